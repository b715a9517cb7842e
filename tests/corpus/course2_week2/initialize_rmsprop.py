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
