"""Train networks of any depth with L2, L1 or dropout, and watch them on a dev set."""

import numpy as np

from shared_utils import deep, deep_training, initializers, preparing
from shared_utils.regularization import dropout_backward, dropout_forward


def forward_with_dropout(X, parameters, keep_probs, rng, drop=dropout_forward):
    """Compute a network's output with dropout in its hidden layers.

    Args:
        X: array of shape (n_0, m).
        parameters: dict with "W1", "b1", ..., "WL", "bL".
        keep_probs: dict from a hidden layer's number to its keep_prob; layers that are not in it keep all.
        rng: the `numpy.random.Generator` to draw the masks from.
        drop: `dropout_forward`, or a learner's.

    Returns:
        (AL, caches, masks): as `deep.L_model_forward`; masks a dict from a layer's number to its mask.
    """
    A, caches, masks, L = X, [], {}, len(parameters) // 2
    for layer in range(1, L + 1):
        activation = "sigmoid" if layer == L else "relu"
        A, cache = deep.linear_activation_forward(A, parameters[f"W{layer}"], parameters[f"b{layer}"], activation)
        caches.append(cache)
        if layer in keep_probs:
            A, masks[layer] = drop(A, keep_probs[layer], rng)
    return A, caches, masks


def backward_with_dropout(AL, Y, caches, masks, keep_probs, lambd=0.0, back=dropout_backward):
    """Compute the gradients of a network with dropout, and with the L2 term.

    Args:
        AL, caches, masks: what `forward_with_dropout` returned.
        Y: array of shape (1, m), labels 0 and 1.
        keep_probs: the same dict.
        lambd: λ, a number, 0 or above.
        back: `dropout_backward`, or a learner's.

    Returns:
        A dict with "dW1", "db1", ..., "dWL", "dbL".
    """
    m = Y.shape[1]
    grads, dZ = {}, AL - Y
    for layer in range(len(caches), 0, -1):
        (A_prev, W, _), _ = caches[layer - 1]
        grads[f"dW{layer}"] = dZ @ A_prev.T / m + lambd / m * W
        grads[f"db{layer}"] = np.sum(dZ, axis=1, keepdims=True) / m
        if layer > 1:
            dA = W.T @ dZ
            if layer - 1 in masks:
                dA = back(dA, masks[layer - 1], keep_probs[layer - 1])
            dZ = dA * (caches[layer - 2][1] > 0)
    return grads


def train(X, Y, start, learning_rate, steps, lambd=0.0, keep_prob=1.0, rng=None, l1=0.0):
    """Yield a network's parameters at its start and after each step of gradient descent.

    Args:
        X: array of shape (n_0, m).
        Y: array of shape (1, m), labels 0 and 1.
        start: dict with "W1", "b1", ..., "WL", "bL".
        learning_rate: a number above 0.
        steps: how many steps to take.
        lambd: the weight of the L2 term.
        keep_prob: for every hidden layer.
        rng: the `numpy.random.Generator` that the masks are drawn from; needed for a keep_prob below 1.
        l1: the weight λ of the L1 term λ/(2m)·Σ|W|; its part of each step is soft thresholding.

    Yields:
        `steps + 1` dicts.
    """
    parameters, m = start, Y.shape[1]
    keep_probs = dict.fromkeys(range(1, len(start) // 2), keep_prob) if keep_prob < 1 else {}
    yield parameters
    for _ in range(steps):
        if keep_probs:
            AL, caches, masks = forward_with_dropout(X, parameters, keep_probs, rng)
            grads = backward_with_dropout(AL, Y, caches, masks, keep_probs, lambd)
        else:
            AL, caches = deep.L_model_forward(X, parameters)
            grads = deep_training.gradients(AL, Y, caches)
            if lambd:
                grads |= {f"d{key}": grads[f"d{key}"] + lambd / m * W for key, W in parameters.items() if key[0] == "W"}
        parameters = deep.update_parameters(parameters, grads, learning_rate)
        if l1:
            small = learning_rate * l1 / (2 * m)
            parameters = {key: soft_threshold(value, small) if key[0] == "W" else value for key, value in parameters.items()}
        yield parameters


def ready_start(dims, rng):
    """Draw a start from which a network of any depth learns well, for those who have not yet written one.

    Args:
        dims: list of layer sizes from the input on.
        rng: the `numpy.random.Generator` to draw from.

    Returns:
        A dict with "W1", "b1", ..., "WL", "bL".
    """
    return initializers.initialize_parameters_he(dims, rng)


def on_one_scale(X_train, *others):
    """Put the features of several sets on one scale, for those who have not yet written it.

    Args:
        X_train, others: arrays with examples as columns, all with the same features.

    Returns:
        A tuple of as many arrays.
    """
    return preparing.normalize_inputs(X_train, *others)


def soft_threshold(w, small):
    """Move every number towards 0 by `small`, and those that would cross it onto 0.

    Args:
        w: array of any shape.
        small: a number, 0 or above.

    Returns:
        Array of the same shape.

    Source:
        I. Daubechies, M. Defrise and C. De Mol, *An iterative thresholding algorithm for linear inverse problems with
        a sparsity constraint* (2004).
    """
    return np.sign(w) * np.maximum(np.abs(w) - small, 0)


def accuracy(X, Y, parameters):
    """Return how many examples a network decides rightly, in percent."""
    return 100 * float(np.mean(deep.predict(X, parameters) == Y))


def trained(*args, **named):
    """Return the parameters at the end of `train`, which takes the same arguments."""
    states = train(*args, **named)
    end = next(states)
    for state in states:
        end = state
    return end
