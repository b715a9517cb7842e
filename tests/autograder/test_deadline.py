"""The deadline: whatever runs, it ends, and nothing of it is left behind."""
# ruff: noqa: SIM105, E722 (the bodies are written as learners write them)

from __future__ import annotations

import argparse
import contextlib
import dis
import json.decoder
import signal
import sys
import threading
import time

import pytest

from autograder import deadline
from autograder.deadline import TooSlow, within

SECONDS = 0.1


def loops():
    while True:
        pass


def catches_exceptions():
    while True:
        try:
            sum(range(1000))
        except Exception:
            pass


def catches_everything_in_a_loop():
    while True:
        try:
            while True:
                pass
        except BaseException:
            pass


def catches_everything_round_a_call():
    while True:
        try:
            sum(range(1000))
        except:
            pass


def catches_everything_round_a_sleep():
    while True:
        try:
            time.sleep(60)
        except BaseException as error:
            kept = error  # noqa: F841
            for i in range(3):
                abs(i)


def catches_everything_twice():
    while True:
        try:
            try:
                time.sleep(60)
            except BaseException:
                pass
        except BaseException:
            pass


def loops_in_finally():
    try:
        loops()
    finally:
        loops()


def calls_itself_again():
    try:
        loops()
    except BaseException:
        calls_itself_again()


GIVING_WAY = [loops, catches_exceptions, loops_in_finally]
STUBBORN = [
    catches_everything_in_a_loop,
    calls_itself_again,
    catches_everything_round_a_call,
    catches_everything_round_a_sleep,
    catches_everything_twice,
]


def in_another_thread(function):
    """Run a function in a thread and return what came of it."""
    found = []

    def run():
        try:
            found.append(function())
        except BaseException as error:
            found.append(error)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    thread.join(30)
    assert found, "it never ended"
    return found[0]


def under_the_deadline(function):
    return within(SECONDS, function)


@pytest.mark.parametrize("body", [*GIVING_WAY, *STUBBORN], ids=lambda body: body.__name__)
def test_an_endless_body_ends_in_too_slow(body):
    with pytest.raises(TooSlow):
        under_the_deadline(body)


@pytest.mark.parametrize("body", GIVING_WAY, ids=lambda body: body.__name__)
def test_an_endless_body_ends_in_another_thread_too(body):
    assert isinstance(in_another_thread(lambda: under_the_deadline(body)), TooSlow)


def test_a_body_in_time_returns_and_its_errors_pass():
    assert under_the_deadline(lambda: 3) == 3
    with pytest.raises(ZeroDivisionError):
        under_the_deadline(lambda: 1 / 0)


def test_a_body_in_time_returns_in_another_thread_too():
    assert in_another_thread(lambda: under_the_deadline(lambda: 3)) == 3


def test_no_exception_comes_after_the_body():
    within(SECONDS, int)
    time.sleep(3 * SECONDS)


def test_no_exception_comes_after_the_body_in_another_thread():
    def run():
        within(SECONDS, int)
        for _ in range(30):
            time.sleep(SECONDS / 10)
        return "quiet"

    assert in_another_thread(run) == "quiet"


@pytest.mark.parametrize("body", [loops, catches_everything_round_a_sleep, int], ids=lambda body: body.__name__)
def test_signals_timers_and_tracing_are_as_before(body):
    before = signal.getsignal(signal.SIGALRM), sys.gettrace()
    with contextlib.suppress(TooSlow):
        under_the_deadline(body)
    assert (signal.getsignal(signal.SIGALRM), sys.gettrace()) == before
    assert signal.getitimer(signal.ITIMER_REAL) == (0.0, 0.0)


def test_one_deadline_follows_another():
    for _ in range(3):
        with pytest.raises(TooSlow):
            under_the_deadline(loops)
    assert under_the_deadline(lambda: 1) == 1


@pytest.mark.parametrize("body", [loops, catches_everything_round_a_call, int], ids=lambda body: body.__name__)
def test_however_often_it_strikes_nothing_escapes_its_end(monkeypatch, body):
    monkeypatch.setattr(deadline, "AGAIN", 0.0001)
    for _ in range(300):
        with contextlib.suppress(TooSlow):
            within(0.0005, body)
        for _ in range(300):
            pass
        assert signal.getitimer(signal.ITIMER_REAL) == (0.0, 0.0)


def test_however_often_it_strikes_another_thread_nothing_escapes_its_end(monkeypatch):
    monkeypatch.setattr(deadline, "AGAIN", 0.0001)

    def run():
        for _ in range(300):
            with contextlib.suppress(TooSlow):
                within(0.0005, loops)
            for _ in range(300):
                pass
        return threading.active_count()

    before = threading.active_count()
    assert in_another_thread(run) == before + 1


@pytest.mark.parametrize("body", STUBBORN, ids=lambda body: body.__name__)
def test_no_exception_counts_as_being_handled_afterwards(body):
    with contextlib.suppress(TooSlow):
        within(SECONDS, body)
    assert sys.exc_info() == (None, None, None)
    with pytest.raises(ZeroDivisionError) as found:
        1 / 0  # noqa: B018
    assert found.value.__context__ is None
    try:
        raise KeyError("first")
    except KeyError as first:
        with contextlib.suppress(TooSlow):
            within(SECONDS, body)
        kept = sys.exc_info()[1] is first
    assert kept


@pytest.mark.skipif(not hasattr(dis, "_parse_exception_table"), reason="this Python's dis does not show tables of exceptions")
@pytest.mark.parametrize("module", [argparse, json.decoder, deadline, sys.modules[__name__]], ids=lambda module: module.__name__)
def test_the_bodies_of_try_are_where_python_says(module):
    codes = [f.__code__ for f in vars(module).values() if hasattr(f, "__code__")]
    for code in codes:
        entries = dis._parse_exception_table(code)
        assert deadline._tries(code) == tuple((entry.start, entry.end) for entry in entries if not entry.lasti)
    assert codes
