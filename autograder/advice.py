"""Advice: what Python's and numpy's own error messages mean, in words for a learner."""

from __future__ import annotations

import re

from autograder.observe import Raised

ADVICE: tuple[tuple[str, str], ...] = (
    (
        r"truth value of an array",
        "`if`, `and`, `or` and Python's `max` want one number, and this is an array of many: use numpy's functions, entry by entry.",
    ),
    (
        r"'numpy\.\w+' object is not callable|'(float|int|tuple)' object is not callable",
        "A name or `)` right before `(` is a call in Python: a product needs `*`.",
    ),
    (
        r"0-dimensional arrays can be converted|length-1 arrays can be converted",
        "Something that takes one number was given an array: look for a function of numpy that takes both.",
    ),
    (r"bitwise_xor|unsupported operand type\(s\) for \^", "In Python a power is `**`; `^` is something else."),
    (r"could not be broadcast together", "Shapes are lined up from the right: print them, and look where they differ."),
    (r"not aligned|matmul: .*mismatch|core dimension", "A matrix product needs inner sizes that agree: print both shapes."),
    (r"cannot reshape array", "The sizes do not fit this input: take them from the array's `shape`, not from one example."),
    (
        r"^NameError",
        "Is the name spelled right, and is it imported? Functions of numpy begin with `np.`, those of Python's `math` with `math.`.",
    ),
    (r"^KeyError", "The dict has no such key: print its keys."),
    (r"index out of range|is out of bounds", "An index goes beyond the end: where does the loop stop, and how many axes are there?"),
    (r"positional argument|unexpected keyword argument", "Compare the function's first line, and each call, with the contract above."),
    (r"^RecursionError", "The function calls itself without end."),
    (r"^UnboundLocalError", "A name is used before it has been given a value inside the function."),
)


SIGNATURE = re.compile(
    r"Input operand \d has a mismatch in its core dimension \d, with gufunc signature \S+ \(size (\S+) is different from (\S+)\)"
)


def in_words(message: str) -> str:
    """Return an error's message, numpy's words on matrix products made plain."""
    return SIGNATURE.sub(r"inner sizes \2 and \1 do not agree", message)


def advice(error: Raised) -> str:
    """Return a sentence on what an exception usually means, or an empty text."""
    text = f"{error.type_name}: {error.message}"
    return next((sentence for pattern, sentence in ADVICE if re.search(pattern, text)), "")
