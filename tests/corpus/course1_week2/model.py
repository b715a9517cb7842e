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
# === right: built from the pieces
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.005, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    parameters, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w = parameters["w"]
    b = parameters["b"]
    Y_prediction_test = predict(w, b, X_test)
    Y_prediction_train = predict(w, b, X_train)
    d = {"costs": costs,
         "Y_prediction_test": Y_prediction_test,
         "Y_prediction_train": Y_prediction_train,
         "w": w,
         "b": b,
         "learning_rate": learning_rate,
         "num_iterations": num_iterations}
    return d
# === right: keywords and a dict call
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.005, print_cost=False):
    w0, b0 = initialize_with_zeros(dim=len(X_train))
    params, _, costs = optimize(w=w0, b=b0, X=X_train, Y=Y_train, learning_rate=learning_rate,
                                num_iterations=num_iterations, print_cost=print_cost)
    return dict(params, costs=costs, learning_rate=learning_rate, num_iterations=num_iterations,
                Y_prediction_train=predict(X=X_train, **params),
                Y_prediction_test=predict(X=X_test, **params))
# === right: all by hand
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.005, print_cost=False):
    n, m = X_train.shape
    w, b, costs = np.zeros((n, 1)), 0.0, []
    f = lambda X: 1 / (1 + np.exp(-(w.T @ X + b)))
    for i in range(num_iterations):
        A = f(X_train)
        if i % 100 == 0:
            costs.append(-np.mean(Y_train * np.log(A) + (1 - Y_train) * np.log(1 - A)))
            if print_cost:
                print(i, costs[-1])
        w = w - learning_rate * (X_train @ (A - Y_train).T) / m
        b = b - learning_rate * np.mean(A - Y_train)
    return {"w": w, "b": b, "costs": costs, "learning_rate": learning_rate, "num_iterations": num_iterations,
            "Y_prediction_train": (f(X_train) > .5) * 1., "Y_prediction_test": (f(X_test) > .5) * 1.}
# === right: accuracy printed
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.005, print_cost=False):
    out = {}
    w, b = initialize_with_zeros(X_train.shape[0])
    p, g, out["costs"] = optimize(w, b, X_train, Y_train, num_iterations=num_iterations, learning_rate=learning_rate)
    for name, X, Y in (("train", X_train, Y_train), ("test", X_test, Y_test)):
        out["Y_prediction_" + name] = predict(p["w"], p["b"], X)
        if print_cost:
            print(name, "accuracy:", 100 - np.mean(np.abs(out["Y_prediction_" + name] - Y)) * 100, "%")
    out.update(w=p["w"], b=p["b"], learning_rate=learning_rate, num_iterations=num_iterations)
    return out
# === right: propagate in its own loop
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.005, print_cost=False):
    w = np.zeros((X_train.shape[0], 1))
    b = 0
    costs = []
    for i in range(num_iterations):
        g, c = propagate(w, b, X_train, Y_train)
        w -= learning_rate * g["dw"]
        b -= learning_rate * g["db"]
        if i % 100 == 0:
            costs.append(float(c))
    return {"costs": costs, "Y_prediction_train": predict(w, b, X_train), "Y_prediction_test": predict(w, b, X_test),
            "w": w, "b": b, "learning_rate": learning_rate, "num_iterations": num_iterations}
# === right: one prediction for both sets, then split
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.005, print_cost=False):
    assert X_train.shape[0] == X_test.shape[0]
    params, _, costs = optimize(*initialize_with_zeros(X_train.shape[0]), X_train, Y_train,
                                num_iterations, learning_rate, print_cost)
    everything = predict(params["w"], params["b"], np.hstack((X_train, X_test)))
    tr, te = np.split(everything, [X_train.shape[1]], axis=1)
    keys = "costs Y_prediction_train Y_prediction_test w b learning_rate num_iterations".split()
    return dict(zip(keys, (costs, tr, te, params["w"], params["b"], learning_rate, num_iterations)))
# === wrong: predictions swapped | the predictions for train and test are swapped
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.005, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    p, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    return {"costs": costs, "Y_prediction_train": predict(p["w"], p["b"], X_test),
            "Y_prediction_test": predict(p["w"], p["b"], X_train), "w": p["w"], "b": p["b"],
            "learning_rate": learning_rate, "num_iterations": num_iterations}
# === wrong: settings not passed on | num_iterations and learning_rate are not handed on to optimize
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.005, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    p, grads, costs = optimize(w, b, X_train, Y_train)
    w, b = p["w"], p["b"]
    return {"costs": costs, "Y_prediction_train": predict(w, b, X_train), "Y_prediction_test": predict(w, b, X_test),
            "w": w, "b": b, "learning_rate": learning_rate, "num_iterations": num_iterations}
# === wrong: learning rate forgotten | the learning rate is not handed on, so optimize uses its own default
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.005, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    p, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, print_cost=print_cost)
    w, b = p["w"], p["b"]
    return {"costs": costs, "Y_prediction_train": predict(w, b, X_train), "Y_prediction_test": predict(w, b, X_test),
            "w": w, "b": b, "learning_rate": learning_rate, "num_iterations": num_iterations}
# === wrong: start weights kept | the trained parameters are not taken out: the starting zeros are used
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.005, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    parameters, grads, costs = optimize(w.copy(), b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    return {"costs": costs, "Y_prediction_train": predict(w, b, X_train), "Y_prediction_test": predict(w, b, X_test),
            "w": w, "b": b, "learning_rate": learning_rate, "num_iterations": num_iterations}
# === wrong: start from random | the weights start random instead of zero
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.005, print_cost=False):
    w = np.random.randn(X_train.shape[0], 1) * 0.01
    b = 0.0
    p, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = p["w"], p["b"]
    return {"costs": costs, "Y_prediction_train": predict(w, b, X_train), "Y_prediction_test": predict(w, b, X_test),
            "w": w, "b": b, "learning_rate": learning_rate, "num_iterations": num_iterations}
# === wrong: dim from the columns | the number of examples is taken as the number of features
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.005, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[1])
    p, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = p["w"], p["b"]
    return {"costs": costs, "Y_prediction_train": predict(w, b, X_train), "Y_prediction_test": predict(w, b, X_test),
            "w": w, "b": b, "learning_rate": learning_rate, "num_iterations": num_iterations}
# === wrong: trained on the test set, again | trained on the test set instead of the training set
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.005, print_cost=False):
    w, b = initialize_with_zeros(X_test.shape[0])
    p, grads, costs = optimize(w, b, X_test, Y_test, num_iterations, learning_rate, print_cost)
    w, b = p["w"], p["b"]
    return {"costs": costs, "Y_prediction_train": predict(w, b, X_train), "Y_prediction_test": predict(w, b, X_test),
            "w": w, "b": b, "learning_rate": learning_rate, "num_iterations": num_iterations}
# === wrong: trained on everything | the test set is mixed into the training set
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.005, print_cost=False):
    X = np.concatenate([X_train, X_test], axis=1)
    Y = np.concatenate([Y_train, Y_test], axis=1)
    w, b = initialize_with_zeros(X.shape[0])
    p, grads, costs = optimize(w, b, X, Y, num_iterations, learning_rate, print_cost)
    w, b = p["w"], p["b"]
    return {"costs": costs, "Y_prediction_train": predict(w, b, X_train), "Y_prediction_test": predict(w, b, X_test),
            "w": w, "b": b, "learning_rate": learning_rate, "num_iterations": num_iterations}
# === wrong: probabilities kept | the predictions are probabilities, not 0 and 1
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.005, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    p, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = p["w"], p["b"]
    f = lambda X: 1 / (1 + np.exp(-(w.T @ X + b)))
    return {"costs": costs, "Y_prediction_train": f(X_train), "Y_prediction_test": f(X_test),
            "w": w, "b": b, "learning_rate": learning_rate, "num_iterations": num_iterations}
# === wrong: arguments crossed | learning_rate and num_iterations are handed on in the wrong order
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.005, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    p, grads, costs = optimize(w, b, X_train, Y_train, learning_rate, num_iterations, print_cost)
    w, b = p["w"], p["b"]
    return {"costs": costs, "Y_prediction_train": predict(w, b, X_train), "Y_prediction_test": predict(w, b, X_test),
            "w": w, "b": b, "learning_rate": learning_rate, "num_iterations": num_iterations}
# === wrong: keys missing | w and b are missing from the dict
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.005, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    p, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = p["w"], p["b"]
    return {"costs": costs, "Y_prediction_train": predict(w, b, X_train), "Y_prediction_test": predict(w, b, X_test),
            "learning_rate": learning_rate, "num_iterations": num_iterations}
# === wrong: scaled again | the inputs are divided by 255 once more
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.005, print_cost=False):
    X_train, X_test = X_train / 255., X_test / 255.
    w, b = initialize_with_zeros(X_train.shape[0])
    p, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = p["w"], p["b"]
    return {"costs": costs, "Y_prediction_train": predict(w, b, X_train), "Y_prediction_test": predict(w, b, X_test),
            "w": w, "b": b, "learning_rate": learning_rate, "num_iterations": num_iterations}
# === wrong: last cost only | only the last cost is kept instead of the whole list
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.005, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    p, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = p["w"], p["b"]
    return {"costs": costs[-1], "Y_prediction_train": predict(w, b, X_train), "Y_prediction_test": predict(w, b, X_test),
            "w": w, "b": b, "learning_rate": learning_rate, "num_iterations": num_iterations}
# === wrong: defaults of optimize | the defaults are 100 and 0.009 instead of 2000 and 0.005
def model(X_train, Y_train, X_test, Y_test, num_iterations=100, learning_rate=0.009, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    p, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = p["w"], p["b"]
    return {"costs": costs, "Y_prediction_train": predict(w, b, X_train), "Y_prediction_test": predict(w, b, X_test),
            "w": w, "b": b, "learning_rate": learning_rate, "num_iterations": num_iterations}
# === right: plain
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.005, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    return {
        "costs": costs,
        "Y_prediction_train": predict(w, b, X_train),
        "Y_prediction_test": predict(w, b, X_test),
        "w": w,
        "b": b,
        "learning_rate": learning_rate,
        "num_iterations": num_iterations,
    }
# === right: keywords and unpacking
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.005, print_cost=False):
    settings = {"num_iterations": num_iterations, "learning_rate": learning_rate}
    start = initialize_with_zeros(len(X_train))
    params, _, costs = optimize(*start, X_train, Y_train, **settings, print_cost=print_cost)
    guess = {f"Y_prediction_{name}": predict(**params, X=X) for name, X in (("train", X_train), ("test", X_test))}
    return {"costs": costs, **guess, **params, **settings}
# === right: beginner, one dict entry at a time, prints nothing extra
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.005, print_cost=False):
    # how many inputs are there?
    dim = X_train.shape[0]
    # start
    w, b = initialize_with_zeros(dim)
    # train
    parameters, gradients, costs = optimize(
        w, b, X_train, Y_train, num_iterations=num_iterations, learning_rate=learning_rate, print_cost=print_cost
    )
    w = parameters["w"]
    b = parameters["b"]
    assert w.shape == (dim, 1)
    # predict
    train_guess = predict(w, b, X_train)
    test_guess = predict(w, b, X_test)
    d = {}
    d["costs"] = costs
    d["Y_prediction_train"] = train_guess
    d["Y_prediction_test"] = test_guess
    d["w"] = w
    d["b"] = b
    d["learning_rate"] = learning_rate
    d["num_iterations"] = num_iterations
    return d
# === right: class with fit and predict as in scikit-learn
class LogisticRegression:
    def __init__(self, learning_rate, num_iterations, verbose):
        self.learning_rate, self.num_iterations, self.verbose = learning_rate, num_iterations, verbose

    def fit(self, X, Y):
        w, b = initialize_with_zeros(X.shape[0])
        params, _, self.costs_ = optimize(w, b, X, Y, self.num_iterations, self.learning_rate, self.verbose)
        self.w_, self.b_ = params["w"], params["b"]
        return self

    def predict(self, X):
        return predict(self.w_, self.b_, X)

def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.005, print_cost=False):
    clf = LogisticRegression(learning_rate, num_iterations, print_cost).fit(X_train, Y_train)
    return dict(
        costs=clf.costs_,
        Y_prediction_train=clf.predict(X_train),
        Y_prediction_test=clf.predict(X_test),
        w=clf.w_,
        b=clf.b_,
        learning_rate=learning_rate,
        num_iterations=num_iterations,
    )
# === right: everything by hand
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.005, print_cost=False):
    n, m = X_train.shape
    w, b, costs = np.zeros((n, 1)), 0.0, []
    for i in range(num_iterations):
        z = w.T @ X_train + b
        error = sigmoid(z) - Y_train
        if i % 100 == 0:
            costs.append(np.mean(np.logaddexp(0, z) - Y_train * z))
            if print_cost:
                print("step", i, "cost", costs[-1])
        w = w - learning_rate * X_train @ error.T / m
        b = b - learning_rate * error.mean()
    return {
        "costs": costs,
        "Y_prediction_train": (w.T @ X_train + b > 0).astype(float),
        "Y_prediction_test": (w.T @ X_test + b > 0).astype(float),
        "w": w,
        "b": b,
        "learning_rate": learning_rate,
        "num_iterations": num_iterations,
    }
# === right: predicts both sets at once and splits
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.005, print_cost=False):
    m = X_train.shape[1]
    params, _, costs = optimize(
        np.zeros((X_train.shape[0], 1)), 0.0, X_train, Y_train, num_iterations, learning_rate, print_cost
    )
    both = predict(params["w"], params["b"], np.hstack((X_train, X_test)))
    out = dict(params, costs=costs, learning_rate=learning_rate, num_iterations=num_iterations)
    out["Y_prediction_train"], out["Y_prediction_test"] = np.split(both, [m], axis=1)
    return out
# === wrong: trains on both | Trains on both sets together.
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.005, print_cost=False):
    X, Y = np.hstack([X_train, X_test]), np.hstack([Y_train, Y_test])
    w, b = initialize_with_zeros(X.shape[0])
    params, _, costs = optimize(w, b, X, Y, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    return {"costs": costs, "Y_prediction_train": predict(w, b, X_train), "Y_prediction_test": predict(w, b, X_test),
            "w": w, "b": b, "learning_rate": learning_rate, "num_iterations": num_iterations}
# === wrong: settings not passed on, anew | Does not pass the number of steps and the learning rate on to optimize.
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.005, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, _, costs = optimize(w, b, X_train, Y_train, print_cost=print_cost)
    w, b = params["w"], params["b"]
    return {"costs": costs, "Y_prediction_train": predict(w, b, X_train), "Y_prediction_test": predict(w, b, X_test),
            "w": w, "b": b, "learning_rate": learning_rate, "num_iterations": num_iterations}
# === wrong: fixed settings | Hands fixed numbers to optimize instead of its arguments.
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.005, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, _, costs = optimize(w, b, X_train, Y_train, num_iterations=2000, learning_rate=0.005, print_cost=print_cost)
    w, b = params["w"], params["b"]
    return {"costs": costs, "Y_prediction_train": predict(w, b, X_train), "Y_prediction_test": predict(w, b, X_test),
            "w": w, "b": b, "learning_rate": learning_rate, "num_iterations": num_iterations}
# === wrong: predicts with the start | Predicts with the untrained parameters.
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.005, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, _, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    return {"costs": costs, "Y_prediction_train": predict(w, b, X_train), "Y_prediction_test": predict(w, b, X_test),
            "w": params["w"], "b": params["b"], "learning_rate": learning_rate, "num_iterations": num_iterations}
# === wrong: returns the start | Returns the starting w and b instead of the trained ones.
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.005, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, _, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    train = predict(params["w"], params["b"], X_train)
    test = predict(params["w"], params["b"], X_test)
    return {"costs": costs, "Y_prediction_train": train, "Y_prediction_test": test,
            "w": w, "b": b, "learning_rate": learning_rate, "num_iterations": num_iterations}
# === wrong: 12288 inputs | Assumes the 12288 inputs of the pictures.
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.005, print_cost=False):
    w, b = initialize_with_zeros(12288)
    params, _, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    return {"costs": costs, "Y_prediction_train": predict(w, b, X_train), "Y_prediction_test": predict(w, b, X_test),
            "w": w, "b": b, "learning_rate": learning_rate, "num_iterations": num_iterations}
# === wrong: accuracies | Returns accuracies in percent where predictions are asked for.
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.005, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, _, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    train = 100 - 100 * np.mean(np.abs(predict(w, b, X_train) - Y_train))
    test = 100 - 100 * np.mean(np.abs(predict(w, b, X_test) - Y_test))
    return {"costs": costs, "Y_prediction_train": train, "Y_prediction_test": test,
            "w": w, "b": b, "learning_rate": learning_rate, "num_iterations": num_iterations}
# === wrong: random start, anew | Starts from random weights instead of zeros.
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.005, print_cost=False):
    w, b = np.random.default_rng(1).normal(size=(X_train.shape[0], 1)) * 0.01, 0.0
    params, _, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    return {"costs": costs, "Y_prediction_train": predict(w, b, X_train), "Y_prediction_test": predict(w, b, X_test),
            "w": w, "b": b, "learning_rate": learning_rate, "num_iterations": num_iterations}
# === wrong: answers for the training set | Returns the labels of the training set as its predictions.
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.005, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, _, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    return {"costs": costs, "Y_prediction_train": Y_train, "Y_prediction_test": predict(w, b, X_test),
            "w": w, "b": b, "learning_rate": learning_rate, "num_iterations": num_iterations}
# === wrong: keeps the better on the test set | Chooses between two trainings by the test labels.
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.005, print_cost=False):
    best = None
    for steps in (max(1, num_iterations // 2), num_iterations):
        w, b = initialize_with_zeros(X_train.shape[0])
        params, _, costs = optimize(w, b, X_train, Y_train, steps, learning_rate, print_cost)
        w, b = params["w"], params["b"]
        right = np.mean(predict(w, b, X_test) == Y_test)
        if best is None or right > best[0]:
            best = right, w, b, costs
    _, w, b, costs = best
    return {"costs": costs, "Y_prediction_train": predict(w, b, X_train), "Y_prediction_test": predict(w, b, X_test),
            "w": w, "b": b, "learning_rate": learning_rate, "num_iterations": num_iterations}
# === wrong: default steps | The default number of steps is 100 and not 2000.
def model(X_train, Y_train, X_test, Y_test, num_iterations=100, learning_rate=0.005, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, _, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    return {"costs": costs, "Y_prediction_train": predict(w, b, X_train), "Y_prediction_test": predict(w, b, X_test),
            "w": w, "b": b, "learning_rate": learning_rate, "num_iterations": num_iterations}
# === wrong: keys missing, anew | Leaves "learning_rate" and "num_iterations" out of the dict.
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.005, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, _, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    return {"costs": costs, "Y_prediction_train": predict(w, b, X_train), "Y_prediction_test": predict(w, b, X_test),
            "w": w, "b": b}
# === wrong: inputs standardised | Standardises the inputs first, so w and b belong to other inputs.
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.005, print_cost=False):
    mu = X_train.mean(axis=1, keepdims=True)
    X_train, X_test = X_train - mu, X_test - mu
    w, b = initialize_with_zeros(X_train.shape[0])
    params, _, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    return {"costs": costs, "Y_prediction_train": predict(w, b, X_train), "Y_prediction_test": predict(w, b, X_test),
            "w": w, "b": b, "learning_rate": learning_rate, "num_iterations": num_iterations}
# === wrong: weights as a row | Returns w as a flat array.
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.005, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, _, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    return {"costs": costs, "Y_prediction_train": predict(w, b, X_train), "Y_prediction_test": predict(w, b, X_test),
            "w": w.ravel(), "b": b, "learning_rate": learning_rate, "num_iterations": num_iterations}
# === wrong: bias dropped in the predictions | Predicts with a bias of 0 instead of the trained one.
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.005, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, _, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w = params["w"]
    return {"costs": costs, "Y_prediction_train": predict(w, b, X_train), "Y_prediction_test": predict(w, b, X_test),
            "w": w, "b": params["b"], "learning_rate": learning_rate, "num_iterations": num_iterations}
# === wrong: sets of equal size only | Asserts that both sets have the same size, so a test set of another size fails.
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.005, print_cost=False):
    assert X_train.shape == X_test.shape and Y_train.shape == Y_test.shape
    w, b = initialize_with_zeros(X_train.shape[0])
    params, _, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    return {"costs": costs, "Y_prediction_train": predict(w, b, X_train), "Y_prediction_test": predict(w, b, X_test),
            "w": w, "b": b, "learning_rate": learning_rate, "num_iterations": num_iterations}
# === wrong: half-finished | none
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.005, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    grads, cost = propagate(w, b, X_train, Y_train)
    w = w - learning_rate * grads["dw"]
    b = b - learning_rate * grads["db"]
    # TODO: the loop
    d = {"costs": [cost], "w": w, "b": b, "learning_rate": learning_rate, "num_iterations": num_iterations}
    d["Y_prediction_train"] = predict(w, b, X_train)
    d["Y_prediction_test"] = predict(w, b, X_test)
    return d
