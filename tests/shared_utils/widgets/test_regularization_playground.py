"""Check the regularization playground: right, missing, raising, wrong and diverging functions; live and still."""

import xml.etree.ElementTree as ET

import numpy as np
import pytest

from shared_utils import initializers, regularization
from shared_utils.widgets.ghosts import Ghost, of_the_course
from shared_utils.widgets.regularization import GAPS, SHARES, regularization_playground

NAMES = (
    "compute_cost_with_regularization",
    "backward_propagation_with_regularization",
    "dropout_forward",
    "dropout_backward",
)
STARTS = {
    "He": initializers.initialize_parameters_he,
    "Xavier": initializers.initialize_parameters_xavier,
    "random": initializers.initialize_parameters_random,
    "zeros": lambda dims, rng: initializers.initialize_parameters_zeros(dims),
}


def playground(starts=None, **changed):
    return regularization_playground(*(changed.get(name, getattr(regularization, name)) for name in NAMES), starts)


def unwritten(*arguments):
    raise NotImplementedError


def raising(*arguments):
    raise KeyError("W<1>")


def uphill(AL, Y, caches, lambd):
    grads = regularization.backward_propagation_with_regularization(AL, Y, caches, lambd)
    return {key: -value for key, value in grads.items()}


@pytest.fixture(scope="module")
def right():
    return playground(STARTS)


def trained(shown, steps, **settings):
    """Return the learner's run and the course's after that many steps, and the settings."""
    given = {**shown.start, **settings}
    run, course = shown.run(given), shown.course(given)
    run.advance(steps)
    course.advance(steps)
    return run, course, given


def after(steps, shown, **settings):
    """Return the picture and the sentence after that many steps of the learner's run and the course's."""
    run, course, given = trained(shown, steps, **settings)
    return shown.draw(run, [of_the_course(course)], given)


@pytest.mark.filterwarnings("error")
def test_the_first_picture_shows_a_trained_network_and_its_words(right):
    assert right.sentence.startswith("λ = 0, keep_prob 1, start He. After 500 steps: 9")
    assert "% of the dev set, cost 0.1" in right.sentence
    assert "own" not in right.sentence
    ET.fromstring(right.svg)


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    ("function", "told"),
    [(None, "is missing"), (unwritten, "is not written yet"), (raising, "raised KeyError: 'W<1>'"), (lambda *a: None, "None")],
)
def test_trouble_is_told_in_words_and_never_thrown(name, function, told):
    svg, sentence = after(20, playground(**{name: function}), keep_prob=0.8 if "dropout" in name else 1.0)
    assert name in sentence
    assert told in sentence
    ET.fromstring(svg)


@pytest.mark.parametrize("name", STARTS)
def test_each_start_is_the_learners(name):
    broken = playground({**STARTS, name: unwritten})
    assert f"start {name} is not written yet" in after(0, broken, start=name)[1]


def test_a_wrong_shape_is_told_with_what_was_expected():
    def turned(AL, Y, caches, lambd):
        grads = regularization.backward_propagation_with_regularization(AL, Y, caches, lambd)
        return {key: value.T for key, value in grads.items()}

    shown = playground(backward_propagation_with_regularization=turned)
    assert "dW1 returned the shape (2, 30); expected the shape (30, 2)" in shown.sentence


def test_a_forgotten_term_shows_beside_the_courses_own_run():
    def plain(AL, Y, caches, lambd):
        return regularization.backward_propagation_with_regularization(AL, Y, caches, 0.0)

    told = after(300, playground(backward_propagation_with_regularization=plain), **{"λ": 10})[1]
    assert "The course's own run (grey) has the cost" in told


def test_a_wrong_sign_climbs_and_is_told():
    assert "Is there a wrong sign in your functions?" in after(300, playground(backward_propagation_with_regularization=uphill))[1]


@pytest.mark.filterwarnings("error")
def test_a_start_that_is_far_too_large_stays_far_off_or_is_told_as_divergence(right):
    run, course, given = trained(right, 200, start="random", scale=10.0)
    assert run.diverged or run.score()[0] < 70
    ET.fromstring(right.draw(run, [of_the_course(course)], given)[0])


@pytest.mark.filterwarnings("error")
def test_a_long_run_without_a_penalty_stays_finite():
    svg, sentence = after(1600, playground())
    assert "After 1600 steps" in sentence
    assert "nan" not in svg.split(">", 1)[1]
    assert "diverged" not in sentence


def test_the_same_settings_draw_the_same_masks_whatever_came_before(right):
    given = {**right.start, "keep_prob": 0.6}
    once, again = right.run(given), right.run(given)
    once.advance(40)
    for _ in range(8):
        again.advance(5)
    np.testing.assert_array_equal(once.state[0]["W1"], again.state[0]["W1"])


def test_a_penalty_that_comes_on_the_way_counts_from_there_on(right):
    run, _, given = trained(right, 100)
    before, dear = run.cost, {**given, "λ": 30}
    run.change(dear)
    run.advance(20)
    assert run.costs[-1] > 2 * before
    assert run.costs[-2] == before
    assert "From step 100 on: λ 30." in right.draw(run, [], dear)[1]


def test_a_pinned_run_keeps_its_curve_and_is_told(right):
    run, course, given = trained(right, 60)
    kept = run.pinned()
    run.scores()
    run.advance(40)
    assert len(kept.scores()) == 4
    assert len(run.scores()) == 6
    svg, sentence = right.draw(run, [of_the_course(course), Ghost("pinned A", kept, "#000000", "8 4", "the same settings.")], given)
    assert ">A</text>" in svg
    assert "pinned A: the same settings." in sentence


def test_scores_are_those_of_the_learners_network_on_both_sets(right):
    run, _, _ = trained(right, 40)
    train, dev = run.scores()[-1]
    assert (train, dev) == run.score()
    assert run.scores().shape == (3, 2)
    assert 100 * np.mean((run.forward(run.X, run.state)[0] > 0.5) == run.Y) == pytest.approx(train)


def test_what_is_to_be_predicted_is_seen():
    for starts, seen in ((None, GAPS[2]), (STARTS, SHARES[0])):
        shown = playground(starts)
        setting = dict(shown.set_ups[shown.predict.set_up])
        run, _, given = trained(shown, setting.pop("steps"), **setting)
        assert shown.predict.answer(run, given) == seen


def test_without_starts_there_is_no_choice_of_them():
    assert [control.name for control in playground().controls] == ["λ", "keep_prob", "seed"]
    assert [control.name for control in playground(STARTS).controls] == ["start", "scale", "λ", "keep_prob", "seed"]


@pytest.mark.parametrize("starts", [None, STARTS])
def test_every_set_up_can_be_taken_over(starts):
    shown = playground(starts)
    assert shown.set_ups
    for name in shown.set_ups:
        assert shown.set_up(name).sentence


def test_the_bundle_has_a_live_view_and_a_still_with_alternative_text(right, monkeypatch):
    monkeypatch.setattr("shared_utils.widgets.live.front_end", lambda: True)
    bundle = right._repr_mimebundle_()
    assert "application/vnd.jupyter.widget-view+json" in bundle
    assert "keep_prob 1" in bundle["text/html"]
