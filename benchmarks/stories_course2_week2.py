"""What course2/week2 claims about optimizers, sizes of mini-batches and decay, over seeds."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from statistics import median

import numpy as np
from threadpoolctl import threadpool_limits

from shared_utils.averages import exponentially_weighted_average
from shared_utils.data import load_digits, load_planar, load_temperatures
from shared_utils.initializers import initialize_parameters_he
from shared_utils.loss_surfaces import SURFACES
from shared_utils.races import OPTIMIZERS, Racer, cost_of, drawn_with_replacement, on_surface, train
from shared_utils.schedules import update_lr

Rows = dict[str, list[float]]
LAYERS = [64, 32, 1]
RATES = (0.001, 0.002, 0.003, 0.005, 0.01, 0.02, 0.03, 0.05, 0.1, 0.2, 0.3, 0.5, 1.0, 2.0, 3.0, 5.0, 10.0)
EPOCHS = 20
LOW = 0.1  # the cost that is asked for


def digits() -> tuple[np.ndarray, np.ndarray]:
    """Return the digits from 0 to 1, and whether each is odd."""
    given = load_digits()
    return given.X / 16, (given.labels % 2).astype(float)


def trained(optimizer: str, rate: float, size: int, epochs: int, seed: int) -> float:
    """Return the mean cost during the last epoch; infinity where it is no number."""
    X, Y = digits()
    rng = np.random.default_rng(seed)
    racer = Racer(optimizer, initialize_parameters_he(LAYERS, rng), learning_rate=rate)
    with np.errstate(all="ignore"):
        *_, (_, cost, _) = train(X, Y, racer, size, epochs, rng)
    return cost if np.isfinite(cost) else np.inf


def race(seeds: int = 10) -> tuple[str, Rows]:
    """Return the cost of each optimizer with each learning rate, the same rates for all."""
    rows: Rows = {}
    for optimizer in OPTIMIZERS:
        for rate in RATES:
            rows[f"{optimizer}, rate {rate:g}, cost"] = [trained(optimizer, rate, 64, EPOCHS, seed) for seed in range(seeds)]
    for optimizer in OPTIMIZERS:
        costs = {rate: rows[f"{optimizer}, rate {rate:g}, cost"] for rate in RATES}
        best = min(RATES, key=lambda rate: median(costs[rate]))
        enough = [rate for rate in RATES if median(costs[rate]) < LOW]
        rows[f"{optimizer}, best rate"], rows[f"{optimizer}, best rate, cost"] = [best], costs[best]
        rows[f"{optimizer}, rates with a median below {LOW}"] = enough
    return f"odd or even digits, 64-32-1, mini-batches of 64, mean cost during epoch {EPOCHS}", rows


SIZES = {
    1: (0.05, 0.07, 0.1, 0.15, 0.2),
    16: (0.3, 0.5, 0.7, 1.0),
    64: (0.5, 0.7, 1.0, 1.5),
    256: (0.5, 0.7, 1.0, 1.5),
    1797: (0.5, 0.7, 1.0, 1.5),
}


def reached(size: int, rate: float, seed: int) -> tuple[float, float, float]:
    """Return updates, epochs and seconds until the mean cost during an epoch is below 0.1; infinity where it takes too long."""
    X, Y = digits()
    rng = np.random.default_rng(seed)
    racer = Racer("gd", initialize_parameters_he(LAYERS, rng), learning_rate=rate)
    with np.errstate(all="ignore"):
        for epoch, (_, cost, seconds) in enumerate(train(X, Y, racer, size, 400 if size > 64 else 40, rng), start=1):
            if cost < LOW:
                return racer.t, epoch, seconds
    return np.inf, np.inf, np.inf


def sizes(seeds: int = 10) -> tuple[str, Rows]:
    """Return updates and epochs for each size of the mini-batches with its best learning rate; and its time in four rounds."""
    rows: Rows = {}
    chosen = {}
    with threadpool_limits(1):  # what several threads gain or lose depends on what else the machine does
        for size, rates in SIZES.items():
            found = {rate: [reached(size, rate, seed) for seed in range(seeds)] for rate in rates}
            chosen[size] = min(rates, key=lambda rate: (median(run[0] for run in found[rate]), sum(run[0] for run in found[rate])))
            rows[f"size {size}, best rate"] = [chosen[size]]
            for i, name in enumerate(("updates", "epochs")):
                rows[f"size {size}, {name}"] = [float(run[i]) for run in found[chosen[size]]]
        rounds = [{size: median(reached(size, rate, seed)[2] for seed in range(seeds)) for size, rate in chosen.items()} for _ in range(4)]
    for size in SIZES:
        rows[f"size {size}, seconds"] = [seconds[size] for seconds in rounds]
        rows[f"size {size}, seconds as a multiple"] = [seconds[size] / seconds[64] for seconds in rounds]
    return "odd or even digits, gd with the size's best rate, one core, until the mean cost during an epoch is below 0.1", rows


def decay(seeds: int = 10) -> tuple[str, Rows]:
    """Return cost, its spread over the last epochs, and how far it moved before them, with and without decay."""
    X, Y = load_planar("noisy")
    rows: Rows = {}
    schedules: dict[str, Callable[[int], float] | None] = {
        "rate 0.3": None,
        "rate 0.3, decaying": lambda epoch: update_lr(0.3, epoch, 0.1),
        "rate 0.1": None,
        "rate 0.01": None,
    }
    for name, schedule in schedules.items():
        values, spreads, slopes = [], [], []
        for seed in range(seeds):
            rng = np.random.default_rng(seed)
            racer = Racer("gd", initialize_parameters_he([2, 8, 1], rng), learning_rate=float(name.split(",")[0].split()[1]))
            costs = [cost_of(X, Y, parameters) for parameters, _, _ in train(X, Y, racer, 4, 150, rng, schedule)]
            values.append(float(np.mean(costs[-30:])))
            spreads.append(float(np.std(costs[-30:])))
            slopes.append(float(np.mean(costs[90:120])) - values[-1])
        rows[f"noisy points, {name}, cost"] = values
        rows[f"noisy points, {name}, spread"] = spreads
        rows[f"noisy points, {name}, fall since epochs 91 to 120"] = slopes
    return "overlapping classes, 2-8-1, gd, mini-batches of 4, mean and standard deviation of the cost in epochs 121 to 150", rows


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


SURFACE_RATES = (0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 0.7, 1.0, 1.5, 2.0, 3.0, 5.0)
UPDATES = {"bowl": 60, "ravine": 100, "saddle": 60, "plateau": 120}


def surfaces(seeds: int = 1) -> tuple[str, Rows]:
    """Return how far above the lowest each optimizer ends on each surface, with 0.1 and with its best rate; there is no chance in it."""
    rows: Rows = {}
    for surface in SURFACES.values():
        floor, many = surface.cost(*surface.lowest), UPDATES[surface.name]
        ends: dict[str, dict[float, float]] = {name: {} for name in OPTIMIZERS}
        for rate in SURFACE_RATES:
            with np.errstate(all="ignore"):
                for name, path in on_surface(surface, steps=many, learning_rate=rate).items():
                    cost = float(surface.cost(*path[-1]) - floor)
                    ends[name][rate] = cost if np.isfinite(cost) else np.inf
        for name, costs in ends.items():
            best = min(costs, key=costs.__getitem__)
            what = f"{surface.name}, {many} updates, {name}"
            rows |= {f"{what}, {rate:g}": [costs[rate]] for rate in (0.1, 0.3, 0.5)}
            rows |= {f"{what}, best": [costs[best]], f"{what}, best rate": [best]}
    return "all examples: cost above the lowest, with the learning rates 0.1, 0.3, 0.5 and the best", rows


def steps(seeds: int = 1) -> tuple[str, Rows]:
    """Return how long RMSprop's steps on the bowl are, update by update; there is no chance in it."""
    path = on_surface(SURFACES["bowl"], steps=300, names=("rmsprop",))["rmsprop"]
    lengths = np.abs(np.diff(path, axis=0))
    rows: Rows = {}
    for update in (1, 5, 10, 20, 30, 60, 80, 100, 120, 150, 200, 300):
        rows[f"update {update}, step along x"], rows[f"update {update}, step along y"] = ([float(n)] for n in lengths[update - 1])
    return "bowl, RMSprop, learning rate 0.1, all examples", rows


def wandering(seeds: int = 10) -> tuple[str, Rows]:
    """Return how far from the bowl's minimum each optimizer is in its last 200 of 400 updates on single examples."""
    rows: Rows = {f"bowl, {name}, distance": [] for name in OPTIMIZERS}
    for seed in range(seeds):
        for name, path in on_surface(SURFACES["bowl"], steps=400, batch_size=1, seed=seed).items():
            rows[f"bowl, {name}, distance"].append(float(np.hypot(*path[-200:].T).mean()))
    return "bowl, learning rate 0.1, single examples: mean distance from the minimum in updates 201 to 400", rows


def averages(seeds: int = 1) -> tuple[str, Rows]:
    """Return how far averages of the summer are above the days of autumn, and how long they feel their start; the series is given."""
    series = load_temperatures()
    first = int((np.datetime64("2022-07-01") - series.dates[0]).astype(int))
    celsius = series.celsius[first : first + 150]
    rows: Rows = {}
    for beta in (0.9, 0.95, 0.98):
        average, plain = (exponentially_weighted_average(celsius, beta, corrected) for corrected in (True, False))
        rows[f"beta {beta}, above the days 121 to 150"] = [float((average - celsius)[120:].mean())]
        rows[f"beta {beta}, days until plain and corrected are less than 1 apart"] = [float(np.argmax(np.abs(average - plain) < 1) + 1)]
    return "daily temperatures, 150 days from 1 July 2022", rows


STORIES: tuple[Callable[[int], tuple[str, Rows]], ...] = (surfaces, steps, wandering, averages, settling, replacement, decay, sizes, race)
