"""Mistakes that people make in course2/week3, each as a function that makes it and the sentence that names it."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np

from autograder.misconceptions import Misconception, misconception
from shared_utils import batch_norm, softmax, tuning
from shared_utils.autodiff import Value

P = dict[str, Any]


# ---- draws ----------------------------------------------------------------------------------------------------------


def _logs(rng: Any, low: float, high: float, size: Any, log: Callable[[Any], Any] = np.log) -> Any:
    return rng.uniform(log(low), log(high), size)


SAMPLE_LOG: tuple[Misconception, ...] = (
    misconception("linear scale", "The draws are even on the ordinary scale: about nine in ten lie within a factor of ten of `high`. Draw on the logarithmic one.", lambda low, high, size, rng: rng.uniform(low, high, size)),
    misconception("logarithm not undone", "These are the logarithms of what was asked for: they are still to be undone.", lambda low, high, size, rng: _logs(rng, low, high, size), lambda low, high, size, rng: _logs(rng, low, high, size, np.log10)),
    misconception("bases mixed", "The logarithm is taken with one base and undone with another: they should match.", lambda low, high, size, rng: 10 ** _logs(rng, low, high, size), lambda low, high, size, rng: np.exp(_logs(rng, low, high, size, np.log10)), lambda low, high, size, rng: 2 ** _logs(rng, low, high, size)),
    misconception("ends not logged", "`low` and `high` are taken for exponents; take their logarithms first.", lambda low, high, size, rng: 10 ** rng.uniform(low, high, size), lambda low, high, size, rng: np.exp(rng.uniform(low, high, size))),
    misconception("evenly spaced", "These values are evenly spaced, the same each time: draw them at random.", lambda low, high, size, rng: np.geomspace(low, high, size), lambda low, high, size, rng: np.logspace(np.log10(low), np.log10(high), size), lambda low, high, size, rng: np.exp(np.linspace(np.log(low), np.log(high), size))),
    misconception("evenly spaced, linear", "These values are evenly spaced on the ordinary scale: draw at random, and on the logarithmic scale.", lambda low, high, size, rng: np.linspace(low, high, size)),
    misconception("global generator", "You draw from numpy's global state or from a generator of your own; draw from the `rng` that is passed.", lambda low, high, size, rng: np.exp(np.random.uniform(np.log(low), np.log(high), size)), lambda low, high, size, rng: np.exp(np.random.default_rng().uniform(np.log(low), np.log(high), size))),  # noqa: NPY002
    misconception("own generator", "Every generator gives the same draws: use the `rng` that is passed, and seed nothing yourself.", lambda low, high, size, rng: np.exp(np.random.default_rng(0).uniform(np.log(low), np.log(high), size))),
    misconception("one number", "A single number comes back: `size` of them were asked for.", lambda low, high, size, rng: np.exp(_logs(rng, low, high, None)), lambda low, high, size, rng: float(np.exp(_logs(rng, low, high, None)))),
    misconception("one draw copied", "It is one draw, copied: draw each number by itself.", lambda low, high, size, rng: np.full(size, np.exp(_logs(rng, low, high, None)))),
    misconception("whole powers", "Only a few values come, the whole powers: draw the exponent from all numbers, not from whole ones.", lambda low, high, size, rng: low * 10.0 ** rng.integers(0, int(np.log10(high / low)) + 1, size), lambda low, high, size, rng: 10.0 ** rng.integers(int(np.log10(low)), int(np.log10(high)) + 1, size), lambda low, high, size, rng: 10.0 ** rng.integers(int(np.ceil(np.log10(low))), int(np.floor(np.log10(high))) + 1, size)),
    misconception("normal", "A normal distribution crowds in its middle; draw the logarithms evenly, with `rng.uniform`.", lambda low, high, size, rng: np.clip(np.exp(rng.normal((np.log(low) + np.log(high)) / 2, (np.log(high) - np.log(low)) / 6, size)), low, high), *(lambda low, high, size, rng, k=k: 10 ** rng.normal((np.log10(low) + np.log10(high)) / 2, (np.log10(high) - np.log10(low)) / k, size) for k in (2, 3, 4, 6)), *(lambda low, high, size, rng, k=k: np.exp(rng.normal((np.log(low) + np.log(high)) / 2, (np.log(high) - np.log(low)) / k, size)) for k in (2, 3, 4, 6)), *(lambda low, high, size, rng, k=k: np.exp(np.clip(rng.normal((np.log(low) + np.log(high)) / 2, (np.log(high) - np.log(low)) / k, size), np.log(low), np.log(high))) for k in (2, 3, 4))),
    misconception("logarithm of the draw", "You draw first and take the logarithm afterwards: take it of the two ends, draw between, and undo it.", lambda low, high, size, rng: np.log(rng.uniform(low, high, size)), lambda low, high, size, rng: np.log10(rng.uniform(low, high, size))),
    misconception("ends typed in", "The exponents are typed in: take them from `low` and `high`.", *(lambda low, high, size, rng, a=a, b=b: 10.0 ** rng.uniform(a, b, size) for a, b in ((-4, 0), (-4, -1), (-5, -1), (-5, 0), (-6, 0), (-3, 0), (-3, -1), (-7, 0), (-2, 2))), *(lambda low, high, size, rng, k=k: 10.0 ** (-k * rng.random(size)) for k in (3, 4, 5, 6))),
    misconception("half of the span", "The exponents do not run from the logarithm of `low` to that of `high`: start at the one, and add a random part of the way to the other.", lambda low, high, size, rng: 10 ** (rng.random(size) * np.log10(high / low)), lambda low, high, size, rng: np.exp(rng.random(size) * np.log(high / low)), lambda low, high, size, rng: 10 ** (np.log10(low) + rng.random(size) * np.log10(high)), lambda low, high, size, rng: np.exp(np.log(low) + rng.random(size) * np.log(high)), lambda low, high, size, rng: np.exp(rng.random(size) * np.log(high)), lambda low, high, size, rng: 10 ** (rng.random(size) * np.log10(high))),
    misconception("reciprocals", "These are reciprocals: the sign of the exponent is turned.", lambda low, high, size, rng: 1 / np.exp(_logs(rng, low, high, size)), lambda low, high, size, rng: 10 ** -_logs(rng, low, high, size, np.log10)),
    misconception("column", "The result is a column; an array of one axis was asked for, of shape (size,).", lambda low, high, size, rng: np.exp(_logs(rng, low, high, (size, 1)))),
    misconception("number of draws typed in", "How many numbers come is typed in: use `size`.", *(lambda low, high, size, rng, n=n: np.exp(_logs(rng, low, high, n)) for n in (1000, 100, 10_000))),
    misconception("high not used", "The draws do not end at `high`: both ends of the range are arguments.", lambda low, high, size, rng: np.exp(rng.random(size) * np.log(low))),
    misconception("ends rounded", "The exponents of the two ends are made whole numbers, so that the range is another one: leave them as they are.", lambda low, high, size, rng: 10 ** rng.uniform(round(np.log10(low)), round(np.log10(high)), size), lambda low, high, size, rng: 10 ** rng.uniform(np.floor(np.log10(low)), np.ceil(np.log10(high)), size), lambda low, high, size, rng: 10 ** rng.uniform(int(np.log10(low)), int(np.log10(high)), size), lambda low, high, size, rng: 10 ** rng.uniform(np.floor(np.log10(low)), np.floor(np.log10(high)), size)),
    misconception("log1p", "You draw the logarithm of 1 plus the number evenly; for small numbers that is hardly a logarithm. Leave the 1 out.", lambda low, high, size, rng: np.expm1(rng.uniform(np.log1p(low), np.log1p(high), size))),
    misconception("root drawn", "You draw the root evenly; it is the logarithm that should be even.", lambda low, high, size, rng: rng.uniform(np.sqrt(low), np.sqrt(high), size) ** 2),
)  # fmt: skip

SAMPLE_BETA: tuple[Misconception, ...] = (
    misconception("linear scale", "β itself is spread evenly: nearly all windows are short. Spread 1 - β evenly on the logarithmic scale.", lambda low, high, size, rng: rng.uniform(low, high, size), lambda low, high, size, rng: 1 - rng.uniform(1 - high, 1 - low, size)),
    misconception("ends swapped", "`rng.uniform` wants its smaller end first: which β gives the smaller 1 - β?", lambda low, high, size, rng: 1 - tuning.sample_log_uniform(1 - low, 1 - high, size, rng), lambda low, high, size, rng: 1 - 10 ** rng.uniform(np.log10(1 - low), np.log10(1 - high), size)),
    misconception("log of beta", "β is log-uniform in yours; close to 1 that is nearly an even spread. It is 1 - β that should be.", tuning.sample_log_uniform),
    misconception("not turned back", "This is 1 - β: turn it back into β.", lambda low, high, size, rng: tuning.sample_log_uniform(1 - high, 1 - low, size, rng)),
    misconception("one minus log-uniform beta", "You draw between `low` and `high` and take 1 minus that; the ends should be turned into 1 - β before the draw, too.", lambda low, high, size, rng: 1 - tuning.sample_log_uniform(low, high, size, rng)),
    misconception("one minus even", "You draw β evenly, and take 1 minus it: neither the scale nor the range is right.", lambda low, high, size, rng: 1 - rng.uniform(low, high, size)),
    misconception("crowded at low", "The values crowd at `low`; they should crowd at `high`, where a little more of β makes a much longer window.", lambda low, high, size, rng: low + high - (1 - tuning.sample_log_uniform(1 - high, 1 - low, size, rng))),
    misconception("evenly spaced", "These values are evenly spaced, the same each time: draw them at random.", lambda low, high, size, rng: 1 - np.geomspace(1 - low, 1 - high, size), lambda low, high, size, rng: 1 - np.geomspace(1 - high, 1 - low, size), lambda low, high, size, rng: 1 - np.logspace(np.log10(1 - low), np.log10(1 - high), size)),
    misconception("logarithm not undone", "This is a logarithm of 1 - β, still to be undone.", lambda low, high, size, rng: rng.uniform(np.log(1 - high), np.log(1 - low), size), lambda low, high, size, rng: 1 - rng.uniform(np.log10(1 - high), np.log10(1 - low), size)),
    misconception("window drawn", "You draw the window 1/(1 - β) evenly: nearly all are long. Draw 1 - β on the logarithmic scale.", lambda low, high, size, rng: 1 - 1 / rng.uniform(1 / (1 - low), 1 / (1 - high), size)),
    misconception("window returned", "This is the window 1/(1 - β), not β.", lambda low, high, size, rng: 1 / tuning.sample_log_uniform(1 - high, 1 - low, size, rng)),
    misconception("ends typed in", "The exponents are typed in: take them from `low` and `high`.", *(lambda low, high, size, rng, a=a, b=b: 1 - 10.0 ** rng.uniform(a, b, size) for a, b in ((-3, -1), (-4, -1), (-3, 0), (-2, -1), (-4, 0), (-2, 0)))),
    misconception("bases mixed", "The logarithm is taken with one base and undone with another: they should match.", lambda low, high, size, rng: 1 - 10 ** rng.uniform(np.log(1 - high), np.log(1 - low), size), lambda low, high, size, rng: 1 - np.exp(rng.uniform(np.log10(1 - high), np.log10(1 - low), size))),
    misconception("whole powers", "Only a few values come, such as 0.9, 0.99, 0.999: draw the exponent from all numbers, not from whole ones.", lambda low, high, size, rng: 1 - 10.0 ** rng.integers(round(np.log10(1 - high)), round(np.log10(1 - low)) + 1, size), lambda low, high, size, rng: 1 - 10.0 ** -rng.integers(1, 4, size)),
    misconception("sign of the exponent", "The sign of the exponent is turned: the power is 1/(1 - β).", lambda low, high, size, rng: 1 - 10 ** -rng.uniform(np.log10(1 - high), np.log10(1 - low), size), lambda low, high, size, rng: 1 - np.exp(-rng.uniform(np.log(1 - high), np.log(1 - low), size))),
    misconception("one draw copied", "It is one draw, copied: draw each number by itself.", lambda low, high, size, rng: np.full(size, tuning.sample_beta(low, high, None, rng))),
    misconception("global generator", "You draw from numpy's global state or from a generator of your own; draw from the `rng` that is passed.", lambda low, high, size, rng: 1 - np.exp(np.random.uniform(np.log(1 - high), np.log(1 - low), size))),  # noqa: NPY002
    misconception("own generator", "Every generator gives the same draws: use the `rng` that is passed, and seed nothing yourself.", lambda low, high, size, rng: tuning.sample_beta(low, high, size, np.random.default_rng(0))),
    misconception("one number", "A single number comes back: `size` of them were asked for.", lambda low, high, size, rng: tuning.sample_beta(low, high, None, rng), lambda low, high, size, rng: float(tuning.sample_beta(low, high, None, rng))),
    misconception("mirrored", "You mirror a log-uniform β between the two ends; that does not make 1 - β log-uniform.", lambda low, high, size, rng: low + high - tuning.sample_log_uniform(low, high, size, rng)),
    misconception("logarithm of odds", "You draw the logarithm of β/(1 - β) evenly; that of 1 - β alone should be even.", lambda low, high, size, rng: 1 / (1 + np.exp(-rng.uniform(np.log(low / (1 - low)), np.log(high / (1 - high)), size)))),
    misconception("one end typed in", "One end of the range is typed in: take both from `low` and `high`.", lambda low, high, size, rng: 1 - tuning.sample_log_uniform(1 - high, 0.1, size, rng), lambda low, high, size, rng: 1 - tuning.sample_log_uniform(0.001, 1 - low, size, rng)),
    misconception("one plus", "You add the draw to 1; take it away.", lambda low, high, size, rng: 1 + tuning.sample_log_uniform(1 - high, 1 - low, size, rng)),
    misconception("column", "The result is a column; an array of one axis was asked for, of shape (size,).", lambda low, high, size, rng: tuning.sample_beta(low, high, (size, 1), rng)),
)  # fmt: skip


# ---- search ---------------------------------------------------------------------------------------------------------


def _search(
    objective: Any,
    space: P,
    trials: int,
    rng: Any,
    pick: Callable[[list[Any]], Any] = lambda table: min(table, key=lambda row: row[1])[0],
    row: Callable[[P, Any], Any] = lambda settings, value: (settings, value),
) -> tuple[Any, list[Any]]:
    table = []
    for _ in range(trials):
        settings = {name: draw(rng) for name, draw in space.items()}
        table.append((settings, objective(settings)))
    return pick(table), [row(*one) for one in table]


def _picks(pick: Callable[[list[Any]], Any]) -> Callable[..., Any]:
    return lambda objective, space, trials, rng: _search(objective, space, trials, rng, pick=pick)


def _rows(row: Callable[[P, Any], Any]) -> Callable[..., Any]:
    return lambda objective, space, trials, rng: _search(objective, space, trials, rng, row=row)


def _one_dict(objective: Any, space: P, trials: int, rng: Any) -> Any:
    settings: P = {}
    table = []
    for _ in range(trials):
        for name, draw in space.items():
            settings[name] = draw(rng)
        table.append((settings, objective(settings)))
    return min(table, key=lambda row: row[1])[0], table


def _drawn_once(objective: Any, space: P, trials: int, rng: Any) -> Any:
    settings = {name: draw(rng) for name, draw in space.items()}
    table = [(dict(settings), objective(settings)) for _ in range(trials)]
    return table[0][0], table


def _from_zero(objective: Any, space: P, trials: int, rng: Any, nothing: Any = None, start: float = 0.0) -> Any:
    best, lowest, table = nothing, start, []
    for _ in range(trials):
        settings = {name: draw(rng) for name, draw in space.items()}
        value = objective(settings)
        table.append((settings, value))
        if value < lowest:
            best, lowest = settings, value
    return best, table


def _never_lowered(objective: Any, space: P, trials: int, rng: Any) -> Any:
    best, table = None, []
    for _ in range(trials):
        settings = {name: draw(rng) for name, draw in space.items()}
        table.append((settings, objective(settings)))
        if table[-1][1] < np.inf:
            best = settings
    return best, table


def _not_called(objective: Any, space: P, trials: int, rng: Any) -> Any:
    table = []
    for _ in range(trials):
        settings = dict(space)
        table.append((settings, objective(settings)))
    return min(table, key=lambda row: row[1])[0], table


def _own_rng(objective: Any, space: P, trials: int, rng: Any) -> Any:
    return _search(objective, space, trials, np.random.default_rng(0))


def _new_rng_each(objective: Any, space: P, trials: int, rng: Any) -> Any:
    def seeded(draw: Callable[[Any], Any]) -> Callable[[Any], Any]:
        return lambda _: draw(np.random.default_rng(0))

    return _search(objective, {name: seeded(draw) for name, draw in space.items()}, trials, rng)


def _improvements(objective: Any, space: P, trials: int, rng: Any) -> Any:
    _, table = _search(objective, space, trials, rng)
    kept: list[Any] = []
    for row in table:
        if not kept or row[1] < kept[-1][1]:
            kept.append(row)
    return kept[-1][0], kept


def _redrawn(objective: Any, space: P, trials: int, rng: Any) -> Any:
    table = []
    for _ in range(trials):
        value = objective({name: draw(rng) for name, draw in space.items()})
        table.append(({name: draw(rng) for name, draw in space.items()}, value))
    return min(table, key=lambda row: row[1])[0], table


def _ties(objective: Any, space: Any, trials: Any, rng: Any) -> Any:
    table = [(settings, objective(settings)) for settings in ({name: draw(rng) for name, draw in space.items()} for _ in range(trials))]
    return min((value, settings) for settings, value in table)[1], table


def _by_value(objective: Any, space: P, trials: int, rng: Any) -> Any:
    """Keep the table as a dict of settings by value."""
    best, table = _search(objective, space, trials, rng)
    return best, [(settings, value) for value, settings in {value: settings for settings, value in table}.items()]


def _one_at_a_time(objective: Any, space: P, trials: int, rng: Any) -> Any:
    """Change one setting of the best in each trial, and keep the others."""
    best = {name: draw(rng) for name, draw in space.items()}
    table, names = [(best, objective(best))], list(space)
    for i in range(trials - 1):
        name = names[i % len(names)]
        table.append(({**best, name: space[name](rng)}, 0.0))
        table[-1] = (table[-1][0], objective(table[-1][0]))
        best = table[-1][0] if table[-1][1] < objective(best) else best
    return best, table


RANDOM_SEARCH: tuple[Misconception, ...] = (
    misconception("ties", "Where two values are equal, `min` or `sort` goes on to compare the dicts beside them: let it look at the values only, with `key`.", _ties, lambda objective, space, trials, rng: (lambda table: (sorted((value, settings) for settings, value in table)[0][1], table))([(settings, objective(settings)) for settings in ({name: draw(rng) for name, draw in space.items()} for _ in range(trials))])),
    misconception("highest", "You keep the highest value; the lowest is the best.", _picks(lambda table: max(table, key=lambda row: row[1])[0])),
    misconception("last one", "The last settings come back as the best: compare the values, and keep a dict that the next trial does not change.", _picks(lambda table: table[-1][0]), _never_lowered),
    misconception("first one", "The first settings come back as the best; compare the values.", _picks(lambda table: table[0][0])),
    misconception("closest to 0", "The value closest to 0 is kept; values may be negative, and the lowest is the best.", _picks(lambda table: min(table, key=lambda row: abs(row[1]))[0])),
    misconception("value for settings", "The lowest *value* comes back; the settings that gave it were asked for.", _picks(lambda table: min(row[1] for row in table))),
    misconception("row for settings", "The whole row comes back, settings and value; the best settings alone were asked for.", _picks(lambda table: min(table, key=lambda row: row[1]))),
    misconception("one dict for all", "All rows hold one and the same dict, which the next trial overwrites: make a new one in each trial.", _one_dict),
    misconception("drawn once", "All trials try the same settings: draw inside the loop.", _drawn_once),
    misconception("compared with 0", "The search begins with 0 as the lowest value, and values may all be above it: begin with infinity, or compare the rows.", _from_zero, lambda objective, space, trials, rng: _from_zero(objective, space, trials, rng, {})),
    misconception("functions not called", "The entries of `space` are functions: call each with `rng` to draw a value.", _not_called),
    misconception("called without rng", "The functions in `space` take one argument: the generator.", lambda objective, space, trials, rng: {name: draw() for name, draw in space.items()}),
    misconception("settings unpacked", "The objective takes the dict itself, not its entries as arguments.", lambda objective, space, trials, rng: objective(**{name: draw(rng) for name, draw in space.items()})),
    misconception("list to the objective", "The objective takes a dict of settings, with names.", lambda objective, space, trials, rng: objective([draw(rng) for draw in space.values()])),
    misconception("own generator", "You draw from a generator of your own; use the `rng` that is passed.", _own_rng, _new_rng_each, lambda objective, space, trials, rng: _search(objective, space, trials, np.random)),
    misconception("one trial too few", "There is one trial too few: where does the loop begin and end?", lambda objective, space, trials, rng: _search(objective, space, trials - 1, rng) if trials > 1 else (None, [])),
    misconception("one trial too many", "There is one trial too many: where does the loop begin and end?", lambda objective, space, trials, rng: _search(objective, space, trials + 1, rng)),
    misconception("one trial", "Only one trial is done: does a `return` stand inside the loop?", lambda objective, space, trials, rng: _search(objective, space, 1, rng)),
    misconception("values only", "The table holds the values alone; each row should be a pair of settings and value.", _rows(lambda settings, value: value)),
    misconception("settings only", "The table holds the settings alone; each row should be a pair of settings and value.", _rows(lambda settings, value: settings)),
    misconception("rows swapped", "In each row the settings come first, the value second.", _rows(lambda settings, value: (value, settings))),
    misconception("no table", "Return two things: the best settings and the table.", lambda *a: _search(*a)[0], lambda *a: _search(*a)[1]),
    misconception("one setting only", "Only the last name is left in the settings: every name belongs into the same dict.", lambda objective, space, trials, rng: objective({name: draw(rng) for name, draw in list(space.items())[-1:]})),
    misconception("settings and value", "Return the best settings and the whole table, not the best settings and their value.", lambda *a: min(_search(*a)[1], key=lambda row: row[1])),
    misconception("only improvements", "The table keeps improvements only; every trial belongs into it.", _improvements),
    misconception("drawn again", "The settings in the table are not those that were tried: draw once a trial, and use that dict for both.", _redrawn),
    misconception("begins with a fixed number", "The lowest value begins with a fixed number, and all values may lie above it: begin with infinity, or compare the rows.", *(lambda objective, space, trials, rng, start=start: _from_zero(objective, space, trials, rng, None, start) for start in (100.0, 1000.0, 1e4, 1e5, 1e6, 1e9, 1e10))),
    misconception("one at a time", "A trial changes one setting and keeps the others of an earlier trial; it should draw all of them anew.", _one_at_a_time),
    misconception("equal values fall together", "Settings with equal values fall together, as in a dict by value: the table has a row for every trial.", _by_value),
    misconception("names of the example", "The names are those of the example; take them from `space`.", lambda objective, space, trials, rng: space["x"](rng)),
)  # fmt: skip


# ---- batch norm -----------------------------------------------------------------------------------------------------


def _forward(
    Z: Any,
    gamma: Any,
    beta: Any,
    epsilon: float = 1e-8,
    axis: Any = 1,
    ddof: int = 0,
    mean: Callable[[Any], Any] = lambda mean: mean,
    spread: Callable[[Any, float], Any] = lambda variance, epsilon: np.sqrt(variance + epsilon),
    out: Callable[..., Any] = lambda Z_hat, gamma, beta, Z: gamma * Z_hat + beta,
) -> Any:
    variance = np.var(Z, axis=axis, keepdims=True, ddof=ddof)
    Z_hat = (Z - mean(np.mean(Z, axis=axis, keepdims=True))) / spread(variance, epsilon)
    return out(Z_hat, gamma, beta, Z), (Z_hat, np.sqrt(variance + epsilon), gamma)


def _changed(**how: Any) -> Callable[..., Any]:
    return lambda Z, gamma, beta, epsilon=1e-8: _forward(Z, gamma, beta, epsilon, **how)


def _spread(spread: Callable[[Any, float], Any]) -> Callable[..., Any]:
    return _changed(spread=spread)


def _constant(c: float, inside: bool) -> Callable[..., Any]:
    return _spread(lambda v, e: np.sqrt(v + c) if inside else np.sqrt(v) + c)


def _flat(Z: Any, gamma: Any, beta: Any, epsilon: float = 1e-8) -> Any:
    return (Z - np.mean(Z, axis=1)) / np.sqrt(np.var(Z, axis=1) + epsilon), None


def _second_moment(Z: Any, gamma: Any, beta: Any, epsilon: float = 1e-8) -> Any:
    mean = np.mean(Z, axis=1, keepdims=True)
    return gamma * (Z - mean) / np.sqrt(np.mean(Z**2, axis=1, keepdims=True) + epsilon) + beta, None


def _min_max(Z: Any, gamma: Any, beta: Any, epsilon: float = 1e-8) -> Any:
    low, high = Z.min(axis=1, keepdims=True), Z.max(axis=1, keepdims=True)
    return gamma * (Z - low) / (high - low + epsilon) + beta, None


FORWARD: tuple[Misconception, ...] = (
    misconception("along the units", "Mean and variance run over the units; each unit should be normalized over the *examples*, along its row.", _changed(axis=0)),
    misconception("over everything", "One mean and one variance for the whole array: every unit should have its own, along its row.", _changed(axis=None)),
    misconception("variance for root", "You divide by the variance; divide by its root.", _spread(lambda v, e: v + e)),
    misconception("epsilon fixed", "With the default `epsilon` it is right, but another one is not used.", _spread(lambda v, e: np.sqrt(v + 1e-8))),
    misconception("epsilon missing", "Where all scores of a unit are equal you divide by 0: `epsilon` keeps the divisor from it.", _spread(lambda v, e: np.sqrt(v))),
    misconception("epsilon added twice", "`epsilon` is added twice, inside the root and outside of it.", _spread(lambda v, e: np.sqrt(v + e) + e)),
    misconception("epsilon squared", "`epsilon` is squared before it is added: the variance is the square already.", _spread(lambda v, e: np.sqrt(v + e**2))),
    misconception("divided by m - 1", "The variance is divided by m - 1; here it is the plain mean of the squares, divided by m.", _changed(ddof=1)),
    misconception("mean not taken away", "The mean is not taken away.", _changed(mean=lambda mean: 0 * mean)),
    misconception("mean added", "The mean is added; it should be taken away.", _changed(mean=lambda mean: -mean)),
    misconception("not divided", "The scores are centred, but not divided by their spread.", _spread(lambda v, e: 1.0)),
    misconception("multiplied by the spread", "You multiply by the spread; divide by it.", _spread(lambda v, e: 1 / np.sqrt(v + e))),
    misconception("not scaled and shifted", "You return what is normalized; scale it by γ and shift it by β.", _changed(out=lambda Z_hat, gamma, beta, Z: Z_hat)),
    misconception("not shifted", "β is left out.", _changed(out=lambda Z_hat, gamma, beta, Z: gamma * Z_hat)),
    misconception("not scaled", "γ is left out.", _changed(out=lambda Z_hat, gamma, beta, Z: Z_hat + beta)),
    misconception("gamma and beta swapped", "γ and β have changed places: γ multiplies, β is added.", _changed(out=lambda Z_hat, gamma, beta, Z: beta * Z_hat + gamma)),
    misconception("shifted before scaling", "β is multiplied by γ as well: scale first, then shift.", _changed(out=lambda Z_hat, gamma, beta, Z: gamma * (Z_hat + beta))),
    misconception("beta subtracted", "β is added, not taken away.", _changed(out=lambda Z_hat, gamma, beta, Z: gamma * Z_hat - beta)),
    misconception("divided by gamma", "γ multiplies; you divide by it.", _changed(out=lambda Z_hat, gamma, beta, Z: Z_hat / gamma + beta)),
    misconception("cache first", "Z_tilde comes first, the cache second.", lambda *a: _forward(*a)[::-1]),
    misconception("large constant in the root", "What you add before dividing is so large that it changes the result: `epsilon` is meant.", *(_constant(c, inside) for c in (1.0, 0.1, 0.01, 1e-3, 1e-4, 1e-5) for inside in (True, False))),
    misconception("Z scaled", "You scale and shift Z itself; it is the normalized scores that should be.", _changed(out=lambda Z_hat, gamma, beta, Z: gamma * Z + beta)),
    misconception("squares not centred", "The variance is the mean of the squared distances *from the mean*; yours squares the scores themselves.", _second_moment),
    misconception("smallest and largest", "You normalize by the smallest and the largest score; batch norm takes the mean and the standard deviation.", _min_max),
    misconception("without keepdims", "Mean and variance have lost an axis, so that they do not fit Z: keep it with `keepdims=True`.", _flat, lambda Z, gamma, beta, epsilon=1e-8: Z - np.mean(Z, axis=1)),
    misconception("matrix product with gamma", "γ scales each unit by itself, entry by entry with `*`; yours is a matrix product.", _changed(out=lambda Z_hat, gamma, beta, Z: gamma.T @ Z_hat + beta), lambda Z, gamma, beta, epsilon=1e-8: gamma @ Z, lambda Z, gamma, beta, epsilon=1e-8: np.dot(gamma, Z)),
    misconception("no cache", "Return two values: Z_tilde, and a cache for the way back.", lambda *a: _forward(*a)[0]),
    misconception("three values", "Return two values: put all that the way back needs into one cache.", lambda *a: (_forward(*a)[0], 0, 0), lambda *a: (_forward(*a)[0], 0, 0, 0), lambda *a: (_forward(*a)[0], 0, 0, 0, 0)),
    misconception("other default", "With an `epsilon` that is passed it is right, but the default should be 1e-8.", *(lambda Z, gamma, beta, epsilon=d: _forward(Z, gamma, beta, epsilon) for d in (1e-3, 1e-2, 1e-4, 1e-5)), *(lambda Z, gamma, beta, epsilon=d: _forward(Z, gamma, beta, epsilon, spread=lambda v, e: np.sqrt(v) + e) for d in (1e-3, 1e-2, 1e-4, 1e-5))),
    misconception("first unit's gamma and beta", "γ and β of the first unit are used for all; every unit has its own.", _changed(out=lambda Z_hat, gamma, beta, Z: gamma[0] * Z_hat + beta[0])),
    misconception("length for spread", "You divide by the root of the *sum* of the squared distances; the variance is their mean.", lambda Z, gamma, beta, epsilon=1e-8: _forward(Z, gamma, beta, epsilon, spread=lambda v, e: np.sqrt(v * Z.shape[1] + e)), lambda Z, gamma, beta, epsilon=1e-8: _forward(Z, gamma, beta, epsilon, spread=lambda v, e: np.sqrt(v * Z.shape[1])), lambda Z, gamma, beta, epsilon=1e-8: _forward(Z, gamma, beta, epsilon, spread=lambda v, e: np.sqrt(v * Z.shape[1]) + e)),
    misconception("median", "The median is taken away; batch norm takes the mean.", lambda Z, gamma, beta, epsilon=1e-8: (gamma * (Z - np.median(Z, axis=1, keepdims=True)) / np.sqrt(np.mean((Z - np.median(Z, axis=1, keepdims=True)) ** 2, axis=1, keepdims=True) + epsilon) + beta, None), lambda Z, gamma, beta, epsilon=1e-8: (gamma * (Z - np.median(Z, axis=1, keepdims=True)) / np.sqrt(np.var(Z, axis=1, keepdims=True) + epsilon) + beta, None)),
)  # fmt: skip


def _back(
    dZ_tilde: Any,
    cache: Any,
    dgamma: Callable[..., Any] = lambda d, Z_hat, s, g: np.sum(d * Z_hat, axis=1, keepdims=True),
    dbeta: Callable[..., Any] = lambda d, Z_hat, s, g: np.sum(d, axis=1, keepdims=True),
    dZ: Callable[..., Any] | None = None,
) -> Any:
    Z_hat, s, g = cache
    m = dZ_tilde.shape[1]
    d = g * dZ_tilde
    right = (d - d.mean(axis=1, keepdims=True) - Z_hat * (d * Z_hat).mean(axis=1, keepdims=True)) / s
    given = (dZ_tilde, Z_hat, s, g)
    return (dZ(d, Z_hat, s, g, m) if dZ else right), dgamma(*given), dbeta(*given)


def _dZ(dZ: Callable[..., Any]) -> Callable[..., Any]:
    return lambda dZ_tilde, cache: _back(dZ_tilde, cache, dZ=dZ)


def _dgamma(dgamma: Callable[..., Any]) -> Callable[..., Any]:
    return lambda dZ_tilde, cache: _back(dZ_tilde, cache, dgamma=dgamma)


def _dbeta(dbeta: Callable[..., Any]) -> Callable[..., Any]:
    return lambda dZ_tilde, cache: _back(dZ_tilde, cache, dbeta=dbeta)


def _both(dgamma: Callable[..., Any], dbeta: Callable[..., Any]) -> Callable[..., Any]:
    return lambda dZ_tilde, cache: _back(dZ_tilde, cache, dgamma, dbeta)


def _mean(x: Any) -> Any:
    return x.mean(axis=1, keepdims=True)


def _total(x: Any) -> Any:
    return x.sum(axis=1, keepdims=True)


BACKWARD: tuple[Misconception, ...] = (
    misconception("mean and variance taken as fixed", "Mean and variance are treated as constants; they depend on every score of the row, so slopes come back through them, too.", _dZ(lambda d, Zh, s, g, m: d / s)),
    misconception("path through the variance missing", "The way through the variance is missing.", _dZ(lambda d, Zh, s, g, m: (d - _mean(d)) / s)),
    misconception("path through the mean missing", "The way through the mean is missing.", _dZ(lambda d, Zh, s, g, m: (d - Zh * _mean(d * Zh)) / s)),
    misconception("sums for means", "In dZ the slopes are added up over the row where their *mean* belongs: a 1/m is missing.", _dZ(lambda d, Zh, s, g, m: (d - _total(d) - Zh * _total(d * Zh)) / s), _dZ(lambda d, Zh, s, g, m: (d - _mean(d) - Zh * _total(d * Zh)) / s), _dZ(lambda d, Zh, s, g, m: (d - _total(d) - Zh * _mean(d * Zh)) / s)),
    misconception("signs in dZ", "The ways through mean and variance carry a minus: both take something away.", _dZ(lambda d, Zh, s, g, m: (d + _mean(d) + Zh * _mean(d * Zh)) / s), _dZ(lambda d, Zh, s, g, m: (d - _mean(d) + Zh * _mean(d * Zh)) / s), _dZ(lambda d, Zh, s, g, m: (d + _mean(d) - Zh * _mean(d * Zh)) / s)),
    misconception("gamma missing in dZ", "dZ is missing γ: Z̃ moves γ times as much as what is normalized.", _dZ(lambda d, Zh, s, g, m: (d / g - _mean(d / g) - Zh * _mean(d / g * Zh)) / s)),
    misconception("gamma twice", "γ stands in dZ twice.", _dZ(lambda d, Zh, s, g, m: g * (d - _mean(d) - Zh * _mean(d * Zh)) / s)),
    misconception("not divided by the spread", "dZ is not divided by √(σ² + ε).", _dZ(lambda d, Zh, s, g, m: d - _mean(d) - Zh * _mean(d * Zh))),
    misconception("divided by the variance", "dZ is divided by the variance; divide by its root.", _dZ(lambda d, Zh, s, g, m: (d - _mean(d) - Zh * _mean(d * Zh)) / s**2)),
    misconception("multiplied by the spread", "dZ is multiplied by the spread; divide by it.", _dZ(lambda d, Zh, s, g, m: (d - _mean(d) - Zh * _mean(d * Zh)) * s)),
    misconception("1/m too many in dZ", "dZ carries a 1/m too many.", _dZ(lambda d, Zh, s, g, m: (d - _mean(d) - Zh * _mean(d * Zh)) / s / m)),
    misconception("m too many in dZ", "dZ is m times too large: the 1/m in front is missing.", _dZ(lambda d, Zh, s, g, m: (m * d - _total(d) - Zh * _total(d * Zh)) / s)),
    misconception("means along the units", "The means in dZ run over the units; they should run over the examples.", _dZ(lambda d, Zh, s, g, m: (d - d.mean(axis=0, keepdims=True) - Zh * (d * Zh).mean(axis=0, keepdims=True)) / s)),
    misconception("means over everything", "The means in dZ run over the whole array; every unit has its own, along its row.", _dZ(lambda d, Zh, s, g, m: (d - d.mean() - Zh * (d * Zh).mean()) / s)),
    misconception("dZ not carried through", "dZ is the incoming slope, at most times γ: the normalization itself still has to be walked back.", _dZ(lambda d, Zh, s, g, m: d), _dZ(lambda d, Zh, s, g, m: d / g)),
    misconception("factor Z_hat missing", "Through the variance each score counts as much as it lies away from the mean: a factor is missing there.", _dZ(lambda d, Zh, s, g, m: (d - _mean(d) - _mean(d * Zh)) / s)),
    misconception("variance from the slope alone", "What comes back through the variance is the mean of slope *times* Ẑ; yours takes the slope alone.", _dZ(lambda d, Zh, s, g, m: (d - _mean(d) - Zh * _mean(d)) / s)),
    misconception("variance path halved or doubled", "What comes back through the variance is off by a factor of two: mind the 2 of the square and the 1/2 of the root.", _dZ(lambda d, Zh, s, g, m: (d - _mean(d) - 2 * Zh * _mean(d * Zh)) / s), _dZ(lambda d, Zh, s, g, m: (d - _mean(d) - 0.5 * Zh * _mean(d * Zh)) / s)),
    misconception("power of the spread", "What comes back through the variance has the wrong power of the spread: what is the slope of 1/√v?", *(_dZ(lambda d, Zh, s, g, m, k=k: (d - _mean(d) - Zh * _mean(d * Zh) * s**k) / s) for k in (1, 2, -1))),
    misconception("dgamma and dbeta averaged", "dγ and dβ carry a 1/m: here they add up, and the mean comes later.", _both(lambda d, Zh, s, g: _mean(d * Zh), lambda d, Zh, s, g: _mean(d))),
    misconception("dgamma averaged", "dγ carries a 1/m: here it adds up, and the mean comes later.", _dgamma(lambda d, Zh, s, g: _mean(d * Zh))),
    misconception("dbeta averaged", "dβ carries a 1/m: here it adds up, and the mean comes later.", _dbeta(lambda d, Zh, s, g: _mean(d))),
    misconception("dgamma without Z_hat", "γ multiplies Ẑ, so dγ adds up slope times Ẑ; yours adds up the slopes alone.", _dgamma(lambda d, Zh, s, g: _total(d))),
    misconception("dgamma with gamma", "dγ holds γ itself: the slope for a factor is the other factor.", _dgamma(lambda d, Zh, s, g: g * _total(d * Zh) / 1.0)),
    misconception("dbeta with gamma", "β is added after γ has done its work: dβ holds no γ.", _dbeta(lambda d, Zh, s, g: _total(g * d))),
    misconception("dgamma and dbeta swapped", "dγ and dβ have changed places.", lambda dZ_tilde, cache: (lambda a, b, c: (a, c, b))(*_back(dZ_tilde, cache))),
    misconception("biases in one number", "dγ and dβ are summed over everything: every unit has its own, along `axis=1`.", _both(lambda d, Zh, s, g: np.sum(d * Zh, keepdims=True), lambda d, Zh, s, g: np.sum(d, keepdims=True)), _both(lambda d, Zh, s, g: np.sum(d * Zh), lambda d, Zh, s, g: np.sum(d))),
    misconception("without keepdims", "dγ and dβ have lost an axis: keep it with `keepdims=True`, they have shape (n, 1).", _both(lambda d, Zh, s, g: np.sum(d * Zh, axis=1), lambda d, Zh, s, g: np.sum(d, axis=1))),
    misconception("over the units", "dγ and dβ add up over the units; they should add up over the examples, `axis=1`.", _both(lambda d, Zh, s, g: np.sum(d * Zh, axis=0, keepdims=True), lambda d, Zh, s, g: np.sum(d, axis=0, keepdims=True))),
    misconception("not added up", "dγ and dβ are not added up: every example used the same γ and β.", _both(lambda d, Zh, s, g: d * Zh, lambda d, Zh, s, g: d)),
    misconception("a dict", "Return three values in a tuple: dZ, dgamma, dbeta.", lambda dZ_tilde, cache: dict(zip(("dZ", "dgamma", "dbeta"), _back(dZ_tilde, cache), strict=True))),
    misconception("dZ only", "Return three values: dZ, dgamma, dbeta.", lambda dZ_tilde, cache: _back(dZ_tilde, cache)[0]),
    misconception("dZ last", "The order is dZ, dgamma, dbeta.", lambda dZ_tilde, cache: (lambda a, b, c: (b, c, a))(*_back(dZ_tilde, cache))),
    misconception("epsilon missing on the way back", "On the way back dZ is divided by another spread than on the way forward: one without `epsilon`.", _dZ(lambda d, Zh, s, g, m: (d - _mean(d) - Zh * _mean(d * Zh)) / (s * Zh.std(axis=1, keepdims=True)))),
    misconception("divided by gamma", "γ multiplies on the way back, too; you divide by it.", _dZ(lambda d, Zh, s, g, m: (d / g**2 - _mean(d / g**2) - Zh * _mean(d / g**2 * Zh)) / s)),
    misconception("m - 1 for m", "The means in dZ are divided by m - 1; the mean and the variance on the way forward are divided by m.", _dZ(lambda d, Zh, s, g, m: (d - _total(d) / (m - 1) - Zh * _total(d * Zh) / (m - 1)) / s), _dZ(lambda d, Zh, s, g, m: (d - _mean(d) - Zh * _total(d * Zh) / (m - 1)) / s)),
    misconception("units for m", "The sums in dZ are divided by the number of units; m is the number of examples, the columns.", _dZ(lambda d, Zh, s, g, m: (d - _total(d) / len(d) - Zh * _total(d * Zh) / len(d)) / s)),
    misconception("one value missing", "Return three values: dZ, dgamma, dbeta.", lambda dZ_tilde, cache: _back(dZ_tilde, cache)[:2], lambda dZ_tilde, cache: _back(dZ_tilde, cache)[1:]),
)  # fmt: skip


def _test_time(how: Callable[..., Any]) -> Callable[..., Any]:
    return lambda Z, gamma, beta, mean, variance, epsilon=1e-8: how(Z, gamma, beta, mean, variance, epsilon)


INFERENCE: tuple[Misconception, ...] = (
    misconception("own statistics", "Mean and variance are computed from Z: at test time they come from training, as arguments.", _test_time(lambda Z, g, b, m, v, e: batch_norm.batchnorm_forward(Z, g, b, e)[0] if Z.shape[1] > 1 else g * (Z - m) / np.sqrt(v + e) + b), _test_time(lambda Z, g, b, m, v, e: batch_norm.batchnorm_forward(Z, g, b, e)[0])),
    misconception("own mean", "The mean is computed from Z: at test time it comes from training, as an argument.", _test_time(lambda Z, g, b, m, v, e: g * (Z - Z.mean(axis=1, keepdims=True)) / np.sqrt(v + e) + b)),
    misconception("own variance", "The variance is computed from Z: at test time it comes from training, as an argument.", _test_time(lambda Z, g, b, m, v, e: g * (Z - m) / np.sqrt(Z.var(axis=1, keepdims=True) + e) + b)),
    misconception("variance for root", "You divide by the variance; divide by its root.", _test_time(lambda Z, g, b, m, v, e: g * (Z - m) / (v + e) + b)),
    misconception("variance taken for the root", "`variance` is squared in yours, as if it were a standard deviation.", _test_time(lambda Z, g, b, m, v, e: g * (Z - m) / np.sqrt(v**2 + e) + b)),
    misconception("epsilon fixed", "With the default `epsilon` it is right, but another one is not used.", _test_time(lambda Z, g, b, m, v, e: g * (Z - m) / np.sqrt(v + 1e-8) + b)),
    misconception("epsilon missing", "Where a variance is 0 you divide by 0: add `epsilon` to it.", _test_time(lambda Z, g, b, m, v, e: g * (Z - m) / np.sqrt(v) + b)),
    misconception("mean not taken away", "The mean is not taken away.", _test_time(lambda Z, g, b, m, v, e: g * Z / np.sqrt(v + e) + b)),
    misconception("mean added", "The mean is added; it should be taken away.", _test_time(lambda Z, g, b, m, v, e: g * (Z + m) / np.sqrt(v + e) + b)),
    misconception("not divided", "The scores are centred, but not divided by the root of the variance.", _test_time(lambda Z, g, b, m, v, e: g * (Z - m) + b)),
    misconception("multiplied", "You multiply by the root of the variance; divide by it.", _test_time(lambda Z, g, b, m, v, e: g * (Z - m) * np.sqrt(v + e) + b)),
    misconception("not scaled and shifted", "You return what is normalized; scale it by γ and shift it by β.", _test_time(lambda Z, g, b, m, v, e: (Z - m) / np.sqrt(v + e))),
    misconception("not shifted", "β is left out.", _test_time(lambda Z, g, b, m, v, e: g * (Z - m) / np.sqrt(v + e))),
    misconception("not scaled", "γ is left out.", _test_time(lambda Z, g, b, m, v, e: (Z - m) / np.sqrt(v + e) + b)),
    misconception("gamma and beta swapped", "γ and β have changed places: γ multiplies, β is added.", _test_time(lambda Z, g, b, m, v, e: b * (Z - m) / np.sqrt(v + e) + g)),
    misconception("shifted before scaling", "β is multiplied by γ as well: scale first, then shift.", _test_time(lambda Z, g, b, m, v, e: g * ((Z - m) / np.sqrt(v + e) + b))),
    misconception("mean and variance swapped", "`mean` and `variance` have changed places.", _test_time(lambda Z, g, b, m, v, e: g * (Z - v) / np.sqrt(m + e) + b), _test_time(lambda Z, g, b, m, v, e: g * (Z - v) / np.sqrt(np.abs(m) + e) + b)),
    misconception("Z scaled", "You scale and shift Z itself; it is the normalized scores that should be.", _test_time(lambda Z, g, b, m, v, e: g * Z + b)),
    misconception("large constant in the root", "What you add to the variance is so large that it changes the result: `epsilon` is meant.", *(_test_time(lambda Z, g, b, m, v, e, c=c: g * (Z - m) / np.sqrt(v + c) + b) for c in (1.0, 0.1, 0.01, 1e-3, 1e-4, 1e-5))),
    misconception("precedence", "Only the mean is divided: put the difference into parentheses.", _test_time(lambda Z, g, b, m, v, e: g * (Z - m / np.sqrt(v + e)) + b)),
    misconception("matrix product with gamma", "γ scales each unit by itself, entry by entry with `*`; yours is a matrix product.", _test_time(lambda Z, g, b, m, v, e: g.T @ ((Z - m) / np.sqrt(v + e)) + b), _test_time(lambda Z, g, b, m, v, e: g @ ((Z - m) / np.sqrt(v + e))), _test_time(lambda Z, g, b, m, v, e: np.dot(g, (Z - m) / np.sqrt(v + e)))),
    misconception("beta subtracted", "β is added, not taken away.", _test_time(lambda Z, g, b, m, v, e: g * (Z - m) / np.sqrt(v + e) - b)),
    misconception("cache, too", "Return Z_tilde alone: there is no way back at test time.", _test_time(lambda Z, g, b, m, v, e: (g * (Z - m) / np.sqrt(v + e) + b, None)), _test_time(lambda Z, g, b, m, v, e: (g * (Z - m) / np.sqrt(v + e) + b, ((Z - m) / np.sqrt(v + e), g)))),
    misconception("other default", "With an `epsilon` that is passed it is right, but the default should be 1e-8.", *(lambda Z, gamma, beta, mean, variance, epsilon=d: batch_norm.batchnorm_inference(Z, gamma, beta, mean, variance, epsilon) for d in (1e-3, 1e-2, 1e-4, 1e-5))),
    misconception("mean added back", "The mean is added at the end again; after γ and β nothing more is to be done.", _test_time(lambda Z, g, b, m, v, e: g * (Z - m) / np.sqrt(v + e) + b + m)),
    misconception("statistics made flat", "The statistics have lost an axis and meet the examples instead of the units: leave them as columns.", _test_time(lambda Z, g, b, m, v, e: g.ravel() * (Z - m.ravel()) / np.sqrt(v.ravel() + e) + b.ravel()), _test_time(lambda Z, g, b, m, v, e: g * (Z - m.ravel()) / np.sqrt(v.ravel() + e) + b)),
    misconception("first unit's statistics", "Mean and variance of the first unit are used for all; every unit has its own.", _test_time(lambda Z, g, b, m, v, e: g * (Z - m[0, 0]) / np.sqrt(v[0, 0] + e) + b)),
    misconception("variance corrected by m", "The variance is multiplied by m/(m - 1); it comes from training and is to be taken as it is.", _test_time(lambda Z, g, b, m, v, e: g * (Z - m) / np.sqrt(v * Z.shape[1] / max(Z.shape[1] - 1, 1) + e) + b)),
    misconception("first example only", "Only the first example comes back; Z holds one a column.", _test_time(lambda Z, g, b, m, v, e: (g * (Z - m) / np.sqrt(v + e) + b)[:, :1])),
)  # fmt: skip


def _running(how: Callable[[Any, Any, float], Any]) -> Callable[..., Any]:
    return lambda running, batch, momentum=0.9: {key: how(running[key], batch[key], momentum) for key in ("mean", "variance")}


def _kept(key: str) -> Callable[..., Any]:
    return lambda running, batch, momentum=0.9: {**batch_norm.update_running_statistics(running, batch, momentum), key: running[key]}


RUNNING: tuple[Misconception, ...] = (
    misconception("weights swapped", "The two weights are swapped: what stands counts `momentum`, the newcomer the rest.", lambda running, batch, momentum=0.1: batch_norm.update_running_statistics(running, batch, 1 - momentum), _running(lambda r, b, k: (1 - k) * r + k * b)),
    misconception("weights do not add up", "The two weights should add up to 1.", _running(lambda r, b, k: k * r + b), _running(lambda r, b, k: r + (1 - k) * b), _running(lambda r, b, k: r + k * b), _running(lambda r, b, k: k * r + k * b), _running(lambda r, b, k: r + b)),
    misconception("momentum fixed", "With the default `momentum` it is right, but another one is not used.", _running(lambda r, b, k: 0.9 * r + 0.1 * b)),
    misconception("other default", "With a `momentum` that is passed it is right, but the default should be 0.9.", *(lambda running, batch, momentum=d: batch_norm.update_running_statistics(running, batch, momentum) for d in (0.99, 0.1, 0.5, 0.95, 0.999, 0.8))),
    misconception("plain mean of the two", "It is the plain mean of the two; `momentum` says how much each counts.", _running(lambda r, b, k: (r + b) / 2)),
    misconception("batch only", "The batch's statistics come back; they should move the running ones a little.", _running(lambda r, b, k: b)),
    misconception("nothing moves", "The running statistics come back as they were.", _running(lambda r, b, k: r)),
    misconception("batch scaled only", "What stood is forgotten altogether.", _running(lambda r, b, k: (1 - k) * b), _running(lambda r, b, k: k * b)),
    misconception("variance not updated", "Only the mean is updated; the variance should be, too.", _kept("variance")),
    misconception("mean not updated", "Only the variance is updated; the mean should be, too.", _kept("mean")),
    misconception("sign of the batch", "The batch's share is taken away; it should be added.", _running(lambda r, b, k: k * r - (1 - k) * b)),
    misconception("averaged over roots", "The variances are averaged through their roots; average them as they are.", lambda running, batch, momentum=0.9: {"mean": momentum * running["mean"] + (1 - momentum) * batch["mean"], "variance": (momentum * np.sqrt(running["variance"]) + (1 - momentum) * np.sqrt(batch["variance"])) ** 2}),
    misconception("mean in both", "The mean stands under both names.", lambda running, batch, momentum=0.9: dict.fromkeys(("mean", "variance"), momentum * running["mean"] + (1 - momentum) * batch["mean"])),
    misconception("batch's mean in the variance", "The variance moves towards the batch's *mean*; it should move towards its variance.", lambda running, batch, momentum=0.9: {"mean": momentum * running["mean"] + (1 - momentum) * batch["mean"], "variance": momentum * running["variance"] + (1 - momentum) * batch["mean"]}),
    misconception("corrected for the start", "The result is divided once more, as a bias correction; none is asked for.", _running(lambda r, b, k: (k * r + (1 - k) * b) / (1 - k)), lambda running, batch, momentum=0.9: {"mean": (momentum * running["mean"] + (1 - momentum) * batch["mean"]) / (1 - momentum), "variance": momentum * running["variance"] + (1 - momentum) * batch["variance"]}),
    misconception("pair for dict", "Return a dict with `mean` and `variance`.", lambda running, batch, momentum=0.9: tuple(batch_norm.update_running_statistics(running, batch, momentum).values())),
    misconception("multiplied dicts", "A dict cannot be multiplied as a whole: work on its entries, one after the other.", lambda running, batch, momentum=0.9: momentum * running + (1 - momentum) * batch),
    misconception("0 taken for missing", "A momentum of 0 is a number like others; `or` takes it for one that is not there.", lambda running, batch, momentum=0.9: batch_norm.update_running_statistics(running, batch, momentum or 0.9)),
    misconception("distance of the means added", "The distance of the two means comes into the variance; the variances alone are averaged.", lambda running, batch, momentum=0.9: {"mean": momentum * running["mean"] + (1 - momentum) * batch["mean"], "variance": momentum * running["variance"] + (1 - momentum) * batch["variance"] + momentum * (1 - momentum) * (batch["mean"] - running["mean"]) ** 2}),
    misconception("variance replaced", "The batch's variance comes back as it is; it should move the running one a little, as with the mean.", lambda running, batch, momentum=0.9: {"mean": momentum * running["mean"] + (1 - momentum) * batch["mean"], "variance": batch["variance"]}),
    misconception("first unit only", "Only the first unit's numbers come back; every unit has its own.", lambda running, batch, momentum=0.9: {key: float(value[0, 0]) for key, value in batch_norm.update_running_statistics(running, batch, momentum).items()}),
    misconception("averaged over the units", "The batch's statistics are averaged over the units; every unit has its own.", _running(lambda r, b, k: k * r + (1 - k) * np.mean(b))),
    misconception("weights squared", "The weights are squared for the variance; it is averaged like the mean.", lambda running, batch, momentum=0.9: {"mean": momentum * running["mean"] + (1 - momentum) * batch["mean"], "variance": momentum**2 * running["variance"] + (1 - momentum) ** 2 * batch["variance"]}),
)  # fmt: skip


# ---- softmax --------------------------------------------------------------------------------------------------------


def _eye(labels: Any, C: int) -> Any:
    return softmax.one_hot(labels, C)


def _swapped_one_hot(labels: Any, C: int) -> Any:
    Y = np.zeros((C, np.size(labels)))
    Y[np.arange(np.size(labels)), np.ravel(labels)] = 1
    return Y


def _length_for_m(labels: Any, C: int) -> Any:
    Y = np.zeros((C, len(labels)))
    for i in range(len(labels)):
        Y[labels[i], i] = 1
    return Y


def _second_axis(labels: Any, C: int) -> Any:
    Y = np.zeros((C, labels.shape[1]))
    for i in range(labels.shape[1]):
        Y[labels[0, i], i] = 1
    return Y


def _square(labels: Any, C: int) -> Any:
    Y = np.zeros((C, C))
    Y[np.ravel(labels), np.arange(np.size(labels))] = 1
    return Y


ONE_HOT: tuple[Misconception, ...] = (
    misconception("examples in rows", "A row for each example; here examples are columns, and classes rows.", lambda labels, C: _eye(labels, C).T, lambda labels, C: np.eye(C)[labels]),
    misconception("C not used", "The number of classes is taken from the labels; the last class may not occur among them. Use `C`.", lambda labels, C: _eye(labels, int(np.max(labels)) + 1), lambda labels, C: _eye(labels, len(np.unique(labels)))),
    misconception("shifted by one", "The classes are counted from 0: class 1 is the second row.", lambda labels, C: np.roll(_eye(labels, C), -1, axis=0), lambda labels, C: np.roll(_eye(labels, C), 1, axis=0), lambda labels, C: np.eye(C)[:, np.ravel(labels) - 1], lambda labels, C: np.eye(C + 1)[1:, np.ravel(labels)]),
    misconception("labels in place of ones", "The label itself stands where a 1 should be.", lambda labels, C: _eye(labels, C) * np.ravel(labels), lambda labels, C: _eye(labels, C) * (np.ravel(labels) + 1)),
    misconception("zeros and ones swapped", "The ones and the zeros have changed places.", lambda labels, C: 1 - _eye(labels, C)),
    misconception("minus one elsewhere", "The other entries should be 0, not -1.", lambda labels, C: 2 * _eye(labels, C) - 1),
    misconception("all ones", "Whole rows are filled: pick one column for each row, with two lists of numbers.", lambda labels, C: np.isin(np.arange(C), labels)[:, None] * np.ones((1, np.size(labels)))),
    misconception("identity", "This is the identity matrix: pick its columns by the labels.", lambda labels, C: np.eye(C)),
    misconception("upside down", "The rows are upside down: class 0 is the first row.", lambda labels, C: _eye(labels, C)[::-1]),
    misconception("reshaped", "`reshape` does not turn a table, it cuts the same line of numbers elsewhere: columns are mixed up. Turn it instead.", lambda labels, C: np.eye(C)[np.ravel(labels)].reshape(C, np.size(labels))),
    misconception("rows of those present", "The rows are numbered by the labels that occur: with a class missing the others move up. Row k belongs to class k.", lambda labels, C: np.eye(len(np.unique(labels)))[:, np.searchsorted(np.unique(labels), np.ravel(labels))], lambda labels, C: _eye(np.searchsorted(np.unique(labels), np.ravel(labels)), C)),
    misconception("rows and columns swapped", "The row is the class, the column the example; yours has them swapped.", _swapped_one_hot),
    misconception("ten classes typed in", "The number of classes is typed in: use `C`.", lambda labels, C: _eye(labels, 10)),
    misconception("one class too many", "There is one row too many: classes run from 0 to C - 1.", lambda labels, C: _eye(labels, C + 1)),
    misconception("first label only written", "Only the first column is filled: does a `return` stand inside the loop?", lambda labels, C: _eye(labels, C) * (np.arange(np.size(labels)) == 0)),
    misconception("all rows up to the label", "All rows up to the label's are 1; only the label's own should be.", lambda labels, C: (np.arange(C)[:, None] <= np.ravel(labels)).astype(float), lambda labels, C: (np.arange(C)[:, None] >= np.ravel(labels)).astype(float)),
    misconception("second axis asked for", "Labels of shape (m,) have one axis only: your code should work for both shapes, (m,) and (1, m).", _second_axis),
    misconception("axis kept", "The labels may have shape (1, m), too: with those, an axis stays over.", lambda labels, C: np.eye(C)[labels].T, lambda labels, C: np.eye(C)[:, labels], lambda labels, C: _eye(labels, C) if np.ndim(labels) == 1 else np.eye(C)[labels]),
    misconception("first label only", "m is taken to be 1 for labels of shape (1, m): only one column comes.", lambda labels, C: _eye(labels, C) if np.ndim(labels) == 1 else _eye(labels, C)[:, :1], _length_for_m),
    misconception("a square", "The result is C by C; a column for each example is wanted, however many there are.", _square),
    misconception("smoothed", "These labels are smoothed; 1 and 0 exactly were asked for.", *(lambda labels, C, s=s: _eye(labels, C) * (1 - s) + s / C for s in (0.1, 0.2, 0.05)), *(lambda labels, C, s=s: _eye(labels, C) * (1 - s - s / (C - 1)) + s / (C - 1) for s in (0.1, 0.2, 0.05))),
)  # fmt: skip


def _soft(axis: Any, keep: bool = True, shift: bool = True) -> Callable[[Any], Any]:
    def wrong(Z: Any) -> Any:
        powers = np.exp(Z - (np.max(Z, axis=axis, keepdims=keep) if shift else 0))
        return powers / np.sum(powers, axis=axis, keepdims=keep)

    return wrong


SOFTMAX: tuple[Misconception, ...] = (
    misconception("along the rows", "The rows sum to 1 in yours; examples are columns here, so each *column* should.", _soft(1), _soft(1, shift=False), _soft(-1)),
    misconception("over everything", "The whole array sums to 1 in yours; each column should.", _soft(None), _soft(None, shift=False), lambda Z: np.exp(Z - Z.max(axis=0)) / np.exp(Z - Z.max(axis=0)).sum()),
    misconception("first column only", "Only the first column comes back: does a `return` stand inside the loop?", lambda Z: _soft(0)(Z)[:, :1], lambda Z: _soft(0)(Z)[:, 0]),
    misconception("not shifted", "For large scores the powers overflow. What can you take away from a whole column without changing a quotient?", lambda Z: np.exp(Z) / np.exp(Z).max(axis=0) / (np.exp(Z) / np.exp(Z).max(axis=0)).sum(axis=0), _soft(0, shift=False), lambda Z: np.nan_to_num(_soft(0, shift=False)(Z))),
    misconception("shifted by the largest of all", "You take away the largest score of all; a column far below it has nothing left. Take each column's own.", lambda Z: np.exp(Z - Z.max()) / np.exp(Z - Z.max()).sum(axis=0, keepdims=True)),
    misconception("shifted by another score", "What is taken away leaves large powers: take the *largest* score of each column.", lambda Z: np.exp(Z - Z.mean(axis=0)) / np.exp(Z - Z.mean(axis=0)).sum(axis=0), lambda Z: np.exp(Z - Z.min(axis=0)) / np.exp(Z - Z.min(axis=0)).sum(axis=0)),
    misconception("shifted by the row", "The largest score of each row is taken away; take each column's own.", lambda Z: np.exp(Z - Z.max(axis=1, keepdims=True)) / np.exp(Z - Z.max(axis=1, keepdims=True)).sum(axis=0)),
    misconception("shifted above only", "The shift is in the numerator only: the same powers belong into the sum.", lambda Z: np.exp(Z - Z.max(axis=0)) / np.exp(Z).sum(axis=0)),
    misconception("divided by the largest", "The scores are divided by the largest, which changes the quotient of the powers; take it away instead.", lambda Z: _soft(0)(Z / Z.max(axis=0)), lambda Z: _soft(0)(Z / np.abs(Z).max(axis=0)), lambda Z: _soft(0)(Z / Z.max())),
    misconception("not divided by the sum", "The powers are not divided by the *sum* of their column, so that the columns do not sum to 1.", lambda Z: np.exp(Z - Z.max(axis=0)), np.exp, lambda Z: np.exp(Z) / np.exp(Z).max(axis=0)),
    misconception("without powers", "The scores themselves are divided; take powers first.", lambda Z: (Z - Z.min(axis=0) + 1) / (Z - Z.min(axis=0) + 1).sum(axis=0), lambda Z: Z / Z.sum(axis=0), lambda Z: (Z - Z.max(axis=0)) / (Z - Z.max(axis=0)).sum(axis=0), lambda Z: (Z - Z.min(axis=0)) / (Z - Z.min(axis=0)).sum(axis=0)),
    misconception("sigmoid", "This is the sigmoid of each score by itself; the classes of an example share one probability of 1.", lambda Z: 1 / (1 + np.exp(-Z)), lambda Z: np.exp(np.minimum(Z, 0)) / (1 + np.exp(-np.abs(Z)))),
    misconception("logarithm", "This is the logarithm of what was asked for.", lambda Z: Z - Z.max(axis=0) - np.log(np.exp(Z - Z.max(axis=0)).sum(axis=0))),
    misconception("decided", "You return decisions, 0 and 1; probabilities were asked for.", lambda Z: (Z == Z.max(axis=0)).astype(float)),
    misconception("sign of the scores", "The lowest score gets the largest probability: there is a minus too many.", lambda Z: _soft(0)(-Z), lambda Z: _soft(0, shift=False)(-Z)),
    misconception("base 2", "The powers are of 2; the softmax takes powers of e.", lambda Z: 2.0 ** (Z - Z.max(axis=0)) / (2.0 ** (Z - Z.max(axis=0))).sum(axis=0), lambda Z: 2.0**Z / (2.0**Z).sum(axis=0)),
    misconception("divided by the number", "The powers are divided by how many there are, or by their mean; divide by their sum.", lambda Z: np.exp(Z) / Z.shape[0], lambda Z: np.exp(Z - Z.max(axis=0)) / Z.shape[0], lambda Z: np.exp(Z) / np.exp(Z).mean(axis=0), lambda Z: np.exp(Z - Z.max(axis=0)) / np.exp(Z - Z.max(axis=0)).mean(axis=0)),
    misconception("without keepdims", "A sum along the rows has lost an axis and does not fit; besides, it is the columns that should sum to 1.", _soft(1, keep=False), _soft(1, keep=False, shift=False)),
    misconception("clipped", "Large scores are cut off, which changes their probabilities; take the largest of each column away instead.", *(lambda Z, c=c: _soft(0)(np.clip(Z, -c, c)) for c in (500, 700, 100, 50, 20, 709))),
    misconception("sigmoids divided by their sum", "You divide sigmoids by their sum; the softmax divides powers of e.", lambda Z: (1 / (1 + np.exp(-Z))) / (1 / (1 + np.exp(-Z))).sum(axis=0)),
    misconception("number added to the sum", "The number that you add to the sum changes the result: the columns no longer sum to 1.", *(lambda Z, c=c: np.exp(Z - Z.max(axis=0)) / (np.exp(Z - Z.max(axis=0)).sum(axis=0) + c) for c in (1.0, 0.1, 0.01, 1e-3, 1e-4))),
    misconception("first column's sum", "Every column is divided by the sum of the first; each has its own.", lambda Z: np.exp(Z - Z.max(axis=0)) / np.exp(Z - Z.max(axis=0))[:, 0].sum(), lambda Z: np.exp(Z) / np.exp(Z)[:, 0].sum()),
    misconception("fixed shift", "A fixed number is taken away from all scores; take each column's own largest.", *(lambda Z, c=c: np.exp(Z - c) / np.exp(Z - c).sum(axis=0) for c in (700, 709, 500, 1000))),
)  # fmt: skip


def _losses(AL: Any, Y: Any) -> Any:
    return -np.sum(Y * np.log(AL), axis=0)


CATEGORICAL: tuple[Misconception, ...] = (
    misconception("lifted", "Small probabilities are lifted before the logarithm, so that being sure and wrong costs less than it should.", *(lambda AL, Y, low=low: _losses(np.clip(AL, low, 1), Y).mean() for low in (1e-3,)), *(lambda AL, Y, low=low: _losses(np.clip(AL, low, 1 - low), Y).mean() for low in (1e-3,)), *(lambda AL, Y, low=low: _losses(np.clip(AL, low, 1), Y).mean() for low in (0.1, 0.05, 0.01, 0.005)), *(lambda AL, Y, low=low: _losses(np.clip(AL, low, 1 - low), Y).mean() for low in (0.1, 0.05, 0.01, 0.005))),
    misconception("sum", "You return the sum of the losses; the cost is their mean.", lambda AL, Y: _losses(AL, Y).sum()),
    misconception("divided by classes, too", "You divide by C·m, the number of all entries; the mean is over the m examples.", lambda AL, Y: np.mean(-Y * np.log(AL))),
    misconception("divided by classes", "You divide by the number of classes; the mean is over the examples, the columns.", lambda AL, Y: _losses(AL, Y).sum() / Y.shape[0]),
    misconception("sign missing", "A cost is never negative: the logarithm of a probability is, so a minus is missing.", lambda AL, Y: -_losses(AL, Y).mean()),
    misconception("sign and sum", "Two things are missing: the minus in front, and the division by m.", lambda AL, Y: -_losses(AL, Y).sum()),
    misconception("binary cross-entropy", "You add a term for 1 - Y, as for two classes; with a softmax the true class's logarithm is all.", lambda AL, Y: -np.mean(np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL), axis=0)), lambda AL, Y: -np.mean(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)), lambda AL, Y: -np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))),
    misconception("labels not used", "The logarithms of all probabilities are added up; only the true class's counts: multiply by Y entry by entry.", lambda AL, Y: -np.mean(np.sum(np.log(AL), axis=0)), lambda AL, Y: -np.mean(np.log(AL)), lambda AL, Y: -np.sum(np.log(AL))),
    misconception("logarithm after the sum", "You take the logarithm of a sum, or of a mean, over examples; take it for each example, then the mean.", lambda AL, Y: -np.log(np.sum(Y * AL) / Y.shape[1]), lambda AL, Y: -np.log(np.sum(Y * AL)) / Y.shape[1], lambda AL, Y: -np.log(np.sum(Y * AL))),
    misconception("logarithm missing", "The logarithm is missing.", lambda AL, Y: -np.sum(Y * AL) / Y.shape[1], lambda AL, Y: np.mean(1 - np.sum(Y * AL, axis=0)), lambda AL, Y: np.sum(Y * AL) / Y.shape[1]),
    misconception("other logarithm", "The logarithm has another base; use the natural one, `np.log`.", lambda AL, Y: _losses(AL, Y).mean() / np.log(2), lambda AL, Y: _losses(AL, Y).mean() / np.log(10)),
    misconception("not averaged", "You return the loss of each example; the cost is one number, their mean.", _losses, lambda AL, Y: _losses(AL, Y).reshape(1, -1)),
    misconception("squared error", "This is a squared error; the cross-entropy was asked for.", lambda AL, Y: np.mean((AL - Y) ** 2), lambda AL, Y: np.sum((AL - Y) ** 2) / Y.shape[1], lambda AL, Y: np.sum((AL - Y) ** 2), lambda AL, Y: np.sum((AL - Y) ** 2) / Y.shape[1] / 2),
    misconception("AL and Y swapped", "AL and Y are swapped: the logarithm is taken of the probabilities.", lambda AL, Y: -np.sum(AL * np.log(Y)) / Y.shape[1], lambda AL, Y: -np.sum(AL * np.log(Y + 1e-8)) / Y.shape[1]),
    misconception("matrix product", "`@` and `np.dot` multiply every example with every other; entry by entry is wanted.", lambda AL, Y: -np.sum(Y.T @ np.log(AL)) / Y.shape[1]),
    misconception("product that does not fit", "Two arrays of one shape have no matrix product: multiply entry by entry with `*`.", lambda AL, Y: Y @ np.log(AL), lambda AL, Y: np.dot(Y, np.log(AL)), lambda AL, Y: np.log(AL) @ Y, lambda AL, Y: np.dot(np.log(AL), Y)),
    misconception("largest probability", "You take the largest probability of each column; take the true class's.", lambda AL, Y: -np.mean(np.log(AL.max(axis=0)))),
    misconception("softmax once more", "AL holds probabilities already; yours puts them through a softmax once more.", lambda AL, Y: _losses(softmax.softmax_activation(AL), Y).mean()),
    misconception("one minus", "The logarithm is of 1 minus the probability; take the probability itself.", lambda AL, Y: -np.sum(Y * np.log(1 - AL)) / Y.shape[1]),
    misconception("large number added", "What you add inside the logarithm is so large that it changes the cost.", *(lambda AL, Y, e=e: -np.sum(Y * np.log(AL + e)) / Y.shape[1] for e in (1.0, 0.1, 0.01, 1e-3, 1e-4, 1e-5))),
    misconception("error rate", "This is the share of wrong decisions; the cost asks how sure the network was.", lambda AL, Y: np.mean(AL.argmax(axis=0) != Y.argmax(axis=0))),
    misconception("half", "There is a factor of one half too many.", lambda AL, Y: _losses(AL, Y).mean() / 2),
    misconception("one number a class", "The sum runs over the examples only: one number for each class comes back.", lambda AL, Y: -np.sum(Y * np.log(AL), axis=1) / Y.shape[1], lambda AL, Y: -np.mean(Y * np.log(AL), axis=1), lambda AL, Y: -np.sum(Y * np.log(AL), axis=1)),
    misconception("table of products", "The matrix product makes a whole table: multiply entry by entry with `*`, then add everything up.", lambda AL, Y: -np.dot(Y, np.log(AL).T) / Y.shape[1], lambda AL, Y: -np.dot(np.log(AL), Y.T) / Y.shape[1], lambda AL, Y: -np.dot(Y.T, np.log(AL)) / Y.shape[1], lambda AL, Y: -np.dot(Y, np.log(AL).T)),
    misconception("logarithm of a product", "The probabilities are multiplied first: with many examples the product is too small for a float. Take the logarithms first.", lambda AL, Y: -np.log(np.prod(np.sum(Y * AL, axis=0))) / Y.shape[1]),
    misconception("last example left out", "The last example is left out: where does the loop end?", lambda AL, Y: _losses(AL, Y)[:-1].sum() / Y.shape[1], lambda AL, Y: _losses(AL, Y)[:-1].sum() / max(Y.shape[1] - 1, 1)),
    misconception("three classes only", "Only the first three classes are counted: `AL` may have any number of rows.", lambda AL, Y: _losses(AL[:3], Y[:3]).sum() / Y.shape[1]),
    misconception("entropy of the prediction", "The logarithms are weighted by the probabilities themselves; the labels say which one counts.", lambda AL, Y: -np.sum(AL * np.log(AL)) / Y.shape[1], lambda AL, Y: -np.sum(AL * np.log(AL)), lambda AL, Y: -np.mean(AL * np.log(AL))),
)  # fmt: skip


def _true(AL: Any, labels: Any) -> Any:
    labels = np.ravel(labels)
    return AL[labels, np.arange(labels.size)]


def _label_by_label(AL: Any, labels: Any) -> Any:
    return sum(-math.log(AL[labels[i], i]) for i in range(AL.shape[1])) / AL.shape[1]


SPARSE: tuple[Misconception, ...] = (
    misconception("sum", "You return the sum of the losses; the cost is their mean.", lambda AL, labels: -np.sum(np.log(_true(AL, labels)))),
    misconception("sign missing", "A cost is never negative: the logarithm of a probability is, so a minus is missing.", lambda AL, labels: np.mean(np.log(_true(AL, labels)))),
    misconception("sign and sum", "Two things are missing: the minus in front, and the division by m.", lambda AL, labels: np.sum(np.log(_true(AL, labels)))),
    misconception("divided by classes", "You divide by the number of classes, or by all entries; the mean is over the examples.", lambda AL, labels: -np.sum(np.log(_true(AL, labels))) / AL.shape[0], lambda AL, labels: -np.sum(np.log(_true(AL, labels))) / AL.size),
    misconception("whole rows", "`AL[labels]` takes whole rows: every example should give one entry, its true class's. Name the column, too.", lambda AL, labels: -np.mean(np.log(AL[np.ravel(labels)])), lambda AL, labels: -np.mean(np.log(AL[labels])), lambda AL, labels: -np.sum(np.log(AL[labels])) / np.size(labels)),
    misconception("rows and columns swapped", "The row is the class, the column the example; yours has them swapped.", lambda AL, labels: -np.mean(np.log(AL[np.arange(np.size(labels)), np.ravel(labels)])), lambda AL, labels: -np.mean(np.log(AL[range(np.size(labels)), np.ravel(labels)]))),
    misconception("shifted by one", "The classes are counted from 0; yours takes the row before.", lambda AL, labels: -np.mean(np.log(_true(AL, np.ravel(labels) - 1)))),
    misconception("first row", "The labels are not used: it is always the same row that counts.", lambda AL, labels: -np.mean(np.log(AL[0])), lambda AL, labels: -np.mean(np.log(AL[-1]))),
    misconception("first label for all", "For labels of shape (1, m) only the first one is used: make them flat first.", lambda AL, labels: -np.mean(np.log(AL[np.ravel(labels)[0]]))),
    misconception("first column", "Every example reads the first column; each should read its own.", lambda AL, labels: -np.mean(np.log(AL[np.ravel(labels), 0]))),
    misconception("C from the labels", "The number of classes is taken from the labels; the last class may not occur among them. `AL` has a row for each.", lambda AL, labels: -np.sum(softmax.one_hot(labels, int(np.max(labels)) + 1) * np.log(AL)) / np.size(labels), lambda AL, labels: -np.sum(np.eye(int(np.max(labels)) + 1)[:, np.ravel(labels)] * np.log(AL)) / np.size(labels), lambda AL, labels: -np.sum(np.eye(int(np.max(labels)) + 1)[np.ravel(labels)] * np.log(AL.T)) / np.size(labels)),
    misconception("not flattened", "Labels of shape (m,) come out right; for (1, m) `len(labels)` is 1, so make them flat first.", lambda AL, labels: -np.mean(np.log(AL[labels, np.arange(len(labels))])), lambda AL, labels: -np.sum(np.log(AL[labels, np.arange(len(labels))])) / len(labels), lambda AL, labels: -np.mean(np.log(_true(AL, labels))) if np.ndim(labels) == 1 else -np.mean(np.log(AL[labels, np.arange(labels.shape[0])]))),
    misconception("second axis asked for", "Labels of shape (m,) have one axis only: your code should work for both shapes, (m,) and (1, m).", lambda AL, labels: -np.sum(np.log(_true(AL, labels))) / labels.shape[1]),
    misconception("columns of the labels", "The labels name rows, one in each column; yours takes them for columns.", lambda AL, labels: -np.sum(np.log(AL[:, np.ravel(labels)])) / np.size(labels), lambda AL, labels: -np.mean(np.log(AL[:, np.ravel(labels)]))),
    misconception("last example left out", "The last example is left out: where does the loop end?", lambda AL, labels: -np.sum(np.log(_true(AL, labels))[:-1]) / np.size(labels), lambda AL, labels: -np.sum(np.log(_true(AL, labels))[:-1]) / max(np.size(labels) - 1, 1)),
    misconception("label as weight", "The labels are multiplied as numbers; they only name a row each.", lambda AL, labels: -np.sum(np.ravel(labels) * np.log(AL) + (1 - np.ravel(labels)) * np.log(1 - AL)) / AL.shape[1], lambda AL, labels: -np.mean(np.ravel(labels) * np.log(AL)), lambda AL, labels: -np.sum(np.ravel(labels) * np.log(AL)) / np.size(labels), lambda AL, labels: -np.sum(labels * np.log(AL)) / AL.shape[1], lambda AL, labels: -np.mean(labels * np.log(AL.max(axis=0)))),
    misconception("largest probability", "You take the largest probability of each column; take the true class's.", lambda AL, labels: -np.mean(np.log(AL.max(axis=0)))),
    misconception("logarithm missing", "The logarithm is missing.", lambda AL, labels: -np.mean(_true(AL, labels)), lambda AL, labels: np.mean(1 - _true(AL, labels)), lambda AL, labels: np.mean(_true(AL, labels))),
    misconception("logarithm after the mean", "You take the logarithm of a mean; take it for each example, then the mean.", lambda AL, labels: -np.log(np.mean(_true(AL, labels)))),
    misconception("other logarithm", "The logarithm has another base; use the natural one, `np.log`.", lambda AL, labels: -np.mean(np.log2(_true(AL, labels))), lambda AL, labels: -np.mean(np.log10(_true(AL, labels)))),
    misconception("not averaged", "You return the loss of each example; the cost is one number, their mean.", lambda AL, labels: -np.log(_true(AL, labels)), lambda AL, labels: -np.log(_true(AL, labels)).reshape(1, -1)),
    misconception("error rate", "This is the share of wrong decisions; the cost asks how sure the network was.", lambda AL, labels: np.mean(AL.argmax(axis=0) != np.ravel(labels))),
    misconception("size of a row", "`len(labels)` is 1 for labels of shape (1, m): you divide by it, so that the losses are only added up.", lambda AL, labels: -np.sum(np.log(_true(AL, labels))) / len(labels)),
    misconception("one minus", "The logarithm is of 1 minus the probability; take the probability itself.", lambda AL, labels: -np.mean(np.log(1 - _true(AL, labels)))),
    misconception("lifted", "Small probabilities are lifted before the logarithm, so that being sure and wrong costs less than it should.", *(lambda AL, labels, low=low: -np.mean(np.log(np.clip(_true(AL, labels), low, 1))) for low in (0.1, 0.05, 0.01, 0.005, 1e-3)), *(lambda AL, labels, low=low: -np.mean(np.log(np.clip(_true(AL, labels), low, 1 - low))) for low in (0.1, 0.05, 0.01, 0.005, 1e-3))),
    misconception("logarithm of a product", "The probabilities are multiplied first: with many examples the product is too small for a float. Take the logarithms first.", lambda AL, labels: -np.log(np.prod(_true(AL, labels))) / AL.shape[1]),
    misconception("one axis asked for", "Labels of shape (1, m) have two axes: your code should work for both shapes, (m,) and (1, m).", _label_by_label, lambda AL, labels: sum(-np.log(AL[labels[i], i]) for i in range(AL.shape[1])) / AL.shape[1]),
    misconception("first of flat labels", "With flat labels `labels[0]` is a single number, which then counts for every example.", lambda AL, labels: -np.mean(np.log(AL[labels[0], np.arange(AL.shape[1])]))),
    misconception("places along columns", "The places in the long array are counted along columns; numpy lays it out row by row.", lambda AL, labels: -np.mean(np.log(AL.ravel()[np.ravel(labels) + AL.shape[0] * np.arange(AL.shape[1])]))),
    misconception("labels sorted", "The labels are sorted, and no longer belong to their columns.", lambda AL, labels: -np.mean(np.log(_true(AL, np.sort(labels, axis=None))))),
    misconception("mean of the classes", "The mean is taken within each class first; every example should count alike.", lambda AL, labels: np.mean([-np.log(_true(AL, labels))[np.ravel(labels) == k].mean() for k in np.unique(labels)]), lambda AL, labels: np.sum([-np.log(_true(AL, labels))[np.ravel(labels) == k].mean() for k in np.unique(labels)]) / AL.shape[0]),
)  # fmt: skip

SOFTMAX_BACKWARD: tuple[Misconception, ...] = (
    misconception("wrong way round", "Every slope has the wrong sign: it is prediction minus label.", lambda AL, Y: Y - AL),
    misconception("divided by m", "There is a 1/m too many: dZ holds each example's own slope; the mean comes later, in dW and db.", lambda AL, Y: (AL - Y) / Y.shape[1]),
    misconception("divided by C", "There is a division by the number of classes too many.", lambda AL, Y: (AL - Y) / Y.shape[0], lambda AL, Y: (AL - Y) / Y.size),
    misconception("diagonal only", "ŷ(1 - ŷ) is the diagonal of the softmax's slopes only: a score moves the other probabilities, too.", lambda AL, Y: (AL - Y) * AL * (1 - AL), lambda AL, Y: AL * (1 - AL), lambda AL, Y: (-Y / AL + (1 - Y) / (1 - AL)) * AL * (1 - AL) * AL),
    misconception("slope for AL", "This is the slope for the probabilities; the softmax itself still has to be walked back.", lambda AL, Y: -Y / AL),
    misconception("binary slope for AL", "This is the slope of the loss of two classes for a probability; softmax and cross-entropy together have a simpler one.", lambda AL, Y: -Y / AL + (1 - Y) / (1 - AL)),
    misconception("labels only", "Only the true class gets a slope in yours; the other classes' scores matter as well.", lambda AL, Y: -Y),
    misconception("true class only", "Only the true class's score gets a slope in yours; the other scores move its probability as well.", lambda AL, Y: (AL - Y) * Y),
    misconception("predicted class", "The 1 is taken away where the prediction is highest; the labels say where it belongs.", lambda AL, Y: AL - (AL == AL.max(axis=0))),
    misconception("labels left out", "The labels are left out: compare the prediction with them.", lambda AL, Y: 1 * AL, lambda AL, Y: AL - 1),
    misconception("decided first", "The prediction is turned into decisions first; the slope compares the probabilities with the labels.", lambda AL, Y: (AL == AL.max(axis=0)) - Y),
    misconception("softmax once more", "AL holds probabilities already; yours puts them through a softmax once more.", lambda AL, Y: softmax.softmax_activation(AL) - Y),
    misconception("squared", "The difference is squared; the slope is the difference itself.", lambda AL, Y: (AL - Y) ** 2),
    misconception("twice the slope", "There is a factor of 2 too many: no square is derived here.", lambda AL, Y: 2 * (AL - Y)),
    misconception("added up", "The slopes are added up or averaged; every score of every example has its own.", lambda AL, Y: np.sum(AL - Y), lambda AL, Y: np.sum(AL - Y, axis=1, keepdims=True), lambda AL, Y: np.mean(AL - Y, axis=1, keepdims=True), lambda AL, Y: np.sum(AL - Y, axis=0, keepdims=True)),
    misconception("absolute", "The signs are lost: where the prediction is too low the slope is negative.", lambda AL, Y: np.abs(AL - Y)),
    misconception("logarithm", "The logarithm belongs to the cost; the slope has none.", lambda AL, Y: np.log(AL) - Y, lambda AL, Y: -Y * np.log(AL)),
    misconception("outer product added", "A sign is wrong: in the softmax's slopes the product of two probabilities is taken away from the diagonal.", lambda AL, Y: -Y - AL),
    misconception("first example's prediction", "The slopes of the first example's softmax are used for all; every column has its own.", lambda AL, Y: (np.diag(AL[:, 0]) - np.outer(AL[:, 0], AL[:, 0])) @ (-Y / AL)),
    misconception("clipped", "The slopes are cut off; any between -1 and 1 may come.", *(lambda AL, Y, c=c: np.clip(AL - Y, -c, c) for c in (0.9, 0.5, 0.99, 0.95))),
    misconception("an array like Y", "The slopes are written into an array made like Y: where the labels are whole numbers, their decimals are cut off.", lambda AL, Y: (AL - Y).astype(Y.dtype)),
)  # fmt: skip


# ---- Values ---------------------------------------------------------------------------------------------------------


def _in_place(one: Any, data: float) -> Any:
    one.data = data
    return one


def _plus(x: Any, y: Any, parents: Any = ..., slopes: Any = (1.0, 1.0), data: Any = ...) -> Any:
    return Value(x.data + y.data if data is ... else data, (x, y) if parents is ... else parents, slopes)


def _turned_into(one: Any, data: float, parents: Any, slopes: Any) -> Any:
    one.data, one.parents, one.local_grads = data, parents, slopes
    return one


ADD: tuple[Misconception, ...] = (
    misconception("number", "A plain number comes back: wrap it into a Value, with parents and slopes.", lambda x, y: x.data + y.data),
    misconception("no parents", "The Value does not know where it comes from: give it its parents and their slopes.", lambda x, y: Value(x.data + y.data), lambda x, y: Value(x.data + y.data, (), (1.0, 1.0))),
    misconception("no slopes", "The parents are there, but no slopes: `local_grads` needs one for each parent.", lambda x, y: Value(x.data + y.data, (x, y))),
    misconception("a set of parents", "A set keeps one and the same Value only once, and has no order: write the parents as a tuple, (x, y).", lambda x, y: Value(x.data + y.data, {x, y}, (1.0, 1.0))),
    misconception("data as slopes", "The slopes are made of the numbers; how much does a *sum* grow when a term grows?", lambda x, y: _plus(x, y, slopes=(y.data, x.data)), lambda x, y: _plus(x, y, slopes=(x.data, y.data))),
    misconception("numbers as parents", "The parents should be the Values themselves, not the numbers in them.", lambda x, y: _plus(x, y, parents=(x.data, y.data))),
    misconception("Values added", "A Value cannot be added as such: take the numbers inside, `data`.", lambda x, y: x + y),
    misconception("one parent", "A sum has two parents, and each has its slope.", lambda x, y: Value(x.data + y.data, (x,), (1.0,)), lambda x, y: Value(x.data + y.data, (y,), (1.0,))),
    misconception("one slope", "There is one slope for two parents: give each its own.", lambda x, y: _plus(x, y, slopes=(1.0,))),
    misconception("slope not in a tuple", "`local_grads` is a tuple with a slope for each parent, not a single number.", lambda x, y: _plus(x, y, slopes=1.0), lambda x, y: _plus(x, y, slopes=1)),
    misconception("product", "The numbers are multiplied; this is `add`.", lambda x, y: _plus(x, y, data=x.data * y.data), lambda x, y: Value(x.data * y.data, (x, y), (y.data, x.data))),
    misconception("subtracted", "The numbers are subtracted.", lambda x, y: _plus(x, y, data=x.data - y.data), lambda x, y: Value(x.data - y.data, (x, y), (1.0, -1.0))),
    misconception("slopes of 0", "The slopes are 0; but a sum grows when a term grows.", lambda x, y: _plus(x, y, slopes=(0.0, 0.0))),
    misconception("half each", "A term that grows by 1 makes the sum grow by 1, not by a half.", lambda x, y: _plus(x, y, slopes=(0.5, 0.5))),
    misconception("sign of a slope", "A slope has the wrong sign: does the sum grow or fall when a term grows?", lambda x, y: _plus(x, y, slopes=(1.0, -1.0)), lambda x, y: _plus(x, y, slopes=(-1.0, -1.0))),
    misconception("grads as slopes", "The parents' `grad` are no slopes of this sum: they are filled in later, by `backward`.", lambda x, y: _plus(x, y, slopes=(1.0 + x.grad, 1.0 + y.grad)), lambda x, y: _plus(x, y, slopes=(x.grad, y.grad))),
    misconception("sum as slopes", "The slopes are not the sum itself: how much does it grow when a term grows by a little?", lambda x, y: _plus(x, y, slopes=(x.data + y.data, x.data + y.data))),
    misconception("parents and slopes swapped", "The parents come before their slopes: they are swapped.", lambda x, y: Value(x.data + y.data, (1.0, 1.0), (x, y))),
    misconception("input changed", "An input is changed and comes back: leave it as it is, and make a new Value.", lambda x, y: _turned_into(x, x.data + y.data, (x, y), (1.0, 1.0)), lambda x, y: _in_place(x, x.data + y.data), lambda x, y: _in_place(y, x.data + y.data)),
    misconception("Values as slopes", "The slopes should be numbers; yours are Values.", lambda x, y: _plus(x, y, slopes=(Value(1.0), Value(1.0))), lambda x, y: _plus(x, y, slopes=(y, x)), lambda x, y: _plus(x, y, slopes=(x, y))),
    misconception("once when equal", "For two different terms it is right; where both are one Value, each of its two uses counts.", lambda x, y: Value(2 * x.data, (x,), (1.0,)) if x is y else _plus(x, y)),
    misconception("further up", "The parents of the inputs stand as parents; the sum was computed from x and y themselves.", lambda x, y: Value(x.data + y.data, (x.parents or (x,)) + (y.parents or (y,)), (1.0, 1.0))),
    misconception("copies as parents", "The parents are new Values; they should be x and y themselves, or no gradient reaches these.", lambda x, y: _plus(x, y, parents=(Value(x.data), Value(y.data)))),
)  # fmt: skip


def _times(x: Any, y: Any, slopes: Any, data: Any = ...) -> Any:
    return Value(x.data * y.data if data is ... else data, (x, y), slopes)


def _over_x(x: Any, y: Any) -> Any:
    old = x.data
    x.data *= y.data
    return Value(x.data, (x, y), (y.data, old))


MUL: tuple[Misconception, ...] = (
    misconception("number", "A plain number comes back: wrap it into a Value, with parents and slopes.", lambda x, y: x.data * y.data),
    misconception("no parents", "The Value does not know where it comes from: give it its parents and their slopes.", lambda x, y: Value(x.data * y.data), lambda x, y: Value(x.data * y.data, (), (y.data, x.data))),
    misconception("no slopes", "The parents are there, but no slopes: `local_grads` needs one for each parent.", lambda x, y: Value(x.data * y.data, (x, y))),
    misconception("slopes swapped", "The slopes are swapped: a nudge of x moves the product by y times as much.", lambda x, y: _times(x, y, (x.data, y.data)), lambda x, y: Value(x.data * y.data, (y, x), (y.data, x.data))),
    misconception("slopes of a sum", "Slopes of 1 belong to a sum; how much does a *product* grow when a factor grows?", lambda x, y: _times(x, y, (1.0, 1.0))),
    misconception("Values as slopes", "The slopes should be numbers; yours are Values.", lambda x, y: _times(x, y, (y, x)), lambda x, y: _times(x, y, (x, y))),
    misconception("numbers as parents", "The parents should be the Values themselves, not the numbers in them.", lambda x, y: Value(x.data * y.data, (x.data, y.data), (y.data, x.data))),
    misconception("Values multiplied", "A Value cannot be multiplied as such: take the numbers inside, `data`.", lambda x, y: x * y),
    misconception("one parent", "A product has two parents, and each has its slope.", lambda x, y: Value(x.data * y.data, (x,), (y.data,)), lambda x, y: Value(x.data * y.data, (y,), (x.data,))),
    misconception("sum", "The numbers are added; this is `mul`.", lambda x, y: _times(x, y, (y.data, x.data), x.data + y.data), lambda x, y: _times(x, y, (1.0, 1.0), x.data + y.data)),
    misconception("product as slopes", "The slopes are not the product itself: how much does it grow when a factor grows by a little?", lambda x, y: _times(x, y, (x.data * y.data, x.data * y.data))),
    misconception("one slope", "There is one slope for two parents: give each its own.", lambda x, y: _times(x, y, (y.data,)), lambda x, y: _times(x, y, (x.data * y.data,))),
    misconception("grads as slopes", "The parents' `grad` are no slopes of this product: they are filled in later, by `backward`.", lambda x, y: _times(x, y, (y.grad, x.grad)), lambda x, y: _times(x, y, (x.grad, y.grad)), lambda x, y: _times(x, y, (y.data * x.grad, x.data * y.grad))),
    misconception("sign of a slope", "A slope has the wrong sign.", lambda x, y: _times(x, y, (y.data, -x.data)), lambda x, y: _times(x, y, (-y.data, -x.data))),
    misconception("squared when equal", "For two different factors it is right; where both are one Value, each of its two uses counts.", lambda x, y: Value(x.data * y.data, (x,), (x.data,)) if x is y else _times(x, y, (y.data, x.data))),
    misconception("signs lost", "The signs of the slopes are lost: a negative factor turns the slope round.", lambda x, y: _times(x, y, (abs(y.data), abs(x.data)))),
    misconception("parents and slopes swapped", "The parents come before their slopes: they are swapped.", lambda x, y: Value(x.data * y.data, (y.data, x.data), (x, y))),
    misconception("input changed", "An input is changed and comes back: leave it as it is, and make a new Value.", lambda x, y: _in_place(x, x.data * y.data), lambda x, y: _in_place(y, x.data * y.data)),
    misconception("slopes of a quotient", "The slopes are reciprocals, as for a quotient; this is a product.", lambda x, y: _times(x, y, (1 / y.data, 1 / x.data)), lambda x, y: _times(x, y, (1 / y.data, -x.data / y.data**2))),
    misconception("slopes added", "Both slopes are the sum of the two numbers; each is just the other factor's.", lambda x, y: _times(x, y, (x.data + y.data, x.data + y.data))),
    misconception("copies as parents", "The parents are new Values; they should be x and y themselves, or no gradient reaches these.", lambda x, y: Value(x.data * y.data, (Value(x.data), Value(y.data)), (y.data, x.data))),
    misconception("twice when equal", "For two different factors it is right; where both are one Value, each place has its own slope, and the two add up.", lambda x, y: Value(x.data**2, (x, x), (2 * x.data, 2 * x.data)) if x is y else _times(x, y, (y.data, x.data))),
    misconception("factor overwritten", "A factor is overwritten before its number has done all its work: leave the inputs as they are.", _over_x),
    misconception("slopes cut to whole numbers", "The slopes are cut to whole numbers.", lambda x, y: _times(x, y, (int(y.data), int(x.data))), lambda x, y: _times(x, y, (round(y.data), round(x.data)))),
    misconception("parents sorted", "The parents are sorted, but not their slopes: keep both in the same order.", *(lambda x, y, k=k: Value(x.data * y.data, sorted((x, y), key=lambda v: k * v.data), (y.data, x.data)) for k in (1, -1))),
    misconception("product divided", "Where a factor is 0, you divide by 0: the slopes are to be had without a division.", lambda x, y: _times(x, y, (x.data * y.data / x.data, x.data * y.data / y.data))),
    misconception("no parents at 0", "Where the product is 0 it has parents, too: a nudge of a factor may move it.", lambda x, y: _times(x, y, (y.data, x.data)) if x.data * y.data else Value(0.0)),
)  # fmt: skip


def _sigmoid(z: Any) -> Any:
    return 1 / (1 + np.exp(-z))


def _bent(slope: Callable[[Any, Any], Any], data: Callable[[Any], Any] = np.tanh) -> Callable[[Any], Any]:
    return lambda x: Value(data(x.data), (x,), (slope(x.data, np.tanh(x.data)),))


def _own_parent(x: Any) -> Any:
    out = Value(np.tanh(x.data))
    return _turned_into(out, out.data, (out,), (1 - out.data**2,))


def _series(x: Any) -> Any:
    z = x.data
    a = z - z**3 / 3 + 2 * z**5 / 15 - 17 * z**7 / 315
    return Value(a, (x,), (1 - a**2,))


TANH: tuple[Misconception, ...] = (
    misconception("number", "A plain number comes back: wrap it into a Value, with its parent and slope.", lambda x: np.tanh(x.data)),
    misconception("no parents", "The Value does not know where it comes from: give it its parent and the slope.", lambda x: Value(np.tanh(x.data), (), (1 - np.tanh(x.data) ** 2,)), lambda x: Value(np.tanh(x.data))),
    misconception("no slopes", "The parent is there, but no slope: `local_grads` needs one.", lambda x: Value(np.tanh(x.data), (x,))),
    misconception("no tuple", "A tuple of one needs a comma: `(x)` is just x.", lambda x: Value(np.tanh(x.data), x, (1 - np.tanh(x.data) ** 2,)), lambda x: Value(np.tanh(x.data), x, 1 - np.tanh(x.data) ** 2)),
    misconception("slope not in a tuple", "`local_grads` is a tuple: for a single slope write `(slope,)`, with the comma.", lambda x: Value(np.tanh(x.data), (x,), 1 - np.tanh(x.data) ** 2), lambda x: Value(np.tanh(x.data), (x,), float(1 - np.tanh(x.data) ** 2))),
    misconception("square missing", "The slope of tanh is 1 minus the *square* of its value.", _bent(lambda z, a: 1 - a)),
    misconception("slope from the score", "The slope is made of the value of tanh; yours squares the score.", _bent(lambda z, a: 1 - z**2)),
    misconception("slope of the sigmoid", "a·(1 - a) is the slope of the sigmoid; tanh has its own.", _bent(lambda z, a: a * (1 - a))),
    misconception("slope is tanh", "The slope is not tanh itself.", _bent(lambda z, a: a)),
    misconception("slope of 1", "The slope of tanh is 1 at 0 only.", _bent(lambda z, a: 1.0)),
    misconception("one minus missing", "The 1 is missing in the slope, or the sign is turned.", _bent(lambda z, a: a**2), _bent(lambda z, a: a**2 - 1), _bent(lambda z, a: 1 + a**2)),
    misconception("tanh twice", "The value is put through tanh once more in the slope.", _bent(lambda z, a: 1 - np.tanh(a) ** 2)),
    misconception("square of the difference", "The whole difference is squared; only the tanh should be.", _bent(lambda z, a: (1 - a) ** 2)),
    misconception("doubled, not squared", "`2 *` doubles; the square is `** 2`.", _bent(lambda z, a: 1 - 2 * a)),
    misconception("tanh of a Value", "numpy takes the number inside: `x.data`.", lambda x: np.tanh(x), lambda x: math.tanh(x)),
    misconception("other function", "This is another function: you want `np.tanh`.", _bent(lambda z, a: float(-1 < z < 1), lambda z: max(-1.0, min(1.0, z))), _bent(lambda z, a: 1 - np.tan(z) ** 2, np.tan), _bent(lambda z, a: 1 - a**2, np.tan), _bent(lambda z, a: 1 - a**2, np.arctan), _bent(lambda z, a: _sigmoid(z) * (1 - _sigmoid(z)), lambda z: _sigmoid(z)), _bent(lambda z, a: 1 - _sigmoid(z) ** 2, lambda z: _sigmoid(z)), _bent(lambda z, a: 1 - (2 * _sigmoid(z) - 1) ** 2, lambda z: 2 * _sigmoid(z) - 1), _bent(lambda z, a: 1 + np.tan(z) ** 2, np.tan)),
    misconception("slope for the number", "The slope stands where the number should be.", _bent(lambda z, a: a, lambda z: 1 - np.tanh(z) ** 2), _bent(lambda z, a: 1 - a**2, lambda z: 1 - np.tanh(z) ** 2)),
    misconception("number as parent", "The parent should be the Value itself, not the number in it.", lambda x: Value(np.tanh(x.data), (x.data,), (1 - np.tanh(x.data) ** 2,))),
    misconception("calls itself", "Inside your function `tanh` means the function itself: call numpy's.", lambda x: x.data.data),
    misconception("slope rounded", "The slope is rounded; keep all its digits.", _bent(lambda z, a: round(float(1 - a**2), 2)), _bent(lambda z, a: round(float(1 - a**2), 3)), _bent(lambda z, a: round(float(1 - a**2), 4)), _bent(lambda z, a: round(float(1 - a**2), 5)), _bent(lambda z, a: round(float(1 - a**2), 6))),
    misconception("slope by a step", "The slope is measured by a step on one side, which is not exact; there is a formula.", _bent(lambda z, a: (np.tanh(z + 0.1) - a) / 0.1), _bent(lambda z, a: (np.tanh(z + 1e-2) - a) / 1e-2), _bent(lambda z, a: (np.tanh(z + 1e-3) - a) / 1e-3), _bent(lambda z, a: (np.tanh(z + 1e-4) - a) / 1e-4)),
    misconception("power of the slope", "The slope is right but for a power: neither a square nor a root of all of it is wanted.", _bent(lambda z, a: (1 - a**2) ** 2), _bent(lambda z, a: np.sqrt(1 - a**2))),
    misconception("Value as slope", "The slope should be a number; yours is a Value.", lambda x: Value(np.tanh(x.data), (x,), (Value(1 - np.tanh(x.data) ** 2),))),
    misconception("grad as slope", "The parent's `grad` has no part in the slope: it is filled in later, by `backward`.", lambda x: Value(np.tanh(x.data), (x,), (x.grad * (1 - np.tanh(x.data) ** 2),)), lambda x: Value(np.tanh(x.data), (x,), (x.grad,))),
    misconception("its own parent", "The new Value is its own parent; it was computed from x.", _own_parent),
    misconception("series", "The first terms of a series are good near 0 only: numpy has the function.", _series),
)  # fmt: skip


def _cut(slope: Callable[[float], Any], data: Callable[[float], Any] = lambda z: max(z, 0.0)) -> Callable[[Any], Any]:
    return lambda x: Value(data(x.data), (x,), (slope(x.data),))


def _capped(top: float) -> Callable[..., Any]:
    return lambda x: Value(min(max(x.data, 0.0), top), (x,), (float(0 < x.data < top),))


RELU: tuple[Misconception, ...] = (
    misconception("number", "A plain number comes back: wrap it into a Value, with its parent and slope.", lambda x: max(x.data, 0.0)),
    misconception("no parents", "The Value does not know where it comes from: give it its parent and the slope.", lambda x: Value(max(x.data, 0.0))),
    misconception("no parents when off", "Below 0, too, the Value has a parent; its slope is 0.", lambda x: Value(x.data, (x,), (1.0,)) if x.data > 0 else Value(0.0)),
    misconception("no slopes", "The parent is there, but no slope: `local_grads` needs one.", lambda x: Value(max(x.data, 0.0), (x,)), lambda x: Value(x.data, (x,)) if x.data > 0 else Value(0.0, (x,), (0.0,)), lambda x: Value(x.data, (x,), (1.0,)) if x.data > 0 else Value(0.0, (x,))),
    misconception("no tuple", "A tuple of one needs a comma: `(x)` is just x.", lambda x: Value(max(x.data, 0.0), x, (1.0,))),
    misconception("slope not in a tuple", "`local_grads` is a tuple: for a single slope write `(slope,)`, with the comma.", lambda x: Value(max(x.data, 0.0), (x,), 1.0), lambda x: Value(max(x.data, 0.0), (x,), 1), lambda x: Value(max(x.data, 0.0), (x,), x.data > 0)),
    misconception("slope always 1", "Below 0 nothing passes: the slope is 0 there.", _cut(lambda z: 1.0)),
    misconception("slope of 0", "The slope is 0 everywhere; above 0 it is 1. What decides is `data`: `grad` is filled in later.", _cut(lambda z: 0.0)),
    misconception("step", "This is a step, 0 or 1; above 0 ReLU passes the number itself.", _cut(lambda z: float(z > 0), lambda z: float(z > 0)), _cut(lambda z: 0.0, lambda z: float(z > 0))),
    misconception("kink elsewhere", "The kink of ReLU is at 0: what lies above it passes.", _cut(lambda z: float(z > 1), lambda z: z if z > 1 else 0.0)),
    misconception("cut at an upper end", "Large numbers should pass unchanged, too: ReLU has no upper end.", *map(_capped, (1.0, 6.0))),
    misconception("slope is the value", "The slope above 0 is 1, however large the number is.", _cut(lambda z: max(z, 0.0)), _cut(lambda z: z)),
    misconception("sides swapped", "The slope is 1 where ReLU is flat: the two sides are swapped.", _cut(lambda z: float(z < 0))),
    misconception("slope of -1", "Below 0 ReLU is flat: its slope is 0, not -1.", _cut(lambda z: float(np.sign(z)))),
    misconception("leaky", "Below 0 plain ReLU is quite flat, without a leak.", _cut(lambda z: 1.0 if z > 0 else 0.01), _cut(lambda z: 1.0 if z > 0 else 0.01, lambda z: z if z > 0 else 0.01 * z)),
    misconception("other side cut", "The positive side is cut off; ReLU cuts off the negative one.", _cut(lambda z: float(z < 0), lambda z: min(z, 0.0)), _cut(lambda z: float(z > 0), lambda z: min(z, 0.0))),
    misconception("absolute value", "Negative numbers come out positive; they should become 0.", _cut(lambda z: float(np.sign(z)), abs), _cut(lambda z: float(z > 0), abs), _cut(lambda z: 1.0, abs)),
    misconception("not cut", "Negative numbers pass unchanged; they should become 0.", _cut(lambda z: float(z > 0), lambda z: z), _cut(lambda z: 1.0, lambda z: z)),
    misconception("a Value compared", "A Value cannot be compared as such: take the number inside, `data`.", lambda x: max(0, x), lambda x: max(x, 0), lambda x: x > 0, lambda x: np.maximum(0, x), lambda x: np.maximum(x, 0), lambda x: max(0.0, x), lambda x: max(x, 0.0)),
    misconception("input itself", "Above 0 the input itself comes back: make a new Value, with the input as its parent.", lambda x: x if x.data > 0 else Value(0.0, (x,), (0.0,)), lambda x: x if x.data > 0 else Value(0.0)),
    misconception("kink at 1", "The slope changes at 0, not at 1.", _cut(lambda z: float(z > 1))),
    misconception("number as parent", "The parent should be the Value itself, not the number in it.", lambda x: Value(max(x.data, 0.0), (x.data,), (float(x.data > 0),))),
    misconception("second parent", "There is a second parent, which did not come in: ReLU has one.", lambda x: Value(max(x.data, 0.0), (x, Value(0.0)), (float(x.data > 0),))),
    misconception("smooth", "This is a smooth curve, softplus; ReLU has a kink.", lambda x: Value(max(x.data, 0.0) + math.log1p(math.exp(-abs(x.data))), (x,), (0.5 * (1 + math.tanh(x.data / 2)),))),
    misconception("quotient", "At exactly 0 you divide 0 by 0: which side of 0 it is tells the slope without a division.", lambda x: Value(max(x.data, 0.0), (x,), (max(x.data, 0.0) / x.data,))),
    misconception("slope at 0", "At exactly 0 the slope lies between those of the two sides.", _cut(lambda z: -1.0 if z == 0 else float(z > 0)), _cut(lambda z: 2.0 if z == 0 else float(z > 0))),
)  # fmt: skip


# ---- backward -------------------------------------------------------------------------------------------------------


def _order(value: Any) -> list[Any]:
    """Return a Value and its ancestors, every Value before its parents: visited depth first, turned round."""
    order: list[Any] = []
    seen: set[int] = set()

    def visit(node: Any) -> None:
        if id(node) not in seen:
            seen.add(id(node))
            for parent in node.parents:
                visit(parent)
            order.append(node)

    visit(value)
    return order[::-1]


def _breadth(value: Any) -> list[Any]:
    """Return a Value and its ancestors, nearest first."""
    order, seen = [value], {id(value)}
    for node in order:
        for parent in node.parents:
            if id(parent) not in seen:
                seen.add(id(parent))
                order.append(parent)
    return order


def _depth(value: Any) -> list[Any]:
    """Return a Value and its ancestors as a depth-first walk meets them."""
    order: list[Any] = []
    seen: set[int] = set()

    def visit(node: Any) -> None:
        if id(node) not in seen:
            seen.add(id(node))
            order.append(node)
            for parent in node.parents:
                visit(parent)

    visit(value)
    return order


def _stack(value: Any) -> list[Any]:
    """Return a Value and its ancestors as a stack gives them out, each at its first time."""
    order, waiting, seen = [], [value], {id(value)}
    while waiting:
        node = waiting.pop()
        order.append(node)
        for parent in node.parents:
            if id(parent) not in seen:
                seen.add(id(parent))
                waiting.append(parent)
    return order


def _walk(
    value: Any,
    order: Callable[[Any], list[Any]] = _order,
    clear: Callable[[Any], list[Any]] = _order,
    first: Callable[[Any], float] = lambda value: 1.0,
    share: Callable[[Any, Any, Any, int], Any] = lambda node, parent, slope, i: slope * node.grad,
    put: Callable[[Any, Any], Any] = lambda old, new: old + new,
    slopes: Callable[[Any], Any] = lambda node: node.local_grads,
) -> None:
    for node in clear(value):
        node.grad = 0.0
    value.grad = first(value)
    for node in order(value):
        for i, (parent, slope) in enumerate(zip(node.parents, slopes(node), strict=True)):
            parent.grad = put(parent.grad, share(node, parent, slope, i))


def _walks(**how: Any) -> Callable[[Any], None]:
    return lambda value: _walk(value, **how)


def _assigned(order: Callable[[Any], list[Any]]) -> Callable[[Any], None]:
    return _walks(order=order, put=lambda old, new: new)


def _pushed(value: Any, clear: bool = True) -> None:
    """Hand everything on again each time something arrives: what came before is counted twice."""
    for node in _order(value) if clear else ():
        node.grad = 0.0
    value.grad = 1.0

    def push(node: Any) -> None:
        for parent, slope in zip(node.parents, node.local_grads, strict=True):
            parent.grad += slope * node.grad
            push(parent)

    push(value)


def _queued(value: Any, pop: int, clear: bool = True) -> None:
    """The same with a queue (pop 0) or a stack (pop -1)."""
    for node in _order(value) if clear else ():
        node.grad = 0.0
    value.grad = 1.0
    waiting = [value]
    while waiting:
        node = waiting.pop(pop)
        for parent, slope in zip(node.parents, node.local_grads, strict=True):
            parent.grad += slope * node.grad
            waiting.append(parent)


def _assigned_on_the_way(value: Any) -> None:
    value.grad = 1.0

    def push(node: Any) -> None:
        for parent, slope in zip(node.parents, node.local_grads, strict=True):
            parent.grad = slope * node.grad
            push(parent)

    push(value)


def _cleared_on_the_way(value: Any) -> None:
    """Clear each parent just before handing on to it: what other paths have brought is lost."""
    value.grad = 1.0
    for node in _order(value):
        for parent in node.parents:
            parent.grad = 0.0
        for parent, slope in zip(node.parents, node.local_grads, strict=True):
            parent.grad += slope * node.grad


def _interleaved(value: Any) -> None:
    """Hand on at the first visit, parent by parent, each going on at once."""
    for node in _order(value):
        node.grad = 0.0
    value.grad = 1.0
    seen: set[int] = set()

    def push(node: Any) -> None:
        if id(node) not in seen:
            seen.add(id(node))
            for parent, slope in zip(node.parents, node.local_grads, strict=True):
                parent.grad += slope * node.grad
                push(parent)

    push(value)


def _order_by_data(value: Any) -> list[Any]:
    order: list[Any] = []
    seen: set[float] = set()

    def visit(node: Any) -> None:
        if node.data not in seen:
            seen.add(node.data)
            for parent in node.parents:
                visit(parent)
            order.append(node)

    visit(value)
    return order[::-1]


def _one_level(value: Any) -> None:
    for node in _order(value):
        node.grad = 0.0
    value.grad = 1.0
    for parent, slope in zip(value.parents, value.local_grads, strict=True):
        parent.grad += slope * value.grad


def _paths(value: Any, clear: bool) -> None:
    """Add up path by path, right, but keep what an earlier call has left."""
    for node in _order(value) if clear else ():
        node.grad = 0.0

    def push(node: Any, grad: float) -> None:
        node.grad += grad
        for parent, slope in zip(node.parents, node.local_grads, strict=True):
            push(parent, slope * grad)

    push(value, 1.0)


def _first_parent(value: Any) -> None:
    for node in _order(value):
        node.grad = 0.0
    value.grad = 1.0
    node = value
    while node.parents:
        node.parents[0].grad += node.local_grads[0] * node.grad
        node = node.parents[0]


def _inner_dropped(value: Any) -> None:
    _walk(value)
    for node in _order(value):
        node.grad = 0.0 if node.parents else node.grad


def _accumulated(value: Any) -> None:
    order = _order(value)
    for node in order[1:]:
        node.grad = 0.0
    value.grad += 1.0
    for node in order:
        for parent, slope in zip(node.parents, node.local_grads, strict=True):
            parent.grad += slope * node.grad


def _last_slope(node: Any) -> list[float]:
    """Return slopes in which those of a Value that is a parent twice are its last one, and 0."""
    found: dict[int, float] = {}
    for parent, slope in zip(node.parents, node.local_grads, strict=True):
        found[id(parent)] = slope
    return [found.pop(id(parent), 0.0) for parent in node.parents]


def _first_slope(node: Any, twice: bool) -> list[float]:
    """Return slopes in which a Value that is a parent twice has its first one, once or twice."""
    places = [next(i for i, one in enumerate(node.parents) if one is parent) for parent in node.parents]
    return [node.local_grads[i] if twice or i == k else 0.0 for k, i in enumerate(places)]


def _nothing(value: Any) -> list[Any]:
    return []


def _itself(value: Any) -> list[Any]:
    return [value]


def _inputs(value: Any) -> list[Any]:
    return [node for node in _order(value) if not node.parents]


def _first_share_only(value: Any) -> None:
    """Add a share on the first visit of a parent, and go on from there at once."""
    for node in _order(value):
        node.grad = 0.0
    value.grad = 1.0
    seen: set[int] = set()

    def walk(node: Any) -> None:
        seen.add(id(node))
        for parent, slope in zip(node.parents, node.local_grads, strict=True):
            if id(parent) not in seen:
                parent.grad += slope * node.grad
                walk(parent)

    walk(value)


def _added_up(value: Any) -> None:
    _walk(value, first=lambda value: 0.0, share=lambda node, parent, slope, i: slope + node.grad)
    value.grad = 1.0


def _cleared_at_the_end(value: Any) -> None:
    """Clear each Value between the inputs and the result when it has handed on."""
    _walk(value)
    for node in _order(value)[1:]:
        node.grad = 0.0 if node.parents else node.grad


def _seen_for_ever(value: Any) -> None:
    """Leave out what an earlier call has visited."""
    order: list[Any] = []

    def visit(node: Any) -> None:
        if not getattr(node, "visited", False):
            node.visited = True
            for parent in node.parents:
                visit(parent)
            order.append(node)

    visit(value)
    for node in order:
        node.grad = 0.0
    value.grad = 1.0
    for node in order[::-1]:
        for parent, slope in zip(node.parents, node.local_grads, strict=True):
            parent.grad += slope * node.grad


BACKWARD_VALUES: tuple[Misconception, ...] = (
    misconception("overwritten", "A Value that is used more than once gets several shares: add each to its grad, do not overwrite.", *(_assigned(order) for order in (_order, _breadth, _depth, _stack)), _assigned_on_the_way),
    misconception("old gradients kept", "Called a second time, it adds to what the first call has left: clear old gradients first.", *(_walks(clear=clear) for clear in (_nothing, _itself)), lambda value: _paths(value, False)),
    misconception("some old gradients kept", "Called a second time, some of the old gradients are still there: clear those of *all* ancestors first.", _walks(clear=lambda value: [node for node in _order(value) if node.parents]), _walks(clear=_inputs), _walks(clear=lambda value: [value, *value.parents])),
    misconception("cleared on the way", "Gradients are cleared during the walk, which loses what other paths have brought: clear them all before it.", _cleared_on_the_way),
    misconception("order", "Some Values hand on before everything has arrived: a Value must come after *all* that use it. Nearest first, with a queue, is not enough.", _interleaved, *(_walks(order=order) for order in (_breadth, _depth, _stack)), *(_walks(order=order, clear=_nothing) for order in (_breadth, _depth, _stack))),
    misconception("handed on again and again", "Every time something arrives, the whole grad is handed on again, so that shares are counted twice. Visit each Value once.", _pushed, lambda value: _pushed(value, False), *(lambda value, pop=pop, clear=clear: _queued(value, pop, clear) for pop in (0, -1) for clear in (True, False))),
    misconception("parents only", "Only the result's own parents get a gradient. Either the walk stops there, or it begins at the inputs instead of the result.", _one_level, _walks(order=lambda value: _order(value)[::-1]), _walks(order=lambda value: _breadth(value)[::-1]), _walks(order=lambda value: _depth(value)[::-1])),
    misconception("no first gradient", "All gradients stay 0: set the slope of the result for itself first, and store every slope in `grad`.", _walks(first=lambda value: 0.0)),
    misconception("data as first gradient", "The walk begins with the result's number; the slope of the result for itself is 1.", _walks(first=lambda value: value.data)),
    misconception("own grad missing", "A share is local slope *times* the grad of the Value that hands it on; yours is the local slope alone.", _walks(share=lambda node, parent, slope, i: slope)),
    misconception("slope missing", "A share is the grad of the Value that hands it on times the *local slope*; yours leaves the slope out.", _walks(share=lambda node, parent, slope, i: node.grad)),
    misconception("data for grad", "A Value's number stands where the local slope or the grad belongs.", _walks(share=lambda node, parent, slope, i: slope * node.data), _walks(share=lambda node, parent, slope, i: slope * parent.data), _walks(share=lambda node, parent, slope, i: parent.data * node.grad)),
    misconception("added, not multiplied", "The slopes along a path are multiplied; yours are added.", _added_up, _walks(share=lambda node, parent, slope, i: slope + node.grad)),
    misconception("multiplied, not added", "The shares of several paths are added; yours are multiplied.", _walks(clear=_nothing, put=lambda old, new: new if old == 0 else old * new)),
    misconception("first parent only", "Only the first parent is followed; each of them gets its share.", _first_parent, _walks(share=lambda node, parent, slope, i: 0.0 if i else slope * node.grad)),
    misconception("slopes of other parents", "The local slopes are taken in the wrong order: each belongs to the parent in its own place.", _walks(slopes=lambda node: node.local_grads[::-1]), _walks(slopes=lambda node: [node.local_grads[0]] * len(node.parents) if node.parents else ())),
    misconception("parent twice", "Where a Value is a parent twice, as in x·x, one of its two slopes gets lost: take parents and slopes side by side.", _walks(slopes=_last_slope), _walks(slopes=lambda node: _first_slope(node, True)), _walks(slopes=lambda node: _first_slope(node, False))),
    misconception("inputs only", "Only the inputs keep their gradient; every ancestor should.", _cleared_at_the_end, _inner_dropped),
    misconception("not cleared enough", "The result's own grad is added to what an earlier call has left; set it.", _accumulated),
    misconception("averaged", "The shares of several paths are averaged; they add up.", _walks(put=lambda old, new: new if old == 0 else (old + new) / 2)),
    misconception("largest", "The largest share wins; all of them add up.", _walks(put=lambda old, new: new if abs(new) > abs(old) else old)),
    misconception("subtracted", "The shares are taken away; they are to be added.", _walks(put=lambda old, new: old - new)),
    misconception("told apart by data", "Values are told apart by their numbers: two that hold the same number count as one. Compare the Values themselves.", _walks(order=_order_by_data, clear=_order_by_data), _walks(order=_order_by_data)),
    misconception("every path", "You go along every path by itself; their number doubles wherever paths meet. Hand on once, when all shares have arrived.", lambda value: _paths(value, True)),
    misconception("first share only", "A Value that is used more than once gets a share from each use; yours takes the first alone.", _first_share_only),
    misconception("seen for ever", "What an earlier call has visited is left out: every call begins with nothing visited. A default argument is made only once.", _seen_for_ever),
    misconception("by size", "The order goes by the size of the numbers; what counts is which Value was computed from which.", *(_walks(order=lambda value, k=k: sorted(_order(value), key=lambda node: (node is not value, k * node.data))) for k in (1, -1))),
    misconception("data as well", "A Value's number is multiplied in as well; a share is local slope times grad, and nothing more.", _walks(share=lambda node, parent, slope, i: slope * node.grad * parent.data), _walks(share=lambda node, parent, slope, i: slope * node.grad * node.data)),
)  # fmt: skip


MISTAKES: dict[str, tuple[Misconception, ...]] = {
    "sample_log_uniform": SAMPLE_LOG,
    "sample_beta": SAMPLE_BETA,
    "random_search": RANDOM_SEARCH,
    "batchnorm_forward": FORWARD,
    "batchnorm_backward": BACKWARD,
    "batchnorm_inference": INFERENCE,
    "update_running_statistics": RUNNING,
    "one_hot": ONE_HOT,
    "softmax_activation": SOFTMAX,
    "categorical_cross_entropy": CATEGORICAL,
    "sparse_categorical_cross_entropy": SPARSE,
    "softmax_backward": SOFTMAX_BACKWARD,
    "add": ADD,
    "mul": MUL,
    "tanh": TANH,
    "relu": RELU,
    "backward": BACKWARD_VALUES,
}
