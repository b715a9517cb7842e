"""Results and reports: the JSON that is promised, and text and HTML that no learner's words can break."""

from __future__ import annotations

import html.parser
import json

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from autograder.outcome import COLOURS, LOST, NOT_ATTEMPTED, OTHER_COLOUR, OUTCOMES, SIGNS, STUMBLED, Report, Result, inline

TEXTS = st.text(st.characters(), max_size=40)
RESULTS = st.builds(
    Result,
    name=st.sampled_from(["sigmoid", "softmax"]),
    outcome=st.sampled_from(OUTCOMES),
    points=st.integers(0, 12),
    max_points=st.just(12),
    message=TEXTS,
    misconception=st.none() | st.just("sign"),
    remarks=st.lists(TEXTS, max_size=2).map(tuple),
)
REPORTS = st.builds(
    Report,
    assignment=st.just("course1/week1"),
    seed=st.just("public"),
    exercises=st.lists(RESULTS, max_size=3).map(tuple),
    repairs=st.lists(TEXTS, max_size=2).map(tuple),
    flags=st.lists(TEXTS, max_size=2).map(tuple),
)
HOSTILE = '</div><script>alert(1)</script><img src=x onerror="alert(1)"> & `<b>` \x1b[2J\x00\ud800\u202e'


def result(**changed):
    fields = {"name": "sigmoid", "outcome": "wrong", "points": 0, "max_points": 12, "message": "The sign is wrong."}
    return Result(**(fields | changed))


class Reader(html.parser.HTMLParser):
    """Reads a card: its tags in order, which are open, and its words."""

    def __init__(self, page):
        super().__init__(convert_charrefs=True)
        self.tags, self.open, self.words = [], [], ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))
        self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.words += data


def test_the_outcomes_are_those_of_the_contract():
    assert OUTCOMES == ("passed", "wrong", "not attempted", "raised", "too slow", "blocked", "our fault")


def test_the_json_is_that_of_the_contract():
    report = Report(
        "course1/week1",
        "public",
        (result(misconception="sign", remarks=("In place.",)), result(name="softmax", outcome="passed", points=12, message="")),
        ("cell 3: was duplicated",),
    )
    assert json.loads(report.to_json()) == {
        "assignment": "course1/week1",
        "score": 12,
        "max_score": 24,
        "seed": "public",
        "exercises": [
            {
                "name": "sigmoid",
                "outcome": "wrong",
                "points": 0,
                "max_points": 12,
                "misconception": "sign",
                "message": "The sign is wrong.",
                "remarks": ["In place."],
            },
            {
                "name": "softmax",
                "outcome": "passed",
                "points": 12,
                "max_points": 12,
                "misconception": None,
                "message": "",
                "remarks": [],
            },
        ],
        "repairs": ["cell 3: was duplicated"],
        "flags": [],
    }


@given(REPORTS)
@example(Report("course1/week1", "public", (result(message=HOSTILE, remarks=(HOSTILE,)),), (HOSTILE,), (HOSTILE,)))
def test_json_and_text_can_be_written_whatever_a_learner_said(report):
    written = report.to_json().encode("utf-8")
    assert json.loads(written) == report.to_dict()
    assert report.to_json() == report.to_json()
    shown = report.to_text()
    shown.encode("utf-8")
    assert not set(shown) & set("\x00\x07\x08\x1b\r\x7f\x9b\u202e\u2066")


@given(RESULTS, st.booleans())
@example(result(message=HOSTILE, remarks=(HOSTILE,)), True)
@example(result(message="`" + HOSTILE), True)
def test_a_card_has_its_own_tags_only_and_closes_them(one, points):
    card = one.to_html(points)
    card.encode("utf-8")
    read = Reader(card)
    assert read.open == []
    assert {tag for tag, _ in read.tags} <= {"div", "strong", "span", "em", "code"}
    assert {name for _, attributes in read.tags for name in attributes} <= {"role", "style", "aria-hidden"}


@given(TEXTS)
def test_a_line_keeps_its_words(text):
    plain = "".join(c for c in text if c.isalnum() and ord(c) < 0xD800)
    words = Reader(inline(text)).words
    assert "".join(c for c in words if c.isalnum() and ord(c) < 0xD800) == plain


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("use `np.exp`, not `math.exp`", "use <code>np.exp</code>, not <code>math.exp</code>"),
        ("a lone ` stays", "a lone ` stays"),
        ("`a < b`", "<code>a &lt; b</code>"),
        ("the layer *before*, not `a *b* c`", "the layer <em>before</em>, not <code>a *b* c</code>"),
        ("2 * 3 * 4 and a*b*c", "2 * 3 * 4 and a*b*c"),
    ],
)
def test_code_is_set_as_code(line, shown):
    assert inline(line) == shown


@pytest.mark.parametrize("outcome", OUTCOMES)
def test_every_outcome_is_in_words_in_text_and_card(outcome):
    one = result(outcome=outcome)
    assert one.to_text().startswith(f"{SIGNS[outcome]} sigmoid: {outcome} (0 of 12 points)")
    assert f"sigmoid: {outcome} · 0 of 12 points" in Reader(one.to_html()).words
    assert one.message in one.to_text()
    assert one.message in Reader(one.to_html()).words


@pytest.mark.parametrize("outcome", OUTCOMES)
def test_points_are_left_out_when_asked(outcome):
    one = result(outcome=outcome)
    assert "points" not in one.to_text(points=False)
    assert "points" not in Reader(one.to_html(points=False)).words


def test_a_card_is_announced_and_its_sign_is_not_read_out():
    card = Reader(result().to_html())
    assert card.tags[0][1]["role"] == "status"
    assert ("span", {"aria-hidden": "true"}) in card.tags


def luminance(colour):
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return sum(weight * c for weight, c in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


@pytest.mark.parametrize("colour", [*COLOURS.values(), OTHER_COLOUR])
def test_colours_of_text_stand_out_from_white(colour):
    assert 1.05 / (luminance(colour) + 0.05) >= 4.5  # WCAG 2.2, 1.4.3


def test_signs_all_differ():
    assert len(set(SIGNS.values())) == len(OUTCOMES) == len(SIGNS)


def test_a_remark_stays_on_its_line():
    assert result(remarks=("one\ntwo",)).to_text().splitlines()[-1] == "  Remark: one two"


def test_a_report_adds_up_its_points():
    report = Report("a", "s", (result(points=5), result(points=7)))
    assert (report.score, report.max_score) == (12, 24)
    assert report.to_text().splitlines()[-1] == "a: 12 of 24 points"


@pytest.mark.parametrize(
    ("results", "all_passed"),
    [
        ([("passed", 12), ("our fault", 12)], True),
        ([("passed", 12), ("our fault", 0)], False),
        ([("our fault", 0)], False),
        ([("passed", 12), ("wrong", 0)], False),
        ([(NOT_ATTEMPTED, 0)], False),
        ([("blocked", 0)], False),
    ],
)
def test_all_passed_is_every_exercise_passed_or_ours_to_mend(results, all_passed):
    report = Report("a", "s", tuple(result(outcome=outcome, points=points) for outcome, points in results))
    assert report.all_passed is all_passed


def test_what_the_machine_could_not_judge_is_no_grade():
    broken = result(outcome="our fault", points=12)  # its check is broken: that is a grade
    unjudged = result(name="softmax", outcome="our fault", message="No fork.")
    assert Report("a", "s", (result(), broken)).obstacle == ""
    assert Report("a", "s", (result(), unjudged, broken)).obstacle == "softmax: No fork."


@pytest.mark.parametrize(
    ("changed", "is_doubtful"),
    [
        ({"outcome": "our fault"}, True),
        ({"outcome": "raised", "message": f"{LOST}, twice."}, True),
        ({"outcome": "raised", "message": f"{STUMBLED} (RecursionError)."}, True),
        ({"outcome": "raised", "message": f"It stopped with `ValueError: {LOST}`."}, False),
        ({"outcome": "wrong"}, False),
    ],
)
def test_a_person_looks_at_what_the_machine_or_the_judge_has_done(changed, is_doubtful):
    one = result(**changed)
    assert one.is_doubtful is is_doubtful
    assert Result.from_dict(one.to_dict()).is_doubtful is is_doubtful
