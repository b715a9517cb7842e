# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: comparison as float
def relu_grad(z):
    return (z > 0).astype(float)
# === right: one at zero too
def relu_grad(z):
    return np.where(z >= 0, 1, 0)
# === right: heaviside, one half at zero
def relu_grad(z):
    return np.heaviside(z, 0.5)
# === right: ones, then zeros by mask
def relu_grad(z):
    g = np.ones(z.shape)
    g[z <= 0] = 0
    return g
# === right: loop
def relu_grad(z):
    z = np.asarray(z)
    g = np.zeros(z.shape)
    for index, value in np.ndenumerate(z):
        if value > 0:
            g[index] = 1.0
    return g
# === right: sign, cut at zero
def relu_grad(z):
    return np.maximum(np.sign(z), 0)
# === right: bool
def relu_grad(z):
    return np.greater(z, 0)
# === right: half of one plus the sign
def relu_grad(z):
    return 0.5 * (1 + np.sign(z))
# === right: one minus the closed gate
def relu_grad(z):
    closed = z < 0
    return 1.0 - closed
# === wrong: value instead of slope | ReLU itself is returned and not its slope.
def relu_grad(z):
    return np.maximum(0, z)
# === wrong: sides exchanged | The slopes of the two sides are exchanged.
def relu_grad(z):
    return (z < 0).astype(float)
# === wrong: sign | The sign function gives -1 for negative entries, where the slope is 0.
def relu_grad(z):
    return np.sign(z)
# === wrong: one everywhere | The slope is 1 everywhere, also for negative entries.
def relu_grad(z):
    return np.ones_like(z)
# === wrong: leaks | Negative entries get a slope of 0.01, which is that of leaky ReLU.
def relu_grad(z):
    return np.where(z > 0, 1, 0.01)
# === wrong: threshold one | The threshold is 1 where it should be 0.
def relu_grad(z):
    return (z > 1).astype(float)
# === wrong: not equal to zero | Negative entries are not 0 either, and they get slope 1.
def relu_grad(z):
    return (z != 0).astype(float)
# === wrong: one number | Only one number comes back, where each element has its own slope.
def relu_grad(z):
    return 1.0 if np.any(z > 0) else 0.0
# === wrong: if on an array | An if cannot decide for a whole array at once; the choice must be made elementwise.
def relu_grad(z):
    if z > 0:
        return 1
    return 0
# === wrong: shape lost | The result is flat, so the shape is lost.
def relu_grad(z):
    return np.array([1.0 if t > 0 else 0.0 for t in z.ravel()])
# === wrong: slope of the sigmoid | This is the slope of the sigmoid and not that of ReLU.
def relu_grad(z):
    s = 1 / (1 + np.exp(-z))
    return s * (1 - s)
# === wrong: smooth step | The sigmoid is the slope of softplus, a smooth relative; ReLU has a hard step.
def relu_grad(z):
    return 1 / (1 + np.exp(-z))
# === wrong: second mask undoes the first | After positive entries are set to 1 the second test asks the wrong way and sets them to 0 again.
def relu_grad(z):
    g = z.copy()
    g[g > 0] = 1
    g[g <= 1] = 0
    return g
# === wrong: negatives left as they are | Negative entries are left as they are and not set to 0.
def relu_grad(z):
    g = np.array(z, copy=True)
    g[z > 0] = 1
    return g
# === wrong: no return | The return statement is missing.
def relu_grad(z):
    g = (z > 0) * 1.0
# === wrong: gate at the mean, squared | none
def relu_grad(z):
    return (z > np.mean(z)) * z ** 2
# === right: where one zero
def relu_grad(z):
    return np.where(z > 0, 1, 0)
# === right: one at zero
def relu_grad(z):
    return 1.0 * (z >= 0)
# === right: filled in twice
def relu_grad(z):
    g = np.array(z, dtype=float)
    g[z <= 0] = 0
    g[z > 0] = 1
    return g
# === right: sign of the relu
def relu_grad(z):
    return np.sign(np.maximum(z, 0))
# === right: ones and zeros_like
def relu_grad(z):
    dz = np.ones_like(z)
    dz[z < 0] = 0
    return dz
# === wrong: the other way round | the condition is turned: slope 1 where z is negative
def relu_grad(z):
    return np.where(z < 0, 1, 0)
# === wrong: negatives left in | only the positive entries are set (to 1), the negative ones keep their own value instead of becoming 0
def relu_grad(z):
    g = np.copy(z)
    g[g > 0] = 1
    return g
# === wrong: negatives minus one | the slope left of zero is 0, not -1 (that is the slope of the absolute value)
def relu_grad(z):
    return np.where(z > 0, 1.0, -1.0)
# === wrong: threshold at one | slope 1 only from z > 1 on, the kink is at 0
def relu_grad(z):
    return (z > 1) * 1.0
# === wrong: always one | slope 1 everywhere, as if the activation were linear
def relu_grad(z):
    return np.ones(z.shape)
# === wrong: any over the array | asks once whether any entry is positive instead of asking for every entry
def relu_grad(z):
    if (z > 0).any():
        return np.ones_like(z)
    return np.zeros_like(z)
# === wrong: rounded values | clips z to 0..1, so small positive entries keep their own value instead of slope 1
def relu_grad(z):
    return np.clip(z, 0, 1)
# === wrong: truth of an array | tests a whole array in an if, which is an error for more than one entry
def relu_grad(z):
    if z > 0:
        return 1
    else:
        return 0
# === wrong: no return, again | forgot to return the result
def relu_grad(z):
    dz = (z > 0) * 1
# === wrong: second assignment catches the first | the zeros set first are counted as not negative and turned to 1 by the second line
def relu_grad(z):
    g = z.copy()
    g[g < 0] = 0
    g[g >= 0] = 1
    return g
# === right: where
def relu_grad(z):
    return np.where(z > 0, 1.0, 0.0)
# === right: 1 at the kink
def relu_grad(z):
    return np.where(z < 0, 0, 1)
# === right: heaviside
def relu_grad(z):
    return np.heaviside(z, 0.0)
# === right: sign of the ReLU
def relu_grad(z):
    return np.sign(relu(z))
# === right: zeros and a mask
def relu_grad(z):
    slopes = np.zeros(z.shape)
    slopes[z > 0] = 1
    return slopes
# === right: own copy, both sides set from z
def relu_grad(z):
    g = z.copy()
    g[z <= 0] = 0
    g[z > 0] = 1
    return g
# === right: loop, too
def relu_grad(z):
    result = []
    for score in z.flatten():
        if score > 0:
            slope = 1
        else:
            slope = 0
        result.append(slope)
    result = np.array(result)
    result = result.reshape(z.shape)
    assert result.shape == z.shape
    return result
# === right: clip the sign
def relu_grad(z):
    return np.clip(np.sign(z), 0, 1)
# === wrong: scores below stay | Sets positive entries to 1 and leaves negative ones as they are.
def relu_grad(z):
    return np.where(z > 0, 1, z)
# === wrong: divided by z | Divides ReLU by z, which is nan at 0.
def relu_grad(z):
    return np.maximum(0, z) / z
# === wrong: half | Starts at 0.5 and not at 0, as the example's scores do.
def relu_grad(z):
    return (z >= 0.5).astype(float)
# === wrong: cut whole numbers | Truncates scores to whole numbers first, so those between 0 and 1 have the slope 0.
def relu_grad(z):
    return (z.astype(int) > 0).astype(float)
# === wrong: ramp | Cuts ReLU off at 1, so scores between 0 and 1 do not have the slope 1.
def relu_grad(z):
    return np.minimum(1, np.maximum(0, z))
# === wrong: leaky | Returns 0.01 for negative scores.
def relu_grad(z):
    return np.where(z > 0, 1.0, 0.01)
# === wrong: smooth | Returns the slope of softplus, the sigmoid.
def relu_grad(z):
    return sigmoid(z)
# === wrong: one axis | Loops over one axis, so tables fail.
def relu_grad(z):
    return np.array([1.0 if v > 0 else 0.0 for v in z])
# === wrong: positives only | Returns slopes of positive scores only, so the shape changes.
def relu_grad(z):
    return np.ones_like(z[z > 0])
# === wrong: any | Decides once for the whole array.
def relu_grad(z):
    if np.all(z <= 0):
        return np.zeros(z.shape)
    return np.where(np.any(z > 0), np.ones(z.shape), 0)
# === wrong: size of z | Takes the absolute value first, so negative scores have slope 1.
def relu_grad(z):
    return (np.abs(z) > 0).astype(float)
# === wrong: nudge of one | Measures with a step of 1, which reaches over the kink.
def relu_grad(z):
    return np.maximum(0, z + 1) - np.maximum(0, z)
# === wrong: notebook's array | Uses the shape (4,) of the example.
def relu_grad(z):
    out = np.zeros(4)
    for i in range(4):
        out[i] = z[i] > 0
    return out
# === wrong: times dA | none
def relu_grad(z):
    """Backward pass of ReLU: the gradient flows where z is above 0."""
    dZ = np.array(z, copy=True)
    dZ[z <= 0] = 0
    return dZ / np.max(np.abs(dZ))
