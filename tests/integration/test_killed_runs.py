"""`course grade` killed at any moment and run again: every grade is there, once and right, and the gradebook is whole."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from autograder import build
from autograder.checks import load

REPOSITORY = Path(__file__).parents[2]
TABLE = load("course1/week1")
NAME = f"{TABLE.notebook}.ipynb"
ANSWERS = {  # points: source
    0: "x = 1",
    8: "def basic_sigmoid(x):\n    import math\n    return 1 / (1 + math.exp(-x))",
    12: "import numpy as np\ndef sigmoid(x):\n    return 1 / (1 + np.exp(-x))",
}

# Grades, is killed after a random time, and again, until a last run is left in peace; all from one warm process.
DRIVER = """
import os, random, shutil, signal, sys, time
from pathlib import Path
from autograder.classroom.crews import Local
from autograder.classroom.grading import Order, grade_class

course, seed, rounds = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
chance = random.Random(seed)

class Quiet:
    def begin(self, total, skipped): pass
    def over(self, graded): pass
    def end(self): pass

def start():
    pid = os.fork()
    if pid == 0:
        code = 9
        try:
            code = grade_class(Order(course, "week1"), Local(2), Quiet()).code
        finally:
            os._exit(code)
    return pid

def begin_anew():
    for name in ("autograded", ".grading"):
        shutil.rmtree(course / name, ignore_errors=True)
    for path in course.glob("gradebook.db*"):
        path.unlink()
    shutil.copy(course / "fresh.db", course / "gradebook.db")

begin = time.monotonic()
assert os.waitpid(start(), 0)[1] == 0
whole = time.monotonic() - begin
for number in range(rounds):
    begin_anew()
    for _ in range(chance.choice((1, 1, 2))):
        pid = start()
        time.sleep(chance.uniform(0.0, whole))
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
    code = os.waitstatus_to_exitcode(os.waitpid(start(), 0)[1])
    print(number, code, flush=True)
    sys.stdin.readline()
"""


def a_class(folder: Path, students: int) -> Path:
    """Return course 1 with so many submissions, no two the same, and a gradebook that knows the week."""
    course = folder / "course1"
    (course / "source/week1").mkdir(parents=True)
    for name in ("nbgrader_config.py", f"source/week1/{TABLE.notebook}.py"):
        shutil.copy(REPOSITORY / "course1" / name, course / name)
    build.build(folder, [TABLE.assignment])
    build.register(folder, [TABLE.assignment])
    shutil.copy(course / "gradebook.db", course / "fresh.db")
    for student, points in expected(students).items():
        source = f"{ANSWERS[points]}\n# {student}"
        cell = {"cell_type": "code", "id": "one", "metadata": {}, "outputs": [], "execution_count": None, "source": source}
        path = course / "submitted" / student / "week1" / NAME
        path.parent.mkdir(parents=True)
        path.write_text(json.dumps({"cells": [cell], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}))
    return course


def expected(students: int) -> dict[str, int]:
    points = list(ANSWERS)
    return {f"student{n:02}": points[n % len(points)] for n in range(students)}


def environment(course: Path) -> dict[str, str]:
    return os.environ | {"PYTHONPATH": str(REPOSITORY), "COURSE_GRADING_SEED": "secret", "HOME": str(course.parent)}


def recorded(course: Path) -> dict[str, float]:
    """Return the points by student, having made sure that the database is whole and holds nothing twice."""
    with sqlite3.connect(course / "gradebook.db") as connection:
        assert connection.execute("pragma integrity_check").fetchall() == [("ok",)]
        assert connection.execute("pragma foreign_key_check").fetchall() == []
        rows = connection.execute(
            "select s.student_id, count(*), sum(g.auto_score) from submitted_assignment s "
            "join submitted_notebook n on n.assignment_id = s.id join grade g on g.notebook_id = n.id group by s.id"
        ).fetchall()
        assert connection.execute("select count(*) from student").fetchone()[0] == len(rows)
    assert {count for _, count, _ in rows} == {len(TABLE.checks)}
    assert len({student for student, _, _ in rows}) == len(rows)
    return {student: points for student, _, points in rows}


def in_folders(course: Path) -> dict[str, float]:
    reports = {path.parents[1].name: json.loads(path.read_text()) for path in course.glob("autograded/*/week1/judged.json")}
    left = {path.name for path in course.glob("autograded/*/week1/*")} | {path.name for path in course.glob("autograded/*/week1/.*")}
    assert left == {NAME, "judged.json"}
    return {student: report["score"] for student, report in reports.items()}


def killed_and_resumed(course: Path, students: int, rounds: int, seed: int) -> None:
    command = [sys.executable, "-c", DRIVER, str(course), str(seed), str(rounds)]
    with subprocess.Popen(command, env=environment(course), cwd=course, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as driver:
        for number in range(rounds):
            assert driver.stdout.readline().split() == [str(number), "0"]
            assert recorded(course) == expected(students)
            assert in_folders(course) == expected(students)
            driver.stdin.write("go on\n")
            driver.stdin.flush()
    assert driver.returncode == 0


def test_a_killed_run_is_finished_by_the_next(tmp_path):
    killed_and_resumed(a_class(tmp_path, 8), 8, rounds=3, seed=1)


@pytest.mark.release
def test_fifty_killed_runs_of_sixty_are_finished_by_the_next(tmp_path):
    killed_and_resumed(a_class(tmp_path, 60), 60, rounds=50, seed=2)


def descendants(pid: int) -> dict[int, str]:
    """Return the processes that a process has begun, directly or not: when each was born, by number."""
    parents: dict[int, tuple[int, str]] = {}
    for path in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            fields = path.read_text().rpartition(")")[2].split()
            parents[int(path.parent.name)] = (int(fields[1]), fields[19])
    found = {pid: ""}
    while more := {child: born for child, (parent, born) in parents.items() if parent in found and child not in found}:
        found |= more
    return {child: born for child, born in found.items() if born}


def alive(processes: dict[int, str]) -> list[str]:
    left = []
    for pid, born in processes.items():
        with contextlib.suppress(OSError):
            fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
            if fields[19] == born and fields[0] != "Z":
                left.append(Path(f"/proc/{pid}/cmdline").read_text().replace("\0", " "))
    return left


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="processes are seen in /proc")
def test_a_killed_run_leaves_no_process_behind(tmp_path):
    course = a_class(tmp_path, 4)
    endless = {"cell_type": "code", "id": "one", "metadata": {}, "outputs": [], "execution_count": None}
    endless["source"] = "def sigmoid(x):\n    while True: pass"
    for path in course.glob(f"submitted/*/week1/{NAME}"):
        path.write_text(json.dumps({"cells": [endless], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}))
    command = [sys.executable, "-m", "autograder.cli", "grade", str(course), "week1", "--jobs", "2"]
    with subprocess.Popen(command, env=environment(course), cwd=course, stdout=subprocess.DEVNULL) as run:
        try:
            deadline = time.monotonic() + 60
            while sum("worker_server" in name for name in alive(descendants(run.pid))) < 2 and time.monotonic() < deadline:
                time.sleep(0.05)
            begun = descendants(run.pid)
            assert len(begun) >= 4  # two judges, and the server of each
        finally:
            run.send_signal(signal.SIGKILL)
    deadline = time.monotonic() + 20
    while alive(begun) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert alive(begun) == []
