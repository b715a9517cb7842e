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
