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
