"""Submissions of week 1 such as students hand in."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import nbformat
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell

NAME = "sigmoid_and_softmax.ipynb"
POINTS = {
    "basic_sigmoid": 8,
    "sigmoid": 12,
    "sigmoid_grad": 12,
    "graph_gradients": 12,
    "image2vector": 10,
    "normalize_rows": 12,
    "softmax": 16,
    "l1_loss": 6,
    "l2_loss": 6,
    "quiz": 6,
}

RIGHT = {
    "basic_sigmoid": "return 1 / (1 + math.exp(-x))",
    "sigmoid": "return 1 / (1 + np.exp(-x))",  # right, with a warning for far-out scores
    "sigmoid_grad": "s = sigmoid(x)\nreturn s * (1 - s)",
    "graph_gradients": "v = a + b * c\nreturn {'da': 2 * v, 'db': 2 * v * c, 'dc': 2 * v * b}",
    "image2vector": "return image.reshape(-1, 1)",
    "normalize_rows": "return x / np.linalg.norm(x, axis=1, keepdims=True)",
    "softmax": "e = np.exp(x - x.max(axis=1, keepdims=True))\nreturn e / e.sum(axis=1, keepdims=True)",
    "l1_loss": "return np.sum(np.abs(yhat - y))",
    "l2_loss": "return np.dot(yhat - y, yhat - y)",
    "quiz": "return {1: 'c', 2: 'b', 3: 'a', 4: 'd', 5: 'b', 6: 'c'}",
}

Edit = Callable[[NotebookNode], None]


def cell(notebook: NotebookNode, name: str) -> NotebookNode:
    """Return the cell with an id."""
    return next(cell for cell in notebook.cells if cell.id == name)


def place(notebook: NotebookNode, name: str) -> int:
    """Return where the cell with an id stands."""
    return next(place for place, cell in enumerate(notebook.cells) if cell.id == name)


def answer(notebook: NotebookNode, **bodies: str) -> None:
    """Write the bodies of exercises where the stub raises, or gives its start."""
    for name, body in bodies.items():
        source = cell(notebook, name).source.rstrip()
        stub, _, _ = source.rpartition("\n")
        cell(notebook, name).source = stub + "\n" + "\n".join(f"    {line}" for line in body.split("\n"))


def solve(notebook: NotebookNode, **but: str) -> None:
    """Answer every exercise rightly, but for the bodies given."""
    answer(notebook, **(RIGHT | but))


def half_done(notebook: NotebookNode) -> None:
    answer(notebook, **{name: RIGHT[name] for name in list(RIGHT)[:5]})


def noisy(notebook: NotebookNode) -> None:
    shout = "import sys, warnings\nprint('here', x, file=sys.stderr)\nwarnings.warn('careful')\n"
    solve(notebook, softmax=shout + RIGHT["softmax"])
    notebook.cells.insert(place(notebook, "softmax"), new_code_cell("import sys\nprint('debug', file=sys.stderr)"))


def with_own_cells(notebook: NotebookNode) -> None:
    """Answer with a helper function of one's own, and leave text and a plot in the notebook."""
    solve(notebook, softmax="e = my_powers(x)\nreturn e / e.sum(axis=1, keepdims=True)")
    at = place(notebook, "softmax")
    notebook.cells[at:at] = [
        new_markdown_cell("My note: <script>document.title = 'mine'</script> *keep the axis*"),
        new_code_cell("def my_powers(x):\n    return np.exp(x - np.max(x, axis=1, keepdims=True))"),
    ]
    notebook.cells.append(new_code_cell("import matplotlib.pyplot as plt\nplt.plot(sigmoid(np.arange(9)))"))


def with_syntax_error(notebook: NotebookNode) -> None:
    solve(notebook, sigmoid_grad="s = sigmoid(x\nreturn s * (1 - s)")


def with_duplicated_check(notebook: NotebookNode) -> None:
    solve(notebook)
    at = place(notebook, "check_sigmoid")
    notebook.cells.insert(at + 1, nbformat.from_dict(notebook.cells[at]))


# What is handed in, by student: how the learner's notebook is changed, and the points it is worth.
SUBMISSIONS: dict[str, tuple[Edit, int]] = {
    "full": (solve, 100),
    "untouched": (lambda notebook: None, 0),
    "half_done": (half_done, 54),
    "wrong_axis": (
        lambda nb: solve(nb, softmax="e = np.exp(x - x.max(axis=0))\nreturn e / e.sum(axis=0)"),
        100 - POINTS["softmax"],
    ),
    "no_keepdims": (
        lambda nb: solve(nb, normalize_rows="return x / np.linalg.norm(x, axis=1)"),
        100 - POINTS["normalize_rows"],
    ),
    "overflow": (lambda nb: solve(nb, sigmoid="return np.exp(x) / (1 + np.exp(x))"), 100 - POINTS["sigmoid"]),
    "in_place": (
        lambda nb: solve(nb, softmax="x -= x.max(axis=1, keepdims=True)\n" + RIGHT["softmax"]),
        100,
    ),
    "noisy": (noisy, 100),
    "own_cells": (with_own_cells, 100),
    "syntax_error": (with_syntax_error, 100 - POINTS["sigmoid_grad"]),
    "duplicated_check": (with_duplicated_check, 100),
    "endless": (lambda nb: solve(nb, l1_loss="while True:\n    pass"), 100 - POINTS["l1_loss"]),
}
# Handed in as files of another name or content.
FILES = {"renamed": 100, "copied": 100, "two": 54, "truncated": 0, "a_page": 0, "empty_file": 0, "missing": 0, "linked": 0}


def hand_in(given: Path, submitted: Path, week: str = "week1") -> dict[str, int]:
    """Write all submissions into nbgrader's folder and return the points that they are worth."""

    def folder(student: str) -> Path:
        path = submitted / student / week
        path.mkdir(parents=True)
        (path / "timestamp.txt").write_text("2031-05-04 12:00:00 UTC")
        return path

    def changed(edit: Edit) -> str:
        notebook = nbformat.read(given, as_version=4)
        edit(notebook)
        return json.dumps(notebook, indent=1)

    for student, (edit, _) in SUBMISSIONS.items():
        (folder(student) / NAME).write_text(changed(edit), encoding="utf-8")
    solved = changed(solve)
    (folder("renamed") / "sigmoid_and_softmax (2).ipynb").write_text(solved, encoding="utf-8")
    (folder("truncated") / NAME).write_text(solved[: len(solved) // 2], encoding="utf-8")
    (folder("a_page") / NAME).write_text("<!DOCTYPE html><title>Please sign in</title>")
    (folder("empty_file") / NAME).touch()
    folder("missing")
    for student, edit in (("copied", lambda notebook: None), ("two", half_done)):
        path = folder(student)
        (path / NAME).write_text(changed(edit), encoding="utf-8")
        (path / "sigmoid_and_softmax-Copy1.ipynb").write_text(solved, encoding="utf-8")
    (folder("linked") / NAME).symlink_to(submitted / "full" / week / NAME)
    return {student: points for student, (_, points) in SUBMISSIONS.items()} | FILES
