"""Draw hyperparameters on two scales: the learner's draws beside even ones, on an ordinary and a logarithmic line."""

import numpy as np

from shared_utils.palette import BLUE, GREY, INK, RED
from shared_utils.widgets.controls import Choice, Seed, Slider
from shared_utils.widgets.playground import Playground, Prediction
from shared_utils.widgets.svg import Axes, panel, whole, words
from shared_utils.widgets.trouble import Trouble, array, call

RANGES = {
    "learning rate, 0.0001 to 1": ("sample_log_uniform", 1e-4, 1.0),
    "weight decay, 0.000001 to 0.1": ("sample_log_uniform", 1e-6, 0.1),
    "β, 0.9 to 0.999": ("sample_beta", 0.9, 0.999),
}
CONTROLS = [
    Choice("what to draw", tuple(RANGES), "learning rate, 0.0001 to 1", "Which hyperparameter, and its range"),
    Slider("draws", 5, 200, 40, 5, "How many values to draw"),
    Seed(),
]
SET_UPS = {
    "β": {"what to draw": "β, 0.9 to 0.999", "draws": 200},
    "learning rate": {"what to draw": "learning rate, 0.0001 to 1", "draws": 200},
}
SHARES = ("about a tenth", "about a half", "nearly all")


def search_playground(sample_log_uniform, sample_beta):
    """Return a playground that draws values with the learner's functions, on two scales.

    Below them lie draws that are even on the ordinary scale. What is missing or goes wrong is said in words.

    Args:
        sample_log_uniform, sample_beta: the learner's functions of this week.

    Returns:
        A Playground; the last line of a cell shows it.
    """
    functions = {"sample_log_uniform": sample_log_uniform, "sample_beta": sample_beta}

    def draw(settings):
        name, low, high = RANGES[settings["what to draw"]]
        even = _even(settings)
        try:
            mine = call(name, functions[name], low, high, even.size, np.random.default_rng(settings["seed"]))
            mine, trouble = array(name, mine, even.shape), ""
        except Trouble as problem:
            mine, trouble = np.empty(0), str(problem)
        sentence = _sentence(name, low, high, mine, even, trouble)
        return _picture(name, low, high, mine, even, sentence), sentence

    def answer(settings):
        share = np.mean(_even(settings) > 0.99)
        return SHARES[int(share > 0.3) + int(share > 0.7)]

    question = "β is drawn evenly from 0.9 to 0.999. What share of the draws looks back over more than 100 steps, so lies above 0.99?"
    predict = Prediction(question, SHARES, "β", answer)
    return Playground(CONTROLS, draw, set_ups=SET_UPS, predict=predict, width=700)


def _even(settings):
    _, low, high = RANGES[settings["what to draw"]]
    return np.random.default_rng(settings["seed"] + 10_000).uniform(low, high, settings["draws"])


def _sentence(name, low, high, mine, even, trouble):
    middle = 1 - np.sqrt((1 - low) * (1 - high)) if name == "sample_beta" else np.sqrt(low * high)
    says = [f"{even.size} draws of {'β' if name == 'sample_beta' else 'a number'} from {low:g} to {high:g}."]
    if mine.size:
        outside = int(((mine < low) | (mine > high) | ~np.isfinite(mine)).sum())
        side, shares = ("Above", (mine > middle, even > middle)) if name == "sample_beta" else ("Below", (mine < middle, even < middle))
        yours, others = (f"{100 * np.mean(share):.0f}%" for share in shares)
        says.append(f"{side} {middle:.4g}: {yours} of yours, {others} of the even ones.")
        if outside:
            says.append(f"{outside} of yours lie outside of the range.")
    return " ".join([*says, trouble]).strip()


def _picture(name, low, high, mine, even, sentence):
    panels = []
    for k, (title, place) in enumerate((("ordinary scale", lambda v: v), ("logarithmic scale", lambda v: _log(name, v)))):
        first, last = place(low), place(high)
        axes = Axes(x=(first - 0.03 * (last - first), last + 0.03 * (last - first)), y=(0, 2), width=350, height=230)
        marks = [_strokes(axes, place(mine), 1.4, BLUE), _strokes(axes, place(even), 0.4, RED), *_rows(axes)]
        ticks = {place(v): f"{v:g}" for v in _ticks(name, low, high, title)}
        label = f"{'β' if name == 'sample_beta' else 'value'}, {title}"
        panels.append(panel(axes, marks, label, "", ticks, [], [("yours", BLUE, ""), ("even", RED, "")], place=350 * k))
    return whole(panels, 700, 230, sentence)


def _log(name, value):
    with np.errstate(all="ignore"):
        return -np.log10(1 - value) if name == "sample_beta" else np.log10(value)


def _ticks(name, low, high, title):
    if title == "ordinary scale":
        return [low, round((low + high) / 2, 4), high]
    return [0.9, 0.99, 0.999] if name == "sample_beta" else [10.0**k for k in range(round(np.log10(low)), round(np.log10(high)) + 1)]


def _strokes(axes, places, height, colour):
    seen = np.clip(places[np.isfinite(places)], -1e6, 1e6)
    path = "".join(f"M{axes.across(x):.1f} {axes.down(height + 0.25):.1f}V{axes.down(height - 0.25):.1f}" for x in seen)
    width = 1.6 if seen.size <= 60 else 0.7  # many strokes stay apart
    return f'<path d="{path}" stroke="{colour}" stroke-width="{width}"/>' if path else ""


def _rows(axes):
    line = f'<path d="M{axes.across(axes.x[0])} {axes.down(1):.1f}H{axes.across(axes.x[1])}" stroke="{GREY}" stroke-dasharray="2 4"/>'
    names = [words(axes.across(axes.x[0]) + 4, axes.down(y) + 4, text, "start", INK, 11) for y, text in ((1.88, "yours"), (0.88, "even"))]
    return [line, *names]
