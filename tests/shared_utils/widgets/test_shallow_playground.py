"""Check the shallow network's playground: right, missing, raising, wrong and diverging functions; live and still."""

import threading
import xml.etree.ElementTree as ET

import numpy as np
import pytest

from shared_utils import activations, shallow
from shared_utils.widgets import live
from shared_utils.widgets.ghosts import of_the_course
from shared_utils.widgets.shallow import SHARES, shallow_playground

NAMES = ("initialize_parameters", "forward_propagation", "compute_cost", "backward_propagation", "update_parameters")
HIDDEN = {
    "ReLU": (activations.relu, activations.relu_grad),
    "leaky ReLU": (activations.leaky_relu, activations.leaky_relu_grad),
}


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


def after(steps, shown, **settings):
    """Return the picture and the sentence after that many steps of the learner's run and the course's."""
    names = {"n_h": "hidden units", "rate": "learning rate", "spread": "spread of the start"}
    given = {**shown.start, **{names.get(name, name): value for name, value in settings.items()}}
    run, course = shown.run(given), shown.course(given)
    run.advance(steps)
    course.advance(steps)
    return shown.draw(run, [of_the_course(course)], given)


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
    assert "The course's own run (grey) has the cost" in playground(backward_propagation=uphill).sentence


@pytest.mark.filterwarnings("error")
def test_a_much_too_large_learning_rate_is_told_as_divergence(right):
    told = after(2000, right, n_h=3, activation="none (linear)", rate=30.0, data="moons", spread=1.0)[1]
    assert "It diverged: the learning rate is too large, or the start." in told


@pytest.mark.parametrize("part", [0, 1])
def test_the_learners_activation_and_slope_do_the_bending(part):
    pair = [activations.relu, activations.relu_grad]
    pair[part] = unwritten
    broken = playground({"ReLU": tuple(pair)})
    assert "not written" not in broken.sentence
    assert "ReLU is not written yet" in after(100, broken, activation="ReLU", rate=0.3, data="circles")[1]


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("activation", ["tanh", "ReLU", "leaky ReLU", "sigmoid", "none (linear)"])
@pytest.mark.parametrize("data", ["moons", "circles", "spirals", "blobs"])
def test_every_activation_and_data_set_draws(right, activation, data):
    svg, sentence = after(20, right, n_h=3, activation=activation, rate=0.3, data=data, spread=0.1)
    ET.fromstring(svg)
    assert "After 20 steps" in sentence
    assert "own run" not in sentence


def test_looking_back_shows_what_was_there_before(right):
    settings = {**right.start, "hidden units": 2, "data": "moons"}
    run = right.run(settings)
    run.advance(40)
    first = right.draw(run, [], settings)[1]
    run.advance(40)
    later = right.draw(run, [], settings)[1]
    run.look(40)
    assert "After 40 steps" in first
    assert "After 80 steps" in later
    assert right.draw(run, [], settings)[1] == first


def test_functions_get_copies():
    def in_place(parameters, grads, rate):
        for key in parameters:
            parameters[key] -= rate * grads["d" + key]
        return parameters

    assert playground(update_parameters=in_place).sentence == playground().sentence


def test_where_somebody_looks_the_bundle_has_a_live_view_and_a_still(right, monkeypatch):
    monkeypatch.setattr(live, "front_end", lambda: True)
    bundle = right._repr_mimebundle_()
    assert "application/vnd.jupyter.widget-view+json" in bundle
    assert "<img alt=" in bundle["text/html"]
    assert "4 hidden units" in bundle["text/html"]


def test_no_thread_is_started_before_somebody_does_something(right):
    before = threading.active_count()
    right.widget()
    assert threading.active_count() == before


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("2 hidden units", "64.2% right"),
        ("3 hidden units", "100.0% right"),
        ("no activation", "64.2% right"),
        ("learning rate 10", "100.0% right"),
        ("learning rate 30", "50.0% right"),
    ],
)
def test_a_set_up_shows_what_the_lesson_says(right, name, says):
    assert says in right.set_up(name).sentence


def test_spirals_need_a_larger_start(right):
    small, large = (right.set_up(f"spirals, spread {spread}").sentence for spread in ("0.01", "1"))
    assert float(small.split("% right")[0].split()[-1]) < 75 < 95 < float(large.split("% right")[0].split()[-1])


def test_two_units_answer_the_prediction(right):
    settings = {**right.start, "hidden units": 2}
    run = right.run(settings)
    run.advance(3000)
    assert right.predict.answer(run, settings) == SHARES[0]


def test_another_seed_starts_both_runs_elsewhere(right):
    one, two = (right.run({**right.start, "seed": seed}) for seed in (1, 2))
    assert not np.array_equal(one.state["W1"], two.state["W1"])
    assert np.array_equal(two.state["W1"], right.course({**right.start, "seed": 2}).state["W1"])


def test_every_control_has_a_tooltip_and_its_whole_name(right):
    for control in right.controls:
        widget = control.widget(control.start)
        assert widget.tooltip == control.tooltip
        assert widget.description == control.name
        assert widget.style.description_width == "initial"


def test_numbers_in_the_picture_are_finite_when_the_cost_is_not():
    def enormous(*sizes_and_rng):  # so that some probability is exactly 0 or 1 at the start, on any machine
        return {key: 1e6 * value for key, value in shallow.initialize_parameters(*sizes_and_rng).items()}

    svg, sentence = after(0, playground(initialize_parameters=enormous), n_h=20, data="spirals")
    assert "The cost is not finite" in sentence
    assert "nan" not in svg.split(">", 1)[1]
    assert np.isfinite(float(ET.fromstring(svg).attrib["width"]))
