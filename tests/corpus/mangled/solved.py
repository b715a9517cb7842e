"""Make a small solved notebook in the shape of week 1, or solve any notebook of that shape."""

from __future__ import annotations

import json
import re
from typing import Any

ASSIGNMENT = "course1/week1"

# One right answer to each exercise, as a learner might write it.
ANSWERS = {
    "basic_sigmoid": "def basic_sigmoid(x):\n    return 1 / (1 + math.exp(-x))",
    "sigmoid": "def sigmoid(x):\n    e = np.exp(-np.abs(x))\n    return np.where(x >= 0, 1 / (1 + e), e / (1 + e))",
    "sigmoid_grad": "def sigmoid_grad(x):\n    s = sigmoid(x)\n    return s * (1 - s)",
    "graph_gradients": (
        "def graph_gradients(a, b, c):\n"
        '    """Return the slopes of J."""\n'
        "    v = a + b * c\n"
        '    return {"da": 2 * v, "db": 2 * v * c, "dc": 2 * v * b}'
    ),
    "image2vector": "def image2vector(image):\n    return image.reshape(-1, 1)",
    "normalize_rows": (
        "def row_norms(x):\n    return np.linalg.norm(x, axis=1, keepdims=True)\n\n\ndef normalize_rows(x):\n    return x / row_norms(x)"
    ),
    "softmax": (
        "def softmax(x):\n    powers = np.exp(x - x.max(axis=1, keepdims=True))\n    return powers / powers.sum(axis=1, keepdims=True)"
    ),
    "l1_loss": "def l1_loss(yhat, y):\n    return np.sum(np.abs(yhat - y))",
    "l2_loss": "def l2_loss(yhat, y):\n    return np.dot(yhat - y, yhat - y)",
    "quiz": 'def quiz():\n    return {1: "c", 2: "b", 3: "a", 4: "d", 5: "b", 6: "c"}',
}

SETUP = (
    "import math\n\nimport numpy as np\n\nfrom autograder import week\nfrom shared_utils import plots\n\n"
    f'check, hint, progress = week("{ASSIGNMENT}")'
)


def text_cell(text: str, name: str) -> dict[str, Any]:
    """Return a markdown cell."""
    return {"cell_type": "markdown", "id": name, "metadata": {}, "source": text.splitlines(keepends=True)}


def code_cell(text: str, name: str, **marks: Any) -> dict[str, Any]:
    """Return a code cell; with marks, one of nbgrader's."""
    metadata = {"nbgrader": {"grade_id": name, "schema_version": 3, "task": False, **marks}} if marks else {}
    return {
        "cell_type": "code",
        "execution_count": None,
        "id": name,
        "metadata": metadata,
        "outputs": [],
        "source": text.splitlines(keepends=True),
    }


def notebook(answers: dict[str, str] | None = None) -> dict[str, Any]:
    """Return a week's notebook with prose, set-up, answers, checks, demonstrations and a plot."""
    cells = [text_cell("# Build the functions\n\nA score x becomes p = σ(x).", "title"), code_cell(SETUP, "set-up")]
    for name, source in (ANSWERS if answers is None else answers).items():
        cells += [
            text_cell(f"## Exercise: `{name}`\n\nWrite it, then run its check.", f"ask-{name}"),
            code_cell(source, name, solution=True, locked=False, grade=False),
            code_cell(f"check({name})", f"check_{name}", solution=False, locked=True, grade=True, points=10),
        ]
    cells += [
        code_cell("%matplotlib inline\nscores = np.linspace(-6, 6, 50)\nplots.curve(scores, sigmoid(scores))", "draw"),
        code_cell("costs = [l2_loss(scores, scores * k) for k in range(3)]\nprint(costs)", "try"),
        text_cell("## Recap", "recap"),
    ]
    metadata = {"kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"}}
    return {"cells": cells, "metadata": metadata, "nbformat": 4, "nbformat_minor": 5}


def solved() -> bytes:
    """Return the bytes of the solved notebook."""
    return dump(notebook())


def dump(found: dict[str, Any]) -> bytes:
    """Write a notebook as Jupyter does."""
    return (json.dumps(found, indent=1, ensure_ascii=False) + "\n").encode()


def solve(data: bytes, answers: dict[str, str]) -> bytes:
    """Put answers into the solution cells of a learner's notebook; what the cell gives above the stub stays."""
    found = json.loads(data)
    for cell in found["cells"]:
        name = cell["metadata"].get("nbgrader", {}).get("grade_id")
        if name in answers:
            text = "".join(cell["source"])
            above = re.split(rf"^(?:@.*\n)*def {name}\b", text, maxsplit=1, flags=re.MULTILINE)[0]
            cell["source"] = (above + answers[name]).splitlines(keepends=True)
    return dump(found)
