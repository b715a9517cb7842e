"""Watch one call of a learner's function and write down what happened, as plain data.

The kernel's `check` and the sealed worker both look through this file, so that they see alike.
"""

from __future__ import annotations

import re
import traceback
import warnings
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from autograder import plain

MAX_TEXT = 400
ADDRESS = re.compile(r"0x[0-9a-fA-F]{5,}")


class Stop(BaseException):
    """What ends an observation from outside, such as a deadline: never the learner's own doing."""


@dataclass(frozen=True)
class Raised:
    """An exception, in text: its type, its message, and where in the learner's cells it arose."""

    type_name: str
    message: str
    label: str = ""
    line: int = 0


@dataclass(frozen=True)
class Observation:
    """What one case brought: a plain value or an exception, and what is worth a remark."""

    value: Any = None
    raised: Raised | None = None
    changed: tuple[str, ...] = ()  # "argument 1", "argument 1.2" (the second part of the first), ...: modified in place
    warned: tuple[str, ...] = ()  # short texts of numpy's and Python's warnings


def observe(driver: Callable[..., Any], functions: Mapping[str, Callable[..., Any]], args: tuple[Any, ...]) -> Observation:
    """Run `driver(functions, *args)` on fresh copies of plain `args` and report.

    Lets KeyboardInterrupt and Stop through; everything else that the learner's code raises is reported.
    """
    given = plain.materialize(args)
    with warnings.catch_warnings(record=True) as caught, np.errstate(all="warn", under="ignore"):
        warnings.simplefilter("always")
        try:
            result = driver(functions, *given)
            value, raised = plain.to_plain(result), None
        except (KeyboardInterrupt, Stop):
            raise
        except BaseException as error:
            value, raised = None, describe(error)
    return Observation(value, raised, changed_arguments(args, given), warned_texts(caught))


def describe(error: BaseException) -> Raised:
    """Return `error` as text, with the innermost line that lies in a learner's cell."""
    label, line = "", 0
    for frame in traceback.extract_tb(error.__traceback__, limit=64):
        if is_cell(frame.filename):
            label, line = cell_name(frame.filename), frame.lineno or 0
    try:
        message = str(error)
    except Exception:
        message = ""
    text = ADDRESS.sub("0x…", message[:MAX_TEXT]) if type(message) is str else ""  # an address differs each time
    return Raised(type(error).__name__[:80], text, label, line)


def is_cell(filename: str) -> bool:
    """Whether code of this file name is a learner's: a notebook's cell or a labelled piece."""
    return filename.startswith(("cell ", "line ", "<ipython-input", "<string>", "answers")) or "ipykernel_" in filename


def cell_name(filename: str) -> str:
    """Return what a learner would call the place: the worker's label, or nothing in a kernel."""
    return filename if filename.startswith("cell ") else ""


def changed_arguments(before: tuple[Any, ...], after: tuple[Any, ...]) -> tuple[str, ...]:
    """Name the arguments that the call modified in place, and in tuples the parts of them."""
    return tuple(f"argument {place}" for place in _changed(before, after))


def _changed(before: Any, after: Any) -> Iterator[str]:
    for i, (b, a) in enumerate(zip(before, after, strict=True), start=1):
        if type(b) is type(a) is tuple and len(b) == len(a):
            yield from (f"{i}.{place}" for place in _changed(b, a))
        elif not same(b, a):
            yield str(i)


def same(a: Any, b: Any) -> bool:
    """Whether `b`, which learner code had in its hands, still equals plain `a`."""
    if isinstance(a, plain.Rng):
        return True
    if type(a) is not type(b):
        return False
    if isinstance(a, np.ndarray):
        return a.shape == b.shape and a.dtype == b.dtype and a.tobytes() == b.tobytes()
    if isinstance(a, (list, tuple)):
        return len(a) == len(b) and all(same(x, y) for x, y in zip(a, b, strict=True))
    if isinstance(a, dict):
        return list(a) == list(b) and all(same(a[key], b[key]) for key in a)
    return bool(a == b) or (a != a and b != b)


def warned_texts(caught: list[warnings.WarningMessage]) -> tuple[str, ...]:
    """Return each kind of warning once, by numpy's own words ("overflow encountered in exp")."""
    texts: dict[str, None] = {}
    for warning in caught:
        try:
            texts[str(warning.message)[:120]] = None
        except Exception:
            continue
    return tuple(texts)[:8]
