# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: where
def leaky_relu_grad(z, slope=0.01):
    return np.where(z > 0, 1.0, slope)
# === right: one at zero
def leaky_relu_grad(z, slope=0.01):
    return np.where(z < 0, slope, 1)
# === right: slope plus the rest where open
def leaky_relu_grad(z, slope=0.01):
    return slope + (1 - slope) * (z > 0)
# === right: two masks
def leaky_relu_grad(z, slope=0.01):
    g = np.empty(z.shape)
    g[z >= 0] = 1
    g[z < 0] = slope
    return g
# === right: full, then ones
def leaky_relu_grad(z, slope=0.01):
    g = np.full(np.shape(z), float(slope))
    g[z > 0] = 1.0
    return g
# === right: loop
def leaky_relu_grad(z, slope=0.01):
    out = [1.0 if t > 0 else slope for t in np.ravel(z)]
    return np.array(out, dtype=float).reshape(np.shape(z))
# === right: from relu_grad
def leaky_relu_grad(z, slope=0.01):
    open_gate = relu_grad(z)
    return open_gate + slope * (1 - open_gate)
# === right: a power of the slope
def leaky_relu_grad(z, slope=0.01):
    return np.power(float(slope), (z < 0).astype(float))
# === wrong: no leak | Negative entries get slope 0, which is that of plain ReLU.
def leaky_relu_grad(z, slope=0.01):
    return (z > 0).astype(float)
# === wrong: slope typed in | The slope is hard-coded as 0.01 and the argument is ignored.
def leaky_relu_grad(z, slope=0.01):
    return np.where(z > 0, 1, 0.01)
# === wrong: value instead of slope | The value of leaky ReLU is returned and not its derivative.
def leaky_relu_grad(z, slope=0.01):
    return np.where(z > 0, z, slope * z)
# === wrong: z left in on the negative side | On the negative side the derivative is slope, not slope·z.
def leaky_relu_grad(z, slope=0.01):
    return np.where(z > 0, 1, slope * z)
# === wrong: sides exchanged | The slopes of the two sides are exchanged.
def leaky_relu_grad(z, slope=0.01):
    return np.where(z > 0, slope, 1)
# === wrong: sign of the leak | The slope on the negative side has the wrong sign.
def leaky_relu_grad(z, slope=0.01):
    return np.where(z > 0, 1, -slope)
# === wrong: other default | The default slope is 0.1 where 0.01 is asked for.
def leaky_relu_grad(z, slope=0.1):
    return np.where(z > 0, 1, slope)
# === wrong: slope added on the open side | The open side gets 1+slope where its derivative is 1.
def leaky_relu_grad(z, slope=0.01):
    return (z > 0) + slope
# === wrong: z on the open side | On the positive side the derivative is 1, not z.
def leaky_relu_grad(z, slope=0.01):
    return np.where(z > 0, z, slope)
# === wrong: slope everywhere | The slope is used for all entries, also for the positive ones.
def leaky_relu_grad(z, slope=0.01):
    return np.full(z.shape, slope)
# === wrong: threshold at the slope | Entries are compared with the slope and not with 0.
def leaky_relu_grad(z, slope=0.01):
    return np.where(z > slope, 1.0, slope)
# === wrong: zeros of whole numbers | The array holds whole numbers only, so that negative entries get slope 0 as in plain ReLU.
def leaky_relu_grad(z, slope=0.01):
    g = np.ones(z.shape, dtype=int)
    g[z < 0] = slope
    return g
# === wrong: if on an array | An if cannot decide for a whole array at once; the choice must be made elementwise.
def leaky_relu_grad(z, slope=0.01):
    if z > 0:
        return 1
    return slope
# === wrong: one minus slope | The negative side gets 1-slope where it should get slope.
def leaky_relu_grad(z, slope=0.01):
    return np.where(z > 0, 1, 1 - slope)
# === wrong: no return | The return statement is missing.
def leaky_relu_grad(z, slope=0.01):
    g = np.where(z > 0, 1, slope)
# === wrong: mean and swap | none
def leaky_relu_grad(z, slope=0.01):
    return np.mean(np.where(z > 0, slope, -1))
# === right: ones then fill
def leaky_relu_grad(z, slope=0.01):
    dz = np.ones(np.shape(z))
    dz[z < 0] = slope
    return dz
# === right: two masks added
def leaky_relu_grad(z, slope=0.01):
    return 1.0 * (z > 0) + slope * (z <= 0)
# === right: relu_grad and the rest
def leaky_relu_grad(z, slope=0.01):
    g = relu_grad(z)
    return g + slope * (1 - g)
# === right: nested loops via comprehension
def leaky_relu_grad(z, slope=0.01):
    vals = [1.0 if v > 0 else slope for v in np.ravel(z)]
    return np.array(vals, dtype=float).reshape(np.shape(z))
# === right: full_like
def leaky_relu_grad(z, slope=0.01):
    out = np.full_like(z, slope, dtype=np.float64)
    np.putmask(out, z > 0, 1.0)
    return out
# === wrong: hard coded 0.01 | ignores the slope argument and always uses 0.01
def leaky_relu_grad(z, slope=0.01):
    dz = np.ones_like(z)
    dz[z < 0] = 0.01
    return dz
# === wrong: zero on the left | slope 0 for negative entries, that is plain ReLU
def leaky_relu_grad(z, slope=0.01):
    return np.where(z > 0, 1, 0)
# === wrong: nothing at zero itself | with two strict inequalities an entry that is exactly 0 gets slope 0, which is neither of the two slopes
def leaky_relu_grad(z, slope=0.01):
    return (z > 0) * 1.0 + (z < 0) * slope
# === wrong: integer array swallows slope | the array is made of ints, so the slope is cut to 0
def leaky_relu_grad(z, slope=0.01):
    dz = np.ones(z.shape, dtype=int)
    dz[z < 0] = slope
    return dz
# === wrong: clipped z | clips z to [slope, 1] instead of choosing between the two slopes
def leaky_relu_grad(z, slope=0.01):
    return np.clip(z, slope, 1)
# === wrong: sum of slopes on the right | positive entries get 1 + slope because the slope is added everywhere
def leaky_relu_grad(z, slope=0.01):
    return relu_grad(z) + slope
# === right: 1 at the kink
def leaky_relu_grad(z, slope=0.01):
    return np.where(z >= 0, 1, slope)
# === right: float ones and a mask
def leaky_relu_grad(z, slope=0.01):
    g = np.ones(z.shape)
    g[z < 0] = slope
    return g
# === right: mixture of masks
def leaky_relu_grad(z, slope=0.01):
    on = z > 0
    return on + slope * ~on
# === right: with relu_grad
def leaky_relu_grad(z, slope=0.01):
    return slope + (1 - slope) * relu_grad(z)
# === right: lookup in a table of two
def leaky_relu_grad(z, slope=0.01):
    return np.array([slope, 1.0])[(z > 0).astype(int)]
# === right: beginner's loop
def leaky_relu_grad(z, slope=0.01):
    answer = np.zeros(np.shape(z))
    for place in np.ndindex(np.shape(z)):
        one_score = z[place]
        if one_score > 0:
            answer[place] = 1
        if one_score <= 0:
            answer[place] = slope
    return answer
# === right: heaviside and power
def leaky_relu_grad(z: np.ndarray, slope: float = 0.01) -> np.ndarray:
    return np.maximum(np.heaviside(z, 1), slope)
# === wrong: slope times z | Returns slope times z on the negative side, which is the value and not the slope.
def leaky_relu_grad(z, slope=0.01):
    return np.where(z > 0, 1.0, slope * z)
# === wrong: plain ReLU | Returns 0 on the negative side.
def leaky_relu_grad(z, slope=0.01):
    return np.where(z > 0, 1.0, 0.0)
# === wrong: always 0.01 | Ignores the argument and uses 0.01.
def leaky_relu_grad(z, slope=0.01):
    return np.where(z > 0, 1.0, 0.01)
# === wrong: default of the example | The default slope is 0.1 instead of 0.01.
def leaky_relu_grad(z, slope=0.1):
    return np.where(z > 0, 1.0, slope)
# === wrong: sides exchanged, too | Gives the slope to positive scores and 1 to negative ones.
def leaky_relu_grad(z, slope=0.01):
    return np.where(z > 0, slope, 1.0)
# === wrong: minus | Returns minus slope on the negative side.
def leaky_relu_grad(z, slope=0.01):
    return np.where(z > 0, 1.0, -slope)
# === wrong: leaky ReLU itself | Returns the values of the leaky ReLU.
def leaky_relu_grad(z, slope=0.01):
    return leaky_relu(z, slope)
# === wrong: divided by z | Divides the leaky ReLU by z, which is nan at 0.
def leaky_relu_grad(z, slope=0.01):
    return leaky_relu(z, slope) / z
# === wrong: ones like z | Puts the slope into an array of the dtype of z, so it becomes 0 for whole-number scores.
def leaky_relu_grad(z, slope=0.01):
    g = np.ones_like(z)
    g[z < 0] = slope
    return g
# === wrong: second line undoes the first | Sets negative entries to the slope, and then all entries above 0 to 1, the new slopes among them.
def leaky_relu_grad(z, slope=0.01):
    g = z.astype(float)
    g[g <= 0] = slope
    g[g > 0] = 1
    return g
# === wrong: changes z | Writes the slopes into the given array.
def leaky_relu_grad(z, slope=0.01):
    negative = z <= 0
    z[negative] = slope
    z[~negative] = 1
    return z
# === wrong: sum of both | Returns 1 + slope on the positive side.
def leaky_relu_grad(z, slope=0.01):
    return (z > 0) * 1.0 + slope
# === wrong: complement | Returns 1 - slope on the negative side.
def leaky_relu_grad(z, slope=0.01):
    return np.where(z > 0, 1.0, 1 - slope)
# === wrong: at one half | Changes from one slope to the other at 0.5 and not at 0.
def leaky_relu_grad(z, slope=0.01):
    return np.where(z >= 0.5, 1.0, slope)
# === wrong: slope forgotten in the call | Does not pass the slope on to the helper, so it is 0.01 always.
def _leak(z, s=0.01):
    return np.where(z > 0, 1.0, s)

def leaky_relu_grad(z, slope=0.01):
    return _leak(z)
# === wrong: first axis only | Loops over the first axis only.
def leaky_relu_grad(z, slope=0.01):
    return np.array([1.0 if v > 0 else slope for v in z])
# === wrong: inverse | Returns 1 / slope on the negative side.
def leaky_relu_grad(z, slope=0.01):
    return np.where(z > 0, 1.0, 1 / slope)
# === wrong: a number | Returns the mean slope as one number.
def leaky_relu_grad(z, slope=0.01):
    return np.where(z > 0, 1.0, slope).mean()
# === wrong: rounded | Rounds the slopes to two decimals.
def leaky_relu_grad(z, slope=0.01):
    return np.round(np.where(z > 0, 1.0, slope), 2)
# === wrong: smooth step | none
def leaky_relu_grad(z, slope=0.01):
    """Smooth transition between the two slopes."""
    return slope + (1 - slope) * sigmoid(100 * z)
