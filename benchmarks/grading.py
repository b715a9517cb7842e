"""How fast submissions are judged, beside `nbgrader autograde` as shipped, on the same clean submissions.

    python benchmarks/grading.py [--quick]

Both grade full answers to course1/week1, each with a cell of its own so that no two are alike. The
sealed judge runs on one process; nbgrader executes each notebook in a kernel, with its stock settings.
The floor is what the judge cannot go below: a fork, its walls and the calls, for ten exercises that do
nothing else.
"""

from __future__ import annotations

import argparse
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import nbformat
from nbgrader.api import Gradebook
from table import show

from autograder import plain
from autograder.judge import grade
from autograder.worker import Task, Worker

ROOT = Path(__file__).parents[1]
NOTEBOOK = "sigmoid_and_softmax.ipynb"
SEED = "benchmark"


def submissions(count: int) -> list[bytes]:
    """Return solved notebooks, no two the same."""
    notebook = nbformat.read(ROOT / "course1" / "source" / "week1" / NOTEBOOK, as_version=4)
    made = []
    for i in range(count):
        own = nbformat.v4.new_code_cell(f"note = {i}", id=f"own-{i}")
        copy = nbformat.from_dict({**notebook, "cells": [*notebook.cells, own]})
        made.append(nbformat.writes(copy).encode())
    return made


def judge_alone(handed_in: list[bytes], worker: Worker) -> list[float]:
    """Return the seconds that each submission takes the judge, in this one process."""
    taken = []
    for data in handed_in:
        start = time.perf_counter()
        report = grade(data, NOTEBOOK, "course1/week1", SEED, worker)
        taken.append(time.perf_counter() - start)
        assert report.score == 100, report.to_text()
    return taken


def floor(worker: Worker, times: int) -> list[float]:
    """Return the seconds of ten empty exercises, one fork each."""
    task = Task("f", (("cell 1", "def f(x):\n    return x"),), {}, {}, "call", ("f",), (plain.encode((1.0,)),), 5.0)
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        for _ in range(10):
            assert worker.run(task).ended == "finished"
        taken.append(time.perf_counter() - start)
    return taken


def nbgrader_as_shipped(handed_in: list[bytes]) -> float:
    """Return the seconds a submission takes `nbgrader autograde` with its stock settings, start included."""
    with tempfile.TemporaryDirectory() as name:
        course = Path(name)
        (course / "source" / "week1").mkdir(parents=True)
        shutil.copy(ROOT / "course1" / "source" / "week1" / NOTEBOOK, course / "source" / "week1")
        for i, data in enumerate(handed_in):
            folder = course / "submitted" / f"student{i:03}" / "week1"
            folder.mkdir(parents=True)
            (folder / NOTEBOOK).write_bytes(data)
        _nbgrader(course, "generate_assignment", "week1")
        start = time.perf_counter()
        _nbgrader(course, "autograde", "week1")
        taken = time.perf_counter() - start
        with Gradebook(f"sqlite:///{course}/gradebook.db") as book:
            assert all(s.score == 100 for s in book.assignment_submissions("week1"))
    return taken / len(handed_in)


def _nbgrader(course: Path, *arguments: str) -> None:
    beside = Path(sys.executable).parent
    path = f"{beside}{os.pathsep}{os.environ.get('PATH', '')}"
    command = [sys.executable, "-m", "nbgrader", *arguments]
    subprocess.run(command, cwd=course, env={**os.environ, "PATH": path}, check=True, capture_output=True)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="end within a minute")
    count = 4 if parser.parse_args().quick else 40
    handed_in = submissions(count)
    with Worker("auto") as worker:
        judge_alone(handed_in[:2], worker)
        judged = judge_alone(handed_in, worker)
        least = floor(worker, 10)
    theirs = nbgrader_as_shipped(handed_in)
    ours = sum(judged) / count
    rows = {"sealed judge": judged, "its floor": least, "nbgrader autograde": [theirs]}
    peak = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss + resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss) / 1024
    show(rows, "seconds a submission", {"judge_vs_nbgrader": theirs / ours, "floor_share": sum(least) / len(least) / ours, "peak_mb": peak})


if __name__ == "__main__":
    main()
