# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: compared with one half
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    predictions = (A2 > 0.5).astype(int)
    return predictions
# === right: bool, at least one half
def predict(parameters, X):
    return forward_propagation(X, parameters)[0] >= 0.5
# === right: rounded
def predict(parameters, X):
    A2, _ = forward_propagation(X, parameters)
    return np.round(A2)
# === right: sign of the last score
def predict(parameters, X):
    hidden = np.tanh(parameters["W1"] @ X + parameters["b1"])
    score = parameters["W2"] @ hidden + parameters["b2"]
    return np.where(score > 0, 1.0, 0.0)
# === right: loop over the examples
def predict(parameters, X):
    m = X.shape[1]
    out = np.zeros((1, m), dtype=int)
    for i in range(m):
        a, _ = forward_propagation(X[:, i:i + 1], parameters)
        if a.item() > 0.5:
            out[0, i] = 1
    return out
# === right: from Z2 in the cache
def predict(parameters, X):
    _, cache = forward_propagation(X, parameters)
    return np.heaviside(cache["Z2"], 0)
# === right: list of numbers in a row
def _decide(a):
    return 1 if a > 0.5 else 0

def predict(parameters, X):
    A2, _ = forward_propagation(X, parameters)
    return np.array([[_decide(a) for a in A2[0]]])
# === wrong: probabilities | The probabilities are returned without comparing them with 0.5.
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    predictions = A2
    return predictions
# === wrong: wrong way round | The comparison is the wrong way round, so 0 and 1 are exchanged.
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    predictions = (A2 < 0.5).astype(int)
    return predictions
# === wrong: threshold zero | A probability is compared with 0, and it is always above.
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    predictions = (A2 > 0).astype(int)
    return predictions
# === wrong: rank one | The result has shape (m,) where (1, m) is asked for.
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    predictions = (A2 > 0.5).astype(int)
    return predictions.flatten()
# === wrong: column | The result is a column where (1, m) is asked for.
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    predictions = (A2 > 0.5).astype(int)
    return predictions.T
# === wrong: labels minus one and one | The labels are -1 and 1 where 0 and 1 are asked for.
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    predictions = np.where(A2 > 0.5, 1, -1)
    return predictions
# === wrong: score compared with one half | The score Z2 is compared with 0.5: its threshold is 0.
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    predictions = (cache['Z2'] > 0.5).astype(int)
    return predictions
# === wrong: hidden layer used | The activations of the hidden layer are thresholded and not the output.
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    predictions = (cache['A1'] > 0.5).astype(int)
    return predictions
# === wrong: cut to whole numbers | Casting to int cuts off instead of rounding, so every prediction is 0.
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    predictions = A2.astype(int)
    return predictions
# === wrong: arguments exchanged | The arguments of forward_propagation are in the wrong order.
def predict(parameters, X):
    A2, cache = forward_propagation(parameters, X)
    predictions = (A2 > 0.5).astype(int)
    return predictions
# === wrong: pair not taken apart | forward_propagation returns a pair, and the pair itself is compared.
def predict(parameters, X):
    A2 = forward_propagation(X, parameters)
    predictions = (A2 > 0.5).astype(int)
    return predictions
# === wrong: pair returned | Predictions and probabilities are returned as a pair, where only the predictions are asked for.
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    predictions = (A2 > 0.5).astype(int)
    return predictions, A2
# === wrong: threshold at the mean | The threshold is the mean of the outputs and not 0.5.
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    predictions = (A2 > np.mean(A2)).astype(int)
    return predictions
# === wrong: no return | The return statement is missing.
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    predictions = (A2 > 0.5).astype(int)
# === wrong: number of ones | The number of ones is returned and not the predictions.
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    predictions = (A2 > 0.5).astype(int)
    return np.sum(predictions)
# === wrong: biases left out | The biases are left out of the forward pass.
def predict(parameters, X):
    A1 = np.tanh(parameters["W1"] @ X)
    A2 = sigmoid(parameters["W2"] @ A1)
    return (A2 > 0.5).astype(int)
# === wrong: hidden activation forgotten | The tanh of the hidden layer is left out of the forward pass.
def predict(parameters, X):
    Z1 = parameters["W1"] @ X + parameters["b1"]
    A2 = sigmoid(parameters["W2"] @ Z1 + parameters["b2"])
    return (A2 > 0.5).astype(int)
# === wrong: random threshold | none
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    predictions = (A2 > np.random.rand(*A2.shape)).astype(int)
    return predictions.T
# === right: greater than a half
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    predictions = (A2 > 0.5)
    return predictions
# === right: where, ints
def predict(parameters, X):
    prob = forward_propagation(X, parameters)[0]
    return np.where(prob >= 0.5, 1, 0)
# === right: sign of the score, no sigmoid
def predict(parameters, X):
    H = np.tanh(parameters["W1"] @ X + parameters["b1"])
    score = parameters["W2"] @ H + parameters["b2"]
    return (score > 0).astype(int)
# === right: filled in a loop
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    m = X.shape[1]
    p = np.zeros((1, m))
    for i in range(m):
        if A2[0, i] > 0.5:
            p[0, i] = 1
        else:
            p[0, i] = 0
    assert p.shape == (1, m)
    return p
# === right: comprehension on the cache
def predict(parameters, X):
    _, cache = forward_propagation(X, parameters)
    return np.array([[1.0 if a > 0.5 else 0.0 for a in cache["A2"][0]]])
# === right: integer part of a plus a half
def predict(parameters, X):
    A2, _ = forward_propagation(X, parameters)
    return np.floor(A2 + 0.5).astype(np.int64).reshape(1, -1)
# === wrong: probabilities, again | returns the probabilities, they are not turned into 0 and 1
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return A2
# === wrong: flat answer | the shape is (m,) instead of (1, m)
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return (A2 > 0.5).ravel()
# === wrong: squeezed | np.squeeze takes away the row axis: (m,) instead of (1, m)
def predict(parameters, X):
    A2, _ = forward_propagation(X, parameters)
    return np.squeeze(np.round(A2))
# === wrong: turned round | 1 is predicted where the probability is below a half
def predict(parameters, X):
    A2, _ = forward_propagation(X, parameters)
    return (A2 < 0.5).astype(int)
# === wrong: threshold zero, again | the probability is compared with 0, so everything is predicted 1
def predict(parameters, X):
    A2, _ = forward_propagation(X, parameters)
    return (A2 > 0) * 1
# === wrong: score against a half | Z2 is compared with 0.5 instead of A2
def predict(parameters, X):
    _, cache = forward_propagation(X, parameters)
    return (cache["Z2"] > 0.5).astype(int)
# === wrong: argmax over the one row | argmax over axis 0 of a single row is always 0
def predict(parameters, X):
    A2, _ = forward_propagation(X, parameters)
    return np.argmax(A2, axis=0).reshape(1, -1)
# === wrong: plus and minus one | np.sign gives -1 and 1, the classes are 0 and 1
def predict(parameters, X):
    A2, _ = forward_propagation(X, parameters)
    return np.sign(A2 - 0.5)
# === wrong: always rounded up | np.ceil makes every probability above zero a 1
def predict(parameters, X):
    A2, _ = forward_propagation(X, parameters)
    return np.ceil(A2)
# === wrong: cut to int | astype(int) cuts every probability below 1 down to 0
def predict(parameters, X):
    A2, _ = forward_propagation(X, parameters)
    return A2.astype(int)
# === wrong: mean as the threshold | compares with the mean probability of the batch instead of with 0.5
def predict(parameters, X):
    A2, _ = forward_propagation(X, parameters)
    return (A2 > np.mean(A2)).astype(int)
# === wrong: whole return value compared | the whole tuple (A2, cache) is compared with 0.5, A2 is not taken out
def predict(parameters, X):
    out = forward_propagation(X, parameters)
    return out > 0.5
# === wrong: last example never reached | the loop ends one example early, the last prediction stays 0
def predict(parameters, X):
    A2, _ = forward_propagation(X, parameters)
    p = np.zeros((1, X.shape[1]))
    for i in range(X.shape[1] - 1):
        p[0, i] = 1 if A2[0, i] > 0.5 else 0
    return p
# === wrong: column and zero threshold | none
def predict(parameters, X):
    A2, _ = forward_propagation(X, parameters)
    return (A2 > 0.05).astype(int).T
# === right: compare with one half
def predict(parameters, X):
    A2, _ = forward_propagation(X, parameters)
    return A2 > 0.5
# === right: whole numbers
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    predictions = np.where(A2 >= 0.5, 1, 0)
    return predictions
# === right: sign of the score in the cache
def predict(parameters, X):
    return (forward_propagation(X, parameters)[1]["Z2"] > 0) * 1
# === right: round
def predict(parameters, X):
    return np.rint(forward_propagation(X, parameters)[0])
# === right: by hand, no output activation needed
def predict(parameters, X):
    hidden = np.tanh(parameters["W1"] @ X + parameters["b1"])
    score = parameters["W2"] @ hidden + parameters["b2"]
    return np.heaviside(score, 0.0)
# === right: loop with asserts
def predict(parameters, X):
    probabilities, cache = forward_propagation(X, parameters)
    m = X.shape[1]
    answer = np.zeros((1, m), dtype=int)
    for i in range(m):
        p = probabilities[0][i]
        if p > 0.5:
            answer[0][i] = 1
    assert answer.shape == (1, m)
    return answer
# === right: list comprehension, one example at a time
def predict(parameters, X):
    return np.array([[int(forward_propagation(x.reshape(-1, 1), parameters)[0].item() > 0.5) for x in X.T]])
# === right: floor of p plus a half
def predict(parameters: dict, X: np.ndarray) -> np.ndarray:
    p, *_ = forward_propagation(X, parameters)
    return np.floor(p + 0.5).astype(np.int8)
# === wrong: above zero | Compares the probability with 0, so everything is 1.
def predict(parameters, X):
    A2, _ = forward_propagation(X, parameters)
    return (A2 > 0).astype(int)
# === wrong: one axis | Returns an array with one axis.
def predict(parameters, X):
    A2, _ = forward_propagation(X, parameters)
    return (A2[0] > 0.5).astype(int)
# === wrong: column, too | Returns a column of shape (m, 1).
def predict(parameters, X):
    A2, _ = forward_propagation(X, parameters)
    return (A2.T > 0.5).astype(int)
# === wrong: signs | Answers -1 in place of 0.
def predict(parameters, X):
    _, cache = forward_propagation(X, parameters)
    return np.where(cache["Z2"] > 0, 1, -1)
# === wrong: hidden layer decides | Compares the activations of the hidden layer instead of the output.
def predict(parameters, X):
    _, cache = forward_propagation(X, parameters)
    return (cache["A1"] > 0.5).astype(int)
# === wrong: argmax | Takes argmax over the one output, which is always 0.
def predict(parameters, X):
    A2, _ = forward_propagation(X, parameters)
    return np.argmax(A2, axis=0)[None, :]
# === wrong: the learned network | Uses the notebook's `learned` in place of its argument.
def predict(parameters, X):
    A2, _ = forward_propagation(X, learned)
    return (A2 > 0.5).astype(int)
# === wrong: the tuple compared | Takes the whole pair that forward_propagation returns for the output.
def predict(parameters, X):
    A2 = forward_propagation(X, parameters)
    return (A2 > 0.5).astype(int)
# === wrong: arguments exchanged, too | Calls forward_propagation with its arguments the wrong way round.
def predict(parameters, X):
    A2, _ = forward_propagation(parameters, X)
    return (A2 > 0.5).astype(int)
# === wrong: inputs counted | Loops over the number of inputs and leaves the other examples at 0.
def predict(parameters, X):
    A2, _ = forward_propagation(X, parameters)
    answer = np.zeros(A2.shape)
    for i in range(min(X.shape)):
        answer[0, i] = A2[0, i] > 0.5
    return answer
# === wrong: sure only | Says 1 only above 0.7.
def predict(parameters, X):
    A2, _ = forward_propagation(X, parameters)
    return (A2 > 0.7).astype(int)
# === wrong: linear | Leaves out tanh on the way.
def predict(parameters, X):
    Z1 = parameters["W1"] @ X + parameters["b1"]
    Z2 = parameters["W2"] @ Z1 + parameters["b2"]
    return (sigmoid(Z2) > 0.5).astype(int)
# === wrong: biases left out, too | Leaves out both biases.
def predict(parameters, X):
    A1 = np.tanh(parameters["W1"] @ X)
    return (parameters["W2"] @ A1 > 0).astype(int)
# === wrong: sigmoid again | Applies the sigmoid to the probability once more, so everything is above one half.
def predict(parameters, X):
    A2, _ = forward_propagation(X, parameters)
    return (sigmoid(A2) > 0.5).astype(int)
# === wrong: 400 points | Makes room for the 400 points of the flower.
def predict(parameters, X):
    A2, _ = forward_propagation(X, parameters)
    answer = np.zeros((1, 400))
    answer[:, : A2.shape[1]] = A2 > 0.5
    return answer
# === wrong: centred | Subtracts the mean of the examples first.
def predict(parameters, X):
    A2, _ = forward_propagation(X - X.mean(axis=1, keepdims=True), parameters)
    return (A2 > 0.5).astype(int)
# === wrong: which ones | Returns the places of the ones and not 0 and 1 for each example.
def predict(parameters, X):
    A2, _ = forward_propagation(X, parameters)
    return np.flatnonzero(A2 > 0.5).reshape(1, -1)
# === wrong: one answer | Returns one answer for all examples, that of the mean probability.
def predict(parameters, X):
    A2, _ = forward_propagation(X, parameters)
    return int(np.mean(A2) > 0.5)
# === wrong: own sigmoid overflows | Uses e^z / (1 + e^z), which is nan for large scores and then counts as 0.
def predict(parameters, X):
    _, cache = forward_propagation(X, parameters)
    e = np.exp(cache["Z2"])
    return (e / (1 + e) > 0.5).astype(int)
