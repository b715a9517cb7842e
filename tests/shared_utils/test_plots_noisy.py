"""Check that each figure of the noisy points is a real picture whose words hold what it shows."""

import sys
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from matplotlib.image import imread

from shared_utils import plots_noisy
from shared_utils.data import load_planar

X, Y = load_planar("noisy")
FIGURES = {
    "two_sides": (lambda: plots_noisy.two_sides(X, Y), ["circles with label 0", "A wave", f"of the {Y.size} stand on the wrong side"]),
    "decisions": (
        lambda: plots_noisy.decisions(
            X, Y, {"all 1": lambda X: np.ones((1, X.shape[1])), "wave": lambda X: X[1:] > plots_noisy.wave(X[:1])}
        ),
        [f"all 1 {100 * Y.mean():.1f}% of train", "wave 9"],
    ),
}


@pytest.fixture(params=FIGURES, scope="module")
def figure(request):
    return FIGURES[request.param][0](), FIGURES[request.param][1]


def test_a_figure_is_a_png_with_something_on_it(figure):
    pixels = imread(BytesIO(figure[0].data), format="png")
    assert min(pixels.shape[:2]) > 200
    assert pixels[..., :3].std() > 0.02


def test_the_words_hold_what_the_figure_shows(figure):
    picture, told = figure
    assert [part for part in told if part not in picture.alt] == []


def test_the_wave_is_the_one_that_the_points_were_drawn_by(monkeypatch):
    monkeypatch.setattr(sys, "path", [*sys.path, str(Path(__file__).parents[2] / "data")])
    import draw_planar

    x, y = draw_planar.noisy(20_000)(np.random.default_rng(0))
    # Labels were given before the points were smeared; far from the wave only those that were turned over differ.
    far = np.abs(x[:, 1] - plots_noisy.wave(x[:, 0])) > 2
    assert np.mean((x[far, 1] > plots_noisy.wave(x[far, 0])) != y[far]) == pytest.approx(1 / 15, abs=0.01)
