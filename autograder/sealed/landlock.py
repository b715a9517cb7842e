"""Landlock: the kernel's own fence around the files, ports and signals that a process may reach.

Whatever the ruleset does not allow is refused for good, to root as well. The interface is numbered (its
ABI); later ones know more rights, and all that the running kernel knows are taken away.
Source: https://docs.kernel.org/userspace-api/landlock.html
"""

from __future__ import annotations

import os
import struct
from collections.abc import Mapping

from autograder.sealed import syscalls

_CREATE, _ADD, _RESTRICT = 444, 445, 446
_ASK_FOR_VERSION, _PATH_BENEATH = 1, 1

_WRITE_FILE, _READ_FILE, _READ_DIR = 1 << 1, 1 << 2, 1 << 3
_REMOVE_DIR, _REMOVE_FILE, _MAKE_DIR, _MAKE_REG, _TRUNCATE = 1 << 4, 1 << 5, 1 << 7, 1 << 8, 1 << 14

READ_FILE = _READ_FILE
READ_FOLDER = _READ_FILE | _READ_DIR
WRITE_FILE = _READ_FILE | _WRITE_FILE
WORK_IN = READ_FOLDER | _WRITE_FILE | _REMOVE_DIR | _REMOVE_FILE | _MAKE_DIR | _MAKE_REG | _TRUNCATE  # no links, no devices


def version() -> int:
    """Return the kernel's Landlock ABI, 0 where it has none."""
    try:
        return syscalls.syscall(_CREATE, None, 0, _ASK_FOR_VERSION)
    except OSError:
        return 0


def ruleset(abi: int, allowed: Mapping[str, int]) -> int:
    """Return the descriptor of a ruleset that takes away all that `abi` knows but the rights on paths in `allowed`."""
    files = 0x1FFF | (abi >= 2) << 13 | (abi >= 3) << 14 | (abi >= 5) << 15
    network, scoped = 3 * (abi >= 4), 3 * (abi >= 6)  # to bind and connect; abstract sockets and signals
    attributes = struct.pack("QQQ", files, network, scoped)[: 24 if abi >= 6 else 16 if abi >= 4 else 8]
    rules = syscalls.syscall(_CREATE, attributes, len(attributes), 0)
    for path, rights in allowed.items():
        descriptor = os.open(path, os.O_PATH | os.O_CLOEXEC)
        try:
            syscalls.syscall(_ADD, rules, _PATH_BENEATH, struct.pack("=Qi", rights & files, descriptor), 0)
        finally:
            os.close(descriptor)
    return rules


def restrict(rules: int) -> None:
    """Put a ruleset in force in this thread, for ever; no_new_privs must be set. Closes it."""
    syscalls.syscall(_RESTRICT, rules, 0)
    os.close(rules)
