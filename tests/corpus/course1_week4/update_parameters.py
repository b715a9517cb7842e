# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: loop over the layers
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        parameters["W" + str(l)] = parameters["W" + str(l)] - learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] = parameters["b" + str(l)] - learning_rate * grads["db" + str(l)]
    return parameters
# === right: dict comprehension
def update_parameters(parameters, grads, learning_rate):
    return {name: value - learning_rate * grads["d" + name] for name, value in parameters.items()}
# === right: in place on the arrays
def update_parameters(parameters, grads, learning_rate):
    for name in parameters:
        parameters[name] -= learning_rate * grads["d" + name]
    return parameters
# === right: copy, then both kinds
def update_parameters(parameters, grads, learning_rate):
    new = {k: v.copy() for k, v in parameters.items()}
    for l in range(len(parameters) // 2):
        for kind in ("W", "b"):
            key = kind + str(l + 1)
            new[key] += -learning_rate * grads["d" + key]
    return new
# === right: map over pairs
def _moved(pair):
    value, slope, rate = pair
    return np.subtract(value, rate * slope)

def update_parameters(parameters, grads, learning_rate):
    names = sorted(parameters)
    return dict(zip(names, map(_moved, ((parameters[n], grads["d" + n], learning_rate) for n in names))))
# === right: all in one vector and back
def update_parameters(parameters, grads, learning_rate):
    names = list(parameters)
    theta = np.concatenate([parameters[n].ravel() for n in names])
    slope = np.concatenate([grads["d" + n].ravel() for n in names])
    theta = theta - learning_rate * slope
    new, at = {}, 0
    for n in names:
        size, shape = parameters[n].size, parameters[n].shape
        new[n] = theta[at:at + size].reshape(shape)
        at += size
    return new
# === wrong: last layer stands still | The loop stops one layer too early, so the last layer is not updated.
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L):
        parameters["W" + str(l)] = parameters["W" + str(l)] - learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] = parameters["b" + str(l)] - learning_rate * grads["db" + str(l)]
    return parameters
# === wrong: numbered from zero | The loop starts at layer 0, which has no parameters.
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(L):
        parameters["W" + str(l)] = parameters["W" + str(l)] - learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] = parameters["b" + str(l)] - learning_rate * grads["db" + str(l)]
    return parameters
# === wrong: uphill | The gradient is added where it should be subtracted.
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        parameters["W" + str(l)] = parameters["W" + str(l)] + learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] = parameters["b" + str(l)] + learning_rate * grads["db" + str(l)]
    return parameters
# === wrong: rate left out | The gradient is not multiplied by the learning rate.
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        parameters["W" + str(l)] = parameters["W" + str(l)] - grads["dW" + str(l)]
        parameters["b" + str(l)] = parameters["b" + str(l)] - grads["db" + str(l)]
    return parameters
# === wrong: rate typed in | The learning rate is hard-coded and the argument is ignored.
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        parameters["W" + str(l)] = parameters["W" + str(l)] - 0.0075 * grads["dW" + str(l)]
        parameters["b" + str(l)] = parameters["b" + str(l)] - 0.0075 * grads["db" + str(l)]
    return parameters
# === wrong: biases stand still | The biases are not updated.
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        parameters["W" + str(l)] = parameters["W" + str(l)] - learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] = parameters["b" + str(l)]
    return parameters
# === wrong: weights stand still | The weights are not updated.
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        parameters["W" + str(l)] = parameters["W" + str(l)]
        parameters["b" + str(l)] = parameters["b" + str(l)] - learning_rate * grads["db" + str(l)]
    return parameters
# === wrong: local names only | The new values stay in local names, so that the dict is unchanged.
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        Wl = parameters["W" + str(l)] - learning_rate * grads["dW" + str(l)]
        bl = parameters["b" + str(l)] - learning_rate * grads["db" + str(l)]
    return parameters
# === wrong: L is the number of entries | len(parameters) counts weights and biases: the number of layers is half of it.
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters)
    for l in range(1, L + 1):
        parameters["W" + str(l)] = parameters["W" + str(l)] - learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] = parameters["b" + str(l)] - learning_rate * grads["db" + str(l)]
    return parameters
# === wrong: two layers only | The number of layers is hard-coded as 2.
def update_parameters(parameters, grads, learning_rate):
    L = 2
    for l in range(1, L + 1):
        parameters["W" + str(l)] = parameters["W" + str(l)] - learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] = parameters["b" + str(l)] - learning_rate * grads["db" + str(l)]
    return parameters
# === wrong: gradient keys without d | The gradients are looked up without the d in their keys.
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        parameters["W" + str(l)] = parameters["W" + str(l)] - learning_rate * grads["W" + str(l)]
        parameters["b" + str(l)] = parameters["b" + str(l)] - learning_rate * grads["b" + str(l)]
    return parameters
# === wrong: every gradient, dA too | The loop runs over all gradients and trips over dA, which has no parameter.
def update_parameters(parameters, grads, learning_rate):
    new = {}
    for name, g in grads.items():
        new[name[1:]] = parameters[name[1:]] - learning_rate * g
    return new
# === wrong: steps returned | The steps are returned and not the new parameters.
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        parameters["W" + str(l)] = learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] = learning_rate * grads["db" + str(l)]
    return parameters
# === wrong: gradients returned | The gradients are returned and not the parameters.
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        parameters["W" + str(l)] = parameters["W" + str(l)] - learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] = parameters["b" + str(l)] - learning_rate * grads["db" + str(l)]
    return grads
# === wrong: return inside the loop | The return stands inside the loop, so that only the first layer is updated.
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        parameters["W" + str(l)] = parameters["W" + str(l)] - learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] = parameters["b" + str(l)] - learning_rate * grads["db" + str(l)]
        return parameters
# === wrong: no return | The return statement is missing.
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        parameters["W" + str(l)] = parameters["W" + str(l)] - learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] = parameters["b" + str(l)] - learning_rate * grads["db" + str(l)]
# === wrong: rate divides | The gradient is divided by the learning rate where it should be multiplied.
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        parameters["W" + str(l)] = parameters["W" + str(l)] - grads["dW" + str(l)] / learning_rate
        parameters["b" + str(l)] = parameters["b" + str(l)] - grads["db" + str(l)] / learning_rate
    return parameters
# === wrong: parameter shrinks | The whole difference is multiplied by the learning rate and not the gradient alone.
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        parameters["W" + str(l)] = learning_rate * (parameters["W" + str(l)] - grads["dW" + str(l)])
        parameters["b" + str(l)] = parameters["b" + str(l)] - learning_rate * grads["db" + str(l)]
    return parameters
# === wrong: weights for biases | none
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        parameters["W" + str(l)] = parameters["W" + str(l)] + learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] = parameters["b" + str(l)] + learning_rate * np.sum(grads["dW" + str(l)])
    return parameters
# === right: loop over layers
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    new = {}
    for l in range(1, L + 1):
        new["W" + str(l)] = parameters["W" + str(l)] - learning_rate * grads["dW" + str(l)]
        new["b" + str(l)] = parameters["b" + str(l)] - learning_rate * grads["db" + str(l)]
    return new
# === right: zero based loop in place
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(L):
        parameters["W" + str(l+1)] = parameters["W" + str(l+1)] - learning_rate * grads["dW" + str(l+1)]
        parameters["b" + str(l+1)] = parameters["b" + str(l+1)] - learning_rate * grads["db" + str(l+1)]
    return parameters
# === right: comprehension over names
def update_parameters(parameters, grads, learning_rate):
    return {name: value - learning_rate * grads[f"d{name}"] for name, value in parameters.items()}
# === right: minus equals on the arrays
def update_parameters(parameters, grads, learning_rate):
    for key in parameters:
        parameters[key] -= learning_rate * grads['d' + key]
    return parameters
# === right: deepcopy and while
from copy import deepcopy
def update_parameters(parameters, grads, learning_rate):
    p = deepcopy(parameters)
    l = 1
    while f"W{l}" in p:
        for kind in "Wb":
            p[f"{kind}{l}"] += -learning_rate * grads[f"d{kind}{l}"]
        l += 1
    return p
# === right: map and zip by name
def update_parameters(parameters, grads, learning_rate):
    names = list(parameters)
    values = map(lambda n: np.add(parameters[n], np.multiply(-learning_rate, grads["d" + n])), names)
    return dict(zip(names, values))
# === wrong: only two layers | only W1, b1, W2, b2 are handled, deeper layers are lost
def update_parameters(parameters, grads, learning_rate):
    return {
        "W1": parameters["W1"] - learning_rate * grads["dW1"],
        "b1": parameters["b1"] - learning_rate * grads["db1"],
        "W2": parameters["W2"] - learning_rate * grads["dW2"],
        "b2": parameters["b2"] - learning_rate * grads["db2"],
    }
# === wrong: pairs by position | parameters and gradients are paired by their position in the dicts, grads also holds dA and runs from the back
def update_parameters(parameters, grads, learning_rate):
    return {k: v - learning_rate * g for (k, v), g in zip(parameters.items(), grads.values())}
# === wrong: pairs after sorting | the sorted keys are paired, but grads also holds dA0, dA1, ... which come first
def update_parameters(parameters, grads, learning_rate):
    new = {}
    for k, dk in zip(sorted(parameters), sorted(grads)):
        new[k] = parameters[k] - learning_rate * grads[dk]
    return new
# === wrong: walks over grads | loops over all keys of grads, but dA0 and the like have no parameter A0
def update_parameters(parameters, grads, learning_rate):
    new = dict(parameters)
    for k in grads:
        new[k[1:]] = new[k[1:]] - learning_rate * grads[k]
    return new
# === wrong: one digit of the layer | takes only one digit of the layer's number, so layer 10 gets layer 1's gradient
def update_parameters(parameters, grads, learning_rate):
    new = {}
    for key, value in parameters.items():
        kind, l = key[0], key[1]
        new[key] = value - learning_rate * grads["d" + kind + l]
    return new
# === wrong: rate not used | the learning rate is not used
def update_parameters(parameters, grads, learning_rate):
    return {k: parameters[k] - grads["d" + k] for k in parameters}
# === wrong: the paper's rate | 0.0075 is written in, the learning_rate argument is ignored
def update_parameters(parameters, grads, learning_rate):
    return {k: parameters[k] - 0.0075 * grads["d" + k] for k in parameters}
# === wrong: weights only | the biases are not updated
def update_parameters(parameters, grads, learning_rate):
    new = {k: v.copy() for k, v in parameters.items()}
    for l in range(1, len(parameters) // 2 + 1):
        new[f"W{l}"] -= learning_rate * grads[f"dW{l}"]
    return new
# === wrong: minus without assignment | the difference is computed but not stored
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        parameters["W" + str(l)] - learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] - learning_rate * grads["db" + str(l)]
    return parameters
# === wrong: returns nothing | the return is missing
def update_parameters(parameters, grads, learning_rate):
    for key in parameters:
        parameters[key] = parameters[key] - learning_rate * grads["d" + key]
# === wrong: L from all the entries and uphill | none
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters)
    for l in range(1, L // 2):
        parameters["W" + str(l)] += learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] += learning_rate * grads["db" + str(l)]
    return parameters
# === right: comprehension
def update_parameters(parameters, grads, learning_rate):
    return {key: value - learning_rate * grads["d" + key] for key, value in parameters.items()}
# === right: deep copy, then in place
import copy


def update_parameters(parameters, grads, learning_rate):
    parameters = copy.deepcopy(parameters)
    for key in parameters:
        parameters[key] -= learning_rate * grads[f"d{key}"]
    return parameters
# === right: shallow copy, rebinding
def update_parameters(params, grads, learning_rate):
    parameters = params.copy()
    L = len(parameters) // 2
    for l in range(L):
        parameters["W" + str(l + 1)] = parameters["W" + str(l + 1)] - learning_rate * grads["dW" + str(l + 1)]
        parameters["b" + str(l + 1)] = parameters["b" + str(l + 1)] - learning_rate * grads["db" + str(l + 1)]
    return parameters
# === right: walks over grads, leaves out dA
def update_parameters(parameters, grads, learning_rate):
    stepped = {}
    for name, slope in grads.items():
        if name.startswith("dA"):
            continue
        key = name[1:]
        stepped[key] = np.subtract(parameters[key], np.multiply(learning_rate, slope))
    return {key: stepped[key] for key in parameters}
# === right: a small optimizer class
class SGD:
    def __init__(self, params, lr):
        self.params, self.lr = params, lr

    def step(self, grads):
        return dict((k, p + (-self.lr) * grads["d" + k]) for k, p in self.params.items())


def update_parameters(parameters, grads, learning_rate):
    return SGD(parameters, lr=learning_rate).step(grads)
# === right: entry by entry
def update_parameters(parameters, grads, learning_rate):
    result = {}
    for key in parameters.keys():
        old = parameters[key]
        slope = grads["d" + key]
        new = np.zeros(old.shape)
        for i in range(old.shape[0]):
            for j in range(old.shape[1]):
                new[i, j] = old[i, j] - learning_rate * slope[i, j]
        result[key] = new
    return result
# === wrong: uphill, too | adds the step instead of subtracting it
def update_parameters(parameters, grads, learning_rate):
    return {key: value + learning_rate * grads["d" + key] for key, value in parameters.items()}
# === wrong: last layer forgotten | the loop ends one layer too early, so the last layer stays as it was
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    new = dict(parameters)
    for l in range(1, L):
        new[f"W{l}"] = parameters[f"W{l}"] - learning_rate * grads[f"dW{l}"]
        new[f"b{l}"] = parameters[f"b{l}"] - learning_rate * grads[f"db{l}"]
    return new
# === wrong: first layer forgotten | the loop begins at layer 2
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    new = dict(parameters)
    for l in range(2, L + 1):
        new[f"W{l}"] = parameters[f"W{l}"] - learning_rate * grads[f"dW{l}"]
        new[f"b{l}"] = parameters[f"b{l}"] - learning_rate * grads[f"db{l}"]
    return new
# === wrong: weights only, too | the biases get no step
def update_parameters(parameters, grads, learning_rate):
    return {key: value - learning_rate * grads["d" + key] if key[0] == "W" else value.copy() for key, value in parameters.items()}
# === wrong: biases missing in the result | the result holds the weights only
def update_parameters(parameters, grads, learning_rate):
    L = len(parameters) // 2
    return {f"W{l}": parameters[f"W{l}"] - learning_rate * grads[f"dW{l}"] for l in range(1, L + 1)}
# === wrong: learning rate forgotten | takes the whole slope, without the learning rate
def update_parameters(parameters, grads, learning_rate):
    return {key: value - grads["d" + key] for key, value in parameters.items()}
# === wrong: fixed learning rate | the learning rate of the example, 0.1, is written into the code
def update_parameters(parameters, grads, learning_rate):
    return {key: value - 0.1 * grads["d" + key] for key, value in parameters.items()}
# === wrong: divided | divides by the learning rate instead of multiplying
def update_parameters(parameters, grads, learning_rate):
    return {key: value - grads["d" + key] / learning_rate for key, value in parameters.items()}
# === wrong: brackets | (W - α) dW instead of W - α dW
def update_parameters(parameters, grads, learning_rate):
    return {key: (value - learning_rate) * grads["d" + key] for key, value in parameters.items()}
# === wrong: sign only | steps by the sign of the slope instead of the slope
def update_parameters(parameters, grads, learning_rate):
    return {key: value - learning_rate * np.sign(grads["d" + key]) for key, value in parameters.items()}
# === wrong: the step itself | returns the steps instead of the new parameters
def update_parameters(parameters, grads, learning_rate):
    return {key: -learning_rate * grads["d" + key] for key in parameters}
# === wrong: every slope has a parameter | walks over all of grads, though the dA belong to no parameter
def update_parameters(parameters, grads, learning_rate):
    return {key[1:]: parameters[key[1:]] - learning_rate * slope for key, slope in grads.items()}
# === wrong: depth from grads | takes len(grads) // 2 for the depth, though grads may hold more
def update_parameters(parameters, grads, learning_rate):
    L = len(grads) // 2
    new = {}
    for l in range(1, L + 1):
        new[f"W{l}"] = parameters[f"W{l}"] - learning_rate * grads[f"dW{l}"]
        new[f"b{l}"] = parameters[f"b{l}"] - learning_rate * grads[f"db{l}"]
    return new
# === wrong: the bias follows the weights | the biases are stepped by the mean of dW instead of db
def update_parameters(parameters, grads, learning_rate):
    new = {}
    for l in range(1, len(parameters) // 2 + 1):
        new[f"W{l}"] = parameters[f"W{l}"] - learning_rate * grads[f"dW{l}"]
        new[f"b{l}"] = parameters[f"b{l}"] - learning_rate * grads[f"dW{l}"].mean(axis=1, keepdims=True)
    return new
# === wrong: three layers | works for three layers only
def update_parameters(parameters, grads, learning_rate):
    new = {}
    for l in (1, 2, 3):
        for name in "Wb":
            new[f"{name}{l}"] = parameters[f"{name}{l}"] - learning_rate * grads[f"d{name}{l}"]
    return new
# === wrong: keys keep their d | the result's keys are "dW1", ... instead of "W1", ...
def update_parameters(parameters, grads, learning_rate):
    return {"d" + key: value - learning_rate * grads["d" + key] for key, value in parameters.items()}
# === wrong: return forgotten | forgets the return
def update_parameters(parameters, grads, learning_rate):
    new = {}
    for key in parameters:
        new[key] = parameters[key] - learning_rate * grads["d" + key]
# === wrong: clipped | clips the slopes to -1 ... 1 before the step
def update_parameters(parameters, grads, learning_rate):
    return {key: value - learning_rate * np.clip(grads["d" + key], -1, 1) for key, value in parameters.items()}
# === wrong: two steps | takes the step twice
def update_parameters(parameters, grads, learning_rate):
    new = {key: value.copy() for key, value in parameters.items()}
    for _ in range(2):
        for key in new:
            new[key] = new[key] - learning_rate * grads["d" + key]
    return new
