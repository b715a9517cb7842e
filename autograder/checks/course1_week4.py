"""The checks of course1/week4: the deep network."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import numpy as np

from autograder import drivers
from autograder.cases import Case, case, labels, seed, sizes
from autograder.checks import Check, Table
from autograder.mistakes.course1_week4 import MISTAKES
from autograder.oracles import Quiz
from autograder.plain import Rng
from autograder.properties import Normal
from autograder.properties.course1_week4 import Apart, Descends, Forward, Gradients, descent, layer_back, linear_back, model_back
from shared_utils import deep
from shared_utils.quizzes import course1_week4 as quizzes

WEEK = "course1/week4"
ONE = "for a single example"
MANY = "for a network of eleven layers"
FAR = "for scores as far out as a thousand"
EXAMPLES = "for more than a thousand examples"
SURE = "where a network is quite sure and wrong: a probability close to 0 for the label 1, or close to 1 for the label 0"
LAYERS = ("linear_forward", "linear_activation_forward")
BACK = ("linear_backward", "linear_activation_backward")


def layer_sizes(rng: np.random.Generator) -> list[Case]:
    """Draw networks of two and of four layers, each with enough weights for statistics to tell."""
    drawn = []
    for count in (3, 5):
        dims = [int(n) for n in rng.permutation([45, 62, 85, 118, 160])[:count] + rng.integers(0, 6, count)]
        first, other = seed(rng), seed(rng)
        drawn.append(case(dims, Rng(first), Rng(first), Rng(other)))
    return drawn


def start(drawn: Case) -> dict[str, Normal]:
    """Return what the start of these layers should hold."""
    wanted: dict[str, Normal] = {}
    for layer, (n_prev, n) in enumerate(pairwise(drawn.args[0]), start=1):
        wanted[f"W{layer}"] = Normal((n, n_prev), (n_prev**-0.5,))
        wanted[f"b{layer}"] = Normal((n, 1), (0,))
    return wanted


def layer(rng: np.random.Generator, m: int | None = None) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Draw (A, W, b) of one layer: all sizes differ, every bias is away from 0, no score close to 0."""
    while True:
        n_prev, n, many = sizes(rng, 3, 2, 7)
        A, W, b = rng.normal(0, 1, (n_prev, m or many)), rng.normal(0, 1, (n, n_prev)), _away(rng, (n, 1))
        Z = W @ A + b
        if np.abs(Z).min() > 1e-3 and Z.min() < 0 < Z.max():
            return A, W, b


def linear(rng: np.random.Generator) -> list[Case]:
    """Draw layers, one of them for a single example."""
    return [*(case(*layer(rng)) for _ in range(4)), case(*layer(rng, 1), note=ONE)]


def activated(rng: np.random.Generator) -> list[Case]:
    """Draw layers with either activation; some of their scores are above 6."""
    drawn = [case(*given.args, activation, note=given.note) for given in linear(rng)[2:] for activation in ("relu", "sigmoid")]
    A, W, b = layer(rng)
    return [*drawn, case(10 * A, W, b, "relu", note="for scores as large as 10")]


def activated_far(rng: np.random.Generator) -> list[Case]:
    """Draw layers with either activation, then scores far out on both sides of 0."""
    drawn = activated(rng)
    while True:
        A, W, b = layer(rng)
        Z = W @ (2000 * A) + b
        if Z.min() < -800 and Z.max() > 800:
            return [*drawn, *(case(2000 * A, W, b, activation, note=FAR) for activation in ("relu", "sigmoid"))]


def linear_back_cases(rng: np.random.Generator) -> list[Case]:
    """Draw slopes for the scores of layers, with the layers' caches."""
    drawn = []
    for given in linear(rng):
        Z, cache = deep.linear_forward(*given.args)
        drawn.append(case(rng.normal(0, 1, Z.shape), cache, note=given.note))
    return drawn


def activated_back(rng: np.random.Generator) -> list[Case]:
    """Draw slopes for the activations of layers, with the layers' caches."""
    drawn = []
    for given in activated(rng):
        A, cache = deep.linear_activation_forward(*given.args)
        drawn.append(case(rng.normal(0, 1, A.shape), cache, given.args[3], note=given.note))
    return drawn


def network(rng: np.random.Generator, dims: list[int]) -> dict[str, Any]:
    """Draw parameters with every bias away from 0."""
    parameters: dict[str, Any] = {}
    for number, (n_prev, n) in enumerate(pairwise(dims), start=1):
        parameters[f"W{number}"] = rng.normal(0, 1.2 / np.sqrt(n_prev), (n, n_prev))
        parameters[f"b{number}"] = 0.5 * _away(rng, (n, 1))
    return parameters


def inputs(rng: np.random.Generator) -> list[tuple[np.ndarray, dict[str, Any], str]]:
    """Draw (X, parameters, note): from one layer to four and eleven, some units of each on and some off."""
    drawn: list[tuple[np.ndarray, dict[str, Any], str]] = []
    for depth, note in ((1, ""), (2, ""), (3, ""), (4, ""), (3, ONE), (11, MANY)):
        while True:
            *dims, many = sizes(rng, depth + 1, 3, 9) if note != MANY else _many_sizes(rng)
            m = 1 if note == ONE else many
            X, parameters = rng.normal(0, 1, (dims[0], m)), network(rng, [*dims, 1])
            AL, caches = deep.L_model_forward(X, parameters)
            scores = [Z for _, Z in caches]
            if (
                all(Z.min() < 0 < Z.max() for Z in scores[:-1])
                and min(np.abs(Z).min() for Z in scores) > 1e-3
                and np.abs(AL - 0.5).max() < 0.47
            ):
                break
        drawn.append((X, parameters, note))
    return drawn


def _many_sizes(rng: np.random.Generator) -> list[int]:
    """Draw the sizes of eleven layers, neighbours different, and a number of examples that is another one."""
    found = [int(rng.integers(3, 6))]
    while len(found) < 11:
        found.append(int(rng.choice([n for n in (3, 4, 5) if n != found[-1]])))
    return [*found, 6]


def forward(rng: np.random.Generator) -> list[Case]:
    """Draw inputs and parameters."""
    return [case(X, parameters, note=note) for X, parameters, note in inputs(rng)]


def backward(rng: np.random.Generator) -> list[Case]:
    """Draw networks with the caches of their own forward pass."""
    drawn = []
    for X, parameters, note in [*inputs(rng), _sure(rng)]:
        AL, caches = deep.L_model_forward(X, parameters)
        drawn.append(case(AL, labels(rng, X.shape[1]), caches, note=note))
    return drawn


def _sure(rng: np.random.Generator) -> tuple[np.ndarray, dict[str, Any], str]:
    """Draw inputs and a network, some of whose probabilities are close to 0 and to 1, but not so close that a harmless 1e-8 matters."""
    while True:
        X, parameters = rng.normal(0, 2, (4, 30)), network(rng, [4, 3, 1])
        AL, _ = deep.L_model_forward(X, parameters)
        kept = np.abs(AL[0] - 0.5) < 0.48
        if kept.sum() > 7 and AL[0, kept].min() < 0.06 and AL[0, kept].max() > 0.94:
            order = np.argsort(AL[0, kept])[[0, 1, 2, 3, -4, -3, -2, -1]]
            return X[:, kept][:, rng.permutation(order)], parameters, ""


def probabilities(rng: np.random.Generator) -> list[Case]:
    """Draw probabilities away from 0, 1 and one half, with labels of both kinds; then many, a few of them very wrong.

    Those few are so few that a harmless 1e-8 in a logarithm does not matter, but a clip at 1e-3 does.
    """
    drawn = []
    for m in (*sizes(rng, 4, 3, 12), 1, *(int(n) for n in rng.integers(1300, 1600, 2))):
        AL = np.where(rng.random((1, m)) < 0.5, rng.uniform(0.05, 0.45, (1, m)), rng.uniform(0.55, 0.95, (1, m)))
        drawn.append(case(AL, labels(rng, m), note=ONE if m == 1 else EXAMPLES if m > 12 else ""))
    AL, Y = drawn[-1].args
    AL[0, -9:-7], Y[0, -9:-7] = (4e-4, 1 - 4e-4) + rng.uniform(0, 1e-4, 2) * (1, -1), (1, 0)
    return [*drawn[:-1], case(AL, Y, note=SURE)]


def steps(rng: np.random.Generator) -> list[Case]:
    """Draw parameters and gradients, small and large, of networks, some with the slopes for activations, as the way back leaves them."""
    drawn = []
    for depth, more, note in ((1, True, ""), (2, False, ""), (3, True, ""), (4, False, ""), (11, False, MANY)):
        dims = sizes(rng, depth + 1, 2, 7) if note != MANY else _many_sizes(rng)
        size = 20 if depth in (2, 3) else 1
        grads = {f"d{key}": size * value for key, value in network(rng, dims).items()}
        if more:
            grads |= {f"dA{number}": rng.normal(0, 1, (n, 8)) for number, n in enumerate(dims[:-1])}
            grads = dict(reversed(grads.items()))
        drawn.append(case(network(rng, dims), grads, float(rng.uniform(0.05, 0.8)), note=note))
    return drawn


def trainings(rng: np.random.Generator) -> list[Case]:
    """Draw small data with labels of no pattern, and modest rates, so that no probability gets to 0 or 1; then a cost that rises."""
    drawn = []
    given: list[tuple[int, int, dict[str, float]]] = [
        (2, int(rng.integers(5, 9)), {"learning_rate": float(rng.uniform(0.02, 0.05))}),
        (3, 200, {}),
    ]
    for depth, count, settings in given:
        *dims, _ = sizes(rng, depth + 1, 3, 8)
        m = int(rng.integers(9, 13))
        first, other = seed(rng), seed(rng)
        X, Y = rng.normal(0, 1, (dims[0], m)), labels(rng, m)
        drawn.append(case(X, Y, [*dims, 1], Rng(first), count, settings, Rng(first), Rng(first), Rng(other)))
    return [*drawn, _rising(rng)]


def _rising(rng: np.random.Generator) -> Case:
    """Draw a training in whose first steps the cost rises once, with no probability near 0 or 1."""
    while True:
        *dims, _ = sizes(rng, 3, 3, 8)
        first, other, rate, m = seed(rng), seed(rng), float(rng.uniform(1.5, 2)), int(rng.integers(9, 13))
        X, Y = rng.normal(0, 1.5, (dims[0], m)), labels(rng, m)
        path = descent(X, Y, deep.initialize_parameters_deep([*dims, 1], np.random.default_rng(first)), 6, rate)
        outputs = [deep.L_model_forward(X, parameters)[0] for parameters in path]
        costs = [deep.compute_cost(AL, Y) for AL in outputs if np.abs(AL - 0.5).max() < 0.499]
        if len(costs) == len(path) and any(after > before + 1e-3 for before, after in pairwise(costs[:-1])):
            return case(
                X,
                Y,
                [*dims, 1],
                Rng(first),
                6,
                {"learning_rate": rate},
                Rng(first),
                Rng(first),
                Rng(other),
                note="where the cost rises in between",
            )


def undecided(rng: np.random.Generator) -> list[Case]:
    """Draw networks and inputs whose probabilities lie on both sides of every likely threshold, none close to one half.

    Most of the first network's are above one half, most of the second's below, so that no vote of all gives one answer.
    """
    between = ((0.0, 0.09), (0.11, 0.39), (0.41, 0.48), (0.52, 0.59), (0.605, 0.62), (0.63, 0.69), (0.71, 0.89), (0.91, 1.0))
    drawn: list[Case] = []
    while len(drawn) < 3:
        dims = [*sizes(rng, len(drawn) + 1, 3, 7), 1]
        parameters, X = network(rng, dims), rng.normal(0, 3, (dims[0], 200))
        AL, _ = deep.L_model_forward(X, parameters)
        clear = np.abs(AL[0] - 0.5) > 0.01
        leans = len(drawn) == 2 or _leans(AL[0, clear], above=not drawn)
        if leans and all(((low < AL) & (AL < high)).any() for low, high in between):
            drawn.append(case(X[:, clear], parameters))
    X, parameters = drawn[1].args
    far = parameters | {key: 1e5 * parameters[key] for key in (f"W{len(parameters) // 2}", f"b{len(parameters) // 2}")}
    return [*drawn, case(X[:, :1], parameters, note=ONE), case(X, far, note=FAR)]


def _leans(A: np.ndarray, above: bool) -> bool:
    """Whether mean and majority of probabilities, and the first and the last one, are above one half, or below it."""
    return all((value > 0.5) == above for value in (A.mean(), np.mean(A > 0.5), A[0], A[-1]))


def one_call(rng: np.random.Generator) -> list[Case]:
    """Return the one case of a function without arguments."""
    return [case()]


def _away(rng: np.random.Generator, shape: tuple[int, ...]) -> np.ndarray:
    """Draw numbers of both signs, none closer to 0 than 0.2."""
    drawn: np.ndarray = rng.uniform(0.2, 1, shape) * rng.choice([-1, 1], shape)
    return drawn


TABLE = Table(
    assignment=WEEK,
    notebook="deep_network",
    title="Build a network as deep as you like",
    provides=(
        "shared_utils.activations.relu",
        "shared_utils.activations.sigmoid",
        "shared_utils.activations.sigmoid_grad",
        "shared_utils.activations.relu_grad",
    ),
    checks=(
        Check(
            name="initialize_parameters_deep",
            week=WEEK,
            points=9,
            reference=deep.initialize_parameters_deep,
            cases=layer_sizes,
            oracle=Apart(start),
            driver=drivers.starts,
            misconceptions=MISTAKES["initialize_parameters_deep"],
            hints=(
                "One loop over the layers 1 to L. How many entries has `layer_dims`, if the input is layer 0?",
                "The keys are made of a letter and the number of the layer: an f-string can do that.",
                "A layer's weights have the shape of (its size, the size before it). Draw with spread 1, then divide by a root.",
            ),
        ),
        Check(
            name="linear_forward",
            week=WEEK,
            points=5,
            reference=deep.linear_forward,
            cases=linear,
            oracle=Forward("Z", linear_back),
            misconceptions=MISTAKES["linear_forward"],
            hints=(
                "It is the first line of each layer in week 3.",
                "Weights times what comes in, plus bias; the shapes tell the order.",
                "Return the scores, and beside them the three arguments as one tuple, in the order in which they came.",
            ),
        ),
        Check(
            name="linear_activation_forward",
            week=WEEK,
            points=8,
            reference=deep.linear_activation_forward,
            cases=activated_far,
            oracle=Forward("A", layer_back),
            requires=("linear_forward",),
            misconceptions=MISTAKES["linear_activation_forward"],
            hints=(
                "Two steps: the linear half, which you have, then one of two activations.",
                "`linear_forward` returns two values. You need both: one goes on, one is kept.",
                "What is kept is a pair: first the linear half's cache, then the scores from before the activation.",
            ),
        ),
        Check(
            name="L_model_forward",
            week=WEEK,
            points=12,
            reference=deep.L_model_forward,
            cases=forward,
            oracle=Forward("AL", model_back),
            requires=LAYERS,
            misconceptions=MISTAKES["L_model_forward"],
            hints=(
                "How many layers are there, if every layer has two entries in `parameters`?",
                "Keep one variable for what flows through: it starts as X, and each layer replaces it.",
                "All layers use ReLU but the last one. Append each layer's cache to a list as you go.",
            ),
        ),
        Check(
            name="compute_cost",
            week=WEEK,
            points=6,
            reference=deep.compute_cost,
            cases=probabilities,
            misconceptions=MISTAKES["compute_cost"],
            hints=(
                "The depth of the network does not matter here: it is the cost of weeks 2 and 3.",
                "A label of 1 keeps the logarithm of the probability, a label of 0 the logarithm of 1 minus the probability.",
                "The cost is the mean of the losses, and the logarithm of a probability is negative: mind the sign in front.",
            ),
        ),
        Check(
            name="linear_backward",
            week=WEEK,
            points=10,
            reference=deep.linear_backward,
            cases=linear_back_cases,
            misconceptions=MISTAKES["linear_backward"],
            hints=(
                "Take the cache apart first; it holds three arrays. One of them tells m.",
                "Each gradient has the shape of what it belongs to. If a product does not, one of its factors wants a transpose.",
                "Two of the three add up over examples, and these are divided by m. The third stays separate for each example.",
            ),
        ),
        Check(
            name="linear_activation_backward",
            week=WEEK,
            points=10,
            reference=deep.linear_activation_backward,
            cases=activated_back,
            requires=("linear_backward",),
            misconceptions=MISTAKES["linear_activation_backward"],
            hints=(
                "The way back takes the two steps in reverse: first the activation, then the linear half.",
                "The slope of the activation depends on the scores from the forward pass; the cache has them.",
                "dA and the slope are multiplied entry by entry. The result is what `linear_backward` wants, with its half of the cache.",
            ),
        ),
        Check(
            name="L_model_backward",
            week=WEEK,
            points=16,
            reference=deep.L_model_backward,
            cases=backward,
            oracle=Gradients(),
            requires=BACK,
            misconceptions=MISTAKES["L_model_backward"],
            hints=(
                "The first slope on the way back is that of the loss for AL. The text has it, with its signs.",
                "Walk from layer L down to layer 1. Layer l's cache stands at place l - 1 of the list.",
                "Each call returns three things; the first one is what the next call starts from. Only layer L uses the sigmoid.",
            ),
        ),
        Check(
            name="update_parameters",
            week=WEEK,
            points=5,
            reference=deep.update_parameters,
            cases=steps,
            misconceptions=MISTAKES["update_parameters"],
            hints=(
                "Every parameter does the same thing, however many there are.",
                "Loop over the parameters, as `grads` may hold more. The key of a gradient is a `d` in front of its parameter's.",
                "The gradient says where the cost rises. Go the other way, as far as the learning rate says.",
            ),
        ),
        Check(
            name="L_layer_model",
            week=WEEK,
            points=10,
            reference=deep.L_layer_model,
            cases=trainings,
            oracle=Descends(),
            driver=drivers.trains_and_tells,
            requires=(
                "initialize_parameters_deep",
                *LAYERS,
                "L_model_forward",
                "compute_cost",
                *BACK,
                "L_model_backward",
                "update_parameters",
            ),
            misconceptions=MISTAKES["L_layer_model"],
            hints=(
                "You have all the parts: one stands before the loop, the others inside it.",
                "In each round: forward, backward, update. What the update returns is what the next round begins with.",
                "Every hundredth round, from round 0 on, the cost is appended to a list; `%` gives a remainder.",
            ),
        ),
        Check(
            name="predict",
            week=WEEK,
            points=4,
            reference=deep.predict,
            cases=undecided,
            requires=(*LAYERS, "L_model_forward"),
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
                    1: "A row for each unit of the layer, a column for each unit of the layer before.",
                    2: "What is dA multiplied by on the way back, and at which numbers is that taken?",
                    3: "Count the pieces: each fold doubles them.",
                    4: "Which of them does gradient descent change?",
                    5: "What is the product of several numbers that are each far below 1?",
                    6: "Where does layer l get what it is fed with?",
                    7: "What is the slope of ReLU there, and what does dA have to pass?",
                }
            ),
            hints=(
                "Every question is answered in this notebook: the headings of its sections name the topics.",
                "Questions 1 and 6 are about the table of shapes; 2 and 7 about the way back.",
                "Question 3 is about folding, 4 about settings, 5 about the start that stalls.",
            ),
        ),
    ),
)
