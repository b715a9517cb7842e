"""Return a text of a hundred million letters."""

import numpy as np


def sigmoid(x):
    return "9" * 10**8 if np.size(x) else x
