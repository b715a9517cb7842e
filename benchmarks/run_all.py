"""What the playgrounds add to Run All: the seven solved notebooks, run by a program as they are and without their playgrounds.

    python benchmarks/run_all.py [--quick] [--rounds 3]

Every notebook is executed in a kernel of its own, timed from its first cell to its last. The other form is the same notebook
without the calls that make playgrounds, and without their imports. Both take turns, and who begins changes with
every round. `--quick` takes the first week alone, once.
"""

from __future__ import annotations

import argparse
import ast
import tempfile
import time
from collections import defaultdict
from pathlib import Path
from statistics import median

import nbformat
from nbclient import NotebookClient
from table import show

from autograder import build
from autograder.checks import ASSIGNMENTS, load
from autograder.compose import Week

ROOT = Path(__file__).parents[1]


def without_playgrounds(notebook: nbformat.NotebookNode) -> tuple[nbformat.NotebookNode, int]:
    """Return a copy of a notebook in which no playground is made or imported, and how many calls that left out."""
    bare, calls = nbformat.from_dict(notebook), 0
    for cell in bare.cells:
        if cell.cell_type == "code":
            tree = ast.parse(cell.source)
            kept = [part for part in tree.body if not (makes_playground(part) or imports_playground(part))]
            calls += sum(map(makes_playground, tree.body))
            if len(kept) < len(tree.body):
                cell.source = ast.unparse(ast.Module(kept, []))
    return bare, calls


def makes_playground(part: ast.stmt) -> bool:
    """Whether a statement's value is a playground."""
    calls = [node.func for node in ast.walk(part) if isinstance(node, ast.Call)]
    return isinstance(part, ast.Expr) and any(isinstance(name, ast.Name) and name.id.endswith("_playground") for name in calls)


def imports_playground(part: ast.stmt) -> bool:
    """Whether a statement imports what makes a playground."""
    return isinstance(part, ast.ImportFrom) and any(alias.name.endswith("_playground") for alias in part.names)


def seconds(notebook: nbformat.NotebookNode, folder: str) -> float:
    """Return how long Run All takes; raises if a cell does."""
    client = NotebookClient(nbformat.from_dict(notebook), timeout=900, kernel_name="python3", resources={"metadata": {"path": folder}})
    with client.setup_kernel():
        begun = time.perf_counter()
        for number, cell in enumerate(client.nb.cells):
            client.execute_cell(cell, number)
        return time.perf_counter() - begun


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="the first week alone, once")
    parser.add_argument("--rounds", type=int, default=3, help="how often each form of each notebook is run")
    asked = parser.parse_args()
    assignments, rounds = (ASSIGNMENTS[:1], 1) if asked.quick else (ASSIGNMENTS, asked.rounds)
    rows: dict[str, list[float]] = defaultdict(list)
    for assignment in assignments:
        solved = nbformat.reads(build.notebooks(Week(ROOT, load(assignment)))[0].decode(), as_version=4)
        bare, calls = without_playgrounds(solved)
        assert calls, f"{assignment}: expected playgrounds, got none"
        forms = [(f"{assignment}, {calls} playground{'s' * (calls > 1)}", solved), (f"{assignment}, without", bare)]
        for number in range(rounds):
            with tempfile.TemporaryDirectory() as folder:
                for name, form in forms[:: -1 if number % 2 else 1]:
                    rows[name].append(seconds(form, folder))
    both = [sum(median(taken) for name, taken in rows.items() if name.endswith("without") == bare) for bare in (False, True)]
    show(rows, "seconds of Run All", {"with_s": both[0], "without_s": both[1], "ratio": both[0] / both[1]})


if __name__ == "__main__":
    main()
