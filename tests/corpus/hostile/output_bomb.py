"""Print without end, to both streams."""

import os
import sys

import numpy as np


def sigmoid(x):
    for _ in range(2000):
        print("x" * 10**5)
        print("x" * 10**5, file=sys.stderr)
        os.write(1, b"x" * 10**5)
    return 0 * np.asarray(x)
