"""What course2/week2 claims about optimizers, sizes of mini-batches and decay, over seeds."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from statistics import median

import numpy as np

from shared_utils.data import load_digits, load_planar
from shared_utils.initializers import initialize_parameters_he
from shared_utils.loss_surfaces import SURFACES
from shared_utils.races import OPTIMIZERS, Racer, cost_of, drawn_with_replacement, on_surface, train
from shared_utils.schedules import update_lr

Rows = dict[str, list[float]]
LAYERS = [64, 32, 1]
RATES = (0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1.0, 3.0)
EPOCHS = 20


def digits() -> tuple[np.ndarray, np.ndarray]:
    """Return the digits from 0 to 1, and whether each is odd."""
    given = load_digits()
    return given.X / 16, (given.labels % 2).astype(float)


def trained(optimizer: str, rate: float, size: int, epochs: int, seed: int) -> float:
    """Return the cost on all digits after some epochs; infinity where it is no number."""
    X, Y = digits()
    rng = np.random.default_rng(seed)
    racer = Racer(optimizer, initialize_parameters_he(LAYERS, rng), learning_rate=rate)
    with np.errstate(all="ignore"):
        *_, (parameters, _, _) = train(X, Y, racer, size, epochs, rng)
        cost = cost_of(X, Y, parameters)
    return cost if np.isfinite(cost) else np.inf


def race(seeds: int = 10) -> tuple[str, Rows]:
    """Return the cost of each optimizer with each learning rate, the same rates for all."""
    rows: Rows = {}
    for optimizer in OPTIMIZERS:
        for rate in RATES:
            rows[f"{optimizer}, rate {rate:g}, cost"] = [trained(optimizer, rate, 64, EPOCHS, seed) for seed in range(seeds)]
    for optimizer in OPTIMIZERS:
        costs = [rows[f"{optimizer}, rate {rate:g}, cost"] for rate in RATES]
        rows[f"{optimizer}, best rate, cost"] = min(costs, key=median)
        rows[f"{optimizer}, rates with a cost below 0.1"] = [float(sum(c[seed] < 0.1 for c in costs)) for seed in range(seeds)]
    return f"odd or even digits, 64-32-1, mini-batches of 64, cost after {EPOCHS} epochs", rows


def sizes(seeds: int = 10) -> tuple[str, Rows]:
    """Return updates, epochs and seconds until the cost is below 0.1, for each size of the mini-batches."""
    X, Y = digits()
    rows: Rows = {}
    for size, rate in ((1, 0.1), (16, 1.0), (64, 1.0), (256, 1.0), (1797, 1.0)):
        found: Rows = {"updates": [], "epochs": [], "seconds": []}
        for seed in range(seeds):
            rng = np.random.default_rng(seed)
            racer = Racer("gd", initialize_parameters_he(LAYERS, rng), learning_rate=rate)
            for epoch, (parameters, _, seconds) in enumerate(train(X, Y, racer, size, 2000, rng), start=1):
                reached = {"updates": racer.t, "epochs": epoch, "seconds": seconds}
                if cost_of(X, Y, parameters) < 0.1:
                    break
            for name, value in reached.items():
                found[name].append(float(value))
        rows |= {f"size {size}, {name}": values for name, values in found.items()}
    return "odd or even digits, gd, until the cost is below 0.1 (rate 1; 0.1 for size 1)", rows


def decay(seeds: int = 10) -> tuple[str, Rows]:
    """Return the cost on overlapping classes after 300 epochs of single examples, with and without decay."""
    X, Y = load_planar("noisy")
    rows: Rows = {}
    schedules: dict[str, Callable[[int], float] | None] = {
        "rate 0.3": None,
        "rate 0.3, decaying": lambda epoch: update_lr(0.3, epoch, 0.1),
        "rate 0.01": None,
    }
    for name, schedule in schedules.items():
        values, jumps = [], []
        for seed in range(seeds):
            rng = np.random.default_rng(seed)
            racer = Racer("gd", initialize_parameters_he([2, 8, 1], rng), learning_rate=float(name.split(",")[0].split()[1]))
            costs = [cost_of(X, Y, parameters) for parameters, _, _ in train(X, Y, racer, 4, 150, rng, schedule)]
            values.append(float(np.mean(costs[-30:])))
            jumps.append(float(np.std(costs[-30:])))
        rows[f"noisy points, {name}, cost"] = values
        rows[f"noisy points, {name}, jumps"] = jumps
    return "overlapping classes, 2-8-1, gd, mini-batches of 4, mean and spread of the cost in epochs 121 to 150", rows


def settling(seeds: int = 10) -> tuple[str, Rows]:
    """Return how far from the minimum of the bowl gd with single examples is, with and without decay."""
    rows: Rows = {}
    surface = SURFACES["bowl"]
    for name, decays in (("constant", 0.0), ("decaying", 0.1)):
        rate = partial(update_lr, 0.3, decay_rate=decays)
        paths = [on_surface(surface, steps=30 * 64, batch_size=1, seed=s, names=("gd",), learning_rate=rate)["gd"] for s in range(seeds)]
        rows[f"bowl, {name} rate, distance"] = [float(np.hypot(*path[-4 * 64 :].T).mean()) for path in paths]
    return "bowl, gd from 0.3, single examples: mean distance from the minimum in epochs 27 to 30", rows


def replacement(seeds: int = 10) -> tuple[str, Rows]:
    """Return what an epoch drawn with replacement misses, and the cost it leads to, beside a partition's."""
    X, Y = digits()
    numbers = np.arange(X.shape[1])[None]
    missed = []
    for seed in range(seeds):
        batches = drawn_with_replacement(numbers, numbers, 64, np.random.default_rng(seed))
        missed.append(100 * (1 - len(np.unique(np.concatenate([x[0] for x, _ in batches]))) / X.shape[1]))
    rows: Rows = {"examples that an epoch misses, %": missed}
    for name, partition in (("partition", True), ("replacement", False)):
        costs = []
        for seed in range(seeds):
            rng = np.random.default_rng(seed)
            racer = Racer("gd", initialize_parameters_he(LAYERS, rng), learning_rate=0.3)
            *_, (parameters, _, _) = train(X, Y, racer, 64, 20, rng, partition=partition)
            costs.append(cost_of(X, Y, parameters))
        rows[f"{name}, cost"] = costs
    return "odd or even digits, gd 0.3, mini-batches of 64, 20 epochs", rows


def surfaces(seeds: int = 1) -> tuple[str, Rows]:
    """Return how far above the lowest each optimizer is after 100 updates of 0.1 on each surface; there is no chance in it."""
    rows: Rows = {}
    for surface in SURFACES.values():
        for name, path in on_surface(surface, steps=100).items():
            rows[f"{surface.name}, {name}, cost above the lowest"] = [float(surface.cost(*path[-1]) - surface.cost(*surface.lowest))]
    return "all examples, learning rate 0.1, 100 updates", rows


STORIES: tuple[Callable[[int], tuple[str, Rows]], ...] = (surfaces, settling, replacement, decay, sizes, race)
