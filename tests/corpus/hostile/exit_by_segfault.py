"""Crash the interpreter by reading address 0."""

import ctypes

import numpy as np


def sigmoid(x):
    ctypes.string_at(0)
    return 0 * np.asarray(x)
