"""Check measured gradients, their distance, clipping, and that gradient checking finds the planted faults."""

import numpy as np
import pytest

from shared_utils import shallow
from shared_utils.find_the_bug import faulty_backward, mended_backward
from shared_utils.gradient_check import clip_gradients, numerical_gradient, relative_difference
from shared_utils.parameter_vectors import to_dict, to_vector


def test_the_gradient_of_a_known_function():
    theta = np.array([[1.0, -2.0], [0.5, 3.0]])
    slopes = numerical_gradient(lambda t: np.sum(t**3) + t[0, 0] * t[1, 1], theta, 1e-5)
    exact = 3 * theta**2 + np.array([[3.0, 0.0], [0.0, 1.0]])
    np.testing.assert_allclose(slopes, exact, rtol=1e-9)


def test_the_error_falls_with_the_square_of_the_step():
    errors = [abs(numerical_gradient(lambda t: float(np.exp(t[0])), np.array([0.3]), e)[0] - np.exp(0.3)) for e in (1e-1, 1e-2)]
    assert errors[0] / errors[1] == pytest.approx(100, rel=0.01)


def test_measuring_agrees_with_scipy():
    optimize = pytest.importorskip("scipy.optimize")
    theta = np.array([0.3, -0.7, 1.1])
    theirs = optimize.approx_fprime(theta, lambda t: np.sum(np.sin(t) * t), 1e-8)
    np.testing.assert_allclose(numerical_gradient(lambda t: np.sum(np.sin(t) * t), theta, 1e-6), theirs, rtol=1e-6)


@pytest.mark.parametrize(
    ("a", "b", "far"), [([3, 4], [3, 4], 0), ([3, 4], [-3, -4], 1), ([1, 0], [0, 1], 0.5**0.5), ([2, 0], [1, 0], 1 / 3)]
)
def test_relative_differences_by_hand(a, b, far):
    assert relative_difference(np.array(a, float), np.array(b, float)) == pytest.approx(far)


def test_clipping_keeps_the_direction():
    grads = {"dW1": np.array([[3.0, 0.0]]), "db1": np.array([[4.0]])}
    clipped = clip_gradients(grads, 1.0)
    assert clipped["dW1"].tolist() == [[pytest.approx(0.6), 0.0]]
    assert clipped["db1"].tolist() == [[pytest.approx(0.8)]]
    assert clip_gradients(grads, 5.5)["db1"].tolist() == [[4.0]]
    assert clip_gradients({"dW1": np.zeros((2, 1))}, 1.0)["dW1"].tolist() == [[0.0], [0.0]]


def test_a_dict_survives_the_way_to_a_vector_and_back():
    arrays = {"W1": np.arange(6.0).reshape(2, 3), "b1": np.array([[9.0], [8.0]])}
    theta = to_vector(arrays)
    assert theta.shape == (8, 1)
    back = to_dict(theta, arrays)
    assert list(back) == list(arrays)
    assert all(np.array_equal(back[key], arrays[key]) for key in arrays)


def differences(backward, scale):
    """Return the relative difference of each gradient from the measured one, for weights of a size."""
    rng = np.random.default_rng(5)
    X, Y = rng.normal(size=(2, 30)), rng.integers(0, 2, (1, 30))
    shapes = {"W1": (4, 2), "b1": (4, 1), "W2": (1, 4), "b2": (1, 1)}
    parameters = {key: scale * rng.normal(size=shape) for key, shape in shapes.items()}

    def cost(theta):
        return shallow.compute_cost(shallow.forward_propagation(X, to_dict(theta, parameters))[0], Y)

    measured = to_dict(numerical_gradient(cost, to_vector(parameters), 1e-5), parameters)
    grads = backward(X, Y, parameters)
    return {key: relative_difference(grads["d" + key], measured[key]) for key in parameters}


def test_the_mended_pass_is_right_whatever_the_size_of_the_weights():
    assert all(far < 1e-7 for scale in (0.1, 1.0) for far in differences(mended_backward, scale).values())


def test_gradient_checking_points_at_the_two_faults():
    far = differences(faulty_backward, 1.0)
    assert far["W2"] < 1e-7
    assert far["b2"] == pytest.approx(29 / 31, rel=1e-6)  # m times too large
    assert far["W1"] > 0.05
    assert far["b1"] > 0.05


def test_with_tiny_weights_one_of_the_faults_hides():
    far = differences(faulty_backward, 0.001)
    assert far["W1"] < 1e-5
    assert far["b2"] > 0.9
