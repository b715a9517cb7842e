"""Watch a network with one hidden layer train, step by step, with any start and any activation."""

from typing import NamedTuple

import numpy as np

from shared_utils import activations, shallow

ACTIVATIONS = {
    "tanh": (np.tanh, activations.tanh_grad),
    "ReLU": (activations.relu, activations.relu_grad),
    "leaky ReLU": (activations.leaky_relu, activations.leaky_relu_grad),
    "sigmoid": (activations.sigmoid, activations.sigmoid_grad),
    "none (linear)": (lambda z: z, np.ones_like),
}


class State(NamedTuple):
    """Hold a network at one moment of its training: its parameters, what it says of every example, the cost."""

    parameters: dict
    A2: np.ndarray
    cost: float


def train(X, Y, start, learning_rate, steps, bend=np.tanh, slope=activations.tanh_grad):
    """Yield the network at its start and after each step of gradient descent.

    Args:
        X: array of shape (n_x, m), one example a column.
        Y: array of shape (1, m), labels 0 and 1.
        start: dict with "W1", "b1", "W2", "b2".
        learning_rate: a number above 0.
        steps: how many steps to take.
        bend: the hidden layer's activation, from an array to an array of the same shape.
        slope: its slope, likewise.

    Yields:
        `steps + 1` States.
    """
    parameters = start
    for i in range(steps + 1):
        A1, A2 = outputs(X, parameters, bend)
        with np.errstate(divide="ignore", invalid="ignore"):  # a sure mistake costs infinity
            yield State(parameters, A2, float(shallow.compute_cost(A2, Y)))
        if i < steps:
            grads = gradients(X, Y, parameters, A1, A2, slope)
            parameters = shallow.update_parameters(parameters, grads, learning_rate)


def outputs(X, parameters, bend=np.tanh):
    """Return the activations of both layers, for any hidden activation.

    Args:
        X: array of shape (n_x, m).
        parameters: dict with "W1", "b1", "W2", "b2".
        bend: the hidden layer's activation.

    Returns:
        (A1, A2) of shapes (n_h, m) and (1, m).
    """
    A1 = bend(parameters["W1"] @ X + parameters["b1"])
    return A1, activations.sigmoid(parameters["W2"] @ A1 + parameters["b2"])


def gradients(X, Y, parameters, A1, A2, slope):
    """Return the gradients of the cost, for any hidden activation.

    Args:
        X, Y: arrays of shapes (n_x, m) and (1, m).
        parameters: dict with "W1", "b1", "W2", "b2".
        A1, A2: what `outputs` returned for them.
        slope: the slope of the hidden layer's activation.

    Returns:
        A dict with "dW1", "db1", "dW2", "db2".
    """
    m = X.shape[1]
    dZ2 = A2 - Y
    dZ1 = parameters["W2"].T @ dZ2 * slope(parameters["W1"] @ X + parameters["b1"])
    return {
        "dW1": dZ1 @ X.T / m,
        "db1": np.sum(dZ1, axis=1, keepdims=True) / m,
        "dW2": dZ2 @ A1.T / m,
        "db2": np.sum(dZ2, axis=1, keepdims=True) / m,
    }


def scaled(parameters, scale):
    """Return a start whose weights spread by `scale` in place of 0.01; the biases stay."""
    return {key: value * (scale / 0.01 if key.startswith("W") else 1) for key, value in parameters.items()}


def accuracy(predictions, Y):
    """Return how many of the predictions are right, in percent."""
    return 100 * float(np.mean(predictions == Y))
