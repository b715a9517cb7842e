"""Batches: one pure function on any executor; nothing is done twice, and what is lost is done again."""

from __future__ import annotations

import json
import os
import re
import threading
import time
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

import numpy as np
import pytest

from autograder.checks import load
from autograder.classroom import judging
from autograder.classroom.batch import Batch, BatchError, Done, Folder
from autograder.classroom.crews import AHEAD, Cluster, Local
from autograder.classroom.handed_in import Collected
from autograder.classroom.judging import Judged, OtherVersion, Request, judged, version
from autograder.errors import CourseError
from autograder.judge import grade
from autograder.outcome import LOST, OUR_FAULT, PASSED, RAISED, TOO_SLOW, WRONG, Report, Result
from autograder.worker import Worker

REPOSITORY = Path(__file__).parents[2]
TABLE = load("course1/week1")
NAME = f"{TABLE.notebook}.ipynb"
RELEASE = (REPOSITORY / "course1/week1" / NAME).read_bytes()
SIGMOID = "import numpy as np\ndef sigmoid(x):\n    return 1 / (1 + np.exp(-x))"


def notebook(source: str) -> bytes:
    cell = {"cell_type": "code", "id": "one", "metadata": {}, "outputs": [], "execution_count": None, "source": source}
    return json.dumps({"cells": [cell], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}).encode()


def request(source: str, seed: str = "seed", name: str = NAME) -> bytes:
    return Request(TABLE.assignment, seed, "auto", RELEASE, Collected(((name, notebook(source)),))).to_bytes()


def report(outcome: str = PASSED, seed: str = "seed", message: str = "Well.", points: int = 12) -> Report:
    return Report("course1/week1", seed, (Result("sigmoid", outcome, points, 12, message),), ("mended",), ("look",))


def answer(data: bytes) -> bytes:
    return Judged(report(seed=data.decode()), "{}").to_bytes()


class Threads:
    """A crew of threads that counts how often it was opened and closed."""

    def __init__(self, ahead: int = 3) -> None:
        self.ahead, self.opened, self.closed = ahead, 0, 0

    def open(self) -> Executor:
        self.opened += 1
        return ThreadPoolExecutor(2)

    def close(self, executor: Executor) -> None:
        self.closed += 1
        executor.shutdown()


class Fragile(Executor):
    """An executor that breaks at a request, with all that is under way, as a pool does whose process is killed."""

    def __init__(self, crew: FragileCrew) -> None:
        self.crew, self.given, self.broken = crew, [], False

    def submit(self, fn, /, *args):
        if self.broken:
            raise BrokenProcessPool("broken before")
        future = Future()
        self.given.append((future, fn, args))
        self.crew.seen.append(args[0])
        if len(self.given) == self.crew.ahead or self.crew.seen.count(args[0]) > 1:
            self._finish()
        return future

    def _finish(self) -> None:
        self.broken = any(self.crew.kills(args[0]) for _, _, args in self.given)
        for future, fn, args in self.given:
            if self.broken:
                future.set_exception(BrokenProcessPool("a process ended"))
            else:
                future.set_result(fn(*args))
        self.given = []

    def shutdown(self, wait=True, *, cancel_futures=False):
        pass


class FragileCrew:
    ahead = 2

    def __init__(self, kills) -> None:
        self.kills, self.seen = kills, []

    def open(self) -> Executor:
        return Fragile(self)

    def close(self, executor: Executor) -> None:
        executor.shutdown()


def numbered(count: int) -> list[tuple[str, bytes]]:
    return [(f"student{n}", str(n).encode()) for n in range(count)]


def run(crew, folder: Path, submissions, function=answer, **more) -> dict[str, Done]:
    found = list(Batch(crew, Folder(folder), function=function, **more).run(submissions))
    assert len({done.name for done in found}) == len(found)
    return {done.name: done for done in found}


def test_every_submission_gets_its_own_result(tmp_path):
    found = run(Threads(), tmp_path, numbered(20))
    assert {name: done.judged.report.seed for name, done in found.items()} == {f"student{n}": str(n) for n in range(20)}


def test_what_is_kept_is_not_done_again(tmp_path):
    first = run(Threads(), tmp_path, numbered(5))
    again = run(Threads(), tmp_path, numbered(5), function=lambda data: 1 / 0)
    assert {name: done.judged for name, done in again.items()} == {name: done.judged for name, done in first.items()}
    assert all(done.kept for done in again.values())
    assert not any(done.kept for done in first.values())


def test_the_same_content_is_judged_once_for_all_who_handed_it_in(tmp_path):
    asked = []
    both = threading.Event()

    def slow(data: bytes) -> bytes:
        asked.append(data)
        both.wait(0.2)
        return answer(data)

    found = run(Threads(), tmp_path, [("a", b"1"), ("b", b"1"), ("c", b"2"), ("d", b"1")], slow)
    assert set(found) == {"a", "b", "c", "d"}
    assert sorted(asked) == [b"1", b"2"]


def test_a_damaged_file_counts_as_not_kept(tmp_path):
    run(Threads(), tmp_path, numbered(1))
    (kept,) = (path for path in tmp_path.rglob("*") if path.is_file())
    for damage in (b"", kept.read_bytes()[:20], b"\x00" * 50):
        kept.write_bytes(damage)
        assert not run(Threads(), tmp_path, numbered(1))["student0"].kept


def test_kept_results_are_for_their_owner_only(tmp_path):
    run(Threads(), tmp_path / "kept", numbered(1))
    assert (tmp_path / "kept").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    ("outcome", "message"), [(OUR_FAULT, "Broken."), (TOO_SLOW, "Slow."), (RAISED, f"{LOST}, twice."), (RAISED, "Raised."), (WRONG, "No.")]
)
def test_what_may_have_come_from_a_busy_machine_is_done_anew_when_asked(tmp_path, outcome, message):
    def unlucky(data: bytes) -> bytes:
        return Judged(report(outcome, message=message), "{}").to_bytes()

    run(Threads(), tmp_path, numbered(1), unlucky)
    assert run(Threads(), tmp_path, numbered(1))["student0"].kept
    assert run(Threads(), tmp_path, numbered(1), anew=True)["student0"].kept == (message in ("Raised.", "No."))


def test_what_the_machine_could_not_judge_is_told_and_not_kept(tmp_path):
    def unable(data: bytes) -> bytes:
        return Judged(report(OUR_FAULT, message="No fork.", points=0), "{}").to_bytes()

    assert run(Threads(), tmp_path, numbered(1), unable)["student0"].judged.report.obstacle == "sigmoid: No fork."
    again = run(Threads(), tmp_path, numbered(1))["student0"]
    assert not again.kept
    assert again.judged.report.score == 12


def test_no_more_than_asked_is_under_way(tmp_path):
    given = []

    def coming():
        for one in numbered(30):
            given.append(one)
            yield one

    crew = Threads(ahead=4)
    for over, _ in enumerate(Batch(crew, Folder(tmp_path), function=answer).run(coming())):
        assert len(given) - over <= crew.ahead


def test_one_that_cannot_be_judged_is_told_and_the_others_go_on(tmp_path):
    def faulty(data: bytes) -> bytes:
        if data == b"3":
            raise ZeroDivisionError("planted")
        return answer(data)

    found = run(Threads(), tmp_path, numbered(6), faulty)
    assert found["student3"].judged is None
    assert found["student3"].reason == "ZeroDivisionError: planted"
    assert all(done.judged for name, done in found.items() if name != "student3")
    assert run(Threads(), tmp_path, numbered(6))["student3"].judged


def test_what_stops_every_verdict_stops_the_batch_and_keeps_what_is_finished(tmp_path):
    def refused(data: bytes) -> bytes:
        if data == b"4":
            raise CourseError("no seal")
        return answer(data)

    crew = Threads(ahead=1)
    found = []
    with pytest.raises(CourseError, match="no seal"):
        found.extend(Batch(crew, Folder(tmp_path), function=refused).run(numbered(9)))
    again = run(Threads(), tmp_path, numbered(9))
    assert [name for name, done in again.items() if done.kept] == [f"student{n}" for n in range(4)]
    assert crew.closed == crew.opened


def test_stopping_in_the_middle_closes_the_executor(tmp_path):
    crew = Threads()
    running = Batch(crew, Folder(tmp_path), function=answer).run(numbered(9))
    next(running)
    running.close()
    assert crew.closed == 1


def test_a_lost_process_costs_time_only(tmp_path):
    dead = []

    def kills(data: bytes) -> bool:
        dead.append(data)
        return len(dead) in (1, 7)

    found = run(FragileCrew(kills), tmp_path, numbered(8))
    assert all(done.judged for done in found.values())
    assert len(found) == 8


def test_one_that_ends_its_process_each_time_is_found_and_the_others_are_judged(tmp_path):
    crew = FragileCrew(lambda data: data == b"5")
    found = run(crew, tmp_path, numbered(8))
    assert [name for name, done in found.items() if done.judged is None] == ["student5"]
    assert "ended from outside" in found["student5"].reason
    assert len(found) == 8


def test_a_folder_that_cannot_be_written_is_said(tmp_path):
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(BatchError, match="expected to keep a result there"):
        run(Threads(), tmp_path / "file" / "kept", numbered(1))


# The pure function


def test_the_function_gives_the_judges_report_and_the_same_bytes_each_time():
    asked = request(SIGMOID)
    first, second = judged(asked), judged(asked)
    assert first == second
    with Worker("auto") as worker:
        assert Judged.from_bytes(first).report == grade(notebook(SIGMOID), NAME, TABLE.assignment, "seed", worker)
    shown = json.loads(Judged.from_bytes(first).notebook)
    added = {cell["id"] for cell in shown["cells"]} - {cell["id"] for cell in json.loads(RELEASE)["cells"]}
    assert added == {"how-it-was-read"}


def test_what_is_asked_survives_the_way():
    asked = Request("course1/week1", "s", "none", b"release", Collected((("a b.ipynb", b"\x00\xff"), ("ü.py", b"")), ("odd",)))
    assert Request.from_bytes(asked.to_bytes()) == asked


@pytest.mark.parametrize("other", [request(SIGMOID + " "), request(SIGMOID, seed="2"), request(SIGMOID, name="other.ipynb")])
def test_anything_that_matters_makes_another_request(other):
    assert other != request(SIGMOID)


def test_another_version_refuses(monkeypatch):
    asked = request(SIGMOID)
    monkeypatch.setattr(judging, "version", lambda assignment: "another")
    with pytest.raises(OtherVersion, match="expected version"):
        judged(asked)


def test_the_version_is_that_of_the_week_and_the_judge():
    names = set(judging._modules("course1/week1"))
    assert {"autograder/checks/course1_week1", "autograder/mistakes/course1_week1", "autograder/judge"} <= names
    assert {"autograder/sealed/worker_child", "autograder/sealed/seccomp", "shared_utils/activations"} <= names
    assert "shared_utils/quizzes/course1_week1" in names
    assert not names & {"autograder/cli", "autograder/checks/course1_week2", "autograder/classroom/gradebook"}
    assert version("course1/week1") != version("course1/week2")


def test_a_report_is_the_same_after_the_way_through_json():
    assert Report.from_dict(json.loads(report().to_json())) == report()


# Processes of this machine


def test_processes_of_this_machine_give_what_this_one_gives(tmp_path):
    asked = [("a", request(SIGMOID)), ("b", request("x = 1")), ("c", request("def sigmoid(x):\n    import os\n    os._exit(0)"))]
    found = run(Local(2), tmp_path, asked, judged)
    assert {name: done.judged for name, done in found.items()} == {name: Judged.from_bytes(judged(data)) for name, data in asked}
    assert Local(2).ahead == 2 * AHEAD


def _end_once(data: bytes) -> bytes:
    mark, kind = data.decode().split("|")
    if kind == "kill" and not Path(mark).exists():
        Path(mark).touch()
        os._exit(9)
    time.sleep(0.01)
    return answer(data)


def test_a_killed_process_of_this_machine_costs_time_only(tmp_path):
    asked = [(str(n), f"{tmp_path / 'mark'}|{'kill' if n == 3 else n}".encode()) for n in range(8)]
    found = run(Local(2), tmp_path / "kept", asked, _end_once)
    assert all(done.judged for done in found.values())
    assert (tmp_path / "mark").exists()


def _hang(data: bytes) -> bytes:
    """Judge a request; one that is made to hang does so in C, where no signal's handler would ever run."""
    judging.patience = lambda table: 1 if b"hangs" in data else 600
    if b"hangs" in data:
        judging.handed_in.choose = lambda *args: re.match(r"(a+)+$", "a" * 60 + "b")
    return judged(data)


def test_a_submission_that_is_judged_without_end_is_named_and_the_others_are_judged(tmp_path):
    asked = [("a", request("x = 1")), ("b", request("# hangs")), ("c", request(SIGMOID))]
    found = run(Local(1), tmp_path, asked, _hang)
    assert [name for name, done in found.items() if done.judged is None] == ["b"]
    assert "ended from outside, twice" in found["b"].reason
    assert found["c"].judged.report.score == 12


def _grow(data: bytes) -> bytes:
    if data == b"1":
        np.empty(6 << 30, np.uint8)  # taken, but not touched
    return answer(data)


def test_a_submission_that_takes_all_memory_is_named_and_the_others_are_judged(tmp_path):
    found = run(Local(1), tmp_path, numbered(3), _grow)
    assert [name for name, done in found.items() if done.judged is None] == ["student1"]
    assert "MemoryError" in found["student1"].reason


# A cluster


class Counting:
    """A client of a scheduler that counts how often it is asked, and goes."""

    def __init__(self, there: bool = True) -> None:
        self.asked, self.there = 0, there

    def nthreads(self) -> dict[str, int]:
        self.asked += 1
        if not self.there:
            raise OSError("Timed out")
        return {"tcp://one": 2, "tcp://two": 1}


def test_a_scheduler_is_asked_once_for_many_submissions():
    client = Counting()
    cluster = Cluster("tcp://there", client)
    assert {cluster.ahead for _ in range(1_000)} == {3 * AHEAD}
    assert client.asked < 100


def test_a_scheduler_that_goes_between_two_results_is_said():
    with pytest.raises(BatchError, match="the connection was lost"):
        _ = Cluster("tcp://gone", Counting(there=False)).ahead
