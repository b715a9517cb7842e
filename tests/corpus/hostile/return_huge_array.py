"""Return an array of half a gigabyte."""

import numpy as np


def sigmoid(x):
    return np.zeros(2**26) if np.size(x) else x
