"""Check the deep network against finite differences, hand-computed values, loops, scikit-learn and TensorFlow."""

import math
from itertools import pairwise

import numpy as np
import pytest
from sklearn.metrics import log_loss
from sklearn.neural_network import MLPClassifier

from shared_utils import deep, deep_training, logistic

pytestmark = pytest.mark.filterwarnings("error")
NETS = [([3, 4, 1], 6), ([2, 5, 3, 1], 7), ([4, 1], 5), ([1, 3, 2, 4, 1], 1), ([5, 4, 6, 3, 2, 1], 9)]


def network(rng, sizes):
    parameters = {}
    for layer, (n_prev, n) in enumerate(pairwise(sizes), start=1):
        parameters[f"W{layer}"] = rng.normal(scale=0.9, size=(n, n_prev))
        parameters[f"b{layer}"] = rng.normal(scale=0.4, size=(n, 1))
    return parameters


def examples(rng, n, m):
    return rng.normal(size=(n, m)), rng.integers(0, 2, size=(1, m)).astype(float)


def slow_cost(parameters, X, Y):
    """Compute the cost by loops over examples and units, from the definitions alone."""
    total, L = 0.0, len(parameters) // 2
    for i in range(X.shape[1]):
        a = list(X[:, i])
        for layer in range(1, L + 1):
            W, b = parameters[f"W{layer}"], parameters[f"b{layer}"]
            z = [sum(w * v for w, v in zip(row, a, strict=True)) + bias for row, (bias,) in zip(W, b, strict=True)]
            a = [1 / (1 + math.exp(-s)) if layer == L else max(0.0, s) for s in z]
        total -= math.log(a[0] if Y[0, i] == 1 else 1 - a[0])
    return total / X.shape[1]


@pytest.fixture
def rng():
    return np.random.default_rng(4)


def test_start_has_the_shapes_of_the_table_and_zero_biases(rng):
    sizes = [6, 4, 3, 1]
    start = deep.initialize_parameters_deep(sizes, rng)
    table = deep_training.shapes(sizes, 10)
    assert list(start) == ["W1", "b1", "W2", "b2", "W3", "b3"]
    assert all(value.shape == table[key] for key, value in start.items())
    assert not any(start[f"b{layer}"].any() for layer in (1, 2, 3))


def test_start_keeps_the_spread_of_scores_from_layer_to_layer(rng):
    start = deep.initialize_parameters_deep([400, 300, 350], rng)
    for key, n_prev in (("W1", 400), ("W2", 300)):
        size = start[key].size
        assert start[key].std() == pytest.approx(1 / math.sqrt(n_prev), rel=5 / math.sqrt(2 * size))
        assert abs(start[key].mean()) < 5 * start[key].std() / math.sqrt(size)
    Z, _ = deep.linear_forward(rng.normal(size=(400, 500)), start["W1"], start["b1"])
    assert Z.std() == pytest.approx(1, abs=0.05)


def test_one_layer_by_hand():
    A, W, b = np.array([[1.0, -1.0], [2.0, 0.5]]), np.array([[1.0, 2.0], [0.0, -1.0]]), np.array([[0.5], [1.0]])
    Z, cache = deep.linear_forward(A, W, b)
    np.testing.assert_array_equal(Z, [[5.5, 0.5], [-1.0, 0.5]])
    assert [kept is given for kept, given in zip(cache, (A, W, b), strict=True)] == [True, True, True]
    np.testing.assert_array_equal(deep.linear_activation_forward(A, W, b, "relu")[0], [[5.5, 0.5], [0.0, 0.5]])
    np.testing.assert_allclose(deep.linear_activation_forward(A, W, b, "sigmoid")[0][1], [1 / (1 + math.e), 1 / (1 + math.exp(-0.5))])


def test_linear_backward_by_hand():
    dZ, A, W = np.array([[1.0, 3.0]]), np.array([[1.0, 2.0], [0.0, -1.0]]), np.array([[2.0, -1.0]])
    dA, dW, db = deep.linear_backward(dZ, (A, W, np.zeros((1, 1))))
    np.testing.assert_array_equal(dA, [[2.0, 6.0], [-1.0, -3.0]])
    np.testing.assert_array_equal(dW, [[3.5, -1.5]])
    np.testing.assert_array_equal(db, [[2.0]])


@pytest.mark.parametrize(("sizes", "m"), NETS)
def test_forward_agrees_with_loops_and_keeps_one_cache_a_layer(rng, sizes, m):
    parameters, (X, Y) = network(rng, sizes), examples(rng, sizes[0], m)
    AL, caches = deep.L_model_forward(X, parameters)
    assert AL.shape == (1, m)
    assert len(caches) == len(sizes) - 1
    assert [Z.shape for _, Z in caches] == [(n, m) for n in sizes[1:]]
    assert deep.compute_cost(AL, Y) == pytest.approx(slow_cost(parameters, X, Y), rel=1e-12)


def test_cost_agrees_with_scikit_learn_and_is_a_number(rng):
    AL, Y = rng.uniform(0.05, 0.95, (1, 30)), rng.integers(0, 2, (1, 30))
    cost = deep.compute_cost(AL, Y)
    assert np.ndim(cost) == 0
    assert cost == pytest.approx(log_loss(Y[0], AL[0]))


@pytest.mark.parametrize(("sizes", "m"), NETS)
def test_gradients_agree_with_central_differences_of_the_slow_cost(rng, sizes, m):
    parameters, (X, Y) = network(rng, sizes), examples(rng, sizes[0], m)
    AL, caches = deep.L_model_forward(X, parameters)
    grads = deep.L_model_backward(AL, Y, caches)
    step = 1e-6
    for key, values in parameters.items():
        assert grads["d" + key].shape == values.shape
        for place in np.ndindex(values.shape):
            up, down = ({**parameters, key: values.copy()} for _ in range(2))
            up[key][place] += step
            down[key][place] -= step
            slope = (slow_cost(up, X, Y) - slow_cost(down, X, Y)) / (2 * step)
            assert grads["d" + key][place] == pytest.approx(slope, rel=1e-5, abs=1e-8)


@pytest.mark.parametrize(("sizes", "m"), NETS)
def test_slopes_for_the_input_are_each_examples_own(rng, sizes, m):
    parameters, (X, Y) = network(rng, sizes), examples(rng, sizes[0], m)
    AL, caches = deep.L_model_forward(X, parameters)
    dA0 = deep.L_model_backward(AL, Y, caches)["dA0"]
    for place in np.ndindex(X.shape):
        up, down = X.copy(), X.copy()
        up[place] += 1e-6
        down[place] -= 1e-6
        slope = m * (slow_cost(parameters, up, Y) - slow_cost(parameters, down, Y)) / 2e-6
        assert dA0[place] == pytest.approx(slope, rel=1e-5, abs=1e-7)


@pytest.mark.parametrize(("sizes", "m"), NETS)
def test_the_quick_gradients_are_the_plain_ones(rng, sizes, m):
    parameters, (X, Y) = network(rng, sizes), examples(rng, sizes[0], m)
    AL, caches = deep.L_model_forward(X, parameters)
    plain, quick = deep.L_model_backward(AL, Y, caches), deep_training.gradients(AL, Y, caches)
    assert set(quick) == {"d" + key for key in parameters}
    for key, value in quick.items():
        np.testing.assert_allclose(value, plain[key], rtol=1e-9, atol=1e-12)


def test_one_layer_is_logistic_regression(rng):
    X, Y = examples(rng, 4, 9)
    w = rng.normal(size=(4, 1))
    expected, cost = logistic.propagate(w, 0.3, X, Y)
    AL, caches = deep.L_model_forward(X, {"W1": w.T, "b1": np.array([[0.3]])})
    grads = deep.L_model_backward(AL, Y, caches)
    np.testing.assert_allclose(grads["dW1"].T, expected["dw"])
    assert grads["db1"].item() == pytest.approx(expected["db"])
    assert deep.compute_cost(AL, Y) == pytest.approx(cost)


def test_steps_of_training_equal_scikit_learns(rng):
    X, Y = examples(rng, 3, 12)
    peer = MLPClassifier((5, 4), activation="relu", solver="sgd", alpha=0, batch_size=12, momentum=0, learning_rate_init=0.3)
    peer.partial_fit(X.T, Y[0], classes=[0, 1])
    start = {}
    for layer, (W, b) in enumerate(zip(peer.coefs_, peer.intercepts_, strict=True), start=1):
        start |= {f"W{layer}": W.T.copy(), f"b{layer}": b.reshape(-1, 1).copy()}
    after, costs = deep_training.train(X, Y, start, 0.3, 5)
    assert len(costs) == 5
    for _ in range(5):
        peer.partial_fit(X.T, Y[0])
    for layer, (W, b) in enumerate(zip(peer.coefs_, peer.intercepts_, strict=True), start=1):
        np.testing.assert_allclose(after[f"W{layer}"], W.T, rtol=1e-9, atol=1e-12)
        np.testing.assert_allclose(after[f"b{layer}"][:, 0], b, rtol=1e-9, atol=1e-12)


@pytest.mark.frameworks
@pytest.mark.parametrize(("sizes", "m"), NETS)
def test_gradients_agree_with_tensorflows(rng, sizes, m):
    tf = pytest.importorskip("tensorflow")
    parameters, (X, Y) = network(rng, sizes), examples(rng, sizes[0], m)
    AL, caches = deep.L_model_forward(X, parameters)
    grads = deep.L_model_backward(AL, Y, caches)
    variables = {key: tf.Variable(value, dtype=tf.float64) for key, value in parameters.items()}
    with tf.GradientTape() as tape:
        A, L = tf.constant(X), len(sizes) - 1
        for layer in range(1, L + 1):
            Z = variables[f"W{layer}"] @ A + variables[f"b{layer}"]
            A = tf.nn.relu(Z)
        cost = tf.reduce_mean(tf.nn.sigmoid_cross_entropy_with_logits(labels=Y, logits=Z))
    assert float(cost) == pytest.approx(deep.compute_cost(AL, Y), rel=1e-12)
    for key, slope in tape.gradient(cost, variables).items():
        np.testing.assert_allclose(grads["d" + key], slope.numpy(), rtol=1e-9, atol=1e-12)


def test_update_by_hand_and_only_of_parameters():
    ones = {"W1": np.ones((2, 3)), "b1": np.ones((2, 1))}
    grads = {"dA0": np.ones((3, 4)), "dW1": np.full((2, 3), 0.5), "db1": np.full((2, 1), -2.0)}
    after = deep.update_parameters(ones, grads, 0.1)
    assert {key: float(value.flat[0]) for key, value in after.items()} == pytest.approx({"W1": 0.95, "b1": 1.2})


def test_zero_steps_return_the_start_and_no_costs(rng):
    X, Y = examples(rng, 3, 6)
    start, costs = deep.L_layer_model(X, Y, [3, 4, 1], np.random.default_rng(5), num_iterations=0)
    assert costs == []
    for key, value in deep.initialize_parameters_deep([3, 4, 1], np.random.default_rng(5)).items():
        np.testing.assert_array_equal(start[key], value)


@pytest.mark.parametrize("sizes", [(40, 1), (40, 5, 1), (40, 6, 4, 1)])
@pytest.mark.parametrize(("dtype", "tolerance"), [(np.float64, 1e-9), (np.float32, 1e-4)])
def test_training_by_the_examples_products_takes_the_same_steps(rng, sizes, dtype, tolerance):
    X, Y = (array.astype(dtype) for array in examples(rng, sizes[0], 9))
    start = {key: value.astype(dtype) for key, value in network(rng, sizes).items()}
    kept = {key: value.copy() for key, value in start.items()}
    end, costs = deep_training.train(X, Y, start, 0.05, 40)
    parameters = start
    for cost in costs:
        AL, caches = deep.L_model_forward(X, parameters)
        assert cost == pytest.approx(deep.compute_cost(AL, Y), rel=tolerance)
        parameters = deep.update_parameters(parameters, deep.L_model_backward(AL, Y, caches), 0.05)
    for key, value in parameters.items():
        assert end[key].dtype == dtype
        np.testing.assert_allclose(end[key], value, rtol=tolerance, atol=tolerance)
        np.testing.assert_array_equal(start[key], kept[key])


@pytest.mark.parametrize(("steps", "kept"), [(1, 1), (100, 1), (101, 2), (250, 3)])
def test_costs_are_kept_every_100_steps_from_0(rng, capsys, steps, kept):
    X, Y = examples(rng, 2, 5)
    parameters, costs = deep.L_layer_model(X, Y, [2, 3, 1], np.random.default_rng(5), 0.05, steps, print_cost=True)
    end, every = deep_training.train(X, Y, deep.initialize_parameters_deep([2, 3, 1], np.random.default_rng(5)), 0.05, steps)
    np.testing.assert_allclose(costs, every[::100], rtol=1e-9)
    np.testing.assert_allclose(parameters["W1"], end["W1"], rtol=1e-9)
    assert len(costs) == len(capsys.readouterr().out.splitlines()) == kept


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_deep_network_learns_what_no_line_can(seed):
    X = np.linspace(-3, 3, 31).reshape(1, 31)
    Y = (np.abs(X) < 1.45).astype(int)
    parameters, costs = deep.L_layer_model(X, Y, [1, 8, 6, 1], np.random.default_rng(seed), 0.2, 2001)
    np.testing.assert_array_equal(deep.predict(X, parameters), Y)
    assert costs[-1] < 0.1 < 0.4 < costs[0]


def test_predictions_are_0_and_1_in_a_row(rng):
    parameters, (X, _) = network(rng, [3, 4, 2, 1]), examples(rng, 3, 20)
    AL, _ = deep.L_model_forward(X, parameters)
    assert deep.predict(X, parameters).tolist() == [[int(p > 0.5) for p in AL[0]]]


def test_scaled_starts_spread_as_asked(rng):
    start = deep_training.scaled(deep.initialize_parameters_deep([300, 200, 100], rng), 0.01)
    assert start["W1"].std() == pytest.approx(0.01, rel=0.03)
    assert start["W2"].std() == pytest.approx(0.01, rel=0.03)


@pytest.mark.parametrize("times", [0, 1, 2, 3, 6])
def test_folding_doubles_the_pieces(times):
    x = np.linspace(0, 1, 2**10 + 1)
    slopes = np.sign(np.diff(deep_training.fold(x, times)))
    assert 1 + np.count_nonzero(np.diff(slopes)) == 2**times
    assert deep_training.fold(np.array([0.0, 1.0]), times).tolist() == ([0, 1] if times == 0 else [0, 0])


@pytest.mark.parametrize("units", [1, 2, 6, 8])
def test_a_hidden_layer_makes_a_piece_for_each_unit(units):
    x = np.arange(units + 1) / units
    np.testing.assert_allclose(deep_training.zigzag(x, units), np.arange(units + 1) % 2, atol=1e-9)


def test_eight_units_in_a_layer_fold_as_often_as_three_layers_of_two():
    x = np.linspace(0, 1, 999)
    np.testing.assert_allclose(deep_training.zigzag(x, 8), deep_training.fold(x, 3), atol=1e-9)


def test_arguments_are_left_untouched(rng):
    parameters, (X, Y) = network(rng, [3, 4, 2, 1]), examples(rng, 3, 5)
    AL, caches = deep.L_model_forward(X, parameters)
    grads = deep.L_model_backward(AL, Y, caches)
    kept = [array for (linear, Z) in caches for array in (*linear, Z)]
    everything = [X, Y, AL, *parameters.values(), *kept, *grads.values()]
    before = [value.copy() for value in everything]
    deep.L_model_forward(X, parameters)
    deep.compute_cost(AL, Y)
    deep.L_model_backward(AL, Y, caches)
    deep.update_parameters(parameters, grads, 0.1)
    deep.predict(X, parameters)
    deep.L_layer_model(X, Y, [3, 2, 1], rng, num_iterations=2)
    for value, old in zip(everything, before, strict=True):
        np.testing.assert_array_equal(value, old)
