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
