# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: the vectorised formulas
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# === right: sigmoid written out, means, float for the cost
def propagate(w, b, X, Y):
    z = w.T @ X + b
    a = 1 / (1 + np.exp(-z))
    d = a - Y
    cost = float(np.mean(-Y * np.log(a) - (1 - Y) * np.log(1 - a)))
    grads = dict(dw=(X * d).mean(axis=1, keepdims=True), db=float(d.mean()))
    return grads, cost
# === right: cost straight from the score
def propagate(w, b, X, Y):
    m = Y.size
    z = b + np.matmul(w.T, X)
    cost = np.sum(np.logaddexp(0, z) - Y * z) / m
    dz = (sigmoid(z) - Y) / m
    return {"dw": X @ dz.T, "db": dz.sum()}, cost
# === right: example by example
def propagate(w, b, X, Y):
    n, m = X.shape
    J = 0.0
    dw = np.zeros((n, 1))
    db = 0.0
    for i in range(m):
        x = X[:, i:i + 1]
        y = Y[0, i]
        z = (w.T @ x).item() + b
        a = 1 / (1 + math.exp(-z))
        J += -(y * math.log(a) + (1 - y) * math.log(1 - a))
        dz = a - y
        dw += x * dz
        db += dz
    return {"dw": dw / m, "db": db / m}, J / m
# === right: einsum, and the dot product for the cost, squeezed
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.einsum("ik,im->km", w, X) + b)
    cost = np.squeeze(-(np.dot(Y, np.log(A).T) + np.dot(1 - Y, np.log(1 - A).T)) / m)
    dw = np.einsum("im,km->ik", X, A - Y) / m
    db = np.squeeze(np.sum(A - Y, axis=1)) / m
    return {"dw": dw, "db": db}, cost
# === right: the probability of the label that is there
def propagate(w, b, X, Y):
    A = sigmoid(w.T.dot(X) + b)
    p = np.where(Y == 1, A, 1 - A)
    cost = -np.log(p + 1e-12).mean()
    dZ = A - Y
    return {"dw": X.dot(dZ.T) / X.shape[1], "db": np.average(dZ)}, cost
# === right: the chain rule left long, extra keys
def propagate(w, b, X, Y):
    m = X.shape[1]
    Z = np.dot(w.T, X) + b
    A = sigmoid(Z)
    dA = -Y / A + (1 - Y) / (1 - A)
    dZ = dA * A * (1 - A)
    grads = {"dA": dA, "dZ": dZ}
    grads["dw"] = np.dot(X, dZ.T) / m
    grads["db"] = np.sum(dZ) / m
    cost = -np.sum(Y * np.log(A)) / m - np.sum((1 - Y) * np.log(1 - A)) / m
    return grads, cost
# === right: helpers, everything on rows
def _forward(w, b, X):
    return sigmoid(X.T @ w + b)

def _loss(p, y):
    return -(y * np.log(p) + (1 - y) * np.log(1 - p))

def propagate(w, b, X, Y):
    y = Y.T
    p = _forward(w, b, X)
    r = (p - y) / len(y)
    return {"dw": X @ r, "db": r.sum()}, _loss(p, y).mean()
# === wrong: dw not divided by m | The 1/m is missing in dw.
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# === wrong: db not divided by m | The 1/m is missing in db.
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# === wrong: cost not divided by m | The cost is the sum of the losses and not their mean: the 1/m is missing.
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# === wrong: m from the wrong axis | m is read from axis 0, the number of features; the examples are the columns.
def propagate(w, b, X, Y):
    m = X.shape[0]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# === wrong: Y minus A | The error is taken as Y-A, so both gradients have the wrong sign.
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = 1 / m * np.dot(X, (Y - A).T)
    db = 1 / m * np.sum(Y - A)
    return {"dw": dw, "db": db}, cost
# === wrong: w not transposed | w is not transposed, so the shapes of the product do not fit.
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    return {"dw": np.dot(X, (A - Y).T) / m, "db": np.sum(A - Y) / m}, cost
# === wrong: error not transposed | In dw the error A-Y is not transposed, so the shapes of the product do not fit.
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    return {"dw": np.dot(X, A - Y) / m, "db": np.sum(A - Y) / m}, cost
# === wrong: bias left out | b is left out of the score.
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X))
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    return {"dw": np.dot(X, (A - Y).T) / m, "db": np.sum(A - Y) / m}, cost
# === wrong: sign of the cost | The minus sign of the cost is missing.
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    return {"dw": np.dot(X, (A - Y).T) / m, "db": np.sum(A - Y) / m}, cost
# === wrong: only one half of the loss | The term for label 0, (1-Y)·log(1-A), is missing in the cost.
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.sum(Y * np.log(A)) / m
    return {"dw": np.dot(X, (A - Y).T) / m, "db": np.sum(A - Y) / m}, cost
# === wrong: A and Y change places | A and Y change places in the cost: the logarithm belongs to A.
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.sum(A * np.log(Y + 1e-10) + (1 - A) * np.log(1 - Y + 1e-10)) / m
    return {"dw": np.dot(X, (A - Y).T) / m, "db": np.sum(A - Y) / m}, cost
# === wrong: minus between the two terms | The two terms of the loss are subtracted where they should be added.
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.sum(Y * np.log(A) - (1 - Y) * np.log(1 - A)) / m
    return {"dw": np.dot(X, (A - Y).T) / m, "db": np.sum(A - Y) / m}, cost
# === wrong: squared error | The cost is the squared error and not the logistic loss.
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = np.sum((A - Y) ** 2) / (2 * m)
    return {"dw": np.dot(X, (A - Y).T) / m, "db": np.sum(A - Y) / m}, cost
# === wrong: base ten logarithm | The logarithm has base 10 where the natural logarithm is needed.
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.sum(Y * np.log10(A) + (1 - Y) * np.log10(1 - A)) / m
    return {"dw": np.dot(X, (A - Y).T) / m, "db": np.sum(A - Y) / m}, cost
# === wrong: slope of the sigmoid once more | The gradients carry an extra factor A(1-A), which cancels for the logistic loss.
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dZ = (A - Y) * A * (1 - A)
    return {"dw": np.dot(X, dZ.T) / m, "db": np.sum(dZ) / m}, cost
# === wrong: no sigmoid | The sigmoid is missing: the raw score is used as the prediction in the gradients.
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = np.dot(w.T, X) + b
    S = sigmoid(A)
    cost = -np.sum(Y * np.log(S) + (1 - Y) * np.log(1 - S)) / m
    return {"dw": np.dot(X, (A - Y).T) / m, "db": np.sum(A - Y) / m}, cost
# === wrong: cost of shape (1, 1) | The cost has shape (1, 1) and is not squeezed to a number.
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -(np.dot(Y, np.log(A).T) + np.dot(1 - Y, np.log(1 - A).T)) / m
    return {"dw": np.dot(X, (A - Y).T) / m, "db": np.sum(A - Y) / m}, cost
# === wrong: dw as a row | dw is a row of shape (1, n) where it must have the shape of w.
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    return {"dw": np.dot(A - Y, X.T) / m, "db": np.sum(A - Y) / m}, cost
# === wrong: dw of rank one | dw has rank 1, shape (n,), and not the shape of w.
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    return {"dw": np.sum(X * (A - Y), axis=1) / m, "db": np.sum(A - Y) / m}, cost
# === wrong: order swapped | The two are returned in the wrong order: grads come first, then the cost.
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    return cost, {"dw": np.dot(X, (A - Y).T) / m, "db": np.sum(A - Y) / m}
# === wrong: number of examples typed in | The number of examples, 209, is hard-coded.
def propagate(w, b, X, Y):
    m = 209
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    return {"dw": np.dot(X, (A - Y).T) / m, "db": np.sum(A - Y) / m}, cost
# === wrong: losses not summed | The losses are not averaged over the examples, so the cost is an array.
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    return {"dw": np.dot(X, (A - Y).T) / m, "db": np.sum(A - Y) / m}, cost
# === wrong: db not summed | db is not summed over the examples, so it is an array with one entry each.
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    return {"dw": np.dot(X, (A - Y).T) / m, "db": (A - Y) / m}, cost
# === wrong: Y forgotten in db | db averages A and not the error A-Y.
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    return {"dw": np.dot(X, (A - Y).T) / m, "db": np.sum(A) / m}, cost
# === wrong: last example left out | The loop stops one example too early.
def propagate(w, b, X, Y):
    n, m = X.shape
    J, db, dw = 0.0, 0.0, np.zeros((n, 1))
    for i in range(m - 1):
        a = sigmoid((w.T @ X[:, [i]]).item() + b)
        y = Y[0, i]
        J -= y * np.log(a) + (1 - y) * np.log(1 - a)
        dw += X[:, [i]] * (a - y)
        db += a - y
    return {"dw": dw / m, "db": db / m}, J / m
# === wrong: no return | The return statement is missing.
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    grads = {"dw": np.dot(X, (A - Y).T) / m, "db": np.sum(A - Y) / m}
# === wrong: divided by m twice | dw is divided by m twice.
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dZ = (A - Y) / m
    return {"dw": np.dot(X, dZ.T) / m, "db": np.sum(dZ)}, cost
# === wrong: sign and m | none
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    return {"dw": np.dot(X, (Y - A).T), "db": np.sum(Y - A) / m}, cost
# === right: standard
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = 1 / (1 + np.exp(-(np.dot(w.T, X) + b)))
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    cost = np.squeeze(cost)
    return {"dw": dw, "db": db}, cost
# === right: loop over examples
def propagate(w, b, X, Y):
    n, m = X.shape
    J, db = 0.0, 0.0
    dw = np.zeros((n, 1))
    for i in range(m):
        z = b
        for j in range(n):
            z += w[j, 0] * X[j, i]
        a = 1 / (1 + math.exp(-z))
        y = Y[0, i]
        J += -(y * math.log(a) + (1 - y) * math.log(1 - a))
        dz = a - y
        for j in range(n):
            dw[j, 0] += X[j, i] * dz
        db += dz
    return {"dw": dw / m, "db": db / m}, J / m
# === right: from the scores, logaddexp
def propagate(w, b, X, Y):
    Z = w.T @ X + b
    dZ = 0.5 * (1 + np.tanh(Z / 2)) - Y
    cost = np.mean(np.logaddexp(0, Z) - Y * Z)
    grads = dict(dw=X @ dZ.T / Y.size, db=dZ.mean())
    return grads, float(cost)
# === right: dot products for the cost, epsilon in the log
def propagate(w, b, X, Y):
    eps = 1e-10
    m = Y.shape[1]
    z = np.matmul(X.T, w) + b                       # (m, 1)
    a = np.divide(1.0, 1.0 + np.exp(-z))
    cost = -(Y.dot(np.log(a + eps)) + (1 - Y).dot(np.log(1 - a + eps))) / m
    err = a - Y.T
    return {"db": float(err.sum()) / m, "dw": X.dot(err) / m}, cost.item()
# === right: einsum on flat vectors
def propagate(w, b, X, Y):
    wf, y = w.ravel(), Y.ravel()
    a = 1 / (1 + np.exp(-np.einsum('n,nm->m', wf, X) - b))
    d = (a - y) / len(y)
    grads = {"dw": np.einsum('nm,m->n', X, d).reshape(w.shape), "db": np.einsum('m->', d)}
    p_true = np.where(y == 1, a, 1 - a)
    return grads, -np.log(p_true).mean()
# === right: asserts and helpers
def _forward(w, b, X):
    return 1.0 / (1.0 + np.exp(-(w.T.dot(X) + b)))

def _cost(A, Y):
    return np.average(-np.log(A) * Y - np.log1p(-A) * (1 - Y))

def propagate(w, b, X, Y):
    A = _forward(w, b, X)
    assert A.shape == Y.shape
    cost = _cost(A, Y)
    dw = np.mean(X * (A - Y), axis=1, keepdims=True)
    db = np.mean(A - Y)
    assert dw.shape == w.shape
    return {"dw": dw, "db": db}, cost
# === right: bias folded into the matrix
def propagate(w, b, X, Y):
    m = X.shape[1]
    X1 = np.vstack([X, np.ones((1, m))])
    t = np.vstack([w, [[b]]])
    A = 1 / (1 + np.exp(-t.T @ X1))
    g = X1 @ (A - Y).T / m
    cost = -(Y * np.log(A) + (1 - Y) * np.log(1 - A)).sum() / m
    return {"dw": g[:-1], "db": g[-1, 0]}, cost
# === wrong: cost is a sum | the cost is the mean of the losses, 1/m is missing
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = 1 / (1 + np.exp(-(np.dot(w.T, X) + b)))
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = np.dot(X, (A - Y).T) / m
    db = np.sum(A - Y) / m
    return {"dw": dw, "db": db}, cost
# === wrong: gradient turned round | Y - A instead of A - Y: both gradients have the wrong sign
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = 1 / (1 + np.exp(-(np.dot(w.T, X) + b)))
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dz = Y - A
    return {"dw": np.dot(X, dz.T) / m, "db": np.sum(dz) / m}, cost
# === wrong: dw not averaged | 1/m is missing in dw
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = 1 / (1 + np.exp(-(np.dot(w.T, X) + b)))
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dw = np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# === wrong: db not averaged | 1/m is missing in db
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = 1 / (1 + np.exp(-(np.dot(w.T, X) + b)))
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dz = A - Y
    return {"dw": 1 / m * np.dot(X, dz.T), "db": np.sum(dz)}, cost
# === wrong: m from the rows | m was taken from the rows of X: that is the number of features
def propagate(w, b, X, Y):
    m = X.shape[0]
    A = 1 / (1 + np.exp(-(np.dot(w.T, X) + b)))
    cost = -1 / m * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = 1 / m * np.dot(X, (A - Y).T)
    db = 1 / m * np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# === wrong: minus for half the loss | the minus sign covers only the first term of the loss
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = 1 / (1 + np.exp(-(w.T @ X + b)))
    cost = -np.sum(Y * np.log(A)) / m + np.sum((1 - Y) * np.log(1 - A)) / m
    return {"dw": X @ (A - Y).T / m, "db": np.mean(A - Y)}, cost
# === wrong: cost in a (1,1) box | the cost must be a number, not a (1, 1) array
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = 1 / (1 + np.exp(-(w.T @ X + b)))
    cost = -(np.dot(Y, np.log(A).T) + np.dot(1 - Y, np.log(1 - A).T)) / m
    dw = X @ (A - Y).T / m
    db = np.sum(A - Y) / m
    return {"dw": dw, "db": db}, cost
# === wrong: slope of the squared error | dz has an extra A(1-A): that is the squared error's gradient
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = 1 / (1 + np.exp(-(w.T @ X + b)))
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dZ = (A - Y) * A * (1 - A)
    return {"dw": X @ dZ.T / m, "db": np.sum(dZ) / m}, cost
# === wrong: zeros forgotten | the loss leaves out the term for the examples with y = 0
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = 1 / (1 + np.exp(-(w.T @ X + b)))
    cost = -1 / m * np.sum(Y * np.log(A))
    return {"dw": X @ (A - Y).T / m, "db": np.sum(A - Y) / m}, cost
# === wrong: bias left out, again | b is not added to the score
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = 1 / (1 + np.exp(-np.dot(w.T, X)))
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    return {"dw": np.dot(X, (A - Y).T) / m, "db": np.mean(A - Y)}, cost
# === wrong: dw flat | dw has shape (n,) instead of (n, 1)
def propagate(w, b, X, Y):
    A = 1 / (1 + np.exp(-(np.dot(w.T, X) + b)))
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = np.mean(X * (A - Y), axis=1)
    return {"dw": dw, "db": np.mean(A - Y)}, cost
# === wrong: dw as a row, again | dw is a row (1, n): the product is the wrong way round
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = 1 / (1 + np.exp(-(np.dot(w.T, X) + b)))
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = np.dot(A - Y, X.T) / m
    return {"dw": dw, "db": np.sum(A - Y) / m}, cost
# === wrong: cost first | the cost and the gradients are returned in the wrong order
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = 1 / (1 + np.exp(-(np.dot(w.T, X) + b)))
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    return cost, {"dw": np.dot(X, (A - Y).T) / m, "db": np.mean(A - Y)}
# === wrong: loop keeps the last example | in the loop dw and db are overwritten instead of added up
def propagate(w, b, X, Y):
    m = X.shape[1]
    J = 0
    for i in range(m):
        xi = X[:, i:i + 1]
        a = 1 / (1 + np.exp(-(np.dot(w.T, xi)[0, 0] + b)))
        J += -(Y[0, i] * np.log(a) + (1 - Y[0, i]) * np.log(1 - a))
        dw = xi * (a - Y[0, i])
        db = a - Y[0, i]
    return {"dw": dw / m, "db": db / m}, J / m
# === right: as in the formulas
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dw = X @ (A - Y).T / m
    db = np.sum(A - Y) / m
    return {"dw": dw, "db": db}, cost
# === right: means and np.dot
def propagate(w, b, X, Y):
    A = sigmoid(np.dot(w.T, X) + b)
    cost = np.mean(-(Y * np.log(A) + (1 - Y) * np.log(1 - A)))
    E = A - Y
    grads = dict(dw=np.dot(X, E.T) / E.size, db=E.mean())
    return grads, float(cost)
# === right: logaddexp, cannot overflow
def propagate(w, b, X, Y):
    z = w.T @ X + b
    cost = np.mean(np.logaddexp(0, z) - Y * z)
    d = (sigmoid(z) - Y) / X.shape[1]
    return {"dw": X @ d.T, "db": d.sum()}, cost
# === right: einsum
def propagate(w, b, X, Y):
    m = Y.shape[1]
    a = sigmoid(np.einsum("jk,ji->ki", w, X) + b)
    e = a - Y
    dw = np.einsum("ji,ki->jk", X, e) / m
    db = np.einsum("ki->", e) / m
    cost = -np.einsum("ki->", np.where(Y == 1, np.log(a), np.log(1 - a))) / m
    return {"dw": dw, "db": db}, cost
# === right: likelihood of the truth
def propagate(w, b, X, Y):
    A = sigmoid(w.T @ X + b)
    truth = Y * A + (1 - Y) * (1 - A)  # probability given to what is true
    cost = -np.log(truth).mean()
    dZ = A - Y
    return {"dw": np.mean(X * dZ, axis=1, keepdims=True), "db": np.mean(dZ)}, cost
# === right: dot products and item
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = -(np.log(A) @ Y.T + np.log(1 - A) @ (1 - Y).T).item() / m
    dz = A - Y
    db = (dz @ np.ones((m, 1))).item() / m
    return {"db": db, "dw": (dz @ X.T).T / m}, cost
# === right: columns of examples turned to rows as in PyTorch
def propagate(w, b, X, Y):
    inputs, targets = X.T, Y.T.astype(float)
    logits = inputs @ w + b
    probs = sigmoid(logits)
    loss = -(targets * np.log(probs) + (1.0 - targets) * np.log(1.0 - probs))
    grad_logits = (probs - targets) / len(targets)
    return {"dw": inputs.T @ grad_logits, "db": float(grad_logits.sum())}, float(loss.mean())
# === right: long-winded with shapes asserted, in place on its own arrays
def propagate(w, b, X, Y):
    n_inputs = X.shape[0]
    n_examples = X.shape[1]
    # forward
    scores = np.dot(w.T, X)          # (1, m)
    scores = scores + b              # (1, m)
    assert scores.shape == (1, n_examples)
    probabilities = sigmoid(scores)  # (1, m)
    loss_if_cat = np.log(probabilities)
    loss_if_not = np.log(1 - probabilities)
    losses = Y * loss_if_cat + (1 - Y) * loss_if_not
    losses *= -1
    total = np.sum(losses)
    cost = total / n_examples
    # backward
    errors = probabilities.copy()
    errors -= Y
    dw = np.dot(X, errors.T)
    dw /= n_examples
    assert dw.shape == (n_inputs, 1)
    db = np.sum(errors) / n_examples
    grads = {}
    grads["dw"] = dw
    grads["db"] = db
    return grads, cost
# === right: a column of ones for the bias
def propagate(w, b, X, Y):
    m = X.shape[1]
    X1 = np.vstack([X, np.ones((1, m))])
    theta = np.vstack([w, [[b]]])
    A = sigmoid(theta.T @ X1)
    g = X1 @ (A - Y).T / m
    cost = -np.average(np.log(np.where(Y > 0.5, A, 1 - A)))
    return {"dw": g[:-1], "db": g[-1, 0]}, cost
# === wrong: dw not divided | dw lacks the factor 1/m.
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dw = X @ (A - Y).T
    db = np.sum(A - Y) / m
    return {"dw": dw, "db": db}, cost
# === wrong: db not divided | db lacks the factor 1/m.
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dw = X @ (A - Y).T / m
    db = np.sum(A - Y)
    return {"dw": dw, "db": db}, cost
# === wrong: cost a sum | The cost is the sum of the losses and not their mean.
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dZ = A - Y
    return {"dw": X @ dZ.T / m, "db": dZ.sum() / m}, cost
# === wrong: everything a sum | 1/m is missing everywhere: cost and slopes belong to the sum of the losses.
def propagate(w, b, X, Y):
    A = sigmoid(w.T @ X + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    return {"dw": X @ (A - Y).T, "db": np.sum(A - Y)}, cost
# === wrong: divided by the inputs | Takes the number of inputs for m.
def propagate(w, b, X, Y):
    m = X.shape[0]
    A = sigmoid(w.T @ X + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    return {"dw": X @ (A - Y).T / m, "db": np.sum(A - Y) / m}, cost
# === wrong: len of Y | len(Y) is 1 and not the number of examples.
def propagate(w, b, X, Y):
    m = len(Y)
    A = sigmoid(w.T @ X + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    return {"dw": X @ (A - Y).T / m, "db": np.sum(A - Y) / m}, cost
# === wrong: three examples | The number of examples, 3, is written into the code.
def propagate(w, b, X, Y):
    A = sigmoid(w.T @ X + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / 3
    return {"dw": X @ (A - Y).T / 3, "db": np.sum(A - Y) / 3}, cost
# === wrong: label minus probability | Takes Y - A, so both slopes have the wrong sign.
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dZ = Y - A
    return {"dw": X @ dZ.T / m, "db": dZ.sum() / m}, cost
# === wrong: cost below 0 | The minus sign of the cost is missing.
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    return {"dw": X @ (A - Y).T / m, "db": np.sum(A - Y) / m}, cost
# === wrong: only cats count | The cost lacks the term for the label 0.
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = -np.sum(Y * np.log(A)) / m
    return {"dw": X @ (A - Y).T / m, "db": np.sum(A - Y) / m}, cost
# === wrong: brackets of the minus | The minus sign reaches only the first term of the loss.
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = np.sum(-(Y * np.log(A)) + (1 - Y) * np.log(1 - A)) / m
    return {"dw": X @ (A - Y).T / m, "db": np.sum(A - Y) / m}, cost
# === wrong: cost a table | The cost is an array of shape (1, 1).
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = -(np.log(A) @ Y.T + np.log(1 - A) @ (1 - Y).T) / m
    return {"dw": X @ (A - Y).T / m, "db": np.sum(A - Y) / m}, cost
# === wrong: dw a row | dw is a row of shape (1, dim).
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    return {"dw": (A - Y) @ X.T / m, "db": np.sum(A - Y) / m}, cost
# === wrong: dw with one axis | dw has one axis, shape (dim,), and not (dim, 1).
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    return {"dw": np.mean(X * (A - Y), axis=1), "db": np.mean(A - Y)}, cost
# === wrong: db an array | db is an array of shape (1, 1) instead of a number.
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    db = np.sum(A - Y, axis=1, keepdims=True) / m
    return {"dw": X @ (A - Y).T / m, "db": db}, cost
# === wrong: bias forgotten | The bias is left out of the score.
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X)
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    return {"dw": X @ (A - Y).T / m, "db": np.mean(A - Y)}, cost
# === wrong: column against row | The probabilities are a column, so A - Y broadcasts to a table of all pairs.
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(X.T @ w + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / (m * m)
    E = A - Y
    return {"dw": X @ E.mean(axis=1, keepdims=True) / m, "db": np.mean(E)}, cost
# === wrong: slope of the sigmoid twice | Multiplies by A (1 - A) once more, though that factor has cancelled.
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dZ = (A - Y) * A * (1 - A)
    return {"dw": X @ dZ.T / m, "db": np.mean(dZ)}, cost
# === wrong: squared errors | The cost is the mean of squared errors and not of the logistic losses.
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = np.mean((A - Y) ** 2)
    return {"dw": X @ (A - Y).T / m, "db": np.mean(A - Y)}, cost
# === wrong: base ten | Takes the logarithm to base 10.
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = -np.mean(Y * np.log10(A) + (1 - Y) * np.log10(1 - A))
    return {"dw": X @ (A - Y).T / m, "db": np.mean(A - Y)}, cost
# === wrong: order of the pair | Returns the cost first and the slopes second.
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    return cost, {"dw": X @ (A - Y).T / m, "db": np.mean(A - Y)}
# === wrong: big epsilon in the logarithm | Adds 0.001 inside the logarithms, which changes the cost.
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    eps = 1e-3  # log(0) is -inf
    cost = -np.mean(Y * np.log(A + eps) + (1 - Y) * np.log(1 - A + eps))
    return {"dw": X @ (A - Y).T / m, "db": np.mean(A - Y)}, cost
# === wrong: half | Has a factor 1/2 in cost and slopes, as for squared errors.
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / (2 * m)
    return {"dw": X @ (A - Y).T / (2 * m), "db": np.sum(A - Y) / (2 * m)}, cost
# === wrong: the training set | Uses the notebook's training pictures instead of the arguments.
def propagate(w, b, X, Y):
    m = X_train.shape[1]
    A = sigmoid(w.T @ X_train + b)
    cost = -np.mean(Y_train * np.log(A) + (1 - Y_train) * np.log(1 - A))
    return {"dw": X_train @ (A - Y_train).T / m, "db": np.mean(A - Y_train)}, cost
# === wrong: db the mean of dw | Computes db as the mean of dw instead of the mean error.
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = X @ (A - Y).T / m
    db = np.mean(dw)
    return {"dw": dw, "db": db}, cost
# === wrong: linear score | Takes the score for the probability in the slopes: the sigmoid is missing there.
def propagate(w, b, X, Y):
    m = X.shape[1]
    Z = w.T @ X + b
    A = sigmoid(Z)
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    return {"dw": X @ (Z - Y).T / m, "db": np.mean(Z - Y)}, cost
# === wrong: keys | The keys are "w" and "b" instead of "dw" and "db".
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    return {"w": X @ (A - Y).T / m, "b": np.mean(A - Y)}, cost
# === wrong: two inputs | Reshapes dw to (2, 1), the size of the example.
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dw = (X @ (A - Y).T / m).reshape(2, 1)
    return {"dw": dw, "db": np.mean(A - Y)}, cost
# === wrong: rounded cost | Rounds the cost to four decimals.
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    return {"dw": X @ (A - Y).T / m, "db": np.mean(A - Y)}, round(float(cost), 4)
