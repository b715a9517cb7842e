"""Fit polynomials to noisy points: without a penalty, with L2, and with L1 in two ways."""

import numpy as np

from shared_utils.regularized_training import soft_threshold


def noisy_curve(rng, m=20):
    """Draw points near a curve that needs three powers: 1.5·x - 2·x³ + 0.8·x⁵, with noise.

    Args:
        rng: the `numpy.random.Generator` to draw from.
        m: how many points.

    Returns:
        (x, y): arrays of shape (1, m), x in rising order from -1 to 1.
    """
    x = np.sort(rng.uniform(-1, 1, (1, m)), axis=1)
    return x, curve(x) + rng.normal(0, 0.15, (1, m))


def curve(x):
    """Return the curve without noise, for an array of any shape."""
    return 1.5 * x - 2 * x**3 + 0.8 * x**5


def powers(x, degree):
    """Return the powers 1 to `degree` of x as rows, shape (degree, m), for x of shape (1, m)."""
    return x ** np.arange(1, degree + 1)[:, None]


def least_squares(X, y, lambd=0.0):
    """Return the weights that minimize 1/(2m)·Σ(W·x + b - y)² + λ/(2m)·ΣW², by solving for them.

    Args:
        X: array of shape (n, m), one feature a row.
        y: array of shape (1, m).
        lambd: λ, a number, 0 or above.

    Returns:
        (W, b): arrays of shapes (1, n) and (1, 1).
    """
    mean, y_mean = X.mean(axis=1, keepdims=True), y.mean(axis=1, keepdims=True)
    # Rows for the penalty stand below those of the data: their squares are λ·W².
    left = np.vstack([(X - mean).T, np.sqrt(lambd) * np.eye(len(X))])
    right = np.vstack([(y - y_mean).T, np.zeros((len(X), 1))])
    W = np.linalg.lstsq(left, right, rcond=None)[0].T
    return W, y_mean - W @ mean


def lasso(X, y, lambd, steps, subgradient=False):
    """Return the weights that gradient descent finds for 1/(2m)·Σ(W·x + b - y)² + λ/(2m)·Σ|W|.

    Args:
        X: array of shape (n, m), one feature a row.
        y: array of shape (1, m).
        lambd: λ, a number, 0 or above.
        steps: how many steps to take, from weights of 0.
        subgradient: whether the penalty's part of each step is a plain subgradient step, λ/(2m)·sign(W), in
            place of soft thresholding.

    Returns:
        (W, b): arrays of shapes (1, n) and (1, 1).

    Source:
        I. Daubechies, M. Defrise and C. De Mol, *An iterative thresholding algorithm for linear inverse problems with
        a sparsity constraint* (2004).
    """
    m = X.shape[1]
    mean, y_mean = X.mean(axis=1, keepdims=True), y.mean(axis=1, keepdims=True)
    centred, target = X - mean, y - y_mean
    rate = m / np.linalg.eigvalsh(centred @ centred.T)[-1]  # the largest that cannot diverge is twice that
    W = np.zeros((1, len(X)))
    for _ in range(steps):
        slope = (W @ centred - target) @ centred.T / m
        if subgradient:
            W = W - rate * (slope + lambd / (2 * m) * np.sign(W))
        else:
            W = soft_threshold(W - rate * slope, rate * lambd / (2 * m))
    return W, y_mean - W @ mean
