# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: loop over the layers
def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        for k in ("W" + str(l), "b" + str(l)):
            v["d" + k] = beta * v["d" + k] + (1 - beta) * grads["d" + k]
            parameters[k] = parameters[k] - learning_rate * v["d" + k]
    return parameters, v
# === right: two comprehensions
def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    new_v = {k: beta * v[k] + (1 - beta) * grads[k] for k in v}
    new_parameters = {k: parameters[k] - learning_rate * new_v["d" + k] for k in parameters}
    return new_parameters, new_v
# === right: in place
def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    for key in v:
        v[key] *= beta
        v[key] += (1 - beta) * grads[key]
        parameters[key[1:]] -= learning_rate * v[key]
    return parameters, v
# === right: moved towards the gradient
def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    p, w = dict(parameters), dict(v)
    for name in p:
        g = grads["d" + name]
        w["d" + name] = g + beta * (w["d" + name] - g)
        p[name] = p[name] - learning_rate * w["d" + name]
    return p, w
# === right: weights and biases written out
def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    L = len(parameters) // 2
    for l in range(L):
        i = str(l + 1)
        vW = np.add(beta * v["dW" + i], (1 - beta) * grads["dW" + i])
        vb = np.add(beta * v["db" + i], (1 - beta) * grads["db" + i])
        parameters.update({"W" + i: parameters["W" + i] - learning_rate * vW, "b" + i: parameters["b" + i] - learning_rate * vb})
        v.update({"dW" + i: vW, "db" + i: vb})
    return parameters, v
# === right: with a helper
def _average(old, new, beta):
    return np.average([old, new], axis=0, weights=[beta, 1 - beta])

def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    v = {"d" + k: _average(v["d" + k], grads["d" + k], beta) for k in parameters}
    parameters = {k: np.subtract(value, learning_rate * v["d" + k]) for k, value in parameters.items()}
    return parameters, v
# === wrong: new gradient not weighted | The gradient is added with weight 1 where it should have 1-β.
def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        for k in ("W" + str(l), "b" + str(l)):
            v["d" + k] = beta * v["d" + k] + grads["d" + k]
            parameters[k] = parameters[k] - learning_rate * v["d" + k]
    return parameters, v
# === wrong: weights exchanged | β and 1-β are exchanged: the old velocity gets β.
def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        for k in ("W" + str(l), "b" + str(l)):
            v["d" + k] = (1 - beta) * v["d" + k] + beta * grads["d" + k]
            parameters[k] = parameters[k] - learning_rate * v["d" + k]
    return parameters, v
# === wrong: step along the gradient | The step uses the gradient and not the velocity.
def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        for k in ("W" + str(l), "b" + str(l)):
            v["d" + k] = beta * v["d" + k] + (1 - beta) * grads["d" + k]
            parameters[k] = parameters[k] - learning_rate * grads["d" + k]
    return parameters, v
# === wrong: step before the velocity is updated | The step uses the old velocity: v must be updated first.
def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        for k in ("W" + str(l), "b" + str(l)):
            parameters[k] = parameters[k] - learning_rate * v["d" + k]
            v["d" + k] = beta * v["d" + k] + (1 - beta) * grads["d" + k]
    return parameters, v
# === wrong: uphill | The step is added where it should be subtracted.
def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        for k in ("W" + str(l), "b" + str(l)):
            v["d" + k] = beta * v["d" + k] + (1 - beta) * grads["d" + k]
            parameters[k] = parameters[k] + learning_rate * v["d" + k]
    return parameters, v
# === wrong: velocity negative | The velocity takes the gradient with a minus, and the step subtracts once more.
def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        for k in ("W" + str(l), "b" + str(l)):
            v["d" + k] = beta * v["d" + k] - (1 - beta) * grads["d" + k]
            parameters[k] = parameters[k] - learning_rate * v["d" + k]
    return parameters, v
# === wrong: squared gradient | The velocity averages squared gradients, which belongs to RMSprop.
def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        for k in ("W" + str(l), "b" + str(l)):
            v["d" + k] = beta * v["d" + k] + (1 - beta) * grads["d" + k] ** 2
            parameters[k] = parameters[k] - learning_rate * v["d" + k]
    return parameters, v
# === wrong: old velocity forgotten | The old velocity is left out, so that nothing is averaged.
def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        for k in ("W" + str(l), "b" + str(l)):
            v["d" + k] = (1 - beta) * grads["d" + k]
            parameters[k] = parameters[k] - learning_rate * v["d" + k]
    return parameters, v
# === wrong: look ahead | The step is taken along an average that counts the gradient twice, as in Nesterov's variant.
def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        for k in ("W" + str(l), "b" + str(l)):
            v["d" + k] = beta * v["d" + k] + (1 - beta) * grads["d" + k]
            parameters[k] = parameters[k] - learning_rate * (beta * v["d" + k] + (1 - beta) * grads["d" + k])
    return parameters, v
# === wrong: rate inside the velocity | The learning rate is put into the velocity and not into the step.
def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        for k in ("W" + str(l), "b" + str(l)):
            v["d" + k] = beta * v["d" + k] + learning_rate * (1 - beta) * grads["d" + k]
            parameters[k] = parameters[k] - v["d" + k]
    return parameters, v
# === wrong: rate left out | The velocity is not multiplied by the learning rate.
def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        for k in ("W" + str(l), "b" + str(l)):
            v["d" + k] = beta * v["d" + k] + (1 - beta) * grads["d" + k]
            parameters[k] = parameters[k] - v["d" + k]
    return parameters, v
# === wrong: beta typed in | β is hard-coded as 0.9 and the argument is ignored.
def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        for k in ("W" + str(l), "b" + str(l)):
            v["d" + k] = 0.9 * v["d" + k] + 0.1 * grads["d" + k]
            parameters[k] = parameters[k] - learning_rate * v["d" + k]
    return parameters, v
# === wrong: rate typed in | The learning rate is hard-coded and the argument is ignored.
def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        for k in ("W" + str(l), "b" + str(l)):
            v["d" + k] = beta * v["d" + k] + (1 - beta) * grads["d" + k]
            parameters[k] = parameters[k] - 0.01 * v["d" + k]
    return parameters, v
# === wrong: velocity not stored | The new velocity is not stored: the old one is returned.
def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        for k in ("W" + str(l), "b" + str(l)):
            new = beta * v["d" + k] + (1 - beta) * grads["d" + k]
            parameters[k] = parameters[k] - learning_rate * new
    return parameters, v
# === wrong: only the parameters | The velocity is not returned.
def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        for k in ("W" + str(l), "b" + str(l)):
            v["d" + k] = beta * v["d" + k] + (1 - beta) * grads["d" + k]
            parameters[k] = parameters[k] - learning_rate * v["d" + k]
    return parameters
# === wrong: order swapped | The two are returned in the wrong order: parameters first, then v.
def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        for k in ("W" + str(l), "b" + str(l)):
            v["d" + k] = beta * v["d" + k] + (1 - beta) * grads["d" + k]
            parameters[k] = parameters[k] - learning_rate * v["d" + k]
    return v, parameters
# === wrong: biases stand still | The biases are not updated.
def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        for k in ("W" + str(l),):
            v["d" + k] = beta * v["d" + k] + (1 - beta) * grads["d" + k]
            parameters[k] = parameters[k] - learning_rate * v["d" + k]
    return parameters, v
# === wrong: last layer stands still | The loop stops one layer too early.
def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L):
        for k in ("W" + str(l), "b" + str(l)):
            v["d" + k] = beta * v["d" + k] + (1 - beta) * grads["d" + k]
            parameters[k] = parameters[k] - learning_rate * v["d" + k]
    return parameters, v
# === wrong: biases without momentum | The biases go along the plain gradient and not along the velocity.
def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        for k in ("W" + str(l), "b" + str(l)):
            v["d" + k] = beta * v["d" + k] + (1 - beta) * grads["d" + k]
            parameters[k] = parameters[k] - learning_rate * (v["d" + k] if k[0] == "W" else grads["d" + k])
    return parameters, v
# === wrong: average of the parameters | The average is over parameters and not over gradients.
def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        for k in ("W" + str(l), "b" + str(l)):
            v["d" + k] = beta * v["d" + k] + (1 - beta) * parameters[k]
            parameters[k] = parameters[k] - learning_rate * v["d" + k]
    return parameters, v
# === wrong: return inside the loop | The return stands inside the loop, so that only the first layer is updated.
def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        for k in ("W" + str(l), "b" + str(l)):
            v["d" + k] = beta * v["d" + k] + (1 - beta) * grads["d" + k]
            parameters[k] = parameters[k] - learning_rate * v["d" + k]
        return parameters, v
# === wrong: no return | The return statement is missing.
def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        for k in ("W" + str(l), "b" + str(l)):
            v["d" + k] = beta * v["d" + k] + (1 - beta) * grads["d" + k]
            parameters[k] = parameters[k] - learning_rate * v["d" + k]
# === wrong: divided by the root | The step is divided by the root of the velocity, as if it were RMSprop.
def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        for k in ("W" + str(l), "b" + str(l)):
            v["d" + k] = beta * v["d" + k] + (1 - beta) * grads["d" + k]
            parameters[k] = parameters[k] - learning_rate * grads["d" + k] / (np.sqrt(np.abs(v["d" + k])) + 1e-8)
    return parameters, v
# === wrong: beta on the parameters, uphill | none
def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        for k in ("W" + str(l), "b" + str(l)):
            v["d" + k] = beta * v["d" + k] + (1 - beta) * grads["d" + k]
            parameters[k] = beta * parameters[k] + learning_rate * v["d" + k]
    return parameters, v
# === right: loop over layers
def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        v["dW" + str(l)] = beta * v["dW" + str(l)] + (1 - beta) * grads["dW" + str(l)]
        v["db" + str(l)] = beta * v["db" + str(l)] + (1 - beta) * grads["db" + str(l)]
        parameters["W" + str(l)] = parameters["W" + str(l)] - learning_rate * v["dW" + str(l)]
        parameters["b" + str(l)] = parameters["b" + str(l)] - learning_rate * v["db" + str(l)]
    return parameters, v
# === right: two comprehensions, again
def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    new_v = {"d" + k: beta * v["d" + k] + (1 - beta) * grads["d" + k] for k in parameters}
    new_p = {k: parameters[k] - learning_rate * new_v["d" + k] for k in parameters}
    return new_p, new_v
# === right: velocity, then plain gradient descent with it
def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    velocity = {}
    for key in v:
        velocity[key] = v[key] + (1 - beta) * (grads[key] - v[key])
    return update_parameters_with_gd(parameters, velocity, learning_rate), velocity
# === right: in-place array arithmetic
def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    for l in range(len(parameters) // 2):
        for kind in "Wb":
            name = kind + str(l + 1)
            vel = v["d" + name]
            vel *= beta
            vel += (1.0 - beta) * grads["d" + name]
            parameters[name] -= learning_rate * vel
    return parameters, v
# === right: np functions and a helper
def _ema(old, new, beta):
    return np.add(np.multiply(beta, old), np.multiply(1 - beta, new))

def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    p_out, v_out = {}, {}
    for name in list(parameters):
        v_out["d" + name] = _ema(v["d" + name], grads["d" + name], beta)
        p_out[name] = np.subtract(parameters[name], np.multiply(learning_rate, v_out["d" + name]))
    return (p_out, v_out)
# === right: flattened into one long vector
def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    names = list(parameters.keys())
    shapes = [parameters[n].shape for n in names]
    p = np.concatenate([parameters[n].ravel() for n in names])
    g = np.concatenate([grads["d" + n].ravel() for n in names])
    u = np.concatenate([v["d" + n].ravel() for n in names])
    u = beta * u + (1 - beta) * g
    p = p - learning_rate * u
    new_p, new_v, i = {}, {}, 0
    for n, sh in zip(names, shapes):
        size = int(np.prod(sh))
        new_p[n] = p[i:i + size].reshape(sh)
        new_v["d" + n] = u[i:i + size].reshape(sh)
        i += size
    return new_p, new_v
# === wrong: gradient not weighted | the gradient is added whole: the factor 1 - beta is missing
def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        v["dW" + str(l)] = beta * v["dW" + str(l)] + grads["dW" + str(l)]
        v["db" + str(l)] = beta * v["db" + str(l)] + grads["db" + str(l)]
        parameters["W" + str(l)] = parameters["W" + str(l)] - learning_rate * v["dW" + str(l)]
        parameters["b" + str(l)] = parameters["b" + str(l)] - learning_rate * v["db" + str(l)]
    return parameters, v
# === wrong: weights exchanged, again | beta and 1 - beta are swapped in the average
def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    new_v = {"d" + k: (1 - beta) * v["d" + k] + beta * grads["d" + k] for k in parameters}
    new_p = {k: parameters[k] - learning_rate * new_v["d" + k] for k in parameters}
    return new_p, new_v
# === wrong: steps with the gradient | the parameters step along the gradient instead of along the velocity
def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    for l in range(1, len(parameters) // 2 + 1):
        for k in ("W" + str(l), "b" + str(l)):
            v["d" + k] = beta * v["d" + k] + (1 - beta) * grads["d" + k]
            parameters[k] = parameters[k] - learning_rate * grads["d" + k]
    return parameters, v
# === wrong: steps with the old velocity | the parameters are moved with the velocity from before it was updated
def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    new_p, new_v = {}, {}
    for k in parameters:
        new_p[k] = parameters[k] - learning_rate * v["d" + k]
        new_v["d" + k] = beta * v["d" + k] + (1 - beta) * grads["d" + k]
    return new_p, new_v
# === wrong: velocity not stored, again | the new velocity is not kept: the old v is returned
def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    new = {}
    for k in parameters:
        vel = beta * v["d" + k] + (1 - beta) * grads["d" + k]
        new[k] = parameters[k] - learning_rate * vel
    return new, v
# === wrong: upwards | the step is added instead of subtracted
def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    for k in parameters:
        v["d" + k] = beta * v["d" + k] + (1 - beta) * grads["d" + k]
        parameters[k] = parameters[k] + learning_rate * v["d" + k]
    return parameters, v
# === wrong: learning rate inside the velocity | the learning rate is put into the velocity (v = beta v - rate g), which is another convention
def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    p, u = {}, {}
    for k in parameters:
        u["d" + k] = beta * v["d" + k] - learning_rate * grads["d" + k]
        p[k] = parameters[k] + u["d" + k]
    return p, u
# === wrong: bias uses its plain gradient | momentum is applied to the weights only; the biases take a plain gradient step
def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    for l in range(1, len(parameters) // 2 + 1):
        v["dW" + str(l)] = beta * v["dW" + str(l)] + (1 - beta) * grads["dW" + str(l)]
        parameters["W" + str(l)] = parameters["W" + str(l)] - learning_rate * v["dW" + str(l)]
        parameters["b" + str(l)] = parameters["b" + str(l)] - learning_rate * grads["db" + str(l)]
    return parameters, v
# === wrong: beta fixed | beta is hard-coded as 0.9
def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    new_v = {k: 0.9 * v[k] + 0.1 * grads[k] for k in v}
    new_p = {k: parameters[k] - learning_rate * new_v["d" + k] for k in parameters}
    return new_p, new_v
# === wrong: bias corrected | the velocity is divided by 1 - beta, a bias correction which momentum here does not have
def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    new_p, new_v = {}, {}
    for k in parameters:
        new_v["d" + k] = beta * v["d" + k] + (1 - beta) * grads["d" + k]
        new_p[k] = parameters[k] - learning_rate * new_v["d" + k] / (1 - beta)
    return new_p, new_v
# === wrong: returned the wrong way round | the pair is returned as (v, parameters)
def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    for k in parameters:
        v["d" + k] = beta * v["d" + k] + (1 - beta) * grads["d" + k]
        parameters[k] = parameters[k] - learning_rate * v["d" + k]
    return v, parameters
# === wrong: only the parameters, again | only the parameters are returned, v is forgotten
def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    for k in parameters:
        v["d" + k] = beta * v["d" + k] + (1 - beta) * grads["d" + k]
        parameters[k] = parameters[k] - learning_rate * v["d" + k]
    return parameters
# === wrong: Nesterov look-ahead | the step is Nesterov's look-ahead (beta v + (1-beta) g once more), not plain momentum
def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    new_p, new_v = {}, {}
    for k in parameters:
        g = grads["d" + k]
        new_v["d" + k] = beta * v["d" + k] + (1 - beta) * g
        new_p[k] = parameters[k] - learning_rate * (beta * new_v["d" + k] + (1 - beta) * g)
    return new_p, new_v
# === wrong: weights exchanged and upwards | none
def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    new_v = {"d" + k: (1 - beta) * v["d" + k] + beta * grads["d" + k] for k in parameters}
    new_p = {k: parameters[k] + learning_rate * new_v["d" + k] for k in parameters}
    return new_p, new_v
# === right: two comprehensions, anew
def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    new_v = {k: beta * v[k] + (1 - beta) * grads[k] for k in grads}
    new_parameters = {k: parameters[k] - learning_rate * new_v["d" + k] for k in parameters}
    return new_parameters, new_v
# === right: layer loop
def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    L = len(parameters) // 2
    p_new, v_new = {}, {}
    for l in range(1, L + 1):
        for s in ["W", "b"]:
            v_new["d" + s + str(l)] = beta * v["d" + s + str(l)] + (1 - beta) * grads["d" + s + str(l)]
            p_new[s + str(l)] = parameters[s + str(l)] - learning_rate * v_new["d" + s + str(l)]
    return p_new, v_new
# === right: deep copies, in place
from copy import deepcopy


def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    parameters, v = deepcopy(parameters), deepcopy(v)
    for key in parameters:
        v["d" + key] *= beta
        v["d" + key] += (1 - beta) * grads["d" + key]
        parameters[key] -= learning_rate * v["d" + key]
    return parameters, v
# === right: lerp form
def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    out_v, out_p = {}, {}
    for name, g in grads.items():
        out_v[name] = g + beta * (v[name] - g)
        out_p[name[1:]] = parameters[name[1:]] - out_v[name] * learning_rate
    return (out_p, out_v)
# === right: helper and reuse of exercise 1
def _average(old, new, beta):
    return np.add(np.multiply(beta, old), np.multiply(1 - beta, new))


def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    v = {key: _average(v[key], grads[key], beta) for key in v}
    return update_parameters_with_gd(parameters, v, learning_rate), v
# === right: beginner, named steps and asserts
def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    assert 0 <= beta < 1
    new_parameters = {}
    new_velocity = {}
    # first: all the averages
    for key in v.keys():
        old_part = beta * v[key]
        new_part = (1 - beta) * grads[key]
        new_velocity[key] = old_part + new_part
    # second: all the steps
    for key in parameters.keys():
        step = learning_rate * new_velocity["d" + key]
        new_parameters[key] = parameters[key] - step
    assert new_parameters.keys() == parameters.keys()
    return new_parameters, new_velocity
# === right: einsum weights of a stacked pair
def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    weights = np.array([beta, 1 - beta])
    new_v = {k: np.einsum("i,ijk->jk", weights, np.stack([v[k], grads[k]])) for k in grads}
    return {k: parameters[k] + (-learning_rate) * new_v[f"d{k}"] for k in parameters}, new_v
# === wrong: no 1 - beta | leaves out the factor 1 - beta of the gradient
def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    new_v = {k: beta * v[k] + grads[k] for k in grads}
    return {k: parameters[k] - learning_rate * new_v["d" + k] for k in parameters}, new_v
# === wrong: weights swapped | weighs the old average by 1 - beta and the gradient by beta
def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    new_v = {k: (1 - beta) * v[k] + beta * grads[k] for k in grads}
    return {k: parameters[k] - learning_rate * new_v["d" + k] for k in parameters}, new_v
# === wrong: steps by the gradient | computes v but steps by the plain gradient
def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    v_new = {k: beta * v[k] + (1 - beta) * grads[k] for k in grads}
    p_new = {k: parameters[k] - learning_rate * grads["d" + k] for k in parameters}
    return p_new, v_new
# === wrong: always from rest | starts v at zeros in every step, so nothing is remembered
def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    v = initialize_velocity(parameters)
    v_new = {k: beta * v[k] + (1 - beta) * grads[k] for k in grads}
    return {k: parameters[k] - learning_rate * v_new["d" + k] for k in parameters}, v_new
# === wrong: old v returned | returns the old v instead of the new one
def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    v_new = {k: beta * v[k] + (1 - beta) * grads[k] for k in grads}
    p_new = {k: parameters[k] - learning_rate * v_new["d" + k] for k in parameters}
    return p_new, v
# === wrong: order of the results | returns (v, parameters)
def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    v_new = {k: beta * v[k] + (1 - beta) * grads[k] for k in grads}
    p_new = {k: parameters[k] - learning_rate * v_new["d" + k] for k in parameters}
    return v_new, p_new
# === wrong: only the parameters, anew | does not return v
def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    v_new = {k: beta * v[k] + (1 - beta) * grads[k] for k in grads}
    return {k: parameters[k] - learning_rate * v_new["d" + k] for k in parameters}
# === wrong: learning rate inside of v | puts the learning rate into the average v, so v is not one of gradients
def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    v_new = {k: beta * v[k] + (1 - beta) * learning_rate * grads[k] for k in grads}
    return {k: parameters[k] - v_new["d" + k] for k in parameters}, v_new
# === wrong: v points down | keeps v with the opposite sign, and adds it
def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    v_new = {k: beta * v[k] - (1 - beta) * grads[k] for k in grads}
    return {k: parameters[k] + learning_rate * v_new["d" + k] for k in parameters}, v_new
# === wrong: uphill, anew | adds the step instead of subtracting it
def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    v_new = {k: beta * v[k] + (1 - beta) * grads[k] for k in grads}
    return {k: parameters[k] + learning_rate * v_new["d" + k] for k in parameters}, v_new
# === wrong: beta fixed, anew | uses 0.9 instead of the argument beta
def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    v_new = {k: 0.9 * v[k] + 0.1 * grads[k] for k in grads}
    return {k: parameters[k] - learning_rate * v_new["d" + k] for k in parameters}, v_new
# === wrong: corrected like Adam | divides v by 1 - beta, a bias correction that momentum does not have
def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    v_new = {k: beta * v[k] + (1 - beta) * grads[k] for k in grads}
    p_new = {k: parameters[k] - learning_rate * v_new["d" + k] / (1 - beta) for k in parameters}
    return p_new, v_new
# === wrong: Nesterov | looks ahead: averages the gradient in a second time for the step
def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    p_new, v_new = {}, {}
    for k in parameters:
        d = "d" + k
        v_new[d] = beta * v[d] + (1 - beta) * grads[d]
        p_new[k] = parameters[k] - learning_rate * (beta * v_new[d] + (1 - beta) * grads[d])
    return p_new, v_new
# === wrong: biases without momentum, anew | steps the biases by the plain gradient
def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    p_new, v_new = {}, {}
    for k in parameters:
        v_new["d" + k] = beta * v["d" + k] + (1 - beta) * grads["d" + k]
        direction = v_new["d" + k] if k.startswith("W") else grads["d" + k]
        p_new[k] = parameters[k] - learning_rate * direction
    return p_new, v_new
# === wrong: first layer | moves only the first layer
def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    v_new = {}
    v_new["dW1"] = beta * v["dW1"] + (1 - beta) * grads["dW1"]
    v_new["db1"] = beta * v["db1"] + (1 - beta) * grads["db1"]
    p_new = {"W1": parameters["W1"] - learning_rate * v_new["dW1"], "b1": parameters["b1"] - learning_rate * v_new["db1"]}
    return p_new, v_new
# === wrong: velocity kept outside | keeps the averages in a variable of the module instead of taking v
_velocity = {}


def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    new = {}
    for k in parameters:
        d = "d" + k
        old = _velocity.get(d, np.zeros(grads[d].shape))
        if old.shape != grads[d].shape:
            old = np.zeros(grads[d].shape)
        _velocity[d] = beta * old + (1 - beta) * grads[d]
        new[k] = parameters[k] - learning_rate * _velocity[d]
    return new, dict(_velocity)
# === wrong: beta and learning rate confused | multiplies the step by beta and averages by the learning rate
def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    v_new = {k: learning_rate * v[k] + (1 - learning_rate) * grads[k] for k in grads}
    return {k: parameters[k] - beta * v_new["d" + k] for k in parameters}, v_new
# === wrong: steps for both terms | subtracts the gradient step and then the momentum as well
def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    v_new = {k: beta * v[k] + (1 - beta) * grads[k] for k in grads}
    p_new = {k: parameters[k] - learning_rate * grads["d" + k] - learning_rate * v_new["d" + k] for k in parameters}
    return p_new, v_new
