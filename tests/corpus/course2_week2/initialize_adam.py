# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: loop over the layers
def initialize_adam(parameters):
    L = len(parameters) // 2
    v = {}
    s = {}
    for l in range(1, L + 1):
        v["dW" + str(l)] = np.zeros(parameters["W" + str(l)].shape)
        v["db" + str(l)] = np.zeros(parameters["b" + str(l)].shape)
        s["dW" + str(l)] = np.zeros(parameters["W" + str(l)].shape)
        s["db" + str(l)] = np.zeros(parameters["b" + str(l)].shape)
    return v, s
# === right: two comprehensions
def initialize_adam(parameters):
    v = {"d" + k: np.zeros_like(p) for k, p in parameters.items()}
    s = {"d" + k: np.zeros_like(p) for k, p in parameters.items()}
    return v, s
# === right: the two earlier functions
def initialize_adam(parameters):
    return initialize_velocity(parameters), initialize_rmsprop(parameters)
# === right: a helper called twice
def _zeros(parameters):
    out = {}
    for name in parameters:
        out["d" + name] = parameters[name] - parameters[name]
    return out

def initialize_adam(parameters):
    return tuple(_zeros(parameters) for _ in range(2))
# === right: deep copy of the first
def initialize_adam(parameters):
    import copy
    v = dict((f"d{k}", np.full(p.shape, 0.0)) for k, p in parameters.items())
    return v, copy.deepcopy(v)
# === right: until a layer is missing
def initialize_adam(parameters):
    v, s, l = dict(), dict(), 1
    while "W%d" % l in parameters:
        for kind in "Wb":
            shape = parameters["%s%d" % (kind, l)].shape
            v["d%s%d" % (kind, l)], s["d%s%d" % (kind, l)] = np.zeros(shape), np.zeros(shape)
        l += 1
    return v, s
# === wrong: one dict under two names | v and s are the same dict under two names, so that a change of one changes the other.
def initialize_adam(parameters):
    L = len(parameters) // 2
    v = s = {}
    for l in range(1, L + 1):
        v["dW" + str(l)] = np.zeros(parameters["W" + str(l)].shape)
        v["db" + str(l)] = np.zeros(parameters["b" + str(l)].shape)
        s["dW" + str(l)] = np.zeros(parameters["W" + str(l)].shape)
        s["db" + str(l)] = np.zeros(parameters["b" + str(l)].shape)
    return v, s
# === wrong: keys without d | The keys are W1, b1 and so on, where they should be those of the gradients, dW1, db1.
def initialize_adam(parameters):
    v = {k: np.zeros(p.shape) for k, p in parameters.items()}
    s = {k: np.zeros(p.shape) for k, p in parameters.items()}
    return v, s
# === wrong: only v | s is not returned.
def initialize_adam(parameters):
    L = len(parameters) // 2
    v = {}
    s = {}
    for l in range(1, L + 1):
        v["dW" + str(l)] = np.zeros(parameters["W" + str(l)].shape)
        v["db" + str(l)] = np.zeros(parameters["b" + str(l)].shape)
        s["dW" + str(l)] = np.zeros(parameters["W" + str(l)].shape)
        s["db" + str(l)] = np.zeros(parameters["b" + str(l)].shape)
    return v
# === wrong: ones in s | s starts at ones where zeros are asked for.
def initialize_adam(parameters):
    L = len(parameters) // 2
    v = {}
    s = {}
    for l in range(1, L + 1):
        v["dW" + str(l)] = np.zeros(parameters["W" + str(l)].shape)
        v["db" + str(l)] = np.zeros(parameters["b" + str(l)].shape)
        s["dW" + str(l)] = np.ones(parameters["W" + str(l)].shape)
        s["db" + str(l)] = np.ones(parameters["b" + str(l)].shape)
    return v, s
# === wrong: last layer left out | The loop stops one layer too early.
def initialize_adam(parameters):
    L = len(parameters) // 2
    v = {}
    s = {}
    for l in range(1, L):
        v["dW" + str(l)] = np.zeros(parameters["W" + str(l)].shape)
        v["db" + str(l)] = np.zeros(parameters["b" + str(l)].shape)
        s["dW" + str(l)] = np.zeros(parameters["W" + str(l)].shape)
        s["db" + str(l)] = np.zeros(parameters["b" + str(l)].shape)
    return v, s
# === wrong: numbered from zero | The loop starts at layer 0, which has no parameters.
def initialize_adam(parameters):
    L = len(parameters) // 2
    v = {}
    s = {}
    for l in range(L):
        v["dW" + str(l)] = np.zeros(parameters["W" + str(l)].shape)
        v["db" + str(l)] = np.zeros(parameters["b" + str(l)].shape)
        s["dW" + str(l)] = np.zeros(parameters["W" + str(l)].shape)
        s["db" + str(l)] = np.zeros(parameters["b" + str(l)].shape)
    return v, s
# === wrong: L is the number of entries | len(parameters) counts weights and biases: the number of layers is half of it.
def initialize_adam(parameters):
    L = len(parameters)
    v = {}
    s = {}
    for l in range(1, L + 1):
        v["dW" + str(l)] = np.zeros(parameters["W" + str(l)].shape)
        v["db" + str(l)] = np.zeros(parameters["b" + str(l)].shape)
        s["dW" + str(l)] = np.zeros(parameters["W" + str(l)].shape)
        s["db" + str(l)] = np.zeros(parameters["b" + str(l)].shape)
    return v, s
# === wrong: s of rank one for the biases | The entries of s for the biases have rank 1 and not the shape of the biases.
def initialize_adam(parameters):
    L = len(parameters) // 2
    v = {}
    s = {}
    for l in range(1, L + 1):
        v["dW" + str(l)] = np.zeros(parameters["W" + str(l)].shape)
        v["db" + str(l)] = np.zeros(parameters["b" + str(l)].shape)
        s["dW" + str(l)] = np.zeros(parameters["W" + str(l)].shape)
        s["db" + str(l)] = np.zeros(len(parameters["b" + str(l)]))
    return v, s
# === wrong: shape of W for the biases | The entries for the biases have the shape of the weights.
def initialize_adam(parameters):
    L = len(parameters) // 2
    v = {}
    s = {}
    for l in range(1, L + 1):
        v["dW" + str(l)] = np.zeros(parameters["W" + str(l)].shape)
        v["db" + str(l)] = np.zeros(parameters["W" + str(l)].shape)
        s["dW" + str(l)] = np.zeros(parameters["W" + str(l)].shape)
        s["db" + str(l)] = np.zeros(parameters["W" + str(l)].shape)
    return v, s
# === wrong: copies of the parameters | v holds copies of the parameters where zeros are asked for.
def initialize_adam(parameters):
    L = len(parameters) // 2
    v = {}
    s = {}
    for l in range(1, L + 1):
        v["dW" + str(l)] = parameters["W" + str(l)].copy()
        v["db" + str(l)] = np.zeros(parameters["b" + str(l)].shape)
        s["dW" + str(l)] = np.zeros(parameters["W" + str(l)].shape)
        s["db" + str(l)] = np.zeros(parameters["b" + str(l)].shape)
    return v, s
# === wrong: s left empty | s is left empty.
def initialize_adam(parameters):
    L = len(parameters) // 2
    v = {}
    s = {}
    for l in range(1, L + 1):
        v["dW" + str(l)] = np.zeros(parameters["W" + str(l)].shape)
        v["db" + str(l)] = np.zeros(parameters["b" + str(l)].shape)
    return v, s
# === wrong: squares of the parameters in s | s holds the squared parameters where zeros are asked for.
def initialize_adam(parameters):
    L = len(parameters) // 2
    v = {}
    s = {}
    for l in range(1, L + 1):
        v["dW" + str(l)] = np.zeros(parameters["W" + str(l)].shape)
        v["db" + str(l)] = np.zeros(parameters["b" + str(l)].shape)
        s["dW" + str(l)] = parameters["W" + str(l)] ** 2
        s["db" + str(l)] = np.zeros(parameters["b" + str(l)].shape)
    return v, s
# === wrong: one dict of pairs | One dict of pairs is returned, where two dicts are asked for.
def initialize_adam(parameters):
    L = len(parameters) // 2
    v = {}
    s = {}
    for l in range(1, L + 1):
        v["dW" + str(l)] = np.zeros(parameters["W" + str(l)].shape)
        v["db" + str(l)] = np.zeros(parameters["b" + str(l)].shape)
        s["dW" + str(l)] = np.zeros(parameters["W" + str(l)].shape)
        s["db" + str(l)] = np.zeros(parameters["b" + str(l)].shape)
    return {k: (v[k], s[k]) for k in v}
# === wrong: step counter returned too | A step counter is returned as well, where only v and s are asked for.
def initialize_adam(parameters):
    L = len(parameters) // 2
    v = {}
    s = {}
    for l in range(1, L + 1):
        v["dW" + str(l)] = np.zeros(parameters["W" + str(l)].shape)
        v["db" + str(l)] = np.zeros(parameters["b" + str(l)].shape)
        s["dW" + str(l)] = np.zeros(parameters["W" + str(l)].shape)
        s["db" + str(l)] = np.zeros(parameters["b" + str(l)].shape)
    return v, s, 0
# === wrong: return inside the loop | The return stands inside the loop, so that only the first layer is there.
def initialize_adam(parameters):
    L = len(parameters) // 2
    v = {}
    s = {}
    for l in range(1, L + 1):
        v["dW" + str(l)] = np.zeros(parameters["W" + str(l)].shape)
        v["db" + str(l)] = np.zeros(parameters["b" + str(l)].shape)
        s["dW" + str(l)] = np.zeros(parameters["W" + str(l)].shape)
        s["db" + str(l)] = np.zeros(parameters["b" + str(l)].shape)
        return v, s
# === wrong: no return | The return statement is missing.
def initialize_adam(parameters):
    L = len(parameters) // 2
    v = {}
    s = {}
    for l in range(1, L + 1):
        v["dW" + str(l)] = np.zeros(parameters["W" + str(l)].shape)
        v["db" + str(l)] = np.zeros(parameters["b" + str(l)].shape)
        s["dW" + str(l)] = np.zeros(parameters["W" + str(l)].shape)
        s["db" + str(l)] = np.zeros(parameters["b" + str(l)].shape)
# === wrong: biases forgotten in both | none
def initialize_adam(parameters):
    L = len(parameters) // 2
    v = {}
    s = {}
    for l in range(1, L + 1):
        v["dW" + str(l)] = np.ones(parameters["W" + str(l)].shape)
        s["dW" + str(l)] = np.ones(parameters["W" + str(l)].shape)
    return v, s
# === right: nested helper
def initialize_adam(parameters):
    def zeros():
        return {"d" + k: np.zeros_like(p) for k, p in parameters.items()}
    return zeros(), zeros()
# === right: deep copy of the first, again
from copy import deepcopy

def initialize_adam(parameters):
    v = {}
    for name, array in parameters.items():
        v["d" + name] = np.zeros(array.shape, dtype=array.dtype)
    s = deepcopy(v)
    return (v, s)
# === right: tuple of comprehensions over two names
def initialize_adam(parameters):
    v, s = ({f"d{k}": parameters[k] * 0.0 for k in parameters} for _ in range(2))
    return v, s
# === wrong: only v, again | only v is returned: s is missing
def initialize_adam(parameters):
    v = {}
    for k in parameters:
        v["d" + k] = np.zeros(parameters[k].shape)
    return v
# === wrong: the same dict twice | v and s are one and the same dict, so that writing to one writes to the other
def initialize_adam(parameters):
    v = s = {}
    for l in range(1, len(parameters) // 2 + 1):
        v["dW" + str(l)] = np.zeros(parameters["W" + str(l)].shape)
        v["db" + str(l)] = np.zeros(parameters["b" + str(l)].shape)
        s["dW" + str(l)] = np.zeros(parameters["W" + str(l)].shape)
        s["db" + str(l)] = np.zeros(parameters["b" + str(l)].shape)
    return v, s
# === wrong: s starts at one | s starts at one instead of at zero, to avoid dividing by zero
def initialize_adam(parameters):
    v = {"d" + k: np.zeros(p.shape) for k, p in parameters.items()}
    s = {"d" + k: np.ones(p.shape) for k, p in parameters.items()}
    return v, s
# === wrong: s left empty, again | s is an empty dict
def initialize_adam(parameters):
    v, s = {}, {}
    for l in range(1, len(parameters) // 2 + 1):
        v["dW" + str(l)] = np.zeros(parameters["W" + str(l)].shape)
        v["db" + str(l)] = np.zeros(parameters["b" + str(l)].shape)
    return v, s
# === wrong: one dict with v and s inside | it returns one dict holding v and s instead of the pair (v, s)
def initialize_adam(parameters):
    v = {"d" + k: np.zeros(p.shape) for k, p in parameters.items()}
    s = {"d" + k: np.zeros(p.shape) for k, p in parameters.items()}
    return {"v": v, "s": s}
# === wrong: s of b copied from W | s for the biases has the shape of the weights (copy and paste)
def initialize_adam(parameters):
    v, s = {}, {}
    for l in range(1, len(parameters) // 2 + 1):
        v["dW" + str(l)] = np.zeros(parameters["W" + str(l)].shape)
        v["db" + str(l)] = np.zeros(parameters["b" + str(l)].shape)
        s["dW" + str(l)] = np.zeros(parameters["W" + str(l)].shape)
        s["db" + str(l)] = np.zeros(parameters["W" + str(l)].shape)
    return v, s
# === wrong: not the last layer | the loop stops one layer early: the last layer is missing
def initialize_adam(parameters):
    v, s = {}, {}
    L = len(parameters) // 2
    for l in range(1, L):
        for k in ("W", "b"):
            v["d" + k + str(l)] = np.zeros(parameters[k + str(l)].shape)
            s["d" + k + str(l)] = np.zeros(parameters[k + str(l)].shape)
    return v, s
# === wrong: t as a third | a third value t is returned besides v and s
def initialize_adam(parameters):
    v = {"d" + k: np.zeros(p.shape) for k, p in parameters.items()}
    s = {"d" + k: np.zeros(p.shape) for k, p in parameters.items()}
    t = 0
    return v, s, t
# === wrong: biases in one dimension | the biases' v and s have shape (n,) instead of (n, 1)
def initialize_adam(parameters):
    v, s = {}, {}
    for l in range(1, len(parameters) // 2 + 1):
        n, n_prev = parameters["W" + str(l)].shape
        v["dW" + str(l)] = np.zeros((n, n_prev))
        v["db" + str(l)] = np.zeros(n)
        s["dW" + str(l)] = np.zeros((n, n_prev))
        s["db" + str(l)] = np.zeros(n)
    return v, s
# === wrong: fewer layers in s and ones | none
def initialize_adam(parameters):
    v = {"d" + k: np.zeros(p.shape) for k, p in parameters.items()}
    s = {}
    for l in range(1, len(parameters) // 2):
        s["dW" + str(l)] = np.ones(parameters["W" + str(l)].shape)
        s["db" + str(l)] = np.ones(parameters["b" + str(l)].shape)
    return v, s
# === right: two comprehensions, anew
def initialize_adam(parameters):
    v = {"d" + k: np.zeros(a.shape) for k, a in parameters.items()}
    s = {"d" + k: np.zeros(a.shape) for k, a in parameters.items()}
    return v, s
# === right: inner helper called twice
def initialize_adam(parameters):
    def zeros():
        return {f"d{name}": 0.0 * theta for name, theta in parameters.items()}

    return zeros(), zeros()
# === right: layer loop, long
def initialize_adam(parameters):
    L = len(parameters) // 2
    v = {}
    s = {}
    for l in range(L):
        v["dW" + str(l + 1)] = np.zeros(parameters["W" + str(l + 1)].shape)
        v["db" + str(l + 1)] = np.zeros(parameters["b" + str(l + 1)].shape)
        s["dW" + str(l + 1)] = np.zeros(parameters["W" + str(l + 1)].shape)
        s["db" + str(l + 1)] = np.zeros(parameters["b" + str(l + 1)].shape)
    return v, s
# === right: tuple from a generator
def initialize_adam(parameters):
    return tuple({"d" + k: np.zeros_like(parameters[k]) for k in parameters} for _ in range(2))
# === right: deep copy of the first, anew
import copy


def initialize_adam(parameters: dict) -> tuple[dict, dict]:
    v = {}
    for k in parameters:
        v["d" + k] = np.zeros_like(parameters[k], dtype=np.float64)
    s = copy.deepcopy(v)
    assert v is not s
    return (v, s)
# === wrong: one dict twice | v and s are one and the same dict
def initialize_adam(parameters):
    v = s = {"d" + k: np.zeros(a.shape) for k, a in parameters.items()}
    return v, s
# === wrong: the same dict by name | s = v makes a second name, not a second dict
def initialize_adam(parameters):
    v = {}
    for k in parameters:
        v["d" + k] = np.zeros(parameters[k].shape)
    s = v
    return v, s
# === wrong: only v, anew | returns one dict only
def initialize_adam(parameters):
    v = {"d" + k: np.zeros(a.shape) for k, a in parameters.items()}
    return v
# === wrong: v and s as names | names the entries vdW1 and sdW1
def initialize_adam(parameters):
    v = {"vd" + k: np.zeros(a.shape) for k, a in parameters.items()}
    s = {"sd" + k: np.zeros(a.shape) for k, a in parameters.items()}
    return v, s
# === wrong: one merged dict | returns one dict with the entries v and s
def initialize_adam(parameters):
    zeros = lambda: {"d" + k: np.zeros(a.shape) for k, a in parameters.items()}
    return {"v": zeros(), "s": zeros()}
# === wrong: with t | returns a count t as well
def initialize_adam(parameters):
    v = initialize_velocity(parameters)
    s = initialize_velocity(parameters)
    t = 0
    return v, s, t
# === wrong: keys of the parameters | uses W1, b1 as keys
def initialize_adam(parameters):
    v, s = {}, {}
    for k in parameters:
        v[k] = np.zeros(parameters[k].shape)
        s[k] = np.zeros(parameters[k].shape)
    return v, s
# === wrong: s misses the biases | makes s for the weights only
def initialize_adam(parameters):
    v, s = {}, {}
    for l in range(1, len(parameters) // 2 + 1):
        v[f"dW{l}"] = np.zeros(parameters[f"W{l}"].shape)
        v[f"db{l}"] = np.zeros(parameters[f"b{l}"].shape)
        s[f"dW{l}"] = np.zeros(parameters[f"W{l}"].shape)
    return v, s
# === wrong: s a number for each parameter | keeps a single square for each matrix
def initialize_adam(parameters):
    v = {"d" + k: np.zeros(a.shape) for k, a in parameters.items()}
    s = {"d" + k: 0.0 for k in parameters}
    return v, s
# === wrong: s filled with v in the last layer only | s is built after the loop and so has only the last layer
def initialize_adam(parameters):
    v, s = {}, {}
    for l in range(1, len(parameters) // 2 + 1):
        v[f"dW{l}"] = np.zeros(parameters[f"W{l}"].shape)
        v[f"db{l}"] = np.zeros(parameters[f"b{l}"].shape)
    s[f"dW{l}"] = np.zeros(parameters[f"W{l}"].shape)
    s[f"db{l}"] = np.zeros(parameters[f"b{l}"].shape)
    return v, s
# === wrong: s with the shapes swapped | s has the shape of the bias for dW and that of the weights for db
def initialize_adam(parameters):
    v, s = {}, {}
    for l in range(1, len(parameters) // 2 + 1):
        v[f"dW{l}"] = np.zeros(parameters[f"W{l}"].shape)
        v[f"db{l}"] = np.zeros(parameters[f"b{l}"].shape)
        s[f"db{l}"] = np.zeros(parameters[f"W{l}"].shape)
        s[f"dW{l}"] = np.zeros(parameters[f"b{l}"].shape)
    return v, s
# === wrong: the layers of the example | makes entries for the first layer only
def initialize_adam(parameters):
    v = {"dW1": np.zeros_like(parameters["W1"]), "db1": np.zeros_like(parameters["b1"])}
    s = {"dW1": np.zeros_like(parameters["W1"]), "db1": np.zeros_like(parameters["b1"])}
    return v, s
# === wrong: random start | starts from He's random numbers
def initialize_adam(parameters):
    rng = np.random.default_rng(1)
    v = {"d" + k: rng.normal(size=a.shape) * np.sqrt(2 / a.shape[1]) for k, a in parameters.items()}
    s = {k: a**2 for k, a in v.items()}
    return v, s
# === wrong: module-level dicts | fills dicts that live outside, so entries of earlier calls stay in them
_v, _s = {}, {}


def initialize_adam(parameters):
    for k in parameters:
        _v["d" + k] = np.zeros(parameters[k].shape)
        _s["d" + k] = np.zeros(parameters[k].shape)
    return _v, _s
# === wrong: mutable default | keeps v and s in default arguments that all calls share
def initialize_adam(parameters, v={}, s={}):
    for k in parameters:
        v["d" + k] = np.zeros(parameters[k].shape)
        s["d" + k] = np.zeros(parameters[k].shape)
    return v, s
