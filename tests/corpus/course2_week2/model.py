# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: the pieces put together
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9, beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    if optimizer == "momentum":
        v = initialize_velocity(parameters)
    elif optimizer == "rmsprop":
        s = initialize_rmsprop(parameters)
    elif optimizer == "adam":
        v, s = initialize_adam(parameters)
    t = 0
    costs = []
    m = X.shape[1]
    for epoch in range(num_epochs):
        total = 0
        for X_batch, Y_batch in random_mini_batches(X, Y, mini_batch_size, rng):
            AL, caches = L_model_forward(X_batch, parameters)
            total += -np.sum(Y_batch * np.log(AL) + (1 - Y_batch) * np.log(1 - AL))
            grads = L_model_backward(AL, Y_batch, caches)
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            elif optimizer == "adam":
                t = t + 1
                parameters, v, s = update_parameters_with_adam(parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon)
        if epoch % 100 == 0:
            costs.append(total / m)
    return parameters, costs
# === right: one step function for each optimizer
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9, beta2=0.999, epsilon=1e-8, num_epochs=5000):
    p = initialize_parameters_he(layers_dims, rng)
    state = {"v": initialize_velocity(p), "s": initialize_rmsprop(p), "t": 0}

    def step(p, g):
        state["t"] += 1
        if optimizer == "gd":
            return update_parameters_with_gd(p, g, learning_rate)
        if optimizer == "momentum":
            p, state["v"] = update_parameters_with_momentum(p, g, state["v"], beta, learning_rate)
        elif optimizer == "rmsprop":
            p, state["s"] = update_parameters_with_rmsprop(p, g, state["s"], beta, learning_rate, epsilon)
        else:
            p, state["v"], state["s"] = update_parameters_with_adam(p, g, state["v"], state["s"], state["t"], learning_rate, beta1, beta2, epsilon)
        return p

    costs = []
    for epoch in range(num_epochs):
        losses = []
        for xb, yb in random_mini_batches(X, Y, mini_batch_size=mini_batch_size, rng=rng):
            AL, caches = L_model_forward(xb, p)
            losses.extend(-np.log(np.where(yb == 1, AL, 1 - AL)).ravel())
            p = step(p, L_model_backward(AL, yb, caches))
        if not epoch % 100:
            costs.append(float(np.mean(losses)))
    return p, costs
# === right: weighted mean of the batch costs, all epochs kept then thinned
def _batch_cost(AL, Y):
    return -np.mean(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))

def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9, beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters, v, s, t = initialize_parameters_he(layers_dims, rng), None, None, 0
    if optimizer in ("momentum", "adam"):
        v = {"d" + k: np.zeros_like(w) for k, w in parameters.items()}
    if optimizer in ("rmsprop", "adam"):
        s = {"d" + k: np.zeros_like(w) for k, w in parameters.items()}
    history = []
    epoch = 0
    while epoch < num_epochs:
        sizes, batch_costs = [], []
        for batch in random_mini_batches(X, Y, mini_batch_size, rng):
            AL, caches = L_model_forward(batch[0], parameters)
            sizes.append(batch[1].shape[1])
            batch_costs.append(_batch_cost(AL, batch[1]))
            grads = L_model_backward(AL, batch[1], caches)
            t += 1
            if optimizer == "adam":
                parameters, v, s = update_parameters_with_adam(parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            else:
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
        history.append(np.average(batch_costs, weights=sizes))
        epoch += 1
    return parameters, history[::100]
# === right: rules written out, order drawn here
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9, beta2=0.999, epsilon=1e-8, num_epochs=5000):
    p = initialize_parameters_he(layers_dims, rng)
    first = {k: 0.0 for k in p}
    second = {k: 0.0 for k in p}
    m, t, costs = X.shape[1], 0, []
    for epoch in range(num_epochs):
        order = rng.permutation(m)
        J = 0.0
        for start in range(0, m, mini_batch_size):
            now = order[start:start + mini_batch_size]
            AL, caches = L_model_forward(X[:, now], p)
            J -= np.sum(np.log(np.where(Y[:, now] == 1, AL, 1 - AL)))
            g = L_model_backward(AL, Y[:, now], caches)
            t += 1
            for k in p:
                d = g["d" + k]
                if optimizer == "gd":
                    step = d
                elif optimizer == "momentum":
                    first[k] = beta * first[k] + (1 - beta) * d
                    step = first[k]
                elif optimizer == "rmsprop":
                    second[k] = beta * second[k] + (1 - beta) * d * d
                    step = d / (np.sqrt(second[k]) + epsilon)
                else:
                    first[k] = beta1 * first[k] + (1 - beta1) * d
                    second[k] = beta2 * second[k] + (1 - beta2) * d * d
                    step = first[k] / (1 - beta1 ** t) / (np.sqrt(second[k] / (1 - beta2 ** t)) + epsilon)
                p[k] = p[k] - learning_rate * step
        if epoch % 100 == 0:
            costs.append(J / m)
    return p, costs
# === right: match, state in a tuple
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9, beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    v, s = initialize_adam(parameters)
    costs, t = [], 0
    for epoch in range(num_epochs):
        weighted = 0.0
        for Xb, Yb in random_mini_batches(X, Y, mini_batch_size, rng):
            AL, caches = L_model_forward(Xb, parameters)
            loss = -(Yb * np.log(AL) + (1 - Yb) * np.log(1 - AL))
            weighted += loss.mean() * Xb.shape[1] / X.shape[1]
            grads = L_model_backward(AL, Yb, caches)
            t += 1
            match optimizer:
                case "gd":
                    parameters = update_parameters_with_gd(parameters, grads, learning_rate)
                case "momentum":
                    parameters, v = update_parameters_with_momentum(parameters, grads, v, beta=beta, learning_rate=learning_rate)
                case "rmsprop":
                    parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta=beta, learning_rate=learning_rate, epsilon=epsilon)
                case "adam":
                    parameters, v, s = update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=learning_rate, beta1=beta1, beta2=beta2, epsilon=epsilon)
        if epoch in range(0, num_epochs, 100):
            costs.append(weighted)
    return parameters, costs
# === wrong: plain gradient descent always | The optimizer is ignored: each one takes plain steps.
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9, beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    if optimizer == "momentum":
        v = initialize_velocity(parameters)
    elif optimizer == "rmsprop":
        s = initialize_rmsprop(parameters)
    elif optimizer == "adam":
        v, s = initialize_adam(parameters)
    t = 0
    costs = []
    m = X.shape[1]
    for epoch in range(num_epochs):
        total = 0
        for X_batch, Y_batch in random_mini_batches(X, Y, mini_batch_size, rng):
            AL, caches = L_model_forward(X_batch, parameters)
            total += -np.sum(Y_batch * np.log(AL) + (1 - Y_batch) * np.log(1 - AL))
            grads = L_model_backward(AL, Y_batch, caches)
            if True:
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            elif optimizer == "adam":
                t = t + 1
                parameters, v, s = update_parameters_with_adam(parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon)
        if epoch % 100 == 0:
            costs.append(total / m)
    return parameters, costs
# === wrong: adam always | The optimizer is ignored: Adam is used each time.
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9, beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    v, s = initialize_adam(parameters)
    costs, t, m = [], 0, X.shape[1]
    for epoch in range(num_epochs):
        total = 0
        for Xb, Yb in random_mini_batches(X, Y, mini_batch_size, rng):
            AL, caches = L_model_forward(Xb, parameters)
            total -= np.sum(Yb * np.log(AL) + (1 - Yb) * np.log(1 - AL))
            grads = L_model_backward(AL, Yb, caches)
            t += 1
            parameters, v, s = update_parameters_with_adam(parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon)
        if epoch % 100 == 0:
            costs.append(total / m)
    return parameters, costs
# === wrong: t stands still | t is never raised, so that Adam's correction stays that of the first step.
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9, beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    if optimizer == "momentum":
        v = initialize_velocity(parameters)
    elif optimizer == "rmsprop":
        s = initialize_rmsprop(parameters)
    elif optimizer == "adam":
        v, s = initialize_adam(parameters)
    t = 1
    costs = []
    m = X.shape[1]
    for epoch in range(num_epochs):
        total = 0
        for X_batch, Y_batch in random_mini_batches(X, Y, mini_batch_size, rng):
            AL, caches = L_model_forward(X_batch, parameters)
            total += -np.sum(Y_batch * np.log(AL) + (1 - Y_batch) * np.log(1 - AL))
            grads = L_model_backward(AL, Y_batch, caches)
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            elif optimizer == "adam":
                parameters, v, s = update_parameters_with_adam(parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon)
        if epoch % 100 == 0:
            costs.append(total / m)
    return parameters, costs
# === wrong: t starts at zero | t is raised after the update, so that the first correction divides by 0.
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9, beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    if optimizer == "momentum":
        v = initialize_velocity(parameters)
    elif optimizer == "rmsprop":
        s = initialize_rmsprop(parameters)
    elif optimizer == "adam":
        v, s = initialize_adam(parameters)
    t = 0
    costs = []
    m = X.shape[1]
    for epoch in range(num_epochs):
        total = 0
        for X_batch, Y_batch in random_mini_batches(X, Y, mini_batch_size, rng):
            AL, caches = L_model_forward(X_batch, parameters)
            total += -np.sum(Y_batch * np.log(AL) + (1 - Y_batch) * np.log(1 - AL))
            grads = L_model_backward(AL, Y_batch, caches)
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            elif optimizer == "adam":
                parameters, v, s = update_parameters_with_adam(parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon)
                t = t + 1
        if epoch % 100 == 0:
            costs.append(total / m)
    return parameters, costs
# === wrong: t counts epochs | t is raised once an epoch, where it counts updates.
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9, beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    if optimizer == "momentum":
        v = initialize_velocity(parameters)
    elif optimizer == "rmsprop":
        s = initialize_rmsprop(parameters)
    elif optimizer == "adam":
        v, s = initialize_adam(parameters)
    t = 0
    costs = []
    m = X.shape[1]
    for epoch in range(num_epochs):
        total = 0
        t = t + 1
        for X_batch, Y_batch in random_mini_batches(X, Y, mini_batch_size, rng):
            AL, caches = L_model_forward(X_batch, parameters)
            total += -np.sum(Y_batch * np.log(AL) + (1 - Y_batch) * np.log(1 - AL))
            grads = L_model_backward(AL, Y_batch, caches)
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            elif optimizer == "adam":
                parameters, v, s = update_parameters_with_adam(parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon)
        if epoch % 100 == 0:
            costs.append(total / m)
    return parameters, costs
# === wrong: t starts anew in each epoch | t is set back to 0 at each epoch.
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9, beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    if optimizer == "momentum":
        v = initialize_velocity(parameters)
    elif optimizer == "rmsprop":
        s = initialize_rmsprop(parameters)
    elif optimizer == "adam":
        v, s = initialize_adam(parameters)
    t = 0
    costs = []
    m = X.shape[1]
    for epoch in range(num_epochs):
        total = 0
        t = 0
        for X_batch, Y_batch in random_mini_batches(X, Y, mini_batch_size, rng):
            AL, caches = L_model_forward(X_batch, parameters)
            total += -np.sum(Y_batch * np.log(AL) + (1 - Y_batch) * np.log(1 - AL))
            grads = L_model_backward(AL, Y_batch, caches)
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            elif optimizer == "adam":
                t = t + 1
                parameters, v, s = update_parameters_with_adam(parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon)
        if epoch % 100 == 0:
            costs.append(total / m)
    return parameters, costs
# === wrong: state lost at each epoch | v and s are set back to zero at each epoch.
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9, beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    if optimizer == "momentum":
        v = initialize_velocity(parameters)
    elif optimizer == "rmsprop":
        s = initialize_rmsprop(parameters)
    elif optimizer == "adam":
        v, s = initialize_adam(parameters)
    t = 0
    costs = []
    m = X.shape[1]
    for epoch in range(num_epochs):
        total = 0
        v, s = initialize_adam(parameters)
        for X_batch, Y_batch in random_mini_batches(X, Y, mini_batch_size, rng):
            AL, caches = L_model_forward(X_batch, parameters)
            total += -np.sum(Y_batch * np.log(AL) + (1 - Y_batch) * np.log(1 - AL))
            grads = L_model_backward(AL, Y_batch, caches)
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            elif optimizer == "adam":
                t = t + 1
                parameters, v, s = update_parameters_with_adam(parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon)
        if epoch % 100 == 0:
            costs.append(total / m)
    return parameters, costs
# === wrong: whole set each time | The mini-batches are drawn, but each step uses the whole training set.
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9, beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    if optimizer == "momentum":
        v = initialize_velocity(parameters)
    elif optimizer == "rmsprop":
        s = initialize_rmsprop(parameters)
    elif optimizer == "adam":
        v, s = initialize_adam(parameters)
    t = 0
    costs = []
    m = X.shape[1]
    for epoch in range(num_epochs):
        total = 0
        for X_batch, Y_batch in random_mini_batches(X, Y, mini_batch_size, rng):
            AL, caches = L_model_forward(X, parameters)
            total += -np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))
            grads = L_model_backward(AL, Y, caches)
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            elif optimizer == "adam":
                t = t + 1
                parameters, v, s = update_parameters_with_adam(parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon)
        if epoch % 100 == 0:
            costs.append(total / m)
    return parameters, costs
# === wrong: same batches in each epoch | The mini-batches are drawn once before the loop and not anew in each epoch.
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9, beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    if optimizer == "momentum":
        v = initialize_velocity(parameters)
    elif optimizer == "rmsprop":
        s = initialize_rmsprop(parameters)
    elif optimizer == "adam":
        v, s = initialize_adam(parameters)
    t = 0
    costs = []
    m = X.shape[1]
    batches = random_mini_batches(X, Y, mini_batch_size, rng)
    for epoch in range(num_epochs):
        total = 0
        for X_batch, Y_batch in batches:
            AL, caches = L_model_forward(X_batch, parameters)
            total += -np.sum(Y_batch * np.log(AL) + (1 - Y_batch) * np.log(1 - AL))
            grads = L_model_backward(AL, Y_batch, caches)
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            elif optimizer == "adam":
                t = t + 1
                parameters, v, s = update_parameters_with_adam(parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon)
        if epoch % 100 == 0:
            costs.append(total / m)
    return parameters, costs
# === wrong: batch size not passed on | mini_batch_size is not passed on, so that 64 is always used.
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9, beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    if optimizer == "momentum":
        v = initialize_velocity(parameters)
    elif optimizer == "rmsprop":
        s = initialize_rmsprop(parameters)
    elif optimizer == "adam":
        v, s = initialize_adam(parameters)
    t = 0
    costs = []
    m = X.shape[1]
    for epoch in range(num_epochs):
        total = 0
        for X_batch, Y_batch in random_mini_batches(X, Y, rng=rng):
            AL, caches = L_model_forward(X_batch, parameters)
            total += -np.sum(Y_batch * np.log(AL) + (1 - Y_batch) * np.log(1 - AL))
            grads = L_model_backward(AL, Y_batch, caches)
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            elif optimizer == "adam":
                t = t + 1
                parameters, v, s = update_parameters_with_adam(parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon)
        if epoch % 100 == 0:
            costs.append(total / m)
    return parameters, costs
# === wrong: sum of the batch means | The means of the batches are added up and not weighted by their sizes.
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9, beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    if optimizer == "momentum":
        v = initialize_velocity(parameters)
    elif optimizer == "rmsprop":
        s = initialize_rmsprop(parameters)
    elif optimizer == "adam":
        v, s = initialize_adam(parameters)
    t = 0
    costs = []
    m = X.shape[1]
    for epoch in range(num_epochs):
        total = 0
        for X_batch, Y_batch in random_mini_batches(X, Y, mini_batch_size, rng):
            AL, caches = L_model_forward(X_batch, parameters)
            total += -np.mean(Y_batch * np.log(AL) + (1 - Y_batch) * np.log(1 - AL))
            grads = L_model_backward(AL, Y_batch, caches)
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            elif optimizer == "adam":
                t = t + 1
                parameters, v, s = update_parameters_with_adam(parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon)
        if epoch % 100 == 0:
            costs.append(total)
    return parameters, costs
# === wrong: batches of unequal size weigh the same | The means of the batches are averaged without weights, so that the short last batch counts too much.
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9, beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    if optimizer == "momentum":
        v = initialize_velocity(parameters)
    elif optimizer == "rmsprop":
        s = initialize_rmsprop(parameters)
    elif optimizer == "adam":
        v, s = initialize_adam(parameters)
    t = 0
    costs = []
    m = X.shape[1]
    for epoch in range(num_epochs):
        total = 0
        for X_batch, Y_batch in random_mini_batches(X, Y, mini_batch_size, rng):
            AL, caches = L_model_forward(X_batch, parameters)
            total += -np.mean(Y_batch * np.log(AL) + (1 - Y_batch) * np.log(1 - AL))
            grads = L_model_backward(AL, Y_batch, caches)
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            elif optimizer == "adam":
                t = t + 1
                parameters, v, s = update_parameters_with_adam(parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon)
        if epoch % 100 == 0:
            costs.append(total / math.ceil(m / mini_batch_size))
    return parameters, costs
# === wrong: sum of the losses | The epoch's cost is the sum of the losses and not their mean.
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9, beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    if optimizer == "momentum":
        v = initialize_velocity(parameters)
    elif optimizer == "rmsprop":
        s = initialize_rmsprop(parameters)
    elif optimizer == "adam":
        v, s = initialize_adam(parameters)
    t = 0
    costs = []
    m = X.shape[1]
    for epoch in range(num_epochs):
        total = 0
        for X_batch, Y_batch in random_mini_batches(X, Y, mini_batch_size, rng):
            AL, caches = L_model_forward(X_batch, parameters)
            total += -np.sum(Y_batch * np.log(AL) + (1 - Y_batch) * np.log(1 - AL))
            grads = L_model_backward(AL, Y_batch, caches)
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            elif optimizer == "adam":
                t = t + 1
                parameters, v, s = update_parameters_with_adam(parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon)
        if epoch % 100 == 0:
            costs.append(total)
    return parameters, costs
# === wrong: cost of the last batch | The epoch's cost is that of its last batch.
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9, beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    if optimizer == "momentum":
        v = initialize_velocity(parameters)
    elif optimizer == "rmsprop":
        s = initialize_rmsprop(parameters)
    elif optimizer == "adam":
        v, s = initialize_adam(parameters)
    t = 0
    costs = []
    m = X.shape[1]
    for epoch in range(num_epochs):
        total = 0
        for X_batch, Y_batch in random_mini_batches(X, Y, mini_batch_size, rng):
            AL, caches = L_model_forward(X_batch, parameters)
            total = -np.mean(Y_batch * np.log(AL) + (1 - Y_batch) * np.log(1 - AL))
            grads = L_model_backward(AL, Y_batch, caches)
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            elif optimizer == "adam":
                t = t + 1
                parameters, v, s = update_parameters_with_adam(parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon)
        if epoch % 100 == 0:
            costs.append(total)
    return parameters, costs
# === wrong: total not set back | The sum of the losses is not set back to 0 at the start of an epoch.
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9, beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    if optimizer == "momentum":
        v = initialize_velocity(parameters)
    elif optimizer == "rmsprop":
        s = initialize_rmsprop(parameters)
    elif optimizer == "adam":
        v, s = initialize_adam(parameters)
    t = 0
    costs = []
    m = X.shape[1]
    total = 0
    for epoch in range(num_epochs):
        for X_batch, Y_batch in random_mini_batches(X, Y, mini_batch_size, rng):
            AL, caches = L_model_forward(X_batch, parameters)
            total += -np.sum(Y_batch * np.log(AL) + (1 - Y_batch) * np.log(1 - AL))
            grads = L_model_backward(AL, Y_batch, caches)
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            elif optimizer == "adam":
                t = t + 1
                parameters, v, s = update_parameters_with_adam(parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon)
        if epoch % 100 == 0:
            costs.append(total / m)
    return parameters, costs
# === wrong: cost of each epoch | The cost of each epoch is recorded and not of every hundredth.
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9, beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    if optimizer == "momentum":
        v = initialize_velocity(parameters)
    elif optimizer == "rmsprop":
        s = initialize_rmsprop(parameters)
    elif optimizer == "adam":
        v, s = initialize_adam(parameters)
    t = 0
    costs = []
    m = X.shape[1]
    for epoch in range(num_epochs):
        total = 0
        for X_batch, Y_batch in random_mini_batches(X, Y, mini_batch_size, rng):
            AL, caches = L_model_forward(X_batch, parameters)
            total += -np.sum(Y_batch * np.log(AL) + (1 - Y_batch) * np.log(1 - AL))
            grads = L_model_backward(AL, Y_batch, caches)
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            elif optimizer == "adam":
                t = t + 1
                parameters, v, s = update_parameters_with_adam(parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon)
        if True:
            costs.append(total / m)
    return parameters, costs
# === wrong: every thousandth | The cost is recorded every 1000 epochs where it should be every 100.
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9, beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    if optimizer == "momentum":
        v = initialize_velocity(parameters)
    elif optimizer == "rmsprop":
        s = initialize_rmsprop(parameters)
    elif optimizer == "adam":
        v, s = initialize_adam(parameters)
    t = 0
    costs = []
    m = X.shape[1]
    for epoch in range(num_epochs):
        total = 0
        for X_batch, Y_batch in random_mini_batches(X, Y, mini_batch_size, rng):
            AL, caches = L_model_forward(X_batch, parameters)
            total += -np.sum(Y_batch * np.log(AL) + (1 - Y_batch) * np.log(1 - AL))
            grads = L_model_backward(AL, Y_batch, caches)
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            elif optimizer == "adam":
                t = t + 1
                parameters, v, s = update_parameters_with_adam(parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon)
        if epoch % 1000 == 0:
            costs.append(total / m)
    return parameters, costs
# === wrong: first cost left out | The cost of epoch 0 is left out.
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9, beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    if optimizer == "momentum":
        v = initialize_velocity(parameters)
    elif optimizer == "rmsprop":
        s = initialize_rmsprop(parameters)
    elif optimizer == "adam":
        v, s = initialize_adam(parameters)
    t = 0
    costs = []
    m = X.shape[1]
    for epoch in range(num_epochs):
        total = 0
        for X_batch, Y_batch in random_mini_batches(X, Y, mini_batch_size, rng):
            AL, caches = L_model_forward(X_batch, parameters)
            total += -np.sum(Y_batch * np.log(AL) + (1 - Y_batch) * np.log(1 - AL))
            grads = L_model_backward(AL, Y_batch, caches)
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            elif optimizer == "adam":
                t = t + 1
                parameters, v, s = update_parameters_with_adam(parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon)
        if epoch > 0 and epoch % 100 == 0:
            costs.append(total / m)
    return parameters, costs
# === wrong: rate typed in | The learning rate is hard-coded and the argument is ignored.
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9, beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    if optimizer == "momentum":
        v = initialize_velocity(parameters)
    elif optimizer == "rmsprop":
        s = initialize_rmsprop(parameters)
    elif optimizer == "adam":
        v, s = initialize_adam(parameters)
    t = 0
    learning_rate = 0.0007
    costs = []
    m = X.shape[1]
    for epoch in range(num_epochs):
        total = 0
        for X_batch, Y_batch in random_mini_batches(X, Y, mini_batch_size, rng):
            AL, caches = L_model_forward(X_batch, parameters)
            total += -np.sum(Y_batch * np.log(AL) + (1 - Y_batch) * np.log(1 - AL))
            grads = L_model_backward(AL, Y_batch, caches)
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            elif optimizer == "adam":
                t = t + 1
                parameters, v, s = update_parameters_with_adam(parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon)
        if epoch % 100 == 0:
            costs.append(total / m)
    return parameters, costs
# === wrong: number of epochs typed in | The number of epochs is hard-coded and the argument is ignored.
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9, beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    if optimizer == "momentum":
        v = initialize_velocity(parameters)
    elif optimizer == "rmsprop":
        s = initialize_rmsprop(parameters)
    elif optimizer == "adam":
        v, s = initialize_adam(parameters)
    t = 0
    costs = []
    m = X.shape[1]
    for epoch in range(100):
        total = 0
        for X_batch, Y_batch in random_mini_batches(X, Y, mini_batch_size, rng):
            AL, caches = L_model_forward(X_batch, parameters)
            total += -np.sum(Y_batch * np.log(AL) + (1 - Y_batch) * np.log(1 - AL))
            grads = L_model_backward(AL, Y_batch, caches)
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            elif optimizer == "adam":
                t = t + 1
                parameters, v, s = update_parameters_with_adam(parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon)
        if epoch % 100 == 0:
            costs.append(total / m)
    return parameters, costs
# === wrong: only the parameters | The costs are not returned.
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9, beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    if optimizer == "momentum":
        v = initialize_velocity(parameters)
    elif optimizer == "rmsprop":
        s = initialize_rmsprop(parameters)
    elif optimizer == "adam":
        v, s = initialize_adam(parameters)
    t = 0
    costs = []
    m = X.shape[1]
    for epoch in range(num_epochs):
        total = 0
        for X_batch, Y_batch in random_mini_batches(X, Y, mini_batch_size, rng):
            AL, caches = L_model_forward(X_batch, parameters)
            total += -np.sum(Y_batch * np.log(AL) + (1 - Y_batch) * np.log(1 - AL))
            grads = L_model_backward(AL, Y_batch, caches)
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            elif optimizer == "adam":
                t = t + 1
                parameters, v, s = update_parameters_with_adam(parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon)
        if epoch % 100 == 0:
            costs.append(total / m)
    return parameters
# === wrong: order swapped | The two are returned in the wrong order: parameters first, then costs.
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9, beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    if optimizer == "momentum":
        v = initialize_velocity(parameters)
    elif optimizer == "rmsprop":
        s = initialize_rmsprop(parameters)
    elif optimizer == "adam":
        v, s = initialize_adam(parameters)
    t = 0
    costs = []
    m = X.shape[1]
    for epoch in range(num_epochs):
        total = 0
        for X_batch, Y_batch in random_mini_batches(X, Y, mini_batch_size, rng):
            AL, caches = L_model_forward(X_batch, parameters)
            total += -np.sum(Y_batch * np.log(AL) + (1 - Y_batch) * np.log(1 - AL))
            grads = L_model_backward(AL, Y_batch, caches)
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            elif optimizer == "adam":
                t = t + 1
                parameters, v, s = update_parameters_with_adam(parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon)
        if epoch % 100 == 0:
            costs.append(total / m)
    return costs, parameters
# === wrong: zero start | All weights start at zero, so that the network cannot learn.
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9, beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_zeros(layers_dims)
    if optimizer == "momentum":
        v = initialize_velocity(parameters)
    elif optimizer == "rmsprop":
        s = initialize_rmsprop(parameters)
    elif optimizer == "adam":
        v, s = initialize_adam(parameters)
    t = 0
    costs = []
    m = X.shape[1]
    for epoch in range(num_epochs):
        total = 0
        for X_batch, Y_batch in random_mini_batches(X, Y, mini_batch_size, rng):
            AL, caches = L_model_forward(X_batch, parameters)
            total += -np.sum(Y_batch * np.log(AL) + (1 - Y_batch) * np.log(1 - AL))
            grads = L_model_backward(AL, Y_batch, caches)
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            elif optimizer == "adam":
                t = t + 1
                parameters, v, s = update_parameters_with_adam(parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon)
        if epoch % 100 == 0:
            costs.append(total / m)
    return parameters, costs
# === wrong: update thrown away | The result of plain gradient descent is not kept.
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9, beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    if optimizer == "momentum":
        v = initialize_velocity(parameters)
    elif optimizer == "rmsprop":
        s = initialize_rmsprop(parameters)
    elif optimizer == "adam":
        v, s = initialize_adam(parameters)
    t = 0
    costs = []
    m = X.shape[1]
    for epoch in range(num_epochs):
        total = 0
        for X_batch, Y_batch in random_mini_batches(X, Y, mini_batch_size, rng):
            AL, caches = L_model_forward(X_batch, parameters)
            total += -np.sum(Y_batch * np.log(AL) + (1 - Y_batch) * np.log(1 - AL))
            grads = L_model_backward(AL, Y_batch, caches)
            if optimizer == "gd":
                update_parameters_with_gd({**parameters}, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            elif optimizer == "adam":
                t = t + 1
                parameters, v, s = update_parameters_with_adam(parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon)
        if epoch % 100 == 0:
            costs.append(total / m)
    return parameters, costs
# === wrong: beta for the rate | The arguments β and learning rate of momentum and RMSprop are exchanged.
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9, beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    if optimizer == "momentum":
        v = initialize_velocity(parameters)
    elif optimizer == "rmsprop":
        s = initialize_rmsprop(parameters)
    elif optimizer == "adam":
        v, s = initialize_adam(parameters)
    t = 0
    costs = []
    m = X.shape[1]
    for epoch in range(num_epochs):
        total = 0
        for X_batch, Y_batch in random_mini_batches(X, Y, mini_batch_size, rng):
            AL, caches = L_model_forward(X_batch, parameters)
            total += -np.sum(Y_batch * np.log(AL) + (1 - Y_batch) * np.log(1 - AL))
            grads = L_model_backward(AL, Y_batch, caches)
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, learning_rate, beta)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, learning_rate, beta, epsilon)
            elif optimizer == "adam":
                t = t + 1
                parameters, v, s = update_parameters_with_adam(parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon)
        if epoch % 100 == 0:
            costs.append(total / m)
    return parameters, costs
# === wrong: one batch an epoch | The update stands outside the inner loop, so that only the last batch of an epoch is used.
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9, beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    v, s = initialize_adam(parameters)
    costs, t, m = [], 0, X.shape[1]
    for epoch in range(num_epochs):
        total = 0
        for Xb, Yb in random_mini_batches(X, Y, mini_batch_size, rng):
            AL, caches = L_model_forward(Xb, parameters)
            total -= np.sum(Yb * np.log(AL) + (1 - Yb) * np.log(1 - AL))
            grads = L_model_backward(AL, Yb, caches)
        t += 1
        if optimizer == "gd":
            parameters = update_parameters_with_gd(parameters, grads, learning_rate)
        elif optimizer == "momentum":
            parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
        elif optimizer == "rmsprop":
            parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
        else:
            parameters, v, s = update_parameters_with_adam(parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon)
        if epoch % 100 == 0:
            costs.append(total / m)
    return parameters, costs
# === wrong: names in capitals | The names of the optimizers are compared in capitals, so that none is found.
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9, beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    if optimizer == "Momentum":
        v = initialize_velocity(parameters)
    elif optimizer == "RMSprop":
        s = initialize_rmsprop(parameters)
    elif optimizer == "Adam":
        v, s = initialize_adam(parameters)
    t = 0
    costs = []
    m = X.shape[1]
    for epoch in range(num_epochs):
        total = 0
        for X_batch, Y_batch in random_mini_batches(X, Y, mini_batch_size, rng):
            AL, caches = L_model_forward(X_batch, parameters)
            total += -np.sum(Y_batch * np.log(AL) + (1 - Y_batch) * np.log(1 - AL))
            grads = L_model_backward(AL, Y_batch, caches)
            if optimizer == "GD":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "Momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "RMSprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            elif optimizer == "Adam":
                t = t + 1
                parameters, v, s = update_parameters_with_adam(parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon)
        if epoch % 100 == 0:
            costs.append(total / m)
    return parameters, costs
# === wrong: rmsprop missing | RMSprop is not there: nothing is updated for it.
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9, beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    if optimizer == "momentum":
        v = initialize_velocity(parameters)
    elif optimizer == "rmsprop":
        s = initialize_rmsprop(parameters)
    elif optimizer == "adam":
        v, s = initialize_adam(parameters)
    t = 0
    costs = []
    m = X.shape[1]
    for epoch in range(num_epochs):
        total = 0
        for X_batch, Y_batch in random_mini_batches(X, Y, mini_batch_size, rng):
            AL, caches = L_model_forward(X_batch, parameters)
            total += -np.sum(Y_batch * np.log(AL) + (1 - Y_batch) * np.log(1 - AL))
            grads = L_model_backward(AL, Y_batch, caches)
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "adam":
                t = t + 1
                parameters, v, s = update_parameters_with_adam(parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon)
        if epoch % 100 == 0:
            costs.append(total / m)
    return parameters, costs
# === wrong: velocity not kept | The velocity that comes back from momentum is not kept.
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9, beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    if optimizer == "momentum":
        v = initialize_velocity(parameters)
    elif optimizer == "rmsprop":
        s = initialize_rmsprop(parameters)
    elif optimizer == "adam":
        v, s = initialize_adam(parameters)
    t = 0
    costs = []
    m = X.shape[1]
    for epoch in range(num_epochs):
        total = 0
        for X_batch, Y_batch in random_mini_batches(X, Y, mini_batch_size, rng):
            AL, caches = L_model_forward(X_batch, parameters)
            total += -np.sum(Y_batch * np.log(AL) + (1 - Y_batch) * np.log(1 - AL))
            grads = L_model_backward(AL, Y_batch, caches)
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, _ = update_parameters_with_momentum(parameters, grads, {k: a.copy() for k, a in v.items()}, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            elif optimizer == "adam":
                t = t + 1
                parameters, v, s = update_parameters_with_adam(parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon)
        if epoch % 100 == 0:
            costs.append(total / m)
    return parameters, costs
# === wrong: no return | The return statement is missing.
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9, beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    if optimizer == "momentum":
        v = initialize_velocity(parameters)
    elif optimizer == "rmsprop":
        s = initialize_rmsprop(parameters)
    elif optimizer == "adam":
        v, s = initialize_adam(parameters)
    t = 0
    costs = []
    m = X.shape[1]
    for epoch in range(num_epochs):
        total = 0
        for X_batch, Y_batch in random_mini_batches(X, Y, mini_batch_size, rng):
            AL, caches = L_model_forward(X_batch, parameters)
            total += -np.sum(Y_batch * np.log(AL) + (1 - Y_batch) * np.log(1 - AL))
            grads = L_model_backward(AL, Y_batch, caches)
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            elif optimizer == "adam":
                t = t + 1
                parameters, v, s = update_parameters_with_adam(parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon)
        if epoch % 100 == 0:
            costs.append(total / m)
# === wrong: return inside the loop | The return stands inside the loop, so that only one epoch is run.
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9, beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    if optimizer == "momentum":
        v = initialize_velocity(parameters)
    elif optimizer == "rmsprop":
        s = initialize_rmsprop(parameters)
    elif optimizer == "adam":
        v, s = initialize_adam(parameters)
    t = 0
    costs = []
    m = X.shape[1]
    for epoch in range(num_epochs):
        total = 0
        for X_batch, Y_batch in random_mini_batches(X, Y, mini_batch_size, rng):
            AL, caches = L_model_forward(X_batch, parameters)
            total += -np.sum(Y_batch * np.log(AL) + (1 - Y_batch) * np.log(1 - AL))
            grads = L_model_backward(AL, Y_batch, caches)
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            elif optimizer == "adam":
                t = t + 1
                parameters, v, s = update_parameters_with_adam(parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon)
        if epoch % 100 == 0:
            costs.append(total / m)
        return parameters, costs
# === wrong: rate grows and costs squared | none
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9, beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    if optimizer == "momentum":
        v = initialize_velocity(parameters)
    elif optimizer == "rmsprop":
        s = initialize_rmsprop(parameters)
    elif optimizer == "adam":
        v, s = initialize_adam(parameters)
    t = 0
    costs = []
    m = X.shape[1]
    for epoch in range(num_epochs):
        total = 0
        learning_rate *= 1.5
        for X_batch, Y_batch in random_mini_batches(X, Y, mini_batch_size, rng):
            AL, caches = L_model_forward(X_batch, parameters)
            total += -np.sum(Y_batch * np.log(AL) + (1 - Y_batch) * np.log(1 - AL))
            grads = L_model_backward(AL, Y_batch, caches)
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            elif optimizer == "adam":
                t = t + 1
                parameters, v, s = update_parameters_with_adam(parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon)
        if epoch % 100 == 0:
            costs.append(total ** 2)
    return parameters, costs
# === right: the usual long loop
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9, beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    costs = []
    t = 0
    m = X.shape[1]
    if optimizer == "momentum":
        v = initialize_velocity(parameters)
    elif optimizer == "rmsprop":
        s = initialize_rmsprop(parameters)
    elif optimizer == "adam":
        v, s = initialize_adam(parameters)
    for i in range(num_epochs):
        minibatches = random_mini_batches(X, Y, mini_batch_size, rng)
        cost_total = 0
        for minibatch_X, minibatch_Y in minibatches:
            AL, caches = L_model_forward(minibatch_X, parameters)
            cost_total += compute_cost(AL, minibatch_Y) * minibatch_X.shape[1]
            grads = L_model_backward(AL, minibatch_Y, caches)
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            elif optimizer == "adam":
                t = t + 1
                parameters, v, s = update_parameters_with_adam(parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon)
        if i % 100 == 0:
            costs.append(cost_total / m)
    return parameters, costs
# === right: a dict of steps, state in a list
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9, beta2=0.999, epsilon=1e-8, num_epochs=5000):
    p = initialize_parameters_he(layers_dims, rng)
    state = {"gd": lambda: (), "momentum": lambda: (initialize_velocity(p),),
             "rmsprop": lambda: (initialize_rmsprop(p),), "adam": lambda: initialize_adam(p)}[optimizer]()

    def step(p, g, state, t):
        if optimizer == "gd":
            return update_parameters_with_gd(p, g, learning_rate), ()
        if optimizer == "momentum":
            p, v = update_parameters_with_momentum(p, g, state[0], beta, learning_rate)
            return p, (v,)
        if optimizer == "rmsprop":
            p, s = update_parameters_with_rmsprop(p, g, state[0], beta, learning_rate, epsilon=epsilon)
            return p, (s,)
        p, v, s = update_parameters_with_adam(p, g, state[0], state[1], t, learning_rate=learning_rate,
                                              beta1=beta1, beta2=beta2, epsilon=epsilon)
        return p, (v, s)

    costs, t = [], 0
    for epoch in range(num_epochs):
        weighted = []
        for bx, by in random_mini_batches(X, Y, mini_batch_size=mini_batch_size, rng=rng):
            t += 1
            a, caches = L_model_forward(bx, p)
            weighted.append((compute_cost(a, by), by.shape[1]))
            p, state = step(p, L_model_backward(a, by, caches), state, t)
        if epoch % 100 == 0:
            values, sizes = zip(*weighted)
            costs.append(float(np.average(values, weights=sizes)))
    return p, costs
# === right: all states made whether needed or not
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9, beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    v_m = initialize_velocity(parameters)
    s_r = initialize_rmsprop(parameters)
    v_a, s_a = initialize_adam(parameters)
    updates = 0
    costs = []
    epoch = 0
    while epoch < num_epochs:
        total = 0.0
        seen = 0
        for batch in random_mini_batches(X, Y, mini_batch_size, rng):
            x, y = batch
            AL, caches = L_model_forward(x, parameters)
            n = y.shape[1]
            total = total + n * compute_cost(AL, y)
            seen = seen + n
            grads = L_model_backward(AL, y, caches)
            updates += 1
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v_m = update_parameters_with_momentum(parameters, grads, v_m, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s_r = update_parameters_with_rmsprop(parameters, grads, s_r, beta, learning_rate, epsilon)
            elif optimizer == "adam":
                parameters, v_a, s_a = update_parameters_with_adam(parameters, grads, v_a, s_a, updates, learning_rate, beta1, beta2, epsilon)
            else:
                raise ValueError("unknown optimizer " + optimizer)
        if not epoch % 100:
            costs.append(total / seen)
        epoch += 1
    return parameters, costs
# === right: own He start, own shuffle, losses gathered by example
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9, beta2=0.999, epsilon=1e-8, num_epochs=5000):
    p = {}
    for l, (n_in, n_out) in enumerate(zip(layers_dims[:-1], layers_dims[1:]), start=1):
        p["W%d" % l] = rng.normal(size=(n_out, n_in)) * np.sqrt(2 / n_in)
        p["b%d" % l] = np.zeros((n_out, 1))
    m = X.shape[1]
    zeros = {"d" + k: np.zeros_like(a) for k, a in p.items()}
    v, s = dict(zeros), dict(zeros)
    t, costs = 0, []
    for epoch in range(num_epochs):
        order = rng.permutation(m)
        sum_of_losses = 0.0
        for start in range(0, m, mini_batch_size):
            cols = order[start:start + mini_batch_size]
            AL, caches = L_model_forward(X[:, cols], p)
            sum_of_losses += len(cols) * float(compute_cost(AL, Y[:, cols]))
            g = L_model_backward(AL, Y[:, cols], caches)
            t += 1
            new = {}
            for k in p:
                d = g["d" + k]
                if optimizer == "gd":
                    move = d
                elif optimizer == "momentum":
                    v["d" + k] = beta * v["d" + k] + (1 - beta) * d
                    move = v["d" + k]
                elif optimizer == "rmsprop":
                    s["d" + k] = beta * s["d" + k] + (1 - beta) * d ** 2
                    move = d / (np.sqrt(s["d" + k]) + epsilon)
                else:
                    v["d" + k] = beta1 * v["d" + k] + (1 - beta1) * d
                    s["d" + k] = beta2 * s["d" + k] + (1 - beta2) * d ** 2
                    move = v["d" + k] / (1 - beta1 ** t) / (np.sqrt(s["d" + k] / (1 - beta2 ** t)) + epsilon)
                new[k] = p[k] - learning_rate * move
            p = new
        if epoch % 100 == 0:
            costs.append(sum_of_losses / m)
    return p, costs
# === right: trainer class
class _Trainer:
    def __init__(self, parameters, kind, **hyper):
        self.p, self.kind, self.h, self.t = parameters, kind, hyper, 0
        if kind == "adam":
            self.v, self.s = initialize_adam(parameters)
        elif kind == "rmsprop":
            self.s = initialize_rmsprop(parameters)
        elif kind == "momentum":
            self.v = initialize_velocity(parameters)

    def update(self, grads):
        h = self.h
        self.t += 1
        if self.kind == "adam":
            self.p, self.v, self.s = update_parameters_with_adam(self.p, grads, self.v, self.s, self.t, h["lr"], h["beta1"], h["beta2"], h["epsilon"])
        elif self.kind == "rmsprop":
            self.p, self.s = update_parameters_with_rmsprop(self.p, grads, self.s, h["beta"], h["lr"], h["epsilon"])
        elif self.kind == "momentum":
            self.p, self.v = update_parameters_with_momentum(self.p, grads, self.v, h["beta"], h["lr"])
        else:
            self.p = update_parameters_with_gd(self.p, grads, h["lr"])

    def epoch(self, batches):
        total = n = 0
        for x, y in batches:
            AL, caches = L_model_forward(x, self.p)
            total += compute_cost(AL, y) * x.shape[1]
            n += x.shape[1]
            self.update(L_model_backward(AL, y, caches))
        return total / n


def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9, beta2=0.999, epsilon=1e-8, num_epochs=5000):
    trainer = _Trainer(initialize_parameters_he(layers_dims, rng), optimizer, lr=learning_rate, beta=beta,
                       beta1=beta1, beta2=beta2, epsilon=epsilon)
    history = [trainer.epoch(random_mini_batches(X, Y, mini_batch_size, rng)) for _ in range(num_epochs)]
    return trainer.p, history[::100]
# === wrong: sum never divided | the epoch's cost is a sum over the examples: it is not divided by m
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9, beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    costs = []
    t = 0
    m = X.shape[1]
    if optimizer == "momentum":
        v = initialize_velocity(parameters)
    elif optimizer == "rmsprop":
        s = initialize_rmsprop(parameters)
    elif optimizer == "adam":
        v, s = initialize_adam(parameters)
    for i in range(num_epochs):
        minibatches = random_mini_batches(X, Y, mini_batch_size, rng)
        cost_total = 0
        for minibatch_X, minibatch_Y in minibatches:
            AL, caches = L_model_forward(minibatch_X, parameters)
            cost_total += compute_cost(AL, minibatch_Y) * minibatch_X.shape[1]
            grads = L_model_backward(AL, minibatch_Y, caches)
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            elif optimizer == "adam":
                t = t + 1
                parameters, v, s = update_parameters_with_adam(parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon)
        if i % 100 == 0:
            costs.append(cost_total)
    return parameters, costs
# === wrong: mean of batch means | the cost is the plain mean of the batches' costs, so a short last batch counts too much
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9, beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    costs = []
    t = 0
    m = X.shape[1]
    if optimizer == "momentum":
        v = initialize_velocity(parameters)
    elif optimizer == "rmsprop":
        s = initialize_rmsprop(parameters)
    elif optimizer == "adam":
        v, s = initialize_adam(parameters)
    for i in range(num_epochs):
        minibatches = random_mini_batches(X, Y, mini_batch_size, rng)
        cost_total = 0
        for minibatch_X, minibatch_Y in minibatches:
            AL, caches = L_model_forward(minibatch_X, parameters)
            cost_total += compute_cost(AL, minibatch_Y)
            grads = L_model_backward(AL, minibatch_Y, caches)
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            elif optimizer == "adam":
                t = t + 1
                parameters, v, s = update_parameters_with_adam(parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon)
        if i % 100 == 0:
            costs.append(cost_total / len(minibatches))
    return parameters, costs
# === wrong: batches made once | the mini-batches are drawn once before the training and never anew
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9, beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    costs = []
    t = 0
    m = X.shape[1]
    if optimizer == "momentum":
        v = initialize_velocity(parameters)
    elif optimizer == "rmsprop":
        s = initialize_rmsprop(parameters)
    elif optimizer == "adam":
        v, s = initialize_adam(parameters)
    minibatches = random_mini_batches(X, Y, mini_batch_size, rng)
    for i in range(num_epochs):
        cost_total = 0
        for minibatch_X, minibatch_Y in minibatches:
            AL, caches = L_model_forward(minibatch_X, parameters)
            cost_total += compute_cost(AL, minibatch_Y) * minibatch_X.shape[1]
            grads = L_model_backward(AL, minibatch_Y, caches)
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            elif optimizer == "adam":
                t = t + 1
                parameters, v, s = update_parameters_with_adam(parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon)
        if i % 100 == 0:
            costs.append(cost_total / m)
    return parameters, costs
# === wrong: t counts epochs, again | Adam's t counts epochs instead of updates
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9, beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    costs = []
    t = 0
    m = X.shape[1]
    if optimizer == "momentum":
        v = initialize_velocity(parameters)
    elif optimizer == "rmsprop":
        s = initialize_rmsprop(parameters)
    elif optimizer == "adam":
        v, s = initialize_adam(parameters)
    for i in range(num_epochs):
        minibatches = random_mini_batches(X, Y, mini_batch_size, rng)
        cost_total = 0
        t = t + 1
        for minibatch_X, minibatch_Y in minibatches:
            AL, caches = L_model_forward(minibatch_X, parameters)
            cost_total += compute_cost(AL, minibatch_Y) * minibatch_X.shape[1]
            grads = L_model_backward(AL, minibatch_Y, caches)
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            elif optimizer == "adam":
                parameters, v, s = update_parameters_with_adam(parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon)
        if i % 100 == 0:
            costs.append(cost_total / m)
    return parameters, costs
# === wrong: velocity wiped every epoch | the velocities are set back to zero at the start of every epoch
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9, beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    costs = []
    t = 0
    m = X.shape[1]
    for i in range(num_epochs):
        minibatches = random_mini_batches(X, Y, mini_batch_size, rng)
        cost_total = 0
        if optimizer == "momentum":
            v = initialize_velocity(parameters)
        elif optimizer == "rmsprop":
            s = initialize_rmsprop(parameters)
        elif optimizer == "adam":
            v, s = initialize_adam(parameters)
        for minibatch_X, minibatch_Y in minibatches:
            AL, caches = L_model_forward(minibatch_X, parameters)
            cost_total += compute_cost(AL, minibatch_Y) * minibatch_X.shape[1]
            grads = L_model_backward(AL, minibatch_Y, caches)
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            elif optimizer == "adam":
                t = t + 1
                parameters, v, s = update_parameters_with_adam(parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon)
        if i % 100 == 0:
            costs.append(cost_total / m)
    return parameters, costs
# === wrong: new parameters thrown away in gd | plain gradient descent throws its result away: the new parameters are not assigned
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9, beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    costs = []
    t = 0
    m = X.shape[1]
    if optimizer == "momentum":
        v = initialize_velocity(parameters)
    elif optimizer == "rmsprop":
        s = initialize_rmsprop(parameters)
    elif optimizer == "adam":
        v, s = initialize_adam(parameters)
    for i in range(num_epochs):
        minibatches = random_mini_batches(X, Y, mini_batch_size, rng)
        cost_total = 0
        for minibatch_X, minibatch_Y in minibatches:
            AL, caches = L_model_forward(minibatch_X, parameters)
            cost_total += compute_cost(AL, minibatch_Y) * minibatch_X.shape[1]
            grads = L_model_backward(AL, minibatch_Y, caches)
            if optimizer == "gd":
                update_parameters_with_gd(dict(parameters), grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            elif optimizer == "adam":
                t = t + 1
                parameters, v, s = update_parameters_with_adam(parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon)
        if i % 100 == 0:
            costs.append(cost_total / m)
    return parameters, costs
# === wrong: whole set every time | mini-batches are ignored: every update uses the whole training set
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9, beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    costs = []
    t = 0
    m = X.shape[1]
    if optimizer == "momentum":
        v = initialize_velocity(parameters)
    elif optimizer == "rmsprop":
        s = initialize_rmsprop(parameters)
    elif optimizer == "adam":
        v, s = initialize_adam(parameters)
    for i in range(num_epochs):
        minibatches = [(X, Y)]
        cost_total = 0
        for minibatch_X, minibatch_Y in minibatches:
            AL, caches = L_model_forward(minibatch_X, parameters)
            cost_total += compute_cost(AL, minibatch_Y) * minibatch_X.shape[1]
            grads = L_model_backward(AL, minibatch_Y, caches)
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            elif optimizer == "adam":
                t = t + 1
                parameters, v, s = update_parameters_with_adam(parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon)
        if i % 100 == 0:
            costs.append(cost_total / m)
    return parameters, costs
# === wrong: a cost every epoch | a cost is recorded every epoch instead of every hundredth
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9, beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    costs = []
    t = 0
    m = X.shape[1]
    if optimizer == "momentum":
        v = initialize_velocity(parameters)
    elif optimizer == "rmsprop":
        s = initialize_rmsprop(parameters)
    elif optimizer == "adam":
        v, s = initialize_adam(parameters)
    for i in range(num_epochs):
        minibatches = random_mini_batches(X, Y, mini_batch_size, rng)
        cost_total = 0
        for minibatch_X, minibatch_Y in minibatches:
            AL, caches = L_model_forward(minibatch_X, parameters)
            cost_total += compute_cost(AL, minibatch_Y) * minibatch_X.shape[1]
            grads = L_model_backward(AL, minibatch_Y, caches)
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            elif optimizer == "adam":
                t = t + 1
                parameters, v, s = update_parameters_with_adam(parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon)
        costs.append(cost_total / m)
    return parameters, costs
# === wrong: costs from epoch 99 | the cost is recorded at the end of each hundred (99, 199, ...) instead of from epoch 0
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9, beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    costs = []
    t = 0
    m = X.shape[1]
    if optimizer == "momentum":
        v = initialize_velocity(parameters)
    elif optimizer == "rmsprop":
        s = initialize_rmsprop(parameters)
    elif optimizer == "adam":
        v, s = initialize_adam(parameters)
    for i in range(num_epochs):
        minibatches = random_mini_batches(X, Y, mini_batch_size, rng)
        cost_total = 0
        for minibatch_X, minibatch_Y in minibatches:
            AL, caches = L_model_forward(minibatch_X, parameters)
            cost_total += compute_cost(AL, minibatch_Y) * minibatch_X.shape[1]
            grads = L_model_backward(AL, minibatch_Y, caches)
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            elif optimizer == "adam":
                t = t + 1
                parameters, v, s = update_parameters_with_adam(parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon)
        if (i + 1) % 100 == 0:
            costs.append(cost_total / m)
    return parameters, costs
# === wrong: adam keeps its own rate | the learning rate is not passed on to Adam, which keeps its default of 0.01
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9, beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    costs = []
    t = 0
    m = X.shape[1]
    if optimizer == "momentum":
        v = initialize_velocity(parameters)
    elif optimizer == "rmsprop":
        s = initialize_rmsprop(parameters)
    elif optimizer == "adam":
        v, s = initialize_adam(parameters)
    for i in range(num_epochs):
        minibatches = random_mini_batches(X, Y, mini_batch_size, rng)
        cost_total = 0
        for minibatch_X, minibatch_Y in minibatches:
            AL, caches = L_model_forward(minibatch_X, parameters)
            cost_total += compute_cost(AL, minibatch_Y) * minibatch_X.shape[1]
            grads = L_model_backward(AL, minibatch_Y, caches)
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            elif optimizer == "adam":
                t = t + 1
                parameters, v, s = update_parameters_with_adam(parameters, grads, v, s, t, beta1=beta1, beta2=beta2, epsilon=epsilon)
        if i % 100 == 0:
            costs.append(cost_total / m)
    return parameters, costs
# === wrong: update after the inner loop | the update stands outside the loop over the batches: one update per epoch, with the last batch's gradients
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9, beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    costs = []
    t = 0
    m = X.shape[1]
    if optimizer == "momentum":
        v = initialize_velocity(parameters)
    elif optimizer == "rmsprop":
        s = initialize_rmsprop(parameters)
    elif optimizer == "adam":
        v, s = initialize_adam(parameters)
    for i in range(num_epochs):
        minibatches = random_mini_batches(X, Y, mini_batch_size, rng)
        cost_total = 0
        for minibatch_X, minibatch_Y in minibatches:
            AL, caches = L_model_forward(minibatch_X, parameters)
            cost_total += compute_cost(AL, minibatch_Y) * minibatch_X.shape[1]
            grads = L_model_backward(AL, minibatch_Y, caches)
        if optimizer == "gd":
            parameters = update_parameters_with_gd(parameters, grads, learning_rate)
        elif optimizer == "momentum":
            parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
        elif optimizer == "rmsprop":
            parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
        elif optimizer == "adam":
            t = t + 1
            parameters, v, s = update_parameters_with_adam(parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon)
        if i % 100 == 0:
            costs.append(cost_total / m)
    return parameters, costs
# === wrong: zero start, again | the weights start at zero instead of He's random start: the hidden units learn nothing
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9, beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters["W" + str(l)] = np.zeros((layers_dims[l], layers_dims[l - 1]))
        parameters["b" + str(l)] = np.zeros((layers_dims[l], 1))
    costs = []
    t = 0
    m = X.shape[1]
    if optimizer == "momentum":
        v = initialize_velocity(parameters)
    elif optimizer == "rmsprop":
        s = initialize_rmsprop(parameters)
    elif optimizer == "adam":
        v, s = initialize_adam(parameters)
    for i in range(num_epochs):
        minibatches = random_mini_batches(X, Y, mini_batch_size, rng)
        cost_total = 0
        for minibatch_X, minibatch_Y in minibatches:
            AL, caches = L_model_forward(minibatch_X, parameters)
            cost_total += compute_cost(AL, minibatch_Y) * minibatch_X.shape[1]
            grads = L_model_backward(AL, minibatch_Y, caches)
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            elif optimizer == "adam":
                t = t + 1
                parameters, v, s = update_parameters_with_adam(parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon)
        if i % 100 == 0:
            costs.append(cost_total / m)
    return parameters, costs
# === wrong: returned from inside | the return stands inside the loop over the epochs: it stops after the first epoch
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9, beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    costs = []
    t = 0
    m = X.shape[1]
    if optimizer == "momentum":
        v = initialize_velocity(parameters)
    elif optimizer == "rmsprop":
        s = initialize_rmsprop(parameters)
    elif optimizer == "adam":
        v, s = initialize_adam(parameters)
    for i in range(num_epochs):
        minibatches = random_mini_batches(X, Y, mini_batch_size, rng)
        cost_total = 0
        for minibatch_X, minibatch_Y in minibatches:
            AL, caches = L_model_forward(minibatch_X, parameters)
            cost_total += compute_cost(AL, minibatch_Y) * minibatch_X.shape[1]
            grads = L_model_backward(AL, minibatch_Y, caches)
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            elif optimizer == "adam":
                t = t + 1
                parameters, v, s = update_parameters_with_adam(parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon)
        if i % 100 == 0:
            costs.append(cost_total / m)
        return parameters, costs
    return parameters, costs
# === wrong: costs per epoch and t stuck | none
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9, beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    costs = []
    t = 0
    m = X.shape[1]
    if optimizer == "momentum":
        v = initialize_velocity(parameters)
    elif optimizer == "rmsprop":
        s = initialize_rmsprop(parameters)
    elif optimizer == "adam":
        v, s = initialize_adam(parameters)
    for i in range(num_epochs):
        minibatches = random_mini_batches(X, Y, mini_batch_size, rng)
        cost_total = 0
        for minibatch_X, minibatch_Y in minibatches:
            AL, caches = L_model_forward(minibatch_X, parameters)
            cost_total += compute_cost(AL, minibatch_Y) * minibatch_X.shape[1]
            grads = L_model_backward(AL, minibatch_Y, caches)
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            elif optimizer == "adam":
                t = 1
                parameters, v, s = update_parameters_with_adam(parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon)
        costs.append(cost_total / m)
    return parameters, costs
# === right: if and elif, sums of losses
def model(
    X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64,
    beta=0.9, beta1=0.9, beta2=0.999, epsilon=1e-8, num_epochs=5000,
):
    parameters = initialize_parameters_he(layers_dims, rng)
    v, s, t, costs = None, None, 0, []
    if optimizer == "momentum":
        v = initialize_velocity(parameters)
    elif optimizer == "rmsprop":
        s = initialize_rmsprop(parameters)
    elif optimizer == "adam":
        v, s = initialize_adam(parameters)
    m = X.shape[1]
    for epoch in range(num_epochs):
        total = 0.0
        for X_batch, Y_batch in random_mini_batches(X, Y, mini_batch_size, rng):
            cost, grads = cost_and_gradients(X_batch, Y_batch, parameters)
            total += cost * X_batch.shape[1]
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            elif optimizer == "adam":
                t = t + 1
                parameters, v, s = update_parameters_with_adam(
                    parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon
                )
        if epoch % 100 == 0:
            costs.append(total / m)
    return parameters, costs
# === right: stepper closures
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9,
          beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    state = {"t": 0}
    if optimizer == "momentum":
        state["v"] = initialize_velocity(parameters)
    if optimizer == "rmsprop":
        state["s"] = initialize_rmsprop(parameters)
    if optimizer == "adam":
        state["v"], state["s"] = initialize_adam(parameters)

    def gd(p, g):
        return update_parameters_with_gd(p, g, learning_rate)

    def momentum(p, g):
        p, state["v"] = update_parameters_with_momentum(p, g, state["v"], beta, learning_rate)
        return p

    def rmsprop(p, g):
        p, state["s"] = update_parameters_with_rmsprop(p, g, state["s"], beta, learning_rate, epsilon)
        return p

    def adam(p, g):
        p, state["v"], state["s"] = update_parameters_with_adam(
            p, g, state["v"], state["s"], state["t"], learning_rate, beta1, beta2, epsilon
        )
        return p

    step = {"gd": gd, "momentum": momentum, "rmsprop": rmsprop, "adam": adam}[optimizer]
    costs = []
    for epoch in range(num_epochs):
        seen = []
        for x, y in random_mini_batches(X, Y, mini_batch_size, rng):
            cost, grads = cost_and_gradients(x, y, parameters)
            state["t"] += 1
            parameters = step(parameters, grads)
            seen.append((cost, y.shape[1]))
        if not epoch % 100:
            costs.append(np.average([c for c, _ in seen], weights=[n for _, n in seen]))
    return parameters, costs
# === right: all averages always made, match
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9,
          beta2=0.999, epsilon=1e-8, num_epochs=5000):
    assert optimizer in ("gd", "momentum", "rmsprop", "adam")
    theta = initialize_parameters_he(layers_dims, rng)
    v, s = initialize_adam(theta)
    update = 0
    history = np.zeros(num_epochs)
    for epoch in range(num_epochs):
        for xb, yb in random_mini_batches(X, Y, mini_batch_size=mini_batch_size, rng=rng):
            update += 1
            cost, grads = cost_and_gradients(xb, yb, theta)
            history[epoch] += cost * yb.size / Y.size
            match optimizer:
                case "gd":
                    theta = update_parameters_with_gd(theta, grads, learning_rate)
                case "momentum":
                    theta, v = update_parameters_with_momentum(theta, grads, v, beta, learning_rate)
                case "rmsprop":
                    theta, s = update_parameters_with_rmsprop(theta, grads, s, beta, learning_rate, epsilon=epsilon)
                case "adam":
                    theta, v, s = update_parameters_with_adam(
                        theta, grads, v, s, update, learning_rate=learning_rate, beta1=beta1, beta2=beta2, epsilon=epsilon
                    )
    return theta, list(history[::100])
# === right: a class, as from PyTorch
class Optimizer:
    def __init__(self, name, parameters, lr, beta, beta1, beta2, eps):
        self.name, self.parameters, self.lr = name, parameters, lr
        self.beta, self.beta1, self.beta2, self.eps = beta, beta1, beta2, eps
        self.v, self.s = initialize_adam(parameters)
        self.steps = 0

    def step(self, grads):
        self.steps += 1
        p, lr = self.parameters, self.lr
        if self.name == "gd":
            self.parameters = update_parameters_with_gd(p, grads, lr)
        elif self.name == "momentum":
            self.parameters, self.v = update_parameters_with_momentum(p, grads, self.v, self.beta, lr)
        elif self.name == "rmsprop":
            self.parameters, self.s = update_parameters_with_rmsprop(p, grads, self.s, self.beta, lr, self.eps)
        else:
            self.parameters, self.v, self.s = update_parameters_with_adam(
                p, grads, self.v, self.s, self.steps, lr, self.beta1, self.beta2, self.eps
            )


def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9,
          beta2=0.999, epsilon=1e-8, num_epochs=5000):
    opt = Optimizer(optimizer, initialize_parameters_he(layers_dims, rng), learning_rate, beta, beta1, beta2, epsilon)
    costs = []
    for epoch in range(num_epochs):
        batches = random_mini_batches(X, Y, mini_batch_size, rng)
        losses, count = 0.0, 0
        for inputs, targets in batches:
            loss, grads = cost_and_gradients(inputs, targets, opt.parameters)
            losses += loss * inputs.shape[1]
            count += inputs.shape[1]
            opt.step(grads)
        if epoch % 100 == 0:
            costs.append(float(losses / count))
    return opt.parameters, costs
# === right: while loops, running mean of the losses
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9,
          beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    v = initialize_velocity(parameters)
    s = initialize_rmsprop(parameters)
    t = 1
    costs = []
    epoch = 0
    while epoch < num_epochs:
        mean, n = 0.0, 0
        for batch in random_mini_batches(X, Y, mini_batch_size, rng):
            cost, grads = cost_and_gradients(batch[0], batch[1], parameters)
            k = batch[0].shape[1]
            mean = mean + (cost - mean) * k / (n + k)
            n = n + k
            if optimizer == "adam":
                parameters, v, s = update_parameters_with_adam(
                    parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon)
            if optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            if optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            t = t + 1
        if epoch in range(0, num_epochs, 100):
            costs += [mean]
        epoch = epoch + 1
    return parameters, costs
# === right: gd as momentum with beta 0
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9,
          beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters, costs, t = initialize_parameters_he(layers_dims, rng), [], 0
    v, s = initialize_adam(parameters)
    keep = 0.0 if optimizer == "gd" else beta
    for epoch in range(num_epochs):
        summed = 0
        for X_b, Y_b in random_mini_batches(X, Y, mini_batch_size, rng):
            cost, grads = cost_and_gradients(X_b, Y_b, parameters)
            summed, t = summed + cost * len(X_b[0]), t + 1
            if optimizer in ("gd", "momentum"):
                parameters, v = update_parameters_with_momentum(parameters, grads, v, keep, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            else:
                parameters, v, s = update_parameters_with_adam(
                    parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon)
        costs.append(summed / X.shape[1])
    return parameters, costs[0::100]
# === wrong: count of epochs | t counts the epochs instead of the updates
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9,
          beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    v, s = initialize_adam(parameters)
    t, m, costs = 0, X.shape[1], []
    for epoch in range(num_epochs):
        total = 0.0
        t += 1
        for X_batch, Y_batch in random_mini_batches(X, Y, mini_batch_size, rng):
            cost, grads = cost_and_gradients(X_batch, Y_batch, parameters)
            total += cost * X_batch.shape[1]
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            else:
                parameters, v, s = update_parameters_with_adam(
                    parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon
                )
        if epoch % 100 == 0:
            costs.append(total / m)
    return parameters, costs
# === wrong: count starts again | sets t back to 0 in every epoch
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9,
          beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    v, s = initialize_adam(parameters)
    t, m, costs = 0, X.shape[1], []
    for epoch in range(num_epochs):
        total = 0.0
        t = 0
        for X_batch, Y_batch in random_mini_batches(X, Y, mini_batch_size, rng):
            cost, grads = cost_and_gradients(X_batch, Y_batch, parameters)
            total += cost * X_batch.shape[1]
            t += 1
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            else:
                parameters, v, s = update_parameters_with_adam(
                    parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon
                )
        if epoch % 100 == 0:
            costs.append(total / m)
    return parameters, costs
# === wrong: averages start again | makes new zeros for v and s in every epoch
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9,
          beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    t, m, costs = 0, X.shape[1], []
    for epoch in range(num_epochs):
        total = 0.0
        v, s = initialize_adam(parameters)
        for X_batch, Y_batch in random_mini_batches(X, Y, mini_batch_size, rng):
            cost, grads = cost_and_gradients(X_batch, Y_batch, parameters)
            total += cost * X_batch.shape[1]
            t += 1
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            else:
                parameters, v, s = update_parameters_with_adam(
                    parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon
                )
        if epoch % 100 == 0:
            costs.append(total / m)
    return parameters, costs
# === wrong: t after the step | raises t after Adam's step, so the first one divides by 0
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9,
          beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    v, s = initialize_adam(parameters)
    t, m, costs = 0, X.shape[1], []
    for epoch in range(num_epochs):
        total = 0.0
        for X_batch, Y_batch in random_mini_batches(X, Y, mini_batch_size, rng):
            cost, grads = cost_and_gradients(X_batch, Y_batch, parameters)
            total += cost * X_batch.shape[1]
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            else:
                parameters, v, s = update_parameters_with_adam(
                    parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon
                )
            t += 1
        if epoch % 100 == 0:
            costs.append(total / m)
    return parameters, costs
# === wrong: mean of the mini-batch means | takes the plain mean of the mini-batches' costs, though the last one is shorter
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9,
          beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    v, s = initialize_adam(parameters)
    t, m, costs = 0, X.shape[1], []
    for epoch in range(num_epochs):
        total = 0.0
        for X_batch, Y_batch in random_mini_batches(X, Y, mini_batch_size, rng):
            cost, grads = cost_and_gradients(X_batch, Y_batch, parameters)
            total += cost
            t += 1
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            else:
                parameters, v, s = update_parameters_with_adam(
                    parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon
                )
        if epoch % 100 == 0:
            costs.append(total / math.ceil(m / mini_batch_size))
    return parameters, costs
# === wrong: last mini-batch's cost | notes the cost of the epoch's last mini-batch only
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9,
          beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    v, s = initialize_adam(parameters)
    t, m, costs = 0, X.shape[1], []
    for epoch in range(num_epochs):
        total = 0.0
        for X_batch, Y_batch in random_mini_batches(X, Y, mini_batch_size, rng):
            cost, grads = cost_and_gradients(X_batch, Y_batch, parameters)
            total += cost * X_batch.shape[1]
            t += 1
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            else:
                parameters, v, s = update_parameters_with_adam(
                    parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon
                )
        if epoch % 100 == 0:
            costs.append(cost)
    return parameters, costs
# === wrong: not divided by m | forgets to divide the sum of the losses by m
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9,
          beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    v, s = initialize_adam(parameters)
    t, m, costs = 0, X.shape[1], []
    for epoch in range(num_epochs):
        total = 0.0
        for X_batch, Y_batch in random_mini_batches(X, Y, mini_batch_size, rng):
            cost, grads = cost_and_gradients(X_batch, Y_batch, parameters)
            total += cost * X_batch.shape[1]
            t += 1
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            else:
                parameters, v, s = update_parameters_with_adam(
                    parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon
                )
        if epoch % 100 == 0:
            costs.append(total)
    return parameters, costs
# === wrong: cost after the update | takes each mini-batch's cost after the step instead of before it
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9,
          beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    v, s = initialize_adam(parameters)
    t, m, costs = 0, X.shape[1], []
    for epoch in range(num_epochs):
        total = 0.0
        for X_batch, Y_batch in random_mini_batches(X, Y, mini_batch_size, rng):
            cost, grads = cost_and_gradients(X_batch, Y_batch, parameters)
            t += 1
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            else:
                parameters, v, s = update_parameters_with_adam(
                    parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon
                )
            total += cost_and_gradients(X_batch, Y_batch, parameters)[0] * X_batch.shape[1]
        if epoch % 100 == 0:
            costs.append(total / m)
    return parameters, costs
# === wrong: cost of all at the end | notes the cost of all examples after the epoch, not the mean during it
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9,
          beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    v, s = initialize_adam(parameters)
    t, m, costs = 0, X.shape[1], []
    for epoch in range(num_epochs):
        total = 0.0
        for X_batch, Y_batch in random_mini_batches(X, Y, mini_batch_size, rng):
            cost, grads = cost_and_gradients(X_batch, Y_batch, parameters)
            total += cost * X_batch.shape[1]
            t += 1
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            else:
                parameters, v, s = update_parameters_with_adam(
                    parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon
                )
        if epoch % 100 == 0:
            costs.append(cost_and_gradients(X, Y, parameters)[0])
    return parameters, costs
# === wrong: same mini-batches | draws the mini-batches once and uses them in every epoch
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9,
          beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    v, s = initialize_adam(parameters)
    t, m, costs = 0, X.shape[1], []
    batches = random_mini_batches(X, Y, mini_batch_size, rng)
    for epoch in range(num_epochs):
        total = 0.0
        for X_batch, Y_batch in batches:
            cost, grads = cost_and_gradients(X_batch, Y_batch, parameters)
            total += cost * X_batch.shape[1]
            t += 1
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            else:
                parameters, v, s = update_parameters_with_adam(
                    parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon
                )
        if epoch % 100 == 0:
            costs.append(total / m)
    return parameters, costs
# === wrong: rng not handed on | lets random_mini_batches make its own generator instead of handing rng on
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9,
          beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    v, s = initialize_adam(parameters)
    t, m, costs = 0, X.shape[1], []
    for epoch in range(num_epochs):
        total = 0.0
        for X_batch, Y_batch in random_mini_batches(X, Y, mini_batch_size):
            cost, grads = cost_and_gradients(X_batch, Y_batch, parameters)
            total += cost * X_batch.shape[1]
            t += 1
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            else:
                parameters, v, s = update_parameters_with_adam(
                    parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon
                )
        if epoch % 100 == 0:
            costs.append(total / m)
    return parameters, costs
# === wrong: seed for each epoch | shuffles by a new generator whose seed is the epoch
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9,
          beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    v, s = initialize_adam(parameters)
    t, m, costs = 0, X.shape[1], []
    for epoch in range(num_epochs):
        total = 0.0
        for X_batch, Y_batch in random_mini_batches(X, Y, mini_batch_size, np.random.default_rng(epoch)):
            cost, grads = cost_and_gradients(X_batch, Y_batch, parameters)
            total += cost * X_batch.shape[1]
            t += 1
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            else:
                parameters, v, s = update_parameters_with_adam(
                    parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon
                )
        if epoch % 100 == 0:
            costs.append(total / m)
    return parameters, costs
# === wrong: own seed for the start | draws the start from a seed of its own instead of from rng
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9,
          beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, np.random.default_rng(3))
    v, s = initialize_adam(parameters)
    t, m, costs = 0, X.shape[1], []
    for epoch in range(num_epochs):
        total = 0.0
        for X_batch, Y_batch in random_mini_batches(X, Y, mini_batch_size, rng):
            cost, grads = cost_and_gradients(X_batch, Y_batch, parameters)
            total += cost * X_batch.shape[1]
            t += 1
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            else:
                parameters, v, s = update_parameters_with_adam(
                    parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon
                )
        if epoch % 100 == 0:
            costs.append(total / m)
    return parameters, costs
# === wrong: small random start | starts from small normal numbers in place of He's
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9,
          beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = {}
    for l in range(1, len(layers_dims)):
        parameters[f"W{l}"] = rng.normal(size=(layers_dims[l], layers_dims[l - 1])) * 0.01
        parameters[f"b{l}"] = np.zeros((layers_dims[l], 1))
    v, s = initialize_adam(parameters)
    t, m, costs = 0, X.shape[1], []
    for epoch in range(num_epochs):
        total = 0.0
        for X_batch, Y_batch in random_mini_batches(X, Y, mini_batch_size, rng):
            cost, grads = cost_and_gradients(X_batch, Y_batch, parameters)
            total += cost * X_batch.shape[1]
            t += 1
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            else:
                parameters, v, s = update_parameters_with_adam(
                    parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon
                )
        if epoch % 100 == 0:
            costs.append(total / m)
    return parameters, costs
# === wrong: cost of every epoch | keeps the costs of all epochs, not of every hundredth
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9,
          beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    v, s = initialize_adam(parameters)
    t, m, costs = 0, X.shape[1], []
    for epoch in range(num_epochs):
        total = 0.0
        for X_batch, Y_batch in random_mini_batches(X, Y, mini_batch_size, rng):
            cost, grads = cost_and_gradients(X_batch, Y_batch, parameters)
            total += cost * X_batch.shape[1]
            t += 1
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            else:
                parameters, v, s = update_parameters_with_adam(
                    parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon
                )
        costs.append(total / m)
    return parameters, costs
# === wrong: one hundred late | keeps the costs of epochs 99, 199 and so on
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9,
          beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    v, s = initialize_adam(parameters)
    t, m, costs = 0, X.shape[1], []
    for epoch in range(num_epochs):
        total = 0.0
        for X_batch, Y_batch in random_mini_batches(X, Y, mini_batch_size, rng):
            cost, grads = cost_and_gradients(X_batch, Y_batch, parameters)
            total += cost * X_batch.shape[1]
            t += 1
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            else:
                parameters, v, s = update_parameters_with_adam(
                    parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon
                )
        if (epoch + 1) % 100 == 0:
            costs.append(total / m)
    return parameters, costs
# === wrong: epoch 0 left out | keeps no cost of epoch 0
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9,
          beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    v, s = initialize_adam(parameters)
    t, m, costs = 0, X.shape[1], []
    for epoch in range(num_epochs):
        total = 0.0
        for X_batch, Y_batch in random_mini_batches(X, Y, mini_batch_size, rng):
            cost, grads = cost_and_gradients(X_batch, Y_batch, parameters)
            total += cost * X_batch.shape[1]
            t += 1
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            else:
                parameters, v, s = update_parameters_with_adam(
                    parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon
                )
        if epoch and epoch % 100 == 0:
            costs.append(total / m)
    return parameters, costs
# === wrong: one epoch too many | trains num_epochs + 1 epochs
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9,
          beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    v, s = initialize_adam(parameters)
    t, m, costs = 0, X.shape[1], []
    for epoch in range(num_epochs + 1):
        total = 0.0
        for X_batch, Y_batch in random_mini_batches(X, Y, mini_batch_size, rng):
            cost, grads = cost_and_gradients(X_batch, Y_batch, parameters)
            total += cost * X_batch.shape[1]
            t += 1
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            else:
                parameters, v, s = update_parameters_with_adam(
                    parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon
                )
        if epoch % 100 == 0:
            costs.append(total / m)
    return parameters, costs
# === wrong: beta not handed on | uses 0.9 for momentum and RMSprop whatever beta is
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9,
          beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    v, s = initialize_adam(parameters)
    t, m, costs = 0, X.shape[1], []
    for epoch in range(num_epochs):
        total = 0.0
        for X_batch, Y_batch in random_mini_batches(X, Y, mini_batch_size, rng):
            cost, grads = cost_and_gradients(X_batch, Y_batch, parameters)
            total += cost * X_batch.shape[1]
            t += 1
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, 0.9, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, 0.9, learning_rate, epsilon)
            else:
                parameters, v, s = update_parameters_with_adam(
                    parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon
                )
        if epoch % 100 == 0:
            costs.append(total / m)
    return parameters, costs
# === wrong: beta1 for momentum | momentum takes beta1 instead of beta
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9,
          beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    v, s = initialize_adam(parameters)
    t, m, costs = 0, X.shape[1], []
    for epoch in range(num_epochs):
        total = 0.0
        for X_batch, Y_batch in random_mini_batches(X, Y, mini_batch_size, rng):
            cost, grads = cost_and_gradients(X_batch, Y_batch, parameters)
            total += cost * X_batch.shape[1]
            t += 1
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta1, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            else:
                parameters, v, s = update_parameters_with_adam(
                    parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon
                )
        if epoch % 100 == 0:
            costs.append(total / m)
    return parameters, costs
# === wrong: beta2 for RMSprop | RMSprop takes beta2 instead of beta
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9,
          beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    v, s = initialize_adam(parameters)
    t, m, costs = 0, X.shape[1], []
    for epoch in range(num_epochs):
        total = 0.0
        for X_batch, Y_batch in random_mini_batches(X, Y, mini_batch_size, rng):
            cost, grads = cost_and_gradients(X_batch, Y_batch, parameters)
            total += cost * X_batch.shape[1]
            t += 1
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta2, learning_rate, epsilon)
            else:
                parameters, v, s = update_parameters_with_adam(
                    parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon
                )
        if epoch % 100 == 0:
            costs.append(total / m)
    return parameters, costs
# === wrong: Adam with defaults | Adam's betas are not handed on
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9,
          beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    v, s = initialize_adam(parameters)
    t, m, costs = 0, X.shape[1], []
    for epoch in range(num_epochs):
        total = 0.0
        for X_batch, Y_batch in random_mini_batches(X, Y, mini_batch_size, rng):
            cost, grads = cost_and_gradients(X_batch, Y_batch, parameters)
            total += cost * X_batch.shape[1]
            t += 1
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            else:
                parameters, v, s = update_parameters_with_adam(
                    parameters, grads, v, s, t, learning_rate
                )
        if epoch % 100 == 0:
            costs.append(total / m)
    return parameters, costs
# === wrong: Adam without the rate | Adam gets no learning rate and uses its default of 0.01
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9,
          beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    v, s = initialize_adam(parameters)
    t, m, costs = 0, X.shape[1], []
    for epoch in range(num_epochs):
        total = 0.0
        for X_batch, Y_batch in random_mini_batches(X, Y, mini_batch_size, rng):
            cost, grads = cost_and_gradients(X_batch, Y_batch, parameters)
            total += cost * X_batch.shape[1]
            t += 1
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            else:
                parameters, v, s = update_parameters_with_adam(
                    parameters, grads, v, s, t, beta1=beta1, beta2=beta2, epsilon=epsilon
                )
        if epoch % 100 == 0:
            costs.append(total / m)
    return parameters, costs
# === wrong: batch size not handed on | does not hand on mini_batch_size, so it is always 64
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9,
          beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    v, s = initialize_adam(parameters)
    t, m, costs = 0, X.shape[1], []
    for epoch in range(num_epochs):
        total = 0.0
        for X_batch, Y_batch in random_mini_batches(X, Y, rng=rng):
            cost, grads = cost_and_gradients(X_batch, Y_batch, parameters)
            total += cost * X_batch.shape[1]
            t += 1
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            else:
                parameters, v, s = update_parameters_with_adam(
                    parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon
                )
        if epoch % 100 == 0:
            costs.append(total / m)
    return parameters, costs
# === wrong: default learning rate | the default learning rate is 0.01 in place of 0.0007
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.01, mini_batch_size=64, beta=0.9, beta1=0.9,
          beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    v, s = initialize_adam(parameters)
    t, m, costs = 0, X.shape[1], []
    for epoch in range(num_epochs):
        total = 0.0
        for X_batch, Y_batch in random_mini_batches(X, Y, mini_batch_size, rng):
            cost, grads = cost_and_gradients(X_batch, Y_batch, parameters)
            total += cost * X_batch.shape[1]
            t += 1
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            else:
                parameters, v, s = update_parameters_with_adam(
                    parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon
                )
        if epoch % 100 == 0:
            costs.append(total / m)
    return parameters, costs
# === wrong: order of the results | returns (costs, parameters)
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9,
          beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    v, s = initialize_adam(parameters)
    t, m, costs = 0, X.shape[1], []
    for epoch in range(num_epochs):
        total = 0.0
        for X_batch, Y_batch in random_mini_batches(X, Y, mini_batch_size, rng):
            cost, grads = cost_and_gradients(X_batch, Y_batch, parameters)
            total += cost * X_batch.shape[1]
            t += 1
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            else:
                parameters, v, s = update_parameters_with_adam(
                    parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon
                )
        if epoch % 100 == 0:
            costs.append(total / m)
    return costs, parameters
# === wrong: costs not returned | returns only the parameters
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9,
          beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    v, s = initialize_adam(parameters)
    t, m, costs = 0, X.shape[1], []
    for epoch in range(num_epochs):
        total = 0.0
        for X_batch, Y_batch in random_mini_batches(X, Y, mini_batch_size, rng):
            cost, grads = cost_and_gradients(X_batch, Y_batch, parameters)
            total += cost * X_batch.shape[1]
            t += 1
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            else:
                parameters, v, s = update_parameters_with_adam(
                    parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon
                )
        if epoch % 100 == 0:
            costs.append(total / m)
    return parameters
# === wrong: gradients of all examples | takes the gradients of all examples in each step instead of the mini-batch's
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9,
          beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    v, s = initialize_adam(parameters)
    t, m, costs = 0, X.shape[1], []
    for epoch in range(num_epochs):
        total = 0.0
        for X_batch, Y_batch in random_mini_batches(X, Y, mini_batch_size, rng):
            cost, grads = cost_and_gradients(X, Y, parameters)
            total += cost * X_batch.shape[1]
            t += 1
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            else:
                parameters, v, s = update_parameters_with_adam(
                    parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon
                )
        if epoch % 100 == 0:
            costs.append(total / m)
    return parameters, costs
# === wrong: cost with the start first | puts the cost of the untrained start before the others
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9,
          beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    v, s = initialize_adam(parameters)
    t, m, costs = 0, X.shape[1], [cost_and_gradients(X, Y, parameters)[0]]
    for epoch in range(num_epochs):
        total = 0.0
        for X_batch, Y_batch in random_mini_batches(X, Y, mini_batch_size, rng):
            cost, grads = cost_and_gradients(X_batch, Y_batch, parameters)
            total += cost * X_batch.shape[1]
            t += 1
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            else:
                parameters, v, s = update_parameters_with_adam(
                    parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon
                )
        if epoch % 100 == 0:
            costs.append(total / m)
    return parameters, costs
# === wrong: v from momentum lost | throws away the new v of momentum, so it starts from rest each time
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9,
          beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    v, s = initialize_adam(parameters)
    t, m, costs = 0, X.shape[1], []
    for epoch in range(num_epochs):
        total = 0.0
        for X_batch, Y_batch in random_mini_batches(X, Y, mini_batch_size, rng):
            cost, grads = cost_and_gradients(X_batch, Y_batch, parameters)
            total += cost * X_batch.shape[1]
            t += 1
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, _ = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            else:
                parameters, v, s = update_parameters_with_adam(
                    parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon
                )
        if epoch % 100 == 0:
            costs.append(total / m)
    return parameters, costs
# === wrong: last cost as well | adds the cost of the last epoch at the end and fails without one
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9,
          beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    v, s = initialize_adam(parameters)
    t, m, costs = 0, X.shape[1], []
    for epoch in range(num_epochs):
        total = 0.0
        for X_batch, Y_batch in random_mini_batches(X, Y, mini_batch_size, rng):
            cost, grads = cost_and_gradients(X_batch, Y_batch, parameters)
            total += cost * X_batch.shape[1]
            t += 1
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            else:
                parameters, v, s = update_parameters_with_adam(
                    parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon
                )
        if epoch % 100 == 0:
            costs.append(total / m)
    costs.append(total / m)
    return parameters, costs
# === wrong: total never reset | goes on adding to the losses of earlier epochs
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9,
          beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    v, s = initialize_adam(parameters)
    t, m, costs = 0, X.shape[1], []
    total = 0.0
    for epoch in range(num_epochs):
        for X_batch, Y_batch in random_mini_batches(X, Y, mini_batch_size, rng):
            cost, grads = cost_and_gradients(X_batch, Y_batch, parameters)
            total += cost * X_batch.shape[1]
            t += 1
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            else:
                parameters, v, s = update_parameters_with_adam(
                    parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon
                )
        if epoch % 100 == 0:
            costs.append(total / m)
    return parameters, costs
# === wrong: rmsprop without s | RMSprop starts from zeros at every update
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9,
          beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    v, s = initialize_adam(parameters)
    t, m, costs = 0, X.shape[1], []
    for epoch in range(num_epochs):
        total = 0.0
        for X_batch, Y_batch in random_mini_batches(X, Y, mini_batch_size, rng):
            cost, grads = cost_and_gradients(X_batch, Y_batch, parameters)
            total += cost * X_batch.shape[1]
            t += 1
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, initialize_rmsprop(parameters), beta, learning_rate, epsilon)
            else:
                parameters, v, s = update_parameters_with_adam(
                    parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon
                )
        if epoch % 100 == 0:
            costs.append(total / m)
    return parameters, costs
# === wrong: one step an epoch | the update stands outside of the loop over mini-batches, so only the last one makes a step
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9,
          beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    v, s = initialize_adam(parameters)
    t, m, costs = 0, X.shape[1], []
    for epoch in range(num_epochs):
        total = 0.0
        for X_batch, Y_batch in random_mini_batches(X, Y, mini_batch_size, rng):
            cost, grads = cost_and_gradients(X_batch, Y_batch, parameters)
            total += cost * X_batch.shape[1]
        t += 1
        if optimizer == "gd":
            parameters = update_parameters_with_gd(parameters, grads, learning_rate)
        elif optimizer == "momentum":
            parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
        elif optimizer == "rmsprop":
            parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
        else:
            parameters, v, s = update_parameters_with_adam(
                parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon
            )
        if epoch % 100 == 0:
            costs.append(total / m)
    return parameters, costs
# === wrong: epsilon not handed on | RMSprop and Adam get no epsilon and use their defaults
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9,
          beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    v, s = initialize_adam(parameters)
    t, m, costs = 0, X.shape[1], []
    for epoch in range(num_epochs):
        total = 0.0
        for X_batch, Y_batch in random_mini_batches(X, Y, mini_batch_size, rng):
            cost, grads = cost_and_gradients(X_batch, Y_batch, parameters)
            total += cost * X_batch.shape[1]
            t += 1
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate)
            else:
                parameters, v, s = update_parameters_with_adam(
                    parameters, grads, v, s, t, learning_rate, beta1, beta2
                )
        if epoch % 100 == 0:
            costs.append(total / m)
    return parameters, costs
# === wrong: decay nobody asked for | lets the learning rate decay with the epoch
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9,
          beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    v, s = initialize_adam(parameters)
    t, m, costs = 0, X.shape[1], []
    for epoch in range(num_epochs):
        total = 0.0
        rate = update_lr(learning_rate, epoch, 0.01)
        for X_batch, Y_batch in random_mini_batches(X, Y, mini_batch_size, rng):
            cost, grads = cost_and_gradients(X_batch, Y_batch, parameters)
            total += cost * X_batch.shape[1]
            t += 1
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, rate, epsilon)
            else:
                parameters, v, s = update_parameters_with_adam(
                    parameters, grads, v, s, t, rate, beta1, beta2, epsilon
                )
        if epoch % 100 == 0:
            costs.append(total / m)
    return parameters, costs
# === wrong: best parameters kept | returns the parameters of the epoch with the lowest cost instead of the last ones
def model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9,
          beta2=0.999, epsilon=1e-8, num_epochs=5000):
    parameters = initialize_parameters_he(layers_dims, rng)
    v, s = initialize_adam(parameters)
    t, m, costs = 0, X.shape[1], []
    best, lowest = parameters, np.inf
    for epoch in range(num_epochs):
        total = 0.0
        for X_batch, Y_batch in random_mini_batches(X, Y, mini_batch_size, rng):
            cost, grads = cost_and_gradients(X_batch, Y_batch, parameters)
            total += cost * X_batch.shape[1]
            t += 1
            if optimizer == "gd":
                parameters = update_parameters_with_gd(parameters, grads, learning_rate)
            elif optimizer == "momentum":
                parameters, v = update_parameters_with_momentum(parameters, grads, v, beta, learning_rate)
            elif optimizer == "rmsprop":
                parameters, s = update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon)
            else:
                parameters, v, s = update_parameters_with_adam(
                    parameters, grads, v, s, t, learning_rate, beta1, beta2, epsilon
                )
        if total < lowest:
            best, lowest = parameters, total
        if epoch % 100 == 0:
            costs.append(total / m)
    return best, costs
