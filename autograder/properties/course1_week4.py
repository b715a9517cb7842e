"""Properties of course1/week4: caches that serve the way back, gradients, and training a deep network."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from typing import Any

import numpy as np

from autograder import slips
from autograder.cases import Case
from autograder.oracles import Mismatch, alike, as_array, compare, kind_of
from autograder.properties import Drawn, first_mismatch
from autograder.properties.training import form, not_a_pair, other_default, same
from shared_utils import deep, deep_training

Parameters = Mapping[str, np.ndarray]
EVERY = 100  # steps between two costs


@dataclass(frozen=True)
class Apart(Drawn):
    """Right is what `Drawn` accepts, if the layers do not share their draws."""

    def _mismatch(self, case: Case, got: list[Any]) -> Mismatch | None:
        if found := super()._mismatch(case, got):
            return found
        weights = [got[0][key] for key in self.expect(case) if key.startswith("W")]
        if any(_share(a, b) for a, b in combinations(weights, 2)):
            return Mismatch("shared", "the layers share their draws: up to a factor, the same numbers stand in several of them.")
        return None


def _share(a: np.ndarray, b: np.ndarray) -> bool:
    """Whether two arrays hold the same draws, at the same places or one after another, up to a factor."""
    rows, columns = (min(pair) for pair in zip(a.shape, b.shape, strict=True))
    length = min(a.size, b.size)
    pairs = ((a[:rows, :columns].ravel(), b[:rows, :columns].ravel()), (a.ravel()[:length], b.ravel()[:length]))
    return any(abs(np.corrcoef(one, other)[0, 1]) > 0.9 for one, other in pairs)


@dataclass(frozen=True)
class Forward:
    """Right is the right result, with a cache out of which the course's own backward pass gets the right gradients.

    `back(case, result, cache)` is that pass; `name` is what the result is called.
    """

    name: str
    back: Callable[[Case, np.ndarray, Any], Any]
    by_kind: bool = False

    def judge(self, case: Case, got: Any, expected: Any) -> Mismatch | None:
        """Look at the result, then at the gradients that come out of the cache."""
        found = self._mismatch(case, got, expected)
        return found and replace(found, names=found.names | slips.names(case.args, got, expected))

    def _mismatch(self, case: Case, got: Any, expected: Any) -> Mismatch | None:
        if not isinstance(got, (tuple, list)) or len(got) != 2:
            return compare(got, expected) or Mismatch("form", f"return two values: {self.name} and what the way back needs.")
        right, right_cache = expected
        if found := compare(got[0], right, self.name):
            return found
        if not isinstance(got[1], (tuple, list)):
            return Mismatch("type", f"the second value should be {_form_of(right_cache)}, not {kind_of(got[1])}.")
        if len(got[1]) != len(right_cache):
            return Mismatch("length", f"the second value should be {_form_of(right_cache)}; yours holds {len(got[1])}.")
        try:
            slopes = self.back(case, right, got[1])
        except (TypeError, ValueError, AttributeError, IndexError, KeyError):
            slopes = None
        if slopes is not None and compare(slopes, self.back(case, right, right_cache)) is None:
            return None
        return Mismatch(
            "cache",
            f"{self.name} is right, but from what is kept beside it the way back gets wrong gradients: look at its parts and their order.",
        )


def linear_back(case: Case, Z: np.ndarray, cache: Any) -> Any:
    """Walk back through the linear half, with slopes that all differ."""
    return deep.linear_backward(_slopes(Z), cache)


def layer_back(case: Case, A: np.ndarray, cache: Any) -> Any:
    """Walk back through the layer, by the activation of the case."""
    return deep.linear_activation_backward(_slopes(A), cache, case.args[3])


def model_back(case: Case, AL: np.ndarray, caches: Any) -> Any:
    """Walk back through the whole network."""
    grads = deep.L_model_backward(AL, np.arange(AL.shape[1])[None] % 2, caches)
    return {key: value for key, value in grads.items() if not key.startswith("dA")}


@dataclass(frozen=True)
class Gradients:
    """Right are the gradients of all weights and biases, and the slopes for activations, which are looked at last."""

    by_kind: bool = False

    def judge(self, case: Case, got: Any, expected: Any) -> Mismatch | None:
        """Compare by key, weights and biases first."""
        wanted = {key: value for key, value in expected.items() if not key.startswith("dA")}
        found = compare(got, wanted) or compare(got, expected)
        if isinstance(got, dict):
            wanted |= {key: value for key, value in expected.items() if key in got}
        return found and replace(found, names=found.names | slips.names(case.args, got, wanted))


@dataclass(frozen=True)
class Descends:
    """Right is training that equals gradient descent from the learner's own start, with its costs.

    Works on what the driver `trains_and_tells` returns: (parameters, costs) after some steps, then for no steps three
    times: from the same generator, again from the same, from another; last the defaults that the signature tells.
    """

    by_kind: bool = True
    learning_rate: float = 0.0075  # the default
    num_iterations: int = 3000  # the default

    def judge(self, case: Case, got: Any, expected: Any) -> Mismatch | None:
        """Look at the form, the starts, the way, then the costs."""
        X, Y, layer_dims, rng, steps, settings, *_ = case.args
        if not isinstance(got, list) or len(got) != 5:
            return Mismatch("form", "the function could not be called four times.")
        *got, told = got
        if found := _pairs(got):
            return found
        shapes = {key: shape for key, shape in deep_training.shapes(layer_dims, 1).items() if key[0] in "Wb"}
        for what, (parameters, _) in (("after no step, ", got[1]), ("", got[0])):
            if found := form(parameters, shapes, what):
                return found
        (end, costs), (start, none), (again, _), (other, _) = got
        if any(not start[f"W{layer}"].any() for layer in range(1, len(layer_dims))):
            return Mismatch("zeros", "it starts from weights of zero; start from random ones.")
        rate = settings.get("learning_rate", self.learning_rate)
        drawn = deep.initialize_parameters_deep(layer_dims, np.random.default_rng(rng.seed))
        if alike(end, start):
            return _unmoved(start, drawn, steps)
        if not alike(start, again):
            return Mismatch("generator", "the same generator gives another start each time: draw from the `rng` that is passed.")
        if alike(start, other):
            return Mismatch("seeded", "every generator gives the same start: draw from the `rng` that is passed.")
        if same(start, descent(X, Y, drawn, 1, rate)[-1]):
            return Mismatch("steps +1", "asked for 0 steps, it takes one.")
        path = descent(X, Y, start, steps + 2, rate)
        wrong_costs = _costs(X, Y, path, costs, steps) or _costs(X, Y, path, none, 0)
        defaults = {"num_iterations": self.num_iterations}
        return self._way(X, Y, path, end, steps, rate) or wrong_costs or other_default(told, defaults)

    def _way(self, X: np.ndarray, Y: np.ndarray, path: Sequence[Parameters], end: Parameters, steps: int, rate: float) -> Mismatch | None:
        if same(end, path[steps]):
            return None
        if found := [i for i, point in enumerate(path) if same(end, point)]:
            more = found[0] - steps
            taken = f"{more:+d}" if abs(more) < 3 else str(found[0])
            return Mismatch(f"steps {taken}", f"asked for {steps} steps, it takes {found[0]}.")
        if same(end, descent(X, Y, path[0], steps, -rate)[-1]):
            return Mismatch("climbs", "it climbs the cost instead of descending.")
        if rate != self.learning_rate and same(end, descent(X, Y, path[0], steps, self.learning_rate)[-1]):
            return Mismatch("rate", f"it does not use the `learning_rate` that is passed, {rate:.3g}.")
        digest = " ".join(f"{value:.4g}" for key in ("W1", "b1", f"W{len(end) // 2}") for value in end[key].flat[:2])
        return Mismatch(f"way {digest}", f"{steps} steps of gradient descent from its own start should lead elsewhere.")


def descent(X: np.ndarray, Y: np.ndarray, start: Parameters, steps: int, rate: float) -> list[Parameters]:
    """Return the parameters at the start and after each step of the course's own gradient descent."""
    path: list[Parameters] = [start]
    for _ in range(steps):
        AL, caches = deep.L_model_forward(X, path[-1])
        path.append(deep.update_parameters(path[-1], deep_training.gradients(AL, Y, caches), rate))
    return path


def _slopes(like: np.ndarray) -> np.ndarray:
    return np.cos(1 + np.arange(like.size)).reshape(like.shape)


def _form_of(cache: Any) -> str:
    return f"a list of {len(cache)} caches, one for each layer" if isinstance(cache, list) else f"a tuple of {len(cache)} parts"


def _pairs(got: Sequence[Any]) -> Mismatch | None:
    """Say how four results are not pairs of parameters and costs."""
    for result in got:
        if result is None and got[0] is not None:
            return Mismatch("none of 0", "asked for 0 steps, it returns nothing: does the `return` stand inside the loop?")
        if result is None:
            return Mismatch("none", "the result is None: is there a `return`?", frozenset({"no return"}))
        if found := not_a_pair(result):
            return found
    return None


def _costs(X: np.ndarray, Y: np.ndarray, path: Sequence[Parameters], costs: Any, steps: int) -> Mismatch | None:
    """Say how the costs are not those before step 0, 100, 200, ..."""
    if not isinstance(costs, (list, tuple)) and not (isinstance(costs, np.ndarray) and costs.ndim):
        return Mismatch("costs type", f"the costs should be a list of numbers, not {kind_of(costs)}.")
    count = -(-steps // EVERY)
    if len(costs) != count:
        kinds = {steps: "every", count + 1: "one more", count - 1: "one less"}
        text = f"for {steps} steps there should be {count} costs, every {EVERY} steps from step 0; there {_are(len(costs))}."
        begins = bool(len(costs)) and compare(costs[0], float(_cost(X, Y, path[0]))) is None
        return Mismatch(f"costs {kinds.get(len(costs), len(costs))} {begins}", text)
    right = [float(_cost(X, Y, path[i * EVERY])) for i in range(count)]
    wrong = first_mismatch([(f"the cost of step {i * EVERY}", costs[i], right[i]) for i in range(count)])
    if wrong is None:
        return None
    ratios = [f"{float(as_array(c)) / r:.3f}" for c, r in zip(costs, right, strict=True) if isinstance(c, (int, float))]
    return replace(wrong, kind=f"costs {wrong.kind} {ratios}")


def _cost(X: np.ndarray, Y: np.ndarray, parameters: Parameters) -> Any:
    return deep.compute_cost(deep.L_model_forward(X, parameters)[0], Y)


def _are(count: int) -> str:
    return "is one" if count == 1 else f"are {count}"


def _unmoved(start: Parameters, drawn: Parameters, steps: int) -> Mismatch:
    if all(np.abs(start[key]).max() <= 3 * np.abs(drawn[key]).max() + 0.01 for key in start):
        return Mismatch("unmoved", f"after {steps} steps the parameters are still those of the start.")
    return Mismatch("steps ignored", f"it returns the same for 0 steps and for {steps}: is `num_iterations` used?")
