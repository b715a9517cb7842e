"""The graded notebook that Formgrader and the feedback show: the released one with a learner's answers and cards in it."""

from __future__ import annotations

import html
import json
import re
from collections import Counter
from dataclasses import replace
from typing import Any

from autograder import judge
from autograder.checks import Table
from autograder.errors import CourseError
from autograder.notebook import Submission, answer
from autograder.outcome import OUR_FAULT, Report, Result
from autograder.reading.cells import MAX_CELLS, is_too_rich

CHECK = "check_"  # grade_id of an exercise's check cell: this, then the exercise's name

Cell = dict[str, Any]  # as the notebook format has it, in JSON


class ReleaseError(CourseError):
    """The released notebook and the checks do not fit together."""


def fitting(release: bytes, table: Table) -> bytes:
    """Return the released notebook if its checks and points are the table's.

    Raises:
        ReleaseError: naming what differs.
    """
    try:
        cells = [cell for cell in json.loads(release)["cells"] if _is(cell, "grade")]
        graded = {_grade_id(cell): float(cell["metadata"]["nbgrader"]["points"]) for cell in cells}
    except (ValueError, TypeError, LookupError, AttributeError):
        raise ReleaseError(f"{table.assignment}: expected a released notebook, got none that can be read; run `course build`") from None
    odd = [CHECK + check.name for check in table.checks if graded.get(CHECK + check.name) != float(check.points)]
    if odd:
        raise ReleaseError(f"{table.assignment}: the released notebook and the checks differ in {', '.join(odd)}; run `course build`")
    return release


def graded_notebook(release: bytes, data: bytes, filename: str, table: Table, report: Report) -> str:
    """Return the released notebook with the learner's answers and own cells in it, and a card under each check.

    The structure is the release's, whatever was handed in; the learner's outputs and metadata are left behind.
    Written as nbformat writes it.
    """
    notebook = json.loads(release)
    submission = judge.reading(data, filename, table.assignment)
    theirs = _cells(data, submission)
    answers = {name: cell["text"] for cell in theirs for name in cell["ids"] if isinstance(name, str)}
    answers |= _judged(submission, table)
    own = _own_cells(notebook["cells"], theirs, answers)
    results = {CHECK + result.name: result for result in report.exercises}
    for cell in notebook["cells"]:
        if _is(cell, "solution"):
            cell["source"] = _lines(_answered(cell, answers))
        elif _is(cell, "grade") and _grade_id(cell) in results:
            cell["outputs"] = [card(results[_grade_id(cell)])]
    for place in sorted(own, reverse=True):
        notebook["cells"][place:place] = own[place]
    if report.flags or report.repairs:
        notebook["cells"].insert(0, _note(report))
    text = json.dumps(notebook, ensure_ascii=False, indent=1, sort_keys=True, separators=(",", ": "))
    return text.encode(errors="replace").decode() + "\n"


def card(result: Result) -> Cell:
    """Return the output of a check cell: the points as nbgrader reads them, and the card as people see it.

    nbgrader takes the number in the text of an `execute_result` for the points. Remarks on our own faults stay out:
    they may quote hidden values.
    """
    shown = replace(result, remarks=()) if result.outcome == OUR_FAULT else result
    data = {"text/plain": [repr(float(result.points))], "text/html": _lines(shown.to_html())}
    return {"output_type": "execute_result", "data": data, "execution_count": None, "metadata": {}}


def _cells(data: bytes, submission: Submission) -> list[dict[str, Any]]:
    """Return the learner's cells as far as they can be read: kind, text, and where they came from."""
    try:
        text = data.decode(json.detect_encoding(data), "surrogatepass")
        cells = [] if is_too_rich(text) else json.loads(text)["cells"]
        return [
            {
                "kind": str(cell["cell_type"]),
                "text": "".join(cell.get("source", "")),
                "ids": (cell.get("id"), (cell.get("metadata", {}).get("nbgrader") or {}).get("grade_id")),
            }
            for cell in cells[:MAX_CELLS]
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


def _answered(cell: Cell, answers: dict[str, str]) -> str:
    """Return what to show in a solution cell: the learner's answer, or what was handed out."""
    given = _text(cell)
    text = answers.get(_grade_id(cell), given)
    return text if cell["cell_type"] == "code" or text == given else _fenced(text)


def _own_cells(released: list[Cell], theirs: list[dict[str, Any]], answers: dict[str, str]) -> dict[int, list[Cell]]:
    """Return the cells that are the learner's own, by the place in the notebook where they go.

    Own is what was not handed out and is not one of the answers; its place is behind the cell that it followed.
    """
    places = {name: place for place, cell in enumerate(released) for name in (cell.get("id"), _grade_id(cell)) if name}
    shown = {answers[_grade_id(cell)] for cell in released if _is(cell, "solution") and _grade_id(cell) in answers}
    given = {_text(cell).strip() for cell in released} | {text.strip() for text in shown} | {""}
    own: dict[int, list[Cell]] = {}
    here = 0
    for number, cell in enumerate(theirs, 1):
        here = next((places[name] + 1 for name in cell["ids"] if isinstance(name, str) and name in places), here)
        if cell["text"].strip() not in given:
            own.setdefault(here, []).append(_own_cell(cell, f"own-{number}"))
    return own


def _own_cell(cell: dict[str, Any], name: str) -> Cell:
    if cell["kind"] == "code":
        new = {"cell_type": "code", "source": _lines(cell["text"]), "outputs": [], "execution_count": None}
    else:
        new = {"cell_type": "markdown", "source": _lines(_fenced(cell["text"]))}
    return {**new, "id": name, "metadata": {}}


def _fenced(text: str) -> str:
    """Return written text to be shown and not rendered: what a learner writes must not run in the instructor's browser."""
    ticks = "`" * (1 + max((len(run) for run in re.findall(r"`+", text)), default=2))
    return f"{ticks}\n{text}\n{ticks}"


def _note(report: Report) -> Cell:
    lines = [f"- For a person to look at: {_plain(flag)}" for flag in report.flags]
    lines += [f"- Repaired: {_plain(repair)}" for repair in report.repairs]
    text = "**How this submission was read**\n\n" + "\n".join(lines)
    return {"cell_type": "markdown", "id": "how-it-was-read", "metadata": {}, "source": _lines(text)}


def _plain(text: str) -> str:
    """Escape a text, which may quote what a learner wrote, for Markdown."""
    return re.sub(r"([\\`*_\[\]$#!|~])", r"\\\1", html.escape(" ".join(text.split())))


def _is(cell: Cell, kind: str) -> bool:
    return bool(cell["metadata"].get("nbgrader", {}).get(kind))


def _grade_id(cell: Cell) -> str:
    return str(cell["metadata"].get("nbgrader", {}).get("grade_id") or "")


def _text(cell: Cell) -> str:
    return "".join(cell["source"])


def _lines(text: str) -> list[str]:
    return text.splitlines(True)
