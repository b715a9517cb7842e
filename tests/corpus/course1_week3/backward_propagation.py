# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: the six equations
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
# === right: 1/m put into dZ2
def backward_propagation(parameters, cache, X, Y):
    delta2 = (cache["A2"] - Y) / Y.shape[1]
    delta1 = (parameters["W2"].T @ delta2) * (1 - np.power(cache["A1"], 2))
    grads = dict(dW2=delta2 @ cache["A1"].T, dW1=delta1 @ X.T)
    grads["db2"] = delta2.sum(axis=1, keepdims=True)
    grads["db1"] = delta1.sum(axis=1, keepdims=True)
    return grads
# === right: tanh anew from Z1, extra keys
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    dZ2 = cache["A2"] - Y
    dA1 = parameters["W2"].T.dot(dZ2)
    dZ1 = dA1 * tanh_grad(cache["Z1"])
    return {"dZ2": dZ2, "dA1": dA1, "dZ1": dZ1,
            "dW2": 1 / m * dZ2.dot(cache["A1"].T), "db2": dZ2.mean(axis=1, keepdims=True),
            "dW1": 1 / m * dZ1.dot(X.T), "db1": dZ1.mean(axis=1, keepdims=True)}
# === right: example by example
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    g = {k.replace("W", "dW").replace("b", "db"): np.zeros(v.shape) for k, v in parameters.items()}
    for i in range(m):
        x, y = X[:, i:i + 1], Y[:, i:i + 1]
        a1, a2 = cache["A1"][:, i:i + 1], cache["A2"][:, i:i + 1]
        dz2 = a2 - y
        dz1 = parameters["W2"].T @ dz2 * (1 - a1 * a1)
        g["dW2"] += dz2 @ a1.T
        g["db2"] += dz2
        g["dW1"] += dz1 @ x.T
        g["db1"] += dz1
    for k in g:
        g[k] = g[k] / m
    return g
# === right: einsum
def backward_propagation(parameters, cache, X, Y):
    m = Y.shape[1]
    A1 = cache["A1"]
    d2 = cache["A2"] - Y
    d1 = np.einsum("yh,ym,hm->hm", parameters["W2"], d2, 1 - A1 ** 2)
    return {"dW1": np.einsum("hm,xm->hx", d1, X) / m, "db1": np.einsum("hm->h", d1)[:, None] / m,
            "dW2": np.einsum("ym,hm->yh", d2, A1) / m, "db2": np.einsum("ym->y", d2)[:, None] / m}
# === right: bias by a product with ones
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    average = np.full((m, 1), 1 / m)
    A1, A2 = cache["A1"], cache["A2"]
    E = A2 - Y
    H = (parameters["W2"].T @ E) * (1 - A1) * (1 + A1)
    return {"dW1": H @ (X.T / m), "db1": H @ average, "dW2": E @ (A1.T / m), "db2": E @ average}
# === right: the output slope left long
def _slope_of_loss(A, Y):
    return (A - Y) / (A * (1 - A))

def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = _slope_of_loss(A2, Y) * A2 * (1 - A2)
    dZ1 = np.multiply(np.matmul(np.transpose(parameters["W2"]), dZ2), 1 - np.square(A1))
    grads = {}
    for l, dZ, A_prev in ((2, dZ2, A1), (1, dZ1, X)):
        grads["dW" + str(l)] = dZ @ A_prev.T / m
        grads["db" + str(l)] = np.sum(dZ, axis=1).reshape(-1, 1) / m
    return grads
# === wrong: 1/m missing everywhere | The 1/m is missing in all gradients.
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T)
    db2 = np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(dZ1, X.T)
    db1 = np.sum(dZ1, axis=1, keepdims=True)
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
# === wrong: 1/m missing in dW1 | The 1/m is missing in dW1.
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(dZ1, X.T)
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
# === wrong: 1/m missing in the biases | The 1/m is missing in db1 and db2.
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True)
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
# === wrong: m from the wrong axis | m is read from axis 0, the number of features; the examples are the columns.
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[0]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
# === wrong: Y minus A2 | The error is Y-A2, so all gradients have the wrong sign.
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = Y - A2
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
# === wrong: keepdims missing | Without keepdims the bias gradients have rank 1 and not the shape of the biases.
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1) / m
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
# === wrong: summed over the units | The bias gradients are summed over the units (axis 0) where it should be over the examples (axis 1).
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=0, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=0, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
# === wrong: summed over everything | The bias gradients are summed over everything, so that all units share one number.
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2) / m
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
# === wrong: slope of the sigmoid | The hidden slope is A1(1-A1), that of the sigmoid; for tanh it is 1-A1².
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2) * A1 * (1 - A1)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
# === wrong: slope missing | The slope of tanh is missing in dZ1.
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
# === wrong: square missing | The square is missing in the slope of tanh.
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
# === wrong: slope from Z1 | The slope is 1-Z1², but the square belongs to A1=tanh(Z1).
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2) * (1 - cache['Z1'] ** 2)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
# === wrong: A2 in dW2 | dW2 uses A2 where it should use A1, the input of the layer.
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A2.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
# === wrong: Z1 in dW2 | dW2 uses Z1 where it should use A1.
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, cache['Z1'].T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
# === wrong: A1 in dW1 | dW1 uses A1 where it should use X, the input of the layer.
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(dZ1, A1.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
# === wrong: W2 not transposed | W2 is not transposed on the way back, so the shapes do not fit.
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
# === wrong: W1 on the way back | dZ1 is formed with W1 where W2 leads back to the hidden layer.
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W1"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
# === wrong: X not transposed | X is not transposed in dW1, so the shapes do not fit.
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(dZ1, X) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
# === wrong: output slope once more | dZ2 carries an extra factor A2(1-A2), which cancels for the logistic loss.
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = (A2 - Y) * A2 * (1 - A2)
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
# === wrong: matrix product with the slope | The slope enters by a matrix product and not elementwise.
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(np.dot(W2.T, dZ2), (1 - A1 ** 2).T)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
# === wrong: doubled | The gradients are twice too large: a factor 2 of the squared error has slipped in.
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = 2 * (A2 - Y)
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
# === wrong: keys without d | The keys lack the d: dW1 and so on are asked for.
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"W1": dW1, "b1": db1, "W2": dW2, "b2": db2}
# === wrong: tuple | A tuple is returned where a dict is asked for.
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return dW1, db1, dW2, db2
# === wrong: layers exchanged | The gradients of the two layers are stored under each other's key.
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW2, "db1": db2, "dW2": dW1, "db2": db1}
# === wrong: no return | The return statement is missing.
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
# === wrong: divided twice | The 1/m is applied twice, once in dZ2 and once more in each gradient.
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = (A2 - Y) / m
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
# === wrong: second layer only | The gradients of the first layer are not computed and left at zero.
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dW1 = np.zeros(parameters['W1'].shape)
    db1 = np.zeros(parameters['b1'].shape)
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
# === wrong: sign and slope | none
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    dZ2 = Y - A2
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2) * A1 ** 2
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
# === right: the six equations, again
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]

    dZ2 = A2 - Y
    dW2 = (1 / m) * np.dot(dZ2, A1.T)
    db2 = (1 / m) * np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = np.dot(W2.T, dZ2) * (1 - np.power(A1, 2))
    dW1 = (1 / m) * np.dot(dZ1, X.T)
    db1 = (1 / m) * np.sum(dZ1, axis=1, keepdims=True)

    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
# === right: divide by m once at the start
def backward_propagation(parameters, cache, X, Y):
    d2 = (cache["A2"] - Y) / Y.shape[1]
    d1 = (parameters["W2"].T @ d2) * tanh_grad(cache["Z1"])
    return {
        "dW2": d2 @ cache["A1"].T, "db2": d2.sum(axis=1, keepdims=True),
        "dW1": d1 @ X.T, "db1": d1.sum(axis=1, keepdims=True),
    }
# === right: example by example, again
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    g = {"d" + k: np.zeros_like(parameters[k]) for k in ("W1", "b1", "W2", "b2")}
    for i in range(m):
        x = X[:, i].reshape(-1, 1)
        a1 = cache["A1"][:, i].reshape(-1, 1)
        dz2 = cache["A2"][:, i].reshape(-1, 1) - Y[:, i].reshape(-1, 1)
        dz1 = parameters["W2"].T @ dz2 * (1 - a1 ** 2)
        g["dW2"] += dz2 @ a1.T
        g["db2"] += dz2
        g["dW1"] += dz1 @ x.T
        g["db1"] += dz1
    for k in g:
        g[k] = g[k] / m
    return g
# === right: einsum, again
def backward_propagation(parameters, cache, X, Y):
    m = Y.shape[1]
    A1, A2 = cache["A1"], cache["A2"]
    e = A2 - Y
    h = np.einsum("yh,ym,hm->hm", parameters["W2"], e, (1 - A1) * (1 + A1))
    return dict(
        dW1=np.einsum("hm,xm->hx", h, X) / m,
        db1=np.einsum("hm->h", h)[:, None] / m,
        dW2=np.einsum("ym,hm->yh", e, A1) / m,
        db2=np.einsum("ym->y", e)[:, None] / m,
    )
# === right: the long chain through dA2
def backward_propagation(parameters, cache, X, Y):
    Z1, A1, Z2, A2 = cache["Z1"], cache["A1"], cache["Z2"], cache["A2"]
    m = X.shape[1]
    dA2 = -np.divide(Y, A2) + np.divide(1 - Y, 1 - A2)
    dZ2 = dA2 * (A2 * (1 - A2))
    dW2 = dZ2.dot(A1.T) / m
    db2 = np.mean(dZ2, axis=1, keepdims=True)
    dA1 = parameters["W2"].T.dot(dZ2)
    dZ1 = dA1 / np.cosh(Z1) ** 2
    dW1 = dZ1.dot(X.T) / m
    db1 = np.mean(dZ1, axis=1, keepdims=True)
    grads = {"dA1": dA1, "dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
    assert grads["dW1"].shape == parameters["W1"].shape
    assert grads["db1"].shape == parameters["b1"].shape
    return grads
# === right: bias gradients by a column of ones
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    ones = np.ones((m, 1))
    dZ2 = cache["A2"] - Y
    dZ1 = parameters["W2"].T @ dZ2
    dZ1 -= dZ1 * cache["A1"] ** 2
    return {"dW1": dZ1 @ X.T / m, "db1": dZ1 @ ones / m,
            "dW2": dZ2 @ cache["A1"].T / m, "db2": dZ2 @ ones / m}
# === right: rows inside, reshape for the biases
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    err = (cache["A2"] - Y).T                 # (m, n_y)
    H = cache["A1"].T                          # (m, n_h)
    back = (err @ parameters["W2"]) * (1 - H * H)
    return {"dW1": (X @ back).T / m, "db1": back.sum(0).reshape(-1, 1) / m,
            "dW2": (H.T @ err).T / m, "db2": err.sum(0).reshape(-1, 1) / m}
# === wrong: no one over m | the gradients are not divided by m
def backward_propagation(parameters, cache, X, Y):
    W2 = parameters["W2"]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T)
    db2 = np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(dZ1, X.T)
    db1 = np.sum(dZ1, axis=1, keepdims=True)
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
# === wrong: label minus output | dZ2 is Y - A2: the sign of every gradient is turned
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = Y - A2
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1 ** 2)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
# === wrong: tanh slope not squared | uses 1 - A1 for tanh's derivative, it is 1 - A1**2
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    W2 = parameters["W2"]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2) * (1 - A1)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
# === wrong: sigmoid slope in the hidden layer | uses the sigmoid's derivative A1(1-A1) for the tanh layer
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dZ1 = parameters["W2"].T @ dZ2 * A1 * (1 - A1)
    return {"dW1": dZ1 @ X.T / m, "db1": dZ1.sum(axis=1, keepdims=True) / m,
            "dW2": dZ2 @ A1.T / m, "db2": dZ2.sum(axis=1, keepdims=True) / m}
# === wrong: tanh_grad of A1 | tanh_grad takes Z1, here it is given A1
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dZ1 = np.dot(parameters["W2"].T, dZ2) * tanh_grad(A1)
    return {"dW1": dZ1 @ X.T / m, "db1": dZ1.sum(axis=1, keepdims=True) / m,
            "dW2": dZ2 @ A1.T / m, "db2": dZ2.sum(axis=1, keepdims=True) / m}
# === wrong: activation slope forgotten | the hidden layer's derivative is missing: dZ1 = W2.T dZ2 only
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dZ1 = np.dot(parameters["W2"].T, dZ2)
    return {"dW1": np.dot(dZ1, X.T) / m, "db1": np.sum(dZ1, axis=1, keepdims=True) / m,
            "dW2": np.dot(dZ2, A1.T) / m, "db2": np.sum(dZ2, axis=1, keepdims=True) / m}
# === wrong: keepdims missing, again | the bias gradients have shape (n,) because keepdims=True is missing
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dZ1 = np.dot(parameters["W2"].T, dZ2) * (1 - A1 ** 2)
    return {"dW1": np.dot(dZ1, X.T) / m, "db1": np.sum(dZ1, axis=1) / m,
            "dW2": np.dot(dZ2, A1.T) / m, "db2": np.sum(dZ2, axis=1) / m}
# === wrong: sum over everything for db1 | db1 sums over the hidden units too, each unit needs its own sum over the examples
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dZ1 = np.dot(parameters["W2"].T, dZ2) * (1 - A1 ** 2)
    db1 = np.sum(dZ1) / m * np.ones_like(parameters["b1"])
    return {"dW1": np.dot(dZ1, X.T) / m, "db1": db1,
            "dW2": np.dot(dZ2, A1.T) / m, "db2": np.sum(dZ2, axis=1, keepdims=True) / m}
# === wrong: m counts features | m is X.shape[0], the number of features, instead of the number of examples
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[0]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dZ1 = np.dot(parameters["W2"].T, dZ2) * (1 - A1 ** 2)
    return {"dW1": np.dot(dZ1, X.T) / m, "db1": np.sum(dZ1, axis=1, keepdims=True) / m,
            "dW2": np.dot(dZ2, A1.T) / m, "db2": np.sum(dZ2, axis=1, keepdims=True) / m}
# === wrong: dW1 without one over m | dW1 is not divided by m, the other three are
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dZ1 = np.dot(parameters["W2"].T, dZ2) * (1 - A1 ** 2)
    return {"dW1": np.dot(dZ1, X.T), "db1": np.sum(dZ1, axis=1, keepdims=True) / m,
            "dW2": np.dot(dZ2, A1.T) / m, "db2": np.sum(dZ2, axis=1, keepdims=True) / m}
# === wrong: squared error at the output | dZ2 has an extra factor A2(1-A2), as if the loss were the squared error
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = (A2 - Y) * A2 * (1 - A2)
    dZ1 = np.dot(parameters["W2"].T, dZ2) * (1 - A1 ** 2)
    return {"dW1": np.dot(dZ1, X.T) / m, "db1": np.sum(dZ1, axis=1, keepdims=True) / m,
            "dW2": np.dot(dZ2, A1.T) / m, "db2": np.sum(dZ2, axis=1, keepdims=True) / m}
# === wrong: A1 squared in place | A1 is squared in place for the derivative, and dW2 is then computed from the squared values
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    A1 *= A1
    dZ1 = np.dot(parameters["W2"].T, dZ2) * (1 - A1)
    dW2 = np.dot(dZ2, A1.T) / m
    return {"dW1": np.dot(dZ1, X.T) / m, "db1": np.sum(dZ1, axis=1, keepdims=True) / m,
            "dW2": dW2, "db2": np.sum(dZ2, axis=1, keepdims=True) / m}
# === wrong: A2 in dW2, again | dW2 is computed with A2.T instead of A1.T
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A2.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(parameters["W2"].T, dZ2) * (1 - np.power(A1, 2))
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
# === wrong: mean and then m again | none
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dZ1 = np.dot(parameters["W2"].T, dZ2) * (A1 ** 2 - 1)
    return {"dW1": np.dot(dZ1, X.T) / m, "db1": np.mean(dZ1, axis=1, keepdims=True) / m,
            "dW2": np.dot(dZ2, A1.T) / m, "db2": np.mean(dZ2, axis=1, keepdims=True) / m}
# === right: six lines
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    dZ2 = cache["A2"] - Y
    dW2 = dZ2 @ cache["A1"].T / m
    db2 = dZ2.sum(axis=1, keepdims=True) / m
    dZ1 = parameters["W2"].T @ dZ2 * (1 - cache["A1"] ** 2)
    dW1 = dZ1 @ X.T / m
    db1 = dZ1.sum(axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
# === right: 1/m at the start
def backward_propagation(parameters, cache, X, Y):
    A1, A2 = cache["A1"], cache["A2"]
    d2 = (A2 - Y) / Y.shape[1]
    d1 = (parameters["W2"].T @ d2) * (1 + A1) * (1 - A1)
    return dict(
        dW1=d1 @ X.T,
        db1=d1.sum(1)[:, None],
        dW2=d2 @ A1.T,
        db2=d2.sum(1)[:, None],
    )
# === right: einsum, too
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    e = cache["A2"] - Y
    h = np.einsum("yh,ym,hm->hm", parameters["W2"], e, 1 - cache["A1"] * cache["A1"])
    return {
        "dW1": np.einsum("hm,xm->hx", h, X) / m,
        "db1": np.einsum("hm->h", h).reshape(-1, 1) / m,
        "dW2": np.einsum("ym,hm->yh", e, cache["A1"]) / m,
        "db2": np.einsum("ym->y", e).reshape(-1, 1) / m,
    }
# === right: example by example, too
def backward_propagation(parameters, cache, X, Y):
    W2 = parameters["W2"]
    m = X.shape[1]
    dW1 = np.zeros(parameters["W1"].shape)
    db1 = np.zeros(parameters["b1"].shape)
    dW2 = np.zeros(parameters["W2"].shape)
    db2 = np.zeros(parameters["b2"].shape)
    for i in range(m):
        x = X[:, [i]]
        a1 = cache["A1"][:, [i]]
        a2 = cache["A2"][:, [i]]
        y = Y[:, [i]]
        dz2 = a2 - y
        dW2 += dz2 @ a1.T
        db2 += dz2
        dz1 = W2.T @ dz2 * (1 - a1 ** 2)
        dW1 += dz1 @ x.T
        db1 += dz1
    return {"dW1": dW1 / m, "db1": db1 / m, "dW2": dW2 / m, "db2": db2 / m}
# === right: with tanh_grad of the scores
def backward_propagation(parameters, cache, X, Y):
    m = Y.shape[1]
    ones = np.ones((m, 1))
    dZ2 = np.subtract(cache["A2"], Y)
    dA1 = np.dot(parameters["W2"].T, dZ2)
    dZ1 = np.multiply(dA1, tanh_grad(cache["Z1"]))
    grads = {
        "dW2": np.dot(dZ2, cache["A1"].T),
        "db2": np.dot(dZ2, ones),
        "dW1": np.dot(dZ1, X.T),
        "db1": np.dot(dZ1, ones),
    }
    return {key: value / m for key, value in grads.items()}
# === right: outer product for the single output
def backward_propagation(parameters, cache, X, Y):
    error = (cache["A2"] - Y)[0]                      # (m,)
    w2 = parameters["W2"][0]                          # (n_h,)
    hidden_error = np.outer(w2, error)                # (n_h, m)
    hidden_error *= 1 - cache["A1"] ** 2
    return {
        "dW1": np.stack([(X * row).mean(axis=1) for row in hidden_error]),
        "db1": hidden_error.mean(axis=1, keepdims=True),
        "dW2": (cache["A1"] * error).mean(axis=1)[None, :],
        "db2": np.array([[error.mean()]]),
    }
# === right: all the way through dA2
def backward_propagation(parameters, cache, X, Y):
    """Chain rule step by step, as on paper."""
    W2 = parameters["W2"]
    A1 = cache["A1"]
    A2 = cache["A2"]
    m = Y.shape[1]
    # slope of the loss with respect to A2
    dA2 = -Y.astype(float) / A2 + (1 - Y) / (1 - A2)
    # through the sigmoid
    dZ2 = dA2 * A2 * (1 - A2)
    assert dZ2.shape == A2.shape
    dW2 = (1 / m) * np.dot(dZ2, A1.T)
    db2 = (1 / m) * np.sum(dZ2, axis=1, keepdims=True)
    # through the hidden layer
    dA1 = np.dot(W2.T, dZ2)
    dZ1 = dA1 * (1 - np.power(A1, 2))
    dW1 = (1 / m) * np.dot(dZ1, X.T)
    db1 = (1 / m) * np.sum(dZ1, axis=1, keepdims=True)
    grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
    for key in grads:
        assert grads[key].shape == parameters[key[1:]].shape
    return grads
# === right: a loop over the layers
def backward_propagation(parameters, cache, X, Y):
    m, grads = X.shape[1], {}
    inputs = {1: X, 2: cache["A1"]}
    dZ = cache["A2"] - Y
    for l in (2, 1):
        grads[f"dW{l}"] = dZ @ inputs[l].T / m
        grads[f"db{l}"] = dZ.mean(axis=1, keepdims=True)
        if l == 2:
            dZ = parameters["W2"].T @ dZ * (1 - inputs[2] ** 2)
    return grads
# === wrong: no 1/m | The factor 1/m is missing everywhere.
def backward_propagation(parameters, cache, X, Y):
    dZ2 = cache["A2"] - Y
    dZ1 = parameters["W2"].T @ dZ2 * (1 - cache["A1"] ** 2)
    return {"dW1": dZ1 @ X.T, "db1": dZ1.sum(axis=1, keepdims=True),
            "dW2": dZ2 @ cache["A1"].T, "db2": dZ2.sum(axis=1, keepdims=True)}
# === wrong: 1/m twice in the first layer | Divides by m in dZ2 already, and again in the first layer's slopes.
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    dZ2 = (cache["A2"] - Y) / m
    dZ1 = parameters["W2"].T @ dZ2 * (1 - cache["A1"] ** 2)
    return {"dW1": dZ1 @ X.T / m, "db1": dZ1.sum(axis=1, keepdims=True) / m,
            "dW2": dZ2 @ cache["A1"].T, "db2": dZ2.sum(axis=1, keepdims=True)}
# === wrong: biases not divided | The slopes of the biases lack 1/m.
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    dZ2 = cache["A2"] - Y
    dZ1 = parameters["W2"].T @ dZ2 * (1 - cache["A1"] ** 2)
    return {"dW1": dZ1 @ X.T / m, "db1": dZ1.sum(axis=1, keepdims=True),
            "dW2": dZ2 @ cache["A1"].T / m, "db2": dZ2.sum(axis=1, keepdims=True)}
# === wrong: Y - A2 | The error has the wrong sign, so all slopes do.
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    dZ2 = Y - cache["A2"]
    dZ1 = parameters["W2"].T @ dZ2 * (1 - cache["A1"] ** 2)
    return {"dW1": dZ1 @ X.T / m, "db1": dZ1.sum(axis=1, keepdims=True) / m,
            "dW2": dZ2 @ cache["A1"].T / m, "db2": dZ2.sum(axis=1, keepdims=True) / m}
# === wrong: slope of tanh left out | dZ1 lacks the slope of tanh.
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    dZ2 = cache["A2"] - Y
    dZ1 = parameters["W2"].T @ dZ2
    return {"dW1": dZ1 @ X.T / m, "db1": dZ1.sum(axis=1, keepdims=True) / m,
            "dW2": dZ2 @ cache["A1"].T / m, "db2": dZ2.sum(axis=1, keepdims=True) / m}
# === wrong: not squared | Uses 1 - A1 where 1 - A1 squared belongs.
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    dZ2 = cache["A2"] - Y
    dZ1 = parameters["W2"].T @ dZ2 * (1 - cache["A1"])
    return {"dW1": dZ1 @ X.T / m, "db1": dZ1.sum(axis=1, keepdims=True) / m,
            "dW2": dZ2 @ cache["A1"].T / m, "db2": dZ2.sum(axis=1, keepdims=True) / m}
# === wrong: square of Z1 | Uses 1 - Z1 squared, the scores in place of the activations.
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    dZ2 = cache["A2"] - Y
    dZ1 = parameters["W2"].T @ dZ2 * (1 - cache["Z1"] ** 2)
    return {"dW1": dZ1 @ X.T / m, "db1": dZ1.sum(axis=1, keepdims=True) / m,
            "dW2": dZ2 @ cache["A1"].T / m, "db2": dZ2.sum(axis=1, keepdims=True) / m}
# === wrong: tanh_grad of A1, too | Gives the activations to tanh_grad, which wants the scores.
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    dZ2 = cache["A2"] - Y
    dZ1 = parameters["W2"].T @ dZ2 * tanh_grad(cache["A1"])
    return {"dW1": dZ1 @ X.T / m, "db1": dZ1.sum(axis=1, keepdims=True) / m,
            "dW2": dZ2 @ cache["A1"].T / m, "db2": dZ2.sum(axis=1, keepdims=True) / m}
# === wrong: the sigmoid's slope inside | Uses the slope of the sigmoid for the hidden layer.
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    dZ2 = cache["A2"] - Y
    dZ1 = parameters["W2"].T @ dZ2 * cache["A1"] * (1 - cache["A1"])
    return {"dW1": dZ1 @ X.T / m, "db1": dZ1.sum(axis=1, keepdims=True) / m,
            "dW2": dZ2 @ cache["A1"].T / m, "db2": dZ2.sum(axis=1, keepdims=True) / m}
# === wrong: sigmoid's slope once more | Multiplies dZ2 by A2 (1 - A2), which has cancelled already.
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    A2 = cache["A2"]
    dZ2 = (A2 - Y) * A2 * (1 - A2)
    dZ1 = parameters["W2"].T @ dZ2 * (1 - cache["A1"] ** 2)
    return {"dW1": dZ1 @ X.T / m, "db1": dZ1.sum(axis=1, keepdims=True) / m,
            "dW2": dZ2 @ cache["A1"].T / m, "db2": dZ2.sum(axis=1, keepdims=True) / m}
# === wrong: A2 for A1 | dW2 takes A2 where the second layer was fed with A1.
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    dZ2 = cache["A2"] - Y
    dZ1 = parameters["W2"].T @ dZ2 * (1 - cache["A1"] ** 2)
    return {"dW1": dZ1 @ X.T / m, "db1": dZ1.sum(axis=1, keepdims=True) / m,
            "dW2": dZ2 @ cache["A2"].T / m, "db2": dZ2.sum(axis=1, keepdims=True) / m}
# === wrong: Z1 for A1 | dW2 takes the scores Z1 in place of the activations A1.
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    dZ2 = cache["A2"] - Y
    dZ1 = parameters["W2"].T @ dZ2 * (1 - cache["A1"] ** 2)
    return {"dW1": dZ1 @ X.T / m, "db1": dZ1.sum(axis=1, keepdims=True) / m,
            "dW2": dZ2 @ cache["Z1"].T / m, "db2": dZ2.sum(axis=1, keepdims=True) / m}
# === wrong: keepdims forgotten | The slopes of the biases have one axis, as keepdims is missing.
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    dZ2 = cache["A2"] - Y
    dZ1 = parameters["W2"].T @ dZ2 * (1 - cache["A1"] ** 2)
    return {"dW1": dZ1 @ X.T / m, "db1": dZ1.sum(axis=1) / m,
            "dW2": dZ2 @ cache["A1"].T / m, "db2": dZ2.sum(axis=1) / m}
# === wrong: axis forgotten | db1 sums over everything, so all units get the same number.
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    dZ2 = cache["A2"] - Y
    dZ1 = parameters["W2"].T @ dZ2 * (1 - cache["A1"] ** 2)
    return {"dW1": dZ1 @ X.T / m, "db1": np.full(parameters["b1"].shape, np.sum(dZ1) / m),
            "dW2": dZ2 @ cache["A1"].T / m, "db2": dZ2.sum(axis=1, keepdims=True) / m}
# === wrong: dW1 transposed | dW1 is transposed, of shape (n_x, n_h).
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    dZ2 = cache["A2"] - Y
    dZ1 = parameters["W2"].T @ dZ2 * (1 - cache["A1"] ** 2)
    return {"dW1": X @ dZ1.T / m, "db1": dZ1.sum(axis=1, keepdims=True) / m,
            "dW2": dZ2 @ cache["A1"].T / m, "db2": dZ2.sum(axis=1, keepdims=True) / m}
# === wrong: wrong number of examples | Takes the number of inputs for m.
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[0]
    dZ2 = cache["A2"] - Y
    dZ1 = parameters["W2"].T @ dZ2 * (1 - cache["A1"] ** 2)
    return {"dW1": dZ1 @ X.T / m, "db1": dZ1.sum(axis=1, keepdims=True) / m,
            "dW2": dZ2 @ cache["A1"].T / m, "db2": dZ2.sum(axis=1, keepdims=True) / m}
# === wrong: four examples | Divides by 4, the number of examples in the notebook.
def backward_propagation(parameters, cache, X, Y):
    dZ2 = cache["A2"] - Y
    dZ1 = parameters["W2"].T @ dZ2 * (1 - cache["A1"] ** 2)
    return {"dW1": dZ1 @ X.T / 4, "db1": dZ1.sum(axis=1, keepdims=True) / 4,
            "dW2": dZ2 @ cache["A1"].T / 4, "db2": dZ2.sum(axis=1, keepdims=True) / 4}
# === wrong: W2 after its step | Uses W2 after a step for the way back to the hidden layer.
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    dZ2 = cache["A2"] - Y
    dW2 = dZ2 @ cache["A1"].T / m
    W2 = parameters["W2"] - 1.2 * dW2
    dZ1 = W2.T @ dZ2 * (1 - cache["A1"] ** 2)
    return {"dW1": dZ1 @ X.T / m, "db1": dZ1.sum(axis=1, keepdims=True) / m,
            "dW2": dW2, "db2": dZ2.sum(axis=1, keepdims=True) / m}
# === wrong: W2 left out | Sends the error back without the weights W2.
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    dZ2 = cache["A2"] - Y
    dZ1 = dZ2 * (1 - cache["A1"] ** 2)
    return {"dW1": dZ1 @ X.T / m, "db1": dZ1.sum(axis=1, keepdims=True) / m,
            "dW2": dZ2 @ cache["A1"].T / m, "db2": dZ2.sum(axis=1, keepdims=True) / m}
# === wrong: keys without d, too | The keys are those of the parameters, without the d.
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    dZ2 = cache["A2"] - Y
    dZ1 = parameters["W2"].T @ dZ2 * (1 - cache["A1"] ** 2)
    return {"W1": dZ1 @ X.T / m, "b1": dZ1.sum(axis=1, keepdims=True) / m,
            "W2": dZ2 @ cache["A1"].T / m, "b2": dZ2.sum(axis=1, keepdims=True) / m}
# === wrong: weight decay | Adds a tenth of the weights to their slopes, a penalty that nobody asked for.
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    dZ2 = cache["A2"] - Y
    dZ1 = parameters["W2"].T @ dZ2 * (1 - cache["A1"] ** 2)
    return {"dW1": dZ1 @ X.T / m + 0.1 * parameters["W1"], "db1": dZ1.sum(axis=1, keepdims=True) / m,
            "dW2": dZ2 @ cache["A1"].T / m + 0.1 * parameters["W2"], "db2": dZ2.sum(axis=1, keepdims=True) / m}
# === wrong: first layer missing | Stops after the output layer and returns zeros for the first.
def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    dZ2 = cache["A2"] - Y
    # TODO first layer
    return {"dW1": np.zeros_like(parameters["W1"]), "db1": np.zeros_like(parameters["b1"]),
            "dW2": dZ2 @ cache["A1"].T / m, "db2": dZ2.sum(axis=1, keepdims=True) / m}
# === wrong: the notebook's examples | Uses X4 and Y4 of the notebook in place of X and Y.
def backward_propagation(parameters, cache, X, Y):
    m = X4.shape[1]
    dZ2 = cache["A2"] - Y4
    dZ1 = parameters["W2"].T @ dZ2 * (1 - cache["A1"] ** 2)
    return {"dW1": dZ1 @ X4.T / m, "db1": dZ1.sum(axis=1, keepdims=True) / m,
            "dW2": dZ2 @ cache["A1"].T / m, "db2": dZ2.sum(axis=1, keepdims=True) / m}
