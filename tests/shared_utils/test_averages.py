"""Check the exponentially weighted average against its sum of weights, hand-computed values and SciPy."""

import numpy as np
import pytest
from scipy.signal import lfilter

from shared_utils.averages import exponentially_weighted_average

pytestmark = pytest.mark.filterwarnings("error")


@pytest.fixture
def theta():
    return np.random.default_rng(3).normal(15, 6, 40)


def test_three_values_by_hand():
    np.testing.assert_allclose(exponentially_weighted_average(np.array([10.0, 20.0, 40.0]), 0.5), [5, 12.5, 26.25])
    corrected = exponentially_weighted_average(np.array([10.0, 20.0, 40.0]), 0.5, bias_correction=True)
    np.testing.assert_allclose(corrected, [10, 12.5 / 0.75, 26.25 / 0.875])


@pytest.mark.parametrize("beta", [0.0, 0.5, 0.9, 0.98])
def test_it_is_the_weighted_sum_of_all_values_so_far(theta, beta):
    powers = np.arange(len(theta))
    expected = [np.sum((1 - beta) * beta ** powers[: t + 1] * theta[t::-1]) for t in range(len(theta))]
    np.testing.assert_allclose(exponentially_weighted_average(theta, beta), expected)


def test_it_is_scipys_first_order_filter(theta):
    np.testing.assert_allclose(exponentially_weighted_average(theta, 0.8), lfilter([0.2], [1, -0.8], theta))


@pytest.mark.parametrize("beta", [0.5, 0.9, 0.98])
def test_corrected_weights_add_up_to_one(beta):
    np.testing.assert_allclose(exponentially_weighted_average(np.full(30, 7.0), beta, True), 7.0)


def test_the_correction_fades(theta):
    plain, corrected = (exponentially_weighted_average(theta, 0.5, flag) for flag in (False, True))
    assert abs(corrected[0] - plain[0]) > 1
    assert abs(corrected[-1] - plain[-1]) < 1e-9


def test_the_series_is_left_unchanged(theta):
    before = theta.copy()
    exponentially_weighted_average(theta, 0.9, True)
    np.testing.assert_array_equal(theta, before)
