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
