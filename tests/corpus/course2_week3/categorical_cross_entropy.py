# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: sum over everything
def categorical_cross_entropy(AL, Y):
    m = Y.shape[1]
    return -np.sum(Y * np.log(AL)) / m
# === right: mean of column sums
def categorical_cross_entropy(AL, Y):
    losses = -np.sum(Y * np.log(AL), axis=0)
    return float(np.mean(losses))
# === right: probability of the true class
def categorical_cross_entropy(AL, Y):
    p = np.sum(AL * Y, axis=0)
    return np.average(-np.log(p))
# === right: einsum, a tiny number in the log
def categorical_cross_entropy(AL, Y):
    total = np.einsum("cm,cm->", Y, np.log(AL + 1e-12))
    return np.array(-total / AL.shape[1])
# === right: mask
def categorical_cross_entropy(AL, Y):
    chosen = AL[Y == 1]
    return -np.log(chosen).sum() / chosen.size
# === right: loop
def _loss(a, y):
    return -sum(t * math.log(p) for p, t in zip(a, y) if t)

def categorical_cross_entropy(AL, Y):
    total = 0.0
    for i in range(AL.shape[1]):
        total += _loss(AL[:, i], Y[:, i])
    return total / AL.shape[1]
# === right: trace of a product, argmax
def categorical_cross_entropy(AL, Y):
    classes = np.argmax(Y, axis=0)
    L = np.log(AL)
    return sum(-L[c, i] for i, c in enumerate(classes)) / len(classes)
# === wrong: sum | The losses are summed: the 1/m is missing.
def categorical_cross_entropy(AL, Y):
    m = Y.shape[1]
    return -np.sum(Y * np.log(AL))
# === wrong: mean over all entries | The mean runs over all C·m entries, where it should be over the m examples.
def categorical_cross_entropy(AL, Y):
    m = Y.shape[1]
    return -np.mean(Y * np.log(AL))
# === wrong: m from the wrong axis | m is read from axis 0, the number of classes; the examples are the columns.
def categorical_cross_entropy(AL, Y):
    m = Y.shape[0]
    return -np.sum(Y * np.log(AL)) / m
# === wrong: minus sign missing | The minus sign is missing.
def categorical_cross_entropy(AL, Y):
    m = Y.shape[1]
    return np.sum(Y * np.log(AL)) / m
# === wrong: terms of the binary loss | The terms of the other classes are added as in the binary loss.
def categorical_cross_entropy(AL, Y):
    m = Y.shape[1]
    return -np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)) / m
# === wrong: arguments exchanged | AL and Y change places: the logarithm belongs to AL.
def categorical_cross_entropy(AL, Y):
    m = Y.shape[1]
    return -np.sum(AL * np.log(Y + 1e-8)) / m
# === wrong: all classes | The logarithms of all classes are summed and Y is left out.
def categorical_cross_entropy(AL, Y):
    m = Y.shape[1]
    return -np.sum(np.log(AL)) / m
# === wrong: base two | The logarithm has base 2 where the natural one is needed.
def categorical_cross_entropy(AL, Y):
    m = Y.shape[1]
    return -np.sum(Y * np.log2(AL)) / m
# === wrong: base ten | The logarithm has base 10 where the natural one is needed.
def categorical_cross_entropy(AL, Y):
    m = Y.shape[1]
    return -np.sum(Y * np.log10(AL)) / m
# === wrong: one number an example | The losses are not averaged over the examples, so that an array comes back.
def categorical_cross_entropy(AL, Y):
    m = Y.shape[1]
    return -np.sum(Y * np.log(AL), axis=0)
# === wrong: summed along the examples | The sum runs along the examples only, so that one number for each class comes back.
def categorical_cross_entropy(AL, Y):
    m = Y.shape[1]
    return -np.sum(Y * np.log(AL), axis=1) / m
# === wrong: matrix product | The matrix product makes a (C, C) matrix where an elementwise product is needed.
def categorical_cross_entropy(AL, Y):
    m = Y.shape[1]
    return -np.dot(Y, np.log(AL).T) / m
# === wrong: logarithm outside | The logarithm is taken of the sum over all examples and not of each probability.
def categorical_cross_entropy(AL, Y):
    m = Y.shape[1]
    return -np.log(np.sum(Y * AL)) / m
# === wrong: no logarithm | The logarithm is missing.
def categorical_cross_entropy(AL, Y):
    m = Y.shape[1]
    return -np.sum(Y * AL) / m
# === wrong: squared error | This is the squared error and not the cross-entropy.
def categorical_cross_entropy(AL, Y):
    m = Y.shape[1]
    return np.sum((AL - Y) ** 2) / m
# === wrong: predicted class | The probability of the predicted class is used and not that of the true one.
def categorical_cross_entropy(AL, Y):
    m = Y.shape[1]
    return -np.sum(np.log(AL.max(axis=0))) / m
# === wrong: error rate | This is the share of wrong predictions and not the cross-entropy.
def categorical_cross_entropy(AL, Y):
    m = Y.shape[1]
    return np.mean(AL.argmax(axis=0) != Y.argmax(axis=0))
# === wrong: shape (1, 1) | keepdims leaves an array of shape (1, 1), where a number is asked for.
def categorical_cross_entropy(AL, Y):
    m = Y.shape[1]
    return -np.sum(Y * np.log(AL), keepdims=True) / m
# === wrong: large number in the log | The number added inside the logarithm is so large that it changes the cost.
def categorical_cross_entropy(AL, Y):
    m = Y.shape[1]
    return -np.sum(Y * np.log(AL + 0.01)) / m
# === wrong: softmax once more | AL holds probabilities already; softmax is applied to them once more.
def categorical_cross_entropy(AL, Y):
    AL = softmax_activation(AL)
    m = Y.shape[1]
    return -np.sum(Y * np.log(AL)) / m
# === wrong: halved | The cost is divided by 2m where it should be divided by m.
def categorical_cross_entropy(AL, Y):
    m = Y.shape[1]
    return -np.sum(Y * np.log(AL)) / (2 * m)
# === wrong: no return | The return statement is missing.
def categorical_cross_entropy(AL, Y):
    m = Y.shape[1]
    cost = -np.sum(Y * np.log(AL)) / m
# === wrong: product of everything | none
def categorical_cross_entropy(AL, Y):
    m = Y.shape[1]
    return -np.prod(AL) * np.sum(Y) / m
# === right: mean of column sums with a tiny number
def categorical_cross_entropy(AL, Y):
    losses = -np.sum(Y * np.log(AL + 1e-10), axis=0)
    return float(np.mean(losses))
# === right: picked with a mask
def categorical_cross_entropy(AL, Y):
    picked = AL[Y == 1]
    return np.mean(-np.log(picked))
# === right: einsum
def categorical_cross_entropy(AL, Y):
    return -np.einsum("ij,ij->", Y, np.log(AL)) / AL.shape[1]
# === right: double loop
def categorical_cross_entropy(AL, Y):
    C, m = AL.shape
    cost = 0
    for i in range(m):
        for c in range(C):
            if Y[c, i]:
                cost -= Y[c, i] * math.log(AL[c, i])
    return cost / m
# === right: argmax and fancy indexing
def categorical_cross_entropy(AL, Y):
    assert AL.shape == Y.shape
    right_class = Y.argmax(axis=0)
    p = AL[right_class, np.arange(AL.shape[1])]
    return np.log(1 / p).mean()
# === right: trace of a matrix product, squeezed
def categorical_cross_entropy(AL, Y):
    cost = (-1.0 / Y.shape[1]) * np.trace(np.dot(Y.T, np.log(np.clip(AL, 1e-15, 1))))
    return np.squeeze(cost)
# === wrong: sum instead of mean | the losses are summed but not divided by m
def categorical_cross_entropy(AL, Y):
    return -np.sum(Y * np.log(AL))
# === wrong: mean over all entries, again | np.mean divides by C·m instead of by m
def categorical_cross_entropy(AL, Y):
    return -np.mean(Y * np.log(AL))
# === wrong: minus forgotten | the minus sign is missing
def categorical_cross_entropy(AL, Y):
    return np.sum(Y * np.log(AL)) / Y.shape[1]
# === wrong: one loss per example | the losses of the examples are returned as an array instead of their mean
def categorical_cross_entropy(AL, Y):
    return -np.sum(Y * np.log(AL), axis=0)
# === wrong: bits | the logarithm is to base 2 instead of e
def categorical_cross_entropy(AL, Y):
    return -np.sum(Y * np.log2(AL)) / Y.shape[1]
# === wrong: roles changed | AL and Y are exchanged: the logarithm is taken of the labels
def categorical_cross_entropy(AL, Y):
    return -np.sum(AL * np.log(Y + 1e-8)) / Y.shape[1]
# === wrong: softmax once more, again | AL is put through the softmax once more before the logarithm
def categorical_cross_entropy(AL, Y):
    P = softmax_activation(AL)
    return -np.sum(Y * np.log(P)) / Y.shape[1]
# === wrong: matrix product in place of product | a matrix product mixes the examples, instead of multiplying element by element
def categorical_cross_entropy(AL, Y):
    m = Y.shape[1]
    return -np.sum(np.dot(Y, np.log(AL).T)) / m
# === wrong: cost in brackets | the cost is a (1, 1) array instead of a number
def categorical_cross_entropy(AL, Y):
    m = Y.shape[1]
    per_example = np.sum(Y * np.log(AL), axis=0, keepdims=True)
    return -np.sum(per_example, axis=1, keepdims=True) / m
# === wrong: floor of one percent | probabilities below 0.01 are lifted to 0.01, which hides confident mistakes
def categorical_cross_entropy(AL, Y):
    return -np.sum(Y * np.log(np.maximum(AL, 0.01))) / Y.shape[1]
# === wrong: average probability first | the logarithm is taken of the mean probability instead of the mean of the logarithms
def categorical_cross_entropy(AL, Y):
    p = np.sum(Y * AL, axis=0)
    return -np.log(np.mean(p))
# === wrong: sign and mean over all | none
def categorical_cross_entropy(AL, Y):
    return np.mean(Y * np.log(AL))
# === right: sum over everything by m
def categorical_cross_entropy(AL, Y):
    m = AL.shape[1]
    return -np.sum(Y * np.log(AL)) / m
# === right: mean of the columns' losses
def categorical_cross_entropy(AL, Y):
    losses = -np.sum(np.multiply(Y, np.log(AL)), axis=0)
    return float(losses.mean())
# === right: einsum, anew
def categorical_cross_entropy(AL, Y):
    return np.einsum("ij,ij->", Y, -np.log(AL)) / Y.shape[1]
# === right: picks the true probabilities by a mask
def categorical_cross_entropy(AL, Y):
    return np.mean(-np.log(AL[Y == 1]))
# === right: double loop and math
def categorical_cross_entropy(AL, Y):
    C, m = Y.shape
    J = 0.0
    for i in range(m):
        L = 0.0
        for j in range(C):
            if Y[j, i] == 1:
                L = L - math.log(AL[j, i])
        J = J + L
    return J / m
# === right: argmax of the labels
def categorical_cross_entropy(AL: np.ndarray, Y: np.ndarray) -> float:
    true = np.argmax(Y, axis=0)
    m = true.shape[0]
    picked = AL[true, np.arange(m)]
    assert picked.shape == (m,)
    return float(np.negative(np.log(picked)).sum() / m)
# === right: trace of a matrix product
def categorical_cross_entropy(AL, Y):
    return -np.trace(Y.T @ np.log(AL)) / AL.shape[1]
# === right: dot of the long vectors, fsum
def categorical_cross_entropy(AL, Y):
    terms = [y * math.log(a) for y, a in zip(Y.ravel().tolist(), AL.ravel().tolist()) if y]
    return -math.fsum(terms) / Y.shape[1]
# === wrong: by C | divides by the number of classes instead of the number of examples
def categorical_cross_entropy(AL, Y):
    return -np.sum(Y * np.log(AL)) / AL.shape[0]
# === wrong: sign | forgets the minus
def categorical_cross_entropy(AL, Y):
    return np.sum(Y * np.log(AL)) / AL.shape[1]
# === wrong: binary | adds the term (1 - y) log(1 - a) of the binary cross-entropy
def categorical_cross_entropy(AL, Y):
    m = AL.shape[1]
    with np.errstate(divide="ignore", invalid="ignore"):
        other = np.where(Y == 1, 0.0, np.log(1 - AL))
    return -(np.sum(Y * np.log(AL)) + np.sum(other)) / m
# === wrong: base ten, anew | takes the logarithm to base ten
def categorical_cross_entropy(AL, Y):
    return -np.sum(Y * np.log10(AL)) / AL.shape[1]
# === wrong: base two, anew | takes the logarithm to base two
def categorical_cross_entropy(AL, Y):
    return -np.sum(Y * np.log2(AL)) / AL.shape[1]
# === wrong: arguments exchanged, anew | weighs the logarithm of the labels by the probabilities
def categorical_cross_entropy(AL, Y):
    return -np.sum(AL * np.log(np.maximum(Y, 1e-8))) / AL.shape[1]
# === wrong: clipped | clips probabilities at 1e-3, so that a very wrong answer costs too little
def categorical_cross_entropy(AL, Y):
    return -np.sum(Y * np.log(np.clip(AL, 1e-3, 1 - 1e-3))) / AL.shape[1]
# === wrong: log of the mean | takes the logarithm of the mean probability instead of the mean of the logarithms
def categorical_cross_entropy(AL, Y):
    return -np.log(np.mean(np.sum(Y * AL, axis=0)))
# === wrong: log of the product | multiplies the probabilities before the logarithm, which is 0 for many examples
def categorical_cross_entropy(AL, Y):
    true = np.sum(Y * AL, axis=0)
    return -np.log(np.prod(true)) / AL.shape[1]
# === wrong: all pairs | sums the matrix product, which pairs each example's label with all examples' probabilities
def categorical_cross_entropy(AL, Y):
    return -np.sum(Y.T @ np.log(AL)) / AL.shape[1]
# === wrong: one by one array | returns an array of shape (1, 1)
def categorical_cross_entropy(AL, Y):
    return -np.sum(Y * np.log(AL), keepdims=True) / AL.shape[1]
# === wrong: predicted class, anew | takes the probability of the most probable class instead of the true one's
def categorical_cross_entropy(AL, Y):
    return -np.mean(np.log(np.max(AL, axis=0)))
# === wrong: squares | takes squared differences instead of logarithms
def categorical_cross_entropy(AL, Y):
    return np.sum((AL - Y) ** 2) / AL.shape[1]
# === wrong: no logarithm, anew | takes 1 minus the probability of the true class
def categorical_cross_entropy(AL, Y):
    return np.mean(1 - np.sum(Y * AL, axis=0))
# === wrong: log of 1 + | takes log(1 + a)
def categorical_cross_entropy(AL, Y):
    return -np.sum(Y * np.log1p(AL)) / AL.shape[1]
# === wrong: softmax again | puts AL through a softmax once more, as PyTorch's loss takes scores
def categorical_cross_entropy(AL, Y):
    P = softmax_activation(AL)
    return -np.sum(Y * np.log(P)) / AL.shape[1]
# === wrong: half | has a factor 1/2 as the squared error does
def categorical_cross_entropy(AL, Y):
    return -np.sum(Y * np.log(AL)) / (2 * AL.shape[1])
# === wrong: last example missing | the loop stops one example short
def categorical_cross_entropy(AL, Y):
    m = AL.shape[1]
    J = 0
    for i in range(m - 1):
        J -= np.sum(Y[:, i] * np.log(AL[:, i]))
    return J / m
# === wrong: three classes | works for three classes only
def categorical_cross_entropy(AL, Y):
    m = AL.shape[1]
    return -np.sum(Y[0] * np.log(AL[0]) + Y[1] * np.log(AL[1]) + Y[2] * np.log(AL[2])) / m
# === wrong: entropy | computes the entropy of the prediction and does not use the labels
def categorical_cross_entropy(AL, Y):
    return -np.sum(AL * np.log(AL)) / AL.shape[1]
# === wrong: epsilon added | adds 0.01 to every probability before the logarithm
def categorical_cross_entropy(AL, Y):
    return -np.sum(Y * np.log(AL + 1e-2)) / AL.shape[1]
