"""Train a network with one hidden layer under the learner's hand: boundary, hidden units' lines and cost."""

import numpy as np

from shared_utils import activations, shallow
from shared_utils.data import load_planar
from shared_utils.palette import BLUE, GREEN, GREY, INK, RED
from shared_utils.shallow_training import ACTIVATIONS, accuracy, gradients
from shared_utils.widgets.controls import Choice, Seed, Slider, Steps
from shared_utils.widgets.ghosts import curves, told
from shared_utils.widgets.playground import Playground, Prediction
from shared_utils.widgets.svg import Axes, line, panel, whole
from shared_utils.widgets.training import Training
from shared_utils.widgets.trouble import Trouble, array, call, several, tables

KINDS = ("flower", "moons", "circles", "spirals", "blobs")
EVERY = 20  # steps between two points of the cost curve
MOST = 3000
CELLS = 44  # of the boundary's grid, along each side
CONTROLS = [
    Slider("hidden units", 1, 20, 4, 1, "How many units the hidden layer has"),
    Choice("activation", tuple(ACTIVATIONS), "tanh", "What bends the scores of the hidden layer"),
    Steps("learning rate", (0.01, 0.03, 0.1, 0.3, 0.6, 1.2, 3.0, 10.0, 30.0), 1.2, "The size of a step", at_once=True),
    Choice("data", KINDS, "flower", "Which points to learn"),
    Steps("spread of the start", (0.01, 0.1, 1.0, 10.0), 0.01, "How far the random weights of the start spread"),
    Seed(),
]
SET_UPS = {
    "2 hidden units": {"hidden units": 2, "steps": MOST},
    "3 hidden units": {"hidden units": 3, "steps": MOST},
    "no activation": {"hidden units": 20, "activation": "none (linear)", "steps": 1000},
    "spirals, spread 0.01": {"hidden units": 20, "data": "spirals", "steps": MOST},
    "spirals, spread 1": {"hidden units": 20, "data": "spirals", "spread of the start": 1.0, "steps": MOST},
    "learning rate 10": {"learning rate": 10.0, "steps": 1000},
    "learning rate 30": {"learning rate": 30.0, "steps": 1000},
}
SHARES = ("fewer than 70%", "70% to 90%", "more than 90%")


class Network(Training):
    """Train one network; `forward` is the way forward by the learner's functions, for the examples `X`, `Y`."""

    def __init__(self, X, Y, forward, start, step, cost, settings):
        self.X, self.Y, self.forward = X, Y, forward
        super().__init__(start, step, cost, settings, EVERY, _finite)

    def right(self):
        """Return the share of right answers in percent; None where it cannot be told."""
        try:
            return None if self.state is None else accuracy(self.forward(self.X, self.state)[0] > 0.5, self.Y)
        except Trouble:
            return None


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

    def run(settings):
        return _network(mine, {**ACTIVATIONS, **hidden}[settings["activation"]], settings)

    def course(settings):
        return _network(ours, ACTIVATIONS[settings["activation"]], settings)

    def draw(run, ghosts, settings):
        sentence = _sentence(run, ghosts, settings)
        return _picture(run, ghosts, sentence), sentence

    def answer(run, _settings):
        share = run.right()
        return None if share is None else SHARES[int(share >= 70) + int(share > 90)]

    question = "Four hidden units get every point of the flower right. What do two get right, after 3000 steps?"
    predict = Prediction(question, SHARES, "2 hidden units", answer)
    return Playground(CONTROLS, draw, run, course, first=600, most=MOST, every=EVERY, set_ups=SET_UPS, predict=predict, width=700)


# ---- the learner's functions ----------------------------------------------------------------------------------------


def _network(functions, bend, settings):
    """Return the Network of these functions; they raise Trouble where a learner's function goes wrong."""
    n_h, activation = settings["hidden units"], settings["activation"]
    X, Y = load_planar(settings["data"])
    shapes = {"W1": (n_h, 2), "b1": (n_h, 1), "W2": (1, n_h), "b2": (1, 1)}
    initialize, forward, cost, backward, update = functions

    def checked_forward(X, parameters):
        if activation == "tanh":
            said = call("forward_propagation", forward, X, parameters)
            A2, cache = several("forward_propagation", said, ("A2", "the cache"))
            return array("forward_propagation: A2", A2, (1, X.shape[1])), cache
        A1 = call(f"the activation {activation}", bend[0], parameters["W1"] @ X + parameters["b1"])
        A1 = array(f"the activation {activation}", A1, (n_h, X.shape[1]))
        with np.errstate(all="ignore"):
            A2 = activations.sigmoid(parameters["W2"] @ A1 + parameters["b2"])
        return A2, {"A1": A1, "A2": A2}

    def checked_backward(parameters, cache):
        if activation == "tanh":
            grads = call("backward_propagation", backward, parameters, cache, X, Y)
            return tables("backward_propagation", grads, {f"d{key}": shape for key, shape in shapes.items()})

        def slope(Z1):
            name = f"the slope of {activation}"
            return array(name, call(name, bend[1], Z1), Z1.shape)

        with np.errstate(all="ignore"):
            return gradients(X, Y, parameters, cache["A1"], cache["A2"], slope)

    def start():
        drawn = call("initialize_parameters", initialize, 2, n_h, 1, np.random.default_rng(settings["seed"]))
        factor = settings["spread of the start"] / 0.01
        values = tables("initialize_parameters", drawn, shapes)
        return {key: value * (factor if key[0] == "W" else 1) for key, value in values.items()}

    def step(parameters, now):
        _, cache = checked_forward(X, parameters)
        grads = checked_backward(parameters, cache)
        new = call("update_parameters", update, parameters, grads, now["learning rate"])
        return tables("update_parameters", new, shapes)

    def checked_cost(parameters):
        A2, _ = checked_forward(X, parameters)
        return float(array("compute_cost", call("compute_cost", cost, A2, Y), ()))

    return Network(X, Y, checked_forward, start, step, checked_cost, settings)


def _finite(parameters, _cost):
    """Return whether the weights are numbers: a cost may be infinite for a while, and training goes on."""
    return all(np.isfinite(value).all() for value in parameters.values())


# ---- words and picture ----------------------------------------------------------------------------------------------


def _sentence(run, ghosts, settings):
    n_h, rate = settings["hidden units"], settings["learning rate"]
    says = [f"{n_h} hidden unit{'s' * (n_h > 1)}, {settings['activation']}, learning rate {rate:g}, {settings['data']}."]
    share, cost = run.right(), run.cost
    if cost is not None and share is not None:
        says.append(f"After {run.shown} steps: cost {cost:.4f}, {share:.1f}% right.")
        if not np.isfinite(cost) and not run.diverged:
            says.append("The cost is not finite: some probability is exactly 0 or 1, and one of the logarithms has no value.")
    return " ".join(filter(None, [*says, told(run, ghosts)]))


def _picture(run, ghosts, sentence):
    reach = float(np.ceil(np.abs(run.X).max()))
    left = Axes(x=(-reach, reach), y=(-reach, reach), width=370, height=372)
    marks = [points(left, run.X, run.Y)]
    if run.state is not None:
        marks = [regions(left, run, reach), *marks, *_unit_lines(left, run.state, reach)]
    ticks = {value: f"{value:g}" for value in (-reach, 0, reach)}
    plane = panel(left, marks, "x₁", "x₂", ticks, list(ticks))
    return whole([plane, costs_beside(run, ghosts, MOST, 370)], 700, 372, sentence)


def costs_beside(run, ghosts, most, place):
    """Return the chart of the cost while training, with the ghosts' curves and a line where the picture stands."""
    seen = [cost for one in (run, *(ghost.run for ghost in ghosts)) for cost in one.costs if np.isfinite(cost)]
    top = min(3.0, max(0.8, 1.05 * max(seen, default=0.8)))
    axes = Axes(x=(0, most), y=(0, top), width=330, height=372)
    marks = [*curves(axes, ghosts), line(axes, *run.curve(), GREEN), line(axes, [run.shown] * 2, [0, top], INK, 1)]
    steps = {value: f"{value}" for value in range(0, most, 1000)}
    levels = np.arange(0, top, 0.2 if top < 1.2 else 0.5).round(1).tolist()
    names = [("your cost", GREEN, ""), ("the course's", GREY, "3 5")]
    return panel(axes, marks, "step", "cost", steps, levels, names, place=place)


def points(axes, X, Y):
    """Return every second example as a disc or a triangle, by its label."""
    parts = []
    for x, y, label in zip(axes.across(X[0, ::2]).tolist(), axes.down(X[1, ::2]).tolist(), Y[0, ::2].tolist(), strict=True):
        parts.append(f"M{x:.0f} {y - 4:.0f}l4 7h-8z" if label else f"M{x - 3:.0f} {y:.0f}a3 3 0 1 0 6 0a3 3 0 1 0-6 0z")
    shapes = ("".join(p for p in parts if ("l4" in p) == triangle) for triangle in (False, True))
    return "".join(
        f'<path d="{shape}" fill="{colour}" stroke="white" stroke-width="0.7"/>' for shape, colour in zip(shapes, (BLUE, RED), strict=True)
    )


def regions(axes, run, reach):
    """Return the cells that the network calls 1, joined into rows, dotted and coloured; the rest is plain."""
    middle = (np.arange(CELLS) + 0.5) * 2 * reach / CELLS - reach
    plane = np.array(np.meshgrid(middle, middle)).reshape(2, -1)
    try:
        A2, _ = run.forward(plane, run.state)
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
