"""A deadline for code in this very process: an endless loop ends, the kernel lives."""

from __future__ import annotations

import _thread
import ctypes
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from functools import lru_cache, partial
from itertools import takewhile
from time import monotonic
from types import CodeType, FrameType
from typing import TypeVar

from autograder.observe import Stop

AGAIN = 0.05  # seconds between further tries at code that swallows the first
SEARCH = 0.01  # seconds, at most, for a place where nothing would swallow it
Returned = TypeVar("Returned")


class TooSlow(Stop):
    """The deadline has passed."""


def within(seconds: float, body: Callable[[], Returned]) -> Returned:
    """Return what the body returns, or raise TooSlow after `seconds`, and again until the body gives way.

    In the main thread, where the system can send it signals, even `while True: try: ... except: pass` gives way;
    elsewhere code that catches everything for ever can hold out.
    """
    here = hasattr(signal, "pthread_kill") and threading.current_thread() is threading.main_thread()
    keeper = _Alarm(seconds) if here else _Watch(seconds)
    returned, failure = [], None
    try:
        with keeper:
            returned.append(body())
    except BaseException as error:
        failure = error
    keeper.stop()  # again: a strike from another thread may have come between
    if failure is None:
        return returned[0]
    try:
        raise failure
    finally:
        del failure


class _Watch:
    """Strike from another thread, by an exception that Python raises in the body's thread when it gets round to it."""

    def __init__(self, seconds: float) -> None:
        self.seconds, self.thread = seconds, threading.get_ident()
        self.finished = threading.Event()
        self.watch = threading.Thread(target=self.strikes, daemon=True)

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

    def strikes(self) -> None:
        wait = self.seconds
        while not self.finished.wait(wait):
            wait = AGAIN
            self.strike()

    def strike(self) -> None:
        if not _inside(sys._current_frames().get(self.thread)):
            ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(self.thread), ctypes.py_object(TooSlow))


class _Alarm(_Watch):
    """Strike the main thread by a signal: it ends a sleep, too, and code that catches everything.

    The signal is sent to that thread alone. One from the system's timer may go to any thread, and reach it when the old
    handler is back, which by default ends the process.

    Python looks for signals at calls and at the ends of loops. A strike that would be caught where it falls waits for the
    next such place, for a while, and for one outside of every `try`. Where none comes it falls all the same, and the
    search goes on in the handler that catches it.
    """

    over = False

    def __enter__(self) -> None:
        self.since = 0.0  # when the search began
        # What a loop asks of this makes Python look again, and, other than a call, not before the next place.
        self.again = iter(partial(_thread.interrupt_main, signal.SIGALRM), 0)
        self.before = signal.signal(signal.SIGALRM, self.hit)
        super().__enter__()

    def stop(self) -> None:
        """End the watch, and put the old handler back."""
        if self.over:
            return
        self.finished.set()
        self.watch.join()
        self.over = True
        signal.signal(signal.SIGALRM, self.before)

    def strike(self) -> None:
        signal.pthread_kill(self.thread, signal.SIGALRM)

    def hit(self, number: int, frame: FrameType | None) -> None:
        """Raise TooSlow in the body, or wait for a better place; where this class itself is at work, do nothing."""
        if self.over or _inside(frame):
            return
        now = monotonic()
        if not any(_is_caught(one) for one in takewhile(lambda one: not _ours(one), _stack(frame))):
            raise TooSlow
        self.since = self.since or now
        wait = now - self.since < SEARCH
        self.since = self.since if wait else 0.0
        for _ in self.again:
            break
        if not wait:
            raise TooSlow


def _inside(frame: FrameType | None) -> bool:
    """Return whether a thread that is in this frame is setting a deadline or putting it away, not in a body."""
    return any(_ours(one) and one.f_code is not within.__code__ for one in _stack(frame))


def _ours(frame: FrameType) -> bool:
    return frame.f_globals is globals()


def _is_caught(frame: FrameType) -> bool:
    """Return whether an exception that arises where a frame stands meets an `except` or a `finally` of that frame."""
    return any(start <= frame.f_lasti < end for start, end in _tries(frame.f_code))


@lru_cache(maxsize=256)
def _tries(code: CodeType) -> tuple[tuple[int, int], ...]:
    """Return where the bodies of `try` begin and end in a code object, in bytes.

    Read from its table of exceptions, whose entries are four numbers in sixes of bits: start, length, target, and depth
    with a flag for handlers of Python's own, which raise again. (CPython, Objects/exception_handling_notes.txt.)
    """
    numbers: list[int] = []
    for byte in code.co_exceptiontable:
        if byte & 128 or not numbers:  # an entry begins
            numbers += [0] * (-len(numbers) % 4)
            fresh = True
        numbers = [*numbers, byte & 63] if fresh else [*numbers[:-1], numbers[-1] << 6 | byte & 63]
        fresh = not byte & 64
    entries = zip(*[iter(numbers)] * 4, strict=False)
    return tuple((2 * start, 2 * (start + length)) for start, length, _, depth in entries if not depth & 1)


def _stack(frame: FrameType | None) -> Iterator[FrameType]:
    while frame is not None:
        yield frame
        frame = frame.f_back
