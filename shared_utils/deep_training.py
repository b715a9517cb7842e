"""Train deep networks quickly, and look into them while they train."""

import numpy as np

from shared_utils import deep
from shared_utils.activations import relu, sigmoid


def gradients(AL, Y, caches):
    """Return the slopes for weights and biases alone, in less time than `deep.L_model_backward`.

    Three things are saved: the slopes for the input, which nobody uses and which cost as much as those for the
    first weights; at the end the detour by dA, as dA * g'(Z) is AL - Y there, which also stays finite when a
    probability is exactly 0 or 1; and a division of every dW, as dZ carries the 1/m of the mean from the start.

    Args:
        AL: array of shape (1, m), the network's output.
        Y: array of shape (1, m), labels 0 and 1.
        caches: what `deep.L_model_forward` kept.

    Returns:
        A dict with "dW1", "db1", ..., "dWL", "dbL".

    Source:
        Goodfellow, Bengio and Courville, *Deep Learning* (2016), algorithm 6.4.
    """
    grads = {}
    for layer, dZ in enumerate(score_slopes(AL, Y, caches), start=1):
        (A_prev, _, _), _ = caches[layer - 1]
        grads |= {f"dW{layer}": dZ @ A_prev.T, f"db{layer}": np.sum(dZ, axis=1, keepdims=True)}
    return grads


def score_slopes(AL, Y, caches):
    """Return the slopes of the cost for every layer's scores: a list of dZ1, ..., dZL, each with the 1/m of the mean."""
    slopes = [(AL - Y) / Y.shape[1]]
    for layer in range(len(caches), 1, -1):
        (_, W, _), _ = caches[layer - 1]
        slopes.insert(0, W.T @ slopes[0] * (caches[layer - 2][1] > 0))
    return slopes


def train(X, Y, start, learning_rate, steps):
    """Train from a given start; the same steps as `deep.L_layer_model`, and the cost of each.

    Where there are many more inputs than examples, as with pictures, most of a step's work is saved. Every step moves the
    first layer's weights by dZ1 times the examples, so W1 is the start less S Xᵀ, where S adds up these dZ1. Its
    scores W1 X then need no more than the examples' products with each other, XᵀX, which are computed once.

    Args:
        X: array of shape (n_0, m), one example a column.
        Y: array of shape (1, m), labels 0 and 1.
        start: dict with "W1", "b1", ..., "WL", "bL". It is left unchanged.
        learning_rate: a number above 0.
        steps: how many steps to take.

    Returns:
        (parameters, costs): the parameters after the last step, and a list of the cost before each step.
    """
    parameters, costs = {key: value.copy() for key, value in start.items()}, []
    W1, m = parameters["W1"], X.shape[1]
    by_products = len(X) > 2 * m and 2 * len(W1) * steps > m  # otherwise the products cost more than they save
    if by_products:
        first, products, S = W1 @ X, X.T @ X, np.zeros((len(W1), m), X.dtype)
    for _ in range(steps):
        Z1 = (first - S @ products if by_products else W1 @ X) + parameters["b1"]
        AL, caches = _onwards(X, Z1, parameters)
        costs.append(deep.compute_cost(AL, Y))
        for layer, dZ in enumerate(score_slopes(AL, Y, caches), start=1):
            dZ *= learning_rate  # before the products, which are larger
            if layer == 1 and by_products:
                S += dZ
            else:
                parameters[f"W{layer}"] -= dZ @ caches[layer - 1][0][0].T
            parameters[f"b{layer}"] -= np.sum(dZ, axis=1, keepdims=True)
    if by_products:
        W1 -= S @ X.T
    return parameters, costs


def _onwards(X, Z1, parameters):
    """Return what `deep.L_model_forward` returns, given the first layer's scores."""
    L = len(parameters) // 2
    A = relu(Z1) if L > 1 else sigmoid(Z1)
    caches = [((X, parameters["W1"], parameters["b1"]), Z1)]
    for layer in range(2, L + 1):
        activation = "sigmoid" if layer == L else "relu"
        A, cache = deep.linear_activation_forward(A, parameters[f"W{layer}"], parameters[f"b{layer}"], activation)
        caches.append(cache)
    return A, caches


def scaled(parameters, spread):
    """Return a start of the same draws whose weights all spread by `spread`; the biases stay.

    Args:
        parameters: dict as `deep.initialize_parameters_deep` returns it.
        spread: a number above 0.

    Returns:
        A dict with the same keys and shapes.
    """
    return {key: value * (spread * np.sqrt(value.shape[1]) if key.startswith("W") else 1) for key, value in parameters.items()}


def shapes(layer_dims, m):
    """Return the table of shapes of any network, by the rules of the lesson.

    Args:
        layer_dims: list of layer sizes from the input on.
        m: number of examples.

    Returns:
        A dict from the name of an array, such as "W1", "b1", "Z1" or "A1", to its shape, layer by layer.
    """
    table = {"A0": (layer_dims[0], m)}
    for layer in range(1, len(layer_dims)):
        n, n_prev = layer_dims[layer], layer_dims[layer - 1]
        table |= {f"W{layer}": (n, n_prev), f"b{layer}": (n, 1), f"Z{layer}": (n, m), f"A{layer}": (n, m)}
    return table


def fold(x, times):
    """Fold the line from 0 to 1 in the middle, again and again: the triangle map, composed with itself.

    The triangle map is 2·relu(x) - 4·relu(x - ½): two ReLU units.

    Args:
        x: array of numbers from 0 to 1.
        times: how often to fold, a whole number, 0 or above.

    Returns:
        Array of the same shape, values from 0 to 1, with 2 to the power of `times` straight pieces.

    Source:
        M. Telgarsky, *Benefits of depth in neural networks* (2016), section 3.
    """
    for _ in range(times):
        x = 2 * np.maximum(0, x) - 4 * np.maximum(0, x - 0.5)
    return x


def zigzag(x, units):
    """Go up and down between 0 and 1 as often as one hidden layer of ReLU units can: a piece for each unit.

    Args:
        x: array of numbers from 0 to 1.
        units: number of ReLU units, 1 or above.

    Returns:
        Array of the same shape: `units` straight pieces of equal width, the first one rising.

    Derivation:
        On a line every ReLU unit adds one kink. The first unit, whose kink lies at 0, starts the slope; each
        further one turns it round at k / units, by twice the slope.
    """
    kinks = np.arange(units) / units
    turns = units * np.where(np.arange(units) == 0, 1.0, 2.0 * (-1.0) ** np.arange(units))
    return np.maximum(0, np.asarray(x)[..., None] - kinks) @ turns
