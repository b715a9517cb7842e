"""Week 1 as a learner meets it: the solved and the untouched notebook, cards, and a slider moved by keyboard."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from autograder import build
from autograder.checks import load
from autograder.compose import Week
from autograder.lab import ROOT

SHOTS = Path(__file__).parents[2] / "build" / "screenshots"


@pytest.fixture(scope="module")
def notebooks() -> tuple[dict[str, Any], dict[str, Any]]:
    source, learner = build.notebooks(Week(ROOT, load("course1/week1")))
    return json.loads(source), json.loads(learner)


def outputs_of(lab: Any, call: str) -> str:
    cell = next(c for c in lab.cells() if c["cell_type"] == "code" and "".join(c["source"]).strip() == call)
    return json.dumps(cell["outputs"])


def shot(page: Any, name: str) -> None:
    SHOTS.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=SHOTS / f"{name}.png")


def test_the_solved_notebook_passes_every_check_in_lab(lab: Any, notebooks: Any) -> None:
    lab.open(notebooks[0], "solved.ipynb")
    lab.run_all()
    for name in load("course1/week1").names():
        assert f"{name}: passed" in outputs_of(lab, f"check({name})")
    slider = lab.page.locator(".jp-OutputArea .widget-slider [role=slider]").first
    slider.scroll_into_view_if_needed()
    picture = lab.page.locator(".jp-OutputArea .widget-html svg").first
    before = picture.inner_html()
    slider.focus()
    for _ in range(5):
        lab.page.keyboard.press("ArrowRight")
    lab.page.wait_for_function(
        "before => document.querySelector('.jp-OutputArea .widget-html svg').innerHTML !== before", arg=before, timeout=10_000
    )
    shot(lab.page, "week1-slider")
    assert not lab.page.errors


def test_the_untouched_notebook_says_not_attempted(lab: Any, notebooks: Any) -> None:
    learner = notebooks[1]
    wanted = ("check, hint, progress = week", "def basic_sigmoid", "check(basic_sigmoid)")
    cells = [c for c in learner["cells"] if c["cell_type"] == "code" and any(w in "".join(c["source"]) for w in wanted)]
    lab.open({**learner, "cells": cells}, "untouched.ipynb")
    lab.run_all()
    assert "basic_sigmoid: not attempted" in outputs_of(lab, "check(basic_sigmoid)")
    shot(lab.page, "week1-untouched")
