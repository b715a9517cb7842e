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
