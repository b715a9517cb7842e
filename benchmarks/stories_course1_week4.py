"""What course1/week4 claims about starts, and about the deep net on the pictures of cats, over seeds.

The comparison with logistic regression on ten training sets is week 2's story `accuracies`. The net is trained as there,
on the pictures' products with each other: the same steps, many times quicker.
"""

from __future__ import annotations

import numpy as np
from stories_course1_week2 import LAYERS, Rows, deep, flat, large_test, logistic, percent, training_set

from shared_utils import deep as course
from shared_utils.data import load_cats
from shared_utils.deep_training import gradients, scaled

STEPS, RATE = 2500, 0.0075
STARTS: dict[str, float | None] = {"1/√n": None, "0.01": 0.01}


def stall(seeds: int = 10) -> tuple[str, Rows]:
    """Return where each start gets to, on a training set of each seed's own; one half for every picture costs log 2 = 0.6931."""
    rows: Rows = {}
    for name, spread in STARTS.items():
        for steps in (0, 200, STEPS):
            runs = [deep(flat(x), y, [], np.random.default_rng(i), steps, RATE, spread)[0] for i, (x, y) in _sets(seeds)]
            rows[f"start {name}, cost after {steps}"] = [cost(p, y) for p, (_, (_, y)) in zip(runs, _sets(seeds), strict=True)]
        rows[f"start {name}, train % after {STEPS}"] = [percent(p > 0.5, y) for p, (_, (_, y)) in zip(runs, _sets(seeds), strict=True)]
    return f"12288-20-7-5-1 with steps of {RATE} from two starts (0.6931 is the cost of one half for all)", rows


def signals(seeds: int = 10) -> tuple[str, Rows]:
    """Return, at both starts, how far each layer's activations spread and how large its gradient is."""
    pictures, labels, *_ = load_cats()
    X = flat(pictures).T
    rows: Rows = {}
    for seed in range(seeds):
        drawn = course.initialize_parameters_deep([X.shape[0], *LAYERS], np.random.default_rng(seed))
        for name, spread in STARTS.items():
            AL, caches = course.L_model_forward(X, scaled(drawn, spread) if spread else drawn)
            grads = gradients(AL, labels, caches)
            activations = [*(linear[0] for linear, _ in caches[1:]), AL]
            for layer, A in enumerate(activations, start=1):
                rows.setdefault(f"start {name}, spread of A{layer}", []).append(float(A.std()))
                rows.setdefault(f"start {name}, size of dW{layer}", []).append(float(np.linalg.norm(grads[f"dW{layer}"])))
    return "signals at the start, on data/cats.h5, a draw of each seed's own", rows


def as_in_the_lesson(seeds: int = 10) -> tuple[str, Rows]:
    """Return what the lesson's own runs get right: 500 and 1000 steps, the pictures in data/cats.h5."""
    pictures, labels, *_ = load_cats()
    test_x, test_y = large_test()
    x, y, others = flat(pictures), labels[0], [flat(test_x)]
    (train, test), _ = logistic(x, y, others, 500, 0.005)
    rows: Rows = {"logistic regression, train %": [percent(train > 0, y)], "logistic regression, test %": [percent(test > 0, test_y)]}
    nets = [deep(x, y, others, np.random.default_rng(seed), 1000, RATE) for seed in range(seeds)]
    rows["deep net, cost after 1000"] = [cost(net[0], y) for net in nets]
    rows["deep net, train %"] = [percent(net[0] > 0.5, y) for net in nets]
    rows["deep net, test %"] = [percent(net[1] > 0.5, test_y) for net in nets]
    rows["deep net, cats called non-cat %"] = [100 * float(np.mean(net[1][test_y == 1] <= 0.5)) for net in nets]
    rows["deep net, non-cats called cat %"] = [100 * float(np.mean(net[1][test_y == 0] > 0.5)) for net in nets]
    return "data/cats.h5; logistic regression 500 steps of 0.005, deep net 1000 steps, a start of each seed's own", rows


def cost(probabilities: np.ndarray, y: np.ndarray) -> float:
    """Return the mean logistic loss."""
    return float(-np.mean(np.log(np.where(y == 1, probabilities, 1 - probabilities))))


def _sets(seeds: int) -> list[tuple[int, tuple[np.ndarray, np.ndarray]]]:
    return [(seed, training_set(seed)) for seed in range(seeds)]


STORIES = (stall, signals, as_in_the_lesson)
