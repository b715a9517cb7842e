"""Properties of course2/week3: draws on a scale, searches, and Values that know their parents and gradients."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from autograder import slips
from autograder.cases import Case
from autograder.drivers_course2_week3 import EVERY_PATH
from autograder.oracles import Agrees, Mismatch, alike, compare, kind_of, shape_text
from autograder.properties import coarse

LAMBDA = 3.2  # of Kolmogorov and Smirnov: one false alarm in 10⁸

Scales = Callable[[np.ndarray, float, float], Mapping[str, np.ndarray]]


@dataclass(frozen=True)
class Scattered:
    """Right are numbers from low to high that are spread evenly on a scale, drawn from the generator that was passed.

    Works on what the driver `starts` returns. `scales(values, low, high)` puts the values on several scales, so that
    what is expected runs from 0 to 1; the first is the right one, the others tell mistakes apart by name.
    """

    scales: Scales
    by_kind: bool = True

    def judge(self, case: Case, got: Any, expected: Any) -> Mismatch | None:
        """Look at the form, the range, the spread, then at the generator."""
        low, high, size, *_ = case.args
        if not isinstance(got, list) or len(got) != 3:
            return Mismatch("form", "the function could not be called three times.")
        first, again, other = got
        if found := _form(first, (size,)):
            return found
        values = np.asarray(first, dtype=float)
        with np.errstate(all="ignore"):
            scales = self.scales(values, low, high)
        looks = next((name for name, places in scales.items() if is_even(places)), "other")
        right = next(iter(scales))
        slack = 1e-9 * abs(high)
        if values.size > 1 and np.unique(values).size < values.size // 2:
            return Mismatch(
                "copied" if np.ptp(values) == 0 else "repeated", "the same few values come again and again; draw each by itself."
            )
        outside = int(((values < low - slack) | (values > high + slack)).sum())
        if outside:
            told = "all values lie" if outside == values.size else f"{outside} of {values.size} values lie"
            return Mismatch(
                f"range, {looks} {digest(values) if looks == 'other' else ''}", f"{told} outside of what `low` and `high` allow."
            )
        if alike(first, other) and values.size > 1:
            steps = np.diff(next(iter(scales.values())))
            kind = "stepped" if np.allclose(steps, steps[0]) else "stepped evenly" if np.allclose(np.diff(values, 2), 0) else "seeded"
            return Mismatch(kind, "every generator gives the same numbers: draw from the `rng` that is passed.")
        if not alike(first, again):
            return Mismatch("generator", "the same generator gives other numbers each time: draw from the `rng` that is passed.")
        if looks != right:
            text = "the values are in the range, but not spread as they should be:"
            share = f"half of them should lie in the lower half of the scale, {100 * np.mean(next(iter(scales.values())) < 0.5):.0f}% do."
            return Mismatch(f"spread, {looks} {digest(values) if looks == 'other' else ''}", f"{text} {share}")
        return None


def digest(values: np.ndarray) -> str:
    """Return where draws lie, coarse enough to be the same for the same mistake."""
    return " ".join(f"{np.sign(v):.0f}{coarse(float(v))}" for v in np.quantile(values, (0.1, 0.5, 0.9)))


def is_even(places: np.ndarray) -> bool:
    """Whether places from 0 to 1 are spread evenly, by the largest gap between their distribution and the even one."""
    if not np.isfinite(places).all() or places.min() < -1e-6 or places.max() > 1 + 1e-6:
        return False
    n = places.size
    ranks = np.sort(places)
    gap = max(np.max(np.arange(1, n + 1) / n - ranks), np.max(ranks - np.arange(n) / n))
    return bool(gap * np.sqrt(n) < LAMBDA)


def _between(values: np.ndarray, low: float, high: float) -> np.ndarray:
    return (values - low) / (high - low)


def log_scales(values: np.ndarray, low: float, high: float) -> dict[str, np.ndarray]:
    """Put draws on the logarithmic scale, and on those of common mistakes."""
    ln, log = np.log, np.log10
    return {
        "logarithmic": _between(ln(values), ln(low), ln(high)),
        "even": _between(values, low, high),
        "logarithms": _between(values, ln(low), ln(high)),
        "logarithms to base 10": _between(values, log(low), log(high)),
        "10 to the natural": _between(log(values), ln(low), ln(high)),
        "e to the decimal": _between(ln(values), log(low), log(high)),
        "2 to the natural": _between(np.log2(values), ln(low), ln(high)),
        "10 to the ends": _between(log(values), low, high),
        "e to the ends": _between(ln(values), low, high),
        "from 0 to 1": values,
        "turned round": _between(ln(1 / values), ln(low), ln(high)),
    }


def beta_scales(values: np.ndarray, low: float, high: float) -> dict[str, np.ndarray]:
    """Put draws of β on the logarithmic scale of 1 - β, and on those of common mistakes."""
    ln = np.log
    return {
        "logarithmic": _between(ln(1 - values), ln(1 - low), ln(1 - high)),
        "even": _between(values, low, high),
        "logarithm of beta": _between(ln(values), ln(low), ln(high)),
        "one minus beta": _between(ln(values), ln(1 - low), ln(1 - high)),
        "one minus log-uniform beta": _between(ln(1 - values), ln(low), ln(high)),
        "one minus even": _between(1 - values, low, high),
        "turned round": _between(ln(1 - (low + high - values)), ln(1 - low), ln(1 - high)),
        "window": _between(1 / (1 - values), 1 / (1 - low), 1 / (1 - high)),
        "the window itself": _between(ln(1 / values), ln(1 - low), ln(1 - high)),
    }


def _form(got: Any, shape: tuple[int, ...]) -> Mismatch | None:
    if got is None:
        return Mismatch("none", "the result is None: is there a `return`?", frozenset({"no return"}))
    if isinstance(got, (list, tuple)):
        return Mismatch("list", "the result should be an array, not a list.", frozenset({"list, not array"}))
    if not isinstance(got, np.ndarray) and not isinstance(got, (int, float)):
        return Mismatch("type", f"the result should be an array, not {kind_of(got)}.")
    array = np.asarray(got)
    if array.dtype.kind not in "iuf":
        return Mismatch("type", f"the result should be an array of numbers, not {kind_of(got)}.")
    if array.shape != shape:
        return Mismatch(f"shape {array.ndim} {array.size}", shape_text("the result", array.shape, shape))
    if not np.isfinite(array.astype(float)).all():
        return Mismatch("finite", "the result has values that are not finite.")
    return None


@dataclass(frozen=True)
class Searched:
    """Right is a table of settings, each drawn anew, with the objective's values; and the settings of the lowest.

    Works on what the driver `searches` returns.
    """

    by_kind: bool = True

    def judge(self, case: Case, got: Any, expected: Any) -> Mismatch | None:
        """Look at the form, the table, then the best."""
        target, ranges, trials, _ = case.args
        result, drawn, passed = got["result"], got["drawn"], got["passed"]
        if result is None:
            return Mismatch("none", "the result is None: is there a `return`?", frozenset({"no return"}))
        if not isinstance(result, (tuple, list)) or len(result) != 2:
            return Mismatch(f"form {kind_of(result)}", "return two values: the best settings and the table.")
        best, table = result
        if isinstance(best, (list, tuple)) and isinstance(table, dict):
            return Mismatch("values swapped", "the best settings come first, the table second.", frozenset({"values swapped"}))
        if not passed:
            return Mismatch("generator", "the functions in `space` should get the `rng` that was passed.")
        if isinstance(table, (int, float, np.ndarray)) and isinstance(best, dict) and set(best) == set(ranges):
            kind = "its value" if not np.ndim(table) and np.isclose(float(table), value_of(target, best)) else "a number"
            return Mismatch(f"table {kind}", "the table should be a list of pairs, not a number.")
        if found := self._table(table, target, ranges, trials):
            return found
        if any(value not in drawn[name] for settings, _ in table for name, value in settings.items() if name in drawn):
            return Mismatch("not drawn", "the table has settings that the functions in `space` did not draw.")
        return self._best(best, table, target, ranges)

    def _table(self, table: Any, target: Any, ranges: Any, trials: int) -> Mismatch | None:
        if not isinstance(table, (list, tuple)):
            return Mismatch(f"table {kind_of(table)}", f"the table should be a list of pairs, not {kind_of(table)}.")
        rows = [row for row in table if isinstance(row, (tuple, list)) and len(row) == 2]
        if len(rows) < len(table):
            return Mismatch(
                f"rows {kind_of(table[0]).partition(' of shape')[0]}", "each row of the table should be a pair (settings, value)."
            )
        if len(rows) != trials:
            return Mismatch(
                f"length {len(rows) - trials if len(rows) > 1 else 'one'}", f"asked for {trials} trials, the table has {len(rows)}."
            )
        for settings, value in rows:
            if isinstance(value, dict):
                return Mismatch("rows swapped", "in each row the settings come first, the value second.")
            if not isinstance(settings, dict) or set(settings) != set(ranges):
                return Mismatch(f"settings {kind_of(settings)}", "the settings of a row should be a dict with the names in `space`.")
            if not isinstance(value, (int, float, np.ndarray)) or np.ndim(value):
                return Mismatch("value type", "the value of a row should be the objective's number.")
        if len(rows) > 1 and all(alike(rows[0][0], settings) for settings, _ in rows[1:]):
            constant = all(alike(rows[0][1], value) for _, value in rows[1:])
            return Mismatch(f"same settings {constant}", "all rows of the table have the same settings.")
        for name in ranges:
            if len(rows) > 2 and len({settings[name] for settings, _ in rows}) == 1 and ranges[name][0] != "whole":
                return Mismatch("one drawn once", f"`{name}` is the same in all trials.")
            if len({settings[name] for settings, _ in rows}) < len(rows) and ranges[name][0] != "whole":
                return Mismatch("not drawn anew", f"`{name}` is the same in some trials: each trial draws every setting anew.")
        if any(compare(float(value), value_of(target, settings)) for settings, value in rows):
            return Mismatch("values", "the values in the table are not those of the objective for the settings beside them.")
        return None

    def _best(self, best: Any, table: Any, target: Any, ranges: Any) -> Mismatch | None:
        if isinstance(best, (int, float)) or (isinstance(best, np.ndarray) and not best.ndim):
            return Mismatch("best is a value", "the first of the two results should be the best *settings*, a dict, not their value.")
        if isinstance(best, (tuple, list)):
            return Mismatch("best is a row", "the first of the two results should be the best settings alone, a dict.")
        if not isinstance(best, dict) or set(best) != set(ranges):
            return Mismatch(f"best {kind_of(best)} {best == {}}", "the best settings should be a dict with the names in `space`.")
        values = [value_of(target, settings) for settings, _ in table]
        mine = value_of(target, best)
        if mine <= min(values) + 1e-9 * abs(min(values)):
            return None
        places = {"highest": max(values), "first": values[0], "last": values[-1], "smallest size": min(values, key=abs)}
        kinds = [name for name, value in places.items() if np.isclose(mine, value, rtol=1e-9)]
        return Mismatch(f"best {kinds}", "the best settings are not those with the lowest value in the table.")


def value_of(target: Mapping[str, float], settings: Mapping[str, float]) -> float:
    """Return the objective's value for settings."""
    return float(target[""] + sum(target[name] * float(value) for name, value in settings.items()))


@dataclass(frozen=True)
class HalfOfPair:
    """Right is the first of two results; the second, the cache, is the learner's own affair.

    Works on what the driver `first_half` returns.
    """

    name: str
    by_kind: bool = False

    def judge(self, case: Case, got: Any, expected: Any) -> Mismatch | None:
        """Compare the first result with the reference's."""
        right = expected[0]
        if isinstance(got, list) and len(got) == 2 and isinstance(got[0], str):
            return Mismatch("turned", f"`{self.name}` comes first, the cache second.")
        if not isinstance(got, list) or len(got) != 2 or not isinstance(got[1], str):
            return Mismatch("form", f"return two values: `{self.name}` and the cache.")
        found = compare(got[0], right, f"`{self.name}`")
        return found and replace(found, names=found.names | slips.names(case.args, got[0], right))


@dataclass(frozen=True)
class Named:
    """Right is what equals the reference's results, each of which has a name."""

    names: tuple[str, ...]
    by_kind: bool = False

    def judge(self, case: Case, got: Any, expected: Any) -> Mismatch | None:
        """Compare the results, and call each by its name."""
        found = Agrees().judge(case, got, expected)
        if found is None:
            return None
        text = found.text
        for ordinal, name in zip(("first", "second", "third"), self.names, strict=False):
            text = text.replace(f"the {ordinal} result", f"`{name}`")
        return replace(found, text=text)


@dataclass(frozen=True)
class Recorded:
    """Right is a Value with the right number, and a slope for each of its parents, in whatever order.

    Works on what the driver `on_values` returns. At exactly 0 any slope from the first to the second of `at_zero` is right.
    """

    at_zero: tuple[float, float] | None = None
    by_kind: bool = False

    def judge(self, case: Case, got: Any, expected: Any) -> Mismatch | None:
        """Look at the number, the parents, then the slopes."""
        if not isinstance(got, dict) or "local_grads" not in got:
            return Mismatch("no value", f"the result should be a Value, not {kind_of(got)}.")
        if found := compare(got["data"], expected["data"], "`data` of the result"):
            return replace(found, names=found.names | slips.names(case.args, got["data"], expected["data"]))
        if not got["new"]:
            return Mismatch("input", "an input itself comes back; make a new Value.")
        parents, slopes = got["parents"], got["local_grads"]
        if odd := [parent for parent in parents if not isinstance(parent, int)]:
            return Mismatch("odd parent", f"`parents` should hold the Values that came in; it holds {odd[0]!s:.40}.")
        if set(parents) != set(expected["parents"]):
            count = "no" if not parents else "not all"
            return Mismatch("parents", f"{count} parents: `parents` should hold every Value that the result was computed from.")
        if len(slopes) != len(parents):
            return Mismatch("lengths", f"`local_grads` should hold one slope for each parent; there are {len(slopes)} for {len(parents)}.")
        for one in slopes:
            found = compare(one, 0.0, "an entry of `local_grads`")
            if found is not None and found.kind != "value":
                return found
        for place in sorted(set(parents)):
            mine = sum(float(slope) for parent, slope in zip(parents, slopes, strict=True) if parent == place)
            right = sum(s for parent, s in zip(expected["parents"], expected["local_grads"], strict=True) if parent == place)
            if self.at_zero and case.args == (0.0,) and self.at_zero[0] <= mine <= self.at_zero[1]:
                continue
            if found := compare(mine, right, f"the slope for `{'xy'[place]}` in `local_grads`"):
                return found
        return None


@dataclass(frozen=True)
class Gradients:
    """Right are the grads of a Value and all its ancestors after each call; others may hold anything.

    Works on what the driver `on_graph` returns.
    """

    by_kind: bool = False

    def judge(self, case: Case, got: Any, expected: Any) -> Mismatch | None:
        """Compare the grads of the first call with a wrong one, the root's first, then its ancestors'."""
        nodes, roots = case.args
        for number, (root, mine, right) in enumerate(zip(roots, got, expected, strict=True)):
            call = "after a second call, " if number else ""
            if mine == EVERY_PATH:
                return Mismatch("every path", f"{call}it goes along every path by itself, and there are far more paths than Values.")
            if found := compare(mine[root], 1.0, f"{call}`grad` of the Value itself"):
                return found
            above = sorted(ancestors(nodes, root) - {root})
            wrong = [place for place in above if compare(mine[place], right[place])]
            if wrong:
                odd = compare(mine[wrong[0]], right[wrong[0]], f"{call}`grad` of an ancestor")
                if odd is not None and odd.kind != "value":
                    return odd
                once = [place for place in wrong if paths(nodes, root)[place] == 1]
                used = "reached by one path only" if once else "reached by several paths"
                return Mismatch(
                    "value", f"{call}`grad` is wrong for {len(wrong)} of {len(above)} ancestors, among them one that is {used}."
                )
        return None


def ancestors(nodes: Any, root: int) -> set[int]:
    """Return the places of a node and of all that it was computed from."""
    found, waiting = {root}, [root]
    while waiting:
        for parent in nodes[waiting.pop()][1]:
            if parent not in found:
                found.add(parent)
                waiting.append(parent)
    return found


def paths(nodes: Any, root: int) -> dict[int, int]:
    """Return how many paths lead from the root to each node."""
    counts = dict.fromkeys(range(len(nodes)), 0) | {root: 1}
    for place in range(root, -1, -1):  # parents stand before children
        for parent in nodes[place][1]:
            counts[parent] += counts[place]
    return counts
