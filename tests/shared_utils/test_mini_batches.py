"""Check that mini-batches are a partition of the examples, pairs intact, drawn by the generator that is passed."""

import numpy as np
import pytest
from scipy.stats import chisquare

from shared_utils.mini_batches import random_mini_batches

pytestmark = pytest.mark.filterwarnings("error")


def numbered(m):
    """Return examples that say which they are."""
    X = np.vstack([np.arange(m), 10 * np.arange(m)]).astype(float)
    return X, X[:1] % 2


@pytest.mark.parametrize(
    ("m", "size", "sizes"), [(10, 4, [4, 4, 2]), (8, 4, [4, 4]), (3, 64, [3]), (3, 1, [1, 1, 1]), (1, 5, [1]), (130, 64, [64, 64, 2])]
)
def test_every_example_comes_once_and_the_short_batch_last(m, size, sizes):
    batches = random_mini_batches(*numbered(m), size, np.random.default_rng(1))
    assert [x.shape[1] for x, _ in batches] == sizes
    assert sorted(np.concatenate([x[0] for x, _ in batches])) == list(range(m))


def test_examples_keep_their_labels():
    for x, y in random_mini_batches(*numbered(50), 7, np.random.default_rng(1)):
        np.testing.assert_array_equal(y, x[:1] % 2)
        np.testing.assert_array_equal(x[1], 10 * x[0])
        assert y.shape == (1, x.shape[1])


def test_the_generator_decides():
    X, Y = numbered(60)
    first, again, other = (random_mini_batches(X, Y, 16, np.random.default_rng(seed))[0][0] for seed in (1, 1, 2))
    np.testing.assert_array_equal(first, again)
    assert not np.array_equal(first, other)


def test_a_generator_goes_on_from_call_to_call():
    X, Y = numbered(60)
    rng = np.random.default_rng(1)
    assert not np.array_equal(random_mini_batches(X, Y, 16, rng)[0][0], random_mini_batches(X, Y, 16, rng)[0][0])


def test_without_a_generator_each_call_draws_anew():
    X, Y = numbered(60)
    assert not np.array_equal(random_mini_batches(X, Y)[0][0], random_mini_batches(X, Y)[0][0])


def test_each_example_is_as_likely_in_each_place():
    X, Y = numbered(5)
    rng = np.random.default_rng(2)
    first = [int(random_mini_batches(X, Y, 2, rng)[0][0][0, 0]) for _ in range(2000)]
    assert chisquare(np.bincount(first, minlength=5)).pvalue > 1e-4


def test_the_data_are_left_unchanged():
    X, Y = numbered(20)
    random_mini_batches(X, Y, 6, np.random.default_rng(1))[0][0][:] = -1
    np.testing.assert_array_equal(X, numbered(20)[0])
