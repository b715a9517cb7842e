"""Start worker processes, talk to them, and be sure that they end.

`Forked` is the sealed way: one warm server that forks a child per task. `Fresh` is the unprotected
way, which needs neither fork nor Linux: a new process per task, made ready while the last one runs.
"""

from __future__ import annotations

import contextlib
import json
import os
import select
import shutil
import signal
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

from autograder.sandbox import SandboxError

START_SECONDS = 60.0
GRACE_SECONDS = 15.0
MAX_RAW = 96 << 20
SERVER = Path(__file__).with_name("worker_server.py")
ONE_THREAD = ("OPENBLAS", "OMP", "MKL", "BLIS", "NUMEXPR", "VECLIB_MAXIMUM")


@dataclass(frozen=True)
class Ended:
    """How a task's process ended, and all that it wrote.

    `cause`: "ended" by itself, "deadline", "output", "scratch"; or "server", when the server itself was lost.
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
    """Return what learner code may read (standard library, numpy, two devices), and the folders in it that it may not."""
    library = os.path.dirname(os.__file__)
    numpy = os.path.dirname(np.__file__)
    beside = [path for path in sys.path if os.path.basename(path) == "lib-dynload" or path.endswith(".zip")]
    paths = [library, *(p for p in beside if not p.startswith(library + os.sep)), numpy, numpy + ".libs"]
    readable = [form for path in paths if os.path.exists(path) for form in (path, os.path.realpath(path))]
    readable += [path for path in ("/dev/null", "/dev/urandom") if os.path.exists(path)]
    hidden = [os.path.join(path, name) for path in readable for name in ("site-packages", "dist-packages")]
    return list(dict.fromkeys(readable)), list(dict.fromkeys(path for path in hidden if os.path.isdir(path)))


def start(sealed: bool, staging: str) -> subprocess.Popen[bytes]:
    """Start a worker process. It says whether it is ready in its first reply."""
    readable, hidden = readable_paths()
    config = {
        "sealed": sealed,
        "package": str(SERVER.parent),
        "numpy": os.path.dirname(os.path.dirname(np.__file__)),
        "readable": readable,
        "hidden": hidden,
        "staging": staging,
    }
    return subprocess.Popen(
        [sys.executable, "-s", "-S", "-P", str(SERVER), json.dumps(config)],
        stdin=subprocess.PIPE,
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
    for pipe in (process.stdin, process.stdout, process.stderr):
        if pipe is not None:
            with contextlib.suppress(OSError):
                pipe.close()
    if hasattr(os, "killpg"):
        with contextlib.suppress(OSError):
            os.killpg(process.pid, signal.SIGKILL)
    process.kill()
    process.wait()


class Forked:
    """The sealed worker: a warm server, and a sealed fork of it for each task."""

    def __init__(self) -> None:
        self._staging = tempfile.mkdtemp(prefix="course-worker-")
        os.chmod(self._staging, 0o711)
        self._process = start(True, self._staging)
        try:
            status, _ = self._reply(START_SECONDS)
        except (EOFError, TimeoutError):
            said = self._last_words()
            self.close()
            raise SandboxError(f"sandbox: expected the worker to start, it ended; {said}") from None
        if "refused" in status:
            self.close()
            raise SandboxError(f"{status['refused']}")
        self.protection = f"sealed: {status['ready']}"

    def run(self, request: bytes, seconds: float) -> Ended:
        """Have one task run. A lost server is reported, not raised."""
        try:
            self._send(request)
            status, raw = self._reply(seconds + GRACE_SECONDS)
        except (OSError, EOFError, TimeoutError, ValueError):
            return Ended("server", 0, 0.0, b"")
        return Ended(status["cause"], status["code"], status["cpu"], raw)

    def close(self) -> None:
        """End the server and whatever it runs, and remove its folder."""
        stop(self._process)
        shutil.rmtree(self._staging, ignore_errors=True)

    def _send(self, request: bytes) -> None:
        assert self._process.stdin is not None
        left = memoryview(request)
        while left:
            left = left[os.write(self._process.stdin.fileno(), left) :]

    def _reply(self, seconds: float) -> tuple[dict[str, Any], bytes]:
        deadline = time.monotonic() + seconds
        head, body = struct.unpack("<II", self._read(8, deadline))
        return json.loads(self._read(head, deadline)), self._read(body, deadline)

    def _read(self, count: int, deadline: float) -> bytes:
        assert self._process.stdout is not None
        descriptor, data = self._process.stdout.fileno(), bytearray()
        while len(data) < count:
            if not select.select([descriptor], [], [], max(0.0, deadline - time.monotonic()))[0]:
                raise TimeoutError
            piece = os.read(descriptor, min(count - len(data), 1 << 20))
            if not piece:
                raise EOFError
            data += piece
        return bytes(data)

    def _last_words(self) -> str:
        self._process.kill()
        assert self._process.stderr is not None
        lines = self._process.stderr.read().decode(errors="replace").strip().splitlines()
        return lines[-1] if lines else "it said nothing"


class Fresh:
    """The unprotected worker: a new process for each task, stopped at its deadline."""

    protection = "unprotected: a process and a deadline for each exercise, nothing more"

    def __init__(self) -> None:
        self._staging = tempfile.mkdtemp(prefix="course-worker-")
        self._spare = start(False, self._staging)

    def run(self, request: bytes, seconds: float) -> Ended:
        """Have one task run in the process that stands ready, and make the next one ready meanwhile."""
        process, self._spare = self._spare, start(False, self._staging)
        reader = _Reader(process)
        try:
            if not reader.ready.wait(START_SECONDS) or reader.refused:
                raise SandboxError(f"worker: expected a process to start, it did not; {reader.refused or 'try again'}")
            assert process.stdin is not None
            with contextlib.suppress(OSError):
                process.stdin.write(request)
                process.stdin.flush()
            reader.join(seconds)
            cause = "deadline" if reader.is_alive() else "output" if reader.full else "ended"
            code = _exit_code(process) if cause == "ended" else 0
            return Ended(cause, code, 0.0, bytes(reader.raw))
        finally:
            stop(process)

    def close(self) -> None:
        """End the process that stands ready, and remove its folder."""
        stop(self._spare)
        shutil.rmtree(self._staging, ignore_errors=True)


def _exit_code(process: subprocess.Popen[bytes]) -> int:
    try:
        return process.wait(1.0)
    except subprocess.TimeoutExpired:
        return 0


class _Reader(threading.Thread):
    """Read a fresh process's first reply, then all it writes, up to the cap."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        super().__init__(daemon=True)
        self.ready = threading.Event()
        self.refused = ""
        self.raw = bytearray()
        self.full = False
        assert process.stdout is not None
        self._pipe = process.stdout
        self.start()

    def run(self) -> None:
        """Read until the process closes its end, or says too much."""
        try:
            head, _ = struct.unpack("<II", self._exactly(8))
            self.refused = json.loads(self._exactly(head)).get("refused", "")
            self.ready.set()
            while piece := self._pipe.read(1 << 20):
                self.raw += piece
                if len(self.raw) > MAX_RAW:
                    self.full = True
                    return
        except (OSError, ValueError, struct.error):
            self.refused = self.refused or "it ended at once"
        finally:
            self.ready.set()

    def _exactly(self, count: int) -> bytes:
        data = b""
        while len(data) < count:
            piece = self._pipe.read(count - len(data))
            if not piece:
                raise OSError("end of file")
            data += piece
        return data
