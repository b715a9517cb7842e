"""What a start of the course puts into `my_work`, and what it leaves alone."""

from __future__ import annotations

import json
from pathlib import Path

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from autograder.my_work import MyWorkError, prepare

NAME = "course1/week1/sigmoid.ipynb"
FLAGS = {"grade": False, "grade_id": "sigmoid", "locked": False, "solution": True, "task": False, "schema_version": 3}


def write(path: Path, *, answer: str = "def sigmoid(x):\n    raise NotImplementedError", title: str = "Squash a score") -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    cells = [new_markdown_cell(f"# {title}", id="title"), new_code_cell(answer, id="a", metadata={"nbgrader": FLAGS})]
    nbformat.write(new_notebook(cells=cells), str(path))


@pytest.fixture
def root(tmp_path: Path) -> Path:
    write(tmp_path / NAME)
    write(tmp_path / "course2/week3/tuning.ipynb", title="Tune")
    return tmp_path


ANSWER = "def sigmoid(x):\n    return 1 / (1 + np.exp(-x))"


def test_missing_notebooks_are_put_there_byte_for_byte(root):
    said = prepare(root)
    assert (root / "my_work" / NAME).read_bytes() == (root / NAME).read_bytes()
    assert said == (f"my_work/{NAME}: new", "my_work/course2/week3/tuning.ipynb: new")


def test_a_second_start_changes_nothing_and_says_nothing(root):
    prepare(root)
    write(root / "my_work" / NAME, answer=ANSWER)
    before = (root / "my_work" / NAME).read_bytes()
    assert prepare(root) == ()
    assert (root / "my_work" / NAME).read_bytes() == before
    assert len(list((root / "my_work" / NAME).parent.iterdir())) == 1


def test_a_newer_version_takes_over_the_answers_and_keeps_the_old_file(root):
    prepare(root)
    write(root / "my_work" / NAME, answer=ANSWER)
    before = (root / "my_work" / NAME).read_bytes()
    write(root / NAME, title="Squash a score, told better")
    (said,) = prepare(root)
    now = nbformat.read(str(root / "my_work" / NAME), as_version=4)
    assert [cell.source for cell in now.cells] == ["# Squash a score, told better", ANSWER]
    (aside,) = (path for path in (root / "my_work" / NAME).parent.iterdir() if path.name != "sigmoid.ipynb")
    assert aside.read_bytes() == before
    assert aside.name in said
    assert prepare(root) == ()


def test_an_untouched_notebook_becomes_the_newer_one_byte_for_byte(root):
    prepare(root)
    write(root / NAME, title="Squash a score, told better")
    prepare(root)
    assert (root / "my_work" / NAME).read_bytes() == (root / NAME).read_bytes()


def test_each_old_file_is_kept_under_a_name_of_its_own(root):
    prepare(root)
    for title in ("one", "two", "three"):
        write(root / NAME, title=title)
        prepare(root)
    assert len(list((root / "my_work" / NAME).parent.iterdir())) == 4


def test_work_brought_from_another_copy_of_the_course_keeps_its_answers(root):
    write(root / "my_work" / NAME, answer=ANSWER, title="An older title")
    prepare(root)
    now = nbformat.read(str(root / "my_work" / NAME), as_version=4)
    assert [cell.source for cell in now.cells] == ["# Squash a score", ANSWER]


@pytest.mark.parametrize("data", [b"", b"{", b"\xff\x00", b"<<<<<<< mine\n", b"[]", b'{"cells": [{"cell_ty'])
def test_a_notebook_that_cannot_be_read_is_kept_aside_and_said(root, data):
    prepare(root)
    target = root / "my_work" / NAME
    target.write_bytes(data)
    (said,) = prepare(root)
    assert target.read_bytes() == (root / NAME).read_bytes()
    (aside,) = (path for path in target.parent.iterdir() if path != target)
    assert aside.read_bytes() == data
    assert "could not be read" in said
    assert aside.name in said


def test_text_that_is_no_text_is_carried_over_all_the_same(root):
    prepare(root)
    target = root / "my_work" / NAME
    target.write_text(json.dumps({"cells": [{"cell_type": "code", "source": "x = '\ud800'", "outputs": 3}], "nbformat": 4}))
    write(root / NAME, title="Told better")
    prepare(root)
    assert "x = '?'" in [cell.source for cell in nbformat.read(str(target), as_version=4).cells]


def test_the_start_page_links_every_week_by_its_title(root):
    prepare(root)
    page = (root / "my_work/start.md").read_text()
    assert f"| Week 1 | [Squash a score]({NAME}) |" in page
    assert "| Week 3 | [Tune](course2/week3/tuning.ipynb) |" in page
    assert "## Course 1" in page
    assert f"course check {NAME}" in page


def test_a_folder_that_cannot_be_written_is_one_clear_error(root):
    (root / "my_work").write_text("a file in the way")
    with pytest.raises(MyWorkError, match="expected to be writable"):
        prepare(root)


def test_a_course_without_notebooks_says_how_to_make_them(tmp_path):
    with pytest.raises(MyWorkError, match="run make build"):
        prepare(tmp_path)
