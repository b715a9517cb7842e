"""nbgrader's exchange on a shared folder, by two users where the tests may become another one: release, fetch, submit, collect, grade."""

from __future__ import annotations

import csv
import os
import pwd
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from autograder import build
from autograder.checks import load
from autograder.compose import Week

REPOSITORY = Path(__file__).parents[2]
LEARNER = "nobody"

# Everything is loaded before the process becomes the other user, who may not be able to read where Python is installed.
AS_LEARNER = """
import os, pwd, sys
import nbgrader.exchange.default, nbgrader.plugins, traitlets.config.loader
from nbgrader.apps import FetchAssignmentApp, ListApp, SubmitApp
app = {"fetch_assignment": FetchAssignmentApp, "list": ListApp, "submit": SubmitApp}[sys.argv[1]]
if os.getuid() == 0:
    user = pwd.getpwnam('nobody')
    os.setgroups([])
    os.setgid(user.pw_gid)
    os.setuid(user.pw_uid)
app.launch_instance(argv=sys.argv[2:])
"""


class Shared:
    """An exchange, a course on one side of it, and a learner's folder on the other."""

    def __init__(self, root: Path, assignment: str) -> None:
        self.table = load(assignment)
        self.name, self.week = assignment.split("/")
        self.notebook = f"{self.table.notebook}.ipynb"
        self.root, self.exchange = root, root / "exchange"
        self.exchange.mkdir()
        self.exchange.chmod(0o777)
        self.course, self.home = root / self.name, root / "learner"
        script = f"source/{self.week}/{self.table.notebook}.py"
        (self.course / script).parent.mkdir(parents=True)
        for name in ("nbgrader_config.py", script):
            shutil.copy(REPOSITORY / self.name / name, self.course / name)
        self.home.mkdir()
        if os.getuid() == 0:
            os.chown(self.home, pwd.getpwnam(LEARNER).pw_uid, pwd.getpwnam(LEARNER).pw_gid)
            root.chmod(0o755)

    @property
    def learner(self) -> str:
        return LEARNER if os.getuid() == 0 else pwd.getpwuid(os.getuid()).pw_name

    def instructor(self, *arguments: str) -> str:
        return self._run(self.course, [sys.executable, "-m", "nbgrader", *arguments, f"--Exchange.root={self.exchange}"])

    def as_learner(self, *arguments: str) -> str:
        more = [f"--course={self.name}", f"--Exchange.root={self.exchange}"]
        return self._run(self.home, [sys.executable, "-c", AS_LEARNER, *arguments, *more], HOME=str(self.home))

    def grade(self) -> str:
        return self._run(self.root, [sys.executable, "-m", "autograder.cli", "grade", self.name, self.week])

    @staticmethod
    def _run(folder: Path, command: list[str], **variables: str) -> str:
        environment = os.environ | {"PYTHONPATH": str(REPOSITORY), "COURSE_GRADING_SEED": "a seed"} | variables
        done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True)
        assert done.returncode == 0, f"{command[2:]}: {done.stdout}{done.stderr}"
        return done.stdout + done.stderr


@pytest.fixture(scope="module", params=["course1/week1", "course2/week2"])
def shared(request) -> Iterator[Shared]:
    with tempfile.TemporaryDirectory() as folder:  # pytest's own folders are closed to others, by each session that begins
        made = Shared(Path(folder), request.param)
        made.instructor("generate_assignment", made.week)
        made.instructor("release_assignment", made.week)
        made.as_learner("fetch_assignment", made.week)
        yield made


@pytest.mark.slow
def test_what_is_fetched_is_the_release(shared):
    fetched = shared.home / shared.week / shared.notebook
    assert fetched.read_bytes() == (shared.course / "release" / shared.week / shared.notebook).read_bytes()
    assert fetched.owner() == shared.learner


@pytest.mark.slow
def test_what_is_submitted_is_collected_and_graded_with_its_time(shared):
    solved, _ = build.notebooks(Week(REPOSITORY, shared.table))
    (shared.home / shared.week / shared.notebook).write_bytes(solved)
    shared.as_learner("submit", shared.week)
    assert shared.week in shared.as_learner("list", "--cached")
    shared.instructor("collect", shared.week)
    handed_in = shared.course / "submitted" / shared.learner / shared.week
    assert (handed_in / shared.notebook).read_bytes() == solved
    shared.grade()
    shared.instructor("export")
    rows = csv.DictReader((shared.course / "grades.csv").read_text().splitlines())
    (row,) = [row for row in rows if row["student_id"] == shared.learner and row["assignment"] == shared.week]
    assert float(row["score"]) == 100
    assert row["timestamp"].split(".")[0] in (handed_in / "timestamp.txt").read_text()
