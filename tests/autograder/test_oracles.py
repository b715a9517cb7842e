"""Oracles: right in every form a scientist would accept, wrong with the relation that broke."""

from __future__ import annotations

import tracemalloc

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from autograder.cases import Case, case
from autograder.oracles import Agrees, All, Holds, Mismatch, Quiz, alike, compare, kind_of
from autograder.plain import Opaque, to_plain

MATRIX = np.array([[1.0, -2.0, 0.5], [4.0, 3.0, -0.25]])
FLOATS = st.floats(-1e3, 1e3, allow_subnormal=False)
MATRICES = hnp.arrays(np.float64, hnp.array_shapes(max_dims=3, max_side=4), elements=FLOATS)


def text(got, expected):
    """Return what is said of a plain result, None when it is right."""
    mismatch = compare(to_plain(got), to_plain(expected))
    return mismatch and mismatch.text


@pytest.mark.parametrize(
    ("got", "expected"),
    [
        (0.5, 0.5),
        (np.float64(0.5), 0.5),
        (np.array(0.5), 0.5),
        (0.5, np.array(0.5)),
        (np.float32(0.5), 0.5),
        (2, 2.0),
        (True, 1.0),
        (0.5 * (1 + 5e-7), 0.5),
        (0.5e-8, 0.0),
        (MATRIX.astype(np.float32), MATRIX),
        (MATRIX.T.copy().T, MATRIX),
        (np.array([[True, False]]), np.array([[1, 0]])),
        (np.array([[1, 0]]), np.array([[1.0, 0.0]])),
        ({"dw": MATRIX, "extra": None}, {"dw": MATRIX}),
        ([1.0, MATRIX], (1.0, MATRIX)),
        ((1.0, MATRIX), (1.0, MATRIX)),
        ([0.5, 0.25], [0.5, 0.25]),
        (np.array([0.5, 0.25]), [0.5, 0.25]),
        ("b", "b"),
        ({"high bias"}, {"high bias"}),
        (None, None),
        (np.array([np.inf, 1.0]), np.array([np.inf, 1.0])),
        (np.zeros((0, 3)), np.zeros((0, 3))),
    ],
)
def test_right_is_right_in_every_form(got, expected):
    assert text(got, expected) is None


@pytest.mark.parametrize(
    ("got", "expected", "said"),
    [
        (None, 0.5, "the result is None: is there a `return`?"),
        ((x for x in ()), 0.5, "the result should be a number; it is of type `generator`."),
        ("0.5", 0.5, "the result should be a number, not a string."),
        (1j, 0.5, "the result should be a number, not a complex number."),
        (np.array(1j), 0.5, "the result should be a number, not a complex number."),
        (MATRIX + 0j, MATRIX, "the result should be an array of shape (2, 3), not a complex array of shape (2, 3)."),
        (
            MATRIX.tolist(),
            MATRIX,
            "the result should be an array of shape (2, 3), not a list. Return a numpy array.",
        ),
        ((0.5, 1), 0.5, "the result should be a number, not a tuple."),
        (
            np.zeros(3),
            np.ones((3, 1)),
            "the result should have shape (3, 1); it has shape (3,). A rank-1 array is neither a row nor a column; a column is asked for.",
        ),
        (np.array([[0.5]]), 0.5, "the result should be a single number; it has shape (1, 1); squeeze it."),
        (np.array([0.5, 1]), 0.5, "the result should be a single number; it has shape (2,)."),
        (0.5, MATRIX, "the result should have shape (2, 3); it is a single number."),
        (MATRIX.T, MATRIX, "the result should have shape (2, 3); it has shape (3, 2). Rows and columns are swapped."),
        (MATRIX.ravel(), MATRIX, "the result should have shape (2, 3); it has shape (6,)."),
        (np.nan, 0.5, "the result is nan."),
        (MATRIX * np.inf, MATRIX, "the result has values that are infinite."),
        (MATRIX * np.nan, MATRIX, "the result has values that are nan."),
        (10**400, 0.5, "the result is infinite."),
        (0.5000006, 0.5, "the result has the wrong value."),
        (1.1e-8, 0.0, "the result has the wrong value."),
        (-0.5, 0.5, "the result has the wrong sign."),
        (-MATRIX, MATRIX, "every value of the result has the wrong sign."),
        (MATRIX[:, :2].T, MATRIX[:, :2], "the result looks transposed."),
        (MATRIX * 3, MATRIX, "every value of the result is off by one and the same factor, 3."),
        (MATRIX + 3, MATRIX, "every value of the result is off by one and the same amount."),
        (MATRIX[::-1], MATRIX, "the result holds the right values in the wrong places."),
        (np.array([3.0, 1.0, 2.0]), np.array([1.0, 2.0, 3.0]), "the result holds the right values in the wrong places."),
        (MATRIX * (MATRIX != 4), MATRIX, "1 of the 6 values of the result is wrong."),
        (3, {"dw": 1}, "the result should be a dict, not a number."),
        ({"dw": 1}, {"dw": 1, "db": 2}, "the dict has no entry `db`."),
        ({"dw": 1, "db": -2}, {"dw": 1, "db": 2}, "`db` has the wrong sign."),
        ({"dw": 1, "db": None}, {"dw": 1, "db": 2}, "`db` is None: is there a `return`?"),
        (1.0, (1.0, 2.0), "the result should be 2 values, not a number."),
        ((1.0,), (1.0, 2.0), "the result should hold 2 values; it holds 1."),
        ([1.0, 2.0], [1.0], "the result should hold 1 value; it holds 2."),
        ((1.0, -2.0), (1.0, 2.0), "the second result has the wrong sign."),
        ([1.0, -2.0], [1.0, 2.0], "entry 1 has the wrong sign."),
        (({"w": 1}, -2.0), ({"w": 2}, 2.0), "`w` of the first result has the wrong value."),
        ("c", "b", "the result is not the right string."),
        ({"high bias"}, set(), "the result is not the right set."),
        (["high bias"], {"high bias"}, "the result should be a set, not a list."),
        (0, None, "the result should be None, not a number."),
    ],
)
def test_wrong_is_told_by_the_relation_that_broke(got, expected, said):
    with np.errstate(all="ignore"):
        assert text(got, expected) == said


@given(MATRICES)
def test_whatever_the_reference_returns_is_right(expected):
    assert compare(expected, expected) is None


@given(MATRICES, st.data())
def test_one_wrong_value_makes_the_result_wrong(expected, data):
    got = expected.copy()
    index = data.draw(st.integers(0, got.size - 1))
    got.flat[index] += (1e-7 + abs(got.flat[index]) * 1e-5) * data.draw(st.sampled_from([-1, 1]))
    assert compare(got, expected) is not None


def test_extra_digits_of_tolerance_are_the_rows_own_to_give():
    assert Agrees(rtol=1e-2).judge(case(), 0.501, 0.5) is None
    assert Agrees().judge(case(), 0.501, 0.5) is not None


def test_agrees_adds_the_slips_it_is_sure_of():
    assert "sign" in Agrees().judge(case(MATRIX), -MATRIX, MATRIX).names
    assert Agrees().judge(case(MATRIX), MATRIX**3 + 7, MATRIX).names == frozenset()


QUIZ = Quiz({1: "Look again.", 2: "Try it.", 3: "Count."})
LETTERS = {1: "a", 2: "b", 3: "c"}


@pytest.mark.parametrize("got", [LETTERS, {1: "A", 2: " b) ", 3: "(c)", 4: "z"}])
def test_a_quiz_takes_letters_however_they_are_written(got):
    assert QUIZ.judge(case(), got, LETTERS) is None


@pytest.mark.parametrize(
    ("got", "said"),
    [
        ({1: "b", 2: "b", 3: "c"}, "Question 1: think again. Look again."),
        ({1: "?", 2: "b", 3: "c"}, "Not answered yet: 1."),
        ({1: "a", 3: "a"}, "Question 3: think again. Count.\nNot answered yet: 2."),
        ({}, "Not answered yet: 1, 2, 3."),
        ({1: 1, 2: None, 3: Opaque("x")}, "Not answered yet: 1, 2, 3."),
        ("abc", "the result should be a dict of number and letter, not a string."),
        (None, "the result should be a dict of number and letter, not None."),
    ],
)
def test_a_quiz_says_which_questions_to_think_of_again(got, said):
    assert QUIZ.judge(case(), got, LETTERS).text == said


def test_a_quiz_never_says_the_right_letter():
    said = QUIZ.judge(case(), {1: "d", 2: "d", 3: "d"}, {1: "x", 2: "y", 3: "z"}).text
    assert not {"x", "y", "z"} & set(said.split())


def test_holds_asks_a_property_of_case_and_result():
    def sums_to_one(one: Case, got, expected):
        return None if np.isclose(np.sum(got), 1) else Mismatch("sum", "it should sum to 1.")

    oracle = Holds(sums_to_one)
    assert oracle.judge(case(), np.array([0.25, 0.75]), None) is None
    assert oracle.judge(case(), np.array([0.25, 0.5]), None).kind == "sum"


def test_all_reports_the_first_objection():
    first = Holds(lambda c, g, e: Mismatch("above 1", "") if g > 1 else None)
    second = Holds(lambda c, g, e: Mismatch("above 0", "") if g > 0 else None)
    both = All((first, second))
    assert [m and m.kind for m in (both.judge(case(), g, None) for g in (2, 0.5, -1))] == ["above 1", "above 0", None]


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        (np.nan, np.nan, True),
        (np.inf, -np.inf, False),
        (MATRIX, MATRIX * (1 + 1e-9), True),
        (MATRIX, MATRIX.T, False),
        (MATRIX, MATRIX.ravel(), False),
        (1, 1.0, True),
        (10**400, 10**400, True),
        (10**20, 10**20 + 1, True),
        ((1, MATRIX), [1, MATRIX], True),
        ((1, 2), (1, 2, 3), False),
        ({"a": 1, "more": 2}, {"a": 1}, True),
        ({}, {"a": 1}, False),
        ("a", "a", True),
        ("a", 1, False),
        (None, None, True),
        (Opaque("x"), Opaque("x"), True),
        (frozenset({1}), frozenset({2}), False),
    ],
)
def test_wrong_results_are_alike_when_they_are_the_same(a, b, same):
    assert alike(a, b) is same


@pytest.mark.parametrize("value", [1, True, 0.5, 1j, "x", None, (), [], {}, frozenset(), MATRIX, np.array(1.0), Opaque("x")])
def test_every_plain_kind_has_a_name(value):
    assert kind_of(value)[:2] in ("a ", "an", "No")


@pytest.mark.parametrize("expected", [MATRIX, [1.0, 2.0], (1.0, 2.0), 0.5, {"a": 0.5}], ids=str)
def test_a_huge_result_of_another_shape_takes_no_room(expected):
    got = np.ones(2_000_000, np.int8)
    tracemalloc.start()
    try:
        assert Agrees().judge(case(MATRIX), got, expected)
        assert tracemalloc.get_traced_memory()[1] < len(got) / 4
    finally:
        tracemalloc.stop()
