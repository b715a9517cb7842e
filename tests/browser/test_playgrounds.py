"""Play as a learner does, in a real JupyterLab: by keyboard, while cells run, with right and with wrong functions."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

SHOTS = Path(__file__).parents[2] / "build" / "screenshots"
AXE = "axe-core@4.14.1"

WEEK1 = """
from shared_utils.activations import sigmoid, sigmoid_grad, softmax
from shared_utils.widgets.sigmoid import sigmoid_playground
from shared_utils.widgets.softmax import softmax_playground
from shared_utils.widgets.tangent import tangent_playground
"""
WEEK2 = """
from shared_utils.logistic import optimize, predict, propagate
from shared_utils.widgets.logistic import logistic_playground

def uphill(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    return optimize(w, b, X, Y, num_iterations, -learning_rate)
"""
WEEK3 = """
from shared_utils import activations as a, shallow as s
from shared_utils.widgets.shallow import shallow_playground

def play(update):
    bends = {"ReLU": (a.relu, a.relu_grad), "leaky ReLU": (a.leaky_relu, a.leaky_relu_grad)}
    rest = s.initialize_parameters, s.forward_propagation, s.compute_cost, s.backward_propagation
    return shallow_playground(*rest, update, bends)

def uphill(parameters, grads, learning_rate=1.2):
    return s.update_parameters(parameters, grads, -learning_rate)
"""
WEEK4 = """
from shared_utils import deep as d
from shared_utils.widgets.deep import deep_playground

def play(update):
    return deep_playground(d.initialize_parameters_deep, d.L_model_forward, d.compute_cost, d.L_model_backward, update)

def uphill(parameters, grads, learning_rate):
    return d.update_parameters(parameters, grads, -learning_rate)
"""
WEEK5 = """
from shared_utils import initializers as i, regularization as r
from shared_utils.widgets.regularization import regularization_playground

def play(backward, starts=None):
    return regularization_playground(r.compute_cost_with_regularization, backward, r.dropout_forward, r.dropout_backward, starts)

STARTS = {
    "He": i.initialize_parameters_he,
    "Xavier": i.initialize_parameters_xavier,
    "random": i.initialize_parameters_random,
    "zeros": lambda dims, rng: i.initialize_parameters_zeros(dims),
}

def uphill(AL, Y, caches, lambd):
    return {key: -value for key, value in r.backward_propagation_with_regularization(AL, Y, caches, lambd).items()}
"""
WEEK6 = """
from shared_utils import optimizers as o
from shared_utils.averages import exponentially_weighted_average
from shared_utils.widgets.averages import averages_playground
from shared_utils.widgets.optimizers import optimizers_playground

def play(update):
    rest = o.initialize_velocity, o.update_parameters_with_momentum, o.initialize_rmsprop, o.update_parameters_with_rmsprop
    return optimizers_playground(update, *rest, o.initialize_adam, o.update_parameters_with_adam)

def uphill(parameters, grads, learning_rate):
    return o.update_parameters_with_gd(parameters, grads, -learning_rate)
"""
WEEK7 = """
from shared_utils import batch_norm as n, softmax as s, tuning as t
from shared_utils.widgets.batch_norm import batch_norm_playground
from shared_utils.widgets.search import search_playground
from shared_utils.widgets.softmax_regions import softmax_regions_playground

def classify(backward):
    return softmax_regions_playground(s.one_hot, s.softmax_activation, s.categorical_cross_entropy, backward)

def turned(dZ_tilde, cache):
    return tuple(-slope for slope in n.batchnorm_backward(dZ_tilde, cache))
"""
PLAYGROUNDS = {
    "sigmoid": (WEEK1, "sigmoid_playground(sigmoid, sigmoid_grad)"),
    "tangent": (WEEK1, "tangent_playground(sigmoid, sigmoid_grad)"),
    "softmax": (WEEK1, "softmax_playground(softmax)"),
    "averages": (WEEK6, "averages_playground(exponentially_weighted_average)"),
    "search": (WEEK7, "search_playground(t.sample_log_uniform, t.sample_beta)"),
    "starts": (WEEK5, "play(r.backward_propagation_with_regularization, STARTS)"),
}
SIGN = "Is there a wrong sign in your functions?"
# With training: the cells, the call, the name of its main slider, the call with a planted mistake, and what is said of that.
TRAINED = {
    "logistic": (
        WEEK2,
        "logistic_playground(propagate, optimize, predict)",
        "learning rate",
        "logistic_playground(propagate, uphill, predict)",
        SIGN,
    ),
    "shallow": (WEEK3, "play(s.update_parameters)", "learning rate", "play(uphill)", SIGN),
    "deep": (WEEK4, "play(d.update_parameters)", "learning rate", "play(uphill)", SIGN),
    "regularization": (WEEK5, "play(r.backward_propagation_with_regularization)", "λ", "play(uphill)", SIGN),
    "optimizers": (WEEK6, "play(o.update_parameters_with_gd)", "learning rate", "play(uphill)", "gradient descent diverged"),
    "batch norm": (
        WEEK7,
        "batch_norm_playground(n.batchnorm_forward, n.batchnorm_backward)",
        "learning rate",
        "batch_norm_playground(n.batchnorm_forward, turned)",
        "The course's own run (grey) has the cost",
    ),
    "softmax regions": (WEEK7, "classify(s.softmax_backward)", "learning rate", "classify(lambda AL, Y: Y - AL)", SIGN),
}
ALL = PLAYGROUNDS | {name: row[:2] for name, row in TRAINED.items()}


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


LONG = "import time; time.sleep(60 if 'LONG' in globals() else 0)"


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

    def until(self, true: Any) -> None:
        for _ in range(200):
            if true():
                return
            self.page.wait_for_timeout(100)
        pytest.fail("it did not come true within 20 seconds")

    def start(self, source: str) -> None:
        """Start the cell with this source, and do not wait for it."""
        self.page.evaluate(
            """source => {
                const { content } = window.jupyterapp.shell.currentWidget;
                const place = content.widgets.findIndex(cell => cell.model.sharedModel.getSource() === source);
                content.activeCellIndex = place;
                window.jupyterapp.commands.execute('notebook:run-cell');
            }""",
            source,
        )

    def answers(self, source: str) -> str:
        """Run the cell with this source again; return its value."""
        before = self._cell(source)["execution_count"]
        self.start(source)
        self.until(lambda: self._cell(source)["execution_count"] not in (before, None) and self._cell(source)["outputs"])
        text: str = self._cell(source)["outputs"][0]["data"]["text/plain"]
        return text

    def busy(self) -> bool:
        """Return whether a cell is running."""
        # Not the kernel's status: it is called idle whenever a control has been answered.
        busy: bool = self.page.evaluate(
            "() => window.jupyterapp.shell.currentWidget.content.widgets.some(cell => cell.model.executionState === 'running')"
        )
        return busy

    def _cell(self, source: str) -> dict[str, Any]:
        found: dict[str, Any] = next(cell for cell in self.lab.cells() if "".join(cell["source"]) == source)
        return found

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


def move(play: Play, slider: Any, key: str = "ArrowRight", times: int = 3) -> None:
    """Move a slider by keyboard, and see that the picture and the sentence follow."""
    before, words = play.pixels(), play.says()
    slider.focus()
    for _ in range(times):
        play.page.keyboard.press(key)
    play.until_the_picture_is_not(before)
    play.until(lambda: play.says() != words)


@pytest.mark.parametrize("name", ALL)
def test_every_control_answers(lab: Any, name: str) -> None:
    play = Play(lab, *ALL[name])
    move(play, play.box.get_by_role("slider").first)
    play.shot(name)
    for button in play.box.get_by_role("button", name="Set this up").all():
        words, before = play.says(), play.pixels()
        button.focus()
        play.page.keyboard.press("Space")
        play.until_the_picture_is_not(before)
        play.until(lambda words=words: play.says() != words)
    play.box.get_by_role("combobox", name="your prediction").select_option(index=2)
    assert "predicted" in play.says("It shows:")
    play.shot(f"{name}-predicted")
    assert not play.page.errors


@pytest.mark.parametrize("name", ALL)
def test_nothing_hinders_a_keyboard_or_a_screen_reader(lab: Any, axe: Path, name: str) -> None:
    play = Play(lab, *ALL[name])
    for theme in ("JupyterLab Dark", "JupyterLab Light"):
        play.page.evaluate("theme => window.jupyterapp.commands.execute('apputils:change-theme', {theme})", theme)
        play.page.wait_for_function("theme => document.body.dataset.jpThemeName === theme", arg=theme)
        play.page.wait_for_timeout(300)
        play.shot(f"{name}-{theme.split()[1].lower()}")
        assert play.hindrances(axe) == []
    for slider in play.box.get_by_role("slider").all():
        assert slider.get_attribute("aria-label")
        assert re.search(r"\d", slider.get_attribute("aria-valuetext"))
    for control in play.box.locator("button, select, input, [role=slider]").all():
        if control.is_visible() and control.is_enabled():
            assert control.evaluate("control => control.tabIndex") == 0


@pytest.mark.parametrize("name", TRAINED)
def test_it_trains_rests_and_starts_again(lab: Any, name: str) -> None:
    setting, call, slider, *_ = TRAINED[name]
    play = Play(lab, setting, call, "1 + 1", LONG, "LONG = True  # from now on the cell above runs long")
    play.box.get_by_role("combobox", name="steps a picture").select_option("1")
    play.press("train")
    begun = play.steps()
    play.until(lambda: play.steps() > begun)
    play.shot(f"{name}-training")
    assert play.answers("1 + 1") == "2"
    play.press("pause")
    play.until(lambda: play.box.get_by_role("button", name="train", exact=True).count() == 1)
    play.page.wait_for_timeout(500)
    rested = play.steps()
    assert rested > begun
    play.page.wait_for_timeout(500)
    assert play.steps() == rested

    play.box.get_by_role("combobox", name="steps a picture").select_option("100")
    play.press("pin")
    assert "pinned A" in play.says("pinned A")
    play.start(LONG)
    play.until(play.busy)
    play.page.wait_for_timeout(500)  # the notebook moves the focus to the cell, too
    play.press("reset")
    play.until(lambda: play.steps() == 0)
    before = play.pixels()
    play.press("step")
    play.until(lambda: play.steps() > 0)
    play.until_the_picture_is_not(before)
    move(play, play.slider(slider))
    assert play.busy(), "the cell should still have been running"
    play.shot(f"{name}-pinned")
    play.press("unpin all")
    play.until(lambda: "pinned" not in play.says())
    assert not play.page.errors


@pytest.mark.parametrize("name", TRAINED)
def test_a_planted_mistake_is_seen_and_told(lab: Any, name: str) -> None:
    setting, _, _, wrong, told = TRAINED[name]
    play = Play(lab, setting, wrong)
    play.says(told)
    play.shot(f"{name}-wrong")


def test_a_picture_of_ones_own_is_judged_by_the_learners_function(lab: Any, tmp_path: Path) -> None:
    picture = tmp_path / "white.png"
    Image.new("RGB", (90, 64), "white").save(picture)
    setting = "import numpy as np\nfrom shared_utils.widgets.own_picture import own_picture"
    call = "own_picture(lambda picture: picture.mean() / 255, np.zeros((64, 64, 3), np.uint8))"
    lab.open(notebook(setting, call), "own.ipynb")
    lab.run_all()
    box = lab.page.locator(".playground")
    assert "a = 0.000" in box.locator("[role=status]").inner_text()
    with lab.page.expect_file_chooser() as chooser:
        box.get_by_role("button").click()
    chooser.value.set_files(picture)
    box.get_by_text("cat, a = 1.000").wait_for()
    box.screenshot(path=SHOTS / "playground-own-picture.png")
    assert not lab.page.errors
