# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: the pieces put together
def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    costs = []
    parameters = initialize_parameters_deep(layers_dims, rng)
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
    return parameters, costs
# === right: cost only when it is recorded
def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    p = initialize_parameters_deep(layers_dims, rng)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, p)
        if not i % 100:
            costs += [float(compute_cost(AL, Y))]
        grads = L_model_backward(AL, Y, caches)
        p = {k: v - learning_rate * grads["d" + k] for k, v in p.items()}
    return p, costs
# === right: all costs, every hundredth kept
def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters, history, step = initialize_parameters_deep(layers_dims, rng), [], 0
    while step < num_iterations:
        AL, caches = L_model_forward(X, parameters)
        history.append(compute_cost(AL, Y))
        parameters = update_parameters(parameters, L_model_backward(AL, Y, caches), learning_rate)
        step += 1
    costs = history[::100]
    if print_cost:
        for k, c in enumerate(costs):
            print(f"{100 * k}: {c:.5f}")
    return parameters, costs
# === right: everything written out
def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    L, m = len(layers_dims) - 1, X.shape[1]
    W = [rng.normal(0, 1 / np.sqrt(a), (b, a)) for a, b in zip(layers_dims, layers_dims[1:])]
    b = [np.zeros((n, 1)) for n in layers_dims[1:]]
    costs = []
    for i in range(num_iterations):
        A = [X]
        for l in range(L):
            Z = W[l] @ A[-1] + b[l]
            A.append(1 / (1 + np.exp(-Z)) if l == L - 1 else np.maximum(0, Z))
        if i % 100 == 0:
            costs.append(-np.mean(np.log(np.where(Y == 1, A[-1], 1 - A[-1]))))
        dZ = (A[-1] - Y) / m
        for l in range(L - 1, -1, -1):
            dW, db = dZ @ A[l].T, dZ.sum(axis=1, keepdims=True)
            if l:
                dZ = W[l].T @ dZ * (A[l] > 0)
            W[l] = W[l] - learning_rate * dW
            b[l] = b[l] - learning_rate * db
    parameters = {}
    for l in range(L):
        parameters[f"W{l + 1}"], parameters[f"b{l + 1}"] = W[l], b[l]
    return parameters, costs
# === right: a start of its own, scaled for ReLU
def _he(dims, rng):
    p = {}
    for l in range(1, len(dims)):
        p[f"W{l}"] = rng.standard_normal((dims[l], dims[l - 1])) * np.sqrt(2 / dims[l - 1])
        p[f"b{l}"] = np.zeros((dims[l], 1))
    return p

def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    p = _he(layers_dims, rng)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, p)
        g = L_model_backward(AL, Y, caches)
        if i in range(0, num_iterations, 100):
            costs.append(compute_cost(AL, Y))
        p = update_parameters(p, g, learning_rate)
    return p, costs
# === right: counted from one, in place
def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters_deep(layer_dims=layers_dims, rng=rng)
    costs = []
    for i in range(1, num_iterations + 1):
        AL, caches = L_model_forward(X, parameters)
        if i % 100 == 1:
            costs.append(compute_cost(AL, Y))
        grads = L_model_backward(AL, Y, caches)
        for key in parameters:
            parameters[key] -= learning_rate * grads["d" + key]
    return parameters, costs
# === wrong: rate typed in | The learning rate is hard-coded and the argument is ignored.
def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    costs = []
    parameters = initialize_parameters_deep(layers_dims, rng)
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, 0.0075)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
    return parameters, costs
# === wrong: number of steps typed in | The number of iterations is hard-coded and the argument is ignored.
def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    costs = []
    parameters = initialize_parameters_deep(layers_dims, rng)
    for i in range(3000):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
    return parameters, costs
# === wrong: a cost for every step | The cost is recorded at every iteration and not at every hundredth.
def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    costs = []
    parameters = initialize_parameters_deep(layers_dims, rng)
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if True:
            costs.append(cost)
            if print_cost:
                print(i, cost)
    return parameters, costs
# === wrong: record starts at 100 | The first cost, at iteration 0, is left out.
def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    costs = []
    parameters = initialize_parameters_deep(layers_dims, rng)
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if i and i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
    return parameters, costs
# === wrong: last cost added | The cost of the last iteration is added at the end, which is one entry too many.
def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    costs = []
    parameters = initialize_parameters_deep(layers_dims, rng)
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0 or i == num_iterations - 1:
            costs.append(cost)
            if print_cost:
                print(i, cost)
    return parameters, costs
# === wrong: record only when printing | The costs are recorded only when print_cost is true.
def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    costs = []
    parameters = initialize_parameters_deep(layers_dims, rng)
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if print_cost and i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
    return parameters, costs
# === wrong: every tenth | The cost is recorded at every tenth iteration and not at every hundredth.
def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    costs = []
    parameters = initialize_parameters_deep(layers_dims, rng)
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 10 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
    return parameters, costs
# === wrong: only parameters | The costs are not returned.
def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    costs = []
    parameters = initialize_parameters_deep(layers_dims, rng)
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
    return parameters
# === wrong: order swapped | The two are returned in the wrong order: parameters first, then costs.
def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    costs = []
    parameters = initialize_parameters_deep(layers_dims, rng)
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
    return costs, parameters
# === wrong: update thrown away | The updated parameters are not kept, so that nothing is learned.
def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    costs = []
    parameters = initialize_parameters_deep(layers_dims, rng)
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        new = update_parameters({**parameters}, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
    return parameters, costs
# === wrong: start anew in the loop | The parameters are initialized anew inside the loop, so that nothing is learned.
def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    costs = []
    parameters = initialize_parameters_deep(layers_dims, rng)
    for i in range(num_iterations):
        parameters = initialize_parameters_deep(layers_dims, rng)
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
    return parameters, costs
# === wrong: two layers only | The network has two layers, however long layers_dims is.
def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    costs = []
    parameters = initialize_parameters_deep([layers_dims[0], layers_dims[1], layers_dims[-1]], rng)
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
    return parameters, costs
# === wrong: zero start | All weights start at zero, so that the network cannot learn.
def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    costs = []
    parameters = initialize_parameters_deep(layers_dims, rng)
    parameters = {k: np.zeros(v.shape) for k, v in parameters.items()}
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
    return parameters, costs
# === wrong: uphill | The parameters move up the cost and not down.
def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    costs = []
    parameters = initialize_parameters_deep(layers_dims, rng)
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, -learning_rate)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
    return parameters, costs
# === wrong: last layer only | Only the last layer is updated.
def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    costs = []
    parameters = initialize_parameters_deep(layers_dims, rng)
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        L = len(layers_dims) - 1
        for key in (f"W{L}", f"b{L}"):
            parameters[key] = parameters[key] - learning_rate * grads["d" + key]
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
    return parameters, costs
# === wrong: return inside the loop | The return stands inside the loop, so that only one step is taken.
def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    costs = []
    parameters = initialize_parameters_deep(layers_dims, rng)
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
        return parameters, costs
# === wrong: list emptied in the loop | The list of costs is emptied at each pass of the loop.
def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    costs = []
    parameters = initialize_parameters_deep(layers_dims, rng)
    for i in range(num_iterations):
        costs = []
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
    return parameters, costs
# === wrong: no return | The return statement is missing.
def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    costs = []
    parameters = initialize_parameters_deep(layers_dims, rng)
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
# === wrong: one step too many | One step too many is taken.
def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    costs = []
    parameters = initialize_parameters_deep(layers_dims, rng)
    for i in range(num_iterations + 1):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
    return parameters, costs
# === wrong: last cost only | Only the last cost is returned and not the list.
def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    costs = []
    parameters = initialize_parameters_deep(layers_dims, rng)
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
    return parameters, costs[-1:]
# === wrong: predictions returned | The predictions are returned and not the parameters.
def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    costs = []
    parameters = initialize_parameters_deep(layers_dims, rng)
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
    return L_model_forward(X, parameters)[0], costs
# === wrong: forward pass outside the loop | The forward pass stands before the loop, so that the gradients come from old activations.
def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    costs = []
    parameters = initialize_parameters_deep(layers_dims, rng)
    AL, caches = L_model_forward(X, parameters)
    cost = compute_cost(AL, Y)
    grads = L_model_backward(AL, Y, caches)
    for i in range(num_iterations):
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
    return parameters, costs
# === wrong: other defaults and labels turned | none
def L_layer_model(X, Y, layers_dims, rng, learning_rate=5, num_iterations=3000, print_cost=False):
    costs = []
    Y = 1 - Y
    parameters = initialize_parameters_deep(layers_dims, rng)
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
    return parameters, costs
# === right: the lesson's loop
def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    costs = []
    parameters = initialize_parameters_deep(layers_dims, rng)
    for i in range(0, num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print("Cost after iteration {}: {}".format(i, cost))
    return parameters, costs
# === right: cost only when it is wanted
def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    params, costs = initialize_parameters_deep(layers_dims, rng), []
    for step in range(num_iterations):
        out, caches = L_model_forward(X, params)
        if not step % 100:
            costs.append(float(compute_cost(out, Y)))
            if print_cost:
                print(step, costs[-1])
        params = update_parameters(params, L_model_backward(out, Y, caches), learning_rate=learning_rate)
    return params, costs
# === right: lists of matrices, nothing imported
def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    m = X.shape[1]
    W = [rng.standard_normal((n, p)) / np.sqrt(p) for p, n in zip(layers_dims, layers_dims[1:])]
    b = [np.zeros((n, 1)) for n in layers_dims[1:]]
    L = len(W)
    costs = []
    for it in range(num_iterations):
        A = [X]
        for l in range(L):
            Z = W[l] @ A[l] + b[l]
            A.append(1 / (1 + np.exp(-Z)) if l == L - 1 else np.maximum(Z, 0))
        if it % 100 == 0:
            costs.append(-np.mean(Y * np.log(A[-1]) + (1 - Y) * np.log(1 - A[-1])))
        d = (A[-1] - Y) / m
        for l in range(L - 1, -1, -1):
            gW, gb = d @ A[l].T, d.sum(axis=1, keepdims=True)
            if l > 0:
                d = (W[l].T @ d) * (A[l] > 0)
            W[l] = W[l] - learning_rate * gW
            b[l] = b[l] - learning_rate * gb
    parameters = {}
    for l in range(L):
        parameters[f"W{l + 1}"], parameters[f"b{l + 1}"] = W[l], b[l]
    return parameters, costs
# === right: all costs, then every hundredth
def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    p = initialize_parameters_deep(layer_dims=layers_dims, rng=rng)
    history = []
    i = 0
    while i < num_iterations:
        AL, caches = L_model_forward(X, p)
        history.append(compute_cost(AL, Y))
        g = L_model_backward(AL, Y, caches)
        for k in p:
            p[k] = p[k] - learning_rate * g["d" + k]
        i += 1
    costs = history[::100]
    if print_cost:
        for j, c in enumerate(costs):
            print(f"{100 * j}: {c:.4f}")
    return p, costs
# === right: generator of steps
def _train(X, Y, p, lr):
    while True:
        AL, caches = L_model_forward(X, p)
        yield p, AL
        p = update_parameters(p, L_model_backward(AL, Y, caches), lr)

def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    costs = []
    for i, (p, AL) in enumerate(_train(X, Y, initialize_parameters_deep(layers_dims, rng), learning_rate)):
        if i == num_iterations:
            break
        if i % 100 == 0:
            costs.append(compute_cost(AL, Y))
            if print_cost:
                print(i, costs[-1])
    return p, costs
# === right: a network class
class Net:
    def __init__(self, dims, rng):
        self.p = initialize_parameters_deep(dims, rng)
        self.costs = []

    def step(self, X, Y, lr, keep):
        AL, caches = L_model_forward(X, self.p)
        if keep:
            self.costs.append(compute_cost(AL, Y))
        self.p = update_parameters(self.p, L_model_backward(AL, Y, caches), lr)

def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    net = Net(layers_dims, rng)
    for i in range(num_iterations):
        net.step(X, Y, learning_rate, keep=(i % 100 == 0))
        if print_cost and i % 100 == 0:
            print("iteration", i, "cost", net.costs[-1])
    return net.p, net.costs
# === wrong: update not kept | the result of update_parameters is not assigned, nothing is learned
def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    costs = []
    parameters = initialize_parameters_deep(layers_dims, rng)
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
    return parameters, costs
# === wrong: every cost | a cost is kept in every iteration, not every 100
def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    costs = []
    parameters = initialize_parameters_deep(layers_dims, rng)
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        costs.append(compute_cost(AL, Y))
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs
# === wrong: costs only when printing | costs are kept only if print_cost is on, otherwise the list stays empty
def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    costs = []
    parameters = initialize_parameters_deep(layers_dims, rng)
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if print_cost and i % 100 == 0:
            print(i, cost)
            costs.append(cost)
    return parameters, costs
# === wrong: first cost skipped | the cost of iteration 0 is left out, the list starts at iteration 100
def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    costs = []
    parameters = initialize_parameters_deep(layers_dims, rng)
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if i > 0 and i % 100 == 0:
            costs.append(cost)
    return parameters, costs
# === wrong: last cost added too | the cost of the last iteration is added to the list as well
def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    costs = []
    parameters = initialize_parameters_deep(layers_dims, rng)
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0 or i == num_iterations - 1:
            costs.append(cost)
    return parameters, costs
# === wrong: cost after the step | the cost is measured after the update, so the first one is not the cost of the start
def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    costs = []
    parameters = initialize_parameters_deep(layers_dims, rng)
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            AL, _ = L_model_forward(X, parameters)
            costs.append(compute_cost(AL, Y))
    return parameters, costs
# === wrong: parameters alone | only the parameters are returned, the costs are missing
def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters_deep(layers_dims, rng)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        if i % 100 == 0:
            costs.append(compute_cost(AL, Y))
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters
# === wrong: rate of the default | 0.0075 is passed to the update whatever learning_rate is
def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters_deep(layers_dims, rng)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        if i % 100 == 0:
            costs.append(compute_cost(AL, Y))
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, 0.0075)
    return parameters, costs
# === wrong: step zero left out | the loop starts at 1, so one step too few is made and the cost of iteration 0 is missing
def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters_deep(layers_dims, rng)
    costs = []
    for i in range(1, num_iterations):
        AL, caches = L_model_forward(X, parameters)
        if i % 100 == 0:
            costs.append(compute_cost(AL, Y))
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs
# === wrong: return in the if | the return is indented into the loop, so only the first step is made
def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters_deep(layers_dims, rng)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(compute_cost(AL, Y))
        return parameters, costs
# === wrong: costs first | returns (costs, parameters): the order is turned
def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters_deep(layers_dims, rng)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        if i % 100 == 0:
            costs.append(compute_cost(AL, Y))
        parameters = update_parameters(parameters, L_model_backward(AL, Y, caches), learning_rate)
    return costs, parameters
# === wrong: fixed architecture | layers_dims is replaced by fixed hidden widths of 20, 7 and 5
def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    layers_dims = [X.shape[0], 20, 7, 5, 1]
    parameters = initialize_parameters_deep(layers_dims, rng)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        if i % 100 == 0:
            costs.append(compute_cost(AL, Y))
        parameters = update_parameters(parameters, L_model_backward(AL, Y, caches), learning_rate)
    return parameters, costs
# === wrong: mean taken once more | the learning rate is divided by m in each step, although the gradients are means already
def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters_deep(layers_dims, rng)
    costs = []
    m = X.shape[1]
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        if i % 100 == 0:
            costs.append(compute_cost(AL, Y))
        parameters = update_parameters(parameters, L_model_backward(AL, Y, caches), learning_rate / m)
    return parameters, costs
# === wrong: uphill and tenth costs | none
def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters_deep(layers_dims, rng)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        if i % 10 == 0:
            costs.append(compute_cost(AL, Y))
        parameters = update_parameters(parameters, L_model_backward(AL, Y, caches), -learning_rate)
    return parameters, costs
# === right: plain
def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters_deep(layers_dims, rng)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        if i % 100 == 0:
            cost = compute_cost(AL, Y)
            costs.append(cost)
            if print_cost:
                print(f"Cost after iteration {i}: {cost}")
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs
# === right: while loop, cost computed every time
def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    costs = []
    parameters = initialize_parameters_deep(layers_dims, rng)
    step = 0
    while step < num_iterations:
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if not step % 100:
            costs.append(float(cost))
            if print_cost is True:
                print("step", step, "cost", cost)
        step = step + 1
    return (parameters, costs)
# === right: one step as an inner function
def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    def step(theta):
        output, kept = L_model_forward(X, theta)
        return compute_cost(output, Y), update_parameters(theta, L_model_backward(output, Y, kept), learning_rate)

    theta, history = initialize_parameters_deep(layers_dims, rng), []
    for _ in range(num_iterations):
        cost, theta = step(theta)
        history.append(cost)
    costs = history[::100]
    if print_cost:
        print(*costs, sep="\n")
    return theta, costs
# === right: a class with fit
class DeepNet:
    def __init__(self, dims, rng):
        self.theta = initialize_parameters_deep(dims, rng)
        self.costs = []

    def fit(self, X, Y, alpha, epochs, verbose):
        for epoch in range(epochs):
            AL, caches = L_model_forward(X, self.theta)
            if epoch % 100 == 0:
                self.costs.append(compute_cost(AL, Y))
                if verbose:
                    print(f"{epoch:6d} {self.costs[-1]:.6f}")
            self.theta = update_parameters(self.theta, L_model_backward(AL, Y, caches), alpha)
        return self


def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    net = DeepNet(layers_dims, rng).fit(X, Y, learning_rate, num_iterations, print_cost)
    return net.theta, net.costs
# === right: hundreds, then the rest
def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters_deep(layers_dims, rng)
    costs = []
    left = num_iterations
    while left > 0:
        costs.append(compute_cost(L_model_forward(X, parameters)[0], Y))
        if print_cost:
            print(costs[-1])
        for _ in range(min(left, 100)):
            AL, caches = L_model_forward(X, parameters)
            parameters = update_parameters(parameters, L_model_backward(AL, Y, caches), learning_rate)
        left -= 100
    return parameters, costs
# === right: written without the earlier functions
def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    L, m = len(layers_dims) - 1, X.shape[1]
    W = [rng.standard_normal((layers_dims[k + 1], layers_dims[k])) / np.sqrt(layers_dims[k]) for k in range(L)]
    b = [np.zeros((layers_dims[k + 1], 1)) for k in range(L)]
    costs = []
    for it in range(num_iterations):
        A = [X]
        for k in range(L):
            Z = W[k] @ A[k] + b[k]
            A.append(np.maximum(Z, 0) if k < L - 1 else 1 / (1 + np.exp(-Z)))
        if it % 100 == 0:
            costs.append(float(-np.mean(Y * np.log(A[L]) + (1 - Y) * np.log(1 - A[L]))))
            if print_cost:
                print(costs[-1])
        dZ = A[L] - Y
        for k in reversed(range(L)):
            dW, db = dZ @ A[k].T / m, dZ.mean(axis=1, keepdims=True)
            dZ = (W[k].T @ dZ) * (A[k] > 0)
            W[k] = W[k] - learning_rate * dW
            b[k] = b[k] - learning_rate * db
    parameters = {}
    for k in range(L):
        parameters[f"W{k+1}"], parameters[f"b{k+1}"] = W[k], b[k]
    return parameters, costs
# === wrong: cost after the step, too | keeps the cost after steps 0, 100, ... instead of before
def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters_deep(layers_dims, rng)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        parameters = update_parameters(parameters, L_model_backward(AL, Y, caches), learning_rate)
        if i % 100 == 0:
            costs.append(compute_cost(L_model_forward(X, parameters)[0], Y))
            if print_cost:
                print(costs[-1])
    return parameters, costs
# === wrong: every cost, too | keeps the cost of every step
def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters_deep(layers_dims, rng)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        costs.append(compute_cost(AL, Y))
        if print_cost and i % 100 == 0:
            print(costs[-1])
        parameters = update_parameters(parameters, L_model_backward(AL, Y, caches), learning_rate)
    return parameters, costs
# === wrong: cost at 99, 199, ... | keeps the cost before step 99, 199, ... instead of 0, 100, ...
def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters_deep(layers_dims, rng)
    costs = []
    for i in range(1, num_iterations + 1):
        AL, caches = L_model_forward(X, parameters)
        if i % 100 == 0:
            costs.append(compute_cost(AL, Y))
            if print_cost:
                print(costs[-1])
        parameters = update_parameters(parameters, L_model_backward(AL, Y, caches), learning_rate)
    return parameters, costs
# === wrong: step 0 left out | leaves out the cost before step 0
def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters_deep(layers_dims, rng)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        if i > 0 and i % 100 == 0:
            costs.append(compute_cost(AL, Y))
            if print_cost:
                print(costs[-1])
        parameters = update_parameters(parameters, L_model_backward(AL, Y, caches), learning_rate)
    return parameters, costs
# === wrong: last step's cost as well | also keeps the cost of the last step, as in the old course
def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters_deep(layers_dims, rng)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        if i % 100 == 0 or i == num_iterations - 1:
            costs.append(compute_cost(AL, Y))
            if print_cost:
                print(costs[-1])
        parameters = update_parameters(parameters, L_model_backward(AL, Y, caches), learning_rate)
    return parameters, costs
# === wrong: one step too many, too | takes num_iterations + 1 steps
def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters_deep(layers_dims, rng)
    costs = []
    for i in range(num_iterations + 1):
        AL, caches = L_model_forward(X, parameters)
        if i % 100 == 0:
            costs.append(compute_cost(AL, Y))
            if print_cost:
                print(costs[-1])
        parameters = update_parameters(parameters, L_model_backward(AL, Y, caches), learning_rate)
    return parameters, costs
# === wrong: one step too few | takes num_iterations - 1 steps
def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters_deep(layers_dims, rng)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        if i % 100 == 0:
            costs.append(compute_cost(AL, Y))
            if print_cost:
                print(costs[-1])
        if i == num_iterations - 1:
            break
        parameters = update_parameters(parameters, L_model_backward(AL, Y, caches), learning_rate)
    return parameters, costs
# === wrong: fixed learning rate | uses 0.0075 whatever the argument says
def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters_deep(layers_dims, rng)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        if i % 100 == 0:
            costs.append(compute_cost(AL, Y))
            if print_cost:
                print(costs[-1])
        parameters = update_parameters(parameters, L_model_backward(AL, Y, caches), 0.0075)
    return parameters, costs
# === wrong: another default | the default learning rate is 0.075
def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters_deep(layers_dims, rng)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        if i % 100 == 0:
            costs.append(compute_cost(AL, Y))
            if print_cost:
                print(costs[-1])
        parameters = update_parameters(parameters, L_model_backward(AL, Y, caches), learning_rate)
    return parameters, costs
# === wrong: own generator | draws the start from a new generator instead of from rng
def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters_deep(layers_dims, np.random.default_rng(1))
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        if i % 100 == 0:
            costs.append(compute_cost(AL, Y))
            if print_cost:
                print(costs[-1])
        parameters = update_parameters(parameters, L_model_backward(AL, Y, caches), learning_rate)
    return parameters, costs
# === wrong: the order of the results | returns (costs, parameters)
def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters_deep(layers_dims, rng)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        if i % 100 == 0:
            costs.append(compute_cost(AL, Y))
            if print_cost:
                print(costs[-1])
        parameters = update_parameters(parameters, L_model_backward(AL, Y, caches), learning_rate)
    return costs, parameters
# === wrong: costs forgotten | returns the parameters only
def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters_deep(layers_dims, rng)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        if i % 100 == 0:
            costs.append(compute_cost(AL, Y))
            if print_cost:
                print(costs[-1])
        parameters = update_parameters(parameters, L_model_backward(AL, Y, caches), learning_rate)
    return parameters
# === wrong: the step is thrown away | does not keep what update_parameters returns
def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters_deep(layers_dims, rng)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        if i % 100 == 0:
            costs.append(compute_cost(AL, Y))
            if print_cost:
                print(costs[-1])
        grads = L_model_backward(AL, Y, caches)
        update_parameters(parameters, grads, learning_rate)
    return parameters, costs
# === wrong: start inside the loop | draws a new start in every step
def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    costs = []
    parameters = {}
    for i in range(num_iterations):
        parameters = initialize_parameters_deep(layers_dims, rng)
        AL, caches = L_model_forward(X, parameters)
        if i % 100 == 0:
            costs.append(compute_cost(AL, Y))
            if print_cost:
                print(costs[-1])
        parameters = update_parameters(parameters, L_model_backward(AL, Y, caches), learning_rate)
    return parameters, costs
# === wrong: slopes computed once | computes the gradients once, before the loop
def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters_deep(layers_dims, rng)
    costs = []
    AL, caches = L_model_forward(X, parameters)
    grads = L_model_backward(AL, Y, caches)
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        if i % 100 == 0:
            costs.append(compute_cost(AL, Y))
            if print_cost:
                print(costs[-1])
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs
# === wrong: costs only if printed | keeps the costs only when they are printed
def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters_deep(layers_dims, rng)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        if print_cost and i % 100 == 0:
            cost = compute_cost(AL, Y)
            print(i, cost)
            costs.append(cost)
        parameters = update_parameters(parameters, L_model_backward(AL, Y, caches), learning_rate)
    return parameters, costs
# === wrong: ten costs a run | keeps a cost every num_iterations // 10 steps instead of every 100
def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters_deep(layers_dims, rng)
    costs = []
    every = max(1, num_iterations // 10)
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        if i % every == 0:
            costs.append(compute_cost(AL, Y))
            if print_cost:
                print(costs[-1])
        parameters = update_parameters(parameters, L_model_backward(AL, Y, caches), learning_rate)
    return parameters, costs
# === wrong: one example a step | each step uses one example instead of all
def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters_deep(layers_dims, rng)
    costs = []
    m = X.shape[1]
    for i in range(num_iterations):
        if i % 100 == 0:
            costs.append(compute_cost(L_model_forward(X, parameters)[0], Y))
            if print_cost:
                print(costs[-1])
        j = i % m
        AL, caches = L_model_forward(X[:, j : j + 1], parameters)
        parameters = update_parameters(parameters, L_model_backward(AL, Y[:, j : j + 1], caches), learning_rate)
    return parameters, costs
# === wrong: decaying rate | makes the learning rate smaller from step to step
def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters_deep(layers_dims, rng)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        if i % 100 == 0:
            costs.append(compute_cost(AL, Y))
            if print_cost:
                print(costs[-1])
        parameters = update_parameters(parameters, L_model_backward(AL, Y, caches), learning_rate / (1 + 0.01 * i))
    return parameters, costs
# === wrong: stops when the cost rises | stops as soon as a cost is not below the one before
def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters_deep(layers_dims, rng)
    costs, last = [], np.inf
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        if cost >= last:
            break
        last = cost
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(cost)
        parameters = update_parameters(parameters, L_model_backward(AL, Y, caches), learning_rate)
    return parameters, costs
# === wrong: costs in a default list | the costs are a default argument and grow from run to run
def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False, costs=[]):
    parameters = initialize_parameters_deep(layers_dims, rng)
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        if i % 100 == 0:
            costs.append(compute_cost(AL, Y))
            if print_cost:
                print(costs[-1])
        parameters = update_parameters(parameters, L_model_backward(AL, Y, caches), learning_rate)
    return parameters, costs
# === wrong: sizes of the lesson | uses 20, 7, 5 hidden units whatever layers_dims says
def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters_deep([X.shape[0], 20, 7, 5, 1], rng)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        if i % 100 == 0:
            costs.append(compute_cost(AL, Y))
            if print_cost:
                print(costs[-1])
        parameters = update_parameters(parameters, L_model_backward(AL, Y, caches), learning_rate)
    return parameters, costs
# === wrong: best parameters | returns the parameters with the lowest cost seen, from before the last step
def L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters_deep(layers_dims, rng)
    best, best_cost, costs = parameters, np.inf, []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        if cost < best_cost:
            best, best_cost = parameters, cost
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(cost)
        parameters = update_parameters(parameters, L_model_backward(AL, Y, caches), learning_rate)
    return best, costs
