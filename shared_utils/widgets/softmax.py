"""Warm and cool the softmax: bars of probability under a temperature slider."""

import numpy as np

from shared_utils import activations
from shared_utils.palette import BLUE, GREY
from shared_utils.widgets.controls import Slider
from shared_utils.widgets.learner import apart, ask
from shared_utils.widgets.playground import Playground, Prediction
from shared_utils.widgets.svg import Axes, bar, chart, words

AXES = Axes(x=(0, 5), y=(0, 1.1))
NAMES = ["owl", "fox", "hen", "toad", "newt"]
SCORES = np.array([[2.0, 1.5, 0.5, -0.5, -1.0]])
CONTROLS = [
    Slider("temperature T", 0.1, 10.0, 1.0, 0.1, "The scores are divided by T: low sharpens, high evens out"),
    Slider("added to every score", -1000, 1000, 0, 50, "On paper this changes nothing"),
]
SET_UPS = {
    "cold": {"temperature T": 0.1, "added to every score": 0},
    "hot": {"temperature T": 10.0, "added to every score": 0},
    "1000 more for everybody": {"temperature T": 1.0, "added to every score": 1000},
}


def softmax_playground(softmax):
    """Return a playground that draws softmax((scores + c) / T) with the learner's function.

    The course's own bars stand around them as dashed outlines. What is missing or goes wrong is said in
    words.

    Args:
        softmax: the learner's function, from an array (1, 5) of scores to an array (1, 5).

    Returns:
        A Playground; the last line of a cell shows it.
    """

    def draw(settings):
        temperature, added = settings["temperature T"], settings["added to every score"]
        scores = (SCORES + added) / temperature
        reference = activations.softmax(scores)
        shares, trouble = ask(softmax, "softmax", scores)
        marks = []
        says = [f"Temperature {temperature:.1f}, {added:+.0f} on every score."]
        if shares is not None:
            marks += [_bar(k, share) for k, share in enumerate(shares[0]) if np.isfinite(share)]
        if shares is not None and not trouble:
            told = ", ".join(f"{name} {share:.3f}" for name, share in zip(NAMES, shares[0], strict=True))
            says.append(f"{told}; together {shares.sum():.3f}.")
            says.append(apart(shares, reference).replace("line", "outlines"))
        marks += [bar(AXES, k + 0.15, k + 0.85, share, GREY, True) for k, share in enumerate(reference[0])]
        sentence = " ".join(filter(None, [*says, trouble]))
        return _chart(marks, sentence), sentence

    def second(settings):
        shares, trouble = ask(softmax, "softmax", SCORES / settings["temperature T"])
        return None if trouble else NAMES[np.argsort(-shares[0])[1]]

    question = "Which class has the second largest share at the temperature 10, where all are nearly even?"
    predict = Prediction(question, tuple(NAMES), "hot", second)
    return Playground(CONTROLS, draw, set_ups=SET_UPS, predict=predict)


def _bar(k, share):
    height = min(max(share, 0), 1.1)
    label = words(AXES.across(k + 0.5), AXES.down(height) - 5, f"{share:.2f}")
    return bar(AXES, k + 0.15, k + 0.85, height, BLUE) + label


def _chart(marks, sentence):
    ticks = {k + 0.5: f"{name} ({SCORES[0, k]:g})" for k, name in enumerate(NAMES)}
    entries = [("your softmax", BLUE, ""), ("the course's own", GREY, "3 5")]
    levels = [0, 0.25, 0.5, 0.75, 1]
    return chart(AXES, marks, "class (its score)", "probability", sentence, ticks, levels, entries)
