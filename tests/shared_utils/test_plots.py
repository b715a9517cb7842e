"""Check that each figure is a real picture whose words hold what it shows."""

from io import BytesIO

import numpy as np
import pytest
from matplotlib.image import imread

from shared_utils import plots

X = np.array([0.0, 1.0, 2.0])
FIGURES = {
    "line_through": (
        lambda: plots.line_through(X, X + 0.1, 3 * X, "age", "price"),
        ["price against age", "3 dots", "from 0 at 0 to 6 at 2"],
    ),
    "curves": (
        lambda: plots.curves(X, {"up": X + 1, "down": 5 - X}, "x", "loss"),
        ["up is lowest at 0, where it is 1", "down is lowest at 2, where it is 3"],
    ),
    "network": (lambda: plots.network([["a", "b"], ["c"]]), ["a, b; then c"]),
    "performance_and_data": (plots.performance_and_data, ["A sketch", "without numbers"]),
    "computation_graph": (
        lambda: plots.computation_graph(1, 2, 3, {"da": 14, "db": 42, "dc": 28}),
        ["J = v² = 49", "14 for a", "42 for b", "28 for c"],
    ),
    "picture_and_column": (
        lambda: plots.picture_and_column(np.arange(12).reshape(2, 2, 3), np.arange(12).reshape(12, 1)),
        ["2 by 2 pixels", "12 numbers", "[0, 1, 2, 3, 4, 5]"],
    ),
    "shares": (
        lambda: plots.shares(np.array([[25.0, 60.0], [75.0, 40.0]]), ["sugar", "fat"], ["jam", "nuts"]),
        ["jam: sugar 25, fat 75", "nuts: sugar 60, fat 40"],
    ),
    "arrows": (
        lambda: plots.arrows(np.array([[3.0, 4.0]]), np.array([[0.6, 0.8]])),
        ["before: 5.00", "after: 1.00"],
    ),
    "speed": (lambda: plots.speed([1, 10], [1e-6, 1e-5], [2e-6, 2e-6]), ["0.5 at 1 inputs", "5 at 10 inputs"]),
}


@pytest.fixture(params=FIGURES, scope="module")
def figure(request):
    return FIGURES[request.param][0](), FIGURES[request.param][1]


def test_every_figure_of_the_module_is_tried():
    drawn = {name for name, value in vars(plots).items() if callable(value) and value.__module__ == plots.__name__}
    assert {name for name in drawn if not name.startswith("_")} == set(FIGURES)


def test_a_figure_is_a_png_with_something_on_it(figure):
    pixels = imread(BytesIO(figure[0].data), format="png")
    assert min(pixels.shape[:2]) > 200
    assert pixels[..., :3].std() > 0.02


def test_the_words_hold_what_the_figure_shows(figure):
    picture, told = figure
    assert [part for part in told if part not in picture.alt] == []


def test_a_figure_of_a_wrong_column_is_drawn_too():
    image = np.zeros((2, 2, 3), dtype=int)
    assert "(4, 3)" not in plots.picture_and_column(image, image.reshape(4, 3)).alt
