"""Check that each figure of week 3 is a real picture whose words hold what it shows."""

from io import BytesIO

import numpy as np
import pytest
from matplotlib.image import imread

from shared_utils import activations, plots_shallow

X = np.array([[-1.0, 1.0, 2.0], [0.5, -0.5, 1.0]])
Y = np.array([[0, 1, 1]])
UNITS = {"W1": np.array([[1.0, 0.0], [0.5, 2.0]]), "b1": np.array([[0.1], [0.2]])}


def right_half(points):
    return (points[:1] > 0).astype(int)


def nothing(points):
    return np.zeros((1, points.shape[1]), dtype=bool)


FIGURES = {
    "points": (lambda: plots_shallow.points(X, Y), ["1 circles", "2 triangles"]),
    "boundaries": (
        lambda: plots_shallow.boundaries(X, Y, {"half": right_half, "none": nothing}, {"half": UNITS}),
        ["half 100.0%", "none 33.3%"],
    ),
    "activations": (
        lambda: plots_shallow.activations({"ReLU": (activations.relu, activations.relu_grad)}),
        ["ReLU goes from 0.00 to 4.00", "its slope from 0.00 to 1.00"],
    ),
    "forward_by_columns": (plots_shallow.forward_by_columns, ["(3, 2)", "(2, 4)", "(3, 4)", "Column i"]),
    "way_back": (plots_shallow.way_back, ["W2 transposed", "X transposed", "axis 1", "divided by m"]),
    "units_as_they_train": (
        lambda: plots_shallow.units_as_they_train({"equal": np.ones((5, 2)), "apart": np.array([[0.0, 0.0], [1.0, -2.0]])}),
        ["equal: from 1.00, 1.00 to 1.00, 1.00", "apart: from 0.00, 0.00 to 1.00, -2.00"],
    ),
    "cost_curves": (lambda: plots_shallow.cost_curves({"slow": [3.0, 2.0, 1.0]}), ["slow from 3.000, half way 2.000, to 1.000"]),
}


@pytest.fixture(params=FIGURES, scope="module")
def figure(request):
    return FIGURES[request.param][0](), FIGURES[request.param][1]


def test_every_figure_of_the_module_is_tried():
    drawn = {name for name, value in vars(plots_shallow).items() if getattr(value, "__module__", "") == plots_shallow.__name__}
    assert {name for name in drawn if not name.startswith("_")} == set(FIGURES)


def test_a_figure_is_a_png_with_something_on_it(figure):
    pixels = imread(BytesIO(figure[0].data), format="png")
    assert min(pixels.shape[:2]) > 200
    assert pixels[..., :3].std() > 0.02


def test_the_words_hold_what_the_figure_shows(figure):
    picture, told = figure
    assert [part for part in told if part not in picture.alt] == []
