"""The `course` command keeps its exit code and its words, wherever they go."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from autograder import cli

REPOSITORY = Path(__file__).parents[2]
COURSE = [sys.executable, "-m", "autograder.cli"]


@pytest.fixture(scope="module")
def answers(tmp_path_factory):
    """Return a file of answers that says something in no ASCII."""
    path = tmp_path_factory.mktemp("cli") / "answers.py"
    path.write_text("def sigmoid(x):\n    raise ValueError('né à σ')\n", encoding="utf-8")
    return path


def check(path: Path, *arguments: str, encoding: str = "utf-8", unbuffered: str = "", **how) -> subprocess.CompletedProcess[bytes]:
    settings = {"PYTHONPATH": str(REPOSITORY), "PYTHONIOENCODING": encoding, "PYTHONUNBUFFERED": unbuffered}
    command = [*COURSE, "check", "course1/week1", str(path), *arguments]
    return subprocess.run(command, env=os.environ | settings, stderr=subprocess.PIPE, **how)


def test_more_than_a_file_and_its_assignment_is_refused_in_a_line(capsys):
    assert cli.main(["check", "course1/week1", "a.py", "b.py"]) == 2
    told = capsys.readouterr().err
    assert "expected [ASSIGNMENT] PATH, got 3 names" in told
    assert len(told.splitlines()) == 1


@pytest.mark.skipif(os.name != "posix", reason="Windows has other pipes")
@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize(("form", "code"), [((), 1), (("--execute", "page.html"), 0)])
def test_the_exit_code_does_not_hang_on_who_reads(answers, tmp_path, unbuffered, form, code):
    read, write = os.pipe()
    os.close(read)
    try:
        done = check(answers, *form, unbuffered=unbuffered, stdout=write, cwd=tmp_path)
    finally:
        os.close(write)
    assert (done.returncode, done.stderr) == (code, b"")


def test_signs_that_a_stream_does_not_have_are_spelled_out(answers):
    done = check(answers, encoding="cp1252", stdout=subprocess.PIPE)
    assert (done.returncode, done.stderr) == (1, b"")
    told = done.stdout.decode("cp1252")
    assert "\\u25cb basic_sigmoid: not attempted" in told
    assert "né à \\u03c3" in told


def test_json_is_utf8_whatever_the_stream(answers):
    done = check(answers, "--json", encoding="latin-1", stdout=subprocess.PIPE)
    assert (done.returncode, done.stderr) == (1, b"")
    report = json.loads(done.stdout.decode("utf-8"))
    assert "né à σ" in next(one["message"] for one in report["exercises"] if one["name"] == "sigmoid")
