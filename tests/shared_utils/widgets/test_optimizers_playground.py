"""Check the week's playgrounds: right, missing, raising, wrong and diverging functions; pictures, words, predictions."""

import xml.etree.ElementTree as ET

import numpy as np
import pytest

from shared_utils import averages, optimizers
from shared_utils.loss_surfaces import SURFACES
from shared_utils.races import OURS, on_surface
from shared_utils.widgets.averages import averages_playground
from shared_utils.widgets.optimizers import SET_UPS, optimizers_playground

NAMES = (
    "update_parameters_with_gd",
    "initialize_velocity",
    "update_parameters_with_momentum",
    "initialize_rmsprop",
    "update_parameters_with_rmsprop",
    "initialize_adam",
    "update_parameters_with_adam",
)
AVERAGE = averages.exponentially_weighted_average


def race(**changed):
    return optimizers_playground(*(changed.get(name, OURS[name]) for name in NAMES))


def unwritten(*arguments, **named):
    raise NotImplementedError


def raising(*arguments, **named):
    raise KeyError("dW<1>")


@pytest.fixture(scope="module")
def right():
    return race()


@pytest.mark.filterwarnings("error")
def test_the_first_picture_shows_four_paths_and_their_costs(right):
    ET.fromstring(right.svg)
    assert right.sentence.startswith("The bowl. It is twenty times steeper across than along. Learning rate 0.1, all 64 examples, after 60")
    assert all(f"{name} has the cost" in right.sentence for name in ("gradient descent", "momentum", "RMSprop", "Adam"))
    assert all(f">{name}</text>" in right.svg for name in ("gradient descent", "momentum", "RMSprop", "Adam", "start", "minimum"))
    assert "course" not in right.sentence


def test_the_playground_runs_as_the_lessons_paths_do(right):
    path = on_surface(SURFACES["bowl"], steps=60)["adam"]
    assert f"Adam has the cost {SURFACES['bowl'].cost(*path[-1]):.3g}." in right.sentence


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    ("function", "told"),
    [(None, "is missing"), (unwritten, "is not written yet"), (raising, "raised KeyError: 'dW<1>'"), (lambda *a: None, "None")],
)
def test_trouble_is_told_and_stops_only_its_own_optimizer(name, function, told):
    broken = race(**{name: function})
    assert name in broken.sentence
    assert told in broken.sentence
    assert broken.sentence.count("has the cost") == 3
    ET.fromstring(broken.svg)


def test_a_wrong_sign_leaves_the_courses_path():
    def uphill(parameters, grads, learning_rate):
        return optimizers.update_parameters_with_gd(parameters, grads, -learning_rate)

    sentence = race(update_parameters_with_gd=uphill).sentence
    assert "Not on the course's path (pale dashes): gradient descent" in sentence
    assert "gradient descent diverged" in sentence


def test_in_place_updates_do_no_harm(right):
    def in_place(parameters, grads, learning_rate):
        for key in parameters:
            parameters[key] -= learning_rate * grads["d" + key]
        return parameters

    assert race(update_parameters_with_gd=in_place).sentence == right.sentence


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("name", SET_UPS)
def test_every_set_up_draws(right, name):
    shown = right.set_up(name)
    ET.fromstring(shown.svg)
    assert f"after {SET_UPS[name]['steps']} updates" in shown.sentence


@pytest.mark.filterwarnings("error")
def test_divergence_is_told_in_words(right):
    settings = dict(right.start) | {"learning rate": 1.0}
    run, course = right.run(settings), right.course(settings)
    run.advance(60)
    course.advance(60)
    svg, sentence = right.draw(run, [], settings)
    assert "gradient descent diverged: after" in sentence
    ET.fromstring(svg)


def test_the_prediction_is_answered_by_what_is_seen(right):
    run = right.run(dict(right.start) | {"surface": "ravine", "beta2": 0.9})
    run.advance(200)
    assert right.predict.answer(run, {}) == "Adam"
    costs = {name: SURFACES["ravine"].cost(*path[-1]) for name, path in on_surface(SURFACES["ravine"], steps=200, beta2=0.9).items()}
    assert min(costs, key=costs.get) == "adam"


def test_one_optimizer_runs_alone(right):
    run = right.run(dict(right.start) | {"optimizer": "RMSprop"})
    run.advance(3)
    assert list(run.state.runners) == ["rmsprop"]


@pytest.mark.filterwarnings("error")
def test_the_saddle_is_marked_and_named(right):
    assert ">saddle</text>" in right.set_up("stuck at the saddle").svg
    assert ">saddle</text>" not in right.svg


def test_mini_batches_of_one_seed_are_the_same_for_all(right):
    settings = dict(right.start) | {"batch size": 4}
    runs = [right.run(settings), right.course(settings)]
    for run in runs:
        run.advance(40)
    places = [[runner.parameters["W1"].item() for runner in run.state.runners.values()] for run in runs]
    assert places[0] == places[1]


@pytest.mark.filterwarnings("error")
def test_the_average_is_drawn_with_and_without_correction():
    playground = averages_playground(AVERAGE)
    ET.fromstring(playground.svg)
    assert "On the first day, 22.6 degrees, it says 2.3, corrected 22.6" in playground.sentence
    assert "course" not in playground.sentence


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize(
    ("function", "told"),
    [
        (None, "is missing"),
        (unwritten, "is not written yet"),
        (raising, "raised KeyError"),
        (lambda theta, beta, bias_correction=False: theta[:3], "returned the shape (3,); expected the shape (150,)"),
        (lambda theta, beta, bias_correction=False: AVERAGE(theta, beta), "Your corrected average is not that of the course"),
        (lambda theta, beta, bias_correction=False: np.full(len(theta), np.nan), "is not that of the course"),
    ],
)
def test_what_is_wrong_with_an_average_is_told(function, told):
    playground = averages_playground(function)
    assert told in playground.sentence
    ET.fromstring(playground.svg)


def test_when_the_start_is_forgotten_is_seen_by_the_learners_own_averages():
    settings = {"beta": 0.95, "days": 150}
    assert averages_playground(AVERAGE).predict.answer(settings) == "after about 60 days"
    uncorrected = averages_playground(lambda theta, beta, bias_correction=False: AVERAGE(theta, beta))
    assert uncorrected.predict.answer(settings) == "after about 20 days"
    assert averages_playground(unwritten).predict.answer(settings) is None


@pytest.mark.parametrize("name", SET_UPS)
def test_the_words_of_the_legend_stay_apart_and_inside(right, name):
    root = ET.fromstring(right.set_up(name).svg)
    texts = [part for part in root if part.tag.endswith("text") and part.attrib["y"] == "21.0"]
    starts = [float(part.attrib["x"]) for part in texts]
    widest = [0.62 * 14 * len(part.text) for part in texts]
    assert all(a + w < b for a, w, b in zip(starts, widest, starts[1:], strict=False))
    assert starts[-1] + widest[-1] < float(root.attrib["width"])
