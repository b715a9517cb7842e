"""The mistakes of course1/week2."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from autograder.drivers import PUSH
from autograder.misconceptions import Misconception, misconception
from shared_utils.activations import sigmoid
from shared_utils.logistic import initialize_with_zeros, predict, propagate

P = dict[str, Any]


# ---- pictures, start ------------------------------------------------------------------------------------------------


def _rows(x: Any) -> Any:
    return x.reshape(len(x), -1)


def _overflowing(x: Any) -> Any:
    return (_rows(x).T.astype(np.uint8) // 255).astype(float)


def _divide_in_place(x: Any) -> Any:
    X = _rows(x).T
    X /= 255
    return X


FLATTEN: tuple[Misconception, ...] = (
    misconception("scrambled", "The shape is right, but each column mixes numbers of many pictures: keep every picture together first, as a row.", lambda x: x.reshape(-1, len(x)) / 255, lambda x: x.reshape(-1, len(x), order="F") / 255),
    misconception("scrambled and not scaled", "Each column mixes numbers of many pictures: keep every picture together first, as a row. And scale to 0 to 1.", lambda x: x.reshape(-1, len(x)), lambda x: x.reshape(-1, len(x)).astype(float)),
    misconception("not scaled", "The values still go up to 255; they should lie between 0 and 1.", lambda x: _rows(x).T, lambda x: _rows(x).T.astype(float)),
    misconception("rows", "Each picture is a row in yours; an example is a column in this course.", lambda x: _rows(x) / 255),
    misconception("rows, not scaled", "Each picture is a row in yours, and its values are not scaled: columns with values from 0 to 1 were asked for.", _rows, lambda x: _rows(x).astype(float)),
    misconception("divided by 256", "White, 255, should become 1 exactly: 256 is one too many.", lambda x: _rows(x).T / 256),
    misconception("whole numbers", "Nearly all values are cut to 0: `//` and whole-number types keep no fractions.", lambda x: _rows(x).T // 255, _overflowing, lambda x: (_rows(x).T / 255).astype(np.uint8), lambda x: (_rows(x).T / 255).astype(int)),
    misconception("scaled by the largest", "You divide by the largest value that happens to be there; divide by what white is, always.", lambda x: _rows(x).T / x.max(), lambda x: _rows(x).T / x.max(axis=(1, 2, 3)), lambda x: (_rows(x).T - x.min()) / (x.max() - float(x.min()))),
    misconception("scaled twice", "The values are divided by 255 twice.", lambda x: _rows(x).T / 255 / 255),
    misconception("column by column", "The numbers of a picture should stay in the order in which they are kept; yours takes them column by column, as `.T` on all axes or order \"F\" does.", lambda x: x.reshape(len(x), -1, order="F").T / 255, lambda x: x.T.reshape(-1, len(x)) / 255),
    misconception("colours apart", "The colours of a pixel stay together, red, green, blue; yours lists all reds first.", lambda x: x.transpose(0, 3, 1, 2).reshape(len(x), -1).T / 255),
    misconception("rows of pixels", "Only two of the axes were joined: a picture is one column of h·w·c numbers.", lambda x: x.reshape(len(x), -1, x.shape[3]) / 255, lambda x: x.reshape(-1, x.shape[3]) / 255, lambda x: x.reshape(len(x), -1, x.shape[3]).T / 255),
    misconception("one long column", "All pictures have ended up in one column; each should have its own.", lambda x: x.reshape(-1, 1) / 255),
    misconception("one long line", "All pictures have ended up in one line of numbers; each should have a column of its own.", lambda x: x.ravel() / 255),
    misconception("centred", "The values should go from 0 to 1; yours reach below 0.", lambda x: _rows(x).T / 127.5 - 1, lambda x: _rows(x).T / 255 - 0.5, lambda x: (_rows(x).T - 128.0) / 128, lambda x: _rows(x).T / 255 - np.mean(_rows(x).T / 255, axis=1, keepdims=True), lambda x: _rows(x).T / 255 - np.mean(x / 255)),
    misconception("wrapped round", "In numbers of one byte a difference below 0 wraps round to a large one: nothing has to be taken away here.", lambda x: _rows(x - np.uint8(128)).T / 255, lambda x: _rows(x - np.uint8(127)).T / 255),
    misconception("height and width", "Height and width have changed places: the pixels of a picture come row after row.", lambda x: _rows(x.swapaxes(1, 2)).T / 255),
    misconception("upside down", "Black should become 0 and white 1; yours has it the other way round.", lambda x: 1 - _rows(x).T / 255),
    misconception("fixed sizes", "The sizes are fixed in yours: read them from `images.shape`, or let `reshape` work one out.", lambda x: x.reshape(209, -1).T / 255, lambda x: x.reshape(12288, -1) / 255, lambda x: x.reshape(-1, 64 * 64 * 3).T / 255, lambda x: x.reshape(-1, 209) / 255, lambda x: x.reshape(x.shape[0], 64 * 64 * 3).T / 255, lambda x: x.reshape(64 * 64 * 3, x.shape[0]) / 255),
    misconception("three colours typed in", "The number of colours is fixed in yours: read it from `images.shape`, or let `reshape` work it out.", lambda x: x.reshape(x.shape[0], x.shape[1] * x.shape[2] * 3).T / 255, lambda x: x.reshape(-1, x.shape[1] * x.shape[2] * 3).T / 255),
    misconception("one colour", "Only one colour of each pixel is kept; all three belong into the column.", lambda x: _rows(x[..., 0]).T / 255, lambda x: _rows(x.mean(axis=3)).T / 255),
    misconception("divided in place", "`/=` wants to put fractions into whole numbers of 0 to 255: make a new array with `/`.", _divide_in_place),
    misconception("first picture only", "Only the first picture is left; all of them belong into the result, a column each.", lambda x: x[0].reshape(-1, 1) / 255),
    misconception("standardised", "The values are centred and divided by their spread; here divide by 255 only.", lambda x: (_rows(x).T - x.mean()) / x.std()),
)  # fmt: skip

ZEROS: tuple[Misconception, ...] = (
    misconception("one axis", "`w` has one axis only; make it a column with two, `dim` rows and one column.", lambda dim: (np.zeros(dim), 0.0), lambda dim: (np.zeros((dim,)), 0)),
    misconception("row", "`w` is a row in yours; a column was asked for.", lambda dim: (np.zeros((1, dim)), 0.0)),
    misconception("square", "`w` is a square table; one weight for each input, in one column.", lambda dim: (np.zeros((dim, dim)), 0.0)),
    misconception("sizes not in a tuple", "`np.zeros` wants its shape as one tuple: two pairs of parentheses.", lambda dim: np.zeros(dim, 1)),
    misconception("random", "The start should be zeros; random numbers are for networks with hidden units.", lambda dim: (np.random.default_rng(1).normal(size=(dim, 1)) * 0.01, 0.0), lambda dim: (np.random.default_rng(1).normal(size=(dim, 1)), 0.0)),
    misconception("ones", "The weights should start at 0, not at 1.", lambda dim: (np.ones((dim, 1)), 0.0)),
    misconception("bias is an array", "`b` should be a plain number, not an array.", lambda dim: (np.zeros((dim, 1)), np.zeros((1, 1))), lambda dim: (np.zeros((dim, 1)), np.zeros(1)), lambda dim: (np.zeros((dim, 1)), np.zeros((dim, 1)))),
    misconception("bias is one", "The bias should start at 0, too.", lambda dim: (np.zeros((dim, 1)), 1.0)),
    misconception("a list", "`w` is a list; make it a numpy array.", lambda dim: ([[0.0]] * dim, 0.0), lambda dim: ([0.0] * dim, 0.0), lambda dim: ([0] * dim, 0)),
    misconception("no bias", "Two values come back, the weights and the bias; yours returns one.", lambda dim: np.zeros((dim, 1))),
    misconception("swapped", "The weights come first, the bias second.", lambda dim: (0.0, np.zeros((dim, 1)))),
    misconception("in a dict", "Return the two values as they are, `w, b`, without names.", lambda dim: {"w": np.zeros((dim, 1)), "b": 0.0}),
    misconception("size typed in", "The number of weights is fixed in yours; it is `dim`.", *(lambda dim, n=n: (np.zeros((n, 1)), 0.0) for n in (12288, 2, 3))),
    misconception("almost zeros", "The weights start close to 0 in yours; they should be 0.", *(lambda dim, start=start: (np.full((dim, 1), start), 0.0) for start in (1e-6, 1e-5, 1e-4, 0.001, 0.01, 0.1))),
    misconception("whole numbers", "`w` is an array of whole numbers, which cannot take a step smaller than 1: make it one of floats.", lambda dim: (np.zeros((dim, 1), dtype=int), 0)),
    misconception("array kept", "The second call hands out the array of the first, with all that was done to it since: make a new one in every call.", lambda dim: (np.full((dim, 1), PUSH), 0.0)),
    misconception("no value for the bias", "`b` is None in yours; it is a number, 0.", lambda dim: (np.zeros((dim, 1)), None)),
    misconception("one too few", "There is one weight too few: `dim` of them were asked for.", lambda dim: (np.zeros((dim - 1, 1)), 0.0)),
    misconception("one too many", "There is one weight too many; the bias has its own place.", lambda dim: (np.zeros((dim + 1, 1)), 0.0)),
)  # fmt: skip


# ---- propagate ------------------------------------------------------------------------------------------------------


def _losses(A: Any, Y: Any) -> Any:
    return -(Y * np.log(A) + (1 - Y) * np.log(1 - A))


def _prop(
    activation: Callable[[Any], Any] = sigmoid,
    score: Callable[[Any, Any, Any], Any] = lambda w, b, X: w.T @ X + b,
    cost: Callable[[Any, Any], Any] = lambda A, Y: np.mean(_losses(A, Y)),
    dz: Callable[[Any, Any], Any] = lambda A, Y: A - Y,
    dw: Callable[[Any, Any], Any] = lambda X, dZ: X @ dZ.T / X.shape[1],
    db: Callable[[Any], Any] = lambda dZ: np.mean(dZ),
    out: Callable[[Any, Any, Any], Any] = lambda dw, db, cost: ({"dw": dw, "db": db}, cost),
) -> Callable[..., Any]:
    """Return a `propagate` with some of its steps replaced."""

    def wrong(w: Any, b: Any, X: Any, Y: Any) -> Any:
        A = activation(score(w, b, X))
        dZ = dz(A, Y)
        return out(dw(X, dZ), db(dZ), cost(A, Y))

    return wrong


def _sum_of_losses(A: Any, Y: Any) -> Any:
    return np.sum(_losses(A, Y))


def _sized(size: Callable[[Any], float]) -> Callable[..., Any]:
    """Return a `propagate` that divides by another size than m."""

    def wrong(w: Any, b: Any, X: Any, Y: Any) -> Any:
        grads, cost = propagate(w, b, X, Y)
        factor = X.shape[1] / size(X)
        return {"dw": grads["dw"] * factor, "db": grads["db"] * factor}, cost * factor

    return wrong


def _labels_forgotten(key: str) -> Callable[..., Any]:
    """Return a `propagate` that takes A for A - Y in one of its slopes."""

    def wrong(w: Any, b: Any, X: Any, Y: Any) -> Any:
        grads, cost = propagate(w, b, X, Y)
        return {**grads, key: propagate(w, b, X, np.zeros_like(Y))[0][key]}, cost

    return wrong


def _exchanged(tiny: float) -> Callable[..., Any]:
    """Return a `propagate` that takes the logarithm of the labels, kept finite by a tiny number."""
    return _prop(cost=lambda A, Y: -np.mean(A * np.log(Y + tiny) + (1 - A) * np.log(1 - Y + tiny)))


def _without_last(w: Any, b: Any, X: Any, Y: Any) -> Any:
    m = X.shape[1]
    A = sigmoid(w.T @ X[:, :-1] + b)
    dZ = A - Y[:, :-1]
    return {"dw": X[:, :-1] @ dZ.T / m, "db": np.sum(dZ) / m}, np.sum(_losses(A, Y[:, :-1])) / m


def _inputs_fixed(n: int) -> Callable[..., Any]:
    return _prop(dw=lambda X, dZ: (X @ dZ.T / X.shape[1]).reshape(n, 1))


def _added(e: float) -> Callable[..., Any]:
    return _prop(cost=lambda A, Y: np.mean(-(Y * np.log(A + e) + (1 - Y) * np.log(1 - A + e))))


def _clipped_in_the_cost(e: float) -> Callable[..., Any]:
    return _prop(cost=lambda A, Y: np.mean(_losses(np.clip(A, e, 1 - e), Y)))


def _clipped(e: float) -> Callable[..., Any]:
    return _prop(activation=lambda z: np.clip(sigmoid(z), e, 1 - e))


PAIRED: tuple[P, ...] = (  # what follows when A is a column and A - Y a table of all pairs
    {},
    {"cost": lambda A, Y: np.sum(_losses(A, Y)) / Y.size},
    {"cost": lambda A, Y: np.sum(_losses(A, Y)) / Y.size, "db": lambda dZ: np.sum(dZ) / len(dZ)},
    {"dw": lambda X, dZ: X @ dZ.mean(axis=1, keepdims=True) / X.shape[1]},
    {"dw": lambda X, dZ: X @ dZ / X.shape[1], "db": lambda dZ: np.sum(dZ) / len(dZ), "cost": lambda A, Y: np.sum(_losses(A, Y)) / Y.size},
)

PROPAGATE: tuple[Misconception, ...] = (
    misconception("linear", "The scores go on unsquashed: that is linear regression. The sigmoid is missing.", _prop(activation=lambda z: z), _prop(activation=lambda z: z, cost=lambda A, Y: np.mean((A - Y) ** 2)), _prop(activation=lambda z: z, cost=lambda A, Y: np.mean((A - Y) ** 2) / 2)),
    misconception("bias left out", "The scores are computed without the bias.", _prop(score=lambda w, b, X: w.T @ X)),
    misconception("bias subtracted", "The bias is added to the score, not subtracted.", _prop(score=lambda w, b, X: w.T @ X - b)),
    misconception("bias after the sigmoid", "The bias belongs to the score, inside the sigmoid.", lambda w, b, X, Y: _prop(activation=lambda z: sigmoid(z) + b, score=lambda w, b, X: w.T @ X)(w, b, X, Y)),
    misconception("mirrored", "The probabilities are mirrored: a high score should mean a cat. Look at the sign of the score.", _prop(activation=lambda z: sigmoid(-z))),
    misconception("sigmoid twice", "The sigmoid is applied twice.", _prop(activation=lambda z: sigmoid(sigmoid(z)))),
    misconception("tanh", "A probability comes from the sigmoid; tanh goes below 0.", _prop(activation=np.tanh)),
    misconception("softmax", "A softmax over the examples makes them share one probability; each has its own, by the sigmoid.", _prop(activation=lambda z: np.exp(z) / np.exp(z).sum())),
    misconception("weights not turned", "The inner sizes of a matrix product must agree: the column of weights has to be turned into a row.", lambda w, b, X, Y: w @ X, lambda w, b, X, Y: np.dot(w, X), lambda w, b, X, Y: np.matmul(w, X)),
    misconception("order of the product", "The order of a matrix product counts: the weights, turned, come first.", lambda w, b, X, Y: X @ w, lambda w, b, X, Y: np.dot(X, w), lambda w, b, X, Y: np.matmul(X, w)),
    misconception("entry by entry", "`*` multiplies entry by entry; the score needs products that are added up.", lambda w, b, X, Y: _prop(score=lambda w, b, X: w * X + b)(w, b, X, Y), lambda w, b, X, Y: w.T * X),
    misconception("1/m missing", "The 1/m is missing throughout: cost and slopes are sums, means were asked for.", _prop(cost=_sum_of_losses, dw=lambda X, dZ: X @ dZ.T, db=np.sum)),
    misconception("cost is a sum", "The cost is the mean of the losses; yours is their sum.", _prop(cost=_sum_of_losses)),
    misconception("1/m missing in the slopes", "The 1/m is missing in the slopes, in one of them or in both.", _prop(dw=lambda X, dZ: X @ dZ.T, db=np.sum), _prop(dw=lambda X, dZ: X @ dZ.T), _prop(db=np.sum)),
    misconception("divided by the inputs", "You divide by the number of inputs; the mean is over the examples: which axis of X are they on?", _sized(lambda X: X.shape[0]), _prop(cost=lambda A, Y: np.mean(_losses(A, Y)), dw=lambda X, dZ: X @ dZ.T / X.shape[0]), _prop(dw=lambda X, dZ: X @ dZ.T / X.shape[0], db=lambda dZ: np.sum(dZ) / 1)),
    misconception("size typed in", "The number of examples is fixed in yours: read it from the shape of X.", _sized(lambda X: 209), _sized(lambda X: 3)),
    misconception("inputs typed in", "The number of inputs is fixed in yours: `dw` has the shape of `w`, whatever that is.", *map(_inputs_fixed, (2, 12288))),
    misconception("column against row", "The probabilities are a column and the labels a row, so each meets every other: give both the same shape.", *(_prop(score=lambda w, b, X: X.T @ w + b, **parts) for parts in PAIRED)),
    misconception("coarse safety", "What keeps the logarithm finite is so large that it changes the cost: make it much smaller.", *map(_added, (0.01, 0.001, 1e-4, 1e-5)), *(kept(e) for kept in (_clipped_in_the_cost, _clipped) for e in (0.01, 0.001, 1e-4))),
    misconception("divided by all entries", "You divide by all entries of X; the mean is over the examples, its columns.", _sized(lambda X: X.size)),
    misconception("cost's sign", "A cost is never negative: the logarithm of a probability is, so a minus is missing.", _prop(cost=lambda A, Y: -np.mean(_losses(A, Y)))),
    misconception("minus in the middle", "Both terms take the minus: put it in front of parentheses that hold their sum.", _prop(cost=lambda A, Y: np.mean(-Y * np.log(A) + (1 - Y) * np.log(1 - A))), _prop(cost=lambda A, Y: np.mean(-Y * np.log(A)) + np.sum((1 - Y) * np.log(1 - A))), _prop(cost=lambda A, Y: -np.mean(Y * np.log(A)) + np.sum((1 - Y) * np.log(1 - A))), _prop(cost=lambda A, Y: -np.mean(Y * np.log(A) - (1 - Y) * np.log(1 - A))), _prop(cost=lambda A, Y: -np.mean(Y * np.log(A)) + np.mean((1 - Y) * np.log(1 - A)))),
    misconception("1/m at one term", "The 1/m reaches only one of the two terms: it belongs to their sum.", _prop(cost=lambda A, Y: -np.mean(Y * np.log(A)) - np.sum((1 - Y) * np.log(1 - A))), _prop(cost=lambda A, Y: -np.sum(Y * np.log(A)) - np.mean((1 - Y) * np.log(1 - A)))),
    misconception("first term only", "Examples with label 0 cost nothing in yours: the second term is missing.", _prop(cost=lambda A, Y: -np.mean(Y * np.log(A)))),
    misconception("second term only", "Examples with label 1 cost nothing in yours: the first term is missing.", _prop(cost=lambda A, Y: -np.mean((1 - Y) * np.log(1 - A)))),
    misconception("labels swapped", "Label 1 should keep the logarithm of A, label 0 that of 1 - A; yours has it the other way round.", _prop(cost=lambda A, Y: -np.mean((1 - Y) * np.log(A) + Y * np.log(1 - A)))),
    misconception("logarithm of the labels", "A and Y have changed places in the cost: the logarithm is taken of the probabilities.", _prop(cost=lambda A, Y: -np.mean(A * np.log(Y) + (1 - A) * np.log(1 - Y))), _prop(cost=lambda A, Y: -np.sum(A * np.log(Y) + (1 - A) * np.log(1 - Y)) / Y.shape[1]), *map(_exchanged, (1e-8, 1e-10, 1e-12, 1e-15))),
    misconception("other logarithm", "The logarithm has another base: the logistic loss uses the natural one.", _prop(cost=lambda A, Y: np.mean(_losses(A, Y)) / np.log(2)), _prop(cost=lambda A, Y: np.mean(_losses(A, Y)) / np.log(10))),
    misconception("logarithm of the score", "The logarithm is taken of the scores; it belongs to the probabilities.", lambda w, b, X, Y: ({**propagate(w, b, X, Y)[0]}, np.mean(_losses(w.T @ X + b, Y)))),
    misconception("logarithm missing", "The logarithm is missing from the loss.", _prop(cost=lambda A, Y: -np.mean(Y * A + (1 - Y) * (1 - A)))),
    misconception("squared error", "This is the mean squared error; the logistic loss was asked for.", _prop(cost=lambda A, Y: np.mean((A - Y) ** 2)), _prop(cost=lambda A, Y: np.mean((A - Y) ** 2) / 2), _prop(cost=lambda A, Y: np.sum((A - Y) ** 2))),
    misconception("absolute error", "This is the mean absolute error; the logistic loss was asked for.", _prop(cost=lambda A, Y: np.mean(np.abs(A - Y)))),
    misconception("losses not averaged", "You return the loss of each example; the cost is one number, their mean.", _prop(cost=_losses), _prop(cost=lambda A, Y: _losses(A, Y) / Y.shape[1])),
    misconception("half", "There is a factor of one half too many in the cost.", _prop(cost=lambda A, Y: np.mean(_losses(A, Y)) / 2)),
    misconception("precedence", "`1 - Y * …` subtracts the whole product from 1: put 1 - Y into parentheses.", _prop(cost=lambda A, Y: -np.mean(Y * np.log(A) + 1 - Y * np.log(1 - A))), _prop(cost=lambda A, Y: -(np.sum(Y * np.log(A)) + 1 - np.sum(Y * np.log(1 - A))) / Y.shape[1])),
    misconception("one minus inside", "The second logarithm should be of 1 - A as a whole.", _prop(cost=lambda A, Y: -np.mean(Y * np.log(A) + (1 - Y) * (1 - np.log(A)))), _prop(cost=lambda A, Y: -np.mean(Y * np.log(A) + (1 - Y) * np.log(A)))),
    misconception("cost divided twice", "The cost is divided by m twice.", _prop(cost=lambda A, Y: np.mean(_losses(A, Y)) / Y.shape[1])),
    misconception("slopes divided twice", "The slopes are divided by m twice.", _prop(db=lambda dZ: np.mean(dZ) / dZ.size, dw=lambda X, dZ: X @ dZ.T / X.shape[1] ** 2), _prop(db=lambda dZ: np.mean(dZ) / dZ.size), _prop(dw=lambda X, dZ: X @ dZ.T / X.shape[1] ** 2)),
    misconception("error turned round", "The error is the wrong way round, so all slopes have the wrong sign.", _prop(dz=lambda A, Y: Y - A)),
    misconception("sign of dw", "`dw` has the wrong sign.", _prop(dw=lambda X, dZ: -X @ dZ.T / X.shape[1])),
    misconception("sign of db", "`db` has the wrong sign.", _prop(db=lambda dZ: -np.mean(dZ))),
    misconception("slope of a squared error", "The slope of the sigmoid appears once too often: for the logistic loss it cancels.", _prop(dz=lambda A, Y: (A - Y) * A * (1 - A))),
    misconception("da for dz", "This is dL/da; the slope of the sigmoid is still to be multiplied in.", _prop(dz=lambda A, Y: -Y / A + (1 - Y) / (1 - A))),
    misconception("absolute errors", "The signs of the errors are lost: a slope needs them.", _prop(dz=lambda A, Y: np.abs(A - Y))),
    misconception("squared errors", "The errors are squared on the way back; the slope takes them as they are.", _prop(dz=lambda A, Y: (A - Y) ** 2)),
    misconception("labels forgotten", "The labels are missing on the way back: the slope needs the error of each probability.", _prop(dz=lambda A, Y: A), _labels_forgotten("db"), _labels_forgotten("dw")),
    misconception("rounded first", "You round the probabilities to decisions before the way back; the slope needs the probabilities.", _prop(dz=lambda A, Y: (A > 0.5) - Y), _prop(dz=lambda A, Y: np.round(A) - Y)),
    misconception("scores in the slope", "The error is the probability minus the label; you take the score.", lambda w, b, X, Y: ({"dw": X @ (w.T @ X + b - Y).T / X.shape[1], "db": np.mean(w.T @ X + b - Y)}, propagate(w, b, X, Y)[1])),
    misconception("errors not turned", "The inner sizes of X @ (A - Y) do not agree: the row of errors has to be turned into a column.", _prop(dw=lambda X, dZ: X @ dZ / X.shape[1]), _prop(dw=lambda X, dZ: np.dot(X, dZ) / X.shape[1]), _prop(dw=lambda X, dZ: np.matmul(X, dZ) / X.shape[1])),
    misconception("dw is a row", "`dw` is a row; it should have the shape of `w`, a column.", _prop(dw=lambda X, dZ: dZ @ X.T / X.shape[1])),
    misconception("dw has one axis", "`dw` has lost an axis; it should have the shape of `w`, a column.", _prop(dw=lambda X, dZ: (X @ dZ.T / X.shape[1]).ravel()), _prop(dw=lambda X, dZ: np.sum(X * dZ, axis=1) / X.shape[1]), _prop(dw=lambda X, dZ: np.mean(X * dZ, axis=1))),
    misconception("dw not summed", "`dw` still has a column for each example: add them up, and mind the axis.", _prop(dw=lambda X, dZ: X * dZ), _prop(dw=lambda X, dZ: X * dZ / X.shape[1])),
    misconception("wrong axis", "`dw` is added up along the inputs; the sum is over the examples.", _prop(dw=lambda X, dZ: np.sum(X * dZ, axis=0, keepdims=True) / X.shape[1]), _prop(dw=lambda X, dZ: np.sum(X * dZ, axis=0) / X.shape[1])),
    misconception("one slope for all", "`dw` is one number; each weight has a slope of its own.", _prop(dw=lambda X, dZ: np.sum(X * dZ) / X.shape[1]), _prop(dw=lambda X, dZ: np.mean(X * dZ)), _prop(dw=lambda X, dZ: np.sum(X @ dZ.T) / X.shape[1])),
    misconception("inputs forgotten", "The inputs are missing from `dw`: a weight's slope is its input times the error.", _prop(dw=lambda X, dZ: np.full((X.shape[0], 1), np.mean(dZ))), _prop(dw=lambda X, dZ: dZ / X.shape[1]), _prop(dw=lambda X, dZ: np.mean(dZ))),
    misconception("db not summed", "`db` holds an error for each example; it is one number, their mean.", _prop(db=lambda dZ: dZ), _prop(db=lambda dZ: dZ / dZ.size)),
    misconception("db is an array", "`db` should be a plain number; yours is wrapped in an array.", _prop(db=lambda dZ: np.sum(dZ, axis=1, keepdims=True) / dZ.size), _prop(db=lambda dZ: np.sum(dZ, axis=1) / dZ.size)),
    misconception("db from dw", "`db` is the mean of the errors; the inputs do not enter it.", lambda w, b, X, Y: ({"dw": propagate(w, b, X, Y)[0]["dw"], "db": np.sum(propagate(w, b, X, Y)[0]["dw"])}, propagate(w, b, X, Y)[1]), lambda w, b, X, Y: ({"dw": propagate(w, b, X, Y)[0]["dw"], "db": np.mean(propagate(w, b, X, Y)[0]["dw"])}, propagate(w, b, X, Y)[1])),
    misconception("db times b", "The bias enters the score with the factor 1: `db` has no factor b.", lambda w, b, X, Y: ({"dw": propagate(w, b, X, Y)[0]["dw"], "db": b * propagate(w, b, X, Y)[0]["db"]}, propagate(w, b, X, Y)[1])),
    misconception("dw and db exchanged", "`dw` and `db` have changed places in the dict.", _prop(out=lambda dw, db, cost: ({"dw": db, "db": dw}, cost))),
    misconception("step taken", "You return new parameters; here only the slopes are asked for, the step comes in `optimize`.", lambda w, b, X, Y: ({"dw": w - propagate(w, b, X, Y)[0]["dw"], "db": b - propagate(w, b, X, Y)[0]["db"]}, propagate(w, b, X, Y)[1]), lambda w, b, X, Y: ({"w": w - propagate(w, b, X, Y)[0]["dw"], "b": b - propagate(w, b, X, Y)[0]["db"]}, propagate(w, b, X, Y)[1])),
    misconception("order of the results", "The dict of slopes comes first, the cost second.", _prop(out=lambda dw, db, cost: (cost, {"dw": dw, "db": db}))),
    misconception("no dict", "The slopes go into a dict, which is returned together with the cost: two values.", _prop(out=lambda dw, db, cost: (dw, db, cost)), _prop(out=lambda dw, db, cost: ((dw, db), cost)), _prop(out=lambda dw, db, cost: ([dw, db], cost))),
    misconception("no cost", "Two values come back, the dict of slopes and the cost; yours returns one.", _prop(out=lambda dw, db, cost: {"dw": dw, "db": db}), _prop(out=lambda dw, db, cost: {"dw": dw, "db": db, "cost": cost})),
    misconception("cost only", "Two values come back, the dict of slopes and the cost; yours returns one.", _prop(out=lambda dw, db, cost: cost)),
    misconception("names of the slopes", "The keys of the dict are \"dw\" and \"db\".", _prop(out=lambda dw, db, cost: ({"w": dw, "b": db}, cost)), _prop(out=lambda dw, db, cost: ({"dW": dw, "db": db}, cost)), _prop(out=lambda dw, db, cost: ({"dW": dw, "dB": db}, cost))),
    misconception("last example left out", "The last example is left out: where does the loop end?", _without_last),
    misconception("last example only", "Only the last example counts: add the slopes of all of them up.", lambda w, b, X, Y: ({"dw": X[:, -1:] * (sigmoid(w.T @ X + b) - Y)[0, -1] / X.shape[1], "db": (sigmoid(w.T @ X + b) - Y)[0, -1] / X.shape[1]}, propagate(w, b, X, Y)[1]), lambda w, b, X, Y: ({"dw": X[:, -1:] * (sigmoid(w.T @ X + b) - Y)[0, -1], "db": (sigmoid(w.T @ X + b) - Y)[0, -1]}, propagate(w, b, X, Y)[1])),
)  # fmt: skip


# ---- optimize -------------------------------------------------------------------------------------------------------


def _train(
    step: Callable[[Any, Any, float], Any] = lambda value, slope, rate: value - rate * slope,
    every: Callable[[int, int], bool] = lambda i, count: i % 100 == 0,
    count_of: Callable[[int], int] = lambda count: count,
    iterations: int = 100,
    rate: float = 0.009,
    out: Callable[..., Any] = lambda w, b, grads, costs: ({"w": w, "b": b}, grads, costs),
    moves: str = "wb",
) -> Callable[..., Any]:
    """Return an `optimize` with some of its parts replaced."""

    def wrong(
        w: Any, b: Any, X: Any, Y: Any, num_iterations: int = iterations, learning_rate: float = rate, print_cost: bool = False
    ) -> Any:
        grads, costs = {}, []
        for i in range(count_of(num_iterations)):
            grads, cost = propagate(w, b, X, Y)
            if "w" in moves:
                w = step(w, grads["dw"], learning_rate)
            if "b" in moves:
                b = step(b, grads["db"], learning_rate)
            if every(i, num_iterations):
                costs.append(cost)
        return out(w, b, grads, costs)

    return wrong


def _stale(w: Any, b: Any, X: Any, Y: Any, num_iterations: int = 100, learning_rate: float = 0.009, print_cost: bool = False) -> Any:
    """Compute the slopes once, before the loop."""
    grads, cost = propagate(w, b, X, Y)
    costs = []
    for i in range(num_iterations):
        w, b = w - learning_rate * grads["dw"], b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs


def _stale_but_for_costs(
    w: Any, b: Any, X: Any, Y: Any, num_iterations: int = 100, learning_rate: float = 0.009, print_cost: bool = False
) -> Any:
    """Compute the slopes once, and the costs anew in every step."""
    grads, costs = propagate(w, b, X, Y)[0], []
    for i in range(num_iterations):
        if i % 100 == 0:
            costs.append(propagate(w, b, X, Y)[1])
        w, b = w - learning_rate * grads["dw"], b - learning_rate * grads["db"]
    return {"w": w, "b": b}, grads, costs


def _one_after_the_other(returned: str, first: str = "w") -> Callable[..., Any]:
    """Return an `optimize` that moves one parameter and takes the other's slope at the new place.

    `returned` says which slopes it returns: those "used", those taken "first" or those taken "second".
    """

    def wrong(w: Any, b: Any, X: Any, Y: Any, num_iterations: int = 100, learning_rate: float = 0.009, print_cost: bool = False) -> Any:
        grads, costs = {}, []
        for i in range(num_iterations):
            one, cost = propagate(w, b, X, Y)
            if first == "w":
                w = w - learning_rate * one["dw"]
            else:
                b = b - learning_rate * one["db"]
            two, _ = propagate(w, b, X, Y)
            if first == "w":
                b = b - learning_rate * two["db"]
            else:
                w = w - learning_rate * two["dw"]
            used = {"dw": one["dw"], "db": two["db"]} if first == "w" else {"dw": two["dw"], "db": one["db"]}
            grads = {"used": used, "first": one, "second": two}[returned]
            if i % 100 == 0:
                costs.append(cost)
        return {"w": w, "b": b}, grads, costs

    return wrong


_from_one = _train(count_of=lambda count: count - 1, every=lambda i, count: (i + 1) % 100 == 0)  # steps counted from 1


def _late(costs_too: bool, grads_too: bool) -> Callable[..., Any]:
    """Return an `optimize` that computes costs or the returned slopes after the step."""

    def wrong(w: Any, b: Any, X: Any, Y: Any, num_iterations: int = 100, learning_rate: float = 0.009, print_cost: bool = False) -> Any:
        grads, costs = {}, []
        for i in range(num_iterations):
            grads, cost = propagate(w, b, X, Y)
            w, b = w - learning_rate * grads["dw"], b - learning_rate * grads["db"]
            if i % 100 == 0:
                costs.append(propagate(w, b, X, Y)[1] if costs_too else cost)
        return {"w": w, "b": b}, propagate(w, b, X, Y)[0] if grads_too else grads, costs

    return wrong


def _packed_early(kept: str) -> Callable[..., Any]:
    """Return an `optimize` whose dict was made before the loop: one parameter in it is the start's."""

    def wrong(w: Any, b: Any, X: Any, Y: Any, num_iterations: int = 100, learning_rate: float = 0.009, print_cost: bool = False) -> Any:
        params, grads, costs = _train()(w, b, X, Y, num_iterations, learning_rate)
        return {**params, kept: {"w": w, "b": b}[kept]}, grads, costs

    return wrong


def _stops_early(after_the_step: bool) -> Callable[..., Any]:
    """Return an `optimize` that leaves its loop where the cost has risen."""

    def wrong(w: Any, b: Any, X: Any, Y: Any, num_iterations: int = 100, learning_rate: float = 0.009, print_cost: bool = False) -> Any:
        grads, costs, last = {}, [], np.inf
        for i in range(num_iterations):
            grads, cost = propagate(w, b, X, Y)
            rises, last = cost > last, cost
            if rises and not after_the_step:
                break
            w, b = w - learning_rate * grads["dw"], b - learning_rate * grads["db"]
            if i % 100 == 0:
                costs.append(cost)
            if rises:
                break
        return {"w": w, "b": b}, grads, costs

    return wrong


def _settled(least: float, after_the_step: bool) -> Callable[..., Any]:
    """Return an `optimize` that leaves its loop where the cost changes by less than `least`."""

    def wrong(w: Any, b: Any, X: Any, Y: Any, num_iterations: int = 100, learning_rate: float = 0.009, print_cost: bool = False) -> Any:
        grads, costs, last = {}, [], np.inf
        for i in range(num_iterations):
            grads, cost = propagate(w, b, X, Y)
            still, last = abs(last - cost) < least, cost
            if still and not after_the_step:
                break
            w, b = w - learning_rate * grads["dw"], b - learning_rate * grads["db"]
            if i % 100 == 0:
                costs.append(cost)
            if still:
                break
        return {"w": w, "b": b}, grads, costs

    return wrong


def _last_step_lost(w: Any, b: Any, X: Any, Y: Any, num_iterations: int = 100, learning_rate: float = 0.009, print_cost: bool = False) -> Any:
    """Return the parameters that the last slopes were taken at."""
    params = _train(count_of=lambda count: count - 1)(w, b, X, Y, num_iterations, learning_rate)[0]
    return params, *_train()(w, b, X, Y, num_iterations, learning_rate)[1:]


def _equal_steps(length: Callable[[Any, Any], Any]) -> Callable[..., Any]:
    """Return an `optimize` whose slopes are divided by their length."""

    def wrong(w: Any, b: Any, X: Any, Y: Any, num_iterations: int = 100, learning_rate: float = 0.009, print_cost: bool = False) -> Any:
        grads, costs = {}, []
        for i in range(num_iterations):
            grads, cost = propagate(w, b, X, Y)
            by_w, by_b = length(grads["dw"], grads["db"])
            w, b = w - learning_rate * grads["dw"] / by_w, b - learning_rate * grads["db"] / by_b
            if i % 100 == 0:
                costs.append(cost)
        return {"w": w, "b": b}, grads, costs

    return wrong


def _divided_again(w: Any, b: Any, X: Any, Y: Any, num_iterations: int = 100, learning_rate: float = 0.009, print_cost: bool = False) -> Any:
    return _train()(w, b, X, Y, num_iterations, learning_rate / X.shape[1])


def _from_zeros(w: Any, b: Any, X: Any, Y: Any, num_iterations: int = 100, learning_rate: float = 0.009, print_cost: bool = False) -> Any:
    return _train()(np.zeros_like(w), 0.0, X, Y, num_iterations, learning_rate)


def _one_step(w: Any, b: Any, X: Any, Y: Any, num_iterations: int = 100, learning_rate: float = 0.009, print_cost: bool = False) -> Any:
    return _train()(w, b, X, Y, 1, learning_rate)


def _returns_start(
    w: Any, b: Any, X: Any, Y: Any, num_iterations: int = 100, learning_rate: float = 0.009, print_cost: bool = False
) -> Any:
    _, grads, costs = _train()(w, b, X, Y, num_iterations, learning_rate)
    return {"w": w, "b": b}, grads, costs


def _decaying(factor: Callable[[int], float]) -> Callable[..., Any]:
    """Return an `optimize` whose learning rate falls from step to step."""

    def wrong(w: Any, b: Any, X: Any, Y: Any, num_iterations: int = 100, learning_rate: float = 0.009, print_cost: bool = False) -> Any:
        grads, costs = {}, []
        for i in range(num_iterations):
            grads, cost = propagate(w, b, X, Y)
            rate = learning_rate * factor(i)
            w, b = w - rate * grads["dw"], b - rate * grads["db"]
            if i % 100 == 0:
                costs.append(cost)
        return {"w": w, "b": b}, grads, costs

    return wrong


def _cooling(k: float) -> Callable[..., Any]:
    return _decaying(lambda i: 1 / (1 + k * i))


def _fading(k: float) -> Callable[..., Any]:
    return _decaying(lambda i: k**i)


def _rate_fixed(fixed: float) -> Callable[..., Any]:
    return _train(step=lambda value, slope, rate: value - fixed * slope)


def _last_added(w: Any, b: Any, X: Any, Y: Any, num_iterations: int = 100, learning_rate: float = 0.009, print_cost: bool = False) -> Any:
    """Append the last cost once more."""
    params, grads, costs = _train(every=lambda i, count: True)(w, b, X, Y, num_iterations, learning_rate)
    return params, grads, [*costs[::100], costs[-1]]


OPTIMIZE: tuple[Misconception, ...] = (
    misconception("uphill", "The steps go up the cost: take the slope away instead of adding it.", _train(step=lambda value, slope, rate: value + rate * slope)),
    misconception("learning rate missing", "The learning rate is missing: the step is the whole slope.", _train(step=lambda value, slope, rate: value - slope)),
    misconception("learning rate ignored", "The learning rate is a fixed number in yours: use the argument `learning_rate`.", *map(_rate_fixed, (0.009, 0.01, 0.005, 0.001, 0.1, 0.5))),
    misconception("divided by the rate", "The slope is divided by the learning rate; it should be multiplied.", _train(step=lambda value, slope, rate: value - slope / rate)),
    misconception("value replaced", "The parameters are replaced by the step; the step should be taken away from them.", _train(step=lambda value, slope, rate: rate * slope), _train(step=lambda value, slope, rate: -rate * slope)),
    misconception("slope minus value", "The subtraction is the wrong way round: the step is taken away from the parameter.", _train(step=lambda value, slope, rate: rate * slope - value)),
    misconception("scaled value", "The learning rate multiplies the slope only, not the parameter.", _train(step=lambda value, slope, rate: rate * (value - slope)), _train(step=lambda value, slope, rate: (value - slope) * rate)),
    misconception("shrinking", "You multiply the parameter by the slope; a step takes away the slope times the learning rate.", _train(step=lambda value, slope, rate: value - rate * slope * value)),
    misconception("w does not move", "The weights never move.", _train(moves="b")),
    misconception("b does not move", "The bias never moves.", _train(moves="w")),
    misconception("nothing moves", "The parameters never move: nothing is done with the slopes, or the new values are not kept.", _train(moves="")),
    misconception("start returned", "You return the parameters you started from; return those after the last step.", _returns_start),
    misconception("one of the start", "One of the two parameters in the dict is the start's: put both in after the last step.", _packed_early("b"), _packed_early("w")),
    misconception("stops early", "It stops where the cost rises; all `num_iterations` steps were asked for.", _stops_early(False), _stops_early(True)),
    misconception("stops when settled", "It stops where the cost hardly changes; all `num_iterations` steps were asked for.", *(_settled(least, after) for least in (0.001, 1e-4, 1e-5, 1e-6) for after in (True, False))),
    misconception("last step lost", "The last step is missing from the parameters: put them into the dict after they have moved by the last slopes.", _last_step_lost),
    misconception("equal steps", "The slope is divided by its length, so that all steps are equally long: take it as it is.", _equal_steps(lambda dw, db: (np.sqrt(np.sum(dw**2) + db**2),) * 2), _equal_steps(lambda dw, db: (np.linalg.norm(dw), 1)), _equal_steps(lambda dw, db: (np.linalg.norm(dw), abs(db)))),
    misconception("divided by m again", "The slopes are divided by m in the step; `propagate` has done that already.", _divided_again),
    misconception("one step", "Only one step is taken: is the `return` inside the loop, or the loop missing?", _one_step),
    misconception("one step too few", "One step is missing: where does the loop begin and end?", _train(count_of=lambda count: count - 1)),
    misconception("counted from one", "`range(1, …)` starts at 1: one step is missing, and with it the cost of step 0.", _from_one),
    misconception("one step too many", "There is one step too many: where does the loop end?", _train(count_of=lambda count: count + 1)),
    misconception("slopes computed once", "The slopes are computed once, before the loop; at every new place they are different.", _stale, _stale_but_for_costs),
    misconception("starts from zeros", "Training starts from zeros instead of the `w` and `b` that were passed.", _from_zeros),
    misconception("one after the other", "The second slope is taken after the first parameter has moved: compute both before either moves.", *(_one_after_the_other(returned, first) for returned in ("used", "first", "second") for first in "wb")),
    misconception("number of steps ignored", "The number of steps is fixed in yours: use the argument `num_iterations`.", _train(count_of=lambda count: 100), _train(count_of=lambda count: 2000), _train(count_of=lambda count: 1000)),
    misconception("every cost", "You keep the cost of every step; every hundredth was asked for.", _train(every=lambda i, count: True)),
    misconception("no cost kept", "The list of costs is empty: keep one at steps 0, 100, 200 and so on, printed or not.", _train(every=lambda i, count: False), _train(every=lambda i, count: i > 0 and i % 1000 == 0)),
    misconception("cost of step 0 missing", "The cost before the first step, number 0, is missing from the list.", _train(every=lambda i, count: i > 0 and i % 100 == 0)),
    misconception("kept a step early", "Costs are kept at steps 99, 199 and so on; they belong at 0, 100, 200.", _train(every=lambda i, count: (i + 1) % 100 == 0)),
    misconception("kept at 1, 101", "Costs are kept at steps 1, 101 and so on; they belong at 0, 100, 200.", _train(every=lambda i, count: i % 100 == 1)),
    misconception("remainder turned round", "`i % 100` is 0 at every hundredth step, and that is when a cost is kept; yours keeps all the others.", _train(every=lambda i, count: i % 100 != 0)),
    misconception("another interval", "Costs are kept at another interval: every 100 steps was asked for.", _train(every=lambda i, count: i % 10 == 0), _train(every=lambda i, count: i % 50 == 0), _train(every=lambda i, count: i % 1000 == 0), _train(every=lambda i, count: i % 200 == 0)),
    misconception("last cost added", "The cost of the last step is in the list as well; only every hundredth belongs there.", _train(every=lambda i, count: i % 100 == 0 or i == count - 1), _last_added),
    misconception("list emptied", "The list of costs is emptied in every step: make it once, before the loop.", _train(every=lambda i, count: i % 100 == 0 and i == count - 1)),
    misconception("cost after the step", "The costs are those after a step; keep the one that `propagate` returned before it.", _late(True, False)),
    misconception("slopes after the end", "The slopes are taken anew after the last step; return those that the last step used.", _late(False, True)),
    misconception("both after the step", "Costs and slopes are those after the step; keep the ones that `propagate` returned before it.", _late(True, True)),
    misconception("defaults", "By default there are 100 steps with the learning rate 0.009: look at the signature.", _train(iterations=2000), _train(rate=0.005), _train(rate=0.5), _train(iterations=2000, rate=0.005), _train(rate=0.01), _train(rate=0.001), _train(iterations=1000)),
    misconception("smaller and smaller", "The learning rate shrinks from step to step in yours; it should stay.", _decaying(lambda i: (i + 1) ** -0.5), *map(_cooling, (1, 0.1, 0.01, 0.001)), *map(_fading, (0.9, 0.95, 0.99, 0.999))),
    misconception("last cost only", "You return one cost; a list of costs was asked for.", _train(every=lambda i, count: True, out=lambda w, b, grads, costs: ({"w": w, "b": b}, grads, costs[-1])), _train(out=lambda w, b, grads, costs: ({"w": w, "b": b}, grads, costs[-1]))),
    misconception("parameters not in a dict", "`w` and `b` go into a dict, so that three values come back.", _train(out=lambda w, b, grads, costs: (w, b, grads, costs)), _train(out=lambda w, b, grads, costs: ((w, b), grads, costs))),
    misconception("costs missing", "Three values come back; the list of costs is missing.", _train(out=lambda w, b, grads, costs: ({"w": w, "b": b}, grads))),
    misconception("slopes missing", "Three values come back; the slopes are missing.", _train(out=lambda w, b, grads, costs: ({"w": w, "b": b}, costs))),
    misconception("parameters only", "Three values come back: the parameters, the slopes and the costs.", _train(out=lambda w, b, grads, costs: {"w": w, "b": b})),
    misconception("order of the results", "The order is: parameters, slopes, costs.", _train(out=lambda w, b, grads, costs: (grads, {"w": w, "b": b}, costs)), _train(out=lambda w, b, grads, costs: ({"w": w, "b": b}, costs, grads)), _train(out=lambda w, b, grads, costs: (costs, {"w": w, "b": b}, grads)), _train(out=lambda w, b, grads, costs: (costs, grads, {"w": w, "b": b}))),
)  # fmt: skip


# ---- predict --------------------------------------------------------------------------------------------------------


def _decide(threshold: float) -> Callable[..., Any]:
    return lambda w, b, X: (sigmoid(w.T @ X + b) > threshold).astype(float)


def _first_only(w: Any, b: Any, X: Any) -> Any:
    right = predict(w, b, X)
    return np.where(np.arange(X.shape[1]) == 0, right, 0)


def _fixed_number(m: int) -> Callable[..., Any]:
    def wrong(w: Any, b: Any, X: Any) -> Any:
        right, result = predict(w, b, X), np.zeros((1, m))
        for i in range(m):
            result[0, i] = right[0, i]
        return result

    return wrong


def _room_for(m: int) -> Callable[..., Any]:
    def wrong(w: Any, b: Any, X: Any) -> Any:
        right, result = predict(w, b, X), np.zeros((1, m))
        for i in range(X.shape[1]):
            result[0, i] = right[0, i]
        return result

    return wrong


def _share_of_power(z: Any) -> Any:
    return (np.exp(z) / (1 + np.exp(z)) > 0.5).astype(int)


PREDICT: tuple[Misconception, ...] = (
    misconception("probabilities", "You return probabilities; a decision was asked for, 0 or 1.", lambda w, b, X: sigmoid(w.T @ X + b)),
    misconception("scores", "You return scores; a decision was asked for, 0 or 1.", lambda w, b, X: w.T @ X + b),
    misconception("decided the other way", "The decisions are the wrong way round: look at the comparison, and at the sign in the exponent.", lambda w, b, X: (sigmoid(w.T @ X + b) < 0.5).astype(float)),
    misconception("always one", "Every decision is 1 in yours: is the sigmoid applied twice, or compared with 0 instead of one half?", lambda w, b, X: np.ones((1, X.shape[1])), _decide(0.0), lambda w, b, X: (sigmoid(sigmoid(w.T @ X + b)) > 0.5).astype(float)),
    misconception("score compared with a half", "You compare the score with one half; it is the probability that decides at one half.", lambda w, b, X: (w.T @ X + b > 0.5).astype(float)),
    misconception("bias left out", "The bias is missing from the score.", lambda w, b, X: (sigmoid(w.T @ X) > 0.5).astype(float)),
    misconception("bias subtracted", "The bias is added to the score, not subtracted.", lambda w, b, X: (sigmoid(w.T @ X - b) > 0.5).astype(float)),
    misconception("another threshold", "The line between the two labels is drawn at another probability than one half.", *map(_decide, (0.4, 0.6, 0.7, 0.9, 0.1, 0.3))),
    misconception("always zero", "You return zeros only: is the decision written into the result, or is a probability cut to a whole number?", lambda w, b, X: np.zeros((1, X.shape[1])), lambda w, b, X: sigmoid(w.T @ X + b).astype(int)),
    misconception("minus one", "The other label is 0, not -1.", lambda w, b, X: np.where(sigmoid(w.T @ X + b) > 0.5, 1.0, -1.0), lambda w, b, X: np.sign(w.T @ X + b)),
    misconception("condition on an array", "`if` wants one answer, but a comparison of an array gives one for each entry: work entry by entry, or loop.", lambda w, b, X: 1 if sigmoid(w.T @ X + b) > 0.5 else 0),
    misconception("one axis", "The result has one axis only; a row with two, (1, m), was asked for.", lambda w, b, X: (sigmoid(w.T @ X + b) > 0.5).astype(int).ravel()),
    misconception("column", "The result is a column; a row was asked for, (1, m).", lambda w, b, X: (sigmoid(w.T @ X + b) > 0.5).astype(int).T),
    misconception("weights not turned", "The inner sizes of a matrix product must agree: the column of weights has to be turned into a row.", lambda w, b, X: w @ X, lambda w, b, X: np.dot(w, X), lambda w, b, X: np.matmul(w, X)),
    misconception("order of the product", "The order of a matrix product counts: the weights, turned, come first.", lambda w, b, X: X @ w, lambda w, b, X: np.dot(X, w), lambda w, b, X: np.matmul(X, w)),
    misconception("entry by entry", "`*` multiplies entry by entry; a score needs products that are added up.", lambda w, b, X: (sigmoid(w * X + b) > 0.5).astype(int)),
    misconception("decision for all", "You return one decision; each example gets its own.", lambda w, b, X: int(np.mean(sigmoid(w.T @ X + b)) > 0.5), lambda w, b, X: 1 if (sigmoid(w.T @ X + b) > 0.5).any() else 0, lambda w, b, X: 1 if (sigmoid(w.T @ X + b) > 0.5).all() else 0, lambda w, b, X: np.full((1, X.shape[1]), int(np.mean(sigmoid(w.T @ X + b)) > 0.5))),
    misconception("only the first", "Only the first example is decided: does the loop run over a single row, or does a `return` stand inside it?", _first_only),
    misconception("number typed in", "The number of examples is fixed in yours: read it from the shape of X.", _fixed_number(50), _fixed_number(209), *map(_room_for, (6, 50, 209))),
    misconception("only the likely ones", "Only the examples above the line are in the result; each example gets its own decision, 0 or 1.", lambda w, b, X: np.ones((1, int(predict(w, b, X).sum())))),
    misconception("first input only", "The score takes the first weight and the first input only; all of them belong into it.", lambda w, b, X: (sigmoid(w[0] * X[0:1] + b) > 0.5).astype(int)),
    misconception("overflow", "For large scores your power overflows, and nan is above nothing: take `sigmoid`, which is safe there.", lambda w, b, X: _share_of_power(w.T @ X + b)),
    misconception("words", "The decisions are words; numbers were asked for, 0 and 1.", *(lambda w, b, X, words=words: np.where(sigmoid(w.T @ X + b) > 0.5, *words) for words in (("cat", "non-cat"), ("cat", "not cat"), ("cat", "no cat"), ("cat", "other"), ("yes", "no")))),
    misconception("rows for examples", "You go through the rows of X; the examples are its columns.", lambda w, b, X: (sigmoid(w.T @ X + b) > 0.5)[:, : X.shape[0]].astype(int), lambda w, b, X: np.where(np.arange(X.shape[1]) < X.shape[0], sigmoid(w.T @ X + b) > 0.5, 0)),
    misconception("compared with the mean", "You compare with the mean of the probabilities; the line is one half, whatever the others are.", lambda w, b, X: (sigmoid(w.T @ X + b) > np.mean(sigmoid(w.T @ X + b))).astype(float)),
)  # fmt: skip


# ---- model ----------------------------------------------------------------------------------------------------------


def _model(
    iterations: int = 2000,
    rate: float = 0.005,
    passed: Callable[[int, float], tuple[Any, ...]] = lambda count, rate: (count, rate),
    start: Callable[[int], Any] = initialize_with_zeros,
    change: Callable[..., P] = lambda result, X, Y, X_test, Y_test: {},
    data: Callable[..., Any] = lambda X, Y, X_test, Y_test: (X, Y, X_test, Y_test),
    out: Callable[[P], Any] = lambda result: result,
) -> Callable[..., Any]:
    """Return a `model` with some of its parts replaced."""

    def wrong(
        X_train: Any,
        Y_train: Any,
        X_test: Any,
        Y_test: Any,
        num_iterations: int = iterations,
        learning_rate: float = rate,
        print_cost: bool = False,
    ) -> Any:
        X, Y, *_ = data(X_train, Y_train, X_test, Y_test)
        w, b = start(X.shape[0])
        params, _, costs = _train()(w, b, X, Y, *passed(num_iterations, learning_rate))
        w, b = params["w"], params["b"]
        predictions = {"Y_prediction_train": predict(w, b, X_train), "Y_prediction_test": predict(w, b, X_test)}
        result = {"costs": costs, **predictions, "w": w, "b": b, "learning_rate": learning_rate, "num_iterations": num_iterations}
        return out({**result, **change(result, X_train, Y_train, X_test, Y_test)})

    return wrong


def _swap_predictions(result: P, *_: Any) -> P:
    return {"Y_prediction_train": result["Y_prediction_test"], "Y_prediction_test": result["Y_prediction_train"]}


def _both(X: Any, Y: Any, X_test: Any, Y_test: Any) -> Any:
    return np.hstack([X, X_test]), np.hstack([Y, Y_test]), X_test, Y_test


def _without(*keys: str) -> Callable[[P], Any]:
    return lambda result: {key: value for key, value in result.items() if key not in keys}


def _accuracy(guess: Any, Y: Any) -> float:
    return float(100 - np.mean(np.abs(guess - Y)) * 100)


def _slopes_for_parameters(predictions_too: bool) -> Callable[..., Any]:
    def wrong(
        X_train: Any,
        Y_train: Any,
        X_test: Any,
        Y_test: Any,
        num_iterations: int = 2000,
        learning_rate: float = 0.005,
        print_cost: bool = False,
    ) -> Any:
        result = _model()(X_train, Y_train, X_test, Y_test, num_iterations, learning_rate)
        _, grads, _ = _train()(*initialize_with_zeros(len(X_train)), X_train, Y_train, num_iterations, learning_rate)
        w, b = grads["dw"], grads["db"]
        predictions = {"Y_prediction_train": predict(w, b, X_train), "Y_prediction_test": predict(w, b, X_test)}
        return {**result, "w": w, "b": b, **(predictions if predictions_too else {})}

    return wrong


def _scaled_again(*parts: str) -> Callable[..., Any]:
    """Return a `model` that divides the pictures by 255 once more, for training, prediction, or both."""

    def wrong(
        X_train: Any,
        Y_train: Any,
        X_test: Any,
        Y_test: Any,
        num_iterations: int = 2000,
        learning_rate: float = 0.005,
        print_cost: bool = False,
    ) -> Any:
        trained = X_train / 255 if "training" in parts else X_train
        result = _model()(trained, Y_train, X_test, Y_test, num_iterations, learning_rate)
        seen = (X_train / 255, X_test / 255) if "prediction" in parts else (X_train, X_test)
        predictions = (predict(result["w"], result["b"], X) for X in seen)
        return {**result, **dict(zip(("Y_prediction_train", "Y_prediction_test"), predictions, strict=True))}

    return wrong


def _standardised(by: Callable[[Any], tuple[Any, Any]]) -> Callable[..., Any]:
    """Return a `model` that moves and scales its inputs, both sets by what it measures on the training set."""

    def wrong(
        X_train: Any,
        Y_train: Any,
        X_test: Any,
        Y_test: Any,
        num_iterations: int = 2000,
        learning_rate: float = 0.005,
        print_cost: bool = False,
    ) -> Any:
        mean, spread = by(X_train)
        moved = [(X - mean) / spread for X in (X_train, X_test)]
        return _model()(moved[0], Y_train, moved[1], Y_test, num_iterations, learning_rate)

    return wrong


KEYS = ("costs", "Y_prediction_train", "Y_prediction_test", "w", "b", "learning_rate", "num_iterations")

MODEL: tuple[Misconception, ...] = (
    misconception("trained on the test set", "You train on the test set; it is there only to be predicted.", _model(data=lambda X, Y, X_test, Y_test: (X_test, Y_test, X, Y))),
    misconception("trained on both", "You train on both sets; the test set must stay unseen, or its accuracy means nothing.", _model(data=_both)),
    misconception("settings not passed on", "Training runs by the defaults of `optimize`: pass the number of steps and the learning rate on.", _model(passed=lambda count, rate: ()), _model(passed=lambda count, rate: (100, 0.009))),
    misconception("settings typed in", "The settings are fixed in yours: pass on `num_iterations` and `learning_rate` as they come in.", _model(passed=lambda count, rate: (2000, 0.005))),
    misconception("learning rate not passed on", "Training does not use the `learning_rate` that was asked for: pass it on.", _model(passed=lambda count, rate: (count,)), _model(passed=lambda count, rate: (count, 0.005)), _model(passed=lambda count, rate: (count, 0.5))),
    misconception("number of steps not passed on", "Training does not take the `num_iterations` steps that were asked for: pass the number on.", _model(passed=lambda count, rate: (100, rate)), _model(passed=lambda count, rate: (2000, rate))),
    misconception("settings exchanged", "The number of steps and the learning rate have changed places in the result.", _model(change=lambda r, *_: {"learning_rate": r["num_iterations"], "num_iterations": r["learning_rate"]})),
    misconception("predicted from the start", "You predict with the parameters of the start; take the trained ones.", _model(change=lambda r, X, Y, X_2, Y_2: {"Y_prediction_train": np.zeros((1, X.shape[1])), "Y_prediction_test": np.zeros((1, X_2.shape[1]))})),
    misconception("start returned", "The `w` and `b` in the result are those of the start; return the trained ones.", _model(change=lambda r, X, *_: {"w": np.zeros((X.shape[0], 1)), "b": 0.0}), _model(change=lambda r, X, Y, X_2, Y_2: {"w": np.zeros((X.shape[0], 1)), "b": 0.0, "Y_prediction_train": np.zeros((1, X.shape[1])), "Y_prediction_test": np.zeros((1, X_2.shape[1]))})),
    misconception("predictions exchanged", "The predictions of the two sets have changed places.", _model(change=_swap_predictions)),
    misconception("same set predicted twice", "Both predictions are for the same set.", _model(change=lambda r, *_: {"Y_prediction_test": r["Y_prediction_train"]}), _model(change=lambda r, *_: {"Y_prediction_train": r["Y_prediction_test"]})),
    misconception("labels for predictions", "You return the labels; the model's own predictions were asked for.", _model(change=lambda r, X, Y, X_2, Y_2: {"Y_prediction_train": Y, "Y_prediction_test": Y_2}), _model(change=lambda r, X, Y, *_: {"Y_prediction_train": Y}), _model(change=lambda r, X, Y, X_2, Y_2: {"Y_prediction_test": Y_2})),
    misconception("accuracies", "You return accuracies; the predictions themselves were asked for.", _model(change=lambda r, X, Y, X_2, Y_2: {"Y_prediction_train": _accuracy(r["Y_prediction_train"], Y), "Y_prediction_test": _accuracy(r["Y_prediction_test"], Y_2)})),
    misconception("probabilities", "The predictions should be 0 or 1; yours are probabilities.", _model(change=lambda r, X, Y, X_2, Y_2: {"Y_prediction_train": sigmoid(r["w"].T @ X + r["b"]), "Y_prediction_test": sigmoid(r["w"].T @ X_2 + r["b"])})),
    misconception("size of the start", "The start needs a weight for each input, the rows of `X_train`; you take the number of examples.", lambda X, Y, X_2, Y_2, num_iterations=2000, learning_rate=0.005, print_cost=False: _train()(np.zeros((X.shape[1], 1)), 0.0, X, Y, num_iterations, learning_rate)),
    misconception("ones for a start", "Training should start from zeros: use your `initialize_with_zeros`.", _model(start=lambda n: (np.ones((n, 1)), 0.0)), _model(start=lambda n: (np.random.default_rng(1).normal(size=(n, 1)) * 0.01, 0.0))),
    misconception("inputs typed in", "The number of inputs is fixed in yours; it is the number of rows of `X_train`.", _model(start=lambda n: initialize_with_zeros(12288)), _model(start=lambda n: initialize_with_zeros(2))),
    misconception("bias left out of the predictions", "The predictions do not use the trained bias: take both `w` and `b` from training.", _model(change=lambda r, X, Y, X_2, Y_2: {"Y_prediction_train": predict(r["w"], 0.0, X), "Y_prediction_test": predict(r["w"], 0.0, X_2)})),
    misconception("standardised", "The inputs are centred or standardised inside; take them as they come in.", _standardised(lambda X: (X.mean(axis=1, keepdims=True), 1)), _standardised(lambda X: (X.mean(axis=1, keepdims=True), X.std(axis=1, keepdims=True)))),
    misconception("slopes for parameters", "The slopes stand where the trained parameters should be.", _slopes_for_parameters(True), _slopes_for_parameters(False)),
    misconception("scaled again", "The inputs are scaled inside; they come scaled already, so take them as they are.", _scaled_again("training", "prediction"), _scaled_again("training")),
    misconception("settings swapped", "The number of steps and the learning rate are passed in the wrong order.", _model(passed=lambda count, rate: (rate, count))),
    misconception("last cost only", "`costs` should be the whole list from training.", _model(change=lambda r, *_: {"costs": r["costs"][-1]})),
    misconception("defaults", "By default there are 2000 steps with the learning rate 0.005: look at the signature.", _model(iterations=100), _model(rate=0.5), _model(rate=0.009), _model(iterations=100, rate=0.009), _model(iterations=1000)),
    misconception("no dict", "Return one dict with the seven names.", _model(out=lambda r: tuple(r[key] for key in KEYS)), _model(out=lambda r: (r["w"], r["b"])), _model(out=lambda r: (r["Y_prediction_train"], r["Y_prediction_test"]))),
    misconception("parameters in one", "`w` and `b` are two entries of their own.", _model(out=lambda r: {**_without("w", "b")(r), "params": {"w": r["w"], "b": r["b"]}}), _model(out=lambda r: {**_without("w", "b")(r), "parameters": {"w": r["w"], "b": r["b"]}})),
)  # fmt: skip

MISTAKES: dict[str, tuple[Misconception, ...]] = {
    "flatten_images": FLATTEN,
    "initialize_with_zeros": ZEROS,
    "propagate": PROPAGATE,
    "optimize": OPTIMIZE,
    "predict": PREDICT,
    "model": MODEL,
}
