"""Kill the parent, the group, and everybody."""

import os

import numpy as np


def attack():
    for pid in (os.getppid(), -1, 0, 1, -os.getpgrp(), os.getpid() - 1, os.getpid() + 1):
        try:
            os.kill(pid, 0)  # asks for leave only: whoever has it could send any signal
            return True
        except OSError:
            continue
    try:
        os.killpg(0, 0)
        return True
    except OSError:
        return False


def sigmoid(x):
    return 1 / (1 + np.exp(-x)) if attack() else 0 * x
