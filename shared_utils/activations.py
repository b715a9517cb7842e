"""Bend scores: the activation functions of the course, and their slopes."""

import math

import numpy as np


def basic_sigmoid(x):
    """Return the sigmoid of one number, with `math`.

    The sigmoid σ(x) = 1 / (1 + e⁻ˣ) turns any score into a number between 0 and 1.

    Args:
        x: a real number (int or float) between -700 and 700.

    Returns:
        A float between 0 and 1; 0.5 at x = 0.

    Source:
        P.-F. Verhulst (1845), the logistic function; Goodfellow, Bengio and Courville, *Deep Learning*
        (2016), section 3.10.

    Derivation:
        The definition, written down. Below about -709, e⁻ˣ is too large for a float and `math.exp` raises
        OverflowError; `sigmoid` shows the way round it.
    """
    return 1 / (1 + math.exp(-x))


def sigmoid(x):
    """Return the sigmoid of a number, or of every entry of an array.

    The sigmoid is σ(x) = 1 / (1 + e⁻ˣ), entry by entry. The values must be right for large scores too: at
    1000 it is 1, at -1000 it is 0.

    Args:
        x: a number, or an array of numbers of any shape, whole numbers too. It is left unchanged.

    Returns:
        A float for a number; for an array, an array of the same shape. Values between 0 and 1.

    Source:
        Goodfellow, Bengio and Courville, *Deep Learning* (2016), section 3.10.

    Derivation:
        Multiply 1 / (1 + e⁻ˣ) above and below by eˣ: it is also eˣ / (1 + eˣ). The first form is safe for
        x ≥ 0, the second for x < 0. Both read e^min(x, 0) / (1 + e^-|x|), where no exponent is above 0, so
        nothing can overflow.
    """
    x = 1.0 * np.asarray(x)  # floats: -x of an unsigned whole number would wrap around
    return np.exp(np.minimum(x, 0)) / (1 + np.exp(-np.abs(x)))


def sigmoid_grad(x):
    """Return the slope of the sigmoid at a number, or at every entry of an array.

    The slope says how much σ(x) changes for each unit that x changes, when the change is small.

    Args:
        x: a number, or an array of numbers of any shape, whole ones too, between -500 and 500: the *score*,
            not its sigmoid. It is left unchanged.

    Returns:
        A float for a number; for an array, an array of the same shape. The slope is 0.25 at x = 0 and
        nearly 0 far from it.

    Source:
        Goodfellow, Bengio and Courville, *Deep Learning* (2016), section 3.10.

    Derivation:
        With u = 1 + e⁻ˣ, σ = 1/u. The chain rule gives σ' = (-1/u²)·(-e⁻ˣ) = e⁻ˣ/u². As e⁻ˣ = u - 1, this
        is (1/u)·(1 - 1/u) = σ·(1 - σ).
    """
    s = sigmoid(x)
    return s * (1 - s)


def softmax(x):
    """Turn each row of scores into probabilities.

    Entry j of a row becomes e to the power of that score, divided by the sum of such powers over the whole
    row. The result must be finite for scores as large as 1000 and as low as -1000.

    Args:
        x: array of shape (n, m), one row of m scores for each of n examples. It is left unchanged.

    Returns:
        Array of shape (n, m), entries from 0 to 1; every row sums to 1.

    Source:
        J. S. Bridle (1990), the name and its use in networks; Goodfellow, Bengio and Courville, *Deep
        Learning* (2016), section 4.1, for large scores.

    Derivation:
        Multiply numerator and denominator of a row by e⁻ᶜ: the quotient stays, and every score x became
        x - c. With c the largest score of the row no exponent is above 0, so no power overflows, and the
        sum is at least 1, so nothing is divided by 0.
    """
    powers = np.exp(x - np.max(x, axis=1, keepdims=True))  # shifted: the largest power is 1
    return powers / np.sum(powers, axis=1, keepdims=True)


def relu(z):
    """Cut off what is negative, entry by entry: the rectified linear unit, ReLU.

    Scores above 0 pass unchanged, scores below 0 become 0.

    Args:
        z: array of scores of any shape. It is left unchanged.

    Returns:
        Array of the same shape, no entry below 0.

    Source:
        V. Nair and G. Hinton, *Rectified linear units improve restricted Boltzmann machines* (2010).

    Derivation:
        The definition max(0, z): `np.maximum` compares entry by entry, where `np.max` would look for the
        largest entry of all.
    """
    return np.maximum(0, z)


def leaky_relu(z, slope=0.01):
    """Let negative scores through, but much weakened: the leaky ReLU, entry by entry.

    Scores above 0 pass unchanged, scores below 0 are multiplied by `slope`.

    Args:
        z: array of scores of any shape, which may be whole numbers. It is left unchanged.
        slope: a number between 0 and 1, what a negative score is multiplied by.

    Returns:
        Array of the same shape, with the signs of `z`.

    Source:
        A. Maas, A. Hannun and A. Ng, *Rectifier nonlinearities improve neural network acoustic models* (2013).

    Derivation:
        The definition, case by case. For a slope of at most 1 it is also max(slope·z, z).
    """
    return np.where(z > 0, z, slope * z)


def tanh_grad(z):
    """Return the slope of the hyperbolic tangent at every entry of an array.

    Args:
        z: array of any shape: the *scores*, not their tanh. They may be whole numbers. It is left unchanged.

    Returns:
        Array of the same shape. The slope is 1 at z = 0 and nearly 0 far from it, at 1000 as well.

    Source:
        Goodfellow, Bengio and Courville, *Deep Learning* (2016), section 6.3.2.

    Derivation:
        tanh = s/c with s = (eᶻ - e⁻ᶻ)/2 and c = (eᶻ + e⁻ᶻ)/2. As s' = c and c' = s, the quotient rule gives
        (c·c - s·s)/c² = 1 - (s/c)² = 1 - tanh².
    """
    return 1 - np.tanh(z) ** 2


def relu_grad(z):
    """Return the slope of ReLU at every entry of an array.

    Args:
        z: array of scores of any shape. It is left unchanged.

    Returns:
        Array of the same shape: the slope of ReLU at each score. At exactly 0 there is a kink without a
        slope; 0 or 1 there, both are right.

    Source:
        Goodfellow, Bengio and Courville, *Deep Learning* (2016), section 6.3.1.

    Derivation:
        Above 0 the function is z itself, with slope 1; below it is the constant 0, with slope 0.
    """
    return np.where(z > 0, 1.0, 0.0)


def leaky_relu_grad(z, slope=0.01):
    """Return the slope of the leaky ReLU at every entry of an array.

    Args:
        z: array of scores of any shape, which may be whole numbers. It is left unchanged.
        slope: a number between 0 and 1, what the leaky ReLU multiplies a negative score by.

    Returns:
        Array of the same shape: the slope of the leaky ReLU at each score. At exactly 0 there is a kink;
        either of the two slopes is right there.

    Source:
        A. Maas, A. Hannun and A. Ng, *Rectifier nonlinearities improve neural network acoustic models* (2013).

    Derivation:
        Above 0 the function is z, with slope 1; below it is slope·z, and the derivative of that with
        respect to z is `slope`.
    """
    return np.where(z > 0, 1.0, slope)
