# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: where
def leaky_relu(z, slope=0.01):
    return np.where(z > 0, z, slope * z)
# === right: maximum of both lines
def leaky_relu(z, slope=0.01):
    return np.maximum(slope * z, z)
# === right: positive and negative part
def leaky_relu(z, slope=0.01):
    return np.maximum(z, 0) + slope * np.minimum(z, 0)
# === right: factor by mask
def leaky_relu(z, slope=0.01):
    factor = (z >= 0) + slope * (z < 0)
    return factor * z
# === wrong: negative entries scaled in place | multiplies in the array of the input, which whole numbers do not allow
def leaky_relu(z, slope=0.01):
    z[z < 0] *= slope
    return z
# === right: relu of both signs
def leaky_relu(z, slope=0.01):
    return relu(z) - slope * relu(-z)
# === right: loop over the elements
def leaky_relu(z, slope=0.01):
    z = np.asarray(z, dtype=float)
    a = np.zeros(z.shape)
    for index in np.ndindex(*z.shape):
        a[index] = z[index] if z[index] > 0 else slope * z[index]
    return a
# === right: through the absolute value
def leaky_relu(z, slope=0.01):
    up, down = (1 + slope) / 2, (1 - slope) / 2
    return up * z + down * np.abs(z)
# === wrong: no leak | Negative entries become 0: the slope is not used, and this is plain ReLU.
def leaky_relu(z, slope=0.01):
    return np.maximum(0, z)
# === wrong: slope typed in | The slope is hard-coded as 0.01 and the argument is ignored.
def leaky_relu(z, slope=0.01):
    return np.maximum(0.01 * z, z)
# === wrong: maximum with the slope | z is compared with the slope itself and not with slope·z, so that negative entries become the constant slope.
def leaky_relu(z, slope=0.01):
    return np.maximum(slope, z)
# === wrong: slope on the wrong side | The slope is applied to the positive entries and not to the negative ones.
def leaky_relu(z, slope=0.01):
    return np.where(z > 0, slope * z, z)
# === wrong: sign of the leak | The negative part has the wrong sign.
def leaky_relu(z, slope=0.01):
    return np.where(z > 0, z, -slope * z)
# === wrong: other default | The default slope is 0.1 where 0.01 is asked for.
def leaky_relu(z, slope=0.1):
    return np.where(z > 0, z, slope * z)
# === wrong: slopes returned | The derivative is returned and not the value.
def leaky_relu(z, slope=0.01):
    return np.where(z > 0, 1.0, slope)
# === wrong: exponential | The negative side is an exponential, which is ELU and not leaky ReLU.
def leaky_relu(z, slope=0.01):
    return np.where(z > 0, z, slope * (np.exp(z) - 1))
# === wrong: divided by the slope | Negative entries are divided by the slope where they should be multiplied.
def leaky_relu(z, slope=0.01):
    return np.where(z > 0, z, z / slope)
# === wrong: slope everywhere | All entries are multiplied by the slope, the positive ones too.
def leaky_relu(z, slope=0.01):
    return slope * z
# === wrong: if on an array | An if cannot decide for a whole array at once; the choice must be made elementwise.
def leaky_relu(z, slope=0.01):
    if z > 0:
        return z
    return slope * z
# === wrong: leak added to ReLU of everything | slope·z is added to all entries, so the positive ones get slope 1+slope.
def leaky_relu(z, slope=0.01):
    return np.maximum(0, z) + slope * z
# === wrong: no return | The return statement is missing.
def leaky_relu(z, slope=0.01):
    a = np.where(z > 0, z, slope * z)
# === wrong: power of the slope | none
def leaky_relu(z, slope=0.01):
    return np.abs(z) ** slope
# === right: max of z and slope z
def leaky_relu(z, slope=0.01):
    return np.maximum(z, z * slope)
# === right: positive part plus slope times negative part
def leaky_relu(z, slope=0.01):
    pos = np.maximum(z, 0)
    neg = np.minimum(z, 0)
    return pos + slope * neg
# === right: masked multiply on a copy
def leaky_relu(z, slope=0.01):
    out = np.array(z, dtype=float)     # copy, do not touch z
    out[out < 0] *= slope
    return out
# === right: vectorize a scalar function
def leaky_relu(z, slope=0.01):
    def one(v):
        if v >= 0:
            return float(v)
        return float(slope * v)
    return np.vectorize(one, otypes=[float])(z)
# === right: average of two slopes
def leaky_relu(z, slope = 0.01):
    return 0.5*(1+slope)*z + 0.5*(1-slope)*np.abs(z)
# === wrong: slope hard coded | always uses 0.01 and ignores the slope argument
def leaky_relu(z, slope=0.01):
    return np.where(z > 0, z, 0.01 * z)
# === wrong: negatives become the slope | negative entries become the constant slope instead of slope times z
def leaky_relu(z, slope=0.01):
    return np.where(z > 0, z, slope)
# === wrong: minimum | takes the minimum of z and slope z, so the positive side is the flattened one
def leaky_relu(z, slope=0.01):
    return np.minimum(z, slope * z)
# === wrong: slope added | adds slope to the negative entries instead of multiplying them by it
def leaky_relu(z, slope=0.01):
    return np.where(z > 0, z, z + slope)
# === wrong: slope on both sides | multiplies the positive side by the slope too
def leaky_relu(z, slope=0.01):
    a = z * (z > 0) + z * (z <= 0)
    return slope * a
# === wrong: second mask sees the changed array | none
def leaky_relu(z, slope=0.01):
    a = z.copy()
    a[a < 0] = a[a < 0] * -slope
    a[a > 0] = a[a > 0] * 1.0 + slope
    return a
# === wrong: leaks on the first row only | only the first row is treated, the other rows are copied unchanged
def leaky_relu(z, slope=0.01):
    out = z.copy()
    for j in range(z.shape[-1]):
        if out[0, j] < 0:
            out[0, j] = slope * out[0, j]
    return out
# === right: maximum, as the slope is below 1
def leaky_relu(z, slope=0.01):
    return np.maximum(z, slope * z)
# === right: two parts
def leaky_relu(z, slope=0.01):
    return np.maximum(0, z) + slope * np.minimum(0, z)
# === right: float copy and mask
def leaky_relu(z, slope=0.01):
    a = z.astype(float)
    negative = a < 0
    a[negative] *= slope
    return a
# === right: loop with nditer
def leaky_relu(z, slope=0.01):
    out = np.empty(z.shape, dtype=float)
    flat_in = z.reshape(-1)
    flat_out = []
    for score in flat_in:
        if score >= 0:
            flat_out.append(score)
        else:
            flat_out.append(score * slope)
    out = np.array(flat_out, dtype=float).reshape(z.shape)
    return out
# === right: factor from the sign
def leaky_relu(z: np.ndarray, slope: float = 0.01) -> np.ndarray:
    factor = (1 + slope) / 2 + (1 - slope) / 2 * np.sign(z)
    return factor * z
# === right: vectorize a lambda
def leaky_relu(z, slope=0.01):
    f = np.vectorize(lambda v: v if v > 0 else v * slope, otypes=[float])
    return f(z)
# === wrong: sides exchanged | Weakens the positive scores and passes the negative ones.
def leaky_relu(z, slope=0.01):
    return np.where(z < 0, z, slope * z)
# === wrong: like z | Stores the result in an array of the dtype of z, which truncates for whole-number scores.
def leaky_relu(z, slope=0.01):
    out = np.array(z)
    out[z < 0] = slope * z[z < 0]
    return out
# === wrong: ELU | Bends the negative side by slope times (e^z - 1), which is another activation.
def leaky_relu(z, slope=0.01):
    return np.where(z > 0, z, slope * (np.exp(np.minimum(z, 0)) - 1))
# === wrong: threshold at one | Weakens scores between 0 and 0.3 as well.
def leaky_relu(z, slope=0.01):
    return np.where(z > 0.3, z, slope * z)
# === wrong: subtracted | Subtracts slope times z from negative scores, which leaves most of them.
def leaky_relu(z, slope=0.01):
    return np.where(z > 0, z, z - slope * z)
# === wrong: one axis | Loops over one axis only.
def leaky_relu(z, slope=0.01):
    out = np.zeros(len(z))
    for i in range(len(z)):
        out[i] = z[i] if z[i] > 0 else slope * z[i]
    return out
# === wrong: names exchanged | The signature has the arguments the other way round.
def leaky_relu(slope, z=0.01):
    return np.where(z > 0, z, slope * z)
# === wrong: squared leak | Multiplies negative scores by the slope twice.
def leaky_relu(z, slope=0.01):
    out = z.astype(float)
    out[z < 0] = slope * out[z < 0]
    return np.where(out > 0, out, slope * out)
# === wrong: random leak | Draws the slope at random below the given one.
def leaky_relu(z, slope=0.01):
    """Randomised leaky ReLU."""
    rng = np.random.default_rng(0)
    return np.where(z > 0, z, rng.uniform(0, slope, size=z.shape) * z)
