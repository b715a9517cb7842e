"""Read the memory of the process above."""

import ctypes
import os

import numpy as np


def attack():
    libc = ctypes.CDLL(None, use_errno=True)
    buffer = ctypes.create_string_buffer(8)
    local = (ctypes.c_size_t * 2)(ctypes.addressof(buffer), 8)
    remote = (ctypes.c_size_t * 2)(id(None), 8)
    for pid in {os.getppid(), 1, 2}:
        if libc.process_vm_readv(pid, local, 1, remote, 1, 0) > 0 or libc.ptrace(0x4206, pid, None, None) == 0:
            return True
        try:
            with open(f"/proc/{pid}/mem", "rb") as memory:
                memory.seek(id(None))
                return bool(memory.read(8))
        except OSError:
            continue
    return False


def sigmoid(x):
    return 1 / (1 + np.exp(-x)) if attack() else 0 * x
