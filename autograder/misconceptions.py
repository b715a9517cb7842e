"""Misconceptions: wrong ideas, each as a function that does what the learner did, and a sentence.

A name is given only when it is certain: the learner's results equal this one's on every case
that tells it from the right answer, and no other misconception fits. A wrong name is worse than none.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from autograder.cases import Case
from autograder.observe import Observation, observe
from autograder.oracles import Oracle, alike


@dataclass(frozen=True)
class Misconception:
    """A wrong idea: its name, the sentence a good teacher would say, and what such code does."""

    name: str
    says: str
    wrong: tuple[Callable[..., Any], ...]  # the same idea, in the ways people write it


def misconception(name: str, says: str, *wrong: Callable[..., Any]) -> Misconception:
    """Return a misconception of these wrong implementations."""
    return Misconception(name, says, wrong)


def recognise(
    misconceptions: Sequence[Misconception],
    cases: Sequence[Case],
    got: Sequence[Observation],
    expected: Sequence[Any],
    oracle: Oracle,
    run: Callable[[Callable[..., Any], Case], Observation],
) -> Misconception | None:
    """Return the one misconception that explains every observation, or None.

    `run(wrong, case)` observes a wrong implementation on a case as the learner's was observed.
    """
    fits = [max(fit(wrong, cases, got, expected, oracle, run) for wrong in m.wrong) for m in misconceptions]
    best = max(fits, default=0)
    found = [m for m, how in zip(misconceptions, fits, strict=True) if how == best]
    return found[0] if best and len(found) == 1 else None


def fit(
    wrong: Callable[..., Any],
    cases: Sequence[Case],
    got: Sequence[Observation],
    expected: Sequence[Any],
    oracle: Oracle,
    run: Callable[[Callable[..., Any], Case], Observation],
) -> int:
    """Return how well `wrong` explains what was seen: 2 throughout, 1 on ordinary cases, 0 not at all.

    On ordinary cases the two must agree throughout. On special ones (those with a note: extreme
    scores, say) the learner may fail in another way, as long as an ordinary case has told.
    """
    told, strayed = set(), False
    for case, seen, right in zip(cases, got, expected, strict=True):
        theirs = run(wrong, case)
        if matches(seen, theirs, case, right, oracle):
            if is_wrong(theirs, case, right, oracle):
                told.add(bool(case.note))
        elif case.note and is_wrong(seen, case, right, oracle):
            strayed = True
        else:
            return 0
    if strayed:
        return 1 if False in told else 0
    return 2 if told else 0


def is_wrong(seen: Observation, case: Case, right: Any, oracle: Oracle) -> bool:
    """Whether an observation fails its case."""
    return seen.raised is not None or oracle.judge(case, seen.value, right) is not None


def matches(seen: Observation, theirs: Observation, case: Case, right: Any, oracle: Oracle) -> bool:
    """Whether two observations of one case show the same behaviour."""
    if seen.raised or theirs.raised:
        return words(seen) == words(theirs)
    a, b = oracle.judge(case, seen.value, right), oracle.judge(case, theirs.value, right)
    if (a is None) != (b is None):
        return False
    if a is None or b is None:
        return True
    return a.kind == b.kind if oracle.by_kind else alike(seen.value, theirs.value)


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
