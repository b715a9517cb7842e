"""One at a time: a lock on a file, which goes with the process that holds it, however that ends."""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

from autograder.errors import CourseError

HELD = (errno.EAGAIN, errno.EWOULDBLOCK, errno.EACCES, errno.EDEADLK)  # what systems say where another holds a lock


class Locked(CourseError):
    """Another process holds the lock."""


class NoLock(CourseError):
    """There is no lock to be had on a file."""


@contextlib.contextmanager
def alone(path: Path, work: str) -> Iterator[None]:
    """Hold the lock on `path` while the block runs. Raises Locked where another process does, NoLock where none can."""
    with _opened(path) as file:
        try:
            _lock(file.fileno())
        except OSError as error:
            if error.errno in HELD:
                raise Locked(f"{work}: expected to be alone, but another run is at it; wait until it is over, or stop it") from None
            raise NoLock(f"{path}: expected to lock it, got: {error.strerror}; have the course on a disk that has locks") from None
        yield


def _opened(path: Path) -> TextIO:
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        return path.open("a")
    except OSError as error:
        raise NoLock(f"{error.filename or path}: expected to write there, got: {error.strerror}") from None


def _lock(descriptor: int) -> None:
    if os.name == "posix":
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    else:
        import msvcrt

        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined, unused-ignore]
