# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: norms
def relative_difference(grad, grad_approx):
    numerator = np.linalg.norm(grad - grad_approx)
    denominator = np.linalg.norm(grad) + np.linalg.norm(grad_approx)
    return numerator / denominator
# === right: roots of sums of squares
def relative_difference(grad, grad_approx):
    size = lambda v: np.sqrt(np.sum(v ** 2))
    return float(size(grad - grad_approx) / (size(grad) + size(grad_approx)))
# === right: flattened dot products
def _length(v):
    flat = np.ravel(v)
    return math.sqrt(flat @ flat)

def relative_difference(grad, grad_approx):
    return _length(grad_approx - grad) / (_length(grad_approx) + _length(grad))
# === right: loop
def relative_difference(grad, grad_approx):
    d = g = a = 0.0
    for x, y in zip(np.ravel(grad), np.ravel(grad_approx)):
        d += (x - y) ** 2
        g += x * x
        a += y * y
    return d ** 0.5 / (g ** 0.5 + a ** 0.5)
# === right: hypot
def relative_difference(grad, grad_approx):
    g, a = grad.flatten(), grad_approx.flatten()
    return math.hypot(*(g - a)) / (math.hypot(*g) + math.hypot(*a))
# === right: zero-dimensional array, tiny number below
def relative_difference(grad, grad_approx):
    difference = np.sqrt(np.square(grad - grad_approx).sum())
    sizes = [np.sqrt(np.square(v).sum()) for v in (grad, grad_approx)]
    return np.array(difference / (np.sum(sizes) + 1e-15))
# === wrong: not relative | The difference is not divided by the lengths.
def relative_difference(grad, grad_approx):
    numerator = np.linalg.norm(grad - grad_approx)
    denominator = np.linalg.norm(grad) + np.linalg.norm(grad_approx)
    return numerator
# === wrong: one length only | The denominator holds only one of the two lengths.
def relative_difference(grad, grad_approx):
    numerator = np.linalg.norm(grad - grad_approx)
    denominator = np.linalg.norm(grad)
    return numerator / denominator
# === wrong: length of the sum | The denominator is the length of the sum and not the sum of the lengths.
def relative_difference(grad, grad_approx):
    numerator = np.linalg.norm(grad - grad_approx)
    denominator = np.linalg.norm(grad + grad_approx)
    return numerator / denominator
# === wrong: product of the lengths | The lengths are multiplied where they should be added.
def relative_difference(grad, grad_approx):
    numerator = np.linalg.norm(grad - grad_approx)
    denominator = np.linalg.norm(grad) * np.linalg.norm(grad_approx)
    return numerator / denominator
# === wrong: difference of the lengths | The numerator is the difference of the lengths and not the length of the difference.
def relative_difference(grad, grad_approx):
    numerator = abs(np.linalg.norm(grad) - np.linalg.norm(grad_approx))
    denominator = np.linalg.norm(grad) + np.linalg.norm(grad_approx)
    return numerator / denominator
# === wrong: squared lengths | The squared lengths are used; the roots are missing.
def relative_difference(grad, grad_approx):
    numerator = np.sum((grad - grad_approx) ** 2)
    denominator = np.sum(grad ** 2) + np.sum(grad_approx ** 2)
    return numerator / denominator
# === wrong: plus in the numerator | The gradients are added in the numerator where they should be subtracted.
def relative_difference(grad, grad_approx):
    numerator = np.linalg.norm(grad + grad_approx)
    denominator = np.linalg.norm(grad) + np.linalg.norm(grad_approx)
    return numerator / denominator
# === wrong: upside down | The fraction is upside down.
def relative_difference(grad, grad_approx):
    numerator = np.linalg.norm(grad - grad_approx)
    denominator = np.linalg.norm(grad) + np.linalg.norm(grad_approx)
    return denominator / numerator
# === wrong: larger length | The denominator is the larger of the lengths and not their sum.
def relative_difference(grad, grad_approx):
    numerator = np.linalg.norm(grad - grad_approx)
    denominator = max(np.linalg.norm(grad), np.linalg.norm(grad_approx))
    return numerator / denominator
# === wrong: mean length | The denominator is the mean of the lengths and not their sum.
def relative_difference(grad, grad_approx):
    numerator = np.linalg.norm(grad - grad_approx)
    denominator = (np.linalg.norm(grad) + np.linalg.norm(grad_approx)) / 2
    return numerator / denominator
# === wrong: entry by entry | Each entry is compared on its own, so that an array comes back.
def relative_difference(grad, grad_approx):
    return np.abs(grad - grad_approx) / (np.abs(grad) + np.abs(grad_approx))
# === wrong: mean over the entries | The relative differences of the entries are averaged, where the lengths of the whole vectors are compared.
def relative_difference(grad, grad_approx):
    return np.mean(np.abs(grad - grad_approx) / (np.abs(grad) + np.abs(grad_approx)))
# === wrong: absolute sums | The norms are sums of absolute values (L1), where the L2 norm is asked for.
def relative_difference(grad, grad_approx):
    numerator = np.sum(np.abs(grad - grad_approx))
    denominator = np.sum(np.abs(grad)) + np.sum(np.abs(grad_approx))
    return numerator / denominator
# === wrong: norm of order 2 | For a matrix the norm of order 2 is its largest singular value, where the length of all entries is asked for.
def relative_difference(grad, grad_approx):
    numerator = np.linalg.norm(grad - grad_approx, 2)
    denominator = np.linalg.norm(grad, ord=2) + np.linalg.norm(grad_approx, ord=2)
    return numerator / denominator
# === wrong: brackets missing | Without brackets only the first length divides, and the second is added.
def relative_difference(grad, grad_approx):
    numerator = np.linalg.norm(grad - grad_approx)
    denominator = np.linalg.norm(grad) + np.linalg.norm(grad_approx)
    return numerator / np.linalg.norm(grad) + np.linalg.norm(grad_approx)
# === wrong: true or false | The answer is only whether the difference is small, where the number is asked for.
def relative_difference(grad, grad_approx):
    numerator = np.linalg.norm(grad - grad_approx)
    denominator = np.linalg.norm(grad) + np.linalg.norm(grad_approx)
    return numerator / denominator < 1e-7
# === wrong: rounded | The number is rounded, and small differences vanish.
def relative_difference(grad, grad_approx):
    numerator = np.linalg.norm(grad - grad_approx)
    denominator = np.linalg.norm(grad) + np.linalg.norm(grad_approx)
    return round(numerator / denominator, 4)
# === wrong: shape (1,) | keepdims leaves an array of shape (1,), where a number is asked for.
def relative_difference(grad, grad_approx):
    numerator = np.linalg.norm(grad - grad_approx, keepdims=True)
    denominator = np.linalg.norm(grad) + np.linalg.norm(grad_approx)
    return numerator / denominator
# === wrong: cosine | The cosine of the angle is computed and not the relative difference.
def relative_difference(grad, grad_approx):
    numerator = np.vdot(grad, grad_approx)
    denominator = np.linalg.norm(grad) * np.linalg.norm(grad_approx)
    return numerator / denominator
# === wrong: prints | The number is printed but not returned.
def relative_difference(grad, grad_approx):
    numerator = np.linalg.norm(grad - grad_approx)
    denominator = np.linalg.norm(grad) + np.linalg.norm(grad_approx)
    print(numerator / denominator)
# === wrong: largest difference by the sum | none
def relative_difference(grad, grad_approx):
    numerator = np.max(grad - grad_approx)
    denominator = np.sum(grad + grad_approx)
    return numerator / denominator
# === right: roots of sums of squares, again
def relative_difference(grad, grad_approx):
    d = np.sqrt(np.sum((grad - grad_approx) ** 2))
    return float(d / (np.sqrt(np.sum(grad ** 2)) + np.sqrt(np.sum(grad_approx ** 2))))
# === right: raveled dot products
def relative_difference(grad, grad_approx):
    a = np.ravel(grad)
    b = np.ravel(grad_approx)
    length = lambda v: math.sqrt(np.dot(v, v))
    return length(a - b) / (length(a) + length(b))
# === right: hypot, again
def relative_difference(grad, grad_approx):
    a = np.asarray(grad, dtype=float).reshape(-1).tolist()
    b = np.asarray(grad_approx, dtype=float).reshape(-1).tolist()
    return math.dist(a, b) / (math.hypot(*a) + math.hypot(*b))
# === right: early return for equal vectors
def relative_difference(grad, grad_approx):
    assert grad.shape == grad_approx.shape
    if np.array_equal(grad, grad_approx):
        return 0.0
    return np.linalg.norm(grad_approx - grad) / (np.linalg.norm(grad_approx) + np.linalg.norm(grad) + 1e-20)
# === right: einsum
def relative_difference(grad, grad_approx):
    def norm(v):
        v = v.flatten()
        return np.einsum("i,i->", v, v) ** 0.5
    return norm(grad - grad_approx) * (norm(grad) + norm(grad_approx)) ** -1
# === wrong: brackets missing, again | the brackets around the sum of the norms are missing
def relative_difference(grad, grad_approx):
    return np.linalg.norm(grad - grad_approx) / np.linalg.norm(grad) + np.linalg.norm(grad_approx)
# === wrong: squares not rooted | squared norms are used, the roots are missing
def relative_difference(grad, grad_approx):
    return np.sum((grad - grad_approx) ** 2) / (np.sum(grad ** 2) + np.sum(grad_approx ** 2))
# === wrong: norm of the sum | divided by the norm of the sum instead of the sum of the norms
def relative_difference(grad, grad_approx):
    return np.linalg.norm(grad - grad_approx) / np.linalg.norm(grad + grad_approx)
# === wrong: larger of the norms | divided by the larger norm instead of the sum of both
def relative_difference(grad, grad_approx):
    return np.linalg.norm(grad - grad_approx) / max(np.linalg.norm(grad), np.linalg.norm(grad_approx))
# === wrong: not relative, again | only the numerator: the difference is not divided by anything
def relative_difference(grad, grad_approx):
    return np.linalg.norm(grad - grad_approx)
# === wrong: difference of the norms | the norms are subtracted, not the vectors
def relative_difference(grad, grad_approx):
    a = np.linalg.norm(grad)
    b = np.linalg.norm(grad_approx)
    return abs(a - b) / (a + b)
# === wrong: sums of absolute values | the L1 norm is used instead of the L2 norm
def relative_difference(grad, grad_approx):
    return np.sum(np.abs(grad - grad_approx)) / (np.sum(np.abs(grad)) + np.sum(np.abs(grad_approx)))
# === wrong: largest component | the maximum norm is used instead of the L2 norm
def relative_difference(grad, grad_approx):
    return np.max(np.abs(grad - grad_approx)) / (np.max(np.abs(grad)) + np.max(np.abs(grad_approx)))
# === wrong: one norm below | divided by one norm only
def relative_difference(grad, grad_approx):
    return np.linalg.norm(grad - grad_approx) / np.linalg.norm(grad_approx)
# === wrong: product of the norms | divided by the product of the norms instead of their sum
def relative_difference(grad, grad_approx):
    return np.linalg.norm(grad - grad_approx) / (np.linalg.norm(grad) * np.linalg.norm(grad_approx))
# === wrong: one by one matrix for columns | g.T @ g of a column is a (1, 1) matrix, not a number
def relative_difference(grad, grad_approx):
    d = grad - grad_approx
    return np.sqrt(d.T @ d) / (np.sqrt(grad.T @ grad) + np.sqrt(grad_approx.T @ grad_approx))
# === wrong: verdict instead of number | returns whether the check passed, not the difference
def relative_difference(grad, grad_approx):
    d = np.linalg.norm(grad - grad_approx) / (np.linalg.norm(grad) + np.linalg.norm(grad_approx))
    return d < 1e-7
# === wrong: squared top, plus for minus | none
def relative_difference(grad, grad_approx):
    return np.sum((grad + grad_approx) ** 2) / (np.linalg.norm(grad) + np.linalg.norm(grad_approx))
# === right: linalg.norm
def relative_difference(grad, grad_approx):
    return np.linalg.norm(grad - grad_approx) / (np.linalg.norm(grad) + np.linalg.norm(grad_approx))
# === right: sums of squares
def relative_difference(grad, grad_approx):
    length = lambda a: np.sqrt(np.sum(a**2))
    return length(grad - grad_approx) / (length(grad) + length(grad_approx))
# === right: hypot of all entries, a Python float
def relative_difference(grad, grad_approx):
    g, h = np.ravel(grad).tolist(), np.ravel(grad_approx).tolist()
    return math.dist(g, h) / (math.hypot(*g) + math.hypot(*h))
# === right: root mean squares, the count cancels
def relative_difference(grad, grad_approx):
    def rms(a):
        return np.mean(np.square(a)) ** 0.5

    return rms(grad - grad_approx) / (rms(grad) + rms(grad_approx))
# === right: beginner, one loop
def relative_difference(grad, grad_approx):
    a = grad.flatten()
    b = grad_approx.flatten()
    sum_difference = 0
    sum_a = 0
    sum_b = 0
    for i in range(len(a)):
        sum_difference += (a[i] - b[i]) ** 2
        sum_a += a[i] ** 2
        sum_b += b[i] ** 2
    numerator = math.sqrt(sum_difference)
    denominator = math.sqrt(sum_a) + math.sqrt(sum_b)
    print("numerator", numerator, "denominator", denominator)
    return numerator / denominator
# === right: dot products of flat arrays
def relative_difference(grad, grad_approx):
    u = grad.reshape(-1)
    v = grad_approx.reshape(-1)
    w = u - v
    return float(np.sqrt(w @ w) / (np.sqrt(u @ u) + np.sqrt(v @ v)))
# === right: scaled, safe for tiny and for huge gradients
def relative_difference(grad, grad_approx):
    top = max(np.abs(grad).max(), np.abs(grad_approx).max())
    g, h = grad / top, grad_approx / top
    n = np.linalg.norm
    return n((g - h).ravel()) / (n(g.ravel()) + n(h.ravel()))
# === right: stacked, norms along the rows
def relative_difference(grad, grad_approx):
    rows = np.stack([np.subtract(grad, grad_approx).ravel(), grad.ravel(), grad_approx.ravel()])
    d, g, h = np.linalg.norm(rows, axis=1)
    return d / (g + h)
# === right: einsum over flat views
def relative_difference(grad, grad_approx):
    def norm(a):
        return np.einsum("i,i->", np.ravel(a), np.ravel(a)) ** 0.5

    diff = np.subtract(grad, grad_approx)
    assert diff.shape == grad.shape
    return norm(diff) / np.add(norm(grad), norm(grad_approx))
# === right: two-step with named parts and linalg.norm of a flat copy, fro in mind
def relative_difference(grad: np.ndarray, grad_approx: np.ndarray) -> float:
    g = np.array(grad, dtype=np.float64).flatten()
    ga = np.array(grad_approx, dtype=np.float64).flatten()
    denominator = np.linalg.norm(g, ord=2) + np.linalg.norm(ga, ord=2)
    g -= ga
    return float(np.linalg.norm(g, ord=2) / denominator)
# === wrong: length of the sum, anew | The numerator is the length of the sum of the two, not of their difference.
def relative_difference(grad, grad_approx):
    n = np.linalg.norm
    return n(grad + grad_approx) / (n(grad) + n(grad_approx))
# === wrong: root forgotten above | The numerator is the squared length: its root is missing.
def relative_difference(grad, grad_approx):
    numerator = np.sum((grad - grad_approx) ** 2)
    return numerator / (np.sqrt(np.sum(grad**2)) + np.sqrt(np.sum(grad_approx**2)))
# === wrong: spectral norm | For matrices np.linalg.norm(., 2) is the largest singular value, not the length of all entries.
def relative_difference(grad, grad_approx):
    numerator = np.linalg.norm(grad - grad_approx, 2)
    return numerator / (np.linalg.norm(grad, 2) + np.linalg.norm(grad_approx, 2))
# === wrong: plus 1e-8 | A small number in the denominator makes small gradients look equal.
def relative_difference(grad, grad_approx):
    d = np.linalg.norm(grad) + np.linalg.norm(grad_approx) + 1e-8
    return np.linalg.norm(grad - grad_approx) / d
# === wrong: sums with signs | Entries are added with their signs, so differences of opposite sign cancel.
def relative_difference(grad, grad_approx):
    return np.abs(np.sum(grad - grad_approx)) / np.abs(np.sum(grad) + np.sum(grad_approx))
# === wrong: difference of the lengths, anew | It takes the difference of the two lengths instead of the length of the difference.
def relative_difference(grad, grad_approx):
    a, b = np.linalg.norm(grad), np.linalg.norm(grad_approx)
    return abs(a - b) / (a + b)
# === wrong: column by column | The norm is taken along axis 0, so a matrix gives one number for each column instead of one for all.
def relative_difference(grad, grad_approx):
    n = lambda a: np.linalg.norm(a, axis=0)
    return n(grad - grad_approx) / (n(grad) + n(grad_approx))
# === wrong: verdict | It returns whether the difference is small instead of the difference itself.
def relative_difference(grad, grad_approx):
    difference = np.linalg.norm(grad - grad_approx) / (np.linalg.norm(grad) + np.linalg.norm(grad_approx))
    if difference > 1e-6:
        print("There is a mistake in the backward propagation! difference =", difference)
    else:
        print("Your backward propagation works perfectly fine! difference =", difference)
    return difference <= 1e-6
# === wrong: against one of them | The difference is measured against one gradient's length instead of the sum of both.
def relative_difference(grad, grad_approx):
    return np.linalg.norm(grad - grad_approx) / np.linalg.norm(grad)
# === wrong: rounded, anew | The result is rounded to eight digits after the point, so small differences become 0.
def relative_difference(grad, grad_approx):
    d = np.linalg.norm(grad - grad_approx) / (np.linalg.norm(grad) + np.linalg.norm(grad_approx))
    return round(float(d), 8)
# === wrong: squares throughout | All three lengths are left squared: no root is taken.
def relative_difference(grad, grad_approx):
    sq = lambda a: float(np.sum(np.square(a)))
    return sq(grad - grad_approx) / (sq(grad) + sq(grad_approx))
# === wrong: product of a column | a.T @ a is a single number only for flat vectors: for a column it is a 1 x 1 array, for a matrix many numbers.
def relative_difference(grad, grad_approx):
    length = lambda a: np.sqrt(a.T @ a)
    return length(grad - grad_approx) / (length(grad) + length(grad_approx))
# === wrong: mean of the entries' errors | It averages the relative errors of the single entries instead of comparing lengths.
def relative_difference(grad, grad_approx):
    d, s = np.abs(grad - grad_approx), np.abs(grad) + np.abs(grad_approx)
    return np.mean(d[s > 0] / s[s > 0])
# === wrong: cosine, anew | none
def relative_difference(grad, grad_approx):
    a, b = np.ravel(grad), np.ravel(grad_approx)
    cosine = (a @ b) / (np.linalg.norm(a) * np.linalg.norm(b))
    return (1 - cosine) / 2
