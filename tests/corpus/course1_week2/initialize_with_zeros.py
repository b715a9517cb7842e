# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: zeros and 0.0
def initialize_with_zeros(dim):
    w = np.zeros((dim, 1))
    b = 0.0
    return w, b
# === right: whole number for b
def initialize_with_zeros(dim):
    return np.zeros(shape=(dim, 1)), 0
# === right: from a list
def initialize_with_zeros(dim):
    w = np.array([[0.0] for _ in range(dim)])
    return w, 0.
# === right: zeros of rank one, reshaped
def initialize_with_zeros(dim):
    w = np.zeros(dim).reshape(-1, 1)
    assert w.shape == (dim, 1)
    return (w, float(0))
# === right: full
def initialize_with_zeros(dim):
    b = np.float64(0)
    return np.full((dim, 1), 0.0), b
# === right: ones minus ones
def initialize_with_zeros(dim):
    w = np.ones((dim, 1))
    return w - w, 0
# === right: new axis
def initialize_with_zeros(dim):
    w = np.zeros(dim)[:, None]
    return w, 0.0
# === wrong: rank one | w has rank 1, shape (dim,), where (dim, 1) is asked for.
def initialize_with_zeros(dim):
    return np.zeros(dim), 0.0
# === wrong: row | w is a row of shape (1, dim) where a column is asked for.
def initialize_with_zeros(dim):
    return np.zeros((1, dim)), 0.0
# === wrong: shape not in a tuple | The shape must be one tuple: np.zeros((dim, 1)); here 1 is taken for the dtype.
def initialize_with_zeros(dim):
    return np.zeros(dim, 1), 0.0
# === wrong: b as an array | b is an array of shape (1, 1), where a plain number is asked for.
def initialize_with_zeros(dim):
    return np.zeros((dim, 1)), np.zeros((1, 1))
# === wrong: b as long as w | b has one entry per input, though a unit has a single bias.
def initialize_with_zeros(dim):
    return np.zeros((dim, 1)), np.zeros((dim, 1))
# === wrong: random | The weights are random where zeros are asked for.
def initialize_with_zeros(dim):
    return np.random.randn(dim, 1) * 0.01, 0.0
# === wrong: ones | The weights are ones where zeros are asked for.
def initialize_with_zeros(dim):
    return np.ones((dim, 1)), 0.0
# === wrong: order swapped | The two are returned in the wrong order: w comes first.
def initialize_with_zeros(dim):
    w = np.zeros((dim, 1))
    b = 0.0
    return b, w
# === wrong: only w | b is not returned.
def initialize_with_zeros(dim):
    w = np.zeros((dim, 1))
    b = 0
    return w
# === wrong: dict | A dict is returned where a pair (w, b) is asked for.
def initialize_with_zeros(dim):
    return {"w": np.zeros((dim, 1)), "b": 0.0}
# === wrong: size typed in | The number of inputs is hard-coded.
def initialize_with_zeros(dim):
    return np.zeros((12288, 1)), 0.0
# === wrong: square | w is a (dim, dim) matrix where one column is asked for.
def initialize_with_zeros(dim):
    return np.zeros((dim, dim)), 0.0
# === wrong: b starts at one | b is 1 where it should be 0.
def initialize_with_zeros(dim):
    return np.zeros((dim, 1)), 1.0
# === wrong: no return | The return statement is missing.
def initialize_with_zeros(dim):
    w = np.zeros((dim, 1))
    b = 0.0
# === wrong: one short | w has one entry too few.
def initialize_with_zeros(dim):
    return np.zeros((dim - 1, 1)), 0.0
# === wrong: row and a forgotten b | none
def initialize_with_zeros(dim):
    return np.zeros((1, dim)), None
# === right: integer b
def initialize_with_zeros(dim):
    w = np.zeros(shape=(dim, 1), dtype=float)
    b = 0
    assert w.shape == (dim, 1)
    assert isinstance(b, (int, float))
    return (w, b)
# === right: list of lists
def initialize_with_zeros(dim):
    return np.array([[0.0] for _ in range(dim)]), 0.
# === right: reshape
def initialize_with_zeros(dim):
    w = np.zeros(dim).reshape(-1, 1)
    return w, float(0)
# === right: full and numpy float
def initialize_with_zeros(dim):
    return np.full((dim, 1), 0.0), np.float64(0)
# === right: lambda
initialize_with_zeros = lambda dim: (0.0 * np.ones((dim, 1)), 0)
# === wrong: rank one w | w has shape (dim,) instead of (dim, 1)
def initialize_with_zeros(dim):
    w = np.zeros(dim)
    b = 0.0
    return w, b
# === wrong: shape without a tuple | the shape must be a tuple: np.zeros((dim, 1))
def initialize_with_zeros(dim):
    w = np.zeros(dim, 1)
    b = 0
    return w, b
# === wrong: small random numbers | w is random instead of zero
def initialize_with_zeros(dim):
    w = np.random.randn(dim, 1) * 0.01
    b = 0.0
    return w, b
# === wrong: cat size | the number 12288 is written in instead of dim
def initialize_with_zeros(dim):
    w = np.zeros((12288, 1))
    return w, 0.0
# === wrong: dict, again | a dict is returned instead of the pair (w, b)
def initialize_with_zeros(dim):
    params = {"w": np.zeros((dim, 1)), "b": 0.0}
    return params
# === wrong: row and array b | none
def initialize_with_zeros(dim):
    return np.zeros((1, dim)), np.zeros(1)
# === right: full, anew
def initialize_with_zeros(dim: int):
    return (np.full((dim, 1), 0.0), float(0))
# === right: new axis, anew
def initialize_with_zeros(dim):
    w = np.zeros(dim)[:, np.newaxis]
    b = np.float64(0)
    return w, b
# === right: reshaped list with asserts
def initialize_with_zeros(dim):
    weights = [0.0] * dim
    weights = np.array(weights)
    weights = weights.reshape(dim, 1)
    bias = 0.0
    assert weights.shape == (dim, 1)
    assert isinstance(bias, float)
    return weights, bias
# === right: float32
def initialize_with_zeros(dim):
    return np.zeros((dim, 1), dtype=np.float32), 0.0
# === right: a named tuple
from collections import namedtuple

Start = namedtuple("Start", ["w", "b"])

def initialize_with_zeros(dim):
    return Start(w=0.0 * np.ones((dim, 1)), b=0.0)
# === wrong: whole numbers | w is an array of whole numbers, not a float array.
def initialize_with_zeros(dim):
    return np.zeros((dim, 1), dtype=int), 0
# === wrong: like a list of ints | Builds w from whole-number zeros, so it is no float array.
def initialize_with_zeros(dim):
    return np.array([[0]] * dim), 0
# === wrong: bias forgotten | Returns the weights only.
def initialize_with_zeros(dim):
    return np.zeros((dim, 1))
# === wrong: always three | Makes three weights, as in the example, whatever dim is.
def initialize_with_zeros(dim):
    return np.zeros((3, 1)), 0.0
# === wrong: random, anew | Starts with small random weights instead of zeros.
def initialize_with_zeros(dim):
    rng = np.random.default_rng(1)
    return rng.normal(size=(dim, 1)) * 0.01, 0.0
# === wrong: almost zeros | Starts with tiny numbers instead of exact zeros.
def initialize_with_zeros(dim):
    return np.full((dim, 1), 1e-6), 0.0
# === wrong: one weight more | Makes dim + 1 weights, to hold the bias too.
def initialize_with_zeros(dim):
    w = np.zeros((dim + 1, 1))
    return w, 0.0
# === wrong: nested list | w is a nested list, not an array.
def initialize_with_zeros(dim):
    return [[0.0] for _ in range(dim)], 0.0
# === wrong: same array for both | b is the same array as w and not a number.
def initialize_with_zeros(dim):
    w = b = np.zeros((dim, 1))
    return w, b
# === wrong: kept for next time | Keeps the array and gives the same one out again, so weights changed by the caller are no longer 0.
_starts = {}

def initialize_with_zeros(dim):
    if dim not in _starts:
        _starts[dim] = np.zeros((dim, 1))
    return _starts[dim], 0.0
# === wrong: bias None | b is left as None.
def initialize_with_zeros(dim):
    w = np.zeros((dim, 1))
    b = None
    return w, b
# === wrong: pictures' size | Makes 12288 weights for the pictures, whatever dim is.
def initialize_with_zeros(dim=12288):
    w = np.zeros((12288, 1))
    return w, 0.0
