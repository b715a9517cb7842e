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
