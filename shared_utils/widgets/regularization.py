"""Train a network on noisy points under the learner's hand: λ, keep_prob and the start; boundary, accuracies, weights."""

import numpy as np

from shared_utils import activations, deep, initializers, regularization
from shared_utils.data import load_planar
from shared_utils.palette import BLUE, GREY, INK, RED
from shared_utils.regularized_training import backward_with_dropout, forward_with_dropout
from shared_utils.shallow_training import accuracy
from shared_utils.widgets.controls import Choice, Seed, Slider, Steps
from shared_utils.widgets.ghosts import told
from shared_utils.widgets.playground import Playground, Prediction
from shared_utils.widgets.shallow import points, regions
from shared_utils.widgets.svg import Axes, bar, line, panel, whole, words
from shared_utils.widgets.training import Training
from shared_utils.widgets.trouble import array, call, several, tables

DIMS = [2, 30, 15, 1]
RATE = 0.3
EVERY, MOST = 20, 3000
OURS = {
    "He": initializers.initialize_parameters_he,
    "Xavier": initializers.initialize_parameters_xavier,
    "random": initializers.initialize_parameters_random,
    "zeros": lambda dims, rng: initializers.initialize_parameters_zeros(dims),
}
HEIGHT = 330
TINY = 1e-15
REACH = 30.0  # scores further out count as this far: their probability is not yet rounded to 0 or 1
CONTROLS = [
    Steps("λ", (0, 0.1, 0.3, 1, 2, 3, 6, 10, 30), 0, "The price of large weights: 0 for no regularization", at_once=True),
    Slider("keep_prob", 0.3, 1.0, 1.0, 0.05, "The probability that a hidden unit is kept while training", ".2f", at_once=True),
]
SET_UPS = {
    "no penalty": {"steps": MOST},
    "λ = 3": {"λ": 3, "steps": MOST},
    "λ = 30": {"λ": 30, "steps": MOST},
    "keep_prob 0.5": {"keep_prob": 0.5, "steps": MOST},
    "λ = 2, keep_prob 0.8": {"λ": 2, "keep_prob": 0.8, "steps": MOST},
}
STARTS = {
    "zeros": {"start": "zeros", "steps": 1000},
    "random, scale 1": {"start": "random", "steps": 1000},
    "random, scale 0.01": {"start": "random", "scale": 0.01, "steps": 1000},
    "Xavier": {"start": "Xavier", "steps": 1000},
    "He": {"start": "He", "steps": 1000},
}
GAPS = ("less than 5 points", "5 to 10 points", "more than 10 points")
SHARES = ("hardly more than guessing", "about three in four", "nearly all")


class Network(Training):
    """Train one network; `forward` is the way through it that the boundary is drawn by, for the examples `X`, `Y`.

    A state is (parameters, steps taken, λ). The masks of a step are drawn from seed and step alone, so that every run
    with the same settings is the same.
    """

    def __init__(self, X, Y, start, step, cost, settings):
        self.X, self.Y, self._dev, self._scores = X, Y, load_planar("noisy_dev"), []
        super().__init__(start, step, cost, settings, EVERY, _finite)

    @staticmethod
    def forward(X, state):
        """Return (probabilities, caches) of the network in a state, without dropout."""
        with np.errstate(all="ignore"):
            return deep.L_model_forward(X, state[0])

    def scores(self):
        """Return how many examples are right, in percent, wherever costs are remembered: rows of (train, dev)."""
        for state in self.states[len(self._scores) :]:
            self._scores.append(self._score(state))
        return np.array(self._scores).reshape(-1, 2)

    def score(self):
        """Return (train, dev) of the shown state, in percent; None where there is none."""
        return None if self.state is None or not _finite(self.state, None) else self._score(self.state)

    def pinned(self):
        """Return a copy that stays as it is."""
        kept = super().pinned()
        kept._scores = list(self._scores)
        return kept

    def _score(self, state):
        return tuple(accuracy(self.forward(X, state)[0] > 0.5, Y) for X, Y in ((self.X, self.Y), self._dev))


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

    def draw(run, ghosts, settings):
        sentence = _sentence(run, ghosts, settings)
        return _picture(run, ghosts, sentence), sentence

    return Playground(
        _controls(starts),
        draw,
        lambda settings: _network(mine, (starts or OURS).get(settings.get("start", "He")), settings),
        lambda settings: _network(ours, OURS[settings.get("start", "He")], settings),
        first=500,
        most=MOST,
        every=EVERY,
        set_ups=STARTS if starts else SET_UPS,
        predict=_about_starts() if starts else _about_the_gap(),
        width=910,
    )


def _controls(starts):
    if not starts:
        return [*CONTROLS, Seed()]
    chosen = [
        Choice("start", tuple(starts), next(iter(starts)), "Which of your initializations draws the start"),
        Steps("scale", (0.01, 0.1, 1.0, 3.0, 10.0), 1.0, "What the weights of the start are multiplied by"),
    ]
    return [*chosen, *CONTROLS, Seed()]


def _about_the_gap():
    def answer(run, _settings):
        if (score := run.score()) is None:
            return None
        gap = score[0] - score[1]
        return GAPS[int(gap >= 5) + int(gap > 10)]

    question = "No penalty, and 3000 steps: how far apart will the accuracies on the train and on the dev set be?"
    return Prediction(question, GAPS, "no penalty", answer)


def _about_starts():
    def answer(run, _settings):
        if (score := run.score()) is None:
            return None
        return SHARES[int(score[0] > 65) + int(score[0] > 85)]

    question = "All weights start from zero. How many of the train set will be right after 1000 steps?"
    return Prediction(question, SHARES, "zeros", answer)


# ---- the learner's functions ----------------------------------------------------------------------------------------


def _network(functions, initialize, settings):
    """Return the Network of these functions; they raise Trouble where a learner's function goes wrong."""
    X, Y = load_planar("noisy")
    shapes = {}
    for layer in range(1, len(DIMS)):
        shapes |= {f"W{layer}": (DIMS[layer], DIMS[layer - 1]), f"b{layer}": (DIMS[layer], 1)}
    slopes = {f"d{key}": shape for key, shape in shapes.items()}
    cost, backward, drop, back = functions

    def start():
        name = f"the start {settings.get('start', 'He')}"
        drawn = tables(name, call(name, initialize, DIMS, np.random.default_rng(settings["seed"])), shapes)
        scale = settings.get("scale", 1.0)
        return {key: value * (scale if key[0] == "W" else 1) for key, value in drawn.items()}, 0, settings["λ"]

    def checked_cost(state):
        name, (parameters, _, lambd) = "compute_cost_with_regularization", state
        AL, _ = Network.forward(X, state)
        return float(array(name, call(name, cost, np.clip(AL, TINY, 1 - TINY), Y, parameters, lambd), ()))

    def checked_drop(A, keep_prob, rng):
        result = several("dropout_forward", call("dropout_forward", drop, A, keep_prob, rng), ("A", "the mask D"))
        return tuple(array(f"dropout_forward: {name}", value, A.shape) for name, value in zip("AD", result, strict=True))

    def checked_back(dA, D, keep_prob):
        return array("dropout_backward", call("dropout_backward", back, dA, D, keep_prob), dA.shape)

    def gradients(state, now):
        parameters, taken, _ = state
        if now["keep_prob"] < 1:
            rng = np.random.default_rng([now["seed"], taken])
            keep_probs = dict.fromkeys(range(1, len(DIMS) - 1), now["keep_prob"])
            AL, caches, masks = forward_with_dropout(X, parameters, keep_probs, rng, checked_drop)
            return backward_with_dropout(AL, Y, caches, masks, keep_probs, now["λ"], checked_back)
        _, caches = Network.forward(X, state)
        linear, ZL = caches[-1]
        ZL = np.clip(ZL, -REACH, REACH)  # by way of dA, a probability of exactly 0 or 1 would be divided by
        AL, caches = activations.sigmoid(ZL), [*caches[:-1], (linear, ZL)]
        name = "backward_propagation_with_regularization"
        return tables(name, call(name, backward, AL, Y, caches, now["λ"]), slopes)

    def step(state, now):
        with np.errstate(all="ignore"):  # a run that diverges is told in words
            return deep.update_parameters(state[0], gradients(state, now), RATE), state[1] + 1, now["λ"]

    return Network(X, Y, start, step, checked_cost, settings)


def _finite(state, _cost):
    """Return whether the weights are numbers: a cost may be infinite for a while, and training goes on."""
    return all(np.isfinite(value).all() for value in state[0].values())


# ---- words and picture ----------------------------------------------------------------------------------------------


def _sentence(run, ghosts, settings):
    by = f" times {settings['scale']:g}" if settings.get("scale", 1.0) != 1 else ""
    says = [f"λ = {settings['λ']:g}, keep_prob {settings['keep_prob']:g}, start {settings.get('start', 'He')}{by}."]
    if (score := run.score()) is not None and run.cost is not None and not run.diverged:
        train, dev = score
        says.append(f"After {run.shown} steps: {train:.1f}% of the train set right, {dev:.1f}% of the dev set, cost {run.cost:.3f}.")
        course = next((ghost.run for ghost in ghosts if not ghost.says), None)
        if course is not None and not course.diverged:
            course.look(run.shown)
            own = course.score() if course.shown == run.shown else None
            if own is not None and not np.allclose(score, own, atol=0.5):
                says.append("The course's own run (grey) has {:.1f}% and {:.1f}% there.".format(*own))
    return " ".join(filter(None, [*says, told(run, ghosts)]))


def _picture(run, ghosts, sentence):
    plane = Axes(x=(-4, 4), y=(-4, 4), width=330, height=HEIGHT)
    marks = [points(plane, run.X, run.Y)]
    if run.state is not None:
        marks = [regions(plane, run, 4.0), *marks]
    ticks = {value: f"{value}" for value in (-4, 0, 4)}
    axes = Axes(x=(0, MOST), y=(40, 100), width=310, height=HEIGHT)
    scores = [*_ghosts(axes, ghosts), *_scores(axes, run, (BLUE, RED), 2.5), line(axes, [run.shown] * 2, [40, 100], INK, 1)]
    steps = {value: str(value) for value in (0, MOST // 2, MOST)}
    names = [("train", BLUE, ""), ("dev", RED, "7 4"), ("course's", GREY, "")]
    parts = [
        panel(plane, marks, "x₁", "x₂", ticks, list(ticks)),
        panel(axes, scores, "step", "right, in percent", steps, list(range(40, 101, 10)), names, place=330),
        _weights(None if run.state is None else run.state[0], 640),
    ]
    return whole(parts, 640 + 270, HEIGHT, sentence)


def _scores(axes, run, colours, width):
    """Draw the accuracies while training, train plain and dev dashed."""
    scores = run.scores()
    steps = EVERY * np.arange(len(scores))
    looks = zip(scores.T, colours, ("", "7 4"), strict=True)
    return [line(axes, steps, values, colour, width, dash) for values, colour, dash in looks if values.size]


def _ghosts(axes, ghosts):
    """Draw the course's accuracies pale, and of a pinned run that on the dev set, with its letter."""
    parts = []
    for ghost in ghosts:
        if not ghost.says:
            parts += _scores(axes, ghost.run, (GREY, GREY), 1.2)
        elif (dev := ghost.run.scores()[:, 1]).size:
            steps = EVERY * np.arange(len(dev))
            parts.append(line(axes, steps, dev, ghost.colour, 2, ghost.dash))
            parts.append(words(min(axes.across(steps[-1]) + 3, axes.width - 24), axes.down(dev[-1]) - 4, ghost.name[-1], "start"))
    return parts


def _weights(parameters, place):
    """Return the histogram of all weights, those beyond the ends in the last bars."""
    values = np.concatenate([value.ravel() for key, value in parameters.items() if key[0] == "W"]) if parameters else np.zeros(0)
    values = values[np.isfinite(values)]
    reach = next((r for r in (0.5, 1, 2, 4, 8, 16, 32, 64) if values.size and np.abs(values).max() <= r), 64 if values.size else 2)
    counts, edges = np.histogram(np.clip(values, -reach, reach), bins=21, range=(-reach, reach))
    top = max(int(counts.max(initial=0) * 1.1), 10)
    axes = Axes(x=(-reach, reach), y=(0, top), width=270, height=HEIGHT)
    bars = [bar(axes, a, b, int(n), BLUE) for n, a, b in zip(counts, edges, edges[1:], strict=False)]
    ticks = {value: f"{value:g}" for value in (-reach, 0, reach)}
    step = next(s for s in (5, 10, 20, 50, 100, 200, 500) if top / s <= 6)
    return panel(axes, bars, "weight", "how many", ticks, list(range(0, top + 1, step)), place=place)
