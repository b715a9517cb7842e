"""The checks of course1/week3: the shallow network."""

from __future__ import annotations

from typing import Any

import numpy as np

from autograder import drivers
from autograder.cases import Case, case, labels, seed, sizes
from autograder.checks import Check, Table
from autograder.mistakes.course1_week3 import MISTAKES
from autograder.oracles import Quiz
from autograder.plain import Rng
from autograder.properties import Drawn, Normal
from autograder.properties.course1_week3 import Descends, Forward, Slopes, sizes_told
from shared_utils import activations, shallow
from shared_utils.quizzes import course1_week3 as quizzes

WEEK = "course1/week3"
ONE = "for a single example"
ZEROS = "where a score is exactly 0"
WHOLE = "for scores that are whole numbers"
MANY = "for more than a thousand examples"
SURE = "where a network is quite sure and wrong: a probability close to 0 for the label 1, or close to 1 for the label 0"
FAR = "for scores as far out as a thousand"


def scores(rng: np.random.Generator) -> list[Case]:
    """Draw arrays of one, two and three axes with both signs, away from 0; then far ones and whole numbers."""
    n, m, k = sizes(rng, 3, 4, 8)
    far = _away(rng, (2, 3)) * 20
    drawn = [case(_away(rng, shape)) for shape in ((n, m), (k,), (m, 1), (n, k, m))]
    return [*drawn, case(far, note="for scores as far out as 50"), case(_whole(rng), note=WHOLE)]


def scores_with_zeros(rng: np.random.Generator) -> list[Case]:
    """Draw scores, then some of which a few are exactly 0."""
    return [*scores(rng), case(_zeros_among(rng), note=ZEROS)]


def leaky_scores_with_zeros(rng: np.random.Generator) -> list[Case]:
    """Draw scores, some with a slope of their own, then some of which a few are exactly 0."""
    return [*leaky_scores(rng), case(_zeros_among(rng), float(rng.uniform(0.2, 0.4)), note=ZEROS)]


def _zeros_among(rng: np.random.Generator) -> np.ndarray:
    z = _away(rng, (3, 5))
    z.flat[rng.choice(15, 4, replace=False)] = 0.0
    return z


def _whole(rng: np.random.Generator) -> np.ndarray:
    """Draw whole numbers of both signs, none of them 0."""
    drawn: np.ndarray = rng.integers(1, 7, (3, 5)) * rng.choice([-1, 1], (3, 5))
    drawn.flat[:2] = 3, -3
    return drawn


def leaky_scores(rng: np.random.Generator) -> list[Case]:
    """Draw scores, some with a slope of their own, then whole numbers."""
    shapes = [(n, m) for n, m in (sizes(rng, 2, 3, 8) for _ in range(4))]
    slopes: list[tuple[float, ...]] = [(), (), (float(rng.uniform(0.2, 0.3)),), (float(rng.uniform(0.4, 0.7)),)]
    drawn = [case(_away(rng, shape), *slope) for shape, slope in zip(shapes, slopes, strict=True)]
    return [*drawn, case(_whole(rng), float(rng.uniform(0.2, 0.7)), note=WHOLE)]


def wide_scores(rng: np.random.Generator) -> list[Case]:
    """Draw scores, then some where tanh is nearly flat, and far ones, where it is quite flat."""
    outer = rng.uniform(4, 8, (2, 5)) * rng.choice([-1, 1], (2, 5))
    far = _away(rng, (2, 3)) * 700
    return [*scores(rng), case(outer, note="for scores between 4 and 8, on either side"), case(far, note=FAR)]


def layer_sizes(rng: np.random.Generator) -> list[Case]:
    """Draw layers with ten thousand weights, so that their statistics tell."""
    drawn = []
    for _ in range(2):
        # No size is near 100, where 1/sqrt(n) would be taken for a plain 0.1.
        n_x, n_h, n_y = (int(n) for n in rng.permutation([70, 120, 160]) + rng.integers(0, 12, 3))
        first, other = seed(rng), seed(rng)
        drawn.append(case(n_x, n_h, n_y, Rng(first), Rng(first), Rng(other)))
    return drawn


def start(drawn: Case) -> dict[str, Normal]:
    """Return what the start of these layers should hold."""
    n_x, n_h, n_y, *_ = drawn.args
    return {
        "W1": Normal((n_h, n_x), (0.01,)),
        "b1": Normal((n_h, 1), (0,)),
        "W2": Normal((n_y, n_h), (0.01,)),
        "b2": Normal((n_y, 1), (0,)),
    }


def network(rng: np.random.Generator, n_x: int, n_h: int) -> dict[str, Any]:
    """Draw parameters with every bias away from 0."""
    shapes = {"W1": (n_h, n_x), "b1": (n_h, 1), "W2": (1, n_h), "b2": (1, 1)}
    return {key: rng.uniform(0.2, 1, shape) * rng.choice([-1, 1], shape) for key, shape in shapes.items()}


def inputs(rng: np.random.Generator) -> list[tuple[np.ndarray, np.ndarray, dict[str, Any], str]]:
    """Draw (X, Y, parameters, note): all sizes differ; one of them with a single example."""
    drawn = []
    for only_one in (False, False, False, True):
        n_x, n_h, m = sizes(rng, 3, 2, 8)
        m = 1 if only_one else m
        drawn.append((rng.normal(0, 1, (n_x, m)), labels(rng, m), network(rng, n_x, n_h), ONE if only_one else ""))
    return drawn


def forward(rng: np.random.Generator) -> list[Case]:
    """Draw inputs and parameters; then a network with three outputs, and one with far scores in both layers."""
    drawn = [case(X, parameters, note=note) for X, _, parameters, note in inputs(rng)]
    several = network(rng, 5, 4) | {"W2": _away(rng, (3, 4)), "b2": _away(rng, (3, 1))}
    return [*drawn, case(rng.normal(0, 1, (5, 6)), several, note="for a network with three outputs"), _far_forward(rng)]


def _far_forward(rng: np.random.Generator) -> Case:
    """Draw inputs and parameters whose scores lie far out on both sides of 0, in both layers."""
    while True:
        X, far = rng.normal(0, 1, (4, 6)), {key: 1500 * value for key, value in network(rng, 4, 3).items()}
        _, cache = shallow.forward_propagation(X, far)
        if all(cache[Z].min() < -800 and cache[Z].max() > 800 for Z in ("Z1", "Z2")):
            return case(X, far, note=FAR)


def backward(rng: np.random.Generator) -> list[Case]:
    """Draw networks with the cache of their own forward pass."""
    return [case(parameters, shallow.forward_propagation(X, parameters)[1], X, Y, note=note) for X, Y, parameters, note in inputs(rng)]


def probabilities(rng: np.random.Generator) -> list[Case]:
    """Draw probabilities away from 0, 1 and one half, with labels of both kinds; then many, a few of them very wrong.

    Those few are so few that a harmless 1e-8 in a logarithm does not matter, but a clip at 1e-3 does.
    """
    drawn = []
    for m in (*sizes(rng, 4, 3, 12), 1, *(int(n) for n in rng.integers(1300, 1600, 2))):
        A2 = np.where(rng.random((1, m)) < 0.5, rng.uniform(0.05, 0.45, (1, m)), rng.uniform(0.55, 0.95, (1, m)))
        drawn.append(case(A2, labels(rng, m), note=ONE if m == 1 else MANY if m > 12 else ""))
    A2, Y = drawn[-1].args
    A2[0, -9:-7], Y[0, -9:-7] = (4e-4, 1 - 4e-4) + rng.uniform(0, 1e-4, 2) * (1, -1), (1, 0)
    return [*drawn[:-1], case(A2, Y, note=SURE)]


def steps(rng: np.random.Generator) -> list[Case]:
    """Draw parameters and gradients, small and large ones, with learning rates and without."""
    drawn = []
    rates: list[tuple[float, ...]] = [(), (), (float(rng.uniform(0.05, 0.3)),), (float(rng.uniform(0.4, 0.8)),)]
    for rate, size in zip(rates, (1, 30, 1, 30), strict=True):
        n_x, n_h = sizes(rng, 2, 2, 7)
        grads = {f"d{key}": size * value for key, value in network(rng, n_x, n_h).items()}
        if rate:  # in the order in which a backward pass finds them
            grads = {key: grads[key] for key in ("dW2", "db2", "dW1", "db1")}
        drawn.append(case(network(rng, n_x, n_h), grads, *rate))
    return drawn


def trainings(rng: np.random.Generator) -> list[Case]:
    """Draw small data to train on: by the default learning rate, and in more steps by one so small that the cost hardly changes."""
    drawn = []
    given: list[tuple[int, dict[str, float]]] = [
        (int(rng.integers(4, 6)), {}),
        (int(rng.integers(10, 13)), {"learning_rate": float(rng.uniform(2e-5, 4e-5))}),
    ]
    for count, settings in given:
        n_x, n_h, m = sizes(rng, 3, 2, 9)
        first, other = seed(rng), seed(rng)
        X, Y = rng.normal(0, 1.5, (n_x, m)), labels(rng, m)
        drawn.append(case(X, Y, n_h, Rng(first), count, settings, Rng(first), Rng(first), Rng(other)))
    return drawn


def undecided(rng: np.random.Generator) -> list[Case]:
    """Draw networks and inputs whose probabilities lie on both sides of every likely threshold, none close to one half.

    Most of the first network's are above one half, most of the second's below, so that no vote of all gives one answer.
    """
    between = ((0.0, 0.09), (0.11, 0.39), (0.41, 0.48), (0.52, 0.59), (0.605, 0.62), (0.63, 0.69), (0.71, 0.89), (0.91, 1.0))
    drawn: list[Case] = []
    while len(drawn) < 3:
        n_x, n_h = sizes(rng, 2, 3, 7)
        parameters, X = network(rng, n_x, n_h), rng.normal(0, 1.5, (n_x, 200))
        A2, _ = shallow.forward_propagation(X, parameters)
        clear = np.abs(A2[0] - 0.5) > 0.01
        leans = len(drawn) == 2 or _leans(A2[0, clear], above=not drawn)
        if leans and all(((low < A2) & (A2 < high)).any() for low, high in between):
            drawn.append(case(parameters, X[:, clear]))
    parameters, X = drawn[0].args
    return [*drawn, case(parameters, X[:, :1], note=ONE), case(parameters | _far_output(parameters), X, note=FAR)]


def _far_output(parameters: dict[str, Any]) -> dict[str, Any]:
    """Return an output layer of the same decisions, with scores a hundred thousand times as far out."""
    return {key: 1e5 * parameters[key] for key in ("W2", "b2")}


def _leans(A: np.ndarray, above: bool) -> bool:
    """Whether mean and majority of probabilities, and the first and the last one, are above one half, or below it."""
    return all((value > 0.5) == above for value in (A.mean(), np.mean(A > 0.5), A[0], A[-1]))


def one_call(rng: np.random.Generator) -> list[Case]:
    """Return the one case of a function without arguments."""
    return [case()]


def _away(rng: np.random.Generator, shape: tuple[int, ...]) -> np.ndarray:
    """Draw numbers of both signs, none closer to 0 than 0.1; some are close to it, and one is above 1."""
    z = rng.uniform(0.1, 3, shape) * rng.choice([-1, 1], shape)
    z.flat[:3] = rng.permutation(rng.uniform(1, 1.5, 3) * (0.12, -0.12, 1.2))
    return z


TABLE = Table(
    assignment=WEEK,
    notebook="shallow_network",
    title="Bend the line with a hidden layer",
    provides=("shared_utils.activations.sigmoid", "shared_utils.activations.sigmoid_grad"),
    checks=(
        Check(
            name="relu",
            week=WEEK,
            points=4,
            reference=activations.relu,
            cases=scores,
            misconceptions=MISTAKES["relu"],
            hints=(
                "Each entry is compared with 0 by itself.",
                "numpy has a function that takes the larger of two values, entry by entry; it is not `np.max`.",
                "`np.maximum` takes two arguments and broadcasts, so one of them may be a plain number.",
            ),
        ),
        Check(
            name="leaky_relu",
            week=WEEK,
            points=5,
            reference=activations.leaky_relu,
            cases=leaky_scores,
            misconceptions=MISTAKES["leaky_relu"],
            hints=(
                "Two cases: what happens to a score above 0, and what to one below?",
                "`np.where` takes a condition and two arrays, and picks from one or the other, entry by entry.",
                "Where the score is above 0, pick the score; elsewhere pick the score times the argument `slope`.",
            ),
        ),
        Check(
            name="tanh_grad",
            week=WEEK,
            points=5,
            reference=activations.tanh_grad,
            cases=wide_scores,
            misconceptions=MISTAKES["tanh_grad"],
            hints=(
                "As with the sigmoid, the slope can be written with the function's own value.",
                "Take a = tanh(z) once. At a = 0 the slope is 1, at a = 1 and at a = -1 it is 0.",
                "It is 1 minus something that is 1 at both ends, 0 in the middle, and never negative.",
            ),
        ),
        Check(
            name="relu_grad",
            week=WEEK,
            points=5,
            reference=activations.relu_grad,
            cases=scores_with_zeros,
            oracle=Slopes(0.0),
            misconceptions=MISTAKES["relu_grad"],
            hints=(
                "How steep is the line y = z? How steep is the line y = 0?",
                "The slope depends on nothing but the sign of each score.",
                "A comparison of an array with 0 gives True and False, entry by entry; as numbers these are 1 and 0.",
            ),
        ),
        Check(
            name="leaky_relu_grad",
            week=WEEK,
            points=5,
            reference=activations.leaky_relu_grad,
            cases=leaky_scores_with_zeros,
            oracle=Slopes(0.01),
            misconceptions=MISTAKES["leaky_relu_grad"],
            hints=(
                "It takes two values only, one on each side of 0.",
                "On the left the function is slope times z. How much does that grow when z grows by 1?",
                "`np.where` also takes plain numbers for the two things it picks from.",
            ),
        ),
        Check(
            name="initialize_parameters",
            week=WEEK,
            points=9,
            reference=shallow.initialize_parameters,
            cases=layer_sizes,
            oracle=Drawn(start, sizes_told),
            driver=drivers.starts,
            misconceptions=MISTAKES["initialize_parameters"],
            hints=(
                "Four arrays in a dict. Begin with the shapes: a row for each unit of the layer, a column for each of its inputs.",
                "Only the weights are random. `rng.normal(size=...)` draws with standard deviation 1; how do you get 0.01?",
                "A bias column has a row for each unit of its layer and one column; `np.zeros` wants that shape as one tuple.",
            ),
        ),
        Check(
            name="forward_propagation",
            week=WEEK,
            points=13,
            reference=shallow.forward_propagation,
            cases=forward,
            oracle=Forward(),
            misconceptions=MISTAKES["forward_propagation"],
            hints=(
                "Four lines, one for each of the arrays in the cache, in the order in which they are computed.",
                "Each layer does the same two things: weights times what comes in, plus bias; then its activation.",
                "What comes into the second layer is the first one's activation. The first bends with tanh, the second with the sigmoid.",
            ),
        ),
        Check(
            name="compute_cost",
            week=WEEK,
            points=9,
            reference=shallow.compute_cost,
            cases=probabilities,
            misconceptions=MISTAKES["compute_cost"],
            hints=(
                "First the loss of every example at once, as a row; then one number from that row.",
                "A label of 1 keeps the logarithm of the probability, a label of 0 the logarithm of 1 minus the probability.",
                "The cost is the mean of the losses, and the logarithm of a probability is negative: mind the sign in front.",
            ),
        ),
        Check(
            name="backward_propagation",
            week=WEEK,
            points=20,
            reference=shallow.backward_propagation,
            cases=backward,
            requires=("tanh_grad",),
            misconceptions=MISTAKES["backward_propagation"],
            hints=(
                "Six equations, from the end to the start: dZ2, dW2, db2, dZ1, dW1, db1. Write each one's shape beside it.",
                "Each gradient has the shape of its parameter. If a product does not have it, one of its factors wants a transpose.",
                "dZ1 takes two steps: dZ2 back through W2, then entry by entry through the slope of tanh, for which you need A1 only.",
            ),
        ),
        Check(
            name="update_parameters",
            week=WEEK,
            points=7,
            reference=shallow.update_parameters,
            cases=steps,
            misconceptions=MISTAKES["update_parameters"],
            hints=(
                "All four parameters do the same thing.",
                "The gradient says where the cost rises. Which way do you want to go, and how far?",
                "The new value is the old one minus the product of two things. The key of a gradient is a `d` in front of its parameter's.",
            ),
        ),
        Check(
            name="nn_model",
            week=WEEK,
            points=8,
            reference=shallow.nn_model,
            cases=trainings,
            oracle=Descends(),
            driver=drivers.trains_and_tells,
            requires=(
                "initialize_parameters",
                "forward_propagation",
                "compute_cost",
                "backward_propagation",
                "update_parameters",
            ),
            misconceptions=MISTAKES["nn_model"],
            hints=(
                "You have all the parts: one stands before the loop, the others inside it.",
                "The numbers of inputs and outputs are in the shapes of X and Y. In each round: forward, backward, update.",
                "What the update returns must be what the next round begins with; and it wants the learning rate `nn_model` was given.",
            ),
        ),
        Check(
            name="predict",
            week=WEEK,
            points=5,
            reference=shallow.predict,
            cases=undecided,
            requires=("forward_propagation",),
            misconceptions=MISTAKES["predict"],
            hints=(
                "First get the probabilities; you have a function for that.",
                "Mind that it returns two things. Then compare each probability with one half.",
                "A comparison keeps the shape (1, m) and gives True and False; that will do.",
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
                    1: "How many units have weights there, and how many weights does each of them need?",
                    2: "Which axis counts the examples, in X and in everything that comes of it?",
                    3: "What gradients do two units get that are equal in everything?",
                    4: "Put the first layer's formula into the second one's and multiply out.",
                    5: "In how many columns of Z1 does the same b1 stand?",
                    6: "Which formula gives this slope from the value alone? Put 0.8 in.",
                    7: "What is the slope of ReLU there, and what does it multiply on the way back?",
                }
            ),
            hints=(
                "Every question is answered in this notebook: the headings of its sections name the topics.",
                "Questions 1, 2 and 5 are about the table of shapes; question 3 about the section on equal starts.",
                "For 6 and 7 recall the slopes from part A; for 4 see what became of the network with a linear activation.",
            ),
        ),
    ),
)
