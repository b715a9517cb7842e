"""Slips: plain mistakes that show in the result of any exercise, whatever it computes.

A forgotten `return`, a lost sign, a mean for a sum: they are named when every wrong result of an
answer shows the same one, so that the name is certain.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from autograder.nearness import RTOL, all_near, near
from autograder.plain import Opaque


@dataclass(frozen=True)
class Slip:
    """A plain mistake: its name and the sentence a good teacher would say."""

    name: str
    says: str


SLIPS: tuple[Slip, ...] = tuple(
    Slip(name, says)
    for name, says in (
        ("no return", "The function returns nothing: does it end in `return`? `print` only shows a value."),
        ("not a dict", "The values come back without names: put them into a dict."),
        ("several values", "It returns several values where one was asked for."),
        ("list, not array", "It returns a list; make it a numpy array."),
        ("not squeezed", "The number is wrapped in an array of shape (1,) or (1, 1): take it out."),
        ("rank 1", "The result is a rank-1 array; keep both axes."),
        ("transposed", "The result is transposed: rows and columns have changed places."),
        ("input returned", "The input comes back as it went in: is the result of your computation kept and returned?"),
        ("wrong keys", "The dict's keys are not the ones asked for."),
        ("values swapped", "The values are returned in the wrong order."),
        ("extra axis", "The result has an axis too many."),
        ("averaged", "You return the average of what was asked for: one number for all."),
        ("added up", "You return the sum of what was asked for: one number for all."),
        ("only the first", "You return the first part only: does a `return` stand inside the loop, or an index too many?"),
        ("last left out", "The last one is left out: where does the loop end?"),
        ("first left out", "The first one is left out: where does the loop begin?"),
        ("all zeros", "Everything is zero: is the result filled in, or cut to whole numbers (by `//`, `int` or an integer array)?"),
        ("cut to whole numbers", "The result is cut to whole numbers: look for `//`, `int` or an integer array."),
        ("rounded", "The result is rounded; return it with all its digits."),
        ("signs lost", "The signs are lost: every value is right but for its sign."),
        ("sign", "Everything has the wrong sign."),
        ("doubled", "Everything is twice what it should be."),
        ("halved", "Everything is half of what it should be."),
        ("square missing", "Your result is the root of what it should be."),
        ("root missing", "Your result is the square of what it should be: a root is missing."),
        ("not divided by a size", "Everything is too large by the same factor, a length of the input: is a division missing?"),
        ("divided by a size", "Everything is too small by the same factor, a length of the input: is a division (or a mean) too many?"),
    )
)  # fmt: skip

# These can show for some inputs only: a single example, whole numbers.
OF_FORM = frozenset(
    {"no return", "not a dict", "several values", "list, not array", "not squeezed", "rank 1", "extra axis", "wrong keys"}
    | {"only the first", "input returned", "all zeros", "cut to whole numbers"}
)


def common(names: Sequence[frozenset[str]]) -> Slip | None:
    """Return the one slip that all wrong results show (the first by rank where they show several)."""
    if not names:
        return None
    shared = frozenset.intersection(*names)
    return next((slip for slip in SLIPS if slip.name in shared), None)


def common_of_special(names: Sequence[frozenset[str]]) -> Slip | None:
    """Return the one slip that all wrong results show where ordinary inputs come out right.

    What changes every value (a sign, a factor, rounding) would have shown there too, so it is something else.
    """
    return common([found & OF_FORM for found in names])


def names(args: Sequence[Any], got: Any, expected: Any) -> frozenset[str]:
    """Return the names of the slips that a wrong result shows."""
    if got is None:
        return frozenset({"no return"}) if expected is not None else frozenset()
    if isinstance(got, Opaque):
        return frozenset()
    found = set()
    if any(_equal(got, a) for a in args if isinstance(a, np.ndarray) and a.ndim):
        found.add("input returned")
    if isinstance(got, dict) or isinstance(expected, dict):
        return frozenset(found | _of_dicts(args, got, expected))
    if isinstance(expected, (tuple, list)):
        return frozenset(found | _of_sequences(args, got, expected))
    if isinstance(got, (tuple, list)):
        array = isinstance(got, list) and isinstance(expected, np.ndarray)
        return frozenset(found | {"list, not array" if array else "several values"})
    if isinstance(got, (int, float, np.ndarray)) and isinstance(expected, (int, float, np.ndarray)):
        return frozenset(found | _of_numbers(args, np.asarray(got), np.asarray(expected)))
    return frozenset(found)


def _of_dicts(args: Sequence[Any], got: Any, expected: Any) -> set[str]:
    if not (isinstance(got, dict) and isinstance(expected, dict)):
        return {"not a dict"} if isinstance(got, (tuple, list)) and isinstance(expected, dict) else set()
    if not set(expected) <= set(got):
        return {"wrong keys"}
    return _shared(args, [(got[key], expected[key]) for key in expected])


def _of_sequences(args: Sequence[Any], got: Any, expected: Any) -> set[str]:
    if not isinstance(got, (tuple, list)) or len(got) != len(expected):
        return set()
    if len(got) > 1 and not _equal(expected[0], expected[-1]) and _equal(list(got)[::-1], list(expected)):
        return {"values swapped"}
    return _shared(args, list(zip(got, expected, strict=True)))


def _shared(args: Sequence[Any], pairs: list[tuple[Any, Any]]) -> set[str]:
    """Return the slips that every wrong part shows."""
    wrong = [names(args, g, e) for g, e in pairs if not _equal(g, e)]
    return set(frozenset.intersection(*wrong)) - {"input returned"} if wrong else set()


def _of_numbers(args: Sequence[Any], got: np.ndarray, expected: np.ndarray) -> set[str]:
    if got.dtype.kind not in "biuf" or expected.dtype.kind not in "biuf":
        return set()
    if got.shape != expected.shape:
        return _of_shapes(got, expected)
    if not np.isfinite(got).all() or not np.isfinite(expected).all():
        return set()
    found = _of_rounding(got, expected) | _of_rows(got, expected)
    if got.ndim == 2 and got.shape[0] == got.shape[1] > 1 and all_near(got.T, expected):
        found.add("transposed")
    big = np.abs(expected) > 1e-6
    if not big.any() or not all_near(got[~big], expected[~big] * 0):
        return found
    ratios = (got[big] / expected[big]).ravel()
    if np.allclose(ratios, ratios[0], rtol=1e-6):
        found |= _of_factor(args, float(ratios[0]))
    if (got >= 0).all() and (expected >= 0).all():
        found |= {"square missing"} if all_near(got, np.sqrt(expected)) else set()
        found |= {"root missing"} if all_near(np.sqrt(got), expected) else set()
    return found


def _of_rounding(got: np.ndarray, expected: np.ndarray) -> set[str]:
    found = {"all zeros"} if got.ndim and not got.any() and expected.all() else set()
    if all_near(got, np.floor(expected)) or all_near(got, np.trunc(expected)):
        found.add("cut to whole numbers")
    if any(all_near(got, np.round(expected, digits)) for digits in range(0 if got.ndim else 1, 6)):  # a single 0 or 1 tells nothing
        found.add("rounded")
    if (expected < 0).any() and all_near(got, np.abs(expected)):
        found.add("signs lost")
    return found


def _of_rows(got: np.ndarray, expected: np.ndarray) -> set[str]:
    """Whether all but the first or the last row, or column, or value is right."""
    found = set()
    for axis in range(got.ndim):
        if got.shape[axis] < 2:
            continue
        wrong = ~near(got, expected)
        lines = np.asarray(wrong.any(axis=tuple(i for i in range(got.ndim) if i != axis)))
        if lines.sum() == 1:
            found |= {"last left out"} if lines[-1] else {"first left out"} if lines[0] else set()
    return found


def _of_factor(args: Sequence[Any], factor: float) -> set[str]:
    sizes = {n for a in args if isinstance(a, np.ndarray) for n in (*a.shape, a.size) if n > 1}
    found = set()
    for name, value in (("sign", -1.0), ("doubled", 2.0), ("halved", 0.5)):
        if math.isclose(factor, value, rel_tol=RTOL):
            found.add(name)
    if any(math.isclose(factor, n, rel_tol=RTOL) for n in sizes):
        found.add("not divided by a size")
    if any(math.isclose(factor * n, 1, rel_tol=RTOL) for n in sizes):
        found.add("divided by a size")
    return found


def _of_shapes(got: np.ndarray, expected: np.ndarray) -> set[str]:
    if expected.ndim and expected.shape[0] > 1 and (all_near(got, expected[0]) or all_near(got, expected[:1])):
        return {"only the first"}
    if got.ndim == 0 and np.isfinite(expected).all():
        found = {"averaged"} if all_near(got, np.mean(expected)) else set()
        return found | ({"added up"} if all_near(got, np.sum(expected)) else set())
    if got.size != expected.size:
        return set()
    if got.ndim > expected.ndim > 0 and all_near(got.reshape(expected.shape), expected):
        return {"extra axis"}
    if expected.ndim == 0:
        return {"not squeezed"} if all_near(got.reshape(()), expected) else set()
    if got.ndim == 2 and got.T.shape == expected.shape and all_near(got.T, expected):
        return {"transposed"}
    if got.ndim == 1 and all_near(got, expected.ravel()):
        return {"rank 1"}
    return set()


def _equal(a: Any, b: Any) -> bool:
    if isinstance(a, (bool, int, float, np.ndarray)) and isinstance(b, (bool, int, float, np.ndarray)):
        x, y = np.asarray(a), np.asarray(b)
        return x.dtype.kind in "biuf" and y.dtype.kind in "biuf" and all_near(x, y)
    if isinstance(a, (tuple, list)) and isinstance(b, (tuple, list)):
        return len(a) == len(b) and all(_equal(x, y) for x, y in zip(a, b, strict=True))
    if isinstance(a, dict) and isinstance(b, dict):
        return set(a) == set(b) and all(_equal(a[key], b[key]) for key in a)
    return type(a) is type(b) and bool(a == b)
