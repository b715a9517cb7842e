"""Check the regularization playground: right, missing, raising, wrong and diverging functions; live and still."""

import xml.etree.ElementTree as ET

import numpy as np
import pytest

from shared_utils import initializers, regularization
from shared_utils.widgets.regularization import regularization_playground

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


@pytest.fixture(scope="module")
def right():
    return playground(STARTS)


@pytest.mark.filterwarnings("error")
def test_the_first_picture_shows_a_trained_network_and_its_words(right):
    assert right.sentence.startswith("λ = 0, keep_prob 1, start He. After 500 steps: 95.0% of the train set right, 87.0% of the dev set")
    assert "own" not in right.sentence
    ET.fromstring(right.svg)


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    ("function", "told"),
    [(None, "is missing"), (unwritten, "is not written yet"), (raising, "raised KeyError: 'W<1>'"), (lambda *a: None, "None")],
)
def test_trouble_is_told_in_words_and_never_thrown(name, function, told):
    svg, sentence = playground(**{name: function}).draw("0", 0.8 if "dropout" in name else 1.0, 20)
    assert name in sentence
    assert told in sentence
    ET.fromstring(svg)


@pytest.mark.parametrize("name", STARTS)
def test_each_start_is_the_learners(name):
    broken = playground({**STARTS, name: unwritten})
    assert f"start {name} is not written yet" in broken.draw("0", 1.0, 20, name, "1")[1]


def test_a_wrong_shape_is_told_with_what_was_expected():
    def turned(AL, Y, caches, lambd):
        grads = regularization.backward_propagation_with_regularization(AL, Y, caches, lambd)
        return {key: value.T for key, value in grads.items()}

    assert (
        "dW1 returned the shape (2, 30); expected the shape (30, 2)" in playground(backward_propagation_with_regularization=turned).sentence
    )


def test_a_forgotten_term_shows_beside_the_courses_own_run():
    def plain(AL, Y, caches, lambd):
        return regularization.backward_propagation_with_regularization(AL, Y, caches, 0.0)

    told = playground(backward_propagation_with_regularization=plain).draw("10", 1.0, 300)[1]
    assert "The course's own" in told


@pytest.mark.filterwarnings("error")
def test_a_start_that_is_far_too_large_stays_far_off_or_is_told_as_divergence(right):
    told = right.draw("0", 1.0, 200, "random", "10")[1]
    assert "diverged" in told or "19.2% of the train set" in told


@pytest.mark.slow
@pytest.mark.filterwarnings("error")
def test_a_long_run_without_a_penalty_stays_finite():
    run = playground()
    for _ in range(60):
        svg, sentence = run.draw("0", 1.0, 1600)
        if "Still" not in sentence:
            break
    assert "After 1600 steps" in sentence
    assert "nan" not in svg.split(">", 1)[1]
    assert "diverged" not in sentence


def test_without_starts_there_is_no_choice_of_them():
    assert [control.name for control in playground().sliders] == ["λ", "keep_prob", "steps"]
    assert [control.name for control in playground(STARTS).sliders] == ["λ", "keep_prob", "steps", "start", "scale"]


def test_the_bundle_has_a_live_view_and_a_still_with_alternative_text(right):
    bundle = right._repr_mimebundle_()
    assert "application/vnd.jupyter.widget-view+json" in bundle
    assert "keep_prob 1" in bundle["text/html"]


def test_every_control_has_a_tooltip(right):
    *controls, _picture, _spoken = right.widget().children
    assert all(control.tooltip for control in controls)
    assert np.all([bool(control.description) for control in controls])
