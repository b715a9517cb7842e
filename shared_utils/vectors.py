"""Bring arrays into the form a network reads: pictures as columns, rows of length one."""

import numpy as np


def image2vector(image):
    """Unroll one picture into a column.

    The numbers are read in C order, as numpy shows them: the last axis changes fastest, so
    the first three numbers of the column are the red, green and blue of the top left pixel.

    Args:
        image: array of shape (h, w, c): height and width in pixels, c colour channels. It is left unchanged.

    Returns:
        Array of shape (h·w·c, 1), with the same numbers.

    Source:
        The column convention of this course; numpy's manual on `reshape` for C order.

    Derivation:
        Reshaping keeps the C order. Only the number of columns is fixed, and -1 lets numpy work out h·w·c.
    """
    return image.reshape(-1, 1)


def normalize_rows(x):
    """Scale each row to length 1, keeping its direction.

    The length of a row is its L2 norm: the root of the sum of its squared entries.

    Args:
        x: array of shape (n, m), no row of zeros only. It is left unchanged.

    Returns:
        Array of shape (n, m); every row has L2 norm 1.

    Source:
        The Euclidean norm; numpy's manual on `numpy.linalg.norm`.

    Derivation:
        For a number k > 0, ‖k·r‖ = k·‖r‖. With k = 1/‖r‖ the length is 1. The norms keep their axis, shape
        (n, 1), so that each is broadcast along its own row.
    """
    return x / np.linalg.norm(x, axis=1, keepdims=True)
