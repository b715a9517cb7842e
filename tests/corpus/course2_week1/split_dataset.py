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
# === right: sizes rounded down, the rest for the last
def split_dataset(X, Y, fractions, rng):
    m = X.shape[1]
    n_train, n_dev = int(fractions[0] * m), int(fractions[1] * m)
    order = rng.permutation(m)
    sets = order[:n_train], order[n_train:n_train + n_dev], order[n_train + n_dev:]
    return tuple((X[:, places], Y[:, places]) for places in sets)
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
# === right: permutation and rounded cumulative bounds
def split_dataset(X, Y, fractions, rng):
    m = X.shape[1]
    order = rng.permutation(m)
    X, Y = X[:, order], Y[:, order]
    a = int(round(fractions[0] * m))
    b = int(round((fractions[0] + fractions[1]) * m))
    return (X[:, :a], Y[:, :a]), (X[:, a:b], Y[:, a:b]), (X[:, b:], Y[:, b:])
# === right: np.split on index array
def split_dataset(X, Y, fractions, rng):
    m = Y.shape[1]
    cuts = np.rint(np.cumsum(fractions)[:-1] * m).astype(int)
    parts = np.split(rng.permutation(m), cuts)
    return [(X[:, p], Y[:, p]) for p in parts]
# === right: stack X and Y, shuffle columns together
def split_dataset(X, Y, fractions, rng):
    n = X.shape[0]
    both = np.vstack((X, Y)).copy()
    rng.shuffle(both, axis=1)
    m = both.shape[1]
    n_train = round(m * fractions[0])
    n_dev = min(round(m * fractions[1]), m - n_train)
    sets = []
    start = 0
    for size in (n_train, n_dev, m - n_train - n_dev):
        block = both[:, start:start + size]
        sets.append((block[:n, :], block[n:, :]))
        start += size
    return tuple(sets)
# === right: sort random keys, take columns
def split_dataset(X, Y, fractions, rng):
    assert X.shape[1] == Y.shape[1], "X and Y need the same number of columns"
    assert abs(sum(fractions) - 1) < 1e-9
    m = X.shape[1]
    idx = np.argsort(rng.random(m))
    f1, f2, _ = fractions
    end_train = int(math.floor(f1 * m + 0.5))
    end_dev = int(math.floor((f1 + f2) * m + 0.5))

    def pick(columns):
        return np.take(X, columns, axis=1), np.take(Y, columns, axis=1)

    return pick(idx[:end_train]), pick(idx[end_train:end_dev]), pick(idx[end_dev:])
# === right: list of indices, python shuffle by the generator
def split_dataset(X, Y, fractions, rng):
    m = X.shape[1]
    indices = list(range(m))
    rng.shuffle(indices)
    first = int(np.round(m * fractions[0]))
    last = int(np.round(m * fractions[2]))
    if first + last > m:
        last = m - first
    train = indices[:first]
    test = indices[m - last:]
    dev = indices[first:m - last]
    return ((X[:, train], Y[:, train]), (X[:, dev], Y[:, dev]), (X[:, test], Y[:, test]))
# === right: take away train first, then dev, largest remainder
def split_dataset(X, Y, fractions, rng):
    m = X.shape[1]
    shares = np.array(fractions, dtype=float) * m
    sizes = np.floor(shares + 1e-9).astype(int)
    left = m - sizes.sum()
    for k in np.argsort(-(shares - sizes))[:left]:
        sizes[k] += 1
    pool = np.arange(m)
    out = []
    for s in sizes:
        chosen = rng.choice(pool, size=s, replace=False)
        pool = np.setdiff1d(pool, chosen)
        out.append((X[:, chosen], Y[:, chosen]))
    return out[0], out[1], out[2]
# === wrong: no shuffling | the columns are cut in their given order, never shuffled
def split_dataset(X, Y, fractions, rng):
    m = X.shape[1]
    a = round(fractions[0] * m)
    b = round((fractions[0] + fractions[1]) * m)
    return (X[:, :a], Y[:, :a]), (X[:, a:b], Y[:, a:b]), (X[:, b:], Y[:, b:])
# === wrong: X and Y shuffled apart, again | X and Y are shuffled by two different permutations, so pictures lose their labels
def split_dataset(X, Y, fractions, rng):
    m = X.shape[1]
    X = X[:, rng.permutation(m)]
    Y = Y[:, rng.permutation(m)]
    a = round(fractions[0] * m)
    b = round((fractions[0] + fractions[1]) * m)
    return (X[:, :a], Y[:, :a]), (X[:, a:b], Y[:, a:b]), (X[:, b:], Y[:, b:])
# === wrong: Y forgotten | only X is shuffled, Y stays in the old order
def split_dataset(X, Y, fractions, rng):
    m = X.shape[1]
    p = rng.permutation(m)
    X = X[:, p]
    a = round(fractions[0] * m)
    b = round((fractions[0] + fractions[1]) * m)
    return (X[:, :a], Y[:, :a]), (X[:, a:b], Y[:, a:b]), (X[:, b:], Y[:, b:])
# === wrong: leftovers fall off the end | each size is rounded down, the test set too, and the examples left over are lost
def split_dataset(X, Y, fractions, rng):
    m = X.shape[1]
    p = rng.permutation(m)
    n = [int(f * m) for f in fractions]
    tr = p[:n[0]]
    de = p[n[0]:n[0] + n[1]]
    te = p[n[0] + n[1]:n[0] + n[1] + n[2]]
    return (X[:, tr], Y[:, tr]), (X[:, de], Y[:, de]), (X[:, te], Y[:, te])
# === wrong: drawn with replacement, again | indices are drawn with replacement, so examples repeat and others are missing
def split_dataset(X, Y, fractions, rng):
    m = X.shape[1]
    p = rng.integers(0, m, size=m)
    X, Y = X[:, p], Y[:, p]
    a = round(fractions[0] * m)
    b = round((fractions[0] + fractions[1]) * m)
    return (X[:, :a], Y[:, :a]), (X[:, a:b], Y[:, a:b]), (X[:, b:], Y[:, b:])
# === wrong: three draws that overlap | each set is drawn from all the examples, so the sets overlap
def split_dataset(X, Y, fractions, rng):
    m = X.shape[1]
    sets = []
    for f in fractions:
        p = rng.choice(m, size=int(round(f * m)), replace=False)
        sets.append((X[:, p], Y[:, p]))
    return tuple(sets)
# === wrong: coin for every example | sizes are left to chance: each example is assigned by its own draw
def split_dataset(X, Y, fractions, rng):
    m = X.shape[1]
    which = rng.choice(3, size=m, p=fractions)
    return tuple((X[:, which == k], Y[:, which == k]) for k in range(3))
# === wrong: rows not columns | splits rows (features) where the examples are the columns
def split_dataset(X, Y, fractions, rng):
    m = X.shape[0]
    p = rng.permutation(m)
    a = round(fractions[0] * m)
    b = round((fractions[0] + fractions[1]) * m)
    return (X[p[:a]], Y[:, p[:a]]), (X[p[a:b]], Y[:, p[a:b]]), (X[p[b:]], Y[:, p[b:]])
# === wrong: dev slice ends at n_dev | the dev set's end is its size, not train size plus dev size
def split_dataset(X, Y, fractions, rng):
    m = X.shape[1]
    p = rng.permutation(m)
    X = X[:, p]
    Y = Y[:, p]
    n_train = round(fractions[0] * m)
    n_dev = round(fractions[1] * m)
    train = (X[:, :n_train], Y[:, :n_train])
    dev = (X[:, n_train:n_dev], Y[:, n_train:n_dev])
    test = (X[:, n_train + n_dev:], Y[:, n_train + n_dev:])
    return train, dev, test
# === wrong: one example skipped at each cut | the next set starts one column too late, so the example at each cut is lost
def split_dataset(X, Y, fractions, rng):
    m = X.shape[1]
    p = rng.permutation(m)
    a = round(fractions[0] * m)
    b = round((fractions[0] + fractions[1]) * m)
    i, j, k = p[:a], p[a + 1:b], p[b + 1:]
    return (X[:, i], Y[:, i]), (X[:, j], Y[:, j]), (X[:, k], Y[:, k])
# === wrong: shuffled only after the cut | cut first, then each part shuffled in itself: the last columns always land in test
def split_dataset(X, Y, fractions, rng):
    m = X.shape[1]
    a = round(fractions[0] * m)
    b = round((fractions[0] + fractions[1]) * m)
    out = []
    for lo, hi in ((0, a), (a, b), (b, m)):
        p = lo + rng.permutation(hi - lo)
        out.append((X[:, p], Y[:, p]))
    return out
# === wrong: labels go flat | Y is flattened to shape (m,) where (1, m) is wanted
def split_dataset(X, Y, fractions, rng):
    m = X.shape[1]
    p = rng.permutation(m)
    a = round(fractions[0] * m)
    b = round((fractions[0] + fractions[1]) * m)
    y = Y.ravel()
    return (X[:, p[:a]], y[p[:a]]), (X[:, p[a:b]], y[p[a:b]]), (X[:, p[b:]], y[p[b:]])
# === wrong: fixed 60/20/20 | the fractions are hard-coded, the argument is ignored
def split_dataset(X, Y, fractions, rng):
    m = X.shape[1]
    p = rng.permutation(m)
    a = round(0.6 * m)
    b = round(0.8 * m)
    return (X[:, p[:a]], Y[:, p[:a]]), (X[:, p[a:b]], Y[:, p[a:b]]), (X[:, p[b:]], Y[:, p[b:]])
# === wrong: rows shuffled in place, sizes floored | none
def split_dataset(X, Y, fractions, rng):
    m = X.shape[1]
    X = X.copy()
    rng.shuffle(X)
    n1, n2, n3 = [int(f * m) for f in fractions]
    return (X[:, :n1], Y[:, :n1]), (X[:, n1:n1 + n2], Y[:, n1:n1 + n2]), (X[:, -n3:], Y[:, -n3:])
# === right: permutation and two rounded cuts
def split_dataset(X, Y, fractions, rng):
    m = X.shape[1]
    order = rng.permutation(m)
    a = round(fractions[0] * m)
    b = round((fractions[0] + fractions[1]) * m)
    parts = order[:a], order[a:b], order[b:]
    return tuple((X[:, p], Y[:, p]) for p in parts)
# === right: np.split at the rounded cumulative shares
def split_dataset(X, Y, fractions, rng):
    m = X.shape[1]
    cuts = np.rint(np.cumsum(fractions)[:-1] * m).astype(int)
    return [(X[:, i], Y[:, i]) for i in np.split(rng.permutation(m), cuts)]
# === right: rounds two sizes, the rest is for testing
def split_dataset(X, Y, fractions, rng):
    f_train, f_dev, f_test = fractions
    m = X.shape[1]
    n_train = int(round(m * f_train))
    n_dev = int(round(m * f_dev))

    idx = np.arange(m)
    rng.shuffle(idx)

    X_shuffled = X[:, idx]
    Y_shuffled = Y[:, idx]

    X_train, Y_train = X_shuffled[:, :n_train], Y_shuffled[:, :n_train]
    X_dev, Y_dev = X_shuffled[:, n_train:n_train + n_dev], Y_shuffled[:, n_train:n_train + n_dev]
    X_test, Y_test = X_shuffled[:, n_train + n_dev:], Y_shuffled[:, n_train + n_dev:]
    return (X_train, Y_train), (X_dev, Y_dev), (X_test, Y_test)
# === right: sorts random keys, floors the cumulative shares
def split_dataset(X, Y, fractions, rng):
    m = np.size(X, 1)
    keys = rng.random(m)
    perm = np.argsort(keys)
    end1 = math.floor(m * fractions[0] + 1e-9)
    end2 = math.floor(m * (fractions[0] + fractions[1]) + 1e-9)
    train, dev, test = perm[0:end1], perm[end1:end2], perm[end2:m]
    return (np.take(X, train, axis=1), np.take(Y, train, axis=1)), \
           (np.take(X, dev, axis=1), np.take(Y, dev, axis=1)), \
           (np.take(X, test, axis=1), np.take(Y, test, axis=1))
# === right: stacks X and Y, permutes the columns together
def split_dataset(X, Y, fractions, rng):
    n_x = X.shape[0]
    both = rng.permutation(np.vstack([X, Y]), axis=1)
    m = both.shape[1]
    first = round(m * fractions[0])
    second = m - round(m * fractions[2])
    train, dev, test = both[:, :first], both[:, first:second], both[:, second:]
    return (train[:n_x], train[n_x:]), (dev[:n_x], dev[n_x:]), (test[:n_x], test[n_x:])
# === right: pulls examples one by one out of a list, long-winded
def split_dataset(X, Y, fractions, rng):
    # how many examples do we have?
    number_of_examples = X.shape[1]
    left_over = list(range(number_of_examples))
    # how many go into each set
    size_train = round(number_of_examples * fractions[0])
    size_dev = round(number_of_examples * fractions[1])
    train_list = []
    dev_list = []
    while len(train_list) < size_train:
        pick = int(rng.integers(0, len(left_over)))
        train_list.append(left_over[pick])
        del left_over[pick]
    while len(dev_list) < size_dev:
        pick = int(rng.integers(0, len(left_over)))
        dev_list.append(left_over[pick])
        del left_over[pick]
    # whatever is left is the test set
    test_list = left_over
    X_train = X[:, train_list]
    Y_train = Y[:, train_list]
    X_dev = X[:, dev_list]
    Y_dev = Y[:, dev_list]
    X_test = X[:, test_list]
    Y_test = Y[:, test_list]
    assert X_train.shape[1] + X_dev.shape[1] + X_test.shape[1] == number_of_examples
    return (X_train, Y_train), (X_dev, Y_dev), (X_test, Y_test)
# === right: a shuffled list of set numbers, used as masks
def split_dataset(X, Y, fractions, rng):
    m = X.shape[1]
    n0 = round(fractions[0] * m)
    n1 = round(fractions[1] * m)
    where = np.repeat([0, 1, 2], [n0, n1, m - n0 - n1])
    where = rng.permutation(where)
    return tuple((X[:, where == s], Y[:, where == s]) for s in range(3))
# === right: choice without replacement, rows first as in PyTorch
def split_dataset(X, Y, fractions, rng):
    data, labels = X.T, Y.T
    n = len(data)
    order = rng.choice(n, size=n, replace=False)
    lengths = [round(f * n) for f in fractions[:2]]
    lengths.append(n - sum(lengths))
    out, at = [], 0
    for length in lengths:
        subset = order[at:at + length]
        out.append((data[subset].T, labels[subset].T))
        at += length
    return tuple(out)
# === right: largest remainder
def split_dataset(X, Y, fractions, rng):
    m = X.shape[1]
    shares = [f * m for f in fractions]
    sizes = [int(s) for s in shares]
    by_rest = sorted(range(3), key=lambda k: sizes[k] - shares[k])
    for k in by_rest[: m - sum(sizes)]:
        sizes[k] += 1
    indices = iter(rng.permutation(m).tolist())
    groups = [[next(indices) for _ in range(size)] for size in sizes]
    return tuple((X[:, np.array(g, dtype=int)], Y[:, np.array(g, dtype=int)]) for g in groups)
# === right: shuffles own copies with a transposed view
def split_dataset(X, Y, fractions, rng):
    state = rng.permutation(X.shape[1])
    Xs, Ys = X.copy(), Y.copy()
    Xs[:] = X[:, state]
    Ys[:] = Y[:, state]
    i = round(X.shape[1] * fractions[0])
    j = round(X.shape[1] * (1 - fractions[2]))
    return (Xs[:, :i], Ys[:, :i]), (Xs[:, i:j], Ys[:, i:j]), (Xs[:, j:], Ys[:, j:])
# === wrong: all three rounded down | Rounds all three sizes down, so that examples get lost at the end.
def split_dataset(X, Y, fractions, rng):
    m = X.shape[1]
    order = rng.permutation(m)
    sets, begin = [], 0
    for f in fractions:
        n = int(f * m)
        part = order[begin:begin + n]
        sets.append((X[:, part], Y[:, part]))
        begin += n
    return tuple(sets)
# === wrong: two shuffles | Shuffles X and Y by two different permutations, so labels no longer go with their examples.
def split_dataset(X, Y, fractions, rng):
    m = X.shape[1]
    Xs = X[:, rng.permutation(m)]
    Ys = Y[:, rng.permutation(m)]
    a = round(fractions[0] * m)
    b = round((fractions[0] + fractions[1]) * m)
    return (Xs[:, :a], Ys[:, :a]), (Xs[:, a:b], Ys[:, a:b]), (Xs[:, b:], Ys[:, b:])
# === wrong: labels not shuffled | Shuffles X only and leaves the labels in their old order.
def split_dataset(X, Y, fractions, rng):
    m = X.shape[1]
    X = rng.permutation(X, axis=1)
    a = round(fractions[0] * m)
    b = round((fractions[0] + fractions[1]) * m)
    return (X[:, :a], Y[:, :a]), (X[:, a:b], Y[:, a:b]), (X[:, b:], Y[:, b:])
# === wrong: global random state | Draws from numpy's global state instead of the generator that is passed in.
def split_dataset(X, Y, fractions, rng):
    m = X.shape[1]
    order = np.random.permutation(m)
    a = round(fractions[0] * m)
    b = round((fractions[0] + fractions[1]) * m)
    return tuple((X[:, p], Y[:, p]) for p in (order[:a], order[a:b], order[b:]))
# === wrong: own generator | Makes a generator with a fixed seed of its own, so the split is always the same.
def split_dataset(X, Y, fractions, rng):
    rng = np.random.default_rng(0)
    m = X.shape[1]
    order = rng.permutation(m)
    a = round(fractions[0] * m)
    b = round((fractions[0] + fractions[1]) * m)
    return tuple((X[:, p], Y[:, p]) for p in (order[:a], order[a:b], order[b:]))
# === wrong: with replacement | Draws the examples with replacement, so that some come twice and others never.
def split_dataset(X, Y, fractions, rng):
    m = X.shape[1]
    order = rng.choice(m, size=m)
    cuts = np.rint(np.cumsum(fractions)[:2] * m).astype(int)
    return tuple((X[:, p], Y[:, p]) for p in np.split(order, cuts))
# === wrong: each set drawn afresh | Draws each of the three sets from all examples, so the sets overlap.
def split_dataset(X, Y, fractions, rng):
    m = X.shape[1]
    sizes = [round(fractions[0] * m), round(fractions[1] * m)]
    sizes.append(m - sizes[0] - sizes[1])
    sets = []
    for n in sizes:
        pick = rng.choice(m, size=n, replace=False)
        sets.append((X[:, pick], Y[:, pick]))
    return tuple(sets)
# === wrong: every example throws a die | Lets every example draw its set by itself, so the sizes only match the shares on average.
def split_dataset(X, Y, fractions, rng):
    m = X.shape[1]
    which = rng.choice(3, size=m, p=np.array(fractions))
    return tuple((X[:, which == k], Y[:, which == k]) for k in range(3))
# === wrong: always 60/20/20 | Uses fixed shares of 60, 20 and 20 percent and ignores the argument.
def split_dataset(X, Y, fractions, rng):
    m = X.shape[1]
    order = rng.permutation(m)
    a, b = round(0.6 * m), round(0.8 * m)
    return tuple((X[:, p], Y[:, p]) for p in (order[:a], order[a:b], order[b:]))
# === wrong: dev and test exchanged, anew | Returns the test set before the dev set, so with unequal shares each has the other's size.
def split_dataset(X, Y, fractions, rng):
    m = X.shape[1]
    order = rng.permutation(m)
    a = round(fractions[0] * m)
    b = round((fractions[0] + fractions[1]) * m)
    train = (X[:, order[:a]], Y[:, order[:a]])
    dev = (X[:, order[a:b]], Y[:, order[a:b]])
    test = (X[:, order[b:]], Y[:, order[b:]])
    return train, test, dev
# === wrong: flat result | Returns six arrays in a row instead of three pairs.
def split_dataset(X, Y, fractions, rng):
    m = X.shape[1]
    order = rng.permutation(m)
    a = round(fractions[0] * m)
    b = round((fractions[0] + fractions[1]) * m)
    X_train, X_dev, X_test = X[:, order[:a]], X[:, order[a:b]], X[:, order[b:]]
    Y_train, Y_dev, Y_test = Y[:, order[:a]], Y[:, order[a:b]], Y[:, order[b:]]
    return X_train, Y_train, X_dev, Y_dev, X_test, Y_test
# === wrong: shuffles inside the blocks | Cuts first and shuffles each part afterwards, so the same examples are always in the same set.
def split_dataset(X, Y, fractions, rng):
    m = X.shape[1]
    a = round(fractions[0] * m)
    b = round((fractions[0] + fractions[1]) * m)
    train = rng.permutation(np.arange(0, a))
    dev = rng.permutation(np.arange(a, b))
    test = rng.permutation(np.arange(b, m))
    return (X[:, train], Y[:, train]), (X[:, dev], Y[:, dev]), (X[:, test], Y[:, test])
# === wrong: only turned round | Rotates the examples by one random shift, so neighbours in a sorted file stay together.
def split_dataset(X, Y, fractions, rng):
    m = X.shape[1]
    shift = rng.integers(m)
    X, Y = np.roll(X, shift, axis=1), np.roll(Y, shift, axis=1)
    a = round(fractions[0] * m)
    b = round((fractions[0] + fractions[1]) * m)
    return (X[:, :a], Y[:, :a]), (X[:, a:b], Y[:, a:b]), (X[:, b:], Y[:, b:])
# === wrong: last example of each set forgotten | Takes the end of a slice for included and loses the last example of each set.
def split_dataset(X, Y, fractions, rng):
    m = X.shape[1]
    order = rng.permutation(m)
    a = round(fractions[0] * m)
    b = round((fractions[0] + fractions[1]) * m)
    train = order[0:a - 1]
    dev = order[a:b - 1]
    test = order[b:m - 1]
    return (X[:, train], Y[:, train]), (X[:, dev], Y[:, dev]), (X[:, test], Y[:, test])
# === wrong: neighbours share an example | Lets each set begin with the last example of the one before it.
def split_dataset(X, Y, fractions, rng):
    m = X.shape[1]
    order = rng.permutation(m)
    a = round(fractions[0] * m)
    b = round((fractions[0] + fractions[1]) * m)
    train, dev, test = order[:a], order[max(a - 1, 0):b], order[max(b - 1, 0):]
    return (X[:, train], Y[:, train]), (X[:, dev], Y[:, dev]), (X[:, test], Y[:, test])
# === wrong: test from behind by its own share | Takes train and dev from the front and the test set from behind by rounded sizes that need not add up to m.
def split_dataset(X, Y, fractions, rng):
    m = X.shape[1]
    n_train, n_dev, n_test = (math.ceil(f * m) for f in fractions)
    order = rng.permutation(m)
    train, dev, test = order[:n_train], order[n_train:n_train + n_dev], order[m - n_test:]
    return (X[:, train], Y[:, train]), (X[:, dev], Y[:, dev]), (X[:, test], Y[:, test])
# === wrong: labels of one row only | Keeps only the first row of the labels.
def split_dataset(X, Y, fractions, rng):
    m = X.shape[1]
    order = rng.permutation(m)
    a = round(fractions[0] * m)
    b = round((fractions[0] + fractions[1]) * m)
    return tuple((X[:, p], Y[0, p].reshape(1, -1)) for p in (order[:a], order[a:b], order[b:]))
# === wrong: flat labels | Returns the labels as one-dimensional arrays.
def split_dataset(X, Y, fractions, rng):
    m = X.shape[1]
    order = rng.permutation(m)
    labels = Y.flatten()
    a = round(fractions[0] * m)
    b = round((fractions[0] + fractions[1]) * m)
    return tuple((X[:, p], labels[p]) for p in (order[:a], order[a:b], order[b:]))
# === wrong: examples in rows | Returns the sets with one example a row.
def split_dataset(X, Y, fractions, rng):
    Xt, Yt = X.T, Y.T
    m = Xt.shape[0]
    order = rng.permutation(m)
    a = round(fractions[0] * m)
    b = round((fractions[0] + fractions[1]) * m)
    return tuple((Xt[p], Yt[p]) for p in (order[:a], order[a:b], order[b:]))
# === wrong: every row by itself | Shuffles each row by itself, so the features of different examples are mixed.
def split_dataset(X, Y, fractions, rng):
    n_x, m = X.shape
    both = rng.permuted(np.concatenate([X, Y]), axis=1)
    a = round(fractions[0] * m)
    b = round((fractions[0] + fractions[1]) * m)
    return tuple((part[:n_x], part[n_x:]) for part in np.split(both, [a, b], axis=1))
# === wrong: rows for examples | Takes rows for examples and shuffles the features of X.
def split_dataset(X, Y, fractions, rng):
    order = rng.permutation(X.shape[0])
    X = X[order]
    m = X.shape[1]
    a = round(fractions[0] * m)
    b = round((fractions[0] + fractions[1]) * m)
    return (X[:, :a], Y[:, :a]), (X[:, a:b], Y[:, a:b]), (X[:, b:], Y[:, b:])
# === wrong: floats for indices, half-finished | none
def split_dataset(X, Y, fractions, rng):
    m = X.shape[1]
    order = rng.permutation(m)
    n_train = fractions[0] * m
    X_train, Y_train = X[:, order[:n_train]], Y[:, order[:n_train]]
    # TODO the others in the same way
    return (X_train, Y_train)
