"""The checks of course1/week2: logistic regression."""

from __future__ import annotations

from typing import Any

import numpy as np

from autograder import drivers
from autograder.cases import Case, case, keywords, labels, sizes
from autograder.checks import AGREES, Check, Table
from autograder.mistakes.course1_week2 import MISTAKES
from autograder.oracles import All, Holds, Quiz
from autograder.properties.course1_week2 import can_be_trained
from shared_utils import logistic
from shared_utils.quizzes import course1_week2 as quizzes

WEEK = "course1/week2"
ONE = "for a single example"
FAR = "for scores as far out as 900 and -900"


def pictures(rng: np.random.Generator) -> list[Case]:
    """Draw stacks of pictures whose four lengths all differ, and a single picture."""
    drawn = []
    for _ in range(4):
        m, h, w = sizes(rng, 3, 4, 9)
        drawn.append(case(_pixels(rng, (m, h, w, 3))))
    _, h, w = sizes(rng, 3, 4, 9)
    grey = case(_pixels(rng, (h, w, 9 + h, 1)), note="for grey pictures, c = 1")
    return [*drawn, case(_pixels(rng, (1, h, w, 3)), note="for a single picture"), grey]


def _pixels(rng: np.random.Generator, shape: tuple[int, ...]) -> np.ndarray:
    """Draw pixel values; white, 255, is not among them, so that the largest value is no stand-in for it."""
    return rng.integers(0, 248, shape).astype(np.uint8)


def dimensions(rng: np.random.Generator) -> list[Case]:
    """Draw numbers of inputs, and one."""
    return [*(case(dim) for dim in sizes(rng, 4, 2, 40)), case(1, note="for a single input")]


def weights(rng: np.random.Generator, n: int) -> tuple[np.ndarray, float]:
    """Draw weights and a bias of both signs, none close to 0."""
    w = rng.uniform(0.2, 1, (n, 1)) * rng.choice([-1, 1], (n, 1))
    return w, float(rng.uniform(0.3, 0.9) * rng.choice([-1, 1]))


def examples(rng: np.random.Generator) -> list[Case]:
    """Draw parameters and labelled examples, all sizes different, and a single example."""
    drawn = []
    for only_one in (False, False, False, True):
        n, m = sizes(rng, 2, 3, 8)
        m = 1 if only_one else m
        drawn.append(case(*weights(rng, n), rng.normal(0, 1, (n, m)), labels(rng, m), note=ONE if only_one else ""))
    (w, b, X, Y), sure = drawn[0].args, drawn[1].args
    return [*drawn, case(w, b, X, Y.astype(int), note="for labels that are whole numbers"), _sure(rng, *sure)]


def _sure(rng: np.random.Generator, w: np.ndarray, b: float, X: np.ndarray, Y: np.ndarray) -> Case:
    """Move one example of each label so far to its right side that a logarithm kept away from 0 by too much shows."""
    far = rng.uniform(10, 11, Y.shape[1])
    places = [int(np.flatnonzero(Y[0] == label)[0]) for label in (0, 1)]
    moved = X + w * ((2 * Y - 1) * far - b - w.T @ X) / np.sum(w**2)
    X = X.copy()
    X[:, places] = moved[:, places]
    return case(w, b, X, Y, note="for probabilities close to 0 and 1")


def trainings(rng: np.random.Generator) -> list[Case]:
    """Draw short and longer trainings, arguments by position, by name, and left to their defaults."""
    rate, small = float(rng.uniform(0.1, 0.4)), float(rng.uniform(0.02, 0.06))
    settings: list[tuple[object, ...]] = [
        (int(rng.integers(3, 6)), rate),
        (keywords(num_iterations=int(rng.integers(6, 9))),),
        (keywords(num_iterations=201, learning_rate=small),),  # ends on a step whose cost is kept
        (),
    ]
    drawn = [case(*weights(rng, n), *_set(rng, n, m), *setting) for setting in settings for n, m in [sizes(rng, 2, 3, 8)]]
    return [*drawn, _rising(rng), _creeping(rng)]


def _creeping(rng: np.random.Generator) -> Case:
    """Draw a training whose steps are so short that the cost hardly changes."""
    n, m = sizes(rng, 2, 3, 8)
    start = *weights(rng, n), *_set(rng, n, m)
    grads, _ = logistic.propagate(*start)
    rate = float(rng.uniform(4e-7, 6e-7) / (np.sum(grads["dw"] ** 2) + grads["db"] ** 2))  # what the cost falls by, over the slope squared
    return case(*start, int(rng.integers(15, 25)), rate, note="for a learning rate so small that the cost hardly falls")


def _rising(rng: np.random.Generator) -> Case:
    """Draw a training whose steps are so long that the cost rises from one to another on the way."""
    while True:
        n, m = sizes(rng, 2, 3, 8)
        w, b, X, Y, steps, rate = *weights(rng, n), *_set(rng, n, m), int(rng.integers(5, 8)), float(rng.uniform(4, 8))
        path = [logistic.optimize(w, b, X, Y, taken, rate)[0] for taken in range(1, steps)]
        costs = np.array([logistic.propagate(at["w"], at["b"], X, Y)[1] for at in path])
        if np.isfinite(costs).all() and costs.max() < 20 and np.diff(costs).max() > 0.1:
            return case(w, b, X, Y, steps, rate, note="for a learning rate so large that the cost rises on the way")


def _set(rng: np.random.Generator, n: int, m: int) -> tuple[np.ndarray, np.ndarray]:
    return rng.normal(0.3, 1, (n, m)), labels(rng, m)


def undecided(rng: np.random.Generator) -> list[Case]:
    """Draw examples whose probabilities lie on both sides of every likely threshold, none close to one half."""
    between = ((0.01, 0.09), (0.11, 0.39), (0.41, 0.48), (0.52, 0.59), (0.605, 0.62), (0.63, 0.69), (0.71, 0.89), (0.91, 0.99))
    drawn = []
    for m, side in zip((*(int(m) for m in rng.choice(np.arange(20, 30), 3, replace=False)), 1), (0, 5, 0, 5), strict=True):
        n = int(rng.integers(3, 8))
        w, b = weights(rng, n)
        # All of them, and the rest from one side, so that neither mean nor median is a stand-in for one half.
        some = np.concatenate([np.arange(len(between)), rng.integers(side, side + 3, m)])[:m] if m > 1 else [rng.integers(8)]
        order = rng.permutation(some)
        while m > 1 and min(order[0], order[-1]) < 4:  # a zero left over at either end should tell
            order = rng.permutation(some)
        lows, highs = np.array([between[i] for i in order]).T
        A = rng.uniform(lows, highs)
        X = rng.normal(0, 1, (n, m))
        X += w * (np.log(A / (1 - A)) - b - w.T @ X) / np.sum(w**2)  # moved along w until the score is the wanted one
        drawn.append(case(w, b, X, note=ONE if m == 1 else ""))
    w, b, X = drawn[0].args
    far = rng.uniform(720, 900, X.shape[1]) * rng.choice([-1, 1], X.shape[1])
    return [*drawn, case(w, b, X + w * far / np.sum(w**2), note=FAR)]


def models(rng: np.random.Generator) -> list[Case]:
    """Draw training and test sets of different sizes: a short training, a longer one, and the defaults."""
    settings: list[tuple[object, ...]] = [
        (int(rng.integers(3, 9)), float(rng.uniform(0.2, 0.5))),
        (keywords(num_iterations=int(rng.integers(201, 260)), learning_rate=float(rng.uniform(0.02, 0.06))),),
        (int(rng.integers(101, 160)),),
        (),
    ]
    return [case(*_biased(rng, *settings[0]), *settings[0]), *(case(*_split(rng), *setting) for setting in settings[1:])]


def _biased(rng: np.random.Generator, steps: Any, rate: Any) -> tuple[np.ndarray, ...]:
    """Draw two sets until the trained bias decides about one of the predictions."""
    while True:
        drawn = X, _, X_test, _ = _split(rng)
        found = logistic.model(*drawn, steps, rate)
        if any((logistic.predict(found["w"], 0.0, part) != logistic.predict(found["w"], found["b"], part)).any() for part in (X, X_test)):
            return drawn


def _split(rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Draw a training and a test set until a training of any length predicts both classes, some wrongly, and without a tie."""
    while True:
        n, m_train, m_test = sizes(rng, 3, 4, 9)
        (X, Y), (X_test, Y_test) = _set(rng, n, m_train), _set(rng, n, m_test)
        found = (logistic.model(X, Y, X_test, Y_test, steps, rate) for steps, rate in ((3, 0.2), (150, 0.02)))
        if all(_telling(r, X, Y, "train") and _telling(r, X_test, Y_test, "test") for r in found):
            return X, Y, X_test, Y_test


def _telling(result: dict[str, np.ndarray], X: np.ndarray, Y: np.ndarray, name: str) -> bool:
    guess, scores = result[f"Y_prediction_{name}"], result["w"].T @ X + result["b"]
    return bool(0 < guess.mean() < 1 and (guess != Y).any() and (np.abs(scores) > 1e-3).all())


def one_call(rng: np.random.Generator) -> list[Case]:
    """Return the one case of a function without arguments."""
    return [case()]


TABLE = Table(
    assignment=WEEK,
    notebook="logistic_regression",
    title="Train one unit to tell cats from other things",
    provides=("shared_utils.activations.sigmoid", "shared_utils.activations.sigmoid_grad"),
    checks=(
        Check(
            name="flatten_images",
            week=WEEK,
            points=14,
            reference=logistic.flatten_images,
            cases=pictures,
            misconceptions=MISTAKES["flatten_images"],
            hints=(
                "Two things happen: a new shape, and values from 0 to 1.",
                "First lay out each picture as one row, which keeps its numbers together; then make columns of the rows.",
                "`reshape` with as many rows as there are pictures and -1 for the rest, then a transpose. White is 255.",
            ),
        ),
        Check(
            name="initialize_with_zeros",
            week=WEEK,
            points=6,
            reference=logistic.initialize_with_zeros,
            cases=dimensions,
            driver=drivers.after_a_change,
            oracle=All((Holds(can_be_trained), AGREES), by_kind=False),
            misconceptions=MISTAKES["initialize_with_zeros"],
            hints=(
                "Two values come back: a column and a number.",
                "numpy has a function for arrays full of zeros; it wants the shape as one tuple.",
                "The column has `dim` rows and one column. The bias is a plain number.",
            ),
        ),
        Check(
            name="propagate",
            week=WEEK,
            points=30,
            reference=logistic.propagate,
            cases=examples,
            misconceptions=MISTAKES["propagate"],
            hints=(
                "Forward first: scores, probabilities, cost. Then backward: what is dL/dz for each example?",
                "Write down the shape of every array. The scores of all examples are (1, m): how do (dim, 1) and (dim, m) make that?",
                "The errors A - Y are a row, (1, m). To get (dim, 1) from X and that row, one of them must be turned; then divide by m.",
            ),
        ),
        Check(
            name="optimize",
            week=WEEK,
            points=20,
            reference=logistic.optimize,
            cases=trainings,
            requires=("propagate",),
            misconceptions=MISTAKES["optimize"],
            hints=(
                "A loop over steps. In each: slopes and cost from `propagate`, then both parameters move.",
                "Steps are numbered from 0, and the cost is kept when the number is divisible by 100: what does `%` tell?",
                "Do not change `w` in place: compute a new array. Then return a dict, the last slopes, and the list, in this order.",
            ),
        ),
        Check(
            name="predict",
            week=WEEK,
            points=10,
            reference=logistic.predict,
            cases=undecided,
            misconceptions=MISTAKES["predict"],
            hints=(
                "First the probabilities, as in `propagate`; then a decision for each.",
                "A comparison of an array with a number gives True or False for every entry.",
                "Compare the probabilities, or the scores: which score has the probability one half?",
            ),
        ),
        Check(
            name="model",
            week=WEEK,
            points=14,
            reference=logistic.model,
            cases=models,
            requires=("initialize_with_zeros", "optimize", "predict"),
            misconceptions=MISTAKES["model"],
            hints=(
                "You have all the pieces: a start, a training, a prediction for each of the two sets.",
                "How many weights are there? One for each row of `X_train`. Only the training set goes into the training.",
                "Pass the number of steps and the learning rate on, and use the trained `w` and `b` for both predictions.",
            ),
        ),
        Check(
            name="quiz",
            week=WEEK,
            points=6,
            reference=quizzes.quiz,
            start=quizzes.unanswered,
            cases=one_call,
            oracle=Quiz(
                {
                    1: "Linear *regression* predicts any number; what does the sigmoid make of it?",
                    2: "Which probability did the model give to the true label? Take minus its logarithm.",
                    3: "Look at how the cost is put together from the losses.",
                    4: "`reshape` cuts one long line of numbers. Which numbers stand first in it?",
                    5: "Steps that jump over the valley are too long.",
                    6: "What has the model seen during training, and what not?",
                }
            ),
            hints=(
                "Every question is answered in this notebook: the headings of its sections name the topics.",
                "For 2 try `-np.log(0.01)` in a cell; for 4 try it with two tiny pictures of your own.",
                "For 5 look at the chart of learning rates; for 6 compare your two accuracies.",
            ),
        ),
    ),
)
