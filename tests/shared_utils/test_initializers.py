"""Check the four starts: shapes, spreads, and what they do to signals in deep stacks."""

import numpy as np
import pytest

from shared_utils import initializers

RANDOM = {
    "random": (initializers.initialize_parameters_random, lambda n_prev: 10),
    "xavier": (initializers.initialize_parameters_xavier, lambda n_prev: n_prev**-0.5),
    "he": (initializers.initialize_parameters_he, lambda n_prev: (2 / n_prev) ** 0.5),
}


def test_zeros_are_zeros_of_the_right_shapes():
    start = initializers.initialize_parameters_zeros([3, 5, 2])
    assert {key: value.shape for key, value in start.items()} == {"W1": (5, 3), "b1": (5, 1), "W2": (2, 5), "b2": (2, 1)}
    assert not any(value.any() for value in start.values())


@pytest.mark.parametrize("name", RANDOM)
def test_weights_spread_as_promised_and_biases_are_zero(name):
    draw, spread = RANDOM[name]
    start = draw([300, 200, 500], np.random.default_rng(0))
    for layer, n_prev in ((1, 300), (2, 200)):
        assert start[f"W{layer}"].std() == pytest.approx(spread(n_prev), rel=0.02)
        assert abs(start[f"W{layer}"].mean()) < 0.02 * spread(n_prev)
        assert not start[f"b{layer}"].any()


@pytest.mark.parametrize(("name", "bend"), [("xavier", np.tanh), ("he", lambda Z: np.maximum(0, Z))])
def test_signals_keep_their_size_through_twenty_layers_with_the_start_made_for_the_activation(name, bend):
    rng = np.random.default_rng(1)
    start = RANDOM[name][0]([200] * 21, rng)
    A = rng.normal(0, 1, (200, 500))
    for layer in range(1, 21):
        A = bend(start[f"W{layer}"] @ A)
    size = np.sqrt(np.mean(A**2))
    # tanh shrinks a little in every layer, ReLU keeps the mean square on average.
    assert (0.1 if name == "xavier" else 0.5) < size < 2


def test_he_keeps_the_mean_square_of_relu_activations():
    rng = np.random.default_rng(2)
    ratios = []
    for _ in range(200):
        W = initializers.initialize_parameters_he([100, 100], rng)["W1"]
        A = rng.normal(0, 1, (100, 50))
        ratios.append(np.mean(np.maximum(0, W @ A) ** 2) / np.mean(A**2))
    assert np.mean(ratios) == pytest.approx(1, abs=0.02)
