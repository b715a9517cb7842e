"""Misconceptions: wrong ideas, each as a function that does what the learner did, and a sentence.

A name is given only when it is certain: the learner's results equal this one's on every case
that tells it from the right answer, and no other misconception fits. A wrong name is worse than none.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from autograder.cases import Case
from autograder.observe import Observation, observe
from autograder.oracles import Mismatch, Oracle, alike


@dataclass(frozen=True)
class Misconception:
    """A wrong idea: its name, the sentence a good teacher would say, and what such code does."""

    name: str
    says: str
    wrong: tuple[Callable[..., Any], ...]  # the same idea, in the ways people write it


def misconception(name: str, says: str, *wrong: Callable[..., Any]) -> Misconception:
    """Return a misconception of these wrong implementations."""
    return Misconception(name, says, wrong)


Run = Callable[[Callable[..., Any], Case], Observation]


def recognise(
    misconceptions: Sequence[Misconception],
    cases: Sequence[Case],
    got: Sequence[Observation],
    expected: Sequence[Any],
    oracle: Oracle,
    run: Run,
) -> Misconception | None:
    """Return the one misconception that explains every observation, or None.

    `run(wrong, case)` observes a wrong implementation on a case as the learner's was observed.
    """
    seen = [Seen(c, o, right, problem(c, o, right, oracle)) for c, o, right in zip(cases, got, expected, strict=True)]
    fits = [max(fit(wrong, seen, oracle, run) for wrong in m.wrong) for m in misconceptions]
    best = max(fits, default=0)
    found = [m for m, how in zip(misconceptions, fits, strict=True) if how == best]
    return found[0] if best and len(found) == 1 else None


@dataclass(frozen=True)
class Seen:
    """One case: what the learner's function did, and what is wrong with that, if anything."""

    case: Case
    observation: Observation
    right: Any
    problem: Mismatch | None


def problem(case: Case, observation: Observation, right: Any, oracle: Oracle) -> Mismatch | None:
    """Return what is wrong with an observation, or None."""
    return Mismatch("raised", "") if observation.raised is not None else oracle.judge(case, observation.value, right)


def fit(wrong: Callable[..., Any], seen: Sequence[Seen], oracle: Oracle, run: Run) -> int:
    """Return how well `wrong` explains what was seen: 2 throughout, 1 on ordinary cases, 0 not at all.

    On ordinary cases the two must agree throughout. On special ones (those with a note: extreme
    scores, say) the learner may fail in another way, as long as an ordinary case has told.
    """
    told, strayed = set(), False
    for one in seen:
        if matches(one, run(wrong, one.case), oracle):
            if one.problem is not None:
                told.add(bool(one.case.note))
        elif one.case.note and one.problem is not None:
            strayed = True
        else:
            return 0
    if strayed:
        return 1 if False in told else 0
    return 2 if told else 0


def matches(seen: Seen, theirs: Observation, oracle: Oracle) -> bool:
    """Whether a wrong implementation shows the same behaviour as the learner's function."""
    mine = seen.observation
    if mine.raised is not None or theirs.raised is not None:
        return words(mine) == words(theirs)
    if seen.problem is not None and not oracle.by_kind:
        return alike(mine.value, theirs.value) and asked(mine.value, seen.right) == asked(theirs.value, seen.right)
    other = oracle.judge(seen.case, theirs.value, seen.right)
    if seen.problem is None or other is None:
        return seen.problem is other
    return seen.problem.kind == other.kind and form(mine.value) == form(theirs.value)


def asked(value: Any, right: Any) -> Any:
    """Return which of the keys that were asked for a result has: one that lacks some shows another mistake."""
    if isinstance(value, dict) and isinstance(right, dict):
        return {key for key in value if key in right}
    if isinstance(value, (list, tuple)) and isinstance(right, (list, tuple)):
        return [asked(v, r) for v, r in zip(value, right, strict=False)]
    return None


def form(value: Any) -> str:
    """Return what a plain value is, roughly: two results of different forms show different mistakes."""
    if isinstance(value, (bool, int, float, np.generic)) or (isinstance(value, np.ndarray) and not value.ndim):
        return "number"
    return "sequence" if isinstance(value, (list, tuple)) else type(value).__name__


def words(observation: Observation) -> tuple[str, str] | None:
    """Return what an exception says, by which two of them are the same."""
    error = observation.raised
    return None if error is None else (error.type_name, error.message.strip())


def runner(driver: Callable[..., Any], name: str, others: dict[str, Callable[..., Any]]) -> Callable[..., Observation]:
    """Return `run(function, case)`: observe a function in the exercise's place, once per pair."""
    memory: dict[tuple[int, int], Observation] = {}

    def run(function: Callable[..., Any], case: Case) -> Observation:
        key = (id(function), id(case))
        if key not in memory:
            memory[key] = observe(driver, {name: function, **others}, case.args)
        return memory[key]

    return run
