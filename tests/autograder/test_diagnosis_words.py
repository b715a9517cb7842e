"""A word that does not belong into the diagnosis is named where people spell it so, and never where it may hold an input."""

from __future__ import annotations

import pytest

from autograder.cases import case
from autograder.properties.course2_week1 import Words

RIGHT = frozenset({"high bias"})


def told(*words: object) -> str:
    found = Words().judge(case(0.2, 0.21), frozenset(words), RIGHT)
    assert found is not None
    return found.text


def test_the_right_set_passes():
    assert Words().judge(case(0.2, 0.21), RIGHT, RIGHT) is None


@pytest.mark.parametrize("word", ["bias", "High bias", "high_variance", "overfitting"])
def test_another_spelling_is_named(word):
    assert told(word) == f'the set may hold "high bias" and "high variance" only; yours has "{word}".'


@pytest.mark.parametrize("word", ["0.2", 0.2, "bias 0.2134", "b" * 300, "-" * 40 + "bias", "", "bias\n" * 5])
def test_what_may_hold_an_input_is_not_shown(word):
    assert told(word).endswith("yours has something else.")


def test_a_wrong_set_of_right_words_is_told_as_before():
    assert told("high variance") == "the result is not the right set."
