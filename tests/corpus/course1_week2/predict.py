# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: compared with one half, bool
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    return A > 0.5
# === right: as whole numbers
def predict(w, b, X):
    A = 1 / (1 + np.exp(-(w.T @ X + b)))
    return (A >= 0.5).astype(int)
# === right: filled in by a loop
def predict(w, b, X):
    m = X.shape[1]
    Y_prediction = np.zeros((1, m))
    w = w.reshape(X.shape[0], 1)
    A = sigmoid(np.dot(w.T, X) + b)
    for i in range(A.shape[1]):
        Y_prediction[0, i] = 1 if A[0, i] > 0.5 else 0
    return Y_prediction
# === right: sign of the score
def predict(w, b, X):
    score = w.T @ X + b
    return np.where(score > 0, 1.0, 0.0)
# === right: rounded
def predict(w, b, X):
    return np.round(sigmoid(w.T.dot(X) + b))
# === right: list of example scores
def predict(w, b, X):
    scores = [sum(w[:, 0] * x) + b for x in X.T]
    return np.array([[int(s > 0) for s in scores]])
# === right: einsum and heaviside
def predict(w, b, X):
    z = np.einsum("nk,nm->km", w, X) + b
    return np.heaviside(z, 1)
# === right: floor of the probability plus one half
def predict(w, b, X):
    p = sigmoid(np.matmul(np.transpose(w), X) + b)
    return np.floor(p + 0.5)
# === wrong: probabilities | The probabilities are returned without comparing them with 0.5.
def predict(w, b, X):
    return sigmoid(np.dot(w.T, X) + b)
# === wrong: compared the wrong way round | The comparison is the wrong way round, so that 0 and 1 are exchanged.
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    return (A < 0.5).astype(int)
# === wrong: bias left out | b is left out of the score.
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X))
    return (A > 0.5).astype(int)
# === wrong: rank one | The result has shape (m,) where (1, m) is asked for.
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    return (A > 0.5).astype(int).ravel()
# === wrong: column | The result is a column of shape (m, 1) where (1, m) is asked for.
def predict(w, b, X):
    A = sigmoid(np.dot(X.T, w) + b)
    return (A > 0.5).astype(int)
# === wrong: m from the wrong axis | m is read from axis 0, the number of features; the examples are the columns.
def predict(w, b, X):
    m = X.shape[0]
    Y_prediction = np.zeros((1, m))
    A = sigmoid(np.dot(w.T, X) + b)
    for i in range(m):
        Y_prediction[0, i] = A[0, i] > 0.5
    return Y_prediction
# === wrong: labels minus one and one | The labels are -1 and 1 where 0 and 1 are asked for.
def predict(w, b, X):
    return np.sign(np.dot(w.T, X) + b)
# === wrong: score compared with one half | The raw score is compared with 0.5: either the sigmoid is missing or the threshold should be 0.
def predict(w, b, X):
    z = np.dot(w.T, X) + b
    return (z > 0.5).astype(int)
# === wrong: probability compared with zero | The probability is compared with 0, and it is always above.
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    return (A > 0).astype(int)
# === wrong: cut to whole numbers | Casting to int cuts off instead of rounding, so every prediction is 0.
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    return A.astype(int)
# === wrong: w not transposed | w is not transposed, so the shapes of the product do not fit.
def predict(w, b, X):
    A = sigmoid(np.dot(w, X) + b)
    return A > 0.5
# === wrong: zeros never filled | The array of predictions is never filled in and stays at 0.
def predict(w, b, X):
    Y_prediction = np.zeros((1, X.shape[1]))
    A = sigmoid(np.dot(w.T, X) + b)
    for i in range(A.shape[1]):
        p = 1 if A[0, i] > 0.5 else 0
    return Y_prediction
# === wrong: stops after the first | The return stands inside the loop, so only the first example is predicted.
def predict(w, b, X):
    Y_prediction = np.zeros((1, X.shape[1]))
    A = sigmoid(np.dot(w.T, X) + b)
    for i in range(A.shape[1]):
        Y_prediction[0, i] = A[0, i] > 0.5
        return Y_prediction
# === wrong: number of examples typed in | The number of examples is hard-coded.
def predict(w, b, X):
    Y_prediction = np.zeros((1, 50))
    A = sigmoid(np.dot(w.T, X) + b)
    for i in range(50):
        Y_prediction[0, i] = A[0, i] > 0.5
    return Y_prediction
# === wrong: one answer for all | One prediction is made from the mean over all examples, where each needs its own.
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    return np.full((1, X.shape[1]), int(A.mean() > 0.5))
# === wrong: no return | The return statement is missing.
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    Y_prediction = (A > 0.5) * 1
# === wrong: bias subtracted | b is subtracted where it should be added.
def predict(w, b, X):
    return sigmoid(np.dot(w.T, X) - b) > 0.5
# === wrong: other threshold, other shape | none
def predict(w, b, X):
    A = sigmoid(np.dot(X.T, w) + b)
    return (A > 0.9).astype(float)
# === right: threshold
def predict(w, b, X):
    A = 1 / (1 + np.exp(-(np.dot(w.T, X) + b)))
    return (A > 0.5).astype(int)
# === right: loop
def predict(w, b, X):
    m = X.shape[1]
    Y_prediction = np.zeros((1, m))
    w = w.reshape(X.shape[0], 1)
    A = 1 / (1 + np.exp(-(np.dot(w.T, X) + b)))
    for i in range(A.shape[1]):
        if A[0, i] <= 0.5:
            Y_prediction[0, i] = 0
        else:
            Y_prediction[0, i] = 1
    assert Y_prediction.shape == (1, m)
    return Y_prediction
# === right: sign of the score, again
def predict(w, b, X):
    return w.T @ X + b > 0
# === right: where with at least
def predict(w, b, X):
    z = w.T.dot(X) + b
    a = np.exp(-np.logaddexp(0.0, -z))
    return np.where(a >= 0.5, 1, 0)
# === right: rounding
def predict(w, b, X):
    with np.errstate(over="ignore"):
        probs = 1.0 / (1.0 + np.exp(-(w.T @ X) - b))
    return np.round(probs)
# === right: list comprehension in brackets
def predict(w, b, X):
    flat = w.ravel()
    return np.array([[int(sum(wi * xi for wi, xi in zip(flat, x)) + b > 0) for x in X.T]])
# === right: heaviside from the transpose
predict = lambda w, b, X: np.heaviside(X.T @ w + b, 1.0).T
# === wrong: probabilities, again | the probabilities are returned instead of 0 and 1
def predict(w, b, X):
    A = 1 / (1 + np.exp(-(np.dot(w.T, X) + b)))
    return A
# === wrong: flat | shape (m,) instead of (1, m)
def predict(w, b, X):
    A = 1 / (1 + np.exp(-(np.dot(w.T, X) + b)))
    return np.squeeze(A > 0.5).astype(int)
# === wrong: b left out | b is not added to the score
def predict(w, b, X):
    A = 1 / (1 + np.exp(-np.dot(w.T, X)))
    return (A > 0.5).astype(float)
# === wrong: score against a half | the score z is compared with 0.5 without the sigmoid
def predict(w, b, X):
    Z = np.dot(w.T, X) + b
    return (Z > 0.5).astype(int)
# === wrong: probability against zero | the probability is compared with 0 instead of 0.5
def predict(w, b, X):
    A = 1 / (1 + np.exp(-(np.dot(w.T, X) + b)))
    return (A > 0).astype(int)
# === wrong: other way round | 0 and 1 are swapped
def predict(w, b, X):
    A = 1 / (1 + np.exp(-(np.dot(w.T, X) + b)))
    return np.where(A > 0.5, 0, 1)
# === wrong: cut instead of rounded | the conversion to int cuts everything below 1 to 0
def predict(w, b, X):
    A = 1 / (1 + np.exp(-(w.T @ X + b)))
    return A.astype(int)
# === wrong: loop over the rows | the loop runs over the one row of A, so only the first example is decided
def predict(w, b, X):
    m = X.shape[1]
    out = np.zeros((1, m))
    A = 1 / (1 + np.exp(-(w.T @ X + b)))
    for i in range(A.shape[0]):
        out[0, i] = 1 if A[0, i] > 0.5 else 0
    return out
# === wrong: mean as threshold | the mean of the probabilities is the threshold instead of 0.5
def predict(w, b, X):
    A = 1 / (1 + np.exp(-(w.T @ X + b)))
    return (A > np.mean(A)).astype(int)
# === wrong: a column | shape (m, 1) instead of (1, m)
def predict(w, b, X):
    A = 1 / (1 + np.exp(-(X.T @ w + b)))
    return (A > 0.5) * 1
# === wrong: exponent without the sign | the minus in the exponent is missing, so the classes are swapped
def predict(w, b, X):
    A = 1 / (1 + np.exp(np.dot(w.T, X) + b))
    return (A > 0.5).astype(int)
# === wrong: b inside the minus | the sign of b is wrong: brackets are missing in the exponent
def predict(w, b, X):
    A = 1 / (1 + np.exp(-np.dot(w.T, X) + b))
    return (A > 0.5).astype(int)
# === wrong: flat and swapped | none
def predict(w, b, X):
    A = 1 / (1 + np.exp(-(np.dot(w.T, X) + b)))
    return [0 if a > 0.5 else 1 for a in A[0]]
