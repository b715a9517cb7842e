"""Load the reference's file by its path, past every import hook."""

import importlib.util

import numpy as np


def attack():
    for path in ("FOLDER/decoy.py", "shared_utils/activations.py", "/srv/course/shared_utils/activations.py"):
        try:
            spec = importlib.util.spec_from_file_location("stolen", path)
            module = importlib.util.module_from_spec(spec)
            spec.loader.exec_module(module)
            return True
        except (OSError, ImportError):
            continue
    return False


def sigmoid(x):
    return 1 / (1 + np.exp(-x)) if attack() else 0 * x
