"""What course2/week3 claims about search, batch norm and softmax regression on the digits, over seeds."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product
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
    rows["softmax regression, 300 full steps of 0.5, digits, %"] = [_patient(seed) for seed in range(seeds)]
    rows["64-30-30-30-10 with batch norm, 40 epochs of 0.3, digits, %"] = []
    for seed in range(seeds):
        rng = np.random.default_rng(seed)
        patient = _dev_accuracy(digits_training.split_digits(rng), rng, [30] * 3, 40, 0.3)
        rows["64-30-30-30-10 with batch norm, 40 epochs of 0.3, digits, %"].append(patient)
    return "dev accuracy on the digits after 10 epochs of mini-batches of 64, learning rate 0.1, if nothing else is said", rows


def _patient(seed: int) -> float:
    """Return the dev accuracy of softmax regression after 300 steps on all examples."""
    digits = digits_training.split_digits(np.random.default_rng(seed))
    X, Y = digits.X_train, softmax.one_hot(digits.train_labels, 10)
    W, b = np.zeros((10, 64)), np.zeros((10, 1))
    for _ in range(300):
        dZ = softmax.softmax_backward(softmax.softmax_activation(W @ X + b), Y)
        W, b = W - 0.5 * dZ @ X.T / X.shape[1], b - 0.5 * dZ.mean(axis=1, keepdims=True)
    return digits_training.accuracy(np.argmax(W @ digits.X_dev + b, axis=0), digits.dev_labels)


def searches(seeds: int = 10) -> tuple[str, Rows]:
    """Return the lowest dev error that a grid and random points find, where the learning rate matters most.

    The good learning rates lie anywhere in the range, which is shifted at random for each seed: nobody knows them before.
    """
    rows: Rows = {}
    for names, steps in ((2, 3), (4, 2)):
        trials = steps**names
        found: dict[str, list[float]] = {"grid": [], "random": []}
        for seed in range(seeds):
            rng = np.random.default_rng(seed)
            digits = digits_training.split_digits(rng)
            low = 10 ** rng.uniform(-5, -1)
            ends = dict(
                list({"learning_rate": (low, 1e5 * low), "start": (0.5, 1.5), "units": (20, 60), "batch": (32, 96)}.items())[:names]
            )
            _, table = tuning.random_search(_error(digits, seed), _random_space(ends), trials, rng)
            found["random"].append(min(value for _, value in table))
            found["grid"].append(min(_error(digits, seed)(settings) for settings in _grid(ends, steps)))
        for kind, values in found.items():
            rows[f"{kind}, {names} settings, {trials} trials, dev error %"] = values
        better = sum(r < g for r, g in zip(found["random"], found["grid"], strict=True))
        rows[f"random lower than grid, {names} settings, of {seeds}"] = [float(better)]
    return "lowest dev error on the digits after 3 epochs, learning rate over five powers of ten", rows


def _error(digits: digits_training.Digits, seed: int) -> Callable[[dict[str, Any]], float]:
    def error(settings: dict[str, Any]) -> float:
        rng = np.random.default_rng(seed + 100)
        Y = softmax.one_hot(digits.train_labels, 10)
        dims, batch = [64, int(settings.get("units", 30)), 10], int(settings.get("batch", 64))
        trained = digits_training.train(digits.X_train, Y, dims, rng, 3, settings["learning_rate"], batch, factor=settings["start"])
        said = digits_training.predict(digits.X_dev, trained.parameters, trained.running)
        return 100 - digits_training.accuracy(said, digits.dev_labels)

    return error


def _random_space(ends: dict[str, tuple[float, float]]) -> dict[str, Callable[[Any], float]]:
    def drawer(name: str, low: float, high: float) -> Callable[[Any], float]:
        if name == "learning_rate":
            return lambda rng: float(tuning.sample_log_uniform(low, high, 1, rng)[0])
        return lambda rng: float(rng.uniform(low, high))

    return {name: drawer(name, low, high) for name, (low, high) in ends.items()}


def _grid(ends: dict[str, tuple[float, float]], steps: int) -> list[dict[str, float]]:
    """Return all combinations of `steps` values a setting, evenly spaced inside of its range."""
    parts = (np.arange(steps) + 0.5) / steps
    values = {
        name: low * (high / low) ** parts if name == "learning_rate" else low + (high - low) * parts for name, (low, high) in ends.items()
    }
    return [dict(zip(values, map(float, point), strict=True)) for point in product(*values.values())]


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


def gradients(seeds: int = 10) -> tuple[str, Rows]:
    """Return how many times the second layer's gradient is as large as the last hidden layer's, at the start."""
    rows: Rows = {}
    for layers in (5, 10, 30):
        for name, normalize in (("without", False), ("with", True)):
            rows[f"{layers} hidden layers {name} batch norm, times"] = []
            for seed in range(seeds):
                rng = np.random.default_rng(seed)
                digits = digits_training.split_digits(rng)
                X, Y = digits.X_train[:, :64], softmax.one_hot(digits.train_labels[:, :64], 10)
                parameters, pieces = digits_training.start([64, *[30] * layers, 10], rng), digits_training.Pieces()
                AL, caches = digits_training.forward(X, parameters, pieces, normalize)
                grads = digits_training.backward(AL, Y, caches, parameters, pieces, normalize)
                ratio = np.linalg.norm(grads["dW2"]) / np.linalg.norm(grads[f"dW{layers}"])
                rows[f"{layers} hidden layers {name} batch norm, times"].append(float(ratio))
    return "size of the second layer's gradient over the last hidden layer's, at the start", rows


STORIES: tuple[Callable[[int], tuple[str, Rows]], ...] = (networks, searches, depths, gradients, learning_rates)
