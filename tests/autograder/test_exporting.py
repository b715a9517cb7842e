"""Exporting: the gradebook's points in the columns that nbgrader, Canvas and Moodle take."""

from __future__ import annotations

import csv
from datetime import datetime
from pathlib import Path

import pytest
from nbgrader.api import Gradebook

from autograder import build, cli
from autograder.checks import load
from autograder.classroom.exporting import ExportError, export, students
from autograder.classroom.gradebook import Entry, Writer

REPOSITORY = Path(__file__).parents[2]
TABLE = load("course1/week1")


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    """Return a course with a gradebook: one full score, one late and fined, one graded by a person, one absent."""
    root = tmp_path_factory.mktemp("export")
    course = root / "course1"
    (course / "source/week1").mkdir(parents=True)
    (course / "nbgrader_config.py").write_text("c = get_config()\nc.CourseDirectory.course_id = 'course1'\n")
    for name in (f"source/week1/{TABLE.notebook}.py", f"week1/{TABLE.notebook}.ipynb"):
        (course / name).parent.mkdir(exist_ok=True)
        (course / name).write_bytes((REPOSITORY / "course1" / name).read_bytes())
    build.register(root, [TABLE.assignment])
    url = f"sqlite:///{course}/gradebook.db"
    with Gradebook(url, "course1") as book:
        book.update_or_create_assignment("week1", duedate="2031-05-04 12:00:00 UTC")
        book.add_student("ada", first_name="Ada", last_name="Lovelace", email="ada@uni.example", lms_user_id="4711")
        book.add_student("absent", first_name="Alan")
    full = {f"check_{check.name}": float(check.points) for check in TABLE.checks}
    part = full | {"check_softmax": 0.0}
    late = datetime(2031, 5, 5)
    entries = [Entry(name, time, points, frozenset(), frozenset()) for name, time, points in (("ada", None, full), ("late", late, part))]
    with Writer(url, "course1", "week1", TABLE.notebook, lambda student, score, seconds: 10.0) as writer:
        assert writer.write([*entries, Entry("seen", None, part, frozenset(), frozenset())]) == {}
    with Gradebook(url, "course1") as book:
        book.find_grade("check_softmax", TABLE.notebook, "week1", "seen").manual_score = 2.5
        book.db.commit()
    return course


def rows(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def test_canvas_gets_its_columns_and_the_points_possible(course, tmp_path):
    assert export(course, "week1", "canvas", tmp_path / "c.csv") == 4
    head, possible, *lines = rows(tmp_path / "c.csv")
    assert head == ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", "course1 week1"]
    assert possible == ["    Points Possible", "", "", "", "", "100"]
    assert lines == [
        ["Alan", "", "", "absent", "", ""],
        ["Lovelace, Ada", "4711", "", "ada", "", "100"],
        ["late", "", "", "late", "", "74"],
        ["seen", "", "", "seen", "", "86.5"],
    ]


def test_moodle_gets_columns_to_choose_from_and_a_dash_for_no_grade(course, tmp_path):
    export(course, "week1", "moodle", tmp_path / "m.csv")
    head, *lines = rows(tmp_path / "m.csv")
    assert head == ["First name", "Last name", "ID number", "Username", "Email address", "course1 week1"]
    assert lines[:2] == [["Alan", "", "", "absent", "", "-"], ["Ada", "Lovelace", "4711", "ada", "ada@uni.example", "100"]]


def test_nbgraders_table_is_nbgraders_own_and_agrees(course, tmp_path):
    export(course, "week1", "nbgrader", tmp_path / "n.csv")
    head, *lines = rows(tmp_path / "n.csv")
    found = {line[head.index("student_id")]: float(line[head.index("score")]) for line in lines}
    assert found == {"absent": 0, "ada": 100, "late": 74, "seen": 86.5}


def test_a_week_that_is_not_there_is_said(course, tmp_path):
    with pytest.raises(ExportError, match="grade it first"):
        export(course, "week9", "canvas", tmp_path / "c.csv")
    assert list(tmp_path.iterdir()) == []


def test_students_are_known_by_number_and_name(course):
    assert ("ada", "4711", "Ada", "Lovelace") in students(course)


def test_the_command_writes_the_table(course, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert cli.main(["export", str(course), "week1", "--format", "moodle"]) == 0
    assert capsys.readouterr().out == "Written: week1-moodle.csv (4 students)\n"
    assert cli.main(["export", str(course), "week1", "--to", str(tmp_path / "no/where.csv")]) == 2
