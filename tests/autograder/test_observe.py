"""Observing a call: what it returned or raised, what it changed, what was warned of."""

from __future__ import annotations

import asyncio
import warnings

import numpy as np
import pytest

from autograder.drivers import call
from autograder.observe import MAX_TEXT, Observation, Raised, Stop, describe, observe
from autograder.plain import Opaque, Rng


def seen(function, *args):
    return observe(call, {"f": function}, args)


def from_cell(source, label="cell 4"):
    """Return `f` as a cell of this label defines it."""
    namespace = {"np": np}
    exec(compile(source, label, "exec"), namespace)
    return namespace["f"]


def test_a_quiet_call_leaves_only_its_value():
    assert seen(lambda x: x + 1, 2) == Observation(3)


def test_the_value_is_plain():
    assert seen(lambda: {"a": (x for x in ())}).value == {"a": Opaque("generator")}


def test_a_result_beyond_the_caps_is_reported_as_raised():
    observation = seen(lambda: list(range(10**6)))
    assert observation.value is None
    assert observation.raised.type_name == "PlainError"


class Odd(BaseException):
    pass


@pytest.mark.parametrize(
    "error", [ValueError("x"), SystemExit("x"), GeneratorExit("x"), asyncio.CancelledError("x"), Odd("x"), MemoryError("x")]
)
def test_what_the_function_raises_is_reported(error):
    def f():
        raise error

    assert seen(f) == Observation(None, Raised(type(error).__name__, "x"))


@pytest.mark.parametrize("error", [KeyboardInterrupt, Stop])
def test_what_comes_from_outside_passes_through(error):
    def f():
        raise error

    with pytest.raises(error):
        seen(f)


def test_an_error_is_placed_at_the_innermost_line_of_a_cell():
    f = from_cell("def g(x):\n    return np.linalg.inv(x)\n\ndef f(x):\n    return g(x)\n")
    raised = seen(f, np.zeros((2, 3))).raised
    assert (raised.type_name, raised.label, raised.line) == ("LinAlgError", "cell 4", 2)


@pytest.mark.parametrize(
    ("filename", "label", "line"),
    [
        ("cell 12", "cell 12", 2),
        ("<ipython-input-3-abc>", "", 2),
        ("/tmp/ipykernel_123/456.py", "", 2),
        ("/home/someone/secret.py", "", 0),
    ],
)
def test_only_places_in_cells_are_told(filename, label, line):
    raised = seen(from_cell("def f():\n    return 1 / 0\n", filename)).raised
    assert (raised.label, raised.line) == (label, line)


class Speechless(Exception):
    def __str__(self):
        raise RuntimeError


class Talkative(Exception):
    def __str__(self):
        return "x" * 10**6


class Lying(Exception):
    def __str__(self):
        return Text("boo")


class Text(str):
    pass


@pytest.mark.parametrize(("error", "message"), [(Speechless(), ""), (Talkative(), "x" * MAX_TEXT), (Lying(), "")])
def test_an_error_is_described_whatever_its_str_does(error, message):
    assert describe(error) == Raised(type(error).__name__, message)


def test_deep_recursion_is_reported():
    def f(n):
        return f(n + 1)

    assert seen(f, 0).raised.type_name == "RecursionError"


def test_arguments_are_fresh_for_each_call():
    def f(x, d):
        x += 1
        d["W"] *= 2
        d["new"] = 1
        return x.sum()

    args = (np.zeros(3), {"W": np.ones(2)})
    first, second = seen(f, *args), seen(f, *args)
    assert first == second
    assert args[0].tolist() == [0, 0, 0]
    assert args[1].keys() == {"W"}
    assert args[1]["W"].tolist() == [1, 1]


def in_place(x, y):
    y *= 2


def emptied(x, y):
    y.clear()


def reordered(x, y):
    y["a"] = y.pop("a")


def reshaped(x, y):
    y.shape = (3, 2)


def swapped_for_nan(x, y):
    y[0] = np.nan


@pytest.mark.parametrize(
    ("f", "y"),
    [
        (in_place, np.ones(2)),
        (in_place, np.array(3.0)),
        (emptied, [1]),
        (emptied, {"a": 1}),
        (reordered, {"a": 1, "b": 2}),
        (reshaped, np.zeros((2, 3))),
        (swapped_for_nan, np.ones(2)),
        (swapped_for_nan, [1.0]),
    ],
)
def test_an_argument_changed_in_place_is_told(f, y):
    assert seen(f, np.ones(2), y).changed == ("argument 2",)


@pytest.mark.parametrize("value", [np.array([np.nan]), float("nan"), [float("nan")], {"a": np.inf}, None, "x", {1, 2}, True])
def test_an_argument_left_alone_is_not_told(value):
    assert seen(lambda x: 0, value).changed == ()


def test_a_generator_is_made_anew_and_may_be_drawn_from():
    f = lambda rng: rng.normal()  # noqa: E731
    assert seen(f, Rng(5)) == seen(f, Rng(5)) == Observation(np.random.default_rng(5).normal())


def test_numpy_warnings_are_told_once_each_and_do_not_escape():
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        warned = seen(lambda: (np.exp(np.array([1e3, 2e3])), np.exp(1e4), np.log(np.zeros(2)))).warned
    assert warned == ("overflow encountered in exp", "divide by zero encountered in log")


def test_underflow_is_not_told():
    assert seen(lambda: np.exp(np.array(-1e4))).warned == ()


def test_a_warning_before_an_error_is_told():
    def f():
        np.log(np.zeros(1))
        raise ValueError

    assert seen(f).warned == ("divide by zero encountered in log",)


def test_many_long_warnings_are_cut():
    def f():
        for i in range(100):
            warnings.warn(f"{i}" * 1000, stacklevel=1)

    warned = seen(f).warned
    assert len(warned) == 8
    assert max(map(len, warned)) == 120


def test_numpy_settings_and_filters_are_restored():
    before = np.geterr(), list(warnings.filters)

    def f():
        np.seterr(all="raise")
        warnings.simplefilter("ignore")

    seen(f)
    assert (np.geterr(), list(warnings.filters)) == before


def test_keywords_are_passed_by_name():
    from autograder.cases import keywords

    assert seen(lambda x, by=1, *, more=0: (x, by, more), 5, keywords(more=2)).value == (5, 1, 2)


def test_a_dict_is_not_taken_for_keywords():
    assert seen(lambda x, d: d, 5, {"a": 1}).value == {"a": 1}
