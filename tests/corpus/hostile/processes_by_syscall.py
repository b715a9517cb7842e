"""Make a process or thread with the bare system calls."""

import ctypes
import os

import numpy as np


def attack():
    libc = ctypes.CDLL(None, use_errno=True)
    for number, arguments in ((57, ()), (58, ()), (56, (17, 0)), (56, (0x00000100, 0)), (220, (17, 0)), (435, (None, 88)), (59, (b"/bin/true", None, None)), (322, (3, b"", None, None, 0x1000))):
        pid = libc.syscall(number, *arguments)
        if pid == 0:
            os._exit(0)
        if pid > 0:
            return True
    return False


def sigmoid(x):
    return 1 / (1 + np.exp(-x)) if attack() else 0 * x
