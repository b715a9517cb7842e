"""Train by Adam in less time: the steps of the lesson's functions, with all parameters in one array, changed in place."""

import numpy as np


def train_by_adam(batches, start, steps, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    """Train a network of any depth on mini-batches: ReLU inside, the sigmoid at its end.

    One array holds all parameters, so that an update is a dozen operations in all, not a dozen for each parameter. The
    cost is not computed.

    Args:
        batches: list of pairs (X_batch, Y_batch) of shapes (n_0, k) and (1, k); when all have been used it begins again.
        start: dict with "W1", "b1", ..., "WL", "bL". It is left unchanged.
        steps: how many updates to take.
        learning_rate, beta1, beta2, epsilon: Adam's numbers.

    Returns:
        A dict like `start`: the parameters after the last update.

    Source:
        D. Kingma and J. Ba, *Adam: a method for stochastic optimization* (2015), the end of section 2: the same step
        with both corrections in the learning rate; epsilon is scaled along, so that it is the same to the last digit.
    """
    parameters, flat = _in_one(start)
    grads, slopes = _in_one(start)
    v, s, work = np.zeros_like(flat), np.zeros_like(flat), np.empty_like(flat)
    layers = [tuple(table[f"{kind}{layer}"] for table in (parameters, grads) for kind in "Wb") for layer in range(1, len(start) // 2 + 1)]
    for t in range(1, steps + 1):
        _slopes(*batches[(t - 1) % len(batches)], layers)
        v *= beta1
        v += np.multiply(slopes, 1 - beta1, out=work)
        s *= beta2
        np.multiply(slopes, slopes, out=work)
        work *= 1 - beta2
        s += work
        correction = (1 - beta2**t) ** 0.5
        np.sqrt(s, out=work)
        work += epsilon * correction
        np.divide(v, work, out=work)
        work *= learning_rate * correction / (1 - beta1**t)
        flat -= work
    return parameters


def _in_one(tables):
    """Return copies of arrays that are views of one flat array, and that array."""
    flat = np.concatenate([value.ravel() for value in tables.values()])
    ends = np.cumsum([value.size for value in tables.values()])[:-1]
    views = zip(tables.items(), np.split(flat, ends), strict=True)
    return {key: part.reshape(value.shape) for (key, value), part in views}, flat


def _slopes(X, Y, layers):
    """Go forward and back, and write the slopes of the mean loss into the arrays of `layers`: (W, b, dW, db) each."""
    activations = [X]
    for W, b, _, _ in layers[:-1]:
        Z = W @ activations[-1]
        Z += b
        activations.append(np.maximum(Z, 0, out=Z))
    W, b, _, _ = layers[-1]
    dZ = W @ activations[-1]
    dZ += b
    # The sigmoid by tanh, which overflows nowhere.
    dZ *= 0.5
    np.tanh(dZ, out=dZ)
    dZ *= 0.5
    dZ += 0.5
    dZ -= Y
    dZ /= Y.shape[1]
    for layer in range(len(layers) - 1, -1, -1):
        W, _, dW, db = layers[layer]
        np.matmul(dZ, activations[layer].T, out=dW)
        dZ.sum(axis=1, keepdims=True, out=db)
        if layer:
            dZ = W.T @ dZ
            dZ *= activations[layer] > 0
