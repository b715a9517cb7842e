"""The mistakes of course1/week3."""

import math
from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np

from autograder.misconceptions import Misconception, misconception
from shared_utils import shallow
from shared_utils.activations import leaky_relu, relu, sigmoid

P = dict[str, Any]


def of_notebook(*names: str) -> tuple[Callable[..., Any], ...]:
    """Return functions that stop as one does which uses a variable of the notebook where grading has none."""

    def wrong(*args: Any, name: str, **named: Any) -> Any:
        raise NameError(f"name '{name}' is not defined")

    return tuple(partial(wrong, name=name) for name in names)


def _scaled(z: Any, slope: float) -> Any:
    z[z < 0] *= slope
    return z


def _first_axis(one: Callable[..., Any]) -> Callable[..., Any]:
    return lambda z, *slope: np.array([one(v, *slope) for v in z])


def _two_axes(one: Callable[..., Any]) -> Callable[..., Any]:
    """Return a function that loops over rows and columns, of arrays made to have both."""

    def wrong(z: Any, *slope: float) -> Any:
        z = np.atleast_2d(z)
        return np.array([[one(z[i, j], *slope) for j in range(z.shape[1])] for i in range(z.shape[0])])

    return wrong


# ---- activations and their slopes -----------------------------------------------------------------------------------

RELU: tuple[Misconception, ...] = (
    misconception("number of axes", "It works for some numbers of axes only; `z` may have any. numpy works entry by entry, whatever the shape.", _first_axis(lambda v: v if v > 0 else 0), _two_axes(lambda v: max(0, v))),
    misconception("shifted", "The whole array is shifted; each negative score should become 0 by itself, and the others stay.", lambda z: z - np.min(z), lambda z: z - np.mean(z)),
    misconception("other threshold", "The kink of ReLU is at 0, and what is cut off becomes 0.", lambda z: z * (z > 1), lambda z: np.maximum(1, z), lambda z: np.where(z > 1, z, 0), lambda z: z * (z > 0.5), *(lambda z, t=t: np.where(z > t, z, 0) for t in (0.2, 0.3, 0.4))),
    misconception("one maximum", "`np.max` looks for the largest entry of one array; you want the larger of two values, entry by entry.", lambda z: np.max(0, z), lambda z: np.max(z), lambda z: max(0, np.max(z)), lambda z: np.max(z, 0), lambda z: np.max([0, z])),
    misconception("condition on an array", "`max` and `if` want one answer, but a comparison of an array gives one for each entry: choose entry by entry.", lambda z: max(0, z), lambda z: z if z > 0 else 0),
    misconception("minimum", "You keep what is negative and cut off what is positive; ReLU does the opposite.", lambda z: np.minimum(0, z), lambda z: z * (z < 0), lambda z: np.where(z < 0, z, 0)),
    misconception("absolute value", "Negative scores become positive in yours; they should become 0.", np.abs),
    misconception("slope instead", "This is the slope of ReLU; the function itself passes positive scores unchanged.", lambda z: (z > 0) * 1.0),
    misconception("leaky", "Negative scores still leak through; plain ReLU stops them.", leaky_relu, lambda z: np.where(z > 0, z, 0.1 * z)),
    misconception("cut at 1", "Scores above 1 should pass unchanged, too.", lambda z: np.clip(z, 0, 1)),
    misconception("cut at 6", "Scores above 6 should pass unchanged, too: ReLU has no upper end.", lambda z: np.clip(z, 0, 6)),
    misconception("mirrored", "The score's sign is turned round before the cut.", lambda z: np.maximum(0, -z)),
    misconception("softplus", "This is a smooth relative of ReLU; ReLU has a sharp kink at 0.", lambda z: np.log(1 + np.exp(z)), lambda z: np.log1p(np.exp(z))),
    misconception("other activation", "This is another activation function; ReLU is made of two straight pieces.", np.tanh, sigmoid),
    misconception("dropped", "The negative entries have been taken out; they should become 0, in their places.", lambda z: z[z > 0], lambda z: z[z >= 0]),
    misconception("everything 0", "Everything becomes 0 in yours: is each entry asked by itself, and the result filled in?", lambda z: np.zeros_like(z)),
    misconception("first row only", "Only the first row is treated; every entry of the array should be.", lambda z: np.concatenate([relu(z[:1]), z[1:]])),
)  # fmt: skip

LEAKY_RELU: tuple[Misconception, ...] = (
    misconception("whole numbers", "It fails where the scores are whole numbers: the result needs an array of floats to go into.", lambda z, slope=0.01: _scaled(np.array(z), slope)),
    misconception("other threshold", "The kink is where the score is 0; yours weakens other scores, too.", *(lambda z, slope=0.01, t=t: np.where(z > t, z, slope * z) for t in (1, 0.5, 0.4, 0.3, 0.2))),
    misconception("slope taken away", "Slope times the score is what is left of a negative score; yours takes just that away.", lambda z, slope=0.01: np.where(z > 0, z, z - slope * z)),
    misconception("slope twice", "A negative score is multiplied by the slope twice.", lambda z, slope=0.01: np.where(z > 0, z, slope * slope * z)),
    misconception("arguments exchanged", "The arguments stand in another order in your first line: `z` comes first, then `slope`.", lambda slope, z=0.01: np.where(z > 0, z, slope * z)),
    misconception("leak everywhere", "The leak is added to positive scores, too; they should pass unchanged.", lambda z, slope=0.01: np.maximum(0, z) + slope * z, lambda z, slope=0.01: np.where(z > 0, z + slope * z, slope * z)),
    misconception("other default", "With a slope that is passed you are right, but the default should be 0.01.", *(lambda z, slope=d: np.where(z > 0, z, slope * z) for d in (0.1, 0.2, 0.001, 0.05, 0.02, 0.3, 0.5, 0.0))),
    misconception("slope ignored", "The slope is always the same in yours: use the argument `slope`.", lambda z, slope=0.01: np.where(z > 0, z, 0.01 * z)),
    misconception("plain relu", "Negative scores become 0: that is plain ReLU. They should come through, weakened.", lambda z, slope=0.01: np.maximum(0, z)),
    misconception("slope above", "The slope weakens the positive scores; it should weaken the negative ones.", lambda z, slope=0.01: np.where(z < 0, z, slope * z), lambda z, slope=0.01: np.minimum(z, slope * z)),
    misconception("slope on both sides", "Every score is multiplied by the slope; only negative ones should be.", lambda z, slope=0.01: slope * z),
    misconception("constant below", "Below 0 you return the slope itself; the score should be multiplied by it.", lambda z, slope=0.01: np.where(z > 0, z, slope), lambda z, slope=0.01: np.maximum(slope, z)),
    misconception("negative constant below", "Below 0 you return a constant; the score should be multiplied by the slope.", lambda z, slope=0.01: np.where(z > 0, z, -slope), lambda z, slope=0.01: np.maximum(-slope, z)),
    misconception("sign below", "Negative scores come out positive: a line through 0 keeps their sign.", lambda z, slope=0.01: np.where(z > 0, z, -slope * z), lambda z, slope=0.01: np.where(z > 0, z, slope * np.abs(z))),
    misconception("minus slope", "Below 0 the slope is subtracted or added; it should multiply.", lambda z, slope=0.01: np.where(z > 0, z, z - slope), lambda z, slope=0.01: np.where(z > 0, z, z + slope)),
    misconception("divided by the slope", "Negative scores are divided by the slope, so they grow; they should be multiplied by it.", lambda z, slope=0.01: np.where(z > 0, z, z / slope)),
    misconception("derivative instead", "This is the slope of the leaky ReLU; the function itself passes positive scores unchanged.", lambda z, slope=0.01: np.where(z > 0, 1.0, slope)),
    misconception("one maximum", "`np.max` looks for the largest entry of one array; you want to choose entry by entry.", lambda z, slope=0.01: np.max(z, slope * z), lambda z, slope=0.01: np.max(slope * z, z)),
    misconception("condition on an array", "`max` and `if` want one answer, but a comparison of an array gives one for each entry: choose entry by entry.", lambda z, slope=0.01: z if z > 0 else slope * z, lambda z, slope=0.01: max(z, slope * z)),
    misconception("softened exponentially", "Below 0 yours is curved; the leaky ReLU is a straight line there.", lambda z, slope=0.01: np.where(z > 0, z, slope * (np.exp(z) - 1))),
    misconception("first row only", "Only the first row is treated; every entry of the array should be.", lambda z, slope=0.01: np.concatenate([leaky_relu(z[:1], slope), z[1:]])),
)  # fmt: skip

TANH_GRAD: tuple[Misconception, ...] = (
    misconception("whole numbers", "It fails where the scores are whole numbers: the result needs an array of floats to go into.", lambda z: 1 - np.tanh(z, out=z) ** 2),
    misconception("number of axes", "It works for some numbers of axes only; `z` may have any. numpy works entry by entry, whatever the shape.", _first_axis(lambda v: 1 - math.tanh(v) ** 2), _two_axes(lambda v: 1 - math.tanh(v) ** 2)),
    misconception("overflow", "Far from 0 e to the power of z is too large for a number, and yours becomes nan: `np.tanh` has no such trouble.", lambda z: (np.cosh(z) ** 2 - np.sinh(z) ** 2) / np.cosh(z) ** 2, lambda z: 1 - ((np.exp(z) - np.exp(-z)) / (np.exp(z) + np.exp(-z))) ** 2, lambda z: 1 - ((np.exp(2 * z) - 1) / (np.exp(2 * z) + 1)) ** 2, lambda z: 4 * np.exp(2 * z) / (np.exp(2 * z) + 1) ** 2),
    misconception("cut off", "Far from 0 the slope is small, but it is not 0 as early as in yours.", *(lambda z, t=t: np.where(np.abs(z) > t, 0, 1 - np.tanh(z) ** 2) for t in (1, 2, 3, 4, 5, 6))),
    misconception("a quarter", "One quarter is the largest slope of the sigmoid; that of tanh is 1.", lambda z: (1 - np.tanh(z) ** 2) / 4),
    misconception("score as a factor", "The slope is multiplied by the score as well; z itself is no factor of it.", lambda z: z * (1 - np.tanh(z) ** 2)),
    misconception("coarse difference", "A difference with a step is only near the slope; use the formula.", *(lambda z, h=h: (np.tanh(z + h) - np.tanh(z)) / h for h in (0.1, 0.01, 0.001, 0.0001)), *(lambda z, h=h: (np.tanh(z + h) - np.tanh(z - h)) / (2 * h) for h in (0.1, 0.01))),
    misconception("square missing", "The square is missing: at z = 0 you are right, but the slope must be the same on both sides of 0.", lambda z: 1 - np.tanh(z)),
    misconception("sigmoid's rule", "a·(1 - a) is the slope of the sigmoid; tanh has its own rule.", lambda z: np.tanh(z) * (1 - np.tanh(z))),
    misconception("slope of the sigmoid", "This is the slope of the sigmoid; tanh has its own.", lambda z: sigmoid(z) * (1 - sigmoid(z))),
    misconception("tanh of nothing", "You treat the argument as if it were tanh(z) already; it is the score z.", lambda z: 1 - z**2),
    misconception("square of the score", "The square is taken inside: it is tanh of z that is squared, not z.", lambda z: 1 - np.tanh(z**2)),
    misconception("square of the difference", "The whole difference is squared; only the tanh should be.", lambda z: (1 - np.tanh(z)) ** 2),
    misconception("tanh itself", "This is tanh, not its slope.", np.tanh),
    misconception("one minus missing", "This is 0 at z = 0, where tanh is steepest: it is the part to take away from 1.", lambda z: np.tanh(z) ** 2),
    misconception("plus", "The slope of tanh is never above 1: look at the sign between the two terms.", lambda z: 1 + np.tanh(z) ** 2),
    misconception("sign turned", "tanh rises everywhere, so its slope is never negative.", lambda z: np.tanh(z) ** 2 - 1),
    misconception("tanh twice", "tanh is applied twice.", lambda z: 1 - np.tanh(np.tanh(z)) ** 2),
    misconception("doubled, not squared", "`2 *` doubles; the square is `** 2`.", lambda z: 1 - 2 * np.tanh(z), lambda z: 1 - np.tanh(z) * 2),
    misconception("no hyperbola", "`np.tan` is another function: you want `np.tanh`.", lambda z: 1 - np.tan(z) ** 2, lambda z: 1 + np.tan(z) ** 2),
    misconception("matrix product", "`@` and `np.dot` multiply matrices; every entry should be squared by itself.", lambda z: 1 - np.tanh(z) @ np.tanh(z), lambda z: 1 - np.dot(np.tanh(z), np.tanh(z)), lambda z: 1 - np.dot(np.tanh(z), np.tanh(z).T), lambda z: 1 - np.tanh(z) @ np.tanh(z).T, lambda z: 1 - np.dot(np.tanh(z).T, np.tanh(z))),
)  # fmt: skip

RELU_GRAD: tuple[Misconception, ...] = (
    misconception("number of axes", "It works for some numbers of axes only; `z` may have any. numpy works entry by entry, whatever the shape.", _first_axis(lambda v: 1.0 if v > 0 else 0.0), _two_axes(lambda v: 1.0 if v > 0 else 0.0)),
    misconception("divided by the score", "Dividing by the score gives nan where it is 0: the sign is all you need.", lambda z: relu(z) / z),
    misconception("dropped", "There should be a slope for every score, negative ones too, each in its place.", lambda z: np.ones_like(z[z > 0]), lambda z: (z > 0)[z > 0] * 1.0),
    misconception("coarse difference", "A difference with a step reaches over the kink where the score is small: the slope depends on the sign alone.", *(lambda z, h=h: (relu(z + h) - relu(z)) / h for h in (1, 0.5, 0.2)), *(lambda z, h=h: (relu(z + h) - relu(z - h)) / (2 * h) for h in (1, 0.5, 0.2))),
    misconception("relu itself", "This is ReLU itself, not its slope: a line y = z has the same slope everywhere.", relu),
    misconception("sign", "Below 0 ReLU is flat: its slope there is 0, not -1.", np.sign, lambda z: np.where(z > 0, 1.0, -1.0)),
    misconception("wrong side", "Yours is 1 where ReLU is flat: the two sides are swapped.", lambda z: np.where(z < 0, 1.0, 0.0)),
    misconception("all ones", "Your slope is 1 everywhere: where is ReLU flat? Ask each entry by itself.", np.ones_like),
    misconception("all zeros", "Your slope is 0 everywhere; where does ReLU rise?", np.zeros_like),
    misconception("leaky", "Below 0 plain ReLU is quite flat, without a leak.", lambda z: np.where(z > 0, 1.0, 0.01)),
    misconception("cut at 1", "Scores just above 0 have no slope in yours: the kink of ReLU is at 0, not further right.", lambda z: (z > 1) * 1.0, lambda z: (z >= 1) * 1.0, *(lambda z, t=t: (z > t) * 1.0 for t in (0.2, 0.3, 0.4, 0.5))),
    misconception("score below", "Below 0 the score comes back; the slope there is 0.", lambda z: np.where(z > 0, 1.0, z)),
    misconception("one answer", "A single value for the whole array: the slope is asked for entry by entry.", lambda z: 1.0 if np.max(z) > 0 else 0.0, lambda z: 1 if np.any(z > 0) else 0, lambda z: 1 if np.all(z > 0) else 0),
    misconception("condition on an array", "`if` wants one answer, but a comparison of an array gives one for each entry: work entry by entry.", lambda z: 1 if z > 0 else 0),
    misconception("half", "The slope to the right of 0 is 1.", lambda z: np.where(z > 0, 0.5, 0.0)),
    misconception("clipped", "Between 0 and 1 the slope is 1 as well: it does not depend on how large the score is.", lambda z: np.clip(z, 0, 1), lambda z: np.minimum(np.maximum(0, z), 1)),
    misconception("smooth", "This comes from a smooth curve; the slope of ReLU jumps from one value to another.", sigmoid, lambda z: sigmoid(z) * (1 - sigmoid(z))),
)  # fmt: skip

LEAKY_RELU_GRAD: tuple[Misconception, ...] = (
    misconception("divided by the score", "Dividing by the score gives nan where it is 0: the sign is all you need.", lambda z, slope=0.01: leaky_relu(z, slope) / z),
    misconception("nothing at 0", "At a score of exactly 0 yours is 0; the slope of either side will do there: which comparison includes 0?", lambda z, slope=0.01: np.where(z > 0, 1.0, np.where(z < 0, slope, 0.0))),
    misconception("threshold", "The kink is where the score is 0: compare the score with 0, not with the slope or with another number.", lambda z, slope=0.01: np.where(z > slope, 1.0, slope), *(lambda z, slope=0.01, t=t: np.where(z > t, 1.0, slope) for t in (1, 0.5, 0.4, 0.3, 0.2))),
    misconception("other default", "With a slope that is passed you are right, but the default should be 0.01.", *(lambda z, slope=d: np.where(z > 0, 1.0, slope) for d in (0.1, 0.2, 0.001, 0.05, 0.02, 0.3, 0.5, 0.0))),
    misconception("slope ignored", "The slope below 0 is always the same in yours: use the argument `slope`.", lambda z, slope=0.01: np.where(z > 0, 1.0, 0.01)),
    misconception("plain relu", "Below 0 you return 0, as for plain ReLU: is `slope` left out, or cut to 0 in an array of whole numbers?", lambda z, slope=0.01: np.where(z > 0, 1.0, 0.0)),
    misconception("score kept", "Below 0 the score is still in your result; the slope of slope·z does not depend on z.", lambda z, slope=0.01: np.where(z > 0, 1.0, slope * z)),
    misconception("function itself", "This is the leaky ReLU itself, not its slope.", lambda z, slope=0.01: np.where(z > 0, z, slope * z)),
    misconception("sides swapped", "The two sides are swapped: the small slope belongs to the negative scores.", lambda z, slope=0.01: np.where(z < 0, 1.0, slope)),
    misconception("sign below", "Below 0 the function still rises: its slope there is positive.", lambda z, slope=0.01: np.where(z > 0, 1.0, -slope)),
    misconception("minus one below", "Below 0 the slope is neither -1 nor the sign of the score.", lambda z, slope=0.01: np.sign(z)),
    misconception("score above", "Above 0 you return the score; its slope is asked for.", lambda z, slope=0.01: np.where(z > 0, z, slope)),
    misconception("clipped", "Between the two ends yours still depends on how large the score is; the slope takes two values only.", lambda z, slope=0.01: np.clip(z, slope, 1), lambda z, slope=0.01: np.clip(np.where(z > 0, z, slope), slope, 1)),
    misconception("slope everywhere", "The small slope holds below 0 only.", lambda z, slope=0.01: np.full_like(z, slope), lambda z, slope=0.01: slope * np.ones_like(z)),
    misconception("one everywhere", "Below 0 the slope is not 1.", lambda z, slope=0.01: np.ones_like(z)),
    misconception("slopes added", "The slope is added to 1; above 0 the function rises by 1 and no more.", lambda z, slope=0.01: np.where(z > 0, 1.0 + slope, slope)),
    misconception("one minus the slope", "Below 0 you return 1 minus the slope; the function rises by the slope itself.", lambda z, slope=0.01: np.where(z > 0, 1.0, 1 - slope)),
    misconception("slope above", "Above 0 the slope is 1; `slope` belongs to the other side.", lambda z, slope=0.01: np.where(z > 0, slope, 0.0)),
    misconception("condition on an array", "`if` wants one answer, but a comparison of an array gives one for each entry: work entry by entry.", lambda z, slope=0.01: 1 if z > 0 else slope),
    misconception("divided", "One divided by the slope is more than 1; below 0 the function rises more slowly.", lambda z, slope=0.01: np.where(z > 0, 1.0, 1 / slope)),
)  # fmt: skip


# ---- the start ------------------------------------------------------------------------------------------------------


def _start(
    n_x: int, n_h: int, n_y: int, draw: Callable[..., Any], bias: Callable[..., Any] = np.zeros, second: Callable[..., Any] | None = None
) -> P:
    return {
        "W1": draw((n_h, n_x)),
        "b1": bias((n_h, 1)),
        "W2": (second or draw)((n_y, n_h)),
        "b2": bias((n_y, 1)),
    }


def _normal(rng: Any, scale: float = 0.01) -> Callable[..., Any]:
    return lambda shape: scale * rng.normal(size=shape)


def _turned(n_x: int, n_h: int, n_y: int, rng: Any) -> P:
    return {
        "W1": 0.01 * rng.normal(size=(n_x, n_h)),
        "b1": np.zeros((n_h, 1)),
        "W2": 0.01 * rng.normal(size=(n_h, n_y)),
        "b2": np.zeros((n_y, 1)),
    }


def _flat_biases(n_x: int, n_h: int, n_y: int, rng: Any) -> P:
    return {**_start(n_x, n_h, n_y, _normal(rng)), "b1": np.zeros(n_h), "b2": np.zeros(n_y)}


def _row_biases(n_x: int, n_h: int, n_y: int, rng: Any) -> P:
    return {**_start(n_x, n_h, n_y, _normal(rng)), "b1": np.zeros((1, n_h)), "b2": np.zeros((1, n_y))}


def _biases_of(one: str, two: str) -> Callable[..., P]:
    """Return a start whose biases have as many rows as these sizes say."""

    def wrong(n_x: int, n_h: int, n_y: int, rng: Any) -> P:
        sizes = {"n_x": n_x, "n_h": n_h, "n_y": n_y}
        return {**_start(n_x, n_h, n_y, _normal(rng)), "b1": np.zeros((sizes[one], 1)), "b2": np.zeros((sizes[two], 1))}

    return wrong


def _number_biases(n_x: int, n_h: int, n_y: int, rng: Any) -> P:
    return {**_start(n_x, n_h, n_y, _normal(rng)), "b1": 0.0, "b2": 0.0}


def _second_from_first(n_x: int, n_h: int, n_y: int, rng: Any, made: Callable[[Any], Any]) -> P:
    parameters = _start(n_x, n_h, n_y, _normal(rng))
    return {**parameters, "W2": made(parameters["W1"])}


def _one_output(n_x: int, n_h: int, n_y: int, rng: Any) -> P:
    return _start(n_x, n_h, 1, _normal(rng))


def _global(n_x: int, n_h: int, n_y: int, rng: Any) -> P:
    return _start(n_x, n_h, n_y, lambda shape: 0.01 * np.random.randn(*shape))  # noqa: NPY002


def _fixed(n_x: int, n_h: int, n_y: int, rng: Any) -> P:
    return _start(n_x, n_h, n_y, _normal(np.random.default_rng(2)))


INITIALIZE: tuple[Misconception, ...] = (
    misconception("n_h typed in", "The number of hidden units is a fixed number in yours: use the argument `n_h`.", *(lambda a, b, c, rng, n=n: _start(a, n, c, _normal(rng)) for n in (2, 3, 4, 5, 10))),
    misconception("rounded", "The weights are rounded, so that most of them are 0 and many equal: keep all their digits.", *(lambda a, b, c, rng, d=d: _start(a, b, c, lambda shape: np.round(0.01 * rng.normal(size=shape), d)) for d in (2, 3))),
    misconception("W2 out of W1", "W2 repeats numbers of W1; draw it afresh, every entry by itself.", lambda a, b, c, rng: _second_from_first(a, b, c, rng, lambda W1: np.tile(W1[:, 0], (c, 1)))),
    misconception("zeros", "With all weights 0 the hidden units are equal, and stay so: draw the weights at random.", lambda a, b, c, rng: _start(a, b, c, np.zeros)),
    misconception("all alike", "All weights of a layer are the same number, so its units are equal and stay so: draw each by itself.", lambda a, b, c, rng: _start(a, b, c, lambda shape: np.full(shape, 0.01)), lambda a, b, c, rng: _start(a, b, c, lambda shape: np.full(shape, 0.01 * rng.normal())), lambda a, b, c, rng: _start(a, b, c, np.ones)),
    misconception("rows repeated", "Numbers repeat within a layer, so that units or inputs are treated alike: draw each weight by itself.", lambda a, b, c, rng: _start(a, b, c, lambda shape: np.tile(0.01 * rng.normal(size=(1, shape[1])), (shape[0], 1))), lambda a, b, c, rng: _start(a, b, c, lambda shape: np.tile(0.01 * rng.normal(size=(shape[0], 1)), (1, shape[1]))), lambda a, b, c, rng: _start(a, b, c, lambda shape: np.tile(0.01 * rng.normal(size=(1, shape[1])), (shape[0], 1)), second=_normal(rng)), lambda a, b, c, rng: _start(a, b, c, lambda shape: np.tile(0.01 * rng.normal(size=(shape[0], 1)), (1, shape[1])), second=_normal(rng))),
    misconception("not small", "Weights spread a hundred times too wide: the factor 0.01 is missing somewhere, or it went into the mean.", lambda a, b, c, rng: _start(a, b, c, _normal(rng, 1)), lambda a, b, c, rng: _start(a, b, c, _normal(rng), second=_normal(rng, 1)), lambda a, b, c, rng: _start(a, b, c, _normal(rng, 1), second=_normal(rng))),
    misconception("uniform", "`uniform` draws evenly between two ends; a normal distribution was asked for.", lambda a, b, c, rng: _start(a, b, c, lambda shape: rng.uniform(-0.01, 0.01, shape)), lambda a, b, c, rng: _start(a, b, c, lambda shape: rng.uniform(-0.0173205, 0.0173205, shape))),
    misconception("scale", "The spread of the weights should be 0.01; yours has another size.", lambda a, b, c, rng: _start(a, b, c, _normal(rng, 0.1)), lambda a, b, c, rng: _start(a, b, c, _normal(rng, 0.001)), lambda a, b, c, rng: _start(a, b, c, _normal(rng, 0.0001)), lambda a, b, c, rng: _start(a, b, c, _normal(rng, 10)), lambda a, b, c, rng: _start(a, b, c, _normal(rng, 100))),
    misconception("other initialization", "In yours the spread depends on the number of a unit's inputs; that comes in a later week. Here it is 0.01 throughout.", lambda a, b, c, rng: _start(a, b, c, lambda shape: rng.normal(size=shape) / np.sqrt(shape[1])), lambda a, b, c, rng: _start(a, b, c, lambda shape: rng.normal(size=shape) * np.sqrt(2 / shape[1]))),
    misconception("swapped shapes", "The weights' rows and columns are swapped: a row for each unit of the layer, a column for each of its inputs.", _turned),
    misconception("flat biases", "The biases have lost an axis: they are columns, with a row for each unit.", _flat_biases),
    misconception("row biases", "The biases lie down: they are columns, with a row for each unit.", _row_biases),
    misconception("number biases", "A bias is a column with an entry for each unit, not a single number.", _number_biases),
    misconception("size of another layer", "A bias has a row for each unit of its *own* layer; yours takes the size of another one.", *(_biases_of(*sizes) for sizes in (("n_h", "n_h"), ("n_x", "n_y"), ("n_x", "n_h"), ("n_y", "n_h")))),
    misconception("biases not zero", "The biases should start at 0; the random weights make the units differ already.", lambda a, b, c, rng: _start(a, b, c, _normal(rng), bias=_normal(rng)), lambda a, b, c, rng: _start(a, b, c, _normal(rng), bias=np.ones)),
    misconception("n_y ignored", "The number of outputs is `n_y`; yours is always 1.", _one_output),
    misconception("no dict", "Return one dict with the four arrays.", lambda a, b, c, rng: tuple(_start(a, b, c, _normal(rng)).values())),
    misconception("shape not in a tuple", "The shape is one argument: a tuple, `size=(rows, columns)`.", lambda a, b, c, rng: rng.standard_normal(b, a), lambda a, b, c, rng: rng.random(b, a), lambda a, b, c, rng: np.zeros(b, a), lambda a, b, c, rng: {**_start(a, b, c, _normal(rng)), "W1": float(rng.normal(b, a) * 0.01), "W2": float(rng.normal(c, b) * 0.01)}, lambda a, b, c, rng: np.zeros(b, 1) and {}),
    misconception("W2 fed by the inputs", "The second layer is fed by the hidden units: W2 has a column for each of those, not for each input.", lambda a, b, c, rng: {**_start(a, b, c, _normal(rng)), "W2": 0.01 * rng.normal(size=(c, a))}),
    misconception("own generator", "Every generator gives the same start: draw from the `rng` that is passed, and seed nothing yourself.", _fixed),
    misconception("global generator", "You draw from numpy's global state; draw from the `rng` that is passed.", _global),
    misconception("one side of 0", "All your weights lie on one side of 0; draw them from a normal distribution around 0.", lambda a, b, c, rng: _start(a, b, c, lambda shape: 0.01 * rng.random(shape)), lambda a, b, c, rng: _start(a, b, c, lambda shape: np.abs(0.01 * rng.normal(size=shape)))),
)  # fmt: skip


# ---- forward --------------------------------------------------------------------------------------------------------


def _forward(
    X: Any,
    parameters: P,
    first: Callable[[Any], Any] = np.tanh,
    second: Callable[[Any], Any] = sigmoid,
    b1: str = "b1",
    b2: str = "b2",
    changed: Callable[[P], P] = lambda cache: cache,
) -> tuple[Any, P]:
    zero = {**parameters, "": 0.0}
    Z1 = parameters["W1"] @ X + zero[b1]
    A1 = first(Z1)
    Z2 = parameters["W2"] @ A1 + zero[b2]
    A2 = second(Z2)
    return A2, changed({"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2})


def _skipped(X: Any, P: P) -> tuple[Any, P]:
    Z1 = P["W1"] @ X + P["b1"]
    Z2 = P["W2"] @ Z1 + P["b2"]
    return sigmoid(Z2), {"Z1": Z1, "A1": np.tanh(Z1), "Z2": Z2, "A2": sigmoid(Z2)}


def _inside(X: Any, P: P) -> tuple[Any, P]:
    Z1 = P["W1"] @ X + P["b1"]
    Z2 = P["W2"] @ (np.tanh(Z1) + P["b2"])
    return sigmoid(Z2), {"Z1": Z1, "A1": np.tanh(Z1), "Z2": Z2, "A2": sigmoid(Z2)}


def _no_bend(z: Any) -> Any:
    return z


def _bent_twice(X: Any, P: P) -> tuple[Any, P]:
    _, cache = _forward(X, P)
    A2 = sigmoid(sigmoid(cache["Z2"]))
    return A2, {**cache, "A2": A2}


def _softmax(z: Any) -> Any:
    return np.exp(z) / np.exp(z).sum(axis=0, keepdims=True)


EXP_TANH: tuple[Callable[[Any], Any], ...] = (
    lambda z: (np.exp(z) - np.exp(-z)) / (np.exp(z) + np.exp(-z)),
    lambda z: (np.exp(2 * z) - 1) / (np.exp(2 * z) + 1),
    lambda z: (1 - np.exp(-2 * z)) / (1 + np.exp(-2 * z)),
)


def _reshaped(X: Any, P: P, shape: tuple[int, int]) -> tuple[Any, P]:
    A2 = _forward(X, P)[0].reshape(shape)
    return A2, {**_forward(X, P)[1], "A2": A2}


def _late(X: Any, P: P, first: bool, second: bool) -> tuple[Any, P]:
    """Compute both layers, with the biases added after the activation in those that are told."""
    b1, b2 = P["b1"], P["b2"]
    Z1 = P["W1"] @ X + (0 if first else b1)
    A1 = np.tanh(Z1) + (b1 if first else 0)
    Z2 = P["W2"] @ A1 + (0 if second else b2)
    A2 = sigmoid(Z2) + (b2 if second else 0)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}


CHANGES: tuple[Callable[[Any], Any], ...] = (
    lambda X: X / np.abs(X).max(),
    lambda X: X / X.max(),
    lambda X: X - X.mean(axis=1, keepdims=True),
    lambda X: (X - X.mean(axis=1, keepdims=True)) / X.std(axis=1, keepdims=True),
    lambda X: X / np.linalg.norm(X, axis=0, keepdims=True),
)


FORWARD: tuple[Misconception, ...] = (
    misconception("variable of the notebook", "It uses a variable of the notebook; work with the arguments alone.", *of_notebook("tiny", "X4", "learned")),
    misconception("overflow", "For large scores e to their power is too large for a number, and yours becomes nan: `sigmoid` and `np.tanh` have no such trouble.", lambda X, P: _forward(X, P, second=lambda z: np.exp(z) / (1 + np.exp(z))), *(lambda X, P, f=f: _forward(X, P, first=f) for f in EXP_TANH), lambda X, P: _forward(X, P, first=EXP_TANH[0], second=lambda z: np.exp(z) / (1 + np.exp(z)))),
    misconception("one row of outputs", "A2 has a row for each output; yours is pressed into a single one.", lambda X, P: _reshaped(X, P, (1, -1)), lambda X, P: _reshaped(X, P, (1, X.shape[1]))),
    misconception("inputs changed first", "The inputs are scaled or shifted before the first layer; it takes X as it is.", *(lambda X, P, f=f: _forward(f(X), P) for f in CHANGES), lambda X, P: _forward(X / 255, P)),
    misconception("bias after the bend", "A bias is added after the activation; it belongs to the score, before the bend.", lambda X, P: _late(X, P, True, False), lambda X, P: _late(X, P, False, True), lambda X, P: _late(X, P, True, True)),
    misconception("biases flattened", "Flattened, the biases line up with the examples; as columns they line up with the units.", lambda X, P: _forward(X, {**P, "b1": P["b1"].ravel(), "b2": P["b2"].ravel()}), lambda X, P: _forward(X, {**P, "b1": P["b1"].T})),
    misconception("scores overwritten", "In the cache the activations stand where the scores should be: is the array of the scores written over?", lambda X, P: _forward(X, P, changed=lambda c: {**c, "Z1": c["A1"]}), lambda X, P: _forward(X, P, changed=lambda c: {**c, "Z2": c["A2"]}), lambda X, P: _forward(X, P, changed=lambda c: {**c, "Z1": c["A1"], "Z2": c["A2"]})),
    misconception("sigmoid inside", "The hidden layer bends with the sigmoid in yours; tanh was asked for.", lambda X, P: _forward(X, P, first=sigmoid)),
    misconception("relu inside", "The hidden layer bends with ReLU in yours; tanh was asked for.", lambda X, P: _forward(X, P, first=relu)),
    misconception("no activation inside", "The hidden layer does not bend at all: its activation is missing.", lambda X, P: _forward(X, P, first=_no_bend)),
    misconception("hidden activation skipped", "The second layer is fed with the scores Z1; its inputs are the activations A1.", _skipped),
    misconception("tanh at the end", "The output layer bends with tanh, which goes below 0; a probability comes from the sigmoid.", lambda X, P: _forward(X, P, second=np.tanh)),
    misconception("activations swapped", "The two activations are swapped: tanh inside, the sigmoid at the end.", lambda X, P: _forward(X, P, first=sigmoid, second=np.tanh)),
    misconception("no activation at the end", "You return the scores of the output layer; the sigmoid makes probabilities of them.", lambda X, P: _forward(X, P, second=_no_bend), lambda X, P: (_forward(X, P)[1]["Z2"], _forward(X, P)[1])),
    misconception("softmax at the end", "A softmax over one output is always 1; the output layer uses the sigmoid.", lambda X, P: _forward(X, P, second=_softmax)),
    misconception("b1 left out", "The first layer's bias is left out.", lambda X, P: _forward(X, P, b1="")),
    misconception("b2 left out", "The second layer's bias is left out.", lambda X, P: _forward(X, P, b2="")),
    misconception("biases left out", "The biases are left out.", lambda X, P: _forward(X, P, b1="", b2="")),
    misconception("b1 twice", "The second layer has a bias of its own; yours adds the first one's, and broadcasting makes a table of it.", lambda X, P: _forward(X, P, b2="b1")),
    misconception("b2 twice", "The first layer has a bias of its own, one for each unit; yours adds the second one's.", lambda X, P: _forward(X, P, b1="b2")),
    misconception("bias inside the product", "The bias is added before the product; it belongs after it: weights times input, plus bias.", lambda X, P: _inside(X, P)),
    misconception("bias subtracted", "A bias is added, not subtracted.", lambda X, P: _forward(X, {**P, "b1": -P["b1"], "b2": -P["b2"]}), lambda X, P: _forward(X, {**P, "b2": -P["b2"]}), lambda X, P: _forward(X, {**P, "b1": -P["b1"]})),
    misconception("weights transposed", "The rows of W1 belong to the units already: `W1 @ X` fits, with no transpose.", lambda X, P: P["W1"].T @ X, lambda X, P: np.dot(P["W1"].T, X), lambda X, P: np.matmul(P["W1"].T, X)),
    misconception("order of the product", "The order of a matrix product counts: the weights come first, the examples second.", lambda X, P: X @ P["W1"], lambda X, P: np.dot(X, P["W1"]), lambda X, P: np.matmul(X, P["W1"])),
    misconception("entry by entry", "`*` multiplies entry by entry; a layer needs the matrix product `@`.", lambda X, P: P["W1"] * X, lambda X, P: np.multiply(P["W1"], X)),
    misconception("second layer transposed", "W2 needs no transpose here: its columns meet the rows of A1.", lambda X, P: P["W2"].T @ np.tanh(P["W1"] @ X + P["b1"]), lambda X, P: np.dot(P["W2"].T, np.tanh(P["W1"] @ X + P["b1"]))),
    misconception("inputs again", "The second layer looks at X again; its inputs are the first layer's activations.", lambda X, P: np.dot(P["W2"], X)),
    misconception("sigmoid twice", "The sigmoid is applied twice at the end.", _bent_twice),
    misconception("sign in the sigmoid", "The exponent of the sigmoid has lost its minus.", lambda X, P: _forward(X, P, second=lambda z: sigmoid(-z))),
    misconception("cache mixed up", "The numbers are right, but under the wrong names in the cache: Z holds scores, A what became of them.", lambda X, P: _forward(X, P, changed=lambda c: {"Z1": c["A1"], "A1": c["Z1"], "Z2": c["A2"], "A2": c["Z2"]}), lambda X, P: _forward(X, P, changed=lambda c: {**c, "Z1": c["A1"], "A1": c["Z1"]}), lambda X, P: _forward(X, P, changed=lambda c: {**c, "Z2": c["A2"], "A2": c["Z2"]})),
    misconception("scores as activations", "A score stands in the cache where the activation should be.", lambda X, P: _forward(X, P, changed=lambda c: {**c, "A1": c["Z1"]}), lambda X, P: _forward(X, P, changed=lambda c: {**c, "A2": c["Z2"]}), lambda X, P: _forward(X, P, changed=lambda c: {**c, "A1": c["Z1"], "A2": c["Z2"]})),
    misconception("X in the cache", "X stands in the cache where the hidden layer's activation should be.", lambda X, P: _forward(X, P, changed=lambda c: {**c, "A1": X})),
    misconception("layers mixed up in the cache", "The two layers are mixed up in the cache.", lambda X, P: _forward(X, P, changed=lambda c: {"Z1": c["Z2"], "A1": c["A2"], "Z2": c["Z1"], "A2": c["A1"]}), lambda X, P: _forward(X, P, changed=lambda c: {**c, "A1": c["A2"]}), lambda X, P: _forward(X, P, changed=lambda c: {**c, "A1": c["A2"], "A2": c["A1"]})),
    misconception("rounded to labels", "You return decisions; probabilities were asked for.", lambda X, P: ((_forward(X, P)[0] > 0.5).astype(float), _forward(X, P)[1]), lambda X, P: _forward(X, P, second=lambda z: (z > 0).astype(float))),
    misconception("A1 returned", "You return the hidden layer's activations; the output is A2.", lambda X, P: (_forward(X, P)[1]["A1"], _forward(X, P)[1])),
    misconception("no cache", "Return two values: A2 and the cache.", lambda X, P: _forward(X, P)[0]),
    misconception("cache only", "Return two values: A2 and the cache.", lambda X, P: _forward(X, P)[1]),
    misconception("cache is no dict", "The cache should be a dict with names, so that the way back can ask for what it needs.", lambda X, P: (_forward(X, P)[0], tuple(_forward(X, P)[1].values()))),
    misconception("arctangent", "`np.tan` and `np.arctan` are other functions: you want `np.tanh`.", lambda X, P: _forward(X, P, first=np.arctan), lambda X, P: _forward(X, P, first=np.tan)),
)  # fmt: skip


# ---- cost -----------------------------------------------------------------------------------------------------------


def _losses(A2: Any, Y: Any) -> Any:
    return -(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))


COST: tuple[Misconception, ...] = (
    misconception("divided by the ones", "You divide by the number of ones; the cost is the mean over all examples.", lambda A2, Y: np.sum(_losses(A2, Y)) / np.sum(Y)),
    misconception("mean by label", "The examples of each label are averaged by themselves; the cost is one mean over all examples.", lambda A2, Y: (np.mean(_losses(A2, Y)[Y == 1]) + np.mean(_losses(A2, Y)[Y == 0])) / 2, lambda A2, Y: np.mean(_losses(A2, Y)[Y == 1]) + np.mean(_losses(A2, Y)[Y == 0])),
    misconception("mean before the logarithm", "The mean comes last: first the logarithm of every example's probability.", lambda A2, Y: -np.log(np.mean(Y * A2 + (1 - Y) * (1 - A2)))),
    misconception("one example left out", "The first or the last example is left out: where does the loop begin, and where does it end?", lambda A2, Y: np.sum(_losses(A2, Y)[:, 1:]) / Y.shape[1], lambda A2, Y: np.sum(_losses(A2, Y)[:, :-1]) / Y.shape[1], lambda A2, Y: np.mean(_losses(A2, Y)[:, 1:]), lambda A2, Y: np.mean(_losses(A2, Y)[:, :-1])),
    misconception("sigmoid once more", "The sigmoid is applied once more; what comes in are probabilities already.", lambda A2, Y: np.mean(_losses(sigmoid(A2), Y))),
    misconception("clipped", "Probabilities close to 0 or 1 are cut off, and sure answers cost something else: take them as they are.", *(lambda A2, Y, e=e: np.mean(_losses(np.clip(A2, e, 1 - e), Y)) for e in (0.1, 0.05, 0.02, 0.01, 0.005, 0.001))),
    misconception("log of a product", "A product of many probabilities is too small for a number, and its logarithm becomes infinite: add up logarithms instead.", lambda A2, Y: -np.log(np.prod(Y * A2 + (1 - Y) * (1 - A2))) / Y.shape[1], lambda A2, Y: -np.log(np.prod(A2**Y * (1 - A2) ** (1 - Y))) / Y.shape[1]),
    misconception("a sample", "Only some of the examples count; the cost is the mean over all of them.", *(lambda A2, Y, n=n: np.mean(_losses(A2, Y)[:, :n]) for n in (10, 50, 64, 100, 200, 1000))),
    misconception("variable of the notebook", "It uses a variable of the notebook; work with the arguments alone.", *of_notebook("Y4", "Y2", "X4")),
    misconception("sum", "You return the sum of the losses; the cost is their mean.", lambda A2, Y: np.sum(_losses(A2, Y))),
    misconception("sign missing", "A cost is never negative: the logarithm of a probability is, so a minus is missing.", lambda A2, Y: -np.mean(_losses(A2, Y))),
    misconception("sign and sum", "Two things are missing: the minus in front, and the division by m.", lambda A2, Y: -np.sum(_losses(A2, Y))),
    misconception("minus in the middle", "Both terms take the minus: put it in front of parentheses that hold their sum.", lambda A2, Y: np.mean(-Y * np.log(A2) + (1 - Y) * np.log(1 - A2)), lambda A2, Y: np.sum(-Y * np.log(A2) + (1 - Y) * np.log(1 - A2)), lambda A2, Y: -np.mean(Y * np.log(A2) - (1 - Y) * np.log(1 - A2)), lambda A2, Y: np.mean(Y * np.log(A2) - (1 - Y) * np.log(1 - A2)), lambda A2, Y: -np.mean(Y * np.log(A2)) + np.sum((1 - Y) * np.log(1 - A2))),
    misconception("1/m at one term", "The 1/m reaches only one of the two terms: it belongs to their sum.", lambda A2, Y: -np.mean(Y * np.log(A2)) - np.sum((1 - Y) * np.log(1 - A2)), lambda A2, Y: -np.sum(Y * np.log(A2)) - np.mean((1 - Y) * np.log(1 - A2))),
    misconception("first term only", "Examples with label 0 cost nothing in yours: the second term is missing.", lambda A2, Y: -np.mean(Y * np.log(A2)), lambda A2, Y: -np.sum(Y * np.log(A2))),
    misconception("second term only", "Examples with label 1 cost nothing in yours: the first term is missing.", lambda A2, Y: -np.mean((1 - Y) * np.log(1 - A2))),
    misconception("labels swapped", "Label 1 should keep the logarithm of A2, label 0 that of 1 - A2; yours has it the other way round.", lambda A2, Y: -np.mean((1 - Y) * np.log(A2) + Y * np.log(1 - A2))),
    misconception("A2 and Y swapped", "A2 and Y have changed places: the logarithm belongs to the probabilities, not to the labels.", lambda A2, Y: -np.mean(A2 * np.log(Y) + (1 - A2) * np.log(1 - Y)), lambda A2, Y: -np.sum(A2 * np.log(Y) + (1 - A2) * np.log(1 - Y)) / Y.shape[1], *(lambda A2, Y, e=e: -np.mean(A2 * np.log(Y + e) + (1 - A2) * np.log(1 - Y + e)) for e in (1e-15, 1e-12, 1e-10, 1e-9, 1e-8, 1e-7, 1e-6, 1e-5, 1e-4, 1e-3))),
    misconception("other logarithm", "The logarithm has another base: the logistic loss uses the natural one, `np.log`.", lambda A2, Y: np.mean(_losses(A2, Y)) / np.log(2), lambda A2, Y: np.mean(_losses(A2, Y)) / np.log(10)),
    misconception("logarithm of one plus", "`np.log1p` takes the logarithm of 1 plus its argument.", lambda A2, Y: -np.mean(Y * np.log1p(A2) + (1 - Y) * np.log1p(1 - A2))),
    misconception("squared error", "This is the mean squared error; the logistic loss was asked for.", lambda A2, Y: np.mean((A2 - Y) ** 2), lambda A2, Y: np.mean((A2 - Y) ** 2) / 2, lambda A2, Y: np.sum((A2 - Y) ** 2)),
    misconception("absolute error", "This is the mean absolute error; the logistic loss was asked for.", lambda A2, Y: np.mean(np.abs(A2 - Y))),
    misconception("not averaged", "You return the loss of each example; the cost is one number, their mean.", _losses, lambda A2, Y: _losses(A2, Y) / Y.shape[1]),
    misconception("half", "There is a factor of one half too many.", lambda A2, Y: np.mean(_losses(A2, Y)) / 2),
    misconception("divided twice", "The mean has divided by m already.", lambda A2, Y: np.mean(_losses(A2, Y)) / Y.shape[1]),
    misconception("outer product", "This multiplies every label with every probability; each label belongs to its own probability.", lambda A2, Y: -np.mean(Y.T @ np.log(A2) + (1 - Y).T @ np.log(1 - A2)), lambda A2, Y: -np.sum(Y.T @ np.log(A2) + (1 - Y).T @ np.log(1 - A2)) / Y.shape[1]),
    misconception("no transpose", "Two rows have no matrix product: multiply entry by entry and sum, or turn one of them.", lambda A2, Y: np.dot(Y, np.log(A2)), lambda A2, Y: Y @ np.log(A2), lambda A2, Y: np.dot(np.log(A2), Y), lambda A2, Y: np.log(A2) @ Y),
    misconception("one minus inside", "The second logarithm should be of 1 - A2 as a whole.", lambda A2, Y: -np.mean(Y * np.log(A2) + (1 - Y) * (1 - np.log(A2))), lambda A2, Y: -np.mean(Y * np.log(A2) + (1 - Y) * (np.log(1) - A2)), lambda A2, Y: -np.mean(Y * np.log(A2) + (1 - Y) * np.log(A2))),
    misconception("m typed in", "The number of examples is typed in: read it from the shape of Y.", *(lambda A2, Y, m=m: np.sum(_losses(A2, Y)) / m for m in (2, 3, 4, 5, 400, 209, 200, 300, 50, 100, 1000))),
    misconception("decided first", "The probabilities become decisions before the logarithm; the cost asks how sure the network was.", *(lambda A2, Y, e=e: np.mean(_losses(np.where(A2 > 0.5, 1 - e, e), Y)) for e in (1e-15, 1e-12, 1e-10, 1e-8, 1e-7, 1e-6, 1e-5, 1e-4, 1e-3))),
    misconception("error rate", "This is the share of wrong decisions; the cost asks how sure the network was.", lambda A2, Y: np.mean((A2 > 0.5) != Y)),
    misconception("large number added", "What you add inside the logarithm is so large that it changes the cost.", *(lambda A2, Y, e=e: -np.mean(Y * np.log(A2 + e) + (1 - Y) * np.log(1 - A2 + e)) for e in (0.1, 0.01, 1e-3, 1e-4, 1e-5))),
    misconception("factor 1 - Y missing", "Each logarithm should count for one label only: Y switches the first one, 1 - Y the second.", lambda A2, Y: -np.mean(Y * np.log(A2) + np.log(1 - A2)), lambda A2, Y: -np.mean(Y * np.log(A2) + Y * np.log(1 - A2)), lambda A2, Y: -np.mean(np.log(A2) + (1 - Y) * np.log(1 - A2))),
    misconception("precedence", "`1 - Y * …` subtracts the whole product from 1: put 1 - Y into parentheses.", lambda A2, Y: -np.mean(Y * np.log(A2) + 1 - Y * np.log(1 - A2)), lambda A2, Y: -np.sum(Y * np.log(A2) + 1 - Y * np.log(1 - A2)) / Y.shape[1], lambda A2, Y: -(np.sum(Y * np.log(A2)) + 1 - np.sum(Y * np.log(1 - A2))) / Y.shape[1]),
    misconception("logarithm missing", "The logarithm is missing.", lambda A2, Y: -np.mean(Y * A2 + (1 - Y) * (1 - A2)), lambda A2, Y: np.mean(Y * A2 + (1 - Y) * (1 - A2))),
    misconception("largest", "You return the largest loss; the cost is their mean.", lambda A2, Y: np.max(_losses(A2, Y))),
)  # fmt: skip


# ---- backward -------------------------------------------------------------------------------------------------------


def _back(
    P: P,
    C: P,
    X: Any,
    Y: Any,
    error: Callable[[Any, Any], Any] = lambda A2, Y: A2 - Y,
    slope: Callable[[P], Any] = lambda C: 1 - C["A1"] ** 2,
    W1: float = 1,
    b1: float = 1,
    W2: float = 1,
    b2: float = 1,
    fed: str = "A1",
) -> P:
    """Return gradients, each multiplied by a power of m: 0 where the exponent is 1."""
    m = X.shape[1]
    dZ2 = error(C["A2"], Y)
    dZ1 = P["W2"].T @ dZ2 * slope(C)
    return {
        "dW1": dZ1 @ X.T / m**W1,
        "db1": np.sum(dZ1, axis=1, keepdims=True) / m**b1,
        "dW2": dZ2 @ C[fed].T / m**W2,
        "db2": np.sum(dZ2, axis=1, keepdims=True) / m**b2,
    }


def _with(**changes: Callable[..., Any]) -> Callable[..., P]:
    """Return a backward pass with some gradients computed from (grads, dZ1, dZ2, P, C, X, m)."""

    def wrong(P: P, C: P, X: Any, Y: Any) -> P:
        dZ2 = C["A2"] - Y
        dZ1 = P["W2"].T @ dZ2 * (1 - C["A1"] ** 2)
        grads = _back(P, C, X, Y)
        return {**grads, **{key: change(grads, dZ1, dZ2, P, C, X, X.shape[1]) for key, change in changes.items()}}

    return wrong


def _bent(slope: Callable[[P], Any]) -> Callable[..., P]:
    return lambda P, C, X, Y: _back(P, C, X, Y, slope=slope)


def _powers(W1: float, b1: float, W2: float, b2: float) -> Callable[..., P]:
    return lambda P, C, X, Y: _back(P, C, X, Y, W1=W1, b1=b1, W2=W2, b2=b2)


def _first_layer_from(dZ1: Callable[..., Any]) -> Callable[..., P]:
    """Return a backward pass whose dZ1 is computed from (dZ2, P, C, X)."""

    def wrong(P: P, C: P, X: Any, Y: Any) -> P:
        m = X.shape[1]
        d = dZ1(C["A2"] - Y, P, C, X)
        return {**_back(P, C, X, Y), "dW1": d @ X.T / m, "db1": np.sum(d, axis=1, keepdims=True) / m}

    return wrong


def _sized(size: Callable[[P, Any, Any], float]) -> Callable[..., P]:
    def wrong(P: P, C: P, X: Any, Y: Any) -> P:
        return {key: value * X.shape[1] / size(P, X, Y) for key, value in _back(P, C, X, Y).items()}

    return wrong


def _fixed_size(m: int) -> Callable[..., P]:
    return _sized(lambda P, X, Y: m)


def _squared_error(A2: Any, Y: Any) -> Any:
    return (A2 - Y) * A2 * (1 - A2)


def _dA2(A2: Any, Y: Any) -> Any:
    return -Y / A2 + (1 - Y) / (1 - A2)


def _sum_all(g: P, dZ1: Any, dZ2: Any, P: P, C: P, X: Any, m: int) -> Any:
    return np.sum(dZ1) / m


def _sum_all_2(g: P, dZ1: Any, dZ2: Any, P: P, C: P, X: Any, m: int) -> Any:
    return np.sum(dZ2) / m


BACKWARD: tuple[Misconception, ...] = (
    misconception("m typed in", "The number of examples is a fixed number in yours: read it from the shape of X.", *(_fixed_size(m) for m in (2, 3, 4, 5, 100, 400))),
    misconception("W2 after its step", "The way back leads through the W2 of the forward pass; yours has taken a step before.", *(_first_layer_from(lambda d2, P, C, X, rate=rate: (P["W2"] - rate * d2 @ C["A1"].T / X.shape[1]).T @ d2 * (1 - C["A1"] ** 2)) for rate in (1.2, 1, 0.5, 0.1, 0.01))),
    misconception("weights added", "A share of the weights is added to their slopes; that is a penalty nobody asked for.", *(_with(dW1=lambda g, d1, d2, P, C, X, m, r=r: g["dW1"] + r * P["W1"], dW2=lambda g, d1, d2, P, C, X, m, r=r: g["dW2"] + r * P["W2"]) for r in (1, 0.1, 0.01, 0.7, 0.001)), *(_with(dW1=lambda g, d1, d2, P, C, X, m, r=r: g["dW1"] + r * P["W1"] / m, dW2=lambda g, d1, d2, P, C, X, m, r=r: g["dW2"] + r * P["W2"] / m) for r in (1, 0.1, 0.01, 0.7))),
    misconception("first layer zeros", "The first layer's gradients are all zero: the way back ends after the output layer.", _with(dW1=lambda g, d1, d2, P, C, X, m: 0 * g["dW1"], db1=lambda g, d1, d2, P, C, X, m: 0 * g["db1"])),
    misconception("variable of the notebook", "It uses a variable of the notebook; work with the arguments alone.", *of_notebook("X4", "Y4", "tiny")),
    misconception("1/m missing", "Your gradients are m times too large: the 1/m is missing.", _powers(0, 0, 0, 0)),
    misconception("1/m missing in the weights", "The 1/m is missing for weights: in dW1, in dW2, or in both.", _powers(0, 1, 0, 1), _powers(0, 1, 1, 1), _powers(1, 1, 0, 1)),
    misconception("1/m missing in the biases", "The 1/m is missing for biases: in db1, in db2, or in both.", _powers(1, 0, 1, 0), _powers(1, 0, 1, 1), _powers(1, 1, 1, 0)),
    misconception("1/m missing in a layer", "The 1/m is missing in one of the two layers.", _powers(0, 0, 1, 1), _powers(1, 1, 0, 0)),
    misconception("divided by m twice", "Somewhere there is a 1/m too many: put it either into dZ2 or into dW and db, not into both.", _powers(2, 2, 2, 2), _powers(2, 2, 1, 1), _powers(1, 2, 1, 2), _powers(1, 1, 1, 2), _powers(1, 2, 1, 1), _powers(1, 1, 2, 2)),
    misconception("other size for m", "m is the number of examples, the *columns* of X; you divide by another size.", _sized(lambda P, X, Y: X.shape[0]), _sized(lambda P, X, Y: X.size), _sized(lambda P, X, Y: P["W1"].shape[0]), _sized(lambda P, X, Y: P["W1"].size)),
    misconception("error the wrong way round", "Every gradient has the wrong sign: the error is prediction minus label.", lambda P, C, X, Y: _back(P, C, X, Y, error=lambda A2, Y: Y - A2)),
    misconception("slope of tanh missing", "On the way through the hidden layer the slope of tanh is missing.", _bent(lambda C: 1.0)),
    misconception("square in the slope missing", "The slope of tanh is 1 minus the *square* of its value.", _bent(lambda C: 1 - C["A1"])),
    misconception("slope of the sigmoid", "The slope of the sigmoid is used for the hidden layer, which bends with tanh.", _bent(lambda C: C["A1"] * (1 - C["A1"])), _bent(lambda C: sigmoid(C["Z1"]) * (1 - sigmoid(C["Z1"])))),
    misconception("slope of relu", "The slope of ReLU is used for the hidden layer, which bends with tanh.", _bent(lambda C: C["Z1"] > 0)),
    misconception("slope from the score", "The slope of tanh is 1 - a², with a from the cache's A1; yours squares the score Z1.", _bent(lambda C: 1 - C["Z1"] ** 2)),
    misconception("slope from the wrong layer", "The slope of the hidden layer is taken from A2; it belongs to A1.", _bent(lambda C: 1 - C["A2"] ** 2), _bent(lambda C: C["A2"] * (1 - C["A2"]))),
    misconception("tanh twice", "A1 is tanh(Z1) already; yours takes tanh once more.", _bent(lambda C: 1 - np.tanh(C["A1"]) ** 2)),
    misconception("square of the difference", "The slope of tanh is 1 - a²; yours is (1 - a)².", _bent(lambda C: (1 - C["A1"]) ** 2)),
    misconception("slope turned round", "The slope of tanh has lost its 1, or its sign.", _bent(lambda C: C["A1"] ** 2), _bent(lambda C: C["A1"] ** 2 - 1), _bent(lambda C: 1 + C["A1"] ** 2)),
    misconception("tanh for its slope", "dZ1 is multiplied by tanh itself; it should be by its slope.", _bent(lambda C: C["A1"])),
    misconception("doubled, not squared", "`2 *` doubles; the square of A1 is `A1 ** 2`.", _bent(lambda C: 1 - 2 * C["A1"])),
    misconception("sigmoid's slope twice", "A2 - Y has the sigmoid's slope in it already; yours multiplies by it once more.", lambda P, C, X, Y: _back(P, C, X, Y, error=_squared_error)),
    misconception("dA2 for dZ2", "This is the slope for A2; the sigmoid's own slope is still to come before it is dZ2.", lambda P, C, X, Y: _back(P, C, X, Y, error=_dA2)),
    misconception("dZ2 without labels", "dZ2 compares the prediction with the label; yours leaves the label out.", lambda P, C, X, Y: _back(P, C, X, Y, error=lambda A2, Y: A2), lambda P, C, X, Y: _back(P, C, X, Y, error=lambda A2, Y: A2 * (1 - A2))),
    misconception("score for prediction", "dZ2 compares the *probability* A2 with the label; yours takes the score Z2.", lambda P, C, X, Y: _back(P, {**C, "A2": C["Z2"]}, X, Y)),
    misconception("doubled error", "dZ2 carries a factor too many: it is prediction minus label, no more.", lambda P, C, X, Y: _back(P, C, X, Y, error=lambda A2, Y: 2 * (A2 - Y)), lambda P, C, X, Y: _back(P, C, X, Y, error=lambda A2, Y: (A2 - Y) ** 2), lambda P, C, X, Y: _back(P, C, X, Y, error=lambda A2, Y: np.abs(A2 - Y))),
    misconception("dW2 from A2", "dW2 wants what W2 was *fed* with: A1, not the layer's own output.", lambda P, C, X, Y: _back(P, C, X, Y, fed="A2"), lambda P, C, X, Y: _back(P, C, X, Y, fed="Z2")),
    misconception("dW2 from Z1", "W2 was fed with the activations A1; yours takes the scores Z1.", lambda P, C, X, Y: _back(P, C, X, Y, fed="Z1")),
    misconception("dW1 from A1", "W1 was fed with X; yours takes what came out of the layer.", _with(dW1=lambda g, d1, d2, P, C, X, m: d1 @ C["A1"].T / m), _with(dW1=lambda g, d1, d2, P, C, X, m: d1 @ C["Z1"].T / m)),
    misconception("weights' gradients transposed", "A gradient has the shape of its parameter: yours lies on its side. Look at the order of the product.", _with(dW1=lambda g, d1, d2, P, C, X, m: g["dW1"].T), _with(dW2=lambda g, d1, d2, P, C, X, m: g["dW2"].T), _with(dW1=lambda g, d1, d2, P, C, X, m: g["dW1"].T, dW2=lambda g, d1, d2, P, C, X, m: g["dW2"].T)),
    misconception("transpose missing in dW", "The examples must meet each other in the product, so what the layer was fed with needs a transpose.", _with(dW2=lambda g, d1, d2, P, C, X, m: np.dot(d2, C["A1"])), _with(dW1=lambda g, d1, d2, P, C, X, m: d1 @ X), _with(dW1=lambda g, d1, d2, P, C, X, m: np.dot(d1, X)), _with(dW1=lambda g, d1, d2, P, C, X, m: np.matmul(d1, X))),
    misconception("transpose of W2 missing", "On the way back W2 is walked the other way: without its transpose the shapes do not fit.", _first_layer_from(lambda d2, P, C, X: P["W2"] @ d2), _first_layer_from(lambda d2, P, C, X: np.dot(P["W2"], d2)), _first_layer_from(lambda d2, P, C, X: P["W2"] * d2), _first_layer_from(lambda d2, P, C, X: np.matmul(P["W2"], d2)), _first_layer_from(lambda d2, P, C, X: np.multiply(P["W2"], d2))),
    misconception("matrix product with the slope", "The slope of tanh multiplies entry by entry, with `*`; yours is a matrix product.", _first_layer_from(lambda d2, P, C, X: np.dot(np.dot(P["W2"].T, d2), 1 - C["A1"] ** 2)), _with(db1=lambda g, d1, d2, P, C, X, m: np.dot(np.dot(np.dot(P["W2"].T, d2), (1 - C["A1"] ** 2).T), X.T)), _with(db1=lambda g, d1, d2, P, C, X, m: P["W2"].T @ d2 @ (1 - C["A1"] ** 2).T @ X.T)),
    misconception("product that does not fit", "A matrix product does not fit: either a transpose is missing in it, or it should go entry by entry, with `*`.", _with(dW2=lambda g, d1, d2, P, C, X, m: d2 @ C["A1"])),
    misconception("entry by entry", "`*` multiplies entry by entry; a gradient of weights is a matrix product, which adds up the examples.", _with(dW2=lambda g, d1, d2, P, C, X, m: d2 * C["A1"].T), _with(dW2=lambda g, d1, d2, P, C, X, m: d2 * C["A1"] / m), _with(dW1=lambda g, d1, d2, P, C, X, m: d1 * X.T), _with(dW1=lambda g, d1, d2, P, C, X, m: d1 * X)),
    misconception("W1 on the way back", "From the output back to the hidden layer the way leads through W2, not W1.", _first_layer_from(lambda d2, P, C, X: np.dot(P["W1"].T, d2)), _first_layer_from(lambda d2, P, C, X: P["W1"] @ d2), _first_layer_from(lambda d2, P, C, X: np.dot(P["W1"], d2))),
    misconception("W2 left out", "dZ1 forgets the weights: each hidden unit gets its share of dZ2 through W2.", _first_layer_from(lambda d2, P, C, X: d2 * (1 - C["A1"] ** 2))),
    misconception("biases in one number", "Each bias has a gradient of its own: sum over the examples only, along `axis=1`.", _with(db1=_sum_all, db2=_sum_all_2), _with(db1=_sum_all), _with(db2=_sum_all_2), _with(db1=lambda g, d1, d2, P, C, X, m: np.sum(d1, keepdims=True) / m), _with(db1=lambda g, d1, d2, P, C, X, m: np.sum(d1) / m * np.ones_like(g["db1"]))),
    misconception("biases without keepdims", "The gradients of the biases have lost an axis: keep it with `keepdims=True`.", _with(db1=lambda g, d1, d2, P, C, X, m: g["db1"][:, 0], db2=lambda g, d1, d2, P, C, X, m: g["db2"][:, 0]), _with(db1=lambda g, d1, d2, P, C, X, m: g["db1"][:, 0]), _with(db2=lambda g, d1, d2, P, C, X, m: g["db2"][:, 0])),
    misconception("biases over units", "The biases' gradients sum over the *examples*, `axis=1`; yours sum over the units.", _with(db1=lambda g, d1, d2, P, C, X, m: np.sum(d1, axis=0, keepdims=True) / m, db2=lambda g, d1, d2, P, C, X, m: np.sum(d2, axis=0, keepdims=True) / m), _with(db1=lambda g, d1, d2, P, C, X, m: np.sum(d1, axis=0, keepdims=True) / m), _with(db1=lambda g, d1, d2, P, C, X, m: np.sum(d1, axis=0) / m), _with(db1=lambda g, d1, d2, P, C, X, m: np.sum(d1, axis=0) / m, db2=lambda g, d1, d2, P, C, X, m: np.sum(d2, axis=0) / m)),
    misconception("biases not summed", "One bias serves all m examples, so their slopes add up: yours are not summed.", _with(db1=lambda g, d1, d2, P, C, X, m: d1 / m, db2=lambda g, d1, d2, P, C, X, m: d2 / m), _with(db1=lambda g, d1, d2, P, C, X, m: d1, db2=lambda g, d1, d2, P, C, X, m: d2), _with(db1=lambda g, d1, d2, P, C, X, m: d1 / m), _with(db2=lambda g, d1, d2, P, C, X, m: d2 / m)),
    misconception("db1 from dZ2", "The first layer's bias gets its gradient from dZ1; yours takes dZ2.", _with(db1=lambda g, d1, d2, P, C, X, m: g["db2"])),
    misconception("dZ1 from the derivative only", "dZ1 leaves out what comes back from the output.", _first_layer_from(lambda d2, P, C, X: P["W2"].T * (1 - C["A1"] ** 2))),
    misconception("layers swapped", "The gradients of the two layers have changed places.", lambda P, C, X, Y: dict(zip(("dW2", "db2", "dW1", "db1"), _back(P, C, X, Y).values(), strict=True))),
    misconception("no d in the keys", "The keys begin with a d: dW1, db1, dW2, db2.", lambda P, C, X, Y: {key[1:]: value for key, value in _back(P, C, X, Y).items()}),
    misconception("no dict", "Return one dict with the four gradients.", lambda P, C, X, Y: tuple(_back(P, C, X, Y).values()), lambda P, C, X, Y: tuple(_back(P, C, X, Y)[key] for key in ("dW2", "db2", "dW1", "db1"))),
)  # fmt: skip


# ---- update, train, predict -----------------------------------------------------------------------------------------


def _step(P: P, G: P, change: Callable[[Any, Any], Any]) -> P:
    return {key: change(P[key], G["d" + key]) for key in ("W1", "b1", "W2", "b2")}


def _step_some(*keys: str) -> Callable[..., P]:
    return lambda P, G, rate=1.2: {key: P[key] - rate * G["d" + key] if key in keys else P[key] for key in ("W1", "b1", "W2", "b2")}


def _step_with(name: str, key: str) -> Callable[..., P]:
    """Return an update that takes the gradient of `key` for `name`."""
    return lambda P, G, rate=1.2: {**_step(P, G, lambda p, g: p - rate * g), name: P[name] - rate * G["d" + key]}


def _default(rate_by_default: float) -> Callable[..., P]:
    def wrong(P: P, G: P, learning_rate: float = rate_by_default) -> P:
        return _step(P, G, lambda p, g: p - learning_rate * g)

    return wrong


UPDATE: tuple[Misconception, ...] = (
    misconception("clipped", "Large gradients are cut off before the step; take them as they are.", *(lambda P, G, rate=1.2, c=c: _step(P, G, lambda p, g: p - rate * np.clip(g, -c, c)) for c in (1, 2, 5, 10))),
    misconception("averaged once more", "The step is divided by a size once more; the gradients are means already.", *(lambda P, G, rate=1.2, f=f: _step(P, G, lambda p, g: p - rate / f(P) * g) for f in (lambda P: P["W1"].shape[0], lambda P: P["W1"].shape[1]))),
    misconception("one step for all entries", "Every entry has a slope of its own; yours moves all of an array by the same step, their mean or their sum.", lambda P, G, rate=1.2: _step(P, G, lambda p, g: p - rate * np.mean(g)), lambda P, G, rate=1.2: _step(P, G, lambda p, g: p - rate * np.sum(g))),
    misconception("transposed", "A gradient has the shape of its parameter: it needs no transpose.", lambda P, G, rate=1.2: {key: p - rate * G["d" + key].T for key, p in P.items()}),
    misconception("variable of the notebook", "It uses a variable of the notebook; work with the arguments alone.", *of_notebook("tiny", "learned")),
    misconception("paired by place", "Parameters and gradients are paired by their order in the dicts; pair them by name: `d` and the parameter's key.", lambda P, G, rate=1.2: {key: p - rate * g for (key, p), g in zip(P.items(), G.values(), strict=False)}),
    misconception("uphill", "The step goes up the cost: take the gradient away instead of adding it.", lambda P, G, rate=1.2: _step(P, G, lambda p, g: p + rate * g)),
    misconception("learning rate missing", "The learning rate is missing: the step is the whole gradient.", lambda P, G, rate=1.2: _step(P, G, lambda p, g: p - g)),
    misconception("learning rate ignored", "The learning rate is a fixed number in yours: use the argument `learning_rate`.", *(lambda P, G, rate=1.2, fixed=fixed: _step(P, G, lambda p, g: p - fixed * g) for fixed in (1.2, 0.01, 0.1, 0.5, 0.001, 0.009, 0.0075, 0.005, 0.05))),
    misconception("other default", "With a learning rate that is passed you are right, but the default should be 1.2.", *(_default(rate) for rate in (0.01, 0.1, 0.5, 1.0, 0.001, 0.009, 0.0075, 0.005, 0.05, 1.1, 2.0, 12.0, 0.12))),
    misconception("biases left behind", "Only the weights take a step; the biases should, too.", _step_some("W1", "W2")),
    misconception("weights left behind", "Only the biases take a step; the weights should, too.", _step_some("b1", "b2")),
    misconception("first layer left behind", "Only the second layer takes a step.", _step_some("W2", "b2")),
    misconception("second layer left behind", "Only the first layer takes a step.", _step_some("W1", "b1")),
    misconception("one left behind", "One of the four parameters does not take its step.", _step_some("b1", "W2", "b2"), _step_some("W1", "W2", "b2"), _step_some("W1", "b1", "b2"), _step_some("W1", "b1", "W2")),
    misconception("stored under the wrong keys", "The new values are right, but stored under one another's names.", lambda P, G, rate=1.2: dict(zip(("W2", "b2", "W1", "b1"), _step(P, G, lambda p, g: p - rate * g).values(), strict=True)), lambda P, G, rate=1.2: dict(zip(("W1", "W2", "b1", "b2"), _step(P, G, lambda p, g: p - rate * g).values(), strict=True))),
    misconception("only the first", "Only one parameter takes its step: does the `return` stand inside the loop?", _step_some("W1"), _step_some("b1"), _step_some("W2"), _step_some("b2"), lambda P, G, rate=1.2: {key: p - rate * G["d" + key] for key, p in list(P.items())[:1]}),
    misconception("no step", "The parameters come back unchanged: are the new values stored in what you return?", _step_some()),
    misconception("steps returned", "You return the steps; take them away from the parameters.", lambda P, G, rate=1.2: _step(P, G, lambda p, g: rate * g), lambda P, G, rate=1.2: _step(P, G, lambda p, g: -rate * g)),
    misconception("gradients returned", "You return the gradients; the parameters after the step were asked for.", lambda P, G, rate=1.2: _step(P, G, lambda p, g: g), lambda P, G, rate=1.2: G),
    misconception("multiplied", "A step is taken away from the parameter; yours multiplies the two.", lambda P, G, rate=1.2: _step(P, G, lambda p, g: p * rate * g), lambda P, G, rate=1.2: _step(P, G, lambda p, g: p - rate * p * g)),
    misconception("learning rate on the parameter", "The learning rate multiplies the gradient, not the parameter.", lambda P, G, rate=1.2: _step(P, G, lambda p, g: rate * p - g), lambda P, G, rate=1.2: _step(P, G, lambda p, g: rate * (p - g)), lambda P, G, rate=1.2: _step(P, G, lambda p, g: p * rate - g * rate), lambda P, G, rate=1.2: {**_step(P, G, lambda p, g: p - rate * g), "W1": rate * P["W1"] - G["dW1"], "W2": rate * P["W2"] - G["dW2"]}),
    misconception("divided by the learning rate", "The gradient is multiplied by the learning rate, not divided.", lambda P, G, rate=1.2: _step(P, G, lambda p, g: p - g / rate)),
    misconception("turned round", "The difference is the wrong way round: parameter first, step second.", lambda P, G, rate=1.2: _step(P, G, lambda p, g: rate * g - p), lambda P, G, rate=1.2: _step(P, G, lambda p, g: g - rate * p)),
    misconception("sign of the gradient", "You use only the sign of the gradient; its size counts as well.", lambda P, G, rate=1.2: _step(P, G, lambda p, g: p - rate * np.sign(g))),
    misconception("two steps", "The step is taken twice.", lambda P, G, rate=1.2: _step(P, G, lambda p, g: p - 2 * rate * g)),
    misconception("layers swapped", "A parameter is updated by the other layer's gradient.", _step_with("W2", "W1"), _step_with("W1", "W2"), _step_with("b2", "b1"), _step_with("b1", "b2"), lambda P, G, rate=1.2: {"W1": P["W1"] - rate * G["dW2"], "b1": P["b1"] - rate * G["db2"], "W2": P["W2"] - rate * G["dW1"], "b2": P["b2"] - rate * G["db1"]}),
    misconception("bias by the weights' gradient", "The bias is updated by the gradient of the weights.", _step_with("b1", "W1"), _step_with("b2", "W2"), lambda P, G, rate=1.2: {**_step(P, G, lambda p, g: p - rate * g), "b1": P["b1"] - rate * G["dW1"], "b2": P["b2"] - rate * G["dW2"]}),
    misconception("weight by the bias' gradient", "The weights are updated by the gradient of the bias.", _step_with("W1", "b1"), _step_with("W2", "b2"), lambda P, G, rate=1.2: {**_step(P, G, lambda p, g: p - rate * g), "W1": P["W1"] - rate * G["db1"], "W2": P["W2"] - rate * G["db2"]}),
    misconception("gradients' keys", "The parameters should keep their own names: W1, b1, W2, b2.", lambda P, G, rate=1.2: {"d" + key: value for key, value in _step(P, G, lambda p, g: p - rate * g).items()}),
    misconception("keys of the gradients", "The gradients are called dW1, db1, dW2, db2: there is a `d` in front.", lambda P, G, rate=1.2: {key: value - rate * G[key] for key, value in P.items()}),
    misconception("no dict", "Return one dict with the four parameters.", lambda P, G, rate=1.2: tuple(_step(P, G, lambda p, g: p - rate * g).values())),
)  # fmt: skip


def _train(
    X: Any,
    Y: Any,
    n_h: int,
    rng: Any,
    num_iterations: int = 10000,
    learning_rate: float = 1.2,
    print_cost: bool = False,
    start: Callable[..., P] = shallow.initialize_parameters,
    rate: Callable[[float], float] = lambda rate: rate,
    count: Callable[[int], int] = lambda n: n,
    grads: Callable[[P, P], P] = lambda grads, first: grads,
    result: Callable[[P, Any], Any] = lambda parameters, A2: parameters,
) -> Any:
    parameters = start(X.shape[0], n_h, Y.shape[0], rng)
    first: P = {}
    A2 = None
    for _ in range(count(num_iterations)):
        A2, cache = shallow.forward_propagation(X, parameters)
        G = shallow.backward_propagation(parameters, cache, X, Y)
        first = first or G
        parameters = shallow.update_parameters(parameters, grads(G, first), rate(learning_rate))
    return result(parameters, A2)


def _model(**changes: Any) -> Callable[..., Any]:
    return partial(_train, **changes)


def _anew(X: Any, Y: Any, n_h: int, rng: Any, num_iterations: int = 10000, learning_rate: float = 1.2, print_cost: bool = False) -> Any:
    parameters = shallow.initialize_parameters(X.shape[0], n_h, Y.shape[0], rng)
    for _ in range(num_iterations):
        parameters = shallow.initialize_parameters(X.shape[0], n_h, Y.shape[0], rng)
        _, cache = shallow.forward_propagation(X, parameters)
        parameters = shallow.update_parameters(parameters, shallow.backward_propagation(parameters, cache, X, Y), learning_rate)
    return parameters


def _from_the_start(
    X: Any, Y: Any, n_h: int, rng: Any, num_iterations: int = 10000, learning_rate: float = 1.2, print_cost: bool = False
) -> Any:
    start = shallow.initialize_parameters(X.shape[0], n_h, Y.shape[0], rng)
    after = start
    for _ in range(min(num_iterations, 1)):
        _, cache = shallow.forward_propagation(X, start)
        after = shallow.update_parameters(start, shallow.backward_propagation(start, cache, X, Y), learning_rate)
    return after


def _old_cache(
    X: Any, Y: Any, n_h: int, rng: Any, num_iterations: int = 10000, learning_rate: float = 1.2, print_cost: bool = False
) -> Any:
    parameters = shallow.initialize_parameters(X.shape[0], n_h, Y.shape[0], rng)
    _, cache = shallow.forward_propagation(X, parameters)
    for _ in range(num_iterations):
        parameters = shallow.update_parameters(parameters, shallow.backward_propagation(parameters, cache, X, Y), learning_rate)
    return parameters


def _one_example(i: int) -> Callable[..., Any]:
    return lambda X, Y, n_h, rng, **named: _train(X[:, [i]], Y[:, [i]], n_h, rng, **named)


def _only(*keys: str) -> Callable[[P, P], P]:
    return lambda grads, first: {key: value if key in keys else 0 * value for key, value in grads.items()}


def _zero_start(n_x: int, n_h: int, n_y: int, rng: Any) -> P:
    return {"W1": np.zeros((n_h, n_x)), "b1": np.zeros((n_h, 1)), "W2": np.zeros((n_y, n_h)), "b2": np.zeros((n_y, 1))}


def _seeded_start(n_x: int, n_h: int, n_y: int, rng: Any) -> P:
    return shallow.initialize_parameters(n_x, n_h, n_y, np.random.default_rng(0))


def _unseeded_start(n_x: int, n_h: int, n_y: int, rng: Any) -> P:
    return shallow.initialize_parameters(n_x, n_h, n_y, np.random.default_rng())


def _wide(n_x: int, n_h: int, n_y: int, rng: Any) -> P:
    return shallow.initialize_parameters(n_x, 4, n_y, rng)


def _cycling(X: Any, Y: Any, n_h: int, rng: Any, num_iterations: int = 10000, learning_rate: float = 1.2, print_cost: bool = False) -> Any:
    """Take every step by the next example."""
    parameters = shallow.initialize_parameters(X.shape[0], n_h, Y.shape[0], rng)
    for i in range(num_iterations):
        x, y = X[:, [i % X.shape[1]]], Y[:, [i % X.shape[1]]]
        _, cache = shallow.forward_propagation(x, parameters)
        parameters = shallow.update_parameters(parameters, shallow.backward_propagation(parameters, cache, x, y), learning_rate)
    return parameters


def _stopping(
    X: Any,
    Y: Any,
    n_h: int,
    rng: Any,
    num_iterations: int = 10000,
    learning_rate: float = 1.2,
    print_cost: bool = False,
    enough: Any = None,
) -> Any:
    """Stop as soon as the cost changes by less than that."""
    parameters, last = shallow.initialize_parameters(X.shape[0], n_h, Y.shape[0], rng), np.inf
    for _ in range(num_iterations):
        A2, cache = shallow.forward_propagation(X, parameters)
        cost = shallow.compute_cost(A2, Y)
        if abs(last - cost) < enough:
            break
        last = cost
        parameters = shallow.update_parameters(parameters, shallow.backward_propagation(parameters, cache, X, Y), learning_rate)
    return parameters


def _by_default(*args: Any, rate: Any = None, **named: Any) -> Any:
    return _train(*args, **{"learning_rate": rate, **named})


def _fewer_by_default(X: Any, Y: Any, n_h: int, rng: Any, num_iterations: int = 1000, learning_rate: float = 1.2) -> Any:
    return _train(X, Y, n_h, rng, num_iterations, learning_rate)


NN_MODEL: tuple[Misconception, ...] = (
    misconception("other default", "With numbers that are passed you are right, but a default is another one than in the exercise's first line.", *(partial(_by_default, rate=rate) for rate in (0.01, 0.1, 0.5, 1.0, 0.0075, 0.005, 2.0, 0.12)), _fewer_by_default),
    misconception("stops early", "It stops where the cost hardly changes any more; take as many steps as `num_iterations` says.", *(partial(_stopping, enough=enough) for enough in (1e-3, 1e-4, 1e-5))),
    misconception("never updated", "The parameters never move: is what `update_parameters` returns kept?", _model(count=lambda n: 0)),
    misconception("num_iterations ignored", "The number of steps is always the same: use the argument `num_iterations`.", _model(count=lambda n: 60)),
    misconception("learning rate not passed on", "`learning_rate` has no effect: hand it on to the update.", _model(rate=lambda rate: 1.2)),
    misconception("one step too few", "What comes back is from before the last step: is there one step too few, or are older parameters kept?", _model(count=lambda n: max(n - 1, 0))),
    misconception("one step too many", "It takes one step too many.", _model(count=lambda n: n + 1), _model(count=lambda n: n + 1 if n else 0)),
    misconception("a single step", "It takes a single step where several were asked for: does each round begin from the start again, or does the loop skip?", _from_the_start, _model(count=lambda n: min(n, 1))),
    misconception("returns inside the loop", "The `return` stands inside the loop: it ends in the first round.", _model(count=lambda n: min(n, 1), result=lambda parameters, A2: None if A2 is None else parameters)),
    misconception("started anew", "The start is drawn anew in every round, and all that was learned is lost: draw it before the loop.", _anew),
    misconception("computed once", "The gradients come from old activations: forward and backward both belong into the loop.", _model(grads=lambda grads, first: first), _old_cache),
    misconception("uphill", "It climbs the cost instead of descending.", _model(rate=lambda rate: -rate)),
    misconception("zero start", "All weights start at 0, and the hidden units stay equal for ever: draw a random start.", _model(start=_zero_start)),
    misconception("own generator", "Every generator gives the same start: pass on the `rng` you were given.", _model(start=_seeded_start)),
    misconception("unseeded generator", "The same generator gives another start each time: pass on the `rng` you were given.", _model(start=_unseeded_start)),
    misconception("n_h ignored", "The number of hidden units is always the same: use the argument `n_h`.", _model(start=_wide)),
    misconception("gradients returned", "You return the gradients; the parameters were asked for.", lambda *args, **named: {"d" + key: value for key, value in _train(*args, **named).items()}),
    misconception("first example only", "Each step learns from one example; use all of them.", _one_example(0), _one_example(-1), _cycling),
    misconception("sizes of the start", "The sizes of the start do not fit: the numbers of inputs and outputs are the *rows* of X and Y.", _model(start=lambda n_x, n_h, n_y, rng: shallow.initialize_parameters(2, n_h, n_y, rng)), lambda X, Y, n_h, rng, **named: _train(X, Y, n_h, rng, **named, start=lambda a, b, c, r: shallow.initialize_parameters(X.shape[1], n_h, Y.shape[1], r)), lambda X, Y, n_h, rng, **named: _train(X, Y, n_h, rng, **named, start=lambda a, b, c, r: shallow.initialize_parameters(X.shape[1], n_h, 1, r))),
    misconception("only the second layer", "Only the second layer learns.", _model(grads=_only("dW2", "db2"))),
    misconception("only the first layer", "Only the first layer learns.", _model(grads=_only("dW1", "db1"))),
    misconception("biases do not learn", "The biases do not learn.", _model(grads=_only("dW1", "dW2"))),
    misconception("several values returned", "Return the parameters only.", _model(result=lambda parameters, A2: (parameters, [])), ),
    misconception("predictions returned", "You return what the network says; its parameters were asked for.", lambda X, *args, **named: shallow.forward_propagation(X, _train(X, *args, **named))[0], lambda X, *args, **named: shallow.predict(_train(X, *args, **named), X)),
    misconception("two updates", "Each round takes two steps.", _model(count=lambda n: 2 * n), _model(rate=lambda rate: 2 * rate)),
)  # fmt: skip


def _probabilities(P: P, X: Any) -> Any:
    return shallow.forward_propagation(X, P)[0]


def _exp_sigmoid(z: Any) -> Any:
    return np.exp(z) / (1 + np.exp(z))


PREDICT: tuple[Misconception, ...] = (
    misconception("overflow", "For large scores e to their power is too large for a number, and nan is not above one half: let `forward_propagation` do the walk.", lambda P, X: _exp_sigmoid(shallow.forward_propagation(X, P)[1]["Z2"]) > 0.5),
    misconception("inputs changed first", "The inputs are scaled or shifted before the walk; the network takes X as it is.", *(lambda P, X, f=f: (_probabilities(P, f(X)) > 0.5) * 1.0 for f in CHANGES)),
    misconception("m typed in", "The number of examples is a fixed number in yours: read it from the shape of X.", *(lambda P, X, m=m: np.pad(_probabilities(P, X) > 0.5, ((0, 0), (0, m - X.shape[1]))) for m in (400, 200, 300))),
    misconception("places, not labels", "You return where the answer is 1; every example should get its 0 or 1.", lambda P, X: np.flatnonzero(_probabilities(P, X) > 0.5)[None], lambda P, X: np.flatnonzero(_probabilities(P, X) > 0.5), lambda P, X: np.where(_probabilities(P, X) > 0.5)),
    misconception("variable of the notebook", "It uses a variable of the notebook; work with the arguments alone.", *of_notebook("learned", "tiny")),
    misconception("probabilities", "You return the probabilities; compare them with one half.", _probabilities),
    misconception("turned round", "Your decisions are turned round: 1 belongs to probabilities *above* one half.", lambda P, X: (_probabilities(P, X) < 0.5) * 1.0),
    misconception("always 1", "Yours always says 1, or nearly so: is the probability compared with too low a number, or has it gone through the sigmoid once more?", lambda P, X: np.ones((1, X.shape[1])), lambda P, X: _probabilities(P, X) > 0, lambda P, X: np.ceil(_probabilities(P, X)), lambda P, X: sigmoid(_probabilities(P, X)) > 0.5),
    misconception("always 0", "Yours always says 0: is a probability cut off, or the largest of a single row looked for? Compare it with one half.", lambda P, X: np.zeros((1, X.shape[1])), lambda P, X: _probabilities(P, X).astype(int)),
    misconception("score above one half", "One half is the threshold for the probability; yours compares the score with it.", lambda P, X: (shallow.forward_propagation(X, P)[1]["Z2"] > 0.5) * 1.0),
    misconception("plus and minus", "The labels are 0 and 1; yours are -1 and 1.", lambda P, X: np.sign(_probabilities(P, X) - 0.5), lambda P, X: np.where(_probabilities(P, X) > 0.5, 1, -1)),
    misconception("lost axis", "The predictions have lost an axis: keep the shape (1, m).", lambda P, X: (_probabilities(P, X) > 0.5)[0] * 1.0, lambda P, X: list((_probabilities(P, X) > 0.5)[0] * 1)),
    misconception("one answer", "You give one answer for all examples; each needs its own.", lambda P, X: float(np.mean(_probabilities(P, X)) > 0.5), lambda P, X: float(np.mean(_probabilities(P, X) > 0.5)), lambda P, X: np.full((1, X.shape[1]), int(np.mean(_probabilities(P, X)) > 0.5))),
    misconception("largest of one row", "There is one row only, so its place is always 0: compare the probability with one half.", lambda P, X: np.argmax(_probabilities(P, X), axis=0)),
    misconception("both returned", "`forward_propagation` returns two values: take the first.", lambda P, X: shallow.forward_propagation(X, P)),
    misconception("both compared", "`forward_propagation` returns two values: take the first before you compare.", lambda P, X: shallow.forward_propagation(X, P) > 0.5),
    misconception("hidden layer", "The decision is made from the hidden layer; the output is A2.", lambda P, X: (shallow.forward_propagation(X, P)[1]["A1"] > 0.5) * 1.0, lambda P, X: (shallow.forward_propagation(X, P)[1]["A1"] > 0) * 1.0),
    misconception("own forward pass", "The forward pass inside differs from that of `forward_propagation`: call that function.", lambda P, X: (sigmoid(P["W2"] @ np.tanh(P["W1"] @ X)) > 0.5) * 1.0, lambda P, X: (sigmoid(P["W2"] @ (P["W1"] @ X + P["b1"]) + P["b2"]) > 0.5) * 1.0, lambda P, X: (sigmoid(P["W2"] @ sigmoid(P["W1"] @ X + P["b1"]) + P["b2"]) > 0.5) * 1.0),
    misconception("relative to the mean", "The threshold is one half, not the mean of the probabilities.", lambda P, X: (_probabilities(P, X) > np.mean(_probabilities(P, X))) * 1.0),
    misconception("arguments swapped", "The arguments of `forward_propagation` are swapped: X comes first.", lambda P, X: shallow.forward_propagation(P, X)),
    misconception("transposed", "The result is a column; keep the shape (1, m).", lambda P, X: (_probabilities(P, X) > 0.5).T * 1.0),
    misconception("rows for examples", "You go through the rows of X; the examples are its columns.", lambda P, X: (_probabilities(P, X) > 0.5)[:, : X.shape[0]] * 1.0, lambda P, X: np.where(np.arange(X.shape[1]) < X.shape[0], _probabilities(P, X) > 0.5, 0)),
    misconception("other threshold", "The threshold is one half.", *(lambda P, X, t=t: (_probabilities(P, X) > t) * 1.0 for t in (0.1, 0.2, 0.3, 0.4, 0.6, 0.7, 0.8, 0.9))),
)  # fmt: skip

MISTAKES: dict[str, tuple[Misconception, ...]] = {
    "relu": RELU,
    "leaky_relu": LEAKY_RELU,
    "tanh_grad": TANH_GRAD,
    "relu_grad": RELU_GRAD,
    "leaky_relu_grad": LEAKY_RELU_GRAD,
    "initialize_parameters": INITIALIZE,
    "forward_propagation": FORWARD,
    "compute_cost": COST,
    "backward_propagation": BACKWARD,
    "update_parameters": UPDATE,
    "nn_model": NN_MODEL,
    "predict": PREDICT,
}
