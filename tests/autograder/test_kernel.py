"""The learner's own check: at once, in the kernel, kind to whatever is handed to it."""

from __future__ import annotations

import builtins
import json
import math
import re
import time

import numpy as np
import pytest

from autograder import attempts, kernel, week
from autograder.checks import ASSIGNMENTS, Table, load
from autograder.errors import CourseError
from autograder.judge import grade
from autograder.outcome import OUTCOMES, Result
from autograder.progress import Map
from autograder.worker import Worker
from shared_utils import activations

WEEK = "course1/week1"
RIGHT = {
    "basic_sigmoid": "import math\ndef basic_sigmoid(x):\n    return 1 / (1 + math.exp(-x))\n",
    "sigmoid": "def sigmoid(x):\n    return 0.5 * (1 + np.tanh(np.asarray(x) / 2))\n",
    "sigmoid_grad": "def sigmoid_grad(x):\n    s = sigmoid(x)\n    return s * (1 - s)\n",
}
WRONG_SIGMOID = "def sigmoid(x):\n    return 1 / (1 + np.exp(x))\n"
STUB = "def sigmoid(x):\n    raise NotImplementedError\n"


@pytest.fixture
def notebook(tmp_path, monkeypatch):
    """Return a function that runs a cell in a fresh notebook of week 1 and returns its last line's value."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("NBGRADER_EXECUTION", raising=False)
    names = {"np": np, "__name__": "__main__"}
    names["check"], names["hint"], names["progress"] = week(WEEK)

    def run(source, show=None):
        exec(compile(source, "<ipython-input-1-abc>", "exec"), names)
        return eval(compile(show, "<ipython-input-2-abc>", "eval"), names) if show else None

    run.names = names
    return run


def card(notebook, source, call="check(sigmoid)"):
    """Return the card's text after a cell."""
    return repr(notebook(source, call))


@pytest.mark.parametrize("name", RIGHT)
def test_a_right_answer_passes(notebook, name):
    assert card(notebook, RIGHT["sigmoid"] + RIGHT[name], f"check({name})") == f"✓ {name}: passed"


def test_a_wrong_answer_is_named_and_placed(notebook):
    lines = card(notebook, WRONG_SIGMOID).splitlines()
    assert lines[0] == "✗ sigmoid: wrong"
    assert lines[1] == "  Your curve falls where it should rise: look at the sign in the exponent."
    assert lines[2].startswith("  With x of shape ")


def test_a_card_has_the_same_words_as_html(notebook):
    shown = notebook(WRONG_SIGMOID, "check(sigmoid)")
    words = re.sub(r"<[^>]+>", " ", shown._repr_html_())
    assert "sigmoid: wrong" in words
    assert "Your curve falls where it should rise" in words


def test_points_are_not_the_kernels_to_give(notebook):
    assert "point" not in card(notebook, RIGHT["sigmoid"])


def test_an_unwritten_answer_is_not_attempted(notebook):
    assert card(notebook, STUB).startswith("○ sigmoid: not attempted")


def test_an_exception_shows_type_line_and_arguments(notebook):
    shown = card(notebook, "import math\ndef sigmoid(x):\n    y = x\n    return 1 / (1 + math.cos(y))\n")
    assert "! sigmoid: raised" in shown
    assert "With x of shape" in shown
    assert "`TypeError: only" in shown
    assert "(line 4 of its cell)" in shown


@pytest.mark.parametrize(
    "body",
    [
        "while True: pass",
        "while True:\n        try: np.exp(x)\n        except: pass",
        "while True:\n        try:\n            while True: pass\n        except BaseException: pass",
        "import time; time.sleep(60)",
    ],
)
def test_an_endless_loop_is_too_slow_and_the_kernel_lives(notebook, monkeypatch, body):
    monkeypatch.setattr(kernel, "SECONDS", 0.1)
    shown = card(notebook, f"def sigmoid(x):\n    {body}\n")
    assert shown.startswith("⏱ sigmoid: too slow\n  It was still running after 0.1 seconds")
    time.sleep(0.2)
    assert card(notebook, RIGHT["sigmoid"]) == "✓ sigmoid: passed"


@pytest.mark.parametrize("ending", ["exit()", "quit()", "import sys; sys.exit(3)", "raise SystemExit", "raise GeneratorExit"])
def test_an_answer_that_ends_python_is_raised_and_the_kernel_lives(notebook, ending):
    notebook.names["exit"] = notebook.names["quit"] = lambda: (_ for _ in ()).throw(SystemExit)
    assert card(notebook, f"def sigmoid(x):\n    {ending}\n").startswith("! sigmoid: raised")


def test_an_interrupt_by_the_learner_passes(notebook):
    with pytest.raises(KeyboardInterrupt):
        card(notebook, "def sigmoid(x):\n    raise KeyboardInterrupt\n")


def test_what_an_answer_calls_is_judged_with_right_ones_in_place(notebook):
    source = WRONG_SIGMOID + RIGHT["sigmoid_grad"]
    assert card(notebook, source, "check(sigmoid_grad)") == "✓ sigmoid_grad: passed"
    assert notebook.names["sigmoid"](100.0) < 0.5


def test_a_helper_sees_the_right_ones_too(notebook):
    helper = "def both(x):\n    return sigmoid(x) * (1 - sigmoid(x))\n"
    source = "def sigmoid(x):\n    return x * 7\n" + helper + "def sigmoid_grad(x):\n    return both(x)\n"
    assert card(notebook, source, "check(sigmoid_grad)") == "✓ sigmoid_grad: passed"


def test_where_the_trouble_starts_is_said_once_it_is_known(notebook):
    source = "def sigmoid(x):\n    return x * 7\n" + RIGHT["sigmoid_grad"]
    card(notebook, source, "check(sigmoid)")
    shown = card(notebook, "", "check(sigmoid_grad)")
    assert shown.startswith("✓ sigmoid_grad: passed")
    assert "with your own `sigmoid` its results go wrong: mend `sigmoid` first" in shown


def test_a_wrong_answer_is_wrong_even_with_right_ones_in_place(notebook):
    source = RIGHT["sigmoid"] + "def sigmoid_grad(x):\n    return sigmoid(x)\n"
    assert card(notebook, source, "check(sigmoid_grad)").startswith("✗ sigmoid_grad: wrong")


def test_defaults_and_keyword_defaults_survive_the_right_ones(notebook):
    source = "def sigmoid_grad(x, one=1, *, power=2):\n    s = sigmoid(x)\n    return s - s ** power * one\n"
    assert card(notebook, RIGHT["sigmoid"] + source, "check(sigmoid_grad)") == "✓ sigmoid_grad: passed"


LEND = "from shared_utils.activations import sigmoid as lent\n"
LENT = {
    "imported": "from shared_utils.activations import sigmoid\n",
    "renamed": LEND + "sigmoid = lent\n",
    "handed over to": LEND + "def sigmoid(x):\n    return lent(x)\n",
    "in a lambda": LEND + "sigmoid = lambda x: lent(x)\n",
    "by its module": "from shared_utils import activations\ndef sigmoid(x):\n    return activations.sigmoid(x)\n",
    "by the package": "import shared_utils.activations\ndef sigmoid(x):\n    return shared_utils.activations.sigmoid(x)\n",
    "imported inside": "def sigmoid(x):\n    from shared_utils.activations import sigmoid\n    return sigmoid(x)\n",
    "by a helper": LEND + "def h(x):\n    return lent(x)\ndef sigmoid(x):\n    return h(x)\n",
    "in an inner function": LEND + "def sigmoid(x):\n    f = lambda: lent(x)\n    return f()\n",
}


@pytest.mark.parametrize("source", LENT.values(), ids=LENT)
def test_the_courses_own_answer_is_not_the_learners(notebook, source):
    shown = card(notebook, source)
    assert shown.startswith("⊘ sigmoid: blocked")
    assert "the course's own answer, not yours" in shown


def test_other_functions_of_the_course_may_be_used(notebook):
    source = LEND + "def sigmoid_grad(x):\n    return lent(x) * lent(-np.asarray(x))\n"
    assert card(notebook, source, "check(sigmoid_grad)") == "✓ sigmoid_grad: passed"


@pytest.mark.parametrize(
    "source",
    [
        "sigmoid = lambda x: logistic(x)",
        "sigmoid = logistic",
        "import functools\nsigmoid = functools.partial(logistic, k=0.5)",
        "sigmoid = np.vectorize(lambda x: 0.5 * (1 + np.tanh(x / 2)), otypes=[float])",
        "class Sigmoid:\n    def __call__(self, x):\n        return logistic(x)\nsigmoid = Sigmoid()",
        "import functools\n@functools.wraps(logistic)\ndef sigmoid(*args):\n    return logistic(*args)",
    ],
)
def test_any_callable_bound_to_the_name_is_the_answer(notebook, source):
    notebook("def logistic(x, k=0.5):\n    return 0.5 * (1 + np.tanh(k * np.asarray(x)))\n")
    assert card(notebook, source + "\n") == "✓ sigmoid: passed"


@pytest.mark.parametrize(
    ("call", "got", "remedy"),
    [
        ("check('sigmoid')", "'sigmoid'", "write check(sigmoid), without quotes"),
        ("check('nothing')", "str", "write check(basic_sigmoid), without quotes or parentheses"),
        ("check(sigmoid(3))", "float64", "without quotes or parentheses after the name"),
        ("check(None)", "NoneType", "write check(basic_sigmoid)"),
        ("check(np.exp)", "exp", "write check(basic_sigmoid)"),
        ("check(np.zeros(3))", "ndarray", "write check(basic_sigmoid)"),
        ("check(lambda x: x)", "<lambda>", "write check(basic_sigmoid)"),
        ("hint('sigmoid')", "'sigmoid'", "write hint(sigmoid), without quotes"),
        ("hint(None, 2)", "NoneType", "write hint(basic_sigmoid)"),
    ],
)
def test_what_is_no_exercise_gives_one_clear_error(notebook, call, got, remedy):
    notebook(RIGHT["sigmoid"])
    with pytest.raises(CourseError) as error:
        notebook("", call)
    asked = call.partition("(")[0]
    assert str(error.value).startswith(f"{asked}: expected one of this week's functions (basic_sigmoid, sigmoid, ")
    assert f"got {got}; " in str(error.value)
    assert remedy in str(error.value)


@pytest.mark.parametrize("value", ["None", "3", "np.ones(2)", "'text'"])
def test_a_name_bound_to_no_function_is_not_attempted(notebook, value):
    shown = card(notebook, f"sigmoid = {value}\n")
    assert shown.startswith("○ sigmoid: not attempted\n  `sigmoid` is not a function")


def test_an_unknown_week_is_one_clear_error():
    with pytest.raises(CourseError, match=r"assignment: expected one of course1/week1.*; got 'course9/week1'"):
        week("course9/week1")


@pytest.mark.parametrize("execution", ["autograde", "validate"])
def test_an_unpassed_check_raises_in_nbgraders_own_execution(notebook, monkeypatch, execution):
    monkeypatch.setenv("NBGRADER_EXECUTION", execution)
    assert card(notebook, RIGHT["sigmoid"]) == "✓ sigmoid: passed"
    for source in (WRONG_SIGMOID, STUB, LENT["imported"], "sigmoid = None"):
        with pytest.raises(kernel.CheckFailed, match="sigmoid"):
            card(notebook, source)


def test_a_broken_check_is_our_fault(notebook, monkeypatch):
    table = load(WEEK)
    row = kernel.prepared(WEEK, "sigmoid")
    monkeypatch.setattr(kernel, "prepared", lambda *_: kernel.Prepared(row.check, (), (), "ValueError: x"))
    result = kernel.examine(table, row.check, math.exp, {})
    assert (result.outcome, result.points) == ("our fault", row.check.points)


@pytest.mark.parametrize("level", [1, 2, 3])
def test_hints_come_one_level_at_a_time(notebook, level):
    shown = card(notebook, RIGHT["sigmoid"], f"hint(sigmoid, {level})")
    row = load(WEEK)["sigmoid"]
    assert shown.startswith(f"Hint {level} of 3: {row.hints[level - 1]}")
    assert (f"hint(sigmoid, {level + 1})" in shown) == (level < 3)
    assert not any(other in shown for i, other in enumerate(row.hints) if i != level - 1)


def test_the_first_hint_comes_first(notebook):
    assert card(notebook, RIGHT["sigmoid"], "hint(sigmoid)").startswith("Hint 1 of 3")


def test_a_hint_has_the_same_words_as_html(notebook):
    shown = notebook(RIGHT["sigmoid"], "hint(sigmoid, 2)")._repr_html_()
    assert "Hint 2 of 3 for sigmoid" in shown
    assert 'role="note"' in shown


@pytest.mark.parametrize("level", ["0", "4", "'2'", "None", "2.5"])
def test_another_level_of_hint_is_one_clear_error(notebook, level):
    with pytest.raises(CourseError, match=r"hint: expected a level of 1, 2 or 3, got .*; begin with hint\(sigmoid\)"):
        notebook(RIGHT["sigmoid"], f"hint(sigmoid, {level})")


def test_answers_are_tried_on_the_same_inputs_each_time(notebook):
    source = "seen = []\ndef sigmoid(x):\n    seen.append(repr(x))\n    return 0.5\n"
    first, second = ((card(notebook, source), notebook("", "seen"))[1] for _ in range(2))
    assert first == second


def test_checking_leaves_nothing_in_the_learners_names(notebook):
    notebook(RIGHT["sigmoid"] + RIGHT["sigmoid_grad"])
    before = dict(notebook.names)
    notebook("", "check(sigmoid_grad)")
    assert notebook.names == before
    assert not hasattr(builtins, "sigmoid")


def log(folder):
    return (folder / attempts.FILE).read_text().splitlines()


def test_every_check_is_logged_without_the_answer(notebook, tmp_path):
    card(notebook, WRONG_SIGMOID)
    card(notebook, RIGHT["sigmoid"])
    entries = [json.loads(line) for line in log(tmp_path)]
    assert [(e["name"], e["outcome"], e["misconception"]) for e in entries] == [
        ("sigmoid", "wrong", "mirrored"),
        ("sigmoid", "passed", None),
    ]
    assert set(entries[0]) == {"time", "assignment", "name", "outcome", "misconception"}


def test_progress_survives_a_restart(notebook):
    card(notebook, RIGHT["sigmoid"])
    card(notebook, STUB.replace("sigmoid", "softmax"), "check(softmax)")
    card(notebook, "def l1_loss(yhat, y):\n    return 0\n", "check(l1_loss)")
    lines = repr(week(WEEK)[2]()).splitlines()
    assert lines[0] == "1 of 10 exercises passed, worth 12 of 100 points when graded."
    assert "✓ sigmoid: passed" in lines
    assert "○ softmax: not attempted" in lines
    assert "✗ l1_loss: wrong" in lines
    assert "○ sigmoid_grad: not attempted (can call sigmoid)" in lines


def test_the_last_attempt_counts(notebook):
    card(notebook, RIGHT["sigmoid"])
    card(notebook, WRONG_SIGMOID)
    assert attempts.latest(WEEK) == {"sigmoid": "wrong"}


ODD_LINES = [
    b"\xff\xfe\x00",
    b"{",
    b"[]",
    b"1",
    b"null",
    b"[" * 100_000,
    json.dumps({"assignment": WEEK}).encode(),
    json.dumps({"assignment": WEEK, "name": "sigmoid", "outcome": "perfect"}).encode(),
    json.dumps({"assignment": WEEK, "name": "sigmoid", "outcome": ["passed"]}).encode(),
    json.dumps({"assignment": "course1/week2", "name": "sigmoid", "outcome": "wrong"}).encode(),
]


@pytest.mark.parametrize("odd", ODD_LINES, ids=range(len(ODD_LINES)))
def test_an_odd_line_of_the_log_is_passed_over(notebook, tmp_path, odd):
    card(notebook, RIGHT["sigmoid"])
    with (tmp_path / attempts.FILE).open("ab") as file:
        file.write(odd + b"\n")
    assert attempts.latest(WEEK) == {"sigmoid": "passed"}
    card(notebook, WRONG_SIGMOID)
    assert attempts.latest(WEEK) == {"sigmoid": "wrong"}


def test_a_line_cut_short_takes_no_other_with_it(notebook, tmp_path):
    (tmp_path / attempts.FILE).write_bytes(b'{"time": 1, "assignment": "cou')
    card(notebook, RIGHT["sigmoid"])
    assert attempts.latest(WEEK) == {"sigmoid": "passed"}


def test_a_log_that_cannot_be_read_or_written_is_passed_over(notebook, tmp_path):
    (tmp_path / attempts.FILE).mkdir()
    assert card(notebook, RIGHT["sigmoid"]) == "✓ sigmoid: passed"
    assert repr(notebook("", "progress()")).startswith("0 of 10 exercises passed")


def test_the_map_says_in_words_what_it_draws():
    table = load(WEEK)
    outcomes = dict(zip(table.names(), OUTCOMES, strict=False))
    page = Map(table, outcomes)._repr_html_()
    svg = page[page.index("<svg") : page.index("</svg>")]
    assert 'role="img"' in svg
    for name, outcome in outcomes.items():
        assert f">{name}</text>" in svg
        assert f" {outcome}</text>" in svg
        assert f"{name}: {outcome}" in re.search('aria-label="([^"]*)"', svg)[1]


def test_the_map_has_an_arrow_for_every_call_from_left_to_right():
    table = load(WEEK)
    shown = Map(table, {})
    levels = shown.levels()
    calls = [(c.name, other) for c in table.checks for other in c.requires]
    assert all(levels[other] < levels[name] for name, other in calls)
    assert shown._repr_html_().count("<path") == 2 * len(calls) > 0


def test_boxes_of_the_map_do_not_overlap():
    page = Map(load(WEEK), {})._repr_html_()
    corners = [tuple(map(int, pair)) for pair in re.findall(r'<rect x="(\d+)" y="(\d+)"', page)]
    assert len(set(corners)) == len(corners) == 10
    for i, (x, y) in enumerate(corners):
        assert all(abs(x - u) >= 220 or abs(y - v) >= 44 for u, v in corners[:i])


@pytest.mark.parametrize("assignment", ASSIGNMENTS)
def test_boxes_of_the_map_are_as_wide_as_their_names(assignment):
    page = Map(load(assignment), {})._repr_html_()
    width = int(re.search(r'<rect[^>]*? width="(\d+)"', page)[1])
    assert all(width >= 9 * len(name) for name in load(assignment).names())  # the widest letters of the font, in bold


@pytest.mark.parametrize("assignment", ASSIGNMENTS)
def test_the_map_is_read_out_sentence_by_sentence(assignment):
    page = Map(load(assignment), {})._repr_html_()
    assert ".." not in re.search('aria-label="([^"]*)"', page)[1]
    assert ("An arrow leads" in page) == ("<path" in page)


def test_an_error_of_the_courses_own_shows_its_text_and_no_lines_of_code(notebook):
    with pytest.raises(CourseError) as found:
        notebook("", "hint(5)")
    (shown,) = found.value._render_traceback_()
    assert shown == f"CourseError: {found.value}"


TAKES_MORE = """
def sigmoid(x, slope=False):
    s = 1 / (1 + np.exp(-np.asarray(x, float)))
    s = s if np.ndim(x) else float(s)
    return s * (1 - s) if slope else s
def sigmoid_grad(x):
    return sigmoid(x, True)
"""


@pytest.mark.parametrize(("more", "shown"), [(TAKES_MORE, "✓"), (TAKES_MORE.replace("else s\ndef", "else 1 - s\ndef"), "✗")])
def test_an_answer_may_rely_on_what_its_own_right_functions_take_more(notebook, more, shown):
    assert card(notebook, more).startswith(f"{shown} sigmoid:")
    own = card(notebook, "", "check(sigmoid_grad)")
    assert ("passed" in own.splitlines()[0]) == (shown == "✓")
    assert ("with a right `sigmoid` in place of yours" in own) == (shown == "✗")
    with Worker("none") as worker:
        judged = grade(more.encode(), "answers.py", WEEK, "seed", worker)
    assert {r.name: r.outcome == "passed" for r in judged.exercises if r.name.startswith("sigmoid")} == {
        "sigmoid": shown == "✓",
        "sigmoid_grad": shown == "✓",
    }


def test_what_was_not_attempted_is_drawn_with_a_dashed_edge():
    table = load(WEEK)
    outcomes = dict(zip(table.names(), OUTCOMES, strict=False))
    boxes = re.findall(r"<rect[^>]*/>", Map(table, outcomes)._repr_html_())
    dashed = [name for name, box in zip(table.names(), boxes, strict=True) if "dasharray" in box]
    assert dashed == [name for name in table.names() if outcomes.get(name, "not attempted") == "not attempted"]


def test_a_week_without_exercises_has_a_map():
    assert repr(Map(Table("a", "b", "c", ()), {})) == "0 of 0 exercises passed, worth 0 of 100 points when graded."


def test_results_of_functions_are_not_shared_between_weeks(notebook):
    card(notebook, WRONG_SIGMOID)
    table = load(WEEK)
    result = kernel.examine(table, table["sigmoid_grad"], lambda x: activations.sigmoid(x) * activations.sigmoid(-x), {})
    assert result == Result("sigmoid_grad", "passed", 12, 12, "")
