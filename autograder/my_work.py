"""Put the course's notebooks where the learner works, and bring them up to date without losing an answer."""

from __future__ import annotations

import datetime
import os
import shutil
from dataclasses import dataclass
from pathlib import Path

from autograder import carry_over
from autograder.errors import CourseError

START = "start.md"
PRISTINE = ".pristine"  # the notebooks as they were handed out, to tell what the learner changed


class MyWorkError(CourseError):
    """Something that keeps the notebooks from being put there."""


@dataclass(frozen=True)
class Week:
    """One week's notebook: its path below the root, such as `course1/week1/x.ipynb`, and its first heading."""

    path: Path
    title: str

    @property
    def name(self) -> str:
        """Return what people call it: `course1/week1`."""
        return self.path.parent.as_posix()


def prepare(root: Path) -> tuple[str, ...]:
    """Put into `my_work` what is missing of the notebooks, and newer versions of them with the answers carried over.

    Returns a line for a person on each thing done.
    """
    work = root / "my_work"
    found = weeks(root)
    said = [line for week in found if (line := _prepare_week(root, work, week.path))]
    write(work / START, _start_page(found).encode())
    return tuple(said)


def weeks(root: Path) -> tuple[Week, ...]:
    """Return every week's notebook that the course has, in order."""
    paths = sorted(path for path in root.glob("course*/week*/*.ipynb") if not path.name.startswith("."))
    if not paths:
        raise MyWorkError(f"notebooks: expected course1/week1/ and so on in {root}; got none; run make build")
    return tuple(Week(path.relative_to(root), _title(path)) for path in paths)


def _title(path: Path) -> str:
    notebook = carry_over.read(path.read_bytes())
    lines = [line for cell in (notebook or {"cells": []})["cells"] for line in cell["source"].splitlines()]
    return next((line[2:].strip() for line in lines if line.startswith("# ")), path.stem.replace("_", " "))


def _prepare_week(root: Path, work: Path, path: Path) -> str:
    """Bring one notebook of `my_work` up to date; return what was done, or nothing."""
    data, target, pristine = (root / path).read_bytes(), work / path, work / PRISTINE / path
    if not target.exists():
        write(pristine, data)
        write(target, data)
        return f"my_work/{path.as_posix()}: new"
    theirs = target.read_bytes()
    old = carry_over.read(theirs)
    if old is None:
        aside = _set_aside(target)
        write(pristine, data)
        write(target, data)
        return f"my_work/{path.as_posix()}: could not be read as a notebook; kept as {aside.name}, a fresh one put in its place"
    begun_as = pristine.read_bytes() if pristine.exists() else b""
    if data == begun_as:
        return ""
    if data == theirs:
        write(pristine, data)
        return ""
    new = carry_over.read(data)
    if new is None:
        raise MyWorkError(f"{path.as_posix()}: expected a notebook; got something else; run make build")
    merged = _to_bytes(carry_over.carry_over(old, new, carry_over.read(begun_as)))
    aside = _set_aside(target)
    write(target, merged)
    write(pristine, data)
    return f"my_work/{path.as_posix()}: newer version, your answers carried over; the old file is kept as {aside.name}"


def _to_bytes(notebook: carry_over.Notebook) -> bytes:
    import nbformat

    text: str = nbformat.writes(nbformat.from_dict(notebook), version=nbformat.NO_CONVERT)
    return (text + "\n").encode("utf-8", "replace")  # half a surrogate pair is no text


def _set_aside(path: Path) -> Path:
    """Copy a file beside itself under a dated name that is free, and return that."""
    stem = f"{path.stem}.{datetime.date.today().isoformat()}"
    count = 1
    while (aside := path.with_name(f"{stem}{f'-{count}' if count > 1 else ''}{path.suffix}")).exists():
        count += 1
    shutil.copy2(path, aside)
    return aside


def write(path: Path, data: bytes) -> None:
    """Write a file whole or not at all."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        draft = path.with_name(f".{path.name}.{os.getpid()}")
        draft.write_bytes(data)
        os.replace(draft, path)
    except OSError as error:
        raise MyWorkError(f"{path}: expected to be writable; got {error.strerror}; check who owns the folder") from error


def _start_page(found: tuple[Week, ...]) -> str:
    courses = dict.fromkeys(week.path.parts[0] for week in found)
    tables = "\n".join(
        f"## {_spoken(course)}\n\n| Week | Notebook |\n|---|---|\n"
        + "".join(
            f"| {_spoken(week.path.parts[1])} | [{week.title}]({week.path.as_posix()}) |\n"
            for week in found
            if week.path.parts[0] == course
        )
        for course in courses
    )
    return _START_PAGE.format(tables=tables, example=found[0].path.as_posix())


def _spoken(name: str) -> str:
    """Return `Week 1` for `week1`."""
    return name.rstrip("0123456789").capitalize() + " " + name[len(name.rstrip("0123456789")) :]


_START_PAGE = """\
# Deep learning in numpy

You build every part of a neural network yourself, and see it work. One notebook a week: click one to open it.

{tables}
## How a notebook works

1. Read from the top. **Shift+Enter** runs the cell you are in and goes to the next one. Run the first code cell first: it
   gives you numpy and the three helpers below.
2. An exercise is a function with a description and no body. Replace `raise NotImplementedError` with your own code, and run the cell.
3. Run the `check(...)` cell below it. It says *passed*, or what went wrong, and with which input.

| Type in a cell | and you get |
|---|---|
| `check(sigmoid)` | your function tried on many inputs, the answer at once |
| `hint(sigmoid)` | a hint; ask again for a stronger one (there are three) |
| `progress()` | a map of the week: what is done, what comes next |

To have a whole notebook judged as a teacher would, from a fresh start, open a terminal (File, New, Terminal) and type

    course check {example}

## Your work is safe

Everything here is yours, in the folder `my_work`. When the course brings a newer version of a notebook, your answers and
your own cells move into it, and the file as it was stays beside it, with the date in its name. To begin a week again, rename its
notebook and start the course once more.

This page is written anew each time, so keep notes in a file of your own.
"""
