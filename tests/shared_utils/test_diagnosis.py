"""Check diagnoses, early stopping and ensembles against values worked out by hand."""

import numpy as np
import pytest

from shared_utils.diagnosis import diagnose, early_stopping, ensemble_predict


@pytest.mark.parametrize(
    ("errors", "found"),
    [
        ((0.01, 0.11), {"high variance"}),
        ((0.15, 0.16), {"high bias"}),
        ((0.15, 0.30), {"high bias", "high variance"}),
        ((0.005, 0.01), set()),
        ((0.15, 0.16, 0.14), set()),
        ((0.25, 0.375, 0.125, 0.125), set()),
        ((0.30, 0.10, 0.0), {"high bias"}),
    ],
)
def test_diagnoses(errors, found):
    assert diagnose(*errors) == found


@pytest.mark.parametrize(
    ("costs", "patience", "kept"),
    [
        ([3, 2, 1, 2, 2], 2, 2),
        ([3, 2, 2.5, 2.6, 1], 2, 1),
        ([3, 2, 2.5, 2.6, 1], 3, 4),
        ([3, 2, 2.5, 1.9, 2, 2, 1], 2, 3),
        ([1, 1, 1, 0], 2, 0),
        ([1, 1, 1, 0], 4, 3),
        ([5], 1, 0),
        ([5, 4, 3], 1, 2),
    ],
)
def test_early_stopping_by_hand(costs, patience, kept):
    assert early_stopping(costs, patience) == kept


def test_early_stopping_equals_a_search_over_all_stops():
    rng = np.random.default_rng(0)
    for _ in range(300):
        costs, patience = rng.integers(0, 6, rng.integers(1, 15)).tolist(), int(rng.integers(1, 5))
        ends = [e for e in range(len(costs)) if e >= patience and min(costs[e - patience + 1 : e + 1]) >= min(costs[: e - patience + 1])]
        seen = costs[: ends[0] + 1] if ends else costs
        assert early_stopping(costs, patience) == seen.index(min(seen))


def test_a_sure_model_outvotes_two_doubtful_ones():
    said = np.array([[0.9, 0.1], [0.4, 0.6], [0.4, 0.6]])
    assert ensemble_predict(said).tolist() == [[1, 0]]
    assert ensemble_predict([row[None] for row in said]).tolist() == [[1, 0]]
