"""Who judges a batch: processes of this machine, or a Dask cluster."""

from __future__ import annotations

import contextlib
import math
import multiprocessing
import os
import signal
import threading
import time
from concurrent.futures import Executor, ProcessPoolExecutor
from dataclasses import dataclass, field
from multiprocessing.connection import wait
from typing import Any

from autograder.classroom import judging
from autograder.classroom.batch import CONNECTION_LOST, BatchError, Crew
from autograder.errors import CourseError
from autograder.sealed.worker_process import ONE_THREAD

CONNECT_SECONDS = 20
AHEAD = 4  # requests that lie ready for each process
COUNT_SECONDS = 1.0  # between two questions to a scheduler on how many threads it has
MEMORY = 4 << 30  # bytes of address space of a process that judges; it needs a tenth


class MissingExtra(CourseError):
    """A package that only some need is not installed."""


def crew(jobs: int | None = None, scheduler: str | None = None) -> Crew:
    """Return a cluster where there is a scheduler, else as many processes as asked for, or as there are processors for us."""
    if scheduler:
        return Cluster(scheduler)
    if jobs is not None and jobs < 1:
        raise BatchError(f"jobs: expected at least 1, got {jobs}")
    return Local(jobs or (len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1))


@dataclass
class Local:
    """Processes of this machine, each with a sealed worker of its own; they end when this process does, however it ends."""

    jobs: int
    _before: dict[str, str | None] = field(default_factory=dict)

    @property
    def ahead(self) -> int:
        """How many requests to have under way."""
        return AHEAD * self.jobs

    def open(self) -> Executor:
        """Return a pool whose processes compute with one thread each, and hash as the last run's did."""
        wanted = {**{f"{name}_NUM_THREADS": "1" for name in ONE_THREAD}, "PYTHONHASHSEED": "0"}
        self._before = {name: os.environ.get(name) for name in wanted}
        os.environ.update(wanted)
        return ProcessPoolExecutor(self.jobs, multiprocessing.get_context("spawn"), _begin)

    def close(self, executor: Executor) -> None:
        """End the pool when what runs is over; what waits is dropped."""
        executor.shutdown(wait=True, cancel_futures=True)
        for name, value in self._before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value


def _begin() -> None:
    """Make a process of the pool leave Ctrl-C to the one that started it, and not outlive it.

    Neither may what is handed in keep it for ever, or fill the machine's memory from there.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    judging.end_in_time()
    _cap_memory()


def _cap_memory() -> None:
    with contextlib.suppress(ImportError, OSError, ValueError):  # not every system has it
        import resource

        soft, hard = resource.getrlimit(resource.RLIMIT_AS)
        wanted = min(one for one in (soft, hard, MEMORY) if one != resource.RLIM_INFINITY)
        resource.setrlimit(resource.RLIMIT_AS, (wanted, hard))


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)


@dataclass
class Cluster:
    """A Dask cluster that is there already, known by its scheduler's address such as `tcp://10.0.0.1:8786`."""

    address: str
    _client: Any = None
    _threads: int = 0
    _counted: float = -math.inf

    @property
    def ahead(self) -> int:
        """How many requests to have under way: workers may come and go, so this changes.

        Raises BatchError where the scheduler has gone.
        """
        now = time.monotonic()
        if self._client is not None and now - self._counted > COUNT_SECONDS:
            self._threads, self._counted = self._count(), now
        return AHEAD * max(self._threads, 1)

    def _count(self) -> int:
        try:
            return sum(self._client.nthreads().values())
        except OSError:
            raise BatchError(CONNECTION_LOST) from None

    def open(self) -> Executor:
        """Return the cluster's executor; where a worker is lost, the scheduler gives its work to others.

        Raises MissingExtra without the package `distributed`, BatchError where no scheduler answers.
        """
        try:
            from distributed import Client
        except ImportError:
            raise MissingExtra("distributed: expected the package for --scheduler, got none; pip install 'distributed>=2024.8'") from None
        try:
            self._client = Client(self.address, timeout=CONNECT_SECONDS, set_as_default=False, name="course-grade")
        except (OSError, ValueError, TypeError) as error:
            reason = " ".join(str(error).split())
            raise BatchError(f"scheduler {self.address}: expected a Dask scheduler's address, got: {reason:.200}") from None
        return self._client.get_executor(pure=False)

    def close(self, executor: Executor) -> None:
        """Leave the cluster as it is."""
        with contextlib.suppress(Exception):
            executor.shutdown(wait=False)
        self._client.close()
