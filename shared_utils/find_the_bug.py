"""Hold a backward pass with two faults in it, and what it should have been."""

import numpy as np

from shared_utils.activations import sigmoid


def mended_backward(X, Y, parameters):
    """Compute the gradients of a network with one hidden layer: tanh inside, the sigmoid at its end.

    Args:
        X: array of shape (n_x, m), one example a column.
        Y: array of shape (1, m), labels 0 and 1.
        parameters: dict with "W1" (n_h, n_x), "b1" (n_h, 1), "W2" (1, n_h), "b2" (1, 1). It is left unchanged.

    Returns:
        A dict with "dW1", "db1", "dW2", "db2": the slopes of the mean logistic loss, shaped as their parameters.

    Source:
        D. Rumelhart, G. Hinton and R. Williams, *Learning representations by back-propagating errors* (1986).

    Derivation:
        The slope of tanh at a score is 1 minus the square of its *value*, A1; and every gradient is a mean over the
        m examples, that of the second bias, too.
    """
    m = X.shape[1]
    Z1 = parameters["W1"] @ X + parameters["b1"]
    A1 = np.tanh(Z1)
    dZ2 = sigmoid(parameters["W2"] @ A1 + parameters["b2"]) - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = parameters["W2"].T @ dZ2 * (1 - A1**2)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


def faulty_backward(X, Y, parameters):
    """Compute the gradients of a network with one hidden layer, with two faults."""
    m = X.shape[1]
    Z1 = parameters["W1"] @ X + parameters["b1"]
    A1 = np.tanh(Z1)
    dZ2 = sigmoid(parameters["W2"] @ A1 + parameters["b2"]) - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = parameters["W2"].T @ dZ2 * (1 - Z1**2)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
