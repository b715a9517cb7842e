"""Check the draws against their distributions in SciPy, and the search by what it tried."""

import numpy as np
import pytest
from scipy import stats

from shared_utils import tuning


@pytest.mark.parametrize(("low", "high"), [(1e-5, 0.1), (3.0, 700.0), (0.02, 5.0)])
def test_draws_have_scipys_log_uniform_distribution(low, high):
    drawn = tuning.sample_log_uniform(low, high, 5000, np.random.default_rng(1))
    assert stats.kstest(drawn, stats.loguniform(low, high).cdf).pvalue > 0.01
    assert low <= drawn.min() < drawn.max() <= high


def test_one_minus_beta_is_log_uniform():
    drawn = tuning.sample_beta(0.9, 0.999, 5000, np.random.default_rng(1))
    assert stats.kstest(1 - drawn, stats.loguniform(0.001, 0.1).cdf).pvalue > 0.01
    assert 0.9 <= drawn.min() < drawn.max() <= 0.999


def test_half_of_the_betas_look_back_over_a_hundred_steps():
    drawn = tuning.sample_beta(0.9, 0.999, 5000, np.random.default_rng(2))
    assert np.mean(1 / (1 - drawn) > 100) == pytest.approx(0.5, abs=0.03)


def test_draws_are_the_generators_own():
    first, again, other = (tuning.sample_log_uniform(1e-3, 1, 5, np.random.default_rng(seed)) for seed in (1, 1, 2))
    np.testing.assert_array_equal(first, again)
    assert not np.array_equal(first, other)
    assert tuning.sample_beta(0.9, 0.99, 0, np.random.default_rng(1)).shape == (0,)


def test_the_evenly_spaced_exponents_of_the_lesson():
    np.testing.assert_allclose(np.log10(np.geomspace(1e-7, 1, 5)), [-7, -5.25, -3.5, -1.75, 0], atol=1e-12)


SPACE = {"x": lambda rng: rng.uniform(-1, 1), "n": lambda rng: int(rng.integers(1, 5))}


def bowl(settings):
    return (settings["x"] - 0.5) ** 2 + settings["n"]


def test_a_search_keeps_every_trial_and_the_lowest():
    best, table = tuning.random_search(bowl, SPACE, 40, np.random.default_rng(3))
    assert len(table) == 40
    assert all(value == bowl(settings) for settings, value in table)
    assert bowl(best) == min(value for _, value in table)
    assert len({settings["x"] for settings, _ in table}) == 40


def test_a_search_comes_close_to_the_lowest_point():
    best, _ = tuning.random_search(bowl, SPACE, 500, np.random.default_rng(3))
    assert best["n"] == 1
    assert best["x"] == pytest.approx(0.5, abs=0.05)


def test_a_search_of_one_trial_returns_it():
    best, table = tuning.random_search(bowl, SPACE, 1, np.random.default_rng(3))
    assert table == [(best, bowl(best))]
