"""Check that each figure of course2/week3 is a real picture whose words hold what it shows."""

from io import BytesIO

import numpy as np
import pytest
from matplotlib.image import imread

from shared_utils import plots_autodiff, plots_batch_norm, plots_tuning
from shared_utils.autodiff import Value, add, backward, mul

MODULES = (plots_autodiff, plots_batch_norm, plots_tuning)


def small_graph():
    x, w = Value(2.0), Value(-3.0)
    product = mul(w, x)
    J = add(product, w)
    backward(J)
    return plots_autodiff.graph(J, {x: "x", w: "w", J: "J"})


def twice():
    x = Value(3.0)
    return plots_autodiff.graph(mul(x, x), gradients=False)


RNG = np.random.default_rng(1)
TABLE = [({"learning_rate": 0.1, "units": 20}, 5.0), ({"learning_rate": 0.01, "units": 40}, 30.0)]
FIGURES = {
    "graph": (small_graph, ["x = 2, grad -3", "w = -3, grad 3", "J = -9 from -6 and w = -3, grad 1"]),
    "graph, one parent twice": (twice, ["9 from 3 and 3"]),
    "two_scales": (
        lambda: plots_tuning.two_scales(np.linspace(0.01, 1, 50), np.geomspace(0.01, 1, 50)),
        ["Below 0.1", "10% of the uniform draws", "50% of the log-uniform draws"],
    ),
    "grid_and_random": (
        lambda: plots_tuning.grid_and_random(np.array([[0.2, 0.1], [0.2, 0.9]]), RNG.random((2, 2)), ("a", "b")),
        ["1 by the grid", "2 by the random points"],
    ),
    "search_results": (
        lambda: plots_tuning.search_results(TABLE, ["learning_rate"]),
        ["2 trials", "from 5 to 30", "best with learning_rate 0.1, units 20"],
    ),
    "before_and_after": (
        lambda: plots_batch_norm.before_and_after(*(np.array([[0.0, k], [1.0, -1.0]]) for k in (2.0, 4.0, 6.0))),
        ["Z: means 1.0 and 0.0", "scaled and shifted: means 3.0"],
    ),
    "ways_back": (plots_batch_norm.ways_back, ["directly", "through their mean", "through their variance"]),
    "by_layer": (lambda: plots_batch_norm.by_layer({"deep": [1.0, 0.01]}, "spread"), ["deep from 1 in the first to 0.01 in the last"]),
    "smoothed": (lambda: plots_batch_norm.smoothed({"run": [2.0] * 30 + [1.0] * 30}), ["run from 2.00 to 1.00"]),
    "digits": (lambda: plots_batch_norm.digits(RNG.random((64, 3)), ["4", "2", "7"]), ["3 small pictures", "4; 2; 7"]),
    "weights": (lambda: plots_batch_norm.weights(np.eye(10, 64)), ["ten classes", "blue", "orange"]),
}


@pytest.fixture(params=FIGURES, scope="module")
def figure(request):
    return FIGURES[request.param][0](), FIGURES[request.param][1]


def test_every_figure_of_the_modules_is_tried():
    drawn = {name for module in MODULES for name, value in vars(module).items() if getattr(value, "__module__", "") == module.__name__}
    assert {name for name in drawn if not name.startswith("_")} == {name.partition(",")[0] for name in FIGURES}


def test_a_figure_is_a_png_with_something_on_it(figure):
    pixels = imread(BytesIO(figure[0].data), format="png")
    assert min(pixels.shape[:2]) > 100
    assert pixels[..., :3].std() > 0.02


def test_the_words_hold_what_the_figure_shows(figure):
    assert [part for part in figure[1] if part not in figure[0].alt] == []


def test_a_long_graph_is_drawn():
    value = Value(1.0)
    for _ in range(1500):
        value = add(value, value)
    assert len(plots_autodiff._inputs_first(value)) == 1501
