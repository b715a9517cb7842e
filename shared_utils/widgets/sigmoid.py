"""Move the sigmoid: slope and shift under two sliders."""

import numpy as np

from shared_utils import activations
from shared_utils.palette import BLUE, GREY, RED
from shared_utils.widgets.controls import Slider
from shared_utils.widgets.learner import apart, ask
from shared_utils.widgets.playground import Playground, Prediction
from shared_utils.widgets.svg import Axes, chart, line

AXES = Axes(x=(-8, 8), y=(-0.8, 1.1))
CONTROLS = [
    Slider("weight w", -3.0, 3.0, 1.0, 0.1, "How steep: the score is w times x plus b"),
    Slider("bias b", -6.0, 6.0, 0.0, 0.1, "Moves the curve to the side, by minus b over w: the score is w times x plus b"),
]
SET_UPS = {
    "σ(2x)": {"weight w": 2.0, "bias b": 0.0},
    "σ(2x − 6)": {"weight w": 2.0, "bias b": -6.0},
}
X = np.linspace(-8, 8, 321)


def sigmoid_playground(sigmoid, sigmoid_grad):
    """Return a playground that draws σ(w·x + b) and its weight with the learner's functions.

    The course's own curves run along as pale dashes. What is missing or goes wrong is said in words.

    Args:
        sigmoid: the learner's function, from an array of scores to an array of the same shape.
        sigmoid_grad: the learner's function for its slope, likewise.

    Returns:
        A Playground; the last line of a cell shows it.
    """

    def draw(settings):
        w, b = settings["weight w"], settings["bias b"]
        z = w * X + b
        curve, trouble = ask(sigmoid, "sigmoid", z)
        steepness, more_trouble = ask(sigmoid_grad, "sigmoid_grad", z)
        marks = [
            line(AXES, X, activations.sigmoid(z), GREY, 1.5, "3 5"),
            line(AXES, X, w * activations.sigmoid_grad(z), GREY, 1.5, "3 5"),
        ]
        says = [f"Score z = {w:.1f}·x + {b:.1f}.".replace("+ -", "- ")]
        if curve is not None:
            marks.append(line(AXES, X, curve, BLUE))
            says += [_told(curve, w, b), apart(curve, activations.sigmoid(z))]
        if steepness is not None:
            marks.append(line(AXES, X, w * steepness, RED, dash="9 4"))
            extreme = w * steepness[np.argmax(np.abs(steepness))]
            says.append(f"The steepest slope in the picture is {extreme:.2f}.")
            says.append(apart(steepness, activations.sigmoid_grad(z)).replace("Yours", "Your sigmoid_grad"))
        says += [trouble, more_trouble]
        sentence = " ".join(filter(None, says))
        return _chart(marks, sentence), sentence

    def steepest(settings):
        w, b = settings["weight w"], settings["bias b"]
        slopes, _ = ask(sigmoid_grad, "sigmoid_grad", w * X + b)
        return None if slopes is None else f"{np.max(np.abs(w * slopes)):.3g}"

    question = "The steepest slope of σ(x) is 0.25. What is it for σ(2x)?"
    predict = Prediction(question, ("0.125", "0.25", "0.5", "1"), "σ(2x)", steepest)
    return Playground(CONTROLS, draw, set_ups=SET_UPS, predict=predict)


def _told(curve, w, b):
    if abs(w) < 1e-9:
        return f"With slope 0 the input no longer counts: {curve[0]:.2f} everywhere."
    ends = f"from {curve[0]:.2f} on the left to {curve[-1]:.2f} on the right"
    return f"The sigmoid goes {ends}; z is 0 at x = {-b / w + 0.0:.2f}."


def _chart(marks, sentence):
    entries = [("σ(w·x + b)", BLUE, ""), ("its slope", RED, "9 4"), ("the course's own", GREY, "3 5")]
    ticks = {value: f"{value}" for value in range(-8, 9, 2)}
    return chart(AXES, marks, "input x", "value", sentence, ticks, [-0.5, 0, 0.5, 1], entries)
