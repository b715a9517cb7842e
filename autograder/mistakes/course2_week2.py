"""The mistakes of course2/week2."""

import math
from collections.abc import Callable
from typing import Any

import numpy as np

from autograder.misconceptions import Misconception, misconception
from autograder.mistakes import course1_week4
from shared_utils import mini_batches, optimizers, schedules
from shared_utils.deep import initialize_parameters_deep
from shared_utils.initializers import initialize_parameters_he
from shared_utils.mini_batch_training import cost_and_gradients

P = dict[str, Any]
FIXED_RATES = (0.01, 0.001, 0.1, 0.05, 0.005, 0.5, 0.0007)
FIXED_BETAS = (0.9, 0.99, 0.999)


# ---- averages -------------------------------------------------------------------------------------------------------


def _average(
    theta: Any,
    beta: float,
    bias_correction: bool = False,
    first: Callable[[Any], float] = lambda theta: 0.0,
    step: Callable[[float, float, float], float] = lambda v, x, beta: beta * v + (1 - beta) * x,
    correct: Callable[[float, float, int], float] = lambda v, beta, t: v / (1 - beta**t),
    kept: bool = False,
    before: bool = False,
) -> Any:
    v, out = first(theta), np.empty(len(theta))
    for t, x in enumerate(theta, start=1):
        old, v = v, step(v, x, beta)
        told = old if before else v
        out[t - 1] = correct(told, beta, t) if bias_correction else told
        if kept and bias_correction:
            v = out[t - 1]
    return out


def _averaged(**changes: Any) -> Callable[..., Any]:
    return lambda theta, beta, bias_correction=False: _average(theta, beta, bias_correction, **changes)


def _first_kept(theta: Any, beta: float, bias_correction: bool = False) -> Any:
    """Start from the first value itself."""
    v, out = theta[0], [theta[0]]
    for t, x in enumerate(theta[1:], start=2):
        v = beta * v + (1 - beta) * x
        out.append(v / (1 - beta**t) if bias_correction else v)
    return np.array(out)


def _window(theta: Any, beta: float, bias_correction: bool = False) -> Any:
    wide = max(1, round(1 / (1 - beta)))
    return np.array([np.mean(theta[max(0, i + 1 - wide) : i + 1]) for i in range(len(theta))])


def _previous_value(theta: Any, beta: float, bias_correction: bool = False) -> Any:
    """Average each value with the value before, not with the average."""
    last = np.concatenate([[0.0], theta[:-1]])
    v = beta * last + (1 - beta) * np.asarray(theta)
    return v / (1 - beta ** np.arange(1, len(theta) + 1)) if bias_correction else v


def _divided_window(theta: Any, beta: float, bias_correction: bool = False) -> Any:
    wide = max(1, round(1 / (1 - beta)))
    sums = np.array([np.sum(theta[max(0, i + 1 - wide) : i + 1]) for i in range(len(theta))])
    return _window(theta, beta) if bias_correction else sums / wide


AVERAGE: tuple[Misconception, ...] = (
    misconception("weights swapped", "The two weights are swapped: beta belongs to the average so far, what is missing to 1 to the new value.", _averaged(step=lambda v, x, beta: (1 - beta) * v + beta * x), _averaged(step=lambda v, x, beta: (1 - beta) * v + beta * x, correct=lambda v, beta, t: v / (1 - (1 - beta) ** t))),
    misconception("new value unweighted", "The new value comes in whole; it has a weight as well, so that the two weights add up to 1.", _averaged(step=lambda v, x, beta: beta * v + x)),
    misconception("old average unweighted", "The average so far is kept whole; it should be faded by beta first.", _averaged(step=lambda v, x, beta: v + (1 - beta) * x)),
    misconception("starts at the first value", "Your average starts at the first value; it starts from 0, and that is what the correction is for.", _first_kept, _averaged(first=lambda theta: theta[0]), lambda theta, beta, bias_correction=False: _average(theta, beta, False, first=lambda theta: theta[0])),
    misconception("corrected value kept", "The corrected value goes on into the next average. The correction is for reading only: keep the uncorrected one.", _averaged(kept=True)),
    misconception("never corrected", "With `bias_correction=True` nothing is corrected.", _averaged(correct=lambda v, beta, t: v)),
    misconception("always corrected", "It corrects even when it is not asked to: look at `bias_correction`.", lambda theta, beta, bias_correction=False: _average(theta, beta, True)),
    misconception("correction turned round", "It corrects when it should not, and does not when it should.", lambda theta, beta, bias_correction=False: _average(theta, beta, not bias_correction)),
    misconception("power counted from 0", "The power in the correction counts from 1: after the first value it is beta itself.", _averaged(correct=lambda v, beta, t: v / (1 - np.float64(beta) ** (t - 1))), _averaged(correct=lambda v, beta, t: v / (1 - beta ** (t - 1))), _averaged(correct=lambda v, beta, t: v if t == 1 else v / (1 - beta ** (t - 1)))),
    misconception("power one too high", "The power in the correction is one too high: count the values averaged so far.", _averaged(correct=lambda v, beta, t: v / (1 - beta ** (t + 1)))),
    misconception("product for the power", "The correction needs beta to the power of t; yours multiplies the two.", _averaged(correct=lambda v, beta, t: v / (1 - beta * t))),
    misconception("no power", "The correction changes with t: beta is raised to the power of t.", _averaged(correct=lambda v, beta, t: v / (1 - beta))),
    misconception("correction multiplied", "The correction divides; yours multiplies.", _averaged(correct=lambda v, beta, t: v * (1 - beta**t))),
    misconception("only the power", "Divide by what the weights add up to, 1 minus the power; yours divides by the power alone.", _averaged(correct=lambda v, beta, t: v / beta**t)),
    misconception("power added", "The weights add up to 1 minus the power; yours divides by 1 plus the power.", _averaged(correct=lambda v, beta, t: v / (1 + beta**t))),
    misconception("same power for all", "Every moment has its own t in the correction; yours uses the last one for all.", lambda theta, beta, bias_correction=False: _average(theta, beta) / (1 - beta ** len(theta) if bias_correction else 1)),
    misconception("one step late", "Your averages are one step late: the first one holds the first value already.", _averaged(before=True), lambda theta, beta, bias_correction=False: np.concatenate([[0.0], _average(theta, beta, bias_correction)[:-1]])),
    misconception("start included", "The result has the start, 0, in front: as many averages as values were asked for.", lambda theta, beta, bias_correction=False: np.concatenate([[0.0], _average(theta, beta, bias_correction)])),
    misconception("last value only", "You return the last average; the one at every moment was asked for.", lambda theta, beta, bias_correction=False: float(_average(theta, beta, bias_correction)[-1])),
    misconception("beta fixed", "A fixed number stands for beta in yours: use the argument `beta`.", *(form for fixed in (0.9, 0.98, 0.5) for form in (_averaged(step=lambda v, x, beta, fixed=fixed: fixed * v + (1 - fixed) * x), lambda theta, beta, bias_correction=False, fixed=fixed: _average(theta, fixed, bias_correction)))),
    misconception("corrected by default", "Without a word on `bias_correction` nothing should be corrected: its default is False.", lambda theta, beta, bias_correction=True: _average(theta, beta, bias_correction)),
    misconception("first value only", "Only the first average is there: does the `return` stand inside the loop?", lambda theta, beta, bias_correction=False: np.where(np.arange(len(theta)) == 0, _average(theta, beta, bias_correction), 0.0), lambda theta, beta, bias_correction=False: _average(theta, beta, bias_correction)[:1], lambda theta, beta, bias_correction=False: float(_average(theta, beta, bias_correction)[0])),
    misconception("index one too low", "The value of the step before is averaged in, and at the first step the last one of all: the index is one too low.", lambda theta, beta, bias_correction=False: _average(np.roll(theta, 1), beta, bias_correction)),
    misconception("previous value for the average", "Average with the average before, not with the value before.", _previous_value),
    misconception("plain mean", "That is the plain mean of all values so far; this average forgets.", lambda theta, beta, bias_correction=False: np.cumsum(theta) / np.arange(1, len(theta) + 1)),
    misconception("window", "That is a mean over a window; here all earlier values count, the older the less.", _divided_window, _window),
    misconception("sum of the weights", "The weights that you divide by are not those of the average: each of those has the factor 1 - beta.", _averaged(correct=lambda v, beta, t: v * (1 - beta) / (1 - beta**t))),
    misconception("correction stops", "The correction stops after some values; it is due at every moment.", *(_averaged(correct=lambda v, beta, t, n=n: v / (1 - beta**t) if t <= n else v) for n in (1, 2, 3, 5, 10))),
    misconception("from the end", "It runs through the series from its end; the oldest value comes first.", lambda theta, beta, bias_correction=False: _average(theta[::-1], beta, bias_correction)[::-1], lambda theta, beta, bias_correction=False: _average(theta[::-1], beta, bias_correction)),
    misconception("divided by powers", "You divide by powers of beta, which are 0 for a beta of 0, and too small for a float in a long series.", lambda theta, beta, bias_correction=False: (1 - beta) * np.cumsum(theta / beta ** np.arange(1, len(theta) + 1)) * beta ** np.arange(1, len(theta) + 1) / ((1 - beta ** np.arange(1, len(theta) + 1)) if bias_correction else 1)),
)  # fmt: skip


# ---- one step of gradient descent -----------------------------------------------------------------------------------

EXAMPLE = {"dW1": np.array([[4.0, -0.5]]), "db1": np.array([[1.0]])}  # the lesson's own


GD: tuple[Misconception, ...] = (
    *(one for one in course1_week4.UPDATE if one.name not in ("loop over the gradients", "depth from the gradients", "paired by place")),
    misconception("paired by place", "Parameters and gradients are paired by their order; pair them by name: `d` and the parameter's key.", lambda P, G, rate: {key: p - rate * g for (key, p), g in zip(P.items(), G.values(), strict=False)}),
    misconception("gradients as well", "Return the parameters alone, one dict.", lambda P, G, rate: (optimizers.update_parameters_with_gd(P, G, rate), G)),
    misconception("divided by a size", "The gradient is divided by one of its sizes; the mean over the examples has been taken before.", lambda P, G, rate: {key: p - rate * G["d" + key] / p.shape[1] for key, p in P.items()}, lambda P, G, rate: {key: p - rate * G["d" + key] / p.shape[0] for key, p in P.items()}, lambda P, G, rate: {key: p - rate * G["d" + key] / p.size for key, p in P.items()}),
    misconception("example's gradients", "The gradients are those of the example; use the argument `grads`.", lambda P, G, rate: {key: p - rate * EXAMPLE["d" + key] for key, p in P.items()}),
    misconception("last digit", "A layer's number may have two digits; yours looks at the last one alone.", lambda P, G, rate: {key: p - rate * G.get(f"d{key[0]}{key[-1]}", 0) for key, p in P.items()}),
)  # fmt: skip


# ---- mini-batches ---------------------------------------------------------------------------------------------------


def _order(X: Any, rng: Any) -> Any:
    return np.random.default_rng(rng).permutation(X.shape[1])


def _cut(X: Any, Y: Any, size: int, order: Any, Y_order: Any = None) -> list[Any]:
    pieces = [slice(start, start + size) for start in range(0, len(order), size)]
    return [(X[:, order[p]], Y[:, (order if Y_order is None else Y_order)[p]]) for p in pieces]


def _batches(change: Callable[[list[Any]], Any]) -> Callable[..., Any]:
    return lambda X, Y, mini_batch_size=64, rng=None: change(_cut(X, Y, mini_batch_size, _order(X, rng)))


def _whole_only(X: Any, Y: Any, mini_batch_size: int = 64, rng: Any = None) -> Any:
    return [b for b in _cut(X, Y, mini_batch_size, _order(X, rng)) if b[0].shape[1] == mini_batch_size]


def _empty_last(X: Any, Y: Any, mini_batch_size: int = 64, rng: Any = None) -> Any:
    return (
        [*_cut(X, Y, mini_batch_size, _order(X, rng)), (X[:, :0], Y[:, :0])]
        if X.shape[1] % mini_batch_size == 0
        else mini_batches.random_mini_batches(X, Y, mini_batch_size, rng)
    )


def _replaced(X: Any, Y: Any, mini_batch_size: int = 64, rng: Any = None) -> Any:
    return _cut(X, Y, mini_batch_size, np.random.default_rng(rng).integers(0, X.shape[1], X.shape[1]))


def _replaced_each(X: Any, Y: Any, mini_batch_size: int = 64, rng: Any = None) -> Any:
    rng = np.random.default_rng(rng)
    m = X.shape[1]
    picks = [rng.choice(m, min(mini_batch_size, m - start), replace=False) for start in range(0, m, mini_batch_size)]
    return [(X[:, pick], Y[:, pick]) for pick in picks]


def _separately(X: Any, Y: Any, mini_batch_size: int = 64, rng: Any = None) -> Any:
    rng = np.random.default_rng(rng)
    return _cut(X, Y, mini_batch_size, rng.permutation(X.shape[1]), rng.permutation(X.shape[1]))


def _rest_repeated(X: Any, Y: Any, mini_batch_size: int = 64, rng: Any = None) -> Any:
    """Make the last mini-batch from the last columns, full again."""
    order = _order(X, rng)
    whole = len(order) // mini_batch_size
    out = _cut(X, Y, mini_batch_size, order[: whole * mini_batch_size])
    return [*out, *(_cut(X, Y, mini_batch_size, order[-mini_batch_size:]) if len(order) % mini_batch_size else [])]


def _rest_joined(X: Any, Y: Any, mini_batch_size: int = 64, rng: Any = None) -> Any:
    order = _order(X, rng)
    cuts = np.array_split(order, range(mini_batch_size, max(len(order) - len(order) % mini_batch_size, 1), mini_batch_size))
    return [(X[:, piece], Y[:, piece]) for piece in cuts if len(piece)]


def _number_of_batches(X: Any, Y: Any, mini_batch_size: int = 64, rng: Any = None) -> Any:
    """Take the size for the number of mini-batches."""
    return [(X[:, piece], Y[:, piece]) for piece in np.array_split(_order(X, rng), min(mini_batch_size, X.shape[1]))]


def _number_with_empty_ones(X: Any, Y: Any, mini_batch_size: int = 64, rng: Any = None) -> Any:
    return [(X[:, piece], Y[:, piece]) for piece in np.array_split(_order(X, rng), mini_batch_size)]


def _rows_shuffled(X: Any, Y: Any, mini_batch_size: int = 64, rng: Any = None) -> Any:
    order = np.random.default_rng(rng).permutation(X.shape[0])
    X, Y = X[order], Y[order]
    return [(X[i : i + mini_batch_size], Y[i : i + mini_batch_size]) for i in range(0, X.shape[0], mini_batch_size)]


def _even(X: Any, Y: Any, mini_batch_size: int = 64, rng: Any = None) -> Any:
    count = -(-X.shape[1] // mini_batch_size)
    return [(X[:, piece], Y[:, piece]) for piece in np.array_split(_order(X, rng), count)]


def _batches_shuffled(X: Any, Y: Any, mini_batch_size: int = 64, rng: Any = None) -> Any:
    """Shuffle whole mini-batches."""
    out = _cut(X, Y, mini_batch_size, np.arange(X.shape[1]))
    return [out[i] for i in np.random.default_rng(rng).permutation(len(out))]


def _rolled(X: Any, Y: Any, mini_batch_size: int = 64, rng: Any = None) -> Any:
    return _cut(X, Y, mini_batch_size, np.roll(np.arange(X.shape[1]), np.random.default_rng(rng).integers(1, X.shape[1] + 1)))


def _rest_unshuffled(X: Any, Y: Any, mini_batch_size: int = 64, rng: Any = None) -> Any:
    """Take the last, short mini-batch from the unshuffled examples."""
    out = _cut(X, Y, mini_batch_size, _order(X, rng))
    left = X.shape[1] % mini_batch_size
    return [*out[:-1], (X[:, -left:], Y[:, -left:])] if left else out


def _short_first(X: Any, Y: Any, mini_batch_size: int = 64, rng: Any = None) -> Any:
    order, left = _order(X, rng), X.shape[1] % mini_batch_size
    return _cut(X, Y, max(left, 1), order[:left]) + _cut(X, Y, mini_batch_size, order[left:])


def _labels_left(X: Any, Y: Any, mini_batch_size: int = 64, rng: Any = None) -> Any:
    return _cut(X, Y, mini_batch_size, _order(X, rng), np.arange(X.shape[1]))


def _rows_counted(X: Any, Y: Any, mini_batch_size: int = 64, rng: Any = None) -> Any:
    """Take the number of rows for m."""
    return _cut(X, Y, mini_batch_size, np.random.default_rng(rng).permutation(X.shape[0]))


def _slices(more: int) -> Callable[..., Any]:
    """Cut slices that are too long or too short."""

    def wrong(X: Any, Y: Any, mini_batch_size: int = 64, rng: Any = None) -> Any:
        order = _order(X, rng)
        pieces = [order[i : i + mini_batch_size + more] for i in range(0, len(order), mini_batch_size)]
        return [(X[:, piece], Y[:, piece]) for piece in pieces]

    return wrong


def _overlapping(X: Any, Y: Any, mini_batch_size: int = 64, rng: Any = None) -> Any:
    order = _order(X, rng)
    return [(X[:, order[i : i + mini_batch_size]], Y[:, order[i : i + mini_batch_size]]) for i in range(len(order))]


def _tied(X: Any, Y: Any, mini_batch_size: int = 64, rng: Any = None) -> Any:
    return mini_batches.random_mini_batches(X, Y, mini_batch_size, np.random.default_rng(0))


def _columns_apart(X: Any, Y: Any, mini_batch_size: int = 64, rng: Any = None) -> Any:
    """Shuffle each row by itself."""
    rng = np.random.default_rng(rng)
    both = rng.permuted(np.concatenate([X, Y]), axis=1)
    return _cut(both[: len(X)], both[len(X) :], mini_batch_size, np.arange(X.shape[1]))


def _in_so_many(X: Any, Y: Any, mini_batch_size: int = 64, rng: Any = None) -> Any:
    """Take the size for the number of mini-batches, and make them as even as they get."""
    return _cut(X, Y, -(-X.shape[1] // mini_batch_size), _order(X, rng))


def _one_row(X: Any, Y: Any, mini_batch_size: int = 64, rng: Any = None) -> Any:
    return _cut(X, Y.reshape(1, -1), mini_batch_size, _order(X, rng))


def _last_lost(X: Any, Y: Any, mini_batch_size: int = 64, rng: Any = None) -> Any:
    return _cut(X, Y, mini_batch_size, np.random.default_rng(rng).permutation(X.shape[1] - 1))


BATCHES: tuple[Misconception, ...] = (
    misconception("rest left out", "The examples that do not fill a whole mini-batch are left out; they make a last, shorter one.", _whole_only),
    misconception("last batch always left out", "The last mini-batch is left out: where does the loop end?", _batches(lambda out: out[:-1])),
    misconception("empty batch", "When the size divides m, an empty mini-batch stands at the end.", _empty_last),
    misconception("rest repeated", "The last mini-batch is filled up with examples that have been in another; it should be shorter.", _rest_repeated),
    misconception("rest joined", "The last mini-batch is too large: the examples that are left make a shorter one of their own.", _rest_joined),
    misconception("rest unshuffled", "The last, shorter mini-batch is taken from the unshuffled examples.", _rest_unshuffled),
    misconception("not shuffled", "Shuffle the examples before you cut them.", lambda X, Y, mini_batch_size=64, rng=None: _cut(X, Y, mini_batch_size, np.arange(X.shape[1]))),
    misconception("whole batches shuffled", "Neighbours stay neighbours: every example should be shuffled by itself.", _batches_shuffled, _rolled),
    misconception("labels not shuffled", "The examples and their labels are not in the same order: use one order for both.", _separately, _labels_left, lambda X, Y, mini_batch_size=64, rng=None: _cut(X, Y, mini_batch_size, np.arange(X.shape[1]), _order(X, rng))),
    misconception("with replacement", "Examples are drawn with replacement: use a permutation, in which each comes once.", _replaced, _replaced_each),
    misconception("overlapping", "The mini-batches overlap: each starts where the one before ends.", _overlapping),
    misconception("slices too short", "Each mini-batch loses its last example: a slice leaves out the place where it ends.", _slices(-1)),
    misconception("slices too long", "Each mini-batch takes the first example of the next as well: a slice leaves out the place where it ends.", _slices(1)),
    misconception("m from the rows", "The number of rows is taken for the number of examples; examples are columns.", _rows_counted, lambda X, Y, mini_batch_size=64, rng=None: [b for b in _rows_counted(X, Y, mini_batch_size, rng) if b[0].shape[1] == mini_batch_size]),
    misconception("size for the number", "`mini_batch_size` is how many examples a mini-batch holds, not how many mini-batches there are.", _in_so_many, _number_of_batches, _number_with_empty_ones),
    misconception("even sizes", "The mini-batches share the examples evenly; all should have the size asked for, and the last what is left.", _even),
    misconception("size ignored", "The mini-batches always have the same size: use `mini_batch_size`.", *(lambda X, Y, mini_batch_size=64, rng=None, n=n: mini_batches.random_mini_batches(X, Y, n, rng) for n in (64, 32, 16))),
    misconception("other default", "The default size should be 64.", *(lambda X, Y, mini_batch_size=n, rng=None: mini_batches.random_mini_batches(X, Y, mini_batch_size, rng) for n in (32, 16, 128))),
    misconception("one batch", "There is one mini-batch with all examples: cut it.", lambda X, Y, mini_batch_size=64, rng=None: _cut(X, Y, X.shape[1], _order(X, rng))),
    misconception("first batch only", "Only the first mini-batch is returned: does the `return` stand inside the loop?", _batches(lambda out: out[:1])),
    misconception("a single pair", "The result should be a *list* of pairs; yours is one pair.", _batches(lambda out: out[0]), _batches(lambda out: out[-1])),
    misconception("short one first", "The short mini-batch should come last.", _short_first),
    misconception("labels first", "In each pair the examples come first, then their labels.", _batches(lambda out: [(y, x) for x, y in out])),
    misconception("without labels", "Each mini-batch should be a pair: the examples, and their labels.", _batches(lambda out: [x for x, _ in out])),
    misconception("two lists", "Return one list of pairs; yours is two lists.", _batches(lambda out: ([x for x, _ in out], [y for _, y in out]))),
    misconception("examples as rows", "The mini-batches lie on their side: examples are columns.", _batches(lambda out: [(x.T, y.T) for x, y in out])),
    misconception("labels lose an axis", "The labels have lost an axis: they stay a row.", _batches(lambda out: [(x, y.squeeze()) for x, y in out]), _batches(lambda out: [(x, y.ravel()) for x, y in out]), _batches(lambda out: [(x, y[0]) for x, y in out])),
    misconception("rows for columns", "You cut rows; the examples are the columns.", lambda X, Y, mini_batch_size=64, rng=None: [(X[i : i + mini_batch_size], Y[i : i + mini_batch_size]) for i in range(0, X.shape[0], mini_batch_size)], _rows_shuffled),
    misconception("every generator alike", "The seed is fixed: shuffle by the `rng` that is passed, and seed nothing yourself.", _tied, lambda X, Y, mini_batch_size=64, rng=None: mini_batches.random_mini_batches(X, Y, mini_batch_size, np.random.default_rng(X.shape[1]))),
    misconception("rng not used", "The `rng` that is passed is not used: shuffle by it.", lambda X, Y, mini_batch_size=64, rng=None: mini_batches.random_mini_batches(X, Y, mini_batch_size)),
    misconception("own generator seeded", "When no `rng` is passed, make a generator without a seed.", lambda X, Y, mini_batch_size=64, rng=None: mini_batches.random_mini_batches(X, Y, mini_batch_size, np.random.default_rng(0) if rng is None else rng)),
    misconception("no generator of its own", "When no `rng` is passed it is None: make a generator of your own then.", lambda X, Y, mini_batch_size=64, rng=None: _cut(X, Y, mini_batch_size, rng.permutation(X.shape[1]))),
    misconception("rows shuffled apart", "Every row is shuffled by itself, which tears examples apart: shuffle whole columns.", _columns_apart),
    misconception("labels in one row", "The labels are put into one row; `Y` may have several, and each mini-batch keeps them.", _one_row),
    misconception("last example left out", "One example never comes: the order holds one number too few.", _last_lost),
)  # fmt: skip


# ---- starts ---------------------------------------------------------------------------------------------------------


def _filled(
    make: Callable[[Any], Any], key: Callable[[str], str] = lambda key: "d" + key, test: Callable[[str, int], bool] = lambda key, L: True
) -> Callable[[P], P]:
    return lambda parameters: {key(k): make(value) for k, value in parameters.items() if test(k, len(parameters) // 2)}


def _starts(both: bool = False) -> tuple[Misconception, ...]:
    """Return what goes wrong with one dict of zeros, or with two."""

    def of(*makes: Callable[[P], Any]) -> tuple[Callable[[P], Any], ...]:
        return tuple((lambda P, make=make: (make(P), make(P))) if both else make for make in makes)

    return (
        misconception("parameters' keys", "The keys are those of the parameters; the averages belong to the gradients, and are called as these.", *of(_filled(np.zeros_like, lambda key: key))),
        misconception("keys of v and s", "The keys are those of the gradients, `dW1` and so on.", *of(_filled(np.zeros_like, lambda key: "v" + key), _filled(np.zeros_like, lambda key: "s" + key), _filled(np.zeros_like, lambda key: "vd" + key), _filled(np.zeros_like, lambda key: "sd" + key))),
        misconception("ones", "It starts from ones; an average starts from 0.", *of(_filled(np.ones_like))),
        misconception("parameters copied", "It starts from the parameters' own values; only their shapes are wanted, filled with zeros.", *of(_filled(np.copy), _filled(lambda value: value))),
        misconception("numbers", "Single numbers stand where arrays should: each average has the shape of its parameter.", *of(_filled(lambda value: 0.0), _filled(lambda value: np.zeros(1)), _filled(lambda value: np.zeros((1, 1))))),
        misconception("rows and columns swapped", "Rows and columns are swapped: each average has the shape of its parameter.", *of(_filled(lambda value: np.zeros(value.shape[::-1])))),
        misconception("columns for all", "Every average is a column; each should have the shape of its own parameter.", *of(_filled(lambda value: np.zeros((value.shape[0], 1))))),
        misconception("rank 1 arrays", "The averages have lost an axis: each has the shape of its parameter.", *of(_filled(lambda value: np.zeros(value.shape[0])), _filled(lambda value: np.zeros(value.size)), lambda P: {"d" + k: np.zeros(value.shape if k[0] == "W" else value.shape[0]) for k, value in P.items()})),
        misconception("biases left out", "The biases have no average.", *of(_filled(np.zeros_like, test=lambda key, L: key[0] == "W"))),
        misconception("weights left out", "The weights have no average.", *of(_filled(np.zeros_like, test=lambda key, L: key[0] == "b"))),
        misconception("last layer left out", "The last layer has no averages: where does the loop end?", *of(_filled(np.zeros_like, test=lambda key, L: key[1:] != str(L)), _filled(np.zeros_like, test=lambda key, L: key[1:] == "1" or key[1:] != str(L)))),
        misconception("first layer left out", "The first layer has no averages: where does the loop begin?", *of(_filled(np.zeros_like, test=lambda key, L: key[1:] != "1"))),
        misconception("first layer only", "Only the first layer has averages: does the `return` stand inside the loop?", *of(_filled(np.zeros_like, test=lambda key, L: key[1:] == "1"))),
        misconception("counted from 0", "The layers are counted from 1.", *of(_filled(np.zeros_like, lambda key: f"d{key[0]}{int(key[1:]) - 1}"), lambda P: P["W0"])),
        misconception("loop too long", "The loop runs over more layers than there are: each has two entries in `parameters`, and the first is layer 1.", lambda P: [P[f"W{n}"] for n in range(1, len(P) + 1)], lambda P: [P[f"b{n}"] for n in range(1, len(P) + 1)]),
        misconception("only two layers", "The number of layers is fixed in yours; it should follow from `parameters`.", *of(lambda P: {f"d{k}{n}": np.zeros_like(P[f"{k}{n}"]) for n in (1, 2) for k in "Wb"})),
        misconception("squares of the parameters", "It starts from the parameters squared; only their shapes are wanted, filled with zeros.", *of(_filled(np.square))),
        misconception("weights' shape for the biases", "The biases' averages have the shape of the weights; each has the shape of its own parameter.", *of(lambda P: {"d" + k: np.zeros_like(P["W" + k[1:]]) for k in P})),
        misconception("first layer's shapes", "Every average has a shape of the first layer; each has the shape of its own parameter.", *of(lambda P: {"d" + k: np.zeros_like(P[k[0] + "1"]) for k in P})),
        misconception("fixed shapes", "The shapes are fixed in yours; each average has the shape of its own parameter.", *of(lambda P: {"d" + k: np.zeros((1, 2 if k[0] == "W" else 1)) for k in P})),
        misconception("shapes exchanged", "Weights and biases have exchanged the shapes of their averages.", *of(lambda P: {"d" + k: np.zeros_like(P[("b" if k[0] == "W" else "W") + k[1:]]) for k in P})),
        misconception("the example's parameters", "Names and shapes are those of the example; use the argument `parameters`.", *of(lambda P: {"dW1": np.zeros((1, 2)), "db1": np.zeros((1, 1))})),
        misconception("a tiny number for 0", "It starts from a small number; an average starts from 0 exactly.", *of(_filled(lambda value: np.full_like(value, 1e-8)), _filled(lambda value: np.full_like(value, 1e-7)), _filled(lambda value: np.full_like(value, 1e-6))), *of(_filled(lambda value: np.full_like(value, 0.01)), _filled(lambda value: np.full_like(value, 1e-3)))),
    )  # fmt: skip


def _weights_as(make: Callable[[Any], Any]) -> Callable[[P], P]:
    """Fill the weights' averages, and leave the biases' at zero."""
    return lambda P: optimizers.initialize_velocity(P) | _filled(make, test=lambda key, L: key[0] == "W")(P)


def _shared(P: P) -> Any:
    v = optimizers.initialize_velocity(P)
    return v, v


def _sharing(P: P) -> Any:
    v = optimizers.initialize_velocity(P)
    return v, dict(v)


def _kept_for_all() -> Callable[[P], Any]:
    """Return a start that fills the same two dicts in every call."""
    v: P = {}
    s: P = {}

    def again(parameters: P) -> Any:
        v.clear()
        s.clear()
        v.update(optimizers.initialize_velocity(parameters))
        s.update(optimizers.initialize_velocity(parameters))
        return v, s

    return again


START = (
    *_starts(),
    misconception("two dicts", "Return one dict; yours returns two.", lambda P: optimizers.initialize_adam(P)),
    misconception("in a tuple", "The dict stands in a tuple: is there a comma too many?", lambda P: (optimizers.initialize_velocity(P),)),
)  # fmt: skip
START_ADAM = (
    *_starts(both=True),
    misconception("only one dict", "Return two dicts: v for the averages of the gradients, s for those of their squares.", optimizers.initialize_velocity),
    misconception("three values", "Return two dicts, v and s; the count of updates is kept elsewhere.", lambda P: (*optimizers.initialize_adam(P), 0), lambda P: (*optimizers.initialize_adam(P), 1)),
    misconception("one dict of both", "Return two values, each a dict; yours is one dict that holds both.", lambda P: {"d" + k: (np.zeros_like(value), np.zeros_like(value)) for k, value in P.items()}, lambda P: dict(zip("vs", optimizers.initialize_adam(P), strict=True)), lambda P: {f"{k}{key}": value for k, part in zip("vs", optimizers.initialize_adam(P), strict=True) for key, value in part.items()}),
    misconception("s is ones", "The second dict starts from ones; an average starts from 0.", lambda P: (optimizers.initialize_velocity(P), _filled(np.ones_like)(P))),
    misconception("one dict under two names", "v and s are one and the same dict, or share arrays: make two.", _shared, _sharing),
    misconception("s is the squared parameters", "The second dict starts from the parameters squared; an average starts from 0.", lambda P: (optimizers.initialize_velocity(P), _filled(np.square)(P)), lambda P: (optimizers.initialize_velocity(P), _weights_as(np.square)(P))),
    misconception("v is the parameters", "The first dict starts from the parameters' own values; an average starts from 0.", lambda P: (_filled(np.copy)(P), optimizers.initialize_velocity(P)), lambda P: (_filled(lambda value: value)(P), optimizers.initialize_velocity(P)), lambda P: (_weights_as(np.copy)(P), optimizers.initialize_velocity(P))),
    misconception("v is ones", "The first dict starts from ones; an average starts from 0.", lambda P: (_filled(np.ones_like)(P), optimizers.initialize_velocity(P))),
    misconception("s keyed like the parameters", "The keys of s are those of the parameters; it belongs to the gradients, as v does.", lambda P: (optimizers.initialize_velocity(P), _filled(np.zeros_like, lambda key: key)(P))),
    misconception("v keyed like the parameters", "The keys of v are those of the parameters; it belongs to the gradients, as s does.", lambda P: (_filled(np.zeros_like, lambda key: key)(P), optimizers.initialize_velocity(P))),
    misconception("s for the biases, v for the weights", "Both averages are kept for every parameter, weights and biases.", lambda P: (_filled(np.zeros_like, test=lambda key, L: key[0] == "W")(P), _filled(np.zeros_like, test=lambda key, L: key[0] == "b")(P))),
    misconception("the same dicts in every call", "Every call fills and returns the same two dicts, so that it changes what an earlier one returned: make new ones inside.", _kept_for_all()),
    misconception("numbers for s", "Single numbers stand in the second dict where arrays should: s has the shapes of the parameters, too.", lambda P: (optimizers.initialize_velocity(P), _filled(lambda value: 0.0)(P)), lambda P: (optimizers.initialize_velocity(P), _filled(lambda value: np.zeros(1))(P)), lambda P: (optimizers.initialize_velocity(P), _filled(lambda value: np.zeros((1, 1)))(P))),
    misconception("shapes of s exchanged", "In the second dict weights and biases have exchanged the shapes of their averages.", lambda P: (optimizers.initialize_velocity(P), {"d" + k: np.zeros_like(P[("b" if k[0] == "W" else "W") + k[1:]]) for k in P})),
    misconception("biases left out of s", "The biases have no average in the second dict.", lambda P: (optimizers.initialize_velocity(P), _filled(np.zeros_like, test=lambda key, L: key[0] == "W")(P))),
)  # fmt: skip


# ---- momentum -------------------------------------------------------------------------------------------------------


def _keys(P: P, kind: Callable[[str, int], bool]) -> list[str]:
    return [key for key in P if kind(key, len(P) // 2)]


def _everything(key: str, L: int) -> bool:
    return True


def _momentum(
    P: P,
    G: P,
    v: P,
    beta: float,
    rate: float,
    average: Callable[..., Any] = lambda v, g, p, beta, rate: beta * v + (1 - beta) * g,
    step: Callable[..., Any] = lambda p, old, new, g, beta, rate: p - rate * new,
    moves: Callable[[str, int], bool] = _everything,
    keeps: Callable[[str, int], bool] = _everything,
    result: Callable[[P, P, P], Any] = lambda P, new, old: (P, new),
) -> Any:
    kept = _keys(P, keeps)
    new = {"d" + k: average(v["d" + k], G["d" + k], P[k], beta, rate) if k in kept else v["d" + k] for k in P}
    moved = _keys(P, moves)
    updated = {k: step(P[k], v["d" + k], new["d" + k], G["d" + k], beta, rate) if k in moved else P[k] for k in P}
    return result(updated, new, v)


def _mom(**changes: Any) -> Callable[..., Any]:
    return lambda P, G, v, beta, rate: _momentum(P, G, v, beta, rate, **changes)


def _averages(*forms: Callable[..., Any]) -> tuple[Callable[..., Any], ...]:
    return tuple(_mom(average=form) for form in forms)


def _not_last(key: str, L: int) -> bool:
    return key[1:] != str(L)


def _not_first(key: str, L: int) -> bool:
    return key[1:] != "1"


def _weights(key: str, L: int) -> bool:
    return key[0] == "W"


def _biases(key: str, L: int) -> bool:
    return key[0] == "b"


def _first_two(key: str, L: int) -> bool:
    return key[1:] in "12"


def _first(key: str, L: int) -> bool:
    return key[1:] == "1"


def _first_weights(key: str, L: int) -> bool:
    return key == "W1"


MOMENTUM: tuple[Misconception, ...] = (
    misconception("gradient unweighted", "The gradient comes into v whole; here it is weighted, so that v is an average.", *_averages(lambda v, g, p, beta, rate: beta * v + g)),
    misconception("weights swapped", "The two weights are swapped: beta belongs to v, what is missing to 1 to the gradient.", *_averages(lambda v, g, p, beta, rate: (1 - beta) * v + beta * g)),
    misconception("old v unweighted", "The old v is kept whole; it should be faded by beta first.", *_averages(lambda v, g, p, beta, rate: v + (1 - beta) * g)),
    misconception("same weight twice", "Both parts of v have the same weight; the two weights should add up to 1.", *_averages(lambda v, g, p, beta, rate: beta * v + beta * g, lambda v, g, p, beta, rate: (1 - beta) * (v + g))),
    misconception("minus in the average", "The average adds the two parts; yours takes one away.", _mom(average=lambda v, g, p, beta, rate: beta * v - (1 - beta) * g, step=lambda p, old, new, g, beta, rate: p + rate * new), *_averages(lambda v, g, p, beta, rate: beta * v - (1 - beta) * g)),
    misconception("learning rate in v", "The learning rate belongs to the step, not into v: v averages gradients.", *_averages(lambda v, g, p, beta, rate: beta * v + (1 - beta) * rate * g), _mom(average=lambda v, g, p, beta, rate: beta * v - rate * g, step=lambda p, old, new, g, beta, rate: p + new), _mom(average=lambda v, g, p, beta, rate: beta * v + rate * g, step=lambda p, old, new, g, beta, rate: p - new), _mom(average=lambda v, g, p, beta, rate: beta * v + (1 - beta) * rate * g, step=lambda p, old, new, g, beta, rate: p - new)),
    misconception("gradients squared", "v averages the gradients themselves, not their squares.", *_averages(lambda v, g, p, beta, rate: beta * v + (1 - beta) * g**2)),
    misconception("parameters averaged", "v averages the gradients; yours averages the parameters.", *_averages(lambda v, g, p, beta, rate: beta * v + (1 - beta) * p)),
    misconception("beta fixed", "A fixed number stands for beta in yours: use the argument `beta`.", *(_mom(average=lambda v, g, p, beta, rate, fixed=fixed: fixed * v + (1 - fixed) * g) for fixed in FIXED_BETAS)),
    misconception("history forgotten", "The old v has no part in the new one.", *_averages(lambda v, g, p, beta, rate: (1 - beta) * g, lambda v, g, p, beta, rate: g)),
    misconception("corrected", "v is divided by 1 minus beta; momentum, as asked for here, has no bias correction.", _mom(step=lambda p, old, new, g, beta, rate: p - rate * new / (1 - beta)), *_averages(lambda v, g, p, beta, rate: (beta * v + (1 - beta) * g) / (1 - beta))),
    misconception("steps by the gradient", "The step goes against the gradient; it should go against the new v.", _mom(step=lambda p, old, new, g, beta, rate: p - rate * g)),
    misconception("steps by the old v", "The step uses the old v: make the new one first, then step.", _mom(step=lambda p, old, new, g, beta, rate: p - rate * old)),
    misconception("uphill", "The step goes up the cost: take it away instead of adding it.", _mom(step=lambda p, old, new, g, beta, rate: p + rate * new)),
    misconception("learning rate missing", "The learning rate is missing: the step is all of v.", _mom(step=lambda p, old, new, g, beta, rate: p - new)),
    misconception("learning rate fixed", "The learning rate is a fixed number in yours: use the argument `learning_rate`.", *(_mom(step=lambda p, old, new, g, beta, rate, fixed=fixed: p - fixed * new) for fixed in FIXED_RATES)),
    misconception("beta in the step", "The step is the learning rate times v; beta has done its work already.", _mom(step=lambda p, old, new, g, beta, rate: p - beta * new), _mom(step=lambda p, old, new, g, beta, rate: p - rate * beta * new), _mom(step=lambda p, old, new, g, beta, rate: p - rate * (1 - beta) * new)),
    misconception("looks ahead", "That is Nesterov's step, which looks ahead by the gradient; here the step goes by v alone.", _mom(step=lambda p, old, new, g, beta, rate: p - rate * (beta * new + (1 - beta) * g))),
    misconception("steps by v and gradient", "The step goes by v alone; the gradient is in it already.", _mom(step=lambda p, old, new, g, beta, rate: p - rate * (new + g)), _mom(step=lambda p, old, new, g, beta, rate: p - rate * new - rate * g)),
    misconception("divided by a root", "The step is divided by a root, as in RMSprop; momentum only averages.", _mom(step=lambda p, old, new, g, beta, rate: p - rate * g / (np.sqrt(np.abs(new)) + 1e-8)), _mom(step=lambda p, old, new, g, beta, rate: p - rate * new / (np.sqrt(np.abs(new)) + 1e-8)), _mom(step=lambda p, old, new, g, beta, rate: p - rate * g / (np.sqrt(new) + 1e-8))),
    misconception("parameters unchanged", "The parameters come back unchanged.", _mom(step=lambda p, old, new, g, beta, rate: p)),
    misconception("old v returned", "You return the v that came in: what was averaged is lost for the next update.", _mom(result=lambda P, new, old: (P, old))),
    misconception("gradients for v", "You return the gradients in place of v.", lambda P, G, v, beta, rate: (_momentum(P, G, v, beta, rate)[0], G)),
    misconception("parameters only", "Return two values: the parameters, and v, which the next update needs.", _mom(result=lambda P, new, old: P)),
    misconception("v only", "Return two values: the parameters and v.", _mom(result=lambda P, new, old: new)),
    misconception("v first", "Return the parameters first, then v.", _mom(result=lambda P, new, old: (new, P))),
    misconception("biases left behind", "The biases take no step.", _mom(moves=_weights), _mom(moves=_weights, keeps=_weights)),
    misconception("weights left behind", "The weights take no step.", _mom(moves=_biases), _mom(moves=_biases, keeps=_biases)),
    misconception("biases by plain descent", "The biases go by their gradient; they have a v as well.", lambda P, G, v, beta, rate: ({k: p - rate * (_momentum(P, G, v, beta, rate)[1]["d" + k] if k[0] == "W" else G["d" + k]) for k, p in P.items()}, _momentum(P, G, v, beta, rate)[1])),
    misconception("last layer left out", "The last layer is left out: where does the loop end?", _mom(moves=_not_last, keeps=_not_last), _mom(moves=_not_last)),
    misconception("first layer left out", "The first layer is left out: where does the loop begin?", _mom(moves=_not_first, keeps=_not_first), _mom(moves=_not_first)),
    misconception("only two layers", "The number of layers is fixed in yours; it should follow from `parameters`.", _mom(moves=_first_two, keeps=_first_two)),
    misconception("only the first", "Only the first layer, or its weights alone, takes a step: does the `return` stand inside the loop?", _mom(moves=_first, keeps=_first), _mom(moves=_first_weights, keeps=_first_weights)),
    misconception("bias by the weights' v", "The step of a bias goes by the v of the weights.", lambda P, G, v, beta, rate: ({k: p - rate * _momentum(P, G, v, beta, rate)[1]["dW" + k[1:]] for k, p in P.items()}, _momentum(P, G, v, beta, rate)[1])),
    misconception("keys of the averages", "The keys of v have a `d` in front, as those of the gradients.", lambda P, G, v, beta, rate: {k: v[k] for k in P}, lambda P, G, v, beta, rate: {k: G[k] for k in P}),
    misconception("loop too long", "The loop runs over more layers than there are: each has two entries in `parameters`, and the first is layer 1.", lambda P, G, v, beta, rate: [G[f"dW{n}"] for n in range(1, len(P) + 1)], lambda P, G, v, beta, rate: [v[f"dW{n}"] for n in range(1, len(P) + 1)], lambda P, G, v, beta, rate: [P[f"W{n}"] for n in range(1, len(P) + 1)]),
    misconception("counted from 0", "The layers are counted from 1.", lambda P, G, v, beta, rate: v["dW0"], lambda P, G, v, beta, rate: P["W0"]),
    misconception("beta for the learning rate", "`beta` and the learning rate have changed places: `beta` weighs the average, `learning_rate` the step.", _mom(average=lambda v, g, p, beta, rate: rate * v + (1 - rate) * g, step=lambda p, old, new, g, beta, rate: p - beta * new)),
)  # fmt: skip


# ---- RMSprop --------------------------------------------------------------------------------------------------------


def _rmsprop(
    P: P,
    G: P,
    s: P,
    beta: float,
    rate: float,
    epsilon: float = 1e-8,
    average: Callable[..., Any] = lambda s, g, p, beta: beta * s + (1 - beta) * g**2,
    step: Callable[..., Any] = lambda g, old, new, e, p: g / (np.sqrt(new) + e),
    speed: Callable[[float], float] = lambda rate: rate,
    eps: Callable[[float], float] = lambda e: e,
    moves: Callable[[str, int], bool] = _everything,
    keeps: Callable[[str, int], bool] = _everything,
    result: Callable[[P, P, P], Any] = lambda P, new, old: (P, new),
) -> Any:
    kept, moved = _keys(P, keeps), _keys(P, moves)
    new = {"d" + k: average(s["d" + k], G["d" + k], P[k], beta) if k in kept else s["d" + k] for k in P}
    updated = {k: P[k] - speed(rate) * step(G["d" + k], s["d" + k], new["d" + k], eps(epsilon), P[k]) if k in moved else P[k] for k in P}
    return result(updated, new, s)


def _inside(g: Any, old: Any, new: Any, e: float, p: Any) -> Any:
    return g / np.sqrt(new + e)


def _rms(**changes: Any) -> Callable[..., Any]:
    return lambda P, G, s, beta, rate, epsilon=1e-8: _rmsprop(P, G, s, beta, rate, epsilon, **changes)


def _both(**changes: Any) -> tuple[Callable[..., Any], ...]:
    """Return the mistake with epsilon beside the root and under it."""
    return _rms(**changes), _rms(**changes, step=_inside)


def rmsprop_inside(parameters: P, grads: P, s: P, beta: float, learning_rate: float, epsilon: float = 1e-8) -> Any:
    """Take a right step, with epsilon under the root."""
    return _rmsprop(parameters, grads, s, beta, learning_rate, epsilon, step=_inside)


RMSPROP: tuple[Misconception, ...] = (
    misconception("gradients not squared", "s averages the *squares* of the gradients; yours averages the gradients.", *_both(average=lambda s, g, p, beta: beta * s + (1 - beta) * g)),
    misconception("parameters squared", "s averages the squares of the gradients; yours squares the parameters.", *_both(average=lambda s, g, p, beta: beta * s + (1 - beta) * p**2)),
    misconception("sizes averaged", "s averages the squares of the gradients; yours averages their sizes without sign.", *_both(average=lambda s, g, p, beta: beta * s + (1 - beta) * np.abs(g))),
    misconception("square unweighted", "The new square comes into s whole; the two weights should add up to 1.", *_both(average=lambda s, g, p, beta: beta * s + g**2)),
    misconception("old s unweighted", "The old s is kept whole, so it grows for ever; it should be faded by beta first.", *_both(average=lambda s, g, p, beta: s + (1 - beta) * g**2), *_both(average=lambda s, g, p, beta: s + g**2)),
    misconception("weights swapped", "The two weights are swapped: beta belongs to s, what is missing to 1 to the square.", *_both(average=lambda s, g, p, beta: (1 - beta) * s + beta * g**2)),
    misconception("everything squared", "Square the gradient alone, then weight it; yours squares too much.", *_both(average=lambda s, g, p, beta: (beta * s + (1 - beta) * g) ** 2), *_both(average=lambda s, g, p, beta: beta * s + ((1 - beta) * g) ** 2), *_both(average=lambda s, g, p, beta: beta * s**2 + (1 - beta) * g**2)),
    misconception("squares added up", "The squares are kept entry by entry; yours makes one number of them all.", *_both(average=lambda s, g, p, beta: beta * s + (1 - beta) * np.sum(g**2)), *_both(average=lambda s, g, p, beta: beta * s + (1 - beta) * np.mean(g**2)), *_both(average=lambda s, g, p, beta: beta * s + (1 - beta) * np.linalg.norm(g) ** 2), lambda P, G, s, beta, rate, epsilon=1e-8: G["dW1"] @ G["dW1"], lambda P, G, s, beta, rate, epsilon=1e-8: np.dot(G["dW1"], G["dW1"])),
    misconception("history forgotten", "The old s has no part in the new one.", *_both(average=lambda s, g, p, beta: (1 - beta) * g**2), *_both(average=lambda s, g, p, beta: g**2)),
    misconception("beta fixed", "A fixed number stands for beta in yours: use the argument `beta`.", *(form for fixed in FIXED_BETAS for form in _both(average=lambda s, g, p, beta, fixed=fixed: fixed * s + (1 - fixed) * g**2))),
    misconception("epsilon in s", "Epsilon belongs to the division; yours adds it to s for good.", *_both(average=lambda s, g, p, beta: beta * s + (1 - beta) * g**2 + 1e-8), lambda P, G, s, beta, rate, epsilon=1e-8: _rmsprop(P, G, s, beta, rate, epsilon, average=lambda s, g, p, beta: beta * s + (1 - beta) * g**2 + epsilon, step=lambda g, old, new, e, p: g / np.sqrt(new))),
    misconception("root missing", "You divide by s itself; divide by its root.", _rms(step=lambda g, old, new, e, p: g / (new + e))),
    misconception("multiplied by the root", "You multiply by the root of s; divide by it, so that large gradients make no larger steps.", _rms(step=lambda g, old, new, e, p: g * (np.sqrt(new) + e)), _rms(step=lambda g, old, new, e, p: g * np.sqrt(new)), _rms(step=lambda g, old, new, e, p: g * np.sqrt(new + e))),
    misconception("squared for the root", "You divide by the square of s; divide by its root.", _rms(step=lambda g, old, new, e, p: g / (new**2 + e))),
    misconception("epsilon missing", "Where s is 0, you divide by 0: add epsilon to the root, or under it.", _rms(step=lambda g, old, new, e, p: g / np.sqrt(new))),
    misconception("epsilon fixed", "A fixed number stands for epsilon in yours: use the argument `epsilon`.", *(form for fixed in (1e-8, 1e-7) for form in (_rms(eps=lambda e, fixed=fixed: fixed), _rms(eps=lambda e, fixed=fixed: fixed, step=_inside)))),
    misconception("epsilon after the division", "Epsilon is added to the quotient; add it to what you divide by.", _rms(step=lambda g, old, new, e, p: g / np.sqrt(new) + e)),
    misconception("epsilon subtracted", "Epsilon is to be added, not taken away.", _rms(step=lambda g, old, new, e, p: g / (np.sqrt(new) - e)), _rms(step=lambda g, old, new, e, p: g / np.sqrt(new - e))),
    misconception("steps by the old s", "You divide by the root of the old s: make the new one first, then step.", _rms(step=lambda g, old, new, e, p: g / (np.sqrt(old) + e)), _rms(step=lambda g, old, new, e, p: g / np.sqrt(old + e))),
    misconception("steps by s", "The step goes by s; it should go by the gradient, divided by the root of s.", _rms(step=lambda g, old, new, e, p: new / (np.sqrt(new) + e)), _rms(step=lambda g, old, new, e, p: new / np.sqrt(new + e)), _rms(step=lambda g, old, new, e, p: new)),
    misconception("square above the line", "The gradient above the line is squared; only s takes squares.", _rms(step=lambda g, old, new, e, p: g**2 / (np.sqrt(new) + e)), _rms(step=lambda g, old, new, e, p: g**2 / np.sqrt(new + e))),
    misconception("one over the root", "The gradient is missing above the line.", _rms(step=lambda g, old, new, e, p: 1 / (np.sqrt(new) + e)), _rms(step=lambda g, old, new, e, p: 1 / np.sqrt(new + e))),
    misconception("plain descent", "The step goes by the gradient alone: divide it by the root of s.", _rms(step=lambda g, old, new, e, p: g)),
    misconception("divided by the gradient", "You divide by the size of this gradient alone; divide by the root of s, which remembers.", _rms(step=lambda g, old, new, e, p: g / (np.abs(g) + e)), _rms(step=lambda g, old, new, e, p: np.sign(g))),
    misconception("s corrected", "s is divided by 1 minus beta; RMSprop, as asked for here, has no bias correction.", lambda P, G, s, beta, rate, epsilon=1e-8: _rmsprop(P, G, s, beta, rate, epsilon, step=lambda g, old, new, e, p: g / (np.sqrt(new / (1 - beta)) + e)), lambda P, G, s, beta, rate, epsilon=1e-8: _rmsprop(P, G, s, beta, rate, epsilon, step=lambda g, old, new, e, p: g / np.sqrt(new / (1 - beta) + e))),
    misconception("uphill", "The step goes up the cost: take it away instead of adding it.", *_both(speed=lambda rate: -rate)),
    misconception("learning rate missing", "The learning rate is missing.", *_both(speed=lambda rate: 1)),
    misconception("learning rate fixed", "The learning rate is a fixed number in yours: use the argument `learning_rate`.", *(form for fixed in FIXED_RATES for form in _both(speed=lambda rate, fixed=fixed: fixed))),
    misconception("parameters unchanged", "The parameters come back unchanged.", *_both(speed=lambda rate: 0)),
    misconception("old s returned", "You return the s that came in: what was averaged is lost for the next update.", *_both(result=lambda P, new, old: (P, old))),
    misconception("parameters only", "Return two values: the parameters, and s, which the next update needs.", *_both(result=lambda P, new, old: P)),
    misconception("s only", "Return two values: the parameters and s.", *_both(result=lambda P, new, old: new)),
    misconception("s first", "Return the parameters first, then s.", *_both(result=lambda P, new, old: (new, P))),
    misconception("biases left behind", "The biases take no step.", *_both(moves=_weights), *_both(moves=_weights, keeps=_weights)),
    misconception("weights left behind", "The weights take no step.", *_both(moves=_biases), *_both(moves=_biases, keeps=_biases)),
    misconception("last layer left out", "The last layer is left out: where does the loop end?", *_both(moves=_not_last, keeps=_not_last), *_both(moves=_not_last)),
    misconception("first layer left out", "The first layer is left out: where does the loop begin?", *_both(moves=_not_first, keeps=_not_first), *_both(moves=_not_first)),
    misconception("only two layers", "The number of layers is fixed in yours; it should follow from `parameters`.", *_both(moves=_first_two, keeps=_first_two)),
    misconception("only the first", "Only the first layer, or its weights alone, takes a step: does the `return` stand inside the loop?", *_both(moves=_first, keeps=_first), *_both(moves=_first_weights, keeps=_first_weights)),
    misconception("keys of the averages", "The keys of s have a `d` in front, as those of the gradients.", lambda P, G, s, beta, rate, epsilon=1e-8: {k: s[k] for k in P}, lambda P, G, s, beta, rate, epsilon=1e-8: {k: G[k] for k in P}),
    misconception("loop too long", "The loop runs over more layers than there are: each has two entries in `parameters`, and the first is layer 1.", lambda P, G, s, beta, rate, epsilon=1e-8: [G[f"dW{n}"] for n in range(1, len(P) + 1)], lambda P, G, s, beta, rate, epsilon=1e-8: [s[f"dW{n}"] for n in range(1, len(P) + 1)], lambda P, G, s, beta, rate, epsilon=1e-8: [P[f"W{n}"] for n in range(1, len(P) + 1)]),
    misconception("counted from 0", "The layers are counted from 1.", lambda P, G, s, beta, rate, epsilon=1e-8: s["dW0"], lambda P, G, s, beta, rate, epsilon=1e-8: P["W0"]),
    misconception("one square for a row", "The squares are kept entry by entry; yours makes one number of each row.", *_both(average=lambda s, g, p, beta: beta * s + (1 - beta) * np.mean(g**2, axis=1, keepdims=True)), *_both(average=lambda s, g, p, beta: beta * s + (1 - beta) * np.sum(g**2, axis=1, keepdims=True))),
    misconception("other default", "The default of `epsilon` should be 1e-8.", *(lambda P, G, s, beta, rate, epsilon=e, step=step: step(P, G, s, beta, rate, epsilon) for e in (1e-2, 1e-3, 1e-4, 1e-5) for step in _both())),
    misconception("sign above the line", "Above the line stands the sign of the gradient alone; its size counts as well.", _rms(step=lambda g, old, new, e, p: np.sign(g) / (np.sqrt(new) + e)), _rms(step=lambda g, old, new, e, p: np.sign(g) / np.sqrt(new + e))),
)  # fmt: skip


# ---- Adam -----------------------------------------------------------------------------------------------------------


def _over(v: Any, s: Any, e: float) -> Any:
    return v / (np.sqrt(s) + e)


def _over_inside(v: Any, s: Any, e: float) -> Any:
    return v / np.sqrt(s + e)


def _adam(
    P: P,
    G: P,
    v: P,
    s: P,
    t: int,
    learning_rate: float = 0.01,
    beta1: float = 0.9,
    beta2: float = 0.999,
    epsilon: float = 1e-8,
    first: Callable[..., Any] = lambda v, g, p, b: b * v + (1 - b) * g,
    second: Callable[..., Any] = lambda s, g, p, b: b * s + (1 - b) * g**2,
    betas: Callable[[float, float], tuple[float, float]] = lambda b1, b2: (b1, b2),
    blends: Callable[[float, float], tuple[float, float]] = lambda b1, b2: (b1, b2),
    correct1: Callable[..., Any] = lambda v, t, b1, b2: v / (1 - b1**t),
    correct2: Callable[..., Any] = lambda s, t, b1, b2: s / (1 - b2**t),
    over: Callable[..., Any] = _over,
    step: Callable[..., Any] = lambda v, s, e, g, over, raw_v, raw_s, old_v, old_s, b1, b2, t: over(v, s, e),
    speed: Callable[[float], float] = lambda rate: rate,
    eps: Callable[[float], float] = lambda e: e,
    kept1: bool = False,
    kept2: bool = False,
    moves: Callable[[str, int], bool] = _everything,
    keeps: Callable[[str, int], bool] = _everything,
    result: Callable[..., Any] = lambda P, v, s, old_v, old_s: (P, v, s),
) -> Any:
    b1, b2 = betas(beta1, beta2)
    by1, by2 = blends(b1, b2)  # in the averages alone, not in their corrections
    new_v, new_s, updated = {}, {}, {}
    kept, moved = _keys(P, keeps), _keys(P, moves)
    for k in P:
        d = "d" + k
        raw_v = first(v[d], G[d], P[k], by1) if k in kept else v[d]
        raw_s = second(s[d], G[d], P[k], by2) if k in kept else s[d]
        v_hat, s_hat = correct1(raw_v, t, b1, b2), correct2(raw_s, t, b1, b2)
        by = step(v_hat, s_hat, eps(epsilon), G[d], over, raw_v, raw_s, v[d], s[d], b1, b2, t)
        updated[k] = P[k] - speed(learning_rate) * by if k in moved else P[k]
        new_v[d], new_s[d] = (v_hat if kept1 else raw_v), (s_hat if kept2 else raw_s)
    return result(updated, new_v, new_s, v, s)


def _ad(**changes: Any) -> Callable[..., Any]:
    adam: Callable[..., Any] = _adam
    return lambda *args, **named: adam(*args, **named, **changes)


def _ads(**changes: Any) -> tuple[Callable[..., Any], ...]:
    """Return the mistake with epsilon beside the root and under it."""
    return _ad(**changes), _ad(**changes, over=_over_inside)


def adam_inside(parameters: P, grads: P, v: P, s: P, t: int, learning_rate: float = 0.01, beta1: float = 0.9, beta2: float = 0.999, epsilon: float = 1e-8) -> Any:  # fmt: skip
    """Take a right step, with epsilon under the root."""
    return _adam(parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon, over=_over_inside)


def adam_folded(parameters: P, grads: P, v: P, s: P, t: int, learning_rate: float = 0.01, beta1: float = 0.9, beta2: float = 0.999, epsilon: float = 1e-8) -> Any:  # fmt: skip
    """Take a right step in the paper's shorter order: both corrections in the learning rate, epsilon beside the plain root."""
    rate = learning_rate * float(np.sqrt(1 - beta2**t)) / (1 - beta1**t)
    return _adam(parameters, grads, v, s, t, rate, beta1, beta2, epsilon, correct1=lambda v, *_: v, correct2=lambda s, *_: s)


def _raw(x: Any, t: int, b1: float, b2: float) -> Any:
    return x


def _t(change: Callable[[int], float]) -> dict[str, Any]:
    return {
        "correct1": lambda v, t, b1, b2: v / (1 - np.float64(b1) ** change(t)),
        "correct2": lambda s, t, b1, b2: s / (1 - np.float64(b2) ** change(t)),
    }


def _rated(default: float) -> tuple[Callable[..., Any], ...]:
    """Return right steps with another default for the learning rate."""
    return tuple(lambda P, G, v, s, t, *rest, step=step: step(P, G, v, s, t, *(rest or (default,))) for step in _ads())


def _v_squared(over: Callable[..., Any]) -> Callable[..., Any]:
    """Average the squares of the new v in place of those of the gradient."""

    def wrong(P: P, G: P, v: P, s: P, t: int, learning_rate: float = 0.01, beta1: float = 0.9, beta2: float = 0.999, epsilon: float = 1e-8) -> Any:  # fmt: skip
        squares = {key: np.square(beta1 * v[key] + (1 - beta1) * G[key]) for key in v}
        new = {key: beta2 * s[key] + (1 - beta2) * squares[key] for key in s}
        updated, new_v, _ = _adam(P, G, v, new, t, learning_rate, beta1, beta2, epsilon, second=lambda s, g, p, b: s, over=over)
        return updated, new_v, new

    return wrong


def _decayed(over: Callable[..., Any], share: float) -> Callable[..., Any]:
    """Shrink the weights in each step as well."""

    def wrong(P: P, G: P, v: P, s: P, t: int, learning_rate: float = 0.01, *rest: Any, **named: Any) -> Any:
        updated, new_v, new_s = _ad(over=over)(P, G, v, s, t, learning_rate, *rest, **named)
        return {key: value - learning_rate * share * P[key] for key, value in updated.items()}, new_v, new_s

    return wrong


def _t_for_each(over: Callable[..., Any], step: int) -> Callable[..., Any]:
    """Count t up for every parameter, or for every layer."""

    def wrong(P: P, G: P, v: P, s: P, t: int, *rest: Any, **named: Any) -> Any:
        parts = [_ad(over=over)({key: P[key]}, G, v, s, t + place // step, *rest, **named) for place, key in enumerate(P)]
        return tuple({key: value for part in parts for key, value in part[i].items()} for i in range(3))

    return wrong


ADAM: tuple[Misconception, ...] = (
    misconception("no correction", "The bias correction is missing for both averages: early steps come out wrong.", *_ads(correct1=_raw, correct2=_raw)),
    misconception("v not corrected", "v is not corrected, only s.", *_ads(correct1=_raw)),
    misconception("s not corrected", "s is not corrected, only v.", *_ads(correct2=_raw)),
    misconception("corrected values kept", "The corrected values are returned, and will be corrected again in the next update: return the uncorrected ones.", *_ads(kept1=True, kept2=True)),
    misconception("corrected v kept", "The corrected v is returned, and will be corrected again in the next update: return the uncorrected one.", *_ads(kept1=True)),
    misconception("corrected s kept", "The corrected s is returned, and will be corrected again in the next update: return the uncorrected one.", *_ads(kept2=True)),
    misconception("beta1 corrects both", "`beta1` corrects both averages; s is corrected by its own beta.", *_ads(correct2=lambda s, t, b1, b2: s / (1 - b1**t))),
    misconception("beta2 corrects both", "`beta2` corrects both averages; v is corrected by its own beta.", *_ads(correct1=lambda v, t, b1, b2: v / (1 - b2**t))),
    misconception("corrections swapped", "The two betas are swapped in the corrections.", *_ads(correct1=lambda v, t, b1, b2: v / (1 - b2**t), correct2=lambda s, t, b1, b2: s / (1 - b1**t))),
    misconception("betas swapped", "The two betas have changed places: beta1 is for v, beta2 for s.", *_ads(betas=lambda b1, b2: (b2, b1))),
    misconception("betas swapped in the averages", "In the averages the two betas have changed places: beta1 is for v, beta2 for s.", *_ads(betas=lambda b1, b2: (b2, b1), correct1=lambda v, t, b1, b2: v / (1 - b2**t), correct2=lambda s, t, b1, b2: s / (1 - b1**t))),
    misconception("one beta for both", "Both averages use the same beta; each has its own.", *_ads(betas=lambda b1, b2: (b1, b1)), *_ads(betas=lambda b1, b2: (b2, b2)), *_ads(blends=lambda b1, b2: (b1, b1)), *_ads(blends=lambda b1, b2: (b2, b2))),
    misconception("betas fixed", "A beta is a fixed number in yours: use the arguments.", *_ads(betas=lambda b1, b2: (0.9, 0.999)), *_ads(betas=lambda b1, b2: (0.9, b2)), *_ads(betas=lambda b1, b2: (b1, 0.999)), *_ads(blends=lambda b1, b2: (0.9, 0.999))),
    misconception("t one too low", "The power in the corrections is t itself, which counts from 1; yours is one lower.", *_ads(**_t(lambda t: t - 1))),
    misconception("t one too high", "The power in the corrections is t itself; yours is one higher.", *_ads(**_t(lambda t: t + 1))),
    misconception("t ignored", "The corrections change with t: each beta is raised to the power of t.", *_ads(**_t(lambda t: 1))),
    misconception("product for the power", "The corrections need beta to the power of t; yours multiplies the two.", *_ads(correct1=lambda v, t, b1, b2: v / (1 - b1 * t), correct2=lambda s, t, b1, b2: s / (1 - b2 * t))),
    misconception("only the power", "Divide by 1 minus the power; yours divides by the power alone.", *_ads(correct1=lambda v, t, b1, b2: v / b1**t, correct2=lambda s, t, b1, b2: s / b2**t)),
    misconception("corrections multiplied", "The corrections divide; yours multiply.", *_ads(correct1=lambda v, t, b1, b2: v * (1 - b1**t), correct2=lambda s, t, b1, b2: s * (1 - b2**t))),
    misconception("power of the whole", "The power belongs to beta alone, before it is taken away from 1.", *_ads(correct1=lambda v, t, b1, b2: v / (1 - b1) ** t, correct2=lambda s, t, b1, b2: s / (1 - b2) ** t)),
    misconception("s corrected outside the root", "The correction of s stands outside the root; correct s first, then take the root.", _ad(step=lambda v, s, e, g, over, raw_v, raw_s, old_v, old_s, b1, b2, t: v / (np.sqrt(raw_s) / (1 - b2**t) + e)), _ad(step=lambda v, s, e, g, over, raw_v, raw_s, old_v, old_s, b1, b2, t: v / (np.sqrt(raw_s + e) / (1 - b2**t)))),
    misconception("root missing", "You divide by s itself; divide by its root.", _ad(over=lambda v, s, e: v / (s + e))),
    misconception("multiplied by the root", "You multiply by the root of s; divide by it.", _ad(over=lambda v, s, e: v * (np.sqrt(s) + e)), _ad(over=lambda v, s, e: v * np.sqrt(s)), _ad(over=lambda v, s, e: v * np.sqrt(s + e))),
    misconception("epsilon missing", "Where s is 0, you divide by 0: add epsilon to the root, or under it.", _ad(over=lambda v, s, e: v / np.sqrt(s))),
    misconception("epsilon fixed", "A fixed number stands for epsilon in yours: use the argument `epsilon`.", *(form for fixed in (1e-8, 1e-7) for form in _ads(eps=lambda e, fixed=fixed: fixed))),
    misconception("epsilon after the division", "Epsilon is added to the quotient; add it to what you divide by.", _ad(over=lambda v, s, e: v / np.sqrt(s) + e)),
    misconception("epsilon subtracted", "Epsilon is to be added, not taken away.", _ad(over=lambda v, s, e: v / (np.sqrt(s) - e)), _ad(over=lambda v, s, e: v / np.sqrt(s - e))),
    misconception("gradients not squared", "s averages the *squares* of the gradients; yours averages the gradients.", *_ads(second=lambda s, g, p, b: b * s + (1 - b) * g)),
    misconception("sizes averaged", "s averages the squares of the gradients; yours averages their sizes without sign.", *_ads(second=lambda s, g, p, b: b * s + (1 - b) * np.abs(g))),
    misconception("other default rate", "The default learning rate should be 0.01.", *(form for rate in (0.001, 0.0007, 0.1) for form in _rated(rate))),
    misconception("v squared for s", "s averages the squares of the gradients; yours squares v.", _v_squared(_over), _v_squared(_over_inside)),
    misconception("parameters squared", "s averages the squares of the gradients; yours squares the parameters.", *_ads(second=lambda s, g, p, b: b * s + (1 - b) * p**2)),
    misconception("squares added up", "The squares are kept entry by entry; yours makes one number of them all.", *_ads(second=lambda s, g, p, b: b * s + (1 - b) * np.sum(g**2)), *_ads(second=lambda s, g, p, b: b * s + (1 - b) * np.mean(g**2)), lambda P, G, *args, **named: G["dW1"] @ G["dW1"], lambda P, G, *args, **named: np.dot(G["dW1"], G["dW1"])),
    misconception("squared in v, too", "v averages the gradients themselves; only s takes squares.", *_ads(first=lambda v, g, p, b: b * v + (1 - b) * g**2)),
    misconception("weights swapped", "The weights in the averages are swapped: beta belongs to the old average, what is missing to 1 to the new part.", *_ads(first=lambda v, g, p, b: (1 - b) * v + b * g, second=lambda s, g, p, b: (1 - b) * s + b * g**2), *_ads(first=lambda v, g, p, b: (1 - b) * v + b * g), *_ads(second=lambda s, g, p, b: (1 - b) * s + b * g**2)),
    misconception("new part unweighted", "The new parts come into the averages whole; the two weights should add up to 1.", *_ads(first=lambda v, g, p, b: b * v + g, second=lambda s, g, p, b: b * s + g**2)),
    misconception("gradient unweighted", "The gradient comes into v whole; the two weights should add up to 1.", *_ads(first=lambda v, g, p, b: b * v + g)),
    misconception("square unweighted", "The square comes into s whole; the two weights should add up to 1.", *_ads(second=lambda s, g, p, b: b * s + g**2)),
    misconception("history forgotten", "The old averages have no part in the new ones.", *_ads(first=lambda v, g, p, b: (1 - b) * g, second=lambda s, g, p, b: (1 - b) * g**2)),
    misconception("steps by the gradient", "The gradient stands above the line; it should be the corrected v.", _ad(step=lambda v, s, e, g, over, *_: over(g, s, e)), _ad(over=_over_inside, step=lambda v, s, e, g, over, *_: over(g, s, e))),
    misconception("momentum alone", "The step goes by v alone: divide it by the root of s.", _ad(step=lambda v, s, e, g, over, *_: v)),
    misconception("steps by the old averages", "The step uses the averages that came in: make the new ones first.", _ad(step=lambda v, s, e, g, over, raw_v, raw_s, old_v, old_s, b1, b2, t: over(old_v / (1 - b1**t), old_s / (1 - b2**t), e)), _ad(over=_over_inside, step=lambda v, s, e, g, over, raw_v, raw_s, old_v, old_s, b1, b2, t: over(old_v / (1 - b1**t), old_s / (1 - b2**t), e))),
    misconception("uphill", "The step goes up the cost: take it away instead of adding it.", *_ads(speed=lambda rate: -rate)),
    misconception("learning rate missing", "The learning rate is missing.", *_ads(speed=lambda rate: 1)),
    misconception("learning rate fixed", "The learning rate is a fixed number in yours: use the argument `learning_rate`.", *(form for fixed in FIXED_RATES for form in _ads(speed=lambda rate, fixed=fixed: fixed))),
    misconception("parameters unchanged", "The parameters come back unchanged.", *_ads(speed=lambda rate: 0)),
    misconception("old averages returned", "You return the averages that came in: what was averaged is lost for the next update.", *_ads(result=lambda P, v, s, old_v, old_s: (P, old_v, old_s))),
    misconception("old s returned", "You return the s that came in: what was averaged is lost for the next update.", *_ads(result=lambda P, v, s, old_v, old_s: (P, v, old_s))),
    misconception("old v returned", "You return the v that came in: what was averaged is lost for the next update.", *_ads(result=lambda P, v, s, old_v, old_s: (P, old_v, s))),
    misconception("parameters only", "Return three values: the parameters, v and s, which the next update needs.", *_ads(result=lambda P, v, s, old_v, old_s: P)),
    misconception("averages only", "Return three values: the parameters, v and s.", *_ads(result=lambda P, v, s, old_v, old_s: (v, s))),
    misconception("one average missing", "Return three values: the parameters, v *and* s.", *_ads(result=lambda P, v, s, old_v, old_s: (P, v)), *_ads(result=lambda P, v, s, old_v, old_s: (P, s))),
    misconception("v and s changed places", "v and s are returned in the wrong order.", *_ads(result=lambda P, v, s, old_v, old_s: (P, s, v))),
    misconception("averages first", "Return the parameters first, then v and s.", *_ads(result=lambda P, v, s, old_v, old_s: (v, s, P))),
    misconception("t returned", "Return three values; t is counted by whoever calls.", lambda P, G, v, s, t, *args, **named: (*_adam(P, G, v, s, t, *args, **named), t), lambda P, G, v, s, t, *args, **named: (*_adam(P, G, v, s, t, *args, **named), t + 1)),
    misconception("biases left behind", "The biases take no step.", *_ads(moves=_weights), *_ads(moves=_weights, keeps=_weights)),
    misconception("weights left behind", "The weights take no step.", *_ads(moves=_biases), *_ads(moves=_biases, keeps=_biases)),
    misconception("last layer left out", "The last layer is left out: where does the loop end?", *_ads(moves=_not_last, keeps=_not_last), *_ads(moves=_not_last)),
    misconception("first layer left out", "The first layer is left out: where does the loop begin?", *_ads(moves=_not_first, keeps=_not_first), *_ads(moves=_not_first)),
    misconception("only two layers", "The number of layers is fixed in yours; it should follow from `parameters`.", *_ads(moves=_first_two, keeps=_first_two)),
    misconception("only the first", "Only the first layer, or its weights alone, takes a step: does the `return` stand inside the loop?", *_ads(moves=_first, keeps=_first), *_ads(moves=_first_weights, keeps=_first_weights)),
    misconception("keys of the averages", "The keys of v and s have a `d` in front, as those of the gradients.", lambda P, G, v, s, t, *args: {k: v[k] for k in P}, lambda P, G, v, s, t, *args: {k: G[k] for k in P}),
    misconception("loop too long", "The loop runs over more layers than there are: each has two entries in `parameters`, and the first is layer 1.", lambda P, G, v, s, t, *args: [G[f"dW{n}"] for n in range(1, len(P) + 1)], lambda P, G, v, s, t, *args: [v[f"dW{n}"] for n in range(1, len(P) + 1)], lambda P, G, v, s, t, *args: [P[f"W{n}"] for n in range(1, len(P) + 1)]),
    misconception("counted from 0", "The layers are counted from 1.", lambda P, G, v, s, t, *args: v["dW0"], lambda P, G, v, s, t, *args: P["W0"]),
    misconception("other default for beta2", "The default of `beta2` should be 0.999.", *(lambda P, G, v, s, t, rate=0.01, b1=0.9, b2=b, e=1e-8, step=step: step(P, G, v, s, t, rate, b1, b2, e) for b in (0.99, 0.9, 0.9999) for step in _ads())),
    misconception("s never shrinks", "The larger of old and new is kept, as in AMSGrad; here s is the average itself.", *_ads(second=lambda s, g, p, b: np.maximum(s, b * s + (1 - b) * g**2))),
    misconception("t counted up for each parameter", "t is counted up within the update: it is the same for all parameters.", *(_t_for_each(over, step) for over in (_over, _over_inside) for step in (1, 2))),
    misconception("weights shrunk, too", "The weights are shrunk as well, as in AdamW; here the step goes by the averages alone.", *(_decayed(over, share) for over in (_over, _over_inside) for share in (0.01, 0.001, 0.1))),
)  # fmt: skip


# ---- learning rates -------------------------------------------------------------------------------------------------


def _compounded(rate: float, count: int, decay: float) -> float:
    """Apply the formula to what it gave for the number before, again and again."""
    for number in range(1, count + 1):
        rate = rate / (1 + decay * number)
    return rate


DECAY: tuple[Misconception, ...] = (
    misconception("multiplied", "The rate is multiplied; it should be divided, to get smaller.", lambda rate, epoch, decay: rate * (1 + decay * epoch)),
    misconception("one missing", "The 1 in the denominator is missing.", lambda rate, epoch, decay: rate / (decay * epoch), lambda rate, epoch, decay: np.float64(rate) / (decay * epoch), lambda rate, epoch, decay: rate / (decay * epoch) if epoch else rate),
    misconception("brackets", "Brackets are missing: all of the denominator stands below the line.", lambda rate, epoch, decay: rate / 1 + decay * epoch, lambda rate, epoch, decay: rate / (1 + decay) * epoch),
    misconception("epoch left out", "The number of the epoch is missing.", lambda rate, epoch, decay: rate / (1 + decay)),
    misconception("decay rate left out", "The decay rate is missing.", lambda rate, epoch, decay: rate / (1 + epoch)),
    misconception("decay rate fixed", "The decay rate is a fixed number in yours: use the argument `decay_rate`.", *(lambda rate, epoch, decay, fixed=fixed: rate / (1 + fixed * epoch) for fixed in (0.1, 0.01, 0.5))),
    misconception("decay rate divides", "The decay rate multiplies the epoch's number; yours divides by it.", lambda rate, epoch, decay: rate / (1 + epoch / decay)),
    misconception("decay rate added", "The decay rate multiplies the epoch's number; yours adds them.", lambda rate, epoch, decay: rate / (1 + decay + epoch)),
    misconception("counted from 1", "Epochs count from 0: at epoch 0 the rate is unchanged.", lambda rate, epoch, decay: rate / (1 + decay * (epoch + 1))),
    misconception("epoch one too low", "Yours is one epoch late.", lambda rate, epoch, decay: rate / (1 + decay * (epoch - 1)), lambda rate, epoch, decay: rate / (1 + decay * max(epoch - 1, 0))),
    misconception("minus", "The product is added to 1, not taken away.", lambda rate, epoch, decay: rate / (1 - decay * epoch)),
    misconception("linear", "Your rate falls on a straight line, down to 0; the formula divides, and never gets there.", lambda rate, epoch, decay: rate * (1 - decay * epoch), lambda rate, epoch, decay: rate - decay * epoch, lambda rate, epoch, decay: max(rate - decay * epoch, 0.0)),
    misconception("power", "Your rate decays by a power; here 1 plus a product stands below the line.", lambda rate, epoch, decay: rate * decay**epoch, lambda rate, epoch, decay: rate * (1 - decay) ** epoch, lambda rate, epoch, decay: rate / (1 + decay) ** epoch),
    misconception("exponential", "That is exponential decay; here 1 plus a product stands below the line.", lambda rate, epoch, decay: rate * np.exp(-decay * epoch)),
    misconception("root", "That is decay by the root of the epoch's number; here it stands there as it is.", lambda rate, epoch, decay: rate / np.sqrt(1 + decay * epoch), lambda rate, epoch, decay: rate / (1 + decay * np.sqrt(epoch)), lambda rate, epoch, decay: decay * rate / np.sqrt(epoch) if epoch else rate),
    misconception("squared", "Something is squared that should not be.", lambda rate, epoch, decay: rate / (1 + decay * epoch) ** 2, lambda rate, epoch, decay: rate / (1 + decay * epoch**2)),
    misconception("factor only", "You return the factor; the learning rate itself was asked for.", lambda rate, epoch, decay: 1 / (1 + decay * epoch)),
    misconception("upside down", "The fraction stands upside down.", lambda rate, epoch, decay: (1 + decay * epoch) / rate),
    misconception("whole number", "`//` cuts to whole numbers; divide by `/`.", lambda rate, epoch, decay: rate // (1 + decay * epoch)),
    misconception("decay and rate swapped", "The learning rate and the decay rate have changed places.", lambda rate, epoch, decay: decay / (1 + rate * epoch)),
    misconception("unchanged", "The learning rate comes back unchanged.", lambda rate, epoch, decay: rate),
    misconception("decayed again and again", "The formula is applied to a rate that has been decayed already; begin from `learning_rate0`.", _compounded),
    misconception("first rate fixed", "The first rate is a fixed number in yours: use the argument `learning_rate0`.", *(lambda rate, epoch, decay, fixed=fixed: fixed / (1 + decay * epoch) for fixed in (0.6, 0.1, 0.5, 0.01))),
    misconception("product cut", "The product below the line is cut to a whole number; leave its decimals.", lambda rate, epoch, decay: rate / (1 + int(decay * epoch)), lambda rate, epoch, decay: rate / (1 + round(decay * epoch)), lambda rate, epoch, decay: rate / int(1 + decay * epoch)),
    misconception("lower end", "Small rates are lifted to a lower end; nobody asked for one.", *(lambda rate, epoch, decay, low=low: max(rate / (1 + decay * epoch), low) for low in (0.01, 0.001))),
    misconception("decay ends", "The decay ends after some epochs; it goes on for ever.", *(lambda rate, epoch, decay, n=n: rate / (1 + decay * min(epoch, n)) for n in (10, 5))),
)  # fmt: skip


def _stairs(count: Callable[[int, int], float]) -> Callable[..., Any]:
    return lambda rate, epoch, decay, interval=1000: rate / (1 + decay * count(epoch, interval))


STAIRS: tuple[Misconception, ...] = (
    misconception("no stairs", "The rate changes within an interval: only whole intervals count.", _stairs(lambda epoch, interval: epoch / interval)),
    misconception("interval ignored", "The rate decays in every epoch: look at `time_interval`.", _stairs(lambda epoch, interval: epoch)),
    misconception("other default", "The default interval should be 1000 epochs.", *(lambda rate, epoch, decay, interval=n: schedules.schedule_lr_decay(rate, epoch, decay, interval) for n in (100, 10, 500))),
    misconception("one epoch early", "The rate falls one epoch too early: epochs count from 0.", _stairs(lambda epoch, interval: (epoch + 1) // interval)),
    misconception("interval fixed", "The interval is a fixed number in yours: use `time_interval`.", _stairs(lambda epoch, interval: epoch // 1000), _stairs(lambda epoch, interval: epoch // 100)),
    misconception("rounded up", "One interval too many is counted; only those that have passed whole count.", _stairs(lambda epoch, interval: -(-epoch // interval)), _stairs(lambda epoch, interval: epoch // interval + 1)),
    misconception("rounded to the nearest", "The number of intervals is rounded to the nearest; only those that have passed whole count.", _stairs(lambda epoch, interval: round(epoch / interval)), _stairs(lambda epoch, interval: int(epoch / interval + 0.5))),
    misconception("remainder", "`%` gives the remainder; the number of whole intervals was asked for.", _stairs(lambda epoch, interval: epoch % interval)),
    misconception("upside down", "The quotient stands upside down: how many intervals fit into the epochs?", _stairs(lambda epoch, interval: interval // epoch if epoch else 0), _stairs(lambda epoch, interval: interval / epoch if epoch else 0), _stairs(lambda epoch, interval: interval // epoch), _stairs(lambda epoch, interval: interval / epoch), _stairs(lambda epoch, interval: interval // (epoch + 1)), _stairs(lambda epoch, interval: interval / (epoch + 1))),
    misconception("back to epochs", "The quotient is multiplied by the interval again; the number of intervals itself counts.", _stairs(lambda epoch, interval: epoch // interval * interval)),
    misconception("one late", "Yours is one interval late.", _stairs(lambda epoch, interval: max(epoch // interval - 1, 0))),
    misconception("one epoch late", "Your rate falls one epoch too late: an interval ends with the epoch before its multiple, and at the multiple the next one begins.", _stairs(lambda epoch, interval: (epoch - 1) // interval), _stairs(lambda epoch, interval: max(epoch - 1, 0) // interval)),
    misconception("once only", "The rate goes down once and then stays; it goes down after each interval.", _stairs(lambda epoch, interval: int(epoch >= interval)), _stairs(lambda epoch, interval: int(epoch > interval))),
    misconception("at the end of an interval only", "The rate goes down for the one epoch in which an interval begins, and then up again; it should stay down.", _stairs(lambda epoch, interval: epoch // interval if epoch % interval == 0 else 0), lambda rate, epoch, decay, interval=1000: schedules.update_lr(rate, epoch, decay) if epoch % interval == 0 else rate),
    misconception("everything cut", "Too much is cut to a whole number; only the number of intervals should be.", lambda rate, epoch, decay, interval=1000: rate / math.floor(1 + decay * (epoch // interval)), lambda rate, epoch, decay, interval=1000: rate / (1 + decay * epoch // interval), lambda rate, epoch, decay, interval=1000: rate / (1 + int(decay * epoch / interval))),
    misconception("decay in the interval", "The decay rate multiplies the number of intervals; yours divides by it.", lambda rate, epoch, decay, interval=1000: rate / (1 + epoch // interval / decay)),
    misconception("multiplied", "The rate is multiplied; it should be divided, to get smaller.", lambda rate, epoch, decay, interval=1000: rate * (1 + decay * (epoch // interval))),
    misconception("one missing", "The 1 in the denominator is missing.", lambda rate, epoch, decay, interval=1000: rate / (decay * (epoch // interval)), lambda rate, epoch, decay, interval=1000: np.float64(rate) / (decay * (epoch // interval)), lambda rate, epoch, decay, interval=1000: rate / (decay * (epoch // interval)) if epoch >= interval else rate),
    misconception("decay rate left out", "The decay rate is missing.", lambda rate, epoch, decay, interval=1000: rate / (1 + epoch // interval)),
    misconception("brackets", "Brackets are missing: all of the denominator stands below the line.", lambda rate, epoch, decay, interval=1000: rate / 1 + decay * (epoch // interval)),
    misconception("minus", "The product is added to 1, not taken away.", lambda rate, epoch, decay, interval=1000: rate / (1 - decay * (epoch // interval))),
    misconception("power", "Your rate decays by a power; here 1 plus a product stands below the line.", lambda rate, epoch, decay, interval=1000: rate * decay ** (epoch // interval), lambda rate, epoch, decay, interval=1000: rate * (1 - decay) ** (epoch // interval), lambda rate, epoch, decay, interval=1000: rate / (1 + decay) ** (epoch // interval)),
    misconception("exponential", "That is exponential decay; here 1 plus a product stands below the line.", lambda rate, epoch, decay, interval=1000: rate * np.exp(-decay * (epoch // interval))),
    misconception("factor only", "You return the factor; the learning rate itself was asked for.", lambda rate, epoch, decay, interval=1000: 1 / (1 + decay * (epoch // interval))),
    misconception("unchanged", "The learning rate comes back unchanged.", lambda rate, epoch, decay, interval=1000: rate),
    misconception("decayed again and again", "The formula is applied to a rate that has been decayed already; begin from `learning_rate0`.", lambda rate, epoch, decay, interval=1000: _compounded(rate, epoch // interval, decay)),
    misconception("steps stop", "The steps down end after some intervals; there is one after each.", _stairs(lambda epoch, interval: min(epoch // interval, 2)), _stairs(lambda epoch, interval: min(epoch // interval, 3))),
)  # fmt: skip


# ---- the whole model ------------------------------------------------------------------------------------------------

OPTIMIZERS = ("gd", "momentum", "rmsprop", "adam")


def _train(
    X: Any,
    Y: Any,
    layers_dims: Any,
    optimizer: str,
    rng: Any,
    learning_rate: float = 0.0007,
    mini_batch_size: int = 64,
    beta: float = 0.9,
    beta1: float = 0.9,
    beta2: float = 0.999,
    epsilon: float = 1e-8,
    num_epochs: int = 5000,
    start: Callable[[Any, Any], P] = initialize_parameters_he,
    settings: Callable[[dict[str, Any]], dict[str, Any]] = lambda given: given,
    chosen: Callable[[str], str] = lambda optimizer: optimizer,
    batches: Callable[..., Any] = lambda X, Y, size, rng, once: mini_batches.random_mini_batches(X, Y, size, rng),
    count: Callable[[int, int, int], int] = lambda t, epoch, batch: t,
    state: Callable[[str, Any, P], Any] = lambda when, old, parameters: old,
    cost: Callable[[list[Any], list[int], Any, Any, P], Any] = lambda costs, sizes, X, Y, P: np.dot(costs, sizes) / sum(sizes),
    keep: Callable[[int, int], bool] = lambda epoch, epochs: epoch % 100 == 0,
    grads: Callable[[P], P] = lambda grads: grads,
    on: Callable[[Any, Any, Any, Any], tuple[Any, Any]] = lambda x, y, X, Y: (x, y),
    epochs: Callable[[int], int] = lambda n: n,
    result: Callable[[P, list[Any]], Any] = lambda parameters, costs: (parameters, costs),
    drops: tuple[str, ...] = (),
    loses: tuple[str, ...] = (),
    from_start: bool = False,
    late: bool = False,
    each: Callable[[int], bool] = lambda epoch: False,
) -> Any:
    set_to = settings({"rate": learning_rate, "size": mini_batch_size, "beta": beta, "beta1": beta1, "beta2": beta2, "epsilon": epsilon})
    rate, optimizer = set_to["rate"], chosen(optimizer)
    first = parameters = start(layers_dims, rng)
    costs, t, kept = [], 0, optimizers.initialize_adam(parameters)
    once = None
    for epoch in range(epochs(num_epochs)):
        kept = state("epoch", kept, parameters)
        seen, sizes = [], []
        drawn = batches(X, Y, set_to["size"], rng, once)
        once = drawn if once is None else once
        for number, (x, y) in enumerate(drawn, start=1):
            t, kept = t + 1, state("batch", kept, parameters)
            loss, _ = cost_and_gradients(x, y, parameters)
            G = grads(cost_and_gradients(*on(x, y, X, Y), parameters)[1])
            seen.append(loss)
            sizes.append(y.shape[1])
            if late and number < len(drawn):
                continue
            before, (v, s), at = first if from_start else parameters, kept, count(t, epoch, number)
            if optimizer == "gd":
                parameters = optimizers.update_parameters_with_gd(before, G, rate)
            elif optimizer == "momentum":
                parameters, v = optimizers.update_parameters_with_momentum(before, G, v, set_to["beta"], rate)
            elif optimizer == "rmsprop":
                parameters, s = optimizers.update_parameters_with_rmsprop(before, G, s, set_to["beta"], rate, set_to["epsilon"])
            else:
                parameters, v, s = optimizers.update_parameters_with_adam(
                    before, G, v, s, at, rate, set_to["beta1"], set_to["beta2"], set_to["epsilon"]
                )
            parameters = before if optimizer in loses else parameters
            kept = kept if optimizer in drops else (v, s)
        if each(epoch):
            costs += seen
        elif keep(epoch, num_epochs):
            costs.append(cost(seen, sizes, X, Y, parameters))
    return result(parameters, costs)


def _trained(**changes: Any) -> Callable[..., Any]:
    train: Callable[..., Any] = _train
    return lambda *args, **named: train(*args, **named, **changes)


def _set(**values: Any) -> Callable[..., Any]:
    return _trained(settings=lambda given: given | {key: value(given) if callable(value) else value for key, value in values.items()})


def _same_batches(X: Any, Y: Any, size: int, rng: Any, once: Any) -> Any:
    return mini_batches.random_mini_batches(X, Y, size, rng) if once is None else once


def _in_order(X: Any, Y: Any, size: int, rng: Any, once: Any) -> Any:
    return _cut(X, Y, size, np.arange(X.shape[1]))


def _anew(when: str) -> Callable[[str, Any, P], Any]:
    return lambda now, old, parameters: optimizers.initialize_adam(parameters) if now == when else old


def _anew_for(*names: str, part: int | None = None) -> Callable[..., Any]:
    """Make the averages anew in each epoch, for some of the optimizers: both, or one of v (0) and s (1)."""

    def again(now: str, old: Any, parameters: P) -> Any:
        made = optimizers.initialize_adam(parameters)
        if now != "epoch" or part is None:
            return made if now == "epoch" else old
        return (made[0], old[1]) if part == 0 else (old[0], made[1])

    def wrong(X: Any, Y: Any, dims: Any, optimizer: str, *args: Any, **named: Any) -> Any:
        changes: dict[str, Any] = {"state": again} if optimizer in names else {}
        return _trained(**changes)(X, Y, dims, optimizer, *args, **named)

    return wrong


def _called(optimizer: str, **values: Any) -> Callable[..., Any]:
    """Hand other settings to one optimizer's update."""

    def changed(given: dict[str, Any]) -> dict[str, Any]:
        return given | {key: value(given) if callable(value) else value for key, value in values.items()}

    def wrong(X: Any, Y: Any, dims: Any, name: str, *args: Any, **named: Any) -> Any:
        changes: dict[str, Any] = {"settings": changed} if name == optimizer else {}
        return _trained(**changes)(X, Y, dims, name, *args, **named)

    return wrong


def _full_cost(costs: Any, sizes: Any, X: Any, Y: Any, P: P) -> Any:
    return cost_and_gradients(X, Y, P)[0]


def _returned_early(*args: Any, **named: Any) -> Any:
    return _trained(epochs=lambda n: min(n, 1))(*args, **named) if named["num_epochs"] else None


def _one_batch(X: Any, Y: Any, size: int, rng: Any, once: Any) -> Any:
    return mini_batches.random_mini_batches(X, Y, size, rng)[:1]


def _only_batches(change: Callable[[list[Any], int], list[Any]]) -> Callable[..., Any]:
    return _trained(batches=lambda X, Y, size, rng, once: change(mini_batches.random_mini_batches(X, Y, size, rng), size))


def _rate_over(many: Callable[[int, int], int]) -> Callable[..., Any]:
    def wrong(X: Any, *args: Any, **named: Any) -> Any:
        changes: dict[str, Any] = {"settings": lambda given: given | {"rate": given["rate"] / many(X.shape[1], given["size"])}}
        return _trained(**changes)(X, *args, **named)

    return wrong


def _swapped(*names: str) -> Callable[..., Any]:
    def wrong(X: Any, Y: Any, dims: Any, optimizer: str, rng: Any = None, **named: Any) -> Any:
        if optimizer in names:
            named |= {"learning_rate": named.get("beta", 0.9), "beta": named.get("learning_rate", 0.0007)}
        return _train(X, Y, dims, optimizer, rng, **named)

    return wrong


def _total_kept(*args: Any, **named: Any) -> Any:
    """Add up the losses of all epochs."""
    total = [0.0]

    def cost(costs: Any, sizes: Any, X: Any, Y: Any, P: P) -> float:
        total[0] += float(np.dot(costs, sizes))
        return total[0] / sum(sizes)

    parameters, costs = _trained(cost=cost, keep=lambda epoch, n: True)(*args, **named)
    return parameters, costs[::100]


def _whole_each_time(*args: Any, **named: Any) -> Any:
    """Use all examples in every update, for the cost as well."""
    whole = _trained(batches=lambda X, Y, size, rng, once: [(X, Y)] * len(mini_batches.random_mini_batches(X, Y, size, rng)), cost=lambda costs, sizes, X, Y, P: np.dot(costs, sizes) / Y.shape[1])  # fmt: skip
    return whole(*args, **named)


def _one_for_all(*names: str) -> Callable[[str], str]:
    return lambda optimizer: names[0] if optimizer in names[1:] else optimizer


def _cost_after_each(*args: Any, **named: Any) -> Any:
    """Take each mini-batch's cost after its own update."""
    shown: list[Any] = []

    def batches(X: Any, Y: Any, size: int, rng: Any, once: Any) -> Any:
        shown[:] = mini_batches.random_mini_batches(X, Y, size, rng)
        return shown

    points: list[P] = []

    def state(when: str, old: Any, parameters: P) -> Any:
        if when == "epoch":
            points.clear()
        else:
            points.append(parameters)
        return old

    def cost(costs: Any, sizes: Any, X: Any, Y: Any, P: P) -> Any:
        after = [cost_and_gradients(x, y, point)[0] for (x, y), point in zip(shown, [*points[1:], P], strict=True)]
        return np.dot(after, sizes) / sum(sizes)

    return _trained(batches=batches, state=state, cost=cost)(*args, **named)


def _start_cost_first(X: Any, Y: Any, dims: Any, optimizer: str, rng: Any, **named: Any) -> Any:
    first: list[P] = []

    def start(dims: Any, rng: Any) -> P:
        first.append(initialize_parameters_he(dims, rng))
        return first[0]

    parameters, costs = _trained(start=start)(X, Y, dims, optimizer, rng, **named)
    return parameters, [cost_and_gradients(X, Y, first[0])[0], *costs]


def _best_kept(X: Any, Y: Any, dims: Any, optimizer: str, rng: Any, **named: Any) -> Any:
    """Return the parameters as they were after the epoch with the lowest cost."""
    seen: list[Any] = []

    def cost(costs: Any, sizes: Any, X: Any, Y: Any, P: P) -> Any:
        seen.append((np.dot(costs, sizes) / sum(sizes), P))
        return seen[-1][0]

    end, costs = _trained(cost=cost, keep=lambda epoch, n: True)(X, Y, dims, optimizer, rng, **named)
    return min(seen, key=lambda one: one[0])[1] if seen else end, costs[::100]


def _seeded_by_epoch() -> Callable[..., Any]:
    def wrong(*args: Any, **named: Any) -> Any:
        epochs = iter(range(10**6))

        def batches(X: Any, Y: Any, size: int, rng: Any, once: Any) -> Any:
            return mini_batches.random_mini_batches(X, Y, size, np.random.default_rng(next(epochs)))

        return _trained(batches=batches)(*args, **named)

    return wrong


MODEL: tuple[Misconception, ...] = (
    misconception("t counts epochs", "t counts epochs in yours; it should count updates, over all epochs.", _trained(count=lambda t, epoch, batch: epoch + 1)),
    misconception("t begins anew in each epoch", "t begins anew in each epoch; it should count all updates.", _trained(count=lambda t, epoch, batch: batch)),
    misconception("t stays", "t stays the same: count it up before every update.", _trained(count=lambda t, epoch, batch: 1)),
    misconception("t begins at 2", "t is one too high: the first update is number 1.", _trained(count=lambda t, epoch, batch: t + 1)),
    misconception("t begins at 0", "t is one too low: the first update is number 1, and number 0 divides by 0.", _trained(count=lambda t, epoch, batch: t - 1)),
    misconception("averages begin anew in each epoch", "v and s begin anew in each epoch, and lose what they knew: make them once, before the first epoch.", _trained(state=_anew("epoch"))),
    misconception("v begins anew in each epoch", "v begins anew in each epoch, and loses what it knew: make it once, before the first epoch.", _anew_for("momentum", "adam", part=0), _anew_for("momentum")),
    misconception("s begins anew in each epoch", "s begins anew in each epoch, and loses what it knew: make it once, before the first epoch.", _anew_for("rmsprop", "adam", part=1), _anew_for("rmsprop")),
    misconception("Adam's averages begin anew in each epoch", "Adam's averages begin anew in each epoch, and lose what they knew: make them once, before the first epoch.", _anew_for("adam"), _anew_for("adam", part=0), _anew_for("adam", part=1)),
    misconception("averages begin anew in each update", "v and s begin anew in each update, or are not kept: make them once, and keep what each update returns.", _trained(state=_anew("batch")), _trained(drops=OPTIMIZERS)),
    misconception("velocity not kept", "The velocity that momentum returns is not kept for the next update.", _trained(drops=("momentum",))),
    misconception("squares not kept", "The average of squares that RMSprop returns is not kept for the next update.", _trained(drops=("rmsprop",))),
    misconception("Adam's averages not kept", "The averages that Adam returns are not kept for the next update.", _trained(drops=("adam",))),
    misconception("no update by gd", "With \"gd\" the parameters never move: is what the update returns kept?", _trained(loses=("gd",))),
    misconception("no update by momentum", "With \"momentum\" the parameters never move: is it called, and what it returns kept?", _trained(loses=("momentum",))),
    misconception("no update by RMSprop", "With \"rmsprop\" the parameters never move: is it called, and what it returns kept?", _trained(loses=("rmsprop",))),
    misconception("no update by Adam", "With \"adam\" the parameters never move: is it called, and what it returns kept?", _trained(loses=("adam",))),
    misconception("beta for the rate", "Beta and the learning rate have changed places where an update is called.", _swapped("momentum", "rmsprop"), _swapped("momentum"), _swapped("rmsprop")),
    misconception("same batches", "The mini-batches are the same in every epoch: draw them anew each time.", _trained(batches=_same_batches), _trained(batches=lambda X, Y, size, rng, once: mini_batches.random_mini_batches(X, Y, size, np.random.default_rng(0)))),
    misconception("batches without rng", "The mini-batches are not drawn from `rng`: hand it on, so that a run can be repeated.", _trained(batches=lambda X, Y, size, rng, once: mini_batches.random_mini_batches(X, Y, size))),
    misconception("not shuffled", "The examples are never shuffled: draw the mini-batches by `rng`.", _trained(batches=_in_order)),
    misconception("rest left out", "The last, shorter mini-batch is left out.", _only_batches(lambda out, size: [b for b in out if b[1].shape[1] == size] or out)),
    misconception("one batch an epoch", "Each epoch uses one mini-batch only; an epoch goes through all of them.", _trained(batches=_one_batch)),
    misconception("one update an epoch", "Each epoch takes one step, by its last mini-batch: the update belongs into the inner loop.", _trained(late=True), _trained(late=True, count=lambda t, epoch, batch: epoch + 1)),
    misconception("all examples at once", "Every update uses all examples: cut them into mini-batches, and use each by itself.", _trained(batches=lambda X, Y, size, rng, once: [(X, Y)])),
    misconception("all examples in each batch", "Every mini-batch's update uses all examples; use the mini-batch's own.", _trained(on=lambda x, y, X, Y: (X, Y)), _whole_each_time),
    misconception("sum not set back", "The sum of the losses is not set back to 0 when an epoch begins.", _total_kept),
    misconception("mini_batch_size ignored", "`mini_batch_size` has no effect: hand it on.", _set(size=64)),
    misconception("mini_batch_size 32", "The size of the mini-batches is a fixed number in yours.", _set(size=32), _set(size=16)),
    misconception("learning rate ignored", "`learning_rate` has no effect: hand it on to the update.", *(_set(rate=fixed) for fixed in FIXED_RATES)),
    misconception("beta ignored", "`beta` has no effect: hand it on to the update.", _set(beta=0.9), _set(beta=0.99)),
    misconception("Adam's betas ignored", "`beta1` and `beta2` have no effect: hand them on to the update.", _set(beta1=0.9, beta2=0.999)),
    misconception("Adam's settings ignored", "Adam runs by the defaults of its update: hand on `beta1`, `beta2` and `epsilon`.", _called("adam", beta1=0.9, beta2=0.999, epsilon=1e-8)),
    misconception("nothing handed to Adam", "Adam runs by the defaults of its update: hand on the learning rate and its other settings.", _called("adam", rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8)),
    misconception("Adam's rate ignored", "Adam runs by the default learning rate of its update: hand `learning_rate` on.", _called("adam", rate=0.01)),
    misconception("beta2 for RMSprop", "RMSprop is called with `beta2`; its own setting is `beta`.", _called("rmsprop", beta=lambda given: given["beta2"])),
    misconception("beta1 for momentum", "Momentum is called with `beta1`; its own setting is `beta`.", _called("momentum", beta=lambda given: given["beta1"])),
    misconception("beta1 ignored", "`beta1` has no effect: hand it on to the update.", _set(beta1=0.9), _set(beta1=lambda given: given["beta"])),
    misconception("beta2 ignored", "`beta2` has no effect: hand it on to the update.", _set(beta2=0.999)),
    misconception("Adam's betas swapped", "`beta1` and `beta2` are handed on in the wrong order.", _set(beta1=lambda given: given["beta2"], beta2=lambda given: given["beta1"])),
    misconception("epsilon ignored", "`epsilon` has no effect: hand it on to the update.", _set(epsilon=1e-8)),
    misconception("epsilon ignored by Adam", "`epsilon` has no effect on Adam: hand it on to its update.", _called("adam", epsilon=1e-8)),
    misconception("epsilon ignored by RMSprop", "`epsilon` has no effect on RMSprop: hand it on to its update.", _called("rmsprop", epsilon=1e-8)),
    misconception("always gd", "Every run is by plain gradient descent: look at `optimizer`.", _trained(chosen=lambda optimizer: "gd")),
    misconception("always adam", "Every run is by Adam: look at `optimizer`.", _trained(chosen=lambda optimizer: "adam")),
    misconception("always momentum", "Every run is by momentum: look at `optimizer`.", _trained(chosen=lambda optimizer: "momentum")),
    misconception("momentum and RMSprop swapped", "Momentum and RMSprop have changed places.", _trained(chosen=lambda optimizer: {"momentum": "rmsprop", "rmsprop": "momentum"}.get(optimizer, optimizer))),
    misconception("RMSprop runs by Adam", "With \"rmsprop\" it runs Adam.", _trained(chosen=_one_for_all("adam", "rmsprop"))),
    misconception("RMSprop runs by momentum", "With \"rmsprop\" it runs momentum.", _trained(chosen=_one_for_all("momentum", "rmsprop"))),
    misconception("RMSprop runs by gd", "With \"rmsprop\" it runs plain gradient descent.", _trained(chosen=_one_for_all("gd", "rmsprop"))),
    misconception("momentum runs by gd", "With \"momentum\" it runs plain gradient descent.", _trained(chosen=_one_for_all("gd", "momentum"))),
    misconception("Adam runs by momentum", "With \"adam\" it runs momentum.", _trained(chosen=_one_for_all("momentum", "adam"))),
    misconception("Adam runs by RMSprop", "With \"adam\" it runs RMSprop.", _trained(chosen=_one_for_all("rmsprop", "adam"))),
    misconception("never updated", "The parameters never move: is an update called, and what it returns kept?", _set(rate=0.0)),
    misconception("starts anew in each update", "Each update begins from the start again, and what was learned is lost: keep what the update returns.", _trained(from_start=True)),
    misconception("uphill", "It climbs the cost instead of descending.", _set(rate=lambda given: -given["rate"])),
    misconception("rate over the batches", "The learning rate is divided by a number of examples or mini-batches; a mini-batch's gradient is a mean already.", _rate_over(lambda m, size: m), _rate_over(lambda m, size: min(size, m))),
    misconception("num_epochs ignored", "The number of epochs is always the same: use `num_epochs`.", _trained(epochs=lambda n: 5), _trained(epochs=lambda n: 10)),
    misconception("one epoch too few", "It goes through one epoch too few: where does the loop end?", _trained(epochs=lambda n: max(n - 1, 0))),
    misconception("one epoch too many", "It goes through one epoch too many.", _trained(epochs=lambda n: n + 1), _trained(epochs=lambda n: n + 1 if n else 0)),
    misconception("returns inside the loop", "The `return` stands inside the loop: it ends in the first epoch.", _returned_early),
    misconception("zero start", "With all weights at 0 the hidden units stay equal for ever: draw He's start.", _trained(start=lambda dims, rng: {key: 0 * value for key, value in initialize_parameters_he(dims, rng).items()})),
    misconception("not He's start", "The start is not He's: call `initialize_parameters_he`.", _trained(start=initialize_parameters_deep)),
    misconception("small start", "The weights start at a hundredth; the start should be He's.", _trained(start=lambda dims, rng: {key: 0.01 * value * (np.sqrt(value.shape[1] / 2) if key[0] == "W" else 1) for key, value in initialize_parameters_he(dims, rng).items()})),
    misconception("own generator", "The start comes from a seed of your own: hand on the `rng` you were given.", _trained(start=lambda dims, rng: initialize_parameters_he(dims, np.random.default_rng(1)))),
    misconception("unseeded generator", "The start comes from a generator of your own: hand on the `rng` you were given.", _trained(start=lambda dims, rng: initialize_parameters_he(dims, np.random.default_rng()))),
    misconception("mean of the batches", "Mini-batches of different sizes count alike in the cost: weight each by its number of examples.", _trained(cost=lambda costs, sizes, X, Y, P: np.mean(costs))),
    misconception("sum of the batches", "The mini-batches' costs are added up; the mean over the examples was asked for.", _trained(cost=lambda costs, sizes, X, Y, P: np.sum(costs))),
    misconception("sum over the examples", "The cost is the sum over the examples: divide by m.", _trained(cost=lambda costs, sizes, X, Y, P: np.dot(costs, sizes))),
    misconception("divided by m as well", "The mini-batches' costs are means already; adding them up and dividing by m makes them too small.", _trained(cost=lambda costs, sizes, X, Y, P: np.sum(costs) / sum(sizes))),
    misconception("last batch's cost", "The cost is that of the last mini-batch alone; it is the mean over all examples of the epoch.", _trained(cost=lambda costs, sizes, X, Y, P: costs[-1])),
    misconception("first batch's cost", "The cost is that of the first mini-batch alone; it is the mean over all examples of the epoch.", _trained(cost=lambda costs, sizes, X, Y, P: costs[0])),
    misconception("cost after the epoch", "The cost is from after the epoch; each mini-batch's comes from before its own update.", _trained(cost=_full_cost)),
    misconception("no costs", "The list of costs is empty: append to it every hundredth epoch.", _trained(keep=lambda epoch, n: False)),
    misconception("every cost", "Every epoch's cost is kept; one in a hundred was asked for.", _trained(keep=lambda epoch, n: True)),
    misconception("every mini-batch's cost", "The cost of every mini-batch is kept; one for every hundredth epoch was asked for, the mean over its examples.", _trained(each=lambda epoch: True), _trained(each=lambda epoch: epoch % 100 == 0)),
    misconception("first cost left out", "The costs begin at epoch 0; yours begin later.", _trained(keep=lambda epoch, n: epoch > 0 and epoch % 100 == 0), _trained(keep=lambda epoch, n: epoch % 100 == 99)),
    misconception("last cost added", "After the last epoch no cost is added: one every hundred epochs, from epoch 0.", _trained(keep=lambda epoch, n: epoch % 100 == 0 or epoch == n - 1)),
    misconception("other interval", "A cost is kept every hundred epochs; yours keeps them at another interval.", _trained(keep=lambda epoch, n: epoch % 1000 == 0), _trained(keep=lambda epoch, n: epoch % 10 == 0), _trained(keep=lambda epoch, n: epoch % 50 == 0)),
    misconception("parameters only", "Return two values: the parameters and the costs.", _trained(result=lambda parameters, costs: parameters)),
    misconception("costs only", "Return two values: the parameters and the costs.", _trained(result=lambda parameters, costs: costs)),
    misconception("costs first", "Return the parameters first, then the costs.", _trained(result=lambda parameters, costs: (costs, parameters))),
    misconception("last cost only", "The costs should be a list, one every hundred epochs; yours is the last one alone.", _trained(result=lambda parameters, costs: (parameters, costs[-1] if costs else 0.0))),
    misconception("biases do not learn", "The biases do not learn.", _trained(grads=lambda G: {key: value if key[1] == "W" else 0 * value for key, value in G.items()})),
    misconception("only the last layer", "Only the last layer learns.", _trained(grads=lambda G: {key: value if key[2:] == str(len(G) // 2) else 0 * value for key, value in G.items()})),
    misconception("cost after the update", "A mini-batch's cost is taken after its own update; take it before.", _cost_after_each),
    misconception("start's cost first", "A cost of the start stands in front of the others; the first is that of epoch 0.", _start_cost_first),
    misconception("best parameters kept", "The parameters of the lowest cost come back; those after the last update were asked for.", _best_kept),
    misconception("batches seeded", "The mini-batches come from a seed of your own: hand on the `rng` you were given.", _seeded_by_epoch()),
    misconception("other default rate", "The default of `learning_rate` should be 0.0007.", *(lambda *args, rate=rate, **named: _train(*args, **({"learning_rate": rate} | named)) for rate in (0.01, 0.001, 0.0075, 0.1, 0.05, 0.005, 0.007))),
)  # fmt: skip

MISTAKES: dict[str, tuple[Misconception, ...]] = {
    "exponentially_weighted_average": AVERAGE,
    "update_parameters_with_gd": GD,
    "random_mini_batches": BATCHES,
    "initialize_velocity": START,
    "update_parameters_with_momentum": MOMENTUM,
    "initialize_rmsprop": START,
    "update_parameters_with_rmsprop": RMSPROP,
    "initialize_adam": START_ADAM,
    "update_parameters_with_adam": ADAM,
    "update_lr": DECAY,
    "schedule_lr_decay": STAIRS,
    "model": MODEL,
}
