"""One task, in the process that learner code runs in: define, call, report as plain data.

Nothing that is said from here is believed beyond being the learner's data. The one thing the judge
relies on is order: all that comes after the frame BEGIN may be forged, what came before is ours.
"""

from __future__ import annotations

import json
import linecache
import os
import random
import struct
import sys
from collections.abc import Callable, Mapping, Sequence
from itertools import accumulate
from typing import Any

import numpy as np

from autograder import drivers, plain
from autograder.observe import Observation, Raised, describe, is_cell, observe
from autograder.sealed import offered

OUR_FAULT, BEGIN, SETUP_RAISED, MISSING, OBSERVED, OUT_OF_MEMORY, FINISHED = (bytes([c]) for c in b"EBXNOMF")
READY = b"ready"
MAX_TREE = 4 << 20  # bytes of structure (not arrays) in one observation: caps what decoding costs the judge
GIVEN_LABEL = "<given>"

Send = Callable[[bytes, Any], None]  # one frame: its tag, and a plain value, or bytes that encode one


def sender(descriptor: int) -> Send:
    """Return `send(tag, plain value)`, which writes one frame to `descriptor`."""
    write = os.write

    def send(tag: bytes, value: Any) -> None:
        data = value if type(value) is bytes else plain.encode(value)
        frame = memoryview(tag + struct.pack("<I", len(data)) + data)
        while frame:
            frame = frame[write(descriptor, frame) :]

    return send


def read_task(descriptor: int) -> tuple[dict[str, Any], list[bytes]]:
    """Read one task and its cases. Raises EOFError if they do not come."""
    head, body = struct.unpack("<II", _exactly(descriptor, 8))
    task, blob = json.loads(_exactly(descriptor, head)), _exactly(descriptor, body)
    ends = list(accumulate(task["cases"]))
    return task, [blob[end - size : end] for size, end in zip(task["cases"], ends, strict=True)]


def _exactly(descriptor: int, count: int) -> bytes:
    data = bytearray()
    while len(data) < count:
        piece = os.read(descriptor, min(count - len(data), 1 << 20))
        if not piece:
            raise EOFError("task: it ends too early")
        data += piece
    return bytes(data)


def run(task: Mapping[str, Any], cases: Sequence[bytes], send: Send) -> None:
    """Run one task and send what is seen of it.

    `task` is the JSON form of `worker.Task`. What fails before BEGIN is our fault, after it the learner's.
    """
    try:
        driver = getattr(drivers, task["driver"])
        arguments = [plain.decode(case) for case in cases]
        offered.install(task["modules"])
        given = {name: _define(name, source) for name, source in task["inject"].items()}
        namespace = offered.fresh_main()
    except BaseException as error:
        send(OUR_FAULT, f"{type(error).__name__}: {error}"[:400])
        return
    random.seed(0)  # a fork draws anew
    send(BEGIN, None)
    if not _set_up(task["code"], namespace, send):
        return
    namespace.update(given)
    functions = {name: namespace.get(name) for name in task["functions"]}
    missing = [name for name, function in functions.items() if not callable(function)]
    if missing:
        send(MISSING, missing[0])
        return
    try:
        for args in arguments:
            send(OBSERVED, observed(driver, functions, args))
    except MemoryError:
        send(OUT_OF_MEMORY, None)
    else:
        send(FINISHED, None)


def _define(name: str, source: str) -> Any:
    """Return what `source` defines as `name`, in a namespace of its own."""
    namespace: dict[str, Any] = {"__name__": "__main__"}  # a module that exists, as dataclasses ask for
    exec(compile(source, GIVEN_LABEL, "exec"), namespace)
    return namespace[name]


def forget_surroundings() -> None:
    """Leave nothing of the surroundings to read, and the same random numbers each time."""
    os.environ.clear()
    sys.argv = ["notebook"]
    np.random.seed(0)  # noqa: NPY002 - what learners' code may draw from


def _set_up(code: Sequence[Sequence[str]], namespace: dict[str, Any], send: Send) -> bool:
    """Execute the learner's pieces in order; False if one raised, which is reported."""
    for label, source in code:
        linecache.cache[label] = (len(source), None, source.splitlines(keepends=True), label)
        try:
            exec(compile(source, label, "exec"), namespace)
        except BaseException as error:
            send(SETUP_RAISED, _raised_as_data(_place(error, label)))
            return False
    return True


def _place(error: BaseException, label: str) -> Raised:
    """Describe an error of the set-up; one of syntax carries its own line."""
    raised = describe(error)
    if isinstance(error, SyntaxError) and type(error.lineno) is int and is_cell(str(error.filename)):
        return Raised(raised.type_name, str(error.msg)[:400], str(error.filename), error.lineno)
    return raised if raised.label else Raised(raised.type_name, raised.message, label, raised.line)


def observed(driver: Any, functions: Mapping[str, Any], args: tuple[Any, ...]) -> bytes:
    """Observe one case and return what was seen, encoded: value, exception, changes, warnings."""
    try:
        seen = observe(driver, functions, args)
    except BaseException as error:  # KeyboardInterrupt and what else means to get past
        seen = Observation(raised=describe(error))
    data = _encoded(seen)
    if struct.unpack_from("<I", data)[0] > MAX_TREE:
        raised = Raised("PlainError", f"result: expected at most {MAX_TREE >> 20} MB of text and structure, got more")
        return _encoded(Observation(raised=raised))
    return data


def _encoded(seen: Observation) -> bytes:
    raised = None if seen.raised is None else _raised_as_data(seen.raised)
    return plain.encode((seen.value, raised, seen.changed, seen.warned))


def _raised_as_data(raised: Raised) -> tuple[str, str, str, int]:
    return (raised.type_name, raised.message, raised.label, raised.line)
