"""What `course lab` and `course teach` show of Jupyter and nbgrader, and where they keep their files."""

from __future__ import annotations

import json
import os
import secrets
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

import nbformat
import pytest
from nbformat.v4 import new_markdown_cell, new_notebook

from autograder import lab


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "course1/week1").mkdir(parents=True)
    nbformat.write(new_notebook(cells=[new_markdown_cell("# Squash a score")]), str(tmp_path / "course1/week1/sigmoid.ipynb"))
    (tmp_path / "course1/nbgrader_config.py").touch()
    return tmp_path


def test_teaching_an_unknown_course_names_those_there_are(root):
    with pytest.raises(lab.LabError, match="expected one of course1; got 'course9'"):
        lab.teach("course9", root=root)


def test_jupyter_keeps_its_files_out_of_the_home_folder(tmp_path):
    variables = lab.environment(tmp_path / "state", {"PATH": "/usr/bin"})
    for name in ("JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR", "IPYTHONDIR", "MPLCONFIGDIR"):
        assert Path(variables[name]).is_relative_to(tmp_path / "state")


def test_the_course_command_comes_first_on_the_path(tmp_path):
    first, *rest = lab.environment(tmp_path, {"PATH": "/usr/bin"})["PATH"].split(os.pathsep)
    assert Path(first).resolve() == Path(sys.executable).parent.resolve()
    assert rest == ["/usr/bin"]


def test_no_token_is_among_the_options(tmp_path, monkeypatch):
    monkeypatch.setenv("JUPYTER_TOKEN", "a secret")
    assert "secret" not in str(lab.options(tmp_path, "/lab", 8888, "localhost", True))


def get(url: str) -> str:
    with urllib.request.urlopen(url, timeout=20) as answer:
        return str(answer.read().decode())


@pytest.mark.skipif(os.name != "posix", reason="a server is stopped by a signal here")
@pytest.mark.parametrize(
    ("call", "shown", "served"),
    [
        ("lab.lab", {"validate-assignment"}, "/lab/tree/start.md"),
        ("lab.teach, 'course1'", {"validate-assignment", "formgrader", "create-assignment", "menu"}, "/lab/tree/nbgrader_config.py"),
    ],
    ids=["learner", "teacher"],
)
def test_jupyterlab_shows_what_its_user_needs_of_nbgrader(root, call, shown, served):
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    token = secrets.token_hex(8)
    code = (
        "import functools, pathlib; from autograder import lab; "
        f"functools.partial({call})(root=pathlib.Path({str(root)!r}), port={port}, browser=False)"
    )
    (root / "home").mkdir()
    variables = {**os.environ, "JUPYTER_TOKEN": token, "HOME": str(root / "home")}
    with (root / "log").open("wb") as log:
        process = subprocess.Popen([sys.executable, "-c", code], env=variables, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
    try:
        base, end = f"http://127.0.0.1:{port}", time.monotonic() + 90
        while process.poll() is None and time.monotonic() < end:
            try:
                page = get(f"{base}{served}?token={token}")
                break
            except OSError:
                time.sleep(0.2)
        else:
            pytest.fail((root / "log").read_text())
        config = json.loads(page.split('id="jupyter-config-data"')[1].split(">", 1)[1].split("</script>")[0])
        off = {name.removeprefix("@jupyter/nbgrader:") for name in config["disabledExtensions"]}
        everything = {"create-assignment", "formgrader", "assignment-list", "course-list", "menu", "validate-assignment"}
        assert everything - off == shown
        assert "@jupyterlab/apputils-extension:announcements" in off
        kernels = json.loads(get(f"{base}/api/kernelspecs?token={token}"))["kernelspecs"]
        assert list(kernels) == ["python3"]
        if "formgrader" in shown:
            assert "nbgrader formgrade" in get(f"{base}/formgrader/manage_assignments?token={token}")
        else:
            with pytest.raises(urllib.error.HTTPError, match="404"):
                get(f"{base}/formgrader/manage_assignments?token={token}")
        assert list((root / "home").iterdir()) == []
    finally:
        process.terminate()
        process.wait(timeout=30)


def test_the_documented_command_line_reaches_the_lab(monkeypatch):
    if shutil.which("course", path=str(Path(sys.executable).parent)) is None:
        pytest.fail("the console script `course` is not installed")
    asked: dict[str, object] = {}
    monkeypatch.setattr(lab, "lab", lambda **options: asked.update(options))
    from autograder import cli

    assert cli.main(["lab", "--no-browser", "--port", "9000", "--ip", "0.0.0.0"]) == 0
    assert asked == {"port": 9000, "ip": "0.0.0.0", "browser": False}
