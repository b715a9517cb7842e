"""The sealed worker as an ordinary user has it where no namespaces are granted, such as in many containers."""

import os
import sys
from pathlib import Path

import pytest

from autograder.sealed import landlock, worker_process
from autograder.sealed.sandbox import SandboxError
from autograder.sealed.worker_process import Forked
from autograder.worker import Worker

ROOM = Path(__file__).with_name("room.py")


class OrdinaryWorker(Worker):
    """A sealed worker without namespaces, whose server is not root; neither is any that replaces it."""

    def __init__(self) -> None:
        super().__init__("auto")

    def _start(self) -> Forked:
        with pytest.MonkeyPatch.context() as patch:
            if os.geteuid() == 0:
                patch.setattr(worker_process, "SERVER", ROOM)
            return Forked(namespaces=False)


def ordinary_worker() -> Worker:
    """Return such a worker; the test is skipped on machines that cannot have one."""
    if sys.platform != "linux" or not landlock.version():
        pytest.skip("without namespaces the seal needs Landlock")
    try:
        return OrdinaryWorker()
    except SandboxError as error:
        if "no room" in str(error):
            pytest.skip(str(error))
        raise
