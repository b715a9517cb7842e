"""The judge on whole submissions: points, isolation, and the same bytes again."""

from __future__ import annotations

import random
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

import pytest

from autograder import build, handouts, judge, kernel
from autograder.checks import load
from autograder.classroom.judging import Judged
from autograder.compose import Week
from autograder.judge import BrokenChecks, grade
from autograder.lab import ROOT
from autograder.outcome import Report
from autograder.worker import Task, TaskResult, Worker

WEEK = "course1/week1"
TABLE = load(WEEK)
SEED = "a secret seed 7351"


@pytest.fixture(scope="module")
def worker() -> Iterator[Worker]:
    with Worker("auto") as worker:
        yield worker


def answers(**own: str) -> str:
    """Return a script of right answers, some replaced by other source."""
    parts = []
    for check in TABLE.checks:
        text = own.get(check.name, handouts.source(check.reference))
        parts.append(f"# %%\nimport math\nimport numpy as np\n{text}")
    return "\n".join(parts)


def judged(worker: Worker, text: str) -> Report:
    return grade(text.encode(), "answers.py", WEEK, SEED, worker)


def outcomes(report: Report) -> dict[str, str]:
    return {result.name: result.outcome for result in report.exercises}


def test_the_solved_notebook_gets_all_points_and_the_untouched_one_none(worker: Worker) -> None:
    source, learner = build.notebooks(Week(ROOT, TABLE))
    solved = grade(source, "x.ipynb", WEEK, SEED, worker)
    untouched = grade(learner, "x.ipynb", WEEK, SEED, worker)
    assert (solved.score, solved.max_score) == (100, 100)
    assert untouched.score == 0
    assert set(outcomes(untouched).values()) == {"not attempted"}
    words = {e.name: e.message for e in untouched.exercises}
    assert all(("NotImplementedError" in text) == (name != "quiz") for name, text in words.items())


@pytest.mark.parametrize("end", ["import os\n    os._exit(0)", "raise SystemExit", "import os\n    os.abort()"])
def test_an_exercise_that_ends_the_process_costs_itself_alone(worker: Worker, end: str) -> None:
    report = judged(worker, answers(softmax=f"def softmax(x):\n    {end}\n"))
    assert [name for name, outcome in outcomes(report).items() if outcome != "passed"] == ["softmax"]


def test_one_wrong_exercise_costs_itself_and_the_one_that_calls_it_is_told_where_to_look(worker: Worker) -> None:
    report = judged(worker, answers(sigmoid="def sigmoid(x):\n    return np.tanh(x)\n"))
    assert [name for name, outcome in outcomes(report).items() if outcome != "passed"] == ["sigmoid"]
    caller = next(result for result in report.exercises if result.name == "sigmoid_grad")
    assert any("mend `sigmoid` first" in remark for remark in caller.remarks)


def test_the_courses_own_function_is_nobodys_answer_here_as_in_the_kernel(worker: Worker) -> None:
    taken = "from shared_utils.activations import sigmoid\n"
    report = judged(worker, answers(sigmoid=taken))
    here = kernel.examine(TABLE, TABLE["sigmoid"], TABLE["sigmoid"].reference, {})
    assert outcomes(report)["sigmoid"] == here.outcome == "blocked"
    assert next(r.message for r in report.exercises if r.name == "sigmoid") == here.message


def test_a_name_that_no_cell_defines_is_named(worker: Worker) -> None:
    report = judged(worker, answers(softmax="def softmax(x):\n    return shifted(x)\n"))
    softmax = next(result for result in report.exercises if result.name == "softmax")
    assert "No cell of the notebook defines `shifted`" in softmax.message


def test_numbers_of_a_hidden_input_do_not_come_back_in_an_error(worker: Worker) -> None:
    report = judged(worker, answers(l1_loss="def l1_loss(yhat, y):\n    raise ValueError(repr(y))\n"))
    message = next(result.message for result in report.exercises if result.name == "l1_loss")
    drawn = judge.prepared(WEEK, "l1_loss", SEED).cases[0].args[1]
    assert "…" in message
    assert not any(f"{value:.4f}" in message for value in abs(drawn))


def test_where_no_check_works_nothing_is_judged(worker: Worker, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*args: object) -> object:
        raise RuntimeError("planted")

    monkeypatch.setattr(judge.verdict, "observe", broken)
    with pytest.raises(BrokenChecks, match="nothing was judged"):
        grade(answers().encode(), "answers.py", WEEK, "another seed", worker)


@pytest.mark.parametrize("name", ["sigmoid", "basic_sigmoid"])
def test_an_earlier_exercise_that_is_missing_does_not_cost_a_later_one(worker: Worker, name: str) -> None:
    """A later one is not lent to an earlier one, though: that would give its points away."""
    later = {"sigmoid": "softmax", "basic_sigmoid": "sigmoid"}[name]
    body = f"    {name}\n    e = np.exp(x - x.max(1, keepdims=True))\n    return e / e.sum(1, keepdims=True)\n"
    code = f"import numpy as np\ndef softmax(x):\n{body}"
    report = grade(code.encode(), "answers.py", WEEK, SEED, worker)
    assert outcomes(report)["softmax"] == "passed"
    backwards = f"import numpy as np\ndef {name}(x):\n    return {later}(x)\n"
    assert grade(backwards.encode(), "answers.py", WEEK, SEED, worker).score == 0


LONG = {
    "a long sum": f"def l1_loss(yhat, y):\n    z = 0.0\n    z = {' + '.join(['z'] * 900)}\n    return np.sum(np.abs(yhat - y)) + z\n",
    "a bell in an f-string": 'def l1_loss(yhat, y):\n    f\'{"\a".join("ab")}\'\n    return np.sum(np.abs(yhat - y))\n',
}


@pytest.mark.parametrize("title", LONG)
def test_what_python_cannot_print_again_is_judged_like_anything(worker: Worker, title: str) -> None:
    assert judged(worker, answers(l1_loss=LONG[title])).score == 100


def test_an_answer_over_which_the_judge_stumbles_costs_itself_and_is_for_a_person(worker: Worker, monkeypatch: pytest.MonkeyPatch) -> None:
    found = judge._is_own

    def stumbling(check: judge.Check, answer: judge.Answer) -> bool:
        if check.name == "softmax":
            raise RecursionError("of hidden values: 0.123")
        return found(check, answer)

    monkeypatch.setattr(judge, "_is_own", stumbling)
    report = judged(worker, answers())
    assert {name: outcome for name, outcome in outcomes(report).items() if outcome != "passed"} == {"softmax": "raised"}
    assert report.score == 100 - TABLE["softmax"].points
    (flag,) = report.flags
    assert flag.startswith("softmax: The judge itself stumbled over this answer (RecursionError).")
    assert not report.all_passed
    assert not Judged(report, "").steady


class Losing(Worker):
    """A worker whose machine kills what runs softmax."""

    def run(self, task: Task) -> TaskResult:
        return TaskResult((), "lost") if task.name == "softmax" else super().run(task)


def test_a_lost_process_is_for_a_person_worth_nothing_and_tried_again_by_force() -> None:
    with Losing("auto") as worker:
        report = judged(worker, answers())
    assert report.score == 100 - TABLE["softmax"].points
    assert [flag.partition(":")[0] for flag in report.flags] == ["softmax"]
    assert not report.all_passed
    assert not Judged(report, "").steady


SUBMISSIONS = {
    "right": answers(),
    "wrong": answers(softmax="def softmax(x):\n    return np.exp(x) / np.exp(x).sum(axis=1)\n"),
    "random": answers(l2_loss="def l2_loss(yhat, y):\n    return float(np.random.rand())\n"),
    "sets": answers(sigmoid="def sigmoid(x):\n    return {id(x), str(x), 'a', 'b', 'c'}\n"),
    "raises": answers(sigmoid="def sigmoid(x):\n    raise ValueError(str(object()))\n"),
    "empty": "",
}


def one(name: str) -> tuple[str, str]:
    with Worker("auto") as worker:
        return name, judged(worker, SUBMISSIONS[name]).to_json()


def test_the_same_submission_gives_the_same_bytes_in_any_order_and_on_any_number_of_workers(worker: Worker) -> None:
    first = {name: judged(worker, text).to_json() for name, text in SUBMISSIONS.items()}
    shuffled = random.Random(2).sample(sorted(SUBMISSIONS), len(SUBMISSIONS))
    again = {name: judged(worker, SUBMISSIONS[name]).to_json() for name in shuffled}
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as pool:
        elsewhere = dict(pool.map(one, shuffled))
    assert again == first
    assert elsewhere == first
