"""Call a learner's function and say in words what is wrong with what comes back."""

import numpy as np


def ask(function, name, x):
    """Return the function's values at `x`, and a sentence if there is something to say.

    Args:
        function: the learner's function; it gets a copy of `x`.
        name: what to call it in the sentence.
        x: array; the values must have its shape.

    Returns:
        (values, sentence): a float array, or None where there is nothing to draw; and a sentence for the
        learner, empty when all is well. Values may hold nan or inf, and then the sentence says so.
    """
    if not callable(function):
        return None, f"{name} is missing: write it, run its cell, then run this cell again."
    try:
        with np.errstate(all="ignore"):  # nan and inf are told below, in words
            values = function(x.copy())
    except NotImplementedError:
        return None, f"{name} is not written yet: write it, run its cell, then run this cell again."
    except Exception as error:  # whatever a learner's function raises is told, never thrown
        return None, f"{name} raised {type(error).__name__}: {error} (its input had the shape {x.shape})."
    return _numbers(values, name, x.shape)


def _numbers(values, name, shape):
    if values is None:
        return None, f"{name} returned None: is there a return at its end?"
    try:
        if np.iscomplexobj(values):
            raise TypeError
        values = np.array(values, dtype=float)
    except (TypeError, ValueError):
        return None, f"{name} returned a {type(values).__name__}, not an array of numbers."
    if values.shape != shape:
        return None, f"{name} returned the shape {values.shape}, but its input had the shape {shape}."
    odd = values.size - np.count_nonzero(np.isfinite(values))
    return values, f"{name} returned nan or inf in {odd} of {values.size} places." if odd else ""


def apart(values, reference):
    """Return how far the values are from the reference at most, as a sentence; empty when they agree."""
    gaps = np.abs(values - reference)
    gap = np.max(gaps[np.isfinite(gaps)], initial=0)
    if gap > 1e-6:
        return f"Yours is away from the dashed line by up to {gap:.2g}."
    return ""
