"""The learner's own check: in the kernel, at once, with the public seed; it never decides points."""

from __future__ import annotations

import os
import sys
import types
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any

from autograder import attempts, handouts, verdict
from autograder.checks import Check, Table, load
from autograder.deadline import TooSlow, within
from autograder.errors import CourseError
from autograder.observe import Observation, observe
from autograder.outcome import NOT_ATTEMPTED, PASSED, TOO_SLOW, Result
from autograder.progress import Map
from autograder.seeds import PUBLIC_SEED
from autograder.verdict import Prepared, failed

SECONDS = 5.0


class CheckFailed(AssertionError):
    """Raised by an unpassed check where nbgrader executes or validates a notebook."""


class Card:
    """A result that shows itself: HTML in a notebook, text elsewhere."""

    def __init__(self, text: str, html: str) -> None:
        self._text, self._html = text, html

    def __repr__(self) -> str:
        return self._text

    def _repr_html_(self) -> str:
        return self._html


@lru_cache(maxsize=64)
def prepared(assignment: str, name: str) -> Prepared:
    """Return an exercise made ready for the public seed, once a kernel."""
    return verdict.prepare(load(assignment), name, PUBLIC_SEED)


def week(assignment: str) -> tuple[Callable[..., Card], Callable[..., Card], Callable[..., Map]]:
    """Return `check`, `hint` and `progress` for one week, such as `week("course1/week1")`."""
    table = load(assignment)
    seen: dict[str, Result] = {}

    def check(answer: Any = None) -> Card:
        """Try `answer`, your function, on fresh inputs and say what is wrong and why."""
        row = find(table, "check", answer, sys._getframe(1).f_globals)
        result = examine(table, row, answer, seen)
        seen[row.name] = result
        attempts.record(table.assignment, result)
        if result.outcome != PASSED and os.environ.get("NBGRADER_EXECUTION"):
            raise CheckFailed(result.to_text(points=False))
        return Card(result.to_text(points=False), result.to_html(points=False))

    def hint(answer: Any = None, level: int = 1) -> Card:
        """Give a hint on `answer`: level 1 points, level 2 explains, level 3 nearly says it."""
        row = find(table, "hint", answer, sys._getframe(1).f_globals)
        if level not in (1, 2, 3):
            raise CourseError(f"hint: expected a level of 1, 2 or 3, got {level!r:.40}; begin with hint({row.name})")
        text = row.hints[level - 1]
        more = f" (For more: hint({row.name}, {level + 1}).)" if level < 3 else ""
        return Card(f"Hint {level} of 3: {text}{more}", hint_html(row.name, level, text, more))

    def progress() -> Map:
        """Show the week's exercises, what needs what, and how far you are."""
        return Map(table, attempts.latest(table.assignment))

    return check, hint, progress


def hint_html(name: str, level: int, text: str, more: str) -> str:
    """Return a hint as a small card."""
    from autograder.outcome import OTHER_COLOUR, inline

    return (
        f'<div role="note" style="border:1px solid {OTHER_COLOUR};border-left-width:6px;border-radius:4px;'
        f'padding:.5em .8em;margin:.2em 0;max-width:46em;line-height:1.45"><strong>Hint {level} of 3 for {name}</strong>'
        f"<div>{inline(text)}</div><div>{inline(more.strip())}</div></div>"
    )


def find(table: Table, asked: str, answer: Any, names: dict[str, Any]) -> Check:
    """Return the row of a function: by its own name, else by the exercise's name it is bound to."""
    own = getattr(answer, "__name__", "")
    if own not in table.names():
        own = next((n for n in table.names() if n in names and names[n] is answer), "")
    if not own:
        text = isinstance(answer, str) and answer in table.names()
        got = repr(answer) if text else getattr(answer, "__name__", type(answer).__name__)
        raise CourseError(
            f"{asked}: expected one of this week's functions ({', '.join(table.names())}), got {got!s:.60}; "
            f"write {asked}({answer if text else table.names()[0]}), without quotes or parentheses after the name"
        )
    return table[own]


def examine(table: Table, check: Check, answer: Any, seen: dict[str, Result]) -> Result:
    """Judge a function in this process, as the sealed judge would."""
    ready = prepared(table.assignment, check.name)
    if ready.fault:
        return verdict.our_fault(ready)
    if not callable(answer):
        return failed(check, NOT_ATTEMPTED, f"`{check.name}` is not a function: is its cell run, and does it begin with `def`?")
    if is_courses_own(check, answer):
        return verdict.own_answer(check)
    names = getattr(answer, "__globals__", {})
    called = verdict.called(table, check, {name for code in codes(answer) for name in code.co_names})
    right = {name: table[name].reference for name in called}
    lent = {name: function for name, function in right.items() if name not in names}  # as the judge lends them
    own = [name for name in called if name not in lent]
    result = attempt(ready, table, transplant(answer, right) if right else answer)
    if result.outcome == PASSED and not any(name in seen and seen[name].outcome != PASSED for name in own):
        return result
    if not own:
        return result
    again = attempt(ready, table, transplant(answer, lent) if lent else answer)
    if result.outcome == PASSED:
        return result if again.outcome == PASSED else verdict.with_trouble(result, own, tuple(seen.values()))
    # Right ones of the learner's own may take more than ours, and the answer rely on it.
    if again.outcome != PASSED:
        return result
    wrong = [name for name in own if examine(table, table[name], names[name], {}).outcome != PASSED]
    return verdict.with_loans(result, wrong) if wrong else again


def attempt(ready: Prepared, table: Table, function: Callable[..., Any]) -> Result:
    """Observe a function on all cases under the deadline, and judge."""
    check = ready.check
    functions = {check.name: function}
    names = getattr(function, "__globals__", {})
    functions.update({other: names[other] for other in check.together if other in names})

    def observed() -> list[Observation]:
        return [observe(check.driver, functions, case.args) for case in ready.cases]

    try:
        observations = within(SECONDS, observed)
    except TooSlow:
        text = f"It was still running after {SECONDS:g} seconds and was stopped. Does every loop end?"
        return failed(check, TOO_SLOW, text)
    return verdict.judge(ready, table, observations, show=True)


def is_courses_own(check: Check, answer: Any) -> bool:
    """Whether a function is the course's own, or hands over to its reference, itself or through a helper."""
    if handouts.is_ours(answer) or answer is check.reference:
        return True
    names = getattr(answer, "__globals__", {})
    for code in codes(answer):
        lent = any(n.startswith("shared_utils") or handouts.is_course_module(names.get(n)) for n in code.co_names)
        if lent and check.reference.__name__ in code.co_names:
            return True
        if any(names.get(name) is check.reference for name in code.co_names):
            return True
    return False


def codes(function: Any) -> Iterator[types.CodeType]:
    """Yield the code of a function, of what is defined in it, and of its namespace's own functions that it names."""
    names = getattr(function, "__globals__", {})
    waiting: list[Any] = [getattr(function, "__code__", None)]
    seen = set()
    while waiting:
        code = waiting.pop()
        if isinstance(code, types.CodeType) and code not in seen:
            seen.add(code)
            yield code
            waiting += code.co_consts
            others = [names.get(name) for name in code.co_names]
            waiting += [f.__code__ for f in others if isinstance(f, types.FunctionType) and f.__globals__ is names]


def transplant(function: Any, right: dict[str, Callable[..., Any]]) -> Any:
    """Return the function in a copy of its namespace where the names in `right` are the right ones.

    The learner's other functions are copied along, so that a helper sees the right ones too.
    """
    if not isinstance(function, types.FunctionType):
        return function
    names = function.__globals__
    copy: dict[str, Any] = dict(names)
    for name, value in names.items():
        if isinstance(value, types.FunctionType) and value.__globals__ is names:
            copy[name] = in_namespace(value, copy)
    copy.update(right)
    return in_namespace(function, copy)


def in_namespace(function: types.FunctionType, names: dict[str, Any]) -> types.FunctionType:
    """Return a copy of a function that looks its global names up in `names`."""
    copy = types.FunctionType(function.__code__, names, function.__name__, function.__defaults__, function.__closure__)
    copy.__kwdefaults__ = function.__kwdefaults__
    return copy
