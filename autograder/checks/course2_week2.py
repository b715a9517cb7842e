"""The checks of course2/week2: optimizers."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import numpy as np

from autograder import drivers
from autograder.cases import Case, case, keywords, labels, seed, sizes
from autograder.checks import Check, Table
from autograder.mistakes.course2_week2 import MISTAKES, adam_folded, adam_inside, rmsprop_inside
from autograder.oracles import Quiz
from autograder.plain import Rng
from autograder.properties.course2_week2 import Apart, Partition, Series, Steps, Trains
from shared_utils import averages, mini_batch_training, mini_batches, optimizers, schedules
from shared_utils.quizzes import course2_week2 as quizzes

WEEK = "course2/week2"
OPTIMIZERS = ("gd", "momentum", "rmsprop", "adam")
LARGE = 30.0  # of gradients that somebody might cut off
AT_REST = "where a gradient has been 0 all along"
MANY = "for a network of eleven layers"


def series(rng: np.random.Generator) -> list[Case]:
    """Draw series away from 0, with and without correction, of a single value, a long one, and one that forgets at once."""
    drawn = []
    given: tuple[bool | None, ...] = (None, True, False, True, True, None)
    for many, corrected in zip((*sizes(rng, 4, 7, 19), 1, 1), given, strict=True):
        theta, beta = rng.uniform(2, 30, many), float(rng.uniform(0.55, 0.88))
        more = [] if corrected is None else [keywords(bias_correction=corrected)]
        drawn.append(case(theta, beta, *more, note="for a series of a single value" if many == 1 else ""))
    theta = drawn[0].args[0]
    long, yes = rng.uniform(2, 30, int(rng.integers(500, 600))), keywords(bias_correction=True)
    return [
        *drawn,
        case(long, float(rng.uniform(0.1, 0.2)), yes, note="for a long series"),  # the powers of beta end in 0
        case(theta, 0.0, yes, note="for a beta of 0"),
    ]


def table(rng: np.random.Generator, dims: list[int], away: float = 0.2) -> dict[str, Any]:
    """Draw arrays of both signs in the shapes of a network's parameters, no entry closer to 0 than `away`."""
    arrays: dict[str, Any] = {}
    for number, (n_prev, n) in enumerate(pairwise(dims), start=1):
        for key, shape in ((f"W{number}", (n, n_prev)), (f"b{number}", (n, 1))):
            arrays[key] = rng.uniform(away, 1.3, shape) * rng.choice([-1, 1], shape)
    return arrays


def gradients(rng: np.random.Generator, dims: list[int], zeros: bool = False, scale: float = 1.0) -> dict[str, Any]:
    """Draw gradients away from 0, or with some entries of each weight exactly 0; `scale` makes them large."""
    grads = {f"d{key}": scale * value for key, value in table(rng, dims).items()}
    if zeros:
        grads["dW1"][:, 0] = 0.0
    return grads


def layers(rng: np.random.Generator) -> list[list[int]]:
    """Draw the sizes of four networks, from one layer to four."""
    return [sizes(rng, depth + 1, 2, 8) for depth in (2, 1, 4, 3)]


def descents(rng: np.random.Generator) -> list[Case]:
    """Draw parameters, gradients and a learning rate, also gradients in the order in which a backward pass finds them."""
    plans = [*((dims, "") for dims in layers(rng)), (sizes(rng, 2, 2, 5) * 6, MANY)]
    drawn = []
    for number, (dims, note) in enumerate(plans):
        grads = gradients(rng, dims, scale=LARGE if number == 2 else 1.0)
        given = dict(reversed(grads.items())) if number % 2 else grads
        drawn.append(case(table(rng, dims), given, float(rng.uniform(0.02, 0.09)), note=note))
    return drawn


def parameters_only(rng: np.random.Generator) -> list[Case]:
    """Draw parameters of networks of several depths."""
    return [case(table(rng, dims)) for dims in layers(rng)]


def zero(grads: dict[str, Any]) -> dict[str, Any]:
    """Return an average that has seen nothing."""
    return {key: np.zeros_like(value) for key, value in grads.items()}


def updates(state: tuple[Any, ...], inputs: list[Any], *settings: Any, note: str = "") -> Case:
    """Return a case of several updates in a row."""
    return case((state, inputs, settings), note=note)


def momenta(rng: np.random.Generator) -> list[Case]:
    """Draw several updates in a row, from rest and on the way."""
    drawn = []
    for dims, many, rest in zip(layers(rng), (4, 3, 2, 1), (True, False, True, False), strict=True):
        v = {f"d{key}": value for key, value in table(rng, dims).items()}
        state = (table(rng, dims), zero(v) if rest else v)
        inputs = [gradients(rng, dims, scale=LARGE if many == 2 else 1.0) for _ in range(many)]
        drawn.append(updates(state, inputs, float(rng.uniform(0.6, 0.88)), float(rng.uniform(0.02, 0.09))))
    return drawn


def squares(rng: np.random.Generator, dims: list[int]) -> dict[str, Any]:
    """Draw averages of squares."""
    return {f"d{key}": np.abs(value) for key, value in table(rng, dims).items()}


def rmsprops(rng: np.random.Generator) -> list[Case]:
    """Draw several updates in a row: from rest and on the way, with a large epsilon, and with gradients of 0."""
    drawn = []
    for dims, many, rest in zip(layers(rng), (4, 3, 2, 1), (True, False, True, False), strict=True):
        state = (table(rng, dims), zero(squares(rng, dims)) if rest else squares(rng, dims))
        inputs = [gradients(rng, dims, scale=LARGE if many == 2 else 1.0) for _ in range(many)]
        more = [float(rng.uniform(0.1, 0.4))] if many == 3 else []
        drawn.append(updates(state, inputs, float(rng.uniform(0.6, 0.88)), float(rng.uniform(0.02, 0.09)), *more))
    dims = sizes(rng, 3, 2, 8)
    inputs = [gradients(rng, dims, zeros=True) for _ in range(2)]
    state = (table(rng, dims), zero(inputs[0]))
    return [*drawn, updates(state, inputs, float(rng.uniform(0.6, 0.88)), float(rng.uniform(0.02, 0.09)), note=AT_REST)]


def adams(rng: np.random.Generator) -> list[Case]:
    """Draw several updates in a row: unequal betas, defaults, on the way, a large epsilon, and gradients of 0."""
    drawn = []
    plain = ("t", *settings(rng, 3))
    for dims, many, more in zip(layers(rng), (3, 3, 1, 2), (plain, ("t",), ("later",), ("t", *settings(rng, 4))), strict=True):
        inputs = [gradients(rng, dims, scale=LARGE if many == 1 else 1.0) for _ in range(many)]
        if more == ("later",):
            v = {f"d{key}": value for key, value in table(rng, dims).items()}
            drawn.append(updates((table(rng, dims), v, squares(rng, dims)), inputs, int(rng.integers(5, 9)), *settings(rng, 3)))
        else:
            drawn.append(updates((table(rng, dims), zero(inputs[0]), zero(inputs[0])), inputs, *more))
    dims = sizes(rng, 3, 2, 8)
    inputs = [gradients(rng, dims, zeros=True) for _ in range(2)]
    state = (table(rng, dims), zero(inputs[0]), zero(inputs[0]))
    return [*drawn, updates(state, inputs, "t", *settings(rng, 3), note=AT_REST)]


def settings(rng: np.random.Generator, count: int) -> list[float]:
    """Draw a learning rate, unequal betas and a large epsilon, as many of them as asked for."""
    drawn = [rng.uniform(0.02, 0.09), rng.uniform(0.65, 0.8), rng.uniform(0.9, 0.97), rng.uniform(0.1, 0.4)]
    return [float(value) for value in drawn[:count]]


def partitions(rng: np.random.Generator) -> list[Case]:
    """Draw examples and sizes: with a rest, without one, all in one, one by one, labels in several rows."""
    drawn: list[Case] = []
    rest, batch = int(rng.integers(9, 13)), int(rng.integers(14, 20))
    plans: list[tuple[int, int | None, int, str]] = [
        (64 + 64 + rest, None, 1, ""),
        (5 * batch + rest, batch, 3, ""),
        (int(rng.integers(3, 6)) * batch, batch, 1, "when the size divides m"),
        (int(rng.integers(25, 40)), 1, 1, "for mini-batches of one example"),
        (int(rng.integers(25, 40)), int(rng.integers(50, 70)), 1, "when all examples fit into one"),
        (1, 4, 1, "for a single example"),
    ]
    for m, size, rows, note in plans:
        X, Y = rng.normal(0, 1, (int(rng.integers(4, 9)), m)), np.concatenate([labels(rng, m) for _ in range(rows)])
        named: dict[str, Any] = {} if size is None else {"mini_batch_size": size}
        first, other = seed(rng), seed(rng)
        runs = {name: named | {"rng": Rng(given)} for name, given in (("first", first), ("again", first), ("other", other))}
        drawn.append(case((X, Y), {**runs, "own": named, "anew": named}, note=note))
    return drawn


def decays(rng: np.random.Generator) -> list[Case]:
    """Draw learning rates, epochs and decay rates; epoch 0 is there, a small rate, and a decay rate of 0."""
    drawn = []
    for n, low, high in zip((*sizes(rng, 4, 3, 14), 0), (0.2, 0.01, 0.5, 0.01, 0.3), (0.9, 0.02, 1.7, 0.02, 0.9), strict=True):
        drawn.append(case(float(rng.uniform(0.4, 0.9)), n, float(rng.uniform(low, high)), note="" if n else "for epoch 0"))
    small = case(float(rng.uniform(0.0005, 0.002)), int(rng.integers(20, 90)), float(rng.uniform(0.2, 0.9)), note="for a small rate")
    return [*drawn, small, case(float(rng.uniform(0.4, 0.9)), int(rng.integers(3, 14)), 0.0, note="for a decay rate of 0")]


def stairs(rng: np.random.Generator) -> list[Case]:
    """Draw epochs before, at and after the ends of intervals, among them the default's."""
    drawn = []
    for number, length in enumerate((None, *sizes(rng, 3, 9, 60))):
        wide = length or 1000
        early, late = int(rng.integers(1, wide // 2)), int(rng.integers(wide // 2 + 1, wide))
        more = [] if length is None else [length]
        plans = (wide * int(rng.integers(2, 7)) + (late, early)[number % 2], ""), (wide * int(rng.integers(2, 7)), "")
        last = wide * int(rng.integers(2, 7)) - 1
        for epoch, note in (*plans, (last, ""), ((early, late)[number % 2], "in the first interval")):
            drawn.append(case(float(rng.uniform(0.1, 0.9)), epoch, float(rng.uniform(0.2, 1.7)), *more, note=note))
    small = float(rng.uniform(0.0005, 0.002)), int(rng.integers(7000, 90000)), float(rng.uniform(0.2, 1.7))
    return [*drawn, case(*small, note="for a small rate"), case(*small[:2], 0.0, note="for a decay rate of 0")]


def trainings(rng: np.random.Generator) -> list[Case]:
    """Draw what shows each part of training on mini-batches by itself; see `properties.course2_week2.Trains`."""
    return [
        *(on_all(rng, optimizer) for optimizer in OPTIMIZERS[1:]),
        *(on_equals(rng, optimizer, plain) for optimizer, plain in zip(OPTIMIZERS, (False, True, False, True), strict=True)),
        on_equals(rng, "adam", False),
        singles(rng),
        standing(rng),
        wide(rng),
        rising(rng),
        on_all(rng, "gd"),
    ]


def on_all(rng: np.random.Generator, optimizer: str) -> Case:
    """Draw a run whose mini-batches hold all examples."""
    *dims, m = (*sizes(rng, 3, 3, 8), int(rng.integers(9, 14)))
    named = unequal(rng) | {"num_epochs": int(rng.integers(102, 109)) if optimizer == "gd" else int(rng.integers(4, 8))}
    given = (rng.normal(0, 1, (dims[0], m)), labels(rng, m), [*dims, 1], optimizer)
    return case(given, four_runs(rng, named | {"mini_batch_size": m + int(rng.integers(1, 9))}))


def rising(rng: np.random.Generator) -> Case:
    """Draw a run of a single neuron that jumps to and fro, ever farther: the cost is lowest at its start.

    The examples are all alike, of length 1, and half of the labels are 1. So no probability comes close to 0 or 1, whatever
    start is drawn.
    """
    x, half = rng.normal(0, 1, (int(rng.integers(4, 8)), 1)), int(rng.integers(5, 8))
    X, Y = np.repeat(x / np.linalg.norm(x), 2 * half, axis=1), rng.permutation(np.repeat([0.0, 1.0], half))[None]
    named = {"learning_rate": float(rng.uniform(5, 7)), "mini_batch_size": 2 * half, "num_epochs": 4}
    return case((X, Y, [len(X), 1], "gd"), four_runs(rng, named), note="with a learning rate that is too large")


def on_equals(rng: np.random.Generator, optimizer: str, plain: bool) -> Case:
    """Draw a run on examples that are all alike, so that every mini-batch has the same gradient."""
    dims = sizes(rng, 3, 3, 8)
    m = int(rng.integers(140, 180)) if plain else int(rng.integers(11, 14))
    named = {} if plain else unequal(rng) | {"mini_batch_size": 4 if m % 4 else 5}
    X = np.repeat(rng.normal(0, 1, (dims[0], 1)), m, axis=1)
    given = (X, np.full((1, m), float(rng.integers(0, 2))), [*dims, 1], optimizer)
    return case(given, four_runs(rng, named | {"num_epochs": int(rng.integers(3, 6))}), note="with mini-batches")


def unequal(rng: np.random.Generator) -> dict[str, Any]:
    """Draw settings that differ from each other and from the defaults."""
    names = ("learning_rate", "beta1", "beta2", "epsilon")
    return dict(zip(names, settings(rng, 4), strict=True)) | {"beta": float(rng.uniform(0.82, 0.88))}


def four_runs(rng: np.random.Generator, named: dict[str, Any]) -> dict[str, Any]:
    """Return a run and three starts: from the same generator, again, and from another."""
    first, other = seed(rng), seed(rng)
    none = named | {"num_epochs": 0}
    starts = {name: none | {"rng": Rng(given)} for name, given in (("start", first), ("again", first), ("other", other))}
    return {"trained": named | {"rng": Rng(first)}, **starts}


def singles(rng: np.random.Generator) -> Case:
    """Draw two epochs of single examples, each with an input of its own: the steps tell their order."""
    m = int(rng.integers(11, 15))
    X = np.eye(m + 2, m)
    same: dict[str, Any] = {"learning_rate": float(rng.uniform(0.4, 0.8)), "mini_batch_size": 1, "rng": Rng(seed(rng))}
    runs = {name: same | {"num_epochs": count} for name, count in (("two", 2), ("twice", 2), ("one", 1), ("start", 0))}
    other = same | {"rng": Rng(seed(rng))}
    runs |= {"other one": other | {"num_epochs": 1}, "other start": other | {"num_epochs": 0}}
    return case((X, np.ones((1, m)), [m + 2, 1], "gd"), runs, note="with mini-batches of one example")


def standing(rng: np.random.Generator) -> Case:
    """Draw an epoch in which nothing moves, and the mini-batches are of two sizes."""
    dims, m = sizes(rng, 3, 3, 8), 13
    same: dict[str, Any] = {"learning_rate": 1e-13, "mini_batch_size": 5, "rng": Rng(seed(rng))}
    given = (rng.normal(0, 1, (dims[0], m)), labels(rng, m), [*dims, 1], "gd")
    return case(given, {"still": same | {"num_epochs": 1}, "start": same | {"num_epochs": 0}}, note="with mini-batches of two sizes")


def wide(rng: np.random.Generator) -> Case:
    """Draw a net with enough weights for statistics to tell."""
    dims = [int(n) for n in rng.permutation([45, 62, 85])[:2] + rng.integers(0, 6, 2)]
    given = (rng.normal(0, 1, (dims[0], 7)), labels(rng, 7), [*dims, 38, 1], "adam")
    return case(given, {"wide": {"num_epochs": 0, "rng": Rng(seed(rng))}}, note="for the start of a wide network")


def one_call(rng: np.random.Generator) -> list[Case]:
    """Return the one case of a function without arguments."""
    return [case()]


TABLE = Table(
    assignment=WEEK,
    notebook="optimizers",
    title="Steer the way down",
    provides=(
        "shared_utils.initializers.initialize_parameters_he",
        "shared_utils.initializers.initialize_parameters_zeros",
        "shared_utils.initializers.initialize_parameters_random",
        "shared_utils.initializers.initialize_parameters_xavier",
        "shared_utils.mini_batch_training.cost_and_gradients",
        "shared_utils.deep.L_model_forward",
        "shared_utils.deep.compute_cost",
        "shared_utils.deep.L_model_backward",
        "shared_utils.deep.predict",
    ),
    checks=(
        Check(
            name="update_parameters_with_gd",
            week=WEEK,
            points=4,
            reference=optimizers.update_parameters_with_gd,
            cases=descents,
            misconceptions=MISTAKES["update_parameters_with_gd"],
            hints=(
                "Every parameter does the same thing, however many there are.",
                "Loop over the parameters. The key of a gradient is a `d` in front of its parameter's.",
                "The gradient says where the cost rises. Go the other way, as far as the learning rate says.",
            ),
        ),
        Check(
            name="random_mini_batches",
            week=WEEK,
            points=12,
            reference=mini_batches.random_mini_batches,
            cases=partitions,
            oracle=Partition(),
            driver=drivers.runs,
            misconceptions=MISTAKES["random_mini_batches"],
            hints=(
                "Shuffle the numbers of the columns, not the columns: then one order serves X and Y.",
                "`rng.permutation` gives such an order. `range` takes a third argument, a step: it can count where mini-batches start.",
                "A slice that reaches past the end is simply shorter, so the last mini-batch needs no case of its own.",
            ),
        ),
        Check(
            name="exponentially_weighted_average",
            week=WEEK,
            points=10,
            reference=averages.exponentially_weighted_average,
            cases=series,
            oracle=Series(),
            misconceptions=MISTAKES["exponentially_weighted_average"],
            hints=(
                "One loop over the values, and one number that goes along: the average so far. Where does it start?",
                "The new average has two parts, whose weights add up to 1. Write down its value before the next round.",
                "For the correction you need to count the values, from 1. Correct what you write down, not what goes along.",
            ),
        ),
        Check(
            name="initialize_velocity",
            week=WEEK,
            points=4,
            reference=optimizers.initialize_velocity,
            cases=parameters_only,
            misconceptions=MISTAKES["initialize_velocity"],
            hints=(
                "An average that has seen nothing yet: which number is it?",
                "One array for every parameter, of the same shape; numpy has a function that makes such an array like another.",
                "The keys are those of the gradients: a letter in front of the parameter's own key.",
            ),
        ),
        Check(
            name="update_parameters_with_momentum",
            week=WEEK,
            points=9,
            reference=optimizers.update_parameters_with_momentum,
            cases=momenta,
            oracle=Steps(("parameters", "v")),
            driver=drivers.updates,
            misconceptions=MISTAKES["update_parameters_with_momentum"],
            hints=(
                "Two things happen to each parameter: its average gets a new value, then it takes a step.",
                "The average is the one from the temperatures, with the gradient as the new value, and no correction.",
                "The step is that of gradient descent with the new average in the gradient's place. Return both dicts.",
            ),
        ),
        Check(
            name="initialize_rmsprop",
            week=WEEK,
            points=3,
            reference=optimizers.initialize_rmsprop,
            cases=parameters_only,
            misconceptions=MISTAKES["initialize_rmsprop"],
            hints=(
                "It is what momentum started from; only what will be averaged is different.",
                "One array for every parameter, of the same shape, filled with zeros.",
                "The keys are those of the gradients: a letter in front of the parameter's own key.",
            ),
        ),
        Check(
            name="update_parameters_with_rmsprop",
            week=WEEK,
            points=9,
            reference=optimizers.update_parameters_with_rmsprop,
            cases=rmsprops,
            oracle=Steps(("parameters", "s")),
            driver=drivers.updates,
            alternatives=(rmsprop_inside,),
            misconceptions=MISTAKES["update_parameters_with_rmsprop"],
            hints=(
                "As with momentum: first the average gets a new value, then the parameter takes a step.",
                "The new value that is averaged is the gradient squared, entry by entry.",
                "The step goes by the gradient itself, divided by a root. Which number keeps the division safe?",
            ),
        ),
        Check(
            name="initialize_adam",
            week=WEEK,
            points=4,
            reference=optimizers.initialize_adam,
            cases=parameters_only,
            oracle=Apart(),
            driver=drivers.second_while_first_changes,
            requires=("initialize_velocity", "initialize_rmsprop"),
            misconceptions=MISTAKES["initialize_adam"],
            hints=(
                "Adam keeps what momentum keeps, and what RMSprop keeps.",
                "You have written both already.",
                "Return two dicts: first that of the gradients' averages, then that of the squares'.",
            ),
        ),
        Check(
            name="update_parameters_with_adam",
            week=WEEK,
            points=14,
            reference=optimizers.update_parameters_with_adam,
            cases=adams,
            oracle=Steps(("parameters", "v", "s")),
            driver=drivers.updates,
            alternatives=(adam_inside, adam_folded),
            misconceptions=MISTAKES["update_parameters_with_adam"],
            hints=(
                "Four things for each parameter: v, s, their corrections, the step. The first two you have written before.",
                "Each correction divides by 1 minus a power. Which beta belongs to which, and what is the power?",
                "Give the corrected values names of their own: they make the step, and are not returned.",
            ),
        ),
        Check(
            name="update_lr",
            week=WEEK,
            points=4,
            reference=schedules.update_lr,
            cases=decays,
            misconceptions=MISTAKES["update_lr"],
            hints=(
                "One fraction. What is its value in epoch 0?",
                "Below the line stands a sum, so it needs brackets.",
                "The decay rate and the number of the epoch are multiplied; the 1 keeps epoch 0 as it is.",
            ),
        ),
        Check(
            name="schedule_lr_decay",
            week=WEEK,
            points=5,
            reference=schedules.schedule_lr_decay,
            cases=stairs,
            requires=("update_lr",),
            misconceptions=MISTAKES["schedule_lr_decay"],
            hints=(
                "The formula is that of the exercise before, with another count in place of the epochs.",
                "What counts is how many whole intervals have passed.",
                "Python has an operator that divides and drops the remainder.",
            ),
        ),
        Check(
            name="model",
            week=WEEK,
            points=16,
            reference=mini_batch_training.model,
            cases=trainings,
            oracle=Trains(),
            driver=drivers.runs,
            requires=(
                "update_parameters_with_gd",
                "random_mini_batches",
                "initialize_velocity",
                "update_parameters_with_momentum",
                "initialize_rmsprop",
                "update_parameters_with_rmsprop",
                "initialize_adam",
                "update_parameters_with_adam",
            ),
            misconceptions=MISTAKES["model"],
            hints=(
                "Two loops: over the epochs, and inside it over the mini-batches. What has to be made before both, and live on?",
                "In each round: cost and gradients of the mini-batch, count the update, then the step that `optimizer` names.",
                "A mini-batch's cost is a mean. Times its size it is a sum; add these up over the epoch, and divide at its end.",
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
                    1: "What becomes of the examples that do not fill a mini-batch?",
                    2: "Which of them looks at the same examples in every update?",
                    3: "The window is 1 over what is missing to 1.",
                    4: "The correction is for reading only. What if it is applied to what was corrected before?",
                    5: "What is the average of steps to the left and to the right?",
                    6: "A square has to be brought back to the size of a gradient.",
                    7: "What are corrected v and corrected s after one gradient?",
                    8: "What has to hold in every single direction?",
                }
            ),
            hints=(
                "Every question is answered in this notebook: the headings of its sections name the topics.",
                "Questions 1 and 2 are about mini-batches, 3 and 4 about the average of the temperatures.",
                "Questions 5 to 7 are about momentum, RMSprop and Adam, 8 about saddles.",
            ),
        ),
    ),
)
