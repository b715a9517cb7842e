# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: loop over the layers
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    m = Y.shape[1]
    L = len(parameters) // 2
    cross_entropy = -np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)) / m
    penalty = 0
    for l in range(1, L + 1):
        penalty += np.sum(np.square(parameters["W" + str(l)]))
    return cross_entropy + lambd / (2 * m) * penalty
# === right: generator, Frobenius norm
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    m = AL.shape[1]
    loss = np.mean(-Y * np.log(AL) - (1 - Y) * np.log(1 - AL))
    weights = (v for k, v in parameters.items() if k.startswith("W"))
    return loss + 0.5 * lambd / m * sum(np.linalg.norm(W) ** 2 for W in weights)
# === right: trace and where
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    m = Y.size
    p = np.where(Y == 1, AL, 1 - AL)
    total = -np.log(p).sum()
    for name in parameters:
        if name[0] == "W":
            W = parameters[name]
            total = total + lambd / 2 * np.trace(W @ W.T)
    return float(total / m)
# === right: all weights in one vector
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    m = Y.shape[1]
    L = max(int(k[1:]) for k in parameters)
    w = np.concatenate([parameters[f"W{l}"].ravel() for l in range(1, L + 1)])
    entropy = -(Y @ np.log(AL).T + (1 - Y) @ np.log(1 - AL).T)
    return np.squeeze(entropy) / m + lambd * (w @ w) / (2 * m)
# === right: plain loops with helpers
def _log_loss(AL, Y):
    return -sum(math.log(a) if y == 1 else math.log(1 - a) for a, y in zip(AL.ravel(), Y.ravel()))

def _squares(W):
    s = 0.0
    for row in W:
        for w in row:
            s += w * w
    return s

def compute_cost_with_regularization(AL, Y, parameters, lambd):
    m = AL.shape[1]
    l2 = sum(_squares(parameters[k]) for k in parameters if "W" in k)
    return (_log_loss(AL, Y) + lambd * l2 / 2) / m
# === right: einsum, a small number in the logs, zero-dimensional
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    eps = 1e-10
    m = Y.shape[1]
    cost = -np.average(Y * np.log(AL + eps) + (1 - Y) * np.log(1 - AL + eps))
    l = 1
    while "W%d" % l in parameters:
        W = parameters["W%d" % l]
        cost += lambd * np.einsum("ij,ij->", W, W) / m / 2
        l += 1
    return np.array(cost)
# === wrong: half missing | The penalty is divided by m where it should be divided by 2m.
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    m = Y.shape[1]
    L = len(parameters) // 2
    cross_entropy = -np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)) / m
    penalty = 0
    for l in range(1, L + 1):
        penalty += np.sum(np.square(parameters["W" + str(l)]))
    return cross_entropy + lambd / m * penalty
# === wrong: brackets in the fraction | Without brackets, lambd / 2 * m multiplies by m where it should divide.
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    m = Y.shape[1]
    L = len(parameters) // 2
    cross_entropy = -np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)) / m
    penalty = 0
    for l in range(1, L + 1):
        penalty += np.sum(np.square(parameters["W" + str(l)]))
    return cross_entropy + lambd / 2 * m * penalty
# === wrong: m missing | The 1/m of the penalty is missing.
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    m = Y.shape[1]
    L = len(parameters) // 2
    cross_entropy = -np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)) / m
    penalty = 0
    for l in range(1, L + 1):
        penalty += np.sum(np.square(parameters["W" + str(l)]))
    return cross_entropy + lambd / 2 * penalty
# === wrong: cross-entropy not divided | The 1/m of the cross-entropy is missing.
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    m = Y.shape[1]
    L = len(parameters) // 2
    cross_entropy = -np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))
    penalty = 0
    for l in range(1, L + 1):
        penalty += np.sum(np.square(parameters["W" + str(l)]))
    return cross_entropy + lambd / (2 * m) * penalty
# === wrong: norm not squared | The Frobenius norm is added without its square.
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    m = Y.shape[1]
    L = len(parameters) // 2
    cross_entropy = -np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)) / m
    penalty = 0
    for l in range(1, L + 1):
        penalty += np.linalg.norm(parameters["W" + str(l)])
    return cross_entropy + lambd / (2 * m) * penalty
# === wrong: absolute values | The absolute weights are added, which is the L1 penalty.
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    m = Y.shape[1]
    L = len(parameters) // 2
    cross_entropy = -np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)) / m
    penalty = 0
    for l in range(1, L + 1):
        penalty += np.sum(np.abs(parameters["W" + str(l)]))
    return cross_entropy + lambd / (2 * m) * penalty
# === wrong: square of the sum | The weights are added before squaring.
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    m = Y.shape[1]
    L = len(parameters) // 2
    cross_entropy = -np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)) / m
    penalty = 0
    for l in range(1, L + 1):
        penalty += np.sum(parameters["W" + str(l)]) ** 2
    return cross_entropy + lambd / (2 * m) * penalty
# === wrong: biases too | The biases are counted in the penalty, where only the weights belong.
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    m = Y.shape[1]
    L = len(parameters) // 2
    cross_entropy = -np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)) / m
    penalty = 0
    for l in range(1, L + 1):
        penalty += np.sum(np.square(parameters["W" + str(l)]))
        penalty += np.sum(np.square(parameters["b" + str(l)]))
    return cross_entropy + lambd / (2 * m) * penalty
# === wrong: last layer left out | The loop stops one layer too early.
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    m = Y.shape[1]
    L = len(parameters) // 2
    cross_entropy = -np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)) / m
    penalty = 0
    for l in range(1, L):
        penalty += np.sum(np.square(parameters["W" + str(l)]))
    return cross_entropy + lambd / (2 * m) * penalty
# === wrong: three layers only | The number of layers is hard-coded as 3.
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    m = Y.shape[1]
    L = 3
    cross_entropy = -np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)) / m
    penalty = 0
    for l in range(1, L + 1):
        penalty += np.sum(np.square(parameters["W" + str(l)]))
    return cross_entropy + lambd / (2 * m) * penalty
# === wrong: penalty overwritten | The loop overwrites the penalty and does not add up, so only the last layer counts.
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    m = Y.shape[1]
    L = len(parameters) // 2
    cross_entropy = -np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)) / m
    penalty = 0
    for l in range(1, L + 1):
        penalty = np.sum(np.square(parameters["W" + str(l)]))
    return cross_entropy + lambd / (2 * m) * penalty
# === wrong: subtracted | The penalty is subtracted where it should be added.
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    m = Y.shape[1]
    L = len(parameters) // 2
    cross_entropy = -np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)) / m
    penalty = 0
    for l in range(1, L + 1):
        penalty += np.sum(np.square(parameters["W" + str(l)]))
    return cross_entropy - lambd / (2 * m) * penalty
# === wrong: lambda left out | The penalty is not multiplied by lambd.
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    m = Y.shape[1]
    L = len(parameters) // 2
    cross_entropy = -np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)) / m
    penalty = 0
    for l in range(1, L + 1):
        penalty += np.sum(np.square(parameters["W" + str(l)]))
    return cross_entropy + 1 / (2 * m) * penalty
# === wrong: lambda typed in | The strength is hard-coded and lambd is ignored.
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    m = Y.shape[1]
    L = len(parameters) // 2
    cross_entropy = -np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)) / m
    penalty = 0
    for l in range(1, L + 1):
        penalty += np.sum(np.square(parameters["W" + str(l)]))
    return cross_entropy + 0.1 / (2 * m) * penalty
# === wrong: only the penalty | The cross-entropy is left out: only the penalty is returned.
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    m = Y.shape[1]
    L = len(parameters) // 2
    cross_entropy = -np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)) / m
    penalty = 0
    for l in range(1, L + 1):
        penalty += np.sum(np.square(parameters["W" + str(l)]))
    return lambd / (2 * m) * penalty
# === wrong: no penalty | The penalty is computed but not added.
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    m = Y.shape[1]
    L = len(parameters) // 2
    cross_entropy = -np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)) / m
    penalty = 0
    for l in range(1, L + 1):
        penalty += np.sum(np.square(parameters["W" + str(l)]))
    return cross_entropy
# === wrong: sign of the cross-entropy | The minus sign of the cross-entropy is missing.
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    m = Y.shape[1]
    L = len(parameters) // 2
    cross_entropy = np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)) / m
    penalty = 0
    for l in range(1, L + 1):
        penalty += np.sum(np.square(parameters["W" + str(l)]))
    return cross_entropy + lambd / (2 * m) * penalty
# === wrong: m from the wrong axis | m is read from axis 0, which is 1; the examples are the columns.
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    m = Y.shape[0]
    L = len(parameters) // 2
    cross_entropy = -np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)) / m
    penalty = 0
    for l in range(1, L + 1):
        penalty += np.sum(np.square(parameters["W" + str(l)]))
    return cross_entropy + lambd / (2 * m) * penalty
# === wrong: mean of squares | The mean of the squared weights is added where their sum is needed.
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    m = Y.shape[1]
    L = len(parameters) // 2
    cross_entropy = -np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)) / m
    penalty = 0
    for l in range(1, L + 1):
        penalty += np.mean(np.square(parameters["W" + str(l)]))
    return cross_entropy + lambd / (2 * m) * penalty
# === wrong: lambda squared | lambd is squared.
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    m = Y.shape[1]
    L = len(parameters) // 2
    cross_entropy = -np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)) / m
    penalty = 0
    for l in range(1, L + 1):
        penalty += np.sum(np.square(parameters["W" + str(l)]))
    return cross_entropy + lambd ** 2 / (2 * m) * penalty
# === wrong: matrix product for the square | The square is a matrix product and not elementwise, so that only square matrices get through.
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    m = Y.shape[1]
    L = len(parameters) // 2
    cross_entropy = -np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)) / m
    penalty = 0
    for l in range(1, L + 1):
        penalty += np.sum(np.dot(parameters["W" + str(l)], parameters["W" + str(l)]))
    return cross_entropy + lambd / (2 * m) * penalty
# === wrong: pair | Cross-entropy and penalty are returned as a pair, where their sum is asked for.
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    m = Y.shape[1]
    L = len(parameters) // 2
    cross_entropy = -np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)) / m
    penalty = 0
    for l in range(1, L + 1):
        penalty += np.sum(np.square(parameters["W" + str(l)]))
    return cross_entropy, lambd / (2 * m) * penalty
# === wrong: shape (1, 1) | The cost has shape (1, 1) and is not squeezed to a number.
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    m = Y.shape[1]
    L = len(parameters) // 2
    cross_entropy = -(np.dot(Y, np.log(AL).T) + np.dot(1 - Y, np.log(1 - AL).T)) / m
    penalty = 0
    for l in range(1, L + 1):
        penalty += np.sum(np.square(parameters["W" + str(l)]))
    return cross_entropy + lambd / (2 * m) * penalty
# === wrong: no return | The return statement is missing.
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    m = Y.shape[1]
    L = len(parameters) // 2
    cross_entropy = -np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)) / m
    penalty = 0
    for l in range(1, L + 1):
        penalty += np.sum(np.square(parameters["W" + str(l)]))
    cost = cross_entropy + lambd / (2 * m) * penalty
# === wrong: return inside the loop | The return stands inside the loop, so that only the first layer counts.
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    m = Y.shape[1]
    L = len(parameters) // 2
    cross_entropy = -np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)) / m
    penalty = 0
    for l in range(1, L + 1):
        penalty += np.sum(np.square(parameters["W" + str(l)]))
        return cross_entropy + lambd / (2 * m) * penalty
# === wrong: root of the square of everything | none
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    m = Y.shape[1]
    L = len(parameters) // 2
    cross_entropy = -np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)) / m
    penalty = 0
    for l in range(1, L + 1):
        penalty += np.sum(np.square(parameters["W" + str(l)]))
    return np.sqrt(cross_entropy ** 2 + penalty)
# === right: compute_cost plus a loop
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    m = Y.shape[1]
    L = len(parameters) // 2
    total = 0.0
    for l in range(1, L + 1):
        total += np.sum(np.square(parameters["W" + str(l)]))
    return compute_cost(AL, Y) + lambd / (2 * m) * total
# === right: own cross-entropy with epsilon
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    m = Y.shape[1]
    eps = 1e-12
    cross_entropy = -np.mean(Y * np.log(AL + eps) + (1 - Y) * np.log(1 - AL + eps))
    l2 = sum(np.linalg.norm(v) ** 2 for k, v in parameters.items() if k.startswith("W"))
    return float(cross_entropy + l2 * lambd / 2 / m)
# === right: dot products, squeezed
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    m = AL.shape[1]
    cost = -(np.dot(Y, np.log(AL).T) + np.dot(1 - Y, np.log(1 - AL).T)) / m
    cost = np.squeeze(cost)
    for l in range(1, len(parameters) // 2 + 1):
        w = parameters["W%d" % l].ravel()
        cost = cost + lambd * np.dot(w, w) / (2.0 * m)
    return cost
# === right: all weights in one long vector
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    weights = np.concatenate([parameters[k].reshape(-1) for k in sorted(parameters) if k[0] == "W"])
    m = Y.size
    loss = np.where(Y == 1, -np.log(AL), -np.log(1 - AL))
    return (loss.sum() + 0.5 * lambd * (weights ** 2).sum()) / m
# === right: plain python sums
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    m = Y.shape[1]
    s = 0.0
    for i in range(m):
        a, y = float(AL[0, i]), float(Y[0, i])
        s += -(y * math.log(a) + (1 - y) * math.log(1 - a))
    penalty = 0.0
    l = 1
    while "W" + str(l) in parameters:
        for row in parameters["W" + str(l)]:
            for w in row:
                penalty += float(w) * float(w)
        l += 1
    return s / m + lambd * penalty / (2 * m)
# === right: trace of W W^T, early return at zero lambda
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    base = compute_cost(AL, Y)
    if lambd == 0:
        return base
    L = len(parameters) // 2
    frob = [np.trace(parameters[f"W{l}"] @ parameters[f"W{l}"].T) for l in range(1, L + 1)]
    return base + (lambd / (2 * Y.shape[1])) * np.sum(frob)
# === wrong: half forgotten | the penalty is λ/m instead of λ/2m
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    m = Y.shape[1]
    L = len(parameters) // 2
    s = sum(np.sum(np.square(parameters["W" + str(l)])) for l in range(1, L + 1))
    return compute_cost(AL, Y) + lambd / m * s
# === wrong: penalty not divided by m | the penalty lacks its 1/m
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    L = len(parameters) // 2
    s = sum(np.sum(np.square(parameters["W" + str(l)])) for l in range(1, L + 1))
    return compute_cost(AL, Y) + lambd / 2 * s
# === wrong: brackets around 2m missing | lambd / 2 * m multiplies by m, the brackets around 2*m are missing
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    m = Y.shape[1]
    L = len(parameters) // 2
    s = sum(np.sum(np.square(parameters["W" + str(l)])) for l in range(1, L + 1))
    return compute_cost(AL, Y) + lambd / 2 * m * s
# === wrong: norm not squared, again | the norm of each W is added, not its square
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    m = Y.shape[1]
    L = len(parameters) // 2
    s = sum(np.linalg.norm(parameters["W" + str(l)]) for l in range(1, L + 1))
    return compute_cost(AL, Y) + lambd / (2 * m) * s
# === wrong: L1 penalty | the absolute values are summed (L1) instead of the squares
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    m = Y.shape[1]
    L = len(parameters) // 2
    s = sum(np.sum(np.abs(parameters["W" + str(l)])) for l in range(1, L + 1))
    return compute_cost(AL, Y) + lambd / (2 * m) * s
# === wrong: biases penalized too | the biases are penalized along with the weights
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    m = Y.shape[1]
    s = sum(np.sum(np.square(v)) for v in parameters.values())
    return compute_cost(AL, Y) + lambd / (2 * m) * s
# === wrong: last layer not penalized | the loop stops before the last layer's weights
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    m = Y.shape[1]
    L = len(parameters) // 2
    s = 0
    for l in range(1, L):
        s += np.sum(np.square(parameters["W" + str(l)]))
    return compute_cost(AL, Y) + lambd / (2 * m) * s
# === wrong: three layers hard-coded | written for exactly three layers
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    m = Y.shape[1]
    W1, W2, W3 = parameters["W1"], parameters["W2"], parameters["W3"]
    s = np.sum(np.square(W1)) + np.sum(np.square(W2)) + np.sum(np.square(W3))
    return compute_cost(AL, Y) + lambd / (2 * m) * s
# === wrong: only the last W | the sum is overwritten in the loop, only the last layer counts
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    m = Y.shape[1]
    L = len(parameters) // 2
    for l in range(1, L + 1):
        s = np.sum(np.square(parameters["W" + str(l)]))
    return compute_cost(AL, Y) + lambd / (2 * m) * s
# === wrong: spectral norm | norm(W, 2) of a matrix is the largest singular value, not the Frobenius norm
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    m = Y.shape[1]
    L = len(parameters) // 2
    s = sum(np.linalg.norm(parameters["W" + str(l)], 2) ** 2 for l in range(1, L + 1))
    return compute_cost(AL, Y) + lambd / (2 * m) * s
# === wrong: cost stays a matrix | the cost comes back with shape (1, 1), it is not squeezed
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    m = Y.shape[1]
    ce = -(np.dot(Y, np.log(AL).T) + np.dot(1 - Y, np.log(1 - AL).T)) / m
    L = len(parameters) // 2
    s = sum(np.sum(np.square(parameters["W" + str(l)])) for l in range(1, L + 1))
    return ce + lambd / (2 * m) * s
# === wrong: rows of Y as m | m is taken from Y.shape[0], the number of rows
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    m = Y.shape[0]
    L = len(parameters) // 2
    s = sum(np.sum(np.square(parameters["W" + str(l)])) for l in range(1, L + 1))
    return compute_cost(AL, Y) + lambd / (2 * m) * s
# === wrong: penalty alone | only the penalty is returned, the cross-entropy is missing
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    m = Y.shape[1]
    L = len(parameters) // 2
    s = sum(np.sum(np.square(parameters["W" + str(l)])) for l in range(1, L + 1))
    return lambd / (2 * m) * s
# === wrong: unsquared norm and no half | none
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    m = Y.shape[1]
    s = 0
    for v in parameters.values():
        s += np.linalg.norm(v)
    return compute_cost(AL, Y) + lambd / m * s
# === right: week 4 plus a sum over the layers
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    m = Y.shape[1]
    L = len(parameters) // 2
    squares = sum(np.sum(np.square(parameters["W" + str(l)])) for l in range(1, L + 1))
    return compute_cost(AL, Y) + lambd / (2 * m) * squares
# === right: by the first letter of the key
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    term = 0
    for key, value in parameters.items():
        if key.startswith("W"):
            term += np.sum(value ** 2)
    m = AL.shape[1]
    return compute_cost(AL, Y) + lambd * term / (2 * m)
# === right: squared Frobenius norms
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    m = AL.shape[1]
    weights = [W for name, W in parameters.items() if name[0] == "W"]
    penalty = lambd / (2 * m) * sum(np.linalg.norm(W, "fro") ** 2 for W in weights)
    cross_entropy = -np.mean(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))
    return cross_entropy + penalty
# === right: einsum
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    total = 0.0
    layer = 1
    while f"W{layer}" in parameters:
        W = parameters[f"W{layer}"]
        total += np.einsum("ij,ij->", W, W)
        layer += 1
    return float(compute_cost(AL, Y) + lambd * total / 2 / Y.size)
# === right: one long vector of all weights
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    theta = np.concatenate([parameters[k].ravel() for k in parameters if k[0] == "W"])
    losses = -np.log(np.where(Y == 1, AL, 1 - AL))
    return np.mean(losses) + lambd * (theta @ theta) / (2 * losses.size)
# === right: traces, as in Matlab
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    [_, m] = Y.shape
    J = -(1 / m) * np.trace(Y @ np.log(AL).T + (1 - Y) @ np.log(1 - AL).T)
    R = 0
    for k in range(1, len(parameters) // 2 + 1):
        R = R + np.trace(parameters["W%d" % k].T @ parameters["W%d" % k])
    return J + lambd / (2 * m) * R
# === right: loops and math only
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    # first part: the losses
    m = AL.shape[1]
    cost = 0.0
    for i in range(m):
        if Y[0, i] == 1:
            cost = cost - math.log(AL[0, i])
        else:
            cost = cost - math.log(1 - AL[0, i])
    cost = cost / m
    # second part: the weights of every layer, but not the biases
    number_of_layers = len(parameters) // 2
    sum_of_squares = 0.0
    for layer in range(1, number_of_layers + 1):
        W = parameters["W" + str(layer)]
        for row in range(W.shape[0]):
            for column in range(W.shape[1]):
                sum_of_squares = sum_of_squares + W[row, column] * W[row, column]
    print("squares:", sum_of_squares)
    cost = cost + lambd * sum_of_squares / (2 * m)
    return cost
# === right: class as in PyTorch
class L2Penalty:
    def __init__(self, lambd: float, m: int):
        self.factor = lambd / (2.0 * m)

    def __call__(self, named_parameters) -> float:
        return self.factor * sum(np.vdot(p, p) for n, p in named_parameters if not n.startswith("b"))


def compute_cost_with_regularization(AL: np.ndarray, Y: np.ndarray, parameters: dict, lambd: float) -> float:
    criterion, penalty = compute_cost, L2Penalty(lambd, Y.shape[1])
    return criterion(AL, Y) + penalty(parameters.items())
# === right: everything over m at once
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    m = Y.shape[-1]
    losses = np.sum(-Y * np.log(AL) - (1 - Y) * np.log1p(-AL))
    halves = sum((W * W).sum() / 2 for W in map(parameters.get, [f"W{i + 1}" for i in range(len(parameters) >> 1)]))
    return (losses + lambd * halves) / m
# === right: singular values
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    m = AL.shape[1]
    assert AL.shape == Y.shape
    singular = [np.linalg.svd(parameters[f"W{l}"], compute_uv=False) for l in range(1, len(parameters) // 2 + 1)]
    return compute_cost(AL, Y) + lambd / (2 * m) * math.fsum(s for values in singular for s in values ** 2)
# === wrong: norm without its square | Adds up the norms of the weights and forgets to square them.
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    m = Y.shape[1]
    L = len(parameters) // 2
    term = sum(np.linalg.norm(parameters[f"W{l}"]) for l in range(1, L + 1))
    return compute_cost(AL, Y) + lambd / (2 * m) * term
# === wrong: no 2 | Divides by m instead of 2m.
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    m = Y.shape[1]
    L = len(parameters) // 2
    term = sum(np.sum(parameters[f"W{l}"] ** 2) for l in range(1, L + 1))
    return compute_cost(AL, Y) + lambd / m * term
# === wrong: operator precedence | Writes lambd / 2 * m, which multiplies by m instead of dividing.
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    m = Y.shape[1]
    L = len(parameters) // 2
    term = sum(np.sum(parameters[f"W{l}"] ** 2) for l in range(1, L + 1))
    return compute_cost(AL, Y) + lambd / 2 * m * term
# === wrong: not per example | Leaves out the division by the number of examples in the L2 term.
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    L = len(parameters) // 2
    term = sum(np.sum(parameters[f"W{l}"] ** 2) for l in range(1, L + 1))
    return compute_cost(AL, Y) + lambd / 2 * term
# === wrong: W1 and W2 | Knows only two layers.
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    m = Y.shape[1]
    W1 = parameters["W1"]
    W2 = parameters["W2"]
    l2 = lambd / (2 * m) * (np.sum(np.square(W1)) + np.sum(np.square(W2)))
    return compute_cost(AL, Y) + l2
# === wrong: rows counted | Takes the number of rows of Y, which is 1, for the number of examples.
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    m = Y.shape[0]
    L = len(parameters) // 2
    term = sum(np.sum(parameters[f"W{l}"] ** 2) for l in range(1, L + 1))
    return compute_cost(AL, Y) + lambd / (2 * m) * term
# === wrong: only the last layer counts | Overwrites the sum in the loop, so only the last layer's weights are in it.
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    m = Y.shape[1]
    L = len(parameters) // 2
    for l in range(1, L + 1):
        term = np.sum(parameters[f"W{l}"] ** 2)
    return compute_cost(AL, Y) + lambd / (2 * m) * term
# === wrong: last layer left out, anew | Lets the range end one layer too early.
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    m = Y.shape[1]
    L = len(parameters) // 2
    term = 0
    for l in range(1, L):
        term += np.sum(parameters[f"W{l}"] ** 2)
    return compute_cost(AL, Y) + lambd / (2 * m) * term
# === wrong: spectral norm, anew | Uses the spectral norm, norm(W, 2), which is not the Frobenius norm for matrices.
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    m = Y.shape[1]
    L = len(parameters) // 2
    term = sum(np.linalg.norm(parameters[f"W{l}"], 2) ** 2 for l in range(1, L + 1))
    return compute_cost(AL, Y) + lambd / (2 * m) * term
# === wrong: all entries of W W^T | Adds up all entries of W W^T instead of those on its diagonal.
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    m = Y.shape[1]
    term = 0.0
    for key, W in parameters.items():
        if "W" in key:
            term += np.sum(np.dot(W, W.T))
    return compute_cost(AL, Y) + lambd / (2 * m) * term
# === wrong: square of the sum, anew | Squares the sum of the weights instead of adding up the squares.
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    m = Y.shape[1]
    L = len(parameters) // 2
    term = sum(np.sum(parameters[f"W{l}"]) ** 2 for l in range(1, L + 1))
    return compute_cost(AL, Y) + lambd / (2 * m) * term
# === wrong: L1 | Adds up absolute values, which is L1.
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    m = Y.shape[1]
    L = len(parameters) // 2
    term = sum(np.sum(np.abs(parameters[f"W{l}"])) for l in range(1, L + 1))
    return compute_cost(AL, Y) + lambd / (2 * m) * term
# === wrong: large weights rewarded | Subtracts the L2 term instead of adding it.
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    m = Y.shape[1]
    L = len(parameters) // 2
    term = sum(np.sum(parameters[f"W{l}"] ** 2) for l in range(1, L + 1))
    return compute_cost(AL, Y) - lambd / (2 * m) * term
# === wrong: mean of the squares | Takes the mean of each layer's squares instead of their sum.
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    m = Y.shape[1]
    L = len(parameters) // 2
    term = sum(np.mean(np.square(parameters[f"W{l}"])) for l in range(1, L + 1))
    return compute_cost(AL, Y) + lambd / (2 * m) * term
# === wrong: an array of one number | Returns an array of shape (1, 1) instead of a single number.
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    m = Y.shape[1]
    L = len(parameters) // 2
    J = -(np.dot(Y, np.log(AL).T) + np.dot(1 - Y, np.log(1 - AL).T)) / m
    for l in range(1, L + 1):
        J = J + lambd / (2 * m) * np.sum(parameters[f"W{l}"] ** 2)
    return J
# === wrong: the term alone | Returns the L2 term without the losses.
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    cross_entropy_cost = compute_cost(AL, Y)
    m = Y.shape[1]
    L2_regularization_cost = 0
    for l in range(1, len(parameters) // 2 + 1):
        L2_regularization_cost += lambd / (2 * m) * np.sum(np.square(parameters["W" + str(l)]))
    return L2_regularization_cost
# === wrong: root at the end | Takes the root of the sum of all squares.
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    m = Y.shape[1]
    L = len(parameters) // 2
    term = sum(np.sum(parameters[f"W{l}"] ** 2) for l in range(1, L + 1)) ** 0.5
    return compute_cost(AL, Y) + lambd / (2 * m) * term
# === wrong: keys of two letters | Finds weights by keys of two characters and misses layers from the tenth on.
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    m = Y.shape[1]
    term = sum(np.sum(W ** 2) for key, W in parameters.items() if key[0] == "W" and len(key) == 2)
    return compute_cost(AL, Y) + lambd / (2 * m) * term
# === wrong: m of the notebook | Counts the examples of the notebook's own X instead of those that are passed in.
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    m = X.shape[1]
    L = len(parameters) // 2
    term = sum(np.sum(parameters[f"W{l}"] ** 2) for l in range(1, L + 1))
    return compute_cost(AL, Y) + lambd / (2 * m) * term
# === wrong: term once for every layer count | Divides the term by the number of layers as well.
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    m = Y.shape[1]
    L = len(parameters) // 2
    term = np.mean([np.sum(parameters[f"W{l}"] ** 2) for l in range(1, L + 1)])
    return compute_cost(AL, Y) + lambd / (2 * m) * term
# === wrong: m twice | Divides the L2 term by m twice, as it adds it before taking the mean.
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    m = Y.shape[1]
    L = len(parameters) // 2
    term = lambd / (2 * m) * sum(np.sum(parameters[f"W{l}"] ** 2) for l in range(1, L + 1))
    losses = -np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))
    return (losses + term) / m
# === wrong: the slope instead | Adds λ/m times the sum of the weights, which belongs to the gradient.
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    m = Y.shape[1]
    L = len(parameters) // 2
    term = lambd / m * sum(np.sum(parameters[f"W{l}"]) for l in range(1, L + 1))
    return compute_cost(AL, Y) + term
# === wrong: only positive labels | Leaves out the losses of examples with label 0.
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    m = Y.shape[1]
    loss = -np.sum(Y * np.log(AL)) / m
    L = len(parameters) // 2
    for l in range(1, L + 1):
        loss += lambd / (2 * m) * np.sum(parameters[f"W{l}"] ** 2)
    return loss
# === wrong: return after the first layer | Returns inside the loop, after the first layer.
def compute_cost_with_regularization(AL, Y, parameters, lambd):
    m = Y.shape[1]
    cost = compute_cost(AL, Y)
    for l in range(1, len(parameters) // 2 + 1):
        cost += lambd / (2 * m) * np.sum(parameters[f"W{l}"] ** 2)
        return cost
