# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: the loop as it is taught
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        dw = grads["dw"]
        db = grads["db"]
        w = w - learning_rate * dw
        b = b - learning_rate * db
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(f"cost after {i}: {cost}")
    return {"w": w, "b": b}, {"dw": dw, "db": db}, costs
# === right: in place on the weights
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w -= learning_rate * grads["dw"]
        b -= learning_rate * grads["db"]
        if not i % 100:
            costs.append(float(cost))
    return dict(w=w, b=b), grads, costs
# === right: all costs kept, every hundredth taken
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    every = []
    params = {"w": w, "b": b}
    for _ in range(num_iterations):
        grads, cost = propagate(params["w"], params["b"], X, Y)
        params = {k: params[k] - learning_rate * grads["d" + k] for k in params}
        every.append(cost)
    costs = every[::100]
    if print_cost:
        print(costs)
    return params, grads, costs
# === right: while, with propagate written out
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    m = X.shape[1]
    costs, step = [], 0
    while step < num_iterations:
        A = 1 / (1 + np.exp(-(w.T @ X + b)))
        if step in range(0, num_iterations, 100):
            costs.append(-np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A)))
        dw = X @ (A - Y).T / m
        db = np.mean(A - Y)
        w, b = w - learning_rate * dw, b - learning_rate * db
        step += 1
    return {"w": w, "b": b}, {"dw": dw, "db": db}, costs
# === right: recorded by a helper, copy first
def _step(w, b, grads, learning_rate):
    return w - learning_rate * grads["dw"], b - learning_rate * grads["db"]

def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    w = w.copy()
    next_record = 0
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        if i == next_record:
            costs.append(cost)
            next_record += 100
        w, b = _step(w, b, grads, learning_rate)
    return {"w": w, "b": b}, grads, costs
# === right: the bias as an extra row of ones
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    m = X.shape[1]
    X1 = np.vstack([X, np.ones((1, m))])
    theta = np.vstack([w, [[b]]])
    costs = []
    for i in range(num_iterations):
        A = sigmoid(theta.T @ X1)
        g = X1 @ (A - Y).T / m
        if i % 100 == 0:
            costs.append(-(Y * np.log(A) + (1 - Y) * np.log(1 - A)).sum() / m)
        theta = theta - learning_rate * g
    return {"w": theta[:-1], "b": theta[-1, 0]}, {"dw": g[:-1], "db": g[-1, 0]}, costs
# === right: extra entries in the dicts
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(1, num_iterations + 1):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 1:
            costs += [cost]
    params = {"w": w, "b": b, "steps": num_iterations}
    return params, {"dw": grads["dw"], "db": grads["db"], "cost": cost}, costs
# === wrong: uphill | The step adds the gradient where it should subtract it.
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w + learning_rate * grads["dw"]
        b = b + learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs
# === wrong: a cost for every step | The cost is recorded at every iteration and not at every hundredth.
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        costs.append(cost)
    return {"w": w, "b": b}, grads, costs
# === wrong: record starts at 100 | The first cost, at iteration 0, is left out.
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i > 0 and i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs
# === wrong: record only when printing | The costs are recorded only when print_cost is true.
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if print_cost and i % 100 == 0:
            costs.append(cost)
            print(cost)
    return {"w": w, "b": b}, grads, costs
# === wrong: last cost added | The cost of the last iteration is added at the end, which is one entry too many.
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    costs.append(cost)
    return {"w": w, "b": b}, grads, costs
# === wrong: learning rate typed in | The learning rate is hard-coded and the argument is ignored.
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - 0.009 * grads["dw"]
        b = b - 0.009 * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs
# === wrong: number of steps typed in | The number of iterations is hard-coded and the argument is ignored.
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(100):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs
# === wrong: learning rate left out | The gradient is not multiplied by the learning rate.
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - grads["dw"]
        b = b - grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs
# === wrong: b stands still | b is never updated.
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs
# === wrong: one step short | The loop takes one step too few.
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations - 1):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs
# === wrong: one step too many | The loop takes one step too many.
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations + 1):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs
# === wrong: gradients after the last step | The gradients are computed anew after the last step; those of the last update are asked for.
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    grads, cost = propagate(w, b, X, Y)
    return {"w": w, "b": b}, grads, costs
# === wrong: return inside the loop | The return stands inside the loop, so only one step is taken.
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
        return {"w": w, "b": b}, grads, costs
# === wrong: gradients computed once | The gradients are computed once before the loop and never again.
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    grads, cost = propagate(w, b, X, Y)
    for i in range(num_iterations):
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs
# === wrong: list emptied in the loop | The list of costs is emptied at each pass of the loop.
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    for i in range(num_iterations):
        costs = []
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs
# === wrong: order of the three | The three are returned in the wrong order: params, then grads, then costs.
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, costs, grads
# === wrong: b gets a new gradient | After w has moved, the gradient is computed again for b; both must use the same gradients.
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        db = propagate(w, b, X, Y)[0]["db"]
        b = b - learning_rate * db
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, {"dw": grads["dw"], "db": db}, costs
# === wrong: starts over from zeros | The given start is thrown away: the weights are set to zero first.
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    w, b = np.zeros(w.shape), 0.0
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs
# === wrong: rate falls with the steps | The learning rate is divided by the step number, though it should stay constant.
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate / (i + 1) * grads["dw"]
        b = b - learning_rate / (i + 1) * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs
# === wrong: b becomes an array | b is turned into an array of shape (1, 1), where a number is asked for.
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    m = X.shape[1]
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        A = sigmoid(w.T @ X + b)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * np.sum(A - Y, axis=1, keepdims=True) / m
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs
# === wrong: steps and record | none
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(1, num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - grads["dw"]
        costs.append(cost)
    return {"w": w, "b": b}, grads, costs
# === right: plain loop
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        dw = grads["dw"]
        db = grads["db"]
        w = w - learning_rate * dw
        b = b - learning_rate * db
        if i % 100 == 0:
            costs.append(cost)
        if print_cost and i % 100 == 0:
            print("Cost after iteration %i: %f" % (i, cost))
    params = {"w": w, "b": b}
    grads = {"dw": dw, "db": db}
    return params, grads, costs
# === right: in place
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    w = np.array(w, dtype=float)
    costs = []
    for it in range(num_iterations):
        grads, J = propagate(w, b, X, Y)
        if not it % 100:
            costs += [float(J)]
            if print_cost:
                print(f"{it:6d}  {J:.6f}")
        w -= learning_rate * grads["dw"]
        b -= learning_rate * grads["db"]
    return dict(w=w, b=b), grads, costs
# === right: all costs, then every hundredth
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    history = []
    params = {"w": w, "b": b}
    grads = {}
    for _ in range(num_iterations):
        grads, cost = propagate(params["w"], params["b"], X, Y)
        history.append(cost)
        params = {k: params[k] - learning_rate * grads["d" + k] for k in ("w", "b")}
    return params, grads, history[::100]
# === right: while loop
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    step, costs, grads = 0, [], None
    while step < num_iterations:
        grads, cost = propagate(w=w, b=b, X=X, Y=Y)
        if step in range(0, num_iterations, 100):
            costs.append(cost)
        w, b = w - learning_rate * grads["dw"], b - learning_rate * grads["db"]
        step += 1
    return {"b": b, "w": w}, grads, costs
# === right: own gradient inside
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    m = X.shape[1]
    costs = []
    for i in range(num_iterations):
        A = 1 / (1 + np.exp(-(w.T @ X + b)))
        dZ = A - Y
        if i % 100 == 0:
            costs.append(float(-np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))))
        dw, db = X @ dZ.T / m, float(dZ.sum() / m)
        w = w - learning_rate * dw
        b = b - learning_rate * db
    return {"w": w, "b": b}, {"dw": dw, "db": db}, costs
# === right: an object that trains
class _Trainer:
    def __init__(self, w, b, lr):
        self.w, self.b, self.lr = w.copy(), b, lr
        self.grads, self.costs, self.n = {}, [], 0
    def step(self, X, Y):
        self.grads, c = propagate(self.w, self.b, X, Y)
        if self.n % 100 == 0:
            self.costs.append(c)
        self.w = self.w + (-self.lr) * self.grads["dw"]
        self.b = self.b + (-self.lr) * self.grads["db"]
        self.n += 1

def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    t = _Trainer(w, b, learning_rate)
    for k in range(num_iterations):
        t.step(X, Y)
    return {"w": t.w, "b": t.b}, t.grads, t.costs
# === wrong: every cost kept | a cost is kept at every iteration instead of every 100
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        costs.append(cost)
        if print_cost and i % 100 == 0:
            print(i, cost)
    return {"w": w, "b": b}, grads, costs
# === wrong: counts from one | the costs are kept at 99, 199, ... instead of 0, 100, ...
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if (i + 1) % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs
# === wrong: dict packed before the loop | the dict is made before the loop: w changes in place, but the b in it is the old one
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    w = np.array(w, dtype=float)
    params = {"w": w, "b": b}
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w -= learning_rate * grads["dw"]
        b -= learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    return params, grads, costs
# === wrong: fresh gradients at the end | the gradients are computed anew after the last update
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        if i % 100 == 0:
            costs.append(cost)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
    grads, cost = propagate(w, b, X, Y)
    return {"w": w, "b": b}, grads, costs
# === wrong: costs only when printed | the costs are kept only when print_cost is true
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if print_cost and i % 100 == 0:
            costs.append(cost)
            print("cost", i, cost)
    return {"w": w, "b": b}, grads, costs
# === wrong: cost after the update | the kept cost is computed after the update instead of before
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            _, cost = propagate(w, b, X, Y)
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs
# === wrong: stops when the cost rises | it stops early when the cost rises instead of doing all the iterations
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    last = float("inf")
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        if cost > last:
            break
        last = cost
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs
# === wrong: last cost added, again | the last cost is added to the list though it is not a hundredth
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0 or i == num_iterations - 1:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs
# === wrong: other defaults | the defaults are 2000 iterations and 0.005 instead of 100 and 0.009
def optimize(w, b, X, Y, num_iterations=2000, learning_rate=0.005, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs
# === right: plain
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(f"cost after {i} steps: {cost:.6f}")
    return {"w": w, "b": b}, grads, costs
# === right: own copy, in place
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    w = w.astype(float)  # astype copies
    costs = []
    for step in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        if not step % 100:
            costs += [cost]
            if print_cost:
                print("Cost after iteration %i: %f" % (step, cost))
        w -= learning_rate * grads["dw"]
        b -= learning_rate * grads["db"]
    params = {"w": w, "b": b}
    return params, grads, costs
# === right: while loop of a beginner
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    current_w = w.copy()
    current_b = b
    list_of_costs = []
    counter = 0
    while counter < num_iterations:
        result = propagate(current_w, current_b, X, Y)
        grads = result[0]
        cost = result[1]
        dw = grads["dw"]
        db = grads["db"]
        if counter == 0 or counter % 100 == 0:
            list_of_costs.append(cost)
            if print_cost == True:
                print("step", counter, "cost", cost)
        new_w = current_w - learning_rate * dw
        new_b = current_b - learning_rate * db
        current_w = new_w
        current_b = new_b
        counter = counter + 1
    params = {}
    params["w"] = current_w
    params["b"] = current_b
    return params, {"dw": dw, "db": db}, list_of_costs
# === right: everything inside, without propagate
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    m, costs = X.shape[1], []
    for i in range(num_iterations):
        z = w.T @ X + b
        e = sigmoid(z) - Y
        dw, db = X @ e.T / m, e.sum() / m
        if i % 100 == 0:
            costs.append(float(np.mean(np.logaddexp(0, z) - Y * z)))
            if print_cost:
                print(i, costs[-1])
        w, b = w - learning_rate * dw, b - learning_rate * db
    return {"w": w, "b": b}, {"dw": dw, "db": db}, costs
# === right: optimizer class as in PyTorch
class SGD:
    def __init__(self, params, lr):
        self.params, self.lr = dict(params), lr

    def step(self, grads):
        self.params = {k: p - self.lr * grads["d" + k] for k, p in self.params.items()}

def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    opt = SGD({"w": w, "b": b}, lr=learning_rate)
    costs = []
    for epoch in range(num_iterations):
        grads, loss = propagate(opt.params["w"], opt.params["b"], X, Y)
        if epoch % 100 == 0:
            costs.append(loss)
            if print_cost:
                print(f"epoch {epoch:5d}  loss {loss:.4f}")
        opt.step(grads)
    return opt.params, grads, costs
# === right: generator of states
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    def steps(w, b):
        while True:
            grads, cost = propagate(w, b, X, Y)
            w, b = w - learning_rate * grads["dw"], b - learning_rate * grads["db"]
            yield w, b, grads, cost

    costs = []
    for i, (w_new, b_new, grads, cost) in zip(range(num_iterations), steps(w, b)):
        if i % 100 == 0:
            costs.append(cost)
            print_cost and print(i, cost)
    return dict(w=w_new, b=b_new), grads, costs
# === right: all costs first, then every hundredth
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    history = []
    for _ in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        history.append(cost)
        step_w = learning_rate * grads["dw"]
        step_b = learning_rate * grads["db"]
        w, b = w - step_w, b - step_b
    costs = history[::100]
    if print_cost:
        for k, c in enumerate(costs):
            print("Step", 100 * k, "cost", c)
    return {"w": w, "b": b}, grads, costs
# === wrong: uphill, anew | Adds the slope instead of subtracting it.
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w + learning_rate * grads["dw"]
        b = b + learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
    return {"w": w, "b": b}, grads, costs
# === wrong: slope of b at the new w | Moves w before it computes the slope for b.
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        later, _ = propagate(w, b, X, Y)
        grads = {"dw": grads["dw"], "db": later["db"]}
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
    return {"w": w, "b": b}, grads, costs
# === wrong: cost after the step | Keeps the cost after the step instead of before it.
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, _ = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            cost = propagate(w, b, X, Y)[1]
            costs.append(cost)
            if print_cost:
                print(i, cost)
    return {"w": w, "b": b}, grads, costs
# === wrong: costs only when printing | Keeps costs only if print_cost is set.
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if print_cost and i % 100 == 0:
            costs.append(cost)
            print(i, cost)
    return {"w": w, "b": b}, grads, costs
# === wrong: steps 99, 199 | Counts from 1, so it keeps the costs of steps 99, 199 and so on.
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(1, num_iterations + 1):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
    return {"w": w, "b": b}, grads, costs
# === wrong: one step less | Takes one step too few.
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
        if i == num_iterations - 1:
            break
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
    return {"w": w, "b": b}, grads, costs
# === wrong: one step more | Takes one step too many.
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(0, num_iterations + 1):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
    return {"w": w, "b": b}, grads, costs
# === wrong: own learning rate | Uses a fixed learning rate of 0.009 whatever it is given.
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs, alpha = [], 0.009
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - alpha * grads["dw"]
        b = b - alpha * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
    return {"w": w, "b": b}, grads, costs
# === wrong: another default | The default learning rate is 0.5 and not 0.009.
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.5, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
    return {"w": w, "b": b}, grads, costs
# === wrong: grads of the end | Returns the slopes after the last step instead of those that the last step used.
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
    grads, _ = propagate(w, b, X, Y)
    return {"w": w, "b": b}, grads, costs
# === wrong: parameters before the step | Stores the parameters before the step, so the last step is missing in them.
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        params = {"w": w, "b": b}
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
    return params, grads, costs
# === wrong: slopes once | Computes the slopes only once, before the loop.
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    grads, cost = propagate(w, b, X, Y)
    for i in range(num_iterations):
        if i % 100 == 0:
            costs.append(propagate(w, b, X, Y)[1])
            if print_cost:
                print(i, costs[-1])
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
    return {"w": w, "b": b}, grads, costs
# === wrong: bias stays | Never moves the bias.
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
    return {"w": w, "b": b}, grads, costs
# === wrong: starts over | Starts from zeros and ignores the given w and b.
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    w, b = initialize_with_zeros(X.shape[0])
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
    return {"w": w, "b": b}, grads, costs
# === wrong: divided by m again | Divides the slopes by m once more.
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    m = X.shape[1]
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"] / m
        b = b - learning_rate * grads["db"] / m
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
    return {"w": w, "b": b}, grads, costs
# === wrong: list as a default | The list of costs is a default argument and keeps the costs of earlier calls.
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False, costs=[]):
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
    return {"w": w, "b": b}, grads, costs
# === wrong: stops early | Stops as soon as the cost changes little, before all steps are taken.
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs, last = [], np.inf
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
        if abs(last - cost) < 1e-4:
            break
        last = cost
    return {"w": w, "b": b}, grads, costs
# === wrong: normalised slope | Divides the slope by its length, so every step is equally long.
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        length = np.sqrt(np.sum(grads["dw"] ** 2) + grads["db"] ** 2)
        w = w - learning_rate * grads["dw"] / length
        b = b - learning_rate * grads["db"] / length
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
    return {"w": w, "b": b}, grads, costs
# === wrong: cooling down | Lowers the learning rate with every step.
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        rate = learning_rate / (1 + 0.01 * i)
        w = w - rate * grads["dw"]
        b = b - rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
    return {"w": w, "b": b}, grads, costs
# === wrong: return in the loop | Returns after the first step, as the return is indented too far.
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
        return {"w": w, "b": b}, grads, costs
# === wrong: step 0 left out | Does not keep the cost of step 0.
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i > 0 and i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
    return {"w": w, "b": b}, grads, costs
# === wrong: order | Returns the slopes first and the parameters second.
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(i, cost)
    return grads, {"w": w, "b": b}, costs
