# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: loop over the layers
def initialize_parameters_deep(layer_dims, rng):
    parameters = {}
    L = len(layer_dims)
    for l in range(1, L):
        parameters["W" + str(l)] = rng.standard_normal((layer_dims[l], layer_dims[l - 1])) / np.sqrt(layer_dims[l - 1])
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters
# === right: normal with the scale inside
def initialize_parameters_deep(layer_dims, rng):
    p = {}
    for l, (n_prev, n) in enumerate(zip(layer_dims[:-1], layer_dims[1:]), 1):
        p[f"W{l}"] = rng.normal(loc=0, scale=n_prev ** -0.5, size=(n, n_prev))
        p[f"b{l}"] = np.zeros([n, 1])
    return p
# === right: two comprehensions
def initialize_parameters_deep(layer_dims, rng):
    d = layer_dims
    weights = {f"W{l}": math.sqrt(1 / d[l - 1]) * rng.normal(size=(d[l], d[l - 1])) for l in range(1, len(d))}
    biases = {f"b{l}": np.zeros((d[l], 1)) for l in range(1, len(d))}
    return {**weights, **biases}
# === right: from the last layer to the first, in place
def initialize_parameters_deep(layer_dims, rng):
    parameters = dict()
    l = len(layer_dims) - 1
    while l > 0:
        Wl = rng.standard_normal(size=(layer_dims[l], layer_dims[l - 1]))
        Wl /= layer_dims[l - 1] ** 0.5
        parameters[f"W{l}"], parameters[f"b{l}"] = Wl, np.full((layer_dims[l], 1), 0.0)
        l -= 1
    return parameters
# === right: helper for one layer, drawn transposed
def _layer(n, n_prev, rng):
    draw = rng.standard_normal((n_prev, n))
    return draw.T * np.power(n_prev, -0.5), np.zeros((n, 1), dtype=int)

def initialize_parameters_deep(layer_dims, rng):
    out = {}
    for l in range(len(layer_dims) - 1):
        out["W%d" % (l + 1)], out["b%d" % (l + 1)] = _layer(layer_dims[l + 1], layer_dims[l], rng)
    return out
# === right: one long draw, cut up
def initialize_parameters_deep(layer_dims, rng):
    sizes = [a * b for a, b in zip(layer_dims, layer_dims[1:])]
    theta = rng.normal(0.0, 1.0, sum(sizes))
    parameters, at = {}, 0
    for l, size in enumerate(sizes, start=1):
        n, n_prev = layer_dims[l], layer_dims[l - 1]
        parameters["W" + str(l)] = theta[at:at + size].reshape(n, n_prev) / np.sqrt(n_prev)
        parameters["b" + str(l)] = np.zeros(n).reshape(-1, 1)
        at += size
    return parameters
# === wrong: small constant factor | The factor is 0.01 where the weights should be divided by the root of n_prev.
def initialize_parameters_deep(layer_dims, rng):
    parameters = {}
    L = len(layer_dims)
    for l in range(1, L):
        parameters["W" + str(l)] = rng.standard_normal((layer_dims[l], layer_dims[l - 1])) * 0.01
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters
# === wrong: no factor | The division by the root of n_prev is missing.
def initialize_parameters_deep(layer_dims, rng):
    parameters = {}
    L = len(layer_dims)
    for l in range(1, L):
        parameters["W" + str(l)] = rng.standard_normal((layer_dims[l], layer_dims[l - 1]))
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters
# === wrong: root missing | The weights are divided by n_prev and not by its square root.
def initialize_parameters_deep(layer_dims, rng):
    parameters = {}
    L = len(layer_dims)
    for l in range(1, L):
        parameters["W" + str(l)] = rng.standard_normal((layer_dims[l], layer_dims[l - 1])) / layer_dims[l - 1]
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters
# === wrong: multiplied | The weights are multiplied by the root of n_prev where they should be divided by it.
def initialize_parameters_deep(layer_dims, rng):
    parameters = {}
    L = len(layer_dims)
    for l in range(1, L):
        parameters["W" + str(l)] = rng.standard_normal((layer_dims[l], layer_dims[l - 1])) * np.sqrt(layer_dims[l - 1])
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters
# === wrong: root of the own size | The divisor is the root of this layer's size and not of the previous one's.
def initialize_parameters_deep(layer_dims, rng):
    parameters = {}
    L = len(layer_dims)
    for l in range(1, L):
        parameters["W" + str(l)] = rng.standard_normal((layer_dims[l], layer_dims[l - 1])) / np.sqrt(layer_dims[l])
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters
# === wrong: twice the variance | The factor is the root of 2/n_prev, that of He, where 1/n_prev is asked for.
def initialize_parameters_deep(layer_dims, rng):
    parameters = {}
    L = len(layer_dims)
    for l in range(1, L):
        parameters["W" + str(l)] = rng.standard_normal((layer_dims[l], layer_dims[l - 1])) * np.sqrt(2 / layer_dims[l - 1])
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters
# === wrong: shapes transposed | The shape of W is transposed: it is (n_l, n_prev).
def initialize_parameters_deep(layer_dims, rng):
    parameters = {}
    L = len(layer_dims)
    for l in range(1, L):
        parameters["W" + str(l)] = rng.standard_normal((layer_dims[l - 1], layer_dims[l])) / np.sqrt(layer_dims[l - 1])
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters
# === wrong: last layer left out | The loop stops one layer too early.
def initialize_parameters_deep(layer_dims, rng):
    parameters = {}
    L = len(layer_dims)
    for l in range(1, L - 1):
        parameters["W" + str(l)] = rng.standard_normal((layer_dims[l], layer_dims[l - 1])) / np.sqrt(layer_dims[l - 1])
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters
# === wrong: numbered from zero | The layers are numbered from 0 where the first is W1.
def initialize_parameters_deep(layer_dims, rng):
    parameters = {}
    L = len(layer_dims)
    for l in range(1, L):
        parameters["W" + str(l - 1)] = rng.standard_normal((layer_dims[l], layer_dims[l - 1])) / np.sqrt(layer_dims[l - 1])
        parameters["b" + str(l - 1)] = np.zeros((layer_dims[l], 1))
    return parameters
# === wrong: three layers only | Only two weight layers are made, however long layer_dims is.
def initialize_parameters_deep(layer_dims, rng):
    parameters = {}
    L = len(layer_dims)
    for l in range(1, 3):
        parameters["W" + str(l)] = rng.standard_normal((layer_dims[l], layer_dims[l - 1])) / np.sqrt(layer_dims[l - 1])
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters
# === wrong: zeros | The weights are all zero, so all units of a layer stay identical.
def initialize_parameters_deep(layer_dims, rng):
    parameters = {}
    L = len(layer_dims)
    for l in range(1, L):
        parameters["W" + str(l)] = np.zeros((layer_dims[l], layer_dims[l - 1]))
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters
# === wrong: uniform | The numbers are uniform between 0 and 1 and not normal around 0.
def initialize_parameters_deep(layer_dims, rng):
    parameters = {}
    L = len(layer_dims)
    for l in range(1, L):
        parameters["W" + str(l)] = rng.random((layer_dims[l], layer_dims[l - 1])) / np.sqrt(layer_dims[l - 1])
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters
# === wrong: global generator | The numbers come from the global np.random and not from the rng that is given.
def initialize_parameters_deep(layer_dims, rng):
    parameters = {}
    L = len(layer_dims)
    for l in range(1, L):
        parameters["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l - 1]) / np.sqrt(layer_dims[l - 1])
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters
# === wrong: global seed set | A fixed seed is set inside, so every call gives the same weights whatever rng is given.
def initialize_parameters_deep(layer_dims, rng):
    np.random.seed(3)
    parameters = {}
    L = len(layer_dims)
    for l in range(1, L):
        parameters["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l - 1]) / np.sqrt(layer_dims[l - 1])
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters
# === wrong: rng made anew for each layer | The given rng is ignored and a new one with a fixed seed is made.
def initialize_parameters_deep(layer_dims, rng):
    parameters = {}
    L = len(layer_dims)
    for l in range(1, L):
        rng = np.random.default_rng(1)
        parameters["W" + str(l)] = rng.standard_normal((layer_dims[l], layer_dims[l - 1])) / np.sqrt(layer_dims[l - 1])
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters
# === wrong: biases of rank one | The biases have rank 1 where columns of shape (n, 1) are asked for.
def initialize_parameters_deep(layer_dims, rng):
    parameters = {}
    L = len(layer_dims)
    for l in range(1, L):
        parameters["W" + str(l)] = rng.standard_normal((layer_dims[l], layer_dims[l - 1])) / np.sqrt(layer_dims[l - 1])
        parameters["b" + str(l)] = np.zeros(layer_dims[l])
    return parameters
# === wrong: biases as rows | The biases are rows where columns are asked for.
def initialize_parameters_deep(layer_dims, rng):
    parameters = {}
    L = len(layer_dims)
    for l in range(1, L):
        parameters["W" + str(l)] = rng.standard_normal((layer_dims[l], layer_dims[l - 1])) / np.sqrt(layer_dims[l - 1])
        parameters["b" + str(l)] = np.zeros((1, layer_dims[l]))
    return parameters
# === wrong: random biases | The biases are random where zeros are asked for.
def initialize_parameters_deep(layer_dims, rng):
    parameters = {}
    L = len(layer_dims)
    for l in range(1, L):
        parameters["W" + str(l)] = rng.standard_normal((layer_dims[l], layer_dims[l - 1])) / np.sqrt(layer_dims[l - 1])
        parameters["b" + str(l)] = rng.standard_normal((layer_dims[l], 1))
    return parameters
# === wrong: ones for biases | The biases are ones where zeros are asked for.
def initialize_parameters_deep(layer_dims, rng):
    parameters = {}
    L = len(layer_dims)
    for l in range(1, L):
        parameters["W" + str(l)] = rng.standard_normal((layer_dims[l], layer_dims[l - 1])) / np.sqrt(layer_dims[l - 1])
        parameters["b" + str(l)] = np.ones((layer_dims[l], 1))
    return parameters
# === wrong: same key each time | The key has no layer number, so that each layer overwrites the one before.
def initialize_parameters_deep(layer_dims, rng):
    parameters = {}
    L = len(layer_dims)
    for l in range(1, L):
        parameters["W"] = rng.standard_normal((layer_dims[l], layer_dims[l - 1])) / np.sqrt(layer_dims[l - 1])
        parameters["b"] = np.zeros((layer_dims[l], 1))
    return parameters
# === wrong: a list of pairs | A list of pairs is returned where a dict is asked for.
def initialize_parameters_deep(layer_dims, rng):
    parameters = []
    L = len(layer_dims)
    for l in range(1, L):
        Wl = rng.standard_normal((layer_dims[l], layer_dims[l - 1])) / np.sqrt(layer_dims[l - 1])
        parameters.append((Wl, np.zeros((layer_dims[l], 1))))
    return parameters
# === wrong: return inside the loop | The return stands inside the loop, so that only the first layer is made.
def initialize_parameters_deep(layer_dims, rng):
    parameters = {}
    L = len(layer_dims)
    for l in range(1, L):
        parameters["W" + str(l)] = rng.standard_normal((layer_dims[l], layer_dims[l - 1])) / np.sqrt(layer_dims[l - 1])
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
        return parameters
# === wrong: no return | The return statement is missing.
def initialize_parameters_deep(layer_dims, rng):
    parameters = {}
    L = len(layer_dims)
    for l in range(1, L):
        parameters["W" + str(l)] = rng.standard_normal((layer_dims[l], layer_dims[l - 1])) / np.sqrt(layer_dims[l - 1])
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
# === wrong: square matrices of ones | none
def initialize_parameters_deep(layer_dims, rng):
    parameters = {}
    L = len(layer_dims)
    for l in range(1, L):
        parameters["W" + str(l)] = np.ones((layer_dims[l], layer_dims[l])) / np.sqrt(layer_dims[l - 1])
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters
# === right: loop with keys
def initialize_parameters_deep(layer_dims, rng):
    parameters = {}
    L = len(layer_dims)
    for l in range(1, L):
        parameters["W" + str(l)] = rng.standard_normal((layer_dims[l], layer_dims[l - 1])) / np.sqrt(layer_dims[l - 1])
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
        assert parameters["W" + str(l)].shape == (layer_dims[l], layer_dims[l - 1])
    return parameters
# === right: zip and scale argument
def initialize_parameters_deep(layer_dims, rng):
    p = {}
    for l, (n_prev, n) in enumerate(zip(layer_dims, layer_dims[1:]), 1):
        p[f"W{l}"] = rng.normal(loc=0.0, scale=n_prev ** -0.5, size=(n, n_prev))
        p[f"b{l}"] = np.zeros((n, 1))
    return p
# === right: last layer first
def initialize_parameters_deep(layer_dims, rng):
    params = dict()
    for l in reversed(range(1, len(layer_dims))):
        shape = layer_dims[l], layer_dims[l-1]
        params['W%d' % l] = math.sqrt(1 / shape[1]) * rng.standard_normal(shape)
        params['b%d' % l] = np.zeros(shape[:1] + (1,))
    return params
# === right: dict comprehensions merged
def initialize_parameters_deep(layer_dims, rng):
    n = list(layer_dims)
    Ws = {f"W{l}": rng.standard_normal(size=(n[l], n[l - 1])) * (1 / n[l - 1]) ** 0.5 for l in range(1, len(n))}
    bs = {f"b{l}": np.zeros((n[l], 1)) for l in range(1, len(n))}
    return {**Ws, **bs}
# === right: recursive
def initialize_parameters_deep(layer_dims, rng):
    if len(layer_dims) < 2:
        return {}
    out = initialize_parameters_deep(layer_dims[:-1], rng)
    l = len(layer_dims) - 1
    W = rng.standard_normal(layer_dims[l] * layer_dims[l - 1]).reshape(layer_dims[l], layer_dims[l - 1])
    W /= np.sqrt(layer_dims[l - 1])
    out["W" + str(l)], out["b" + str(l)] = W, W[:, :1] * 0
    return out
# === right: drawn in transposed form
def initialize_parameters_deep(layer_dims, rng):
    parameters = {}
    prev = layer_dims[0]
    l = 0
    for width in layer_dims[1:]:
        l += 1
        parameters["W{}".format(l)] = (rng.normal(size=(prev, width)) / prev ** 0.5).T
        parameters["b{}".format(l)] = np.array([[0.0]] * width)
        prev = width
    return parameters
# === wrong: constant 0.01 | the weights are scaled by 0.01 instead of 1/sqrt(n_prev)
def initialize_parameters_deep(layer_dims, rng):
    parameters = {}
    for l in range(1, len(layer_dims)):
        parameters["W" + str(l)] = rng.standard_normal((layer_dims[l], layer_dims[l - 1])) * 0.01
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters
# === wrong: root of the own width | divides by the root of the layer's own width, it should be the width of the layer before
def initialize_parameters_deep(layer_dims, rng):
    parameters = {}
    for l in range(1, len(layer_dims)):
        parameters["W" + str(l)] = rng.standard_normal((layer_dims[l], layer_dims[l - 1])) / np.sqrt(layer_dims[l])
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters
# === wrong: no root | divides by n_prev, the square root is missing
def initialize_parameters_deep(layer_dims, rng):
    parameters = {}
    for l in range(1, len(layer_dims)):
        parameters["W" + str(l)] = rng.standard_normal((layer_dims[l], layer_dims[l - 1])) / layer_dims[l - 1]
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters
# === wrong: times the root | multiplies by sqrt(n_prev) instead of dividing
def initialize_parameters_deep(layer_dims, rng):
    parameters = {}
    for l in range(1, len(layer_dims)):
        parameters["W" + str(l)] = rng.standard_normal((layer_dims[l], layer_dims[l - 1])) * np.sqrt(layer_dims[l - 1])
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters
# === wrong: last layer missing | the loop stops one layer early, the output layer gets no parameters
def initialize_parameters_deep(layer_dims, rng):
    parameters = {}
    L = len(layer_dims) - 1
    for l in range(1, L):
        parameters["W" + str(l)] = rng.standard_normal((layer_dims[l], layer_dims[l - 1])) / np.sqrt(layer_dims[l - 1])
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters
# === wrong: counted from zero | the layers are numbered from 0: W0, b0 instead of W1, b1
def initialize_parameters_deep(layer_dims, rng):
    parameters = {}
    for l in range(len(layer_dims) - 1):
        parameters["W" + str(l)] = rng.standard_normal((layer_dims[l + 1], layer_dims[l])) / np.sqrt(layer_dims[l])
        parameters["b" + str(l)] = np.zeros((layer_dims[l + 1], 1))
    return parameters
# === wrong: matrices turned | W[l] has shape (n_prev, n) instead of (n, n_prev)
def initialize_parameters_deep(layer_dims, rng):
    parameters = {}
    for l in range(1, len(layer_dims)):
        parameters["W" + str(l)] = rng.standard_normal((layer_dims[l - 1], layer_dims[l])) / np.sqrt(layer_dims[l - 1])
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters
# === wrong: rank one biases | the biases have shape (n,) instead of (n, 1)
def initialize_parameters_deep(layer_dims, rng):
    parameters = {}
    for l in range(1, len(layer_dims)):
        parameters["W" + str(l)] = rng.standard_normal((layer_dims[l], layer_dims[l - 1])) / np.sqrt(layer_dims[l - 1])
        parameters["b" + str(l)] = np.zeros(layer_dims[l])
    return parameters
# === wrong: input width in every layer | the root of the input's width is used in every layer instead of the layer before
def initialize_parameters_deep(layer_dims, rng):
    parameters = {}
    scale = np.sqrt(layer_dims[0])
    for l in range(1, len(layer_dims)):
        parameters["W" + str(l)] = rng.standard_normal((layer_dims[l], layer_dims[l - 1])) / scale
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters
# === wrong: uniform numbers | rng.random gives numbers between 0 and 1, not normal ones
def initialize_parameters_deep(layer_dims, rng):
    parameters = {}
    for l in range(1, len(layer_dims)):
        parameters["W" + str(l)] = rng.random((layer_dims[l], layer_dims[l - 1])) / np.sqrt(layer_dims[l - 1])
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters
# === wrong: np.random.seed | seeds and uses numpy's global generator, rng is not used
def initialize_parameters_deep(layer_dims, rng):
    np.random.seed(3)
    parameters = {}
    for l in range(1, len(layer_dims)):
        parameters["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l - 1]) / np.sqrt(layer_dims[l - 1])
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters
# === wrong: variance given as deviation | rng.normal wants the standard deviation, 1/n_prev is the variance
def initialize_parameters_deep(layer_dims, rng):
    parameters = {}
    for l in range(1, len(layer_dims)):
        parameters["W" + str(l)] = rng.normal(0, 1 / layer_dims[l - 1], (layer_dims[l], layer_dims[l - 1]))
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters
# === wrong: last weights unscaled | the output layer is drawn after the loop and its scale is forgotten
def initialize_parameters_deep(layer_dims, rng):
    parameters = {}
    L = len(layer_dims) - 1
    for l in range(1, L):
        parameters["W" + str(l)] = rng.standard_normal((layer_dims[l], layer_dims[l - 1])) / np.sqrt(layer_dims[l - 1])
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    parameters["W" + str(L)] = rng.standard_normal((layer_dims[L], layer_dims[L - 1]))
    parameters["b" + str(L)] = np.zeros((layer_dims[L], 1))
    return parameters
# === wrong: three layers and a hundredth | none
def initialize_parameters_deep(layer_dims, rng):
    n_x, n_h, n_y = layer_dims[0], layer_dims[1], layer_dims[-1]
    return {"W1": rng.standard_normal((n_h, n_x)) * 0.01, "b1": np.zeros((n_h, 1)),
            "W2": rng.standard_normal((n_y, n_h)) * 0.01, "b2": np.zeros((n_y, 1))}
# === right: plain loop
def initialize_parameters_deep(layer_dims, rng):
    parameters = {}
    for l in range(1, len(layer_dims)):
        parameters["W" + str(l)] = rng.standard_normal((layer_dims[l], layer_dims[l - 1])) / np.sqrt(layer_dims[l - 1])
        parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
    return parameters
# === right: zip and scale keyword
def initialize_parameters_deep(layer_dims, rng):
    start = {}
    for l, (n_in, n_out) in enumerate(zip(layer_dims, layer_dims[1:]), start=1):
        start |= {f"W{l}": rng.normal(scale=n_in**-0.5, size=(n_out, n_in)), f"b{l}": np.zeros((n_out, 1))}
    return start
# === right: drawn from the last layer to the first
def initialize_parameters_deep(layer_dims, rng):
    L = len(layer_dims) - 1
    parameters = {}
    for l in range(L, 0, -1):
        n, n_prev = layer_dims[l], layer_dims[l - 1]
        parameters[f"W{l}"] = rng.normal(0, 1, (n, n_prev)) * (1 / math.sqrt(n_prev))
        parameters[f"b{l}"] = np.zeros([n, 1])
    return parameters
# === right: one long draw, cut in pieces
def initialize_parameters_deep(layer_dims, rng):
    dims = np.asarray(layer_dims)
    counts = dims[1:] * dims[:-1]
    everything = rng.standard_normal(int(counts.sum()))
    pieces = np.split(everything, np.cumsum(counts)[:-1])
    out = {}
    for l, piece in enumerate(pieces):
        out[f"W{l+1}"] = piece.reshape(dims[l + 1], dims[l]) / dims[l] ** 0.5
        out[f"b{l+1}"] = 0.0 * np.ones((dims[l + 1], 1))
    return out
# === right: beginner, number by number
def initialize_parameters_deep(layer_dims, rng):
    # first I make an empty dictionary
    parameters = dict()
    # how many layers do I have? the input is not counted
    number_of_layers = len(layer_dims) - 1
    layer = 1
    while layer <= number_of_layers:
        rows = layer_dims[layer]
        columns = layer_dims[layer - 1]
        spread = 1 / np.sqrt(columns)
        W = np.zeros((rows, columns))
        for i in range(rows):
            for j in range(columns):
                W[i, j] = rng.normal() * spread
        b = np.zeros((rows, 1))
        assert W.shape == (rows, columns)
        parameters["W" + str(layer)] = W
        parameters["b" + str(layer)] = b
        layer = layer + 1
    return parameters
# === right: PyTorch person with a helper class
class Linear:
    def __init__(self, in_features, out_features, rng):
        self.weight = rng.normal(loc=0.0, scale=np.sqrt(1 / in_features), size=(out_features, in_features))
        self.bias = np.zeros((out_features, 1))


def initialize_parameters_deep(layer_dims: list[int], rng: np.random.Generator) -> dict[str, np.ndarray]:
    modules = [Linear(a, b, rng) for a, b in zip(layer_dims[:-1], layer_dims[1:])]
    state = {}
    for k, module in enumerate(modules):
        state["W%d" % (k + 1)] = module.weight
        state["b%d" % (k + 1)] = module.bias
    return state
# === right: two dict comprehensions, weights drawn transposed
def initialize_parameters_deep(layer_dims, rng):
    L = len(layer_dims)
    Ws = {f"W{l}": (rng.standard_normal((layer_dims[l - 1], layer_dims[l])) / layer_dims[l - 1] ** 0.5).T for l in range(1, L)}
    bs = {f"b{l}": np.zeros(layer_dims[l]).reshape(-1, 1) for l in range(1, L)}
    return {**Ws, **bs}
# === wrong: divides by n | divides by the number of inputs instead of its root
def initialize_parameters_deep(layer_dims, rng):
    parameters = {}
    for l in range(1, len(layer_dims)):
        parameters[f"W{l}"] = rng.standard_normal((layer_dims[l], layer_dims[l - 1])) / layer_dims[l - 1]
        parameters[f"b{l}"] = np.zeros((layer_dims[l], 1))
    return parameters
# === wrong: multiplies by the root | multiplies by the root of the number of inputs instead of dividing
def initialize_parameters_deep(layer_dims, rng):
    parameters = {}
    for l in range(1, len(layer_dims)):
        n, p = layer_dims[l], layer_dims[l - 1]
        parameters[f"W{l}"] = rng.normal(0, np.sqrt(p), (n, p))
        parameters[f"b{l}"] = np.zeros((n, 1))
    return parameters
# === wrong: He start | uses the variance 2/n (He) instead of 1/n
def initialize_parameters_deep(layer_dims, rng):
    parameters = {}
    for l in range(1, len(layer_dims)):
        parameters[f"W{l}"] = rng.normal(size=(layer_dims[l], layer_dims[l - 1])) * np.sqrt(2 / layer_dims[l - 1])
        parameters[f"b{l}"] = np.zeros((layer_dims[l], 1))
    return parameters
# === wrong: 0.01 as last week | scales by a fixed 0.01 instead of by the number of inputs
def initialize_parameters_deep(layer_dims, rng):
    parameters = {}
    for l in range(1, len(layer_dims)):
        parameters[f"W{l}"] = 0.01 * rng.standard_normal((layer_dims[l], layer_dims[l - 1]))
        parameters[f"b{l}"] = np.zeros((layer_dims[l], 1))
    return parameters
# === wrong: scaled by own units | divides by the root of the layer's own size instead of the size before
def initialize_parameters_deep(layer_dims, rng):
    parameters = {}
    for l in range(1, len(layer_dims)):
        parameters[f"W{l}"] = rng.standard_normal((layer_dims[l], layer_dims[l - 1])) / np.sqrt(layer_dims[l])
        parameters[f"b{l}"] = np.zeros((layer_dims[l], 1))
    return parameters
# === wrong: always the input's size | divides every layer by the root of the input size n_0
def initialize_parameters_deep(layer_dims, rng):
    scale = 1 / np.sqrt(layer_dims[0])
    parameters = {}
    for l in range(1, len(layer_dims)):
        parameters[f"W{l}"] = scale * rng.standard_normal((layer_dims[l], layer_dims[l - 1]))
        parameters[f"b{l}"] = np.zeros((layer_dims[l], 1))
    return parameters
# === wrong: uniform with the right spread | draws from a uniform distribution instead of a normal one
def initialize_parameters_deep(layer_dims, rng):
    parameters = {}
    for l in range(1, len(layer_dims)):
        limit = np.sqrt(3 / layer_dims[l - 1])
        parameters[f"W{l}"] = rng.uniform(-limit, limit, (layer_dims[l], layer_dims[l - 1]))
        parameters[f"b{l}"] = np.zeros((layer_dims[l], 1))
    return parameters
# === wrong: rng.random | draws numbers between 0 and 1 (never below 0) instead of normal ones
def initialize_parameters_deep(layer_dims, rng):
    parameters = {}
    for l in range(1, len(layer_dims)):
        parameters[f"W{l}"] = rng.random((layer_dims[l], layer_dims[l - 1])) / np.sqrt(layer_dims[l - 1])
        parameters[f"b{l}"] = np.zeros((layer_dims[l], 1))
    return parameters
# === wrong: numpy's global state | draws from np.random instead of from rng
def initialize_parameters_deep(layer_dims, rng):
    parameters = {}
    for l in range(1, len(layer_dims)):
        parameters[f"W{l}"] = np.random.randn(layer_dims[l], layer_dims[l - 1]) / np.sqrt(layer_dims[l - 1])
        parameters[f"b{l}"] = np.zeros((layer_dims[l], 1))
    return parameters
# === wrong: own generator | makes a new generator with a fixed seed instead of using rng
def initialize_parameters_deep(layer_dims, rng):
    rng = np.random.default_rng(1)
    parameters = {}
    for l in range(1, len(layer_dims)):
        parameters[f"W{l}"] = rng.standard_normal((layer_dims[l], layer_dims[l - 1])) / np.sqrt(layer_dims[l - 1])
        parameters[f"b{l}"] = np.zeros((layer_dims[l], 1))
    return parameters
# === wrong: last layer forgotten | the loop ends one layer too early
def initialize_parameters_deep(layer_dims, rng):
    L = len(layer_dims) - 1
    parameters = {}
    for l in range(1, L):
        parameters[f"W{l}"] = rng.standard_normal((layer_dims[l], layer_dims[l - 1])) / np.sqrt(layer_dims[l - 1])
        parameters[f"b{l}"] = np.zeros((layer_dims[l], 1))
    return parameters
# === wrong: keys from 0 | counts the layers from 0 in the keys
def initialize_parameters_deep(layer_dims, rng):
    parameters = {}
    for l in range(len(layer_dims) - 1):
        parameters[f"W{l}"] = rng.standard_normal((layer_dims[l + 1], layer_dims[l])) / np.sqrt(layer_dims[l])
        parameters[f"b{l}"] = np.zeros((layer_dims[l + 1], 1))
    return parameters
# === wrong: transposed weights | W has the shape (n_{l-1}, n_l) instead of (n_l, n_{l-1})
def initialize_parameters_deep(layer_dims, rng):
    parameters = {}
    for l in range(1, len(layer_dims)):
        parameters[f"W{l}"] = rng.standard_normal((layer_dims[l - 1], layer_dims[l])) / np.sqrt(layer_dims[l - 1])
        parameters[f"b{l}"] = np.zeros((layer_dims[l], 1))
    return parameters
# === wrong: flat biases | the biases have the shape (n_l,) instead of (n_l, 1)
def initialize_parameters_deep(layer_dims, rng):
    parameters = {}
    for l in range(1, len(layer_dims)):
        parameters[f"W{l}"] = rng.standard_normal((layer_dims[l], layer_dims[l - 1])) / np.sqrt(layer_dims[l - 1])
        parameters[f"b{l}"] = np.zeros(layer_dims[l])
    return parameters
# === wrong: random biases, too | draws the biases at random instead of starting them at 0
def initialize_parameters_deep(layer_dims, rng):
    parameters = {}
    for l in range(1, len(layer_dims)):
        s = 1 / np.sqrt(layer_dims[l - 1])
        parameters[f"W{l}"] = rng.normal(0, s, (layer_dims[l], layer_dims[l - 1]))
        parameters[f"b{l}"] = rng.normal(0, s, (layer_dims[l], 1))
    return parameters
# === wrong: layers share their draws | every layer gets the same numbers again, from one block that is drawn once
def initialize_parameters_deep(layer_dims, rng):
    widest = max(layer_dims)
    block = rng.standard_normal((widest, widest))
    parameters = {}
    for l in range(1, len(layer_dims)):
        n, p = layer_dims[l], layer_dims[l - 1]
        parameters[f"W{l}"] = block[:n, :p] / np.sqrt(p)
        parameters[f"b{l}"] = np.zeros((n, 1))
    return parameters
# === wrong: one draw a unit | draws one number for each unit and repeats it for all its inputs
def initialize_parameters_deep(layer_dims, rng):
    parameters = {}
    for l in range(1, len(layer_dims)):
        n, p = layer_dims[l], layer_dims[l - 1]
        parameters[f"W{l}"] = np.ones((n, p)) * rng.normal(size=(n, 1)) / np.sqrt(p)
        parameters[f"b{l}"] = np.zeros((n, 1))
    return parameters
# === wrong: root of the product | divides by the root of the number of all weights in the layer
def initialize_parameters_deep(layer_dims, rng):
    parameters = {}
    for l in range(1, len(layer_dims)):
        W = rng.normal(size=(layer_dims[l], layer_dims[l - 1]))
        parameters[f"W{l}"] = W / np.sqrt(W.size)
        parameters[f"b{l}"] = np.zeros((layer_dims[l], 1))
    return parameters
# === wrong: return inside the loop, too | returns after the first layer, because the return is indented too far
def initialize_parameters_deep(layer_dims, rng):
    parameters = {}
    for l in range(1, len(layer_dims)):
        parameters[f"W{l}"] = rng.standard_normal((layer_dims[l], layer_dims[l - 1])) / np.sqrt(layer_dims[l - 1])
        parameters[f"b{l}"] = np.zeros((layer_dims[l], 1))
        return parameters
# === wrong: three layers written out | works for exactly three layers only
def initialize_parameters_deep(layer_dims, rng):
    n0, n1, n2, n3 = layer_dims
    return {
        "W1": rng.normal(size=(n1, n0)) / np.sqrt(n0), "b1": np.zeros((n1, 1)),
        "W2": rng.normal(size=(n2, n1)) / np.sqrt(n1), "b2": np.zeros((n2, 1)),
        "W3": rng.normal(size=(n3, n2)) / np.sqrt(n2), "b3": np.zeros((n3, 1)),
    }
