"""Week 1 through nbgrader as an instructor uses it: release, submit, autograde, feedback, export."""

from __future__ import annotations

import csv
import importlib.util
import json
import os
import shutil
import subprocess
import sys
from contextlib import nullcontext
from pathlib import Path

import nbformat
import pytest
from nbgrader.api import Gradebook
from nbgrader.utils import determine_grade, is_grade

from autograder import build
from autograder.check_file import UnusableFile, check_file
from autograder.worker import Worker

REPOSITORY = Path(__file__).parents[2]
SEED = "a seed nobody guesses 4711"

_spec = importlib.util.spec_from_file_location("week1", Path(__file__).with_name("week1.py"))
week1 = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(week1)

STUDENTS = [*week1.SUBMISSIONS, *week1.FILES]


def nbgrader(folder: Path, *arguments: str, fails: bool = False, **variables: str) -> str:
    """Run nbgrader as people do and return what it said."""
    environment = os.environ | {"PYTHONPATH": str(REPOSITORY), "COURSE_GRADING_SEED": SEED} | variables
    command = [sys.executable, "-m", "nbgrader", *arguments]
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True)
    assert (done.returncode != 0) == fails, done.stderr
    return done.stderr


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    """Return course 1 as it is on a fresh clone, with the submissions taken through all of nbgrader's steps."""
    root = tmp_path_factory.mktemp("clone")
    course = root / "course1"
    (course / "source/week1").mkdir(parents=True)
    for name in ("nbgrader_config.py", "source/week1/sigmoid_and_softmax.py"):
        shutil.copy(REPOSITORY / "course1" / name, course / name)
    nbgrader(course, "generate_assignment", "week1")
    week1.hand_in(course / "release/week1" / week1.NAME, course / "submitted")
    nbgrader(root, "autograde", "week1", "--course-dir=course1")
    nbgrader(root, "generate_feedback", "week1", "--course-dir=course1")
    nbgrader(course, "export")
    return course


@pytest.fixture(scope="module")
def grades(course):
    """Return the exported table, by student."""
    with (course / "grades.csv").open() as table:
        return {row["student_id"]: row for row in csv.DictReader(table)}


def report(course: Path, student: str) -> dict:
    return json.loads((course / "autograded" / student / "week1/judged.json").read_text())


def results(course: Path, student: str) -> dict[str, dict]:
    return {result["name"]: result for result in report(course, student)["exercises"]}


def graded(course: Path, student: str) -> nbformat.NotebookNode:
    return nbformat.read(course / "autograded" / student / "week1" / week1.NAME, as_version=4)


def feedback(course: Path, student: str) -> str:
    return (course / "feedback" / student / "week1/sigmoid_and_softmax.html").read_text()


def test_the_release_is_the_learners_notebook_and_nothing_else(course):
    release = course / "release/week1"
    assert [path.name for path in release.iterdir()] == [week1.NAME]
    assert (release / week1.NAME).read_bytes() == (course / "week1" / week1.NAME).read_bytes()


@pytest.mark.parametrize("student", STUDENTS)
def test_every_submission_gets_its_points(course, grades, student):
    expected = {name: points for name, (_, points) in week1.SUBMISSIONS.items()} | week1.FILES
    assert float(grades[student]["score"]) == expected[student]
    assert report(course, student)["score"] == expected[student]
    assert float(grades[student]["max_score"]) == 100


def test_there_is_a_grade_for_every_submission_and_no_other(grades):
    assert sorted(grades) == sorted(STUDENTS)


@pytest.mark.parametrize(
    ("student", "exercise", "outcome", "misconception"),
    [
        ("wrong_axis", "softmax", "wrong", True),
        ("no_keepdims", "normalize_rows", "raised", True),
        ("overflow", "sigmoid", "wrong", True),
        ("endless", "l1_loss", "too slow", False),
        ("syntax_error", "sigmoid_grad", "raised", False),
        ("half_done", "softmax", "not attempted", False),
    ],
)
def test_what_went_wrong_is_named(course, student, exercise, outcome, misconception):
    result = results(course, student)[exercise]
    assert result["outcome"] == outcome
    assert bool(result["misconception"]) == misconception
    assert result["message"]


def test_what_costs_nothing_is_a_remark(course):
    assert results(course, "in_place")["softmax"]["remarks"]
    assert results(course, "full")["sigmoid"]["remarks"]


@pytest.mark.parametrize("student", ["truncated", "a_page", "empty_file", "missing", "two", "linked"])
def test_what_needs_a_person_is_flagged_where_formgrader_shows_it(course, student):
    assert report(course, student)["flags"]
    with Gradebook(f"sqlite:///{course}/gradebook.db") as book:
        submission = book.find_submission_notebook("sigmoid_and_softmax", "week1", student)
        assert submission.needs_manual_grade
        assert len([grade for grade in submission.grades if grade.needs_manual_grade]) == 1
    assert "For a person to look at" in graded(course, student).cells[0].source
    assert "For a person to look at" in feedback(course, student)


@pytest.mark.parametrize("student", ["full", "noisy", "renamed", "copied", "duplicated_check", "untouched", "endless"])
def test_nobody_is_asked_to_look_at_what_is_clear(course, student):
    with Gradebook(f"sqlite:///{course}/gradebook.db") as book:
        assert not book.find_submission_notebook("sigmoid_and_softmax", "week1", student).needs_manual_grade


@pytest.mark.parametrize("student", STUDENTS)
def test_nbgraders_own_reading_of_the_notebook_gives_the_same_points(course, student):
    cells = [cell for cell in graded(course, student).cells if is_grade(cell)]
    assert [cell.metadata.nbgrader.grade_id for cell in cells] == [f"check_{name}" for name in week1.POINTS]
    assert [determine_grade(cell)[0] for cell in cells] == [r["points"] for r in results(course, student).values()]


@pytest.mark.parametrize("student", STUDENTS)
def test_the_feedback_shows_the_cards_and_no_secret(course, student):
    page = feedback(course, student)
    for name, result in results(course, student).items():
        assert f"{name}: {result['outcome']}" in page
    assert SEED not in page
    folder = course / "feedback" / student / "week1"
    assert {path.name for path in folder.iterdir()} == {"sigmoid_and_softmax.html", "timestamp.txt"}


def test_the_seed_lies_where_only_the_instructor_reads_it(course):
    path = course / "autograded/full/week1/judged.json"
    assert report(course, "full")["seed"] == SEED
    assert path.stat().st_mode & 0o077 == 0o040 & path.stat().st_mode
    assert SEED not in (course / "autograded/full/week1" / week1.NAME).read_text()


def test_answers_and_own_cells_are_shown_in_the_released_structure(course):
    given = nbformat.read(course / "week1" / week1.NAME, as_version=4)
    shown = graded(course, "own_cells")
    own = [cell for cell in shown.cells if cell.id.startswith("own-")]
    assert [cell.id for cell in shown.cells if cell not in own] == [cell.id for cell in given.cells]
    assert "e = my_powers(x)" in week1.cell(shown, "softmax").source
    assert [cell.source for cell in own if "def my_powers" in cell.source]
    assert shown.cells.index(own[1]) == week1.place(shown, "softmax") - 1
    assert "plt.plot" in shown.cells[-1].source


def test_what_a_learner_writes_does_not_run_in_the_readers_browser(course):
    page = feedback(course, "own_cells")
    assert "keep the axis" in page
    assert "<script>document.title" not in page


def test_grading_again_gives_the_same_bytes(course):
    files = sorted(course.glob(f"autograded/w*/week1/{week1.NAME}")) + sorted(course.glob("autograded/w*/week1/*.json"))
    before = [file.read_bytes() for file in files]
    assert "Removing existing" in nbgrader(course, "autograde", "week1", "--force", "--student=w*")
    assert files
    assert before == [file.read_bytes() for file in files]


@pytest.fixture(scope="module")
def one_worker():
    """Let every `course check` of this module use the same worker."""
    with Worker("best") as worker, pytest.MonkeyPatch.context() as patch:
        patch.setattr("autograder.check_file.Worker", lambda sandbox: nullcontext(worker))
        yield


@pytest.mark.parametrize("student", [name for name in STUDENTS if name not in ("missing", "linked")])
def test_course_check_gives_the_same_points(course, grades, one_worker, student):
    folder = course / "submitted" / student / "week1"
    files = sorted(folder.glob("*.ipynb"), key=lambda path: (path.name == week1.NAME) == (student == "copied"))
    try:
        told = check_file(files[0])[0].score
    except UnusableFile:
        told = 0
        assert report(course, student)["flags"]
    assert told == float(grades[student]["score"])


def test_a_fresh_clone_grades_without_a_release(tmp_path):
    course = tmp_path / "course1"
    (course / "source/week1").mkdir(parents=True)
    for name in ("nbgrader_config.py", "source/week1/sigmoid_and_softmax.py"):
        shutil.copy(REPOSITORY / "course1" / name, course / name)
    build.build(tmp_path, ["course1/week1"])
    submission = course / "submitted/someone/week1"
    submission.mkdir(parents=True)
    shutil.copy(course / "source/week1" / week1.NAME, submission)
    nbgrader(course, "autograde", "week1", PATH=os.defpath)  # nothing activated
    assert report(course, "someone")["score"] == 100
