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
# === right: vstack and mean
def ensemble_predict(probabilities):
    P = np.vstack(probabilities)
    return (np.mean(P, axis=0, keepdims=True) > 0.5).astype(int)
# === right: reshape to models by examples
def ensemble_predict(probabilities):
    p = np.array(probabilities, dtype=float)
    p = p.reshape(p.shape[0], -1)
    return (p.mean(axis=0) > 0.5).reshape(1, -1)
# === right: running sum over the models
def ensemble_predict(probabilities):
    total = 0
    count = 0
    for p in probabilities:
        total = total + np.asarray(p).reshape(1, -1)
        count += 1
    average = total / count
    return np.where(average > 0.5, 1, 0)
# === right: example by example, again
def ensemble_predict(probabilities):
    rows = [np.ravel(p) for p in probabilities]
    k, m = len(rows), len(rows[0])
    Y = np.zeros((1, m))
    for i in range(m):
        if sum(r[i] for r in rows) / k > 0.5:
            Y[0, i] = 1
    return Y
# === right: averaging as a matrix product
def ensemble_predict(probabilities):
    P = np.concatenate([np.atleast_2d(p) for p in probabilities], axis=0)
    k = P.shape[0]
    weights = np.ones((1, k)) / k
    return (weights @ P >= 0.5) * 1
# === right: sum against half the models
def ensemble_predict(probabilities):
    k = len(probabilities)
    s = np.array(probabilities).sum(axis=0).reshape((1, -1))
    return np.int64(2 * s > k)
# === wrong: majority vote, again | votes are counted where probabilities should be averaged
def ensemble_predict(probabilities):
    P = np.vstack(probabilities)
    votes = (P > 0.5).astype(int)
    return (votes.mean(axis=0, keepdims=True) > 0.5).astype(int)
# === wrong: wrong axis | the mean runs over the examples instead of over the models
def ensemble_predict(probabilities):
    P = np.vstack(probabilities)
    return (P.mean(axis=1, keepdims=True).T > 0.5).astype(int)
# === wrong: flat | the result has shape (m,) instead of (1, m)
def ensemble_predict(probabilities):
    P = np.vstack(probabilities)
    return (P.mean(axis=0) > 0.5).astype(int)
# === wrong: sum not mean | the probabilities are added up and not divided by the number of models
def ensemble_predict(probabilities):
    P = np.vstack(probabilities)
    return (P.sum(axis=0, keepdims=True) > 0.5).astype(int)
# === wrong: the mean itself | the mean probability is returned, not the 0/1 prediction
def ensemble_predict(probabilities):
    return np.vstack(probabilities).mean(axis=0, keepdims=True)
# === wrong: keepdims with a list | keepdims leaves (1, 1, m) when a list of (1, m) arrays comes in
def ensemble_predict(probabilities):
    return (np.mean(np.array(probabilities), axis=0, keepdims=True) > 0.5).astype(int)
# === wrong: array of models goes flat | an array (k, m) comes out as (m,), only the list gives (1, m)
def ensemble_predict(probabilities):
    return (np.mean(np.array(probabilities), axis=0) > 0.5).astype(int)
# === wrong: squeeze eats an axis | squeeze takes away the axis of the models or of the examples when there is only one of them
def ensemble_predict(probabilities):
    P = np.squeeze(np.array(probabilities))
    return (P.mean(axis=0).reshape(1, -1) > 0.5).astype(int)
# === wrong: mean over everything | one mean over all models and examples
def ensemble_predict(probabilities):
    P = np.vstack(probabilities)
    return (np.ones((1, P.shape[1])) * P.mean() > 0.5).astype(int)
# === wrong: median, again | the median is taken instead of the mean
def ensemble_predict(probabilities):
    P = np.vstack(probabilities)
    return (np.median(P, axis=0, keepdims=True) > 0.5).astype(int)
# === wrong: most confident model | the highest probability decides instead of the mean
def ensemble_predict(probabilities):
    P = np.vstack(probabilities)
    return (P.max(axis=0, keepdims=True) > 0.5).astype(int)
# === wrong: three models assumed | divided by three whatever the number of models is
def ensemble_predict(probabilities):
    total = 0
    for p in probabilities:
        total = total + np.reshape(p, (1, -1))
    return (total / 3 > 0.5).astype(int)
# === wrong: geometric mean, again | the geometric mean is taken instead of the arithmetic one
def ensemble_predict(probabilities):
    P = np.vstack(probabilities)
    return (np.exp(np.mean(np.log(P + 1e-12), axis=0, keepdims=True)) > 0.5).astype(int)
# === wrong: argmax of a flat mean | none
def ensemble_predict(probabilities):
    P = np.array(probabilities)
    return np.argmax(P, axis=0)
# === right: reshape by the number of models
def ensemble_predict(probabilities):
    k = len(probabilities)
    P = np.reshape(probabilities, (k, -1))
    return P.mean(axis=0).reshape(1, -1) > 0.5
# === right: running sum
def ensemble_predict(probabilities):
    total = 0
    for p in probabilities:
        total = total + np.reshape(p, (1, -1))
    mean = total / len(probabilities)
    return np.where(mean > 0.5, 1, 0)
# === right: sum against half the number of models
def ensemble_predict(probabilities):
    rows = [np.ravel(p) for p in probabilities]
    return (2 * np.sum(rows, axis=0) > len(rows))[None, :]
# === right: loops
def ensemble_predict(probabilities):
    # bring everything to plain lists first
    models = []
    for p in probabilities:
        models.append([float(v) for v in np.asarray(p).flatten()])
    number_of_models = len(models)
    number_of_examples = len(models[0])
    decisions = np.zeros((1, number_of_examples))
    for i in range(number_of_examples):
        s = 0.0
        for k in range(number_of_models):
            s = s + models[k][i]
        average = s / number_of_models
        if average > 0.5:
            decisions[0, i] = 1
        else:
            decisions[0, i] = 0
    return decisions
# === right: list and array told apart
def ensemble_predict(probabilities):
    if isinstance(probabilities, np.ndarray) and probabilities.ndim == 2:
        P = probabilities
    else:
        P = np.concatenate(list(probabilities), axis=0)
    return np.array(P.mean(axis=0, keepdims=True) >= 0.5, dtype=np.int64)
# === right: einsum with equal weights
def ensemble_predict(probabilities):
    P = np.atleast_2d(np.vstack(list(probabilities)))
    weights = np.full(P.shape[0], 1 / P.shape[0])
    return np.einsum("k,km->m", weights, P)[np.newaxis] > 0.5
# === right: matrix product with a row of ones, as in Matlab
def ensemble_predict(probabilities):
    P = np.vstack(tuple(probabilities))
    k = P.shape[0]
    yhat = np.ones((1, k)) @ P / k
    return 1.0 * (yhat > 0.5)
# === right: list comprehension with fsum
def ensemble_predict(probabilities):
    columns = zip(*(np.ravel(p).tolist() for p in probabilities))
    return np.array([[int(math.fsum(c) / len(c) > 0.5) for c in columns]])
# === right: an own first copy, in place
def ensemble_predict(probabilities):
    first, *others = probabilities
    mean = np.array(first, dtype=float).reshape(1, -1)
    for p in others:
        mean += p
    mean /= 1 + len(others)
    return mean > 0.5
# === right: mean distance from one half
def ensemble_predict(probabilities):
    votes: np.ndarray = np.vstack(probabilities) - 0.5
    return np.heaviside(votes.sum(axis=0, keepdims=True), 0).astype(bool)
# === right: helper class of models
class Ensemble:
    def __init__(self, rows):
        self.rows = rows

    def mean(self):
        return sum(self.rows) / len(self.rows)

def ensemble_predict(probabilities):
    ensemble = Ensemble([np.asarray(p).reshape(1, -1) for p in probabilities])
    return (ensemble.mean() > 0.5) * 1
# === wrong: a vote | Lets the models vote instead of taking the mean of their probabilities.
def ensemble_predict(probabilities):
    votes = np.vstack(probabilities) > 0.5
    return (votes.mean(axis=0, keepdims=True) > 0.5).astype(int)
# === wrong: lists only | Stacks to (k, 1, m) and takes the mean, which gives the wrong shape for one array of shape (k, m).
def ensemble_predict(probabilities):
    return (np.mean(probabilities, axis=0) > 0.5).astype(int)
# === wrong: concatenates without looking | Concatenates along the first axis, which makes one long row of an array of shape (k, m).
def ensemble_predict(probabilities):
    P = np.concatenate(probabilities, axis=0)
    return (np.mean(np.atleast_2d(P), axis=0, keepdims=True) > 0.5).astype(int)
# === wrong: arrays only | Expects one array and fails on a list.
def ensemble_predict(probabilities):
    return (probabilities.mean(axis=0, keepdims=True) > 0.5).astype(int)
# === wrong: geometric mean, anew | Takes the geometric mean instead of the arithmetic one.
def ensemble_predict(probabilities):
    P = np.vstack(probabilities)
    with np.errstate(divide="ignore"):
        return (np.exp(np.mean(np.log(P), axis=0, keepdims=True)) > 0.5).astype(int)
# === wrong: mean of the scores | Takes the mean of the log odds instead of the probabilities.
def ensemble_predict(probabilities):
    P = np.clip(np.vstack(probabilities), 1e-12, 1 - 1e-12)
    scores = np.log(P / (1 - P))
    return (scores.mean(axis=0, keepdims=True) > 0).astype(int)
# === wrong: median, anew | Takes the median instead of the mean.
def ensemble_predict(probabilities):
    return (np.median(np.vstack(probabilities), axis=0, keepdims=True) > 0.5).astype(int)
# === wrong: the surest says it | Lets the largest probability decide.
def ensemble_predict(probabilities):
    return (np.max(np.vstack(probabilities), axis=0, keepdims=True) > 0.5).astype(int)
# === wrong: middle of the extremes | Takes the middle of the lowest and the highest probability for the mean.
def ensemble_predict(probabilities):
    P = np.vstack(probabilities)
    middle = (P.min(axis=0, keepdims=True) + P.max(axis=0, keepdims=True)) / 2
    return (middle > 0.5).astype(int)
# === wrong: three models | Divides by 3, the number of models in the example.
def ensemble_predict(probabilities):
    total = np.vstack(probabilities).sum(axis=0, keepdims=True)
    return (total / 3 > 0.5).astype(int)
# === wrong: sum not divided | Compares the sum of the probabilities with one half.
def ensemble_predict(probabilities):
    total = np.vstack(probabilities).sum(axis=0, keepdims=True)
    return (total > 0.5).astype(int)
# === wrong: a column | Returns an array of shape (m, 1).
def ensemble_predict(probabilities):
    P = np.vstack(probabilities).T
    return (P.mean(axis=1, keepdims=True) > 0.5).astype(int)
# === wrong: one mean for everything | Takes one mean over all models and examples.
def ensemble_predict(probabilities):
    P = np.vstack(probabilities)
    decision = int(np.mean(P) > 0.5)
    return np.full((1, P.shape[1]), decision)
# === wrong: weighted by sureness | Weights each model by its distance from one half, which is not the mean.
def ensemble_predict(probabilities):
    P = np.vstack(probabilities)
    weights = np.abs(P - 0.5) + 1e-12
    mean = np.sum(weights * P, axis=0, keepdims=True) / np.sum(weights, axis=0, keepdims=True)
    return (mean > 0.5).astype(int)
# === wrong: below one half | Returns 1 where the mean is below one half.
def ensemble_predict(probabilities):
    return (np.vstack(probabilities).mean(axis=0, keepdims=True) < 0.5).astype(int)
# === wrong: cut off | Turns the means into whole numbers by cutting off decimals, which gives 0 below 1.
def ensemble_predict(probabilities):
    return np.vstack(probabilities).mean(axis=0, keepdims=True).astype(int)
# === wrong: squeezes | Squeezes all axes of length 1 away, which goes wrong for one model or one example.
def ensemble_predict(probabilities):
    P = np.squeeze(np.array(probabilities))
    return (P.mean(axis=0)[None] > 0.5).astype(int)
# === wrong: mean of the mean so far and the next | Averages the result so far with the next model, so later models count for more.
def ensemble_predict(probabilities):
    mean = np.reshape(probabilities[0], (1, -1))
    for p in probabilities[1:]:
        mean = (mean + np.reshape(p, (1, -1))) / 2
    return (mean > 0.5).astype(int)
# === wrong: minus one and one | Returns -1 instead of 0.
def ensemble_predict(probabilities):
    mean = np.vstack(probabilities).mean(axis=0, keepdims=True)
    return np.sign(mean - 0.5).astype(int)
# === wrong: unanimous | Says 1 only where all models do.
def ensemble_predict(probabilities):
    return np.all(np.vstack(probabilities) > 0.5, axis=0, keepdims=True).astype(int)
# === wrong: last model forgotten | Leaves the last model out of the sum.
def ensemble_predict(probabilities):
    k = len(probabilities)
    total = 0
    for i in range(k - 1):
        total = total + np.reshape(probabilities[i], (1, -1))
    return (total / k > 0.5).astype(int)
# === wrong: k - 1 | Divides by k - 1, as for a variance.
def ensemble_predict(probabilities):
    P = np.vstack(probabilities)
    return (P.sum(axis=0, keepdims=True) > 0.5 * (P.shape[0] - 1)).astype(int)
# === wrong: rows mixed by reshape | Reshapes to (m, k) where a transpose is needed, which mixes models and examples.
def ensemble_predict(probabilities):
    P = np.vstack(probabilities)
    k, m = P.shape
    return (P.reshape(m, k).mean(axis=1).reshape(1, m) > 0.5).astype(int)
# === wrong: threshold of the data | Compares with the mean of all probabilities instead of one half.
def ensemble_predict(probabilities):
    P = np.vstack(probabilities)
    return (P.mean(axis=0, keepdims=True) > P.mean()).astype(int)
# === wrong: rounds first | Rounds the probabilities to one decimal before it takes the mean.
def ensemble_predict(probabilities):
    P = np.vstack(probabilities).round(1)
    return (P.mean(axis=0, keepdims=True) > 0.5).astype(int)
# === wrong: only one decision | Returns inside the loop over examples, after the first one.
def ensemble_predict(probabilities):
    P = np.vstack(probabilities)
    decisions = []
    for i in range(P.shape[1]):
        decisions.append(int(P[:, i].mean() > 0.5))
        return np.array([decisions])
# === wrong: one model against another | Compares the first model with the mean of the others, which says nothing about one half.
def ensemble_predict(probabilities):
    P = np.vstack(probabilities)
    return (P[:1] > P[1:].mean(axis=0, keepdims=True)).astype(int)
