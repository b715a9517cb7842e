"""The checks of course1/week1: sigmoid and softmax."""

from __future__ import annotations

import numpy as np

from autograder.cases import Case, case, sizes
from autograder.checks import Check, Table
from autograder.mistakes.course1_week1 import MISTAKES
from autograder.oracles import Quiz
from shared_utils import activations, graph, losses, vectors
from shared_utils.quizzes import course1_week1 as quizzes

WEEK = "course1/week1"
WHOLE = "for whole numbers"
CUT = "With a matrix of whole numbers it fails or loses the fractions: put results into an array of floats."


def scores(rng: np.random.Generator, low: float, high: float) -> list[Case]:
    """Draw single numbers and arrays of one, two and three axes, then extremes from low to high."""
    n, m, k = sizes(rng, 3)
    ends = np.array([[low, high, low / 2], [high / 2, -1.5, 2.5]]) + rng.uniform(-0.5, 0.5, (2, 3))
    beyond = np.append(rng.uniform(4.2, 9, m), rng.uniform(10.2, 12)) * rng.choice([-1, 1], m + 1)
    return [
        case(rng.normal(0, 2, (n, m))),
        case(rng.normal(0, 2, k)),
        case(float(rng.uniform(0.5, 3))),
        case(float(-rng.uniform(0.5, 3))),
        case(rng.normal(0, 2, (n, m, k)), note="for an array of three axes"),
        case(np.clip(ends, low, high), note=f"for scores as far out as {high:g} and {low:g}"),
        case(rng.normal(0, 2, (1, k)), note="for a single row"),
        case(beyond, note="for scores between 4 and 12, and their negatives"),
        case(rng.integers(-4, 5, (m, k)), note=WHOLE),
        case(int(rng.integers(1, 5)), note=WHOLE),
    ]


def single_scores(rng: np.random.Generator) -> list[Case]:
    """Draw single numbers, both signs, zero, whole ones and far ones."""
    ordinary = [case(float(x)) for x in (*rng.uniform(0.3, 4, 3), *-rng.uniform(0.3, 4, 3))]
    far = [case(float(x), note="for scores as far out as 700 and -700") for x in (rng.uniform(500, 700), -rng.uniform(500, 700))]
    # Between 10 and 13 the value is near 0 or 1, and still not that.
    near = [case(float(sign * rng.uniform(10.2, 13)), note="for scores near 10 and -10, or a little beyond") for sign in (1, -1)]
    return [*ordinary, case(0.0, note="at 0"), case(int(rng.integers(1, 5)), note=WHOLE), *near, *far]


def three_numbers(rng: np.random.Generator) -> list[Case]:
    """Draw a, b, c of both signs, no two alike, whole ones too."""
    drawn = [case(*(float(x) for x in rng.choice([-1, 1], 3) * rng.uniform(0.5, 4, 3))) for _ in range(4)]
    a, b, c = (float(x) for x in rng.uniform(0.5, 4, 3))
    drawn += [case(-a, b, -c), case(a, -b, -c)]  # v is below 0, and above
    whole = case(*(int(x) for x in rng.permutation([2, 3, 5])), note=WHOLE)
    return [*drawn, whole, case(-(b * c), b, c, note="where v is 0"), case(c, 0.0, -b, note="where b is 0")]


def pictures(rng: np.random.Generator) -> list[Case]:
    """Draw pictures whose height, width and channels all differ."""
    drawn = []
    for channels in (3, 3, 1, 4):
        h, w = sizes(rng, 2, 5, 9)
        drawn.append(case(rng.uniform(0, 1, (h, w, channels))))
    h, w = sizes(rng, 2, 5, 9)
    return [*drawn, case(rng.integers(0, 256, (h, w, 3)).astype(np.uint8), note="for whole numbers from 0 to 255")]


def matrices(rng: np.random.Generator) -> list[Case]:
    """Draw matrices, two of them taller than wide and two wider than tall, and one of a single row."""
    drawn = []
    for order in (1, -1, 1, -1):
        n, m = sorted(sizes(rng, 2))[::order]
        drawn.append(case(rng.normal(0, 2, (n, m)) + 0.1))
    return [*drawn, case(rng.normal(0, 2, (1, 5)), note="for a single row")]


def rows(rng: np.random.Generator) -> list[Case]:
    """Draw matrices, and one of whole numbers."""
    n, m = sizes(rng, 2)
    return [*matrices(rng), case(rng.integers(1, 9, (n, m)) * rng.choice([-1, 1], (n, m)), remark=CUT)]


def score_rows(rng: np.random.Generator) -> list[Case]:
    """Draw rows of scores, then rows that all are large, all small, and mixed."""
    n, m = sizes(rng, 2, 4, 7)
    far = rng.normal(0, 2, (n, m))
    far[0] += 1000 - far[0].max()
    far[1] -= 1000 + far[1].min()
    far[2, :2] = (1000, -1000)
    whole = rng.integers(-4, 5, (m, n))
    return [*matrices(rng), case(far, note="for rows of scores near 1000 and near -1000"), case(whole, remark=CUT)]


def vectors_pair(rng: np.random.Generator) -> list[Case]:
    """Draw predictions and truths with errors of both signs, whose sums are of both signs too."""
    drawn = []
    for m, sign in zip(sizes(rng, 4, 3, 12), (1, -1, 1, -1), strict=True):
        error = rng.uniform(0.2, 2, m) * rng.choice([-1, 1], m)
        error[:2] = np.abs(error[:2]) * (1, -1)
        error *= sign * np.sign(error.sum())
        y = rng.normal(0, 2, m)
        drawn.append(case(y + error, y))
    yhat, y = rng.permutation(np.arange(-20, 21))[: 2 * m].reshape(2, m)
    return [*drawn, case(yhat, y, note=WHOLE)]


def one_call(rng: np.random.Generator) -> list[Case]:
    """Return the one case of a function without arguments."""
    return [case()]


TABLE = Table(
    assignment=WEEK,
    notebook="sigmoid_and_softmax",
    title="Squash scores into probabilities",
    provides=("shared_utils.timing.seconds",),
    checks=(
        Check(
            name="basic_sigmoid",
            week=WEEK,
            points=8,
            reference=activations.basic_sigmoid,
            cases=single_scores,
            misconceptions=MISTAKES["basic_sigmoid"],
            hints=(
                "Python's `math` module has the exponential function; the formula needs it once.",
                "First compute e to the power of minus x, then put it into the sum below the line. "
                "A division takes only what stands right behind it, unless there are parentheses.",
                "The sum below the line has two terms, 1 and the power. Put parentheses round the sum before you divide 1 by it.",
            ),
        ),
        Check(
            name="sigmoid",
            week=WEEK,
            points=12,
            reference=activations.sigmoid,
            cases=lambda rng: scores(rng, -1000, 1000),
            misconceptions=MISTAKES["sigmoid"],
            hints=(
                "numpy has its own exponential, which takes numbers and arrays alike.",
                "Write it as for one number: with numpy every operation works entry by entry and keeps the shape.",
                "The fraction can be written in two ways. Far out, one lets a power grow above and below the line at once, "
                "the other only below, where it does no harm.",
            ),
        ),
        Check(
            name="sigmoid_grad",
            week=WEEK,
            points=12,
            reference=activations.sigmoid_grad,
            cases=lambda rng: scores(rng, -500, 500),
            requires=("sigmoid",),
            misconceptions=MISTAKES["sigmoid_grad"],
            hints=(
                "The slope can be written with the sigmoid alone, and you have that function already.",
                "Take s = σ(x) once. The slope is a product of two factors that are both between 0 and 1.",
                "At x = 0 both factors are one half; far to the right the first nears 1 and the second nears 0.",
            ),
        ),
        Check(
            name="graph_gradients",
            week=WEEK,
            points=12,
            reference=graph.graph_gradients,
            cases=three_numbers,
            misconceptions=MISTAKES["graph_gradients"],
            hints=(
                "Go forward first (u, then v), then walk back from J.",
                "How much does J change for a nudge of v? Then: how much does v change for a nudge of u, and u for a nudge of b?",
                "Multiply along the path. The path to b goes through u, where the nudge is multiplied by the other factor of the product.",
            ),
        ),
        Check(
            name="image2vector",
            week=WEEK,
            points=10,
            reference=vectors.image2vector,
            cases=pictures,
            misconceptions=MISTAKES["image2vector"],
            hints=(
                "Only the shape changes; the numbers stay in the order in which they are kept.",
                "`reshape` can do it. How many rows and how many columns does the result have?",
                "One column. The number of rows is the product of all three lengths, and `reshape` can work it out when you write -1.",
            ),
        ),
        Check(
            name="normalize_rows",
            week=WEEK,
            points=12,
            reference=vectors.normalize_rows,
            cases=rows,
            misconceptions=MISTAKES["normalize_rows"],
            hints=(
                "Compute the length of each row, then divide each row by its own.",
                "`np.linalg.norm` can work along one axis. What shape must the lengths have, so that each goes with its row?",
                "Summing along `axis=1` leaves one number a row; `keepdims=True` keeps them as a column, which broadcasts along the rows.",
            ),
        ),
        Check(
            name="softmax",
            week=WEEK,
            points=16,
            reference=activations.softmax,
            cases=score_rows,
            misconceptions=MISTAKES["softmax"],
            hints=(
                "Two steps: powers of e, then each row divided by its sum. For large scores something comes before.",
                "A row's result stays the same when one number is subtracted from all its scores. Which number prevents overflow?",
                "Subtract from each row its own largest score. Both the maximum and the sum run along a row and must keep their axis.",
            ),
        ),
        Check(
            name="l1_loss",
            week=WEEK,
            points=6,
            reference=losses.l1_loss,
            cases=vectors_pair,
            misconceptions=MISTAKES["l1_loss"],
            hints=(
                "An error is a difference; its sign should not count.",
                "Take the absolute value of each difference before you add them up.",
                "`abs` takes an array entry by entry, and an array can sum itself.",
            ),
        ),
        Check(
            name="l2_loss",
            week=WEEK,
            points=6,
            reference=losses.l2_loss,
            cases=vectors_pair,
            misconceptions=MISTAKES["l2_loss"],
            hints=(
                "Square each error, then add the squares up.",
                "The order matters: difference, square, sum. No root, no mean.",
                "`** 2` squares entry by entry, and an array can sum itself.",
            ),
        ),
        Check(
            name="quiz",
            week=WEEK,
            points=6,
            reference=quizzes.quiz,
            start=quizzes.unanswered,
            cases=one_call,
            oracle=Quiz(
                {
                    1: "Which of them is kept in rows and columns with a fixed meaning?",
                    2: "Try `v.T.shape` in a cell of your own.",
                    3: "Multiply the slope by the step, and mind both signs.",
                    4: "Shapes are lined up from the right: what meets what?",
                    5: "Try the formula at a score of 1000, with and without.",
                    6: "How does each of the two times grow when the numbers double?",
                }
            ),
            hints=(
                "Every question is answered in this notebook. The table of contents, on the left in JupyterLab, takes you to the section.",
                "Questions 2 and 4 can be tried in a cell: make an array of that shape and look.",
                "For 3 use f(a + δ) ≈ f(a) + f'(a)·δ; for 6 think of both times as so-and-so much for each number.",
            ),
        ),
    ),
)
