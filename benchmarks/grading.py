"""How fast submissions are graded, beside `nbgrader autograde` as shipped and otter-grader, on the same clean ones.

    python benchmarks/grading.py [--quick] [--week course1/week2] [--count 100] [--curve 10 100 1000]

All grade full answers, each with a cell of its own so that no two are alike. First the sealed judge alone, in one
process, with its floor: a fork, its walls and a call for each exercise, that do nothing else. Then the whole way,
from the command's start to the gradebook: `course grade` with one and with two processes, `nbgrader autograde`, which
executes each notebook in a kernel, and otter-grader, which executes each in a process and keeps no gradebook. Last the
curve: seconds a submission and memory, all processes together, as the class grows; what it costs to record verdicts that
are there already; and how many bytes a submission takes: to a Dask worker and back, in `.grading`, in `autograded/`, in the gradebook.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import nbformat
import peers
from nbgrader.api import Gradebook
from table import show

from autograder import build, plain
from autograder.checks import Table, load
from autograder.classroom.handed_in import Collected
from autograder.classroom.judging import Request, judged
from autograder.judge import grade
from autograder.worker import Task, Worker

ROOT = Path(__file__).parents[1]
SEED = "benchmark"
PROCESSES = 2  # that grade the classes of the curve


def submissions(table: Table, count: int, checks: bool = True) -> list[bytes]:
    """Return solved notebooks, no two the same; `checks=False` leaves the check cells out."""
    notebook = nbformat.read(solved(table), as_version=4)
    cells = [cell for cell in notebook.cells if checks or not cell.metadata.get("nbgrader", {}).get("grade")]
    made = []
    for i in range(count):
        own = nbformat.v4.new_code_cell(f"note = {i}", id=f"own-{i}")
        made.append(nbformat.writes(nbformat.from_dict({**notebook, "cells": [*cells, own]})).encode())
    return made


def solved(table: Table) -> Path:
    """Return the week's source notebook, with the answers in it."""
    course, _, week = table.assignment.partition("/")
    path = ROOT / course / "source" / week / f"{table.notebook}.ipynb"
    if not path.is_file():
        build.build(ROOT, [table.assignment])
    return path


def judge_alone(table: Table, handed_in: list[bytes], worker: Worker) -> list[float]:
    """Return the seconds that each submission takes the judge, in this one process."""
    taken = []
    for data in handed_in:
        start = time.perf_counter()
        report = grade(data, f"{table.notebook}.ipynb", table.assignment, SEED, worker)
        taken.append(time.perf_counter() - start)
        assert report.score == 100, report.to_text()
    return taken


def floor(table: Table, worker: Worker, times: int) -> list[float]:
    """Return the seconds of as many empty exercises as the week has, one fork each."""
    task = Task("f", (("cell 1", "def f(x):\n    return x"),), {}, {}, "call", ("f",), (plain.encode((1.0,)),), 5.0)
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        for _ in table.checks:
            assert worker.run(task).ended == "finished"
        taken.append(time.perf_counter() - start)
    return taken


@dataclass(frozen=True)
class Run:
    """What a run of `course grade` took, start and gradebook included, and what it left, in bytes."""

    seconds: float
    peak_mb: float
    again: float  # seconds of the same once more, with all verdicts kept: start and recording
    left: dict[str, int]


def course_grade(table: Table, handed_in: list[bytes], jobs: int) -> Run:
    """Grade a class of these submissions with `course grade` and return what it took."""
    name, _, week = table.assignment.partition("/")
    with tempfile.TemporaryDirectory() as folder:
        course = Path(folder, name)
        (course / "source" / week).mkdir(parents=True)
        (course / week).mkdir()
        for file in ("nbgrader_config.py", f"source/{week}/{table.notebook}.py", f"{week}/{table.notebook}.ipynb"):
            shutil.copy(ROOT / name / file, course / file)
        build.register(Path(folder), [table.assignment])
        peers.hand_in(course / "submitted", week, f"{table.notebook}.ipynb", handed_in)
        command = [sys.executable, "-m", "autograder.cli", "grade", str(course), week, "--force", "--jobs", str(jobs)]
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "COURSE_GRADING_SEED": SEED, "PATH": peers.BESIDE}
        start = time.perf_counter()
        with subprocess.Popen(command, cwd=course, env=environment, stdout=subprocess.DEVNULL) as run:
            peak = 0.0
            while run.poll() is None:
                peak = max(peak, memory(run.pid))
                time.sleep(0.25)
            taken = time.perf_counter() - start
        assert run.returncode == 0
        with Gradebook(f"sqlite:///{course}/gradebook.db") as book:
            assert [s.score for s in book.assignment_submissions(week)] == [100] * len(handed_in)
        left = {name: size(course / name) for name in (".grading", "autograded", "gradebook.db")}
        start = time.perf_counter()
        subprocess.run(command, cwd=course, env=environment, stdout=subprocess.DEVNULL, check=True)
        again = time.perf_counter() - start
    return Run(taken, peak, again, left)


def size(path: Path) -> int:
    """Return how many bytes a file, or all files of a folder, hold."""
    return sum(file.stat().st_size for file in ([path] if path.is_file() else path.rglob("*")) if file.is_file())


def travelling(table: Table, handed_in: bytes) -> tuple[int, int]:
    """Return how many bytes go to a worker for one submission, and how many come back."""
    course, _, week = table.assignment.partition("/")
    release = (ROOT / course / week / f"{table.notebook}.ipynb").read_bytes()
    collected = Collected(((f"{table.notebook}.ipynb", handed_in),), ())
    request = Request(table.assignment, SEED, "auto", release, collected).to_bytes()
    return len(request), len(judged(request))


def by_the_curve(runs: dict[int, Run]) -> dict[str, float]:
    """Return what each further submission adds, from the smallest and the largest class: seconds and bytes without the start's."""
    few, many = min(runs), max(runs)
    more = many - few
    left = {f"bytes_{name.strip('.').partition('.')[0]}": (size - runs[few].left[name]) / more for name, size in runs[many].left.items()}
    return {
        "further_s": (runs[many].seconds - runs[few].seconds) / more,
        "further_processor_s": PROCESSES * (runs[many].seconds - runs[few].seconds) / more,
        "further_recording_s": (runs[many].again - runs[few].again) / more,
        "further_mb": (runs[many].peak_mb - runs[few].peak_mb) / more,
        **left,
    }


def memory(pid: int) -> float:
    """Return the memory in MB of a process and all that it began, what they share counted once; 0 where it cannot be seen."""
    parents: dict[int, int] = {}
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            parents[int(path.parent.name)] = int(path.read_text().rpartition(")")[2].split()[1])
        except OSError:
            continue
    family = {pid}
    while more := {child for child, parent in parents.items() if parent in family} - family:
        family |= more
    total = 0
    for one in family:
        try:
            lines = Path(f"/proc/{one}/smaps_rollup").read_text().splitlines()
            total += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
        except OSError:
            continue
    return total / 1024


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="end within a minute on two quiet processors")
    parser.add_argument("--week", default=None, help="default: course1/week2; with --quick course1/week1, which trains nothing")
    parser.add_argument("--count", type=int, default=None, help="submissions that all grade (100; with --quick 2)")
    parser.add_argument("--curve", type=int, nargs="*", default=None, help="sizes of class (10 100 1000; with --quick 16)")
    asked = parser.parse_args()
    table = load(asked.week or ("course1/week1" if asked.quick else "course1/week2"))
    count = asked.count or (2 if asked.quick else 100)
    sizes = asked.curve if asked.curve is not None else [16] if asked.quick else [10, 100, 1000]

    handed_in = submissions(table, count)
    with Worker("auto") as worker:
        judge_alone(table, handed_in[:2], worker)
        alone = judge_alone(table, handed_in, worker)
        least = floor(table, worker, 10)
    one = course_grade(table, handed_in, 1).seconds
    two = course_grade(table, handed_in, 2).seconds
    theirs = peers.nbgrader_as_shipped(table, solved(table), handed_in)
    otter = peers.otter(table, submissions(table, count, checks=False))
    ours = sum(alone) / count
    rows = {
        "sealed judge alone": alone,
        "its floor": least,
        "course grade, 1 process": [one / count],
        "course grade, 2 processes": [two / count],
        "nbgrader autograde": [theirs],
        "otter-grader": [otter] if otter else [],
    }
    results = {
        "judge_vs_nbgrader": theirs / ours,
        "floor_share": sum(least) / len(least) / ours,
        "gradebook_vs_nbgrader": theirs * count / two,
        "gradebook_vs_nbgrader_one_process": theirs * count / one,
    }
    if otter:
        results["gradebook_vs_otter"] = otter * count / two
    runs: dict[int, Run] = {}
    for count in sizes:
        run = course_grade(table, submissions(table, count), PROCESSES)
        rows[f"course grade, 2 processes, {count} submissions"] = [run.seconds / count]
        results |= {f"seconds_{count}": run.seconds, f"peak_mb_{count}": run.peak_mb}
        results["peak_mb"] = max(run.peak_mb, results.get("peak_mb", 0.0))
        rows[f"the same again, all verdicts kept, {count} submissions"] = [run.again / count]
        runs[count] = run
    results |= dict(zip(("bytes_to_worker", "bytes_back"), travelling(table, handed_in[0]), strict=True))
    if len(runs) > 1:
        results |= by_the_curve(runs)
    show({name: values for name, values in rows.items() if values}, f"seconds a submission of {table.assignment}", results)


if __name__ == "__main__":
    main()
