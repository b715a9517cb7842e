# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: one minus the square
def tanh_grad(z):
    return 1 - np.tanh(z) ** 2
# === right: two factors
def tanh_grad(z):
    a = np.tanh(z)
    return (1 + a) * (1 - a)
# === right: hyperbolic cosine
def tanh_grad(z):
    return 1 / np.cosh(z) ** 2
# === right: through the sigmoid
def tanh_grad(z):
    s = sigmoid(2 * z)
    return 4 * s * (1 - s)
# === right: exponentials by hand
def tanh_grad(z):
    plus, minus = np.exp(z), np.exp(-z)
    return 4 / (plus + minus) ** 2
# === right: power of secant
def tanh_grad(z):
    return np.power(np.cosh(z), -2.0)
# === right: element by element
def tanh_grad(z):
    z = np.asarray(z, dtype=float)
    flat = [1 - math.tanh(t) ** 2 for t in z.flat]
    return np.reshape(flat, z.shape)
# === right: square by multiply, with subtract
def tanh_grad(z):
    a = np.tanh(z)
    np.multiply(a, a, out=a)
    return np.subtract(1, a)
# === wrong: z taken for its tanh | 1-z² is the slope written in terms of tanh(z), but z has not gone through tanh.
def tanh_grad(z):
    return 1 - z ** 2
# === wrong: slope of the sigmoid | a(1-a) is the slope of the sigmoid; for tanh it is 1-a².
def tanh_grad(z):
    a = np.tanh(z)
    return a * (1 - a)
# === wrong: square missing | The square is missing: the slope is 1-tanh², not 1-tanh.
def tanh_grad(z):
    return 1 - np.tanh(z)
# === wrong: plus | The square is added to 1 where it should be subtracted.
def tanh_grad(z):
    return 1 + np.tanh(z) ** 2
# === wrong: square of the bracket | The difference 1-tanh is squared and not tanh alone.
def tanh_grad(z):
    return (1 - np.tanh(z)) ** 2
# === wrong: value instead of slope | tanh itself is returned and not its slope.
def tanh_grad(z):
    return np.tanh(z)
# === wrong: cosine without the square | The hyperbolic cosine in the denominator is not squared.
def tanh_grad(z):
    return 1 / np.cosh(z)
# === wrong: tanh of the square | tanh is taken of z²; the square belongs outside.
def tanh_grad(z):
    return 1 - np.tanh(z ** 2)
# === wrong: sign | The sign is wrong: tanh rises everywhere.
def tanh_grad(z):
    return np.tanh(z) ** 2 - 1
# === wrong: matrix product | The square is taken as a matrix product and not elementwise.
def tanh_grad(z):
    a = np.tanh(z)
    return 1 - np.dot(a, a)
# === wrong: tangent | np.tan is the tangent, not the hyperbolic tangent.
def tanh_grad(z):
    return 1 - np.tan(z) ** 2
# === wrong: tanh applied twice | tanh is applied twice before the square.
def tanh_grad(z):
    a = np.tanh(np.tanh(z))
    return 1 - a ** 2
# === wrong: averaged | The slopes are averaged to one number, though each element has its own.
def tanh_grad(z):
    return np.mean(1 - np.tanh(z) ** 2)
# === wrong: one-sided difference, coarse | A one-sided difference with a step of 0.01 is too coarse to stand for the derivative.
def tanh_grad(z):
    return (np.tanh(z + 0.01) - np.tanh(z)) / 0.01
# === wrong: no return | The return statement is missing.
def tanh_grad(z):
    a = np.tanh(z)
    g = 1 - a ** 2
# === wrong: half of it | none
def tanh_grad(z):
    return 0.5 - np.tanh(z) / 2 + z
# === right: named a, np.power
def tanh_grad(z):
    a = np.tanh(z)
    ds = 1 - np.power(a, 2)
    return ds
# === right: one over cosh squared
def tanh_grad(z):
    with np.errstate(over="ignore"):
        return 1.0 / np.cosh(z) ** 2
# === right: factored
def tanh_grad(z):
    t = np.tanh(z)
    return (1 - t) * (1 + t)
# === right: by way of the sigmoid
def tanh_grad(z):
    # tanh(z) = 2 s(2z) - 1, so the slope is 4 s(2z) (1 - s(2z))
    s = 1 / (1 + np.exp(-2 * np.clip(z, -300, 300)))
    return 4 * s * (1 - s)
# === right: math.tanh in a loop
def tanh_grad(z):
    z = np.asarray(z, dtype=float)
    g = np.empty(z.shape)
    for idx, v in np.ndenumerate(z):
        th = math.tanh(v)
        g[idx] = 1 - th * th
    return g
# === right: in place on a fresh array
def tanh_grad(z):
    out = np.tanh(z)
    out = out * out
    out = np.subtract(1.0, out)
    assert out.shape == np.shape(z)
    return out
# === wrong: sigmoid slope | this is the derivative of the sigmoid, not of tanh
def tanh_grad(z):
    s = 1 / (1 + np.exp(-z))
    return s * (1 - s)
# === wrong: tanh applied twice, again | tanh is applied twice
def tanh_grad(z):
    a = np.tanh(z)
    return 1 - np.tanh(a) ** 2
# === wrong: matrix product for the square | np.dot makes a matrix product of it, the square is entry by entry
def tanh_grad(z):
    a = np.tanh(z)
    return 1 - np.dot(a, a.T)
# === wrong: halved inside | takes tanh of z/2
def tanh_grad(z):
    return 1 - np.tanh(z / 2) ** 2
# === wrong: coarse one sided difference | a one-sided difference quotient with a step of 0.01 is only a rough approximation
def tanh_grad(z):
    h = 0.01
    return (np.tanh(z + h) - np.tanh(z)) / h
# === wrong: two over the power | none
def tanh_grad(z):
    return 1 - 2 * np.tanh(z)
# === right: cosh
def tanh_grad(z):
    with np.errstate(over="ignore"):
        return 1 / np.cosh(z) ** 2
# === right: powers of e below 1
def tanh_grad(z):
    e = np.exp(-2 * np.abs(z))
    return 4 * e / (1 + e) ** 2
# === right: loop with math
def tanh_grad(z):
    import math

    slopes = [1.0 - math.tanh(float(value)) ** 2 for value in np.ravel(z)]
    return np.array(slopes).reshape(np.shape(z))
# === right: in place on its own array
def tanh_grad(z):
    t = np.array(np.tanh(z))
    t *= t
    np.subtract(1, t, out=t)
    return t
# === right: einsum and walrus
def tanh_grad(z):
    return np.ones(z.shape) - np.einsum("...,...->...", t := np.tanh(z), t)
# === wrong: sigmoid's slope | Returns the slope of the sigmoid.
def tanh_grad(z):
    return sigmoid_grad(z)
# === wrong: overwrites z | Writes the tanh into the given array.
def tanh_grad(z):
    np.tanh(z, out=z)
    return 1 - z * z
# === wrong: e to the z, bare | Computes with e^z and e^-z, which is nan for large scores.
def tanh_grad(z):
    s = (np.exp(z) - np.exp(-z)) / 2
    c = (np.exp(z) + np.exp(-z)) / 2
    return (c * c - s * s) / (c * c)
# === wrong: matrix product, too | Uses a matrix product where entry by entry is meant.
def tanh_grad(z):
    a = np.tanh(z)
    return 1 - a @ a.T
# === wrong: quarter | Divides by 4, so the slope at 0 is 0.25.
def tanh_grad(z):
    return (1 - np.tanh(z) ** 2) / 4
# === wrong: factor z | Multiplies by z as well.
def tanh_grad(z):
    return z * (1 - np.tanh(z) ** 2)
# === wrong: differences of neighbours | Takes np.gradient along the array instead of the slope at each entry.
def tanh_grad(z):
    return np.gradient(np.tanh(z), z)
# === wrong: coarse step | Measures with a one-sided step of 0.001, which is not exact.
def tanh_grad(z):
    h = 1e-3
    return (np.tanh(z + h) - np.tanh(z)) / h
# === wrong: like z | Stores the slopes in an array of the dtype of z, which truncates for whole-number scores.
def tanh_grad(z):
    out = np.ones_like(z)
    out[...] = 1 - np.tanh(z) ** 2
    return out
# === wrong: root | Takes the root, 1 - tanh squared under a root sign.
def tanh_grad(z):
    return np.sqrt(1 - np.tanh(z) ** 2)
# === wrong: arctan's slope | none
def tanh_grad(z):
    """Slope of the S-shaped curve, 1 in the middle and nearly 0 far from it."""
    return 1 / (1 + z ** 2)
# === wrong: flat beyond four | Returns exactly 0 beyond a score of 4, where the slope is still 0.001.
def tanh_grad(z):
    slope = 1 - np.tanh(z) ** 2
    return np.where(np.abs(z) > 4, 0.0, slope)
# === wrong: one axis | Loops over one axis with math, so tables fail.
def tanh_grad(z):
    import math

    return np.array([1 - math.tanh(v) ** 2 for v in z])
