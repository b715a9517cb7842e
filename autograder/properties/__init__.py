"""Properties: what must hold of results that have no single right value.

Random functions are judged by their statistics over enough numbers, never by a stored draw.
A mismatch's kind carries the coarse figure that tells two mistakes apart.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from autograder.cases import Case
from autograder.oracles import Mismatch, alike, compare, kind_of, shape_text

SIGMAS = 6.0  # how many standard errors a statistic may stray: one false alarm in 10⁸


@dataclass(frozen=True)
class Normal:
    """An array expected as draws from N(0, scale²); several scales where several are right; 0 for exact zeros."""

    shape: tuple[int, ...]
    scales: tuple[float, ...]


@dataclass(frozen=True)
class Drawn:
    """Right are parameters of these shapes and scales, drawn from the generator that was passed.

    Works on what the driver `starts` returns: two draws from one seed, one from another.
    `expect(case)` says what a draw should hold. Arrays should have 1,000 entries or more.
    `more(case, parameters)`, where given, says what else tells two wrong draws apart.
    """

    expect: Callable[[Case], Mapping[str, Normal]]
    more: Callable[[Case, Mapping[str, Any]], str] | None = None
    by_kind: bool = True

    def judge(self, case: Case, got: Any, expected: Any) -> Mismatch | None:
        """Look at the form, then the statistics, then whether the generator was used."""
        if not isinstance(got, list) or len(got) != 3:
            return Mismatch("form", "the function could not be called three times.")
        found = self._mismatch(case, got)
        if found is None or self.more is None or not isinstance(got[0], dict):
            return found
        return replace(found, kind=f"{found.kind}: {self.more(case, got[0])}")

    def _mismatch(self, case: Case, got: list[Any]) -> Mismatch | None:
        wanted = self.expect(case)
        first, again, other = got
        found = compare_keys(first, wanted) or next(
            (m for key, normal in wanted.items() if (m := normal_mismatch(f"`{key}`", first[key], normal))), None
        )
        if found:
            return found
        if not alike(first, again):
            return Mismatch("generator", "the same generator gives other numbers each time: draw from the `rng` that is passed.")
        if any(max(n.scales) > 0 and alike(first[k], other[k]) for k, n in wanted.items()):
            return Mismatch("seeded", "every generator gives the same numbers: draw from the `rng` that is passed.")
        return None


def compare_keys(got: Any, wanted: Mapping[str, Any]) -> Mismatch | None:
    """Say whether `got` is a dict with all the wanted keys."""
    if got is None:
        return Mismatch("none", "the result is None: is there a `return`?", frozenset({"no return"}))
    if not isinstance(got, dict):
        return Mismatch("type", f"the result should be a dict, not {kind_of(got)}.")
    missing = [key for key in wanted if key not in got]
    if missing:
        listed = ", ".join(f"`{key}`" for key in missing[:4])
        more = [key for key in got if key not in wanted]
        return Mismatch(f"keys {missing} {more}", f"the dict has no entry {listed}.", frozenset({"wrong keys"}))
    return None


def normal_mismatch(name: str, got: Any, wanted: Normal) -> Mismatch | None:
    """Say how an array is not what was to be drawn: shape, zeros, mean, spread, or form of the distribution."""
    if not isinstance(got, np.ndarray) or got.dtype.kind not in "iuf":
        return Mismatch(f"type {name}", f"{name} should be {kind_of(np.empty(wanted.shape))}, not {kind_of(got)}.")
    if got.shape != wanted.shape:
        return Mismatch(f"shape {name} {got.ndim} {got.shape == wanted.shape[::-1]}", shape_text(name, got.shape, wanted.shape))
    values = np.asarray(got, dtype=float)
    if not np.isfinite(values).all():
        return Mismatch(f"finite {name}", f"{name} has values that are not finite.")
    if max(wanted.scales) == 0:
        return None if not values.any() else Mismatch(f"zero {name}", f"{name} should start at zero.")
    if not values.any():
        return Mismatch(f"zeros {name}", f"{name} is all zeros; it should be drawn at random.")
    spread = float(values.std())
    if spread < 1e-12 or np.unique(values).size < values.size // 2:
        return Mismatch(f"repeated {name}", f"{name} repeats its values; every entry should be drawn by itself.")
    ratios = [spread / scale for scale in wanted.scales]
    closest = min(ratios, key=lambda r: abs(math.log(r)))
    if abs(values.mean()) > SIGMAS * spread / math.sqrt(values.size):
        return Mismatch(f"mean {name}", f"the values of {name} should average to about 0; they average to {values.mean():.3g}.")
    if abs(closest - 1) > SIGMAS / math.sqrt(2 * values.size) * 1.5:
        return Mismatch(
            f"scale {name} {coarse(closest)}", f"the values of {name} are spread {closest:.3g} times as wide as they should be."
        )
    kurtosis = float(((values - values.mean()) ** 4).mean() / spread**4)
    if abs(kurtosis - 3) > SIGMAS * math.sqrt(24 / values.size):
        return Mismatch(f"form {name} {coarse(kurtosis)}", f"{name} has the right spread, but is not drawn from a normal distribution.")
    return None


def coarse(value: float) -> str:
    """Return a figure coarse enough to be the same for the same mistake from draw to draw (8% steps)."""
    return "0" if value == 0 or not math.isfinite(value) else str(round(math.log(abs(value)) / 0.08))


def first_mismatch(pairs: Sequence[tuple[str, Any, Any]], rtol: float = 1e-6, atol: float = 1e-8) -> Mismatch | None:
    """Compare named pairs (name, got, expected) and return the first that differs."""
    return next((m for name, g, e in pairs if (m := compare(g, e, name, rtol, atol))), None)


def slopes_mismatch(name: str, cost: Callable[[np.ndarray], float], at: np.ndarray, got: Any, rtol: float = 1e-5) -> Mismatch | None:
    """Compare a gradient with central differences of a cost that the exercise's reference has no part in."""
    measured = np.empty(at.shape)
    step = 1e-5
    for place in np.ndindex(at.shape):
        nudge = np.zeros(at.shape)
        nudge[place] = step
        measured[place] = (cost(at + nudge) - cost(at - nudge)) / (2 * step)
    return compare(got, measured, name, rtol, 1e-7)
