"""The seal: complete or refused, with namespaces and without."""

import os
import platform
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from autograder import cli, doctor
from autograder.errors import CourseError
from autograder.sealed import landlock, promises, sandbox, scratch, seccomp, worker_process
from autograder.sealed.sandbox import SandboxError
from autograder.sealed.worker_process import Forked, clean_environment, readable_paths
from autograder.worker import Worker

sys.path.insert(0, str(Path(__file__).parent))
from ordinary import ordinary_worker

linux = pytest.mark.skipif(sys.platform != "linux", reason="the seal needs Linux")
HEADERS = {"x86_64": Path("/usr/include/x86_64-linux-gnu/asm/unistd_64.h"), "aarch64": Path("/usr/include/asm-generic/unistd.h")}
OLD_NAMES = {"newfstatat": "fstatat"}  # as the generic header calls them

# Calls that must never be found in the list, by their numbers on x86_64 and aarch64.
FORBIDDEN = {
    "socket": (41, 198), "socketpair": (53, 199), "connect": (42, 203), "sendto": (44, 206), "clone": (56, 220), "clone3": (435, 435),
    "fork": (57, None), "vfork": (58, None), "execve": (59, 221), "execveat": (322, 281), "ptrace": (101, 117),
    "process_vm_readv": (310, 270), "process_vm_writev": (311, 271), "mount": (165, 40), "umount2": (166, 39), "pivot_root": (155, 41),
    "chroot": (161, 51), "unshare": (272, 97), "setns": (308, 268), "keyctl": (250, 219), "bpf": (321, 280), "perf_event_open": (298, 241),
    "io_uring_setup": (425, 425), "kexec_load": (246, 104), "init_module": (175, 105), "chmod": (90, None), "fchmodat": (268, 53),
    "chown": (92, None), "fchownat": (260, 54), "utimensat": (280, 88), "setxattr": (188, 5), "truncate": (76, 45), "symlinkat": (266, 36),
    "linkat": (265, 37), "mknodat": (259, 33), "memfd_create": (319, 279), "userfaultfd": (323, 282), "pidfd_open": (434, 434),
    "pidfd_send_signal": (424, 424), "rt_sigqueueinfo": (129, 138), "setuid": (105, 146), "capset": (126, 91), "prctl": (157, 167),
    "seccomp": (317, 277), "ioctl": (16, 29), "open_by_handle_at": (304, 265), "shmget": (29, 194), "mq_open": (240, 180),
}  # fmt: skip


@pytest.mark.parametrize("column", [0, 1])
def test_no_number_stands_for_two_calls(column: int) -> None:
    numbers = [pair[column] for pair in (*seccomp.ALLOWED.values(), *seccomp.CONDITIONAL.values()) if pair[column] is not None]
    assert len(numbers) == len(set(numbers)) > 80


@pytest.mark.parametrize("column", [0, 1])
def test_no_dangerous_call_is_allowed(column: int) -> None:
    allowed = {pair[column] for pair in (*seccomp.ALLOWED.values(), *seccomp.CONDITIONAL.values())} - {None}
    assert not allowed & {pair[column] for pair in FORBIDDEN.values()}


@pytest.mark.parametrize("machine", HEADERS)
def test_the_numbers_are_the_kernels(machine: str) -> None:
    if not HEADERS[machine].exists():
        pytest.skip("the kernel's headers are not installed")
    found = dict(re.findall(r"#define __NR(?:3264)?_(\w+)\s+(\d+)", HEADERS[machine].read_text()))
    column = seccomp.MACHINES[machine][0]
    for name, numbers in {**seccomp.ALLOWED, **seccomp.CONDITIONAL, **FORBIDDEN}.items():
        if numbers[column] is not None:
            asked = OLD_NAMES.get(name, name) if machine == "aarch64" else name
            assert int(found[asked]) == numbers[column], name


def test_a_filter_for_an_unknown_machine_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(platform, "machine", lambda: "riscv64")
    with pytest.raises(CourseError, match="riscv64: expected one of x86_64, aarch64"):
        seccomp.program(1)


def evaluate(program: bytes, machine: int, number: int, arguments: tuple[int, ...] = ()) -> int:
    """Run the filter as the kernel does, on one call."""
    import struct

    data = struct.pack("iIQ6Q", number, machine, 0, *(arguments + (0,) * 6)[:6])
    code = [struct.unpack_from("HBBI", program, at) for at in range(0, len(program), 8)]
    at = accumulator = 0
    while True:
        op, yes, no, operand = code[at]
        at += 1
        if op == 0x20:
            (accumulator,) = struct.unpack_from("I", data, operand)
        elif op == 0x54:
            accumulator &= operand
        elif op == 0x15:
            at += yes if accumulator == operand else no
        elif op == 0x25:
            at += yes if accumulator > operand else no
        else:
            assert op == 0x06
            return operand


ALLOW, EPERM, ENOSYS, KILL = 0x7FFF0000, 0x00050001, 0x00050026, 0x80000000


@pytest.mark.parametrize("machine", seccomp.MACHINES)
def test_the_filter_allows_its_list_and_refuses_all_else(machine: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(platform, "machine", lambda: machine)
    column, audit = seccomp.MACHINES[machine]
    program = seccomp.program(7)
    allowed = {pair[column] for pair in seccomp.ALLOWED.values()}
    conditional = {pair[column] for pair in seccomp.CONDITIONAL.values()}
    for number in set(range(600)) - conditional:
        expected = ALLOW if number in allowed else ENOSYS if number > seccomp.LAST_OLD_CALL else EPERM
        assert evaluate(program, audit, number) == expected, number
    assert evaluate(program, audit, 0x40000000 | 1) == ENOSYS  # x86's other numbering
    assert evaluate(program, 0x40000003, 1) == KILL  # 32-bit calls


@pytest.mark.parametrize(
    ("name", "arguments", "expected"),
    [
        ("kill", (7, 9), ALLOW),
        ("kill", (1, 0), EPERM),
        ("kill", (0, 0), EPERM),
        ("kill", (2**64 - 1, 9), EPERM),
        ("tgkill", (7, 7, 6), ALLOW),
        ("tgkill", (6, 6, 6), EPERM),
        ("prlimit64", (0,), ALLOW),
        ("prlimit64", (6,), EPERM),
        ("fcntl", (3, 1030), ALLOW),
        ("fcntl", (3, 8), EPERM),  # F_SETOWN
        ("fcntl", (3, 10), EPERM),  # F_SETSIG
        ("openat", (0, 0, os.O_RDONLY | os.O_NONBLOCK), ALLOW),
        ("openat", (0, 0, os.O_WRONLY | os.O_TRUNC | os.O_CREAT), ALLOW),
        ("openat", (0, 0, os.O_RDONLY | os.O_TRUNC), EPERM),
        ("openat", (0, 0, os.O_RDWR), ALLOW),
    ],
)
def test_some_calls_are_allowed_for_some_arguments(name: str, arguments: tuple[int, ...], expected: int) -> None:
    column, audit = seccomp.MACHINES["x86_64"]
    number = seccomp.CONDITIONAL[name][column]
    assert number is not None
    if platform.machine() == "x86_64":
        assert evaluate(seccomp.program(7), audit, number, arguments) == expected


# ---------------------------------------------------------------- refused rather than half


def test_other_systems_are_refused_with_the_remedy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    with pytest.raises(SandboxError, match="expected Linux, this is darwin; to run unprotected say --sandbox=none"):
        sandbox.refuse_unless_possible()


@linux
def test_other_machines_are_refused_with_the_remedy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(platform, "machine", lambda: "riscv64")
    with pytest.raises(SandboxError, match=r"expected an x86_64 or aarch64 machine.*--sandbox=none"):
        sandbox.refuse_unless_possible()


@linux
def test_a_server_with_threads_is_refused() -> None:
    import threading

    done = threading.Event()
    thread = threading.Thread(target=done.wait)
    thread.start()
    try:
        with pytest.raises(SandboxError, match="single-threaded"):
            sandbox.refuse_unless_possible()
    finally:
        done.set()
        thread.join()


@linux
def test_neither_landlock_nor_namespaces_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sandbox, "refuse_unless_possible", lambda: None)
    monkeypatch.setattr(landlock, "version", lambda: 0)
    remedy = r"found neither; .*--sandbox=none, or c\.SealedExporter\.sandbox = 'none' in nbgrader_config\.py"
    with pytest.raises(SandboxError, match=remedy):
        sandbox.Ground([], [], str(tmp_path), namespaces=False).prepare()


SABOTAGE = """
import os, sys
sys.path.insert(0, {root!r})
from autograder.sealed import landlock, sandbox, seccomp, syscalls
from autograder.sealed.worker_process import readable_paths
def fail(*args, **kwargs):
    raise OSError(1, "sabotaged")
ground = sandbox.Ground(*readable_paths(), {staging!r}, namespaces={namespaces})
try:
    ground.prepare()
except BaseException as error:
    print("refused:", error, flush=True)
    os._exit(0)
{module}.{step} = fail
try:
    ground.seal(sandbox.Limits(5, 512))
except BaseException as error:
    print("refused:", error, flush=True)
    os._exit(0)
print("sealed", flush=True)
os._exit(0)
"""


@linux
@pytest.mark.parametrize("namespaces", [True, False])
@pytest.mark.parametrize(
    ("module", "step"),
    [
        ("sandbox", "_set_limits"),
        ("sandbox", "_drop_privileges"),
        ("syscalls", "libc"),
        ("syscalls", "syscall"),
        ("landlock", "restrict"),
        ("seccomp.Filter", "install"),
    ],
)
def test_a_step_that_fails_fails_the_seal(module: str, step: str, namespaces: bool, tmp_path: Path) -> None:
    script = SABOTAGE.format(root=str(Path(sandbox.__file__).parent.parent), staging=str(tmp_path), **locals())
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False, env=clean_environment())
    assert done.stdout.startswith("refused: "), done


@linux
def test_a_promise_that_does_not_hold_stops_the_worker(monkeypatch: pytest.MonkeyPatch) -> None:
    readable, hidden = readable_paths()
    package = str(worker_process.SERVER.parent)
    monkeypatch.setattr(worker_process, "readable_paths", lambda: ([*readable, package], hidden))
    with pytest.raises(SandboxError, match=r"other submissions cannot be read; found.*--sandbox=none, or c\.SealedExporter\.sandbox"):
        Worker("auto")


@linux
def test_a_worker_that_cannot_start_says_why(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    server = tmp_path / "worker_server.py"
    server.write_text("raise SystemExit('no such luck')")
    monkeypatch.setattr(worker_process, "SERVER", server)
    with pytest.raises(SandboxError, match="expected the worker to start, it ended; no such luck"):
        Worker("auto")


def test_nothing_of_the_persons_environment_reaches_a_worker(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COURSE_GRADING_SEED", "secret")
    monkeypatch.setenv("PYTHONPATH", "/somewhere")
    monkeypatch.setenv("PYTHONSTARTUP", "/somewhere/x.py")
    environment = clean_environment()
    assert "secret" not in environment.values()
    assert environment["PYTHONHASHSEED"] == "0"
    assert environment["OPENBLAS_NUM_THREADS"] == "1"
    assert {"PYTHONPATH", "PYTHONSTARTUP", "HOME", "PATH"}.isdisjoint(environment)


def test_readable_is_the_library_and_numpy_and_no_more() -> None:
    readable, hidden = readable_paths()
    assert not any(path.endswith(("site-packages", "dist-packages")) for path in readable)
    assert all(Path(path).exists() for path in readable)
    assert all(Path(path).name in ("site-packages", "dist-packages") for path in hidden)


# ---------------------------------------------------------------- the promises, live


def test_every_promise_holds_here() -> None:
    found = doctor.diagnose("auto" if sys.platform == "linux" else "best")
    assert len(found.promises) >= 20
    if sys.platform == "linux":
        assert [promise for promise in found.promises if not promise.held] == []
        assert found.healthy


def readable_by_others(path: str) -> bool:
    return all(folder.stat().st_mode & 0o001 for folder in Path(path).resolve().parents)


@linux
def test_a_library_that_learner_code_may_not_read_is_refused() -> None:
    if os.geteuid() != 0 or readable_by_others(os.__file__):
        pytest.skip("here every user can read Python's library")
    with pytest.raises(SandboxError, match=r"user 65534 may not read .*--sandbox=none"):
        Forked(namespaces=False)


@linux
def test_every_promise_holds_without_namespaces() -> None:
    with ordinary_worker() as worker:
        assert worker.sealed
        assert "namespaces" not in worker.protection
        assert [promise for promise in doctor.promises(worker) if not promise.held] == []


def test_course_doctor_prints_the_diagnosis(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    promise = doctor.Promise("No datagram leaves (UDP)", False, "this is possible")
    found = doctor.Diagnosis("unprotected", False, "this is darwin", (promise,), doctor.NOT_STOPPED)
    monkeypatch.setattr(doctor, "diagnose", lambda: found)
    assert cli.main(["doctor"]) == 1
    assert capsys.readouterr().out.strip() == found.to_text()


@linux
def test_the_probes_can_tell_a_broken_promise() -> None:
    with Worker("none") as worker:
        broken = {promise.name for promise in doctor.promises(worker) if not promise.held}
    assert {
        "No datagram leaves (UDP)",
        "No connection is made (TCP)",
        "Repository, gradebook, home and other submissions cannot be read",
        "Other processes' environment and memory cannot be read",
        "Nothing is written outside the scratch folder, beside it neither",
        "No signal reaches anybody outside",
        "No process and no program is started, as root neither",
        "No thread is started",
        "Limits are set and cannot be raised",
        "Nothing of it arrived outside",
        "Files in the scratch folder are capped, however deep",
    } <= broken


def test_the_probe_of_writing_tries_beside_the_scratch_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "box").mkdir()
    monkeypatch.chdir(tmp_path / "box")
    assert promises.writing({"folders": []}) == f"{promises.CAN_DO}: '../written'"
    assert os.listdir(tmp_path) == ["box"]


def test_what_leaves_through_feedback_is_said() -> None:
    assert any("feedback" in text and "no points" in text for text in doctor.NOT_STOPPED)


def test_the_diagnosis_says_what_is_in_force_and_what_is_not_stopped() -> None:
    found = doctor.Diagnosis("sealed: x", True, "", (doctor.Promise("A", True), doctor.Promise("B", False, "why")), ("C.",))
    assert found.to_text().splitlines() == [
        "Protection: sealed: x",
        "",
        "Tried just now, from inside:",
        "  held    A",
        "  BROKEN  B (why)",
        "",
        "Not stopped:",
        "  - C.",
    ]
    assert not found.healthy
    assert "Not sealed: r" in replace(found, reason="r").to_text()


# ---------------------------------------------------------------- scratch folders

SIZE, COUNT = 1 << 20, 100_000


@pytest.fixture
def pit(tmp_path: Path) -> Iterator[Path]:
    """A folder to dig in, which goes whatever becomes of the test: pytest itself cannot delete deep ones."""
    (tmp_path / "pit").mkdir()
    yield tmp_path / "pit"
    subprocess.run(["rm", "-rf", str(tmp_path / "pit")], check=False)


def dig(folder: Path, name: str, levels: int, size: int = 0) -> None:
    """Make a folder in a folder in a folder ..., each of that name, with a file in the last."""
    here = os.open(folder, os.O_RDONLY)
    for _ in range(levels):
        os.mkdir(name, dir_fd=here)
        above, here = here, os.open(name, os.O_RDONLY, dir_fd=here)
        os.close(above)
    file = os.open("file", os.O_CREAT | os.O_WRONLY, dir_fd=here)
    os.write(file, bytes(size))
    os.close(file)
    os.close(here)


@linux
@pytest.mark.parametrize(("name", "levels"), [("d" * 255, 40), ("d", 3000), ("f" * 16, 20)])
def test_a_scratch_folder_is_emptied_however_deep(name: str, levels: int, pit: Path) -> None:
    dig(pit, name, levels)
    dig(pit, "other", levels)
    scratch.empty(str(pit))
    assert os.listdir(pit) == []


@linux
def test_a_scratch_folder_goes_with_all_that_is_in_it(pit: Path) -> None:
    dig(pit, "d" * 255, 40, size=1000)
    scratch.remove(str(pit))
    assert not pit.exists()


@linux
def test_what_links_lead_to_stays(tmp_path: Path) -> None:
    (tmp_path / "mine").write_text("kept")
    (tmp_path / "scratch" / "inner").mkdir(parents=True)
    (tmp_path / "scratch" / "inner" / "link").symlink_to(tmp_path)
    (tmp_path / "scratch" / "link").symlink_to(tmp_path / "mine")
    scratch.empty(str(tmp_path / "scratch"))
    assert os.listdir(tmp_path / "scratch") == []
    assert (tmp_path / "mine").read_text() == "kept"


@linux
def test_a_scratch_folder_is_over_by_size_by_number_and_where_nobody_can_look(pit: Path) -> None:
    path = str(pit)
    assert not scratch.is_over(path, SIZE, COUNT)
    (pit / "large").write_bytes(b"1" * SIZE)
    assert not scratch.is_over(path, 2 * SIZE, 1)
    assert scratch.is_over(path, SIZE // 2, 1)
    assert scratch.is_over(path, 2 * SIZE, 0)
    dig(pit, "d" * 255, 40, size=2 * SIZE)
    assert scratch.is_over(path, 100 * SIZE, COUNT)
    scratch.empty(path)
    dig(pit, "d", 1500)
    assert scratch.is_over(path, SIZE, 1000)
    assert not scratch.is_over(path, SIZE, COUNT)


@linux
def test_a_folder_of_the_scratch_that_is_gone_counts_for_nothing(tmp_path: Path) -> None:
    assert not scratch.is_over(str(tmp_path / "gone"), SIZE, COUNT)
