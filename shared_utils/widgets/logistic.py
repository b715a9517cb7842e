"""Train logistic regression under the learner's hand: cost, weights as a picture, accuracies."""

from functools import cache
from html import escape

import numpy as np

from shared_utils.data import load_cats, load_more_cats
from shared_utils.palette import BLUE, GREY, INK
from shared_utils.widgets.base import Choice, Playground, Slider
from shared_utils.widgets.svg import Axes, chart, line, words

EVERY, MOST, SIDE = 10, 400, 16
RATES = ("0.0003", "0.001", "0.003", "0.01", "0.03", "0.1", "0.3", "1")
CONTROLS = [
    Choice("learning rate", RATES, "0.03", "The size of a step"),
    Slider("steps", 0, MOST, 200, EVERY, "How many steps of gradient descent", ".0f", play=120),
]
AXES = Axes(x=(0, MOST), y=(0, 2.0), width=430)
KEPT = 6  # learning rates whose training is remembered


@cache
def small_cats():
    """Return X and Y to train on and to test on, from pictures shrunk to 16x16 pixels: (768, m) floats from 0 to 1."""
    cats, (more_x, more_y) = load_cats(), load_more_cats()

    def columns(pictures):
        blocks = pictures.reshape(len(pictures), SIDE, 64 // SIDE, SIDE, 64 // SIDE, 3).mean(axis=(2, 4))
        return blocks.reshape(len(pictures), -1).T / 255

    return columns(cats.train_x), cats.train_y, columns(more_x), more_y


class Run:
    """Train with the learner's functions at one learning rate, and remember where it has been."""

    def __init__(self, functions, rate):
        self.propagate, self.optimize, self.rate = *functions, rate
        self.states, self.costs, self.trouble = [(np.zeros((3 * SIDE**2, 1)), 0.0)], [], ""
        for name, function in (("propagate", self.propagate), ("optimize", self.optimize)):
            if not callable(function):
                self.trouble = f"{name} is missing: write it, run its cell, then run this cell again."

    def reach(self, steps):
        """Train until that many steps have been taken, or something is wrong."""
        X, Y, *_ = small_cats()
        while not self.trouble and len(self.costs) <= steps // EVERY:
            w, b = self.states[-1]
            taken = EVERY * len(self.costs)
            try:
                with np.errstate(all="ignore"):  # nan and inf are told below, in words
                    cost = float(np.squeeze(self.propagate(w.copy(), b, X, Y)[1]))
                    self.costs.append(cost)
                    params, _, _ = self.optimize(w.copy(), b, X, Y, num_iterations=EVERY, learning_rate=self.rate)
                w, b = np.array(params["w"], dtype=float), float(np.squeeze(params["b"]))
            except NotImplementedError:
                self.trouble = "propagate or optimize is not written yet: write both, run their cells, then run this cell again."
            except Exception as error:  # whatever a learner's function raises is told, never thrown
                self.trouble = f"Your functions stopped with {type(error).__name__}: {error}"
            else:
                if w.shape != self.states[0][0].shape:
                    self.trouble = f"optimize returned w of shape {w.shape}; expected {self.states[0][0].shape}."
                elif not np.isfinite(cost):
                    self.trouble = f"Cost is {cost} after {taken} steps: the learning rate is too large."
                elif not np.isfinite(w).all():
                    self.trouble = f"Weights are no longer numbers after {taken + EVERY} steps: the learning rate is too large."
                else:
                    self.states.append((w, b))


def logistic_playground(propagate, optimize, predict):
    """Return a playground that trains logistic regression on small cats with the learner's functions.

    What is missing, raises or diverges is said in words.

    Args:
        propagate, optimize, predict: the learner's functions, as in course1/week2.

    Returns:
        A Playground; the last line of a cell shows it.
    """
    runs = {}

    def draw(rate, steps):
        steps = int(steps)
        run = runs.setdefault(rate, Run((propagate, optimize), float(rate)))
        while len(runs) > KEPT:
            runs.pop(next(iter(runs)))
        run.reach(steps)
        reached = min(steps // EVERY, len(run.states) - 1)
        w, b = run.states[reached]
        costs = np.array(run.costs[: steps // EVERY + 1])
        says = [f"Learning rate {rate}, {EVERY * reached} steps."]
        if len(costs):
            says.append(f"Cost {costs[min(reached, len(costs) - 1)]:.3f}, {_course(costs[np.isfinite(costs)])}.")
        says += [_accuracies(predict, w, b), run.trouble if EVERY * reached < steps or not len(costs) else ""]
        sentence = " ".join(filter(None, says))
        marks = [line(AXES, EVERY * np.arange(len(costs)), costs, BLUE)] if len(costs) else []
        return _side_by_side(marks, w, sentence), sentence

    return Playground(CONTROLS, draw)


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


def _side_by_side(marks, w, sentence):
    ticks = {value: f"{value}" for value in range(0, MOST + 1, 100)}
    log_two = line(AXES, [0, MOST], [np.log(2)] * 2, GREY, 1.5, "3 5")
    entries = [("cost", BLUE, ""), ("guessing", GREY, "3 5")]
    curve = chart(AXES, [log_two, *marks], "steps", "cost", "", ticks, [0, 0.5, 1, 1.5, 2], entries)
    table = w.reshape(SIDE, SIDE, 3).sum(axis=2)
    reach = np.abs(table).max() or 1.0
    cells = "".join(
        f'<rect x="{450 + 11 * j}" y="{60 + 11 * i}" width="11.4" height="11.4" fill="{_colour(table[i, j] / reach)}"/>'
        for i in range(SIDE)
        for j in range(SIDE)
    )
    text = words(538, 45, "weights (sum of colours)") + words(538, 258, f"orange: cat, up to {reach:.2g}", size=13)
    text += words(538, 276, f"blue: not, down to −{reach:.2g}", size=13)
    frame = f'<rect x="450" y="60" width="176" height="176" fill="none" stroke="{INK}"/>'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="{escape(sentence)}" viewBox="0 0 640 330" width="640" '
        f'height="330" style="background: white; max-width: 100%; height: auto" font-family="sans-serif">{curve}{cells}{frame}{text}</svg>'
    )


def _colour(value):
    """Return white for 0, orange towards 1, blue towards -1."""
    end = np.array([230, 159, 0] if value > 0 else [0, 114, 178])
    return "#{:02x}{:02x}{:02x}".format(*(255 + (end - 255) * min(abs(value), 1)).astype(int))
