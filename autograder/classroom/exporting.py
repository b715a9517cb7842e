"""`course export`: a week's points as the table that nbgrader, Canvas or Moodle takes."""

from __future__ import annotations

import csv
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from nbgrader.api import Assignment, Gradebook, MissingEntry, Student, SubmittedAssignment
from nbgrader.plugins import CsvExportPlugin
from sqlalchemy import and_
from sqlalchemy.exc import SQLAlchemyError

from autograder import build
from autograder.classroom.gradebook import reason
from autograder.errors import CourseError

Rows = Iterator[list[str]]


class ExportError(CourseError):
    """There are no points to export, or nowhere to write them."""


@dataclass(frozen=True)
class Line:
    """One student, and the points after penalties; None where nothing was handed in."""

    student: str
    first: str
    last: str
    email: str
    lms: str
    points: float | None


def export(course: Path, week: str, style: str, path: Path) -> int:
    """Write a week's table for a system and return how many students are in it.

    Points are those of the gradebook, manual grades and late penalties counted. Raises ExportError.
    """
    settings = build.settings(course)
    draft = path.with_name(f".{path.name}.new")
    try:
        with build.scripts_on_path(), Gradebook(settings.db_url, settings.course_id) as book:
            assignment = book.find_assignment(week)
            lines = list(_lines(book, assignment))
            if style == "nbgrader":
                CsvExportPlugin(to=str(draft), assignment=[week]).export(book)
            else:
                title, most = f"{course.name} {week}", f"{assignment.max_score:g}"
                with draft.open("w", encoding="utf-8", newline="") as file:
                    csv.writer(file).writerows(STYLES[style](lines, title, most))
    except MissingEntry:
        raise ExportError(f"{week}: expected in the gradebook of {course.name}, got none; grade it first") from None
    except SQLAlchemyError as error:
        raise ExportError(f"{settings.db_url}: expected a gradebook, got: {reason(error)}") from None
    except OSError as error:
        raise ExportError(f"{path}: expected to write there, got: {error.strerror}") from None
    os.replace(draft, path)
    return len(lines)


def students(course: Path) -> list[tuple[str, str, str, str]]:
    """Return the gradebook's students: id, number in the learning platform, first and last name."""
    settings = build.settings(course)
    try:
        with build.scripts_on_path(), Gradebook(settings.db_url, settings.course_id) as book:
            found = book.db.query(Student.id, Student.lms_user_id, Student.first_name, Student.last_name).all()
    except SQLAlchemyError as error:
        raise ExportError(f"{settings.db_url}: expected a gradebook, got: {reason(error)}") from None
    return [(row[0], row[1] or "", row[2] or "", row[3] or "") for row in found]


def _lines(book: Gradebook, assignment: Assignment) -> Iterator[Line]:
    handed_in = and_(SubmittedAssignment.student_id == Student.id, SubmittedAssignment.assignment_id == assignment.id)
    found = book.db.query(
        Student.id, Student.first_name, Student.last_name, Student.email, Student.lms_user_id,
        SubmittedAssignment.id, SubmittedAssignment.score, SubmittedAssignment.late_submission_penalty,
    )  # fmt: skip
    for student, first, last, email, lms, submission, score, penalty in found.outerjoin(SubmittedAssignment, handed_in).order_by(
        Student.id
    ):
        points = None if submission is None else max(0.0, (score or 0.0) - (penalty or 0.0))
        yield Line(student, first or "", last or "", email or "", lms or "", points)


def _points(line: Line) -> str:
    return "" if line.points is None else f"{line.points:g}"


def _canvas(lines: list[Line], title: str, most: str) -> Rows:
    """Yield the rows of Canvas' gradebook import: its fixed columns, the points possible, then the students."""
    yield ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", title]
    yield ["    Points Possible", "", "", "", "", most]
    for line in lines:
        name = ", ".join(filter(None, (line.last, line.first))) or line.student
        yield [name, line.lms, "", line.student, "", _points(line)]


def _moodle(lines: list[Line], title: str, most: str) -> Rows:
    """Yield the rows of Moodle's grade import, which asks which column is what; a missing grade is a dash."""
    yield ["First name", "Last name", "ID number", "Username", "Email address", title]
    for line in lines:
        yield [line.first, line.last, line.lms, line.student, line.email, _points(line) or "-"]


STYLES: dict[str, Callable[[list[Line], str, str], Rows]] = {"canvas": _canvas, "moodle": _moodle}
