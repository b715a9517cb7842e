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
