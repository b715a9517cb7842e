"""Loop for ever, ignore every signal, swallow every exception."""

import contextlib
import signal

import numpy as np


def sigmoid(x):
    for number in signal.valid_signals():
        with contextlib.suppress(OSError, ValueError):
            signal.signal(number, signal.SIG_IGN)
    signal.pthread_sigmask(signal.SIG_BLOCK, signal.valid_signals())
    while True:
        try:
            np.exp(x)
        except BaseException:
            continue
