"""Train logistic regression under the learner's hand: cost, weights as a picture, accuracies."""

from functools import cache

import numpy as np

from shared_utils import logistic
from shared_utils.data import load_cats, load_more_cats
from shared_utils.palette import BLUE, GREY, INK
from shared_utils.widgets.controls import Steps
from shared_utils.widgets.ghosts import curves, told
from shared_utils.widgets.playground import Playground, Prediction
from shared_utils.widgets.svg import Axes, line, panel, whole, words
from shared_utils.widgets.training import Training
from shared_utils.widgets.trouble import Trouble, call, number, several, tables

MOST, SIDE = 2000, 16
EVERY = 5  # an odd number: a cost that jumps up and down from step to step is seen to do so
RATES = (0.001, 0.003, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0)
CONTROLS = [Steps("learning rate", RATES, 0.02, "The size of a step", at_once=True)]
SET_UPS = {
    "a cost that falls all the way": {"learning rate": 0.05, "steps": 600},
    "one that wavers and still arrives": {"learning rate": 0.1, "steps": 600},
    "one that diverges": {"learning rate": 1.0, "steps": 600},
    "2000 steps: what of new pictures?": {"learning rate": 0.05, "steps": 2000},
}
COURSES = ("falls all the way", "wavers and still arrives", "diverges")


@cache
def small_cats():
    """Return X and Y to train on and to test on, from pictures shrunk to 16x16 pixels: (768, m) floats from 0 to 1."""
    cats, (more_x, more_y) = load_cats(), load_more_cats()

    def columns(pictures):
        blocks = pictures.reshape(len(pictures), SIDE, 64 // SIDE, SIDE, 64 // SIDE, 3).mean(axis=(2, 4))
        return blocks.reshape(len(pictures), -1).T / 255

    return columns(cats.train_x), cats.train_y, columns(more_x), more_y


def logistic_playground(propagate, optimize, predict):
    """Return a playground that trains logistic regression on small cats with the learner's functions.

    The course's own run at the same settings is drawn as pale dashes. What is missing, raises or diverges is said
    in words.

    Args:
        propagate, optimize, predict: the learner's functions, as in course1/week2.

    Returns:
        A Playground; the last line of a cell shows it.
    """

    def run(settings):
        return _training(propagate, optimize, settings)

    def course(settings):
        return _training(logistic.propagate, logistic.optimize, settings)

    def draw(run, ghosts, settings):
        says = [f"Learning rate {settings['learning rate']:g}, {run.shown} steps."]
        if run.cost is not None:
            _, costs = run.curve()
            says.append(f"Cost {run.cost:.3f}, {_course(costs[: run.shown // EVERY + 1])}.")
            says.append(_accuracies(predict, *run.state))
        sentence = " ".join(filter(None, [*says, told(run, ghosts)]))
        return _side_by_side(run, ghosts, sentence), sentence

    def answer(run, _settings):
        if run.diverged:
            return "diverges"
        ups = np.sum(np.diff(run.costs) > 0)
        return COURSES[1 if ups else 0] if run.costs and run.costs[-1] < run.costs[0] else None

    question = "At the learning rate 0.05 the cost falls all the way. What does it do at 0.1?"
    predict_first = Prediction(question, COURSES, "one that wavers and still arrives", answer)
    return Playground(CONTROLS, draw, run, course, first=200, most=MOST, every=EVERY, set_ups=SET_UPS, predict=predict_first, width=640)


def _training(propagate, optimize, settings):
    """Return the Training of these functions; its state is (w, b)."""
    X, Y, *_ = small_cats()
    size = (len(X), 1)

    def cost(state):
        _, value = several("propagate", call("propagate", propagate, *state, X, Y), ("grads", "cost"))
        return number("propagate: cost", value)

    def step(state, now):
        said = call("optimize", optimize, *state, X, Y, num_iterations=1, learning_rate=now["learning rate"])
        params, *_ = several("optimize", said, ("params", "grads", "costs"))
        params = tables("optimize: params", params, {"w": size, "b": ()})
        if not np.isfinite(params["w"]).all():
            raise Trouble("The weights are no longer numbers: the learning rate is too large.")
        return params["w"], float(params["b"])

    if not callable(optimize):  # said before the first step is asked for
        return Training(lambda: call("optimize", optimize), step, cost, settings, EVERY)
    return Training(lambda: (np.zeros(size), 0.0), step, cost, settings, EVERY)


def _course(costs):
    if len(costs) < 2:
        return "at the start"
    ups = int(np.sum(np.diff(costs) > 0))
    return f"went up {ups} times of {len(costs) - 1} between readings" if ups else "falling all the way"


def _accuracies(predict, w, b):
    if not callable(predict):
        return "predict is missing."
    X, Y, X_test, Y_test = small_cats()
    try:
        train, test = (100 * float(np.mean(np.asarray(predict(w.copy(), b, x)) == y)) for x, y in ((X, Y), (X_test, Y_test)))
    except NotImplementedError:
        return "predict is not written yet."
    except Exception as error:  # told, never thrown
        return f"predict stopped with {type(error).__name__}: {error}."
    return f"Right on {train:.1f}% of the training pictures and on {test:.1f}% of 1000 new ones."


def _side_by_side(run, ghosts, sentence):
    steps, costs = run.curve()
    most = max(400, 200 * -(-run.steps // 200))
    axes = Axes(x=(0, most), y=(0, 2.0), width=440)
    marks = [line(axes, [0, most], [np.log(2)] * 2, GREY, 1.5, "1 4")]
    marks += curves(axes, ghosts)
    marks += [line(axes, steps, costs, BLUE), line(axes, [run.shown] * 2, [0, 2], INK, 1)]
    ticks = {value: f"{value}" for value in range(0, most + 1, most // 4)}
    entries = [("your cost", BLUE, ""), ("the course's", GREY, "3 5")]
    curve = panel(axes, marks, "steps", "cost", ticks, [0, 0.5, 1, 1.5, 2], entries)
    curve += words(axes.across(most) - 4, axes.down(np.log(2)) - 5, "guessing", "end", size=12)
    w = run.state[0] if run.state is not None else np.zeros(3 * SIDE**2)
    table = w.reshape(SIDE, SIDE, 3).sum(axis=2)
    reach = np.abs(table).max() or 1.0
    cells = "".join(
        f'<rect x="{452 + 11 * j}" y="{60 + 11 * i}" width="11.4" height="11.4" fill="{_colour(table[i, j] / reach)}"/>'
        for i in range(SIDE)
        for j in range(SIDE)
    )
    text = words(538, 45, "weights (sum of colours)") + words(538, 258, f"orange: cat, up to {reach:.2g}", size=13)
    text += words(538, 276, f"blue: not, down to −{reach:.2g}", size=13)
    frame = f'<rect x="452" y="60" width="176" height="176" fill="none" stroke="{INK}"/>'
    return whole([curve, cells, frame, text], 640, 330, sentence)


def _colour(value):
    """Return white for 0, orange towards 1, blue towards -1."""
    end = np.array([230, 159, 0] if value > 0 else [0, 114, 178])
    return "#{:02x}{:02x}{:02x}".format(*(255 + (end - 255) * min(abs(value), 1)).astype(int))
