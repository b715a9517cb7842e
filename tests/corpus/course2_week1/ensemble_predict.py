# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: stacked, then averaged
def ensemble_predict(probabilities):
    p = np.vstack(probabilities)
    return (p.mean(axis=0, keepdims=True) > 0.5).astype(int)
# === right: mean over the first axis
def ensemble_predict(probabilities):
    mean = np.mean(probabilities, axis=0)
    return mean.reshape(1, -1) > 0.5
# === right: sum by a loop
def ensemble_predict(probabilities):
    total = 0
    for p in probabilities:
        total = total + np.reshape(p, (1, -1))
    return np.where(total / len(probabilities) > 0.5, 1, 0)
# === right: sum against half of the number of models
def ensemble_predict(probabilities):
    k = len(probabilities)
    s = np.sum([np.ravel(p) for p in probabilities], axis=0)
    return (s > k / 2).astype(float)[np.newaxis, :]
# === right: rounded mean
def _mean(rows):
    return sum(rows) / len(rows)

def ensemble_predict(probabilities):
    rows = [np.asarray(p).ravel() for p in probabilities]
    return np.round(_mean(rows))[None, :]
# === right: product with equal weights
def ensemble_predict(probabilities):
    P = np.concatenate([np.atleast_2d(p) for p in probabilities], axis=0)
    k = P.shape[0]
    return np.full((1, k), 1 / k) @ P > 0.5
# === right: example by example
def ensemble_predict(probabilities):
    P = np.squeeze(np.array([np.array(p).reshape(1, -1) for p in probabilities]), axis=1)
    return np.array([[1 if sum(P[:, i]) / P.shape[0] > 0.5 else 0 for i in range(P.shape[1])]])
# === wrong: majority vote | Each model's vote is counted, where the mean of the probabilities is asked for.
def ensemble_predict(probabilities):
    p = np.vstack(probabilities)
    return ((p > 0.5).mean(axis=0, keepdims=True) > 0.5).astype(int)
# === wrong: mean over the examples | The mean is taken over the examples and not over the models.
def ensemble_predict(probabilities):
    p = np.vstack(probabilities)
    return (p.mean(axis=1, keepdims=True) > 0.5).astype(int)
# === wrong: rank one | The result has shape (m,) where (1, m) is asked for.
def ensemble_predict(probabilities):
    p = np.vstack(probabilities)
    return (p.mean(axis=0) > 0.5).astype(int)
# === wrong: sum | The sum is compared with 0.5 and not the mean.
def ensemble_predict(probabilities):
    p = np.vstack(probabilities)
    return (p.sum(axis=0, keepdims=True) > 0.5).astype(int)
# === wrong: mean returned | The mean probabilities are returned and not 0 or 1.
def ensemble_predict(probabilities):
    p = np.vstack(probabilities)
    return p.mean(axis=0, keepdims=True)
# === wrong: most confident high one | The largest probability decides, where it should be the mean.
def ensemble_predict(probabilities):
    p = np.vstack(probabilities)
    return (p.max(axis=0, keepdims=True) > 0.5).astype(int)
# === wrong: all must agree | The smallest probability decides, so that all models must agree.
def ensemble_predict(probabilities):
    p = np.vstack(probabilities)
    return (p.min(axis=0, keepdims=True) > 0.5).astype(int)
# === wrong: median | The median decides, where it should be the mean.
def ensemble_predict(probabilities):
    p = np.vstack(probabilities)
    return (np.median(p, axis=0, keepdims=True) > 0.5).astype(int)
# === wrong: product | The probabilities are multiplied, where their mean is asked for.
def ensemble_predict(probabilities):
    p = np.vstack(probabilities)
    return (p.prod(axis=0, keepdims=True) > 0.5).astype(int)
# === wrong: geometric mean | The geometric mean is used, where the plain mean is asked for.
def ensemble_predict(probabilities):
    p = np.vstack(probabilities)
    return (np.exp(np.log(p).mean(axis=0, keepdims=True)) > 0.5).astype(int)
# === wrong: one mean for all | One mean over models and examples decides for all examples.
def ensemble_predict(probabilities):
    p = np.vstack(probabilities)
    return (np.full((1, p.shape[1]), p.mean()) > 0.5).astype(int)
# === wrong: first model only | Only the first model is asked.
def ensemble_predict(probabilities):
    p = np.vstack(probabilities)
    return (p[:1] > 0.5).astype(int)
# === wrong: comparison the wrong way round | The comparison is the wrong way round, so that 0 and 1 are exchanged.
def ensemble_predict(probabilities):
    p = np.vstack(probabilities)
    return (p.mean(axis=0, keepdims=True) < 0.5).astype(int)
# === wrong: two models taken for granted | The sum is divided by 2, however many models there are.
def ensemble_predict(probabilities):
    p = np.vstack(probabilities)
    return ((p.sum(axis=0, keepdims=True) / 2) > 0.5).astype(int)
# === wrong: stacked side by side | The models are put side by side, so that each keeps its own predictions.
def ensemble_predict(probabilities):
    p = np.hstack(probabilities).reshape(1, -1)
    return (p.mean(axis=0, keepdims=True) > 0.5).astype(int)
# === wrong: column | The result is a column where (1, m) is asked for.
def ensemble_predict(probabilities):
    p = np.vstack(probabilities)
    return (p.mean(axis=0, keepdims=True) > 0.5).astype(int).T
# === wrong: cut to whole numbers | Casting to int cuts off instead of rounding, so that every prediction is 0.
def ensemble_predict(probabilities):
    p = np.vstack(probabilities)
    return p.mean(axis=0, keepdims=True).astype(int)
# === wrong: methods of arrays on a list | The list has no attribute shape: it must be turned into an array first.
def ensemble_predict(probabilities):
    k = probabilities.shape[0]
    return np.sum(probabilities, axis=0).reshape(1, -1) / k > 0.5
# === wrong: no return | The return statement is missing.
def ensemble_predict(probabilities):
    p = np.vstack(probabilities)
    prediction = (p.mean(axis=0, keepdims=True) > 0.5).astype(int)
# === wrong: random model | none
def ensemble_predict(probabilities):
    p = np.vstack(probabilities)
    return (p[np.random.randint(len(p))] > np.random.rand()).astype(int)
