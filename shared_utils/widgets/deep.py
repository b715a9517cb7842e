"""Train a deep network under the learner's hand: cost, gradients by layer, a histogram of each layer's activations."""

from html import escape

import numpy as np

from shared_utils import deep
from shared_utils.data import load_planar
from shared_utils.deep_training import scaled
from shared_utils.palette import BLUE, GREEN, GREY, INK, RED
from shared_utils.shallow_training import accuracy
from shared_utils.widgets.base import Choice, Playground, Slider
from shared_utils.widgets.shallow import EVERY, FIRST, SECONDS, Run, Trouble, _array, _call, _tables
from shared_utils.widgets.svg import Axes, chart, dot, line, words

MOST = 2000
SPREADS = {"1/√n": None, "0.01": 0.01, "0.1": 0.1, "0.5": 0.5, "1": 1.0}
POWERS = (-8, 2)  # of ten: the range in which gradients and activations are drawn
WIDE, HIGH, ROW = 340, 270, 44  # pixels: each chart at the top, and a histogram
HEAD = '<svg xmlns="http://www.w3.org/2000/svg" role="img" '
CONTROLS = [
    Slider("hidden layers", 1, 8, 3, 1, "How many hidden layers the network has", ".0f"),
    Slider("units in each", 2, 16, 8, 1, "How many units each hidden layer has", ".0f"),
    Choice("spread of the start", tuple(SPREADS), "1/√n", "How far the random weights of the start spread"),
    Choice("learning rate", ("0.001", "0.01", "0.03", "0.1", "0.3", "1", "3"), "0.3", "The size of a step"),
    Choice("data", ("spirals", "flower", "moons", "circles"), "spirals", "Which points to learn"),
    Slider("steps", 0, MOST, 600, EVERY, "How many steps of gradient descent", ".0f", play=150),
]


def deep_playground(initialize_parameters_deep, L_model_forward, compute_cost, L_model_backward, update_parameters):
    """Return a playground that trains a deep network with the learner's own functions.

    The cost of the course's own run is drawn as pale dashes. What is missing or goes wrong is said in words.

    Args:
        initialize_parameters_deep, L_model_forward, compute_cost, L_model_backward, update_parameters: the
            learner's functions of this week.

    Returns:
        A Playground; the last line of a cell shows it.
    """
    mine = (initialize_parameters_deep, L_model_forward, compute_cost, L_model_backward, update_parameters)
    ours = (deep.initialize_parameters_deep, deep.L_model_forward, deep.compute_cost, deep.L_model_backward, deep.update_parameters)
    runs = {}

    def draw(depth, width, spread, rate, kind, steps):
        key, steps = (int(depth), int(width), spread, float(rate), kind), int(steps)
        if key not in runs:
            while len(runs) > 20:
                runs.pop(next(iter(runs)))
            runs[key] = (_start(mine, *key), _start(ours, *key))
        run, ghost = runs[key]
        seconds = SECONDS if len(runs) > 1 else FIRST
        reached = run.reach(steps, seconds)
        ghost.reach(reached or steps, seconds)
        seen = _look(run, reached)
        sentence = _sentence(run, ghost, key, steps, reached, seen)
        return _picture(run, ghost, reached, seen, sentence), sentence

    return Playground(CONTROLS, draw)


def _start(functions, depth, width, spread, rate, kind):
    """Return a Run at its start; its functions raise Trouble where a learner's function goes wrong."""
    X, Y = load_planar(kind)
    sizes = [2, *[width] * depth, 1]
    shapes = {}
    for layer in range(1, len(sizes)):
        shapes |= {f"W{layer}": (sizes[layer], sizes[layer - 1]), f"b{layer}": (sizes[layer], 1)}
    initialize, forward, cost, backward, update = functions

    def checked_forward(X, parameters):
        result = _call("L_model_forward", forward, X, parameters)
        if not isinstance(result, tuple) or len(result) != 2:
            raise Trouble("L_model_forward should return two values, AL and the list of caches.")
        return _array("L_model_forward: AL", result[0], (1, X.shape[1])), result[1]

    def checked_backward(parameters, caches, X, Y):
        AL, _ = checked_forward(X, parameters)
        grads = _call("L_model_backward", backward, AL, Y, caches)
        return _tables("L_model_backward", grads, {f"d{key}": shape for key, shape in shapes.items()})

    def checked_cost(AL, Y):
        return float(_array("compute_cost", _call("compute_cost", cost, AL, Y), ()))

    def checked_update(parameters, grads):
        return _tables("update_parameters", _call("update_parameters", update, parameters, grads, rate), shapes)

    run = Run(X, Y, (checked_forward, checked_cost, checked_backward, checked_update), None)
    try:
        drawn = _call("initialize_parameters_deep", initialize, sizes, np.random.default_rng(1))
        start = _tables("initialize_parameters_deep", drawn, shapes)
        run.states = [scaled(start, SPREADS[spread]) if SPREADS[spread] else start]
    except Trouble as trouble:
        run.trouble = str(trouble)
    return run


def _look(run, reached):
    """Return (activations of each hidden layer, size of the gradient by layer, share of right answers); or None."""
    if run.trouble or len(run.states) <= reached // EVERY:
        return None
    parameters = run.states[reached // EVERY]
    A, hidden, L = run.X, [], len(parameters) // 2
    with np.errstate(all="ignore"):
        for layer in range(1, L):  # looked at by the course's own layers: a learner's caches may have any form
            A, _ = deep.linear_activation_forward(A, parameters[f"W{layer}"], parameters[f"b{layer}"], "relu")
            hidden.append(A)
    try:
        AL, caches = run.functions[0](run.X, parameters)
        grads = run.functions[2](parameters, caches, run.X, run.Y)
    except Trouble:
        return None
    norms = [float(np.linalg.norm(grads[f"dW{layer}"])) for layer in range(1, L + 1)]
    return hidden, norms, accuracy(AL > 0.5, run.Y)


def _sentence(run, ghost, key, steps, reached, seen):
    depth, width, spread, rate, kind = key
    says = [f"{depth} hidden layer{'s' * (depth > 1)} of {width} units, spread {spread}, learning rate {rate:g}, {kind}."]
    place = reached // EVERY
    if place < len(run.costs):
        cost = run.costs[place]
        says.append(f"After {reached} steps: cost {cost:.4f}" + (f", {seen[2]:.1f}% right." if seen else "."))
        if seen:
            says.append(f"Gradient of the first layer {seen[1][0]:.2g}, of the last {seen[1][-1]:.2g}.")
            says.append(f"Half of the activations above 0 lie below {_typical(seen[0][0])} in the first hidden layer")
            says[-1] += f", below {_typical(seen[0][-1])} in the last." if depth > 1 else "."
        own = dict(enumerate(ghost.costs)).get(place, cost)
        if not np.isclose(cost, own, rtol=1e-4, atol=1e-6, equal_nan=True):
            says.append(f"The course's own run (dashed) has the cost {own:.4f} there.")
        if not np.isfinite(cost):
            says.append("The cost is not finite: some probability is exactly 0 or 1, and one of the logarithms has no value.")
        if reached < steps and not run.trouble:
            says.append(f"Still on its way to {steps} steps: move a control, and it goes on.")
    return " ".join([*says, run.trouble]).strip()


def _typical(A):
    return f"{np.median(A[A > 0]):.2g}" if (A > 0).any() else "0, as there are none,"


def _picture(run, ghost, reached, seen, sentence):
    hidden, norms, _ = seen or ([], [], 0)
    rows = [_cost(run, ghost, reached), _gradients(norms)]
    below = _histograms(hidden) if hidden else words(WIDE, 20, "no activations to show")
    height = HIGH + (ROW * len(hidden) + 84 if hidden else 30)
    head = f'<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="{escape(sentence)}" '
    parts = [
        one.replace(HEAD, f'<svg x="{x}" ', 1).replace("aria-label=", "data-shows=", 1) for one, x in zip(rows, (0, WIDE), strict=True)
    ]
    return (
        f'{head}viewBox="0 0 {2 * WIDE} {height}" width="{2 * WIDE}" height="{height}" '
        f'style="background: white; max-width: 100%; height: auto" font-family="sans-serif">{"".join(parts)}'
        f'<g transform="translate(0 {HIGH})">{below}</g></svg>'
    )


def _cost(run, ghost, reached):
    costs = [value for value in [*run.costs, *ghost.costs] if np.isfinite(value)]
    top = min(3.0, max(0.8, 1.05 * max(costs, default=0.8)))
    axes = Axes(x=(0, 1.04 * MOST), y=(0, top), width=WIDE, height=HIGH)
    curves = [
        line(axes, EVERY * np.arange(len(values)), values, colour, width, dash) if values else ""
        for values, colour, width, dash in ((run.costs, GREEN, 3.5, ""), (ghost.costs, INK, 1.5, "3 5"))
    ]
    curves.append(line(axes, [reached, reached], [0, top], GREY, 1))
    steps = {value: str(value) for value in (0, MOST // 2, MOST)}
    levels = np.arange(0, top, 0.2 if top < 1.2 else 0.5).round(1).tolist()
    return chart(
        axes, curves, "step", "cost", "The cost while training", steps, levels, [("yours", GREEN, ""), ("the course's", INK, "3 5")]
    )


def _gradients(norms):
    """Draw the size of each layer's gradient, as a power of ten: what is below the axis sits on its floor."""
    most = max(len(norms), 2)
    axes = Axes(x=(0.7, most + 0.3), y=POWERS, width=WIDE, height=HIGH)
    logs = np.clip(np.log10(np.maximum(norms, 1e-300)), *POWERS) if norms else []
    marks = [line(axes, np.arange(1, len(norms) + 1), logs, RED, 2)] if norms else []
    marks += [dot(axes, layer, value, RED, 5) for layer, value in enumerate(logs, start=1) if np.isfinite(value)]
    ticks = {layer: str(layer) for layer in range(1, most + 1)}
    levels = range(POWERS[0], POWERS[1] + 1, 2)
    return chart(axes, marks, "layer", "power of ten", "Size of the gradient by layer", ticks, list(levels), [("size of dW", RED, "")])


def _histograms(hidden):
    """Draw a histogram for each hidden layer, of the powers of ten of its activations; ReLU's zeros are a number beside it."""
    axes = Axes(x=POWERS, y=(0, 1), width=2 * WIDE, height=ROW)
    edges = np.linspace(*POWERS, 8 * (POWERS[1] - POWERS[0]) + 1)
    parts = [words(WIDE, 14, "Activations by layer: how many have which size", size=15)]
    for number, A in enumerate(hidden, start=1):
        floor = 22 + ROW * number
        logs = np.log10(np.maximum(A[np.isfinite(A) & (A > 0)], 1e-300))
        counts, _ = np.histogram(np.clip(logs, *POWERS), edges)
        heights = (ROW - 8) * counts / max(counts.max(), 1)
        for left, right, high in zip(axes.across(edges[:-1]), axes.across(edges[1:]), heights, strict=True):
            if high:
                place = f'x="{left:.1f}" y="{floor - high:.1f}" width="{right - left:.1f}" height="{high:.1f}"'
                parts.append(f'<rect {place} fill="{BLUE}" stroke="white" stroke-width="0.5"/>')
        parts.append(f'<path d="M{axes.across(POWERS[0]):.1f} {floor} H{axes.across(POWERS[1]):.1f}" stroke="{GREY}"/>')
        parts.append(words(axes.across(POWERS[0]) - 6, floor - 17, f"layer {number}", "end", size=13))
        parts.append(words(axes.across(POWERS[0]) - 6, floor - 3, f"{100 * np.mean(A == 0):.0f}% are 0", "end", size=11))
    floor = 22 + ROW * len(hidden)
    for power in range(POWERS[0], POWERS[1] + 1, 2):
        parts.append(words(axes.across(power), floor + 19, f"≤ {power}" if power == POWERS[0] else f"{power}"))
    return "".join([*parts, words(WIDE, floor + 42, "power of ten of the activation")])
