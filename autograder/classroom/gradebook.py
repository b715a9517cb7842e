"""The one writer to nbgrader's database: what was judged becomes the rows that nbgrader's own autograding leaves."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from types import TracebackType
from typing import Any

import nbformat
from nbformat import NotebookNode
from nbgrader import api
from nbgrader.utils import compute_checksum, determine_grade, is_grade, is_solution
from sqlalchemy import bindparam, insert, select, update
from sqlalchemy.exc import SQLAlchemyError

from autograder.build import address, reason
from autograder.classroom.shown import CHECK
from autograder.errors import CourseError
from autograder.outcome import Report

REPORT = "judged.json"  # the report with its seed, for the instructor; CourseDirectory.ignore keeps it out of feedback

Fine = Callable[[str, float, float], float | None]  # student, score, seconds late -> what is taken off

_SUBMISSION, _NOTEBOOK = api.SubmittedAssignment.__table__, api.SubmittedNotebook.__table__
_GRADE, _COMMENT, _CELL = api.Grade.__table__, api.Comment.__table__, api.BaseCell.__table__
_FEW = 400  # names in one question: SQLite takes no more than 999


class GradebookError(CourseError):
    """The gradebook and what was judged do not fit together."""


@dataclass(frozen=True)
class Entry:
    """What to record of one submission: points by graded cell, and the answers that are as they were handed out."""

    student: str
    timestamp: datetime | None
    scores: dict[str, float | None]  # None: a person is to grade it
    untouched: frozenset[str]
    answered: frozenset[str]
    doubtful: frozenset[str] = frozenset()  # checks that a person should look at


def marked_cells(shown: str) -> list[NotebookNode]:
    """Return the cells of a graded notebook that nbgrader knows."""
    cells = (cell for cell in json.loads(shown)["cells"] if "nbgrader" in cell["metadata"])
    return [nbformat.from_dict({**cell, "source": "".join(cell["source"])}) for cell in cells]


def entry(student: str, timestamp: datetime | None, cells: Sequence[NotebookNode], report: Report) -> Entry:
    """Return what nbgrader's SaveAutoGrades would read from a graded notebook.

    Doubtful are the results that a person should look at, and the first of a submission with a flag.
    """
    solutions = {str(cell.metadata.nbgrader.grade_id): cell for cell in cells if is_solution(cell)}
    untouched = {name for name, cell in solutions.items() if cell.metadata.nbgrader.get("checksum") == compute_checksum(cell)}
    doubtful = [CHECK + result.name for result in report.exercises if result.is_doubtful]
    doubtful += [CHECK + result.name for result in report.exercises[:1] if report.flags]
    return Entry(
        student,
        timestamp,
        {str(cell.metadata.nbgrader.grade_id): determine_grade(cell)[0] for cell in cells if is_grade(cell)},
        frozenset(untouched),
        frozenset(set(solutions) - untouched),
        frozenset(doubtful),
    )


@dataclass
class _Plan:
    """The changes of one transaction, kind by kind, so that each kind is one statement."""

    students: list[dict[str, Any]] = field(default_factory=list)
    submissions: list[dict[str, Any]] = field(default_factory=list)
    notebooks: list[dict[str, Any]] = field(default_factory=list)
    grades: list[dict[str, Any]] = field(default_factory=list)
    comments: list[dict[str, Any]] = field(default_factory=list)
    times: list[dict[str, Any]] = field(default_factory=list)
    fines: list[dict[str, Any]] = field(default_factory=list)
    scores: list[dict[str, Any]] = field(default_factory=list)
    remarks: list[dict[str, Any]] = field(default_factory=list)

    def statements(self) -> Iterable[tuple[Any, list[dict[str, Any]]]]:
        """Return the statements in the order in which rows lean on one another."""
        row: Any = bindparam("row")
        yield insert(api.Student.__table__), self.students
        yield insert(_SUBMISSION), self.submissions
        yield insert(_NOTEBOOK), self.notebooks
        yield insert(_GRADE), self.grades
        yield insert(_COMMENT), self.comments
        yield update(_SUBMISSION).where(_SUBMISSION.c.id == row).values(timestamp=bindparam("time")), self.times
        yield update(_NOTEBOOK).where(_NOTEBOOK.c.id == row).values(late_submission_penalty=bindparam("fine")), self.fines
        scored: dict[str, Any] = {"auto_score": bindparam("points"), "needs_manual_grade": bindparam("manual")}
        yield update(_GRADE).where(_GRADE.c.id == row).values(**scored), self.scores
        yield update(_COMMENT).where(_COMMENT.c.id == row).values(auto_comment=bindparam("text")), self.remarks


class Writer:
    """One session with a gradebook, for one notebook of one assignment; a context manager.

    `fine` says what lateness costs, or None where penalties are not this writer's to set.
    """

    def __init__(self, db_url: str, course: str, assignment: str, notebook: str, fine: Fine | None = None, create: bool = True) -> None:
        try:
            self._book = api.Gradebook(db_url, course)
            self._assignment = self._book.find_assignment(assignment)
            self._notebook = self._book.find_notebook(notebook, assignment)
        except (SQLAlchemyError, api.MissingEntry) as error:
            raise GradebookError(
                f"{address(db_url)}: expected a gradebook that knows {assignment}/{notebook}, got: {reason(error)}"
            ) from None
        self._fine, self._create, self._name = fine, create, assignment
        self._duedate = self._assignment.duedate
        self._cells = {  # by notebook: what a new submission gets a row for
            known.id: (
                {cell.name: cell.id for cell in [*known.grade_cells, *known.task_cells]},
                {cell.name: cell.id for cell in [*known.solution_cells, *known.task_cells]},
            )
            for known in self._assignment.notebooks
        }
        self._ids = (self._assignment.id, self._notebook.id)
        self._book.db.commit()  # reading is over: no lock is held between batches

    def __enter__(self) -> Writer:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._book.close()

    def write(self, entries: Sequence[Entry]) -> dict[str, GradebookError]:
        """Record submissions, all in one transaction, and return those that the gradebook refuses, each with the reason.

        What a person has graded and written stays. Raises GradebookError where the database itself refuses: then
        nothing of all this was recorded.
        """
        refused: dict[str, GradebookError] = {}
        plan = _Plan()
        try:
            students, submissions = self._known(entries)
            for one in entries:
                try:
                    self._plan(one, one.student in students, submissions.get(one.student), plan)
                except GradebookError as error:
                    refused[one.student] = error
            for statement, rows in plan.statements():
                if rows:
                    self._book.db.connection().execute(statement, rows)
            self._book.db.commit()
        except SQLAlchemyError as error:
            self._book.db.rollback()
            raise GradebookError(f"{self._book.engine.url}: nothing was recorded of {len(entries)} submissions: {reason(error)}") from None
        return refused

    def _known(self, entries: Sequence[Entry]) -> tuple[set[str], dict[str, dict[str, Any]]]:
        """Return the students that have a row, and the submissions there are with all that belongs to them."""
        names = [one.student for one in entries]
        students: set[str] = set()
        submissions: dict[str, dict[str, Any]] = {}
        for start in range(0, len(names), _FEW):
            few = names[start : start + _FEW]
            students |= set(self._rows(select(api.Student.__table__.c.id).where(api.Student.__table__.c.id.in_(few)), scalars=True))
            submissions |= self._submissions(few)
        return students, submissions

    def _submissions(self, students: Sequence[str]) -> dict[str, dict[str, Any]]:
        assignment, notebook = self._ids
        found = select(_SUBMISSION.c.student_id, _SUBMISSION.c.id, _SUBMISSION.c.timestamp, _SUBMISSION.c.extension, _NOTEBOOK.c.id)
        found = found.join(_NOTEBOOK, _NOTEBOOK.c.assignment_id == _SUBMISSION.c.id).where(_NOTEBOOK.c.notebook_id == notebook)
        found = found.where(_SUBMISSION.c.assignment_id == assignment, _SUBMISSION.c.student_id.in_(students))
        known = {
            student: {"id": row, "timestamp": time, "extension": extension, "notebook": own, "grades": {}, "comments": {}}
            for student, row, time, extension, own in self._rows(found)
        }
        by_notebook = {one["notebook"]: one for one in known.values()}
        ours = list(by_notebook)
        grades = select(_GRADE.c.notebook_id, _CELL.c.name, _GRADE.c.id, _GRADE.c.manual_score, _GRADE.c.extra_credit, _GRADE.c.auto_score)
        for own, name, *row in self._rows(grades.join(_CELL, _CELL.c.id == _GRADE.c.cell_id).where(_GRADE.c.notebook_id.in_(ours))):
            by_notebook[own]["grades"][name] = row
        comments = select(_COMMENT.c.notebook_id, _CELL.c.name, _COMMENT.c.id).join(_CELL, _CELL.c.id == _COMMENT.c.cell_id)
        for own, name, row in self._rows(comments.where(_COMMENT.c.notebook_id.in_(ours))):
            by_notebook[own]["comments"][name] = row
        return known

    def _rows(self, query: Any, scalars: bool = False) -> Any:
        found = self._book.db.connection().execute(query)
        return found.scalars().all() if scalars else found.all()

    def _plan(self, one: Entry, known: bool, there: dict[str, Any] | None, plan: _Plan) -> None:
        """Add one submission's changes to the plan, all or none."""
        if not known and not self._create:
            raise GradebookError(f"student {one.student!r}: expected in the gradebook, got none; add it first")
        if there is None:
            own = self._cells[self._ids[1]]
            self._fit(one, own[0], own[1])
            if not known:
                plan.students.append({"id": one.student})
            there = self._open(one, plan)
        else:
            self._fit(one, there["grades"], there["comments"])
            if one.timestamp:
                there["timestamp"] = one.timestamp
                plan.times.append({"row": there["id"], "time": one.timestamp})
        for name, points in one.scores.items():
            row, manual, _, _ = there["grades"][name]
            unsure = manual is not None or points is None or name in one.doubtful
            plan.scores.append({"row": row, "points": points, "manual": unsure})
        for name in one.untouched | one.answered:
            plan.remarks.append({"row": there["comments"][name], "text": "No response." if name in one.untouched else None})
        if self._fine is not None:
            plan.fines.append({"row": there["notebook"], "fine": self._late(one, there, self._fine)})

    def _fit(self, one: Entry, grades: Iterable[str], comments: Iterable[str]) -> None:
        missing = [name for name in one.scores if name not in grades]
        missing += [name for name in one.untouched | one.answered if name not in comments]
        if missing:
            raise GradebookError(
                f"{self._name}: expected {min(missing)!r} among {one.student}'s grades in the gradebook, got none; they "
                "are of other exercises: finish grading with the version they belong to, or begin a new gradebook"
            )

    def _open(self, one: Entry, plan: _Plan) -> dict[str, Any]:
        """Plan the rows of a new submission, as nbgrader's `add_submission` makes them."""
        there: dict[str, Any] = {"id": api.new_uuid(), "timestamp": one.timestamp, "extension": None, "grades": {}, "comments": {}}
        plan.submissions.append({"id": there["id"], "assignment_id": self._ids[0], "student_id": one.student, "timestamp": one.timestamp})
        for notebook, (graded, commented) in self._cells.items():
            row = api.new_uuid()
            plan.notebooks.append({"id": row, "assignment_id": there["id"], "notebook_id": notebook})
            grades = {name: api.new_uuid() for name in graded}
            comments = {name: api.new_uuid() for name in commented}
            plan.grades += [{"id": own, "cell_id": graded[name], "notebook_id": row} for name, own in grades.items()]
            plan.comments += [{"id": own, "cell_id": commented[name], "notebook_id": row} for name, own in comments.items()]
            if notebook == self._ids[1]:
                there |= {"notebook": row, "grades": {name: (own, None, None, None) for name, own in grades.items()}, "comments": comments}
        return there

    def _late(self, one: Entry, there: dict[str, Any], fine: Fine) -> float | None:
        """Return what is taken off for lateness, as nbgrader's AssignLatePenalties finds it."""
        if there["timestamp"] is None or self._duedate is None:
            return None
        due = self._duedate if there["extension"] is None else self._duedate + there["extension"]
        seconds = (there["timestamp"] - due).total_seconds()
        if seconds <= 0:
            return None
        score = 0.0
        for name, (_, manual, extra, before) in there["grades"].items():
            points = one.scores.get(name, before) if manual is None else manual
            score += 0.0 if points is None else points + (extra or 0.0)
        return fine(one.student, score, seconds)
