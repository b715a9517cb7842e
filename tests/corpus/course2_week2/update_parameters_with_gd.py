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
