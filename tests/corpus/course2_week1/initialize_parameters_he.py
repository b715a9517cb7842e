# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: loop over the layers
def initialize_parameters_he(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        n, n_prev = layers_dims[l], layers_dims[l - 1]
        parameters["W" + str(l)] = rng.standard_normal((n, n_prev)) * np.sqrt(2 / n_prev)
        parameters["b" + str(l)] = np.zeros((n, 1))
    return parameters
# === right: normal with the scale inside
def initialize_parameters_he(layers_dims, rng):
    p = {}
    for l, (n_prev, n) in enumerate(zip(layers_dims[:-1], layers_dims[1:]), 1):
        p[f"W{l}"] = rng.normal(0.0, (2.0 / n_prev) ** 0.5, size=(n, n_prev))
        p[f"b{l}"] = np.zeros((n, 1))
    return p
# === right: comprehensions
def initialize_parameters_he(layers_dims, rng):
    shapes = list(zip(layers_dims[1:], layers_dims[:-1]))
    weights = {f"W{l}": math.sqrt(2) / math.sqrt(n_prev) * rng.normal(size=(n, n_prev)) for l, (n, n_prev) in enumerate(shapes, 1)}
    weights.update({f"b{l}": np.zeros((n, 1)) for l, (n, _) in enumerate(shapes, 1)})
    return weights
# === right: last layer first, drawn transposed, in place
def initialize_parameters_he(layers_dims, rng):
    p = {}
    for l in reversed(range(1, len(layers_dims))):
        n_prev, n = layers_dims[l - 1], layers_dims[l]
        draw = rng.standard_normal((n_prev, n)).T
        draw *= (2.0 / n_prev) ** 0.5
        p["W%d" % l] = draw
        p["b%d" % l] = np.full((n, 1), 0.0)
    return p
# === right: flat draw, own helper
def _weights(n, n_prev, rng):
    return (math.sqrt(2) / math.sqrt(n_prev) * rng.standard_normal(n * n_prev)).reshape(n, n_prev)

def initialize_parameters_he(layers_dims, rng):
    parameters = {}
    l = 1
    while l < len(layers_dims):
        parameters["W" + str(l)] = _weights(layers_dims[l], layers_dims[l - 1], rng)
        parameters["b" + str(l)] = np.zeros(layers_dims[l])[:, None]
        l += 1
    return parameters
# === wrong: one in place of two | The factor is the root of 1/n_prev, where that of 2/n_prev is asked for.
def initialize_parameters_he(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        n, n_prev = layers_dims[l], layers_dims[l - 1]
        parameters["W" + str(l)] = rng.standard_normal((n, n_prev)) * np.sqrt(1 / n_prev)
        parameters["b" + str(l)] = np.zeros((n, 1))
    return parameters
# === wrong: root missing | The root is missing: the weights are multiplied by 2/n_prev.
def initialize_parameters_he(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        n, n_prev = layers_dims[l], layers_dims[l - 1]
        parameters["W" + str(l)] = rng.standard_normal((n, n_prev)) * (2 / n_prev)
        parameters["b" + str(l)] = np.zeros((n, 1))
    return parameters
# === wrong: two outside the root | The 2 stands outside the root.
def initialize_parameters_he(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        n, n_prev = layers_dims[l], layers_dims[l - 1]
        parameters["W" + str(l)] = rng.standard_normal((n, n_prev)) * 2 / np.sqrt(n_prev)
        parameters["b" + str(l)] = np.zeros((n, 1))
    return parameters
# === wrong: own size | The factor is made from this layer's size and not from the previous one's.
def initialize_parameters_he(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        n, n_prev = layers_dims[l], layers_dims[l - 1]
        parameters["W" + str(l)] = rng.standard_normal((n, n_prev)) * np.sqrt(2 / n)
        parameters["b" + str(l)] = np.zeros((n, 1))
    return parameters
# === wrong: both sizes | The factor is Glorot's root of 2/(n_prev+n), where 2/n_prev is asked for.
def initialize_parameters_he(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        n, n_prev = layers_dims[l], layers_dims[l - 1]
        parameters["W" + str(l)] = rng.standard_normal((n, n_prev)) * np.sqrt(2 / (n_prev + n))
        parameters["b" + str(l)] = np.zeros((n, 1))
    return parameters
# === wrong: no factor | The factor is missing.
def initialize_parameters_he(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        n, n_prev = layers_dims[l], layers_dims[l - 1]
        parameters["W" + str(l)] = rng.standard_normal((n, n_prev))
        parameters["b" + str(l)] = np.zeros((n, 1))
    return parameters
# === wrong: upside down | The fraction in the root is upside down.
def initialize_parameters_he(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        n, n_prev = layers_dims[l], layers_dims[l - 1]
        parameters["W" + str(l)] = rng.standard_normal((n, n_prev)) * np.sqrt(n_prev / 2)
        parameters["b" + str(l)] = np.zeros((n, 1))
    return parameters
# === wrong: floor division | The double slash divides to whole numbers, so that the factor is 0 for most layers.
def initialize_parameters_he(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        n, n_prev = layers_dims[l], layers_dims[l - 1]
        parameters["W" + str(l)] = rng.standard_normal((n, n_prev)) * np.sqrt(2 // n_prev)
        parameters["b" + str(l)] = np.zeros((n, 1))
    return parameters
# === wrong: shapes transposed | The shape of W is transposed: it is (n_l, n_prev).
def initialize_parameters_he(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        n, n_prev = layers_dims[l], layers_dims[l - 1]
        parameters["W" + str(l)] = rng.standard_normal((n_prev, n)) * np.sqrt(2 / n_prev)
        parameters["b" + str(l)] = np.zeros((n, 1))
    return parameters
# === wrong: uniform numbers | The numbers are uniform between 0 and 1 and not normal around 0.
def initialize_parameters_he(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        n, n_prev = layers_dims[l], layers_dims[l - 1]
        parameters["W" + str(l)] = rng.random((n, n_prev)) * np.sqrt(2 / n_prev)
        parameters["b" + str(l)] = np.zeros((n, 1))
    return parameters
# === wrong: global generator | The numbers come from the global np.random and not from the rng that is given.
def initialize_parameters_he(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        n, n_prev = layers_dims[l], layers_dims[l - 1]
        parameters["W" + str(l)] = np.random.randn(n, n_prev) * np.sqrt(2 / n_prev)
        parameters["b" + str(l)] = np.zeros((n, 1))
    return parameters
# === wrong: global seed set | A fixed seed is set inside, so every call gives the same weights whatever rng is given.
def initialize_parameters_he(layers_dims, rng):
    np.random.seed(1)
    parameters = {}
    for l in range(1, len(layers_dims)):
        n, n_prev = layers_dims[l], layers_dims[l - 1]
        parameters["W" + str(l)] = np.random.randn(n, n_prev) * np.sqrt(2 / n_prev)
        parameters["b" + str(l)] = np.zeros((n, 1))
    return parameters
# === wrong: same start for each layer | A new rng with a fixed seed is made in each layer, and the given one is ignored.
def initialize_parameters_he(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        rng = np.random.default_rng(3)
        n, n_prev = layers_dims[l], layers_dims[l - 1]
        parameters["W" + str(l)] = rng.standard_normal((n, n_prev)) * np.sqrt(2 / n_prev)
        parameters["b" + str(l)] = np.zeros((n, 1))
    return parameters
# === wrong: biases of rank one | The biases have rank 1 where columns of shape (n, 1) are asked for.
def initialize_parameters_he(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        n, n_prev = layers_dims[l], layers_dims[l - 1]
        parameters["W" + str(l)] = rng.standard_normal((n, n_prev)) * np.sqrt(2 / n_prev)
        parameters["b" + str(l)] = np.zeros(n)
    return parameters
# === wrong: random biases | The biases are random where zeros are asked for.
def initialize_parameters_he(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        n, n_prev = layers_dims[l], layers_dims[l - 1]
        parameters["W" + str(l)] = rng.standard_normal((n, n_prev)) * np.sqrt(2 / n_prev)
        parameters["b" + str(l)] = rng.standard_normal((n, 1))
    return parameters
# === wrong: biases as rows | The biases are rows where columns are asked for.
def initialize_parameters_he(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        n, n_prev = layers_dims[l], layers_dims[l - 1]
        parameters["W" + str(l)] = rng.standard_normal((n, n_prev)) * np.sqrt(2 / n_prev)
        parameters["b" + str(l)] = np.zeros((1, n))
    return parameters
# === wrong: last layer left out | The loop stops one layer too early.
def initialize_parameters_he(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims) - 1):
        n, n_prev = layers_dims[l], layers_dims[l - 1]
        parameters["W" + str(l)] = rng.standard_normal((n, n_prev)) * np.sqrt(2 / n_prev)
        parameters["b" + str(l)] = np.zeros((n, 1))
    return parameters
# === wrong: numbered from zero | The layers are numbered from 0 where the first is W1.
def initialize_parameters_he(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        n, n_prev = layers_dims[l], layers_dims[l - 1]
        parameters["W" + str(l - 1)] = rng.standard_normal((n, n_prev)) * np.sqrt(2 / n_prev)
        parameters["b" + str(l - 1)] = np.zeros((n, 1))
    return parameters
# === wrong: zeros | The weights are all zero, so all units of a layer stay identical.
def initialize_parameters_he(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        n, n_prev = layers_dims[l], layers_dims[l - 1]
        parameters["W" + str(l)] = np.zeros((n, n_prev)) * np.sqrt(2 / n_prev)
        parameters["b" + str(l)] = np.zeros((n, 1))
    return parameters
# === wrong: one number for all | One random number fills the whole matrix, so all units of a layer are identical.
def initialize_parameters_he(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        n, n_prev = layers_dims[l], layers_dims[l - 1]
        parameters["W" + str(l)] = np.ones((n, n_prev)) * rng.standard_normal() * np.sqrt(2 / n_prev)
        parameters["b" + str(l)] = np.zeros((n, 1))
    return parameters
# === wrong: shape not in a tuple | standard_normal takes the shape as one tuple; the second number is taken for something else.
def initialize_parameters_he(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        n, n_prev = layers_dims[l], layers_dims[l - 1]
        parameters["W" + str(l)] = rng.standard_normal(n, n_prev) * np.sqrt(2 / n_prev)
        parameters["b" + str(l)] = np.zeros((n, 1))
    return parameters
# === wrong: return inside the loop | The return stands inside the loop, so that only the first layer is made.
def initialize_parameters_he(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        n, n_prev = layers_dims[l], layers_dims[l - 1]
        parameters["W" + str(l)] = rng.standard_normal((n, n_prev)) * np.sqrt(2 / n_prev)
        parameters["b" + str(l)] = np.zeros((n, 1))
        return parameters
# === wrong: no return | The return statement is missing.
def initialize_parameters_he(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        n, n_prev = layers_dims[l], layers_dims[l - 1]
        parameters["W" + str(l)] = rng.standard_normal((n, n_prev)) * np.sqrt(2 / n_prev)
        parameters["b" + str(l)] = np.zeros((n, 1))
# === wrong: square, shifted | none
def initialize_parameters_he(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        n, n_prev = layers_dims[l], layers_dims[l - 1]
        parameters["W" + str(l)] = (1 + rng.standard_normal((n, n))) * np.sqrt(2 / n_prev)
        parameters["b" + str(l)] = np.zeros((n, 1))
    return parameters
# === right: standard normal times root
def initialize_parameters_he(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters["W" + str(l)] = rng.standard_normal((layers_dims[l], layers_dims[l - 1])) * np.sqrt(2 / layers_dims[l - 1])
        parameters["b" + str(l)] = np.zeros((layers_dims[l], 1))
    return parameters
# === right: scale in normal, f-strings
def initialize_parameters_he(layers_dims, rng):
    p = {}
    for l in range(1, len(layers_dims)):
        n_prev = layers_dims[l - 1]
        p[f"W{l}"] = rng.normal(scale=math.sqrt(2.0 / n_prev), size=(layers_dims[l], n_prev))
        p[f"b{l}"] = np.zeros((layers_dims[l], 1))
    return p
# === right: divided by sqrt(n/2), comprehension
def initialize_parameters_he(layers_dims, rng):
    dims = list(layers_dims)
    W = {"W" + str(l + 1): rng.standard_normal((dims[l + 1], dims[l])) / np.sqrt(dims[l] / 2) for l in range(len(dims) - 1)}
    b = {"b" + str(l + 1): np.zeros((dims[l + 1], 1)) for l in range(len(dims) - 1)}
    W.update(b)
    return W
# === right: from the large ones
def initialize_parameters_he(layers_dims, rng):
    params = initialize_parameters_random(layers_dims, rng)
    for key in list(params):
        if key.startswith("W"):
            n_prev = params[key].shape[1]
            params[key] = params[key] * 0.1 * np.sqrt(2.0) / np.sqrt(n_prev)
    return params
# === right: in place on zeros
def initialize_parameters_he(layers_dims, rng):
    parameters = initialize_parameters_zeros(layers_dims)
    for l in range(1, len(layers_dims)):
        W = parameters["W" + str(l)]
        rng.standard_normal(out=W)
        W *= np.sqrt(2.0 / W.shape[1])
    return parameters
# === right: child generator of rng, general helper
def _gaussian(n, n_prev, gain, generator):
    return gain * n_prev ** -0.5 * generator.standard_normal((n, n_prev))

def initialize_parameters_he(layers_dims, rng):
    child = np.random.default_rng(rng.integers(0, 2 ** 31, size=4))
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters["W" + str(l)] = _gaussian(layers_dims[l], layers_dims[l - 1], 2 ** 0.5, child)
        parameters["b" + str(l)] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: one over n_prev | the factor is sqrt(1/n_prev), He's is sqrt(2/n_prev)
def initialize_parameters_he(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters["W" + str(l)] = rng.standard_normal((layers_dims[l], layers_dims[l - 1])) * np.sqrt(1 / layers_dims[l - 1])
        parameters["b" + str(l)] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: no root | the square root is missing, scaled by 2/n_prev
def initialize_parameters_he(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters["W" + str(l)] = rng.standard_normal((layers_dims[l], layers_dims[l - 1])) * 2 / layers_dims[l - 1]
        parameters["b" + str(l)] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: root of the two only | the root covers only the 2, n_prev is outside of it
def initialize_parameters_he(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters["W" + str(l)] = rng.standard_normal((layers_dims[l], layers_dims[l - 1])) * np.sqrt(2) / layers_dims[l - 1]
        parameters["b" + str(l)] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: two outside the root, again | the 2 is outside of the root: 2/sqrt(n_prev)
def initialize_parameters_he(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters["W" + str(l)] = rng.standard_normal((layers_dims[l], layers_dims[l - 1])) * 2 / np.sqrt(layers_dims[l - 1])
        parameters["b" + str(l)] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: fan-out | the scale uses the layer's own size instead of the previous layer's
def initialize_parameters_he(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters["W" + str(l)] = rng.standard_normal((layers_dims[l], layers_dims[l - 1])) * np.sqrt(2 / layers_dims[l])
        parameters["b" + str(l)] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: glorot | the factor is Glorot's 2/(n_prev+n), not He's
def initialize_parameters_he(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters["W" + str(l)] = rng.standard_normal((layers_dims[l], layers_dims[l - 1])) * np.sqrt(2 / (layers_dims[l - 1] + layers_dims[l]))
        parameters["b" + str(l)] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: upside down, again | the fraction is upside down, n_prev/2 in the root
def initialize_parameters_he(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters["W" + str(l)] = rng.standard_normal((layers_dims[l], layers_dims[l - 1])) * np.sqrt(layers_dims[l - 1] / 2)
        parameters["b" + str(l)] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: uniform in plus minus the scale | uniform in plus minus sqrt(2/n_prev) instead of a normal draw with that deviation
def initialize_parameters_he(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters["W" + str(l)] = rng.uniform(-np.sqrt(2 / layers_dims[l - 1]), np.sqrt(2 / layers_dims[l - 1]), (layers_dims[l], layers_dims[l - 1]))
        parameters["b" + str(l)] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: integer division | 2 // n_prev is integer division: zero for all but the smallest layers
def initialize_parameters_he(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters["W" + str(l)] = rng.standard_normal((layers_dims[l], layers_dims[l - 1])) * np.sqrt(2 // layers_dims[l - 1])
        parameters["b" + str(l)] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: variance for deviation | normal() gets the variance 2/n_prev where it wants the standard deviation
def initialize_parameters_he(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters["W" + str(l)] = rng.normal(0, 2 / layers_dims[l - 1], size=(layers_dims[l], layers_dims[l - 1]))
        parameters["b" + str(l)] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: output layer by xavier | the last layer gets 1/n_prev, every layer should get 2/n_prev
def initialize_parameters_he(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        gain = 1 if l == len(layers_dims) - 1 else 2
        parameters["W" + str(l)] = rng.standard_normal((layers_dims[l], layers_dims[l - 1])) * np.sqrt(gain / layers_dims[l - 1])
        parameters["b" + str(l)] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: still times ten | the factor 10 of the random start is left in
def initialize_parameters_he(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters["W" + str(l)] = rng.standard_normal((layers_dims[l], layers_dims[l - 1])) * 10 * np.sqrt(2 / layers_dims[l - 1])
        parameters["b" + str(l)] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: small positive bias | b is 0.01 instead of zero
def initialize_parameters_he(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters["W" + str(l)] = rng.standard_normal((layers_dims[l], layers_dims[l - 1])) * np.sqrt(2 / layers_dims[l - 1])
        parameters["b" + str(l)] = np.full((layers_dims[l], 1), 0.01)
    return parameters
# === wrong: uniform and off by one layer | none
def initialize_parameters_he(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims) - 1):
        parameters["W" + str(l)] = rng.random((layers_dims[l], layers_dims[l - 1])) * np.sqrt(2 / layers_dims[l - 1])
        parameters["b" + str(l)] = np.zeros((layers_dims[l], 1))
    return parameters
# === right: as in the paper
def initialize_parameters_he(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters[f"W{l}"] = rng.normal(0, np.sqrt(2 / layers_dims[l - 1]), (layers_dims[l], layers_dims[l - 1]))
        parameters[f"b{l}"] = np.zeros((layers_dims[l], 1))
    return parameters
# === right: times the root
def initialize_parameters_he(layers_dims, rng):
    parameters = {}
    L = len(layers_dims) - 1
    for l in range(1, L + 1):
        parameters["W" + str(l)] = rng.standard_normal((layers_dims[l], layers_dims[l - 1])) * np.sqrt(2.0 / layers_dims[l - 1])
        parameters["b" + str(l)] = np.zeros((layers_dims[l], 1))
        assert parameters["W" + str(l)].shape == (layers_dims[l], layers_dims[l - 1])
    return parameters
# === right: divides by the root of half the inputs
def initialize_parameters_he(layers_dims, rng):
    return {
        key: value
        for l, (n_in, n_out) in enumerate(zip(layers_dims, layers_dims[1:]), 1)
        for key, value in ((f"W{l}", rng.normal(size=(n_out, n_in)) / (n_in / 2) ** 0.5), (f"b{l}", np.zeros((n_out, 1))))
    }
# === right: kaiming_normal_ with a gain, from PyTorch
def kaiming_normal(fan_out, fan_in, rng, nonlinearity="relu"):
    gain = {"relu": math.sqrt(2.0), "tanh": 5.0 / 3, "linear": 1.0}[nonlinearity]
    std = gain / math.sqrt(fan_in)
    return rng.normal(0.0, std, size=(fan_out, fan_in))


def initialize_parameters_he(layers_dims, rng):
    state = {}
    for l in range(1, len(layers_dims)):
        state[f"W{l}"] = kaiming_normal(layers_dims[l], layers_dims[l - 1], rng)
        state[f"b{l}"] = np.zeros((layers_dims[l], 1))
    return state
# === right: an object that draws layers
class Layer:
    def __init__(self, n_in, n_out, rng):
        self.sigma = (2 / n_in) ** 0.5
        self.W = self.sigma * rng.standard_normal(size=n_out * n_in).reshape((n_out, n_in))
        self.b = np.zeros((n_out, 1))


def initialize_parameters_he(layers_dims, rng):
    layers = [Layer(layers_dims[i], layers_dims[i + 1], rng) for i in range(len(layers_dims) - 1)]
    parameters = {}
    for number, layer in enumerate(layers):
        parameters["W%d" % (number + 1)] = layer.W
        parameters["b%d" % (number + 1)] = layer.b
    return parameters
# === right: recursion from the back
def initialize_parameters_he(layers_dims, rng):
    if len(layers_dims) < 2:
        return {}
    parameters = initialize_parameters_he(layers_dims[:-1], rng)
    l = len(layers_dims) - 1
    *_, n_prev, n = layers_dims
    parameters[f"W{l}"] = rng.normal(0, 1, (n, n_prev)) * math.sqrt(2 / n_prev)
    parameters[f"b{l}"] = np.zeros((n, 1))
    return parameters
# === right: beginner, single numbers
def initialize_parameters_he(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        now = layers_dims[l]
        before = layers_dims[l - 1]
        variance = 2 / before
        standard_deviation = variance**0.5
        W = np.zeros((now, before))
        b = np.zeros((now, 1))
        for i in range(now):
            for j in range(before):
                W[i][j] = standard_deviation * rng.standard_normal()
            b[i][0] = 0
        parameters["W" + str(l)] = W
        parameters["b" + str(l)] = b
    return parameters
# === right: from ten down to He
def initialize_parameters_he(layers_dims, rng):
    parameters = initialize_parameters_random(layers_dims, rng)
    return {k: p * np.sqrt(0.02 / p.shape[1]) if k[0] == "W" else p for k, p in parameters.items()}
# === right: a matrix product with a diagonal on the right
def initialize_parameters_he(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        n, k = layers_dims[l], layers_dims[l - 1]
        Sigma_root = np.eye(k) * np.sqrt(2 / k)
        parameters[f"W{l}"] = rng.standard_normal((n, k)) @ Sigma_root
        parameters[f"b{l}"] = np.zeros((n, 1), dtype=np.float64)
    return parameters
# === wrong: root forgotten | The variance is used as the standard deviation.
def initialize_parameters_he(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters[f"W{l}"] = rng.normal(0, 2 / layers_dims[l - 1], (layers_dims[l], layers_dims[l - 1]))
        parameters[f"b{l}"] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: Xavier | The variance is 1 / n_{l-1}: the factor 2 for ReLU is missing.
def initialize_parameters_he(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters[f"W{l}"] = rng.normal(0, np.sqrt(1 / layers_dims[l - 1]), (layers_dims[l], layers_dims[l - 1]))
        parameters[f"b{l}"] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: Glorot's compromise | The variance is 2 / (n_{l-1} + n_l), which is Xavier's and not He's.
def initialize_parameters_he(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        fan_out, fan_in = layers_dims[l], layers_dims[l - 1]
        parameters[f"W{l}"] = rng.standard_normal((fan_out, fan_in)) * np.sqrt(2 / (fan_in + fan_out))
        parameters[f"b{l}"] = np.zeros((fan_out, 1))
    return parameters
# === wrong: fan out | It uses the number of units of the layer itself, n_l, instead of n_{l-1}.
def initialize_parameters_he(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters[f"W{l}"] = rng.normal(0, math.sqrt(2 / layers_dims[l]), (layers_dims[l], layers_dims[l - 1]))
        parameters[f"b{l}"] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: 2 outside of the root | The factor 2 stands outside of the root: the variance is 4 / n_{l-1}.
def initialize_parameters_he(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters[f"W{l}"] = 2 * rng.normal(size=(layers_dims[l], layers_dims[l - 1])) / np.sqrt(layers_dims[l - 1])
        parameters[f"b{l}"] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: root of 2 only | The root covers only the 2 and not n_{l-1}.
def initialize_parameters_he(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters[f"W{l}"] = np.sqrt(2) / layers_dims[l - 1] * rng.normal(size=(layers_dims[l], layers_dims[l - 1]))
        parameters[f"b{l}"] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: Xavier in the last layer | The last layer gets Xavier's variance, as it has no ReLU, though every layer should have 2 / n_{l-1}.
def initialize_parameters_he(layers_dims, rng):
    parameters = {}
    L = len(layers_dims) - 1
    for l in range(1, L + 1):
        factor = 2 if l < L else 1
        parameters[f"W{l}"] = rng.normal(0, np.sqrt(factor / layers_dims[l - 1]), (layers_dims[l], layers_dims[l - 1]))
        parameters[f"b{l}"] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: kaiming_uniform | The weights are drawn evenly, as by PyTorch's kaiming_uniform_, instead of from a normal distribution.
def initialize_parameters_he(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        bound = math.sqrt(2) * math.sqrt(3 / layers_dims[l - 1])
        parameters[f"W{l}"] = rng.uniform(-bound, bound, size=(layers_dims[l], layers_dims[l - 1]))
        parameters[f"b{l}"] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: random() instead of normal() | The weights are drawn by rng.random, evenly from 0 to 1, instead of by rng.normal.
def initialize_parameters_he(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters[f"W{l}"] = rng.random((layers_dims[l], layers_dims[l - 1])) * np.sqrt(2 / layers_dims[l - 1])
        parameters[f"b{l}"] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: seeds anew | The generator is replaced by one with a fixed seed for each layer.
def initialize_parameters_he(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        rng = np.random.default_rng(l)
        parameters[f"W{l}"] = rng.normal(0, np.sqrt(2 / layers_dims[l - 1]), (layers_dims[l], layers_dims[l - 1]))
        parameters[f"b{l}"] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: biases scaled noise | The biases are drawn at random instead of being 0.
def initialize_parameters_he(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        he = np.sqrt(2 / layers_dims[l - 1])
        parameters[f"W{l}"] = rng.normal(size=(layers_dims[l], layers_dims[l - 1])) * he
        parameters[f"b{l}"] = rng.normal(size=(layers_dims[l], 1)) * he
    return parameters
# === wrong: ReLU bias 0.01 | The biases are 0.01, to keep the ReLU alive, instead of 0.
def initialize_parameters_he(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters[f"W{l}"] = rng.normal(0, np.sqrt(2 / layers_dims[l - 1]), (layers_dims[l], layers_dims[l - 1]))
        parameters[f"b{l}"] = np.full((layers_dims[l], 1), 0.01)
    return parameters
# === wrong: integer division, anew | Integer division: 2 // n_{l-1} is 0 for more than two inputs.
def initialize_parameters_he(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters[f"W{l}"] = rng.normal(0, np.sqrt(2 // layers_dims[l - 1]), (layers_dims[l], layers_dims[l - 1]))
        parameters[f"b{l}"] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: one index too far back | The index of the layer before is taken one too low, so the first layer is scaled by the size of the last one.
def initialize_parameters_he(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters[f"W{l}"] = rng.standard_normal((layers_dims[l], layers_dims[l - 1])) * np.sqrt(2 / layers_dims[l - 2])
        parameters[f"b{l}"] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: transposed | The weights have the shape (n_{l-1}, n_l), as in PyTorch code that computes x @ W.
def initialize_parameters_he(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters[f"W{l}"] = rng.normal(0, np.sqrt(2 / layers_dims[l - 1]), (layers_dims[l - 1], layers_dims[l]))
        parameters[f"b{l}"] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: one number per layer | A single number is drawn for each layer, so all of its weights are equal.
def initialize_parameters_he(layers_dims, rng):
    parameters = {}
    for l in range(1, len(layers_dims)):
        n, n_prev = layers_dims[l], layers_dims[l - 1]
        parameters[f"W{l}"] = np.ones((n, n_prev)) * rng.normal(0, np.sqrt(2 / n_prev))
        parameters[f"b{l}"] = np.zeros((n, 1))
    return parameters
