"""Train a network with one hidden layer under the learner's hand: boundary, hidden units' lines and cost."""

from time import perf_counter

import numpy as np

from shared_utils import activations, shallow
from shared_utils.data import load_planar
from shared_utils.palette import BLUE, GREEN, GREY, INK, RED
from shared_utils.shallow_training import ACTIVATIONS, accuracy, gradients
from shared_utils.widgets.base import Choice, Playground, Slider
from shared_utils.widgets.svg import Axes, chart, line

KINDS = ("flower", "moons", "circles", "spirals", "blobs")
EVERY = 20  # steps between two points of the cost curve
MOST = 3000
SECONDS = 0.6  # of training for one picture; what is left is done at the next
FIRST = 20.0  # for the first picture, which is also the still: it should not depend on the machine
CELLS = 44  # of the boundary's grid, along each side
CONTROLS = [
    Slider("hidden units", 1, 20, 4, 1, "How many units the hidden layer has", ".0f"),
    Choice("activation", tuple(ACTIVATIONS), "tanh", "What bends the scores of the hidden layer"),
    Choice("learning rate", ("0.01", "0.03", "0.1", "0.3", "0.6", "1.2", "3", "10", "30"), "1.2", "The size of a step"),
    Choice("data", KINDS, "flower", "Which points to learn"),
    Choice("spread of the start", ("0.01", "0.1", "1", "10"), "0.01", "How far the random weights of the start spread"),
    Slider("steps", 0, MOST, 600, EVERY, "How many steps of gradient descent", ".0f", play=150),
]


class Trouble(Exception):
    """Say in a sentence what is wrong with a learner's function."""


class Run:
    """Train one network bit by bit, and remember where it has been."""

    def __init__(self, X, Y, functions, parameters):
        self.X, self.Y, self.functions = X, Y, functions
        self.states, self.costs, self.trouble = [parameters], [], ""

    def reach(self, steps, seconds):
        """Train until `steps`, as far as the time allows; return the number of steps reached."""
        until = perf_counter() + seconds
        while not self.trouble and len(self.costs) <= steps // EVERY and perf_counter() < until:
            try:
                self._on()
            except Trouble as trouble:
                self.trouble = str(trouble)
        return min(steps, EVERY * max(0, len(self.costs) - 1))

    def _on(self):
        """Note the cost of the newest state, then take the next steps."""
        parameters = self.states[-1]
        forward, cost, backward, update = self.functions
        for step in range(EVERY):
            A2, cache = forward(self.X, parameters)
            if step == 0:
                self.costs.append(cost(A2, self.Y))
            parameters = update(parameters, backward(parameters, cache, self.X, self.Y))
        if not all(np.isfinite(value).all() for value in parameters.values()):
            self.trouble = f"After {EVERY * len(self.costs)} steps the weights are nan or inf: it diverged. Is the learning rate too large?"
            return
        self.states.append(parameters)


def shallow_playground(initialize_parameters, forward_propagation, compute_cost, backward_propagation, update_parameters, hidden):
    """Return a playground that trains a network with the learner's own functions.

    With tanh, all five functions are the learner's. With another activation the way forward and back is the
    course's, around the learner's activation and slope; start, cost and update stay the learner's. The cost of
    the course's own run is drawn as pale dashes. What is missing or goes wrong is said in words.

    Args:
        initialize_parameters, forward_propagation, compute_cost, backward_propagation, update_parameters: the
            learner's functions of this week.
        hidden: dict from "ReLU" and "leaky ReLU" to the learner's (activation, slope).

    Returns:
        A Playground; the last line of a cell shows it.
    """
    mine = (initialize_parameters, forward_propagation, compute_cost, backward_propagation, update_parameters)
    ours = (
        shallow.initialize_parameters,
        shallow.forward_propagation,
        shallow.compute_cost,
        shallow.backward_propagation,
        shallow.update_parameters,
    )
    runs = {}

    def draw(n_h, activation, rate, kind, spread, steps):
        n_h, rate, spread, steps = int(n_h), float(rate), float(spread), int(steps)
        key = (n_h, activation, rate, kind, spread)
        if key not in runs:
            while len(runs) > 20:
                runs.pop(next(iter(runs)))
            bend = {**ACTIVATIONS, **hidden}.get(activation)
            runs[key] = (_start(mine, bend, *key), _start(ours, ACTIVATIONS[activation], *key))
        run, ghost = runs[key]
        seconds = SECONDS if len(runs) > 1 else FIRST
        reached = run.reach(steps, seconds)
        ghost.reach(reached or steps, seconds)
        sentence = _sentence(run, ghost, key, steps, reached)
        return _picture(run, ghost, key, reached, sentence), sentence

    return Playground(CONTROLS, draw)


# ---- the learner's functions ----------------------------------------------------------------------------------------


def _start(functions, bend, n_h, activation, rate, kind, spread):
    """Return a Run at its start; its functions raise Trouble where a learner's function goes wrong."""
    X, Y = load_planar(kind)
    shapes = {"W1": (n_h, 2), "b1": (n_h, 1), "W2": (1, n_h), "b2": (1, 1)}
    initialize, forward, cost, backward, update = functions

    def checked_forward(X, parameters):
        if activation == "tanh":
            result = _call("forward_propagation", forward, X, parameters)
            if not isinstance(result, tuple) or len(result) != 2:
                what = "None" if result is None else f"a {type(result).__name__}"
                raise Trouble(f"forward_propagation should return two values, A2 and the cache; it returned {what}.")
            return _array("forward_propagation: A2", result[0], (1, X.shape[1])), result[1]
        A1 = _call(f"the activation {activation}", bend[0], parameters["W1"] @ X + parameters["b1"])
        A1 = _array(f"the activation {activation}", A1, (n_h, X.shape[1]))
        with np.errstate(all="ignore"):
            A2 = activations.sigmoid(parameters["W2"] @ A1 + parameters["b2"])
        return A2, {"A1": A1, "A2": A2}

    def checked_backward(parameters, cache, X, Y):
        if activation == "tanh":
            grads = _call("backward_propagation", backward, parameters, cache, X, Y)
            return _tables("backward_propagation", grads, {f"d{key}": shape for key, shape in shapes.items()})

        def slope(Z1):
            name = f"the slope of {activation}"
            return _array(name, _call(name, bend[1], Z1), Z1.shape)

        with np.errstate(all="ignore"):
            return gradients(X, Y, parameters, cache["A1"], cache["A2"], slope)

    def checked_cost(A2, Y):
        return float(_array("compute_cost", _call("compute_cost", cost, A2, Y), ()))

    def checked_update(parameters, grads):
        return _tables("update_parameters", _call("update_parameters", update, parameters, grads, rate), shapes)

    run = Run(X, Y, (checked_forward, checked_cost, checked_backward, checked_update), None)
    try:
        drawn = _call("initialize_parameters", initialize, 2, n_h, 1, np.random.default_rng(1))
        start = _tables("initialize_parameters", drawn, shapes)
        factor = spread / 0.01
        run.states = [{key: value * (factor if key[0] == "W" else 1) for key, value in start.items()}]
    except Trouble as trouble:
        run.trouble = str(trouble)
    return run


def _call(name, function, *arguments):
    """Call a learner's function, or raise Trouble with a sentence on what it did."""
    if not callable(function):
        raise Trouble(f"{name} is missing: write it, run its cell, then run this cell again.")
    copies = [_copy(value) for value in arguments]
    try:
        with np.errstate(all="ignore"):  # nan and inf are told in words
            return function(*copies)
    except NotImplementedError:
        raise Trouble(f"{name} is not written yet: write it, run its cell, then run this cell again.") from None
    except Exception as error:  # whatever a learner's function raises is told, never thrown
        raise Trouble(f"{name} raised {type(error).__name__}: {error}") from None


def _copy(value):
    """Copy arrays, and dicts of arrays, so that in-place changes stay where they are made."""
    if isinstance(value, dict):
        return {key: _copy(item) for key, item in value.items()}
    return value.copy() if isinstance(value, np.ndarray) else value


def _array(name, value, shape):
    try:
        array = np.asarray(value, dtype=float)
    except (TypeError, ValueError):
        array = None
    if value is None or array is None:
        raise Trouble(f"{name} returned {'None' if value is None else type(value).__name__}, not numbers.")
    if array.shape != shape:
        wanted = f"the shape {shape}" if shape else "a single number"
        raise Trouble(f"{name} returned the shape {array.shape}; expected {wanted}.")
    return array


def _tables(name, value, shapes):
    if not isinstance(value, dict):
        raise Trouble(f"{name} should return a dict; it returned {'None' if value is None else type(value).__name__}.")
    if missing := [key for key in shapes if key not in value]:
        raise Trouble(f"{name} returned a dict without {missing[0]}.")
    return {key: _array(f"{name}: {key}", value[key], shape) for key, shape in shapes.items()}


# ---- words and picture ----------------------------------------------------------------------------------------------


def _sentence(run, ghost, key, steps, reached):
    n_h, activation, rate, kind, _ = key
    says = [f"{n_h} hidden unit{'s' * (n_h > 1)}, {activation}, learning rate {rate:g}, {kind}."]
    if run.costs and len(run.states) > reached // EVERY:
        parameters = run.states[reached // EVERY]
        cost = run.costs[reached // EVERY]
        try:
            A2, _ = run.functions[0](run.X, parameters)
            says.append(f"After {reached} steps: cost {cost:.4f}, {accuracy(A2 > 0.5, run.Y):.1f}% right.")
        except Trouble:
            pass
        own = dict(enumerate(ghost.costs)).get(reached // EVERY, cost)
        if not np.isclose(cost, own, rtol=1e-4, atol=1e-6, equal_nan=True):
            says.append(f"The course's own run (dashed) has the cost {own:.4f} there.")
        if not np.isfinite(cost):
            says.append("The cost is not finite: some probability is exactly 0 or 1, and one of the logarithms has no value.")
        if reached < steps and not run.trouble:
            says.append(f"Still on its way to {steps} steps: move a control, and it goes on.")
    return " ".join([*says, run.trouble]).strip()


def _picture(run, ghost, key, reached, sentence):
    X, Y = load_planar(key[3])
    reach = float(np.ceil(np.abs(X).max()))
    left = Axes(x=(-reach, reach), y=(-reach, reach), width=370, height=372)
    marks = [_points(left, X, Y)]
    if len(run.states) > reached // EVERY and run.states[0]:
        parameters = run.states[reached // EVERY]
        marks = [_regions(left, run, parameters, reach), *marks, *_unit_lines(left, parameters, reach)]
    ticks = {value: f"{value:g}" for value in (-reach, 0, reach)}
    plane = chart(left, marks, "x₁", "x₂", "The plane with boundary and examples", ticks, list(ticks))
    seen = [cost for cost in [*run.costs, *ghost.costs] if np.isfinite(cost)]
    top = min(3.0, max(0.8, 1.05 * max(seen, default=0.8)))
    right = Axes(x=(0, MOST), y=(0, top), width=330, height=372)
    curves = [
        line(right, EVERY * np.arange(len(costs)), costs, colour, width, dash) if costs else ""
        for costs, colour, width, dash in ((ghost.costs, GREY, 1.5, "3 5"), (run.costs, GREEN, 2.5, ""))
    ]
    now = line(right, [reached, reached], [0, top], INK, 1)
    names = [("your cost", GREEN, ""), ("the course's", GREY, "3 5")]
    steps = {value: f"{value}" for value in range(0, MOST, 1000)}
    levels = np.arange(0, top, 0.2 if top < 1.2 else 0.5).round(1).tolist()
    cost = chart(right, [*curves, now], "step", "cost", "The cost while training", steps, levels, names)
    return _beside(plane, cost, 370, 330, 372, sentence)


def _beside(first, second, wide, narrow, height, alt):
    """Join two charts into one picture."""
    from html import escape

    head = '<svg xmlns="http://www.w3.org/2000/svg" role="img" '
    parts = [chart.replace(head, f'<svg x="{x}" ', 1).replace("aria-label=", "data-shows=", 1) for chart, x in ((first, 0), (second, wide))]
    return (
        f'{head}aria-label="{escape(alt)}" viewBox="0 0 {wide + narrow} {height}" width="{wide + narrow}" height="{height}" '
        f'style="background: white; max-width: 100%; height: auto" font-family="sans-serif">{"".join(parts)}</svg>'
    )


def _points(axes, X, Y):
    parts = []
    for x, y, label in zip(axes.across(X[0, ::2]).tolist(), axes.down(X[1, ::2]).tolist(), Y[0, ::2].tolist(), strict=True):
        parts.append(f"M{x:.0f} {y - 4:.0f}l4 7h-8z" if label else f"M{x - 3:.0f} {y:.0f}a3 3 0 1 0 6 0a3 3 0 1 0-6 0z")
    shapes = ("".join(p for p in parts if ("l4" in p) == triangle) for triangle in (False, True))
    return "".join(
        f'<path d="{shape}" fill="{colour}" stroke="white" stroke-width="0.7"/>' for shape, colour in zip(shapes, (BLUE, RED), strict=True)
    )


def _regions(axes, run, parameters, reach):
    """Return the cells that the network calls 1, joined into rows, dotted and coloured; the rest is plain."""
    middle = (np.arange(CELLS) + 0.5) * 2 * reach / CELLS - reach
    plane = np.array(np.meshgrid(middle, middle)).reshape(2, -1)
    try:
        A2, _ = run.functions[0](plane, parameters)
    except Trouble:
        return ""
    size = 2 * reach / CELLS
    wide, high = axes.across(size) - axes.across(0), axes.down(0) - axes.down(size)
    shape = []
    for row, y in zip(A2.reshape(CELLS, CELLS) > 0.5, middle, strict=True):
        edges = np.flatnonzero(np.diff(np.concatenate([[0], row.astype(int), [0]]))).reshape(-1, 2)
        for first, last in edges.tolist():
            place = f"M{axes.across(middle[0] - size / 2) + first * wide:.1f} {axes.down(y + size / 2):.1f}"
            shape.append(f"{place}h{(last - first) * wide:.1f}v{high:.1f}h{-(last - first) * wide:.1f}z")
    dots = (
        '<pattern id="dotted" width="9" height="9" patternUnits="userSpaceOnUse"><rect width="9" height="9" fill="#fbe3d3"/>'
        '<circle cx="4" cy="4" r="1.2" fill="#d9a17e"/></pattern>'
    )
    everywhere = f'<rect x="{axes.across(-reach)}" y="{axes.down(reach)}" width="400" height="400" fill="#e4f0f8"/>'
    return f'{dots}{everywhere}<path d="{"".join(shape)}" fill="url(#dotted)"/>'


def _unit_lines(axes, parameters, reach):
    """Return where each hidden unit's score is 0, as dashes."""
    ends = np.array([-reach, reach])
    lines = []
    for (w1, w2), (b,) in zip(parameters["W1"], parameters["b1"], strict=True):
        if abs(w2) > abs(w1):
            lines.append(line(axes, ends, -(w1 * ends + b) / w2, INK, 1.2, "6 4"))
        elif w1:
            lines.append(line(axes, -(w2 * ends + b) / w1, ends, INK, 1.2, "6 4"))
    return lines
