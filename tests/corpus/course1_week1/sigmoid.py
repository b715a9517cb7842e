# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: the plain formula
def sigmoid(x):
    return 1 / (1 + np.exp(-x))
# === right: through tanh, with a helper
def _half_tanh(t):
    return np.tanh(t / 2) / 2

def sigmoid(x):
    return 0.5 + _half_tanh(x)
# === right: through logaddexp
def sigmoid(x):
    log_s = -np.logaddexp(0, -x)
    return np.exp(log_s)
# === right: where, with the safe form on each side
def sigmoid(x):
    e = np.exp(-np.abs(x))
    return np.where(x >= 0, 1 / (1 + e), e / (1 + e))
# === right: clipped far out first
def sigmoid(x):
    z = np.clip(x, -500, 500)
    return 1.0 / (1.0 + np.exp(-z))
# === right: two masks
def sigmoid(x):
    x = np.asarray(x, dtype=float)
    out = np.empty(x.shape)
    pos = x >= 0
    out[pos] = 1 / (1 + np.exp(-x[pos]))
    e = np.exp(x[~pos])
    out[~pos] = e / (1 + e)
    return out
# === right: element by element
def sigmoid(x):
    def one(t):
        if t < -700:
            return 0.0
        return 1 / (1 + math.exp(-t))
    if np.ndim(x) == 0:
        return one(float(x))
    out = np.zeros(np.shape(x))
    for index, value in np.ndenumerate(x):
        out[index] = one(value)
    return out
# === right: np.vectorize over a scalar function
def _one_value(t):
    return 0.5 * (1 + math.tanh(0.5 * t))

def sigmoid(x):
    return np.vectorize(_one_value, otypes=[float])(x)
# === right: reciprocal and power, overflow silenced
def sigmoid(x):
    with np.errstate(over="ignore"):
        return np.power(1 + np.exp(np.negative(x)), -1)
# === wrong: sign of x lost | The minus sign before x in the exponent is missing.
def sigmoid(x):
    return 1 / (1 + np.exp(x))
# === wrong: math.exp on arrays | math.exp takes one number only, so an array fails; np.exp works elementwise.
def sigmoid(x):
    return 1 / (1 + math.exp(-x))
# === wrong: brackets missing | Without brackets around the denominator, 1/1 is computed first and the exponential is added to it.
def sigmoid(x):
    return 1 / 1 + np.exp(-x)
# === wrong: minus in the denominator | The denominator subtracts the exponential where it should add it to 1.
def sigmoid(x):
    return 1 / (1 - np.exp(-x))
# === wrong: inf over inf | The form exp(x)/(1+exp(x)) overflows to inf/inf, which is nan, for large x.
def sigmoid(x):
    return np.exp(x) / (1 + np.exp(x))
# === wrong: summed up | The values are summed to one number, though each element has its own sigmoid.
def sigmoid(x):
    return np.sum(1 / (1 + np.exp(-x)))
# === wrong: softmax | The exponentials are normalised by their sum, which is softmax and not an elementwise sigmoid.
def sigmoid(x):
    e = np.exp(x - np.max(x))
    return e / np.sum(e)
# === wrong: flattened | The result is flat, so the shape of the input is lost.
def sigmoid(x):
    return 1 / (1 + np.exp(-np.ravel(x)))
# === wrong: tanh | This is tanh, with values from -1 to 1, not the sigmoid.
def sigmoid(x):
    return np.tanh(x)
# === wrong: no return | The value is computed but the return statement is missing.
def sigmoid(x):
    s = 1 / (1 + np.exp(-x))
# === wrong: prints | The value is printed but not returned.
def sigmoid(x):
    print(1 / (1 + np.exp(-x)))
# === wrong: thresholded | The value is turned into 0 or 1, though the probability itself is asked for.
def sigmoid(x):
    return (1 / (1 + np.exp(-x)) > 0.5) * 1.0
# === wrong: base two | The power has base 2 where the exponential needs base e.
def sigmoid(x):
    return 1 / (1 + np.exp2(-x))
# === wrong: slope instead of value | The derivative of the sigmoid is returned, not the sigmoid itself.
def sigmoid(x):
    s = 1 / (1 + np.exp(-x))
    return s * (1 - s)
# === wrong: clipped much too early | The input is clipped to the range from -5 to 5, so that values beyond are wrong.
def sigmoid(x):
    x = np.clip(x, -5, 5)
    return 1 / (1 + np.exp(-x))
# === wrong: needs two axes | The loops take it for granted that x is a matrix, so scalars and vectors fail.
def sigmoid(x):
    out = np.zeros(x.shape)
    for i in range(x.shape[0]):
        for j in range(x.shape[1]):
            out[i, j] = 1 / (1 + np.exp(-x[i, j]))
    return out
# === wrong: first element only | none
def sigmoid(x):
    x = np.ravel(x)
    for t in x:
        return 1 / (1 + np.exp(-t))
# === wrong: matrix inverse | none
def sigmoid(x):
    return np.linalg.inv(1 + np.exp(-np.atleast_2d(x)))
# === right: textbook
def sigmoid(x):
    s = 1 / (1 + np.exp(-x))
    return s
# === right: where, both forms
def sigmoid(x):
    with np.errstate(all="ignore"):
        pos = 1.0 / (1.0 + np.exp(-x))
        neg = np.exp(x) / (1.0 + np.exp(x))
    return np.where(np.asarray(x) >= 0, pos, neg)
# === right: half a tanh
def sigmoid(x):
    return 0.5 * np.tanh(0.5 * x) + 0.5
# === right: clipped far out
def sigmoid(x):
    x = np.clip(x, -500, 500)
    return np.reciprocal(1.0 + np.exp(np.negative(x)))
# === right: logaddexp
sigmoid = lambda x: np.exp(-np.logaddexp(0, -x))
# === right: vectorize a careful scalar
def _one(t):
    t = float(t)
    if t < -700:
        return 0.0
    return 1 / (1 + math.exp(-t))

def sigmoid(x):
    return np.vectorize(_one, otypes=[float])(x)
# === right: boolean masks on a fresh array
def sigmoid(x):
    x = np.asarray(x, dtype=np.float64)
    out = np.empty(x.shape)
    p = x > 0
    out[p] = 1 / (1 + np.exp(-x[p]))
    e = np.exp(x[~p])
    out[~p] = e / (e + 1)
    assert out.shape == x.shape
    return out
# === wrong: the other form overflows | exp(x)/(1+exp(x)) is inf/inf, not a number, for large x
def sigmoid(x):
    e = np.exp(x)
    return e / (1 + e)
# === wrong: not-a-number swept away | for large x the overflow is turned into 0 instead of 1
def sigmoid(x):
    e = np.exp(x)
    return np.nan_to_num(e / (1 + e))
# === wrong: vectorized math | math.exp raises an overflow error for very negative x
def sigmoid(x):
    f = np.vectorize(lambda t: 1 / (1 + math.exp(-t)), otypes=[float])
    return f(x)
# === wrong: clip too tight | x is clipped to ±10, which changes the values beyond
def sigmoid(x):
    x = np.clip(x, -10, 10)
    return 1 / (1 + np.exp(-x))
# === wrong: tanh without the half | tanh needs x/2: this is the sigmoid of 2x
def sigmoid(x):
    return (1 + np.tanh(x)) / 2
# === wrong: masks in a chain | the second mask catches the values the first one has already transformed
def sigmoid(x):
    z = np.array(x, dtype=float)
    z[z < 0] = np.exp(z[z < 0]) / (1 + np.exp(z[z < 0]))
    z[z >= 0] = 1 / (1 + np.exp(-z[z >= 0]))
    return z
# === wrong: abs for stability | the sign of x is lost in the absolute value
def sigmoid(x):
    return 1 / (1 + np.exp(-np.abs(x)))
# === wrong: scalars come back in a box | a scalar comes back as an array of shape (1,)
def sigmoid(x):
    x = np.atleast_1d(x)
    return 1 / (1 + np.exp(-x))
# === wrong: squeezed | the result is squeezed, so a (1, m) row loses its shape
def sigmoid(x):
    s = 1.0 / (1.0 + np.exp(-x))
    return np.squeeze(s)
# === wrong: loop over the length | it only works for one-dimensional arrays
def sigmoid(x):
    s = np.zeros(len(x))
    for i in range(len(x)):
        s[i] = 1 / (1 + np.exp(-x[i]))
    return s
# === wrong: float16 to save memory | computed in half precision, only three digits are right
def sigmoid(x):
    x = np.asarray(x).astype(np.float16)
    return (1 / (1 + np.exp(-x))).astype(float)
# === right: the notebook's stable form
def sigmoid(x):
    return np.exp(np.minimum(x, 0)) / (1 + np.exp(-np.abs(x)))
# === right: tanh
def sigmoid(x):
    return 0.5 + 0.5 * np.tanh(np.multiply(x, 0.5))
# === right: two masks, scalar apart
def sigmoid(x):
    z = np.asarray(x, dtype=float)
    out = np.empty(z.shape)
    pos = z >= 0
    out[pos] = 1 / (1 + np.exp(-z[pos]))
    e = np.exp(z[~pos])
    out[~pos] = e / (1 + e)
    return float(out) if z.ndim == 0 else out
# === right: logaddexp, anew
def sigmoid(x):
    return np.exp(-np.logaddexp(0, -x))
# === right: walrus, both exponents at or below 0
def sigmoid(x):
    return (e := np.exp(np.minimum(x, 0))) / (e + np.exp(-np.maximum(x, 0)))
# === right: vectorize a math function
def sigmoid(x):
    def one(t):
        if t > 0:
            return 1 / (1 + math.exp(-t))
        return math.exp(t) / (1 + math.exp(t))

    return np.vectorize(one, otypes=[float])(x)[()]
# === right: beginner loops over every index
def sigmoid(x):
    if np.ndim(x) == 0:
        if x < -700:
            return 0.0
        return 1 / (1 + math.exp(-x))
    result = np.zeros(np.shape(x))
    for index in np.ndindex(np.shape(x)):
        value = float(x[index])
        if value < -700:
            result[index] = 0.0
        else:
            result[index] = 1 / (1 + math.exp(-value))
    return result
# === right: Matlab habits, no warning
def sigmoid(x):
    with np.errstate(over="ignore"):
        y = np.divide(1.0, np.add(1.0, np.exp(np.negative(x))))
    return y
# === right: a little class as from PyTorch
class Sigmoid:
    def forward(self, x):
        self.x = x
        self.out = np.exp(np.minimum(x, 0.0)) / (1.0 + np.exp(-abs(x)))
        return self.out

    __call__ = forward

def sigmoid(x):
    return Sigmoid()(x)
# === right: clip far out, where nothing changes any more
def sigmoid(x):
    x = np.clip(x, -709.0, 709.0)
    return np.reciprocal(1.0 + np.exp(-x))
# === wrong: nan to num | Uses e^x / (1 + e^x) and turns the nan at large scores into 0, though it should be 1.
def sigmoid(x):
    with np.errstate(all="ignore"):
        e = np.exp(x)
        return np.nan_to_num(e / (1 + e))
# === wrong: tables only | Works for arrays of exactly two axes only.
def sigmoid(x):
    rows, cols = x.shape
    out = np.zeros((rows, cols))
    for i in range(rows):
        for j in range(cols):
            out[i, j] = 1 / (1 + np.exp(-x[i, j]))
    return out
# === wrong: flattened, anew | Flattens the array and does not give back the shape of x.
def sigmoid(x):
    if np.isscalar(x):
        return 1 / (1 + np.exp(-x))
    return np.array([1 / (1 + np.exp(-v)) for v in x.flatten()])
# === wrong: into an array like x | Stores the values in an array of the dtype of x, so whole-number scores are truncated to 0 and 1.
def sigmoid(x):
    if np.isscalar(x):
        return 1 / (1 + np.exp(-x))
    out = np.zeros_like(x)
    out[...] = 1 / (1 + np.exp(-x))
    return out
# === wrong: fast sigmoid | Computes x / (1 + abs(x)) scaled to 0..1, another curve.
def sigmoid(x):
    """Overflow-free sigmoid."""
    return 0.5 * (x / (1 + np.abs(x)) + 1)
# === wrong: branches exchanged | Takes the formula for positive scores where they are negative, and the other way round, so it overflows to nan.
def sigmoid(x):
    if np.isscalar(x):
        return float(sigmoid(np.array([x]))[0])
    out = np.empty(x.shape)
    neg = x < 0
    out[neg] = 1 / (1 + np.exp(-x[neg]))
    out[~neg] = np.exp(x[~neg]) / (1 + np.exp(x[~neg]))
    return out
# === wrong: its list | Returns a list instead of an array.
def sigmoid(x):
    if np.isscalar(x):
        return 1 / (1 + np.exp(-x))
    return (1 / (1 + np.exp(-x))).tolist()
# === wrong: numbers from above | Uses the array `scores` of the notebook instead of the argument.
scores = np.array([0.0, 2.0])

def sigmoid(x):
    return 1 / (1 + np.exp(-scores))
# === wrong: rounded | Rounds the values to four decimals.
def sigmoid(x):
    return np.round(1 / (1 + np.exp(-x)), 4)
# === wrong: half precision | Computes with 16-bit floats, which have only three digits.
def sigmoid(x):
    z = np.asarray(x, dtype=np.float16)
    y = 1 / (1 + np.exp(-z))
    return float(y) if np.isscalar(x) else y
