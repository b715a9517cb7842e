"""Check the three playgrounds of week 1: right, missing, raising and wrongly shaped functions; live and still."""

import threading
import time
import xml.etree.ElementTree as ET

import numpy as np
import pytest

from shared_utils import activations
from shared_utils.widgets import live
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


def at(playground, *values):
    """Return the picture and the sentence with the controls at these values."""
    return playground.draw({control.name: value for control, value in zip(playground.controls, values, strict=True)})


def corners(playground):
    """Return every combination of the sliders' ends and starts."""
    first, second = playground.controls
    return [(x, y) for x in (first.low, first.start, first.high) for y in (second.low, second.start, second.high)]


def parts(box):
    """Return everything in a box by its description, and the picture and the sentence by their classes."""
    found, left = {}, [box]
    while left:
        widget = left.pop()
        left += getattr(widget, "children", ())
        for name in (*widget._dom_classes, getattr(widget, "description", "")):
            found[name] = widget
    return found


def wait_for(true):
    """Wait until the worker has done its work."""
    end = time.monotonic() + 10
    while not true():
        assert time.monotonic() < end
        time.sleep(0.01)


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize(("function", "told"), TROUBLES)
@pytest.mark.parametrize("maker", MAKERS)
def test_trouble_is_told_in_words_and_never_thrown(maker, function, told):
    playground = maker(function)
    assert told in playground.sentence
    for values in corners(playground):
        svg, sentence = at(playground, *values)
        assert told in sentence
        assert "nan" not in svg.split(">", 1)[1].replace("returned nan", "")
        ET.fromstring(svg)


@pytest.mark.filterwarnings("error")
def test_a_right_function_gives_no_complaint_anywhere(playground):
    for values in corners(playground):
        svg, sentence = at(playground, *values)
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
    assert "nan or inf in 5 of 5 places" in at(playground, 1, 1000)[1]


def test_the_tangent_tells_the_worked_example():
    told = at(tangent_playground(lambda x: x**2, lambda x: 2 * x), 3, 0.1)[1]
    assert "value is 9.000 and your slope 6.000" in told
    assert "tangent says 9.600, the function 9.610, so the tangent is off by 0.010" in told


def test_the_sliders_scale_the_slope():
    told = at(sigmoid_playground(sigmoid, sigmoid_grad), 2, -6)[1]
    assert "z is 0 at x = 3.00" in told
    assert "steepest slope in the picture is 0.50" in told


def test_functions_get_copies():
    playground = with_sigmoid(changing)
    assert at(playground, 1, 0) == at(playground, 1, 0)


def test_where_somebody_looks_the_bundle_has_a_live_view_and_a_still(playground, monkeypatch):
    monkeypatch.setattr(live, "front_end", lambda: True)
    bundle = playground._repr_mimebundle_()
    assert "application/vnd.jupyter.widget-view+json" in bundle
    assert bundle["text/html"].startswith("<p><b>Predict first.</b>")
    assert "<img alt=" in bundle["text/html"]
    assert playground.sentence.split(".")[0] in bundle["text/html"]
    assert playground.sentence in bundle["text/plain"]


def test_where_nobody_looks_the_bundle_has_only_the_still(playground):
    bundle = playground._repr_mimebundle_()
    assert set(bundle) == {"text/plain", "text/html"}
    assert "<img alt=" in bundle["text/html"]


def test_moving_a_slider_redraws_picture_and_sentence(playground):
    seen = parts(playground.widget())
    picture, spoken = seen["playground-picture"], seen["playground-says"]
    before = picture.value, spoken.value
    slider = seen[playground.controls[0].name]
    slider.value = slider.max
    wait_for(lambda: spoken.value != before[1])
    assert picture.value != before[0]
    assert 'role="status"' in spoken.value


def test_a_set_up_moves_the_controls_and_the_picture(playground):
    seen = parts(playground.widget())
    for name, values in playground.set_ups.items():
        _, sentence = playground.draw({**playground.start, **values})
        seen[f"Set this up: {name}"].value = True
        wait_for(lambda sentence=sentence: live.status(sentence) == seen["playground-says"].value)
        assert all(seen[key].value == value for key, value in values.items())
        assert not seen[f"Set this up: {name}"].value
        assert playground.set_up(name).sentence == sentence


def test_a_set_up_that_does_not_exist_is_told(playground):
    with pytest.raises(ValueError, match=r"set_up: expected one of .*; got 'freezing'"):
        playground.set_up("freezing")


def test_a_prediction_is_answered_by_the_learners_functions(playground):
    right = playground.predict.answer({**playground.start, **playground.set_ups[playground.predict.set_up]})
    assert right in playground.predict.choices
    for choice, said in ((right, "as you predicted"), (playground.predict.choices[0], "you predicted")):
        seen = parts(playground.widget())
        seen["your prediction"].value = choice
        wait_for(lambda seen=seen: "It shows: " in seen["playground-says"].value)
        assert f"It shows: {right} ({said}" in seen["playground-says"].value


def test_a_prediction_is_answered_where_its_picture_is_there_already(playground):
    seen = parts(playground.widget())
    seen[f"Set this up: {playground.predict.set_up}"].value = True
    wait_for(lambda: not any(t.name == "playground" for t in threading.enumerate()))
    seen["your prediction"].index = 1
    wait_for(lambda: "It shows: " in seen["playground-says"].value)


@pytest.mark.parametrize("maker", MAKERS[1:3])
def test_a_prediction_without_a_function_gets_no_answer(maker):
    seen = parts(maker(unwritten).widget())
    seen["your prediction"].index = 2
    wait_for(lambda: "no answer yet" in seen["playground-says"].value)


def test_what_a_learner_raises_is_escaped_where_it_is_shown():
    seen = parts(with_sigmoid(raising).widget())
    assert "<T>" not in seen["playground-picture"].value + seen["playground-says"].value
    assert "&lt;T&gt;" in seen["playground-says"].value


def test_no_thread_is_started_before_somebody_does_something(playground):
    before = threading.active_count()
    playground._repr_mimebundle_()
    playground.widget()
    assert threading.active_count() == before


def test_the_worker_ends_when_everything_is_drawn(playground):
    before = threading.active_count()
    parts(playground.widget())[playground.controls[0].name].value = 0.5
    wait_for(lambda: threading.active_count() == before)


def test_every_control_has_a_tooltip_and_its_whole_name(playground):
    seen = parts(playground.widget())
    for control in playground.controls:
        assert seen[control.name].tooltip == control.tooltip
        assert seen[control.name].style.description_width == "initial"
