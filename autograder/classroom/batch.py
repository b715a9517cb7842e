"""Many submissions, judged on any executor: what is finished is kept and never done twice, what is lost is done again."""

from __future__ import annotations

import hashlib
import os
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, CancelledError, Executor, Future, wait
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from autograder.classroom.judging import Judged, judged
from autograder.errors import CourseError

ALONE = 2  # times that a submission may end its process, with no other beside it, before it is given up
ENDLESS = "its judge was ended from outside, twice: it takes all time or memory there is, or the machine has too little; see by hand"
CONNECTION_LOST = "scheduler: the connection was lost; what is finished is kept, so run the same command again"


class BatchError(CourseError):
    """The batch cannot go on; what is finished is kept."""


# What is kept


class Results(Protocol):
    """Where finished results are kept, by the digest of their request."""

    def get(self, key: str) -> bytes | None:
        """Return a kept result, or None."""

    def put(self, key: str, result: bytes) -> None:
        """Keep a result."""


@dataclass(frozen=True)
class Folder:
    """Results kept in a folder, one file each, written whole or not at all. They hold the seed: it is for its owner only."""

    path: Path

    def get(self, key: str) -> bytes | None:
        """Return a kept result, or None where there is none or its file has been damaged."""
        try:
            data = self._file(key).read_bytes()
            Judged.from_bytes(data)
        except (OSError, ValueError):
            return None
        return data

    def put(self, key: str, result: bytes) -> None:
        """Keep a result. Raises BatchError where it cannot be written."""
        path = self._file(key)
        draft = path.with_name(f".{path.name}.{os.getpid()}")
        try:
            self.path.mkdir(mode=0o700, parents=True, exist_ok=True)
            path.parent.mkdir(exist_ok=True)
            draft.write_bytes(result)
            os.replace(draft, path)
        except OSError as error:
            raise BatchError(f"{path.parent}: expected to keep a result there, got: {error.strerror}") from None

    def _file(self, key: str) -> Path:
        return self.path / key[:2] / key[2:]


# All of them


@dataclass(frozen=True)
class Done:
    """One submission that is over: its result, or why there is none."""

    name: str
    judged: Judged | None
    reason: str = ""
    kept: bool = False  # it was judged before


class Crew(Protocol):
    """Who judges: an executor that can be opened anew when it has broken, and how many requests to give it ahead."""

    @property
    def ahead(self) -> int:
        """How many requests to have under way."""

    def open(self) -> Executor:
        """Return an executor that works."""

    def close(self, executor: Executor) -> None:
        """Let an executor go, whatever state it is in."""


@dataclass
class _Job:
    key: str
    request: bytes
    names: list[str]
    ended_alone: int = 0


@dataclass
class Batch:
    """A run over many submissions; iterate over `run` to its end, or stop anywhere.

    `anew`: do again what may have depended on the machine's load, though it is kept.
    """

    crew: Crew
    results: Results
    anew: bool = False
    function: Callable[[bytes], bytes] = judged
    _jobs: dict[Future[bytes], _Job] = field(default_factory=dict)
    _suspects: deque[_Job] = field(default_factory=deque)

    def run(self, submissions: Iterable[tuple[str, bytes]]) -> Generator[Done, None, None]:
        """Judge named requests and yield each when it is over, kept ones at once, the others in any order.

        A process or machine that is lost costs time only: what it was at is done again, one at a time, until it is
        clear which one it is that does not get through. Raises CourseError where nothing can be judged.
        """
        coming = iter(submissions)
        executor = self.crew.open()
        try:
            while True:
                yield from self._fill(executor, coming)
                if not self._jobs and not self._suspects:
                    return
                broken = yield from self._collect()
                if broken:
                    self.crew.close(executor)
                    executor = self.crew.open()
        finally:
            self.crew.close(executor)

    def _fill(self, executor: Executor, coming: Iterator[tuple[str, bytes]]) -> Iterator[Done]:
        """Give the executor work as far as it should have some ahead; suspects are alone with it."""
        if self._suspects:
            if not self._jobs:
                self._submit(executor, self._suspects.popleft())
            return
        while len(self._jobs) < self.crew.ahead and not self._suspects:
            name, request = next(coming, ("", b""))
            if not request:
                return
            key = hashlib.sha256(request).hexdigest()
            same = next((job for job in self._jobs.values() if job.key == key), None)
            if same is not None:
                same.names.append(name)
            elif (kept := self._kept(key)) is not None:
                yield Done(name, kept, kept=True)
            else:
                self._submit(executor, _Job(key, request, [name]))

    def _kept(self, key: str) -> Judged | None:
        data = self.results.get(key)
        kept = None if data is None else Judged.from_bytes(data)
        return None if kept is None or (self.anew and not kept.steady) else kept

    def _submit(self, executor: Executor, job: _Job) -> None:
        try:
            self._jobs[executor.submit(self.function, job.request)] = job
        except BrokenExecutor as error:
            failed: Future[bytes] = Future()
            failed.set_exception(error)
            self._jobs[failed] = job

    def _collect(self) -> Generator[Done, None, bool]:
        """Wait for some work to be over; return whether the executor is broken."""
        over, _ = wait(self._jobs, return_when=FIRST_COMPLETED)
        if any(isinstance(future.exception(), BrokenExecutor) for future in over if not future.cancelled()):
            over, _ = wait(self._jobs)  # a broken executor ends all it had
        broken: list[_Job] = []
        alone = len(self._jobs) == 1
        for future in over:
            job = self._jobs.pop(future)
            try:
                data = future.result()
                result = Judged.from_bytes(data)
            except BrokenExecutor:
                broken.append(job)
            except CancelledError:
                raise BatchError(CONNECTION_LOST) from None
            except CourseError:
                raise
            except Exception as error:
                yield from (Done(name, None, f"{type(error).__name__}: {error!s:.200}") for name in job.names)
            else:
                if not result.report.obstacle:  # what the machine could not judge is tried again in the next run
                    self.results.put(job.key, data)
                yield from (Done(name, result) for name in job.names)
        for job in broken:
            job.ended_alone += alone
            if job.ended_alone < ALONE:
                self._suspects.append(job)
            else:
                yield from (Done(name, None, ENDLESS) for name in job.names)
        return bool(broken)
