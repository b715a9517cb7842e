"""Play as a learner does, in a real JupyterLab: by keyboard, while cells run, with right and with wrong functions."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

SHOTS = Path(__file__).parents[2] / "build" / "screenshots"
AXE = "axe-core@4.14.1"

WEEK1 = """
from shared_utils.activations import sigmoid, sigmoid_grad, softmax
from shared_utils.widgets.sigmoid import sigmoid_playground
from shared_utils.widgets.softmax import softmax_playground
from shared_utils.widgets.tangent import tangent_playground
"""
PLAYGROUNDS = {
    "sigmoid": (WEEK1, "sigmoid_playground(sigmoid, sigmoid_grad)"),
    "tangent": (WEEK1, "tangent_playground(sigmoid, sigmoid_grad)"),
    "softmax": (WEEK1, "softmax_playground(softmax)"),
}
TRAINED: dict[str, Any] = {}


@pytest.fixture(scope="session")
def axe(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The accessibility checker axe-core, fetched for this run."""
    if shutil.which("npm") is None:
        pytest.skip("no npm: axe-core, which looks for what hinders people, cannot be fetched")
    folder = tmp_path_factory.mktemp("axe")
    fetched = subprocess.run(
        ["npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", folder, AXE],
        capture_output=True,
        text=True,
        check=False,
    )
    if fetched.returncode:
        pytest.skip(f"axe-core cannot be fetched: {fetched.stderr.strip()[-200:]}")
    return folder / "node_modules" / "axe-core" / "axe.min.js"


def notebook(*cells: str) -> dict[str, Any]:
    code = {"cell_type": "code", "execution_count": None, "metadata": {}, "outputs": []}
    return {
        "cells": [{**code, "id": f"cell-{k}", "source": cell.strip()} for k, cell in enumerate(cells)],
        "metadata": {"kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"}},
        "nbformat": 4,
        "nbformat_minor": 5,
    }


class Play:
    """One playground in a page."""

    def __init__(self, lab: Any, setting: str, call: str, *more: str) -> None:
        self.lab, self.page = lab, lab.page
        lab.open(notebook(setting, call, *more), "playground.ipynb")
        lab.run_all()
        self.box = self.page.locator(".playground").first
        self.box.locator("svg[role=img]").wait_for()
        self.picture = self.box.locator(".playground-picture")  # what stays when a new picture comes

    def pixels(self) -> bytes:
        """Return the picture as it is on the screen."""
        pixels: bytes = self.picture.screenshot()
        return pixels

    def until_the_picture_is_not(self, before: bytes) -> None:
        for _ in range(50):
            if self.pixels() != before:
                return
            self.page.wait_for_timeout(100)
        pytest.fail("the picture stayed as it was")

    def slider(self, name: str) -> Any:
        return self.box.get_by_role("slider", name=name)

    def press(self, name: str) -> None:
        """Press a button by keyboard."""
        self.box.get_by_role("button", name=name, exact=True).focus()
        self.page.keyboard.press("Space")

    def says(self, *words: str) -> str:
        """Wait until the sentence has these words; return the whole."""
        for _ in range(200):
            sentence: str = self.box.locator("[role=status]").inner_text()
            if all(word in sentence for word in words):
                return sentence
            self.page.wait_for_timeout(100)
        pytest.fail(f"expected {words} to be said; got {sentence!r}")

    def steps(self) -> int:
        return int(self.slider("steps").get_attribute("aria-valuenow").split(".")[0])

    def shot(self, name: str) -> None:
        SHOTS.mkdir(parents=True, exist_ok=True)
        self.box.screenshot(path=SHOTS / f"playground-{name}.png")

    def hindrances(self, axe: Path) -> list[str]:
        """Return what axe-core finds to be serious, or worse."""
        self.page.evaluate("() => document.querySelector('.playground').setAttribute('data-under-test', '')")
        self.page.add_script_tag(path=axe)
        found = self.page.evaluate("() => axe.run('[data-under-test]')")
        return [
            f"{rule['id']}: {node['html'][:200]}"
            for rule in found["violations"]
            if rule["impact"] in ("serious", "critical")
            for node in rule["nodes"]
        ]


@pytest.mark.parametrize("name", PLAYGROUNDS)
def test_the_main_control_moves_the_picture_by_keyboard(lab: Any, name: str) -> None:
    play = Play(lab, *PLAYGROUNDS[name])
    before, words = play.pixels(), play.says()
    play.box.get_by_role("slider").first.focus()
    for _ in range(5):
        play.page.keyboard.press("ArrowRight")
    play.until_the_picture_is_not(before)
    play.page.wait_for_timeout(300)
    assert play.says() != words
    play.shot(name)
    assert not play.page.errors


@pytest.mark.parametrize("theme", ["JupyterLab Light", "JupyterLab Dark"])
@pytest.mark.parametrize("name", PLAYGROUNDS)
def test_nothing_hinders_a_keyboard_or_a_screen_reader(lab: Any, axe: Path, name: str, theme: str) -> None:
    play = Play(lab, *PLAYGROUNDS[name])
    play.page.evaluate("theme => window.jupyterapp.commands.execute('apputils:change-theme', {theme})", theme)
    play.page.wait_for_function("theme => document.body.dataset.jpThemeName === theme", arg=theme)
    play.page.wait_for_timeout(300)
    play.shot(f"{name}-{theme.split()[1].lower()}")
    assert play.hindrances(axe) == []
    for slider in play.box.get_by_role("slider").all():
        assert slider.get_attribute("aria-label")
        assert re.search(r"\d", slider.get_attribute("aria-valuetext"))


@pytest.mark.parametrize("name", PLAYGROUNDS)
def test_what_the_text_claims_is_set_up_by_one_press(lab: Any, name: str) -> None:
    play = Play(lab, *PLAYGROUNDS[name])
    for button in play.box.get_by_role("button", name="Set this up").all():
        words = play.says()
        before = play.pixels()
        button.focus()
        play.page.keyboard.press("Space")
        play.until_the_picture_is_not(before)
        play.page.wait_for_timeout(300)
        assert play.says() != words


@pytest.mark.parametrize("name", PLAYGROUNDS)
def test_a_prediction_is_answered_by_what_is_shown(lab: Any, name: str) -> None:
    play = Play(lab, *PLAYGROUNDS[name])
    play.box.get_by_role("combobox", name="your prediction").select_option(index=2)
    assert "predicted" in play.says("It shows:")
    play.shot(f"{name}-predicted")
