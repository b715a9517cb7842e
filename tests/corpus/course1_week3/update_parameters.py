# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: four lines
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = parameters["W1"] - learning_rate * grads["dW1"]
    b1 = parameters["b1"] - learning_rate * grads["db1"]
    W2 = parameters["W2"] - learning_rate * grads["dW2"]
    b2 = parameters["b2"] - learning_rate * grads["db2"]
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# === right: dict comprehension
def update_parameters(parameters, grads, learning_rate=1.2):
    return {k: p - learning_rate * grads["d" + k] for k, p in parameters.items()}
# === right: in place
def update_parameters(parameters, grads, learning_rate=1.2):
    for name in parameters:
        parameters[name] -= learning_rate * grads["d" + name]
    return parameters
# === right: dict overwritten entry by entry
def update_parameters(parameters, grads, learning_rate=1.2):
    for l in (1, 2):
        for kind in "Wb":
            key = f"{kind}{l}"
            parameters[key] = parameters[key] - learning_rate * grads["d" + key]
    return parameters
# === right: deep copy first
def update_parameters(parameters, grads, learning_rate=1.2):
    import copy
    new = copy.deepcopy(parameters)
    for name, value in new.items():
        value += -learning_rate * grads[f"d{name}"]
    return new
# === right: with a helper
def _descend(p, g, rate):
    return np.subtract(p, np.multiply(rate, g))

def update_parameters(parameters, grads, learning_rate=1.2):
    names = ["W1", "b1", "W2", "b2"]
    return dict((n, _descend(parameters[n], grads["d" + n], learning_rate)) for n in names)
# === right: order of the keys changed, unpacked
def update_parameters(parameters, grads, learning_rate=1.2):
    W1, W2, b1, b2 = [parameters[k] + (-learning_rate) * grads["d" + k] for k in ("W1", "W2", "b1", "b2")]
    return dict(b2=b2, b1=b1, W2=W2, W1=W1)
# === wrong: uphill | The gradient is added where it should be subtracted.
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = parameters["W1"] + learning_rate * grads["dW1"]
    b1 = parameters["b1"] + learning_rate * grads["db1"]
    W2 = parameters["W2"] + learning_rate * grads["dW2"]
    b2 = parameters["b2"] + learning_rate * grads["db2"]
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# === wrong: rate left out | The gradient is not multiplied by the learning rate.
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = parameters["W1"] - grads["dW1"]
    b1 = parameters["b1"] - grads["db1"]
    W2 = parameters["W2"] - grads["dW2"]
    b2 = parameters["b2"] - grads["db2"]
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# === wrong: rate typed in | The learning rate is hard-coded and the argument is ignored.
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = parameters["W1"] - 1.2 * grads["dW1"]
    b1 = parameters["b1"] - 1.2 * grads["db1"]
    W2 = parameters["W2"] - 1.2 * grads["dW2"]
    b2 = parameters["b2"] - 1.2 * grads["db2"]
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# === wrong: other default | The default learning rate is 0.01 where 1.2 is asked for.
def update_parameters(parameters, grads, learning_rate=0.01):
    W1 = parameters["W1"] - learning_rate * grads["dW1"]
    b1 = parameters["b1"] - learning_rate * grads["db1"]
    W2 = parameters["W2"] - learning_rate * grads["dW2"]
    b2 = parameters["b2"] - learning_rate * grads["db2"]
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# === wrong: biases stand still | The biases are not updated.
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = parameters["W1"] - learning_rate * grads["dW1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"] - learning_rate * grads["dW2"]
    b2 = parameters["b2"]
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# === wrong: first layer stands still | The first layer is not updated.
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"] - learning_rate * grads["dW2"]
    b2 = parameters["b2"] - learning_rate * grads["db2"]
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# === wrong: steps returned | The steps are returned and not the new parameters.
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = learning_rate * grads["dW1"]
    b1 = learning_rate * grads["db1"]
    W2 = learning_rate * grads["dW2"]
    b2 = learning_rate * grads["db2"]
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# === wrong: local names only | The new values stay in local names, and the old dict is returned.
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = parameters["W1"] - learning_rate * grads["dW1"]
    b1 = parameters["b1"] - learning_rate * grads["db1"]
    W2 = parameters["W2"] - learning_rate * grads["dW2"]
    b2 = parameters["b2"] - learning_rate * grads["db2"]
    return parameters
# === wrong: loop variable rebound | The loop only rebinds a local name, so the dict keeps its old values.
def update_parameters(parameters, grads, learning_rate=1.2):
    for name, value in parameters.items():
        value = value - learning_rate * grads["d" + name]
    return parameters
# === wrong: biases lost | The new dict lacks the biases.
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = parameters["W1"] - learning_rate * grads["dW1"]
    b1 = parameters["b1"] - learning_rate * grads["db1"]
    W2 = parameters["W2"] - learning_rate * grads["dW2"]
    b2 = parameters["b2"] - learning_rate * grads["db2"]
    return {"W1": W1, "W2": W2}
# === wrong: layers exchanged in the result | The layers are stored under each other's key.
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = parameters["W1"] - learning_rate * grads["dW1"]
    b1 = parameters["b1"] - learning_rate * grads["db1"]
    W2 = parameters["W2"] - learning_rate * grads["dW2"]
    b2 = parameters["b2"] - learning_rate * grads["db2"]
    return {"W1": W2, "b1": b2, "W2": W1, "b2": b1}
# === wrong: rate times parameter | The learning rate multiplies the parameter and not the gradient.
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = learning_rate * parameters["W1"] - grads["dW1"]
    b1 = parameters["b1"] - learning_rate * grads["db1"]
    W2 = learning_rate * parameters["W2"] - grads["dW2"]
    b2 = parameters["b2"] - learning_rate * grads["db2"]
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# === wrong: tuple | A tuple is returned where a dict is asked for.
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = parameters["W1"] - learning_rate * grads["dW1"]
    b1 = parameters["b1"] - learning_rate * grads["db1"]
    W2 = parameters["W2"] - learning_rate * grads["dW2"]
    b2 = parameters["b2"] - learning_rate * grads["db2"]
    return W1, b1, W2, b2
# === wrong: gradient keys without d | The gradients are looked up without the d in their keys.
def update_parameters(parameters, grads, learning_rate=1.2):
    return {k: parameters[k] - learning_rate * grads[k] for k in parameters}
# === wrong: divided by the rate | The gradient is divided by the learning rate where it should be multiplied.
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = parameters["W1"] - grads["dW1"] / learning_rate
    b1 = parameters["b1"] - grads["db1"] / learning_rate
    W2 = parameters["W2"] - grads["dW2"] / learning_rate
    b2 = parameters["b2"] - grads["db2"] / learning_rate
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# === wrong: return inside the loop | The return stands inside the loop, so only the first parameter is updated.
def update_parameters(parameters, grads, learning_rate=1.2):
    for name in parameters:
        parameters[name] = parameters[name] - learning_rate * grads["d" + name]
        return parameters
# === wrong: no return | The return statement is missing.
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = parameters["W1"] - learning_rate * grads["dW1"]
    b1 = parameters["b1"] - learning_rate * grads["db1"]
    W2 = parameters["W2"] - learning_rate * grads["dW2"]
    b2 = parameters["b2"] - learning_rate * grads["db2"]
    new = {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# === wrong: keys of the gradients | The new values are stored under the keys of the gradients, where W1, b1 and so on are asked for.
def update_parameters(parameters, grads, learning_rate=1.2):
    for name in parameters:
        grads["d" + name] = parameters[name] - learning_rate * grads["d" + name]
    return grads
# === wrong: uphill without rate | none
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = parameters["W1"] + 2 * grads["dW1"]
    b1 = parameters["b1"] + 2 * grads["db1"]
    W2 = parameters["W2"] + 2 * grads["dW2"]
    b2 = parameters["b2"] + 2 * grads["db2"]
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# === right: dict comprehension, again
def update_parameters(parameters, grads, learning_rate=1.2):
    return {k: v - learning_rate * grads["d" + k] for k, v in parameters.items()}
# === right: in place, again
def update_parameters(parameters, grads, learning_rate=1.2):
    for name in ("W1", "b1", "W2", "b2"):
        parameters[name] -= learning_rate * grads["d" + name]
    return parameters
# === right: deepcopy first
import copy
def update_parameters(parameters, grads, learning_rate = 1.2):
    p = copy.deepcopy(parameters)
    for l in (1, 2):
        p["W%d" % l] = p["W%d" % l] - learning_rate * grads["dW%d" % l]
        p["b%d" % l] = p["b%d" % l] - learning_rate * grads["db%d" % l]
    return p
# === right: helper and np.subtract
def _step(theta, g, alpha):
    return np.subtract(theta, np.multiply(alpha, g))

def update_parameters(parameters, grads, learning_rate=1.2):
    new = dict(parameters)
    L = len(parameters) // 2
    for l in range(1, L + 1):
        new[f"W{l}"] = _step(parameters[f"W{l}"], grads[f"dW{l}"], learning_rate)
        new[f"b{l}"] = _step(parameters[f"b{l}"], grads[f"db{l}"], learning_rate)
    return new
# === right: dict update of steps
def update_parameters(parameters, grads, learning_rate=1.2):
    out = {}
    out.update((k[1:], parameters[k[1:]] + (-learning_rate) * g)
               for k, g in grads.items() if k[1:] in parameters)
    return out
# === wrong: uphill, again | adds the gradient instead of subtracting it
def update_parameters(parameters, grads, learning_rate=1.2):
    return {k: parameters[k] + learning_rate * grads["d" + k] for k in parameters}
# === wrong: rate written in | 1.2 is written into the step, the learning_rate argument is ignored
def update_parameters(parameters, grads, learning_rate=1.2):
    return {k: parameters[k] - 1.2 * grads["d" + k] for k in parameters}
# === wrong: default of 0.01 | the default learning rate is 0.01 instead of 1.2
def update_parameters(parameters, grads, learning_rate=0.01):
    return {k: parameters[k] - learning_rate * grads["d" + k] for k in parameters}
# === wrong: new values thrown away | the new values stay in local variables, the old dict is returned unchanged
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]
    W1 = W1 - learning_rate * grads["dW1"]
    b1 = b1 - learning_rate * grads["db1"]
    W2 = W2 - learning_rate * grads["dW2"]
    b2 = b2 - learning_rate * grads["db2"]
    return parameters
# === wrong: biases left alone | only the weights are updated, the biases are not
def update_parameters(parameters, grads, learning_rate=1.2):
    new = dict(parameters)
    for l in (1, 2):
        new[f"W{l}"] = parameters[f"W{l}"] - learning_rate * grads[f"dW{l}"]
    return new
# === wrong: one layer only | the loop stops one layer early, W2 and b2 stay as they were
def update_parameters(parameters, grads, learning_rate=1.2):
    L = len(parameters) // 2
    new = dict(parameters)
    for l in range(1, L):
        new[f"W{l}"] = parameters[f"W{l}"] - learning_rate * grads[f"dW{l}"]
        new[f"b{l}"] = parameters[f"b{l}"] - learning_rate * grads[f"db{l}"]
    return new
# === wrong: returns the steps | returns the steps learning_rate * gradient, not the new parameters
def update_parameters(parameters, grads, learning_rate=1.2):
    return {k: learning_rate * grads["d" + k] for k in parameters}
# === wrong: W2 gets db2 | W2 is updated with db2 (broadcast) instead of dW2
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = parameters["W1"] - learning_rate * grads["dW1"]
    b1 = parameters["b1"] - learning_rate * grads["db1"]
    W2 = parameters["W2"] - learning_rate * grads["db2"]
    b2 = parameters["b2"] - learning_rate * grads["db2"]
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# === wrong: no return, again | changes a copy and returns nothing
def update_parameters(parameters, grads, learning_rate=1.2):
    parameters = {k: v - learning_rate * grads["d" + k] for k, v in parameters.items()}
# === wrong: divides by the rate | divides the gradient by the learning rate
def update_parameters(parameters, grads, learning_rate=1.2):
    return {k: parameters[k] - grads["d" + k] / learning_rate for k in parameters}
# === wrong: weight decayed by the rate | the bracket is wrong: learning_rate * (parameter - gradient)
def update_parameters(parameters, grads, learning_rate=1.2):
    return {k: learning_rate * (parameters[k] - grads["d" + k]) for k in parameters}
# === wrong: updated twice | every parameter is stepped twice, once in place and once more on return
def update_parameters(parameters, grads, learning_rate=1.2):
    for k in parameters:
        parameters[k] = parameters[k] - learning_rate * grads["d" + k]
    return {k: parameters[k] - learning_rate * grads["d" + k] for k in parameters}
# === wrong: pairs by position | pairs parameters and gradients by their order in the dicts instead of by name
def update_parameters(parameters, grads, learning_rate=1.2):
    return {k: p - learning_rate * g for (k, p), g in zip(parameters.items(), grads.values())}
# === right: dict comprehension, too
def update_parameters(parameters, grads, learning_rate=1.2):
    return {key: value - learning_rate * grads["d" + key] for key, value in parameters.items()}
# === right: deep copy, then in place
def update_parameters(parameters, grads, learning_rate=1.2):
    import copy

    new = copy.deepcopy(parameters)
    for name in ("W1", "b1", "W2", "b2"):
        new[name] -= learning_rate * grads[f"d{name}"]
    return new
# === right: loop over the layers
def update_parameters(parameters, grads, learning_rate=1.2):
    result = {}
    for layer in range(1, 3):
        for letter in "Wb":
            key = letter + str(layer)
            old = parameters[key]
            step = learning_rate * grads["d" + key]
            assert old.shape == step.shape
            result[key] = old - step
    return result
# === right: shallow copy of the dict, new arrays
def update_parameters(parameters, grads, learning_rate=1.2):
    parameters = dict(parameters)
    parameters["W1"] = parameters["W1"] - learning_rate * grads["dW1"]
    parameters["b1"] = parameters["b1"] - learning_rate * grads["db1"]
    parameters["W2"] = parameters["W2"] - learning_rate * grads["dW2"]
    parameters["b2"] = parameters["b2"] - learning_rate * grads["db2"]
    return parameters
# === right: map with a lambda
def update_parameters(parameters, grads, learning_rate=1.2):
    step = lambda k: (k, np.subtract(parameters[k], np.multiply(learning_rate, grads["d" + k])))
    return dict(map(step, ["W1", "b1", "W2", "b2"]))
# === right: number by number
def update_parameters(parameters, grads, learning_rate=1.2):
    new = {k: np.zeros(v.shape) for k, v in parameters.items()}
    for k in new:
        rows, columns = new[k].shape
        for r in range(rows):
            for c in range(columns):
                new[k][r, c] = parameters[k][r, c] - learning_rate * grads["d" + k][r, c]
    return new
# === right: from the keys of the gradients
def update_parameters(parameters, grads, learning_rate=1.2):
    return {g[1:]: parameters[g[1:]] + (-learning_rate) * slope for g, slope in grads.items()}
# === wrong: uphill, too | Adds the gradients.
def update_parameters(parameters, grads, learning_rate=1.2):
    return {key: value + learning_rate * grads["d" + key] for key, value in parameters.items()}
# === wrong: no learning rate | Subtracts the gradients without the learning rate.
def update_parameters(parameters, grads, learning_rate=1.2):
    return {key: value - grads["d" + key] for key, value in parameters.items()}
# === wrong: fixed rate | Always uses 1.2 whatever the learning rate is.
def update_parameters(parameters, grads, learning_rate=1.2):
    return {key: value - 1.2 * grads["d" + key] for key, value in parameters.items()}
# === wrong: other default, too | The default learning rate is 0.1 and not 1.2.
def update_parameters(parameters, grads, learning_rate=0.1):
    return {key: value - learning_rate * grads["d" + key] for key, value in parameters.items()}
# === wrong: biases stay | Updates the weights only and keeps the biases.
def update_parameters(parameters, grads, learning_rate=1.2):
    return {
        "W1": parameters["W1"] - learning_rate * grads["dW1"],
        "b1": parameters["b1"].copy(),
        "W2": parameters["W2"] - learning_rate * grads["dW2"],
        "b2": parameters["b2"].copy(),
    }
# === wrong: b1 twice | b2 is made from b1's gradient.
def update_parameters(parameters, grads, learning_rate=1.2):
    return {
        "W1": parameters["W1"] - learning_rate * grads["dW1"],
        "b1": parameters["b1"] - learning_rate * grads["db1"],
        "W2": parameters["W2"] - learning_rate * grads["dW2"],
        "b2": parameters["b2"] - learning_rate * grads["db1"],
    }
# === wrong: multiplied | Multiplies the parameters by 1 minus the step instead of subtracting it.
def update_parameters(parameters, grads, learning_rate=1.2):
    return {key: value * (1 - learning_rate * grads["d" + key]) for key, value in parameters.items()}
# === wrong: only the step | Returns the steps and not the parameters after them.
def update_parameters(parameters, grads, learning_rate=1.2):
    return {key: -learning_rate * grads["d" + key] for key in parameters}
# === wrong: keys with d | Returns the new values under the keys of the gradients.
def update_parameters(parameters, grads, learning_rate=1.2):
    return {"d" + key: value - learning_rate * grads["d" + key] for key, value in parameters.items()}
# === wrong: only the sign | Takes a step of the learning rate by the sign of the gradient.
def update_parameters(parameters, grads, learning_rate=1.2):
    return {key: value - learning_rate * np.sign(grads["d" + key]) for key, value in parameters.items()}
# === wrong: clipped gradients | Clips the gradients to -1 .. 1 first.
def update_parameters(parameters, grads, learning_rate=1.2):
    return {key: value - learning_rate * np.clip(grads["d" + key], -1, 1) for key, value in parameters.items()}
# === wrong: old ones returned | Computes new parameters and returns the old ones.
def update_parameters(parameters, grads, learning_rate=1.2):
    W1, b1, W2, b2 = (parameters[k] for k in ("W1", "b1", "W2", "b2"))
    W1 = W1 - learning_rate * grads["dW1"]
    b1 = b1 - learning_rate * grads["db1"]
    W2 = W2 - learning_rate * grads["dW2"]
    b2 = b2 - learning_rate * grads["db2"]
    return parameters
# === wrong: divided by the units | Divides the step by the number of hidden units.
def update_parameters(parameters, grads, learning_rate=1.2):
    n = parameters["W1"].shape[0]
    return {key: value - learning_rate / n * grads["d" + key] for key, value in parameters.items()}
# === wrong: mean step | Subtracts the mean of each gradient from all entries.
def update_parameters(parameters, grads, learning_rate=1.2):
    return {key: value - learning_rate * np.mean(grads["d" + key]) for key, value in parameters.items()}
# === wrong: tiny from the notebook | Updates the notebook's `tiny` in place of its argument.
def update_parameters(parameters, grads, learning_rate=1.2):
    return {key: tiny[key] - learning_rate * grads["d" + key] for key in tiny}
# === wrong: slopes turned | Transposes the gradients, which broadcasts or fails.
def update_parameters(parameters, grads, learning_rate=1.2):
    return {key: value - learning_rate * grads["d" + key].T for key, value in parameters.items()}
# === wrong: return in the loop | Returns after the first key.
def update_parameters(parameters, grads, learning_rate=1.2):
    new = {}
    for key in parameters:
        new[key] = parameters[key] - learning_rate * grads["d" + key]
        return new
# === wrong: momentum kept outside | Keeps a running mean of the gradients between calls.
_velocity = {}

def update_parameters(parameters, grads, learning_rate=1.2):
    new = {}
    for key, value in parameters.items():
        previous = _velocity.get(key)
        if previous is None or previous.shape != value.shape:
            previous = grads["d" + key]
        _velocity[key] = 0.9 * previous + 0.1 * grads["d" + key]
        new[key] = value - learning_rate * _velocity[key]
    return new
