"""A real JupyterLab and a real browser, for tests of what people see.

`lab` opens a notebook in a JupyterLab started as `course lab` starts it, in a temporary copy of the course with a HOME of
its own. `page` is the Playwright page it is opened in. Where no browser can be had, the tests skip and say so.
"""

from __future__ import annotations

import json
import os
import secrets
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from autograder.lab import ROOT

TESTS = Path(__file__).parent
PATIENCE = 90_000  # milliseconds until something that ought to happen counts as not happening
QUIET = [
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if TESTS in item.path.parents:
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """A headless Chromium: the machine's, else the one that `playwright install chromium` has put there."""
    sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed: make test-full installs it")
    found = next((path for name in ("chromium", "chromium-browser", "google-chrome") if (path := shutil.which(name))), None)
    with sync_api.sync_playwright() as playwright:
        if found is None and not Path(playwright.chromium.executable_path).exists():
            pytest.skip("no Chromium: install the package chromium, or run `.venv/bin/playwright install chromium`")
        # The pages are the tests' own, so Chromium's sandbox, which root and most containers lack, guards nothing.
        browser = playwright.chromium.launch(executable_path=found, args=["--no-sandbox", *QUIET])
        yield browser
        browser.close()


@pytest.fixture
def page(browser: Any) -> Iterator[Any]:
    """A fresh page, 1280 by 900 pixels; `page.errors` gathers what goes wrong in it."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    context.set_default_timeout(PATIENCE)
    page = context.new_page()
    page.errors = []
    page.on("pageerror", lambda error: page.errors.append(str(error)))
    page.on("console", lambda message: page.errors.append(message.text) if message.type == "error" else None)
    yield page
    context.close()


@dataclass(frozen=True)
class Server:
    """A running JupyterLab: its address, its token and the folder it shows."""

    url: str
    token: str
    folder: Path


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The learner's JupyterLab, as `course lab` starts it, on a temporary copy of the course's notebooks."""
    root = tmp_path_factory.mktemp("course")
    for notebook in ROOT.glob("course*/week*/*.ipynb"):
        copy = root / notebook.relative_to(ROOT)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(notebook, copy)
    # Every cell is in the page, also those out of sight.
    settings = root / ".jupyter/learn/config/lab/user-settings/@jupyterlab/notebook-extension/tracker.jupyterlab-settings"
    settings.parent.mkdir(parents=True)
    settings.write_text(json.dumps({"windowingMode": "none"}))
    yield from serve(root, f"lab.lab(Path({str(root)!r}), port=PORT, browser=False, more=MORE)", root / "my_work")


def serve(root: Path, call: str, folder: Path) -> Iterator[Server]:
    """Run a call of `autograder.lab` in a process and a HOME of its own until the generator is closed."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    token, home, log = secrets.token_hex(8), root / "home", root / "lab.log"
    home.mkdir()
    more = ["--LabApp.expose_app_in_browser=True", "--ServerApp.port_retries=0"]
    code = f"from pathlib import Path; from autograder import lab; PORT, MORE = {port}, {more}; {call}"
    with log.open("wb") as out:
        process = subprocess.Popen(
            [sys.executable, "-c", code],
            env={**os.environ, "HOME": str(home), "JUPYTER_TOKEN": token},
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=out,
        )
    try:
        url = f"http://127.0.0.1:{port}"
        _wait_until_up(f"{url}/api/status?token={token}", process, log)
        yield Server(url, token, folder)
    finally:
        process.terminate()
        try:
            process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            process.kill()


def _wait_until_up(url: str, process: subprocess.Popen[bytes], log: Path) -> None:
    end = time.monotonic() + PATIENCE / 1000
    while time.monotonic() < end and process.poll() is None:
        try:
            with urllib.request.urlopen(url, timeout=5):
                return
        except OSError:
            time.sleep(0.2)
    pytest.fail(f"JupyterLab did not start:\n{log.read_text(errors='replace')[-3000:]}")


@dataclass
class Lab:
    """JupyterLab in a page. `lab.open(notebook)`, `lab.run_all()`, then look at `lab.page` or `lab.cells()`."""

    server: Server
    page: Any
    folder: Path

    def start(self) -> None:
        """Open the start page."""
        self.page.goto(f"{self.server.url}/?token={self.server.token}")
        self._wait_for_lab()
        # It comes to the front last of all: what was opened before that would end up behind it.
        self.page.wait_for_selector(".jp-MarkdownViewer h1")

    def open(self, notebook: Path | dict[str, Any], name: str = "test.ipynb") -> None:
        """Open a copy of a notebook (a file or its JSON) and wait until its kernel is ready."""
        self.folder.mkdir(exist_ok=True)
        name = notebook.name if isinstance(notebook, Path) else name
        text = notebook.read_text() if isinstance(notebook, Path) else json.dumps(notebook)
        (self.folder / name).write_text(text)
        path = (self.folder / name).relative_to(self.server.folder).as_posix()
        self.page.goto(f"{self.server.url}/lab/tree/{path}?reset&token={self.server.token}")
        self._wait_for_lab()
        self.wait_for_kernel()

    def wait_for_kernel(self) -> None:
        """Wait until the notebook in front is loaded and its kernel connected and idle: before that, Run All is lost."""
        self.page.wait_for_function(
            """() => {
                const widget = window.jupyterapp?.shell?.currentWidget;
                const kernel = widget?.sessionContext?.session?.kernel;
                return widget?.context?.isReady && kernel?.connectionStatus === 'connected' && kernel?.status === 'idle';
            }"""
        )

    def run_all(self) -> None:
        """Run all cells and wait until the last has ended."""
        self.page.evaluate("() => { window.jupyterapp.commands.execute('runmenu:run-all'); }")
        self.wait_idle()

    def wait_idle(self) -> None:
        """Wait until no cell runs or waits, and the kernel rests."""
        self.page.wait_for_function(
            """() => {
                const widget = window.jupyterapp.shell.currentWidget;
                const busy = cell => ['running', 'pending'].includes(cell.model.executionState);
                return widget.sessionContext.session.kernel.status === 'idle' && !widget.content.widgets.some(busy);
            }"""
        )

    def cells(self) -> list[dict[str, Any]]:
        """Return the notebook's cells as they are now, outputs and all."""
        cells: list[dict[str, Any]] = self.page.evaluate(
            "() => window.jupyterapp.shell.currentWidget.content.widgets.map(cell => cell.model.toJSON())"
        )
        return cells

    def _wait_for_lab(self) -> None:
        self.page.wait_for_selector("#jupyterlab-splash", state="detached")
        self.page.wait_for_function("() => window.jupyterapp?.shell?.currentWidget")


@pytest.fixture
def lab(server: Server, page: Any, request: pytest.FixtureRequest) -> Iterator[Lab]:
    """JupyterLab in the page, with a folder for this test's notebooks."""
    lab = Lab(server, page, server.folder / request.node.name.translate({ord(c): "_" for c in "[]/ "}))
    yield lab
    # The kernels of one test are not left to the next.
    page.evaluate("() => window.jupyterapp?.serviceManager.sessions.shutdownAll()")
