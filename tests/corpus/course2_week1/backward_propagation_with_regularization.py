# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: one loop back
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    grads = {}
    L = len(caches)
    m = Y.shape[1]
    dZ = AL - Y
    for l in range(L, 0, -1):
        (A_prev, W, b), Z = caches[l - 1]
        grads["dW" + str(l)] = np.dot(dZ, A_prev.T) / m + lambd / m * W
        grads["db" + str(l)] = np.sum(dZ, axis=1, keepdims=True) / m
        dA_prev = np.dot(W.T, dZ)
        grads["dA" + str(l - 1)] = dA_prev
        if l > 1:
            dZ = dA_prev * (caches[l - 2][1] > 0)
    return grads
# === right: plain gradients first, then the penalty
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    grads = L_model_backward(AL, Y, caches)
    m = Y.shape[1]
    for l, (linear_cache, Z) in enumerate(caches, start=1):
        grads[f"dW{l}"] = grads[f"dW{l}"] + lambd * linear_cache[1] / m
    return grads
# === right: 1/m in the error, no dA kept
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    m = AL.shape[1]
    delta = (AL - Y) / m
    grads = {}
    for l in reversed(range(1, len(caches) + 1)):
        (A_prev, W, _), _ = caches[l - 1]
        grads[f"dW{l}"] = delta @ A_prev.T + (lambd / m) * W
        grads[f"db{l}"] = delta.sum(axis=1, keepdims=True)
        delta = (W.T @ delta) * (A_prev > 0)
    return grads
# === right: with the blocks of the deep network
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    L = len(caches)
    m = Y.shape[1]
    dA = -(Y / AL) + (1 - Y) / (1 - AL)
    grads = {}
    for l in range(L, 0, -1):
        kind = "sigmoid" if l == L else "relu"
        dA, dW, db = linear_activation_backward(dA, caches[l - 1], kind)
        dW += lambd / m * caches[l - 1][0][1]
        grads[f"dA{l - 1}"], grads[f"dW{l}"], grads[f"db{l}"] = dA, dW, db
    return grads
# === right: recursive, with a helper
def _layer(dZ, linear_cache, lambd):
    A_prev, W, b = linear_cache
    m = dZ.shape[1]
    return W.T @ dZ, (dZ @ A_prev.T + lambd * W) / m, dZ.mean(axis=1, keepdims=True)

def backward_propagation_with_regularization(AL, Y, caches, lambd):
    def back(l, dZ):
        dA, dW, db = _layer(dZ, caches[l - 1][0], lambd)
        here = {f"dW{l}": dW, f"db{l}": db}
        if l == 1:
            return here
        return {**here, **back(l - 1, np.where(caches[l - 2][1] > 0, dA, 0))}
    return back(len(caches), AL - Y)
# === right: einsum, the penalty as weight decay at the end
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    m = Y.shape[1]
    dZ = AL - Y
    grads = {}
    l = len(caches)
    for (A_prev, W, b), Z in reversed(caches):
        if l < len(caches):
            dZ = dZ * np.heaviside(Z, 0)
        grads["dW%d" % l] = np.einsum("im,jm->ij", dZ, A_prev) / m
        grads["db%d" % l] = np.einsum("im->i", dZ).reshape(-1, 1) / m
        dZ = np.einsum("ij,im->jm", W, dZ)
        l -= 1
    for l, cache in enumerate(caches):
        grads["dW%d" % (l + 1)] += cache[0][1] * (lambd / m)
    return grads
# === wrong: penalty left out | The gradient of the penalty, λ/m·W, is missing.
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    grads = {}
    L = len(caches)
    m = Y.shape[1]
    dZ = AL - Y
    for l in range(L, 0, -1):
        (A_prev, W, b), Z = caches[l - 1]
        grads["dW" + str(l)] = np.dot(dZ, A_prev.T) / m
        grads["db" + str(l)] = np.sum(dZ, axis=1, keepdims=True) / m
        dA_prev = np.dot(W.T, dZ)
        grads["dA" + str(l - 1)] = dA_prev
        if l > 1:
            dZ = dA_prev * (caches[l - 2][1] > 0)
    return grads
# === wrong: half left in | The penalty's gradient is λ/m·W: the 1/2 cancels with the 2 of the square.
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    grads = {}
    L = len(caches)
    m = Y.shape[1]
    dZ = AL - Y
    for l in range(L, 0, -1):
        (A_prev, W, b), Z = caches[l - 1]
        grads["dW" + str(l)] = np.dot(dZ, A_prev.T) / m + lambd / (2 * m) * W
        grads["db" + str(l)] = np.sum(dZ, axis=1, keepdims=True) / m
        dA_prev = np.dot(W.T, dZ)
        grads["dA" + str(l - 1)] = dA_prev
        if l > 1:
            dZ = dA_prev * (caches[l - 2][1] > 0)
    return grads
# === wrong: m missing in the penalty | The 1/m of the penalty's gradient is missing.
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    grads = {}
    L = len(caches)
    m = Y.shape[1]
    dZ = AL - Y
    for l in range(L, 0, -1):
        (A_prev, W, b), Z = caches[l - 1]
        grads["dW" + str(l)] = np.dot(dZ, A_prev.T) / m + lambd * W
        grads["db" + str(l)] = np.sum(dZ, axis=1, keepdims=True) / m
        dA_prev = np.dot(W.T, dZ)
        grads["dA" + str(l - 1)] = dA_prev
        if l > 1:
            dZ = dA_prev * (caches[l - 2][1] > 0)
    return grads
# === wrong: doubled | The penalty's gradient is twice too large.
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    grads = {}
    L = len(caches)
    m = Y.shape[1]
    dZ = AL - Y
    for l in range(L, 0, -1):
        (A_prev, W, b), Z = caches[l - 1]
        grads["dW" + str(l)] = np.dot(dZ, A_prev.T) / m + 2 * lambd / m * W
        grads["db" + str(l)] = np.sum(dZ, axis=1, keepdims=True) / m
        dA_prev = np.dot(W.T, dZ)
        grads["dA" + str(l - 1)] = dA_prev
        if l > 1:
            dZ = dA_prev * (caches[l - 2][1] > 0)
    return grads
# === wrong: subtracted | The penalty's gradient is subtracted where it should be added.
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    grads = {}
    L = len(caches)
    m = Y.shape[1]
    dZ = AL - Y
    for l in range(L, 0, -1):
        (A_prev, W, b), Z = caches[l - 1]
        grads["dW" + str(l)] = np.dot(dZ, A_prev.T) / m - lambd / m * W
        grads["db" + str(l)] = np.sum(dZ, axis=1, keepdims=True) / m
        dA_prev = np.dot(W.T, dZ)
        grads["dA" + str(l - 1)] = dA_prev
        if l > 1:
            dZ = dA_prev * (caches[l - 2][1] > 0)
    return grads
# === wrong: sign of W | λ/2m·sign(W) is the gradient of the L1 penalty, not of L2.
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    grads = {}
    L = len(caches)
    m = Y.shape[1]
    dZ = AL - Y
    for l in range(L, 0, -1):
        (A_prev, W, b), Z = caches[l - 1]
        grads["dW" + str(l)] = np.dot(dZ, A_prev.T) / m + lambd / (2 * m) * np.sign(W)
        grads["db" + str(l)] = np.sum(dZ, axis=1, keepdims=True) / m
        dA_prev = np.dot(W.T, dZ)
        grads["dA" + str(l - 1)] = dA_prev
        if l > 1:
            dZ = dA_prev * (caches[l - 2][1] > 0)
    return grads
# === wrong: square of W | The penalty itself, with W squared, is added and not its gradient.
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    grads = {}
    L = len(caches)
    m = Y.shape[1]
    dZ = AL - Y
    for l in range(L, 0, -1):
        (A_prev, W, b), Z = caches[l - 1]
        grads["dW" + str(l)] = np.dot(dZ, A_prev.T) / m + lambd / m * W ** 2
        grads["db" + str(l)] = np.sum(dZ, axis=1, keepdims=True) / m
        dA_prev = np.dot(W.T, dZ)
        grads["dA" + str(l - 1)] = dA_prev
        if l > 1:
            dZ = dA_prev * (caches[l - 2][1] > 0)
    return grads
# === wrong: sum of the squares | The penalty, a number, is added to each entry of dW and not its gradient.
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    grads = {}
    L = len(caches)
    m = Y.shape[1]
    dZ = AL - Y
    for l in range(L, 0, -1):
        (A_prev, W, b), Z = caches[l - 1]
        grads["dW" + str(l)] = np.dot(dZ, A_prev.T) / m + lambd / (2 * m) * np.sum(W ** 2)
        grads["db" + str(l)] = np.sum(dZ, axis=1, keepdims=True) / m
        dA_prev = np.dot(W.T, dZ)
        grads["dA" + str(l - 1)] = dA_prev
        if l > 1:
            dZ = dA_prev * (caches[l - 2][1] > 0)
    return grads
# === wrong: biases too | The penalty is put on the biases too.
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    grads = {}
    L = len(caches)
    m = Y.shape[1]
    dZ = AL - Y
    for l in range(L, 0, -1):
        (A_prev, W, b), Z = caches[l - 1]
        grads["dW" + str(l)] = np.dot(dZ, A_prev.T) / m + lambd / m * W
        grads["db" + str(l)] = np.sum(dZ, axis=1, keepdims=True) / m + lambd / m * b
        dA_prev = np.dot(W.T, dZ)
        grads["dA" + str(l - 1)] = dA_prev
        if l > 1:
            dZ = dA_prev * (caches[l - 2][1] > 0)
    return grads
# === wrong: on the biases only | The penalty is put on the biases and not on the weights.
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    grads = {}
    L = len(caches)
    m = Y.shape[1]
    dZ = AL - Y
    for l in range(L, 0, -1):
        (A_prev, W, b), Z = caches[l - 1]
        grads["dW" + str(l)] = np.dot(dZ, A_prev.T) / m
        grads["db" + str(l)] = np.sum(dZ, axis=1, keepdims=True) / m + lambd / m * b
        dA_prev = np.dot(W.T, dZ)
        grads["dA" + str(l - 1)] = dA_prev
        if l > 1:
            dZ = dA_prev * (caches[l - 2][1] > 0)
    return grads
# === wrong: last layer only | The penalty is put on the last layer only.
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    grads = {}
    L = len(caches)
    m = Y.shape[1]
    dZ = AL - Y
    for l in range(L, 0, -1):
        (A_prev, W, b), Z = caches[l - 1]
        grads["dW" + str(l)] = np.dot(dZ, A_prev.T) / m + (lambd / m * W if l == L else 0)
        grads["db" + str(l)] = np.sum(dZ, axis=1, keepdims=True) / m
        dA_prev = np.dot(W.T, dZ)
        grads["dA" + str(l - 1)] = dA_prev
        if l > 1:
            dZ = dA_prev * (caches[l - 2][1] > 0)
    return grads
# === wrong: hidden layers only | The penalty is left out in the last layer.
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    grads = {}
    L = len(caches)
    m = Y.shape[1]
    dZ = AL - Y
    for l in range(L, 0, -1):
        (A_prev, W, b), Z = caches[l - 1]
        grads["dW" + str(l)] = np.dot(dZ, A_prev.T) / m + (lambd / m * W if l < L else 0)
        grads["db" + str(l)] = np.sum(dZ, axis=1, keepdims=True) / m
        dA_prev = np.dot(W.T, dZ)
        grads["dA" + str(l - 1)] = dA_prev
        if l > 1:
            dZ = dA_prev * (caches[l - 2][1] > 0)
    return grads
# === wrong: A_prev for W | A_prev takes the place of W in the penalty's gradient.
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    grads = {}
    L = len(caches)
    m = Y.shape[1]
    dZ = AL - Y
    for l in range(L, 0, -1):
        (W, A_prev, b), Z = caches[l - 1]
        grads["dW" + str(l)] = np.dot(dZ, A_prev.T) / m + lambd / m * W
        grads["db" + str(l)] = np.sum(dZ, axis=1, keepdims=True) / m
        dA_prev = np.dot(W.T, dZ)
        grads["dA" + str(l - 1)] = dA_prev
        if l > 1:
            dZ = dA_prev * (caches[l - 2][1] > 0)
    return grads
# === wrong: in dA too | The penalty's gradient is also added to the gradient that goes back to the layer before.
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    grads = {}
    L = len(caches)
    m = Y.shape[1]
    dZ = AL - Y
    for l in range(L, 0, -1):
        (A_prev, W, b), Z = caches[l - 1]
        grads["dW" + str(l)] = np.dot(dZ, A_prev.T) / m + lambd / m * W
        grads["db" + str(l)] = np.sum(dZ, axis=1, keepdims=True) / m
        dA_prev = np.dot(W.T, dZ) + lambd / m * np.sum(W, axis=0)[:, None]
        grads["dA" + str(l - 1)] = dA_prev
        if l > 1:
            dZ = dA_prev * (caches[l - 2][1] > 0)
    return grads
# === wrong: 1/m missing in dW | The 1/m is missing in the data's part of dW.
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    grads = {}
    L = len(caches)
    m = Y.shape[1]
    dZ = AL - Y
    for l in range(L, 0, -1):
        (A_prev, W, b), Z = caches[l - 1]
        grads["dW" + str(l)] = np.dot(dZ, A_prev.T) + lambd / m * W
        grads["db" + str(l)] = np.sum(dZ, axis=1, keepdims=True) / m
        dA_prev = np.dot(W.T, dZ)
        grads["dA" + str(l - 1)] = dA_prev
        if l > 1:
            dZ = dA_prev * (caches[l - 2][1] > 0)
    return grads
# === wrong: whole sum divided once more | The penalty's part is divided by m twice.
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    grads = {}
    L = len(caches)
    m = Y.shape[1]
    dZ = AL - Y
    for l in range(L, 0, -1):
        (A_prev, W, b), Z = caches[l - 1]
        grads["dW" + str(l)] = np.dot(dZ, A_prev.T) / m + lambd / m ** 2 * W
        grads["db" + str(l)] = np.sum(dZ, axis=1, keepdims=True) / m
        dA_prev = np.dot(W.T, dZ)
        grads["dA" + str(l - 1)] = dA_prev
        if l > 1:
            dZ = dA_prev * (caches[l - 2][1] > 0)
    return grads
# === wrong: lambda typed in | The strength is hard-coded and lambd is ignored.
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    grads = {}
    L = len(caches)
    m = Y.shape[1]
    dZ = AL - Y
    for l in range(L, 0, -1):
        (A_prev, W, b), Z = caches[l - 1]
        grads["dW" + str(l)] = np.dot(dZ, A_prev.T) / m + 0.7 / m * W
        grads["db" + str(l)] = np.sum(dZ, axis=1, keepdims=True) / m
        dA_prev = np.dot(W.T, dZ)
        grads["dA" + str(l - 1)] = dA_prev
        if l > 1:
            dZ = dA_prev * (caches[l - 2][1] > 0)
    return grads
# === wrong: Y minus AL | The error is Y-AL, so that the data's part has the wrong sign.
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    grads = {}
    L = len(caches)
    m = Y.shape[1]
    dZ = Y - AL
    for l in range(L, 0, -1):
        (A_prev, W, b), Z = caches[l - 1]
        grads["dW" + str(l)] = np.dot(dZ, A_prev.T) / m + lambd / m * W
        grads["db" + str(l)] = np.sum(dZ, axis=1, keepdims=True) / m
        dA_prev = np.dot(W.T, dZ)
        grads["dA" + str(l - 1)] = dA_prev
        if l > 1:
            dZ = dA_prev * (caches[l - 2][1] > 0)
    return grads
# === wrong: ReLU's gate left out | The slope of ReLU is left out on the way back.
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    grads = {}
    L = len(caches)
    m = Y.shape[1]
    dZ = AL - Y
    for l in range(L, 0, -1):
        (A_prev, W, b), Z = caches[l - 1]
        grads["dW" + str(l)] = np.dot(dZ, A_prev.T) / m + lambd / m * W
        grads["db" + str(l)] = np.sum(dZ, axis=1, keepdims=True) / m
        dA_prev = np.dot(W.T, dZ)
        grads["dA" + str(l - 1)] = dA_prev
        if l > 1:
            dZ = dA_prev
    return grads
# === wrong: gate of the wrong layer | The gate of ReLU uses Z of the layer after.
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    grads = {}
    L = len(caches)
    m = Y.shape[1]
    dZ = AL - Y
    for l in range(L, 0, -1):
        (A_prev, W, b), Z = caches[l - 1]
        grads["dW" + str(l)] = np.dot(dZ, A_prev.T) / m + lambd / m * W
        grads["db" + str(l)] = np.sum(dZ, axis=1, keepdims=True) / m
        dA_prev = np.dot(W.T, dZ)
        grads["dA" + str(l - 1)] = dA_prev
        if l > 1:
            dZ = dA_prev * (caches[l - 1][1] > 0)
    return grads
# === wrong: keepdims missing | Without keepdims db has rank 1 and not the shape of b.
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    grads = {}
    L = len(caches)
    m = Y.shape[1]
    dZ = AL - Y
    for l in range(L, 0, -1):
        (A_prev, W, b), Z = caches[l - 1]
        grads["dW" + str(l)] = np.dot(dZ, A_prev.T) / m + lambd / m * W
        grads["db" + str(l)] = np.sum(dZ, axis=1) / m
        dA_prev = np.dot(W.T, dZ)
        grads["dA" + str(l - 1)] = dA_prev
        if l > 1:
            dZ = dA_prev * (caches[l - 2][1] > 0)
    return grads
# === wrong: first layer left out | The loop stops before layer 1.
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    grads = {}
    L = len(caches)
    m = Y.shape[1]
    dZ = AL - Y
    for l in range(L, 1, -1):
        (A_prev, W, b), Z = caches[l - 1]
        grads["dW" + str(l)] = np.dot(dZ, A_prev.T) / m + lambd / m * W
        grads["db" + str(l)] = np.sum(dZ, axis=1, keepdims=True) / m
        dA_prev = np.dot(W.T, dZ)
        grads["dA" + str(l - 1)] = dA_prev
        if l > 1:
            dZ = dA_prev * (caches[l - 2][1] > 0)
    return grads
# === wrong: three layers only | The number of layers is hard-coded as 3.
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    grads = {}
    L = 3
    m = Y.shape[1]
    dZ = AL - Y
    for l in range(L, 0, -1):
        (A_prev, W, b), Z = caches[l - 1]
        grads["dW" + str(l)] = np.dot(dZ, A_prev.T) / m + lambd / m * W
        grads["db" + str(l)] = np.sum(dZ, axis=1, keepdims=True) / m
        dA_prev = np.dot(W.T, dZ)
        grads["dA" + str(l - 1)] = dA_prev
        if l > 1:
            dZ = dA_prev * (caches[l - 2][1] > 0)
    return grads
# === wrong: m from the wrong axis | m is read from axis 0, which is 1; the examples are the columns.
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    grads = {}
    L = len(caches)
    m = Y.shape[0]
    dZ = AL - Y
    for l in range(L, 0, -1):
        (A_prev, W, b), Z = caches[l - 1]
        grads["dW" + str(l)] = np.dot(dZ, A_prev.T) / m + lambd / m * W
        grads["db" + str(l)] = np.sum(dZ, axis=1, keepdims=True) / m
        dA_prev = np.dot(W.T, dZ)
        grads["dA" + str(l - 1)] = dA_prev
        if l > 1:
            dZ = dA_prev * (caches[l - 2][1] > 0)
    return grads
# === wrong: no return | The return statement is missing.
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    grads = {}
    L = len(caches)
    m = Y.shape[1]
    dZ = AL - Y
    for l in range(L, 0, -1):
        (A_prev, W, b), Z = caches[l - 1]
        grads["dW" + str(l)] = np.dot(dZ, A_prev.T) / m + lambd / m * W
        grads["db" + str(l)] = np.sum(dZ, axis=1, keepdims=True) / m
        dA_prev = np.dot(W.T, dZ)
        grads["dA" + str(l - 1)] = dA_prev
        if l > 1:
            dZ = dA_prev * (caches[l - 2][1] > 0)
# === wrong: sign, half and bias | none
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    grads = {}
    L = len(caches)
    m = Y.shape[1]
    dZ = AL - Y
    for l in range(L, 0, -1):
        (A_prev, W, b), Z = caches[l - 1]
        grads["dW" + str(l)] = np.dot(dZ, A_prev.T) / m - lambd / 2 * W
        grads["db" + str(l)] = np.sum(dZ, axis=1, keepdims=True) / m + lambd
        dA_prev = np.dot(W.T, dZ)
        grads["dA" + str(l - 1)] = dA_prev
        if l > 1:
            dZ = dA_prev * (caches[l - 2][1] > 0)
    return grads
# === right: L_model_backward plus the weights
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    grads = L_model_backward(AL, Y, caches)
    m = Y.shape[1]
    for l in range(1, len(caches) + 1):
        (A_prev, W, b), Z = caches[l - 1]
        grads["dW" + str(l)] = grads["dW" + str(l)] + lambd / m * W
    return grads
# === right: dZ carried from the top
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    m = Y.shape[1]
    grads = {}
    L = len(caches)
    dZ = AL - Y
    for l in range(L, 0, -1):
        linear_cache, Z = caches[l - 1]
        A_prev, W, b = linear_cache
        grads[f"dW{l}"] = (np.dot(dZ, A_prev.T) + lambd * W) / m
        grads[f"db{l}"] = np.sum(dZ, axis=1, keepdims=True) / m
        if l > 1:
            Z_prev = caches[l - 2][1]
            dZ = np.dot(W.T, dZ) * (Z_prev > 0)
    return grads
# === right: dAL first, inner helper, dA kept
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    L = len(caches)
    m = AL.shape[1]

    def step(dZ, cache):
        A_prev, W, b = cache
        dW = 1. / m * np.dot(dZ, A_prev.T) + (lambd / m) * W
        db = 1. / m * np.sum(dZ, axis=1).reshape(b.shape)
        return np.dot(W.T, dZ), dW, db

    grads = {}
    dA = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    for l in reversed(range(L)):
        linear_cache, Z = caches[l]
        if l == L - 1:
            s = 1 / (1 + np.exp(-Z))
            dZ = dA * s * (1 - s)
        else:
            dZ = np.array(dA, copy=True)
            dZ[Z <= 0] = 0
        dA, dW, db = step(dZ, linear_cache)
        grads["dA" + str(l)] = dA
        grads["dW" + str(l + 1)] = dW
        grads["db" + str(l + 1)] = db
    return grads
# === right: week 4 blocks called layer by layer
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    m = Y.shape[1]
    L = len(caches)
    dA = (1 - Y) / (1 - AL) - Y / AL
    grads = {}
    for l in range(L, 0, -1):
        activation = "sigmoid" if l == L else "relu"
        dA, dW, db = linear_activation_backward(dA, caches[l - 1], activation)
        W = caches[l - 1][0][1]
        grads["dA" + str(l - 1)], grads["dW" + str(l)], grads["db" + str(l)] = dA, dW + W * lambd / m, db
    return grads
# === right: einsum, recursion over layers
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    m = Y.shape[1]
    grads = {}

    def back(l, dZ):
        (A_prev, W, _), _ = caches[l - 1]
        grads["dW%d" % l] = np.einsum("im,jm->ij", dZ, A_prev) / m + lambd * W / m
        grads["db%d" % l] = np.einsum("im->i", dZ)[:, None] / m
        if l == 1:
            return
        dA_prev = np.einsum("ij,im->jm", W, dZ)
        back(l - 1, np.where(caches[l - 2][1] > 0, dA_prev, 0.0))

    back(len(caches), AL - Y)
    return grads
# === right: example by example
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    m = Y.shape[1]
    L = len(caches)
    grads = {}
    for l in range(1, L + 1):
        A_prev, W, b = caches[l - 1][0]
        grads["dW" + str(l)] = lambd / m * W.copy()
        grads["db" + str(l)] = np.zeros((W.shape[0], 1))
    for i in range(m):
        dz = AL[:, i:i + 1] - Y[:, i:i + 1]
        for l in range(L, 0, -1):
            A_prev, W, b = caches[l - 1][0]
            grads["dW" + str(l)] += dz @ A_prev[:, i:i + 1].T / m
            grads["db" + str(l)] += dz / m
            if l > 1:
                dz = (W.T @ dz) * (caches[l - 2][1][:, i:i + 1] > 0)
    return grads
# === wrong: half left in, again | the weight term is λ/2m · W instead of λ/m · W
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    grads = L_model_backward(AL, Y, caches)
    m = Y.shape[1]
    for l in range(1, len(caches) + 1):
        W = caches[l - 1][0][1]
        grads["dW" + str(l)] = grads["dW" + str(l)] + lambd / (2 * m) * W
    return grads
# === wrong: weight term without 1/m | the weight term λ·W lacks its 1/m
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    grads = L_model_backward(AL, Y, caches)
    for l in range(1, len(caches) + 1):
        W = caches[l - 1][0][1]
        grads["dW" + str(l)] = grads["dW" + str(l)] + lambd * W
    return grads
# === wrong: top layer not regularized | the output layer's dW gets no weight term
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    grads = L_model_backward(AL, Y, caches)
    m = Y.shape[1]
    for l in range(1, len(caches)):
        W = caches[l - 1][0][1]
        grads["dW" + str(l)] = grads["dW" + str(l)] + lambd / m * W
    return grads
# === wrong: minus | the weight term is subtracted instead of added
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    grads = L_model_backward(AL, Y, caches)
    m = Y.shape[1]
    for l in range(1, len(caches) + 1):
        W = caches[l - 1][0][1]
        grads["dW" + str(l)] = grads["dW" + str(l)] - lambd / m * W
    return grads
# === wrong: sign of the weights | the weight term is that of L1, sign(W), instead of W
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    grads = L_model_backward(AL, Y, caches)
    m = Y.shape[1]
    for l in range(1, len(caches) + 1):
        W = caches[l - 1][0][1]
        grads["dW" + str(l)] = grads["dW" + str(l)] + lambd / m * np.sign(W)
    return grads
# === wrong: biases regularized | db gets a weight term too
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    grads = L_model_backward(AL, Y, caches)
    m = Y.shape[1]
    for l in range(1, len(caches) + 1):
        A_prev, W, b = caches[l - 1][0]
        grads["dW" + str(l)] = grads["dW" + str(l)] + lambd / m * W
        grads["db" + str(l)] = grads["db" + str(l)] + lambd / m * b
    return grads
# === wrong: 1/m twice on the weight term | the weight term is divided by m twice
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    m = Y.shape[1]
    grads = {}
    dZ = AL - Y
    for l in range(len(caches), 0, -1):
        (A_prev, W, b), Z = caches[l - 1]
        grads["dW" + str(l)] = 1 / m * (np.dot(dZ, A_prev.T) + lambd / m * W)
        grads["db" + str(l)] = 1 / m * np.sum(dZ, axis=1, keepdims=True)
        if l > 1:
            dZ = np.dot(W.T, dZ) * (caches[l - 2][1] > 0)
    return grads
# === wrong: relu slope forgotten | the hidden layers' ReLU derivative is left out
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    m = Y.shape[1]
    grads = {}
    dZ = AL - Y
    for l in range(len(caches), 0, -1):
        (A_prev, W, b), Z = caches[l - 1]
        grads["dW" + str(l)] = np.dot(dZ, A_prev.T) / m + lambd / m * W
        grads["db" + str(l)] = np.sum(dZ, axis=1, keepdims=True) / m
        dZ = np.dot(W.T, dZ)
    return grads
# === wrong: db summed without keepdims | db has shape (n,) instead of (n, 1)
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    m = Y.shape[1]
    grads = {}
    dZ = AL - Y
    for l in range(len(caches), 0, -1):
        (A_prev, W, b), Z = caches[l - 1]
        grads["dW" + str(l)] = np.dot(dZ, A_prev.T) / m + lambd / m * W
        grads["db" + str(l)] = np.sum(dZ, axis=1) / m
        if l > 1:
            dZ = np.dot(W.T, dZ) * (caches[l - 2][1] > 0)
    return grads
# === wrong: data term not averaged | the data part of dW lacks its 1/m
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    m = Y.shape[1]
    grads = {}
    dZ = AL - Y
    for l in range(len(caches), 0, -1):
        (A_prev, W, b), Z = caches[l - 1]
        grads["dW" + str(l)] = np.dot(dZ, A_prev.T) + lambd / m * W
        grads["db" + str(l)] = np.sum(dZ, axis=1, keepdims=True) / m
        if l > 1:
            dZ = np.dot(W.T, dZ) * (caches[l - 2][1] > 0)
    return grads
# === wrong: decayed weights carried back | the weights are shrunk before the error is sent back through them
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    m = Y.shape[1]
    grads = {}
    dZ = AL - Y
    for l in range(len(caches), 0, -1):
        (A_prev, W, b), Z = caches[l - 1]
        grads["dW" + str(l)] = np.dot(dZ, A_prev.T) / m + lambd / m * W
        grads["db" + str(l)] = np.sum(dZ, axis=1, keepdims=True) / m
        W_decayed = W - lambd / m * W
        if l > 1:
            dZ = np.dot(W_decayed.T, dZ) * (caches[l - 2][1] > 0)
    return grads
# === wrong: dA under the wrong number | the gradient of the previous layer's A is stored under dA{l} instead of dA{l-1}
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    m = Y.shape[1]
    L = len(caches)
    grads = {}
    dA = -(Y / AL - (1 - Y) / (1 - AL))
    for l in range(L, 0, -1):
        dA, dW, db = linear_activation_backward(dA, caches[l - 1], "sigmoid" if l == L else "relu")
        grads["dA" + str(l)] = dA
        grads["dW" + str(l)] = dW + lambd / m * caches[l - 1][0][1]
        grads["db" + str(l)] = db
    return grads
# === wrong: three layers hard-coded | written for exactly three layers, other depths fail
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    m = Y.shape[1]
    ((X, W1, b1), Z1), ((A1, W2, b2), Z2), ((A2, W3, b3), Z3) = caches
    dZ3 = AL - Y
    dW3 = 1 / m * np.dot(dZ3, A2.T) + lambd / m * W3
    db3 = 1 / m * np.sum(dZ3, axis=1, keepdims=True)
    dZ2 = np.dot(W3.T, dZ3) * (Z2 > 0)
    dW2 = 1 / m * np.dot(dZ2, A1.T) + lambd / m * W2
    db2 = 1 / m * np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = np.dot(W2.T, dZ2) * (Z1 > 0)
    dW1 = 1 / m * np.dot(dZ1, X.T) + lambd / m * W1
    db1 = 1 / m * np.sum(dZ1, axis=1, keepdims=True)
    return {"dW3": dW3, "db3": db3, "dW2": dW2, "db2": db2, "dW1": dW1, "db1": db1}
# === wrong: lambda without 1/m and minus | none
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    grads = L_model_backward(AL, Y, caches)
    for l in range(len(caches) - 1):
        W = caches[l][0][1]
        grads["dW" + str(l + 1)] = grads["dW" + str(l + 1)] - lambd / 2 * W
    return grads
# === right: enumerate and a new dict
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    old = L_model_backward(AL, Y, caches)
    m = AL.shape[1]
    new = dict(old)
    for l, ((_, W, _), _) in enumerate(caches, start=1):
        new[f"dW{l}"] = old[f"dW{l}"] + (lambd * W) / m
    return new
# === right: from scratch, sigmoid and loss together
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    m = Y.shape[1]
    grads = {}
    dZ = AL - Y
    for l in reversed(range(1, len(caches) + 1)):
        (A_prev, W, b), Z = caches[l - 1]
        grads[f"dW{l}"] = (dZ @ A_prev.T + lambd * W) / m
        grads[f"db{l}"] = np.sum(dZ, axis=1, keepdims=True) / m
        if l > 1:
            Z_prev = caches[l - 2][1]
            dZ = (W.T @ dZ) * (Z_prev > 0)
    return grads
# === right: layer by layer with week 4's function
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    L, m = len(caches), Y.shape[1]
    dA = -(Y / AL) + (1 - Y) / (1 - AL)
    grads = {}
    for l in range(L, 0, -1):
        dA, dW, db = linear_activation_backward(dA, caches[l - 1], "sigmoid" if l == L else "relu")
        grads[f"dA{l - 1}"] = dA
        grads[f"dW{l}"] = dW + lambd / m * caches[l - 1][0][1]
        grads[f"db{l}"] = db
    return grads
# === right: merge of dicts by a comprehension
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    g = L_model_backward(AL, Y, caches)
    return g | {f"dW{k}": g[f"dW{k}"] + lambd * cache[0][1] / Y.size for k, cache in enumerate(caches, 1)}
# === right: in place on own gradients
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    grads = {key: np.array(value, dtype=float) for key, value in L_model_backward(AL, Y, caches).items()}
    decay = lambd / Y.shape[1]
    for i, cache in enumerate(caches):
        linear_cache, _ = cache
        weights = linear_cache[1]
        grads["dW%d" % (i + 1)] += decay * weights
    return grads
# === right: recursive, with einsum
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    m = Y.shape[1]

    def back(dZ, l):
        (A_prev, W, _), _ = caches[l - 1]
        here = {
            f"dW{l}": np.einsum("im,jm->ij", dZ, A_prev) / m + lambd / m * W,
            f"db{l}": np.einsum("im->i", dZ)[:, None] / m,
        }
        if l == 1:
            return here
        Z_prev = caches[l - 2][1]
        return here | back(np.where(Z_prev > 0, np.einsum("ij,im->jm", W, dZ), 0.0), l - 1)

    return back(AL - Y, len(caches))
# === right: example by example, anew
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    number_of_layers = len(caches)
    m = Y.shape[1]
    grads = {}
    # start with the slopes of the penalty
    for l in range(1, number_of_layers + 1):
        W = caches[l - 1][0][1]
        b = caches[l - 1][0][2]
        grads["dW" + str(l)] = np.array(W) * (lambd / m)
        grads["db" + str(l)] = np.zeros((b.shape[0], 1))
    # then every example adds its own share
    for i in range(m):
        delta = AL[:, i:i + 1] - Y[:, i:i + 1]
        for l in range(number_of_layers, 0, -1):
            a_prev = caches[l - 1][0][0][:, i:i + 1]
            W = caches[l - 1][0][1]
            grads["dW" + str(l)] += delta @ a_prev.T / m
            grads["db" + str(l)] += delta / m
            if l > 1:
                z_prev = caches[l - 2][1][:, i:i + 1]
                delta = W.T @ delta
                delta[z_prev <= 0] = 0
    return grads
# === right: only what is asked for, typed
def backward_propagation_with_regularization(
    AL: np.ndarray, Y: np.ndarray, caches: list, lambd: float
) -> dict[str, np.ndarray]:
    grads = L_model_backward(AL, Y, caches)
    Ws = [linear[1] for linear, _ in caches]
    m: int = Y.shape[1]
    result: dict[str, np.ndarray] = {}
    for l, W in enumerate(Ws, 1):
        result[f"dW{l}"] = np.add(grads[f"dW{l}"], np.multiply(lambd / m, W))
        result[f"db{l}"] = grads[f"db{l}"]
        assert result[f"dW{l}"].shape == W.shape
    return result
# === right: derivative of the penalty as a function
def penalty_slope(W, lambd, m):
    return 2 * W * lambd / (2 * m)

def backward_propagation_with_regularization(AL, Y, caches, lambd):
    grads = L_model_backward(AL, Y, caches)
    if lambd == 0:
        return grads
    for l in range(len(caches)):
        grads[f"dW{l+1}"] = grads[f"dW{l+1}"] + penalty_slope(caches[l][0][1], lambd, AL.shape[1])
    return grads
# === wrong: the 2 is still there | Keeps the 2 of the cost, which cancels in the slope.
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    grads = L_model_backward(AL, Y, caches)
    m = Y.shape[1]
    for l in range(1, len(caches) + 1):
        grads[f"dW{l}"] = grads[f"dW{l}"] + lambd / (2 * m) * caches[l - 1][0][1]
    return grads
# === wrong: not per example | Leaves out the division by m in the term.
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    grads = L_model_backward(AL, Y, caches)
    for l in range(1, len(caches) + 1):
        grads[f"dW{l}"] = grads[f"dW{l}"] + lambd * caches[l - 1][0][1]
    return grads
# === wrong: minus, anew | Subtracts the term.
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    grads = L_model_backward(AL, Y, caches)
    m = Y.shape[1]
    for l in range(1, len(caches) + 1):
        grads[f"dW{l}"] = grads[f"dW{l}"] - lambd / m * caches[l - 1][0][1]
    return grads
# === wrong: biases decay, too | Adds the term to the slopes of the biases as well.
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    grads = L_model_backward(AL, Y, caches)
    m = Y.shape[1]
    for l, ((_, W, b), _) in enumerate(caches, 1):
        grads[f"dW{l}"] = grads[f"dW{l}"] + lambd / m * W
        grads[f"db{l}"] = grads[f"db{l}"] + lambd / m * b
    return grads
# === wrong: not the last layer | Leaves the last layer without the term.
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    grads = L_model_backward(AL, Y, caches)
    m = Y.shape[1]
    for l in range(1, len(caches)):
        grads[f"dW{l}"] = grads[f"dW{l}"] + lambd / m * caches[l - 1][0][1]
    return grads
# === wrong: three layers | Knows only networks of three layers.
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    m = Y.shape[1]
    (A0, W1, b1), Z1 = caches[0]
    (A1, W2, b2), Z2 = caches[1]
    (A2, W3, b3), Z3 = caches[2]
    dZ3 = AL - Y
    dW3 = dZ3 @ A2.T / m + lambd / m * W3
    db3 = np.sum(dZ3, axis=1, keepdims=True) / m
    dZ2 = W3.T @ dZ3 * (Z2 > 0)
    dW2 = dZ2 @ A1.T / m + lambd / m * W2
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W2.T @ dZ2 * (Z1 > 0)
    dW1 = dZ1 @ A0.T / m + lambd / m * W1
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2, "dW3": dW3, "db3": db3}
# === wrong: features counted | Takes the number of features for the number of examples in the term.
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    grads = L_model_backward(AL, Y, caches)
    m = caches[0][0][0].shape[0]
    for l in range(1, len(caches) + 1):
        grads[f"dW{l}"] = grads[f"dW{l}"] + lambd / m * caches[l - 1][0][1]
    return grads
# === wrong: slope of L1 | Adds the sign of the weights, the slope of L1.
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    grads = L_model_backward(AL, Y, caches)
    m = Y.shape[1]
    for l in range(1, len(caches) + 1):
        grads[f"dW{l}"] = grads[f"dW{l}"] + lambd / m * np.sign(caches[l - 1][0][1])
    return grads
# === wrong: sizes of the weights | Adds absolute values, which pushes negative weights away from 0.
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    grads = L_model_backward(AL, Y, caches)
    m = Y.shape[1]
    for l in range(1, len(caches) + 1):
        grads[f"dW{l}"] = grads[f"dW{l}"] + lambd / m * np.abs(caches[l - 1][0][1])
    return grads
# === wrong: the cost's term as the gradient | Adds the one number of the cost's term to every weight's slope.
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    grads = L_model_backward(AL, Y, caches)
    m = Y.shape[1]
    for l in range(1, len(caches) + 1):
        grads[f"dW{l}"] = grads[f"dW{l}"] + lambd / (2 * m) * np.sum(np.square(caches[l - 1][0][1]))
    return grads
# === wrong: squares | Adds the squares of the weights, not the weights.
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    grads = L_model_backward(AL, Y, caches)
    m = Y.shape[1]
    for l in range(1, len(caches) + 1):
        grads[f"dW{l}"] = grads[f"dW{l}"] + lambd / m * caches[l - 1][0][1] ** 2
    return grads
# === wrong: the notebook's weights | Takes the weights from the notebook's `start` instead of the caches.
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    grads = L_model_backward(AL, Y, caches)
    m = Y.shape[1]
    for l in range(1, len(caches) + 1):
        grads[f"dW{l}"] = grads[f"dW{l}"] + lambd / m * start[f"W{l}"]
    return grads
# === wrong: the notebook's 120 points | Divides by 120, the number of points in the notebook.
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    grads = L_model_backward(AL, Y, caches)
    for l in range(1, len(caches) + 1):
        grads[f"dW{l}"] = grads[f"dW{l}"] + lambd / 120 * caches[l - 1][0][1]
    return grads
# === wrong: m twice | Divides the term by m twice.
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    m = Y.shape[1]
    grads = {}
    dZ = AL - Y
    for l in range(len(caches), 0, -1):
        (A_prev, W, b), Z = caches[l - 1]
        grads[f"dW{l}"] = 1 / m * (dZ @ A_prev.T + lambd / m * W)
        grads[f"db{l}"] = 1 / m * np.sum(dZ, axis=1, keepdims=True)
        if l > 1:
            dZ = (W.T @ dZ) * (caches[l - 2][1] > 0)
    return grads
# === wrong: decays the gradient | Multiplies the old gradients by 1 - λ/m, as the weights are in weight decay.
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    grads = L_model_backward(AL, Y, caches)
    m = Y.shape[1]
    for l in range(1, len(caches) + 1):
        grads[f"dW{l}"] = (1 - lambd / m) * grads[f"dW{l}"]
    return grads
# === wrong: the term travels on | Sends slopes back through weights that already hold the term.
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    m = Y.shape[1]
    grads = {}
    dZ = AL - Y
    for l in range(len(caches), 0, -1):
        (A_prev, W, b), Z = caches[l - 1]
        W_reg = W + lambd / m * W
        grads[f"dW{l}"] = dZ @ A_prev.T / m + lambd / m * W
        grads[f"db{l}"] = np.sum(dZ, axis=1, keepdims=True) / m
        if l > 1:
            dZ = (W_reg.T @ dZ) * (caches[l - 2][1] > 0)
    return grads
# === wrong: no ReLU on the way back | Forgets the slope of ReLU in the hidden layers.
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    m = Y.shape[1]
    grads = {}
    dZ = AL - Y
    for l in range(len(caches), 0, -1):
        (A_prev, W, b), Z = caches[l - 1]
        grads[f"dW{l}"] = dZ @ A_prev.T / m + lambd / m * W
        grads[f"db{l}"] = np.sum(dZ, axis=1, keepdims=True) / m
        dZ = W.T @ dZ
    return grads
# === wrong: tanh from week 3 | Uses the slope of tanh in the hidden layers.
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    m = Y.shape[1]
    grads = {}
    dZ = AL - Y
    for l in range(len(caches), 0, -1):
        (A_prev, W, b), Z = caches[l - 1]
        grads[f"dW{l}"] = dZ @ A_prev.T / m + lambd / m * W
        grads[f"db{l}"] = np.sum(dZ, axis=1, keepdims=True) / m
        dZ = (W.T @ dZ) * (1 - A_prev ** 2)
    return grads
# === wrong: ReLU at the end as well | Walks back through the output layer as if it were ReLU and not the sigmoid.
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    m = Y.shape[1]
    grads = {}
    dA = (1 - Y) / (1 - AL) - Y / AL
    for l in range(len(caches), 0, -1):
        dA, dW, db = linear_activation_backward(dA, caches[l - 1], "relu")
        grads[f"dW{l}"] = dW + lambd / m * caches[l - 1][0][1]
        grads[f"db{l}"] = db
    return grads
# === wrong: flat slopes of the biases | Leaves out keepdims, so the slopes of the biases lose an axis.
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    m = Y.shape[1]
    grads = {}
    dZ = AL - Y
    for l in range(len(caches), 0, -1):
        (A_prev, W, b), Z = caches[l - 1]
        grads[f"dW{l}"] = dZ @ A_prev.T / m + lambd / m * W
        grads[f"db{l}"] = np.sum(dZ, axis=1) / m
        if l > 1:
            dZ = (W.T @ dZ) * (caches[l - 2][1] > 0)
    return grads
# === wrong: slopes of the weights only | Returns no slopes for the biases.
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    grads = L_model_backward(AL, Y, caches)
    m = Y.shape[1]
    return {f"dW{l}": grads[f"dW{l}"] + lambd / m * caches[l - 1][0][1] for l in range(1, len(caches) + 1)}
# === wrong: layers counted from 0 | Numbers the layers in the result from 0.
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    grads = L_model_backward(AL, Y, caches)
    m = Y.shape[1]
    out = {}
    for l, (linear, _) in enumerate(caches):
        out[f"dW{l}"] = grads[f"dW{l + 1}"] + lambd / m * linear[1]
        out[f"db{l}"] = grads[f"db{l + 1}"]
    return out
# === wrong: term twice | Adds the term twice, once for the loop and once more in a second one.
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    m = Y.shape[1]
    grads = L_model_backward(AL, Y, caches)
    for l in range(len(caches), 0, -1):
        dA, dW, db = grads[f"dA{l - 1}"], grads[f"dW{l}"] + lambd / m * caches[l - 1][0][1], grads[f"db{l}"]
        grads[f"dW{l}"] = dW
    for l in range(1, len(caches) + 1):
        grads[f"dW{l}"] = grads[f"dW{l}"] + lambd / m * caches[l - 1][0][1]
    return grads
# === wrong: Y minus AL, anew | Takes the output's slope with the wrong sign.
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    m = Y.shape[1]
    grads = {}
    dZ = Y - AL
    for l in range(len(caches), 0, -1):
        (A_prev, W, b), Z = caches[l - 1]
        grads[f"dW{l}"] = dZ @ A_prev.T / m + lambd / m * W
        grads[f"db{l}"] = np.sum(dZ, axis=1, keepdims=True) / m
        if l > 1:
            dZ = (W.T @ dZ) * (caches[l - 2][1] > 0)
    return grads
# === wrong: the term only | Returns the slopes of the L2 term without those of the losses.
def backward_propagation_with_regularization(AL, Y, caches, lambd):
    m = Y.shape[1]
    grads = {}
    for l, ((_, W, b), _) in enumerate(caches, 1):
        grads[f"dW{l}"] = lambd / m * W
        grads[f"db{l}"] = np.zeros_like(b)
    return grads
# === wrong: takes a step at once | Returns updated weights instead of slopes.
def backward_propagation_with_regularization(AL, Y, caches, lambd, learning_rate=0.3):
    grads = L_model_backward(AL, Y, caches)
    m = Y.shape[1]
    for l, ((_, W, b), _) in enumerate(caches, 1):
        grads[f"dW{l}"] = (1 - learning_rate * lambd / m) * W - learning_rate * grads[f"dW{l}"]
        grads[f"db{l}"] = b - learning_rate * grads[f"db{l}"]
    return grads
