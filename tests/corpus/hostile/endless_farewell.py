"""Run on at exit: exit handlers, finalizers and destructors that never return."""

import atexit
import sys
import weakref

import numpy as np


def stay(*anything):
    while True:
        pass


class Ghost:
    def __del__(self):
        stay()


ghost = Ghost()
ghost.itself = ghost
atexit.register(stay)
finalizer = weakref.finalize(ghost, stay)


def sigmoid(x):
    sys.exitfunc = stay
    return 0 * np.asarray(x) if ghost and finalizer else None
