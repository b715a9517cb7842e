# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: epsilon outside the root
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        for k in ("W" + str(l), "b" + str(l)):
            g = grads["d" + k]
            s["d" + k] = beta * s["d" + k] + (1 - beta) * g ** 2
            parameters[k] = parameters[k] - learning_rate * g / (np.sqrt(s["d" + k]) + epsilon)
    return parameters, s
# === right: epsilon inside the root
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    s = {k: beta * s[k] + (1 - beta) * np.square(grads[k]) for k in s}
    parameters = {k: p - learning_rate * grads["d" + k] / np.sqrt(s["d" + k] + epsilon) for k, p in parameters.items()}
    return parameters, s
# === right: in place
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    for name, p in parameters.items():
        g, square = grads["d" + name], s["d" + name]
        square *= beta
        square += (1 - beta) * g * g
        p -= learning_rate * g / (square ** 0.5 + epsilon)
    return parameters, s
# === right: factor first, power minus one half
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    new_p, new_s = {}, {}
    for name in parameters:
        key = "d" + name
        new_s[key] = s[key] + (1 - beta) * (np.power(grads[key], 2) - s[key])
        rate = learning_rate * (new_s[key] + epsilon) ** -0.5
        new_p[name] = parameters[name] - rate * grads[key]
    return new_p, new_s
# === right: weights and biases written out, with a helper
def _mean_square(old, g, beta):
    return beta * old + (1 - beta) * np.multiply(g, g)

def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    for l in range(len(parameters) // 2):
        W, b = f"W{l + 1}", f"b{l + 1}"
        s["d" + W] = _mean_square(s["d" + W], grads["d" + W], beta)
        s["d" + b] = _mean_square(s["d" + b], grads["d" + b], beta)
        parameters[W] = parameters[W] - learning_rate * np.divide(grads["d" + W], np.sqrt(s["d" + W]) + epsilon)
        parameters[b] = parameters[b] - learning_rate * np.divide(grads["d" + b], np.sqrt(s["d" + b]) + epsilon)
    return parameters, s
# === right: loop over the keys of s
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    p, s = dict(parameters), dict(s)
    for key in list(s):
        s[key] = np.average([s[key], grads[key] ** 2], axis=0, weights=[beta, 1 - beta])
        step = grads[key] / (epsilon + np.sqrt(s[key]))
        p[key[1:]] = p[key[1:]] - learning_rate * step
    return (p, s)
# === wrong: gradient not squared | s averages the gradients and not their squares.
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        for k in ("W" + str(l), "b" + str(l)):
            g = grads["d" + k]
            s["d" + k] = beta * s["d" + k] + (1 - beta) * np.abs(g)
            parameters[k] = parameters[k] - learning_rate * g / (np.sqrt(s["d" + k]) + epsilon)
    return parameters, s
# === wrong: weights squared | s averages squared weights where it should be squared gradients.
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        for k in ("W" + str(l), "b" + str(l)):
            g = grads["d" + k]
            s["d" + k] = beta * s["d" + k] + (1 - beta) * parameters[k] ** 2
            parameters[k] = parameters[k] - learning_rate * g / (np.sqrt(s["d" + k]) + epsilon)
    return parameters, s
# === wrong: root missing | The gradient is divided by s and not by its root.
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        for k in ("W" + str(l), "b" + str(l)):
            g = grads["d" + k]
            s["d" + k] = beta * s["d" + k] + (1 - beta) * g ** 2
            parameters[k] = parameters[k] - learning_rate * g / (s["d" + k] + epsilon)
    return parameters, s
# === wrong: epsilon missing | Without ε a gradient of 0 gives 0/0, which is nan.
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        for k in ("W" + str(l), "b" + str(l)):
            g = grads["d" + k]
            s["d" + k] = beta * s["d" + k] + (1 - beta) * g ** 2
            parameters[k] = parameters[k] - learning_rate * g / np.sqrt(s["d" + k])
    return parameters, s
# === wrong: weights exchanged | β and 1-β are exchanged: the old average gets β.
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        for k in ("W" + str(l), "b" + str(l)):
            g = grads["d" + k]
            s["d" + k] = (1 - beta) * s["d" + k] + beta * g ** 2
            parameters[k] = parameters[k] - learning_rate * g / (np.sqrt(s["d" + k]) + epsilon)
    return parameters, s
# === wrong: new square not weighted | The square is added with weight 1 where it should have 1-β.
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        for k in ("W" + str(l), "b" + str(l)):
            g = grads["d" + k]
            s["d" + k] = beta * s["d" + k] + g ** 2
            parameters[k] = parameters[k] - learning_rate * g / (np.sqrt(s["d" + k]) + epsilon)
    return parameters, s
# === wrong: step along s | The step goes along s and not along the gradient.
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        for k in ("W" + str(l), "b" + str(l)):
            g = grads["d" + k]
            s["d" + k] = beta * s["d" + k] + (1 - beta) * g ** 2
            parameters[k] = parameters[k] - learning_rate * s["d" + k] / (np.sqrt(s["d" + k]) + epsilon)
    return parameters, s
# === wrong: no division | The step is the plain gradient: the division by the root of s is missing.
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        for k in ("W" + str(l), "b" + str(l)):
            g = grads["d" + k]
            s["d" + k] = beta * s["d" + k] + (1 - beta) * g ** 2
            parameters[k] = parameters[k] - learning_rate * g
    return parameters, s
# === wrong: multiplied | The gradient is multiplied by the root of s where it should be divided.
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        for k in ("W" + str(l), "b" + str(l)):
            g = grads["d" + k]
            s["d" + k] = beta * s["d" + k] + (1 - beta) * g ** 2
            parameters[k] = parameters[k] - learning_rate * g * (np.sqrt(s["d" + k]) + epsilon)
    return parameters, s
# === wrong: old s in the step | The step uses the old s: it must be updated first.
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        for k in ("W" + str(l), "b" + str(l)):
            g = grads["d" + k]
            parameters[k] = parameters[k] - learning_rate * g / (np.sqrt(s["d" + k]) + epsilon)
            s["d" + k] = beta * s["d" + k] + (1 - beta) * g ** 2
    return parameters, s
# === wrong: uphill | The step is added where it should be subtracted.
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        for k in ("W" + str(l), "b" + str(l)):
            g = grads["d" + k]
            s["d" + k] = beta * s["d" + k] + (1 - beta) * g ** 2
            parameters[k] = parameters[k] + learning_rate * g / (np.sqrt(s["d" + k]) + epsilon)
    return parameters, s
# === wrong: squared gradient in the step | The step has the squared gradient on top, so that its sign is lost.
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        for k in ("W" + str(l), "b" + str(l)):
            g = grads["d" + k]
            s["d" + k] = beta * s["d" + k] + (1 - beta) * g ** 2
            parameters[k] = parameters[k] - learning_rate * g ** 2 / (np.sqrt(s["d" + k]) + epsilon)
    return parameters, s
# === wrong: beta typed in | β is hard-coded as 0.9 and the argument is ignored.
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        for k in ("W" + str(l), "b" + str(l)):
            g = grads["d" + k]
            s["d" + k] = 0.9 * s["d" + k] + 0.1 * g ** 2
            parameters[k] = parameters[k] - learning_rate * g / (np.sqrt(s["d" + k]) + epsilon)
    return parameters, s
# === wrong: rate left out | The step is not multiplied by the learning rate.
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        for k in ("W" + str(l), "b" + str(l)):
            g = grads["d" + k]
            s["d" + k] = beta * s["d" + k] + (1 - beta) * g ** 2
            parameters[k] = parameters[k] - g / (np.sqrt(s["d" + k]) + epsilon)
    return parameters, s
# === wrong: epsilon typed in | ε is hard-coded and the argument is ignored.
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        for k in ("W" + str(l), "b" + str(l)):
            g = grads["d" + k]
            s["d" + k] = beta * s["d" + k] + (1 - beta) * g ** 2
            parameters[k] = parameters[k] - learning_rate * g / (np.sqrt(s["d" + k]) + 1e-8)
    return parameters, s
# === wrong: epsilon outside the fraction | The brackets are wrong: ε is added to the step and not to the root.
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        for k in ("W" + str(l), "b" + str(l)):
            g = grads["d" + k]
            s["d" + k] = beta * s["d" + k] + (1 - beta) * g ** 2
            parameters[k] = parameters[k] - learning_rate * (g / np.sqrt(s["d" + k]) + epsilon)
    return parameters, s
# === wrong: s not stored | The new s is not stored: the old one is returned.
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        for k in ("W" + str(l), "b" + str(l)):
            g = grads["d" + k]
            new = beta * s["d" + k] + (1 - beta) * g ** 2
            parameters[k] = parameters[k] - learning_rate * g / (np.sqrt(new) + epsilon)
    return parameters, s
# === wrong: only the parameters | s is not returned.
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        for k in ("W" + str(l), "b" + str(l)):
            g = grads["d" + k]
            s["d" + k] = beta * s["d" + k] + (1 - beta) * g ** 2
            parameters[k] = parameters[k] - learning_rate * g / (np.sqrt(s["d" + k]) + epsilon)
    return parameters
# === wrong: order swapped | The two are returned in the wrong order: parameters first, then s.
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        for k in ("W" + str(l), "b" + str(l)):
            g = grads["d" + k]
            s["d" + k] = beta * s["d" + k] + (1 - beta) * g ** 2
            parameters[k] = parameters[k] - learning_rate * g / (np.sqrt(s["d" + k]) + epsilon)
    return s, parameters
# === wrong: biases stand still | The biases are not updated.
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        for k in ("W" + str(l),):
            g = grads["d" + k]
            s["d" + k] = beta * s["d" + k] + (1 - beta) * g ** 2
            parameters[k] = parameters[k] - learning_rate * g / (np.sqrt(s["d" + k]) + epsilon)
    return parameters, s
# === wrong: last layer stands still | The loop stops one layer too early.
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    L = len(parameters) // 2
    for l in range(1, L):
        for k in ("W" + str(l), "b" + str(l)):
            g = grads["d" + k]
            s["d" + k] = beta * s["d" + k] + (1 - beta) * g ** 2
            parameters[k] = parameters[k] - learning_rate * g / (np.sqrt(s["d" + k]) + epsilon)
    return parameters, s
# === wrong: one number for each array | One mean square for each array is kept, where each entry has its own.
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        for k in ("W" + str(l), "b" + str(l)):
            g = grads["d" + k]
            s["d" + k] = beta * s["d" + k] + (1 - beta) * np.mean(g ** 2)
            parameters[k] = parameters[k] - learning_rate * g / (np.sqrt(s["d" + k]) + epsilon)
    return parameters, s
# === wrong: return inside the loop | The return stands inside the loop, so that only the first layer is updated.
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        for k in ("W" + str(l), "b" + str(l)):
            g = grads["d" + k]
            s["d" + k] = beta * s["d" + k] + (1 - beta) * g ** 2
            parameters[k] = parameters[k] - learning_rate * g / (np.sqrt(s["d" + k]) + epsilon)
        return parameters, s
# === wrong: no return | The return statement is missing.
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        for k in ("W" + str(l), "b" + str(l)):
            g = grads["d" + k]
            s["d" + k] = beta * s["d" + k] + (1 - beta) * g ** 2
            parameters[k] = parameters[k] - learning_rate * g / (np.sqrt(s["d" + k]) + epsilon)
# === wrong: squares added up | The squares are added up without forgetting, as in AdaGrad.
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        for k in ("W" + str(l), "b" + str(l)):
            g = grads["d" + k]
            s["d" + k] = s["d" + k] + g ** 2
            parameters[k] = parameters[k] - learning_rate * g / (np.sqrt(s["d" + k]) + epsilon)
    return parameters, s
# === wrong: root of the weights, uphill | none
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        for k in ("W" + str(l), "b" + str(l)):
            g = grads["d" + k]
            s["d" + k] = beta * s["d" + k] + (1 - beta) * g ** 2
            parameters[k] = parameters[k] + learning_rate * g / (np.sqrt(np.abs(parameters[k])) + epsilon)
    return parameters, s
# === right: loop, epsilon outside
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        s["dW" + str(l)] = beta * s["dW" + str(l)] + (1 - beta) * grads["dW" + str(l)] ** 2
        s["db" + str(l)] = beta * s["db" + str(l)] + (1 - beta) * grads["db" + str(l)] ** 2
        parameters["W" + str(l)] = parameters["W" + str(l)] - learning_rate * grads["dW" + str(l)] / (np.sqrt(s["dW" + str(l)]) + epsilon)
        parameters["b" + str(l)] = parameters["b" + str(l)] - learning_rate * grads["db" + str(l)] / (np.sqrt(s["db" + str(l)]) + epsilon)
    return parameters, s
# === right: epsilon inside the root, again
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    new_s = {"d" + k: beta * s["d" + k] + (1 - beta) * np.square(grads["d" + k]) for k in parameters}
    new_p = {k: p - learning_rate * grads["d" + k] / np.sqrt(new_s["d" + k] + epsilon) for k, p in parameters.items()}
    return new_p, new_s
# === right: scaled gradients, then plain descent
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    s_new, scaled = {}, {}
    for key in s:
        g = grads[key]
        s_new[key] = beta * s[key] + (1 - beta) * (g * g)
        scaled[key] = g / (s_new[key] ** 0.5 + epsilon)
    return update_parameters_with_gd(parameters, scaled, learning_rate), s_new
# === right: in-place array operations
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    for name in parameters:
        g = grads["d" + name]
        acc = s["d" + name]
        acc *= beta
        acc += (1 - beta) * np.power(g, 2)
        parameters[name] -= learning_rate * g / (np.sqrt(acc) + epsilon)
    return parameters, s
# === right: helper for one array
def _one(p, g, s, beta, lr, eps):
    s = s - (1 - beta) * (s - np.multiply(g, g))
    rate = lr / (eps + np.sqrt(s))
    return p - rate * g, s

def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    P, S = {}, {}
    for l in range(1, len(parameters) // 2 + 1):
        P[f"W{l}"], S[f"dW{l}"] = _one(parameters[f"W{l}"], grads[f"dW{l}"], s[f"dW{l}"], beta, learning_rate, epsilon)
        P[f"b{l}"], S[f"db{l}"] = _one(parameters[f"b{l}"], grads[f"db{l}"], s[f"db{l}"], beta, learning_rate, epsilon)
    return P, S
# === right: abs squared, deep copies, dict of rates
import copy

def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    parameters = copy.deepcopy(parameters)
    s = copy.deepcopy(s)
    for key in s.keys():
        assert key in grads, key
        s[key] = np.add(beta * s[key], (1 - beta) * np.abs(grads[key]) ** 2)
        parameters[key[1:]] = parameters[key[1:]] - np.divide(learning_rate * grads[key], np.sqrt(s[key]) + epsilon)
    return parameters, s
# === wrong: no square | the gradients are averaged without being squared
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    new_s = {"d" + k: beta * s["d" + k] + (1 - beta) * np.abs(grads["d" + k]) for k in parameters}
    new_p = {k: parameters[k] - learning_rate * grads["d" + k] / (np.sqrt(new_s["d" + k]) + epsilon) for k in parameters}
    return new_p, new_s
# === wrong: root forgotten | the step divides by s itself: the square root is missing
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    for k in parameters:
        s["d" + k] = beta * s["d" + k] + (1 - beta) * grads["d" + k] ** 2
        parameters[k] = parameters[k] - learning_rate * grads["d" + k] / (s["d" + k] + epsilon)
    return parameters, s
# === wrong: squares of the weights | s averages the squared parameters instead of the squared gradients
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    new_s, new_p = {}, {}
    for k in parameters:
        new_s["d" + k] = beta * s["d" + k] + (1 - beta) * parameters[k] ** 2
        new_p[k] = parameters[k] - learning_rate * grads["d" + k] / (np.sqrt(new_s["d" + k]) + epsilon)
    return new_p, new_s
# === wrong: swapped averaging weights | beta and 1 - beta are swapped in the average
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    for k in parameters:
        s["d" + k] = (1 - beta) * s["d" + k] + beta * grads["d" + k] ** 2
        parameters[k] = parameters[k] - learning_rate * grads["d" + k] / (np.sqrt(s["d" + k]) + epsilon)
    return parameters, s
# === wrong: adagrad | the squares are summed up without decay, which is AdaGrad
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    for k in parameters:
        s["d" + k] = s["d" + k] + grads["d" + k] ** 2
        parameters[k] = parameters[k] - learning_rate * grads["d" + k] / (np.sqrt(s["d" + k]) + epsilon)
    return parameters, s
# === wrong: old s in the step, again | the step is scaled with s from before the update
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    new_s, new_p = {}, {}
    for k in parameters:
        new_p[k] = parameters[k] - learning_rate * grads["d" + k] / (np.sqrt(s["d" + k]) + epsilon)
        new_s["d" + k] = beta * s["d" + k] + (1 - beta) * grads["d" + k] ** 2
    return new_p, new_s
# === wrong: s not kept | the new s is used but the old one is returned
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    out = {}
    for k in parameters:
        cur = beta * s["d" + k] + (1 - beta) * grads["d" + k] ** 2
        out[k] = parameters[k] - learning_rate * grads["d" + k] / (np.sqrt(cur) + epsilon)
    return out, s
# === wrong: divides s, not g | the step is the average itself over its root: the gradient (and its sign) is missing
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    for k in parameters:
        s["d" + k] = beta * s["d" + k] + (1 - beta) * grads["d" + k] ** 2
        parameters[k] = parameters[k] - learning_rate * s["d" + k] / (np.sqrt(s["d" + k]) + epsilon)
    return parameters, s
# === wrong: without epsilon | epsilon is left out, so a gradient of zero gives 0/0
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    new_s, new_p = {}, {}
    with np.errstate(all="ignore"):
        for k in parameters:
            new_s["d" + k] = beta * s["d" + k] + (1 - beta) * grads["d" + k] ** 2
            new_p[k] = parameters[k] - learning_rate * grads["d" + k] / np.sqrt(new_s["d" + k])
    return new_p, new_s
# === wrong: square of the average | the average is squared instead of the gradient: s = (beta s + (1-beta) g)^2
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    for k in parameters:
        s["d" + k] = (beta * s["d" + k] + (1 - beta) * grads["d" + k]) ** 2
        parameters[k] = parameters[k] - learning_rate * grads["d" + k] / (np.sqrt(s["d" + k]) + epsilon)
    return parameters, s
# === wrong: one norm for a whole layer | the squared gradient is averaged over the whole array instead of element by element
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    for k in parameters:
        s["d" + k] = beta * s["d" + k] + (1 - beta) * np.mean(grads["d" + k] ** 2)
        parameters[k] = parameters[k] - learning_rate * grads["d" + k] / (np.sqrt(s["d" + k]) + epsilon)
    return parameters, s
# === wrong: bias step scaled with nothing | the biases take a plain gradient step
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    for l in range(1, len(parameters) // 2 + 1):
        l = str(l)
        s["dW" + l] = beta * s["dW" + l] + (1 - beta) * grads["dW" + l] ** 2
        s["db" + l] = beta * s["db" + l] + (1 - beta) * grads["db" + l] ** 2
        parameters["W" + l] = parameters["W" + l] - learning_rate * grads["dW" + l] / (np.sqrt(s["dW" + l]) + epsilon)
        parameters["b" + l] = parameters["b" + l] - learning_rate * grads["db" + l]
    return parameters, s
# === wrong: matrix product as square | the gradient is multiplied with its transpose instead of squared element by element
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    for k in parameters:
        g = grads["d" + k]
        s["d" + k] = beta * s["d" + k] + (1 - beta) * np.diag(np.dot(g, g.T)).reshape(-1, 1)
        parameters[k] = parameters[k] - learning_rate * g / (np.sqrt(s["d" + k]) + epsilon)
    return parameters, s
# === wrong: root missing and weights swapped | none
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    for k in parameters:
        s["d" + k] = (1 - beta) * s["d" + k] + beta * grads["d" + k] ** 2
        parameters[k] = parameters[k] - learning_rate * grads["d" + k] / (s["d" + k] + epsilon)
    return parameters, s
