# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: loop over the names
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    for k in parameters:
        g = grads["d" + k]
        v["d" + k] = beta1 * v["d" + k] + (1 - beta1) * g
        s["d" + k] = beta2 * s["d" + k] + (1 - beta2) * g ** 2
        v_corrected = v["d" + k] / (1 - beta1 ** t)
        s_corrected = s["d" + k] / (1 - beta2 ** t)
        parameters[k] = parameters[k] - learning_rate * v_corrected / (np.sqrt(s_corrected) + epsilon)
    return parameters, v, s
# === right: layers, epsilon inside the root
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    L = len(parameters) // 2
    v_hat, s_hat = {}, {}
    for l in range(1, L + 1):
        for key in ("dW" + str(l), "db" + str(l)):
            v[key] = beta1 * v[key] + (1 - beta1) * grads[key]
            v_hat[key] = v[key] / (1 - np.power(beta1, t))
            s[key] = beta2 * s[key] + (1 - beta2) * np.square(grads[key])
            s_hat[key] = s[key] / (1 - np.power(beta2, t))
            parameters[key[1:]] = parameters[key[1:]] - learning_rate * v_hat[key] / np.sqrt(s_hat[key] + epsilon)
    return parameters, v, s
# === right: comprehensions
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    v = {k: beta1 * v[k] + (1 - beta1) * grads[k] for k in v}
    s = {k: beta2 * s[k] + (1 - beta2) * grads[k] ** 2 for k in s}
    c1, c2 = 1 - beta1 ** t, 1 - beta2 ** t
    step = {k: (v[k] / c1) / (np.sqrt(s[k] / c2) + epsilon) for k in v}
    return {k: p - learning_rate * step["d" + k] for k, p in parameters.items()}, v, s
# === right: in place
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    for name, p in parameters.items():
        key = "d" + name
        v[key] += (1 - beta1) * (grads[key] - v[key])
        s[key] += (1 - beta2) * (grads[key] * grads[key] - s[key])
        p -= learning_rate * (v[key] / (1 - beta1 ** t)) / (np.sqrt(s[key] / (1 - beta2 ** t)) + epsilon)
    return parameters, v, s
# === right: both corrections in the rate
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    root = math.sqrt(1 - beta2 ** t)
    rate = learning_rate * root / (1 - beta1 ** t)
    new_p, new_v, new_s = {}, {}, {}
    for name in parameters:
        key = "d" + name
        new_v[key] = beta1 * v[key] + (1 - beta1) * grads[key]
        new_s[key] = beta2 * s[key] + (1 - beta2) * grads[key] ** 2
        new_p[name] = parameters[name] - rate * new_v[key] / (np.sqrt(new_s[key]) + epsilon * root)
    return new_p, new_v, new_s
# === right: with helpers
def _blend(old, new, beta):
    return beta * old + (1 - beta) * new

def _unbiased(average, beta, t):
    return np.divide(average, 1 - beta ** t)

def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    out = dict(parameters)
    v = {k: _blend(v[k], grads[k], beta1) for k in v}
    s = {k: _blend(s[k], np.power(grads[k], 2), beta2) for k in s}
    for k in v:
        direction = _unbiased(v[k], beta1, t) * (_unbiased(s[k], beta2, t) + epsilon) ** -0.5
        out[k[1:]] = out[k[1:]] - learning_rate * direction
    return out, v, s
# === wrong: no bias correction | The bias correction is missing.
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    for k in parameters:
        g = grads["d" + k]
        v["d" + k] = beta1 * v["d" + k] + (1 - beta1) * g
        s["d" + k] = beta2 * s["d" + k] + (1 - beta2) * g ** 2
        v_corrected = v["d" + k]
        s_corrected = s["d" + k]
        parameters[k] = parameters[k] - learning_rate * v_corrected / (np.sqrt(s_corrected) + epsilon)
    return parameters, v, s
# === wrong: v not corrected | v is not corrected for its bias.
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    for k in parameters:
        g = grads["d" + k]
        v["d" + k] = beta1 * v["d" + k] + (1 - beta1) * g
        s["d" + k] = beta2 * s["d" + k] + (1 - beta2) * g ** 2
        v_corrected = v["d" + k]
        s_corrected = s["d" + k] / (1 - beta2 ** t)
        parameters[k] = parameters[k] - learning_rate * v_corrected / (np.sqrt(s_corrected) + epsilon)
    return parameters, v, s
# === wrong: s not corrected | s is not corrected for its bias.
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    for k in parameters:
        g = grads["d" + k]
        v["d" + k] = beta1 * v["d" + k] + (1 - beta1) * g
        s["d" + k] = beta2 * s["d" + k] + (1 - beta2) * g ** 2
        v_corrected = v["d" + k] / (1 - beta1 ** t)
        s_corrected = s["d" + k]
        parameters[k] = parameters[k] - learning_rate * v_corrected / (np.sqrt(s_corrected) + epsilon)
    return parameters, v, s
# === wrong: corrected values written back | The corrected values are written back into v and s; they are for reading only.
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    for k in parameters:
        g = grads["d" + k]
        v["d" + k] = beta1 * v["d" + k] + (1 - beta1) * g
        s["d" + k] = beta2 * s["d" + k] + (1 - beta2) * g ** 2
        v_corrected = v["d" + k] = v["d" + k] / (1 - beta1 ** t)
        s_corrected = s["d" + k] = s["d" + k] / (1 - beta2 ** t)
        parameters[k] = parameters[k] - learning_rate * v_corrected / (np.sqrt(s_corrected) + epsilon)
    return parameters, v, s
# === wrong: power missing | The correction divides by 1-β where it should be 1-βᵗ.
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    for k in parameters:
        g = grads["d" + k]
        v["d" + k] = beta1 * v["d" + k] + (1 - beta1) * g
        s["d" + k] = beta2 * s["d" + k] + (1 - beta2) * g ** 2
        v_corrected = v["d" + k] / (1 - beta1)
        s_corrected = s["d" + k] / (1 - beta2)
        parameters[k] = parameters[k] - learning_rate * v_corrected / (np.sqrt(s_corrected) + epsilon)
    return parameters, v, s
# === wrong: t one too high | The power is t+1 though t counts this update already.
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    for k in parameters:
        g = grads["d" + k]
        v["d" + k] = beta1 * v["d" + k] + (1 - beta1) * g
        s["d" + k] = beta2 * s["d" + k] + (1 - beta2) * g ** 2
        v_corrected = v["d" + k] / (1 - beta1 ** (t + 1))
        s_corrected = s["d" + k] / (1 - beta2 ** (t + 1))
        parameters[k] = parameters[k] - learning_rate * v_corrected / (np.sqrt(s_corrected) + epsilon)
    return parameters, v, s
# === wrong: t one too low | The power is t-1, so that the first correction divides by 0.
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    for k in parameters:
        g = grads["d" + k]
        v["d" + k] = beta1 * v["d" + k] + (1 - beta1) * g
        s["d" + k] = beta2 * s["d" + k] + (1 - beta2) * g ** 2
        v_corrected = v["d" + k] / (1 - beta1 ** (t - 1))
        s_corrected = s["d" + k] / (1 - beta2 ** (t - 1))
        parameters[k] = parameters[k] - learning_rate * v_corrected / (np.sqrt(s_corrected) + epsilon)
    return parameters, v, s
# === wrong: beta1 corrects s | s is corrected with β1 where it should be β2.
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    for k in parameters:
        g = grads["d" + k]
        v["d" + k] = beta1 * v["d" + k] + (1 - beta1) * g
        s["d" + k] = beta2 * s["d" + k] + (1 - beta2) * g ** 2
        v_corrected = v["d" + k] / (1 - beta1 ** t)
        s_corrected = s["d" + k] / (1 - beta1 ** t)
        parameters[k] = parameters[k] - learning_rate * v_corrected / (np.sqrt(s_corrected) + epsilon)
    return parameters, v, s
# === wrong: betas exchanged | β1 and β2 are exchanged.
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    for k in parameters:
        g = grads["d" + k]
        v["d" + k] = beta2 * v["d" + k] + (1 - beta2) * g
        s["d" + k] = beta1 * s["d" + k] + (1 - beta1) * g ** 2
        v_corrected = v["d" + k] / (1 - beta2 ** t)
        s_corrected = s["d" + k] / (1 - beta1 ** t)
        parameters[k] = parameters[k] - learning_rate * v_corrected / (np.sqrt(s_corrected) + epsilon)
    return parameters, v, s
# === wrong: gradient not squared in s | s averages the gradients and not their squares.
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    for k in parameters:
        g = grads["d" + k]
        v["d" + k] = beta1 * v["d" + k] + (1 - beta1) * g
        s["d" + k] = beta2 * s["d" + k] + (1 - beta2) * np.abs(g)
        v_corrected = v["d" + k] / (1 - beta1 ** t)
        s_corrected = s["d" + k] / (1 - beta2 ** t)
        parameters[k] = parameters[k] - learning_rate * v_corrected / (np.sqrt(s_corrected) + epsilon)
    return parameters, v, s
# === wrong: v squared in s | s averages the square of v and not of the gradient.
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    for k in parameters:
        g = grads["d" + k]
        v["d" + k] = beta1 * v["d" + k] + (1 - beta1) * g
        s["d" + k] = beta2 * s["d" + k] + (1 - beta2) * v["d" + k] ** 2
        v_corrected = v["d" + k] / (1 - beta1 ** t)
        s_corrected = s["d" + k] / (1 - beta2 ** t)
        parameters[k] = parameters[k] - learning_rate * v_corrected / (np.sqrt(s_corrected) + epsilon)
    return parameters, v, s
# === wrong: root missing | The step divides by s and not by its root.
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    for k in parameters:
        g = grads["d" + k]
        v["d" + k] = beta1 * v["d" + k] + (1 - beta1) * g
        s["d" + k] = beta2 * s["d" + k] + (1 - beta2) * g ** 2
        v_corrected = v["d" + k] / (1 - beta1 ** t)
        s_corrected = s["d" + k] / (1 - beta2 ** t)
        parameters[k] = parameters[k] - learning_rate * v_corrected / (s_corrected + epsilon)
    return parameters, v, s
# === wrong: epsilon missing | Without ε a gradient of 0 gives 0/0, which is nan.
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    for k in parameters:
        g = grads["d" + k]
        v["d" + k] = beta1 * v["d" + k] + (1 - beta1) * g
        s["d" + k] = beta2 * s["d" + k] + (1 - beta2) * g ** 2
        v_corrected = v["d" + k] / (1 - beta1 ** t)
        s_corrected = s["d" + k] / (1 - beta2 ** t)
        parameters[k] = parameters[k] - learning_rate * v_corrected / np.sqrt(s_corrected)
    return parameters, v, s
# === wrong: step along the gradient | The step has the gradient on top and not the averaged v.
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    for k in parameters:
        g = grads["d" + k]
        v["d" + k] = beta1 * v["d" + k] + (1 - beta1) * g
        s["d" + k] = beta2 * s["d" + k] + (1 - beta2) * g ** 2
        v_corrected = v["d" + k] / (1 - beta1 ** t)
        s_corrected = s["d" + k] / (1 - beta2 ** t)
        parameters[k] = parameters[k] - learning_rate * g / (np.sqrt(s_corrected) + epsilon)
    return parameters, v, s
# === wrong: no division by s | The step leaves out the division by the root of s.
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    for k in parameters:
        g = grads["d" + k]
        v["d" + k] = beta1 * v["d" + k] + (1 - beta1) * g
        s["d" + k] = beta2 * s["d" + k] + (1 - beta2) * g ** 2
        v_corrected = v["d" + k] / (1 - beta1 ** t)
        s_corrected = s["d" + k] / (1 - beta2 ** t)
        parameters[k] = parameters[k] - learning_rate * v_corrected
    return parameters, v, s
# === wrong: uphill | The step is added where it should be subtracted.
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    for k in parameters:
        g = grads["d" + k]
        v["d" + k] = beta1 * v["d" + k] + (1 - beta1) * g
        s["d" + k] = beta2 * s["d" + k] + (1 - beta2) * g ** 2
        v_corrected = v["d" + k] / (1 - beta1 ** t)
        s_corrected = s["d" + k] / (1 - beta2 ** t)
        parameters[k] = parameters[k] + learning_rate * v_corrected / (np.sqrt(s_corrected) + epsilon)
    return parameters, v, s
# === wrong: weights in v exchanged | β1 and 1-β1 are exchanged in v.
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    for k in parameters:
        g = grads["d" + k]
        v["d" + k] = (1 - beta1) * v["d" + k] + beta1 * g
        s["d" + k] = beta2 * s["d" + k] + (1 - beta2) * g ** 2
        v_corrected = v["d" + k] / (1 - beta1 ** t)
        s_corrected = s["d" + k] / (1 - beta2 ** t)
        parameters[k] = parameters[k] - learning_rate * v_corrected / (np.sqrt(s_corrected) + epsilon)
    return parameters, v, s
# === wrong: new gradient not weighted | The gradient is added to v with weight 1 where it should have 1-β1.
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    for k in parameters:
        g = grads["d" + k]
        v["d" + k] = beta1 * v["d" + k] + g
        s["d" + k] = beta2 * s["d" + k] + (1 - beta2) * g ** 2
        v_corrected = v["d" + k] / (1 - beta1 ** t)
        s_corrected = s["d" + k] / (1 - beta2 ** t)
        parameters[k] = parameters[k] - learning_rate * v_corrected / (np.sqrt(s_corrected) + epsilon)
    return parameters, v, s
# === wrong: other default rate | The default learning rate is 0.001 where 0.01 is asked for.
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.001, beta1=0.9, beta2=0.999, epsilon=1e-8):
    for k in parameters:
        g = grads["d" + k]
        v["d" + k] = beta1 * v["d" + k] + (1 - beta1) * g
        s["d" + k] = beta2 * s["d" + k] + (1 - beta2) * g ** 2
        v_corrected = v["d" + k] / (1 - beta1 ** t)
        s_corrected = s["d" + k] / (1 - beta2 ** t)
        parameters[k] = parameters[k] - learning_rate * v_corrected / (np.sqrt(s_corrected) + epsilon)
    return parameters, v, s
# === wrong: betas typed in | β1 and β2 are hard-coded and the arguments are ignored.
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    beta1, beta2 = 0.9, 0.999
    for k in parameters:
        g = grads["d" + k]
        v["d" + k] = beta1 * v["d" + k] + (1 - beta1) * g
        s["d" + k] = beta2 * s["d" + k] + (1 - beta2) * g ** 2
        v_corrected = v["d" + k] / (1 - beta1 ** t)
        s_corrected = s["d" + k] / (1 - beta2 ** t)
        parameters[k] = parameters[k] - learning_rate * v_corrected / (np.sqrt(s_corrected) + epsilon)
    return parameters, v, s
# === wrong: rate typed in | The learning rate is hard-coded and the argument is ignored.
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    for k in parameters:
        g = grads["d" + k]
        v["d" + k] = beta1 * v["d" + k] + (1 - beta1) * g
        s["d" + k] = beta2 * s["d" + k] + (1 - beta2) * g ** 2
        v_corrected = v["d" + k] / (1 - beta1 ** t)
        s_corrected = s["d" + k] / (1 - beta2 ** t)
        parameters[k] = parameters[k] - 0.01 * v_corrected / (np.sqrt(s_corrected) + epsilon)
    return parameters, v, s
# === wrong: s not returned | s is not returned.
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    for k in parameters:
        g = grads["d" + k]
        v["d" + k] = beta1 * v["d" + k] + (1 - beta1) * g
        s["d" + k] = beta2 * s["d" + k] + (1 - beta2) * g ** 2
        v_corrected = v["d" + k] / (1 - beta1 ** t)
        s_corrected = s["d" + k] / (1 - beta2 ** t)
        parameters[k] = parameters[k] - learning_rate * v_corrected / (np.sqrt(s_corrected) + epsilon)
    return parameters, v
# === wrong: order of the three | The three are returned in the wrong order: parameters, v, s.
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    for k in parameters:
        g = grads["d" + k]
        v["d" + k] = beta1 * v["d" + k] + (1 - beta1) * g
        s["d" + k] = beta2 * s["d" + k] + (1 - beta2) * g ** 2
        v_corrected = v["d" + k] / (1 - beta1 ** t)
        s_corrected = s["d" + k] / (1 - beta2 ** t)
        parameters[k] = parameters[k] - learning_rate * v_corrected / (np.sqrt(s_corrected) + epsilon)
    return parameters, s, v
# === wrong: v and s not stored | The new averages are not stored: the old ones are returned.
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    for k in parameters:
        g = grads["d" + k]
        vk = beta1 * v["d" + k] + (1 - beta1) * g
        sk = beta2 * s["d" + k] + (1 - beta2) * g ** 2
        v_corrected = vk / (1 - beta1 ** t)
        s_corrected = sk / (1 - beta2 ** t)
        parameters[k] = parameters[k] - learning_rate * v_corrected / (np.sqrt(s_corrected) + epsilon)
    return parameters, v, s
# === wrong: biases stand still | The biases are not updated.
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    for k in [k for k in parameters if k[0] == 'W']:
        g = grads["d" + k]
        v["d" + k] = beta1 * v["d" + k] + (1 - beta1) * g
        s["d" + k] = beta2 * s["d" + k] + (1 - beta2) * g ** 2
        v_corrected = v["d" + k] / (1 - beta1 ** t)
        s_corrected = s["d" + k] / (1 - beta2 ** t)
        parameters[k] = parameters[k] - learning_rate * v_corrected / (np.sqrt(s_corrected) + epsilon)
    return parameters, v, s
# === wrong: correction by t times beta | The correction divides by 1-β·t where βᵗ is needed.
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    for k in parameters:
        g = grads["d" + k]
        v["d" + k] = beta1 * v["d" + k] + (1 - beta1) * g
        s["d" + k] = beta2 * s["d" + k] + (1 - beta2) * g ** 2
        v_corrected = v["d" + k] / (1 - beta1 * t)
        s_corrected = s["d" + k] / (1 - beta2 * t)
        parameters[k] = parameters[k] - learning_rate * v_corrected / (np.sqrt(s_corrected) + epsilon)
    return parameters, v, s
# === wrong: return inside the loop | The return stands inside the loop, so that only the first parameter is updated.
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    for k in parameters:
        g = grads["d" + k]
        v["d" + k] = beta1 * v["d" + k] + (1 - beta1) * g
        s["d" + k] = beta2 * s["d" + k] + (1 - beta2) * g ** 2
        v_corrected = v["d" + k] / (1 - beta1 ** t)
        s_corrected = s["d" + k] / (1 - beta2 ** t)
        parameters[k] = parameters[k] - learning_rate * v_corrected / (np.sqrt(s_corrected) + epsilon)
        return parameters, v, s
# === wrong: no return | The return statement is missing.
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    for k in parameters:
        g = grads["d" + k]
        v["d" + k] = beta1 * v["d" + k] + (1 - beta1) * g
        s["d" + k] = beta2 * s["d" + k] + (1 - beta2) * g ** 2
        v_corrected = v["d" + k] / (1 - beta1 ** t)
        s_corrected = s["d" + k] / (1 - beta2 ** t)
        parameters[k] = parameters[k] - learning_rate * v_corrected / (np.sqrt(s_corrected) + epsilon)
# === wrong: no root and no weight | none
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    for k in parameters:
        g = grads["d" + k]
        v["d" + k] = beta1 * v["d" + k] + g
        s["d" + k] = beta2 * s["d" + k] + (1 - beta2) * g ** 2
        v_corrected = v["d" + k] / (1 - beta1 ** t)
        s_corrected = s["d" + k] / (1 - beta2 ** t)
        parameters[k] = parameters[k] - learning_rate * v_corrected / (s_corrected + epsilon)
    return parameters, v, s
# === right: long loop with corrected dicts
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    L = len(parameters) // 2
    v_corrected = {}
    s_corrected = {}
    for l in range(1, L + 1):
        v["dW" + str(l)] = beta1 * v["dW" + str(l)] + (1 - beta1) * grads["dW" + str(l)]
        v["db" + str(l)] = beta1 * v["db" + str(l)] + (1 - beta1) * grads["db" + str(l)]
        v_corrected["dW" + str(l)] = v["dW" + str(l)] / (1 - beta1 ** t)
        v_corrected["db" + str(l)] = v["db" + str(l)] / (1 - beta1 ** t)
        s["dW" + str(l)] = beta2 * s["dW" + str(l)] + (1 - beta2) * grads["dW" + str(l)] ** 2
        s["db" + str(l)] = beta2 * s["db" + str(l)] + (1 - beta2) * grads["db" + str(l)] ** 2
        s_corrected["dW" + str(l)] = s["dW" + str(l)] / (1 - beta2 ** t)
        s_corrected["db" + str(l)] = s["db" + str(l)] / (1 - beta2 ** t)
        parameters["W" + str(l)] = parameters["W" + str(l)] - learning_rate * v_corrected["dW" + str(l)] / (np.sqrt(s_corrected["dW" + str(l)]) + epsilon)
        parameters["b" + str(l)] = parameters["b" + str(l)] - learning_rate * v_corrected["db" + str(l)] / (np.sqrt(s_corrected["db" + str(l)]) + epsilon)
    return parameters, v, s
# === right: comprehensions, epsilon inside the root
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    v = {k: beta1 * v[k] + (1 - beta1) * grads[k] for k in v}
    s = {k: beta2 * s[k] + (1 - beta2) * np.square(grads[k]) for k in s}
    c1, c2 = 1 - beta1 ** t, 1 - beta2 ** t
    parameters = {k: p - learning_rate * (v["d" + k] / c1) / np.sqrt(s["d" + k] / c2 + epsilon) for k, p in parameters.items()}
    return parameters, v, s
# === right: inner function for one array
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    def step(p, g, m1, m2):
        m1 = m1 + (1 - beta1) * (g - m1)
        m2 = m2 + (1 - beta2) * (g * g - m2)
        m1_hat = m1 / (1 - math.pow(beta1, t))
        m2_hat = m2 / (1 - math.pow(beta2, t))
        return p - learning_rate * m1_hat / (m2_hat ** 0.5 + epsilon), m1, m2

    P, V, S = {}, {}, {}
    for k in parameters:
        P[k], V["d" + k], S["d" + k] = step(parameters[k], grads["d" + k], v["d" + k], s["d" + k])
    return P, V, S
# === right: momentum and squares from the week's other functions
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    _, v = update_parameters_with_momentum(parameters, grads, v, beta1, 0.0)
    _, s = update_parameters_with_rmsprop(parameters, grads, s, beta2, 0.0)
    direction = {}
    for key in v:
        direction[key] = (v[key] / (1 - beta1 ** t)) / (np.sqrt(s[key] / (1 - beta2 ** t)) + epsilon)
    return update_parameters_with_gd(parameters, direction, learning_rate), v, s
# === right: in-place arrays
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    for l in range(len(parameters) // 2):
        for kind in ["W", "b"]:
            name = kind + str(l + 1)
            g = grads["d" + name]
            v["d" + name] *= beta1
            v["d" + name] += (1 - beta1) * g
            s["d" + name] *= beta2
            s["d" + name] += (1 - beta2) * np.power(g, 2)
            vhat = np.divide(v["d" + name], 1 - np.power(beta1, float(t)))
            shat = np.divide(s["d" + name], 1 - np.power(beta2, float(t)))
            parameters[name] -= learning_rate * np.divide(vhat, np.sqrt(shat) + epsilon)
    return parameters, v, s
# === right: small class holding the numbers
class _Adam:
    def __init__(self, lr, b1, b2, eps, t):
        self.lr, self.b1, self.b2, self.eps, self.t = lr, b1, b2, eps, t

    def __call__(self, p, g, v, s):
        v_new = self.b1 * v + (1. - self.b1) * g
        s_new = self.b2 * s + (1. - self.b2) * g ** 2
        top = v_new / (1. - self.b1 ** self.t)
        bottom = np.sqrt(s_new / (1. - self.b2 ** self.t)) + self.eps
        return p - self.lr * top / bottom, v_new, s_new


def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    assert t >= 1
    adam = _Adam(lr=learning_rate, b1=beta1, b2=beta2, eps=epsilon, t=t)
    parameters, v, s = dict(parameters), dict(v), dict(s)
    for name in parameters:
        d = "d" + name
        parameters[name], v[d], s[d] = adam(parameters[name], grads[d], v[d], s[d])
    return parameters, v, s
# === wrong: no bias correction, again | v and s are used without bias correction
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    for k in parameters:
        v["d" + k] = beta1 * v["d" + k] + (1 - beta1) * grads["d" + k]
        s["d" + k] = beta2 * s["d" + k] + (1 - beta2) * grads["d" + k] ** 2
        parameters[k] = parameters[k] - learning_rate * v["d" + k] / (np.sqrt(s["d" + k]) + epsilon)
    return parameters, v, s
# === wrong: correction written back | the corrected v and s are stored and returned; the running averages should stay uncorrected
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    for k in parameters:
        v["d" + k] = beta1 * v["d" + k] + (1 - beta1) * grads["d" + k]
        v["d" + k] = v["d" + k] / (1 - beta1 ** t)
        s["d" + k] = beta2 * s["d" + k] + (1 - beta2) * grads["d" + k] ** 2
        s["d" + k] = s["d" + k] / (1 - beta2 ** t)
        parameters[k] = parameters[k] - learning_rate * v["d" + k] / (np.sqrt(s["d" + k]) + epsilon)
    return parameters, v, s
# === wrong: no t in the correction | the correction divides by 1 - beta instead of 1 - beta^t
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    P, V, S = {}, {}, {}
    for k in parameters:
        d = "d" + k
        V[d] = beta1 * v[d] + (1 - beta1) * grads[d]
        S[d] = beta2 * s[d] + (1 - beta2) * grads[d] ** 2
        P[k] = parameters[k] - learning_rate * (V[d] / (1 - beta1)) / (np.sqrt(S[d] / (1 - beta2)) + epsilon)
    return P, V, S
# === wrong: betas confused | beta1 and beta2 are exchanged
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    for k in parameters:
        d = "d" + k
        v[d] = beta2 * v[d] + (1 - beta2) * grads[d]
        s[d] = beta1 * s[d] + (1 - beta1) * grads[d] ** 2
        parameters[k] = parameters[k] - learning_rate * (v[d] / (1 - beta2 ** t)) / (np.sqrt(s[d] / (1 - beta1 ** t)) + epsilon)
    return parameters, v, s
# === wrong: beta1 in the second correction | s is corrected with beta1 instead of beta2
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    for k in parameters:
        d = "d" + k
        v[d] = beta1 * v[d] + (1 - beta1) * grads[d]
        s[d] = beta2 * s[d] + (1 - beta2) * grads[d] ** 2
        v_hat = v[d] / (1 - beta1 ** t)
        s_hat = s[d] / (1 - beta1 ** t)
        parameters[k] = parameters[k] - learning_rate * v_hat / (np.sqrt(s_hat) + epsilon)
    return parameters, v, s
# === wrong: gradient on top | the raw gradient is used in the step instead of the averaged one
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    for k in parameters:
        d = "d" + k
        v[d] = beta1 * v[d] + (1 - beta1) * grads[d]
        s[d] = beta2 * s[d] + (1 - beta2) * grads[d] ** 2
        parameters[k] = parameters[k] - learning_rate * grads[d] / (np.sqrt(s[d] / (1 - beta2 ** t)) + epsilon)
    return parameters, v, s
# === wrong: t raised per layer | t is increased inside the loop over the layers
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    L = len(parameters) // 2
    for l in range(1, L + 1):
        for k in ("W" + str(l), "b" + str(l)):
            d = "d" + k
            v[d] = beta1 * v[d] + (1 - beta1) * grads[d]
            s[d] = beta2 * s[d] + (1 - beta2) * grads[d] ** 2
            parameters[k] = parameters[k] - learning_rate * (v[d] / (1 - beta1 ** t)) / (np.sqrt(s[d] / (1 - beta2 ** t)) + epsilon)
        t = t + 1
    return parameters, v, s
# === wrong: t one too many | t is increased by one inside the function although it already counts this update
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    t += 1
    for k in parameters:
        d = "d" + k
        v[d] = beta1 * v[d] + (1 - beta1) * grads[d]
        s[d] = beta2 * s[d] + (1 - beta2) * grads[d] ** 2
        parameters[k] = parameters[k] - learning_rate * (v[d] / (1 - beta1 ** t)) / (np.sqrt(s[d] / (1 - beta2 ** t)) + epsilon)
    return parameters, v, s
# === wrong: root missing, again | the step divides by s without its square root
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    for k in parameters:
        d = "d" + k
        v[d] = beta1 * v[d] + (1 - beta1) * grads[d]
        s[d] = beta2 * s[d] + (1 - beta2) * grads[d] ** 2
        parameters[k] = parameters[k] - learning_rate * (v[d] / (1 - beta1 ** t)) / (s[d] / (1 - beta2 ** t) + epsilon)
    return parameters, v, s
# === wrong: squares the momentum | s averages the square of v instead of the square of the gradient
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    for k in parameters:
        d = "d" + k
        v[d] = beta1 * v[d] + (1 - beta1) * grads[d]
        s[d] = beta2 * s[d] + (1 - beta2) * v[d] ** 2
        parameters[k] = parameters[k] - learning_rate * (v[d] / (1 - beta1 ** t)) / (np.sqrt(s[d] / (1 - beta2 ** t)) + epsilon)
    return parameters, v, s
# === wrong: s before v | the returned tuple is (parameters, s, v)
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    for k in parameters:
        d = "d" + k
        v[d] = beta1 * v[d] + (1 - beta1) * grads[d]
        s[d] = beta2 * s[d] + (1 - beta2) * grads[d] ** 2
        parameters[k] = parameters[k] - learning_rate * (v[d] / (1 - beta1 ** t)) / (np.sqrt(s[d] / (1 - beta2 ** t)) + epsilon)
    return parameters, s, v
# === wrong: default rate from the paper | the default learning rate is 0.001 where the signature asks for 0.01
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.001, beta1=0.9, beta2=0.999, epsilon=1e-8):
    for k in parameters:
        d = "d" + k
        v[d] = beta1 * v[d] + (1 - beta1) * grads[d]
        s[d] = beta2 * s[d] + (1 - beta2) * grads[d] ** 2
        parameters[k] = parameters[k] - learning_rate * (v[d] / (1 - beta1 ** t)) / (np.sqrt(s[d] / (1 - beta2 ** t)) + epsilon)
    return parameters, v, s
# === wrong: only v is corrected | s is not bias-corrected
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    for k in parameters:
        d = "d" + k
        v[d] = beta1 * v[d] + (1 - beta1) * grads[d]
        s[d] = beta2 * s[d] + (1 - beta2) * grads[d] ** 2
        parameters[k] = parameters[k] - learning_rate * (v[d] / (1 - beta1 ** t)) / (np.sqrt(s[d]) + epsilon)
    return parameters, v, s
# === wrong: uphill without correction | none
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    for k in parameters:
        d = "d" + k
        v[d] = beta1 * v[d] + (1 - beta1) * grads[d]
        s[d] = beta2 * s[d] + (1 - beta2) * grads[d] ** 2
        parameters[k] = parameters[k] + learning_rate * v[d] / (np.sqrt(s[d]) + epsilon)
    return parameters, v, s
# === right: comprehensions, as in the notebook
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    v = {k: beta1 * v[k] + (1 - beta1) * grads[k] for k in grads}
    s = {k: beta2 * s[k] + (1 - beta2) * grads[k] ** 2 for k in grads}
    v_hat = {k: v[k] / (1 - beta1**t) for k in v}
    s_hat = {k: s[k] / (1 - beta2**t) for k in s}
    parameters = {
        k: parameters[k] - learning_rate * v_hat["d" + k] / (np.sqrt(s_hat["d" + k]) + epsilon) for k in parameters
    }
    return parameters, v, s
# === right: the well-known course's long loop
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    L = len(parameters) // 2
    new_parameters, new_v, new_s = {}, {}, {}
    v_corrected = {}
    s_corrected = {}
    for l in range(1, L + 1):
        new_v["dW" + str(l)] = beta1 * v["dW" + str(l)] + (1 - beta1) * grads["dW" + str(l)]
        new_v["db" + str(l)] = beta1 * v["db" + str(l)] + (1 - beta1) * grads["db" + str(l)]
        v_corrected["dW" + str(l)] = new_v["dW" + str(l)] / (1 - np.power(beta1, t))
        v_corrected["db" + str(l)] = new_v["db" + str(l)] / (1 - np.power(beta1, t))
        new_s["dW" + str(l)] = beta2 * s["dW" + str(l)] + (1 - beta2) * np.power(grads["dW" + str(l)], 2)
        new_s["db" + str(l)] = beta2 * s["db" + str(l)] + (1 - beta2) * np.power(grads["db" + str(l)], 2)
        s_corrected["dW" + str(l)] = new_s["dW" + str(l)] / (1 - np.power(beta2, t))
        s_corrected["db" + str(l)] = new_s["db" + str(l)] / (1 - np.power(beta2, t))
        for p in ("W", "b"):
            new_parameters[p + str(l)] = parameters[p + str(l)] - learning_rate * v_corrected["d" + p + str(l)] / (
                np.sqrt(s_corrected["d" + p + str(l)]) + epsilon
            )
    return new_parameters, new_v, new_s
# === right: epsilon under the root
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    P, V, S = {}, {}, {}
    for k, theta in parameters.items():
        d = "d" + k
        V[d] = beta1 * v[d] + (1 - beta1) * grads[d]
        S[d] = beta2 * s[d] + (1 - beta2) * np.square(grads[d])
        P[k] = theta - learning_rate * (V[d] / (1 - beta1**t)) / np.sqrt(S[d] / (1 - beta2**t) + epsilon)
    return P, V, S
# === right: correction folded into the rate, epsilon scaled along
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    c1, c2 = 1 - beta1**t, math.sqrt(1 - beta2**t)
    rate = learning_rate * c2 / c1
    out = ({}, {}, {})
    for name in parameters:
        g = grads["d" + name]
        vv = out[1]["d" + name] = beta1 * v["d" + name] + (1 - beta1) * g
        ss = out[2]["d" + name] = beta2 * s["d" + name] + (1 - beta2) * g * g
        out[0][name] = parameters[name] - rate * vv / (np.sqrt(ss) + epsilon * c2)
    return out
# === right: deep copies and in-place arithmetic, like PyTorch
from copy import deepcopy


def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    parameters, exp_avg, exp_avg_sq = deepcopy(parameters), deepcopy(v), deepcopy(s)
    bias_correction1 = 1 - beta1**t
    bias_correction2 = 1 - beta2**t
    for name, param in parameters.items():
        grad = grads["d" + name]
        exp_avg["d" + name] *= beta1
        exp_avg["d" + name] += (1 - beta1) * grad
        exp_avg_sq["d" + name] *= beta2
        exp_avg_sq["d" + name] += (1 - beta2) * grad * grad
        denom = np.sqrt(exp_avg_sq["d" + name]) / math.sqrt(bias_correction2) + epsilon
        param -= learning_rate / bias_correction1 * exp_avg["d" + name] / denom
    return parameters, exp_avg, exp_avg_sq
# === right: helper functions for average and correction
def _blend(old, new, keep):
    return keep * old + (1 - keep) * new


def _mend(average, keep, count):
    return average / (1 - keep**count)


def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    new_v = {key: _blend(v[key], g, beta1) for key, g in grads.items()}
    new_s = {key: _blend(s[key], g**2, beta2) for key, g in grads.items()}
    direction = {
        key: _mend(new_v[key], beta1, t) / (np.sqrt(_mend(new_s[key], beta2, t)) + epsilon) for key in grads
    }
    return update_parameters_with_gd(parameters, direction, learning_rate), new_v, new_s
# === right: zip of the three results
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    def step(key):
        g, v_old, s_old = grads["d" + key], v["d" + key], s["d" + key]
        v_new = v_old + (1 - beta1) * (g - v_old)
        s_new = s_old + (1 - beta2) * (g**2 - s_old)
        top = v_new / (1 - math.pow(beta1, t))
        bottom = np.sqrt(s_new / (1 - math.pow(beta2, t))) + epsilon
        return (key, parameters[key] - learning_rate * top / bottom), ("d" + key, v_new), ("d" + key, s_new)

    new_parameters, new_v, new_s = zip(*[step(key) for key in parameters])
    return dict(new_parameters), dict(new_v), dict(new_s)
# === wrong: corrected ones returned | returns the corrected v and s, which go on being averaged
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    P, V, S = {}, {}, {}
    for k in parameters:
        d = "d" + k
        V[d] = (beta1 * v[d] + (1 - beta1) * grads[d]) / (1 - beta1**t)
        S[d] = (beta2 * s[d] + (1 - beta2) * grads[d] ** 2) / (1 - beta2**t)
        P[k] = parameters[k] - learning_rate * V[d] / (np.sqrt(S[d]) + epsilon)
    return P, V, S
# === wrong: no correction | leaves the bias correction out
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    P, V, S = {}, {}, {}
    for k in parameters:
        d = "d" + k
        V[d] = beta1 * v[d] + (1 - beta1) * grads[d]
        S[d] = beta2 * s[d] + (1 - beta2) * grads[d] ** 2
        P[k] = parameters[k] - learning_rate * V[d] / (np.sqrt(S[d]) + epsilon)
    return P, V, S
# === wrong: t from 0 | takes t as counted from 0 and corrects by the power t + 1
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    P, V, S = {}, {}, {}
    for k in parameters:
        d = "d" + k
        V[d] = beta1 * v[d] + (1 - beta1) * grads[d]
        S[d] = beta2 * s[d] + (1 - beta2) * grads[d] ** 2
        v_hat = V[d] / (1 - beta1 ** (t + 1))
        s_hat = S[d] / (1 - beta2 ** (t + 1))
        P[k] = parameters[k] - learning_rate * v_hat / (np.sqrt(s_hat) + epsilon)
    return P, V, S
# === wrong: beta times t | corrects by 1 - beta * t instead of 1 - beta ** t
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    P, V, S = {}, {}, {}
    for k in parameters:
        d = "d" + k
        V[d] = beta1 * v[d] + (1 - beta1) * grads[d]
        S[d] = beta2 * s[d] + (1 - beta2) * grads[d] ** 2
        v_hat = V[d] / (1 - beta1 * t)
        s_hat = S[d] / (1 - beta2 * t)
        P[k] = parameters[k] - learning_rate * v_hat / (np.sqrt(s_hat) + epsilon)
    return P, V, S
# === wrong: only v corrected | corrects v, but not s
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    P, V, S = {}, {}, {}
    for k in parameters:
        d = "d" + k
        V[d] = beta1 * v[d] + (1 - beta1) * grads[d]
        S[d] = beta2 * s[d] + (1 - beta2) * grads[d] ** 2
        P[k] = parameters[k] - learning_rate * V[d] / (1 - beta1**t) / (np.sqrt(S[d]) + epsilon)
    return P, V, S
# === wrong: only s corrected | corrects s, but not v
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    P, V, S = {}, {}, {}
    for k in parameters:
        d = "d" + k
        V[d] = beta1 * v[d] + (1 - beta1) * grads[d]
        S[d] = beta2 * s[d] + (1 - beta2) * grads[d] ** 2
        P[k] = parameters[k] - learning_rate * V[d] / (np.sqrt(S[d] / (1 - beta2**t)) + epsilon)
    return P, V, S
# === wrong: one beta for both corrections | corrects s by beta1 instead of beta2
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    P, V, S = {}, {}, {}
    for k in parameters:
        d = "d" + k
        V[d] = beta1 * v[d] + (1 - beta1) * grads[d]
        S[d] = beta2 * s[d] + (1 - beta2) * grads[d] ** 2
        v_hat, s_hat = V[d] / (1 - beta1**t), S[d] / (1 - beta1**t)
        P[k] = parameters[k] - learning_rate * v_hat / (np.sqrt(s_hat) + epsilon)
    return P, V, S
# === wrong: betas exchanged, anew | keeps v by beta2 and s by beta1
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    P, V, S = {}, {}, {}
    for k in parameters:
        d = "d" + k
        V[d] = beta2 * v[d] + (1 - beta2) * grads[d]
        S[d] = beta1 * s[d] + (1 - beta1) * grads[d] ** 2
        v_hat, s_hat = V[d] / (1 - beta2**t), S[d] / (1 - beta1**t)
        P[k] = parameters[k] - learning_rate * v_hat / (np.sqrt(s_hat) + epsilon)
    return P, V, S
# === wrong: order v, s swapped | returns (parameters, s, v)
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    P, V, S = {}, {}, {}
    for k in parameters:
        d = "d" + k
        V[d] = beta1 * v[d] + (1 - beta1) * grads[d]
        S[d] = beta2 * s[d] + (1 - beta2) * grads[d] ** 2
        v_hat, s_hat = V[d] / (1 - beta1**t), S[d] / (1 - beta2**t)
        P[k] = parameters[k] - learning_rate * v_hat / (np.sqrt(s_hat) + epsilon)
    return P, S, V
# === wrong: default of the learning rate | the default learning rate is 0.001, as in the paper, not 0.01
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.001, beta1=0.9, beta2=0.999, epsilon=1e-8):
    V = {k: beta1 * v[k] + (1 - beta1) * grads[k] for k in v}
    S = {k: beta2 * s[k] + (1 - beta2) * grads[k] ** 2 for k in s}
    P = {
        k: parameters[k]
        - learning_rate * V["d" + k] / (1 - beta1**t) / (np.sqrt(S["d" + k] / (1 - beta2**t)) + epsilon)
        for k in parameters
    }
    return P, V, S
# === wrong: default of beta2 | the default of beta2 is 0.99
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.99, epsilon=1e-8):
    V = {k: beta1 * v[k] + (1 - beta1) * grads[k] for k in v}
    S = {k: beta2 * s[k] + (1 - beta2) * grads[k] ** 2 for k in s}
    P = {
        k: parameters[k]
        - learning_rate * V["d" + k] / (1 - beta1**t) / (np.sqrt(S["d" + k] / (1 - beta2**t)) + epsilon)
        for k in parameters
    }
    return P, V, S
# === wrong: betas fixed | computes with 0.9 and 0.999 whatever is given
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    P, V, S = {}, {}, {}
    for k in parameters:
        d = "d" + k
        V[d] = 0.9 * v[d] + 0.1 * grads[d]
        S[d] = 0.999 * s[d] + 0.001 * grads[d] ** 2
        P[k] = parameters[k] - learning_rate * (V[d] / (1 - 0.9**t)) / (np.sqrt(S[d] / (1 - 0.999**t)) + epsilon)
    return P, V, S
# === wrong: s of the velocity | averages the squares of v instead of those of the gradients
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    P, V, S = {}, {}, {}
    for k in parameters:
        d = "d" + k
        V[d] = beta1 * v[d] + (1 - beta1) * grads[d]
        S[d] = beta2 * s[d] + (1 - beta2) * V[d] ** 2
        v_hat, s_hat = V[d] / (1 - beta1**t), S[d] / (1 - beta2**t)
        P[k] = parameters[k] - learning_rate * v_hat / (np.sqrt(s_hat) + epsilon)
    return P, V, S
# === wrong: gradient over the root | steps by the gradient itself instead of its average, as RMSprop does
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    P, V, S = {}, {}, {}
    for k in parameters:
        d = "d" + k
        V[d] = beta1 * v[d] + (1 - beta1) * grads[d]
        S[d] = beta2 * s[d] + (1 - beta2) * grads[d] ** 2
        P[k] = parameters[k] - learning_rate * grads[d] / (np.sqrt(S[d] / (1 - beta2**t)) + epsilon)
    return P, V, S
# === wrong: root forgotten | divides by corrected s, not by its root
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    P, V, S = {}, {}, {}
    for k in parameters:
        d = "d" + k
        V[d] = beta1 * v[d] + (1 - beta1) * grads[d]
        S[d] = beta2 * s[d] + (1 - beta2) * grads[d] ** 2
        P[k] = parameters[k] - learning_rate * V[d] / (1 - beta1**t) / (S[d] / (1 - beta2**t) + epsilon)
    return P, V, S
# === wrong: epsilon left out | does not use epsilon, so gradients that were always 0 make nan
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    P, V, S = {}, {}, {}
    for k in parameters:
        d = "d" + k
        V[d] = beta1 * v[d] + (1 - beta1) * grads[d]
        S[d] = beta2 * s[d] + (1 - beta2) * grads[d] ** 2
        P[k] = parameters[k] - learning_rate * V[d] / (1 - beta1**t) / np.sqrt(S[d] / (1 - beta2**t))
    return P, V, S
# === wrong: correction under no root | divides s's root, not s, by 1 - beta2^t
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    P, V, S = {}, {}, {}
    for k in parameters:
        d = "d" + k
        V[d] = beta1 * v[d] + (1 - beta1) * grads[d]
        S[d] = beta2 * s[d] + (1 - beta2) * grads[d] ** 2
        P[k] = parameters[k] - learning_rate * (V[d] / (1 - beta1**t)) / (np.sqrt(S[d]) / (1 - beta2**t) + epsilon)
    return P, V, S
# === wrong: own count | counts the updates in a module-level variable and ignores the argument t
_count = 0


def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    global _count
    _count += 1
    P, V, S = {}, {}, {}
    for k in parameters:
        d = "d" + k
        V[d] = beta1 * v[d] + (1 - beta1) * grads[d]
        S[d] = beta2 * s[d] + (1 - beta2) * grads[d] ** 2
        P[k] = parameters[k] - learning_rate * (V[d] / (1 - beta1**_count)) / (
            np.sqrt(S[d] / (1 - beta2**_count)) + epsilon
        )
    return P, V, S
# === wrong: AMSGrad | never lets s shrink: takes the larger of old and new
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    P, V, S = {}, {}, {}
    for k in parameters:
        d = "d" + k
        V[d] = beta1 * v[d] + (1 - beta1) * grads[d]
        S[d] = np.maximum(s[d], beta2 * s[d] + (1 - beta2) * grads[d] ** 2)
        v_hat, s_hat = V[d] / (1 - beta1**t), S[d] / (1 - beta2**t)
        P[k] = parameters[k] - learning_rate * v_hat / (np.sqrt(s_hat) + epsilon)
    return P, V, S
# === wrong: t advanced inside of the loop | raises t for every parameter, so later layers are corrected too little
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    P, V, S = {}, {}, {}
    for k in parameters:
        d = "d" + k
        V[d] = beta1 * v[d] + (1 - beta1) * grads[d]
        S[d] = beta2 * s[d] + (1 - beta2) * grads[d] ** 2
        v_hat, s_hat = V[d] / (1 - beta1**t), S[d] / (1 - beta2**t)
        P[k] = parameters[k] - learning_rate * v_hat / (np.sqrt(s_hat) + epsilon)
        t += 1
    return P, V, S
# === wrong: weight decay added | shrinks the weights a little in each step, as AdamW does
def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    weight_decay = 0.01
    P, V, S = {}, {}, {}
    for k in parameters:
        d = "d" + k
        V[d] = beta1 * v[d] + (1 - beta1) * grads[d]
        S[d] = beta2 * s[d] + (1 - beta2) * grads[d] ** 2
        v_hat, s_hat = V[d] / (1 - beta1**t), S[d] / (1 - beta2**t)
        P[k] = parameters[k] - learning_rate * (v_hat / (np.sqrt(s_hat) + epsilon) + weight_decay * parameters[k])
    return P, V, S
