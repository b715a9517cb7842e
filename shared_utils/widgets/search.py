"""Draw hyperparameters on two scales: the learner's draws beside even ones, on an ordinary and a logarithmic line."""

import numpy as np

from shared_utils.palette import BLUE, GREY, INK, RED
from shared_utils.widgets.base import Choice, Playground, Slider
from shared_utils.widgets.first_form import Trouble, _array, _beside, _call
from shared_utils.widgets.svg import Axes, chart, words

RANGES = {
    "learning rate, 0.0001 to 1": ("sample_log_uniform", 1e-4, 1.0),
    "weight decay, 0.000001 to 0.1": ("sample_log_uniform", 1e-6, 0.1),
    "β, 0.9 to 0.999": ("sample_beta", 0.9, 0.999),
}
CONTROLS = [
    Choice("what to draw", tuple(RANGES), "learning rate, 0.0001 to 1", "Which hyperparameter, and its range"),
    Slider("draws", 5, 100, 40, 5, "How many values to draw", ".0f"),
    Slider("seed", 1, 20, 1, 1, "Another seed, other draws", ".0f"),
]


def search_playground(sample_log_uniform, sample_beta):
    """Return a playground that draws values with the learner's functions, on two scales.

    Below them lie draws that are even on the ordinary scale. What is missing or goes wrong is said in words.

    Args:
        sample_log_uniform, sample_beta: the learner's functions of this week.

    Returns:
        A Playground; the last line of a cell shows it.
    """
    functions = {"sample_log_uniform": sample_log_uniform, "sample_beta": sample_beta}

    def draw(what, count, seed):
        name, low, high = RANGES[what]
        count = int(count)
        even = np.random.default_rng(int(seed) + 1000).uniform(low, high, count)
        try:
            mine = _call(name, functions[name], low, high, count, np.random.default_rng(int(seed)))
            mine, trouble = _array(name, mine, (count,)), ""
        except Trouble as problem:
            mine, trouble = np.empty(0), str(problem)
        sentence = _sentence(name, low, high, mine, even, trouble)
        return _picture(name, low, high, mine, even, sentence), sentence

    return Playground(CONTROLS, draw)


def _middle(name, low, high):
    """Return the middle of the logarithmic scale."""
    return 1 - np.sqrt((1 - low) * (1 - high)) if name == "sample_beta" else np.sqrt(low * high)


def _sentence(name, low, high, mine, even, trouble):
    middle = _middle(name, low, high)
    says = [f"{even.size} draws of {'β' if name == 'sample_beta' else 'a number'} from {low:g} to {high:g}."]
    if mine.size:
        outside = int(((mine < low) | (mine > high) | ~np.isfinite(mine)).sum())
        says.append(
            f"Below {middle:.4g}: {100 * np.mean(mine < middle):.0f}% of yours, {100 * np.mean(even < middle):.0f}% of the even ones."
        )
        if outside:
            says.append(f"{outside} of yours lie outside of the range.")
    return " ".join([*says, trouble]).strip()


def _picture(name, low, high, mine, even, sentence):
    charts = []
    for title, place in (("ordinary scale", lambda v: v), ("logarithmic scale", lambda v: _log(name, v))):
        first, last = place(low), place(high)
        axes = Axes(x=(first - 0.03 * (last - first), last + 0.03 * (last - first)), y=(0, 2), width=350, height=230)
        marks = [_strokes(axes, place(mine), 1.5, BLUE), _strokes(axes, place(even), 0.5, RED)]
        ticks = {place(v): f"{v:g}" for v in _ticks(name, low, high, title)}
        label = f"{'β' if name == 'sample_beta' else 'value'}, {title}"
        charts.append(chart(axes, [*marks, *_rows(axes)], label, "", title, ticks, [], [("yours", BLUE, ""), ("even", RED, "")]))
    return _beside(*charts, 350, 350, 230, sentence)


def _log(name, value):
    with np.errstate(all="ignore"):
        return -np.log10(1 - value) if name == "sample_beta" else np.log10(value)


def _ticks(name, low, high, title):
    if title == "ordinary scale":
        return [low, round((low + high) / 2, 4), high]
    return [0.9, 0.99, 0.999] if name == "sample_beta" else [10.0**k for k in range(round(np.log10(low)), round(np.log10(high)) + 1)]


def _strokes(axes, places, height, colour):
    seen = places[np.isfinite(places)]
    path = "".join(f"M{axes.across(x):.1f} {axes.down(height + 0.3):.1f}V{axes.down(height - 0.3):.1f}" for x in np.clip(seen, -1e6, 1e6))
    return f'<path d="{path}" stroke="{colour}" stroke-width="1.6"/>' if path else ""


def _rows(axes):
    line = f'<path d="M{axes.across(axes.x[0])} {axes.down(1):.1f}H{axes.across(axes.x[1])}" stroke="{GREY}" stroke-dasharray="2 4"/>'
    names = [words(axes.across(axes.x[0]) + 4, axes.down(y) + 4, text, "start", INK, 11) for y, text in ((1.88, "yours"), (0.88, "even"))]
    return [line, *names]
