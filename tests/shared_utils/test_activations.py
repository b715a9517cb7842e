"""Check sigmoid, its slope and softmax against SciPy, finite differences and values worked by hand."""

import math

import numpy as np
import pytest
from scipy import special

from shared_utils.activations import basic_sigmoid, sigmoid, sigmoid_grad, softmax

pytestmark = pytest.mark.filterwarnings("error")
SHAPES = [(), (1,), (5,), (3, 4), (2, 3, 4), (0,), (0, 3)]


@pytest.fixture
def rng():
    return np.random.default_rng(1)


@pytest.mark.parametrize("x", [-700, -30.5, -1, 0, 0.25, 3, 36.0, 700])
def test_basic_sigmoid_agrees_with_scipy(x):
    assert basic_sigmoid(x) == pytest.approx(special.expit(x), rel=1e-12)
    assert isinstance(basic_sigmoid(x), float)


def test_basic_sigmoid_of_log_3_is_three_quarters():
    assert basic_sigmoid(math.log(3)) == pytest.approx(0.75, rel=1e-15)


@pytest.mark.parametrize("shape", SHAPES)
def test_sigmoid_agrees_with_scipy_and_keeps_the_shape(rng, shape):
    x = rng.normal(scale=20, size=shape)
    assert sigmoid(x).shape == shape
    np.testing.assert_allclose(sigmoid(x), special.expit(x), rtol=1e-12)


def test_sigmoid_keeps_its_relative_precision_far_out():
    x = np.linspace(-700, 700, 2001)
    np.testing.assert_allclose(sigmoid(x), special.expit(x), rtol=1e-12)


def test_sigmoid_is_0_half_and_1_at_minus_1000_0_and_1000():
    assert sigmoid(np.array([-1000.0, 0.0, 1000.0])).tolist() == [0.0, 0.5, 1.0]


@pytest.mark.parametrize("number", [2, 2.0, np.float64(2), np.int8(2), np.uint8(2), np.array(2)])
def test_sigmoid_of_a_number_is_a_float(number):
    assert isinstance(sigmoid(number), float)
    assert sigmoid(number) == pytest.approx(0.8807970779778823)


@pytest.mark.parametrize("dtype", [np.uint8, np.int8, np.int64])
def test_sigmoid_of_whole_numbers_is_that_of_the_same_floats(dtype):
    x = np.array([0, 1, 3, 100], dtype=dtype)
    np.testing.assert_allclose(sigmoid(x), special.expit(x.astype(float)), rtol=1e-12)


def test_sigmoid_keeps_single_precision():
    assert sigmoid(np.zeros(3, dtype=np.float32)).dtype == np.float32


def test_sigmoid_and_its_mirror_image_add_up_to_1(rng):
    x = rng.normal(scale=5, size=100)
    np.testing.assert_allclose(sigmoid(x) + sigmoid(-x), 1, rtol=1e-14)


@pytest.mark.parametrize("shape", SHAPES)
def test_sigmoid_grad_agrees_with_central_differences_of_scipy(rng, shape):
    x = rng.normal(scale=3, size=shape)
    step = 1e-5
    slope = (special.expit(x + step) - special.expit(x - step)) / (2 * step)
    assert sigmoid_grad(x).shape == shape
    np.testing.assert_allclose(sigmoid_grad(x), slope, rtol=1e-6, atol=1e-10)


def test_sigmoid_grad_is_a_quarter_at_0_and_vanishes_at_500():
    np.testing.assert_allclose(sigmoid_grad(np.array([-500.0, 0.0, 500.0])), [0, 0.25, 0], atol=1e-100)


@pytest.mark.parametrize("shape", [(1, 1), (1, 6), (4, 1), (3, 5), (7, 2)])
def test_softmax_agrees_with_scipy_over_rows(rng, shape):
    x = rng.normal(scale=10, size=shape)
    np.testing.assert_allclose(softmax(x), special.softmax(x, axis=1), rtol=1e-12)


def test_softmax_of_logarithms_is_their_shares():
    x = np.log([[1.0, 2.0, 5.0], [3.0, 3.0, 3.0]])
    np.testing.assert_allclose(softmax(x), [[1 / 8, 2 / 8, 5 / 8], [1 / 3, 1 / 3, 1 / 3]], rtol=1e-14)


def test_softmax_rows_sum_to_one_at_large_scores():
    x = np.array([[1000.0, 0.0, -1000.0], [1000.0, 1000.0, 999.0], [-1000.0, -1000.0, -1001.0]])
    np.testing.assert_allclose(softmax(x).sum(axis=1), 1, rtol=1e-14)
    np.testing.assert_allclose(softmax(x)[0], [1, 0, 0], atol=1e-14)


def test_softmax_does_not_change_when_a_row_is_shifted(rng):
    x = rng.normal(size=(4, 3))
    np.testing.assert_allclose(softmax(x + np.array([[1.0], [-5.0], [300.0], [0.0]])), softmax(x), rtol=1e-12)


def test_softmax_of_two_scores_is_the_sigmoid_of_their_difference(rng):
    x = rng.normal(size=(6, 2))
    np.testing.assert_allclose(softmax(x)[:, 0], special.expit(x[:, 0] - x[:, 1]), rtol=1e-12)


@pytest.mark.parametrize("function", [sigmoid, sigmoid_grad, softmax])
def test_inputs_are_left_untouched(rng, function):
    x = rng.normal(size=(3, 4))
    before = x.copy()
    result = function(x)
    np.testing.assert_array_equal(x, before)
    assert not np.shares_memory(result, x)
