"""Check the shallow network's playground: right, missing, raising, wrong and diverging functions; live and still."""

import threading
import xml.etree.ElementTree as ET

import numpy as np
import pytest

from shared_utils import activations, shallow
from shared_utils.widgets.shallow import shallow_playground

NAMES = ("initialize_parameters", "forward_propagation", "compute_cost", "backward_propagation", "update_parameters")
HIDDEN = {
    "ReLU": (activations.relu, activations.relu_grad),
    "leaky ReLU": (activations.leaky_relu, activations.leaky_relu_grad),
}
START = (4, "tanh", "1.2", "flower", "0.01", 600)


def playground(hidden=None, **changed):
    functions = [changed.get(name, getattr(shallow, name)) for name in NAMES]
    return shallow_playground(*functions, HIDDEN | (hidden or {}))


def unwritten(*arguments):
    raise NotImplementedError


def raising(*arguments):
    raise KeyError("W<1>")


def uphill(parameters, cache, X, Y):
    return {key: -value for key, value in shallow.backward_propagation(parameters, cache, X, Y).items()}


def transposed(parameters, cache, X, Y):
    return {key: value.T for key, value in shallow.backward_propagation(parameters, cache, X, Y).items()}


@pytest.fixture(scope="module")
def right():
    return playground()


@pytest.mark.filterwarnings("error")
def test_the_first_picture_shows_a_trained_network_and_its_words(right):
    assert right.sentence == "4 hidden units, tanh, learning rate 1.2, flower. After 600 steps: cost 0.0091, 100.0% right."
    ET.fromstring(right.svg)


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    ("function", "told"),
    [(None, "is missing"), (unwritten, "is not written yet"), (raising, "raised KeyError: 'W<1>'"), (lambda *a: None, "None")],
)
def test_trouble_is_told_in_words_and_never_thrown(name, function, told):
    broken = playground(**{name: function})
    assert name in broken.sentence
    assert told in broken.sentence
    ET.fromstring(broken.svg)


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"backward_propagation": transposed}, "backward_propagation: dW1 returned the shape (2, 4); expected the shape (4, 2)"),
        ({"compute_cost": lambda A2, Y: A2}, "compute_cost returned the shape (1, 400); expected a single number"),
        ({"forward_propagation": lambda X, p: shallow.forward_propagation(X, p)[0]}, "two values"),
        ({"update_parameters": lambda p, g, rate: {"W1": p["W1"]}}, "without b1"),
    ],
)
def test_a_wrong_form_is_told_with_what_was_expected(changed, told):
    assert told in playground(**changed).sentence


def test_a_wrong_sign_shows_beside_the_courses_own_run():
    assert "The course's own run (dashed) has the cost" in playground(backward_propagation=uphill).sentence


@pytest.mark.filterwarnings("error")
def test_a_much_too_large_learning_rate_is_told_as_divergence(right):
    told = right.draw(3, "none (linear)", "30", "moons", "1", 2000)[1]
    assert "it diverged" in told


@pytest.mark.parametrize("part", [0, 1])
def test_the_learners_activation_and_slope_do_the_bending(part):
    pair = [activations.relu, activations.relu_grad]
    pair[part] = unwritten
    broken = playground({"ReLU": tuple(pair)})
    assert "not written" not in broken.sentence
    assert "ReLU is not written yet" in broken.draw(4, "ReLU", "0.3", "circles", "0.01", 100)[1]


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("activation", ["tanh", "ReLU", "leaky ReLU", "sigmoid", "none (linear)"])
@pytest.mark.parametrize("data", ["moons", "circles", "spirals", "blobs"])
def test_every_activation_and_data_set_draws(right, activation, data):
    svg, sentence = right.draw(3, activation, "0.3", data, "0.1", 20)
    ET.fromstring(svg)
    assert "After 20 steps" in sentence
    assert "own run" not in sentence


def test_more_steps_go_on_from_where_the_run_is(right):
    first = right.draw(2, "tanh", "1.2", "moons", "0.01", 40)[1]
    later = right.draw(2, "tanh", "1.2", "moons", "0.01", 80)[1]
    assert "After 40 steps" in first
    assert "After 80 steps" in later
    assert right.draw(2, "tanh", "1.2", "moons", "0.01", 40)[1] == first


def test_functions_get_copies():
    def in_place(parameters, grads, rate):
        for key in parameters:
            parameters[key] -= rate * grads["d" + key]
        return parameters

    assert playground(update_parameters=in_place).sentence == playground().sentence


def test_the_bundle_has_a_live_view_and_a_still_with_alternative_text(right):
    bundle = right._repr_mimebundle_()
    assert "application/vnd.jupyter.widget-view+json" in bundle
    assert bundle["text/html"].startswith("<img alt=")
    assert "4 hidden units" in bundle["text/html"]


def test_moving_controls_redraws_without_a_thread(right):
    before = threading.active_count()
    box = right.widget()
    units, activation, *_, picture, spoken = box.children
    old = picture.value
    units.value = 2
    activation.value = "ReLU"
    assert picture.value != old
    assert "2 hidden units, ReLU" in spoken.value
    assert threading.active_count() == before


def test_every_control_has_a_tooltip_and_its_whole_name(right):
    *controls, _picture, _spoken = right.widget().children
    assert all(control.tooltip and control.description for control in controls)


def test_numbers_in_the_picture_are_finite_when_the_cost_is_not(right):
    svg, sentence = right.draw(20, "tanh", "30", "spirals", "10", 100)
    assert "The cost is not finite" in sentence
    assert "nan" not in svg.split(">", 1)[1]
    assert np.isfinite(float(ET.fromstring(svg).attrib["width"]))
