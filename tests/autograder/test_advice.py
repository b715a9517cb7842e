"""What Python's own messages mean, said to a learner."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from autograder.advice import ADVICE, advice, in_words
from autograder.observe import Raised, describe

X = np.ones((3, 2))
MISTAKES: list[tuple[Callable[[], Any], str]] = [
    (lambda: max(X), "one number"),
    (lambda: 1 if X > 0 else 0, "one number"),
    (lambda: X(1 - X), "needs `*`"),  # type: ignore[operator]
    (lambda: float(X), "takes one number"),
    (lambda: X ^ 2, "`**`"),  # type: ignore[operator]
    (lambda: X / np.ones(3), "lined up from the right"),
    (lambda: X @ X, "inner sizes"),
    (lambda: np.dot(X, X), "inner sizes"),
    (lambda: X.reshape(5, 1), "`shape`"),
    (lambda: exp(1), "spelled right"),  # type: ignore[name-defined]  # noqa: F821
    (lambda: {}["W1"], "print its keys"),
    (lambda: X.shape[2], "how many axes"),
    (lambda: X[7], "how many axes"),
    (lambda: (lambda x: x)(), "contract"),  # type: ignore[call-arg]
]


@pytest.mark.parametrize(("mistake", "words"), MISTAKES)
def test_a_common_error_is_put_into_words(mistake: Callable[[], Any], words: str) -> None:
    with pytest.raises(Exception) as caught:
        mistake()
    assert words in advice(describe(caught.value))


def test_numpys_words_on_matrix_products_are_made_plain() -> None:
    with pytest.raises(ValueError, match="gufunc") as caught:
        X @ X
    assert in_words(str(caught.value)) == "matmul: inner sizes 2 and 3 do not agree"


def test_an_unknown_error_gets_no_advice() -> None:
    assert advice(Raised("OddError", "who knows")) == ""


def test_each_advice_is_one_short_piece() -> None:
    assert all(len(sentence) < 160 for _, sentence in ADVICE)
