"""Check that each figure of course 2, week 1 is a real picture whose words hold what it shows."""

from io import BytesIO

import numpy as np
import pytest
from matplotlib.image import imread

from shared_utils import plots_regularization, polynomials
from shared_utils.elongated_bowl import Bowl, path

RNG = np.random.default_rng(0)
BOWL = Bowl.drawn(RNG, False)
CAT = RNG.integers(0, 256, (16, 16, 3)).astype(np.uint8)
POINTS = polynomials.noisy_curve(RNG)
FIGURES = {
    "splits": (lambda: plots_regularization.splits({1000: (60, 20, 20)}), ["of 1,000 examples 600 train, 200 dev, 200 test"]),
    "by_strength": (lambda: plots_regularization.by_strength({0: (99, 84), 2: (93, 87)}, "λ", 2), ["0: train 99.0, dev 84.0", "against λ"]),
    "polynomials": (
        lambda: plots_regularization.polynomials(*POINTS, {"a line": (np.array([[0.5, 0.0]]), np.zeros((1, 1)))}, polynomials.curve),
        ["a line: largest weight 0.5, 1 of 2 exactly 0"],
    ),
    "approaching_zero": (
        lambda: plots_regularization.approaching_zero(
            {"one": np.zeros((5, 2)), "two": np.array([[0.01, 0.0], [-0.01, 0.02]])}, ["x²", "x⁴"]
        ),
        ["one: at the end 2 of 2 are exactly 0", "two: at the end 0 of 2", "weights of x², x⁴ over"],
    ),
    "histograms": (
        lambda: plots_regularization.histograms(
            {"small": {"W1": np.zeros((2, 2)), "b1": np.ones((2, 1))}, "large": {"W1": np.full((1, 2), 3.0)}}
        ),
        ["small: largest 0.00, 100% below 0.05", "large: largest 3.00, 0% below 0.05"],
    ),
    "masks": (lambda: plots_regularization.masks([np.eye(4)[:, :3], np.ones((4, 3))], 0.8), ["keep_prob 0.8", "25%, 100%"]),
    "digits": (lambda: plots_regularization.digits(RNG.random((2, 8, 8)), ["a 3", "a 3, mirrored"], 2), ["a 3, a 3, mirrored"]),
    "versions": (
        lambda: plots_regularization.versions(
            CAT, np.array([CAT, np.roll(CAT[:, ::-1], (3, -1), axis=(0, 1)), np.roll(CAT, (-4, 0), axis=(0, 1)), 255 - CAT])
        ),
        ["plain; mirrored, 3 down, 1 left; plain, 4 up; changed in another way"],
    ),
    "early_stop": (
        lambda: plots_regularization.early_stop([1.0, 0.5, 0.2], [1.1, 0.7, 0.9], 1, 50),
        ["down to 0.70 at step 50", "up to 0.90", "from 1.00 down to 0.20"],
    ),
    "bowls": (
        lambda: plots_regularization.bowls(
            {"raw": BOWL, "again": BOWL}, {name: {"α = 0.5": path(BOWL, 0.5, 9)} for name in ("raw", "again")}
        ),
        ["raw, α = 0.5:", "of the height is left"],
    ),
    "through_depth": (
        lambda: plots_regularization.through_depth({"zeros": [0.0, 0.0], "He": [1.0, 0.5]}, "size"),
        ["He from 1 in layer 1 to 0.5 in layer 2", "zeros from 0"],
    ),
    "checked": (
        lambda: plots_regularization.checked({"at the start": {"dW1": 2e-9, "db1": 0.5}, "later": {"dW1": 1e-5, "db1": 1e-8}}),
        ["dW1 2.0e-09, right", "db1 5.0e-01, wrong", "later, dW1 1.0e-05, doubtful"],
    ),
    "skip_block": (plots_regularization.skip_block, ["skip connections", "auxiliary head"]),
}


@pytest.fixture(params=FIGURES, scope="module")
def figure(request):
    return FIGURES[request.param][0](), FIGURES[request.param][1]


def test_every_figure_of_the_module_is_tried():
    module = plots_regularization
    drawn = {name for name, value in vars(module).items() if getattr(value, "__module__", "") == module.__name__}
    assert {name for name in drawn if not name.startswith("_")} == set(FIGURES)


def test_a_figure_is_a_png_with_something_on_it(figure):
    pixels = imread(BytesIO(figure[0].data), format="png")
    assert min(pixels.shape[:2]) > 200
    assert pixels[..., :3].std() > 0.02


def test_the_words_hold_what_the_figure_shows(figure):
    picture, told = figure
    assert [part for part in told if part not in picture.alt] == []
