"""Measure how large signals are in a deep network, on the way forward and on the way back."""

import numpy as np

from shared_utils import activations

BENDS = {"ReLU": (activations.relu, activations.relu_grad), "tanh": (np.tanh, activations.tanh_grad)}


def sizes(parameters, X, dZ, bend="ReLU", skip=False):
    """Return the size of the activations of every layer, and of the slopes that come back to it.

    Args:
        parameters: dict with "W1", "b1", ..., "WL", "bL"; every layer is bent alike.
        X: array of shape (n_0, m).
        dZ: array of shape (n_L, m), the slopes that enter the last layer's scores.
        bend: "ReLU" or "tanh".
        skip: whether what a layer is fed with is added to its scores, where the shapes agree.

    Returns:
        (forward, backward): lists of L root mean squares, of A1 to AL and of dZ1 to dZL.
    """
    function, slope = BENDS[bend]
    L = len(parameters) // 2
    A, scores = X, []
    forward = []
    with np.errstate(all="ignore"):
        for layer in range(1, L + 1):
            Z = parameters[f"W{layer}"] @ A + parameters[f"b{layer}"]
            Z = Z + A if skip and Z.shape == A.shape else Z
            scores.append(Z)
            A = function(Z)
            forward.append(_size(A))
        backward = [_size(dZ)]
        for layer in range(L, 1, -1):
            dA = parameters[f"W{layer}"].T @ dZ
            dA = dA + dZ if skip and dZ.shape == dA.shape else dA
            dZ = dA * slope(scores[layer - 2])
            backward.insert(0, _size(dZ))
    return forward, backward


def _size(values):
    return float(np.sqrt(np.mean(values**2)))
