"""Formgrader's buttons in JupyterLab, as `course teach` opens it."""

from __future__ import annotations

import functools
import importlib.util
import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from nbgrader import api

from autograder import build
from autograder.lab import ROOT

HERE = Path(__file__).parent


def load(path: Path) -> Any:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[path.stem] = module
    spec.loader.exec_module(module)
    return module


week1 = load(HERE.parent / "integration/week1.py")


@pytest.fixture(scope="module")
def teacher(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """A teacher's JupyterLab on course 1 with submissions."""
    root = tmp_path_factory.mktemp("teach")
    (root / "course1/source/week1").mkdir(parents=True)
    for name in ("nbgrader_config.py", "source/week1/sigmoid_and_softmax.py"):
        shutil.copy(ROOT / "course1" / name, root / "course1" / name)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("nbgrader.api.get_alembic_version", functools.cache(api.get_alembic_version))
        patch.setenv("PATH", os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]]))
        build.build(root, ["course1/week1"])
        build.register(root, ["course1/week1"])
    week1.hand_in(root / "course1/week1" / week1.NAME, root / "course1/submitted")
    serve = load(HERE / "conftest.py").serve
    yield from serve(root, f"lab.teach('course1', Path({str(root)!r}), port=PORT, browser=False, more=MORE)", root / "course1")


@pytest.fixture
def formgrader(teacher: Any, page: Any) -> Any:
    """Formgrader's frame, opened from JupyterLab's menu."""
    page.goto(f"{teacher.url}/lab?token={teacher.token}")
    page.wait_for_selector("#jupyterlab-splash", state="detached")
    page.get_by_role("menuitem", name="Nbgrader").click()
    page.get_by_role("menuitem", name="Formgrader", exact=True).click()
    frame = page.frame_locator("iframe").first
    frame.locator("td.num-submissions a").wait_for()
    return frame


def said(frame: Any) -> str:
    """Return what Formgrader's dialog says, and close it."""
    dialog = frame.locator(".modal-content")
    dialog.locator(".modal-body").wait_for()
    text = dialog.inner_text()
    dialog.get_by_role("button", name="OK").click()
    dialog.wait_for(state="detached")
    return text


def override(page: Any, check: str, points: str) -> None:
    """Type a score and wait until it is stored; a page that is not ready yet takes no notice, so try again."""
    from playwright.sync_api import TimeoutError as Late

    box = page.locator(f"input#{check}")
    for last in (False, False, False, False, True):
        try:
            with page.expect_response("**/formgrader/api/grade/*", timeout=15_000):
                box.fill("")
                box.fill(points)
                box.press("Tab")
            return
        except Late:
            if last:
                raise


def test_a_teacher_generates_grades_overrides_and_gives_feedback_with_buttons(formgrader, teacher):
    formgrader.locator("td.assign a").click()
    assert "Successfully created the student version of 'week1'" in said(formgrader)
    given, release = (teacher.folder / folder / "week1" / week1.NAME for folder in (".", "release"))
    assert given.read_bytes() == release.read_bytes()

    formgrader.locator("td.num-submissions a").click()
    rows = formgrader.locator("tbody tr")
    for student, points, status in (
        ("wrong_axis", "84 / 100", "graded"),
        ("renamed", "100 / 100", "graded"),
        ("missing", "0 / 100", "needs manual grading"),
    ):
        row = rows.filter(has=formgrader.locator(f"td.student-id:text-is('{student}')"))
        row.locator("td.autograde a").click()
        assert f"Successfully autograded 'week1' for student '{student}'" in said(formgrader)
        row.locator(f"td.score:has-text('{points}')").wait_for()
        assert row.locator("td.status").inner_text() == status
        row.locator("td.generate-feedback a").click()
        assert "Successfully generated feedback" in said(formgrader)
    told = (teacher.folder / "feedback/wrong_axis/week1/sigmoid_and_softmax.html").read_text()
    assert "softmax: wrong" in told

    # Formgrader outside JupyterLab's frame is the same page, and simpler to walk through.
    page = formgrader.owner.page
    table = f"{teacher.url}/formgrader/gradebook/week1/sigmoid_and_softmax"
    page.goto(table)
    page.locator("tr:has-text('84 / 100') a").first.click()
    card = page.get_by_role("status").filter(has_text="softmax: wrong")
    card.wait_for()
    assert "0 of 16 points" in card.inner_text()
    override(page, "check_softmax", "5")
    page.goto(table)
    page.locator("tr:has-text('89 / 100')").wait_for()
