"""Checks: what makes an answer right, one row an exercise, one table a week."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from autograder import drivers
from autograder.cases import Case
from autograder.errors import CourseError
from autograder.misconceptions import Misconception
from autograder.oracles import Agrees, Oracle

ASSIGNMENTS: tuple[str, ...] = (
    "course1/week1",
    "course1/week2",
    "course1/week3",
    "course1/week4",
    "course2/week1",
    "course2/week2",
    "course2/week3",
)


AGREES = Agrees()


class UnknownAssignment(CourseError):
    """A name that is no assignment of the course."""


@dataclass(frozen=True)
class Check:
    """One exercise: its points, the reference, how inputs are drawn and results judged."""

    name: str
    week: str
    points: int
    reference: Callable[..., Any]
    cases: Callable[[np.random.Generator], list[Case]]
    hints: tuple[str, str, str]
    oracle: Oracle = AGREES
    misconceptions: tuple[Misconception, ...] = ()
    requires: tuple[str, ...] = ()  # other exercises of the week that the function calls
    alternatives: tuple[Callable[..., Any], ...] = ()  # other ways to be right
    driver: Callable[..., Any] = drivers.call
    together: tuple[str, ...] = ()  # exercises judged with the learner's own half (a shared private cache)
    seconds: float = 10.0  # wall time for all cases
    start: Callable[..., Any] | None = None  # the given starting body; unchanged it is "not attempted"


@dataclass(frozen=True)
class Table:
    """One week: its exercises in notebook order, and what earlier weeks hand in by name."""

    assignment: str
    notebook: str
    title: str
    checks: tuple[Check, ...]
    provides: tuple[str, ...] = ()  # "shared_utils.activations.sigmoid": importable while grading

    def __getitem__(self, name: str) -> Check:
        for check in self.checks:
            if check.name == name:
                return check
        raise KeyError(name)

    def before(self, name: str) -> tuple[str, ...]:
        """Return the exercises that stand before one; a later answer may call them."""
        return self.names()[: self.names().index(name)]

    def names(self) -> tuple[str, ...]:
        """Return the exercises' names in order."""
        return tuple(check.name for check in self.checks)


def load(assignment: str) -> Table:
    """Return the table of an assignment such as `course1/week1`."""
    if assignment not in ASSIGNMENTS:
        raise UnknownAssignment(f"assignment: expected one of {', '.join(ASSIGNMENTS)}; got {assignment!r:.80}")
    table: Table = importlib.import_module(f"{__name__}.{assignment.replace('/', '_')}").TABLE
    return table
