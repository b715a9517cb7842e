# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: mean of the losses
def compute_cost(A2, Y):
    m = Y.shape[1]
    logprobs = Y * np.log(A2) + (1 - Y) * np.log(1 - A2)
    cost = -np.sum(logprobs) / m
    return cost
# === right: dot products, squeezed to a float
def compute_cost(A2, Y):
    m = Y.shape[1]
    cost = -1 / m * (np.dot(Y, np.log(A2).T) + np.dot(1 - Y, np.log(1 - A2).T))
    return float(np.squeeze(cost))
# === right: zero-dimensional array
def compute_cost(A2, Y):
    total = np.einsum("ij,ij->", Y, np.log(A2)) + np.einsum("ij,ij->", 1 - Y, np.log1p(-A2))
    return np.array(-total / Y.size)
# === right: probability of the true label
def compute_cost(A2, Y):
    p = np.where(Y == 1, A2, 1 - A2)
    return np.mean(-np.log(p))
# === right: loop
def compute_cost(A2, Y):
    m = A2.shape[1]
    total = 0
    for i in range(m):
        if Y[0, i] == 1:
            total -= math.log(A2[0, i])
        else:
            total -= math.log(1 - A2[0, i])
    return total / m
# === right: with a small number in the logs
def compute_cost(A2, Y):
    eps = 1e-8
    return -np.average(Y * np.log(A2 + eps) + (1 - Y) * np.log(1 - A2 + eps))
# === right: masks
def compute_cost(A2, Y):
    ones = A2[Y == 1]
    zeros = A2[Y == 0]
    return -(np.log(ones).sum() + np.log(1 - zeros).sum()) / (len(ones) + len(zeros))
# === right: base two, converted
def compute_cost(A2, Y):
    bits = -(Y * np.log2(A2) + (1 - Y) * np.log2(1 - A2))
    return bits.mean() * np.log(2)
# === wrong: sum | The losses are summed: the 1/m is missing.
def compute_cost(A2, Y):
    m = Y.shape[1]
    logprobs = Y * np.log(A2) + (1 - Y) * np.log(1 - A2)
    cost = -np.sum(logprobs)
    return cost
# === wrong: minus sign missing | The minus sign is missing.
def compute_cost(A2, Y):
    m = Y.shape[1]
    logprobs = Y * np.log(A2) + (1 - Y) * np.log(1 - A2)
    cost = np.sum(logprobs) / m
    return cost
# === wrong: m from the wrong axis | m is read from axis 0, which is 1, so that the losses are summed; the examples are the columns.
def compute_cost(A2, Y):
    m = Y.shape[0]
    logprobs = Y * np.log(A2) + (1 - Y) * np.log(1 - A2)
    cost = -np.sum(logprobs) / m
    return cost
# === wrong: one half only | The term for label 0 is missing.
def compute_cost(A2, Y):
    m = Y.shape[1]
    logprobs = Y * np.log(A2)
    cost = -np.sum(logprobs) / m
    return cost
# === wrong: minus between the terms | The two terms of the loss are subtracted where they should be added.
def compute_cost(A2, Y):
    m = Y.shape[1]
    logprobs = Y * np.log(A2) - (1 - Y) * np.log(1 - A2)
    cost = -np.sum(logprobs) / m
    return cost
# === wrong: arguments exchanged | A2 and Y change places: the logarithm belongs to A2.
def compute_cost(A2, Y):
    m = Y.shape[1]
    logprobs = A2 * np.log(Y + 1e-8) + (1 - A2) * np.log(1 - Y + 1e-8)
    cost = -np.sum(logprobs) / m
    return cost
# === wrong: one minus missing in the log | The second logarithm is of A2 where it should be of 1-A2.
def compute_cost(A2, Y):
    m = Y.shape[1]
    logprobs = Y * np.log(A2) + (1 - Y) * np.log(A2)
    cost = -np.sum(logprobs) / m
    return cost
# === wrong: one minus missing before the log | The factor (1-Y) before the second logarithm is missing.
def compute_cost(A2, Y):
    m = Y.shape[1]
    logprobs = Y * np.log(A2) + np.log(1 - A2)
    cost = -np.sum(logprobs) / m
    return cost
# === wrong: squared error | This is the squared error and not the cross-entropy.
def compute_cost(A2, Y):
    m = Y.shape[1]
    logprobs = -(Y - A2) ** 2
    cost = -np.sum(logprobs) / m
    return cost
# === wrong: base ten | The logarithm has base 10 where the natural one is needed.
def compute_cost(A2, Y):
    m = Y.shape[1]
    logprobs = Y * np.log10(A2) + (1 - Y) * np.log10(1 - A2)
    cost = -np.sum(logprobs) / m
    return cost
# === wrong: base two | The logarithm has base 2 where the natural one is needed.
def compute_cost(A2, Y):
    m = Y.shape[1]
    logprobs = Y * np.log2(A2) + (1 - Y) * np.log2(1 - A2)
    cost = -np.sum(logprobs) / m
    return cost
# === wrong: shape (1, 1) | The cost has shape (1, 1) and is not squeezed to a number.
def compute_cost(A2, Y):
    m = Y.shape[1]
    return -(np.dot(Y, np.log(A2).T) + np.dot(1 - Y, np.log(1 - A2).T)) / m
# === wrong: kept dimensions | keepdims leaves an array of shape (1, 1) where a number is asked for.
def compute_cost(A2, Y):
    m = Y.shape[1]
    logprobs = Y * np.log(A2) + (1 - Y) * np.log(1 - A2)
    cost = -np.sum(logprobs, axis=1, keepdims=True) / m
    return cost
# === wrong: one number an example | The losses are not averaged over the examples, so an array comes back.
def compute_cost(A2, Y):
    m = Y.shape[1]
    logprobs = Y * np.log(A2) + (1 - Y) * np.log(1 - A2)
    cost = -logprobs / m
    return cost
# === wrong: halved | The cost is divided by 2m where it should be divided by m.
def compute_cost(A2, Y):
    m = Y.shape[1]
    logprobs = Y * np.log(A2) + (1 - Y) * np.log(1 - A2)
    cost = -np.sum(logprobs) / (2 * m)
    return cost
# === wrong: prints | The cost is printed but not returned.
def compute_cost(A2, Y):
    m = Y.shape[1]
    logprobs = Y * np.log(A2) + (1 - Y) * np.log(1 - A2)
    cost = -np.sum(logprobs) / m
    print(cost)
# === wrong: large number in the logs | The number added inside the logarithms is so large that it changes the cost.
def compute_cost(A2, Y):
    m = Y.shape[1]
    logprobs = Y * np.log(A2 + 0.01) + (1 - Y) * np.log(1 - A2 + 0.01)
    cost = -np.sum(logprobs) / m
    return cost
# === wrong: thresholded first | The probabilities are turned into 0 and 1 first, so the cost no longer says how sure the network is.
def compute_cost(A2, Y):
    m = Y.shape[1]
    A2 = np.where(A2 > 0.5, 1 - 1e-8, 1e-8)
    logprobs = Y * np.log(A2) + (1 - Y) * np.log(1 - A2)
    cost = -np.sum(logprobs) / m
    return cost
# === wrong: error rate | This is the share of wrong predictions, not the cross-entropy.
def compute_cost(A2, Y):
    return np.mean((A2 > 0.5) != (Y == 1))
# === wrong: number of examples typed in | The number of examples is hard-coded.
def compute_cost(A2, Y):
    m = 400
    logprobs = Y * np.log(A2) + (1 - Y) * np.log(1 - A2)
    cost = -np.sum(logprobs) / m
    return cost
# === wrong: sum of squares of logs | none
def compute_cost(A2, Y):
    m = Y.shape[1]
    logprobs = Y * np.log(A2) + (1 - Y) * np.log(1 - A2)
    cost = np.sum(logprobs ** 2)
    return cost
# === right: sum of logprobs
def compute_cost(A2, Y):
    m = Y.shape[1]
    logprobs = np.multiply(np.log(A2), Y) + np.multiply(np.log(1 - A2), 1 - Y)
    cost = -np.sum(logprobs) / m
    return float(np.squeeze(cost))
# === right: mean
def compute_cost(A2, Y):
    return -np.mean(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))
# === right: two dot products squeezed
def compute_cost(A2, Y):
    m = Y.shape[1]
    cost = (-1 / m) * (np.dot(Y, np.log(A2).T) + np.dot(1 - Y, np.log(1 - A2).T))
    return np.squeeze(cost)
# === right: log of the probability of the label
def compute_cost(A2, Y):
    p = np.where(Y == 1, A2, 1 - A2)
    return float(-np.log(p).sum() / p.size)
# === right: loop with math.log
def compute_cost(A2, Y):
    total = 0.0
    for a, y in zip(A2.ravel(), Y.ravel()):
        if y == 1:
            total -= math.log(a)
        else:
            total -= math.log(1 - a)
    return total / A2.shape[1]
# === right: epsilon in the logs
def compute_cost(A2, Y, eps=1e-12):
    m = A2.shape[1]
    pos = np.log(A2 + eps) * Y
    neg = np.log1p(-A2 + eps) * (1 - Y)
    return np.float64(-(pos + neg).sum() / m)
# === right: clipped, dot of flat vectors
def compute_cost(A2, Y):
    a = np.clip(A2, 1e-15, 1 - 1e-15).flatten()
    y = Y.flatten()
    assert a.shape == y.shape
    return -(y @ np.log(a) + (1 - y) @ np.log(1 - a)) / len(y)
# === wrong: second half missing | the term (1-Y) log(1-A2) is missing, examples with label 0 cost nothing
def compute_cost(A2, Y):
    m = Y.shape[1]
    return float(-np.sum(Y * np.log(A2)) / m)
# === wrong: minus lost | the minus sign is missing, the cost comes out negative
def compute_cost(A2, Y):
    m = Y.shape[1]
    return float(np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)) / m)
# === wrong: sum not mean | the sum of the losses is not divided by m
def compute_cost(A2, Y):
    return float(-np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)))
# === wrong: m from the rows | m is taken from Y.shape[0], which is 1: the sum is not averaged
def compute_cost(A2, Y):
    m = Y.shape[0]
    logprobs = Y * np.log(A2) + (1 - Y) * np.log(1 - A2)
    return -1 / m * np.sum(logprobs)
# === wrong: m written in | m = 400 is written in, it must come from the shape of Y
def compute_cost(A2, Y):
    m = 400
    return float(-np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)) / m)
# === wrong: squared error, again | the mean squared error instead of cross-entropy
def compute_cost(A2, Y):
    m = Y.shape[1]
    return np.sum((A2 - Y) ** 2) / (2 * m)
# === wrong: base ten, again | log10 instead of the natural logarithm
def compute_cost(A2, Y):
    return -np.mean(Y * np.log10(A2) + (1 - Y) * np.log10(1 - A2))
# === wrong: roles swapped | A2 and Y are swapped, the logarithm is taken of the labels
def compute_cost(A2, Y):
    Yc = np.clip(Y, 1e-10, 1 - 1e-10)
    return -np.mean(A2 * np.log(Yc) + (1 - A2) * np.log(1 - Yc))
# === wrong: labels swapped | Y goes with log(1-A2) and 1-Y with log(A2): the labels are swapped
def compute_cost(A2, Y):
    m = Y.shape[1]
    return -np.sum((1 - Y) * np.log(A2) + Y * np.log(1 - A2)) / m
# === wrong: minus between the terms, again | the second term is subtracted instead of added
def compute_cost(A2, Y):
    m = Y.shape[1]
    cost = -np.sum(Y * np.log(A2) - (1 - Y) * np.log(1 - A2)) / m
    return float(cost)
# === wrong: vector of losses | returns the loss of every example, not their mean
def compute_cost(A2, Y):
    return -(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))
# === wrong: minus only on the first term | the minus and the 1/m reach only the first term, a bracket is missing
def compute_cost(A2, Y):
    m = Y.shape[1]
    return -1 / m * np.sum(Y * np.log(A2)) + np.sum((1 - Y) * np.log(1 - A2))
# === wrong: log of one minus Y | none
def compute_cost(A2, Y):
    m = A2.shape[0]
    return -np.sum(Y * np.log(A2) + (1 - Y) * (1 - np.log(A2))) / m
# === right: sum over m
def compute_cost(A2, Y):
    m = Y.shape[1]
    logprobs = np.multiply(np.log(A2), Y) + np.multiply(np.log(1 - A2), 1 - Y)
    return float(-np.sum(logprobs) / m)
# === right: dot products and item
def compute_cost(A2, Y):
    m = A2.shape[1]
    total = Y @ np.log(A2).T + (1 - Y) @ np.log(1 - A2).T
    return -total.item() / m
# === right: choose by label
def compute_cost(A2, Y):
    return -np.log(np.where(Y == 1, A2, 1 - A2)).mean()
# === right: loop with math
def compute_cost(A2, Y):
    import math

    m = Y.shape[1]
    cost = 0.0
    for i in range(m):
        a = float(A2[0, i])
        y = Y[0, i]
        if y == 1:
            loss = -math.log(a)
        else:
            loss = -math.log(1 - a)
        cost = cost + loss
    cost = cost / m
    assert cost >= 0
    return cost
# === right: two masks
def compute_cost(A2, Y):
    cats = Y > 0.5
    return (-np.log(A2[cats]).sum() - np.log1p(-A2[~cats]).sum()) / Y.size
# === right: einsum
def compute_cost(A2: np.ndarray, Y: np.ndarray) -> float:
    Yf = Y.astype(float)
    return -(np.einsum("ij,ij->", Yf, np.log(A2)) + np.einsum("ij,ij->", 1 - Yf, np.log1p(-A2))) / A2.size
# === right: generator over pairs
def compute_cost(A2, Y):
    losses = [-np.log(a if y else 1 - a) for a, y in zip(A2[0], Y[0])]
    return sum(losses) / len(losses)
# === right: class as in PyTorch
class BCELoss:
    def __call__(self, input, target):
        loss = -(target * np.log(input) + (1 - target) * np.log(1 - input))
        return np.average(loss)

def compute_cost(A2, Y):
    return BCELoss()(A2, Y)
# === wrong: sum, too | Returns the sum of the losses and not their mean.
def compute_cost(A2, Y):
    return -np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))
# === wrong: sign | The minus sign is missing.
def compute_cost(A2, Y):
    return np.mean(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))
# === wrong: half of the loss | The term for the label 0 is missing.
def compute_cost(A2, Y):
    return -np.mean(Y * np.log(A2))
# === wrong: only the ones averaged | Averages over the examples with label 1 only.
def compute_cost(A2, Y):
    total = -np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))
    return total / np.sum(Y)
# === wrong: rows counted | Divides by the number of rows, which is 1.
def compute_cost(A2, Y):
    m = Y.shape[0]
    return -np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)) / m
# === wrong: table | Returns an array of shape (1, 1).
def compute_cost(A2, Y):
    m = Y.shape[1]
    return -(Y @ np.log(A2).T + (1 - Y) @ np.log(1 - A2).T) / m
# === wrong: keepdims | Sums along the examples only, so an array of shape (1,) comes back.
def compute_cost(A2, Y):
    return -np.mean(Y * np.log(A2) + (1 - Y) * np.log(1 - A2), axis=1)
# === wrong: squared errors | Returns the mean squared error.
def compute_cost(A2, Y):
    return np.mean((A2 - Y) ** 2)
# === wrong: base 2 | Takes logarithms to base 2.
def compute_cost(A2, Y):
    return -np.mean(Y * np.log2(A2) + (1 - Y) * np.log2(1 - A2))
# === wrong: arguments exchanged, too | Takes logarithms of the labels in place of the probabilities.
def compute_cost(A2, Y):
    eps = 1e-12
    return -np.mean(A2 * np.log(Y + eps) + (1 - A2) * np.log(1 - Y + eps))
# === wrong: clipped roughly | Clips probabilities to 0.05 .. 0.95, which changes the cost of sure answers.
def compute_cost(A2, Y):
    A = np.clip(A2, 0.05, 0.95)
    return -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
# === wrong: bracket | The minus reaches only the first term.
def compute_cost(A2, Y):
    return np.mean(-Y * np.log(A2) + (1 - Y) * np.log(1 - A2))
# === wrong: log of the difference | Computes 1 - log(a) where log(1 - a) belongs.
def compute_cost(A2, Y):
    return -np.mean(Y * np.log(A2) + (1 - Y) * (1 - np.log(A2)))
# === wrong: four examples | Divides by 4, the number of examples in the notebook.
def compute_cost(A2, Y):
    return -np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)) / 4
# === wrong: half | Has a factor of one half.
def compute_cost(A2, Y):
    m = Y.shape[1]
    return -np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)) / (2 * m)
# === wrong: labels exchanged | Pairs the label 1 with log(1 - a) and 0 with log(a).
def compute_cost(A2, Y):
    return -np.mean((1 - Y) * np.log(A2) + Y * np.log(1 - A2))
# === wrong: mean before the logarithm | Averages the probabilities of the truth before taking the logarithm.
def compute_cost(A2, Y):
    truth = Y * A2 + (1 - Y) * (1 - A2)
    return -np.log(np.mean(truth))
# === wrong: first example missing | The loop leaves out the first example.
def compute_cost(A2, Y):
    m = Y.shape[1]
    cost = 0.0
    for i in range(1, m):
        cost -= Y[0, i] * np.log(A2[0, i]) + (1 - Y[0, i]) * np.log(1 - A2[0, i])
    return cost / m
# === wrong: broadcast with a column | Makes Y a column, so every probability meets every label.
def compute_cost(A2, Y):
    y = Y.reshape(-1, 1)
    return -np.mean(y * np.log(A2) + (1 - y) * np.log(1 - A2))
# === wrong: error rate, too | none
def compute_cost(A2, Y):
    """Cross-entropy cost."""
    wrong = np.abs((A2 > 0.5) - Y)
    return -np.log(1 - np.mean(wrong) + 1e-8)
# === wrong: logits | Takes A2 for scores and applies the sigmoid once more.
def compute_cost(A2, Y):
    A = sigmoid(A2)
    return -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
