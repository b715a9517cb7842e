# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: short formula, tuple for the cache
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mean = np.mean(Z, axis=1, keepdims=True)
    variance = np.var(Z, axis=1, keepdims=True)
    Z_norm = (Z - mean) / np.sqrt(variance + epsilon)
    Z_tilde = gamma * Z_norm + beta
    cache = (Z_norm, gamma, variance, epsilon)
    return Z_tilde, cache


def batchnorm_backward(dZ_tilde, cache):
    Z_norm, gamma, variance, epsilon = cache
    m = dZ_tilde.shape[1]
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    dgamma = np.sum(dZ_tilde * Z_norm, axis=1, keepdims=True)
    dZ_norm = dZ_tilde * gamma
    mean_d = np.mean(dZ_norm, axis=1, keepdims=True)
    mean_dz = np.mean(dZ_norm * Z_norm, axis=1, keepdims=True)
    dZ = (dZ_norm - mean_d - Z_norm * mean_dz) / np.sqrt(variance + epsilon)
    return dZ, dgamma, dbeta
# === right: cache as a dict, mean and variance by hand, long chain
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    m = Z.shape[1]
    mu = Z.sum(axis=1, keepdims=True) / m
    centred = Z - mu
    variance = (centred ** 2).sum(axis=1, keepdims=True) / m
    inverse = (variance + epsilon) ** -0.5
    normal = centred * inverse
    return gamma * normal + beta, {"centred": centred, "inverse": inverse, "normal": normal, "gamma": gamma}

def batchnorm_backward(dZ_tilde, cache):
    m = dZ_tilde.shape[1]
    centred, inverse = cache["centred"], cache["inverse"]
    dbeta = dZ_tilde.sum(axis=1, keepdims=True)
    dgamma = (dZ_tilde * cache["normal"]).sum(axis=1, keepdims=True)
    dnormal = dZ_tilde * cache["gamma"]
    dvariance = (dnormal * centred).sum(axis=1, keepdims=True) * -0.5 * inverse ** 3
    dmu = -(dnormal * inverse).sum(axis=1, keepdims=True) - 2 * dvariance * centred.mean(axis=1, keepdims=True)
    dZ = dnormal * inverse + dvariance * 2 * centred / m + dmu / m
    return dZ, dgamma, dbeta
# === right: one unit after another
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    out = np.zeros(Z.shape)
    for i in range(Z.shape[0]):
        row = Z[i]
        out[i] = gamma[i, 0] * (row - row.mean()) / math.sqrt(row.var() + epsilon) + beta[i, 0]
    return out, (Z.copy(), gamma.copy(), epsilon)

def batchnorm_backward(dZ_tilde, cache):
    Z, gamma, epsilon = cache
    n, m = Z.shape
    dZ, dgamma, dbeta = np.zeros((n, m)), np.zeros((n, 1)), np.zeros((n, 1))
    for i in range(n):
        deviation = math.sqrt(Z[i].var() + epsilon)
        x = (Z[i] - Z[i].mean()) / deviation
        d = dZ_tilde[i]
        dgamma[i] = d @ x
        dbeta[i] = d.sum()
        jacobian = (np.eye(m) - 1 / m - np.outer(x, x) / m) / deviation
        dZ[i] = gamma[i, 0] * (jacobian @ d)
    return dZ, dgamma, dbeta
# === right: centring matrix and einsum
def _centring(m):
    return np.eye(m) - np.full((m, m), 1 / m)

def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    m = Z.shape[1]
    C = Z @ _centring(m)
    s = np.sqrt(np.einsum("ij,ij->i", C, C)[:, None] / m + epsilon)
    X = C / s
    return X * gamma + beta, [X, s, gamma]

def batchnorm_backward(dZ_tilde, cache):
    X, s, gamma = cache
    m = X.shape[1]
    dgamma = np.einsum("ij,ij->i", dZ_tilde, X)[:, None]
    dbeta = np.einsum("ij->i", dZ_tilde)[:, None]
    dZ = gamma / s * (dZ_tilde @ _centring(m) - X * dgamma / m)
    return dZ, dgamma, dbeta
# === right: everything times m, epsilon beside the deviation
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mean = Z.mean(axis=1).reshape(-1, 1)
    deviation = Z.std(axis=1).reshape(-1, 1) + epsilon
    X = np.divide(np.subtract(Z, mean), deviation)
    return np.add(np.multiply(gamma, X), beta), (X, deviation, gamma)

def batchnorm_backward(dZ_tilde, cache):
    X, deviation, gamma = cache
    m = X.shape[1]
    dgamma = (dZ_tilde * X).sum(axis=1).reshape(-1, 1)
    dbeta = dZ_tilde.sum(axis=1).reshape(-1, 1)
    dX = dZ_tilde * gamma
    total = dX.sum(axis=1).reshape(-1, 1)
    along = (dX * X).sum(axis=1).reshape(-1, 1)
    return (m * dX - total - X * along) / (m * deviation), dgamma, dbeta
# === right: on the transposes
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    rows = Z.T
    mean, variance = rows.mean(axis=0), rows.var(axis=0)
    scale = 1 / np.sqrt(variance + epsilon)
    x = (rows - mean) * scale
    out = x * gamma.T + beta.T
    return out.T, {"x": x, "scale": scale, "gamma": gamma}

def batchnorm_backward(dZ_tilde, cache):
    d, x = dZ_tilde.T, cache["x"]
    dgamma, dbeta = (d * x).sum(axis=0), d.sum(axis=0)
    m = len(d)
    dZ = cache["scale"] * cache["gamma"].T * (d - dbeta / m - x * dgamma / m)
    return dZ.T, dgamma[:, np.newaxis], dbeta[:, np.newaxis]
# === wrong: over the units | Mean and variance are taken over the units of each example (axis 0), where they belong to each unit over the examples.
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mean = np.mean(Z, axis=0, keepdims=True)
    variance = np.var(Z, axis=0, keepdims=True)
    Z_norm = (Z - mean) / np.sqrt(variance + epsilon)
    Z_tilde = gamma * Z_norm + beta
    cache = (Z_norm, gamma, variance, epsilon)
    return Z_tilde, cache


def batchnorm_backward(dZ_tilde, cache):
    Z_norm, gamma, variance, epsilon = cache
    m = dZ_tilde.shape[1]
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    dgamma = np.sum(dZ_tilde * Z_norm, axis=1, keepdims=True)
    dZ_norm = dZ_tilde * gamma
    mean_d = np.mean(dZ_norm, axis=1, keepdims=True)
    mean_dz = np.mean(dZ_norm * Z_norm, axis=1, keepdims=True)
    dZ = (dZ_norm - mean_d - Z_norm * mean_dz) / np.sqrt(variance + epsilon)
    return dZ, dgamma, dbeta
# === wrong: one mean for all | One mean and one variance are taken over the whole matrix and not for each unit.
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mean = np.mean(Z)
    variance = np.var(Z)
    Z_norm = (Z - mean) / np.sqrt(variance + epsilon)
    Z_tilde = gamma * Z_norm + beta
    cache = (Z_norm, gamma, variance, epsilon)
    return Z_tilde, cache


def batchnorm_backward(dZ_tilde, cache):
    Z_norm, gamma, variance, epsilon = cache
    m = dZ_tilde.shape[1]
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    dgamma = np.sum(dZ_tilde * Z_norm, axis=1, keepdims=True)
    dZ_norm = dZ_tilde * gamma
    mean_d = np.mean(dZ_norm, axis=1, keepdims=True)
    mean_dz = np.mean(dZ_norm * Z_norm, axis=1, keepdims=True)
    dZ = (dZ_norm - mean_d - Z_norm * mean_dz) / np.sqrt(variance + epsilon)
    return dZ, dgamma, dbeta
# === wrong: divided by the variance | Z is divided by the variance and not by its root.
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mean = np.mean(Z, axis=1, keepdims=True)
    variance = np.var(Z, axis=1, keepdims=True)
    Z_norm = (Z - mean) / (variance + epsilon)
    Z_tilde = gamma * Z_norm + beta
    cache = (Z_norm, gamma, variance, epsilon)
    return Z_tilde, cache


def batchnorm_backward(dZ_tilde, cache):
    Z_norm, gamma, variance, epsilon = cache
    m = dZ_tilde.shape[1]
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    dgamma = np.sum(dZ_tilde * Z_norm, axis=1, keepdims=True)
    dZ_norm = dZ_tilde * gamma
    mean_d = np.mean(dZ_norm, axis=1, keepdims=True)
    mean_dz = np.mean(dZ_norm * Z_norm, axis=1, keepdims=True)
    dZ = (dZ_norm - mean_d - Z_norm * mean_dz) / np.sqrt(variance + epsilon)
    return dZ, dgamma, dbeta
# === wrong: not centred | The mean is not subtracted.
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mean = np.mean(Z, axis=1, keepdims=True)
    variance = np.var(Z, axis=1, keepdims=True)
    Z_norm = Z / np.sqrt(variance + epsilon)
    Z_tilde = gamma * Z_norm + beta
    cache = (Z_norm, gamma, variance, epsilon)
    return Z_tilde, cache


def batchnorm_backward(dZ_tilde, cache):
    Z_norm, gamma, variance, epsilon = cache
    m = dZ_tilde.shape[1]
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    dgamma = np.sum(dZ_tilde * Z_norm, axis=1, keepdims=True)
    dZ_norm = dZ_tilde * gamma
    mean_d = np.mean(dZ_norm, axis=1, keepdims=True)
    mean_dz = np.mean(dZ_norm * Z_norm, axis=1, keepdims=True)
    dZ = (dZ_norm - mean_d - Z_norm * mean_dz) / np.sqrt(variance + epsilon)
    return dZ, dgamma, dbeta
# === wrong: not scaled | The division by the deviation is missing.
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mean = np.mean(Z, axis=1, keepdims=True)
    variance = np.var(Z, axis=1, keepdims=True)
    Z_norm = Z - mean
    Z_tilde = gamma * Z_norm + beta
    cache = (Z_norm, gamma, variance, epsilon)
    return Z_tilde, cache


def batchnorm_backward(dZ_tilde, cache):
    Z_norm, gamma, variance, epsilon = cache
    m = dZ_tilde.shape[1]
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    dgamma = np.sum(dZ_tilde * Z_norm, axis=1, keepdims=True)
    dZ_norm = dZ_tilde * gamma
    mean_d = np.mean(dZ_norm, axis=1, keepdims=True)
    mean_dz = np.mean(dZ_norm * Z_norm, axis=1, keepdims=True)
    dZ = (dZ_norm - mean_d - Z_norm * mean_dz) / np.sqrt(variance + epsilon)
    return dZ, dgamma, dbeta
# === wrong: gamma and beta exchanged | γ and β are exchanged.
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mean = np.mean(Z, axis=1, keepdims=True)
    variance = np.var(Z, axis=1, keepdims=True)
    Z_norm = (Z - mean) / np.sqrt(variance + epsilon)
    Z_tilde = beta * Z_norm + gamma
    cache = (Z_norm, gamma, variance, epsilon)
    return Z_tilde, cache


def batchnorm_backward(dZ_tilde, cache):
    Z_norm, gamma, variance, epsilon = cache
    m = dZ_tilde.shape[1]
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    dgamma = np.sum(dZ_tilde * Z_norm, axis=1, keepdims=True)
    dZ_norm = dZ_tilde * gamma
    mean_d = np.mean(dZ_norm, axis=1, keepdims=True)
    mean_dz = np.mean(dZ_norm * Z_norm, axis=1, keepdims=True)
    dZ = (dZ_norm - mean_d - Z_norm * mean_dz) / np.sqrt(variance + epsilon)
    return dZ, dgamma, dbeta
# === wrong: beta left out | β is not added.
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mean = np.mean(Z, axis=1, keepdims=True)
    variance = np.var(Z, axis=1, keepdims=True)
    Z_norm = (Z - mean) / np.sqrt(variance + epsilon)
    Z_tilde = gamma * Z_norm
    cache = (Z_norm, gamma, variance, epsilon)
    return Z_tilde, cache


def batchnorm_backward(dZ_tilde, cache):
    Z_norm, gamma, variance, epsilon = cache
    m = dZ_tilde.shape[1]
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    dgamma = np.sum(dZ_tilde * Z_norm, axis=1, keepdims=True)
    dZ_norm = dZ_tilde * gamma
    mean_d = np.mean(dZ_norm, axis=1, keepdims=True)
    mean_dz = np.mean(dZ_norm * Z_norm, axis=1, keepdims=True)
    dZ = (dZ_norm - mean_d - Z_norm * mean_dz) / np.sqrt(variance + epsilon)
    return dZ, dgamma, dbeta
# === wrong: gamma left out | γ is left out.
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mean = np.mean(Z, axis=1, keepdims=True)
    variance = np.var(Z, axis=1, keepdims=True)
    Z_norm = (Z - mean) / np.sqrt(variance + epsilon)
    Z_tilde = Z_norm + beta
    cache = (Z_norm, gamma, variance, epsilon)
    return Z_tilde, cache


def batchnorm_backward(dZ_tilde, cache):
    Z_norm, gamma, variance, epsilon = cache
    m = dZ_tilde.shape[1]
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    dgamma = np.sum(dZ_tilde * Z_norm, axis=1, keepdims=True)
    dZ_norm = dZ_tilde * gamma
    mean_d = np.mean(dZ_norm, axis=1, keepdims=True)
    mean_dz = np.mean(dZ_norm * Z_norm, axis=1, keepdims=True)
    dZ = (dZ_norm - mean_d - Z_norm * mean_dz) / np.sqrt(variance + epsilon)
    return dZ, dgamma, dbeta
# === wrong: gamma around the sum | γ multiplies β as well: the brackets are wrong.
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mean = np.mean(Z, axis=1, keepdims=True)
    variance = np.var(Z, axis=1, keepdims=True)
    Z_norm = (Z - mean) / np.sqrt(variance + epsilon)
    Z_tilde = gamma * (Z_norm + beta)
    cache = (Z_norm, gamma, variance, epsilon)
    return Z_tilde, cache


def batchnorm_backward(dZ_tilde, cache):
    Z_norm, gamma, variance, epsilon = cache
    m = dZ_tilde.shape[1]
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    dgamma = np.sum(dZ_tilde * Z_norm, axis=1, keepdims=True)
    dZ_norm = dZ_tilde * gamma
    mean_d = np.mean(dZ_norm, axis=1, keepdims=True)
    mean_dz = np.mean(dZ_norm * Z_norm, axis=1, keepdims=True)
    dZ = (dZ_norm - mean_d - Z_norm * mean_dz) / np.sqrt(variance + epsilon)
    return dZ, dgamma, dbeta
# === wrong: Z scaled and shifted | γ and β are applied to Z and not to the normalized values.
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mean = np.mean(Z, axis=1, keepdims=True)
    variance = np.var(Z, axis=1, keepdims=True)
    Z_norm = (Z - mean) / np.sqrt(variance + epsilon)
    Z_tilde = gamma * Z + beta
    cache = (Z_norm, gamma, variance, epsilon)
    return Z_tilde, cache


def batchnorm_backward(dZ_tilde, cache):
    Z_norm, gamma, variance, epsilon = cache
    m = dZ_tilde.shape[1]
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    dgamma = np.sum(dZ_tilde * Z_norm, axis=1, keepdims=True)
    dZ_norm = dZ_tilde * gamma
    mean_d = np.mean(dZ_norm, axis=1, keepdims=True)
    mean_dz = np.mean(dZ_norm * Z_norm, axis=1, keepdims=True)
    dZ = (dZ_norm - mean_d - Z_norm * mean_dz) / np.sqrt(variance + epsilon)
    return dZ, dgamma, dbeta
# === wrong: normalized values returned | The normalized values are returned, without γ and β.
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mean = np.mean(Z, axis=1, keepdims=True)
    variance = np.var(Z, axis=1, keepdims=True)
    Z_norm = (Z - mean) / np.sqrt(variance + epsilon)
    Z_tilde = gamma * Z_norm + beta
    cache = (Z_norm, gamma, variance, epsilon)
    return Z_norm, cache


def batchnorm_backward(dZ_tilde, cache):
    Z_norm, gamma, variance, epsilon = cache
    m = dZ_tilde.shape[1]
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    dgamma = np.sum(dZ_tilde * Z_norm, axis=1, keepdims=True)
    dZ_norm = dZ_tilde * gamma
    mean_d = np.mean(dZ_norm, axis=1, keepdims=True)
    mean_dz = np.mean(dZ_norm * Z_norm, axis=1, keepdims=True)
    dZ = (dZ_norm - mean_d - Z_norm * mean_dz) / np.sqrt(variance + epsilon)
    return dZ, dgamma, dbeta
# === wrong: sample variance | The variance divides by m-1, where m is asked for.
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mean = np.mean(Z, axis=1, keepdims=True)
    variance = np.var(Z, axis=1, keepdims=True, ddof=1)
    Z_norm = (Z - mean) / np.sqrt(variance + epsilon)
    Z_tilde = gamma * Z_norm + beta
    cache = (Z_norm, gamma, variance, epsilon)
    return Z_tilde, cache


def batchnorm_backward(dZ_tilde, cache):
    Z_norm, gamma, variance, epsilon = cache
    m = dZ_tilde.shape[1]
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    dgamma = np.sum(dZ_tilde * Z_norm, axis=1, keepdims=True)
    dZ_norm = dZ_tilde * gamma
    mean_d = np.mean(dZ_norm, axis=1, keepdims=True)
    mean_dz = np.mean(dZ_norm * Z_norm, axis=1, keepdims=True)
    dZ = (dZ_norm - mean_d - Z_norm * mean_dz) / np.sqrt(variance + epsilon)
    return dZ, dgamma, dbeta
# === wrong: keepdims missing | Without keepdims mean and variance broadcast along the wrong axis.
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mean = np.mean(Z, axis=1)
    variance = np.var(Z, axis=1)
    Z_norm = (Z - mean) / np.sqrt(variance + epsilon)
    Z_tilde = gamma * Z_norm + beta
    cache = (Z_norm, gamma, variance, epsilon)
    return Z_tilde, cache


def batchnorm_backward(dZ_tilde, cache):
    Z_norm, gamma, variance, epsilon = cache
    m = dZ_tilde.shape[1]
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    dgamma = np.sum(dZ_tilde * Z_norm, axis=1, keepdims=True)
    dZ_norm = dZ_tilde * gamma
    mean_d = np.mean(dZ_norm, axis=1, keepdims=True)
    mean_dz = np.mean(dZ_norm * Z_norm, axis=1, keepdims=True)
    dZ = (dZ_norm - mean_d - Z_norm * mean_dz) / np.sqrt(variance + epsilon)
    return dZ, dgamma, dbeta
# === wrong: matrix product | γ is multiplied as a matrix, where it acts on each row.
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mean = np.mean(Z, axis=1, keepdims=True)
    variance = np.var(Z, axis=1, keepdims=True)
    Z_norm = (Z - mean) / np.sqrt(variance + epsilon)
    Z_tilde = np.dot(gamma.T, Z_norm) + beta
    cache = (Z_norm, gamma, variance, epsilon)
    return Z_tilde, cache


def batchnorm_backward(dZ_tilde, cache):
    Z_norm, gamma, variance, epsilon = cache
    m = dZ_tilde.shape[1]
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    dgamma = np.sum(dZ_tilde * Z_norm, axis=1, keepdims=True)
    dZ_norm = dZ_tilde * gamma
    mean_d = np.mean(dZ_norm, axis=1, keepdims=True)
    mean_dz = np.mean(dZ_norm * Z_norm, axis=1, keepdims=True)
    dZ = (dZ_norm - mean_d - Z_norm * mean_dz) / np.sqrt(variance + epsilon)
    return dZ, dgamma, dbeta
# === wrong: only Z_tilde | The cache is not returned.
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mean = np.mean(Z, axis=1, keepdims=True)
    variance = np.var(Z, axis=1, keepdims=True)
    Z_norm = (Z - mean) / np.sqrt(variance + epsilon)
    Z_tilde = gamma * Z_norm + beta
    cache = (Z_norm, gamma, variance, epsilon)
    return Z_tilde


def batchnorm_backward(dZ_tilde, cache):
    Z_norm, gamma, variance, epsilon = cache
    m = dZ_tilde.shape[1]
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    dgamma = np.sum(dZ_tilde * Z_norm, axis=1, keepdims=True)
    dZ_norm = dZ_tilde * gamma
    mean_d = np.mean(dZ_norm, axis=1, keepdims=True)
    mean_dz = np.mean(dZ_norm * Z_norm, axis=1, keepdims=True)
    dZ = (dZ_norm - mean_d - Z_norm * mean_dz) / np.sqrt(variance + epsilon)
    return dZ, dgamma, dbeta
# === wrong: order swapped | The two are returned in the wrong order: Z_tilde first, then the cache.
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mean = np.mean(Z, axis=1, keepdims=True)
    variance = np.var(Z, axis=1, keepdims=True)
    Z_norm = (Z - mean) / np.sqrt(variance + epsilon)
    Z_tilde = gamma * Z_norm + beta
    cache = (Z_norm, gamma, variance, epsilon)
    return cache, Z_tilde


def batchnorm_backward(dZ_tilde, cache):
    Z_norm, gamma, variance, epsilon = cache
    m = dZ_tilde.shape[1]
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    dgamma = np.sum(dZ_tilde * Z_norm, axis=1, keepdims=True)
    dZ_norm = dZ_tilde * gamma
    mean_d = np.mean(dZ_norm, axis=1, keepdims=True)
    mean_dz = np.mean(dZ_norm * Z_norm, axis=1, keepdims=True)
    dZ = (dZ_norm - mean_d - Z_norm * mean_dz) / np.sqrt(variance + epsilon)
    return dZ, dgamma, dbeta
# === wrong: no return | The return statement is missing.
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mean = np.mean(Z, axis=1, keepdims=True)
    variance = np.var(Z, axis=1, keepdims=True)
    Z_norm = (Z - mean) / np.sqrt(variance + epsilon)
    Z_tilde = gamma * Z_norm + beta
    cache = (Z_norm, gamma, variance, epsilon)


def batchnorm_backward(dZ_tilde, cache):
    Z_norm, gamma, variance, epsilon = cache
    m = dZ_tilde.shape[1]
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    dgamma = np.sum(dZ_tilde * Z_norm, axis=1, keepdims=True)
    dZ_norm = dZ_tilde * gamma
    mean_d = np.mean(dZ_norm, axis=1, keepdims=True)
    mean_dz = np.mean(dZ_norm * Z_norm, axis=1, keepdims=True)
    dZ = (dZ_norm - mean_d - Z_norm * mean_dz) / np.sqrt(variance + epsilon)
    return dZ, dgamma, dbeta
# === wrong: large constant in the root | A constant of 1 is added to the variance, so that the values are too small.
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mean = np.mean(Z, axis=1, keepdims=True)
    variance = np.var(Z, axis=1, keepdims=True)
    Z_norm = (Z - mean) / np.sqrt(variance + 1)
    Z_tilde = gamma * Z_norm + beta
    cache = (Z_norm, gamma, variance, epsilon)
    return Z_tilde, cache


def batchnorm_backward(dZ_tilde, cache):
    Z_norm, gamma, variance, epsilon = cache
    m = dZ_tilde.shape[1]
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    dgamma = np.sum(dZ_tilde * Z_norm, axis=1, keepdims=True)
    dZ_norm = dZ_tilde * gamma
    mean_d = np.mean(dZ_norm, axis=1, keepdims=True)
    mean_dz = np.mean(dZ_norm * Z_norm, axis=1, keepdims=True)
    dZ = (dZ_norm - mean_d - Z_norm * mean_dz) / np.sqrt(variance + epsilon)
    return dZ, dgamma, dbeta
# === wrong: mean added | The mean is added where it should be subtracted.
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mean = np.mean(Z, axis=1, keepdims=True)
    variance = np.var(Z, axis=1, keepdims=True)
    Z_norm = (Z + mean) / np.sqrt(variance + epsilon)
    Z_tilde = gamma * Z_norm + beta
    cache = (Z_norm, gamma, variance, epsilon)
    return Z_tilde, cache


def batchnorm_backward(dZ_tilde, cache):
    Z_norm, gamma, variance, epsilon = cache
    m = dZ_tilde.shape[1]
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    dgamma = np.sum(dZ_tilde * Z_norm, axis=1, keepdims=True)
    dZ_norm = dZ_tilde * gamma
    mean_d = np.mean(dZ_norm, axis=1, keepdims=True)
    mean_dz = np.mean(dZ_norm * Z_norm, axis=1, keepdims=True)
    dZ = (dZ_norm - mean_d - Z_norm * mean_dz) / np.sqrt(variance + epsilon)
    return dZ, dgamma, dbeta
# === wrong: mean square for the variance | The mean of the squares is taken for the variance: the square of the mean is not subtracted.
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mean = np.mean(Z, axis=1, keepdims=True)
    variance = np.mean(Z ** 2, axis=1, keepdims=True)
    Z_norm = (Z - mean) / np.sqrt(variance + epsilon)
    Z_tilde = gamma * Z_norm + beta
    cache = (Z_norm, gamma, variance, epsilon)
    return Z_tilde, cache


def batchnorm_backward(dZ_tilde, cache):
    Z_norm, gamma, variance, epsilon = cache
    m = dZ_tilde.shape[1]
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    dgamma = np.sum(dZ_tilde * Z_norm, axis=1, keepdims=True)
    dZ_norm = dZ_tilde * gamma
    mean_d = np.mean(dZ_norm, axis=1, keepdims=True)
    mean_dz = np.mean(dZ_norm * Z_norm, axis=1, keepdims=True)
    dZ = (dZ_norm - mean_d - Z_norm * mean_dz) / np.sqrt(variance + epsilon)
    return dZ, dgamma, dbeta
# === wrong: range from zero to one | none
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mean = np.mean(Z, axis=1, keepdims=True)
    variance = np.var(Z, axis=1, keepdims=True)
    Z_norm = (Z - Z.min()) / (Z.max() - Z.min())
    Z_tilde = Z_norm / gamma
    cache = (Z_norm, gamma, variance, epsilon)
    return Z_tilde, cache


def batchnorm_backward(dZ_tilde, cache):
    Z_norm, gamma, variance, epsilon = cache
    m = dZ_tilde.shape[1]
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    dgamma = np.sum(dZ_tilde * Z_norm, axis=1, keepdims=True)
    dZ_norm = dZ_tilde * gamma
    mean_d = np.mean(dZ_norm, axis=1, keepdims=True)
    mean_dz = np.mean(dZ_norm * Z_norm, axis=1, keepdims=True)
    dZ = (dZ_norm - mean_d - Z_norm * mean_dz) / np.sqrt(variance + epsilon)
    return dZ, dgamma, dbeta
# === right: step by step through mean and variance
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mu = np.mean(Z, axis=1, keepdims=True)
    var = np.var(Z, axis=1, keepdims=True)
    Z_norm = (Z - mu) / np.sqrt(var + epsilon)
    Z_tilde = gamma * Z_norm + beta
    cache = (Z, Z_norm, mu, var, gamma, epsilon)
    return Z_tilde, cache

def batchnorm_backward(dZ_tilde, cache):
    Z, Z_norm, mu, var, gamma, epsilon = cache
    m = Z.shape[1]
    dgamma = np.sum(dZ_tilde * Z_norm, axis=1, keepdims=True)
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    dZ_norm = dZ_tilde * gamma
    ivar = 1 / np.sqrt(var + epsilon)
    dvar = np.sum(dZ_norm * (Z - mu) * -0.5 * ivar ** 3, axis=1, keepdims=True)
    dmu = np.sum(-dZ_norm * ivar, axis=1, keepdims=True) + dvar * np.mean(-2 * (Z - mu), axis=1, keepdims=True)
    dZ = dZ_norm * ivar + dvar * 2 * (Z - mu) / m + dmu / m
    return dZ, dgamma, dbeta
# === right: closed form with a dict cache
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mu = Z.mean(axis=1).reshape(-1, 1)
    centred = Z - mu
    sigma = np.sqrt((centred ** 2).mean(axis=1).reshape(-1, 1) + epsilon)
    Z_norm = centred / sigma
    return gamma * Z_norm + beta, {"Z_norm": Z_norm, "sigma": sigma, "gamma": gamma}

def batchnorm_backward(dZ_tilde, cache):
    Zn, sigma, gamma = cache["Z_norm"], cache["sigma"], cache["gamma"]
    dbeta = dZ_tilde.sum(axis=1, keepdims=True)
    dgamma = (dZ_tilde * Zn).sum(axis=1, keepdims=True)
    m = Zn.shape[1]
    dZ = gamma / (m * sigma) * (m * dZ_tilde - dbeta - Zn * dgamma)
    return dZ, dgamma, dbeta
# === right: unit by unit with the Jacobian matrix
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    out = np.zeros(Z.shape)
    hats, sds = [], []
    for j in range(Z.shape[0]):
        z = Z[j]
        mean = sum(z) / len(z)
        sd = math.sqrt(sum((x - mean) ** 2 for x in z) / len(z) + epsilon)
        hats.append((z - mean) / sd)
        sds.append(sd)
        out[j] = gamma[j, 0] * hats[j] + beta[j, 0]
    return out, (hats, sds, gamma)

def batchnorm_backward(dZ_tilde, cache):
    hats, sds, gamma = cache
    n, m = dZ_tilde.shape
    dZ, dgamma, dbeta = np.zeros((n, m)), np.zeros((n, 1)), np.zeros((n, 1))
    for j in range(n):
        h = hats[j]
        J = (np.eye(m) - 1.0 / m - np.outer(h, h) / m) / sds[j]
        dgamma[j] = np.dot(dZ_tilde[j], h)
        dbeta[j] = np.sum(dZ_tilde[j])
        dZ[j] = gamma[j, 0] * J.dot(dZ_tilde[j])
    return dZ, dgamma, dbeta
# === right: cache keeps the inputs, all computed again
def _moments(Z):
    return np.average(Z, axis=1)[:, np.newaxis], np.std(Z, axis=1)[:, np.newaxis] ** 2

def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mean, variance = _moments(Z)
    Z_tilde = np.multiply(gamma, np.divide(np.subtract(Z, mean), np.power(variance + epsilon, 0.5))) + beta
    return Z_tilde, [Z.copy(), gamma.copy(), beta.copy(), epsilon]

def batchnorm_backward(dZ_tilde, cache):
    Z, gamma, beta, epsilon = cache
    mean, variance = _moments(Z)
    sd = (variance + epsilon) ** 0.5
    Zn = (Z - mean) / sd
    dgamma, dbeta = np.sum(dZ_tilde * Zn, 1, keepdims=True), np.sum(dZ_tilde, 1, keepdims=True)
    g = dZ_tilde * gamma
    dZ = (g - g.mean(1, keepdims=True) - Zn * (g * Zn).mean(1, keepdims=True)) / sd
    return dZ, dgamma, dbeta
# === wrong: across the units | mean and variance are taken over the units (axis 0) instead of over the examples
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mu = np.mean(Z, axis=0, keepdims=True)
    var = np.var(Z, axis=0, keepdims=True)
    Z_norm = (Z - mu) / np.sqrt(var + epsilon)
    Z_tilde = gamma * Z_norm + beta
    cache = (Z, Z_norm, mu, var, gamma, epsilon)
    return Z_tilde, cache

def batchnorm_backward(dZ_tilde, cache):
    Z, Z_norm, mu, var, gamma, epsilon = cache
    m = Z.shape[1]
    dgamma = np.sum(dZ_tilde * Z_norm, axis=1, keepdims=True)
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    dZ_norm = dZ_tilde * gamma
    ivar = 1 / np.sqrt(var + epsilon)
    dvar = np.sum(dZ_norm * (Z - mu) * -0.5 * ivar ** 3, axis=0, keepdims=True)
    dmu = np.sum(-dZ_norm * ivar, axis=0, keepdims=True) + dvar * np.mean(-2 * (Z - mu), axis=0, keepdims=True)
    dZ = dZ_norm * ivar + dvar * 2 * (Z - mu) / Z.shape[0] + dmu / Z.shape[0]
    return dZ, dgamma, dbeta
# === wrong: divided by the variance, again | it divides by the variance instead of by the standard deviation
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mu = np.mean(Z, axis=1, keepdims=True)
    var = np.var(Z, axis=1, keepdims=True)
    Z_norm = (Z - mu) / (var + epsilon)
    Z_tilde = gamma * Z_norm + beta
    cache = (Z, Z_norm, mu, var, gamma, epsilon)
    return Z_tilde, cache

def batchnorm_backward(dZ_tilde, cache):
    Z, Z_norm, mu, var, gamma, epsilon = cache
    m = Z.shape[1]
    dgamma = np.sum(dZ_tilde * Z_norm, axis=1, keepdims=True)
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    dZ_norm = dZ_tilde * gamma
    ivar = 1 / np.sqrt(var + epsilon)
    dvar = np.sum(dZ_norm * (Z - mu) * -0.5 * ivar ** 3, axis=1, keepdims=True)
    dmu = np.sum(-dZ_norm * ivar, axis=1, keepdims=True) + dvar * np.mean(-2 * (Z - mu), axis=1, keepdims=True)
    dZ = dZ_norm * ivar + dvar * 2 * (Z - mu) / m + dmu / m
    return dZ, dgamma, dbeta
# === wrong: sample variance, again | the variance divides by m - 1 instead of by m
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mu = np.mean(Z, axis=1, keepdims=True)
    var = np.var(Z, axis=1, keepdims=True, ddof=1)
    Z_norm = (Z - mu) / np.sqrt(var + epsilon)
    Z_tilde = gamma * Z_norm + beta
    cache = (Z, Z_norm, mu, var, gamma, epsilon)
    return Z_tilde, cache

def batchnorm_backward(dZ_tilde, cache):
    Z, Z_norm, mu, var, gamma, epsilon = cache
    m = Z.shape[1]
    dgamma = np.sum(dZ_tilde * Z_norm, axis=1, keepdims=True)
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    dZ_norm = dZ_tilde * gamma
    ivar = 1 / np.sqrt(var + epsilon)
    dvar = np.sum(dZ_norm * (Z - mu) * -0.5 * ivar ** 3, axis=1, keepdims=True)
    dmu = np.sum(-dZ_norm * ivar, axis=1, keepdims=True) + dvar * np.mean(-2 * (Z - mu), axis=1, keepdims=True)
    dZ = dZ_norm * ivar + dvar * 2 * (Z - mu) / m + dmu / m
    return dZ, dgamma, dbeta
# === wrong: one mean for all, again | one mean and one variance are taken over the whole array instead of one per unit
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mu = np.mean(Z)
    var = np.var(Z)
    Z_norm = (Z - mu) / np.sqrt(var + epsilon)
    Z_tilde = gamma * Z_norm + beta
    cache = (Z, Z_norm, mu, var, gamma, epsilon)
    return Z_tilde, cache

def batchnorm_backward(dZ_tilde, cache):
    Z, Z_norm, mu, var, gamma, epsilon = cache
    m = Z.shape[1]
    dgamma = np.sum(dZ_tilde * Z_norm, axis=1, keepdims=True)
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    dZ_norm = dZ_tilde * gamma
    ivar = 1 / np.sqrt(var + epsilon)
    dvar = np.sum(dZ_norm * (Z - mu) * -0.5 * ivar ** 3, axis=1, keepdims=True)
    dmu = np.sum(-dZ_norm * ivar, axis=1, keepdims=True) + dvar * np.mean(-2 * (Z - mu), axis=1, keepdims=True)
    dZ = dZ_norm * ivar + dvar * 2 * (Z - mu) / m + dmu / m
    return dZ, dgamma, dbeta
# === wrong: gamma and beta exchanged, again | gamma and beta are exchanged: beta scales, gamma shifts
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mu = np.mean(Z, axis=1, keepdims=True)
    var = np.var(Z, axis=1, keepdims=True)
    Z_norm = (Z - mu) / np.sqrt(var + epsilon)
    Z_tilde = beta * Z_norm + gamma
    cache = (Z, Z_norm, mu, var, gamma, epsilon)
    return Z_tilde, cache

def batchnorm_backward(dZ_tilde, cache):
    Z, Z_norm, mu, var, gamma, epsilon = cache
    m = Z.shape[1]
    dgamma = np.sum(dZ_tilde * Z_norm, axis=1, keepdims=True)
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    dZ_norm = dZ_tilde * gamma
    ivar = 1 / np.sqrt(var + epsilon)
    dvar = np.sum(dZ_norm * (Z - mu) * -0.5 * ivar ** 3, axis=1, keepdims=True)
    dmu = np.sum(-dZ_norm * ivar, axis=1, keepdims=True) + dvar * np.mean(-2 * (Z - mu), axis=1, keepdims=True)
    dZ = dZ_norm * ivar + dvar * 2 * (Z - mu) / m + dmu / m
    return dZ, dgamma, dbeta
# === wrong: no scale and shift | gamma and beta are not applied: the normalised Z is returned
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mu = np.mean(Z, axis=1, keepdims=True)
    var = np.var(Z, axis=1, keepdims=True)
    Z_norm = (Z - mu) / np.sqrt(var + epsilon)
    Z_tilde = Z_norm
    cache = (Z, Z_norm, mu, var, gamma, epsilon)
    return Z_tilde, cache

def batchnorm_backward(dZ_tilde, cache):
    Z, Z_norm, mu, var, gamma, epsilon = cache
    m = Z.shape[1]
    dgamma = np.sum(dZ_tilde * Z_norm, axis=1, keepdims=True)
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    dZ_norm = dZ_tilde * gamma
    ivar = 1 / np.sqrt(var + epsilon)
    dvar = np.sum(dZ_norm * (Z - mu) * -0.5 * ivar ** 3, axis=1, keepdims=True)
    dmu = np.sum(-dZ_norm * ivar, axis=1, keepdims=True) + dvar * np.mean(-2 * (Z - mu), axis=1, keepdims=True)
    dZ = dZ_norm * ivar + dvar * 2 * (Z - mu) / m + dmu / m
    return dZ, dgamma, dbeta
# === wrong: shift first | beta is added before gamma multiplies
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mu = np.mean(Z, axis=1, keepdims=True)
    var = np.var(Z, axis=1, keepdims=True)
    Z_norm = (Z - mu) / np.sqrt(var + epsilon)
    Z_tilde = gamma * (Z_norm + beta)
    cache = (Z, Z_norm, mu, var, gamma, epsilon)
    return Z_tilde, cache

def batchnorm_backward(dZ_tilde, cache):
    Z, Z_norm, mu, var, gamma, epsilon = cache
    m = Z.shape[1]
    dgamma = np.sum(dZ_tilde * Z_norm, axis=1, keepdims=True)
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    dZ_norm = dZ_tilde * gamma
    ivar = 1 / np.sqrt(var + epsilon)
    dvar = np.sum(dZ_norm * (Z - mu) * -0.5 * ivar ** 3, axis=1, keepdims=True)
    dmu = np.sum(-dZ_norm * ivar, axis=1, keepdims=True) + dvar * np.mean(-2 * (Z - mu), axis=1, keepdims=True)
    dZ = dZ_norm * ivar + dvar * 2 * (Z - mu) / m + dmu / m
    return dZ, dgamma, dbeta
# === wrong: epsilon not used | epsilon is left out, so a constant unit gives 0/0 and the argument has no effect
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mu = np.mean(Z, axis=1, keepdims=True)
    var = np.var(Z, axis=1, keepdims=True)
    with np.errstate(all="ignore"):
        Z_norm = (Z - mu) / np.sqrt(var)
    Z_tilde = gamma * Z_norm + beta
    cache = (Z, Z_norm, mu, var, gamma, epsilon)
    return Z_tilde, cache

def batchnorm_backward(dZ_tilde, cache):
    Z, Z_norm, mu, var, gamma, epsilon = cache
    m = Z.shape[1]
    dgamma = np.sum(dZ_tilde * Z_norm, axis=1, keepdims=True)
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    dZ_norm = dZ_tilde * gamma
    with np.errstate(all="ignore"):
        ivar = 1 / np.sqrt(var)
    dvar = np.sum(dZ_norm * (Z - mu) * -0.5 * ivar ** 3, axis=1, keepdims=True)
    dmu = np.sum(-dZ_norm * ivar, axis=1, keepdims=True) + dvar * np.mean(-2 * (Z - mu), axis=1, keepdims=True)
    dZ = dZ_norm * ivar + dvar * 2 * (Z - mu) / m + dmu / m
    return dZ, dgamma, dbeta
# === wrong: mean not subtracted | the mean is not subtracted
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mu = np.mean(Z, axis=1, keepdims=True)
    var = np.var(Z, axis=1, keepdims=True)
    Z_norm = Z / np.sqrt(var + epsilon)
    Z_tilde = gamma * Z_norm + beta
    cache = (Z, Z_norm, mu, var, gamma, epsilon)
    return Z_tilde, cache

def batchnorm_backward(dZ_tilde, cache):
    Z, Z_norm, mu, var, gamma, epsilon = cache
    m = Z.shape[1]
    dgamma = np.sum(dZ_tilde * Z_norm, axis=1, keepdims=True)
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    dZ_norm = dZ_tilde * gamma
    ivar = 1 / np.sqrt(var + epsilon)
    dvar = np.sum(dZ_norm * (Z - mu) * -0.5 * ivar ** 3, axis=1, keepdims=True)
    dmu = np.sum(-dZ_norm * ivar, axis=1, keepdims=True) + dvar * np.mean(-2 * (Z - mu), axis=1, keepdims=True)
    dZ = dZ_norm * ivar + dvar * 2 * (Z - mu) / m + dmu / m
    return dZ, dgamma, dbeta
# === wrong: mean square as variance | the mean of the squares is taken for the variance: the mean is not subtracted in it
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mu = np.mean(Z, axis=1, keepdims=True)
    var = np.mean(Z ** 2, axis=1, keepdims=True)
    Z_norm = (Z - mu) / np.sqrt(var + epsilon)
    Z_tilde = gamma * Z_norm + beta
    cache = (Z, Z_norm, mu, var, gamma, epsilon)
    return Z_tilde, cache

def batchnorm_backward(dZ_tilde, cache):
    Z, Z_norm, mu, var, gamma, epsilon = cache
    m = Z.shape[1]
    dgamma = np.sum(dZ_tilde * Z_norm, axis=1, keepdims=True)
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    dZ_norm = dZ_tilde * gamma
    ivar = 1 / np.sqrt(var + epsilon)
    dvar = np.sum(dZ_norm * (Z - mu) * -0.5 * ivar ** 3, axis=1, keepdims=True)
    dmu = np.sum(-dZ_norm * ivar, axis=1, keepdims=True) + dvar * np.mean(-2 * (Z - mu), axis=1, keepdims=True)
    dZ = dZ_norm * ivar + dvar * 2 * (Z - mu) / m + dmu / m
    return dZ, dgamma, dbeta
# === wrong: cache first | the pair is returned as (cache, Z_tilde)
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mu = np.mean(Z, axis=1, keepdims=True)
    var = np.var(Z, axis=1, keepdims=True)
    Z_norm = (Z - mu) / np.sqrt(var + epsilon)
    Z_tilde = gamma * Z_norm + beta
    cache = (Z, Z_norm, mu, var, gamma, epsilon)
    return cache, Z_tilde

def batchnorm_backward(dZ_tilde, cache):
    Z, Z_norm, mu, var, gamma, epsilon = cache
    m = Z.shape[1]
    dgamma = np.sum(dZ_tilde * Z_norm, axis=1, keepdims=True)
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    dZ_norm = dZ_tilde * gamma
    ivar = 1 / np.sqrt(var + epsilon)
    dvar = np.sum(dZ_norm * (Z - mu) * -0.5 * ivar ** 3, axis=1, keepdims=True)
    dmu = np.sum(-dZ_norm * ivar, axis=1, keepdims=True) + dvar * np.mean(-2 * (Z - mu), axis=1, keepdims=True)
    dZ = dZ_norm * ivar + dvar * 2 * (Z - mu) / m + dmu / m
    return dZ, dgamma, dbeta
# === wrong: cache forgotten | only Z_tilde is returned: the cache is missing
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mu = np.mean(Z, axis=1, keepdims=True)
    var = np.var(Z, axis=1, keepdims=True)
    Z_norm = (Z - mu) / np.sqrt(var + epsilon)
    Z_tilde = gamma * Z_norm + beta
    cache = (Z, Z_norm, mu, var, gamma, epsilon)
    return Z_tilde

def batchnorm_backward(dZ_tilde, cache):
    Z, Z_norm, mu, var, gamma, epsilon = cache
    m = Z.shape[1]
    dgamma = np.sum(dZ_tilde * Z_norm, axis=1, keepdims=True)
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    dZ_norm = dZ_tilde * gamma
    ivar = 1 / np.sqrt(var + epsilon)
    dvar = np.sum(dZ_norm * (Z - mu) * -0.5 * ivar ** 3, axis=1, keepdims=True)
    dmu = np.sum(-dZ_norm * ivar, axis=1, keepdims=True) + dvar * np.mean(-2 * (Z - mu), axis=1, keepdims=True)
    dZ = dZ_norm * ivar + dvar * 2 * (Z - mu) / m + dmu / m
    return dZ, dgamma, dbeta
# === wrong: beta left out, again | beta is not added
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mu = np.mean(Z, axis=1, keepdims=True)
    var = np.var(Z, axis=1, keepdims=True)
    Z_norm = (Z - mu) / np.sqrt(var + epsilon)
    Z_tilde = gamma * Z_norm
    cache = (Z, Z_norm, mu, var, gamma, epsilon)
    return Z_tilde, cache

def batchnorm_backward(dZ_tilde, cache):
    Z, Z_norm, mu, var, gamma, epsilon = cache
    m = Z.shape[1]
    dgamma = np.sum(dZ_tilde * Z_norm, axis=1, keepdims=True)
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    dZ_norm = dZ_tilde * gamma
    ivar = 1 / np.sqrt(var + epsilon)
    dvar = np.sum(dZ_norm * (Z - mu) * -0.5 * ivar ** 3, axis=1, keepdims=True)
    dmu = np.sum(-dZ_norm * ivar, axis=1, keepdims=True) + dvar * np.mean(-2 * (Z - mu), axis=1, keepdims=True)
    dZ = dZ_norm * ivar + dvar * 2 * (Z - mu) / m + dmu / m
    return dZ, dgamma, dbeta
# === wrong: shifted units squashed | none
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mu = np.mean(Z, axis=1, keepdims=True)
    var = np.var(Z, axis=1, keepdims=True)
    Z_norm = (Z - mu) / (var + epsilon)
    Z_tilde = beta * Z_norm + gamma
    cache = (Z, Z_norm, mu, var, gamma, epsilon)
    return Z_tilde, cache

def batchnorm_backward(dZ_tilde, cache):
    Z, Z_norm, mu, var, gamma, epsilon = cache
    m = Z.shape[1]
    dgamma = np.sum(dZ_tilde * Z_norm, axis=1, keepdims=True)
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    dZ_norm = dZ_tilde * gamma
    ivar = 1 / np.sqrt(var + epsilon)
    dvar = np.sum(dZ_norm * (Z - mu) * -0.5 * ivar ** 3, axis=1, keepdims=True)
    dmu = np.sum(-dZ_norm * ivar, axis=1, keepdims=True) + dvar * np.mean(-2 * (Z - mu), axis=1, keepdims=True)
    dZ = dZ_norm * ivar + dvar * 2 * (Z - mu) / m + dmu / m
    return dZ, dgamma, dbeta
# === right: mean and var with keepdims
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mu = np.mean(Z, axis=1, keepdims=True)
    variance = np.var(Z, axis=1, keepdims=True)
    s = np.sqrt(variance + epsilon)
    Z_hat = (Z - mu) / s
    return gamma * Z_hat + beta, (Z_hat, s, gamma)
# === right: by sums, dict as a cache
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    n, m = Z.shape
    mu = np.sum(Z, axis=1, keepdims=True) / m
    centered = Z - mu
    sigma2 = np.sum(centered**2, axis=1, keepdims=True) / m
    Z_norm = centered / np.sqrt(sigma2 + epsilon)
    Z_tilde = np.multiply(gamma, Z_norm) + beta
    cache = {"Z_norm": Z_norm, "sigma2": sigma2, "gamma": gamma, "epsilon": epsilon, "m": m}
    return Z_tilde, cache
# === right: transposed, examples as rows and back
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    rows = Z.T
    z = (rows - rows.mean(axis=0)) * (rows.var(axis=0) + epsilon) ** -0.5
    out = z * gamma.ravel() + beta.ravel()
    return out.T, (z, rows, gamma, epsilon)
# === right: loops over units, math
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    n, m = Z.shape
    out = np.zeros((n, m))
    z_hat = np.zeros((n, m))
    roots = np.zeros((n, 1))
    for i in range(n):
        total = 0.0
        for j in range(m):
            total += Z[i, j]
        mean = total / m
        square = 0.0
        for j in range(m):
            square += (Z[i, j] - mean) ** 2
        roots[i, 0] = math.sqrt(square / m + epsilon)
        for j in range(m):
            z_hat[i, j] = (Z[i, j] - mean) / roots[i, 0]
            out[i, j] = gamma[i, 0] * z_hat[i, j] + beta[i, 0]
    cache = [z_hat, roots, gamma]
    return out, cache
# === right: einsum and np.newaxis
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    m = Z.shape[-1]
    mu = np.einsum("ij->i", Z) / m
    d = Z - mu[:, np.newaxis]
    var = np.einsum("ij,ij->i", d, d) / m
    inv = 1.0 / np.sqrt(var + epsilon)
    Z_hat = d * inv[:, None]
    return np.einsum("ik,ij->ij", gamma, Z_hat) + beta, (Z_hat, inv, gamma, m)
# === right: matrix product with the averaging vector, in place on an own copy
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    m = Z.shape[1]
    average = np.ones((m, 1)) / m
    Z_hat = np.array(Z, dtype=float)
    Z_hat -= Z_hat @ average
    spread = np.sqrt((Z_hat * Z_hat) @ average + epsilon)
    Z_hat /= spread
    Z_tilde = Z_hat * gamma
    Z_tilde += beta
    return Z_tilde, dict(Z_hat=Z_hat, spread=spread, gamma=gamma.copy())
# === right: a list of rows stacked
def batchnorm_forward(Z: np.ndarray, gamma: np.ndarray, beta: np.ndarray, epsilon: float = 1e-8):
    scale = lambda row: (row - row.mean()) / math.sqrt(row.var() + epsilon)
    Z_hat = np.vstack([scale(row) for row in Z])
    assert Z_hat.shape == Z.shape
    return Z_hat * gamma + beta, (Z, Z_hat, gamma, epsilon)
# === wrong: m - 1 | divides the variance by m - 1
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mu = np.mean(Z, axis=1, keepdims=True)
    s = np.sqrt(np.var(Z, axis=1, keepdims=True, ddof=1) + epsilon)
    Z_hat = (Z - mu) / s
    return gamma * Z_hat + beta, (Z_hat, s, gamma)
# === wrong: wrong axis | normalizes each example over the units instead of each unit over the examples
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mu = np.mean(Z, axis=0, keepdims=True)
    s = np.sqrt(np.var(Z, axis=0, keepdims=True) + epsilon)
    Z_hat = (Z - mu) / s
    return gamma * Z_hat + beta, (Z_hat, s, gamma)
# === wrong: all together | takes one mean and one variance for the whole array
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mu = np.mean(Z)
    s = np.sqrt(np.var(Z) + epsilon)
    Z_hat = (Z - mu) / s
    return gamma * Z_hat + beta, (Z_hat, s, gamma)
# === wrong: no epsilon | leaves epsilon out, so a unit whose scores are all equal becomes nan
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mu = np.mean(Z, axis=1, keepdims=True)
    s = np.std(Z, axis=1, keepdims=True)
    Z_hat = (Z - mu) / s
    return gamma * Z_hat + beta, (Z_hat, s, gamma)
# === wrong: default epsilon | the default of epsilon is 1e-3, as in Keras
def batchnorm_forward(Z, gamma, beta, epsilon=1e-3):
    mu = np.mean(Z, axis=1, keepdims=True)
    s = np.sqrt(np.var(Z, axis=1, keepdims=True) + epsilon)
    Z_hat = (Z - mu) / s
    return gamma * Z_hat + beta, (Z_hat, s, gamma)
# === wrong: epsilon fixed | uses 1e-8 whatever epsilon is given
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mu = np.mean(Z, axis=1, keepdims=True)
    s = np.sqrt(np.var(Z, axis=1, keepdims=True) + 1e-8)
    Z_hat = (Z - mu) / s
    return gamma * Z_hat + beta, (Z_hat, s, gamma)
# === wrong: no root | divides by the variance instead of its root
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mu = np.mean(Z, axis=1, keepdims=True)
    s = np.var(Z, axis=1, keepdims=True) + epsilon
    Z_hat = (Z - mu) / s
    return gamma * Z_hat + beta, (Z_hat, s, gamma)
# === wrong: not scaled and shifted | forgets gamma and beta
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mu = np.mean(Z, axis=1, keepdims=True)
    s = np.sqrt(np.var(Z, axis=1, keepdims=True) + epsilon)
    Z_hat = (Z - mu) / s
    return Z_hat, (Z_hat, s, gamma)
# === wrong: gamma and beta exchanged, anew | scales by beta and shifts by gamma
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mu = np.mean(Z, axis=1, keepdims=True)
    s = np.sqrt(np.var(Z, axis=1, keepdims=True) + epsilon)
    Z_hat = (Z - mu) / s
    return beta * Z_hat + gamma, (Z_hat, s, gamma)
# === wrong: beta scaled too | shifts before scaling: gamma * (Z_hat + beta)
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mu = np.mean(Z, axis=1, keepdims=True)
    s = np.sqrt(np.var(Z, axis=1, keepdims=True) + epsilon)
    Z_hat = (Z - mu) / s
    return gamma * (Z_hat + beta), (Z_hat, s, gamma)
# === wrong: first unit's gamma | takes the first unit's gamma and beta for all units
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mu = np.mean(Z, axis=1, keepdims=True)
    s = np.sqrt(np.var(Z, axis=1, keepdims=True) + epsilon)
    Z_hat = (Z - mu) / s
    return gamma[0] * Z_hat + beta[0], (Z_hat, s, gamma)
# === wrong: no cache | returns only Z_tilde
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mu = np.mean(Z, axis=1, keepdims=True)
    s = np.sqrt(np.var(Z, axis=1, keepdims=True) + epsilon)
    return gamma * (Z - mu) / s + beta
# === wrong: cache first, anew | returns (cache, Z_tilde)
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mu = np.mean(Z, axis=1, keepdims=True)
    s = np.sqrt(np.var(Z, axis=1, keepdims=True) + epsilon)
    Z_hat = (Z - mu) / s
    Z_tilde = gamma * Z_hat + beta
    cache = (Z_hat, s, gamma)
    return cache, Z_tilde
# === wrong: mean not taken away | divides by the spread without subtracting the mean
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    s = np.sqrt(np.var(Z, axis=1, keepdims=True) + epsilon)
    Z_hat = Z / s
    return gamma * Z_hat + beta, (Z_hat, s, gamma)
# === wrong: unit length | divides by the length of the row, which misses the factor root of m
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    d = Z - Z.mean(axis=1, keepdims=True)
    s = np.sqrt(np.sum(d**2, axis=1, keepdims=True) + epsilon)
    Z_hat = d / s
    return gamma * Z_hat + beta, (Z_hat, s, gamma)
# === wrong: 0 to 1 | scales each unit to the range from 0 to 1
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    low, high = Z.min(axis=1, keepdims=True), Z.max(axis=1, keepdims=True)
    Z_hat = (Z - low) / (high - low + epsilon)
    return gamma * Z_hat + beta, (Z_hat, high - low, gamma)
# === wrong: keepdims forgotten | the means have the shape (n,) and meet the columns
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mu = np.mean(Z, axis=1)
    s = np.sqrt(np.var(Z, axis=1) + epsilon)
    Z_hat = (Z - mu) / s
    return gamma * Z_hat + beta, (Z_hat, s, gamma)
# === wrong: median | takes the median in place of the mean
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mu = np.median(Z, axis=1, keepdims=True)
    s = np.sqrt(np.mean((Z - mu) ** 2, axis=1, keepdims=True) + epsilon)
    Z_hat = (Z - mu) / s
    return gamma * Z_hat + beta, (Z_hat, s, gamma)
# === wrong: globals of the notebook | scales by variables ones and zeros that stand outside, not by gamma and beta
ones, zeros = np.ones((2, 1)), np.zeros((2, 1))


def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mu = np.mean(Z, axis=1, keepdims=True)
    s = np.sqrt(np.var(Z, axis=1, keepdims=True) + epsilon)
    Z_hat = (Z - mu) / s
    return ones * Z_hat + zeros, (Z_hat, s, gamma)
# === wrong: one decimal too few | rounds the result to four places
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mu = np.mean(Z, axis=1, keepdims=True)
    s = np.sqrt(np.var(Z, axis=1, keepdims=True) + epsilon)
    Z_hat = (Z - mu) / s
    return np.round(gamma * Z_hat + beta, 4), (Z_hat, s, gamma)
