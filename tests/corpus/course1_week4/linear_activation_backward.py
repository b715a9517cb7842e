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
# === right: helpers for both
def relu_backward(dA, Z):
    dZ = np.array(dA, copy=True)
    dZ[Z <= 0] = 0
    return dZ

def sigmoid_backward(dA, Z):
    s = 1 / (1 + np.exp(-Z))
    return dA * s * (1 - s)

def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache
    if activation == "relu":
        dZ = relu_backward(dA, activation_cache)
        dA_prev, dW, db = linear_backward(dZ, linear_cache)
    elif activation == "sigmoid":
        dZ = sigmoid_backward(dA, activation_cache)
        dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dA_prev, dW, db
# === right: mask product
def linear_activation_backward(dA, cache, activation):
    lin, Z = cache
    if activation == "relu":
        return linear_backward(dA * (Z > 0), lin)
    A = np.exp(-np.logaddexp(0, -Z))
    return linear_backward(dA * A * (1 - A), lin)
# === right: slope first, then the chain
def linear_activation_backward(dA, cache, activation):
    (A_prev, W, b), Z = cache
    m = Z.shape[1]
    if activation == "relu":
        slope = np.where(Z >= 0, 1.0, 0.0)
    else:
        slope = 0.25 / np.cosh(Z / 2) ** 2
    dZ = dA * slope
    return W.T @ dZ, dZ @ A_prev.T / m, dZ.sum(axis=1, keepdims=True) / m
# === right: table of slopes, again
def _sig(z):
    return 0.5 * (1 + np.tanh(z / 2))

SLOPE = {"relu": lambda z: np.heaviside(z, 0), "sigmoid": lambda z: _sig(z) * _sig(-z)}

def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    dZ = np.multiply(dA, SLOPE[activation](Z))
    assert dZ.shape == Z.shape
    return linear_backward(dZ=dZ, cache=linear_cache)
# === right: dA changed in place
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    if activation == "relu":
        dA[Z <= 0] = 0
    else:
        s = 1 / (1 + np.exp(-Z))
        dA *= s
        dA *= 1 - s
    return linear_backward(dA, linear_cache)
# === right: exponent form of the sigmoid slope
def linear_activation_backward(dA, cache, activation):
    if activation not in {"relu", "sigmoid"}:
        raise ValueError(activation)
    linear_cache, Z = cache[0], cache[1]
    e = np.exp(-np.abs(Z))
    g = (np.sign(Z) + 1) // 2 if activation == "relu" else e / (1 + e) ** 2
    dA_prev, dW, db = linear_backward(g * dA, linear_cache)
    return dA_prev, dW, db
# === wrong: Z taken for A | uses Z(1-Z) for the sigmoid's slope, the sigmoid of Z is missing
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    if activation == "relu":
        dZ = dA * (Z > 0)
    else:
        dZ = dA * Z * (1 - Z)
    return linear_backward(dZ, linear_cache)
# === wrong: dA forgotten | dZ is only the activation's slope, it is not multiplied by dA
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    if activation == "relu":
        dZ = (Z > 0) * 1.0
    else:
        s = 1 / (1 + np.exp(-Z))
        dZ = s * (1 - s)
    return linear_backward(dZ, linear_cache)
# === wrong: relu of Z for its slope | multiplies dA by relu(Z) instead of by its slope
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    if activation == "relu":
        dZ = dA * np.maximum(0, Z)
    else:
        s = 1 / (1 + np.exp(-Z))
        dZ = dA * s * (1 - s)
    return linear_backward(dZ, linear_cache)
# === wrong: mask from dA | the ReLU mask is taken from dA > 0 instead of Z > 0
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    if activation == "relu":
        dZ = np.maximum(0, dA)
    else:
        s = 1 / (1 + np.exp(-Z))
        dZ = dA * s * (1 - s)
    return linear_backward(dZ, linear_cache)
# === wrong: dA passed straight on | dA goes into linear_backward as if it were dZ, the activation's slope is missing
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    return linear_backward(dA, linear_cache)
# === wrong: relu mask inverted | the mask keeps the entries where Z is negative
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    if activation == "relu":
        dZ = np.array(dA, copy=True)
        dZ[Z > 0] = 0
    else:
        s = 1 / (1 + np.exp(-Z))
        dZ = dA * s * (1 - s)
    return linear_backward(dZ, linear_cache)
# === wrong: only s | the sigmoid's slope is s(1-s), here dA is multiplied by s only
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    if activation == "relu":
        dZ = dA * (Z > 0)
    else:
        s = 1 / (1 + np.exp(-Z))
        dZ = dA * s
    return linear_backward(dZ, linear_cache)
# === wrong: tanh slope for the sigmoid | 1 - s**2 is tanh's slope, the sigmoid's is s(1-s)
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    if activation == "relu":
        dZ = dA * (Z > 0)
    else:
        s = 1 / (1 + np.exp(-Z))
        dZ = dA * (1 - s ** 2)
    return linear_backward(dZ, linear_cache)
# === wrong: the two cases swapped | the cases are swapped: the sigmoid's slope for "relu" and ReLU's for "sigmoid"
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    if activation == "sigmoid":
        dZ = dA * (Z > 0)
    else:
        s = 1 / (1 + np.exp(-Z))
        dZ = dA * s * (1 - s)
    return linear_backward(dZ, linear_cache)
# === wrong: divided by m once more | dZ is divided by m, and linear_backward divides by m again
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    m = dA.shape[1]
    if activation == "relu":
        dZ = dA * (Z > 0) / m
    else:
        s = 1 / (1 + np.exp(-Z))
        dZ = dA * s * (1 - s) / m
    return linear_backward(dZ, linear_cache)
# === wrong: relu for everything | the activation argument is not looked at, ReLU's slope is always used
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    dZ = np.where(Z > 0, dA, 0)
    return linear_backward(dZ, linear_cache)
# === wrong: threshold at one | the ReLU mask is Z > 1, the kink is at 0
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    if activation == "relu":
        dZ = np.where(Z > 1, dA, 0)
    else:
        s = 1 / (1 + np.exp(-Z))
        dZ = dA * s * (1 - s)
    return linear_backward(dZ, linear_cache)
# === wrong: dZ in place of dA_prev | returns dZ as the first value instead of dA_prev
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    if activation == "relu":
        dZ = dA * (Z > 0)
    else:
        s = 1 / (1 + np.exp(-Z))
        dZ = dA * s * (1 - s)
    dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dZ, dW, db
# === wrong: negative sign and leaky slope | none
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    if activation == "relu":
        dZ = dA * np.where(Z > 0, 1, 0.01)
    else:
        s = 1 / (1 + np.exp(-Z))
        dZ = -dA * s * (1 - s)
    return linear_backward(dZ, linear_cache)
