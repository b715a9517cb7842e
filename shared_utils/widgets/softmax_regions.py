"""Watch softmax regression part the plane into four classes: regions and cost while it trains."""

import numpy as np

from shared_utils import softmax
from shared_utils.data import load_planar
from shared_utils.palette import BLUE, GREEN, GREY, INK, ORANGE, PINK
from shared_utils.shallow_training import accuracy
from shared_utils.widgets.base import Choice, Playground, Slider
from shared_utils.widgets.first_form import FIRST, SECONDS, Run, Trouble, _array, _beside, _call
from shared_utils.widgets.svg import Axes, chart, line, words

# For each class the colour of its points, that of its region, and the points' shape.
CLASSES = (
    (BLUE, "#d9eaf6", "M-3 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0z"),
    (ORANGE, "#fbf0d2", "M0-4l4 7h-8z"),
    (GREEN, "#d5efe6", "M-3-3h6v6h-6z"),
    (PINK, "#f6e6ef", "M0-4l4 4-4 4-4-4z"),
)
EVERY = 5  # steps between two points of the cost curve
MOST = 300
CELLS = 60
CONTROLS = [
    Choice("learning rate", ("0.01", "0.1", "0.3", "1", "3", "10", "30"), "0.3", "The size of a step"),
    Choice("size of the start", ("0", "0.01", "1", "5"), "0.01", "How far the random weights of the start spread"),
    Slider("steps", 0, MOST, 60, EVERY, "How many steps of gradient descent", ".0f", play=150),
]
NAMES = ("one_hot", "softmax_activation", "categorical_cross_entropy", "softmax_backward")


def softmax_regions_playground(one_hot, softmax_activation, categorical_cross_entropy, softmax_backward):
    """Return a playground that trains softmax regression on four classes of points with the learner's functions.

    The cost of the course's own run is drawn as pale dashes. What is missing or goes wrong is said in words.

    Args:
        one_hot, softmax_activation, categorical_cross_entropy, softmax_backward: the learner's functions of this week.

    Returns:
        A Playground; the last line of a cell shows it.
    """
    mine = dict(zip(NAMES, (one_hot, softmax_activation, categorical_cross_entropy, softmax_backward), strict=True))
    ours = {name: getattr(softmax, name) for name in NAMES}
    runs = {}

    def draw(rate, spread, steps):
        key, steps = (float(rate), float(spread)), int(steps)
        if key not in runs:
            while len(runs) > 20:
                runs.pop(next(iter(runs)))
            runs[key] = (_start(mine, *key), _start(ours, *key))
        run, ghost = runs[key]
        seconds = SECONDS if len(runs) > 1 else FIRST
        reached = min(run.reach(steps, seconds), steps)
        ghost.reach(reached or steps, seconds)
        sentence = _sentence(run, ghost, key, reached, steps)
        return _picture(run, ghost, reached, sentence), sentence

    return Playground(CONTROLS, draw)


class _Run(Run):
    """Train bit by bit, with this playground's step between two points."""

    def reach(self, steps, seconds):
        """Train until `steps`, as far as the time allows; return the number of steps reached."""
        reached = super().reach(4 * steps, seconds)  # the base counts in steps of 20
        return reached // 4

    def _on(self):
        W, b = self.states[-1]
        forward, cost, backward, rate = self.functions
        for step in range(EVERY):
            AL = forward(W @ self.X + b)
            if step == 0:
                self.costs.append(cost(AL, self.Y))
            dZ = backward(AL, self.Y)
            with np.errstate(all="ignore"):
                W = W - rate * dZ @ self.X.T / self.X.shape[1]
                b = b - rate * dZ.mean(axis=1, keepdims=True)
        if not (np.isfinite(W).all() and np.isfinite(b).all()):
            self.trouble = f"After {EVERY * len(self.costs)} steps the weights are nan or inf: it diverged. Is the learning rate too large?"
            return
        self.states.append((W, b))


def _start(functions, rate, spread):
    """Return a run at its start; its functions raise Trouble where a learner's function goes wrong."""
    X, labels = load_planar("four_blobs")
    C, m = 4, X.shape[1]

    def forward(Z):
        return _array("softmax_activation", _call("softmax_activation", functions["softmax_activation"], Z), Z.shape)

    def cost(AL, Y):
        name = "categorical_cross_entropy"
        return float(_array(name, _call(name, functions[name], AL, Y), ()))

    def backward(AL, Y):
        return _array("softmax_backward", _call("softmax_backward", functions["softmax_backward"], AL, Y), AL.shape)

    W = spread * np.random.default_rng(1).normal(size=(C, 2))
    run = _Run(X, np.zeros((C, m)), (forward, cost, backward, rate), (W, np.zeros((C, 1))))
    try:
        run.Y = _array("one_hot", _call("one_hot", functions["one_hot"], labels, C), (C, m))
    except Trouble as trouble:
        run.trouble = str(trouble)
    return run


def _sentence(run, ghost, key, reached, steps):
    rate, spread = key
    says = [f"Four classes, learning rate {rate:g}, start of size {spread:g}."]
    place = reached // EVERY
    if place < len(run.costs):
        cost = run.costs[place]
        says.append(f"After {reached} steps: cost {cost:.4f}, {_accuracy(run, place):.1f}% right.")
        own = dict(enumerate(ghost.costs)).get(place, cost)
        if not np.isclose(cost, own, rtol=1e-4, atol=1e-6, equal_nan=True):
            says.append(f"The course's own run (dashed) has the cost {own:.4f} there.")
        if not np.isfinite(cost):
            says.append("The cost is not finite: some probability is exactly 0, and its logarithm has no value.")
        if reached < steps and not run.trouble:
            says.append(f"Still on its way to {steps} steps: move a control, and it goes on.")
    return " ".join([*says, run.trouble]).strip()


def _accuracy(run, place):
    W, b = run.states[place]
    _, labels = load_planar("four_blobs")
    return accuracy(np.argmax(W @ run.X + b, axis=0), labels[0])


def _picture(run, ghost, reached, sentence):
    X, labels = load_planar("four_blobs")
    reach = float(np.ceil(np.abs(X).max()))
    left = Axes(x=(-reach, reach), y=(-reach, reach), width=370, height=372)
    place = reached // EVERY
    marks = _regions(left, run.states[place], reach) if place < len(run.states) and place < len(run.costs) else []
    marks += _points(left, X, labels[0])
    ticks = {value: f"{value:g}" for value in (-reach, 0, reach)}
    plane = chart(left, marks, "x₁", "x₂", "The plane with the four regions and the examples", ticks, list(ticks))
    seen = [cost for cost in [*run.costs, *ghost.costs] if np.isfinite(cost)]
    top = min(4.0, max(1.0, 1.05 * max(seen, default=1.5)))
    right = Axes(x=(0, MOST), y=(0, top), width=330, height=372)
    curves = [
        line(right, EVERY * np.arange(len(costs)), costs, colour, width, dash) if costs else ""
        for costs, colour, width, dash in ((ghost.costs, GREY, 1.5, "3 5"), (run.costs, GREEN, 2.5, ""))
    ]
    curves.append(line(right, [reached, reached], [0, top], INK, 1))
    steps = {value: str(value) for value in range(0, MOST + 1, 100)}
    names = [("your cost", GREEN, ""), ("the course's", GREY, "3 5")]
    cost = chart(right, curves, "step", "cost", "The cost while training", steps, np.arange(0, top, 0.5).tolist(), names)
    return _beside(plane, cost, 370, 330, 372, sentence)


def _points(axes, X, labels):
    parts = []
    for k, (colour, _, shape) in enumerate(CLASSES):
        for x, y in X[:, labels == k][:, ::2].T:
            where = f"translate({axes.across(x):.0f} {axes.down(y):.0f})"
            parts.append(f'<path d="{shape}" transform="{where}" fill="{colour}" stroke="white" stroke-width="0.7"/>')
    return parts


def _regions(axes, state, reach):
    """Return each class's cells, joined into rows, and the class's number in the middle of them."""
    W, b = state
    size = 2 * reach / CELLS
    middle = (np.arange(CELLS) + 0.5) * size - reach
    plane = np.array(np.meshgrid(middle, middle)).reshape(2, -1)
    said = np.argmax(W @ plane + b, axis=0).reshape(CELLS, CELLS)
    wide, high = axes.across(size) - axes.across(0), axes.down(0) - axes.down(size)
    parts, numbers = [], []
    for k, (_, pale, _) in enumerate(CLASSES):
        shape = []
        for row, y in zip(said == k, middle, strict=True):
            edges = np.flatnonzero(np.diff(np.concatenate([[0], row.astype(int), [0]]))).reshape(-1, 2)
            for first, last in edges.tolist():
                start = f"M{axes.across(-reach) + first * wide:.1f} {axes.down(y + size / 2):.1f}"
                shape.append(f"{start}h{(last - first) * wide + 0.4:.1f}v{high + 0.4:.1f}h{-(last - first) * wide - 0.4:.1f}z")
        if shape:
            parts.append(f'<path d="{"".join(shape)}" fill="{pale}"/>')
            cells = plane[:, (said == k).ravel()]
            outside = np.clip(1.75 * cells.mean(axis=1, keepdims=True), -0.9 * reach, 0.9 * reach)
            x, y = cells[:, np.argmin(np.sum((cells - outside) ** 2, axis=0))]  # away from most of the points
            numbers.append(words(axes.across(x), axes.down(y) + 8, str(k), size=22))
    return [*parts, *numbers]
