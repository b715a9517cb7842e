"""Train a deep network under the learner's hand: cost, activations by layer, size of the gradient by layer."""

import numpy as np

from shared_utils import deep
from shared_utils.data import load_planar
from shared_utils.deep_training import scaled
from shared_utils.palette import BLUE, GREEN, GREY, INK, RED
from shared_utils.shallow_training import accuracy
from shared_utils.widgets.base import Choice, Playground, Slider
from shared_utils.widgets.shallow import EVERY, FIRST, SECONDS, Run, Trouble, _array, _beside, _call, _tables
from shared_utils.widgets.svg import Axes, chart, line

MOST = 2000
SPREADS = {"1/√n": None, "0.01": 0.01, "0.1": 0.1, "0.5": 0.5, "1": 1.0}
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
    """Return (spread of the activations, size of the gradient) by layer, and the share of right answers; or None."""
    if run.trouble or len(run.states) <= reached // EVERY:
        return None
    parameters = run.states[reached // EVERY]
    A, spreads, L = run.X, [], len(parameters) // 2
    with np.errstate(all="ignore"):
        for layer in range(1, L):  # looked at by the course's own layers: a learner's caches may have any form
            A, _ = deep.linear_activation_forward(A, parameters[f"W{layer}"], parameters[f"b{layer}"], "relu")
            spreads.append(float(A.std()))
    try:
        AL, caches = run.functions[0](run.X, parameters)
        grads = run.functions[2](parameters, caches, run.X, run.Y)
    except Trouble:
        return None
    norms = [float(np.linalg.norm(grads[f"dW{layer}"])) for layer in range(1, L + 1)]
    return spreads, norms, accuracy(AL > 0.5, run.Y)


def _sentence(run, ghost, key, steps, reached, seen):
    depth, width, spread, rate, kind = key
    says = [f"{depth} hidden layer{'s' * (depth > 1)} of {width} units, spread {spread}, learning rate {rate:g}, {kind}."]
    place = reached // EVERY
    if place < len(run.costs):
        cost = run.costs[place]
        says.append(f"After {reached} steps: cost {cost:.4f}" + (f", {seen[2]:.1f}% right." if seen else "."))
        if seen:
            says.append(f"Gradient of the first layer {seen[1][0]:.2g}, of the last {seen[1][-1]:.2g}.")
        own = dict(enumerate(ghost.costs)).get(place, cost)
        if not np.isclose(cost, own, rtol=1e-4, atol=1e-6, equal_nan=True):
            says.append(f"The course's own run (dashed) has the cost {own:.4f} there.")
        if not np.isfinite(cost):
            says.append("The cost is not finite: some probability is exactly 0 or 1, and one of the logarithms has no value.")
        if reached < steps and not run.trouble:
            says.append(f"Still on its way to {steps} steps: move a control, and it goes on.")
    return " ".join([*says, run.trouble]).strip()


def _picture(run, ghost, reached, seen, sentence):
    costs = [value for value in [*run.costs, *ghost.costs] if np.isfinite(value)]
    top = min(3.0, max(0.8, 1.05 * max(costs, default=0.8)))
    left = Axes(x=(0, MOST), y=(0, top), width=340, height=330)
    curves = [
        line(left, EVERY * np.arange(len(values)), values, colour, width, dash) if values else ""
        for values, colour, width, dash in ((ghost.costs, GREY, 1.5, "3 5"), (run.costs, GREEN, 2.5, ""))
    ]
    curves.append(line(left, [reached, reached], [0, top], INK, 1))
    steps = {value: str(value) for value in (0, 1000, MOST)}
    levels = np.arange(0, top, 0.2 if top < 1.2 else 0.5).round(1).tolist()
    names = [("your cost", GREEN, ""), ("the course's", GREY, "3 5")]
    cost = chart(left, curves, "step", "cost", "The cost while training", steps, levels, names)
    spreads, norms, _ = seen or ([], [], 0)
    most = max(len(norms), 2)
    right = Axes(x=(0.8, most + 0.2), y=(-8, 2), width=340, height=330)
    marks = []
    for values, colour, dash in ((spreads, BLUE, ""), (norms, RED, "7 4")):
        if values:
            logs = np.log10(np.maximum(values, 1e-8))
            marks.append(line(right, np.arange(1, len(values) + 1), logs, colour, 2.5, dash))
    ticks = {layer: str(layer) for layer in range(1, most + 1)}
    names = [("spread of A", BLUE, ""), ("size of dW", RED, "7 4")]
    layers = chart(right, marks, "layer", "power of ten", "Activations and gradients by layer", ticks, list(range(-8, 3, 2)), names)
    return _beside(cost, layers, 340, 340, 330, sentence)
