# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: permutation, cut twice
def split_dataset(X, Y, fractions, rng):
    m = X.shape[1]
    order = rng.permutation(m)
    first = round(fractions[0] * m)
    second = round((fractions[0] + fractions[1]) * m)
    train, dev, test = order[:first], order[first:second], order[second:]
    return (X[:, train], Y[:, train]), (X[:, dev], Y[:, dev]), (X[:, test], Y[:, test])
# === right: np.split at rounded sums
def split_dataset(X, Y, fractions, rng):
    m = Y.shape[1]
    cuts = np.rint(np.cumsum(fractions)[:-1] * m).astype(int)
    parts = np.split(rng.permutation(m), cuts)
    return tuple((X[:, p], Y[:, p]) for p in parts)
# === right: shuffled in place, a list of pairs
def split_dataset(X, Y, fractions, rng):
    columns = np.arange(X.shape[1])
    rng.shuffle(columns)
    pairs, start, share = [], 0, 0.0
    for f in fractions[:-1]:
        share += f * len(columns)
        stop = int(share + 0.5)
        pairs.append((X[:, columns[start:stop]], Y[:, columns[start:stop]]))
        start = stop
    pairs.append((X[:, columns[start:]], Y[:, columns[start:]]))
    return pairs
# === right: sorted by random keys
def split_dataset(X, Y, fractions, rng):
    keys = rng.random(X.shape[1])
    order = np.argsort(keys)
    Xs, Ys = X[:, order], Y[:, order]
    a = int(round(len(keys) * fractions[0]))
    b = len(keys) - int(round(len(keys) * fractions[2]))
    return (Xs[:, :a], Ys[:, :a]), (Xs[:, a:b], Ys[:, a:b]), (Xs[:, b:], Ys[:, b:])
# === right: X and Y stacked and permuted together
def split_dataset(X, Y, fractions, rng):
    n, m = X.shape
    both = rng.permutation(np.vstack([X, Y]), axis=1)
    stops = [round(m * fractions[0]), round(m * (1 - fractions[2])), m]
    out, start = [], 0
    for stop in stops:
        part = both[:, start:stop]
        out.append((part[:n], part[n:]))
        start = stop
    return tuple(out)
# === right: drawn without replacement, helper
def _take(X, Y, columns):
    return np.take(X, columns, axis=1), np.take(Y, columns, axis=1)

def split_dataset(X, Y, fractions, rng):
    m = X.shape[1]
    order = rng.choice(m, size=m, replace=False)
    edge1 = math.floor(fractions[0] * m + 0.5)
    edge2 = math.floor((fractions[0] + fractions[1]) * m + 0.5)
    return _take(X, Y, order[:edge1]), _take(X, Y, order[edge1:edge2]), _take(X, Y, order[edge2:])
# === wrong: not shuffled | The examples are cut in their given order: the shuffle is missing.
def split_dataset(X, Y, fractions, rng):
    m = X.shape[1]
    order = np.arange(m)
    first = round(fractions[0] * m)
    second = round((fractions[0] + fractions[1]) * m)
    train, dev, test = order[:first], order[first:second], order[second:]
    return (X[:, train], Y[:, train]), (X[:, dev], Y[:, dev]), (X[:, test], Y[:, test])
# === wrong: X and Y shuffled apart | X and Y are shuffled separately, so that labels no longer belong to their examples.
def split_dataset(X, Y, fractions, rng):
    m = X.shape[1]
    order = rng.permutation(m)
    other = rng.permutation(m)
    Y = Y[:, other]
    first = round(fractions[0] * m)
    second = round((fractions[0] + fractions[1]) * m)
    train, dev, test = order[:first], order[first:second], order[second:]
    return (X[:, train], Y[:, train]), (X[:, dev], Y[:, dev]), (X[:, test], Y[:, test])
# === wrong: only X shuffled | X is shuffled but Y is not, so that labels no longer belong to their examples.
def split_dataset(X, Y, fractions, rng):
    m = X.shape[1]
    order = rng.permutation(m)
    first = round(fractions[0] * m)
    second = round((fractions[0] + fractions[1]) * m)
    train, dev, test = order[:first], order[first:second], order[second:]
    return (X[:, train], Y[:, :first]), (X[:, dev], Y[:, first:second]), (X[:, test], Y[:, second:])
# === wrong: rows instead of columns | The rows of X are split, which are features; the examples are the columns.
def split_dataset(X, Y, fractions, rng):
    m = X.shape[0]
    order = rng.permutation(m)
    a, b = round(fractions[0] * m), round((fractions[0] + fractions[1]) * m)
    return (X[order[:a]], Y[order[:a]]), (X[order[a:b]], Y[order[a:b]]), (X[order[b:]], Y[order[b:]])
# === wrong: m from the wrong axis | m is read from axis 0, the number of features; the examples are the columns.
def split_dataset(X, Y, fractions, rng):
    m = X.shape[0]
    order = rng.permutation(m)
    first = round(fractions[0] * m)
    second = round((fractions[0] + fractions[1]) * m)
    train, dev, test = order[:first], order[first:second], order[second:]
    return (X[:, train], Y[:, train]), (X[:, dev], Y[:, dev]), (X[:, test], Y[:, test])
# === wrong: drawn with replacement | The columns are drawn with replacement, so some examples appear twice and others never.
def split_dataset(X, Y, fractions, rng):
    m = X.shape[1]
    order = rng.integers(0, m, m)
    first = round(fractions[0] * m)
    second = round((fractions[0] + fractions[1]) * m)
    train, dev, test = order[:first], order[first:second], order[second:]
    return (X[:, train], Y[:, train]), (X[:, dev], Y[:, dev]), (X[:, test], Y[:, test])
# === wrong: fractions typed in | The fractions are hard-coded and the argument is ignored.
def split_dataset(X, Y, fractions, rng):
    m = X.shape[1]
    order = rng.permutation(m)
    first = round(0.6 * m)
    second = round((0.8) * m)
    train, dev, test = order[:first], order[first:second], order[second:]
    return (X[:, train], Y[:, train]), (X[:, dev], Y[:, dev]), (X[:, test], Y[:, test])
# === wrong: second cut not added up | The second cut is at the second share alone, where the shares must be added up.
def split_dataset(X, Y, fractions, rng):
    m = X.shape[1]
    order = rng.permutation(m)
    first = round(fractions[0] * m)
    second = round(fractions[1] * m)
    train, dev, test = order[:first], order[first:second], order[second:]
    return (X[:, train], Y[:, train]), (X[:, dev], Y[:, dev]), (X[:, test], Y[:, test])
# === wrong: sets overlap | The dev set starts at the beginning again, so that it overlaps with the train set.
def split_dataset(X, Y, fractions, rng):
    m = X.shape[1]
    order = rng.permutation(m)
    first = round(fractions[0] * m)
    second = round((fractions[0] + fractions[1]) * m)
    train, dev, test = order[:first], order[:second - first], order[second:]
    return (X[:, train], Y[:, train]), (X[:, dev], Y[:, dev]), (X[:, test], Y[:, test])
# === wrong: test set repeats the dev set | The test set starts where the dev set starts, so that dev examples are in both.
def split_dataset(X, Y, fractions, rng):
    m = X.shape[1]
    order = rng.permutation(m)
    first = round(fractions[0] * m)
    second = round((fractions[0] + fractions[1]) * m)
    train, dev, test = order[:first], order[first:second], order[first:]
    return (X[:, train], Y[:, train]), (X[:, dev], Y[:, dev]), (X[:, test], Y[:, test])
# === wrong: last example lost | The last example is lost: the last slice stops at -1.
def split_dataset(X, Y, fractions, rng):
    m = X.shape[1]
    order = rng.permutation(m)
    first = round(fractions[0] * m)
    second = round((fractions[0] + fractions[1]) * m)
    train, dev, test = order[:first], order[first:second], order[second:-1]
    return (X[:, train], Y[:, train]), (X[:, dev], Y[:, dev]), (X[:, test], Y[:, test])
# === wrong: one lost at each cut | At each cut one example is skipped.
def split_dataset(X, Y, fractions, rng):
    m = X.shape[1]
    order = rng.permutation(m)
    first = round(fractions[0] * m)
    second = round((fractions[0] + fractions[1]) * m)
    train, dev, test = order[:first], order[first + 1:second], order[second + 1:]
    return (X[:, train], Y[:, train]), (X[:, dev], Y[:, dev]), (X[:, test], Y[:, test])
# === wrong: seeded anew | The given rng is ignored and a fixed seed is used, so every call gives the same split.
def split_dataset(X, Y, fractions, rng):
    m = X.shape[1]
    rng = np.random.default_rng(0)
    order = rng.permutation(m)
    first = round(fractions[0] * m)
    second = round((fractions[0] + fractions[1]) * m)
    train, dev, test = order[:first], order[first:second], order[second:]
    return (X[:, train], Y[:, train]), (X[:, dev], Y[:, dev]), (X[:, test], Y[:, test])
# === wrong: global generator | The shuffle comes from the global np.random and not from the rng that is given.
def split_dataset(X, Y, fractions, rng):
    m = X.shape[1]
    order = np.random.permutation(m)
    first = round(fractions[0] * m)
    second = round((fractions[0] + fractions[1]) * m)
    train, dev, test = order[:first], order[first:second], order[second:]
    return (X[:, train], Y[:, train]), (X[:, dev], Y[:, dev]), (X[:, test], Y[:, test])
# === wrong: labels of rank one | The labels lose their row axis: Y has shape (1, m) and should keep two axes.
def split_dataset(X, Y, fractions, rng):
    m = X.shape[1]
    order = rng.permutation(m)
    first = round(fractions[0] * m)
    second = round((fractions[0] + fractions[1]) * m)
    train, dev, test = order[:first], order[first:second], order[second:]
    return (X[:, train], Y[0, train]), (X[:, dev], Y[0, dev]), (X[:, test], Y[0, test])
# === wrong: flat tuple of six | Six arrays are returned where three pairs are asked for.
def split_dataset(X, Y, fractions, rng):
    m = X.shape[1]
    order = rng.permutation(m)
    first = round(fractions[0] * m)
    second = round((fractions[0] + fractions[1]) * m)
    train, dev, test = order[:first], order[first:second], order[second:]
    return X[:, train], Y[:, train], X[:, dev], Y[:, dev], X[:, test], Y[:, test]
# === wrong: grouped by kind | The Xs and the Ys are grouped, where pairs (X, Y) are asked for.
def split_dataset(X, Y, fractions, rng):
    m = X.shape[1]
    order = rng.permutation(m)
    first = round(fractions[0] * m)
    second = round((fractions[0] + fractions[1]) * m)
    train, dev, test = order[:first], order[first:second], order[second:]
    return (X[:, train], X[:, dev], X[:, test]), (Y[:, train], Y[:, dev], Y[:, test])
# === wrong: dev and test exchanged | The second and the third set are exchanged.
def split_dataset(X, Y, fractions, rng):
    m = X.shape[1]
    order = rng.permutation(m)
    first = round(fractions[0] * m)
    second = round((fractions[0] + fractions[1]) * m)
    train, dev, test = order[:first], order[first:second], order[second:]
    return (X[:, train], Y[:, train]), (X[:, test], Y[:, test]), (X[:, dev], Y[:, dev])
# === wrong: each set drawn on its own | Each set is drawn on its own from all examples, so the sets overlap.
def split_dataset(X, Y, fractions, rng):
    m = X.shape[1]
    sets = []
    for f in fractions:
        columns = rng.choice(m, size=round(f * m), replace=False)
        sets.append((X[:, columns], Y[:, columns]))
    return tuple(sets)
# === wrong: only two sets | Only two sets are returned; the third is missing.
def split_dataset(X, Y, fractions, rng):
    m = X.shape[1]
    order = rng.permutation(m)
    first = round(fractions[0] * m)
    second = round((fractions[0] + fractions[1]) * m)
    train, dev, test = order[:first], order[first:second], order[second:]
    return (X[:, train], Y[:, train]), (X[:, dev], Y[:, dev])
# === wrong: no return | The return statement is missing.
def split_dataset(X, Y, fractions, rng):
    m = X.shape[1]
    order = rng.permutation(m)
    first = round(fractions[0] * m)
    second = round((fractions[0] + fractions[1]) * m)
    train, dev, test = order[:first], order[first:second], order[second:]
    sets = (X[:, train], Y[:, train]), (X[:, dev], Y[:, dev]), (X[:, test], Y[:, test])
# === wrong: sorted by label, wrong axis | none
def split_dataset(X, Y, fractions, rng):
    m = X.shape[1]
    order = np.argsort(Y[0])
    first = round(fractions[0] * m)
    second = round((fractions[0] + fractions[1]) * m)
    train, dev, test = order[:first], order[first:second], order[second:]
    return (X[train], Y[:, train]), (X[:, dev], Y[:, dev]), (X[:, test], Y[:, test])
