"""Drivers for functions as arguments, for pairs with a private cache, and for graphs of the lesson's Values.

Part of `autograder.drivers`, and like all of it without any knowledge of answers.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

Functions = Mapping[str, Callable[..., Any]]
MOST_HELPERS = 200  # Values that a function may make on its way to one result
MOST_LOOKS = 20_000  # how often one walk may look at parents: more than enough for some forty Values
EVERY_PATH = "goes along every path"


def searches(functions: Functions, target: Any, ranges: Any, trials: int, rng: Any) -> dict[str, Any]:
    """Hand the exercise an objective and a space of functions, made from plain data, and watch what is drawn.

    `ranges` maps a name to ("even" | "log" | "whole", low, high); `target` maps it to a weight, and "" to an offset.
    """
    function = next(iter(functions.values()))
    drawn: dict[str, list[Any]] = {name: [] for name in ranges}
    passed = []

    def drawer(name: str, kind: str, low: float, high: float) -> Callable[[Any], Any]:
        def draw(rng: Any) -> Any:
            passed.append(rng)
            if kind == "whole":
                value: Any = int(rng.integers(low, high + 1))
            else:
                value = float(np.exp(rng.uniform(np.log(low), np.log(high))) if kind == "log" else rng.uniform(low, high))
            drawn[name].append(value)
            return value

        return draw

    def objective(settings: Any) -> float:
        return float(target[""] + sum(target[name] * settings[name] for name in ranges))

    result = function(objective, {name: drawer(name, *given) for name, given in ranges.items()}, trials, rng)
    return {"result": result, "drawn": drawn, "passed": all(one is rng for one in passed)}


def first_half(functions: Functions, *args: Any) -> Any:
    """Call the first of a pair; what it keeps for its other half is its own affair, and stays here."""
    function = next(iter(functions.values()))
    result = function(*args)
    if not isinstance(result, (tuple, list)) or len(result) != 2:
        return result
    turned = isinstance(result[1], np.ndarray) and not isinstance(result[0], np.ndarray)
    return ["cache", result[1]] if turned else [result[0], "cache"]


def there_and_back(functions: Functions, slopes: Any, given: Any) -> Any:
    """Call the other half of a pair on what the first half kept: `back(slopes, cache)`, after one more call of the first."""
    back, *forward = functions.values()
    if not forward:
        raise NameError("the first half of this pair is not there: run its cell first")
    try:
        result = forward[0](*given)
        forward[0](given[0][:, ::-1] + 1.0, *given[1:])  # another mini-batch: the cache that is passed is the one to use
    except NotImplementedError:
        back(slopes, None)  # says so itself, if it is not written either
        raise RuntimeError("the first half of this pair is not written yet, and its cache is needed here") from None
    return back(slopes, result[1])


class Value:
    """Stand for the lesson's `Value` where a learner's answer brings none along."""

    def __init__(self, data: Any, parents: Any = (), local_grads: Any = ()) -> None:
        self.data = data
        self.parents = tuple(parents)
        self.local_grads = tuple(local_grads)
        self.grad = 0.0


def value_class(function: Any) -> Any:
    """Return the class that a function's own namespace calls `Value`, if it is built like the lesson's."""
    kind = getattr(function, "__globals__", {}).get("Value", Value)
    try:
        one = kind(1.0, (), ())
        return kind if all(hasattr(one, name) for name in ("data", "parents", "local_grads", "grad")) else Value
    except Exception:
        return Value


def on_values(functions: Functions, *numbers: Any) -> Any:
    """Call the exercise on Values of these numbers; the text "x" stands for the first of them once more.

    The Values have a parent each. Returns the result's data, its parents by their place among the arguments, and its
    local_grads.
    """
    function = next(iter(functions.values()))
    kind = value_class(function)
    given: list[Any] = []
    for number in numbers:
        given.append(given[0] if number == "x" else kind(number, (kind(0.25),), (0.5,)))
        given[-1].grad = -5.0 - len(given)  # left over from an earlier walk: no slope of this result
    result = function(*given)
    if not (hasattr(result, "parents") and hasattr(result, "local_grads")):
        return result
    new = not any(result is one for one in given)
    if through := _through_helpers(result, given):
        return {"data": result.data, "parents": list(through), "local_grads": list(through.values()), "new": new}
    above = [parent for one in given for parent in one.parents]
    names = [("a parent of one", above), ("the result itself", [result])]

    def place(parent: Any) -> Any:
        other = next((name for name, ones in names if any(one is parent for one in ones)), type(parent).__name__)
        return next((i for i, one in enumerate(given) if one is parent), other)

    places = [place(parent) for parent in result.parents]
    return {"data": result.data, "parents": places, "local_grads": list(result.local_grads), "new": new}


def _through_helpers(result: Any, given: list[Any]) -> dict[int, float] | None:
    """Return the slopes of a result for those of the given Values that it reaches, where others of its own making lie between.

    A ReLU made as a product with a constant is such a result. None where no Value lies between, or where one of them
    does not hold a slope for each of its parents.
    """
    places = {id(one): place for place, one in reversed(list(enumerate(given)))}
    order: list[Any] = []
    seen: set[int] = set()
    waiting = [(result, False)]
    while waiting:
        node, done = waiting.pop()
        if done:
            order.append(node)
        elif id(node) not in seen:
            seen.add(id(node))
            parents, slopes = getattr(node, "parents", None), getattr(node, "local_grads", None)
            if not isinstance(parents, (list, tuple)) or not isinstance(slopes, (list, tuple)) or len(parents) != len(slopes):
                return None
            if len(seen) > MOST_HELPERS:
                return None
            waiting.append((node, True))
            if id(node) not in places:
                waiting += [(parent, False) for parent in parents]
    if all(node is result or id(node) in places for node in order):
        return None
    total = dict.fromkeys(seen, 0.0) | {id(result): 1.0}
    for node in reversed(order):
        if id(node) not in places:
            for parent, slope in zip(node.parents, node.local_grads, strict=True):
                total[id(parent)] += total[id(node)] * float(slope)
    return {places[id(node)]: total[id(node)] for node in order if id(node) in places}


def on_graph(functions: Functions, nodes: Any, roots: Any) -> list[list[Any]]:
    """Build a graph of Values and call the exercise on each of the `roots` in turn.

    `nodes` lists (data, places of the parents, local_grads), parents before children. Returns every node's grad after
    each of the calls, or `EVERY_PATH` for a call that looked at parents far more often than there are edges.
    """
    function = next(iter(functions.values()))
    looks = [0]
    kind = _counting(value_class(function), looks)
    built: list[Any] = []
    for data, parents, local_grads in nodes:
        built.append(kind(data, tuple(built[place] for place in parents), tuple(local_grads)))
    seen: list[Any] = []
    for root in roots:
        looks[0] = 0
        function(built[root])
        seen.append(EVERY_PATH if looks[0] > MOST_LOOKS else [node.grad for node in built])
    return seen


def _counting(kind: Any, looks: list[int]) -> Any:
    """Return a class of Values that counts in `looks` how often parents are looked at."""

    class Counting(kind):  # type: ignore[misc]
        @property
        def parents(self) -> Any:
            looks[0] += 1
            return self._parents

        @parents.setter
        def parents(self, parents: Any) -> None:
            self._parents = parents

    Counting.__name__ = Counting.__qualname__ = kind.__name__
    return Counting
