# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: loop over the layers
def initialize_velocity(parameters):
    L = len(parameters) // 2
    v = {}
    for l in range(1, L + 1):
        v["dW" + str(l)] = np.zeros(parameters["W" + str(l)].shape)
        v["db" + str(l)] = np.zeros(parameters["b" + str(l)].shape)
    return v
# === right: comprehension
def initialize_velocity(parameters):
    return {"d" + k: np.zeros_like(p) for k, p in parameters.items()}
# === right: parameters times zero
def initialize_velocity(parameters):
    v = {}
    for name in parameters:
        v[f"d{name}"] = 0 * parameters[name]
    return v
# === right: full arrays, weights first, then biases
def initialize_velocity(parameters):
    weights = sorted(k for k in parameters if k.startswith("W"))
    biases = sorted(k for k in parameters if k.startswith("b"))
    v = dict()
    for k in weights + biases:
        v.update({"d" + k: np.full(parameters[k].shape, 0.0)})
    return v
# === right: with a helper, zip
def _flat(p):
    return np.array([[0.0] * p.shape[1] for _ in range(p.shape[0])])

def initialize_velocity(parameters):
    return dict(zip(["d" + k for k in parameters], [_flat(p) for p in parameters.values()]))
# === right: copies, then filled
def initialize_velocity(parameters):
    v = {"d%s" % k: p.copy() for k, p in parameters.items()}
    for z in v.values():
        z.fill(0)
    return v
# === wrong: keys without d | The keys are W1, b1 and so on, where they should be those of the gradients, dW1, db1.
def initialize_velocity(parameters):
    L = len(parameters) // 2
    v = {}
    for l in range(1, L + 1):
        v["W" + str(l)] = np.zeros(parameters["W" + str(l)].shape)
        v["b" + str(l)] = np.zeros(parameters["b" + str(l)].shape)
    return v
# === wrong: last layer left out | The loop stops one layer too early.
def initialize_velocity(parameters):
    L = len(parameters) // 2
    v = {}
    for l in range(1, L):
        v["dW" + str(l)] = np.zeros(parameters["W" + str(l)].shape)
        v["db" + str(l)] = np.zeros(parameters["b" + str(l)].shape)
    return v
# === wrong: numbered from zero | The loop starts at layer 0, which has no parameters.
def initialize_velocity(parameters):
    L = len(parameters) // 2
    v = {}
    for l in range(L):
        v["dW" + str(l)] = np.zeros(parameters["W" + str(l)].shape)
        v["db" + str(l)] = np.zeros(parameters["b" + str(l)].shape)
    return v
# === wrong: ones | The arrays hold ones where zeros are asked for.
def initialize_velocity(parameters):
    L = len(parameters) // 2
    v = {}
    for l in range(1, L + 1):
        v["dW" + str(l)] = np.ones(parameters["W" + str(l)].shape)
        v["db" + str(l)] = np.ones(parameters["b" + str(l)].shape)
    return v
# === wrong: copies of the parameters | The parameters are copied, where the velocity starts at zero.
def initialize_velocity(parameters):
    L = len(parameters) // 2
    v = {}
    for l in range(1, L + 1):
        v["dW" + str(l)] = parameters["W" + str(l)].copy()
        v["db" + str(l)] = parameters["b" + str(l)].copy()
    return v
# === wrong: biases forgotten | The entries for the biases are missing.
def initialize_velocity(parameters):
    L = len(parameters) // 2
    v = {}
    for l in range(1, L + 1):
        v["dW" + str(l)] = np.zeros(parameters["W" + str(l)].shape)
    return v
# === wrong: rank one for the biases | The entries for the biases have rank 1 and not the shape of the biases.
def initialize_velocity(parameters):
    L = len(parameters) // 2
    v = {}
    for l in range(1, L + 1):
        v["dW" + str(l)] = np.zeros(parameters["W" + str(l)].shape)
        v["db" + str(l)] = np.zeros(parameters["b" + str(l)].shape[0])
    return v
# === wrong: transposed | The shapes are transposed.
def initialize_velocity(parameters):
    L = len(parameters) // 2
    v = {}
    for l in range(1, L + 1):
        v["dW" + str(l)] = np.zeros(parameters["W" + str(l)].T.shape)
        v["db" + str(l)] = np.zeros(parameters["b" + str(l)].shape)
    return v
# === wrong: shape of W for the biases | The entries for the biases have the shape of the weights.
def initialize_velocity(parameters):
    L = len(parameters) // 2
    v = {}
    for l in range(1, L + 1):
        v["dW" + str(l)] = np.zeros(parameters["W" + str(l)].shape)
        v["db" + str(l)] = np.zeros(parameters["W" + str(l)].shape)
    return v
# === wrong: L is the number of entries | len(parameters) counts weights and biases: the number of layers is half of it.
def initialize_velocity(parameters):
    L = len(parameters)
    v = {}
    for l in range(1, L + 1):
        v["dW" + str(l)] = np.zeros(parameters["W" + str(l)].shape)
        v["db" + str(l)] = np.zeros(parameters["b" + str(l)].shape)
    return v
# === wrong: random | The arrays are random where zeros are asked for.
def initialize_velocity(parameters):
    L = len(parameters) // 2
    v = {}
    for l in range(1, L + 1):
        v["dW" + str(l)] = np.random.randn(*parameters["W" + str(l)].shape)
        v["db" + str(l)] = np.zeros(parameters["b" + str(l)].shape)
    return v
# === wrong: two layers only | The number of layers is hard-coded as 2.
def initialize_velocity(parameters):
    L = 2
    v = {}
    for l in range(1, L + 1):
        v["dW" + str(l)] = np.zeros(parameters["W" + str(l)].shape)
        v["db" + str(l)] = np.zeros(parameters["b" + str(l)].shape)
    return v
# === wrong: list | A list is returned where a dict is asked for.
def initialize_velocity(parameters):
    L = len(parameters) // 2
    v = {}
    for l in range(1, L + 1):
        v["dW" + str(l)] = np.zeros(parameters["W" + str(l)].shape)
        v["db" + str(l)] = np.zeros(parameters["b" + str(l)].shape)
    return list(v.values())
# === wrong: return inside the loop | The return stands inside the loop, so that only the first layer is there.
def initialize_velocity(parameters):
    L = len(parameters) // 2
    v = {}
    for l in range(1, L + 1):
        v["dW" + str(l)] = np.zeros(parameters["W" + str(l)].shape)
        v["db" + str(l)] = np.zeros(parameters["b" + str(l)].shape)
        return v
# === wrong: no return | The return statement is missing.
def initialize_velocity(parameters):
    L = len(parameters) // 2
    v = {}
    for l in range(1, L + 1):
        v["dW" + str(l)] = np.zeros(parameters["W" + str(l)].shape)
        v["db" + str(l)] = np.zeros(parameters["b" + str(l)].shape)
# === wrong: empty | none
def initialize_velocity(parameters):
    L = len(parameters) // 2
    v = {}
    for l in range(0):
        v["dW" + str(l)] = np.zeros(parameters["W" + str(l)].shape)
        v["db" + str(l)] = np.zeros(parameters["b" + str(l)].shape)
    return v
