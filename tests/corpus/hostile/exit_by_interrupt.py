"""Claim that somebody pressed Ctrl-C."""


def sigmoid(x):
    raise KeyboardInterrupt
