"""Draw the start of a network of any depth: four ways, from hopeless to good."""

import numpy as np


def initialize_parameters_zeros(layers_dims):
    """Return a start of zeros throughout.

    Args:
        layers_dims: list of layer sizes from the input on, [n_0, n_1, ..., n_L].

    Returns:
        A dict, for every layer l from 1 to L: "Wl" (n_l, n_{l-1}) and "bl" (n_l, 1), all 0.

    Source:
        D. Rumelhart, G. Hinton and R. Williams, *Learning representations by back-propagating errors* (1986), on why
        not to.

    Derivation:
        The number of layers is one less than the number of sizes, as the input is layer 0.
    """
    parameters = {}
    for layer in range(1, len(layers_dims)):
        parameters[f"W{layer}"] = np.zeros((layers_dims[layer], layers_dims[layer - 1]))
        parameters[f"b{layer}"] = np.zeros((layers_dims[layer], 1))
    return parameters


def initialize_parameters_random(layers_dims, rng):
    """Draw a start that is too large, to see what becomes of it.

    Args:
        layers_dims: list of layer sizes from the input on, [n_0, n_1, ..., n_L].
        rng: the `numpy.random.Generator` to draw from.

    Returns:
        A dict, for every layer l from 1 to L: "Wl" (n_l, n_{l-1}), every weight drawn from a normal distribution
        with mean 0 and standard deviation 10; "bl" (n_l, 1), all 0.

    Source:
        X. Glorot and Y. Bengio, *Understanding the difficulty of training deep feedforward neural networks* (2010), on
        units that start out saturated.

    Derivation:
        `rng.normal` draws with standard deviation 1; ten times that has standard deviation 10.
    """
    parameters = {}
    for layer in range(1, len(layers_dims)):
        parameters[f"W{layer}"] = 10 * rng.normal(size=(layers_dims[layer], layers_dims[layer - 1]))
        parameters[f"b{layer}"] = np.zeros((layers_dims[layer], 1))
    return parameters


def initialize_parameters_xavier(layers_dims, rng):
    """Draw a start that keeps signals nearly the same size in layers of tanh.

    Args:
        layers_dims: list of layer sizes from the input on, [n_0, n_1, ..., n_L].
        rng: the `numpy.random.Generator` to draw from.

    Returns:
        A dict, for every layer l from 1 to L: "Wl" (n_l, n_{l-1}), every weight drawn from a normal distribution
        with mean 0 and variance 1 / n_{l-1}, or, which is right as well, with variance 2 / (n_{l-1} + n_l); "bl"
        (n_l, 1), all 0.

    Source:
        Y. LeCun, L. Bottou, G. Orr and K.-R. Müller, *Efficient backprop* (1998), for 1 / n_{l-1}; X. Glorot and
        Y. Bengio, *Understanding the difficulty of training deep feedforward neural networks* (2010), for
        2 / (n_{l-1} + n_l).

    Derivation:
        A score is a sum of n_{l-1} products. If inputs have mean square 1, and weights mean 0 and variance v, each drawn
        by itself, its mean square is n_{l-1}·v: 1 for v = 1 / n_{l-1}. On the way back the sums have n_l terms, which
        asks for 1 / n_l; Glorot's is the compromise.
    """
    parameters = {}
    for layer in range(1, len(layers_dims)):
        n, n_prev = layers_dims[layer], layers_dims[layer - 1]
        parameters[f"W{layer}"] = rng.normal(size=(n, n_prev)) * np.sqrt(1 / n_prev)
        parameters[f"b{layer}"] = np.zeros((n, 1))
    return parameters


def initialize_parameters_he(layers_dims, rng):
    """Draw a start that keeps signals the same size in layers of ReLU.

    Args:
        layers_dims: list of layer sizes from the input on, [n_0, n_1, ..., n_L].
        rng: the `numpy.random.Generator` to draw from.

    Returns:
        A dict, for every layer l from 1 to L: "Wl" (n_l, n_{l-1}), every weight drawn from a normal distribution
        with mean 0 and variance 2 / n_{l-1}; "bl" (n_l, 1), all 0.

    Source:
        K. He, X. Zhang, S. Ren and J. Sun, *Delving deep into rectifiers* (2015), equation 10.

    Derivation:
        ReLU sets half of the scores to 0, so the mean square of what comes out is half of that of the scores. Twice
        the variance makes up for it.
    """
    parameters = {}
    for layer in range(1, len(layers_dims)):
        n, n_prev = layers_dims[layer], layers_dims[layer - 1]
        parameters[f"W{layer}"] = rng.normal(size=(n, n_prev)) * np.sqrt(2 / n_prev)
        parameters[f"b{layer}"] = np.zeros((n, 1))
    return parameters
