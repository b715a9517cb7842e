"""Check the deep network's playground: right, missing, raising, wrong and diverging functions; its histograms; live and still."""

import re
import threading
import xml.etree.ElementTree as ET

import numpy as np
import pytest

from shared_utils import deep
from shared_utils.deep_training import scaled
from shared_utils.widgets import live
from shared_utils.widgets.deep import SIZES, deep_playground
from shared_utils.widgets.ghosts import of_the_course

NAMES = ("initialize_parameters_deep", "L_model_forward", "compute_cost", "L_model_backward", "update_parameters")
DEEPEST = {"depth": 8, "width": 4, "spread": "0.01", "data": "moons"}


def playground(**changed):
    return deep_playground(*(changed.get(name, getattr(deep, name)) for name in NAMES))


def after(steps, shown, **settings):
    """Return the picture and the sentence after that many steps of the learner's run and the course's."""
    names = {"depth": "hidden layers", "width": "units in each", "rate": "learning rate", "spread": "spread of the start"}
    given = {**shown.start, **{names.get(name, name): value for name, value in settings.items()}}
    run, course = shown.run(given), shown.course(given)
    run.advance(steps)
    course.advance(steps)
    return shown.draw(run, [of_the_course(course)], given)


def unwritten(*arguments):
    raise NotImplementedError


def raising(*arguments):
    raise KeyError("W<1>")


def uphill(AL, Y, caches):
    return {key: -value for key, value in deep.L_model_backward(AL, Y, caches).items()}


def texts(svg):
    return [element.text for element in ET.fromstring(svg).iter() if element.tag.endswith("text")]


def bars(svg):
    """Return the histograms as lists of (left edge, height) in pixels, one for each layer, the first layer first."""
    rows = {}
    for element in ET.fromstring(svg).iter():
        if element.tag.endswith("rect"):
            left, top, high = (float(element.attrib[name]) for name in ("x", "y", "height"))
            rows.setdefault(round(top + high), []).append((left, high))
    return [rows[floor] for floor in sorted(rows)]


@pytest.fixture(scope="module")
def right():
    return playground()


@pytest.mark.filterwarnings("error")
def test_the_first_picture_shows_a_trained_network_and_its_words(right):
    assert right.sentence.startswith(
        "3 hidden layers of 8 units, spread 1/√n, learning rate 0.3, spirals. After 600 steps: cost 0.1414, 93.0% right."
    )
    assert texts(right.svg).count("layer 3") == 1


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    ("function", "told"),
    [(None, "is missing"), (unwritten, "is not written yet"), (raising, "raised KeyError: 'W<1>'"), (lambda *a: None, "None")],
)
def test_trouble_is_told_in_words_and_never_thrown(name, function, told):
    broken = playground(**{name: function})
    assert name in broken.sentence or "two values" in broken.sentence
    assert told in broken.sentence or "two values" in broken.sentence
    ET.fromstring(broken.svg)


def test_a_wrong_sign_shows_beside_the_courses_own_run():
    assert "the course's own run with the same settings does not. Is there a wrong sign" in playground(L_model_backward=uphill).sentence


@pytest.mark.filterwarnings("error")
def test_a_much_too_large_start_and_rate_are_told_as_divergence(right):
    svg, told = after(600, right, depth=8, width=16, spread="1", rate=3.0, data="flower")
    assert "It diverged: the learning rate is too large, or the start." in told
    assert "nan" not in svg.split(">", 1)[1]


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("depth", [1, 4, 8])
def test_there_is_a_histogram_for_each_hidden_layer(right, depth):
    svg, _ = after(0, right, depth=depth, width=16, rate=0.01, data="circles")
    assert [text for text in texts(svg) if re.fullmatch(r"layer \d", text)] == [f"layer {n}" for n in range(1, depth + 1)]
    assert len(bars(svg)) == depth


def test_the_share_of_zeros_beside_a_histogram_is_that_of_the_layer():
    functions = []

    def remembered(sizes, rng):
        functions.append(scaled(deep.initialize_parameters_deep(sizes, rng), 0.5))
        return functions[-1]

    svg, _ = after(0, playground(initialize_parameters_deep=remembered), depth=2, width=5, rate=0.01, data="moons")
    from shared_utils.data import load_planar

    _, caches = deep.L_model_forward(load_planar("moons")[0], functions[-1])
    expected = [f"{100 * np.mean(Z <= 0):.0f}% zero" for _, Z in caches[:-1]]
    assert [text for text in texts(svg) if text.endswith("% zero")] == expected


def test_a_small_start_moves_the_histograms_to_smaller_powers_layer_by_layer(right):
    small, kept = (bars(after(0, right, **{**DEEPEST, "spread": spread})[0]) for spread in ("0.01", "1/√n"))

    def middle(row):
        left, high = np.array(row).T
        return left @ high / high.sum()

    places = [middle(row) for row in small[:4]]
    assert places == sorted(places, reverse=True)
    assert places[0] - places[2] > 200  # pixels; a power of ten is 60 wide
    assert abs(middle(kept[0]) - middle(kept[2])) < 100


def test_the_sentence_says_what_the_histograms_show(right):
    _, told = after(0, right, **DEEPEST)
    first, last = map(float, re.search(r"lie below (\S+) in the first hidden layer, below (\S+) in the last", told).groups())
    assert last < 1e-10 < 1e-3 < first


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
    assert "3 hidden layers" in bundle["text/html"]


def test_every_control_has_a_tooltip_and_its_whole_name_and_is_made_without_a_thread(right):
    before = threading.active_count()
    right.widget()
    assert threading.active_count() == before
    for control in right.controls:
        widget = control.widget(control.start)
        assert widget.tooltip == control.tooltip
        assert widget.description == control.name


def test_a_small_spread_answers_the_prediction(right):
    settings = {**right.start, **right.set_ups["8 layers, spread 0.01"]}
    assert right.predict.answer(right.run(settings), settings) == SIZES[2]
    assert right.predict.answer(right.run(right.start), right.start) != SIZES[2]


def test_a_spread_of_1_diverges_in_eight_layers(right):
    assert "It diverged" in right.set_up("8 layers, spread 1").sentence


@pytest.mark.slow
def test_four_layers_get_more_points_right_than_one(right):
    one, four = (float(right.set_up(name).sentence.split("% right")[0].split()[-1]) for name in ("1 hidden layer", "4 hidden layers"))
    assert one < 95 < four
