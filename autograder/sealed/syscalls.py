"""Linux's own calls, by ctypes: what Python's `os` does not offer on every version we support."""

from __future__ import annotations

import ctypes
import os
from functools import cache

from autograder.sealed import seccomp


def libc(name: str, *arguments: int | bytes | None) -> int:
    """Call a function of the C library. Raises OSError, naming it, if it fails."""
    return _checked(name, getattr(_library(), name)(*map(_wide, arguments)))


def syscall(number: int, *arguments: int | bytes | None) -> int:
    """Make a system call by its number. Raises OSError if it fails."""
    return _checked(f"system call {number}", _library().syscall(ctypes.c_long(number), *map(_wide, arguments)))


def by_machine(x86_64: int, aarch64: int) -> int:
    """Return a system call's number on this machine. Raises SeccompError on a machine of another kind."""
    found = seccomp.machine()
    if found is None:
        raise seccomp.SeccompError("machine: expected x86_64 or aarch64")
    return (x86_64, aarch64)[found[0]]


@cache
def _library() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)


def _wide(argument: int | bytes | None) -> object:
    return ctypes.c_long(argument) if isinstance(argument, int) else argument


def _checked(what: str, result: int) -> int:
    if result < 0:
        code = ctypes.get_errno()
        raise OSError(code, f"{what}: {os.strerror(code)}")
    return result
