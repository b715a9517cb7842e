# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: loop over the layers
def update_parameters_with_gd(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        parameters["W" + str(l)] = parameters["W" + str(l)] - learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] = parameters["b" + str(l)] - learning_rate * grads["db" + str(l)]
    return parameters
# === right: dict comprehension
def update_parameters_with_gd(parameters, grads, learning_rate):
    return {k: parameters[k] - learning_rate * grads["d" + k] for k in parameters}
# === right: in place
def update_parameters_with_gd(parameters, grads, learning_rate):
    for k, value in parameters.items():
        value -= learning_rate * grads[f"d{k}"]
    return parameters
# === right: copy, then add the step
def update_parameters_with_gd(parameters, grads, learning_rate):
    import copy
    moved = copy.deepcopy(parameters)
    for k in sorted(moved):
        np.add(moved[k], -learning_rate * grads["d" + k], out=moved[k])
    return moved
# === right: until a layer is missing, with a helper
def _down(value, slope, rate):
    return value - rate * slope

def update_parameters_with_gd(parameters, grads, learning_rate):
    new, l = {}, 1
    while f"W{l}" in parameters:
        new[f"W{l}"] = _down(parameters[f"W{l}"], grads[f"dW{l}"], learning_rate)
        new[f"b{l}"] = _down(parameters[f"b{l}"], grads[f"db{l}"], learning_rate)
        l += 1
    return new
# === right: zip of names and steps
def update_parameters_with_gd(parameters, grads, learning_rate):
    names = list(parameters.keys())
    steps = [np.multiply(learning_rate, grads["d" + n]) for n in names]
    return dict(zip(names, (parameters[n] - s for n, s in zip(names, steps))))
# === wrong: uphill | The gradient is added where it should be subtracted.
def update_parameters_with_gd(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        parameters["W" + str(l)] = parameters["W" + str(l)] + learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] = parameters["b" + str(l)] + learning_rate * grads["db" + str(l)]
    return parameters
# === wrong: last layer stands still | The loop stops one layer too early, so that the last layer is not updated.
def update_parameters_with_gd(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L):
        parameters["W" + str(l)] = parameters["W" + str(l)] - learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] = parameters["b" + str(l)] - learning_rate * grads["db" + str(l)]
    return parameters
# === wrong: rate left out | The gradient is not multiplied by the learning rate.
def update_parameters_with_gd(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        parameters["W" + str(l)] = parameters["W" + str(l)] - grads["dW" + str(l)]
        parameters["b" + str(l)] = parameters["b" + str(l)] - grads["db" + str(l)]
    return parameters
# === wrong: rate typed in | The learning rate is hard-coded and the argument is ignored.
def update_parameters_with_gd(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        parameters["W" + str(l)] = parameters["W" + str(l)] - 0.01 * grads["dW" + str(l)]
        parameters["b" + str(l)] = parameters["b" + str(l)] - 0.01 * grads["db" + str(l)]
    return parameters
# === wrong: biases stand still | The biases are not updated.
def update_parameters_with_gd(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        parameters["W" + str(l)] = parameters["W" + str(l)] - learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] = parameters["b" + str(l)]
    return parameters
# === wrong: dW for the biases | The biases are moved by dW and not by db.
def update_parameters_with_gd(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        parameters["W" + str(l)] = parameters["W" + str(l)] - learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] = parameters["b" + str(l)] - learning_rate * grads["dW" + str(l)]
    return parameters
# === wrong: L is the number of entries | len(parameters) counts weights and biases: the number of layers is half of it.
def update_parameters_with_gd(parameters, grads, learning_rate):
    L = len(parameters)
    for l in range(1, L + 1):
        parameters["W" + str(l)] = parameters["W" + str(l)] - learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] = parameters["b" + str(l)] - learning_rate * grads["db" + str(l)]
    return parameters
# === wrong: local names only | The new values stay in local names, so that the dict is unchanged.
def update_parameters_with_gd(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        Wl = parameters["W" + str(l)] - learning_rate * grads["dW" + str(l)]
        bl = parameters["b" + str(l)] - learning_rate * grads["db" + str(l)]
    return parameters
# === wrong: steps returned | The steps are returned and not the new parameters.
def update_parameters_with_gd(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        parameters["W" + str(l)] = -learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] = -learning_rate * grads["db" + str(l)]
    return parameters
# === wrong: two layers only | The number of layers is hard-coded as 2.
def update_parameters_with_gd(parameters, grads, learning_rate):
    L = 2
    for l in range(1, L + 1):
        parameters["W" + str(l)] = parameters["W" + str(l)] - learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] = parameters["b" + str(l)] - learning_rate * grads["db" + str(l)]
    return parameters
# === wrong: numbered from zero | The loop starts at layer 0, which has no parameters.
def update_parameters_with_gd(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(L):
        parameters["W" + str(l)] = parameters["W" + str(l)] - learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] = parameters["b" + str(l)] - learning_rate * grads["db" + str(l)]
    return parameters
# === wrong: rate times the difference | The whole difference is multiplied by the learning rate.
def update_parameters_with_gd(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        parameters["W" + str(l)] = learning_rate * (parameters["W" + str(l)] - grads["dW" + str(l)])
        parameters["b" + str(l)] = parameters["b" + str(l)] - learning_rate * grads["db" + str(l)]
    return parameters
# === wrong: return inside the loop | The return stands inside the loop, so that only the first layer is updated.
def update_parameters_with_gd(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        parameters["W" + str(l)] = parameters["W" + str(l)] - learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] = parameters["b" + str(l)] - learning_rate * grads["db" + str(l)]
        return parameters
# === wrong: no return | The return statement is missing.
def update_parameters_with_gd(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        parameters["W" + str(l)] = parameters["W" + str(l)] - learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] = parameters["b" + str(l)] - learning_rate * grads["db" + str(l)]
# === wrong: gradients returned too | A pair is returned where only the parameters are asked for.
def update_parameters_with_gd(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        parameters["W" + str(l)] = parameters["W" + str(l)] - learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] = parameters["b" + str(l)] - learning_rate * grads["db" + str(l)]
    return parameters, grads
# === wrong: divided by the rate | The gradient is divided by the learning rate where it should be multiplied.
def update_parameters_with_gd(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        parameters["W" + str(l)] = parameters["W" + str(l)] - grads["dW" + str(l)] / learning_rate
        parameters["b" + str(l)] = parameters["b" + str(l)] - grads["db" + str(l)] / learning_rate
    return parameters
# === wrong: sign of the gradient only | none
def update_parameters_with_gd(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        parameters["W" + str(l)] = parameters["W" + str(l)] - np.sign(grads["dW" + str(l)])
        parameters["b" + str(l)] = parameters["b" + str(l)] + 2 * learning_rate * grads["db" + str(l)]
    return parameters
# === right: dict comprehension, again
def update_parameters_with_gd(parameters, grads, learning_rate):
    return {name: value - learning_rate * grads["d" + name] for name, value in parameters.items()}
# === right: zero-based layers and f-strings into a fresh dict
def update_parameters_with_gd(parameters, grads, learning_rate):
    updated = {}
    for l in range(len(parameters) // 2):
        for kind in ("W", "b"):
            key = f"{kind}{l + 1}"
            step = np.multiply(learning_rate, grads[f"d{key}"])
            updated[key] = np.subtract(parameters[key], step)
    return updated
# === right: array minus-equals
def update_parameters_with_gd(parameters, grads, learning_rate):
    for key in parameters:
        parameters[key] -= learning_rate * grads["d" + key]
    return parameters
# === right: deepcopy first, while loop
import copy

def update_parameters_with_gd(parameters, grads, learning_rate):
    new = copy.deepcopy(parameters)
    l = 1
    while "W" + str(l) in new:
        dW, db = grads["dW" + str(l)], grads["db" + str(l)]
        assert dW.shape == new["W" + str(l)].shape
        new["W" + str(l)] += -learning_rate * dW
        new["b" + str(l)] += -learning_rate * db
        l += 1
    return new
# === right: through the gradient names, skipping dA
def update_parameters_with_gd(parameters, grads, learning_rate):
    new = dict(parameters)
    for k, g in grads.items():
        if k[1:] not in parameters:
            continue
        new[k[1:]] = parameters[k[1:]] + (-1.0) * learning_rate * g
    return new
# === wrong: weights only | the biases are not updated
def update_parameters_with_gd(parameters, grads, learning_rate):
    new = dict(parameters)
    for l in range(1, len(parameters) // 2 + 1):
        new[f"W{l}"] = parameters[f"W{l}"] - learning_rate * grads[f"dW{l}"]
    return new
# === wrong: no return, again | the function returns nothing
def update_parameters_with_gd(parameters, grads, learning_rate):
    for l in range(1, len(parameters) // 2 + 1):
        parameters["W" + str(l)] -= learning_rate * grads["dW" + str(l)]
        parameters["b" + str(l)] -= learning_rate * grads["db" + str(l)]
# === wrong: learning rate left out | the gradient is subtracted without the learning rate
def update_parameters_with_gd(parameters, grads, learning_rate):
    return {k: parameters[k] - grads["d" + k] for k in parameters}
# === wrong: learning rate hard-wired | the learning rate is a fixed 0.01, whatever is asked
def update_parameters_with_gd(parameters, grads, learning_rate):
    learning_rate = 0.01
    return {k: parameters[k] - learning_rate * grads["d" + k] for k in parameters}
# === wrong: two layers only, again | only layers 1 and 2 are updated, however deep the net is
def update_parameters_with_gd(parameters, grads, learning_rate):
    p = dict(parameters)
    for l in (1, 2):
        if "W" + str(l) in p:
            p["W" + str(l)] = p["W" + str(l)] - learning_rate * grads["dW" + str(l)]
            p["b" + str(l)] = p["b" + str(l)] - learning_rate * grads["db" + str(l)]
    return p
# === wrong: paired by position | parameters and gradients are paired by their order in the dicts instead of by name
def update_parameters_with_gd(parameters, grads, learning_rate):
    new = {}
    for (name, p), g in zip(parameters.items(), grads.values()):
        new[name] = p - learning_rate * g
    return new
# === wrong: bias moves by the average step | the biases' gradient is averaged into a single number for the layer
def update_parameters_with_gd(parameters, grads, learning_rate):
    new = {}
    for l in range(1, len(parameters) // 2 + 1):
        new["W" + str(l)] = parameters["W" + str(l)] - learning_rate * grads["dW" + str(l)]
        new["b" + str(l)] = parameters["b" + str(l)] - learning_rate * np.mean(grads["db" + str(l)])
    return new
# === wrong: returns only what was updated last | only the last layer's entries are in the returned dict: it is emptied in every turn of the loop
def update_parameters_with_gd(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        new = {}
        new["W" + str(l)] = parameters["W" + str(l)] - learning_rate * grads["dW" + str(l)]
        new["b" + str(l)] = parameters["b" + str(l)] - learning_rate * grads["db" + str(l)]
    return new
# === wrong: return inside the loop, again | the return stands inside the loop, so only the first layer is updated
def update_parameters_with_gd(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(L):
        parameters["W" + str(l + 1)] = parameters["W" + str(l + 1)] - learning_rate * grads["dW" + str(l + 1)]
        parameters["b" + str(l + 1)] = parameters["b" + str(l + 1)] - learning_rate * grads["db" + str(l + 1)]
        return parameters
# === wrong: one-digit layer numbers | the layer number is read from the last digit of the name only, so layers 10 and up are mixed up
def update_parameters_with_gd(parameters, grads, learning_rate):
    new = {}
    for name in parameters:
        kind, layer = name[0], name[-1]
        new[name] = parameters[name] - learning_rate * grads.get("d" + kind + layer, 0.0)
    return new
# === wrong: uphill and no biases | none
def update_parameters_with_gd(parameters, grads, learning_rate):
    for l in range(1, len(parameters) // 2 + 1):
        parameters["W" + str(l)] = parameters["W" + str(l)] + learning_rate * grads["dW" + str(l)]
    return parameters
# === right: layer loop as in course 1
def update_parameters_with_gd(parameters, grads, learning_rate):
    L = len(parameters) // 2
    new_parameters = {}
    for l in range(1, L + 1):
        new_parameters["W" + str(l)] = parameters["W" + str(l)] - learning_rate * grads["dW" + str(l)]
        new_parameters["b" + str(l)] = parameters["b" + str(l)] - learning_rate * grads["db" + str(l)]
    return new_parameters
# === right: deep copy, then in place on the copy
import copy


def update_parameters_with_gd(parameters, grads, learning_rate):
    fresh = copy.deepcopy(parameters)
    for name, theta in fresh.items():
        fresh[name] -= learning_rate * grads[f"d{name}"]
    return fresh
# === right: walks the gradients, strips the d
def update_parameters_with_gd(parameters: dict, grads: dict, learning_rate: float) -> dict:
    out: dict = {}
    for dname, slope in grads.items():
        name = dname[1:]
        assert slope.shape == parameters[name].shape, name
        out[name] = np.subtract(parameters[name], np.multiply(learning_rate, slope))
    return out
# === right: small helper and map
def _step(theta, dtheta, rate):
    return theta + (-rate) * dtheta


def update_parameters_with_gd(parameters, grads, learning_rate):
    names = sorted(parameters)
    return dict(zip(names, map(lambda n: _step(parameters[n], grads["d" + n], learning_rate), names)))
# === right: PyTorch-like class
class SGD:
    def __init__(self, params, lr):
        self.params, self.lr = dict(params), lr

    def step(self, grads):
        for k in list(self.params):
            self.params[k] = self.params[k] - self.lr * grads["d" + k]
        return self.params


def update_parameters_with_gd(parameters, grads, learning_rate):
    optimizer = SGD(parameters, lr=learning_rate)
    return optimizer.step(grads)
# === right: beginner, entry by entry
def update_parameters_with_gd(parameters, grads, learning_rate):
    result = dict()
    # go through all the names
    for name in parameters.keys():
        old = parameters[name]
        slope = grads["d" + name]
        new = np.zeros(old.shape)
        rows = old.shape[0]
        columns = old.shape[1]
        for i in range(rows):
            for j in range(columns):
                new[i, j] = old[i, j] - learning_rate * slope[i, j]
        result[name] = new
    return result
# === right: while with walrus
def update_parameters_with_gd(parameters, grads, learning_rate):
    new, layer = {}, 0
    while (key := f"W{(layer := layer + 1)}") in parameters:
        for letter in "Wb":
            new[f"{letter}{layer}"] = parameters[f"{letter}{layer}"] - grads[f"d{letter}{layer}"] * learning_rate
    return new
# === wrong: plus | steps uphill: the gradient is added instead of subtracted
def update_parameters_with_gd(parameters, grads, learning_rate):
    return {k: parameters[k] + learning_rate * grads["d" + k] for k in parameters}
# === wrong: last layer left out | the loop over the layers stops one short, so the last layer is not updated
def update_parameters_with_gd(parameters, grads, learning_rate):
    L = len(parameters) // 2
    new = dict(parameters)
    for l in range(1, L):
        new[f"W{l}"] = parameters[f"W{l}"] - learning_rate * grads[f"dW{l}"]
        new[f"b{l}"] = parameters[f"b{l}"] - learning_rate * grads[f"db{l}"]
    return new
# === wrong: one layer only | works only for networks of a single layer
def update_parameters_with_gd(parameters, grads, learning_rate):
    W1 = parameters["W1"] - learning_rate * grads["dW1"]
    b1 = parameters["b1"] - learning_rate * grads["db1"]
    return {"W1": W1, "b1": b1}
# === wrong: two layers | assumes a network of exactly two layers
def update_parameters_with_gd(parameters, grads, learning_rate):
    new = {}
    for key in ["W1", "b1", "W2", "b2"]:
        if key in parameters:
            new[key] = parameters[key] - learning_rate * grads["d" + key]
    return new
# === wrong: rate of the example | uses 0.1 instead of the argument learning_rate
def update_parameters_with_gd(parameters, grads, learning_rate):
    learning_rate = 0.1
    return {key: value - learning_rate * grads["d" + key] for key, value in parameters.items()}
# === wrong: global gradients | takes the notebook's variable `slopes` in place of the argument grads
slopes = {"dW1": np.array([[4.0, -0.5]]), "db1": np.array([[1.0]])}


def update_parameters_with_gd(parameters, grads, learning_rate):
    updated = {}
    for key in parameters:
        updated[key] = parameters[key] - learning_rate * slopes["d" + key]
    return updated
# === wrong: zip of the values | relies on both dicts having their entries in the same order
def update_parameters_with_gd(parameters, grads, learning_rate):
    return {
        name: theta - learning_rate * d
        for (name, theta), d in zip(parameters.items(), grads.values())
    }
# === wrong: bias not updated | only the weights take a step, the biases stay as they are
def update_parameters_with_gd(parameters, grads, learning_rate):
    new = dict(parameters)
    for key in parameters:
        if key.startswith("W"):
            new[key] = parameters[key] - learning_rate * grads["d" + key]
    return new
# === wrong: divided by the examples | divides by the number of columns of the gradient, though the 1/m is in it already
def update_parameters_with_gd(parameters, grads, learning_rate):
    new = {}
    for key in parameters:
        m = grads["d" + key].shape[1]
        new[key] = parameters[key] - learning_rate * grads["d" + key] / m
    return new
# === wrong: clipped | clips the gradients to between -5 and 5, which nobody asked for
def update_parameters_with_gd(parameters, grads, learning_rate):
    """One step of SGD with gradient clipping for numerical stability."""
    updated = {}
    for name, param in parameters.items():
        grad = np.clip(grads["d" + name], -5.0, 5.0)
        updated[name] = param - learning_rate * grad
    return updated
# === wrong: no return, anew | forgets to return the new parameters
def update_parameters_with_gd(parameters, grads, learning_rate):
    new = {}
    for key in parameters:
        new[key] = parameters[key] - learning_rate * grads["d" + key]
# === wrong: return inside of the loop | returns after the first layer
def update_parameters_with_gd(parameters, grads, learning_rate):
    new = {}
    for l in range(1, len(parameters) // 2 + 1):
        new["W" + str(l)] = parameters["W" + str(l)] - learning_rate * grads["dW" + str(l)]
        new["b" + str(l)] = parameters["b" + str(l)] - learning_rate * grads["db" + str(l)]
        return new
# === wrong: names of gradients | returns the new parameters under the gradients' names dW1, db1
def update_parameters_with_gd(parameters, grads, learning_rate):
    return {key: parameters[key[1:]] - learning_rate * grads[key] for key in grads}
# === wrong: single digit of the layer | takes the layer's number from the last character of the key, so layer 10 and above get wrong gradients
def update_parameters_with_gd(parameters, grads, learning_rate):
    new = {}
    for key in parameters:
        letter, layer = key[0], key[-1]
        new[key] = parameters[key] - learning_rate * grads.get("d" + letter + layer, 0)
    return new
# === wrong: dtype of whole numbers | writes the result into an array of integers, which cuts off the decimals
def update_parameters_with_gd(parameters, grads, learning_rate):
    new = {}
    for key, theta in parameters.items():
        out = np.zeros(theta.shape, dtype=int)
        out[:] = theta - learning_rate * grads["d" + key]
        new[key] = out
    return new
