"""Collecting: what Canvas, Moodle and folders hold comes into `submitted/`, and what has no place is named."""

from __future__ import annotations

import json
import os
import zipfile
from pathlib import Path

import pytest
from nbgrader.api import Gradebook

from autograder import build, checks, cli
from autograder.classroom import handed_in
from autograder.classroom.collecting import CollectError, by_number_and_name, collect, placed

KNOWN = {"ada": "ada", "4711": "ada", "Ada King Lovelace": "ada"}
CONFIG = "c = get_config()\nc.BuiltExporter.course = 'course1'\n"
TABLE = checks.load("course1/week1")
NAME = f"{TABLE.notebook}.ipynb"


@pytest.mark.parametrize(
    ("origin", "student", "name"),
    [
        ("lovelaceada_4711_98765_softmax.ipynb", "ada", "softmax.ipynb"),
        ("lovelaceada_LATE_4711_98765_softmax-2.ipynb", "ada", "softmax.ipynb"),
        ("turingalan_12_98765_my_own_work.ipynb", "12", "my_own_work.ipynb"),
        ("Ada King Lovelace_31415_assignsubmission_file_/softmax.ipynb", "ada", "softmax.ipynb"),
        ("Ada King Lovelace_31415_assignsubmission_file_/week1/deep/a.ipynb", "ada", "a.ipynb"),
        ("Alan Turing_31416_assignsubmission_file/softmax.ipynb", "Alan Turing", "softmax.ipynb"),
        ("Alan Turing_31416_assignsubmission_file_softmax.ipynb", "Alan Turing", "softmax.ipynb"),
        ("grace/softmax.ipynb", "grace", "softmax.ipynb"),
        ("grace/deep/down/softmax.py", "grace", "softmax.py"),
        ("grace/hw_1_2_final.ipynb", "grace", "hw_1_2_final.ipynb"),
        ("grace.ipynb", "grace", "grace.ipynb"),
        ("4711/softmax.ipynb", "ada", "softmax.ipynb"),
        ("学生.ipynb", "学生", "学生.ipynb"),
    ],
)
def test_a_files_path_says_whose_it_is(origin, student, name):
    found = placed(origin, KNOWN)
    assert (found.student, found.name, found.trouble) == (student, name, "")


@pytest.mark.parametrize(
    ("origin", "student"),
    [
        ("Alice A_111_assignsubmission_file_/Ada King Lovelace_31415_assignsubmission_file_/a.ipynb", "Alice A"),
        ("Alice A_111_assignsubmission_file_/lovelaceada_4711_1_a.ipynb", "Alice A"),
        ("Alice A_111_assignsubmission_file_Ada King Lovelace_31415_assignsubmission_file_a.ipynb", "Alice A"),
        ("alicea_111_5_lovelaceada_4711_1_a.ipynb", "111"),
        ("alicea_111_5_Ada King Lovelace_31415_assignsubmission_file_a.ipynb", "111"),
        ("alice/Ada King Lovelace_31415_assignsubmission_file_/a.ipynb", "alice"),
        ("alice/Ada King Lovelace_31415_assignsubmission_file_a.ipynb", "alice"),
        ("alice/lovelaceada_4711_1_a.ipynb", "alice"),
        ("alice/ada/a.ipynb", "alice"),
    ],
)
def test_no_name_that_a_learner_gives_makes_it_another_learners(origin, student):
    assert placed(origin, KNOWN).student == student


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
        "lovelaceada_4711_1_.ipynb",
        " /a.ipynb",
        "a\nb/a.ipynb",
        f"{'x' * 201}/a.ipynb",
        "M\udcfcller.ipynb",
        "",
        ".",
        "grace/timestamp.txt",
        "grace/Timestamp.TXT",
        "grace/submission_secret.txt",
        "lovelaceada_4711_1_timestamp-1.txt",
        "Alan Turing_31416_assignsubmission_file_/timestamp.txt",
    ],
)
def test_what_has_no_place_is_said(origin):
    assert placed(origin, KNOWN).trouble


@pytest.fixture
def course(tmp_path):
    """Return a course in which nothing was handed in yet."""
    folder = tmp_path / "course"
    folder.mkdir()
    (folder / "nbgrader_config.py").write_text(CONFIG)
    return folder


def archive(path: Path, files: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in files.items():
            file.writestr(name, data)
    return path


def unpacked(path: Path, files: dict[str, bytes]) -> Path:
    for name, data in files.items():
        (path / name).parent.mkdir(parents=True, exist_ok=True)
        (path / name).write_bytes(data)
    return path


def submitted(course: Path) -> dict[str, bytes]:
    folder = course / "submitted"
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_an_archive_is_put_in_place_once(tmp_path, course):
    source = archive(tmp_path / "a.zip", {"lovelaceada_4711_1_a.ipynb": b"1", "b_LATE_12_2_b.ipynb": b"2", "photo_12_3_c.png": b"3"})
    done = collect(source, course, "week1", KNOWN)
    assert submitted(course) == {"ada/week1/a.ipynb": b"1", "12/week1/b.ipynb": b"2"}
    assert [origin for origin, _ in done.troubles] == ["photo_12_3_c.png"]
    again = collect(source, course, "week1", KNOWN)
    assert (again.placed, again.unchanged, again.changed) == ([], 2, [])
    newer = archive(tmp_path / "b.zip", {"lovelaceada_4711_9_a-1.ipynb": b"new"})
    assert collect(newer, course, "week1", KNOWN).changed == ["ada"]
    assert submitted(course)["ada/week1/a.ipynb"] == b"new"


def test_a_folder_is_put_in_place_and_links_in_it_are_not_followed(tmp_path, course):
    source = unpacked(tmp_path / "folder", {"grace/a.ipynb": b"1"})
    (source / "linked.ipynb").symlink_to(source / "grace/a.ipynb")
    (source / "mallory").symlink_to(source / "grace")
    done = collect(source, course, "week1")
    assert submitted(course) == {"grace/week1/a.ipynb": b"1"}
    assert {origin for origin, _ in done.troubles} == {"linked.ipynb", "mallory"}


def test_two_files_of_one_name_are_not_laid_over_one_another(tmp_path, course):
    source = archive(tmp_path / "a.zip", {"grace/a/x.ipynb": b"1", "grace/b/x.ipynb": b"2"})
    done = collect(source, course, "week1")
    assert submitted(course) == {"grace/week1/x.ipynb": b"1"}
    assert done.troubles == [("grace/b/x.ipynb", "another file of grace is called x.ipynb, too")]


@pytest.mark.parametrize("pack", [archive, unpacked])
def test_a_folder_named_like_anothers_hands_nothing_in_for_them(tmp_path, course, pack):
    files = {
        f"Alice A_111_assignsubmission_file_/Bob Ray_222_assignsubmission_file_/{NAME}": b"alice's",
        f"Bob Ray_222_assignsubmission_file_/{NAME}": b"bob's",
    }
    done = collect(pack(tmp_path / "a", files), course, "week1")
    assert submitted(course) == {f"Alice A/week1/{NAME}": b"alice's", f"Bob Ray/week1/{NAME}": b"bob's"}
    assert done.troubles == []


@pytest.mark.parametrize(
    ("own", "known", "student"),
    [
        ("Alice A_111_assignsubmission_file_", {}, "Alice A"),
        ("alice", {"alice": "alice"}, "alice"),
    ],
)
def test_who_is_alone_in_an_archive_cannot_hand_in_for_several_others(tmp_path, course, own, known, student):
    files = {f"{own}/Bob Ray_222_assignsubmission_file_/a.ipynb": b"1", f"{own}/Eve Li_333_assignsubmission_file_/b.ipynb": b"2"}
    collect(archive(tmp_path / "a.zip", files), course, "week1", KNOWN | known)
    assert submitted(course) == {f"{student}/week1/a.ipynb": b"1", f"{student}/week1/b.ipynb": b"2"}


@pytest.mark.parametrize("more", [{}, {"alice/turingalan_12_2_b.ipynb": b"2", "alice/c.py": b"3"}])
@pytest.mark.parametrize("pack", [archive, unpacked])
def test_a_learners_folder_is_the_learners_whatever_the_files_in_it_are_called(tmp_path, course, pack, more):
    collect(pack(tmp_path / "a", {"alice/lovelaceada_4711_1_a.ipynb": b"1"} | more), course, "week1", KNOWN)
    assert {Path(name).parts[0] for name in submitted(course)} == {"alice"}


def test_a_folder_around_a_whole_archive_is_nobodys(tmp_path, course):
    moodle = {
        "all/Alan Turing_31416_assignsubmission_file_/a.ipynb": b"1",
        "all/Ada King Lovelace_31415_assignsubmission_file_/a.ipynb": b"2",
        "__MACOSX/all/._x": b"",
    }
    canvas = {"submissions/turingalan_12_1_b.ipynb": b"3", "submissions/hoppergrace_13_2_b.ipynb": b"4"}
    collect(archive(tmp_path / "m.zip", moodle), course, "week1", KNOWN)
    collect(unpacked(tmp_path / "c", canvas), course, "week1", KNOWN)
    assert submitted(course) == {
        "Alan Turing/week1/a.ipynb": b"1", "ada/week1/a.ipynb": b"2", "12/week1/b.ipynb": b"3", "13/week1/b.ipynb": b"4",
    }  # fmt: skip


def test_of_two_people_with_one_name_neither_gets_the_others_work(tmp_path, course):
    files = {
        "Jo Smith_1_assignsubmission_file_/a.ipynb": b"1",
        "Jo Smith_2_assignsubmission_file_/b.ipynb": b"2",
        "Al Smith_3_assignsubmission_file_/c.ipynb": b"3",
    }
    done = collect(archive(tmp_path / "a.zip", files), course, "week1")
    assert submitted(course) == {"Al Smith/week1/c.ipynb": b"3"}
    assert len(done.troubles) == 2
    assert all("several people in it are called Jo Smith" in trouble for _, trouble in done.troubles)


def test_who_is_not_in_the_gradebook_is_named_where_it_has_students(tmp_path, course):
    source = archive(tmp_path / "a.zip", {"lovelaceada_4711_1_a.ipynb": b"1", "turingalan_12_2_b.ipynb": b"2"})
    done = collect(source, course, "week1", KNOWN)
    assert done.strangers == ["12"]
    assert "Not in the gradebook, so taken for new students: 12" in done.to_text().splitlines()
    assert collect(source, course, "week1").strangers == []


def test_a_name_that_is_no_text_stops_nothing(tmp_path, course):
    source = unpacked(tmp_path / "folder", {"grace.ipynb": b"1"})
    odd = source / os.fsdecode(b"M\xfcller.ipynb")
    try:
        odd.write_bytes(b"2")
    except OSError:
        pytest.skip("this file system takes no such name")
    done = collect(source, course, "week1")
    assert submitted(course) == {"grace/week1/grace.ipynb": b"1"}
    assert [trouble for _, trouble in done.troubles] == ["no student's name was found in its path"]
    done.to_text().encode()


def test_a_member_without_a_name_stops_nothing(tmp_path, course):
    done = collect(archive(tmp_path / "a.zip", {".": b"1", "grace/a.ipynb": b"2"}), course, "week1")
    assert submitted(course) == {"grace/week1/a.ipynb": b"2"}
    assert [origin for origin, _ in done.troubles] == ["."]


def answered(source: str) -> bytes:
    cell = {"cell_type": "code", "id": "one", "metadata": {}, "outputs": [], "execution_count": None, "source": source}
    return json.dumps({"cells": [cell], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}).encode()


def test_a_newer_submission_under_another_name_is_the_one_to_grade(tmp_path, course):
    old, new = (answered(f"def sigmoid(x): return {value}") for value in (0, 1))
    collect(archive(tmp_path / "a.zip", {f"lovelaceada_4711_1_{NAME}": old}), course, "week1", KNOWN)
    done = collect(archive(tmp_path / "b.zip", {"lovelaceada_4711_2_final.ipynb": new}), course, "week1", KNOWN)
    assert done.changed == ["ada"]
    assert handed_in.find(course / "submitted/ada/week1", TABLE).data == new
    assert submitted(course) == {"ada/week1/final.ipynb": new, f"ada/week1/.earlier/1/{NAME}": old}
    told = done.to_text()
    assert f".earlier/1/{NAME}" in told
    assert "--force: ada" in told


def test_nothing_that_is_set_aside_is_lost(tmp_path, course):
    for number, name in enumerate(("a", "b", "a", "b")):
        collect(archive(tmp_path / "a.zip", {f"grace/{name}.ipynb": str(number).encode()}), course, "week1")
    assert {(Path(name).name, data) for name, data in submitted(course).items()} == {
        ("a.ipynb", b"0"), ("b.ipynb", b"1"), ("a.ipynb", b"2"), ("b.ipynb", b"3"),
    }  # fmt: skip
    assert submitted(course)["grace/week1/b.ipynb"] == b"3"


def test_what_a_person_has_put_there_stays_as_long_as_nothing_new_comes(tmp_path, course):
    source = archive(tmp_path / "a.zip", {"grace/a.ipynb": b"1"})
    collect(source, course, "week1")
    (course / "submitted/grace/week1" / NAME).write_bytes(b"mended by hand")
    done = collect(source, course, "week1")
    assert (done.changed, done.aside) == ([], [])
    assert submitted(course)[f"grace/week1/{NAME}"] == b"mended by hand"


def test_nothing_is_set_aside_for_a_submission_that_did_not_come_through(tmp_path, course):
    collect(archive(tmp_path / "a.zip", {"grace/a.ipynb": b"1"}), course, "week1")
    done = collect(archive(tmp_path / "b.zip", {"grace/big.ipynb": bytes(65 << 20), "grace/notes.txt": b"2"}), course, "week1")
    assert done.changed == ["grace"]
    assert submitted(course) == {"grace/week1/a.ipynb": b"1", "grace/week1/notes.txt": b"2"}


def test_nobody_hands_in_their_own_time(tmp_path, course):
    unpacked(course / "submitted", {"ada/week1/timestamp.txt": b"2031-05-06 12:00:00 UTC"})
    files = {"lovelaceada_4711_1_timestamp.txt": b"1999-01-01 00:00:00 UTC", "lovelaceada_4711_2_a.ipynb": b"1"}
    done = collect(archive(tmp_path / "a.zip", files), course, "week1", KNOWN)
    assert submitted(course) == {"ada/week1/timestamp.txt": b"2031-05-06 12:00:00 UTC", "ada/week1/a.ipynb": b"1"}
    assert [origin for origin, _ in done.troubles] == ["lovelaceada_4711_1_timestamp.txt"]
    assert done.changed == []


def test_it_comes_where_the_courses_settings_say(tmp_path, course):
    with (course / "nbgrader_config.py").open("a") as file:
        file.write("c.CourseDirectory.submitted_directory = 'inbox'\n")
        file.write("c.CourseDirectory.directory_structure = '{nbgrader_step}/{assignment_id}/{student_id}'\n")
    collect(archive(tmp_path / "a.zip", {"grace/a.ipynb": b"1"}), course, "week1")
    assert (course / "inbox/week1/grace/a.ipynb").read_bytes() == b"1"
    assert not (course / "submitted").exists()


def test_hostile_archives_stop_nothing(tmp_path, course):
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
    done = collect(path, course, "week1")
    assert submitted(course) == {"grace/week1/a.ipynb": b"kept"}
    assert {origin for origin, _ in done.troubles} == {"huge/a.ipynb", "../out.ipynb", "hurt/a.ipynb", "eve/a.ipynb"}
    assert not (tmp_path / "out.ipynb").exists()
    assert not (course / "out.ipynb").exists()


def badly_named(path: Path) -> bytes:
    """Return an archive with a name that says it is UTF-8 and is not."""
    data = archive(path, {"ü.ipynb": b"1"}).read_bytes()
    return data.replace("ü".encode(), b"\xff\xff")


@pytest.mark.parametrize("content", [None, b"", b"PK\x03\x04 cut", badly_named])
def test_what_is_no_archive_is_one_clear_error(tmp_path, course, content):
    path = tmp_path / "a.zip"
    if content is not None:
        path.write_bytes(content(path) if callable(content) else content)
    with pytest.raises(CollectError, match="expected a folder or a ZIP archive"):
        collect(path, course, "week1")


def test_a_name_that_two_share_stands_for_neither():
    students = [("a", "1", "Ada", "King"), ("b", "2", "Ada", "King"), ("c", "", "Alan", "Turing")]
    assert by_number_and_name(students) == {"a": "a", "b": "b", "c": "c", "1": "a", "2": "b", "Alan Turing": "c"}


def test_a_number_goes_before_an_id_that_was_made_of_it():
    assert by_number_and_name([("4711", "", "", ""), ("ada", "4711", "", "")]) == {"4711": "ada", "ada": "ada"}


@pytest.fixture
def with_gradebook(course):
    """Return the course with a gradebook that knows Ada."""
    settings = build.settings(course)
    with build.scripts_on_path(), Gradebook(settings.db_url, settings.course_id) as book:
        book.add_student("ada", first_name="Ada", last_name="Lovelace", lms_user_id="4711")
    return course


def test_the_command_places_by_the_gradebook_and_says_what_it_could_not_place(tmp_path, with_gradebook, capsys):
    source = archive(tmp_path / "a.zip", {"lovelaceada_4711_1_a.ipynb": b"1", "photo.png": b"2"})
    assert cli.main(["collect", str(with_gradebook), "week1", str(source)]) == 1
    assert capsys.readouterr().out.splitlines() == [
        "Not placed:",
        "  photo.png  expected .ipynb, .py, .json, .txt",
        "1 placed, 0 there already, 1 not placed",
    ]
    assert submitted(with_gradebook) == {"ada/week1/a.ipynb": b"1"}


def test_a_week_that_the_course_does_not_have_is_refused_in_a_line(tmp_path, with_gradebook, capsys):
    source = archive(tmp_path / "a.zip", {"grace/a.ipynb": b"1"})
    assert cli.main(["collect", str(with_gradebook), "weke2", str(source)]) == 2
    told = capsys.readouterr().err
    assert "expected one of course1/week1" in told
    assert "course1/weke2" in told
    assert len(told.splitlines()) == 1
    assert submitted(with_gradebook) == {}
