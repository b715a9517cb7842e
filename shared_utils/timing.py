"""Time a function call."""

from time import perf_counter


def seconds(function, *arguments, rounds=5, at_least=0.002):
    """Return how long one call takes, in seconds.

    A round repeats the call until the round lasts `at_least` seconds, because one short call is over before
    the clock has ticked often enough. The fastest round counts: whatever else the computer does can only
    make a round slower.

    Args:
        function: what to call, with `arguments`.
        rounds: how many rounds to run.
        at_least: the shortest length of a round, in seconds.

    Returns:
        A float, the mean time of a call in the fastest round.

    Source:
        The advice on `repeat` in the manual of Python's `timeit`.
    """
    calls = 1
    while _round(function, arguments, calls) < at_least:
        calls *= 2
    return min(_round(function, arguments, calls) for _ in range(rounds)) / calls


def _round(function, arguments, calls):
    start = perf_counter()
    for _ in range(calls):
        function(*arguments)
    return perf_counter() - start
