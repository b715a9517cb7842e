"""Race four optimizers over a surface, stepped by the learner's own update functions."""

from dataclasses import dataclass, field, replace
from functools import cache

import numpy as np

from shared_utils.loss_surfaces import EXAMPLES, SURFACES, gradients, parameters_at, place_of, tilts
from shared_utils.mini_batches import random_mini_batches
from shared_utils.palette import BLUE, GREEN, GREY, INK, ORANGE, PINK, RED
from shared_utils.plots_optimizers import NAMES
from shared_utils.races import OPTIMIZERS, OURS
from shared_utils.widgets.controls import Choice, Seed, Steps
from shared_utils.widgets.playground import Playground, Prediction
from shared_utils.widgets.svg import Axes, chart, line, words
from shared_utils.widgets.training import Training
from shared_utils.widgets.trouble import Trouble, call, several, tables

RATES = (0.001, 0.003, 0.01, 0.03, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 1.0, 1.5, 2.0)
FAR = 1e6  # a place as far out as that has diverged
SHAPES = {"W1": (1, 1), "b1": (1, 1)}
LOOKS = {"gd": (BLUE, ""), "momentum": (RED, "9 4"), "rmsprop": (GREEN, "8 3 2 3"), "adam": (PINK, "3 3")}
CONTROLS = [
    Choice("surface", tuple(SURFACES), "bowl", "What to go down"),
    Choice("optimizer", ("all four", *NAMES.values()), "all four", "Which optimizers run"),
    Steps("learning rate", RATES, 0.1, "The learning rate, the same for all", at_once=True),
    Steps("beta", (0.0, 0.5, 0.8, 0.9, 0.95, 0.98, 0.99), 0.9, "What momentum and RMSprop keep of their averages", at_once=True),
    Steps("beta1", (0.0, 0.5, 0.8, 0.9, 0.95, 0.98), 0.9, "What Adam keeps of its average of gradients", at_once=True),
    Steps("beta2", (0.0, 0.5, 0.9, 0.99, 0.999), 0.999, "What Adam keeps of its average of squares", at_once=True),
    Steps("batch size", (1, 4, 16, EXAMPLES), EXAMPLES, "How many of the 64 examples each update sees"),
    Seed(),
]
SET_UPS = {
    "across the valley": {"surface": "bowl", "learning rate": 0.5, "steps": 60},
    "the bend": {"surface": "ravine", "learning rate": 0.1, "steps": 200},
    "a short memory for sizes": {"surface": "ravine", "learning rate": 0.1, "beta2": 0.9, "steps": 200},
    "stuck at the saddle": {"surface": "saddle", "learning rate": 0.1, "steps": 60},
    "the flat part": {"surface": "plateau", "learning rate": 0.1, "steps": 120},
    "one example at a time": {"surface": "bowl", "batch size": 1, "learning rate": 0.1, "steps": 200},
}
QUESTION = "The ravine, learning rate 0.1, 200 updates, and beta2 = 0.9 in place of 0.999: which optimizer has the lowest cost now?"
CHOICES = tuple(NAMES.values())


@dataclass(frozen=True)
class Runner:
    """Hold one optimizer on its way: its parameters, its averages, its updates, and what stopped it."""

    parameters: dict
    averages: tuple = ()
    t: int = 0
    trouble: str = ""


@dataclass(frozen=True)
class Field:
    """Hold all optimizers at one moment, and the mini-batches left of the epoch."""

    runners: dict
    batches: tuple = ()
    rng: np.random.Generator = field(default=None, compare=False)


def optimizers_playground(
    update_parameters_with_gd,
    initialize_velocity,
    update_parameters_with_momentum,
    initialize_rmsprop,
    update_parameters_with_rmsprop,
    initialize_adam,
    update_parameters_with_adam,
):
    """Return a playground in which the learner's own optimizers run over a surface: paths and costs, side by side.

    The course's own paths are drawn as pale dashes. An optimizer that is missing or goes wrong stands still, and the
    sentence says why.

    Args:
        update_parameters_with_gd, initialize_velocity, update_parameters_with_momentum, initialize_rmsprop,
            update_parameters_with_rmsprop, initialize_adam, update_parameters_with_adam: the learner's functions.

    Returns:
        A Playground; the last line of a cell shows it.
    """
    mine = {
        "update_parameters_with_gd": update_parameters_with_gd,
        "initialize_velocity": initialize_velocity,
        "update_parameters_with_momentum": update_parameters_with_momentum,
        "initialize_rmsprop": initialize_rmsprop,
        "update_parameters_with_rmsprop": update_parameters_with_rmsprop,
        "initialize_adam": initialize_adam,
        "update_parameters_with_adam": update_parameters_with_adam,
    }
    return Playground(
        CONTROLS,
        _draw,
        run=lambda settings: _training(mine, settings),
        course=lambda settings: _training(OURS, settings),
        first=60,
        most=400,
        every=1,
        set_ups=SET_UPS,
        predict=Prediction(QUESTION, CHOICES, "a short memory for sizes", _who_is_lowest),
        width=760,
    )


# ---- running --------------------------------------------------------------------------------------------------------


def _training(functions, settings):
    surface = SURFACES[settings["surface"]]

    def start():
        rng = np.random.default_rng(settings["seed"])
        rng.bit_generator.advance(10_000)  # the tilts have the first numbers of the seed, see `_tilts`
        return Field({name: _begin(name, functions, surface) for name in _names(settings)}, (), rng)

    def step(state, settings):
        batches = state.batches or _batches(settings, state.rng)
        runners = {name: _on(name, runner, functions, surface, settings, batches[0]) for name, runner in state.runners.items()}
        return Field(runners, batches[1:], state.rng)

    return Training(start, step, lambda state: _lowest(state, surface), settings, every=1)


def _begin(name, functions, surface):
    runner = Runner(parameters_at(*surface.start))
    init = {"momentum": "initialize_velocity", "rmsprop": "initialize_rmsprop", "adam": "initialize_adam"}.get(name)
    if init is None:
        return runner
    try:
        made = call(init, functions[init], runner.parameters)
        made = several(init, made, ("v", "s")) if name == "adam" else (made,)
        return replace(runner, averages=tuple(tables(init, part, _averaged()) for part in made))
    except Trouble as trouble:
        return replace(runner, trouble=str(trouble))


def _on(name, runner, functions, surface, settings, batch):
    """Take one update; whatever goes wrong stops this optimizer alone."""
    if runner.trouble:
        return runner
    update, t = f"update_parameters_with_{name}", runner.t + 1
    rate, beta = settings["learning rate"], settings["beta"]
    last = {"gd": (rate,), "adam": (t, rate, settings["beta1"], settings["beta2"])}.get(name, (beta, rate))
    try:
        grads = gradients(surface, runner.parameters, batch)
        result = call(update, functions[update], runner.parameters, grads, *runner.averages, *last)
        parts = {"gd": ("parameters",), "adam": ("parameters", "v", "s"), "momentum": ("parameters", "v"), "rmsprop": ("parameters", "s")}
        result = (result,) if name == "gd" else several(update, result, parts[name])
        parameters = tables(update, result[0], SHAPES)
        averages = tuple(tables(update, part, _averaged()) for part in result[1:])
    except Trouble as trouble:
        return replace(runner, trouble=str(trouble))
    far = max(abs(value) for value in place_of(parameters))
    if not far < FAR:
        where = "nowhere (nan)" if np.isnan(far) else "far out"
        return replace(runner, trouble=f"{NAMES[name]} diverged: after {t} updates it is {where}.")
    return Runner(parameters, averages, t)


def _averaged():
    return {f"d{key}": shape for key, shape in SHAPES.items()}


def _names(settings):
    return [name for name in OPTIMIZERS if settings["optimizer"] in ("all four", NAMES[name])]


@cache
def _tilts(seed):
    return tilts(np.random.default_rng(seed))


def _batches(settings, rng):
    X = _tilts(settings["seed"])
    return tuple(batch for batch, _ in random_mini_batches(X, X, settings["batch size"], rng))


def _lowest(state, surface):
    """Return the lowest cost among those that still run, or among all."""
    costs = [float(surface.cost(*place_of(runner.parameters))) for runner in state.runners.values() if not runner.trouble]
    return min(costs, default=float(surface.cost(*surface.start)))


def _who_is_lowest(run, settings):
    if run.state is None or any(runner.trouble for runner in run.state.runners.values()):
        return None
    costs = {name: SURFACES["ravine"].cost(*place_of(runner.parameters)) for name, runner in run.state.runners.items()}
    return NAMES[min(costs, key=costs.__getitem__)]


# ---- words and picture ----------------------------------------------------------------------------------------------


def _draw(run, ghosts, settings):
    surface = SURFACES[settings["surface"]]
    paths = _paths(run)
    course = next((_paths(ghost.run, run.shown) for ghost in ghosts if ghost.name == "the course's"), {})
    sentence = _sentence(run, ghosts, surface, paths, course, settings)
    return _picture(surface, paths, course, run, settings, sentence), sentence


def _paths(run, shown=None):
    """Return the path of each optimizer up to the step that is shown."""
    if not run.states:
        return {}
    states = run.states[: (run.shown if shown is None else shown) + 1]
    return {name: np.array([place_of(state.runners[name].parameters) for state in states]) for name in states[0].runners}


def _sentence(run, ghosts, surface, paths, course, settings):
    says = [
        f"The {surface.name}. {surface.says}",
        f"Learning rate {settings['learning rate']:g}, {_of(settings)}, after {run.shown} updates:",
    ]
    ends, troubles = [], []
    for name, path in paths.items():
        runner = run.states[min(run.shown, len(run.states) - 1)].runners[name]
        if runner.trouble:
            troubles.append(runner.trouble)
            ends.append(f"{NAMES[name]} stopped")
        else:
            ends.append(f"{NAMES[name]} has the cost {float(surface.cost(*path[-1])):.3g}")
    says.append(f"{', '.join(ends)}.")
    if run.changes:
        says.append(f"{run.changes[-1]}.".capitalize())
    strays = [NAMES[name] for name, path in paths.items() if name in course and not _alike(path, course[name])]
    if strays:
        says.append(f"Not on the course's path (pale dashes): {', '.join(strays)}.")
    says += [f"{ghost.name}: {ghost.says}" for ghost in ghosts if ghost.says]
    return " ".join([*says, *dict.fromkeys(troubles), run.trouble]).strip()


def _of(settings):
    size = settings["batch size"]
    return "all 64 examples" if size == EXAMPLES else f"{size} example{'s' * (size > 1)} at a time"


def _alike(path, other):
    return path.shape == other.shape and np.allclose(path, other, rtol=1e-5, atol=1e-7, equal_nan=True)


def _picture(surface, paths, course, run, settings, sentence):
    left = Axes(surface.window[:2], surface.window[2:], width=430, height=372)
    marks = [_contours(surface.name)]
    for name, path in paths.items():
        if name in course and not _alike(path, course[name]):
            marks.append(line(left, *course[name].T, GREY, 1.5, "2 4"))
    for name, path in paths.items():
        marks.append(line(left, *path.T, LOOKS[name][0], 2, LOOKS[name][1]))
    for name, path in paths.items():
        x, y = np.clip(path[-1], -50, 50)
        marks.append(_end(name, left.across(x), left.down(y)))
    marks += [SIGNS[name](left.across(x), left.down(y)) for name, (x, y) in _places(surface).items()]
    plane = chart(left, marks, "x", "y", "paths", {v: f"{v:g}" for v in (-4, -2, 0, 2, 4)}, [-2, 0, 2])
    low, high = float(surface.cost(*surface.lowest)), float(surface.cost(*surface.start))
    steps = max(60, run.shown)
    right = Axes((0, steps), (min(low, 0), low + 1.15 * (high - low)), width=340, height=372)
    curves = [line(right, np.arange(len(path)), surface.cost(*path.T), *LOOKS[name][:1], 2, LOOKS[name][1]) for name, path in paths.items()]
    ticks = {value: str(value) for value in range(0, steps + 1, 20 if steps <= 100 else 100)}
    levels = np.arange(0, right.y[1], 2 if right.y[1] > 4 else 1).tolist()
    costs = chart(right, curves, "update", "cost", "costs", ticks, levels)
    return _beside(plane, costs, 430, 340, 372, sentence, _legend(paths, surface))


def _end(name, x, y):
    """Mark where a path ends by a hollow shape of the optimizer's own, so that what lies below stays in sight."""
    shape = {
        "gd": f'<circle cx="{x:.1f}" cy="{y:.1f}" r="7"',
        "momentum": f'<rect x="{x - 6.5:.1f}" y="{y - 6.5:.1f}" width="13" height="13"',
        "rmsprop": f'<path d="M{x:.1f} {y - 9:.1f} l8.5 15 h-17 Z"',
        "adam": f'<path d="M{x:.1f} {y - 9:.1f} l9 9 l-9 9 l-9 -9 Z"',
    }[name]
    return f'{shape} fill="none" stroke="{LOOKS[name][0]}" stroke-width="2.5"/>'


def _legend(paths, surface):
    """Return a row above both charts that explains lines and marks."""
    parts, x = [], 40
    for name in paths:
        colour, dash = LOOKS[name]
        parts.append(f'<path d="M{x} 16 h28" stroke="{colour}" stroke-width="3" stroke-dasharray="{dash}"/>' + _end(name, x + 14, 16))
        parts.append(words(x + 33, 21, NAMES[name], "start"))
        x += 45 + _width(NAMES[name])
    for name in _places(surface):
        parts.append(SIGNS[name](x + 8, 16) + words(x + 18, 21, name, "start"))
        x += 30 + _width(name)
    return "".join(parts)


def _width(text):
    """Return about how many pixels a text of the legend takes at most, whatever the font."""
    return round(8 * len(text) + 5 * text.count("m"))


def _places(surface):
    """Return the places worth a sign, by name."""
    places = {"start": surface.start, "minimum": surface.lowest, "saddle": surface.saddle}
    return {name: place for name, place in places.items() if place is not None}


def _spot(x, y):
    return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="5" fill="{INK}"/>'


def _star(x, y):
    turns = np.pi * np.arange(10) / 5
    far = np.where(np.arange(10) % 2, 3.0, 7.0)
    points = " ".join(f"{a:.1f},{b:.1f}" for a, b in zip(x + far * np.sin(turns), y - far * np.cos(turns), strict=True))
    return f'<polygon points="{points}" fill="{ORANGE}" stroke="{INK}"/>'


def _cross(x, y):
    return f'<path d="M{x - 5:.1f} {y - 5:.1f} l10 10 m0 -10 l-10 10" stroke="{INK}" stroke-width="3"/>'


SIGNS = {"start": _spot, "minimum": _star, "saddle": _cross}


def _beside(first, second, wide, narrow, height, alt, legend):
    """Join two charts into one picture, with one legend."""
    from html import escape

    head = '<svg xmlns="http://www.w3.org/2000/svg" role="img" '
    parts = [part.replace(head, f'<svg x="{x}" ', 1).replace("aria-label=", "data-shows=", 1) for part, x in ((first, 0), (second, wide))]
    return (
        f'{head}aria-label="{escape(alt)}" viewBox="0 0 {wide + narrow} {height}" width="{wide + narrow}" height="{height}" '
        f'style="background: white; max-width: 100%; height: auto" font-family="sans-serif">{"".join(parts)}{legend}</svg>'
    )


@cache
def _contours(name):
    """Return lines of equal cost as SVG: on a fine grid, the edges between cells of different bands."""
    surface = SURFACES[name]
    axes = Axes(surface.window[:2], surface.window[2:], width=430, height=372)
    x, y = np.linspace(*surface.window[:2], 161), np.linspace(*surface.window[2:], 121)
    costs = surface.cost(*np.meshgrid(x, y))
    low = float(costs.min())
    levels = low + (float(costs.max()) - low) * np.linspace(0.02, 1, 14) ** 2.2
    strokes = []
    for level in levels:
        strokes += _level_line(axes, x, y, costs - level)
    return f'<path d="{"".join(strokes)}" fill="none" stroke="#b8b8b8" stroke-width="0.8"/>'


def _level_line(axes, x, y, heights):
    """Return where heights change sign, cell by cell, as pieces of a path (marching squares)."""
    pieces = []
    above = heights > 0
    mixed = above[:-1, :-1] + 2 * above[:-1, 1:] + 4 * above[1:, 1:] + 8 * above[1:, :-1]
    for i, j in np.argwhere((mixed > 0) & (mixed < 15)).tolist():
        corners = [(i, j), (i, j + 1), (i + 1, j + 1), (i + 1, j)]
        met = []
        for (a, b), (c, d) in zip(corners, [*corners[1:], corners[0]], strict=True):
            if above[a, b] != above[c, d]:
                share = heights[a, b] / (heights[a, b] - heights[c, d])
                met.append((x[b] + share * (x[d] - x[b]), y[a] + share * (y[c] - y[a])))
        for one, other in zip(met[::2], met[1::2], strict=False):
            pieces.append(f"M{axes.across(one[0]):.1f} {axes.down(one[1]):.1f}L{axes.across(other[0]):.1f} {axes.down(other[1]):.1f}")
    return pieces
