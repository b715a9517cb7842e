"""Collecting: what Canvas, Moodle and folders hold comes into `submitted/`, and what has no place is named."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from autograder import cli
from autograder.classroom.collecting import CollectError, by_number_and_name, collect, placed

KNOWN = {"4711": "ada", "Ada King Lovelace": "ada"}


@pytest.mark.parametrize(
    ("origin", "student", "name"),
    [
        ("lovelaceada_4711_98765_softmax.ipynb", "ada", "softmax.ipynb"),
        ("lovelaceada_LATE_4711_98765_softmax-2.ipynb", "ada", "softmax.ipynb"),
        ("turingalan_12_98765_my_own_work.ipynb", "12", "my_own_work.ipynb"),
        ("Ada King Lovelace_31415_assignsubmission_file_/softmax.ipynb", "ada", "softmax.ipynb"),
        ("Alan Turing_31416_assignsubmission_file/softmax.ipynb", "Alan Turing", "softmax.ipynb"),
        ("Alan Turing_31416_assignsubmission_file_softmax.ipynb", "Alan Turing", "softmax.ipynb"),
        ("course/Alan Turing_31416_assignsubmission_file_/softmax.ipynb", "Alan Turing", "softmax.ipynb"),
        ("grace/softmax.ipynb", "grace", "softmax.ipynb"),
        ("grace/deep/down/softmax.py", "grace", "softmax.py"),
        ("grace.ipynb", "grace", "grace.ipynb"),
        ("4711/softmax.ipynb", "ada", "softmax.ipynb"),
        ("学生.ipynb", "学生", "学生.ipynb"),
    ],
)
def test_a_files_path_says_whose_it_is(origin, student, name):
    found = placed(origin, KNOWN)
    assert (found.student, found.name, found.trouble) == (student, name, "")


@pytest.mark.parametrize(
    "origin",
    [
        "../grace/a.ipynb",
        "/etc/a.ipynb",
        "C:/a.ipynb",
        "grace\\..\\..\\a.ipynb",
        "grace/photo.png",
        "__MACOSX/grace/a.ipynb",
        "grace/.hidden.ipynb",
        " /a.ipynb",
        "a\nb/a.ipynb",
        f"{'x' * 201}/a.ipynb",
    ],
)
def test_what_has_no_place_is_said(origin):
    assert placed(origin, KNOWN).trouble


def archive(path: Path, files: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in files.items():
            file.writestr(name, data)
    return path


def submitted(course: Path) -> dict[str, bytes]:
    return {path.relative_to(course / "submitted").as_posix(): path.read_bytes() for path in course.rglob("*") if path.is_file()}


def test_an_archive_is_put_in_place_once(tmp_path):
    source = archive(tmp_path / "a.zip", {"lovelaceada_4711_1_a.ipynb": b"1", "b_LATE_12_2_b.ipynb": b"2", "photo_12_3_c.png": b"3"})
    done = collect(source, tmp_path / "course", "week1", KNOWN)
    assert submitted(tmp_path / "course") == {"ada/week1/a.ipynb": b"1", "12/week1/b.ipynb": b"2"}
    assert [origin for origin, _ in done.troubles] == ["photo_12_3_c.png"]
    again = collect(source, tmp_path / "course", "week1", KNOWN)
    assert (again.placed, again.unchanged) == ([], 2)
    newer = archive(tmp_path / "b.zip", {"lovelaceada_4711_9_a-1.ipynb": b"new"})
    assert collect(newer, tmp_path / "course", "week1", KNOWN).changed == ["ada"]
    assert submitted(tmp_path / "course")["ada/week1/a.ipynb"] == b"new"


def test_a_folder_is_put_in_place_and_links_in_it_are_not_followed(tmp_path):
    source = tmp_path / "folder"
    (source / "grace").mkdir(parents=True)
    (source / "grace/a.ipynb").write_bytes(b"1")
    (source / "linked.ipynb").symlink_to(source / "grace/a.ipynb")
    (source / "mallory").symlink_to(source / "grace")
    done = collect(source, tmp_path / "course", "week1")
    assert submitted(tmp_path / "course") == {"grace/week1/a.ipynb": b"1"}
    assert {origin for origin, _ in done.troubles} == {"linked.ipynb", "mallory"}


def test_two_files_of_one_name_are_not_laid_over_one_another(tmp_path):
    source = archive(tmp_path / "a.zip", {"grace/a/x.ipynb": b"1", "grace/b/x.ipynb": b"2"})
    done = collect(source, tmp_path / "course", "week1")
    assert submitted(tmp_path / "course") == {"grace/week1/x.ipynb": b"1"}
    assert done.troubles == [("grace/b/x.ipynb", "another file of grace is called x.ipynb, too")]


def test_hostile_archives_stop_nothing(tmp_path):
    path = archive(
        tmp_path / "a.zip", {"huge/a.ipynb": bytes(65 << 20), "../out.ipynb": b"x", "grace/a.ipynb": b"kept", "hurt/a.ipynb": b"y" * 999}
    )
    data = bytearray(path.read_bytes())
    at = data.index(b"hurt/a.ipynb") + len("hurt/a.ipynb")
    data[at : at + 4] = b"\xff\xff\xff\xff"
    path.write_bytes(data)
    link = zipfile.ZipInfo("eve/a.ipynb")
    link.external_attr = 0o120777 << 16
    with zipfile.ZipFile(path, "a") as file:
        file.writestr(link, "/etc/passwd")
    done = collect(path, tmp_path / "course", "week1")
    assert submitted(tmp_path / "course") == {"grace/week1/a.ipynb": b"kept"}
    assert {origin for origin, _ in done.troubles} == {"huge/a.ipynb", "../out.ipynb", "hurt/a.ipynb", "eve/a.ipynb"}
    assert not (tmp_path / "out.ipynb").exists()


@pytest.mark.parametrize("content", [None, b"", b"PK\x03\x04 cut"])
def test_what_is_no_archive_is_one_clear_error(tmp_path, content):
    path = tmp_path / "a.zip"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(CollectError, match="expected a folder or a ZIP archive"):
        collect(path, tmp_path / "course", "week1")


def test_a_name_that_two_share_stands_for_neither():
    students = [("a", "1", "Ada", "King"), ("b", "2", "Ada", "King"), ("c", "", "Alan", "Turing")]
    assert by_number_and_name(students) == {"1": "a", "2": "b", "Alan Turing": "c"}


def test_the_command_places_by_the_gradebook_and_says_what_it_could_not_place(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr("autograder.classroom.exporting.students", lambda course: [("ada", "4711", "Ada", "Lovelace")])
    (tmp_path / "nbgrader_config.py").write_text("")
    source = archive(tmp_path / "a.zip", {"lovelaceada_4711_1_a.ipynb": b"1", "photo.png": b"2"})
    assert cli.main(["collect", str(tmp_path), "week1", str(source)]) == 1
    assert capsys.readouterr().out.splitlines() == [
        "Not placed:",
        "  photo.png  expected .ipynb, .py, .json, .txt",
        "1 placed, 0 there already, 1 not placed",
    ]
    assert (tmp_path / "submitted/ada/week1/a.ipynb").read_bytes() == b"1"
