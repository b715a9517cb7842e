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
# === wrong: mean and variance taken for constants | Mean and variance are treated as constants, though they depend on Z; two terms of dZ are missing.
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
    dZ = dZ_norm / np.sqrt(variance + epsilon)
    return dZ, dgamma, dbeta
# === wrong: term of the mean missing | The part of dZ that goes through the mean is missing.
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
    dZ = (dZ_norm - Z_norm * mean_dz) / np.sqrt(variance + epsilon)
    return dZ, dgamma, dbeta
# === wrong: term of the variance missing | The part of dZ that goes through the variance is missing.
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
    dZ = (dZ_norm - mean_d) / np.sqrt(variance + epsilon)
    return dZ, dgamma, dbeta
# === wrong: gamma left out of dZ | γ is left out of dZ.
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
    dZ_norm = dZ_tilde
    mean_d = np.mean(dZ_norm, axis=1, keepdims=True)
    mean_dz = np.mean(dZ_norm * Z_norm, axis=1, keepdims=True)
    dZ = (dZ_norm - mean_d - Z_norm * mean_dz) / np.sqrt(variance + epsilon)
    return dZ, dgamma, dbeta
# === wrong: sums in place of means in dZ | The sums over the examples in dZ lack their 1/m.
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
    mean_d = np.sum(dZ_norm, axis=1, keepdims=True)
    mean_dz = np.sum(dZ_norm * Z_norm, axis=1, keepdims=True)
    dZ = (dZ_norm - mean_d - Z_norm * mean_dz) / np.sqrt(variance + epsilon)
    return dZ, dgamma, dbeta
# === wrong: signs in dZ | The parts through mean and variance are added where they should be subtracted.
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
    dZ = (dZ_norm + mean_d + Z_norm * mean_dz) / np.sqrt(variance + epsilon)
    return dZ, dgamma, dbeta
# === wrong: dbeta averaged | dβ is the mean over the examples; it is the sum.
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
    dbeta = np.mean(dZ_tilde, axis=1, keepdims=True)
    dgamma = np.sum(dZ_tilde * Z_norm, axis=1, keepdims=True)
    dZ_norm = dZ_tilde * gamma
    mean_d = np.mean(dZ_norm, axis=1, keepdims=True)
    mean_dz = np.mean(dZ_norm * Z_norm, axis=1, keepdims=True)
    dZ = (dZ_norm - mean_d - Z_norm * mean_dz) / np.sqrt(variance + epsilon)
    return dZ, dgamma, dbeta
# === wrong: dgamma averaged | dγ is the mean over the examples; it is the sum.
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
    dgamma = np.mean(dZ_tilde * Z_norm, axis=1, keepdims=True)
    dZ_norm = dZ_tilde * gamma
    mean_d = np.mean(dZ_norm, axis=1, keepdims=True)
    mean_dz = np.mean(dZ_norm * Z_norm, axis=1, keepdims=True)
    dZ = (dZ_norm - mean_d - Z_norm * mean_dz) / np.sqrt(variance + epsilon)
    return dZ, dgamma, dbeta
# === wrong: dgamma without the normalized values | dγ lacks the factor of the normalized values.
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
    dgamma = np.sum(dZ_tilde, axis=1, keepdims=True)
    dZ_norm = dZ_tilde * gamma
    mean_d = np.mean(dZ_norm, axis=1, keepdims=True)
    mean_dz = np.mean(dZ_norm * Z_norm, axis=1, keepdims=True)
    dZ = (dZ_norm - mean_d - Z_norm * mean_dz) / np.sqrt(variance + epsilon)
    return dZ, dgamma, dbeta
# === wrong: gamma in dgamma | dγ carries a factor γ.
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
    dgamma = np.sum(dZ_tilde * gamma * Z_norm, axis=1, keepdims=True)
    dZ_norm = dZ_tilde * gamma
    mean_d = np.mean(dZ_norm, axis=1, keepdims=True)
    mean_dz = np.mean(dZ_norm * Z_norm, axis=1, keepdims=True)
    dZ = (dZ_norm - mean_d - Z_norm * mean_dz) / np.sqrt(variance + epsilon)
    return dZ, dgamma, dbeta
# === wrong: gamma in dbeta | dβ carries a factor γ.
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
    dbeta = np.sum(dZ_tilde * gamma, axis=1, keepdims=True)
    dgamma = np.sum(dZ_tilde * Z_norm, axis=1, keepdims=True)
    dZ_norm = dZ_tilde * gamma
    mean_d = np.mean(dZ_norm, axis=1, keepdims=True)
    mean_dz = np.mean(dZ_norm * Z_norm, axis=1, keepdims=True)
    dZ = (dZ_norm - mean_d - Z_norm * mean_dz) / np.sqrt(variance + epsilon)
    return dZ, dgamma, dbeta
# === wrong: sums over the units | dγ and dβ are summed over the units (axis 0) where it should be over the examples.
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
    dbeta = np.sum(dZ_tilde, axis=0, keepdims=True)
    dgamma = np.sum(dZ_tilde * Z_norm, axis=0, keepdims=True)
    dZ_norm = dZ_tilde * gamma
    mean_d = np.mean(dZ_norm, axis=1, keepdims=True)
    mean_dz = np.mean(dZ_norm * Z_norm, axis=1, keepdims=True)
    dZ = (dZ_norm - mean_d - Z_norm * mean_dz) / np.sqrt(variance + epsilon)
    return dZ, dgamma, dbeta
# === wrong: keepdims missing in dgamma and dbeta | Without keepdims dγ and dβ have rank 1 and not the shape of γ and β.
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
    dbeta = np.sum(dZ_tilde, axis=1)
    dgamma = np.sum(dZ_tilde * Z_norm, axis=1)
    dZ_norm = dZ_tilde * gamma
    mean_d = np.mean(dZ_norm, axis=1, keepdims=True)
    mean_dz = np.mean(dZ_norm * Z_norm, axis=1, keepdims=True)
    dZ = (dZ_norm - mean_d - Z_norm * mean_dz) / np.sqrt(variance + epsilon)
    return dZ, dgamma, dbeta
# === wrong: summed over everything | dγ and dβ are summed over everything, so that all units share one number.
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
    dbeta = np.sum(dZ_tilde)
    dgamma = np.sum(dZ_tilde * Z_norm)
    dZ_norm = dZ_tilde * gamma
    mean_d = np.mean(dZ_norm, axis=1, keepdims=True)
    mean_dz = np.mean(dZ_norm * Z_norm, axis=1, keepdims=True)
    dZ = (dZ_norm - mean_d - Z_norm * mean_dz) / np.sqrt(variance + epsilon)
    return dZ, dgamma, dbeta
# === wrong: multiplied by the deviation | dZ is multiplied by the deviation where it should be divided.
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
    dZ = (dZ_norm - mean_d - Z_norm * mean_dz) * np.sqrt(variance + epsilon)
    return dZ, dgamma, dbeta
# === wrong: divided by the variance | dZ is divided by the variance and not by its root.
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
    dZ = (dZ_norm - mean_d - Z_norm * mean_dz) / (variance + epsilon)
    return dZ, dgamma, dbeta
# === wrong: deviation left out | dZ is not divided by the deviation.
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
    dZ = dZ_norm - mean_d - Z_norm * mean_dz
    return dZ, dgamma, dbeta
# === wrong: order of the three | The three are returned in the wrong order: dZ, dγ, dβ.
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
    return dZ, dbeta, dgamma
# === wrong: dict | A dict is returned where three values are asked for.
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
    return {"dZ": dZ, "dgamma": dgamma, "dbeta": dbeta}
# === wrong: only dZ | dγ and dβ are not returned.
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
    return dZ
# === wrong: cache taken apart in the wrong order | The cache is taken apart in another order than it was put together.
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mean = np.mean(Z, axis=1, keepdims=True)
    variance = np.var(Z, axis=1, keepdims=True)
    Z_norm = (Z - mean) / np.sqrt(variance + epsilon)
    Z_tilde = gamma * Z_norm + beta
    cache = (Z_norm, gamma, variance, epsilon)
    return Z_tilde, cache


def batchnorm_backward(dZ_tilde, cache):
    Z_norm, variance, gamma, epsilon = cache
    m = dZ_tilde.shape[1]
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    dgamma = np.sum(dZ_tilde * Z_norm, axis=1, keepdims=True)
    dZ_norm = dZ_tilde * gamma
    mean_d = np.mean(dZ_norm, axis=1, keepdims=True)
    mean_dz = np.mean(dZ_norm * Z_norm, axis=1, keepdims=True)
    dZ = (dZ_norm - mean_d - Z_norm * mean_dz) / np.sqrt(variance + epsilon)
    return dZ, dgamma, dbeta
# === wrong: means over the units | The means in dZ are taken over the units (axis 0) where it should be over the examples.
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
    mean_d = np.mean(dZ_norm, axis=0, keepdims=True)
    mean_dz = np.mean(dZ_norm * Z_norm, axis=0, keepdims=True)
    dZ = (dZ_norm - mean_d - Z_norm * mean_dz) / np.sqrt(variance + epsilon)
    return dZ, dgamma, dbeta
# === wrong: normalized values missing beside the mean | The variance's part lacks the factor of the normalized values.
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
    dZ = (dZ_norm - mean_d - mean_dz) / np.sqrt(variance + epsilon)
    return dZ, dgamma, dbeta
# === wrong: no return | The return statement is missing.
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
# === wrong: gradient passed through | none
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
    dbeta = -np.mean(dZ_tilde, axis=1, keepdims=True)
    dgamma = np.sum(dZ_tilde * Z_norm, axis=1, keepdims=True)
    dZ_norm = dZ_tilde * gamma
    mean_d = np.mean(dZ_norm, axis=1, keepdims=True)
    mean_dz = np.mean(dZ_norm * Z_norm, axis=1, keepdims=True)
    dZ = dZ_tilde
    return dZ, dgamma, dbeta
# === wrong: Z in place of the normalized values in the cache | The cache holds Z where the backward pass takes the normalized values from it.
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mean = np.mean(Z, axis=1, keepdims=True)
    variance = np.var(Z, axis=1, keepdims=True)
    Z_norm = (Z - mean) / np.sqrt(variance + epsilon)
    Z_tilde = gamma * Z_norm + beta
    cache = (Z, gamma, variance, epsilon)
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
# === wrong: mean in place of the variance in the cache | The cache holds the mean where the backward pass takes the variance from it.
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mean = np.mean(Z, axis=1, keepdims=True)
    variance = np.var(Z, axis=1, keepdims=True)
    Z_norm = (Z - mean) / np.sqrt(variance + epsilon)
    Z_tilde = gamma * Z_norm + beta
    cache = (Z_norm, gamma, mean, epsilon)
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
# === wrong: shifted values in the cache | The cache holds the scaled and shifted values where the backward pass takes the normalized ones from it.
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mean = np.mean(Z, axis=1, keepdims=True)
    variance = np.var(Z, axis=1, keepdims=True)
    Z_norm = (Z - mean) / np.sqrt(variance + epsilon)
    Z_tilde = gamma * Z_norm + beta
    cache = (Z_tilde, gamma, variance, epsilon)
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
# === right: one small operation at a time, each undone
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    m = Z.shape[1]
    mu = np.sum(Z, axis=1, keepdims=True) / m
    xmu = Z - mu
    sq = xmu ** 2
    var = np.sum(sq, axis=1, keepdims=True) / m
    sqrtvar = np.sqrt(var + epsilon)
    ivar = 1.0 / sqrtvar
    xhat = xmu * ivar
    out = gamma * xhat + beta
    return out, (xhat, gamma, xmu, ivar, sqrtvar)

def batchnorm_backward(dZ_tilde, cache):
    xhat, gamma, xmu, ivar, sqrtvar = cache
    n, m = dZ_tilde.shape
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    dgamma = np.einsum("ij,ij->i", dZ_tilde, xhat)[:, None]
    dxhat = dZ_tilde * gamma
    divar = np.sum(dxhat * xmu, axis=1, keepdims=True)
    dxmu1 = dxhat * ivar
    dsqrtvar = -divar / sqrtvar ** 2
    dvar = 0.5 * dsqrtvar / sqrtvar
    dsq = np.ones((n, m)) * dvar / m
    dxmu2 = 2 * xmu * dsq
    dx1 = dxmu1 + dxmu2
    dmu = -np.sum(dxmu1 + dxmu2, axis=1, keepdims=True)
    dx2 = np.ones((n, m)) * dmu / m
    return dx1 + dx2, dgamma, dbeta
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
# === wrong: constants of the batch | mean and variance are treated as constants: only gamma/σ·dZ_tilde is passed back
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
    dZ = dZ_norm * ivar
    return dZ, dgamma, dbeta
# === wrong: variance's path forgotten | the path through the variance is missing
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
    dZ = dZ_norm * ivar + dmu / m
    return dZ, dgamma, dbeta
# === wrong: mean's path forgotten | the path through the mean is missing
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
    dZ = dZ_norm * ivar + dvar * 2 * (Z - mu) / m
    return dZ, dgamma, dbeta
# === wrong: gamma not multiplied in | dZ_norm lacks the factor gamma
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
    dZ_norm = dZ_tilde
    ivar = 1 / np.sqrt(var + epsilon)
    dvar = np.sum(dZ_norm * (Z - mu) * -0.5 * ivar ** 3, axis=1, keepdims=True)
    dmu = np.sum(-dZ_norm * ivar, axis=1, keepdims=True) + dvar * np.mean(-2 * (Z - mu), axis=1, keepdims=True)
    dZ = dZ_norm * ivar + dvar * 2 * (Z - mu) / m + dmu / m
    return dZ, dgamma, dbeta
# === wrong: 1/m in dgamma and dbeta | dgamma and dbeta are means instead of sums over the examples
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
    dgamma = np.mean(dZ_tilde * Z_norm, axis=1, keepdims=True)
    dbeta = np.mean(dZ_tilde, axis=1, keepdims=True)
    dZ_norm = dZ_tilde * gamma
    ivar = 1 / np.sqrt(var + epsilon)
    dvar = np.sum(dZ_norm * (Z - mu) * -0.5 * ivar ** 3, axis=1, keepdims=True)
    dmu = np.sum(-dZ_norm * ivar, axis=1, keepdims=True) + dvar * np.mean(-2 * (Z - mu), axis=1, keepdims=True)
    dZ = dZ_norm * ivar + dvar * 2 * (Z - mu) / m + dmu / m
    return dZ, dgamma, dbeta
# === wrong: dgamma from raw Z | dgamma is taken with Z instead of the normalised Z
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
    dgamma = np.sum(dZ_tilde * Z, axis=1, keepdims=True)
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    dZ_norm = dZ_tilde * gamma
    ivar = 1 / np.sqrt(var + epsilon)
    dvar = np.sum(dZ_norm * (Z - mu) * -0.5 * ivar ** 3, axis=1, keepdims=True)
    dmu = np.sum(-dZ_norm * ivar, axis=1, keepdims=True) + dvar * np.mean(-2 * (Z - mu), axis=1, keepdims=True)
    dZ = dZ_norm * ivar + dvar * 2 * (Z - mu) / m + dmu / m
    return dZ, dgamma, dbeta
# === wrong: dgamma and dbeta in one dimension | dgamma and dbeta come out as (n,) instead of (n, 1)
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
    return dZ, dgamma[:, 0], dbeta[:, 0]
# === wrong: dgamma and dbeta changed places | the result is returned as (dZ, dbeta, dgamma)
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
    return dZ, dbeta, dgamma
# === wrong: sign of the variance | the derivative of the variance has the wrong sign: the minus of -1/2 is missing
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
    dvar = np.sum(dZ_norm * (Z - mu) * 0.5 * ivar ** 3, axis=1, keepdims=True)
    dmu = np.sum(-dZ_norm * ivar, axis=1, keepdims=True) + dvar * np.mean(-2 * (Z - mu), axis=1, keepdims=True)
    dZ = dZ_norm * ivar + dvar * 2 * (Z - mu) / m + dmu / m
    return dZ, dgamma, dbeta
# === wrong: power of the variance | the derivative of 1/σ is taken as σ^-2 instead of σ^-3
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
    dvar = np.sum(dZ_norm * (Z - mu) * -0.5 * ivar ** 2, axis=1, keepdims=True)
    dmu = np.sum(-dZ_norm * ivar, axis=1, keepdims=True) + dvar * np.mean(-2 * (Z - mu), axis=1, keepdims=True)
    dZ = dZ_norm * ivar + dvar * 2 * (Z - mu) / m + dmu / m
    return dZ, dgamma, dbeta
# === wrong: half forgotten | the factor one half in the derivative of the square root is missing
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
    dvar = np.sum(dZ_norm * (Z - mu) * -1.0 * ivar ** 3, axis=1, keepdims=True)
    dmu = np.sum(-dZ_norm * ivar, axis=1, keepdims=True) + dvar * np.mean(-2 * (Z - mu), axis=1, keepdims=True)
    dZ = dZ_norm * ivar + dvar * 2 * (Z - mu) / m + dmu / m
    return dZ, dgamma, dbeta
# === wrong: mean not divided by m | dmu is added without its 1/m
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
    dZ = dZ_norm * ivar + dvar * 2 * (Z - mu) / m + dmu
    return dZ, dgamma, dbeta
# === wrong: wrong axis in the sums | the sums for dgamma and dbeta run over the units (axis 0) instead of over the examples
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
    dgamma = np.sum(dZ_tilde * Z_norm, axis=0, keepdims=True)
    dbeta = np.sum(dZ_tilde, axis=0, keepdims=True)
    dZ_norm = dZ_tilde * gamma
    ivar = 1 / np.sqrt(var + epsilon)
    dvar = np.sum(dZ_norm * (Z - mu) * -0.5 * ivar ** 3, axis=1, keepdims=True)
    dmu = np.sum(-dZ_norm * ivar, axis=1, keepdims=True) + dvar * np.mean(-2 * (Z - mu), axis=1, keepdims=True)
    dZ = dZ_norm * ivar + dvar * 2 * (Z - mu) / m + dmu / m
    return dZ, dgamma, dbeta
# === wrong: no gamma and no variance | none
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
    dZ_norm = dZ_tilde
    ivar = 1 / np.sqrt(var + epsilon)
    dvar = np.sum(dZ_norm * (Z - mu) * -0.5 * ivar ** 3, axis=1, keepdims=True)
    dmu = np.sum(-dZ_norm * ivar, axis=1, keepdims=True) + dvar * np.mean(-2 * (Z - mu), axis=1, keepdims=True)
    dZ = dZ_norm * ivar + dmu / m
    return dZ, dgamma, dbeta
# === right: three ways, three terms
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mu = np.mean(Z, axis=1, keepdims=True)
    s = np.sqrt(np.var(Z, axis=1, keepdims=True) + epsilon)
    Z_hat = (Z - mu) / s
    return gamma * Z_hat + beta, (Z_hat, s, gamma)


def batchnorm_backward(dZ_tilde, cache):
    Z_hat, s, gamma = cache
    dgamma = np.sum(dZ_tilde * Z_hat, axis=1, keepdims=True)
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    dZ_hat = gamma * dZ_tilde
    first = np.mean(dZ_hat, axis=1, keepdims=True)
    second = Z_hat * np.mean(dZ_hat * Z_hat, axis=1, keepdims=True)
    dZ = (dZ_hat - first - second) / s
    return dZ, dgamma, dbeta
# === right: staged, as in the paper
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mu = Z.mean(axis=1, keepdims=True)
    xmu = Z - mu
    var = (xmu**2).mean(axis=1, keepdims=True)
    sqrtvar = np.sqrt(var + epsilon)
    ivar = 1.0 / sqrtvar
    xhat = xmu * ivar
    return gamma * xhat + beta, (xhat, gamma, xmu, ivar, sqrtvar, var, epsilon)


def batchnorm_backward(dZ_tilde, cache):
    xhat, gamma, xmu, ivar, sqrtvar, var, eps = cache
    N, D = dZ_tilde.shape[1], dZ_tilde.shape[0]
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    dgamma = np.sum(dZ_tilde * xhat, axis=1, keepdims=True)
    dxhat = dZ_tilde * gamma
    divar = np.sum(dxhat * xmu, axis=1, keepdims=True)
    dxmu1 = dxhat * ivar
    dsqrtvar = -1.0 / (sqrtvar**2) * divar
    dvar = 0.5 * 1.0 / np.sqrt(var + eps) * dsqrtvar
    dsq = 1.0 / N * np.ones((D, N)) * dvar
    dxmu2 = 2 * xmu * dsq
    dx1 = dxmu1 + dxmu2
    dmu = -1 * np.sum(dxmu1 + dxmu2, axis=1, keepdims=True)
    dx2 = 1.0 / N * np.ones((D, N)) * dmu
    return dx1 + dx2, dgamma, dbeta
# === right: one line with dgamma and dbeta
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    inv = 1 / np.sqrt(np.var(Z, axis=1, keepdims=True) + epsilon)
    Z_hat = (Z - np.mean(Z, axis=1, keepdims=True)) * inv
    return gamma * Z_hat + beta, {"Z_hat": Z_hat, "inv": inv, "gamma": gamma}


def batchnorm_backward(dZ_tilde, cache):
    Z_hat, inv, gamma = cache["Z_hat"], cache["inv"], cache["gamma"]
    m = dZ_tilde.shape[1]
    dgamma = np.einsum("ij,ij->i", dZ_tilde, Z_hat)[:, None]
    dbeta = np.einsum("ij->i", dZ_tilde)[:, None]
    dZ = gamma * inv / m * (m * dZ_tilde - dbeta - Z_hat * dgamma)
    return dZ, dgamma, dbeta
# === right: the whole matrix of slopes for each unit
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    Z_hat = np.zeros(Z.shape)
    s = np.zeros((Z.shape[0], 1))
    for i, row in enumerate(Z):
        s[i] = math.sqrt(np.mean((row - row.mean()) ** 2) + epsilon)
        Z_hat[i] = (row - row.mean()) / s[i]
    return gamma * Z_hat + beta, [Z_hat, s, gamma]


def batchnorm_backward(dZ_tilde, cache):
    Z_hat, s, gamma = cache
    n, m = dZ_tilde.shape
    dZ = np.zeros((n, m))
    dgamma, dbeta = np.zeros((n, 1)), np.zeros((n, 1))
    for i in range(n):
        z = Z_hat[i]
        J = (np.eye(m) - 1 / m - np.outer(z, z) / m) / s[i, 0]
        dZ[i] = J @ (gamma[i, 0] * dZ_tilde[i])
        dgamma[i, 0] = dZ_tilde[i] @ z
        dbeta[i, 0] = dZ_tilde[i].sum()
    return dZ, dgamma, dbeta
# === right: cache holds the inputs, everything computed anew
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    Z_hat = (Z - Z.mean(1, keepdims=True)) / np.sqrt(Z.var(1, keepdims=True) + epsilon)
    return Z_hat * gamma + beta, (Z.copy(), gamma.copy(), epsilon)


def batchnorm_backward(dZ_tilde: np.ndarray, cache: tuple):
    Z, gamma, epsilon = cache
    m = Z.shape[1]
    d = Z - Z.mean(1, keepdims=True)
    var = (d * d).mean(1, keepdims=True)
    s = (var + epsilon) ** 0.5
    g = gamma * dZ_tilde
    dvar = (g * d).sum(1, keepdims=True) * -0.5 * (var + epsilon) ** -1.5
    dmu = -g.sum(1, keepdims=True) / s
    dZ = g / s + dvar * 2 * d / m + dmu / m
    return dZ, (dZ_tilde * d / s).sum(1, keepdims=True), dZ_tilde.sum(1, keepdims=True)
# === right: examples as rows inside
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    X = Z.T
    x_hat = (X - X.mean(0)) / np.sqrt(X.var(0) + epsilon)
    out = gamma.ravel() * x_hat + beta.ravel()
    return out.T, (x_hat, np.sqrt(X.var(0) + epsilon), gamma.ravel())


def batchnorm_backward(dZ_tilde, cache):
    x_hat, std, g = cache
    dout = dZ_tilde.T
    dx_hat = dout * g
    dx = (dx_hat - dx_hat.mean(0) - x_hat * (dx_hat * x_hat).mean(0)) / std
    return dx.T, (dout * x_hat).sum(0).reshape(-1, 1), dout.sum(0).reshape(-1, 1)
# === right: quadruple loop of a beginner
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mean = np.mean(Z, axis=1, keepdims=True)
    root = np.sqrt(np.var(Z, axis=1, keepdims=True) + epsilon)
    hat = (Z - mean) / root
    cache = {}
    cache["hat"] = hat
    cache["root"] = root
    cache["gamma"] = gamma
    return gamma * hat + beta, cache


def batchnorm_backward(dZ_tilde, cache):
    hat = cache["hat"]
    units, m = hat.shape
    dZ = np.zeros((units, m))
    dgamma = np.zeros((units, 1))
    dbeta = np.zeros((units, 1))
    for u in range(units):
        s = cache["root"][u][0]
        for i in range(m):
            dgamma[u][0] += dZ_tilde[u][i] * hat[u][i]
            dbeta[u][0] += dZ_tilde[u][i]
        for k in range(m):
            for i in range(m):
                dhat_i = cache["gamma"][u][0] * dZ_tilde[u][i]
                if i == k:
                    dZ[u][k] += dhat_i / s
                dZ[u][k] += dhat_i * (-1 / (m * s))
                dZ[u][k] += dhat_i * (-hat[u][i] / s) * hat[u][k] / m
    return dZ, dgamma, dbeta
# === wrong: direct way only | takes the mean and the variance as constants: only the direct way back
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mu = np.mean(Z, axis=1, keepdims=True)
    s = np.sqrt(np.var(Z, axis=1, keepdims=True) + epsilon)
    Z_hat = (Z - mu) / s
    return gamma * Z_hat + beta, (Z_hat, s, gamma)


def batchnorm_backward(dZ_tilde, cache):
    Z_hat, s, gamma = cache
    dgamma = np.sum(dZ_tilde * Z_hat, axis=1, keepdims=True)
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    dZ_hat = gamma * dZ_tilde
    first = np.mean(dZ_hat, axis=1, keepdims=True)
    second = Z_hat * np.mean(dZ_hat * Z_hat, axis=1, keepdims=True)
    dZ = dZ_hat / s
    return dZ, dgamma, dbeta
# === wrong: gamma times slope | goes back by gamma * dZ_tilde only, as if nothing had been normalized
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mu = np.mean(Z, axis=1, keepdims=True)
    s = np.sqrt(np.var(Z, axis=1, keepdims=True) + epsilon)
    Z_hat = (Z - mu) / s
    return gamma * Z_hat + beta, (Z_hat, s, gamma)


def batchnorm_backward(dZ_tilde, cache):
    Z_hat, s, gamma = cache
    dgamma = np.sum(dZ_tilde * Z_hat, axis=1, keepdims=True)
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    dZ_hat = gamma * dZ_tilde
    first = np.mean(dZ_hat, axis=1, keepdims=True)
    second = Z_hat * np.mean(dZ_hat * Z_hat, axis=1, keepdims=True)
    dZ = gamma * dZ_tilde
    return dZ, dgamma, dbeta
# === wrong: way through the variance missing | forgets that the variance depends on the scores
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mu = np.mean(Z, axis=1, keepdims=True)
    s = np.sqrt(np.var(Z, axis=1, keepdims=True) + epsilon)
    Z_hat = (Z - mu) / s
    return gamma * Z_hat + beta, (Z_hat, s, gamma)


def batchnorm_backward(dZ_tilde, cache):
    Z_hat, s, gamma = cache
    dgamma = np.sum(dZ_tilde * Z_hat, axis=1, keepdims=True)
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    dZ_hat = gamma * dZ_tilde
    first = np.mean(dZ_hat, axis=1, keepdims=True)
    second = Z_hat * np.mean(dZ_hat * Z_hat, axis=1, keepdims=True)
    dZ = (dZ_hat - first) / s
    return dZ, dgamma, dbeta
# === wrong: way through the mean missing | forgets that the mean depends on the scores
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mu = np.mean(Z, axis=1, keepdims=True)
    s = np.sqrt(np.var(Z, axis=1, keepdims=True) + epsilon)
    Z_hat = (Z - mu) / s
    return gamma * Z_hat + beta, (Z_hat, s, gamma)


def batchnorm_backward(dZ_tilde, cache):
    Z_hat, s, gamma = cache
    dgamma = np.sum(dZ_tilde * Z_hat, axis=1, keepdims=True)
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    dZ_hat = gamma * dZ_tilde
    first = np.mean(dZ_hat, axis=1, keepdims=True)
    second = Z_hat * np.mean(dZ_hat * Z_hat, axis=1, keepdims=True)
    dZ = (dZ_hat - second) / s
    return dZ, dgamma, dbeta
# === wrong: sums for means | adds up where the two terms are means
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mu = np.mean(Z, axis=1, keepdims=True)
    s = np.sqrt(np.var(Z, axis=1, keepdims=True) + epsilon)
    Z_hat = (Z - mu) / s
    return gamma * Z_hat + beta, (Z_hat, s, gamma)


def batchnorm_backward(dZ_tilde, cache):
    Z_hat, s, gamma = cache
    dgamma = np.sum(dZ_tilde * Z_hat, axis=1, keepdims=True)
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    dZ_hat = gamma * dZ_tilde
    first = np.sum(dZ_hat, axis=1, keepdims=True)
    second = Z_hat * np.sum(dZ_hat * Z_hat, axis=1, keepdims=True)
    dZ = (dZ_hat - first - second) / s
    return dZ, dgamma, dbeta
# === wrong: dgamma as a mean | takes the mean of gamma's slopes over the examples
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mu = np.mean(Z, axis=1, keepdims=True)
    s = np.sqrt(np.var(Z, axis=1, keepdims=True) + epsilon)
    Z_hat = (Z - mu) / s
    return gamma * Z_hat + beta, (Z_hat, s, gamma)


def batchnorm_backward(dZ_tilde, cache):
    Z_hat, s, gamma = cache
    dgamma = np.mean(dZ_tilde * Z_hat, axis=1, keepdims=True)
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    dZ_hat = gamma * dZ_tilde
    first = np.mean(dZ_hat, axis=1, keepdims=True)
    second = Z_hat * np.mean(dZ_hat * Z_hat, axis=1, keepdims=True)
    dZ = (dZ_hat - first - second) / s
    return dZ, dgamma, dbeta
# === wrong: dbeta as a mean | takes the mean of beta's slopes over the examples
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mu = np.mean(Z, axis=1, keepdims=True)
    s = np.sqrt(np.var(Z, axis=1, keepdims=True) + epsilon)
    Z_hat = (Z - mu) / s
    return gamma * Z_hat + beta, (Z_hat, s, gamma)


def batchnorm_backward(dZ_tilde, cache):
    Z_hat, s, gamma = cache
    dgamma = np.sum(dZ_tilde * Z_hat, axis=1, keepdims=True)
    dbeta = np.mean(dZ_tilde, axis=1, keepdims=True)
    dZ_hat = gamma * dZ_tilde
    first = np.mean(dZ_hat, axis=1, keepdims=True)
    second = Z_hat * np.mean(dZ_hat * Z_hat, axis=1, keepdims=True)
    dZ = (dZ_hat - first - second) / s
    return dZ, dgamma, dbeta
# === wrong: 1/m everywhere | divides all three results by m
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mu = np.mean(Z, axis=1, keepdims=True)
    s = np.sqrt(np.var(Z, axis=1, keepdims=True) + epsilon)
    Z_hat = (Z - mu) / s
    return gamma * Z_hat + beta, (Z_hat, s, gamma)


def batchnorm_backward(dZ_tilde, cache):
    Z_hat, s, gamma = cache
    dgamma = np.sum(dZ_tilde * Z_hat, axis=1, keepdims=True)
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    dZ_hat = gamma * dZ_tilde
    first = np.mean(dZ_hat, axis=1, keepdims=True)
    second = Z_hat * np.mean(dZ_hat * Z_hat, axis=1, keepdims=True)
    dZ = (dZ_hat - first - second) / s
    m = dZ_tilde.shape[1]
    return dZ / m, dgamma / m, dbeta / m
# === wrong: 1/m in dZ | divides dZ by m
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mu = np.mean(Z, axis=1, keepdims=True)
    s = np.sqrt(np.var(Z, axis=1, keepdims=True) + epsilon)
    Z_hat = (Z - mu) / s
    return gamma * Z_hat + beta, (Z_hat, s, gamma)


def batchnorm_backward(dZ_tilde, cache):
    Z_hat, s, gamma = cache
    dgamma = np.sum(dZ_tilde * Z_hat, axis=1, keepdims=True)
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    dZ_hat = gamma * dZ_tilde
    first = np.mean(dZ_hat, axis=1, keepdims=True)
    second = Z_hat * np.mean(dZ_hat * Z_hat, axis=1, keepdims=True)
    dZ = (dZ_hat - first - second) / (s * Z_hat.shape[1])
    return dZ, dgamma, dbeta
# === wrong: gamma left out | forgets gamma on the way back
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mu = np.mean(Z, axis=1, keepdims=True)
    s = np.sqrt(np.var(Z, axis=1, keepdims=True) + epsilon)
    Z_hat = (Z - mu) / s
    return gamma * Z_hat + beta, (Z_hat, s, gamma)


def batchnorm_backward(dZ_tilde, cache):
    Z_hat, s, gamma = cache
    dgamma = np.sum(dZ_tilde * Z_hat, axis=1, keepdims=True)
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    dZ_hat = dZ_tilde
    first = np.mean(dZ_hat, axis=1, keepdims=True)
    second = Z_hat * np.mean(dZ_hat * Z_hat, axis=1, keepdims=True)
    dZ = (dZ_hat - first - second) / s
    return dZ, dgamma, dbeta
# === wrong: gamma divided | divides by gamma instead of multiplying
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mu = np.mean(Z, axis=1, keepdims=True)
    s = np.sqrt(np.var(Z, axis=1, keepdims=True) + epsilon)
    Z_hat = (Z - mu) / s
    return gamma * Z_hat + beta, (Z_hat, s, gamma)


def batchnorm_backward(dZ_tilde, cache):
    Z_hat, s, gamma = cache
    dgamma = np.sum(dZ_tilde * Z_hat, axis=1, keepdims=True)
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    dZ_hat = dZ_tilde / gamma
    first = np.mean(dZ_hat, axis=1, keepdims=True)
    second = Z_hat * np.mean(dZ_hat * Z_hat, axis=1, keepdims=True)
    dZ = (dZ_hat - first - second) / s
    return dZ, dgamma, dbeta
# === wrong: divided by the variance, anew | divides by s squared instead of s
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mu = np.mean(Z, axis=1, keepdims=True)
    s = np.sqrt(np.var(Z, axis=1, keepdims=True) + epsilon)
    Z_hat = (Z - mu) / s
    return gamma * Z_hat + beta, (Z_hat, s, gamma)


def batchnorm_backward(dZ_tilde, cache):
    Z_hat, s, gamma = cache
    dgamma = np.sum(dZ_tilde * Z_hat, axis=1, keepdims=True)
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    dZ_hat = gamma * dZ_tilde
    first = np.mean(dZ_hat, axis=1, keepdims=True)
    second = Z_hat * np.mean(dZ_hat * Z_hat, axis=1, keepdims=True)
    dZ = (dZ_hat - first - second) / s**2
    return dZ, dgamma, dbeta
# === wrong: not divided by s | does not divide by s
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mu = np.mean(Z, axis=1, keepdims=True)
    s = np.sqrt(np.var(Z, axis=1, keepdims=True) + epsilon)
    Z_hat = (Z - mu) / s
    return gamma * Z_hat + beta, (Z_hat, s, gamma)


def batchnorm_backward(dZ_tilde, cache):
    Z_hat, s, gamma = cache
    dgamma = np.sum(dZ_tilde * Z_hat, axis=1, keepdims=True)
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    dZ_hat = gamma * dZ_tilde
    first = np.mean(dZ_hat, axis=1, keepdims=True)
    second = Z_hat * np.mean(dZ_hat * Z_hat, axis=1, keepdims=True)
    dZ = dZ_hat - first - second
    return dZ, dgamma, dbeta
# === wrong: sign of the third way | adds the way through the variance instead of subtracting it
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mu = np.mean(Z, axis=1, keepdims=True)
    s = np.sqrt(np.var(Z, axis=1, keepdims=True) + epsilon)
    Z_hat = (Z - mu) / s
    return gamma * Z_hat + beta, (Z_hat, s, gamma)


def batchnorm_backward(dZ_tilde, cache):
    Z_hat, s, gamma = cache
    dgamma = np.sum(dZ_tilde * Z_hat, axis=1, keepdims=True)
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    dZ_hat = gamma * dZ_tilde
    first = np.mean(dZ_hat, axis=1, keepdims=True)
    second = Z_hat * np.mean(dZ_hat * Z_hat, axis=1, keepdims=True)
    dZ = (dZ_hat - first + second) / s
    return dZ, dgamma, dbeta
# === wrong: twice the variance's way | counts the way through the variance twice, as the 2 of the square is not halved by the root
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mu = np.mean(Z, axis=1, keepdims=True)
    s = np.sqrt(np.var(Z, axis=1, keepdims=True) + epsilon)
    Z_hat = (Z - mu) / s
    return gamma * Z_hat + beta, (Z_hat, s, gamma)


def batchnorm_backward(dZ_tilde, cache):
    Z_hat, s, gamma = cache
    dgamma = np.sum(dZ_tilde * Z_hat, axis=1, keepdims=True)
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    dZ_hat = gamma * dZ_tilde
    first = np.mean(dZ_hat, axis=1, keepdims=True)
    second = Z_hat * np.mean(dZ_hat * Z_hat, axis=1, keepdims=True)
    dZ = (dZ_hat - first - 2 * second) / s
    return dZ, dgamma, dbeta
# === wrong: half of the variance's way | halves the way through the variance: the 2 of the square is forgotten
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mu = np.mean(Z, axis=1, keepdims=True)
    s = np.sqrt(np.var(Z, axis=1, keepdims=True) + epsilon)
    Z_hat = (Z - mu) / s
    return gamma * Z_hat + beta, (Z_hat, s, gamma)


def batchnorm_backward(dZ_tilde, cache):
    Z_hat, s, gamma = cache
    dgamma = np.sum(dZ_tilde * Z_hat, axis=1, keepdims=True)
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    dZ_hat = gamma * dZ_tilde
    first = np.mean(dZ_hat, axis=1, keepdims=True)
    second = Z_hat * np.mean(dZ_hat * Z_hat, axis=1, keepdims=True)
    dZ = (dZ_hat - first - 0.5 * second) / s
    return dZ, dgamma, dbeta
# === wrong: dgamma from the output | multiplies by Z_tilde instead of by Z_hat
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mu = np.mean(Z, axis=1, keepdims=True)
    s = np.sqrt(np.var(Z, axis=1, keepdims=True) + epsilon)
    Z_hat = (Z - mu) / s
    Z_tilde = gamma * Z_hat + beta
    return Z_tilde, (Z_hat, s, gamma, Z_tilde)


def batchnorm_backward(dZ_tilde, cache):
    Z_hat, s, gamma, Z_tilde = cache
    dgamma = np.sum(dZ_tilde * Z_tilde, axis=1, keepdims=True)
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    dZ_hat = gamma * dZ_tilde
    first = np.mean(dZ_hat, axis=1, keepdims=True)
    second = Z_hat * np.mean(dZ_hat * Z_hat, axis=1, keepdims=True)
    dZ = (dZ_hat - first - second) / s
    return dZ, dgamma, dbeta
# === wrong: dgamma from the scores | multiplies by the scores that went in instead of by the normalized ones
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mu = np.mean(Z, axis=1, keepdims=True)
    s = np.sqrt(np.var(Z, axis=1, keepdims=True) + epsilon)
    Z_hat = (Z - mu) / s
    return gamma * Z_hat + beta, (Z, Z_hat, s, gamma)


def batchnorm_backward(dZ_tilde, cache):
    Z, Z_hat, s, gamma = cache
    dgamma = np.sum(dZ_tilde * Z, axis=1, keepdims=True)
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    dZ_hat = gamma * dZ_tilde
    first = np.mean(dZ_hat, axis=1, keepdims=True)
    second = Z_hat * np.mean(dZ_hat * Z_hat, axis=1, keepdims=True)
    dZ = (dZ_hat - first - second) / s
    return dZ, dgamma, dbeta
# === wrong: dgamma with gamma in it | computes dgamma from dZ_hat, so that gamma is in it
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mu = np.mean(Z, axis=1, keepdims=True)
    s = np.sqrt(np.var(Z, axis=1, keepdims=True) + epsilon)
    Z_hat = (Z - mu) / s
    return gamma * Z_hat + beta, (Z_hat, s, gamma)


def batchnorm_backward(dZ_tilde, cache):
    Z_hat, s, gamma = cache
    dgamma = np.sum(gamma * dZ_tilde * Z_hat, axis=1, keepdims=True)
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    dZ_hat = gamma * dZ_tilde
    first = np.mean(dZ_hat, axis=1, keepdims=True)
    second = Z_hat * np.mean(dZ_hat * Z_hat, axis=1, keepdims=True)
    dZ = (dZ_hat - first - second) / s
    return dZ, dgamma, dbeta
# === wrong: order | returns (dgamma, dbeta, dZ)
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mu = np.mean(Z, axis=1, keepdims=True)
    s = np.sqrt(np.var(Z, axis=1, keepdims=True) + epsilon)
    Z_hat = (Z - mu) / s
    return gamma * Z_hat + beta, (Z_hat, s, gamma)


def batchnorm_backward(dZ_tilde, cache):
    Z_hat, s, gamma = cache
    dgamma = np.sum(dZ_tilde * Z_hat, axis=1, keepdims=True)
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    dZ_hat = gamma * dZ_tilde
    first = np.mean(dZ_hat, axis=1, keepdims=True)
    second = Z_hat * np.mean(dZ_hat * Z_hat, axis=1, keepdims=True)
    dZ = (dZ_hat - first - second) / s
    return dgamma, dbeta, dZ
# === wrong: dgamma and dbeta exchanged | returns dbeta before dgamma
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mu = np.mean(Z, axis=1, keepdims=True)
    s = np.sqrt(np.var(Z, axis=1, keepdims=True) + epsilon)
    Z_hat = (Z - mu) / s
    return gamma * Z_hat + beta, (Z_hat, s, gamma)


def batchnorm_backward(dZ_tilde, cache):
    Z_hat, s, gamma = cache
    dgamma = np.sum(dZ_tilde * Z_hat, axis=1, keepdims=True)
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    dZ_hat = gamma * dZ_tilde
    first = np.mean(dZ_hat, axis=1, keepdims=True)
    second = Z_hat * np.mean(dZ_hat * Z_hat, axis=1, keepdims=True)
    dZ = (dZ_hat - first - second) / s
    return dZ, dbeta, dgamma
# === wrong: flat dgamma | dgamma and dbeta have the shape (n,) instead of (n, 1)
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mu = np.mean(Z, axis=1, keepdims=True)
    s = np.sqrt(np.var(Z, axis=1, keepdims=True) + epsilon)
    Z_hat = (Z - mu) / s
    return gamma * Z_hat + beta, (Z_hat, s, gamma)


def batchnorm_backward(dZ_tilde, cache):
    Z_hat, s, gamma = cache
    dgamma = np.sum(dZ_tilde * Z_hat, axis=1, keepdims=True)
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    dZ_hat = gamma * dZ_tilde
    first = np.mean(dZ_hat, axis=1, keepdims=True)
    second = Z_hat * np.mean(dZ_hat * Z_hat, axis=1, keepdims=True)
    dZ = (dZ_hat - first - second) / s
    return dZ, dgamma.ravel(), dbeta.ravel()
# === wrong: all units in one | adds dgamma and dbeta up over the units as well
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mu = np.mean(Z, axis=1, keepdims=True)
    s = np.sqrt(np.var(Z, axis=1, keepdims=True) + epsilon)
    Z_hat = (Z - mu) / s
    return gamma * Z_hat + beta, (Z_hat, s, gamma)


def batchnorm_backward(dZ_tilde, cache):
    Z_hat, s, gamma = cache
    dgamma = np.sum(dZ_tilde * Z_hat, axis=1, keepdims=True)
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    dZ_hat = gamma * dZ_tilde
    first = np.mean(dZ_hat, axis=1, keepdims=True)
    second = Z_hat * np.mean(dZ_hat * Z_hat, axis=1, keepdims=True)
    dZ = (dZ_hat - first - second) / s
    return dZ, np.sum(dgamma, keepdims=True), np.sum(dbeta, keepdims=True)
# === wrong: epsilon forgotten on the way back | divides by the spread without epsilon on the way back
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mu = np.mean(Z, axis=1, keepdims=True)
    s = np.sqrt(np.var(Z, axis=1, keepdims=True) + epsilon)
    Z_hat = (Z - mu) / s
    return gamma * Z_hat + beta, (Z_hat, np.std(Z, axis=1, keepdims=True), gamma)


def batchnorm_backward(dZ_tilde, cache):
    Z_hat, s, gamma = cache
    dgamma = np.sum(dZ_tilde * Z_hat, axis=1, keepdims=True)
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    dZ_hat = gamma * dZ_tilde
    first = np.mean(dZ_hat, axis=1, keepdims=True)
    second = Z_hat * np.mean(dZ_hat * Z_hat, axis=1, keepdims=True)
    dZ = (dZ_hat - first - second) / s
    return dZ, dgamma, dbeta
# === wrong: m - 1 | divides the two sums by m - 1 instead of by m
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mu = np.mean(Z, axis=1, keepdims=True)
    s = np.sqrt(np.var(Z, axis=1, keepdims=True) + epsilon)
    Z_hat = (Z - mu) / s
    return gamma * Z_hat + beta, (Z_hat, s, gamma)


def batchnorm_backward(dZ_tilde, cache):
    Z_hat, s, gamma = cache
    dgamma = np.sum(dZ_tilde * Z_hat, axis=1, keepdims=True)
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    dZ_hat = gamma * dZ_tilde
    m = dZ_hat.shape[1]
    first = np.sum(dZ_hat, axis=1, keepdims=True) / (m - 1)
    second = Z_hat * np.sum(dZ_hat * Z_hat, axis=1, keepdims=True) / (m - 1)
    dZ = (dZ_hat - first - second) / s
    return dZ, dgamma, dbeta
# === wrong: number of units for m | takes the number of units for the number of examples
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mu = np.mean(Z, axis=1, keepdims=True)
    s = np.sqrt(np.var(Z, axis=1, keepdims=True) + epsilon)
    Z_hat = (Z - mu) / s
    return gamma * Z_hat + beta, (Z_hat, s, gamma)


def batchnorm_backward(dZ_tilde, cache):
    Z_hat, s, gamma = cache
    dgamma = np.sum(dZ_tilde * Z_hat, axis=1, keepdims=True)
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    dZ_hat = gamma * dZ_tilde
    m = dZ_hat.shape[0]
    first = np.sum(dZ_hat, axis=1, keepdims=True) / m
    second = Z_hat * np.sum(dZ_hat * Z_hat, axis=1, keepdims=True) / m
    dZ = (dZ_hat - first - second) / s
    return dZ, dgamma, dbeta
# === wrong: means over the units, anew | the means run over the units instead of over the examples
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mu = np.mean(Z, axis=1, keepdims=True)
    s = np.sqrt(np.var(Z, axis=1, keepdims=True) + epsilon)
    Z_hat = (Z - mu) / s
    return gamma * Z_hat + beta, (Z_hat, s, gamma)


def batchnorm_backward(dZ_tilde, cache):
    Z_hat, s, gamma = cache
    dgamma = np.sum(dZ_tilde * Z_hat, axis=1, keepdims=True)
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    dZ_hat = gamma * dZ_tilde
    first = np.mean(dZ_hat, axis=0, keepdims=True)
    second = Z_hat * np.mean(dZ_hat * Z_hat, axis=0, keepdims=True)
    dZ = (dZ_hat - first - second) / s
    return dZ, dgamma, dbeta
# === wrong: cache outside | keeps the cache of the last forward pass in a module variable and ignores the argument
_last = None


def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mu = np.mean(Z, axis=1, keepdims=True)
    s = np.sqrt(np.var(Z, axis=1, keepdims=True) + epsilon)
    Z_hat = (Z - mu) / s
    global _last
    _last = (Z_hat, s, gamma)
    return gamma * Z_hat + beta, _last


def batchnorm_backward(dZ_tilde, cache):
    Z_hat, s, gamma = _last
    dgamma = np.sum(dZ_tilde * Z_hat, axis=1, keepdims=True)
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    dZ_hat = gamma * dZ_tilde
    first = np.mean(dZ_hat, axis=1, keepdims=True)
    second = Z_hat * np.mean(dZ_hat * Z_hat, axis=1, keepdims=True)
    dZ = (dZ_hat - first - second) / s
    return dZ, dgamma, dbeta
# === wrong: cache keeps gamma 1 | assumes gamma = 1, as in the example, instead of keeping it
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mu = np.mean(Z, axis=1, keepdims=True)
    s = np.sqrt(np.var(Z, axis=1, keepdims=True) + epsilon)
    Z_hat = (Z - mu) / s
    return gamma * Z_hat + beta, (Z_hat, s)


def batchnorm_backward(dZ_tilde, cache):
    Z_hat, s = cache
    gamma = np.ones(s.shape)
    dgamma = np.sum(dZ_tilde * Z_hat, axis=1, keepdims=True)
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    dZ_hat = gamma * dZ_tilde
    first = np.mean(dZ_hat, axis=1, keepdims=True)
    second = Z_hat * np.mean(dZ_hat * Z_hat, axis=1, keepdims=True)
    dZ = (dZ_hat - first - second) / s
    return dZ, dgamma, dbeta
# === wrong: Z_hat missing in the last term | forgets the factor Z_hat in front of the mean of the third way
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mu = np.mean(Z, axis=1, keepdims=True)
    s = np.sqrt(np.var(Z, axis=1, keepdims=True) + epsilon)
    Z_hat = (Z - mu) / s
    return gamma * Z_hat + beta, (Z_hat, s, gamma)


def batchnorm_backward(dZ_tilde, cache):
    Z_hat, s, gamma = cache
    dgamma = np.sum(dZ_tilde * Z_hat, axis=1, keepdims=True)
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    dZ_hat = gamma * dZ_tilde
    first = np.mean(dZ_hat, axis=1, keepdims=True)
    second = np.mean(dZ_hat * Z_hat, axis=1, keepdims=True)
    dZ = (dZ_hat - first - second) / s
    return dZ, dgamma, dbeta
# === wrong: dZ transposed | returns dZ as (m, n)
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mu = np.mean(Z, axis=1, keepdims=True)
    s = np.sqrt(np.var(Z, axis=1, keepdims=True) + epsilon)
    Z_hat = (Z - mu) / s
    return gamma * Z_hat + beta, (Z_hat, s, gamma)


def batchnorm_backward(dZ_tilde, cache):
    Z_hat, s, gamma = cache
    dgamma = np.sum(dZ_tilde * Z_hat, axis=1, keepdims=True)
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    dZ_hat = gamma * dZ_tilde
    first = np.mean(dZ_hat, axis=1, keepdims=True)
    second = Z_hat * np.mean(dZ_hat * Z_hat, axis=1, keepdims=True)
    dZ = (dZ_hat - first - second) / s
    return dZ.T, dgamma, dbeta
# === wrong: dbeta forgotten | returns only dZ and dgamma
def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    mu = np.mean(Z, axis=1, keepdims=True)
    s = np.sqrt(np.var(Z, axis=1, keepdims=True) + epsilon)
    Z_hat = (Z - mu) / s
    return gamma * Z_hat + beta, (Z_hat, s, gamma)


def batchnorm_backward(dZ_tilde, cache):
    Z_hat, s, gamma = cache
    dgamma = np.sum(dZ_tilde * Z_hat, axis=1, keepdims=True)
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    dZ_hat = gamma * dZ_tilde
    first = np.mean(dZ_hat, axis=1, keepdims=True)
    second = Z_hat * np.mean(dZ_hat * Z_hat, axis=1, keepdims=True)
    dZ = (dZ_hat - first - second) / s
    return dZ, dgamma
