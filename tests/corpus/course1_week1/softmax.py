# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: each row shifted by its maximum
def softmax(x):
    e = np.exp(x - np.max(x, axis=1, keepdims=True))
    return e / np.sum(e, axis=1, keepdims=True)
# === right: through the logarithm
def softmax(x):
    return np.exp(x - np.logaddexp.reduce(x, axis=1, keepdims=True))
# === right: row by row
def softmax(x):
    out = np.zeros(x.shape)
    for i in range(x.shape[0]):
        shifted = x[i] - x[i].max()
        e = np.exp(shifted)
        out[i] = e / e.sum()
    return out
# === right: plain numbers and lists
def softmax(x):
    rows = []
    for row in x:
        top = max(row)
        e = [math.exp(t - top) for t in row]
        s = sum(e)
        rows.append([t / s for t in e])
    return np.array(rows)
# === right: new axes in place of keepdims
def softmax(x):
    z = x - x.max(axis=1)[:, np.newaxis]
    np.exp(z, out=z)
    z /= z.sum(axis=1)[:, np.newaxis]
    return z
# === right: on the transpose
def softmax(x):
    t = x.T
    e = np.exp(t - t.max(axis=0))
    return (e / e.sum(axis=0)).T
# === right: pairwise differences
def softmax(x):
    gaps = x[:, None, :] - x[:, :, None]
    with np.errstate(over="ignore"):
        return 1.0 / np.exp(gaps).sum(axis=2)
# === right: einsum for the row sums, helper for the shift
def _shift(x):
    return x - np.amax(x, axis=-1).reshape(-1, 1)

def softmax(x):
    e = np.exp(_shift(x))
    return np.einsum("ij,i->ij", e, 1 / np.einsum("ij->i", e))
# === right: shifted in place
def softmax(x):
    x -= x.max(axis=1, keepdims=True)
    e = np.exp(x)
    return e / (e.sum(axis=1, keepdims=True) + 1e-12)
# === wrong: no shift | The row maximum is not subtracted, so exp overflows and the result is nan at 1000.
def softmax(x):
    e = np.exp(x)
    return e / np.sum(e, axis=1, keepdims=True)
# === wrong: columns | Sum and maximum are taken along axis 0, so the columns add up to 1 and not the rows.
def softmax(x):
    e = np.exp(x - np.max(x, axis=0, keepdims=True))
    return e / np.sum(e, axis=0, keepdims=True)
# === wrong: keepdims missing in the sum | The row sums lack keepdims, so they broadcast along the wrong axis.
def softmax(x):
    e = np.exp(x - np.max(x, axis=1, keepdims=True))
    return e / np.sum(e, axis=1)
# === wrong: one sum for all | The sum runs over the whole matrix, so the rows do not add up to 1 each.
def softmax(x):
    e = np.exp(x - np.max(x, axis=1, keepdims=True))
    return e / np.sum(e)
# === wrong: one maximum for all | The shift is the maximum of the whole matrix, so a row far below it underflows to 0/0.
def softmax(x):
    e = np.exp(x - np.max(x))
    return e / np.sum(e, axis=1, keepdims=True)
# === wrong: shifted by the mean | Subtracting the mean does not keep exp from overflowing; the maximum does.
def softmax(x):
    e = np.exp(x - np.mean(x, axis=1, keepdims=True))
    return e / np.sum(e, axis=1, keepdims=True)
# === wrong: shifted by the minimum | The minimum is subtracted in place of the maximum, so exp still overflows.
def softmax(x):
    e = np.exp(x - np.min(x, axis=1, keepdims=True))
    return e / np.sum(e, axis=1, keepdims=True)
# === wrong: exp forgotten | The exponential is missing; the values themselves are divided by their sum.
def softmax(x):
    return x / np.sum(x, axis=1, keepdims=True)
# === wrong: exp forgotten in the denominator | The denominator adds the values and not their exponentials.
def softmax(x):
    z = x - np.max(x, axis=1, keepdims=True)
    return np.exp(z) / np.sum(z, axis=1, keepdims=True)
# === wrong: shift above only | The shift is applied in the numerator but not in the denominator.
def softmax(x):
    z = x - np.max(x, axis=1, keepdims=True)
    return np.exp(z) / np.sum(np.exp(x), axis=1, keepdims=True)
# === wrong: sign turned | The sign in the exponent is turned, so the largest entry gets the smallest share.
def softmax(x):
    e = np.exp(np.min(x, axis=1, keepdims=True) - x)
    return e / np.sum(e, axis=1, keepdims=True)
# === wrong: elementwise sigmoid | This is the sigmoid of each element, whose rows do not add up to 1.
def softmax(x):
    return 1 / (1 + np.exp(-x))
# === wrong: logarithm left in | The logarithm of the softmax is returned, not the softmax.
def softmax(x):
    z = x - np.max(x, axis=1, keepdims=True)
    return z - np.log(np.sum(np.exp(z), axis=1, keepdims=True))
# === wrong: the winner takes it all | A one-hot row of the maximum is returned in place of the shares.
def softmax(x):
    return (x == np.max(x, axis=1, keepdims=True)).astype(float)
# === wrong: not normalised | The exponentials are not divided by their sum.
def softmax(x):
    return np.exp(x - np.max(x, axis=1, keepdims=True))
# === wrong: base two | The powers have base 2 where softmax needs base e.
def softmax(x):
    e = 2.0 ** (x - np.max(x, axis=1, keepdims=True))
    return e / np.sum(e, axis=1, keepdims=True)
# === wrong: mean in place of sum | The denominator is the mean of the exponentials and not their sum.
def softmax(x):
    e = np.exp(x - np.max(x, axis=1, keepdims=True))
    return e / np.mean(e, axis=1, keepdims=True)
# === wrong: clipped | Clipping at 700 makes different large scores equal, so the shares are wrong.
def softmax(x):
    e = np.exp(np.clip(x, -700, 700))
    return e / np.sum(e, axis=1, keepdims=True)
# === wrong: no return | The shares are computed but the return statement is missing.
def softmax(x):
    e = np.exp(x - np.max(x, axis=1, keepdims=True))
    s = e / np.sum(e, axis=1, keepdims=True)
# === wrong: first row only | Only the first row is returned.
def softmax(x):
    for row in x:
        e = np.exp(row - row.max())
        return e / e.sum()
# === wrong: divided by the largest | none
def softmax(x):
    e = np.exp(x / np.max(np.abs(x)))
    return e / np.max(e)
# === right: row loop
def softmax(x):
    rows = []
    for r in x:
        top = max(r)
        e = [math.exp(v - top) for v in r]
        total = sum(e)
        rows.append([v / total for v in e])
    return np.array(rows)
# === right: on the transpose, again
def softmax(x):
    z = x.T
    z = np.exp(z - z.max(axis=0))
    z = z / z.sum(0)
    return z.T
# === right: pairwise differences, again
def softmax(x):
    with np.errstate(over='ignore'):
        # 1 / sum_k exp(x_k - x_j)
        d = x[:, None, :] - x[:, :, None]
        return 1.0 / np.exp(d).sum(axis=2)
# === right: long doubles
def softmax(x):
    e = np.exp(np.asarray(x).astype(np.longdouble))
    s = e.sum(axis=1)[:, np.newaxis]
    return (e / s).astype(np.float64)
# === right: in place on a copy
def softmax(x):
    out = x.astype(float).copy()
    out -= np.amax(out, axis=1).reshape(-1, 1)
    np.exp(out, out=out)
    out /= out.dot(np.ones((out.shape[1], 1)))
    assert out.shape == x.shape
    return out
# === wrong: no shift, again | without subtracting the maximum exp overflows at 1000 and gives nan
def softmax(x):
    x_exp = np.exp(x)
    x_sum = np.sum(x_exp, axis=1, keepdims=True)
    return x_exp / x_sum
# === wrong: one maximum for all rows | the maximum of the whole matrix is subtracted: a row far below it becomes 0/0
def softmax(x):
    e = np.exp(x - np.max(x))
    return e / e.sum(axis=1, keepdims=True)
# === wrong: minus the mean | subtracting the mean does not stop exp from overflowing
def softmax(x):
    e = np.exp(x - x.mean(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)
# === wrong: shift by the columns' maximum | the maximum is taken down the columns, so the entries of one row are shifted differently
def softmax(x):
    e = np.exp(x - np.max(x, axis=0, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)
# === wrong: divided by the maximum | divided by the row's maximum instead of subtracting it
def softmax(x):
    e = np.exp(x / np.max(np.abs(x), axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)
# === wrong: clipped, again | large scores are clipped, so that different scores come out equal
def softmax(x):
    e = np.exp(np.clip(x, -500, 500))
    return e / e.sum(axis=1, keepdims=True)
# === wrong: nan to zero | the overflow is turned into 0, and the row no longer sums to 1
def softmax(x):
    with np.errstate(all="ignore"):
        e = np.exp(x)
        return np.nan_to_num(e / e.sum(axis=1, keepdims=True))
# === wrong: shift only above | the shift is in the numerator only, the denominator uses exp(x)
def softmax(x):
    top = np.exp(x - np.max(x, axis=1, keepdims=True))
    return top / np.sum(np.exp(x), axis=1, keepdims=True)
# === wrong: sigmoids normalised | none
def softmax(x):
    s = sigmoid(x)
    return s / np.sum(s, axis=0)
# === right: row maximum
def softmax(x):
    e = np.exp(x - x.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)
# === right: transposed twice
def softmax(x):
    t = x.T - x.T.max(axis=0)
    t = np.exp(t)
    return (t / t.sum(axis=0)).T
# === right: lists and math
def softmax(x):
    rows = []
    for row in x.tolist():
        top = max(row)
        powers = [math.exp(v - top) for v in row]
        total = sum(powers)
        rows.append([p / total for p in powers])
    return np.array(rows)
# === right: apply_along_axis
def softmax(x):
    def one(r):
        r = np.exp(r - np.max(r))
        return r / np.sum(r)

    return np.apply_along_axis(one, axis=1, arr=x)
# === right: pairwise differences, anew
def softmax(x):
    # 1 / sum_k exp(x_k - x_j); an infinite sum gives 0, as it should
    with np.errstate(over="ignore"):
        return 1 / np.exp(x[:, None, :] - x[:, :, None]).sum(axis=2)
# === right: in place on its own copy
def softmax(x):
    z = x.astype(float)
    z -= np.max(z, axis=1)[:, None]
    np.exp(z, out=z)
    z /= np.sum(z, axis=1)[:, None]
    return z
# === right: einsum and walrus
def softmax(x):
    s = np.einsum("ij->i", e := np.exp(x - np.amax(x, 1, keepdims=True)))
    return np.einsum("ij,i->ij", e, 1.0 / s)
# === right: long-winded with asserts
def softmax(x):
    n, m = x.shape
    biggest = np.max(x, axis=1).reshape(n, 1)
    shifted = x - biggest
    assert np.all(shifted <= 0)
    powers = np.exp(shifted)
    sums = np.dot(powers, np.ones((m, 1)))
    assert sums.shape == (n, 1)
    result = powers / sums
    return result
# === right: keyword axis -1, log space as in PyTorch
def softmax(x: np.ndarray, dim: int = -1) -> np.ndarray:
    shifted = x - x.max(axis=dim, keepdims=True)
    log_probs = shifted - np.log(np.exp(shifted).sum(axis=dim, keepdims=True))
    return np.exp(log_probs)
# === wrong: no shift, anew | The scores are not shifted, so large ones overflow to nan.
def softmax(x):
    e = np.exp(x)
    return e / e.sum(axis=1, keepdims=True)
# === wrong: columns, anew | Works down the columns, as all axes are 0.
def softmax(x):
    e = np.exp(x - x.max(axis=0, keepdims=True))
    return e / e.sum(axis=0, keepdims=True)
# === wrong: columns' maximum | Shifts by the maximum of each column, which differs along a row and changes the result.
def softmax(x):
    e = np.exp(x - x.max(axis=0, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)
# === wrong: sum of the table | Divides by the sum over the whole table, so the rows do not sum to 1.
def softmax(x):
    e = np.exp(x - x.max(axis=1, keepdims=True))
    return e / e.sum()
# === wrong: smallest subtracted | Subtracts the smallest score of the row, so exponents stay above 0 and overflow.
def softmax(x):
    e = np.exp(x - x.min(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)
# === wrong: largest size | Subtracts the largest absolute value, so a row of low scores becomes 0 / 0.
def softmax(x):
    e = np.exp(x - np.abs(x).max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)
# === wrong: a fixed shift | Subtracts the fixed number 1000, so ordinary scores become 0 / 0.
def softmax(x):
    c = 1000 if np.max(x) > 700 else 0
    e = np.exp(x - c)
    return e / e.sum(axis=1, keepdims=True)
# === wrong: sum without keepdims | keepdims is missing in the sum, so the sums of rows meet the columns.
def softmax(x):
    e = np.exp(x - x.max(axis=1, keepdims=True))
    return e / e.sum(axis=1)
# === wrong: numerator only | Shifts the scores in the numerator only.
def softmax(x):
    top = x.max(axis=1, keepdims=True)
    return np.exp(x - top) / np.exp(x).sum(axis=1, keepdims=True)
# === wrong: log softmax | Returns the logarithms of the probabilities.
def softmax(x):
    shifted = x - x.max(axis=1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
# === wrong: divided by the maximum, anew | Divides the scores by the largest instead of subtracting it, which changes the result.
def softmax(x):
    z = x / np.abs(x).max(axis=1, keepdims=True)
    e = np.exp(z)
    return e / e.sum(axis=1, keepdims=True)
# === wrong: hard choice | Puts 1 at the largest score and 0 elsewhere.
def softmax(x):
    return (x == x.max(axis=1, keepdims=True)).astype(float)
# === wrong: scores, not powers | Divides the shifted scores by their sum without taking powers of e.
def softmax(x):
    s = x - x.min(axis=1, keepdims=True) + 1
    return s / s.sum(axis=1, keepdims=True)
# === wrong: powers of two | Takes powers of 2 instead of e.
def softmax(x):
    p = 2.0 ** (x - x.max(axis=1, keepdims=True))
    return p / p.sum(axis=1, keepdims=True)
# === wrong: L2 norm | Divides by the L2 norm of the powers, as in normalize_rows, instead of their sum.
def softmax(x):
    return normalize_rows(np.exp(x - x.max(axis=1, keepdims=True)))
# === wrong: transposed result | Returns the table transposed.
def softmax(x):
    z = x.T
    e = np.exp(z - z.max(axis=0, keepdims=True))
    return e / e.sum(axis=0, keepdims=True)
# === wrong: sigmoids made to sum to one | none
def softmax(x):
    """Probability of each class: the sigmoid of its score, normalised."""
    s = sigmoid(x)
    return s / s.sum(axis=1, keepdims=True)
# === wrong: last score | Subtracts the last score of each row, which need not be the largest.
def softmax(x):
    e = np.exp(x - x[:, -1:])
    return e / e.sum(axis=1, keepdims=True)
# === wrong: sorted | Sorts each row first, so the probabilities do not belong to the scores any more.
def softmax(x):
    z = np.sort(x, axis=1)
    z = z - z[:, -1:]
    e = np.exp(z)
    return e / e.sum(axis=1, keepdims=True)
# === wrong: never shifted up | Shifts only by numbers above 0, so a row of very low scores becomes 0 / 0.
def softmax(x):
    c = np.maximum(x.max(axis=1, keepdims=True), 0)
    e = np.exp(x - c)
    return e / e.sum(axis=1, keepdims=True)
# === wrong: two rows | Works through two rows only, as in the example.
def softmax(x):
    out = np.zeros(x.shape)
    for i in range(2):
        e = np.exp(x[i] - x[i].max())
        out[i] = e / e.sum()
    return out
