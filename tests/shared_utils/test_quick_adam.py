"""Check that the quick way to train by Adam takes the steps of the lesson's functions."""

import numpy as np
import pytest

from shared_utils import optimizers
from shared_utils.initializers import initialize_parameters_he
from shared_utils.mini_batch_training import cost_and_gradients
from shared_utils.mini_batches import random_mini_batches
from shared_utils.quick_adam import train_by_adam

pytestmark = pytest.mark.filterwarnings("error")


@pytest.mark.parametrize("dims", [[5, 1], [5, 7, 1], [5, 4, 6, 3, 1]])
def test_steps_are_those_of_the_lesson(dims):
    rng = np.random.default_rng(2)
    X = rng.normal(size=(5, 23))
    batches = random_mini_batches(X, rng.integers(0, 2, (1, 23)).astype(float), 8, rng)
    start = initialize_parameters_he(dims, rng)
    kept = {key: value.copy() for key, value in start.items()}
    settings = {"learning_rate": 0.03, "beta1": 0.8, "beta2": 0.95, "epsilon": 1e-3}
    quick = train_by_adam(batches, start, 10, **settings)
    parameters, (v, s) = start, optimizers.initialize_adam(start)
    for t in range(1, 11):
        grads = cost_and_gradients(*batches[(t - 1) % 3], parameters)[1]
        parameters, v, s = optimizers.update_parameters_with_adam(parameters, grads, v, s, t, **settings)
    for key in start:
        np.testing.assert_allclose(quick[key], parameters[key], rtol=1e-9, atol=1e-12)
        np.testing.assert_array_equal(start[key], kept[key])


def test_precision_stays_single_and_far_scores_stay_finite():
    start = {"W1": np.full((1, 1), 1000, np.float32), "b1": np.zeros((1, 1), np.float32)}
    batches = [(np.array([[1, -1]], np.float32), np.zeros((1, 2), np.float32))]
    end = train_by_adam(batches, start, 3)
    assert end["W1"].dtype == np.float32
    assert np.isfinite(end["W1"]).all()
