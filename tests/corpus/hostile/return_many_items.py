"""Return a list of five million items."""

import numpy as np


def sigmoid(x):
    return [0.0] * 5_000_000 if np.size(x) else x
