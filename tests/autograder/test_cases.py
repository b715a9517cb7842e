"""Cases: the same for the same seed, never square by accident, told in words."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder import plain
from autograder.cases import argument_text, case, generator, keywords, labels, seed, short, sizes

SEEDS = st.integers(0, 2**32 - 1)


def draw(*names):
    return generator(*names).integers(0, 2**62, 4).tolist()


def test_the_same_seed_and_names_draw_the_same():
    assert draw("s", "course1/week1", "sigmoid") == draw("s", "course1/week1", "sigmoid")


@pytest.mark.parametrize("other", [("t", "a", "b"), ("s", "b", "a"), ("s", "a"), ("s", "ab"), ("s", "a", "b", ""), ("sa", "b")])
def test_another_seed_or_name_draws_otherwise(other):
    assert draw("s", "a", "b") != draw(*other)


def test_all_of_the_seed_counts():
    assert draw("x" * 1000 + "a") != draw("x" * 1000 + "b")


@given(SEEDS, st.integers(1, 5), st.integers(1, 4))
def test_sizes_all_differ_and_stay_in_their_range(start, count, low):
    found = sizes(np.random.default_rng(start), count, low, low + 5)
    assert len(found) == len(set(found)) == count
    assert all(low <= n <= low + 5 and type(n) is int for n in found)


def test_every_size_is_drawn():
    rng = np.random.default_rng(0)
    assert {n for _ in range(100) for n in sizes(rng, 2)} == set(range(2, 8))


@given(SEEDS, st.integers(1, 12))
def test_labels_hold_both_classes_in_a_row(start, m):
    found = labels(np.random.default_rng(start), m)
    assert found.shape == (1, m)
    assert found.dtype == float
    assert set(found.flat) == {0.0, 1.0} if m > 1 else set(found.flat) <= {0.0, 1.0}


@given(SEEDS)
def test_a_seed_makes_a_generator_on_arrival(start):
    number = seed(np.random.default_rng(start))
    assert type(number) is int
    plain.materialize(plain.decode(plain.encode(plain.Rng(number))))


def test_keywords_are_marked_and_plain():
    given_ones = keywords(learning_rate=0.1)
    assert given_ones == {"**": True, "learning_rate": 0.1}
    assert plain.decode(plain.encode(given_ones)) == given_ones


ROW = np.array([0.5, -1.25])
MATRIX = np.arange(12.0).reshape(4, 3)


@pytest.mark.parametrize(
    ("args", "shown", "hidden"),
    [
        ((0.123456789,), "x = 0.123457", ""),
        ((3,), "x = 3", ""),
        ((np.float64(0.5),), "x = 0.5", ""),
        ((np.array(0.5),), "x = 0.5", ""),
        ((ROW,), "x = [ 0.5 , -1.25]", "x of shape (2,)"),
        ((MATRIX,), "x of shape (4, 3)", "x of shape (4, 3)"),
        ((np.zeros((1, 1, 2)),), "x of shape (1, 1, 2)", "x of shape (1, 1, 2)"),
        ((MATRIX, ROW), "x of shape (4, 3), y = [ 0.5 , -1.25]", "x of shape (4, 3), y of shape (2,)"),
        (({"W1": MATRIX}, 2), "y = 2", ""),
        (("relu",), "x = 'relu'", ""),
        ((), "", ""),
    ],
)
def test_arguments_are_told_small_ones_in_full_hidden_ones_by_shape(args, shown, hidden):
    assert argument_text(("x", "y"), case(*args), True) == shown
    assert argument_text(("x", "y"), case(*args), False) == hidden


@given(st.one_of(st.floats(), st.integers(), st.text(), st.lists(st.floats()), st.dictionaries(st.text(), st.floats())))
def test_short_is_one_short_line(value):
    told = short(value)
    assert len(told) <= 120
    assert "\n" not in told


def test_a_large_array_is_told_in_short():
    assert short(np.arange(1000.0)) == "[ 0., 1., ..., 998., 999.]"
