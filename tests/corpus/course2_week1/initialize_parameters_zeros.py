# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: loop over the layers
def initialize_parameters_zeros(layers_dims):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters["W" + str(l)] = np.zeros((layers_dims[l], layers_dims[l - 1]))
        parameters["b" + str(l)] = np.zeros((layers_dims[l], 1))
    return parameters
# === right: comprehensions
def initialize_parameters_zeros(layers_dims):
    d = layers_dims
    return {**{f"W{l}": np.zeros((d[l], d[l - 1])) for l in range(1, len(d))},
            **{f"b{l}": np.zeros((d[l], 1)) for l in range(1, len(d))}}
# === right: pairs of sizes
def initialize_parameters_zeros(layers_dims):
    p = dict()
    for l, (n_in, n_out) in enumerate(zip(layers_dims, layers_dims[1:]), start=1):
        p[f"W{l}"], p[f"b{l}"] = np.full((n_out, n_in), 0.0), np.full((n_out, 1), 0.0)
    return p
# === right: one matrix cut in two
def initialize_parameters_zeros(layers_dims):
    p = {}
    for l in range(1, len(layers_dims)):
        both = np.zeros((layers_dims[l], layers_dims[l - 1] + 1))
        p["W%d" % l] = both[:, :-1].copy()
        p["b%d" % l] = both[:, -1:].copy()
    return p
# === right: nested lists, from the last layer
def _zeros(rows, columns):
    return np.array([[0.0] * columns for _ in range(rows)])

def initialize_parameters_zeros(layers_dims):
    parameters = {}
    l = len(layers_dims) - 1
    while l >= 1:
        parameters[f"W{l}"] = _zeros(layers_dims[l], layers_dims[l - 1])
        parameters[f"b{l}"] = _zeros(layers_dims[l], 1)
        l -= 1
    return parameters
# === wrong: shapes transposed | The shape of W is transposed: it is (n_l, n_prev).
def initialize_parameters_zeros(layers_dims):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters["W" + str(l)] = np.zeros((layers_dims[l - 1], layers_dims[l]))
        parameters["b" + str(l)] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: shape not in a tuple | np.zeros takes the shape as one tuple; the second number is taken for the dtype.
def initialize_parameters_zeros(layers_dims):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters["W" + str(l)] = np.zeros(layers_dims[l], layers_dims[l - 1])
        parameters["b" + str(l)] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: biases of rank one | The biases have rank 1 where columns of shape (n, 1) are asked for.
def initialize_parameters_zeros(layers_dims):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters["W" + str(l)] = np.zeros((layers_dims[l], layers_dims[l - 1]))
        parameters["b" + str(l)] = np.zeros(layers_dims[l])
    return parameters
# === wrong: biases as rows | The biases are rows where columns are asked for.
def initialize_parameters_zeros(layers_dims):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters["W" + str(l)] = np.zeros((layers_dims[l], layers_dims[l - 1]))
        parameters["b" + str(l)] = np.zeros((1, layers_dims[l]))
    return parameters
# === wrong: ones | The weights are ones where zeros are asked for.
def initialize_parameters_zeros(layers_dims):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters["W" + str(l)] = np.ones((layers_dims[l], layers_dims[l - 1]))
        parameters["b" + str(l)] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: small random numbers | The weights are random where zeros are asked for.
def initialize_parameters_zeros(layers_dims):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters["W" + str(l)] = np.random.randn(layers_dims[l], layers_dims[l - 1]) * 0.01
        parameters["b" + str(l)] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: last layer left out | The loop stops one layer too early.
def initialize_parameters_zeros(layers_dims):
    parameters = {}
    for l in range(1, len(layers_dims) - 1):
        parameters["W" + str(l)] = np.zeros((layers_dims[l], layers_dims[l - 1]))
        parameters["b" + str(l)] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: numbered from zero | The layers are numbered from 0 where the first is W1.
def initialize_parameters_zeros(layers_dims):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters["W" + str(l - 1)] = np.zeros((layers_dims[l], layers_dims[l - 1]))
        parameters["b" + str(l - 1)] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: two layers only | Only two layers are made, however long layers_dims is.
def initialize_parameters_zeros(layers_dims):
    parameters = {}
    for l in range(1, 3):
        parameters["W" + str(l)] = np.zeros((layers_dims[l], layers_dims[l - 1]))
        parameters["b" + str(l)] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: same key each time | The key has no layer number, so that each layer overwrites the one before.
def initialize_parameters_zeros(layers_dims):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters["W"] = np.zeros((layers_dims[l], layers_dims[l - 1]))
        parameters["b"] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: biases forgotten | The biases are missing.
def initialize_parameters_zeros(layers_dims):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters["W" + str(l)] = np.zeros((layers_dims[l], layers_dims[l - 1]))
    return parameters
# === wrong: return inside the loop | The return stands inside the loop, so that only the first layer is made.
def initialize_parameters_zeros(layers_dims):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters["W" + str(l)] = np.zeros((layers_dims[l], layers_dims[l - 1]))
        parameters["b" + str(l)] = np.zeros((layers_dims[l], 1))
        return parameters
# === wrong: no return | The return statement is missing.
def initialize_parameters_zeros(layers_dims):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters["W" + str(l)] = np.zeros((layers_dims[l], layers_dims[l - 1]))
        parameters["b" + str(l)] = np.zeros((layers_dims[l], 1))
# === wrong: square and ones | none
def initialize_parameters_zeros(layers_dims):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters["W" + str(l)] = np.ones((layers_dims[l], layers_dims[l]))
        parameters["b" + str(l)] = np.zeros((layers_dims[l], 1))
    return parameters
# === right: loop from one
def initialize_parameters_zeros(layers_dims):
    parameters = {}
    L = len(layers_dims)
    for l in range(1, L):
        parameters["W" + str(l)] = np.zeros((layers_dims[l], layers_dims[l - 1]))
        parameters["b" + str(l)] = np.zeros((layers_dims[l], 1))
    return parameters
# === right: zip of neighbours
def initialize_parameters_zeros(layers_dims):
    params = dict()
    for l, (n_in, n_out) in enumerate(zip(layers_dims[:-1], layers_dims[1:]), start=1):
        params[f"W{l}"] = np.zeros((n_out, n_in))
        params[f"b{l}"] = np.zeros((n_out, 1))
    return params
# === right: two dict comprehensions joined
def initialize_parameters_zeros(layers_dims):
    L = len(layers_dims) - 1
    W = {f"W{k}": np.zeros(shape=(layers_dims[k], layers_dims[k - 1]), dtype=np.float64) for k in range(1, L + 1)}
    b = {f"b{k}": np.zeros(shape=(layers_dims[k], 1), dtype=np.float64) for k in range(1, L + 1)}
    return {**W, **b}
# === right: full and update
def initialize_parameters_zeros(layers_dims):
    p = {}
    i = 0
    while i < len(layers_dims) - 1:
        p.update({"W%d" % (i + 1): np.full((layers_dims[i + 1], layers_dims[i]), 0.0),
                  "b%d" % (i + 1): np.full((layers_dims[i + 1], 1), 0.0)})
        i += 1
    return p
# === right: nested lists of zeros
def initialize_parameters_zeros(layers_dims):
    parameters = {}
    for l in range(1, len(layers_dims)):
        rows, cols = layers_dims[l], layers_dims[l - 1]
        parameters['W{}'.format(l)] = np.array([[0.0] * cols for _ in range(rows)])
        parameters['b{}'.format(l)] = np.array([[0.0] for _ in range(rows)])
        assert parameters['W{}'.format(l)].shape == (rows, cols)
    return parameters
# === wrong: keys from zero | layers are numbered from 0 instead of 1
def initialize_parameters_zeros(layers_dims):
    parameters = {}
    for l in range(len(layers_dims) - 1):
        parameters["W" + str(l)] = np.zeros((layers_dims[l + 1], layers_dims[l]))
        parameters["b" + str(l)] = np.zeros((layers_dims[l + 1], 1))
    return parameters
# === wrong: bias sized by the previous layer | b takes the size of the previous layer
def initialize_parameters_zeros(layers_dims):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters["W" + str(l)] = np.zeros((layers_dims[l], layers_dims[l - 1]))
        parameters["b" + str(l)] = np.zeros((layers_dims[l - 1], 1))
    return parameters
# === wrong: bias of ones | b starts at one, not at zero
def initialize_parameters_zeros(layers_dims):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters["W" + str(l)] = np.zeros((layers_dims[l], layers_dims[l - 1]))
        parameters["b" + str(l)] = np.ones((layers_dims[l], 1))
    return parameters
# === wrong: shape not in a tuple, again | np.zeros(a, b) takes b for the dtype; the shape needs a tuple
def initialize_parameters_zeros(layers_dims):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters["W" + str(l)] = np.zeros(layers_dims[l], layers_dims[l - 1])
        parameters["b" + str(l)] = np.zeros(layers_dims[l], 1)
    return parameters
# === wrong: two layers only, again | written for two layers, deeper nets lose the rest
def initialize_parameters_zeros(layers_dims):
    n_x, n_h, n_y = layers_dims[0], layers_dims[1], layers_dims[2]
    return {"W1": np.zeros((n_h, n_x)), "b1": np.zeros((n_h, 1)),
            "W2": np.zeros((n_y, n_h)), "b2": np.zeros((n_y, 1))}
# === wrong: no bias and stops early | none
def initialize_parameters_zeros(layers_dims):
    parameters = {}
    for l in range(1, len(layers_dims) - 1):
        parameters["W" + str(l)] = np.zeros((layers_dims[l], layers_dims[l - 1]))
    return parameters
# === right: zip and enumerate
def initialize_parameters_zeros(layers_dims):
    out = {}
    for l, (n_in, n_out) in enumerate(zip(layers_dims, layers_dims[1:]), start=1):
        out[f"W{l}"], out[f"b{l}"] = np.zeros((n_out, n_in)), np.zeros((n_out, 1))
    return out
# === right: dict comprehensions joined
def initialize_parameters_zeros(layers_dims):
    L = len(layers_dims) - 1
    W = {f"W{l}": np.zeros([layers_dims[l], layers_dims[l - 1]]) for l in range(1, L + 1)}
    b = {f"b{l}": np.zeros([layers_dims[l], 1]) for l in range(1, L + 1)}
    return W | b
# === right: float32, as from PyTorch
def initialize_parameters_zeros(layers_dims):
    state_dict = {}
    for i in range(len(layers_dims) - 1):
        in_features, out_features = layers_dims[i], layers_dims[i + 1]
        state_dict["W%d" % (i + 1)] = np.zeros((out_features, in_features), dtype=np.float32)
        state_dict["b%d" % (i + 1)] = np.zeros((out_features, 1), dtype=np.float32)
    return state_dict
# === right: whole numbers 0
def initialize_parameters_zeros(layers_dims):
    p = dict()
    for l in range(1, len(layers_dims)):
        p[f"W{l}"] = np.zeros((layers_dims[l], layers_dims[l - 1]), dtype=int)
        p[f"b{l}"] = np.zeros((layers_dims[l], 1), dtype=int)
    return p
# === right: very long-winded, nested lists
def initialize_parameters_zeros(layers_dims):
    result = {}
    number_of_layers = len(layers_dims) - 1
    layer = 1
    while layer <= number_of_layers:
        rows = layers_dims[layer]
        columns = layers_dims[layer - 1]
        W = []
        for i in range(rows):
            one_row = []
            for j in range(columns):
                one_row.append(0.0)
            W.append(one_row)
        b = []
        for i in range(rows):
            b.append([0.0])
        result["W" + str(layer)] = np.array(W)
        result["b" + str(layer)] = np.array(b)
        layer = layer + 1
    return result
# === right: views into one long vector
def initialize_parameters_zeros(layers_dims):
    shapes = {}
    for l in range(1, len(layers_dims)):
        shapes[f"W{l}"] = (layers_dims[l], layers_dims[l - 1])
        shapes[f"b{l}"] = (layers_dims[l], 1)
    theta = np.zeros(sum(r * c for r, c in shapes.values()))
    parameters, at = {}, 0
    for key, (r, c) in shapes.items():
        parameters[key] = theta[at : at + r * c].reshape(r, c)
        at += r * c
    return parameters
# === right: counts down, empty and fill
def initialize_parameters_zeros(layers_dims):
    parameters = {}
    for l in reversed(range(1, len(layers_dims))):
        for name, cols in (("W", layers_dims[l - 1]), ("b", 1)):
            a = np.empty((layers_dims[l], cols))
            a.fill(0)
            parameters[name + str(l)] = a
    return parameters
# === right: np.full and typed helper
def _layer(n_out: int, n_in: int) -> np.ndarray:
    return np.full((n_out, n_in), 0.0)


def initialize_parameters_zeros(layers_dims: list[int]) -> dict[str, np.ndarray]:
    parameters: dict[str, np.ndarray] = {}
    n_before: int = layers_dims[0]
    for l, n in enumerate(layers_dims[1:]):
        parameters[f"W{l + 1}"] = _layer(n, n_before)
        parameters[f"b{l + 1}"] = _layer(n, 1)
        n_before = n
    return parameters
# === right: W and b cut from one block
def initialize_parameters_zeros(layers_dims):
    parameters = {}
    for l in range(1, len(layers_dims)):
        Wb = np.zeros((layers_dims[l], layers_dims[l - 1] + 1))
        parameters["W" + str(l)] = Wb[:, :-1]
        parameters["b" + str(l)] = Wb[:, -1:]
        assert parameters["W" + str(l)].shape == (layers_dims[l], layers_dims[l - 1])
        assert parameters["b" + str(l)].shape == (layers_dims[l], 1)
    return parameters
# === wrong: transposed | The weights have the shape (n_{l-1}, n_l): rows and columns are exchanged.
def initialize_parameters_zeros(layers_dims):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters[f"W{l}"] = np.zeros((layers_dims[l - 1], layers_dims[l]))
        parameters[f"b{l}"] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: flat biases | The biases are vectors of shape (n_l,) instead of columns (n_l, 1).
def initialize_parameters_zeros(layers_dims):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters[f"W{l}"] = np.zeros((layers_dims[l], layers_dims[l - 1]))
        parameters[f"b{l}"] = np.zeros(layers_dims[l])
    return parameters
# === wrong: the last layer is missing | The loop ends one layer too early.
def initialize_parameters_zeros(layers_dims):
    parameters = {}
    L = len(layers_dims) - 1
    for l in range(1, L):
        parameters[f"W{l}"] = np.zeros((layers_dims[l], layers_dims[l - 1]))
        parameters[f"b{l}"] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: counts from 0 | The layers are numbered from 0 instead of from 1.
def initialize_parameters_zeros(layers_dims):
    parameters = {}
    for l in range(len(layers_dims) - 1):
        parameters[f"W{l}"] = np.zeros((layers_dims[l + 1], layers_dims[l]))
        parameters[f"b{l}"] = np.zeros((layers_dims[l + 1], 1))
    return parameters
# === wrong: ones for the biases | The biases are 1 instead of 0.
def initialize_parameters_zeros(layers_dims):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters[f"W{l}"] = np.zeros((layers_dims[l], layers_dims[l - 1]))
        parameters[f"b{l}"] = np.ones((layers_dims[l], 1))
    return parameters
# === wrong: small numbers | The weights are small random numbers instead of 0.
def initialize_parameters_zeros(layers_dims):
    rng = np.random.default_rng(3)
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters[f"W{l}"] = rng.normal(size=(layers_dims[l], layers_dims[l - 1])) * 0.01
        parameters[f"b{l}"] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: two layers only, anew | It builds exactly two layers, whatever the length of the list.
def initialize_parameters_zeros(layers_dims):
    n_x, n_h, n_y = layers_dims[0], layers_dims[1], layers_dims[-1]
    return {
        "W1": np.zeros((n_h, n_x)),
        "b1": np.zeros((n_h, 1)),
        "W2": np.zeros((n_y, n_h)),
        "b2": np.zeros((n_y, 1)),
    }
# === wrong: lists | It returns a list of pairs instead of a dict.
def initialize_parameters_zeros(layers_dims):
    return [(np.zeros((n, k)), np.zeros((n, 1))) for k, n in zip(layers_dims, layers_dims[1:])]
# === wrong: row biases | The biases are rows of shape (1, n_l) instead of columns.
def initialize_parameters_zeros(layers_dims):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters[f"W{l}"] = np.zeros((layers_dims[l], layers_dims[l - 1]))
        parameters[f"b{l}"] = np.zeros((1, layers_dims[l]))
    return parameters
# === wrong: return in the loop | The return stands inside the loop, so only the first layer is made.
def initialize_parameters_zeros(layers_dims):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters[f"W{l}"] = np.zeros((layers_dims[l], layers_dims[l - 1]))
        parameters[f"b{l}"] = np.zeros((layers_dims[l], 1))
        return parameters
# === wrong: no return, anew | The return is missing.
def initialize_parameters_zeros(layers_dims):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters[f"W{l}"] = np.zeros((layers_dims[l], layers_dims[l - 1]))
        parameters[f"b{l}"] = np.zeros((layers_dims[l], 1))
# === wrong: bias as wide as the inputs | The bias has as many rows as the layer before it has units.
def initialize_parameters_zeros(layers_dims):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters[f"W{l}"] = np.zeros((layers_dims[l], layers_dims[l - 1]))
        parameters[f"b{l}"] = np.zeros((layers_dims[l - 1], 1))
    return parameters
# === wrong: all weights from the input | Every weight matrix has as many columns as the network has inputs, not as the layer before has units.
def initialize_parameters_zeros(layers_dims):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters["W" + str(l)] = np.zeros((layers_dims[l], layers_dims[0]))
        parameters["b" + str(l)] = np.zeros((layers_dims[l], 1))
    return parameters
# === wrong: scalar bias | The bias of a layer is the number 0.0 instead of a column.
def initialize_parameters_zeros(layers_dims):
    return {
        k: v
        for l in range(1, len(layers_dims))
        for k, v in [(f"W{l}", np.zeros((layers_dims[l], layers_dims[l - 1]))), (f"b{l}", 0.0)]
    }
