"""How `course grade` shows its run: a bar in a terminal, a plain line a submission elsewhere, and a summary."""

from __future__ import annotations

import contextlib
import shutil
import sys
import time
from collections import deque
from typing import TextIO

from autograder.classroom.grading import Graded, Summary
from autograder.outcome import printable

LISTED = 50  # of each kind, in the summary
RECENT = 30.0  # seconds over which the rate is taken
REDRAW = 0.1  # seconds


def watch(stream: TextIO | None = None) -> Lines | Bar:
    """Return what suits where the output goes."""
    stream = stream or sys.stdout
    return Bar(stream) if stream.isatty() else Lines(stream)


class Lines:
    """A line for each submission that is over."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def begin(self, total: int, skipped: int) -> None:
        """Say how many there are."""
        self._print(_beginning(total, skipped))

    def over(self, graded: Graded) -> None:
        """Write a submission's line."""
        self._print(line(graded))

    def end(self) -> None:
        """Write nothing: the lines are there."""

    def _print(self, text: str) -> None:
        with contextlib.suppress(BrokenPipeError):  # grading goes on when nobody reads any more
            print(text, file=self._stream, flush=True)


class Bar:
    """One line that is drawn again and again: how many are over, how fast, and how long it will take."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._total = self._over = 0
        self._times: deque[tuple[float, int]] = deque()
        self._drawn = 0.0

    def begin(self, total: int, skipped: int) -> None:
        """Say how many there are, and draw an empty bar."""
        print(_beginning(total, skipped), file=self._stream, flush=True)
        self._total = total
        self._times.append((time.monotonic(), 0))
        self._draw()

    def over(self, graded: Graded) -> None:
        """Count a submission."""
        now = time.monotonic()
        self._over += 1
        self._times.append((now, self._over))
        while len(self._times) > 2 and now - self._times[0][0] > RECENT:
            self._times.popleft()
        if now - self._drawn > REDRAW or self._over == self._total:
            self._drawn = now
            self._draw()

    def end(self) -> None:
        """Leave the bar's line."""
        if self._over < self._total:
            print(file=self._stream, flush=True)

    def _draw(self) -> None:
        width = max(10, min(40, shutil.get_terminal_size().columns - 50))
        full = width * self._over // max(self._total, 1)
        text = f"\r[{'#' * full}{'.' * (width - full)}] {self._over} of {self._total}{self._pace()}"
        self._stream.write(f"{text}\x1b[K" + ("\n" if self._over == self._total else ""))
        self._stream.flush()

    def _pace(self) -> str:
        (first, before), (last, now) = self._times[0], self._times[-1]
        if now == before or last == first:
            return ""
        rate = (now - before) / (last - first)
        return f", {rate:.3g} a second, {_span((self._total - self._over) / rate)} left"


def _span(seconds: float) -> str:
    if seconds < 60:
        return f"{seconds:.0f} s"
    if seconds < 3600:
        return f"{seconds // 60:.0f} min {seconds % 60:.0f} s"
    return f"{seconds // 3600:.0f} h {seconds % 3600 // 60:.0f} min"


def _beginning(total: int, skipped: int) -> str:
    before = f"; {skipped} have their grade already" if skipped else ""
    return f"{total} to grade{before}"


def line(graded: Graded) -> str:
    """Return one submission's line."""
    if graded.reason:
        text = f"{graded.student}: not graded; {graded.reason}"
    else:
        text = f"{graded.student}: {graded.points:g} of {graded.max_points:g}"
        text += "; for a person to look at" if graded.flags else "; repaired" if graded.repairs else ""
    return printable(" ".join(text.split()))


def summary(found: Summary) -> str:
    """Return what came of a run, as lines to read."""
    lines: list[str] = []
    for title, listed, texts in (
        ("Repaired", found.repaired, lambda one: one.repairs),
        ("For a person to look at", found.flagged, lambda one: one.flags),
        ("Not graded", found.failed, lambda one: (one.reason,)),
    ):
        if listed:
            lines.append(f"{title} ({len(listed)}):")
            lines += [f"  {printable(one.student)}: {printable(' '.join(text.split()))}" for one in listed[:LISTED] for text in texts(one)]
            lines += [f"  ... and {len(listed) - LISTED} more"] if len(listed) > LISTED else []
    lines += [f"Note: {printable(note)}" for note in found.notes]
    counts = f"{found.graded} graded, {found.skipped} left as they were, {len(found.flagged)} for a person to look at"
    lines.append(counts + (f", {len(found.failed)} not graded" if found.failed else ""))
    if found.stopped:
        lines.append("Stopped. What is finished is kept: the same command goes on from here.")
    return "\n".join(lines)
