"""A deadline for code in this very process: an endless loop ends, the kernel lives."""

from __future__ import annotations

import ctypes
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from itertools import chain, cycle
from types import FrameType
from typing import Any, TypeVar

from autograder.observe import Stop

AGAIN = 0.05  # seconds between further tries at code that swallows the first
Returned = TypeVar("Returned")


class TooSlow(Stop):
    """The deadline has passed."""


def within(seconds: float, body: Callable[[], Returned]) -> Returned:
    """Return what the body returns, or raise TooSlow after `seconds`, and again until the body gives way.

    In the main thread, where the system has timers, even `while True: try: ... except: pass` gives way;
    elsewhere code that catches everything for ever can hold out.
    """
    here = hasattr(signal, "setitimer") and threading.current_thread() is threading.main_thread()
    keeper = _Timer(seconds) if here else _Watch(seconds)
    handled = sys.exc_info()[1]
    returned, failure = [], None
    try:
        with keeper:
            returned.append(body())
    except BaseException as error:
        failure = error
    keeper.stop()  # again: a strike from another thread may have come between
    _handling(handled)
    if failure is None:
        return returned[0]
    try:
        raise failure
    finally:
        del failure


def _handling(error: BaseException | None) -> None:
    """Make this the exception that is being handled: one raised between two lines of a body can stay behind as that."""
    ctypes.pythonapi.PyErr_SetHandledException(None if error is None else ctypes.py_object(error))


class _Timer:
    """Strike by the system's timer, whose signals reach the main thread only."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self.over = False
        self.lines = chain([0], cycle(range(1, 5)))

    def __enter__(self) -> None:
        self.tracing = sys.gettrace()
        self.before = signal.signal(signal.SIGALRM, self.strike)
        signal.setitimer(signal.ITIMER_REAL, self.seconds, AGAIN)

    def __exit__(self, *_: object) -> None:
        self.stop()

    def stop(self) -> None:
        """Put the timer away."""
        if self.over:
            return
        self.over = True
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, self.before)
        sys.settrace(self.tracing)

    def strike(self, number: int, frame: FrameType | None) -> None:
        """Raise TooSlow in the body; where this class itself is at work, the next strike is early enough."""
        if self.over or _inside(frame):
            return
        sys.settrace(None)
        self.insist(frame, next(self.lines))
        raise TooSlow

    def insist(self, frame: FrameType | None, lines: int) -> None:
        """Have TooSlow raised once more some lines on, 0 for not at all.

        The line of `except:` is outside of its `try`; with nested ones, a line further on is outside of all.
        """
        if lines == 0:
            return

        def trace(frame: FrameType, event: str, argument: Any) -> Any:
            nonlocal lines
            if self.over or _ours(frame):
                return None
            lines -= event == "line"
            if lines == 0:
                raise TooSlow
            return trace

        while frame is not None and not frame.f_globals.get("__name__", "").startswith("autograder."):
            frame.f_trace = trace
            frame = frame.f_back
        sys.settrace(trace)


class _Watch:
    """Strike from another thread: for threads other than the main one, and systems without interval timers."""

    def __init__(self, seconds: float) -> None:
        self.seconds, self.thread = seconds, threading.get_ident()
        self.finished = threading.Event()
        self.watch = threading.Thread(target=self.strike, daemon=True)

    def __enter__(self) -> None:
        self.watch.start()

    def __exit__(self, *_: object) -> None:
        self.stop()

    def stop(self) -> None:
        """End the watch, and what it has struck but not hit."""
        while self.watch.is_alive():
            try:
                self.finished.set()
                self.watch.join()
            except TooSlow:
                continue
        ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(self.thread), None)

    def strike(self) -> None:
        wait = self.seconds
        while not self.finished.wait(wait):
            wait = AGAIN
            if not _inside(sys._current_frames().get(self.thread)):
                ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(self.thread), ctypes.py_object(TooSlow))


def _inside(frame: FrameType | None) -> bool:
    """Return whether a thread that is in this frame is setting a deadline or putting it away, not in a body."""
    return any(_ours(one) and one.f_code is not within.__code__ for one in _stack(frame))


def _ours(frame: FrameType) -> bool:
    return frame.f_globals is globals()


def _stack(frame: FrameType | None) -> Iterator[FrameType]:
    while frame is not None:
        yield frame
        frame = frame.f_back
