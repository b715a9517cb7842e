# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: the given statistics
def batchnorm_inference(Z, gamma, beta, mean, variance, epsilon=1e-8):
    Z_norm = (Z - mean) / np.sqrt(variance + epsilon)
    return gamma * Z_norm + beta
# === right: folded into one scale and one shift
def batchnorm_inference(Z, gamma, beta, mean, variance, epsilon=1e-8):
    scale = gamma / np.sqrt(variance + epsilon)
    return scale * Z + (beta - scale * mean)
# === right: power minus one half
def batchnorm_inference(Z, gamma, beta, mean, variance, epsilon=1e-8):
    return beta + gamma * (Z - mean) * (variance + epsilon) ** -0.5
# === right: example by example
def batchnorm_inference(Z, gamma, beta, mean, variance, epsilon=1e-8):
    out = np.zeros(Z.shape)
    for i in range(Z.shape[1]):
        z = Z[:, [i]]
        out[:, [i]] = gamma * (z - mean) / np.sqrt(variance + epsilon) + beta
    return out
# === right: in place, epsilon beside the deviation
def batchnorm_inference(Z, gamma, beta, mean, variance, epsilon=1e-8):
    Z -= mean
    Z /= np.sqrt(variance) + epsilon
    Z *= gamma
    Z += beta
    return Z
# === right: with helpers
def _standardize(Z, mean, variance, epsilon):
    return np.divide(np.subtract(Z, mean), np.sqrt(np.add(variance, epsilon)))

def batchnorm_inference(Z, gamma, beta, mean, variance, epsilon=1e-8):
    return np.add(np.multiply(gamma, _standardize(Z, mean, variance, epsilon)), beta)
# === wrong: statistics of the batch | Mean and variance of the batch at hand are used, where the running ones are given.
def batchnorm_inference(Z, gamma, beta, mean, variance, epsilon=1e-8):
    mean = np.mean(Z, axis=1, keepdims=True)
    variance = np.var(Z, axis=1, keepdims=True)
    Z_norm = (Z - mean) / np.sqrt(variance + epsilon)
    return gamma * Z_norm + beta
# === wrong: root missing | Z is divided by the variance and not by its root.
def batchnorm_inference(Z, gamma, beta, mean, variance, epsilon=1e-8):
    Z_norm = (Z - mean) / (variance + epsilon)
    return gamma * Z_norm + beta
# === wrong: square of the variance | The variance is squared, as if it were the deviation.
def batchnorm_inference(Z, gamma, beta, mean, variance, epsilon=1e-8):
    Z_norm = (Z - mean) / np.sqrt(variance ** 2 + epsilon)
    return gamma * Z_norm + beta
# === wrong: not centred | The mean is not subtracted.
def batchnorm_inference(Z, gamma, beta, mean, variance, epsilon=1e-8):
    Z_norm = Z / np.sqrt(variance + epsilon)
    return gamma * Z_norm + beta
# === wrong: not scaled | The division by the deviation is missing.
def batchnorm_inference(Z, gamma, beta, mean, variance, epsilon=1e-8):
    Z_norm = Z - mean
    return gamma * Z_norm + beta
# === wrong: gamma and beta exchanged | γ and β are exchanged.
def batchnorm_inference(Z, gamma, beta, mean, variance, epsilon=1e-8):
    Z_norm = (Z - mean) / np.sqrt(variance + epsilon)
    return beta * Z_norm + gamma
# === wrong: gamma left out | γ is left out.
def batchnorm_inference(Z, gamma, beta, mean, variance, epsilon=1e-8):
    Z_norm = (Z - mean) / np.sqrt(variance + epsilon)
    return Z_norm + beta
# === wrong: beta left out | β is not added.
def batchnorm_inference(Z, gamma, beta, mean, variance, epsilon=1e-8):
    Z_norm = (Z - mean) / np.sqrt(variance + epsilon)
    return gamma * Z_norm
# === wrong: normalized values returned | The normalized values are returned, without γ and β.
def batchnorm_inference(Z, gamma, beta, mean, variance, epsilon=1e-8):
    Z_norm = (Z - mean) / np.sqrt(variance + epsilon)
    return Z_norm
# === wrong: Z scaled and shifted | γ and β are applied to Z and not to the normalized values.
def batchnorm_inference(Z, gamma, beta, mean, variance, epsilon=1e-8):
    Z_norm = (Z - mean) / np.sqrt(variance + epsilon)
    return gamma * Z + beta
# === wrong: mean added | The mean is added where it should be subtracted.
def batchnorm_inference(Z, gamma, beta, mean, variance, epsilon=1e-8):
    Z_norm = (Z + mean) / np.sqrt(variance + epsilon)
    return gamma * Z_norm + beta
# === wrong: brackets missing | Without brackets only the mean is divided by the deviation.
def batchnorm_inference(Z, gamma, beta, mean, variance, epsilon=1e-8):
    Z_norm = Z - mean / np.sqrt(variance + epsilon)
    return gamma * Z_norm + beta
# === wrong: beta inside the brackets | γ multiplies β as well: the brackets are wrong.
def batchnorm_inference(Z, gamma, beta, mean, variance, epsilon=1e-8):
    Z_norm = (Z - mean) / np.sqrt(variance + epsilon)
    return gamma * (Z_norm + beta)
# === wrong: mean and variance exchanged | Mean and variance are exchanged.
def batchnorm_inference(Z, gamma, beta, mean, variance, epsilon=1e-8):
    Z_norm = (Z - variance) / np.sqrt(np.abs(mean) + epsilon)
    return gamma * Z_norm + beta
# === wrong: cache returned too | A pair is returned where only Z_tilde is asked for.
def batchnorm_inference(Z, gamma, beta, mean, variance, epsilon=1e-8):
    Z_norm = (Z - mean) / np.sqrt(variance + epsilon)
    return gamma * Z_norm + beta, (Z_norm, mean, variance)
# === wrong: multiplied by the deviation | Z is multiplied by the deviation where it should be divided.
def batchnorm_inference(Z, gamma, beta, mean, variance, epsilon=1e-8):
    Z_norm = (Z - mean) * np.sqrt(variance + epsilon)
    return gamma * Z_norm + beta
# === wrong: no return | The return statement is missing.
def batchnorm_inference(Z, gamma, beta, mean, variance, epsilon=1e-8):
    Z_norm = (Z - mean) / np.sqrt(variance + epsilon)
    Z_tilde = gamma * Z_norm + beta
# === wrong: large constant in the root | A constant of 1 is added to the variance, so that the values are too small.
def batchnorm_inference(Z, gamma, beta, mean, variance, epsilon=1e-8):
    Z_norm = (Z - mean) / np.sqrt(variance + 1)
    return gamma * Z_norm + beta
# === wrong: batch mean, other root | none
def batchnorm_inference(Z, gamma, beta, mean, variance, epsilon=1e-8):
    Z_norm = (Z - Z.mean()) / np.cbrt(variance)
    return gamma * Z_norm + beta
# === right: folded into one scale and one shift, again
def batchnorm_inference(Z, gamma, beta, mean, variance, epsilon=1e-8):
    scale = gamma / np.sqrt(variance + epsilon)
    shift = beta - scale * mean
    return scale * Z + shift
# === right: power of minus a half
def batchnorm_inference(Z, gamma, beta, mean, variance, epsilon=1e-8):
    return np.add(np.multiply(gamma, (Z - mean) * (variance + epsilon) ** -0.5), beta)
# === right: diagonal matrix
def batchnorm_inference(Z, gamma, beta, mean, variance, epsilon=1e-8):
    D = np.diag((gamma / np.sqrt(variance + epsilon)).ravel())
    return np.dot(D, Z - mean) + beta
# === right: unit by unit
def batchnorm_inference(Z, gamma, beta, mean, variance, epsilon=1e-8):
    n, m = Z.shape
    out = np.zeros((n, m))
    for j in range(n):
        sd = math.sqrt(variance[j, 0] + epsilon)
        for i in range(m):
            out[j, i] = gamma[j, 0] * (Z[j, i] - mean[j, 0]) / sd + beta[j, 0]
    return out
# === right: in place on a copy
def batchnorm_inference(Z, gamma, beta, mean, variance, epsilon=1e-8):
    out = np.array(Z, dtype=float)
    assert mean.shape == gamma.shape
    out -= mean
    out /= np.sqrt(variance + epsilon)
    out *= gamma
    out += beta
    return out
# === wrong: the batch's own statistics | the mean and variance of the batch are used instead of the running ones that were passed
def batchnorm_inference(Z, gamma, beta, mean, variance, epsilon=1e-8):
    mu = Z.mean(axis=1, keepdims=True)
    var = Z.var(axis=1, keepdims=True)
    return gamma * (Z - mu) / np.sqrt(var + epsilon) + beta
# === wrong: no root | it divides by the variance instead of by the standard deviation
def batchnorm_inference(Z, gamma, beta, mean, variance, epsilon=1e-8):
    return gamma * (Z - mean) / (variance + epsilon) + beta
# === wrong: gamma and beta changed places | gamma and beta are exchanged: beta scales and gamma shifts
def batchnorm_inference(Z, gamma, beta, mean, variance, epsilon=1e-8):
    return beta * (Z - mean) / np.sqrt(variance + epsilon) + gamma
# === wrong: stops at the normalised Z | gamma and beta are not applied: only the normalised Z is returned
def batchnorm_inference(Z, gamma, beta, mean, variance, epsilon=1e-8):
    return (Z - mean) / np.sqrt(variance + epsilon)
# === wrong: brackets round the shift | beta is added before the multiplication by gamma
def batchnorm_inference(Z, gamma, beta, mean, variance, epsilon=1e-8):
    return gamma * ((Z - mean) / np.sqrt(variance + epsilon) + beta)
# === wrong: mean added, again | the mean is added instead of subtracted
def batchnorm_inference(Z, gamma, beta, mean, variance, epsilon=1e-8):
    return gamma * (Z + mean) / np.sqrt(variance + epsilon) + beta
# === wrong: beta forgotten | beta is not added
def batchnorm_inference(Z, gamma, beta, mean, variance, epsilon=1e-8):
    return gamma * (Z - mean) / np.sqrt(variance + epsilon)
# === wrong: epsilon written in | epsilon is hard-coded: the argument has no effect
def batchnorm_inference(Z, gamma, beta, mean, variance, epsilon=1e-8):
    return gamma * (Z - mean) / np.sqrt(variance + 1e-8) + beta
# === wrong: gamma dotted | gamma is multiplied in as a matrix product (summing over the units) instead of element by element
def batchnorm_inference(Z, gamma, beta, mean, variance, epsilon=1e-8):
    Z_norm = (Z - mean) / np.sqrt(variance + epsilon)
    return np.dot(gamma.T, Z_norm) + beta
# === wrong: multiplied by the deviation, again | it multiplies by the standard deviation instead of dividing
def batchnorm_inference(Z, gamma, beta, mean, variance, epsilon=1e-8):
    return gamma * (Z - mean) * np.sqrt(variance + epsilon) + beta
# === wrong: mean over all units | one mean and one variance, averaged over the units, are used for all of them
def batchnorm_inference(Z, gamma, beta, mean, variance, epsilon=1e-8):
    return gamma * (Z - np.mean(mean)) / np.sqrt(np.mean(variance) + epsilon) + beta
# === wrong: own mean only | the batch's own mean is subtracted; only the variance passed in is used
def batchnorm_inference(Z, gamma, beta, mean, variance, epsilon=1e-8):
    Z_c = Z - np.mean(Z, axis=1, keepdims=True)
    return gamma * Z_c / np.sqrt(variance + epsilon) + beta
# === wrong: exchanged and no root | none
def batchnorm_inference(Z, gamma, beta, mean, variance, epsilon=1e-8):
    return beta * (Z - mean) / (variance + epsilon) + gamma
# === right: the formula
def batchnorm_inference(Z, gamma, beta, mean, variance, epsilon=1e-8):
    return gamma * (Z - mean) / np.sqrt(variance + epsilon) + beta
# === right: one scale and one shift
def batchnorm_inference(Z, gamma, beta, mean, variance, epsilon=1e-8):
    scale = gamma * (variance + epsilon) ** -0.5
    shift = beta - scale * mean
    return scale * Z + shift
# === right: diagonal matrix, anew
def batchnorm_inference(Z, gamma, beta, mean, variance, epsilon=1e-8):
    D = np.diag((gamma / np.sqrt(variance + epsilon)).ravel())
    return D @ (Z - mean) + beta
# === right: loops
def batchnorm_inference(Z, gamma, beta, mean, variance, epsilon=1e-8):
    n, m = Z.shape
    out = np.empty((n, m))
    for unit in range(n):
        root = math.sqrt(variance[unit, 0] + epsilon)
        for example in range(m):
            z_hat = (Z[unit, example] - mean[unit, 0]) / root
            out[unit, example] = gamma[unit, 0] * z_hat + beta[unit, 0]
    return out
# === right: transposed rows
def batchnorm_inference(Z, gamma, beta, mean, variance, epsilon=1e-8):
    z = (Z.T - mean[:, 0]) / np.sqrt(variance[:, 0] + epsilon)
    return (z * gamma[:, 0] + beta[:, 0]).T
# === right: in place on an own copy
def batchnorm_inference(Z, gamma, beta, mean, variance, epsilon=1e-8):
    Z = Z.astype(float)
    Z -= mean
    Z /= np.sqrt(np.add(variance, epsilon))
    Z *= gamma
    Z += beta
    return Z
# === right: einsum, typed
def batchnorm_inference(
    Z: np.ndarray, gamma: np.ndarray, beta: np.ndarray, mean: np.ndarray, variance: np.ndarray, epsilon: float = 1e-8
) -> np.ndarray:
    inv: np.ndarray = np.reciprocal(np.sqrt(variance + epsilon))
    assert inv.shape == gamma.shape
    return np.einsum("ik,ik,ij->ij", gamma, inv, Z - mean) + beta
# === wrong: statistics of the batch, anew | normalizes by the mean and variance of Z itself
def batchnorm_inference(Z, gamma, beta, mean, variance, epsilon=1e-8):
    if Z.shape[1] > 1:
        mean = np.mean(Z, axis=1, keepdims=True)
        variance = np.var(Z, axis=1, keepdims=True)
    return gamma * (Z - mean) / np.sqrt(variance + epsilon) + beta
# === wrong: calls the forward pass | uses batchnorm_forward, which ignores the running statistics
def batchnorm_inference(Z, gamma, beta, mean, variance, epsilon=1e-8):
    Z_tilde, _ = batchnorm_forward(Z, gamma, beta, epsilon)
    return Z_tilde
# === wrong: no epsilon | leaves epsilon out, so a variance of 0 makes nan
def batchnorm_inference(Z, gamma, beta, mean, variance, epsilon=1e-8):
    return gamma * (Z - mean) / np.sqrt(variance) + beta
# === wrong: epsilon default | the default of epsilon is 1e-3
def batchnorm_inference(Z, gamma, beta, mean, variance, epsilon=1e-3):
    return gamma * (Z - mean) / np.sqrt(variance + epsilon) + beta
# === wrong: minus beta | subtracts beta
def batchnorm_inference(Z, gamma, beta, mean, variance, epsilon=1e-8):
    return gamma * (Z - mean) / np.sqrt(variance + epsilon) - beta
# === wrong: undone afterwards | takes the mean away and adds it back at the end
def batchnorm_inference(Z, gamma, beta, mean, variance, epsilon=1e-8):
    Z_hat = (Z - mean) / np.sqrt(variance + epsilon)
    return gamma * Z_hat + beta + mean
# === wrong: gamma forgotten | does not scale by gamma
def batchnorm_inference(Z, gamma, beta, mean, variance, epsilon=1e-8):
    return (Z - mean) / np.sqrt(variance + epsilon) + beta
# === wrong: bracket | divides the mean alone by the root
def batchnorm_inference(Z, gamma, beta, mean, variance, epsilon=1e-8):
    return gamma * (Z - mean / np.sqrt(variance + epsilon)) + beta
# === wrong: with a cache | returns a cache as well, as in training
def batchnorm_inference(Z, gamma, beta, mean, variance, epsilon=1e-8):
    s = np.sqrt(variance + epsilon)
    Z_hat = (Z - mean) / s
    return gamma * Z_hat + beta, (Z_hat, s, gamma)
# === wrong: one unit | turns the statistics to flat arrays, which meet the examples instead of the units
def batchnorm_inference(Z, gamma, beta, mean, variance, epsilon=1e-8):
    return gamma.ravel() * (Z - mean.ravel()) / np.sqrt(variance.ravel() + epsilon) + beta.ravel()
# === wrong: first unit | uses the statistics of the first unit for all
def batchnorm_inference(Z, gamma, beta, mean, variance, epsilon=1e-8):
    return gamma * (Z - mean[0, 0]) / np.sqrt(variance[0, 0] + epsilon) + beta
# === wrong: m - 1 | corrects the variance by m over m - 1 with the number of test examples
def batchnorm_inference(Z, gamma, beta, mean, variance, epsilon=1e-8):
    m = Z.shape[1]
    unbiased = variance * m / max(m - 1, 1)
    return gamma * (Z - mean) / np.sqrt(unbiased + epsilon) + beta
# === wrong: mean and variance exchanged, anew | takes the variance away and divides by the root of the mean
def batchnorm_inference(Z, gamma, beta, mean, variance, epsilon=1e-8):
    return gamma * (Z - variance) / np.sqrt(mean + epsilon) + beta
# === wrong: single column only | returns only the first example
def batchnorm_inference(Z, gamma, beta, mean, variance, epsilon=1e-8):
    out = gamma * (Z - mean) / np.sqrt(variance + epsilon) + beta
    return out[:, :1]
# === wrong: mix of both | averages the running statistics with those of the batch
def batchnorm_inference(Z, gamma, beta, mean, variance, epsilon=1e-8):
    mean = 0.9 * mean + 0.1 * Z.mean(axis=1, keepdims=True) if Z.shape[1] > 1 else mean
    return gamma * (Z - mean) / np.sqrt(variance + epsilon) + beta
