# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: compared with keep_prob
def dropout_forward(A, keep_prob, rng):
    D = (rng.random(A.shape) < keep_prob).astype(float)
    A = A * D / keep_prob
    return A, D
# === right: binomial
def dropout_forward(A, keep_prob, rng):
    D = rng.binomial(1, keep_prob, size=A.shape)
    return np.multiply(A, D) / keep_prob, D
# === right: bool mask, in place
def dropout_forward(A, keep_prob, rng):
    D = rng.uniform(size=A.shape) < keep_prob
    A *= D
    A /= keep_prob
    return A, D
# === right: dropped from above
def dropout_forward(A, keep_prob, rng):
    drop = rng.random(size=A.shape) >= keep_prob
    out = A / keep_prob
    out[drop] = 0
    return out, 1 - drop.astype(int)
# === right: choice with probabilities, where
def dropout_forward(A, keep_prob, rng):
    D = rng.choice([0.0, 1.0], size=A.shape, p=[1 - keep_prob, keep_prob])
    return np.where(D == 1, A / keep_prob, 0), D
# === right: unit by unit, with a helper
def _keep(keep_prob, rng):
    return 1 if rng.random() < keep_prob else 0

def dropout_forward(A, keep_prob, rng):
    D = np.zeros(A.shape)
    for index in np.ndindex(A.shape):
        D[index] = _keep(keep_prob, rng)
    return D * A * (1 / keep_prob), D
# === right: floor of a shifted draw
def dropout_forward(A, keep_prob, rng):
    D = np.floor(rng.random(A.shape) + keep_prob)
    return (D / keep_prob) * A, D
# === wrong: not scaled | The division by keep_prob is missing, so that the activations get smaller on average.
def dropout_forward(A, keep_prob, rng):
    D = (rng.random(A.shape) < keep_prob).astype(float)
    A = A * D
    return A, D
# === wrong: multiplied by keep_prob | The kept activations are multiplied by keep_prob where they should be divided.
def dropout_forward(A, keep_prob, rng):
    D = (rng.random(A.shape) < keep_prob).astype(float)
    A = A * D * keep_prob
    return A, D
# === wrong: comparison the wrong way round | The comparison is the wrong way round: units below keep_prob are dropped and not kept.
def dropout_forward(A, keep_prob, rng):
    D = (rng.random(A.shape) > keep_prob).astype(float)
    A = A * D / keep_prob
    return A, D
# === wrong: divided by the dropped share | The division is by 1-keep_prob where it should be by keep_prob.
def dropout_forward(A, keep_prob, rng):
    D = (rng.random(A.shape) < keep_prob).astype(float)
    A = A * D / (1 - keep_prob)
    return A, D
# === wrong: mask of the wrong share | The mask keeps a share of 1-keep_prob.
def dropout_forward(A, keep_prob, rng):
    D = (rng.random(A.shape) < 1 - keep_prob).astype(float)
    A = A * D / keep_prob
    return A, D
# === wrong: mask not applied | The mask is drawn but not applied to A.
def dropout_forward(A, keep_prob, rng):
    D = (rng.random(A.shape) < keep_prob).astype(float)
    A = A / keep_prob
    return A, D
# === wrong: no mask, only raw numbers | D holds the random numbers themselves: they are not compared with keep_prob.
def dropout_forward(A, keep_prob, rng):
    D = rng.random(A.shape)
    A = A * D / keep_prob
    return A, D
# === wrong: scaled mask returned | D is returned divided by keep_prob, where the 0/1 mask is asked for.
def dropout_forward(A, keep_prob, rng):
    D = (rng.random(A.shape) < keep_prob).astype(float)
    D = D / keep_prob
    A = A * D
    return A, D
# === wrong: keep_prob typed in | The share is hard-coded as one half and keep_prob is ignored.
def dropout_forward(A, keep_prob, rng):
    D = (rng.random(A.shape) < 0.5).astype(float)
    A = A * D / 0.5
    return A, D
# === wrong: normal numbers | Normal numbers are compared with keep_prob, so the share kept is wrong; uniform ones are needed.
def dropout_forward(A, keep_prob, rng):
    D = (rng.standard_normal(A.shape) < keep_prob).astype(float)
    A = A * D / keep_prob
    return A, D
# === wrong: one draw for each unit | One draw for each unit is shared by all examples, where each entry has its own.
def dropout_forward(A, keep_prob, rng):
    D = (rng.random((A.shape[0], 1)) < keep_prob).astype(float)
    A = A * D / keep_prob
    return A, D
# === wrong: one draw for each example | One draw for each example keeps or drops all its units together.
def dropout_forward(A, keep_prob, rng):
    D = (rng.random((1, A.shape[1])) < keep_prob).astype(float)
    A = A * D / keep_prob
    return A, D
# === wrong: one draw for all | One draw decides for the whole layer.
def dropout_forward(A, keep_prob, rng):
    D = (np.full(A.shape, rng.random()) < keep_prob).astype(float)
    A = A * D / keep_prob
    return A, D
# === wrong: order swapped | The two are returned in the wrong order: A comes first, then D.
def dropout_forward(A, keep_prob, rng):
    D = (rng.random(A.shape) < keep_prob).astype(float)
    A = A * D / keep_prob
    return D, A
# === wrong: only A | The mask is not returned.
def dropout_forward(A, keep_prob, rng):
    D = (rng.random(A.shape) < keep_prob).astype(float)
    A = A * D / keep_prob
    return A
# === wrong: global generator | The mask comes from the global np.random and not from the rng that is given.
def dropout_forward(A, keep_prob, rng):
    D = (np.random.rand(*A.shape) < keep_prob).astype(float)
    A = A * D / keep_prob
    return A, D
# === wrong: seeded anew | A fixed seed is set inside, so that each call drops the same units.
def dropout_forward(A, keep_prob, rng):
    np.random.seed(1)
    D = (np.random.rand(*A.shape) < keep_prob).astype(float)
    A = A * D / keep_prob
    return A, D
# === wrong: matrix product | A and D are multiplied as matrices and not elementwise.
def dropout_forward(A, keep_prob, rng):
    D = (rng.random(A.shape) < keep_prob).astype(float)
    A = np.dot(A, D.T) / keep_prob
    return A, D
# === wrong: scaled twice | The activations are divided by keep_prob twice.
def dropout_forward(A, keep_prob, rng):
    D = (rng.random(A.shape) < keep_prob).astype(float)
    A = A * D / keep_prob / keep_prob
    return A, D
# === wrong: coin for each entry | Whole numbers 0 and 1 are drawn evenly, so that keep_prob plays no part in the mask.
def dropout_forward(A, keep_prob, rng):
    D = rng.integers(0, 2, A.shape)
    A = A * D / keep_prob
    return A, D
# === wrong: dropped entries get one | The dropped entries become 1 and not 0.
def dropout_forward(A, keep_prob, rng):
    D = (rng.random(A.shape) < keep_prob).astype(float)
    A = np.where(D == 1, A / keep_prob, 1)
    return A, D
# === wrong: no return | The return statement is missing.
def dropout_forward(A, keep_prob, rng):
    D = (rng.random(A.shape) < keep_prob).astype(float)
    A = A * D / keep_prob
# === wrong: noise in place of dropout | none
def dropout_forward(A, keep_prob, rng):
    D = 1 + keep_prob * rng.standard_normal(A.shape)
    A = A * D / keep_prob
    return A, D
# === right: boolean mask below keep_prob
def dropout_forward(A, keep_prob, rng):
    D = rng.random(A.shape) < keep_prob
    A = A * D / keep_prob
    return A, D
# === right: uniform, integer mask, step by step
def dropout_forward(A, keep_prob, rng):
    D = rng.uniform(0, 1, size=(A.shape[0], A.shape[1]))
    D = (D < keep_prob).astype(int)
    A_drop = np.multiply(A, D)
    A_drop = A_drop / keep_prob
    return A_drop, D
# === right: binomial, again
def dropout_forward(A, keep_prob, rng):
    D = rng.binomial(1, keep_prob, size=A.shape)
    return A * D * (1.0 / keep_prob), D
# === right: where, float mask
def dropout_forward(A, keep_prob, rng):
    assert 0 < keep_prob <= 1
    D = np.where(rng.random(size=A.shape) <= keep_prob, 1.0, 0.0)
    return np.where(D == 1.0, A / keep_prob, 0.0), D
# === right: choice with probabilities
def dropout_forward(A, keep_prob, rng):
    D = rng.choice([0, 1], size=A.shape, p=[1 - keep_prob, keep_prob])
    out = A.astype(float).copy()
    out[D == 0] = 0
    out /= keep_prob
    return out, D
# === right: floor trick
def dropout_forward(A, keep_prob, rng):
    D = np.floor(rng.random(A.shape) + keep_prob)
    return (A / keep_prob) * D, D
# === right: unit by unit in loops
def dropout_forward(A, keep_prob, rng):
    n, m = A.shape
    D = np.zeros((n, m))
    out = np.zeros((n, m))
    for j in range(m):
        for i in range(n):
            if rng.random() < keep_prob:
                D[i, j] = 1
                out[i, j] = A[i, j] / keep_prob
    return out, D
# === wrong: drops what should stay | the comparison is turned round: units are kept with probability 1 - keep_prob
def dropout_forward(A, keep_prob, rng):
    D = rng.random(A.shape) > keep_prob
    A = A * D / keep_prob
    return A, D
# === wrong: not scaled, again | the kept values are not divided by keep_prob
def dropout_forward(A, keep_prob, rng):
    D = rng.random(A.shape) < keep_prob
    A = A * D
    return A, D
# === wrong: multiplied by keep_prob, again | multiplied by keep_prob where it should be divided
def dropout_forward(A, keep_prob, rng):
    D = rng.random(A.shape) < keep_prob
    A = A * D * keep_prob
    return A, D
# === wrong: scaled mask handed back | the returned mask is already divided by keep_prob, it should be 0/1
def dropout_forward(A, keep_prob, rng):
    D = (rng.random(A.shape) < keep_prob) / keep_prob
    return A * D, D
# === wrong: one mask for all examples | the mask is drawn once per unit and shared by all examples
def dropout_forward(A, keep_prob, rng):
    D = rng.random((A.shape[0], 1)) < keep_prob
    D = np.repeat(D, A.shape[1], axis=1)
    return A * D / keep_prob, D
# === wrong: whole examples dropped | the mask is drawn once per example, whole columns are dropped
def dropout_forward(A, keep_prob, rng):
    D = (rng.random((1, A.shape[1])) < keep_prob) * np.ones(A.shape)
    return A * D / keep_prob, D
# === wrong: normal numbers, again | the mask compares normal numbers, not uniform ones, with keep_prob
def dropout_forward(A, keep_prob, rng):
    D = rng.standard_normal(A.shape) < keep_prob
    return A * D / keep_prob, D
# === wrong: divided by the share that happened to stay | scaled by the measured share of kept units instead of keep_prob
def dropout_forward(A, keep_prob, rng):
    D = rng.random(A.shape) < keep_prob
    A = A * D / D.mean()
    return A, D
# === wrong: mask and values swapped | the order of the two results is swapped
def dropout_forward(A, keep_prob, rng):
    D = rng.random(A.shape) < keep_prob
    return D, A * D / keep_prob
# === wrong: mask not returned | only A is returned, the mask is missing
def dropout_forward(A, keep_prob, rng):
    D = rng.random(A.shape) < keep_prob
    return A * D / keep_prob
# === wrong: raw random numbers kept as mask | D is returned as the random numbers themselves, it is compared only for A
def dropout_forward(A, keep_prob, rng):
    D = rng.random(A.shape)
    A = A * (D < keep_prob) / keep_prob
    return A, D
# === wrong: seeded inside | the generator is replaced by a seeded one, the same mask every time
def dropout_forward(A, keep_prob, rng):
    rng = np.random.default_rng(1)
    D = rng.random(A.shape) < keep_prob
    return A * D / keep_prob, D
# === wrong: heads or tails | the mask is a fair coin, keep_prob has no say in it
def dropout_forward(A, keep_prob, rng):
    D = rng.integers(0, 2, size=A.shape)
    return A * D / keep_prob, D
# === wrong: inverted and unscaled | none
def dropout_forward(A, keep_prob, rng):
    D = rng.random(A.shape) >= keep_prob
    return A * D, D
# === right: mask of whole numbers, in steps
def dropout_forward(A, keep_prob, rng):
    D = rng.random(A.shape)
    D = (D < keep_prob).astype(int)
    A_drop = np.multiply(A, D)
    A_drop = A_drop / keep_prob
    return A_drop, D
# === right: where
def dropout_forward(A, keep_prob, rng):
    keep = rng.uniform(0.0, 1.0, size=A.shape) < keep_prob
    return np.where(keep, A / keep_prob, 0.0), keep
# === right: binomial draws
def dropout_forward(A, keep_prob, rng):
    mask = rng.binomial(1, keep_prob, size=A.shape)
    scale = 1.0 / keep_prob
    return mask * A * scale, mask
# === right: zeros written into an own copy
def dropout_forward(A, keep_prob, rng):
    out = np.array(A, dtype=float)
    D = np.ones(A.shape)
    D[rng.random(A.shape) >= keep_prob] = 0
    out[D == 0] = 0
    out /= keep_prob
    return out, D
# === right: one number after the other
def dropout_forward(A, keep_prob, rng):
    n, m = A.shape
    result = np.zeros((n, m))
    D = np.zeros((n, m))
    for i in range(n):
        for j in range(m):
            number = rng.random()
            if number < keep_prob:
                # the unit stays
                D[i, j] = 1
                result[i, j] = A[i, j] / keep_prob
            else:
                # the unit is off
                D[i, j] = 0
                result[i, j] = 0
    return result, D
# === right: layer class as in PyTorch
class Dropout:
    def __init__(self, p: float, generator):
        self.p, self.generator = p, generator

    def forward(self, x):
        self.mask = self.generator.random(x.shape) >= self.p
        return x * self.mask / (1 - self.p)


def dropout_forward(A, keep_prob, rng):
    D = rng.random(size=np.shape(A)) < keep_prob
    layer = Dropout(1 - keep_prob, rng)
    layer.mask = D
    return A * layer.mask / keep_prob, layer.mask
# === right: choice with probabilities, as in R
def dropout_forward(A, keep_prob, rng):
    D = rng.choice([0, 1], size=A.shape, replace=True, p=[1 - keep_prob, keep_prob])
    return (A * D) / keep_prob, D
# === right: no draw when everything is kept
def dropout_forward(A, keep_prob, rng):
    if keep_prob == 1:
        return A.copy(), np.ones_like(A, dtype=bool)
    D = rng.random(A.shape) < keep_prob
    out = np.zeros(A.shape)
    out[D] = A[D] / keep_prob
    return out, D
# === right: walrus
def dropout_forward(A, keep_prob, rng):
    return A * (D := (rng.random(A.shape) < keep_prob).astype(np.uint8)) / keep_prob, D
# === right: list comprehension
def dropout_forward(A, keep_prob, rng):
    draws = rng.random(A.size)
    D = np.array([1.0 if u < keep_prob else 0.0 for u in draws]).reshape(A.shape)
    dropped = np.divide(A * D, keep_prob)
    assert dropped.shape == D.shape == A.shape
    return dropped, D
# === wrong: not scaled up | Forgets to divide what is kept by keep_prob.
def dropout_forward(A, keep_prob, rng):
    D = rng.random(A.shape) < keep_prob
    return A * D, D
# === wrong: keeps above | Keeps a unit when the number is above keep_prob, so with probability 1 - keep_prob.
def dropout_forward(A, keep_prob, rng):
    D = rng.random(A.shape) > keep_prob
    return A * D / keep_prob, D
# === wrong: divides by the other probability | Divides by 1 - keep_prob.
def dropout_forward(A, keep_prob, rng):
    D = rng.random(A.shape) < keep_prob
    return A * D / (1 - keep_prob), D
# === wrong: scaled down | Multiplies by keep_prob instead of dividing.
def dropout_forward(A, keep_prob, rng):
    D = rng.random(A.shape) < keep_prob
    return A * D * keep_prob, D
# === wrong: a root for the spread | Divides by the root of keep_prob, which keeps the size of the squares and not the mean.
def dropout_forward(A, keep_prob, rng):
    D = rng.random(A.shape) < keep_prob
    return A * D / np.sqrt(keep_prob), D
# === wrong: one number for each unit | Draws once for each unit, so all examples lose the same units.
def dropout_forward(A, keep_prob, rng):
    n, m = A.shape
    column = (rng.random((n, 1)) < keep_prob).astype(int)
    D = np.repeat(column, m, axis=1)
    return A * D / keep_prob, D
# === wrong: mask of one column | Returns a mask of shape (n, 1), the same for all examples.
def dropout_forward(A, keep_prob, rng):
    D = rng.random((A.shape[0], 1)) < keep_prob
    return A * D / keep_prob, D
# === wrong: one number for each example | Draws once for each example, so all units of it are on or off together.
def dropout_forward(A, keep_prob, rng):
    n, m = A.shape
    D = np.tile(rng.random(m) < keep_prob, (n, 1))
    return A * D / keep_prob, D
# === wrong: an exact share | Switches off exactly a share of the entries, so they are not drawn each by itself.
def dropout_forward(A, keep_prob, rng):
    off = round((1 - keep_prob) * A.size)
    D = np.ones(A.size, dtype=int)
    D[rng.permutation(A.size)[:off]] = 0
    D = D.reshape(A.shape)
    return A * D / keep_prob, D
# === wrong: an exact share per example | Switches off exactly the same number of units in each example, so units are not drawn each by itself.
def dropout_forward(A, keep_prob, rng):
    n, m = A.shape
    kept = round(keep_prob * n)
    ranks = rng.random((n, m)).argsort(axis=0).argsort(axis=0)
    D = (ranks < kept).astype(int)
    return A * D / keep_prob, D
# === wrong: numpy's global state | Draws from numpy's global state instead of the generator that is passed in.
def dropout_forward(A, keep_prob, rng):
    D = np.random.rand(A.shape[0], A.shape[1]) < keep_prob
    return A * D / keep_prob, D
# === wrong: seeded inside, anew | Makes a generator with a fixed seed at each call, so every step has the same mask.
def dropout_forward(A, keep_prob, rng):
    rng = np.random.default_rng(1)
    D = (rng.random(A.shape) < keep_prob).astype(int)
    return A * D / keep_prob, D
# === wrong: another mask | Draws a second mask for the result, which has nothing to do with the activations.
def mask(shape, keep_prob, rng):
    return rng.random(shape) < keep_prob

def dropout_forward(A, keep_prob, rng):
    return A * mask(A.shape, keep_prob, rng) / keep_prob, mask(A.shape, keep_prob, rng)
# === wrong: what was off | Returns the mask of the units that are off.
def dropout_forward(A, keep_prob, rng):
    D = rng.random(A.shape) >= keep_prob
    out = np.where(D, 0.0, A / keep_prob)
    return out, D
# === wrong: by the share that happened to stay | Divides by the share of units that happened to be kept instead of by keep_prob.
def dropout_forward(A, keep_prob, rng):
    D = rng.random(A.shape) < keep_prob
    return A * D / np.mean(D), D
# === wrong: 0.8 everywhere | Uses the 0.8 of the example in place of the argument.
def dropout_forward(A, keep_prob, rng):
    keep_prob = 0.8
    D = rng.random(A.shape) < keep_prob
    return A * D / keep_prob, D
# === wrong: 0.8 in the division | Scales by 1.25, the factor of the example, whatever keep_prob is.
def dropout_forward(A, keep_prob, rng):
    D = rng.random(A.shape) < keep_prob
    return A * D * 1.25, D
# === wrong: tenths | Draws whole tenths, so a keep_prob between two tenths is rounded up.
def dropout_forward(A, keep_prob, rng):
    D = (rng.integers(0, 10, size=A.shape) / 10 < keep_prob).astype(int)
    return A * D / keep_prob, D
# === wrong: no mask at 1 | Returns only the activations when keep_prob is 1.
def dropout_forward(A, keep_prob, rng):
    if keep_prob == 1:
        return A
    D = rng.random(A.shape) < keep_prob
    return A * D / keep_prob, D
# === wrong: one draw for the layer | Draws a single number, so the whole layer is on or off.
def dropout_forward(A, keep_prob, rng):
    D = np.ones(A.shape) * (rng.random() < keep_prob)
    return A * D / keep_prob, D
# === wrong: smallest activations off | Switches off the smallest activations instead of drawing at random.
def dropout_forward(A, keep_prob, rng):
    limit = np.quantile(A, 1 - keep_prob)
    D = A >= limit
    return A * D / keep_prob, D
# === wrong: only active units | Sets the mask to 0 wherever the activation is 0, so the share kept is below keep_prob.
def dropout_forward(A, keep_prob, rng):
    out = A * (rng.random(A.shape) < keep_prob) / keep_prob
    D = (out != 0).astype(int)
    return out, D
# === wrong: rounds the draw | Rounds the draw to 0 or 1 before it compares, so half of the units stay whatever keep_prob is.
def dropout_forward(A, keep_prob, rng):
    D = np.round(rng.random(A.shape)) >= 1 - keep_prob
    return A * D / keep_prob, D
# === wrong: first column for all | Draws a full mask, but multiplies all examples by its first column.
def dropout_forward(A, keep_prob, rng):
    n, m = A.shape
    D = (rng.random((m, n)) < keep_prob).T
    return A * D[:, :1] / keep_prob, D
