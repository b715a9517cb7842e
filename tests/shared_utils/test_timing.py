"""Check what the timer calls and returns; how long anything takes is not asserted."""

from shared_utils.timing import seconds


def test_the_function_gets_its_arguments():
    seen = set()
    seconds(lambda *arguments: seen.add(arguments), 1, "two", rounds=1, at_least=0)
    assert seen == {(1, "two")}


def test_a_short_call_is_repeated_until_a_round_is_long_enough():
    calls = []
    seconds(lambda: calls.append(None), rounds=1, at_least=0.001)
    assert len(calls) > 10


def test_the_time_is_that_of_a_single_call():
    assert 0 < seconds(sum, range(1000), rounds=2, at_least=0.002) < 0.002
