"""How soon a playground answers: key press to new picture in Chromium, beside plain `interact` doing the same work.

    python benchmarks/widgets.py [--quick]

Both train the same shallow network as many steps as take 25 ms on this machine, with the course's run beside it, and draw
plane and cost: the playground as it is, `interact` with matplotlib. Then frames a second while a slider is dragged
for two seconds, and how long `1 + 1` takes to answer while the playground trains.
"""

from __future__ import annotations

import argparse
import contextlib
import importlib.util
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from typing import Any

from table import show

ROOT = Path(__file__).resolve().parents[1]
WORK = 0.025  # seconds of training for one picture

SETTING = """
import time
import numpy as np
from shared_utils import activations as a, shallow as s
from shared_utils.widgets.shallow import shallow_playground
FUNCTIONS = s.initialize_parameters, s.forward_propagation, s.compute_cost, s.backward_propagation, s.update_parameters
playground = shallow_playground(*FUNCTIONS, {"ReLU": (a.relu, a.relu_grad), "leaky ReLU": (a.leaky_relu, a.leaky_relu_grad)})

def runs(units, steps):
    settings = {**playground.start, "hidden units": units}
    both = playground.run(settings), playground.course(settings)
    for run in both:
        run.advance(steps)
    return both

STEPS = 1
taken = 0
while taken < WORK:
    STEPS += 1 + STEPS // 4
    start = time.perf_counter()
    runs(12, STEPS)
    taken = time.perf_counter() - start
print(STEPS, taken)
"""
OURS = "from dataclasses import replace\nreplace(playground, first=STEPS, start={**playground.start, 'hidden units': 1})"
INTERACT = """
import matplotlib.pyplot as plt
from ipywidgets import IntSlider, interact

def picture(units):
    run, course = runs(units, STEPS)
    figure, (plane, costs) = plt.subplots(1, 2, figsize=(7, 3.7))
    reach = np.ceil(np.abs(run.X).max())
    middle = (np.arange(44) + 0.5) * 2 * reach / 44 - reach
    grid = np.array(np.meshgrid(middle, middle)).reshape(2, -1)
    plane.contourf(middle, middle, run.forward(grid, run.state)[0].reshape(44, 44), [0, 0.5, 1])
    plane.scatter(*run.X[:, ::2], c=run.Y[0, ::2], s=9, edgecolors="white", linewidths=0.5)
    for one in (course, run):
        costs.plot(*one.curve())
    plt.show()

interact(picture, units=IntSlider(1, 1, 20))
"""
# Counts new pictures in `area`, and notes when a key goes down and when the next picture has been painted.
WATCH = """
area => {
    window.watched = {pictures: 0, pressed: null, waited: []};
    const painted = () => requestAnimationFrame(() => setTimeout(() => {
        watched.pictures += 1;
        if (watched.pressed !== null) { watched.waited.push(performance.now() - watched.pressed); watched.pressed = null; }
    }));
    document.addEventListener('keydown', () => { watched.pressed = performance.now(); }, true);
    new MutationObserver(changes => {
        const images = [...area.querySelectorAll('img[src^="data:image/png"]')];
        if (!area.querySelector('svg[role=img]') && !images.length) return;  // cleared; the picture is to come
        Promise.all(images.map(image => image.decode().catch(() => null))).then(painted);
    }).observe(area, {childList: true, subtree: true, attributes: true, attributeFilter: ['src']});
}
"""
ANSWER = """
async () => {
    const kernel = window.jupyterapp.shell.currentWidget.sessionContext.session.kernel, begun = performance.now();
    await kernel.requestExecute({code: '1 + 1', store_history: false}).done;
    return performance.now() - begun;
}
"""


def browser_tests() -> Any:
    """Return the module that drives JupyterLab for the browser tests."""
    spec = importlib.util.spec_from_file_location("driving", ROOT / "tests/browser/conftest.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["driving"] = module
    spec.loader.exec_module(module)
    return module


@contextlib.contextmanager
def opened(cells: list[str]) -> Iterator[Any]:
    """Open these cells in JupyterLab in Chromium, run them, and give the page."""
    from playwright.sync_api import sync_playwright

    driving = browser_tests()
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        root = Path(folder)
        (root / "course1/week1").mkdir(parents=True)
        driving.shutil.copy(next((ROOT / "course1/week1").glob("*.ipynb")), root / "course1/week1")
        server = contextlib.closing(
            driving.serve(root, f"lab.lab(Path({folder!r}), port=PORT, browser=False, more=MORE)", root / "my_work")
        )
        with server as serving:
            chromium = driving.shutil.which("chromium")
            browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", *driving.QUIET])
            page = browser.new_page(viewport={"width": 1280, "height": 1400})
            page.set_default_timeout(90_000)
            running = next(serving)
            lab = driving.Lab(running, page, running.folder)
            code = {"cell_type": "code", "execution_count": None, "metadata": {}, "outputs": []}
            notebook = {"cells": [{**code, "id": f"cell-{k}", "source": cell} for k, cell in enumerate(cells)]}
            python = {"kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"}}
            lab.open({**notebook, "metadata": python, "nbformat": 4, "nbformat_minor": 5}, "speed.ipynb")
            lab.run_all()
            yield page
            browser.close()


def presses(page: Any, cell: str, times: int) -> list[float]:
    """Return how many milliseconds pass from a key press on a cell's first slider to the new picture."""
    output = page.locator(cell)
    area = output.locator(".playground-picture, .widget-output").first
    area.evaluate(WATCH)
    output.get_by_role("slider").first.focus()
    page.wait_for_timeout(1000)
    for k in range(times):
        page.keyboard.press("ArrowRight")
        page.wait_for_function(f"() => watched.waited.length > {k}")
        page.wait_for_timeout(400)
    waited: list[float] = page.evaluate("() => watched.waited")
    return waited


def dragged(page: Any, cell: str, seconds: float = 2.0) -> float:
    """Return the pictures a second while the first slider is dragged from end to end and back, twice a second."""
    handle = page.locator(cell).get_by_role("slider").first
    place, track = handle.bounding_box(), handle.locator("xpath=../..").bounding_box()
    y = place["y"] + place["height"] / 2
    page.mouse.move(place["x"] + place["width"] / 2, y)
    page.mouse.down()
    before = page.evaluate("() => watched.pictures")
    begun = time.perf_counter()
    while (gone := time.perf_counter() - begun) < seconds:
        page.mouse.move(track["x"] + track["width"] * (1 - abs(2 * gone % 2 - 1)), y)
        page.wait_for_timeout(10)
    pictures: int = page.evaluate("() => watched.pictures") - before
    page.mouse.up()
    return pictures / gone


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="end within a minute")
    times = 8 if parser.parse_args().quick else 18
    with opened([f"WORK = {WORK}" + SETTING, OURS, INTERACT]) as page:
        cells = [f".jp-Notebook .jp-Cell:nth-child({k} of .jp-Cell) .jp-Cell-outputArea" for k in (2, 3)]
        ours = presses(page, cells[0], times)
        frames = dragged(page, cells[0])
        page.locator(cells[0]).get_by_role("button", name="train", exact=True).click()
        page.wait_for_timeout(300)
        answers = [page.evaluate(ANSWER) for _ in range(times)]
        trained = page.locator(cells[0]).get_by_role("button", name="pause", exact=True).count()
        if trained:
            page.locator(cells[0]).get_by_role("button", name="pause", exact=True).click()
        page.wait_for_timeout(1000)
        theirs = presses(page, cells[1], times)
    show(
        {"playground": ours, "interact": theirs, "1 + 1 while training": answers, "pictures a second, dragged": [frames]},
        "ms (a second)",
        {
            "median_ms": median(ours),
            "vs_interact": median(theirs) / median(ours),
            "frames_per_s": frames,
            "answer_ms": median(answers),
        },
    )


if __name__ == "__main__":
    main()
