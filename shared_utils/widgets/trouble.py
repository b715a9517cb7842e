"""Call a learner's functions while they train a network; what goes wrong becomes a sentence."""

import numpy as np


class Trouble(Exception):
    """Say in a sentence what is wrong with a learner's function."""


def call(name, function, *arguments, **options):
    """Call a learner's function on copies, or raise Trouble with a sentence on what it did."""
    if not callable(function):
        raise Trouble(f"{name} is missing: write it, run its cell, then run this cell again.")
    copies = [_copy(value) for value in arguments]
    try:
        with np.errstate(all="ignore"):  # nan and inf are told in words
            return function(*copies, **options)
    except NotImplementedError:
        raise Trouble(f"{name} is not written yet: write it, run its cell, then run this cell again.") from None
    except Exception as error:  # whatever a learner's function raises is told, never thrown
        raise Trouble(f"{name} raised {type(error).__name__}: {error}") from None


def array(name, value, shape):
    """Return the value as a float array of that shape, or raise Trouble."""
    try:
        numbers = np.asarray(value, dtype=float)
    except (TypeError, ValueError):
        numbers = None
    if value is None or numbers is None:
        raise Trouble(f"{name} returned {_what(value)}, not numbers.")
    if numbers.shape != shape:
        wanted = f"the shape {shape}" if shape else "a single number"
        raise Trouble(f"{name} returned the shape {numbers.shape}; expected {wanted}.")
    return numbers


def number(name, value):
    """Return the value as a float, or raise Trouble; an array with one entry will do."""
    try:
        return float(np.squeeze(value))
    except (TypeError, ValueError):
        raise Trouble(f"{name} should be a number; got {_what(value)}.") from None


def tables(name, value, shapes):
    """Return the dict with its entries as float arrays of these shapes, or raise Trouble."""
    if not isinstance(value, dict):
        raise Trouble(f"{name} should return a dict; it returned {_what(value)}.")
    if missing := [key for key in shapes if key not in value]:
        raise Trouble(f"{name} returned a dict without {missing[0]}.")
    return {key: array(f"{name}: {key}", value[key], shape) for key, shape in shapes.items()}


def several(name, value, parts):
    """Return the value, a tuple of as many things as `parts` names, or raise Trouble."""
    if not isinstance(value, tuple) or len(value) != len(parts):
        count = {2: "two", 3: "three"}[len(parts)]
        listed = f"{', '.join(parts[:-1])} and {parts[-1]}"
        raise Trouble(f"{name} should return {count} values, {listed}; it returned {_what(value)}.")
    return value


def _what(value):
    return "None" if value is None else f"a {type(value).__name__}"


def _copy(value):
    """Copy arrays, and dicts, lists and tuples of them, so that in-place changes stay where they are made."""
    if isinstance(value, dict):
        return {key: _copy(item) for key, item in value.items()}
    if type(value) in (list, tuple):
        return type(value)(_copy(item) for item in value)
    return value.copy() if isinstance(value, np.ndarray) else value
