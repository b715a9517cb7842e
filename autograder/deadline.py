"""A deadline for code in this very process: an endless loop ends, the kernel lives."""

from __future__ import annotations

import ctypes
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

AGAIN = 0.05  # seconds between further tries at code that swallows the first


class TooSlow(BaseException):
    """The deadline has passed (a BaseException, so that `except Exception` lets it through)."""


@contextmanager
def deadline(seconds: float) -> Iterator[None]:
    """Raise TooSlow in the body after `seconds`, and again until the body gives way."""
    if hasattr(signal, "setitimer") and threading.current_thread() is threading.main_thread():
        with _by_signal(seconds):
            yield
    else:
        with _by_thread(seconds):
            yield


@contextmanager
def _by_signal(seconds: float) -> Iterator[None]:
    active = True

    def strike(number: int, frame: FrameType | None) -> None:
        if active:
            raise TooSlow

    before = signal.signal(signal.SIGALRM, strike)
    signal.setitimer(signal.ITIMER_REAL, seconds, AGAIN)
    try:
        yield
    finally:
        active = False
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


@contextmanager
def _by_thread(seconds: float) -> Iterator[None]:
    """For threads other than the main one, and systems without interval timers."""
    finished = threading.Event()
    target = ctypes.c_ulong(threading.get_ident())

    def strike() -> None:
        wait = seconds
        while not finished.wait(wait):
            ctypes.pythonapi.PyThreadState_SetAsyncExc(target, ctypes.py_object(TooSlow))
            wait = AGAIN

    watch = threading.Thread(target=strike, daemon=True)
    watch.start()
    try:
        yield
    finally:
        finished.set()
        watch.join()
        ctypes.pythonapi.PyThreadState_SetAsyncExc(target, None)
