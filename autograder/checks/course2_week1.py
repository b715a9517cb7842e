"""The checks of course2/week1: regularization, and what makes training behave."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import numpy as np

from autograder import drivers
from autograder.cases import Case, case, keywords, labels, seed, sizes
from autograder.checks import Check, Table
from autograder.mistakes.course2_week1 import MISTAKES
from autograder.oracles import Agrees, Quiz
from autograder.plain import Rng
from autograder.properties import Normal
from autograder.properties.course2_week1 import Augmented, Dropped, Gradients, Sets, Small, Split, Start, Words, lie_told
from shared_utils import deep, diagnosis, find_the_bug, gradient_check, initializers, preparing, regularization
from shared_utils.quizzes import course2_week1 as quizzes

WEEK = "course2/week1"
ONE = "for a single example"
CONSTANT = "for a feature that is constant in the train set"
ROUNDED = (
    "A constant feature's deviation is not always exactly 0 in floats: with seven times 0.1 it is about 10⁻¹⁷, and divided by that "
    "other sets become huge. To be safe, compare the feature's values themselves."
)

CUT_TWICE = (
    "With two sizes rounded down, the set that gets the rest can be nearly 2 too large, and within 1 was promised: "
    "round the places where you cut instead."
)
TINY = "With tiny gradients the length comes out shorter than `max_norm`: is a small number added to it?"
NOTHING = "A gradient of zeros is short enough, and should stay as it is: mind what is divided by its length."


# ---- data and diagnosis -----------------------------------------------------------------------------------------------


def splits(rng: np.random.Generator) -> list[Case]:
    """Draw examples to part, in shares that come out as whole numbers however they are rounded, and in halves."""
    drawn = []
    # In the fourth the first two shares end in one half: rounded up, down or to even, no size is off by more than 1.
    # In the last they end in 0.9: both rounded down, they leave the third nearly 2 too large.
    kinds: tuple[tuple[tuple[float, float, float], int, int, int], ...] = (
        ((0.6, 0.2, 0.2), 20, 0, 1),
        ((0.5, 0.25, 0.25), 16, 0, 1),
        ((0.75, 0.125, 0.125), 16, 0, 1),
        ((0.25, 0.25, 0.5), 4, 2, 1),
        ((0.5, 0.25, 0.25), 16, 0, 3),
        ((0.3, 0.3, 0.4), 10, 3, 1),
    )
    for fractions, unit, more, n_y in kinds:
        m = unit * int(rng.integers(96 // unit, 160 // unit)) + more
        n_x = int(rng.integers(2, 6))
        first, other = seed(rng), seed(rng)
        X, Y = rng.normal(0, 1, (n_x, m)), np.vstack([labels(rng, m) for _ in range(n_y)])
        note, remark = "for labels of several rows" if n_y > 1 else "", CUT_TWICE if unit == 10 else ""
        drawn.append(case(X, Y, fractions, Rng(first), Rng(first), Rng(other), note=note, remark=remark))
    return drawn


def errors(rng: np.random.Generator) -> list[Case]:
    """Draw error rates: each of the four verdicts, by the default tolerance and by others."""
    drawn = []
    for bias, variance in ((True, True), (True, False), (False, True), (False, False)):
        for named in (
            {},
            {"bayes_error": float(rng.uniform(0.03, 0.08))},
            {"bayes_error": 0.1, "tolerance": float(rng.uniform(0.05, 0.07))},
        ):
            limit = named.get("tolerance", 0.02)
            gaps = [limit * float(rng.uniform(1.3, 2.5) if there else rng.uniform(0.1, 0.7)) for there in (bias, variance)]
            train = named.get("bayes_error", 0.0) + gaps[0]
            drawn.append(case(train, train + gaps[1], keywords(**named)))
    high = float(rng.uniform(0.35, 0.45))
    drawn += [
        case(high + 0.004, high + 0.008, keywords(bayes_error=high)),
        case(high - 0.01, high - 0.02, keywords(bayes_error=high)),
        case(0.028, 0.066),
        case(high + 0.01, high + 0.2, high - 0.02, 0.05, note="for arguments that are passed without their names"),
        case(0.25, 0.375, keywords(bayes_error=0.125, tolerance=0.125), note="for gaps that are exactly as large as the tolerance"),
        case(float(rng.uniform(0.1, 0.15)), float(rng.uniform(0.04, 0.07)), note="for a dev error below the train error"),
        case(
            0.01,
            float(rng.uniform(0.1, 0.2)),
            keywords(bayes_error=float(rng.uniform(0.1, 0.2))),
            note="for a train error below the Bayes error",
        ),
    ]
    return drawn


def scales(rng: np.random.Generator) -> list[Case]:
    """Draw sets of features on different scales, alone and with others; two with a feature that is constant in train."""
    drawn = [case(*scaled(rng, others)) for others in (2, 1, 0)]
    ends = scaled(rng, 1)
    ends[0][0, -1] = ends[0][0, 0]
    drawn.append(case(*ends, note="for a feature whose first and last value are the same"))
    constant = scaled(rng, 2)
    constant[0][int(rng.integers(len(constant[0])))] = float(rng.integers(1, 20)) / 4  # its mean is exact, its deviation 0
    while True:
        rounded = scaled(rng, 1)
        row = int(rng.integers(len(rounded[0])))
        rounded[0][row] = float(rng.integers(1, 10)) / 10
        if all(0 < one < np.finfo(float).eps for one in (rounded[0][row].std(), rounded[0].std(axis=1)[row])):
            break
    return [*drawn, case(*constant, note=CONSTANT), case(*rounded, remark=ROUNDED)]


def scaled(rng: np.random.Generator, others: int) -> list[np.ndarray]:
    """Draw a train set and so many others, each feature with a mean and a scale of its own."""
    n_x, *counts = sizes(rng, others + 2, 3, 9)
    mean, scale = rng.uniform(-20, 20, (n_x, 1)), rng.uniform(0.3, 9, (n_x, 1))
    return [mean + scale * rng.normal(0, 1, (n_x, m)) for m in counts]


def series(rng: np.random.Generator) -> list[Case]:
    """Draw costs that go down with rises in between, then rise for as long as the patience and come to a lower cost too late."""
    drawn = []
    for patience, longer in ((1, 0), (2, 1), (3, 0), (5, 0), (4, 2)):
        costs = [float(rng.uniform(2, 3))]

        def fall(times: int, costs: list[float] = costs) -> None:
            costs.extend(min(costs) - np.cumsum(rng.uniform(0.03, 0.1, times)))

        def rise(times: int, costs: list[float] = costs) -> None:
            costs.extend(min(costs) + rng.uniform(0.05, 0.4, times))

        fall(int(rng.integers(2, 5)))
        rise(min(1, patience - 1))
        fall(int(rng.integers(1, 3)))
        rise(patience - 1)  # one short of the patience
        fall(2)
        rise(patience + longer)
        fall(1)
        rise(1)
        drawn.append(case([float(cost) for cost in costs], patience))
    falling = [float(c) for c in 2 - np.cumsum(rng.uniform(0.05, 0.2, 7))]
    drawn.append(case([*falling, falling[-1] + 0.2, falling[-1] + 0.1], 4))
    drawn.append(case([0.75, 0.5, 0.5, 0.5, 0.625, 0.25], 4, note="for costs that come a second time"))
    drawn.append(case([0.75, 0.5, 0.5, 0.5, 0.625, 0.25], 3, note="for costs that come a second time"))
    drawn.append(case([float(rng.uniform(0.3, 0.8))], int(rng.integers(1, 4)), note="for a single epoch"))
    slowly = [float(c) for c in 0.5 - np.cumsum(rng.uniform(2e-5, 8e-5, 7))]
    drawn.append(case(slowly, 1, note="for costs that fall by very little"))
    start = float(rng.uniform(0.3, 0.8))
    rising = [start, *(start + rng.uniform(0.05, 0.4, 4)).tolist(), start - 0.1, start - 0.2]
    drawn.append(case(rising, int(rng.integers(3, 5)), note="for costs that rise from the first epoch on"))
    drawn.append(case([1000 * cost for cost in drawn[2].args[0]], drawn[2].args[1], note="for costs above 100"))
    return drawn


def voices(rng: np.random.Generator) -> list[Case]:
    """Draw what several models say of examples: where a vote would decide otherwise, as a list and as one array."""
    drawn: list[Case] = []
    while len(drawn) < 5:
        k, m = 3 + len(drawn) % 3, int(rng.integers(40, 60))
        P = rng.uniform(0.02, 0.98, (k, m))
        clear = (np.abs(P.mean(axis=0) - 0.5) > 0.03) & (np.abs(P - 0.5) > 0.02).all(axis=0)
        P = P[:, clear]
        if len(P[0]) < 9 or (((P > 0.5).mean(axis=0) > 0.5) == (P.mean(axis=0) > 0.5)).all():
            continue
        if len(drawn) == 4:
            drawn.append(case([p[None, :1] for p in P], note=ONE))
        else:
            drawn.append(case([p[None] for p in P] if len(drawn) % 2 == 0 else P))
    while True:
        P = rng.uniform(0.3, 0.7, (3, 2000))
        mean, rounded = P.mean(axis=0), np.round(P, 1).mean(axis=0)
        P = P[:, (np.abs(mean - 0.5) > 2e-3) & (np.abs(rounded - 0.5) > 2e-3) & ((mean > 0.5) != (rounded > 0.5))][:, :9]
        if len(np.unique(P.mean(axis=0) > 0.5)) == 2:
            break
    near = case([p[None] for p in P], note="for a mean that is close to one half")
    P = rng.uniform(0.01, 0.99, (3, 3000))
    mean = P.mean(axis=0)
    odd = P[:, ((np.log(P / (1 - P)).mean(axis=0) > 0) != (mean > 0.5)) & (np.abs(mean - 0.5) > 0.02)][:, :40]
    high = rng.uniform(0.45, 0.98, (4, 30))
    drawn += [case(odd), case(high[:, np.abs(high.mean(axis=0) - 0.5) > 0.02], note="for models that mostly say 1")]
    return [*drawn, near, case(drawn[1].args[0][:1], note="for a single model")]


def pictures(rng: np.random.Generator) -> list[Case]:
    """Draw pictures of noise, in which every shift shows, and many generators, the first of them twice; then many small ones."""
    drawn = []
    for m, (h, w), calls, note in (
        (int(rng.integers(9, 13)), sizes(rng, 2, 13, 18), 16, ""),
        (int(rng.integers(120, 130)), sizes(rng, 2, 9, 11), 8, "over a thousand pictures"),
    ):
        seeds = [seed(rng) for _ in range(calls)]
        images = rng.integers(0, 256, (m, h, w, 3)).astype(np.uint8)
        drawn.append(case(images, [Rng(one) for one in (seeds[0], *seeds)], note=note))
    return drawn


# ---- starts -----------------------------------------------------------------------------------------------------------


def few_layers(rng: np.random.Generator) -> list[Case]:
    """Draw small networks, from one layer to four."""
    return [case(sizes(rng, depth + 1, 2, 8)) for depth in (1, 2, 3, 4)]


def many_weights(rng: np.random.Generator) -> list[Case]:
    """Draw networks of two and of three layers, each with enough weights for statistics to tell; of one, sizes lie far apart."""
    drawn = []
    near = rng.permutation([62, 80, 120, 160]), rng.permutation([62, 80, 120, 160])
    for around in (near[0][:3], near[1], [14, 420, 18]):
        # No size is near 100, where 1/sqrt(n) would be taken for a plain 0.1.
        dims = [int(n) for n in around + rng.integers(0, 6, len(around))]
        first, other = seed(rng), seed(rng)
        drawn.append(case(dims, Rng(first), Rng(first), Rng(other)))
    return drawn


def begins(*variances: Any) -> Start:
    """Return the oracle of a start whose weights have this variance; several where several are right."""

    def wanted(drawn: Case) -> dict[str, Normal]:
        found: dict[str, Normal] = {}
        for layer, (n_prev, n) in enumerate(pairwise(drawn.args[0]), start=1):
            found[f"W{layer}"] = Normal((n, n_prev), tuple(float(variance(n_prev, n)) ** 0.5 for variance in variances))
            found[f"b{layer}"] = Normal((n, 1), (0,))
        return found

    return Start(wanted, lie_told)


# ---- cost and gradients -----------------------------------------------------------------------------------------------


def network(rng: np.random.Generator, dims: list[int]) -> dict[str, Any]:
    """Draw parameters with every bias away from 0."""
    parameters: dict[str, Any] = {}
    for number, (n_prev, n) in enumerate(pairwise(dims), start=1):
        parameters[f"W{number}"] = rng.normal(0, 1.2 / np.sqrt(n_prev), (n, n_prev))
        parameters[f"b{number}"] = rng.uniform(0.1, 0.5, (n, 1)) * rng.choice([-1, 1], (n, 1))
    return parameters


def regularized(rng: np.random.Generator) -> list[tuple[Any, ...]]:
    """Draw (AL, Y, parameters, caches, lambd, note) of networks from one layer to four."""
    drawn = []
    for depth, only_one, zero in (
        (1, False, False),
        (2, False, False),
        (3, False, False),
        (4, False, False),
        (2, True, False),
        (3, False, True),
    ):
        while True:
            *dims, many = sizes(rng, depth + 1, 3, 9)
            m = 1 if only_one else many
            X, parameters = rng.normal(0, 1, (dims[0], m)), network(rng, [*dims, 1])
            AL, caches = deep.L_model_forward(X, parameters)
            scores = [Z for _, Z in caches]
            if (
                all(Z.min() < 0 < Z.max() for Z in scores[:-1])
                and min(np.abs(Z).min() for Z in scores) > 1e-3
                and np.abs(AL - 0.5).max() < 0.47
            ):
                break
        lambd = 0.0 if zero else float(rng.uniform(0.3, 0.9))
        drawn.append((AL, labels(rng, m), parameters, caches, lambd, ONE if only_one else "for λ = 0" if zero else ""))
    return drawn


def costs(rng: np.random.Generator) -> list[Case]:
    """Draw outputs with the parameters of their network; then those of a deep one, and some that are nearly certain."""
    drawn = [case(AL, Y, parameters, lambd, note=note) for AL, Y, parameters, _, lambd, note in regularized(rng)]
    for depth, edge, note in ((12, 0.1, "for a network of many layers"), (2, 8e-4, "for outputs close to 0 and 1")):
        m, dims = int(rng.integers(50, 60)), np.resize(rng.permutation([2, 3, 4]), depth).tolist()
        AL, Y = rng.uniform(0.1, 0.9, (1, m)), labels(rng, m)
        AL[0, :2], Y[0, :2] = (edge, 1 - edge), 1
        drawn.append(case(AL, Y, network(rng, [*dims, 1]), float(rng.uniform(0.3, 0.9)), note=note))
    return drawn


def backward(rng: np.random.Generator) -> list[Case]:
    """Draw outputs with the caches of their forward pass."""
    return [case(AL, Y, caches, lambd, note=note) for AL, Y, _, caches, lambd, note in regularized(rng)]


def activations(rng: np.random.Generator) -> list[Case]:
    """Draw activations away from 0, enough of them for the share that is kept to tell."""
    drawn = []
    for keep_prob, note in (
        (float(rng.uniform(0.6, 0.68)), ""),
        (float(rng.uniform(0.78, 0.86)), ""),
        (float(rng.uniform(0.2, 0.3)), ""),
        (1.0, "for a keep_prob of 1"),
        (float(rng.uniform(0.6, 0.68)), "for activations that are 0, as ReLU leaves them"),
    ):
        n, m = (int(k) for k in (rng.integers(30, 40), rng.integers(60, 80)))
        first, other, *more = (Rng(seed(rng)) for _ in range(8))
        A = rng.uniform(0.2, 2, (n, m)) * rng.choice([-1, 1], (n, m))
        drawn.append(case(np.maximum(0, A) if "ReLU" in note else A, keep_prob, first, first, other, more, note=note))
    return drawn


def masked(rng: np.random.Generator) -> list[Case]:
    """Draw slopes and masks: of floats and of whole numbers."""
    drawn = []
    for only_one in (False, False, False, True):
        n, m = sizes(rng, 2, 5, 9)
        shape, keep_prob = (n, 1 if only_one else m), float(rng.uniform(0.55, 0.85))
        D = (rng.random(shape) < keep_prob).astype(float)
        D.flat[:2] = rng.permutation([0.0, 1.0])
        drawn.append(case(rng.normal(0, 1, shape), D, keep_prob, note=ONE if only_one else ""))
    n, m = sizes(rng, 2, 5, 9)
    whole = (drawn[0].args[0], drawn[0].args[1].astype(int), drawn[0].args[2])
    return [
        *drawn,
        case(*whole, note="for a mask of whole numbers"),
        case(rng.normal(0, 1, (n, m)), np.ones((n, m)), 1.0, note="for a keep_prob of 1"),
    ]


def curves(rng: np.random.Generator) -> list[Case]:
    """Draw functions that bend, and where to measure them: columns, rows and tables, by steps that are not tiny."""
    drawn = []
    for shape in ((4, 1), (5,), (2, 3), (1, 1)):
        count = int(np.prod(shape))
        rows = rng.uniform(0.4, 1.2, (4, count)) * rng.choice([-1, 1], (4, count))
        theta = rng.uniform(0.3, 1.5, shape) * rng.choice([-1, 1], shape)
        note = "for a single variable" if count == 1 else ""
        drawn.append(case(rows.tolist(), theta, float(rng.choice([1e-3, 2e-3])), note=note))
    higher = [*drawn[1].args[0], *(rng.uniform(0.4, 0.8, (2, 5)) * rng.choice([-1, 1], (2, 5))).tolist()]
    drawn.append(case(higher, drawn[1].args[1], 0.1))  # only here a formula of higher order shows
    drawn.append(case((0.01 * np.array(drawn[2].args[0])).tolist(), drawn[2].args[1], 1e-3))
    # So close to 0 and so bent that a step of 1e-5 is too large to be taken for the default.
    rows, theta = drawn[0].args[:2]
    bent = [*rows[:3], (2000 * np.array(rows[3])).tolist()]
    return [*drawn, case(bent, 1e-3 * theta, note="with the default step")]


def pairs(rng: np.random.Generator) -> list[Case]:
    """Draw gradients with others that are near them and far from them, shorter and longer."""
    drawn: list[Case] = []
    for apart, shape in ((1e-3, (6, 1)), (0.4, (5,)), (1.5, (4, 1)), (0.3, (3, 4))):
        grad = rng.normal(0, 1, shape) * float(rng.uniform(0.5, 3))
        longer = float(rng.uniform(0.5, 0.8)) ** (1 if len(drawn) % 2 else -1)
        drawn.append(case(grad, longer * (grad + apart * rng.normal(0, 1, shape))))
    grad = rng.normal(0, 1, (6, 1))
    tiny = 4e-6 * grad / np.linalg.norm(grad)
    drawn.append(case(tiny, 0.7 * tiny + 1e-6 * rng.normal(0, 1, (6, 1)), note="for tiny gradients"))
    drawn += [case(grad, grad + 1e-4 * rng.normal(0, 1, (6, 1)), note="for gradients that are nearly equal") for _ in range(2)]
    return drawn


def lengths(rng: np.random.Generator) -> list[Case]:
    """Draw gradients longer and shorter than what is allowed; of some, only all arrays together are too long."""
    drawn = []
    for depth, share in ((1, 0.3), (2, 0.85), (3, 0.05), (2, 1.4), (4, 2.5)):
        dims = sizes(rng, depth + 1, 2, 7)
        grads = {f"d{key}": value for key, value in network(rng, dims).items()}
        if depth > 1:
            grads["dW1"] = 0.3 * grads["dW1"]  # so that the first array is not the longest
        norm = float(np.sqrt(sum(np.sum(value**2) for value in grads.values())))
        drawn.append(case(grads, share * norm, note="for a gradient that is short enough" if share > 1 else ""))
    small, tiny = ({key: value * (length / norm) for key, value in grads.items()} for length in (0.5, 1e-5))
    nothing = {key: np.zeros(value.shape) for key, value in grads.items()}
    return [*drawn, case(small, 0.3), case(tiny, 4e-6, remark=TINY), case(nothing, 1.0, remark=NOTHING)]


def bugged(rng: np.random.Generator) -> list[Case]:
    """Draw networks in which both faults show."""
    drawn = []
    for only_one in (False, False, False, True):
        n_x, n_h, many = sizes(rng, 3, 2, 8)
        m = 1 if only_one else many
        shapes = {"W1": (n_h, n_x), "b1": (n_h, 1), "W2": (1, n_h), "b2": (1, 1)}
        parameters = {key: rng.uniform(0.2, 1, shape) * rng.choice([-1, 1], shape) for key, shape in shapes.items()}
        drawn.append(case(rng.normal(0, 1, (n_x, m)), labels(rng, m), parameters, note=ONE if only_one else ""))
    return drawn


def one_call(rng: np.random.Generator) -> list[Case]:
    """Return the one case of a function without arguments."""
    return [case()]


TABLE = Table(
    assignment=WEEK,
    notebook="regularization",
    title="Fit the signal and not the noise",
    provides=(
        "shared_utils.activations.relu",
        "shared_utils.activations.relu_grad",
        "shared_utils.activations.sigmoid",
        "shared_utils.activations.sigmoid_grad",
        "shared_utils.activations.tanh_grad",
        "shared_utils.deep.L_model_backward",
        "shared_utils.deep.L_model_forward",
        "shared_utils.deep.compute_cost",
        "shared_utils.deep.linear_activation_backward",
        "shared_utils.deep.linear_activation_forward",
        "shared_utils.deep.linear_backward",
        "shared_utils.deep.linear_forward",
        "shared_utils.deep.predict",
        "shared_utils.deep.update_parameters",
        "shared_utils.parameter_vectors.to_dict",
        "shared_utils.parameter_vectors.to_vector",
    ),
    checks=(
        Check(
            name="split_dataset",
            week=WEEK,
            points=7,
            reference=preparing.split_dataset,
            cases=splits,
            oracle=Split(),
            driver=drivers.starts,
            misconceptions=MISTAKES["split_dataset"],
            hints=(
                "Shuffle places, not examples: then X and Y can be taken apart in the same order.",
                "`rng.permutation` gives the places 0 to m - 1 in random order. Cut them in three, and pick columns by each piece.",
                "The first cut comes after a share of m, the second after the first two shares together; the last set gets what is left.",
            ),
        ),
        Check(
            name="diagnose",
            week=WEEK,
            points=4,
            reference=diagnosis.diagnose,
            cases=errors,
            oracle=Words(),
            misconceptions=MISTAKES["diagnose"],
            hints=(
                "There are two gaps, and each is judged by itself.",
                "Bias is the train error beyond what nobody can avoid; variance is what comes on top on the dev set.",
                "Start with an empty set, `set()`; `.add` puts a word into it. Both may be in it, or none.",
            ),
        ),
        Check(
            name="compute_cost_with_regularization",
            week=WEEK,
            points=7,
            reference=regularization.compute_cost_with_regularization,
            cases=costs,
            misconceptions=MISTAKES["compute_cost_with_regularization"],
            hints=(
                "The old cost, plus a second term. For the first you have a function.",
                "Which entries of `parameters` are weights? Their names tell; the number of layers is half the number of entries.",
                "Square every weight and add all of them up, over all layers; then one factor, with a 2 and an m below.",
            ),
        ),
        Check(
            name="backward_propagation_with_regularization",
            week=WEEK,
            points=9,
            reference=regularization.backward_propagation_with_regularization,
            cases=backward,
            oracle=Gradients(),
            misconceptions=MISTAKES["backward_propagation_with_regularization"],
            hints=(
                "The cost has become a sum, and so has its slope. One of the two parts you have.",
                "Biases are not in the new term. What is the slope of λ/(2m)·w² for one weight w?",
                "The weights of layer l stand in the cache at place l - 1. Loop over the caches, and add to each dW.",
            ),
        ),
        Check(
            name="dropout_forward",
            week=WEEK,
            points=8,
            reference=regularization.dropout_forward,
            cases=activations,
            oracle=Dropped(),
            driver=drivers.starts_and_more,
            misconceptions=MISTAKES["dropout_forward"],
            hints=(
                "One random number for each entry of A decides whether it stays.",
                "`rng.random(shape)` draws evenly from 0 to 1. How often is such a number below keep_prob?",
                "Multiply A by the mask, entry by entry, and make up for what is missing. Return the mask as it is.",
            ),
        ),
        Check(
            name="dropout_backward",
            week=WEEK,
            points=3,
            reference=regularization.dropout_backward,
            cases=masked,
            misconceptions=MISTAKES["dropout_backward"],
            hints=(
                "What was each activation multiplied by on the way forward?",
                "It is that number's turn again: the slope of c·a is c.",
                "Two things happen to dA, and both have happened to A: the mask, and the division.",
            ),
        ),
        Check(
            name="augment_images",
            week=WEEK,
            points=8,
            reference=preparing.augment_images,
            cases=pictures,
            oracle=Augmented(),
            driver=drivers.many,
            misconceptions=MISTAKES["augment_images"],
            hints=(
                "Take a copy, then one picture after the other: each draws for itself.",
                "Left and right are the second axis of a single picture. `picture[:, ::-1]` walks through it backwards.",
                "`np.roll` takes a pair of shifts and a pair of axes. Mind that `rng.integers` leaves its upper end out.",
            ),
        ),
        Check(
            name="early_stopping",
            week=WEEK,
            points=6,
            reference=diagnosis.early_stopping,
            cases=series,
            misconceptions=MISTAKES["early_stopping"],
            hints=(
                "Walk through the costs in order, and remember where the lowest so far stood.",
                "At each epoch one of two things happens: a new lowest cost, or one more epoch in vain.",
                "How long is it since the lowest? The difference of two places tells. Once it has reached the patience, leave the loop.",
            ),
        ),
        Check(
            name="ensemble_predict",
            week=WEEK,
            points=3,
            reference=diagnosis.ensemble_predict,
            cases=voices,
            misconceptions=MISTAKES["ensemble_predict"],
            hints=(
                "First the mean over the models, for each example; then the decision.",
                "`np.mean` takes a list of arrays, too. But which axis counts the models? It may be best to stack them first.",
                "`np.vstack` makes one array of shape (k, m) of either form. `keepdims=True` keeps the axis along which you average.",
            ),
        ),
        Check(
            name="normalize_inputs",
            week=WEEK,
            points=7,
            reference=preparing.normalize_inputs,
            cases=scales,
            oracle=Sets(),
            misconceptions=MISTAKES["normalize_inputs"],
            hints=(
                "Two columns of numbers, one for each feature, come from the train set. All sets use them.",
                "Examples are columns, so means are taken along `axis=1`; `keepdims=True` keeps them as a column.",
                "Where a feature is constant, divide by 1. Rounding may leave 10⁻¹⁷ of its σ: are its largest and smallest value equal? "
                "Collect the sets in a tuple.",
            ),
        ),
        Check(
            name="initialize_parameters_zeros",
            week=WEEK,
            points=2,
            reference=initializers.initialize_parameters_zeros,
            cases=few_layers,
            misconceptions=MISTAKES["initialize_parameters_zeros"],
            hints=(
                "One loop over the layers 1 to L. How many entries has `layers_dims`, if the input is layer 0?",
                "A layer's weights have the shape of (its size, the size before it), its biases (its size, 1).",
                "`np.zeros` wants the shape as one tuple; an f-string makes the key.",
            ),
        ),
        Check(
            name="initialize_parameters_random",
            week=WEEK,
            points=3,
            reference=initializers.initialize_parameters_random,
            cases=many_weights,
            oracle=begins(lambda n_prev, n: 100),
            driver=drivers.starts,
            misconceptions=MISTAKES["initialize_parameters_random"],
            hints=(
                "The loop is that of the zeros; only the weights change.",
                "`rng.normal(size=shape)` draws with standard deviation 1.",
                "Ten times a number drawn so has standard deviation 10. Biases stay 0.",
            ),
        ),
        Check(
            name="initialize_parameters_xavier",
            week=WEEK,
            points=4,
            reference=initializers.initialize_parameters_xavier,
            cases=many_weights,
            oracle=begins(lambda n_prev, n: 1 / n_prev, lambda n_prev, n: 2 / (n_prev + n)),
            driver=drivers.starts,
            misconceptions=MISTAKES["initialize_parameters_xavier"],
            hints=(
                "The loop is the same again; the factor now depends on the layer.",
                "The text gives a variance. What you multiply a random number by is a standard deviation.",
                "How many inputs has a unit of this layer? That is n_prev: the size that stands *before* its own in the list.",
            ),
        ),
        Check(
            name="initialize_parameters_he",
            week=WEEK,
            points=3,
            reference=initializers.initialize_parameters_he,
            cases=many_weights,
            oracle=begins(lambda n_prev, n: 2 / n_prev),
            driver=drivers.starts,
            misconceptions=MISTAKES["initialize_parameters_he"],
            hints=(
                "It differs from the one before in one number.",
                "Twice the variance, since ReLU stops half of what comes.",
                "The factor is a root, and the 2 belongs under it.",
            ),
        ),
        Check(
            name="clip_gradients",
            week=WEEK,
            points=5,
            reference=gradient_check.clip_gradients,
            cases=lengths,
            oracle=Agrees(rtol=1e-5),  # a small number in the denominator, as PyTorch has it, does no harm
            misconceptions=MISTAKES["clip_gradients"],
            hints=(
                "First one number: how long is the gradient, all arrays together?",
                "Add up the squares of all entries of all arrays, then take one root.",
                "Only where it is too long, multiply everything by one factor. Which one makes the new length `max_norm`?",
            ),
        ),
        Check(
            name="numerical_gradient",
            week=WEEK,
            points=7,
            reference=gradient_check.numerical_gradient,
            cases=curves,
            driver=drivers.on_polynomial,
            misconceptions=MISTAKES["numerical_gradient"],
            hints=(
                "One entry at a time: nudge it, and leave all others as they are.",
                "Take two copies of theta. Add the step to one entry of the first, and subtract it from the same entry of the second.",
                "`np.ndindex(theta.shape)` walks through all places of an array of any shape. The two points are two steps apart.",
            ),
        ),
        Check(
            name="relative_difference",
            week=WEEK,
            points=3,
            reference=gradient_check.relative_difference,
            cases=pairs,
            oracle=Small(),
            misconceptions=MISTAKES["relative_difference"],
            hints=(
                "Three lengths: that of the difference, and those of the two gradients.",
                "`np.linalg.norm` gives the length of an array, all its entries taken together.",
                "The length of the difference goes on top; below, the other two are added.",
            ),
        ),
        Check(
            name="mended_backward",
            week=WEEK,
            points=6,
            reference=find_the_bug.mended_backward,
            start=find_the_bug.faulty_backward,
            cases=bugged,
            misconceptions=MISTAKES["mended_backward"],
            hints=(
                "Look at the figure: which of the four gradients are right? What do the lines that make the wrong ones have in common?",
                "One fault sits in a single gradient. The other one spoils two at once, so look at what both are made of.",
                "Compare db2 with db1, and the slope of tanh with the one you wrote in week 3 of course 1.",
            ),
        ),
        Check(
            name="quiz",
            week=WEEK,
            points=5,
            reference=quizzes.quiz,
            start=quizzes.unanswered,
            cases=one_call,
            oracle=Quiz(
                {
                    1: "Subtract the errors, one pair after the other, and begin with the human error.",
                    2: "Which of these lets a model follow the train set even more closely?",
                    3: "Put the slope of the L2 term into the update, and look at what W is multiplied by.",
                    4: "What did the division do to every unit's mean while training? Is anything left to do afterwards?",
                    5: "Which numbers may the model know before it meets the test set?",
                    6: "What comes of a number above 1, multiplied by itself twenty times?",
                    7: "Draw two digits on a window pane, and look at them from the other side.",
                }
            ),
            hints=(
                "Every question is answered in this notebook: the headings of its sections name the topics.",
                "Questions 1 to 4 and 7 are about part A; 5 and 6 about part B.",
                "For 3, write down one step of gradient descent; for 4, see why the division is there.",
            ),
        ),
    ),
)
