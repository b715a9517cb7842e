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
# === right: the lesson's loop
def nn_model(X, Y, n_h, rng, num_iterations=10000, learning_rate=1.2, print_cost=False):
    n_x = X.shape[0]
    n_y = Y.shape[0]
    parameters = initialize_parameters(n_x, n_h, n_y, rng)
    for i in range(0, num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
        if print_cost and i % 1000 == 0:
            print("Cost after iteration %i: %f" % (i, cost))
    return parameters
# === right: everything written out, again
def nn_model(X, Y, n_h, rng, num_iterations=10000, learning_rate=1.2, print_cost=False):
    (n_x, m), n_y = X.shape, Y.shape[0]
    W1 = 0.01 * rng.standard_normal((n_h, n_x)); b1 = np.zeros((n_h, 1))
    W2 = 0.01 * rng.standard_normal((n_y, n_h)); b2 = np.zeros((n_y, 1))
    for i in range(num_iterations):
        H = np.tanh(W1 @ X + b1)
        P = 1 / (1 + np.exp(-(W2 @ H + b2)))
        E = (P - Y) / m
        D = (W2.T @ E) * (1 - H * H)
        W2 = W2 - learning_rate * E @ H.T
        b2 = b2 - learning_rate * E.sum(1, keepdims=True)
        W1 = W1 - learning_rate * D @ X.T
        b1 = b1 - learning_rate * D.sum(1, keepdims=True)
        if print_cost and i % 1000 == 0:
            print(i, -np.mean(Y * np.log(P) + (1 - Y) * np.log(1 - P)))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# === right: while loop, keywords
def nn_model(X, Y, n_h, rng, num_iterations=10000, learning_rate=1.2, print_cost=False):
    params = initialize_parameters(n_x=X.shape[0], n_h=n_h, n_y=Y.shape[0], rng=rng)
    step = 0
    while step < num_iterations:
        out, cache = forward_propagation(X=X, parameters=params)
        if print_cost and step % 100 == 0:
            print(f"{step:6d}  {compute_cost(out, Y):.6f}")
        params = update_parameters(params, backward_propagation(params, cache, X, Y), learning_rate=learning_rate)
        step += 1
    return params
# === right: a step function and reduce
from functools import reduce
def nn_model(X, Y, n_h, rng, num_iterations=10000, learning_rate=1.2, print_cost=False):
    def step(p, i):
        A2, cache = forward_propagation(X, p)
        if print_cost and i % 1000 == 0:
            print(i, compute_cost(A2, Y))
        g = backward_propagation(p, cache, X, Y)
        return {k: p[k] - learning_rate * g["d" + k] for k in p}
    return reduce(step, range(num_iterations), initialize_parameters(X.shape[0], n_h, Y.shape[0], rng))
# === right: a class that updates in place
class _Net:
    def __init__(self, nx, nh, ny, rng):
        self.W = [rng.normal(0, 0.01, (nh, nx)), rng.normal(0, 0.01, (ny, nh))]
        self.b = [np.zeros((nh, 1)), np.zeros((ny, 1))]

    def fit_once(self, X, Y, lr):
        m = X.shape[1]
        A1 = np.tanh(np.dot(self.W[0], X) + self.b[0])
        A2 = 1. / (1. + np.exp(-np.dot(self.W[1], A1) - self.b[1]))
        d2 = A2 - Y
        d1 = np.dot(self.W[1].T, d2) * (1 - A1 ** 2)
        self.W[1] -= lr * np.dot(d2, A1.T) / m
        self.b[1] -= lr * d2.sum(axis=1, keepdims=True) / m
        self.W[0] -= lr * np.dot(d1, X.T) / m
        self.b[0] -= lr * d1.sum(axis=1, keepdims=True) / m
        return A2

def nn_model(X, Y, n_h, rng, num_iterations=10000, learning_rate=1.2, print_cost=False):
    net = _Net(X.shape[0], n_h, Y.shape[0], rng)
    for it in range(num_iterations):
        A2 = net.fit_once(X, Y, learning_rate)
        if print_cost and it % 1000 == 0:
            print(compute_cost(A2, Y))
    return dict(W1=net.W[0], b1=net.b[0], W2=net.W[1], b2=net.b[1])
# === right: counts from one to n
def nn_model(X, Y, n_h, rng, num_iterations=10000, learning_rate=1.2, print_cost=False):
    assert X.shape[1] == Y.shape[1]
    parameters = initialize_parameters(X.shape[0], n_h, Y.shape[0], rng)
    costs = []
    for i in range(1, num_iterations + 1):
        A2, cache = forward_propagation(X, parameters)
        costs.append(compute_cost(A2, Y))
        grads = backward_propagation(parameters, cache, X, Y)
        parameters.update(update_parameters(parameters, grads, learning_rate))
    if print_cost and costs:
        print(costs[0], "->", costs[-1])
    return parameters
# === wrong: result of the update dropped | the updated parameters are never assigned, so nothing is learned
def nn_model(X, Y, n_h, rng, num_iterations=10000, learning_rate=1.2, print_cost=False):
    parameters = initialize_parameters(X.shape[0], n_h, Y.shape[0], rng)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        grads = backward_propagation(parameters, cache, X, Y)
        update_parameters(parameters, grads, learning_rate)
    return parameters
# === wrong: learning rate not handed on | learning_rate is not passed to update_parameters, its default 1.2 is always used
def nn_model(X, Y, n_h, rng, num_iterations=10000, learning_rate=1.2, print_cost=False):
    parameters = initialize_parameters(X.shape[0], n_h, Y.shape[0], rng)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads)
    return parameters
# === wrong: ten thousand for ever | the number of iterations is written in as 10000, the argument is ignored
def nn_model(X, Y, n_h, rng, num_iterations=10000, learning_rate=1.2, print_cost=False):
    parameters = initialize_parameters(X.shape[0], n_h, Y.shape[0], rng)
    for i in range(10000):
        A2, cache = forward_propagation(X, parameters)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters
# === wrong: return inside the loop, again | the return stands inside the loop, so training ends after one step
def nn_model(X, Y, n_h, rng, num_iterations=10000, learning_rate=1.2, print_cost=False):
    parameters = initialize_parameters(X.shape[0], n_h, Y.shape[0], rng)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
        if print_cost and i % 1000 == 0:
            print(cost)
        return parameters
# === wrong: forward pass outside the loop, again | the forward and backward pass stand before the loop, so every step uses the first gradient
def nn_model(X, Y, n_h, rng, num_iterations=10000, learning_rate=1.2, print_cost=False):
    parameters = initialize_parameters(X.shape[0], n_h, Y.shape[0], rng)
    A2, cache = forward_propagation(X, parameters)
    grads = backward_propagation(parameters, cache, X, Y)
    for i in range(num_iterations):
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters
# === wrong: four hidden units always | n_h is overwritten with 4
def nn_model(X, Y, n_h, rng, num_iterations=10000, learning_rate=1.2, print_cost=False):
    n_x, n_h, n_y = X.shape[0], 4, Y.shape[0]
    parameters = initialize_parameters(n_x, n_h, n_y, rng)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters
# === wrong: one step too many, again | the loop runs num_iterations + 1 times, so zero iterations still take a step
def nn_model(X, Y, n_h, rng, num_iterations=10000, learning_rate=1.2, print_cost=False):
    parameters = initialize_parameters(X.shape[0], n_h, Y.shape[0], rng)
    for i in range(num_iterations + 1):
        A2, cache = forward_propagation(X, parameters)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters
# === wrong: climbs | steps along the gradient instead of against it, the cost rises
def nn_model(X, Y, n_h, rng, num_iterations=10000, learning_rate=1.2, print_cost=False):
    parameters = initialize_parameters(X.shape[0], n_h, Y.shape[0], rng)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        grads = backward_propagation(parameters, cache, X, Y)
        for k in parameters:
            parameters[k] = parameters[k] + learning_rate * grads["d" + k]
    return parameters
# === wrong: gives the costs too | returns (parameters, costs), only the parameters are asked for
def nn_model(X, Y, n_h, rng, num_iterations=10000, learning_rate=1.2, print_cost=False):
    parameters = initialize_parameters(X.shape[0], n_h, Y.shape[0], rng)
    costs = []
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        costs.append(compute_cost(A2, Y))
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs
# === wrong: only the output layer learns | only W2 and b2 are updated, the hidden layer stays as it was drawn
def nn_model(X, Y, n_h, rng, num_iterations=10000, learning_rate=1.2, print_cost=False):
    parameters = initialize_parameters(X.shape[0], n_h, Y.shape[0], rng)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters["W2"] = parameters["W2"] - learning_rate * grads["dW2"]
        parameters["b2"] = parameters["b2"] - learning_rate * grads["db2"]
    return parameters
# === wrong: zeros at the start | starts from zero weights, so all hidden units stay identical and nothing is learned
def nn_model(X, Y, n_h, rng, num_iterations=10000, learning_rate=1.2, print_cost=False):
    parameters = {"W1": np.zeros((n_h, X.shape[0])), "b1": np.zeros((n_h, 1)),
                  "W2": np.zeros((Y.shape[0], n_h)), "b2": np.zeros((Y.shape[0], 1))}
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters
# === wrong: sizes from the wrong axes and no rate | none
def nn_model(X, Y, n_h, rng, num_iterations=10000, learning_rate=1.2, print_cost=False):
    parameters = initialize_parameters(X.shape[1], n_h, Y.shape[1], rng)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads)
    return parameters
# === right: plain
def nn_model(X, Y, n_h, rng, num_iterations=10000, learning_rate=1.2, print_cost=False):
    parameters = initialize_parameters(X.shape[0], n_h, Y.shape[0], rng)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        if print_cost and i % 1000 == 0:
            print(f"cost after {i} steps: {compute_cost(A2, Y):.6f}")
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters
# === right: cost computed every time, keyword for the rate
def nn_model(X, Y, n_h, rng, num_iterations=10000, learning_rate=1.2, print_cost=False):
    n_x = X.shape[0]
    n_y = Y.shape[0]
    parameters = initialize_parameters(n_x, n_h, n_y, rng)
    for i in range(0, num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate=learning_rate)
        if print_cost and i % 1000 == 0:
            print("Cost after iteration %i: %f" % (i, cost))
    return parameters
# === right: one output, while loop
def nn_model(X, Y, n_h, rng, num_iterations=10000, learning_rate=1.2, print_cost=False):
    theta = initialize_parameters(len(X), n_h, 1, rng)
    step = 0
    while step < num_iterations:
        output, cache = forward_propagation(X, theta)
        if print_cost:
            if step % 1000 == 0:
                print("step", step, "cost", compute_cost(output, Y))
        theta = update_parameters(theta, backward_propagation(theta, cache, X, Y), learning_rate)
        step += 1
    return theta
# === right: class with a train method
class Trainer:
    def __init__(self, X, Y, parameters, rate):
        self.X, self.Y, self.parameters, self.rate = X, Y, parameters, rate

    def step(self):
        A2, cache = forward_propagation(self.X, self.parameters)
        grads = backward_propagation(self.parameters, cache, self.X, self.Y)
        self.parameters = update_parameters(self.parameters, grads, self.rate)
        return A2

def nn_model(X, Y, n_h, rng, num_iterations=10000, learning_rate=1.2, print_cost=False):
    trainer = Trainer(X, Y, initialize_parameters(X.shape[0], n_h, Y.shape[0], rng), learning_rate)
    for i in range(num_iterations):
        A2 = trainer.step()
        if print_cost and not i % 1000:
            print(i, compute_cost(A2, Y))
    return trainer.parameters
# === right: own copies changed in place
def nn_model(X, Y, n_h, rng, num_iterations=10000, learning_rate=1.2, print_cost=False):
    p = initialize_parameters(X.shape[0], n_h, Y.shape[0], rng)
    p = {k: v.copy() for k, v in p.items()}
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, p)
        grads = backward_propagation(p, cache, X, Y)
        if print_cost and i % 1000 == 0:
            print(f"{i:6d} {compute_cost(A2, Y):.4f}")
        for k in p:
            p[k] -= learning_rate * grads["d" + k]
    return p
# === right: everything written out, too
def nn_model(X, Y, n_h, rng, num_iterations=10000, learning_rate=1.2, print_cost=False):
    n_x, m = X.shape
    W1 = rng.normal(0, 0.01, (n_h, n_x))
    W2 = rng.normal(0, 0.01, (1, n_h))
    b1, b2 = np.zeros((n_h, 1)), np.zeros((1, 1))
    for i in range(num_iterations):
        A1 = np.tanh(W1 @ X + b1)
        A2 = sigmoid(W2 @ A1 + b2)
        if print_cost and i % 1000 == 0:
            print(i, -np.mean(np.log(np.where(Y == 1, A2, 1 - A2))))
        d2 = (A2 - Y) / m
        d1 = W2.T @ d2 * (1 - A1**2)
        W1, W2 = W1 - learning_rate * d1 @ X.T, W2 - learning_rate * d2 @ A1.T
        b1 = b1 - learning_rate * d1.sum(axis=1, keepdims=True)
        b2 = b2 - learning_rate * d2.sum(axis=1, keepdims=True)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
# === right: functools.reduce
def nn_model(X, Y, n_h, rng, num_iterations=10000, learning_rate=1.2, print_cost=False):
    from functools import reduce

    def step(params, i):
        A2, cache = forward_propagation(X, params)
        if print_cost and i % 1000 == 0:
            print(f"after {i}: {compute_cost(A2, Y)}")
        return update_parameters(params, backward_propagation(params, cache, X, Y), learning_rate)

    return reduce(step, range(num_iterations), initialize_parameters(X.shape[0], n_h, Y.shape[0], rng))
# === wrong: learning rate not passed on | Does not pass the learning rate to update_parameters, so it is always 1.2.
def nn_model(X, Y, n_h, rng, num_iterations=10000, learning_rate=1.2, print_cost=False):
    parameters = initialize_parameters(X.shape[0], n_h, Y.shape[0], rng)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        if print_cost and i % 1000 == 0:
            print(i, compute_cost(A2, Y))
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads)
    return parameters
# === wrong: result of the step dropped | Does not keep what update_parameters returns, so nothing is learned.
def nn_model(X, Y, n_h, rng, num_iterations=10000, learning_rate=1.2, print_cost=False):
    parameters = initialize_parameters(X.shape[0], n_h, Y.shape[0], rng)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        if print_cost and i % 1000 == 0:
            print(i, compute_cost(A2, Y))
        grads = backward_propagation(parameters, cache, X, Y)
        update_parameters(parameters, grads, learning_rate)
    return parameters
# === wrong: forward once | Goes forward only once, before the loop, so the cache is out of date.
def nn_model(X, Y, n_h, rng, num_iterations=10000, learning_rate=1.2, print_cost=False):
    parameters = initialize_parameters(X.shape[0], n_h, Y.shape[0], rng)
    A2, cache = forward_propagation(X, parameters)
    for i in range(num_iterations):
        if print_cost and i % 1000 == 0:
            print(i, compute_cost(forward_propagation(X, parameters)[0], Y))
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters
# === wrong: starts anew each time | Draws a new start inside the loop.
def nn_model(X, Y, n_h, rng, num_iterations=10000, learning_rate=1.2, print_cost=False):
    for i in range(num_iterations):
        parameters = initialize_parameters(X.shape[0], n_h, Y.shape[0], rng)
        A2, cache = forward_propagation(X, parameters)
        if print_cost and i % 1000 == 0:
            print(i, compute_cost(A2, Y))
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters
# === wrong: own seed | Makes a generator of its own and ignores rng.
def nn_model(X, Y, n_h, rng, num_iterations=10000, learning_rate=1.2, print_cost=False):
    parameters = initialize_parameters(X.shape[0], n_h, Y.shape[0], np.random.default_rng(1))
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        if print_cost and i % 1000 == 0:
            print(i, compute_cost(A2, Y))
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters
# === wrong: four units | Always makes four hidden units and ignores n_h.
def nn_model(X, Y, n_h, rng, num_iterations=10000, learning_rate=1.2, print_cost=False):
    parameters = initialize_parameters(X.shape[0], 4, Y.shape[0], rng)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        if print_cost and i % 1000 == 0:
            print(i, compute_cost(A2, Y))
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters
# === wrong: two inputs | Assumes two inputs, as in the notebook's data.
def nn_model(X, Y, n_h, rng, num_iterations=10000, learning_rate=1.2, print_cost=False):
    parameters = initialize_parameters(2, n_h, 1, rng)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        if print_cost and i % 1000 == 0:
            print(i, compute_cost(A2, Y))
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters
# === wrong: sizes from the wrong axis, too | Takes the number of examples for the number of inputs and outputs.
def nn_model(X, Y, n_h, rng, num_iterations=10000, learning_rate=1.2, print_cost=False):
    parameters = initialize_parameters(X.shape[1], n_h, Y.shape[1], rng)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        if print_cost and i % 1000 == 0:
            print(i, compute_cost(A2, Y))
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters
# === wrong: one step less | Takes one step too few.
def nn_model(X, Y, n_h, rng, num_iterations=10000, learning_rate=1.2, print_cost=False):
    parameters = initialize_parameters(X.shape[0], n_h, Y.shape[0], rng)
    for i in range(1, num_iterations):
        A2, cache = forward_propagation(X, parameters)
        if print_cost and (i - 1) % 1000 == 0:
            print(i - 1, compute_cost(A2, Y))
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters
# === wrong: one step more | Takes one step too many.
def nn_model(X, Y, n_h, rng, num_iterations=10000, learning_rate=1.2, print_cost=False):
    parameters = initialize_parameters(X.shape[0], n_h, Y.shape[0], rng)
    for i in range(num_iterations + 1):
        A2, cache = forward_propagation(X, parameters)
        if print_cost and i % 1000 == 0:
            print(i, compute_cost(A2, Y))
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters
# === wrong: step at least once | Checks the number of steps after the step, so with 0 it still takes one.
def nn_model(X, Y, n_h, rng, num_iterations=10000, learning_rate=1.2, print_cost=False):
    parameters = initialize_parameters(X.shape[0], n_h, Y.shape[0], rng)
    i = 0
    while True:
        A2, cache = forward_propagation(X, parameters)
        if print_cost and i % 1000 == 0:
            print(i, compute_cost(A2, Y))
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
        i += 1
        if i >= num_iterations:
            return parameters
# === wrong: returns the slopes | Returns the gradients of the last step instead of the parameters.
def nn_model(X, Y, n_h, rng, num_iterations=10000, learning_rate=1.2, print_cost=False):
    parameters = initialize_parameters(X.shape[0], n_h, Y.shape[0], rng)
    grads = parameters
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        if print_cost and i % 1000 == 0:
            print(i, compute_cost(A2, Y))
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
    return grads
# === wrong: returns the start | Keeps the trained parameters under another name and returns the start.
def nn_model(X, Y, n_h, rng, num_iterations=10000, learning_rate=1.2, print_cost=False):
    parameters = initialize_parameters(X.shape[0], n_h, Y.shape[0], rng)
    trained = parameters
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, trained)
        if print_cost and i % 1000 == 0:
            print(i, compute_cost(A2, Y))
        grads = backward_propagation(trained, cache, X, Y)
        trained = update_parameters(trained, grads, learning_rate)
    return parameters
# === wrong: fewer steps by default | The default number of steps is 1000 and not 10000.
def nn_model(X, Y, n_h, rng, num_iterations=1000, learning_rate=1.2, print_cost=False):
    parameters = initialize_parameters(X.shape[0], n_h, Y.shape[0], rng)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        if print_cost and i % 1000 == 0:
            print(i, compute_cost(A2, Y))
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters
# === wrong: fixed number of steps | Always takes 3000 steps, as in the example.
def nn_model(X, Y, n_h, rng, num_iterations=10000, learning_rate=1.2, print_cost=False):
    parameters = initialize_parameters(X.shape[0], n_h, Y.shape[0], rng)
    for i in range(3000):
        A2, cache = forward_propagation(X, parameters)
        if print_cost and i % 1000 == 0:
            print(i, compute_cost(A2, Y))
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters
# === wrong: stops when it is slow | Stops as soon as the cost hardly changes, which on a plateau is far too early.
def nn_model(X, Y, n_h, rng, num_iterations=10000, learning_rate=1.2, print_cost=False):
    parameters = initialize_parameters(X.shape[0], n_h, Y.shape[0], rng)
    last = np.inf
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        if print_cost and i % 1000 == 0:
            print(i, cost)
        if abs(last - cost) < 1e-5:
            break
        last = cost
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters
# === wrong: return in the loop | Returns after the first step.
def nn_model(X, Y, n_h, rng, num_iterations=10000, learning_rate=1.2, print_cost=False):
    parameters = initialize_parameters(X.shape[0], n_h, Y.shape[0], rng)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        if print_cost and i % 1000 == 0:
            print(i, compute_cost(A2, Y))
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
        return parameters
    return parameters
# === wrong: one example at a time | Steps after every single example and not after all of them.
def nn_model(X, Y, n_h, rng, num_iterations=10000, learning_rate=1.2, print_cost=False):
    parameters = initialize_parameters(X.shape[0], n_h, Y.shape[0], rng)
    for i in range(num_iterations):
        if print_cost and i % 1000 == 0:
            print(i, compute_cost(forward_propagation(X, parameters)[0], Y))
        j = i % X.shape[1]
        x, y = X[:, j:j + 1], Y[:, j:j + 1]
        _, cache = forward_propagation(x, parameters)
        grads = backward_propagation(parameters, cache, x, y)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters
# === wrong: best so far | Returns the parameters of the lowest cost and not those after the last step.
def nn_model(X, Y, n_h, rng, num_iterations=10000, learning_rate=1.2, print_cost=False):
    parameters = initialize_parameters(X.shape[0], n_h, Y.shape[0], rng)
    best, lowest = parameters, np.inf
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        if cost < lowest:
            best, lowest = parameters, cost
        if print_cost and i % 1000 == 0:
            print(i, cost)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
    return best
# === wrong: the flower | Trains on a fixed data set that it loads itself.
def nn_model(X, Y, n_h, rng, num_iterations=10000, learning_rate=1.2, print_cost=False):
    X, Y = load_planar("flower")
    parameters = initialize_parameters(X.shape[0], n_h, Y.shape[0], rng)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        if print_cost and i % 1000 == 0:
            print(i, compute_cost(A2, Y))
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters
