"""Turn gradients into steps: gradient descent, momentum, RMSprop and Adam."""

import numpy as np


def update_parameters_with_gd(parameters, grads, learning_rate):
    """Take one step of gradient descent.

    Args:
        parameters: dict with "W1", "b1", ..., "WL", "bL". It is left unchanged.
        grads: dict with "dW1", "db1", ..., "dWL", "dbL", each in the shape of its parameter.
        learning_rate: a number above 0, by which the gradient is multiplied.

    Returns:
        A dict with the same keys and shapes as `parameters`, after the step.

    Source:
        A.-L. Cauchy (1847), the method of steepest descent.

    Derivation:
        The gradient points where the cost rises fastest, so the step goes the other way.
    """
    return {key: value - learning_rate * grads["d" + key] for key, value in parameters.items()}


def initialize_velocity(parameters):
    """Make the velocity that momentum starts from: all zeros.

    Args:
        parameters: dict with "W1", "b1", ..., "WL", "bL". It is left unchanged.

    Returns:
        A dict v with "dW1", "db1", ..., "dWL", "dbL": an array of zeros in the shape of each parameter.

    Source:
        B. Polyak, *Some methods of speeding up the convergence of iteration methods* (1964).

    Derivation:
        Before the first gradient there is nothing to average, and an exponentially weighted average starts from 0.
    """
    return {"d" + key: np.zeros_like(value) for key, value in parameters.items()}


def update_parameters_with_momentum(parameters, grads, v, beta, learning_rate):
    """Take one step of gradient descent with momentum.

    Args:
        parameters: dict with "W1", "b1", ..., "WL", "bL".
        grads: dict with "dW1", "db1", ..., "dWL", "dbL", each in the shape of its parameter.
        v: dict with the keys of `grads`, their averages so far. None of the arguments is changed.
        beta: how much of the average is kept, 0 ≤ beta < 1.
        learning_rate: a number above 0.

    Returns:
        (parameters, v): two new dicts. First each v becomes beta times itself plus (1 - beta) times its gradient; then
        each parameter takes a step against its new v, which the learning rate multiplies. v is not corrected.

    Source:
        B. Polyak, *Some methods of speeding up the convergence of iteration methods* (1964), here with the
        gradient weighted by 1 - beta.

    Derivation:
        The part of the gradient that changes its sign from step to step averages out; the part that keeps it stays.
    """
    v = {key: beta * v[key] + (1 - beta) * grads[key] for key in v}
    updated = {key: value - learning_rate * v["d" + key] for key, value in parameters.items()}
    return updated, v


def initialize_rmsprop(parameters):
    """Make the averages that RMSprop starts from: all zeros.

    Args:
        parameters: dict with "W1", "b1", ..., "WL", "bL". It is left unchanged.

    Returns:
        A dict s with "dW1", "db1", ..., "dWL", "dbL": an array of zeros in the shape of each parameter.

    Source:
        G. Hinton, N. Srivastava and K. Swersky, *Neural networks for machine learning*, lecture 6 (2012).

    Derivation:
        Before the first gradient there is nothing to average, and an exponentially weighted average starts from 0.
    """
    return {"d" + key: np.zeros_like(value) for key, value in parameters.items()}


def update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8):
    """Take one step of RMSprop.

    Args:
        parameters: dict with "W1", "b1", ..., "WL", "bL".
        grads: dict with "dW1", "db1", ..., "dWL", "dbL", each in the shape of its parameter.
        s: dict with the keys of `grads`, the averages of their squares so far. None of the arguments is changed.
        beta: how much of the average is kept, 0 ≤ beta < 1.
        learning_rate: a number above 0.
        epsilon: a small number that keeps the division away from 0, added to the root or under it. The two differ
            only where the root of s is not far above that of epsilon.

    Returns:
        (parameters, s): two new dicts. First each s becomes beta times itself plus (1 - beta) times its gradient
        squared, entry by entry; then each parameter takes a step: learning rate times gradient, over the root of
        the new s. s is not corrected.

    Source:
        G. Hinton, N. Srivastava and K. Swersky, *Neural networks for machine learning*, lecture 6 (2012).

    Derivation:
        The root of s is about how large the entry's gradient has been lately. Divided by it, steps in steep directions
        and in flat ones become equally long.
    """
    s = {key: beta * s[key] + (1 - beta) * grads[key] ** 2 for key in s}
    updated = {key: value - learning_rate * grads["d" + key] / (np.sqrt(s["d" + key]) + epsilon) for key, value in parameters.items()}
    return updated, s


def initialize_adam(parameters):
    """Make the two averages that Adam starts from: all zeros.

    Args:
        parameters: dict with "W1", "b1", ..., "WL", "bL". It is left unchanged.

    Returns:
        (v, s): two new dicts with "dW1", "db1", ..., "dWL", "dbL", v for the averages of the gradients, s for those of
        their squares: arrays of zeros in the shape of each parameter.

    Source:
        D. Kingma and J. Ba, *Adam: a method for stochastic optimization* (2015), algorithm 1.

    Derivation:
        Adam is momentum and RMSprop at once, so it keeps the averages of both.
    """
    return initialize_velocity(parameters), initialize_rmsprop(parameters)


def update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    """Take one step of Adam.

    Args:
        parameters: dict with "W1", "b1", ..., "WL", "bL".
        grads: dict with "dW1", "db1", ..., "dWL", "dbL", each in the shape of its parameter.
        v: dict with the keys of `grads`, their averages so far.
        s: dict with the keys of `grads`, the averages of their squares so far. None of the arguments is changed.
        t: the number of this update, counted from 1.
        learning_rate: a number above 0.
        beta1: how much of v is kept.
        beta2: how much of s is kept.
        epsilon: a small number that keeps the division away from 0, added to the root or under it. The two differ
            only where the root of s is not far above that of epsilon.

    Returns:
        (parameters, v, s): three new dicts. First v becomes the average of the gradients (by beta1), and s that of
        their squares (by beta2). Both are corrected for their start at 0, for this step only; the parameters step
        against corrected v over the root of corrected s. The v and s returned are the uncorrected ones.

    Source:
        D. Kingma and J. Ba, *Adam: a method for stochastic optimization* (2015), algorithm 1.

    Derivation:
        After t updates the weights in v add up to 1 - beta1^t and those in s to 1 - beta2^t, so that dividing by
        these makes them averages. Written back, a corrected value would be corrected again in the next step.
    """
    v = {key: beta1 * v[key] + (1 - beta1) * grads[key] for key in v}
    s = {key: beta2 * s[key] + (1 - beta2) * grads[key] ** 2 for key in s}
    updated = {}
    for key, value in parameters.items():
        v_corrected = v["d" + key] / (1 - beta1**t)
        s_corrected = s["d" + key] / (1 - beta2**t)
        updated[key] = value - learning_rate * v_corrected / (np.sqrt(s_corrected) + epsilon)
    return updated, v, s
