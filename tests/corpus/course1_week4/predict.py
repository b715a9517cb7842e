# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: compared with one half
def predict(X, parameters):
    AL, caches = L_model_forward(X, parameters)
    return (AL > 0.5).astype(int)
# === right: bool
def predict(X, parameters):
    return L_model_forward(X, parameters)[0] >= 0.5
# === right: filled in by a loop
def predict(X, parameters):
    m = X.shape[1]
    p = np.zeros((1, m))
    probas, _ = L_model_forward(X, parameters)
    for i in range(m):
        if probas[0, i] > 0.5:
            p[0, i] = 1
        else:
            p[0, i] = 0
    return p
# === right: sign of the last score
def predict(X, parameters):
    A = X
    L = len(parameters) // 2
    for l in range(1, L + 1):
        Z = parameters[f"W{l}"] @ A + parameters[f"b{l}"]
        A = np.maximum(Z, 0)
    return np.where(Z > 0, 1, 0)
# === right: rounded
def predict(X, parameters):
    AL, _ = L_model_forward(X, parameters)
    return np.rint(AL)
# === right: Z from the last cache
def predict(X, parameters):
    _, caches = L_model_forward(X, parameters)
    return (np.sign(caches[-1][1]) + 1) // 2
# === right: list
def predict(X, parameters):
    probabilities = L_model_forward(X, parameters)[0]
    return np.array([1.0 if a > 0.5 else 0.0 for a in probabilities.ravel()]).reshape(1, -1)
# === wrong: probabilities | The probabilities are returned without comparing them with 0.5.
def predict(X, parameters):
    AL, caches = L_model_forward(X, parameters)
    return AL
# === wrong: wrong way round | The comparison is the wrong way round, so 0 and 1 are exchanged.
def predict(X, parameters):
    AL, caches = L_model_forward(X, parameters)
    return (AL < 0.5).astype(int)
# === wrong: threshold zero | A probability is compared with 0, and it is always above.
def predict(X, parameters):
    AL, caches = L_model_forward(X, parameters)
    return (AL > 0).astype(int)
# === wrong: rank one | The result has shape (m,) where (1, m) is asked for.
def predict(X, parameters):
    AL, caches = L_model_forward(X, parameters)
    return (AL > 0.5).astype(int)[0]
# === wrong: column | The result is a column where (1, m) is asked for.
def predict(X, parameters):
    AL, caches = L_model_forward(X, parameters)
    return (AL > 0.5).astype(int).T
# === wrong: labels minus one and one | The labels are -1 and 1 where 0 and 1 are asked for.
def predict(X, parameters):
    AL, caches = L_model_forward(X, parameters)
    return np.sign(AL - 0.5)
# === wrong: cut to whole numbers | Casting to int cuts off instead of rounding, so every prediction is 0.
def predict(X, parameters):
    AL, caches = L_model_forward(X, parameters)
    return AL.astype(int)
# === wrong: arguments exchanged | The arguments of predict are in the wrong order: X comes first.
def predict(parameters, X):
    AL, caches = L_model_forward(X, parameters)
    return (AL > 0.5).astype(int)
# === wrong: pair not taken apart | L_model_forward returns a pair, and the pair itself is compared.
def predict(X, parameters):
    AL = L_model_forward(X, parameters)
    return (AL > 0.5).astype(int)
# === wrong: pair returned | A pair is returned where only the predictions are asked for.
def predict(X, parameters):
    AL, caches = L_model_forward(X, parameters)
    return (AL > 0.5).astype(int), AL
# === wrong: other threshold | The threshold is 0.7 where it should be 0.5.
def predict(X, parameters):
    AL, caches = L_model_forward(X, parameters)
    return (AL > 0.7).astype(int)
# === wrong: score compared with one half | The last score is compared with 0.5: its threshold is 0.
def predict(X, parameters):
    AL, caches = L_model_forward(X, parameters)
    return (caches[-1][1] > 0.5).astype(int)
# === wrong: first layer only | The network is left after the first layer.
def predict(X, parameters):
    A = sigmoid(parameters["W1"] @ X + parameters["b1"])
    return (A > 0.5).astype(int)
# === wrong: linear network | The hidden activations are left out.
def predict(X, parameters):
    A = X
    for l in range(1, len(parameters) // 2 + 1):
        A = parameters[f"W{l}"] @ A + parameters[f"b{l}"]
    return (A > 0).astype(int)
# === wrong: m from the wrong axis | The number of examples is read from the wrong axis.
def predict(X, parameters):
    m = X.shape[0]
    p = np.zeros((1, m))
    AL, _ = L_model_forward(X, parameters)
    for i in range(m):
        p[0, i] = AL[0, i] > 0.5
    return p
# === wrong: accuracy | A share of ones is returned and not the predictions.
def predict(X, parameters):
    AL, caches = L_model_forward(X, parameters)
    return np.mean(AL > 0.5)
# === wrong: no return | The return statement is missing.
def predict(X, parameters):
    AL, caches = L_model_forward(X, parameters)
    p = (AL > 0.5).astype(int)
# === wrong: noise | none
def predict(X, parameters):
    AL, caches = L_model_forward(X, parameters)
    return (AL.T > np.random.rand()).astype(int)
# === right: above a half
def predict(X, parameters):
    probas, caches = L_model_forward(X, parameters)
    return (probas > 0.5).astype(float)
# === right: filled in a loop
def predict(X, parameters):
    m = X.shape[1]
    p = np.zeros((1, m))
    probas, _ = L_model_forward(X, parameters)
    for i in range(0, probas.shape[1]):
        if probas[0, i] > 0.5:
            p[0, i] = 1
        else:
            p[0, i] = 0
    return p
# === right: rounded ints
def predict(X, parameters):
    return np.rint(L_model_forward(X, parameters)[0]).astype(int)
# === right: boolean, half counts as one
def predict(X, parameters):
    AL, _ = L_model_forward(X, parameters)
    yhat = np.greater_equal(AL, 0.5)
    assert yhat.shape == (1, X.shape[1])
    return yhat
# === right: forward pass of its own, sign of the score
def predict(X, parameters):
    L = len(parameters) // 2
    A = X
    for l in range(1, L):
        A = np.maximum(0, parameters[f"W{l}"].dot(A) + parameters[f"b{l}"])
    Z = parameters[f"W{L}"].dot(A) + parameters[f"b{L}"]
    return np.where(Z > 0, 1, 0)
# === right: one example after another
def predict(X, parameters):
    def one(x):
        AL, _ = L_model_forward(x.reshape(-1, 1), parameters)
        return 1 if AL.item() > 0.5 else 0
    return np.array([one(X[:, j]) for j in range(X.shape[1])]).reshape(1, -1)
# === right: the score kept in the cache
def predict(X, parameters):
    _, caches = L_model_forward(X, parameters)
    linear_cache, ZL = caches[-1]
    return 1 * (ZL >= 0)
# === wrong: squeezed to a row | np.squeeze turns (1, m) into (m,)
def predict(X, parameters):
    AL, caches = L_model_forward(X, parameters)
    return np.squeeze(AL > 0.5)
# === wrong: below a half | the comparison is turned: 1 where the probability is below a half
def predict(X, parameters):
    AL, caches = L_model_forward(X, parameters)
    return np.where(AL < 0.5, 1, 0)
# === wrong: argmax | argmax over axis 0 of one row is always 0
def predict(X, parameters):
    AL, caches = L_model_forward(X, parameters)
    return np.argmax(AL, axis=0)[np.newaxis, :]
# === wrong: nonzero is one | any probability above zero becomes 1
def predict(X, parameters):
    AL, caches = L_model_forward(X, parameters)
    return AL.astype(bool)
# === wrong: floor | np.floor makes every probability 0
def predict(X, parameters):
    AL, caches = L_model_forward(X, parameters)
    return np.floor(AL)
# === wrong: tuple not unpacked | L_model_forward returns (AL, caches), the whole tuple is compared with 0.5
def predict(X, parameters):
    probas = L_model_forward(X, parameters)
    return np.where(probas > 0.5, 1, 0)
# === wrong: first hidden layer only and the last | the hidden layers between the first and the last are skipped
def predict(X, parameters):
    L = len(parameters) // 2
    A, _ = linear_activation_forward(X, parameters["W1"], parameters["b1"], "relu")
    AL, _ = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    return (AL > 0.5).astype(int)
# === wrong: hidden sigmoid | its own forward pass uses the sigmoid in the hidden layers instead of ReLU
def predict(X, parameters):
    A = X
    for l in range(1, len(parameters) // 2 + 1):
        A = 1 / (1 + np.exp(-(parameters["W" + str(l)] @ A + parameters["b" + str(l)])))
    return (A > 0.5).astype(int)
# === wrong: one vote for all | decides once for the whole batch from the mean probability
def predict(X, parameters):
    AL, caches = L_model_forward(X, parameters)
    return np.full((1, X.shape[1]), int(np.mean(AL) > 0.5))
# === wrong: loop as long as the features | the loop runs over X.shape[0], the number of features, instead of the examples
def predict(X, parameters):
    AL, caches = L_model_forward(X, parameters)
    p = np.zeros((1, X.shape[1]))
    for i in range(min(X.shape[0], X.shape[1])):
        p[0, i] = 1 if AL[0, i] > 0.5 else 0
    return p
# === wrong: share of ones in percent | none
def predict(X, parameters):
    AL, caches = L_model_forward(X, parameters)
    return "%.1f%% cats" % (100 * np.mean(AL > 0.6))
# === right: threshold
def predict(X, parameters):
    AL, _ = L_model_forward(X, parameters)
    return (AL > 0.5).astype(int)
# === right: booleans
def predict(X, parameters):
    return L_model_forward(X, parameters)[0] > 0.5
# === right: loop
def predict(X, parameters):
    probas, caches = L_model_forward(X, parameters)
    m = X.shape[1]
    p = np.zeros((1, m))
    for i in range(0, probas.shape[1]):
        if probas[0, i] > 0.5:
            p[0, i] = 1
        else:
            p[0, i] = 0
    return p
# === right: where, one half counts as 1
def predict(X, parameters):
    probabilities, _ = L_model_forward(X, parameters)
    return np.where(probabilities >= 0.5, 1, 0)
# === right: round
def predict(X, parameters):
    AL, caches = L_model_forward(X, parameters)
    return np.rint(AL).astype(np.int64)
# === right: sign of the last scores
def predict(X, parameters):
    _, caches = L_model_forward(X, parameters)
    _, Z = caches[-1]
    return (np.sign(Z) + 1) // 2 == 1
# === right: by hand, list of lists
def predict(X, parameters):
    A = X
    L = len(parameters) // 2
    for l in range(1, L):
        A = np.maximum(0, parameters[f"W{l}"] @ A + parameters[f"b{l}"])
    score = parameters[f"W{L}"] @ A + parameters[f"b{L}"]
    return np.array([[1 if s > 0 else 0 for s in score[0]]])
# === right: one example after the other
def predict(X, parameters):
    decide = lambda x: 1 if L_model_forward(x.reshape(-1, 1), parameters)[0].item() > 0.5 else 0
    return np.array([decide(x) for x in X.T]).reshape(1, X.shape[1])
# === wrong: probabilities, too | returns the probabilities, not the decision
def predict(X, parameters):
    return L_model_forward(X, parameters)[0]
# === wrong: upside down | 1 where the probability is below one half
def predict(X, parameters):
    AL, _ = L_model_forward(X, parameters)
    return (AL < 0.5).astype(int)
# === wrong: compares with 0 | compares the probabilities with 0 as if they were scores
def predict(X, parameters):
    AL, _ = L_model_forward(X, parameters)
    return (AL > 0).astype(int)
# === wrong: score above one half | compares the last scores with 0.5 instead of the probabilities
def predict(X, parameters):
    _, caches = L_model_forward(X, parameters)
    return (caches[-1][1] > 0.5).astype(int)
# === wrong: flat | returns the shape (m,)
def predict(X, parameters):
    AL, _ = L_model_forward(X, parameters)
    return (AL[0] > 0.5).astype(int)
# === wrong: squeezed | np.squeeze takes away the first axis, and for one example both
def predict(X, parameters):
    AL, _ = L_model_forward(X, parameters)
    return np.squeeze(AL > 0.5)
# === wrong: column, too | returns the shape (m, 1)
def predict(X, parameters):
    AL, _ = L_model_forward(X, parameters)
    return (AL.T > 0.5).astype(int)
# === wrong: cut off | astype(int) cuts the probabilities off to 0
def predict(X, parameters):
    AL, _ = L_model_forward(X, parameters)
    return AL.astype(int)
# === wrong: rounded up | np.ceil makes every probability a 1
def predict(X, parameters):
    AL, _ = L_model_forward(X, parameters)
    return np.ceil(AL)
# === wrong: mean as threshold | compares with the mean of the probabilities instead of one half
def predict(X, parameters):
    AL, _ = L_model_forward(X, parameters)
    return (AL > AL.mean()).astype(int)
# === wrong: -1 and 1 | returns -1 in place of 0
def predict(X, parameters):
    AL, _ = L_model_forward(X, parameters)
    return np.where(AL > 0.5, 1, -1)
# === wrong: first layer decides | decides by the first layer's scores instead of the last one's
def predict(X, parameters):
    caches = L_model_forward(X, parameters)[1]
    (A_prev, W, b), Z = caches[0]
    return (sigmoid(Z) > 0.5).astype(int)
# === wrong: learned from the notebook | uses the notebook's `learned` instead of the argument
def predict(X, parameters):
    AL, _ = L_model_forward(X, learned)
    return (AL > 0.5).astype(int)
# === wrong: argmax, too | takes the argmax over the single output, which is always 0
def predict(X, parameters):
    AL, _ = L_model_forward(X, parameters)
    return np.argmax(AL, axis=0).reshape(1, -1)
# === wrong: m is the number of features | makes the answer as long as an example has features
def predict(X, parameters):
    AL, _ = L_model_forward(X, parameters)
    m = X.shape[0]
    p = np.zeros((1, m))
    for i in range(m):
        p[0, i] = AL[0, i] > 0.5
    return p
# === wrong: last example forgotten | the loop ends one example too early
def predict(X, parameters):
    AL, _ = L_model_forward(X, parameters)
    p = np.zeros((1, X.shape[1]), dtype=int)
    for i in range(X.shape[1] - 1):
        if AL[0, i] > 0.5:
            p[0, i] = 1
    return p
# === wrong: one answer for all | decides once, by the mean probability
def predict(X, parameters):
    AL, _ = L_model_forward(X, parameters)
    return np.full((1, X.shape[1]), int(AL.mean() > 0.5))
# === wrong: by chance | draws the answers at random with these probabilities
def predict(X, parameters):
    AL, _ = L_model_forward(X, parameters)
    return (np.random.rand(*AL.shape) < AL).astype(int)
# === wrong: how many | returns the number of ones instead of a decision for each example
def predict(X, parameters):
    AL, _ = L_model_forward(X, parameters)
    return np.sum(AL > 0.5)
# === wrong: threshold 0.6 | wants a probability above 0.6
def predict(X, parameters):
    AL, _ = L_model_forward(X, parameters)
    return AL > 0.6
# === wrong: sigmoid twice | applies the sigmoid to the probabilities again, so all are above one half
def predict(X, parameters):
    AL, _ = L_model_forward(X, parameters)
    return (sigmoid(AL) > 0.5).astype(int)
# === wrong: X scaled in place | divides the caller's X by 255 in place
def predict(X, parameters):
    X /= 255
    AL, _ = L_model_forward(X, parameters)
    return (AL > 0.5).astype(int)
