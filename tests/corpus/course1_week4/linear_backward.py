# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: as taught
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db
# === right: mean for the bias
def linear_backward(dZ, cache):
    A_prev, W, _ = cache
    return W.T @ dZ, dZ @ A_prev.T / dZ.shape[1], dZ.mean(axis=1, keepdims=True)
# === right: einsum
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = dZ.shape[1]
    dW = np.einsum("im,jm->ij", dZ, A_prev) / m
    db = np.einsum("im->i", dZ).reshape(b.shape) / m
    return np.einsum("ij,im->jm", W, dZ), dW, db
# === right: example by example
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dA_prev = np.zeros(A_prev.shape)
    dW = np.zeros(W.shape)
    db = np.zeros(b.shape)
    for i in range(m):
        z = dZ[:, i]
        dW += np.outer(z, A_prev[:, i])
        db[:, 0] += z
        dA_prev[:, i] = z @ W
    return dA_prev, dW / m, db / m
# === right: bias by a product with ones
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    share = np.full((m, 1), 1.0 / m)
    dW = (dZ * share.T) @ A_prev.T
    db = dZ @ share
    return W.T.dot(dZ), dW, db
# === right: on the transposes, with a helper
def _mean_over_examples(M):
    return M.sum(axis=1)[:, np.newaxis] / M.shape[1]

def linear_backward(dZ, cache):
    A_prev, W = cache[0], cache[1]
    dA_prev = np.matmul(dZ.T, W).T
    dW = np.matmul(A_prev, dZ.T).T * (1 / A_prev.shape[1])
    return dA_prev, dW, _mean_over_examples(dZ)
# === right: weights and bias in one product
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = dZ.shape[1]
    with_ones = np.vstack([A_prev, np.ones((1, m))])
    both = dZ @ with_ones.T / m
    return (W.T @ dZ, both[:, :-1], both[:, -1:])
# === wrong: 1/m missing in dW | The 1/m is missing in dW.
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.dot(dZ, A_prev.T)
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db
# === wrong: 1/m missing in db | The 1/m is missing in db.
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ, axis=1, keepdims=True)
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db
# === wrong: 1/m in dA_prev too | dA_prev is divided by m, though the 1/m belongs to dW and db only.
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.dot(W.T, dZ) / m
    return dA_prev, dW, db
# === wrong: m from the wrong axis | m is read from axis 0, the number of units; the examples are the columns.
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[0]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db
# === wrong: W not transposed | W is not transposed in dA_prev, so the shapes do not fit.
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.dot(W, dZ)
    return dA_prev, dW, db
# === wrong: A_prev not transposed | A_prev is not transposed in dW, so the shapes do not fit.
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.dot(dZ, A_prev) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db
# === wrong: dW transposed | dW is the transpose of what it should be: it must have the shape of W.
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.dot(A_prev, dZ.T) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db
# === wrong: keepdims missing | Without keepdims db has rank 1 and not the shape of b.
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ, axis=1) / m
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db
# === wrong: db over the units | db is summed over the units (axis 0) where it should be over the examples (axis 1).
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ, axis=0, keepdims=True) / m
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db
# === wrong: db one number | db is summed over everything, so that all units share one number.
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ) / m
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db
# === wrong: order of the three | The three are returned in the wrong order: dA_prev, dW, db.
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.dot(W.T, dZ)
    return dW, db, dA_prev
# === wrong: two of three | dA_prev is not returned.
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.dot(W.T, dZ)
    return dW, db
# === wrong: elementwise | dZ and W are multiplied elementwise where a matrix product is needed.
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T * dZ
    return dA_prev, dW, db
# === wrong: cache taken apart in the wrong order | The cache is taken apart in the wrong order: it is (A_prev, W, b).
def linear_backward(dZ, cache):
    W, A_prev, b = cache
    m = A_prev.shape[1]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db
# === wrong: A_prev for dZ in db | db sums A_prev and not dZ.
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(A_prev, axis=1, keepdims=True) / m
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db
# === wrong: dA_prev for A_prev | dW is formed with dA_prev and not with A_prev.
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.dot(dZ, np.dot(W.T, dZ).T) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db
# === wrong: dict | A dict is returned where three values are asked for.
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.dot(W.T, dZ)
    return {"dA_prev": dA_prev, "dW": dW, "db": db}
# === wrong: sign | dW has the wrong sign.
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = -np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db
# === wrong: bias added to dA_prev | b is added to dA_prev, as in the forward pass.
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.dot(W.T, dZ) + np.sum(b)
    return dA_prev, dW, db
# === wrong: no return | The return statement is missing.
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.dot(W.T, dZ)
# === wrong: scaled and transposed | none
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.dot(A_prev, dZ.T) * m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.dot(dZ.T, W)
    return dA_prev, dW, db
# === right: three lines
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.dot(W.T, dZ)
    assert dA_prev.shape == A_prev.shape
    assert dW.shape == W.shape
    assert db.shape == b.shape
    return dA_prev, dW, db
# === right: mean for db
def linear_backward(dZ, cache):
    A, W, _ = cache
    return W.T @ dZ, dZ @ A.T * (1. / dZ.shape[1]), dZ.mean(axis=1, keepdims=True)
# === right: einsum, again
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = dZ.shape[-1]
    dA_prev = np.einsum("ij,im->jm", W, dZ)
    dW = np.einsum("im,jm->ij", dZ, A_prev) / m
    db = np.einsum("im->i", dZ).reshape(-1, 1) / m
    return dA_prev, dW, db
# === right: sum of outer products
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.zeros(W.shape)
    db = np.zeros(b.shape)
    for i in range(m):
        dW += np.outer(dZ[:, i], A_prev[:, i])
        db += dZ[:, i:i + 1]
    dA_prev = np.stack([W.T @ dZ[:, i] for i in range(m)], axis=1)
    return dA_prev, dW / m, db / m
# === right: transposes the other way round
def linear_backward(dZ, cache):
    A_prev = cache[0]
    W = cache[1]
    m = float(A_prev.shape[1])
    dW = (A_prev @ dZ.T).T / m
    db = (np.ones((1, int(m))) @ dZ.T).T / m
    dA_prev = (dZ.T @ W).T
    return (dA_prev, dW, db)
# === right: ones column beside the input
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    both = dZ @ np.vstack([A_prev, np.ones((1, m))]).T / m
    return np.matmul(np.transpose(W), dZ), both[:, :-1], both[:, -1:]
# === wrong: m nowhere | neither dW nor db is divided by m
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    dW = np.dot(dZ, A_prev.T)
    db = np.sum(dZ, axis=1, keepdims=True)
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db
# === wrong: one number for all biases | db sums over the units too, every unit needs its own value
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.full(b.shape, np.sum(dZ) / m)
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db
# === wrong: bias gradient averaged twice | np.mean already divides by m, db is divided once more
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.mean(dZ, axis=1, keepdims=True) / m
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db
# === wrong: bias gradient is dZ | db is dZ itself, the mean over the examples is missing
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.dot(dZ, A_prev.T) / m
    db = dZ
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db
# === wrong: stepped already and no mean | none
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    dW = -np.dot(dZ, A_prev.T)
    db = -np.sum(dZ, axis=1, keepdims=True)
    return np.dot((W + dW).T, dZ), dW, db
# === right: the equations
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = W.T @ dZ
    return dA_prev, dW, db
# === right: mean
def linear_backward(dZ, cache):
    A_prev, W, _ = cache
    return np.dot(W.T, dZ), np.dot(dZ, A_prev.T) / dZ.shape[1], dZ.mean(axis=1, keepdims=True)
# === right: einsum, too
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = dZ.shape[1]
    dA_prev = np.einsum("up,um->pm", W, dZ)
    dW = np.einsum("um,pm->up", dZ, A_prev) / m
    db = np.einsum("um->u", dZ)[:, None] / m
    return dA_prev, dW, db
# === right: example by example, too
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dA_prev = np.zeros(A_prev.shape)
    dW = np.zeros(W.shape)
    db = np.zeros(b.shape)
    for i in range(m):
        dz = dZ[:, i].reshape(-1, 1)
        a = A_prev[:, i].reshape(-1, 1)
        dW = dW + np.outer(dz, a)
        db = db + dz
        dA_prev[:, i] = np.dot(W.T, dz)[:, 0]
    dW = dW / m
    db = db / m
    return dA_prev, dW, db
# === right: product with a vector of ones
def linear_backward(dZ, cache):
    (A_prev, W, b), m = cache, dZ.shape[1]
    mean = np.full((m, 1), 1 / m)
    db = dZ @ mean
    dW = (1.0 / m) * np.matmul(dZ, np.transpose(A_prev))
    dA_prev = (dZ.T @ W).T
    return (dA_prev, dW, db)
# === right: PyTorch layout and asserts
def linear_backward(dZ, cache):
    x, weight, bias = cache
    grad_output = dZ.T                               # (m, n)
    grad_input = grad_output @ weight                # (m, n_prev)
    grad_weight = grad_output.T @ x.T / x.shape[1]
    grad_bias = grad_output.mean(0).reshape(bias.shape)
    assert grad_weight.shape == weight.shape
    assert grad_input.T.shape == x.shape
    return grad_input.T, grad_weight, grad_bias
# === right: list comprehensions
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    n, m = dZ.shape
    dW = np.array([[np.mean(dZ[i] * A_prev[j]) for j in range(A_prev.shape[0])] for i in range(n)])
    db = np.array([[sum(row) / m] for row in dZ])
    dA_prev = sum(np.outer(W[i], dZ[i]) for i in range(n))
    return dA_prev, dW, db
# === wrong: 1/m missing in dW, too | dW is not divided by m
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    return W.T @ dZ, dZ @ A_prev.T, np.sum(dZ, axis=1, keepdims=True) / m
# === wrong: 1/m missing in db, too | db is not divided by m
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    return W.T @ dZ, dZ @ A_prev.T / m, np.sum(dZ, axis=1, keepdims=True)
# === wrong: 1/m in dA | dA_prev is divided by m, too
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    return W.T @ dZ / m, dZ @ A_prev.T / m, np.sum(dZ, axis=1, keepdims=True) / m
# === wrong: m is the number of units | divides by the number of inputs (rows of A_prev) instead of the examples
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[0]
    return W.T @ dZ, dZ @ A_prev.T / m, np.sum(dZ, axis=1, keepdims=True) / m
# === wrong: the two of the example | m is fixed to 2
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    return W.T @ dZ, dZ @ A_prev.T / 2, np.sum(dZ, axis=1, keepdims=True) / 2
# === wrong: db summed along the wrong axis | adds up db over the units instead of the examples
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    return W.T @ dZ, dZ @ A_prev.T / m, np.sum(dZ, axis=0, keepdims=True) / m
# === wrong: db is flat | db has the shape (n,), keepdims is missing
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    return W.T @ dZ, dZ @ A_prev.T / m, np.sum(dZ, axis=1) / m
# === wrong: db over all units | adds up db over units and examples, so every unit gets the same
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    return W.T @ dZ, dZ @ A_prev.T / m, np.full(b.shape, np.sum(dZ) / m)
# === wrong: np.mean without an axis | db is a single number, the mean of all of dZ
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    return W.T @ dZ, dZ @ A_prev.T / m, np.mean(dZ, keepdims=True)
# === wrong: dW transposed, too | dW has the shape (n_prev, n)
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    return W.T @ dZ, A_prev @ dZ.T / m, np.sum(dZ, axis=1, keepdims=True) / m
# === wrong: W not transposed, too | W instead of its transpose in dA_prev
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    return W @ dZ, dZ @ A_prev.T / m, np.sum(dZ, axis=1, keepdims=True) / m
# === wrong: dW in place of W | dA_prev is made of dW instead of W
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = dZ @ A_prev.T / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = dW.T @ dZ
    return dA_prev, dW, db
# === wrong: entry by entry | multiplies entry by entry where a matrix product belongs
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    return W.T * dZ, dZ @ A_prev.T / m, np.sum(dZ, axis=1, keepdims=True) / m
# === wrong: order of the results | returns (dW, db, dA_prev)
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    return dZ @ A_prev.T / m, np.sum(dZ, axis=1, keepdims=True) / m, W.T @ dZ
# === wrong: cache unpacked as (W, A, b) | unpacks the cache in the wrong order
def linear_backward(dZ, cache):
    W, A_prev, b = cache
    m = A_prev.shape[1]
    return W.T @ dZ, dZ @ A_prev.T / m, np.sum(dZ, axis=1, keepdims=True) / m
# === wrong: dA averaged | dA_prev is the mean over the examples, repeated
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dA_prev = W.T @ dZ
    dA_prev = np.repeat(dA_prev.mean(axis=1, keepdims=True), m, axis=1)
    return dA_prev, dZ @ A_prev.T / m, np.sum(dZ, axis=1, keepdims=True) / m
# === wrong: m - 1 | divides by m - 1, as for a sample variance
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    k = max(m - 1, 1)
    return W.T @ dZ, dZ @ A_prev.T / k, np.sum(dZ, axis=1, keepdims=True) / k
# === wrong: negative slopes | returns the direction downhill: dW and db with a minus sign
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    return W.T @ dZ, -dZ @ A_prev.T / m, -np.sum(dZ, axis=1, keepdims=True) / m
# === wrong: the last example only | keeps only the last example's share in dW (= instead of +=)
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    for i in range(m):
        dW = np.outer(dZ[:, i], A_prev[:, i]) / m
    return W.T @ dZ, dW, np.sum(dZ, axis=1, keepdims=True) / m
# === wrong: bias in dA | adds the bias on the way back as well
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    return W.T @ (dZ + b), dZ @ A_prev.T / m, np.sum(dZ, axis=1, keepdims=True) / m
