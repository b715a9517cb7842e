"""Return a number of ten million digits."""

import numpy as np


def sigmoid(x):
    return 1 << 33_000_000 if np.size(x) else x
