"""Measure how far predictions are from the truth: the L1 and the L2 loss."""

import numpy as np


def l1_loss(yhat, y):
    """Return the sum of the absolute errors.

    Args:
        yhat: array of shape (m,), the predictions. It is left unchanged.
        y: array of shape (m,), the true values, in the unit of `yhat`. It is left unchanged.

    Returns:
        One number, 0 or above, in the unit of `y`. It is a sum over the examples, not a mean.

    Source:
        R. J. Boscovich (1757), the method of least absolute deviations.

    Derivation:
        The definition Σᵢ |yᵢ - ŷᵢ|, written down.
    """
    return np.sum(np.abs(yhat - y))


def l2_loss(yhat, y):
    """Return the sum of the squared errors.

    Args:
        yhat: array of shape (m,), the predictions. It is left unchanged.
        y: array of shape (m,), the true values, in the unit of `yhat`. It is left unchanged.

    Returns:
        One number, 0 or above, in the *square* of the unit of `y`. It is a sum over the examples, without
        a root and without a mean.

    Source:
        A.-M. Legendre (1805), the method of least squares.

    Derivation:
        The definition Σᵢ (yᵢ - ŷᵢ)². For the vector of errors e it is also the dot product e·e.
    """
    return np.sum((yhat - y) ** 2)
