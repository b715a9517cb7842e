"""Check ReLU, leaky ReLU and the slopes of hidden activations against finite differences and SciPy."""

import numpy as np
import pytest
from scipy import special

from shared_utils import activations

pytestmark = pytest.mark.filterwarnings("error")
PAIRS = [
    (np.tanh, activations.tanh_grad),
    (activations.relu, activations.relu_grad),
    (activations.leaky_relu, activations.leaky_relu_grad),
    (lambda z: activations.leaky_relu(z, 0.3), lambda z: activations.leaky_relu_grad(z, 0.3)),
]


@pytest.fixture
def z():
    values = np.random.default_rng(2).normal(scale=3, size=(4, 5))
    return np.where(np.abs(values) < 0.1, 0.1, values)  # away from the kink


@pytest.mark.parametrize(("function", "slope"), PAIRS)
def test_slopes_agree_with_central_differences(function, slope, z):
    step = 1e-5
    np.testing.assert_allclose(slope(z), (function(z + step) - function(z - step)) / (2 * step), rtol=1e-5, atol=1e-9)


@pytest.mark.parametrize("shape", [(3,), (2, 5), (2, 3, 4), (0,)])
@pytest.mark.parametrize("name", ["relu", "leaky_relu", "tanh_grad", "relu_grad", "leaky_relu_grad"])
def test_shape_is_kept_and_input_untouched(name, shape):
    z = np.random.default_rng(1).normal(size=shape)
    before = z.copy()
    assert getattr(activations, name)(z).shape == shape
    np.testing.assert_array_equal(z, before)


def test_values_by_hand():
    z = np.array([-2.0, -0.5, 0.5, 3.0])
    assert activations.relu(z).tolist() == [0, 0, 0.5, 3]
    assert activations.leaky_relu(z).tolist() == pytest.approx([-0.02, -0.005, 0.5, 3])
    assert activations.leaky_relu(z, 0.5).tolist() == [-1, -0.25, 0.5, 3]
    assert activations.relu_grad(z).tolist() == [0, 0, 1, 1]
    assert activations.leaky_relu_grad(z, 0.5).tolist() == [0.5, 0.5, 1, 1]


def test_tanh_grad_is_the_square_of_the_hyperbolic_secant(z):
    np.testing.assert_allclose(activations.tanh_grad(z), 1 / np.cosh(z) ** 2, rtol=1e-10)
    assert activations.tanh_grad(np.array([0.0]))[0] == 1


def test_tanh_is_a_stretched_sigmoid(z):
    np.testing.assert_allclose(np.tanh(z), 2 * special.expit(2 * z) - 1, rtol=1e-12, atol=1e-15)


def test_slopes_at_the_kink_are_one_of_the_two_sides():
    zero = np.array([0.0])
    assert activations.relu_grad(zero)[0] in (0, 1)
    assert activations.leaky_relu_grad(zero, 0.2)[0] in (0.2, 1)
