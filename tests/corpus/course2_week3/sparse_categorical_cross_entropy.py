# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: pairs of indices
def sparse_categorical_cross_entropy(AL, labels):
    labels = np.ravel(labels)
    m = labels.size
    return -np.sum(np.log(AL[labels, np.arange(m)])) / m
# === right: through one_hot
def sparse_categorical_cross_entropy(AL, labels):
    Y = one_hot(labels, AL.shape[0])
    return float(-np.sum(Y * np.log(AL)) / AL.shape[1])
# === right: take along the axis
def sparse_categorical_cross_entropy(AL, labels):
    p = np.take_along_axis(AL, labels.reshape(1, -1), axis=0)
    return np.mean(-np.log(p))
# === right: loop
def sparse_categorical_cross_entropy(AL, labels):
    flat = labels.flatten()
    total = 0
    for i in range(AL.shape[1]):
        total -= math.log(AL[flat[i], i])
    return total / AL.shape[1]
# === right: columns zipped with the labels
def _surprise(column, k):
    return -np.log(column[k] + 1e-12)

def sparse_categorical_cross_entropy(AL, labels):
    return np.average([_surprise(a, k) for a, k in zip(AL.T, np.squeeze(labels).reshape(-1))])
# === right: comparison with every class
def sparse_categorical_cross_entropy(AL, labels):
    mask = np.arange(AL.shape[0])[:, None] == np.asarray(labels).reshape(1, -1)
    return np.array(-np.log(AL.T[mask.T]).mean())
# === wrong: sum | The losses are summed: the 1/m is missing.
def sparse_categorical_cross_entropy(AL, labels):
    labels = np.ravel(labels)
    m = labels.size
    return -np.sum(np.log(AL[labels, np.arange(m)]))
# === wrong: minus sign missing | The minus sign is missing.
def sparse_categorical_cross_entropy(AL, labels):
    labels = np.ravel(labels)
    m = labels.size
    return np.sum(np.log(AL[labels, np.arange(m)])) / m
# === wrong: rows of the labels | Whole rows are picked by the labels: the column of each example is missing in the index.
def sparse_categorical_cross_entropy(AL, labels):
    labels = np.ravel(labels)
    m = labels.size
    return -np.sum(np.log(AL[labels])) / m
# === wrong: columns of the labels | The labels pick columns and not rows.
def sparse_categorical_cross_entropy(AL, labels):
    labels = np.ravel(labels)
    m = labels.size
    return -np.sum(np.log(AL[:, labels])) / m
# === wrong: indices exchanged | Row and column are exchanged in the index.
def sparse_categorical_cross_entropy(AL, labels):
    labels = np.ravel(labels)
    m = labels.size
    return -np.sum(np.log(AL[np.arange(m), labels])) / m
# === wrong: classes counted from one | The labels are taken as counted from 1.
def sparse_categorical_cross_entropy(AL, labels):
    labels = np.ravel(labels)
    m = labels.size
    return -np.sum(np.log(AL[labels - 1, np.arange(m)])) / m
# === wrong: labels as weights | The labels multiply the logarithms as if they were one-hot.
def sparse_categorical_cross_entropy(AL, labels):
    labels = np.ravel(labels)
    m = labels.size
    return -np.sum(labels * np.log(AL)) / m
# === wrong: not flattened | Labels of shape (1, m) are not flattened, and m is then 1.
def sparse_categorical_cross_entropy(AL, labels):
    m = len(labels)
    return -np.sum(np.log(AL[labels, np.arange(m)])) / m
# === wrong: only for labels in a row | Labels of shape (m,) have no second axis, so that this fails.
def sparse_categorical_cross_entropy(AL, labels):
    m = labels.shape[1]
    total = 0.0
    for i in range(m):
        total += -np.log(AL[labels[0, i], i])
    return total / m
# === wrong: divided by the classes | The sum is divided by the number of classes and not by that of the examples.
def sparse_categorical_cross_entropy(AL, labels):
    labels = np.ravel(labels)
    m = labels.size
    return -np.sum(np.log(AL[labels, np.arange(m)])) / AL.shape[0]
# === wrong: divided by both | The mean runs over all C·m entries.
def sparse_categorical_cross_entropy(AL, labels):
    labels = np.ravel(labels)
    m = labels.size
    return -np.sum(np.log(AL[labels, np.arange(m)])) / AL.size
# === wrong: base two | The logarithm has base 2 where the natural one is needed.
def sparse_categorical_cross_entropy(AL, labels):
    labels = np.ravel(labels)
    m = labels.size
    return -np.sum(np.log2(AL[labels, np.arange(m)])) / m
# === wrong: predicted class | The probability of the predicted class is used and not that of the true one.
def sparse_categorical_cross_entropy(AL, labels):
    labels = np.ravel(labels)
    m = labels.size
    return -np.sum(np.log(AL.max(axis=0))) / m
# === wrong: error rate | This is the share of wrong predictions and not the cross-entropy.
def sparse_categorical_cross_entropy(AL, labels):
    labels = np.ravel(labels)
    m = labels.size
    return np.mean(AL.argmax(axis=0) != labels)
# === wrong: no logarithm | The logarithm is missing.
def sparse_categorical_cross_entropy(AL, labels):
    labels = np.ravel(labels)
    m = labels.size
    return -np.sum(AL[labels, np.arange(m)]) / m
# === wrong: logarithm of the mean | The logarithm is taken of the mean probability and not of each one.
def sparse_categorical_cross_entropy(AL, labels):
    labels = np.ravel(labels)
    m = labels.size
    return -np.log(np.mean(AL[labels, np.arange(m)]))
# === wrong: one number an example | The losses are not averaged, so that an array comes back.
def sparse_categorical_cross_entropy(AL, labels):
    labels = np.ravel(labels)
    m = labels.size
    return -np.log(AL[labels, np.arange(m)])
# === wrong: last example left out | The loop stops one example too early.
def sparse_categorical_cross_entropy(AL, labels):
    labels = labels.ravel()
    m = labels.size
    return -sum(np.log(AL[labels[i], i]) for i in range(m - 1)) / m
# === wrong: distance of the classes | The labels are compared with the predicted classes as if they were measured numbers.
def sparse_categorical_cross_entropy(AL, labels):
    labels = np.ravel(labels)
    m = labels.size
    return np.mean((AL.argmax(axis=0) - labels) ** 2)
# === wrong: no return | The return statement is missing.
def sparse_categorical_cross_entropy(AL, labels):
    labels = np.ravel(labels)
    m = labels.size
    cost = -np.sum(np.log(AL[labels, np.arange(m)])) / m
# === wrong: first example's class for all | none
def sparse_categorical_cross_entropy(AL, labels):
    labels = np.ravel(labels)
    m = labels.size
    return -np.sum(np.log(AL[labels[0]] ** 2)) / m
# === right: fancy indexing on flat labels
def sparse_categorical_cross_entropy(AL, labels):
    labels = np.ravel(labels)
    m = labels.size
    return -np.mean(np.log(AL[labels, np.arange(m)]))
# === right: through the one-hot cost
def sparse_categorical_cross_entropy(AL, labels):
    return categorical_cross_entropy(AL, one_hot(labels, AL.shape[0]))
# === right: loop, again
def sparse_categorical_cross_entropy(AL, labels):
    flat = np.asarray(labels).flatten().tolist()
    total = 0.0
    for i, y in enumerate(flat):
        total += math.log(AL[y, i])
    return -total / len(flat)
# === right: take_along_axis
def sparse_categorical_cross_entropy(AL, labels):
    row = np.reshape(labels, (1, -1))
    p = np.take_along_axis(AL, row, axis=0)
    return float(-np.log(p + 1e-12).sum() / AL.shape[1])
# === right: mask by comparison
def sparse_categorical_cross_entropy(AL, labels):
    C, m = AL.shape
    mask = np.arange(C)[:, np.newaxis] == np.array(labels).reshape(1, m)
    return -np.log(AL[mask]).sum() / m
# === right: diagonal of the picked rows
def sparse_categorical_cross_entropy(AL, labels):
    labels = np.squeeze(np.asarray(labels).reshape(1, -1), axis=0)
    assert labels.shape == (AL.shape[1],)
    probabilities = np.diag(AL[labels])
    return np.average(-np.log(probabilities))
# === wrong: summed | the losses are summed, not averaged
def sparse_categorical_cross_entropy(AL, labels):
    labels = np.ravel(labels)
    return -np.sum(np.log(AL[labels, np.arange(labels.size)]))
# === wrong: sign | the minus sign is missing
def sparse_categorical_cross_entropy(AL, labels):
    labels = np.ravel(labels)
    return np.mean(np.log(AL[labels, np.arange(labels.size)]))
# === wrong: len of labels | m is len(labels), which is 1 for labels of shape (1, m)
def sparse_categorical_cross_entropy(AL, labels):
    m = len(labels)
    cost = np.sum(np.log(AL[labels, np.arange(AL.shape[1])]))
    return -cost / m
# === wrong: whole rows picked | whole rows of AL are picked: the example's own column is missing from the index
def sparse_categorical_cross_entropy(AL, labels):
    labels = np.ravel(labels)
    return -np.mean(np.log(AL[labels]))
# === wrong: labels from one | the labels are taken to start at 1
def sparse_categorical_cross_entropy(AL, labels):
    labels = np.ravel(labels) - 1
    return -np.mean(np.log(AL[labels, np.arange(labels.size)]))
# === wrong: divided by C | the sum is divided by the number of classes instead of the number of examples
def sparse_categorical_cross_entropy(AL, labels):
    labels = np.ravel(labels)
    return -np.sum(np.log(AL[labels, np.arange(labels.size)])) / AL.shape[0]
# === wrong: labels as weights, again | the labels are multiplied in as if they were one-hot
def sparse_categorical_cross_entropy(AL, labels):
    return -np.sum(np.ravel(labels) * np.log(AL)) / AL.shape[1]
# === wrong: predicted class, again | the probability of the predicted class (the largest) is used instead of the label's
def sparse_categorical_cross_entropy(AL, labels):
    return -np.mean(np.log(AL.max(axis=0)))
# === wrong: second index for flat labels | labels of shape (m,) fail: m is read from labels.shape[1]
def sparse_categorical_cross_entropy(AL, labels):
    m = labels.shape[1]
    cost = 0
    for i in range(m):
        cost += -np.log(AL[labels[0, i], i])
    return cost / m
# === wrong: all columns the first | every example reads the first column of AL
def sparse_categorical_cross_entropy(AL, labels):
    labels = np.ravel(labels)
    total = 0
    for y in labels:
        total -= np.log(AL[y, 0])
    return total / labels.size
# === wrong: log of the mean | the logarithm of the mean probability instead of the mean of the logarithms
def sparse_categorical_cross_entropy(AL, labels):
    labels = np.ravel(labels)
    return -np.log(np.mean(AL[labels, np.arange(labels.size)]))
# === wrong: labels not covering all classes | C is taken from the highest label that occurs, so the one-hot does not fit AL when a class is missing
def sparse_categorical_cross_entropy(AL, labels):
    labels = np.ravel(labels)
    Y = one_hot(labels, labels.max() + 1)
    return -np.sum(Y * np.log(AL)) / labels.size
# === wrong: last example left out, again | the loop ends one example early
def sparse_categorical_cross_entropy(AL, labels):
    labels = np.ravel(labels)
    m = labels.size
    cost = 0.0
    for i in range(m - 1):
        cost -= np.log(AL[labels[i], i])
    return cost / m
# === wrong: summed and without the minus | none
def sparse_categorical_cross_entropy(AL, labels):
    labels = np.ravel(labels)
    return np.sum(np.log(AL[labels, np.arange(labels.size)]))
# === right: fancy index
def sparse_categorical_cross_entropy(AL, labels):
    flat = labels.ravel()
    return -np.mean(np.log(AL[flat, np.arange(flat.size)]))
# === right: take_along_axis, anew
def sparse_categorical_cross_entropy(AL, labels):
    picked = np.take_along_axis(AL, labels.reshape(1, -1), axis=0)
    return float(-np.log(picked).mean())
# === right: loop and math
def sparse_categorical_cross_entropy(AL, labels):
    m = AL.shape[1]
    cost = 0
    flat = labels.flatten()
    for i in range(m):
        cost += -math.log(AL[int(flat[i]), i])
    return cost / m
# === right: generator with zip over columns
def sparse_categorical_cross_entropy(AL, labels):
    return sum(-np.log(column[label]) for column, label in zip(AL.T, labels.reshape(-1))) / labels.size
# === right: one long vector
def sparse_categorical_cross_entropy(AL: np.ndarray, labels: np.ndarray) -> float:
    C, m = AL.shape
    place = labels.astype(np.int64).reshape(m) * m + np.arange(m)
    p = AL.reshape(C * m)[place]
    assert p.shape == (m,)
    return float(np.log(1 / p).sum() / m)
# === right: rows of the transposed logarithm, PyTorch nll
def _nll(log_probs, target):
    return -log_probs[range(len(target)), target].mean()


def sparse_categorical_cross_entropy(AL, labels):
    return _nll(np.log(AL).T, labels.squeeze() if labels.size > 1 else labels.reshape(1))
# === right: class by class
def sparse_categorical_cross_entropy(AL, labels):
    labels = labels.reshape(-1)
    total = 0.0
    for k in np.unique(labels):
        total -= np.log(AL[k, labels == k]).sum()
    return total / len(labels)
# === wrong: rows | AL[labels] takes whole rows instead of one number of each column
def sparse_categorical_cross_entropy(AL, labels):
    return -np.mean(np.log(AL[labels.ravel()]))
# === wrong: columns | takes the columns with the labels' numbers
def sparse_categorical_cross_entropy(AL, labels):
    return -np.mean(np.log(AL[:, labels.ravel()]))
# === wrong: sum, anew | does not divide by m
def sparse_categorical_cross_entropy(AL, labels):
    flat = labels.ravel()
    return -np.sum(np.log(AL[flat, np.arange(flat.size)]))
# === wrong: sign, anew | forgets the minus
def sparse_categorical_cross_entropy(AL, labels):
    flat = labels.ravel()
    return np.mean(np.log(AL[flat, np.arange(flat.size)]))
# === wrong: length of (1, m) | takes len(labels), which is 1 for labels of shape (1, m)
def sparse_categorical_cross_entropy(AL, labels):
    m = len(labels)
    picked = AL[labels, np.arange(AL.shape[1])]
    return -np.sum(np.log(picked)) / m
# === wrong: only flat labels | fails for labels of shape (1, m)
def sparse_categorical_cross_entropy(AL, labels):
    J = 0.0
    for i in range(AL.shape[1]):
        J -= math.log(AL[labels[i], i])
    return J / AL.shape[1]
# === wrong: only (1, m) | fails for labels of shape (m,)
def sparse_categorical_cross_entropy(AL, labels):
    m = labels.shape[1]
    return -np.mean(np.log(AL[labels[0], np.arange(m)]))
# === wrong: first example of flat labels | labels[0] is a single number when the labels are flat, and counts for all examples
def sparse_categorical_cross_entropy(AL, labels):
    picked = AL[labels[0], np.arange(AL.shape[1])]
    return -np.mean(np.log(picked))
# === wrong: classes from 1 | counts classes from 1
def sparse_categorical_cross_entropy(AL, labels):
    flat = labels.ravel() - 1
    return -np.mean(np.log(AL[flat, np.arange(flat.size)]))
# === wrong: log of the mean, anew | takes the logarithm of the mean probability
def sparse_categorical_cross_entropy(AL, labels):
    flat = labels.ravel()
    return -np.log(np.mean(AL[flat, np.arange(flat.size)]))
# === wrong: divided by C, anew | divides by the number of classes
def sparse_categorical_cross_entropy(AL, labels):
    flat = labels.ravel()
    return -np.sum(np.log(AL[flat, np.arange(flat.size)])) / AL.shape[0]
# === wrong: no logarithm, anew | returns minus the mean probability
def sparse_categorical_cross_entropy(AL, labels):
    flat = labels.ravel()
    return 1 - np.mean(AL[flat, np.arange(flat.size)])
# === wrong: base two, anew | takes the logarithm to base two
def sparse_categorical_cross_entropy(AL, labels):
    flat = labels.ravel()
    return -np.mean(np.log2(AL[flat, np.arange(flat.size)]))
# === wrong: losses | returns the loss of each example
def sparse_categorical_cross_entropy(AL, labels):
    flat = labels.ravel()
    return -np.log(AL[flat, np.arange(flat.size)])
# === wrong: labels as weights, anew | multiplies the logarithms by the labels as if they were amounts
def sparse_categorical_cross_entropy(AL, labels):
    return -np.sum(labels.ravel() * np.log(AL)) / AL.shape[1]
# === wrong: one-hot without labels | copies the one-hot formula, with labels in place of Y
def sparse_categorical_cross_entropy(AL, labels):
    Y = labels.reshape(1, -1)
    return -np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)) / AL.shape[1]
# === wrong: wrong order of the long vector | counts along columns, while numpy's ravel goes along rows
def sparse_categorical_cross_entropy(AL, labels):
    C, m = AL.shape
    place = labels.reshape(-1) + C * np.arange(m)
    return -np.mean(np.log(AL.ravel()[place]))
# === wrong: clipped | clips probabilities at 1e-3
def sparse_categorical_cross_entropy(AL, labels):
    flat = labels.ravel()
    p = np.clip(AL[flat, np.arange(flat.size)], 1e-3, 1)
    return -np.mean(np.log(p))
# === wrong: sorted labels | sorts the labels, so they no longer belong to their columns
def sparse_categorical_cross_entropy(AL, labels):
    flat = np.sort(labels, axis=None)
    return -np.mean(np.log(AL[flat, np.arange(flat.size)]))
# === wrong: mean of the classes' means | averages within each class first and then over the classes
def sparse_categorical_cross_entropy(AL, labels):
    flat = labels.ravel()
    losses = -np.log(AL[flat, np.arange(flat.size)])
    return np.mean([losses[flat == k].mean() for k in np.unique(flat)])
