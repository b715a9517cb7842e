"""Let a framework do the work: TensorFlow's gradients, and the digits in Keras. Both are imported only when called."""

import os
import sys
from contextlib import contextmanager
from importlib import import_module
from importlib.util import find_spec

import numpy as np


def how_to_get():
    """Return in words how to get TensorFlow on this very machine."""
    if sys.version_info >= (3, 14):
        return "TensorFlow is not installed, and it has no release for this Python yet: use Python 3.13. All else here does without it."
    pip = f'"{sys.executable}" -m pip install' if find_spec("pip") else f'uv pip install --python "{sys.executable}"'
    return f'TensorFlow is not installed; all else here does without it. To get it, run in a terminal: {pip} "tensorflow>=2.18"'


def run(function, *arguments):
    """Call a function that needs TensorFlow; where it is not installed, print one line on how to get it.

    Args:
        function: the function to call.
        arguments: what to call it with.

    Returns:
        What the function returns, or None without TensorFlow.
    """
    if find_spec("tensorflow") is None:
        print(how_to_get())
        return None
    with _quiet():
        import_module("tensorflow")
    return function(*arguments)


@contextmanager
def _quiet():
    """Keep what TensorFlow says about the machine, past Python's own sys.stderr, out of the notebook."""
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    kept = os.dup(2)
    with open(os.devnull, "w") as nowhere:
        os.dup2(nowhere.fileno(), 2)
    try:
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)


def minimize_with_framework():
    """Find the lowest point of J(w) = (w - 3)² + w⁴/4 with TensorFlow: 200 steps of gradient descent.

    Start at w = 0, with a learning rate of 0.05. Write down the forward computation only, inside of
    `with tf.GradientTape() as tape:`, for a `tf.Variable`; the slope comes from the tape.

    Returns:
        w after the last step, a float.

    Source:
        The TensorFlow guide, *Introduction to gradients and automatic differentiation*.

    Derivation:
        The tape remembers what was computed inside its block, as `parents` do; `tape.gradient` walks back, as
        `backward` does. The slope 2·(w - 3) + w³ is 0 at w = 1.45616, where the steps end.
    """
    import tensorflow as tf

    w = tf.Variable(0.0)
    for _ in range(200):
        with tf.GradientTape() as tape:
            J = (w - 3) ** 2 + w**4 / 4
        w.assign_sub(0.05 * tape.gradient(J, w))
    return float(w)


def neuron_slopes(x, w, b):
    """Return the slopes of J = w·tanh(w·x + b) for x, w and b, as TensorFlow finds them.

    Args:
        x, w, b: numbers.

    Returns:
        A list of three floats.
    """
    import tensorflow as tf

    x, w, b = (tf.Variable(float(value), dtype=tf.float64) for value in (x, w, b))
    with tf.GradientTape() as tape:
        J = w * tf.tanh(w * x + b)
    return [float(slope) for slope in tape.gradient(J, [x, w, b])]


def keras_digits(X_train, train_labels, X_dev, dev_labels, seed=1, epochs=10):
    """Train the lesson's batch-normalized network in Keras 3: 64-30-30-30-10, mini-batches of 64, plain gradient descent.

    Args:
        X_train, X_dev: arrays of shape (64, m), pixels from 0 to 1.
        train_labels, dev_labels: arrays of shape (1, m), whole numbers from 0 to 9.
        seed: a whole number for Keras's own generators.
        epochs: how often all examples are seen.

    Returns:
        How many of the dev examples are right, in percent.
    """
    import keras
    from keras import layers

    keras.utils.set_random_seed(seed)
    model = keras.Sequential([layers.Input((64,))])
    for _ in range(3):
        model.add(layers.Dense(30, use_bias=False, kernel_initializer="he_normal"))
        model.add(layers.BatchNormalization(momentum=0.9, epsilon=1e-8))
        model.add(layers.ReLU())
    model.add(layers.Dense(10, activation="softmax"))
    model.compile(optimizer=keras.optimizers.SGD(0.1), loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    model.fit(X_train.T, np.ravel(train_labels), batch_size=64, epochs=epochs, verbose=0)
    _, share = model.evaluate(X_dev.T, np.ravel(dev_labels), verbose=0)
    return 100 * float(share)
