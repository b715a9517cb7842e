"""Run All, headless, of every week: the solved notebook passes and keeps its word, the untouched one is told kindly."""

from __future__ import annotations

import html
import re
from functools import cache
from typing import Any

import nbformat
import pytest
from nbclient import NotebookClient

from autograder import build
from autograder.checks import ASSIGNMENTS, load
from autograder.compose import Week
from autograder.lab import ROOT

pytestmark = pytest.mark.slow
NUMBER = re.compile(r"(?<![\w.])-?\d+(?:\.\d+)?(?:e-?\d+)?(?![\w])")
SAID = re.compile(r"(about|close to|below|less than|[;,] )|(?<![\w.])(-?\d+(?:\.\d*)?(?:e-?\d+)?)(?![\w])(%?)")
NO_VALUES = re.compile(r"course \d|rows [\d, and]+")


@cache
def executed(assignment: str, solved: bool, folder: str) -> Any:
    """Return a week's notebook as it is once a program has run it in a folder."""
    made = build.notebooks(Week(ROOT, load(assignment)))
    notebook = nbformat.reads(made[0 if solved else 1].decode(), as_version=4)
    if not solved:  # its cells that use what is not written yet would raise; the checks are what speaks
        notebook.cells = [c for c in notebook.cells if c.cell_type == "code" and is_needed(c)]
    client = NotebookClient(notebook, timeout=600, kernel_name="python3", resources={"metadata": {"path": folder}})
    client.execute()
    return notebook


def is_needed(cell: Any) -> bool:
    nbgrader = cell.metadata.get("nbgrader", {})
    return bool(nbgrader.get("solution") or nbgrader.get("grade")) or "week(" in cell.source


def texts(cell: Any) -> str:
    """Return what a cell shows, in words: what it prints, its value, and what its pictures say."""
    found = []
    for output in cell.outputs:
        if output.output_type == "stream":
            found.append(output.text)
        elif "data" in output:
            found.append(output.data.get("text/plain", ""))
            found += [html.unescape(alt) for alt in re.findall(r'alt="([^"]*)"', output.data.get("text/html", ""))]
    return "\n".join(found)


@pytest.fixture(params=ASSIGNMENTS)
def solved(request, tmp_path_factory) -> tuple[str, Any]:
    folder = tmp_path_factory.getbasetemp() / "run_all"
    folder.mkdir(exist_ok=True)
    return request.param, executed(request.param, True, str(folder))


def test_every_check_passes_and_nothing_warns(solved):
    assignment, notebook = solved
    shown = "\n".join(texts(cell) for cell in notebook.cells if cell.cell_type == "code")
    assert [name for name in load(assignment).names() if f"✓ {name}: passed" not in shown] == []
    told = [o.text for c in notebook.cells if c.cell_type == "code" for o in c.outputs if o.get("name") == "stderr"]
    assert told == []


def test_every_playground_is_a_still_with_its_words(solved):
    _, notebook = solved
    cells = [c for c in notebook.cells if c.cell_type == "code" and re.search(r"^\w*playground\(", c.source, re.MULTILINE)]
    assert cells
    for cell in cells:
        (data,) = [output.data for output in cell.outputs if "data" in output]
        assert set(data) == {"text/html", "text/plain"}
        alt, place = re.search(r'<img alt="([^"]+)"[^>]*src="([^"]{30})', data["text/html"]).groups()
        assert len(alt) > 40
        assert place.startswith("data:image/svg+xml;base64,")
    assert "widgets" not in notebook.metadata


def test_every_number_that_a_cell_promises_is_shown(solved):
    _, notebook = solved
    missing = []
    for cell in notebook.cells:
        for promise in re.findall(r"# expect (.*)", cell.source) if cell.cell_type == "code" else ():
            if "one line on how to get" in promise:  # where no framework is installed there are no numbers
                continue
            numbers = [float(n) for n in NUMBER.findall(texts(cell).replace("−", "-").replace("%", " "))]
            missing += [f"{promise}: {text}" for how, text in said(promise) if not kept(how, text, numbers)]
    assert not missing, "\n".join(missing)


def said(promise: str) -> list[tuple[str, str]]:
    """Return the numbers of a promise, each with the words that say how near it will be."""
    found, how = [], ""
    for word, number, percent in SAID.findall(NO_VALUES.sub("", promise)):
        how = (word.strip() if word[0] not in ";," else "") if word else how
        if number:
            found.append((how or percent, number))
    return found


def kept(how: str, text: str, numbers: list[float]) -> bool:
    """Return whether a promised number is among those shown, to its last digit."""
    value = float(text)
    if how in ("below", "less than"):
        return any(abs(number) < value for number in numbers)
    if how in ("about", "close to"):
        return any(abs(number - value) <= 0.15 * max(abs(value), 1) for number in numbers)
    digits = 0 if "e" in text else len(text.partition(".")[2])
    return any(abs(number - value) <= 0.51 * 10.0**-digits if digits or how == "%" else number == value for number in numbers)


@pytest.mark.parametrize("assignment", ASSIGNMENTS)
def test_the_untouched_notebook_says_not_attempted_and_shows_no_crash(assignment, tmp_path):
    notebook = executed(assignment, False, str(tmp_path))
    shown = "\n".join(texts(cell) for cell in notebook.cells)
    for name in load(assignment).names():
        assert f"○ {name}: not attempted" in shown
    assert "Traceback" not in shown
