"""The warm process between judge and learner code: import numpy, seal the ground, fork per task.

Run as a script by `worker.Worker`, never imported. It reads tasks from the judge only, and hands on
what a child wrote as bytes it does not look into.
"""

from __future__ import annotations

import gc
import json
import os
import select
import shutil
import struct
import sys
import time
import types
from typing import Any

MAX_RAW = 96 << 20  # bytes that one task may write
SCRATCH_CHECK_SECONDS = 0.05


def main() -> None:
    """Serve tasks until the judge goes away."""
    config = json.loads(sys.argv[1])
    requests, answers = os.dup(0), os.dup(1)
    os.umask(0o022)
    try:
        import_tools(config["package"], config["numpy"])
        ground = seal_ground(config) if config["sealed"] else None
        silence()
    except BaseException as error:
        reply(answers, {"refused": f"{error}" or type(error).__name__})
        os._exit(2)
    reply(answers, {"ready": ground.describe() if ground else "unprotected"})
    if ground is None:
        serve_here(requests, answers)
    else:
        serve_forked(ground, requests, answers)


def import_tools(package: str, numpy_parent: str) -> None:
    """Import numpy and our four modules; neither the package's own start nor anything with answers."""
    sys.path[:] = [path for path in sys.path if path and "site-packages" not in path and "dist-packages" not in path]
    sys.path.append(numpy_parent)
    import numpy.fft
    import numpy.linalg
    import numpy.ma
    import numpy.polynomial
    import numpy.random  # noqa: F401

    sys.path.remove(numpy_parent)
    for name in ("bz2", "ctypes", "hashlib", "lzma", "pickle", "statistics", "zlib"):  # their C libraries, while there
        try:
            __import__(name)
        except ImportError:
            continue
    shell = types.ModuleType("autograder")
    shell.__path__ = [package]
    sys.modules["autograder"] = shell
    import autograder.sandbox
    import autograder.worker_child  # noqa: F401


def seal_ground(config: dict[str, Any]) -> Any:
    """Prepare the ground; return in the process that will fork the children."""
    from autograder import sandbox

    ground = sandbox.Ground(config["readable"], config["hidden"], config["staging"])
    ground.prepare()
    if ground.namespaces:
        pid = os.fork()
        if pid:
            os.closerange(0, 64)
            os._exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) & 0xFF)
        sandbox.die_with_parent()
    gc.collect()
    gc.freeze()
    return ground


def silence() -> None:
    """Point input, output and errors at nothing."""
    null = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(null, descriptor)
    os.close(null)


def serve_here(requests: int, answers: int) -> None:
    """Run one task in this very process (unprotected); the judge watches the clock."""
    from autograder import worker_child

    request = read_request(requests)
    if request is not None:
        worker_child.run(*request, worker_child.sender(answers))
    os._exit(0)


def serve_forked(ground: Any, requests: int, answers: int) -> None:
    """Fork a sealed child for each task and hand on what it wrote."""
    while (request := read_request(requests)) is not None:
        task, cases = request
        box = ground.fresh_scratch()
        read_end, write_end = os.pipe()
        pid = os.fork()
        if pid == 0:
            be_child(ground, box, task, cases, write_end)
        os.close(write_end)
        status, raw = watch(pid, read_end, requests, task["seconds"], None if ground.namespaces else box)
        os.close(read_end)
        if not ground.namespaces:
            shutil.rmtree(box, ignore_errors=True)
        reply(answers, status, raw)
    os._exit(0)


def be_child(ground: Any, box: str, task: dict[str, Any], cases: list[bytes], write_end: int) -> None:
    """Seal this process and run the task in it. Never returns."""
    leave = os._exit
    try:
        from autograder import sandbox, worker_child

        keep = sorted({0, 1, 2, write_end, *ground.descriptors})
        for low, high in zip(keep, [*keep[1:], 1 << 20], strict=True):
            os.closerange(low + 1, high)
        send = worker_child.sender(write_end)
        try:
            ground.seal(box, sandbox.Limits(int(task["seconds"]) + 1, int(task["megabytes"])))
        except BaseException as error:
            send(worker_child.OUR_FAULT, f"sealing: {error}"[:400])
            leave(3)
        worker_child.run(task, cases, send)
        leave(0)
    finally:
        leave(1)


def watch(pid: int, read_end: int, requests: int, seconds: float, box: str | None) -> tuple[dict[str, Any], bytes]:
    """Collect what the child writes until it ends, or is ended, and say how it ended."""
    raw, cause = bytearray(), "ended"
    deadline = time.monotonic() + seconds
    poll = select.poll()
    poll.register(read_end, select.POLLIN)
    poll.register(requests, 0)  # the judge going away
    while True:
        left = deadline - time.monotonic()
        if left <= 0:
            cause = "deadline"
            break
        events = dict(poll.poll(1000 * (min(left, SCRATCH_CHECK_SECONDS) if box else left) + 1))
        if requests in events:
            os.kill(pid, 9)
            os._exit(0)
        if box and too_full(box):
            cause = "scratch"
            break
        if read_end in events:
            data = os.read(read_end, 1 << 20)
            if not data:
                break
            raw += data
            if len(raw) > MAX_RAW:
                cause = "output"
                break
    return end(pid, cause), bytes(raw)


def end(pid: int, cause: str) -> dict[str, Any]:
    """Make sure that the child is no more; report its exit code and processor time."""
    limit = time.monotonic() + (0.2 if cause == "ended" else 0.0)
    while True:
        done, status, usage = os.wait4(pid, os.WNOHANG)
        if done:
            break
        if time.monotonic() >= limit:
            os.kill(pid, 9)
            _, status, usage = os.wait4(pid, 0)
            break
        time.sleep(0.0005)
    return {"cause": cause, "code": os.waitstatus_to_exitcode(status), "cpu": usage.ru_utime + usage.ru_stime}


def too_full(box: str) -> bool:
    """Whether a scratch folder on a real disk has outgrown its cap."""
    from autograder import sandbox

    size = count = 0
    for folder, _, files in os.walk(box):
        for name in files:
            count += 1
            try:
                size += os.lstat(os.path.join(folder, name)).st_blocks * 512
            except OSError:
                continue
    return size > sandbox.SCRATCH_MEGABYTES * sandbox.MEGABYTE or count > sandbox.SCRATCH_FILES


def read_request(requests: int) -> tuple[dict[str, Any], list[bytes]] | None:
    """Read one task; None when the judge has gone."""
    try:
        head, body = struct.unpack("<II", read_exactly(requests, 8))
        task = json.loads(read_exactly(requests, head))
        blob = read_exactly(requests, body)
    except EOFError:
        return None
    cases, start = [], 0
    for size in task["cases"]:
        cases.append(blob[start : start + size])
        start += size
    return task, cases


def read_exactly(descriptor: int, count: int) -> bytes:
    """Read `count` bytes. Raises EOFError if they do not come."""
    data = bytearray()
    while len(data) < count:
        piece = os.read(descriptor, min(count - len(data), 1 << 20))
        if not piece:
            raise EOFError
        data += piece
    return bytes(data)


def reply(answers: int, status: dict[str, Any], raw: bytes = b"") -> None:
    """Send the judge a status and a child's bytes."""
    head = json.dumps(status).encode()
    frame = memoryview(struct.pack("<II", len(head), len(raw)) + head + raw)
    while frame:
        frame = frame[os.write(answers, frame) :]


if __name__ == "__main__":
    main()
