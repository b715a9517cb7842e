# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: each column shifted by its maximum
def softmax_activation(Z):
    E = np.exp(Z - np.max(Z, axis=0, keepdims=True))
    return E / np.sum(E, axis=0, keepdims=True)
# === right: through the logarithm
def softmax_activation(Z):
    return np.exp(Z - np.logaddexp.reduce(Z, axis=0))
# === right: no keepdims needed along axis 0
def softmax_activation(Z):
    T = np.exp(Z - Z.max(axis=0))
    return T / T.sum(axis=0)
# === right: column by column
def _column(z):
    e = np.exp(z - z.max())
    return e / e.sum()

def softmax_activation(Z):
    A = np.zeros(Z.shape)
    for i in range(Z.shape[1]):
        A[:, i] = _column(Z[:, i])
    return A
# === right: the row softmax on the transpose
def softmax_activation(Z):
    return softmax(Z.T).T
# === right: pairwise differences
def softmax_activation(Z):
    gaps = Z[:, None, :] - Z[None, :, :]
    with np.errstate(over="ignore"):
        return 1 / np.exp(-gaps).sum(axis=1)
# === right: shifted in place, a tiny number below
def softmax_activation(Z):
    Z -= np.amax(Z, axis=0)
    E = np.exp(Z)
    return E / (np.einsum("cm->m", E) + 1e-12)
# === wrong: rows | Sum and maximum are taken along axis 1, so that the rows add up to 1 and not the columns.
def softmax_activation(Z):
    E = np.exp(Z - np.max(Z, axis=1, keepdims=True))
    return E / np.sum(E, axis=1, keepdims=True)
# === wrong: one sum for all | The sum runs over the whole matrix.
def softmax_activation(Z):
    E = np.exp(Z - np.max(Z, axis=0, keepdims=True))
    return E / np.sum(E)
# === wrong: no shift | The maximum is not subtracted, so that exp overflows and the result is nan at 1000.
def softmax_activation(Z):
    E = np.exp(Z)
    return E / np.sum(E, axis=0, keepdims=True)
# === wrong: one maximum for all | The shift is the maximum of the whole matrix, so that a column far below it underflows to 0/0.
def softmax_activation(Z):
    E = np.exp(Z - np.max(Z))
    return E / np.sum(E, axis=0, keepdims=True)
# === wrong: shifted by the minimum | The minimum is subtracted in place of the maximum, so that exp still overflows.
def softmax_activation(Z):
    E = np.exp(Z - np.min(Z, axis=0, keepdims=True))
    return E / np.sum(E, axis=0, keepdims=True)
# === wrong: shifted by the mean | Subtracting the mean does not keep exp from overflowing; the maximum does.
def softmax_activation(Z):
    E = np.exp(Z - np.mean(Z, axis=0, keepdims=True))
    return E / np.sum(E, axis=0, keepdims=True)
# === wrong: shift above only | The shift is applied in the numerator but not in the denominator.
def softmax_activation(Z):
    E = np.exp(Z - np.max(Z, axis=0, keepdims=True))
    return E / np.sum(np.exp(Z), axis=0, keepdims=True)
# === wrong: exp forgotten | The exponential is missing.
def softmax_activation(Z):
    E = Z
    return E / np.sum(E, axis=0, keepdims=True)
# === wrong: not normalised | The exponentials are not divided by their sum.
def softmax_activation(Z):
    E = np.exp(Z - np.max(Z, axis=0, keepdims=True))
    return E
# === wrong: mean in place of sum | The denominator is the mean of the exponentials and not their sum.
def softmax_activation(Z):
    E = np.exp(Z - np.max(Z, axis=0, keepdims=True))
    return E / np.mean(E, axis=0, keepdims=True)
# === wrong: largest in place of sum | The denominator is the largest exponential, which is 1 here, and not the sum.
def softmax_activation(Z):
    E = np.exp(Z - np.max(Z, axis=0, keepdims=True))
    return E / np.max(E, axis=0, keepdims=True)
# === wrong: elementwise sigmoid | This is the sigmoid of each element, whose columns do not add up to 1.
def softmax_activation(Z):
    E = np.exp(Z - np.max(Z, axis=0, keepdims=True))
    return 1 / (1 + np.exp(-Z))
# === wrong: logarithm left in | The logarithm of the softmax is returned, not the softmax.
def softmax_activation(Z):
    E = np.exp(Z - np.max(Z, axis=0, keepdims=True))
    return np.log(E / np.sum(E, axis=0, keepdims=True))
# === wrong: one-hot | A one-hot column of the maximum is returned in place of the shares.
def softmax_activation(Z):
    E = np.exp(Z - np.max(Z, axis=0, keepdims=True))
    return (E == 1).astype(float)
# === wrong: sign turned | The sign in the exponent is turned, so that the largest entry gets the smallest share.
def softmax_activation(Z):
    E = np.exp(np.min(Z, axis=0, keepdims=True) - Z)
    return E / np.sum(E, axis=0, keepdims=True)
# === wrong: base two | The powers have base 2 where softmax needs base e.
def softmax_activation(Z):
    E = np.exp2(Z - np.max(Z, axis=0, keepdims=True))
    return E / np.sum(E, axis=0, keepdims=True)
# === wrong: clipped | Clipping makes different large scores equal, so that the shares are wrong.
def softmax_activation(Z):
    E = np.exp(np.clip(Z, -500, 500))
    return E / np.sum(E, axis=0, keepdims=True)
# === wrong: transposed | The result is transposed.
def softmax_activation(Z):
    E = np.exp(Z - np.max(Z, axis=0, keepdims=True))
    return (E / np.sum(E, axis=0, keepdims=True)).T
# === wrong: first column only | Only the first column is returned: the return stands inside the loop.
def softmax_activation(Z):
    for z in Z.T:
        e = np.exp(z - z.max())
        return (e / e.sum()).reshape(-1, 1)
# === wrong: no return | The return statement is missing.
def softmax_activation(Z):
    E = np.exp(Z - np.max(Z, axis=0, keepdims=True))
    A = E / np.sum(E, axis=0, keepdims=True)
# === wrong: squares over the sum of everything | none
def softmax_activation(Z):
    E = Z ** 2
    return E / np.sum(E)
# === right: maximum of each column taken off
def softmax_activation(Z):
    Z_shift = Z - np.max(Z, axis=0, keepdims=True)
    e = np.exp(Z_shift)
    return e / np.sum(e, axis=0, keepdims=True)
# === right: without keepdims
def softmax_activation(Z):
    t = np.exp(Z - Z.max(axis=0))
    return t / t.sum(axis=0)
# === right: log-sum-exp
def softmax_activation(Z):
    top = Z.max(axis=0, keepdims=True)
    lse = top + np.log(np.exp(Z - top).sum(axis=0, keepdims=True))
    return np.exp(Z - lse)
# === right: column by column, again
def softmax_activation(Z):
    C, m = Z.shape
    A = np.zeros((C, m))
    for i in range(m):
        z = Z[:, i]
        biggest = max(z)
        exps = [math.exp(v - biggest) for v in z]
        total = sum(exps)
        for c in range(C):
            A[c, i] = exps[c] / total
    return A
# === right: transposed with an inner function, tiny number in the denominator
def softmax_activation(Z):
    def one(z):
        e = np.exp(z - np.amax(z))
        return e / (np.dot(e, np.ones_like(e)) + 1e-12)
    return np.array([one(col) for col in Z.T]).T
# === right: pairwise differences, again
def softmax_activation(Z):
    with np.errstate(over="ignore"):
        differences = Z[None, :, :] - Z[:, None, :]
        return 1.0 / np.exp(differences).sum(axis=1)
# === wrong: across the row | the sum runs along the rows (over examples) instead of down the columns (over classes)
def softmax_activation(Z):
    e = np.exp(Z - np.max(Z, axis=1, keepdims=True))
    return e / np.sum(e, axis=1, keepdims=True)
# === wrong: no shift, again | the maximum is not subtracted, so large scores overflow to nan
def softmax_activation(Z):
    with np.errstate(all="ignore"):
        e = np.exp(Z)
        return e / np.sum(e, axis=0, keepdims=True)
# === wrong: one maximum for all, again | the maximum of the whole array is subtracted, so a column of low scores underflows to 0/0
def softmax_activation(Z):
    with np.errstate(all="ignore"):
        e = np.exp(Z - np.max(Z))
        return e / np.sum(e, axis=0, keepdims=True)
# === wrong: summed over everything | the sum runs over the whole array, so only all entries together make 1
def softmax_activation(Z):
    e = np.exp(Z - np.max(Z))
    return e / np.sum(e)
# === wrong: max of the rows, sum of the columns | the maximum is taken along the rows but the sum down the columns, so the shift does not cancel
def softmax_activation(Z):
    with np.errstate(all="ignore"):
        e = np.exp(Z - np.max(Z, axis=1, keepdims=True))
        return e / np.sum(e, axis=0, keepdims=True)
# === wrong: clipped at 500 | the scores are clipped to ±500, so 1000 and 900 get the same probability
def softmax_activation(Z):
    e = np.exp(np.clip(Z, -500, 500))
    return e / np.sum(e, axis=0, keepdims=True)
# === wrong: sigmoid of each | a sigmoid is applied to each score instead of a softmax over the column
def softmax_activation(Z):
    with np.errstate(all="ignore"):
        return 1 / (1 + np.exp(-Z))
# === wrong: hard maximum | the largest score gets 1 and the others 0: that is the hard max
def softmax_activation(Z):
    A = np.zeros(Z.shape)
    A[np.argmax(Z, axis=0), np.arange(Z.shape[1])] = 1
    return A
# === wrong: exponential forgotten | the scores are divided by their sum without the exponential
def softmax_activation(Z):
    S = Z - Z.min(axis=0, keepdims=True) + 1e-8
    return S / S.sum(axis=0, keepdims=True)
# === wrong: logarithm of it | the log-softmax is returned: the final exp is missing
def softmax_activation(Z):
    shift = Z - Z.max(axis=0, keepdims=True)
    return shift - np.log(np.exp(shift).sum(axis=0, keepdims=True))
# === wrong: minimum subtracted | the minimum is subtracted instead of the maximum, which still overflows
def softmax_activation(Z):
    with np.errstate(all="ignore"):
        e = np.exp(Z - Z.min(axis=0, keepdims=True))
        return e / e.sum(axis=0, keepdims=True)
# === wrong: divided by the maximum | the scores are divided by the column's maximum instead of shifted by it, which changes the probabilities
def softmax_activation(Z):
    with np.errstate(all="ignore"):
        e = np.exp(Z / np.max(np.abs(Z), axis=0, keepdims=True))
        return e / e.sum(axis=0, keepdims=True)
# === wrong: patched over with zeros | large scores overflow and the nan is replaced by 0 instead of avoided
def softmax_activation(Z):
    with np.errstate(all="ignore"):
        e = np.exp(Z)
        return np.nan_to_num(e / np.sum(e, axis=0, keepdims=True))
# === wrong: wrong axis and no shift | none
def softmax_activation(Z):
    with np.errstate(all="ignore"):
        e = np.exp(Z)
        return e / e.sum(axis=1, keepdims=True)
# === right: log-sum-exp, anew
def softmax_activation(Z):
    top = Z.max(axis=0)
    log_sum = top + np.log(np.exp(Z - top).sum(axis=0))
    return np.exp(Z - log_sum)
# === right: loop over the columns
def softmax_activation(Z):
    A = np.zeros(Z.shape)
    C, m = Z.shape
    for i in range(m):
        column = Z[:, i]
        shifted = column - max(column)
        e = np.exp(shifted)
        A[:, i] = e / e.sum()
    return A
# === right: math and lists
def softmax_activation(Z):
    columns = []
    for column in Z.T.tolist():
        largest = max(column)
        powers = [math.exp(score - largest) for score in column]
        total = math.fsum(powers)
        columns.append([p / total for p in powers])
    return np.array(columns).T.reshape(Z.shape)
# === right: einsum, transposed inside
def softmax_activation(Z):
    rows = Z.T - Z.T.max(axis=1)[:, None]
    E = np.exp(rows)
    return np.einsum("ij,i->ji", E, 1 / E.sum(axis=1))
# === right: in place on a copy
def softmax_activation(Z: np.ndarray) -> np.ndarray:
    A = np.array(Z, dtype=np.float64, copy=True)
    A -= A.max(axis=0)
    np.exp(A, out=A)
    A /= A.sum(axis=0)
    assert A.shape == Z.shape
    return A
# === right: apply_along_axis with a lambda
def softmax_activation(Z):
    one = lambda z: np.exp(z - z.max()) / np.exp(z - z.max()).sum()
    return np.apply_along_axis(one, 0, Z)
# === right: logaddexp
def softmax_activation(Z):
    return np.exp(Z - np.logaddexp.reduce(Z, axis=0, keepdims=True))
# === wrong: maximum of the rows | takes the largest of each row away instead of each column's
def softmax_activation(Z):
    powers = np.exp(Z - np.max(Z, axis=1, keepdims=True))
    return powers / np.sum(powers, axis=0, keepdims=True)
# === wrong: logarithm | returns the logarithm of the probabilities
def softmax_activation(Z):
    shifted = Z - np.max(Z, axis=0, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=0, keepdims=True))
# === wrong: without powers | divides the scores themselves by their sum
def softmax_activation(Z):
    shifted = Z - np.min(Z, axis=0, keepdims=True) + 1
    return shifted / np.sum(shifted, axis=0, keepdims=True)
# === wrong: powers of two | takes powers of 2 instead of e
def softmax_activation(Z):
    powers = 2.0 ** (Z - np.max(Z, axis=0, keepdims=True))
    return powers / np.sum(powers, axis=0, keepdims=True)
# === wrong: sigmoids | takes the sigmoid of each score and divides by the sum
def softmax_activation(Z):
    with np.errstate(over="ignore"):
        A = 1 / (1 + np.exp(-Z))
    return A / A.sum(axis=0, keepdims=True)
# === wrong: nan to number | does not prevent the overflow but replaces nan by 0
def softmax_activation(Z):
    with np.errstate(all="ignore"):
        powers = np.exp(Z)
        A = powers / np.sum(powers, axis=0, keepdims=True)
    return np.nan_to_num(A)
# === wrong: divided by the maximum, anew | divides by the largest score instead of subtracting it
def softmax_activation(Z):
    powers = np.exp(Z / np.max(np.abs(Z), axis=0, keepdims=True))
    return powers / np.sum(powers, axis=0, keepdims=True)
# === wrong: transposed, anew | returns (m, C)
def softmax_activation(Z):
    powers = np.exp(Z.T - np.max(Z.T, axis=1, keepdims=True))
    return powers / np.sum(powers, axis=1, keepdims=True)
# === wrong: small number in the divisor | adds 0.001 to the divisor, so the columns do not sum to 1
def softmax_activation(Z):
    powers = np.exp(Z - np.max(Z, axis=0, keepdims=True))
    return powers / (np.sum(powers, axis=0, keepdims=True) + 1e-3)
# === wrong: one column | flattens the result to one dimension when there is a single example
def softmax_activation(Z):
    powers = np.exp(Z - np.max(Z, axis=0, keepdims=True))
    return np.squeeze(powers / np.sum(powers, axis=0, keepdims=True))
# === wrong: hard maximum, anew | gives 1 to the largest score and 0 to the others
def softmax_activation(Z):
    return (Z == Z.max(axis=0, keepdims=True)).astype(float)
# === wrong: max after the powers | divides by the largest power, after the overflow
def softmax_activation(Z):
    powers = np.exp(Z)
    powers = powers / np.max(powers, axis=0, keepdims=True)
    return powers / np.sum(powers, axis=0, keepdims=True)
# === wrong: first column for all | divides every column by the first one's sum
def softmax_activation(Z):
    powers = np.exp(Z - np.max(Z, axis=0, keepdims=True))
    return powers / np.sum(powers[:, 0])
# === wrong: rounded | rounds the probabilities to four places
def softmax_activation(Z):
    powers = np.exp(Z - np.max(Z, axis=0, keepdims=True))
    return np.round(powers / np.sum(powers, axis=0, keepdims=True), 4)
# === wrong: fixed shift | takes 700 away from every score, whatever the scores are
def softmax_activation(Z):
    powers = np.exp(Z - 700) if np.max(Z) > 700 else np.exp(Z)
    return powers / np.sum(powers, axis=0, keepdims=True)
