"""Check training with any activation: gradients against finite differences, and that a linear one is a line."""

import numpy as np
import pytest
from sklearn.linear_model import LogisticRegression

from shared_utils import shallow
from shared_utils.data import load_planar
from shared_utils.shallow_training import ACTIVATIONS, accuracy, gradients, outputs, scaled, train


@pytest.fixture
def rng():
    return np.random.default_rng(4)


def network(rng, n_x, n_h):
    shapes = {"W1": (n_h, n_x), "b1": (n_h, 1), "W2": (1, n_h), "b2": (1, 1)}
    return {key: rng.normal(size=shape) for key, shape in shapes.items()}


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_gradients_agree_with_central_differences_for_every_activation(rng, name):
    bend, slope = ACTIVATIONS[name]
    X, Y, parameters = rng.normal(size=(3, 6)), rng.integers(0, 2, (1, 6)), network(rng, 3, 4)
    grads = gradients(X, Y, parameters, *outputs(X, parameters, bend), slope)
    for key, values in parameters.items():
        for place in np.ndindex(values.shape):
            costs = []
            for step in (1e-6, -1e-6):
                nudged = {**parameters, key: values.copy()}
                nudged[key][place] += step
                p = outputs(X, nudged, bend)[1]
                costs.append(-np.mean(np.log(np.where(Y == 1, p, 1 - p))))
            assert grads["d" + key][place] == pytest.approx((costs[0] - costs[1]) / 2e-6, rel=1e-5, abs=1e-8)


def test_with_tanh_it_is_the_weeks_own_training(rng):
    X, Y = rng.normal(size=(2, 9)), rng.integers(0, 2, (1, 9))
    start = shallow.initialize_parameters(2, 3, 1, np.random.default_rng(7))
    *_, last = train(X, Y, start, 0.7, 12)
    expected = shallow.nn_model(X, Y, 3, np.random.default_rng(7), num_iterations=12, learning_rate=0.7)
    for key, value in expected.items():
        np.testing.assert_allclose(last.parameters[key], value, rtol=1e-12)


def test_states_are_the_start_and_one_for_each_step(rng):
    X, Y, start = rng.normal(size=(2, 5)), rng.integers(0, 2, (1, 5)), network(rng, 2, 3)
    states = list(train(X, Y, start, 0.1, 4))
    assert len(states) == 5
    np.testing.assert_array_equal(states[0].parameters["W1"], start["W1"])
    assert states[-1].cost < states[0].cost


def test_without_a_bend_the_network_finds_what_logistic_regression_finds():
    X, Y = load_planar("moons")
    start = shallow.initialize_parameters(2, 5, 1, np.random.default_rng(1))
    bend, slope = ACTIVATIONS["none (linear)"]
    *_, last = train(X, Y, start, 0.3, 4000, bend, slope)
    peer = LogisticRegression(C=1e9).fit(X.T, Y[0])
    assert accuracy(last.A2 > 0.5, Y) == pytest.approx(100 * peer.score(X.T, Y[0]), abs=0.5)
    line = (last.parameters["W2"] @ last.parameters["W1"])[0]
    np.testing.assert_allclose(line / np.linalg.norm(line), peer.coef_[0] / np.linalg.norm(peer.coef_[0]), atol=0.02)


def test_a_scaled_start_spreads_by_the_scale_and_keeps_its_biases(rng):
    start = shallow.initialize_parameters(60, 50, 40, rng)
    wide = scaled(start, 0.5)
    assert wide["W1"].std() == pytest.approx(50 * start["W1"].std())
    assert not wide["b1"].any()


def test_accuracy_is_in_percent():
    assert accuracy(np.array([[1, 0, 1, 1]]), np.array([[1, 1, 1, 1]])) == 75
    assert accuracy(np.array([[True, False]]), np.array([[1, 0]])) == 100
