"""Switch batch norm on and off in a deep network on the digits: cost while training, spread by layer."""

import numpy as np

from shared_utils import digits_training
from shared_utils.digits_training import Pieces
from shared_utils.palette import BLUE, GREEN, GREY, INK, RED
from shared_utils.widgets.base import Choice, Playground, Slider
from shared_utils.widgets.first_form import FIRST, SECONDS, Run, Trouble, _array, _beside, _call, _tables
from shared_utils.widgets.svg import Axes, chart, line

EVERY = 5
MOST = 200
WIDTH = 20
CONTROLS = [
    Choice("batch norm", ("on", "off"), "on", "Whether every hidden layer is normalized"),
    Slider("hidden layers", 1, 20, 5, 1, "How many hidden layers the network has, 20 units each", ".0f"),
    Choice("learning rate", ("0.001", "0.01", "0.03", "0.1", "0.3", "1", "3"), "0.1", "The size of a step"),
    Choice("size of the start", ("0.3", "1", "3"), "1", "How many times He's size the random weights have"),
    Slider("steps", 0, MOST, 60, EVERY, "How many mini-batches of 64", ".0f", play=200),
]


def batch_norm_playground(batchnorm_forward, batchnorm_backward):
    """Return a playground that trains a deep network on the digits with the learner's batch norm.

    The cost of the same network without batch norm (or with the course's own, where it is switched off) is drawn as
    pale dashes. What is missing or goes wrong is said in words.

    Args:
        batchnorm_forward, batchnorm_backward: the learner's functions of this week.

    Returns:
        A Playground; the last line of a cell shows it.
    """
    mine = _watched(batchnorm_forward, batchnorm_backward)
    runs = {}

    def run_of(normalize, *key):
        pieces = mine if normalize == "mine" else Pieces()
        if (normalize, *key) not in runs:
            while len(runs) > 30:
                runs.pop(next(iter(runs)))
            runs[normalize, *key] = _DigitsRun(pieces, normalize != "off", *key)
        return runs[normalize, *key]

    def draw(switch, layers, rate, factor, steps):
        key, steps = (int(layers), float(rate), float(factor)), int(steps)
        on = switch == "on"
        seconds = FIRST if not runs else SECONDS
        run, other = run_of("mine" if on else "off", *key), run_of("off" if on else "ours", *key)
        reached = run.reach(steps, seconds)
        other.reach(reached or steps, seconds)
        sentence = _sentence(run, other, on, key, reached, steps)
        return _picture(run, other, on, reached, sentence), sentence

    return Playground(CONTROLS, draw)


def _watched(forward, backward):
    """Return the pieces with the learner's functions in them, which raise Trouble where they go wrong."""

    def checked_forward(Z, gamma, beta):
        result = _call("batchnorm_forward", forward, Z, gamma, beta)
        if not isinstance(result, tuple) or len(result) != 2:
            what = "None" if result is None else f"a {type(result).__name__}"
            raise Trouble(f"batchnorm_forward should return two values, Z_tilde and the cache; it returned {what}.")
        return _array("batchnorm_forward: Z_tilde", result[0], Z.shape), result[1]

    def checked_backward(dZ_tilde, cache):
        result = _call("batchnorm_backward", backward, dZ_tilde, cache)
        if not isinstance(result, tuple) or len(result) != 3:
            what = "None" if result is None else f"a {type(result).__name__}"
            raise Trouble(f"batchnorm_backward should return three values, dZ, dgamma and dbeta; it returned {what}.")
        n = len(dZ_tilde)
        shapes = {"dZ": dZ_tilde.shape, "dgamma": (n, 1), "dbeta": (n, 1)}
        return tuple(_tables("batchnorm_backward", dict(zip(shapes, result, strict=True)), shapes).values())

    return Pieces(checked_forward, checked_backward)


class _DigitsRun(Run):
    """Train a network on the digits bit by bit, and remember costs and spreads."""

    def __init__(self, pieces, normalize, layers, rate, factor):
        digits = digits_training.split_digits(np.random.default_rng(0))
        Y = digits_training.softmax.one_hot(digits.train_labels, 10)
        rng = np.random.default_rng(1)
        start = digits_training.start([64, *[WIDTH] * layers, 10], rng, factor)
        super().__init__(digits.X_train, Y, None, start)
        self.pieces, self.normalize, self.spreads = pieces, normalize, []
        self.walk = digits_training.steps(self.X, Y, start, rate, rng, 64, pieces, normalize)

    def reach(self, steps, seconds):
        """Train until `steps`, as far as the time allows; return the number of steps reached."""
        return super().reach(4 * steps, seconds) // 4  # the base counts in steps of 20

    def _on(self):
        self.spreads.append(digits_training.spreads(self.X[:, :256], self.states[-1], self.pieces, self.normalize))
        parameters, costs = self.states[-1], []
        with np.errstate(all="ignore"):
            for _ in range(EVERY):
                parameters, _, cost = next(self.walk)
                costs.append(cost)
        self.costs.append(float(np.mean(costs)))
        if not all(np.isfinite(value).all() for value in parameters.values()):
            self.trouble = f"After {EVERY * len(self.costs)} steps the weights are nan or inf: it diverged. Is the learning rate too large?"
            return
        self.states.append(parameters)


def _sentence(run, other, on, key, reached, steps):
    layers, rate, factor = key
    state = f"batch norm {'on' if on else 'off'}, learning rate {rate:g}, start {factor:g} times He's."
    says = [f"{layers} hidden layer{'s' * (layers > 1)}, {state}"]
    place = reached // EVERY
    if place < len(run.costs):
        says.append(f"After {reached} steps: cost {run.costs[place]:.3f}.")
        if place < len(other.costs):
            says.append(f"{'Without' if on else 'With'} batch norm (dashed) it is {other.costs[place]:.3f}.")
        says.append(
            f"Activations spread by {run.spreads[place][0]:.2g} in the first hidden layer, by {run.spreads[place][-1]:.2g} in the last."
        )
        if reached < steps and not run.trouble:
            says.append(f"Still on its way to {steps} steps: move a control, and it goes on.")
    if other.trouble and not run.trouble:
        says.append(f"{'Without' if on else 'With'} batch norm: {other.trouble}")
    return " ".join([*says, run.trouble]).strip()


def _picture(run, other, on, reached, sentence):
    left = Axes(x=(0, MOST), y=(0, 3), width=350, height=330)
    curves = [
        line(left, EVERY * np.arange(len(costs)), costs, colour, width, dash) if costs else ""
        for costs, colour, width, dash in ((other.costs, GREY, 2, "3 5"), (run.costs, GREEN, 2.5, ""))
    ]
    curves.append(line(left, [reached, reached], [0, 3], INK, 1))
    names = [("this network", GREEN, ""), ("without" if on else "with", GREY, "3 5")]
    steps = {value: str(value) for value in range(0, MOST + 1, 50)}
    cost = chart(left, curves, "step", "cost", "The cost while training", steps, [0, 1, 2, 3], names)
    place = reached // EVERY
    most = max(2, len(run.spreads[0]) if run.spreads else 2)
    right = Axes(x=(0.8, most + 0.2), y=(-4, 4), width=350, height=330)
    marks = []
    for spreads, colour, dash in ((other.spreads, RED, "7 4"), (run.spreads, BLUE, "")):
        if place < len(spreads):
            with np.errstate(all="ignore"):
                logs = np.log10(np.maximum(spreads[place], 1e-12))
            marks.append(line(right, np.arange(1, len(logs) + 1), logs, colour, 2.5, dash))
    names = [("this network", BLUE, ""), ("without" if on else "with", RED, "7 4")]
    every = max(1, most // 6)
    ticks = {layer: str(layer) for layer in range(1, most + 1, every)}
    layers = chart(right, marks, "hidden layer", "spread of A, power of ten", "Spread by layer", ticks, [-4, -2, 0, 2, 4], names)
    return _beside(cost, layers, 350, 350, 330, sentence)
