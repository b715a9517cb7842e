"""What course1/week3 claims about hidden units, starts and activations, over seeds."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np

from shared_utils import shallow
from shared_utils.data import load_planar
from shared_utils.shallow_training import ACTIVATIONS, accuracy, scaled, train

Rows = dict[str, list[float]]


def hidden_units(seeds: int = 10) -> tuple[str, Rows]:
    """Return the accuracy on the flower for each number of hidden units."""
    X, Y = load_planar("flower")
    rows: Rows = {}
    for n_h in (1, 2, 3, 5, 20, 50):
        rows[f"{n_h} hidden units, flower, %"] = [
            accuracy(shallow.predict(shallow.nn_model(X, Y, n_h, rng, num_iterations=5000), X), Y) for rng in _generators(seeds)
        ]
    return "accuracy on the flower after 5000 steps of 1.2", rows


def costs_of_one_and_two(seeds: int = 10) -> tuple[str, Rows]:
    """Return the cost on the flower with one and with two hidden units."""
    X, Y = load_planar("flower")
    rows: Rows = {}
    for n_h in (1, 2):
        rows[f"{n_h} hidden units, flower, cost"] = [
            float(shallow.compute_cost(shallow.forward_propagation(X, shallow.nn_model(X, Y, n_h, rng, num_iterations=5000))[0], Y))
            for rng in _generators(seeds)
        ]
    return "cost on the flower after 5000 steps of 1.2", rows


def linear_scores(seeds: int = 10) -> tuple[str, Rows]:
    """Return the accuracy of logistic regression, which has no seed, on each data set."""
    rows: Rows = {}
    for kind in ("flower", "moons", "circles", "spirals", "blobs"):
        X, Y = load_planar(kind)
        w, b = np.zeros((2, 1)), 0.0
        for _ in range(5000):
            error = 1 / (1 + np.exp(-(w.T @ X + b))) - Y
            w, b = w - 1.2 * X @ error.T / Y.size, b - 1.2 * float(error.mean())
        rows[f"logistic regression, {kind}, %"] = [accuracy(w.T @ X + b > 0, Y)]
    return "accuracy of logistic regression after 5000 steps of 1.2", rows


def best_line(seeds: int = 10) -> tuple[str, Rows]:
    """Return the largest share of the flower's points that any straight line gets right (no seed): 3600 directions, every place."""
    X, Y = load_planar("flower")
    best = 0
    for angle in np.linspace(0, np.pi, 3600, endpoint=False):
        labels = Y[0, np.argsort(np.cos(angle) * X[0] + np.sin(angle) * X[1])]
        ones = np.concatenate([[0], np.cumsum(labels)])  # to the left of each cut
        right = np.arange(labels.size + 1) - ones + (ones[-1] - ones)
        best = max(best, int(right.max()), int(labels.size - right.min()))
    return "share of the flower that the best straight line gets right", {"best straight line, flower, %": [100 * best / Y.size]}


def waiting(seeds: int = 10) -> tuple[str, Rows]:
    """Return after how many steps the cost on the spirals falls below 0.1, for weights of several sizes (20000: never)."""
    X, Y = load_planar("spirals")
    rows: Rows = {}
    for scale in (0.01, 0.1, 1.0, 10.0):
        rows[f"start {scale:g}, spirals, steps"] = [
            float(_steps_until(X, Y, scaled(shallow.initialize_parameters(2, 20, 1, rng), scale), 0.1, 6000)) for rng in _generators(seeds)
        ]
    return "steps until the cost is below 0.1 (6000 where it is not), 20 units", rows


def activations(seeds: int = 10) -> tuple[str, Rows]:
    """Return the cost on the circles after 600 steps of 0.5, with 10 hidden units, for each activation."""
    X, Y = load_planar("circles")
    rows: Rows = {}
    for name, (bend, slope) in ACTIVATIONS.items():
        finals = []
        for rng in _generators(seeds):
            *_, last = train(X, Y, shallow.initialize_parameters(2, 10, 1, rng), 0.5, 600, bend, slope)
            finals.append(float(last.cost))
        rows[f"{name}, circles, cost"] = finals
    return "cost on the circles after 600 steps of 0.5, 10 units", rows


def equal_starts(seeds: int = 10) -> tuple[str, Rows]:
    """Return the accuracy on the flower from equal starts (no seed) and from random ones, 4 units."""
    X, Y = load_planar("flower")
    rows: Rows = {}
    for name, value in (("all 0", 0.0), ("all 0.5", 0.5)):
        start = {
            key: np.full_like(w, value if key[0] == "W" else 0.0)
            for key, w in shallow.nn_model(X, Y, 4, np.random.default_rng(0), 0).items()
        }
        *_, last = train(X, Y, start, 1.2, 3000)
        rows[f"{name}, flower, %"] = [accuracy(last.A2 > 0.5, Y)]
    rows["random, flower, %"] = [
        accuracy(shallow.predict(shallow.nn_model(X, Y, 4, rng, num_iterations=3000), X), Y) for rng in _generators(seeds)
    ]
    return "accuracy on the flower after 3000 steps of 1.2, 4 units", rows


STORIES: tuple[Callable[[int], tuple[str, Rows]], ...] = (
    linear_scores,
    best_line,
    hidden_units,
    costs_of_one_and_two,
    equal_starts,
    waiting,
    activations,
)


def _generators(seeds: int) -> Iterator[np.random.Generator]:
    return (np.random.default_rng(seed) for seed in range(seeds))


def _steps_until(X: np.ndarray, Y: np.ndarray, start: dict[str, np.ndarray], cost: float, most: int) -> int:
    steps = (i for i, state in enumerate(train(X, Y, start, 1.2, most)) if state.cost < cost)
    return next(steps, most)
