"""Misconceptions: a name is given when it is certain, and never otherwise."""

from __future__ import annotations

import numpy as np
import pytest

from autograder.cases import case
from autograder.drivers import call
from autograder.misconceptions import misconception, recognise, runner
from autograder.observe import observe
from autograder.oracles import Agrees, Holds, Mismatch

HALVES = misconception("halves", "You halve.", lambda x: x / 2)
SQUARES = misconception("squares", "You square.", lambda x: x**2, lambda x: x * x * 1.0)
SQUARES_TOO = misconception("squares too", "You square as well.", lambda x: abs(x) ** 2)
RAISES = misconception("raises", "It stops.", lambda x: x.nothing)
NAN_FAR_OUT = misconception("overflow", "It overflows.", lambda x: np.where(x > 50, np.nan, x + 1))
EVERY = (HALVES, SQUARES, RAISES, NAN_FAR_OUT)


def right(x):
    return x + 1


CASES = (case(3.0), case(np.array([1.5, -2.0])), case(np.array([100.0, 1.0]), note="for far ones"))


def name_of(answer, misconceptions=EVERY, cases=CASES, oracle=None):
    """Return the name given to an answer's mistake."""
    got = [observe(call, {"f": answer}, c.args) for c in cases]
    expected = [right(*c.args) for c in cases]
    found = recognise(misconceptions, cases, got, expected, oracle or Agrees(), runner(call, "f", {}))
    return found and found.name


@pytest.mark.parametrize("one", EVERY, ids=lambda one: one.name)
def test_a_mistake_is_named_by_its_behaviour(one):
    assert [name_of(wrong) for wrong in one.wrong] == [one.name] * len(one.wrong)


def test_another_way_to_write_the_same_mistake_has_the_same_name():
    assert name_of(lambda x: 0.5 * np.asarray(x)) == "halves"
    assert name_of(lambda x: getattr(x, "nothing")) == "raises"  # noqa: B009


@pytest.mark.parametrize(
    "answer",
    [
        right,
        lambda x: x / 3,
        lambda x: np.where(np.asarray(x) > 2, x / 2, x),
        lambda x: np.nan,
        lambda x: None,
        lambda x: x.something_else,
        lambda x: x**2 if np.ndim(x) else x / 2,
    ],
)
def test_what_equals_no_mistake_throughout_has_no_name(answer):
    assert name_of(answer) is None


def test_several_that_fit_give_no_name():
    assert name_of(lambda x: x**2, (SQUARES, SQUARES_TOO)) is None


def test_ways_to_write_one_mistake_do_not_compete():
    assert name_of(lambda x: x**2, (SQUARES,)) == "squares"


def test_no_misconceptions_give_no_name():
    assert name_of(lambda x: x / 2, ()) is None


def test_a_mistake_that_no_ordinary_case_shows_is_named_by_the_special_one():
    assert name_of(lambda x: np.where(np.asarray(x) > 50, np.nan, np.asarray(x) + 1.0)) == "overflow"


def test_a_special_case_wrong_in_another_way_is_not_that_mistake():
    assert name_of(lambda x: np.where(np.asarray(x) > 50, 50.0, np.asarray(x) + 1.0)) is None


def test_an_ordinary_mistake_keeps_its_name_where_a_special_case_fails_otherwise():
    assert name_of(lambda x: np.where(np.asarray(x) > 50, np.nan, np.asarray(x) / 2)) == "halves"


def test_an_ordinary_mistake_loses_its_name_where_an_ordinary_case_fails_otherwise():
    assert name_of(lambda x: np.where(np.asarray(x) < -1, np.nan, np.asarray(x) / 2)) is None


def test_a_wrong_function_that_no_case_tells_from_the_right_one_explains_nothing():
    same = misconception("same", "It is right.", right)
    assert name_of(right, (same,)) is None


def test_of_two_that_fit_ordinary_cases_the_one_that_fits_special_ones_too_is_given():
    finite = misconception("finite", "It is too low.", lambda x: np.minimum(x, 50.0) / 2)
    overflowing = misconception("overflowing", "It overflows.", lambda x: np.where(np.asarray(x) > 50, np.nan, x) / 2)
    both = (finite, overflowing)
    assert [name_of(one.wrong[0], both) for one in both] == ["finite", "overflowing"]
    assert name_of(lambda x: np.where(np.asarray(x) > 50, 7.0, np.asarray(x) / 2), both) is None


def test_exceptions_match_by_type_and_words():
    def other_words(x):
        raise AttributeError("something else")

    assert name_of(other_words) is None


def test_properties_match_by_the_kind_of_mismatch():
    def sums(one, got, expected):
        if np.any(np.isnan(got)):
            return Mismatch("nan", "")
        return None if np.isclose(np.sum(got), np.sum(expected)) else Mismatch("sum", "")

    far = misconception("far", "Too far.", lambda x: x + 100)
    assert name_of(lambda x: np.asarray(x) + 7, (far,), oracle=Holds(sums)) == "far"
    assert name_of(lambda x: np.asarray(x) * np.nan, (far,), oracle=Holds(sums)) is None


def test_properties_do_not_match_results_of_another_form():
    def dict_of(one, got, expected):
        return None if isinstance(got, dict) else Mismatch("type", "")

    array = misconception("array", "An array.", lambda x: np.ones(2))
    number = misconception("number", "A number.", lambda x: 0.5)
    names = [name_of(lambda x, r=r: r, (array, number), oracle=Holds(dict_of)) for r in (np.zeros(3), 7, (1, 2), None, "x")]
    assert names == ["array", "number", None, None, None]


def test_a_wrong_function_runs_once_for_each_case():
    calls = []

    def counted(x):
        calls.append(x)
        return x / 2

    run = runner(call, "f", {})
    for _ in range(3):
        run(counted, CASES[0])
    run(counted, CASES[1])
    assert len(calls) == 2


def test_partners_are_handed_to_the_driver():
    def both(functions, x):
        return functions["f"](x) + functions["g"](x)

    run = runner(both, "f", {"g": lambda x: 10 * x})
    assert run(lambda x: x, case(2.0)).value == 22.0


KEYS = (case(3.0), case(-2.0))


@pytest.mark.parametrize(
    ("answer", "name"),
    [
        (lambda x: {"a": x, "b": -x}, "only one"),
        (lambda x: {"a": x, "b": -x, "more": 1}, "only one"),
        (lambda x: {"a": 0.0, "b": -x}, None),
        (lambda x: {"b": -x}, "one missing"),
    ],
)
def test_a_mistake_that_lacks_keys_does_not_explain_a_result_that_has_them(answer, name):
    only_one = misconception("only one", "One is right.", lambda x: {"a": x, "b": -x})
    missing = misconception("one missing", "One is missing.", lambda x: {"b": -x})
    got = [observe(call, {"f": answer}, c.args) for c in KEYS]
    expected = [{"a": 2 * c.args[0], "b": -c.args[0]} for c in KEYS]
    found = recognise((only_one, missing), KEYS, got, expected, Agrees(), runner(call, "f", {}))
    assert (found and found.name) == name
