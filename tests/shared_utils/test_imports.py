"""Check that the library stays light: what a learner's check imports needs numpy alone."""

import subprocess
import sys

import pytest

HEAVY = {"matplotlib", "ipywidgets", "IPython", "h5py", "scipy", "autograder"}
MATHEMATICS = ["activations", "graph", "losses", "vectors", "timing", "quizzes.course1_week1"]


@pytest.mark.parametrize("module", [*MATHEMATICS, "plots", "widgets.sigmoid", "widgets.softmax", "widgets.tangent"])
def test_importing_loads_nothing_heavy(module):
    code = f"import sys, shared_utils.{module}; print(*sorted(name.split('.')[0] for name in sys.modules))"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert HEAVY.isdisjoint(loaded.split())
