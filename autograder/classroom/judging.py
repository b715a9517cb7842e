"""Judging one submission as a pure function, bytes in, bytes out: for other processes and other machines."""

from __future__ import annotations

import atexit
import contextlib
import hashlib
import json
import math
import platform
import re
import signal
import struct
import threading
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import metadata
from pathlib import Path

import numpy as np

from autograder.checks import Table, load
from autograder.classroom import handed_in, shown
from autograder.errors import CourseError
from autograder.outcome import TOO_SLOW, Report
from autograder.sealed.worker_process import lent
from autograder.worker import Worker

READING_SECONDS = 300  # to read, compare, show, and start workers: it takes a second, and minutes on no machine

# What judges here, and what the worker runs by itself.
ROOTS = ("autograder/classroom/judging", "autograder/sealed/worker_server", "autograder/sealed/worker_child")
IMPORT = re.compile(r"^\s*(?:from|import) ((?:autograder|shared_utils)[\w.]*)(?: import (\([^)]*\)|[^\n]*))?", re.MULTILINE)


class OtherVersion(CourseError):
    """This machine would judge by other rules than those that were asked for."""


@dataclass(frozen=True)
class Request:
    """All that a verdict depends on: what was handed in, what was given out, the seed, the seal and the versions."""

    assignment: str
    seed: str
    sandbox: str
    release: bytes
    collected: handed_in.Collected

    def to_bytes(self) -> bytes:
        """Return the request as bytes, the same ones for the same request: their digest names the result."""
        files = self.collected.files
        head = {
            "assignment": self.assignment,
            "seed": self.seed,
            "sandbox": self.sandbox,
            "version": version(self.assignment),
            "names": [name for name, _ in files],
            "sizes": [len(self.release), *(len(data) for _, data in files)],
            "flags": self.collected.flags,
        }
        text = json.dumps(head, sort_keys=True).encode()
        return b"".join((struct.pack("<I", len(text)), text, self.release, *(data for _, data in files)))

    @classmethod
    def from_bytes(cls, data: bytes) -> Request:
        """Return what `to_bytes` wrote. Raises OtherVersion if another version of the package did."""
        (size,) = struct.unpack_from("<I", data)
        head = json.loads(data[4 : 4 + size])
        ours = version(head["assignment"])
        if head["version"] != ours:
            raise OtherVersion(
                f"worker on {platform.node()}: expected version {_difference(head['version'], ours)}; install the same on all machines, "
                "with `pip install`, which brings the data sets too, and begin again where files were changed while grading"
            )
        parts, start = [], 4 + size
        for length in head["sizes"]:
            parts.append(data[start : start + length])
            start += length
        collected = handed_in.Collected(tuple(zip(head["names"], parts[1:], strict=True)), tuple(head["flags"]))
        return cls(head["assignment"], head["seed"], head["sandbox"], parts[0], collected)


@dataclass(frozen=True)
class Judged:
    """What became of one submission: the report, and the notebook that people are shown."""

    report: Report
    notebook: str

    def to_bytes(self) -> bytes:
        """Return both, packed."""
        return zlib.compress(json.dumps([self.report.to_dict(), self.notebook]).encode())

    @classmethod
    def from_bytes(cls, data: bytes) -> Judged:
        """Return what `to_bytes` wrote; raises ValueError for anything else."""
        try:
            report, notebook = json.loads(zlib.decompress(data))
            return cls(Report.from_dict(report), str(notebook))
        except (zlib.error, ValueError, TypeError, KeyError) as error:
            raise ValueError(f"not a result: {error}") from None

    @property
    def steady(self) -> bool:
        """Whether nothing of it may have come from the machine's load or state."""
        return not any(result.is_doubtful or result.outcome == TOO_SLOW for result in self.report.exercises)


def judged(request: bytes) -> bytes:
    """Judge one submission: a `Request` as bytes to a `Judged` as bytes, the same ones each time.

    Needs this package and nothing else. The sealed worker that it starts stays warm for the next call.
    Raises CourseError where nothing can be judged at all: no seal, no working checks, another version.
    """
    asked = Request.from_bytes(request)
    table = load(asked.assignment)
    with _in_time(table):
        got = handed_in.choose(asked.collected, table)
        report = got.judged(table, asked.seed, _worker(asked.sandbox))
        return Judged(report, shown.graded_notebook(asked.release, got.data, got.filename, table, report)).to_bytes()


_ends_in_time = False


def end_in_time() -> None:
    """Let a submission that is judged without end end this process; for one that has no other work."""
    global _ends_in_time
    _ends_in_time = hasattr(signal, "alarm")


@contextlib.contextmanager
def _in_time(table: Table) -> Iterator[None]:
    """Have the alarm end this process, if it is to, where the block does not end; it does so whatever runs here, Python or not."""
    if _ends_in_time:
        signal.alarm(patience(table))
    try:
        yield
    finally:
        if _ends_in_time:
            signal.alarm(0)


def patience(table: Table) -> int:
    """Return the seconds in which any submission is judged, however slow: each exercise is run twice, and a lost worker replaced."""
    return math.ceil(READING_SECONDS + 4 * sum(check.seconds for check in table.checks))


_own = threading.local()


def _worker(sandbox: str) -> Worker:
    """Return this thread's worker, started at the first call and closed at exit."""
    workers: dict[str, Worker] = _own.__dict__.setdefault("workers", {})
    if sandbox not in workers:
        workers[sandbox] = Worker(sandbox)
        atexit.register(workers[sandbox].close)
    return workers[sandbox]


@cache
def version(assignment: str) -> str:
    """Return all that a verdict depends on but what is handed in: the versions of Python and numpy, what reads the data
    sets, and a digest of the text of the judge, of the week's checks and of whatever they import from these packages.
    """
    digest = hashlib.sha256()
    for name, path in sorted(_modules(assignment).items()):
        digest.update(f"\0{name}\0".encode() + path.read_bytes())
    return f"Python {platform.python_version()}, numpy {np.__version__}, {_data()}, package {digest.hexdigest()[:16]}"


def _data() -> str:
    """Say what reads the data sets for learner code here; where nothing does, they and their reader are inert there."""
    return f"data sets read by h5py {metadata.version('h5py')}" if lent() else "data sets or h5py not there"


def _difference(asked: str, ours: str) -> str:
    """Say in which parts two versions differ."""
    parts = [pair for pair in zip(asked.split(", "), ours.split(", "), strict=False) if pair[0] != pair[1]] or [(asked, ours)]
    expected, got = (", ".join(side) for side in zip(*parts, strict=True))
    return f"{expected}, got {got}"


def _modules(assignment: str) -> dict[str, Path]:
    """Return the modules of ours that judging an assignment needs, by their paths in the package."""
    home = Path(__file__).resolve().parents[2]
    waiting = [*ROOTS, f"autograder/checks/{assignment.replace('/', '_')}"]
    found: dict[str, Path] = {}
    while waiting:
        name = waiting.pop()
        path = next((path for path in (home / f"{name}.py", home / name / "__init__.py") if path.is_file()), None)
        if path is not None and name not in found:
            found[name] = path
            waiting += _imported(path.read_text(encoding="utf-8"))
    return found


def _imported(text: str) -> list[str]:
    """Return the paths of the modules of ours that a module may import: those named, and what is taken from them."""
    names = []
    for module, taken in IMPORT.findall(text):
        path = module.replace(".", "/")
        names += [path, *(f"{path}/{name}" for name in re.findall(r"\w+", taken))]
    return names
