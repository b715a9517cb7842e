"""Start worker processes, talk to them, and be sure that they end.

`Forked` is the sealed way: one warm server that forks a child per task. `Fresh` is the unprotected
way, which needs neither fork nor Linux: a new process per task, made ready while the last one runs.
"""

from __future__ import annotations

import contextlib
import importlib.util
import json
import os
import select
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from autograder.sealed import scratch
from autograder.sealed.sandbox import UNSEALED, SandboxError
from autograder.sealed.worker_child import READY

START_SECONDS = 60.0
GRACE_SECONDS = 15.0
MAX_RAW = 96 << 20
SERVER = Path(__file__).with_name("worker_server.py")
PACKAGE = SERVER.parents[1]
DATA = PACKAGE.parent / "data", Path(sys.prefix, "share/deep-learning-in-numpy/data")  # a repository's, an installed package's
LET_END, KILL = b"e", b"k"  # as in worker_server
ONE_THREAD = ("OPENBLAS", "OMP", "MKL", "BLIS", "NUMEXPR", "VECLIB_MAXIMUM")


@dataclass(frozen=True)
class Ended:
    """How a task's process ended, and all that it wrote.

    `cause`: "ended" by itself or from outside, "closed" when it closed its pipe and lived on; "deadline", "output",
    "scratch"; or "server", when the server itself was lost.
    """

    cause: str
    code: int
    cpu: float
    raw: bytes


def clean_environment() -> dict[str, str]:
    """Return the whole environment of a worker: nothing of the person's who starts it."""
    kept = {name: os.environ[name] for name in ("SYSTEMROOT", "LD_LIBRARY_PATH") if name in os.environ}
    fixed = {"PYTHONHASHSEED": "0", "PYTHONUTF8": "1", "PYTHONIOENCODING": "utf-8:backslashreplace", "LC_ALL": "C.UTF-8"}
    return {**kept, **fixed, **{f"{name}_NUM_THREADS": "1" for name in ONE_THREAD}}


def readable_paths() -> tuple[list[str], list[str]]:
    """Return what learner code may read (standard library, numpy, the data sets, two devices), and the folders in it that it may not."""
    library = os.path.dirname(os.__file__)
    numpy = os.path.dirname(np.__file__)
    beside = [path for path in sys.path if os.path.basename(path) == "lib-dynload" or path.endswith(".zip")]
    reader = [path for folder in lent().values() for path in (folder, folder + ".libs")]
    paths = [library, *(p for p in beside if not p.startswith(library + os.sep)), numpy, numpy + ".libs", *reader]
    readable = [form for path in paths if os.path.exists(path) for form in (path, os.path.realpath(path))]
    readable += [path for path in ("/dev/null", "/dev/urandom") if os.path.exists(path)]
    hidden = [os.path.join(path, name) for path in readable for name in ("site-packages", "dist-packages")]
    return list(dict.fromkeys(readable)), list(dict.fromkeys(path for path in hidden if os.path.isdir(path)))


def lent() -> dict[str, str]:
    """Return the folders of the data sets and of the package that reads them; none where either is not there."""
    package = importlib.util.find_spec("h5py")
    data = next((str(path) for path in DATA if path.is_dir()), None)
    if package is None or not package.submodule_search_locations or data is None:
        return {}
    return {"h5py": package.submodule_search_locations[0], "data": data}


def start(sealed: bool, staging: str, channel: int, namespaces: bool = True) -> subprocess.Popen[bytes]:
    """Start a worker process that listens on `channel`. It says first whether it is ready."""
    readable, hidden = readable_paths()
    config = {
        "sealed": sealed,
        "namespaces": namespaces,
        "package": str(PACKAGE),
        "numpy": os.path.dirname(os.path.dirname(np.__file__)),
        "needed": [np.__file__, os.__file__],
        "readable": readable,
        "hidden": hidden,
        "lent": lent(),
        "staging": staging,
        "judge": os.getpid(),
    }
    return subprocess.Popen(
        [sys.executable, "-s", "-S", "-P", str(SERVER), json.dumps(config)],
        stdin=channel,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=clean_environment(),
        cwd=staging,
        close_fds=True,
        bufsize=0,
        start_new_session=True,
    )


def stop(process: subprocess.Popen[bytes]) -> None:
    """End a process, and on POSIX all of its group, and wait until it is gone."""
    if hasattr(os, "killpg"):
        with contextlib.suppress(OSError):
            os.killpg(process.pid, signal.SIGKILL)
    process.kill()
    process.wait()


def close_pipes(process: subprocess.Popen[bytes]) -> None:
    """Close our ends of a process's pipes."""
    for pipe in (process.stdin, process.stdout, process.stderr):
        if pipe is not None:
            with contextlib.suppress(OSError):
                pipe.close()


class Forked:
    """The sealed worker: a warm server, and a sealed fork of it for each task.

    `namespaces=False` does without them even where they are granted, as on machines that refuse them.
    """

    def __init__(self, namespaces: bool = True) -> None:
        if not hasattr(socket, "send_fds"):
            raise SandboxError(f"sandbox: expected Linux, this is {sys.platform}; {UNSEALED}")
        self._staging = tempfile.mkdtemp(prefix="course-worker-")
        os.chmod(self._staging, 0o711)
        self._control, theirs = socket.socketpair()
        with theirs:
            self._process = start(True, self._staging, theirs.fileno(), namespaces)
        try:
            status = self._reply(START_SECONDS)
        except (EOFError, OSError):
            said = self._last_words()
            self.close()
            raise SandboxError(f"sandbox: expected the worker to start, it ended; {said}") from None
        if "refused" in status:
            self.close()
            raise SandboxError(f"{status['refused']}")
        if status["namespaces"]:  # the server lives in a root of its own; this folder has served
            scratch.remove(self._staging)
        self.protection = f"sealed: {status['ready']}"

    def run(self, request: bytes, seconds: float, megabytes: int) -> Ended:
        """Have one task run. A lost server is reported, not raised."""
        task_end, our_task_end = os.pipe()
        our_result_end, result_end = os.pipe()
        try:
            try:
                header = struct.pack("<II", int(seconds) + 1, megabytes)
                socket.send_fds(self._control, [header], [task_end, result_end])
            finally:
                os.close(task_end)
                os.close(result_end)
            with contextlib.suppress(BrokenPipeError), open(our_task_end, "wb", buffering=0, closefd=False) as pipe:
                _write_all(pipe.fileno(), request)
            os.close(our_task_end)
            our_task_end = -1
            raw, cause = _read_until(our_result_end, time.monotonic() + seconds)
            self._control.sendall(LET_END if cause == "ended" else KILL)
            status = self._reply(GRACE_SECONDS)
        except (OSError, EOFError, ValueError):
            return Ended("server", 0, 0.0, b"")
        finally:
            os.close(our_result_end)
            if our_task_end >= 0:
                os.close(our_task_end)
        return Ended(cause if cause != "ended" else status["cause"], status["code"], status["cpu"], raw)

    def close(self) -> None:
        """End the server and whatever it runs, and remove its folder."""
        self._control.close()
        stop(self._process)
        close_pipes(self._process)
        scratch.remove(self._staging)

    def _reply(self, seconds: float) -> dict[str, Any]:
        self._control.settimeout(seconds)
        (size,) = struct.unpack("<I", self._exactly(4))
        return json.loads(self._exactly(size))

    def _exactly(self, count: int) -> bytes:
        data = b""
        while len(data) < count:
            piece = self._control.recv(count - len(data))
            if not piece:
                raise EOFError
            data += piece
        return data

    def _last_words(self) -> str:
        self._process.kill()
        assert self._process.stderr is not None
        lines = self._process.stderr.read().decode(errors="replace").strip().splitlines()
        return lines[-1] if lines else "it said nothing"


def _write_all(descriptor: int, data: bytes) -> None:
    left = memoryview(data)
    while left:
        left = left[os.write(descriptor, left) :]


def _read_until(descriptor: int, deadline: float) -> tuple[bytes, str]:
    """Read to the end, the deadline or the cap; say which it was."""
    raw = bytearray()
    while select.select([descriptor], [], [], max(0.0, deadline - time.monotonic()))[0]:
        piece = os.read(descriptor, 1 << 20)
        if not piece:
            return bytes(raw), "ended"
        raw += piece
        if len(raw) > MAX_RAW:
            return bytes(raw), "output"
    return bytes(raw), "deadline"


@dataclass(frozen=True)
class _Ready:
    """A fresh process that waits for its one task, and the folder it works in."""

    process: subprocess.Popen[bytes]
    folder: str

    def end(self, reader: threading.Thread | None = None) -> None:
        stop(self.process)
        if reader is not None:
            reader.join(1.0)
        if reader is None or not reader.is_alive():  # else a descendant holds the pipe, and the thread is in it
            close_pipes(self.process)
        scratch.remove(self.folder)


class Fresh:
    """The unprotected worker: a new process for each task, stopped at its deadline."""

    protection = "unprotected: a process and a deadline for each exercise, nothing more"

    def __init__(self) -> None:
        self._spare = self._spawn()

    def run(self, request: bytes, seconds: float, megabytes: int) -> Ended:
        """Have one task run in the process that stands ready, and make the next one ready meanwhile."""
        ours, self._spare = self._spare, self._spawn()
        process, reader = ours.process, _Reader(ours.process)
        try:
            if not reader.ready.wait(START_SECONDS) or not reader.is_ready:
                raise SandboxError("worker: expected a process to start, it ended at once; try `course doctor`")
            assert process.stdin is not None
            with contextlib.suppress(OSError):
                _write_all(process.stdin.fileno(), request)
            reader.join(seconds)
            cause = "deadline" if reader.is_alive() else "output" if reader.full else "ended"
            code = _exit_code(process) if cause == "ended" else 0
            return Ended(cause, code, 0.0, bytes(reader.raw))
        finally:
            ours.end(reader)

    def close(self) -> None:
        """End the process that stands ready, and remove its folder."""
        self._spare.end()

    def _spawn(self) -> _Ready:
        folder = tempfile.mkdtemp(prefix="course-worker-")
        return _Ready(start(False, folder, subprocess.PIPE), folder)


def _exit_code(process: subprocess.Popen[bytes]) -> int:
    try:
        return process.wait(1.0)
    except subprocess.TimeoutExpired:
        return 0


class _Reader(threading.Thread):
    """Read a fresh process's first word, then all it writes, up to the cap."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        super().__init__(daemon=True)
        self.ready = threading.Event()
        self.is_ready = False
        self.raw = bytearray()
        self.full = False
        assert process.stdout is not None
        self._pipe = process.stdout
        self.start()

    def run(self) -> None:
        """Read until the process closes its end, or says too much."""
        with contextlib.suppress(OSError, ValueError):
            self.is_ready = self._pipe.read(len(READY)) == READY
            self.ready.set()
            while self.is_ready and (piece := self._pipe.read(1 << 20)):
                self.raw += piece
                if len(self.raw) > MAX_RAW:
                    self.full = True
                    break
        self.ready.set()
