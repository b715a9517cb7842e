"""Open JupyterLab for a learner or a teacher, with nothing of the machine's own set-up in it."""

from __future__ import annotations

import json
import os
import sys
import sysconfig
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from autograder.errors import CourseError
from autograder.my_work import START, prepare, write

ROOT = Path(__file__).resolve().parents[1]


class LabError(CourseError):
    """Something that keeps JupyterLab from starting."""


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
) -> None:
    """Open JupyterLab on the learner's notebooks in `my_work`, and return when it is stopped.

    `more` are options of JupyterLab itself, such as `--ServerApp.base_url=/course/`.
    """
    for line in prepare(root):
        print(line, flush=True)
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
        write(state / "config" / name, json.dumps(content, indent=1).encode())
