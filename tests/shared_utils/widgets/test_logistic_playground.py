"""Check week 2's playground and upload button: what they show, and what they say when something is wrong."""

import xml.etree.ElementTree as ET

import numpy as np
import pytest

from shared_utils import logistic
from shared_utils.widgets.logistic import COURSES, logistic_playground, small_cats
from shared_utils.widgets.own_picture import own_picture

RIGHT = (logistic.propagate, logistic.optimize, logistic.predict)


def unwritten(*args, **kwargs):
    raise NotImplementedError


def raising(*args, **kwargs):
    raise KeyError("temperature <T>")


@pytest.fixture(scope="module")
def right():
    return logistic_playground(*RIGHT)


def after(playground, rate, steps):
    """Return the picture and the sentence after that many steps."""
    run, settings = playground.run({"learning rate": rate}), {"learning rate": rate}
    run.advance(steps)
    return playground.draw(run, [], settings)


def test_the_first_picture_is_useful_and_well_formed(right):
    ET.fromstring(right.svg)
    assert "falling all the way" in right.sentence
    assert "1000 new ones" in right.sentence
    assert "course" not in right.sentence


def test_the_shown_cost_is_that_of_plain_training(right):
    X, Y, *_ = small_cats()
    params, _, _ = logistic.optimize(*logistic.initialize_with_zeros(len(X)), X, Y, num_iterations=50, learning_rate=0.05)
    _, cost = logistic.propagate(params["w"], params["b"], X, Y)
    assert f"Cost {cost:.3f}," in after(right, 0.05, 50)[1]


def test_looking_back_shows_what_was_there_before(right):
    settings = {"learning rate": 0.05}
    run = right.run(settings)
    run.advance(20)
    early = right.draw(run, [], settings)[1]
    run.advance(60)
    run.look(20)
    assert right.draw(run, [], settings)[1] == early


def test_divergence_is_said_in_words(right):
    _, sentence = after(right, 1.0, 100)
    assert "the learning rate is too large" in sentence
    assert "nan" in sentence or "inf" in sentence


@pytest.mark.parametrize("name", ["a cost that falls all the way", "one that wavers and still arrives", "one that diverges"])
def test_a_set_up_shows_what_its_name_says(right, name):
    values = dict(right.set_ups[name])
    run = right.run(values)
    run.advance(values["steps"])
    answer = right.predict.answer(run, values)
    assert answer in COURSES
    assert answer in name


def test_uphill_is_told_apart_from_too_large_a_learning_rate():
    def uphill(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
        return logistic.optimize(w, b, X, Y, num_iterations, -learning_rate)

    assert "Is there a wrong sign" in logistic_playground(logistic.propagate, uphill, logistic.predict).sentence


@pytest.mark.parametrize(
    ("which", "function", "said"),
    [
        (0, None, "propagate is missing"),
        (1, None, "optimize is missing"),
        (2, None, "predict is missing"),
        (0, unwritten, "not written yet"),
        (1, unwritten, "not written yet"),
        (2, unwritten, "predict is not written yet"),
        (0, raising, "raised KeyError: 'temperature <T>'"),
        (1, raising, "raised KeyError: 'temperature <T>'"),
        (2, raising, "predict stopped with KeyError"),
        (0, lambda *a: None, "propagate should return two values, grads and cost; it returned None"),
        (1, lambda *a, **k: None, "optimize should return three values, params, grads and costs; it returned None"),
        (1, lambda *a, **k: ({"w": np.zeros(3), "b": 0.0}, {}, []), "w returned the shape (3,); expected the shape (768, 1)"),
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
