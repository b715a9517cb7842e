# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: mask, then scale
def dropout_backward(dA, D, keep_prob):
    dA = dA * D
    dA = dA / keep_prob
    return dA
# === right: one line
def dropout_backward(dA, D, keep_prob):
    return dA * D / keep_prob
# === right: where
def dropout_backward(dA, D, keep_prob):
    return np.where(D, dA / keep_prob, 0.0)
# === right: in place
def dropout_backward(dA, D, keep_prob):
    dA *= D
    dA /= keep_prob
    return dA
# === right: zeros filled
def dropout_backward(dA, D, keep_prob):
    kept = D > 0.5
    out = np.zeros(dA.shape)
    out[kept] = dA[kept] / keep_prob
    return out
# === right: element by element
def dropout_backward(dA, D, keep_prob):
    rows, columns = dA.shape
    return np.array([[dA[i, j] * D[i, j] / keep_prob for j in range(columns)] for i in range(rows)])
# === right: scaled mask, einsum
def dropout_backward(dA, D, keep_prob):
    scale = D * (1 / keep_prob)
    return np.einsum("ij,ij->ij", scale, dA)
# === wrong: not scaled | The division by keep_prob is missing: the gradient is scaled like the activations.
def dropout_backward(dA, D, keep_prob):
    dA = dA * D
    return dA
# === wrong: no mask | The mask is not applied, so that dropped units get a gradient.
def dropout_backward(dA, D, keep_prob):
    dA = dA / keep_prob
    return dA
# === wrong: multiplied by keep_prob | The gradient is multiplied by keep_prob where it should be divided.
def dropout_backward(dA, D, keep_prob):
    dA = dA * D
    dA = dA * keep_prob
    return dA
# === wrong: divided by the dropped share | The division is by 1-keep_prob where it should be by keep_prob.
def dropout_backward(dA, D, keep_prob):
    dA = dA * D
    dA = dA / (1 - keep_prob)
    return dA
# === wrong: mask turned round | The mask is turned round: the kept units get no gradient.
def dropout_backward(dA, D, keep_prob):
    dA = dA * (1 - D)
    dA = dA / keep_prob
    return dA
# === wrong: matrix product | dA and D are multiplied as matrices and not elementwise.
def dropout_backward(dA, D, keep_prob):
    dA = np.dot(dA, D.T)
    dA = dA / keep_prob
    return dA
# === wrong: new mask | A new mask is drawn, where that of the forward pass must be used.
def dropout_backward(dA, D, keep_prob):
    D = np.random.rand(*dA.shape) < keep_prob
    dA = dA * D
    dA = dA / keep_prob
    return dA
# === wrong: scaled twice | The gradient is divided by keep_prob twice.
def dropout_backward(dA, D, keep_prob):
    dA = dA * D / keep_prob
    dA = dA / keep_prob
    return dA
# === wrong: mask added | The mask is added where it should be multiplied.
def dropout_backward(dA, D, keep_prob):
    dA = dA + D
    dA = dA / keep_prob
    return dA
# === wrong: mask divides | The gradient is divided by the mask, and by 0 where units are dropped.
def dropout_backward(dA, D, keep_prob):
    dA = dA / D
    dA = dA / keep_prob
    return dA
# === wrong: keep_prob typed in | The share is hard-coded and keep_prob is ignored.
def dropout_backward(dA, D, keep_prob):
    dA = dA * D
    dA = dA / 0.8
    return dA
# === wrong: mask returned too | A pair is returned where only dA is asked for.
def dropout_backward(dA, D, keep_prob):
    dA = dA * D
    dA = dA / keep_prob
    return dA, D
# === wrong: mask compared with keep_prob the wrong way | The mask is compared with keep_prob, so that the dropped units are taken.
def dropout_backward(dA, D, keep_prob):
    dA = dA * (D < keep_prob)
    dA = dA / keep_prob
    return dA
# === wrong: averaged over the examples | The gradient is divided by the number of examples as well.
def dropout_backward(dA, D, keep_prob):
    dA = dA * D
    dA = dA / keep_prob / dA.shape[1]
    return dA
# === wrong: no return | The return statement is missing.
def dropout_backward(dA, D, keep_prob):
    dA = dA * D
    dA = dA / keep_prob
# === wrong: result not kept | The scaled value is computed but not kept, so that the gradient is not scaled.
def dropout_backward(dA, D, keep_prob):
    dA = dA * D
    dA / keep_prob
    return dA
# === wrong: sum of everything | none
def dropout_backward(dA, D, keep_prob):
    dA = np.sum(D) - dA
    dA = dA / keep_prob
    return dA
# === right: in two steps
def dropout_backward(dA, D, keep_prob):
    dA_prev = np.multiply(dA, D)
    dA_prev = np.divide(dA_prev, keep_prob)
    return dA_prev
# === right: set dropped to zero
def dropout_backward(dA, D, keep_prob):
    out = np.array(dA, dtype=float)
    out[np.asarray(D) == 0] = 0.0
    out *= 1.0 / keep_prob
    return out
# === right: einsum
def dropout_backward(dA, D, keep_prob):
    scale = float(keep_prob) ** -1
    return np.einsum("ij,ij->ij", dA, np.asarray(D, dtype=float)) * scale
# === right: loops
def dropout_backward(dA, D, keep_prob):
    res = np.zeros_like(dA)
    for i in range(dA.shape[0]):
        for j in range(dA.shape[1]):
            if D[i, j]:
                res[i, j] = dA[i, j] / keep_prob
    return res
# === wrong: scale forgotten | the gradient is not divided by keep_prob
def dropout_backward(dA, D, keep_prob):
    return dA * D
# === wrong: mask forgotten | the mask is not applied, dropped units get a gradient
def dropout_backward(dA, D, keep_prob):
    return dA / keep_prob
# === wrong: times keep_prob | multiplied by keep_prob where it should be divided
def dropout_backward(dA, D, keep_prob):
    return dA * D * keep_prob
# === wrong: mask turned round, again | the mask is inverted, the kept units get zero
def dropout_backward(dA, D, keep_prob):
    return dA * (1 - D) / keep_prob
# === wrong: fresh mask | draws a new mask instead of using the one from the forward pass
def dropout_backward(dA, D, keep_prob):
    D = np.random.rand(*dA.shape) < keep_prob
    return dA * D / keep_prob
# === wrong: mask compared once more | D is compared with keep_prob again, with keep_prob 1 nothing is left
def dropout_backward(dA, D, keep_prob):
    return dA * (D > keep_prob) / keep_prob
# === wrong: mask below keep_prob | the 0/1 mask is taken for random numbers and compared with keep_prob, which inverts it
def dropout_backward(dA, D, keep_prob):
    D = D < keep_prob
    return dA * D / keep_prob
# === wrong: matrix product, again | matrix product where an elementwise one is due
def dropout_backward(dA, D, keep_prob):
    return np.dot(dA, D.T) / keep_prob
# === wrong: drop rate | divided by 1 - keep_prob instead of keep_prob
def dropout_backward(dA, D, keep_prob):
    return dA * D / (1 - keep_prob)
# === wrong: divided twice | divided by keep_prob twice
def dropout_backward(dA, D, keep_prob):
    dA = dA / keep_prob
    dA = dA * D / keep_prob
    return dA
# === wrong: share that stayed | divided by the share of ones in the mask, not by keep_prob
def dropout_backward(dA, D, keep_prob):
    return dA * D / np.mean(D)
# === wrong: floor division | // rounds the gradient down
def dropout_backward(dA, D, keep_prob):
    return dA * D // keep_prob
# === wrong: mask handed back as well | returns a pair with the mask, only dA is asked
def dropout_backward(dA, D, keep_prob):
    dA = dA * D / keep_prob
    return dA, D
# === wrong: inverted and unscaled | none
def dropout_backward(dA, D, keep_prob):
    return dA * (D == 0)
# === right: where, anew
def dropout_backward(dA, D, keep_prob):
    return np.where(D == 1, dA / keep_prob, 0.0)
# === right: the number of the forward pass
def dropout_backward(dA, D, keep_prob):
    factor = D / keep_prob
    return np.multiply(factor, dA)
# === right: only the kept entries filled in
def dropout_backward(dA, D, keep_prob):
    kept = np.asarray(D).astype(bool)
    dA_prev = np.zeros(dA.shape)
    dA_prev[kept] = dA[kept] / keep_prob
    return dA_prev
# === right: zeros into an own copy
def dropout_backward(dA, D, keep_prob):
    result = dA.astype(float).copy()
    result[D == 0] = 0
    result /= keep_prob
    return result
# === right: two loops
def dropout_backward(dA, D, keep_prob):
    rows = dA.shape[0]
    columns = dA.shape[1]
    answer = np.zeros((rows, columns))
    for r in range(rows):
        for c in range(columns):
            if D[r, c]:
                answer[r, c] = dA[r, c] / keep_prob
    return answer
# === right: list comprehension with zip
def dropout_backward(dA, D, keep_prob):
    return np.array([[g / keep_prob if d else 0.0 for g, d in zip(grow, drow)] for grow, drow in zip(dA, D)])
# === right: einsum, anew
def dropout_backward(dA, D, keep_prob):
    return np.einsum("ij,ij->ij", dA, np.array(D, dtype=float)) / keep_prob
# === right: lambda
dropout_backward = lambda dA, D, keep_prob: D * dA * (1 / keep_prob)
# === right: typed, with ufunc's where and out
def dropout_backward(dA: np.ndarray, D: np.ndarray, keep_prob: float) -> np.ndarray:
    assert dA.shape == D.shape, "mask of another pass?"
    assert 0 < keep_prob <= 1
    out = np.zeros(dA.shape, dtype=float)
    np.divide(dA, keep_prob, out=out, where=D.astype(bool))
    return out
# === right: choose between two arrays
def dropout_backward(dA, D, keep_prob):
    off, on = np.zeros_like(dA, dtype=float), dA / keep_prob
    return np.choose(D.astype(int), [off, on])
# === wrong: a new mask | Draws a new mask instead of using that of the forward pass.
def dropout_backward(dA, D, keep_prob):
    D = np.random.default_rng().random(dA.shape) < keep_prob
    return dA * D / keep_prob
# === wrong: the other probability | Divides by 1 - keep_prob.
def dropout_backward(dA, D, keep_prob):
    with np.errstate(all="ignore"):
        return dA * D / (1 - keep_prob)
# === wrong: divided twice, anew | Divides by keep_prob twice.
def dropout_backward(dA, D, keep_prob):
    dA = np.where(D == 1, dA / keep_prob, 0)
    return dA / keep_prob
# === wrong: the slope of ReLU | Lets slopes through by their own sign, as if D did not exist.
def dropout_backward(dA, D, keep_prob):
    return dA * (dA > 0) / keep_prob
# === wrong: 0.8 | Divides by the 0.8 of the example.
def dropout_backward(dA, D, keep_prob):
    return dA * D / 0.8
# === wrong: the notebook's keep_prob | Divides by a module-level variable instead of the argument.
KEEP_PROB = 0.8

def dropout_backward(dA, D, keep_prob):
    return np.where(D == 1, dA / KEEP_PROB, 0)
# === wrong: masks whole units | Uses the first column of the mask for all examples.
def dropout_backward(dA, D, keep_prob):
    return dA * D[:, [0]] / keep_prob
# === wrong: masks whole examples | Uses the first row of the mask for all units.
def dropout_backward(dA, D, keep_prob):
    return dA * D[0] / keep_prob
# === wrong: a pair | Returns the mask as well.
def dropout_backward(dA, D, keep_prob):
    return dA * D / keep_prob, D
# === wrong: also a mean | Divides by the number of examples as well.
def dropout_backward(dA, D, keep_prob):
    m = dA.shape[1]
    return 1 / m * dA * D / keep_prob
# === wrong: divides by the mask | Divides by the mask, which gives infinity where it is 0.
def dropout_backward(dA, D, keep_prob):
    with np.errstate(all="ignore"):
        return dA / (D * keep_prob)
# === wrong: numbers of the mask for places | Uses a mask of whole numbers as row numbers; only a mask of True and False works so.
def dropout_backward(dA, D, keep_prob):
    out = np.zeros(dA.shape)
    out[D] = dA[D] / keep_prob
    return out
# === wrong: ~ of whole numbers | Turns the mask round with ~, which makes -1 and -2 of 0 and 1.
def dropout_backward(dA, D, keep_prob):
    out = dA / keep_prob
    out[~D] = 0
    return out
# === wrong: matrix product, anew | Multiplies the matrices instead of their entries.
def dropout_backward(dA, D, keep_prob):
    return dA @ D.T / keep_prob
# === wrong: only above 0 kept scaled | Scales only positive slopes up.
def dropout_backward(dA, D, keep_prob):
    masked = dA * D
    return np.where(masked > 0, masked / keep_prob, masked)
# === wrong: root | Divides by the root of keep_prob.
def dropout_backward(dA, D, keep_prob):
    return dA * D / math.sqrt(keep_prob)
# === wrong: off units get what is left | Gives the units that were off the slope times 1 - keep_prob instead of 0.
def dropout_backward(dA, D, keep_prob):
    return np.where(D, dA / keep_prob, dA * (1 - keep_prob))
# === wrong: type of the mask | Returns the slopes in the type of the mask, which cuts off decimals.
def dropout_backward(dA, D, keep_prob):
    out = np.zeros_like(D)
    out[:] = dA * D / keep_prob
    return out
# === wrong: forgotten return | Computes the slopes and returns nothing.
def dropout_backward(dA, D, keep_prob):
    dA_before = dA * D
    dA_before = dA_before / keep_prob
