"""A toy course with every kind of exercise cell, for the tests of the builder."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import nbformat
import pytest

from autograder import build

REPOSITORY = Path(__file__).parents[2]
ASSIGNMENT = "course1/week1"

MODULE = '''"""Toy references."""

import functools
import math

import numpy as np

LIMIT = 3.0


def half(x):
    """Return half of x, π times over.

    Returns:
        A number.

    Derivation:
        Secret: x/2.
    """
    # two halves make a whole
    return np.multiply(x, 0.5)  # SECRET


class Node:
    """Hold a value."""

    def __init__(self, value):
        self.value = value


def shifted(x):
    """Move x by one.

    Derivation:
        Shown, because a helper function is shown whole.
    """
    return x + 1


@functools.lru_cache
def with_helper(
    x,
    by=LIMIT,
):
    """Shift x and wrap it.

    Derivation:
        Secret.
    """  # noqa: D401
    return Node(shifted(x) * by)


def fill(target, value=1):
    """Put the value into the target."""
    for key in list(target):
        target[key] = value


def mended(x):
    """Return x squared."""
    return x * x  # SECRET


def faulty(x):
    """Be wrong on purpose."""
    # somewhere here is a fault
    y = x + x
    return y


def there(x):
    """Return what `back` needs."""
    return half(x), (x,)


def back(cache):
    """Undo `there`."""
    (x,) = cache
    return there(x)[0] * 2


def with_framework():
    """Minimize something with a framework."""
    import json

    return json.loads("4")


def unintroduced(x):
    """Use a name that nobody knows."""
    y = x
    return [math.floor(_hidden(v)) for v in y]


def catching(x):
    """Read LIMIT from outside."""
    return x * LIMIT


def clashing(x):
    """Assign LIMIT."""
    LIMIT = 1
    return x * LIMIT


def quiz():
    """Answer: is it a) or b)?

    Derivation:
        Because.
    """
    return {1: "b"}


def unanswered():
    """Give the starting body."""
    return {1: "?"}


CONSTANT = 1


def bare(x):
    return x


def squeezed(x): "A docstring on the line."; return x
'''

SCRIPT = """# ---
# jupyter:
#   kernelspec: {display_name: Python 3, language: python, name: python3}
# ---

# %% [markdown]
# # Learn $\\\\frac{1}{2}$
# A first line — with a dash.

# %%
import functools

import numpy as np
from shared_utils.toy import LIMIT  # ! careful

check = print

# %% exercise="half"
from shared_utils.toy import half

# %%
half(4)

# %%
half(4)

# %% exercise="with_helper"
from shared_utils.toy import with_helper, shifted, Node

# %% exercise="fill" tags=["warm-up"]
from shared_utils.toy import fill

# %% exercise="mended" start="shared_utils.toy.faulty"
from shared_utils.toy import mended

# %% exercise="there, back"
from shared_utils.toy import back, there

# %% exercise="with_framework" ungraded=true
from shared_utils.toy import with_framework

# %% exercise="quiz" start="shared_utils.toy.unanswered"
from shared_utils.toy import quiz
"""

POINTS = {"half": 20, "with_helper": 20, "fill": 20, "mended": 10, "there": 10, "back": 15, "quiz": 5}
STARTS = {"mended": "faulty", "quiz": "unanswered"}


class Course:
    """A small course in a folder of its own."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.module = self.write("shared_utils/toy.py", MODULE)
        self.write("course1/nbgrader_config.py", f"c = get_config()\nc.ClearSolutions.code_stub = {build.STUB}\n")
        self.give_points(POINTS)
        self.script = self.write("course1/source/week1/lesson.py", SCRIPT)
        self.learner = root / "course1/week1/lesson.ipynb"
        self.source = root / "course1/source/week1/lesson.ipynb"

    def give_points(self, points: dict[str, int]) -> None:
        self.points = points
        rows = "".join(f"    Check({name!r}, points={number}),\n" for name, number in points.items())
        self.write("autograder/checks/course1_week1.py", f"TABLE = Table(\n{rows})\n")

    def edit(self, old: str, new: str) -> None:
        """Replace a text in the script, or add one to its end."""
        text = self.script.read_text(encoding="utf-8")
        assert old in text
        self.script.write_text(text.replace(old, new, 1) if old else text + new, encoding="utf-8")

    def line(self, text: str, path: Path | None = None) -> int:
        """Return the line of the script, or of another file, in which a text begins."""
        whole = (path or self.script).read_text(encoding="utf-8")
        return whole[: whole.index(text)].count("\n") + 1

    def write(self, name: str, text: str) -> Path:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    def load(self, assignment: str) -> SimpleNamespace:
        spec = importlib.util.spec_from_file_location("shared_utils.toy", self.root / "shared_utils/toy.py")
        toy = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(toy)
        rows = [
            SimpleNamespace(
                name=name,
                points=points,
                reference=getattr(toy, name, None),
                start=getattr(toy, STARTS.get(name, ""), None),
            )
            for name, points in self.points.items()
        ]
        return SimpleNamespace(assignment=assignment, notebook="lesson", checks=tuple(rows))

    def build(self) -> list[Path]:
        return build.build(self.root, [ASSIGNMENT], load=self.load)

    def drift(self) -> list[Path]:
        return build.drift(self.root, [ASSIGNMENT], load=self.load)

    def register(self) -> None:
        build.register(self.root, [ASSIGNMENT], load=self.load)

    def cells(self, path: Path) -> dict[str, nbformat.NotebookNode]:
        return {cell.id: cell for cell in nbformat.read(path, as_version=4).cells}

    @property
    def database(self) -> Path:
        return self.root / "course1/gradebook.db"


@pytest.fixture
def toy_course(tmp_path, monkeypatch):
    """Return the toy course, in the working folder."""
    monkeypatch.chdir(tmp_path)
    return Course(tmp_path)


@pytest.fixture(scope="session")
def nbgrader():
    """Return a function that runs nbgrader as people do, in the course's folder."""

    def run(folder: Path, *arguments: str) -> None:
        path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
        environment = os.environ | {"PATH": path, "PYTHONPATH": str(REPOSITORY)}
        command = [sys.executable, "-m", "nbgrader", *arguments]
        done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr

    return run


@pytest.fixture(scope="session")
def released(tmp_path_factory, nbgrader):
    """Return a toy course whose release nbgrader itself has made; it is there to be read only."""
    course = Course(tmp_path_factory.mktemp("released"))
    course.build()
    nbgrader(course.root / "course1", "generate_assignment", "week1")
    return course
