"""Raise an error that raises when it is described."""


class Bitter(Exception):
    def __str__(self):
        raise SystemExit("leaving")

    __repr__ = __str__


def sigmoid(x):
    raise Bitter
