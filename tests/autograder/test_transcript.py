"""Running a whole notebook in the sandbox, for a person to read."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.check_file import UnusableFile
from autograder.transcript import write_transcript

SCRIPT = """
# %%
import numpy as np
from autograder import week
from shared_utils import plots
check, hint, progress = week("course1/week1")
# %%
print("<b>bold</b>")
np.arange(3)
# %%
plots.curves([1], {"a": [1]}, "x", "y")
open("/etc/passwd").read()
# %%
raise SystemExit
# %%
6 * 7
"""


def page_of(tmp_path: Path, script: str) -> str:
    path = tmp_path / "answers.py"
    path.write_text(script, encoding="utf-8")
    return write_transcript(path, tmp_path / "page.html").read_text(encoding="utf-8")


def test_every_cell_runs_and_shows_what_it_printed(tmp_path: Path) -> None:
    page = page_of(tmp_path, SCRIPT)
    assert "array([0, 1, 2])" in page
    assert "42" in page
    assert "SystemExit" in page


def test_what_was_printed_is_text_not_markup(tmp_path: Path) -> None:
    page = page_of(tmp_path, SCRIPT)
    assert "&lt;b&gt;bold" in page
    assert "<b>" not in page


def test_half_of_a_surrogate_pair_can_be_printed(tmp_path: Path) -> None:
    assert "one \\ud800 two" in page_of(tmp_path, SCRIPT + '\n# %%\nprint("one", chr(0xD800), "two")\n')


def test_cells_run_behind_the_walls(tmp_path: Path) -> None:
    page = page_of(tmp_path, SCRIPT)
    assert "FileNotFoundError" in page or "PermissionError" in page
    assert "root:" not in page


def test_an_ended_process_is_said(tmp_path: Path) -> None:
    assert "It ended the Python process." in page_of(tmp_path, SCRIPT + "\n# %%\nimport os\nos._exit(3)\n")


def test_a_file_that_cannot_be_read_is_one_clear_error(tmp_path: Path) -> None:
    path = tmp_path / "sigmoid_and_softmax.ipynb"
    path.write_bytes(b"{")
    with pytest.raises(UnusableFile, match="unreadable"):
        write_transcript(path, tmp_path / "page.html")
