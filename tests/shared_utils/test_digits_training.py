"""Check the network on the digits: its gradients, its running statistics, and that the learner's pieces are used."""

import numpy as np
import pytest

from shared_utils import batch_norm, digits_training, softmax
from shared_utils.digits_training import Pieces


@pytest.fixture(scope="module")
def digits():
    return digits_training.split_digits(np.random.default_rng(0))


def test_the_split_holds_every_digit_once(digits):
    assert digits.X_train.shape == (64, 1347)
    assert digits.X_dev.shape == (64, 450)
    assert digits.train_labels.shape == (1, 1347)
    pixels = np.hstack([digits.X_train, digits.X_dev])
    assert 0 <= pixels.min() < pixels.max() <= 1
    again = digits_training.split_digits(np.random.default_rng(0))
    np.testing.assert_array_equal(digits.X_dev, again.X_dev)


@pytest.mark.parametrize("normalize", [True, False])
def test_gradients_agree_with_finite_differences(normalize):
    rng = np.random.default_rng(2)
    X, Y = rng.normal(size=(4, 9)), softmax.one_hot(rng.integers(0, 3, 9), 3)
    parameters = {key: value + rng.normal(0, 0.3, value.shape) for key, value in digits_training.start([4, 5, 6, 3], rng).items()}
    pieces = Pieces()

    def cost(key, value):
        AL, _ = digits_training.forward(X, parameters | {key: value}, pieces, normalize)
        return softmax.categorical_cross_entropy(AL, Y)

    AL, caches = digits_training.forward(X, parameters, pieces, normalize)
    grads = digits_training.backward(AL, Y, caches, parameters, pieces, normalize)
    for key, value in parameters.items():
        measured = np.empty(value.shape)
        for place in np.ndindex(value.shape):
            nudge = np.zeros(value.shape)
            nudge[place] = 1e-6
            measured[place] = (cost(key, value + nudge) - cost(key, value - nudge)) / 2e-6
        np.testing.assert_allclose(grads["d" + key], measured, rtol=1e-4, atol=1e-8)


def test_running_statistics_come_close_to_those_of_the_whole_set(digits):
    X, Y = digits.X_train[:, :640], softmax.one_hot(digits.train_labels[:, :640], 10)
    run = digits_training.steps(X, Y, digits_training.start([64, 8, 10], np.random.default_rng(1)), 1e-9, np.random.default_rng(1))
    for _ in range(60):
        parameters, running, _ = next(run)
    whole = batch_norm.batch_statistics(parameters["W1"] @ X)
    np.testing.assert_allclose(running[1]["mean"], whole["mean"], atol=0.15)
    np.testing.assert_allclose(running[1]["variance"], whole["variance"], rtol=0.2)


def test_training_learns(digits):
    trained = digits_training.train(
        digits.X_train, softmax.one_hot(digits.train_labels, 10), [64, 30, 10], np.random.default_rng(1), epochs=5, learning_rate=0.1
    )
    assert len(trained.costs) == 5 * 21
    said = digits_training.predict(digits.X_dev, trained.parameters, trained.running)
    assert said.shape == (1, 450)
    assert digits_training.accuracy(said, digits.dev_labels) > 90


def test_every_piece_is_called_in_training_or_at_test_time(digits):
    called = set()

    def watched(name, function):
        def call(*arguments):
            called.add(name)
            return function(*arguments)

        return call

    pieces = Pieces(*(watched(name, function) for name, function in Pieces()._asdict().items()))
    trained = digits_training.train(
        digits.X_train, softmax.one_hot(digits.train_labels, 10), [64, 5, 10], np.random.default_rng(1), 1, 0.1, pieces=pieces
    )
    digits_training.predict(digits.X_dev, trained.parameters, trained.running, pieces)
    assert called == set(Pieces._fields)
