"""Read what a learner handed in: any notebook or script, however mangled, into cells and answers."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from autograder.reading.answers import Answer, answer
from autograder.reading.cells import CODE, CodeCell, Contents, open_file
from autograder.reading.choosing import is_own
from autograder.reading.decoding import conflict_line
from autograder.reading.statements import Parsed, parse
from autograder.reading.submission import MAX_STATEMENTS, Submission

__all__ = ["Answer", "CodeCell", "Submission", "answer", "assignment", "read"]

MAX_LISTED = 100  # repairs and flags of one submission


def read(
    data: bytes,
    filename: str,
    exercises: Sequence[str],
    starting: Mapping[str, str] | None = None,
    setup: str = "",
) -> Submission:
    """Return what a file holds; never raises, whatever the bytes.

    A notebook is known by its content, not its name: nbformat 1 to 4, a notebook server's answer, a bare list of cells.
    A script is one cell, or one for each `# %%`. What cannot be read has no cells and a flag that says why.
    ``exercises``: the week's functions. ``starting``: source of the bodies that some of them start from.
    ``setup``: source of the week's set-up, whose names stand in where no cell defines them any more.
    """
    try:
        return _read(data, filename, tuple(exercises), tuple(sorted((starting or {}).items())), setup)
    except Exception as error:  # not the learner's fault, and no reason to stop a batch
        return Submission((), (), (f"The reader failed on this file ({type(error).__name__}); please report it.",))


def assignment(submission: Submission) -> str | None:
    """Return the assignment that a notebook's set-up names by `week("course1/week1")`."""
    for cell in submission.cells:
        if found := re.search(r"\bweek\(\s*[\"']([\w/-]{1,60})[\"']", cell.source):
            return found[1]
    return None


def _read(data: bytes, filename: str, exercises: tuple[str, ...], starting: tuple[tuple[str, str], ...], setup: str) -> Submission:
    contents = open_file(data, filename)
    parsed = ((cell, parse(cell.source)) for cell in contents.cells)
    pairs = [(cell, p) for cell, p in parsed if cell.kind == CODE or _is_python(p, exercises)]
    submission = Submission.of(pairs, exercises, starting, setup)
    if contents.cut_off:
        return Submission((), (), (*contents.flags, _what_is_left(submission)), exercises, starting, setup)
    repairs = [*contents.repairs, *_repairs(submission, contents)]
    flags = [*contents.flags, *_flags(submission)]
    if not pairs and not flags:
        flags = ["The notebook has no code."]
    return submission.with_notes(_few(repairs), _few(flags))


def _is_python(parsed: Parsed, exercises: tuple[str, ...]) -> bool:
    """Tell whether a text cell is code that has changed its type: it defines an exercise, or is nothing but Python."""
    bound = {name for statement in parsed.statements for name in statement.binds}
    broken = {name for one in parsed.broken for name in one.names}
    return not (bound | broken).isdisjoint(exercises) or (bool(bound) and parsed.error is None)


def _what_is_left(left: Submission) -> str:
    names = [name for name in left.exercises if answer(left, name).status == "found"]
    told = f"answers to {', '.join(names)}" if names else "no answer"
    return f"What is left of it holds {told}; nothing was graded. Ask for the whole file."


def _repairs(submission: Submission, contents: Contents) -> list[str]:
    found = [answer(submission, name) for name in submission.exercises]
    lines = [repair for one in found for repair in one.repairs]
    by_name = [one.name for one in found if one.status == "found" and not _has_own(submission, one.name)]
    if by_name and not contents.is_script:
        lines.append(f"Found by what they define, as no cell bears their name: {', '.join(by_name)}.")
    return lines


def _has_own(submission: Submission, name: str) -> bool:
    return any(is_own(cell, name) for cell in submission.cells)


def _flags(submission: Submission) -> list[str]:
    lines = [
        f"{cell.label} holds merge-conflict markers; a person should say which side counts."
        for cell, parsed in zip(submission.cells, submission.parsed(), strict=True)
        if parsed.error is not None and conflict_line(cell.source)
    ]
    if submission.index().is_cut:
        lines.append(f"The notebook has more than {MAX_STATEMENTS} statements; the first were read.")
    return lines


def _few(lines: list[str]) -> list[str]:
    lines = list(dict.fromkeys(lines))
    return lines if len(lines) <= MAX_LISTED else [*lines[:MAX_LISTED], f"and {len(lines) - MAX_LISTED} more"]
