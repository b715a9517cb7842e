# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: sum of absolute differences
def l1_loss(yhat, y):
    return np.sum(np.abs(y - yhat))
# === right: a loop
def l1_loss(yhat, y):
    total = 0
    for k in range(len(y)):
        total += abs(y[k] - yhat[k])
    return total
# === right: the 1-norm
def l1_loss(yhat, y):
    return np.linalg.norm(yhat - y, ord=1)
# === right: larger minus smaller
def l1_loss(yhat, y):
    return float((np.maximum(y, yhat) - np.minimum(y, yhat)).sum())
# === right: difference times its sign
def l1_loss(yhat, y):
    d = yhat - y
    return np.dot(d, np.sign(d))
# === right: root of squares, each on its own
def l1_loss(yhat, y):
    return np.sqrt((yhat - y) ** 2).sum()
# === right: python's sum over pairs
def l1_loss(yhat, y):
    return sum(math.fabs(p - t) for p, t in zip(yhat, y))
# === right: where, and a zero-dimensional array
def l1_loss(yhat, y):
    d = np.where(y > yhat, y - yhat, yhat - y)
    return np.array(d.sum())
# === right: einsum
def l1_loss(yhat, y):
    return np.einsum("i->", np.absolute(np.subtract(yhat, y)))
# === wrong: absolute value missing | The absolute value is missing, so that errors of opposite sign cancel.
def l1_loss(yhat, y):
    return np.sum(y - yhat)
# === wrong: absolute value outside | The absolute value is taken of the sum and not of each difference.
def l1_loss(yhat, y):
    return abs(np.sum(y - yhat))
# === wrong: mean | The mean is returned where the sum is asked for.
def l1_loss(yhat, y):
    return np.mean(np.abs(y - yhat))
# === wrong: squares | The differences are squared, which is the L2 loss.
def l1_loss(yhat, y):
    return np.sum((y - yhat) ** 2)
# === wrong: not summed | The absolute differences are not summed, so an array comes back.
def l1_loss(yhat, y):
    return np.abs(y - yhat)
# === wrong: shape (1,) | keepdims leaves an array of shape (1,), and a scalar is asked for.
def l1_loss(yhat, y):
    return np.sum(np.abs(y - yhat), keepdims=True)
# === wrong: euclidean length | The length of the difference is the L2 norm, not the sum of absolute values.
def l1_loss(yhat, y):
    return np.linalg.norm(y - yhat)
# === wrong: last element left out | The loop stops one short, so that the last element is left out.
def l1_loss(yhat, y):
    total = 0
    for k in range(len(y) - 1):
        total += abs(y[k] - yhat[k])
    return total
# === wrong: first element left out | The loop starts at 1, so that the first element is left out.
def l1_loss(yhat, y):
    total = 0
    for k in range(1, len(y)):
        total += abs(y[k] - yhat[k])
    return total
# === wrong: absolute values before subtracting | The absolute values are taken before the difference and not after it.
def l1_loss(yhat, y):
    return np.sum(np.abs(y) - np.abs(yhat))
# === wrong: largest difference | The largest difference is returned, not the sum.
def l1_loss(yhat, y):
    return np.max(np.abs(y - yhat))
# === wrong: sum of both | The vectors are added where they should be subtracted.
def l1_loss(yhat, y):
    return np.sum(np.abs(y + yhat))
# === wrong: no return | The loss is computed but the return statement is missing.
def l1_loss(yhat, y):
    loss = np.sum(np.abs(y - yhat))
# === wrong: prints | The loss is printed but not returned.
def l1_loss(yhat, y):
    print(np.sum(np.abs(y - yhat)))
# === wrong: five elements | The length 5 is hard-coded.
def l1_loss(yhat, y):
    return sum(abs(y[i] - yhat[i]) for i in range(5))
# === wrong: negative part cut off | Negative differences are set to 0 and not counted by their size.
def l1_loss(yhat, y):
    return np.sum(np.maximum(y - yhat, 0))
# === wrong: overwritten in the loop | The loop overwrites the loss each time and does not add to it.
def l1_loss(yhat, y):
    loss = 0
    for p, t in zip(yhat, y):
        loss = abs(p - t)
    return loss
# === wrong: counts differing entries | none
def l1_loss(yhat, y):
    return np.count_nonzero(y != yhat)
# === right: sum of abs
def l1_loss(yhat, y):
    loss = np.sum(np.abs(y - yhat))
    return loss
# === right: zip and sum
def l1_loss(yhat, y):
    return sum(abs(a - b) for a, b in zip(yhat, y))
# === right: index loop
def l1_loss(yhat, y):
    m = y.shape[0]
    total = 0.0
    for i in range(m):
        if yhat[i] > y[i]:
            total += yhat[i] - y[i]
        else:
            total += y[i] - yhat[i]
    return float(total)
# === right: sign dotted
def l1_loss(yhat, y):
    d = np.subtract(y, yhat)
    return np.dot(np.sign(d), d)
# === right: max minus min
l1_loss = lambda yhat, y: (np.maximum(yhat, y) - np.minimum(yhat, y)).sum()
# === right: root of squares, fsum
def l1_loss(yhat, y):
    assert yhat.shape == y.shape
    return math.fsum(np.sqrt((yhat - y) ** 2))
# === wrong: overshoots only | only errors in one direction are counted
def l1_loss(yhat, y):
    return np.sum(np.maximum(yhat - y, 0))
# === wrong: differences of absolute values | |y| - |yhat| instead of |y - yhat|
def l1_loss(yhat, y):
    return np.sum(np.abs(np.abs(y) - np.abs(yhat)))
# === wrong: last example missed | the loop stops one example early
def l1_loss(yhat, y):
    loss = 0
    for i in range(len(y) - 1):
        loss += abs(y[i] - yhat[i])
    return loss
# === wrong: return in the loop | the return stands inside the loop: only the first example counts
def l1_loss(yhat, y):
    loss = 0
    for i in range(len(y)):
        loss += abs(y[i] - yhat[i])
        return loss
# === wrong: made for labels 0 and 1 | it is only right when y is 0 or 1 and yhat lies between
def l1_loss(yhat, y):
    return np.sum(np.where(y == 1, 1 - yhat, yhat))
# === wrong: boxed sum | an array of shape (1,) is returned instead of a number
def l1_loss(yhat, y):
    return np.sum(np.abs(y - yhat), axis=0, keepdims=True)
# === wrong: half the mean | none
def l1_loss(yhat, y):
    m = len(y)
    return 1 / (2 * m) * np.sum(np.abs(y - yhat))
# === right: Python's sum and abs
def l1_loss(yhat, y):
    return sum(abs(yhat - y))
# === right: generator with zip
def l1_loss(yhat, y):
    return math.fsum(abs(t - p) for p, t in zip(yhat, y))
# === right: larger minus smaller, anew
def l1_loss(yhat, y):
    return (np.maximum(y, yhat) - np.minimum(y, yhat)).sum()
# === right: beginner's loop
def l1_loss(yhat, y):
    m = len(y)
    total = 0.0
    for i in range(m):
        error = y[i] - yhat[i]
        if error < 0:
            error = -error
        total = total + error
    return total
# === right: signs dot errors
def l1_loss(yhat, y):
    d = yhat - y
    return np.dot(np.sign(d), d)
# === right: root of the square
def l1_loss(yhat, y):
    assert yhat.shape == y.shape
    return float(np.sqrt((yhat - y) ** 2).sum())
# === right: where
def l1_loss(yhat: np.ndarray, y: np.ndarray) -> float:
    return np.where((d := y - yhat) >= 0, d, -d).sum().item()
# === right: in place on a new array
def l1_loss(yhat, y):
    errors = np.subtract(yhat, y, dtype=float)
    np.absolute(errors, out=errors)
    return np.add.reduce(errors)
# === wrong: two examples | Works for two examples only, as in the example.
def l1_loss(yhat, y):
    return abs(y[0] - yhat[0]) + abs(y[1] - yhat[1])
# === wrong: last left out | The loop ends before the last example.
def l1_loss(yhat, y):
    loss = 0.0
    for i in range(y.shape[0] - 1):
        loss += abs(y[i] - yhat[i])
    return loss
# === wrong: all pairs | Makes y a column, so every truth is compared with every prediction.
def l1_loss(yhat, y):
    return np.sum(np.abs(y.reshape(-1, 1) - yhat))
# === wrong: whole numbers | Truncates every error to a whole number.
def l1_loss(yhat, y):
    return sum(int(abs(a - b)) for a, b in zip(yhat, y))
# === wrong: return inside the loop | Returns after the first example, as the return is indented too far.
def l1_loss(yhat, y):
    total = 0
    for p, t in zip(yhat, y):
        total += abs(t - p)
        return total
# === wrong: one side only | Counts only predictions that are too low.
def l1_loss(yhat, y):
    return np.sum(np.maximum(0, y - yhat))
# === wrong: relative | Divides each error by the true value.
def l1_loss(yhat, y):
    return np.sum(np.abs((y - yhat) / y))
# === wrong: Huber | none
def l1_loss(yhat, y):
    """Smooth L1 loss as used in practice."""
    d = np.abs(yhat - y)
    return np.sum(np.where(d < 1, 0.5 * d ** 2, d - 0.5))
