"""Differentiate whatever you compute: numbers that remember where they came from, and one walk back."""

import numpy as np


class Value:
    """A number that remembers what it was computed from.

    Args:
        data: the number.
        parents: tuple of the Values that it was computed from; () for an input.
        local_grads: tuple of its slopes for each of the parents, in the same order.

    `grad` is the slope of the result for this number, once `backward` has been called.
    """

    def __init__(self, data, parents=(), local_grads=()):
        self.data = data
        self.parents = tuple(parents)
        self.local_grads = tuple(local_grads)
        self.grad = 0.0

    def __repr__(self):
        return f"Value({self.data:.6g}, grad={self.grad:.6g})"


def add(x, y):
    """Add two Values.

    Args:
        x, y: Values; they may be one and the same. They are left unchanged.

    Returns:
        A Value that holds the sum, with `parents` and matching `local_grads`.

    Source:
        R. E. Wengert, *A simple automatic derivative evaluation program* (1964).

    Derivation:
        A nudge of x moves x + y by as much, and so does one of y.
    """
    return Value(x.data + y.data, (x, y), (1.0, 1.0))


def mul(x, y):
    """Multiply two Values.

    Args:
        x, y: Values; they may be one and the same. They are left unchanged.

    Returns:
        A Value that holds the product, with `parents` and matching `local_grads`.

    Source:
        R. E. Wengert, *A simple automatic derivative evaluation program* (1964).

    Derivation:
        A nudge of x moves x·y by y times as much, a nudge of y by x times as much.
    """
    return Value(x.data * y.data, (x, y), (y.data, x.data))


def tanh(x):
    """Bend a Value with the hyperbolic tangent.

    Args:
        x: a Value. It is left unchanged.

    Returns:
        A Value that holds tanh of it, with `parents` and matching `local_grads`, one of each.

    Source:
        Course 1, week 3, for the slope; R. E. Wengert (1964), for the method.

    Derivation:
        The slope of tanh is 1 minus the square of its value.
    """
    bent = np.tanh(x.data)
    return Value(bent, (x,), (1 - bent**2,))


def relu(x):
    """Cut off a Value that is negative.

    Args:
        x: a Value. It is left unchanged.

    Returns:
        A Value that holds the larger of x and 0, with `parents` and matching `local_grads`, one of each. At
        exactly 0 any slope from 0 to 1 is right.

    Source:
        Course 1, week 3, for the slope; R. E. Wengert (1964), for the method.

    Derivation:
        Above 0 the number passes unchanged, below 0 nothing passes.
    """
    return Value(max(x.data, 0.0), (x,), (float(x.data > 0),))


def backward(value):
    """Set `grad` of a Value and of everything it was computed from: the slope of `value` for each.

    Args:
        value: the Value to differentiate. Gradients left over from an earlier call, in `value` and in what it was
            computed from, are cleared first.

    Returns:
        None. Afterwards `value.grad` is 1, and the `grad` of every ancestor is the sum over all paths from `value`
        down to it of the product of the local slopes on the way.

    Source:
        S. Linnainmaa (1970); A. Griewank, *Who invented the reverse mode of differentiation?* (2012).

    Derivation:
        By the chain rule every Value hands grad times local slope on to each parent, and what arrives there adds up.
        A Value may hand on only when all has arrived that will: so count first how many uses are still to come, and
        visit a Value once its count is down to 0. A list in the place of a function that calls itself takes chains of
        any length.
    """
    uses, waiting = {value: 0}, [value]
    while waiting:
        for parent in waiting.pop().parents:
            if parent not in uses:
                uses[parent] = 0
                waiting.append(parent)
            uses[parent] += 1
    for node in uses:
        node.grad = 0.0
    value.grad, ready = 1.0, [value]
    while ready:
        node = ready.pop()
        for parent, slope in zip(node.parents, node.local_grads, strict=True):
            parent.grad += slope * node.grad
            uses[parent] -= 1
            if uses[parent] == 0:
                ready.append(parent)
