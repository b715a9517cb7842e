"""Check the L2 term and dropout: against finite differences, scikit-learn, and by statistics."""

import numpy as np
import pytest

from shared_utils import deep, regularized_training
from shared_utils.gradient_check import numerical_gradient, relative_difference
from shared_utils.initializers import initialize_parameters_he
from shared_utils.parameter_vectors import to_dict, to_vector
from shared_utils.regularization import (
    backward_propagation_with_regularization,
    compute_cost_with_regularization,
    dropout_backward,
    dropout_forward,
)


def network(dims, m, seed):
    rng = np.random.default_rng(seed)
    parameters = {key: value + rng.normal(0, 0.3, value.shape) for key, value in initialize_parameters_he(dims, rng).items()}
    return rng.normal(0, 1, (dims[0], m)), rng.integers(0, 2, (1, m)), parameters


def test_the_cost_by_hand():
    parameters = {"W1": np.array([[1.0, -2.0]]), "b1": np.array([[9.0]]), "W2": np.array([[3.0]]), "b2": np.array([[9.0]])}
    AL, Y = np.array([[0.5, 0.5]]), np.array([[0.0, 1.0]])
    assert compute_cost_with_regularization(AL, Y, parameters, 0.4) == pytest.approx(np.log(2) + 0.4 / 4 * 14)


@pytest.mark.parametrize("dims", [[3, 1], [2, 4, 1], [4, 3, 5, 1], [2, 5, 4, 3, 1]])
@pytest.mark.parametrize("lambd", [0.0, 0.7, 5.0])
def test_gradients_agree_with_central_differences(dims, lambd):
    X, Y, parameters = network(dims, 7, sum(dims))

    def cost(theta):
        changed = to_dict(theta, parameters)
        return compute_cost_with_regularization(deep.L_model_forward(X, changed)[0], Y, changed, lambd)

    grads = backward_propagation_with_regularization(*_forward(X, Y, parameters), lambd)
    measured = numerical_gradient(cost, to_vector(parameters), 1e-5)
    ordered = {key: grads["d" + key] for key in parameters}
    assert relative_difference(to_vector(ordered), measured) < 1e-7


def _forward(X, Y, parameters):
    AL, caches = deep.L_model_forward(X, parameters)
    return AL, Y, caches


def test_training_with_l2_ends_where_scikit_learn_does():
    linear_model = pytest.importorskip("sklearn.linear_model")
    rng = np.random.default_rng(3)
    X = rng.normal(0, 1, (4, 80))
    Y = (rng.random((1, 80)) < 1 / (1 + np.exp(-X[0] - 2 * X[1]))).astype(int)
    start = {"W1": np.zeros((1, 4)), "b1": np.zeros((1, 1))}
    *_, end = regularized_training.train(X, Y, start, 1.0, 3000, lambd=2.0)
    # scikit-learn minimizes C times the sum of the losses plus half of the squares, so C is 1/λ.
    theirs = linear_model.LogisticRegression(C=1 / 2.0, tol=1e-10, max_iter=1000).fit(X.T, Y[0])
    np.testing.assert_allclose(end["W1"], theirs.coef_, rtol=1e-5)
    np.testing.assert_allclose(end["b1"][0], theirs.intercept_, rtol=1e-4, atol=1e-6)


@pytest.mark.parametrize("keep_prob", [0.25, 0.5, 0.8, 1.0])
def test_dropout_keeps_share_and_mean(keep_prob):
    A = np.random.default_rng(0).uniform(0.5, 1.5, (200, 500))
    dropped, D = dropout_forward(A, keep_prob, np.random.default_rng(1))
    assert D.mean() == pytest.approx(keep_prob, abs=0.01)
    assert dropped.mean() == pytest.approx(A.mean(), abs=0.02)
    np.testing.assert_array_equal(dropped, np.where(D, A / keep_prob, 0))
    # Entries are independent: rows and columns keep different shares, and neighbours do not agree more than by chance.
    assert keep_prob == 1 or np.mean(D[:, 1:] == D[:, :-1]) == pytest.approx(keep_prob**2 + (1 - keep_prob) ** 2, abs=0.01)


def test_the_way_back_through_dropout_agrees_with_central_differences():
    X, Y, parameters = network([3, 6, 5, 1], 8, 4)
    keep_probs = {1: 0.7, 2: 0.8}

    def cost(theta):
        changed = to_dict(theta, parameters)
        AL, *_ = regularized_training.forward_with_dropout(X, changed, keep_probs, np.random.default_rng(9))
        return compute_cost_with_regularization(AL, Y, changed, 0.3)

    AL, caches, masks = regularized_training.forward_with_dropout(X, parameters, keep_probs, np.random.default_rng(9))
    grads = regularized_training.backward_with_dropout(AL, Y, caches, masks, keep_probs, 0.3)
    ordered = {key: grads["d" + key] for key in parameters}
    assert relative_difference(to_vector(ordered), numerical_gradient(cost, to_vector(parameters), 1e-5)) < 1e-7


def test_dropout_backward_is_the_slope_of_dropout_forward():
    A, dA = np.random.default_rng(0).normal(size=(2, 4, 5))
    dropped, D = dropout_forward(A, 0.6, np.random.default_rng(3))
    more, _ = dropout_forward(A + 1e-6 * dA, 0.6, np.random.default_rng(3))
    assert np.sum((more - dropped) / 1e-6) == pytest.approx(np.sum(dropout_backward(dA, D, 0.6)), rel=1e-6)


def test_weight_decay_is_l2_for_plain_gradient_descent():
    X, Y, parameters = network([3, 4, 1], 9, 5)
    _, after = list(regularized_training.train(X, Y, parameters, 0.3, 1, lambd=0.9))
    _, plain = list(regularized_training.train(X, Y, parameters, 0.3, 1))
    for key in ("W1", "W2"):
        np.testing.assert_allclose(after[key], plain[key] - 0.3 * 0.9 / 9 * parameters[key], rtol=1e-12)


def test_soft_thresholding_minimizes_half_the_square_plus_the_absolute_value():
    w = np.linspace(-3, 3, 25)
    grid = np.linspace(-4, 4, 80001)
    best = [grid[np.argmin((grid - v) ** 2 / 2 + 0.8 * np.abs(grid))] for v in w]
    np.testing.assert_allclose(regularized_training.soft_threshold(w, 0.8), best, atol=1e-4)


@pytest.mark.frameworks
def test_dropout_scales_as_keras_does():
    keras = pytest.importorskip("keras")
    A = np.random.default_rng(0).uniform(1, 2, (300, 400)).astype("float32")
    theirs = np.asarray(keras.layers.Dropout(0.3, seed=1)(A, training=True))
    kept = theirs != 0
    assert kept.mean() == pytest.approx(0.7, abs=0.01)
    np.testing.assert_allclose(theirs[kept], A[kept] / 0.7, rtol=1e-5)
    np.testing.assert_array_equal(np.asarray(keras.layers.Dropout(0.3)(A, training=False)), A)


@pytest.mark.frameworks
def test_regularized_gradients_equal_tensorflows():
    tf = pytest.importorskip("tensorflow")
    X, Y, parameters = network([3, 5, 4, 1], 6, 8)
    tensors = {key: tf.Variable(value) for key, value in parameters.items()}
    with tf.GradientTape() as tape:
        A = tf.constant(X)
        for layer in (1, 2, 3):
            Z = tensors[f"W{layer}"] @ A + tensors[f"b{layer}"]
            A = tf.nn.relu(Z)
        loss = tf.reduce_mean(tf.nn.sigmoid_cross_entropy_with_logits(tf.constant(Y, tf.float64), Z))
        cost = loss + 0.7 / 6 * sum(tf.nn.l2_loss(tensors[f"W{layer}"]) for layer in (1, 2, 3))
    grads = backward_propagation_with_regularization(*_forward(X, Y, parameters), 0.7)
    for key, slope in tape.gradient(cost, tensors).items():
        np.testing.assert_allclose(grads["d" + key], slope.numpy(), rtol=1e-9, atol=1e-12)
