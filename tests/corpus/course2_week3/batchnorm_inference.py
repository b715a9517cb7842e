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
