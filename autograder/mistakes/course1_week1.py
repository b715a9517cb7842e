"""The mistakes of course1/week1."""

import math
from collections.abc import Callable
from typing import Any

import numpy as np

from autograder.misconceptions import Misconception, misconception


def _stable(x: np.ndarray) -> np.ndarray:
    e = np.exp(-np.abs(x))
    return np.where(np.asarray(x) >= 0, 1 / (1 + e), e / (1 + e))


def _in_turn(x: np.ndarray) -> np.ndarray:
    z = np.array(x, dtype=float)
    z[z < 0] = _stable(z[z < 0])
    z[z >= 0] = _stable(z[z >= 0])
    return z


def _along_the_first(x: np.ndarray) -> np.ndarray:
    s = np.zeros(len(x))
    for i in range(len(x)):
        s[i] = 1 / (1 + np.exp(-x[i]))
    return s


def _entry_by_entry(x: np.ndarray) -> np.ndarray:
    y = np.array(x, dtype=float)
    for i in range(y.shape[0]):
        for j in range(y.shape[1]):
            y[i, j] = y[i, j] / np.linalg.norm(y[i])
    return y


def _two_axes(x: np.ndarray) -> np.ndarray:
    rows, columns = x.shape
    return _stable(x).reshape(rows, columns)


def _at_least_two_axes(x: np.ndarray) -> np.ndarray:
    assert x.shape[0] * x.shape[1] > 0
    return _stable(x)


def _one_axis_of_slopes(x: np.ndarray) -> Any:
    if np.ndim(x) == 0:
        return float(_stable(x) * (1 - _stable(x)))
    return np.array([float(_stable(v)) * (1 - float(_stable(v))) for v in x])


def _arrays_only(right: Callable[[Any], Any]) -> tuple[Callable[[Any], Any], ...]:
    """Return the ways in which a function asks a plain number for what only arrays have."""

    def asking(ask: Callable[[Any], Any]) -> Callable[[Any], Any]:
        return lambda x: (ask(x), right(x))[1]

    return tuple(map(asking, (lambda x: x.shape, lambda x: x.size, lambda x: x.copy(), lambda x: x.astype(float), len, lambda x: x[x >= 0])))


def _as_many_rows_as_columns(x: np.ndarray, end: Callable[[Any], int]) -> np.ndarray:
    y = np.array(x, dtype=float)
    for i in range(end(x.shape)):
        y[i] = x[i] / np.linalg.norm(x[i])
    return y


def _so_many_rows(x: np.ndarray, n: int) -> np.ndarray:
    """Return the first n rows of x as they are; fewer rows raise what indexing raises."""
    return np.array([x[i] for i in range(n)])


def _zeros_below(rows: np.ndarray, x: np.ndarray) -> np.ndarray:
    return np.vstack([rows, np.zeros((len(x) - len(rows), x.shape[1]))])


def _unit(x: np.ndarray) -> np.ndarray:
    return x / np.linalg.norm(x, axis=1, keepdims=True)


def _softmax(x: np.ndarray) -> np.ndarray:
    return _rows(x) / _rows(x).sum(axis=1, keepdims=True)


def _share(e: np.ndarray) -> np.ndarray:
    return e / e.sum(axis=1, keepdims=True)


def _shares(x: np.ndarray) -> np.ndarray:
    return _share(np.exp(x))


def _rows(x: np.ndarray, axis: int | None = 1) -> np.ndarray:
    return np.exp(x - x.max(axis=axis, keepdims=True))


def _slopes(f: Callable[..., Any], h: float) -> Callable[..., Any]:
    """Return the slopes of a function of three numbers by one-sided differences."""
    return lambda a, b, c: _graph(da=(f(a + h, b, c) - f(a, b, c)) / h, db=(f(a, b + h, c) - f(a, b, c)) / h, dc=(f(a, b, c + h) - f(a, b, c)) / h)


def _graph(**d: object) -> dict[str, object]:
    return d


SIGMOID: tuple[Misconception, ...] = (
    misconception(
        "mirrored",
        "Your curve falls where it should rise: look at the sign in the exponent.",
        lambda x: _stable(-np.asarray(x)) if np.ndim(x) else float(_stable(-np.asarray(x))),
        lambda x: 1 / (1 + np.exp(x)),
        lambda x: np.exp(-x) / (1 + np.exp(-x)),
    ),
    misconception(
        "precedence",
        "Division comes before addition: the sum below the line needs parentheses.",
        lambda x: 1 / 1 + np.exp(-x),
    ),
    misconception(
        "no one below",
        "Your values grow beyond 1: something is missing from the sum below the line.",
        lambda x: 1 / np.exp(-x),
        lambda x: np.exp(x),
    ),
    misconception(
        "minus below",
        "Below the line stands a sum of two positive numbers; yours is a difference.",
        lambda x: 1 / (1 - np.exp(-x)),
        lambda x: 1 / (np.exp(-x) - 1),
    ),
    misconception(
        "slope instead",
        "This is the slope of the sigmoid, not the sigmoid itself.",
        lambda x: _stable(x) * (1 - _stable(x)),
    ),
    misconception("base", "The base of the power is the number e, about 2.71828: use the exponential function.", lambda x: 1 / (1 + 10.0 ** (-x)), lambda x: 1 / (1 + 2.0 ** (-x)), lambda x: 1 / (1 + 2.718 ** (-x)), lambda x: 1 / (1 + 2.71 ** (-x)), lambda x: 1 / (1 + 2.72 ** (-x)), lambda x: 1 / (1 + 2.7 ** (-x)), lambda x: 1 / (1 + 2.7183 ** (-x)), lambda x: 1 / (1 + 2.71828 ** (-x))),
    misconception("tanh", "This is tanh: it runs from -1 to 1, the sigmoid from 0 to 1.", lambda x: np.tanh(x)),
    misconception(
        "half argument",
        "The curve has the right ends, but the wrong steepness: the score is multiplied on its way into the exponent; take it as it is, with a minus.",
        lambda x: _stable(2 * np.asarray(x)),
        lambda x: _stable(np.asarray(x) / 2),
    ),
    misconception("mirrored below 0", "Above 0 you are right; below 0 yours rises again. The sigmoid of a negative score is below one half.", lambda x: _stable(np.abs(x)) if np.ndim(x) else float(_stable(abs(x)))),
    misconception("series cut", "The exponential is made of a few terms only; use the one that `math` or numpy has.", *(lambda x, n=n: 1 / (1 + sum((-np.asarray(x)) ** k / math.factorial(k) for k in range(n))) for n in (4, 5, 6, 8, 10, 11, 20))),
    misconception("score cut to a whole number", "The score is cut to a whole number first; take it as it is.", lambda x: _stable(np.trunc(x))),
    misconception("score cut at an end", "Scores beyond some limit are cut off there; the sigmoid goes on changing.", *(lambda x, end=end: _stable(np.clip(x, -end, end)) for end in (1, 2, 3, 5, 6, 10))),
    misconception("flat beyond a limit", "Beyond some score yours is exactly 0 or 1; the sigmoid only comes closer and closer.", *(lambda x, end=end: np.where(np.abs(x) > end, 1.0 * (np.asarray(x) > 0), _stable(x)) for end in (4, 5, 6, 8, 10))),
    misconception("another curve", "This curve only looks like the sigmoid: take the formula, with the exponential.", *(lambda x, k=k: np.clip(k * np.asarray(x) + 0.5, 0, 1) for k in (0.25, 0.2, 1 / 6, 0.125)), lambda x: 0.5 * (x / (1 + np.abs(x)) + 1), lambda x: np.arctan(x) / np.pi + 0.5, lambda x: 0.5 * (x / np.sqrt(1 + np.square(x)) + 1)),
    misconception(
        "rounded",
        "The sigmoid is a probability: leave it as it is, without rounding to 0 or 1.",
        lambda x: np.round(_stable(x)),
        lambda x: (np.asarray(x) > 0).astype(float),
    ),
)

MISTAKES: dict[str, tuple[Misconception, ...]] = {
    "basic_sigmoid": (
        *SIGMOID,
        misconception("power too large", "A power on the way is the square of what is needed, and too large for a float: keep the exponent as small as the score.", lambda x: math.sqrt(math.exp(2 * x)) / (1 + math.sqrt(math.exp(2 * x))), lambda x: 1 / (1 + math.sqrt(math.exp(-2 * x))), lambda x: math.exp(x) ** 2 / (math.exp(x) ** 2 + math.exp(x))),
    ),
    "sigmoid": (
        *SIGMOID,
        misconception(
            "overflow",
            "For large scores a power overflows, and infinity divided by infinity is nan. Write the fraction so that only one side grows.",
            lambda x: np.exp(x) / (1 + np.exp(x)),
            lambda x: np.exp(x) / (np.exp(x) + 1),
        ),
        misconception(
            "math on arrays",
            "The functions of `math` take one number at a time; for arrays use numpy's.",
            lambda x: 1 / (1 + math.exp(-x)),
        ),
        misconception("softmax", "This divides by the sum over all entries; the sigmoid treats every entry by itself.", lambda x: _rows(np.asarray(x), None) / _rows(np.asarray(x), None).sum(), lambda x: np.exp(x) / np.sum(np.exp(x))),
        misconception("summed", "You return one number for the whole array; every entry needs its own.", lambda x: np.sum(_stable(x)), lambda x: np.mean(_stable(x))),
        misconception("second mask catches the first", "The first assignment makes numbers between 0 and 1, and the second then takes those for scores: keep scores and results in two arrays.", lambda x: _in_turn(x)),
        misconception("one axis only", "The loop goes along one axis: it serves a vector, but no single number and no matrix.", lambda x: _along_the_first(x)),
        misconception("flattened", "The values are right, but the shape of the input is lost.", lambda x: np.ravel(_stable(x))),
        misconception("nan swept away", "At large scores a nan is replaced by a fixed number, where the sigmoid is 1: write the fraction so that no power overflows.", *(lambda x, n=n: np.nan_to_num(np.exp(x) / (1 + np.exp(x)), nan=n) for n in (0.0, 0.5))),
        misconception("two axes only", "Yours expects rows and columns: it serves a matrix, but no single number and no vector.", _two_axes, _at_least_two_axes),
        misconception("arrays only", "A single number is no array, and asking it for what only arrays have fails: make both work.", *_arrays_only(_stable)),
        misconception("half precision", "Floats of 16 bits keep only three digits: leave the numbers in numpy's usual ones.", lambda x: 1 / (1 + np.exp(-np.asarray(x, dtype=np.float16)))),
    ),
    "sigmoid_grad": (
        misconception("neighbours", "Differences between neighbouring entries are not slopes: an entry's slope depends on its own score alone.", lambda x: np.gradient(_stable(x))),
        misconception("factor four", "There is a factor of 4 too many: at x = 0 the slope of the sigmoid is 0.25.", lambda x: 4 * _stable(x) * (1 - _stable(x))),
        misconception("arrays only", "A single number is no array, and asking it for what only arrays have fails: make both work.", *_arrays_only(lambda x: _stable(x) * (1 - _stable(x)))),
        misconception("sign of the score", "Your slope takes the sign of the score; the sigmoid rises on both sides of 0.", lambda x: np.where(np.asarray(x) < 0, -1, 1) * _stable(x) * (1 - _stable(x))),
        misconception("negatives cut off", "Scores below 0 are cut off first, so that all get the slope at 0: take them as they are.", lambda x: _stable(np.maximum(x, 0)) * (1 - _stable(np.maximum(x, 0)))),
        misconception("one axis only", "The loop goes along one axis: in a matrix what it meets there is a whole row, no number.", _one_axis_of_slopes),
        misconception("factor x", "There is a factor x too many: the slope is made of the sigmoid alone.", lambda x: x * _stable(x) * (1 - _stable(x))),
        misconception("coarse difference", "A difference with a step is only near the slope; use the formula.", *(lambda x, h=h: (_stable(x + h) - _stable(x)) / h for h in (0.1, 0.01, 0.001, 1e-4, 1e-5)), *(lambda x, h=h: (_stable(x + h) - _stable(x - h)) / (2 * h) for h in (0.1, 0.01))),
        misconception("overflow", "For large scores a power overflows, and infinity divided by infinity is nan. Write the slope with the sigmoid itself.", lambda x: (np.exp(x) * (1 + np.exp(x)) - np.exp(x) * np.exp(x)) / (1 + np.exp(x)) ** 2),
        misconception(
            "score taken for sigmoid",
            "The formula s·(1 - s) is meant for s = σ(x); you put the score x itself into it.",
            lambda x: x * (1 - x),
        ),
        misconception("sign", "The sigmoid rises everywhere, so its slope is positive; yours is negative.", lambda x: _stable(x) * (_stable(x) - 1)),
        misconception("plus", "The slope shrinks towards 0 for large scores; yours does not. Look at the sign inside the parentheses.", lambda x: _stable(x) * (1 + _stable(x))),
        misconception("no slope taken", "You return the sigmoid itself, not its slope.", _stable),
        misconception("one factor", "You return 1 - σ(x): one factor of the slope is missing.", lambda x: 1 - _stable(x)),
        misconception("tanh slope", "1 - s² is the slope for s = tanh(x), not for the sigmoid.", lambda x: 1 - _stable(x) ** 2, lambda x: 1 - np.tanh(x) ** 2),
        misconception("squared", "One of the two factors should be 1 - s, not s.", lambda x: _stable(x) ** 2),
        misconception("precedence", "Multiplication comes before subtraction: 1 - s needs parentheses.", lambda x: _stable(x) * 1 - _stable(x)),
        misconception("sigmoid twice", "The sigmoid is taken twice: once is enough.", lambda x: _stable(_stable(x)) * (1 - _stable(_stable(x)))),
        misconception("half through", "Both factors need the sigmoid of x; one of yours uses x itself.", lambda x: _stable(x) * (1 - x), lambda x: x * (1 - _stable(x))),
        misconception("dot product", "The two factors are multiplied entry by entry, with `*`; `np.dot` and `@` make a matrix product.", lambda x: np.dot(_stable(x), 1 - _stable(x)), lambda x: _stable(x) @ (1 - _stable(x))),
    ),
    "graph_gradients": (
        misconception("number of the example", "A number of the example stands in yours: compute v from the a, b and c that come in.", lambda a, b, c: _graph(da=14, db=14 * c, dc=14 * b), *(lambda a, b, c, v=v: _graph(da=2 * v(a, b, c), db=2 * v(a, b, c) * c, dc=2 * v(a, b, c) * b) for v in (lambda a, b, c: 1 + b * c, lambda a, b, c: a + 6, lambda a, b, c: a + 2 * c, lambda a, b, c: a + b * 3))),
        misconception("whole product", "A nudge of one factor is multiplied by the other factor, not by the whole product u.", lambda a, b, c: _graph(da=2 * (a + b * c), db=2 * (a + b * c) * b * c, dc=2 * (a + b * c) * b * c)),
        misconception("overwritten", "An input is overwritten by its slope before the other slope needs it: give the slopes names of their own.", lambda a, b, c: _graph(da=2 * (a + b * c), db=2 * (a + b * c) * c, dc=4 * (a + b * c) ** 2 * c), lambda a, b, c: _graph(da=2 * (a + b * c), db=4 * (a + b * c) ** 2 * b, dc=2 * (a + b * c) * b)),
        misconception("last factor missing", "One of `db` and `dc` lacks its last link, the step from u to that input.", lambda a, b, c: _graph(da=2 * (a + b * c), db=2 * (a + b * c) * c, dc=2 * (a + b * c)), lambda a, b, c: _graph(da=2 * (a + b * c), db=2 * (a + b * c), dc=2 * (a + b * c) * b)),
        misconception("relative", "You divide by J, which makes relative changes; a slope is the change of J itself.", lambda a, b, c: _graph(da=2 * (a + b * c) / (a + b * c) ** 2, db=2 * (a + b * c) * c / (a + b * c) ** 2, dc=2 * (a + b * c) * b / (a + b * c) ** 2)),
        misconception("divided by v", "You divide by v, which may be 0: the slope of v² can be had without a division.", lambda a, b, c: _graph(da=2 * (a + b * c) ** 2 / (a + b * c), db=2, dc=2) if a + b * c == 0 else _graph(da=2 * (a + b * c), db=2 * (a + b * c) * c, dc=2 * (a + b * c) * b)),
        misconception("root of J", "The root of J is never below 0, but v may be: take v itself.", lambda a, b, c: _graph(da=2 * abs(a + b * c), db=2 * abs(a + b * c) * c, dc=2 * abs(a + b * c) * b)),
        misconception("factor v missing in da", "`da`, too, goes through v to J: 1 is only the last link of its chain.", lambda a, b, c: _graph(da=1, db=2 * (a + b * c) * c, dc=2 * (a + b * c) * b)),
        misconception("J for v", "The slope of v² is 2v; you doubled J, which is the square already.", lambda a, b, c: _graph(da=2 * (a + b * c) ** 2, db=2 * (a + b * c) ** 2 * c, dc=2 * (a + b * c) ** 2 * b)),
        misconception("coarse difference", "A difference with a step is only near the slope; follow the chain instead.", *(_slopes(lambda a, b, c: (a + b * c) ** 2, h) for h in (0.1, 0.01, 0.001, 1e-4, 1e-5))),
        misconception("swapped", "The slopes by b and by c have changed places: a nudge of b is multiplied by c.", lambda a, b, c: _graph(da=2 * (a + b * c), db=2 * (a + b * c) * b, dc=2 * (a + b * c) * c)),
        misconception("no two", "The slope of v² is 2v: your slopes are half of what they should be.", lambda a, b, c: _graph(da=a + b * c, db=(a + b * c) * c, dc=(a + b * c) * b)),
        misconception("no product rule", "The step from u to b and c is missing: u = b·c passes a nudge of b on multiplied by c.", lambda a, b, c: dict.fromkeys(("da", "db", "dc"), 2 * (a + b * c))),
        misconception("stopped at v", "These are the slopes of v; the chain goes on to J = v².", lambda a, b, c: _graph(da=1.0, db=c, dc=b)),
        misconception("stopped half way", "`db` and `dc` are the slopes of u so far; they go on through v to J, like `da`.", lambda a, b, c: _graph(da=2 * (a + b * c), db=c, dc=b)),
        misconception("one example", "Your slopes do not depend on a, b and c: they are those of one example.", lambda a, b, c: _graph(da=14.0, db=42.0, dc=28.0), lambda a, b, c: _graph(da=22, db=44, dc=66)),
        misconception("constant two", "The slope of v² depends on v: it is 2v, not 2.", lambda a, b, c: _graph(da=2.0, db=2 * c, dc=2 * b)),
        misconception("sum for product", "u is the product of b and c, not their sum.", lambda a, b, c: _graph(da=2 * (a + b + c), db=2 * (a + b + c), dc=2 * (a + b + c)), lambda a, b, c: _graph(da=2 * (a + b + c), db=2 * (a + b + c) * c, dc=2 * (a + b + c) * b)),
        misconception("u for v", "The slope of J by v is 2v, and v includes a: you used u alone.", lambda a, b, c: _graph(da=2 * b * c, db=2 * b * c * c, dc=2 * b * c * b)),
        misconception("a for v", "The slope of J by a is 2v, not 2a: b·c is part of v.", lambda a, b, c: _graph(da=2 * a, db=2 * (a + b * c) * c, dc=2 * (a + b * c) * b)),
        misconception("squared v", "The slope of v² is 2v, not v².", lambda a, b, c: _graph(da=(a + b * c) ** 2, db=(a + b * c) ** 2 * c, dc=(a + b * c) ** 2 * b)),
        misconception("added", "Along a path the slopes are multiplied; yours are added.", lambda a, b, c: _graph(da=2 * (a + b * c) + 1, db=2 * (a + b * c) + 1 + c, dc=2 * (a + b * c) + 1 + b), lambda a, b, c: _graph(da=2 * (a + b * c), db=2 * (a + b * c) + c, dc=2 * (a + b * c) + b)),
        misconception("product for sum", "v is the sum of a and u, not their product.", lambda a, b, c: _graph(da=2 * a * b * c, db=2 * a * b * c * c, dc=2 * a * b * c * b), lambda a, b, c: _graph(da=2 * a * b * c * b * c, db=2 * a * b * c * a * c, dc=2 * a * b * c * a * b)),
        misconception("factor a", "a is added to u, so its slope is 1: no factor a belongs into da.", lambda a, b, c: _graph(da=2 * (a + b * c) * a, db=2 * (a + b * c) * c, dc=2 * (a + b * c) * b)),
        misconception("value", "This is J itself, not its slopes.", lambda a, b, c: dict.fromkeys(("da", "db", "dc"), (a + b * c) ** 2)),
        misconception("caret", "In Python a power is `**`; `^` is something else.", lambda a, b, c: a ^ 2),
        misconception("sign", "All three slopes have the wrong sign.", lambda a, b, c: _graph(da=-2 * (a + b * c), db=-2 * (a + b * c) * c, dc=-2 * (a + b * c) * b)),
    ),
    "image2vector": (
        misconception("size typed in", "The number of rows is a fixed number in yours: read it from the picture's shape, or let numpy find it.", lambda image: image.reshape(64 * 64 * 3, 1), lambda image: image.reshape(12288, 1), lambda image: image.reshape(12, 1), lambda image: image.reshape((64 * 64 * 3, 1))),
        misconception("three channels", "Pictures may have another number of channels than three: read it from the shape.", lambda image: image.reshape(image.shape[0] * image.shape[1] * 3, 1)),
        misconception("height twice", "One of the three lengths is used twice: a picture need not be square.", lambda image: image.reshape(image.shape[0] * image.shape[0] * image.shape[2], 1), lambda image: image.reshape(image.shape[1] * image.shape[1] * image.shape[2], 1), lambda image: image.reshape(image.shape[0] ** 2 * image.shape[2], 1)),
        misconception("rank 1", "You return an array with one axis; a column has two, the second of length 1.", lambda image: image.reshape(-1), lambda image: image.flatten()),
        misconception("row", "You return a row; the course keeps each example in a column.", lambda image: image.reshape(1, -1)),
        misconception("fortran order", "The shape is right, but the numbers are read in the wrong order: the last axis (colour) should change fastest.", lambda image: image.reshape(-1, 1, order="F")),
        misconception("channels first", "The shape is right, but the numbers come one colour after the other: keep the axes in their order.", lambda image: image.transpose(2, 0, 1).reshape(-1, 1)),
        misconception("axes swapped", "The shape is right, but height and width have changed places.", lambda image: image.transpose(1, 0, 2).reshape(-1, 1)),
        misconception("one column a channel", "You return a column for each colour; the whole picture goes into one.", lambda image: image.reshape(-1, image.shape[2])),
        misconception("one row a pixel row", "Only two of the three axes are joined; the whole picture goes into one column.", lambda image: image.reshape(image.shape[0], -1)),
        misconception("scaled", "The numbers should be kept as they are: no scaling here.", lambda image: image.reshape(-1, 1) / 255, lambda image: image.reshape(-1, 1) / 255.0),
        misconception("colours averaged", "The colours of each pixel are averaged to one number; all of them belong into the column.", lambda image: image.mean(axis=2).reshape(-1, 1)),
        misconception("colours reversed", "The shape is right, but the colours of each pixel come in reverse order.", lambda image: image[:, :, ::-1].reshape(-1, 1)),
        misconception("pixels left out", "Some pixels are left out: where do the loops begin and end?", lambda image: image[:, :-1].reshape(-1, 1), lambda image: image[:-1].reshape(-1, 1), lambda image: image[:-1, :-1].reshape(-1, 1), lambda image: image[:, 1:].reshape(-1, 1), lambda image: image[1:].reshape(-1, 1), lambda image: image[1:, 1:].reshape(-1, 1)),
        misconception("one channel", "Only the first colour channel is in your column.", lambda image: image[:, :, 0].reshape(-1, 1)),
    ),
    "normalize_rows": (
        misconception("centred first", "The mean of each row is taken away first; only the length should change.", lambda x: (x - x.mean(axis=1, keepdims=True)) / np.linalg.norm(x - x.mean(axis=1, keepdims=True), axis=1, keepdims=True)),
        misconception("norm measured again", "The norm is measured again when some of the row's numbers have changed already: measure it once, before.", lambda x: _entry_by_entry(x)),
        misconception("order for axis", "The 1 is taken for the kind of norm, not for the axis: say by name which argument it is.", lambda x: x / np.linalg.norm(x, ord=1, axis=None, keepdims=True), lambda x: x / np.linalg.norm(x, ord=1)),
        misconception("norms in a row", "The norms stand in a row and so meet the columns: they should stand in a column, one beside each row.", lambda x: x / np.linalg.norm(x, axis=1).reshape(1, -1)),
        misconception("columns for rows", "The loop runs as often as there are columns; it should run over the rows.", lambda x: _as_many_rows_as_columns(x, min), lambda x: _as_many_rows_as_columns(x, lambda shape: shape[1])),
        misconception("two columns typed in", "Only the first two entries of a row make its length in yours; all of them should.", lambda x: x / np.sqrt(x[:, :1] ** 2 + x[:, 1:2] ** 2)),
        misconception("lengths of the example", "The lengths of the example stand in yours: compute those of the rows that come in.", lambda x: x / np.array([[2.5], [2.0], [0.5]])),
        misconception("squares missing", "The root is taken of the sum of the entries themselves; they should be squared first.", lambda x: x / np.sqrt(np.abs(np.sum(x, axis=1, keepdims=True))), lambda x: x / np.sqrt(np.sum(np.abs(x), axis=1, keepdims=True)), lambda x: x / np.sqrt(np.sum(x, axis=1, keepdims=True))),
        misconception("rows typed in", "The number of rows is fixed in yours: read it from the shape.", *(lambda x, n=n: _so_many_rows(_unit(x), n) for n in (2, 3)), *(lambda x, n=n: np.vstack([_so_many_rows(_unit(x), n), x[n:]]) for n in (2, 3)), *(lambda x, n=n: _zeros_below(_so_many_rows(_unit(x), n), x) for n in (2, 3))),
        misconception("large number added", "The number that you add below the line is so large that it changes the result.", *(lambda x, e=e: x / (np.linalg.norm(x, axis=1, keepdims=True) + e) for e in (1.0, 0.1, 0.01, 0.001, 1e-4, 1e-5))),
        misconception("columns", "You scaled the columns to length 1; the rows were asked for. Look at `axis`.", lambda x: x / np.linalg.norm(x, axis=0, keepdims=True), lambda x: x / np.linalg.norm(x, axis=0)),
        misconception("no keepdims", "The norms have lost an axis, shape (n,), and do not fit the rows: keep it with `keepdims`.", lambda x: x / np.linalg.norm(x, axis=1)),
        misconception("whole matrix", "You divide by one number, the norm of the whole matrix; each row has its own.", lambda x: x / np.linalg.norm(x)),
        misconception("no root", "You divide by the sum of squares; the norm is its root.", lambda x: x / np.sum(x**2, axis=1, keepdims=True)),
        misconception("l1", "You divide by the sum of absolute values; the L2 norm is the root of the sum of squares.", lambda x: x / np.sum(np.abs(x), axis=1, keepdims=True)),
        misconception("first row only", "Only the first row is brought to length 1: does the `return` stand inside the loop?", lambda x: np.vstack([x[:1] / np.linalg.norm(x[0]), x[1:]])),
        misconception("signs lost", "The signs of the entries are lost; a row keeps its direction.", lambda x: np.abs(x) / np.linalg.norm(x, axis=1, keepdims=True)),
        misconception("sum", "You divide by the sum of the row; the L2 norm is the root of the sum of squares.", lambda x: x / np.sum(x, axis=1, keepdims=True)),
        misconception("largest", "You divide by the largest value of the row, not by the row's length.", lambda x: x / np.max(x, axis=1, keepdims=True), lambda x: x / np.max(np.abs(x), axis=1, keepdims=True)),
        misconception("multiplied", "You multiply by the norm; to bring the length to 1, divide.", lambda x: x * np.linalg.norm(x, axis=1, keepdims=True)),
        misconception("mean of squares", "You divide by the root of the mean square: rows get a length that depends on how many columns there are.", lambda x: x / np.sqrt(np.mean(x**2, axis=1, keepdims=True))),
        misconception("norms only", "You return the norms; divide the rows by them.", lambda x: np.linalg.norm(x, axis=1, keepdims=True), lambda x: np.linalg.norm(x, axis=1)),
        misconception("standardised", "Subtracting the mean turns the rows in another direction; only their length should change.", lambda x: (x - x.mean(axis=1, keepdims=True)) / x.std(axis=1, keepdims=True)),
    ),
    "softmax": (
        misconception("divided by the largest", "The largest score should be subtracted, not divided by: only a difference leaves the probabilities as they are.", lambda x: _shares(x / np.max(x, axis=1, keepdims=True)), lambda x: _shares(x / np.max(np.abs(x), axis=1, keepdims=True))),
        misconception("clipped", "Large scores are clipped, so that different ones count as equal: shift the row instead.", *(lambda x, end=end: _shares(np.clip(x, -end, end)) for end in (20, 30, 50, 100, 500, 600, 700, 709))),
        misconception("nan swept away", "Large scores overflow, and the nan is then replaced: the row no longer sums to 1. Shift the row before the exponential.", lambda x: np.nan_to_num(_shares(x))),
        misconception("columns", "Your columns sum to 1; the rows should. Look at `axis`.", lambda x: _rows(x, 0) / _rows(x, 0).sum(axis=0, keepdims=True), lambda x: np.exp(x) / np.exp(x).sum(axis=0)),
        misconception("overflow", "For scores as large as 1000 a power overflows and gives nan. Make the largest power of each row 1 first.", lambda x: np.exp(x) / np.exp(x).sum(axis=1, keepdims=True)),
        misconception("no keepdims", "A sum or a maximum over each row has lost its axis, shape (n,), and does not fit the rows: keep it with `keepdims`.", lambda x: np.exp(x) / np.exp(x).sum(axis=1), lambda x: np.exp(x - x.max(axis=1))),
        misconception("whole matrix", "All entries together sum to 1; each row should.", lambda x: _rows(x, None) / _rows(x, None).sum(), lambda x: np.exp(x) / np.exp(x).sum(), lambda x: _rows(x) / _rows(x).sum()),
        misconception("one maximum", "One shift for the whole matrix leaves rows with only small scores at 0/0: each row needs its own.", lambda x: _rows(x, None) / _rows(x, None).sum(axis=1, keepdims=True)),
        misconception("maximum of columns", "The largest score is taken over the wrong axis: within a row all scores must be shifted by the same number.", lambda x: _rows(x, 0) / _rows(x, 0).sum(axis=1, keepdims=True)),
        misconception("mean below", "Below the line stands the sum of the powers, not their mean.", lambda x: _rows(x) / _rows(x).mean(axis=1, keepdims=True)),
        misconception("shift by mean or minimum", "Your shift leaves some exponents far above 0, and their powers overflow: which number of the row would not?", lambda x: np.exp(x - x.mean(axis=1, keepdims=True)) / np.exp(x - x.mean(axis=1, keepdims=True)).sum(axis=1, keepdims=True), lambda x: np.exp(x - x.min(axis=1, keepdims=True)) / np.exp(x - x.min(axis=1, keepdims=True)).sum(axis=1, keepdims=True)),
        misconception("no exponential below", "The sum below the line must be of the powers, not of the scores.", lambda x: np.exp(x) / x.sum(axis=1, keepdims=True), lambda x: _rows(x) / x.sum(axis=1, keepdims=True), lambda x: _rows(x) / (x - x.max(axis=1, keepdims=True)).sum(axis=1, keepdims=True)),
        misconception("winner takes all", "You give everything to the largest score; each score has its share.", lambda x: (x == x.max(axis=1, keepdims=True)).astype(float)),
        misconception("base", "The base of the powers is e: use the exponential function.", lambda x: 2.0**x / (2.0**x).sum(axis=1, keepdims=True), lambda x: 2.0 ** (x - x.max(axis=1, keepdims=True)) / (2.0 ** (x - x.max(axis=1, keepdims=True))).sum(axis=1, keepdims=True), lambda x: 10.0 ** (x - x.max(axis=1, keepdims=True)) / (10.0 ** (x - x.max(axis=1, keepdims=True))).sum(axis=1, keepdims=True)),
        misconception("no exponential", "The scores themselves are divided by their sum; take the powers of e first.", lambda x: x / x.sum(axis=1, keepdims=True), *(lambda x, k=k: _share(x - x.min(axis=1, keepdims=True) + k) for k in (0, 1)), lambda x: _share(x - x.max(axis=1, keepdims=True))),
        misconception("low rows", "Rows of very low scores become 0/0: shift each row by its largest score, also where that is below 0.", lambda x: _shares(x - np.abs(x).max(axis=1, keepdims=True)), lambda x: _shares(x - np.maximum(x.max(axis=1, keepdims=True), 0))),
        misconception("length of the powers", "The powers are divided by their L2 norm; the shares need their sum.", lambda x: _unit(_rows(x))),
        misconception("sorted", "The scores are sorted first, so the shares stand in other places than their scores.", lambda x: _softmax(np.sort(x, axis=1)), lambda x: _softmax(np.sort(x, axis=1)[:, ::-1])),
        misconception("rows typed in", "The number of rows is fixed in yours: read it from the shape.", *(lambda x, n=n: _so_many_rows(_softmax(x), n) for n in (2, 3)), *(lambda x, n=n: _zeros_below(_so_many_rows(_softmax(x), n), x) for n in (2, 3))),
        misconception("sign", "The largest score gets the smallest share: look at the sign in the exponent.", lambda x: _rows(-x) / _rows(-x).sum(axis=1, keepdims=True), lambda x: np.exp(-x) / np.exp(-x).sum(axis=1, keepdims=True)),
        misconception("not divided", "These are the powers alone; divide each row by its sum.", lambda x: _rows(x), np.exp, lambda x: _rows(x, None)),
        misconception("shift below only", "The shift by the maximum is in one half of the fraction only; it cancels only when it is in both.", lambda x: np.exp(x) / _rows(x).sum(axis=1, keepdims=True), lambda x: _rows(x) / np.exp(x).sum(axis=1, keepdims=True)),
        misconception("logarithm", "These are the logarithms of the shares; leave the logarithm out.", lambda x: np.log(_rows(x) / _rows(x).sum(axis=1, keepdims=True)), lambda x: x - x.max(axis=1, keepdims=True) - np.log(_rows(x).sum(axis=1, keepdims=True))),
        misconception("sigmoid", "This is the sigmoid of each score by itself; softmax compares the scores of a row.", _stable),
        misconception("divided by maximum", "Dividing by the largest power is not enough: each row should sum to 1.", lambda x: np.exp(x) / np.exp(x).max(axis=1, keepdims=True)),
    ),
    "l1_loss": (
        misconception("examples typed in", "The number of examples is fixed in yours: there are as many as the vectors are long.", lambda yhat, y: np.sum(np.abs(yhat - y)[:2]), lambda yhat, y: sum(abs(yhat[i] - y[i]) for i in range(5))),
        misconception("all pairs", "Every truth meets every prediction, as one of the vectors has become a column: keep both as they are.", lambda yhat, y: np.sum(np.abs(y[:, None] - yhat))),
        misconception("errors cut", "Each error is cut to a whole number before it counts: take it as it is.", lambda yhat, y: np.sum(np.trunc(np.abs(yhat - y)))),
        misconception("relative", "Each error is divided by the true value; the error itself was asked for.", lambda yhat, y: np.sum(np.abs((y - yhat) / y))),
        misconception("mean", "You return the mean; the sum over all examples was asked for.", lambda yhat, y: np.mean(np.abs(yhat - y))),
        misconception("no absolute value", "Errors of opposite sign cancel in your sum: take the absolute value of each first.", lambda yhat, y: np.sum(yhat - y), lambda yhat, y: np.sum(y - yhat)),
        misconception("absolute value too late", "The absolute value comes after the sum: errors of opposite sign have cancelled by then.", lambda yhat, y: np.abs(np.sum(yhat - y))),
        misconception("not summed", "You return an error for each example; add them up.", lambda yhat, y: np.abs(yhat - y)),
        misconception("squared", "You sum squares; that is the L2 loss.", lambda yhat, y: np.sum((yhat - y) ** 2)),
        misconception("largest", "You return the largest error; the sum of all was asked for.", lambda yhat, y: np.max(np.abs(yhat - y))),
        misconception("euclidean", "You return the root of the sum of squares; the L1 loss sums absolute values.", lambda yhat, y: np.linalg.norm(yhat - y)),
        misconception("sum instead of difference", "Predictions and truths are added; an error is their difference.", lambda yhat, y: np.sum(np.abs(yhat + y))),
        misconception("negative part lost", "Errors below zero count as well, by their size.", lambda yhat, y: np.sum(np.maximum(yhat - y, 0)), lambda yhat, y: np.sum(np.maximum(y - yhat, 0))),
        misconception("last error only", "The loop overwrites the sum each time: add to it.", lambda yhat, y: np.abs(yhat - y)[-1]),
        misconception("ends early", "One error is left out of the sum: where does the loop begin and end?", lambda yhat, y: np.sum(np.abs(yhat - y)[:-1]), lambda yhat, y: np.sum(np.abs(yhat - y)[1:])),
        misconception("returns in the loop", "Only the first error is counted: does the `return` stand inside the loop?", lambda yhat, y: np.abs(yhat - y)[0]),
        misconception("difference of sizes", "The absolute value is taken of each vector by itself: subtract first.", lambda yhat, y: np.sum(np.abs(y) - np.abs(yhat)), lambda yhat, y: np.sum(np.abs(yhat) - np.abs(y)), lambda yhat, y: np.abs(np.sum(np.abs(yhat)) - np.sum(np.abs(y))), lambda yhat, y: np.sum(np.abs(np.abs(yhat) - np.abs(y)))),
    ),
    "l2_loss": (
        misconception("examples typed in", "The number of examples is fixed in yours: there are as many as the vectors are long.", lambda yhat, y: np.mean((yhat - y) ** 2) * 2, lambda yhat, y: np.sum((yhat - y)[:2] ** 2), lambda yhat, y: sum((yhat[i] - y[i]) ** 2 for i in range(5))),
        misconception("all pairs", "Every truth meets every prediction, as one of the vectors has become a column: keep both as they are.", lambda yhat, y: np.sum((y[:, None] - yhat) ** 2)),
        misconception("errors cut", "Each error is cut to a whole number before it counts: take it as it is.", lambda yhat, y: np.sum(np.trunc(yhat - y) ** 2)),
        misconception("square of the L1 loss", "The sizes of the errors are added up before the square: square each error first.", lambda yhat, y: np.sum(np.abs(yhat - y)) ** 2),
        misconception("error times y", "The error is multiplied by one of the vectors; multiply it by itself.", lambda yhat, y: np.dot(y - yhat, y), lambda yhat, y: np.dot(yhat - y, y), lambda yhat, y: np.dot(y - yhat, yhat), lambda yhat, y: np.dot(yhat - y, yhat)),
        misconception("variance", "The mean of the errors is taken away first, as in a variance; every error counts in full.", lambda yhat, y: len(y) * np.var(yhat - y), lambda yhat, y: np.var(yhat - y)),
        misconception("caret", "In Python a power is `**`; `^` is something else.", lambda yhat, y: np.sum((yhat - y) ^ 2), lambda yhat, y: np.sum((y - yhat) ^ 2)),
        misconception("mean", "You return the mean; the sum over all examples was asked for.", lambda yhat, y: np.mean((yhat - y) ** 2)),
        misconception("root", "You take the root of the sum; the L2 loss of this course is the sum of squares itself.", lambda yhat, y: np.sqrt(np.sum((yhat - y) ** 2))),
        misconception("half", "There is a factor of one half too many.", lambda yhat, y: np.sum((yhat - y) ** 2) / 2),
        misconception("squared too late", "The square comes after the sum: errors of opposite sign have cancelled by then.", lambda yhat, y: np.sum(yhat - y) ** 2),
        misconception("not summed", "You return an error for each example; add them up.", lambda yhat, y: (yhat - y) ** 2),
        misconception("last error only", "The loop overwrites the sum each time: add to it.", lambda yhat, y: (yhat - y)[-1] ** 2),
        misconception("ends early", "One error is left out of the sum: where does the loop begin and end?", lambda yhat, y: np.sum((yhat - y)[:-1] ** 2), lambda yhat, y: np.sum((yhat - y)[1:] ** 2)),
        misconception("returns in the loop", "Only the first error is counted: does the `return` stand inside the loop?", lambda yhat, y: (yhat - y)[0] ** 2),
        misconception("outer product", "This multiplies every error with every other; each belongs with itself only.", lambda yhat, y: np.outer(yhat - y, yhat - y)),
        misconception("product of the vectors", "Predictions and truths are multiplied; take their difference first.", lambda yhat, y: np.dot(yhat, y)),
        misconception("absolute", "You sum absolute values; that is the L1 loss.", lambda yhat, y: np.sum(np.abs(yhat - y))),
        misconception("difference of squares", "Each vector is squared by itself: subtract first, then square.", lambda yhat, y: np.sum(yhat**2 - y**2), lambda yhat, y: np.sum(y**2 - yhat**2), lambda yhat, y: np.sum(np.abs(y**2 - yhat**2)), lambda yhat, y: np.abs(np.sum(y**2 - yhat**2))),
        misconception("doubled", "`2 *` doubles; the square is `** 2`.", lambda yhat, y: np.sum(2 * (yhat - y)), lambda yhat, y: np.sum(2 * (y - yhat)), lambda yhat, y: np.sum(2 * np.abs(yhat - y))),
        misconception("sum instead of difference", "Predictions and truths are added; an error is their difference.", lambda yhat, y: np.sum((yhat + y) ** 2)),
        misconception("no square", "The errors are summed as they are; square each first.", lambda yhat, y: np.sum(yhat - y), lambda yhat, y: np.sum(y - yhat)),
    ),
}
