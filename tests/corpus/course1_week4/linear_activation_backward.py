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
# === right: if / else
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    if activation == "relu":
        dZ = dA * relu_grad(Z)
    else:
        dZ = dA * sigmoid_grad(Z)
    return linear_backward(dZ, linear_cache)
# === right: table
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    slope = dict(relu=relu_grad, sigmoid=sigmoid_grad)[activation]
    dA_prev, dW, db = linear_backward(np.multiply(dA, slope(Z)), linear_cache)
    return dA_prev, dW, db
# === right: own slopes
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    if activation == "sigmoid":
        s = sigmoid(Z)
        dZ = dA * s * (1 - s)
    elif activation == "relu":
        dZ = np.where(Z > 0, dA, 0.0)
    return linear_backward(dZ, linear_cache)
# === right: copy and mask, as in the old course
def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache
    Z = activation_cache
    if activation == "relu":
        dZ = np.array(dA, copy=True)
        dZ[Z <= 0] = 0
        assert dZ.shape == Z.shape
    if activation == "sigmoid":
        s = sigmoid(Z)
        dZ = dA * s * (1 - s)
        assert dZ.shape == Z.shape
    dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dA_prev, dW, db
# === right: slope 1 at a score of 0, all in one
def linear_activation_backward(dA, cache, activation):
    (A_prev, W, b), Z = cache
    m = Z.shape[1]
    g_prime = (Z >= 0).astype(float) if activation == "relu" else 0.25 / np.cosh(Z / 2) ** 2
    dZ = g_prime * dA
    return W.T @ dZ, dZ @ A_prev.T / m, dZ.mean(axis=1, keepdims=True)
# === right: loops
def linear_activation_backward(dA, cache, activation):
    linear_cache = cache[0]
    Z = cache[1]
    rows, columns = Z.shape
    dZ = np.zeros((rows, columns))
    for r in range(rows):
        for c in range(columns):
            if activation == "relu":
                if Z[r, c] > 0:
                    dZ[r, c] = dA[r, c]
                else:
                    dZ[r, c] = 0.0
            else:
                s = sigmoid(Z[r, c])
                dZ[r, c] = dA[r, c] * s * (1.0 - s)
    answer = linear_backward(dZ, linear_cache)
    return answer
# === right: half a slope at 0 (np.heaviside)
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    gradient = np.heaviside(Z, 0.5) if activation == "relu" else sigmoid(Z) * sigmoid(-Z)
    return linear_backward(dA * gradient, linear_cache)
# === wrong: slopes confused | ReLU's slope for the sigmoid and the other way round
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    dZ = dA * (sigmoid_grad(Z) if activation == "relu" else relu_grad(Z))
    return linear_backward(dZ, linear_cache)
# === wrong: the functions themselves | multiplies by relu(Z) and sigmoid(Z) instead of their slopes
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    dZ = dA * (relu(Z) if activation == "relu" else sigmoid(Z))
    return linear_backward(dZ, linear_cache)
# === wrong: activation of dA | ReLU's mask looks at dA instead of Z
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    if activation == "relu":
        dZ = np.where(dA > 0, dA, 0)
    else:
        dZ = dA * sigmoid_grad(Z)
    return linear_backward(dZ, linear_cache)
# === wrong: slope at dA | the slopes are taken at dA instead of at Z
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    g = relu_grad if activation == "relu" else sigmoid_grad
    return linear_backward(dA * g(dA), linear_cache)
# === wrong: slope of the fed-in A | the slope is taken at A_prev instead of at Z
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    A_prev, W, b = linear_cache
    g = relu_grad if activation == "relu" else sigmoid_grad
    return linear_backward(dA * g(W @ A_prev), linear_cache)
# === wrong: mask upside down | lets dA through where the score is below 0
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    if activation == "relu":
        dZ = dA * (Z < 0)
    else:
        dZ = dA * sigmoid_grad(Z)
    return linear_backward(dZ, linear_cache)
# === wrong: ones only | ReLU: puts 1 where the score is above 0, instead of dA
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    if activation == "relu":
        dZ = (Z > 0) * 1.0
    else:
        dZ = dA * sigmoid_grad(Z)
    return linear_backward(dZ, linear_cache)
# === wrong: s times (1 + s) | the sigmoid's slope is s(1 + s)
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    if activation == "relu":
        dZ = dA * relu_grad(Z)
    else:
        s = sigmoid(Z)
        dZ = dA * s * (1 + s)
    return linear_backward(dZ, linear_cache)
# === wrong: Z (1 - Z) | the sigmoid's slope is written with the score: Z(1 - Z)
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    if activation == "relu":
        dZ = dA * relu_grad(Z)
    else:
        dZ = dA * Z * (1 - Z)
    return linear_backward(dZ, linear_cache)
# === wrong: tanh's slope | the slope 1 - s² of tanh for the sigmoid
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    if activation == "relu":
        dZ = dA * relu_grad(Z)
    else:
        dZ = dA * (1 - sigmoid(Z) ** 2)
    return linear_backward(dZ, linear_cache)
# === wrong: slope of a sigmoid | sigmoid_grad is given sigmoid(Z), though it takes scores
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    dZ = dA * (relu_grad(Z) if activation == "relu" else sigmoid_grad(sigmoid(Z)))
    return linear_backward(dZ, linear_cache)
# === wrong: threshold 1 | ReLU lets through where the score is above 1 instead of 0
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    dZ = np.where(Z > 1, dA, 0) if activation == "relu" else dA * sigmoid_grad(Z)
    return linear_backward(dZ, linear_cache)
# === wrong: leaky | where the score is below 0 a hundredth of dA goes through
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    dZ = np.where(Z > 0, dA, 0.01 * dA) if activation == "relu" else dA * sigmoid_grad(Z)
    return linear_backward(dZ, linear_cache)
# === wrong: activation afterwards | walks through the linear half first and masks dA_prev afterwards
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    A_prev = linear_cache[0]
    dA_prev, dW, db = linear_backward(dA, linear_cache)
    if activation == "relu":
        dA_prev = dA_prev * relu_grad(A_prev)
    else:
        dA_prev = dA_prev * sigmoid_grad(A_prev)
    return dA_prev, dW, db
# === wrong: dZ = A - Y idea | for the sigmoid takes dZ = sigmoid(Z) - dA, a formula of another place
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    dZ = dA * relu_grad(Z) if activation == "relu" else sigmoid(Z) - dA
    return linear_backward(dZ, linear_cache)
# === wrong: matrix product | a matrix product where entry by entry belongs
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    g = relu_grad if activation == "relu" else sigmoid_grad
    return linear_backward(dA @ g(Z), linear_cache)
# === wrong: unpacked the wrong way | unpacks the pair as (Z, linear_cache)
def linear_activation_backward(dA, cache, activation):
    Z, linear_cache = cache
    g = relu_grad if activation == "relu" else sigmoid_grad
    return linear_backward(dA * g(Z), linear_cache)
# === wrong: always relu | the activation has a fixed value inside
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    return linear_backward(dA * (Z > 0), linear_cache)
# === wrong: 1/m again | divides dZ by m, though linear_backward does already
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    g = relu_grad if activation == "relu" else sigmoid_grad
    dZ = dA * g(Z) / dA.shape[1]
    return linear_backward(dZ, linear_cache)
# === wrong: whole unit | switches a unit off for all examples if any of its scores is not above 0
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    if activation == "relu":
        dZ = dA * np.all(Z > 0, axis=1, keepdims=True)
    else:
        dZ = dA * sigmoid_grad(Z)
    return linear_backward(dZ, linear_cache)
# === wrong: returns dZ | returns dZ in place of dA_prev
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    g = relu_grad if activation == "relu" else sigmoid_grad
    dZ = dA * g(Z)
    _, dW, db = linear_backward(dZ, linear_cache)
    return dZ, dW, db
