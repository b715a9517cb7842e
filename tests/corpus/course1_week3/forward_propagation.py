# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: as in the lesson
def forward_propagation(X, parameters):
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]
    Z1 = np.dot(W1, X) + b1
    A1 = np.tanh(Z1)
    Z2 = np.dot(W2, A1) + b2
    A2 = sigmoid(Z2)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache
# === right: sigmoid written out
def forward_propagation(X, parameters):
    p = parameters
    cache = {}
    cache["Z1"] = p["W1"] @ X + p["b1"]
    cache["A1"] = np.tanh(cache["Z1"])
    cache["Z2"] = p["W2"] @ cache["A1"] + p["b2"]
    cache["A2"] = 1 / (1 + np.exp(-cache["Z2"]))
    return cache["A2"], cache
# === right: loop over the layers
def forward_propagation(X, parameters):
    A = X
    cache = {}
    for l, g in enumerate([np.tanh, sigmoid], start=1):
        Z = np.matmul(parameters[f"W{l}"], A) + parameters[f"b{l}"]
        A = g(Z)
        cache[f"Z{l}"], cache[f"A{l}"] = Z, A
    return A, cache
# === right: example by example
def forward_propagation(X, parameters):
    W1, b1, W2, b2 = (parameters[k] for k in ("W1", "b1", "W2", "b2"))
    m = X.shape[1]
    Z1 = np.zeros((W1.shape[0], m))
    Z2 = np.zeros((W2.shape[0], m))
    A1, A2 = np.zeros_like(Z1), np.zeros_like(Z2)
    for i in range(m):
        Z1[:, [i]] = W1 @ X[:, [i]] + b1
        A1[:, i] = np.tanh(Z1[:, i])
        Z2[:, [i]] = W2 @ A1[:, [i]] + b2
        A2[:, i] = 1 / (1 + np.exp(-Z2[:, i]))
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
# === right: einsum, extra keys kept
def forward_propagation(X, parameters):
    Z1 = np.einsum("hx,xm->hm", parameters["W1"], X) + parameters["b1"]
    A1 = 2 * sigmoid(2 * Z1) - 1
    Z2 = np.einsum("yh,hm->ym", parameters["W2"], A1) + parameters["b2"]
    A2 = 0.5 * (1 + np.tanh(Z2 / 2))
    return A2, dict(A0=X, Z1=Z1, A1=A1, Z2=Z2, A2=A2, parameters=parameters)
# === right: bias as an extra column
def _affine(W, b, A):
    ones = np.ones((1, A.shape[1]))
    return np.hstack([W, b]) @ np.vstack([A, ones])

def forward_propagation(X, parameters):
    Z1 = _affine(parameters["W1"], parameters["b1"], X)
    A1 = np.tanh(Z1)
    Z2 = _affine(parameters["W2"], parameters["b2"], A1)
    A2 = sigmoid(Z2)
    assert A2.shape == (parameters["W2"].shape[0], X.shape[1])
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
# === right: computed on rows
def forward_propagation(X, parameters):
    rows = X.T
    z1 = rows.dot(parameters["W1"].T) + parameters["b1"].T
    a1 = np.tanh(z1)
    z2 = a1.dot(parameters["W2"].T) + parameters["b2"].T
    a2 = sigmoid(z2)
    return a2.T, {"Z1": z1.T, "A1": a1.T, "Z2": z2.T, "A2": a2.T}
# === wrong: sigmoid in the hidden layer | The hidden layer uses the sigmoid where tanh is asked for.
def forward_propagation(X, parameters):
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]
    Z1 = np.dot(W1, X) + b1
    A1 = sigmoid(Z1)
    Z2 = np.dot(W2, A1) + b2
    A2 = sigmoid(Z2)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache
# === wrong: ReLU in the hidden layer | The hidden layer uses ReLU where tanh is asked for.
def forward_propagation(X, parameters):
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]
    Z1 = np.dot(W1, X) + b1
    A1 = np.maximum(0, Z1)
    Z2 = np.dot(W2, A1) + b2
    A2 = sigmoid(Z2)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache
# === wrong: tanh at the output | The output uses tanh where the sigmoid is asked for.
def forward_propagation(X, parameters):
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]
    Z1 = np.dot(W1, X) + b1
    A1 = np.tanh(Z1)
    Z2 = np.dot(W2, A1) + b2
    A2 = np.tanh(Z2)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache
# === wrong: no activation in the hidden layer | The hidden layer has no activation, so that the network collapses to a linear one.
def forward_propagation(X, parameters):
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]
    Z1 = np.dot(W1, X) + b1
    A1 = Z1
    Z2 = np.dot(W2, A1) + b2
    A2 = sigmoid(Z2)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache
# === wrong: no activation at the output | The sigmoid at the output is missing.
def forward_propagation(X, parameters):
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]
    Z1 = np.dot(W1, X) + b1
    A1 = np.tanh(Z1)
    Z2 = np.dot(W2, A1) + b2
    A2 = Z2
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache
# === wrong: b1 left out | b1 is left out of Z1.
def forward_propagation(X, parameters):
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]
    Z1 = np.dot(W1, X)
    A1 = np.tanh(Z1)
    Z2 = np.dot(W2, A1) + b2
    A2 = sigmoid(Z2)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache
# === wrong: b2 left out | b2 is left out of Z2.
def forward_propagation(X, parameters):
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]
    Z1 = np.dot(W1, X) + b1
    A1 = np.tanh(Z1)
    Z2 = np.dot(W2, A1)
    A2 = sigmoid(Z2)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache
# === wrong: first bias used twice | Z2 takes b1 where it should take b2.
def forward_propagation(X, parameters):
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]
    Z1 = np.dot(W1, X) + b1
    A1 = np.tanh(Z1)
    Z2 = np.dot(W2, A1) + b1
    A2 = sigmoid(Z2)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache
# === wrong: Z1 passed on | The second layer is fed Z1 and not A1: the activation is skipped.
def forward_propagation(X, parameters):
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]
    Z1 = np.dot(W1, X) + b1
    A1 = np.tanh(Z1)
    Z2 = np.dot(W2, Z1) + b2
    A2 = sigmoid(Z2)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache
# === wrong: W1 transposed | W1 is transposed although it has the shape (n_h, n_x) already.
def forward_propagation(X, parameters):
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]
    Z1 = np.dot(W1.T, X) + b1
    A1 = np.tanh(Z1)
    Z2 = np.dot(W2, A1) + b2
    A2 = sigmoid(Z2)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache
# === wrong: elementwise product | The weights are multiplied elementwise where a matrix product is needed.
def forward_propagation(X, parameters):
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]
    Z1 = W1 * X + b1
    A1 = np.tanh(Z1)
    Z2 = W2 * A1 + b2
    A2 = sigmoid(Z2)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache
# === wrong: X from the left | The product is in the wrong order: it is W·X, not X·W.
def forward_propagation(X, parameters):
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]
    Z1 = np.dot(X, W1) + b1
    A1 = np.tanh(Z1)
    Z2 = np.dot(W2, A1) + b2
    A2 = sigmoid(Z2)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache
# === wrong: only A2 | The cache is not returned.
def forward_propagation(X, parameters):
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]
    Z1 = np.dot(W1, X) + b1
    A1 = np.tanh(Z1)
    Z2 = np.dot(W2, A1) + b2
    A2 = sigmoid(Z2)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2
# === wrong: order swapped | The two are returned in the wrong order: A2 comes first, then the cache.
def forward_propagation(X, parameters):
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]
    Z1 = np.dot(W1, X) + b1
    A1 = np.tanh(Z1)
    Z2 = np.dot(W2, A1) + b2
    A2 = sigmoid(Z2)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return cache, A2
# === wrong: Z in place of A in the cache | The cache holds Z1 under the key A1.
def forward_propagation(X, parameters):
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]
    Z1 = np.dot(W1, X) + b1
    A1 = np.tanh(Z1)
    Z2 = np.dot(W2, A1) + b2
    A2 = sigmoid(Z2)
    cache = {"Z1": Z1, "A1": Z1, "Z2": Z2, "A2": A2}
    return A2, cache
# === wrong: A2 before the sigmoid in the cache | The cache holds Z2 under the key A2.
def forward_propagation(X, parameters):
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]
    Z1 = np.dot(W1, X) + b1
    A1 = np.tanh(Z1)
    Z2 = np.dot(W2, A1) + b2
    A2 = sigmoid(Z2)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": Z2}
    return A2, cache
# === wrong: X stored as A1 | The cache holds the input X under the key A1.
def forward_propagation(X, parameters):
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]
    Z1 = np.dot(W1, X) + b1
    A1 = np.tanh(Z1)
    Z2 = np.dot(W2, A1) + b2
    A2 = sigmoid(Z2)
    cache = {"Z1": Z1, "A1": X, "Z2": Z2, "A2": A2}
    return A2, cache
# === wrong: bias subtracted | The biases are subtracted where they should be added.
def forward_propagation(X, parameters):
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]
    Z1 = np.dot(W1, X) - b1
    A1 = np.tanh(Z1)
    Z2 = np.dot(W2, A1) - b2
    A2 = sigmoid(Z2)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache
# === wrong: bias inside the product | The bias is added to the input before the product and not to the product.
def forward_propagation(X, parameters):
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]
    Z1 = np.dot(W1, X) + b1
    A1 = np.tanh(Z1)
    Z2 = np.dot(W2, A1 + b2)
    A2 = sigmoid(Z2)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache
# === wrong: no return | The return statement is missing.
def forward_propagation(X, parameters):
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]
    Z1 = np.dot(W1, X) + b1
    A1 = np.tanh(Z1)
    Z2 = np.dot(W2, A1) + b2
    A2 = sigmoid(Z2)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
# === wrong: A2 already 0 or 1 | The output is thresholded, though the probability is asked for.
def forward_propagation(X, parameters):
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]
    Z1 = np.dot(W1, X) + b1
    A1 = np.tanh(Z1)
    Z2 = np.dot(W2, A1) + b2
    A2 = (sigmoid(Z2) > 0.5) * 1.0
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache
# === wrong: activations exchanged and no bias | none
def forward_propagation(X, parameters):
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]
    Z1 = np.dot(W1, X) 
    A1 = sigmoid(Z1)
    Z2 = np.dot(W2, A1) 
    A2 = np.tanh(Z2)
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache
# === right: textbook
def forward_propagation(X, parameters):
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]

    Z1 = np.dot(W1, X) + b1
    A1 = np.tanh(Z1)
    Z2 = np.dot(W2, A1) + b2
    A2 = 1 / (1 + np.exp(-Z2))

    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return A2, cache
# === right: at-sign and unpacking
def forward_propagation(X, parameters):
    W1, b1, W2, b2 = (parameters[k] for k in ("W1", "b1", "W2", "b2"))
    A1 = np.tanh(Z1 := W1 @ X + b1)
    A2 = _sig(Z2 := W2 @ A1 + b2)
    return A2, dict(Z1=Z1, A1=A1, Z2=Z2, A2=A2)

def _sig(t):
    return np.where(t >= 0, 1 / (1 + np.exp(-np.abs(t))), np.exp(-np.abs(t)) / (1 + np.exp(-np.abs(t))))
# === right: sigmoid through tanh, einsum
def forward_propagation(X, parameters):
    c = {}
    c["Z1"] = np.einsum("hx,xm->hm", parameters["W1"], X) + parameters["b1"]
    c["A1"] = np.tanh(c["Z1"])
    c["Z2"] = np.einsum("yh,hm->ym", parameters["W2"], c["A1"]) + parameters["b2"]
    c["A2"] = 0.5 * (1 + np.tanh(c["Z2"] / 2))
    return c["A2"], c
# === right: one example at a time
def forward_propagation(X, parameters):
    m = X.shape[1]
    n_h = parameters["W1"].shape[0]
    n_y = parameters["W2"].shape[0]
    Z1 = np.zeros((n_h, m)); A1 = np.zeros((n_h, m))
    Z2 = np.zeros((n_y, m)); A2 = np.zeros((n_y, m))
    for i in range(m):
        x = X[:, i:i + 1]
        Z1[:, i:i + 1] = parameters["W1"].dot(x) + parameters["b1"]
        A1[:, i] = np.tanh(Z1[:, i])
        Z2[:, i:i + 1] = parameters["W2"].dot(A1[:, i:i + 1]) + parameters["b2"]
        A2[:, i] = 1.0 / (1.0 + np.exp(-Z2[:, i]))
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    assert A2.shape == (n_y, m)
    return A2, cache
# === right: bias as an extra column, again
def forward_propagation(X, parameters):
    ones = np.ones((1, X.shape[1]))
    Wb1 = np.hstack([parameters["W1"], parameters["b1"]])
    Wb2 = np.hstack([parameters["W2"], parameters["b2"]])
    Z1 = Wb1 @ np.vstack([X, ones])
    A1 = np.tanh(Z1)
    Z2 = Wb2 @ np.vstack([A1, ones])
    A2 = np.exp(-np.logaddexp(0, -Z2))
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
# === right: rows convention inside
def forward_propagation(X, parameters):
    """work with rows and turn at the end"""
    Z1t = X.T @ parameters["W1"].T + parameters["b1"].T
    A1t = np.tanh(Z1t)
    Z2t = A1t @ parameters["W2"].T + parameters["b2"].T
    A2t = np.power(1 + np.exp(-Z2t), -1)
    cache = {"Z1": Z1t.T, "A1": A1t.T, "Z2": Z2t.T, "A2": A2t.T}
    return cache["A2"], cache
# === wrong: sigmoid in the hidden layer, again | the hidden layer uses sigmoid, it should use tanh
def forward_propagation(X, parameters):
    sig = lambda z: 1 / (1 + np.exp(-z))
    Z1 = np.dot(parameters["W1"], X) + parameters["b1"]
    A1 = sig(Z1)
    Z2 = np.dot(parameters["W2"], A1) + parameters["b2"]
    A2 = sig(Z2)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
# === wrong: relu in the hidden layer | the hidden layer uses ReLU, it should use tanh
def forward_propagation(X, parameters):
    Z1 = np.dot(parameters["W1"], X) + parameters["b1"]
    A1 = np.maximum(0, Z1)
    Z2 = np.dot(parameters["W2"], A1) + parameters["b2"]
    A2 = 1 / (1 + np.exp(-Z2))
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
# === wrong: tanh at the output, again | the output layer uses tanh, it should use sigmoid
def forward_propagation(X, parameters):
    Z1 = parameters["W1"] @ X + parameters["b1"]
    A1 = np.tanh(Z1)
    Z2 = parameters["W2"] @ A1 + parameters["b2"]
    A2 = np.tanh(Z2)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
# === wrong: b1 left out, again | b1 is not added in the hidden layer
def forward_propagation(X, parameters):
    W1, W2, b2 = parameters["W1"], parameters["W2"], parameters["b2"]
    Z1 = W1 @ X
    A1 = np.tanh(Z1)
    Z2 = W2 @ A1 + b2
    A2 = 1 / (1 + np.exp(-Z2))
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
# === wrong: second layer fed with Z1 | the output layer is fed with Z1 instead of A1
def forward_propagation(X, parameters):
    W1, b1, W2, b2 = parameters["W1"], parameters["b1"], parameters["W2"], parameters["b2"]
    Z1 = np.dot(W1, X) + b1
    A1 = np.tanh(Z1)
    Z2 = np.dot(W2, Z1) + b2
    A2 = 1 / (1 + np.exp(-Z2))
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
# === wrong: returns the score | returns Z2, the sigmoid is applied only in the cache
def forward_propagation(X, parameters):
    Z1 = parameters["W1"] @ X + parameters["b1"]
    A1 = np.tanh(Z1)
    Z2 = parameters["W2"] @ A1 + parameters["b2"]
    A2 = 1 / (1 + np.exp(-Z2))
    return Z2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
# === wrong: plus in the exponent | the sigmoid has exp(+Z2), the minus sign is missing
def forward_propagation(X, parameters):
    Z1 = parameters["W1"] @ X + parameters["b1"]
    A1 = np.tanh(Z1)
    Z2 = parameters["W2"] @ A1 + parameters["b2"]
    A2 = 1 / (1 + np.exp(Z2))
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
# === wrong: A1 in the cache is Z1 | the cache holds Z1 under the name A1
def forward_propagation(X, parameters):
    Z1 = np.dot(parameters["W1"], X) + parameters["b1"]
    A1 = np.tanh(Z1)
    Z2 = np.dot(parameters["W2"], A1) + parameters["b2"]
    A2 = 1 / (1 + np.exp(-Z2))
    cache = {"Z1": Z1, "A1": Z1, "Z2": Z2, "A2": A2}
    return A2, cache
# === wrong: only A2, again | the cache is not returned
def forward_propagation(X, parameters):
    Z1 = np.dot(parameters["W1"], X) + parameters["b1"]
    A1 = np.tanh(Z1)
    Z2 = np.dot(parameters["W2"], A1) + parameters["b2"]
    return 1 / (1 + np.exp(-Z2))
# === wrong: cache before A2 | returns (cache, A2): the order is turned
def forward_propagation(X, parameters):
    Z1 = np.dot(parameters["W1"], X) + parameters["b1"]
    A1 = np.tanh(Z1)
    Z2 = np.dot(parameters["W2"], A1) + parameters["b2"]
    A2 = 1 / (1 + np.exp(-Z2))
    cache = {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    return cache, A2
# === wrong: transposed weights | multiplies by the transposed weight matrices
def forward_propagation(X, parameters):
    Z1 = np.dot(parameters["W1"].T, X) + parameters["b1"]
    A1 = np.tanh(Z1)
    Z2 = np.dot(parameters["W2"].T, A1) + parameters["b2"]
    A2 = 1 / (1 + np.exp(-Z2))
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
# === wrong: thresholded already | A2 is turned into 0 and 1 here, it should stay a probability
def forward_propagation(X, parameters):
    Z1 = np.dot(parameters["W1"], X) + parameters["b1"]
    A1 = np.tanh(Z1)
    Z2 = np.dot(parameters["W2"], A1) + parameters["b2"]
    A2 = (1 / (1 + np.exp(-Z2)) > 0.5) * 1.0
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
# === wrong: b1 in both layers | the second layer adds b1 instead of b2
def forward_propagation(X, parameters):
    W1, b1, W2 = parameters["W1"], parameters["b1"], parameters["W2"]
    Z1 = W1 @ X + b1
    A1 = np.tanh(Z1)
    Z2 = W2 @ A1 + b1
    A2 = 1 / (1 + np.exp(-Z2))
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
# === wrong: centred input and b2 lost | none
def forward_propagation(X, parameters):
    Z1 = np.dot(parameters["W1"], X - X.mean(axis=1, keepdims=True)) + parameters["b1"]
    A1 = np.tanh(Z1)
    Z2 = np.dot(parameters["W2"], A1)
    A2 = 1 / (1 + np.exp(-Z2))
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
# === right: four lines
def forward_propagation(X, parameters):
    Z1 = parameters["W1"] @ X + parameters["b1"]
    A1 = np.tanh(Z1)
    Z2 = parameters["W2"] @ A1 + parameters["b2"]
    A2 = sigmoid(Z2)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
# === right: np.dot and asserts
def forward_propagation(X, parameters):
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]
    # hidden layer
    Z1 = np.dot(W1, X)
    Z1 += b1
    assert Z1.shape == (W1.shape[0], X.shape[1])
    A1 = np.tanh(Z1)
    # output layer
    Z2 = np.dot(W2, A1)
    Z2 += b2
    A2 = sigmoid(Z2)
    assert A2.shape == (W2.shape[0], X.shape[1])
    cache = {}
    cache["Z1"] = Z1
    cache["A1"] = A1
    cache["Z2"] = Z2
    cache["A2"] = A2
    return A2, cache
# === right: einsum, own sigmoid
def forward_propagation(X, parameters):
    W1, b1, W2, b2 = (parameters[k] for k in ("W1", "b1", "W2", "b2"))
    Z1 = np.einsum("hx,xm->hm", W1, X) + b1
    A1 = np.tanh(Z1)
    Z2 = np.einsum("yh,hm->ym", W2, A1) + b2
    A2 = 0.5 * (1 + np.tanh(Z2 / 2))
    return A2, dict(Z1=Z1, A1=A1, Z2=Z2, A2=A2)
# === right: loop over the layers, too
def forward_propagation(X, parameters):
    cache, A = {}, X
    for l, g in ((1, np.tanh), (2, sigmoid)):
        Z = parameters[f"W{l}"] @ A + parameters[f"b{l}"]
        A = g(Z)
        cache.update({f"Z{l}": Z, f"A{l}": A})
    return A, cache
# === right: example by example, too
def forward_propagation(X, parameters):
    columns = {"Z1": [], "A1": [], "Z2": [], "A2": []}
    for i in range(X.shape[1]):
        x = X[:, i:i + 1]
        z1 = parameters["W1"] @ x + parameters["b1"]
        a1 = np.tanh(z1)
        z2 = parameters["W2"] @ a1 + parameters["b2"]
        a2 = sigmoid(z2)
        for key, column in zip(columns, (z1, a1, z2, a2)):
            columns[key].append(column)
    cache = {key: np.hstack(value) for key, value in columns.items()}
    return cache["A2"], cache
# === right: rows as in PyTorch
def forward_propagation(X, parameters):
    def linear(inp, W, b):
        return inp @ W.T + b.T

    h = linear(X.T, parameters["W1"], parameters["b1"])
    a = np.tanh(h)
    o = linear(a, parameters["W2"], parameters["b2"])
    p = sigmoid(o)
    cache = {"Z1": h.T, "A1": a.T, "Z2": o.T, "A2": p.T}
    return cache["A2"], cache
# === right: bias as a weight of a row of ones, walrus
def forward_propagation(X, parameters):
    one = np.ones((1, X.shape[1]))
    M1 = np.hstack((parameters["W1"], parameters["b1"]))
    M2 = np.hstack((parameters["W2"], parameters["b2"]))
    A1 = np.tanh(Z1 := M1 @ np.vstack((X, one)))
    A2 = sigmoid(Z2 := M2 @ np.vstack((A1, one)))
    return A2, {"A2": A2, "Z2": Z2, "A1": A1, "Z1": Z1}
# === right: straight into the cache, own sigmoid
def forward_propagation(X, parameters):
    cache = {}
    cache["Z1"] = np.matmul(parameters["W1"], X) + parameters["b1"]
    cache["A1"] = np.tanh(cache["Z1"])
    cache["Z2"] = np.matmul(parameters["W2"], cache["A1"]) + parameters["b2"]
    cache["A2"] = 1 / (1 + np.exp(-cache["Z2"]))
    return cache["A2"], cache
# === wrong: sigmoid inside | The hidden layer uses the sigmoid and not tanh.
def forward_propagation(X, parameters):
    Z1 = parameters["W1"] @ X + parameters["b1"]
    A1 = sigmoid(Z1)
    Z2 = parameters["W2"] @ A1 + parameters["b2"]
    A2 = sigmoid(Z2)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
# === wrong: no bend | The hidden layer has no activation function.
def forward_propagation(X, parameters):
    Z1 = parameters["W1"] @ X + parameters["b1"]
    A1 = Z1
    Z2 = parameters["W2"] @ A1 + parameters["b2"]
    A2 = sigmoid(Z2)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
# === wrong: ReLU inside | The hidden layer uses ReLU and not tanh.
def forward_propagation(X, parameters):
    Z1 = parameters["W1"] @ X + parameters["b1"]
    A1 = relu(Z1)
    Z2 = parameters["W2"] @ A1 + parameters["b2"]
    A2 = sigmoid(Z2)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
# === wrong: Z1 into the second layer | The second layer is fed with Z1 instead of A1.
def forward_propagation(X, parameters):
    Z1 = parameters["W1"] @ X + parameters["b1"]
    A1 = np.tanh(Z1)
    Z2 = parameters["W2"] @ Z1 + parameters["b2"]
    A2 = sigmoid(Z2)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
# === wrong: b1 forgotten | The bias of the hidden layer is left out.
def forward_propagation(X, parameters):
    Z1 = parameters["W1"] @ X
    A1 = np.tanh(Z1)
    Z2 = parameters["W2"] @ A1 + parameters["b2"]
    A2 = sigmoid(Z2)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
# === wrong: b2 forgotten | The bias of the output layer is left out.
def forward_propagation(X, parameters):
    Z1 = parameters["W1"] @ X + parameters["b1"]
    A1 = np.tanh(Z1)
    Z2 = parameters["W2"] @ A1
    A2 = sigmoid(Z2)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
# === wrong: b1 again | The second layer uses b1 instead of b2, and broadcasts to a table.
def forward_propagation(X, parameters):
    Z1 = parameters["W1"] @ X + parameters["b1"]
    A1 = np.tanh(Z1)
    Z2 = parameters["W2"] @ A1 + parameters["b1"]
    A2 = sigmoid(Z2)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
# === wrong: W1 transposed, too | Transposes W1, which fits square tables only.
def forward_propagation(X, parameters):
    Z1 = parameters["W1"].T @ X + parameters["b1"]
    A1 = np.tanh(Z1)
    Z2 = parameters["W2"] @ A1 + parameters["b2"]
    A2 = sigmoid(Z2)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
# === wrong: cache is short | The cache holds only the activations.
def forward_propagation(X, parameters):
    Z1 = parameters["W1"] @ X + parameters["b1"]
    A1 = np.tanh(Z1)
    Z2 = parameters["W2"] @ A1 + parameters["b2"]
    A2 = sigmoid(Z2)
    return A2, {"A1": A1, "A2": A2}
# === wrong: cache a tuple | The cache is a tuple and not a dict.
def forward_propagation(X, parameters):
    Z1 = parameters["W1"] @ X + parameters["b1"]
    A1 = np.tanh(Z1)
    Z2 = parameters["W2"] @ A1 + parameters["b2"]
    A2 = sigmoid(Z2)
    return A2, (Z1, A1, Z2, A2)
# === wrong: scores overwritten | Writes tanh into the array of Z1, so the cache holds activations under "Z1".
def forward_propagation(X, parameters):
    Z1 = parameters["W1"] @ X + parameters["b1"]
    A1 = np.tanh(Z1, out=Z1)
    Z2 = parameters["W2"] @ A1 + parameters["b2"]
    A2 = sigmoid(Z2)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
# === wrong: Z and A exchanged in the cache | Stores scores under the names of activations and the other way round.
def forward_propagation(X, parameters):
    Z1 = parameters["W1"] @ X + parameters["b1"]
    A1 = np.tanh(Z1)
    Z2 = parameters["W2"] @ A1 + parameters["b2"]
    A2 = sigmoid(Z2)
    return A2, {"Z1": A1, "A1": Z1, "Z2": A2, "A2": Z2}
# === wrong: order | Returns the cache first.
def forward_propagation(X, parameters):
    Z1 = parameters["W1"] @ X + parameters["b1"]
    A1 = np.tanh(Z1)
    Z2 = parameters["W2"] @ A1 + parameters["b2"]
    A2 = sigmoid(Z2)
    return {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}, A2
# === wrong: scores returned | Returns Z2 in place of A2.
def forward_propagation(X, parameters):
    Z1 = parameters["W1"] @ X + parameters["b1"]
    A1 = np.tanh(Z1)
    Z2 = parameters["W2"] @ A1 + parameters["b2"]
    A2 = sigmoid(Z2)
    return Z2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
# === wrong: decided already | Returns 0 and 1 in place of probabilities.
def forward_propagation(X, parameters):
    Z1 = parameters["W1"] @ X + parameters["b1"]
    A1 = np.tanh(Z1)
    Z2 = parameters["W2"] @ A1 + parameters["b2"]
    A2 = sigmoid(Z2)
    return (A2 > 0.5) * 1.0, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
# === wrong: softmax at the end | Takes a softmax over the outputs, which for one output is 1 everywhere.
def forward_propagation(X, parameters):
    Z1 = parameters["W1"] @ X + parameters["b1"]
    A1 = np.tanh(Z1)
    Z2 = parameters["W2"] @ A1 + parameters["b2"]
    e = np.exp(Z2 - Z2.max(axis=0, keepdims=True))
    A2 = e / e.sum(axis=0, keepdims=True)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
# === wrong: the notebook's tiny | Uses the parameters `tiny` of the notebook.
def forward_propagation(X, parameters):
    Z1 = tiny["W1"] @ X + tiny["b1"]
    A1 = np.tanh(Z1)
    Z2 = tiny["W2"] @ A1 + tiny["b2"]
    A2 = sigmoid(Z2)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
# === wrong: one output | Makes A2 a single row, which mixes up several outputs.
def forward_propagation(X, parameters):
    Z1 = parameters["W1"] @ X + parameters["b1"]
    A1 = np.tanh(Z1)
    Z2 = parameters["W2"] @ A1 + parameters["b2"]
    A2 = sigmoid(Z2).reshape(1, -1)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
# === wrong: four examples | Makes room for four examples only, as in the notebook.
def forward_propagation(X, parameters):
    n_h = parameters["W1"].shape[0]
    Z1 = np.zeros((n_h, 4))
    for i in range(4):
        Z1[:, i:i + 1] = parameters["W1"] @ X[:, i:i + 1] + parameters["b1"]
    A1 = np.tanh(Z1)
    Z2 = parameters["W2"] @ A1 + parameters["b2"]
    A2 = sigmoid(Z2)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
# === wrong: inputs scaled first | Scales the inputs by their largest value before the first layer, which nobody asked for.
def forward_propagation(X, parameters):
    A0 = X / np.abs(X).max()
    Z1 = parameters["W1"] @ A0 + parameters["b1"]
    A1 = np.tanh(Z1)
    Z2 = parameters["W2"] @ A1 + parameters["b2"]
    A2 = sigmoid(Z2)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
# === wrong: bias inside too late | Adds the bias after the activation.
def forward_propagation(X, parameters):
    Z1 = parameters["W1"] @ X
    A1 = np.tanh(Z1) + parameters["b1"]
    Z2 = parameters["W2"] @ A1 + parameters["b2"]
    A2 = sigmoid(Z2)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
# === wrong: own sigmoid overflows | Uses e^z / (1 + e^z) for the output, which is nan for large scores.
def forward_propagation(X, parameters):
    Z1 = parameters["W1"] @ X + parameters["b1"]
    A1 = np.tanh(Z1)
    Z2 = parameters["W2"] @ A1 + parameters["b2"]
    A2 = np.exp(Z2) / (1 + np.exp(Z2))
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
# === wrong: own tanh overflows | Computes tanh by the formula with e^z, which is nan for large scores.
def forward_propagation(X, parameters):
    Z1 = parameters["W1"] @ X + parameters["b1"]
    A1 = (np.exp(Z1) - np.exp(-Z1)) / (np.exp(Z1) + np.exp(-Z1))
    Z2 = parameters["W2"] @ A1 + parameters["b2"]
    A2 = sigmoid(Z2)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
# === wrong: biases flattened | Flattens the biases, so they are laid along the examples.
def forward_propagation(X, parameters):
    Z1 = parameters["W1"] @ X + parameters["b1"].ravel()
    A1 = np.tanh(Z1)
    Z2 = parameters["W2"] @ A1 + parameters["b2"].ravel()
    A2 = sigmoid(Z2)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
