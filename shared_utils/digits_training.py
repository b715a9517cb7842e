"""Train networks on the handwritten digits, with batch norm or without, from pieces that may be a learner's own."""

from typing import NamedTuple

import numpy as np

from shared_utils import batch_norm, softmax
from shared_utils.activations import relu
from shared_utils.data import load_digits

TRAIN = 1347  # of 1,797: three quarters


class Pieces(NamedTuple):
    """Hold the functions that a network is assembled from."""

    batchnorm_forward: object = batch_norm.batchnorm_forward
    batchnorm_backward: object = batch_norm.batchnorm_backward
    batchnorm_inference: object = batch_norm.batchnorm_inference
    update_running_statistics: object = batch_norm.update_running_statistics
    softmax_activation: object = softmax.softmax_activation
    categorical_cross_entropy: object = softmax.categorical_cross_entropy
    softmax_backward: object = softmax.softmax_backward


class Digits(NamedTuple):
    """Hold the digits, split at random; pixels from 0 to 1, labels of shape (1, m)."""

    X_train: np.ndarray
    train_labels: np.ndarray
    X_dev: np.ndarray
    dev_labels: np.ndarray


class Trained(NamedTuple):
    """Hold what training leaves: parameters, running statistics by layer, and the cost of each step."""

    parameters: dict
    running: dict
    costs: list


def split_digits(rng):
    """Return the digits in random order, 1,347 to train and 450 to decide by.

    A random split has the same writers on both sides, so the accuracies are those for known hands.
    """
    digits = load_digits()
    X, labels = digits.X / 16, digits.labels
    order = rng.permutation(X.shape[1])
    first, rest = order[:TRAIN], order[TRAIN:]
    return Digits(X[:, first], labels[:, first], X[:, rest], labels[:, rest])


def start(layer_dims, rng, factor=1.0):
    """Draw the start of a network whose hidden layers can be normalized.

    Args:
        layer_dims: list of layer sizes from the input on.
        rng: the `numpy.random.Generator` to draw from.
        factor: by how much the weights are larger than He's.

    Returns:
        A dict: "Wl" for every layer; "gammal", all 1, and "betal", all 0, for the hidden ones; "bL" for the last.
        Without batch norm the betas serve as biases.
    """
    parameters, L = {}, len(layer_dims) - 1
    for layer in range(1, L + 1):
        n, n_prev = layer_dims[layer], layer_dims[layer - 1]
        parameters[f"W{layer}"] = factor * np.sqrt(2 / n_prev) * rng.normal(size=(n, n_prev))
        if layer < L:
            parameters |= {f"gamma{layer}": np.ones((n, 1)), f"beta{layer}": np.zeros((n, 1))}
    return parameters | {f"b{L}": np.zeros((layer_dims[L], 1))}


def depth(parameters):
    """Return the number of layers with weights."""
    return sum(key.startswith("W") for key in parameters)


def forward(X, parameters, pieces, normalize=True, running=None):
    """Compute the probabilities of the classes, and keep what the way back needs.

    Args:
        X: array of shape (n_0, m).
        parameters: dict as `start` returns it.
        pieces: the functions to use.
        normalize: whether the hidden layers are batch-normalized.
        running: dict from a layer to its running statistics, for test time; None while training.

    Returns:
        (AL, caches): AL of shape (C, m); for each layer (input, scores Z, scores after batch norm, its cache).
    """
    A, caches, L = X, [], depth(parameters)
    for layer in range(1, L):
        Z, cache = parameters[f"W{layer}"] @ A, None
        gamma, beta = parameters[f"gamma{layer}"], parameters[f"beta{layer}"]
        if not normalize:
            Z_tilde = Z + beta
        elif running is None:
            Z_tilde, cache = pieces.batchnorm_forward(Z, gamma, beta)
        else:
            Z_tilde = pieces.batchnorm_inference(Z, gamma, beta, running[layer]["mean"], running[layer]["variance"])
        caches.append((A, Z, Z_tilde, cache))
        A = relu(Z_tilde)
    ZL = parameters[f"W{L}"] @ A + parameters[f"b{L}"]
    return pieces.softmax_activation(ZL), [*caches, (A, ZL, ZL, None)]


def backward(AL, Y, caches, parameters, pieces, normalize=True):
    """Return the slope of the cost for every parameter, under its name with a d in front."""
    m, L = Y.shape[1], len(caches)
    dZ = pieces.softmax_backward(AL, Y)
    grads = {f"db{L}": np.sum(dZ, axis=1, keepdims=True) / m}
    for layer in range(L, 0, -1):
        A_prev = caches[layer - 1][0]
        grads[f"dW{layer}"] = dZ @ A_prev.T / m
        if layer > 1:
            _, _, Z_tilde, cache = caches[layer - 2]
            dZ = parameters[f"W{layer}"].T @ dZ * (Z_tilde > 0)
            if normalize:
                dZ, dgamma, dbeta = pieces.batchnorm_backward(dZ, cache)
            else:
                dgamma, dbeta = np.zeros((len(dZ), 1)), np.sum(dZ, axis=1, keepdims=True)
            grads |= {f"dgamma{layer - 1}": dgamma / m, f"dbeta{layer - 1}": dbeta / m}
    return grads


def one_step(X, Y, parameters, learning_rate, pieces, normalize=True):
    """Take one step of gradient descent on a mini-batch; return (parameters, caches, cost before the step)."""
    AL, caches = forward(X, parameters, pieces, normalize)
    grads = backward(AL, Y, caches, parameters, pieces, normalize)
    after = {key: value - learning_rate * grads["d" + key] for key, value in parameters.items()}
    return after, caches, float(pieces.categorical_cross_entropy(AL, Y))


def steps(X, Y, parameters, learning_rate, rng, mini_batch_size=64, pieces=None, normalize=True):
    """Train by mini-batches, epoch after epoch without end; yield (parameters, running, cost) after each step.

    Args:
        X: array of shape (n_0, m).
        Y: array of shape (C, m), one-hot.
        parameters: dict as `start` returns it.
        learning_rate: a number above 0.
        rng: the `numpy.random.Generator` that shuffles.
        mini_batch_size: examples in a batch; what is left over at an epoch's end waits for the next one.
        pieces: the functions to use; the course's own by default.
        normalize: whether the hidden layers are batch-normalized.
    """
    pieces = pieces or Pieces()
    m, L, running = X.shape[1], depth(parameters), {}
    while True:
        order = rng.permutation(m)
        for first in range(0, m - mini_batch_size + 1, mini_batch_size):
            columns = order[first : first + mini_batch_size]
            parameters, caches, cost = one_step(X[:, columns], Y[:, columns], parameters, learning_rate, pieces, normalize)
            for layer in range(1, L if normalize else 1):
                batch = batch_norm.batch_statistics(caches[layer - 1][1])
                running[layer] = pieces.update_running_statistics(running[layer], batch) if layer in running else batch
            yield parameters, running, cost


def train(X, Y, layer_dims, rng, epochs, learning_rate, mini_batch_size=64, pieces=None, normalize=True, factor=1.0):
    """Draw a start, train for some epochs, and return what came of it, as `Trained`; the arguments are those of `steps`."""
    parameters, running, costs = start(layer_dims, rng, factor), {}, []
    run = steps(X, Y, parameters, learning_rate, rng, mini_batch_size, pieces, normalize)
    with np.errstate(all="ignore"):  # a run that diverges tells it by its costs
        for _ in range(epochs * (X.shape[1] // mini_batch_size)):
            parameters, running, cost = next(run)
            costs.append(cost)
    return Trained(parameters, running, costs)


def predict(X, parameters, running, pieces=None, normalize=True):
    """Return the most probable class of each example, shape (1, m), at test time."""
    with np.errstate(all="ignore"):
        AL, _ = forward(X, parameters, pieces or Pieces(), normalize, running)
    return np.argmax(AL, axis=0).reshape(1, -1)


def accuracy(predictions, labels):
    """Return how many of the predictions are right, in percent."""
    return 100 * float(np.mean(predictions == labels))


def dev_error(digits, hidden, learning_rate, epochs=3, seed=0):
    """Train the batch-normalized network once, and return how many of the dev examples it gets wrong, in percent.

    Args:
        digits: what `split_digits` returned.
        hidden: list of the hidden layers' sizes.
        learning_rate: a number above 0.
        epochs: how often all examples are seen.
        seed: a whole number, for the start and the order of the examples.
    """
    Y = softmax.one_hot(digits.train_labels, 10)
    dims = [len(digits.X_train), *hidden, 10]
    trained = train(digits.X_train, Y, dims, np.random.default_rng(seed), epochs, learning_rate)
    return 100 - accuracy(predict(digits.X_dev, trained.parameters, trained.running), digits.dev_labels)


def spreads(X, parameters, pieces=None, normalize=True):
    """Return how widely each hidden layer's activations spread over the examples X, as a list of numbers."""
    with np.errstate(all="ignore"):
        _, caches = forward(X, parameters, pieces or Pieces(), normalize)
    return [float(np.std(A)) for A, *_ in caches[1:]]
