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
