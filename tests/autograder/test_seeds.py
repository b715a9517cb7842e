"""Seeds: the public one is for learning, the secret one is kept where only the instructor reads."""

from __future__ import annotations

import os
import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from autograder import seeds
from autograder.errors import CourseError

REPOSITORY = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    """Give each test a home of its own, and return its configuration folder."""
    monkeypatch.delenv(seeds.VARIABLE, raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return tmp_path / "config"


def test_the_environments_seed_goes_first(monkeypatch):
    kept = seeds.grading_seed()
    monkeypatch.setenv(seeds.VARIABLE, " secret ")
    assert seeds.grading_seed() == "secret" != kept


@pytest.mark.parametrize("blank", ["", "  "])
def test_a_blank_environment_is_none(monkeypatch, blank):
    monkeypatch.setenv(seeds.VARIABLE, blank)
    assert len(seeds.grading_seed()) == 32


def test_a_seed_is_made_once_and_kept():
    assert seeds.grading_seed() == seeds.grading_seed()
    assert seeds.seed_file().read_text().strip() == seeds.grading_seed()


def test_a_seed_that_another_process_has_just_made_is_taken(home, monkeypatch):
    seeds.grading_seed()
    monkeypatch.setattr(Path, "exists", lambda self: False)
    assert seeds.grading_seed() == seeds.seed_file().read_text().strip()


def test_a_seed_that_another_process_is_just_writing_is_waited_for():
    seeds.seed_file().parent.mkdir(parents=True)
    seeds.seed_file().touch()
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(seeds.grading_seed)
        seeds.seed_file().write_text("made elsewhere")
        assert waiting.result() == "made elsewhere"


def test_many_at_once_agree_on_one_seed():
    with ThreadPoolExecutor(8) as pool:
        assert len(set(pool.map(lambda _: seeds.grading_seed(), range(64)))) == 1


def test_two_homes_have_different_seeds(monkeypatch, tmp_path):
    first = seeds.grading_seed()
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "other"))
    assert seeds.grading_seed() != first


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX's")
def test_only_its_owner_reads_the_seed():
    before = os.umask(0)
    try:
        seeds.grading_seed()
    finally:
        os.umask(before)
    assert stat.S_IMODE(seeds.seed_file().stat().st_mode) == 0o600
    assert stat.S_IMODE(seeds.seed_file().parent.stat().st_mode) == 0o700


def test_the_seed_is_kept_outside_the_repository(monkeypatch, tmp_path):
    monkeypatch.delenv("XDG_CONFIG_HOME")
    monkeypatch.delenv("APPDATA", raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    assert seeds.seed_file() == tmp_path / ".config/deep-learning-in-numpy/grading-seed"
    assert REPOSITORY not in seeds.seed_file().parents


def test_an_empty_seed_is_an_error_with_its_remedy():
    seeds.seed_file().parent.mkdir(parents=True)
    seeds.seed_file().write_text("\n")
    with pytest.raises(CourseError, match=f"grading seed: .* is empty; delete it .*{seeds.VARIABLE}"):
        seeds.grading_seed()


def test_a_place_that_cannot_be_written_is_an_error_with_its_remedy(home):
    home.write_text("a file where the folder should be")
    with pytest.raises(CourseError, match=f"grading seed: expected to keep it in .*; set {seeds.VARIABLE} instead"):
        seeds.grading_seed()


def test_a_seed_that_cannot_be_read_is_an_error_with_its_remedy():
    seeds.seed_file().mkdir(parents=True)
    with pytest.raises(CourseError, match=f"grading seed: .*set {seeds.VARIABLE}"):
        seeds.grading_seed()


def test_a_seed_of_odd_bytes_is_a_seed():
    seeds.seed_file().parent.mkdir(parents=True)
    seeds.seed_file().write_bytes(b"\xff\xfe\x00")
    assert seeds.grading_seed().encode() == b"\\xff\\xfe\x00"


def test_the_public_seed_is_no_secret():
    assert seeds.PUBLIC_SEED == "public"
