"""What a class's reports say about the exercises: attempts, pass rates, discrimination, mistakes, and what nobody has named."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean, median, pstdev

from autograder.outcome import NOT_ATTEMPTED, OUR_FAULT, PASSED, Report, Result

GROUPS = 5  # of unexplained failures, the largest first
VARYING = re.compile(r"\(cell[^)]*\)|\bline \d+\b|-?\d+(?:\.\d+)?(?:e[-+]?\d+)?")


@dataclass(frozen=True)
class Group:
    """Answers that fail in the same way without a name for it: how, how many, and whose to read as an example."""

    behaviour: str
    students: tuple[str, ...]


@dataclass(frozen=True)
class Item:
    """One exercise in a class."""

    name: str
    points: float
    outcomes: Mapping[str, int]
    misconceptions: tuple[tuple[str, int], ...]  # the most frequent first
    unexplained: tuple[Group, ...]
    discrimination: float | None  # correlation of passing with the rest of the score; None where all did the same

    @property
    def attempts(self) -> int:
        """How many have tried."""
        return sum(count for outcome, count in self.outcomes.items() if outcome != NOT_ATTEMPTED)

    @property
    def passed(self) -> int:
        """How many have passed."""
        return self.outcomes.get(PASSED, 0)

    @property
    def pass_rate(self) -> float | None:
        """Return the share of those who tried that passed; None where nobody tried."""
        return self.passed / self.attempts if self.attempts else None


@dataclass(frozen=True)
class Analysis:
    """A class's week: its exercises, its scores, and what a person should know of single submissions."""

    assignment: str
    items: tuple[Item, ...]
    scores: tuple[float, ...]
    max_score: float
    flags: tuple[tuple[str, str], ...]  # student, text
    repairs: tuple[tuple[str, str], ...]

    @property
    def mean(self) -> float:
        """Mean score."""
        return fmean(self.scores)

    @property
    def median(self) -> float:
        """Median score."""
        return median(self.scores)

    @property
    def spread(self) -> float:
        """Standard deviation of the scores."""
        return pstdev(self.scores)

    def histogram(self, bins: int = 10) -> tuple[int, ...]:
        """Return how many scores lie in each of `bins` equal ranges; a full score belongs to the last."""
        counts = Counter(min(int(score / self.max_score * bins), bins - 1) if self.max_score else 0 for score in self.scores)
        return tuple(counts[number] for number in range(bins))


def analyse(reports: Iterable[tuple[str, Report]]) -> Analysis:
    """Return the analysis of a class's reports, by student; there must be one at least, all of one assignment."""
    assignment, max_score = "", 0.0
    scores: list[float] = []
    seen: dict[str, list[tuple[str, Result, float]]] = defaultdict(list)
    flags: list[tuple[str, str]] = []
    repairs: list[tuple[str, str]] = []
    for student, report in reports:
        assignment, max_score = report.assignment, report.max_score
        scores.append(report.score)
        flags += [(student, flag) for flag in report.flags]
        repairs += [(student, repair) for repair in report.repairs]
        for result in report.exercises:
            seen[result.name].append((student, result, report.score - result.points))
    items = tuple(_item(name, results) for name, results in seen.items())
    return Analysis(assignment, items, tuple(scores), max_score, tuple(flags), tuple(repairs))


def _item(name: str, results: Sequence[tuple[str, Result, float]]) -> Item:
    named = Counter(result.misconception for _, result, _ in results if result.misconception)
    groups: dict[str, list[str]] = defaultdict(list)
    for student, result, _ in results:
        if result.misconception is None and result.outcome not in (PASSED, NOT_ATTEMPTED, OUR_FAULT):
            groups[_behaviour(result)].append(student)
    largest = sorted(groups.items(), key=lambda group: (-len(group[1]), group[0]))[:GROUPS]
    return Item(
        name,
        results[0][1].max_points,
        Counter(result.outcome for _, result, _ in results),
        tuple(sorted(named.items(), key=lambda one: (-one[1], one[0]))),
        tuple(Group(behaviour, tuple(students)) for behaviour, students in largest),
        correlation([float(result.outcome == PASSED) for _, result, _ in results], [rest for *_, rest in results]),
    )


def _behaviour(result: Result) -> str:
    """Return how an answer fails, without what differs between answers that fail alike: numbers and places."""
    first = next((line for line in result.message.splitlines() if line.strip()), "")
    return f"{result.outcome}: {VARYING.sub('…', first)}"


def correlation(left: Sequence[float], right: Sequence[float]) -> float | None:
    """Return Pearson's correlation of two rows of numbers, or None where one of them does not vary."""
    if len(left) < 2:
        return None
    middles = fmean(left), fmean(right)
    a, b = [x - middles[0] for x in left], [y - middles[1] for y in right]
    lengths = sum(x * x for x in a) * sum(y * y for y in b)
    return sum(x * y for x, y in zip(a, b, strict=True)) / lengths**0.5 if lengths > 1e-12 else None
