"""The system calls that are left to learner code, as a seccomp filter.

A list of what is allowed, not of what is forbidden: a call that nobody thought of, or that a later
kernel adds, is refused. Left out on purpose are sockets, new processes and threads, programs, other
processes' memory and signals, mounts, namespaces, keys, io_uring, changes of mode, owner or time of
a file (Landlock does not look at those), and all that only an administrator needs.
"""

from __future__ import annotations

import ctypes
import errno
import os
import platform
import struct
from collections.abc import Iterable, Sequence

from autograder.errors import CourseError

# name: (number on x86_64, number on aarch64); None where the machine does not have the call
ALLOWED: dict[str, tuple[int | None, int | None]] = {
    # files opened or already open (Landlock decides which paths)
    "read": (0, 63), "write": (1, 64), "readv": (19, 65), "writev": (20, 66), "pread64": (17, 67),
    "pwrite64": (18, 68), "preadv": (295, 69), "pwritev": (296, 70), "lseek": (8, 62), "close": (3, 57),
    "close_range": (436, 436), "stat": (4, None), "fstat": (5, 80), "lstat": (6, None), "newfstatat": (262, 79),
    "statx": (332, 291), "access": (21, None), "faccessat": (269, 48), "faccessat2": (439, 439),
    "readlink": (89, None), "readlinkat": (267, 78), "getdents": (78, None), "getdents64": (217, 61),
    "getcwd": (79, 17), "chdir": (80, 49), "fchdir": (81, 50), "statfs": (137, 43), "fstatfs": (138, 44),
    "mkdir": (83, None), "mkdirat": (258, 34), "rmdir": (84, None), "unlink": (87, None), "unlinkat": (263, 35),
    "rename": (82, None), "renameat": (264, 38), "renameat2": (316, 276), "ftruncate": (77, 46),
    "fallocate": (285, 47), "umask": (95, 166), "fadvise64": (221, 223), "dup": (32, 23), "dup2": (33, None),
    "dup3": (292, 24), "pipe": (22, None), "pipe2": (293, 59), "poll": (7, None), "ppoll": (271, 73),
    "select": (23, None), "pselect6": (270, 72),
    # memory
    "mmap": (9, 222), "munmap": (11, 215), "mremap": (25, 216), "mprotect": (10, 226), "madvise": (28, 233),
    "brk": (12, 214), "msync": (26, 227), "mincore": (27, 232),
    # its own signals, timers and clocks
    "rt_sigaction": (13, 134), "rt_sigprocmask": (14, 135), "rt_sigreturn": (15, 139), "rt_sigpending": (127, 136),
    "rt_sigsuspend": (130, 133), "rt_sigtimedwait": (128, 137), "sigaltstack": (131, 132), "pause": (34, None),
    "alarm": (37, None), "setitimer": (38, 103), "getitimer": (36, 102), "restart_syscall": (219, 128),
    "clock_gettime": (228, 113), "clock_getres": (229, 114), "clock_nanosleep": (230, 115), "nanosleep": (35, 101),
    "gettimeofday": (96, 169), "time": (201, None), "times": (100, 153),
    # what an interpreter and its libraries ask
    "futex": (202, 98), "set_robust_list": (273, 99), "rseq": (334, 293), "set_tid_address": (218, 96),
    "sched_yield": (24, 124), "getcpu": (309, 168), "sched_getaffinity": (204, 123), "getpid": (39, 172),
    "getppid": (110, 173), "gettid": (186, 178), "getuid": (102, 174), "geteuid": (107, 175), "getgid": (104, 176),
    "getegid": (108, 177), "getresuid": (118, 148), "getresgid": (120, 150), "getgroups": (115, 158),
    "getpgrp": (111, None), "capget": (125, 90), "getrusage": (98, 165), "getrlimit": (97, 163), "sysinfo": (99, 179),
    "uname": (63, 160), "getrandom": (318, 278), "arch_prctl": (158, None), "exit": (60, 93), "exit_group": (231, 94),
}  # fmt: skip

# Calls allowed for some arguments only; which, `_conditions` says.
CONDITIONAL: dict[str, tuple[int | None, int | None]] = {
    "open": (2, None), "openat": (257, 56), "fcntl": (72, 25), "kill": (62, 129), "tkill": (200, 130),
    "tgkill": (234, 131), "prlimit64": (302, 261),
}  # fmt: skip

MACHINES = {"x86_64": (0, 0xC000003E), "aarch64": (1, 0xC00000B7)}  # column above, AUDIT_ARCH_*
LAST_OLD_CALL = 434  # newer calls are "not implemented", so that the C library falls back to older ones

_LOAD, _EQUAL, _GREATER, _AND, _RETURN = 0x20, 0x15, 0x25, 0x54, 0x06
_ALLOW, _ERRNO, _KILL = 0x7FFF0000, 0x00050000, 0x80000000
_FCNTL_COMMANDS = (0, 1, 2, 3, 4, 1030)  # F_DUPFD, F_GETFD, F_SETFD, F_GETFL, F_SETFL, F_DUPFD_CLOEXEC: no signals
_PR_SET_NO_NEW_PRIVS, _PR_SET_SECCOMP, _MODE_FILTER = 38, 22, 2

_SOMEBODY = 0x7FFFFFF1  # no process has this number

Instruction = tuple[int, int, int, int]  # code, jump if true, jump if false, operand


class SeccompError(CourseError):
    """The kernel or the machine offers no such filter."""


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("instructions", ctypes.c_void_p))


def machine() -> tuple[int, int] | None:
    """Return this machine's column in the tables and its audit number; None if it is in neither."""
    return MACHINES.get(platform.machine()) if struct.calcsize("P") == 8 else None


def program(pid: int) -> bytes:
    """Return the filter for a process that may signal `pid` (itself) only, as the kernel reads it."""
    found = machine()
    if found is None:
        raise SeccompError(f"machine {platform.machine()}: expected one of {', '.join(MACHINES)}")
    column, audit = found
    code: list[Instruction] = [
        (_LOAD, 0, 0, 4),
        (_EQUAL, 1, 0, audit),
        (_RETURN, 0, 0, _KILL),
        (_LOAD, 0, 0, 0),
        (_GREATER, 0, 4, LAST_OLD_CALL),
        (_EQUAL, 1, 0, _number("close_range", column)),
        (_EQUAL, 0, 1, _number("faccessat2", column)),
        (_RETURN, 0, 0, _ALLOW),
        (_RETURN, 0, 0, _ERRNO | errno.ENOSYS),
    ]
    for numbers in ALLOWED.values():
        if numbers[column] is not None:
            code += [(_EQUAL, 0, 1, int(numbers[column] or 0)), (_RETURN, 0, 0, _ALLOW)]
    for name, numbers in CONDITIONAL.items():
        if numbers[column] is not None:
            code += _conditional(int(numbers[column] or 0), *_conditions(name, pid))
    code.append((_RETURN, 0, 0, _ERRNO | errno.EPERM))
    return b"".join(struct.pack("HBBI", *instruction) for instruction in code)


def _number(name: str, column: int) -> int:
    number = ALLOWED[name][column]
    if number is None:
        raise SeccompError(f"call {name}: not on this machine")
    return number


def _conditions(name: str, pid: int) -> tuple[int, int, Iterable[int]]:
    """Return which argument counts, the bits of it to look at, and their values that are allowed."""
    if name in ("open", "openat"):
        # Opening to read must not truncate: older Landlocks let that through. O_TRUNC and O_ACCMODE
        # are looked at together; every value but "read only, truncate" is allowed.
        mask = os.O_TRUNC | os.O_ACCMODE
        values = [kind | cut for kind in (0, 1, 2, 3) for cut in (0, os.O_TRUNC) if kind | cut != os.O_TRUNC]
        return (1 if name == "open" else 2), mask, values
    if name == "fcntl":
        return 1, 0xFFFFFFFF, _FCNTL_COMMANDS
    return 0, 0xFFFFFFFF, (0, pid) if name == "prlimit64" else (pid,)


def _conditional(number: int, argument: int, mask: int, values: Iterable[int]) -> Sequence[Instruction]:
    """Allow call `number` if the low half of its argument, masked, is one of `values`."""
    tests = [step for value in values for step in ((_EQUAL, 0, 1, value), (_RETURN, 0, 0, _ALLOW))]
    body = [(_LOAD, 0, 0, 16 + 8 * argument), (_AND, 0, 0, mask), *tests, (_RETURN, 0, 0, _ERRNO | errno.EPERM)]
    return [(_EQUAL, 0, len(body), number), *body]


class Filter:
    """The filter put together beforehand, so that a fresh child has only to fill in its own number."""

    def __init__(self) -> None:
        made = program(_SOMEBODY)
        operands = ((at + 4, struct.unpack_from("I", made, at + 4)[0]) for at in range(0, len(made), 8))
        self._places = [at for at, operand in operands if operand == _SOMEBODY]
        self._code = ctypes.create_string_buffer(made, len(made))
        self._program = _Program(len(made) // 8, ctypes.cast(self._code, ctypes.c_void_p))
        self._prctl = ctypes.CDLL(None, use_errno=True).prctl
        self._prctl.argtypes = (ctypes.c_int, ctypes.c_ulong, ctypes.c_void_p, ctypes.c_ulong, ctypes.c_ulong)

    def install(self) -> None:
        """Put it in force in this thread, for ever. Raises SeccompError if the kernel will not."""
        for place in self._places:
            struct.pack_into("I", self._code, place, os.getpid())
        if self._prctl(_PR_SET_NO_NEW_PRIVS, 1, None, 0, 0) != 0:
            raise SeccompError(f"no_new_privs: {os.strerror(ctypes.get_errno())}")
        if self._prctl(_PR_SET_SECCOMP, _MODE_FILTER, ctypes.addressof(self._program), 0, 0) != 0:
            raise SeccompError(f"seccomp filter: {os.strerror(ctypes.get_errno())}")
