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
# === right: compare with one half
def predict(w, b, X):
    A = sigmoid(w.T @ X + b)
    return A > 0.5
# === right: whole numbers
def predict(w, b, X):
    return (sigmoid(np.dot(w.T, X) + b) >= 0.5).astype(int)
# === right: sign of the score, anew
def predict(w, b, X):
    # sigmoid(z) > 1/2 exactly when z > 0
    return np.where(w.T @ X + b > 0, 1.0, 0.0)
# === right: round
def predict(w, b, X):
    return np.round(sigmoid(w.T @ X + b))
# === right: loop over the examples
def predict(w, b, X):
    m = X.shape[1]
    Y_prediction = np.zeros((1, m))
    A = sigmoid(np.dot(w.T, X) + b)
    for i in range(A.shape[1]):
        if A[0, i] > 0.5:
            Y_prediction[0, i] = 1
        else:
            Y_prediction[0, i] = 0
    assert Y_prediction.shape == (1, m)
    return Y_prediction
# === right: list comprehension, own sigmoid
def predict(w, b, X):
    import math

    def p(x):
        z = float(np.dot(w[:, 0], x)) + b
        return 1 / (1 + math.exp(-z)) if z > -700 else 0.0

    return np.array([[1 if p(x) > 0.5 else 0 for x in X.T]])
# === right: einsum and heaviside, anew
def predict(w, b, X):
    z = np.einsum("jk,ji->ki", w, X) + b
    return np.heaviside(z, 0)
# === right: masks, bytes
def predict(w: np.ndarray, b: float, X: np.ndarray) -> np.ndarray:
    probs = sigmoid(X.T @ w + b).T
    out = np.zeros(probs.shape, dtype=np.uint8)
    out[probs > 0.5] = 1
    return out
# === right: the likelier of two as in PyTorch
def predict(w, b, X):
    a = sigmoid(w.T @ X + b)
    return np.argmax(np.stack([1 - a, a]), axis=0)
# === wrong: probabilities, anew | Returns the probabilities and does not decide.
def predict(w, b, X):
    return sigmoid(w.T @ X + b)
# === wrong: above zero | Compares the probability with 0, so everything is 1.
def predict(w, b, X):
    return (sigmoid(w.T @ X + b) > 0).astype(int)
# === wrong: score above one half | Compares the score with one half instead of the probability.
def predict(w, b, X):
    return (w.T @ X + b > 0.5).astype(int)
# === wrong: bias left out, anew | The bias is left out of the score.
def predict(w, b, X):
    return (sigmoid(w.T @ X) > 0.5).astype(int)
# === wrong: bias subtracted, anew | Subtracts the bias.
def predict(w, b, X):
    return (sigmoid(w.T @ X - b) > 0.5).astype(int)
# === wrong: one axis | Returns an array with one axis, shape (m,).
def predict(w, b, X):
    return (sigmoid(w.T @ X + b) > 0.5).astype(int).ravel()
# === wrong: column, anew | Returns a column of shape (m, 1).
def predict(w, b, X):
    return (sigmoid(X.T @ w + b) > 0.5).astype(int)
# === wrong: minus one and one | Gives -1 in place of 0.
def predict(w, b, X):
    return np.where(sigmoid(w.T @ X + b) > 0.5, 1, -1)
# === wrong: the other way round | Gives 1 where the probability is below one half.
def predict(w, b, X):
    return (sigmoid(w.T @ X + b) < 0.5).astype(int)
# === wrong: cut off | Truncates the probability with int, so nearly everything is 0.
def predict(w, b, X):
    return sigmoid(w.T @ X + b).astype(int)
# === wrong: loop over the inputs | Loops over the number of inputs instead of the number of examples.
def predict(w, b, X):
    A = sigmoid(w.T @ X + b)
    Y = np.zeros((1, X.shape[1]))
    for i in range(min(X.shape[0], X.shape[1])):
        Y[0, i] = 1 if A[0, i] > 0.5 else 0
    return Y
# === wrong: six examples | Makes room for six examples, as in the notebook.
def predict(w, b, X):
    A = sigmoid(w.T @ X + b)
    Y = np.zeros((1, 6))
    for i in range(X.shape[1]):
        Y[0, i] = A[0, i] > 0.5
    return Y
# === wrong: above the average | Compares with the mean probability of the examples instead of one half.
def predict(w, b, X):
    A = sigmoid(w.T @ X + b)
    return (A > A.mean()).astype(int)
# === wrong: argmax of one row | Takes argmax over the single row, which is always 0.
def predict(w, b, X):
    return np.argmax(sigmoid(w.T @ X + b), axis=0).reshape(1, -1)
# === wrong: one answer for all, anew | Decides once for all examples by the mean probability.
def predict(w, b, X):
    p = np.mean(sigmoid(w.T @ X + b))
    return np.full((1, X.shape[1]), int(p > 0.5))
# === wrong: trained parameters of the notebook | Uses the notebook's params in place of w and b.
def predict(w, b, X):
    return (sigmoid(params["w"].T @ X + params["b"]) > 0.5).astype(int)
# === wrong: sure only | Says 1 only above 0.9.
def predict(w, b, X):
    return (sigmoid(w.T @ X + b) > 0.9).astype(int)
# === wrong: only the likely ones | Returns only the examples above one half, so the shape is wrong.
def predict(w, b, X):
    A = sigmoid(w.T @ X + b)
    return A[A > 0.5].reshape(1, -1).round()
# === wrong: no return, anew | Fills the array and does not return it.
def predict(w, b, X):
    A = sigmoid(w.T @ X + b)
    Y_prediction = (A > 0.5).astype(int)
    print(Y_prediction)
# === wrong: only the first input | Uses only the first weight and the first input.
def predict(w, b, X):
    return (sigmoid(w[0] * X[0:1] + b) > 0.5).astype(int)
# === wrong: in words | Returns words instead of 0 and 1.
def predict(w, b, X):
    return np.where(sigmoid(w.T @ X + b) > 0.5, "cat", "non-cat")
# === wrong: sigmoid of a sigmoid | Applies the sigmoid twice, so nothing is below one half.
def predict(w, b, X):
    A = sigmoid(w.T @ X + b)
    return (sigmoid(A) > 0.5).astype(int)
# === wrong: not summed over the inputs | Multiplies w with X entry by entry and does not sum over the inputs, which is right for one input only.
def predict(w, b, X):
    return (sigmoid(w * X + b) > 0.5).astype(int)
# === wrong: own sigmoid overflows | Uses e^z / (1 + e^z), which is nan for large scores and then counts as 0.
def predict(w, b, X):
    z = w.T @ X + b
    a = np.exp(z) / (1 + np.exp(z))
    return (a > 0.5).astype(int)
