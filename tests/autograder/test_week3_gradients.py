"""Check the gradients of week 3's solved notebook, as nbgrader's source notebook holds it, against finite differences."""

from pathlib import Path

import nbformat
import numpy as np
import pytest

from autograder import build
from autograder.checks import load
from autograder.compose import Week

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def solved():
    """Return the names that the solution cells of the source notebook define."""
    source, _ = build.notebooks(Week(ROOT, load("course1/week3")))
    names = {"np": np}
    exec("from shared_utils.activations import sigmoid", names)
    for cell in nbformat.reads(source.decode(), as_version=4).cells:
        if cell.metadata.get("nbgrader", {}).get("solution") and "quiz" not in cell.metadata.nbgrader.grade_id:
            exec(cell.source.replace("raise NotImplementedError", ""), names)
    return names


@pytest.mark.parametrize("seed", range(12))
def test_gradients_agree_with_central_differences_at_random_shapes(solved, seed):
    rng = np.random.default_rng(seed)
    n_x, n_h, m = (int(n) for n in rng.integers(1, 9, 3))
    parameters = solved["initialize_parameters"](n_x, n_h, 1, rng)
    parameters = {key: value + rng.normal(0, 0.7, value.shape) for key, value in parameters.items()}
    X, Y = rng.normal(0, 1, (n_x, m)), rng.integers(0, 2, (1, m))
    _, cache = solved["forward_propagation"](X, parameters)
    grads = solved["backward_propagation"](parameters, cache, X, Y)

    def cost(key, place, step):
        nudged = {**parameters, key: parameters[key].copy()}
        nudged[key][place] += step
        return solved["compute_cost"](solved["forward_propagation"](X, nudged)[0], Y)

    for key, values in parameters.items():
        assert grads["d" + key].shape == values.shape
        for place in np.ndindex(values.shape):
            slope = (cost(key, place, 1e-5) - cost(key, place, -1e-5)) / 2e-5
            assert grads["d" + key][place] == pytest.approx(slope, rel=1e-6, abs=1e-9)
