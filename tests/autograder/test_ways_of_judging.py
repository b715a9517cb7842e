"""The kinds of oracle and driver that later weeks build on, each with a right and a wrong answer, sealed and not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import pytest

from autograder import drivers, plain, properties
from autograder.cases import Case
from autograder.observe import observe
from autograder.oracles import Agrees, Mismatch
from autograder.plain import Rng
from autograder.worker import Task, Worker

MOMENTUM = "def f(p, g, v, beta, rate):\n    v = beta * v + (1 - beta) * g\n    return p - rate * v, v\n"
FORGETFUL = "def f(p, g, v, beta, rate):\n    w = beta * v + (1 - beta) * g\n    return p - rate * w, v\n"
COUNTED = "def f(p, g, t):\n    return p - g / t\n"
UNCOUNTED = "def f(p, g, t):\n    return p - g\n"
CENTRAL = """
def f(cost, theta, epsilon):
    out = np.zeros(theta.shape)
    for i in range(theta.size):
        e = np.zeros(theta.shape)
        e.flat[i] = epsilon
        out.flat[i] = (cost(theta + e) - cost(theta - e)) / (2 * epsilon)
    return out
"""
ONE_SIDED = CENTRAL.replace("cost(theta - e)", "cost(theta)").replace("2 * epsilon", "epsilon")
NORMAL = "def f(n, m, rng):\n    return {'W': 0.01 * rng.standard_normal((n, m)), 'b': np.zeros((n, 1))}\n"
UNIFORM = NORMAL.replace("0.01 * rng.standard_normal((n, m))", "rng.uniform(-0.01, 0.01, (n, m)) * 3**0.5")
WIDE = NORMAL.replace("0.01", "0.1")
SAME_EACH_TIME = NORMAL.replace("rng.stand", "np.random.default_rng(1).stand")
GLOBAL = NORMAL.replace("rng.standard_normal((n, m))", "np.random.randn(n, m)")
CUBES = "def f(theta):\n    return 3 * theta**2\n"
SQUARES = "def f(theta):\n    return 2 * theta\n"


@dataclass(frozen=True)
class Slopes:
    """Right is the gradient of the sum of cubes, measured."""

    by_kind: bool = True

    def judge(self, case: Case, got: Any, expected: Any) -> Mismatch | None:
        """Measure."""
        return properties.slopes_mismatch("the gradient", lambda t: float((t**3).sum()), case.args[0], got)


DRAWN = properties.Drawn(lambda c: {"W": properties.Normal((40, 50), (0.01,)), "b": properties.Normal((40, 1), (0.0,))})
STEPS = ((np.array([1.0, 2.0]), np.zeros(2)), [np.array([0.5, -1.0])] * 3, 0.8, 0.1)
ROWS = [
    ("steps", STEPS, Agrees(), MOMENTUM, FORGETFUL),
    ("steps", ((np.array([1.0]),), [np.array([0.5])] * 3, "t"), Agrees(), COUNTED, UNCOUNTED),
    ("on_polynomial", (np.arange(12.0).reshape(4, 3), np.array([1.0, -2.0, 0.5]), 1e-3), Agrees(), CENTRAL, ONE_SIDED),
    ("starts", (40, 50, Rng(7), Rng(7), Rng(8)), DRAWN, NORMAL, UNIFORM),
    ("starts", (40, 50, Rng(7), Rng(7), Rng(8)), DRAWN, NORMAL, WIDE),
    ("starts", (40, 50, Rng(7), Rng(7), Rng(8)), DRAWN, NORMAL, SAME_EACH_TIME),
    ("starts", (40, 50, Rng(7), Rng(7), Rng(8)), DRAWN, NORMAL, GLOBAL),
    ("call", (np.array([[1.0, -2.0], [0.5, 3.0]]),), Slopes(), CUBES, SQUARES),
]


def in_process(driver: str, code: str, args: tuple[Any, ...]) -> Any:
    names: dict[str, Any] = {"np": np}
    exec(code, names)
    return observe(getattr(drivers, driver), {"f": names["f"]}, args).value


@pytest.fixture(scope="module")
def worker() -> Any:
    with Worker("auto") as worker:
        yield worker


def sealed(worker: Worker, driver: str, code: str, args: tuple[Any, ...]) -> Any:
    pieces = (("cell 1", "import numpy as np"), ("cell 2", code))
    result = worker.run(Task("f", pieces, {}, {}, driver, ("f",), (plain.encode(args),), 10.0))
    assert result.ended == "finished", result
    return result.observations[0].value


@pytest.mark.parametrize(("driver", "args", "oracle", "right", "wrong"), ROWS)
def test_right_passes_and_wrong_fails(worker: Worker, driver: str, args: Any, oracle: Any, right: str, wrong: str) -> None:
    case = Case(args)
    expected = in_process(driver, right, args)
    for run in (in_process, lambda *a: sealed(worker, *a)):
        assert oracle.judge(case, run(driver, right, args), expected) is None
        assert oracle.judge(case, run(driver, wrong, args), expected) is not None


def test_a_generator_is_made_anew_for_every_call() -> None:
    first, again = (plain.materialize(Rng(3)).random() for _ in range(2))
    assert first == again
