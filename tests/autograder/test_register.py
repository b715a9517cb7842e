"""What nbgrader makes of the notebooks, and what its gradebook knows."""

from __future__ import annotations

import functools
import json
import shutil
import sqlite3
import sys
import warnings
from pathlib import Path
from types import SimpleNamespace

import pytest
from nbgrader import api
from nbgrader.api import Gradebook

from autograder import build, checks

REPOSITORY = Path(__file__).parents[2]
ASSIGNMENT = "course1/week1"


@pytest.fixture(autouse=True, scope="module")
def one_question_to_alembic():
    """Let nbgrader ask alembic for its version once, and not in seconds for every new gradebook."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("nbgrader.api.get_alembic_version", functools.cache(api.get_alembic_version))
        yield


def test_the_learners_notebook_is_nbgraders_release_byte_for_byte(released):
    release = released.root / "course1/release/week1/lesson.ipynb"
    assert release.read_bytes() == released.learner.read_bytes()


@pytest.mark.parametrize("assignment", checks.ASSIGNMENTS)
def test_the_committed_notebook_is_nbgraders_release_with_the_courses_own_settings(assignment, tmp_path, nbgrader):
    course, week = assignment.split("/")
    shutil.copytree(REPOSITORY / course / "source" / week, tmp_path / course / "source" / week)
    shutil.copy(REPOSITORY / course / "nbgrader_config.py", tmp_path / course)
    build.build(tmp_path, [assignment])
    nbgrader(tmp_path / course, "generate_assignment", week)
    name = f"{checks.load(assignment).notebook}.ipynb"
    release = tmp_path / course / "release" / week
    assert (release / name).read_bytes() == (REPOSITORY / course / week / name).read_bytes()
    assert [path.name for path in release.iterdir()] == [name]


def test_no_notebook_of_the_repository_has_drifted():
    assert build.drift(REPOSITORY) == []


def recorded(database: Path) -> list[tuple]:
    """Return what a gradebook knows of assignments, without its random keys."""
    with sqlite3.connect(database) as connection:
        queries = (
            "select name, course_id from assignment",
            "select n.name, a.name, kernelspec from notebook n join assignment a on a.id = assignment_id",
            "select b.name, n.name, type, max_score, cell_type from base_cell b join notebook n on n.id = notebook_id "
            "left join grade_cells g on g.id = b.id",
            "select s.name, n.name, cell_type, locked, source, checksum from source_cell s "
            "join notebook n on n.id = notebook_id",
        )
        rows = [row for query in queries for row in sorted(connection.execute(query), key=repr)]
    connection.close()
    return rows


def test_registering_records_what_nbgrader_records(released, toy_course):
    toy_course.build()
    toy_course.register()
    assert recorded(toy_course.database) == recorded(released.database)
    assert len(recorded(toy_course.database)) > 20


def test_registering_works_beside_a_release_folder_and_an_empty_gradebook(released, toy_course):
    toy_course.build()
    kept = toy_course.write("course1/release/week1/lesson.ipynb", "an older release")
    toy_course.database.touch()
    toy_course.register()
    assert recorded(toy_course.database) == recorded(released.database)
    assert kept.read_text() == "an older release"


def test_registering_needs_neither_the_source_notebook_nor_jupytext(toy_course, monkeypatch):
    toy_course.build()
    toy_course.source.unlink()
    monkeypatch.setitem(sys.modules, "jupytext", None)
    toy_course.register()
    assert recorded(toy_course.database)


def test_registering_without_the_learners_notebook_names_the_command(toy_course):
    with pytest.raises(build.BuildError, match="expected the learner's notebook, got none; run: course build"):
        toy_course.register()


@pytest.fixture
def graded(released, toy_course):
    """Return a course with a release and with a submission on record."""
    shutil.copytree(released.root, toy_course.root, dirs_exist_ok=True)
    with warnings.catch_warnings(), Gradebook(f"sqlite:///{toy_course.database}") as gradebook:
        warnings.simplefilter("ignore")  # SQLAlchemy's, of nbgrader's way to add a submission
        gradebook.add_student("ada")
        gradebook.add_submission("week1", "ada")
        gradebook.find_grade("check_half", "lesson", "week1", "ada").manual_score = 7
        gradebook.db.commit()
    return toy_course


def grade(course) -> float:
    with Gradebook(f"sqlite:///{course.database}") as gradebook:
        return gradebook.find_grade("check_half", "lesson", "week1", "ada").manual_score


def test_registering_again_keeps_submissions_and_grades(graded):
    before = recorded(graded.database)
    graded.register()
    assert recorded(graded.database) == before
    assert grade(graded) == 7


def test_new_points_and_texts_reach_a_gradebook_with_submissions(graded):
    graded.give_points({**graded.points, "half": 15, "quiz": 10})
    graded.build()
    graded.register()
    assert ("check_half", "lesson", "GradeCell", 15.0, "code") in recorded(graded.database)
    assert grade(graded) == 7


@pytest.mark.parametrize("change", ["exercise", "notebook"])
def test_a_week_that_changed_under_its_submissions_is_refused_and_nothing_is_lost(graded, change):
    before = recorded(graded.database)
    release = sorted((graded.root / "course1/release").rglob("*"))
    notebook = json.loads(graded.learner.read_text(encoding="utf-8"))
    load = graded.load
    if change == "exercise":
        notebook["cells"] = [cell for cell in notebook["cells"] if cell["id"] != "check_half"]
        graded.learner.write_text(json.dumps(notebook), encoding="utf-8")
    else:
        for path in (graded.learner, graded.script):
            path.rename(path.with_stem("renamed"))

        def load(assignment):
            return SimpleNamespace(**{**vars(graded.load(assignment)), "notebook": "renamed"})

    with pytest.raises(build.BuildError, match="holds submissions of week1 made for other exercises"):
        build.register(graded.root, [ASSIGNMENT], load=load)
    assert recorded(graded.database) == before
    assert grade(graded) == 7
    assert sorted((graded.root / "course1/release").rglob("*")) == release


def test_a_renamed_notebook_replaces_the_old_one_while_nobody_has_submitted(toy_course):
    toy_course.build()
    toy_course.register()
    for path in (toy_course.learner, toy_course.script):
        path.rename(path.with_stem("renamed"))
    build.register(
        toy_course.root,
        [ASSIGNMENT],
        load=lambda assignment: SimpleNamespace(**{**vars(toy_course.load(assignment)), "notebook": "renamed"}),
    )
    with sqlite3.connect(toy_course.database) as connection:
        assert connection.execute("select name from notebook").fetchall() == [("renamed",)]
    connection.close()


def test_what_is_no_gradebook_is_refused_and_left_as_it_is(toy_course):
    toy_course.build()
    toy_course.database.write_text("these are my notes, not a database" * 50)
    before = toy_course.database.read_bytes()
    with pytest.raises(build.BuildError, match=r"gradebook\.db: expected a gradebook of nbgrader, got: file is not a"):
        toy_course.register()
    assert toy_course.database.read_bytes() == before


def test_the_gradebook_is_the_one_that_the_courses_settings_name(toy_course):
    toy_course.build()
    other = toy_course.root / "elsewhere.db"
    toy_course.write(
        "course1/nbgrader_config.py", f'c = get_config()\nc.CourseDirectory.db_url = "sqlite:///{other}"\n'
    )
    toy_course.register()
    assert recorded(other)
    assert not toy_course.database.exists()


def test_a_faulty_settings_file_is_refused_before_any_gradebook_is_made(toy_course):
    toy_course.build()
    toy_course.write("course1/nbgrader_config.py", "c = get_config()\nc.CourseDirectory.root = 1 / 0\n")
    with pytest.raises(build.BuildError, match=r"^course1/nbgrader_config\.py:1: expected settings .* ZeroDivision"):
        toy_course.register()
    assert not toy_course.database.exists()


def test_a_learners_notebook_that_is_none_is_refused_and_the_command_named(toy_course):
    toy_course.write("course1/week1/lesson.ipynb", "<<<<<<< HEAD")
    with pytest.raises(build.BuildError, match=r"^course1/week1/lesson\.ipynb:1: expected a notebook, .*; run: course"):
        toy_course.register()
