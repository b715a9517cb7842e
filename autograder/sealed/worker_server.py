"""The warm process between judge and learner code: import numpy, seal the ground, fork per task.

Run as a script by `worker_process`, never imported. It gets from the judge two descriptors per task, on
which the child reads the task and writes what it saw. The server itself looks at neither, so that
nothing of one task, not even in freed memory, is there when the next one is forked.
"""

from __future__ import annotations

import contextlib
import ctypes
import gc
import json
import os
import select
import socket
import struct
import sys
import threading
import time
import types
from typing import Any, NoReturn

Tools = types.SimpleNamespace  # our own modules, which can be imported only after the path is set

MAX_TEXT = 400
SCRATCH_CHECK_SECONDS = 0.05
SYSTEM_LIBRARIES = (
    "libdl.so.2",
    "libpthread.so.0",
    "librt.so.1",
    "libz.so.1",
    "libgcc_s.so.1",
    "libstdc++.so.6",
)  # of wheels; out of reach later
LET_END, KILL = b"e", b"k"  # the judge's word on a child: it has closed its pipe; its time is up


def main() -> NoReturn:
    """Serve tasks until the judge goes away."""
    config = json.loads(sys.argv[1])
    os.umask(0o022)
    if config["sealed"]:
        serve_sealed(config, socket.socket(fileno=os.dup(0)))
    serve_here(config, os.dup(0), os.dup(1))


def serve_here(config: dict[str, Any], requests: int, answers: int) -> NoReturn:
    """Run one task in this very process (unprotected); the judge watches the clock."""
    tools = import_tools(config["package"], config["numpy"], config["lent"])
    child = tools.worker_child
    silence()
    try:
        os.write(answers, child.READY)
        task, cases = child.read_task(requests)
    except (OSError, EOFError):  # the judge had no further use for this process, or is gone
        end_with_judge(tools, requests, config["staging"])
    threading.Thread(target=end_with_judge, args=(tools, requests, config["staging"]), daemon=True).start()
    with contextlib.suppress(ImportError, OSError, ValueError):  # what little every POSIX system has
        import resource

        seconds = int(task["seconds"]) + 1
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))  # first the signal that says why
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    child.run(task, cases, child.sender(answers))
    os._exit(0)


def end_with_judge(tools: Tools, requests: int, folder: str) -> NoReturn:
    """Wait until the judge closes its end, as it does when it dies, and end with it, leaving no folder."""
    os.read(requests, 1)
    tools.scratch.remove(folder)
    os._exit(1)


def serve_sealed(config: dict[str, Any], control: socket.socket) -> NoReturn:
    """Seal the ground, prove it on a child of our own, and fork a child for each task."""
    try:
        tools = import_tools(config["package"], config["numpy"], config["lent"])
        ground = seal_ground(tools, config)
        silence()
        prove(tools, ground, config)
        tools.offered.hide_ours()
        gc.collect()
        gc.freeze()  # what is there now stays; collecting it would only copy pages in each child
    except BaseException as error:
        reply(control, {"refused": f"{error}" or type(error).__name__})
        os._exit(2)
    reply(control, {"ready": ground.describe(), "namespaces": bool(ground.namespaces)})
    while True:
        try:
            header, descriptors, *_ = socket.recv_fds(control, struct.calcsize("<II"), 2)
            seconds, megabytes = struct.unpack("<II", header)
            task_end, result_end = descriptors
        except (OSError, ValueError, struct.error):
            leave(tools, ground)
        reply(control, run_child(tools, ground, control, task_end, result_end, (seconds, megabytes)))


def run_child(tools: Tools, ground: Any, control: socket.socket, task_end: int, result_end: int, caps: tuple[int, int]) -> dict[str, Any]:
    """Fork a sealed child for one task, see it end, and say how."""
    pid = os.fork()
    if pid == 0:
        be_child(tools, ground, task_end, result_end, caps)
    os.close(task_end)
    os.close(result_end)
    status = watch(pid, control, ground)
    ground.clean()
    if not status:
        leave(tools, ground)
    return status


def be_child(tools: Tools, ground: Any, task_end: int, result_end: int, caps: tuple[int, int]) -> NoReturn:
    """Read the task, seal this process, and run the task in it."""
    exit_now = os._exit
    try:
        child = tools.worker_child
        send = child.sender(result_end)
        try:
            task, cases = child.read_task(task_end)
            os.close(task_end)
            keep_only(0, 1, 2, result_end, *ground.descriptors)
            ground.seal(tools.sandbox.Limits(*caps))
        except BaseException as error:
            send(child.OUR_FAULT, f"sealing: {error}"[:MAX_TEXT])
            exit_now(3)
        child.run(task, cases, send)
        exit_now(0)
    finally:
        exit_now(1)


def keep_only(*descriptors: int) -> None:
    """Close every other descriptor."""
    kept = sorted(set(descriptors))
    for low, high in zip(kept, [*kept[1:], 1 << 20], strict=True):
        if low + 1 < high:
            os.closerange(low + 1, high)


def watch(pid: int, control: socket.socket, ground: Any) -> dict[str, Any]:
    """Wait for the judge's word on the child, then see that it is gone. Empty if the judge has gone."""
    cause = "ended"
    while not select.select([control], [], [], None if ground.namespaces else SCRATCH_CHECK_SECONDS)[0]:
        if cause == "ended" and ground.too_full():
            cause = "scratch"
            os.kill(pid, 9)
    word = control.recv(1)
    patience = time.monotonic() + (0.2 if word == LET_END else 0.0)
    done, status, usage = os.wait4(pid, os.WNOHANG)
    while not done and time.monotonic() < patience:
        time.sleep(0.0003)
        done, status, usage = os.wait4(pid, os.WNOHANG)
    if not done:
        cause = "closed" if cause == "ended" else cause  # it is we who end it
        os.kill(pid, 9)
        _, status, usage = os.wait4(pid, 0)
    cpu = usage.ru_utime + usage.ru_stime
    return {"cause": cause, "code": os.waitstatus_to_exitcode(status), "cpu": cpu} if word else {}


def leave(tools: Tools, ground: Any) -> NoReturn:
    """End, leaving no folder behind."""
    if not ground.namespaces:
        tools.scratch.remove(os.path.dirname(ground.scratch))
    os._exit(0)


def prove(tools: Tools, ground: Any, config: dict[str, Any]) -> None:
    """Try to break every promise from a sealed child of our own. Raises RuntimeError if one does not hold."""
    world = {
        "private": [__file__, config["package"], config["staging"]],
        "folders": ["/", "/tmp", config["package"], config["staging"]],
        "judge": config["judge"],
        "udp": 9,
        "tcp": 9,
    }
    read_end, write_end = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            keep_only(0, 1, 2, write_end, *ground.descriptors)
            ground.seal(tools.sandbox.Limits(5, 256))
            for path in config["needed"]:
                if not os.access(path, os.R_OK):
                    raise PermissionError(f"user {os.getuid()} may not read {path}, which learner code needs")
            os.write(write_end, json.dumps(tools.promises.probe(world)).encode())
        except BaseException as error:
            os.write(write_end, json.dumps({"the seal": f"{error}"}).encode())
        finally:
            os._exit(0)
    os.close(write_end)
    with open(read_end, "rb") as pipe:
        text = pipe.read()
    os.waitpid(pid, 0)
    ground.clean()
    broken = {name: what for name, what in (json.loads(text) if text else {"the seal": "no word"}).items() if what}
    if broken:
        name, what = next(iter(broken.items()))
        said = f"sandbox: expected to hold: {name[0].lower()}{name[1:]}; found: {what}; `course doctor` says more"
        raise RuntimeError(f"{said}; {tools.sandbox.UNSEALED}")


def import_tools(package: str, numpy_parent: str, lent: dict[str, str]) -> Tools:
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
    for name in SYSTEM_LIBRARIES:
        with contextlib.suppress(OSError):
            ctypes.CDLL(name)
    shell = types.ModuleType("autograder")
    shell.__path__ = [package]
    sys.modules["autograder"] = shell
    from autograder.sealed import offered, promises, sandbox, scratch, worker_child

    offered.lent.update(lent)
    warm_up()
    return types.SimpleNamespace(offered=offered, promises=promises, sandbox=sandbox, scratch=scratch, worker_child=worker_child)


def warm_up() -> None:
    """Go once through what each child will do, so that the first use of it is not paid in every child."""
    import numpy as np

    from autograder import drivers, plain
    from autograder.sealed import worker_child

    square = np.eye(32) + 0.5
    np.linalg.solve(square, np.linalg.svd(square @ square)[0])  # some libraries load their parts at first use
    seen = [worker_child.observed(drivers.call, {"f": f}, (square,)) for f in (np.exp, np.linalg.cholesky, "none")]
    for observation in seen:
        plain.decode(observation)
    worker_child.forget_surroundings()


def seal_ground(tools: Tools, config: dict[str, Any]) -> Any:
    """Prepare the ground; return in the process that will fork the children."""
    ground = tools.sandbox.Ground(config["readable"], config["hidden"], config["staging"], config["namespaces"])
    ground.prepare()
    if ground.namespaces:
        pid = os.fork()
        if pid:
            os.closerange(0, 64)
            os._exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) & 0xFF)
        tools.sandbox.die_with_parent()
    return ground


def silence() -> None:
    """Point input, output and errors at nothing."""
    null = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(null, descriptor)
    os.close(null)


def reply(control: socket.socket, status: dict[str, Any]) -> None:
    """Tell the judge how it went."""
    data = json.dumps(status).encode()
    control.sendall(struct.pack("<I", len(data)) + data)


if __name__ == "__main__":
    main()
