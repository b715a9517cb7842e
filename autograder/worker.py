"""The only place where learner code runs when points are at stake, as the judge sees it.

A `Worker` takes tasks and gives back what was observed, as plain data. Sealed, each task runs in a fork
behind the walls of `sandbox`; unprotected, in a fresh process with a deadline, and `protection` says so.
"""

from __future__ import annotations

import json
import os
import signal
import struct
import threading
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from types import TracebackType
from typing import Any

from autograder import plain
from autograder.observe import MAX_TEXT, Observation, Raised
from autograder.sealed.sandbox import SandboxError
from autograder.sealed.worker_child import (
    BEGIN,
    FINISHED,
    MAX_TREE,
    MISSING,
    OBSERVED,
    OUR_FAULT,
    OUT_OF_MEMORY,
    SETUP_RAISED,
)
from autograder.sealed.worker_process import Ended, Forked, Fresh

MEGABYTES = 1024  # memory for one task, on top of the interpreter's own
MAX_SOURCE = 4 << 20  # letters in an answer's code: a longer one could use up what the worker needs to begin
KILLED = -9  # a process that ended by SIGKILL, which not every system has a name for
SANDBOXES = ("auto", "best", "none")


@dataclass(frozen=True)
class Task:
    """One exercise to observe: what to define, what to call it on, for how long.

    `code` are labelled sources, executed in order; `modules` what the learner's imports of the course
    find; `inject` sources whose definitions take the place of the learner's own afterwards.
    """

    name: str
    code: tuple[tuple[str, str], ...]
    modules: Mapping[str, str]
    inject: Mapping[str, str]
    driver: str
    functions: tuple[str, ...]
    cases: tuple[bytes, ...]
    seconds: float


@dataclass(frozen=True)
class TaskResult:
    """What came of a task: the finished cases in order, and how it ended.

    `ended`: "finished", "setup raised", "missing", "too slow", "died", "too much memory", "too much output", "lost",
    or "our fault". Only what failed before learner code began is our fault. Lost is what was killed from outside, as
    by a machine that has no memory left, or looks so, since a process can kill itself, too: a matter for a person.
    """

    observations: tuple[Observation, ...]
    ended: str
    detail: Raised | str | None = None


LOST = TaskResult((), "lost", "the worker was lost with it, twice")


class Worker:
    """Runs tasks one at a time; a context manager. Threads take turns, a forked process gets processes of its own.

    `sandbox`: "auto" is sealed or raises SandboxError, "best" falls back to unprotected, "none" asks for it.
    """

    def __init__(self, sandbox: str = "auto") -> None:
        if sandbox not in SANDBOXES:
            raise SandboxError(f"sandbox: expected one of {', '.join(SANDBOXES)}, got {sandbox!r}")
        self._sandbox = sandbox
        self._owner = os.getpid()
        self._turn = threading.Lock()
        self._process: Forked | Fresh | None = self._start()
        self.protection = self._process.protection

    @property
    def sealed(self) -> bool:
        """Whether learner code runs behind the seal."""
        return self.protection.startswith("sealed")

    def run(self, task: Task) -> TaskResult:
        """Run one task. Never raises for what learner code does.

        Raises SandboxError when no worker process can be had any more.
        """
        if sum(len(source) for _, source in task.code) > MAX_SOURCE:
            return TaskResult((), "setup raised", Raised("ValueError", f"the code is longer than {MAX_SOURCE >> 20} million letters"))
        self._become_own()
        with self._turn:
            return self._run(task)

    def _run(self, task: Task) -> TaskResult:
        request = _request(task)
        for _ in range(2):  # a lost server, or an end before anything began, is tried once more
            if self._process is None:
                self._process = self._start()
            ended = self._process.run(request, task.seconds, MEGABYTES)
            if ended.cause == "server":
                self.close()
            elif ended.raw:
                return read_result(ended, len(task.cases), task.seconds)
        return LOST if ended.cause == "server" else read_result(ended, len(task.cases), task.seconds)

    def _become_own(self) -> None:
        """Leave the processes alone that this object had before its process was forked."""
        if os.getpid() != self._owner:
            self._owner, self._turn, self._process = os.getpid(), threading.Lock(), None

    def close(self) -> None:
        """End the worker's processes."""
        self._become_own()
        if self._process is not None:
            self._process.close()
            self._process = None

    def __enter__(self) -> Worker:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def _start(self) -> Forked | Fresh:
        if self._sandbox == "none":
            return Fresh()
        try:
            return Forked()
        except SandboxError:
            if self._sandbox == "auto":
                raise
            return Fresh()


def _request(task: Task) -> bytes:
    form = {**asdict(task), "modules": dict(task.modules), "inject": dict(task.inject)}
    form.update(cases=[len(case) for case in task.cases])
    head, body = json.dumps(form).encode(), b"".join(task.cases)
    return struct.pack("<II", len(head), len(body)) + head + body


def read_result(ended: Ended, cases: int, seconds: float) -> TaskResult:
    """Make sense of what a task's process wrote, whatever it wrote."""
    observations: list[Observation] = []
    begun = False
    try:
        for tag, data in _frames(ended.raw):
            if tag == OUR_FAULT and not begun:
                return TaskResult((), "our fault", str(plain.decode(data))[:MAX_TEXT])
            if tag == BEGIN:
                begun = True
            elif not begun:
                break
            elif tag == OBSERVED and len(observations) < cases:
                observations.append(_observation(_decode(data)))
            elif tag == SETUP_RAISED:
                raised = _raised(_decode(data))
                kind = "too much memory" if raised.type_name == "MemoryError" else "setup raised"
                return TaskResult((), kind, raised)
            elif tag == MISSING:
                return TaskResult((), "missing", _text(_decode(data)))
            elif tag == OUT_OF_MEMORY:
                return TaskResult(tuple(observations), "too much memory")
            elif tag == FINISHED and len(observations) == cases:
                return TaskResult(tuple(observations), "finished")
            else:
                raise plain.PlainError("a frame out of place")
    except plain.PlainError:
        return TaskResult(tuple(observations), "died", "its process wrote something that is not a result")
    if not begun:
        return TaskResult((), "lost", f"the worker ended before the answer began ({_reason(ended)})")
    return TaskResult(tuple(observations), *_ending(ended, seconds))


def _ending(ended: Ended, seconds: float) -> tuple[str, str]:
    if ended.cause == "deadline" or (ended.code < 0 and ended.cpu >= seconds):
        return "too slow", f"more than {seconds:g} seconds"
    if ended.cause == "output":
        return "too much output", "more than the worker takes"
    if ended.cause == "scratch":
        return "too much output", "its folder for files is full"
    if ended.cause == "ended" and ended.code == KILLED:
        return "lost", f"its process was killed ({_reason(ended)})"
    return "died", _reason(ended)


def _reason(ended: Ended) -> str:
    if ended.code >= 0:
        return f"exit code {ended.code}"
    try:
        return f"signal {signal.Signals(-ended.code).name}"
    except ValueError:
        return f"signal {-ended.code}"


def _frames(raw: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Yield tag and data of each whole frame; a broken one ends them."""
    start = 0
    while start + 5 <= len(raw):
        (size,) = struct.unpack_from("<I", raw, start + 1)
        if start + 5 + size > len(raw):
            return
        yield raw[start : start + 1], raw[start + 5 : start + 5 + size]
        start += 5 + size


def _decode(data: bytes) -> Any:
    if len(data) >= 4 and struct.unpack_from("<I", data)[0] > MAX_TREE:
        raise plain.PlainError(f"observation: expected at most {MAX_TREE >> 20} MB of structure, got more")
    return plain.decode(data)


def _observation(value: Any) -> Observation:
    if type(value) is not tuple or len(value) != 4:
        raise plain.PlainError("observation: expected four parts")
    got, raised, changed, warned = value
    return Observation(got, None if raised is None else _raised(raised), _texts(changed), _texts(warned))


def _raised(value: Any) -> Raised:
    if type(value) is not tuple or len(value) != 4 or type(value[3]) is not int:
        raise plain.PlainError("exception: expected four parts")
    name, message, label, line = value
    return Raised(_text(name)[:80], _text(message), _text(label)[:80], line)


def _texts(value: Any) -> tuple[str, ...]:
    if type(value) is not tuple or len(value) > 64:
        raise plain.PlainError("observation: expected a few texts")
    return tuple(_text(item)[:120] for item in value)


def _text(value: Any) -> str:
    if type(value) is not str:
        raise plain.PlainError("observation: expected a text")
    return value[:MAX_TEXT]
