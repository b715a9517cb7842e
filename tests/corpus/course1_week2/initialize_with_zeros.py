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
