"""Properties of course1/week3: a cache that serves the way back, and training that is gradient descent."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from autograder import slips
from autograder.cases import Case
from autograder.oracles import Agrees, Mismatch, alike, compare, kind_of
from autograder.properties import first_mismatch
from autograder.properties.training import form, other_default, same
from shared_utils import shallow

Parameters = Mapping[str, np.ndarray]
AGREES = Agrees()


@dataclass(frozen=True)
class Slopes:
    """Right are the reference's slopes; where a score is exactly 0, anything from the slope on its left to 1.

    `left` is the slope on the left where the case does not say another.
    """

    left: float
    by_kind: bool = False

    def judge(self, case: Case, got: Any, expected: Any) -> Mismatch | None:
        """Put the reference's slope where any other is as right, then compare."""
        z, left = case.args[0], case.args[1] if len(case.args) > 1 else self.left
        if isinstance(got, np.ndarray) and got.shape == z.shape and got.dtype.kind in "biuf":
            got = np.where((z == 0) & (got >= left) & (got <= 1), expected, got)
        return AGREES.judge(case, got, expected)


@dataclass(frozen=True)
class Forward:
    """Right is the right A2, with a cache that holds the scores, and out of which the way back gets the right gradients."""

    by_kind: bool = False

    def judge(self, case: Case, got: Any, expected: Any) -> Mismatch | None:
        """Look at A2, at the cache's keys, then at the gradients that come out of the cache."""
        found = self._mismatch(case, got, expected)
        return found and replace(found, names=found.names | slips.names(case.args, got, expected))

    def _mismatch(self, case: Case, got: Any, expected: Any) -> Mismatch | None:
        right_A2, right_cache = expected
        if not isinstance(got, (tuple, list)) or len(got) != 2:
            return compare(got, expected) or Mismatch("form", "return two values: `A2` and the cache.")
        A2, cache = got
        if found := compare(A2, right_A2, "`A2`"):
            return found
        if not isinstance(cache, dict):
            return Mismatch("type", f"the cache should be a dict, not {kind_of(cache)}.")
        if missing := [key for key in right_cache if key not in cache]:
            listed = ", ".join(f"`{key}`" for key in missing)
            return Mismatch("keys", f"the cache has no entry {listed}.")
        X, parameters = case.args
        Y = np.arange(X.shape[1])[None] % 2
        right = shallow.backward_propagation(parameters, right_cache, X, Y)
        try:
            grads = shallow.backward_propagation(parameters, cache, X, Y)
        except (TypeError, ValueError, AttributeError):
            grads = {}
        if all(key in grads and compare(grads[key], value) is None for key, value in right.items()):
            return first_mismatch([(f"`{key}` in the cache", cache[key], right_cache[key]) for key in ("Z1", "Z2")])
        told = first_mismatch([(f"`{key}` in the cache", cache[key], right_cache[key]) for key in ("A2", "A1")])
        return told or Mismatch("cache", "no right gradients come out of this cache.")


def sizes_told(case: Case, parameters: Mapping[str, Any]) -> str:
    """Say by which of the three sizes each array is as large as it is, and whether it, its rows or its columns are constant."""
    sizes = dict(zip(case.args[:3], ("n_x", "n_h", "n_y"), strict=True))
    told = []
    for key in ("W1", "b1", "W2", "b2"):
        value = parameters.get(key)
        if isinstance(value, np.ndarray):
            constant = [axis for axis in (None, *range(value.ndim)) if not np.ptp(value, axis=axis).any()]
            told.append(" ".join(str(sizes.get(n, n)) for n in value.shape) + f" constant {constant}")
    return ", ".join(told)


@dataclass(frozen=True)
class Descends:
    """Right is training that equals gradient descent from the learner's own start.

    Works on what the driver `trains_and_tells` returns: parameters after some steps, then three starts: from the same
    generator, again from the same, from another; last the defaults that the signature tells.
    """

    by_kind: bool = True
    learning_rate: float = 1.2  # the default
    num_iterations: int = 10000  # the default

    def judge(self, case: Case, got: Any, expected: Any) -> Mismatch | None:
        """Look at the form, the starts, then the way."""
        X, Y, n_h, rng, steps, settings, *_ = case.args
        if not isinstance(got, list) or len(got) != 5:
            return Mismatch("form", "the function could not be called four times.")
        end, start, again, other, told = got
        if found := form(end, _shapes(X, Y, n_h), ""):
            return found
        if isinstance(start, str):
            return Mismatch(f"no step {start}", f"asked for 0 steps, it stopped with `{start}`.")
        if start is None:
            return Mismatch("no step none", "asked for 0 steps, it returns None.")
        if found := form(start, _shapes(X, Y, n_h), "asked for 0 steps, "):
            return found
        if not start["W1"].any() or not start["W2"].any():
            return Mismatch("zeros", "it starts from weights of zero; start from random ones.")
        if alike(end, start):
            return _unmoved(start, steps)
        if not alike(start, again):
            return Mismatch("generator", "the same generator gives another start each time: draw from the `rng` that is passed.")
        if alike(start, other):
            return Mismatch("seeded", "every generator gives the same start: draw from the `rng` that is passed.")
        rate = settings.get("learning_rate", self.learning_rate)
        drawn = shallow.initialize_parameters(X.shape[0], n_h, Y.shape[0], np.random.default_rng(rng.seed))
        if same(start, descent(X, Y, drawn, 1, rate)[-1]):
            return Mismatch("steps 1", "asked for 0 steps, it takes one.")
        return self._way(X, Y, start, end, steps, rate) or other_default(told, {"num_iterations": self.num_iterations})

    def _way(self, X: np.ndarray, Y: np.ndarray, start: Parameters, end: Parameters, steps: int, rate: float) -> Mismatch | None:
        path = descent(X, Y, start, steps + 2, rate)
        if found := [i for i, point in enumerate(path) if same(end, point)]:
            if found == [steps]:
                return None
            return Mismatch(f"steps {found[0] - steps}", f"asked for {steps} steps, it takes {found[0]}.")
        if same(end, descent(X, Y, start, steps, -rate)[-1]):
            return Mismatch("climbs", "it climbs the cost instead of descending.")
        if same(end, descent(X, Y, start, steps, self.learning_rate)[-1]):
            return Mismatch("rate", f"it does not use the `learning_rate` that is passed, {rate:.3g}.")
        digest = " ".join(f"{value:.4g}" for value in (*end["W1"].flat[:3], *end["W2"].flat[:2]))
        text = f"{steps} steps of gradient descent from its own start should lead elsewhere."
        return Mismatch(f"way {digest}", text)


def descent(X: np.ndarray, Y: np.ndarray, start: Parameters, steps: int, rate: float) -> list[Parameters]:
    """Return the parameters at the start and after each step of the course's own gradient descent."""
    path: list[Parameters] = [start]
    for _ in range(steps):
        _, cache = shallow.forward_propagation(X, path[-1])
        grads = shallow.backward_propagation(path[-1], cache, X, Y)
        path.append(shallow.update_parameters(path[-1], grads, rate))
    return path


def _shapes(X: np.ndarray, Y: np.ndarray, n_h: int) -> dict[str, tuple[int, int]]:
    return {"W1": (n_h, X.shape[0]), "b1": (n_h, 1), "W2": (Y.shape[0], n_h), "b2": (Y.shape[0], 1)}


def _unmoved(start: Parameters, steps: int) -> Mismatch:
    if max(np.abs(start[key]).max() for key in ("W1", "W2")) < 0.1:
        return Mismatch("unmoved", f"after {steps} steps the parameters are still those of the start.")
    return Mismatch("steps ignored", f"it returns the same for 0 steps and for {steps}: is `num_iterations` used?")
