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
