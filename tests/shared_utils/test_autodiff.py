"""Check reverse-mode differentiation by hand, by finite differences, on hard graphs, and against TensorFlow."""

import math

import numpy as np
import pytest

from shared_utils.autodiff import Value, add, backward, mul, relu, tanh
from shared_utils.graph import graph_gradients


def test_week_1s_graph_has_week_1s_gradients():
    a, b, c = Value(5.0), Value(3.0), Value(2.0)
    v = add(a, mul(b, c))
    J = mul(v, v)
    backward(J)
    assert J.data == 121.0
    assert {"da": a.grad, "db": b.grad, "dc": c.grad} == pytest.approx(graph_gradients(5.0, 3.0, 2.0))


@pytest.mark.parametrize(
    ("result", "data", "slopes"),
    [
        (add(Value(2.0), Value(-3.0)), -1.0, (1, 1)),
        (mul(Value(2.0), Value(-3.0)), -6.0, (-3, 2)),
        (tanh(Value(0.5)), math.tanh(0.5), (1 - math.tanh(0.5) ** 2,)),
        (relu(Value(2.5)), 2.5, (1,)),
        (relu(Value(-2.5)), 0.0, (0,)),
    ],
)
def test_every_operation_by_hand(result, data, slopes):
    assert result.data == pytest.approx(data)
    assert result.local_grads == pytest.approx(slopes)
    assert len(result.parents) == len(slopes)


def test_a_value_that_is_used_twice_gets_both_shares():
    x = Value(3.0)
    backward(add(mul(x, x), x))
    assert x.grad == 7.0


def test_a_short_path_waits_for_a_long_one():
    x = Value(2.0)
    y = mul(x, x)
    backward(add(y, mul(y, mul(y, y))))  # x² + x⁶
    assert x.grad == pytest.approx(2 * 2 + 6 * 2**5)
    x = Value(2.0)
    y = mul(x, x)
    backward(add(mul(y, mul(y, y)), y))
    assert x.grad == pytest.approx(2 * 2 + 6 * 2**5)


def test_old_gradients_are_cleared_and_others_left_alone():
    x, other = Value(3.0), Value(1.0)
    other.grad = 9.0
    y = mul(x, x)
    for _ in range(3):
        backward(y)
    assert (x.grad, y.grad, other.grad) == (6.0, 1.0, 9.0)
    backward(add(y, x))
    assert x.grad == 7.0


def test_an_input_is_its_own_slope():
    x = Value(4.0)
    backward(x)
    assert x.grad == 1.0


def test_a_chain_longer_than_pythons_stack():
    x = value = Value(1.0)
    for _ in range(20_000):
        value = add(value, x)
    backward(value)
    assert x.grad == 20_001


def test_a_million_million_paths_take_no_longer_than_their_values():
    value = x = Value(0.1)
    for _ in range(40):
        value = add(value, value)
    backward(value)
    assert x.grad == 2.0**40


def net(numbers):
    """Return the loss of a small network with shared weights, computed with Values of these numbers."""
    given = [Value(float(number)) for number in numbers]
    w1, w2, b, x, y = given
    hidden = tanh(add(mul(w1, x), b))
    other = relu(add(mul(w2, hidden), mul(w1, y)))
    error = add(add(other, hidden), mul(y, Value(-1.0)))
    return given, mul(error, error)


@pytest.mark.parametrize("seed", range(5))
def test_gradients_agree_with_finite_differences(seed):
    numbers = np.random.default_rng(seed).uniform(0.3, 1.5, 5)
    given, loss = net(numbers)
    backward(loss)
    for place, one in enumerate(given):
        nudge = 1e-6 * (np.arange(5) == place)
        measured = (net(numbers + nudge)[1].data - net(numbers - nudge)[1].data) / 2e-6
        assert one.grad == pytest.approx(measured, rel=1e-6, abs=1e-8)


def test_the_engine_is_about_forty_lines_without_its_words():
    import ast
    import inspect

    from shared_utils import autodiff

    tree = ast.parse(inspect.getsource(autodiff))
    for node in ast.walk(tree):
        if isinstance(node, (ast.FunctionDef, ast.ClassDef, ast.Module)) and ast.get_docstring(node):
            node.body.pop(0)
    assert len([line for line in ast.unparse(tree).split("\n") if line.strip()]) <= 50


@pytest.mark.frameworks
def test_gradients_agree_with_tensorflow():
    tf = pytest.importorskip("tensorflow")
    numbers = [0.7, 1.1, -0.2, 0.9, 0.4]
    given, loss = net(numbers)
    backward(loss)
    w1, w2, b, x, y = variables = [tf.Variable(number, dtype=tf.float64) for number in numbers]
    with tf.GradientTape() as tape:
        hidden = tf.tanh(w1 * x + b)
        error = tf.nn.relu(w2 * hidden + w1 * y) + hidden - y
        theirs = error * error
    assert loss.data == pytest.approx(float(theirs))
    assert [one.grad for one in given] == pytest.approx([float(slope) for slope in tape.gradient(theirs, variables)])
