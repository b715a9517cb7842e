# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: permuted, then cut
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    if rng is None:
        rng = np.random.default_rng()
    m = X.shape[1]
    order = rng.permutation(m)
    X_shuffled = X[:, order]
    Y_shuffled = Y[:, order]
    batches = []
    for start in range(0, m, mini_batch_size):
        stop = start + mini_batch_size
        batches.append((X_shuffled[:, start:stop], Y_shuffled[:, start:stop]))
    return batches
# === right: full batches, then the rest
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    rng = np.random.default_rng() if rng is None else rng
    m = X.shape[1]
    p = list(rng.permutation(m))
    Xs, Ys = X[:, p], Y[:, p].reshape((Y.shape[0], m))
    full = math.floor(m / mini_batch_size)
    mini_batches = []
    for k in range(full):
        part = slice(k * mini_batch_size, (k + 1) * mini_batch_size)
        mini_batches.append((Xs[:, part], Ys[:, part]))
    if m % mini_batch_size != 0:
        mini_batches.append((Xs[:, full * mini_batch_size:], Ys[:, full * mini_batch_size:]))
    return mini_batches
# === right: comprehension over pieces of the order
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    rng = rng or np.random.default_rng()
    order = np.arange(Y.shape[1])
    rng.shuffle(order)
    pieces = np.split(order, range(mini_batch_size, len(order), mini_batch_size))
    return [(X[:, piece], Y[:, piece]) for piece in pieces]
# === right: sorted by random keys, taken off the front
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    if rng is None:
        rng = np.random.default_rng()
    left = np.argsort(rng.random(X.shape[1]))
    batches = []
    while left.size:
        now, left = left[:mini_batch_size], left[mini_batch_size:]
        batches.append((np.take(X, now, axis=1), np.take(Y, now, axis=1)))
    return batches
# === right: X and Y stacked and permuted together
def _cut(M, size):
    return [M[:, i:i + size] for i in range(0, M.shape[1], size)]

def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    generator = np.random.default_rng(rng)
    both = generator.permutation(np.concatenate([X, Y]), axis=1)
    n = X.shape[0]
    return [(part[:n], part[n:]) for part in _cut(both, mini_batch_size)]
# === right: columns shuffled as a list of pairs
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    if rng is None:
        rng = np.random.default_rng()
    m = X.shape[1]
    order = rng.choice(m, m, replace=False).tolist()
    batches = [order[i:i + mini_batch_size] for i in range(0, m, mini_batch_size)]
    return list(map(lambda columns: (X[:, columns].copy(), Y[:, columns].copy()), batches))
# === wrong: short last batch dropped | The last, shorter batch is dropped, so that some examples are never seen.
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    if rng is None:
        rng = np.random.default_rng()
    m = X.shape[1]
    order = rng.permutation(m)
    X_shuffled = X[:, order]
    Y_shuffled = Y[:, order]
    batches = []
    for start in range(0, m - mini_batch_size + 1, mini_batch_size):
        stop = start + mini_batch_size
        batches.append((X_shuffled[:, start:stop], Y_shuffled[:, start:stop]))
    return batches
# === wrong: not shuffled | The examples are cut in their given order: the shuffle is missing.
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    if rng is None:
        rng = np.random.default_rng()
    m = X.shape[1]
    order = np.arange(m)
    X_shuffled = X[:, order]
    Y_shuffled = Y[:, order]
    batches = []
    for start in range(0, m, mini_batch_size):
        stop = start + mini_batch_size
        batches.append((X_shuffled[:, start:stop], Y_shuffled[:, start:stop]))
    return batches
# === wrong: X and Y shuffled apart | X and Y are shuffled separately, so that labels no longer belong to their examples.
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    if rng is None:
        rng = np.random.default_rng()
    m = X.shape[1]
    order = rng.permutation(m)
    X_shuffled = X[:, order]
    Y_shuffled = Y[:, rng.permutation(m)]
    batches = []
    for start in range(0, m, mini_batch_size):
        stop = start + mini_batch_size
        batches.append((X_shuffled[:, start:stop], Y_shuffled[:, start:stop]))
    return batches
# === wrong: only X shuffled | Y is not shuffled with X, so that labels no longer belong to their examples.
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    if rng is None:
        rng = np.random.default_rng()
    m = X.shape[1]
    order = rng.permutation(m)
    X_shuffled = X[:, order]
    Y_shuffled = Y
    batches = []
    for start in range(0, m, mini_batch_size):
        stop = start + mini_batch_size
        batches.append((X_shuffled[:, start:stop], Y_shuffled[:, start:stop]))
    return batches
# === wrong: drawn with replacement | The examples are drawn with replacement, so some come twice and others never.
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    if rng is None:
        rng = np.random.default_rng()
    m = X.shape[1]
    order = rng.integers(0, m, m)
    X_shuffled = X[:, order]
    Y_shuffled = Y[:, order]
    batches = []
    for start in range(0, m, mini_batch_size):
        stop = start + mini_batch_size
        batches.append((X_shuffled[:, start:stop], Y_shuffled[:, start:stop]))
    return batches
# === wrong: each batch drawn on its own | Each batch is drawn from all examples, so that some come twice and others never.
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    if rng is None:
        rng = np.random.default_rng()
    m = X.shape[1]
    order = rng.permutation(m)
    X_shuffled = X[:, order]
    Y_shuffled = Y[:, order]
    batches = []
    for start in range(0, m, mini_batch_size):
        stop = start + mini_batch_size
        pick = rng.choice(m, min(stop, m) - start, replace=False)
        batches.append((X[:, pick], Y[:, pick]))
    return batches
# === wrong: rows | The rows are shuffled and cut, which are features; the examples are the columns.
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    if rng is None:
        rng = np.random.default_rng()
    m = X.shape[0]
    order = rng.permutation(m)
    X_shuffled = X[order]
    Y_shuffled = Y[order]
    batches = []
    for start in range(0, m, mini_batch_size):
        stop = start + mini_batch_size
        batches.append((X_shuffled[start:stop], Y_shuffled[start:stop]))
    return batches
# === wrong: m from the wrong axis | m is read from axis 0, the number of features; the examples are the columns.
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    if rng is None:
        rng = np.random.default_rng()
    m = X.shape[0]
    order = rng.permutation(m)
    X_shuffled = X[:, order]
    Y_shuffled = Y[:, order]
    batches = []
    for start in range(0, m, mini_batch_size):
        stop = start + mini_batch_size
        batches.append((X_shuffled[:, start:stop], Y_shuffled[:, start:stop]))
    return batches
# === wrong: fails without rng | With rng=None there is no generator: the function must make its own.
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    m = X.shape[1]
    order = rng.permutation(m)
    X_shuffled = X[:, order]
    Y_shuffled = Y[:, order]
    batches = []
    for start in range(0, m, mini_batch_size):
        stop = start + mini_batch_size
        batches.append((X_shuffled[:, start:stop], Y_shuffled[:, start:stop]))
    return batches
# === wrong: given rng thrown away | The given rng is thrown away and a new one is made each time.
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    rng = np.random.default_rng()
    m = X.shape[1]
    order = rng.permutation(m)
    X_shuffled = X[:, order]
    Y_shuffled = Y[:, order]
    batches = []
    for start in range(0, m, mini_batch_size):
        stop = start + mini_batch_size
        batches.append((X_shuffled[:, start:stop], Y_shuffled[:, start:stop]))
    return batches
# === wrong: always the same order | The order is drawn with a fixed seed, so that it is the same in each epoch.
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    rng = np.random.default_rng(0)
    m = X.shape[1]
    order = rng.permutation(m)
    X_shuffled = X[:, order]
    Y_shuffled = Y[:, order]
    batches = []
    for start in range(0, m, mini_batch_size):
        stop = start + mini_batch_size
        batches.append((X_shuffled[:, start:stop], Y_shuffled[:, start:stop]))
    return batches
# === wrong: size typed in | The size 64 is hard-coded and mini_batch_size is ignored.
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    if rng is None:
        rng = np.random.default_rng()
    mini_batch_size = 64
    m = X.shape[1]
    order = rng.permutation(m)
    X_shuffled = X[:, order]
    Y_shuffled = Y[:, order]
    batches = []
    for start in range(0, m, mini_batch_size):
        stop = start + mini_batch_size
        batches.append((X_shuffled[:, start:stop], Y_shuffled[:, start:stop]))
    return batches
# === wrong: other default size | The default size is 32 where 64 is asked for.
def random_mini_batches(X, Y, mini_batch_size=32, rng=None):
    if rng is None:
        rng = np.random.default_rng()
    m = X.shape[1]
    order = rng.permutation(m)
    X_shuffled = X[:, order]
    Y_shuffled = Y[:, order]
    batches = []
    for start in range(0, m, mini_batch_size):
        stop = start + mini_batch_size
        batches.append((X_shuffled[:, start:stop], Y_shuffled[:, start:stop]))
    return batches
# === wrong: empty batch at the end | When the size divides m, an empty batch is added at the end.
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    if rng is None:
        rng = np.random.default_rng()
    m = X.shape[1]
    order = rng.permutation(m)
    X_shuffled = X[:, order]
    Y_shuffled = Y[:, order]
    batches = []
    for start in range(0, m + 1, mini_batch_size):
        stop = start + mini_batch_size
        batches.append((X_shuffled[:, start:stop], Y_shuffled[:, start:stop]))
    return batches
# === wrong: one example lost in each batch | The slices end one too early, so that each batch loses an example.
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    if rng is None:
        rng = np.random.default_rng()
    m = X.shape[1]
    order = rng.permutation(m)
    X_shuffled = X[:, order]
    Y_shuffled = Y[:, order]
    batches = []
    for start in range(0, m, mini_batch_size):
        stop = start + mini_batch_size - 1
        batches.append((X_shuffled[:, start:stop], Y_shuffled[:, start:stop]))
    return batches
# === wrong: batches overlap | The slices are one too long, so that neighbouring batches share an example.
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    if rng is None:
        rng = np.random.default_rng()
    m = X.shape[1]
    order = rng.permutation(m)
    X_shuffled = X[:, order]
    Y_shuffled = Y[:, order]
    batches = []
    for start in range(0, m, mini_batch_size):
        stop = start + mini_batch_size + 1
        batches.append((X_shuffled[:, start:stop], Y_shuffled[:, start:stop]))
    return batches
# === wrong: rest holds everything | The last batch starts again at the first example.
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    if rng is None:
        rng = np.random.default_rng()
    m = X.shape[1]
    order = rng.permutation(m)
    X_shuffled = X[:, order]
    Y_shuffled = Y[:, order]
    batches = []
    for start in range(0, m, mini_batch_size):
        stop = start + mini_batch_size
        if stop > m:
            start = 0
        batches.append((X_shuffled[:, start:stop], Y_shuffled[:, start:stop]))
    return batches
# === wrong: labels of rank one | The labels lose their row axis: each Y of a batch should keep two axes.
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    if rng is None:
        rng = np.random.default_rng()
    m = X.shape[1]
    order = rng.permutation(m)
    X_shuffled = X[:, order]
    Y_shuffled = Y[:, order]
    batches = []
    for start in range(0, m, mini_batch_size):
        stop = start + mini_batch_size
        batches.append((X_shuffled[:, start:stop], Y_shuffled[0, start:stop]))
    return batches
# === wrong: original cut | The shuffled copies are made, but the originals are cut, so that nothing is shuffled.
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    if rng is None:
        rng = np.random.default_rng()
    m = X.shape[1]
    order = rng.permutation(m)
    X_shuffled = X[:, order]
    Y_shuffled = Y[:, order]
    batches = []
    for start in range(0, m, mini_batch_size):
        stop = start + mini_batch_size
        batches.append((X[:, start:stop], Y[:, start:stop]))
    return batches
# === wrong: two lists | Two lists are returned, where one list of pairs is asked for.
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    if rng is None:
        rng = np.random.default_rng()
    m = X.shape[1]
    order = rng.permutation(m)
    X_shuffled = X[:, order]
    Y_shuffled = Y[:, order]
    batches = []
    for start in range(0, m, mini_batch_size):
        stop = start + mini_batch_size
        batches.append((X_shuffled[:, start:stop], Y_shuffled[:, start:stop]))
    return [x for x, _ in batches], [y for _, y in batches]
# === wrong: Y first | The pairs are in the wrong order: X first, then Y.
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    if rng is None:
        rng = np.random.default_rng()
    m = X.shape[1]
    order = rng.permutation(m)
    X_shuffled = X[:, order]
    Y_shuffled = Y[:, order]
    batches = []
    for start in range(0, m, mini_batch_size):
        stop = start + mini_batch_size
        batches.append((Y_shuffled[:, start:stop], X_shuffled[:, start:stop]))
    return batches
# === wrong: return inside the loop | The return stands inside the loop, so that only the first batch comes back.
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    if rng is None:
        rng = np.random.default_rng()
    m = X.shape[1]
    order = rng.permutation(m)
    X_shuffled = X[:, order]
    Y_shuffled = Y[:, order]
    batches = []
    for start in range(0, m, mini_batch_size):
        stop = start + mini_batch_size
        batches.append((X_shuffled[:, start:stop], Y_shuffled[:, start:stop]))
        return batches
# === wrong: no return | The return statement is missing.
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    if rng is None:
        rng = np.random.default_rng()
    m = X.shape[1]
    order = rng.permutation(m)
    X_shuffled = X[:, order]
    Y_shuffled = Y[:, order]
    batches = []
    for start in range(0, m, mini_batch_size):
        stop = start + mini_batch_size
        batches.append((X_shuffled[:, start:stop], Y_shuffled[:, start:stop]))
# === wrong: size taken for the number | mini_batch_size is taken for the number of batches and not for the size of each.
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    if rng is None:
        rng = np.random.default_rng()
    m = X.shape[1]
    order = rng.permutation(m)
    X_shuffled = X[:, order]
    Y_shuffled = Y[:, order]
    batches = []
    for part in np.array_split(order, mini_batch_size):
        batches.append((X[:, part], Y[:, part]))
    return batches
# === wrong: equal sizes | The examples are spread evenly over the batches, where all but the last should be full.
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    if rng is None:
        rng = np.random.default_rng()
    m = X.shape[1]
    order = rng.permutation(m)
    X_shuffled = X[:, order]
    Y_shuffled = Y[:, order]
    batches = []
    for part in np.array_split(order, -(-m // mini_batch_size)):
        batches.append((X[:, part], Y[:, part]))
    return batches
# === wrong: random sizes | none
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    if rng is None:
        rng = np.random.default_rng()
    m = X.shape[1]
    order = rng.integers(0, 2, m)
    X_shuffled = X[:, order]
    Y_shuffled = Y[:, order]
    batches = []
    for start in range(0, m, mini_batch_size):
        stop = start + rng.integers(1, 2 * mini_batch_size)
        batches.append((X_shuffled[:, start:stop], Y_shuffled[:, start:stop]))
    return batches
# === right: permutation, full batches, then the rest
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    if rng is None:
        rng = np.random.default_rng()
    m = X.shape[1]
    mini_batches = []
    permutation = list(rng.permutation(m))
    shuffled_X = X[:, permutation]
    shuffled_Y = Y[:, permutation]
    full = math.floor(m / mini_batch_size)
    for k in range(full):
        bx = shuffled_X[:, k * mini_batch_size:(k + 1) * mini_batch_size]
        by = shuffled_Y[:, k * mini_batch_size:(k + 1) * mini_batch_size]
        mini_batches.append((bx, by))
    if m % mini_batch_size != 0:
        bx = shuffled_X[:, full * mini_batch_size:]
        by = shuffled_Y[:, full * mini_batch_size:]
        mini_batches.append((bx, by))
    return mini_batches
# === right: range with a step
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    rng = np.random.default_rng(rng)
    order = rng.permutation(X.shape[1])
    return [(X[:, order[i:i + mini_batch_size]], Y[:, order[i:i + mini_batch_size]])
            for i in range(0, X.shape[1], mini_batch_size)]
# === right: argsort of uniforms and array_split at the cuts
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    generator = rng if rng is not None else np.random.default_rng()
    m = Y.shape[1]
    idx = np.argsort(generator.random(m))
    cuts = np.arange(mini_batch_size, m, mini_batch_size)
    batches = []
    for part in np.array_split(idx, cuts):
        batches.append((np.take(X, part, axis=1), np.take(Y, part, axis=1)))
    return batches
# === right: shuffle an index in place and pop from it
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    rng = rng or np.random.default_rng()
    todo = np.arange(X.shape[1])
    rng.shuffle(todo)
    result = []
    while len(todo) > 0:
        now, todo = todo[:mini_batch_size], todo[mini_batch_size:]
        result.append((X[:, now].copy(), Y[:, now].copy()))
    return result
# === right: X and Y stacked and shuffled as one table
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    if rng is None:
        rng = np.random.default_rng()
    both = np.concatenate((X, Y), axis=0)
    rng.shuffle(both, axis=1)
    n_x = X.shape[0]
    m = both.shape[1]
    out = []
    start = 0
    while start < m:
        end = min(start + mini_batch_size, m)
        out.append((both[:n_x, start:end], both[n_x:, start:end]))
        start = end
    return out
# === right: ceil and slices, rows first
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    rng = np.random.default_rng() if rng is None else rng
    m = X.shape[1]
    assert Y.shape[1] == m, "one label per example"
    perm = rng.permutation(np.arange(m))
    XT, YT = X.T[perm], Y.T[perm]
    n_batches = int(np.ceil(m / mini_batch_size))
    mini_batches = []
    for k in range(n_batches):
        s = slice(k * mini_batch_size, (k + 1) * mini_batch_size)
        mini_batches += [(XT[s].T, YT[s].T)]
    return mini_batches
# === wrong: two shuffles | X and Y are shuffled separately, so labels no longer belong to their examples
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    rng = rng if rng is not None else np.random.default_rng()
    m = X.shape[1]
    Xs = X[:, rng.permutation(m)]
    Ys = Y[:, rng.permutation(m)]
    return [(Xs[:, i:i + mini_batch_size], Ys[:, i:i + mini_batch_size]) for i in range(0, m, mini_batch_size)]
# === wrong: the rest is dropped | the short last batch is left out, so some examples are never seen
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    if rng is None:
        rng = np.random.default_rng()
    m = X.shape[1]
    p = rng.permutation(m)
    Xs, Ys = X[:, p], Y[:, p]
    out = []
    for k in range(m // mini_batch_size):
        out.append((Xs[:, k * mini_batch_size:(k + 1) * mini_batch_size],
                    Ys[:, k * mini_batch_size:(k + 1) * mini_batch_size]))
    return out
# === wrong: empty batch at the end, again | when m is a multiple of the batch size an empty batch is added at the end
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    if rng is None:
        rng = np.random.default_rng()
    m = X.shape[1]
    p = rng.permutation(m)
    Xs, Ys = X[:, p], Y[:, p]
    out = []
    for k in range(m // mini_batch_size + 1):
        a, b = k * mini_batch_size, (k + 1) * mini_batch_size
        out.append((Xs[:, a:b], Ys[:, a:b]))
    return out
# === wrong: not random | the examples are not shuffled
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    m = X.shape[1]
    out = []
    for i in range(0, m, mini_batch_size):
        out.append((X[:, i:i + mini_batch_size], Y[:, i:i + mini_batch_size]))
    return out
# === wrong: drawn with replacement, again | the examples are drawn with replacement: some come twice, some never
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    if rng is None:
        rng = np.random.default_rng()
    m = X.shape[1]
    idx = rng.integers(0, m, size=m)
    return [(X[:, idx[i:i + mini_batch_size]], Y[:, idx[i:i + mini_batch_size]]) for i in range(0, m, mini_batch_size)]
# === wrong: shuffles once per batch | every batch is cut from a new shuffle, so the batches overlap and miss examples
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    if rng is None:
        rng = np.random.default_rng()
    m = X.shape[1]
    out = []
    for i in range(0, m, mini_batch_size):
        p = rng.permutation(m)
        out.append((X[:, p][:, i:i + mini_batch_size], Y[:, p][:, i:i + mini_batch_size]))
    return out
# === wrong: nothing for rng=None | rng=None is not handled: it needs a generator to be passed
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    m = X.shape[1]
    p = rng.permutation(m)
    return [(X[:, p[i:i + mini_batch_size]], Y[:, p[i:i + mini_batch_size]]) for i in range(0, m, mini_batch_size)]
# === wrong: permuted instead of permutation | every row is shuffled on its own (rng.permuted), so the columns are torn apart
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    rng = rng if rng is not None else np.random.default_rng()
    both = rng.permuted(np.vstack([X, Y]), axis=1)
    n, m = X.shape
    return [(both[:n, i:i + mini_batch_size], both[n:, i:i + mini_batch_size]) for i in range(0, m, mini_batch_size)]
# === wrong: equal shares | the batches are cut to nearly equal sizes instead of full ones and a short last one
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    rng = rng if rng is not None else np.random.default_rng()
    m = X.shape[1]
    p = rng.permutation(m)
    parts = np.array_split(p, math.ceil(m / mini_batch_size))
    return [(X[:, q], Y[:, q]) for q in parts]
# === wrong: last batch filled up from behind | the last batch takes the last mini_batch_size examples, so some are used twice
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    rng = rng if rng is not None else np.random.default_rng()
    m = X.shape[1]
    p = rng.permutation(m)
    Xs, Ys = X[:, p], Y[:, p]
    out = []
    n = m // mini_batch_size
    for k in range(n):
        out.append((Xs[:, k * mini_batch_size:(k + 1) * mini_batch_size], Ys[:, k * mini_batch_size:(k + 1) * mini_batch_size]))
    if m % mini_batch_size:
        out.append((Xs[:, -mini_batch_size:], Ys[:, -mini_batch_size:]))
    return out
# === wrong: batch size always 64 | the batch size is hard-coded as 64
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    rng = rng if rng is not None else np.random.default_rng()
    m = X.shape[1]
    p = rng.permutation(m)
    return [(X[:, p[i:i + 64]], Y[:, p[i:i + 64]]) for i in range(0, m, 64)]
# === wrong: labels flattened | the labels of a batch come out as (size,) instead of (1, size)
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    rng = rng if rng is not None else np.random.default_rng()
    m = X.shape[1]
    p = rng.permutation(m)
    return [(X[:, p[i:i + mini_batch_size]], Y[0, p[i:i + mini_batch_size]]) for i in range(0, m, mini_batch_size)]
# === wrong: only the batches are shuffled | the order of the batches is shuffled, not the examples in them
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    rng = rng if rng is not None else np.random.default_rng()
    m = X.shape[1]
    batches = [(X[:, i:i + mini_batch_size], Y[:, i:i + mini_batch_size]) for i in range(0, m, mini_batch_size)]
    return [batches[i] for i in rng.permutation(len(batches))]
# === wrong: swapped pair and dropped rest | none
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    rng = rng if rng is not None else np.random.default_rng()
    m = X.shape[1]
    p = rng.permutation(m)
    out = []
    for k in range(m // mini_batch_size):
        part = p[k * mini_batch_size:(k + 1) * mini_batch_size]
        out.append((Y[:, part], X[:, part]))
    return out
# === right: permutation and slices
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    if rng is None:
        rng = np.random.default_rng()
    m = X.shape[1]
    order = rng.permutation(m)
    batches = []
    for start in range(0, m, mini_batch_size):
        chosen = order[start : start + mini_batch_size]
        batches.append((X[:, chosen], Y[:, chosen]))
    return batches
# === right: the well-known course, full batches and then the rest
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    rng = rng if rng is not None else np.random.default_rng()
    m = X.shape[1]
    mini_batches = []
    permutation = list(rng.permutation(m))
    shuffled_X = X[:, permutation]
    shuffled_Y = Y[:, permutation].reshape((Y.shape[0], m))
    num_complete_minibatches = math.floor(m / mini_batch_size)
    for k in range(0, num_complete_minibatches):
        mini_batch_X = shuffled_X[:, k * mini_batch_size : (k + 1) * mini_batch_size]
        mini_batch_Y = shuffled_Y[:, k * mini_batch_size : (k + 1) * mini_batch_size]
        mini_batches.append((mini_batch_X, mini_batch_Y))
    if m % mini_batch_size != 0:
        mini_batch_X = shuffled_X[:, num_complete_minibatches * mini_batch_size :]
        mini_batch_Y = shuffled_Y[:, num_complete_minibatches * mini_batch_size :]
        mini_batches.append((mini_batch_X, mini_batch_Y))
    return mini_batches
# === right: np.split at the cuts, views
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    rng = rng or np.random.default_rng()
    p = rng.permutation(X.shape[1])
    cuts = np.arange(mini_batch_size, X.shape[1], mini_batch_size)
    return list(zip(np.split(X[:, p], cuts, axis=1), np.split(Y[:, p], cuts, axis=1)))
# === right: sorts random keys
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    generator = np.random.default_rng() if rng is None else rng
    m = X.shape[1]
    idx = np.argsort(generator.random(m))
    k = math.ceil(m / mini_batch_size)
    return [
        (np.take(X, part, axis=1), np.take(Y, part, axis=1))
        for part in (idx[i * mini_batch_size : (i + 1) * mini_batch_size] for i in range(k))
    ]
# === right: own Fisher-Yates on a list
def _shuffled(n, rng):
    cards = list(range(n))
    for i in range(n - 1, 0, -1):
        j = int(rng.integers(0, i + 1))
        cards[i], cards[j] = cards[j], cards[i]
    return cards


def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    if rng is None:
        rng = np.random.default_rng()
    cards = _shuffled(X.shape[1], rng)
    result = []
    while cards:
        hand, cards = cards[:mini_batch_size], cards[mini_batch_size:]
        result.append((X[:, hand], Y[:, hand]))
    return result
# === right: stack, shuffle the columns of the copy, cut apart
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    rng = np.random.default_rng() if rng is None else rng
    together = np.vstack([X, Y])
    rng.shuffle(together, axis=1)
    n_x, m = X.shape
    out = []
    for left in range(0, m, mini_batch_size):
        right = min(left + mini_batch_size, m)
        out.append((together[:n_x, left:right], together[n_x:, left:right]))
    return out
# === right: rows like in PyTorch, with a generator inside
def random_mini_batches(X, Y, mini_batch_size: int = 64, rng=None) -> list:
    def loader():
        g = rng
        if g is None:
            g = np.random.default_rng()
        pairs = [(X.T[i], Y.T[i]) for i in g.permutation(X.shape[1])]
        for s in range(0, len(pairs), mini_batch_size):
            xs, ys = zip(*pairs[s : s + mini_batch_size])
            yield np.stack(xs).T, np.stack(ys).T

    return list(loader())
# === right: draws without replacement by choice
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    if rng is None:
        rng = np.random.default_rng()
    left_over = rng.choice(X.shape[1], size=X.shape[1], replace=False)
    mini_batches = []
    while left_over.size > 0:
        now = left_over[:mini_batch_size]
        left_over = left_over[mini_batch_size:]
        mini_batches.append((X[:, now].copy(), Y[:, now].copy()))
    return mini_batches
# === wrong: no shuffle | cuts the examples in their given order, without shuffling
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    m = X.shape[1]
    return [(X[:, i : i + mini_batch_size], Y[:, i : i + mini_batch_size]) for i in range(0, m, mini_batch_size)]
# === wrong: only the batches are shuffled, anew | cuts first and shuffles the mini-batches, so neighbours always stay together
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    rng = np.random.default_rng() if rng is None else rng
    m = X.shape[1]
    batches = [(X[:, i : i + mini_batch_size], Y[:, i : i + mini_batch_size]) for i in range(0, m, mini_batch_size)]
    return [batches[i] for i in rng.permutation(len(batches))]
# === wrong: rest dropped | throws away the last, shorter mini-batch
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    rng = np.random.default_rng() if rng is None else rng
    m = X.shape[1]
    p = rng.permutation(m)
    X_s, Y_s = X[:, p], Y[:, p]
    batches = []
    for k in range(m // mini_batch_size):
        cut = slice(k * mini_batch_size, (k + 1) * mini_batch_size)
        batches.append((X_s[:, cut], Y_s[:, cut]))
    return batches
# === wrong: empty last batch | adds an empty mini-batch when m is a multiple of the size
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    rng = np.random.default_rng() if rng is None else rng
    m = X.shape[1]
    p = rng.permutation(m)
    batches = []
    for k in range(m // mini_batch_size + 1):
        part = p[k * mini_batch_size : (k + 1) * mini_batch_size]
        batches.append((X[:, part], Y[:, part]))
    return batches
# === wrong: two orders | shuffles X and Y by two different permutations, so that labels no longer belong to their columns
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    rng = np.random.default_rng() if rng is None else rng
    m = X.shape[1]
    X_s = rng.permutation(X, axis=1)
    Y_s = rng.permutation(Y, axis=1)
    return [(X_s[:, i : i + mini_batch_size], Y_s[:, i : i + mini_batch_size]) for i in range(0, m, mini_batch_size)]
# === wrong: labels not shuffled | shuffles X, but leaves Y in its old order
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    rng = np.random.default_rng() if rng is None else rng
    order = rng.permutation(X.shape[1])
    X = X[:, order]
    result = []
    for start in range(0, X.shape[1], mini_batch_size):
        result.append((X[:, start : start + mini_batch_size], Y[:, start : start + mini_batch_size]))
    return result
# === wrong: with replacement | draws the columns with replacement, so some come twice and others never
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    rng = np.random.default_rng() if rng is None else rng
    m = X.shape[1]
    drawn = rng.integers(0, m, size=m)
    return [
        (X[:, drawn[i : i + mini_batch_size]], Y[:, drawn[i : i + mini_batch_size]])
        for i in range(0, m, mini_batch_size)
    ]
# === wrong: global random state | shuffles by np.random instead of by the generator that was given
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    m = X.shape[1]
    order = np.random.permutation(m)
    return [
        (X[:, order[i : i + mini_batch_size]], Y[:, order[i : i + mini_batch_size]])
        for i in range(0, m, mini_batch_size)
    ]
# === wrong: seed of one's own | makes a generator with a fixed seed when rng is None, so each epoch gets the same order
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    if rng is None:
        rng = np.random.default_rng(0)
    order = rng.permutation(X.shape[1])
    return [
        (X[:, order[i : i + mini_batch_size]], Y[:, order[i : i + mini_batch_size]])
        for i in range(0, X.shape[1], mini_batch_size)
    ]
# === wrong: rng overwritten | makes a new generator although one was given
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    rng = np.random.default_rng(1)
    order = rng.permutation(X.shape[1])
    return [
        (X[:, order[i : i + mini_batch_size]], Y[:, order[i : i + mini_batch_size]])
        for i in range(0, X.shape[1], mini_batch_size)
    ]
# === wrong: array_split | makes batches of about equal size instead of full ones and a shorter last one
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    rng = np.random.default_rng() if rng is None else rng
    m = X.shape[1]
    order = rng.permutation(m)
    number = int(np.ceil(m / mini_batch_size))
    return [(X[:, part], Y[:, part]) for part in np.array_split(order, number)]
# === wrong: size taken for the number, anew | cuts into mini_batch_size batches instead of batches of that size
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    rng = np.random.default_rng() if rng is None else rng
    order = rng.permutation(X.shape[1])
    each = math.ceil(X.shape[1] / mini_batch_size)
    return [(X[:, order[i : i + each]], Y[:, order[i : i + each]]) for i in range(0, X.shape[1], each)]
# === wrong: examples are rows | takes the rows as the examples
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    rng = np.random.default_rng() if rng is None else rng
    m = X.shape[0]
    order = rng.permutation(m)
    batches = []
    for i in range(0, m, mini_batch_size):
        part = order[i : i + mini_batch_size]
        batches.append((X[part], Y[part]))
    return batches
# === wrong: labels in one row | reshapes Y to one row, so it works only for n_y = 1
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    rng = np.random.default_rng() if rng is None else rng
    m = X.shape[1]
    order = rng.permutation(m)
    X, Y = X[:, order], Y.reshape(1, -1)[:, order]
    return [(X[:, i : i + mini_batch_size], Y[:, i : i + mini_batch_size]) for i in range(0, m, mini_batch_size)]
# === wrong: labels lose their axis | returns each batch of labels in the shape (size,) instead of (n_y, size)
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    rng = np.random.default_rng() if rng is None else rng
    m = X.shape[1]
    order = rng.permutation(m)
    return [
        (X[:, order[i : i + mini_batch_size]], Y[:, order[i : i + mini_batch_size]].squeeze())
        for i in range(0, m, mini_batch_size)
    ]
# === wrong: two lists, anew | returns a pair of lists in place of a list of pairs
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    rng = np.random.default_rng() if rng is None else rng
    m = X.shape[1]
    order = rng.permutation(m)
    X_batches, Y_batches = [], []
    for i in range(0, m, mini_batch_size):
        X_batches.append(X[:, order[i : i + mini_batch_size]])
        Y_batches.append(Y[:, order[i : i + mini_batch_size]])
    return X_batches, Y_batches
# === wrong: rest glued to the last | appends the examples that are left to the last full mini-batch
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    rng = np.random.default_rng() if rng is None else rng
    m = X.shape[1]
    order = rng.permutation(m)
    k = max(m // mini_batch_size, 1)
    batches = []
    for i in range(k):
        end = (i + 1) * mini_batch_size if i < k - 1 else m
        part = order[i * mini_batch_size : end]
        batches.append((X[:, part], Y[:, part]))
    return batches
# === wrong: every row by itself | permuted shuffles each row on its own and tears examples apart
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    rng = np.random.default_rng() if rng is None else rng
    both = rng.permuted(np.concatenate([X, Y]), axis=1)
    n = X.shape[0]
    return [
        (both[:n, i : i + mini_batch_size], both[n:, i : i + mini_batch_size])
        for i in range(0, X.shape[1], mini_batch_size)
    ]
# === wrong: last one lost | the permutation runs over m - 1 examples, so the last column never comes
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    rng = np.random.default_rng() if rng is None else rng
    order = rng.permutation(X.shape[1] - 1)
    return [
        (X[:, order[i : i + mini_batch_size]], Y[:, order[i : i + mini_batch_size]])
        for i in range(0, len(order), mini_batch_size)
    ]
# === wrong: rotation instead of a shuffle | only rotates the columns by a random amount, neighbours stay neighbours
def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    rng = np.random.default_rng() if rng is None else rng
    m = X.shape[1]
    shift = int(rng.integers(m))
    X_r, Y_r = np.roll(X, shift, axis=1), np.roll(Y, shift, axis=1)
    return [(X_r[:, i : i + mini_batch_size], Y_r[:, i : i + mini_batch_size]) for i in range(0, m, mini_batch_size)]
