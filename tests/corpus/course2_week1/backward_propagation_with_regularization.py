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
