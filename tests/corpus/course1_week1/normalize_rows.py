# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: norm with keepdims
def normalize_rows(x):
    return x / np.linalg.norm(x, axis=1, keepdims=True)
# === right: root of the sum of squares
def normalize_rows(x):
    squares = np.square(x).sum(axis=1, keepdims=True)
    return x / np.sqrt(squares)
# === right: einsum and a new axis
def normalize_rows(x):
    length = np.sqrt(np.einsum("ij,ij->i", x, x))
    return x / length[:, None]
# === right: one row at a time
def normalize_rows(x):
    out = np.zeros(x.shape)
    for i in range(x.shape[0]):
        total = 0.0
        for j in range(x.shape[1]):
            total += x[i, j] ** 2
        out[i] = x[i] / math.sqrt(total)
    return out
# === right: on the transpose
def normalize_rows(x):
    return (x.T / np.linalg.norm(x, axis=1)).T
# === right: list of rows
def normalize_rows(x):
    return np.array([row / np.sqrt(row @ row) for row in x])
# === right: in place
def normalize_rows(x):
    x /= np.linalg.norm(x, ord=2, axis=1, keepdims=True)
    return x
# === right: a diagonal matrix from the left
def normalize_rows(x):
    d = np.diag(1 / np.linalg.norm(x, axis=-1))
    return d @ x
# === right: a small number in the denominator
def normalize_rows(x):
    norm = np.sum(x ** 2, axis=1).reshape(-1, 1) ** 0.5
    return x / (norm + 1e-12)
# === right: apply along the rows
def _unit(v):
    return v / np.linalg.norm(v)

def normalize_rows(x):
    return np.apply_along_axis(_unit, 1, x)
# === wrong: columns instead of rows | The norm is taken along axis 0, so columns are normalised and not rows.
def normalize_rows(x):
    return x / np.linalg.norm(x, axis=0, keepdims=True)
# === wrong: keepdims missing | Without keepdims the norms have shape (n,) and broadcast along the wrong axis.
def normalize_rows(x):
    return x / np.linalg.norm(x, axis=1)
# === wrong: one norm for all | Without an axis, one norm of the whole matrix divides every row.
def normalize_rows(x):
    return x / np.linalg.norm(x)
# === wrong: root missing | The rows are divided by the sum of squares; its square root is missing.
def normalize_rows(x):
    return x / np.sum(x ** 2, axis=1, keepdims=True)
# === wrong: absolute sum | The rows are divided by the sum of absolute values, the L1 norm, not the L2 norm.
def normalize_rows(x):
    return x / np.sum(np.abs(x), axis=1, keepdims=True)
# === wrong: plain sum | The rows are divided by their sum, not by their length.
def normalize_rows(x):
    return x / np.sum(x, axis=1, keepdims=True)
# === wrong: mean of squares | The mean of the squares is used where their sum is needed, so the rows are too long.
def normalize_rows(x):
    return x / np.sqrt(np.mean(x ** 2, axis=1, keepdims=True))
# === wrong: largest entry | The rows are divided by their largest entry, not by their length.
def normalize_rows(x):
    return x / np.max(np.abs(x), axis=1, keepdims=True)
# === wrong: the norms come back | The norms are returned, not the normalised rows.
def normalize_rows(x):
    x_norm = np.linalg.norm(x, axis=1, keepdims=True)
    x_normalised = x / x_norm
    return x_norm
# === wrong: multiplied | The rows are multiplied by their norm where they should be divided by it.
def normalize_rows(x):
    return x * np.linalg.norm(x, axis=1, keepdims=True)
# === wrong: standardised | The rows are centred and divided by their standard deviation, which is another normalisation.
def normalize_rows(x):
    return (x - x.mean(axis=1, keepdims=True)) / x.std(axis=1, keepdims=True)
# === wrong: no return | The rows are normalised but the return statement is missing.
def normalize_rows(x):
    norm = np.linalg.norm(x, axis=1, keepdims=True)
    y = x / norm
# === wrong: returns inside the loop | The return stands inside the loop, so only the first row is normalised.
def normalize_rows(x):
    out = x.copy()
    for i in range(len(x)):
        out[i] = x[i] / np.linalg.norm(x[i])
        return out
# === wrong: last row left out | The loop stops one row too early, so the last row is not normalised.
def normalize_rows(x):
    out = x.copy()
    for i in range(len(x) - 1):
        out[i] = x[i] / np.linalg.norm(x[i])
    return out
# === wrong: floor division | The double slash divides to whole numbers, so the fractions are lost.
def normalize_rows(x):
    return x // np.linalg.norm(x, axis=1, keepdims=True)
# === wrong: signs lost | The absolute values are returned, so that the signs are lost.
def normalize_rows(x):
    return np.sqrt(x ** 2 / np.sum(x ** 2, axis=1, keepdims=True))
# === wrong: prints | The rows are printed but not returned.
def normalize_rows(x):
    print(x / np.linalg.norm(x, axis=1, keepdims=True))
# === wrong: axis and norm | none
def normalize_rows(x):
    return x / np.sum(x, axis=0, keepdims=True) ** 2
# === right: norm with keepdims, again
def normalize_rows(x):
    x_norm = np.linalg.norm(x, ord=2, axis=1, keepdims=True)
    return x / x_norm
# === right: root of sum of squares
def normalize_rows(x):
    n = np.sqrt(np.sum(x ** 2, axis=1)).reshape(x.shape[0], 1)
    return np.divide(x, n)
# === right: row by row
def normalize_rows(x):
    out = np.zeros(x.shape)
    for i, row in enumerate(x):
        length = math.sqrt(sum(v * v for v in row))
        for j in range(len(row)):
            out[i, j] = row[j] / length
    return out
# === right: einsum
def normalize_rows(x):
    sq = np.einsum('ij,ij->i', x, x)
    return x / np.sqrt(sq)[:, None]
# === right: list of unit vectors
def _unit(v):
    return np.asarray(v, dtype=float) / np.hypot.reduce(v, initial=0.0)
normalize_rows = lambda x: np.vstack([_unit(r) for r in x])
# === right: copy then in place, with epsilon
def normalize_rows(x):
    x = np.array(x, dtype=np.float64)
    x /= np.linalg.norm(x, axis=-1, keepdims=True) + 1e-12
    return x
# === right: diagonal matrix
def normalize_rows(x):
    d = np.diag(x @ x.T) ** -0.5
    return np.diag(d).dot(x)
# === wrong: keepdims missing, again | without keepdims the norms (n,) are laid along the columns
def normalize_rows(x):
    x_norm = np.linalg.norm(x, axis=1)
    return x / x_norm
# === wrong: root missing, again | divided by the sum of squares, the square root is missing
def normalize_rows(x):
    return x / np.sum(x * x, axis=1, keepdims=True)
# === wrong: L1 | the L1 norm was used instead of the L2 norm
def normalize_rows(x):
    return x / np.linalg.norm(x, ord=1, axis=1, keepdims=True)
# === wrong: z-scores | the rows were standardized (mean 0, deviation 1) instead of given length 1
def normalize_rows(x):
    mu = x.mean(axis=1, keepdims=True)
    sd = x.std(axis=1, keepdims=True)
    return (x - mu) / sd
# === wrong: centred first | the mean of each row is subtracted, which was not asked
def normalize_rows(x):
    x = x - x.mean(axis=1, keepdims=True)
    return x / np.linalg.norm(x, axis=1, keepdims=True)
# === wrong: norms returned | the norms are returned instead of the normalized rows
def normalize_rows(x):
    x_norm = np.linalg.norm(x, axis=1, keepdims=True)
    x = x / x_norm
    return x_norm
# === wrong: loop stops early | the last row is left out of the loop
def normalize_rows(x):
    y = np.array(x, dtype=float)
    for i in range(x.shape[0] - 1):
        y[i] = y[i] / np.linalg.norm(y[i])
    return y
# === wrong: norm shrinks in the loop | the norm is recomputed after each entry has been changed
def normalize_rows(x):
    y = np.array(x, dtype=float)
    for i in range(y.shape[0]):
        for j in range(y.shape[1]):
            y[i, j] = y[i, j] / np.linalg.norm(y[i])
    return y
# === wrong: big safety epsilon | the epsilon 0.01 is too large and shortens every row
def normalize_rows(x):
    return x / (np.linalg.norm(x, axis=1, keepdims=True) + 0.01)
# === right: root of sum of squares, anew
def normalize_rows(x):
    return x / np.sqrt((x ** 2).sum(axis=1, keepdims=True))
# === right: einsum, anew
def normalize_rows(x):
    length = np.sqrt(np.einsum("ij,ij->i", x, x))
    return np.einsum("ij,i->ij", x, 1 / length)
# === right: row by row with math.hypot
def normalize_rows(x):
    return np.array([[v / math.hypot(*row) for v in row] for row in x.tolist()])
# === right: diagonal matrix, anew
def normalize_rows(x):
    D = np.diag(1 / np.linalg.norm(x, axis=1))
    return D @ x
# === right: in place on its own copy
def normalize_rows(x):
    y = np.array(x, dtype=float)
    for row in y:
        row /= np.linalg.norm(row)
    return y
# === right: apply_along_axis
def normalize_rows(x):
    return np.apply_along_axis(lambda r: r / np.sqrt(r @ r), 1, x)
# === right: beginner's loops
def normalize_rows(x):
    n, m = x.shape
    result = np.zeros((n, m))
    for i in range(n):
        total = 0.0
        for j in range(m):
            total += float(x[i, j]) * float(x[i, j])
        length = math.sqrt(total)
        for j in range(m):
            result[i, j] = x[i, j] / length
    return result
# === right: largest entry first, new axis by None
def normalize_rows(x):
    s = x / np.abs(x).max(1)[:, None]
    return s / (s * s).sum(1)[:, None] ** 0.5
# === wrong: axis as order | Passes 1 as the kind of norm and not as the axis.
def normalize_rows(x):
    return x / np.linalg.norm(x, 1, keepdims=True)
# === wrong: lengths as a row | Reshapes the lengths to a row, so they meet the columns.
def normalize_rows(x):
    length = np.linalg.norm(x, axis=1).reshape(1, -1)
    return x / length
# === wrong: L1 norm | Divides by the sum of the absolute values, the L1 norm.
def normalize_rows(x):
    return x / np.abs(x).sum(axis=1, keepdims=True)
# === wrong: generous epsilon | Adds 0.0001 to the length, so the rows are shorter than 1.
def normalize_rows(x):
    norm = np.linalg.norm(x, axis=1, keepdims=True)
    return x / (norm + 1e-4)
# === wrong: signs lost, anew | Loses the signs of the entries.
def normalize_rows(x):
    return np.sqrt(x ** 2) / np.linalg.norm(x, axis=1, keepdims=True)
# === wrong: only the lengths | Returns the lengths of the rows, not the scaled rows.
def normalize_rows(x):
    x_norm = np.linalg.norm(x, axis=1, keepdims=True)
    x / x_norm
    return x_norm
# === wrong: standardised, anew | Subtracts the mean of each row first, which changes its direction.
def normalize_rows(x):
    centred = x - x.mean(axis=1, keepdims=True)
    return centred / np.linalg.norm(centred, axis=1, keepdims=True)
# === wrong: loop over columns | Loops over the number of columns instead of rows, so the other rows stay as they were.
def normalize_rows(x):
    out = x.astype(float)
    for i in range(min(x.shape[1], x.shape[0])):
        out[i] = x[i] / np.linalg.norm(x[i])
    return out
# === wrong: two numbers per row | Uses only the first two entries of each row for its length.
def normalize_rows(x):
    length = np.sqrt(x[:, 0] ** 2 + x[:, 1] ** 2)
    return x / length[:, None]
# === wrong: lengths of the example | Uses the three lengths of the example.
def normalize_rows(x):
    return x / np.array([[2.5], [2.0], [0.5]])
# === wrong: root of the sum | Takes the root of the sum of the entries, not of their squares.
def normalize_rows(x):
    return x / np.sqrt(np.abs(np.sum(x, axis=1, keepdims=True)))
# === wrong: running row | Returns after the first row.
def normalize_rows(x):
    result = np.array(x, dtype=float)
    for i in range(len(result)):
        result[i] = result[i] / np.linalg.norm(result[i])
        return result
# === wrong: rounded | Rounds the result to two decimals.
def normalize_rows(x):
    return np.round(x / np.linalg.norm(x, axis=1, keepdims=True), 2)
# === wrong: squeezed | Squeezes the result, so a table of one row or one column loses an axis.
def normalize_rows(x):
    return np.squeeze(x / np.linalg.norm(x, axis=1, keepdims=True))
# === wrong: three rows | Works through three rows only, as in the example.
def normalize_rows(x):
    out = []
    for i in range(3):
        out.append(x[i] / np.sqrt(np.sum(x[i] ** 2)))
    return np.array(out)
