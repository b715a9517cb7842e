"""The seal: what the process that runs learner code may not do, by Linux's own interfaces.

`Ground.prepare` is called once, in the warm server, before any task is read: namespaces in which
nothing but the standard library and numpy is mounted (where the machine grants namespaces), and a
Landlock ruleset. `Ground.seal` is called in each forked child, before any learner code: own scratch
folder, another user id where the server is root, rlimits, Landlock, and the seccomp filter.

Landlock (or the mounts), seccomp, rlimits and not being root are asked of every machine; namespaces are
a second wall behind the first, so that containers and desktops that refuse them are sealed too.
Every step that fails raises: there is no half seal.
"""

from __future__ import annotations

import os
import struct
import sys
from collections.abc import Sequence
from dataclasses import dataclass

from autograder.errors import CourseError
from autograder.sealed import landlock, scratch, seccomp, syscalls

NOBODY = 65534
MEGABYTE = 1 << 20
SCRATCH_MEGABYTES = 32
SCRATCH_FILES = 256
FILE_MEGABYTES = 16
OPEN_FILES = 64
DEVICES = ("/dev/null", "/dev/urandom")
UNSEALED = "to run unprotected say --sandbox=none, or c.SealedExporter.sandbox = 'none' in nbgrader_config.py where nbgrader grades"

_NEWNS, _NEWUTS, _NEWIPC = 0x00020000, 0x04000000, 0x08000000
_NEWUSER, _NEWPID, _NEWNET = 0x10000000, 0x20000000, 0x40000000
_MS_RDONLY, _MS_NOSUID, _MS_NODEV, _MS_BIND, _MS_REC, _MS_PRIVATE, _MNT_DETACH = 1, 2, 4, 4096, 16384, 1 << 18, 2
_MOUNT_SETATTR, _AT_RECURSIVE = 442, 0x8000
_PIVOT_ROOT, _CAPSET = (155, 41), (126, 91)  # on x86_64, on aarch64
_PR_SET_PDEATHSIG, _PR_SET_DUMPABLE, _PR_SET_NO_NEW_PRIVS = 1, 4, 38


class SandboxError(CourseError):
    """The seal is not to be had here, or not complete."""


@dataclass(frozen=True)
class Limits:
    """Caps for one child: processor seconds, and memory on top of what the server has."""

    seconds: int
    megabytes: int


class Ground:
    """The sealed ground on which children are forked.

    `readable` are the files and folders that learner code may read; `hidden` folders inside them that
    it may not; `staging` an empty folder of ours, in which scratch folders are made.
    """

    def __init__(self, readable: Sequence[str], hidden: Sequence[str], staging: str, namespaces: bool = True) -> None:
        self.readable = tuple(readable)
        self.hidden = tuple(hidden)
        self.scratch = os.path.join(staging, "scratch")
        self.namespaces: tuple[str, ...] = ()
        self.landlock_abi = 0
        self.descriptors: tuple[int, ...] = ()  # what a child must keep open until it is sealed
        self._staging = staging
        self._wants_namespaces = namespaces
        self._ruleset = -1
        self._filter: seccomp.Filter | None = None
        self._megabytes_before = 0

    def prepare(self) -> None:
        """Enter namespaces where they are granted and make the Landlock ruleset.

        Afterwards `fork()` once: the child is process 1 of the new process namespace.
        Raises SandboxError if the machine cannot hold the promises.
        """
        refuse_unless_possible()
        self._megabytes_before = _address_space_megabytes()
        if self._wants_namespaces and self._rehearse():
            self.namespaces = self._enter_namespaces()
            self.scratch = "/scratch"
        else:
            os.makedirs(self.box, 0o755)
            if os.geteuid() == 0:
                os.chown(self.box, NOBODY, NOBODY)
        self._filter = seccomp.Filter()
        self.landlock_abi = landlock.version()
        if self.landlock_abi:
            self._ruleset = landlock.ruleset(self.landlock_abi, self._allowed())
            self.descriptors = (self._ruleset,)
        elif not self.namespaces:
            raise SandboxError(
                "sandbox: expected a kernel with Landlock (Linux 5.13 or later) or user namespaces, found neither; "
                f"run on a newer kernel; {UNSEALED}"
            )

    def describe(self) -> str:
        """Say in a few words which walls stand."""
        parts = ["system call filter", "limits"]
        if self.landlock_abi:
            parts.insert(0, f"Landlock {self.landlock_abi}")
        if self.namespaces:
            parts.append("namespaces (" + ", ".join(self.namespaces) + ")")
        return ", ".join(parts)

    # ------------------------------------------------------------------ namespaces

    def _rehearse(self) -> bool:
        """Whether namespaces can be entered here, tried in a process that is thrown away.

        Some systems grant the namespace but not the mounts in it; half-way there is no way back.
        """
        pid = os.fork()
        if pid == 0:
            try:
                self._enter_namespaces()
                os._exit(0)
            except BaseException:
                os._exit(1)
        return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0

    def _enter_namespaces(self) -> tuple[str, ...]:
        flags = _NEWNS | _NEWPID | _NEWNET | _NEWIPC | _NEWUTS
        uid, gid = os.geteuid(), os.getegid()
        names = ["mount", "process", "network", "ipc"]
        if uid != 0:
            flags |= _NEWUSER
            names.append("user")
        syscalls.libc("unshare", flags)
        if uid != 0:
            _write("/proc/self/setgroups", "deny")
            _write("/proc/self/uid_map", f"{uid} {uid} 1")
            _write("/proc/self/gid_map", f"{gid} {gid} 1")
        self._change_root()
        return tuple(names)

    def _change_root(self) -> None:
        """Make a root that holds the readable paths and an empty scratch place, nothing else."""
        root = self._staging
        syscalls.libc("mount", b"none", b"/", None, _MS_REC | _MS_PRIVATE, None)
        syscalls.libc("mount", b"tmpfs", os.fsencode(root), b"tmpfs", _MS_NOSUID | _MS_NODEV, b"size=1m,mode=755")
        for path in self.readable:
            self._show(path, root + path)
        for path in self.hidden:
            if os.path.isdir(root + path):
                options = b"size=64k,mode=755"
                syscalls.libc("mount", b"tmpfs", os.fsencode(root + path), b"tmpfs", _MS_NOSUID | _MS_NODEV, options)
                for inner in self.readable:  # such as numpy inside site-packages inside the standard library
                    if inner.startswith(path + os.sep):
                        self._show(inner, root + inner)
                _read_only(root + path, _MS_NODEV)
        os.makedirs(root + "/scratch/box")
        options = f"size={SCRATCH_MEGABYTES}m,nr_inodes={SCRATCH_FILES},mode=777".encode()
        syscalls.libc("mount", b"tmpfs", os.fsencode(root + "/scratch/box"), b"tmpfs", _MS_NOSUID | _MS_NODEV, options)
        _read_only(root, _MS_NODEV, recursive=False)
        os.chdir(root)
        syscalls.syscall(syscalls.by_machine(*_PIVOT_ROOT), b".", b".")
        syscalls.libc("umount2", b".", _MNT_DETACH)
        os.chdir("/")

    def _show(self, source: str, target: str) -> None:
        if os.path.isdir(source):
            os.makedirs(target, exist_ok=True)
        else:
            os.makedirs(os.path.dirname(target), exist_ok=True)
            with open(target, "ab"):
                pass
        syscalls.libc("mount", os.fsencode(source), os.fsencode(target), None, _MS_BIND | _MS_REC, None)
        _read_only(target, 0 if source in DEVICES else _MS_NODEV)

    # ------------------------------------------------------------------ files

    def _allowed(self) -> dict[str, int]:
        """Return Landlock's rights on each path that may be reached."""
        allowed = {self.box: landlock.WORK_IN}  # the box alone: what lies beside it is neither measured nor emptied
        for path in self.readable:
            if path in DEVICES:
                allowed[path] = landlock.WRITE_FILE if path == "/dev/null" else landlock.READ_FILE
            else:
                for inner in self._visible(path):
                    allowed[inner] = landlock.READ_FOLDER if os.path.isdir(inner) else landlock.READ_FILE
        return allowed

    def _visible(self, path: str) -> list[str]:
        """Return `path`, or what is in it one by one where a hidden folder must be left out."""
        if not any(hidden.startswith(path + os.sep) for hidden in self.hidden):
            return [path]
        inside = [os.path.join(path, name) for name in sorted(os.listdir(path))]
        return [p for p in inside if p not in self.hidden and not os.path.islink(p)]

    # ------------------------------------------------------------------ per child

    @property
    def box(self) -> str:
        """The scratch folder of the child that runs now."""
        return os.path.join(self.scratch, "box")

    def clean(self) -> None:
        """Empty the scratch folder. Called in the server when the child is no more. Raises OSError if it cannot."""
        scratch.empty(self.box)

    def too_full(self) -> bool:
        """Whether the scratch folder has outgrown its cap; where it is mounted apart, the kernel sees to that."""
        if self.namespaces:
            return False
        return scratch.is_over(self.box, SCRATCH_MEGABYTES * MEGABYTE, SCRATCH_FILES)

    def seal(self, limits: Limits) -> None:
        """Take from this process, and for ever, all that learner code must not have.

        Call it in a fresh, single-threaded child whose only other descriptors are 0, 1, 2 and its result pipe.
        """
        os.chdir(self.box)
        _set_limits(limits.seconds, self._megabytes_before + limits.megabytes)
        _drop_privileges()
        syscalls.libc("prctl", _PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
        syscalls.libc("prctl", _PR_SET_DUMPABLE, 0, 0, 0, 0)
        if self._ruleset >= 0:
            landlock.restrict(self._ruleset)
        assert self._filter is not None
        self._filter.install()


def refuse_unless_possible() -> None:
    """Raise SandboxError where no seal can be had: not Linux, no fork, an unknown machine, threads."""
    if sys.platform != "linux" or not hasattr(os, "fork"):
        raise SandboxError(f"sandbox: expected Linux, this is {sys.platform}; {UNSEALED}")
    if seccomp.machine() is None:
        raise SandboxError(f"sandbox: expected an x86_64 or aarch64 machine, this is {os.uname().machine}; {UNSEALED}")
    if len(os.listdir("/proc/self/task")) != 1:  # a thread that is there before would escape Landlock
        raise SandboxError("sandbox: expected a single-threaded server, found more threads")


def die_with_parent() -> None:
    """Have the kernel kill this process when the one that forked it ends."""
    syscalls.libc("prctl", _PR_SET_PDEATHSIG, 9, 0, 0, 0)


def _set_limits(seconds: int, megabytes: int) -> None:
    import resource  # not there on Windows, where nothing of this is

    caps = {
        resource.RLIMIT_CPU: seconds,
        resource.RLIMIT_AS: megabytes * MEGABYTE,
        resource.RLIMIT_FSIZE: FILE_MEGABYTES * MEGABYTE,
        resource.RLIMIT_NOFILE: OPEN_FILES,
        resource.RLIMIT_NPROC: 1,
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_MEMLOCK: 0,
        resource.RLIMIT_MSGQUEUE: 0,
    }
    for which, cap in caps.items():
        resource.setrlimit(which, (cap, cap))


def _drop_privileges() -> None:
    """Become nobody if root, and give up every capability a namespace brought."""
    if os.geteuid() == 0:
        os.setgroups([])
        os.setresgid(NOBODY, NOBODY, NOBODY)
        os.setresuid(NOBODY, NOBODY, NOBODY)
    header = struct.pack("Ii", 0x20080522, 0)
    syscalls.syscall(syscalls.by_machine(*_CAPSET), header, struct.pack("6I", 0, 0, 0, 0, 0, 0))
    if 0 in os.getresuid():
        raise SandboxError("sandbox: expected not to be root after dropping privileges")


def _address_space_megabytes() -> int:
    with open("/proc/self/statm") as file:
        pages = int(file.read().split()[0])
    return pages * os.sysconf("SC_PAGE_SIZE") // MEGABYTE


def _read_only(path: str, more: int, recursive: bool = True) -> None:
    attributes = struct.pack("QQQQ", _MS_RDONLY | _MS_NOSUID | more, 0, 0, 0)
    flags = _AT_RECURSIVE if recursive else 0
    syscalls.syscall(_MOUNT_SETATTR, -100, os.fsencode(path), flags, attributes, len(attributes))


def _write(path: str, text: str) -> None:
    with open(path, "w") as file:
        file.write(text)
