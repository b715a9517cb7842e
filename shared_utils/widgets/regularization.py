"""Train a network on noisy points under the learner's hand: λ, keep_prob and the start; boundary, accuracies, weights."""

import numpy as np

from shared_utils import deep, initializers, regularization
from shared_utils.data import load_planar
from shared_utils.palette import BLUE, GREY, INK, RED
from shared_utils.regularized_training import backward_with_dropout, forward_with_dropout
from shared_utils.shallow_training import accuracy
from shared_utils.widgets.base import Choice, Playground, Slider
from shared_utils.widgets.shallow import EVERY, FIRST, SECONDS, Run, Trouble, _array, _call, _points, _regions, _tables
from shared_utils.widgets.svg import Axes, bar, line, panel, whole

DIMS = [2, 30, 15, 1]
RATE = 0.3
MOST = 3000
OURS = {"He": initializers.initialize_parameters_he}
LAMBDAS = ("0", "0.1", "0.3", "1", "2", "3", "6", "10", "30")
SCALES = {"1": 1.0, "0.01": 0.01, "0.1": 0.1, "3": 3.0, "10": 10.0}
HEIGHT = 330
TINY = 1e-15


def regularization_playground(compute_cost, backward_propagation, dropout_forward, dropout_backward, starts=None):
    """Return a playground that trains on the noisy points with the learner's own functions.

    With a keep_prob of 1 the gradients are the learner's; with less, the learner's dropout stands between the
    layers of the course's own network. The accuracies of the course's own run are drawn pale. What is missing or goes
    wrong is said in words.

    Args:
        compute_cost: the learner's `compute_cost_with_regularization`.
        backward_propagation: the learner's `backward_propagation_with_regularization`.
        dropout_forward, dropout_backward: the learner's.
        starts: dict from a name ("He", "Xavier", "random", "zeros") to the learner's initialization, of
            (layers_dims, rng); None for the course's own start by He, without a choice.

    Returns:
        A Playground; the last line of a cell shows it.
    """
    mine = (compute_cost, backward_propagation, dropout_forward, dropout_backward)
    ours = (
        regularization.compute_cost_with_regularization,
        regularization.backward_propagation_with_regularization,
        regularization.dropout_forward,
        regularization.dropout_backward,
    )
    runs = {}

    def draw(lambd, keep_prob, steps, init="He", scale="1"):
        key, steps = (float(lambd), round(float(keep_prob), 2), init, SCALES[scale]), int(steps)
        if key not in runs:
            while len(runs) > 20:
                runs.pop(next(iter(runs)))
            runs[key] = (_start(mine, (starts or OURS).get(init), *key), _start(ours, _ours(init), *key))
        run, ghost = runs[key]
        seconds = SECONDS if len(runs) > 1 else FIRST
        reached = run.reach(steps, seconds)
        ghost.reach(reached or steps, seconds)
        sentence = _sentence(run, ghost, key, steps, reached)
        return _picture(run, ghost, reached, sentence), sentence

    return Playground(_controls(starts), draw)


def _controls(starts):
    controls = [
        Choice("λ", LAMBDAS, "0", "The price of large weights: 0 for no regularization"),
        Slider("keep_prob", 0.3, 1.0, 1.0, 0.05, "The probability that a hidden unit is kept while training", ".2f"),
        Slider("steps", 0, MOST, 500, EVERY, "How many steps of gradient descent, with a learning rate of 0.3", ".0f", play=150),
    ]
    if starts:
        controls += [
            Choice("start", tuple(starts), next(iter(starts)), "Which of your initializations draws the start"),
            Choice("scale", tuple(SCALES), "1", "What the weights of the start are multiplied by"),
        ]
    return controls


def _ours(init):
    """Return the course's own start of a name."""
    draws = {"Xavier": initializers.initialize_parameters_xavier, "random": initializers.initialize_parameters_random, **OURS}
    return draws.get(init, lambda dims, rng: initializers.initialize_parameters_zeros(dims))


class _Run(Run):
    """Note the accuracies and the cost every few steps, and train on."""

    def __init__(self, X, Y, functions, parameters):
        super().__init__(X, Y, functions, parameters)
        self.scores, self.dev = [], load_planar("noisy_dev")

    def _on(self):
        parameters = self.states[-1]
        forward, cost, backward, _ = self.functions
        AL, _ = forward(self.X, parameters)
        self.costs.append(cost(np.clip(AL, TINY, 1 - TINY), parameters))
        self.scores.append(tuple(accuracy(deep.predict(X, parameters), Y) for X, Y in ((self.X, self.Y), self.dev)))
        for _ in range(EVERY):
            with np.errstate(all="ignore"):
                parameters = deep.update_parameters(parameters, backward(parameters), RATE)
        if not all(np.isfinite(value).all() for value in parameters.values()):
            self.trouble = f"After {EVERY * len(self.costs)} steps the weights are nan or inf: it diverged. Is the start too large?"
            return
        self.states.append(parameters)


# ---- the learner's functions ----------------------------------------------------------------------------------------


def _start(functions, initialize, lambd, keep_prob, init, scale):
    """Return a run at its start; its functions raise Trouble where a learner's function goes wrong."""
    X, Y = load_planar("noisy")
    shapes = {}
    for layer in range(1, len(DIMS)):
        shapes |= {f"W{layer}": (DIMS[layer], DIMS[layer - 1]), f"b{layer}": (DIMS[layer], 1)}
    slopes = {f"d{key}": shape for key, shape in shapes.items()}
    cost, backward, drop, back = functions
    rng, keep_probs = np.random.default_rng(7), dict.fromkeys(range(1, len(DIMS) - 1), keep_prob)

    def forward(X, parameters):
        with np.errstate(all="ignore"):
            return deep.L_model_forward(X, parameters)

    def checked_cost(AL, parameters):
        name = "compute_cost_with_regularization"
        return float(_array(name, _call(name, cost, AL, Y, parameters, lambd), ()))

    def checked_drop(A, keep_prob, rng):
        result = _call("dropout_forward", drop, A, keep_prob, rng)
        if not isinstance(result, tuple) or len(result) != 2:
            what = "None" if result is None else f"a {type(result).__name__}"
            raise Trouble(f"dropout_forward should return two values, A and the mask; it returned {what}.")
        return tuple(_array(f"dropout_forward: {name}", value, A.shape) for name, value in zip("AD", result, strict=True))

    def checked_back(dA, D, keep_prob):
        return _array("dropout_backward", _call("dropout_backward", back, dA, D, keep_prob), dA.shape)

    def gradients(parameters):
        if keep_prob < 1:
            AL, caches, masks = forward_with_dropout(X, parameters, keep_probs, rng, checked_drop)
            return backward_with_dropout(AL, Y, caches, masks, keep_probs, lambd, checked_back)
        AL, caches = forward(X, parameters)
        AL = np.clip(AL, TINY, 1 - TINY)  # by way of dA, a probability of exactly 0 or 1 would be divided by
        name = "backward_propagation_with_regularization"
        return _tables(name, _call(name, backward, AL, Y, caches, lambd), slopes)

    run = _Run(X, Y, (forward, checked_cost, gradients, None), None)
    name = f"the start {init}"
    try:
        drawn = _tables(name, _call(name, initialize, DIMS, np.random.default_rng(1)), shapes)
        run.states = [{key: value * (scale if key[0] == "W" else 1) for key, value in drawn.items()}]
    except Trouble as trouble:
        run.states, run.trouble = [], str(trouble)
    return run


# ---- words and picture ----------------------------------------------------------------------------------------------


def _sentence(run, ghost, key, steps, reached):
    lambd, keep_prob, init, scale = key
    by = "" if scale == 1 else f" times {scale:g}"
    says = [f"λ = {lambd:g}, keep_prob {keep_prob:g}, start {init}{by}."]
    place = reached // EVERY
    if place < len(run.scores):
        train, dev = run.scores[place]
        says.append(f"After {reached} steps: {train:.1f}% of the train set right, {dev:.1f}% of the dev set, cost {run.costs[place]:.3f}.")
        if place < len(ghost.scores) and not np.allclose(run.scores[place], ghost.scores[place], atol=0.5):
            says.append("The course's own run (pale) has {:.1f}% and {:.1f}% there.".format(*ghost.scores[place]))
        if place < len(ghost.costs) and not np.isclose(run.costs[place], ghost.costs[place], rtol=1e-4, equal_nan=True):
            says.append(f"The course's own cost there is {ghost.costs[place]:.3f}.")
        if reached < steps and not run.trouble:
            says.append(f"Still on its way to {steps} steps: move a control, and it goes on.")
    return " ".join([*says, run.trouble]).strip()


def _picture(run, ghost, reached, sentence):
    place = reached // EVERY
    seen = place < len(run.states) and bool(run.scores)
    plane = Axes(x=(-4, 4), y=(-4, 4), width=330, height=HEIGHT)
    marks = [_points(plane, run.X, run.Y)]
    if seen:
        marks = [_regions(plane, run, run.states[place], 4.0), *marks]
    ticks = {value: f"{value}" for value in (-4, 0, 4)}
    curves = Axes(x=(0, MOST), y=(40, 100), width=310, height=HEIGHT)
    parts = [
        panel(plane, marks, "x₁", "x₂", ticks, list(ticks)),
        panel(
            curves,
            [*_scores(curves, ghost, 1.2, 0.5), *_scores(curves, run, 2.5, 1.0), line(curves, [reached, reached], [40, 100], INK, 1)],
            "step",
            "right, in percent",
            {value: str(value) for value in (0, 1500, MOST)},
            list(range(40, 101, 10)),
            [("train", BLUE, ""), ("dev", RED, "7 4")],
            place=330,
        ),
        _weights(run.states[place] if seen else None, 640),
    ]
    return whole(parts, 640 + 270, HEIGHT, sentence)


def _scores(axes, run, width, strength):
    drawn = []
    for k, (colour, dash) in enumerate(((BLUE, ""), (RED, "7 4"))):
        if run.scores:
            values = [score[k] for score in run.scores]
            drawn.append(line(axes, EVERY * np.arange(len(values)), values, colour if strength == 1 else GREY, width, dash))
    return drawn


def _weights(parameters, place):
    """Return the histogram of all weights, those beyond the ends in the last bars."""
    values = np.concatenate([value.ravel() for key, value in parameters.items() if key[0] == "W"]) if parameters else np.zeros(0)
    reach = next((r for r in (0.5, 1, 2, 4, 8, 16, 32, 64) if values.size and np.abs(values).max() <= r), 64 if values.size else 2)
    counts, edges = np.histogram(np.clip(values, -reach, reach), bins=21, range=(-reach, reach))
    top = max(int(counts.max(initial=0) * 1.1), 10)
    axes = Axes(x=(-reach, reach), y=(0, top), width=270, height=HEIGHT)
    bars = [bar(axes, a, b, int(n), BLUE) for n, a, b in zip(counts, edges, edges[1:], strict=False)]
    ticks = {value: f"{value:g}" for value in (-reach, 0, reach)}
    step = next(s for s in (5, 10, 20, 50, 100, 200, 500) if top / s <= 6)
    return panel(axes, bars, "weight", "how many", ticks, list(range(0, top + 1, step)), place=place)
