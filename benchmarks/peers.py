"""The graders beside which ours is measured, each as its own documentation has it run."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from nbgrader.api import Gradebook

from autograder.checks import Table

ROOT = Path(__file__).parents[1]
OTTER = ROOT / "build" / "otter"  # otter-grader and what it needs beyond our own packages; nothing of ours depends on it
BESIDE = f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}"

# Run in a process of its own: one grading after the other, as otter's documentation grades without containers.
OTTER_RUN = """
import sys
from pathlib import Path
from otter.api import grade_submission
from otter.generate import main as generate

folder = Path(sys.argv[1])
generate(tests_dir=str(folder / "tests"), output_path=str(folder / "autograder.zip"), no_environment=True)
for path in sorted((folder / "submitted").iterdir()):
    found = grade_submission(str(path), str(folder / "autograder.zip"), quiet=True)
    assert found.total == found.possible == 100, (path, found.total, found.possible)
"""


def nbgrader_as_shipped(table: Table, source: Path, submissions: list[bytes]) -> float:
    """Return the seconds a submission takes `nbgrader autograde` with its stock settings, start and gradebook included."""
    week, name = table.assignment.rpartition("/")[2], f"{table.notebook}.ipynb"
    with tempfile.TemporaryDirectory() as folder:
        course = Path(folder)
        (course / "source" / week).mkdir(parents=True)
        shutil.copy(source, course / "source" / week)
        hand_in(course / "submitted", week, name, submissions)
        _nbgrader(course, "generate_assignment", week)
        start = time.perf_counter()
        _nbgrader(course, "autograde", week)
        taken = time.perf_counter() - start
        with Gradebook(f"sqlite:///{course}/gradebook.db") as book:
            assert all(s.score == 100 for s in book.assignment_submissions(week))
    return taken / len(submissions)


def hand_in(submitted: Path, week: str, name: str, submissions: list[bytes]) -> None:
    """Write submissions where nbgrader looks for them."""
    for i, data in enumerate(submissions):
        path = submitted / f"student{i:05}" / week / name
        path.parent.mkdir(parents=True)
        path.write_bytes(data)


def _nbgrader(course: Path, *arguments: str) -> None:
    command = [sys.executable, "-m", "nbgrader", *arguments]
    subprocess.run(command, cwd=course, env={**os.environ, "PATH": BESIDE}, check=True, capture_output=True)


def otter(table: Table, submissions: list[bytes]) -> float | None:
    """Return the seconds a submission takes otter-grader, start included; None where it cannot be had.

    Its tests call the course's own `check`, as the cells that nbgrader executes do. It keeps no gradebook.
    """
    if not _install_otter():
        return None
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "tests").mkdir()
        (folder / "submitted").mkdir()
        for check in table.checks:
            case = {"code": f">>> ': passed' in str(check({check.name}))\nTrue", "hidden": False, "locked": False}
            suite = {"cases": [case], "scored": True, "setup": "", "teardown": "", "type": "doctest"}
            form = {"name": check.name, "points": check.points, "suites": [suite]}
            (folder / "tests" / f"{check.name}.py").write_text(f"OK_FORMAT = True\ntest = {form!r}\n")
        for i, data in enumerate(submissions):
            (folder / "submitted" / f"student{i:05}.ipynb").write_bytes(data)
        path = os.pathsep.join([str(OTTER), str(ROOT)])
        start = time.perf_counter()
        command = [sys.executable, "-c", OTTER_RUN, name]
        subprocess.run(command, cwd=folder, env={**os.environ, "PATH": BESIDE, "PYTHONPATH": path}, check=True, capture_output=True)
        return (time.perf_counter() - start) / len(submissions)


def _install_otter() -> bool:
    """Have otter-grader in a folder of its own; say so where that takes time or fails."""
    if (OTTER / "otter").is_dir():
        return True
    print(f"Installing otter-grader into {OTTER.relative_to(ROOT)}, once.", flush=True)
    uv = shutil.which("uv", path=BESIDE)
    pip = [uv, "pip", "install", "--python", sys.executable] if uv else [sys.executable, "-m", "pip", "install"]
    done = subprocess.run(
        [*pip, "-q", "--no-deps", "--target", str(OTTER), "-r", str(Path(__file__).with_name("otter.txt"))], capture_output=True, text=True
    )
    if done.returncode:
        shutil.rmtree(OTTER, ignore_errors=True)
        print(f"otter-grader was left out; it could not be installed: {(done.stderr.strip().splitlines() or ['no reason given'])[-1]}")
    return not done.returncode
