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
# === right: zeros and fancy indexing
def one_hot(labels, C):
    labels = np.asarray(labels).reshape(-1)
    m = labels.size
    Y = np.zeros((C, m))
    Y[labels, np.arange(m)] = 1
    return Y
# === right: rows of the identity
def one_hot(labels, C):
    return np.eye(C)[np.ravel(labels)].T
# === right: comparison with a column of classes
def one_hot(labels, C):
    classes = np.arange(C).reshape(C, 1)
    return (classes == np.reshape(labels, (1, -1))).astype(float)
# === right: loop over examples
def one_hot(labels, C):
    flat = np.array(labels).flatten()
    out = np.zeros((C, len(flat)))
    for i, k in enumerate(flat):
        out[int(k), i] = 1.0
    return out
# === right: columns of the identity with take
def one_hot(labels, C):
    idx = np.squeeze(labels).reshape(-1).astype(int)
    assert idx.min() >= 0 and idx.max() < C
    return np.take(np.identity(C), idx, axis=1)
# === right: nested list comprehension of ints
def one_hot(labels, C):
    labels = list(np.asarray(labels).ravel())
    return np.array([[1 if y == c else 0 for y in labels] for c in range(C)])
# === right: put_along_axis
def one_hot(labels, C):
    row = np.atleast_2d(labels)
    Y = np.zeros((C, row.shape[1]), dtype=np.float64)
    np.put_along_axis(Y, row, 1.0, axis=0)
    return Y
# === wrong: examples in rows | the result is (m, C): it is not transposed
def one_hot(labels, C):
    return np.eye(C)[np.ravel(labels)]
# === wrong: reshaped, not transposed | the rows are reshaped to (C, m) instead of transposed, which scrambles the labels
def one_hot(labels, C):
    flat = np.ravel(labels)
    return np.eye(C)[flat].reshape(C, flat.size)
# === wrong: classes from one | the labels are taken to start at 1: every class is one row too high
def one_hot(labels, C):
    flat = np.ravel(labels)
    Y = np.zeros((C, flat.size))
    Y[flat - 1, np.arange(flat.size)] = 1
    return Y
# === wrong: C counted from the data | C is ignored: the number of classes is taken from the labels that happen to occur
def one_hot(labels, C):
    flat = np.ravel(labels)
    C = flat.max() + 1
    Y = np.zeros((C, flat.size))
    Y[flat, np.arange(flat.size)] = 1
    return Y
# === wrong: whole rows | the indexing sets whole rows to one: the column index is missing
def one_hot(labels, C):
    flat = np.ravel(labels)
    Y = np.zeros((C, flat.size))
    Y[flat] = 1
    return Y
# === wrong: classes occurring, renumbered | the classes that occur are numbered anew (np.unique), so a missing class shifts the others
def one_hot(labels, C):
    flat = np.ravel(labels)
    _, index = np.unique(flat, return_inverse=True)
    return np.eye(C)[index].T
# === wrong: label instead of one | the label itself is written in place of a 1
def one_hot(labels, C):
    flat = np.ravel(labels)
    Y = np.zeros((C, flat.size))
    for i in range(flat.size):
        Y[flat[i], i] = flat[i]
    return Y
# === wrong: minus one elsewhere | the other classes hold -1 instead of 0
def one_hot(labels, C):
    flat = np.ravel(labels)
    Y = -np.ones((C, flat.size))
    Y[flat, np.arange(flat.size)] = 1
    return Y
# === wrong: upside down | the classes run from bottom to top: the rows are reversed
def one_hot(labels, C):
    flat = np.ravel(labels)
    return np.eye(C)[::-1][:, flat]
# === wrong: thermometer | all classes up to the label are set to one, not only the label's
def one_hot(labels, C):
    flat = np.ravel(labels)
    return (np.arange(C)[:, None] <= flat[None, :]).astype(float)
# === wrong: from one and in rows | none
def one_hot(labels, C):
    flat = np.ravel(labels)
    return np.eye(C)[flat - 1]
# === right: zeros and an index
def one_hot(labels, C):
    flat = np.ravel(labels)
    Y = np.zeros((C, flat.size))
    Y[flat, np.arange(flat.size)] = 1
    return Y
# === right: rows of the identity, turned
def one_hot(labels, C):
    return np.eye(C)[labels.reshape(-1)].T
# === right: compares with a column of class numbers
def one_hot(labels, C):
    classes = np.arange(C).reshape(C, 1)
    return (classes == labels.reshape(1, -1)).astype(float)
# === right: loop of a beginner
def one_hot(labels, C):
    labels = labels.flatten()
    m = len(labels)
    Y = np.zeros((C, m))
    for i in range(m):
        for c in range(C):
            if labels[i] == c:
                Y[c, i] = 1.0
            else:
                Y[c, i] = 0.0
    return Y
# === right: list of rows
def one_hot(labels, C):
    numbers = labels.ravel().tolist()
    return np.array([[1.0 if number == k else 0.0 for number in numbers] for k in range(C)])
# === right: np.where, whole numbers
def one_hot(labels: np.ndarray, C: int) -> np.ndarray:
    m: int = labels.size
    grid = np.tile(np.arange(C)[:, None], (1, m))
    Y = np.where(grid == labels.reshape(m), 1, 0)
    assert Y.shape == (C, m) and (Y.sum(axis=0) == 1).all()
    return Y
# === right: put_along_axis, anew
def one_hot(labels, C):
    place = np.array(labels, dtype=int).reshape(1, -1)
    Y = np.zeros((C, place.shape[1]))
    np.put_along_axis(Y, place, 1.0, axis=0)
    return Y
# === right: Matlab style, one long vector
def one_hot(labels, C):
    labels = np.asarray(labels).reshape(-1).astype(np.int64)
    m = labels.shape[0]
    Y = np.zeros(C * m)
    Y[labels * m + np.arange(m)] = 1
    return Y.reshape(C, m)
# === wrong: classes that occur | makes as many rows as the largest label needs and ignores C
def one_hot(labels, C):
    flat = labels.ravel()
    Y = np.zeros((flat.max() + 1, flat.size))
    Y[flat, np.arange(flat.size)] = 1
    return Y
# === wrong: examples as rows | returns (m, C)
def one_hot(labels, C):
    return np.eye(C)[labels.ravel()]
# === wrong: classes from 1 | counts classes from 1, so label 0 goes to the last row
def one_hot(labels, C):
    flat = labels.ravel()
    Y = np.zeros((C, flat.size))
    Y[flat - 1, np.arange(flat.size)] = 1
    return Y
# === wrong: whole rows, anew | sets whole rows to 1 instead of single places
def one_hot(labels, C):
    flat = labels.ravel()
    Y = np.zeros((C, flat.size))
    Y[flat] = 1
    return Y
# === wrong: ones where zeros belong | has 0 in the label's row and 1 elsewhere
def one_hot(labels, C):
    return (np.arange(C)[:, None] != labels.reshape(1, -1)).astype(float)
# === wrong: the label itself | writes the label instead of 1
def one_hot(labels, C):
    flat = labels.ravel()
    Y = np.zeros((C, flat.size))
    Y[flat, np.arange(flat.size)] = flat
    return Y
# === wrong: numbered by occurrence | numbers the classes that occur, so that missing ones shift the rows
def one_hot(labels, C):
    flat = labels.ravel()
    _, place = np.unique(flat, return_inverse=True)
    Y = np.zeros((C, flat.size))
    Y[place.ravel(), np.arange(flat.size)] = 1
    return Y
# === wrong: square | makes a square array, which fits only as many examples as classes
def one_hot(labels, C):
    flat = labels.ravel()
    Y = np.zeros((C, C))
    Y[flat, np.arange(flat.size)] = 1
    return Y
# === wrong: one row too many, anew | makes C + 1 rows
def one_hot(labels, C):
    flat = labels.ravel()
    Y = np.zeros((C + 1, flat.size))
    Y[flat, np.arange(flat.size)] = 1
    return Y
# === wrong: reshaped, not transposed, anew | makes (m, C) and reshapes it to (C, m), which scrambles the columns
def one_hot(labels, C):
    flat = labels.ravel()
    return np.eye(C)[flat].reshape(C, flat.size)
# === wrong: all up to the label | fills the column with ones up to the label
def one_hot(labels, C):
    return (np.arange(C)[:, None] <= labels.reshape(1, -1)).astype(float)
# === wrong: upside down, anew | counts the rows from the bottom
def one_hot(labels, C):
    flat = labels.ravel()
    Y = np.zeros((C, flat.size))
    Y[C - 1 - flat, np.arange(flat.size)] = 1
    return Y
# === wrong: ten classes | always makes ten rows
def one_hot(labels, C):
    flat = labels.ravel()
    Y = np.zeros((10, flat.size))
    Y[flat, np.arange(flat.size)] = 1
    return Y
# === wrong: list of columns | returns a list of columns
def one_hot(labels, C):
    return [np.eye(C)[:, [label]] for label in labels.ravel()]
# === wrong: last example left out | the loop stops one example short, whose column stays 0
def one_hot(labels, C):
    flat = labels.ravel()
    Y = np.zeros((C, flat.size))
    for i in range(flat.size - 1):
        Y[flat[i], i] = 1
    return Y
# === wrong: labels of the notebook | uses a variable `true` of the notebook instead of the argument
true = np.array([0, 2])


def one_hot(labels, C):
    Y = np.zeros((C, true.size))
    Y[true, np.arange(true.size)] = 1
    return Y
# === wrong: smoothed | makes 0.9 of the 1 and spreads the rest, label smoothing
def one_hot(labels, C):
    smoothing = 0.1
    hard = np.eye(C)[labels.ravel()].T
    return hard * (1 - smoothing) + smoothing / C
