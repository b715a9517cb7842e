"""Check week 2's playground and upload button: what they show, and what they say when something is wrong."""

import xml.etree.ElementTree as ET

import numpy as np
import pytest

from shared_utils import logistic
from shared_utils.widgets.logistic import MOST, RATES, logistic_playground, small_cats
from shared_utils.widgets.own_picture import own_picture

RIGHT = (logistic.propagate, logistic.optimize, logistic.predict)


def unwritten(*args, **kwargs):
    raise NotImplementedError


def raising(*args, **kwargs):
    raise KeyError("temperature <T>")


def test_the_first_picture_is_useful_and_well_formed():
    playground = logistic_playground(*RIGHT)
    ET.fromstring(playground.svg)
    assert "falling all the way" in playground.sentence
    assert "1000 new ones" in playground.sentence


def test_the_shown_cost_is_that_of_plain_training():
    X, Y, *_ = small_cats()
    params, _, _ = logistic.optimize(*logistic.initialize_with_zeros(len(X)), X, Y, num_iterations=50, learning_rate=0.03)
    _, cost = logistic.propagate(params["w"], params["b"], X, Y)
    assert f"Cost {cost:.3f}," in logistic_playground(*RIGHT).draw("0.03", 50)[1]


def test_going_back_shows_what_was_there_before():
    playground = logistic_playground(*RIGHT)
    early = playground.draw("0.01", 20)
    playground.draw("0.01", 80)
    assert playground.draw("0.01", 20) == early


def test_divergence_is_said_in_words():
    _, sentence = logistic_playground(*RIGHT).draw(RATES[-1], MOST)
    assert "the learning rate is too large" in sentence
    assert "nan" in sentence or "inf" in sentence


@pytest.mark.parametrize(
    ("which", "function", "said"),
    [
        (0, None, "propagate is missing"),
        (1, None, "optimize is missing"),
        (2, None, "predict is missing"),
        (0, unwritten, "not written yet"),
        (1, unwritten, "not written yet"),
        (2, unwritten, "predict is not written yet"),
        (0, raising, "KeyError: 'temperature <T>'"),
        (1, raising, "KeyError: 'temperature <T>'"),
        (2, raising, "predict stopped with KeyError"),
        (0, lambda *a: None, "stopped with TypeError"),
        (1, lambda *a, **k: None, "stopped with TypeError"),
        (1, lambda *a, **k: ({"w": np.zeros(3), "b": 0.0}, {}, []), "w of shape (3,)"),
        (1, lambda *a, **k: ({"w": np.full((768, 1), np.nan), "b": 0.0}, {}, []), "no longer numbers"),
    ],
)
def test_what_is_wrong_with_a_learners_function_is_said(which, function, said):
    functions = [function if i == which else right for i, right in enumerate(RIGHT)]
    playground = logistic_playground(*functions)
    assert said in playground.sentence
    ET.fromstring(playground.svg)


def test_the_upload_button_shows_what_the_model_says():
    shown = own_picture(lambda picture: np.array([[picture.mean() / 255]]), np.full((64, 64, 3), 255, np.uint8))
    assert "cat, a = 1.000" in shown.sentence
    assert "<img alt=" in shown._repr_mimebundle_()["text/html"]


@pytest.mark.parametrize(
    ("function", "said"), [(raising, "KeyError"), (lambda picture: 3.0, "between 0 and 1"), (lambda picture: np.nan, "nan")]
)
def test_the_upload_button_says_what_is_wrong(function, said):
    assert said in own_picture(function, np.zeros((64, 64, 3), np.uint8)).sentence
