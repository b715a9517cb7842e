"""Check the softmax, its losses and its gradient against SciPy, scikit-learn, numbers by hand and finite differences."""

import numpy as np
import pytest
from scipy import special
from sklearn.metrics import log_loss

from shared_utils import activations, softmax


@pytest.fixture
def scores():
    return np.random.default_rng(1).normal(0, 3, (5, 8))


@pytest.fixture
def labels():
    return np.array([0, 4, 2, 2, 1, 3, 0, 4])


def test_the_lessons_example_by_hand():
    powers = np.exp([2.0, 1.0, 0.1])
    assert powers.sum() == pytest.approx(11.2125, abs=1e-4)
    np.testing.assert_allclose(softmax.softmax_activation(np.array([[2.0], [1.0], [0.1]])).ravel(), [0.659, 0.2424, 0.0986], atol=5e-5)


def test_columns_agree_with_scipy_and_with_week_1_on_the_transpose(scores):
    AL = softmax.softmax_activation(scores)
    np.testing.assert_allclose(AL, special.softmax(scores, axis=0), rtol=1e-12)
    np.testing.assert_allclose(AL, activations.softmax(scores.T).T, rtol=1e-12)
    np.testing.assert_allclose(AL.sum(axis=0), 1)


@pytest.mark.filterwarnings("error")
def test_large_scores_stay_finite():
    AL = softmax.softmax_activation(np.array([[1000.0, -1000.0, 1000.0], [999.0, -1001.0, -1000.0]]))
    np.testing.assert_allclose(AL, [[0.73105858, 0.73105858, 1], [0.26894142, 0.26894142, 0]], atol=1e-8)


@pytest.mark.parametrize("form", [np.ravel, lambda labels: labels.reshape(1, -1), list])
def test_one_hot_has_a_one_in_the_labels_row(labels, form):
    Y = softmax.one_hot(form(labels), 6)
    assert Y.shape == (6, 8)
    np.testing.assert_array_equal(Y.argmax(axis=0), labels)
    np.testing.assert_array_equal(Y.sum(axis=0), 1)


def test_both_losses_agree_with_scikit_learn(scores, labels):
    AL = softmax.softmax_activation(scores)
    right = log_loss(labels, AL.T, labels=range(5))
    assert softmax.categorical_cross_entropy(AL, softmax.one_hot(labels, 5)) == pytest.approx(right, rel=1e-12)
    assert softmax.sparse_categorical_cross_entropy(AL, labels) == pytest.approx(right, rel=1e-12)
    assert softmax.sparse_categorical_cross_entropy(AL, labels.reshape(1, -1)) == pytest.approx(right, rel=1e-12)


def test_a_guess_of_even_odds_costs_the_logarithm_of_the_number_of_classes():
    AL = np.full((10, 7), 0.1)
    assert softmax.sparse_categorical_cross_entropy(AL, np.arange(7)) == pytest.approx(np.log(10))


def test_backward_is_the_measured_slope_of_each_examples_loss(scores, labels):
    Y = softmax.one_hot(labels, 5)
    dZ = softmax.softmax_backward(softmax.softmax_activation(scores), Y)
    step = 1e-6
    for place in np.ndindex(scores.shape):
        nudge = np.zeros(scores.shape)
        nudge[place] = step
        up, down = (-np.sum(Y * special.log_softmax(scores + sign * nudge, axis=0)) for sign in (1, -1))
        assert dZ[place] == pytest.approx((up - down) / (2 * step), abs=1e-8)


def test_backward_is_the_whole_matrix_of_slopes_times_the_losss(scores, labels):
    Y, AL = softmax.one_hot(labels, 5), softmax.softmax_activation(scores)
    for y, a, dz in zip(Y.T, AL.T, softmax.softmax_backward(AL, Y).T, strict=True):
        np.testing.assert_allclose((np.diag(a) - np.outer(a, a)) @ (-y / a), dz, atol=1e-12)


def test_the_diagonal_alone_is_not_the_slope():
    a = softmax.softmax_activation(np.array([[2.0], [1.0], [0.1]]))
    y = np.array([[0.0], [1.0], [0.0]])
    assert np.abs(a * (1 - a) * (-y / a) - softmax.softmax_backward(a, y)).max() > 0.5


@pytest.mark.frameworks
def test_losses_and_slopes_agree_with_keras(scores, labels):
    tf = pytest.importorskip("tensorflow")
    import keras

    Y, AL = softmax.one_hot(labels, 5), softmax.softmax_activation(scores)
    Z = tf.Variable(scores.T)
    with tf.GradientTape() as tape:
        losses = keras.losses.sparse_categorical_crossentropy(labels, Z, from_logits=True)
        total = tf.reduce_sum(losses)
    np.testing.assert_allclose(softmax.softmax_backward(AL, Y).T, tape.gradient(total, Z).numpy(), rtol=1e-6, atol=1e-9)
    assert softmax.categorical_cross_entropy(AL, Y) == pytest.approx(float(np.mean(losses.numpy())), rel=1e-6)
