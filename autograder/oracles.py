"""Oracles: what makes a result right.

`Agrees` compares with the reference within tolerances and judges types as a scientist would.
`Holds` asks for a property instead. Both look at plain data only and answer with a `Mismatch`
that says which relation broke, never what the value should have been.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Protocol

import numpy as np

from autograder import slips
from autograder.cases import Case
from autograder.nearness import ATOL, RTOL, all_near, near
from autograder.plain import Opaque


@dataclass(frozen=True)
class Mismatch:
    """How a result differs: a kind (to compare mistakes by) and a sentence for the learner."""

    kind: str
    text: str
    names: frozenset[str] = frozenset()  # plain slips that this mismatch is certain to show, by name


class Oracle(Protocol):
    """Anything that can tell a right result from a wrong one."""

    @property
    def by_kind(self) -> bool:
        """Whether two mistakes are the same when their mismatches are of the same kind."""

    def judge(self, case: Case, got: Any, expected: Any) -> Mismatch | None:
        """Return how `got` (plain) is wrong for `case`, or None when it is right."""


@dataclass(frozen=True)
class Agrees:
    """Right is what equals the reference's result within relative and absolute tolerance."""

    rtol: float = RTOL
    atol: float = ATOL
    by_kind: bool = False

    def judge(self, case: Case, got: Any, expected: Any) -> Mismatch | None:
        """Compare `got` with `expected`, structure first, then values."""
        mismatch = compare(got, expected, "", self.rtol, self.atol)
        return mismatch and replace(mismatch, names=mismatch.names | slips.names(case.args, got, expected))


@dataclass(frozen=True)
class Holds:
    """Right is what a property accepts: `test(case, got, expected) -> Mismatch | None`."""

    test: Callable[[Case, Any, Any], Mismatch | None]
    by_kind: bool = True

    def judge(self, case: Case, got: Any, expected: Any) -> Mismatch | None:
        """Ask the property."""
        return self.test(case, got, expected)


@dataclass(frozen=True)
class Quiz:
    """Right is the right letter for every question; the answer to a wrong one is a nudge."""

    nudges: dict[int, str]
    by_kind: bool = True

    def judge(self, case: Case, got: Any, expected: Any) -> Mismatch | None:
        """Compare letters, however they are written: `"b"`, `"B"`, `"b)"`."""
        if not isinstance(got, dict):
            return Mismatch("type", f"the result should be a dict of number and letter, not {kind_of(got)}.")
        letters = {key: value.strip(" ().").lower() for key, value in got.items() if isinstance(value, str)}
        open_ones = [n for n in expected if letters.get(n, "?") in ("?", "")]
        wrong = [n for n in expected if n not in open_ones and letters[n] != expected[n]]
        texts = [f"Question {n}: think again. {self.nudges[n]}" for n in wrong]
        if open_ones:
            texts.append(f"Not answered yet: {', '.join(str(n) for n in open_ones)}.")
        return Mismatch("quiz", "\n".join(texts)) if texts else None


@dataclass(frozen=True)
class All:
    """Right is what every one of several oracles accepts, asked in order."""

    oracles: tuple[Oracle, ...]
    by_kind: bool = True

    def judge(self, case: Case, got: Any, expected: Any) -> Mismatch | None:
        """Return the first oracle's objection."""
        return next((m for o in self.oracles if (m := o.judge(case, got, expected))), None)


def compare(got: Any, expected: Any, where: str = "", rtol: float = RTOL, atol: float = ATOL) -> Mismatch | None:
    """Compare two plain values; `where` names the part of the result in the learner's words."""
    it = where or "the result"
    if got is None and expected is not None:
        return Mismatch("none", f"{it} is None: is there a `return`?")
    if isinstance(got, Opaque):
        return Mismatch("type", f"{it} should be {kind_of(expected)}; it is of type `{got.type_name}`.")
    if isinstance(expected, dict):
        return _compare_dict(got, expected, where, rtol, atol)
    if isinstance(expected, (tuple, list)):
        return _compare_sequence(got, expected, where, rtol, atol)
    if isinstance(expected, (str, frozenset, type(None))):
        if type(got) is not type(expected):
            return Mismatch("type", f"{it} should be {kind_of(expected)}, not {kind_of(got)}.")
        return None if got == expected else Mismatch("value", f"{it} is not the right {kind_of(expected)[2:]}.")
    return _compare_numbers(got, np.asarray(expected), it, rtol, atol)


def kind_of(value: Any) -> str:
    """Name a plain value's kind with its article: `a float`, `an array of shape (2, 3)`."""
    if isinstance(value, np.ndarray):
        odd = "complex " if value.dtype.kind == "c" else ""
        return f"{'a' if odd else 'an'} {odd}array of shape {value.shape}" if value.ndim else f"a {odd}number"
    names: dict[type, str] = {bool: "a bool", int: "a number", float: "a number", complex: "a complex number", str: "a string"}
    more: dict[type, str] = {dict: "a dict", tuple: "a tuple", list: "a list", frozenset: "a set", type(None): "None"}
    return {**names, **more}.get(type(value), f"a {type(value).__name__}")


def _compare_dict(got: Any, expected: dict[Any, Any], where: str, rtol: float, atol: float) -> Mismatch | None:
    if not isinstance(got, dict):
        return Mismatch("type", f"{where or 'the result'} should be a dict, not {kind_of(got)}.")
    missing = [key for key in expected if key not in got]
    if missing:
        listed = ", ".join(f"`{key}`" for key in missing[:4])
        return Mismatch("keys", f"{where or 'the dict'} has no entry {listed}.")
    parts = ((f"`{key}` of {where}" if where else f"`{key}`", key) for key in expected)
    return next((m for name, key in parts if (m := compare(got[key], expected[key], name, rtol, atol))), None)


def _compare_sequence(got: Any, expected: Any, where: str, rtol: float, atol: float) -> Mismatch | None:
    rows = isinstance(got, np.ndarray) and got.ndim > 0 and isinstance(expected, list)
    if not rows and not isinstance(got, (tuple, list)):
        return Mismatch("type", f"{where or 'the result'} should be {len(expected)} values, not {kind_of(got)}.")
    if len(got) != len(expected):
        return Mismatch("length", f"{where or 'the result'} should hold {count(len(expected), 'value')}; it holds {len(got)}.")
    ordinals = ("first", "second", "third", "fourth", "fifth")
    for i, (g, e) in enumerate(zip(got, expected, strict=True)):
        name = f"the {ordinals[i]} result" if i < len(ordinals) and isinstance(expected, tuple) else f"entry {i}"
        mismatch = compare(g, e, f"{name} of {where}" if where else name, rtol, atol)
        if mismatch:
            return mismatch
    return None


def count(number: int, thing: str) -> str:
    """Return a number with its thing: `1 value`, `2 values`."""
    return f"{number} {thing}{'' if number == 1 else 's'}"


def _compare_numbers(got: Any, expected: np.ndarray, it: str, rtol: float, atol: float) -> Mismatch | None:
    if not isinstance(got, (bool, int, float, np.ndarray)) or (isinstance(got, np.ndarray) and got.dtype.kind == "c"):
        advice = " Return a numpy array." if isinstance(got, (list, tuple)) and expected.ndim else ""
        return Mismatch("type", f"{it} should be {kind_of(expected)}, not {kind_of(got)}.{advice}")
    value = as_array(got)
    if value.shape != expected.shape:
        return Mismatch("shape", shape_text(it, value.shape, expected.shape))
    value = value.astype(float)  # only now: as floats, whole numbers of one byte take eight
    target = np.asarray(expected, dtype=float)
    if not np.isfinite(value).all() and np.isfinite(target).all():
        word = "nan" if np.isnan(value).any() else "infinite"
        return Mismatch("finite", f"{it} {'is' if value.ndim == 0 else 'has values that are'} {word}.")
    if near(value, target, rtol, atol).all():
        return None
    return Mismatch("value", relation(it, value, target, rtol, atol))


def as_array(value: Any) -> np.ndarray:
    """Return a number or an array as an array of numbers, a whole number beyond all arrays as infinity."""
    try:
        return np.asarray(float(value) if type(value) is int else value)
    except OverflowError:
        return np.asarray(np.copysign(np.inf, 1 if value > 0 else -1))


def shape_text(it: str, got: tuple[int, ...], expected: tuple[int, ...]) -> str:
    """Say which shape was expected and which came, with the remedy where it is plain."""
    if expected == ():
        advice = "; squeeze it" if int(np.prod(got)) == 1 else ""
        return f"{it} should be a single number; it has shape {got}{advice}."
    if got == ():
        return f"{it} should have shape {expected}; it is a single number."
    advice = ""
    if len(got) == 2 and got == expected[::-1]:
        advice = " Rows and columns are swapped."
    elif len(got) == 1 and len(expected) == 2 and 1 in expected and got[0] == max(expected):
        advice = f" A rank-1 array is neither a row nor a column; a {'row' if expected[0] == 1 else 'column'} is asked for."
    return f"{it} should have shape {expected}; it has shape {got}.{advice}"


def relation(it: str, got: np.ndarray, expected: np.ndarray, rtol: float, atol: float) -> str:
    """Say how wrong values relate to right ones where one simple relation holds for all of them."""

    def close(a: np.ndarray) -> bool:
        return all_near(a, expected, rtol, atol)

    many = got.ndim > 0
    values = f"every value of {it}" if many else it
    if close(-got):
        return f"{values} has the wrong sign."
    if many and got.ndim == 2 and close(got.T):
        return f"{it} looks transposed."
    big = np.abs(expected) > 1e-6
    if many and big.sum() >= 2 and np.isfinite(got).all():
        ratios = got[big] / expected[big]
        if abs(ratios[0]) > 1e-6 and close(got / ratios[0]):
            return f"{values} is off by one and the same factor, {ratios[0]:.4g}."
        if close(got - (got - expected).flat[0]):
            return f"{values} is off by one and the same amount."
    if many and _same_values(got, expected):
        return f"{it} holds the right values in the wrong places."
    if many:
        wrong = int((~near(got, expected, rtol, atol)).sum())
        if got.size == 1:
            return f"the only value of {it} is wrong."
        share = f"all {wrong}" if wrong == got.size else f"{wrong} of the {got.size}"
        return f"{share} values of {it} {'is' if wrong == 1 else 'are'} wrong."
    return f"{it} has the wrong value."


def _same_values(got: np.ndarray, expected: np.ndarray) -> bool:
    return all_near(np.sort(got, axis=None), np.sort(expected, axis=None))


def alike(a: Any, b: Any) -> bool:
    """Whether two wrong results are the same result (structure, shapes, values; nan equals nan)."""
    if isinstance(a, (bool, int, float, np.ndarray)) and isinstance(b, (bool, int, float, np.ndarray)):
        x, y = as_array(a), as_array(b)
        return x.shape == y.shape and bool((near(x, y) | (np.isnan(x) & np.isnan(y))).all())
    if isinstance(a, (tuple, list)) and isinstance(b, (tuple, list)):
        return len(a) == len(b) and all(alike(x, y) for x, y in zip(a, b, strict=True))
    if isinstance(a, dict) and isinstance(b, dict):
        return all(key in a and alike(a[key], b[key]) for key in b)
    return type(a) is type(b) and bool(a == b)
