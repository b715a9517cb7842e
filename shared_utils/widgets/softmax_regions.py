"""Watch softmax regression part the plane into four classes: regions and cost while it trains."""

import numpy as np

from shared_utils import softmax
from shared_utils.data import load_planar
from shared_utils.palette import BLUE, GREEN, GREY, INK, ORANGE, PINK
from shared_utils.shallow_training import accuracy
from shared_utils.widgets.controls import Seed, Steps
from shared_utils.widgets.ghosts import curves, told
from shared_utils.widgets.playground import Playground, Prediction
from shared_utils.widgets.svg import Axes, line, panel, whole, words
from shared_utils.widgets.training import Training
from shared_utils.widgets.trouble import array, call

# For each class the colour of its points, that of its region, and the points' shape.
CLASSES = (
    (BLUE, "#d9eaf6", "M-3 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0z"),
    (ORANGE, "#fbf0d2", "M0-4l4 7h-8z"),
    (GREEN, "#d5efe6", "M-3-3h6v6h-6z"),
    (PINK, "#f6e6ef", "M0-4l4 4-4 4-4-4z"),
)
EVERY = 5  # steps between two points of the cost curve
MOST = 300
CELLS = 60  # of the regions' grid, along each side
CONTROLS = [
    Steps("learning rate", (0.01, 0.1, 0.3, 1.0, 3.0, 10.0, 30.0), 0.3, "The size of a step", at_once=True),
    Steps("size of the start", (0.0, 0.01, 1.0, 5.0), 0.01, "How far the random weights of the start spread"),
    Seed(),
]
SET_UPS = {
    "all weights 0": {"size of the start": 0.0, "steps": 0},
    "learning rate 30": {"learning rate": 30.0, "steps": 100},
    "a large start": {"size of the start": 5.0, "steps": MOST},
}
COSTS = ("0", "log 2 = 0.69", "log 4 = 1.39")
NAMES = ("one_hot", "softmax_activation", "categorical_cross_entropy", "softmax_backward")


def softmax_regions_playground(one_hot, softmax_activation, categorical_cross_entropy, softmax_backward):
    """Return a playground that trains softmax regression on four classes of points with the learner's functions.

    The cost of the course's own run is drawn in grey. What is missing or goes wrong is said in words.

    Args:
        one_hot, softmax_activation, categorical_cross_entropy, softmax_backward: the learner's functions of this week.

    Returns:
        A Playground; the last line of a cell shows it.
    """
    mine = dict(zip(NAMES, (one_hot, softmax_activation, categorical_cross_entropy, softmax_backward), strict=True))
    ours = {name: getattr(softmax, name) for name in NAMES}

    def draw(run, ghosts, settings):
        sentence = _sentence(run, ghosts, settings)
        return _picture(run, ghosts, sentence), sentence

    def answer(run, _settings):
        gaps = {} if run.cost is None else {name: abs(run.cost - cost) for name, cost in zip(COSTS, (0, np.log(2), np.log(4)), strict=True)}
        return min(gaps, key=gaps.get) if gaps and min(gaps.values()) < 0.01 else None

    question = "All weights are 0, and no step has been taken. What is the cost?"
    predict = Prediction(question, COSTS, "all weights 0", answer)

    def run(settings):
        return _regression(mine, settings)

    def course(settings):
        return _regression(ours, settings)

    return Playground(CONTROLS, draw, run, course, first=60, most=MOST, every=EVERY, set_ups=SET_UPS, predict=predict, width=700)


def _regression(functions, settings):
    """Return the Training of these functions; they raise Trouble where a learner's function goes wrong."""
    X, labels = load_planar("four_blobs")
    C, m = len(CLASSES), X.shape[1]

    def use(name, shape, *arguments):
        return array(name, call(name, functions[name], *arguments), shape)

    def probabilities(state):
        with np.errstate(all="ignore"):
            Z = state[0] @ X + state[1]
        return use("softmax_activation", (C, m), Z)

    def start():
        W = settings["size of the start"] * np.random.default_rng(settings["seed"]).normal(size=(C, 2))
        return W, np.zeros((C, 1)), use("one_hot", (C, m), labels, C)

    def step(state, now):
        W, b, Y = state
        dZ = use("softmax_backward", (C, m), probabilities(state), Y)
        with np.errstate(all="ignore"):
            return W - now["learning rate"] * dZ @ X.T / m, b - now["learning rate"] * dZ.mean(axis=1, keepdims=True), Y

    def cost(state):
        return float(use("categorical_cross_entropy", (), probabilities(state), state[2]))

    return Training(start, step, cost, settings, EVERY, lambda state, cost: np.isfinite(state[0]).all())


def _sentence(run, ghosts, settings):
    caught_up = [ghost for ghost in ghosts if ghost.says or ghost.run.steps >= run.shown]  # the others would be told too early
    says = [f"Four classes, learning rate {settings['learning rate']:g}, start of size {settings['size of the start']:g}."]
    if run.cost is not None:
        X, labels = load_planar("four_blobs")
        W, b, _ = run.state
        share = accuracy(np.argmax(W @ X + b, axis=0), labels[0])
        says.append(f"After {run.shown} steps: cost {run.cost:.4f}, {share:.1f}% right.")
        if not np.isfinite(run.cost) and not run.diverged:
            says.append("The cost is not finite: some probability is exactly 0, and its logarithm has no value.")
    return " ".join(filter(None, [*says, told(run, caught_up)]))


def _picture(run, ghosts, sentence):
    X, labels = load_planar("four_blobs")
    reach = float(np.ceil(np.abs(X).max()))
    left = Axes(x=(-reach, reach), y=(-reach, reach), width=370, height=372)
    marks = [] if run.state is None else _regions(left, run.state, reach)
    ticks = {value: f"{value:g}" for value in (-reach, 0, reach)}
    plane = panel(left, [*marks, *_points(left, X, labels[0])], "x₁", "x₂", ticks, list(ticks))
    seen = [cost for one in (run, *(ghost.run for ghost in ghosts)) for cost in one.costs if np.isfinite(cost)]
    top = min(4.0, max(1.0, 1.05 * max(seen, default=1.5)))
    right = Axes(x=(0, MOST), y=(0, top), width=330, height=372)
    lines = [*curves(right, ghosts), line(right, *run.curve(), GREEN), line(right, [run.shown] * 2, [0, top], INK, 1)]
    steps = {value: str(value) for value in range(0, MOST + 1, 100)}
    names = [("your cost", GREEN, ""), ("the course's", GREY, "3 5")]
    cost = panel(right, lines, "step", "cost", steps, np.arange(0, top, 0.5).tolist(), names, place=370)
    return whole([plane, cost], 700, 372, sentence)


def _points(axes, X, labels):
    parts = []
    for k, (colour, _, shape) in enumerate(CLASSES):
        for x, y in X[:, labels == k][:, ::2].T:
            where = f"translate({axes.across(x):.0f} {axes.down(y):.0f})"
            parts.append(f'<path d="{shape}" transform="{where}" fill="{colour}" stroke="white" stroke-width="0.7"/>')
    return parts


def _regions(axes, state, reach):
    """Return each class's cells, joined into rows, and the class's number in its region."""
    W, b, _ = state
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
