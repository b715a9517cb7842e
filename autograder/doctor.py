"""`course doctor`: which protection is in force here, each promise tried live, and what is not stopped."""

from __future__ import annotations

import os
import socket
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from autograder import plain
from autograder.errors import CourseError
from autograder.worker import Task, TaskResult, Worker

PROBES = Path(__file__).parent / "sealed" / "promises.py"
NOT_STOPPED = (
    "An answer copied from the open repository, from a neighbour or from elsewhere: it is right.",
    "An answer that recognises public inputs: grading draws others, from a secret seed.",
    "Returning made-up data: whatever the process sends is taken for the learner's result, and judged.",
    "Using up the time and memory that each exercise is allowed.",
    "Telling through feedback what hidden inputs are like: a shape in a message, letters in an exception's text. It brings no points.",
    "Guessing from timing or load that other work goes on in this machine.",
    "A flaw of the Linux kernel itself. Keep it up to date.",
)
NOT_STOPPED_WITHOUT_NAMESPACES = (
    "Asking whether a file exists and how large it is: this machine grants no namespaces, which would hide it.",
    "Filling the disk for as long as one exercise may run, with files that it deleted and still holds: here their size cannot be seen.",
)
NOT_STOPPED_UNPROTECTED = ("Anything that a program of yours can do: read and write your files, use the network, start other programs.",)


@dataclass(frozen=True)
class Promise:
    """One promise, whether it held when tried just now, and what came through if not."""

    name: str
    held: bool
    detail: str = ""


@dataclass(frozen=True)
class Diagnosis:
    """What `course doctor` found."""

    protection: str
    sealed: bool
    reason: str  # why it is not sealed
    promises: tuple[Promise, ...]
    not_stopped: tuple[str, ...]

    @property
    def healthy(self) -> bool:
        """Whether the worker is sealed and every promise held."""
        return self.sealed and all(promise.held for promise in self.promises)

    def to_text(self) -> str:
        """Return the findings as lines to read."""
        lines = [f"Protection: {self.protection}"]
        if self.reason:
            lines.append(f"Not sealed: {self.reason}")
        lines += ["", "Tried just now, from inside:"]
        lines += [f"  {'held  ' if p.held else 'BROKEN'}  {p.name}{'' if p.held else f' ({p.detail})'}" for p in self.promises]
        return "\n".join([*lines, "", "Not stopped:", *(f"  - {text}" for text in self.not_stopped)])


def diagnose(sandbox: str = "best") -> Diagnosis:
    """Start a worker, try every promise in it, and say what was found."""
    reason = ""
    if sandbox != "none":
        try:
            Worker("auto").close()
        except CourseError as error:
            reason = str(error)
    with Worker(sandbox) as worker:
        found = tuple(promises(worker))
        more: tuple[str, ...] = () if "namespaces" in worker.protection else NOT_STOPPED_WITHOUT_NAMESPACES
        more = more if worker.sealed else NOT_STOPPED_UNPROTECTED
        return Diagnosis(worker.protection, worker.sealed, reason, found, (*more, *NOT_STOPPED))


def promises(worker: Worker) -> list[Promise]:
    """Try each promise of the seal on `worker` and return how it went."""
    with _world() as (world, datagrams):
        source = PROBES.read_text(encoding="utf-8")
        result = worker.run(_task(source, "probe", (world,), seconds=20.0))
        found = _from_inside(result)
        found.append(Promise("Nothing of it arrived outside", not _arrived(datagrams), "a datagram did"))
        untouched = sorted(os.listdir(world["private"][1])) == ["gradebook.db"]
        found.append(Promise("A folder of grades is as it was", untouched, "it was changed"))
    return found + [trial(worker) for trial in (_clock, _memory, _files, _exit, _kept_apart)]


def _from_inside(result: TaskResult) -> list[Promise]:
    seen = result.observations[0].value if result.observations else None
    if not isinstance(seen, dict):
        return [Promise("The probes run", False, f"{result.ended}: {result.detail}")]
    return [Promise(str(name), what == "", str(what)) for name, what in seen.items()]


@contextmanager
def _world() -> Iterator[tuple[dict[str, Any], socket.socket]]:
    """Set up things worth protecting: a gradebook, listening ports, a secret in the environment."""
    with (
        tempfile.TemporaryDirectory(prefix="course-doctor-") as folder,
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as datagrams,
        socket.create_server(("127.0.0.1", 0)) as server,
    ):
        gradebook = Path(folder, "gradebook.db")
        gradebook.write_text("grades")
        datagrams.bind(("127.0.0.1", 0))
        datagrams.setblocking(False)
        package = str(PROBES.parent)
        private = [str(gradebook), folder, str(PROBES), package, str(Path.home()), os.getcwd(), "/etc/passwd"]
        world = {
            "as_learner": True,
            "private": private,
            "folders": [folder, package, str(Path.home()), tempfile.gettempdir(), "/"],
            "judge": os.getpid(),
            "udp": datagrams.getsockname()[1],
            "tcp": server.getsockname()[1],
        }
        yield world, datagrams


def _arrived(datagrams: socket.socket) -> bool:
    try:
        return bool(datagrams.recv(16))
    except OSError:
        return False


def _task(source: str, function: str, args: tuple[Any, ...] = (), seconds: float = 5.0) -> Task:
    case = plain.encode(args)
    return Task(function, (("cell 1", source),), {}, {}, "call", (function,), (case,), seconds)


def _clock(worker: Worker) -> Promise:
    source = (
        "import signal\n"
        "def f():\n"
        "    while True:\n"
        "        try:\n"
        "            signal.signal(signal.SIGTERM, signal.SIG_IGN)\n"
        "            while True: pass\n"
        "        except BaseException: pass\n"
    )
    ended = worker.run(_task(source, "f", seconds=0.5)).ended
    return Promise("An endless loop that ignores signals ends at its deadline", ended == "too slow", ended)


def _memory(worker: Worker) -> Promise:
    source = "import numpy as np\ndef f():\n    return len([np.ones(2**24) for _ in range(12)])\n"
    result = worker.run(_task(source, "f"))
    raised = result.observations[0].raised if result.observations else None
    stopped = result.ended in ("died", "too much memory") or (raised is not None and raised.type_name.endswith("MemoryError"))
    return Promise("Memory is capped", stopped, "it could take 1.5 GB")


def _files(worker: Worker) -> Promise:
    source = (
        "import os, time\n"
        "def f(levels):\n"
        "    for _ in range(levels):\n"
        "        os.mkdir('d' * 255)\n"
        "        os.chdir('d' * 255)\n"
        "    for number in range(100):\n"
        "        with open(str(number), 'wb') as file: file.write(bytes(2**20))\n"
        "    time.sleep(1)\n"  # whoever measures from time to time has the time to
        "    return number\n"
    )
    written = [levels for levels in (0, 20) if not _stopped(worker.run(_task(source, "f", (levels,))))]
    return Promise("Files in the scratch folder are capped, however deep", not written, f"it could write 100 MB, {written} folders down")


def _stopped(result: TaskResult) -> bool:
    """Whether learner code was stopped, and nothing else came to harm."""
    return result.ended not in ("finished", "lost") or any(seen.raised for seen in result.observations)


def _exit(worker: Worker) -> Promise:
    worker.run(_task("import os\ndef f():\n    os._exit(0)\n", "f"))
    result = worker.run(_task("def f():\n    return 1\n", "f"))
    return Promise("An exercise that exits costs that exercise alone", result.ended == "finished", result.ended)


def _kept_apart(worker: Worker) -> Promise:
    keep = "import builtins, numpy\ndef f():\n    builtins.kept = numpy.kept = open('kept', 'w').write('x')\n    return 0\n"
    look = (
        "import builtins, numpy, os\ndef f():\n    return hasattr(builtins, 'kept') or hasattr(numpy, 'kept') or os.path.exists('kept')\n"
    )
    worker.run(_task(keep, "f"))
    result = worker.run(_task(look, "f"))
    apart = result.ended == "finished" and not bool(result.observations[0].value)
    return Promise("Nothing that one exercise leaves is there for the next", apart, "it was")
