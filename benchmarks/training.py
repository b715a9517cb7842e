"""How long a step of training takes: the course's networks beside Keras on TensorFlow and scikit-learn.

    python benchmarks/training.py [--quick] [--threads N]

All sides take the same steps from the same start in the same precision, with the same number of threads, and must
arrive at the same weights. They take turns, so that whatever else the machine does falls on all of them. Each peer is
called the quickest way it offers; a ratio is the peer's median time over ours. Needs the extras `dev` and
`frameworks`.
"""

from __future__ import annotations

import argparse
import os
import time
import warnings
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from statistics import median

import numpy as np
from table import show
from threadpoolctl import threadpool_limits

from shared_utils import deep, deep_training, optimizers
from shared_utils.data import load_cats, load_digits
from shared_utils.initializers import initialize_parameters_he
from shared_utils.mini_batch_training import cost_and_gradients
from shared_utils.quick_adam import train_by_adam

Rows = dict[str, list[float]]
Batches = list[tuple[np.ndarray, ...]]
LAYERS = [12288, 20, 7, 5, 1]
RATE = 0.0075
STEPS = 10  # of each side's turn


@dataclass(frozen=True)
class Side:
    """Somebody who trains: `reset` goes back to the start, `train` takes that many steps, `weights` tells where it is.

    Weights are a list of matrices, a row a unit, as the course has them.
    """

    reset: Callable[[], object]
    train: Callable[[int], object]
    weights: Callable[[], list[np.ndarray]]


def race(sides: Mapping[str, Side], seconds: float, tolerance: float, steps: int = STEPS) -> Rows:
    """Return the milliseconds a step of each side takes, turn by turn, for about so many seconds, three turns at least."""
    arrived = {}
    for name, side in sides.items():  # the first turn warms up, and shows that all do the same
        side.reset()
        side.train(steps)
        arrived[name] = side.weights()
    first, *others = arrived
    for other in others:
        for ours, theirs in zip(arrived[first], arrived[other], strict=True):
            np.testing.assert_allclose(theirs, ours, rtol=0, atol=tolerance, err_msg=f"{other} went another way than {first}")
    rows: Rows = {name: [] for name in sides}
    end = time.perf_counter() + seconds
    while len(rows[first]) < 3 or time.perf_counter() < end:
        for name, side in sides.items():
            side.reset()
            start = time.perf_counter()
            side.train(steps)
            rows[name].append(1000 * (time.perf_counter() - start) / steps)
    return rows


def quickest(rows: Rows, *names: str) -> float:
    """Return the lowest median among these rows."""
    return min(median(rows[name]) for name in names)


def course(X: np.ndarray, Y: np.ndarray, start: dict[str, np.ndarray]) -> Side:
    """Return the course's training of a deep net."""
    now = [start]

    def train(steps: int) -> None:
        now[0], _ = deep_training.train(X, Y, start, RATE, steps)

    return Side(lambda: None, train, lambda: [now[0][f"W{layer}"] for layer in range(1, len(LAYERS))])


def lesson(X: np.ndarray, Y: np.ndarray, start: dict[str, np.ndarray]) -> Side:
    """Return the training as a learner writes it in week 4, slopes for the input included."""
    now = [start]

    def train(steps: int) -> None:
        parameters = start
        for _ in range(steps):
            AL, caches = deep.L_model_forward(X, parameters)
            parameters = deep.update_parameters(parameters, deep.L_model_backward(AL, Y, caches), RATE)
        now[0] = parameters

    return Side(lambda: None, train, lambda: [now[0][f"W{layer}"] for layer in range(1, len(LAYERS))])


def keras_sides(X: np.ndarray, Y: np.ndarray, start: dict[str, np.ndarray]) -> dict[str, Side]:
    """Return three ways to take the steps with Keras on TensorFlow."""
    import keras
    import tensorflow as tf

    keras.backend.set_floatx(X.dtype.name)
    x, y = tf.constant(np.ascontiguousarray(X.T)), tf.constant(Y.T)
    first = [array for layer in range(1, len(LAYERS)) for array in (start[f"W{layer}"].T, start[f"b{layer}"][:, 0])]

    def net(steps_per_execution: int) -> keras.Model:
        hidden = [keras.layers.Dense(n, "relu") for n in LAYERS[1:-1]]
        model = keras.Sequential([keras.layers.Input((LAYERS[0],)), *hidden, keras.layers.Dense(1, "sigmoid")])
        model.compile(keras.optimizers.SGD(RATE), "binary_crossentropy", steps_per_execution=steps_per_execution)
        return model

    def side(model: keras.Model, train: Callable[[int], object]) -> Side:
        return Side(lambda: model.set_weights(first), train, lambda: [W.T for W in model.get_weights()[::2]])

    batches, fitting, taped = net(1), net(STEPS), net(1)
    data = tf.data.Dataset.from_tensors((x, y)).repeat()
    loss, optimizer = keras.losses.BinaryCrossentropy(), taped.optimizer
    optimizer.build(taped.trainable_variables)

    @tf.function
    def step() -> None:
        with tf.GradientTape() as tape:
            cost = loss(y, taped(x, training=True))
        optimizer.apply_gradients(zip(tape.gradient(cost, taped.trainable_variables), taped.trainable_variables, strict=True))

    def batch_by_batch(steps: int) -> None:
        for _ in range(steps):
            batches.train_on_batch(x, y)

    def tape_by_tape(steps: int) -> None:
        for _ in range(steps):
            step()

    return {
        "Keras, train_on_batch": side(batches, batch_by_batch),
        "Keras, fit": side(fitting, lambda steps: fitting.fit(data, steps_per_epoch=steps, shuffle=False, verbose=0)),
        "TensorFlow, GradientTape": side(taped, tape_by_tape),
    }


def sklearn_side(X: np.ndarray, Y: np.ndarray, start: dict[str, np.ndarray]) -> Side:
    """Return scikit-learn's training: plain gradient descent on all examples, no penalty, never stopping early."""
    from sklearn.neural_network import MLPClassifier

    rows, labels, m = np.ascontiguousarray(X.T), Y[0].astype(int), X.shape[1]
    settings = {"solver": "sgd", "momentum": 0, "alpha": 0, "batch_size": m, "shuffle": False, "learning_rate_init": RATE}
    model = MLPClassifier(tuple(LAYERS[1:-1]), **settings, warm_start=True, tol=0, n_iter_no_change=10**9, max_iter=1)
    model.fit(rows, labels)

    def reset() -> None:
        model.coefs_ = [start[f"W{layer}"].T.copy() for layer in range(1, len(LAYERS))]
        model.intercepts_ = [start[f"b{layer}"][:, 0].copy() for layer in range(1, len(LAYERS))]

    return Side(reset, lambda steps: model.set_params(max_iter=steps).fit(rows, labels), lambda: [W.T for W in model.coefs_])


def bandwidth() -> float:
    """Return the bytes a millisecond that one pass over 256 MB reads, the best of ten."""
    numbers, taken = np.ones(2**25), []
    for _ in range(10):
        start = time.perf_counter()
        numbers @ numbers
        taken.append(time.perf_counter() - start)
    return numbers.nbytes / (1000 * min(taken))


def deep_race(seconds: float) -> tuple[Rows, dict[str, float]]:
    """Race the deep net on the 209 pictures of the cats, in both precisions."""
    pictures, labels, *_ = load_cats()
    rows, results = {}, {}
    for precision, tolerance, suffix in (("float64", 1e-9, ""), ("float32", 1e-3, "_float32")):
        X = pictures.reshape(len(pictures), -1).astype(precision).T / np.array(255, precision)
        Y = labels.astype(precision)
        drawn = deep.initialize_parameters_deep(LAYERS, np.random.default_rng(0))
        start = {key: value.astype(precision) for key, value in drawn.items()}
        keras = keras_sides(X, Y, start)
        sides = {
            "ours": course(X, Y, start),
            "ours, as in the lesson": lesson(X, Y, start),
            **keras,
            "scikit-learn": sklearn_side(X, Y, start),
        }
        taken = race(sides, seconds / 2, tolerance)
        rows |= {f"deep, {precision}: {name}": values for name, values in taken.items()}
        results[f"deep_vs_tensorflow{suffix}"] = quickest(taken, *keras) / median(taken["ours"])
        results[f"deep_vs_sklearn{suffix}"] = median(taken["scikit-learn"]) / median(taken["ours"])
        touched, speed = 2 * X.nbytes + 5 * start["W1"].nbytes, bandwidth()
        floor, ours = touched / speed, median(taken["ours"])
        results[f"deep_vs_bandwidth{suffix}"] = floor / ours
        print(f"deep, {precision}: a plain step touches {touched / 1e6:.1f} MB: the pictures twice, W1 three times, dW1 twice.")
        print(
            f"  Memory gives {speed / 1e6:.1f} GB a second here: no plain step below {floor:.2f} ms. Ours, by the pictures' products "
            f"with each other, takes {ours:.2f}, {ours / floor:.1f} times that, their computation included."
        )
    return rows, results


ADAM_LAYERS, ADAM_RATE, ADAM_SIZE, ADAM_EPOCHS = [64, 32, 1], 0.003, 64, 4


def adam_course(batches: Batches, start: dict[str, np.ndarray], epsilon: float) -> Side:
    """Return the course's training by Adam."""
    now = [start]

    def train(steps: int) -> None:
        now[0] = train_by_adam(batches, start, steps, ADAM_RATE, epsilon=epsilon)

    return Side(lambda: None, train, lambda: [now[0]["W1"], now[0]["W2"]])


def adam_lesson(batches: Batches, start: dict[str, np.ndarray], epsilon: float) -> Side:
    """Return the training by Adam as a learner writes it in course2/week2."""
    now = [start]

    def train(steps: int) -> None:
        parameters, (v, s) = start, optimizers.initialize_adam(start)
        for t in range(1, steps + 1):
            X, Y = batches[(t - 1) % len(batches)]
            _, grads = cost_and_gradients(X, Y, parameters)
            parameters, v, s = optimizers.update_parameters_with_adam(parameters, grads, v, s, t, ADAM_RATE, epsilon=epsilon)
        now[0] = parameters

    return Side(lambda: None, train, lambda: [now[0]["W1"], now[0]["W2"]])


def adam_keras(batches: Batches, start: dict[str, np.ndarray], epsilon: float) -> dict[str, Side]:
    """Return two ways to take the same steps with Keras on TensorFlow, and one with TensorFlow's tape."""
    import keras
    import tensorflow as tf

    keras.backend.set_floatx(start["W1"].dtype.name)
    given = [(tf.constant(np.ascontiguousarray(X.T)), tf.constant(np.ascontiguousarray(Y.T))) for X, Y in batches]
    first = [array for layer in (1, 2) for array in (start[f"W{layer}"].T, start[f"b{layer}"][:, 0])]

    def net(steps_per_execution: int) -> keras.Model:
        dense = [keras.layers.Dense(32, "relu"), keras.layers.Dense(1, "sigmoid")]
        model = keras.Sequential([keras.layers.Input((64,)), *dense])
        adam = keras.optimizers.Adam(ADAM_RATE, epsilon=epsilon)
        model.compile(adam, "binary_crossentropy", steps_per_execution=steps_per_execution)
        adam.build(model.trainable_variables)
        return model

    def side(model: keras.Model, train: Callable[[int], object]) -> Side:
        state = [(variable, np.array(variable.numpy())) for variable in model.optimizer.variables]

        def reset() -> None:
            model.set_weights(first)
            for variable, value in state:
                variable.assign(value)

        return Side(reset, train, lambda: [W.T for W in model.get_weights()[::2]])

    one_by_one, fitting, taped = net(1), net(len(batches) * ADAM_EPOCHS), net(1)
    rows = np.concatenate([X.T for X, _ in batches]), np.concatenate([Y.T for _, Y in batches])
    data = tf.data.Dataset.from_tensor_slices(rows).batch(ADAM_SIZE).cache().repeat().prefetch(8)
    loss = keras.losses.BinaryCrossentropy()

    @tf.function(reduce_retracing=True)
    def step(x: tf.Tensor, y: tf.Tensor) -> None:
        with tf.GradientTape() as tape:
            cost = loss(y, taped(x, training=True))
        taped.optimizer.apply_gradients(zip(tape.gradient(cost, taped.trainable_variables), taped.trainable_variables, strict=True))

    def batch_by_batch(steps: int) -> None:
        for t in range(steps):
            one_by_one.train_on_batch(*given[t % len(given)])

    def tape_by_tape(steps: int) -> None:
        for t in range(steps):
            step(*given[t % len(given)])

    return {
        "Keras, train_on_batch": side(one_by_one, batch_by_batch),
        "Keras, fit": side(fitting, lambda steps: fitting.fit(data, steps_per_epoch=steps, shuffle=False, verbose=0)),
        "TensorFlow, GradientTape": side(taped, tape_by_tape),
    }


def adam_sklearn(batches: Batches, start: dict[str, np.ndarray], epsilon: float) -> Side:
    """Return scikit-learn's training by Adam: the same mini-batches in order, no penalty, never stopping early."""
    from sklearn.neural_network import MLPClassifier

    rows, labels = np.concatenate([X.T for X, _ in batches]), np.concatenate([Y[0] for _, Y in batches]).astype(int)
    settings = {
        "solver": "adam",
        "alpha": 0,
        "batch_size": ADAM_SIZE,
        "shuffle": False,
        "learning_rate_init": ADAM_RATE,
        "epsilon": epsilon,
    }
    model = MLPClassifier((32,), **settings, warm_start=True, tol=0, n_iter_no_change=10**9, max_iter=1)
    model.fit(rows, labels)

    def reset() -> None:
        model.coefs_ = [start[f"W{layer}"].T.copy() for layer in (1, 2)]
        model.intercepts_ = [start[f"b{layer}"][:, 0].copy() for layer in (1, 2)]

    return Side(
        reset, lambda steps: model.set_params(max_iter=steps // len(batches)).fit(rows, labels), lambda: [W.T for W in model.coefs_]
    )


def adam_race(seconds: float) -> tuple[Rows, dict[str, float]]:
    """Race Adam on mini-batches of the digits, odd or even, in both precisions."""
    digits = load_digits()
    rows, results = {}, {}
    # Adam divides by the size of a gradient, however small: what rounds differently soon differs more than rounding.
    for precision, epsilon, tolerance, suffix in (("float64", 1e-12, 1e-4, ""), ("float32", 1e-7, 5e-2, "_float32")):
        X, Y = (digits.X / 16).astype(precision), (digits.labels % 2).astype(precision)
        places = range(0, X.shape[1], ADAM_SIZE)
        batches = [tuple(np.ascontiguousarray(A[:, place : place + ADAM_SIZE]) for A in (X, Y)) for place in places]
        drawn = initialize_parameters_he(ADAM_LAYERS, np.random.default_rng(0))
        start = {key: value.astype(precision) for key, value in drawn.items()}
        keras = adam_keras(batches, start, epsilon)
        sides = {
            "ours": adam_course(batches, start, epsilon),
            "ours, as in the lesson": adam_lesson(batches, start, epsilon),
            **keras,
            "scikit-learn": adam_sklearn(batches, start, epsilon),
        }
        taken = race(sides, seconds / 2, tolerance, len(batches) * ADAM_EPOCHS)
        rows |= {f"Adam, {precision}: {name}": values for name, values in taken.items()}
        results[f"adam_vs_keras{suffix}"] = quickest(taken, *keras) / median(taken["ours"])
        results[f"adam_vs_sklearn{suffix}"] = median(taken["scikit-learn"]) / median(taken["ours"])
    return rows, results


RACES = (deep_race, adam_race)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="end within a minute")
    parser.add_argument("--threads", type=int, default=1, help="threads of every side (1)")
    options = parser.parse_args()
    os.environ |= {"TF_CPP_MIN_LOG_LEVEL": "3", "CUDA_VISIBLE_DEVICES": "-1"}
    import tensorflow as tf

    tf.config.threading.set_intra_op_parallelism_threads(options.threads)
    tf.config.threading.set_inter_op_parallelism_threads(1)
    warnings.filterwarnings("ignore", message=".*optimization hasn't converged yet")
    rows: Rows = {}
    results: dict[str, float] = {}
    print(f"threads of every side: {options.threads}, on {os.cpu_count()} cores; numpy {np.__version__}, TensorFlow {tf.__version__}")
    with threadpool_limits(options.threads):
        for compete in RACES:
            measured, ratios = compete((12 if options.quick else 120) / len(RACES))
            rows |= measured
            results |= ratios
    show(rows, "ms a step", results)


if __name__ == "__main__":
    main()
