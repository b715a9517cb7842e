# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: if and elif
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    if activation == "relu":
        dZ = dA * (Z > 0)
    elif activation == "sigmoid":
        s = sigmoid(Z)
        dZ = dA * s * (1 - s)
    return linear_backward(dZ, linear_cache)
# === right: copy, then zero where closed
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    if activation == "relu":
        dZ = np.array(dA, copy=True)
        dZ[Z <= 0] = 0
    else:
        dZ = np.multiply(dA, sigmoid_grad(Z))
    dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dA_prev, dW, db
# === right: table of slopes
def linear_activation_backward(dA, cache, activation):
    slopes = {
        "relu": lambda z: np.where(z >= 0, 1.0, 0.0),
        "sigmoid": lambda z: 0.25 * (1 - np.tanh(z / 2) ** 2),
    }
    linear_cache, Z = cache
    return linear_backward(slopes[activation](Z) * dA, linear_cache)
# === right: everything written out
def linear_activation_backward(dA, cache, activation):
    (A_prev, W, b), Z = cache
    m = A_prev.shape[1]
    if activation == "sigmoid":
        e = np.exp(-np.abs(Z))
        slope = e / (1 + e) ** 2
    else:
        slope = (Z > 0).astype(float)
    dZ = dA * slope
    return W.T @ dZ, dZ @ A_prev.T / m, dZ.sum(axis=1, keepdims=True) / m
# === right: heaviside, helper
def _slope(Z, activation):
    if activation == "relu":
        return np.heaviside(Z, 0.5)
    s = 1 / (1 + np.exp(-Z))
    return s - s * s

def linear_activation_backward(dA, cache, activation):
    return linear_backward(dA * _slope(cache[1], activation), cache[0])
# === right: element by element
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    dZ = np.zeros(dA.shape)
    for i, j in np.ndindex(*dA.shape):
        if activation == "relu":
            dZ[i, j] = dA[i, j] if Z[i, j] > 0 else 0.0
        elif activation == "sigmoid":
            s = 1 / (1 + math.exp(-Z[i, j]))
            dZ[i, j] = dA[i, j] * s * (1 - s)
    return linear_backward(dZ, linear_cache)
# === right: two returns
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    if activation == "relu":
        return linear_backward(np.where(Z > 0, dA, 0), linear_cache)
    if activation == "sigmoid":
        return linear_backward(dA * sigmoid(Z) * sigmoid(-Z), linear_cache)
    raise ValueError(activation)
# === wrong: activations exchanged | The slopes of ReLU and sigmoid are exchanged.
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    if activation == "sigmoid":
        dZ = dA * (Z > 0)
    elif activation == "relu":
        s = sigmoid(Z)
        dZ = dA * s * (1 - s)
    return linear_backward(dZ, linear_cache)
# === wrong: value instead of slope, sigmoid | dA is multiplied by the sigmoid itself and not by its slope s(1-s).
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    if activation == "relu":
        dZ = dA * (Z > 0)
    elif activation == "sigmoid":
        s = sigmoid(Z)
        dZ = dA * s
    return linear_backward(dZ, linear_cache)
# === wrong: Z taken for the sigmoid | The slope is Z(1-Z), but Z has not gone through the sigmoid.
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    if activation == "relu":
        dZ = dA * (Z > 0)
    elif activation == "sigmoid":
        s = Z
        dZ = dA * s * (1 - s)
    return linear_backward(dZ, linear_cache)
# === wrong: value instead of slope, ReLU | dA is multiplied by ReLU itself and not by its slope 0 or 1.
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    if activation == "relu":
        dZ = dA * np.maximum(0, Z)
    elif activation == "sigmoid":
        s = sigmoid(Z)
        dZ = dA * s * (1 - s)
    return linear_backward(dZ, linear_cache)
# === wrong: ReLU of dA | ReLU is applied to dA, though the gate depends on Z.
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    if activation == "relu":
        dZ = np.maximum(0, dA)
    elif activation == "sigmoid":
        s = sigmoid(Z)
        dZ = dA * s * (1 - s)
    return linear_backward(dZ, linear_cache)
# === wrong: gate from dA | The gate is opened by the sign of dA and not by that of Z.
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    if activation == "relu":
        dZ = dA * (dA > 0)
    elif activation == "sigmoid":
        s = sigmoid(Z)
        dZ = dA * s * (1 - s)
    return linear_backward(dZ, linear_cache)
# === wrong: gate wrong way round | The gate is open where Z is negative.
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    if activation == "relu":
        dZ = dA * (Z < 0)
    elif activation == "sigmoid":
        s = sigmoid(Z)
        dZ = dA * s * (1 - s)
    return linear_backward(dZ, linear_cache)
# === wrong: dA passed through | The slope of ReLU is left out: dA is passed on as it is.
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    if activation == "relu":
        dZ = dA
    elif activation == "sigmoid":
        s = sigmoid(Z)
        dZ = dA * s * (1 - s)
    return linear_backward(dZ, linear_cache)
# === wrong: sigmoid's slope left out | The slope of the sigmoid is left out: dA is passed on as it is.
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    if activation == "relu":
        dZ = dA * (Z > 0)
    elif activation == "sigmoid":
        s = sigmoid(Z)
        dZ = dA
    return linear_backward(dZ, linear_cache)
# === wrong: slope without dA | dZ is the slope alone; dA is left out.
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    if activation == "relu":
        dZ = (Z > 0) * 1.0
    elif activation == "sigmoid":
        s = sigmoid(Z)
        dZ = s * (1 - s)
    return linear_backward(dZ, linear_cache)
# === wrong: slope of tanh | The slope of tanh is used for the sigmoid.
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    if activation == "relu":
        dZ = dA * (Z > 0)
    elif activation == "sigmoid":
        s = sigmoid(Z)
        dZ = dA * (1 - np.tanh(Z) ** 2)
    return linear_backward(dZ, linear_cache)
# === wrong: 1+s | The slope is s(1+s) where it should be s(1-s).
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    if activation == "relu":
        dZ = dA * (Z > 0)
    elif activation == "sigmoid":
        s = sigmoid(Z)
        dZ = dA * s * (1 + s)
    return linear_backward(dZ, linear_cache)
# === wrong: slope by a matrix product | The slope enters by a matrix product and not elementwise.
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    if activation == "relu":
        dZ = np.dot(dA, (Z > 0).T)
    elif activation == "sigmoid":
        s = sigmoid(Z)
        dZ = np.dot(dA, (s * (1 - s)).T)
    return linear_backward(dZ, linear_cache)
# === wrong: cache taken apart in the wrong order | The cache is taken apart in the wrong order: it is (linear_cache, Z).
def linear_activation_backward(dA, cache, activation):
    Z, linear_cache = cache
    if activation == "relu":
        dZ = dA * (Z > 0)
    elif activation == "sigmoid":
        s = sigmoid(Z)
        dZ = dA * s * (1 - s)
    return linear_backward(dZ, linear_cache)
# === wrong: whole cache passed on | The whole cache is passed on to linear_backward where the linear cache is needed.
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    if activation == "relu":
        dZ = dA * (Z > 0)
    elif activation == "sigmoid":
        s = sigmoid(Z)
        dZ = dA * s * (1 - s)
    return linear_backward(dZ, cache)
# === wrong: dA passed on | linear_backward is given dA and not dZ.
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    if activation == "relu":
        dZ = dA * (Z > 0)
    elif activation == "sigmoid":
        s = sigmoid(Z)
        dZ = dA * s * (1 - s)
    return linear_backward(dA, linear_cache)
# === wrong: dZ returned | Only dZ is returned; the linear step back is missing.
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    if activation == "relu":
        dZ = dA * (Z > 0)
    elif activation == "sigmoid":
        s = sigmoid(Z)
        dZ = dA * s * (1 - s)
    return dZ
# === wrong: leaks | The gate lets a small share through for negative Z, which is leaky ReLU.
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    if activation == "relu":
        dZ = dA * np.where(Z > 0, 1, 0.01)
    elif activation == "sigmoid":
        s = sigmoid(Z)
        dZ = dA * s * (1 - s)
    return linear_backward(dZ, linear_cache)
# === wrong: no return | The return statement is missing.
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    if activation == "relu":
        dZ = dA * (Z > 0)
    elif activation == "sigmoid":
        s = sigmoid(Z)
        dZ = dA * s * (1 - s)
    dA_prev, dW, db = linear_backward(dZ, linear_cache)
# === wrong: order of the three | The three are returned in the wrong order: dA_prev, dW, db.
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    if activation == "relu":
        dZ = dA * (Z > 0)
    elif activation == "sigmoid":
        s = sigmoid(Z)
        dZ = dA * s * (1 - s)
    dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dW, db, dA_prev
# === wrong: both slopes off | none
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    if activation == "relu":
        dZ = dA * (Z < 1)
    elif activation == "sigmoid":
        s = sigmoid(Z)
        dZ = dA * s * (2 - s)
    return linear_backward(dZ, linear_cache)
