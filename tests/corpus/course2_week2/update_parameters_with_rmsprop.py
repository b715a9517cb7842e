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
# === right: comprehensions, epsilon added to the root
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    s = {k: beta * s[k] + (1 - beta) * grads[k] ** 2 for k in grads}
    parameters = {
        k: parameters[k] - learning_rate * grads["d" + k] / (np.sqrt(s["d" + k]) + epsilon) for k in parameters
    }
    return parameters, s
# === right: epsilon under the root
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    new_s, new_p = {}, {}
    for name, theta in parameters.items():
        g = grads["d" + name]
        new_s["d" + name] = beta * s["d" + name] + (1 - beta) * g * g
        new_p[name] = theta - learning_rate * g / np.sqrt(new_s["d" + name] + epsilon)
    return new_p, new_s
# === right: layer loop with np.square and np.power
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    L = len(parameters) // 2
    p, q = {}, {}
    for l in range(1, L + 1):
        q[f"dW{l}"] = beta * s[f"dW{l}"] + (1 - beta) * np.square(grads[f"dW{l}"])
        q[f"db{l}"] = beta * s[f"db{l}"] + (1 - beta) * np.square(grads[f"db{l}"])
        p[f"W{l}"] = parameters[f"W{l}"] - learning_rate * grads[f"dW{l}"] * (np.power(q[f"dW{l}"], 0.5) + epsilon) ** -1
        p[f"b{l}"] = parameters[f"b{l}"] - learning_rate * grads[f"db{l}"] * (np.power(q[f"db{l}"], 0.5) + epsilon) ** -1
    return p, q
# === right: copies, then in-place operations
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    new_parameters = {k: a.copy() for k, a in parameters.items()}
    new_s = {k: a.copy() for k, a in s.items()}
    for k in new_parameters:
        g, sk = grads["d" + k], new_s["d" + k]
        sk *= beta
        sk += (1 - beta) * np.abs(g) ** 2
        new_parameters[k] -= learning_rate * np.divide(g, epsilon + np.sqrt(sk))
    return new_parameters, new_s
# === right: scaled gradients handed to exercise 1
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    new_s = {}
    scaled = {}
    for key, g in grads.items():
        new_s[key] = s[key] + (1 - beta) * (g**2 - s[key])
        scaled[key] = g / (new_s[key] ** 0.5 + epsilon)
    return update_parameters_with_gd(parameters, scaled, learning_rate), new_s
# === right: scalar by scalar with math
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    def one(theta, g, old):
        new = beta * old + (1 - beta) * g * g
        return theta - learning_rate * g / (math.sqrt(new) + epsilon), new

    p_out, s_out = {}, {}
    for name in parameters:
        shape = parameters[name].shape
        p_out[name], s_out["d" + name] = np.zeros(shape), np.zeros(shape)
        for place in np.ndindex(shape):
            p_out[name][place], s_out["d" + name][place] = one(
                float(parameters[name][place]), float(grads["d" + name][place]), float(s["d" + name][place])
            )
    return p_out, s_out
# === right: np.vectorize
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    average = np.vectorize(lambda old, g: beta * old + (1 - beta) * g**2, otypes=[float])
    fresh = {d: average(s[d], grads[d]) for d in s}
    root = {d: np.sqrt(a) + epsilon for d, a in fresh.items()}
    return {k: parameters[k] - learning_rate * (grads[f"d{k}"] / root[f"d{k}"]) for k in parameters}, fresh
# === wrong: no root | divides by s itself instead of by its root
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    s = {k: beta * s[k] + (1 - beta) * grads[k] ** 2 for k in grads}
    return {k: parameters[k] - learning_rate * grads["d" + k] / (s["d" + k] + epsilon) for k in parameters}, s
# === wrong: no square, anew | averages the gradients' absolute values, not their squares
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    s = {k: beta * s[k] + (1 - beta) * np.abs(grads[k]) for k in grads}
    return {k: parameters[k] - learning_rate * grads["d" + k] / (np.sqrt(s["d" + k]) + epsilon) for k in parameters}, s
# === wrong: squares of the weights, anew | averages the squares of the parameters instead of the gradients
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    s = {"d" + k: beta * s["d" + k] + (1 - beta) * parameters[k] ** 2 for k in parameters}
    return {k: parameters[k] - learning_rate * grads["d" + k] / (np.sqrt(s["d" + k]) + epsilon) for k in parameters}, s
# === wrong: no epsilon | leaves epsilon out, so a gradient that has always been 0 makes nan
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    s = {k: beta * s[k] + (1 - beta) * grads[k] ** 2 for k in grads}
    return {k: parameters[k] - learning_rate * grads["d" + k] / np.sqrt(s["d" + k]) for k in parameters}, s
# === wrong: old s | divides by the root of the old s instead of the new one
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    new_s = {k: beta * s[k] + (1 - beta) * grads[k] ** 2 for k in grads}
    new_p = {k: parameters[k] - learning_rate * grads["d" + k] / (np.sqrt(s["d" + k]) + epsilon) for k in parameters}
    return new_p, new_s
# === wrong: mean square of the whole matrix | divides all entries of a matrix by one common size
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    new_s, new_p = {}, {}
    for k in parameters:
        g = grads["d" + k]
        new_s["d" + k] = beta * s["d" + k] + (1 - beta) * np.mean(g**2) * np.ones(g.shape)
        new_p[k] = parameters[k] - learning_rate * g / (np.sqrt(new_s["d" + k]) + epsilon)
    return new_p, new_s
# === wrong: one size for each unit | averages the squares along the rows, so the weights of a unit share one s
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    new_s, new_p = {}, {}
    for k in parameters:
        g = grads["d" + k]
        new_s["d" + k] = beta * s["d" + k] + (1 - beta) * np.mean(g**2, axis=1, keepdims=True)
        new_p[k] = parameters[k] - learning_rate * g / (np.sqrt(new_s["d" + k]) + epsilon)
    return new_p, new_s
# === wrong: corrected | divides s by 1 - beta as if it were the first step, though s is not to be corrected
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    new_s, new_p = {}, {}
    for k in parameters:
        g = grads["d" + k]
        new_s["d" + k] = beta * s["d" + k] + (1 - beta) * g**2
        new_p[k] = parameters[k] - learning_rate * g / (np.sqrt(new_s["d" + k] / (1 - beta)) + epsilon)
    return new_p, new_s
# === wrong: keeps the root | returns the root of s in place of s
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    new_s, new_p = {}, {}
    for k in parameters:
        g = grads["d" + k]
        new_s["d" + k] = np.sqrt(beta * s["d" + k] + (1 - beta) * g**2)
        new_p[k] = parameters[k] - learning_rate * g / (new_s["d" + k] + epsilon)
    return new_p, new_s
# === wrong: weights swapped | weighs the old average by 1 - beta, the new square by beta
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    s = {k: (1 - beta) * s[k] + beta * grads[k] ** 2 for k in grads}
    return {k: parameters[k] - learning_rate * grads["d" + k] / (np.sqrt(s["d" + k]) + epsilon) for k in parameters}, s
# === wrong: AdaGrad | adds the squares up without forgetting
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    s = {k: s[k] + (1 - beta) * grads[k] ** 2 for k in grads}
    return {k: parameters[k] - learning_rate * grads["d" + k] / (np.sqrt(s["d" + k]) + epsilon) for k in parameters}, s
# === wrong: always from zero | ignores the s that is given and starts from zeros each time
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    s = initialize_rmsprop(parameters)
    s = {k: beta * s[k] + (1 - beta) * grads[k] ** 2 for k in grads}
    return {k: parameters[k] - learning_rate * grads["d" + k] / (np.sqrt(s["d" + k]) + epsilon) for k in parameters}, s
# === wrong: epsilon stored in s | adds epsilon to the s that is returned, so it piles up
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    new_p, new_s = {}, {}
    for k in parameters:
        d = "d" + k
        new_s[d] = beta * s[d] + (1 - beta) * grads[d] ** 2 + epsilon
        new_p[k] = parameters[k] - learning_rate * grads[d] / np.sqrt(new_s[d])
    return new_p, new_s
# === wrong: epsilon fixed | uses 1e-8 whatever epsilon is given
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    s = {k: beta * s[k] + (1 - beta) * grads[k] ** 2 for k in grads}
    return {k: parameters[k] - learning_rate * grads["d" + k] / (np.sqrt(s["d" + k]) + 1e-8) for k in parameters}, s
# === wrong: default epsilon | the default of epsilon is 1e-2 in place of 1e-8
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-2):
    s = {k: beta * s[k] + (1 - beta) * grads[k] ** 2 for k in grads}
    return {k: parameters[k] - learning_rate * grads["d" + k] / (np.sqrt(s["d" + k]) + epsilon) for k in parameters}, s
# === wrong: epsilon outside of the fraction | adds epsilon to the quotient instead of to the divisor
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    s = {k: beta * s[k] + (1 - beta) * grads[k] ** 2 for k in grads}
    return {k: parameters[k] - learning_rate * (grads["d" + k] / np.sqrt(s["d" + k]) + epsilon) for k in parameters}, s
# === wrong: order of the results | returns (s, parameters)
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    s = {k: beta * s[k] + (1 - beta) * grads[k] ** 2 for k in grads}
    p = {k: parameters[k] - learning_rate * grads["d" + k] / (np.sqrt(s["d" + k]) + epsilon) for k in parameters}
    return s, p
# === wrong: times the root | multiplies by the root instead of dividing by it
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    s = {k: beta * s[k] + (1 - beta) * grads[k] ** 2 for k in grads}
    return {k: parameters[k] - learning_rate * grads["d" + k] * (np.sqrt(s["d" + k]) + epsilon) for k in parameters}, s
# === wrong: one matrix product | squares the gradient as a matrix product with its transpose
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    p, q = {}, {}
    for k in parameters:
        g = grads["d" + k]
        q["d" + k] = beta * s["d" + k] + (1 - beta) * np.diag(g @ g.T).reshape(-1, 1)
        p[k] = parameters[k] - learning_rate * g / (np.sqrt(q["d" + k]) + epsilon)
    return p, q
# === wrong: sign of the gradient | steps by the sign of the gradient over the root, its size is lost
def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    p, q = {}, {}
    for k in parameters:
        g = grads["d" + k]
        q["d" + k] = beta * s["d" + k] + (1 - beta) * g**2
        p[k] = parameters[k] - learning_rate * np.sign(g) / (np.sqrt(q["d" + k]) + epsilon)
    return p, q
