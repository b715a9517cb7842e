"""Find what a student handed in: the right file of a folder, whatever it is called and whatever lies beside it."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from autograder import judge, notebook, verdict
from autograder.checks import Table
from autograder.outcome import NOT_ATTEMPTED, Report
from autograder.reading.cells import MAX_BYTES
from autograder.worker import Worker

MAX_FILES = 50  # looked into, the likeliest first
MAX_ALL = 2 * MAX_BYTES  # read of one folder
SUFFIXES = (".ipynb", ".py", ".json", ".txt")
NOTES = ("timestamp.txt", "submission_secret.txt")  # nbgrader's own, in a submission's folder
MAX_NOTE = 200  # bytes of one of those


@dataclass(frozen=True)
class HandedIn:
    """One file to judge: its bytes and name, what was repaired to find it, and what a person should look at."""

    data: bytes
    filename: str
    repairs: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    missing: bool = False

    def judged(self, table: Table, seed: str, worker: Worker) -> Report:
        """Have the file judged; where there is none, every exercise gets zero with that reason."""
        if self.missing:
            results = tuple(verdict.failed(check, NOT_ATTEMPTED, self.flags[-1]) for check in table.checks)
            return Report(table.assignment, seed, results, self.repairs, self.flags, unreadable=True)
        report = judge.grade(self.data, self.filename, table.assignment, seed, worker)
        return replace(report, repairs=self.repairs + report.repairs, flags=self.flags + report.flags)


@dataclass(frozen=True)
class Collected:
    """What a folder holds: the files that may answer, by their paths in it, and a flag for each that was not read."""

    files: tuple[tuple[str, bytes], ...]
    flags: tuple[str, ...] = ()


@dataclass(frozen=True)
class _File:
    shown: str  # its path in the folder
    data: bytes
    answers: dict[str, object]  # what it answers each exercise with


def find(folder: Path, table: Table) -> HandedIn:
    """Return the file of `folder` that answers an assignment; never raises for what is in there."""
    return choose(collect(folder, table), table)


def collect(folder: Path, table: Table) -> Collected:
    """Read the files of `folder` that may hold answers, the likeliest first, and say which could not be read.

    Symbolic links are not followed: they could lead to another student's work.
    """
    if folder.is_symlink() or folder.parent.is_symlink():
        return Collected((), (f"{folder.name} was not read: it is a link, not a folder.",))
    expected = folder / f"{table.notebook}.ipynb"
    likely = sorted(_paths(folder), key=lambda path: (path != expected, SUFFIXES.index(path.suffix.lower()), str(path)))
    files: list[tuple[str, bytes]] = []
    flags: list[str] = []
    if len(likely) > MAX_FILES:
        flags.append(f"The folder holds {len(likely)} files that may answer; only the likeliest {MAX_FILES} were looked into.")
    room = MAX_ALL
    for path in likely[:MAX_FILES]:
        shown = os.fsencode(path.relative_to(folder).as_posix()).decode(errors="replace")
        try:
            data = _content(path, room)
        except OSError as error:
            flags.append(f"{shown} was not read: {error.strerror}.")
        else:
            room -= len(data)
            files.append((shown, data))
    return Collected(tuple(files), tuple(flags))


def choose(collected: Collected, table: Table) -> HandedIn:
    """Return the one file to judge.

    The rightly named notebook is taken if it holds any answer, otherwise the file with the most answers.
    """
    expected = f"{table.notebook}.ipynb"
    flags, several = collected.flags, len(collected.files) > 1
    files = [_File(name, data, _answers(data, os.path.basename(name), table) if several else {}) for name, data in collected.files]
    if not files:
        what = "No notebook could be read" if flags else "No notebook was handed in"
        return HandedIn(b"", expected, (), (*flags, f"{what}; expected {expected}."), missing=True)
    answering = [file for file in files if file.answers] or files
    chosen = max(answering, key=lambda file: (file.shown == expected, len(file.answers)))
    others = [file.shown for file in answering if file.answers and file.answers != chosen.answers]
    if others:
        flags += (f"{chosen.shown} was graded; answers were also handed in as {', '.join(others)}.",)
    named = notebook.assignment(judge.reading(chosen.data, os.path.basename(chosen.shown), table.assignment))
    if named and named != table.assignment:
        flags += (f"{chosen.shown} says that it is {named}, and was handed in as {table.assignment}.",)
    repairs = () if chosen.shown == expected else (f"The file is called {chosen.shown}; expected {expected}.",)
    return HandedIn(chosen.data, os.path.basename(chosen.shown), repairs, flags)


def note(folder: Path, name: str) -> bytes | None:
    """Return one of nbgrader's notes in a submission's folder: None where it is not there, nothing where it is not nbgrader's.

    A learner can put anything in its place.
    """
    path = folder / name
    try:
        if not stat.S_ISREG(path.lstat().st_mode):
            return None
        with path.open("rb") as file:
            data = file.read(MAX_NOTE + 1)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError:
        return b""
    return data if len(data) <= MAX_NOTE else b""


def _paths(folder: Path) -> Iterator[Path]:
    for parent, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith((".", "__")))
        for name in names:
            path = Path(parent, name)
            if path.suffix.lower() in SUFFIXES and name not in NOTES and not name.startswith("."):
                yield path


def _content(path: Path, room: int) -> bytes:
    """Read a plain file that is no link and not too large."""
    about = path.lstat()
    if not stat.S_ISREG(about.st_mode):
        raise OSError(0, "it is a link or a device, not a plain file")
    if about.st_size > MAX_BYTES:
        raise OSError(0, f"it has {about.st_size >> 20} MB, and at most {MAX_BYTES >> 20} MB are read")
    if about.st_size > room:
        raise OSError(0, f"the files before it have used up the {MAX_ALL >> 20} MB that are read of a folder")
    return path.read_bytes()


def _answers(data: bytes, filename: str, table: Table) -> dict[str, object]:
    """Return the exercises that a file answers, rightly or not, each with the answer's code."""
    submission = judge.reading(data, filename, table.assignment)
    answers = [notebook.answer(submission, name) for name in table.names()]
    tried = [one for one in answers if one.status in ("found", "syntax error")]
    return {one.name: [source.strip() for _, source in one.code] for one in tried}
