"""Exporting: the gradebook's points in the columns that nbgrader, Canvas and Moodle take."""

from __future__ import annotations

import csv
from datetime import datetime
from pathlib import Path

import pytest
from nbgrader.api import Gradebook
from nbgrader.plugins import CsvExportPlugin

from autograder import build, cli
from autograder.checks import load
from autograder.classroom.collecting import placed
from autograder.classroom.exporting import STYLES, ExportError, export, students
from autograder.classroom.gradebook import Entry, Writer
from autograder.errors import CourseError

REPOSITORY = Path(__file__).parents[2]
TABLE = load("course1/week1")
ODD = 'O\'Neil, "Zoë"\nof Moodle'  # what a display name may hold


def laid_out(root: Path, more: str = "") -> Path:
    """Return a course with the week's files and its settings, and `more` of these."""
    course = root / "course1"
    (course / "source/week1").mkdir(parents=True)
    (course / "nbgrader_config.py").write_text(f"c = get_config()\nc.CourseDirectory.course_id = 'course1'\n{more}")
    for name in (f"source/week1/{TABLE.notebook}.py", f"week1/{TABLE.notebook}.ipynb"):
        (course / name).parent.mkdir(exist_ok=True)
        (course / name).write_bytes((REPOSITORY / "course1" / name).read_bytes())
    return course


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    """Return a course with a gradebook: a full score, a late one, one graded by a person, an absent one; and odd names."""
    root = tmp_path_factory.mktemp("export")
    course = laid_out(root)
    build.register(root, [TABLE.assignment])
    url = f"sqlite:///{course}/gradebook.db"
    with Gradebook(url, "course1") as book:
        book.update_or_create_assignment("week1", duedate="2031-05-04 12:00:00 UTC")
        book.add_student("ada", first_name="Ada", last_name="Lovelace", email="ada@uni.example", lms_user_id="4711")
        book.add_student("absent", first_name="Alan")
        book.add_student('=HYPERLINK("x")', first_name="+1", last_name="@SUM(1)", email="-2", lms_user_id="\t=3")
    full = {f"check_{check.name}": float(check.points) for check in TABLE.checks}
    part = full | {"check_softmax": 0.0}
    late = datetime(2031, 5, 5)
    handed_in = (("ada", None, full), ("late", late, part), ("12", None, full), (ODD, None, full))
    entries = [Entry(name, time, points, frozenset(), frozenset()) for name, time, points in handed_in]
    with Writer(url, "course1", "week1", TABLE.notebook, lambda student, score, seconds: 10.0) as writer:
        assert writer.write([*entries, Entry("seen", None, part, frozenset(), frozenset())]) == {}
    with Gradebook(url, "course1") as book:
        book.find_grade("check_softmax", TABLE.notebook, "week1", "seen").manual_score = 2.5
        book.db.commit()
    return course


def rows(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def by(column: str, path: Path) -> dict[str, dict[str, str]]:
    """Return a table's rows by what stands in a column."""
    head, *lines = rows(path)
    assert {len(line) for line in lines} == {len(head)}
    return {line[head.index(column)]: dict(zip(head, line, strict=True)) for line in lines}


def test_canvas_gets_its_columns_and_the_points_possible(course, tmp_path):
    assert export(course, "week1", "canvas", tmp_path / "c.csv") == 7
    head, possible, *lines = rows(tmp_path / "c.csv")
    assert head == ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", "course1 week1"]
    assert possible == ["    Points Possible", "", "", "", "", "100"]
    assert [line for line in lines if line[3] in ("absent", "ada", "late", "seen")] == [
        ["Alan", "", "", "absent", "", ""],
        ["Lovelace, Ada", "4711", "", "ada", "", "100"],
        ["late", "", "", "late", "", "74"],
        ["seen", "", "", "seen", "", "86.5"],
    ]


def test_who_came_from_canvas_by_number_goes_back_by_number(course, tmp_path):
    student = placed("turingalan_12_98765_softmax.ipynb", {}).student
    export(course, "week1", "canvas", tmp_path / "c.csv")
    assert by("SIS Login ID", tmp_path / "c.csv")[student]["ID"] == "12"


def test_moodle_gets_columns_to_choose_from_and_a_dash_for_no_grade(course, tmp_path):
    export(course, "week1", "moodle", tmp_path / "m.csv")
    head = rows(tmp_path / "m.csv")[0]
    assert head == ["First name", "Last name", "ID number", "Username", "Email address", "course1 week1"]
    found = by("Username", tmp_path / "m.csv")
    assert list(found["absent"].values()) == ["Alan", "", "", "absent", "", "-"]
    assert list(found["ada"].values()) == ["Ada", "Lovelace", "4711", "ada", "ada@uni.example", "100"]


def test_nbgraders_table_agrees_with_nbgraders_own(course, tmp_path):
    with build.scripts_on_path(), Gradebook(f"sqlite:///{course}/gradebook.db", "course1") as book:
        CsvExportPlugin(to=str(tmp_path / "theirs.csv"), assignment=["week1"]).export(book)
    export(course, "week1", "nbgrader", tmp_path / "ours.csv")
    theirs, ours = rows(tmp_path / "theirs.csv"), rows(tmp_path / "ours.csv")
    assert ours[0] == theirs[0]
    column = ours[0].index("student_id")
    for student in ("absent", "ada", "late", "seen"):
        assert [row for row in ours if row[column] == student] == [row for row in theirs if row[column : column + 1] == [student]]
    assert [by("student_id", tmp_path / "ours.csv")[student]["score"] for student in ("absent", "late", "seen")] == ["0.0", "74.0", "86.5"]


@pytest.mark.parametrize(
    ("style", "column", "points"),
    [("nbgrader", "student_id", "score"), ("canvas", "SIS Login ID", "course1 week1"), ("moodle", "Username", "course1 week1")],
)
def test_a_name_with_a_comma_and_a_new_line_moves_no_column(course, tmp_path, style, column, points):
    export(course, "week1", style, tmp_path / "t.csv")
    assert float(by(column, tmp_path / "t.csv")[ODD][points]) == 100


@pytest.mark.parametrize("style", STYLES)
def test_no_name_is_a_spreadsheets_formula(course, tmp_path, style):
    export(course, "week1", style, tmp_path / "t.csv")
    cells = [cell for row in rows(tmp_path / "t.csv") for cell in row]
    assert '\'=HYPERLINK("x")' in cells
    assert [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r")) and cell != "-"] == []


def test_a_week_that_is_not_there_is_said(course, tmp_path):
    with pytest.raises(ExportError, match="grade it first"):
        export(course, "week9", "canvas", tmp_path / "c.csv")
    assert list(tmp_path.iterdir()) == []


def test_students_are_known_by_number_and_name(course):
    assert ("ada", "4711", "Ada", "Lovelace") in students(course)


def test_the_command_writes_the_table(course, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert cli.main(["export", str(course), "week1", "--format", "moodle"]) == 0
    assert capsys.readouterr().out == "Written: week1-moodle.csv (7 students)\n"
    assert cli.main(["export", str(course), "week1", "--to", str(tmp_path / "no/where.csv")]) == 2


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("to", [".", "folder", ""])
def test_a_folder_in_the_place_of_the_table_is_one_clear_line(course, tmp_path, monkeypatch, capsys, style, to):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "folder").mkdir()
    assert cli.main(["export", str(course), "week1", "--format", style, "--to", to]) == 2
    told = capsys.readouterr().err
    assert "expected the name of a file to write, got a folder" in told
    assert len(told.splitlines()) == 1
    assert [path.name for path in tmp_path.rglob("*")] == ["folder"]


def test_a_course_that_is_named_by_a_dot_has_its_name(course, tmp_path, monkeypatch):
    monkeypatch.chdir(course)
    assert cli.main(["export", ".", "week1", "--format", "canvas", "--to", str(tmp_path / "c.csv")]) == 0
    assert rows(tmp_path / "c.csv")[0][-1] == "course1 week1"


@pytest.mark.parametrize(
    "use",
    [
        lambda course, url: export(course, "week1", "canvas", course / "c.csv"),
        lambda course, url: students(course),
        lambda course, url: Writer(url, "course1", "week1", TABLE.notebook),
        lambda course, url: build.register(course.parent, [TABLE.assignment]),
    ],
    ids=["export", "students", "Writer", "register"],
)
def test_no_error_shows_the_gradebooks_password(tmp_path, use):
    url = "nosuch://teacher:hunter2@host/grades"
    with pytest.raises(CourseError, match=r"nosuch://teacher:\*\*\*@host/grades: expected a gradebook") as told:
        use(laid_out(tmp_path, f"c.CourseDirectory.db_url = {url!r}\n"), url)
    assert "hunter2" not in str(told.value)


@pytest.mark.parametrize("url", ["hunter2", "postgresql://teacher:hunter2@host:port/grades"])
def test_an_address_that_cannot_be_taken_apart_is_not_shown(url):
    assert build.address(url) == "CourseDirectory.db_url"
