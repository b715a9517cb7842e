# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: loop over the layers
def initialize_parameters_random(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        n, n_prev = layers_dims[l], layers_dims[l - 1]
        parameters["W" + str(l)] = rng.standard_normal((n, n_prev)) * 10
        parameters["b" + str(l)] = np.zeros((n, 1))
    return parameters
# === right: normal with the scale inside
def initialize_parameters_random(layers_dims, rng):
    p = {}
    for l, (n_prev, n) in enumerate(zip(layers_dims[:-1], layers_dims[1:]), 1):
        p[f"W{l}"] = rng.normal(0.0, 10, size=(n, n_prev))
        p[f"b{l}"] = np.zeros((n, 1))
    return p
# === right: comprehensions
def initialize_parameters_random(layers_dims, rng):
    shapes = list(zip(layers_dims[1:], layers_dims[:-1]))
    weights = {f"W{l}": 10 * rng.normal(size=(n, n_prev)) for l, (n, n_prev) in enumerate(shapes, 1)}
    weights.update({f"b{l}": np.zeros((n, 1)) for l, (n, _) in enumerate(shapes, 1)})
    return weights
# === right: last layer first, drawn transposed, in place
def initialize_parameters_random(layers_dims, rng):
    p = {}
    for l in reversed(range(1, len(layers_dims))):
        n_prev, n = layers_dims[l - 1], layers_dims[l]
        draw = rng.standard_normal((n_prev, n)).T
        draw *= 10
        p["W%d" % l] = draw
        p["b%d" % l] = np.full((n, 1), 0.0)
    return p
# === right: flat draw, own helper
def _weights(n, n_prev, rng):
    return (10 * rng.standard_normal(n * n_prev)).reshape(n, n_prev)

def initialize_parameters_random(layers_dims, rng):
    parameters = {}
    l = 1
    while l < len(layers_dims):
        parameters["W" + str(l)] = _weights(layers_dims[l], layers_dims[l - 1], rng)
        parameters["b" + str(l)] = np.zeros(layers_dims[l])[:, None]
        l += 1
    return parameters
# === wrong: factor missing | The factor 10 is missing; these weights are meant to be too large.
def initialize_parameters_random(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        n, n_prev = layers_dims[l], layers_dims[l - 1]
        parameters["W" + str(l)] = rng.standard_normal((n, n_prev))
        parameters["b" + str(l)] = np.zeros((n, 1))
    return parameters
# === wrong: small factor | The factor is 0.01 where 10 is asked for.
def initialize_parameters_random(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        n, n_prev = layers_dims[l], layers_dims[l - 1]
        parameters["W" + str(l)] = rng.standard_normal((n, n_prev)) * 0.01
        parameters["b" + str(l)] = np.zeros((n, 1))
    return parameters
# === wrong: divided by ten | The numbers are divided by 10 where they should be multiplied.
def initialize_parameters_random(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        n, n_prev = layers_dims[l], layers_dims[l - 1]
        parameters["W" + str(l)] = rng.standard_normal((n, n_prev)) / 10
        parameters["b" + str(l)] = np.zeros((n, 1))
    return parameters
# === wrong: variance ten | The variance is 10 where the standard deviation should be 10.
def initialize_parameters_random(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        n, n_prev = layers_dims[l], layers_dims[l - 1]
        parameters["W" + str(l)] = rng.standard_normal((n, n_prev)) * np.sqrt(10)
        parameters["b" + str(l)] = np.zeros((n, 1))
    return parameters
# === wrong: divided by the root of n_prev | The numbers are also divided by the root of n_prev, which is another initialization.
def initialize_parameters_random(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        n, n_prev = layers_dims[l], layers_dims[l - 1]
        parameters["W" + str(l)] = rng.standard_normal((n, n_prev)) * 10 / np.sqrt(n_prev)
        parameters["b" + str(l)] = np.zeros((n, 1))
    return parameters
# === wrong: shapes transposed | The shape of W is transposed: it is (n_l, n_prev).
def initialize_parameters_random(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        n, n_prev = layers_dims[l], layers_dims[l - 1]
        parameters["W" + str(l)] = rng.standard_normal((n_prev, n)) * 10
        parameters["b" + str(l)] = np.zeros((n, 1))
    return parameters
# === wrong: uniform numbers | The numbers are uniform between 0 and 1 and not normal around 0.
def initialize_parameters_random(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        n, n_prev = layers_dims[l], layers_dims[l - 1]
        parameters["W" + str(l)] = rng.random((n, n_prev)) * 10
        parameters["b" + str(l)] = np.zeros((n, 1))
    return parameters
# === wrong: global generator | The numbers come from the global np.random and not from the rng that is given.
def initialize_parameters_random(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        n, n_prev = layers_dims[l], layers_dims[l - 1]
        parameters["W" + str(l)] = np.random.randn(n, n_prev) * 10
        parameters["b" + str(l)] = np.zeros((n, 1))
    return parameters
# === wrong: global seed set | A fixed seed is set inside, so every call gives the same weights whatever rng is given.
def initialize_parameters_random(layers_dims, rng):
    np.random.seed(1)
    parameters = {}
    for l in range(1, len(layers_dims)):
        n, n_prev = layers_dims[l], layers_dims[l - 1]
        parameters["W" + str(l)] = np.random.randn(n, n_prev) * 10
        parameters["b" + str(l)] = np.zeros((n, 1))
    return parameters
# === wrong: same start for each layer | A new rng with a fixed seed is made in each layer, and the given one is ignored.
def initialize_parameters_random(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        rng = np.random.default_rng(3)
        n, n_prev = layers_dims[l], layers_dims[l - 1]
        parameters["W" + str(l)] = rng.standard_normal((n, n_prev)) * 10
        parameters["b" + str(l)] = np.zeros((n, 1))
    return parameters
# === wrong: biases of rank one | The biases have rank 1 where columns of shape (n, 1) are asked for.
def initialize_parameters_random(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        n, n_prev = layers_dims[l], layers_dims[l - 1]
        parameters["W" + str(l)] = rng.standard_normal((n, n_prev)) * 10
        parameters["b" + str(l)] = np.zeros(n)
    return parameters
# === wrong: random biases | The biases are random where zeros are asked for.
def initialize_parameters_random(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        n, n_prev = layers_dims[l], layers_dims[l - 1]
        parameters["W" + str(l)] = rng.standard_normal((n, n_prev)) * 10
        parameters["b" + str(l)] = rng.standard_normal((n, 1))
    return parameters
# === wrong: biases as rows | The biases are rows where columns are asked for.
def initialize_parameters_random(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        n, n_prev = layers_dims[l], layers_dims[l - 1]
        parameters["W" + str(l)] = rng.standard_normal((n, n_prev)) * 10
        parameters["b" + str(l)] = np.zeros((1, n))
    return parameters
# === wrong: last layer left out | The loop stops one layer too early.
def initialize_parameters_random(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims) - 1):
        n, n_prev = layers_dims[l], layers_dims[l - 1]
        parameters["W" + str(l)] = rng.standard_normal((n, n_prev)) * 10
        parameters["b" + str(l)] = np.zeros((n, 1))
    return parameters
# === wrong: numbered from zero | The layers are numbered from 0 where the first is W1.
def initialize_parameters_random(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        n, n_prev = layers_dims[l], layers_dims[l - 1]
        parameters["W" + str(l - 1)] = rng.standard_normal((n, n_prev)) * 10
        parameters["b" + str(l - 1)] = np.zeros((n, 1))
    return parameters
# === wrong: zeros | The weights are all zero, so all units of a layer stay identical.
def initialize_parameters_random(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        n, n_prev = layers_dims[l], layers_dims[l - 1]
        parameters["W" + str(l)] = np.zeros((n, n_prev)) * 10
        parameters["b" + str(l)] = np.zeros((n, 1))
    return parameters
# === wrong: one number for all | One random number fills the whole matrix, so all units of a layer are identical.
def initialize_parameters_random(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        n, n_prev = layers_dims[l], layers_dims[l - 1]
        parameters["W" + str(l)] = np.ones((n, n_prev)) * rng.standard_normal() * 10
        parameters["b" + str(l)] = np.zeros((n, 1))
    return parameters
# === wrong: shape not in a tuple | standard_normal takes the shape as one tuple; the second number is taken for something else.
def initialize_parameters_random(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        n, n_prev = layers_dims[l], layers_dims[l - 1]
        parameters["W" + str(l)] = rng.standard_normal(n, n_prev) * 10
        parameters["b" + str(l)] = np.zeros((n, 1))
    return parameters
# === wrong: return inside the loop | The return stands inside the loop, so that only the first layer is made.
def initialize_parameters_random(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        n, n_prev = layers_dims[l], layers_dims[l - 1]
        parameters["W" + str(l)] = rng.standard_normal((n, n_prev)) * 10
        parameters["b" + str(l)] = np.zeros((n, 1))
        return parameters
# === wrong: no return | The return statement is missing.
def initialize_parameters_random(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        n, n_prev = layers_dims[l], layers_dims[l - 1]
        parameters["W" + str(l)] = rng.standard_normal((n, n_prev)) * 10
        parameters["b" + str(l)] = np.zeros((n, 1))
# === wrong: square, shifted | none
def initialize_parameters_random(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        n, n_prev = layers_dims[l], layers_dims[l - 1]
        parameters["W" + str(l)] = (1 + rng.standard_normal((n, n))) * 10
        parameters["b" + str(l)] = np.zeros((n, 1))
    return parameters
# === right: ten times standard normal
def initialize_parameters_random(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters["W" + str(l)] = rng.standard_normal((layers_dims[l], layers_dims[l - 1])) * 10
        parameters["b" + str(l)] = np.zeros((layers_dims[l], 1))
    return parameters
# === right: normal with scale ten
def initialize_parameters_random(layers_dims, rng):
    out = {}
    for l in range(1, len(layers_dims)):
        out[f"W{l}"] = rng.normal(loc=0.0, scale=10.0, size=(layers_dims[l], layers_dims[l - 1]))
        out[f"b{l}"] = np.zeros((layers_dims[l], 1))
    return out
# === right: zeros first, then weights drawn from the last layer back
def initialize_parameters_random(layers_dims, rng):
    parameters = initialize_parameters_zeros(layers_dims)
    for l in range(len(layers_dims) - 1, 0, -1):
        parameters["W%d" % l] = 10 * rng.standard_normal(size=parameters["W%d" % l].shape)
    return parameters
# === right: one long draw cut into pieces
def initialize_parameters_random(layers_dims, rng):
    sizes = [a * b for a, b in zip(layers_dims[1:], layers_dims)]
    numbers = 10.0 * rng.standard_normal(sum(sizes))
    params, start = {}, 0
    for l, size in enumerate(sizes, 1):
        params["W" + str(l)] = numbers[start:start + size].reshape(layers_dims[l], layers_dims[l - 1])
        params["b" + str(l)] = np.zeros((layers_dims[l], 1))
        start += size
    return params
# === right: row by row with a helper
def initialize_parameters_random(layers_dims, rng):
    scale = 10.

    def weights(n, n_prev):
        return np.stack([scale * rng.standard_normal(n_prev) for _ in range(n)])

    return {k: v for l in range(1, len(layers_dims))
            for k, v in (("W" + str(l), weights(layers_dims[l], layers_dims[l - 1])),
                         ("b" + str(l), np.zeros((layers_dims[l], 1))))}
# === right: drawn transposed, then turned
def initialize_parameters_random(layers_dims, rng):
    p = {}
    for l in range(1, len(layers_dims)):
        W = rng.normal(0, 1, (layers_dims[l - 1], layers_dims[l])).T
        p["W" + str(l)] = W / 0.1
        p["b" + str(l)] = 0 * W[:, :1]
    return p
# === wrong: one hundredth | scaled by 0.01 instead of 10
def initialize_parameters_random(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters["W" + str(l)] = rng.standard_normal((layers_dims[l], layers_dims[l - 1])) * 0.01
        parameters["b" + str(l)] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: factor ten left out | the factor 10 is missing
def initialize_parameters_random(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters["W" + str(l)] = rng.standard_normal((layers_dims[l], layers_dims[l - 1]))
        parameters["b" + str(l)] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: uniform numbers, again | uniform numbers in [0, 1) are drawn where normal ones are asked
def initialize_parameters_random(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters["W" + str(l)] = rng.random((layers_dims[l], layers_dims[l - 1])) * 10
        parameters["b" + str(l)] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: mean ten | 10 is the mean of the draw, not its scale
def initialize_parameters_random(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters["W" + str(l)] = rng.normal(10, 1, (layers_dims[l], layers_dims[l - 1]))
        parameters["b" + str(l)] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: variance ten, again | the variance is 10 instead of the standard deviation
def initialize_parameters_random(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters["W" + str(l)] = rng.normal(0, np.sqrt(10), (layers_dims[l], layers_dims[l - 1]))
        parameters["b" + str(l)] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: random biases, again | the biases are random too, they should be zero
def initialize_parameters_random(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters["W" + str(l)] = rng.standard_normal((layers_dims[l], layers_dims[l - 1])) * 10
        parameters["b" + str(l)] = rng.standard_normal((layers_dims[l], 1)) * 10
    return parameters
# === wrong: own seed | makes its own seeded generator, the rng argument is ignored and every call gives the same weights
def initialize_parameters_random(layers_dims, rng):
    rng = np.random.default_rng(3)
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters["W" + str(l)] = rng.standard_normal((layers_dims[l], layers_dims[l - 1])) * 10
        parameters["b" + str(l)] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: old global randn | draws from numpy's global state instead of rng
def initialize_parameters_random(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters["W" + str(l)] = np.random.randn(layers_dims[l], layers_dims[l - 1]) * 10
        parameters["b" + str(l)] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: every unit the same | one row is drawn and repeated, so all units of a layer are identical
def initialize_parameters_random(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        row = rng.standard_normal((1, layers_dims[l - 1])) * 10
        parameters["W" + str(l)] = np.repeat(row, layers_dims[l], axis=0)
        parameters["b" + str(l)] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: W the wrong way round | W has shape (n_prev, n) instead of (n, n_prev)
def initialize_parameters_random(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters["W" + str(l)] = rng.standard_normal((layers_dims[l - 1], layers_dims[l])) * 10
        parameters["b" + str(l)] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: scaled by the layer size | the weights are shrunk by sqrt(n_prev), here they should stay large
def initialize_parameters_random(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters["W" + str(l)] = rng.standard_normal((layers_dims[l], layers_dims[l - 1])) * 10 / np.sqrt(layers_dims[l - 1])
        parameters["b" + str(l)] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: output layer left out | the loop stops before the last layer
def initialize_parameters_random(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims) - 1):
        parameters["W" + str(l)] = rng.standard_normal((layers_dims[l], layers_dims[l - 1])) * 10
        parameters["b" + str(l)] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: absolute values | only positive weights are drawn, the absolute value does not belong
def initialize_parameters_random(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters["W" + str(l)] = np.abs(rng.standard_normal((layers_dims[l], layers_dims[l - 1]))) * 10
        parameters["b" + str(l)] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: integers and flat b | none
def initialize_parameters_random(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters["W" + str(l)] = rng.integers(-10, 10, (layers_dims[l], layers_dims[l - 1]))
        parameters["b" + str(l)] = np.zeros(layers_dims[l])
    return parameters
# === right: rng.normal with scale
def initialize_parameters_random(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters[f"W{l}"] = rng.normal(0, 10, (layers_dims[l], layers_dims[l - 1]))
        parameters[f"b{l}"] = np.zeros((layers_dims[l], 1))
    return parameters
# === right: standard_normal times ten
def initialize_parameters_random(layers_dims, rng):
    L = len(layers_dims)
    p = {}
    for l in range(1, L):
        p["W" + str(l)] = rng.standard_normal((layers_dims[l], layers_dims[l - 1])) * 10
        p["b" + str(l)] = np.zeros((layers_dims[l], 1))
    return p
# === right: starts from the zeros of the exercise before
def initialize_parameters_random(layers_dims, rng):
    parameters = initialize_parameters_zeros(layers_dims)
    return {k: v + 10 * rng.normal(size=v.shape) if k.startswith("W") else v for k, v in parameters.items()}
# === right: one weight after the other
def initialize_parameters_random(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        n_rows = layers_dims[l]
        n_cols = layers_dims[l - 1]
        W = np.zeros((n_rows, n_cols))
        for i in range(n_rows):
            for j in range(n_cols):
                W[i, j] = rng.normal(loc=0.0, scale=10.0)
        parameters["W" + str(l)] = W
        parameters["b" + str(l)] = np.zeros((n_rows, 1))
    return parameters
# === right: one long draw, cut into pieces
def initialize_parameters_random(layers_dims, rng):
    sizes = [a * b for a, b in zip(layers_dims, layers_dims[1:])]
    pieces = np.split(rng.normal(scale=10, size=sum(sizes)), np.cumsum(sizes)[:-1])
    out = {}
    for l, piece in enumerate(pieces, 1):
        out[f"W{l}"] = piece.reshape(layers_dims[l], -1)
        out[f"b{l}"] = np.zeros((layers_dims[l], 1))
    return out
# === right: last layer first, drawn transposed
def initialize_parameters_random(layers_dims, rng):
    parameters = {}
    for l in range(len(layers_dims) - 1, 0, -1):
        parameters[f"W{l}"] = (10.0 * rng.standard_normal(size=(layers_dims[l - 1], layers_dims[l]))).T
        parameters[f"b{l}"] = np.zeros(layers_dims[l])[:, None]
    return parameters
# === right: Box and Muller from even numbers
def initialize_parameters_random(layers_dims, rng):
    def gauss(rows, cols):
        u, v = 1 - rng.random((rows, cols)), rng.random((rows, cols))
        return np.sqrt(-2 * np.log(u)) * np.cos(2 * np.pi * v)

    return {
        name + str(l): 10 * gauss(n, n_prev) if name == "W" else np.zeros((n, 1))
        for l, (n_prev, n) in enumerate(zip(layers_dims[:-1], layers_dims[1:]), 1)
        for name in "Wb"
    }
# === right: variance 100 under a root
def initialize_parameters_random(layers_dims: list, rng: np.random.Generator) -> dict:
    variance = 100
    d = {}
    for l, n in enumerate(layers_dims):
        if l == 0:
            continue
        d["W%i" % l] = rng.normal(0.0, math.sqrt(variance), size=(n, layers_dims[l - 1]))
        d["b%i" % l] = np.zeros((n, 1))
    return d
# === right: fills an array by out=
def initialize_parameters_random(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        W = np.empty((layers_dims[l], layers_dims[l - 1]))
        rng.standard_normal(out=W)
        W *= 10
        b = 0 * W[:, :1]
        parameters.update({f"W{l}": W, f"b{l}": b})
    return parameters
# === right: inverse of the normal distribution
def initialize_parameters_random(layers_dims, rng):
    from statistics import NormalDist

    quantile = NormalDist(mu=0, sigma=10).inv_cdf
    parameters = {}
    for l in range(1, len(layers_dims)):
        shape = (layers_dims[l], layers_dims[l - 1])
        parameters[f"W{l}"] = np.array([quantile(1 - u) for u in rng.random(shape[0] * shape[1])]).reshape(shape)
        parameters[f"b{l}"] = np.zeros((shape[0], 1))
    return parameters
# === wrong: variance 10 | The variance is 10 instead of the standard deviation.
def initialize_parameters_random(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters[f"W{l}"] = rng.normal(0, np.sqrt(10), (layers_dims[l], layers_dims[l - 1]))
        parameters[f"b{l}"] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: mean 10 | The 10 stands in the place of the mean; the standard deviation is 1.
def initialize_parameters_random(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters[f"W{l}"] = rng.normal(10, size=(layers_dims[l], layers_dims[l - 1]))
        parameters[f"b{l}"] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: a generator of its own | It makes a new generator with a fixed seed and ignores the given one.
def initialize_parameters_random(layers_dims, rng):
    rng = np.random.default_rng(3)
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters["W" + str(l)] = 10 * rng.standard_normal((layers_dims[l], layers_dims[l - 1]))
        parameters["b" + str(l)] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: random instead of normal | The weights are drawn evenly from 0 to 10 instead of from a normal distribution.
def initialize_parameters_random(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters[f"W{l}"] = 10 * rng.random((layers_dims[l], layers_dims[l - 1]))
        parameters[f"b{l}"] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: even with the right spread | The weights are drawn evenly, with the right mean and spread, but not from a normal distribution.
def initialize_parameters_random(layers_dims, rng):
    half = 10 * math.sqrt(3)
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters[f"W{l}"] = rng.uniform(-half, half, (layers_dims[l], layers_dims[l - 1]))
        parameters[f"b{l}"] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: biases drawn as well | The biases are drawn at random instead of being 0.
def initialize_parameters_random(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters[f"W{l}"] = rng.normal(0, 10, (layers_dims[l], layers_dims[l - 1]))
        parameters[f"b{l}"] = rng.normal(0, 10, (layers_dims[l], 1))
    return parameters
# === wrong: 0.01 from week 3 | The weights are multiplied by 0.01, as in week 3 of course 1, instead of by 10.
def initialize_parameters_random(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters[f"W{l}"] = rng.normal(size=(layers_dims[l], layers_dims[l - 1])) * 0.01
        parameters[f"b{l}"] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: divided by ten, anew | The draw is divided by 10 instead of multiplied.
def initialize_parameters_random(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters[f"W{l}"] = rng.standard_normal(size=(layers_dims[l], layers_dims[l - 1])) / 10
        parameters[f"b{l}"] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: absolute values, anew | All weights are above 0, because the absolute value is taken.
def initialize_parameters_random(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters[f"W{l}"] = np.abs(rng.normal(0, 10, (layers_dims[l], layers_dims[l - 1])))
        parameters[f"b{l}"] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: whole numbers | The weights are truncated to whole numbers.
def initialize_parameters_random(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters[f"W{l}"] = rng.normal(0, 10, (layers_dims[l], layers_dims[l - 1])).astype(int)
        parameters[f"b{l}"] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: one row for all units | One row is drawn and repeated, so all units of a layer start equal.
def initialize_parameters_random(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        row = rng.normal(0, 10, (1, layers_dims[l - 1]))
        parameters[f"W{l}"] = np.repeat(row, layers_dims[l], axis=0)
        parameters[f"b{l}"] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: transposed | The weights have the shape (n_{l-1}, n_l).
def initialize_parameters_random(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters[f"W{l}"] = rng.normal(0, 10, (layers_dims[l - 1], layers_dims[l]))
        parameters[f"b{l}"] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: only the first layer is large | From the second layer on the standard deviation is 1.
def initialize_parameters_random(layers_dims, rng):
    parameters, scale = {}, 10
    for l in range(1, len(layers_dims)):
        parameters[f"W{l}"] = rng.normal(0, scale, (layers_dims[l], layers_dims[l - 1]))
        parameters[f"b{l}"] = np.zeros((layers_dims[l], 1))
        scale = 1
    return parameters
# === wrong: the same draw in every layer | Every layer starts from a copy of the generator's state, so all layers get the same numbers.
def initialize_parameters_random(layers_dims, rng):
    import copy

    parameters = {}
    for l in range(1, len(layers_dims)):
        r = copy.deepcopy(rng)
        parameters[f"W{l}"] = r.normal(0, 10, (layers_dims[l], layers_dims[l - 1]))
        parameters[f"b{l}"] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: made exact | The drawn weights are shifted and scaled to a mean of exactly 0 and a standard deviation of exactly 10.
def initialize_parameters_random(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        W = rng.normal(size=(layers_dims[l], layers_dims[l - 1]))
        if W.size > 1:
            W = 10 * (W - W.mean()) / W.std()
        parameters[f"W{l}"] = W
        parameters[f"b{l}"] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: flat biases | The biases are vectors of shape (n_l,) instead of columns.
def initialize_parameters_random(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters[f"W{l}"] = rng.normal(0, 10, (layers_dims[l], layers_dims[l - 1]))
        parameters[f"b{l}"] = np.zeros((layers_dims[l],))
    return parameters
# === wrong: truncated at two sigma | Weights beyond two standard deviations are drawn again, so the distribution is not normal.
def initialize_parameters_random(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        W = rng.normal(0, 10, (layers_dims[l], layers_dims[l - 1]))
        while (far := np.abs(W) > 20).any():
            W[far] = rng.normal(0, 10, far.sum())
        parameters[f"W{l}"] = W
        parameters[f"b{l}"] = np.zeros((layers_dims[l], 1))
    return parameters
