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
