"""Drivers: how an exercise's function is put through its paces.

A driver gets the functions by name and one case's arguments, calls, and returns plain results.
It runs where learner code runs (the kernel, or the sealed worker), so it knows no answers.
The first of `functions` is the exercise itself; most exercises need only `call`.
"""

from __future__ import annotations

import ast
import contextlib
import copy
import inspect
import io
import traceback
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from autograder.drivers_course2_week3 import first_half as first_half
from autograder.drivers_course2_week3 import on_graph as on_graph
from autograder.drivers_course2_week3 import on_values as on_values
from autograder.drivers_course2_week3 import searches as searches
from autograder.drivers_course2_week3 import there_and_back as there_and_back

PUSH = 7.0  # what the first of two dicts is moved by, to see whether the second moves with it
MAX_OUTPUT = 20_000  # characters of one cell's output that are kept

Functions = Mapping[str, Callable[..., Any]]


def call(functions: Functions, *args: Any) -> Any:
    """Call the exercise once. A last argument of type `Keywords` is passed by name."""
    function = next(iter(functions.values()))
    if args and isinstance(args[-1], dict) and args[-1].get("**") is True:
        *positional, keywords = args
        return function(*positional, **{k: v for k, v in keywords.items() if k != "**"})
    return function(*args)


def starts(functions: Functions, *args: Any) -> list[Any]:
    """Call a random exercise three times; the last three arguments are the generators, one for each call."""
    function = next(iter(functions.values()))
    *given, first, again, other = args
    copies = [copy.deepcopy(given) for _ in range(2)]  # a call should not see what another one changes in place
    return [function(*own, rng) for own, rng in zip((given, *copies), (first, again, other), strict=True)]


def starts_and_more(functions: Functions, *args: Any) -> list[Any]:
    """Call a random exercise as `starts` does, then once with each generator of the list that comes last."""
    function = next(iter(functions.values()))
    *most, rngs = args
    copies = [copy.deepcopy(most[:-3]) for _ in rngs]
    return [*starts(functions, *most), *(function(*own, rng) for own, rng in zip(copies, rngs, strict=True))]


def many(functions: Functions, given: Any, rngs: Any) -> list[Any]:
    """Call a random exercise once with each of several generators, each time on a copy of what is given."""
    function = next(iter(functions.values()))
    copies = [given, *(copy.deepcopy(given) for _ in rngs[1:])]  # a call should not see what another one changes in place
    return [function(own, rng) for own, rng in zip(copies, rngs, strict=True)]


def trains(functions: Functions, X: Any, Y: Any, n_h: int, rng: Any, steps: int, settings: Any, *others: Any) -> list[Any]:
    """Train a model for `steps` steps, then for none: from the same generator, again, and from another.

    What a run of no steps raises comes back as text: it says how the loop is written, and the long run is worth judging.
    """
    function = next(iter(functions.values()))
    results = [function(X, Y, n_h, rng, num_iterations=steps, **settings)]
    for other in others:
        try:
            results.append(function(X, Y, n_h, other, num_iterations=0, **settings))
        except Exception as error:
            results.append(f"{type(error).__name__}: {error}"[:200])
    return results


def trains_and_tells(functions: Functions, *args: Any) -> list[Any]:
    """Train a model as `trains` does, and add the numbers that it takes by default, as its signature has them."""
    return [*trains(functions, *args), number_defaults(next(iter(functions.values())))]


def number_defaults(function: Callable[..., Any]) -> dict[str, float]:
    """Return the default of every parameter that has a plain number for one; none where the signature cannot be read."""
    try:
        parameters = inspect.signature(function).parameters.values()
        return {one.name: one.default for one in parameters if type(one.default) in (int, float)}
    except Exception:
        return {}


def steps(functions: Functions, state: Any, inputs: Any, *settings: Any) -> list[Any]:
    """Feed a stateful exercise its own results: `f(state[0], input, *state[1:], *settings)`, once an input.

    Returns the state after every step, copied, as the next step may change it in place. A result of another form
    than the state ends the run. A setting that is the string "t" becomes the number of the step, from 1.
    """
    function = next(iter(functions.values()))
    trace: list[Any] = []
    for t, given in enumerate(inputs, start=1):
        result = function(state[0], given, *state[1:], *(t if s == "t" else s for s in settings))
        result = result if isinstance(result, (tuple, list)) or len(state) > 1 else (result,)
        trace.append(copy.deepcopy(result))
        if not _can_go_on(result, state):
            break
        state = result
    return trace


def updates(functions: Functions, given: Any) -> list[Any]:
    """Feed a stateful exercise its own results, as `steps` does: `given` is (state, inputs, settings)."""
    state, inputs, settings = given
    return steps(functions, state, inputs, *settings)


def second_while_first_changes(functions: Functions, *args: Any) -> Any:
    """Call an exercise that returns two dicts, and return the second as it is while the first is changed in place.

    What another call returns is changed before: it should share nothing with the first call's.
    """
    result = call(functions, *args)
    if not isinstance(result, (tuple, list)) or len(result) != 2 or not all(isinstance(part, dict) for part in result):
        return result
    for part in call(functions, *copy.deepcopy(args)):
        _push(part)
    before = copy.deepcopy(result[0])
    _push(result[0])
    return before, result[1]


def _push(arrays: Any) -> None:
    for value in arrays.values() if isinstance(arrays, dict) else ():
        if isinstance(value, np.ndarray) and value.dtype.kind == "f":
            value += PUSH


def after_a_change(functions: Functions, *args: Any) -> Any:
    """Call the exercise, fill the arrays of what it returns, and return what a second call brings."""
    result = call(functions, *args)
    for part in result if isinstance(result, (tuple, list)) else (result,):
        if isinstance(part, np.ndarray) and part.flags.writeable and part.dtype.kind in "iuf":
            part[...] = PUSH
    return call(functions, *args)


def argument(driver: Callable[..., Any], place: tuple[int, ...]) -> int:
    """Return which argument of the exercise stands at a place among a driver's own, such as (0, 2): the third part of the first."""
    first, second, third = (*place, 0, 0, 0)[:3]
    if driver is updates and first == 0:
        driver, first, second = steps, second, third
    if driver is steps and first == 0:
        return second + 1 if second else 0
    return second if driver is runs and first == 0 else first


def _can_go_on(result: Any, state: Any) -> bool:
    if not isinstance(result, (tuple, list)) or len(result) != len(state):
        return False
    dicts = [(new, old) for new, old in zip(result, state, strict=True) if isinstance(old, dict)]
    return all(isinstance(new, dict) and set(old) <= set(new) for new, old in dicts)


def runs(functions: Functions, given: Any, wanted: Any) -> dict[str, Any]:
    """Call the exercise once for each of several settings: `f(*given, **settings)`, each time on copies.

    `wanted` has the settings by a name for each run, and so has the result. What any run but the first raises comes
    back as text: the first is worth judging.
    """
    function = next(iter(functions.values()))
    results: dict[str, Any] = {}
    copies = [given, *(copy.deepcopy(given) for _ in list(wanted)[1:])]  # what the first changes in place is seen
    for own, (name, settings) in zip(copies, wanted.items(), strict=True):
        try:
            results[name] = copy.deepcopy(function(*own, **settings))
        except Exception as error:
            if not results:
                raise
            results[name] = f"{type(error).__name__}: {error}"[:200]
    return results


def on_polynomial(functions: Functions, coefficients: Any, *args: Any) -> Any:
    """Hand the exercise a function in which all variables meet: θ ↦ Σₖ (coefficients[k]·θ)ᵏ, then the other arguments."""
    function = next(iter(functions.values()))
    shape = np.shape(args[0])

    def cost(theta: Any) -> float:
        if np.iscomplexobj(theta):
            raise TypeError("cost: expected floats, got complex numbers")
        if np.shape(theta) != shape:
            raise ValueError(f"cost: expected an array of theta's shape {shape}, got shape {np.shape(theta)}")
        flat = np.asarray(theta, dtype=float).ravel()
        return float(sum(np.dot(row, flat) ** k for k, row in enumerate(coefficients)))

    return function(cost, *args)


def transcript(functions: Functions, cells: Any) -> list[tuple[str, str, str]]:
    """Run whole cells in order, as Run All would, and return each one's label, output and error."""
    names: dict[str, Any] = {"__name__": "__main__"}
    seen = []
    for label, source in cells:
        output, error = io.StringIO(), ""
        try:
            with contextlib.redirect_stdout(output), contextlib.redirect_stderr(output):
                _run_cell(source, label, names)
        except (Exception, SystemExit) as problem:
            error = "".join(traceback.format_exception(problem, limit=-3))[-MAX_OUTPUT:]
        seen.append((label, output.getvalue()[:MAX_OUTPUT], error))
    return seen


def _run_cell(source: str, label: str, names: dict[str, Any]) -> None:
    """Run one cell; the value of a last expression is printed, as a notebook shows it."""
    body = ast.parse(source, label).body
    last = body.pop() if body and isinstance(body[-1], ast.Expr) else None
    exec(compile(ast.Module(body, []), label, "exec"), names)
    if isinstance(last, ast.Expr):
        value = eval(compile(ast.Expression(last.value), label, "eval"), names)
        if value is not None:
            print(repr(value))
