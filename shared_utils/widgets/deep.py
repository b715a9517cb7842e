"""Train a deep network under the learner's hand: cost, gradients by layer, a histogram of each layer's activations."""

import numpy as np

from shared_utils import deep
from shared_utils.data import load_planar
from shared_utils.deep_training import scaled
from shared_utils.palette import BLUE, GREEN, GREY, RED
from shared_utils.shallow_training import accuracy
from shared_utils.widgets.controls import Choice, Seed, Slider, Steps
from shared_utils.widgets.ghosts import curves, told
from shared_utils.widgets.playground import Playground, Prediction
from shared_utils.widgets.svg import Axes, dot, line, panel, whole, words
from shared_utils.widgets.training import Training
from shared_utils.widgets.trouble import Trouble, array, call, several, tables

MOST, EVERY = 2000, 20
SPREADS = {"1/√n": None, "0.01": 0.01, "0.1": 0.1, "0.5": 0.5, "1": 1.0}
POWERS = (-8, 2)  # of ten: the range in which gradients and activations are drawn
WIDE, HIGH, ROW = 340, 270, 44  # pixels: each chart at the top, and a histogram
CONTROLS = [
    Slider("hidden layers", 1, 8, 3, 1, "How many hidden layers the network has"),
    Slider("units in each", 2, 16, 8, 1, "How many units each hidden layer has"),
    Choice("spread of the start", tuple(SPREADS), "1/√n", "How far the random weights of the start spread"),
    Steps("learning rate", (0.001, 0.01, 0.03, 0.1, 0.3, 1.0, 3.0), 0.3, "The size of a step", at_once=True),
    Choice("data", ("spirals", "flower", "moons", "circles"), "spirals", "Which points to learn"),
    Seed(),
]
SET_UPS = {
    "8 layers, spread 0.01": {"hidden layers": 8, "spread of the start": "0.01", "steps": 600},
    "8 layers, spread 1/√n": {"hidden layers": 8, "steps": 600},
    "8 layers, spread 1": {"hidden layers": 8, "spread of the start": "1", "steps": 600},
    "1 hidden layer": {"hidden layers": 1, "steps": MOST},
    "4 hidden layers": {"hidden layers": 4, "steps": MOST},
}
SIZES = ("above 0.01", "between 0.00001 and 0.01", "below 0.00001")


class Network(Training):
    """Train one network; `forward` and `backward` are the learner's ways through it, for the examples `X`, `Y`."""

    def __init__(self, X, Y, forward, backward, start, step, cost, settings):
        self.X, self.Y, self.forward, self.backward = X, Y, forward, backward
        super().__init__(start, step, cost, settings, EVERY, _finite)


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

    def draw(run, ghosts, settings):
        seen = _look(run)
        sentence = _sentence(run, ghosts, settings, seen)
        return _picture(run, ghosts, seen, sentence), sentence

    def answer(run, _settings):
        seen = _look(run)
        return None if seen is None else SIZES[int(seen[1][0] < 1e-2) + int(seen[1][0] < 1e-5)]

    question = "Eight hidden layers, and weights that spread by only 0.01: how large is the gradient of the first layer?"
    return Playground(
        CONTROLS,
        draw,
        lambda settings: _network(mine, settings),
        lambda settings: _network(ours, settings),
        first=600,
        most=MOST,
        every=EVERY,
        set_ups=SET_UPS,
        predict=Prediction(question, SIZES, "8 layers, spread 0.01", answer),
        width=2 * WIDE,
    )


def _network(functions, settings):
    """Return the Network of these functions; they raise Trouble where a learner's function goes wrong."""
    X, Y = load_planar(settings["data"])
    sizes = [2, *[settings["units in each"]] * settings["hidden layers"], 1]
    shapes = {}
    for layer in range(1, len(sizes)):
        shapes |= {f"W{layer}": (sizes[layer], sizes[layer - 1]), f"b{layer}": (sizes[layer], 1)}
    initialize, forward, cost, backward, update = functions

    def checked_forward(X, parameters):
        said = call("L_model_forward", forward, X, parameters)
        AL, caches = several("L_model_forward", said, ("AL", "the list of caches"))
        return array("L_model_forward: AL", AL, (1, X.shape[1])), caches

    def checked_backward(parameters):
        AL, caches = checked_forward(X, parameters)
        grads = call("L_model_backward", backward, AL, Y, caches)
        return tables("L_model_backward", grads, {f"d{key}": shape for key, shape in shapes.items()})

    def start():
        drawn = call("initialize_parameters_deep", initialize, sizes, np.random.default_rng(settings["seed"]))
        spread = SPREADS[settings["spread of the start"]]
        values = tables("initialize_parameters_deep", drawn, shapes)
        return scaled(values, spread) if spread else values

    def step(parameters, now):
        new = call("update_parameters", update, parameters, checked_backward(parameters), now["learning rate"])
        return tables("update_parameters", new, shapes)

    def checked_cost(parameters):
        AL, _ = checked_forward(X, parameters)
        return float(array("compute_cost", call("compute_cost", cost, AL, Y), ()))

    return Network(X, Y, checked_forward, checked_backward, start, step, checked_cost, settings)


def _finite(parameters, _cost):
    """Return whether the weights are numbers: a cost may be infinite for a while, and training goes on."""
    return all(np.isfinite(value).all() for value in parameters.values())


def _look(run):
    """Return (activations of each hidden layer, size of the gradient by layer, share of right answers); or None."""
    parameters = run.state
    if parameters is None or not _finite(parameters, None):
        return None
    A, hidden, L = run.X, [], len(parameters) // 2
    with np.errstate(all="ignore"):
        for layer in range(1, L):  # looked at by the course's own layers: a learner's caches may have any form
            A, _ = deep.linear_activation_forward(A, parameters[f"W{layer}"], parameters[f"b{layer}"], "relu")
            hidden.append(A)
    try:
        AL, _ = run.forward(run.X, parameters)
        grads = run.backward(parameters)
    except Trouble:
        return None
    norms = [float(np.linalg.norm(grads[f"dW{layer}"])) for layer in range(1, L + 1)]
    return hidden, norms, accuracy(AL > 0.5, run.Y)


def _sentence(run, ghosts, settings, seen):
    depth, width = settings["hidden layers"], settings["units in each"]
    spread, rate = settings["spread of the start"], settings["learning rate"]
    says = [f"{depth} hidden layer{'s' * (depth > 1)} of {width} units, spread {spread}, learning rate {rate:g}, {settings['data']}."]
    cost = run.cost
    if cost is not None and not run.diverged:
        says.append(f"After {run.shown} steps: cost {cost:.4f}" + (f", {seen[2]:.1f}% right." if seen else "."))
        if seen:
            says.append(f"Gradient of the first layer {seen[1][0]:.2g}, of the last {seen[1][-1]:.2g}.")
            says.append(f"Half of the activations above 0 lie below {_typical(seen[0][0])} in the first hidden layer")
            says[-1] += f", below {_typical(seen[0][-1])} in the last." if depth > 1 else "."
        if not np.isfinite(cost):
            says.append("The cost is not finite: some probability is exactly 0 or 1, and one of the logarithms has no value.")
    return " ".join(filter(None, [*says, told(run, ghosts)]))


def _typical(A):
    return f"{np.median(A[A > 0]):.2g}" if (A > 0).any() else "0, as there are none,"


def _picture(run, ghosts, seen, sentence):
    hidden, norms, _ = seen or ([], [], 0)
    below = _histograms(hidden) if hidden else words(WIDE, 20, "no activations to show")
    height = HIGH + (ROW * len(hidden) + 84 if hidden else 30)
    parts = [_cost(run, ghosts), _gradients(norms), f'<g transform="translate(0 {HIGH})">{below}</g>']
    return whole(parts, 2 * WIDE, height, sentence)


def _cost(run, ghosts):
    seen = [cost for one in (run, *(ghost.run for ghost in ghosts)) for cost in one.costs if np.isfinite(cost)]
    top = min(3.0, max(0.8, 1.05 * max(seen, default=0.8)))
    axes = Axes(x=(0, 1.04 * MOST), y=(0, top), width=WIDE, height=HIGH)
    marks = [line(axes, *run.curve(), GREEN, 3.5), *curves(axes, ghosts), line(axes, [run.shown] * 2, [0, top], GREY, 1)]
    steps = {value: str(value) for value in (0, MOST // 2, MOST)}
    levels = np.arange(0, top, 0.2 if top < 1.2 else 0.5).round(1).tolist()
    return panel(axes, marks, "step", "cost", steps, levels, [("yours", GREEN, ""), ("the course's", GREY, "3 5")])


def _gradients(norms):
    """Draw the size of each layer's gradient, as a power of ten: what is below the axis sits on its floor."""
    most = max(len(norms), 2)
    axes = Axes(x=(0.7, most + 0.3), y=POWERS, width=WIDE, height=HIGH)
    logs = np.clip(np.log10(np.maximum(norms, 1e-300)), *POWERS) if norms else []
    marks = [line(axes, np.arange(1, len(norms) + 1), logs, RED, 2)] if norms else []
    marks += [dot(axes, layer, value, RED, 5) for layer, value in enumerate(logs, start=1) if np.isfinite(value)]
    ticks = {layer: str(layer) for layer in range(1, most + 1)}
    levels = list(range(POWERS[0], POWERS[1] + 1, 2))
    return panel(axes, marks, "layer", "power of ten", ticks, levels, [("size of dW", RED, "")], place=WIDE)


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
        parts.append(words(axes.across(POWERS[0]) - 6, floor - 3, f"{100 * np.mean(A == 0):.0f}% zero", "end", size=10))
    floor = 22 + ROW * len(hidden)
    for power in range(POWERS[0], POWERS[1] + 1, 2):
        parts.append(words(axes.across(power), floor + 19, f"≤ {power}" if power == POWERS[0] else f"{power}"))
    return "".join([*parts, words(WIDE, floor + 42, "power of ten of the activation")])
