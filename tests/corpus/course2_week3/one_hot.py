# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: zeros and pairs of indices
def one_hot(labels, C):
    labels = np.ravel(labels)
    Y = np.zeros((C, labels.size))
    Y[labels, np.arange(labels.size)] = 1
    return Y
# === right: columns of the identity
def one_hot(labels, C):
    return np.eye(C)[:, labels.reshape(-1)]
# === right: rows of the identity, transposed
def one_hot(labels, C):
    return np.eye(C, dtype=int)[np.asarray(labels).flatten()].T
# === right: comparison with every class
def one_hot(labels, C):
    return (np.arange(C).reshape(C, 1) == labels.reshape(1, -1)).astype(float)
# === right: loop
def one_hot(labels, C):
    flat = labels.ravel()
    m = flat.shape[0]
    out = np.zeros((C, m))
    for i in range(m):
        out[flat[i]][i] = 1.0
    return out
# === right: nested lists
def one_hot(labels, C):
    flat = [int(k) for k in np.ravel(labels)]
    return np.array([[1 if k == c else 0 for k in flat] for c in range(C)])
# === right: put along the axis, with a helper
def _row(labels):
    return np.reshape(labels, (1, -1))

def one_hot(labels, C):
    row = _row(labels)
    Y = np.full((C, row.shape[1]), 0.0)
    np.put_along_axis(Y, row, 1.0, axis=0)
    return Y
# === wrong: not transposed | The result is (m, C): examples stand in rows where they should be columns.
def one_hot(labels, C):
    labels = np.ravel(labels)
    Y = np.zeros((C, labels.size))
    Y[labels, np.arange(labels.size)] = 1
    return Y.T
# === wrong: classes counted from one | The labels are taken as counted from 1, so that each 1 stands a row too high.
def one_hot(labels, C):
    labels = np.ravel(labels)
    Y = np.zeros((C, labels.size))
    Y[labels - 1, np.arange(labels.size)] = 1
    return Y
# === wrong: number of classes from the labels | The number of rows is the largest label plus 1 and not C.
def one_hot(labels, C):
    labels = np.ravel(labels)
    C = labels.max() + 1
    Y = np.zeros((C, labels.size))
    Y[labels, np.arange(labels.size)] = 1
    return Y
# === wrong: rows numbered by those present | The rows are numbered by the labels that occur, so that a missing class shifts the others.
def one_hot(labels, C):
    labels = np.ravel(labels)
    labels = np.unique(labels, return_inverse=True)[1].ravel()
    Y = np.zeros((C, labels.size))
    Y[labels, np.arange(labels.size)] = 1
    return Y
# === wrong: whole rows filled | All of a label's row is set to 1 and not its own column only.
def one_hot(labels, C):
    labels = np.ravel(labels)
    Y = np.zeros((C, labels.size))
    Y[labels] = 1
    return Y
# === wrong: indices exchanged | Row and column are exchanged in the index.
def one_hot(labels, C):
    labels = np.ravel(labels)
    Y = np.zeros((C, labels.size))
    Y[np.arange(labels.size), labels] = 1
    return Y
# === wrong: only for labels of rank one | Labels of shape (1, m) are not flattened and give a third axis.
def one_hot(labels, C):
    return np.eye(C)[labels].T
# === wrong: only for labels in a row | Labels of shape (m,) are taken for a row, so that indexing with two numbers fails.
def one_hot(labels, C):
    m = labels.shape[1]
    Y = np.zeros((C, m))
    for i in range(m):
        Y[labels[0, i], i] = 1
    return Y
# === wrong: label in place of one | The label itself is stored where a 1 is asked for.
def one_hot(labels, C):
    labels = np.ravel(labels)
    Y = np.zeros((C, labels.size))
    Y[labels, np.arange(labels.size)] = labels
    return Y
# === wrong: ten classes typed in | The number of classes is hard-coded as 10 and C is ignored.
def one_hot(labels, C):
    labels = np.ravel(labels)
    Y = np.zeros((10, labels.size))
    Y[labels, np.arange(labels.size)] = 1
    return Y
# === wrong: zeros and ones exchanged | Zeros and ones are exchanged.
def one_hot(labels, C):
    labels = np.ravel(labels)
    Y = np.ones((C, labels.size))
    Y[labels, np.arange(labels.size)] = 0
    return Y
# === wrong: size of the first axis | m is the length of the first axis, which is 1 for labels of shape (1, m).
def one_hot(labels, C):
    m = len(labels)
    Y = np.zeros((C, m))
    for i in range(m):
        Y[labels[i], i] = 1
    return Y
# === wrong: one row too many | There is one row too many.
def one_hot(labels, C):
    labels = np.ravel(labels)
    Y = np.zeros((C + 1, labels.size))
    Y[labels, np.arange(labels.size)] = 1
    return Y
# === wrong: last label left out | The loop stops one label too early.
def one_hot(labels, C):
    labels = labels.ravel()
    Y = np.zeros((C, labels.size))
    for i in range(labels.size - 1):
        Y[labels[i], i] = 1
    return Y
# === wrong: return inside the loop | The return stands inside the loop, so that only the first label is done.
def one_hot(labels, C):
    labels = labels.ravel()
    Y = np.zeros((C, labels.size))
    for i in range(labels.size):
        Y[labels[i], i] = 1
        return Y
# === wrong: all rows up to the label | The rows up to the label are all 1, where only its own should be.
def one_hot(labels, C):
    labels = np.ravel(labels)
    Y = np.zeros((C, labels.size))
    Y[np.arange(C)[:, None] <= labels] = 1
    return Y
# === wrong: no return | The return statement is missing.
def one_hot(labels, C):
    labels = np.ravel(labels)
    Y = np.zeros((C, labels.size))
    Y[labels, np.arange(labels.size)] = 1
# === wrong: counts | none
def one_hot(labels, C):
    labels = np.ravel(labels)
    Y = np.zeros((C, labels.size))
    Y[:, 0] = np.bincount(labels, minlength=C)[:C]
    return Y
