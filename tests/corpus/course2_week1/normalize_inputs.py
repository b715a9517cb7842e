# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: where for the constant features
def normalize_inputs(X_train, *others):
    mu = np.mean(X_train, axis=1, keepdims=True)
    sigma = np.std(X_train, axis=1, keepdims=True)
    sigma = np.where(sigma < 1e-10, 1.0, sigma)
    return tuple((X - mu) / sigma for X in (X_train,) + others)
# === right: mask on the values
def normalize_inputs(X_train, *others):
    mu = X_train.mean(axis=1, keepdims=True)
    sigma = X_train.std(axis=1, keepdims=True)
    sigma[X_train.max(axis=1) == X_train.min(axis=1)] = 1
    result = [(X_train - mu) / sigma]
    for X in others:
        result.append((X - mu) / sigma)
    return tuple(result)
# === right: variance by hand
def normalize_inputs(X_train, *others):
    m = X_train.shape[1]
    mu = np.sum(X_train, axis=1)[:, None] / m
    centred = X_train - mu
    variance = np.einsum("ij,ij->i", centred, centred)[:, None] / m
    constant = variance < 1e-18
    scale = 1 / np.sqrt(np.where(constant, 1, variance))
    return (centred * scale, *((X - mu) * scale for X in others))
# === right: feature by feature
def normalize_inputs(X_train, *others):
    sets = [np.array(X, dtype=float) for X in (X_train, *others)]
    for i in range(X_train.shape[0]):
        row = X_train[i]
        mean, deviation = np.mean(row), np.std(row)
        if row.max() == row.min():
            deviation = 1.0
        for S in sets:
            S[i] = (S[i] - mean) / deviation
    return tuple(sets)
# === right: divide where there is spread
def _apply(X, mu, sd):
    return np.divide(X - mu, sd, out=X - mu, where=sd > 1e-12)

def normalize_inputs(X_train, *others):
    mu = np.mean(X_train, axis=1, keepdims=True)
    sd = np.sqrt(np.mean((X_train - mu) ** 2, axis=1, keepdims=True))
    return tuple(_apply(X, mu, sd) for X in [X_train, *others])
# === right: a tiny number added, and a threshold
def normalize_inputs(X_train, *others):
    mu, sigma = X_train.mean(axis=1, keepdims=True), X_train.std(axis=1, keepdims=True)
    sigma = np.where(sigma < np.finfo(float).eps, 1, sigma + 1e-8)
    return tuple((X - mu) / sigma for X in (X_train, *others))
# === right: near zero
def normalize_inputs(X_train, *others):
    mu = X_train.mean(axis=1, keepdims=True)
    centred = X_train - mu
    sigma = np.sqrt((centred ** 2).sum(axis=1, keepdims=True) / X_train.shape[1])
    sigma = np.where(np.isclose(sigma, 0), 1.0, sigma)
    return (centred / sigma,) + tuple((X - mu) / sigma for X in others)
# === right: all sets side by side
def normalize_inputs(X_train, *others):
    sets = (X_train,) + others
    mu = X_train.mean(axis=1).reshape(-1, 1)
    sd = X_train.std(axis=1, ddof=0).reshape(-1, 1)
    sd = sd + (np.ptp(X_train, axis=1) == 0).reshape(-1, 1) * (1 - sd)
    together = (np.concatenate(sets, axis=1) - mu) / sd
    cuts = np.cumsum([X.shape[1] for X in sets])[:-1]
    return tuple(np.split(together, cuts, axis=1))
# === wrong: each set by its own numbers | Each set is normalized by its own mean and deviation, where those of the train set must be used everywhere.
def normalize_inputs(X_train, *others):
    out = []
    for X in (X_train, *others):
        mu = X.mean(axis=1, keepdims=True)
        sigma = X.std(axis=1, keepdims=True)
        sigma[sigma == 0] = 1
        out.append((X - mu) / sigma)
    return tuple(out)
# === wrong: numbers of all sets together | Mean and deviation are taken over all sets together, where only the train set may be used.
def normalize_inputs(X_train, *others):
    mu = np.mean(np.hstack((X_train,) + others), axis=1, keepdims=True)
    sigma = np.std(np.hstack((X_train,) + others), axis=1, keepdims=True)
    sigma = np.where(sigma < 1e-10, 1.0, sigma)
    return tuple((X - mu) / sigma for X in (X_train,) + others)
# === wrong: divided by the variance | The sets are divided by the variance and not by the standard deviation.
def normalize_inputs(X_train, *others):
    mu = np.mean(X_train, axis=1, keepdims=True)
    sigma = np.var(X_train, axis=1, keepdims=True)
    sigma = np.where(sigma < 1e-10, 1.0, sigma)
    return tuple((X - mu) / sigma for X in (X_train,) + others)
# === wrong: not centred | The mean is not subtracted.
def normalize_inputs(X_train, *others):
    mu = np.mean(X_train, axis=1, keepdims=True)
    sigma = np.std(X_train, axis=1, keepdims=True)
    sigma = np.where(sigma < 1e-10, 1.0, sigma)
    return tuple(X / sigma for X in (X_train,) + others)
# === wrong: not scaled | The division by the standard deviation is missing.
def normalize_inputs(X_train, *others):
    mu = np.mean(X_train, axis=1, keepdims=True)
    sigma = np.std(X_train, axis=1, keepdims=True)
    sigma = np.where(sigma < 1e-10, 1.0, sigma)
    return tuple(X - mu for X in (X_train,) + others)
# === wrong: wrong axis | Mean and deviation are taken over the features of each example, where they belong to each feature over the examples.
def normalize_inputs(X_train, *others):
    mu = np.mean(X_train, axis=0, keepdims=True)
    sigma = np.std(X_train, axis=0, keepdims=True)
    sigma = np.where(sigma < 1e-10, 1.0, sigma)
    return tuple((X - mu) / sigma for X in (X_train,) + others)
# === wrong: one mean for all features | One mean and one deviation are taken over the whole matrix and not for each feature.
def normalize_inputs(X_train, *others):
    mu = np.mean(X_train)
    sigma = np.std(X_train)
    sigma = np.where(sigma < 1e-10, 1.0, sigma)
    return tuple((X - mu) / sigma for X in (X_train,) + others)
# === wrong: constant features become nan | A constant feature has deviation 0, and 0/0 makes it nan.
def normalize_inputs(X_train, *others):
    mu = np.mean(X_train, axis=1, keepdims=True)
    sigma = np.std(X_train, axis=1, keepdims=True)
    return tuple((X - mu) / sigma for X in (X_train,) + others)
# === wrong: tiny number in the denominator | With only a tiny number added to the deviation, a feature that is constant in train explodes in the other sets.
def normalize_inputs(X_train, *others):
    mu = np.mean(X_train, axis=1, keepdims=True)
    sigma = np.std(X_train, axis=1, keepdims=True)
    sigma = sigma + 1e-8
    return tuple((X - mu) / sigma for X in (X_train,) + others)
# === right: deviation compared with 0
def normalize_inputs(X_train, *others):
    mu = np.mean(X_train, axis=1, keepdims=True)
    sigma = np.std(X_train, axis=1, keepdims=True)
    sigma = np.where(sigma == 0, 1.0, sigma)
    return tuple((X - mu) / sigma for X in (X_train,) + others)
# === right: variance compared with 0
def normalize_inputs(X_train, *others):
    mu = X_train.mean(axis=1, keepdims=True)
    variance = ((X_train - mu) ** 2).mean(axis=1, keepdims=True)
    variance[variance == 0] = 1
    out = [(X_train - mu) / np.sqrt(variance)]
    for X in others:
        out.append((X - mu) / np.sqrt(variance))
    return tuple(out)
# === wrong: sample deviation | The deviation divides by m-1 (ddof=1), where the population deviation is asked for.
def normalize_inputs(X_train, *others):
    mu = np.mean(X_train, axis=1, keepdims=True)
    sigma = np.std(X_train, axis=1, keepdims=True, ddof=1)
    sigma = np.where(sigma < 1e-10, 1.0, sigma)
    return tuple((X - mu) / sigma for X in (X_train,) + others)
# === wrong: keepdims missing | Without keepdims the statistics broadcast along the wrong axis.
def normalize_inputs(X_train, *others):
    mu = np.mean(X_train, axis=1)
    sigma = np.std(X_train, axis=1)
    sigma = np.where(sigma < 1e-10, 1.0, sigma)
    return tuple((X - mu) / sigma for X in (X_train,) + others)
# === wrong: only the train set | The other sets are not returned.
def normalize_inputs(X_train, *others):
    mu = np.mean(X_train, axis=1, keepdims=True)
    sigma = np.std(X_train, axis=1, keepdims=True)
    sigma = np.where(sigma < 1e-10, 1.0, sigma)
    return tuple((X - mu) / sigma for X in (X_train,))
# === wrong: train set left out | The normalized train set is not returned.
def normalize_inputs(X_train, *others):
    mu = np.mean(X_train, axis=1, keepdims=True)
    sigma = np.std(X_train, axis=1, keepdims=True)
    sigma = np.where(sigma < 1e-10, 1.0, sigma)
    return tuple((X - mu) / sigma for X in others)
# === wrong: train set last | The train set is returned last, where it comes first.
def normalize_inputs(X_train, *others):
    mu = np.mean(X_train, axis=1, keepdims=True)
    sigma = np.std(X_train, axis=1, keepdims=True)
    sigma = np.where(sigma < 1e-10, 1.0, sigma)
    return tuple((X - mu) / sigma for X in others + (X_train,))
# === wrong: list | A list is returned where a tuple is asked for.
def normalize_inputs(X_train, *others):
    mu = np.mean(X_train, axis=1, keepdims=True)
    sigma = np.std(X_train, axis=1, keepdims=True)
    sigma = np.where(sigma < 1e-10, 1.0, sigma)
    return [(X - mu) / sigma for X in (X_train,) + others]
# === wrong: bare array for one set | With the train set alone an array is returned, where a tuple is asked for always.
def normalize_inputs(X_train, *others):
    mu = np.mean(X_train, axis=1, keepdims=True)
    sigma = np.std(X_train, axis=1, keepdims=True)
    sigma = np.where(sigma < 1e-10, 1.0, sigma)
    if not others:
        return (X_train - mu) / sigma
    return tuple((X - mu) / sigma for X in (X_train,) + others)
# === wrong: others left raw | The other sets are returned as they are.
def normalize_inputs(X_train, *others):
    mu = np.mean(X_train, axis=1, keepdims=True)
    sigma = np.std(X_train, axis=1, keepdims=True)
    sigma = np.where(sigma < 1e-10, 1.0, sigma)
    return ((X_train - mu) / sigma,) + others
# === wrong: others scaled only | The other sets are divided by the deviation without subtracting the mean.
def normalize_inputs(X_train, *others):
    mu = np.mean(X_train, axis=1, keepdims=True)
    sigma = np.std(X_train, axis=1, keepdims=True)
    sigma = np.where(sigma < 1e-10, 1.0, sigma)
    return ((X_train - mu) / sigma,) + tuple(X / sigma for X in others)
# === wrong: smallest to largest | The features are squeezed to the range from 0 to 1, which is another scaling.
def normalize_inputs(X_train, *others):
    low = X_train.min(axis=1, keepdims=True)
    span = X_train.max(axis=1, keepdims=True) - low
    span[span == 0] = 1
    return tuple((X - low) / span for X in (X_train, *others))
# === wrong: constant features dropped | Constant features are removed, so that the shape changes.
def normalize_inputs(X_train, *others):
    mu = np.mean(X_train, axis=1, keepdims=True)
    sigma = np.std(X_train, axis=1, keepdims=True)
    keep = sigma[:, 0] > 1e-10
    return tuple(((X - mu) / sigma)[keep] for X in (X_train,) + others)
# === wrong: constant features set to zero | A feature constant in train is set to 0 in all sets, where it should be centred only.
def normalize_inputs(X_train, *others):
    mu = np.mean(X_train, axis=1, keepdims=True)
    sigma = np.std(X_train, axis=1, keepdims=True)
    sigma = np.where(sigma < 1e-10, 1.0, sigma)
    flat = X_train.std(axis=1, keepdims=True) < 1e-10
    return tuple(np.where(flat, 0.0, (X - mu) / sigma) for X in (X_train,) + others)
# === wrong: means returned too | Mean and deviation are returned as well, where only the sets are asked for.
def normalize_inputs(X_train, *others):
    mu = np.mean(X_train, axis=1, keepdims=True)
    sigma = np.std(X_train, axis=1, keepdims=True)
    sigma = np.where(sigma < 1e-10, 1.0, sigma)
    return tuple((X - mu) / sigma for X in (X_train,) + others) + (mu, sigma)
# === wrong: one other set only | Only the first of the other sets is normalized and returned.
def normalize_inputs(X_train, *others):
    mu = np.mean(X_train, axis=1, keepdims=True)
    sigma = np.std(X_train, axis=1, keepdims=True)
    sigma = np.where(sigma < 1e-10, 1.0, sigma)
    return tuple((X - mu) / sigma for X in (X_train,) + others[:1])
# === wrong: no return | The return statement is missing.
def normalize_inputs(X_train, *others):
    mu = np.mean(X_train, axis=1, keepdims=True)
    sigma = np.std(X_train, axis=1, keepdims=True)
    sigma = np.where(sigma < 1e-10, 1.0, sigma)
    sets = tuple((X - mu) / sigma for X in (X_train,) + others)
# === wrong: median and range | none
def normalize_inputs(X_train, *others):
    mu = np.median(X_train)
    sigma = np.ptp(X_train, axis=0, keepdims=True)
    sigma = np.where(sigma < 1e-10, 1.0, sigma)
    return tuple((X - mu) / sigma for X in (X_train,) + others)
# === right: sigma zero replaced by one
def normalize_inputs(X_train, *others):
    mu = np.mean(X_train, axis=1, keepdims=True)
    sigma = np.std(X_train, axis=1, keepdims=True)
    sigma = np.where(sigma < 1e-12, 1.0, sigma)
    return tuple((X - mu) / sigma for X in (X_train,) + others)
# === right: constant found by peak to peak, loop over sets
def normalize_inputs(X_train, *others):
    mean = X_train.mean(axis=1).reshape(-1, 1)
    std = X_train.std(axis=1).reshape(-1, 1)
    constant = np.ptp(X_train, axis=1) == 0
    std[constant] = 1
    result = [(X_train - mean) / std]
    for other in others:
        result.append((other - mean) / std)
    return tuple(result)
# === right: variance by hand, row by row
def normalize_inputs(X_train, *others):
    n, m = X_train.shape
    sets = [np.array(S, dtype=float) for S in (X_train, *others)]
    for i in range(n):
        row = [float(v) for v in X_train[i]]
        mu = sum(row) / m
        spread = max(row) - min(row)
        sd = math.sqrt(sum((v - mu) ** 2 for v in row) / m) if spread > 0 else 1.0
        for S in sets:
            S[i, :] = (S[i, :] - mu) / sd
    return tuple(sets)
# === right: helper object with fit and transform
class _Scaler:
    def fit(self, X):
        self.mean_ = X.mean(axis=1, keepdims=True)
        var = np.mean((X - self.mean_) ** 2, axis=1, keepdims=True)
        self.scale_ = np.sqrt(var)
        self.scale_[np.all(X == X[:, :1], axis=1)] = 1.0
        return self

    def transform(self, X):
        return (X - self.mean_) / self.scale_

def normalize_inputs(X_train, *others):
    sc = _Scaler().fit(X_train)
    return tuple(map(sc.transform, [X_train, *others]))
# === right: divide where
def normalize_inputs(X_train, *others):
    mu = np.mean(X_train, axis=1)[:, np.newaxis]
    sd = np.std(X_train, axis=1)[:, np.newaxis]

    def scale(X):
        centred = X - mu
        return np.divide(centred, sd, out=centred.copy(), where=np.broadcast_to(sd > 1e-10, centred.shape))

    return (scale(X_train),) + tuple(scale(o) for o in others)
# === right: transpose and back
def normalize_inputs(X_train, *others):
    T = X_train.T
    mu, sd = T.mean(0), T.std(0)
    sd = sd + (sd < 1e-12) * 1.0
    out = ()
    for X in [X_train] + list(others):
        out = out + (((X.T - mu) / sd).T,)
    return out
# === right: plain sigma == 0 test
def normalize_inputs(X_train, *others):
    mu = np.mean(X_train, axis=1, keepdims=True)
    sigma = np.std(X_train, axis=1, keepdims=True)
    sigma[sigma == 0] = 1
    normalized = [(X_train - mu) / sigma]
    for X in others:
        normalized.append((X - mu) / sigma)
    return tuple(normalized)
# === wrong: divided by the variance, again | divides by the variance instead of the standard deviation
def normalize_inputs(X_train, *others):
    mu = np.mean(X_train, axis=1, keepdims=True)
    var = np.var(X_train, axis=1, keepdims=True)
    var[var < 1e-20] = 1
    return tuple((X - mu) / var for X in (X_train,) + others)
# === wrong: every set with its own statistics | each set is normalized with its own mean and standard deviation, not the train set's
def normalize_inputs(X_train, *others):
    out = []
    for X in (X_train,) + others:
        mu = X.mean(axis=1, keepdims=True)
        sd = X.std(axis=1, keepdims=True)
        sd[sd < 1e-12] = 1
        out.append((X - mu) / sd)
    return tuple(out)
# === wrong: axis 0 | mean and deviation are taken over axis 0, per example instead of per feature
def normalize_inputs(X_train, *others):
    out = []
    for X in (X_train,) + others:
        mu = X.mean(axis=0, keepdims=True)
        sd = X.std(axis=0, keepdims=True)
        sd[sd < 1e-12] = 1
        out.append((X - mu) / sd)
    return tuple(out)
# === wrong: sample deviation, again | uses the sample standard deviation (ddof=1), divided by m-1 instead of m
def normalize_inputs(X_train, *others):
    mu = np.mean(X_train, axis=1, keepdims=True)
    sigma = np.std(X_train, axis=1, keepdims=True, ddof=1)
    sigma[sigma < 1e-12] = 1
    return tuple((X - mu) / sigma for X in (X_train,) + others)
# === wrong: epsilon on a constant feature | a feature constant in train is divided by epsilon, so it explodes in the other sets
def normalize_inputs(X_train, *others):
    mu = np.mean(X_train, axis=1, keepdims=True)
    sigma = np.std(X_train, axis=1, keepdims=True)
    return tuple((X - mu) / (sigma + 1e-8) for X in (X_train,) + others)
# === wrong: bare array for one set, again | with no other sets it returns the array itself, not a tuple of one
def normalize_inputs(X_train, *others):
    mu = np.mean(X_train, axis=1, keepdims=True)
    sigma = np.std(X_train, axis=1, keepdims=True)
    sigma[sigma < 1e-12] = 1
    if not others:
        return (X_train - mu) / sigma
    return tuple((X - mu) / sigma for X in (X_train,) + others)
# === wrong: one mean for everything | one mean and deviation for the whole matrix, not one per feature
def normalize_inputs(X_train, *others):
    mu = np.mean(X_train)
    sigma = np.std(X_train)
    return tuple((X - mu) / sigma for X in (X_train,) + others)
# === wrong: others not centred | the other sets are only scaled, the train mean is not taken off them
def normalize_inputs(X_train, *others):
    mu = np.mean(X_train, axis=1, keepdims=True)
    sigma = np.std(X_train, axis=1, keepdims=True)
    sigma[sigma < 1e-12] = 1
    return ((X_train - mu) / sigma,) + tuple(X / sigma for X in others)
# === wrong: statistics of all sets | mean and deviation come from train and the other sets together, test data leaks in
def normalize_inputs(X_train, *others):
    everything = np.concatenate((X_train,) + others, axis=1)
    mu = np.mean(everything, axis=1, keepdims=True)
    sigma = np.std(everything, axis=1, keepdims=True)
    sigma[sigma < 1e-12] = 1
    return tuple((X - mu) / sigma for X in (X_train,) + others)
# === wrong: constant feature wiped out | a feature constant in train is set to zero everywhere instead of centred
def normalize_inputs(X_train, *others):
    mu = np.mean(X_train, axis=1, keepdims=True)
    sigma = np.std(X_train, axis=1, keepdims=True)
    ok = sigma > 1e-12
    safe = np.where(ok, sigma, 1.0)
    return tuple(np.where(ok, (X - mu) / safe, 0.0) for X in (X_train,) + others)
# === wrong: constant feature left alone | a feature constant in train is not centred, its raw values are kept
def normalize_inputs(X_train, *others):
    mu = np.mean(X_train, axis=1, keepdims=True)
    sigma = np.std(X_train, axis=1, keepdims=True)
    ok = sigma > 1e-12
    mu = np.where(ok, mu, 0.0)
    sigma = np.where(ok, sigma, 1.0)
    return tuple((X - mu) / sigma for X in (X_train,) + others)
# === wrong: mean taken again after centring in place | train is centred in place first, so the mean used for the other sets is zero
def normalize_inputs(X_train, *others):
    X_train = X_train.astype(float)
    sigma = np.std(X_train, axis=1, keepdims=True)
    sigma[sigma < 1e-12] = 1
    X_train -= np.mean(X_train, axis=1, keepdims=True)
    X_train /= sigma
    out = [X_train]
    for X in others:
        out.append((X - np.mean(X_train, axis=1, keepdims=True)) / sigma)
    return tuple(out)
# === wrong: variance and nested tuple | none
def normalize_inputs(X_train, *others):
    mu = np.mean(X_train, axis=1, keepdims=True)
    s = np.mean((X_train - mu) ** 2, axis=1, keepdims=True) + 1e-8
    return (X_train - mu) / s, tuple((o - mu) / s for o in others)
# === right: ptp decides who is constant
def normalize_inputs(X_train, *others):
    mu = X_train.mean(axis=1, keepdims=True)
    sigma = X_train.std(axis=1, keepdims=True)
    constant = np.ptp(X_train, axis=1, keepdims=True) == 0
    sigma = np.where(constant, 1.0, sigma)
    return tuple((X - mu) / sigma for X in (X_train, *others))
# === right: compares with the first column, einsum for the variance
def normalize_inputs(X_train, *others):
    m = X_train.shape[1]
    mu = X_train.sum(1)[:, None] / m
    d = X_train - mu
    var = np.einsum("ij,ij->i", d, d)[:, None] / m
    same = np.all(X_train == X_train[:, :1], axis=1)
    var[same] = 1
    return (d / var**0.5,) + tuple((X - mu) / var**0.5 for X in others)
# === right: beginner, feature by feature with a list
def normalize_inputs(X_train, *others):
    all_sets = [X_train]
    for other in others:
        all_sets.append(other)
    results = []
    for s in all_sets:
        results.append(np.zeros(s.shape))
    number_of_features = X_train.shape[0]
    for i in range(number_of_features):
        row = X_train[i, :]
        mean = np.mean(row)
        std = np.sqrt(np.mean((row - mean) ** 2))
        if len(set(row.tolist())) == 1:
            std = 1.0
        for k in range(len(all_sets)):
            results[k][i, :] = (all_sets[k][i, :] - mean) / std
    return tuple(results)
# === right: a scaler class as in scikit-learn
class Scaler:
    def fit(self, X):
        self.mean_ = np.mean(X, axis=1).reshape(-1, 1)
        self.scale_ = np.std(X, axis=1).reshape(-1, 1)
        lo, hi = X.min(axis=1), X.max(axis=1)
        self.scale_[lo == hi] = 1.0
        return self

    def transform(self, X):
        return (X - self.mean_) / self.scale_


def normalize_inputs(X_train, *others):
    scaler = Scaler().fit(X_train)
    return tuple(map(scaler.transform, [X_train, *others]))
# === right: transposed world, someone who is used to examples in rows
def normalize_inputs(X_train, *others):
    T = X_train.T
    mu = T.mean(axis=0)
    sigma = T.std(axis=0, ddof=0)
    for j in range(T.shape[1]):
        if (T[:, j] == T[0, j]).all():
            sigma[j] = 1
    out = []
    for X in (X_train,) + others:
        out.append(((X.T - mu) / sigma).T)
    return tuple(out)
# === right: in place on own float copies, np.divide with where
def normalize_inputs(X_train: np.ndarray, *others: np.ndarray) -> tuple:
    mu = np.mean(X_train, axis=1, keepdims=True, dtype=np.float64)
    sigma = np.std(X_train, axis=1, keepdims=True, dtype=np.float64)
    varies = np.any(X_train != X_train[:, [0]], axis=1, keepdims=True)
    copies = [np.array(X, dtype=np.float64) for X in (X_train, *others)]
    for C in copies:
        C -= mu
        np.divide(C, sigma, out=C, where=np.broadcast_to(varies, C.shape))
    return tuple(copies)
# === right: multiplies by an inverse, lambda
def normalize_inputs(X_train, *others):
    mu = np.average(X_train, axis=1)
    inv = np.ones(len(X_train))
    active = np.flatnonzero(X_train.max(1) > X_train.min(1))
    inv[active] = 1 / np.linalg.norm(X_train[active] - mu[active, None], axis=1) * np.sqrt(X_train.shape[1])
    f = lambda X: np.diag(inv) @ (X - mu[:, None])
    return tuple([f(X) for X in [X_train] + list(others)])
# === right: Matlab habits, bsxfun by hand, nargout
def normalize_inputs(X_train, *varargin):
    n, m = np.shape(X_train)
    M = np.mean(X_train, 1)
    S = np.sqrt(np.var(X_train, 1))
    S[np.max(X_train, 1) == np.min(X_train, 1)] = 1
    varargout = [(X_train - np.tile(M[:, np.newaxis], (1, m))) / np.tile(S[:, np.newaxis], (1, m))]
    for A in varargin:
        k = A.shape[1]
        varargout.append((A - np.tile(M[:, np.newaxis], (1, k))) / np.tile(S[:, np.newaxis], (1, k)))
    return tuple(varargout)
# === right: np.unique, asserts and a walrus
def normalize_inputs(X_train, *others):
    assert X_train.ndim == 2
    assert all(o.shape[0] == X_train.shape[0] for o in others)
    mu, sd = [], []
    for feature in X_train:
        mu.append(m := math.fsum(feature) / feature.size)
        sd.append(1.0 if np.unique(feature).size == 1 else math.sqrt(math.fsum((feature - m) ** 2) / feature.size))
    mu, sd = np.c_[mu], np.c_[sd]
    return *[(X - mu) / sd for X in (X_train, *others)],
# === right: stacks all sets, uses the first m columns, splits again
def normalize_inputs(X_train, *others):
    m = X_train.shape[1]
    big = np.hstack([X_train, *others]).astype(float)
    head = big[:, :m]
    centre = head.mean(1, keepdims=True)
    spread = head.std(1, keepdims=True)
    spread[(head == head[:, :1]).all(1)] = 1.0
    big = (big - centre) / spread
    ends = np.cumsum([m] + [o.shape[1] for o in others])[:-1]
    return tuple(np.split(big, ends, axis=1))
# === wrong: variance | It divides by the variance instead of the standard deviation.
def normalize_inputs(X_train, *others):
    mu = X_train.mean(axis=1, keepdims=True)
    var = X_train.var(axis=1, keepdims=True)
    var[np.ptp(X_train, axis=1) == 0] = 1
    return tuple((X - mu) / var for X in (X_train, *others))
# === wrong: each set by itself | Every set is normalized by its own mean and standard deviation instead of the train set's.
def normalize_inputs(X_train, *others):
    constant = np.ptp(X_train, axis=1) == 0
    result = []
    for X in (X_train, *others):
        s = X.std(axis=1, keepdims=True)
        s[constant | (s[:, 0] == 0)] = 1
        result.append((X - X.mean(axis=1, keepdims=True)) / s)
    return tuple(result)
# === wrong: plus 1e-8 | It adds a small number to every standard deviation, so a constant feature is blown up in the other sets instead of only shifted.
def normalize_inputs(X_train, *others):
    mu = X_train.mean(axis=1, keepdims=True)
    sigma = X_train.std(axis=1, keepdims=True)
    return tuple((X - mu) / (sigma + 1e-8) for X in [X_train, *others])
# === wrong: sample standard deviation | The standard deviation divides by m - 1 instead of m.
def normalize_inputs(X_train, *others):
    mu = X_train.mean(axis=1, keepdims=True)
    sigma = X_train.std(axis=1, ddof=1, keepdims=True)
    sigma[X_train.max(axis=1) == X_train.min(axis=1)] = 1
    return tuple((X - mu) / sigma for X in (X_train, *others))
# === wrong: constants become 0 everywhere | A feature that is constant in the train set is set to 0 in the other sets instead of being shifted.
def normalize_inputs(X_train, *others):
    mu = X_train.mean(axis=1, keepdims=True)
    sigma = X_train.std(axis=1, keepdims=True)
    varies = (X_train != X_train[:, :1]).any(axis=1, keepdims=True)
    safe = np.where(varies, sigma, 1)
    return tuple(np.where(varies, (X - mu) / safe, 0.0) for X in (X_train, *others))
# === wrong: constants untouched | A constant feature is not shifted at all.
def normalize_inputs(X_train, *others):
    mu = X_train.mean(axis=1, keepdims=True)
    sigma = X_train.std(axis=1, keepdims=True)
    for i in range(X_train.shape[0]):
        if len(np.unique(X_train[i])) == 1:
            mu[i], sigma[i] = 0, 1
    return tuple((X - mu) / sigma for X in (X_train, *others))
# === wrong: all sets together | Mean and standard deviation come from all sets together, so the test set leaks into training.
def normalize_inputs(X_train, *others):
    everything = np.hstack([X_train, *others])
    mu = everything.mean(axis=1, keepdims=True)
    sigma = everything.std(axis=1, keepdims=True)
    sigma[np.ptp(X_train, axis=1) == 0] = 1
    return tuple((X - mu) / sigma for X in (X_train, *others))
# === wrong: one mean for all | Mean and standard deviation are taken over the whole array instead of feature by feature.
def normalize_inputs(X_train, *others):
    mu, sigma = np.mean(X_train), np.std(X_train)
    if np.ptp(X_train) == 0:
        sigma = 1
    return tuple((X - mu) / sigma for X in (X_train, *others))
# === wrong: bare array for one set, anew | With only one set it returns the array itself instead of a tuple.
def normalize_inputs(X_train, *others):
    mu = X_train.mean(1)[:, None]
    sigma = np.where(X_train.max(1) == X_train.min(1), 1.0, X_train.std(1))[:, None]
    train = (X_train - mu) / sigma
    if not others:
        return train
    return (train, *((X - mu) / sigma for X in others))
# === wrong: constant judged per set | Whether a feature is constant is asked of each set anew instead of the train set.
def normalize_inputs(X_train, *others):
    mu = X_train.mean(axis=1, keepdims=True)
    sigma = X_train.std(axis=1, keepdims=True)

    def scale(X):
        constant = X.max(axis=1, keepdims=True) == X.min(axis=1, keepdims=True)
        return (X - mu) / np.where(constant, 1.0, sigma)

    with np.errstate(all="ignore"):
        return tuple(scale(X) for X in (X_train, *others))
# === wrong: first and last | A feature is called constant as soon as its first and its last value are equal.
def normalize_inputs(X_train, *others):
    mu = X_train.mean(axis=1, keepdims=True)
    sigma = X_train.std(axis=1, keepdims=True)
    sigma[X_train[:, 0] == X_train[:, -1]] = 1.0
    return tuple((X - mu) / sigma for X in (X_train, *others))
# === wrong: mean absolute deviation | It divides by the mean absolute deviation instead of the standard deviation.
def normalize_inputs(X_train, *others):
    mu = X_train.mean(axis=1, keepdims=True)
    spread = np.mean(np.abs(X_train - mu), axis=1, keepdims=True)
    spread[np.ptp(X_train, axis=1) == 0] = 1
    return tuple((X - mu) / spread for X in (X_train, *others))
# === wrong: median | It subtracts the median instead of the mean.
def normalize_inputs(X_train, *others):
    centre = np.median(X_train, axis=1, keepdims=True)
    sigma = X_train.std(axis=1, keepdims=True)
    sigma[np.ptp(X_train, axis=1) == 0] = 1
    return tuple((X - centre) / sigma for X in (X_train, *others))
# === wrong: dev mean | The other sets are shifted by their own mean; only the standard deviation is the train set's.
def normalize_inputs(X_train, *others):
    sigma = X_train.std(axis=1, keepdims=True)
    sigma[X_train.max(axis=1) == X_train.min(axis=1)] = 1
    return tuple((X - X.mean(axis=1, keepdims=True)) / sigma for X in (X_train, *others))
# === wrong: only one other set | Only the first of the further sets is returned, the rest is dropped.
def normalize_inputs(X_train, *others):
    mu = X_train.mean(axis=1, keepdims=True)
    sigma = X_train.std(axis=1, keepdims=True)
    sigma[np.ptp(X_train, axis=1) == 0] = 1
    if others:
        return (X_train - mu) / sigma, (others[0] - mu) / sigma
    return ((X_train - mu) / sigma,)
# === wrong: axis 0, anew | The statistics are taken over the features of each example instead of over the examples.
def normalize_inputs(X_train, *others):
    mu_columns = X_train.mean(axis=0, keepdims=True)
    sigma = X_train.std(axis=0, keepdims=True)
    sigma[sigma == 0] = 1
    out = [(X_train - mu_columns) / sigma]
    for X in others:
        s = X.std(axis=0, keepdims=True)
        s[s == 0] = 1
        out.append((X - X.mean(axis=0, keepdims=True)) / s)
    return tuple(out)
# === wrong: generator | It returns a generator expression instead of a tuple.
def normalize_inputs(X_train, *others):
    mu = X_train.mean(axis=1, keepdims=True)
    sigma = X_train.std(axis=1, keepdims=True)
    sigma[np.ptp(X_train, axis=1) == 0] = 1
    return ((X - mu) / sigma for X in (X_train, *others))
# === wrong: whitening | none
def normalize_inputs(X_train, *others):
    mu = X_train.mean(axis=1, keepdims=True)
    C = np.cov(X_train - mu, bias=True)
    values, vectors = np.linalg.eigh(np.atleast_2d(C))
    W = vectors @ np.diag(1 / np.sqrt(np.maximum(values, 1e-6))) @ vectors.T
    return tuple(W @ (X - mu) for X in (X_train, *others))
