"""Check the surfaces' slopes by finite differences, their lowest places, and the races on them."""

import numpy as np
import pytest

from shared_utils.data import load_planar
from shared_utils.initializers import initialize_parameters_he
from shared_utils.loss_surfaces import EXAMPLES, SURFACES, gradients, parameters_at, place_of, tilts
from shared_utils.mini_batch_training import model
from shared_utils.races import OPTIMIZERS, Racer, cost_of, drawn_with_replacement, on_surface, train

pytestmark = pytest.mark.filterwarnings("error")
EVERY = pytest.mark.parametrize("surface", SURFACES.values(), ids=SURFACES)


@EVERY
def test_slopes_are_those_of_the_cost(surface):
    for x, y in np.random.default_rng(1).uniform(-3, 3, (20, 2)):
        measured = [
            (surface.cost(x + 1e-6, y) - surface.cost(x - 1e-6, y)) / 2e-6,
            (surface.cost(x, y + 1e-6) - surface.cost(x, y - 1e-6)) / 2e-6,
        ]
        np.testing.assert_allclose(surface.slopes(x, y), measured, atol=1e-7)


@EVERY
def test_the_lowest_place_is_the_lowest(surface):
    np.testing.assert_allclose(surface.slopes(*surface.lowest), 0, atol=1e-12)
    x, y = np.meshgrid(np.linspace(*surface.window[:2], 201), np.linspace(*surface.window[2:], 151))
    assert surface.cost(x, y).min() >= surface.cost(*surface.lowest) - 1e-12


def test_the_saddle_curves_up_one_way_and_down_the_other():
    surface = SURFACES["saddle"]
    x, y = surface.saddle
    np.testing.assert_allclose(surface.slopes(x, y), 0, atol=1e-12)
    assert surface.cost(x + 0.1, y) > surface.cost(x, y) > surface.cost(x, y + 0.1)


@EVERY
@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_a_race_at_far_too_large_a_rate_ends_without_an_error(surface, optimizer):
    path = on_surface(surface, steps=100, learning_rate=3.0, names=(optimizer,))[optimizer]
    assert path.shape == (101, 2)


def test_rmsprop_on_the_bowl_first_slows_down_and_then_takes_steps_of_the_learning_rate():
    path = on_surface(SURFACES["bowl"], steps=300, names=("rmsprop",))["rmsprop"]
    steps = np.abs(np.diff(path, axis=0))
    np.testing.assert_allclose(steps[0], 0.1 / np.sqrt(0.1), rtol=1e-6)  # s is a tenth of the square, and not corrected
    assert (steps[59] < 1e-3).all()
    np.testing.assert_allclose(steps[-1], 0.1, rtol=1e-2)


def test_tilts_cancel_so_that_all_examples_make_the_surface():
    drawn = tilts(np.random.default_rng(1))
    assert drawn.shape == (2, EXAMPLES)
    np.testing.assert_allclose(drawn.sum(axis=1), 0, atol=1e-12)
    surface, here = SURFACES["bowl"], parameters_at(1.0, -2.0)
    whole = gradients(surface, here, drawn)
    np.testing.assert_allclose([whole["dW1"].item(), whole["db1"].item()], surface.slopes(1.0, -2.0))
    assert place_of(here) == (1.0, -2.0)


def test_gradient_descent_on_the_bowl_is_known_in_closed_form():
    path = on_surface(SURFACES["bowl"], steps=30, names=("gd",))["gd"]
    t = np.arange(31)
    np.testing.assert_allclose(path, np.stack([-3.5 * (1 - 0.1 * 0.2) ** t, 1.5 * (1 - 0.1 * 4) ** t], axis=1), atol=1e-12)


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_a_racer_trains_as_the_model_does(optimizer):
    X, Y = load_planar("moons")
    rng = np.random.default_rng(3)
    racer = Racer(optimizer, initialize_parameters_he([2, 4, 1], rng), learning_rate=0.01)
    *_, (parameters, _, _) = train(X, Y, racer, 64, 3, rng)
    expected, costs = model(X, Y, [2, 4, 1], optimizer, np.random.default_rng(3), 0.01, num_epochs=3)
    for key in expected:
        np.testing.assert_allclose(parameters[key], expected[key], rtol=1e-9)
    assert cost_of(X, Y, parameters) < costs[0]


def test_drawing_with_replacement_misses_about_a_third():
    numbers = np.arange(5000.0)[None]
    batches = drawn_with_replacement(numbers, numbers, 64, np.random.default_rng(1))
    seen = np.concatenate([X[0] for X, _ in batches])
    assert len(seen) == 5000
    assert 1 - len(np.unique(seen)) / 5000 == pytest.approx(np.exp(-1), abs=0.02)


def test_a_schedule_sets_the_rate_of_each_epoch():
    X, Y = load_planar("moons")
    rng, asked = np.random.default_rng(1), []
    racer = Racer("gd", initialize_parameters_he([2, 4, 1], rng))
    for _ in train(X, Y, racer, 64, 3, rng, schedule=lambda epoch: 0.1 / (1 + epoch)):
        asked.append(racer.learning_rate)
    assert asked == pytest.approx([0.1, 0.05, 0.1 / 3])
