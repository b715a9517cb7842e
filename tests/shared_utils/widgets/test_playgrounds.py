"""Check the three playgrounds of week 1: right, missing, raising and wrongly shaped functions; live and still."""

import threading
import xml.etree.ElementTree as ET

import numpy as np
import pytest

from shared_utils import activations
from shared_utils.widgets.sigmoid import sigmoid_playground
from shared_utils.widgets.softmax import softmax_playground
from shared_utils.widgets.tangent import tangent_playground

sigmoid, sigmoid_grad, softmax = activations.sigmoid, activations.sigmoid_grad, activations.softmax


def unwritten(x):
    raise NotImplementedError


def raising(x):
    raise KeyError("temperature <T>")


def changing(x):
    x += 1000
    return np.zeros_like(x)


def with_sigmoid(function):
    return sigmoid_playground(function, sigmoid_grad)


def with_grad(function):
    return sigmoid_playground(sigmoid, function)


def with_curve(function):
    return tangent_playground(function, sigmoid_grad)


def with_slope(function):
    return tangent_playground(sigmoid, function)


MAKERS = [with_sigmoid, with_grad, softmax_playground, with_curve, with_slope]
TROUBLES = [
    (None, "is missing"),
    ("sigmoid", "is missing"),
    (unwritten, "is not written yet"),
    (raising, "raised KeyError: 'temperature <T>'"),
    (lambda x: None, "returned None"),
    (lambda x: "high", "not an array of numbers"),
    (lambda x: 1j * x, "not an array of numbers"),
    (lambda x: x.sum(), "returned the shape ()"),
    (lambda x: np.full(x.shape, np.nan), "nan or inf"),
    (lambda x: np.full(x.shape, -np.inf), "nan or inf"),
]
RIGHT = [
    lambda: sigmoid_playground(sigmoid, sigmoid_grad),
    lambda: softmax_playground(softmax),
    lambda: tangent_playground(sigmoid, sigmoid_grad),
]


@pytest.fixture(params=RIGHT, ids=["sigmoid", "softmax", "tangent"])
def playground(request):
    return request.param()


def corners(playground):
    """Return every combination of the sliders' ends and starts."""
    first, second = playground.sliders
    return [(x, y) for x in (first.low, first.start, first.high) for y in (second.low, second.start, second.high)]


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize(("function", "told"), TROUBLES)
@pytest.mark.parametrize("maker", MAKERS)
def test_trouble_is_told_in_words_and_never_thrown(maker, function, told):
    playground = maker(function)
    assert told in playground.sentence
    for values in corners(playground):
        svg, sentence = playground.draw(*values)
        assert told in sentence
        assert "nan" not in svg.split(">", 1)[1].replace("returned nan", "")
        ET.fromstring(svg)


@pytest.mark.filterwarnings("error")
def test_a_right_function_gives_no_complaint_anywhere(playground):
    for values in corners(playground):
        svg, sentence = playground.draw(*values)
        ET.fromstring(svg)
        assert not any(word in sentence for word in ("away from", "Measured", "returned", "missing", "nan"))


def test_a_wrong_sigmoid_is_said_to_be_away_from_the_reference():
    assert "Yours is away" in with_sigmoid(lambda x: sigmoid(-x)).sentence


def test_a_wrong_slope_is_measured_on_the_learners_own_curve():
    playground = tangent_playground(np.sin, lambda x: -np.cos(x))
    assert f"the slope is {np.cos(1):.3f}" in playground.sentence


def test_an_overflowing_softmax_is_caught_by_adding_1000():
    playground = softmax_playground(lambda x: np.exp(x) / np.exp(x).sum(axis=1, keepdims=True))
    assert "nan" not in playground.sentence
    assert "nan or inf in 5 of 5 places" in playground.draw(1, 1000)[1]


def test_the_tangent_tells_the_worked_example():
    told = tangent_playground(lambda x: x**2, lambda x: 2 * x).draw(3, 0.1)[1]
    assert "value is 9.000 and your slope 6.000" in told
    assert "tangent says 9.600, the function 9.610, so the tangent is off by 0.010" in told


def test_the_sliders_scale_the_slope():
    told = sigmoid_playground(sigmoid, sigmoid_grad).draw(2, -6)[1]
    assert "z is 0 at x = 3.00" in told
    assert "steepest slope of the curve is 0.50" in told


def test_functions_get_copies():
    playground = with_sigmoid(changing)
    assert playground.draw(1, 0) == playground.draw(1, 0)


def test_the_bundle_has_a_live_view_and_a_still_with_alternative_text(playground):
    bundle = playground._repr_mimebundle_()
    assert "application/vnd.jupyter.widget-view+json" in bundle
    assert bundle["text/html"].startswith("<img alt=")
    assert playground.sentence.split(".")[0] in bundle["text/html"]
    assert playground.sentence in bundle["text/plain"]


def test_moving_a_slider_redraws_picture_and_sentence(playground):
    box = playground.widget()
    *controls, picture, spoken = box.children
    before = picture.value, spoken.value
    controls[0].value = controls[0].max
    assert picture.value != before[0]
    assert spoken.value != before[1]
    assert 'role="status"' in spoken.value
    assert picture.value == playground.svg


def test_what_a_learner_raises_is_escaped_where_it_is_shown():
    box = with_sigmoid(raising).widget()
    assert "<T>" not in box.children[-2].value + box.children[-1].value
    assert "&lt;T&gt;" in box.children[-1].value


def test_no_thread_is_started(playground):
    before = threading.active_count()
    playground.widget().children[0].value = 0.5
    assert threading.active_count() == before


def test_every_control_has_a_tooltip_and_its_whole_name(playground):
    for control in playground.widget().children[:-2]:
        assert control.tooltip
        assert control.description
        assert control.style.description_width == "initial"
