"""Keep a network from fitting noise: an L2 term in the cost, and dropout."""

import numpy as np

from shared_utils.deep import L_model_backward, compute_cost


def compute_cost_with_regularization(AL, Y, parameters, lambd):
    """Return the cost of a network of any depth, with the L2 term added.

    Args:
        AL: array of shape (1, m), probabilities strictly between 0 and 1.
        Y: array of shape (1, m), labels 0 and 1.
        parameters: dict with "W1", "b1", ..., "WL", "bL". None of the arguments is changed.
        lambd: λ, a number, 0 or above: the weight of the L2 term. (`lambda` is a word of Python's own.)

    Returns:
        A single number: the mean of the logistic losses, plus λ / (2m) times the sum of the squares of all weights
        in all layers. Biases are left out.

    Source:
        A. Krogh and J. Hertz, *A simple weight decay can improve generalization* (1992).

    Derivation:
        The sum of the squares of a matrix's entries is the square of its Frobenius norm. Biases are few, and a
        large one makes no function wiggle.
    """
    squares = sum(np.sum(value**2) for key, value in parameters.items() if key.startswith("W"))
    return compute_cost(AL, Y) + lambd / (2 * Y.shape[1]) * squares


def backward_propagation_with_regularization(AL, Y, caches, lambd):
    """Compute the slopes of the regularized cost for every weight and bias of a network of any depth.

    Args:
        AL: array of shape (1, m), the network's output, probabilities strictly between 0 and 1.
        Y: array of shape (1, m), labels 0 and 1.
        caches: the list that week 4's `L_model_forward` kept: for each layer in order ((A_prev, W, b), Z). None of
            the arguments is changed.
        lambd: λ, a number, 0 or above.

    Returns:
        A dict with "dW1", "db1", ..., "dWL", "dbL", each in the shape of its parameter: the slopes of what
        `compute_cost_with_regularization` returns. It may hold more, such as the "dA0", ... of week 4.

    Source:
        A. Krogh and J. Hertz, *A simple weight decay can improve generalization* (1992).

    Derivation:
        The slope of a sum is the sum of the slopes. That of the mean loss is known from week 4; that of
        λ/(2m)·w² is λ/m·w, for every weight by itself.
    """
    old, grads = L_model_backward(AL, Y, caches), {}
    for layer, ((_, W, _), _) in enumerate(caches, start=1):
        grads[f"dW{layer}"] = old[f"dW{layer}"] + lambd / Y.shape[1] * W
        grads[f"db{layer}"] = old[f"db{layer}"]
    return grads


def dropout_forward(A, keep_prob, rng):
    """Switch off units of a layer at random, for each example anew, and scale up those that stay.

    Args:
        A: array of shape (n, m), the layer's activations. It is left unchanged.
        keep_prob: probability that a unit is *kept*, above 0 and at most 1.
        rng: the `numpy.random.Generator` to draw from.

    Returns:
        (A, D): D of shape (n, m), the mask: 1 (or True) where a unit is kept, 0 (or False) where it is off, each
        entry drawn by itself; and A with 0 where D is 0, elsewhere divided by `keep_prob`.

    Source:
        N. Srivastava, G. Hinton, A. Krizhevsky, I. Sutskever and R. Salakhutdinov, *Dropout: a simple way to prevent
        neural networks from overfitting* (2014); section 10 has the form that scales while training.

    Derivation:
        An entry a becomes a / keep_prob with probability keep_prob, otherwise 0: a on average. So what the next
        layer is fed with has the same mean with dropout and without, and nothing is to be changed at test time.
    """
    D = rng.random(A.shape) < keep_prob
    return A * D / keep_prob, D


def dropout_backward(dA, D, keep_prob):
    """Walk back through dropout.

    Args:
        dA: array of shape (n, m), the slopes for what `dropout_forward` returned as activations.
        D: array of shape (n, m) of 0 and 1, the mask of the same forward pass. Neither array is changed.
        keep_prob: the probability of the same forward pass.

    Returns:
        Array of shape (n, m): the slopes for the activations before dropout.

    Source:
        N. Srivastava, G. Hinton, A. Krizhevsky, I. Sutskever and R. Salakhutdinov, *Dropout: a simple way to prevent
        neural networks from overfitting* (2014), section 5.1.

    Derivation:
        Forward, every activation was multiplied by its own number, 0 or 1 / keep_prob. That number is the slope.
    """
    return dA * D / keep_prob
