"""Which tests share a process when several processes run them: those of a file, in big files those of a week."""

import pytest

BIG = ("test_checks.py", "test_trial_answers.py")


def pytest_collection_modifyitems(items):
    for item in items:
        week = item.name.partition("[")[2].partition("-")[0].rstrip("]") if item.path.name in BIG else ""
        item.add_marker(pytest.mark.xdist_group(f"{item.path.name} {week}".strip()))
