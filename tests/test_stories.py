"""The short cut that the stories take through the pictures' products is plain gradient descent."""

from __future__ import annotations

import importlib.util
import sys
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from shared_utils import logistic

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def stories():
    spec = importlib.util.spec_from_file_location("stories_course1_week2", ROOT / "benchmarks/stories_course1_week2.py")
    module = importlib.util.module_from_spec(spec)
    path = list(sys.path)
    spec.loader.exec_module(module)
    sys.path[:] = path
    return module


def plain_deep(x, y, rng, steps, rate):
    """Train 12288-20-7-5-1's small sister by gradient descent on every weight; return its probabilities for x."""
    sizes = (x.shape[1], 20, 7, 5, 1)
    W = [rng.standard_normal((n, p)) / np.sqrt(p) for p, n in pairwise(sizes)]
    b = [np.zeros((n, 1)) for n in sizes[1:]]
    for _ in range(steps + 1):
        A = [x.T]
        for layer in range(4):
            Z = W[layer] @ A[-1] + b[layer]
            A.append(np.maximum(Z, 0) if layer < 3 else 1 / (1 + np.exp(-Z)))
        probabilities, dZ = A[-1][0], A[-1] - y
        for layer in (3, 2, 1, 0):
            dW, db = dZ @ A[layer].T / len(y), dZ.mean(axis=1, keepdims=True)
            dZ = (W[layer].T @ dZ) * (A[layer] > 0)
            W[layer], b[layer] = W[layer] - rate * dW, b[layer] - rate * db
    return probabilities


def small_set():
    rng = np.random.default_rng(3)
    return rng.uniform(size=(30, 60)), rng.integers(0, 2, 30), rng.uniform(size=(7, 60))


def test_logistic_regression_on_products_is_the_course_s_own(stories):
    x, y, others = small_set()
    (on_x, on_others), cost = stories.logistic(x, y, [others], 150, 0.05)
    params, _, _ = logistic.optimize(np.zeros((60, 1)), 0.0, x.T, y[None], 150, 0.05)
    np.testing.assert_allclose(on_x, (params["w"].T @ x.T + params["b"])[0], rtol=1e-9, atol=1e-12)
    np.testing.assert_allclose(on_others, (params["w"].T @ others.T + params["b"])[0], rtol=1e-9, atol=1e-12)
    np.testing.assert_allclose(cost, logistic.propagate(params["w"], params["b"], x.T, y[None])[1], rtol=1e-9)


def test_the_deep_net_on_products_is_plain_gradient_descent(stories):
    x, y, _ = small_set()
    on_x, on_others = stories.deep(x, y, [x[:4]], np.random.default_rng(5), 200, 0.05)
    np.testing.assert_allclose(on_x, plain_deep(x, y, np.random.default_rng(5), 200, 0.05), rtol=1e-7)
    np.testing.assert_allclose(on_others, on_x[:4], rtol=1e-9)
