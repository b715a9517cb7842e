"""What a verdict depends on is in the version, and what differs is said in words."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from autograder.classroom import judging
from autograder.classroom.handed_in import Collected
from autograder.classroom.judging import Request, version

ROOT = Path(judging.__file__).parents[2]
ASK = "import sys; from autograder.classroom.judging import Request, version; print(version('course1/week1'))"
READ = f"{ASK}; Request.from_bytes(open(sys.argv[1], 'rb').read())"


@pytest.fixture(scope="module")
def elsewhere(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The packages as another machine has them: without the repository around them, and so without its data."""
    home = tmp_path_factory.mktemp("elsewhere")
    for package in ("autograder", "shared_utils"):
        shutil.copytree(ROOT / package, home / package, ignore=shutil.ignore_patterns("__pycache__"))
    return home


def run(home: Path, code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"PYTHONPATH": str(home)}
    return subprocess.run([sys.executable, "-c", code, *arguments], cwd=home, env=environment, capture_output=True, text=True, check=False)


def test_a_machine_without_the_data_judges_by_another_version(elsewhere: Path) -> None:
    there, here = run(elsewhere, ASK).stdout.strip().split(", "), version("course1/week1").split(", ")
    assert [pair for pair in zip(there, here, strict=True) if pair[0] != pair[1]] == [
        ("data sets or h5py not there", next(part for part in here if part.startswith("data sets read by h5py ")))
    ]


def test_a_machine_without_the_data_refuses_and_says_what_differs(elsewhere: Path) -> None:
    asked = elsewhere / "request"
    asked.write_bytes(Request("course1/week1", "s", "auto", b"release", Collected((("a.py", b""),), ())).to_bytes())
    said = run(elsewhere, READ, str(asked)).stderr
    assert "expected version data sets read by h5py " in said
    assert ", got data sets or h5py not there; install the same on all machines, with `pip install`, which brings the data sets too" in said
    assert "numpy" not in said.rpartition("OtherVersion")[2]
