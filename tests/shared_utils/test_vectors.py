"""Check the unrolling of a picture and the scaling of rows, element by element."""

import math

import numpy as np
import pytest

from shared_utils.vectors import image2vector, normalize_rows


@pytest.mark.parametrize("shape", [(1, 1, 1), (2, 3, 4), (4, 2, 3), (5, 5, 3)])
def test_image2vector_reads_rows_then_columns_then_colours(shape):
    image = np.random.default_rng(3).normal(size=shape)
    by_hand = [[image[i, j, k]] for i in range(shape[0]) for j in range(shape[1]) for k in range(shape[2])]
    np.testing.assert_array_equal(image2vector(image), by_hand)


def test_image2vector_keeps_c_order_for_a_transposed_view():
    image = np.arange(24).reshape(4, 3, 2).transpose(2, 1, 0)
    np.testing.assert_array_equal(image2vector(image)[:5, 0], [0, 6, 12, 18, 2])


def test_image2vector_starts_with_the_colours_of_the_top_left_pixel():
    image = np.array([[[255, 128, 0], [1, 2, 3]]], dtype=np.uint8)
    assert image2vector(image).tolist() == [[255], [128], [0], [1], [2], [3]]
    assert image2vector(image).dtype == np.uint8


def test_normalize_rows_of_a_hand_worked_example():
    np.testing.assert_allclose(normalize_rows(np.array([[3.0, 4.0], [0.0, -2.0]])), [[0.6, 0.8], [0.0, -1.0]])


@pytest.mark.parametrize("shape", [(1, 3), (4, 1), (3, 5), (4, 4)])
def test_normalize_rows_agrees_with_the_root_of_the_sum_of_squares(shape):
    x = np.random.default_rng(4).normal(size=shape)
    by_hand = [[entry / math.sqrt(sum(other**2 for other in row)) for entry in row] for row in x.tolist()]
    np.testing.assert_allclose(normalize_rows(x), by_hand, rtol=1e-12)


def test_normalize_rows_gives_unit_length_and_keeps_the_direction():
    x = np.random.default_rng(5).normal(size=(6, 3))
    unit = normalize_rows(x)
    np.testing.assert_allclose((unit**2).sum(axis=1), 1)
    np.testing.assert_allclose((unit * x).sum(axis=1) ** 2, (x**2).sum(axis=1))  # cosine 1


@pytest.mark.parametrize(("function", "shape"), [(image2vector, (2, 3, 4)), (normalize_rows, (3, 4))])
def test_inputs_are_left_untouched(function, shape):
    x = np.random.default_rng(6).normal(size=shape)
    before = x.copy()
    function(x)
    np.testing.assert_array_equal(x, before)
    assert x.shape == shape
