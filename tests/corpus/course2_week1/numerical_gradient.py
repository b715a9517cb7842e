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
# === right: ndindex and two copies
def numerical_gradient(cost, theta, epsilon=1e-7):
    grad = np.zeros(theta.shape)
    for i in np.ndindex(theta.shape):
        plus, minus = theta.copy(), theta.copy()
        plus[i] += epsilon
        minus[i] -= epsilon
        grad[i] = (cost(plus) - cost(minus)) / (2 * epsilon)
    return grad
# === right: flat of a C copy
def numerical_gradient(cost, theta, epsilon=1e-7):
    out = np.empty(theta.size)
    for k in range(theta.size):
        up = np.array(theta)
        down = np.array(theta)
        up.flat[k] = up.flat[k] + epsilon
        down.flat[k] = down.flat[k] - epsilon
        out[k] = (float(cost(up)) - float(cost(down))) / epsilon / 2
    return out.reshape(theta.shape)
# === right: rows of the identity matrix
def numerical_gradient(cost, theta, epsilon=1e-7):
    E = epsilon * np.eye(theta.size)
    slopes = [
        (cost(theta + e.reshape(theta.shape)) - cost(theta - e.reshape(theta.shape))) / (2 * epsilon) for e in E
    ]
    return np.array(slopes).reshape(theta.shape)
# === right: one working copy, put back exactly
def numerical_gradient(cost, theta, epsilon=1e-7):
    work = theta.copy()
    grad = np.zeros_like(theta)
    it = np.nditer(theta, flags=["multi_index"])
    while not it.finished:
        idx = it.multi_index
        old = work[idx]
        work[idx] = old + epsilon
        c_plus = cost(work)
        work[idx] = old - epsilon
        c_minus = cost(work)
        work[idx] = old
        grad[idx] = (c_plus - c_minus) / (2 * epsilon)
        it.iternext()
    return grad
# === right: nudges theta itself, and puts the very same number back
def numerical_gradient(cost, theta, epsilon=1e-7):
    grad = np.zeros(np.shape(theta))
    for i in np.ndindex(*theta.shape):
        saved = theta[i].copy()
        theta[i] = saved + epsilon
        J_plus = cost(theta)
        theta[i] = saved - epsilon
        J_minus = cost(theta)
        theta[i] = saved
        grad[i] = (J_plus - J_minus) / (2 * epsilon)
    return grad
# === right: flat vector inside, reshaped for every call of the cost
def numerical_gradient(cost, theta, epsilon=1e-7):
    shape = theta.shape
    vec = theta.flatten()
    J = lambda v: cost(v.reshape(shape))

    def slope(i):
        a = vec.copy()
        b = vec.copy()
        a[i] += epsilon
        b[i] -= epsilon
        return (J(a) - J(b)) / (2 * epsilon)

    return np.array(list(map(slope, range(len(vec))))).reshape(shape)
# === right: np.where for the nudge
def numerical_gradient(cost, theta, epsilon=1e-7):
    number = np.arange(theta.size).reshape(theta.shape)
    result = np.zeros(theta.shape, dtype=float)
    for k in range(theta.size):
        here = number == k
        J_plus = cost(np.where(here, theta + epsilon, theta))
        J_minus = cost(np.where(here, theta - epsilon, theta))
        result[here] = (J_plus - J_minus) / (2 * epsilon)
    return result
# === right: both signs in a loop, typed
def numerical_gradient(cost, theta: np.ndarray, epsilon: float = 1e-7) -> np.ndarray:
    grad: np.ndarray = np.zeros(theta.shape)
    for index, value in np.ndenumerate(theta):
        for sign in (+1, -1):
            moved = np.copy(theta)
            moved[index] = value + sign * epsilon
            grad[index] += sign * cost(moved) / (2 * epsilon)
    return grad
# === right: beginner, lists of costs first
def numerical_gradient(cost, theta, epsilon=1e-7):
    J_plus = []
    J_minus = []
    n = theta.size
    for i in range(n):
        theta_plus = theta.copy().reshape(n)
        theta_plus[i] = theta_plus[i] + epsilon
        J_plus.append(cost(theta_plus.reshape(theta.shape)))
        theta_minus = theta.copy().reshape(n)
        theta_minus[i] = theta_minus[i] - epsilon
        J_minus.append(cost(theta_minus.reshape(theta.shape)))
    gradapprox = (np.array(J_plus) - np.array(J_minus)) / (2 * epsilon)
    return gradapprox.reshape(theta.shape)
# === wrong: one side only | It takes a forward difference instead of a central one.
def numerical_gradient(cost, theta, epsilon=1e-7):
    grad = np.zeros(theta.shape)
    base = cost(theta.copy())
    for i in np.ndindex(theta.shape):
        plus = theta.copy()
        plus[i] += epsilon
        grad[i] = (cost(plus) - base) / epsilon
    return grad
# === wrong: backward and doubled | The minus side is the unmoved cost, but the distance is still taken for two steps.
def numerical_gradient(cost, theta, epsilon=1e-7):
    grad = np.zeros(theta.shape)
    for i in np.ndindex(theta.shape):
        plus = theta.copy()
        plus[i] += epsilon
        grad[i] = (cost(plus) - cost(theta)) / (2 * epsilon)
    return grad
# === wrong: stays at minus | After the second cost the entry stays at theta - epsilon instead of being put back.
def numerical_gradient(cost, theta, epsilon=1e-7):
    work, grad = theta.copy(), np.zeros(theta.shape)
    for i in np.ndindex(theta.shape):
        work[i] = theta[i] + epsilon
        up = cost(work)
        work[i] = theta[i] - epsilon
        grad[i] = (up - cost(work)) / (2 * epsilon)
    return grad
# === wrong: all at once | All entries are moved at once, so every entry gets the slope along the diagonal.
def numerical_gradient(cost, theta, epsilon=1e-7):
    return (cost(theta + epsilon) - cost(theta - epsilon)) / (2 * epsilon) * np.ones_like(theta)
# === wrong: own epsilon | It uses a step of 1e-5 of its own and ignores the argument epsilon.
def numerical_gradient(cost, theta, epsilon=1e-7):
    eps = 1e-5
    grad = np.zeros(theta.shape)
    for i in np.ndindex(theta.shape):
        plus, minus = theta.copy(), theta.copy()
        plus[i] += eps
        minus[i] -= eps
        grad[i] = (cost(plus) - cost(minus)) / (2 * eps)
    return grad
# === wrong: columns only | It walks over the rows of the first column only, as if theta were always a column.
def numerical_gradient(cost, theta, epsilon=1e-7):
    grad = np.zeros((theta.shape[0], 1))
    for i in range(theta.shape[0]):
        plus, minus = theta.copy(), theta.copy()
        plus[i, 0] += epsilon
        minus[i, 0] -= epsilon
        grad[i, 0] = (cost(plus) - cost(minus)) / (2 * epsilon)
    return grad
# === wrong: a row at a time | Only the first index is looped over, so all entries of a row are moved together.
def numerical_gradient(cost, theta, epsilon=1e-7):
    grad = np.zeros(theta.shape)
    for i in range(len(theta)):
        plus, minus = theta.copy(), theta.copy()
        plus[i] += epsilon
        minus[i] -= epsilon
        grad[i] = (cost(plus) - cost(minus)) / (2 * epsilon)
    return grad
# === wrong: comes back as a column | The result has the shape (n, 1) instead of theta's.
def numerical_gradient(cost, theta, epsilon=1e-7):
    slopes = []
    for k in range(theta.size):
        plus, minus = theta.copy(), theta.copy()
        plus.flat[k] += epsilon
        minus.flat[k] -= epsilon
        slopes.append((cost(plus) - cost(minus)) / (2 * epsilon))
    return np.array(slopes).reshape(-1, 1)
# === wrong: relative step | The step is epsilon times the entry's own size instead of epsilon, as some books advise.
def numerical_gradient(cost, theta, epsilon=1e-7):
    grad = np.zeros(theta.shape)
    for i in np.ndindex(theta.shape):
        h = epsilon * max(1.0, abs(theta[i]))
        plus, minus = theta.copy(), theta.copy()
        plus[i] += h
        minus[i] -= h
        grad[i] = (cost(plus) - cost(minus)) / (2 * h)
    return grad
# === wrong: half steps | Each side is moved by epsilon / 2 only.
def numerical_gradient(cost, theta, epsilon=1e-7):
    grad = np.zeros(theta.shape)
    for i in np.ndindex(theta.shape):
        plus, minus = theta.copy(), theta.copy()
        plus[i] += epsilon / 2
        minus[i] -= epsilon / 2
        grad[i] = (cost(plus) - cost(minus)) / epsilon
    return grad
# === wrong: five points | It takes the five-point formula of higher order instead of the central difference.
def numerical_gradient(cost, theta, epsilon=1e-7):
    def at(i, h):
        t = theta.copy()
        t[i] += h
        return cost(t)

    e = epsilon
    grad = np.zeros(theta.shape)
    for i in np.ndindex(theta.shape):
        grad[i] = (8 * (at(i, e) - at(i, -e)) - (at(i, 2 * e) - at(i, -2 * e))) / (12 * e)
    return grad
# === wrong: complex step | It takes a complex step, which needs a cost for complex numbers and is no central difference.
def numerical_gradient(cost, theta, epsilon=1e-7):
    grad = np.zeros(theta.shape)
    for i in np.ndindex(theta.shape):
        t = theta.astype(complex)
        t[i] += 1j * epsilon
        grad[i] = np.imag(cost(t)) / epsilon
    return grad
# === wrong: default 1e-4 | The default of epsilon is changed to 1e-4.
def numerical_gradient(cost, theta, epsilon=1e-4):
    grad = np.zeros(theta.shape)
    for i in np.ndindex(theta.shape):
        plus, minus = theta.copy(), theta.copy()
        plus[i] += epsilon
        minus[i] -= epsilon
        grad[i] = (cost(plus) - cost(minus)) / (2 * epsilon)
    return grad
# === wrong: flat for the cost | The cost is given a flat vector instead of an array of theta's shape.
def numerical_gradient(cost, theta, epsilon=1e-7):
    v = theta.flatten()
    grad = np.zeros(v.size)
    for k in range(v.size):
        e = np.zeros(v.size)
        e[k] = epsilon
        grad[k] = (cost(v + e) - cost(v - e)) / (2 * epsilon)
    return grad.reshape(theta.shape)
# === wrong: the notebook's cost | It measures regularized_cost from the notebook instead of the cost it is given.
def numerical_gradient(cost, theta, epsilon=1e-7):
    grad = np.zeros(theta.shape)
    for i in np.ndindex(theta.shape):
        plus, minus = theta.copy(), theta.copy()
        plus[i] += epsilon
        minus[i] -= epsilon
        grad[i] = (regularized_cost(plus) - regularized_cost(minus)) / (2 * epsilon)
    return grad
# === wrong: rounded | The result is rounded to six digits, which loses small slopes.
def numerical_gradient(cost, theta, epsilon=1e-7):
    grad = np.zeros(theta.shape)
    for i in np.ndindex(theta.shape):
        d = np.zeros(theta.shape)
        d[i] = epsilon
        grad[i] = round(float(cost(theta + d) - cost(theta - d)) / (2 * epsilon), 6)
    return grad
