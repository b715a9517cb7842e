"""Check the L1 and L2 losses against values worked by hand, SciPy and finite differences."""

import numpy as np
import pytest
from scipy.spatial import distance

from shared_utils.losses import l1_loss, l2_loss

LOSSES = [l1_loss, l2_loss]


@pytest.fixture
def pair():
    rng = np.random.default_rng(2)
    return rng.normal(size=7), rng.normal(size=7)


def test_losses_of_a_hand_worked_example():
    yhat, y = np.array([0.5, 2.0, -1.0]), np.array([1.0, 2.0, 2.0])  # errors 0.5, 0 and 3
    assert l1_loss(yhat, y) == 3.5
    assert l2_loss(yhat, y) == 9.25


def test_l1_is_the_city_block_distance(pair):
    assert l1_loss(*pair) == pytest.approx(distance.cityblock(*pair), rel=1e-14)


def test_l2_is_the_squared_euclidean_distance(pair):
    assert l2_loss(*pair) == pytest.approx(distance.sqeuclidean(*pair), rel=1e-14)


@pytest.mark.parametrize("loss", LOSSES)
def test_a_loss_is_one_number_and_symmetric(loss, pair):
    assert np.ndim(loss(*pair)) == 0
    assert loss(*pair) == loss(*pair[::-1])


@pytest.mark.parametrize("loss", LOSSES)
def test_a_perfect_prediction_costs_nothing(loss, pair):
    assert loss(pair[0], pair[0].copy()) == 0


@pytest.mark.parametrize("loss", LOSSES)
def test_twice_the_examples_cost_twice_as_much(loss, pair):
    doubled = [np.concatenate([side, side]) for side in pair]
    assert loss(*doubled) == pytest.approx(2 * loss(*pair))


def test_the_slope_of_l2_is_twice_the_error(pair):
    yhat, y = pair
    step = 1e-5 * np.eye(7)
    slope = [(l2_loss(yhat + row, y) - l2_loss(yhat - row, y)) / 2e-5 for row in step]
    np.testing.assert_allclose(slope, 2 * (yhat - y), rtol=1e-6)


@pytest.mark.parametrize("loss", LOSSES)
def test_inputs_are_left_untouched(loss, pair):
    before = [side.copy() for side in pair]
    loss(*pair)
    np.testing.assert_array_equal(pair, before)
