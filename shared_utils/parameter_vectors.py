"""Lay a dict of arrays out as one long column, and take it apart again."""

import numpy as np


def to_vector(arrays):
    """Return all entries of a dict of arrays as one column, in the order of its keys.

    Args:
        arrays: dict of arrays, such as parameters, or gradients.

    Returns:
        Array of shape (n, 1), n the number of all entries.
    """
    return np.concatenate([value.reshape(-1, 1) for value in arrays.values()])


def to_dict(theta, like):
    """Return the entries of a column as a dict of arrays.

    Args:
        theta: array of shape (n, 1).
        like: dict of arrays with n entries in all, whose keys and shapes to take.

    Returns:
        A dict with the keys and shapes of `like`.
    """
    taken, start = {}, 0
    for key, value in like.items():
        taken[key] = theta[start : start + value.size].reshape(value.shape)
        start += value.size
    return taken
