"""Hostile answers gain nothing, harm nothing, and do not touch the answer judged after them."""

import os
import socket
import sys
import tempfile
import textwrap
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from autograder import plain
from autograder.sealed import scratch
from autograder.worker import Task, TaskResult, Worker

sys.path.insert(0, str(Path(__file__).parent))
from ordinary import ordinary_worker

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the seal needs Linux")

HOSTILE = Path(__file__).parent.parent / "corpus" / "hostile"
KINDS = sorted(path.stem for path in HOSTILE.glob("*.py"))
UNTIL_STOPPED = ("endless", "hold", "memory_bomb", "memory_hog", "stop_oneself")
KILLED = ("exit_by_signal", "memory_")  # by itself, or by a machine of little memory
REAL = ("read_gradebook", "write_outside", "network_udp", "network_tcp", "processes_by_shell", "answers_from_file_location", "kill_others")
INPUTS = (np.array([0.5, -1.0, 2.0]), 1.5, np.array([[1.0, 2.0], [3.0, 4.0]]))
GOOD = "import numpy as np\ndef sigmoid(x):\n    return 1 / (1 + np.exp(-x))\n"


@pytest.fixture(scope="module", params=["as it comes", "without namespaces"])
def worker(request: pytest.FixtureRequest) -> Iterator[Worker]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("COURSE_GRADING_SEED", "marker-of-the-seed")
        with ordinary_worker() if request.param == "without namespaces" else Worker("auto") as sealed:
            yield sealed


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder as an instructor has it: grades, sources, other people's work, and a module with an answer."""
    for name, text in {
        "gradebook.db": "grades",
        "source/week1.ipynb": "solutions",
        "submitted/other/week1/answers.ipynb": "somebody's work",
        "decoy.py": "sigmoid = 1",
    }.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return tmp_path


def task(source: str, seconds: float = 20.0, function: str = "sigmoid") -> Task:
    cases = tuple(plain.encode((x,)) for x in INPUTS)
    return Task(function, (("cell 1", source),), {}, {}, "call", (function,), cases, seconds)


def hostile(kind: str, folder: Path, port: int = 47811) -> str:
    text = (HOSTILE / f"{kind}.py").read_text(encoding="utf-8")
    return text.replace("FOLDER", str(folder)).replace("47811", str(port))


def is_right(result: TaskResult) -> bool:
    def agrees(value: object, x: object) -> bool:
        expected = 1 / (1 + np.exp(-np.asarray(x)))
        return isinstance(value, np.ndarray) and value.shape == expected.shape and bool(np.allclose(value, expected))

    seen = result.observations
    return result.ended == "finished" and all(agrees(o.value, x) for o, x in zip(seen, INPUTS, strict=True))


def contents(folder: Path) -> dict[str, tuple[bytes, int, float]]:
    """Every file below a folder with its bytes, mode and time of change."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    return {str(path): (path.read_bytes(), path.stat().st_mode, path.stat().st_mtime) for path in files}


def servers() -> set[int]:
    """The processes of a worker's server below this one; between two tasks they are the server's own and no other."""
    parents = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                fields = (entry / "stat").read_text().rpartition(")")[2].split()
                parents[int(entry.name)] = (int(fields[1]), (entry / "cmdline").read_bytes())
            except OSError:
                continue
    found = {os.getpid()}
    while more := {pid for pid, (parent, _) in parents.items() if parent in found and pid not in found}:
        found |= more
    return {pid for pid in found if b"worker_server" in parents[pid][1]}


def left_in_the_box(worker: Worker) -> list[str]:
    """What an answer finds in its folder, and in the one above where that can be read."""
    source = """
        import contextlib, os
        def sigmoid(x):
            found = os.listdir()
            with contextlib.suppress(OSError):
                found += sorted(set(os.listdir("..")) - {"box"})
            return found
    """
    seen = worker.run(task(textwrap.dedent(source))).observations
    return [name for observation in seen for name in observation.value]


def test_there_are_at_least_forty_kinds() -> None:
    assert len(KINDS) >= 40


@pytest.mark.parametrize("kind", KINDS)
def test_a_hostile_answer_gains_nothing_and_harms_nobody(kind: str, worker: Worker, folder: Path) -> None:
    before, serving = contents(folder), servers()
    seconds = 1.0 if kind.startswith(UNTIL_STOPPED) else 8.0
    result = worker.run(task(hostile(kind, folder), seconds))
    assert not is_right(result)
    assert result.ended != "our fault"  # which would cost no points
    assert result.ended != "lost" or kind.startswith(KILLED)
    assert contents(folder) == before
    assert not Path("/dev/shm/stash.npy").exists()
    assert not Path("/tmp/stash.npy").exists()
    assert servers() == serving  # the same as before, and no descendant of the answer's
    assert left_in_the_box(worker) == []
    assert is_right(worker.run(task(GOOD)))


@pytest.mark.parametrize("kind", REAL)
def test_the_same_attack_gets_through_without_the_seal(kind: str, folder: Path) -> None:
    with Worker("none") as unprotected, socket.create_server(("127.0.0.1", 0)) as server:
        result = unprotected.run(task(hostile(kind, folder, server.getsockname()[1])))
    assert is_right(result)


def test_nothing_listens_to_a_sealed_answer(worker: Worker, folder: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0)
        assert not is_right(worker.run(task(hostile("network_tcp", folder, server.getsockname()[1]))))
        with pytest.raises(BlockingIOError):
            server.accept()


def test_what_one_exercise_saw_does_not_serve_the_next(worker: Worker, folder: Path) -> None:
    source = hostile("inputs_stashed_for_later", folder)
    first = worker.run(task(source))
    second = worker.run(task(source, function="sigmoid_grad"))
    assert first.ended == second.ended == "finished"
    assert all(not np.any(o.value) for o in second.observations)


@pytest.mark.parametrize("way", ["given", "returned", "an input"])
def test_no_byte_of_an_earlier_task_is_left_in_memory(way: str, worker: Worker, folder: Path) -> None:
    mark = "what-" + way.replace(" ", "-") + "-before"
    search = task(hostile("memory_of_earlier_tasks", folder).replace('"MARK"', repr(mark[::-1])), seconds=60.0)
    helper = f"def helper():\n    return {mark!r}\n"
    assert is_right(worker.run(replace(search, inject={"helper": helper}, cases=search.cases)))  # the search finds it when there
    if way == "returned":
        worker.run(task(f"def sigmoid(x):\n    return [{mark!r}] * 1000\n"))
    elif way == "an input":
        worker.run(replace(task("def sigmoid(x):\n    return 0\n"), cases=(plain.encode(([mark] * 1000,)),)))
    after = worker.run(search)
    assert after.ended == "finished"
    assert not is_right(after)


def test_what_one_exercise_hides_anywhere_near_is_gone_for_the_next(worker: Worker) -> None:
    hide = """
        import contextlib, os
        def sigmoid(x):
            home = os.getcwd()
            for place in (".", "..", "../..", "/tmp", "/dev/shm"):
                with contextlib.suppress(OSError), open(os.path.join(place, "hidden"), "w") as file:
                    file.write("an answer")
            for _ in range(20):
                os.mkdir("d" * 255)
                os.chdir("d" * 255)
            with open("hidden", "w") as file:
                file.write("an answer")
            os.chdir(home)
            return 0
    """
    seek = """
        import contextlib, os
        def sigmoid(x):
            found = []
            for place in (".", "..", "../..", "/tmp", "/dev/shm"):
                with contextlib.suppress(OSError), open(os.path.join(place, "hidden")) as file:
                    found.append(place)
            with contextlib.suppress(OSError):
                for _ in range(20):
                    os.chdir("d" * 255)
                    found.append("deep")
            return found
    """
    serving = servers()
    assert worker.run(task(textwrap.dedent(hide))).ended in ("finished", "too much output")  # the second if seen while it is there
    after = worker.run(task(textwrap.dedent(seek)))
    assert [o.value for o in after.observations] == [[], [], []]
    assert servers() == serving


def test_nothing_that_an_answer_wrote_is_left_when_the_worker_has_gone(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = Path(tempfile.mkdtemp(prefix="course-test-"))  # not below pytest's own folder, which only its owner may enter
    place.chmod(0o755)
    monkeypatch.setattr("tempfile.tempdir", str(place))
    try:
        with ordinary_worker() as sealed:
            for kind in ("scratch_beside", "scratch_too_deep", "scratch_locked"):
                sealed.run(task(hostile(kind, folder)))
        assert list(place.iterdir()) == []
    finally:
        scratch.remove(str(place))
