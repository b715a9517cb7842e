# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: s times one minus s
def sigmoid_grad(x):
    s = sigmoid(x)
    return s * (1 - s)
# === right: sigmoid written out again
def sigmoid_grad(x):
    s = 1 / (1 + np.exp(-x))
    ds = np.multiply(s, np.subtract(1, s))
    return ds
# === right: sigma of x times sigma of minus x
def sigmoid_grad(x):
    return sigmoid(x) * sigmoid(-x)
# === right: quotient rule, exp over the square
def sigmoid_grad(x):
    e = np.exp(-np.abs(x))
    return e / (1 + e) ** 2
# === right: hyperbolic cosine
def sigmoid_grad(x):
    return 0.25 / np.cosh(x / 2) ** 2
# === right: tanh form
def sigmoid_grad(x):
    t = np.tanh(0.5 * x)
    return (1 - t * t) / 4
# === right: symmetric sum of exponentials
def sigmoid_grad(x):
    return 1 / (2 + np.exp(x) + np.exp(-x))
# === right: s minus s squared
def sigmoid_grad(x):
    s = sigmoid(x)
    return s - s ** 2
# === right: loop over the elements
def sigmoid_grad(x):
    x = np.asarray(x, dtype=float)
    out = np.zeros(x.size)
    for k, t in enumerate(x.flat):
        s = float(sigmoid(t))
        out[k] = s * (1 - s)
    return out.reshape(x.shape)
# === right: raw quotient rule, large powers left to overflow
def sigmoid_grad(x):
    return np.exp(-x) / np.square(1 + np.exp(-x))
# === wrong: the sigmoid itself | The sigmoid is returned, not its slope.
def sigmoid_grad(x):
    return sigmoid(x)
# === wrong: x taken for the sigmoid of x | x(1-x) is the slope written in terms of s, but x has not gone through the sigmoid.
def sigmoid_grad(x):
    return x * (1 - x)
# === wrong: half of it through the sigmoid | The second factor uses x where it should use the sigmoid of x.
def sigmoid_grad(x):
    s = sigmoid(x)
    return s * (1 - x)
# === wrong: plus in the second factor | The second factor is 1+s where it should be 1-s.
def sigmoid_grad(x):
    s = sigmoid(x)
    return s * (1 + s)
# === wrong: slope of tanh | 1-s² is the slope of tanh in terms of its value, not that of the sigmoid.
def sigmoid_grad(x):
    s = sigmoid(x)
    return 1 - s ** 2
# === wrong: square missing | The denominator of the quotient rule should be squared; without the square only 1-s is left.
def sigmoid_grad(x):
    return np.exp(-x) / (1 + np.exp(-x))
# === wrong: sign of the inner derivative | The sign is wrong: the inner derivative -1 and the minus of the quotient rule cancel.
def sigmoid_grad(x):
    s = sigmoid(x)
    return -s * (1 - s)
# === wrong: only one factor | The factor s is missing; only 1-s is returned.
def sigmoid_grad(x):
    return 1 - sigmoid(x)
# === wrong: dot product | The factors are multiplied as a dot product, so one number or a matrix product comes out instead of elementwise slopes.
def sigmoid_grad(x):
    s = sigmoid(x)
    return np.dot(s, 1 - s)
# === wrong: averaged | The slopes are averaged to one number, though each element has its own.
def sigmoid_grad(x):
    s = sigmoid(x)
    return np.mean(s * (1 - s))
# === wrong: no return | The value is computed but the return statement is missing.
def sigmoid_grad(x):
    s = sigmoid(x)
    ds = s * (1 - s)
# === wrong: prints | The value is printed but not returned.
def sigmoid_grad(x):
    s = sigmoid(x)
    print(s * (1 - s))
# === wrong: coarse one-sided difference | A one-sided difference with a step of 0.1 is too coarse to stand for the derivative.
def sigmoid_grad(x):
    h = 0.1
    return (sigmoid(x + h) - sigmoid(x)) / h
# === wrong: returns two things | A pair of value and slope is returned, though only the slope is asked for.
def sigmoid_grad(x):
    s = sigmoid(x)
    return s, s * (1 - s)
# === wrong: nested twice | The sigmoid is applied to an input that has already gone through it.
def sigmoid_grad(x):
    s = sigmoid(sigmoid(x))
    return s * (1 - s)
# === wrong: s squared | none
def sigmoid_grad(x):
    s = sigmoid(x)
    return s ** 2 - 1
# === wrong: sign and factor | none
def sigmoid_grad(x):
    s = sigmoid(-x)
    return 2 * s * (1 + s)
# === right: s times one minus s, again
def sigmoid_grad(x):
    s = sigmoid(x)
    ds = s * (1 - s)
    return ds
# === right: s minus s squared, again
def sigmoid_grad(x):
    s = 1 / (1 + np.exp(-x))
    return s - np.square(s)
# === right: quotient rule
def sigmoid_grad(x):
    with np.errstate(over="ignore"):
        return np.exp(-x) / (1 + np.exp(-x)) ** 2
# === right: both tails
def sigmoid_grad(x):
    return np.multiply(sigmoid(x), sigmoid(-x))
# === right: cosh
sigmoid_grad = lambda x: 0.25 / np.cosh(np.asarray(x) / 2.0) ** 2
# === right: complex step
def sigmoid_grad(x):
    h = 1e-20
    z = np.asarray(x, dtype=float) + 1j * h
    return (0.5 * (1 + np.tanh(z / 2))).imag / h
# === right: even function
def sigmoid_grad(x):
    t = np.exp(-np.abs(x))          # never overflows
    return t / (1.0 + t) / (1.0 + t)
# === wrong: sigmoid only | the sigmoid itself is returned, not its slope
def sigmoid_grad(x):
    s = sigmoid(x)
    ds = s * (1 - s)
    return s
# === wrong: sigmoid twice | the sigmoid is taken of the sigmoid
def sigmoid_grad(x):
    s = sigmoid(x)
    return sigmoid(s) * (1 - sigmoid(s))
# === wrong: minus in front | the sign is turned round: s(s-1)
def sigmoid_grad(x):
    s = sigmoid(x)
    return s * (s - 1)
# === wrong: extra x | an extra factor x is multiplied in
def sigmoid_grad(x):
    s = sigmoid(x)
    return x * s * (1 - s)
# === wrong: one-sided difference | a one-sided difference with a step of 1e-3 is only approximate
def sigmoid_grad(x):
    h = 0.001
    return (sigmoid(x + h) - sigmoid(x)) / h
# === wrong: summed up | the slopes are summed instead of one per entry
def sigmoid_grad(x):
    s = sigmoid(x)
    return np.sum(s * (1 - s))
# === wrong: square missing, again | the denominator (1+exp(-x)) must be squared
def sigmoid_grad(x):
    e = np.exp(-x)
    return e / (1 + e)
# === wrong: quotient rule overflows | exp(x) is squared in the numerator: for large x it is inf - inf, not a number
def sigmoid_grad(x):
    e = np.exp(x)
    return (e * (1 + e) - e * e) / (1 + e) ** 2
# === wrong: np.gradient | none
def sigmoid_grad(x):
    return np.gradient(sigmoid(np.atleast_1d(x).ravel()))
# === right: s minus s squared, anew
def sigmoid_grad(x):
    return sigmoid(x) - sigmoid(x) ** 2
# === right: the textbook's quotient
def sigmoid_grad(x):
    e = np.exp(-x)
    return e / (1 + e) ** 2
# === right: symmetric and stable
def sigmoid_grad(x):
    e = np.exp(-np.abs(x))
    return e / np.square(1 + e)
# === right: cosh, anew
def sigmoid_grad(x):
    return 0.25 / np.cosh(np.divide(x, 2)) ** 2
# === right: tanh
def sigmoid_grad(x):
    t = np.tanh(np.asarray(x) / 2)
    return (1 - t * t) / 4
# === right: complex step, anew
def sigmoid_grad(x):
    # f'(x) = Im f(x + ih) / h, no cancellation
    h = 1e-20
    return np.imag(1 / (1 + np.exp(-(x + 1j * h)))) / h
# === right: loop over a flat copy
def sigmoid_grad(x):
    def slope_of_one(value):
        s = 1.0 / (1.0 + math.exp(-value))
        return s * (1.0 - s)

    if np.ndim(x) == 0:
        return slope_of_one(float(x))
    flat = [slope_of_one(v) for v in np.ravel(x)]
    return np.array(flat).reshape(np.shape(x))
# === right: in place on its own array
def sigmoid_grad(x):
    """Slope of the sigmoid (logits in, slopes out)."""
    a = 1.0 / (1.0 + np.exp(-np.asarray(x, dtype=float)))
    b = 1.0 - a
    b *= a
    return b
# === wrong: half and half | Multiplies the sigmoid with 1 - x instead of 1 - sigma(x).
def sigmoid_grad(x):
    return sigmoid(x) * (1 - x)
# === wrong: np.gradient, anew | Takes differences between neighbouring entries of the array instead of the slope at each entry.
def sigmoid_grad(x):
    return np.gradient(sigmoid(x))
# === wrong: coarse difference | Measures the slope with a one-sided step of 0.01, which is not exact.
def sigmoid_grad(x):
    h = 0.01
    return (sigmoid(x + h) - sigmoid(x)) / h
# === wrong: scaled to one | Multiplies the slope by 4, so that it is 1 at x = 0.
def sigmoid_grad(x):
    s = sigmoid(x)
    return 4 * s * (1 - s)
# === wrong: overwrites the scores | Writes the sigmoid into the given array.
def sigmoid_grad(x):
    if np.isscalar(x):
        return sigmoid(x) * (1 - sigmoid(x))
    x[...] = sigmoid(x)
    return x * (1 - x)
# === wrong: inner minus | Forgets that -x inside brings a factor of -1, and returns the slope with a minus.
def sigmoid_grad(x):
    return -np.exp(-x) / (1 + np.exp(-x)) ** 2
# === wrong: both returned | Returns the sigmoid together with its slope.
def sigmoid_grad(x):
    s = sigmoid(x)
    ds = s * (1 - s)
    return s, ds
# === wrong: needs a shape | Fails for a plain number, as it asks it for a shape.
def sigmoid_grad(x):
    out = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        s = 1 / (1 + math.exp(-x[i]))
        out[i] = s * (1 - s)
    return out
# === wrong: bell curve | none
def sigmoid_grad(x):
    """Derivative of the sigmoid: a bell-shaped curve with its maximum 0.25 at 0."""
    return 0.25 * np.exp(-np.square(x) / 4)
# === wrong: slope into x's dtype | Stores the slopes in an array of the dtype of x, so whole-number scores get the slope 0.
def sigmoid_grad(x):
    if np.ndim(x) == 0:
        return float(sigmoid(x) * (1 - sigmoid(x)))
    grad = np.zeros_like(x)
    grad[:] = sigmoid(x) * (1 - sigmoid(x))
    return grad
# === wrong: chain rule once too often | Multiplies the slope by x as well.
def sigmoid_grad(x):
    s = sigmoid(x)
    return s * (1 - s) * x
# === wrong: sign of the score | Gives negative scores a negative slope, though the sigmoid rises everywhere.
def sigmoid_grad(x):
    s = sigmoid(x)
    slope = s * (1 - s)
    if np.ndim(x) == 0:
        return -slope if x < 0 else slope
    return np.where(x < 0, -slope, slope)
# === wrong: negatives cut off | Cuts off negative scores first, so they all get the slope at 0.
def sigmoid_grad(x):
    s = sigmoid(np.maximum(x, 0))
    return s * (1 - s)
# === wrong: one axis | Loops over the first axis and expects single numbers there, so tables fail.
def sigmoid_grad(x):
    if np.ndim(x) == 0:
        return float(sigmoid(x) * (1 - sigmoid(x)))
    return np.array([float(sigmoid(v)) * (1 - float(sigmoid(v))) for v in x])
# === wrong: e to the 2x | Computes e^(2x) on the way, which gives inf / inf beyond a score of 355.
def sigmoid_grad(x):
    return np.exp(2 * x) / (np.exp(x) * (1 + np.exp(x)) ** 2)
