# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: the pieces put together
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.005, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w = params["w"]
    b = params["b"]
    return {
        "costs": costs,
        "Y_prediction_train": predict(w, b, X_train),
        "Y_prediction_test": predict(w, b, X_test),
        "w": w,
        "b": b,
        "learning_rate": learning_rate,
        "num_iterations": num_iterations,
    }
# === right: dict unpacked
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.005, print_cost=False):
    start = initialize_with_zeros(len(X_train))
    params, _, costs = optimize(*start, X_train, Y_train, num_iterations=num_iterations, learning_rate=learning_rate, print_cost=print_cost)
    return dict(
        Y_prediction_train=predict(**params, X=X_train),
        Y_prediction_test=predict(**params, X=X_test),
        costs=costs, learning_rate=learning_rate, num_iterations=num_iterations, **params)
# === right: everything written out, bool predictions
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.005, print_cost=False):
    n, m = X_train.shape
    w, b, costs = np.zeros((n, 1)), 0, []
    for i in range(num_iterations):
        A = 1 / (1 + np.exp(-(w.T @ X_train + b)))
        if i % 100 == 0:
            costs.append(float(-np.mean(Y_train * np.log(A) + (1 - Y_train) * np.log(1 - A))))
        w = w - learning_rate * X_train @ (A - Y_train).T / m
        b = b - learning_rate * float(np.mean(A - Y_train))
    decide = lambda X: w.T @ X + b > 0
    return {"costs": costs, "Y_prediction_train": decide(X_train), "Y_prediction_test": decide(X_test),
            "w": w, "b": b, "learning_rate": learning_rate, "num_iterations": num_iterations}
# === right: accuracies as extra keys
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.005, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    d = {"costs": costs, "w": params["w"], "b": params["b"]}
    for name, X, Y in (("train", X_train, Y_train), ("test", X_test, Y_test)):
        P = predict(params["w"], params["b"], X)
        d["Y_prediction_" + name] = P
        d["accuracy_" + name] = 100 - np.mean(np.abs(P - Y)) * 100
        if print_cost:
            print(name, d["accuracy_" + name])
    d["learning_rate"] = learning_rate
    d["num_iterations"] = num_iterations
    return d
# === right: both sets predicted at once, then cut
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.005, print_cost=False):
    m = X_train.shape[1]
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    together = predict(params["w"], params["b"], np.hstack([X_train, X_test]))
    keys = ["costs", "Y_prediction_train", "Y_prediction_test", "w", "b", "learning_rate", "num_iterations"]
    values = [costs, together[:, :m], together[:, m:], params["w"], params["b"], learning_rate, num_iterations]
    return {k: v for k, v in zip(keys, values)}
# === right: own loop over propagate
def _train(X, Y, steps, rate):
    w, b = initialize_with_zeros(X.shape[0])
    costs = []
    for i in range(steps):
        grads, cost = propagate(w, b, X, Y)
        costs.append(cost)
        w = w - rate * grads["dw"]
        b = b - rate * grads["db"]
    return w, b, costs[::100]

def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.005, print_cost=False):
    result = {"learning_rate": learning_rate, "num_iterations": num_iterations}
    result["w"], result["b"], result["costs"] = _train(X_train, Y_train, num_iterations, learning_rate)
    for part, X in {"train": X_train, "test": X_test}.items():
        result[f"Y_prediction_{part}"] = predict(result["w"], result["b"], X)
    return result
# === wrong: learning rate not passed on | The learning rate is not passed on to optimize, which uses its own default.
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.005, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations=num_iterations, print_cost=print_cost)
    w, b = params["w"], params["b"]
    return {"costs": costs, "Y_prediction_train": predict(w, b, X_train), "Y_prediction_test": predict(w, b, X_test),
            "w": w, "b": b, "learning_rate": learning_rate, "num_iterations": num_iterations}
# === wrong: number of iterations not passed on | The number of iterations is not passed on to optimize, which uses its own default.
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.005, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, learning_rate=learning_rate, print_cost=print_cost)
    w, b = params["w"], params["b"]
    return {"costs": costs, "Y_prediction_train": predict(w, b, X_train), "Y_prediction_test": predict(w, b, X_test),
            "w": w, "b": b, "learning_rate": learning_rate, "num_iterations": num_iterations}
# === wrong: trained on the test set | The model is trained on the test set and not on the train set.
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.005, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_test, Y_test, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    return {"costs": costs, "Y_prediction_train": predict(w, b, X_train), "Y_prediction_test": predict(w, b, X_test),
            "w": w, "b": b, "learning_rate": learning_rate, "num_iterations": num_iterations}
# === wrong: trained on both sets | The test set is used for training too, so that its accuracy says nothing about new pictures.
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.005, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    X, Y = np.hstack([X_train, X_test]), np.hstack([Y_train, Y_test])
    params, grads, costs = optimize(w, b, X, Y, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    return {"costs": costs, "Y_prediction_train": predict(w, b, X_train), "Y_prediction_test": predict(w, b, X_test),
            "w": w, "b": b, "learning_rate": learning_rate, "num_iterations": num_iterations}
# === wrong: predictions exchanged | The predictions for train and test are stored under each other's key.
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.005, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    return {"costs": costs, "Y_prediction_train": predict(w, b, X_test), "Y_prediction_test": predict(w, b, X_train),
            "w": w, "b": b, "learning_rate": learning_rate, "num_iterations": num_iterations}
# === wrong: start instead of result | The starting weights are used after training and not the trained ones from params.
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.005, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w.copy(), b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    return {"costs": costs, "Y_prediction_train": predict(w, b, X_train), "Y_prediction_test": predict(w, b, X_test),
            "w": w, "b": b, "learning_rate": learning_rate, "num_iterations": num_iterations}
# === wrong: dimension from the wrong axis | The number of weights is read from the number of examples; it is the number of rows of X.
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.005, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[1])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    return {"costs": costs, "Y_prediction_train": predict(w, b, X_train), "Y_prediction_test": predict(w, b, X_test),
            "w": w, "b": b, "learning_rate": learning_rate, "num_iterations": num_iterations}
# === wrong: arguments of optimize in the wrong order | Learning rate and number of iterations are passed in the wrong order.
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.005, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, learning_rate, num_iterations, print_cost)
    w, b = params["w"], params["b"]
    return {"costs": costs, "Y_prediction_train": predict(w, b, X_train), "Y_prediction_test": predict(w, b, X_test),
            "w": w, "b": b, "learning_rate": learning_rate, "num_iterations": num_iterations}
# === wrong: costs missing | The key costs is missing in the result.
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.005, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    return {"Y_prediction_train": predict(w, b, X_train), "Y_prediction_test": predict(w, b, X_test),
            "w": w, "b": b, "learning_rate": learning_rate, "num_iterations": num_iterations}
# === wrong: a tuple | A tuple is returned where a dict is asked for.
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.005, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    return costs, predict(w, b, X_train), predict(w, b, X_test), w, b, learning_rate, num_iterations
# === wrong: random start | The weights start at random values and not at zero, so the result differs at each run.
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.005, print_cost=False):
    w, b = np.random.randn(X_train.shape[0], 1) * 0.1, 0.0
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    return {"costs": costs, "Y_prediction_train": predict(w, b, X_train), "Y_prediction_test": predict(w, b, X_test),
            "w": w, "b": b, "learning_rate": learning_rate, "num_iterations": num_iterations}
# === wrong: probabilities stored | Probabilities are stored where predictions of 0 and 1 are asked for.
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.005, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    return {"costs": costs, "Y_prediction_train": sigmoid(w.T @ X_train + b), "Y_prediction_test": sigmoid(w.T @ X_test + b),
            "w": w, "b": b, "learning_rate": learning_rate, "num_iterations": num_iterations}
# === wrong: grads for params | The gradients are stored as w and b, and not the parameters.
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.005, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = grads["dw"], grads["db"]
    return {"costs": costs, "Y_prediction_train": predict(w, b, X_train), "Y_prediction_test": predict(w, b, X_test),
            "w": w, "b": b, "learning_rate": learning_rate, "num_iterations": num_iterations}
# === wrong: values typed in | The number of iterations and the learning rate are hard-coded, and the arguments are ignored.
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.005, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, 2000, 0.005, print_cost)
    w, b = params["w"], params["b"]
    return {"costs": costs, "Y_prediction_train": predict(w, b, X_train), "Y_prediction_test": predict(w, b, X_test),
            "w": w, "b": b, "learning_rate": learning_rate, "num_iterations": num_iterations}
# === wrong: labels returned as predictions | The true labels are returned as predictions.
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.005, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    return {"costs": costs, "Y_prediction_train": Y_train, "Y_prediction_test": Y_test,
            "w": params["w"], "b": params["b"], "learning_rate": learning_rate, "num_iterations": num_iterations}
# === wrong: no return | The dict is built but the return statement is missing.
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.005, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    d = {"costs": costs, "Y_prediction_train": predict(w, b, X_train), "Y_prediction_test": predict(w, b, X_test),
         "w": w, "b": b, "learning_rate": learning_rate, "num_iterations": num_iterations}
# === wrong: trained once more on the test set, wrong keys | none
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.005, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    params, grads, costs = optimize(params["w"], params["b"], X_test, Y_test, num_iterations, learning_rate, print_cost)
    return {"cost": costs, "Y_train": predict(params["w"], params["b"], X_train), "Y_test": predict(params["w"], params["b"], X_test), **params}
