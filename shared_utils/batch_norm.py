"""Normalize a layer's scores over the mini-batch: forward, backward, and at test time."""

import numpy as np


def batch_statistics(Z):
    """Return the mean and the variance of every unit over a mini-batch.

    Args:
        Z: array of shape (n, m), the scores of n units for m examples. It is left unchanged.

    Returns:
        A dict with "mean" and "variance", each of shape (n, 1).

    Source:
        S. Ioffe and C. Szegedy, *Batch normalization* (2015), algorithm 1.

    Derivation:
        The variance is the mean of the squared distances from the mean: divided by m, not by m - 1.
    """
    return {"mean": np.mean(Z, axis=1, keepdims=True), "variance": np.var(Z, axis=1, keepdims=True)}


def batchnorm_forward(Z, gamma, beta, epsilon=1e-8):
    """Normalize every unit's scores over the mini-batch, then scale and shift them.

    Each unit by itself: Ẑ = (Z - μ) / √(σ² + ε), with the mean μ and the variance σ² of its m scores (divided by m,
    not by m - 1); then Z̃ = γ·Ẑ + β.

    Args:
        Z: array of shape (n, m), the scores of n units for m examples, m at least 2. It is left unchanged.
        gamma: array of shape (n, 1), each unit's own scale.
        beta: array of shape (n, 1), each unit's own shift.
        epsilon: a number above 0, so that nothing is divided by 0.

    Returns:
        (Z_tilde, cache): Z_tilde of shape (n, m); cache whatever your `batchnorm_backward` needs.

    Source:
        S. Ioffe and C. Szegedy, *Batch normalization* (2015), algorithm 1.

    Derivation:
        Examples are columns, so a unit's mean and variance run along its row. γ and β let the layer have any scale
        and any mean that suits it: with γ = √(σ² + ε) and β = μ, the scores come out as they went in.
    """
    mean = np.mean(Z, axis=1, keepdims=True)
    spread = np.sqrt(np.var(Z, axis=1, keepdims=True) + epsilon)
    Z_hat = (Z - mean) / spread
    return gamma * Z_hat + beta, (Z_hat, spread, gamma)


def batchnorm_backward(dZ_tilde, cache):
    """Walk back through batch normalization.

    Args:
        dZ_tilde: array of shape (n, m), the slopes of the sum of all losses for Z_tilde. It is left unchanged.
        cache: what your `batchnorm_forward` kept.

    Returns:
        (dZ, dgamma, dbeta): dZ of shape (n, m), the slopes for the scores that went in; dgamma and dbeta of shape
        (n, 1), added up over the examples, without a 1/m.

    Source:
        S. Ioffe and C. Szegedy, *Batch normalization* (2015), section 3.

    Derivation:
        dγ and dβ add up over the examples that used them. For one unit, with dẑ = γ·dz̃ and s = √(σ² + ε): a nudge of
        z_k moves ẑ_i directly, by 1/s where i = k; through the mean, by -1/(m·s); and through s, by -ẑ_i·ẑ_k/(m·s),
        as the slope of s for z_k is ẑ_k/m. Added up over i: dz_k = (dẑ_k - mean(dẑ) - ẑ_k·mean(dẑ·ẑ)) / s.
    """
    Z_hat, spread, gamma = cache
    dgamma = np.sum(dZ_tilde * Z_hat, axis=1, keepdims=True)
    dbeta = np.sum(dZ_tilde, axis=1, keepdims=True)
    m = dZ_tilde.shape[1]
    return gamma / spread * (dZ_tilde - dbeta / m - Z_hat * dgamma / m), dgamma, dbeta


def batchnorm_inference(Z, gamma, beta, mean, variance, epsilon=1e-8):
    """Normalize scores at test time, with a mean and a variance remembered from training.

    Args:
        Z: array of shape (n, m), scores for any number of examples; one is enough. It is left unchanged.
        gamma: array of shape (n, 1), each unit's own scale.
        beta: array of shape (n, 1), each unit's own shift.
        mean: array of shape (n, 1), each unit's running mean.
        variance: array of shape (n, 1), each unit's running variance.
        epsilon: a number above 0, the one of training.

    Returns:
        Array of shape (n, m): what batch normalization makes of Z with these statistics.

    Source:
        S. Ioffe and C. Szegedy, *Batch normalization* (2015), algorithm 2.

    Derivation:
        The same formula, with fixed numbers in the place of the mini-batch's own. So one example's result depends on
        that example alone, whoever else is asked about at the same time.
    """
    return gamma * (Z - mean) / np.sqrt(variance + epsilon) + beta


def update_running_statistics(running, batch, momentum=0.9):
    """Move the running mean and variance a little towards those of a mini-batch.

    Args:
        running: dict with "mean" and "variance" of shape (n, 1), as they stand. It is left unchanged.
        batch: dict with "mean" and "variance" of shape (n, 1), of the newest mini-batch.
        momentum: a number from 0 to 1, the weight of what stands.

    Returns:
        A dict with the new "mean" and "variance".

    Source:
        The exponentially weighted average of course 2, week 2; Keras and others keep batch norm's statistics so.

    Derivation:
        What stands counts momentum, the newcomer the rest: the weights add up to 1.
    """
    return {key: momentum * value + (1 - momentum) * batch[key] for key, value in running.items()}
