"""Find a learner's answer to an exercise among the cells, with all that it needs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from autograder.reading.choosing import choose
from autograder.reading.slicing import Slice
from autograder.reading.submission import Submission


@dataclass(frozen=True)
class Answer:
    """A learner's answer to one exercise.

    ``code``: (label, source) to be executed in order in one namespace; each source begins with empty lines so that a
    traceback's line numbers are those of the cell. ``undefined``: names it uses that no cell defines.
    ``status``: "found", "missing", "syntax error" or "untouched"; ``code`` is empty but for "found". ``detail`` says
    why it is missing or broken. ``label`` and ``line``: where it is defined, or where Python's parser gave up.
    ``repairs``: what was mended to find it.
    """

    name: str
    code: tuple[tuple[str, str], ...]
    undefined: tuple[str, ...]
    status: str
    detail: str = ""
    line: int | None = None
    label: str | None = None
    repairs: tuple[str, ...] = ()


def answer(
    submission: Submission,
    name: str,
    starting: Mapping[str, str] | None = None,
    together: tuple[str, ...] = (),
) -> Answer:
    """Find the learner's answer to the exercise `name`; never raises.

    ``starting`` adds to what the submission knows of the bodies that exercises start from. ``together``: exercises that
    are judged along with it, whose definitions its code shall hold too.
    """
    index = submission.with_starting(starting or {}).index()
    choice = choose(index, name)
    if choice.status != "found":
        return Answer(name, (), (), choice.status, choice.detail, choice.line, choice.label)
    part = Slice(index, choice, together)
    repairs = (*choice.repairs, *(f"`{name}`: {repair}" for repair in part.repairs))
    undefined = tuple(sorted(part.undefined))
    return Answer(name, part.code(), undefined, "found", part.detail(), choice.line, choice.label, repairs)
