"""Return an array of objects."""

import numpy as np


def sigmoid(x):
    return np.array([object(), print], dtype=object) if np.size(x) else x
