# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: dot
def linear_forward(A, W, b):
    Z = np.dot(W, A) + b
    cache = (A, W, b)
    return Z, cache
# === right: matrix sign, one line
def linear_forward(A, W, b):
    return W @ A + b, (A, W, b)
# === right: einsum
def linear_forward(A, W, b):
    Z = np.einsum("ij,jm->im", W, A)
    Z = np.add(Z, b)
    assert Z.shape == (W.shape[0], A.shape[1])
    return Z, (A, W, b)
# === right: loop over the examples
def linear_forward(A, W, b):
    m = A.shape[1]
    Z = np.zeros((W.shape[0], m))
    for i in range(m):
        Z[:, [i]] = W @ A[:, [i]] + b
    return Z, (A, W, b)
# === right: on the transposes
def linear_forward(A, W, b):
    Z = (A.T.dot(W.T) + b.T).T
    return Z, (A, W, b)
# === right: bias as an extra column of W
def linear_forward(A, W, b):
    ones = np.ones((1, A.shape[1]))
    Z = np.concatenate([W, b], axis=1) @ np.concatenate([A, ones], axis=0)
    linear_cache = (A, W, b)
    return (Z, linear_cache)
# === right: sum over the inputs, added up in place
def linear_forward(A, W, b):
    Z = np.zeros((W.shape[0], A.shape[1])) + b
    for j in range(A.shape[0]):
        Z += np.outer(W[:, j], A[j])
    return Z, (A, W, b)
# === wrong: bias left out | b is left out.
def linear_forward(A, W, b):
    Z = np.dot(W, A)
    cache = (A, W, b)
    return Z, cache
# === wrong: order of the product | The product is in the wrong order: it is W·A, not A·W.
def linear_forward(A, W, b):
    Z = np.dot(A, W) + b
    cache = (A, W, b)
    return Z, cache
# === wrong: W transposed | W is transposed although it has the shape (n_l, n_prev) already.
def linear_forward(A, W, b):
    Z = np.dot(W.T, A) + b
    cache = (A, W, b)
    return Z, cache
# === wrong: elementwise product | W and A are multiplied elementwise where a matrix product is needed.
def linear_forward(A, W, b):
    Z = W * A + b
    cache = (A, W, b)
    return Z, cache
# === wrong: bias subtracted | b is subtracted where it should be added.
def linear_forward(A, W, b):
    Z = np.dot(W, A) - b
    cache = (A, W, b)
    return Z, cache
# === wrong: bias as a row | b is turned into a row, so that it is added along the examples and not along the units.
def linear_forward(A, W, b):
    Z = np.dot(W, A) + b.T
    cache = (A, W, b)
    return Z, cache
# === wrong: bias before the product | b is added to the input and not to the product.
def linear_forward(A, W, b):
    Z = np.dot(W, A + b)
    cache = (A, W, b)
    return Z, cache
# === wrong: bias summed | The biases are summed up, so that each unit gets the same number.
def linear_forward(A, W, b):
    Z = np.dot(W, A) + np.sum(b)
    cache = (A, W, b)
    return Z, cache
# === wrong: only Z | The cache is not returned.
def linear_forward(A, W, b):
    Z = np.dot(W, A) + b
    cache = (A, W, b)
    return Z
# === wrong: order swapped | The two are returned in the wrong order: Z comes first, then the cache.
def linear_forward(A, W, b):
    Z = np.dot(W, A) + b
    cache = (A, W, b)
    return cache, Z
# === wrong: Z in the cache | The cache holds Z where it should hold the input A.
def linear_forward(A, W, b):
    Z = np.dot(W, A) + b
    cache = (Z, W, b)
    return Z, cache
# === wrong: order in the cache | The entries of the cache are in the wrong order: it is (A, W, b).
def linear_forward(A, W, b):
    Z = np.dot(W, A) + b
    cache = (W, A, b)
    return Z, cache
# === wrong: b missing in the cache | b is missing in the cache.
def linear_forward(A, W, b):
    Z = np.dot(W, A) + b
    cache = (A, W)
    return Z, cache
# === wrong: activation already applied | An activation is applied here already, though only the linear part is asked for.
def linear_forward(A, W, b):
    Z = np.maximum(0, np.dot(W, A) + b)
    cache = (A, W, b)
    return Z, cache
# === wrong: scaled by the number of examples | Z is divided by the number of examples.
def linear_forward(A, W, b):
    Z = np.dot(W, A) / A.shape[1] + b
    cache = (A, W, b)
    return Z, cache
# === wrong: first bias for all | Only the first bias is used, for all units.
def linear_forward(A, W, b):
    Z = np.dot(W, A) + b[0]
    cache = (A, W, b)
    return Z, cache
# === wrong: no return | The return statement is missing.
def linear_forward(A, W, b):
    Z = np.dot(W, A) + b
    cache = (A, W, b)
# === wrong: nothing but the cache | none
def linear_forward(A, W, b):
    Z = np.sum(A)
    cache = (A, W, b)
    return cache
# === right: np.dot
def linear_forward(A, W, b):
    Z = np.dot(W, A) + b
    assert Z.shape == (W.shape[0], A.shape[1])
    cache = (A, W, b)
    return Z, cache
# === right: add in place
def linear_forward(A, W, b):
    Z = np.matmul(W, A)
    Z += b
    return Z, (A, W, b)
# === right: einsum and copies
def linear_forward(A, W, b):
    Z = np.einsum("ij,jm->im", W, A) + b
    return Z, (A.copy(), W.copy(), b.copy())
# === right: column by column
def linear_forward(A, W, b):
    cols = [W.dot(A[:, [j]]) + b for j in range(A.shape[1])]
    Z = np.concatenate(cols, axis=1)
    cache = A, W, b
    return (Z, cache)
# === right: named tuple cache
from collections import namedtuple
LinearCache = namedtuple("LinearCache", "A W b")

def linear_forward(A, W, b):
    Z = (A.T @ W.T + b.T).T
    return Z, LinearCache(A=A, W=W, b=b)
# === right: three loops
def linear_forward(A, W, b):
    n, k = W.shape
    m = A.shape[1]
    Z = np.zeros((n, m))
    for i in range(n):
        for j in range(m):
            s = b[i, 0]
            for t in range(k):
                s = s + W[i, t] * A[t, j]
            Z[i, j] = s
    return Z, (A, W, b)
# === wrong: bias left out, again | b is not added
def linear_forward(A, W, b):
    Z = np.dot(W, A)
    return Z, (A, W, b)
# === wrong: A times W | the product is in the wrong order: A W instead of W A
def linear_forward(A, W, b):
    Z = np.dot(A, W) + b
    return Z, (A, W, b)
# === wrong: W transposed, again | uses W.T A instead of W A
def linear_forward(A, W, b):
    Z = np.dot(W.T, A) + b
    return Z, (A, W, b)
# === wrong: b transposed | adds b.T, so the bias runs along the examples instead of along the units
def linear_forward(A, W, b):
    Z = np.dot(W, A) + b.T
    return Z, (A, W, b)
# === wrong: bias inside | b is added to the input before the product
def linear_forward(A, W, b):
    return np.dot(W, A + b), (A, W, b)
# === wrong: cache without b | the cache holds only (A, W), b is missing
def linear_forward(A, W, b):
    Z = np.dot(W, A) + b
    return Z, (A, W)
# === wrong: A overwritten by Z | the name A is reused for the result, so the cache holds Z instead of the input
def linear_forward(A, W, b):
    A = np.dot(W, A) + b
    cache = (A, W, b)
    return A, cache
# === wrong: W before A in the cache | the cache is in the order (W, A, b) instead of (A, W, b)
def linear_forward(A, W, b):
    Z = np.dot(W, A) + b
    return Z, (W, A, b)
# === wrong: Z alone | the cache is not returned
def linear_forward(A, W, b):
    Z = np.dot(W, A) + b
    return Z
# === wrong: elementwise product, again | multiplies W and A entry by entry instead of as matrices
def linear_forward(A, W, b):
    Z = W * A + b
    return Z, (A, W, b)
# === wrong: minus b | subtracts the bias
def linear_forward(A, W, b):
    Z = W @ A - b
    return Z, (A, W, b)
# === wrong: four loose values | returns Z, A, W, b as four values, the cache should be one tuple
def linear_forward(A, W, b):
    Z = W @ A + b
    return Z, A, W, b
# === wrong: first bias for all and relu at once | none
def linear_forward(A, W, b):
    Z = np.maximum(0, W @ A + b[0])
    return Z, (A, W, b)
# === right: np.dot, step by step
def linear_forward(A, W, b):
    Z = np.dot(W, A)
    Z = Z + b
    cache = (A, W, b)
    assert Z.shape == (W.shape[0], A.shape[1])
    return Z, cache
# === right: einsum, too
def linear_forward(A, W, b):
    Z = np.einsum("ij,jk->ik", W, A)
    Z += b
    return Z, (A, W, b)
# === right: three loops, too
def linear_forward(A, W, b):
    n_prev = A.shape[0]
    m = A.shape[1]
    n = W.shape[0]
    Z = np.zeros((n, m))
    for unit in range(n):
        for example in range(m):
            total = 0
            for k in range(n_prev):
                total = total + W[unit, k] * A[k, example]
            Z[unit, example] = total + b[unit, 0]
    return Z, (A, W, b)
# === right: bias as one more input
def linear_forward(A, W, b):
    ones = np.ones((1, A.shape[1]))
    Z = np.hstack([W, b]) @ np.vstack([A, ones])
    return Z, (A, W, b)
# === right: transposed and back (PyTorch habit), copies in the cache
def linear_forward(A, W, b):
    x = A.T                      # batch first
    out = x @ W.T + b.T
    return out.T, (A.copy(), W.copy(), b.copy())
# === right: one column after the other
def linear_forward(A: np.ndarray, W: np.ndarray, b: np.ndarray) -> tuple:
    columns = [W @ A[:, [i]] + b for i in range(A.shape[1])]
    return np.concatenate(columns, axis=1), tuple([A, W, b])
# === right: from Matlab, repmat
def linear_forward(A, W, b):
    m = np.size(A, 1)
    B = np.tile(b, (1, m))
    Z = np.matmul(W, A) + B
    print("Z has shape", Z.shape)
    return (Z, (A, W, b))
# === wrong: W transposed, too | multiplies with the transpose of W
def linear_forward(A, W, b):
    Z = W.T @ A + b
    return Z, (A, W, b)
# === wrong: A transposed | multiplies with the transpose of A
def linear_forward(A, W, b):
    Z = np.inner(W, A) + b
    return Z, (A, W, b)
# === wrong: cache in the wrong order | the cache is (W, A, b) instead of (A, W, b)
def linear_forward(A, W, b):
    Z = W @ A + b
    return Z, (W, A, b)
# === wrong: cache has Z | the cache holds Z in place of A
def linear_forward(A, W, b):
    Z = W @ A + b
    return Z, (Z, W, b)
# === wrong: cache without b, too | the cache leaves b out
def linear_forward(A, W, b):
    Z = W @ A + b
    cache = (A, W)
    return Z, cache
# === wrong: no cache | returns the scores only
def linear_forward(A, W, b):
    Z = W @ A + b
    cache = (A, W, b)
    return Z
# === wrong: returned in the wrong order | returns (cache, Z)
def linear_forward(A, W, b):
    Z = W @ A + b
    return (A, W, b), Z
# === wrong: cache not packed | returns Z, A, W, b instead of a pair
def linear_forward(A, W, b):
    return W @ A + b, A, W, b
# === wrong: already the activation | applies ReLU to the scores
def linear_forward(A, W, b):
    Z = np.maximum(0, W @ A + b)
    return Z, (A, W, b)
# === wrong: rounded | rounds the scores to two places
def linear_forward(A, W, b):
    Z = np.round(W @ A + b, 2)
    return Z, (A, W, b)
# === wrong: inputs rectified in place | sets negative inputs to 0 in the caller's array
def linear_forward(A, W, b):
    A[A < 0] = 0
    Z = W @ A + b
    return Z, (A, W, b)
# === wrong: only the first bias | adds the first unit's bias to all units
def linear_forward(A, W, b):
    Z = W @ A + b[0]
    return Z, (A, W, b)
# === wrong: bias for the first example only | adds the bias to the first column only
def linear_forward(A, W, b):
    Z = W @ A
    Z[:, [0]] += b
    return Z, (A, W, b)
# === wrong: b summed into itself | adds all biases together, so every unit gets the sum of them
def linear_forward(A, W, b):
    Z = W @ A + np.sum(b)
    return Z, (A, W, b)
# === wrong: bias before the product, too | adds the bias's mean to the inputs instead of the bias to the scores
def linear_forward(A, W, b):
    Z = W @ (A + b.mean())
    return Z, (A, W, b)
# === wrong: the sum starts at 1 | leaves out the first input in the sum
def linear_forward(A, W, b):
    n, m = W.shape[0], A.shape[1]
    Z = np.zeros((n, m))
    for i in range(n):
        for j in range(m):
            for k in range(1, A.shape[0]):
                Z[i, j] += W[i, k] * A[k, j]
            Z[i, j] += b[i, 0]
    return Z, (A, W, b)
# === wrong: sizes of the example | works for three units and two examples only
def linear_forward(A, W, b):
    Z = np.zeros((3, 2))
    for i in range(3):
        for j in range(2):
            Z[i, j] = np.sum(W[i] * A[:, j]) + b[i, 0]
    return Z, (A, W, b)
# === wrong: divides by m | divides the scores by the number of examples
def linear_forward(A, W, b):
    m = A.shape[1]
    Z = (W @ A + b) / m
    return Z, (A, W, b)
# === wrong: A0 from the notebook | uses the notebook's A0 instead of the argument A
def linear_forward(A, W, b):
    Z = W @ A0 + b
    return Z, (A, W, b)
# === wrong: whole numbers | collects the scores in an array of integers, which cuts off the fractions
def linear_forward(A, W, b):
    Z = np.zeros((W.shape[0], A.shape[1]), dtype=int)
    for i in range(A.shape[1]):
        Z[:, i] = W @ A[:, i] + b[:, 0]
    return Z, (A, W, b)
