"""Cut examples into mini-batches."""

import numpy as np


def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
    """Shuffle the examples, and cut them into mini-batches: every example is in exactly one.

    Args:
        X: array of shape (n_x, m), one example a column.
        Y: array of shape (n_y, m), its column i belongs to column i of X. Both are left unchanged.
        mini_batch_size: how many examples a mini-batch holds, a whole number, 1 or above.
        rng: the `numpy.random.Generator` to shuffle by; None for a new one of the function's own, without a seed.

    Returns:
        A list of pairs (X_batch, Y_batch) of shapes (n_x, mini_batch_size) and (n_y, mini_batch_size). When
        m is no multiple of the size, the last pair holds the examples that are left.

    Source:
        Goodfellow, Bengio and Courville, *Deep Learning* (2016), section 8.1.3.

    Derivation:
        A permutation of the columns' numbers holds each of them once, so its consecutive pieces share none and miss
        none. The same numbers picked from X and from Y keep the pairs together.
    """
    order = np.random.default_rng(rng).permutation(X.shape[1])
    pieces = [order[start : start + mini_batch_size] for start in range(0, len(order), mini_batch_size)]
    return [(X[:, piece], Y[:, piece]) for piece in pieces]
