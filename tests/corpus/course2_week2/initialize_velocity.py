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
# === right: loop over layers
def initialize_velocity(parameters):
    L = len(parameters) // 2
    v = {}
    for l in range(L):
        v["dW" + str(l + 1)] = np.zeros((parameters["W" + str(l + 1)].shape[0], parameters["W" + str(l + 1)].shape[1]))
        v["db" + str(l + 1)] = np.zeros((parameters["b" + str(l + 1)].shape[0], parameters["b" + str(l + 1)].shape[1]))
    return v
# === right: comprehension with zeros_like
def initialize_velocity(parameters):
    return {"d" + name: np.zeros_like(p) for name, p in parameters.items()}
# === right: times zero
def initialize_velocity(parameters):
    v = dict()
    for key in parameters.keys():
        v[f"d{key}"] = 0.0 * parameters[key]
    return v
# === right: zip of keys and map of shapes
def initialize_velocity(parameters):
    keys = list(parameters)
    return dict(zip(["d" + k for k in keys], map(lambda k: np.zeros(np.shape(parameters[k])), keys)))
# === right: all weights first, then all biases, subtracting from itself
def initialize_velocity(parameters):
    v = {}
    layer = 1
    while f"W{layer}" in parameters:
        W = parameters[f"W{layer}"]
        v[f"dW{layer}"] = W - W
        layer += 1
    for l in range(1, layer):
        v.setdefault(f"db{l}", np.full(parameters[f"b{l}"].shape, 0.0, dtype=np.float64))
    return v
# === wrong: keyed like the parameters | the keys are W1, b1 ... instead of dW1, db1 ...
def initialize_velocity(parameters):
    v = {}
    for k in parameters:
        v[k] = np.zeros(parameters[k].shape)
    return v
# === wrong: bias in the shape of W | the velocity of b has the shape of W
def initialize_velocity(parameters):
    L = len(parameters) // 2
    v = {}
    for l in range(1, L + 1):
        v["dW" + str(l)] = np.zeros_like(parameters["W" + str(l)])
        v["db" + str(l)] = np.zeros_like(parameters["W" + str(l)])
    return v
# === wrong: last layer missing | the loop stops one layer early: the last layer has no velocity
def initialize_velocity(parameters):
    v = {}
    for l in range(1, len(parameters) // 2):
        v["dW" + str(l)] = np.zeros(parameters["W" + str(l)].shape)
        v["db" + str(l)] = np.zeros(parameters["b" + str(l)].shape)
    return v
# === wrong: layers from zero | the layers are numbered from 0 in the keys instead of from 1
def initialize_velocity(parameters):
    v = {}
    for l in range(len(parameters) // 2):
        v["dW" + str(l)] = np.zeros(parameters["W" + str(l + 1)].shape)
        v["db" + str(l)] = np.zeros(parameters["b" + str(l + 1)].shape)
    return v
# === wrong: flat biases | the velocity of b has shape (n,) instead of (n, 1)
def initialize_velocity(parameters):
    v = {}
    for l in range(1, len(parameters) // 2 + 1):
        v["dW" + str(l)] = np.zeros(parameters["W" + str(l)].shape)
        v["db" + str(l)] = np.zeros(parameters["b" + str(l)].shape[0])
    return v
# === wrong: ones, again | the velocity starts at one instead of at zero
def initialize_velocity(parameters):
    return {"d" + k: np.ones_like(p) for k, p in parameters.items()}
# === wrong: plain number zero | the velocity is the number 0 instead of an array in the parameter's shape
def initialize_velocity(parameters):
    v = {}
    for l in range(1, len(parameters) // 2 + 1):
        v["dW" + str(l)] = 0
        v["db" + str(l)] = 0
    return v
# === wrong: copies of the parameters, again | the velocity starts as a copy of the parameters instead of as zeros
def initialize_velocity(parameters):
    v = {}
    for k, p in parameters.items():
        v["d" + k] = p.copy()
    return v
# === wrong: transposed weights | the velocity of W is transposed
def initialize_velocity(parameters):
    v = {}
    for l in range(1, len(parameters) // 2 + 1):
        n, n_prev = parameters["W" + str(l)].shape
        v["dW" + str(l)] = np.zeros((n_prev, n))
        v["db" + str(l)] = np.zeros((n, 1))
    return v
# === wrong: no velocity for biases | the biases have no velocity
def initialize_velocity(parameters):
    return {"dW" + str(l): np.zeros(parameters["W" + str(l)].shape) for l in range(1, len(parameters) // 2 + 1)}
# === wrong: too small random start | the velocity starts at small random numbers instead of zeros
def initialize_velocity(parameters):
    rng = np.random.default_rng(1)
    return {"d" + k: rng.standard_normal(p.shape) * 0.01 for k, p in parameters.items()}
# === wrong: never returned | the function returns nothing
def initialize_velocity(parameters):
    v = {}
    for k in parameters:
        v["d" + k] = np.zeros(parameters[k].shape)
# === wrong: keys of v and one layer short | none
def initialize_velocity(parameters):
    v = {}
    for l in range(1, len(parameters) // 2):
        v["vW" + str(l)] = np.zeros(parameters["W" + str(l)].shape)
        v["vb" + str(l)] = np.zeros(parameters["b" + str(l)].shape)
    return v
# === right: comprehension over the keys
def initialize_velocity(parameters):
    return {"d" + key: np.zeros(value.shape) for key, value in parameters.items()}
# === right: layer loop with zeros_like
def initialize_velocity(parameters):
    L = len(parameters) // 2
    v = {}
    for l in range(L):
        v["dW" + str(l + 1)] = np.zeros_like(parameters["W" + str(l + 1)])
        v["db" + str(l + 1)] = np.zeros_like(parameters["b" + str(l + 1)])
    return v
# === right: product with 0, new array
def initialize_velocity(parameters):
    velocity = dict()
    for name in list(parameters):
        velocity[f"d{name}"] = parameters[name] * 0.0
    return velocity
# === right: zip and map
def initialize_velocity(parameters):
    names = [f"d{k}" for k in parameters]
    arrays = map(lambda a: np.full(np.shape(a), 0.0), parameters.values())
    return dict(zip(names, arrays))
# === right: while over layers, Matlab style
def initialize_velocity(parameters):
    v = {}
    l = 1
    while "W%d" % l in parameters:
        [rows, cols] = parameters["W%d" % l].shape
        v["dW%d" % l] = np.zeros((rows, cols))
        [rows, cols] = parameters["b%d" % l].shape
        v["db%d" % l] = np.zeros((rows, cols))
        l = l + 1
    return v
# === right: typed, with asserts
def initialize_velocity(parameters: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    velocity: dict[str, np.ndarray] = {}
    for key in parameters:
        zeros = np.zeros(parameters[key].shape, dtype=np.float64)
        assert not np.any(zeros)
        velocity["d" + key] = zeros
    assert len(velocity) == len(parameters)
    return velocity
# === wrong: parameters' names | uses the keys W1, b1 instead of dW1, db1
def initialize_velocity(parameters):
    return {key: np.zeros(value.shape) for key, value in parameters.items()}
# === wrong: ones, anew | starts from ones instead of zeros
def initialize_velocity(parameters):
    return {"d" + key: np.ones(value.shape) for key, value in parameters.items()}
# === wrong: small random start | starts from small random numbers as one does with weights
def initialize_velocity(parameters):
    rng = np.random.default_rng(0)
    return {"d" + key: 0.01 * rng.standard_normal(value.shape) for key, value in parameters.items()}
# === wrong: starts at the parameters | copies the parameters themselves as the first velocity
def initialize_velocity(parameters):
    v = {}
    for key in parameters:
        v["d" + key] = parameters[key].copy()
    return v
# === wrong: plain number 0 | puts the number 0 in place of an array in the parameter's shape
def initialize_velocity(parameters):
    return {"d" + key: 0.0 for key in parameters}
# === wrong: no biases | leaves out the entries of the biases
def initialize_velocity(parameters):
    v = {}
    for key in parameters:
        if key[0] == "W":
            v["d" + key] = np.zeros(parameters[key].shape)
    return v
# === wrong: bias in the shape of the weights | gives db the shape of W
def initialize_velocity(parameters):
    L = len(parameters) // 2
    v = {}
    for l in range(1, L + 1):
        v[f"dW{l}"] = np.zeros_like(parameters[f"W{l}"])
        v[f"db{l}"] = np.zeros_like(parameters[f"W{l}"])
    return v
# === wrong: flat bias | gives the velocity of a bias the shape (n,) instead of (n, 1)
def initialize_velocity(parameters):
    L = len(parameters) // 2
    v = {}
    for l in range(1, L + 1):
        n = parameters[f"W{l}"].shape[0]
        v[f"dW{l}"] = np.zeros(parameters[f"W{l}"].shape)
        v[f"db{l}"] = np.zeros(n)
    return v
# === wrong: the last layer is missing | range stops one layer too early
def initialize_velocity(parameters):
    L = len(parameters) // 2
    v = {"dW1": np.zeros_like(parameters["W1"]), "db1": np.zeros_like(parameters["b1"])}
    for l in range(2, L):
        v[f"dW{l}"] = np.zeros_like(parameters[f"W{l}"])
        v[f"db{l}"] = np.zeros_like(parameters[f"b{l}"])
    return v
# === wrong: first layer only | works only for one layer
def initialize_velocity(parameters):
    return {"dW1": np.zeros(parameters["W1"].shape), "db1": np.zeros(parameters["b1"].shape)}
# === wrong: shape of the example | all weights get the shape (1, 2) and all biases (1, 1), as in the example
def initialize_velocity(parameters):
    v = {}
    for key in parameters:
        v["d" + key] = np.zeros((1, 2)) if key.startswith("W") else np.zeros((1, 1))
    return v
# === wrong: transposed, anew | swaps rows and columns of the velocity
def initialize_velocity(parameters):
    return {"d" + key: np.zeros_like(value.T) for key, value in parameters.items()}
# === wrong: the pair of Adam | returns two dicts, as Adam's start does
def initialize_velocity(parameters):
    v = {"d" + key: np.zeros(value.shape) for key, value in parameters.items()}
    s = {"d" + key: np.zeros(value.shape) for key, value in parameters.items()}
    return v, s
# === wrong: v names | names the entries vW1, vb1
def initialize_velocity(parameters):
    return {"v" + key: np.zeros_like(value) for key, value in parameters.items()}
# === wrong: layer counted from 0 | names the layers from 0 on, dW0, db0
def initialize_velocity(parameters):
    v = {}
    for l in range(len(parameters) // 2):
        v["dW" + str(l)] = np.zeros_like(parameters["W" + str(l + 1)])
        v["db" + str(l)] = np.zeros_like(parameters["b" + str(l + 1)])
    return v
# === wrong: global parameters | takes the shapes from the notebook's `tiny`, not from its argument
tiny = {"W1": np.array([[1.0, 2.0]]), "b1": np.array([[0.5]])}


def initialize_velocity(parameters):
    return {"d" + key: np.zeros(tiny[key].shape) for key in tiny}
