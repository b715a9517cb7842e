"""`course export`: a week's points as the table that nbgrader, Canvas or Moodle takes."""

from __future__ import annotations

import contextlib
import csv
import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from nbgrader.api import Assignment, Gradebook, MissingEntry, Student, SubmittedAssignment
from sqlalchemy import and_
from sqlalchemy.exc import SQLAlchemyError

from autograder import build
from autograder.errors import CourseError

Cell = str | float | datetime | None
Rows = Iterator[list[Cell]]

FORMULA = ("=", "+", "-", "@", "\t", "\r")  # what a spreadsheet takes for the beginning of one


class ExportError(CourseError):
    """There are no points to export, or nowhere to write them."""


@dataclass(frozen=True)
class Line:
    """One student, what was handed in and when, and what lateness cost; the score is None where nothing was."""

    student: str
    first: str
    last: str
    email: str
    lms: str
    score: float | None
    penalty: float
    timestamp: datetime | None

    @property
    def points(self) -> float | None:
        """Points after penalties; None where nothing was handed in."""
        return None if self.score is None else max(0.0, self.score - self.penalty)


@dataclass(frozen=True)
class Week:
    """What a table says of the week itself."""

    name: str
    title: str
    duedate: datetime | None
    most: float


def export(course: Path, week: str, style: str, path: Path) -> int:
    """Write a week's table for a system and return how many students are in it.

    Points are those of the gradebook, manual grades and late penalties counted. Raises ExportError.
    """
    settings = build.settings(course)
    try:
        with build.scripts_on_path(), Gradebook(settings.db_url, settings.course_id) as book:
            assignment = book.find_assignment(week)
            lines = list(_lines(book, assignment))
            about = Week(week, f"{course.name} {week}", assignment.duedate, assignment.max_score)
    except MissingEntry:
        raise ExportError(f"{week}: expected in the gradebook of {course.name}, got none; grade it first") from None
    except SQLAlchemyError as error:
        raise _no_gradebook(settings.db_url, error) from None
    _write(path, STYLES[style](lines, about))
    return len(lines)


def students(course: Path) -> list[tuple[str, str, str, str]]:
    """Return the gradebook's students: id, number in the learning platform, first and last name."""
    settings = build.settings(course)
    try:
        with build.scripts_on_path(), Gradebook(settings.db_url, settings.course_id) as book:
            found = book.db.query(Student.id, Student.lms_user_id, Student.first_name, Student.last_name).all()
    except SQLAlchemyError as error:
        raise _no_gradebook(settings.db_url, error) from None
    return [(row[0], row[1] or "", row[2] or "", row[3] or "") for row in found]


def _no_gradebook(db_url: str, error: SQLAlchemyError) -> ExportError:
    return ExportError(f"{build.address(db_url)}: expected a gradebook, got: {build.reason(error)}")


def _write(path: Path, rows: Iterable[list[Cell]]) -> None:
    """Write a table whole or not at all."""
    if path.is_dir():
        raise ExportError(f"{path}: expected the name of a file to write, got a folder; name a file in it")
    draft = path.with_name(f".{path.name}.new")
    try:
        with draft.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([_harmless(cell) for cell in row] for row in rows)
        os.replace(draft, path)
    except OSError as error:
        with contextlib.suppress(OSError):
            draft.unlink()
        raise ExportError(f"{path}: expected to write there, got: {error.strerror}") from None


def _harmless(cell: Cell) -> Cell:
    """Return a cell that no spreadsheet runs: names come from people. A lone dash is Moodle's word for no grade."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(FORMULA) and cell != "-" else cell


def _lines(book: Gradebook, assignment: Assignment) -> Iterator[Line]:
    handed_in = and_(SubmittedAssignment.student_id == Student.id, SubmittedAssignment.assignment_id == assignment.id)
    found = book.db.query(
        Student.id, Student.first_name, Student.last_name, Student.email, Student.lms_user_id, SubmittedAssignment.id,
        SubmittedAssignment.score, SubmittedAssignment.late_submission_penalty, SubmittedAssignment.timestamp,
    )  # fmt: skip
    for student, first, last, email, lms, submission, score, penalty, timestamp in found.outerjoin(SubmittedAssignment, handed_in).order_by(
        Student.id
    ):
        points = None if submission is None else score or 0.0
        yield Line(student, first or "", last or "", email or "", lms or "", points, penalty or 0.0, timestamp)


def _points(line: Line) -> str:
    return "" if line.points is None else f"{line.points:g}"


def _nbgrader(lines: list[Line], week: Week) -> Rows:
    """Yield the rows of nbgrader's own table, in which nothing handed in is zero points."""
    yield [
        "assignment", "duedate", "timestamp", "student_id", "last_name", "first_name", "email",
        "raw_score", "late_submission_penalty", "score", "max_score",
    ]  # fmt: skip
    for line in lines:
        whose: list[Cell] = [line.student, line.last, line.first, line.email]
        yield [week.name, week.duedate, line.timestamp, *whose, line.score or 0.0, line.penalty, line.points or 0.0, week.most]


def _canvas(lines: list[Line], week: Week) -> Rows:
    """Yield the rows of Canvas' gradebook import: its fixed columns, the points possible, then the students.

    A student whom the gradebook does not know by a number was collected from Canvas, where the number is the id.
    """
    yield ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", week.title]
    yield ["    Points Possible", "", "", "", "", f"{week.most:g}"]
    for line in lines:
        name = ", ".join(filter(None, (line.last, line.first))) or line.student
        number = line.lms or (line.student if line.student.isdigit() else "")
        yield [name, number, "", line.student, "", _points(line)]


def _moodle(lines: list[Line], week: Week) -> Rows:
    """Yield the rows of Moodle's grade import, which asks which column is what; a missing grade is a dash."""
    yield ["First name", "Last name", "ID number", "Username", "Email address", week.title]
    for line in lines:
        yield [line.first, line.last, line.lms, line.student, line.email, _points(line) or "-"]


STYLES: dict[str, Callable[[list[Line], Week], Rows]] = {"nbgrader": _nbgrader, "canvas": _canvas, "moodle": _moodle}
