"""`--scheduler`: a Dask cluster whose workers have the package and nothing else, one of them killed on the way."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from autograder.checks import load
from autograder.classroom.batch import Batch, Folder
from autograder.classroom.crews import Cluster, Local
from autograder.classroom.handed_in import Collected
from autograder.classroom.judging import OtherVersion, Request
from autograder.errors import CourseError

pytest.importorskip("distributed", reason="the extra `scale` is not installed")

REPOSITORY = Path(__file__).parents[2]
TABLE = load("course1/week1")
NAME = f"{TABLE.notebook}.ipynb"
RELEASE = (REPOSITORY / "course1/week1" / NAME).read_bytes()
ANSWERS = (
    "x = 1",
    "import numpy as np\ndef sigmoid(x):\n    return 1 / (1 + np.exp(-x))",
    "def sigmoid(x):\n    return x",
    "def sigmoid(x):\n    import os\n    os._exit(1)",
)
DASK = "import distributed.cli.dask_{0} as command, sys; sys.exit(command.main())"


def requests(count: int) -> list[tuple[str, bytes]]:
    """Return so many submissions, no two the same."""
    found = []
    for n in range(count):
        source = f"{ANSWERS[n % len(ANSWERS)]}\n# {n}"
        cell = {"cell_type": "code", "id": "one", "metadata": {}, "outputs": [], "execution_count": None, "source": source}
        data = json.dumps({"cells": [cell], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}).encode()
        asked = Request(TABLE.assignment, "seed", "auto", RELEASE, Collected(((NAME, data),)))
        found.append((f"student{n}", asked.to_bytes()))
    return found


class Dask:
    """A scheduler and its workers, as Dask's own documentation starts them, in folders of their own."""

    def __init__(self, folder: Path, package: Path) -> None:
        self._folder, self._package = folder, package
        self._processes: list[subprocess.Popen] = []
        file = folder / "scheduler.json"
        self._start("scheduler", "--scheduler-file", str(file), "--port", "0", "--dashboard-address", "127.0.0.1:0", "--host", "127.0.0.1")
        deadline = time.monotonic() + 60
        while not file.exists() and time.monotonic() < deadline:
            time.sleep(0.05)
        self.address = json.loads(file.read_text())["address"]

    def worker(self) -> subprocess.Popen:
        return self._start(
            "worker", self.address, "--nthreads", "1", "--no-nanny", "--no-dashboard", "--local-directory", str(self._folder)
        )

    def _start(self, what: str, *arguments: str) -> subprocess.Popen:
        environment = {name: value for name, value in os.environ.items() if not name.startswith(("COURSE", "PYTHON", "HOME"))}
        environment |= {"PYTHONPATH": str(self._package), "HOME": str(self._folder)}
        command = [sys.executable, "-c", DASK.format(what), *arguments]
        process = subprocess.Popen(command, cwd=self._folder, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self._processes.append(process)
        return process

    def stop(self) -> None:
        for process in reversed(self._processes):
            process.kill()
            process.wait()


@pytest.fixture
def dask(tmp_path):
    """Return a scheduler; its workers get what an installed package holds: code and data sets, no repository around them."""
    package = tmp_path / "package"
    for name in ("autograder", "shared_utils", "data"):
        shutil.copytree(REPOSITORY / name, package / name, ignore=shutil.ignore_patterns("__pycache__"))
    cluster = Dask(tmp_path, package)
    yield cluster
    cluster.stop()


def run(crew, folder: Path, asked) -> dict[str, bytes]:
    done = list(Batch(crew, Folder(folder)).run(asked))
    assert all(one.judged for one in done), [one.reason for one in done if not one.judged]
    assert len(done) == len(asked)
    return {path.name: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")
def test_a_worker_killed_on_the_way_costs_time_only_and_the_results_are_the_local_ones(tmp_path, dask):
    asked = requests(200)
    first, second = dask.worker(), dask.worker()
    seen = []

    class Killing(Folder):
        def put(self, key: str, result: bytes) -> None:
            seen.append(key)
            if len(seen) == 60:
                first.send_signal(signal.SIGKILL)
            super().put(key, result)

    done = list(Batch(Cluster(dask.address), Killing(tmp_path / "cluster")).run(asked))
    assert first.wait(10) == -signal.SIGKILL
    assert second.poll() is None
    assert {one.name for one in done if one.judged} == {name for name, _ in asked}
    assert len(seen) == len(set(seen)) == 200
    theirs = {path.name: path.read_bytes() for path in (tmp_path / "cluster").rglob("*") if path.is_file()}
    assert theirs == run(Local(2), tmp_path / "local", asked)


@pytest.mark.filterwarnings("ignore")
def test_a_worker_of_another_version_refuses(tmp_path, dask):
    with (tmp_path / "package/autograder/verdict.py").open("a") as file:
        file.write("\n# another\n")
    dask.worker()
    with pytest.raises(OtherVersion, match="install the same on all machines"):
        run(Cluster(dask.address), tmp_path / "kept", requests(2))


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")
def test_a_scheduler_that_goes_is_said_and_what_is_finished_is_kept(tmp_path, dask):
    dask.worker()
    done = []

    def until_lost() -> None:
        for one in Batch(Cluster(dask.address), Folder(tmp_path / "kept")).run(requests(100)):
            done.append(one)
            if len(done) == 5:
                threading.Thread(target=dask.stop).start()

    with pytest.raises(CourseError, match="the connection was lost"):
        until_lost()
    again = list(Batch(Local(1), Folder(tmp_path / "kept")).run(requests(100)[: len(done)]))
    assert sum(one.kept for one in again) >= 5
