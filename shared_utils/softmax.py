"""Tell C classes apart: one-hot labels, the softmax by columns, its two losses and its gradient."""

import numpy as np


def one_hot(labels, C):
    """Write each label as a column that is 1 in the label's row and 0 elsewhere.

    Args:
        labels: array of m whole numbers from 0 to C - 1, of shape (m,) or (1, m). It is left unchanged.
        C: number of classes; not every class needs to occur.

    Returns:
        Array of shape (C, m), every column with a single 1.

    Source:
        Goodfellow, Bengio and Courville, *Deep Learning* (2016), section 6.2.2.3, on classes as vectors.

    Derivation:
        Column k of the C-by-C identity matrix is the code of class k; asking for many columns at once, by a list of
        numbers, puts them side by side.
    """
    return np.eye(C)[:, np.ravel(labels)]


def softmax_activation(Z):
    """Turn each column of scores into probabilities.

    Entry j of a column becomes e to the power of that score, divided by the sum of such powers over the whole
    column. The result must be finite for scores as large as 1000 and as low as -1000.

    Args:
        Z: array of shape (C, m), one column of C scores for each of m examples. It is left unchanged.

    Returns:
        Array of shape (C, m), entries from 0 to 1; every column sums to 1.

    Source:
        J. S. Bridle (1990), the name and its use in networks; Goodfellow, Bengio and Courville, *Deep
        Learning* (2016), section 4.1, for large scores.

    Derivation:
        As in course 1, week 1, where examples were rows: taking the largest score of a column away from all of it
        changes no quotient, and no power can overflow.
    """
    powers = np.exp(Z - np.max(Z, axis=0, keepdims=True))  # shifted: the largest power is 1
    return powers / np.sum(powers, axis=0, keepdims=True)


def categorical_cross_entropy(AL, Y):
    """Return the cost: the mean over the examples of -log of the probability of the true class.

    Args:
        AL: array of shape (C, m), probabilities above 0, every column summing to 1. It is left unchanged.
        Y: array of shape (C, m), one-hot labels. It is left unchanged.

    Returns:
        A single number, 0 or above.

    Source:
        Goodfellow, Bengio and Courville, *Deep Learning* (2016), section 6.2.2.3.

    Derivation:
        In each column of Y all entries but one are 0, so the sum over the classes keeps one logarithm: that of the
        true class. The mean over the examples divides by m, not by C·m.
    """
    return -np.sum(Y * np.log(AL)) / Y.shape[1]


def sparse_categorical_cross_entropy(AL, labels):
    """Return the same cost from labels that are whole numbers, without writing them as columns.

    Args:
        AL: array of shape (C, m), probabilities above 0, every column summing to 1. It is left unchanged.
        labels: array of m whole numbers from 0 to C - 1, of shape (m,) or (1, m). It is left unchanged.

    Returns:
        A single number, 0 or above: what `categorical_cross_entropy` gives for the one-hot form of the labels.

    Source:
        Goodfellow, Bengio and Courville, *Deep Learning* (2016), section 6.2.2.3.

    Derivation:
        Of each column only the true class's probability counts. Two lists of numbers, rows and columns, pick one
        entry a column.
    """
    labels = np.ravel(labels)
    return -np.mean(np.log(AL[labels, np.arange(labels.size)]))


def softmax_backward(AL, Y):
    """Return every example's own slope of its cross-entropy for the scores, through the softmax.

    Args:
        AL: array of shape (C, m), what the softmax made of the scores. It is left unchanged.
        Y: array of shape (C, m), one-hot labels. It is left unchanged.

    Returns:
        Array dZ of shape (C, m), without a 1/m.

    Source:
        J. S. Bridle (1990); Goodfellow, Bengio and Courville, *Deep Learning* (2016), section 6.2.2.3.

    Derivation:
        A score moves every probability of its column: the slope of ŷ_i for z_j is ŷ_i·([i = j] - ŷ_j), the matrix
        diag(ŷ) - ŷŷᵀ. The loss is -Σ y_i·log ŷ_i, whose slope for ŷ_i is -y_i/ŷ_i. Together, for z_j:
        -Σ y_i·([i = j] - ŷ_j) = ŷ_j·Σ y_i - y_j, and the y_i of one example add up to 1.
    """
    return AL - Y
