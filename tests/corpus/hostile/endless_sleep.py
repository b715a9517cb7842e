"""Sleep: no processor time is spent, only the clock's."""

import time

import numpy as np


def sigmoid(x):
    time.sleep(10**6)
    return np.asarray(x)
