"""Read trial answers: files of right and wrong answers to one exercise each.

A file holds blocks separated by lines that begin with `# ===`:

    # === right: the plain formula
    # === wrong: sign lost | the minus sign before x is missing

After a wrong one's title stands what mistake a teacher would name, or `none`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

CORPUS = Path(__file__).parent
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


def trials(assignment: str) -> Iterator[Trial]:
    """Yield every trial answer of an assignment such as `course1/week1`."""
    for path in sorted((CORPUS / assignment.replace("/", "_")).glob("*.py")):
        text = path.read_text(encoding="utf-8")
        heads = list(HEAD.finditer(text))
        for head, following in zip(heads, [*heads[1:], None], strict=True):
            title, _, mistake = (part.strip() for part in head[2].partition(" | "))
            code = text[head.end() : following.start() if following else len(text)].strip("\n") + "\n"
            named = mistake if mistake and mistake != "none" else None
            yield Trial(assignment, path.stem, head[1] == "right", title, named, code)
