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
