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
# === right: dot with itself, anew
def l2_loss(yhat, y):
    d = yhat - y
    return d @ d
# === right: einsum, anew
def l2_loss(yhat, y):
    return np.einsum("i,i->", y - yhat, y - yhat)
# === right: loop, anew
def l2_loss(yhat, y):
    loss = 0
    for i in range(len(yhat)):
        difference = yhat[i] - y[i]
        loss += difference * difference
    return loss
# === right: fsum and zip
def l2_loss(yhat, y):
    return math.fsum((t - p) ** 2 for t, p in zip(y, yhat))
# === right: map and lambda
def l2_loss(yhat, y):
    return sum(map(lambda pair: (pair[0] - pair[1]) ** 2, zip(yhat, y)))
# === right: row times column
def l2_loss(yhat: np.ndarray, y: np.ndarray) -> float:
    e = (y - yhat).reshape(1, -1)
    product = e @ e.T
    assert product.shape == (1, 1)
    return product.item()
# === right: math.dist as in geometry
def l2_loss(yhat, y):
    return math.dist(yhat, y) ** 2
# === right: own copy squared in place
def l2_loss(yhat, y):
    r = np.array(y, dtype=float)
    r -= yhat
    r *= r
    return r.sum()
# === wrong: square of the L1 loss | Squares the sum of absolute errors.
def l2_loss(yhat, y):
    return l1_loss(yhat, y) ** 2
# === wrong: difference of squares, anew | Subtracts the squares instead of squaring the difference.
def l2_loss(yhat, y):
    return np.sum(np.abs(y ** 2 - yhat ** 2))
# === wrong: times two, anew | Multiplies the errors by 2 instead of squaring them.
def l2_loss(yhat, y):
    return np.sum(np.abs(y - yhat) * 2)
# === wrong: outer product, anew | Sums the table of all products of errors.
def l2_loss(yhat, y):
    d = y - yhat
    return np.sum(d[:, None] * d[None, :])
# === wrong: whole numbers | Converts the errors to int, which truncates them.
def l2_loss(yhat, y):
    d = (y - yhat).astype(int)
    return np.sum(d ** 2)
# === wrong: last one only | Assigns in the loop instead of adding, so only the last example counts.
def l2_loss(yhat, y):
    total = 0.0
    for i in range(len(y)):
        total = (y[i] - yhat[i]) ** 2
    return total
# === wrong: one too short | The loop ends before the last example.
def l2_loss(yhat, y):
    total = 0.0
    i = 0
    while i < len(y) - 1:
        total += (y[i] - yhat[i]) ** 2
        i += 1
    return total
# === wrong: mean by the hard-coded two | Multiplies the mean by 2, the number of examples of the example, in place of m.
def l2_loss(yhat, y):
    m = 2
    return np.mean((yhat - y) ** 2) * m
# === wrong: product with y | Multiplies the error with y in place of itself.
def l2_loss(yhat, y):
    return np.dot(y - yhat, y)
# === wrong: variance of the errors | Takes m times the variance of the errors, which leaves out their mean.
def l2_loss(yhat, y):
    return len(y) * np.var(y - yhat)
# === wrong: shape (1, 1), anew | Returns an array of shape (1, 1) instead of a number.
def l2_loss(yhat, y):
    d = (y - yhat).reshape(-1, 1)
    return d.T @ d
# === wrong: all pairs | Makes yhat a column, so every prediction is compared with every truth.
def l2_loss(yhat, y):
    return np.sum((yhat[:, None] - y) ** 2)
# === wrong: from the notebook | Uses the array `late` of the notebook instead of y.
late = np.array([1.0, 2.0, 3.0, 4.0, 20.0])

def l2_loss(yhat, y):
    return np.sum((late - yhat) ** 2)
