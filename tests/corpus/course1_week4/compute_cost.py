# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: sum, squeezed
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = -1 / m * np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))
    return np.squeeze(cost)
# === right: mean of two terms
def compute_cost(AL, Y):
    return np.mean(-Y * np.log(AL)) + np.mean(-(1 - Y) * np.log(1 - AL))
# === right: dot products, item
def compute_cost(AL, Y):
    m = AL.shape[1]
    total = Y @ np.log(AL).T + (1 - Y) @ np.log(1 - AL).T
    return -total.item() / m
# === right: loop
def compute_cost(AL, Y):
    losses = []
    for a, y in zip(AL.ravel(), Y.ravel()):
        losses.append(-math.log(a) if y else -math.log(1 - a))
    return sum(losses) / len(losses)
# === right: true label's probability, safe log
def _log(p):
    return np.log(np.maximum(p, 1e-15))

def compute_cost(AL, Y):
    p = 1 - np.abs(Y - AL)
    return float(-_log(p).mean())
# === right: clipped at the ends
def compute_cost(AL, Y):
    A = np.clip(AL, 1e-12, 1 - 1e-12)
    loss = np.multiply(Y, np.log(A)) + np.multiply(1 - Y, np.log(1 - A))
    return -np.average(loss)
# === right: from the score
def compute_cost(AL, Y):
    Z = np.log(AL) - np.log1p(-AL)
    losses = np.logaddexp(0, Z) - Y * Z
    return np.einsum("ij->", losses) / Y.size
# === right: where
def compute_cost(AL, Y):
    loss = np.where(Y == 1, np.log(AL), np.log(1 - AL))
    return np.array(np.sum(loss) / -loss.size)
# === wrong: sum | The losses are summed: the 1/m is missing.
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = -np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))
    return np.squeeze(cost)
# === wrong: minus sign missing | The minus sign is missing.
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = 1 / m * np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))
    return np.squeeze(cost)
# === wrong: m from the wrong axis | m is read from axis 0, which is 1, so that the losses are summed; the examples are the columns.
def compute_cost(AL, Y):
    m = Y.shape[0]
    cost = -1 / m * np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))
    return np.squeeze(cost)
# === wrong: term of label 0 missing | The term for label 0 is missing.
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = -1 / m * np.sum(Y * np.log(AL))
    return np.squeeze(cost)
# === wrong: term of label 1 missing | The term for label 1 is missing.
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = -1 / m * np.sum((1 - Y) * np.log(1 - AL))
    return np.squeeze(cost)
# === wrong: minus between the terms | The two terms of the loss are subtracted where they should be added.
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = -1 / m * np.sum(Y * np.log(AL) - (1 - Y) * np.log(1 - AL))
    return np.squeeze(cost)
# === wrong: AL and Y exchanged | AL and Y change places: the logarithm belongs to AL.
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = -1 / m * np.sum(AL * np.log(Y + 1e-8) + (1 - AL) * np.log(1 - Y + 1e-8))
    return np.squeeze(cost)
# === wrong: labels exchanged | Y and 1-Y are exchanged before the logarithms.
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = -1 / m * np.sum((1 - Y) * np.log(AL) + Y * np.log(1 - AL))
    return np.squeeze(cost)
# === wrong: base ten | The logarithm has base 10 where the natural one is needed.
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = -1 / m * np.sum(Y * np.log10(AL) + (1 - Y) * np.log10(1 - AL))
    return np.squeeze(cost)
# === wrong: base two | The logarithm has base 2 where the natural one is needed.
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = -1 / m * np.sum(Y * np.log2(AL) + (1 - Y) * np.log2(1 - AL))
    return np.squeeze(cost)
# === wrong: shape (1, 1) | The cost has shape (1, 1) and is not squeezed to a number.
def compute_cost(AL, Y):
    m = Y.shape[1]
    return -(np.dot(Y, np.log(AL).T) + np.dot(1 - Y, np.log(1 - AL).T)) / m
# === wrong: outer product | The transpose stands on the wrong factor, so an (m, m) matrix comes out.
def compute_cost(AL, Y):
    m = Y.shape[1]
    return -(np.dot(Y.T, np.log(AL)) + np.dot((1 - Y).T, np.log(1 - AL))) / m
# === wrong: not summed | The losses are not summed over the examples, so an array comes back.
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = -1 / m * (Y * np.log(AL) + (1 - Y) * np.log(1 - AL))
    return np.squeeze(cost)
# === wrong: transpose missing | The transposes in the dot products are missing, so the shapes do not fit.
def compute_cost(AL, Y):
    m = Y.shape[1]
    return float(-(np.dot(Y, np.log(AL)) + np.dot(1 - Y, np.log(1 - AL))) / m)
# === wrong: squared error | This is the mean squared error and not the cross-entropy.
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = np.mean((AL - Y) ** 2)
    return np.squeeze(cost)
# === wrong: halved | The cost is divided by 2m where it should be divided by m.
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = -1 / (2 * m) * np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))
    return np.squeeze(cost)
# === wrong: large number in the logs | The number added inside the logarithms is so large that it changes the cost.
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = -1 / m * np.sum(Y * np.log(AL + 0.1) + (1 - Y) * np.log(1.1 - AL))
    return np.squeeze(cost)
# === wrong: floor division | The double slash rounds -1/m down to -1, so that the losses are summed.
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = -1 // m * np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))
    return np.squeeze(cost)
# === wrong: rounded | The cost is rounded.
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = -1 / m * np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))
    return round(float(cost), 2)
# === wrong: prints | The cost is printed but not returned.
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = -1 / m * np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))
    print(cost)
# === wrong: largest loss | none
def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = -np.min(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))
    return np.squeeze(cost)
