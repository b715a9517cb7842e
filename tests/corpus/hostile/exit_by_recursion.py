"""Overrun the C stack."""

import sys

import numpy as np


class Deep:
    def __getattr__(self, name):
        return getattr(self, name + "x")

    def __repr__(self):
        return repr([self])


def sigmoid(x):
    sys.setrecursionlimit(10**8)
    return 0 * np.asarray(x) if repr(Deep()) else Deep().a
