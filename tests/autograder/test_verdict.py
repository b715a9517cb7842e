"""Verdicts: outcome, points and words for whatever was observed."""

from __future__ import annotations

import sys
import warnings
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from autograder import verdict
from autograder.cases import case
from autograder.checks import Check, Table, load
from autograder.drivers import call
from autograder.misconceptions import misconception
from autograder.observe import Observation, Raised, observe
from autograder.oracles import Agrees, Holds, Mismatch, Quiz
from autograder.outcome import OUTCOMES, Result

sys.path.insert(0, str(Path(__file__).parent))
from plain_values import VALUES


def scale(x, by):
    return x * by


def shift(x):
    return x + 1.0


def start(x):
    return x * 0.0


def inputs(rng):
    return [
        case(rng.uniform(1, 2, 3), 2.0),
        case(rng.uniform(1, 2, (4, 3)), -3.0),
        case(rng.uniform(1, 2, 2), 1e3, note="for a large factor"),
    ]


HALVED = misconception("divided", "You divide; multiply.", lambda x, by: x / by)
SCALE = Check("scale", "week", 60, scale, inputs, ("a", "b", "c"), misconceptions=(HALVED,))
SHIFT = Check("shift", "week", 40, shift, lambda rng: [case(rng.normal(0, 1, 3))], ("a", "b", "c"), requires=("scale",))
TABLE = Table("week", "lesson", "Title", (SCALE, SHIFT))


def table(**changed):
    """Return the week with another first row."""
    return replace(TABLE, checks=(replace(SCALE, **changed), SHIFT))


def ready(week=TABLE, name="scale", seed="s"):
    return verdict.prepare(week, name, seed)


def judged(answer, week=TABLE, name="scale", show=False, **ending):
    """Return the verdict on a function."""
    prepared = ready(week, name)
    seen = [observe(call, {name: answer}, c.args) for c in prepared.cases]
    return verdict.judge(prepared, week, seen, show=show, **ending)


def test_the_right_answer_gets_all_points_and_no_words():
    assert judged(lambda x, by: by * x) == Result("scale", "passed", 60, 60, "")


def test_a_wrong_answer_gets_none_and_is_told_what_broke():
    answer = judged(lambda x, by: x * by + 1)
    assert (answer.outcome, answer.points, answer.max_points, answer.misconception) == ("wrong", 0, 60, None)
    assert answer.message == "With x of shape (3,): every value of the result is off by one and the same amount."


def test_a_known_mistake_is_named_first():
    answer = judged(lambda x, by: np.divide(x, by))
    assert answer.misconception == "divided"
    assert answer.message.splitlines()[0] == "You divide; multiply."


def test_a_plain_slip_is_named_where_no_misconception_is():
    assert judged(lambda x, by: -x * by).misconception == "sign"


def test_a_misconception_goes_before_a_slip():
    both = misconception("negative", "Mind the minus.", lambda x, by: -x * by)
    assert judged(lambda x, by: -x * by, table(misconceptions=(both,))).misconception == "negative"


def test_nothing_returned_is_a_forgotten_return_and_no_other_mistake():
    week = table(misconceptions=(misconception("in the loop", "It returns in the loop.", lambda x, by: None),))
    assert judged(lambda x, by: None, week).misconception == "no return"


def test_nothing_returned_is_told_whatever_the_oracle():
    oracle = Holds(lambda one, got, expected: None if isinstance(got, np.ndarray) else Mismatch("kind", "No array."))
    found = judged(lambda x, by: None, table(oracle=oracle, misconceptions=()))
    assert found.misconception == "no return"


def test_inputs_are_shown_only_where_they_are_public():
    prepared = ready()
    shown, hidden = (judged(lambda x, by: x * by + 1, show=show).message for show in (True, False))
    first = prepared.cases[0].args[0]
    assert f"{first[0]:.4f}" in shown
    assert "You returned [" in shown
    assert "by = 2" in shown
    assert not any(digit in hidden.replace("(3,)", "") for digit in "0123456789")


def test_a_failure_on_special_inputs_only_is_told_as_such():
    answer = judged(lambda x, by: x * min(by, 50.0))
    assert answer.message.startswith("Ordinary inputs come out right. For a large factor (x of shape (2,)): ")


def test_every_way_to_be_right_counts():
    week = table(alternatives=(lambda x, by: x * by + 5.0,))
    assert judged(lambda x, by: x * by + 5, week).outcome == "passed"
    assert judged(scale, week).outcome == "passed"


def test_a_mixture_of_two_ways_to_be_right_is_wrong():
    week = table(alternatives=(lambda x, by: x * by + 5.0,))
    assert judged(lambda x, by: x * by + (5 if by > 0 else 0), week).outcome == "wrong"


def test_an_unwritten_answer_is_not_attempted():
    def stub(x, by):
        raise NotImplementedError

    answer = judged(stub)
    assert (answer.outcome, answer.points) == ("not attempted", 0)
    assert answer.message == "Replace `raise NotImplementedError` in `scale` with your own code."


def test_a_given_start_that_is_unchanged_is_not_attempted():
    week = replace(TABLE, checks=(SCALE, replace(SHIFT, start=start)))
    answer = judged(start, week, "shift")
    assert answer.outcome == "not attempted"
    assert answer.message == "`shift` is still as it was given: change its body where it needs it."
    assert judged(lambda x: x * 2, week, "shift").outcome == "wrong"
    assert judged(shift, week, "shift").outcome == "passed"


def test_an_unanswered_quiz_is_told_as_such():
    quiz = Check(
        "quiz", "week", 40, lambda: {1: "b"}, lambda rng: [case()], ("a", "b", "c"), oracle=Quiz({1: "Look again."}), start=lambda: {1: "?"}
    )
    answer = judged(quiz.start, replace(TABLE, checks=(SCALE, quiz)), "quiz")
    assert answer.outcome == "not attempted"
    assert answer.message == 'No question is answered yet: in `quiz`, put the letter of your answer in place of each `"?"`.'


def test_an_exception_is_told_with_type_words_and_arguments():
    def answer(x, by):
        raise ValueError("shapes do not fit")

    found = judged(answer)
    assert found.outcome == "raised"
    assert found.message == "With x of shape (3,): it stopped with `ValueError: shapes do not fit`."


def test_an_exception_is_placed_in_its_cell():
    week, prepared = TABLE, ready()
    seen = [Observation(raised=Raised("ValueError", "", "cell 3", 7))] * 3
    assert "(cell 3, line 7)" in verdict.judge(prepared, week, seen).message
    seen = [Observation(raised=Raised("ValueError", "", "", 7))] * 3
    assert "(line 7 of its cell)" in verdict.judge(prepared, week, seen).message


@pytest.mark.parametrize("words", ["got 1.23456", "got -0.5e-07", "got 1e-05", "got 123456", "[0.25 0.75]"])
def test_an_exceptions_numbers_are_kept_back_on_hidden_inputs(words):
    def answer(x, by):
        raise ValueError(words)

    assert "…" in judged(answer).message
    assert words in judged(answer, show=True).message


def test_a_warnings_numbers_are_kept_back_on_hidden_inputs():
    def answer(x, by):
        warnings.warn(f"see {x}", stacklevel=1)
        return x * by

    assert all(digit not in "".join(judged(answer).remarks) for digit in "0123456789")
    assert "1." in "".join(judged(answer, show=True).remarks)


def test_forbidden_access_is_blocked():
    def answer(x, by):
        raise PermissionError("denied")

    found = judged(answer)
    assert found.outcome == "blocked"
    assert "no access to files, network" in found.message


def test_lending_the_courses_answer_is_blocked():
    def answer(x, by):
        raise ImportError(f"x: {verdict.OWN_ANSWER} is not lent out")

    found = judged(answer)
    assert found.outcome == "blocked"
    assert found.message == ("This `scale` is the course's own answer, not yours: write your own in the exercise's cell.")


def test_in_place_changes_and_warnings_are_remarks_and_cost_nothing():
    def answer(x, by):
        np.log(x * 0)
        x *= by
        return x

    found = judged(answer)
    assert (found.outcome, found.points) == ("passed", 60)
    assert found.remarks == (
        "It changes its input `x` in place: whoever called it may still need the old values. Work on a copy.",
        "numpy warned: divide by zero encountered in log.",
    )


@pytest.mark.parametrize("label", ["argument 9", "argument 0", "argument -1", "argument ²", "argument", "", "x" * 99])
def test_a_label_that_a_worker_made_up_does_no_harm(label):
    prepared = ready()
    seen = [Observation(scale(*c.args), changed=(label,)) for c in prepared.cases]
    assert verdict.judge(prepared, TABLE, seen).outcome == "passed"


@pytest.mark.parametrize(
    ("ended", "detail", "outcome", "said"),
    [
        ("missing", None, "not attempted", "No function `scale` was found."),
        ("too slow", None, "too slow", "still running after 10 seconds"),
        ("died", None, "raised", "ended the Python process"),
        ("lost", None, "raised", "ended from outside"),
        ("too much memory", None, "raised", "more memory"),
        ("too much output", None, "blocked", "far more than was asked for"),
        ("setup raised", Raised("NameError", "name 'q' is not defined", "cell 2", 3), "raised", "cell 2, line 3"),
        ("setup raised", Raised("ImportError", f"{verdict.OWN_ANSWER}"), "blocked", "not yours"),
        ("setup raised", None, "raised", "could not be run"),
        ("something new", None, "raised", "could not be run"),
    ],
)
def test_a_run_that_ended_early_is_told_why(ended, detail, outcome, said):
    found = verdict.judge(ready(), TABLE, [], ended, detail)
    assert (found.outcome, found.points) == (outcome, 0)
    assert said in found.message


def test_fewer_observations_than_cases_never_pass():
    prepared = ready()
    seen = [Observation(scale(*c.args)) for c in prepared.cases][:-1]
    assert verdict.judge(prepared, TABLE, seen).points == 0


def test_a_fault_of_the_machine_is_not_the_learners():
    found = verdict.judge(ready(), TABLE, [], "our fault", "no fork")
    assert found.outcome == "our fault"
    assert "no fork" in found.message
    assert found.points == 0  # and no grade comes of it


def test_a_process_that_was_ended_from_outside_is_for_a_person_and_worth_nothing():
    found = verdict.judge(ready(), TABLE, [], "lost")
    assert (found.points, found.is_doubtful) == (0, True)


class Broken(Agrees):
    def judge(self, one, got, expected):
        raise RuntimeError


BROKEN = {
    "reference raises": {"reference": lambda x, by: x.nothing},
    "alternative raises": {"alternatives": (lambda x, by: x.nothing,)},
    "cases raise": {"cases": lambda rng: rng.nothing},
    "oracle raises": {"oracle": Broken()},
    "reference fails": {"reference": lambda x, by: x * np.nan},
}


@pytest.mark.parametrize("changed", BROKEN.values(), ids=BROKEN)
def test_a_broken_check_is_our_fault_and_costs_nothing(changed):
    prepared = ready(table(**changed))
    found = verdict.our_fault(prepared)
    assert prepared.fault
    assert (found.outcome, found.points) == ("our fault", 60)
    assert found.remarks == (prepared.fault,)


def test_a_result_that_breaks_the_oracle_is_wrong_not_our_fault():
    class Fragile(Agrees):
        def judge(self, one, got, expected):
            return got["a"] is None or None

    week = table(oracle=Fragile(), reference=lambda x, by: {"a": x})
    found = judged(lambda x, by: 3.0, week)
    assert (found.outcome, found.points) == ("wrong", 0)


def test_the_same_seed_draws_the_same_and_another_other_inputs():
    draws = [[c.args[0].tolist() for c in ready(seed=seed).cases] for seed in ("a", "a", "b")]
    assert draws[0] == draws[1] != draws[2]


def test_where_trouble_starts_is_remarked():
    passed = Result("shift", "passed", 40, 40, "")
    wrong = Result("scale", "wrong", 0, 60, "")
    found = verdict.with_trouble(passed, SHIFT.requires, (wrong,))
    assert (found.outcome, found.points) == ("passed", 40)
    assert found.remarks == ("This function is right, but with your own `scale` its results go wrong: mend `scale` first.",)


OBSERVATIONS = st.builds(
    Observation,
    value=VALUES,
    raised=st.none() | st.builds(Raised, st.text(max_size=9), st.text(), st.text(max_size=9), st.integers()),
    changed=st.lists(st.text(max_size=12), max_size=2).map(tuple),
    warned=st.lists(st.text(), max_size=2).map(tuple),
)


@settings(max_examples=60, deadline=None)
@given(st.lists(OBSERVATIONS, max_size=4), st.booleans(), st.sampled_from(["finished", "died", "too slow"]))
def test_whatever_was_observed_gets_a_verdict_and_no_warning(seen, show, ended):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        found = verdict.judge(ready(), TABLE, seen, ended, show=show)
    assert caught == []
    assert found.outcome in OUTCOMES
    assert found.points == 0
    assert found.message
    found.to_html()


@settings(max_examples=60, deadline=None)
@given(st.lists(VALUES, min_size=3, max_size=3), st.booleans())
def test_whatever_was_returned_is_wrong_and_told_in_short(values, show):
    found = verdict.judge(ready(), TABLE, [Observation(value) for value in values], show=show)
    assert found.outcome == "wrong"
    assert len(found.message) < 800


@pytest.mark.parametrize("show", [True, False])
@pytest.mark.parametrize("got", [np.full(3, 1e308), np.full(3, -1e308), np.full(3, np.inf), 1e308, np.inf, 10**400])
def test_numbers_beyond_measure_make_no_noise(got, show):
    week = table(reference=lambda x, by: np.ones(3) * 1e-5, misconceptions=())
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        assert verdict.judge(ready(week), week, [Observation(got)] * 3, show=show).outcome == "wrong"
    assert caught == []


def test_the_argument_that_was_changed_is_named_also_where_a_driver_passes_it():
    table = load("course2/week2")

    def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
        new = {}
        for key in parameters:
            v["d" + key] *= beta
            v["d" + key] += (1 - beta) * grads["d" + key]
            new[key] = parameters[key] - learning_rate * v["d" + key]
        return new, v

    def random_mini_batches(X, Y, mini_batch_size=64, rng=None):
        rng = rng or np.random.default_rng()
        order = rng.permutation(X.shape[1])
        X[:] = X[:, order]
        Y = Y[:, order]
        return [(X[:, i : i + mini_batch_size], Y[:, i : i + mini_batch_size]) for i in range(0, X.shape[1], mini_batch_size)]

    for function, changed in ((update_parameters_with_momentum, "`v`"), (random_mini_batches, "`X`")):
        check = table[function.__name__]
        ready = verdict.prepare(table, check.name, "seed")
        seen = [observe(check.driver, {check.name: function}, case.args) for case in ready.cases]
        result = verdict.judge(ready, table, seen)
        assert result.outcome == "passed"
        assert f"It changes its input {changed} in place" in " ".join(result.remarks)


def test_a_label_of_a_changed_argument_that_makes_no_sense_is_survived():
    check = load("course2/week2")["update_parameters_with_momentum"]
    for label in ("argument 9.9.9", f"argument 1.{10**4000}", "argument x", "argument 0", "", "argument 1.0", "argument " + "1." * 50):
        seen = [Observation(value=1.0, changed=(label,))]
        assert len(verdict.remarks(check, seen)) == 1
