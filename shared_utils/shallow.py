"""Train a network with one hidden layer: tanh inside, the sigmoid at its end."""

import numpy as np

from shared_utils.activations import sigmoid


def initialize_parameters(n_x, n_h, n_y, rng):
    """Draw the start of a network with one hidden layer: small random weights, biases of zero.

    Args:
        n_x: number of inputs.
        n_h: number of hidden units.
        n_y: number of outputs.
        rng: the `numpy.random.Generator` to draw from.

    Returns:
        A dict: "W1" (n_h, n_x) and "W2" (n_y, n_h), every weight drawn from a normal distribution with mean 0
        and standard deviation 0.01; "b1" (n_h, 1) and "b2" (n_y, 1), all 0.

    Source:
        D. Rumelhart, G. Hinton and R. Williams, *Learning representations by back-propagating errors*
        (1986), for small random weights.

    Derivation:
        Random, so that the hidden units differ and get different gradients; small, so that tanh starts
        where it is steep. Biases may be equal: the weights already make the units differ.
    """
    return {
        "W1": 0.01 * rng.normal(size=(n_h, n_x)),
        "b1": np.zeros((n_h, 1)),
        "W2": 0.01 * rng.normal(size=(n_y, n_h)),
        "b2": np.zeros((n_y, 1)),
    }


def forward_propagation(X, parameters):
    """Compute the network's output for all examples at once, and keep what the way back needs.

    The hidden layer uses tanh, the output layer the sigmoid. Both must be right for large scores too.

    Args:
        X: array of shape (n_x, m), one example a column. It is left unchanged.
        parameters: dict with "W1" (n_h, n_x), "b1" (n_h, 1), "W2" (n_y, n_h), "b2" (n_y, 1).

    Returns:
        (A2, cache): A2 of shape (n_y, m), the probabilities; cache a dict with the scores and activations
        of both layers, "Z1" and "A1" of shape (n_h, m), "Z2" and "A2" of shape (n_y, m).

    Source:
        Goodfellow, Bengio and Courville, *Deep Learning* (2016), algorithm 6.3.

    Derivation:
        Column i of a product is the matrix times column i: W·[x⁽¹⁾ … x⁽ᵐ⁾] = [W·x⁽¹⁾ … W·x⁽ᵐ⁾]. So the
        formula for one example holds for all of them side by side, and broadcasting adds the bias to each.
    """
    Z1 = parameters["W1"] @ X + parameters["b1"]
    A1 = np.tanh(Z1)
    Z2 = parameters["W2"] @ A1 + parameters["b2"]
    A2 = sigmoid(Z2)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}


def compute_cost(A2, Y):
    """Return the cost: the mean of the logistic losses of all examples.

    Args:
        A2: array of shape (1, m), probabilities strictly between 0 and 1. It is left unchanged.
        Y: array of shape (1, m), labels 0 and 1. It is left unchanged.

    Returns:
        A single number, 0 or above (not an array of shape (1, 1)).

    Source:
        Goodfellow, Bengio and Courville, *Deep Learning* (2016), section 6.2.2.2.

    Derivation:
        The loss of an example is -log of the probability that the network gave to its true label: a for
        label 1, 1 - a for label 0. The labels switch one of the two terms off.
    """
    return -np.mean(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))


def backward_propagation(parameters, cache, X, Y):
    """Compute the slope of the cost with respect to every weight and bias.

    The arguments are left unchanged.

    Args:
        parameters: dict with "W1" (n_h, n_x), "b1" (n_h, 1), "W2" (1, n_h), "b2" (1, 1).
        cache: dict of `forward_propagation` for the same X and parameters: "Z1", "A1" (n_h, m), "Z2", "A2" (1, m).
        X: array of shape (n_x, m), one example a column.
        Y: array of shape (1, m), labels 0 and 1.

    Returns:
        A dict with "dW1", "db1", "dW2", "db2": the slopes of the mean loss, each in the shape of what it is
        the slope for.

    Source:
        D. Rumelhart, G. Hinton and R. Williams, *Learning representations by back-propagating errors*
        (1986); Goodfellow, Bengio and Courville, *Deep Learning* (2016), algorithm 6.4.

    Derivation:
        For one example, dz2 = a2 - y (as in week 2). As z2 = W2·a1 + b2, the slope for W2 is dz2·a1ᵀ, for b2
        dz2, for a1 W2ᵀ·dz2; through tanh, whose slope is 1 - a1², that makes dz1. The first layer repeats it
        with x in the place of a1. The cost is the mean over the examples: the products dZ·Aᵀ add up the
        columns, and 1/m turns the sum into the mean.
    """
    m = X.shape[1]
    dZ2 = cache["A2"] - Y
    dZ1 = parameters["W2"].T @ dZ2 * (1 - cache["A1"] ** 2)
    return {
        "dW1": dZ1 @ X.T / m,
        "db1": np.sum(dZ1, axis=1, keepdims=True) / m,
        "dW2": dZ2 @ cache["A1"].T / m,
        "db2": np.sum(dZ2, axis=1, keepdims=True) / m,
    }


def update_parameters(parameters, grads, learning_rate=1.2):
    """Take one step of gradient descent.

    Args:
        parameters: dict with "W1", "b1", "W2", "b2". It is left unchanged.
        grads: dict with "dW1", "db1", "dW2", "db2", each in the shape of its parameter.
        learning_rate: a number above 0, the size of the step.

    Returns:
        A dict with the same keys and shapes as `parameters`, after the step.

    Source:
        A.-L. Cauchy (1847), the method of steepest descent.

    Derivation:
        The gradient points where the cost rises fastest, so the step goes the other way, in proportion to
        the slope and to the learning rate.
    """
    return {key: value - learning_rate * grads["d" + key] for key, value in parameters.items()}


def nn_model(X, Y, n_h, rng, num_iterations=10000, learning_rate=1.2, print_cost=False):
    """Train a network with one hidden layer by gradient descent on all examples.

    Args:
        X: array of shape (n_x, m), one example a column.
        Y: array of shape (1, m), labels 0 and 1.
        n_h: number of hidden units.
        rng: the `numpy.random.Generator` that the start is drawn from.
        num_iterations: number of steps; with 0 the start comes back.
        learning_rate: a number above 0, the size of each step.
        print_cost: whether to print the cost every 1000 steps, from the start on.

    Returns:
        The parameters after the last step: a dict with "W1", "b1", "W2", "b2".

    Source:
        D. Rumelhart, G. Hinton and R. Williams, *Learning representations by back-propagating errors* (1986).

    Derivation:
        Start small and random; then, as often as asked: forward, backward, one step against the gradients.
        The cost is for reading only, the step does not need it.
    """
    parameters = initialize_parameters(X.shape[0], n_h, Y.shape[0], rng)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        if print_cost and i % 1000 == 0:
            print(f"cost after {i} steps: {compute_cost(A2, Y):.6f}")
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters


def predict(parameters, X):
    """Decide for each example: 1 where its probability is above one half, otherwise 0.

    Args:
        parameters: dict with "W1", "b1", "W2", "b2".
        X: array of shape (n_x, m), one example a column.

    Returns:
        Array of shape (1, m) of 0 and 1 (True and False will do). At a probability of exactly one half
        either is right.

    Source:
        Goodfellow, Bengio and Courville, *Deep Learning* (2016), section 5.7.1.

    Derivation:
        When both mistakes cost the same, choosing the label with the larger probability makes the fewest
        mistakes on average.
    """
    A2, _ = forward_propagation(X, parameters)
    return (A2 > 0.5).astype(int)
