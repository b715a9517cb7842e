"""What the seal promises, as attempts to break it.

Each probe tries what learner code must not be able to do, and returns "" if it was stopped, else what
got through. The server runs them on a sealed child of its own before it says that it is ready; `course
doctor` hands this very file to the worker as if a learner had written it. It therefore needs only the
standard library, and gets what it must know about the world outside in `world`.
"""

import ctypes
import gc
import importlib
import os
import resource
import socket
import sys
import threading
from collections.abc import Callable
from typing import Any

World = dict[str, Any]

CAN_DO = "this is possible"
STOPPED = (OSError, ValueError, RuntimeError, ImportError)  # refusals; anything else is the probe's own fault


def attempt(action: Callable[..., Any], *arguments: Any) -> str:
    """Return "" if `action(*arguments)` is refused, else what it brought."""
    try:
        got = action(*arguments)
    except STOPPED:
        return ""
    return f"{CAN_DO}: {got!r:.60}"


def first(*outcomes: str) -> str:
    """Return the first outcome that got through."""
    return next((text for text in outcomes if text), "")


def datagram(world: World) -> str:
    """No datagram leaves (UDP)."""
    made, there = (socket.AF_INET, socket.SOCK_DGRAM), ("127.0.0.1", world["udp"])
    return first(attempt(lambda: socket.socket(*made).sendto(b"x", there)), attempt(socket.socket, *made))


def connection(world: World) -> str:
    """No connection is made (TCP)."""
    return first(attempt(socket.create_connection, ("127.0.0.1", world["tcp"]), 1), attempt(socket.socket))


def unix_socket(world: World) -> str:
    """No service of this machine is reached (unix sockets)."""
    return first(attempt(socket.socket, socket.AF_UNIX), attempt(socket.socketpair))


def private_files(world: World) -> str:
    """Repository, gradebook, home and other submissions cannot be read."""
    return first(*(attempt(readings, path) for path in world["private"]))


def readings(path: str) -> Any:
    """Read a little of a file, or list a folder."""
    if os.path.isdir(path):
        return os.listdir(path)[:3]
    with open(path, "rb") as file:
        return file.read(16)


def other_processes(world: World) -> str:
    """Other processes' environment and memory cannot be read."""
    libc, pids = ctypes.CDLL(None, use_errno=True), {os.getppid(), 1, world["judge"]}
    buffer = ctypes.create_string_buffer(8)
    here = (ctypes.c_size_t * 2)(ctypes.addressof(buffer), 8)
    files = [attempt(readings, f"/proc/{pid}/{name}") for pid in pids for name in ("environ", "mem", "fd")]
    calls = [libc.process_vm_readv(pid, here, 1, here, 1, 0) > 0 or libc.ptrace(0x4206, pid, 0, 0) == 0 for pid in pids]
    return first(*files, CAN_DO if any(calls) else "")


def environment(world: World) -> str:
    """The environment is empty."""
    return "" if not os.environ else f"{CAN_DO}: {sorted(os.environ)[:3]}"


def writing(world: World) -> str:
    """Nothing is written outside the scratch folder, beside it neither."""
    outside = [os.path.join(path, "written") for path in (*world["folders"], "..")]
    return first(*(attempt(written, path) for path in outside), attempt(moved, os.getcwd()))


def written(path: str) -> str:
    """Write a file, and take it away again."""
    with open(path, "wb"):
        pass
    os.unlink(path)
    return path


def moved(path: str) -> str:
    """Give a folder another name, and its own again."""
    os.rename(path, path + "-moved")
    os.rename(path + "-moved", path)
    return path


def attributes(world: World) -> str:
    """Mode, owner and times of files cannot be changed."""
    target = world["private"][0]
    return first(
        attempt(lambda: os.chmod(target, os.stat(target).st_mode)),
        attempt(lambda: os.utime(target, ns=(0, os.stat(target).st_mtime_ns))),
        attempt(os.chmod, ".", 0o700),
    )


def signals(world: World) -> str:
    """No signal reaches anybody outside."""
    return first(*(attempt(os.kill, pid, 0) for pid in (os.getppid(), 1, 0, -1, world["judge"])))


def new_processes(world: World) -> str:
    """No process and no program is started, as root neither."""
    return first(attempt(forked), attempt(os.posix_spawn, sys.executable, ["python", "-c", ""], {}))


def forked() -> int:
    """Fork, and let the child go at once."""
    pid = os.fork()
    if pid == 0:
        os._exit(0)
    return pid


def new_threads(world: World) -> str:
    """No thread is started."""
    return attempt(threading.Thread(target=int).start)


def descriptors(world: World) -> str:
    """No descriptor is inherited but the one for the result, which cannot be read."""
    found = []
    for descriptor in range(3, 256):
        try:
            os.fstat(descriptor)
        except OSError:
            continue
        found.append(descriptor)
    if len(found) > 1:
        return f"{CAN_DO}: descriptors {found}"
    return first(*(attempt(os.read, descriptor, 1) for descriptor in found))


def rights(world: World) -> str:
    """It is not root, and cannot become it."""
    if 0 in os.getresuid():
        return f"{CAN_DO}: user ids {os.getresuid()}"
    grown = ctypes.CDLL(None).unshare(0x10000000) == 0  # a user namespace of its own
    return first(attempt(os.setuid, 0), f"{CAN_DO}: a namespace" if grown else "")


def limits(world: World) -> str:
    """Limits are set and cannot be raised."""
    wanted = (resource.RLIMIT_CPU, resource.RLIMIT_AS, resource.RLIMIT_FSIZE, resource.RLIMIT_NPROC, resource.RLIMIT_NOFILE)
    unset = [which for which in wanted if -1 in resource.getrlimit(which)]
    raised = [attempt(resource.setrlimit, which, (2**40, 2**40)) for which in wanted]
    return first(f"{CAN_DO}: no limit {unset}" if unset else "", *raised)


def answers(world: World) -> str:
    """The course's own answers, checks and expected values are not within reach."""
    if not world.get("as_learner"):
        return ""
    wanted = ("shared_utils.activations", "autograder.checks", "autograder.judge", "autograder.verdict", "pytest", "nbgrader")
    imported = [attempt(importlib.import_module, name) for name in wanted]
    names = {getattr(thing, "__module__", None) for thing in gc.get_objects() if callable(thing)}
    held = [name for name in names if isinstance(name, str) and name.startswith(("shared_utils", "autograder.checks"))]
    return first(*imported, f"{CAN_DO}: {held}" if held else "")


PROBES = (
    datagram,
    connection,
    unix_socket,
    private_files,
    other_processes,
    environment,
    writing,
    attributes,
    signals,
    new_processes,
    new_threads,
    descriptors,
    rights,
    limits,
    answers,
)


def probe(world: World) -> dict[str, str]:
    """Try every promise. Return `{promise: ""}` where it held, else what got through."""
    found = {}
    for try_it in PROBES:
        name = (try_it.__doc__ or "").rstrip(".")
        try:
            found[name] = try_it(world)
        except Exception as error:
            found[name] = f"could not be tried: {type(error).__name__}: {error}"
    return found
