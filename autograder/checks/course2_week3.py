"""The checks of course2/week3: tuning, batch norm, softmax regression, automatic differentiation."""

from __future__ import annotations

from typing import Any

import numpy as np

from autograder import drivers
from autograder.cases import Case, case, seed, sizes
from autograder.checks import Check, Table
from autograder.mistakes.course2_week3 import MISTAKES
from autograder.oracles import Quiz
from autograder.plain import Rng
from autograder.properties.course2_week3 import Gradients, HalfOfPair, Named, Recorded, Scattered, Searched, beta_scales, log_scales
from shared_utils import autodiff, batch_norm, softmax, tuning
from shared_utils.quizzes import course2_week3 as quizzes

WEEK = "course2/week3"
ONE = "for a single example"
MISSING = "when the last class does not occur"
EQUAL = "for a unit whose scores are all equal"
MANY = "for many examples"
ZERO = "at exactly 0"
OVERFLOW = "For numbers as far out as 1000 the powers of e in yours are too large for a float; numpy's own function takes care of that."
COUNTS = "with an `epsilon` that counts"


def generators(rng: np.random.Generator) -> tuple[Rng, Rng, Rng]:
    """Return two equal generators and another one."""
    first, other = seed(rng), seed(rng)
    return Rng(first), Rng(first), Rng(other)


def log_ranges(rng: np.random.Generator) -> list[Case]:
    """Draw ranges below 1 and above, over several powers of ten, with thousands of draws."""
    small, large = float(10 ** rng.uniform(-5.5, -3.5)), float(10 ** rng.uniform(-1.6, -0.6))
    ends = (
        (small, large),
        (float(rng.uniform(2, 6)), float(rng.uniform(300, 900))),
        (float(rng.uniform(0.02, 0.06)), float(rng.uniform(4, 9))),
    )
    return [case(low, high, int(rng.integers(2000, 3000)), *generators(rng)) for low, high in ends]


def beta_ranges(rng: np.random.Generator) -> list[Case]:
    """Draw ranges of β up to close to 1, with thousands of draws."""
    ends = (
        (float(rng.uniform(0.85, 0.92)), float(rng.uniform(0.9985, 0.9995))),
        (float(rng.uniform(0.1, 0.3)), float(rng.uniform(0.98, 0.992))),
    )
    return [case(low, high, int(rng.integers(2000, 3000)), *generators(rng)) for low, high in ends]


def searches(rng: np.random.Generator) -> list[Case]:
    """Draw spaces of one to three names, with values of the objective above 0, below it, and on both sides."""
    names = [str(name) for name in rng.permutation(["learning_rate", "hidden_units", "lambd", "keep_prob"])]
    kinds = {
        "learning_rate": ("log", 1e-4, 1.0),
        "hidden_units": ("whole", 5, 60),
        "lambd": ("log", 1e-3, 10.0),
        "keep_prob": ("even", 0.5, 1.0),
    }
    drawn = []
    for count, trials, offset in (
        (2, int(rng.integers(9, 14)), 9.0),
        (3, int(rng.integers(6, 9)), -9.0),
        (2, int(rng.integers(14, 18)), 0.0),
    ):
        chosen = ["learning_rate", *[name for name in names if name != "learning_rate"][: count - 1]]
        weights = {name: float(rng.uniform(0.5, 1.5) * rng.choice([-1, 1])) / kinds[name][2] for name in chosen}
        target, ranges = {"": offset + float(rng.uniform(-0.1, 0.1)), **weights}, {name: kinds[name] for name in chosen}
        while not _falls_before_the_end(found := case(target, ranges, trials, Rng(seed(rng)))):
            pass
        drawn.append(found)
    target, ranges, trials, generator = drawn[0].args
    large = {name: 1e10 * weight for name, weight in target.items()}
    flat = {name: target[""] if name == "" else 0.0 for name in target}
    return [
        *drawn,
        case(large, ranges, trials, generator, note="where all values are far above 0"),
        case(target, ranges, 1, generator, note="with a single trial"),
        case(flat, ranges, trials, generator, note="where all settings have the same value"),
    ]


def _falls_before_the_end(drawn: Case) -> bool:
    """Whether the last value is above the one before, so that the last trial is not the last that did better than its neighbour."""
    target, ranges, trials, generator = drawn.args
    searched = drivers.searches({"": tuning.random_search}, target, ranges, trials, np.random.default_rng(generator.seed))
    values = [value for _, value in searched["result"][1]]
    return bool(values[-1] > values[-2])


def scores_to_normalize(rng: np.random.Generator) -> list[tuple[Any, ...]]:
    """Draw (Z, gamma, beta): rows far from 0 whose spreads are known and differ."""
    drawn = []
    for n, m in (sizes(rng, 2, 4, 9) for _ in range(4)):
        Z = rng.normal(size=(n, m))
        Z = (Z - Z.mean(axis=1, keepdims=True)) / Z.std(axis=1, keepdims=True)
        drawn.append(
            (Z * rng.uniform(0.4, 3, (n, 1)) + _signed(rng, (n, 1), 1, 4), _signed(rng, (n, 1), 0.5, 2), _signed(rng, (n, 1), 0.5, 2))
        )
    return drawn


def forward_halves(rng: np.random.Generator) -> list[Case]:
    """Draw scores to normalize, two with an epsilon that counts, or is needed."""
    *plain, (Z, gamma, beta), (equal, *more) = scores_to_normalize(rng)
    equal[0] = float(rng.integers(2, 6))  # a whole number: its mean is exact
    counts = case(Z, gamma, beta, float(rng.uniform(0.3, 0.9)), note=COUNTS)
    return [*(case(*one) for one in plain), counts, case(equal, *more, note=EQUAL)]


def backward_halves(rng: np.random.Generator) -> list[Case]:
    """Draw what went forward, the last with an epsilon that counts, and slopes that come back."""
    *plain, last = scores_to_normalize(rng)
    drawn = [case(_signed(rng, one[0].shape, 0.2, 2), one) for one in plain]
    return [*drawn, case(_signed(rng, last[0].shape, 0.2, 2), (*last, float(rng.uniform(0.3, 0.9))), note=COUNTS)]


def at_test_time(rng: np.random.Generator) -> list[Case]:
    """Draw scores with statistics that are not their own, for several examples and for one."""
    drawn = []
    for i, (Z, gamma, beta) in enumerate(scores_to_normalize(rng)):
        n = len(Z)
        statistics = (_signed(rng, (n, 1), 1, 4), rng.uniform(0.3, 6, (n, 1)))
        if i == 2:
            drawn.append(case(Z[:, :1], gamma, beta, *statistics, note=ONE))
        elif i == 3:
            drawn.append(case(Z, gamma, beta, *statistics, float(rng.uniform(0.3, 0.9)), note=COUNTS))
            still = statistics[1] * (np.arange(n) > 0)[:, None]
            drawn.append(case(Z, gamma, beta, statistics[0], still, note="where a unit's variance is 0"))
        else:
            drawn.append(case(Z, gamma, beta, *statistics))
    return drawn


def statistics(rng: np.random.Generator) -> list[Case]:
    """Draw running statistics and a batch's, with the default momentum, with others, and with the smallest."""
    drawn = []
    for momentum in ((), (), (float(rng.uniform(0.55, 0.8)),), (float(rng.uniform(0.96, 0.99)),), (0.0,)):
        (n,) = sizes(rng, 1, 3, 9)
        running, batch = ({"mean": _signed(rng, (n, 1), 1, 4), "variance": rng.uniform(0.3, 6, (n, 1))} for _ in range(2))
        drawn.append(case(running, batch, *momentum, note="for a momentum of 0" if momentum == (0.0,) else ""))
    return drawn


def whole_labels(rng: np.random.Generator) -> list[Case]:
    """Draw labels of both shapes; in some of them the last class does not occur."""
    drawn = []
    for flat, missing in ((True, False), (False, False), (True, True), (False, True)):
        C, m = sizes(rng, 2, 4, 9)
        labels = _labels(rng, C - missing, m, flat)
        drawn.append(case(labels, C, note=MISSING if missing else ""))
    return drawn


def class_scores(rng: np.random.Generator) -> list[Case]:
    """Draw scores of several classes and sizes, for one example, and as large as 1000."""
    drawn = [case(rng.normal(0, 2, sizes(rng, 2, 3, 8))) for _ in range(3)]
    (C,) = sizes(rng, 1, 3, 8)
    extreme = rng.uniform(-2, 2, (C, C + 2)) + np.array([-1000, 1000, 0])[np.arange(C + 2) % 3]
    extreme[1:, 1] -= 2000  # one column has both
    return [*drawn, case(rng.normal(0, 2, (C, 1)), note=ONE), case(extreme, note="for scores as large as 1000 and as low as -1000")]


def predictions(rng: np.random.Generator) -> list[tuple[np.ndarray, np.ndarray]]:
    """Draw (probabilities, labels of shape (m,)), hardly one close to 0 or 1; among more examples, one label is unlikely.

    There a harmless 1e-8 inside of the logarithm makes no difference to the mean, but raising probabilities does.
    """
    drawn: list[tuple[np.ndarray, np.ndarray]] = []
    for m in (*sizes(rng, 2, 9, 14), int(rng.integers(60, 80)), 1, int(rng.integers(700, 800))):
        (C,) = sizes(rng, 1, 3, 7)
        Z, labels = rng.uniform(-1.3, 1.3, (C, m)), _labels(rng, C, m, True)
        if m > 14:
            unlikely, others = float(rng.uniform(0.0004, 0.0007)), np.delete(Z[:, 1], labels[1])
            Z[labels[1], 1] = np.log(unlikely / (1 - unlikely) * np.exp(others).sum())
        drawn.append((softmax.softmax_activation(Z), labels))
    return drawn


def with_one_hot(rng: np.random.Generator) -> list[Case]:
    """Draw probabilities with one-hot labels, also whole numbers."""
    drawn = [case(AL, softmax.one_hot(labels, len(AL)), note=_note(labels)) for AL, labels in predictions(rng)]
    AL, Y = drawn[1].args
    return [*drawn, case(AL, Y.astype(int), note="for labels that are whole numbers")]


def _note(labels: np.ndarray) -> str:
    return {1: ONE}.get(labels.size, MANY if labels.size > 100 else "")


def with_whole_labels(rng: np.random.Generator) -> list[Case]:
    """Draw probabilities with labels of both shapes; in some of them the last class does not occur."""
    drawn = []
    for i, (AL, labels) in enumerate(predictions(rng)):
        drawn.append(case(AL, labels if i % 2 == 0 else labels.reshape(1, -1), note=_note(labels)))
    C, m = sizes(rng, 2, 4, 9)
    AL = softmax.softmax_activation(rng.uniform(-1.3, 1.3, (C, m)))
    return [*drawn, case(AL, _labels(rng, C - 1, m, True), note=MISSING)]


def pairs(rng: np.random.Generator) -> list[Case]:
    """Draw two numbers, one number twice, and a 0 in either place."""
    drawn = [case(*(float(x) for x in _signed(rng, (2,), 0.6, 3) * (1, 1.1))) for _ in range(4)]
    (one, _), (_, other) = drawn[0].args, drawn[1].args
    zeros = [case(one, 0.0, note="where one of the two is 0"), case(0.0, other, note="where one of the two is 0")]
    return [*drawn, *zeros, case(float(_signed(rng, (), 1.2, 1.8)), "x", note="for one and the same Value twice")]


def single(rng: np.random.Generator) -> list[Case]:
    """Draw numbers of both signs, away from 0; then far ones, ever farther ones, and 0."""
    drawn = [case(float(sign * rng.uniform(low, low + 0.4))) for low in (0.3, 1.2) for sign in (1, -1)]
    far = [case(float(sign * rng.uniform(7, 9)), note="for numbers as far out as 9") for sign in (1, -1)]
    farther = [case(float(sign * rng.uniform(800, 1000)), remark=OVERFLOW) for sign in (1, -1)]
    return [*drawn, *far, *farther, case(0.0, note=ZERO)]


Node = tuple[float, tuple[int, ...], tuple[float, ...]]


def graphs(rng: np.random.Generator) -> list[Case]:
    """Draw graphs: a chain, and ever more shared ones; then what a call may find left over."""

    def graph(*parents: tuple[int, ...]) -> list[Node]:
        return [
            (float(_signed(rng, (), 0.5, 2)), above, tuple(float(s) for s in _signed(rng, (len(above),), 0.4, 1.6))) for above in parents
        ]

    chain = graph((), (0,), (1,), (2,))
    tree = graph((), (), (), (0, 1), (3, 2), (4,))
    square = graph((), (), (0, 0), (2, 1), (3, 3))
    diamond = graph((), (), (0, 1), (2,), (2,), (3, 4))
    # The short way to node 2 must wait for the long one, whichever parent is looked at first.
    short = graph((), (), (0, 1), (2,), (3,), (4, 2), (2, 5))
    other = graph((), (), (0, 1), (2,), (3,), (2, 4), (5, 2))
    equal = [(1.5, parents, slopes) for _, parents, slopes in tree]
    large = graph(*[()] * 3, *[tuple(int(i) for i in rng.choice(k, 2, replace=False)) for k in range(3, 9)], (8, 7, 6), (9, 3), (10, 5))
    long = graph((), *[(k,) for k in range(40)])
    ladder = graph((), *[(k, k) for k in range(15)])
    ready = [case(one, [len(one) - 1]) for one in (tree, diamond, short, other, large)]
    return [
        case(chain, [3], note="for a plain chain"),
        *ready,
        case(square, [4], note="where a Value is its child's parent twice"),
        case(equal, [5], note="where all Values hold the same number"),
        case(long, [40], note="for a chain of forty"),
        case(ladder, [15], note="where paths meet again and again"),
        case(diamond, [0], note="for an input, which has no parents"),
        case(diamond, [5, 5], note="when it is called twice"),
        case(large, [11, 7], note="when it is called for another Value before"),
    ]


def one_call(rng: np.random.Generator) -> list[Case]:
    """Return the one case of a function without arguments."""
    return [case()]


def _signed(rng: np.random.Generator, shape: tuple[int, ...], low: float, high: float) -> np.ndarray:
    """Draw numbers of both signs, none closer to 0 than `low`."""
    return np.asarray(rng.uniform(low, high, shape) * rng.choice([-1, 1], shape))


def _labels(rng: np.random.Generator, C: int, m: int, flat: bool) -> np.ndarray:
    """Draw whole labels below C; the last class occurs where there is room for it."""
    labels = rng.integers(0, C, m)
    labels[-1] = C - 1 if m > 1 else labels[-1]
    return labels if flat else labels.reshape(1, m)


def outside_of_the_root(Z: Any, gamma: Any, beta: Any, epsilon: float = 1e-8) -> tuple[Any, None]:
    """Add epsilon to the standard deviation: right as well, as it only has to keep the divisor from being 0."""
    return gamma * (Z - Z.mean(axis=1, keepdims=True)) / (Z.std(axis=1, keepdims=True) + epsilon) + beta, None


def outside_of_the_root_at_test_time(Z: Any, gamma: Any, beta: Any, mean: Any, variance: Any, epsilon: float = 1e-8) -> Any:
    """Do the same with statistics from training."""
    return gamma * (Z - mean) / (np.sqrt(variance) + epsilon) + beta


def _outside(dZ_tilde: Any, cache: Any) -> tuple[Any, Any, Any, Any]:
    """Return (slopes for Ẑ, Ẑ, spread, deviation) as they are where epsilon was added to the deviation."""
    Z_hat, spread, gamma = cache  # of the course's own first half: epsilon under the root
    deviation = spread * Z_hat.std(axis=1, keepdims=True)
    outside = deviation + spread**2 - deviation**2
    return gamma * dZ_tilde, Z_hat * spread / outside, outside, deviation


def back_from_outside(dZ_tilde: Any, cache: Any) -> tuple[Any, Any, Any]:
    """Walk back through a first half that added epsilon to the deviation."""
    d, Z_hat, spread, deviation = _outside(dZ_tilde, cache)
    dZ = (d - _mean(d) - Z_hat * spread / deviation * _mean(d * Z_hat)) / spread
    return dZ, np.sum(dZ_tilde * Z_hat, axis=1, keepdims=True), np.sum(dZ_tilde, axis=1, keepdims=True)


def back_as_if_inside(dZ_tilde: Any, cache: Any) -> tuple[Any, Any, Any]:
    """Do the same by the shorter formula, which is exact with epsilon under the root."""
    d, Z_hat, spread, _ = _outside(dZ_tilde, cache)
    dZ = (d - _mean(d) - Z_hat * _mean(d * Z_hat)) / spread
    return dZ, np.sum(dZ_tilde * Z_hat, axis=1, keepdims=True), np.sum(dZ_tilde, axis=1, keepdims=True)


def _mean(x: Any) -> Any:
    return np.mean(x, axis=1, keepdims=True)


TABLE = Table(
    assignment=WEEK,
    notebook="tuning_and_batch_norm",
    title="Tune, normalize, tell ten classes apart",
    provides=("shared_utils.activations.softmax", "shared_utils.batch_norm.batch_statistics", "shared_utils.autodiff.Value"),
    checks=(
        Check(
            name="sample_log_uniform",
            week=WEEK,
            points=6,
            reference=tuning.sample_log_uniform,
            cases=log_ranges,
            oracle=Scattered(log_scales),
            driver=drivers.starts,
            misconceptions=MISTAKES["sample_log_uniform"],
            hints=(
                "On which scale are the draws to be even? Go to that scale, draw there, and come back.",
                "`rng.uniform` takes two ends and a size. The ends it wants here are not `low` and `high` themselves.",
                "Draw between the logarithms of the two ends; then undo the logarithm, with the same base.",
            ),
        ),
        Check(
            name="sample_beta",
            week=WEEK,
            points=4,
            reference=tuning.sample_beta,
            cases=beta_ranges,
            oracle=Scattered(beta_scales),
            driver=drivers.starts,
            requires=("sample_log_uniform",),
            misconceptions=MISTAKES["sample_beta"],
            hints=(
                "Not β is log-uniform, but 1 - β. You have a function that draws such numbers.",
                "What are the smallest and the largest 1 - β, when β lies between `low` and `high`?",
                "The largest β belongs to the smallest 1 - β. At the end turn what was drawn back into β.",
            ),
        ),
        Check(
            name="random_search",
            week=WEEK,
            points=9,
            reference=tuning.random_search,
            cases=searches,
            oracle=Searched(),
            driver=drivers.searches,
            misconceptions=MISTAKES["random_search"],
            hints=(
                "One trial: draw a value for every name, ask the objective once, write down both.",
                "`space` holds functions: each one is called with `rng`. The settings of a trial are a new dict each time.",
                "`min` takes a `key`: what to compare rows by. A row's second part is its value, the first its settings.",
            ),
        ),
        Check(
            name="batchnorm_forward",
            week=WEEK,
            points=9,
            reference=batch_norm.batchnorm_forward,
            cases=forward_halves,
            oracle=HalfOfPair("Z_tilde"),
            alternatives=(outside_of_the_root,),
            driver=drivers.first_half,
            misconceptions=MISTAKES["batchnorm_forward"],
            hints=(
                "Four steps: mean, variance, normalize, then scale and shift. Each unit by itself: along which axis?",
                "The mean and the variance should have shape (n, 1); `keepdims=True` sees to it.",
                "Divide by the root of variance plus epsilon. γ multiplies what is normalized, β is added at the end.",
            ),
        ),
        Check(
            name="batchnorm_backward",
            week=WEEK,
            points=13,
            reference=batch_norm.batchnorm_backward,
            cases=backward_halves,
            oracle=Named(("dZ", "dgamma", "dbeta")),
            alternatives=(back_from_outside, back_as_if_inside),
            driver=drivers.there_and_back,
            together=("batchnorm_forward",),
            misconceptions=MISTAKES["batchnorm_backward"],
            hints=(
                "dβ and dγ add up over the examples: which array does each of the two add up?",
                "A nudge of one score reaches Z̃ in three ways: directly, through the mean, and through the variance.",
                "From the slopes for Ẑ take away their mean, and Ẑ times the mean of slope times Ẑ; then divide by √(σ² + ε).",
            ),
        ),
        Check(
            name="batchnorm_inference",
            week=WEEK,
            points=4,
            reference=batch_norm.batchnorm_inference,
            cases=at_test_time,
            alternatives=(outside_of_the_root_at_test_time,),
            misconceptions=MISTAKES["batchnorm_inference"],
            hints=(
                "The formula of training, but where do mean and variance come from now?",
                "Nothing may be averaged over Z here: one example must do.",
                "Take `mean` away, divide by the root of `variance` plus `epsilon`, then scale and shift.",
            ),
        ),
        Check(
            name="update_running_statistics",
            week=WEEK,
            points=4,
            reference=batch_norm.update_running_statistics,
            cases=statistics,
            misconceptions=MISTAKES["update_running_statistics"],
            hints=(
                "It is last week's average that forgets, once for the mean and once for the variance.",
                "Two weights that add up to 1: which belongs to what stands, and which to the newcomer?",
                "What stands counts `momentum`. Put both results into a new dict with the same keys.",
            ),
        ),
        Check(
            name="one_hot",
            week=WEEK,
            points=4,
            reference=softmax.one_hot,
            cases=whole_labels,
            misconceptions=MISTAKES["one_hot"],
            hints=(
                "A column for each label, a row for each class. Where does the 1 of a column stand?",
                "The labels may come as (m,) or as (1, m): make them flat first.",
                "`np.eye` makes a table with ones on the diagonal; which of its columns is the code of class 2?",
            ),
        ),
        Check(
            name="softmax_activation",
            week=WEEK,
            points=6,
            reference=softmax.softmax_activation,
            cases=class_scores,
            misconceptions=MISTAKES["softmax_activation"],
            hints=(
                "As the softmax of course 1, but examples are columns now: what does that change?",
                "What can you take away from a whole column without changing a quotient, so that no power overflows?",
                "Take the largest score of each column away, then powers, then divide by each column's sum: `axis=0`.",
            ),
        ),
        Check(
            name="categorical_cross_entropy",
            week=WEEK,
            points=5,
            reference=softmax.categorical_cross_entropy,
            cases=with_one_hot,
            misconceptions=MISTAKES["categorical_cross_entropy"],
            hints=(
                "What is the loss of one example, when you know the probability of its true class?",
                "Multiply the logarithms entry by entry with Y: all but the true class vanish. Then add up.",
                "A mean over the examples divides by m, the number of columns; and mind the sign.",
            ),
        ),
        Check(
            name="sparse_categorical_cross_entropy",
            week=WEEK,
            points=5,
            reference=softmax.sparse_categorical_cross_entropy,
            cases=with_whole_labels,
            misconceptions=MISTAKES["sparse_categorical_cross_entropy"],
            hints=(
                "The same cost as before; only the labels are written in another way.",
                "One entry of each column counts: in the row that the label names.",
                "An array takes two lists in its brackets, rows and columns: the labels, flat, and 0, 1, 2, ... up to m - 1.",
            ),
        ),
        Check(
            name="softmax_backward",
            week=WEEK,
            points=4,
            reference=softmax.softmax_backward,
            cases=with_one_hot,
            misconceptions=MISTAKES["softmax_backward"],
            hints=(
                "Softmax and cross-entropy together have a slope as simple as sigmoid and logistic loss had.",
                "Where the prediction is too high the slope is positive, where it is too low negative.",
                "It is the prediction minus something of the same shape. The 1/m comes later, in dW and db.",
            ),
        ),
        Check(
            name="add",
            week=WEEK,
            points=3,
            reference=autodiff.add,
            cases=pairs,
            oracle=Recorded(),
            driver=drivers.on_values,
            misconceptions=MISTAKES["add"],
            hints=(
                "The result is a new Value: it wants a number, its parents, and a slope for each parent.",
                "The number inside a Value is its `data`. The parents are the Values themselves, in a tuple.",
                "How much does a sum grow when one of its two terms grows by a little?",
            ),
        ),
        Check(
            name="mul",
            week=WEEK,
            points=4,
            reference=autodiff.mul,
            cases=pairs,
            oracle=Recorded(),
            driver=drivers.on_values,
            misconceptions=MISTAKES["mul"],
            hints=(
                "As `add`, but what is the slope of a product for each of its factors?",
                "If x grows by a little, x·y grows by that little times ... what?",
                "The slopes are numbers, in the order of the parents; each is the other factor's `data`.",
            ),
        ),
        Check(
            name="tanh",
            week=WEEK,
            points=3,
            reference=autodiff.tanh,
            cases=single,
            oracle=Recorded(),
            driver=drivers.on_values,
            misconceptions=MISTAKES["tanh"],
            hints=(
                "One parent, one slope. A tuple of one is written with a comma: `(x,)`.",
                "`np.tanh` takes a number, not a Value. Its slope you know from course 1, week 3.",
                "The slope is made of the value of tanh, not of the score: keep it in a variable, you need it twice.",
            ),
        ),
        Check(
            name="relu",
            week=WEEK,
            points=2,
            reference=autodiff.relu,
            cases=single,
            oracle=Recorded(at_zero=(0.0, 1.0)),
            driver=drivers.on_values,
            misconceptions=MISTAKES["relu"],
            hints=(
                "Two cases: what comes out, and how steep is it there?",
                "One number comes in, so plain `max` will do; and a comparison is True or False.",
                "Above 0 the slope is 1, below it 0. Both go into a tuple of one: `(slope,)`.",
            ),
        ),
        Check(
            name="backward",
            week=WEEK,
            points=11,
            reference=autodiff.backward,
            cases=graphs,
            oracle=Gradients(),
            driver=drivers.on_graph,
            misconceptions=MISTAKES["backward"],
            hints=(
                "Two parts: put all ancestors into an order in which every Value comes before its parents; then walk along it.",
                "Along the walk every Value adds grad times local slope to each parent's grad. What must the first grad be?",
                "For the order: visit a Value's parents first, then append the Value to a list, each once; at the end turn it round.",
            ),
        ),
        Check(
            name="quiz",
            week=WEEK,
            points=4,
            reference=quizzes.quiz,
            start=quizzes.unanswered,
            cases=one_call,
            oracle=Quiz(
                {
                    1: "How many different learning rates does each of the two look at?",
                    2: "In steps of equal size on the scale of exponents: how far is it from one to the next?",
                    3: "Think of how many young each of the two has, and how many it looks after.",
                    4: "What is known about the batch when one single picture is to be classified?",
                    5: "Put them into γ·(Z - μ)/√(σ² + ε) + β: which give Z back?",
                    6: "Batch norm takes the mean away again. What becomes of anything that was added before?",
                    7: "How does the second probability change when the first score rises? Is that slope 0?",
                    8: "May several of the things be in one picture at once?",
                }
            ),
            hints=(
                "Every question is answered somewhere in this notebook; wrong ones are named when you check.",
                "The first three are in part A, sections 1 and 2; four to six in sections 3 to 5; the last two in part B.",
                "Where you can, try it: most of these questions are a line or two of numpy.",
            ),
        ),
    ),
)
