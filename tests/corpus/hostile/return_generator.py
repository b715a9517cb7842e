"""Return results that are only made when looked at, and have no end."""

import numpy as np


def sigmoid(x):
    return (value for value in iter(int, 1)) if np.size(x) else x
