# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: two copies for each entry
def numerical_gradient(cost, theta, epsilon=1e-7):
    grad = np.zeros(theta.shape)
    for i in range(theta.size):
        plus = theta.copy()
        minus = theta.copy()
        plus.flat[i] += epsilon
        minus.flat[i] -= epsilon
        grad.flat[i] = (cost(plus) - cost(minus)) / (2 * epsilon)
    return grad
# === right: in place, put back
def numerical_gradient(cost, theta, epsilon=1e-7):
    grad = np.empty_like(theta, dtype=float)
    for index in np.ndindex(*theta.shape):
        kept = theta[index]
        theta[index] = kept + epsilon
        up = cost(theta)
        theta[index] = kept - epsilon
        down = cost(theta)
        theta[index] = kept
        grad[index] = (up - down) / epsilon / 2
    return grad
# === right: rows of a scaled identity
def numerical_gradient(cost, theta, epsilon=1e-7):
    n = theta.size
    steps = epsilon * np.eye(n)
    slopes = [(cost(theta + s.reshape(theta.shape)) - cost(theta - s.reshape(theta.shape))) / (2 * epsilon) for s in steps]
    return np.array(slopes, dtype=float).reshape(theta.shape)
# === right: mean of forward and backward difference
def numerical_gradient(cost, theta, epsilon=1e-7):
    here = cost(theta)
    grad = np.zeros(theta.shape)
    for index, _ in np.ndenumerate(theta):
        e = np.zeros(theta.shape)
        e[index] = epsilon
        forward = (cost(theta + e) - here) / epsilon
        backward = (here - cost(theta - e)) / epsilon
        grad[index] = (forward + backward) / 2
    return grad
# === right: with helpers
def _nudged(theta, k, by):
    t = np.array(theta, dtype=float)
    t.reshape(-1)[k] += by
    return t

def numerical_gradient(cost, theta, epsilon=1e-7):
    def slope(k):
        return (float(cost(_nudged(theta, k, epsilon))) - float(cost(_nudged(theta, k, -epsilon)))) / (2 * epsilon)
    return np.reshape([slope(k) for k in range(np.size(theta))], np.shape(theta))
# === right: two arrays of costs
def numerical_gradient(cost, theta, epsilon=1e-7):
    J_plus = np.zeros(theta.size)
    J_minus = np.zeros(theta.size)
    for i in range(theta.size):
        for J, sign in ((J_plus, 1), (J_minus, -1)):
            t = np.copy(theta)
            t[np.unravel_index(i, t.shape)] += sign * epsilon
            J[i] = cost(t)
    return ((J_plus - J_minus) * (0.5 / epsilon)).reshape(theta.shape)
# === wrong: one-sided, forward | The difference is one-sided; it should be central, with one step to each side.
def numerical_gradient(cost, theta, epsilon=1e-7):
    grad = np.zeros(theta.shape)
    for i in range(theta.size):
        plus = theta.copy()
        minus = theta.copy()
        plus.flat[i] += epsilon
        minus.flat[i] -= epsilon
        grad.flat[i] = (cost(plus) - cost(theta)) / epsilon
    return grad
# === wrong: one-sided, backward | The difference is one-sided, to the left; it should be central.
def numerical_gradient(cost, theta, epsilon=1e-7):
    grad = np.zeros(theta.shape)
    for i in range(theta.size):
        plus = theta.copy()
        minus = theta.copy()
        plus.flat[i] += epsilon
        minus.flat[i] -= epsilon
        grad.flat[i] = (cost(theta) - cost(minus)) / epsilon
    return grad
# === wrong: two missing | The width of the step is 2ε, and the 2 is missing.
def numerical_gradient(cost, theta, epsilon=1e-7):
    grad = np.zeros(theta.shape)
    for i in range(theta.size):
        plus = theta.copy()
        minus = theta.copy()
        plus.flat[i] += epsilon
        minus.flat[i] -= epsilon
        grad.flat[i] = (cost(plus) - cost(minus)) / epsilon
    return grad
# === wrong: brackets missing | Without brackets the difference is divided by 2 and then multiplied by ε.
def numerical_gradient(cost, theta, epsilon=1e-7):
    grad = np.zeros(theta.shape)
    for i in range(theta.size):
        plus = theta.copy()
        minus = theta.copy()
        plus.flat[i] += epsilon
        minus.flat[i] -= epsilon
        grad.flat[i] = (cost(plus) - cost(minus)) / 2 * epsilon
    return grad
# === wrong: epsilon missing | The difference is not divided by ε.
def numerical_gradient(cost, theta, epsilon=1e-7):
    grad = np.zeros(theta.shape)
    for i in range(theta.size):
        plus = theta.copy()
        minus = theta.copy()
        plus.flat[i] += epsilon
        minus.flat[i] -= epsilon
        grad.flat[i] = (cost(plus) - cost(minus)) / 2
    return grad
# === wrong: sign | The difference is taken the wrong way round, so that the sign is wrong.
def numerical_gradient(cost, theta, epsilon=1e-7):
    grad = np.zeros(theta.shape)
    for i in range(theta.size):
        plus = theta.copy()
        minus = theta.copy()
        plus.flat[i] += epsilon
        minus.flat[i] -= epsilon
        grad.flat[i] = (cost(minus) - cost(plus)) / (2 * epsilon)
    return grad
# === wrong: sum of the costs | The costs are added where they should be subtracted.
def numerical_gradient(cost, theta, epsilon=1e-7):
    grad = np.zeros(theta.shape)
    for i in range(theta.size):
        plus = theta.copy()
        minus = theta.copy()
        plus.flat[i] += epsilon
        minus.flat[i] -= epsilon
        grad.flat[i] = (cost(plus) + cost(minus)) / (2 * epsilon)
    return grad
# === wrong: all entries at once | All entries are moved at once, so that each gets the sum of all slopes.
def numerical_gradient(cost, theta, epsilon=1e-7):
    slope = (cost(theta + epsilon) - cost(theta - epsilon)) / (2 * epsilon)
    return np.full(theta.shape, slope)
# === wrong: steps left in | The steps of earlier entries are not taken back, so that they pile up.
def numerical_gradient(cost, theta, epsilon=1e-7):
    grad = np.zeros(theta.shape)
    plus, minus = theta.copy(), theta.copy()
    for i in range(theta.size):
        plus.flat[i] += epsilon
        minus.flat[i] -= epsilon
        grad.flat[i] = (cost(plus) - cost(minus)) / (2 * epsilon)
    return grad
# === wrong: names for the same array | Without a copy both names stand for the same array, so the steps cancel and the difference is 0.
def numerical_gradient(cost, theta, epsilon=1e-7):
    grad = np.zeros(theta.shape)
    for i in range(theta.size):
        plus = theta
        minus = theta
        plus.flat[i] += epsilon
        minus.flat[i] -= epsilon
        grad.flat[i] = (cost(plus) - cost(minus)) / (2 * epsilon)
    return grad
# === wrong: epsilon typed in | The step is hard-coded as 0.01 and epsilon is ignored.
def numerical_gradient(cost, theta, epsilon=1e-7):
    epsilon = 0.01
    grad = np.zeros(theta.shape)
    for i in range(theta.size):
        plus = theta.copy()
        minus = theta.copy()
        plus.flat[i] += epsilon
        minus.flat[i] -= epsilon
        grad.flat[i] = (cost(plus) - cost(minus)) / (2 * epsilon)
    return grad
# === wrong: large default | The default step is 0.1, far from the 1e-7 asked for.
def numerical_gradient(cost, theta, epsilon=0.1):
    grad = np.zeros(theta.shape)
    for i in range(theta.size):
        plus = theta.copy()
        minus = theta.copy()
        plus.flat[i] += epsilon
        minus.flat[i] -= epsilon
        grad.flat[i] = (cost(plus) - cost(minus)) / (2 * epsilon)
    return grad
# === wrong: first entry only | The loop ends after the first entry: the return stands inside it.
def numerical_gradient(cost, theta, epsilon=1e-7):
    grad = np.zeros(theta.shape)
    for i in range(theta.size):
        plus = theta.copy()
        minus = theta.copy()
        plus.flat[i] += epsilon
        minus.flat[i] -= epsilon
        grad.flat[i] = (cost(plus) - cost(minus)) / (2 * epsilon)
        return grad
# === wrong: last entry left out | The loop stops one entry too early.
def numerical_gradient(cost, theta, epsilon=1e-7):
    grad = np.zeros(theta.shape)
    for i in range(theta.size - 1):
        plus = theta.copy()
        minus = theta.copy()
        plus.flat[i] += epsilon
        minus.flat[i] -= epsilon
        grad.flat[i] = (cost(plus) - cost(minus)) / (2 * epsilon)
    return grad
# === wrong: summed | The slopes are summed to one number, where a vector is asked for.
def numerical_gradient(cost, theta, epsilon=1e-7):
    grad = np.zeros(theta.shape)
    for i in range(theta.size):
        plus = theta.copy()
        minus = theta.copy()
        plus.flat[i] += epsilon
        minus.flat[i] -= epsilon
        grad.flat[i] = (cost(plus) - cost(minus)) / (2 * epsilon)
    return np.sum(grad)
# === wrong: shape lost | The result has one axis too many, and not the shape of theta.
def numerical_gradient(cost, theta, epsilon=1e-7):
    grad = np.zeros(theta.shape)
    for i in range(theta.size):
        plus = theta.copy()
        minus = theta.copy()
        plus.flat[i] += epsilon
        minus.flat[i] -= epsilon
        grad.flat[i] = (cost(plus) - cost(minus)) / (2 * epsilon)
    return grad.reshape(1, -1, 1)
# === wrong: whole numbers | The result holds whole numbers, so that the slopes are cut off.
def numerical_gradient(cost, theta, epsilon=1e-7):
    grad = np.zeros(theta.shape, dtype=int)
    for i in range(theta.size):
        plus = theta.copy()
        minus = theta.copy()
        plus.flat[i] += epsilon
        minus.flat[i] -= epsilon
        grad.flat[i] = (cost(plus) - cost(minus)) / (2 * epsilon)
    return grad
# === wrong: slope times theta | Each slope is multiplied by its entry of theta.
def numerical_gradient(cost, theta, epsilon=1e-7):
    grad = np.zeros(theta.shape)
    for i in range(theta.size):
        plus = theta.copy()
        minus = theta.copy()
        plus.flat[i] += epsilon
        minus.flat[i] -= epsilon
        grad.flat[i] = (cost(plus) - cost(minus)) / (2 * epsilon)
    return grad * theta
# === wrong: cost at the step alone | The cost is taken of the step alone, and theta is left out.
def numerical_gradient(cost, theta, epsilon=1e-7):
    grad = np.zeros(theta.shape)
    for i in range(theta.size):
        plus = np.zeros(theta.shape)
        minus = np.zeros(theta.shape)
        plus.flat[i] += epsilon
        minus.flat[i] -= epsilon
        grad.flat[i] = (cost(plus) - cost(minus)) / (2 * epsilon)
    return grad
# === wrong: no return | The return statement is missing.
def numerical_gradient(cost, theta, epsilon=1e-7):
    grad = np.zeros(theta.shape)
    for i in range(theta.size):
        plus = theta.copy()
        minus = theta.copy()
        plus.flat[i] += epsilon
        minus.flat[i] -= epsilon
        grad.flat[i] = (cost(plus) - cost(minus)) / (2 * epsilon)
# === wrong: second differences | none
def numerical_gradient(cost, theta, epsilon=1e-7):
    grad = np.zeros(theta.shape)
    for i in range(theta.size):
        plus = theta.copy()
        minus = theta.copy()
        plus.flat[i] += epsilon
        minus.flat[i] -= epsilon
        grad.flat[i] = (cost(plus) - 2 * cost(theta) + cost(minus)) / epsilon ** 2
    return grad
# === right: copies, any shape
def numerical_gradient(cost, theta, epsilon=1e-7):
    grad = np.zeros(theta.shape)
    for idx in np.ndindex(theta.shape):
        plus = theta.astype(float).copy()
        minus = theta.astype(float).copy()
        plus[idx] += epsilon
        minus[idx] -= epsilon
        grad[idx] = (cost(plus) - cost(minus)) / (2 * epsilon)
    return grad
# === right: flat loop, in place and put back
def numerical_gradient(cost, theta, epsilon=1e-7):
    t = np.array(theta, dtype=float)
    flat = t.reshape(-1)
    g = np.empty(flat.size)
    for i in range(flat.size):
        keep = flat[i]
        flat[i] = keep + epsilon
        J_plus = cost(t)
        flat[i] = keep - epsilon
        J_minus = cost(t)
        flat[i] = keep
        g[i] = (J_plus - J_minus) / (2 * epsilon)
    return g.reshape(t.shape)
# === right: unit vectors from the identity
def numerical_gradient(cost, theta, epsilon=1e-7):
    theta = np.asarray(theta, dtype=float)
    E = np.eye(theta.size) * epsilon
    slopes = [(cost(theta + e.reshape(theta.shape)) - cost(theta - e.reshape(theta.shape))) / (2.0 * epsilon) for e in E]
    return np.array(slopes, dtype=float).reshape(theta.shape)
# === right: nditer
def numerical_gradient(cost, theta, epsilon=1e-7):
    grad = np.zeros_like(theta, dtype=float)
    it = np.nditer(theta, flags=["multi_index"])
    while not it.finished:
        i = it.multi_index
        d = np.zeros_like(theta, dtype=float)
        d[i] = epsilon
        grad[i] = (float(cost(theta + d)) - float(cost(theta - d))) / (epsilon * 2)
        it.iternext()
    return grad
# === right: mean of forward and backward slopes
def numerical_gradient(cost, theta, epsilon=1e-7):
    theta = theta.astype(np.float64)
    here = cost(theta)
    out = []
    for k in range(theta.size):
        d = np.zeros(theta.size)
        d[k] = epsilon
        d = d.reshape(theta.shape)
        forward = (cost(theta + d) - here) / epsilon
        backward = (here - cost(theta - d)) / epsilon
        out.append(0.5 * (forward + backward))
    return np.reshape(out, theta.shape)
# === right: helper closure and map
def numerical_gradient(cost, theta, epsilon=1e-7):
    shape, n = theta.shape, theta.size
    base = theta.ravel().astype(float)

    def moved(i, step):
        v = base.copy()
        v[i] = v[i] + step
        return cost(v.reshape(shape))

    partial = lambda i: (moved(i, epsilon) - moved(i, -epsilon)) / (2 * epsilon)
    return np.fromiter(map(partial, range(n)), dtype=float, count=n).reshape(shape)
# === wrong: one-sided | one-sided difference, not central
def numerical_gradient(cost, theta, epsilon=1e-7):
    grad = np.zeros(theta.shape)
    for idx in np.ndindex(theta.shape):
        plus = theta.copy()
        plus[idx] += epsilon
        grad[idx] = (cost(plus) - cost(theta)) / epsilon
    return grad
# === wrong: backward slope | backward difference, only one side is used
def numerical_gradient(cost, theta, epsilon=1e-7):
    grad = np.zeros(theta.shape)
    for idx in np.ndindex(theta.shape):
        minus = theta.copy()
        minus[idx] -= epsilon
        grad[idx] = (cost(theta) - cost(minus)) / epsilon
    return grad
# === wrong: divided by one epsilon | divided by epsilon where the step is 2 epsilon wide
def numerical_gradient(cost, theta, epsilon=1e-7):
    grad = np.zeros(theta.shape)
    for idx in np.ndindex(theta.shape):
        plus, minus = theta.copy(), theta.copy()
        plus[idx] += epsilon
        minus[idx] -= epsilon
        grad[idx] = (cost(plus) - cost(minus)) / epsilon
    return grad
# === wrong: brackets around 2 epsilon missing | / 2 * epsilon multiplies by epsilon, the brackets are missing
def numerical_gradient(cost, theta, epsilon=1e-7):
    grad = np.zeros(theta.shape)
    for idx in np.ndindex(theta.shape):
        plus, minus = theta.copy(), theta.copy()
        plus[idx] += epsilon
        minus[idx] -= epsilon
        grad[idx] = (cost(plus) - cost(minus)) / 2 * epsilon
    return grad
# === wrong: no copies | plus and minus are the same array as theta, so the two steps cancel
def numerical_gradient(cost, theta, epsilon=1e-7):
    grad = np.zeros(theta.shape)
    for idx in np.ndindex(theta.shape):
        plus = theta
        plus[idx] += epsilon
        minus = theta
        minus[idx] -= epsilon
        grad[idx] = (cost(plus) - cost(minus)) / (2 * epsilon)
    return grad
# === wrong: steps pile up | the copies are made once before the loop, earlier coordinates stay moved
def numerical_gradient(cost, theta, epsilon=1e-7):
    grad = np.zeros(theta.shape)
    plus, minus = theta.copy(), theta.copy()
    for idx in np.ndindex(theta.shape):
        plus[idx] += epsilon
        minus[idx] -= epsilon
        grad[idx] = (cost(plus) - cost(minus)) / (2 * epsilon)
    return grad
# === wrong: all coordinates at once | all coordinates are moved together, giving the sum of the slopes
def numerical_gradient(cost, theta, epsilon=1e-7):
    slope = (cost(theta + epsilon) - cost(theta - epsilon)) / (2 * epsilon)
    return slope * np.ones(theta.shape)
# === wrong: a flat vector comes back | the result is flat, it does not have theta's shape
def numerical_gradient(cost, theta, epsilon=1e-7):
    out = []
    for i in range(theta.size):
        plus, minus = theta.copy(), theta.copy()
        plus.flat[i] += epsilon
        minus.flat[i] -= epsilon
        out.append((cost(plus) - cost(minus)) / (2 * epsilon))
    return np.array(out)
# === wrong: always a column | the result is always a column (n, 1), a flat theta does not get its own shape back
def numerical_gradient(cost, theta, epsilon=1e-7):
    n = theta.size
    grad = np.zeros((n, 1))
    for i in range(n):
        plus, minus = theta.copy(), theta.copy()
        plus.flat[i] += epsilon
        minus.flat[i] -= epsilon
        grad[i, 0] = (cost(plus) - cost(minus)) / (2 * epsilon)
    return grad
# === wrong: sign reversed | cost at minus less cost at plus: the sign is reversed
def numerical_gradient(cost, theta, epsilon=1e-7):
    grad = np.zeros(theta.shape)
    for idx in np.ndindex(theta.shape):
        plus, minus = theta.copy(), theta.copy()
        plus[idx] += epsilon
        minus[idx] -= epsilon
        grad[idx] = (cost(minus) - cost(plus)) / (2 * epsilon)
    return grad
# === wrong: return in the loop | returns inside the loop, after the first coordinate
def numerical_gradient(cost, theta, epsilon=1e-7):
    grad = np.zeros(theta.shape)
    for idx in np.ndindex(theta.shape):
        plus, minus = theta.copy(), theta.copy()
        plus[idx] += epsilon
        minus[idx] -= epsilon
        grad[idx] = (cost(plus) - cost(minus)) / (2 * epsilon)
        return grad
# === wrong: last coordinate missed | the loop leaves out the last coordinate
def numerical_gradient(cost, theta, epsilon=1e-7):
    grad = np.zeros(theta.size)
    for i in range(theta.size - 1):
        plus, minus = theta.copy(), theta.copy()
        plus.flat[i] += epsilon
        minus.flat[i] -= epsilon
        grad[i] = (cost(plus) - cost(minus)) / (2 * epsilon)
    return grad.reshape(theta.shape)
# === wrong: step relative to theta | the step is epsilon times theta but the quotient is still divided by 2 epsilon
def numerical_gradient(cost, theta, epsilon=1e-7):
    grad = np.zeros(theta.shape)
    for idx in np.ndindex(theta.shape):
        plus, minus = theta.copy(), theta.copy()
        plus[idx] *= 1 + epsilon
        minus[idx] *= 1 - epsilon
        grad[idx] = (cost(plus) - cost(minus)) / (2 * epsilon)
    return grad
# === wrong: one-sided and flat | none
def numerical_gradient(cost, theta, epsilon=1e-7):
    J0 = cost(theta)
    g = []
    for i in range(theta.size):
        t = theta.copy()
        t.flat[i] += epsilon
        g.append((cost(t) - J0) / (2 * epsilon))
    return g
