"""Train a network of any depth: ReLU inside, the sigmoid at its end."""

import numpy as np

from shared_utils.activations import relu, sigmoid, sigmoid_grad


def initialize_parameters_deep(layer_dims, rng):
    """Draw the start of a network of any depth: random weights, the smaller the more inputs a unit has.

    Args:
        layer_dims: list of layer sizes from the input on, [n_0, n_1, ..., n_L].
        rng: the `numpy.random.Generator` to draw from.

    Returns:
        A dict, for every layer l from 1 to L: "Wl" (n_l, n_{l-1}), every weight drawn from a normal
        distribution with mean 0 and standard deviation 1 / √n_{l-1}; "bl" (n_l, 1), all 0.
        For three layers the keys are "W1", "b1", "W2", "b2", "W3", "b3".

    Source:
        Y. LeCun, L. Bottou, G. Orr and K.-R. Müller, *Efficient backprop* (1998), section 4.6.

    Derivation:
        A score is a sum of n_{l-1} products. If the inputs have variance 1 and the weights variance v, the
        score has variance n_{l-1}·v. For v = 1 / n_{l-1} it is 1 again, in every layer.
    """
    parameters = {}
    for layer in range(1, len(layer_dims)):
        n, n_prev = layer_dims[layer], layer_dims[layer - 1]
        parameters[f"W{layer}"] = rng.normal(size=(n, n_prev)) / np.sqrt(n_prev)
        parameters[f"b{layer}"] = np.zeros((n, 1))
    return parameters


def linear_forward(A, W, b):
    """Compute the scores of one layer for all examples.

    Args:
        A: array of shape (n_prev, m), what the layer is fed with: the activations before it, or X.
        W: array of shape (n, n_prev), the layer's weights.
        b: array of shape (n, 1), its biases. None of the arguments is changed.

    Returns:
        (Z, cache): Z of shape (n, m), the scores; cache the tuple (A, W, b), for the way back.

    Source:
        Goodfellow, Bengio and Courville, *Deep Learning* (2016), algorithm 6.3.

    Derivation:
        As in week 3: column i of a product is the matrix times column i, and broadcasting adds the bias to
        every column.
    """
    return W @ A + b, (A, W, b)


def linear_activation_forward(A_prev, W, b, activation):
    """Compute one whole layer: scores, then the activation.

    Args:
        A_prev: array of shape (n_prev, m), what the layer is fed with.
        W: array of shape (n, n_prev), the layer's weights.
        b: array of shape (n, 1), its biases. None of the arguments is changed.
        activation: "relu" or "sigmoid".

    Returns:
        (A, cache): A of shape (n, m), the layer's activations; cache the pair (linear_cache, Z), where
        linear_cache is what `linear_forward` keeps and Z the scores, of shape (n, m).

    Source:
        Goodfellow, Bengio and Courville, *Deep Learning* (2016), algorithm 6.3.

    Derivation:
        The way back will need what the layer was fed with (for dW), W (for dA_prev) and Z (for the slope of the
        activation). So these are kept, together.
    """
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = relu(Z) if activation == "relu" else sigmoid(Z)
    return A, (linear_cache, Z)


def L_model_forward(X, parameters):
    """Compute the network's output for all examples: ReLU in every layer but the last, then the sigmoid.

    Args:
        X: array of shape (n_0, m), one example a column. It is left unchanged.
        parameters: dict with "W1", "b1", ..., "WL", "bL", and nothing else; their number tells the depth.

    Returns:
        (AL, caches): AL of shape (n_L, m), the probabilities; caches a list of L caches, one for each layer in
        order, each as `linear_activation_forward` returns it.

    Source:
        Goodfellow, Bengio and Courville, *Deep Learning* (2016), algorithm 6.3.

    Derivation:
        What comes out of one layer is fed to the next; the input is layer 0. There are two arrays for each
        layer, so L is half the number of entries.
    """
    L = len(parameters) // 2
    A, caches = X, []
    for layer in range(1, L + 1):
        activation = "sigmoid" if layer == L else "relu"
        A, cache = linear_activation_forward(A, parameters[f"W{layer}"], parameters[f"b{layer}"], activation)
        caches.append(cache)
    return A, caches


def compute_cost(AL, Y):
    """Return the cost: the mean of the logistic losses of all examples.

    Args:
        AL: array of shape (1, m), probabilities strictly between 0 and 1. It is left unchanged.
        Y: array of shape (1, m), labels 0 and 1. It is left unchanged.

    Returns:
        A single number, 0 or above (not an array of shape (1, 1)).

    Source:
        Goodfellow, Bengio and Courville, *Deep Learning* (2016), section 6.2.2.2.

    Derivation:
        The loss of an example is -log of the probability that the network gave to its true label: a for
        label 1, 1 - a for label 0. However deep the network is, the cost sees its last layer only.
    """
    return -np.mean(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))


def linear_backward(dZ, cache):
    """Walk back through the linear half of a layer.

    Args:
        dZ: array of shape (n, m), every example's own slope of its loss for the layer's scores.
        cache: the tuple (A_prev, W, b) that `linear_forward` kept, of shapes (n_prev, m), (n, n_prev), (n, 1).
            Nothing in it is changed.

    Returns:
        (dA_prev, dW, db): dA_prev of shape (n_prev, m), every example's own slope for what the layer was fed
        with; dW of shape (n, n_prev) and db of shape (n, 1), the slopes of the cost, which is the mean loss.

    Source:
        Goodfellow, Bengio and Courville, *Deep Learning* (2016), algorithm 6.4.

    Derivation:
        For one example z = W·a + b, so the slopes are dz·aᵀ for W, dz for b and Wᵀ·dz for a. The product
        dZ·Aᵀ adds the first up over the examples; as the cost is a mean, sums are divided by m.
    """
    A_prev, W, _ = cache
    m = A_prev.shape[1]
    return W.T @ dZ, dZ @ A_prev.T / m, np.sum(dZ, axis=1, keepdims=True) / m


def linear_activation_backward(dA, cache, activation):
    """Walk back through one whole layer: the activation, then the linear half.

    Args:
        dA: array of shape (n, m), every example's own slope of its loss for the layer's activations.
        cache: the pair (linear_cache, Z) that `linear_activation_forward` kept. Nothing in it is changed.
        activation: "relu" or "sigmoid", the layer's own. Where a score is exactly 0, any slope of ReLU from 0 to
            1 is right.

    Returns:
        (dA_prev, dW, db), as `linear_backward` returns them.

    Source:
        Goodfellow, Bengio and Courville, *Deep Learning* (2016), algorithm 6.4.

    Derivation:
        A = g(Z) entry by entry, so by the chain rule dZ = dA * g'(Z), entry by entry. ReLU's slope is 1 above 0
        and 0 below: it lets dA through where Z is above 0, and nowhere else.
    """
    linear_cache, Z = cache
    slope = Z > 0 if activation == "relu" else sigmoid_grad(Z)
    return linear_backward(dA * slope, linear_cache)


def L_model_backward(AL, Y, caches):
    """Compute the slope of the cost with respect to every weight and bias of the network.

    Args:
        AL: array of shape (1, m), the network's output, probabilities strictly between 0 and 1.
        Y: array of shape (1, m), labels 0 and 1.
        caches: the list that `L_model_forward` kept, one cache for each of the L layers. None of the arguments
            is changed.

    Returns:
        A dict, for every layer l from 1 to L: "dWl" and "dbl", in the shapes of Wl and bl; and "dA{l-1}", every
        example's own slope for what the layer was fed with, in the shape of A{l-1}, from "dA0" to "dA{L-1}".

    Source:
        Goodfellow, Bengio and Courville, *Deep Learning* (2016), algorithm 6.4.

    Derivation:
        The loss of an example is -(y·log a + (1 - y)·log(1 - a)); its slope for a is -y/a + (1 - y)/(1 - a).
        That starts the walk; each layer hands the slopes for what it was fed with to the layer before it.
    """
    grads = {}
    dA = (1 - Y) / (1 - AL) - Y / AL
    for layer in range(len(caches), 0, -1):
        activation = "sigmoid" if layer == len(caches) else "relu"
        dA, dW, db = linear_activation_backward(dA, caches[layer - 1], activation)
        grads |= {f"dA{layer - 1}": dA, f"dW{layer}": dW, f"db{layer}": db}
    return grads


def update_parameters(parameters, grads, learning_rate):
    """Take one step of gradient descent.

    Args:
        parameters: dict with "W1", "b1", ..., "WL", "bL". It is left unchanged.
        grads: dict with "dW1", "db1", ..., "dWL", "dbL", each in the shape of its parameter. It may hold more, as
            `L_model_backward` returns it.
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


def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    """Train a network of any depth by gradient descent on all examples.

    Args:
        X: array of shape (n_0, m), one example a column.
        Y: array of shape (1, m), labels 0 and 1.
        layers_dims: list of layer sizes from the input on, [n_0, n_1, ..., 1].
        rng: the `numpy.random.Generator` that the start is drawn from.
        learning_rate: a number above 0, the size of each step.
        num_iterations: number of steps; with 0 the start comes back.
        print_cost: whether to print each cost as it is kept.

    Returns:
        Two values: the parameters after the last step, a dict with "W1", "b1", ..., "WL", "bL"; and a list of the
        costs before step 0, step 100, step 200 and so on, as many as begin a step.

    Source:
        D. Rumelhart, G. Hinton and R. Williams, *Learning representations by back-propagating errors* (1986).

    Derivation:
        A random start; then, as often as asked: forward, backward, one step against the gradients. The cost
        is for reading only, the step does not need it.
    """
    parameters, costs = initialize_parameters_deep(layers_dims, rng), []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        if i % 100 == 0:
            costs.append(compute_cost(AL, Y))
            if print_cost:
                print(f"cost before step {i}: {costs[-1]:.6f}")
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs


def predict(X, parameters):
    """Decide for each example: 1 where its probability is above one half, otherwise 0.

    Args:
        X: array of shape (n_0, m), one example a column.
        parameters: dict with "W1", "b1", ..., "WL", "bL". None of the arguments is changed.

    Returns:
        Array of shape (1, m) of 0 and 1 (True and False will do). At a probability of exactly one half
        either is right.

    Source:
        Goodfellow, Bengio and Courville, *Deep Learning* (2016), section 5.7.1.

    Derivation:
        When both mistakes cost the same, choosing the label with the larger probability makes the fewest
        mistakes on average.
    """
    AL, _ = L_model_forward(X, parameters)
    return (AL > 0.5).astype(int)
