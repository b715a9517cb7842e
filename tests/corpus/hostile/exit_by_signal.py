"""Kill oneself."""

import os
import signal

import numpy as np


def sigmoid(x):
    os.kill(os.getpid(), signal.SIGKILL)
    return 0 * np.asarray(x)
