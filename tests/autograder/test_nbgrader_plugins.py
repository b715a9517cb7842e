"""What nbgrader does with the sealed judge in it: which submissions it grades, what it stores, and when it refuses."""

from __future__ import annotations

import functools
import json
import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_notebook
from nbgrader import api
from nbgrader.api import Gradebook
from nbgrader.apps import NbGraderAPI
from nbgrader.apps.baseapp import NbGrader
from nbgrader.preprocessors import SaveAutoGrades
from nbgrader.utils import determine_grade, is_grade
from traitlets import TraitError
from traitlets.config import Config

from autograder import build, checks, judge, nbgrader_plugins
from autograder.classroom import gradebook, handed_in, shown
from autograder.outcome import OUR_FAULT, Report, Result
from autograder.sealed.sandbox import SandboxError

REPOSITORY = Path(__file__).parents[2]
TABLE = checks.load("course1/week1")
NAME = f"{TABLE.notebook}.ipynb"
SIGMOID = "import numpy as np\ndef sigmoid(x):\n    return 1 / (1 + np.exp(-x))"  # 12 points
LOSSES = SIGMOID + "\ndef l1_loss(yhat, y):\n    return np.sum(np.abs(yhat - y))"  # and 6 more


@pytest.fixture(scope="module")
def template(tmp_path_factory):
    """Return course 1 as `course build` leaves it, with a gradebook of its own."""
    root = tmp_path_factory.mktemp("template")
    (root / "course1/source/week1").mkdir(parents=True)
    for name in ("nbgrader_config.py", f"source/week1/{TABLE.notebook}.py"):
        shutil.copy(REPOSITORY / "course1" / name, root / "course1" / name)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("nbgrader.api.get_alembic_version", functools.cache(api.get_alembic_version))
        build.build(root, [TABLE.assignment])
        build.register(root, [TABLE.assignment])
    return root


@pytest.fixture
def course(template, tmp_path, monkeypatch):
    """Return a copy of the course for one test; nothing of the machine's own settings is read."""
    shutil.copytree(template, tmp_path, dirs_exist_ok=True)
    for variable in ("HOME", "JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR"):
        monkeypatch.setenv(variable, str(tmp_path / "home"))
    monkeypatch.setenv("COURSE_GRADING_SEED", "secret-seed")
    monkeypatch.setenv("PATH", os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]]))
    monkeypatch.chdir(tmp_path)
    return tmp_path / "course1"


def formgrader(course: Path, **settings: dict) -> NbGraderAPI:
    """Return what stands behind Formgrader's buttons, opened on a course."""
    app = NbGrader()
    app.initialize([], root=str(course))
    app.update_config(Config({"Exchange": {"root": str(course.parent / "exchange")}} | settings))
    return NbGraderAPI(app.coursedir, parent=app)


def hand_in(course: Path, student: str, source: str = SIGMOID, name: str = NAME, time: str | None = None) -> Path:
    """Write a notebook of one cell into a student's submission."""
    path = course / "submitted" / student / "week1" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(new_notebook(cells=[new_code_cell(source)])), encoding="utf-8")
    if time:
        (path.parent / "timestamp.txt").write_text(time)
    return path


def rows(course: Path) -> list[tuple]:
    with sqlite3.connect(course / "gradebook.db") as connection:
        return connection.execute("select count(*) from submitted_assignment").fetchall()


def score(course: Path, student: str) -> float:
    with Gradebook(f"sqlite:///{course}/gradebook.db") as book:
        return book.find_submission("week1", student).score


def graded(course: Path, student: str) -> nbformat.NotebookNode:
    return nbformat.read(course / "autograded" / student / "week1" / NAME, as_version=4)


# Refusing


BROKEN = {
    "the package raises": {"autograder/__init__.py": "raise RuntimeError('broken on purpose')"},
    "the plugin is not there": {"autograder/__init__.py": ""},
    "the judge is not there": {
        "autograder/__init__.py": f"__path__.append({str(REPOSITORY / 'autograder')!r})",
        "autograder/judge.py": "raise ImportError('broken on purpose')",
    },
    "there is no sandbox": {
        "autograder/__init__.py": f"__path__.append({str(REPOSITORY / 'autograder')!r})",
        "sitecustomize.py": "import socket\ndel socket.send_fds",
    },
}


@pytest.mark.parametrize("how", BROKEN)
def test_the_command_stops_when_the_judge_is_broken(course, how):
    ran = course.parent / "ran"
    hand_in(course, "someone", f"open({str(ran)!r}, 'w')\n{SIGMOID}")
    for name, text in BROKEN[how].items():
        (course.parent / "broken" / name).parent.mkdir(parents=True, exist_ok=True)
        (course.parent / "broken" / name).write_text(text)
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(course.parent / "broken"), str(REPOSITORY)])}
    command = [sys.executable, "-m", "nbgrader", "autograde", "week1"]
    done = subprocess.run(command, cwd=course, env=environment, capture_output=True, text=True)
    assert done.returncode != 0, done.stderr
    assert "broken on purpose" in done.stderr or "could not be imported" in done.stderr or "sandbox" in done.stderr
    assert not (course / "autograded").exists()
    assert rows(course) == [(0,)]
    assert not ran.exists()


def test_formgrader_stops_when_the_plugin_cannot_be_loaded(course, monkeypatch):
    hand_in(course, "someone")
    monkeypatch.setitem(sys.modules, "autograder.nbgrader_plugins", None)
    behind = formgrader(course)
    with pytest.raises(TraitError, match="could not be imported"):
        behind.autograde("week1", "someone")
    with pytest.raises(TraitError, match="could not be imported"):
        behind.generate_assignment("week1")
    assert rows(course) == [(0,)]


def test_formgrader_says_why_nothing_was_graded_without_a_sandbox(course, monkeypatch):
    hand_in(course, "someone")

    def refuse(sandbox: str) -> None:
        raise SandboxError("sandbox: expected Linux, this is a test")

    monkeypatch.setattr(nbgrader_plugins, "_workers", {})
    monkeypatch.setattr(nbgrader_plugins, "Worker", refuse)
    told = formgrader(course).autograde("week1", "someone")
    assert not told["success"]
    assert "Nothing was graded. sandbox: expected Linux, this is a test" in told["log"]
    assert rows(course) == [(0,)]


@pytest.mark.parametrize(
    "settings",
    [
        {"exporter_class": "nbconvert.exporters.NotebookExporter"},
        {"autograde_preprocessors": ["nbgrader.preprocessors.SaveAutoGrades"]},
        {"autograde_preprocessors": ["nbgrader.preprocessors.Execute", "autograder.nbgrader_plugins.RecordGrades"]},
        {"autograde_preprocessors": ["autograder.nbgrader_plugins.Nothing"]},
    ],
)
def test_a_course_half_configured_is_not_graded(course, settings):
    ran = course.parent / "ran"
    hand_in(course, "someone", f"open({str(ran)!r}, 'w')\n{SIGMOID}")
    told = formgrader(course, Autograde=settings).autograde("week1", "someone")
    assert not told["success"]
    assert not (course / "autograded/someone").exists()
    assert not ran.exists()


def test_a_course_without_these_settings_is_nbgraders_own(course):
    hand_in(course, "someone")
    behind = formgrader(course, Autograde={"exporter_class": "nbconvert.exporters.NotebookExporter"})
    with pytest.MonkeyPatch.context() as patch:
        seen = []
        patch.setattr("nbgrader.converters.base.BaseConverter.init_notebooks", lambda self: seen.append(type(self)))
        behind.autograde("week1", "someone")
    assert [kind.__module__ for kind in seen] == ["nbgrader.converters.autograde"]


def test_an_assignment_without_checks_is_not_graded(course):
    path = hand_in(course, "someone")
    shutil.move(path.parent, path.parent.with_name("week9"))
    told = formgrader(course).autograde("week9", "someone")
    assert not told["success"]
    assert "course1/week9" in told["log"]


# Which submissions are graded


def test_a_submission_is_graded_once_and_again_when_it_is_newer(course):
    behind = formgrader(course)
    for source, time, expected in (
        (SIGMOID, "2031-05-04 12:00:00 UTC", 12),
        (LOSSES, "2031-05-04 12:00:00 UTC", 12),
        (LOSSES, "2031-05-04 12:00:01 UTC", 18),
    ):
        hand_in(course, "someone", source, time=time)
        assert behind.autograde("week1", "someone", force=False)["success"]
        assert score(course, "someone") == expected


def test_without_a_time_a_submission_is_graded_again_only_by_force(course):
    behind = formgrader(course)
    for source, force, expected in ((SIGMOID, False, 12), (LOSSES, False, 12), (LOSSES, True, 18)):
        hand_in(course, "someone", source)
        assert behind.autograde("week1", "someone", force=force)["success"]
        assert score(course, "someone") == expected


def test_what_was_interrupted_is_graded_again(course):
    behind = formgrader(course)
    hand_in(course, "someone", time="2031-05-04 12:00:00 UTC")
    left = course / "autograded/someone/week1"
    left.mkdir(parents=True)
    (left / "timestamp.txt").write_text("2031-05-04 12:00:00 UTC")
    assert behind.autograde("week1", "someone", force=False)["success"]
    assert score(course, "someone") == 12


def test_a_time_that_is_none_stops_nobody(course):
    behind = formgrader(course)
    for source, force, expected in ((SIGMOID, False, 12), (LOSSES, False, 12), (LOSSES, True, 18)):
        hand_in(course, "someone", source, time="the day after tomorrow\0")
        told = behind.autograde("week1", "someone", force=force)
        assert told["success"]
        assert "timestamp.txt holds no time" in told["log"]
        assert score(course, "someone") == expected


def test_a_time_that_takes_room_is_none(course):
    hand_in(course, "someone", time="2031-05-04 12:00:00 UTC" + " " * 10**6)
    told = formgrader(course).autograde("week1", "someone")
    assert told["success"]
    assert "timestamp.txt holds no time" in told["log"]
    assert {path.name for path in (course / "autograded/someone/week1").iterdir()} == {NAME, gradebook.REPORT}


def test_a_note_that_cannot_be_opened_is_empty(tmp_path):
    assert handed_in.note(tmp_path, handed_in.NOTES[0]) is None
    assert handed_in.note(tmp_path / ("x" * 300), handed_in.NOTES[0]) == b""  # a name that no disk takes


@pytest.mark.parametrize("student", ["Zoë O'Neil", "a+b@uni.example", "[abc]", "学生", "-x", "1234"])
def test_odd_student_ids_are_graded(course, student):
    hand_in(course, student)
    assert formgrader(course).autograde("week1", student)["success"]
    assert score(course, student) == 12


def test_a_folder_with_brackets_in_its_path_is_graded(course):
    odd = course.parent / "odd [x] place" / "course1"
    shutil.copytree(course, odd)
    hand_in(odd, "someone")
    behind = formgrader(odd)
    assert behind.autograde("week1", "*")["success"]
    assert score(odd, "someone") == 12


def test_there_being_nothing_to_grade_is_said(course):
    told = formgrader(course).autograde("week1", "nobody")
    assert not told["success"]
    assert f"No submissions of {TABLE.notebook} were found" in told["log"]


def test_unsealed_grading_is_asked_for(course, monkeypatch):
    asked = []
    monkeypatch.setattr(nbgrader_plugins, "_workers", {})
    monkeypatch.setattr(nbgrader_plugins, "Worker", lambda sandbox: asked.append(sandbox) or 1 / 0)
    hand_in(course, "someone")
    formgrader(course).autograde("week1", "someone")
    formgrader(course, SealedExporter={"sandbox": "none"}).autograde("week1", "someone")
    assert asked == ["auto", "none"]


def test_a_course_whose_feedback_would_show_the_seed_is_not_graded(course):
    hand_in(course, "someone")
    behind = formgrader(course)
    behind.coursedir.ignore = [".ipynb_checkpoints", "*.pyc"]
    told = behind.autograde("week1", "someone")
    assert not told["success"]
    assert "CourseDirectory.ignore: expected judged.json" in told["log"]
    assert not (course / "autograded").exists()


def test_what_the_machine_could_not_judge_is_no_grade(course, monkeypatch):
    hand_in(course, "someone")
    encoded = judge._encoded
    with monkeypatch.context() as patch:  # what fails before the answer begins
        patch.setattr(judge, "_encoded", lambda week, name, seed: (b"",) if name == "sigmoid" else encoded(week, name, seed))
        told = formgrader(course).autograde("week1", "someone", force=False)
    assert not told["success"]
    assert "someone: not graded; sigmoid: It could not be judged on this machine" in told["log"]
    assert not (course / "autograded/someone/week1").exists()
    assert rows(course) == [(0,)]
    assert formgrader(course).autograde("week1", "someone", force=False)["success"]
    assert score(course, "someone") == 12


# What is stored


def test_the_report_is_whole_when_it_appears_and_at_no_time_for_others(course, monkeypatch):
    modes, appeared = [], []
    chmod, replace = os.chmod, os.replace

    def watched_chmod(path, mode, **more):
        modes.extend([mode] if gradebook.REPORT in str(path) else [])
        chmod(path, mode, **more)

    def watched_replace(source, target):
        if Path(target).name == gradebook.REPORT:
            appeared.append((Path(source).stat().st_mode & 0o777, json.loads(Path(source).read_text())["seed"]))
        replace(source, target)

    monkeypatch.setattr(os, "chmod", watched_chmod)
    monkeypatch.setattr(os, "replace", watched_replace)
    hand_in(course, "someone")
    for _ in range(2):
        assert formgrader(course).autograde("week1", "someone")["success"]
    assert appeared == [(0o440, "secret-seed")] * 2
    assert modes
    assert all(mode & 0o007 == 0 for mode in modes)
    assert [path.name for path in (course / "autograded/someone/week1").iterdir() if "judged" in path.name] == [gradebook.REPORT]


def test_late_work_is_fined_as_nbgrader_fines_it_and_not_for_good(course):
    with Gradebook(f"sqlite:///{course}/gradebook.db") as book:
        book.update_or_create_assignment("week1", duedate="2031-05-04 12:00:00 UTC")
    behind = formgrader(course, LateSubmissionPlugin={"penalty_method": "zero"})
    for time, penalty in (("2031-05-05 12:00:00 UTC", 12), ("2031-05-03 12:00:00 UTC", None)):
        hand_in(course, "someone", time=time)
        assert behind.autograde("week1", "someone")["success"]
        with Gradebook(f"sqlite:///{course}/gradebook.db") as book:
            submitted = book.find_submission_notebook(TABLE.notebook, "week1", "someone")
            assert (submitted.score, submitted.late_submission_penalty) == (12, penalty)


def test_what_a_person_has_graded_and_written_stays(course):
    behind = formgrader(course)
    hand_in(course, "someone")
    behind.autograde("week1", "someone")
    with Gradebook(f"sqlite:///{course}/gradebook.db") as book:
        book.find_grade("check_softmax", TABLE.notebook, "week1", "someone").manual_score = 7
        book.find_comment("softmax", TABLE.notebook, "week1", "someone").manual_comment = "seen"
        book.db.commit()
    behind.autograde("week1", "someone")
    with Gradebook(f"sqlite:///{course}/gradebook.db") as book:
        grade = book.find_grade("check_softmax", TABLE.notebook, "week1", "someone")
        assert (grade.score, grade.auto_score, grade.needs_manual_grade) == (7 + 0, 0, True)
        assert book.find_comment("softmax", TABLE.notebook, "week1", "someone").comment == "seen"
    assert score(course, "someone") == 19


def test_the_rows_are_those_that_nbgrader_stores_itself(course):
    hand_in(course, "someone", LOSSES)
    formgrader(course).autograde("week1", "someone")
    queries = (
        "select b.name, auto_score, manual_score, extra_credit, needs_manual_grade "
        "from grade join base_cell b on b.id = cell_id order by 1",
        "select b.name, auto_comment, manual_comment from comment join base_cell b on b.id = cell_id order by 1",
    )

    def stored() -> list:
        with sqlite3.connect(course / "gradebook.db") as connection:
            return [connection.execute(query).fetchall() for query in queries]

    ours = stored()
    with sqlite3.connect(course / "gradebook.db") as connection:
        connection.execute("update grade set auto_score = null, needs_manual_grade = 1")
        connection.execute("update comment set auto_comment = null")
    ids = {"notebook": TABLE.notebook, "assignment": "week1", "student": "someone"}
    ids["db_url"] = f"sqlite:///{course}/gradebook.db"
    SaveAutoGrades().preprocess(graded(course, "someone"), {"nbgrader": ids})
    assert stored() == ours
    assert ("check_l1_loss", 6, None, None, 0) in ours[0]


def test_rows_of_other_exercises_are_refused_and_left_alone(course):
    hand_in(course, "someone")
    behind = formgrader(course)
    behind.autograde("week1", "someone")
    with sqlite3.connect(course / "gradebook.db") as connection:
        connection.execute("delete from grade where cell_id in (select id from base_cell where name = 'check_softmax')")
        before = connection.execute("select * from grade order by id").fetchall()
    told = behind.autograde("week1", "someone")
    assert not told["success"]
    assert "check_softmax" in told["log"]
    with sqlite3.connect(course / "gradebook.db") as connection:
        assert connection.execute("select * from grade order by id").fetchall() == before


def test_generating_again_beside_other_exercises_submissions_touches_nothing(course):
    behind = formgrader(course)
    assert behind.generate_assignment("week1")["success"]
    release = (course / "release/week1" / NAME).read_bytes()
    hand_in(course, "someone")
    behind.autograde("week1", "someone")
    with Gradebook(f"sqlite:///{course}/gradebook.db") as book:
        book.add_grade_cell("check_gone", TABLE.notebook, "week1", max_score=1, cell_type="code")
    told = behind.generate_assignment("week1")
    assert not told["success"]
    assert "Nothing was generated." in told["log"]
    assert (course / "release/week1" / NAME).read_bytes() == release


def test_a_stranger_is_refused_where_students_are_not_to_be_created(course):
    hand_in(course, "stranger")
    told = formgrader(course).autograde("week1", "stranger", create=False)
    assert not told["success"]
    assert "student 'stranger': expected in the gradebook" in told["log"]


def test_parts_of_points_reach_nbgrader_exactly():
    for points in (0.0, 1 / 3, 2.5, 12.0):
        cell = new_code_cell("check(f)", metadata={"nbgrader": {"grade": True, "solution": False, "points": 12}})
        cell.outputs = [nbformat.from_dict(shown.card(Result("f", "wrong", points, 12, "No.")))]
        assert is_grade(cell)
        assert determine_grade(cell) == (points, 12.0)


def test_what_our_own_fault_reveals_stays_with_us():
    result = Result("f", OUR_FAULT, 12, 12, "The check is broken.", remarks=("expected 0.25",))
    assert "0.25" not in json.dumps(shown.card(result))
    assert "broken" in json.dumps(shown.card(result))


def test_what_a_note_quotes_is_no_markup(course):
    hand_in(course, "someone", name="<img src=x onerror=alert(1)> *&* `a`.ipynb")
    formgrader(course).autograde("week1", "someone")
    note = graded(course, "someone").cells[0].source
    assert "<" not in note
    assert "\\*&amp;\\* \\`a\\`" in note


# Finding the file


def found(folder: Path, files: dict[str, str | bytes]) -> handed_in.HandedIn:
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    return handed_in.find(folder, TABLE)


def notebook(source: str) -> str:
    return json.dumps(new_notebook(cells=[new_code_cell(source)]))


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        ({NAME: notebook(SIGMOID)}, NAME),
        ({NAME: notebook("x = 1"), "other.ipynb": notebook(SIGMOID)}, "other.ipynb"),
        ({"a.ipynb": notebook(SIGMOID), "b.ipynb": notebook(LOSSES)}, "b.ipynb"),
        ({"deep/down/Mine.IPYNB": notebook(SIGMOID), "photo.png": "no"}, "deep/down/Mine.IPYNB"),
        ({"answers.py": SIGMOID, "notes.txt": "I did it all in Python."}, "answers.py"),
        ({f"{NAME}.json": notebook(SIGMOID)}, f"{NAME}.json"),
        ({NAME: "{ cut", "saved.ipynb": notebook(SIGMOID)}, "saved.ipynb"),
        ({NAME: notebook("x = 1"), "helper.py": "y = 1"}, NAME),
        ({f".ipynb_checkpoints/{NAME}": notebook(LOSSES), NAME: notebook("x = 1")}, NAME),
    ],
)
def test_the_file_with_the_answers_is_found(tmp_path, files, expected):
    got = found(tmp_path, files)
    assert got.data == (tmp_path / expected).read_bytes()
    assert bool(got.repairs) == (expected != NAME)
    assert bool(got.flags) == (len([name for name in files if "a.ipynb" in name]) > 0)


def test_the_rightly_named_notebook_counts_and_a_second_is_for_a_person(tmp_path):
    got = found(tmp_path, {NAME: notebook(SIGMOID), "more.ipynb": notebook(LOSSES)})
    assert got.filename == NAME
    assert got.flags == (f"{NAME} was graded; answers were also handed in as more.ipynb.",)


def test_a_copy_of_the_same_is_no_second_notebook(tmp_path):
    assert not found(tmp_path, {NAME: notebook(SIGMOID), "Copy1.ipynb": notebook(SIGMOID)}).flags


def test_another_weeks_notebook_is_for_a_person(tmp_path):
    got = found(tmp_path, {NAME: notebook('check, hint, progress = week("course1/week2")')})
    assert got.flags == (f"{NAME} says that it is course1/week2, and was handed in as course1/week1.",)


def test_links_are_not_followed(tmp_path):
    (tmp_path / "mine").mkdir()
    (tmp_path / "theirs.ipynb").write_text(notebook(SIGMOID))
    (tmp_path / "mine" / NAME).symlink_to(tmp_path / "theirs.ipynb")
    (tmp_path / "mine" / "folder").symlink_to(tmp_path)
    got = handed_in.find(tmp_path / "mine", TABLE)
    assert got.missing
    assert got.flags == (
        f"{NAME} was not read: it is a link or a device, not a plain file.",
        f"No notebook could be read; expected {NAME}.",
    )


def test_a_huge_file_is_named_and_not_read(tmp_path):
    with (tmp_path / NAME).open("wb") as file:
        file.truncate(500 << 20)
    got = handed_in.find(tmp_path, TABLE)
    assert got.missing
    assert "500 MB" in got.flags[0]


def test_files_that_are_too_many_are_told(tmp_path):
    got = found(tmp_path, {f"{n:02}.py": "x = 1" for n in range(handed_in.MAX_FILES + 2)} | {NAME: notebook(SIGMOID)})
    assert got.filename == NAME
    assert got.flags == ("The folder holds 53 files that may answer; only the likeliest 50 were looked into.",)


def test_an_empty_folder_is_missing_work(tmp_path):
    got = handed_in.find(tmp_path, TABLE)
    assert got.missing
    assert got.flags == (f"No notebook was handed in; expected {NAME}.",)


def test_missing_work_needs_no_worker_and_gives_the_reason(tmp_path):
    report = handed_in.find(tmp_path, TABLE).judged(TABLE, "seed", None)
    assert isinstance(report, Report)
    assert report.score == 0
    assert all("No notebook was handed in" in result.message for result in report.exercises)
