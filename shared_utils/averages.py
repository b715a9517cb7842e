"""Smooth a series by an average that forgets."""

import numpy as np


def exponentially_weighted_average(theta, beta, bias_correction=False):
    """Compute the exponentially weighted average of a series: its value at every moment of the series.

    Args:
        theta: array of floats, shape (n,), the series, oldest value first. It is left unchanged.
        beta: how much of the average is kept from one moment to the next, 0 ≤ beta < 1.
        bias_correction: whether to make up for the start at 0. The correction is for the values returned; the
            average itself goes on from its uncorrected value.

    Returns:
        Array of shape (n,), in the unit of theta: the average v_t for t = 1, ..., n, where v_0 = 0 and v_t is
        beta times v_{t-1} plus (1 - beta) times theta_t; with bias correction v_t / (1 - beta^t).

    Source:
        S. W. Roberts, *Control chart tests based on geometric moving averages* (1959); the correction: D. Kingma
        and J. Ba, *Adam* (2015), section 3.

    Derivation:
        Put in v_{t-1}, then v_{t-2}, and so on: v_t is the sum of (1 - beta)·beta^k·theta_{t-k} for k = 0, ..., t-1.
        These weights add up to 1 - beta^t (a geometric series), so v_t is too small by this factor.
    """
    averages, v = np.empty(len(theta)), 0.0
    for t, value in enumerate(theta, start=1):
        v = beta * v + (1 - beta) * value
        averages[t - 1] = v / (1 - beta**t) if bias_correction else v
    return averages
