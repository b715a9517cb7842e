# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: sum, squeezed
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = -1 / m * np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))
    return np.squeeze(cost)
# === right: mean of two terms
def compute_cost(AL, Y):
    return np.mean(-Y * np.log(AL)) + np.mean(-(1 - Y) * np.log(1 - AL))
# === right: dot products, item
def compute_cost(AL, Y):
    m = AL.shape[1]
    total = Y @ np.log(AL).T + (1 - Y) @ np.log(1 - AL).T
    return -total.item() / m
# === right: loop
def compute_cost(AL, Y):
    losses = []
    for a, y in zip(AL.ravel(), Y.ravel()):
        losses.append(-math.log(a) if y else -math.log(1 - a))
    return sum(losses) / len(losses)
# === right: true label's probability, safe log
def _log(p):
    return np.log(np.maximum(p, 1e-15))

def compute_cost(AL, Y):
    p = 1 - np.abs(Y - AL)
    return float(-_log(p).mean())
# === right: clipped at the ends
def compute_cost(AL, Y):
    A = np.clip(AL, 1e-12, 1 - 1e-12)
    loss = np.multiply(Y, np.log(A)) + np.multiply(1 - Y, np.log(1 - A))
    return -np.average(loss)
# === right: from the score
def compute_cost(AL, Y):
    Z = np.log(AL) - np.log1p(-AL)
    losses = np.logaddexp(0, Z) - Y * Z
    return np.einsum("ij->", losses) / Y.size
# === right: where
def compute_cost(AL, Y):
    loss = np.where(Y == 1, np.log(AL), np.log(1 - AL))
    return np.array(np.sum(loss) / -loss.size)
# === wrong: sum | The losses are summed: the 1/m is missing.
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = -np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))
    return np.squeeze(cost)
# === wrong: minus sign missing | The minus sign is missing.
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = 1 / m * np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))
    return np.squeeze(cost)
# === wrong: m from the wrong axis | m is read from axis 0, which is 1, so that the losses are summed; the examples are the columns.
def compute_cost(AL, Y):
    m = Y.shape[0]
    cost = -1 / m * np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))
    return np.squeeze(cost)
# === wrong: term of label 0 missing | The term for label 0 is missing.
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = -1 / m * np.sum(Y * np.log(AL))
    return np.squeeze(cost)
# === wrong: term of label 1 missing | The term for label 1 is missing.
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = -1 / m * np.sum((1 - Y) * np.log(1 - AL))
    return np.squeeze(cost)
# === wrong: minus between the terms | The two terms of the loss are subtracted where they should be added.
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = -1 / m * np.sum(Y * np.log(AL) - (1 - Y) * np.log(1 - AL))
    return np.squeeze(cost)
# === wrong: AL and Y exchanged | AL and Y change places: the logarithm belongs to AL.
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = -1 / m * np.sum(AL * np.log(Y + 1e-8) + (1 - AL) * np.log(1 - Y + 1e-8))
    return np.squeeze(cost)
# === wrong: labels exchanged | Y and 1-Y are exchanged before the logarithms.
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = -1 / m * np.sum((1 - Y) * np.log(AL) + Y * np.log(1 - AL))
    return np.squeeze(cost)
# === wrong: base ten | The logarithm has base 10 where the natural one is needed.
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = -1 / m * np.sum(Y * np.log10(AL) + (1 - Y) * np.log10(1 - AL))
    return np.squeeze(cost)
# === wrong: base two | The logarithm has base 2 where the natural one is needed.
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = -1 / m * np.sum(Y * np.log2(AL) + (1 - Y) * np.log2(1 - AL))
    return np.squeeze(cost)
# === wrong: shape (1, 1) | The cost has shape (1, 1) and is not squeezed to a number.
def compute_cost(AL, Y):
    m = Y.shape[1]
    return -(np.dot(Y, np.log(AL).T) + np.dot(1 - Y, np.log(1 - AL).T)) / m
# === wrong: outer product | The transpose stands on the wrong factor, so an (m, m) matrix comes out.
def compute_cost(AL, Y):
    m = Y.shape[1]
    return -(np.dot(Y.T, np.log(AL)) + np.dot((1 - Y).T, np.log(1 - AL))) / m
# === wrong: not summed | The losses are not summed over the examples, so an array comes back.
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = -1 / m * (Y * np.log(AL) + (1 - Y) * np.log(1 - AL))
    return np.squeeze(cost)
# === wrong: transpose missing | The transposes in the dot products are missing, so the shapes do not fit.
def compute_cost(AL, Y):
    m = Y.shape[1]
    return float(-(np.dot(Y, np.log(AL)) + np.dot(1 - Y, np.log(1 - AL))) / m)
# === wrong: squared error | This is the mean squared error and not the cross-entropy.
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = np.mean((AL - Y) ** 2)
    return np.squeeze(cost)
# === wrong: halved | The cost is divided by 2m where it should be divided by m.
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = -1 / (2 * m) * np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))
    return np.squeeze(cost)
# === wrong: large number in the logs | The number added inside the logarithms is so large that it changes the cost.
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = -1 / m * np.sum(Y * np.log(AL + 0.1) + (1 - Y) * np.log(1.1 - AL))
    return np.squeeze(cost)
# === wrong: floor division | The double slash rounds -1/m down to -1, so that the losses are summed.
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = -1 // m * np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))
    return np.squeeze(cost)
# === wrong: rounded | The cost is rounded.
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = -1 / m * np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))
    return round(float(cost), 2)
# === wrong: prints | The cost is printed but not returned.
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = -1 / m * np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))
    print(cost)
# === wrong: largest loss | none
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = -np.min(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))
    return np.squeeze(cost)
# === right: np.sum and squeeze
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = -1 / m * np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))
    cost = np.squeeze(cost)
    assert cost.shape == ()
    return cost
# === right: dots and item
def compute_cost(AL, Y):
    m = Y.shape[1]
    c = np.dot(np.log(AL), Y.T) + np.dot(np.log(1 - AL), (1 - Y).T)
    return -c.item() / m
# === right: average of losses by a helper
def _loss(a, y):
    return -(y * np.log(a) + (1 - y) * np.log(1 - a))

def compute_cost(AL, Y):
    return float(np.average(_loss(AL, Y)))
# === right: boolean masks
def compute_cost(AL, Y):
    pos = Y == 1
    total = np.log(AL[pos]).sum() + np.log(1 - AL[~pos]).sum()
    return -total / Y.size
# === right: by way of the score
def compute_cost(AL, Y):
    # log(1+exp(z)) - y z with z the log odds
    z = np.log(AL) - np.log1p(-AL)
    return np.mean(np.logaddexp(0, z) - Y * z)
# === right: generator and small epsilon
def compute_cost(AL, Y):
    eps = 1e-10
    losses = (y * math.log(a + eps) + (1 - y) * math.log(1 - a + eps) for a, y in zip(AL[0], Y[0]))
    return -sum(losses) / AL.shape[1]
# === right: trace of the products
def compute_cost(AL, Y):
    m = AL.shape[1]
    return float(np.trace(Y @ np.log(AL).T + (1 - Y) @ np.log(1 - AL).T) / -m)
# === wrong: left as a matrix | a (1, 1) array is returned, the cost should be a number
def compute_cost(AL, Y):
    m = Y.shape[1]
    return (-1 / m) * (np.dot(Y, np.log(AL).T) + np.dot(1 - Y, np.log(1 - AL).T))
# === wrong: keeps one axis | summing over axis 1 leaves an array of shape (1,), the cost should be a number
def compute_cost(AL, Y):
    m = Y.shape[1]
    return -np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL), axis=1) / m
# === wrong: sign | the minus sign is missing
def compute_cost(AL, Y):
    return float(np.mean(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)))
# === wrong: summed only | divided by nothing: the sum over the examples instead of the mean
def compute_cost(AL, Y):
    return -float(np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)))
# === wrong: len of Y | len(Y) is the number of rows (1), not the number of examples
def compute_cost(AL, Y):
    return -np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)) / len(Y)
# === wrong: positives only | only the examples with label 1 are counted
def compute_cost(AL, Y):
    return -np.sum(Y * np.log(AL)) / Y.shape[1]
# === wrong: half of the mean | divides by 2m, the 2 belongs to the squared error
def compute_cost(AL, Y):
    m = Y.shape[1]
    return -np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)) / (2 * m)
# === wrong: base two, again | log2 instead of the natural logarithm
def compute_cost(AL, Y):
    return -np.mean(Y * np.log2(AL) + (1 - Y) * np.log2(1 - AL))
# === wrong: one minus log | 1 - log(AL) is not log(1 - AL): the bracket is in the wrong place
def compute_cost(AL, Y):
    m = Y.shape[1]
    return -np.sum(Y * np.log(AL) + (1 - Y) * (1 - np.log(AL))) / m
# === wrong: averaged twice | np.mean already divides by m, it is divided by m a second time
def compute_cost(AL, Y):
    m = Y.shape[1]
    return -np.mean(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)) / m
# === wrong: rounded first | AL is rounded to 0 or 1 before the logarithm
def compute_cost(AL, Y):
    P = np.clip(np.round(AL), 1e-8, 1 - 1e-8)
    return -np.mean(Y * np.log(P) + (1 - Y) * np.log(1 - P))
# === wrong: big epsilon | an epsilon of 0.01 in the logs changes the cost visibly
def compute_cost(AL, Y):
    eps = 0.01
    return -np.mean(Y * np.log(AL + eps) + (1 - Y) * np.log(1 - AL + eps))
# === wrong: absolute error | the mean absolute error instead of cross-entropy
def compute_cost(AL, Y):
    return float(np.mean(np.abs(AL - Y)))
# === wrong: mean over each class | none
def compute_cost(AL, Y):
    c1 = np.log(AL[Y == 1]).mean() if (Y == 1).any() else 0.0
    c0 = np.log(1 - AL[Y == 0]).mean() if (Y == 0).any() else 0.0
    return c1 + c0
# === right: the formula
def compute_cost(AL, Y):
    m = Y.shape[1]
    return -np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)) / m
# === right: mean
def compute_cost(AL, Y):
    losses = -(Y * np.log(AL) + (1 - Y) * np.log1p(-AL))
    return float(losses.mean())
# === right: dot products
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = -(np.dot(Y, np.log(AL).T) + np.dot(1 - Y, np.log(1 - AL).T)) / m
    return cost.item()
# === right: where, too
def compute_cost(AL, Y):
    of_truth = np.where(Y == 1, AL, 1 - AL)
    return np.mean(-np.log(of_truth))
# === right: loop with math
def compute_cost(AL, Y):
    total = 0.0
    m = AL.shape[1]
    for i in range(m):
        a = AL[0, i]
        y = Y[0, i]
        if y == 1:
            total = total - math.log(a)
        else:
            total = total - math.log(1 - a)
    return total / m
# === right: einsum
def compute_cost(AL: np.ndarray, Y: np.ndarray) -> float:
    m = AL.size
    return -(np.einsum("ij,ij->", Y, np.log(AL)) + np.einsum("ij,ij->", 1 - Y, np.log(1 - AL))) / m
# === right: generator with zip
def compute_cost(AL, Y):
    return sum(-y * math.log(a) - (1 - y) * math.log(1 - a) for a, y in zip(AL.ravel(), Y.ravel())) / AL.size
# === right: beginner with prints and names
def compute_cost(AL, Y):
    number_of_examples = np.shape(Y)[1]
    part_one = np.multiply(Y, np.log(AL))
    part_two = np.multiply(np.subtract(1, Y), np.log(np.subtract(1, AL)))
    both = part_one + part_two
    cost = (-1 / number_of_examples) * np.sum(both)
    print("cost:", cost)
    return cost
# === right: boolean masks, too
def compute_cost(AL, Y):
    ones = Y.astype(bool)
    return -(np.log(AL[ones]).sum() + np.log(1 - AL[~ones]).sum()) / Y.shape[1]
# === wrong: sign forgotten | forgets the minus sign
def compute_cost(AL, Y):
    return np.mean(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))
# === wrong: sum, too | forgets to divide by the number of examples
def compute_cost(AL, Y):
    return -np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))
# === wrong: m from the wrong axis, too | takes the number of rows for the number of examples
def compute_cost(AL, Y):
    m = len(Y)
    return -np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)) / m
# === wrong: missing brackets | np.log(1) - AL instead of np.log(1 - AL)
def compute_cost(AL, Y):
    m = Y.shape[1]
    return -1 / m * np.sum(Y * np.log(AL) + (1 - Y) * (np.log(1) - AL))
# === wrong: an array | returns an array of shape (1, 1)
def compute_cost(AL, Y):
    m = Y.shape[1]
    return -(Y @ np.log(AL).T + (1 - Y) @ np.log(1 - AL).T) / m
# === wrong: one loss each | returns the losses of all examples instead of their mean
def compute_cost(AL, Y):
    return -(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))
# === wrong: only the ones | leaves out the second term, for label 0
def compute_cost(AL, Y):
    return -np.mean(Y * np.log(AL))
# === wrong: labels swapped | mixes up Y and 1 - Y
def compute_cost(AL, Y):
    return -np.mean((1 - Y) * np.log(AL) + Y * np.log(1 - AL))
# === wrong: minus in between | subtracts the second term instead of adding it
def compute_cost(AL, Y):
    return -np.mean(Y * np.log(AL) - (1 - Y) * np.log(1 - AL))
# === wrong: minus for one sum only | the minus sign reaches the first sum only
def compute_cost(AL, Y):
    m = Y.shape[1]
    return -np.sum(Y * np.log(AL)) / m + np.sum((1 - Y) * np.log(1 - AL)) / m
# === wrong: squares | the mean squared error instead of the logistic loss
def compute_cost(AL, Y):
    return np.mean((AL - Y) ** 2)
# === wrong: Y and AL exchanged | exchanges the probabilities and the labels in the formula
def compute_cost(AL, Y):
    return -np.nanmean(AL * np.log(Y + 1e-15) + (1 - AL) * np.log(1 - Y + 1e-15))
# === wrong: a mean for each label | adds up the mean over the ones and the mean over the zeros, halved, so that it is right for balanced labels only
def compute_cost(AL, Y):
    ones = AL[Y == 1]
    zeros = AL[Y == 0]
    return -(np.mean(np.log(ones)) + np.mean(np.log(1 - zeros))) / 2
# === wrong: clipped far in | clips the probabilities to 0.01 ... 0.99 first
def compute_cost(AL, Y):
    A = np.clip(AL, 0.01, 0.99)
    return -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
# === wrong: two examples | divides by the 2 of the example
def compute_cost(AL, Y):
    return -np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)) / 2
# === wrong: first example left out | the loop starts at example 1 and leaves out example 0
def compute_cost(AL, Y):
    m = Y.shape[1]
    total = 0
    for i in range(1, m):
        total -= Y[0, i] * np.log(AL[0, i]) + (1 - Y[0, i]) * np.log(1 - AL[0, i])
    return total / m
# === wrong: log of the decision | decides first: counts the wrong answers instead of the loss
def compute_cost(AL, Y):
    return np.mean((AL > 0.5) != Y)
# === wrong: Y2 from the notebook | uses the notebook's Y2 instead of the argument
def compute_cost(AL, Y):
    m = Y2.shape[1]
    return -np.sum(Y2 * np.log(AL) + (1 - Y2) * np.log(1 - AL)) / m
# === wrong: a sample | looks at the first 100 examples only
def compute_cost(AL, Y):
    AL, Y = AL[:, :100], Y[:, :100]
    return -np.mean(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))
# === wrong: return forgotten | prints the cost instead of returning it
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = -np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)) / m
    print(cost)
# === wrong: rounded, too | rounds the cost to four places
def compute_cost(AL, Y):
    m = Y.shape[1]
    return round(float(-np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)) / m), 4)
