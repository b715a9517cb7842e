"""Properties of course2/week2: averages, states after each update, partitions, and training on mini-batches."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Any

import numpy as np

from autograder import drivers, slips
from autograder.cases import Case
from autograder.nearness import all_near
from autograder.oracles import Mismatch, alike, as_array, compare, kind_of
from autograder.properties import Normal, first_mismatch, normal_mismatch
from autograder.properties.training import form, not_a_pair, same
from shared_utils import deep, deep_training

Parameters = Mapping[str, np.ndarray]
EVERY = 100  # epochs between two costs


@dataclass(frozen=True)
class Series:
    """Right is the right series of numbers, as an array or as a list."""

    by_kind: bool = False

    def judge(self, case: Case, got: Any, expected: Any) -> Mismatch | None:
        """Make an array of a list of numbers, then compare."""
        if isinstance(got, (list, tuple)) and all(isinstance(value, (int, float)) for value in got):
            got = np.array([as_array(value) for value in got], dtype=float)
        found = compare(got, expected)
        return found and replace(found, names=found.names | slips.names(case.args, got, expected))


@dataclass(frozen=True)
class Apart:
    """Right are two dicts that share nothing; works on what the driver `second_while_first_changes` returns."""

    by_kind: bool = False

    def judge(self, case: Case, got: Any, expected: Any) -> Mismatch | None:
        """Compare, and say so where the only thing wrong with the second is that it changed with the first."""
        found = compare(got, expected)
        if found is None:
            return None
        names = slips.names(case.args, got, expected)
        if found.kind == "value" and compare(got[0], expected[0]) is None and _shares(got[1], expected[1]):
            return Mismatch("value", "the second dict changes when the first is changed in place.", names)
        return replace(found, names=found.names | names)


def _shares(got: Mapping[str, Any], expected: Mapping[str, Any]) -> bool:
    """Whether the second dict has moved as the driver moves the first."""
    moves = {float(move) for key in expected for move in np.unique(as_array(got[key]) - expected[key])}
    return drivers.PUSH in moves and moves <= {0.0, drivers.PUSH}


@dataclass(frozen=True)
class Steps:
    """Right are the right values after every update; works on what the driver `steps` returns."""

    parts: tuple[str, ...]  # what an update returns, by name
    by_kind: bool = False

    def judge(self, case: Case, got: Any, expected: Any) -> Mismatch | None:
        """Compare update by update; within one, first the averages, from which the parameters follow."""
        if not isinstance(got, list) or not got:
            return Mismatch("form", "the function could not be called.")
        for number, (state, right) in enumerate(zip(got, expected, strict=False), start=1):
            if found := self._mismatch(case, state, right, number):
                return found
        return None if len(got) == len(expected) else Mismatch("form", "what it returned could not be used for the next update.")

    def _mismatch(self, case: Case, state: Any, right: Sequence[Any], number: int) -> Mismatch | None:
        if not isinstance(state, (tuple, list)) or len(state) != len(self.parts):
            many = f"{len(state)} values" if isinstance(state, (tuple, list)) else kind_of(state)
            text = f"return {len(self.parts)} values, {', '.join(f'`{p}`' for p in self.parts)}; it returns {many}."
            return Mismatch("form", text, slips.names(case.args, state, right))
        for i in (*range(1, len(self.parts)), 0):
            if found := compare(state[i], right[i], f"`{self.parts[i]}` after update {number}"):
                return replace(found, names=found.names | slips.names(case.args, state[i], right[i]))
        return None


@dataclass(frozen=True)
class Partition:
    """Right are mini-batches that hold every example once, pairs intact, shuffled by the generator that was passed.

    Works on what the driver `runs` returns for "first" and "again" (the same generator), "other" (another one), "own"
    and "anew" (none). No two columns of X are alike.
    """

    by_kind: bool = True

    def judge(self, case: Case, got: Any, expected: Any) -> Mismatch | None:
        """Look at the form, the sizes, the pairs, then the shuffling; last at runs that draw what nobody can draw again."""
        (X, Y), wanted = case.args
        if not isinstance(got, dict) or set(got) != set(wanted):
            return Mismatch("form", "the function could not be called.")
        for told, without in ((True, ""), (False, "without `rng`, ")):
            orders: dict[str, list[int]] = {}
            for name in (name for name in got if ("rng" in wanted[name]) == told):
                orders[name], found = _order(got[name], X, Y, wanted[name].get("mini_batch_size", 64))
                if found:
                    return replace(found, text=without + found.text, kind=without + found.kind)
            found = None if X.shape[1] < 10 else _unshuffled(orders) or (_tied if told else _own_tied)(orders)
            if found:
                return found
        return None


def _unshuffled(orders: Mapping[str, list[int]]) -> Mismatch | None:
    if any(order == sorted(order) for order in orders.values()):
        return Mismatch("unshuffled", "the examples come in the order in which they stand in X.")
    followed = max(sum(b - a == 1 for a, b in pairwise(order)) for order in orders.values())
    if followed > 10:  # about one is to be expected
        text = f"{followed} examples are still followed by their old neighbour: shuffle the examples, each by itself."
        return Mismatch("half shuffled", text)
    return None


def _tied(orders: Mapping[str, list[int]]) -> Mismatch | None:
    if orders["first"] != orders["again"]:
        return Mismatch("generator", "the same generator gives other mini-batches each time: draw from the `rng` that is passed.")
    if orders["first"] == orders["other"]:
        return Mismatch("seeded", "every generator gives the same mini-batches: draw from the `rng` that is passed.")
    return None


def _own_tied(orders: Mapping[str, list[int]]) -> Mismatch | None:
    same = orders["own"] == orders["anew"]
    return Mismatch("own seeded", "without `rng` two calls give the same mini-batches.") if same else None


def _order(got: Any, X: np.ndarray, Y: np.ndarray, size: int) -> tuple[list[int], Mismatch | None]:
    """Return the numbers of the examples in the order of the mini-batches, or what is wrong with these."""
    if isinstance(got, str):
        return [], Mismatch(f"raised {got}", f"it stopped with `{got}`.")
    if got is None:
        return [], Mismatch("none", "the result is None: is there a `return`?", frozenset({"no return"}))
    if not isinstance(got, (list, tuple)):
        return [], Mismatch(f"type {kind_of(got)[:8]}", f"the result should be a list of pairs, not {kind_of(got)}.")
    order: list[int] = []
    for number, batch in enumerate(got):
        if not isinstance(batch, (list, tuple)) or len(batch) != 2 or not all(isinstance(part, np.ndarray) for part in batch):
            return [], Mismatch(
                f"pair {type(got).__name__} {kind_of(batch)[:8]}", f"mini-batch {number} should be a pair of arrays, not {kind_of(batch)}."
            )
        X_batch, Y_batch = batch
        if [part.ndim for part in batch] != [2, 2]:
            return [], Mismatch(
                "axes", f"mini-batch {number} holds shapes {X_batch.shape} and {Y_batch.shape}; examples are columns of both."
            )
        if (X_batch.shape[0], Y_batch.shape[0]) != (len(X), len(Y)):
            if (Y_batch.shape[0], X_batch.shape[0]) == (len(X), len(Y)):
                return [], Mismatch("swapped", f"mini-batch {number} holds its labels first.")
            text = f"mini-batch {number} holds shapes {X_batch.shape} and {Y_batch.shape}; X has {len(X)} rows, Y has {len(Y)}."
            return [], Mismatch(f"rows {X_batch.shape[1] == len(X)}", text)
        if X_batch.shape[1] != Y_batch.shape[1]:
            return [], Mismatch("widths", f"mini-batch {number} holds {X_batch.shape[1]} examples, but {Y_batch.shape[1]} labels.")
        if not X_batch.shape[1]:
            return [], Mismatch("empty", f"mini-batch {number} is empty.")
        if not np.isfinite(X_batch).all():
            return [], Mismatch("values", f"mini-batch {number} holds values that are not finite.")
        found = np.abs(X_batch[0][:, None] - X[0]).argmin(axis=1)  # no two columns begin with the same number
        if not all_near(X_batch, X[:, found]):
            return [], Mismatch("values", f"mini-batch {number} holds a column that is no example of X.")
        if not np.array_equal(Y_batch, Y[:, found]):
            return [], Mismatch("pairs", f"in mini-batch {number} an example has a label that is not its own.")
        order += found.tolist()
    return order, _sizes_and_counts(order, [batch[0].shape[1] for batch in got], X.shape[1], size)


def _sizes_and_counts(order: Sequence[int], sizes: Sequence[int], m: int, size: int) -> Mismatch | None:
    missing, twice = m - len(set(order)), len(order) - len(set(order))
    cut = f"{len(sizes)} {sorted(set(sizes))}"  # the same mistake cuts the same sizes
    if twice and missing:
        text = f"{missing} of the {m} examples {_are(missing)} in no mini-batch, others in several."
        return Mismatch(f"replaced {cut}", text)
    if twice:
        return Mismatch(f"twice {cut}", "some examples are in more than one mini-batch.")
    if missing:
        return Mismatch(f"missing {cut}", f"{missing} of the {m} examples {_are(missing)} in no mini-batch.")
    right = _sizes(m, size)
    if list(sizes) == right:
        return None
    if sorted(sizes) == sorted(right):
        return Mismatch("short one", "a mini-batch that holds fewer examples stands before the others.")
    listed = ", ".join(map(str, sizes[:6])) + (", ..." if len(sizes) > 6 else "")
    return Mismatch(f"sizes {cut}", f"for {m} examples and a size of {size} the mini-batches hold {listed} examples.")


def _are(count: int) -> str:
    return "is" if count == 1 else "are"


# ---- training -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Trains:
    """Right is training whose updates are those of the optimizer, on mini-batches drawn anew in each epoch.

    Works on what the driver `runs` returns; which runs there are tells what is looked at:
    "trained", "start", "again", "other": the way from the learner's own start, where each mini-batch has the gradient of
    all examples: as it holds them all, or as the examples are all alike; "wide": He's start; "two", "one", "twice",
    "start": two epochs of single examples, with "other one", "other start" from another generator; "still", "start": the
    cost of an epoch in which (almost) nothing moves.
    """

    by_kind: bool = True
    memory: dict[Any, list[Parameters]] = field(default_factory=dict, compare=False, repr=False)  # paths: many answers share one

    def judge(self, case: Case, got: Any, expected: Any) -> Mismatch | None:
        """Look at the form of every run, then at what the runs are for."""
        (_, _, layers_dims, _), wanted = case.args
        if not isinstance(got, dict) or set(got) != set(wanted):
            return Mismatch("form", "the function could not be called.")
        for name in wanted:
            if found := _pair(got[name], layers_dims, "after no epoch, " if wanted[name]["num_epochs"] == 0 else ""):
                return found
        if "wide" in wanted:
            return self._he(got["wide"][0], layers_dims)
        if "two" in wanted:
            return self._drawn_anew(case, got)
        return self._still(case, got) if "still" in wanted else self._way(case, got)

    def _he(self, start: Parameters, layers_dims: Sequence[int]) -> Mismatch | None:
        for layer, (n_prev, n) in enumerate(pairwise(layers_dims), start=1):
            if n_prev * n < 1000:
                continue
            wanted = Normal((n, n_prev), (math.sqrt(2 / n_prev),))
            if found := normal_mismatch(f"`W{layer}`", start[f"W{layer}"], wanted):
                return replace(found, text=f"asked for He's start: {found.text}")
        if any(start[f"b{layer}"].any() for layer in range(1, len(layers_dims))):
            return Mismatch("biases", "He's start has biases of 0.")
        return None

    def _still(self, case: Case, got: Any) -> Mismatch | None:
        (X, Y, *_), _ = case.args
        right = _cost(X, Y, got["start"][0])
        costs = got["still"][1]
        found = compare(costs[0], right, "the cost of epoch 0") if _is_list(costs) and len(costs) else Mismatch("none", "there is no cost.")
        if found is None:
            return None
        text = f"with a learning rate of almost 0 {found.text} Is it the mean over all examples of the epoch?"
        return Mismatch(f"still {found.kind} {_digits(costs)}", text)

    def _drawn_anew(self, case: Case, got: Any) -> Mismatch | None:
        (X, Y, *_), wanted = case.args
        rate = wanted["two"]["learning_rate"]
        start, one, two, twice = (got[name][0] for name in ("start", "one", "two", "twice"))
        if not alike(two, twice):
            return Mismatch("generator", "the same generator gives another run each time: draw from the `rng` that is passed.")
        first, second = _single_order(start, one, X, Y, rate), _single_order(one, two, X, Y, rate)
        if first is None or second is None:
            text = "an epoch with mini-batches of one example should take one step for each example, every example once."
            moved = [int((b["W1"] != a["W1"]).sum()) for a, b in ((start, one), (one, two))]
            return Mismatch(f"singles {moved}", text)
        if first == sorted(first):
            return Mismatch("unshuffled", "the examples come in the order in which they stand in X.")
        if first == second:
            return Mismatch("same batches", "the second epoch takes the examples in the order of the first.")
        if first == _single_order(got["other start"][0], got["other one"][0], X, Y, rate):
            return Mismatch("seeded batches", "two generators give the same mini-batches: draw them from the `rng` that is passed.")
        return None

    def _way(self, case: Case, got: Any) -> Mismatch | None:
        (X, Y, layers_dims, optimizer), wanted = case.args
        settings = wanted["trained"]
        (end, costs), (start, none) = got["trained"], got["start"]
        again, other = got["again"][0], got["other"][0]
        epochs = settings["num_epochs"]
        if any(not start[f"W{layer}"].any() for layer in range(1, len(layers_dims))):
            return Mismatch("zeros", "it starts from weights of zero.")
        if alike(end, start):
            return Mismatch("unmoved", f"it returns the same parameters for 0 epochs and for {epochs}.")
        if not alike(start, again):
            return Mismatch("generator", "the same generator gives another start each time: draw from the `rng` that is passed.")
        if alike(start, other):
            return Mismatch("seeded", "every generator gives the same start: draw from the `rng` that is passed.")
        sizes = _sizes(X.shape[1], settings.get("mini_batch_size", 64))
        updates = epochs * len(sizes)
        ways = (False, True) if optimizer in ("rmsprop", "adam") else (False,)  # epsilon beside the root, or under it
        paths = [self._path(X, Y, start, optimizer, updates + 2, settings, inside) for inside in ways]
        found = [_leads(path, end, updates, optimizer) for path in paths]
        if all(found):
            return found[0]
        path = paths[found.index(None)]
        return _costs_mismatch(X, Y, path, costs, epochs, sizes) or _costs_mismatch(X, Y, path, none, 0, sizes)

    def _path(self, X: np.ndarray, Y: np.ndarray, start: Parameters, *rest: Any) -> list[Parameters]:
        optimizer, updates, settings, inside = rest
        numbers = tuple((name, value) for name, value in settings.items() if isinstance(value, (int, float)))
        arrays = (X.tobytes(), Y.tobytes(), *(key for key in start), *(np.ascontiguousarray(a).tobytes() for a in start.values()))
        key = (optimizer, updates, inside, numbers, arrays)
        if key not in self.memory:
            while len(self.memory) > 40:
                self.memory.pop(next(iter(self.memory)))
            self.memory[key] = _path(X, Y, start, *rest)
        return self.memory[key]


def _path(
    X: np.ndarray, Y: np.ndarray, start: Parameters, optimizer: str, updates: int, settings: Mapping[str, Any], inside: bool
) -> list[Parameters]:
    """Return the parameters at the start and after each update of the course's own optimizer, on all examples."""
    rate, beta, epsilon = settings.get("learning_rate", 0.0007), settings.get("beta", 0.9), settings.get("epsilon", 1e-8)
    path: list[Parameters] = [start]
    v: dict[str, Any] = dict.fromkeys(start, 0.0)
    s: dict[str, Any] = dict.fromkeys(start, 0.0)

    def over(step: Any, square: Any) -> Any:
        return step / np.sqrt(square + epsilon) if inside else step / (np.sqrt(square) + epsilon)

    for t, grads in enumerate(_gradients(X, Y, path, updates), start=1):
        if optimizer == "gd":
            steps = grads
        elif optimizer == "momentum":
            steps = v = {key: beta * v[key] + (1 - beta) * g for key, g in grads.items()}
        elif optimizer == "rmsprop":
            s = {key: beta * s[key] + (1 - beta) * g**2 for key, g in grads.items()}
            steps = {key: over(g, s[key]) for key, g in grads.items()}
        else:
            beta1, beta2 = settings.get("beta1", 0.9), settings.get("beta2", 0.999)
            v = {key: beta1 * v[key] + (1 - beta1) * g for key, g in grads.items()}
            s = {key: beta2 * s[key] + (1 - beta2) * g**2 for key, g in grads.items()}
            steps = {key: over(v[key] / (1 - beta1**t), s[key] / (1 - beta2**t)) for key in grads}
        path.append({key: value - rate * steps[key] for key, value in path[-1].items()})
    return path


def _gradients(X: np.ndarray, Y: np.ndarray, path: Sequence[Parameters], count: int) -> Iterator[dict[str, np.ndarray]]:
    """Yield the gradients, by parameter, at the newest point of a path that grows meanwhile."""
    for _ in range(count):
        AL, caches = deep.L_model_forward(X, path[-1])
        yield {key[1:]: value for key, value in deep_training.gradients(AL, Y, caches).items()}


def _leads(path: Sequence[Parameters], end: Parameters, updates: int, optimizer: str) -> Mismatch | None:
    """Say how the end is not what the updates lead to."""
    points, here = np.array([_flat(point, end) for point in path]), _flat(end, end)
    met = np.flatnonzero((np.abs(points - here) <= 1e-10 + 1e-6 * np.abs(points)).all(axis=1))
    if updates in met:
        return None
    if met.size:
        return Mismatch(f"updates {met[0]}", f"{updates} updates were to be taken; it takes {met[0]}.")
    last = len(end) // 2
    digest = " ".join(f"{value:.6g}" for key in ("W1", "b1", f"W{last}", f"b{last}") for value in end[key].flat[:2])
    text = f'with "{optimizer}" the parameters after {updates} updates are not those that this optimizer leads to from the same start.'
    return Mismatch(f"way {digest}", text)


def _flat(parameters: Parameters, like: Parameters) -> np.ndarray:
    return np.concatenate([parameters[key].ravel() for key in like])


def _costs_mismatch(
    X: np.ndarray, Y: np.ndarray, path: Sequence[Parameters], costs: Any, epochs: int, sizes: Sequence[int]
) -> Mismatch | None:
    """Say how the costs are not those of epoch 0, 100, 200, ...: each the mean over its examples."""
    if not _is_list(costs):
        return Mismatch(f"costs type {kind_of(costs)}", f"the costs should be a list of numbers, not {kind_of(costs)}.")
    count = -(-epochs // EVERY)
    if len(costs) != count:
        kinds = {epochs: "every", count + 1: f"one more {_digits(costs)}", count - 1: "one less", epochs * len(sizes): "every update"}
        there = f"{_are(len(costs))} {len(costs)}"
        text = f"for {epochs} epochs there should be {count} cost{'s' * (count != 1)}, every {EVERY} epochs from epoch 0; there {there}."
        return Mismatch(f"costs {kinds.get(len(costs), len(costs))}", text)
    starts = [i * EVERY * len(sizes) for i in range(count)]
    running = [sum(n * _cost(X, Y, path[a + k]) for k, n in enumerate(sizes)) / sum(sizes) for a in starts]
    before = [_cost(X, Y, path[a]) for a in starts]  # of all examples at once, as the epoch begins
    names = [f"the cost of epoch {i * EVERY}" for i in range(count)]
    if first_mismatch(list(zip(names, costs, before, strict=True))) is None:
        return None
    wrong = first_mismatch(list(zip(names, costs, running, strict=True)))
    return wrong and replace(wrong, kind=f"costs {wrong.kind} {_digits(costs)}")


def _single_order(before: Parameters, after: Parameters, X: np.ndarray, Y: np.ndarray, rate: float) -> list[int] | None:
    """Return the order in which gradient descent took single examples in one epoch, or None where it did not.

    Example i has a 1 in place i and 0 elsewhere, and the label 1: its step alone moves weight i, by how much tells the
    bias it met, and every step raises the bias.
    """
    m = X.shape[1]
    missed = (after["W1"][0, :m] - before["W1"][0, :m]) / rate  # 1 - probability, as it was
    if not ((missed > 0) & (missed < 1)).all():
        return None
    met = np.log((1 - missed) / missed) - before["W1"][0, :m]
    order = [int(i) for i in np.argsort(met)]
    W, b = before["W1"].copy(), float(before["b1"].item())
    for i in order:
        step = rate * (1 - 1 / (1 + np.exp(-(W[0, i] + b))))
        W[0, i], b = W[0, i] + step, b + step
    return order if same({"W1": W, "b1": np.array([[b]])}, after) else None


def _cost(X: np.ndarray, Y: np.ndarray, parameters: Parameters) -> float:
    return float(deep.compute_cost(deep.L_model_forward(X, parameters)[0], Y))


def _sizes(m: int, size: int) -> list[int]:
    return [min(size, m - start) for start in range(0, m, size)]


def _is_list(costs: Any) -> bool:
    return isinstance(costs, (list, tuple)) or (isinstance(costs, np.ndarray) and costs.ndim > 0)


def _digits(costs: Any) -> str:
    numbers = [as_array(cost) for cost in (list(costs)[:4] if _is_list(costs) else [costs]) if isinstance(cost, (int, float, np.ndarray))]
    return " ".join(f"{float(n):.4g}" for n in numbers if n.ndim == 0)


def _pair(result: Any, layers_dims: Sequence[int], what: str) -> Mismatch | None:
    """Say how a result is not a pair of parameters and costs."""
    if isinstance(result, str):
        return Mismatch(f"raised {result}", f"{what}it stopped with `{result}`.")
    if result is None:
        if what:
            return Mismatch("none after no epoch", f"{what}the result is None: where does the `return` stand?")
        return Mismatch("none", "the result is None: is there a `return`?", frozenset({"no return"}))
    if found := not_a_pair(result):
        return found
    shapes = {key: shape for key, shape in deep_training.shapes(layers_dims, 1).items() if key[0] in "Wb"}
    return form(result[0], shapes, what)
