# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: the pieces put together
def nn_model(X, Y, n_h, rng, num_iterations=10000, learning_rate=1.2, print_cost=False):
    parameters = initialize_parameters(X.shape[0], n_h, Y.shape[0], rng)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
        if print_cost and i % 1000 == 0:
            print(i, cost)
    return parameters
# === right: everything written out
def nn_model(X, Y, n_h, rng, num_iterations=10000, learning_rate=1.2, print_cost=False):
    n_x, m = X.shape
    W1, b1 = 0.01 * rng.standard_normal((n_h, n_x)), np.zeros((n_h, 1))
    W2, b2 = 0.01 * rng.standard_normal((1, n_h)), np.zeros((1, 1))
    for _ in range(num_iterations):
        A1 = np.tanh(W1 @ X + b1)
        A2 = 1 / (1 + np.exp(-(W2 @ A1 + b2)))
        D2 = (A2 - Y) / m
        D1 = (W2.T @ D2) * (1 - A1 ** 2)
        W2 = W2 - learning_rate * D2 @ A1.T
        b2 = b2 - learning_rate * D2.sum(axis=1, keepdims=True)
        W1 = W1 - learning_rate * D1 @ X.T
        b1 = b1 - learning_rate * D1.sum(axis=1, keepdims=True)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# === right: while, in place
def nn_model(X, Y, n_h, rng, num_iterations=10000, learning_rate=1.2, print_cost=False):
    params = initialize_parameters(n_x=len(X), n_h=n_h, n_y=len(Y), rng=rng)
    step = 0
    while step < num_iterations:
        _, cache = forward_propagation(X, params)
        grads = backward_propagation(params, cache, X, Y)
        for key in params:
            params[key] -= learning_rate * grads["d" + key]
        step += 1
    return params
# === right: reduce over the steps
def nn_model(X, Y, n_h, rng, num_iterations=10000, learning_rate=1.2, print_cost=False):
    from functools import reduce

    def one_step(parameters, i):
        A2, cache = forward_propagation(X, parameters)
        if print_cost and i % 500 == 0:
            print(f"{i:6d} {compute_cost(A2, Y):.4f}")
        return update_parameters(parameters, backward_propagation(parameters, cache, X, Y), learning_rate)

    return reduce(one_step, range(num_iterations), initialize_parameters(X.shape[0], n_h, Y.shape[0], rng))
# === right: a start of its own, larger
def _start(sizes, rng):
    p = {}
    for l in range(1, len(sizes)):
        p[f"W{l}"] = rng.normal(0, 1, (sizes[l], sizes[l - 1])) / np.sqrt(sizes[l - 1])
        p[f"b{l}"] = np.zeros((sizes[l], 1))
    return p

def nn_model(X, Y, n_h, rng, num_iterations=10000, learning_rate=1.2, print_cost=False):
    p = _start([X.shape[0], n_h, Y.shape[0]], rng)
    for i in range(num_iterations):
        A2, c = forward_propagation(X, p)
        g = backward_propagation(p, c, X, Y)
        p = update_parameters(p, g, learning_rate=learning_rate)
    return p
# === right: costs collected on the side
def nn_model(X, Y, n_h, rng, num_iterations=10000, learning_rate=1.2, print_cost=False):
    parameters, history = initialize_parameters(X.shape[0], n_h, Y.shape[0], rng), []
    for i in range(1, num_iterations + 1):
        A2, cache = forward_propagation(X, parameters)
        history.append(compute_cost(A2, Y))
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = {name: parameters[name] - learning_rate * grads["d" + name] for name in ("W1", "b1", "W2", "b2")}
    if print_cost and history:
        print(history[0], history[-1])
    return parameters
# === wrong: rate not passed on | The learning rate is not passed on to update_parameters, which uses its default.
def nn_model(X, Y, n_h, rng, num_iterations=10000, learning_rate=1.2, print_cost=False):
    parameters = initialize_parameters(X.shape[0], n_h, Y.shape[0], rng)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads)
        if print_cost and i % 1000 == 0:
            print(i, cost)
    return parameters
# === wrong: number of steps typed in | The number of iterations is hard-coded and the argument is ignored.
def nn_model(X, Y, n_h, rng, num_iterations=10000, learning_rate=1.2, print_cost=False):
    parameters = initialize_parameters(X.shape[0], n_h, Y.shape[0], rng)
    for i in range(1000):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
        if print_cost and i % 1000 == 0:
            print(i, cost)
    return parameters
# === wrong: update thrown away | The updated parameters are not kept: the result of update_parameters is thrown away.
def nn_model(X, Y, n_h, rng, num_iterations=10000, learning_rate=1.2, print_cost=False):
    parameters = initialize_parameters(X.shape[0], n_h, Y.shape[0], rng)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        new = update_parameters(parameters, grads, learning_rate)
        if print_cost and i % 1000 == 0:
            print(i, cost)
    return parameters
# === wrong: start anew in the loop | The parameters are initialized anew inside the loop, so that nothing is learned.
def nn_model(X, Y, n_h, rng, num_iterations=10000, learning_rate=1.2, print_cost=False):
    parameters = initialize_parameters(X.shape[0], n_h, Y.shape[0], rng)
    for i in range(num_iterations):
        parameters = initialize_parameters(X.shape[0], n_h, Y.shape[0], rng)
        A2, cache = forward_propagation(X, parameters)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters
# === wrong: forward pass outside the loop | The forward pass stands before the loop, so that the gradients come from old activations.
def nn_model(X, Y, n_h, rng, num_iterations=10000, learning_rate=1.2, print_cost=False):
    parameters = initialize_parameters(X.shape[0], n_h, Y.shape[0], rng)
    A2, cache = forward_propagation(X, parameters)
    for i in range(num_iterations):
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters
# === wrong: return inside the loop | The return stands inside the loop, so that only one step is taken.
def nn_model(X, Y, n_h, rng, num_iterations=10000, learning_rate=1.2, print_cost=False):
    parameters = initialize_parameters(X.shape[0], n_h, Y.shape[0], rng)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
        if print_cost and i % 1000 == 0:
            print(i, cost)
        return parameters
# === wrong: hidden size typed in | The size of the hidden layer is hard-coded and n_h is ignored.
def nn_model(X, Y, n_h, rng, num_iterations=10000, learning_rate=1.2, print_cost=False):
    parameters = initialize_parameters(X.shape[0], 4, Y.shape[0], rng)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
        if print_cost and i % 1000 == 0:
            print(i, cost)
    return parameters
# === wrong: inputs typed in | The number of inputs is hard-coded as 2 and not read from X.
def nn_model(X, Y, n_h, rng, num_iterations=10000, learning_rate=1.2, print_cost=False):
    parameters = initialize_parameters(2, n_h, Y.shape[0], rng)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
        if print_cost and i % 1000 == 0:
            print(i, cost)
    return parameters
# === wrong: sizes from the wrong axis | The layer sizes are read from the number of examples.
def nn_model(X, Y, n_h, rng, num_iterations=10000, learning_rate=1.2, print_cost=False):
    parameters = initialize_parameters(X.shape[1], n_h, Y.shape[1], rng)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
        if print_cost and i % 1000 == 0:
            print(i, cost)
    return parameters
# === wrong: zero start | All weights start at zero, so that the hidden units stay identical and nothing is learned.
def nn_model(X, Y, n_h, rng, num_iterations=10000, learning_rate=1.2, print_cost=False):
    parameters = {"W1": np.zeros((n_h, X.shape[0])), "b1": np.zeros((n_h, 1)),
                  "W2": np.zeros((Y.shape[0], n_h)), "b2": np.zeros((Y.shape[0], 1))}
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
        if print_cost and i % 1000 == 0:
            print(i, cost)
    return parameters
# === wrong: uphill | The parameters move up the cost and not down.
def nn_model(X, Y, n_h, rng, num_iterations=10000, learning_rate=1.2, print_cost=False):
    parameters = initialize_parameters(X.shape[0], n_h, Y.shape[0], rng)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, -learning_rate)
        if print_cost and i % 1000 == 0:
            print(i, cost)
    return parameters
# === wrong: costs returned too | A pair is returned where only the parameters are asked for.
def nn_model(X, Y, n_h, rng, num_iterations=10000, learning_rate=1.2, print_cost=False):
    parameters = initialize_parameters(X.shape[0], n_h, Y.shape[0], rng)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
        if print_cost and i % 1000 == 0:
            print(i, cost)
    return parameters, cost
# === wrong: predictions returned | The output of the network is returned and not its parameters.
def nn_model(X, Y, n_h, rng, num_iterations=10000, learning_rate=1.2, print_cost=False):
    parameters = initialize_parameters(X.shape[0], n_h, Y.shape[0], rng)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
        if print_cost and i % 1000 == 0:
            print(i, cost)
    return forward_propagation(X, parameters)[0]
# === wrong: first example only | Each step uses the first example only.
def nn_model(X, Y, n_h, rng, num_iterations=10000, learning_rate=1.2, print_cost=False):
    parameters = initialize_parameters(X.shape[0], n_h, Y.shape[0], rng)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X[:, :1], parameters)
        cost = compute_cost(A2, Y[:, :1])
        grads = backward_propagation(parameters, cache, X[:, :1], Y[:, :1])
        parameters = update_parameters(parameters, grads, learning_rate)
        if print_cost and i % 1000 == 0:
            print(i, cost)
    return parameters
# === wrong: no return | The return statement is missing.
def nn_model(X, Y, n_h, rng, num_iterations=10000, learning_rate=1.2, print_cost=False):
    parameters = initialize_parameters(X.shape[0], n_h, Y.shape[0], rng)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
        if print_cost and i % 1000 == 0:
            print(i, cost)
# === wrong: second layer only | Only the second layer is updated; the hidden layer keeps its random start.
def nn_model(X, Y, n_h, rng, num_iterations=10000, learning_rate=1.2, print_cost=False):
    parameters = initialize_parameters(X.shape[0], n_h, Y.shape[0], rng)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        new = update_parameters(parameters, grads, learning_rate)
        parameters = {**parameters, "W2": new["W2"], "b2": new["b2"]}
        if print_cost and i % 1000 == 0:
            print(i, cost)
    return parameters
# === wrong: one step too many | One step too many is taken: with zero steps the start should come back.
def nn_model(X, Y, n_h, rng, num_iterations=10000, learning_rate=1.2, print_cost=False):
    parameters = initialize_parameters(X.shape[0], n_h, Y.shape[0], rng)
    for i in range(num_iterations + 1):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
        if print_cost and i % 1000 == 0:
            print(i, cost)
    return parameters
# === wrong: steps divided by a hundred | Only every hundredth step is taken.
def nn_model(X, Y, n_h, rng, num_iterations=10000, learning_rate=1.2, print_cost=False):
    parameters = initialize_parameters(X.shape[0], n_h, Y.shape[0], rng)
    for i in range(0, num_iterations, 100):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
        if print_cost and i % 1000 == 0:
            print(i, cost)
    return parameters
# === wrong: gradients returned | The gradients of the last step are returned and not the parameters.
def nn_model(X, Y, n_h, rng, num_iterations=10000, learning_rate=1.2, print_cost=False):
    parameters = initialize_parameters(X.shape[0], n_h, Y.shape[0], rng)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
        if print_cost and i % 1000 == 0:
            print(i, cost)
    return grads
# === wrong: shuffled labels | none
def nn_model(X, Y, n_h, rng, num_iterations=10000, learning_rate=1.2, print_cost=False):
    parameters = initialize_parameters(X.shape[0], n_h, Y.shape[0], rng)
    Y = 1 - rng.permutation(Y[0])[None]
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
        if print_cost and i % 1000 == 0:
            print(i, cost)
    return parameters
