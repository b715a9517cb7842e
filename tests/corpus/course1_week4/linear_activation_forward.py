# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: if and elif
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A = sigmoid(Z)
    elif activation == "relu":
        A = np.maximum(0, Z)
    return A, (linear_cache, Z)
# === right: table of functions
def linear_activation_forward(A_prev, W, b, activation):
    g = {"relu": lambda z: np.maximum(z, 0), "sigmoid": lambda z: 1 / (1 + np.exp(-z))}
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = g[activation](Z)
    return A, (linear_cache, Z)
# === right: everything written out
def linear_activation_forward(A_prev, W, b, activation):
    Z = W @ A_prev + b
    if activation == "relu":
        A = np.where(Z > 0, Z, 0)
    else:
        A = 0.5 * (np.tanh(Z / 2) + 1)
    return A, ((A_prev, W, b), Z)
# === right: two returns, and an error for other names
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    cache = (linear_cache, Z)
    if activation == "relu":
        return Z * (Z > 0), cache
    if activation == "sigmoid":
        return np.exp(-np.logaddexp(0, -Z)), cache
    raise ValueError("unknown activation " + repr(activation))
# === right: match
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    match activation:
        case "relu":
            A = np.clip(Z, 0, None)
        case "sigmoid":
            A = sigmoid(Z)
    cache = linear_cache, Z
    return A, cache
# === right: ReLU in place
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "relu":
        np.maximum(Z, 0, out=Z)
        A = Z
    else:
        A = sigmoid(Z)
    return A, (linear_cache, Z)
# === right: with helpers
def _relu(z):
    return (np.abs(z) + z) / 2

def _sigmoid(z):
    return 1.0 / (1.0 + np.exp(-z))

def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = _relu(Z) if activation == "relu" else _sigmoid(Z)
    assert A.shape == (W.shape[0], A_prev.shape[1])
    return A, (linear_cache, Z)
# === wrong: activations exchanged | ReLU and sigmoid are exchanged.
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "relu":
        A = sigmoid(Z)
    elif activation == "sigmoid":
        A = np.maximum(0, Z)
    return A, (linear_cache, Z)
# === wrong: always the sigmoid | The sigmoid is always used, whatever activation says.
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A = sigmoid(Z)
    elif activation == "relu":
        A = sigmoid(Z)
    return A, (linear_cache, Z)
# === wrong: always ReLU | ReLU is always used, whatever activation says.
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A = np.maximum(0, Z)
    elif activation == "relu":
        A = np.maximum(0, Z)
    return A, (linear_cache, Z)
# === wrong: tanh for ReLU | tanh is used where ReLU is asked for.
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A = sigmoid(Z)
    elif activation == "relu":
        A = np.tanh(Z)
    return A, (linear_cache, Z)
# === wrong: activation not applied | The activation is not applied: Z is returned for A.
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A = sigmoid(Z)
    elif activation == "relu":
        A = np.maximum(0, Z)
    return Z, (linear_cache, Z)
# === wrong: activation on the input | The activation is applied to A_prev and not to Z.
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A = sigmoid(A_prev)
    elif activation == "relu":
        A = np.maximum(0, A_prev)
    return A, (linear_cache, Z)
# === wrong: A in place of Z in the cache | The cache holds A where it should hold Z.
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A = sigmoid(Z)
    elif activation == "relu":
        A = np.maximum(0, Z)
    return A, (linear_cache, A)
# === wrong: Z missing in the cache | The cache holds the linear cache only; Z is missing.
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A = sigmoid(Z)
    elif activation == "relu":
        A = np.maximum(0, Z)
    return A, linear_cache
# === wrong: linear cache missing | The cache holds Z only; the linear cache is missing.
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A = sigmoid(Z)
    elif activation == "relu":
        A = np.maximum(0, Z)
    return A, Z
# === wrong: order in the cache | The entries of the cache are in the wrong order: it is (linear_cache, Z).
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A = sigmoid(Z)
    elif activation == "relu":
        A = np.maximum(0, Z)
    return A, (Z, linear_cache)
# === wrong: order swapped | The two are returned in the wrong order: A comes first, then the cache.
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A = sigmoid(Z)
    elif activation == "relu":
        A = np.maximum(0, Z)
    return (linear_cache, Z), A
# === wrong: only A | The cache is not returned.
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A = sigmoid(Z)
    elif activation == "relu":
        A = np.maximum(0, Z)
    return A
# === wrong: flat cache | The cache is flat, where the linear cache should be one entry of it.
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A = sigmoid(Z)
    elif activation == "relu":
        A = np.maximum(0, Z)
    return A, (*linear_cache, Z)
# === wrong: leaky | Leaky ReLU is used where plain ReLU is asked for.
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A = sigmoid(Z)
    elif activation == "relu":
        A = np.where(Z > 0, Z, 0.01 * Z)
    return A, (linear_cache, Z)
# === wrong: name misspelt | The name is compared with ReLU in capitals, so that relu is never found.
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A = sigmoid(Z)
    elif activation == "ReLU":
        A = np.maximum(0, Z)
    return A, (linear_cache, Z)
# === wrong: Z not computed with b | b is left out of the linear part.
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = np.dot(W, A_prev), (A_prev, W, b)
    if activation == "sigmoid":
        A = sigmoid(Z)
    elif activation == "relu":
        A = np.maximum(0, Z)
    return A, (linear_cache, Z)
# === wrong: no return | The return statement is missing.
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A = sigmoid(Z)
    elif activation == "relu":
        A = np.maximum(0, Z)
# === wrong: pair not taken apart | linear_forward returns a pair, and the pair itself goes into the activation.
def linear_activation_forward(A_prev, W, b, activation):
    Z = linear_forward(A_prev, W, b)
    linear_cache = (A_prev, W, b)
    if activation == "sigmoid":
        A = sigmoid(Z)
    elif activation == "relu":
        A = np.maximum(0, Z)
    return A, (linear_cache, Z)
# === wrong: softmax and swapped cache | none
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A = np.exp(Z) / np.sum(np.exp(Z))
    elif activation == "relu":
        A = np.maximum(0, Z)
    return A, (Z, A)
# === right: if and elif, again
def sigmoid(Z):
    return 1 / (1 + np.exp(-Z))

def relu(Z):
    return np.maximum(0, Z)

def linear_activation_forward(A_prev, W, b, activation):
    if activation == "sigmoid":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A = sigmoid(Z)
    elif activation == "relu":
        Z, linear_cache = linear_forward(A_prev, W, b)
        A = relu(Z)
    return A, (linear_cache, Z)
# === right: table of functions, again
_ACT = {
    "relu": lambda z: z * (z > 0),
    "sigmoid": lambda z: 0.5 * (np.tanh(0.5 * z) + 1.0),
}

def linear_activation_forward(A_prev, W, b, activation):
    Z, cache = linear_forward(A_prev, W, b)
    return _ACT[activation](Z), (cache, Z)
# === right: relu in place
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == 'relu':
        A = np.maximum(Z, 0, out=Z)      # saves memory, where Z > 0 is still known
    else:
        A = 1.0 / (1.0 + np.exp(-Z))
    return A, (linear_cache, Z)
# === right: no helper, checks the name
def linear_activation_forward(A_prev, W, b, activation):
    if activation not in ("relu", "sigmoid"):
        raise ValueError("unknown activation: %r" % activation)
    Z = W @ A_prev + b
    A = np.where(Z > 0, Z, 0.0) if activation == "relu" else np.exp(-np.logaddexp(0, -Z))
    assert A.shape == (W.shape[0], A_prev.shape[1])
    return A, ((A_prev, W, b), Z)
# === right: early returns
def linear_activation_forward(A_prev, W, b, activation):
    Z, lin = linear_forward(A=A_prev, W=W, b=b)
    cache = (lin, Z)
    if activation.lower() == "relu":
        return (np.abs(Z) + Z) / 2, cache
    return np.exp(np.minimum(Z, 0)) / (1 + np.exp(-np.abs(Z))), cache
# === right: masked assignment
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = Z.copy()
    if activation == "relu":
        A[Z < 0] = 0
    if activation == "sigmoid":
        with np.errstate(over="ignore"):
            A = np.reciprocal(1 + np.exp(-A))
    return A, (linear_cache, Z)
# === wrong: or that is always true | "activation == 'sigmoid' or 'relu'" is always true, the sigmoid is used in every case
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "sigmoid" or "relu":
        A = 1 / (1 + np.exp(-Z))
    else:
        A = np.maximum(0, Z)
    return A, (linear_cache, Z)
# === wrong: activations swapped | the branches are swapped: sigmoid for "relu" and ReLU for "sigmoid"
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "relu":
        A = 1 / (1 + np.exp(-Z))
    else:
        A = np.maximum(0, Z)
    return A, (linear_cache, Z)
# === wrong: cache keeps A | the cache holds A instead of Z, the sigmoid's backward step then applies the sigmoid twice
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A = 1 / (1 + np.exp(-Z))
    elif activation == "relu":
        A = np.maximum(0, Z)
    return A, (linear_cache, A)
# === wrong: tanh for relu | the hidden activation is tanh, it should be ReLU
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A = 1 / (1 + np.exp(-Z))
    else:
        A = np.tanh(Z)
    return A, (linear_cache, Z)
# === wrong: only the linear cache | the cache is the linear cache alone, Z is missing
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A = 1 / (1 + np.exp(-Z))
    elif activation == "relu":
        A = np.maximum(0, Z)
    return A, linear_cache
# === wrong: Z before the linear cache | the cache is (Z, linear_cache), it should be (linear_cache, Z)
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A = 1 / (1 + np.exp(-Z))
    elif activation == "relu":
        A = np.maximum(0, Z)
    return A, (Z, linear_cache)
# === wrong: score returned | returns Z, the activation is computed but not returned
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A = 1 / (1 + np.exp(-Z))
    elif activation == "relu":
        A = np.maximum(0, Z)
    return Z, (linear_cache, Z)
# === wrong: activation of the input | the activation is applied to A_prev instead of to Z
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A = 1 / (1 + np.exp(-A_prev))
    elif activation == "relu":
        A = np.maximum(0, A_prev)
    return A, (linear_cache, Z)
# === wrong: relu whatever is asked | the activation argument is ignored, ReLU is used in every case
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = np.maximum(0, Z)
    return A, (linear_cache, Z)
# === wrong: sigmoid in place | the sigmoid is computed in place, so the Z in the cache is overwritten by A
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "relu":
        A = np.maximum(0, Z)
    else:
        A = Z
        A *= -1
        np.exp(A, out=A)
        A += 1
        np.divide(1, A, out=A)
    return A, (linear_cache, Z)
# === wrong: exponent without minus | the sigmoid is written with exp(Z) instead of exp(-Z)
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A = 1 / (1 + np.exp(Z))
    elif activation == "relu":
        A = np.maximum(0, Z)
    return A, (linear_cache, Z)
# === wrong: leaks | leaky ReLU with 0.01 instead of ReLU
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = 1 / (1 + np.exp(-Z)) if activation == "sigmoid" else np.where(Z > 0, Z, 0.01 * Z)
    return A, (linear_cache, Z)
# === wrong: output in the linear cache | the linear cache holds the new A instead of A_prev
def linear_activation_forward(A_prev, W, b, activation):
    Z = np.dot(W, A_prev) + b
    if activation == "sigmoid":
        A = 1 / (1 + np.exp(-Z))
    elif activation == "relu":
        A = np.maximum(0, Z)
    return A, ((A, W, b), Z)
# === wrong: capital letters and no bias | none
def linear_activation_forward(A_prev, W, b, activation):
    Z = np.dot(W, A_prev)
    if activation == "ReLU":
        A = np.maximum(0, Z)
    elif activation == "sigmoid":
        A = 1 / (1 + np.exp(-Z))
    else:
        A = Z
    return A, ((A_prev, W, b), Z)
# === right: if / else
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "relu":
        A = relu(Z)
    else:
        A = sigmoid(Z)
    return A, (linear_cache, Z)
# === right: table of functions, too
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    g = {"relu": relu, "sigmoid": sigmoid}[activation]
    return g(Z), (linear_cache, Z)
# === right: match, too
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    match activation:
        case "relu":
            A = np.maximum(Z, 0)
        case "sigmoid":
            A = sigmoid(Z)
        case _:
            raise ValueError(f"unknown activation {activation!r}")
    return A, (linear_cache, Z)
# === right: everything by itself
def linear_activation_forward(A_prev, W, b, activation):
    Z = np.matmul(W, A_prev) + b
    A = np.where(Z > 0, Z, 0.0) if activation == "relu" else 1 / (1 + np.exp(-Z))
    return A, ((A_prev, W, b), Z)
# === right: sigmoid by tanh, in-place ReLU on a copy
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = Z.copy()
    if activation == "relu":
        A[A < 0] = 0
    if activation == "sigmoid":
        A = 0.5 * (1 + np.tanh(A / 2))
    cache = (linear_cache, Z)
    return A, cache
# === right: walrus and lambdas
def linear_activation_forward(A_prev, W, b, activation):
    relu_ = lambda z: z * (z > 0)
    sigm_ = lambda z: sigmoid(z)
    return (relu_ if activation == "relu" else sigm_)(Z := W @ A_prev + b), ((A_prev, W, b), Z)
# === right: loops of a beginner
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = np.zeros(Z.shape)
    for i in range(Z.shape[0]):
        for j in range(Z.shape[1]):
            z = Z[i][j]
            if activation == "relu":
                if z > 0:
                    A[i][j] = z
                else:
                    A[i][j] = 0
            elif activation == "sigmoid":
                if z >= 0:
                    A[i][j] = 1 / (1 + math.exp(-z))
                else:
                    A[i][j] = math.exp(z) / (1 + math.exp(z))
    cache = (linear_cache, Z)
    return A, cache
# === wrong: A in the cache | keeps the activations A instead of the scores Z
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = relu(Z) if activation == "relu" else sigmoid(Z)
    return A, (linear_cache, A)
# === wrong: cache the other way round | the cache is (Z, linear_cache)
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = relu(Z) if activation == "relu" else sigmoid(Z)
    return A, (Z, linear_cache)
# === wrong: flat cache, too | adds Z to the linear cache instead of making a pair
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = relu(Z) if activation == "relu" else sigmoid(Z)
    return A, linear_cache + (Z,)
# === wrong: cache without Z | the cache is the linear half's only
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = relu(Z) if activation == "relu" else sigmoid(Z)
    return A, linear_cache
# === wrong: words confused | takes the sigmoid for "relu" and ReLU for "sigmoid"
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = relu(Z) if activation == "sigmoid" else sigmoid(Z)
    return A, (linear_cache, Z)
# === wrong: always ReLU, too | a truthy string: the condition is always true, so the sigmoid never comes
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if "relu" or activation:
        A = relu(Z)
    else:
        A = sigmoid(Z)
    return A, (linear_cache, Z)
# === wrong: capital letters | compares with "ReLU", so "relu" gets the sigmoid
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "ReLU":
        A = relu(Z)
    else:
        A = sigmoid(Z)
    return A, (linear_cache, Z)
# === wrong: tanh as the other one | uses tanh instead of the sigmoid
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = relu(Z) if activation == "relu" else np.tanh(Z)
    return A, (linear_cache, Z)
# === wrong: leaky, too | uses a leaky ReLU: negative scores are multiplied by 0.01
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = np.where(Z > 0, Z, 0.01 * Z) if activation == "relu" else sigmoid(Z)
    return A, (linear_cache, Z)
# === wrong: absolute value | takes the absolute value instead of 0 for negative scores
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = np.abs(Z) if activation == "relu" else sigmoid(Z)
    return A, (linear_cache, Z)
# === wrong: slope instead of value | applies relu_grad / sigmoid_grad instead of the functions
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = relu_grad(Z) if activation == "relu" else sigmoid_grad(Z)
    return A, (linear_cache, Z)
# === wrong: sigmoid on top of ReLU | "sigmoid" gets the sigmoid of the rectified scores (if instead of elif)
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = relu(Z)
    if activation == "sigmoid":
        A = sigmoid(A)
    return A, (linear_cache, Z)
# === wrong: sign of the exponent | the sigmoid has the wrong sign in the exponent
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = np.maximum(0, Z) if activation == "relu" else 1 / (1 + np.exp(Z))
    return A, (linear_cache, Z)
# === wrong: activation before the linear half | applies the activation to the inputs, not to the scores
def linear_activation_forward(A_prev, W, b, activation):
    g = relu if activation == "relu" else sigmoid
    A, linear_cache = linear_forward(g(A_prev), W, b)
    Z, _ = linear_forward(A_prev, W, b)
    return A, ((A_prev, W, b), Z)
# === wrong: maximum of everything | np.max gives one number instead of the maximum with 0 entry by entry
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = max(0, np.max(Z)) * np.ones(Z.shape) if activation == "relu" else sigmoid(Z)
    return A, (linear_cache, Z)
# === wrong: ReLU capped | cuts ReLU off at 6
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = np.clip(Z, 0, 6) if activation == "relu" else sigmoid(Z)
    return A, (linear_cache, Z)
# === wrong: no cache returned | returns the activations only
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = relu(Z) if activation == "relu" else sigmoid(Z)
    cache = (linear_cache, Z)
    return A
# === wrong: sigmoid missing | half finished: for "sigmoid" nothing is computed
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "relu":
        A = relu(Z)
        return A, (linear_cache, Z)
# === wrong: mutable state | remembers the cache of the first call in a module-level dict and hands it out again
_memory = {}


def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = relu(Z) if activation == "relu" else sigmoid(Z)
    cache = _memory.setdefault(activation, (linear_cache, Z))
    return A, cache
