# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: loop over the layers
def initialize_rmsprop(parameters):
    L = len(parameters) // 2
    s = {}
    for l in range(1, L + 1):
        s["dW" + str(l)] = np.zeros(parameters["W" + str(l)].shape)
        s["db" + str(l)] = np.zeros(parameters["b" + str(l)].shape)
    return s
# === right: comprehension
def initialize_rmsprop(parameters):
    return {"d" + k: np.zeros_like(p) for k, p in parameters.items()}
# === right: parameters times zero
def initialize_rmsprop(parameters):
    s = {}
    for name in parameters:
        s[f"d{name}"] = 0 * parameters[name]
    return s
# === right: full arrays, weights first, then biases
def initialize_rmsprop(parameters):
    weights = sorted(k for k in parameters if k.startswith("W"))
    biases = sorted(k for k in parameters if k.startswith("b"))
    s = dict()
    for k in weights + biases:
        s.update({"d" + k: np.full(parameters[k].shape, 0.0)})
    return s
# === right: with a helper, zip
def _flat(p):
    return np.array([[0.0] * p.shape[1] for _ in range(p.shape[0])])

def initialize_rmsprop(parameters):
    return dict(zip(["d" + k for k in parameters], [_flat(p) for p in parameters.values()]))
# === right: copies, then filled
def initialize_rmsprop(parameters):
    s = {"d%s" % k: p.copy() for k, p in parameters.items()}
    for z in s.values():
        z.fill(0)
    return s
# === wrong: keys without d | The keys are W1, b1 and so on, where they should be those of the gradients, dW1, db1.
def initialize_rmsprop(parameters):
    L = len(parameters) // 2
    s = {}
    for l in range(1, L + 1):
        s["W" + str(l)] = np.zeros(parameters["W" + str(l)].shape)
        s["b" + str(l)] = np.zeros(parameters["b" + str(l)].shape)
    return s
# === wrong: last layer left out | The loop stops one layer too early.
def initialize_rmsprop(parameters):
    L = len(parameters) // 2
    s = {}
    for l in range(1, L):
        s["dW" + str(l)] = np.zeros(parameters["W" + str(l)].shape)
        s["db" + str(l)] = np.zeros(parameters["b" + str(l)].shape)
    return s
# === wrong: numbered from zero | The loop starts at layer 0, which has no parameters.
def initialize_rmsprop(parameters):
    L = len(parameters) // 2
    s = {}
    for l in range(L):
        s["dW" + str(l)] = np.zeros(parameters["W" + str(l)].shape)
        s["db" + str(l)] = np.zeros(parameters["b" + str(l)].shape)
    return s
# === wrong: ones | The arrays hold ones where zeros are asked for.
def initialize_rmsprop(parameters):
    L = len(parameters) // 2
    s = {}
    for l in range(1, L + 1):
        s["dW" + str(l)] = np.ones(parameters["W" + str(l)].shape)
        s["db" + str(l)] = np.ones(parameters["b" + str(l)].shape)
    return s
# === wrong: copies of the parameters | The parameters are copied, where the average of the squares starts at zero.
def initialize_rmsprop(parameters):
    L = len(parameters) // 2
    s = {}
    for l in range(1, L + 1):
        s["dW" + str(l)] = parameters["W" + str(l)].copy()
        s["db" + str(l)] = parameters["b" + str(l)].copy()
    return s
# === wrong: biases forgotten | The entries for the biases are missing.
def initialize_rmsprop(parameters):
    L = len(parameters) // 2
    s = {}
    for l in range(1, L + 1):
        s["dW" + str(l)] = np.zeros(parameters["W" + str(l)].shape)
    return s
# === wrong: rank one for the biases | The entries for the biases have rank 1 and not the shape of the biases.
def initialize_rmsprop(parameters):
    L = len(parameters) // 2
    s = {}
    for l in range(1, L + 1):
        s["dW" + str(l)] = np.zeros(parameters["W" + str(l)].shape)
        s["db" + str(l)] = np.zeros(parameters["b" + str(l)].shape[0])
    return s
# === wrong: transposed | The shapes are transposed.
def initialize_rmsprop(parameters):
    L = len(parameters) // 2
    s = {}
    for l in range(1, L + 1):
        s["dW" + str(l)] = np.zeros(parameters["W" + str(l)].T.shape)
        s["db" + str(l)] = np.zeros(parameters["b" + str(l)].shape)
    return s
# === wrong: shape of W for the biases | The entries for the biases have the shape of the weights.
def initialize_rmsprop(parameters):
    L = len(parameters) // 2
    s = {}
    for l in range(1, L + 1):
        s["dW" + str(l)] = np.zeros(parameters["W" + str(l)].shape)
        s["db" + str(l)] = np.zeros(parameters["W" + str(l)].shape)
    return s
# === wrong: L is the number of entries | len(parameters) counts weights and biases: the number of layers is half of it.
def initialize_rmsprop(parameters):
    L = len(parameters)
    s = {}
    for l in range(1, L + 1):
        s["dW" + str(l)] = np.zeros(parameters["W" + str(l)].shape)
        s["db" + str(l)] = np.zeros(parameters["b" + str(l)].shape)
    return s
# === wrong: random | The arrays are random where zeros are asked for.
def initialize_rmsprop(parameters):
    L = len(parameters) // 2
    s = {}
    for l in range(1, L + 1):
        s["dW" + str(l)] = np.random.randn(*parameters["W" + str(l)].shape)
        s["db" + str(l)] = np.zeros(parameters["b" + str(l)].shape)
    return s
# === wrong: two layers only | The number of layers is hard-coded as 2.
def initialize_rmsprop(parameters):
    L = 2
    s = {}
    for l in range(1, L + 1):
        s["dW" + str(l)] = np.zeros(parameters["W" + str(l)].shape)
        s["db" + str(l)] = np.zeros(parameters["b" + str(l)].shape)
    return s
# === wrong: list | A list is returned where a dict is asked for.
def initialize_rmsprop(parameters):
    L = len(parameters) // 2
    s = {}
    for l in range(1, L + 1):
        s["dW" + str(l)] = np.zeros(parameters["W" + str(l)].shape)
        s["db" + str(l)] = np.zeros(parameters["b" + str(l)].shape)
    return list(s.values())
# === wrong: return inside the loop | The return stands inside the loop, so that only the first layer is there.
def initialize_rmsprop(parameters):
    L = len(parameters) // 2
    s = {}
    for l in range(1, L + 1):
        s["dW" + str(l)] = np.zeros(parameters["W" + str(l)].shape)
        s["db" + str(l)] = np.zeros(parameters["b" + str(l)].shape)
        return s
# === wrong: no return | The return statement is missing.
def initialize_rmsprop(parameters):
    L = len(parameters) // 2
    s = {}
    for l in range(1, L + 1):
        s["dW" + str(l)] = np.zeros(parameters["W" + str(l)].shape)
        s["db" + str(l)] = np.zeros(parameters["b" + str(l)].shape)
# === wrong: empty | none
def initialize_rmsprop(parameters):
    L = len(parameters) // 2
    s = {}
    for l in range(0):
        s["dW" + str(l)] = np.zeros(parameters["W" + str(l)].shape)
        s["db" + str(l)] = np.zeros(parameters["b" + str(l)].shape)
    return s
# === right: loop with np.zeros
def initialize_rmsprop(parameters):
    s = {}
    for l in range(1, len(parameters) // 2 + 1):
        s["dW" + str(l)] = np.zeros(parameters["W" + str(l)].shape)
        s["db" + str(l)] = np.zeros(parameters["b" + str(l)].shape)
    return s
# === right: same as the velocity
def initialize_rmsprop(parameters):
    return initialize_velocity(parameters)
# === right: zeros_like in a comprehension
def initialize_rmsprop(parameters):
    s = {('d' + k): np.zeros_like(parameters[k], dtype=float) for k in parameters}
    return s
# === right: update from pairs
def initialize_rmsprop(parameters):
    s = dict()
    for l in range(len(parameters) // 2):
        W, b = parameters["W%d" % (l + 1)], parameters["b%d" % (l + 1)]
        s.update({"dW%d" % (l + 1): np.zeros((W.shape[0], W.shape[1])), "db%d" % (l + 1): np.zeros((W.shape[0], 1))})
        assert s["db%d" % (l + 1)].shape == b.shape
    return s
# === right: list of pairs, multiplied by nought
def initialize_rmsprop(parameters):
    pairs = []
    for name in sorted(parameters):
        pairs.append(("d" + name, np.multiply(parameters[name], 0)))
    return dict(pairs)
# === wrong: parameter names | the keys are the parameters' names (W1) instead of the gradients' (dW1)
def initialize_rmsprop(parameters):
    s = {}
    for l in range(1, len(parameters) // 2 + 1):
        s["W" + str(l)] = np.zeros(parameters["W" + str(l)].shape)
        s["b" + str(l)] = np.zeros(parameters["b" + str(l)].shape)
    return s
# === wrong: keys called sdW | the keys are sdW1, sdb1 ... instead of dW1, db1 ...
def initialize_rmsprop(parameters):
    s = {}
    for l in range(1, len(parameters) // 2 + 1):
        s["sdW" + str(l)] = np.zeros(parameters["W" + str(l)].shape)
        s["sdb" + str(l)] = np.zeros(parameters["b" + str(l)].shape)
    return s
# === wrong: starts at one | s starts at one instead of zero
def initialize_rmsprop(parameters):
    return {"d" + k: np.ones(p.shape) for k, p in parameters.items()}
# === wrong: starts at epsilon | s starts at a small constant (0.001) instead of zero
def initialize_rmsprop(parameters):
    return {"d" + k: np.full(p.shape, 1e-3) for k, p in parameters.items()}
# === wrong: squares of the parameters | s starts at the squared parameters instead of at zero
def initialize_rmsprop(parameters):
    return {"d" + k: p ** 2 for k, p in parameters.items()}
# === wrong: b and W mixed up | the shapes of W and b are exchanged
def initialize_rmsprop(parameters):
    s = {}
    for l in range(1, len(parameters) // 2 + 1):
        s["dW" + str(l)] = np.zeros(parameters["b" + str(l)].shape)
        s["db" + str(l)] = np.zeros(parameters["W" + str(l)].shape)
    return s
# === wrong: all layers of the first one's shape | every layer gets the shapes of layer 1
def initialize_rmsprop(parameters):
    s = {}
    for l in range(1, len(parameters) // 2 + 1):
        s["dW" + str(l)] = np.zeros(parameters["W1"].shape)
        s["db" + str(l)] = np.zeros(parameters["b1"].shape)
    return s
# === wrong: first layer skipped | the loop starts at layer 2: the first layer is missing
def initialize_rmsprop(parameters):
    s = {}
    L = len(parameters) // 2
    for l in range(2, L + 1):
        s["dW" + str(l)] = np.zeros(parameters["W" + str(l)].shape)
        s["db" + str(l)] = np.zeros(parameters["b" + str(l)].shape)
    return s
# === wrong: a layer as a list | s is a list of layers instead of a dict keyed like grads
def initialize_rmsprop(parameters):
    s = []
    for l in range(1, len(parameters) // 2 + 1):
        s.append({"dW": np.zeros(parameters["W" + str(l)].shape), "db": np.zeros(parameters["b" + str(l)].shape)})
    return s
# === wrong: v comes along | it returns a pair (v, s), which is Adam's start, instead of s alone
def initialize_rmsprop(parameters):
    v = {"d" + k: np.zeros(p.shape) for k, p in parameters.items()}
    s = {"d" + k: np.zeros(p.shape) for k, p in parameters.items()}
    return v, s
# === wrong: two layers | only two layers are given a start, however deep the net is
def initialize_rmsprop(parameters):
    return {"d" + k: np.zeros(parameters[k].shape) for k in ("W1", "b1", "W2", "b2") if k in parameters}
# === wrong: ones and no biases | none
def initialize_rmsprop(parameters):
    return {"dW" + str(l): np.ones(parameters["W" + str(l)].shape) for l in range(1, len(parameters) // 2 + 1)}
# === right: comprehension, anew
def initialize_rmsprop(parameters):
    return {f"d{name}": np.zeros(np.shape(theta)) for name, theta in parameters.items()}
# === right: alias by lambda
initialize_rmsprop = lambda parameters: dict(("d" + k, np.zeros_like(parameters[k], dtype=float)) for k in parameters)
# === right: subtract from itself
def initialize_rmsprop(parameters):
    s = {}
    for key in sorted(parameters.keys()):
        s["d" + key] = parameters[key] - parameters[key]
    return s
# === right: list of zeros, very long
def initialize_rmsprop(parameters):
    number_of_layers = int(len(parameters) / 2)
    s = {}
    for layer in range(1, number_of_layers + 1):
        for kind in ("W", "b"):
            name = kind + str(layer)
            rows, columns = parameters[name].shape
            table = []
            for _ in range(rows):
                table.append([0.0] * columns)
            s["d" + name] = np.array(table).reshape(rows, columns)
    return s
# === right: dict.fromkeys and then filled
def initialize_rmsprop(parameters: dict) -> dict:
    s = dict.fromkeys("d" + key for key in parameters)
    for dkey in s:
        s[dkey] = np.zeros(shape=parameters[dkey.removeprefix("d")].shape)
    return s
# === wrong: s names | names the entries sW1, sb1 instead of dW1, db1
def initialize_rmsprop(parameters):
    return {"s" + key: np.zeros(value.shape) for key, value in parameters.items()}
# === wrong: epsilon | starts from epsilon so that nothing is divided by 0
def initialize_rmsprop(parameters):
    return {"d" + key: np.full(value.shape, 1e-8) for key, value in parameters.items()}
# === wrong: ones, anew | starts from ones, as TensorFlow 1 did
def initialize_rmsprop(parameters):
    return {"d" + key: np.ones_like(value) for key, value in parameters.items()}
# === wrong: one array for all | all weights get the shape of the first layer's
def initialize_rmsprop(parameters):
    s = {}
    for key in parameters:
        s["d" + key] = np.zeros(parameters[key[0] + "1"].shape)
    return s
# === wrong: one number for each layer | keeps a single zero for each parameter, shape (1, 1)
def initialize_rmsprop(parameters):
    return {"d" + key: np.zeros((1, 1)) for key in parameters}
# === wrong: only weights | forgets the biases
def initialize_rmsprop(parameters):
    L = len(parameters) // 2
    return {"dW" + str(l): np.zeros(parameters["W" + str(l)].shape) for l in range(1, L + 1)}
# === wrong: (s,) | returns a tuple with the dict because of a comma
def initialize_rmsprop(parameters):
    s = {"d" + key: np.zeros(value.shape) for key, value in parameters.items()}
    return s,
# === wrong: pair v, s | returns v as well
def initialize_rmsprop(parameters):
    v, s = {}, {}
    for key in parameters:
        v["d" + key] = np.zeros(parameters[key].shape)
        s["d" + key] = np.zeros(parameters[key].shape)
    return v, s
# === wrong: len instead of shape | makes flat arrays from the number of rows
def initialize_rmsprop(parameters):
    return {"d" + key: np.zeros(len(value)) for key, value in parameters.items()}
# === wrong: size instead of shape | makes flat arrays with as many zeros as there are entries
def initialize_rmsprop(parameters):
    return {"d" + key: np.zeros(value.size) for key, value in parameters.items()}
# === wrong: lists | returns nested lists instead of arrays
def initialize_rmsprop(parameters):
    return {"d" + key: np.zeros(value.shape).tolist() for key, value in parameters.items()}
# === wrong: dW twice | writes the bias's zeros under dW, so the weights' are overwritten and db is missing
def initialize_rmsprop(parameters):
    s = {}
    for l in range(1, len(parameters) // 2 + 1):
        s["dW" + str(l)] = np.zeros_like(parameters["W" + str(l)])
        s["dW" + str(l)] = np.zeros_like(parameters["b" + str(l)])
    return s
# === wrong: range to L | the loop over layers runs from 0 to L - 1 and skips layer 0, so the last layer is missing
def initialize_rmsprop(parameters):
    s = {}
    L = len(parameters) // 2
    for l in range(L):
        if f"W{l}" in parameters:
            s[f"dW{l}"] = np.zeros_like(parameters[f"W{l}"])
            s[f"db{l}"] = np.zeros_like(parameters[f"b{l}"])
    return s
# === wrong: print instead of return | prints s and returns nothing
def initialize_rmsprop(parameters):
    s = {"d" + key: np.zeros(value.shape) for key, value in parameters.items()}
    print(s)
# === wrong: same array by layer | the bias gets the weights' shape, as both share one array
def initialize_rmsprop(parameters):
    s = {}
    for l in range(1, len(parameters) // 2 + 1):
        s[f"dW{l}"] = s[f"db{l}"] = np.zeros(parameters[f"W{l}"].shape)
    return s
