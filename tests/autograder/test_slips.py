"""Slips: each plain mistake is recognised by its result, and by nothing else."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from autograder.plain import Opaque
from autograder.slips import SLIPS, common, common_of_special, names

sys.path.insert(0, str(Path(__file__).parent))
from plain_values import VALUES

RNG = np.random.default_rng(7)
X = RNG.normal(0, 2, (5, 3))
Y = RNG.normal(0, 2, (4, 6))
SQUARE = RNG.normal(0, 2, (3, 3))
POSITIVE = RNG.uniform(0.1, 0.9, (4, 3))
VECTOR = RNG.normal(0, 2, 7)
COLUMN = RNG.normal(0, 2, (5, 1))
PARTS = {"da": 2.5, "db": -1.25, "dc": 7.0}


def named(*pairs, args=(X,)):
    """Return the name given when these are the wrong results and the right ones."""
    slip = common([names(args, got, expected) for got, expected in pairs])
    return slip and slip.name


@pytest.mark.parametrize(
    ("name", "got", "expected"),
    [
        ("no return", None, Y),
        ("no return", None, 0.5),
        ("no return", None, PARTS),
        ("not a dict", tuple(PARTS.values()), PARTS),
        ("several values", (Y, Y), Y),
        ("several values", (1.0, 2.0), 1.0),
        ("several values", [1.0, 2.0], 1.0),
        ("list, not array", Y.tolist(), Y),
        ("not squeezed", np.array([[0.5]]), 0.5),
        ("not squeezed", np.array([0.5]), 0.5),
        ("rank 1", COLUMN.ravel(), COLUMN),
        ("transposed", Y.T, Y),
        ("transposed", SQUARE.T, SQUARE),
        ("transposed", COLUMN.T, COLUMN),
        ("input returned", X, X * 2.5 + 1),
        ("input returned", X, X.reshape(-1, 1)),
        ("wrong keys", {"a": 1.0}, PARTS),
        ("wrong keys", {"da": 2.5, "db": -1.25}, PARTS),
        ("values swapped", (0.5, Y), (Y, 0.5)),
        ("extra axis", Y[:, :, None], Y),
        ("extra axis", VECTOR[None, :], VECTOR),
        ("averaged", np.mean(Y), Y),
        ("added up", np.sum(Y), Y),
        ("only the first", Y[0], Y),
        ("only the first", Y[:1], Y),
        ("only the first", VECTOR[0], VECTOR),
        ("last left out", np.vstack([Y[:-1], Y[-1:] * 0.1]), Y),
        ("last left out", np.append(VECTOR[:-1], 0), VECTOR),
        ("first left out", np.vstack([Y[:1] * 0.1, Y[1:]]), Y),
        ("all zeros", np.zeros((4, 3)), POSITIVE),
        ("cut to whole numbers", 0, 0.7),
        ("cut to whole numbers", np.floor(Y), Y),
        ("cut to whole numbers", np.trunc(Y).astype(int), Y),
        ("rounded", np.round(Y, 3), Y),
        ("rounded", 0.73, 0.7314),
        ("signs lost", np.abs(Y), Y),
        ("sign", -Y, Y),
        ("sign", {k: -v for k, v in PARTS.items()}, PARTS),
        ("doubled", 2 * Y, Y),
        ("doubled", (2 * Y, 0.5), (Y, 0.5)),
        ("halved", Y / 2, Y),
        ("square missing", np.sqrt(POSITIVE), POSITIVE),
        ("root missing", POSITIVE**2, POSITIVE),
        ("not divided by a size", Y * 5, Y),
        ("not divided by a size", {**PARTS, "db": -1.25 * 5}, PARTS),
        ("divided by a size", Y / 15, Y),
    ],
)
def test_a_slip_is_named_by_its_result(name, got, expected):
    assert named((got, expected)) == name


def test_every_slip_has_an_example_above():
    marks = test_a_slip_is_named_by_its_result.pytestmark
    assert {example[0] for example in marks[0].args[1]} == {slip.name for slip in SLIPS}


def test_a_wrong_index_of_0_and_a_step_are_not_taken_for_zeros_or_rounding():
    assert named((0, 3)) is None
    assert named((1.0, 0.7), (1.0, 1.3)) is None


def test_what_would_show_on_ordinary_inputs_is_not_named_where_those_are_right():
    found = [names((), Y.round(2), Y)]
    assert common(found).name == "rounded"
    assert common_of_special(found) is None
    assert common_of_special([names((), [0.5], np.array([0.5]))]).name == "list, not array"


@pytest.mark.parametrize(
    ("got", "expected"),
    [
        (Y * 7.3, Y),
        (Y + 0.01, Y),
        (Y**3, Y),
        (np.zeros(9), Y),
        (np.ones_like(Y), Y),
        (Y[:, ::-1], Y),
        (np.sort(Y, axis=None).reshape(4, 6), Y),
        (np.vstack([Y[:1] * 9, Y[1:-1], Y[-1:] * 9]), Y),
        (np.full_like(Y, np.nan), Y),
        (np.full_like(Y, np.inf), Y),
        (Opaque("generator"), Y),
        ("text", Y),
        (1j, 0.5),
        (np.array([object]), Y),
        ({"da": 2.5, "db": 1.25, "dc": 14.0}, PARTS),
        ((1.1, 2.2), (1.5, 2.5)),
        ((1.0,), (1.5, 2.5)),
        ({"a": 1.0}, 0.5),
    ],
)
def test_what_is_no_slip_gets_no_name(got, expected):
    assert named((got, expected)) is None


@pytest.mark.parametrize("right", [Y, 0.5, PARTS, (Y, 0.5), VECTOR])
def test_a_right_result_shows_no_wrong_part(right):
    assert names((X,), right, right) <= {"cut to whole numbers", "rounded"}


def test_a_name_is_given_only_where_every_wrong_result_shows_it():
    assert named((-Y, Y), (-POSITIVE, POSITIVE)) == "sign"
    assert named((-Y, Y), (2 * POSITIVE, POSITIVE)) is None
    assert named((-Y, Y), (None, Y)) is None


def test_nothing_wrong_is_no_slip():
    assert common([]) is None


def test_of_several_slips_the_first_by_rank_is_given():
    assert common([frozenset({"divided by a size", "halved"})]).name == "halved"


def test_a_factor_of_two_is_told_from_a_size_of_two_by_another_result():
    args, more = (np.zeros((2, 3)),), (np.zeros((5, 7)),)
    both = [names(args, 2 * Y, Y), names(more, 5 * Y, Y)]
    assert common(both).name == "not divided by a size"


@pytest.mark.parametrize("slip", SLIPS, ids=lambda slip: slip.name)
def test_a_slip_says_one_or_two_short_sentences(slip):
    assert slip.says[0].isupper()
    assert slip.says[-1] in ".?"
    assert len(slip.says) <= 130


NUMBERS = st.floats(-1e3, 1e3)
RIGHT = st.one_of(
    NUMBERS,
    hnp.arrays(np.float64, hnp.array_shapes(min_dims=0, max_dims=3, max_side=3), elements=NUMBERS),
    st.lists(NUMBERS, max_size=3).map(tuple),
    st.dictionaries(st.sampled_from("ab"), NUMBERS),
)


@given(VALUES, RIGHT, st.lists(RIGHT, max_size=2))
def test_no_result_is_too_odd(got, expected, args):
    with np.errstate(all="ignore"):
        assert names(args, got, expected) <= {slip.name for slip in SLIPS}


@given(st.data())
def test_no_numbers_are_too_odd(data):
    shape = data.draw(hnp.array_shapes(min_dims=0, max_dims=3, max_side=3))
    dtype = data.draw(st.sampled_from(["f8", "f4", "i1", "u8", "?", "c16"]))
    got = data.draw(hnp.arrays(dtype, shape))
    expected = data.draw(hnp.arrays("f8", shape, elements=NUMBERS))
    with np.errstate(all="ignore"):
        assert names((expected,), got, expected) <= {slip.name for slip in SLIPS}
