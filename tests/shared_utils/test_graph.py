"""Check the gradients of the small computation graph against finite differences and by hand."""

import numpy as np
import pytest

from shared_utils.graph import graph_gradients


def cost(a, b, c):
    return (a + b * c) ** 2


def test_gradients_of_a_hand_worked_example():
    assert graph_gradients(2, 3, -1) == {"da": -2, "db": 2, "dc": -6}  # v = -1, dv = -2


@pytest.mark.parametrize("seed", range(5))
def test_gradients_agree_with_central_differences(seed):
    point = np.random.default_rng(seed).normal(size=3)
    slopes = [(cost(*(point + nudge)) - cost(*(point - nudge))) / 2e-5 for nudge in 1e-5 * np.eye(3)]
    grads = graph_gradients(*point)
    np.testing.assert_allclose([grads["da"], grads["db"], grads["dc"]], slopes, rtol=1e-6, atol=1e-9)


def test_gradients_are_zero_where_v_is_zero():
    assert graph_gradients(-6, 2, 3) == {"da": 0, "db": 0, "dc": 0}
