"""Read grades, other submissions and source notebooks."""

import numpy as np


def attack():
    for path in ("FOLDER/gradebook.db", "FOLDER/submitted/other/week1/answers.ipynb", "FOLDER/source/week1.ipynb"):
        try:
            with open(path, "rb") as file:
                return bool(file.read())
        except OSError:
            continue
    return False


def sigmoid(x):
    return 1 / (1 + np.exp(-x)) if attack() else 0 * x
