"""Slide a tangent along a curve, and see how far it can be trusted."""

import numpy as np

from shared_utils.palette import BLUE, GREEN, GREY, RED
from shared_utils.widgets.controls import Slider
from shared_utils.widgets.learner import ask
from shared_utils.widgets.playground import Playground, Prediction
from shared_utils.widgets.svg import Axes, chart, dot, line

CONTROLS = [
    Slider("point a", -6.0, 6.0, 1.0, 0.1, "Where the tangent touches the curve"),
    Slider("step δ", -3.0, 3.0, 2.0, 0.05, "How far to walk from a", ".2f"),
]
PLACES = (0.0, 1.3, 5.0)
SET_UPS = {f"a step of 1 at a = {place:g}": {"point a": place, "step δ": 1.0} for place in PLACES}
X = np.linspace(-6, 6, 241)


def tangent_playground(f, slope):
    """Return a playground that draws f, its tangent at a, and the step from a to a + δ.

    The tangent is drawn with the learner's slope; a pale dashed one has the slope measured on f itself.
    What is missing or goes wrong is said in words.

    Args:
        f: the learner's function, from an array to an array of the same shape.
        slope: the learner's function for the slope of f, likewise.

    Returns:
        A Playground; the last line of a cell shows it.
    """
    axes = _axes_for(f)
    name, slope_name = getattr(f, "__name__", "f"), getattr(slope, "__name__", "slope")

    def draw(settings):
        a, step = settings["point a"], settings["step δ"]
        curve, trouble = ask(f, name, X)
        values, _ = ask(f, name, np.array([a, a + step, a - 1e-4, a + 1e-4]))
        slopes, more_trouble = ask(slope, slope_name, np.array([a]))
        marks = [] if curve is None else [line(axes, X, curve, BLUE)]
        says = []
        if values is not None and np.isfinite(values).all():
            start, end, before, after = values
            measured = (after - before) / 2e-4
            marks.append(line(axes, X, start + measured * (X - a), GREY, 1.5, "3 5"))
            if slopes is not None and np.isfinite(slopes[0]):
                told = start + slopes[0] * step
                marks.append(line(axes, X, start + slopes[0] * (X - a), RED, dash="9 4"))
                marks.append(line(axes, [a + step] * 2, [told, end], GREEN, 4))
                says.append(_told(a, step, start, end, slopes[0]))
            if slopes is None or not abs(slopes[0] - measured) < 1e-3:
                says.append(f"Measured on the curve, the slope is {measured:.3f} (dashed).")
            marks += [dot(axes, a + step, end, GREEN), dot(axes, a, start, BLUE)]
        sentence = " ".join(filter(None, [*says, trouble, more_trouble]))
        return _chart(axes, marks, sentence), sentence

    def furthest(_settings):
        starts = np.array(PLACES)
        (here, _), (there, _), (slopes, _) = ask(f, name, starts), ask(f, name, starts + 1), ask(slope, slope_name, starts)
        if here is None or there is None or slopes is None:
            return None
        return f"at a = {PLACES[np.argmax(np.abs(here + slopes - there))]:g}"

    question = "You walk a step of 1 along the tangent. From which of three places does it lead furthest astray?"
    predict = Prediction(question, tuple(f"at a = {place:g}" for place in PLACES), "a step of 1 at a = 1.3", furthest)
    return Playground(CONTROLS, draw, set_ups=SET_UPS, predict=predict)


def _told(a, step, start, end, slope):
    told = start + slope * step
    return (
        f"At a = {a:.1f} the value is {start:.3f} and your slope {slope:.3f}. A step of {step:.2f}: the tangent "
        f"says {told:.3f}, the function {end:.3f}, so the tangent is off by {abs(told - end):.3f}."
    )


def _axes_for(f):
    curve, _ = ask(f, "f", X)
    curve = np.array([0.0, 1.0]) if curve is None else curve[np.isfinite(curve)]
    low, high = (curve.min(), curve.max()) if curve.size else (0.0, 1.0)
    margin = 0.3 * (high - low) or 1.0
    return Axes(x=(-6, 6), y=(low - margin, high + margin))


def _chart(axes, marks, sentence):
    entries = [
        ("function", BLUE, ""),
        ("tangent", RED, "9 4"),
        ("gap", GREEN, ""),
        ("measured slope", GREY, "3 5"),
    ]
    x_ticks = {value: f"{value}" for value in range(-6, 7, 2)}
    low, high = axes.y
    unit = 10 ** np.floor(np.log10(high - low)) / 4
    unit *= 4 if (high - low) / unit > 10 else 1
    y_ticks = unit * np.arange(np.ceil(low / unit), high / unit)
    return chart(axes, marks, "x", "f(x)", sentence, x_ticks, y_ticks, entries)
