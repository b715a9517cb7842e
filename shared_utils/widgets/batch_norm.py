"""Switch batch norm on and off in a deep network on the digits: cost while training, spread by layer."""

from functools import cache

import numpy as np

from shared_utils import digits_training, softmax
from shared_utils.digits_training import Pieces
from shared_utils.palette import GREEN, GREY, INK, RED
from shared_utils.widgets.controls import Seed, Slider, Steps, Toggle
from shared_utils.widgets.ghosts import curves, told
from shared_utils.widgets.playground import Playground, Prediction
from shared_utils.widgets.svg import Axes, line, panel, whole
from shared_utils.widgets.training import Training
from shared_utils.widgets.trouble import Trouble, array, call, several

EVERY = 5
MOST = 200
WIDTH = 20
BATCH = 64
LOOKED_AT = 256  # examples that cost and spread are looked at by
CONTROLS = [
    Toggle("batch norm", True, "Whether every hidden layer is normalized"),
    Slider("hidden layers", 1, 20, 5, 1, "How many hidden layers the network has, 20 units each"),
    Steps("learning rate", (0.001, 0.01, 0.03, 0.1, 0.3, 1.0, 3.0), 0.1, "The size of a step", at_once=True),
    Steps("size of the start", (0.3, 1.0, 3.0), 1.0, "How many times He's size the random weights have"),
    Seed(),
]
SET_UPS = {
    "5 layers, off, rate 1": {"batch norm": False, "learning rate": 1.0, "steps": 60},
    "5 layers, on, rate 1": {"learning rate": 1.0, "steps": 60},
    "20 layers, off, small start": {"batch norm": False, "hidden layers": 20, "size of the start": 0.3, "steps": 60},
    "20 layers, on, small start": {"hidden layers": 20, "size of the start": 0.3, "steps": 60},
}
COSTS = ("below 1", "between 1 and 2", "2 or more, as guessing has")


def batch_norm_playground(batchnorm_forward, batchnorm_backward):
    """Return a playground that trains a deep network on the digits with the learner's batch norm.

    The same network with batch norm off (or with the course's own, where it is off) is drawn in red, and the
    course's own run in grey. What is missing or goes wrong is said in words.

    Args:
        batchnorm_forward, batchnorm_backward: the learner's functions of this week.

    Returns:
        A Playground; the last line of a cell shows it.
    """
    mine = _watched(batchnorm_forward, batchnorm_backward)

    def run(settings):
        return Network(mine, settings, Network(Pieces(), {**settings, "batch norm": not settings["batch norm"]}))

    def course(settings):
        return Network(Pieces(), settings)

    def draw(run, ghosts, settings):
        sentence = _sentence(run, ghosts, settings)
        return _picture(run, ghosts, settings["batch norm"], sentence), sentence

    def answer(run, _settings):
        if run.diverged:
            return COSTS[2]
        return None if run.trouble or run.cost is None else COSTS[int(run.cost >= 1) + int(run.cost >= 2)]

    question = "Five hidden layers, no batch norm, a learning rate of 1. What is the cost after 60 steps?"
    predict = Prediction(question, COSTS, "5 layers, off, rate 1", answer)
    return Playground(CONTROLS, draw, run, course, first=60, most=MOST, every=EVERY, set_ups=SET_UPS, predict=predict, width=700)


@cache
def _digits():
    digits = digits_training.split_digits(np.random.default_rng(0))
    return digits.X_train, softmax.one_hot(digits.train_labels, 10)


def _watched(forward, backward):
    """Return the pieces with the learner's functions in them, which raise Trouble where they go wrong."""

    def checked_forward(Z, gamma, beta):
        said = call("batchnorm_forward", forward, Z, gamma, beta)
        Z_tilde, cache = several("batchnorm_forward", said, ("Z_tilde", "the cache"))
        return array("batchnorm_forward: Z_tilde", Z_tilde, Z.shape), cache

    def checked_backward(dZ_tilde, cache):
        names, n = ("dZ", "dgamma", "dbeta"), len(dZ_tilde)
        said = several("batchnorm_backward", call("batchnorm_backward", backward, dZ_tilde, cache), names)
        shapes = (dZ_tilde.shape, (n, 1), (n, 1))
        return tuple(array(f"batchnorm_backward: {name}", *one) for name, *one in zip(names, said, shapes, strict=True))

    return Pieces(checked_forward, checked_backward)


class Network(Training):
    """Train one network on mini-batches of the digits, and beside it, step by step, another one to compare with."""

    def __init__(self, pieces, settings, other=None):
        self.other, self.pieces, normalize = other, pieces, settings["batch norm"]
        X, Y = _digits()
        batches = X.shape[1] // BATCH

        def start():
            sizes = [len(X), *[WIDTH] * settings["hidden layers"], len(Y)]
            return digits_training.start(sizes, np.random.default_rng(settings["seed"]), settings["size of the start"]), 0

        def step(state, now):
            parameters, taken = state
            epoch, batch = divmod(taken, batches)
            order = np.random.default_rng([now["seed"], epoch]).permutation(X.shape[1])
            columns = order[batch * BATCH : (batch + 1) * BATCH]
            with np.errstate(all="ignore"):  # a run that diverges is told in words
                parameters, _, _ = digits_training.one_step(
                    X[:, columns], Y[:, columns], parameters, now["learning rate"], pieces, normalize
                )
            return parameters, taken + 1

        def cost(state):
            with np.errstate(all="ignore"):
                AL, _ = digits_training.forward(X[:, :LOOKED_AT], state[0], pieces, normalize)
                return float(softmax.categorical_cross_entropy(AL, Y[:, :LOOKED_AT]))

        super().__init__(start, step, cost, settings, EVERY)

    def advance(self, steps):
        """Take that many steps, the other network too."""
        super().advance(steps)
        if self.other is not None:
            self.other.advance(max(0, self.steps - self.other.steps))

    def change(self, settings):
        """Go on with other settings from here, the other network too."""
        super().change(settings)
        if self.other is not None:
            self.other = self.other.pinned()
            self.other.change({**settings, "batch norm": not settings["batch norm"]})

    def spreads(self):
        """Return how widely each layer's activations spread in the shown state, or None."""
        try:
            X, _ = _digits()
            return (
                None
                if self.state is None
                else digits_training.spreads(X[:, :LOOKED_AT], self.state[0], self.pieces, self.settings["batch norm"])
            )
        except Trouble:
            return None


def _sentence(run, ghosts, settings):
    caught_up = [ghost for ghost in ghosts if ghost.says or ghost.run.steps >= run.shown]  # the others would be told too early
    layers, on = settings["hidden layers"], settings["batch norm"]
    rate, size = settings["learning rate"], settings["size of the start"]
    says = [
        f"{layers} hidden layer{'s' * (layers > 1)}, batch norm {'on' if on else 'off'}, learning rate {rate:g}, start {size:g} times He's."
    ]
    other = "Without" if on else "With"
    if run.cost is not None and not run.diverged:
        says.append(f"After {run.shown} steps: cost {run.cost:.3f}.")
    run.other.look(run.shown)
    if run.other.diverged:
        steps = run.other.steps
        what = f"it diverged after {steps} steps" if steps else "there is no finite cost even at the start"
        says.append(f"{other} batch norm (red) {what}.")
    elif run.other.cost is not None and (run.diverged or run.other.shown == run.shown):
        says.append(f"{other} batch norm (red) it is {run.other.cost:.3f}{f' after {run.other.shown} steps' * run.diverged}.")
    spreads = run.spreads()
    if spreads and np.isfinite(spreads).all():
        says.append(f"Activations spread by {spreads[0]:.2g} in the first hidden layer, by {spreads[-1]:.2g} in the last.")
    return " ".join(filter(None, [*says, told(run, caught_up)]))


def _picture(run, ghosts, on, sentence):
    left = Axes(x=(0, MOST), y=(0, 3), width=350, height=330)
    marks = [line(left, *run.other.curve(), RED, 2, "7 4"), *curves(left, ghosts), line(left, *run.curve(), GREEN)]
    marks.append(line(left, [run.shown] * 2, [0, 3], INK, 1))
    other = "without" if on else "with"
    steps = {value: str(value) for value in range(0, MOST + 1, 50)}
    cost = panel(left, marks, "step", "cost", steps, [0, 1, 2, 3], [("yours", GREEN, ""), (other, RED, "7 4"), ("course", GREY, "3 5")])
    most = max(2, run.settings["hidden layers"])
    powers = [(_powers(one.spreads()), *look) for one, *look in ((run.other, RED, 2.5, "7 4"), (run, GREEN, 2.5))]
    seen = np.concatenate([[0.0], *(places[np.isfinite(places)] for places, *_ in powers)])
    low, high = min(-4, 2 * int(np.floor(seen.min() / 2))), max(4, 2 * int(np.ceil(seen.max() / 2)))
    right = Axes(x=(0.8, most + 0.2), y=(low, high), width=350, height=330)
    marks = [line(right, np.arange(1, places.size + 1), places, *look) for places, *look in powers if places.size]
    ticks = {layer: str(layer) for layer in range(1, most + 1, max(1, most // 6))}
    names = [("yours", GREEN, ""), (other, RED, "7 4")]
    layers = panel(right, marks, "hidden layer", "spread of A, power of ten", ticks, list(range(low, high + 1, 2)), names, place=350)
    return whole([cost, layers], 700, 330, sentence)


def _powers(spreads):
    """Return the powers of ten of the layers' spreads, none below -12 or above 12."""
    with np.errstate(all="ignore"):
        return np.log10(np.clip(np.array(spreads or [], dtype=float), 1e-12, 1e12))
