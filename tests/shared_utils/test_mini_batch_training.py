"""Check training on mini-batches against plain loops, finite differences and scikit-learn."""

from itertools import pairwise

import numpy as np
import pytest
from sklearn.metrics import log_loss

from shared_utils import deep
from shared_utils.data import load_planar
from shared_utils.initializers import initialize_parameters_he
from shared_utils.mini_batch_training import cost_and_gradients, model

pytestmark = pytest.mark.filterwarnings("error")
OPTIMIZERS = ("gd", "momentum", "rmsprop", "adam")


@pytest.fixture
def data():
    rng = np.random.default_rng(8)
    X = rng.normal(size=(3, 21))
    return X, (X[:1] * X[1:2] > 0).astype(float)


def test_cost_is_the_log_loss_and_gradients_are_slopes(data):
    X, Y = data
    parameters = initialize_parameters_he([3, 4, 1], np.random.default_rng(1))
    cost, grads = cost_and_gradients(X, Y, parameters)
    assert cost == pytest.approx(log_loss(Y[0], deep.L_model_forward(X, parameters)[0][0]))
    for key, value in parameters.items():
        for place in np.ndindex(value.shape):
            costs = []
            for step in (1e-5, -1e-5):
                nudged = {k: v.copy() for k, v in parameters.items()}
                nudged[key][place] += step
                costs.append(cost_and_gradients(X, Y, nudged)[0])
            assert grads["d" + key][place] == pytest.approx((costs[0] - costs[1]) / 2e-5, abs=1e-8)


def test_cost_and_gradients_stay_finite_where_probabilities_are_0_or_1():
    parameters = {"W1": np.array([[1000.0]]), "b1": np.zeros((1, 1))}
    cost, grads = cost_and_gradients(np.array([[1.0, -1.0]]), np.array([[0.0, 0.0]]), parameters)
    assert cost == pytest.approx(500)
    assert np.isfinite(grads["dW1"]).all()


def test_no_epoch_returns_hes_start():
    parameters, costs = model(np.zeros((3, 5)), np.zeros((1, 5)), [3, 4, 1], "adam", np.random.default_rng(1), num_epochs=0)
    start = initialize_parameters_he([3, 4, 1], np.random.default_rng(1))
    assert costs == []
    assert all(np.array_equal(parameters[key], start[key]) for key in start)


def test_gd_on_all_examples_is_week_4s_descent(data):
    X, Y = data
    parameters, costs = model(X, Y, [3, 5, 1], "gd", np.random.default_rng(1), 0.05, mini_batch_size=21, num_epochs=101)
    expected, kept = initialize_parameters_he([3, 5, 1], np.random.default_rng(1)), []
    for i in range(101):
        AL, caches = deep.L_model_forward(X, expected)
        if i % 100 == 0:
            kept.append(deep.compute_cost(AL, Y))
        expected = deep.update_parameters(expected, deep.L_model_backward(AL, Y, caches), 0.05)
    np.testing.assert_allclose(costs, kept)
    assert all(np.allclose(parameters[key], expected[key]) for key in expected)


def test_the_cost_of_an_epoch_is_the_mean_over_its_examples(data):
    X, Y = data
    start, _ = model(X, Y, [3, 5, 1], "gd", np.random.default_rng(1), num_epochs=0)
    _, costs = model(X, Y, [3, 5, 1], "gd", np.random.default_rng(1), 1e-13, mini_batch_size=8, num_epochs=1)
    assert costs == pytest.approx([cost_and_gradients(X, Y, start)[0]])


def test_adam_counts_updates_not_epochs(data):
    X = np.repeat(data[0][:, :1], 10, axis=1)  # examples that are alike: each mini-batch has the gradient of all
    Y = np.ones((1, 10))
    several, _ = model(X, Y, [3, 4, 1], "adam", np.random.default_rng(1), 0.01, mini_batch_size=4, num_epochs=2)
    one, _ = model(X, Y, [3, 4, 1], "adam", np.random.default_rng(1), 0.01, mini_batch_size=10, num_epochs=6)
    assert all(np.allclose(several[key], one[key], rtol=1e-9) for key in one)


def test_mini_batches_are_drawn_anew_in_each_epoch():
    # One input for each example: the smaller the bias was, the larger was the step of the example's own weight.
    X, Y = np.eye(8), np.ones((1, 8))
    runs = [model(X, Y, [8, 1], "gd", np.random.default_rng(1), 0.5, mini_batch_size=1, num_epochs=n)[0] for n in (0, 1, 2)]
    orders = []
    for before, after in pairwise(runs):
        missed = (after["W1"] - before["W1"])[0] / 0.5
        orders.append(np.argsort(np.log((1 - missed) / missed) - before["W1"][0]).tolist())
    assert sorted(orders[0]) == sorted(orders[1]) == list(range(8))
    assert orders[0] != orders[1]


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_every_optimizer_learns_the_moons(optimizer):
    X, Y = load_planar("moons")
    rate = 0.1 if optimizer in ("gd", "momentum") else 0.005
    parameters, costs = model(X, Y, [2, 6, 1], optimizer, np.random.default_rng(3), rate, num_epochs=201)
    assert len(costs) == 3
    assert costs[-1] < 0.5 * costs[0]
    assert np.mean(deep.predict(X, parameters) == Y) > 0.85


def test_the_same_generator_gives_the_same_run(data):
    runs = [model(*data, [3, 4, 1], "adam", np.random.default_rng(4), num_epochs=3, mini_batch_size=4)[0]["W1"] for _ in range(2)]
    np.testing.assert_array_equal(*runs)


def test_an_unknown_optimizer_is_told(data):
    with pytest.raises(ValueError, match='optimizer: expected "gd", "momentum", "rmsprop" or "adam", got \'sgd\''):
        model(*data, [3, 4, 1], "sgd", np.random.default_rng(4), num_epochs=1)
