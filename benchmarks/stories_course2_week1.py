"""What course2/week1 claims about regularization, starts, scales and faults, over seeds."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np

from shared_utils import deep, initializers, polynomials, signals
from shared_utils.data import load_digits, load_planar, load_tumours
from shared_utils.diagnosis import early_stopping, ensemble_predict
from shared_utils.elongated_bowl import Bowl, descend
from shared_utils.find_the_bug import faulty_backward, mended_backward
from shared_utils.plots_noisy import wave
from shared_utils.preparing import augment_images, normalize_inputs, split_dataset
from shared_utils.regularized_training import accuracy, train

Rows = dict[str, list[float]]
NOISY, TUMOURS = [2, 60, 20, 1], [30, 30, 15, 1]
SETTINGS = ((0.0, 1.0), (0.3, 1.0), (1.0, 1.0), (2.0, 1.0), (3.0, 1.0), (6.0, 1.0), (0.0, 0.9), (0.0, 0.8), (0.0, 0.7), (0.0, 0.5))


def noisy_points(seeds: int = 10) -> tuple[str, Rows]:
    """Return the accuracies on the noisy points by λ and keep_prob."""
    X, Y = load_planar("noisy")
    X_dev, Y_dev = load_planar("noisy_dev")
    rows: Rows = {}
    for lambd, keep_prob in SETTINGS:
        ends = [last(train(X, Y, start(NOISY, rng), 0.3, 5000, lambd, keep_prob, rng)) for rng in _generators(seeds)]
        rows[f"noisy, train, λ {lambd:g}, keep_prob {keep_prob:g}, %"] = [accuracy(X, Y, end) for end in ends]
        rows[f"noisy, dev, λ {lambd:g}, keep_prob {keep_prob:g}, %"] = [accuracy(X_dev, Y_dev, end) for end in ends]
    return "noisy points, 2-60-20-1, 5000 steps of 0.3", rows


def best_rule(seeds: int = 10) -> tuple[str, Rows]:
    """Return the error of the best possible rule on the noisy points: which class is likelier at a place, by many draws."""
    from stories_course1_week2 import DRAWS  # which puts data/ on the path
    from draw_planar import noisy  # isort: skip

    rows: Rows = {"best rule, new points, % wrong": [], "best rule, train, % wrong": [], "best rule, dev, % wrong": []}
    for seed, rng in enumerate(_generators(seeds)):
        smears = rng.normal(0, 0.35, (2, 1, 3000))
        x, y = noisy(2000)(np.random.default_rng([DRAWS, seed, 9]))
        for name, (X, Y) in {"new points": (x.T, y[None]), "train": load_planar("noisy"), "dev": load_planar("noisy_dev")}.items():
            before = X[:, :, None] - smears  # where the points may have stood before they were smeared
            there = (np.abs(before) <= 3).all(axis=0)
            likely = ((before[1] > wave(before[0])) & there).sum(axis=1) > there.sum(axis=1) / 2
            rows[f"best rule, {name}, % wrong"].append(100 * float(np.mean(likely != Y[0])))
    return "noisy points: the error of the best possible rule, on 2000 new points of each seed's own and on the two sets", rows


def more_points(seeds: int = 10) -> tuple[str, Rows]:
    """Return the accuracies without a remedy, by how many noisy points each seed draws to train on."""
    from stories_course1_week2 import DRAWS  # which puts data/ on the path
    from draw_planar import noisy  # isort: skip

    X_dev, Y_dev = load_planar("noisy_dev")
    rows: Rows = {}
    for m in (60, 120, 400, 1600):
        rows |= {f"noisy, {m} points, {what}, %": [] for what in ("train", "dev")}
        for seed, rng in enumerate(_generators(seeds)):
            x, y = noisy(m)(np.random.default_rng([DRAWS, seed, m]))
            X, Y = x.T, y[None]
            end = last(train(X, Y, start(NOISY, rng), 0.3, 5000))
            rows[f"noisy, {m} points, train, %"].append(accuracy(X, Y, end))
            rows[f"noisy, {m} points, dev, %"].append(accuracy(X_dev, Y_dev, end))
    return "noisy points, a draw of each seed's own to train on, 2-60-20-1, 5000 steps of 0.3", rows


def tumours(seeds: int = 10) -> tuple[str, Rows]:
    """Return accuracy and cost on tumours by λ and keep_prob, trained on a fifth of them."""
    data = load_tumours()
    rows: Rows = {}
    for lambd, keep_prob in ((0.0, 1.0), (1.0, 1.0), (3.0, 1.0), (10.0, 1.0), (30.0, 1.0), (0.0, 0.8), (0.0, 0.5)):
        name = f"λ {lambd:g}, keep_prob {keep_prob:g}"
        for what in ("train, %", "dev, %", "dev cost"):
            rows[f"tumours, {name}, {what}"] = []
        for rng in _generators(seeds):
            (X, Y), (X_dev, Y_dev), _ = split_dataset(data.X, data.Y, (0.2, 0.6, 0.2), rng)
            X, X_dev = normalize_inputs(X, X_dev)
            end = last(train(X, Y, start(TUMOURS, rng), 0.3, 1500, lambd, keep_prob, rng))
            rows[f"tumours, {name}, train, %"].append(accuracy(X, Y, end))
            rows[f"tumours, {name}, dev, %"].append(accuracy(X_dev, Y_dev, end))
            rows[f"tumours, {name}, dev cost"].append(cost(X_dev, Y_dev, end))
    return "tumours, 30-30-15-1, 114 to train on, 1500 steps of 0.3", rows


def polynomial(seeds: int = 10) -> tuple[str, Rows]:
    """Return distance from curve and points, largest weight, zeros, and how many of the curve's powers are kept, of degree 12."""
    rows: Rows = {}
    grid = np.linspace(-1, 1, 201)[None]
    fits: dict[str, Callable[..., tuple[np.ndarray, np.ndarray]]] = {
        "no penalty": lambda X, y: polynomials.least_squares(X, y),
        "L2": lambda X, y: polynomials.least_squares(X, y, 0.1),
        "L1, soft threshold": lambda X, y: polynomials.lasso(X, y, 0.1, 20_000),
        "L1, subgradient": lambda X, y: polynomials.lasso(X, y, 0.1, 20_000, subgradient=True),
    }
    for name, fit in fits.items():
        measured = ("distance", "distance from the points", "largest weight", "zeros", "of x, x³, x⁵ not 0", "x⁵ not 0")
        rows |= {f"polynomial, {name}, {what}": [] for what in measured}
        for rng in _generators(seeds):
            x, y = polynomials.noisy_curve(rng)
            W, b = fit(polynomials.powers(x, 12), y)
            off = W @ polynomials.powers(grid, 12) + b - polynomials.curve(grid)
            missed = W @ polynomials.powers(x, 12) + b - y
            found = (_rms(off), _rms(missed), np.abs(W).max(), np.sum(W == 0), np.sum(W[0, [0, 2, 4]] != 0), W[0, 4] != 0)
            for what, value in zip(measured, found, strict=True):
                rows[f"polynomial, {name}, {what}"].append(float(value))
    return "twenty points, degree 12, λ 0.1 (distance from the true curve, root mean square)", rows


def bowl(seeds: int = 10) -> tuple[str, Rows]:
    """Return the steps until the cost is within a hundredth of the lowest, raw and normalized (2000: never)."""
    rows: Rows = {}
    for name in ("raw", "normalized"):
        for rate in (0.03, 0.5):
            rows[f"bowl, {name}, α {rate:g}, steps"] = [
                float(_steps(descend(Bowl.drawn(rng, normalized=name == "normalized"), rate, 2000))) for rng in _generators(seeds)
            ]
    return "the elongated bowl: steps until the cost is within 1% of the way to its lowest (2000: never)", rows


def depth(seeds: int = 10) -> tuple[str, Rows]:
    """Return the size of activations and slopes after 20 layers, for the four starts, and with skip connections."""
    rows: Rows = {}
    dims = [100] * 21
    for name, draw in {**_starts(), "a tenth of He": _tenth}.items():
        for bend in ("ReLU", "tanh"):
            for skip in (False, True) if "tenth" in name else (False,):
                label = f"20 layers, {name}, {bend}{', skip' * skip}"
                rows[f"{label}, A20"], rows[f"{label}, dZ1"] = [], []
                for rng in _generators(seeds):
                    X, dZ = rng.normal(size=(100, 50)), rng.normal(size=(100, 50))
                    forward, backward = signals.sizes(draw(dims, rng), X, dZ, bend, skip)
                    rows[f"{label}, A20"].append(forward[-1])
                    rows[f"{label}, dZ1"].append(backward[0])
    return "20 layers of 100 units: root mean square of the last activations and of the first layer's slopes", rows


def starts_trained(seeds: int = 10) -> tuple[str, Rows]:
    """Return cost and accuracy of a deep net on the spirals from each of the four starts."""
    X, Y = load_planar("spirals")
    rows: Rows = {}
    for name, draw in _starts().items():
        rows |= {f"spirals, {name}, cost": [], f"spirals, {name}, %": []}
        for rng in _generators(seeds):
            with np.errstate(all="ignore"):
                end = last(train(X, Y, draw([2, 16, 16, 16, 16, 1], rng), 0.1, 3000))
            rows[f"spirals, {name}, cost"].append(cost(X, Y, end))
            rows[f"spirals, {name}, %"].append(accuracy(X, Y, end))
    return "spirals, four hidden layers of 16, 3000 steps of 0.1", rows


def stopping(seeds: int = 10) -> tuple[str, Rows]:
    """Return when the dev cost of the tumours is lowest, and what stopping there is worth."""
    data = load_tumours()
    rows: Rows = {f"stopping, {what}": [] for what in ("step", "dev cost there", "dev cost at 2000", "dev there, %", "dev at 2000, %")}
    for rng in _generators(seeds):
        (X, Y), (X_dev, Y_dev), _ = split_dataset(data.X, data.Y, (0.2, 0.6, 0.2), rng)
        X, X_dev = normalize_inputs(X, X_dev)
        states = list(train(X, Y, start(TUMOURS, rng), 0.1, 2000))[::10]
        costs = [cost(X_dev, Y_dev, state) for state in states]
        kept = early_stopping(costs, 10)
        rows["stopping, step"].append(10.0 * kept)
        rows["stopping, dev cost there"].append(costs[kept])
        rows["stopping, dev cost at 2000"].append(costs[-1])
        rows["stopping, dev there, %"].append(accuracy(X_dev, Y_dev, states[kept]))
        rows["stopping, dev at 2000, %"].append(accuracy(X_dev, Y_dev, states[-1]))
    return "early stopping on tumours, 30-30-15-1, 114 to train on, a look every 10 steps of 0.1, patience 10", rows


def ensembles(seeds: int = 10) -> tuple[str, Rows]:
    """Return the dev accuracy of single nets and of ten together, each trained on its own draw; and of one on all points."""
    X, Y = load_planar("noisy")
    X_dev, Y_dev = load_planar("noisy_dev")
    rows: Rows = {"ensemble, one of ten, %": [], "ensemble, ten together, %": []}
    ends = [last(train(X, Y, start(NOISY, rng), 0.3, 1500)) for rng in _generators(seeds)]
    rows["ensemble, one on all points, %"] = [accuracy(X_dev, Y_dev, end) for end in ends]
    for rng in _generators(seeds):
        said = []
        for _ in range(10):
            drawn = rng.integers(0, X.shape[1], X.shape[1])
            said.append(deep.L_model_forward(X_dev, last(train(X[:, drawn], Y[:, drawn], start(NOISY, rng), 0.3, 1500)))[0])
        rows["ensemble, one of ten, %"].append(float(np.median([100 * np.mean((AL > 0.5) == Y_dev) for AL in said])))
        rows["ensemble, ten together, %"].append(100 * float(np.mean(ensemble_predict(said) == Y_dev)))
    return "noisy points: ten nets of 1500 steps, each on 120 points drawn with replacement", rows


def mirrored_digits(seeds: int = 10) -> tuple[str, Rows]:
    """Return how many digits 3 and 8 are told apart by a net that has learned them: as they are, and mirrored."""
    digits = load_digits()
    chosen = np.isin(digits.labels[0], (3, 8))
    pictures, Y = digits.images[chosen], (digits.labels[:, chosen] == 8).astype(int)
    rows: Rows = {
        f"3 or 8, dev, {name}": [] for name in ("as they are, %", "mirrored, %", "mirrored 3s called 8, %", "mirrored 8s called 8, %")
    }
    for rng in _generators(seeds):
        flat = pictures.reshape(len(pictures), 64).T / 16
        (X, y), (X_dev, Y_dev), _ = split_dataset(flat, Y, (0.6, 0.2, 0.2), rng)
        end = last(train(X, y, start([64, 20, 1], rng), 0.3, 1000))
        turned = X_dev.T.reshape(-1, 8, 8)[:, :, ::-1].reshape(-1, 64).T
        said = deep.predict(turned, end)
        rows["3 or 8, dev, as they are, %"].append(accuracy(X_dev, Y_dev, end))
        rows["3 or 8, dev, mirrored, %"].append(accuracy(turned, Y_dev, end))
        rows["3 or 8, dev, mirrored 3s called 8, %"].append(100 * float(said[Y_dev == 0].mean()))
        rows["3 or 8, dev, mirrored 8s called 8, %"].append(100 * float(said[Y_dev == 1].mean()))
    return "digits 3 and 8, 214 to train on, 64-20-1, 1000 steps of 0.3", rows


def mirrored_cats(seeds: int = 10) -> tuple[str, Rows]:
    """Return the deep net's accuracy on 1000 new pictures without copies, with mirrored ones, and with shifted ones, too."""
    from stories_course1_week2 import deep as quick_net
    from stories_course1_week2 import flat, large_test, training_set

    rows: Rows = {"cats, as they are, %": [], "cats, mirrored copies, %": [], "cats, mirrored and shifted copies, %": []}
    big, big_y = large_test()
    for number in range(seeds):
        x, y = training_set(number)
        for name, pictures, true in (
            ("as they are", x, y),
            ("mirrored copies", np.concatenate([x, x[:, :, ::-1]]), np.concatenate([y, y])),
            ("mirrored and shifted copies", np.concatenate([x, augment_images(x, np.random.default_rng(number))]), np.concatenate([y, y])),
        ):
            _, said = quick_net(flat(pictures), true, [flat(big)], np.random.default_rng(number), 2500, 0.0075)
            rows[f"cats, {name}, %"].append(100 * float(np.mean((said > 0.5) == big_y)))
    return "cats: the deep net of week 4, 2500 steps of 0.0075", rows


def faults(seeds: int = 10) -> tuple[str, Rows]:
    """Return the cost under the faulty and the mended backward pass, where it rises, and where it is no number."""
    X, Y = load_planar("noisy")
    rows: Rows = {}
    for name, backward in (("faulty", faulty_backward), ("mended", mended_backward)):
        for what in ("cost after 300 steps", "falls all the way to 300", "rises from 300 to 400", "step of the first nan (1000: none)"):
            rows[f"two-layer net, {name}, {what}"] = []
        for rng in _generators(seeds):
            parameters = _shallow(rng)
            costs = []
            with np.errstate(all="ignore"):
                for _ in range(1000):
                    costs.append(_shallow_cost(X, Y, parameters))
                    grads = backward(X, Y, parameters)
                    parameters = {key: value - 0.05 * grads["d" + key] for key, value in parameters.items()}
            hundreds = costs[:301:100]
            rows[f"two-layer net, {name}, cost after 300 steps"].append(costs[300])
            rows[f"two-layer net, {name}, falls all the way to 300"].append(float(hundreds == sorted(hundreds, reverse=True)))
            rows[f"two-layer net, {name}, rises from 300 to 400"].append(float(costs[400] > costs[300]))
            rows[f"two-layer net, {name}, step of the first nan (1000: none)"].append(float(([*np.flatnonzero(np.isnan(costs)), 1000])[0]))
    return "the planted faults, 2-6-1, 0.05", rows


# ---- parts ------------------------------------------------------------------------------------------------------------


def start(dims: list[int], rng: np.random.Generator) -> dict[str, np.ndarray]:
    """Return He's start."""
    return initializers.initialize_parameters_he(dims, rng)


def last(states: Iterator[dict[str, np.ndarray]]) -> dict[str, np.ndarray]:
    """Return the last of many states."""
    for state in states:
        end = state
    return end


def cost(X: np.ndarray, Y: np.ndarray, parameters: dict[str, np.ndarray]) -> float:
    """Return the mean loss, without a penalty; a probability counts as 1e-12 at least."""
    AL = np.clip(deep.L_model_forward(X, parameters)[0], 1e-12, 1 - 1e-12)
    return float(deep.compute_cost(AL, Y))


def _rms(values: np.ndarray) -> float:
    return float(np.sqrt(np.mean(values**2)))


def _shallow(rng: np.random.Generator) -> dict[str, np.ndarray]:
    from shared_utils.shallow import initialize_parameters

    return initialize_parameters(2, 6, 1, rng)


def _shallow_cost(X: np.ndarray, Y: np.ndarray, parameters: dict[str, np.ndarray]) -> float:
    from shared_utils.shallow import compute_cost, forward_propagation

    return float(compute_cost(np.clip(forward_propagation(X, parameters)[0], 1e-12, 1 - 1e-12), Y))


def _starts() -> dict[str, Callable[..., dict[str, np.ndarray]]]:
    return {
        "zeros": lambda dims, rng: initializers.initialize_parameters_zeros(dims),
        "random": initializers.initialize_parameters_random,
        "Xavier": initializers.initialize_parameters_xavier,
        "He": initializers.initialize_parameters_he,
    }


def _tenth(dims: list[int], rng: np.random.Generator) -> dict[str, np.ndarray]:
    return {key: value / 10 for key, value in start(dims, rng).items()}


def _steps(costs: np.ndarray) -> int:
    """Return the first place where costs, as shares of the first, are below a hundredth, or their number."""
    below = np.flatnonzero(np.asarray(costs) < 0.01)
    return int(below[0]) if below.size else len(costs) - 1


def _generators(seeds: int) -> Iterator[np.random.Generator]:
    return (np.random.default_rng(seed) for seed in range(seeds))


STORIES = (
    polynomial,
    bowl,
    depth,
    starts_trained,
    faults,
    mirrored_digits,
    best_rule,
    noisy_points,
    more_points,
    tumours,
    stopping,
    ensembles,
    mirrored_cats,
)
