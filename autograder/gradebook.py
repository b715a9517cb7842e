"""The one writer to nbgrader's database: a report becomes rows, and a notebook for Formgrader and the feedback."""

from __future__ import annotations

import html
import json
import re
import warnings
from collections import Counter
from dataclasses import replace
from typing import Any

import nbformat
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_output
from nbgrader.api import Gradebook, MissingEntry
from nbgrader.utils import compute_checksum, determine_grade, is_grade, is_solution
from sqlalchemy.exc import SAWarning

from autograder.checks import Table
from autograder.errors import CourseError
from autograder.handed_in import read
from autograder.notebook import Submission, answer
from autograder.outcome import OUR_FAULT, Report, Result

REPORT = "judged.json"  # the report with its seed, for the instructor; CourseDirectory.ignore keeps it out of feedback
CHECK = "check_"  # grade_id of an exercise's check cell: this, then the exercise's name


class GradebookError(CourseError):
    """The gradebook, the released notebook and the checks do not fit together."""


# Rows


def open_submission(book: Gradebook, assignment: str, student: str, timestamp: Any, create: bool = True) -> None:
    """Make sure that the student (if `create`) and the submission have their rows."""
    if create:
        book.update_or_create_student(student)
    else:
        try:
            book.find_student(student)
        except MissingEntry:
            raise GradebookError(f"student {student!r}: expected in the gradebook, got none; add it first") from None
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", SAWarning)  # nbgrader 0.9 was written for an earlier SQLAlchemy
        book.update_or_create_submission(assignment, student, **({"timestamp": timestamp} if timestamp else {}))


def record(book: Gradebook, notebook: NotebookNode, ids: dict[str, str], report: Report) -> None:
    """Store a graded notebook's points in one transaction, as nbgrader's own SaveAutoGrades would cell by cell.

    Manual scores and comments stay. A manual grade is asked for where nbgrader would, and where a person should
    look: at exercises that failed by our own fault, and at the first check of a submission with a flag.
    """
    handed_in = book.find_submission_notebook(ids["notebook"], ids["assignment"], ids["student"])
    grades = {grade.name: grade for grade in handed_in.grades}
    comments = {comment.name: comment for comment in handed_in.comments}
    doubtful = [CHECK + result.name for result in report.exercises if result.outcome == OUR_FAULT]
    doubtful += [CHECK + result.name for result in report.exercises[:1] if report.flags]
    try:
        for cell in notebook.cells:
            if is_grade(cell):
                grade = grades[_grade_id(cell)]
                grade.auto_score, _ = determine_grade(cell)
                unsure = grade.manual_score is not None or grade.auto_score is None
                grade.needs_manual_grade = unsure or grade.name in doubtful
            if is_solution(cell):
                untouched = cell.metadata.nbgrader.get("checksum") == compute_checksum(cell)
                comments[_grade_id(cell)].auto_comment = "No response." if untouched else None
    except KeyError as error:
        book.db.rollback()
        raise GradebookError(
            f"{ids['assignment']}: expected {error} among {ids['student']}'s grades in the gradebook, got none; they "
            "are of other exercises: finish grading with the version they belong to, or begin a new gradebook"
        ) from None
    book.db.commit()


# The notebook


def fitting(release: NotebookNode, report: Report) -> NotebookNode:
    """Return the released notebook if its checks and points are the report's.

    Raises:
        GradebookError: naming what differs.
    """
    graded = {_grade_id(cell): float(cell.metadata.nbgrader.points) for cell in release.cells if is_grade(cell)}
    judged = {CHECK + result.name: float(result.max_points) for result in report.exercises}
    odd = [name for name in judged if graded.get(name) != judged[name]]
    if odd:
        raise GradebookError(f"{report.assignment}: the released notebook and the checks differ in {', '.join(odd)}; run `course build`")
    return release


def graded_notebook(release: NotebookNode, data: bytes, filename: str, table: Table, report: Report) -> NotebookNode:
    """Return the released notebook with the learner's answers and own cells in it, and a card under each check.

    The structure is the release's, whatever was handed in; the learner's outputs and metadata are left behind.
    """
    notebook = nbformat.from_dict(release)
    submission = read(data, filename, table)
    theirs = _cells(data, submission)
    answers = {name: cell["text"] for cell in theirs for name in cell["ids"] if isinstance(name, str)}
    answers |= _judged(submission, table)
    own = _own_cells(notebook, theirs, answers)
    results = {CHECK + result.name: result for result in report.exercises}
    for cell in notebook.cells:
        if is_solution(cell):
            cell.source = answers.get(_grade_id(cell), cell.source)
        elif is_grade(cell) and _grade_id(cell) in results:
            cell.outputs = [card(results[_grade_id(cell)])]
    for place in sorted(own, reverse=True):
        notebook.cells[place:place] = own[place]
    if report.flags or report.repairs:
        notebook.cells.insert(0, _note(report))
    return notebook


def card(result: Result) -> NotebookNode:
    """Return the output of a check cell: the points as nbgrader reads them, and the card as people see it.

    nbgrader takes the number in the text of an `execute_result` for the points. Remarks on our own faults stay out:
    they may quote hidden values.
    """
    shown = replace(result, remarks=()) if result.outcome == OUR_FAULT else result
    data = {"text/plain": repr(float(result.points)), "text/html": shown.to_html()}
    return new_output("execute_result", data=data, execution_count=None)


def _cells(data: bytes, submission: Submission) -> list[dict[str, Any]]:
    """Return the learner's cells as far as they can be read: kind, text, and where they came from."""
    try:
        return [
            {
                "kind": str(cell["cell_type"]),
                "text": "".join(cell.get("source", "")),
                "ids": (cell.get("id"), (cell.get("metadata", {}).get("nbgrader") or {}).get("grade_id")),
            }
            for cell in json.loads(data)["cells"]
        ]
    except Exception:  # whatever the file holds; the reader has found its code cells in another way
        return [{"kind": "code", "text": c.source, "ids": (c.cell_id, c.grade_id)} for c in submission.cells]


def _judged(submission: Submission, table: Table) -> dict[str, str]:
    """Return what to show of each exercise's answer: its cell, or what was judged where one cell holds several."""
    texts = {cell.label: cell.source for cell in submission.cells}
    found = {name: answer(submission, name) for name in table.names()}
    shared = Counter(one.label for one in found.values())
    return {
        name: texts[one.label] if shared[one.label] == 1 else "\n\n".join(source.strip("\n") for _, source in one.code)
        for name, one in found.items()
        if one.label in texts and (one.code or shared[one.label] == 1)
    }


def _own_cells(notebook: NotebookNode, theirs: list[dict[str, Any]], answers: dict[str, str]) -> dict[int, list[NotebookNode]]:
    """Return the cells that are the learner's own, by the place in the notebook where they go.

    Own is what was not handed out and is not one of the answers; its place is behind the cell that it followed.
    """
    places = {name: place for place, cell in enumerate(notebook.cells) for name in (cell.id, _grade_id(cell)) if name}
    shown = {answers[_grade_id(cell)] for cell in notebook.cells if is_solution(cell) and _grade_id(cell) in answers}
    given = {cell.source.strip() for cell in notebook.cells} | {text.strip() for text in shown} | {""}
    own: dict[int, list[NotebookNode]] = {}
    here = 0
    for number, cell in enumerate(theirs, 1):
        here = next((places[name] + 1 for name in cell["ids"] if isinstance(name, str) and name in places), here)
        if cell["text"].strip() not in given:
            own.setdefault(here, []).append(_own_cell(cell, f"own-{number}"))
    return own


def _own_cell(cell: dict[str, Any], name: str) -> NotebookNode:
    if cell["kind"] == "code":
        return new_code_cell(cell["text"], id=name)
    # Written text is shown and not rendered: what a learner writes must not run in the instructor's browser.
    ticks = "`" * (1 + max((len(run) for run in re.findall(r"`+", cell["text"])), default=2))
    return new_markdown_cell(f"{ticks}\n{cell['text']}\n{ticks}", id=name)


def _note(report: Report) -> NotebookNode:
    lines = [f"- For a person to look at: {_plain(flag)}" for flag in report.flags]
    lines += [f"- Repaired: {_plain(repair)}" for repair in report.repairs]
    return new_markdown_cell("**How this submission was read**\n\n" + "\n".join(lines), id="how-it-was-read")


def _plain(text: str) -> str:
    """Escape a text, which may quote what a learner wrote, for Markdown."""
    return re.sub(r"([\\`*_\[\]$#!|~])", r"\\\1", html.escape(" ".join(text.split())))


def _grade_id(cell: NotebookNode) -> str:
    return str(cell.metadata.get("nbgrader", {}).get("grade_id") or "")
