"""Train a network of any depth on mini-batches, by one of four optimizers."""

import numpy as np

from shared_utils.deep import L_model_forward
from shared_utils.deep_training import gradients
from shared_utils.initializers import initialize_parameters_he
from shared_utils.mini_batches import random_mini_batches
from shared_utils.optimizers import (
    initialize_adam,
    update_parameters_with_adam,
    update_parameters_with_gd,
    update_parameters_with_momentum,
    update_parameters_with_rmsprop,
)


def cost_and_gradients(X, Y, parameters):
    """Go forward and back through the network of course 1, week 4: ReLU inside, the sigmoid at its end.

    Args:
        X: array of shape (n_0, m), one example a column.
        Y: array of shape (1, m), labels 0 and 1.
        parameters: dict with "W1", "b1", ..., "WL", "bL". None of the arguments is changed.

    Returns:
        (cost, grads): the mean of the logistic losses, a number, computed from the scores so that it stays finite where
        a probability is 0 or 1 to the last digit; and a dict with "dW1", "db1", ..., "dWL", "dbL".

    Source:
        Goodfellow, Bengio and Courville, *Deep Learning* (2016), section 6.2.2.2 and algorithm 6.4.
    """
    AL, caches = L_model_forward(X, parameters)
    ZL = caches[-1][1]
    cost = float(np.mean(np.logaddexp(0, ZL) - Y * ZL))
    return cost, gradients(AL, Y, caches)


def model(
    X,
    Y,
    layers_dims,
    optimizer,
    rng,
    learning_rate=0.0007,
    mini_batch_size=64,
    beta=0.9,
    beta1=0.9,
    beta2=0.999,
    epsilon=1e-8,
    num_epochs=5000,
):
    """Train a network of any depth on mini-batches.

    Args:
        X: array of shape (n_0, m), one example a column.
        Y: array of shape (1, m), labels 0 and 1.
        layers_dims: list of layer sizes from the input on, [n_0, n_1, ..., 1].
        optimizer: "gd", "momentum", "rmsprop" or "adam".
        rng: the `numpy.random.Generator` that the start (He's) is drawn from, and then the mini-batches.
        learning_rate: a number above 0.
        mini_batch_size: how many examples a mini-batch holds.
        beta: how much of their average momentum and RMSprop keep at each update.
        beta1, beta2: how much of its two averages Adam keeps at each update.
        epsilon: what keeps the division of RMSprop and Adam away from 0.
        num_epochs: how often to go through all examples, in mini-batches drawn anew each time; with 0 the start is
            returned.

    Returns:
        (parameters, costs): the parameters after the last update, a dict with "W1", "b1", ..., "WL", "bL"; and a list
        of the costs of epoch 0, 100, 200 and so on, one for each that was trained. An epoch's cost is the mean over its
        examples of the loss each had in its own mini-batch, before the update.

    Source:
        Goodfellow, Bengio and Courville, *Deep Learning* (2016), section 8.1.3 and algorithms 8.1, 8.2, 8.5, 8.7.

    Derivation:
        v, s and the count t of updates live as long as the training does: they are made once, before the first
        epoch. A mini-batch's cost is a mean, so the sum of its losses is that times its size.
    """
    parameters, costs, t = initialize_parameters_he(layers_dims, rng), [], 0
    v, s = initialize_adam(parameters)
    for epoch in range(num_epochs):
        total = 0.0
        for X_batch, Y_batch in random_mini_batches(X, Y, mini_batch_size, rng):
            cost, grads = cost_and_gradients(X_batch, Y_batch, parameters)
            total, t = total + cost * Y_batch.shape[1], t + 1
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            elif optimizer == "adam":
                parameters, v, s = update_parameters_with_adam(parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon)
            else:
                raise ValueError(f'optimizer: expected "gd", "momentum", "rmsprop" or "adam", got {optimizer!r}')
        if epoch % 100 == 0:
            costs.append(total / Y.shape[1])
    return parameters, costs
