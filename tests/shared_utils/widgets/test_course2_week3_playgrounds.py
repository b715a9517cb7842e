"""Check week 7's playgrounds: right, missing, raising, wrong and diverging functions; predictions and set-ups."""

import xml.etree.ElementTree as ET

import numpy as np
import pytest

from shared_utils import batch_norm, softmax, tuning
from shared_utils.widgets.batch_norm import batch_norm_playground
from shared_utils.widgets.ghosts import of_the_course
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
TRAINED = (batch_norm_playground, softmax_regions_playground)


def playground(make, **changed):
    return make(**(OURS[make] | changed))


def after(steps, shown, **settings):
    """Return the sentence after that many steps of the learner's run and the course's."""
    given = {**shown.start, **{name.replace("_", " "): value for name, value in settings.items()}}
    run, course = shown.run(given), shown.course(given)
    run.advance(steps)
    course.advance(steps)
    svg, sentence = shown.draw(run, [of_the_course(course)], given)
    ET.fromstring(svg)
    return sentence


def unwritten(*arguments):
    raise NotImplementedError


def raising(*arguments):
    raise KeyError("Z<1>")


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("make", OURS)
def test_the_first_picture_needs_no_touch_and_no_words_of_trouble(make):
    shown = playground(make)
    ET.fromstring(shown.svg)
    assert not any(word in shown.sentence for word in ("missing", "returned", "raised", "own run", "could not"))
    assert shown.still().alt == shown.sentence


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize(("make", "name"), EACH)
@pytest.mark.parametrize(
    ("function", "told"),
    [(None, "is missing"), (unwritten, "is not written yet"), (raising, "raised KeyError: 'Z<1>'"), (lambda *a: None, "None")],
)
def test_trouble_is_told_in_words_and_never_thrown(make, name, function, told):
    broken = playground(make, **{name: function})
    if name == "sample_beta":
        broken = broken.set_up("β")
    ET.fromstring(broken.svg)
    assert name in broken.sentence
    assert told in broken.sentence


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


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize(("make", "name"), [pytest.param(make, name, id=name) for make in OURS for name in playground(make).set_ups])
def test_every_set_up_draws(make, name):
    shown = playground(make).set_up(name)
    ET.fromstring(shown.svg)
    assert "could not" not in shown.sentence


@pytest.mark.parametrize(
    ("make", "right"),
    [
        (search_playground, "about a tenth"),
        (batch_norm_playground, "2 or more, as guessing has"),
        (softmax_regions_playground, "log 4 = 1.39"),
    ],
)
def test_what_was_to_be_predicted_is_seen(make, right):
    shown = playground(make)
    assert right in shown.predict.choices
    there = shown.set_up(shown.predict.set_up)
    stage = there._stages[0]
    assert there.answer(stage) == right


@pytest.mark.parametrize(
    ("make", "name"), [(softmax_regions_playground, "categorical_cross_entropy"), (softmax_regions_playground, "one_hot")]
)
def test_nothing_is_seen_of_it_where_a_function_is_missing(make, name):
    shown = playground(make, **{name: None})
    there = shown.set_up(shown.predict.set_up)
    assert there.answer(there._stages[0]) is None


def test_draws_outside_of_the_range_are_counted():
    wrong = playground(search_playground, sample_log_uniform=lambda low, high, size, rng: 10 * high * np.ones(size))
    assert "40 of yours lie outside of the range" in wrong.sentence


def test_even_draws_crowd_below_the_middle_for_beta():
    told = playground(search_playground).set_up("β").sentence
    mine, even = (int(word.rstrip("%")) for word in told.split() if word.endswith("%"))
    assert "Above 0.99: " in told
    assert 40 < mine < 60
    assert even < 20


def test_a_wrong_sign_shows_beside_the_courses_own_run():
    wrong = playground(softmax_regions_playground, softmax_backward=lambda AL, Y: Y - AL)
    assert "The course's own run (grey) has the cost" in wrong.sentence
    hurt = playground(
        batch_norm_playground, batchnorm_backward=lambda d, cache: (-batch_norm.batchnorm_backward(d, cache)[0], *np.zeros((2, len(d), 1)))
    )
    assert "The course's own run (grey) has the cost" in hurt.sentence


@pytest.mark.parametrize("make", TRAINED)
@pytest.mark.parametrize(("mine", "ours"), [(62, 65), (63, 60), (62, 62), (60, 65)])
def test_nothing_is_told_of_the_courses_run_while_the_right_one_catches_up(make, mine, ours):
    shown = playground(make)
    run, course = shown.run(shown.start), shown.course(shown.start)
    run.advance(mine)
    course.advance(ours)
    _, sentence = shown.draw(run, [of_the_course(course)], shown.start)
    assert "own run" not in sentence


def test_the_network_the_other_way_is_told_at_the_same_step_or_not_at_all():
    shown = playground(batch_norm_playground)
    run = shown.run(shown.start)
    run.advance(60)
    run.other.advance(5)
    _, sentence = shown.draw(run, [], shown.start)
    assert "After 60 steps" in sentence
    _, ahead = shown.draw(_short(shown, 62, 65), [], shown.start)
    assert "Without batch norm" not in ahead


def _short(shown, mine, other):
    """Return a run whose other network is at another step."""
    run = shown.run(shown.start)
    run.advance(mine)
    run.other.advance(other - mine)
    return run


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("rate", [0.01, 30.0])
@pytest.mark.parametrize("size", [0.0, 5.0])
def test_regions_draw_with_every_rate_and_start(rate, size):
    told = after(40, playground(softmax_regions_playground), learning_rate=rate, size_of_the_start=size)
    assert "After 40 steps" in told


@pytest.mark.filterwarnings("error")
def test_a_diverging_network_is_told_and_batch_norm_beside_it_goes_on():
    told = after(40, playground(batch_norm_playground), batch_norm=False, hidden_layers=5, learning_rate=3.0)
    assert "It diverged" in told
    assert "With batch norm (red) it" in told


@pytest.mark.filterwarnings("error")
def test_a_start_without_a_finite_cost_is_not_blamed_on_the_learning_rate():
    told = after(40, playground(batch_norm_playground), batch_norm=False, hidden_layers=8, size_of_the_start=3.0)
    assert "nan after 0 steps. The start itself is too large" in told
    assert "learning rate is too large" not in told
    told = after(40, playground(batch_norm_playground), batch_norm=True, hidden_layers=8, size_of_the_start=3.0)
    assert "Without batch norm (red) there is no finite cost even at the start." in told


def test_batch_norm_lowers_the_cost_of_a_deep_network():
    told = after(100, playground(batch_norm_playground), hidden_layers=10)
    assert cost_after(told, "After 100 steps: cost ") < cost_after(told, "(red) it is ") - 0.3


def cost_after(sentence, words):
    return float(sentence.partition(words)[2].split()[0].rstrip("."))


def test_the_same_steps_give_the_same_network_however_they_are_divided():
    shown = playground(batch_norm_playground)
    at_once, bit_by_bit = shown.run(shown.start), shown.run(shown.start)
    at_once.advance(30)
    for _ in range(6):
        bit_by_bit.advance(5)
    assert at_once.costs == bit_by_bit.costs
    assert at_once.other.steps == bit_by_bit.other.steps == 30


def test_a_changed_learning_rate_acts_on_both_networks():
    shown = playground(batch_norm_playground)
    run = shown.run(shown.start)
    run.advance(5)
    run.change({**shown.start, "learning rate": 0.001})
    before = run.now[0]["W1"]
    run.advance(5)
    assert run.other.steps == 10
    assert run.other.settings["learning rate"] == 0.001
    assert np.abs(run.now[0]["W1"] - before).max() < 0.01
