# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: sum of squared differences
def l2_loss(yhat, y):
    return np.sum((y - yhat) ** 2)
# === right: dot product with itself
def l2_loss(yhat, y):
    d = yhat - y
    return np.dot(d, d)
# === right: squared length
def l2_loss(yhat, y):
    return np.linalg.norm(y - yhat) ** 2
# === right: a loop
def l2_loss(yhat, y):
    total = 0.0
    for k in range(y.shape[0]):
        gap = y[k] - yhat[k]
        total = total + gap * gap
    return total
# === right: einsum
def l2_loss(yhat, y):
    d = y - yhat
    return np.einsum("i,i->", d, d)
# === right: generator over pairs
def l2_loss(yhat, y):
    return sum(math.pow(p - t, 2) for p, t in zip(yhat, y))
# === right: column and row, squeezed
def l2_loss(yhat, y):
    d = (y - yhat).reshape(-1, 1)
    return np.squeeze(d.T @ d)
# === right: squares of absolute values with a helper
def _absolute_errors(yhat, y):
    return np.abs(y - yhat)

def l2_loss(yhat, y):
    return float(np.square(_absolute_errors(yhat, y)).sum())
# === right: item of a one by one
def l2_loss(yhat, y):
    d = y[None, :] - yhat[None, :]
    return (d @ d.T).item()
# === wrong: mean | The mean is returned where the sum is asked for.
def l2_loss(yhat, y):
    return np.mean((y - yhat) ** 2)
# === wrong: root taken | The square root is taken, which gives the length and not the sum of squares.
def l2_loss(yhat, y):
    return np.sqrt(np.sum((y - yhat) ** 2))
# === wrong: norm not squared | The norm is not squared.
def l2_loss(yhat, y):
    return np.linalg.norm(yhat - y)
# === wrong: halved | The sum is halved, which this loss does not ask for.
def l2_loss(yhat, y):
    return 0.5 * np.sum((y - yhat) ** 2)
# === wrong: absolute values | The absolute differences are summed, which is the L1 loss.
def l2_loss(yhat, y):
    return np.sum(np.abs(y - yhat))
# === wrong: square outside the sum | The sum is squared and not each difference.
def l2_loss(yhat, y):
    return np.sum(y - yhat) ** 2
# === wrong: difference of squares | The squares are taken before the difference and not after it.
def l2_loss(yhat, y):
    return np.sum(y ** 2 - yhat ** 2)
# === wrong: outer product | The outer product makes an (m, m) matrix where the inner product is needed.
def l2_loss(yhat, y):
    d = y - yhat
    return np.outer(d, d)
# === wrong: shape (1, 1) | The result has shape (1, 1) and is not a scalar.
def l2_loss(yhat, y):
    d = (y - yhat).reshape(-1, 1)
    return np.dot(d.T, d)
# === wrong: not summed | The squares are not summed, so an array comes back.
def l2_loss(yhat, y):
    return np.square(y - yhat)
# === wrong: times two | The difference is multiplied by 2 where it should be squared.
def l2_loss(yhat, y):
    return np.sum((y - yhat) * 2)
# === wrong: product of the two vectors | The vectors are multiplied with each other and the difference is never taken.
def l2_loss(yhat, y):
    return np.dot(y, yhat)
# === wrong: no return | The loss is computed but the return statement is missing.
def l2_loss(yhat, y):
    loss = np.dot(y - yhat, y - yhat)
# === wrong: prints | The loss is printed but not returned.
def l2_loss(yhat, y):
    print(np.sum((y - yhat) ** 2))
# === wrong: first element left out | The loop starts at 1, so that the first element is left out.
def l2_loss(yhat, y):
    return sum((y[k] - yhat[k]) ** 2 for k in range(1, len(y)))
# === wrong: sum instead of difference | The vectors are added where they should be subtracted.
def l2_loss(yhat, y):
    return np.sum((y + yhat) ** 2)
# === wrong: to whole numbers | The loss is cut to a whole number.
def l2_loss(yhat, y):
    return int(np.sum((y - yhat) ** 2))
# === wrong: cubes and mean | none
def l2_loss(yhat, y):
    return np.mean((y - yhat) ** 3)
# === right: dot with itself
def l2_loss(yhat, y):
    d = y - yhat
    return np.dot(d, d)
# === right: sum of squares
def l2_loss(yhat, y):
    return np.sum(np.square(yhat - y))
# === right: loop
def l2_loss(yhat, y):
    loss = 0
    for p, t in zip(yhat, y):
        loss = loss + (t - p) ** 2
    return loss
# === right: einsum, again
def l2_loss(yhat, y):
    r = np.asarray(yhat, dtype=float) - np.asarray(y, dtype=float)
    return np.einsum("i,i->", r, r)
# === right: math dist
l2_loss = lambda yhat, y: math.dist(yhat, y) ** 2
# === right: column times row
def l2_loss(yhat, y):
    col = (yhat - y).reshape(-1, 1)
    return (col.T @ col).item()
# === wrong: norm not squared, again | np.linalg.norm must be squared
def l2_loss(yhat, y):
    return np.linalg.norm(yhat - y, 2)
# === wrong: caret | ^ is not a power in Python, ** is
def l2_loss(yhat, y):
    return np.sum((y - yhat) ^ 2)
# === wrong: vector left | the sum is missing, one square per example is returned
def l2_loss(yhat, y):
    return np.power(y - yhat, 2)
# === wrong: plain dot | the dot of yhat and y, without the difference
def l2_loss(yhat, y):
    return np.dot(yhat, y)
# === wrong: boxed | a (1, 1) array is returned instead of a number
def l2_loss(yhat, y):
    d = (yhat - y).reshape(1, -1)
    return np.dot(d, d.T)
# === wrong: starts at one | the loop leaves out the first example
def l2_loss(yhat, y):
    loss = 0.0
    for i in range(1, len(y)):
        loss += (y[i] - yhat[i]) ** 2
    return loss
# === wrong: overwritten total | the total is overwritten in the loop instead of added to
def l2_loss(yhat, y):
    loss = 0
    for i in range(len(y)):
        loss = (y[i] - yhat[i]) ** 2
    return loss
