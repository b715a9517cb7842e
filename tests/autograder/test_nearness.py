"""Nearness: the same answers as numpy's own, but for what numpy calls near at the very edge."""

from __future__ import annotations

import warnings

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from autograder.nearness import all_near, near

DTYPES = st.sampled_from(["f8", "f4", "i1", "u1", "i8", "u8", "?", "c16"])
SHAPES = hnp.array_shapes(min_dims=0, max_dims=2, max_side=3)


@given(SHAPES.flatmap(lambda s: st.tuples(DTYPES.flatmap(lambda d: hnp.arrays(d, s)), hnp.arrays("f8", s))))
def test_near_is_what_numpy_calls_close(pair):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        found = near(*pair)
    with np.errstate(all="ignore"):
        close = np.isclose(*pair, rtol=1e-6, atol=1e-8)
    assert found.tolist() == close.tolist()


@given(hnp.arrays("f8", SHAPES, elements=st.floats(-1e6, 1e6)), st.sampled_from([0, 1e-9, 9e-7, 1.1e-6, 1e-3]))
def test_near_follows_the_tolerances(array, away):
    moved = array * (1 + away) + away * 1e-2
    limit = 1e-8 + 1e-6 * np.abs(array)
    difference = np.abs(moved - array)
    clear = np.abs(difference - limit) > 1e-12 * (1 + np.abs(array))
    assert (near(moved, array) == (difference < limit))[clear].all()


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (np.inf, np.inf, True),
        (np.inf, -np.inf, False),
        (np.inf, 1.0, False),
        (1.0, np.inf, False),
        (np.nan, np.nan, False),
        (0.0, -0.0, True),
        (1e308, -1e308, False),
        (True, 1.0, True),
        (True, False, False),
        (np.bool_(True), np.bool_(True), True),
        (np.int8(-128), np.int8(127), False),
        (np.uint64(2**63), np.int64(-1), False),
    ],
)
def test_odd_numbers(a, b, expected):
    assert bool(near(np.asarray(a), np.asarray(b))) is expected


def test_other_shapes_are_not_near():
    assert not all_near(np.ones((2, 1)), np.ones((1, 2)))
    assert all_near(np.zeros((0, 2)), np.zeros((0, 2)))
