"""Check batch norm forward and back by hand, by finite differences, and against Keras."""

import numpy as np
import pytest

from shared_utils import batch_norm

SHAPES = [(3, 5), (1, 4), (6, 2), (4, 50)]


def drawn(shape, seed=1):
    rng = np.random.default_rng(seed)
    n = shape[0]
    Z = rng.normal(2, 3, shape)
    return Z, rng.uniform(0.5, 2, (n, 1)), rng.normal(size=(n, 1)), rng.normal(size=shape)


def test_forward_by_hand():
    Z_tilde, _ = batch_norm.batchnorm_forward(np.array([[1.0, 3.0], [0.0, 10.0]]), np.array([[2.0], [3.0]]), np.array([[1.0], [0.0]]), 0.0)
    np.testing.assert_allclose(Z_tilde, [[-1, 3], [-3, 3]])


def test_epsilon_is_added_inside_of_the_root():
    Z = np.array([[-2.0, 2.0]])
    Z_tilde, _ = batch_norm.batchnorm_forward(Z, np.ones((1, 1)), np.zeros((1, 1)), epsilon=12.0)
    np.testing.assert_allclose(Z_tilde, Z / 4)


@pytest.mark.parametrize("shape", SHAPES)
def test_what_comes_out_has_mean_beta_and_spread_gamma(shape):
    Z, gamma, beta, _ = drawn(shape)
    Z_tilde, _ = batch_norm.batchnorm_forward(Z, gamma, beta)
    np.testing.assert_allclose(Z_tilde.mean(axis=1, keepdims=True), beta, atol=1e-7)
    np.testing.assert_allclose(Z_tilde.std(axis=1, keepdims=True), gamma, rtol=1e-6)


def test_the_right_gamma_and_beta_give_back_what_came_in():
    Z, *_ = drawn((3, 7))
    statistics = batch_norm.batch_statistics(Z)
    Z_tilde, _ = batch_norm.batchnorm_forward(Z, np.sqrt(statistics["variance"] + 1e-8), statistics["mean"])
    np.testing.assert_allclose(Z_tilde, Z, rtol=1e-12)


def test_a_bias_before_batch_norm_does_nothing():
    Z, gamma, beta, _ = drawn((3, 7))
    with_bias, without = (batch_norm.batchnorm_forward(Z + b, gamma, beta)[0] for b in (np.array([[5.0], [-2.0], [0.3]]), 0.0))
    np.testing.assert_allclose(with_bias, without, rtol=1e-9, atol=1e-12)


def slopes(function, at, step=1e-6):
    """Return central differences of a function of an array that returns a number."""
    measured = np.empty(at.shape)
    for place in np.ndindex(at.shape):
        nudge = np.zeros(at.shape)
        nudge[place] = step
        measured[place] = (function(at + nudge) - function(at - nudge)) / (2 * step)
    return measured


@pytest.mark.parametrize("epsilon", [1e-8, 0.5])
@pytest.mark.parametrize("shape", SHAPES)
def test_backward_agrees_with_finite_differences(shape, epsilon):
    Z, gamma, beta, weights = drawn(shape)

    def loss(Z, gamma, beta):
        return float(np.sum(weights * batch_norm.batchnorm_forward(Z, gamma, beta, epsilon)[0]))

    _, cache = batch_norm.batchnorm_forward(Z, gamma, beta, epsilon)
    dZ, dgamma, dbeta = batch_norm.batchnorm_backward(weights, cache)
    np.testing.assert_allclose(dZ, slopes(lambda it: loss(it, gamma, beta), Z), rtol=1e-5, atol=2e-7)
    np.testing.assert_allclose(dgamma, slopes(lambda it: loss(Z, it, beta), gamma), rtol=1e-6, atol=1e-7)
    np.testing.assert_allclose(dbeta, slopes(lambda it: loss(Z, gamma, it), beta), rtol=1e-6, atol=1e-7)


def test_slopes_of_a_row_add_up_to_nothing():
    Z, gamma, beta, weights = drawn((3, 9))
    dZ, _, _ = batch_norm.batchnorm_backward(weights, batch_norm.batchnorm_forward(Z, gamma, beta)[1])
    np.testing.assert_allclose(dZ.sum(axis=1), 0, atol=1e-12)
    np.testing.assert_allclose((dZ * Z).sum(axis=1), 0, atol=1e-6)


def test_at_test_time_a_batchs_own_statistics_give_the_forward_pass():
    Z, gamma, beta, _ = drawn((3, 9))
    own = batch_norm.batch_statistics(Z)
    inferred = batch_norm.batchnorm_inference(Z, gamma, beta, own["mean"], own["variance"])
    np.testing.assert_allclose(inferred, batch_norm.batchnorm_forward(Z, gamma, beta)[0], rtol=1e-12)


def test_at_test_time_no_example_depends_on_another():
    Z, gamma, beta, _ = drawn((3, 9))
    given = (gamma, beta, np.ones((3, 1)), np.full((3, 1), 4.0))
    one_by_one = np.hstack([batch_norm.batchnorm_inference(Z[:, i : i + 1], *given) for i in range(9)])
    np.testing.assert_array_equal(batch_norm.batchnorm_inference(Z, *given), one_by_one)


def test_running_statistics_by_hand_and_in_the_long_run():
    running = {"mean": np.array([[0.0]]), "variance": np.array([[1.0]])}
    batch = {"mean": np.array([[10.0]]), "variance": np.array([[5.0]])}
    after = batch_norm.update_running_statistics(running, batch)
    assert {key: float(value[0, 0]) for key, value in after.items()} == pytest.approx({"mean": 1.0, "variance": 1.4})
    assert running["mean"] == 0
    for _ in range(300):
        after = batch_norm.update_running_statistics(after, batch)
    assert {key: float(value[0, 0]) for key, value in after.items()} == pytest.approx({"mean": 10.0, "variance": 5.0})


@pytest.mark.frameworks
@pytest.mark.parametrize("shape", SHAPES)
def test_forward_backward_and_statistics_agree_with_keras(shape):
    tf = pytest.importorskip("tensorflow")
    import keras

    Z, gamma, beta, weights = drawn(shape)
    layer = keras.layers.BatchNormalization(momentum=0.9, epsilon=1e-4, dtype="float64")
    layer.build((None, shape[0]))
    layer.gamma.assign(gamma[:, 0])
    layer.beta.assign(beta[:, 0])
    scores = tf.Variable(Z.T)
    with tf.GradientTape() as tape:
        out = layer(scores, training=True)
        loss = tf.reduce_sum(out * weights.T)
    slopes_of = tape.gradient(loss, [scores, *layer.trainable_variables])
    Z_tilde, cache = batch_norm.batchnorm_forward(Z, gamma, beta, 1e-4)
    np.testing.assert_allclose(Z_tilde.T, out.numpy(), rtol=1e-9, atol=1e-9)
    for ours, theirs in zip(batch_norm.batchnorm_backward(weights, cache), slopes_of, strict=True):
        np.testing.assert_allclose(ours.T.reshape(theirs.shape), theirs.numpy(), rtol=1e-6, atol=1e-8)
    start = {"mean": np.zeros((shape[0], 1)), "variance": np.ones((shape[0], 1))}
    running = batch_norm.update_running_statistics(start, batch_norm.batch_statistics(Z))
    np.testing.assert_allclose(running["mean"][:, 0], layer.moving_mean.numpy(), rtol=1e-6)
    np.testing.assert_allclose(running["variance"][:, 0], layer.moving_variance.numpy(), rtol=1e-6)
    inferred = batch_norm.batchnorm_inference(Z, gamma, beta, running["mean"], running["variance"], 1e-4)
    np.testing.assert_allclose(inferred.T, layer(Z.T, training=False).numpy(), rtol=1e-6, atol=1e-8)
