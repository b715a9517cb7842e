"""Trial answers: right and wrong answers to each exercise, written by people who had not seen the checks.

They stand in `tests/corpus/<course>_<week>/<exercise>.py`, in blocks that begin with a line such as

    # === right: the plain formula
    # === wrong: sign lost | the minus sign before x is missing

After a wrong one's title stands what mistake a teacher would name, or `none`. `names.json` beside them
says which misconception, if any, that is in the course's own table.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

HEAD = re.compile(r"^# === (right|wrong): *(.*)$", re.MULTILINE)


@dataclass(frozen=True)
class Trial:
    """One trial answer."""

    assignment: str
    exercise: str
    right: bool
    title: str
    mistake: str | None  # in a teacher's words; None where no single one can be named
    code: str


def trials(corpus: Path, assignment: str) -> Iterator[Trial]:
    """Yield every trial answer of an assignment such as `course1/week1`."""
    for path in sorted((corpus / assignment.replace("/", "_")).glob("*.py")):
        text = path.read_text(encoding="utf-8")
        heads = list(HEAD.finditer(text))
        for head, following in zip(heads, [*heads[1:], None], strict=True):
            title, _, mistake = (part.strip() for part in head[2].partition(" | "))
            code = text[head.end() : following.start() if following else len(text)].strip("\n") + "\n"
            named = mistake if mistake and mistake != "none" else None
            yield Trial(assignment, path.stem, head[1] == "right", title, named, code)


def expected_names(corpus: Path, assignment: str) -> dict[str, dict[str, str | None]]:
    """Return, by exercise and title, the misconception that a wrong answer shows."""
    path = corpus / assignment.replace("/", "_") / "names.json"
    return dict(json.loads(path.read_text(encoding="utf-8"))) if path.exists() else {}
