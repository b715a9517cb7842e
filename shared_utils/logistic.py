"""Train logistic regression: a network with one unit."""

import numpy as np

from shared_utils.activations import sigmoid


def flatten_images(images):
    """Lay out pictures as columns of numbers from 0 to 1.

    Each picture becomes one column, its numbers in the order in which they are kept: row after row, pixel
    after pixel, red, green and blue of a pixel together.

    Args:
        images: uint8 array of shape (m, h, w, c): m pictures of c colours, values from 0 to 255. It is left
            unchanged.

    Returns:
        Float array of shape (h·w·c, m), column i being picture i; every value from 0 to 1, 255 having become 1.

    Source:
        The numpy manual on `reshape`, order "C".

    Derivation:
        `reshape` fills the new shape in the old order, last axis fastest. With m rows, each row is one whole
        picture; the transpose turns those rows into columns. Asking at once for the shape (h·w·c, m) would cut
        the same long line of numbers into other pieces.
    """
    return images.reshape(len(images), -1).T / 255


def initialize_with_zeros(dim):
    """Give the start of logistic regression: all weights and the bias zero.

    Args:
        dim: number of inputs, a whole number above 0.

    Returns:
        (w, b): w a float array of shape (dim, 1), all 0; b the number 0.

    Source:
        D. R. Cox, *The regression analysis of binary sequences* (1958), for the model. The choice of start is ours.

    Derivation:
        The cost is convex in (w, b), so no start leads into a false valley. And zeros are fair: with them
        every example gets the probability one half.
    """
    return np.zeros((dim, 1)), 0.0


def propagate(w, b, X, Y):
    """Compute the cost of all examples, and its slope for every weight and for the bias.

    The cost is the mean of the logistic losses. Your code should hold no loop over examples or inputs.

    Args:
        w: array of shape (dim, 1), the weights.
        b: a number, the bias.
        X: array of shape (dim, m), one example a column.
        Y: array of shape (1, m), labels 0 and 1. None of the arguments is changed.

    Returns:
        (grads, cost): grads a dict with "dw", array of shape (dim, 1), and "db", a number, the slopes of the
        cost; cost a number, 0 or above (not an array of shape (1, 1)).

    Source:
        D. R. Cox, *The regression analysis of binary sequences* (1958); C. Bishop, *Pattern Recognition and
        Machine Learning* (2006), equations 4.90 and 4.91 (there without the 1/m).

    Derivation:
        For one example dL/dz = a - y, because dL/da = -y/a + (1 - y)/(1 - a) and da/dz = a·(1 - a). As
        z = w₁x₁ + … + b, the slope for w_j is (a - y)·x_j and for b it is a - y. The cost is the mean: the product
        X·(A - Y)ᵀ adds up over the examples for all inputs at once, and 1/m makes the sum a mean.
    """
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dZ = A - Y
    return {"dw": X @ dZ.T / m, "db": np.sum(dZ) / m}, cost


def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    """Train by gradient descent: step against the slopes, again and again.

    Args:
        w, b: the start: an array of shape (dim, 1), and a number.
        X: array of shape (dim, m), one example a column.
        Y: array of shape (1, m), labels 0 and 1. None of the arguments is changed.
        num_iterations: how many steps to take, 1 or more.
        learning_rate: a number above 0; each step is this times the slope.
        print_cost: whether to print the cost each time that it is kept.

    Returns:
        (params, grads, costs): params a dict with "w" (dim, 1) and "b" after the last step; grads a dict with
        "dw" and "db", those that the last step used; costs a list, the cost before step 0, step 100, step 200
        and so on.

    Source:
        A.-L. Cauchy (1847), the method of steepest descent.

    Derivation:
        The slopes say how the cost grows; so a small step the other way lowers it. All slopes of a step are
        taken at the same (w, b): both are computed before either moves.
    """
    grads, costs = {}, []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(f"cost before step {i}: {cost:.6f}")
    return {"w": w, "b": b}, grads, costs


def predict(w, b, X):
    """Decide for each example: 1 where its probability is above one half, otherwise 0.

    Args:
        w: array of shape (dim, 1), the weights.
        b: a number, the bias.
        X: array of shape (dim, m), one example a column. None of the arguments is changed.

    Returns:
        Array of shape (1, m) of 0 and 1 (True and False will do). At a probability of exactly one half
        either is right.

    Source:
        C. Bishop, *Pattern Recognition and Machine Learning* (2006), section 1.5.1.

    Derivation:
        When both mistakes cost the same, choosing the label with the larger probability makes the fewest
        mistakes on average.
    """
    return (sigmoid(w.T @ X + b) > 0.5).astype(int)


def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.005, print_cost=False):
    """Train logistic regression from zeros on the training set, and predict both sets.

    Args:
        X_train: array of shape (dim, m_train), one example a column.
        Y_train: array of shape (1, m_train), labels 0 and 1.
        X_test, Y_test: the test set, shapes (dim, m_test) and (1, m_test). Training never sees it. Y_test is
            there to compare with; the result does not depend on it.
        num_iterations: how many steps of gradient descent to take.
        learning_rate: a number above 0, the size of the steps.
        print_cost: whether to print the cost while training.

    Returns:
        A dict: "costs", the list from training; "Y_prediction_train" (1, m_train) and "Y_prediction_test" (1, m_test);
        "w" (dim, 1) and "b", the trained parameters; "learning_rate" and "num_iterations" as they came in.

    Source:
        D. R. Cox, *The regression analysis of binary sequences* (1958).

    Derivation:
        Nothing new is computed here: start, train, predict twice, and hand on everything worth looking at.
    """
    w, b = initialize_with_zeros(X_train.shape[0])
    params, _, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    return {
        "costs": costs,
        "Y_prediction_train": predict(params["w"], params["b"], X_train),
        "Y_prediction_test": predict(params["w"], params["b"], X_test),
        "w": params["w"],
        "b": params["b"],
        "learning_rate": learning_rate,
        "num_iterations": num_iterations,
    }
