"""Check gradients against measured slopes, and keep them from growing without bound."""

import numpy as np


def numerical_gradient(cost, theta, epsilon=1e-7):
    """Measure the slope of a cost in each of its variables, by a little step to both sides.

    Args:
        cost: a function from an array of theta's shape to a number.
        theta: array of floats, of any shape: where to measure. It is left unchanged.
        epsilon: a number above 0, the size of the step.

    Returns:
        Array of theta's shape: for each entry the central difference, which is the cost at entry + epsilon minus the
        cost at entry - epsilon, all other entries unchanged, divided by the distance of the two.

    Source:
        W. Press, S. Teukolsky, W. Vetterling and B. Flannery, *Numerical Recipes* (2007), section 5.7.

    Derivation:
        By Taylor, f(x ± ε) = f(x) ± ε·f'(x) + ε²/2·f''(x) ± ... In the difference the even terms cancel, so the error
        is of order ε², while a step to one side leaves an error of order ε.
    """
    slopes = np.zeros(theta.shape)
    for place in np.ndindex(theta.shape):
        up, down = theta.copy(), theta.copy()
        up[place] += epsilon
        down[place] -= epsilon
        slopes[place] = (cost(up) - cost(down)) / (2 * epsilon)
    return slopes


def relative_difference(grad, grad_approx):
    """Say how far apart two gradients are, measured against their own size.

    Args:
        grad: array of any shape, the gradient from backpropagation.
        grad_approx: array of the same shape, the measured one. They are not both zero, and left unchanged.

    Returns:
        A single number from 0 (equal) to 1 (opposite, or one of them zero): the length of the difference, divided by
        the sum of the two lengths. The length of an array is the root of the sum of the squares of all its entries.

    Source:
        N. Higham, *Accuracy and Stability of Numerical Algorithms* (2002), section 1.2, on relative errors.

    Derivation:
        By the triangle inequality the difference is never longer than the two lengths together.
    """
    return np.linalg.norm(grad - grad_approx) / (np.linalg.norm(grad) + np.linalg.norm(grad_approx))


def clip_gradients(grads, max_norm):
    """Shorten a gradient that is too long, and keep its direction.

    Args:
        grads: dict with "dW1", "db1", ..., arrays of any shapes. They are left unchanged.
        max_norm: a number above 0, how long the gradient may be.

    Returns:
        A dict with the same keys and shapes. The length of the gradient is the root of the sum of the squares of all
        entries of all arrays. Where it is above `max_norm`, all entries are multiplied by one and the same number,
        so that the length is `max_norm`; otherwise they stay as they are.

    Source:
        R. Pascanu, T. Mikolov and Y. Bengio, *On the difficulty of training recurrent neural networks* (2013),
        algorithm 1.

    Derivation:
        All arrays together are one vector, the gradient. A vector times a number above 0 points the same way.
    """
    norm = np.sqrt(sum(np.sum(value**2) for value in grads.values()))
    factor = min(1.0, max_norm / norm) if norm > 0 else 1.0
    return {key: value * factor for key, value in grads.items()}
