"""Open JupyterLab for a learner or a teacher, on the course's notebooks and with nothing of the machine's own set-up."""

from __future__ import annotations

import datetime
import json
import os
import shutil
import sys
import sysconfig
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from autograder import carry_over
from autograder.errors import CourseError

ROOT = Path(__file__).resolve().parents[1]
START = "start.md"
PRISTINE = ".pristine"  # in my_work: the notebooks as they were handed out, to tell what the learner changed


class LabError(CourseError):
    """Something that keeps JupyterLab from starting."""


@dataclass(frozen=True)
class Week:
    """One week's notebook: its path below the root, such as `course1/week1/x.ipynb`, and its first heading."""

    path: Path
    title: str

    @property
    def name(self) -> str:
        """Return what people call it: `course1/week1`."""
        return self.path.parent.as_posix()


# The learner's and the teacher's JupyterLab

_NBGRADER = "nbgrader.server_extensions."
_ALL = ("formgrader", "validate_assignment", "assignment_list", "course_list")
_PLUGINS = ("create-assignment", "formgrader", "assignment-list", "course-list", "menu")


@dataclass(frozen=True)
class _Face:
    """What of nbgrader one kind of user sees. Its lists need an exchange, which nobody has at first."""

    name: str
    server: tuple[str, ...]
    hidden: tuple[str, ...]


_LEARNER = _Face("learn", server=("validate_assignment",), hidden=_PLUGINS)
_TEACHER = _Face("teach", server=("formgrader", "validate_assignment"), hidden=("assignment-list", "course-list"))

# Not needed here: news, new extensions and language servers, which look for them in the network and in HOME.
_SERVER_OFF = ("jupyterlab_jupytext", "jupyter_lsp")
_OFF = (
    "@jupyterlab/apputils-extension:announcements",
    "@jupyterlab/extensionmanager-extension",
    "@jupyterlab/lsp-extension",
    "@jupyterlab/fileeditor-extension:language-server",
    "@jupyterlab/notebook-extension:language-server",
)
_SETTINGS = {
    "@jupyterlab/docmanager-extension:plugin": {"defaultViewers": {"markdown": "Markdown Preview"}},
    "@jupyterlab/apputils-extension:notification": {"fetchNews": "false", "checkForUpdates": False},
}


def lab(
    root: Path = ROOT,
    port: int = 8888,
    ip: str = "localhost",
    browser: bool = True,
    more: Sequence[str] = (),
    say: Callable[[str], None] = partial(print, flush=True),
) -> None:
    """Open JupyterLab on the learner's notebooks in `my_work`, and return when it is stopped.

    `more` are options of JupyterLab itself, such as `--ServerApp.base_url=/course/`.
    """
    for line in prepare(root):
        say(line)
    _open(root, root / "my_work", _LEARNER, options(root / "my_work", f"/lab/tree/{START}", port, ip, browser), more)


def teach(
    course: str,
    root: Path = ROOT,
    port: int = 8888,
    ip: str = "localhost",
    browser: bool = True,
    more: Sequence[str] = (),
) -> None:
    """Open JupyterLab with Formgrader in a course's folder, and return when it is stopped."""
    known = sorted(path.parent.name for path in root.glob("*/nbgrader_config.py"))
    if course not in known:
        raise LabError(f"course: expected one of {', '.join(known) or '(none is here)'}; got {course!r:.80}")
    _open(root, root / course, _TEACHER, options(root / course, "/lab", port, ip, browser), more)


def _open(root: Path, folder: Path, face: _Face, chosen: dict[str, dict[str, Any]], more: Sequence[str]) -> None:
    state = root / ".jupyter" / face.name
    _write_settings(state, face, chosen)
    for name in [name for name in os.environ if name.startswith("JUPYTER") and "TOKEN" not in name]:
        del os.environ[name]
    os.environ.update(environment(state, os.environ))
    os.chdir(folder)  # nbgrader reads its configuration from where it stands
    try:
        from jupyterlab.labapp import LabApp
    except ImportError as error:
        raise LabError(f"JupyterLab: expected to be installed; got {error}; run make install") from error
    LabApp.launch_instance(list(more))


def environment(state: Path, outside: Mapping[str, str]) -> dict[str, str]:
    """Return the variables that keep Jupyter's files in `state`, and put `course` on the path of terminals and kernels."""
    programs = sysconfig.get_path("scripts")
    variables = {
        "PATH": os.pathsep.join([programs, outside.get("PATH", os.defpath)]),
        "PYTHONNOUSERSITE": "1",
        "JUPYTER_PREFER_ENV_PATH": "0",  # the settings written here come before those the packages brought
        "JUPYTER_CONFIG_DIR": str(state / "config"),
        "JUPYTER_CONFIG_PATH": str(state / "config"),
        "JUPYTER_DATA_DIR": str(state / "data"),
        "JUPYTER_RUNTIME_DIR": str(state / "runtime"),
        "IPYTHONDIR": str(state / "ipython"),
        "MPLCONFIGDIR": str(state / "matplotlib"),
    }
    return variables | ({"VIRTUAL_ENV": sys.prefix} if sys.prefix != sys.base_prefix else {})


def options(folder: Path, url: str, port: int, ip: str, browser: bool) -> dict[str, dict[str, Any]]:
    """Return JupyterLab's options. A token is never among them, where Formgrader would show it: JUPYTER_TOKEN names one."""
    server = {"root_dir": str(folder), "port": port, "ip": ip, "open_browser": browser}
    if os.name == "posix":
        # A login shell would read /etc/profile, which takes `course` off the path again.
        server["terminado_settings"] = {"shell_command": [os.environ.get("SHELL") or "sh"]}
        server["allow_root"] = os.geteuid() == 0
    return {
        "ServerApp": server,
        "LabApp": {"default_url": url},
        "KernelSpecManager": {"allowed_kernelspecs": ["python3"]},
    }


def _write_settings(state: Path, face: _Face, chosen: dict[str, dict[str, Any]]) -> None:
    """Write what of Jupyter this face shows; a user's own settings, made in JupyterLab, lie beside it and come first."""
    extensions = {_NBGRADER + name: name in face.server for name in _ALL} | dict.fromkeys(_SERVER_OFF, False)
    disabled = {f"@jupyter/nbgrader:{name}": True for name in face.hidden} | dict.fromkeys(_OFF, True)
    files: dict[str, Any] = {
        "jupyter_lab_config.json": chosen,
        "jupyter_server_config.d/course.json": {"ServerApp": {"jpserver_extensions": extensions}},
        "labconfig/page_config.json": {"disabledExtensions": disabled},
        "labconfig/default_setting_overrides.json": _SETTINGS,
    }
    for name, content in files.items():
        _write(state / "config" / name, json.dumps(content, indent=1).encode())


# The learner's notebooks


def prepare(root: Path = ROOT) -> tuple[str, ...]:
    """Put into `my_work` what is missing of the notebooks, and newer versions of them with the answers carried over.

    Returns a line for a person on each thing done.
    """
    work = root / "my_work"
    found = weeks(root)
    said = [line for week in found if (line := _prepare_week(root, work, week.path))]
    _write(work / START, _start_page(found).encode())
    return tuple(said)


def weeks(root: Path = ROOT) -> tuple[Week, ...]:
    """Return every week's notebook that the course has, in order."""
    paths = sorted(path for path in root.glob("course*/week*/*.ipynb") if not path.name.startswith("."))
    if not paths:
        raise LabError(f"notebooks: expected course1/week1/ and so on in {root}; got none; run make build")
    return tuple(Week(path.relative_to(root), _title(path)) for path in paths)


def _title(path: Path) -> str:
    notebook = carry_over.read(path.read_bytes())
    lines = [line for cell in (notebook or {"cells": []})["cells"] for line in cell["source"].splitlines()]
    return next((line[2:].strip() for line in lines if line.startswith("# ")), path.stem.replace("_", " "))


def _prepare_week(root: Path, work: Path, path: Path) -> str:
    """Bring one notebook of `my_work` up to date; return what was done, or nothing."""
    data, target, pristine = (root / path).read_bytes(), work / path, work / PRISTINE / path
    if not target.exists():
        _write(pristine, data)
        _write(target, data)
        return f"my_work/{path.as_posix()}: new"
    theirs = target.read_bytes()
    old = carry_over.read(theirs)
    if old is None:
        aside = _set_aside(target)
        _write(pristine, data)
        _write(target, data)
        return f"my_work/{path.as_posix()}: could not be read as a notebook; kept as {aside.name}, a fresh one put in its place"
    begun_as = pristine.read_bytes() if pristine.exists() else b""
    if data == begun_as or data == theirs:
        if data != begun_as:
            _write(pristine, data)
        return ""
    new = carry_over.read(data)
    if new is None:
        raise LabError(f"{path.as_posix()}: expected a notebook; got something else; run make build")
    merged = _to_bytes(carry_over.carry_over(old, new, carry_over.read(begun_as)))
    aside = _set_aside(target)
    _write(target, merged)
    _write(pristine, data)
    return f"my_work/{path.as_posix()}: newer version, your answers carried over; the old file is kept as {aside.name}"


def _to_bytes(notebook: carry_over.Notebook) -> bytes:
    import nbformat

    text: str = nbformat.writes(nbformat.from_dict(notebook), version=nbformat.NO_CONVERT)
    return (text + "\n").encode("utf-8", "replace")  # half a surrogate pair is no text


def _set_aside(path: Path) -> Path:
    """Copy a file beside itself under a dated name that is free, and return that."""
    stem = f"{path.stem}.{datetime.date.today().isoformat()}"
    count = 1
    while (aside := path.with_name(f"{stem}{f'-{count}' if count > 1 else ''}{path.suffix}")).exists():
        count += 1
    shutil.copy2(path, aside)
    return aside


def _write(path: Path, data: bytes) -> None:
    """Write a file whole or not at all."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        draft = path.with_name(f".{path.name}.{os.getpid()}")
        draft.write_bytes(data)
        os.replace(draft, path)
    except OSError as error:
        raise LabError(f"{path}: expected to be writable; got {error.strerror}; check who owns the folder") from error


def _start_page(found: tuple[Week, ...]) -> str:
    courses = dict.fromkeys(week.path.parts[0] for week in found)
    tables = "\n".join(
        f"## {_spoken(course)}\n\n| Week | Notebook |\n|---|---|\n"
        + "".join(
            f"| {_spoken(week.path.parts[1])} | [{week.title}]({week.path.as_posix()}) |\n"
            for week in found
            if week.path.parts[0] == course
        )
        for course in courses
    )
    return _START_PAGE.format(tables=tables, example=found[0].path.as_posix())


def _spoken(name: str) -> str:
    """Return `Week 1` for `week1`."""
    return name.rstrip("0123456789").capitalize() + " " + name[len(name.rstrip("0123456789")) :]


_START_PAGE = """\
# Deep learning in numpy

You build every part of a neural network yourself, and see it work. One notebook a week: click one to open it.

{tables}
## How a notebook works

1. Read from the top. **Shift+Enter** runs the cell you are in and goes to the next one. Run the first code cell first: it
   gives you numpy and the three helpers below.
2. An exercise is a function with a description and no body. Replace `raise NotImplementedError` with your own code, and run the cell.
3. Run the `check(...)` cell below it. It says *passed*, or what went wrong, and with which input.

| Type in a cell | and you get |
|---|---|
| `check(sigmoid)` | your function tried on many inputs, the answer at once |
| `hint(sigmoid)` | a hint; ask again for a stronger one (there are three) |
| `progress()` | a map of the week: what is done, what comes next |

To have a whole notebook judged as a teacher would, from a fresh start, open a terminal (File, New, Terminal) and type

    course check {example}

## Your work is safe

Everything here is yours, in the folder `my_work`. When the course brings a newer version of a notebook, your answers and
your own cells move into it, and the file as it was stays beside it, with the date in its name. To begin a week again, rename its
notebook and start the course once more.

This page is written anew each time, so keep notes in a file of your own.
"""
