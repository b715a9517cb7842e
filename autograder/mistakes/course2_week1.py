"""The mistakes of course2/week1."""

import copy
from collections.abc import Callable
from typing import Any

import numpy as np

from autograder.misconceptions import Misconception, misconception
from shared_utils import deep
from shared_utils.activations import sigmoid

P = dict[str, Any]
L2 = np.linalg.norm


# ---- parting the data -------------------------------------------------------------------------------------------------


def _cuts(m: int, fractions: Any) -> tuple[int, int]:
    return round(fractions[0] * m), round((fractions[0] + fractions[1]) * m)


def _parts(X: Any, Y: Any, *places: Any) -> tuple[Any, ...]:
    return tuple((X[:, place], Y[:, place]) for place in places)


def _part(order: Callable[..., Any], cuts: Callable[..., tuple[int, int]] = _cuts) -> Callable[..., Any]:
    """Return a split by the places that `order(m, rng)` gives, cut at `cuts(m, fractions)`."""

    def wrong(X: Any, Y: Any, fractions: Any, rng: Any) -> Any:
        m = X.shape[1]
        places, (a, b) = order(m, rng), cuts(m, fractions)
        return _parts(X, Y, places[:a], places[a:b], places[b:])

    return wrong


def _permuted(m: int, rng: Any) -> Any:
    return rng.permutation(m)


def _apart(X: Any, Y: Any, fractions: Any, rng: Any) -> Any:
    m = X.shape[1]
    x, y, (a, b) = X[:, rng.permutation(m)], Y[:, rng.permutation(m)], _cuts(m, fractions)
    return (x[:, :a], y[:, :a]), (x[:, a:b], y[:, a:b]), (x[:, b:], y[:, b:])


def _only_x(X: Any, Y: Any, fractions: Any, rng: Any) -> Any:
    x, (a, b) = X[:, rng.permutation(X.shape[1])], _cuts(X.shape[1], fractions)
    return (x[:, :a], Y[:, :a]), (x[:, a:b], Y[:, a:b]), (x[:, b:], Y[:, b:])


def _only_y(X: Any, Y: Any, fractions: Any, rng: Any) -> Any:
    y, (a, b) = Y[:, rng.permutation(X.shape[1])], _cuts(X.shape[1], fractions)
    return (X[:, :a], y[:, :a]), (X[:, a:b], y[:, a:b]), (X[:, b:], y[:, b:])


def _rows(X: Any, Y: Any, fractions: Any, rng: Any) -> Any:
    n = len(X)
    order, (a, b) = rng.permutation(n), _cuts(n, fractions)
    return tuple((X[place], Y) for place in (order[:a], order[a:b], order[b:]))


def _rows_of_both(X: Any, Y: Any, fractions: Any, rng: Any) -> Any:
    m = X.shape[1]
    order, (a, b) = rng.permutation(m), _cuts(m, fractions)
    return tuple((X[place], Y[place]) for place in (order[:a], order[a:b], order[b:]))


def _redrawn(X: Any, Y: Any, fractions: Any, rng: Any) -> Any:
    m = X.shape[1]
    (a, b), draw = _cuts(m, fractions), lambda count: rng.choice(m, count, replace=False)
    return _parts(X, Y, draw(a), draw(b - a), draw(m - b))


def _overlapping(X: Any, Y: Any, fractions: Any, rng: Any) -> Any:
    m = X.shape[1]
    order, (a, b) = rng.permutation(m), _cuts(m, fractions)
    return _parts(X, Y, order[:a], order[: b - a], order[: m - b])


def _second_from_zero(X: Any, Y: Any, fractions: Any, rng: Any) -> Any:
    m = X.shape[1]
    order, (a, b) = rng.permutation(m), _cuts(m, fractions)
    return _parts(X, Y, order[:a], order[a:b], order[a:])


def _end_dropped(X: Any, Y: Any, fractions: Any, rng: Any) -> Any:
    m = X.shape[1]
    order, (a, b) = rng.permutation(m), _cuts(m, fractions)
    return _parts(X, Y, order[:a], order[a:b], order[b:-1])


def _gap(X: Any, Y: Any, fractions: Any, rng: Any) -> Any:
    m = X.shape[1]
    order, (a, b) = rng.permutation(m), _cuts(m, fractions)
    return _parts(X, Y, order[:a], order[a + 1 : b], order[b + 1 :])


def _train_at_random(X: Any, Y: Any, fractions: Any, rng: Any) -> Any:
    m = X.shape[1]
    a, b = _cuts(m, fractions)
    train = rng.choice(m, a, replace=False)
    rest = np.setdiff1d(np.arange(m), train)
    return _parts(X, Y, train, rest[: b - a], rest[b - a :])


def _shuffled_after(X: Any, Y: Any, fractions: Any, rng: Any) -> Any:
    m = X.shape[1]
    a, b = _cuts(m, fractions)
    return _parts(X, Y, rng.permutation(a), a + rng.permutation(b - a), b + rng.permutation(m - b))


def _changed(change: Callable[..., Any]) -> Callable[..., Any]:
    """Return a split whose three pairs are `change`d at the end."""
    return lambda X, Y, fractions, rng: change(*_part(_permuted)(X, Y, fractions, rng))


def _swapped_sizes(m: int, fractions: Any) -> tuple[int, int]:
    return _cuts(m, (fractions[2], fractions[1]))


def _rows_by_themselves(X: Any, Y: Any, fractions: Any, rng: Any) -> Any:
    order, (a, b) = rng.permutation(len(X)), _cuts(len(X), fractions)
    return tuple((X[place], Y[place]) for place in (order[:a], order[a:b], order[b:]))


def _few(X: Any, Y: Any, fractions: Any, rng: Any) -> Any:
    order, (a, b) = rng.permutation(len(X)), _cuts(len(X), fractions)
    return _parts(X, Y, order[:a], order[a:b], order[b:])


def _floors(X: Any, Y: Any, fractions: Any, rng: Any) -> Any:
    order, sizes = rng.permutation(X.shape[1]), [int(share * X.shape[1]) for share in fractions]
    ends = np.cumsum([0, *sizes])
    return _parts(X, Y, *(order[ends[k] : ends[k + 1]] for k in range(3)))


def _turned(X: Any, Y: Any, fractions: Any, rng: Any) -> Any:
    m = X.shape[1]
    order, (a, b) = np.roll(np.arange(m), rng.integers(m)), _cuts(m, fractions)
    return _parts(X, Y, order[:a], order[a:b], order[b:])


def _one_row(X: Any, Y: Any, fractions: Any, rng: Any) -> Any:
    return tuple((x, y[:1]) for x, y in _part(_permuted)(X, Y, fractions, rng))


def _each_row(X: Any, Y: Any, fractions: Any, rng: Any) -> Any:
    both = rng.permuted(np.concatenate([X, Y]), axis=1)
    return tuple((part[: len(X)], part[len(X) :]) for part in np.split(both, _cuts(X.shape[1], fractions), axis=1))


def _ends_lost(X: Any, Y: Any, fractions: Any, rng: Any) -> Any:
    m = X.shape[1]
    order, (a, b) = rng.permutation(m), _cuts(m, fractions)
    return _parts(X, Y, order[: a - 1], order[a : b - 1], order[b : m - 1])


def _from_behind(X: Any, Y: Any, fractions: Any, rng: Any) -> Any:
    m = X.shape[1]
    order, (a, b, c) = rng.permutation(m), (int(np.ceil(share * m)) for share in fractions)
    return _parts(X, Y, order[:a], order[a : a + b], order[m - c :])


def _features_shuffled(X: Any, Y: Any, fractions: Any, rng: Any) -> Any:
    m = X.shape[1]
    x, (a, b) = X[rng.permutation(len(X))], _cuts(m, fractions)
    return (x[:, :a], Y[:, :a]), (x[:, a:b], Y[:, a:b]), (x[:, b:], Y[:, b:])


SPLIT: tuple[Misconception, ...] = (
    misconception("not shuffled", "The examples are cut in the order in which they came: shuffle first, for files are often sorted.", _part(lambda m, rng: np.arange(m))),
    misconception("examples and labels apart", "X and Y are shuffled differently, so examples lose their labels: draw one order, and use it for both.", _apart, _only_x, _only_y),
    misconception("rows", "You pick rows of X, which are features; examples are its columns.", _rows, _rows_of_both, _rows_by_themselves, _features_shuffled),
    misconception("with replacement", "The same example is drawn more than once: draw without replacement, or permute.", _part(lambda m, rng: rng.integers(0, m, m)), _part(lambda m, rng: rng.choice(m, m))),
    misconception("sets overlap", "Some examples are in two sets: what the model has learned from cannot test it.", _redrawn, _overlapping, _second_from_zero, _from_behind),
    misconception("examples lost", "Some examples are in none of the sets: where does each slice begin and end?", _end_dropped, _gap, _ends_lost),
    misconception("dev and test not mixed", "The train set is drawn by chance, but the rest is cut in its old order.", _train_at_random),
    misconception("shuffled after the cut", "The examples are cut first and shuffled afterwards: so it is not chance that decides who goes where.", _shuffled_after),
    misconception("second cut", "The second cut comes after the first two shares *together*.", _part(_permuted, lambda m, f: (round(f[0] * m), round(f[1] * m))), lambda X, Y, f, rng: _parts(X, Y, *np.split(rng.permutation(X.shape[1]), [round(f[0] * X.shape[1]), round(f[1] * X.shape[1])]))),
    misconception("shares swapped", "The sizes are in the wrong order: train, dev, test.", _part(_permuted, _swapped_sizes), _part(_permuted, lambda m, f: _cuts(m, (f[1], f[0]))), _changed(lambda a, b, c: (c, b, a)), _changed(lambda a, b, c: (b, a, c)), _changed(lambda a, b, c: (a, c, b))),
    misconception("shares typed in", "The shares are typed in: use the argument `fractions`.", *(_part(_permuted, lambda m, f, s=s: _cuts(m, s)) for s in ((0.6, 0.2), (0.8, 0.1), (0.7, 0.15), (1 / 3, 1 / 3), (0.98, 0.01)))),
    misconception("dev and test halved", "After the train set the rest is halved; the second and the third share may differ.", _part(_permuted, lambda m, f: (round(f[0] * m), round(f[0] * m) + round((m - f[0] * m) / 2)))),
    misconception("flat", "Pair each X with its Y: three pairs, not six arrays.", _changed(lambda a, b, c: (*a, *b, *c)), _changed(lambda a, b, c: (a[0], b[0], c[0], a[1], b[1], c[1]))),
    misconception("by kind", "Return three pairs (X, Y), one for each set; yours has all X together and all Y together.", _changed(lambda a, b, c: ((a[0], b[0], c[0]), (a[1], b[1], c[1])))),
    misconception("dictionary", "Return a tuple of three pairs, not a dict.", _changed(lambda a, b, c: {"train": a, "dev": b, "test": c})),
    misconception("labels lose an axis", "The labels have lost an axis: they are a row, shape (1, m).", _changed(lambda *sets: tuple((x, y[0]) for x, y in sets)), _changed(lambda *sets: tuple((x, y.ravel()) for x, y in sets))),
    misconception("pairs turned", "In each pair X comes first.", _changed(lambda *sets: tuple((y, x) for x, y in sets))),
    misconception("two sets", "There should be three sets: the dev set is for choosing, the test set for the final word.", _changed(lambda a, b, c: (a, b)), _changed(lambda a, b, c: (a, c))),
    misconception("own generator", "Every generator gives the same split: draw from the `rng` that is passed, and seed nothing yourself.", _part(lambda m, rng: np.random.default_rng(0).permutation(m))),
    misconception("global generator", "You shuffle by numpy's global state: use the `rng` that is passed.", _part(lambda m, rng: np.random.permutation(m))),  # noqa: NPY002
    misconception("m from the wrong axis", "The number of examples is the number of *columns* of X; yours counts the rows.", _few),
    misconception("leftovers fall off the end", "All sizes are rounded down, so what is left over is in none of the sets: let the last set take the rest.", _floors),
    misconception("only turned round", "All places move by one and the same random number, so neighbours stay together: draw a random order.", _turned),
    misconception("one row of labels", "Labels may have several rows: pick columns of Y, and leave its rows alone.", _one_row),
    misconception("sets turned round", "In the three sets, too, examples are columns: they come back lying in rows.", _changed(lambda *sets: tuple((x.T, y.T) for x, y in sets))),
    misconception("every row by itself", "Every row is shuffled by itself, which mixes the features of different examples: draw one order for whole columns.", _each_row),
)  # fmt: skip


# ---- diagnosis --------------------------------------------------------------------------------------------------------


def _said(
    bias: Callable[..., Any], variance: Callable[..., Any], names: tuple[str, str] = ("high bias", "high variance")
) -> Callable[..., Any]:
    def wrong(train_error: float, dev_error: float, bayes_error: float = 0.0, tolerance: float = 0.02) -> Any:
        e = (train_error, dev_error, bayes_error, tolerance)
        return {name for name, there in zip(names, (bias(*e), variance(*e)), strict=True) if there}

    return wrong


def _bias(t: float, d: float, b: float, tol: float) -> bool:
    return t - b > tol


def _variance(t: float, d: float, b: float, tol: float) -> bool:
    return d - t > tol


def _as(make: Callable[[Any], Any]) -> Callable[..., Any]:
    return lambda train_error, dev_error, bayes_error=0.0, tolerance=0.02: make(
        _said(_bias, _variance)(train_error, dev_error, bayes_error, tolerance)
    )


def _either(t: float, d: float, bayes_error: float = 0.0, tolerance: float = 0.02) -> Any:
    return {"high bias"} if t - bayes_error > tolerance else {"high variance"} if d - t > tolerance else set()


def _either_2(t: float, d: float, bayes_error: float = 0.0, tolerance: float = 0.02) -> Any:
    return {"high variance"} if d - t > tolerance else {"high bias"} if t - bayes_error > tolerance else set()


def _returned_early(t: float, d: float, bayes_error: float = 0.0, tolerance: float = 0.02) -> Any:
    if t - bayes_error > tolerance:
        return {"high bias"}
    if d - t > tolerance:
        return {"high variance"}
    return set()


def _larger(t: float, d: float, bayes_error: float = 0.0, tolerance: float = 0.02) -> Any:
    if t - bayes_error > d - t:
        return {"high bias"} if t - bayes_error > tolerance else set()
    return {"high variance"} if d - t > tolerance else set()


def _returned_variance(t: float, d: float, bayes_error: float = 0.0, tolerance: float = 0.02) -> Any:
    if d - t > tolerance:
        return {"high variance"}
    if t - bayes_error > tolerance:
        return {"high bias"}
    return set()


def _or_else(*words: str) -> list[Callable[[Any], Any]]:
    def otherwise(word: str) -> Callable[[Any], Any]:
        return lambda found: found or {word}

    return [otherwise(word) for word in words]


def _with_default(bayes: float, limit: float) -> Callable[..., Any]:
    def wrong(train_error: float, dev_error: float, bayes_error: float = bayes, tolerance: float = limit) -> Any:
        return _said(_bias, _variance)(train_error, dev_error, bayes_error, tolerance)

    return wrong


_KEPT: set[str] = set()


def _kept_set(train_error: float, dev_error: float, bayes_error: float = 0.0, tolerance: float = 0.02) -> Any:
    _KEPT.update(_said(_bias, _variance)(train_error, dev_error, bayes_error, tolerance))
    return set(_KEPT)


DIAGNOSE: tuple[Misconception, ...] = (
    misconception("bayes error ignored", "The train error is not compared with the Bayes error: what nobody can avoid is no fault of the model.", _said(lambda t, d, b, tol: t > tol, _variance)),
    misconception("variance from bayes", "Variance is the step from the *train* error to the dev error; yours begins at the Bayes error.", _said(_bias, lambda t, d, b, tol: d - b > tol)),
    misconception("variance from the dev error", "Variance is a gap, dev error minus train error; yours looks at the dev error alone.", _said(_bias, lambda t, d, b, tol: d > tol)),
    misconception("bias from the dev error", "Bias shows on the *train* set; yours looks at the dev error.", _said(lambda t, d, b, tol: d - b > tol, _variance)),
    misconception("turned round", "The two words have changed places.", _said(_variance, _bias)),
    misconception("only one of them", "A model can suffer from both, and your answer names one at most.", _either, _either_2, _returned_early, _returned_variance, _larger),
    misconception("at the tolerance", "Only a gap strictly above the tolerance counts.", _said(lambda t, d, b, tol: t - b >= tol, lambda t, d, b, tol: d - t >= tol), _said(lambda t, d, b, tol: t - b >= tol, _variance), _said(_bias, lambda t, d, b, tol: d - t >= tol)),
    misconception("size of the gap", "A dev error *below* the train error is no variance, nor a train error below Bayes bias: keep the sign, take no `abs`.", _said(lambda t, d, b, tol: abs(t - b) > tol, lambda t, d, b, tol: abs(d - t) > tol), _said(_bias, lambda t, d, b, tol: abs(d - t) > tol), _said(lambda t, d, b, tol: abs(t - b) > tol, _variance)),
    misconception("tolerance ignored", "Small gaps are not worth mentioning: compare with `tolerance`.", _said(lambda t, d, b, tol: t > b, lambda t, d, b, tol: d > t)),
    misconception("tolerance typed in", "The tolerance is always the same in yours: use the argument.", *(_said(lambda t, d, b, tol, x=x: t - b > x, lambda t, d, b, tol, x=x: d - t > x) for x in (0.02, 0.05, 0.01))),
    misconception("gaps the wrong way round", "The gaps have the wrong sign: which error is the larger one?", _said(lambda t, d, b, tol: b - t > tol, lambda t, d, b, tol: t - d > tol), _said(_bias, lambda t, d, b, tol: t - d > tol), _said(lambda t, d, b, tol: b - t > tol, _variance)),
    misconception("other words", "The words are \"high bias\" and \"high variance\", letter by letter.", _said(_bias, _variance, ("bias", "variance")), _said(_bias, _variance, ("High bias", "High variance")), _said(_bias, _variance, ("high_bias", "high_variance")), _said(_bias, _variance, ("High Bias", "High Variance"))),
    misconception("no set", "Return a set: `set()` is empty, and `.add` puts a word into it.", _as(sorted), _as(tuple), _as(lambda found: "".join(found) if len(found) == 1 else ", ".join(sorted(found))), _as(lambda found: " and ".join(sorted(found)) or None), lambda t, d, bayes_error=0.0, tolerance=0.02: "".join(_returned_early(t, d, bayes_error, tolerance))),
    misconception("letters", "A set of a string holds its letters: write `{word}`, or use `.add`.", _as(lambda found: {letter for word in found for letter in word}), lambda t, d, bayes_error=0.0, tolerance=0.02: {letter for word in _returned_early(t, d, bayes_error, tolerance) for letter in word}),
    misconception("empty dict", "`{}` is an empty dict; an empty set is `set()`.", _as(lambda found: found or {}), _as(lambda found: dict.fromkeys(sorted(found), True))),
    misconception("something instead of nothing", "When neither gap is large, the set is empty.", _as(lambda found: found or None), *(_as(make) for make in _or_else("none", "good fit", "", "just right", "ok", "good", "fine", "balanced", "neither", "nothing"))),
    misconception("ratio", "The gaps are differences, not ratios.", _said(lambda t, d, b, tol: t > (1 + tol) * b, lambda t, d, b, tol: d > (1 + tol) * t), _said(lambda t, d, b, tol: (t - b) / t > tol, lambda t, d, b, tol: (d - t) / d > tol)),
    misconception("other default", "The defaults in the head belong to the task: leave them as they were given.", *(_with_default(bayes, tolerance) for bayes, tolerance in ((0.12, 0.02), (0.0, 0.05), (0.0, 0.01), (0.0, 0.1), (0.0, 0.0)))),
    misconception("arguments in another order", "The arguments have changed places: `bayes_error` is the third, `tolerance` the fourth.", lambda train_error, dev_error, tolerance=0.02, bayes_error=0.0: _said(_bias, _variance)(train_error, dev_error, bayes_error, tolerance)),
    misconception("both in one word", "When both are too high, the set holds two words, not one text of both.", *(_as(lambda found, text=text: {text} if len(found) == 2 else found) for text in ("high bias and high variance", "high bias, high variance", "high bias & high variance", "both", "high bias high variance"))),  # type: ignore[misc]
    misconception("one set for all calls", "The set is made once, with the function, and keeps what earlier calls put into it: make it inside.", _kept_set),
    misconception("tolerance on the wrong side", "A gap counts when it is larger than the tolerance; in yours errors count that are even a little *below*.", _said(lambda t, d, b, tol: t > b - tol, lambda t, d, b, tol: d > t - tol)),
    misconception("cut to whole percent", "`int` cuts decimals off, so a gap of 2.9 percent is no longer above 2: compare the numbers as they are.", _said(lambda t, d, b, tol: int(100 * (t - b)) > int(100 * tol), lambda t, d, b, tol: int(100 * (d - t)) > int(100 * tol))),
)  # fmt: skip


# ---- cost with L2 -----------------------------------------------------------------------------------------------------


def _weights(parameters: P) -> list[Any]:
    return [parameters[f"W{layer}"] for layer in range(1, len(parameters) // 2 + 1)]


def _cost(term: Callable[..., Any]) -> Callable[..., Any]:
    """Return the cost with `term(parameters, lambd, m)` added."""
    return lambda AL, Y, parameters, lambd: deep.compute_cost(AL, Y) + term(parameters, lambd, Y.shape[1])


def _squares(arrays: Any) -> Any:
    return sum(np.sum(a**2) for a in arrays)


def _sum_of_losses(AL: Any, Y: Any, parameters: P, lambd: float) -> Any:
    return deep.compute_cost(AL, Y) * Y.shape[1] + lambd / (2 * Y.shape[1]) * _squares(_weights(parameters))


def _typed_in(*values: float) -> list[Callable[..., Any]]:
    return [(lambda P, lam, m, value=value: value / (2 * m) * _squares(_weights(P))) for value in values]


COST: tuple[Misconception, ...] = (
    misconception("half missing", "The L2 term is twice too large: the 2 below is missing.", _cost(lambda P, lam, m: lam / m * _squares(_weights(P)))),
    misconception("1/m missing", "The L2 term is m times too large: like the mean of the losses, it is divided by m.", _cost(lambda P, lam, m: lam / 2 * _squares(_weights(P)))),
    misconception("2 and m missing", "λ is to be divided by 2m.", _cost(lambda P, lam, m: lam * _squares(_weights(P)))),
    misconception("precedence", "`lambd / 2 * m` divides by 2 and multiplies by m: put parentheses round 2m.", _cost(lambda P, lam, m: lam / 2 * m * _squares(_weights(P))), _cost(lambda P, lam, m: lam * m / 2 * _squares(_weights(P)))),
    misconception("norm not squared", "The term holds the *square* of the norm: squares are added, and no root is taken.", _cost(lambda P, lam, m: lam / (2 * m) * sum(L2(W) for W in _weights(P))), _cost(lambda P, lam, m: lam / (2 * m) * np.sqrt(_squares(_weights(P))))),
    misconception("sum squared", "Every weight is squared by itself, then the squares are added; yours squares the sum.", _cost(lambda P, lam, m: lam / (2 * m) * sum(np.sum(W) ** 2 for W in _weights(P))), _cost(lambda P, lam, m: lam / (2 * m) * sum(np.sum(W) for W in _weights(P)) ** 2)),
    misconception("square missing", "The weights are added up without being squared.", _cost(lambda P, lam, m: lam / (2 * m) * sum(np.sum(W) for W in _weights(P))), _cost(lambda P, lam, m: lam / m * sum(np.sum(W) for W in _weights(P)))),
    misconception("L1", "This is the L1 term, with absolute values; L2 has squares.", _cost(lambda P, lam, m: lam / (2 * m) * sum(np.sum(np.abs(W)) for W in _weights(P))), _cost(lambda P, lam, m: lam / m * sum(np.sum(np.abs(W)) for W in _weights(P)))),
    misconception("biases, too", "The biases are in your L2 term; only weights belong there.", _cost(lambda P, lam, m: lam / (2 * m) * _squares(P.values()))),
    misconception("biases only", "Your L2 term holds the biases; it is the weights that belong there.", _cost(lambda P, lam, m: lam / (2 * m) * _squares(v for k, v in P.items() if k[0] == "b"))),
    misconception("one layer only", "Only one layer is in your L2 term; the weights of all layers belong there.", _cost(lambda P, lam, m: lam / (2 * m) * np.sum(P["W1"] ** 2)), _cost(lambda P, lam, m: lam / (2 * m) * np.sum(_weights(P)[-1] ** 2))),
    misconception("last layer left out", "The last layer's weights are left out: where does the loop end?", _cost(lambda P, lam, m: lam / (2 * m) * _squares(_weights(P)[:-1]))),
    misconception("first layer left out", "The first layer's weights are left out: where does the loop begin?", _cost(lambda P, lam, m: lam / (2 * m) * _squares(_weights(P)[1:]))),
    misconception("depth typed in", "The number of layers is typed in; take it from `parameters`.", *(_cost(lambda P, lam, m, n=n: lam / (2 * m) * _squares(P[f"W{k}"] for k in range(1, n + 1))) for n in (2, 3, 4)), *(_cost(lambda P, lam, m, n=n: lam / (2 * m) * _squares(_weights(P)[:n])) for n in (2, 3))),
    misconception("loop too long", "There are half as many layers as entries in `parameters`: two for each layer.", _cost(lambda P, lam, m: lam / (2 * m) * _squares(P[f"W{k}"] for k in range(1, len(P) + 1))), _cost(lambda P, lam, m: lam / (2 * m) * _squares(P[f"W{k}"] for k in range(1, len(P)))), _cost(lambda P, lam, m: lam / (2 * m) * _squares(P[f"W{k}"] for k in range(1, len(P) // 2 + 2)))),
    misconception("loop from 0", "Layers are counted from 1.", _cost(lambda P, lam, m: lam / (2 * m) * _squares(P[f"W{k}"] for k in range(len(P) // 2)))),
    misconception("term left out", "The L2 term is not added: this is the old cost.", _cost(lambda P, lam, m: 0.0)),
    misconception("term only", "This is the L2 term alone; it is added to the old cost.", lambda AL, Y, P, lam: lam / (2 * Y.shape[1]) * _squares(_weights(P))),
    misconception("subtracted", "Large weights lower the cost in yours: the term is added.", _cost(lambda P, lam, m: -lam / (2 * m) * _squares(_weights(P)))),
    misconception("losses not averaged", "The losses are added up without being divided by m.", _sum_of_losses, lambda AL, Y, P, lam: deep.compute_cost(AL, Y) * Y.shape[1] + lam / 2 * _squares(_weights(P))),
    misconception("divided twice", "The L2 term is divided by m twice.", _cost(lambda P, lam, m: lam / (2 * m) * _squares(_weights(P)) / m)),
    misconception("mean of the squares", "Squares are added up, not averaged; the only division is by 2m.", _cost(lambda P, lam, m: lam / (2 * m) * sum(np.mean(W**2) for W in _weights(P))), _cost(lambda P, lam, m: lam / 2 * sum(np.mean(W**2) for W in _weights(P))), _cost(lambda P, lam, m: lam / (2 * m) * _squares(_weights(P)) / len(_weights(P)))),
    misconception("λ ignored", "λ is not used: the term has the same weight whatever `lambd` is.", *(_cost(term) for term in _typed_in(0.01, 0.1, 0.3, 0.5, 0.7, 1.0))),
    misconception("λ squared", "λ appears once, not squared.", _cost(lambda P, lam, m: lam**2 / (2 * m) * _squares(_weights(P)))),
    misconception("other m", "m is the number of examples, the columns of Y; you divide by another size.", _cost(lambda P, lam, m: lam / 2 * sum(np.sum(W**2) / W.shape[1] for W in _weights(P))), _cost(lambda P, lam, m: lam / 2 * _squares(_weights(P)) / P["W1"].shape[1]), _cost(lambda P, lam, m: lam / (2 * sum(W.size for W in _weights(P))) * _squares(_weights(P)))),
    misconception("spectral norm", "`np.linalg.norm(W, 2)` is the largest stretch of W; the term adds up the squares of all entries.", _cost(lambda P, lam, m: lam / (2 * m) * sum(L2(W, 2) ** 2 for W in _weights(P))), _cost(lambda P, lam, m: lam / (2 * m) * sum(L2(W, 2) for W in _weights(P)))),
    misconception("matrix product", "`W @ W` is a matrix product; every weight is squared by itself, with `**2`.", _cost(lambda P, lam, m: lam / (2 * m) * sum(np.sum(W @ W.T) for W in _weights(P))), _cost(lambda P, lam, m: lam / (2 * m) * sum(np.sum(W @ W) for W in _weights(P))), _cost(lambda P, lam, m: lam / (2 * m) * sum(np.sum(np.dot(W, W.T)) for W in _weights(P))), _cost(lambda P, lam, m: lam / (2 * m) * sum(np.sum(W.T @ W) for W in _weights(P))), _cost(lambda P, lam, m: lam / (2 * m) * sum(np.sum(np.dot(W, W)) for W in _weights(P)))),
    misconception("several values returned", "Return one number, the sum of the two parts.", lambda AL, Y, P, lam: (deep.compute_cost(AL, Y), lam / (2 * Y.shape[1]) * _squares(_weights(P)))),
    misconception("sign of the old cost", "The minus sign of the old cost is missing.", lambda AL, Y, P, lam: -deep.compute_cost(AL, Y) + lam / (2 * Y.shape[1]) * _squares(_weights(P))),
    misconception("keys of two letters", "From the tenth layer on the keys have three letters, such as \"W10\".", _cost(lambda P, lam, m: lam / (2 * m) * _squares(v for k, v in P.items() if k[0] == "W" and len(k) == 2))),
    misconception("label 0 left out", "The loss has two parts; that of the examples with label 0 is missing.", lambda AL, Y, P, lam: -np.sum(Y * np.log(AL)) / Y.shape[1] + lam / (2 * Y.shape[1]) * _squares(_weights(P))),
)  # fmt: skip


# ---- gradients with L2 ------------------------------------------------------------------------------------------------


def _back(term: Callable[..., Any], biases: Callable[..., Any] | None = None, last: int | None = None, first: int = 0) -> Callable[..., P]:
    """Return gradients with `term(W, lambd, m)` added to those of the weights, of layers from `first` to `last`."""

    def wrong(AL: Any, Y: Any, caches: Any, lambd: float) -> P:
        grads = deep.L_model_backward(AL, Y, caches)
        m = Y.shape[1]
        for layer in range(1, len(caches) + 1)[first:last]:
            W, b = caches[layer - 1][0][1:]
            grads[f"dW{layer}"] = grads[f"dW{layer}"] + term(W, lambd, m)
            if biases:
                grads[f"db{layer}"] = grads[f"db{layer}"] + biases(b, lambd, m)
        return {key: value for key, value in grads.items() if key[1] in "Wb"}

    return wrong


def _decay(W: Any, lambd: float, m: int) -> Any:
    return lambd / m * W


def _times_m(AL: Any, Y: Any, caches: Any, lambd: float) -> P:
    grads, m = deep.L_model_backward(AL, Y, caches), Y.shape[1]
    return {
        key: value * m + (lambd / m * caches[int(key[2:]) - 1][0][1] if key[1] == "W" else 0)
        for key, value in grads.items()
        if key[1] in "Wb"
    }


def _all_times_m(AL: Any, Y: Any, caches: Any, lambd: float) -> P:
    grads, m = deep.L_model_backward(AL, Y, caches), Y.shape[1]
    return {
        key: value * m + (lambd * caches[int(key[2:]) - 1][0][1] if key[1] == "W" else 0) for key, value in grads.items() if key[1] in "Wb"
    }


def _layer_by_layer(
    end: Callable[[Any, Any], Any] = lambda AL, Y: AL - Y,
    slope: Callable[[Any], Any] = lambda Z: Z > 0,
    decay: Callable[..., Any] = _decay,
    through: Callable[..., Any] = lambda W, dW: W,
    powers: tuple[int, int] = (1, 1),
) -> Callable[..., P]:
    """Return gradients computed layer by layer, with one part of the way changed."""

    def wrong(AL: Any, Y: Any, caches: Any, lambd: float) -> P:
        m, grads, dZ = Y.shape[1], {}, end(AL, Y)
        for layer in range(len(caches), 0, -1):
            (A, W, _), _ = caches[layer - 1]
            grads[f"dW{layer}"] = dZ @ A.T / m ** powers[0] + decay(W, lambd, m)
            grads[f"db{layer}"] = np.sum(dZ, axis=1, keepdims=True) / m ** powers[1]
            if layer > 1:
                dZ = through(W, grads[f"dW{layer}"]).T @ dZ * slope(caches[layer - 2][1])
        return grads

    return wrong


def _regularized_dA(AL: Any, Y: Any, caches: Any, lambd: float) -> P:
    """The L2 term enters the weights that the slopes walk back through."""
    m = Y.shape[1]
    return _layer_by_layer(through=lambda W, dW: W + lambd / m * W)(AL, Y, caches, lambd)


def _cost_in_grads(AL: Any, Y: Any, caches: Any, lambd: float) -> P:
    return _back(lambda W, lam, m: lam / (2 * m) * np.sum(W**2))(AL, Y, caches, lambd)


def _neighbour(AL: Any, Y: Any, caches: Any, lambd: float) -> P:
    grads = deep.L_model_backward(AL, Y, caches)
    for layer in range(1, len(caches) + 1):
        grads[f"dW{layer}"] = grads[f"dW{layer}"] + lambd / Y.shape[1] * caches[layer][0][1]
    return grads


def _zero_based(AL: Any, Y: Any, caches: Any, lambd: float) -> P:
    grads = deep.L_model_backward(AL, Y, caches)
    for layer in range(len(caches)):
        grads[f"dW{layer}"] = grads[f"dW{layer}"] + lambd / Y.shape[1] * caches[layer][0][1]
    return grads


def _from_activation(AL: Any, Y: Any, caches: Any, lambd: float) -> P:
    grads = deep.L_model_backward(AL, Y, caches)
    for layer in range(1, len(caches) + 1):
        grads[f"dW{layer}"] = grads[f"dW{layer}"] + lambd / Y.shape[1] * caches[layer - 1][0][0]
    return grads


def _flat_cache(AL: Any, Y: Any, caches: Any, lambd: float) -> P:
    grads = deep.L_model_backward(AL, Y, caches)
    for layer in range(1, len(caches) + 1):
        grads[f"dW{layer}"] = grads[f"dW{layer}"] + lambd / Y.shape[1] * caches[layer - 1][1]
    return grads


def _scores_for_probabilities(AL: Any, Y: Any, caches: Any, lambd: float) -> P:
    return _layer_by_layer(end=lambda AL, Y: caches[-1][1] - Y)(AL, Y, caches, lambd)


def _typed_decay(*values: float) -> list[Callable[..., Any]]:
    return [(lambda W, lam, m, value=value: value / m * W) for value in values]


def _added_to_dA(AL: Any, Y: Any, caches: Any, lambd: float) -> P:
    """Add the sum of the term's slopes to what walks back."""
    m, grads, dZ = Y.shape[1], {}, AL - Y
    for layer in range(len(caches), 0, -1):
        (A, W, _), _ = caches[layer - 1]
        grads[f"dW{layer}"] = dZ @ A.T / m + lambd / m * W
        grads[f"db{layer}"] = np.sum(dZ, axis=1, keepdims=True) / m
        if layer > 1:
            dZ = (W.T @ dZ + lambd / m * np.sum(W, axis=0)[:, None]) * (caches[layer - 2][1] > 0)
    return grads


def _own_gate(AL: Any, Y: Any, caches: Any, lambd: float) -> P:
    """Gate by the scores of the layer after."""
    m, grads, dZ = Y.shape[1], {}, AL - Y
    for layer in range(len(caches), 0, -1):
        (A, W, _), Z = caches[layer - 1]
        grads[f"dW{layer}"] = np.dot(dZ, A.T) / m + lambd / m * W
        grads[f"db{layer}"] = np.sum(dZ, axis=1, keepdims=True) / m
        if layer > 1:
            dZ = np.dot(W.T, dZ) * (Z > 0)
    return grads


def _swapped_cache(AL: Any, Y: Any, caches: Any, lambd: float) -> P:
    (W, A_prev, _), _ = caches[-1]
    return {f"dW{len(caches)}": np.dot(AL - Y, A_prev.T) / Y.shape[1] + lambd / Y.shape[1] * W}


def _deep_as(count: int, product: Callable[..., Any] = np.dot) -> Callable[..., P]:
    """Return gradients of so many layers, whatever the network has; the last of them has the sigmoid."""

    def wrong(AL: Any, Y: Any, caches: Any, lambd: float) -> P:
        m, grads, dZ = Y.shape[1], {}, AL - Y
        for layer in range(count, 0, -1):
            (A, W, _), _ = caches[layer - 1]
            grads[f"dW{layer}"] = product(dZ, A.T) / m + lambd / m * W
            grads[f"db{layer}"] = np.sum(dZ, axis=1, keepdims=True) / m
            dA = product(W.T, dZ)
            if layer > 1:
                dZ = dA * (caches[layer - 2][1] > 0)
        return grads

    return wrong


def _relu_at_the_end(AL: Any, Y: Any, caches: Any, lambd: float) -> P:
    return _layer_by_layer(end=lambda AL, Y: ((1 - Y) / (1 - AL) - Y / AL) * (caches[-1][1] > 0))(AL, Y, caches, lambd)


def _by_features(AL: Any, Y: Any, caches: Any, lambd: float) -> P:
    return _back(lambda W, lam, m: lam / caches[0][0][0].shape[0] * W)(AL, Y, caches, lambd)


BACKWARD: tuple[Misconception, ...] = (
    misconception("term left out", "These are the gradients of the old cost: the slope of the L2 term is not added.", _back(lambda W, lam, m: 0 * W)),
    misconception("half kept", "The slope of λ/(2m)·w² has no 2 below: squaring brings one up.", _back(lambda W, lam, m: lam / (2 * m) * W)),
    misconception("doubled", "The slope of the L2 term is twice too large: the 2 of the square and the 2 below cancel.", _back(lambda W, lam, m: 2 * lam / m * W)),
    misconception("term not divided", "The slope of the L2 term is m times too large: λ is divided by m.", _back(lambda W, lam, m: lam * W)),
    misconception("divided twice", "The slope of the L2 term is divided by m twice.", _back(lambda W, lam, m: lam / m**2 * W)),
    misconception("multiplied by m", "λ is divided by m, not multiplied.", _back(lambda W, lam, m: lam * m * W)),
    misconception("losses not averaged", "The old part of the gradients is m times too large: the cost is a mean.", _times_m, _layer_by_layer(powers=(0, 0)), _layer_by_layer(powers=(0, 1)), _layer_by_layer(powers=(1, 0))),
    misconception("nothing divided by m", "Everything is m times too large: 1/m is missing in both parts.", _all_times_m),
    misconception("biases, too", "The biases are not regularized: the term has weights only.", _back(_decay, lambda b, lam, m: lam / m * b), _back(lambda W, lam, m: 0 * W, lambda b, lam, m: lam / m * b)),
    misconception("subtracted", "The slope of the L2 term is added: the weights shrink by the minus of the update.", _back(lambda W, lam, m: -lam / m * W)),
    misconception("squares", "The slope of a square is not a square: W enters once.", _back(lambda W, lam, m: lam / m * W**2), _back(lambda W, lam, m: lam / (2 * m) * W**2)),
    misconception("cost in the gradient", "You add the L2 term itself, one number; it is its slope that belongs into each weight's gradient.", _cost_in_grads, _back(lambda W, lam, m: lam / m * np.sum(W**2))),
    misconception("sum of the weights", "Every weight's gradient gets its *own* weight; yours adds the sum of them.", _back(lambda W, lam, m: lam / m * np.sum(W))),
    misconception("norm", "Every weight's gradient gets its own weight; yours adds a norm.", _back(lambda W, lam, m: lam / m * L2(W)), _back(lambda W, lam, m: lam / (2 * m) * L2(W)), _back(lambda W, lam, m: lam / (2 * m) * L2(W) ** 2 / 1e9 + lam / m * W / L2(W))),
    misconception("L1", "This is the slope of the L1 term: the sign of the weight. L2 has the weight itself.", _back(lambda W, lam, m: lam / m * np.sign(W)), _back(lambda W, lam, m: lam / (2 * m) * np.sign(W))),
    misconception("absolute value", "The sign of the weight is lost; a negative weight has a negative slope.", _back(lambda W, lam, m: lam / m * np.abs(W))),
    misconception("last layer left out", "The last layer is not regularized in yours: all layers are.", _back(_decay, last=-1)),
    misconception("first layer left out", "The first layer is not regularized in yours: all layers are.", _back(_decay, first=1)),
    misconception("last layer only", "Only the last layer is regularized in yours: all layers are.", _back(_decay, first=-1)),
    misconception("first layer only", "Only the first layer is regularized in yours: all layers are.", _back(_decay, last=1)),
    misconception("constant added", "The weight itself is missing: you add the same number to every gradient.", _back(lambda W, lam, m: lam / m), _back(lambda W, lam, m: lam / (2 * m))),
    misconception("λ ignored", "λ is not used: the term has the same weight whatever `lambd` is.", *(_back(term) for term in _typed_decay(0.01, 0.1, 0.3, 0.5, 0.7, 1.0)), _back(lambda W, lam, m: W)),
    misconception("weights transposed", "The weights have the shape of their gradient already: no transpose.", _back(lambda W, lam, m: lam / m * W.T)),
    misconception("other m", "m is the number of examples, the columns of Y; you divide λ by another size.", _back(lambda W, lam, m: lam / W.shape[1] * W), _back(lambda W, lam, m: lam / W.size * W), _back(lambda W, lam, m: lam / W.shape[0] * W), _by_features, _back(lambda W, lam, m: lam / 120 * W)),
    misconception("neighbour's weights", "Layer l's weights stand in the cache at place l - 1; yours takes the next one.", _neighbour),
    misconception("layers from 0", "Keys count layers from 1, places in the list from 0.", _zero_based),
    misconception("other part of the cache", "This is not the weights' place in the cache, which is ((A_prev, W, b), Z).", _from_activation, _flat_cache, lambda AL, Y, caches, lambd: {k: v + (lambd / Y.shape[1] * caches[int(k[2:]) - 1][0][2] if k[1] == "W" else 0) for k, v in deep.L_model_backward(AL, Y, caches).items() if k[1] in "Wb"}, _swapped_cache),
    misconception("on the way back, too", "The slopes that walk back go through W alone; λ belongs into dW only.", _regularized_dA, _added_to_dA),
    misconception("error the wrong way round", "The walk starts from prediction minus label; yours is turned round.", _layer_by_layer(end=lambda AL, Y: Y - AL)),
    misconception("relu's slope missing", "On the way back through a hidden layer the slope of ReLU is missing.", _layer_by_layer(slope=lambda Z: 1.0)),
    misconception("slope of the sigmoid inside", "The hidden layers have ReLU; yours takes the slope of the sigmoid, or of tanh.", _layer_by_layer(slope=lambda Z: sigmoid(Z) * (1 - sigmoid(Z))), _layer_by_layer(slope=lambda Z: 1 - np.tanh(Z) ** 2), _layer_by_layer(slope=lambda Z: 1 - np.maximum(0, Z) ** 2)),
    misconception("sigmoid's slope twice", "AL - Y has the sigmoid's slope in it already; yours multiplies by it once more.", _layer_by_layer(end=lambda AL, Y: (AL - Y) * AL * (1 - AL))),
    misconception("dAL for dZ", "The walk starts at the slope for AL; the sigmoid's own slope is still to come.", _layer_by_layer(end=lambda AL, Y: -Y / AL + (1 - Y) / (1 - AL))),
    misconception("gradient for weight on the way back", "The slopes walk back through W; yours walk through dW.", _layer_by_layer(through=lambda W, dW: dW)),
    misconception("gate of another layer", "dZ of a layer is gated by that layer's own scores; yours takes those of the layer after.", _own_gate),
    misconception("depth typed in", "The number of layers is typed in; the list of caches tells it.", *(_deep_as(count, product) for count in (2, 3, 4) for product in (np.dot, np.matmul))),
    misconception("gradient decayed", "λ multiplies the weights, and what comes of it is added; yours shrinks the old gradients.", lambda AL, Y, caches, lambd: {k: v * (1 - lambd / Y.shape[1] if k[1] == "W" else 1) for k, v in deep.L_model_backward(AL, Y, caches).items() if k[1] in "Wb"}),
    misconception("relu at the end", "The last layer has the sigmoid; yours walks back through it as through ReLU.", _relu_at_the_end),
    misconception("term only", "This is the slope of the L2 term alone: it is added to that of the losses.", lambda AL, Y, caches, lambd: {f"d{k}{i}": v for i, ((_, W, b), _) in enumerate(caches, start=1) for k, v in (("W", lambd / Y.shape[1] * W), ("b", np.zeros(b.shape)))}),
)  # fmt: skip


# ---- dropout ----------------------------------------------------------------------------------------------------------


def _drop(
    mask: Callable[..., Any], scaled: Callable[..., Any] = lambda A, D, k: A * D / k, kept: Callable[..., Any] = lambda D, k: D
) -> Callable[..., Any]:
    """Return dropout by `mask(A, keep_prob, rng)`, activations by `scaled`, and a mask returned as `kept` says."""

    def wrong(A: Any, keep_prob: float, rng: Any) -> Any:
        D = mask(A, keep_prob, rng)
        return scaled(A, D, keep_prob), kept(D, keep_prob)

    return wrong


def _fair(A: Any, keep_prob: float, rng: Any) -> Any:
    return (rng.random(A.shape) < keep_prob).astype(float)


def _typed(share: float) -> Callable[..., Any]:
    return _drop(lambda A, k, rng: _fair(A, share, rng), lambda A, D, k: A * D / share)


def _exactly(A: Any, keep_prob: float, rng: Any) -> Any:
    D = np.ones(A.size)
    D[rng.permutation(A.size)[: round((1 - keep_prob) * A.size)]] = 0
    return D.reshape(A.shape)


def _exactly_by_column(A: Any, keep_prob: float, rng: Any) -> Any:
    return (rng.random(A.shape).argsort(axis=0).argsort(axis=0) < round(keep_prob * len(A))).astype(float)


DROPOUT_FORWARD: tuple[Misconception, ...] = (
    misconception("not scaled", "What is kept is not scaled up: without it the next layer is fed with less while training than later.", _drop(_fair, lambda A, D, k: A * D)),
    misconception("scaled down", "What is kept is scaled *down*: it has to make up for what is missing.", _drop(_fair, lambda A, D, k: A * D * k)),
    misconception("scaled by the rest", "Divide by the probability of being kept, not of being dropped.", _drop(_fair, lambda A, D, k: A * D / (1 - k))),
    misconception("keep and drop swapped", "Units are *kept* with probability keep_prob; yours drops them with it.", _drop(lambda A, k, rng: (rng.random(A.shape) > k).astype(float)), _drop(lambda A, k, rng: (rng.random(A.shape) < 1 - k).astype(float)), _drop(lambda A, k, rng: (rng.random(A.shape) >= k).astype(float))),
    misconception("keep and drop swapped, scaled to fit", "Units are *kept* with probability keep_prob; yours drops them with it, and scales as if it were right so.", _drop(lambda A, k, rng: (rng.random(A.shape) > k).astype(float), lambda A, D, k: A * D / (1 - k))),
    misconception("normal draws", "The numbers are drawn from a normal distribution: below keep_prob lies another share of them. Draw evenly, with `rng.random`.", _drop(lambda A, k, rng: (rng.normal(size=A.shape) < k).astype(float)), _drop(lambda A, k, rng: (np.abs(rng.normal(size=A.shape)) < k).astype(float))),
    misconception("no threshold", "The mask holds the random numbers themselves: compare them with keep_prob.", _drop(lambda A, k, rng: rng.random(A.shape)), _drop(lambda A, k, rng: rng.random(A.shape), lambda A, D, k: A * D)),
    misconception("mask scaled", "The mask should hold 0 and 1; the scaling belongs to A alone.", _drop(lambda A, k, rng: _fair(A, k, rng) / k, lambda A, D, k: A * D)),
    misconception("mask scaled, and A twice", "The mask should hold 0 and 1, and A is divided by keep_prob once.", _drop(lambda A, k, rng: _fair(A, k, rng) / k, lambda A, D, k: A * D / k)),
    misconception("scaled twice", "What is kept is divided by keep_prob twice.", _drop(_fair, lambda A, D, k: A * D / k**2)),
    misconception("scaled by the root", "What is kept is divided by the root of keep_prob; divide by keep_prob itself.", _drop(_fair, lambda A, D, k: A * D / np.sqrt(k))),
    misconception("whole units", "You draw once for each unit, and switch it off for all examples; every example draws anew.", _drop(lambda A, k, rng: (rng.random((len(A), 1)) < k) * np.ones(A.shape))),
    misconception("whole examples", "You draw once for each example, and switch off all of its units; every entry draws for itself.", _drop(lambda A, k, rng: (rng.random((1, A.shape[1])) < k) * np.ones(A.shape))),
    misconception("mask of one column", "The mask has too few entries: it has the shape of A.", _drop(lambda A, k, rng: (rng.random((len(A), 1)) < k).astype(float))),
    misconception("mask of one row", "The mask has too few entries: it has the shape of A, with a number for each unit.", _drop(lambda A, k, rng: (rng.random((1, A.shape[1])) < k).astype(float)), _drop(lambda A, k, rng: (rng.random(A.shape[1]) < k).astype(float))),
    misconception("mask turned round", "The mask that you return is turned round: 1 is for what is kept.", _drop(_fair, kept=lambda D, k: 1 - D)),
    misconception("mask not used", "A comes back whole: multiply it by the mask.", _drop(_fair, lambda A, D, k: A), _drop(_fair, lambda A, D, k: A / k)),
    misconception("mask added", "The mask multiplies A, entry by entry.", _drop(_fair, lambda A, D, k: A + D), _drop(_fair, lambda A, D, k: (A + D) / k)),
    misconception("one half", "`keep_prob` is not used for the mask: half of the entries stay in yours.", _drop(lambda A, k, rng: (rng.random(A.shape) < 0.5).astype(float)), _drop(lambda A, k, rng: rng.integers(0, 2, A.shape).astype(float)), _drop(lambda A, k, rng: (rng.random(A.shape) < 0.5).astype(float), lambda A, D, k: A * D / 0.5)),
    misconception("scaled by the share", "Divide by keep_prob, not by the share that happens to be kept.", _drop(_fair, lambda A, D, k: A * D / D.mean()), _drop(_fair, lambda A, D, k: A * D * A.sum() / (A * D).sum())),
    misconception("no mask returned", "Return two values, A and the mask: the way back needs it.", lambda A, keep_prob, rng: A * _fair(A, keep_prob, rng) / keep_prob),
    misconception("three values returned", "Return two values: A and the mask.", lambda A, keep_prob, rng: (*_drop(_fair)(A, keep_prob, rng), keep_prob)),
    misconception("mask in the wrong place", "Return A first, then the mask.", lambda A, keep_prob, rng: _drop(_fair)(A, keep_prob, rng)[::-1]),
    misconception("matrix product", "The mask multiplies entry by entry, with `*`; a matrix product mixes the examples.", _drop(_fair, lambda A, D, k: A @ D / k), _drop(_fair, lambda A, D, k: np.dot(A, D) / k), _drop(_fair, lambda A, D, k: np.dot(A, D)), _drop(_fair, lambda A, D, k: A @ D), _drop(_fair, lambda A, D, k: A @ D.T / k), _drop(_fair, lambda A, D, k: D.T @ A / k)),
    misconception("own generator", "Every generator gives the same mask: draw from the `rng` that is passed.", _drop(lambda A, k, rng: _fair(A, k, np.random.default_rng(1)))),
    misconception("global generator", "You draw from numpy's global state: use the `rng` that is passed.", _drop(lambda A, k, rng: (np.random.rand(*A.shape) < k).astype(float))),  # noqa: NPY002
    misconception("keep_prob typed in", "`keep_prob` is typed in: use the argument.", _typed(0.8), _typed(0.9), _typed(0.7), *(_drop(_fair, lambda A, D, k, s=s: A * D / s) for s in (0.8, 0.9, 0.5))),
    misconception("one draw", "One draw decides for the whole layer: every entry draws for itself.", _drop(lambda A, k, rng: np.full(A.shape, float(rng.random() < k)))),
    misconception("dropped become 1", "What is dropped becomes 0.", _drop(_fair, lambda A, D, k: np.where(D == 1, A / k, 1.0)), _drop(_fair, lambda A, D, k: np.where(D == 1, A, 1.0) / k)),
    misconception("exact share", "How many stay is fixed in yours: draw every entry by itself, and their number varies.", _drop(_exactly), _drop(_exactly_by_column), _drop(lambda A, k, rng: _exactly_by_column(A.T, k, rng).T)),
    misconception("two masks", "The mask that you return is not the one that A was multiplied by: draw it once.", lambda A, keep_prob, rng: (A * _fair(A, keep_prob, rng) / keep_prob, _fair(A, keep_prob, rng))),
    misconception("no mask for a keep_prob of 1", "Return the mask for a keep_prob of 1, too.", lambda A, keep_prob, rng: A if keep_prob == 1 else _drop(_fair)(A, keep_prob, rng)),
    misconception("mask from the activations", "An activation may be 0 without being dropped: take the mask from the draw, not from the result.", lambda A, keep_prob, rng: (lambda out: (out, (out != 0).astype(float)))(A * _fair(A, keep_prob, rng) / keep_prob)),
    misconception("one column for all", "Each example has its own column of the mask; yours uses the first for all.", lambda A, keep_prob, rng: (lambda D: (A * D[:, :1] / keep_prob, D))(_fair(A, keep_prob, rng)), lambda A, keep_prob, rng: (lambda D: (A * D[:, :1] / keep_prob, D))(_fair(A.T, keep_prob, rng).T)),
)  # fmt: skip


def _mask_as_index(dA: Any, D: Any, keep_prob: float) -> Any:
    out = np.zeros(dA.shape)
    out[D] = dA[D] / keep_prob
    return out


def _mask_inverted(dA: Any, D: Any, keep_prob: float) -> Any:
    out = dA / keep_prob
    out[~D] = 0
    return out


DROPOUT_BACKWARD: tuple[Misconception, ...] = (
    misconception("mask compared again", "The mask is 0 or 1 already; compared with `keep_prob` once more, nothing is left of it where that is 1.", lambda dA, D, k: dA * (D > k) / k),
    misconception("not scaled", "Forward, what was kept was divided by keep_prob; its slope is, too.", lambda dA, D, k: dA * D),
    misconception("scaled up and down", "On the way back it is a division again, not its reverse: the slope of c·a is c.", lambda dA, D, k: dA * D * k),
    misconception("mask missing", "Slopes come through where the unit was off: use the mask, too.", lambda dA, D, k: dA / k),
    misconception("mask turned round", "Slopes come through where the unit was *off*, and nowhere else.", lambda dA, D, k: dA * (1 - D) / k, lambda dA, D, k: dA * (1 - D)),
    misconception("divided by the mask", "Dividing by the mask divides by 0: multiply.", lambda dA, D, k: dA / D, lambda dA, D, k: dA / D / k, lambda dA, D, k: dA / (D * k), lambda dA, D, k: dA / D * k),
    misconception("scaled by the rest", "Divide by the probability of being kept.", lambda dA, D, k: dA * D / (1 - k)),
    misconception("scaled twice", "The slopes are divided by keep_prob twice.", lambda dA, D, k: dA * D / k**2),
    misconception("mask by chance", "The mask is that of the forward pass; do not draw a new one.", lambda dA, D, k: dA * (np.random.default_rng(0).random(dA.shape) < k) / k),
    misconception("unchanged", "dA comes back as it was.", lambda dA, D, k: dA),
    misconception("mask only", "This is the mask, scaled; the slopes are missing.", lambda dA, D, k: D / k, lambda dA, D, k: D),
    misconception("added", "The mask multiplies, entry by entry.", lambda dA, D, k: (dA + D) / k, lambda dA, D, k: dA + D),
    misconception("matrix product", "The mask multiplies entry by entry, with `*`; `@` and `np.dot` do something else.", lambda dA, D, k: dA @ D / k, lambda dA, D, k: np.dot(dA, D) / k, lambda dA, D, k: np.dot(dA, D)),
    misconception("turned for a product", "The mask multiplies entry by entry; a matrix product mixes units and examples.", lambda dA, D, k: dA @ D.T / k, lambda dA, D, k: np.dot(dA, D.T) / k, lambda dA, D, k: D.T @ dA / k, lambda dA, D, k: np.dot(D.T, dA) / k),
    misconception("both returned", "Return the slopes only.", lambda dA, D, k: (dA * D / k, D)),
    misconception("picked out", "The places that were off stay in the array, as 0: its shape does not change.", lambda dA, D, k: dA[D == 1] / k, lambda dA, D, k: dA[D > 0] / k, lambda dA, D, k: dA[D.astype(bool)] / k),
    misconception("keep_prob typed in", "`keep_prob` is typed in: use the argument.", lambda dA, D, k: dA * D / 0.8, lambda dA, D, k: dA * D / 0.5, lambda dA, D, k: dA * D / 0.9),
    misconception("share that stayed", "Divide by `keep_prob`, not by the share of ones in the mask: forward it was `keep_prob`, too.", lambda dA, D, k: dA * D / np.mean(D)),
    misconception("sign decides", "The mask decides what comes through, not the sign of the slopes.", lambda dA, D, k: dA * (dA > 0) / k, lambda dA, D, k: dA * (dA > 0)),
    misconception("one column for all", "Each example has its own column of the mask; yours uses the first for all.", lambda dA, D, k: dA * D[:, :1] / k),
    misconception("one row for all", "Each unit has its own row of the mask; yours uses the first for all.", lambda dA, D, k: dA * D[:1] / k),
    misconception("mask as an index", "A mask of 0 and 1 is not one of True and False: as an index it picks places, and `~` does not turn it round.", _mask_as_index, _mask_inverted),
    misconception("scaled by the root", "Divide by keep_prob itself, not by its root.", lambda dA, D, k: dA * D / np.sqrt(k)),
)  # fmt: skip


# ---- stopping, voting, varying ----------------------------------------------------------------------------------------


def _stop(
    better: Callable[[float, float], bool] = lambda cost, best: cost < best,
    over: Callable[[int, int], bool] = lambda waited, patience: waited >= patience,
    result: Callable[..., Any] = lambda best, epoch, lowest: best,
    reset: bool = True,
    first: float | None = None,
) -> Callable[..., Any]:
    """Return early stopping with one part of it changed; `waited` counts the epochs in vain."""

    def wrong(dev_costs: Any, patience: int) -> Any:
        best, lowest, waited, epoch = 0, dev_costs[0] if first is None else first, 0, 0
        for epoch, cost in enumerate(dev_costs):
            if epoch == 0 and first is None:
                continue
            if better(cost, lowest):
                best, lowest, waited = epoch, cost, 0 if reset else waited
            else:
                waited += 1
                if over(waited, patience):
                    break
        return result(best, epoch, lowest)

    return wrong


def _before_last(dev_costs: Any, patience: int) -> Any:
    """Compare each cost with the one before it."""
    best, waited = 0, 0
    for epoch in range(1, len(dev_costs)):
        if dev_costs[epoch] < dev_costs[best]:
            best = epoch
        waited = 0 if dev_costs[epoch] < dev_costs[epoch - 1] else waited + 1
        if waited >= patience:
            break
    return best


def _rising(dev_costs: Any, patience: int) -> Any:
    """Stop at the first rise, whatever the patience."""
    for epoch in range(1, len(dev_costs)):
        if dev_costs[epoch] >= dev_costs[epoch - 1]:
            return epoch - 1
    return len(dev_costs) - 1


def _last_at_the_end(dev_costs: Any, patience: int) -> Any:
    best = 0
    for epoch, cost in enumerate(dev_costs):
        if cost < dev_costs[best]:
            best = epoch
        elif epoch - best >= patience:
            return best
    return len(dev_costs) - 1


def _not_updated(dev_costs: Any, patience: int) -> Any:
    best, waited = 0, 0
    for epoch, cost in enumerate(dev_costs[1:], start=1):
        if cost < dev_costs[0]:
            best, waited = epoch, 0
        else:
            waited += 1
        if waited >= patience:
            break
    return best


def _stop_of(dev_costs: Any, patience: int) -> Any:
    """Return where training stops, but the best where it does not."""
    best = 0
    for epoch, cost in enumerate(dev_costs):
        if cost < dev_costs[best]:
            best = epoch
        elif epoch - best >= patience:
            return epoch
    return best


def _one_before(dev_costs: Any, patience: int) -> Any:
    """Take a cost for the best when it is below the one before it."""
    best, waited = 0, 0
    for epoch in range(1, len(dev_costs)):
        if dev_costs[epoch] < dev_costs[epoch - 1]:
            best, waited = epoch, 0
        else:
            waited += 1
            if waited >= patience:
                break
    return best


def _patient(*counts: int) -> list[Callable[[int, int], bool]]:
    def after(count: int) -> Callable[[int, int], bool]:
        return lambda waited, patience: waited >= count

    return [after(count) for count in counts]


def _lower_by(least: float) -> Callable[..., Any]:
    def better(cost: float, best: float) -> bool:
        return cost < best - least

    return _stop(better=better)


def _long_ago(dev_costs: Any, patience: int) -> Any:
    stop = len(dev_costs)
    for i in range(patience, len(dev_costs)):
        if dev_costs[i] >= dev_costs[i - patience]:
            stop = i + 1
            break
    return int(np.argmin(dev_costs[:stop]))


def _one_too_late(dev_costs: Any, patience: int) -> Any:
    best, waited = 0, 0
    for epoch in range(1, len(dev_costs)):
        if dev_costs[epoch] < dev_costs[best]:
            best, waited = epoch, 0
        else:
            waited += 1
            if waited >= patience:
                return epoch - patience + 1
    return best


def _whole_windows(dev_costs: Any, patience: int) -> Any:
    best = 0
    while True:
        lower = next((best + k for k in range(1, patience + 1) if dev_costs[best + k] < dev_costs[best]), None)
        if lower is None:
            return best
        best = lower


def _warm_up(epochs: Callable[[int], int]) -> Callable[..., Any]:
    def wrong(dev_costs: Any, patience: int) -> Any:
        best = 0
        for epoch, cost in enumerate(dev_costs):
            if cost < dev_costs[best]:
                best = epoch
            elif epoch - best >= patience and epoch >= epochs(patience):
                break
        return best

    return wrong


EARLY: tuple[Misconception, ...] = (
    misconception("least improvement", "A cost that is lower by very little is lower, too: any strictly lower one counts.", *map(_lower_by, (0.01, 0.005, 0.001, 1e-4))),
    misconception("no stopping", "Training never stops in yours: a lower cost after the stop is not known at the time.", lambda c, p: int(np.argmin(c))),
    misconception("cost returned", "You return the cost; its index was asked for.", _stop(result=lambda best, epoch, lowest: lowest)),
    misconception("epoch of the stop", "You return where training stops; the parameters to keep are those of the lowest cost.", _stop(result=lambda best, epoch, lowest: epoch), _stop_of),
    misconception("both returned", "Return the index only.", _stop(result=lambda best, epoch, lowest: (best, lowest)), _stop(result=lambda best, epoch, lowest: (best, epoch))),
    misconception("counted from 1", "Epochs are counted from 0.", _stop(result=lambda best, epoch, lowest: best + 1)),
    misconception("equal is better", "An equal cost is not lower: keep the first, and count the epoch as one in vain.", _stop(better=lambda cost, best: cost <= best)),
    misconception("one epoch too late", "Training stops once `patience` epochs in a row were in vain; yours waits for one more.", _stop(over=lambda waited, patience: waited > patience)),
    misconception("one epoch too early", "Training waits for `patience` epochs in vain; yours stops one epoch earlier.", _stop(over=lambda waited, patience: waited >= patience - 1), _stop(over=lambda waited, patience: waited + 1 >= patience)),
    misconception("not in a row", "Only epochs *in a row* count: a new lowest cost starts the count anew.", _stop(reset=False)),
    misconception("compared with the one before", "A cost counts as better when it is below the lowest so far; yours compares with the epoch before.", _before_last, _one_before),
    misconception("patience ignored", "Training goes on for `patience` epochs in vain; yours stops at the first rise.", _rising, _stop(over=lambda waited, patience: True)),
    misconception("compared with the first", "Each cost is compared with the lowest so far; yours compares with the very first.", _not_updated),
    misconception("highest", "You look for the highest cost; the lowest is the best.", _stop(better=lambda cost, best: cost > best), lambda c, p: int(np.argmax(c))),
    misconception("last when the series ends", "When the list ends before training would stop, the lowest is still the one to keep.", _last_at_the_end),
    misconception("last of the equal ones", "Of equal costs keep the first.", lambda c, p: max(i for i, x in enumerate(c[: _stop(result=lambda b, e, lam: e)(c, p) + 1]) if x == min(c[: _stop(result=lambda b, e, lam: e)(c, p) + 1]))),
    misconception("list cut off", "The first costs are not looked at, or only the first `patience` are.", lambda c, p: int(np.argmin(c[:p])), lambda c, p: int(np.argmin(c[: p + 1])), lambda c, p: int(np.argmin(c[p:])), lambda c, p: int(c[1] < c[0]) if len(c) > 1 else 0),
    misconception("patience typed in", "The patience is always the same in yours: use the argument.", *(_stop(over=over) for over in _patient(2, 3, 4, 5))),
    misconception("counted back from the end", "Where the lowest stood must be remembered: it is not always `patience` places from the end.", lambda c, p: max(len(c) - 1 - p, 0), lambda c, p: len(c) - 1 - p, lambda c, p: len(c) - p),
    misconception("never below", "In yours no cost is ever below the lowest: is that updated before it is compared, or does it begin at 0?", lambda c, p: 0),
    misconception("record typed in", "The lowest cost so far begins with a number that costs may exceed: begin with the first cost.", *(_stop(first=first) for first in (100.0, 1.0, 10.0, 5.0, 2.0))),
    misconception("compared with long ago", "Each cost is compared with the lowest so far, not with the one `patience` epochs earlier.", _long_ago),
    misconception("one epoch after the lowest", "Walking back from the stop you land one epoch too late: how many epochs lie between the two?", _one_too_late),
    misconception("beyond the end", "The list may end before the patience is used up: look no further than its last cost.", _whole_windows),
    misconception("warm-up", "Training may stop early on, too: yours waits for more than the patience.", _warm_up(lambda p: 2 * p), _warm_up(lambda p: 5), _warm_up(lambda p: 10)),
)  # fmt: skip


def _stacked(probabilities: Any) -> Any:
    return np.vstack(list(probabilities))


def _voted(p: Any) -> Any:
    return (np.mean(_stacked(p) > 0.5, axis=0, keepdims=True) > 0.5).astype(int)


def _running(probabilities: Any) -> Any:
    mean, *others = _stacked(probabilities)
    for p in others:
        mean = (mean + p) / 2
    return (mean[None] > 0.5) * 1


ENSEMBLE: tuple[Misconception, ...] = (
    misconception("squeezed", "`squeeze` takes away every axis of length 1, also that of the models where there is only one.", lambda p: (np.squeeze(np.array(p)).mean(axis=0).reshape(1, -1) > 0.5).astype(int), lambda p: np.atleast_2d(np.squeeze(np.array(p)).mean(axis=0) > 0.5), lambda p: (np.squeeze(np.array(p)).mean(axis=0)[None] > 0.5) * 1),
    misconception("vote", "This is a vote: each model decides first. Take the mean of the probabilities, then decide once.", _voted),
    misconception("probabilities returned", "You return the mean probability: compare it with one half.", lambda p: _stacked(p).mean(axis=0, keepdims=True)),
    misconception("over the examples", "The mean goes over the *models*; yours goes over the examples.", lambda p: (_stacked(p).mean(axis=1, keepdims=True) > 0.5) * 1, lambda p: (_stacked(p).mean(axis=1) > 0.5) * 1, lambda p: (_stacked(p).mean(axis=1, keepdims=True).T > 0.5) * 1, lambda p: (np.mean(p, axis=1) > 0.5) * 1),
    misconception("one answer", "One answer comes out for all examples: average over the models only.", lambda p: int(_stacked(p).mean() > 0.5), lambda p: np.array([[int(_stacked(p).mean() > 0.5)]]), lambda p: np.full((1, _stacked(p).shape[1]), int(_stacked(p).mean() > 0.5))),
    misconception("sum", "The sum of k probabilities is compared with one half: divide by k.", lambda p: (_stacked(p).sum(axis=0, keepdims=True) > 0.5) * 1),
    misconception("surest model", "The largest probability decides in yours; the mean should.", lambda p: (_stacked(p).max(axis=0, keepdims=True) > 0.5) * 1),
    misconception("all must agree", "In yours all models must say 1; their mean decides.", lambda p: (_stacked(p).min(axis=0, keepdims=True) > 0.5) * 1),
    misconception("product", "Probabilities are multiplied; their mean was asked for.", lambda p: (_stacked(p).prod(axis=0, keepdims=True) > 0.5) * 1),
    misconception("turned round", "The decisions are turned round.", lambda p: (_stacked(p).mean(axis=0, keepdims=True) < 0.5) * 1),
    misconception("lost axis", "The result has lost an axis: keep the shape (1, m).", lambda p: (_stacked(p).mean(axis=0) > 0.5) * 1),
    misconception("first model only", "Only one of the models is asked.", lambda p: (_stacked(p)[:1] > 0.5) * 1, lambda p: (_stacked(p)[-1:] > 0.5) * 1),
    misconception("a decision for each model", "You return a decision of every model; all together give one for each example.", lambda p: (_stacked(p) > 0.5) * 1),
    misconception("list or array only", "`probabilities` may be a list of (1, m) arrays or one (k, m) array; yours gets the shape wrong for one of them.", lambda p: (np.mean(p, axis=0) > 0.5) * 1, lambda p: (sum(p) / len(p) > 0.5) * 1, lambda p: (np.mean(np.array(p), axis=0) > 0.5).astype(float), lambda p: (np.mean(p, axis=0, keepdims=True) > 0.5) * 1, lambda p: (np.mean(np.atleast_2d(np.concatenate(p, axis=0)), axis=0, keepdims=True) > 0.5) * 1),
    misconception("plus and minus", "The labels are 0 and 1.", lambda p: np.where(_stacked(p).mean(axis=0, keepdims=True) > 0.5, 1, -1)),
    misconception("always 0", "No mean of probabilities is above 1, nor is it rounded by cutting: compare with one half.", lambda p: _stacked(p).mean(axis=0, keepdims=True).astype(int)),
    misconception("geometric mean", "This is the geometric mean; the plain one was asked for.", lambda p: (np.exp(np.log(_stacked(p)).mean(axis=0, keepdims=True)) > 0.5) * 1),
    misconception("number of models typed in", "The number of models is typed in: divide by how many there are.", *((lambda p, k=k: (_stacked(p).sum(axis=0, keepdims=True) / k > 0.5) * 1) for k in (2, 3, 4, 5))),
    misconception("side by side", "The models stand side by side in yours; put them one below the other, and average over them.", lambda p: (np.hstack(list(p)).reshape(1, -1) > 0.5) * 1),
    misconception("an array taken for granted", "`probabilities` may be a list, which knows nothing of shapes and means: make an array of it first.", lambda p: p.shape[0], lambda p: p.mean(axis=0), lambda p: p[0].shape if isinstance(p, np.ndarray) else p.ndim, lambda p: np.sum(p, axis=0).reshape(1, -1) / p.shape[0] > 0.5, lambda p: p.mean(axis=0, keepdims=True) > 0.5),
    misconception("median", "This is the median; the mean was asked for.", lambda p: (np.median(_stacked(p), axis=0, keepdims=True) > 0.5) * 1),
    misconception("mean of the log odds", "The mean is taken of the probabilities, not of their log odds.", lambda p: (np.log(_stacked(p) / (1 - _stacked(p))).mean(axis=0, keepdims=True) > 0) * 1),
    misconception("middle of the extremes", "The middle between the lowest and the highest is not the mean: every model counts.", lambda p: ((_stacked(p).min(axis=0, keepdims=True) + _stacked(p).max(axis=0, keepdims=True)) / 2 > 0.5) * 1),
    misconception("weighted", "Every model counts the same in a mean; yours weights them by how sure they are.", lambda p: (np.sum((np.abs(_stacked(p) - 0.5) + 1e-12) * (_stacked(p) - 0.5), axis=0, keepdims=True) > 0) * 1),
    misconception("later models count more", "Averaging the mean so far with the next model makes the later ones count more: average all at once.", _running),
    misconception("last model left out", "One model is left out: where does the loop end?", lambda p: (_stacked(p)[:-1].sum(axis=0, keepdims=True) / len(_stacked(p)) > 0.5) * 1, lambda p: (_stacked(p)[:-1].mean(axis=0, keepdims=True) > 0.5) * 1, lambda p: (_stacked(p)[1:].sum(axis=0, keepdims=True) / len(_stacked(p)) > 0.5) * 1),
    misconception("k - 1", "A mean divides by the number of models, not by one less.", lambda p: (_stacked(p).sum(axis=0, keepdims=True) > 0.5 * (len(_stacked(p)) - 1)) * 1),
    misconception("reshaped", "`reshape` does not turn rows and columns round: it mixes models and examples.", lambda p: (_stacked(p).reshape(_stacked(p).shape[::-1]).mean(axis=1).reshape(1, -1) > 0.5) * 1),
    misconception("threshold by the data", "The threshold is one half, whatever the models say of the other examples.", lambda p: (_stacked(p).mean(axis=0, keepdims=True) > _stacked(p).mean()) * 1, lambda p: (_stacked(p).mean(axis=0, keepdims=True) > np.median(_stacked(p).mean(axis=0))) * 1),
    misconception("rounded first", "The probabilities are rounded before the mean is taken; decide once, at the end.", *((lambda p, d=d: (np.round(_stacked(p), d).mean(axis=0, keepdims=True) > 0.5) * 1) for d in (1,))),
    misconception("returns inside the loop", "Only the first example is decided: does the `return` stand inside the loop?", lambda p: (_stacked(p)[:, :1].mean(axis=0, keepdims=True) > 0.5) * 1),
)  # fmt: skip


def _varied(
    flip: Callable[..., Any] = lambda rng: rng.random() < 0.5,
    mirror: Callable[[Any], Any] = lambda picture: picture[:, ::-1],
    shift: Callable[..., Any] = lambda rng: rng.integers(-4, 5, 2),
    axes: tuple[int, int] = (0, 1),
) -> Callable[..., Any]:
    """Return an augmentation, picture by picture, with one part of it changed."""

    def wrong(images: Any, rng: Any) -> Any:
        out = images.copy()
        for i, picture in enumerate(images):
            out[i] = np.roll(mirror(picture) if flip(rng) else picture, shift(rng), axis=axes)
        return out

    return wrong


def _all_alike(images: Any, rng: Any) -> Any:
    flipped = images[:, :, ::-1] if rng.random() < 0.5 else images
    return np.roll(flipped, rng.integers(-4, 5, 2), axis=(1, 2))


def _one_flip(images: Any, rng: Any) -> Any:
    flipped = images[:, :, ::-1] if rng.random() < 0.5 else images
    return np.stack([np.roll(p, rng.integers(-4, 5, 2), axis=(0, 1)) for p in flipped])


def _one_shift(images: Any, rng: Any) -> Any:
    flipped = np.stack([p[:, ::-1] if rng.random() < 0.5 else p for p in images])
    return np.roll(flipped, rng.integers(-4, 5, 2), axis=(1, 2))


def _and_then(change: Callable[[Any], Any]) -> Callable[..., Any]:
    return lambda images, rng: change(_varied()(images, rng))


def _reordered(images: Any, rng: Any) -> Any:
    return _varied()(images, rng)[rng.permutation(len(images))]


def _or(images: Any, rng: Any) -> Any:
    """Either mirrored or shifted, never both."""
    out = images.copy()
    for i, p in enumerate(images):
        out[i] = p[:, ::-1] if rng.random() < 0.5 else np.roll(p, rng.integers(-4, 5, 2), axis=(0, 1))
    return out


def _seeded(images: Any, rng: Any) -> Any:
    return _varied()(images, np.random.default_rng(0))


def _unseeded(images: Any, rng: Any) -> Any:
    return _varied()(images, np.random.default_rng())


def _rolled_together(images: Any, rng: Any) -> Any:
    out = images.copy()
    flip = rng.random(len(images)) < 0.5
    out[flip] = out[flip][:, :, ::-1]
    return np.roll(out, tuple(rng.integers(-4, 5, 3)), axis=(0, 1, 2))


def _first_only(images: Any, rng: Any) -> Any:
    out = images.copy()
    out[:1] = _varied()(images[:1], rng)
    return out


def _coin_for_the_shift(images: Any, rng: Any) -> Any:
    out = images.copy()
    for i, p in enumerate(images):
        mirrored = p[:, ::-1] if rng.random() < 0.5 else p
        out[i] = np.roll(mirrored, rng.integers(-4, 5, 2), axis=(0, 1)) if rng.random() < 0.5 else mirrored
    return out


def _both_or_nothing(images: Any, rng: Any) -> Any:
    out = images.copy()
    for i, p in enumerate(images):
        out[i] = np.roll(p[:, ::-1], rng.integers(-4, 5, 2), axis=(0, 1)) if rng.random() < 0.5 else p
    return out


def _mirrored_at(places: slice) -> Callable[..., Any]:
    """Return an augmentation that mirrors the pictures at some places, whatever chance says."""

    def wrong(images: Any, rng: Any) -> Any:
        out = images.copy()
        out[places] = images[places][:, :, ::-1]
        return np.stack([np.roll(p, rng.integers(-4, 5, 2), axis=(0, 1)) for p in out])

    return wrong


AUGMENT: tuple[Misconception, ...] = (
    misconception("top and bottom", "Yours stands pictures on their heads: left and right should change places.", _varied(mirror=lambda p: p[::-1]), _varied(mirror=np.flipud)),
    misconception("colours mirrored", "The last axis holds the colours; left and right are the one before it.", _varied(mirror=lambda p: p[:, :, ::-1])),
    misconception("both axes mirrored", "Only left and right change places; top stays on top.", _varied(mirror=lambda p: p[::-1, ::-1])),
    misconception("all mirrored", "Every picture is mirrored; half of them should be, by chance.", _varied(flip=lambda rng: True)),
    misconception("none mirrored", "No picture is ever mirrored.", _varied(flip=lambda rng: False)),
    misconception("none shifted", "No picture is ever shifted.", _varied(shift=lambda rng: (0, 0))),
    misconception("nothing happens", "The pictures come back as they were.", lambda images, rng: images, lambda images, rng: images.copy()),
    misconception("all alike", "All pictures of a call get the same flip and the same shift; each should draw its own.", _all_alike),
    misconception("one flip for all", "Either all pictures of a call are mirrored or none; each should draw its own flip.", _one_flip),
    misconception("one shift for all", "All pictures of a call are shifted alike; each should draw its own shift.", _one_shift),
    misconception("upper end left out", "`rng.integers` leaves its upper end out: shifts by 4 come to one side only.", _varied(shift=lambda rng: rng.integers(-4, 4, 2)), _varied(shift=lambda rng: 4 - rng.integers(0, 8, 2))),
    misconception("one way only", "The shifts go one way only; they should go from -4 to 4.", _varied(shift=lambda rng: rng.integers(0, 5, 2)), _varied(shift=lambda rng: rng.integers(0, 4, 2)), _varied(shift=lambda rng: rng.integers(1, 5, 2))),
    misconception("sideways only", "Pictures should be shifted up or down, too.", _varied(shift=lambda rng: (0, rng.integers(-4, 5))), _varied(shift=lambda rng: (0, rng.integers(-4, 4)))),
    misconception("up and down only", "Pictures should be shifted left or right, too.", _varied(shift=lambda rng: (rng.integers(-4, 5), 0)), _varied(shift=lambda rng: (rng.integers(-4, 4), 0))),
    misconception("along the diagonal", "One number serves both directions: draw two.", _varied(shift=lambda rng: (rng.integers(-4, 5),) * 2)),
    misconception("too far", "Some shifts are larger than 4 pixels.", *(_varied(shift=lambda rng, far=far: rng.integers(-far, far + 1, 2)) for far in (5, 6, 8)), _varied(shift=lambda rng: rng.integers(-5, 5, 2))),
    misconception("not far enough", "The shifts are smaller than asked for.", *(_varied(shift=lambda rng, far=far: rng.integers(-far, far + 1, 2)) for far in (1, 2, 3))),
    misconception("pictures reordered", "The pictures have changed places: their labels stay where they are.", _reordered, _rolled_together),
    misconception("shifted in the colours", "The shift moves the colours: rows and columns are the first two axes of a single picture.", _varied(axes=(1, 2)), _varied(axes=(0, 2))),
    misconception("floats", "The pictures should stay uint8.", _and_then(lambda out: out.astype(float)), _and_then(lambda out: out / 255.0), _and_then(lambda out: out.astype(np.float32))),
    misconception("other integers", "The pictures should stay uint8; yours are integers of another type.", _and_then(lambda out: out.astype(int)), _and_then(lambda out: out.astype(np.int32))),
    misconception("more pictures", "As many pictures should come back as came in, in their places.", lambda images, rng: np.concatenate([images, _varied()(images, rng)])),
    misconception("list", "Return one array, not a list of pictures.", _and_then(list)),
    misconception("other share mirrored", "The share that is mirrored should be one half.", *(_varied(flip=lambda rng, p=p: rng.random() < p) for p in (0.05, 0.1, 0.2, 0.25, 1 / 3, 0.7, 0.75, 0.8, 0.9))),
    misconception("own generator", "Every generator gives the same pictures: draw from the `rng` that is passed.", _seeded),
    misconception("global generator", "The same generator gives other pictures each time: draw from the `rng` that is passed.", _unseeded),
    misconception("not stored", "Zeros come back: is each new picture put into the array that you return?", lambda images, rng: np.zeros_like(images)),
    misconception("first picture only", "Only the first picture is changed: does a `return` stand inside the loop?", _first_only),
    misconception("turned on its side", "Rows and columns change places; left and right should.", _varied(mirror=lambda p: np.swapaxes(p, 0, 1)), _varied(mirror=np.rot90)),
    misconception("even draw rounded", "Numbers drawn evenly and then rounded or cut are not equally likely: `rng.integers` draws whole ones.", *(_varied(shift=lambda rng, cut=cut, low=low, high=high: cut(rng.uniform(low, high, 2)).astype(int)) for cut, low, high in ((np.rint, -4, 4), (np.trunc, -4, 5), (np.trunc, -5, 5)))),
    misconception("small shifts likelier", "Small shifts come more often than large ones: each of the nine numbers should be as likely as the others.", *(_varied(shift=lambda rng, s=s: np.clip(np.rint(rng.normal(0, s, 2)), -4, 4).astype(int)) for s in (1.5, 2))),
    misconception("shift by chance", "Every picture is shifted; yours throws a coin whether to shift it at all.", _coin_for_the_shift),
    misconception("mirrored or shifted", "Mirroring and shifting do not depend on each other: every picture draws for both. Is the shift in an `if` or `else`?", _or, _both_or_nothing),
    misconception("mirrored by place", "Which pictures are mirrored depends on their places; chance should decide, at every call anew.", _mirrored_at(slice(1, None, 2)), _mirrored_at(slice(0, None, 2))),
    misconception("numbers for places", "An array of 0 and 1 picks the pictures at the places 0 and 1: make it one of True and False.", _mirrored_at(slice(0, 2))),
    misconception("cropped", "The pictures come back smaller: their shape stays, and the edge is filled.", *(lambda images, rng, cut=cut: _varied()(images, rng)[:, : images.shape[1] - cut, : images.shape[2] - cut] for cut in (4, 8))),
    misconception("size taken for granted", "Height and width come from the shape of `images`, and need not be the same.", lambda images, rng: np.zeros((1, 64, 64, 3), np.uint8).__setitem__(0, images[0]), lambda images, rng: np.empty_like(images).__setitem__(0, images[0, :, np.arange(images.shape[1])].swapaxes(0, 1))),
)  # fmt: skip


# ---- normalizing ------------------------------------------------------------------------------------------------------


def _guarded(s: Any) -> Any:
    """Put 1 in the place of deviations of 0, also where rounding has left a little."""
    return np.where(s < 1e-12, 1.0, s)


def _scaled(
    mean: Callable[[Any], Any] = lambda X: X.mean(axis=1, keepdims=True),
    scale: Callable[[Any], Any] = lambda X: X.std(axis=1, keepdims=True),
    guard: Callable[[Any], Any] = _guarded,
    own: bool = False,
    result: Callable[[tuple[Any, ...]], Any] = lambda sets: sets,
) -> Callable[..., Any]:
    """Return a normalization with one part of it changed."""

    def wrong(X_train: Any, *others: Any) -> Any:
        return result(tuple((X - mean(X if own else X_train)) / guard(scale(X if own else X_train)) for X in (X_train, *others)))

    return wrong


def _together(X_train: Any, *others: Any) -> Any:
    everything = np.hstack((X_train, *others))
    s = everything.std(axis=1, keepdims=True)
    return tuple((X - everything.mean(axis=1, keepdims=True)) / _guarded(s) for X in (X_train, *others))


def _train_only(X_train: Any, *others: Any) -> Any:
    return (_scaled()(X_train)[0], *others)


def _own_mean(X_train: Any, *others: Any) -> Any:
    s = X_train.std(axis=1, keepdims=True)
    return tuple((X - X.mean(axis=1, keepdims=True)) / _guarded(s) for X in (X_train, *others))


def _own_scale(X_train: Any, *others: Any) -> Any:
    return tuple((X - X_train.mean(axis=1, keepdims=True)) / _guarded(X.std(axis=1, keepdims=True)) for X in (X_train, *others))


def _if_zero(s: Any) -> Any:
    """Put 1 in the place of deviations that are exactly 0."""
    return np.where(s == 0, 1.0, s)


def _both_ways(make: Callable[..., Callable[..., Any]]) -> tuple[Callable[..., Any], ...]:
    """Return a mistake with constant features, for those who allow for rounding and those who do not."""
    return make(_guarded), make(_if_zero)


def _guarded_result(value: float) -> Callable[..., Any]:
    def with_guard(guard: Callable[[Any], Any]) -> Callable[..., Any]:
        def wrong(X_train: Any, *others: Any) -> Any:
            s = X_train.std(axis=1, keepdims=True)
            return tuple(np.where(guard(s) != s, value, out) for out in _scaled(guard=guard)(X_train, *others))

        return wrong

    return with_guard


def _constant_kept(guard: Callable[[Any], Any]) -> Callable[..., Any]:
    def wrong(X_train: Any, *others: Any) -> Any:
        s, sets = X_train.std(axis=1, keepdims=True), (X_train, *others)
        return tuple(np.where(guard(s) != s, X, out) for X, out in zip(sets, _scaled(guard=guard)(*sets), strict=True))

    return wrong


def _constant_dropped(guard: Callable[[Any], Any]) -> Callable[..., Any]:
    def wrong(X_train: Any, *others: Any) -> Any:
        s = X_train.std(axis=1)
        return tuple(out[guard(s) == s] for out in _scaled(guard=guard)(X_train, *others))

    return wrong


def _without_shift(X_train: Any, *others: Any) -> Any:
    return _scaled(mean=lambda X: 0.0)(X_train, *others)


def _deviation_of_zero(X: Any) -> Any:
    return np.sqrt(np.mean(X**2, axis=1, keepdims=True))


def _blowing_up(e: float) -> list[Callable[[Any], Any]]:
    """Return ways to put something tiny in the place of a deviation of 0."""
    return [lambda s: s + e, lambda s: np.maximum(s, e), lambda s: np.where(s == 0, e, s)]


def _constant_by_set(X_train: Any, *others: Any) -> Any:
    mean, s = X_train.mean(axis=1, keepdims=True), X_train.std(axis=1, keepdims=True)
    return tuple((X - mean) / np.where(np.ptp(X, axis=1, keepdims=True) == 0, 1.0, s) for X in (X_train, *others))


def _ends_equal(X_train: Any, *others: Any) -> Any:
    return _scaled(scale=lambda X: np.where(X[:, :1] == X[:, -1:], 1.0, X.std(axis=1, keepdims=True)))(X_train, *others)


NORMALIZE: tuple[Misconception, ...] = (
    misconception("own statistics", "Every set is scaled by its own statistics: all should use those of the train set.", _scaled(own=True)),
    misconception("own means", "Every set is shifted by its own mean; all should use that of the train set.", _own_mean),
    misconception("own deviations", "Every set is divided by its own standard deviation; all should use that of the train set.", _own_scale),
    misconception("statistics of all", "The statistics come from all sets together, so the test set has told something about itself.", _together),
    misconception("others untouched", "Only the train set is scaled: the others need the same, or the model meets inputs on another scale.", _train_only),
    misconception("variance", "You divide by the variance; divide by its root, the standard deviation.", _scaled(scale=lambda X: X.var(axis=1, keepdims=True)), _scaled(scale=lambda X: X.std(axis=1, keepdims=True) ** 2)),
    misconception("over the features", "Statistics are taken over the *examples*, along `axis=1`; yours go over the features.", _scaled(mean=lambda X: X.mean(axis=0, keepdims=True), scale=lambda X: X.std(axis=0, keepdims=True)), _scaled(mean=lambda X: X.mean(axis=0), scale=lambda X: X.std(axis=0)), _scaled(mean=lambda X: X.mean(axis=0, keepdims=True), scale=lambda X: X.std(axis=0, keepdims=True), own=True)),
    misconception("one number for all features", "Every feature has a mean and a deviation of its own: give an axis.", _scaled(mean=lambda X: X.mean(), scale=lambda X: X.std()), _scaled(mean=lambda X: X.mean()), _scaled(scale=lambda X: X.std())),
    misconception("mean not subtracted", "The mean is not subtracted.", _without_shift),
    misconception("not divided", "The sets are shifted, but not divided by the standard deviation.", _scaled(scale=lambda X: 1.0)),
    misconception("order of the steps", "First subtract the mean, then divide: parentheses.", lambda X, *others: tuple(x - X.mean(axis=1, keepdims=True) / _guarded(X.std(axis=1, keepdims=True)) for x in (X, *others)), lambda X, *others: tuple(x / _guarded(X.std(axis=1, keepdims=True)) - X.mean(axis=1, keepdims=True) for x in (X, *others))),
    misconception("m - 1", "The standard deviation divides by m here, not by m - 1 (`ddof=0`).", _scaled(scale=lambda X: X.std(axis=1, keepdims=True, ddof=1))),
    misconception("smallest and largest", "This scales to the range of values; mean and standard deviation were asked for.", _scaled(mean=lambda X: X.min(axis=1, keepdims=True), scale=lambda X: np.ptp(X, axis=1, keepdims=True)), _scaled(scale=lambda X: np.ptp(X, axis=1, keepdims=True)), _scaled(scale=lambda X: np.abs(X).max(axis=1, keepdims=True))),
    misconception("unit length", "This scales columns or rows to length 1; mean and standard deviation were asked for.", _scaled(mean=lambda X: 0.0, scale=lambda X: L2(X, axis=1, keepdims=True)), _scaled(scale=lambda X: L2(X - X.mean(axis=1, keepdims=True), axis=1, keepdims=True))),
    misconception("deviation from 0", "Deviations are taken from the mean: subtract it before you square.", _scaled(scale=_deviation_of_zero)),
    misconception("added", "The mean is subtracted, not added.", _scaled(mean=lambda X: -X.mean(axis=1, keepdims=True))),
    misconception("multiplied", "Divide by the standard deviation, do not multiply.", _scaled(scale=lambda X: 1 / _guarded(X.std(axis=1, keepdims=True)), guard=lambda s: s), _scaled(scale=lambda X: 1 / X.std(axis=1, keepdims=True), guard=lambda s: np.where(np.isinf(s), 1.0, s)), _scaled(scale=lambda X: 1 / X.std(axis=1, keepdims=True), guard=lambda s: s)),
    misconception("constant feature divided", "A feature that is constant in the train set has deviation 0, and is not to be divided by it.", _scaled(guard=lambda s: s)),
    misconception("constant feature blown up", "Dividing by almost 0 makes a constant feature huge in the other sets: leave the division out.", *(_scaled(guard=guard) for e in (1e-8, 1e-7, 1e-9, 1e-10, 1e-12) for guard in _blowing_up(e))),
    misconception("constant feature zeroed", "A feature that is constant in the train set is shifted, but not wiped out: it may vary in other sets.", *_both_ways(_guarded_result(0.0)), lambda X, *others: tuple(np.nan_to_num(x, nan=0.0, posinf=0.0, neginf=0.0) for x in _scaled(guard=lambda s: s)(X, *others)), *_both_ways(_guarded_result(1.0))),
    misconception("constant feature untouched", "A feature that is constant in the train set is shifted by its mean, like the others.", *_both_ways(_constant_kept)),
    misconception("constant feature dropped", "A feature that is constant in the train set stays: no row goes missing.", *_both_ways(_constant_dropped)),
    misconception("no tuple when alone", "Return a tuple, also for a single set.", _scaled(result=lambda sets: sets[0] if len(sets) == 1 else sets)),
    misconception("train set only", "Return all sets, the train set first.", _scaled(result=lambda sets: sets[0]), _scaled(result=lambda sets: sets[:1])),
    misconception("others only", "The train set comes first in the result; yours is missing.", _scaled(result=lambda sets: sets[1:])),
    misconception("others in a list", "The sets follow each other in one tuple; yours puts the others into one of their own.", _scaled(result=lambda sets: (sets[0], list(sets[1:]))), _scaled(result=lambda sets: (sets[0], sets[1:]))),
    misconception("train set last", "The train set comes first.", _scaled(result=lambda sets: (*sets[1:], sets[0])), _scaled(result=lambda sets: sets[::-1])),
    misconception("statistics returned, too", "Return the sets only, without mean and deviation.", lambda X, *others: (*_scaled()(X, *others), X.mean(axis=1, keepdims=True), X.std(axis=1, keepdims=True))),
    misconception("keepdims missing", "Mean and deviation have lost an axis, so they do not meet their features: keep it with `keepdims=True`.", lambda X, *others: tuple((x - np.mean(X, axis=1)) / np.std(X, axis=1) for x in (X, *others))),
    misconception("others not shifted", "The other sets are divided, but not shifted by the mean of the train set.", lambda X, *others: (*_scaled()(X), *(_scaled(mean=lambda X: 0.0)(X, other)[1] for other in others))),
    misconception("one other set", "There may be more than one other set: scale and return all of them.", lambda X, *others: _scaled()(X, *others[:1])),
    misconception("list", "Return a tuple of the sets, not a list.", _scaled(result=list)),
    misconception("constant in its own set", "Whether a feature is constant is asked of the train set only, and the answer serves all sets.", _constant_by_set),
    misconception("first and last", "Equal values at both ends do not make a feature constant: look at all of them.", _ends_equal),
    misconception("mean absolute deviation", "This is the mean absolute deviation; the standard deviation is the root of a mean of squares.", _scaled(scale=lambda X: np.mean(np.abs(X - X.mean(axis=1, keepdims=True)), axis=1, keepdims=True))),
    misconception("median", "The median is subtracted; the mean was asked for.", _scaled(mean=lambda X: np.median(X, axis=1, keepdims=True))),
    misconception("generator", "`for` in parentheses alone makes a generator: put `tuple` in front.", _scaled(result=lambda sets: (one for one in sets))),
)  # fmt: skip


# ---- starts -----------------------------------------------------------------------------------------------------------


def _layers(
    dims: Any,
    weight: Callable[[int, int], Any],
    bias: Callable[[int], Any] = lambda n: np.zeros((n, 1)),
    first: int = 1,
    last: int | None = None,
) -> P:
    """Return a start whose weights are `weight(n, n_prev)` and biases `bias(n)`."""
    parameters: P = {}
    for layer in range(first, len(dims) if last is None else last):
        parameters[f"W{layer}"] = weight(dims[layer], dims[layer - 1])
        parameters[f"b{layer}"] = bias(dims[layer])
    return parameters


def _zero(n: int, n_prev: int) -> Any:
    return np.zeros((n, n_prev))


def _keyed(dims: Any, place: Callable[[str], str]) -> P:
    return {place(key): value for key, value in _layers(dims, _zero).items()}


ZEROS: tuple[Misconception, ...] = (
    misconception("swapped shapes", "Rows and columns of the weights are swapped: a row for each unit of the layer, a column for each of its inputs.", lambda d: _layers(d, lambda n, p: np.zeros((p, n)))),
    misconception("flat biases", "The biases have lost an axis: they are columns, (n, 1).", lambda d: _layers(d, _zero, lambda n: np.zeros(n))),
    misconception("row biases", "The biases lie down: they are columns, with a row for each unit.", lambda d: _layers(d, _zero, lambda n: np.zeros((1, n)))),
    misconception("number biases", "A bias is a column with an entry for each unit, not a single number.", lambda d: _layers(d, _zero, lambda n: 0), lambda d: _layers(d, _zero, lambda n: 0.0), lambda d: _layers(d, _zero, lambda n: np.zeros((1, 1)))),
    misconception("wide biases", "A bias column has one column, however many inputs the layer has.", lambda d: {**_layers(d, _zero), **{f"b{i}": np.zeros((d[i], d[i - 1])) for i in range(1, len(d))}}),
    misconception("random", "These are random numbers; zeros were asked for.", lambda d: _layers(d, lambda n, p: np.random.default_rng(0).normal(size=(n, p)))),
    misconception("ones", "These are ones; zeros were asked for.", lambda d: _layers(d, lambda n, p: np.ones((n, p))), lambda d: _layers(d, lambda n, p: np.ones((n, p)), lambda n: np.ones((n, 1))), lambda d: _layers(d, _zero, lambda n: np.ones((n, 1)))),
    misconception("last layer left out", "The last layer is missing: there is one layer less than there are sizes, and `range` leaves its end out.", lambda d: _layers(d, _zero, last=len(d) - 1)),
    misconception("first layer left out", "The first layer is missing: layers are counted from 1.", lambda d: _layers(d, _zero, first=2)),
    misconception("layers from 0", "Keys count layers from 1, as the input is layer 0.", lambda d: _keyed(d, lambda key: f"{key[0]}{int(key[1:]) - 1}")),
    misconception("one layer too many", "There is one layer less than there are sizes: the loop goes too far.", lambda d: _layers(d, _zero, last=len(d) + 1)),
    misconception("shape not in a tuple", "`np.zeros` wants the shape as one tuple.", lambda d: np.zeros(d[1], d[0])),
    misconception("list", "Return one dict with keys such as \"W1\" and \"b1\".", lambda d: list(_layers(d, _zero).values()), lambda d: tuple(_layers(d, _zero).values())),
    misconception("other keys", "The keys are \"W1\", \"b1\", \"W2\", ...: a capital W, a small b, a number.", lambda d: _keyed(d, lambda key: key.lower()), lambda d: _keyed(d, lambda key: key.upper()), lambda d: _keyed(d, lambda key: f"{key[0]}[{key[1:]}]"), lambda d: _keyed(d, lambda key: f"{key[0]}_{key[1:]}")),
    misconception("keys not filled in", "The number of the layer is not in the key: write an f before the string.", lambda d: {"Wl": np.zeros((d[-1], d[-2])), "bl": np.zeros((d[-1], 1))}, lambda d: {"W{l}": np.zeros((d[-1], d[-2])), "b{l}": np.zeros((d[-1], 1))}, lambda d: {"W": np.zeros((d[-1], d[-2])), "b": np.zeros((d[-1], 1))}),
    misconception("returns inside the loop", "The `return` stands inside the loop: only the first layer comes.", lambda d: _layers(d, _zero, last=2)),
    misconception("depth typed in", "The number of layers is typed in: `layers_dims` tells it.", lambda d: _layers(d, _zero, last=3), lambda d: _layers(d, _zero, last=4)),
    misconception("bias sized by the previous layer", "A layer has a bias for each of its own units; yours has one for each of its inputs.", lambda d: {**_layers(d, _zero), **{f"b{i}": np.zeros((d[i - 1], 1)) for i in range(1, len(d))}}),
    misconception("columns of the first layer", "A layer's inputs are the units of the layer before it, not those of the network.", lambda d: _layers(d, lambda n, p: np.zeros((n, d[0])))),
)  # fmt: skip


def _drawn(
    scale: Callable[[int, int], float],
    bias: Callable[..., Any] | None = None,
    shape: Callable[[int, int], Any] = lambda n, p: (n, p),
    last: Callable[[int], int] = lambda count: count,
) -> Callable[..., P]:
    """Return a random start, weights spread by `scale(n, n_prev)`."""

    def wrong(dims: Any, rng: Any) -> P:
        zeros = bias or (lambda rng, n: np.zeros((n, 1)))
        return _layers(dims, lambda n, p: scale(n, p) * rng.normal(size=shape(n, p)), lambda n: zeros(rng, n), last=last(len(dims)))

    return wrong


def _by(draw: Callable[..., Any]) -> Callable[..., P]:
    """Return a start whose weights are `draw(rng, n, n_prev)`."""
    return lambda dims, rng: _layers(dims, lambda n, p: draw(rng, n, p))


def _spreads(right: Callable[[int, int], float], factors: tuple[float, ...]) -> list[Callable[[int, int], float]]:
    """Return wrong spreads: three that no layer's size changes, and the right one times each of some factors."""
    return [lambda n, p: 0.01, lambda n, p: 0.1, lambda n, p: 0.05, *((lambda n, p, s=s: s * right(n, p)) for s in factors)]


def _within(rng: Any, shape: Any, most: float) -> Any:
    """Draw numbers, again and again where they lie further from 0 than `most`."""
    W = rng.normal(size=shape)
    while (far := np.abs(W) > most).any():
        W[far] = rng.normal(size=far.sum())
    return W


def _by_layer(scale: Callable[[Any, int], float]) -> Callable[..., P]:
    """Return a start whose weights of layer l spread by `scale(dims, l)`."""

    def wrong(dims: Any, rng: Any) -> P:
        parameters: P = {}
        for layer in range(1, len(dims)):
            parameters[f"W{layer}"] = scale(dims, layer) * rng.normal(size=(dims[layer], dims[layer - 1]))
            parameters[f"b{layer}"] = np.zeros((dims[layer], 1))
        return parameters

    return wrong


def _random_starts(
    right: Callable[[int, int], float], smaller: str, factors: tuple[float, ...], *scales: Misconception
) -> tuple[Misconception, ...]:
    """Return the mistakes of a start whose weights should spread by `right(n, n_prev)`."""
    return (
        *scales,
        misconception("zeros", "All weights are 0: draw them at random, and mind that `//` cuts a factor to whole numbers.", _by(lambda rng, n, p: np.zeros((n, p)))),
        misconception("all alike", "Numbers repeat within a layer: draw each weight by itself.", _by(lambda rng, n, p: np.full((n, p), right(n, p) * rng.normal())), _by(lambda rng, n, p: np.full((n, p), right(n, p)))),
        misconception("rows alike", "All units of a layer start alike, and stay so: draw each weight by itself.", _by(lambda rng, n, p: np.tile(right(n, p) * rng.normal(size=(1, p)), (n, 1)))),
        misconception("uniform", "`random` and `uniform` draw evenly between two ends; a normal distribution was asked for.", _by(lambda rng, n, p: rng.uniform(-right(n, p), right(n, p), (n, p))), _by(lambda rng, n, p: right(n, p) * np.sqrt(3) * rng.uniform(-1, 1, (n, p)))),
        misconception("one side of 0", "All weights lie on one side of 0: draw from a normal distribution around 0.", _by(lambda rng, n, p: right(n, p) * rng.random((n, p))), _by(lambda rng, n, p: np.abs(right(n, p) * rng.normal(size=(n, p))))),
        misconception("swapped shapes", "Rows and columns of the weights are swapped: a row for each unit of the layer, a column for each of its inputs.", _drawn(right, shape=lambda n, p: (p, n))),
        misconception("flat biases", "The biases have lost an axis: they are columns, (n, 1).", _drawn(right, lambda rng, n: np.zeros(n))),
        misconception("row biases", "The biases lie down: they are columns, with a row for each unit.", _drawn(right, lambda rng, n: np.zeros((1, n)))),
        misconception("number biases", "A bias is a column with an entry for each unit, not a single number.", _drawn(right, lambda rng, n: 0.0), _drawn(right, lambda rng, n: 0)),
        misconception("biases not zero", "The biases should start at 0; the random weights make the units differ already.", _drawn(right, lambda rng, n: rng.normal(size=(n, 1))), _drawn(right, lambda rng, n: np.ones((n, 1))), _drawn(right, lambda rng, n: right(n, n) * rng.normal(size=(n, 1))), _drawn(right, lambda rng, n: np.full((n, 1), 0.01))),
        misconception("last layer left out", "The last layer is missing: there is one layer less than there are sizes, and `range` leaves its end out.", _drawn(right, last=lambda count: count - 1)),
        misconception("first layer left out", "The first layer is missing: layers are counted from 1.", lambda dims, rng: _layers(dims, lambda n, p: right(n, p) * rng.normal(size=(n, p)), first=2)),
        misconception("layers from 0", "Keys count layers from 1, as the input is layer 0.", lambda dims, rng: {f"{key[0]}{int(key[1:]) - 1}": value for key, value in _drawn(right)(dims, rng).items()}),
        misconception("returns inside the loop", "The `return` stands inside the loop: only the first layer comes.", _drawn(right, last=lambda count: 2)),
        misconception("no dict", "Return one dict with keys such as \"W1\" and \"b1\".", lambda dims, rng: tuple(_drawn(right)(dims, rng).values()), lambda dims, rng: list(_drawn(right)(dims, rng).values())),
        misconception("own generator", "Every generator gives the same start: draw from the `rng` that is passed, and seed nothing yourself.", lambda dims, rng: _drawn(right)(dims, np.random.default_rng(3))),
        misconception("global generator", "You draw from numpy's global state: use the `rng` that is passed.", lambda dims, rng: _layers(dims, lambda n, p: right(n, p) * np.random.randn(n, p))),  # noqa: NPY002
        misconception("shape not in a tuple", "The shape is one argument: a tuple, `size=(rows, columns)`.", lambda dims, rng: rng.standard_normal(dims[1], dims[0])),
        misconception("layers alike", "All layers draw the same numbers: let one generator go on from layer to layer.", lambda dims, rng: _layers(dims, lambda n, p: right(n, p) * copy.deepcopy(rng).normal(size=(n, p)))),
        misconception("made exact", "The numbers are shifted or scaled until mean and spread are exact: leave them as they are drawn.", *(_by(lambda rng, n, p, change=change: right(n, p) * change(rng.normal(size=(n, p)))) for change in (lambda W: (W - W.mean()) / W.std(), lambda W: W - W.mean(), lambda W: W / W.std()))),
        misconception("large draws cut off", "Numbers far from 0 are cut off or drawn again; a normal distribution has them.", _by(lambda rng, n, p: right(n, p) * _within(rng, (n, p), 2.0)), _by(lambda rng, n, p: right(n, p) * np.clip(rng.normal(size=(n, p)), -2, 2))),
        misconception("scale", smaller, *(_drawn(spread) for spread in _spreads(right, factors))),
    )  # fmt: skip


RANDOM = _random_starts(
    lambda n, p: 10.0,
    "The weights should spread by 10; yours spread by another number.",
    (2.0, 0.5),
    misconception("factor 10 missing", "The weights spread by 1: they should spread by 10, too large on purpose.", _drawn(lambda n, p: 1.0)),
    misconception("variance for deviation", "The standard deviation should be 10; yours is the root of it, or its square.", _drawn(lambda n, p: 10**0.5), _drawn(lambda n, p: 100.0)),
    misconception("by the layer's size", "In yours the spread depends on the layer's size; that comes in the next exercise. Here it is 10 everywhere.", _drawn(lambda n, p: p**-0.5), _drawn(lambda n, p: (2 / p) ** 0.5), _drawn(lambda n, p: 10 * p**-0.5)),
    misconception("whole numbers", "The weights are whole numbers: leave them as they are drawn.", _by(lambda rng, n, p: (10 * rng.normal(size=(n, p))).astype(int)), _by(lambda rng, n, p: np.round(10 * rng.normal(size=(n, p))))),
    misconception("mean of 10", "The numbers lie around 10: multiply by 10 instead of adding it.", _by(lambda rng, n, p: rng.normal(10, 1, (n, p)))),
)  # fmt: skip
XAVIER = _random_starts(
    lambda n, p: p**-0.5,
    "The spread is not the one asked for: the root of the variance in the text.",
    (0.01, 0.1, 2.0, 0.5, 10.0),
    misconception("root missing", "What the text gives is the variance: what you multiply by is its root.", _drawn(lambda n, p: 1 / p), _drawn(lambda n, p: 2 / (n + p))),
    misconception("he", "This is He's, made for ReLU: here the variance has no 2 above n_prev alone.", _drawn(lambda n, p: (2 / p) ** 0.5)),
    misconception("by the layer's own size", "The spread depends on the number of *inputs* of a unit, the size of the layer before.", _drawn(lambda n, p: n**-0.5)),
    misconception("2 missing", "With both sizes below, there is a 2 above.", _drawn(lambda n, p: (1 / (n + p)) ** 0.5)),
    misconception("6 of the uniform draw", "The 6 belongs to Glorot's uniform draw; the normal one has a 2.", _drawn(lambda n, p: (6 / (n + p)) ** 0.5)),
    misconception("upside down", "The more inputs, the *smaller* the weights: divide by the root, do not multiply.", _drawn(lambda n, p: p**0.5)),
    misconception("missing brackets in the sum", "The sum of the sizes stands below as a whole: put it into parentheses.", _drawn(lambda n, p: (2 / p + n) ** 0.5)),
    misconception("scale of the first layer everywhere", "Every layer has its own number of inputs; yours takes that of the network for all.", _by_layer(lambda d, i: d[0] ** -0.5)),
    misconception("gain", "The factor 5/3 is a library's gain for tanh; the variance in the text has none.", _drawn(lambda n, p: 5 / 3 * p**-0.5), _drawn(lambda n, p: 5 / 3 * (2 / (n + p)) ** 0.5)),
    misconception("roots added", "The sizes are added before the root is taken; yours adds their roots.", _drawn(lambda n, p: 2 / (n**0.5 + p**0.5)), _drawn(lambda n, p: 2**0.5 / (n**0.5 + p**0.5))),
    misconception("product of the sizes", "Both sizes are added below, not multiplied.", _drawn(lambda n, p: (2 / (n * p)) ** 0.5)),
    misconception("factor missing", "The spread is 1 in every layer: it should depend on the layer's size.", _drawn(lambda n, p: 1.0)),
)  # fmt: skip
HE = _random_starts(
    lambda n, p: (2 / p) ** 0.5,
    "The spread is not the one asked for: the root of 2 / n_prev.",
    (0.01, 0.1, 2.0, 0.5, 10.0),
    misconception("root missing", "2 / n_prev is the variance: what you multiply by is its root.", _drawn(lambda n, p: 2 / p)),
    misconception("2 missing", "This is the start for tanh; for ReLU the variance is twice as large.", _drawn(lambda n, p: p**-0.5)),
    misconception("2 outside the root", "The 2 belongs under the root.", _drawn(lambda n, p: 2 * p**-0.5)),
    misconception("root of the 2 only", "`n_prev` belongs under the root, too.", _drawn(lambda n, p: 2**0.5 / p)),
    misconception("output layer by xavier", "The output layer, too, should have He's variance; yours has half of it there.", _by_layer(lambda d, i: ((2 if i < len(d) - 1 else 1) / d[i - 1]) ** 0.5)),
    misconception("one layer too far back", "The size below is that of the layer just before; yours is one layer further back.", _by_layer(lambda d, i: (2 / d[i - 2]) ** 0.5)),
    misconception("scale of the first layer everywhere", "Every layer has its own number of inputs; yours takes that of the network for all.", _by_layer(lambda d, i: (2 / d[0]) ** 0.5)),
    misconception("glorot", "This is Glorot's; He's has the number of inputs alone below.", _drawn(lambda n, p: (2 / (n + p)) ** 0.5)),
    misconception("by the layer's own size", "The spread depends on the number of *inputs* of a unit, the size of the layer before.", _drawn(lambda n, p: (2 / n) ** 0.5)),
    misconception("upside down", "The more inputs, the *smaller* the weights: n_prev stands below.", _drawn(lambda n, p: (p / 2) ** 0.5), _drawn(lambda n, p: (2 * p) ** 0.5)),
    misconception("factor missing", "The spread is 1 in every layer: it should depend on the layer's size.", _drawn(lambda n, p: 1.0)),
)  # fmt: skip


# ---- clipping and checking gradients ----------------------------------------------------------------------------------


def _norm(grads: P) -> Any:
    return np.sqrt(sum(np.sum(v**2) for v in grads.values()))


def _clip(
    norm: Callable[[P], Any] = _norm, factor: Callable[[Any, float], Any] = lambda norm, most: most / norm, always: bool = False
) -> Callable[..., P]:
    """Return a clipping with another norm, or another factor."""

    def wrong(grads: P, max_norm: float) -> P:
        length = norm(grads)
        if not always and length <= max_norm:
            return dict(grads)
        return {key: value * factor(length, max_norm) for key, value in grads.items()}

    return wrong


def _each(clip: Callable[[Any, float], Any]) -> Callable[..., P]:
    return lambda grads, max_norm: {key: clip(value, max_norm) for key, value in grads.items()}


def _by_array(value: Any, most: float) -> Any:
    return value * min(1.0, most / L2(value))


def _only_weights(grads: P, max_norm: float) -> P:
    length = _norm(grads)
    return {key: value * min(1.0, max_norm / length) if key[1] == "W" else value for key, value in grads.items()}


def _while_adding(grads: P, max_norm: float) -> P:
    out, squares = {}, 0.0
    for key, value in grads.items():
        squares += float(np.sum(value**2))
        out[key] = value * (min(1.0, max_norm / squares**0.5) if squares > 0 else 1.0)
    return out


CLIP: tuple[Misconception, ...] = (
    misconception("every array by itself", "Each array is shortened by itself, which turns the gradient: one length and one factor for all together.", _each(_by_array)),
    misconception("every entry by itself", "Every entry is cut by itself, which turns the gradient: shorten all by one factor.", _each(lambda v, most: np.clip(v, -most, most)), _each(np.minimum)),
    misconception("always scaled", "A gradient that is short enough should stay as it is.", _clip(always=True)),
    misconception("upside down", "The factor is upside down: it makes a long gradient longer.", _clip(factor=lambda norm, most: norm / most)),
    misconception("only the unit length", "The gradient comes out with length 1: it may be as long as `max_norm`.", _clip(factor=lambda norm, most: 1 / norm)),
    misconception("norm without the root", "The length is the *root* of the sum of squares.", _clip(norm=lambda g: _norm(g) ** 2)),
    misconception("lengths added up", "The lengths of the arrays are added; it is their squares that add up, before one root is taken.", _clip(norm=lambda g: sum(L2(v) for v in g.values()))),
    misconception("squares missing", "The length takes the squares of the entries; yours adds up the entries, or their absolute values.", _clip(norm=lambda g: sum(np.sum(np.abs(v)) for v in g.values())), _clip(norm=lambda g: np.sqrt(sum(np.sum(np.abs(v)) for v in g.values()))), _clip(norm=lambda g: sum(np.sum(v) for v in g.values()))),
    misconception("longest array", "The length is that of all arrays together; yours is that of the longest.", _clip(norm=lambda g: max(L2(v) for v in g.values()))),
    misconception("largest entry", "The length is the root of the sum of squares; yours is the largest entry.", _clip(norm=lambda g: max(np.abs(v).max() for v in g.values()))),
    misconception("weights only in the length", "The biases' gradients belong to the length, too.", _clip(norm=lambda g: np.sqrt(sum(np.sum(v**2) for k, v in g.items() if k[1] == "W")))),
    misconception("weights only shortened", "The biases' gradients are shortened, too: otherwise the direction changes.", _only_weights),
    misconception("one array only", "Only one of the arrays decides on the length: take all of them.", _clip(norm=lambda g: L2(next(iter(g.values())))), _clip(norm=lambda g: L2(list(g.values())[-1]))),
    misconception("mean of the squares", "The length has a sum below its root, not a mean.", _clip(norm=lambda g: np.sqrt(np.mean(np.concatenate([v.ravel() for v in g.values()]) ** 2))), _clip(norm=lambda g: np.sqrt(np.mean([np.mean(v**2) for v in g.values()])))),
    misconception("spectral norm", "`np.linalg.norm(W, 2)` is the largest stretch of a matrix; here all entries count.", _clip(norm=lambda g: np.sqrt(sum(L2(v, 2) ** 2 for v in g.values())))),
    misconception("not clipped", "Nothing is shortened: a gradient that is too long comes back as it was.", lambda g, most: dict(g)),
    misconception("compared the wrong way round", "It is the *long* gradient that is shortened; yours stretches the short one.", lambda g, most: {k: v * max(1.0, most / _norm(g)) for k, v in g.items()}),
    misconception("shortened twice", "The factor is the ratio of the two lengths, not its square.", _clip(factor=lambda norm, most: (most / norm) ** 2), _clip(factor=lambda norm, most: most / norm**2)),
    misconception("subtracted", "Shortening is multiplying by one factor; nothing is subtracted.", lambda g, most: {k: v - max(0.0, _norm(g) - most) for k, v in g.items()}),
    misconception("zero when too long", "A gradient that is too long is shortened, not thrown away.", _clip(factor=lambda norm, most: 0.0)),
    misconception("norm returned, too", "Return the dict only.", lambda g, most: (_clip()(g, most), _norm(g))),
    misconception("no root of max_norm", "`max_norm` is a length: compare it with a length, and divide by one.", _clip(factor=lambda norm, most: np.sqrt(most / norm)), _clip(factor=lambda norm, most: np.sqrt(most) / norm)),
    misconception("compared without the root", "What you compare with `max_norm` is the sum of the squares; the length is its root.", lambda g, most: {k: v * (min(1.0, most / _norm(g)) if _norm(g) ** 2 > most else 1.0) for k, v in g.items()}, lambda g, most: {k: v * (most / _norm(g) if _norm(g) ** 2 > most else 1.0) for k, v in g.items()}),
    misconception("length not finished", "You scale while the length is still being added up: first the whole length, then the scaling.", _while_adding),
)  # fmt: skip


def _measured(slope: Callable[[Callable[..., Any], Any, Any, float], Any]) -> Callable[..., Any]:
    """Return a gradient whose entry at `place` is `slope(cost, theta, nudge, epsilon)`, the nudge being 1 there."""

    def wrong(cost: Any, theta: Any, epsilon: float = 1e-7) -> Any:
        out = np.zeros(theta.shape)
        for place in np.ndindex(theta.shape):
            nudge = np.zeros(theta.shape)
            nudge[place] = 1.0
            out[place] = slope(cost, theta, nudge, epsilon)
        return out

    return wrong


def _central(cost: Any, theta: Any, nudge: Any, e: float) -> Any:
    return (cost(theta + e * nudge) - cost(theta - e * nudge)) / (2 * e)


def _not_restored(cost: Any, theta: Any, epsilon: float = 1e-7) -> Any:
    theta, out = theta.copy(), np.zeros(theta.shape)
    for place in np.ndindex(theta.shape):
        theta[place] += epsilon
        up = cost(theta)
        theta[place] -= 2 * epsilon
        out[place] = (up - cost(theta)) / (2 * epsilon)
    return out


def _restored_by_half(cost: Any, theta: Any, epsilon: float = 1e-7) -> Any:
    up, down, out = theta.copy(), theta.copy(), np.zeros(theta.shape)
    for place in np.ndindex(theta.shape):
        up[place] += epsilon
        down[place] -= epsilon
        out[place] = (cost(up) - cost(down)) / (2 * epsilon)
    return out


def _same_array(cost: Any, theta: Any, epsilon: float = 1e-7) -> Any:
    theta, out = theta.copy(), np.zeros(theta.shape)
    for place in np.ndindex(theta.shape):
        up = down = theta
        up[place] += epsilon
        down[place] -= epsilon
        out[place] = (cost(up) - cost(down)) / (2 * epsilon)
    return out


def _all_at_once(cost: Any, theta: Any, epsilon: float = 1e-7) -> Any:
    return (cost(theta + epsilon) - cost(theta - epsilon)) / (2 * epsilon)


def _all_at_once_filled(cost: Any, theta: Any, epsilon: float = 1e-7) -> Any:
    return np.full(theta.shape, _all_at_once(cost, theta, epsilon))


def _shaped(change: Callable[[Any], Any]) -> Callable[..., Any]:
    return lambda cost, theta, epsilon=1e-7: change(_measured(_central)(cost, theta, epsilon))


def _rows_only(cost: Any, theta: Any, epsilon: float = 1e-7) -> Any:
    out = np.zeros(theta.shape)
    for i in range(theta.shape[0]):
        nudge = np.zeros(theta.shape)
        nudge[i] = epsilon
        out[i] = (cost(theta + nudge) - cost(theta - nudge)) / (2 * epsilon)
    return out


def _nudge_alone(cost: Any, theta: Any, nudge: Any, e: float) -> Any:
    return (cost(e * nudge) - cost(-e * nudge)) / (2 * e)


def _as_a_column(cost: Any, theta: Any, epsilon: float = 1e-7) -> Any:
    out = np.zeros((theta.shape[0], 1))
    for i in range(theta.shape[0]):
        up, down = theta.copy(), theta.copy()
        up[i, 0] += epsilon
        down[i, 0] -= epsilon
        out[i, 0] = (cost(up) - cost(down)) / (2 * epsilon)
    return out


NUMERICAL: tuple[Misconception, ...] = (
    misconception("one-sided", "You step to one side only: its error is of order ε; steps to both sides cancel it.", _measured(lambda c, t, n, e: (c(t + e * n) - c(t)) / e), _measured(lambda c, t, n, e: (c(t) - c(t - e * n)) / e)),
    misconception("2 missing", "The two points are *two* steps apart.", _measured(lambda c, t, n, e: _central(c, t, n, e) * 2)),
    misconception("precedence", "`/ 2 * epsilon` divides by 2 and multiplies by epsilon: put parentheses round the product.", _measured(lambda c, t, n, e: (c(t + e * n) - c(t - e * n)) / 2 * e)),
    misconception("not divided", "The difference is not divided by the distance of the two points.", _measured(lambda c, t, n, e: c(t + e * n) - c(t - e * n)), _measured(lambda c, t, n, e: (c(t + e * n) - c(t - e * n)) / 2)),
    misconception("one-sided, divided by two steps", "The two points are one step apart, but you divide by two.", _measured(lambda c, t, n, e: (c(t + e * n) - c(t)) / (2 * e)), _measured(lambda c, t, n, e: (c(t) - c(t - e * n)) / (2 * e))),
    misconception("turned round", "The two costs are subtracted the wrong way round.", _measured(lambda c, t, n, e: -_central(c, t, n, e))),
    misconception("all at once", "All entries are nudged together: one at a time, the others stay.", _all_at_once_filled, _all_at_once),
    misconception("not restored", "After an entry is done it keeps its nudge while the next is measured: put it back, or take fresh copies.", _not_restored, _restored_by_half),
    misconception("the same array twice", "Both nudged arrays are one and the same, so the nudges undo each other: take copies.", _same_array),
    misconception("epsilon typed in", "The step is always the same in yours: use the argument `epsilon`.", *(lambda c, t, epsilon=1e-7, e=e: _measured(_central)(c, t, e) for e in (1e-7, 1e-4, 1e-5, 1e-6, 0.01, 0.1))),
    misconception("flat", "The result should have theta's shape.", _shaped(np.ravel), _shaped(lambda g: g.reshape(-1, 1)), _shaped(lambda g: g.ravel().tolist()), _shaped(lambda g: g.reshape(1, -1))),
    misconception("whole rows", "Whole rows of theta are nudged together: one entry at a time.", _rows_only),
    misconception("added", "The two costs are subtracted, not added.", _measured(lambda c, t, n, e: (c(t + e * n) + c(t - e * n)) / (2 * e))),
    misconception("theta left out", "The nudge alone is handed to the cost: it is to be added to theta.", _measured(_nudge_alone)),
    misconception("nudge by a factor", "The nudge is added; yours multiplies.", _measured(lambda c, t, n, e: (c(t * (1 + e * n)) - c(t * (1 - e * n))) / (2 * e))),
    misconception("divided by the square", "Divide by the distance of the two points, not by its square.", _measured(lambda c, t, n, e: (c(t + e * n) - c(t - e * n)) / (2 * e**2)), _measured(lambda c, t, n, e: (c(t + e * n) - c(t - e * n)) / (2 * e) ** 2)),
    misconception("second slope", "This is the second derivative; the first was asked for.", _measured(lambda c, t, n, e: (c(t + e * n) - 2 * c(t) + c(t - e * n)) / e**2)),
    misconception("first entry only", "Only the first entry is measured: does a `return` stand inside the loop?", lambda c, t, epsilon=1e-7: _measured(_central)(c, t, epsilon) * (np.arange(t.size).reshape(t.shape) == 0)),
    misconception("slope times theta", "Each slope is multiplied by its entry of theta.", lambda c, t, epsilon=1e-7: t * _measured(_central)(c, t, epsilon)),
    misconception("large default", "With a step that is passed you are right, but the default should be 1e-7.", *((lambda c, t, epsilon=e: _measured(_central)(c, t, epsilon)) for e in (0.1, 0.01, 1e-3, 1e-4, 1e-5))),
    misconception("half steps", "The step to each side is epsilon; yours goes half as far.", _measured(lambda c, t, n, e: (c(t + e / 2 * n) - c(t - e / 2 * n)) / e)),
    misconception("relative step", "The step is epsilon for every entry; yours grows with the entry.", _measured(lambda c, t, n, e: _central(c, t, n, e * max(1.0, float(np.abs(t * n).max())))), _measured(lambda c, t, n, e: _central(c, t, n, e * float(np.abs(t * n).max()))), _measured(lambda c, t, n, e: _central(c, t, n, e * (1 + float(np.abs(t * n).max()))))),
    misconception("five points", "This is a formula of higher order, by four steps; the plain central difference was asked for.", _measured(lambda c, t, n, e: (8 * (c(t + e * n) - c(t - e * n)) - (c(t + 2 * e * n) - c(t - 2 * e * n))) / (12 * e))),
    misconception("complex step", "The cost is made for floats, and so is the central difference: take steps along the real numbers.", _measured(lambda c, t, n, e: np.imag(c(t + 1j * e * n)) / e)),
    misconception("rounded", "The slopes are rounded: return them with all their digits.", *(_shaped(lambda g, d=d: np.round(g, d)) for d in (6, 5, 4, 3))),  # type: ignore[misc]
    misconception("flat for the cost", "The cost wants an array of theta's shape; yours hands it another.", lambda c, t, epsilon=1e-7: _measured(lambda c, v, n, e: _central(c, v, n, e))(c, t.ravel(), epsilon).reshape(t.shape), lambda c, t, epsilon=1e-7: _measured(lambda c, v, n, e: _central(c, v, n, e))(c, t.reshape(-1, 1), epsilon).reshape(t.shape)),
    misconception("columns only", "`theta` may have any number of axes; yours takes it for a column.", _as_a_column),
)  # fmt: skip

RELATIVE: tuple[Misconception, ...] = (
    misconception("not relative", "This is the length of the difference: divide by the lengths of the two.", lambda g, a: L2(g - a)),
    misconception("squares", "Lengths are roots of sums of squares; the roots are missing.", lambda g, a: L2(g - a) ** 2 / (L2(g) ** 2 + L2(a) ** 2), lambda g, a: L2(g - a) ** 2 / (L2(g) + L2(a)) ** 2, lambda g, a: L2(g - a) ** 2 / (L2(g) + L2(a))),
    misconception("divided by one of them", "Below stands the sum of both lengths.", lambda g, a: L2(g - a) / L2(g), lambda g, a: L2(g - a) / L2(a)),
    misconception("divided by the larger", "Below stands the sum of both lengths, not the larger one.", lambda g, a: L2(g - a) / max(L2(g), L2(a))),
    misconception("divided by the product", "Below the lengths are added, not multiplied.", lambda g, a: L2(g - a) / (L2(g) * L2(a))),
    misconception("length of the sum", "Below stands the sum of the lengths, not the length of the sum.", lambda g, a: L2(g - a) / L2(g + a)),
    misconception("root of the sum of squares", "Below the two lengths themselves are added.", lambda g, a: L2(g - a) / np.sqrt(L2(g) ** 2 + L2(a) ** 2)),
    misconception("difference of the lengths", "Above stands the length of the difference, not the difference of the lengths.", lambda g, a: (L2(g) - L2(a)) / (L2(g) + L2(a)), lambda g, a: abs(L2(g) - L2(a)) / (L2(g) + L2(a))),
    misconception("entry by entry", "One number is asked for: take lengths, not entries.", lambda g, a: np.abs(g - a) / (np.abs(g) + np.abs(a)), lambda g, a: (g - a) / (g + a)),
    misconception("mean over the entries", "The ratio is taken of the lengths, once; yours averages the ratios of the entries.", lambda g, a: np.mean(np.abs(g - a) / (np.abs(g) + np.abs(a))), lambda g, a: np.max(np.abs(g - a) / (np.abs(g) + np.abs(a)))),
    misconception("absolute values", "Lengths take squares and a root; yours adds absolute values.", lambda g, a: np.sum(np.abs(g - a)) / (np.sum(np.abs(g)) + np.sum(np.abs(a))), lambda g, a: L2(g - a, 1) / (L2(g, 1) + L2(a, 1)), lambda g, a: np.mean(np.abs(g - a))),
    misconception("norm of a matrix", "For a matrix `norm(…, 2)` is another norm: leave the 2 out.", lambda g, a: L2(g - a, 2) / (L2(g, 2) + L2(a, 2))),
    misconception("largest entry", "Lengths take all entries; yours takes the largest.", lambda g, a: np.max(np.abs(g - a)), lambda g, a: np.max(np.abs(g - a)) / (np.max(np.abs(g)) + np.max(np.abs(a)))),
    misconception("added", "Above stands the *difference*.", lambda g, a: L2(g + a) / (L2(g) + L2(a))),
    misconception("parentheses missing", "The sum below belongs into parentheses.", lambda g, a: L2(g - a) / L2(g) + L2(a)),
    misconception("sum without squares", "The entries are added up with their signs; a length squares them first.", lambda g, a: np.sum(g - a) / (np.sum(g) + np.sum(a)), lambda g, a: abs(np.sum(g - a)) / abs(np.sum(g) + np.sum(a))),
    misconception("upside down", "The ratio is upside down.", lambda g, a: (L2(g) + L2(a)) / L2(g - a)),
    misconception("difference below", "Below the lengths are added, not subtracted.", lambda g, a: L2(g - a) / (L2(g) - L2(a)), lambda g, a: L2(g - a) / abs(L2(g) - L2(a))),
    misconception("decision", "You return whether it is small enough; the number itself was asked for.", lambda g, a: L2(g - a) / (L2(g) + L2(a)) < 1e-7),
    misconception("cosine", "This is the cosine of the angle between the two.", lambda g, a: np.vdot(g, a) / (L2(g) * L2(a)), lambda g, a: 1 - np.vdot(g, a) / (L2(g) * L2(a)), lambda g, a: (1 - np.vdot(g, a) / (L2(g) * L2(a))) / 2),
    misconception("small number added", "The two gradients are never both zero, so nothing need be added below; with tiny ones it counts.", *((lambda g, a, e=e: L2(g - a) / (L2(g) + L2(a) + e)) for e in (1e-8, 1e-7, 1e-6))),
    misconception("along an axis", "One length is asked for, of all entries together: give `norm` no axis.", lambda g, a: L2(g - a, axis=0) / (L2(g, axis=0) + L2(a, axis=0))),
    misconception("one by one matrix for columns", "`a.T @ a` is a single number for flat arrays only: a column gives shape (1, 1), and a matrix mixes its columns.", lambda g, a: np.sqrt((g - a).T @ (g - a)) / (np.sqrt(g.T @ g) + np.sqrt(a.T @ a))),
    misconception("rounded", "The result is rounded: two gradients that are nearly equal differ in digits far behind the point.", *((lambda g, a, d=d: round(float(L2(g - a) / (L2(g) + L2(a))), d)) for d in (8, 7, 6, 5, 4, 3))),
)  # fmt: skip


# ---- the bug ----------------------------------------------------------------------------------------------------------


def _bugged(
    slope: Callable[[Any, Any], Any] = lambda Z1, A1: 1 - A1**2,
    db2: Callable[..., Any] = lambda dZ2, m, X: np.sum(dZ2, axis=1, keepdims=True) / m,
    power: int = 1,
    W2T: bool = True,
    **changes: Callable[..., Any],
) -> Callable[..., P]:
    """Return the backward pass with another slope, another db2, or gradients changed by (grads, dZ1, dZ2, A1, X, m)."""

    def wrong(X: Any, Y: Any, P: P) -> P:
        m = X.shape[1]
        Z1 = P["W1"] @ X + P["b1"]
        A1 = np.tanh(Z1)
        dZ2 = sigmoid(P["W2"] @ A1 + P["b2"]) - Y
        dZ1 = P["W2"].T @ dZ2 * slope(Z1, A1)
        grads = {"dW1": dZ1 @ X.T / m, "db1": np.sum(dZ1, axis=1, keepdims=True) / m, "dW2": dZ2 @ A1.T / m, "db2": db2(dZ2, m, X)}
        return {**grads, **{key: change(grads, dZ1, dZ2, A1, X, m) for key, change in changes.items()}}

    return wrong


def _old_db2(dZ2: Any, m: int, X: Any) -> Any:
    return np.sum(dZ2, axis=1, keepdims=True)


def _old_slope(Z1: Any, A1: Any) -> Any:
    return 1 - Z1**2


def _output_slope(X: Any, Y: Any, P: P) -> P:
    m = X.shape[1]
    A1 = np.tanh(P["W1"] @ X + P["b1"])
    A2 = sigmoid(P["W2"] @ A1 + P["b2"])
    dZ2 = (A2 - Y) * A2 * (1 - A2)
    dZ1 = P["W2"].T @ dZ2 * (1 - A1**2)
    sums = {"db1": np.sum(dZ1, axis=1, keepdims=True), "db2": np.sum(dZ2, axis=1, keepdims=True)}
    return {"dW1": dZ1 @ X.T / m, "dW2": dZ2 @ A1.T / m, **{key: value / m for key, value in sums.items()}}


MENDED: tuple[Misconception, ...] = (
    misconception("db2 still wrong", "One fault is mended. db2 is still wrong: compare it with db1.", _bugged(db2=_old_db2)),
    misconception("first layer still wrong", "One fault is mended. dW1 and db1 are still wrong: what are both made of?", _bugged(slope=_old_slope)),
    misconception("square missing", "The slope of tanh is 1 minus the *square* of its value.", _bugged(slope=lambda Z1, A1: 1 - A1), _bugged(slope=lambda Z1, A1: 1 - A1, db2=_old_db2)),
    misconception("slope of the sigmoid", "The hidden layer bends with tanh; this is the slope of the sigmoid.", _bugged(slope=lambda Z1, A1: A1 * (1 - A1)), _bugged(slope=lambda Z1, A1: A1 * (1 - A1), db2=_old_db2), _bugged(slope=lambda Z1, A1: sigmoid(Z1) * (1 - sigmoid(Z1)))),
    misconception("slope of relu", "The hidden layer bends with tanh; this is the slope of ReLU.", _bugged(slope=lambda Z1, A1: Z1 > 0), _bugged(slope=lambda Z1, A1: Z1 > 0, db2=_old_db2)),
    misconception("slope missing", "The slope of tanh is missing in dZ1.", _bugged(slope=lambda Z1, A1: 1.0), _bugged(slope=lambda Z1, A1: 1.0, db2=_old_db2)),
    misconception("tanh twice", "A1 is tanh(Z1) already: no tanh of it.", _bugged(slope=lambda Z1, A1: 1 - np.tanh(A1) ** 2), _bugged(slope=lambda Z1, A1: 1 - np.tanh(A1) ** 2, db2=_old_db2)),
    misconception("db2 by another size", "db2 is a mean over the examples: divide by m.", _bugged(db2=lambda dZ2, m, X: _old_db2(dZ2, m, X) / len(X)), _bugged(db2=lambda dZ2, m, X: _old_db2(dZ2, m, X) / 2)),
    misconception("db2 over the units", "db2 sums over the examples, which are columns.", _bugged(db2=lambda dZ2, m, X: np.sum(dZ2, axis=0, keepdims=True) / m), _bugged(db2=lambda dZ2, m, X: dZ2 / m)),
    misconception("db2 without keepdims", "db2 has lost an axis: it has the shape of b2, (1, 1).", _bugged(db2=lambda dZ2, m, X: np.sum(dZ2) / m), _bugged(db2=lambda dZ2, m, X: np.sum(dZ2, axis=1) / m)),
    misconception("what was right is broken", "dW2 was right as it was given.", _bugged(dW2=lambda g, d1, d2, A1, X, m: g["dW2"] * m), _bugged(dW2=lambda g, d1, d2, A1, X, m: g["dW2"] / m), _bugged(db2=_old_db2, dW2=lambda g, d1, d2, A1, X, m: g["dW2"] * m)),
    misconception("1/m taken away", "Every gradient is a mean over the examples: yours are sums now.", lambda X, Y, P: {key: value * X.shape[1] for key, value in _bugged()(X, Y, P).items()}),
    misconception("db1 broken", "db1 is a mean over the examples, along `axis=1`.", _bugged(db1=lambda g, d1, d2, A1, X, m: g["db1"] * m), _bugged(db1=lambda g, d1, d2, A1, X, m: g["db1"] / m)),
    misconception("error turned round", "The error is prediction minus label: that line was right as it was given.", lambda X, Y, P: {key: -value for key, value in _bugged()(X, Y, P).items()}),
    misconception("square in the wrong place", "The slope of tanh is 1 minus a square, not the square of a difference.", _bugged(slope=lambda Z1, A1: (1 - A1) ** 2), _bugged(slope=lambda Z1, A1: (1 - A1) ** 2, db2=_old_db2)),
    misconception("120 points", "The number of examples is typed in: it is the number of columns of X.", lambda X, Y, P: {key: value * X.shape[1] / 120 for key, value in _bugged()(X, Y, P).items()}),
    misconception("A1 changed too early", "`A1` itself is changed before dW2 is made of it.", _bugged(dW2=lambda g, d1, d2, A1, X, m: d2 @ (A1**2).T / m)),
    misconception("sigmoid's slope at the output", "dZ2 was right as it was given: with this loss the slope of the sigmoid cancels.", _output_slope),
)  # fmt: skip


MISTAKES: dict[str, tuple[Misconception, ...]] = {
    "split_dataset": SPLIT,
    "diagnose": DIAGNOSE,
    "compute_cost_with_regularization": COST,
    "backward_propagation_with_regularization": BACKWARD,
    "dropout_forward": DROPOUT_FORWARD,
    "dropout_backward": DROPOUT_BACKWARD,
    "augment_images": AUGMENT,
    "early_stopping": EARLY,
    "ensemble_predict": ENSEMBLE,
    "normalize_inputs": NORMALIZE,
    "initialize_parameters_zeros": ZEROS,
    "initialize_parameters_random": RANDOM,
    "initialize_parameters_xavier": XAVIER,
    "initialize_parameters_he": HE,
    "clip_gradients": CLIP,
    "numerical_gradient": NUMERICAL,
    "relative_difference": RELATIVE,
    "mended_backward": MENDED,
}
