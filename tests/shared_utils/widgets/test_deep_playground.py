"""Check the deep network's playground: right, missing, raising, wrong and diverging functions; its histograms; live and still."""

import re
import threading
import xml.etree.ElementTree as ET

import numpy as np
import pytest

from shared_utils import deep
from shared_utils.deep_training import scaled
from shared_utils.widgets.deep import deep_playground

NAMES = ("initialize_parameters_deep", "L_model_forward", "compute_cost", "L_model_backward", "update_parameters")
DEEPEST = (8, 4, "0.01", "0.3", "moons", 0)


def playground(**changed):
    return deep_playground(*(changed.get(name, getattr(deep, name)) for name in NAMES))


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
    assert "The course's own run (dashed) has the cost" in playground(L_model_backward=uphill).sentence


@pytest.mark.filterwarnings("error")
def test_a_much_too_large_start_and_rate_are_told_as_divergence(right):
    svg, told = right.draw(8, 16, "1", "3", "flower", 600)
    assert "it diverged" in told
    assert "nan" not in svg.split(">", 1)[1]


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("depth", [1, 4, 8])
def test_there_is_a_histogram_for_each_hidden_layer(right, depth):
    svg, _ = right.draw(depth, 16, "1/√n", "0.01", "circles", 0)
    assert [text for text in texts(svg) if re.fullmatch(r"layer \d", text)] == [f"layer {n}" for n in range(1, depth + 1)]
    assert len(bars(svg)) == depth


def test_the_share_of_zeros_beside_a_histogram_is_that_of_the_layer():
    functions = []

    def remembered(sizes, rng):
        functions.append(scaled(deep.initialize_parameters_deep(sizes, rng), 0.5))
        return functions[-1]

    svg, _ = playground(initialize_parameters_deep=remembered).draw(2, 5, "1/√n", "0.01", "moons", 0)
    from shared_utils.data import load_planar

    _, caches = deep.L_model_forward(load_planar("moons")[0], functions[-1])
    expected = [f"{100 * np.mean(Z <= 0):.0f}% are 0" for _, Z in caches[:-1]]
    assert [text for text in texts(svg) if text.endswith("are 0")] == expected


def test_a_small_start_moves_the_histograms_to_smaller_powers_layer_by_layer(right):
    small, kept = (bars(right.draw(*DEEPEST[:2], spread, *DEEPEST[3:])[0]) for spread in ("0.01", "1/√n"))

    def middle(row):
        left, high = np.array(row).T
        return left @ high / high.sum()

    places = [middle(row) for row in small[:4]]
    assert places == sorted(places, reverse=True)
    assert places[0] - places[2] > 200  # pixels; a power of ten is 60 wide
    assert abs(middle(kept[0]) - middle(kept[2])) < 100


def test_the_sentence_says_what_the_histograms_show(right):
    _, told = right.draw(*DEEPEST)
    first, last = map(float, re.search(r"lie below (\S+) in the first hidden layer, below (\S+) in the last", told).groups())
    assert last < 1e-10 < 1e-3 < first


def test_functions_get_copies():
    def in_place(parameters, grads, rate):
        for key in parameters:
            parameters[key] -= rate * grads["d" + key]
        return parameters

    assert playground(update_parameters=in_place).sentence == playground().sentence


def test_the_bundle_has_a_live_view_and_a_still_with_alternative_text(right):
    bundle = right._repr_mimebundle_()
    assert "application/vnd.jupyter.widget-view+json" in bundle
    assert bundle["text/html"].startswith("<img alt=")
    assert "3 hidden layers" in bundle["text/html"]


def test_every_control_has_a_tooltip_and_its_whole_name_and_moves_without_a_thread(right):
    before = threading.active_count()
    box = right.widget()
    *controls, picture, spoken = box.children
    assert all(control.tooltip and control.description for control in controls)
    old = picture.value
    controls[0].value = 2
    assert picture.value != old
    assert "2 hidden layers" in spoken.value
    assert threading.active_count() == before


def test_the_button_that_plays_has_words_and_the_nameless_ones_are_hidden(right):
    import ipywidgets

    children = right.widget().children
    players = [one for one in children if isinstance(one, ipywidgets.Play)]
    assert [one.layout.display for one in players] == ["none"]
    assert [one.description for one in children if isinstance(one, ipywidgets.ToggleButton)] == ["play / pause: steps"]
