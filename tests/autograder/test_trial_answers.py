"""Trial answers, written without knowledge of the checks: right ones pass, wrong ones fail and are named rightly.

`names.json` beside the answers was written once, by reading each wrong answer and what mistake its author says it
holds. It names the mistake even where the course's table does not know it; null stands where there is no single one.
"""

from __future__ import annotations

from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from autograder import scorecard
from autograder.checks import ASSIGNMENTS, load
from autograder.trials import Trial, expected_names, trials

CORPUS = Path(__file__).parents[1] / "corpus"
WITH_ANSWERS = [a for a in ASSIGNMENTS if (CORPUS / a.replace("/", "_")).is_dir()]


@cache
def answers(assignment: str) -> tuple[Trial, ...]:
    return tuple(trials(CORPUS, assignment))


@cache
def judged(trial: Trial) -> tuple[str, str | None]:
    """Return outcome and name of a trial answer, as the learner's own check gives them."""
    return scorecard.in_kernel(trial)


def expected(trial: Trial) -> str | None:
    return expected_names(CORPUS, trial.assignment)[trial.exercise][trial.title]


def told(found: list[Trial]) -> list[str]:
    return [f"{t.exercise}: {t.title} -> {judged(t)}" for t in found]


@pytest.mark.parametrize("assignment", ASSIGNMENTS)
def test_every_exercise_has_right_and_wrong_answers(assignment):
    counts = Counter((t.exercise, t.right) for t in answers(assignment))
    code = [name for name in load(assignment).names() if name != "quiz"]
    assert {name for name in code if counts[name, True] < 3 or counts[name, False] < 3} == set()
    assert {t.exercise for t in answers(assignment)} <= set(code)


@pytest.mark.parametrize("assignment", WITH_ANSWERS)
def test_titles_tell_answers_apart(assignment):
    titles = Counter((t.exercise, t.right, t.title) for t in answers(assignment))
    assert [key for key, count in titles.items() if count > 1] == []


@pytest.mark.parametrize("assignment", WITH_ANSWERS)
def test_every_right_answer_passes(assignment):
    assert told([t for t in answers(assignment) if t.right and judged(t)[0] != "passed"]) == []


@pytest.mark.parametrize("assignment", WITH_ANSWERS)
def test_every_wrong_answer_fails(assignment):
    wrong = [t for t in answers(assignment) if not t.right]
    assert told([t for t in wrong if judged(t)[0] not in ("wrong", "raised", "too slow")]) == []


@pytest.mark.parametrize("assignment", WITH_ANSWERS)
def test_the_record_of_names_covers_every_wrong_answer(assignment):
    wrong = [(t.exercise, t.title) for t in answers(assignment) if not t.right]
    names = expected_names(CORPUS, assignment)
    assert sorted((exercise, title) for exercise in names for title in names[exercise]) == sorted(wrong)
    unnamed = [t.title for t in answers(assignment) if not t.right and t.mistake and expected(t) is None]
    assert unnamed == []


@pytest.mark.parametrize("assignment", WITH_ANSWERS)
def test_mistakes_are_named_rightly_and_hardly_ever_wrongly(assignment):
    wrong = [t for t in answers(assignment) if not t.right]
    nameable = [t for t in wrong if expected(t) is not None]
    named = [t for t in nameable if judged(t)[1] == expected(t)]
    misnamed = [t for t in wrong if judged(t)[1] not in (None, expected(t))]
    assert len(misnamed) <= 0.01 * len(nameable), told(misnamed)
    assert len(named) >= 0.9 * len(nameable), told([t for t in nameable if t not in named])
