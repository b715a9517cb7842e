"""`course check`: judge one file as the instructor's run would, with the public seed."""

from __future__ import annotations

import re
from pathlib import Path

from autograder.checks import ASSIGNMENTS, load
from autograder.errors import CourseError
from autograder.judge import grade
from autograder.outcome import Report
from autograder.reading.cells import MAX_BYTES
from autograder.seeds import PUBLIC_SEED
from autograder.worker import Worker

NAMED = re.compile(rb"\bweek\(\s*\\?[\"'](course\d/week\d)\\?[\"']\s*\)")


class UnusableFile(CourseError):
    """A file that cannot be judged at all."""


def check_file(path: Path, assignment: str | None = None) -> tuple[Report, str]:
    """Return the report on a notebook or `.py` file, and which protection was in force.

    Raises UnusableFile where there is nothing to judge.
    """
    data = read_bytes(path)
    assignment = assignment or assignment_of(data, path)
    load(assignment)
    with Worker("best") as worker:
        report = grade(data, path.name, assignment, PUBLIC_SEED, worker)
        protection = worker.protection
    if report.unreadable:
        raise UnusableFile(f"{path}: expected a notebook or a .py file, got something unreadable: {report.flags[0]}")
    return report, protection


def read_bytes(path: Path) -> bytes:
    """Return a file's content, or say in one line why there is none."""
    try:
        if path.is_dir():
            raise UnusableFile(f"{path}: expected a notebook or a .py file, got a folder; name the file in it")
        if path.stat().st_size > MAX_BYTES:
            raise UnusableFile(f"{path}: expected at most {MAX_BYTES >> 20} MB, got {path.stat().st_size >> 20} MB; clear its outputs")
        return path.read_bytes()
    except OSError as error:
        raise UnusableFile(f"{path}: expected a file that can be read, got {error.strerror or error}") from None


def assignment_of(data: bytes, path: Path) -> str:
    """Return the assignment a file belongs to: by the `week("...")` it calls, else by its name."""
    named = NAMED.search(data)
    if named and named[1].decode() in ASSIGNMENTS:
        return named[1].decode()
    for assignment in ASSIGNMENTS:
        if load(assignment).notebook == path.stem:
            return assignment
    raise UnusableFile(
        f"{path}: expected the assignment in its set-up cell or by its name, got neither; "
        f"name it: course check {ASSIGNMENTS[0]} {path.name}"
    )
