"""What course2/week3 claims about search, batch norm and softmax regression on the digits, over seeds."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from shared_utils import digits_training, softmax, tuning

Rows = dict[str, list[float]]


def _dev_accuracy(
    digits: digits_training.Digits,
    rng: np.random.Generator,
    hidden: list[int],
    epochs: int = 10,
    learning_rate: float = 0.1,
    normalize: bool = True,
    factor: float = 1.0,
) -> float:
    Y = softmax.one_hot(digits.train_labels, 10)
    trained = digits_training.train(digits.X_train, Y, [64, *hidden, 10], rng, epochs, learning_rate, normalize=normalize, factor=factor)
    said = digits_training.predict(digits.X_dev, trained.parameters, trained.running, normalize=normalize)
    return digits_training.accuracy(said, digits.dev_labels)


def networks(seeds: int = 10) -> tuple[str, Rows]:
    """Return the dev accuracy of softmax regression and of the lesson's network, with batch norm and without."""
    rows: Rows = {}
    for name, hidden, normalize in (
        ("softmax regression", [], False),
        ("64-30-30-30-10 without batch norm", [30] * 3, False),
        ("64-30-30-30-10 with batch norm", [30] * 3, True),
    ):
        rows[f"{name}, digits, %"] = []
        for seed in range(seeds):
            rng = np.random.default_rng(seed)
            rows[f"{name}, digits, %"].append(_dev_accuracy(digits_training.split_digits(rng), rng, hidden, normalize=normalize))
    return "dev accuracy on the digits after 10 epochs of mini-batches of 64, learning rate 0.1", rows


def searches(seeds: int = 10) -> tuple[str, Rows]:
    """Return the lowest dev error that a grid and random points find, one of two settings hardly mattering.

    The box is shifted at random for each seed, so that no grid is lucky by its place.
    """
    rows: Rows = {f"{kind}, {n * n} trials, dev error %": [] for n in (3, 5) for kind in ("grid", "random")}
    wins: Rows = {f"random better than grid, {n * n} trials": [] for n in (3, 5)}
    for seed in range(seeds):
        rng = np.random.default_rng(seed)
        digits = digits_training.split_digits(rng)
        low = 10 ** rng.uniform(-4.5, -3.5)
        high, start = low * 1e5, seed + 100

        def objective(settings: dict[str, Any], digits: Any = digits, start: int = start) -> float:
            generator = np.random.default_rng(start)
            return 100 - _dev_accuracy(digits, generator, [30], 3, settings["learning_rate"], factor=settings["start"])

        space: dict[str, Callable[[Any], float]] = {
            "learning_rate": lambda rng, low=low, high=high: float(tuning.sample_log_uniform(low, high, 1, rng)[0]),  # type: ignore[misc]
            "start": lambda rng: float(rng.uniform(0.5, 1.5)),
        }
        for n in (3, 5):
            _, table = tuning.random_search(objective, space, n * n, rng)
            grid = [
                objective({"learning_rate": rate, "start": factor})
                for rate in np.geomspace(low, high, n + 2)[1:-1]
                for factor in np.linspace(0.5, 1.5, n)
            ]
            rows[f"grid, {n * n} trials, dev error %"].append(min(grid))
            rows[f"random, {n * n} trials, dev error %"].append(min(value for _, value in table))
            wins[f"random better than grid, {n * n} trials"].append(float(min(value for _, value in table) < min(grid)))
    rows |= {name: [sum(values)] for name, values in wins.items()}
    return "lowest dev error on the digits, learning rate over five powers of ten and size of the start", rows


def depths(seeds: int = 10) -> tuple[str, Rows]:
    """Return the dev accuracy by depth, with batch norm and without."""
    rows: Rows = {}
    for hidden in (1, 3, 5, 10, 20, 30):
        for name, normalize in (("without", False), ("with", True)):
            rows[f"{hidden} hidden layers {name} batch norm, %"] = []
            for seed in range(seeds):
                rng = np.random.default_rng(seed)
                digits = digits_training.split_digits(rng)
                rows[f"{hidden} hidden layers {name} batch norm, %"].append(_dev_accuracy(digits, rng, [30] * hidden, normalize=normalize))
    return "dev accuracy on the digits after 10 epochs, learning rate 0.1, 30 units a layer", rows


def learning_rates(seeds: int = 10) -> tuple[str, Rows]:
    """Return the dev accuracy by learning rate for five hidden layers, with batch norm and without."""
    rows: Rows = {}
    for rate in (0.003, 0.01, 0.03, 0.1, 0.3, 1.0, 3.0):
        for name, normalize in (("without", False), ("with", True)):
            rows[f"rate {rate:g} {name} batch norm, %"] = []
            for seed in range(seeds):
                rng = np.random.default_rng(seed)
                digits = digits_training.split_digits(rng)
                rows[f"rate {rate:g} {name} batch norm, %"].append(
                    _dev_accuracy(digits, rng, [30] * 5, learning_rate=rate, normalize=normalize)
                )
    return "dev accuracy on the digits after 10 epochs, 5 hidden layers of 30 units", rows


STORIES: tuple[Callable[[int], tuple[str, Rows]], ...] = (networks, searches, depths, learning_rates)
