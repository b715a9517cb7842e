"""`course grade` leaves what `nbgrader autograde` leaves, goes on where it was stopped, and is stopped by nothing handed in."""

from __future__ import annotations

import errno
import fcntl
import functools
import io
import json
import os
import re
import shutil
import sqlite3
import warnings
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import nbformat
import pytest
from nbgrader import api
from nbgrader.api import Gradebook
from nbgrader.apps import NbGraderAPI
from nbgrader.apps.baseapp import NbGrader
from nbgrader.preprocessors import AssignLatePenalties, SaveAutoGrades
from nbgrader.utils import compute_checksum
from sqlalchemy.exc import SAWarning
from traitlets.config import Config

from autograder import build, checks, cli, judge
from autograder.classroom import grading, grading_view
from autograder.classroom.batch import Crew
from autograder.classroom.crews import Local
from autograder.classroom.grading import Graded, Order, Summary, grade_class
from autograder.classroom.locking import Locked, NoLock, alone
from autograder.errors import CourseError

REPOSITORY = Path(__file__).parents[2]
TABLE = checks.load("course1/week1")
NAME = f"{TABLE.notebook}.ipynb"
SIGMOID = "import numpy as np\ndef sigmoid(x):\n    return 1 / (1 + np.exp(-x))"  # 12 points
LOSSES = SIGMOID + "\ndef l1_loss(yhat, y):\n    return np.sum(np.abs(yhat - y))"  # and 6 more
ESSAY = {"grade": True, "solution": True, "locked": False, "schema_version": 3, "cell_type": "markdown", "task": False}
EARLY, LATE = "2031-05-04 12:00:00 UTC", "2031-05-06 12:00:00 UTC"


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
    monkeypatch.chdir(tmp_path)
    return tmp_path / "course1"


@pytest.fixture(scope="module")
def crew():
    """Return a crew whose processes all tests share."""
    shared = Shared(Local(2))
    yield shared
    shared.end()


class Shared:
    """A crew that keeps its executor open, since starting its processes takes a second."""

    def __init__(self, crew: Crew) -> None:
        self._crew, self._executor = crew, crew.open()
        self.ahead = crew.ahead

    def open(self):
        return self._executor

    def close(self, executor) -> None:
        pass

    def end(self) -> None:
        self._crew.close(self._executor)


class InThisProcess:
    """A crew of one thread, for what a test changes here to hold where submissions are judged."""

    ahead = 1

    def open(self) -> ThreadPoolExecutor:
        return ThreadPoolExecutor(1)

    def close(self, executor: ThreadPoolExecutor) -> None:
        executor.shutdown()


class Told:
    """Keep what is told of a run."""

    def __init__(self) -> None:
        self.total = self.skipped = 0
        self.points: dict[str, float] = {}

    def begin(self, total: int, skipped: int) -> None:
        self.total, self.skipped = total, skipped

    def over(self, graded: Graded) -> None:
        assert graded.student not in self.points
        self.points[graded.student] = graded.points

    def end(self) -> None:
        pass


def grade(course: Path, crew: Crew, **order) -> tuple[Summary, Told]:
    told = Told()
    return grade_class(Order(course, "week1", **order), crew, told), told


def formgrader(course: Path, **settings: dict) -> NbGraderAPI:
    """Return what stands behind Formgrader's buttons, opened on a course."""
    app = NbGrader()
    app.initialize([], root=str(course))
    app.update_config(Config({"Exchange": {"root": str(course.parent / "exchange")}} | settings))
    return NbGraderAPI(app.coursedir, parent=app)


def hand_in(course: Path, student: str, source: str | bytes = SIGMOID, name: str = NAME, time: str | None = EARLY) -> Path:
    """Write a notebook of one cell into a student's submission."""
    path = course / "submitted" / student / "week1" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    if isinstance(source, str):
        cell = {"cell_type": "code", "id": "one", "metadata": {}, "outputs": [], "execution_count": None, "source": source}
        source = json.dumps({"cells": [cell], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}).encode()
    path.write_bytes(source)
    if time:
        (path.parent / "timestamp.txt").write_text(time)
    return path


MEANING = (
    "select id, name from assignment",
    "select id, name from notebook",
    "select id, type || ' ' || name from base_cell",
    "select s.id, a.name || ' of ' || student_id from submitted_assignment s join assignment a on a.id = s.assignment_id",
    "select n.id, m.name || ' of ' || student_id from submitted_notebook n "
    "join submitted_assignment s on s.id = n.assignment_id join notebook m on m.id = n.notebook_id",
    "select id, '' from source_cell",
    "select id, '' from grade",
    "select id, '' from comment",
)


def tables(course: Path) -> dict[str, list[tuple]]:
    """Return all rows of all tables, sorted, with what the random ids stand for in their place."""
    with sqlite3.connect(course / "gradebook.db") as connection:
        meaning = {key: text for query in MEANING for key, text in connection.execute(query)}
        names = [name for (name,) in connection.execute("select name from sqlite_master where type = 'table'")]
        rows = {name: connection.execute(f"select * from {name}").fetchall() for name in names}
    return {name: sorted((tuple(meaning.get(value, value) for value in row) for row in found), key=repr) for name, found in rows.items()}


def tree(folder: Path) -> dict[str, tuple[int, bytes]]:
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): (path.stat().st_mode, path.read_bytes()) for path in files}


@pytest.fixture
def both(course):
    """Return two equal courses: one for nbgrader's way, one for ours."""
    other = course.parent / "other" / "course1"
    shutil.copytree(course.parent, other.parent, ignore=shutil.ignore_patterns("other"))
    return course, other


def with_essay(course: Path) -> None:
    """Add a question that a person grades to the notebook, and make it known."""
    path = course / "week1" / NAME
    notebook = json.loads(path.read_text())
    marks = ESSAY | {"grade_id": "essay", "points": 5}
    cell = nbformat.from_dict({"cell_type": "markdown", "id": "essay", "metadata": {"nbgrader": marks}, "source": "Why?"})
    cell.metadata.nbgrader.checksum = compute_checksum(cell)
    notebook["cells"].append(cell)
    path.write_text(json.dumps(notebook))
    build.register(course.parent, [TABLE.assignment])


def test_it_leaves_what_nbgraders_own_autograde_leaves(both, crew):
    config = "\nc.LateSubmissionPlugin.penalty_method = 'zero'\n"
    for course in both:
        with_essay(course)
        with (course / "nbgrader_config.py").open("a") as file:
            file.write(config)
        with Gradebook(f"sqlite:///{course}/gradebook.db") as book:
            book.update_or_create_assignment("week1", duedate=EARLY)
            book.add_student("known", first_name="Ada")
        hand_in(course, "known")
        hand_in(course, "late", LOSSES, time=LATE)
        hand_in(course, "lent", LOSSES, time=LATE)
        hand_in(course, "no time", time=None)
        hand_in(course, "bad time", time="tomorrow")
        hand_in(course, "renamed", name="mine (2).ipynb")
        hand_in(course, "Zoë O'Neil", "def sigmoid(x): return x")
        hand_in(course, "cut", b'{"cells": [')
        hand_in(course, "empty").unlink()
        essay = [{"cell_type": "markdown", "id": "essay", "metadata": {"nbgrader": {"grade_id": "essay"}}, "source": "Because."}]
        hand_in(course, "essayist", json.dumps({"cells": essay, "metadata": {}, "nbformat": 4, "nbformat_minor": 5}).encode())
        shutil.copy(course / "week1" / NAME, hand_in(course, "untouched"))
    theirs, ours = both
    assert formgrader(theirs).autograde("week1", "*", force=False)["success"]
    assert grade(ours, crew)[0].code == 0
    assert tables(ours) == tables(theirs)
    assert len(tables(ours)["grade"]) == 11 * (len(TABLE.checks) + 1)
    assert tree(ours / "autograded") == tree(theirs / "autograded")
    for course in both:  # a person's work, an extension, newer files and force
        with Gradebook(f"sqlite:///{course}/gradebook.db") as book:
            book.grant_extension("week1", "lent", days=3)
            one = book.find_grade("check_softmax", TABLE.notebook, "week1", "late")
            one.manual_score, one.extra_credit = 7, 2
            book.find_comment("softmax", TABLE.notebook, "week1", "late").manual_comment = "seen"
            book.find_grade("essay", TABLE.notebook, "week1", "known").manual_score = 3
            book.db.commit()
        hand_in(course, "known", LOSSES, time=LATE)
        hand_in(course, "renamed", LOSSES, name="mine (2).ipynb")
        hand_in(course, "no time", LOSSES, time=None)
    for force in (False, True):
        assert formgrader(theirs).autograde("week1", "*", force=force)["success"]
        assert grade(ours, crew, force=force)[1].total == (11 if force else 1)
        assert tables(ours) == tables(theirs)
        assert tree(ours / "autograded") == tree(theirs / "autograded")
    for course in both:
        assert formgrader(course).generate_feedback("week1")["success"]
    pages = [tree(course / "feedback") for course in both]
    assert len(pages[0]) >= 11
    assert pages[0] == pages[1]


def test_the_rows_of_a_new_submission_are_those_that_nbgraders_api_makes(both, crew):
    theirs, ours = both
    for course in both:
        hand_in(course, "someone", LOSSES)
    grade(ours, crew)
    shown = nbformat.read(ours / "autograded/someone/week1" / NAME, as_version=4)
    url = f"sqlite:///{theirs}/gradebook.db"
    with Gradebook(url) as book, warnings.catch_warnings():
        warnings.simplefilter("ignore", SAWarning)
        book.update_or_create_student("someone")
        book.update_or_create_submission("week1", "someone", timestamp=EARLY)
    ids = {"notebook": TABLE.notebook, "assignment": "week1", "student": "someone", "db_url": url}
    SaveAutoGrades().preprocess(shown, {"nbgrader": ids})
    AssignLatePenalties().preprocess(shown, {"nbgrader": ids})
    assert tables(ours) == tables(theirs)


# What is handed in stops nothing


def test_whatever_lies_in_submitted_is_graded_or_named(course, crew):
    for student in ("a b", "学生", "O'Neil; drop table grade", "[abc]", "-x", "{0}", "new\nline", "+1", "*"):
        hand_in(course, student)
    hand_in(course, "two")
    hand_in(course, "two", LOSSES, name="other.ipynb")
    os.truncate(hand_in(course, "huge"), 500 << 20)
    hand_in(course, "linked").unlink()
    (course / "submitted/linked/week1" / NAME).symlink_to(course / "gradebook.db")
    (course / "submitted/eve").mkdir()
    (course / "submitted/eve/week1").symlink_to(course / "submitted/two/week1")
    (course / "submitted/mallory").symlink_to(course / "submitted/two")
    (course / "submitted/pipe/week1").mkdir(parents=True)
    os.mkfifo(course / "submitted/pipe/week1" / NAME)
    (course / "submitted/flat").mkdir()
    (course / "submitted/flat/week1").write_text("no folder")
    (course / "submitted/loose.ipynb").write_text("{}")
    (course / "submitted/elsewhere").mkdir()
    os.mkdir(os.fsencode(course / "submitted") + b"/\xff\xfe")
    os.mkdir(os.fsencode(course / "submitted") + b"/\xff\xfe/week1")
    found, told = grade(course, crew)
    assert found.code == 0
    full = {"a b", "学生", "O'Neil; drop table grade", "[abc]", "-x", "{0}", "new\nline", "+1", "*", "two"}
    assert {student for student, points in told.points.items() if points == 12} == full
    assert {student for student, points in told.points.items() if points == 0} == {"huge", "linked", "eve", "mallory", "pipe"}
    assert {one.student for one in found.flagged} == {"two", "huge", "linked", "eve", "mallory", "pipe"}
    with Gradebook(f"sqlite:///{course}/gradebook.db") as book:
        assert {s.student.id: s.score for s in book.assignment_submissions("week1")} == told.points
    notes = "\n".join(found.notes)
    for name in ("submitted/loose.ipynb: left alone", "submitted/flat/week1: left alone", "\ufffd/week1: left alone"):
        assert name in notes
    assert "\x1b" not in grading_view.summary(found)


def test_what_a_learner_writes_into_nbgraders_notes_stops_nothing(course, crew):
    (course.parent / "zone").write_bytes(b"TZif" + bytes(12))  # where the parser of times looks for a time zone
    times = {"crafted": f"2031-05-04 12:00:00 {course.parent / 'zone'}", "long": f"{EARLY}{' ' * 10**6}", "early": EARLY}
    for student, time in times.items():
        hand_in(course, student, time=time)
        (course / "submitted" / student / "week1/submission_secret.txt").write_text("0" * (128 if student == "early" else 10**6))
    found, told = grade(course, crew)
    assert found.code == 0
    assert told.points == dict.fromkeys(times, 12)
    kept = {path.parts[-3:] for path in course.glob("autograded/*/week1/*.txt")}
    assert kept == {("early", "week1", "timestamp.txt"), ("early", "week1", "submission_secret.txt")}
    assert sum("timestamp.txt holds no time" in note for note in found.notes) == 2


def test_a_written_answer_is_shown_as_text(course, crew):
    with_essay(course)
    marked = {"grade_id": "essay", "solution": True}
    text = "Because.\n<script>document.title = 'run'</script>\n````"
    cell = {"cell_type": "markdown", "id": "essay", "metadata": {"nbgrader": marked}, "source": text}
    for student, cells in {"wrote": [cell], "left": [cell | {"source": "Why?"}]}.items():
        hand_in(course, student, json.dumps({"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5}).encode())
    grade(course, crew)
    paths = {student: course / "autograded" / student / "week1" / NAME for student in ("wrote", "left")}
    shown = {s: next(c.source for c in nbformat.read(p, as_version=4).cells if c.id == "essay") for s, p in paths.items()}
    assert shown == {"wrote": f"`````\n{text}\n`````", "left": "Why?"}


def test_what_the_machine_could_not_judge_is_no_grade_and_is_judged_in_the_next_run(course, monkeypatch):
    hand_in(course, "a")
    hand_in(course, "b")
    encoded = judge._encoded
    with monkeypatch.context() as patch:  # what fails before the answer begins
        patch.setattr(judge, "_encoded", lambda week, name, seed: (b"",) if name == "sigmoid" else encoded(week, name, seed))
        found, _ = grade(course, InThisProcess())
    assert (found.code, found.graded, [one.student for one in found.failed]) == (1, 0, ["a", "b"])
    assert found.failed[0].reason.startswith("sigmoid: It could not be judged on this machine")
    assert not list(course.glob("autograded/*/week1/*"))
    assert tables(course)["submitted_assignment"] == []
    again, told = grade(course, InThisProcess())
    assert (again.code, told.points) == (0, {"a": 12, "b": 12})


def test_one_student_is_graded_alone_whatever_the_name(course, crew):
    for student in ("[abc]", "a", "b"):
        hand_in(course, student)
    assert grade(course, crew, student="[abc]")[1].points == {"[abc]": 12}
    assert grade(course, crew)[1].points == {"a": 12, "b": 12}


def test_a_second_run_does_nothing_and_force_does_all(course, crew):
    hand_in(course, "a")
    before = grade(course, crew), tables(course), tree(course / "autograded")
    found, told = grade(course, crew)
    assert (found.graded, found.skipped, told.total) == (0, 1, 0)
    assert grade(course, crew, force=True)[0].graded == 1
    assert (tables(course), tree(course / "autograded")) == before[1:]


def test_a_stranger_is_not_graded_where_students_are_not_to_be_created(course, crew):
    with (course / "nbgrader_config.py").open("a") as file:
        file.write("\nc.Autograde.create_student = False\n")
    with Gradebook(f"sqlite:///{course}/gradebook.db") as book:
        book.add_student("known")
    hand_in(course, "known")
    hand_in(course, "stranger")
    found, told = grade(course, crew)
    assert (found.code, found.graded) == (1, 1)
    assert [(one.student, "expected in the gradebook" in one.reason) for one in found.failed] == [("stranger", True)]
    assert not (course / "autograded/stranger/week1").exists()
    assert told.points == {"known": 12, "stranger": 0}


def test_grades_of_other_exercises_are_left_alone(course, crew):
    hand_in(course, "a")
    hand_in(course, "b")
    grade(course, crew, student="a")
    with sqlite3.connect(course / "gradebook.db") as connection:
        connection.execute("delete from grade where cell_id in (select id from base_cell where name = 'check_softmax')")
    before = tables(course)["grade"]
    found, _ = grade(course, crew, force=True)
    assert [one.student for one in found.failed] == ["a"]
    assert "check_softmax" in found.failed[0].reason
    assert set(before) <= set(tables(course)["grade"])


def test_hooks_are_called(course, crew):
    (course.parent / "hooks.py").write_text("seen = []\ndef before(**about): seen.append(about)\ndef after(**about): seen.append(about)\n")
    with (course / "nbgrader_config.py").open("a") as file:
        file.write("\nc.Autograde.pre_convert_hook = 'hooks.before'\nc.Autograde.post_convert_hook = 'hooks.after'\n")
    hand_in(course, "a")
    grade(course, crew)
    import hooks

    assert [about["assignment"] for about in hooks.seen] == ["week1", "week1"]


# Refusing


@pytest.mark.parametrize(
    ("setting", "said"),
    [
        ("c.Autograde.exporter_class = 'nbconvert.exporters.NotebookExporter'", "expected SealedExporter"),
        ("c.Autograde.autograde_preprocessors = ['nbgrader.preprocessors.Execute']", "expected RecordGrades, and no Execute"),
        ("c.Autograde.autograde_preprocessors.append('nbgrader.preprocessors.LimitOutput')", "got LimitOutput"),
        ("c.Autograde.exporter_class = 'nothing.there'", "could not be imported"),
        ("c.CourseDirectory.db_url = 'sqlite:////nowhere/at/all.db'", "unable to open database"),
        ("c.CourseDirectory.ignore = ['feedback']", "CourseDirectory.ignore: expected judged.json"),
    ],
)
def test_a_course_half_configured_is_refused(course, crew, setting, said):
    with (course / "nbgrader_config.py").open("a") as file:
        file.write(f"\n{setting}\n")
    hand_in(course, "a")
    with pytest.raises(CourseError, match=re.escape(said)):
        grade(course, crew)
    assert not (course / "autograded").exists()


def test_a_locked_gradebook_is_said_and_nothing_is_lost(course, crew):
    hand_in(course, "a")
    with sqlite3.connect(course / "gradebook.db") as connection:
        connection.execute("begin exclusive")
        with pytest.raises(CourseError, match="database is locked"):
            grade(course, crew)
    assert grade(course, crew)[1].points == {"a": 12}


def test_a_password_in_the_gradebooks_address_is_not_shown(course, crew):
    with (course / "nbgrader_config.py").open("a") as file:
        file.write("\nc.CourseDirectory.db_url = 'sqlite://teacher:hunter2@nowhere/grades.db'\n")
    hand_in(course, "a")
    with pytest.raises(CourseError, match="expected a gradebook") as caught:
        grade(course, crew)
    assert "hunter2" not in str(caught.value)


def test_submissions_and_what_lies_beside_them_are_found_where_the_course_says(course, crew):
    with (course / "nbgrader_config.py").open("a") as file:
        file.write(f"\nc.CourseDirectory.submitted_directory = {str(course.parent / 'elsewhere')!r}\n")
    hand_in(course, "a")
    (course / "submitted/loose.ipynb").write_text("{}")
    shutil.move(course / "submitted", course.parent / "elsewhere")
    found, told = grade(course, crew)
    assert told.points == {"a": 12}
    assert any(note.startswith("../elsewhere/loose.ipynb: left alone; expected ../elsewhere/*/week1") for note in found.notes)


def test_a_link_in_the_place_of_a_grade_is_said(course, crew):
    hand_in(course, "a")
    (course / "autograded/a").mkdir(parents=True)
    (course / "autograded/a/week1").symlink_to(course / "week1")
    with pytest.raises(CourseError, match="autograded/a/week1: expected a folder, got a link"):
        grade(course, crew)
    assert (course / "week1" / NAME).exists()


def test_a_lock_that_cannot_be_had_is_said(course, monkeypatch):
    (course / "file").write_text("no folder")
    with pytest.raises(NoLock, match="expected to write there, got: File exists"), alone(course / "file" / "lock", "first"):
        pass

    def refuse(descriptor: int, how: int) -> None:
        raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK))

    monkeypatch.setattr(fcntl, "flock", refuse)  # as a disk over the network may
    with pytest.raises(NoLock, match="expected to lock it, got: No locks available"), alone(course / "lock", "first"):
        pass


def test_two_runs_at_once_are_refused(course, crew):
    hand_in(course, "a")
    with alone(course / grading.KEPT / "lock", "first"), pytest.raises(Locked, match="another run is at it"):
        grade(course, crew)
    assert grade(course, crew)[0].graded == 1


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["nocourse", "week1"], "expected one of"),
        (["course1", "week1"], "No submissions of sigmoid_and_softmax were found"),
        (["course1", "week9"], "expected one of course1/week1"),
        (["course1", "week1", "--jobs", "0"], "jobs: expected at least 1"),
        (["course1", "week1", "--scheduler", "tcp://127.0.0.1:1"], "expected a Dask scheduler"),
    ],
)
def test_unusable_input_is_one_clear_line_and_2(course, capsys, monkeypatch, arguments, said):
    monkeypatch.setattr("autograder.classroom.crews.CONNECT_SECONDS", 1)
    if "--scheduler" in arguments:
        hand_in(course, "a")
    assert cli.main(["grade", *arguments]) == 2
    told = capsys.readouterr().err
    assert said in told
    assert len(told.splitlines()) == 1


def test_the_command_prints_a_line_a_submission_and_a_summary(course, capsys):
    hand_in(course, "a")
    hand_in(course, "b", name="b.ipynb")
    hand_in(course, "c").unlink()
    assert cli.main(["grade", "course1", "week1", "--jobs", "1"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "3 to grade"
    assert sorted(lines[1:4]) == ["a: 12 of 100; repaired", "b: 12 of 100; repaired", "c: 0 of 100; for a person to look at"]
    assert f"  c: No notebook was handed in; expected {NAME}." in lines
    assert lines[-1] == "3 graded, 0 left as they were, 1 for a person to look at"


# What is shown


def test_the_bar_shows_count_rate_and_time_left(monkeypatch):
    clock = iter(range(100))
    monkeypatch.setattr(grading_view.time, "monotonic", lambda: next(clock))
    stream = io.StringIO()
    bar = grading_view.Bar(stream)
    bar.begin(8, 2)
    for _ in range(8):
        bar.over(Graded("a", 1, 1))
    drawn = stream.getvalue().split("\r")
    assert drawn[0] == "8 to grade; 2 have their grade already\n"
    assert "4 of 8, 1 a second, 4 s left" in drawn[5]
    assert drawn[-1].endswith("\n")
    assert len(drawn) == 1 + 1 + 8


def test_a_bar_that_is_stopped_leaves_its_line():
    stream = io.StringIO()
    bar = grading_view.Bar(stream)
    bar.begin(2, 0)
    bar.over(Graded("a", 1, 1))
    bar.end()
    assert stream.getvalue().endswith("\n")


def test_nobody_reading_stops_no_run():
    class Closed(io.StringIO):
        def write(self, text):
            raise BrokenPipeError

    lines = grading_view.Lines(Closed())
    lines.begin(1, 0)
    lines.over(Graded("a", 1, 1))


@pytest.mark.parametrize(("seconds", "text"), [(9.6, "10 s"), (61, "1 min 1 s"), (7320, "2 h 2 min")])
def test_time_left_reads_well(seconds, text):
    assert grading_view._span(seconds) == text


def test_a_stopped_run_keeps_what_is_finished(course, crew):
    for n in range(6):
        hand_in(course, f"s{n}", f"{SIGMOID}\n# {n}")

    class Stopping(Told):
        def over(self, graded: Graded) -> None:
            super().over(graded)
            if len(self.points) == 2:
                raise KeyboardInterrupt

    told = Stopping()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(grading, "TOGETHER", 1)
        found = grade_class(Order(course, "week1"), crew, told)
    assert found.code == 130
    assert "the same command goes on" in grading_view.summary(found)
    again, more = grade(course, crew)
    assert again.code == 0
    assert sorted([*told.points, *more.points]) == [f"s{n}" for n in range(6)]
