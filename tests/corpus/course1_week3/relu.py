# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: maximum with zero
def relu(z):
    return np.maximum(0, z)
# === right: masked product
def relu(z):
    return z * (z > 0)
# === right: where
def relu(z):
    return np.where(z > 0, z, 0.0)
# === right: mean of z and its size
def relu(z):
    return (z + np.abs(z)) / 2
# === right: clip from below
def relu(z):
    return np.clip(z, 0, None)
# === right: negative entries set to zero in place
def relu(z):
    z[z < 0] = 0
    return z
# === right: each element by python's max
def relu(z):
    z = np.asarray(z, dtype=float)
    return np.array([max(t, 0.0) for t in z.ravel()]).reshape(z.shape)
# === right: heaviside, with a helper
def _gate(z):
    return np.heaviside(z, 0.0)

def relu(z):
    return np.multiply(_gate(z), z)
# === wrong: one maximum over all | np.max looks for the largest entry of the whole array; np.maximum compares elementwise.
def relu(z):
    return np.max(z, 0)
# === wrong: minimum | The minimum is taken, so the negative part is kept and not the positive.
def relu(z):
    return np.minimum(0, z)
# === wrong: gate instead of value | The slope, 0 or 1, is returned and not the value.
def relu(z):
    return (z > 0).astype(float)
# === wrong: absolute value | The negative entries are turned positive where they should become 0.
def relu(z):
    return np.abs(z)
# === wrong: python's max on an array | Python's max cannot compare a whole array with 0; np.maximum does it elementwise.
def relu(z):
    return max(0, z)
# === wrong: if on an array | An if cannot decide for a whole array at once; the choice must be made elementwise.
def relu(z):
    if z > 0:
        return z
    else:
        return 0
# === wrong: leaks | Negative entries leak through with a small slope, which is leaky ReLU.
def relu(z):
    return np.maximum(0.01 * z, z)
# === wrong: negative entries dropped | The negative entries are removed and not set to 0, so the shape is lost.
def relu(z):
    return z[z > 0]
# === wrong: capped at one | The values are capped at 1, though ReLU has no upper limit.
def relu(z):
    return np.clip(z, 0, 1)
# === wrong: threshold one | Entries between 0 and 1 are cut off: the threshold is 1 and not 0.
def relu(z):
    return np.where(z > 1, z, 0)
# === wrong: floor of one | The floor is 1 where it should be 0.
def relu(z):
    return np.maximum(1, z)
# === wrong: softplus | This is softplus, a smooth relative of ReLU, not ReLU.
def relu(z):
    return np.log(1 + np.exp(z))
# === wrong: no return | The return statement is missing.
def relu(z):
    a = np.maximum(0, z)
# === wrong: sign turned | The positive entries are cut off and the negative ones kept with their sign turned.
def relu(z):
    return np.maximum(0, -z)
# === wrong: first row only | Only the first row is cut off at 0.
def relu(z):
    a = z.copy()
    a[0] = np.maximum(0, a[0])
    return a
# === wrong: squares and gate | none
def relu(z):
    return np.sum(z ** 2 * (z > 0))
# === right: where, again
def relu(z):
    # keep the positive part
    return np.where(z > 0, z, 0.0)
# === right: half of z plus its size
def relu(z):
    z = np.asarray(z, dtype=float)
    return (z + np.abs(z)) / 2
# === right: copy and set negatives to zero
def relu(z):
    a = np.array(z, dtype=np.float64)
    a[a < 0] = 0
    assert a.shape == np.shape(z)
    return a
# === right: clip from below, again
relu = lambda z: np.clip(z, 0, None)
# === right: list comprehension over the flat array
def relu(z):
    z = np.asarray(z)
    flat = [max(0.0, float(v)) for v in z.ravel()]
    return np.array(flat).reshape(z.shape)
# === wrong: the step function | returns 1 for positive entries (the derivative) instead of the entries themselves
def relu(z):
    return np.where(z > 0, 1.0, 0.0)
# === wrong: capped at six | caps the positive side at 6 (ReLU6)
def relu(z):
    return np.minimum(np.maximum(z, 0), 6)
# === wrong: forgot return | computes the result but does not return it
def relu(z):
    s = np.maximum(0, z)
# === wrong: if on the whole array | decides once for the whole array instead of entry by entry
def relu(z):
    if np.all(z > 0):
        return z
    else:
        return np.zeros_like(z)
# === wrong: integers come back | casts the result to int and loses the decimals
def relu(z):
    return np.maximum(z, 0).astype(int)
# === right: where, too
def relu(z):
    return np.where(z > 0, z, 0)
# === right: own copy
def relu(z):
    out = z.copy()
    out[out < 0] = 0
    return out
# === right: loop over all indices
def relu(z):
    result = np.zeros(z.shape)
    for index in np.ndindex(z.shape):
        if z[index] > 0:
            result[index] = z[index]
        else:
            result[index] = 0
    return result
# === right: list comprehension over the flat array, too
def relu(z):
    return np.array([max(0.0, v) for v in z.ravel()]).reshape(z.shape)
# === right: class as in PyTorch
class ReLU:
    def __call__(self, z):
        self.mask = z > 0
        return np.multiply(z, self.mask)

def relu(z):
    return ReLU()(z)
# === wrong: ReLU6 | Cuts off above 6 as well, another activation.
def relu(z):
    return np.minimum(np.maximum(0, z), 6)
# === wrong: one axis | Loops over one axis only, so tables fail.
def relu(z):
    return np.array([v if v > 0 else 0 for v in z])
# === wrong: two axes | Works for arrays with two axes only.
def relu(z):
    z = np.atleast_2d(z)
    out = np.zeros(z.shape)
    for i in range(z.shape[0]):
        for j in range(z.shape[1]):
            out[i, j] = max(0, z[i, j])
    return out
# === wrong: flat result | Returns the values in one axis, whatever the shape of z.
def relu(z):
    return np.array([max(0, v) for v in z.ravel()])
# === wrong: threshold one half | Sets scores up to 0.4 to 0, too.
def relu(z):
    return np.where(z > 0.4, z, 0.0)
# === wrong: softplus, too | Computes softplus, a smooth curve near ReLU.
def relu(z):
    return np.logaddexp(0, z)
# === wrong: shifted | Subtracts the smallest score, so that nothing is below 0.
def relu(z):
    return z - np.min(z)
# === wrong: whole numbers | Converts the scores to whole numbers, which truncates them.
def relu(z):
    return np.maximum(0, z.astype(int))
# === wrong: bool of the whole array | Asks once whether any score is negative, and then returns all zeros.
def relu(z):
    if np.any(z < 0):
        return np.zeros(z.shape)
    return z.copy()
