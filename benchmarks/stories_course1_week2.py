"""What course1/week2 and course1/week4 claim about the pictures of cats, over seeds.

Each seed draws a training set of its own, 209 pictures, and where a net is trained, a start of its own. Accuracies
are on the 1,000 pictures of `load_more_cats`, which are in none of them.

Gradient descent moves the first layer's weights along the training pictures only. So logistic regression is run on their
209 products with each other in place of 12,288 pixels, as `shared_utils.deep_training.train` runs the deep net: the same
steps, and many times quicker. tests/test_stories.py holds both against plain gradient descent.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path

import numpy as np

from shared_utils import deep as course
from shared_utils.data import load_cats, load_more_cats
from shared_utils.deep_training import scaled, train

sys.path.append(str(Path(__file__).resolve().parents[1] / "data"))
from draw_cats import draw_set

Rows = dict[str, list[float]]
LAYERS = (20, 7, 5, 1)  # units of the deep net's layers
DRAWS = 4052  # seeds of these draws begin with it; those of data/make_data.py do not


@cache
def training_set(seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Return 209 pictures and labels of that seed."""
    return draw_set(209, [DRAWS, seed])


@cache
def large_test() -> tuple[np.ndarray, np.ndarray]:
    """Return the pictures and labels that every accuracy is measured on."""
    x, y = load_more_cats()
    return x, y[0]


def flat(pictures: np.ndarray) -> np.ndarray:
    """Return pictures as rows of numbers from 0 to 1, (m, h·w·3)."""
    return pictures.reshape(len(pictures), -1) / 255


def logistic(x: np.ndarray, y: np.ndarray, others: list[np.ndarray], steps: int, rate: float) -> tuple[list[np.ndarray], float]:
    """Train logistic regression from zeros; return its scores for x and for each of the others, and its last cost.

    x: (m, n) rows; y: (m,) of 0 and 1. The weights are xᵀa, and a is what is learned.
    """
    gram, a, b = x @ x.T, np.zeros(len(y)), 0.0
    for _ in range(steps):
        slope = (sigmoid(gram @ a + b) - y) / len(y)
        a, b = a - rate * slope, b - rate * slope.sum()
    scores = [rows @ x.T @ a + b for rows in (x, *others)]
    return scores, float(np.mean(np.logaddexp(0, np.where(y == 1, -scores[0], scores[0]))))


def deep(
    x: np.ndarray,
    y: np.ndarray,
    others: list[np.ndarray],
    rng: np.random.Generator,
    steps: int,
    rate: float,
    spread: float | None = None,
) -> list[np.ndarray]:
    """Train the deep net, ReLU then sigmoid, from N(0,1)/sqrt(n_prev), or of that spread in every layer.

    Return its probabilities for x and the others.
    """
    start = course.initialize_parameters_deep([x.shape[1], *LAYERS], rng)
    parameters, _ = train(x.T, y[None], scaled(start, spread) if spread else start, rate, steps)
    return [course.L_model_forward(rows.T, parameters)[0][0] for rows in (x, *others)]


def sigmoid(z: np.ndarray) -> np.ndarray:
    """Return 1 / (1 + e^-z), without overflow."""
    return 0.5 * (1 + np.tanh(z / 2))


def percent(said: np.ndarray, true: np.ndarray) -> float:
    """Return how many of a hundred are right."""
    return 100 * float(np.mean(said == true))


def accuracies(seeds: int = 10) -> tuple[str, Rows]:
    """Return what logistic regression and the deep net get right, on training pictures and on new ones."""
    names = ("logistic regression, train %", "logistic regression, test %", "deep net, train %", "deep net, test %")
    rows: Rows = {name: [] for name in (*names, "deep net ahead, test points")}
    test_x, test_y = large_test()
    for seed in range(seeds):
        x, y = training_set(seed)
        x, others = flat(x), [flat(test_x)]
        (train, test), _ = logistic(x, y, others, 2000, 0.005)
        deep_train, deep_test = deep(x, y, others, np.random.default_rng(seed), 2500, 0.0075)
        found = [percent(train > 0, y), percent(test > 0, test_y), percent(deep_train > 0.5, y), percent(deep_test > 0.5, test_y)]
        for name, value in zip(rows, (*found, found[3] - found[1]), strict=True):
            rows[name].append(value)
    return "209 pictures of each seed's own; logistic regression 2000 steps of 0.005, 12288-20-7-5-1 2500 steps of 0.0075", rows


def as_shipped(seeds: int = 10) -> tuple[str, Rows]:
    """Return the same for the pictures in data/cats.h5; the seeds are the deep net's starts."""
    train_x, train_y, small_x, small_y, _ = load_cats()
    big_x, big_y = large_test()
    x, y, others = flat(train_x), train_y[0], [flat(small_x), flat(big_x)]
    (train, small, big), _ = logistic(x, y, others, 2000, 0.005)
    rows: Rows = {
        "cats.h5, logistic regression, train %": [percent(train > 0, y)],
        "cats.h5, logistic regression, test of 50 %": [percent(small > 0, small_y[0])],
        "cats.h5, logistic regression, test of 1000 %": [percent(big > 0, big_y)],
    }
    nets = [deep(x, y, others, np.random.default_rng(seed), 2500, 0.0075) for seed in range(seeds)]
    for number, (where, labels) in enumerate({"train": y, "test of 50": small_y[0], "test of 1000": big_y}.items()):
        rows[f"cats.h5, deep net, {where} %"] = [percent(net[number] > 0.5, labels) for net in nets]
    return "the pictures in data/cats.h5, a start of each seed's own for the deep net", rows


def shortcuts(seeds: int = 10) -> tuple[str, Rows]:
    """Return how far one gets without looking at shapes, by a linear classifier and by one that is not."""
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import StandardScaler
    from sklearn.svm import SVC

    views: dict[str, Callable[[np.ndarray], np.ndarray]] = {
        "mean colour": mean_colour,
        "colour histogram": histogram,
        "centre patch": centre,
    }
    rows: Rows = {}
    test_x, test_y = large_test()
    for name, view in views.items():
        for kind, classifier in {"linear": LogisticRegression(C=0.01, max_iter=2000), "RBF": SVC()}.items():
            fitted = make_pipeline(StandardScaler(), classifier)
            rows[f"{name}, {kind}, test %"] = [
                100 * fitted.fit(view(x), y).score(view(test_x), test_y) for x, y in map(training_set, range(seeds))
            ]
    return "no shortcut: accuracy on new pictures from the mean colour, 64 colour bins, or the 16x16 pixels in the centre", rows


def learning_rates(seeds: int = 10) -> tuple[str, Rows]:
    """Return the cost after 200 steps of logistic regression; at the start it is log 2 = 0.693."""
    rows: Rows = {}
    for rate in (0.0005, 0.005, 0.009, 0.05, 0.5):
        rows[f"cost after 200 steps of {rate}"] = [logistic(flat(x), y, [], 200, rate)[1] for x, y in map(training_set, range(seeds))]
    return "logistic regression's cost by learning rate (0.693 at the start)", rows


def mean_colour(pictures: np.ndarray) -> np.ndarray:
    """Return each picture's mean red, green and blue, (m, 3)."""
    return pictures.mean(axis=(1, 2))


def histogram(pictures: np.ndarray) -> np.ndarray:
    """Return how many pixels fall into each of 4x4x4 colours, (m, 64)."""
    bins = pictures.reshape(len(pictures), -1, 3) // 64 @ np.array([16, 4, 1])
    return np.stack([np.bincount(picture, minlength=64) for picture in bins])


def centre(pictures: np.ndarray) -> np.ndarray:
    """Return the 16x16 pixels in the centre, (m, 768)."""
    return flat(pictures[:, 24:40, 24:40])


STORIES = (accuracies, as_shipped, shortcuts, learning_rates)
