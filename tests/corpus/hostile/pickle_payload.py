"""Return things that run a program when unpickled, printed or compared."""

import os

import numpy as np


class Payload:
    def __reduce__(self):
        return os.system, ("touch FOLDER/unpickled",)

    def __repr__(self):
        os.system("touch FOLDER/printed")
        return "1.0"

    __str__ = __repr__

    def __format__(self, spec):
        return repr(self)

    def __eq__(self, other):
        os.system("touch FOLDER/compared")
        return True


def sigmoid(x):
    return [Payload(), np.array([Payload()], dtype=object)]
