# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: standard normal times 0.01
def initialize_parameters(n_x, n_h, n_y, rng):
    W1 = rng.standard_normal((n_h, n_x)) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = rng.standard_normal((n_y, n_h)) * 0.01
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# === right: normal with scale
def initialize_parameters(n_x, n_h, n_y, rng):
    return dict(W1=rng.normal(0, 0.01, (n_h, n_x)), b1=np.zeros((n_h, 1)),
                W2=rng.normal(0, 0.01, (n_y, n_h)), b2=np.zeros((n_y, 1)))
# === right: a loop over the sizes
def initialize_parameters(n_x, n_h, n_y, rng):
    sizes = [n_x, n_h, n_y]
    parameters = {}
    for l in (1, 2):
        parameters[f"W{l}"] = rng.normal(size=(sizes[l], sizes[l - 1])) / 100
        parameters[f"b{l}"] = np.zeros(shape=(sizes[l], 1))
    return parameters
# === right: drawn flat, second layer first
def _small(rng, rows, columns):
    return 0.01 * rng.standard_normal(rows * columns).reshape(rows, columns)

def initialize_parameters(n_x, n_h, n_y, rng):
    p = {}
    p["W2"], p["b2"] = _small(rng, n_y, n_h), np.full((n_y, 1), 0.0)
    p["W1"], p["b1"] = _small(rng, n_h, n_x), np.full((n_h, 1), 0.0)
    return p
# === right: transposed draws and whole-number biases
def initialize_parameters(n_x, n_h, n_y, rng):
    W1 = (rng.normal(loc=0.0, scale=1.0, size=(n_x, n_h)) * 1e-2).T
    W2 = (rng.normal(loc=0.0, scale=1.0, size=(n_h, n_y)) * 1e-2).T
    b1 = np.zeros((n_h, 1), dtype=int)
    b2 = np.zeros((n_y, 1), dtype=int)
    return {"W1": W1, "W2": W2, "b1": b1, "b2": b2}
# === right: one draw for all, then split
def initialize_parameters(n_x, n_h, n_y, rng):
    theta = rng.standard_normal(n_h * n_x + n_y * n_h)
    theta *= 0.01
    W1, W2 = np.split(theta, [n_h * n_x])
    return {"W1": W1.reshape(n_h, n_x), "b1": np.array([[0.0]] * n_h),
            "W2": W2.reshape(n_y, n_h), "b2": np.array([[0.0]] * n_y)}
# === right: normal numbers from uniform ones
def initialize_parameters(n_x, n_h, n_y, rng):
    def normal(rows, cols):
        u = 1 - rng.random((rows, cols))
        v = rng.random((rows, cols))
        return np.sqrt(-2 * np.log(u)) * np.cos(2 * np.pi * v)
    return {"W1": normal(n_h, n_x) * 0.01, "b1": np.zeros((n_h, 1)),
            "W2": normal(n_y, n_h) * 0.01, "b2": np.zeros((n_y, 1))}
# === wrong: zeros | The weights are all zero, so all hidden units stay identical.
def initialize_parameters(n_x, n_h, n_y, rng):
    W1 = np.zeros((n_h, n_x))
    b1 = np.zeros((n_h, 1))
    W2 = np.zeros((n_y, n_h))
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# === wrong: factor missing | The factor 0.01 is missing, so the weights are not small.
def initialize_parameters(n_x, n_h, n_y, rng):
    W1 = rng.standard_normal((n_h, n_x))
    b1 = np.zeros((n_h, 1))
    W2 = rng.standard_normal((n_y, n_h))
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# === wrong: shapes transposed | The shapes of the weights are transposed: W1 is (n_h, n_x) and W2 (n_y, n_h).
def initialize_parameters(n_x, n_h, n_y, rng):
    W1 = rng.standard_normal((n_x, n_h)) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = rng.standard_normal((n_h, n_y)) * 0.01
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# === wrong: uniform numbers | The numbers are uniform between 0 and 1 and not normal around 0.
def initialize_parameters(n_x, n_h, n_y, rng):
    W1 = rng.random((n_h, n_x)) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = rng.random((n_y, n_h)) * 0.01
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# === wrong: global generator | The numbers come from the global np.random and not from the rng that is given.
def initialize_parameters(n_x, n_h, n_y, rng):
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# === wrong: global seed set | A fixed seed is set inside, so every call gives the same weights whatever rng is given.
def initialize_parameters(n_x, n_h, n_y, rng):
    np.random.seed(2)
    W1 = np.random.randn(n_h, n_x) * 0.01
    W2 = np.random.randn(n_y, n_h) * 0.01
    return {"W1": W1, "b1": np.zeros((n_h, 1)), "W2": W2, "b2": np.zeros((n_y, 1))}
# === wrong: rng overwritten | The given rng is replaced by a new one with a fixed seed, so that every call gives the same weights.
def initialize_parameters(n_x, n_h, n_y, rng):
    rng = np.random.default_rng(0)
    W1 = rng.standard_normal((n_h, n_x)) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = rng.standard_normal((n_y, n_h)) * 0.01
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# === wrong: biases of rank one | The biases have rank 1, where a column of shape (n, 1) is asked for.
def initialize_parameters(n_x, n_h, n_y, rng):
    W1 = rng.standard_normal((n_h, n_x)) * 0.01
    b1 = np.zeros(n_h)
    W2 = rng.standard_normal((n_y, n_h)) * 0.01
    b2 = np.zeros(n_y)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# === wrong: biases as rows | The biases are rows where columns are asked for.
def initialize_parameters(n_x, n_h, n_y, rng):
    W1 = rng.standard_normal((n_h, n_x)) * 0.01
    b1 = np.zeros((1, n_h))
    W2 = rng.standard_normal((n_y, n_h)) * 0.01
    b2 = np.zeros((1, n_y))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# === wrong: random biases | The biases are random where zeros are asked for.
def initialize_parameters(n_x, n_h, n_y, rng):
    W1 = rng.standard_normal((n_h, n_x)) * 0.01
    b1 = 0.01 * rng.standard_normal((n_h, 1))
    W2 = rng.standard_normal((n_y, n_h)) * 0.01
    b2 = 0.01 * rng.standard_normal((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# === wrong: variance taken for deviation | The scale is 0.1, whose square is 0.01: the deviation should be 0.01 and not the variance.
def initialize_parameters(n_x, n_h, n_y, rng):
    W1 = rng.normal(0, np.sqrt(0.01), (n_h, n_x))
    b1 = np.zeros((n_h, 1))
    W2 = rng.normal(0, np.sqrt(0.01), (n_y, n_h))
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# === wrong: one number for all | One random number fills each matrix, so all hidden units are identical.
def initialize_parameters(n_x, n_h, n_y, rng):
    W1 = np.full((n_h, n_x), rng.standard_normal() * 0.01)
    b1 = np.zeros((n_h, 1))
    W2 = np.full((n_y, n_h), rng.standard_normal() * 0.01)
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# === wrong: second layer sized by the input | W2 is sized by the input and not by the hidden layer.
def initialize_parameters(n_x, n_h, n_y, rng):
    W1 = rng.standard_normal((n_h, n_x)) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = rng.standard_normal((n_y, n_x)) * 0.01
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# === wrong: tuple | A tuple is returned where a dict with the keys W1, b1, W2, b2 is asked for.
def initialize_parameters(n_x, n_h, n_y, rng):
    W1 = rng.standard_normal((n_h, n_x)) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = rng.standard_normal((n_y, n_h)) * 0.01
    b2 = np.zeros((n_y, 1))
    return W1, b1, W2, b2
# === wrong: number of outputs typed in | The number of outputs is hard-coded as 1 and n_y is ignored.
def initialize_parameters(n_x, n_h, n_y, rng):
    W1 = rng.standard_normal((n_h, n_x)) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = rng.standard_normal((1, n_h)) * 0.01
    b2 = np.zeros((1, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# === wrong: shape not in a tuple | standard_normal takes the shape as one tuple; the second number is taken for something else.
def initialize_parameters(n_x, n_h, n_y, rng):
    W1 = rng.standard_normal(n_h, n_x) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = rng.standard_normal(n_y, n_h) * 0.01
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# === wrong: second layer not scaled | The factor 0.01 is missing in W2.
def initialize_parameters(n_x, n_h, n_y, rng):
    W1 = rng.standard_normal((n_h, n_x)) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = rng.standard_normal((n_y, n_h))
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# === wrong: biases of layer two forgotten | b2 is missing from the dict.
def initialize_parameters(n_x, n_h, n_y, rng):
    W1 = rng.standard_normal((n_h, n_x)) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = rng.standard_normal((n_y, n_h)) * 0.01
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2}
# === wrong: rows repeated | The same row of weights is used for each hidden unit, so that they stay identical.
def initialize_parameters(n_x, n_h, n_y, rng):
    W1 = np.tile(rng.standard_normal((1, n_x)) * 0.01, (n_h, 1))
    b1 = np.zeros((n_h, 1))
    W2 = rng.standard_normal((n_y, n_h)) * 0.01
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# === wrong: no return | The return statement is missing.
def initialize_parameters(n_x, n_h, n_y, rng):
    W1 = rng.standard_normal((n_h, n_x)) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = rng.standard_normal((n_y, n_h)) * 0.01
    b2 = np.zeros((n_y, 1))
    parameters = {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# === wrong: ones and transposed | none
def initialize_parameters(n_x, n_h, n_y, rng):
    return {"W1": np.ones((n_x, n_h)), "b1": np.ones((n_h, 1)), "W2": np.ones((n_h, n_y)), "b2": np.zeros((n_y, 1))}
# === right: normal with scale, again
def initialize_parameters(n_x, n_h, n_y, rng):
    parameters = dict(
        W1=rng.normal(0, 0.01, size=(n_h, n_x)),
        b1=np.zeros(shape=(n_h, 1)),
        W2=rng.normal(0, 0.01, size=(n_y, n_h)),
        b2=np.zeros(shape=(n_y, 1)),
    )
    assert parameters["W1"].shape == (n_h, n_x)
    assert parameters["W2"].shape == (n_y, n_h)
    return parameters
# === right: second layer drawn first
def initialize_parameters(n_x, n_h, n_y, rng):
    p = {}
    p['W2'] = 0.01 * rng.standard_normal(size=(n_y, n_h))
    p['b2'] = np.zeros((n_y, 1))
    p['W1'] = 0.01 * rng.standard_normal(size=(n_h, n_x))
    p['b1'] = np.zeros((n_h, 1))
    return p
# === right: loop over the sizes
def initialize_parameters(n_x, n_h, n_y, rng):
    sizes = [n_x, n_h, n_y]
    params = {}
    for l, (fan_in, fan_out) in enumerate(zip(sizes[:-1], sizes[1:]), start=1):
        params[f"W{l}"] = rng.normal(size=(fan_out, fan_in)) / 100
        params[f"b{l}"] = np.zeros((fan_out, 1))
    return params
# === right: one long draw cut in two
def initialize_parameters(n_x, n_h, n_y, rng):
    n1 = n_h * n_x
    n2 = n_y * n_h
    draw = rng.standard_normal(n1 + n2) * 0.01
    return {
        "W1": draw[:n1].reshape(n_h, n_x),
        "b1": np.full((n_h, 1), 0.0),
        "W2": draw[n1:].reshape(n_y, n_h),
        "b2": np.full((n_y, 1), 0.0),
    }
# === right: number by number
def initialize_parameters(n_x, n_h, n_y, rng):
    W1 = np.array([[0.01 * rng.normal() for _ in range(n_x)] for _ in range(n_h)])
    W2 = np.array([[0.01 * rng.normal() for _ in range(n_h)] for _ in range(n_y)])
    b1 = np.array([[0.0]] * n_h)
    b2 = np.array([[0.0]] * n_y)
    return {"W1": W1, "W2": W2, "b1": b1, "b2": b2}
# === wrong: weights turned | the weight matrices are transposed: (n_x, n_h) and (n_h, n_y)
def initialize_parameters(n_x, n_h, n_y, rng):
    return {"W1": rng.standard_normal((n_x, n_h)) * 0.01, "b1": np.zeros((n_h, 1)),
            "W2": rng.standard_normal((n_h, n_y)) * 0.01, "b2": np.zeros((n_y, 1))}
# === wrong: flat biases | the biases are of shape (n,) instead of (n, 1)
def initialize_parameters(n_x, n_h, n_y, rng):
    return {"W1": rng.standard_normal((n_h, n_x)) * 0.01, "b1": np.zeros(n_h),
            "W2": rng.standard_normal((n_y, n_h)) * 0.01, "b2": np.zeros(n_y)}
# === wrong: only first layer scaled | W2 is not multiplied by 0.01
def initialize_parameters(n_x, n_h, n_y, rng):
    W1 = 0.01 * rng.standard_normal((n_h, n_x))
    b1 = np.zeros((n_h, 1))
    W2 = rng.standard_normal((n_y, n_h))
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# === wrong: seeds the global state | seeds numpy's global state and draws from it, the rng argument is ignored
def initialize_parameters(n_x, n_h, n_y, rng):
    np.random.seed(2)
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# === wrong: loc and scale mixed up | rng.normal(0.01, 1) has mean 0.01 and deviation 1: the 0.01 belongs in the second place
def initialize_parameters(n_x, n_h, n_y, rng):
    W1 = rng.normal(0.01, 1, (n_h, n_x))
    W2 = rng.normal(0.01, 1, (n_y, n_h))
    return {"W1": W1, "b1": np.zeros((n_h, 1)), "W2": W2, "b2": np.zeros((n_y, 1))}
# === wrong: one column repeated | every input gets the same weight, because one column is drawn and repeated
def initialize_parameters(n_x, n_h, n_y, rng):
    W1 = np.tile(rng.standard_normal((n_h, 1)) * 0.01, (1, n_x))
    W2 = rng.standard_normal((n_y, n_h)) * 0.01
    return {"W1": W1, "b1": np.zeros((n_h, 1)), "W2": W2, "b2": np.zeros((n_y, 1))}
# === wrong: b2 as tall as b1 | b2 has n_h rows instead of n_y
def initialize_parameters(n_x, n_h, n_y, rng):
    W1 = rng.standard_normal((n_h, n_x)) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = rng.standard_normal((n_y, n_h)) * 0.01
    b2 = np.zeros((n_h, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# === wrong: both layers from a fresh generator of the same seed | makes generators of its own with a fixed seed, so the rng argument is ignored
def initialize_parameters(n_x, n_h, n_y, rng):
    W1 = np.random.default_rng(0).standard_normal((n_h, n_x)) * 0.01
    W2 = np.random.default_rng(0).standard_normal((n_y, n_h)) * 0.01
    return {"W1": W1, "b1": np.zeros((n_h, 1)), "W2": W2, "b2": np.zeros((n_y, 1))}
# === wrong: ones in the biases and tenth scale | none
def initialize_parameters(n_x, n_h, n_y, rng):
    W1 = rng.standard_normal((n_h, n_x)) * 0.1
    b1 = np.ones((n_h, 1))
    W2 = rng.standard_normal((n_y, n_h)) * 0.1
    b2 = np.ones((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# === right: plain
def initialize_parameters(n_x, n_h, n_y, rng):
    return {
        "W1": 0.01 * rng.normal(size=(n_h, n_x)),
        "b1": np.zeros((n_h, 1)),
        "W2": 0.01 * rng.normal(size=(n_y, n_h)),
        "b2": np.zeros((n_y, 1)),
    }
# === right: standard deviation as an argument
def initialize_parameters(n_x, n_h, n_y, rng):
    W1 = rng.normal(0, 0.01, (n_h, n_x))
    b1 = np.zeros((n_h, 1))
    W2 = rng.normal(0, 0.01, (n_y, n_h))
    b2 = np.zeros((n_y, 1))
    assert W1.shape == (n_h, n_x) and W2.shape == (n_y, n_h)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# === right: keywords, other order of the keys
def initialize_parameters(n_x: int, n_h: int, n_y: int, rng) -> dict:
    return dict(
        W1=rng.normal(loc=0.0, scale=0.01, size=(n_h, n_x)),
        W2=rng.normal(loc=0.0, scale=0.01, size=(n_y, n_h)),
        b1=np.full((n_h, 1), 0.0),
        b2=np.full((n_y, 1), 0.0),
    )
# === right: the second layer first
def initialize_parameters(n_x, n_h, n_y, rng):
    W2 = rng.normal(size=(n_y, n_h)) / 100
    W1 = rng.normal(size=(n_h, n_x)) / 100
    return {"W1": W1, "b1": W1[:, :1] * 0, "W2": W2, "b2": W2[:, :1] * 0}
# === right: one weight at a time
def initialize_parameters(n_x, n_h, n_y, rng):
    W1 = np.zeros((n_h, n_x))
    for j in range(n_h):
        for i in range(n_x):
            W1[j, i] = rng.normal(0, 0.01)
    W2 = np.zeros((n_y, n_h))
    for k in range(n_y):
        for j in range(n_h):
            W2[k, j] = rng.normal(0, 0.01)
    b1 = np.zeros((n_h, 1))
    b2 = np.zeros((n_y, 1))
    parameters = {}
    parameters["W1"] = W1
    parameters["b1"] = b1
    parameters["W2"] = W2
    parameters["b2"] = b2
    return parameters
# === right: a loop over the layers
def initialize_parameters(n_x, n_h, n_y, rng):
    sizes = [n_x, n_h, n_y]
    params = {}
    for l, (fan_in, fan_out) in enumerate(zip(sizes, sizes[1:]), start=1):
        params[f"W{l}"] = rng.normal(scale=0.01, size=(fan_out, fan_in))
        params[f"b{l}"] = np.zeros((fan_out, 1))
    return params
# === right: all in one draw, then split
def initialize_parameters(n_x, n_h, n_y, rng):
    numbers = rng.normal(0.0, 1e-2, n_h * n_x + n_y * n_h)
    W1, W2 = np.split(numbers, [n_h * n_x])
    return {
        "W1": W1.reshape(n_h, n_x),
        "b1": np.zeros(n_h)[:, None],
        "W2": W2.reshape(n_y, n_h),
        "b2": np.zeros(n_y)[:, None],
    }
# === right: layer objects
class Linear:
    def __init__(self, n_in, n_out, rng):
        self.W = rng.normal(size=(n_out, n_in))
        self.W *= 0.01
        self.b = np.zeros((n_out, 1))

def initialize_parameters(n_x, n_h, n_y, rng):
    first, second = Linear(n_x, n_h, rng), Linear(n_h, n_y, rng)
    return {"W1": first.W, "b1": first.b, "W2": second.W, "b2": second.b}
# === wrong: not small | Forgets the factor 0.01.
def initialize_parameters(n_x, n_h, n_y, rng):
    return {"W1": rng.normal(size=(n_h, n_x)), "b1": np.zeros((n_h, 1)),
            "W2": rng.normal(size=(n_y, n_h)), "b2": np.zeros((n_y, 1))}
# === wrong: second layer not small | Forgets the factor 0.01 for W2.
def initialize_parameters(n_x, n_h, n_y, rng):
    return {"W1": 0.01 * rng.normal(size=(n_h, n_x)), "b1": np.zeros((n_h, 1)),
            "W2": rng.normal(size=(n_y, n_h)), "b2": np.zeros((n_y, 1))}
# === wrong: transposed | The weight matrices are transposed: a row for each input.
def initialize_parameters(n_x, n_h, n_y, rng):
    return {"W1": rng.normal(0, 0.01, (n_x, n_h)), "b1": np.zeros((n_h, 1)),
            "W2": rng.normal(0, 0.01, (n_h, n_y)), "b2": np.zeros((n_y, 1))}
# === wrong: global generator, too | Draws from np.random and not from the given generator.
def initialize_parameters(n_x, n_h, n_y, rng):
    return {"W1": np.random.randn(n_h, n_x) * 0.01, "b1": np.zeros((n_h, 1)),
            "W2": np.random.randn(n_y, n_h) * 0.01, "b2": np.zeros((n_y, 1))}
# === wrong: own generator | Makes a generator with seed 1 of its own.
def initialize_parameters(n_x, n_h, n_y, rng):
    rng = np.random.default_rng(1)
    return {"W1": rng.normal(0, 0.01, (n_h, n_x)), "b1": np.zeros((n_h, 1)),
            "W2": rng.normal(0, 0.01, (n_y, n_h)), "b2": np.zeros((n_y, 1))}
# === wrong: uniform | Draws from a uniform and not from a normal distribution.
def initialize_parameters(n_x, n_h, n_y, rng):
    return {"W1": rng.uniform(-0.01, 0.01, (n_h, n_x)), "b1": np.zeros((n_h, 1)),
            "W2": rng.uniform(-0.01, 0.01, (n_y, n_h)), "b2": np.zeros((n_y, 1))}
# === wrong: rng.random | Draws numbers from 0 to 1 with rng.random, so all weights are positive.
def initialize_parameters(n_x, n_h, n_y, rng):
    return {"W1": rng.random((n_h, n_x)) * 0.01, "b1": np.zeros((n_h, 1)),
            "W2": rng.random((n_y, n_h)) * 0.01, "b2": np.zeros((n_y, 1))}
# === wrong: mean and spread exchanged | Passes 0.01 as the mean and leaves the standard deviation at 1.
def initialize_parameters(n_x, n_h, n_y, rng):
    return {"W1": rng.normal(0.01, size=(n_h, n_x)), "b1": np.zeros((n_h, 1)),
            "W2": rng.normal(0.01, size=(n_y, n_h)), "b2": np.zeros((n_y, 1))}
# === wrong: variance 0.01 | Takes 0.01 for the variance, so the standard deviation is 0.1.
def initialize_parameters(n_x, n_h, n_y, rng):
    std = np.sqrt(0.01)
    return {"W1": rng.normal(0, std, (n_h, n_x)), "b1": np.zeros((n_h, 1)),
            "W2": rng.normal(0, std, (n_y, n_h)), "b2": np.zeros((n_y, 1))}
# === wrong: small twice | Applies 0.01 twice, once in the draw and once after it.
def initialize_parameters(n_x, n_h, n_y, rng):
    return {"W1": 0.01 * rng.normal(0, 0.01, (n_h, n_x)), "b1": np.zeros((n_h, 1)),
            "W2": 0.01 * rng.normal(0, 0.01, (n_y, n_h)), "b2": np.zeros((n_y, 1))}
# === wrong: zeros, too | All weights are 0.
def initialize_parameters(n_x, n_h, n_y, rng):
    return {"W1": np.zeros((n_h, n_x)), "b1": np.zeros((n_h, 1)),
            "W2": np.zeros((n_y, n_h)), "b2": np.zeros((n_y, 1))}
# === wrong: random biases, too | Draws the biases too, instead of zeros.
def initialize_parameters(n_x, n_h, n_y, rng):
    return {"W1": rng.normal(0, 0.01, (n_h, n_x)), "b1": rng.normal(0, 0.01, (n_h, 1)),
            "W2": rng.normal(0, 0.01, (n_y, n_h)), "b2": rng.normal(0, 0.01, (n_y, 1))}
# === wrong: biases with one axis | The biases have one axis instead of being columns.
def initialize_parameters(n_x, n_h, n_y, rng):
    return {"W1": rng.normal(0, 0.01, (n_h, n_x)), "b1": np.zeros(n_h),
            "W2": rng.normal(0, 0.01, (n_y, n_h)), "b2": np.zeros(n_y)}
# === wrong: biases as rows, too | The biases are rows.
def initialize_parameters(n_x, n_h, n_y, rng):
    return {"W1": rng.normal(0, 0.01, (n_h, n_x)), "b1": np.zeros((1, n_h)),
            "W2": rng.normal(0, 0.01, (n_y, n_h)), "b2": np.zeros((1, n_y))}
# === wrong: equal units | Draws one row and gives it to every hidden unit, so the units are equal.
def initialize_parameters(n_x, n_h, n_y, rng):
    row = rng.normal(0, 0.01, (1, n_x))
    return {"W1": np.repeat(row, n_h, axis=0), "b1": np.zeros((n_h, 1)),
            "W2": rng.normal(0, 0.01, (n_y, n_h)), "b2": np.zeros((n_y, 1))}
# === wrong: four units | The number of hidden units, 4, is written into the code.
def initialize_parameters(n_x, n_h, n_y, rng):
    return {"W1": rng.normal(0, 0.01, (4, n_x)), "b1": np.zeros((4, 1)),
            "W2": rng.normal(0, 0.01, (n_y, 4)), "b2": np.zeros((n_y, 1))}
# === wrong: one output | The second layer always has one output, whatever n_y is.
def initialize_parameters(n_x, n_h, n_y, rng):
    return {"W1": rng.normal(0, 0.01, (n_h, n_x)), "b1": np.zeros((n_h, 1)),
            "W2": rng.normal(0, 0.01, (1, n_h)), "b2": np.zeros((1, 1))}
# === wrong: rounded | Rounds the weights to two decimals, so many are 0.
def initialize_parameters(n_x, n_h, n_y, rng):
    return {"W1": rng.normal(0, 0.01, (n_h, n_x)).round(2), "b1": np.zeros((n_h, 1)),
            "W2": rng.normal(0, 0.01, (n_y, n_h)).round(2), "b2": np.zeros((n_y, 1))}
# === wrong: absolute values | Takes absolute values, so no weight is negative.
def initialize_parameters(n_x, n_h, n_y, rng):
    return {"W1": np.abs(rng.normal(0, 0.01, (n_h, n_x))), "b1": np.zeros((n_h, 1)),
            "W2": np.abs(rng.normal(0, 0.01, (n_y, n_h))), "b2": np.zeros((n_y, 1))}
# === wrong: spread by the number of inputs | Divides by the root of the number of inputs, which is another start than the one asked for.
def initialize_parameters(n_x, n_h, n_y, rng):
    return {"W1": rng.normal(size=(n_h, n_x)) / np.sqrt(n_x), "b1": np.zeros((n_h, 1)),
            "W2": rng.normal(size=(n_y, n_h)) / np.sqrt(n_h), "b2": np.zeros((n_y, 1))}
# === wrong: W2 out of W1 | W2 is made of numbers of W1 and not drawn afresh.
def initialize_parameters(n_x, n_h, n_y, rng):
    W1 = rng.normal(0, 0.01, (n_h, n_x))
    W2 = np.tile(W1[:, 0], (n_y, 1))
    return {"W1": W1, "b1": np.zeros((n_h, 1)), "W2": W2, "b2": np.zeros((n_y, 1))}
# === wrong: tuple, too | Returns a tuple and not a dict.
def initialize_parameters(n_x, n_h, n_y, rng):
    W1, W2 = rng.normal(0, 0.01, (n_h, n_x)), rng.normal(0, 0.01, (n_y, n_h))
    return W1, np.zeros((n_h, 1)), W2, np.zeros((n_y, 1))
