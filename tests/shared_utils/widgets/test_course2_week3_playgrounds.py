"""Check week 7's playgrounds: right, missing, raising, wrong and diverging functions; live and still."""

import xml.etree.ElementTree as ET

import numpy as np
import pytest

from shared_utils import batch_norm, softmax, tuning
from shared_utils.widgets.batch_norm import batch_norm_playground
from shared_utils.widgets.search import search_playground
from shared_utils.widgets.softmax_regions import softmax_regions_playground

OURS = {
    search_playground: {name: getattr(tuning, name) for name in ("sample_log_uniform", "sample_beta")},
    batch_norm_playground: {name: getattr(batch_norm, name) for name in ("batchnorm_forward", "batchnorm_backward")},
    softmax_regions_playground: {
        name: getattr(softmax, name) for name in ("one_hot", "softmax_activation", "categorical_cross_entropy", "softmax_backward")
    },
}
EACH = [pytest.param(make, name, id=name) for make, functions in OURS.items() for name in functions]
FIRST = {"sample_beta": ("β, 0.9 to 0.999", 40, 1)}  # where the first picture does not use a function, settings that do


def playground(make, **changed):
    return make(**(OURS[make] | changed))


def unwritten(*arguments):
    raise NotImplementedError


def raising(*arguments):
    raise KeyError("Z<1>")


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("make", OURS)
def test_the_first_picture_needs_no_touch_and_no_words_of_trouble(make):
    shown = playground(make)
    ET.fromstring(shown.svg)
    assert not any(word in shown.sentence for word in ("missing", "returned", "raised", "own run"))
    assert shown.still().alt == shown.sentence


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize(("make", "name"), EACH)
@pytest.mark.parametrize(
    ("function", "told"),
    [(None, "is missing"), (unwritten, "is not written yet"), (raising, "raised KeyError: 'Z<1>'"), (lambda *a: None, "None")],
)
def test_trouble_is_told_in_words_and_never_thrown(make, name, function, told):
    broken = playground(make, **{name: function})
    svg, sentence = broken.draw(*FIRST[name]) if name in FIRST else (broken.svg, broken.sentence)
    ET.fromstring(svg)
    assert name in sentence
    assert told in sentence


@pytest.mark.parametrize(
    ("make", "changed", "told"),
    [
        (search_playground, {"sample_log_uniform": lambda *a: np.ones(3)}, "returned the shape (3,); expected the shape (40,)"),
        (batch_norm_playground, {"batchnorm_forward": lambda Z, *a: Z}, "two values"),
        (batch_norm_playground, {"batchnorm_backward": lambda d, cache: d}, "three values"),
        (batch_norm_playground, {"batchnorm_backward": lambda d, cache: (d, d, d)}, "dgamma returned the shape"),
        (softmax_regions_playground, {"one_hot": lambda labels, C: np.ones((3, C))}, "one_hot returned the shape"),
        (softmax_regions_playground, {"softmax_backward": lambda AL, Y: AL[0]}, "softmax_backward returned the shape"),
    ],
)
def test_a_wrong_form_is_told_with_what_was_expected(make, changed, told):
    assert told in playground(make, **changed).sentence


def test_draws_outside_of_the_range_are_counted():
    wrong = playground(search_playground, sample_log_uniform=lambda low, high, size, rng: 10 * high * np.ones(size))
    assert "40 of yours lie outside of the range" in wrong.sentence


def test_even_draws_crowd_below_the_middle_for_beta():
    told = playground(search_playground).draw("β, 0.9 to 0.999", 100, 1)[1]
    mine, even = (int(word.rstrip("%")) for word in told.split() if word.endswith("%"))
    assert 35 < mine < 65
    assert even > 80


def test_a_wrong_sign_shows_beside_the_courses_own_run():
    wrong = playground(softmax_regions_playground, softmax_backward=lambda AL, Y: Y - AL)
    assert "The course's own run (dashed) has the cost" in wrong.sentence


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("rate", ["0.01", "30"])
@pytest.mark.parametrize("size", ["0", "5"])
def test_regions_draw_with_every_rate_and_start(rate, size):
    svg, sentence = playground(softmax_regions_playground).draw(rate, size, 40)
    ET.fromstring(svg)
    assert "After 40 steps" in sentence


@pytest.mark.filterwarnings("error")
def test_a_diverging_network_is_told_and_batch_norm_beside_it_goes_on():
    told = playground(batch_norm_playground).draw("off", 8, "3", "3", 40)[1]
    assert "it diverged" in told
    assert "With batch norm (dashed)" in told


def test_batch_norm_lowers_the_cost_of_a_deep_network():
    shown = playground(batch_norm_playground)
    _, sentence = shown.draw("on", 10, "0.1", "1", 100)
    with_it, without = _costs(sentence)
    assert with_it < without - 0.3


def _costs(sentence):
    """Return the two costs that the sentence names: this network's, and the other one's."""
    mine = float(sentence.partition("cost ")[2].split()[0].rstrip("."))
    other = float(sentence.partition("it is ")[2].split()[0].rstrip("."))
    return mine, other


@pytest.mark.parametrize("make", OURS)
def test_moving_a_control_redraws(make):
    shown = playground(make)
    before = shown.svg
    box = shown.widget()
    slider = next(child for child in box.children if hasattr(child, "max") and hasattr(child, "value") and hasattr(child, "readout"))
    slider.value = slider.max / 2
    assert shown.svg != before
