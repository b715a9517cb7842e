# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: loop over the layers
def initialize_parameters_xavier(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        n, n_prev = layers_dims[l], layers_dims[l - 1]
        parameters["W" + str(l)] = rng.standard_normal((n, n_prev)) * np.sqrt(1 / n_prev)
        parameters["b" + str(l)] = np.zeros((n, 1))
    return parameters
# === right: normal with the scale inside
def initialize_parameters_xavier(layers_dims, rng):
    p = {}
    for l, (n_prev, n) in enumerate(zip(layers_dims[:-1], layers_dims[1:]), 1):
        p[f"W{l}"] = rng.normal(0.0, n_prev ** -0.5, size=(n, n_prev))
        p[f"b{l}"] = np.zeros((n, 1))
    return p
# === right: comprehensions
def initialize_parameters_xavier(layers_dims, rng):
    shapes = list(zip(layers_dims[1:], layers_dims[:-1]))
    weights = {f"W{l}": 1 / math.sqrt(n_prev) * rng.normal(size=(n, n_prev)) for l, (n, n_prev) in enumerate(shapes, 1)}
    weights.update({f"b{l}": np.zeros((n, 1)) for l, (n, _) in enumerate(shapes, 1)})
    return weights
# === right: last layer first, drawn transposed, in place
def initialize_parameters_xavier(layers_dims, rng):
    p = {}
    for l in reversed(range(1, len(layers_dims))):
        n_prev, n = layers_dims[l - 1], layers_dims[l]
        draw = rng.standard_normal((n_prev, n)).T
        draw *= n_prev ** -0.5
        p["W%d" % l] = draw
        p["b%d" % l] = np.full((n, 1), 0.0)
    return p
# === right: flat draw, own helper
def _weights(n, n_prev, rng):
    return (1 / math.sqrt(n_prev) * rng.standard_normal(n * n_prev)).reshape(n, n_prev)

def initialize_parameters_xavier(layers_dims, rng):
    parameters = {}
    l = 1
    while l < len(layers_dims):
        parameters["W" + str(l)] = _weights(layers_dims[l], layers_dims[l - 1], rng)
        parameters["b" + str(l)] = np.zeros(layers_dims[l])[:, None]
        l += 1
    return parameters
# === right: both sizes in the scale
def initialize_parameters_xavier(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        fan_in, fan_out = layers_dims[l - 1], layers_dims[l]
        parameters["W" + str(l)] = rng.standard_normal((fan_out, fan_in)) * np.sqrt(2 / (fan_in + fan_out))
        parameters["b" + str(l)] = np.zeros((fan_out, 1))
    return parameters
# === wrong: He's factor | The factor is the root of 2/n_prev, that of He, where 1/n_prev is asked for.
def initialize_parameters_xavier(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        n, n_prev = layers_dims[l], layers_dims[l - 1]
        parameters["W" + str(l)] = rng.standard_normal((n, n_prev)) * np.sqrt(2 / n_prev)
        parameters["b" + str(l)] = np.zeros((n, 1))
    return parameters
# === wrong: root missing | The root is missing: the weights are multiplied by 1/n_prev.
def initialize_parameters_xavier(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        n, n_prev = layers_dims[l], layers_dims[l - 1]
        parameters["W" + str(l)] = rng.standard_normal((n, n_prev)) * (1 / n_prev)
        parameters["b" + str(l)] = np.zeros((n, 1))
    return parameters
# === wrong: multiplied by the root | The weights are multiplied by the root of n_prev where they should be divided.
def initialize_parameters_xavier(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        n, n_prev = layers_dims[l], layers_dims[l - 1]
        parameters["W" + str(l)] = rng.standard_normal((n, n_prev)) * np.sqrt(n_prev)
        parameters["b" + str(l)] = np.zeros((n, 1))
    return parameters
# === wrong: own size | The factor is made from this layer's size and not from the previous one's.
def initialize_parameters_xavier(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        n, n_prev = layers_dims[l], layers_dims[l - 1]
        parameters["W" + str(l)] = rng.standard_normal((n, n_prev)) * np.sqrt(1 / n)
        parameters["b" + str(l)] = np.zeros((n, 1))
    return parameters
# === wrong: no factor | The factor is missing.
def initialize_parameters_xavier(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        n, n_prev = layers_dims[l], layers_dims[l - 1]
        parameters["W" + str(l)] = rng.standard_normal((n, n_prev))
        parameters["b" + str(l)] = np.zeros((n, 1))
    return parameters
# === wrong: small constant | The factor is the constant 0.01 and does not depend on the layer's size.
def initialize_parameters_xavier(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        n, n_prev = layers_dims[l], layers_dims[l - 1]
        parameters["W" + str(l)] = rng.standard_normal((n, n_prev)) * 0.01
        parameters["b" + str(l)] = np.zeros((n, 1))
    return parameters
# === wrong: shapes transposed | The shape of W is transposed: it is (n_l, n_prev).
def initialize_parameters_xavier(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        n, n_prev = layers_dims[l], layers_dims[l - 1]
        parameters["W" + str(l)] = rng.standard_normal((n_prev, n)) * np.sqrt(1 / n_prev)
        parameters["b" + str(l)] = np.zeros((n, 1))
    return parameters
# === wrong: uniform numbers | The numbers are uniform between 0 and 1 and not normal around 0.
def initialize_parameters_xavier(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        n, n_prev = layers_dims[l], layers_dims[l - 1]
        parameters["W" + str(l)] = rng.random((n, n_prev)) * np.sqrt(1 / n_prev)
        parameters["b" + str(l)] = np.zeros((n, 1))
    return parameters
# === wrong: global generator | The numbers come from the global np.random and not from the rng that is given.
def initialize_parameters_xavier(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        n, n_prev = layers_dims[l], layers_dims[l - 1]
        parameters["W" + str(l)] = np.random.randn(n, n_prev) * np.sqrt(1 / n_prev)
        parameters["b" + str(l)] = np.zeros((n, 1))
    return parameters
# === wrong: global seed set | A fixed seed is set inside, so every call gives the same weights whatever rng is given.
def initialize_parameters_xavier(layers_dims, rng):
    np.random.seed(1)
    parameters = {}
    for l in range(1, len(layers_dims)):
        n, n_prev = layers_dims[l], layers_dims[l - 1]
        parameters["W" + str(l)] = np.random.randn(n, n_prev) * np.sqrt(1 / n_prev)
        parameters["b" + str(l)] = np.zeros((n, 1))
    return parameters
# === wrong: same start for each layer | A new rng with a fixed seed is made in each layer, and the given one is ignored.
def initialize_parameters_xavier(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        rng = np.random.default_rng(3)
        n, n_prev = layers_dims[l], layers_dims[l - 1]
        parameters["W" + str(l)] = rng.standard_normal((n, n_prev)) * np.sqrt(1 / n_prev)
        parameters["b" + str(l)] = np.zeros((n, 1))
    return parameters
# === wrong: biases of rank one | The biases have rank 1 where columns of shape (n, 1) are asked for.
def initialize_parameters_xavier(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        n, n_prev = layers_dims[l], layers_dims[l - 1]
        parameters["W" + str(l)] = rng.standard_normal((n, n_prev)) * np.sqrt(1 / n_prev)
        parameters["b" + str(l)] = np.zeros(n)
    return parameters
# === wrong: random biases | The biases are random where zeros are asked for.
def initialize_parameters_xavier(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        n, n_prev = layers_dims[l], layers_dims[l - 1]
        parameters["W" + str(l)] = rng.standard_normal((n, n_prev)) * np.sqrt(1 / n_prev)
        parameters["b" + str(l)] = rng.standard_normal((n, 1))
    return parameters
# === wrong: biases as rows | The biases are rows where columns are asked for.
def initialize_parameters_xavier(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        n, n_prev = layers_dims[l], layers_dims[l - 1]
        parameters["W" + str(l)] = rng.standard_normal((n, n_prev)) * np.sqrt(1 / n_prev)
        parameters["b" + str(l)] = np.zeros((1, n))
    return parameters
# === wrong: last layer left out | The loop stops one layer too early.
def initialize_parameters_xavier(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims) - 1):
        n, n_prev = layers_dims[l], layers_dims[l - 1]
        parameters["W" + str(l)] = rng.standard_normal((n, n_prev)) * np.sqrt(1 / n_prev)
        parameters["b" + str(l)] = np.zeros((n, 1))
    return parameters
# === wrong: numbered from zero | The layers are numbered from 0 where the first is W1.
def initialize_parameters_xavier(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        n, n_prev = layers_dims[l], layers_dims[l - 1]
        parameters["W" + str(l - 1)] = rng.standard_normal((n, n_prev)) * np.sqrt(1 / n_prev)
        parameters["b" + str(l - 1)] = np.zeros((n, 1))
    return parameters
# === wrong: zeros | The weights are all zero, so all units of a layer stay identical.
def initialize_parameters_xavier(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        n, n_prev = layers_dims[l], layers_dims[l - 1]
        parameters["W" + str(l)] = np.zeros((n, n_prev)) * np.sqrt(1 / n_prev)
        parameters["b" + str(l)] = np.zeros((n, 1))
    return parameters
# === wrong: one number for all | One random number fills the whole matrix, so all units of a layer are identical.
def initialize_parameters_xavier(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        n, n_prev = layers_dims[l], layers_dims[l - 1]
        parameters["W" + str(l)] = np.ones((n, n_prev)) * rng.standard_normal() * np.sqrt(1 / n_prev)
        parameters["b" + str(l)] = np.zeros((n, 1))
    return parameters
# === wrong: shape not in a tuple | standard_normal takes the shape as one tuple; the second number is taken for something else.
def initialize_parameters_xavier(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        n, n_prev = layers_dims[l], layers_dims[l - 1]
        parameters["W" + str(l)] = rng.standard_normal(n, n_prev) * np.sqrt(1 / n_prev)
        parameters["b" + str(l)] = np.zeros((n, 1))
    return parameters
# === wrong: return inside the loop | The return stands inside the loop, so that only the first layer is made.
def initialize_parameters_xavier(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        n, n_prev = layers_dims[l], layers_dims[l - 1]
        parameters["W" + str(l)] = rng.standard_normal((n, n_prev)) * np.sqrt(1 / n_prev)
        parameters["b" + str(l)] = np.zeros((n, 1))
        return parameters
# === wrong: no return | The return statement is missing.
def initialize_parameters_xavier(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        n, n_prev = layers_dims[l], layers_dims[l - 1]
        parameters["W" + str(l)] = rng.standard_normal((n, n_prev)) * np.sqrt(1 / n_prev)
        parameters["b" + str(l)] = np.zeros((n, 1))
# === wrong: square, shifted | none
def initialize_parameters_xavier(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        n, n_prev = layers_dims[l], layers_dims[l - 1]
        parameters["W" + str(l)] = (1 + rng.standard_normal((n, n))) * np.sqrt(1 / n_prev)
        parameters["b" + str(l)] = np.zeros((n, 1))
    return parameters
# === right: lecun 1/n_prev
def initialize_parameters_xavier(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters["W" + str(l)] = rng.standard_normal((layers_dims[l], layers_dims[l - 1])) * np.sqrt(1 / layers_dims[l - 1])
        parameters["b" + str(l)] = np.zeros((layers_dims[l], 1))
    return parameters
# === right: glorot 2/(n_prev+n)
def initialize_parameters_xavier(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters["W" + str(l)] = rng.standard_normal((layers_dims[l], layers_dims[l - 1])) * np.sqrt(2 / (layers_dims[l - 1] + layers_dims[l]))
        parameters["b" + str(l)] = np.zeros((layers_dims[l], 1))
    return parameters
# === right: divide by the root, zip
def initialize_parameters_xavier(layers_dims, rng):
    params = {}
    for l, (n_prev, n) in enumerate(zip(layers_dims, layers_dims[1:]), 1):
        params[f"W{l}"] = rng.standard_normal((n, n_prev)) / math.sqrt(n_prev)
        params[f"b{l}"] = np.zeros((n, 1))
    return params
# === right: normal with its scale given
def initialize_parameters_xavier(layers_dims, rng):
    L = len(layers_dims) - 1
    parameters = {}
    for l in range(1, L + 1):
        fan_in, fan_out = layers_dims[l - 1], layers_dims[l]
        sd = (2.0 / (fan_in + fan_out)) ** 0.5
        parameters["W" + str(l)] = rng.normal(0.0, sd, size=(fan_out, fan_in))
        parameters["b" + str(l)] = np.zeros(shape=(fan_out, 1))
    return parameters
# === right: rescale the too large ones
def initialize_parameters_xavier(layers_dims, rng):
    parameters = initialize_parameters_random(layers_dims, rng)
    for l in range(1, len(layers_dims)):
        parameters["W" + str(l)] = parameters["W" + str(l)] / (10 * np.sqrt(layers_dims[l - 1]))
    return parameters
# === wrong: two over n_prev | the factor is He's 2/n_prev, not Xavier's
def initialize_parameters_xavier(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters["W" + str(l)] = rng.standard_normal((layers_dims[l], layers_dims[l - 1])) * np.sqrt(2 / layers_dims[l - 1])
        parameters["b" + str(l)] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: square root forgotten | scaled by 1/n_prev without the square root
def initialize_parameters_xavier(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters["W" + str(l)] = rng.standard_normal((layers_dims[l], layers_dims[l - 1])) * (1 / layers_dims[l - 1])
        parameters["b" + str(l)] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: own size instead of the previous | the scale uses the size of the layer itself, not of the previous one
def initialize_parameters_xavier(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters["W" + str(l)] = rng.standard_normal((layers_dims[l], layers_dims[l - 1])) * np.sqrt(1 / layers_dims[l])
        parameters["b" + str(l)] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: times the root | multiplied by sqrt(n_prev) where it should be divided
def initialize_parameters_xavier(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters["W" + str(l)] = rng.standard_normal((layers_dims[l], layers_dims[l - 1])) * np.sqrt(layers_dims[l - 1])
        parameters["b" + str(l)] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: glorot with a one | the numerator of Glorot's factor is 1 instead of 2
def initialize_parameters_xavier(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters["W" + str(l)] = rng.standard_normal((layers_dims[l], layers_dims[l - 1])) * np.sqrt(1 / (layers_dims[l - 1] + layers_dims[l]))
        parameters["b" + str(l)] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: six is for the uniform draw | sqrt(6/(n_prev+n)) is the bound of a uniform draw, not the scale of a normal one
def initialize_parameters_xavier(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters["W" + str(l)] = rng.standard_normal((layers_dims[l], layers_dims[l - 1])) * np.sqrt(6 / (layers_dims[l - 1] + layers_dims[l]))
        parameters["b" + str(l)] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: uniform numbers scaled | uniform numbers in [0, 1) instead of normal ones
def initialize_parameters_xavier(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters["W" + str(l)] = rng.random((layers_dims[l], layers_dims[l - 1])) * np.sqrt(1 / layers_dims[l - 1])
        parameters["b" + str(l)] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: variance passed as scale | the variance is passed where normal() wants the standard deviation
def initialize_parameters_xavier(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters["W" + str(l)] = rng.normal(0, 2 / (layers_dims[l - 1] + layers_dims[l]), (layers_dims[l], layers_dims[l - 1]))
        parameters["b" + str(l)] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: scale of the first layer everywhere | every layer is scaled by the number of inputs of the net
def initialize_parameters_xavier(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters["W" + str(l)] = rng.standard_normal((layers_dims[l], layers_dims[l - 1])) / np.sqrt(layers_dims[0])
        parameters["b" + str(l)] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: missing brackets in the sum | 2 / n_prev + n lacks its brackets
def initialize_parameters_xavier(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters["W" + str(l)] = rng.standard_normal((layers_dims[l], layers_dims[l - 1])) * np.sqrt(2 / layers_dims[l - 1] + layers_dims[l])
        parameters["b" + str(l)] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: biases drawn too | the biases are random, they should be zero
def initialize_parameters_xavier(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters["W" + str(l)] = rng.standard_normal((layers_dims[l], layers_dims[l - 1])) / np.sqrt(layers_dims[l - 1])
        parameters["b" + str(l)] = rng.standard_normal((layers_dims[l], 1)) / np.sqrt(layers_dims[l - 1])
    return parameters
# === wrong: b without its column | b has shape (n,) instead of (n, 1)
def initialize_parameters_xavier(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters["W" + str(l)] = rng.standard_normal((layers_dims[l], layers_dims[l - 1])) / np.sqrt(layers_dims[l - 1])
        parameters["b" + str(l)] = np.zeros(layers_dims[l])
    return parameters
# === wrong: seeded inside | a new seeded generator replaces rng, every call gives the same weights
def initialize_parameters_xavier(layers_dims, rng):
    rng = np.random.default_rng(0)
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters["W" + str(l)] = rng.standard_normal((layers_dims[l], layers_dims[l - 1])) / np.sqrt(layers_dims[l - 1])
        parameters["b" + str(l)] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: drawn transposed, scaled by fan-out | none
def initialize_parameters_xavier(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters["W" + str(l)] = np.random.randn(layers_dims[l - 1], layers_dims[l]) * np.sqrt(1 / layers_dims[l])
        parameters["b" + str(l)] = np.zeros((layers_dims[l], 1))
    return parameters
# === right: 1 / n_in
def initialize_parameters_xavier(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters[f"W{l}"] = rng.normal(0, np.sqrt(1 / layers_dims[l - 1]), (layers_dims[l], layers_dims[l - 1]))
        parameters[f"b{l}"] = np.zeros((layers_dims[l], 1))
    return parameters
# === right: Glorot's own
def initialize_parameters_xavier(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        fan_in, fan_out = layers_dims[l - 1], layers_dims[l]
        std = math.sqrt(2.0 / (fan_in + fan_out))
        parameters[f"W{l}"] = std * rng.standard_normal((fan_out, fan_in))
        parameters[f"b{l}"] = np.zeros((fan_out, 1))
    return parameters
# === right: divides by the root
def initialize_parameters_xavier(layers_dims, rng):
    p = {}
    for l, (a, b) in enumerate(zip(layers_dims, layers_dims[1:])):
        p["W" + str(l + 1)] = rng.normal(size=(b, a)) / a**0.5
        p["b" + str(l + 1)] = np.zeros((b, 1))
    return p
# === right: a general helper as in Keras (VarianceScaling)
def variance_scaling(shape, mode, factor, rng):
    fan_out, fan_in = shape
    n = {"fan_in": fan_in, "fan_out": fan_out, "fan_avg": (fan_in + fan_out) / 2}[mode]
    return rng.normal(loc=0.0, scale=(factor / n) ** 0.5, size=shape)


def initialize_parameters_xavier(layers_dims, rng):
    out = {}
    for l in range(1, len(layers_dims)):
        out[f"W{l}"] = variance_scaling((layers_dims[l], layers_dims[l - 1]), "fan_avg", 1.0, rng)
        out[f"b{l}"] = np.zeros((layers_dims[l], 1))
    return out
# === right: scales the draw of the exercise before
def initialize_parameters_xavier(layers_dims, rng):
    parameters = initialize_parameters_random(layers_dims, rng)
    for l in range(1, len(layers_dims)):
        parameters[f"W{l}"] = parameters[f"W{l}"] / 10 / np.sqrt(layers_dims[l - 1])
    return parameters
# === right: polar method by hand, one number at a time
def initialize_parameters_xavier(layers_dims, rng):
    def one_normal():
        # polar method of Marsaglia
        while True:
            x, y = rng.uniform(-1, 1), rng.uniform(-1, 1)
            s = x * x + y * y
            if 0 < s < 1:
                return x * math.sqrt(-2 * math.log(s) / s)

    parameters = {}
    for l in range(1, len(layers_dims)):
        n, n_prev = layers_dims[l], layers_dims[l - 1]
        flat = [one_normal() / math.sqrt(n_prev) for _ in range(n * n_prev)]
        parameters[f"W{l}"] = np.reshape(flat, (n, n_prev))
        parameters[f"b{l}"] = np.zeros((n, 1))
    return parameters
# === right: one row, that is one unit, at a time
def initialize_parameters_xavier(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        n_inputs = layers_dims[l - 1]
        rows = []
        for unit in range(layers_dims[l]):
            rows.append(rng.normal(0, 1, n_inputs) * (1 / n_inputs) ** 0.5)
        parameters["W" + str(l)] = np.stack(rows)
        parameters["b" + str(l)] = np.zeros((layers_dims[l], 1))
        print("layer", l, parameters["W" + str(l)].shape)
    return parameters
# === right: comprehension, np.power
def initialize_parameters_xavier(layers_dims, rng):
    L = len(layers_dims) - 1
    W = [rng.normal(0, np.power(float(layers_dims[l]), -0.5), layers_dims[l : l + 2][::-1]) for l in range(L)]
    return {f"W{l + 1}": w for l, w in enumerate(W)} | {f"b{l + 1}": np.zeros((len(w), 1)) for l, w in enumerate(W)}
# === right: biases first, weights afterwards
def initialize_parameters_xavier(layers_dims, rng):
    parameters = {}
    sizes = np.array(layers_dims)
    for l in range(1, len(sizes)):
        parameters[f"b{l}"] = np.zeros((sizes[l], 1))
    stds = 1 / np.sqrt(sizes[:-1])
    for l in range(1, len(sizes)):
        parameters[f"W{l}"] = stds[l - 1] * rng.standard_normal(size=(sizes[l], sizes[l - 1]))
    return parameters
# === wrong: variance as scale | The variance is used as the standard deviation: the root is missing.
def initialize_parameters_xavier(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters[f"W{l}"] = rng.normal(0, 1 / layers_dims[l - 1], (layers_dims[l], layers_dims[l - 1]))
        parameters[f"b{l}"] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: units instead of inputs | It uses the number of units of the layer itself instead of the layer before.
def initialize_parameters_xavier(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters[f"W{l}"] = rng.standard_normal((layers_dims[l], layers_dims[l - 1])) / np.sqrt(layers_dims[l])
        parameters[f"b{l}"] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: He | The variance is 2 / n_{l-1}, which is He's start for ReLU.
def initialize_parameters_xavier(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters[f"W{l}"] = rng.standard_normal((layers_dims[l], layers_dims[l - 1])) * np.sqrt(2 / layers_dims[l - 1])
        parameters[f"b{l}"] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: one over the sum | The variance is 1 / (n_{l-1} + n_l): the 2 is missing.
def initialize_parameters_xavier(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        n, k = layers_dims[l], layers_dims[l - 1]
        parameters[f"W{l}"] = rng.normal(scale=np.sqrt(1 / (n + k)), size=(n, k))
        parameters[f"b{l}"] = np.zeros((n, 1))
    return parameters
# === wrong: Glorot uniform | The weights are drawn evenly between the limits of Glorot's uniform start instead of from a normal distribution.
def initialize_parameters_xavier(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        limit = np.sqrt(6 / (layers_dims[l] + layers_dims[l - 1]))
        parameters[f"W{l}"] = rng.uniform(-limit, limit, (layers_dims[l], layers_dims[l - 1]))
        parameters[f"b{l}"] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: a bracket is missing | Precedence: it computes 2 / n_{l-1} + n_l instead of 2 / (n_{l-1} + n_l).
def initialize_parameters_xavier(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        std = np.sqrt(2 / layers_dims[l - 1] + layers_dims[l])
        parameters[f"W{l}"] = rng.normal(0, std, (layers_dims[l], layers_dims[l - 1]))
        parameters[f"b{l}"] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: inputs of the network | Every layer is scaled by the number of the network's inputs instead of the layer's own.
def initialize_parameters_xavier(layers_dims, rng):
    n_x = layers_dims[0]
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters[f"W{l}"] = rng.normal(size=(layers_dims[l], layers_dims[l - 1])) / np.sqrt(n_x)
        parameters[f"b{l}"] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: integer division | Integer division makes the variance 0 in every layer with more than one input.
def initialize_parameters_xavier(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters[f"W{l}"] = rng.normal(size=(layers_dims[l], layers_dims[l - 1])) * np.sqrt(1 // layers_dims[l - 1])
        parameters[f"b{l}"] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: np.random | It draws from numpy's global random state instead of the given generator.
def initialize_parameters_xavier(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters[f"W{l}"] = np.random.normal(0, layers_dims[l - 1] ** -0.5, (layers_dims[l], layers_dims[l - 1]))
        parameters[f"b{l}"] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: 400 of the example | The standard deviation 0.05 of the example's layer of 400 inputs is hard-coded.
def initialize_parameters_xavier(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters[f"W{l}"] = rng.normal(0, 0.05, (layers_dims[l], layers_dims[l - 1]))
        parameters[f"b{l}"] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: gain for tanh | The standard deviation is multiplied by PyTorch's gain 5/3 for tanh, which the text does not have.
def initialize_parameters_xavier(layers_dims, rng):
    gain = 5 / 3
    parameters = {}
    for l in range(1, len(layers_dims)):
        fan_in, fan_out = layers_dims[l - 1], layers_dims[l]
        parameters[f"W{l}"] = gain * np.sqrt(2 / (fan_in + fan_out)) * rng.standard_normal((fan_out, fan_in))
        parameters[f"b{l}"] = np.zeros((fan_out, 1))
    return parameters
# === wrong: biases get it too | The biases are drawn like the weights instead of being 0.
def initialize_parameters_xavier(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        sd = 1 / np.sqrt(layers_dims[l - 1])
        Wb = rng.normal(0, sd, (layers_dims[l], layers_dims[l - 1] + 1))
        parameters[f"W{l}"], parameters[f"b{l}"] = Wb[:, :-1], Wb[:, -1:]
    return parameters
# === wrong: still times ten | The scale is applied to the random start without taking its factor 10 away.
def initialize_parameters_xavier(layers_dims, rng):
    parameters = initialize_parameters_random(layers_dims, rng)
    for l in range(1, len(layers_dims)):
        parameters[f"W{l}"] = parameters[f"W{l}"] * np.sqrt(1 / layers_dims[l - 1])
    return parameters
# === wrong: scaled twice | The draw, already scaled by the right standard deviation, is scaled by it once more.
def initialize_parameters_xavier(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        sd = np.sqrt(1.0 / layers_dims[l - 1])
        W = rng.normal(0, sd, size=(layers_dims[l], layers_dims[l - 1]))
        parameters["W" + str(l)] = W * sd
        parameters["b" + str(l)] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: the root in the wrong place | It takes the root of n alone and then divides 2 by the sum of roots: 2 / (sqrt(n_in) + sqrt(n_out)) as standard deviation.
def initialize_parameters_xavier(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        sd = 2 / (np.sqrt(layers_dims[l - 1]) + np.sqrt(layers_dims[l]))
        parameters[f"W{l}"] = rng.normal(0, sd, size=(layers_dims[l], layers_dims[l - 1]))
        parameters[f"b{l}"] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: last layer is missing | The loop stops before the output layer.
def initialize_parameters_xavier(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims) - 1):
        parameters[f"W{l}"] = rng.normal(0, np.sqrt(1 / layers_dims[l - 1]), (layers_dims[l], layers_dims[l - 1]))
        parameters[f"b{l}"] = np.zeros((layers_dims[l], 1))
    return parameters
