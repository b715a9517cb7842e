"""Check the optimizers by hand, by what is known of their steps, and step by step against Keras."""

import os

import numpy as np
import pytest

from shared_utils import optimizers
from shared_utils.averages import exponentially_weighted_average

STEPS, RATE = 20, 0.03
plain = pytest.mark.filterwarnings("error")


@pytest.fixture
def parameters():
    rng = np.random.default_rng(5)
    return {"W1": rng.normal(size=(4, 3)), "b1": rng.normal(size=(4, 1)), "W2": rng.normal(size=(1, 4)), "b2": rng.normal(size=(1, 1))}


@pytest.fixture
def gradients(parameters):
    """Return the gradients of twenty updates, of sizes that differ by orders of magnitude."""
    rng = np.random.default_rng(6)
    return [
        {f"d{k}": 10.0 ** rng.uniform(-3, 1, value.shape) * rng.normal(size=value.shape) for k, value in parameters.items()}
        for _ in range(STEPS)
    ]


def run(name, parameters, gradients, *settings):
    """Return the parameters after each update."""
    path, state = [], ()
    if name == "momentum":
        state = (optimizers.initialize_velocity(parameters),)
    if name == "rmsprop":
        state = (optimizers.initialize_rmsprop(parameters),)
    if name == "adam":
        state = optimizers.initialize_adam(parameters)
    update = getattr(optimizers, f"update_parameters_with_{name}")
    for t, grads in enumerate(gradients, start=1):
        count = (t,) if name == "adam" else ()
        result = update(parameters, grads, *state, *count, *settings)
        parameters, *state = (result,) if name == "gd" else result
        path.append(parameters)
    return path


@plain
def test_one_step_of_each_by_hand():
    p, g = {"W1": np.array([[1.0, 2.0]])}, {"dW1": np.array([[4.0, -0.5]])}
    np.testing.assert_allclose(optimizers.update_parameters_with_gd(p, g, 0.1)["W1"], [[0.6, 2.05]])
    moved, v = optimizers.update_parameters_with_momentum(p, g, {"dW1": np.array([[1.0, 1.0]])}, 0.75, 0.1)
    np.testing.assert_allclose(v["dW1"], [[1.75, 0.625]])
    np.testing.assert_allclose(moved["W1"], [[0.825, 1.9375]])
    moved, s = optimizers.update_parameters_with_rmsprop(p, g, {"dW1": np.array([[0.0, 1.0]])}, 0.75, 0.1, 0.0)
    np.testing.assert_allclose(s["dW1"], [[4.0, 0.8125]])
    np.testing.assert_allclose(moved["W1"], [[1 - 0.1 * 4 / 2, 2 + 0.05 / np.sqrt(0.8125)]])
    zeros = {"dW1": np.zeros((1, 2))}
    moved, v, s = optimizers.update_parameters_with_adam(p, g, zeros, zeros, 1, 0.1, 0.75, 0.9, 0.0)
    np.testing.assert_allclose(v["dW1"], [[1.0, -0.125]])
    np.testing.assert_allclose(s["dW1"], [[1.6, 0.025]])
    np.testing.assert_allclose(moved["W1"], [[0.9, 2.1]])  # the first step is as long as the learning rate


@plain
def test_averages_start_from_zeros_in_the_shapes_of_the_parameters(parameters):
    for start in (
        optimizers.initialize_velocity(parameters),
        optimizers.initialize_rmsprop(parameters),
        *optimizers.initialize_adam(parameters),
    ):
        assert {key: value.shape for key, value in start.items()} == {f"d{key}": value.shape for key, value in parameters.items()}
        assert not any(value.any() for value in start.values())
    v, s = optimizers.initialize_adam(parameters)
    assert not any(np.shares_memory(v[key], s[key]) for key in v)


@plain
def test_velocity_is_the_weeks_own_average(parameters, gradients):
    v = optimizers.initialize_velocity(parameters)
    for grads in gradients:
        _, v = optimizers.update_parameters_with_momentum(parameters, grads, v, 0.9, RATE)
    series = np.array([grads["dW1"][2, 1] for grads in gradients])
    assert v["dW1"][2, 1] == pytest.approx(exponentially_weighted_average(series, 0.9)[-1])


@plain
def test_adam_corrects_as_the_average_does(parameters, gradients):
    path = run("adam", parameters, gradients, RATE, 0.8, 0.95, 1e-12)
    series = np.array([grads["dW2"][0, 3] for grads in gradients])
    v, s = (exponentially_weighted_average(x, beta, True) for x, beta in ((series, 0.8), (series**2, 0.95)))
    expected = parameters["W2"][0, 3] - RATE * np.cumsum(v / np.sqrt(s))
    np.testing.assert_allclose([p["W2"][0, 3] for p in path], expected, rtol=1e-9)


@plain
def test_steps_of_rmsprop_and_adam_do_not_change_with_the_scale_of_the_cost(parameters, gradients):
    louder = [{key: 1000 * value for key, value in grads.items()} for grads in gradients]
    for name, settings in (("rmsprop", (0.9, RATE, 1e-14)), ("adam", (RATE, 0.8, 0.95, 1e-14))):
        for one, other in zip(run(name, parameters, gradients, *settings), run(name, parameters, louder, *settings), strict=True):
            np.testing.assert_allclose(one["W1"], other["W1"], rtol=1e-8)


@plain
def test_without_memory_momentum_is_gradient_descent(parameters, gradients):
    for one, other in zip(run("momentum", parameters, gradients, 0.0, RATE), run("gd", parameters, gradients, RATE), strict=True):
        np.testing.assert_allclose(one["W1"], other["W1"])


@plain
@pytest.mark.parametrize("name", ["rmsprop", "adam"])
def test_a_gradient_of_zero_makes_no_step_and_no_warning(parameters, name):
    grads = {f"d{key}": np.zeros_like(value) for key, value in parameters.items()}
    settings = (0.9, RATE) if name == "rmsprop" else (RATE,)
    np.testing.assert_array_equal(run(name, parameters, [grads] * 3, *settings)[-1]["W1"], parameters["W1"])


@plain
@pytest.mark.parametrize(("name", "settings"), [("gd", (RATE,)), ("momentum", (0.9, RATE)), ("rmsprop", (0.9, RATE)), ("adam", (RATE,))])
def test_nothing_that_is_passed_is_changed(parameters, gradients, name, settings):
    kept = {key: value.copy() for key, value in parameters.items()}, {key: value.copy() for key, value in gradients[0].items()}
    run(name, parameters, gradients[:2], *settings)
    for before, now in zip(kept, (parameters, gradients[0]), strict=True):
        assert all(np.array_equal(before[key], now[key]) for key in before)


@pytest.fixture(scope="module")
def keras():
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    pytest.importorskip("tensorflow", reason="needs the extra `frameworks`")
    return pytest.importorskip("keras", reason="needs the extra `frameworks`")


def keras_path(keras, optimizer, parameters, gradients):
    """Return the parameters after each of Keras' own updates."""
    variables = {key: keras.Variable(value, dtype="float64") for key, value in parameters.items()}
    optimizer.build(list(variables.values()))
    path = []
    for grads in gradients:
        pairs = [(keras.ops.convert_to_tensor(grads["d" + key], dtype="float64"), variable) for key, variable in variables.items()]
        optimizer.apply_gradients(pairs)
        path.append({key: keras.ops.convert_to_numpy(variable) for key, variable in variables.items()})
    return path


@pytest.mark.frameworks
@pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")  # Keras' own way to numpy
@pytest.mark.parametrize(
    ("name", "settings", "make"),
    [
        ("gd", (RATE,), lambda k: k.optimizers.SGD(RATE)),
        # Keras' velocity is a sum in which the gradient counts in full: its learning rate is ours times 1 - beta.
        ("momentum", (0.8, RATE), lambda k: k.optimizers.SGD(RATE * (1 - 0.8), momentum=0.8)),
        # Keras has epsilon under the root: here it is too small to tell the difference.
        ("rmsprop", (0.85, RATE, 1e-18), lambda k: k.optimizers.RMSprop(RATE, rho=0.85, epsilon=1e-18)),
        ("adam", (RATE, 0.7, 0.95, 1e-12), lambda k: k.optimizers.Adam(RATE, beta_1=0.7, beta_2=0.95, epsilon=1e-12)),
    ],
    ids=["gd", "momentum", "rmsprop", "adam"],
)
def test_twenty_updates_are_those_of_keras(keras, parameters, gradients, name, settings, make):
    before = keras.backend.floatx()
    keras.backend.set_floatx("float64")
    try:
        theirs = keras_path(keras, make(keras), parameters, gradients)
    finally:
        keras.backend.set_floatx(before)
    ours = run(name, parameters, gradients, *settings)
    assert len(ours) == len(theirs) == STEPS
    for number, (one, other) in enumerate(zip(ours, theirs, strict=True), start=1):
        for key in parameters:
            np.testing.assert_allclose(one[key], other[key], rtol=1e-6, atol=1e-8, err_msg=f"{key} after update {number}")
