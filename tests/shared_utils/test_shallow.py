"""Check the shallow network against finite differences, hand-computed values, autograd-free loops and scikit-learn."""

import math

import numpy as np
import pytest
from scipy import special
from sklearn.metrics import log_loss
from sklearn.neural_network import MLPClassifier

from shared_utils import shallow

pytestmark = pytest.mark.filterwarnings("error")
SHAPES = [(2, 4, 7), (3, 1, 5), (1, 6, 4), (5, 2, 1), (4, 3, 11)]  # n_x, n_h, m


def network(rng, n_x, n_h, n_y=1):
    draw = {"W1": (n_h, n_x), "b1": (n_h, 1), "W2": (n_y, n_h), "b2": (n_y, 1)}
    return {key: rng.normal(scale=0.8, size=shape) for key, shape in draw.items()}


def examples(rng, n_x, m):
    return rng.normal(size=(n_x, m)), rng.integers(0, 2, size=(1, m)).astype(float)


def slow_cost(parameters, X, Y):
    """Compute the cost by loops over examples and units, from the definitions alone."""
    total = 0.0
    for i in range(X.shape[1]):
        a = [
            math.tanh(sum(w * x for w, x in zip(row, X[:, i], strict=True)) + b[0])
            for row, b in zip(parameters["W1"], parameters["b1"], strict=True)
        ]
        z = sum(w * v for w, v in zip(parameters["W2"][0], a, strict=True)) + parameters["b2"][0, 0]
        p = 1 / (1 + math.exp(-z))
        total -= math.log(p if Y[0, i] == 1 else 1 - p)
    return total / X.shape[1]


@pytest.fixture
def rng():
    return np.random.default_rng(3)


def test_start_has_the_right_shapes_and_zero_biases(rng):
    start = shallow.initialize_parameters(3, 5, 2, rng)
    assert {key: value.shape for key, value in start.items()} == {"W1": (5, 3), "b1": (5, 1), "W2": (2, 5), "b2": (2, 1)}
    assert not start["b1"].any()
    assert not start["b2"].any()


def test_start_weights_spread_by_a_hundredth_around_zero(rng):
    start = shallow.initialize_parameters(200, 100, 150, rng)
    for key in ("W1", "W2"):
        size = start[key].size
        assert abs(start[key].mean()) < 5 * 0.01 / math.sqrt(size)
        assert start[key].std() == pytest.approx(0.01, rel=5 / math.sqrt(2 * size))
        assert abs(((start[key] / 0.01) ** 4).mean() - 3) < 5 * math.sqrt(96 / size)


def test_same_generator_state_gives_the_same_start_and_another_another():
    draw = lambda seed: shallow.initialize_parameters(2, 3, 1, np.random.default_rng(seed))["W1"]  # noqa: E731
    np.testing.assert_array_equal(draw(1), draw(1))
    assert (draw(1) != draw(2)).all()


def test_forward_by_hand():
    parameters = {
        "W1": np.array([[1.0, 0.0], [0.0, -1.0], [1.0, 1.0]]),
        "b1": np.array([[0.0], [0.5], [-1.0]]),
        "W2": np.array([[1.0, 2.0, -1.0]]),
        "b2": np.array([[0.25]]),
    }
    A2, cache = shallow.forward_propagation(np.array([[0.0], [0.5]]), parameters)
    # Scores 0, 0 and -0.5; tanh(-0.5) = -0.46211716; so z2 = 0.46211716 + 0.25.
    np.testing.assert_allclose(cache["Z1"], [[0.0], [0.0], [-0.5]])
    np.testing.assert_allclose(cache["Z2"], [[0.7121171573]], rtol=1e-9)
    np.testing.assert_allclose(A2, [[1 / (1 + math.exp(-0.7121171573))]], rtol=1e-9)


@pytest.mark.parametrize(("n_x", "n_h", "m"), SHAPES)
def test_forward_treats_every_column_as_by_itself(rng, n_x, n_h, m):
    parameters, (X, _) = network(rng, n_x, n_h), examples(rng, n_x, m)
    A2, cache = shallow.forward_propagation(X, parameters)
    assert {key: value.shape for key, value in cache.items()} == {"Z1": (n_h, m), "A1": (n_h, m), "Z2": (1, m), "A2": (1, m)}
    for i in range(m):
        a1 = np.tanh(parameters["W1"] @ X[:, [i]] + parameters["b1"])
        np.testing.assert_allclose(A2[:, [i]], special.expit(parameters["W2"] @ a1 + parameters["b2"]), rtol=1e-12)


def test_cost_by_hand():
    # -log 0.8, -log(1 - 0.5) and -log 0.25, in the mean.
    assert shallow.compute_cost(np.array([[0.8, 0.5, 0.25]]), np.array([[1, 0, 1]])) == pytest.approx(0.7675283643)


def test_cost_agrees_with_scikit_learn_and_is_a_number(rng):
    A2, Y = rng.uniform(0.05, 0.95, (1, 30)), rng.integers(0, 2, (1, 30))
    cost = shallow.compute_cost(A2, Y)
    assert np.ndim(cost) == 0
    assert cost == pytest.approx(log_loss(Y[0], A2[0]))


@pytest.mark.parametrize(("n_x", "n_h", "m"), SHAPES)
def test_gradients_agree_with_central_differences_of_the_slow_cost(rng, n_x, n_h, m):
    parameters, (X, Y) = network(rng, n_x, n_h), examples(rng, n_x, m)
    _, cache = shallow.forward_propagation(X, parameters)
    grads = shallow.backward_propagation(parameters, cache, X, Y)
    step = 1e-5
    for key, values in parameters.items():
        assert grads["d" + key].shape == values.shape
        for place in np.ndindex(values.shape):
            up, down = ({**parameters, key: values.copy()} for _ in range(2))
            up[key][place] += step
            down[key][place] -= step
            slope = (slow_cost(up, X, Y) - slow_cost(down, X, Y)) / (2 * step)
            assert grads["d" + key][place] == pytest.approx(slope, rel=1e-6, abs=1e-9)


def test_one_step_of_training_equals_scikit_learns(rng):
    X, Y = examples(rng, 3, 12)
    peer = MLPClassifier((4,), activation="tanh", solver="sgd", alpha=0, batch_size=12, momentum=0, learning_rate_init=0.3)
    peer.partial_fit(X.T, Y[0], classes=[0, 1])
    names = {"W1": peer.coefs_[0].T, "b1": peer.intercepts_[0], "W2": peer.coefs_[1].T, "b2": peer.intercepts_[1]}
    parameters = {key: value.reshape(len(value), -1).copy() for key, value in names.items()}
    _, cache = shallow.forward_propagation(X, parameters)
    after = shallow.update_parameters(parameters, shallow.backward_propagation(parameters, cache, X, Y), 0.3)
    peer.partial_fit(X.T, Y[0])
    np.testing.assert_allclose(after["W1"], peer.coefs_[0].T, rtol=1e-10)
    np.testing.assert_allclose(after["b2"], peer.intercepts_[1].reshape(1, 1), rtol=1e-10)


def test_update_by_hand():
    ones = {"W1": np.ones((3, 2)), "b1": np.ones((3, 1)), "W2": np.ones((1, 3)), "b2": np.ones((1, 1))}
    grads = {"dW1": np.full((3, 2), 0.5), "db1": np.zeros((3, 1)), "dW2": np.full((1, 3), -1.0), "db2": np.array([[2.0]])}
    after = shallow.update_parameters(ones, grads, 0.1)
    assert {key: float(value.flat[0]) for key, value in after.items()} == pytest.approx({"W1": 0.95, "b1": 1.0, "W2": 1.1, "b2": 0.8})
    assert shallow.update_parameters(ones, grads)["W1"][0, 0] == pytest.approx(0.4)  # 1.2 by default


def test_zero_steps_return_the_start(rng):
    X, Y = examples(rng, 2, 6)
    start = shallow.nn_model(X, Y, 3, np.random.default_rng(5), num_iterations=0)
    expected = shallow.initialize_parameters(2, 3, 1, np.random.default_rng(5))
    for key, value in expected.items():
        np.testing.assert_array_equal(start[key], value)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_network_learns_a_stripe_which_no_single_cut_can(seed):
    X = np.linspace(-3, 3, 31).reshape(1, 31)
    Y = (np.abs(X - 0.45) < 1).astype(int)
    parameters = shallow.nn_model(X, Y, 4, np.random.default_rng(seed), num_iterations=3000)
    np.testing.assert_array_equal(shallow.predict(parameters, X), Y)
    assert shallow.compute_cost(shallow.forward_propagation(X, parameters)[0], Y) < 0.1


def test_a_network_of_zeros_never_moves_but_for_its_last_bias(rng):
    X, Y = examples(rng, 2, 9)
    parameters = {"W1": np.zeros((4, 2)), "b1": np.zeros((4, 1)), "W2": np.zeros((1, 4)), "b2": np.zeros((1, 1))}
    for _ in range(20):
        _, cache = shallow.forward_propagation(X, parameters)
        parameters = shallow.update_parameters(parameters, shallow.backward_propagation(parameters, cache, X, Y))
    assert not any(parameters[key].any() for key in ("W1", "b1", "W2"))


def test_the_cost_is_printed_every_1000_steps_when_asked_for(rng, capsys):
    X, Y = examples(rng, 2, 4)
    shallow.nn_model(X, Y, 1, rng, num_iterations=1001, print_cost=True)
    lines = capsys.readouterr().out.splitlines()
    assert [line.split(":")[0] for line in lines] == ["cost after 0 steps", "cost after 1000 steps"]
    shallow.nn_model(X, Y, 1, rng, num_iterations=1)
    assert not capsys.readouterr().out


def test_predictions_are_0_and_1_in_a_row(rng):
    parameters, (X, _) = network(rng, 3, 4), examples(rng, 3, 20)
    A2, _ = shallow.forward_propagation(X, parameters)
    assert shallow.predict(parameters, X).tolist() == [[int(p > 0.5) for p in A2[0]]]


def test_arguments_are_left_untouched(rng):
    parameters, (X, Y) = network(rng, 3, 4), examples(rng, 3, 5)
    A2, cache = shallow.forward_propagation(X, parameters)
    grads = shallow.backward_propagation(parameters, cache, X, Y)
    everything = [X, Y, A2, *parameters.values(), *cache.values(), *grads.values()]
    before = [value.copy() for value in everything]
    shallow.forward_propagation(X, parameters)
    shallow.compute_cost(A2, Y)
    shallow.backward_propagation(parameters, cache, X, Y)
    shallow.update_parameters(parameters, grads)
    shallow.predict(parameters, X)
    shallow.nn_model(X, Y, 2, rng, num_iterations=2)
    for value, old in zip(everything, before, strict=True):
        np.testing.assert_array_equal(value, old)
