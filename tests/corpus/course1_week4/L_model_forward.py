# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: hidden layers in a loop, then the last
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    caches.append(cache)
    return AL, caches
# === right: one loop, activation chosen inside
def L_model_forward(X, parameters):
    L = sum(k.startswith("W") for k in parameters)
    A, caches = X, []
    for l in range(1, L + 1):
        kind = "sigmoid" if l == L else "relu"
        A, cache = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], kind)
        caches += [cache]
    return A, caches
# === right: everything written out
def L_model_forward(X, parameters):
    L = len(parameters) // 2
    caches = []
    A = X
    for l in range(1, L + 1):
        W, b = parameters[f"W{l}"], parameters[f"b{l}"]
        Z = W @ A + b
        caches.append(((A, W, b), Z))
        if l < L:
            A = np.maximum(0, Z)
        else:
            A = 1 / (1 + np.exp(-Z))
    return A, caches
# === right: list of activations zipped with the layers
def L_model_forward(X, parameters):
    L = len(parameters) // 2
    kinds = ["relu"] * (L - 1) + ["sigmoid"]
    outputs = [X]
    caches = []
    for l, kind in zip(range(1, L + 1), kinds):
        a, c = linear_activation_forward(outputs[-1], parameters["W%d" % l], parameters["b%d" % l], kind)
        outputs.append(a)
        caches.append(c)
    return outputs[-1], caches
# === right: while a further layer exists
def L_model_forward(X, parameters):
    caches, A, l = [], X, 1
    while f"W{l}" in parameters:
        last = f"W{l + 1}" not in parameters
        A, cache = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], "sigmoid" if last else "relu")
        caches.append(cache)
        l += 1
    return A, caches
# === right: recursive
def L_model_forward(X, parameters):
    L = len(parameters) // 2

    def rest(A, l):
        W, b = parameters["W" + str(l)], parameters["b" + str(l)]
        if l == L:
            AL, cache = linear_activation_forward(A, W, b, "sigmoid")
            return AL, [cache]
        A, cache = linear_activation_forward(A, W, b, "relu")
        AL, more = rest(A, l + 1)
        return AL, [cache] + more

    return rest(X, 1)
# === wrong: one hidden layer short | The loop stops one layer too early, so that a hidden layer is left out.
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L - 1):
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    caches.append(cache)
    return AL, caches
# === wrong: one layer too many | The loop also runs over the last layer, which is then applied twice.
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L + 1):
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    caches.append(cache)
    return AL, caches
# === wrong: sigmoid in the hidden layers | The hidden layers use the sigmoid where ReLU is asked for.
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "sigmoid")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    caches.append(cache)
    return AL, caches
# === wrong: ReLU at the output | The output layer uses ReLU where the sigmoid is asked for.
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "relu")
    caches.append(cache)
    return AL, caches
# === wrong: X into each layer | Each layer is fed X and not the output of the layer before.
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L):
        A, cache = linear_activation_forward(X, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    caches.append(cache)
    return AL, caches
# === wrong: X into the last layer | The last layer is fed X and not the output of the layer before.
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(X, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    caches.append(cache)
    return AL, caches
# === wrong: L is the number of entries | len(parameters) counts weights and biases: the number of layers is half of it.
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters)
    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    caches.append(cache)
    return AL, caches
# === wrong: division gives a float | The single slash makes L a float, which range does not take.
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) / 2
    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    caches.append(cache)
    return AL, caches
# === wrong: last cache left out | The cache of the last layer is not appended.
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    return AL, caches
# === wrong: caches of the hidden layers left out | The caches of the hidden layers are not appended.
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    caches.append(cache)
    return AL, caches
# === wrong: caches overwritten | The list of caches is overwritten and not appended to.
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches = [cache]
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    caches.append(cache)
    return AL, caches
# === wrong: caches newest first | The caches are put in at the front, so that their order is turned round.
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches.insert(0, cache)
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    caches.insert(0, cache)
    return AL, caches
# === wrong: only AL | The caches are not returned.
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    caches.append(cache)
    return AL
# === wrong: order swapped | The two are returned in the wrong order: AL comes first, then the caches.
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    caches.append(cache)
    return caches, AL
# === wrong: first layer's weights each time | The parameters of layer 1 are used in each hidden layer.
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters["W1"], parameters["b1"], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    caches.append(cache)
    return AL, caches
# === wrong: output of the hidden part returned | The output of the last hidden layer is returned and not that of the network.
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    caches.append(cache)
    return A, caches
# === wrong: two layers only | The number of layers is hard-coded as 2.
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = 2
    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    caches.append(cache)
    return AL, caches
# === wrong: activations cached | The activations are appended to the caches and not the caches of the layers.
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches.append(A)
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    caches.append(cache)
    return AL, caches
# === wrong: return inside the loop | A return inside the loop ends the pass after the first layer.
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches.append(cache)
        return A, caches
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    caches.append(cache)
    return AL, caches
# === wrong: no return | The return statement is missing.
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    caches.append(cache)
# === wrong: no bias, no sigmoid | none
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], 0 * parameters["b" + str(l)], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "relu")
    caches.append(cache)
    return AL, caches
# === right: hidden loop then output
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L):
        A_prev = A
        A, cache = linear_activation_forward(A_prev, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    caches.append(cache)
    assert AL.shape == (parameters["W" + str(L)].shape[0], X.shape[1])
    return AL, caches
# === right: one loop, choice inside
def L_model_forward(X, parameters):
    L = len(parameters) // 2
    A, caches = X, []
    for l in range(1, L + 1):
        act = "sigmoid" if l == L else "relu"
        A, c = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], activation=act)
        caches += [c]
    return A, caches
# === right: inline, no helper functions
def L_model_forward(X, parameters):
    caches, A, l = [], X, 1
    while "W%d" % l in parameters:
        W, b = parameters["W%d" % l], parameters["b%d" % l]
        Z = W @ A + b
        caches.append(((A, W, b), Z))
        last = "W%d" % (l + 1) not in parameters
        A = 1 / (1 + np.exp(-Z)) if last else np.maximum(0, Z)
        l += 1
    return A, caches
# === right: depth from the largest number
def L_model_forward(X, parameters):
    L = max(int(k[1:]) for k in parameters if k.startswith("W"))
    acts = ["relu"] * (L - 1) + ["sigmoid"]
    caches = [None] * L
    A = X.copy()
    for i, act in enumerate(acts):
        A, caches[i] = linear_activation_forward(A, parameters["W" + str(i + 1)], parameters["b" + str(i + 1)], act)
    return A, caches
# === right: recursion
def L_model_forward(X, parameters):
    L = len(parameters) // 2

    def go(A, l):
        W, b = parameters["W" + str(l)], parameters["b" + str(l)]
        if l == L:
            out, c = linear_activation_forward(A, W, b, "sigmoid")
            return out, [c]
        out, c = linear_activation_forward(A, W, b, "relu")
        final, rest = go(out, l + 1)
        return final, [c] + rest

    return go(X, 1)
# === right: list of all activations
def L_model_forward(X, parameters):
    L = len([k for k in parameters if k[0] == "W"])
    As = [X]
    caches = []
    for l in range(1, L + 1):
        Z, lin = linear_forward(As[-1], parameters[f"W{l}"], parameters[f"b{l}"])
        caches.append((lin, Z))
        if l < L:
            As.append(np.where(Z > 0, Z, 0))
        else:
            As.append(0.5 + 0.5 * np.tanh(Z / 2))
    return As[-1], caches
# === wrong: relu at the output | the output layer uses ReLU, it should use sigmoid
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L + 1):
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches.append(cache)
    return A, caches
# === wrong: sigmoid everywhere | every layer uses the sigmoid, the hidden ones should use ReLU
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L + 1):
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "sigmoid")
        caches.append(cache)
    return A, caches
# === wrong: X into every layer | every layer is fed with X instead of with the activation before it
def L_model_forward(X, parameters):
    caches = []
    L = len(parameters) // 2
    A = X
    for l in range(1, L):
        A, cache = linear_activation_forward(X, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    caches.append(cache)
    return AL, caches
# === wrong: two layers only, again | the network is written for two layers whatever the parameters hold
def L_model_forward(X, parameters):
    A1, cache1 = linear_activation_forward(X, parameters["W1"], parameters["b1"], "relu")
    A2, cache2 = linear_activation_forward(A1, parameters["W2"], parameters["b2"], "sigmoid")
    return A2, [cache1, cache2]
# === wrong: caches back to front | the caches are put in from the front, so they are in reversed order
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L + 1):
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "relu" if l < L else "sigmoid")
        caches.insert(0, cache)
    return A, caches
# === wrong: only the last cache | caches is overwritten in every layer instead of being appended to
def L_model_forward(X, parameters):
    A = X
    L = len(parameters) // 2
    for l in range(1, L):
        A, caches = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
    AL, caches = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    return AL, caches
# === wrong: keys in alphabetical order | the layers are taken in alphabetical order, so from ten layers on W10 comes before W2
def L_model_forward(X, parameters):
    Ws = sorted(k for k in parameters if k[0] == "W")
    bs = sorted(k for k in parameters if k[0] == "b")
    A, caches = X, []
    for i, (w, b) in enumerate(zip(Ws, bs)):
        A, cache = linear_activation_forward(A, parameters[w], parameters[b], "relu" if i < len(Ws) - 1 else "sigmoid")
        caches.append(cache)
    return A, caches
# === wrong: linear caches only | only the linear caches are kept, Z is missing from each
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L + 1):
        A, (lin, Z) = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "relu" if l < L else "sigmoid")
        caches.append(lin)
    return A, caches
# === wrong: first layer twice | X goes through layer 1 before the loop, and the loop starts with layer 1 again
def L_model_forward(X, parameters):
    L = len(parameters) // 2
    A, cache = linear_activation_forward(X, parameters["W1"], parameters["b1"], "relu")
    caches = [cache]
    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    return AL, caches + [cache]
# === wrong: first layer stands before the loop | layer 1 is always a ReLU layer, so a network of a single layer gets ReLU and then its sigmoid layer a second time
def L_model_forward(X, parameters):
    L = len(parameters) // 2
    A, cache = linear_activation_forward(X, parameters["W1"], parameters["b1"], "relu")
    caches = [cache]
    for l in range(2, L):
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    caches.append(cache)
    return AL, caches
# === right: hidden layers, then the last
def L_model_forward(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L):
        A_prev = A
        A, cache = linear_activation_forward(A_prev, parameters["W" + str(l)], parameters["b" + str(l)], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid")
    caches.append(cache)
    return AL, caches
# === right: one loop with a conditional
def L_model_forward(X, parameters):
    L, A, caches = len(parameters) // 2, X, []
    for l in range(1, L + 1):
        A, cache = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], "sigmoid" if l == L else "relu")
        caches += [cache]
    return A, caches
# === right: while a key exists
def L_model_forward(X, parameters):
    A, caches, l = X, [], 1
    while f"W{l}" in parameters:
        activation = "relu" if f"W{l + 1}" in parameters else "sigmoid"
        A, cache = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], activation)
        caches.append(cache)
        l += 1
    return A, caches
# === right: recursion, too
def L_model_forward(X, parameters):
    L = len(parameters) // 2

    def up_to(l):
        if l == 0:
            return X, []
        A, caches = up_to(l - 1)
        A, cache = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], "relu" if l < L else "sigmoid")
        return A, caches + [cache]

    return up_to(L)
# === right: without the earlier functions
def L_model_forward(X, parameters):
    depth = sum(key[0] == "W" for key in parameters)
    A, caches = X, []
    for l in range(1, depth + 1):
        W, b = parameters[f"W{l}"], parameters[f"b{l}"]
        Z = W @ A + b
        caches.append(((A, W, b), Z))
        A = np.maximum(0, Z) if l < depth else 1 / (1 + np.exp(-Z))
    return A, caches
# === right: list of activations, verbose
def L_model_forward(X, parameters):
    number_of_layers = int(len(parameters) / 2)
    words = ["relu"] * (number_of_layers - 1) + ["sigmoid"]
    assert len(words) == number_of_layers
    all_caches = []
    current = X.copy()
    for index, word in enumerate(words):
        name_W = "W" + str(index + 1)
        name_b = "b" + str(index + 1)
        result = linear_activation_forward(current, parameters[name_W], parameters[name_b], word)
        current = result[0]
        all_caches.append(result[1])
    AL = current
    return AL, all_caches
# === right: a class, as in PyTorch
class Net:
    def __init__(self, parameters):
        self.weights = [parameters[f"W{l}"] for l in range(1, len(parameters) // 2 + 1)]
        self.biases = [parameters[f"b{l}"] for l in range(1, len(parameters) // 2 + 1)]

    def forward(self, x):
        tape = []
        *hidden, last = zip(self.weights, self.biases)
        for W, b in hidden:
            x, kept = linear_activation_forward(x, W, b, activation="relu")
            tape.append(kept)
        x, kept = linear_activation_forward(x, *last, activation="sigmoid")
        tape.append(kept)
        return x, tape


def L_model_forward(X, parameters):
    return Net(parameters).forward(X)
# === wrong: fed with X every time | every hidden layer is fed with X instead of the activations before
def L_model_forward(X, parameters):
    caches = []
    L = len(parameters) // 2
    A = X
    for l in range(1, L):
        A, cache = linear_activation_forward(X, parameters[f"W{l}"], parameters[f"b{l}"], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters[f"W{L}"], parameters[f"b{L}"], "sigmoid")
    caches.append(cache)
    return AL, caches
# === wrong: ReLU at the end, too | the last layer gets ReLU instead of the sigmoid
def L_model_forward(X, parameters):
    A, caches = X, []
    for l in range(1, len(parameters) // 2 + 1):
        A, cache = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], "relu")
        caches.append(cache)
    return A, caches
# === wrong: sigmoid everywhere, too | the hidden layers get the sigmoid instead of ReLU
def L_model_forward(X, parameters):
    A, caches = X, []
    for l in range(1, len(parameters) // 2 + 1):
        A, cache = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], "sigmoid")
        caches.append(cache)
    return A, caches
# === wrong: the order of words turned | the first layer gets the sigmoid, all later ones ReLU
def L_model_forward(X, parameters):
    A, caches = X, []
    for l in range(1, len(parameters) // 2 + 1):
        A, cache = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], "sigmoid" if l == 1 else "relu")
        caches.append(cache)
    return A, caches
# === wrong: two words swapped early | the sigmoid comes one layer too early as well: condition l >= L - 1
def L_model_forward(X, parameters):
    A, caches = X, []
    L = len(parameters) // 2
    for l in range(1, L + 1):
        A, cache = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], "sigmoid" if l >= L - 1 else "relu")
        caches.append(cache)
    return A, caches
# === wrong: last cache forgotten | does not append the last layer's cache
def L_model_forward(X, parameters):
    A, caches = X, []
    L = len(parameters) // 2
    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters[f"W{L}"], parameters[f"b{L}"], "sigmoid")
    return AL, caches
# === wrong: one hidden layer skipped | the loop over the hidden layers ends one too early
def L_model_forward(X, parameters):
    A, caches = X, []
    L = len(parameters) // 2
    for l in range(1, L - 1):
        A, cache = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters[f"W{L}"], parameters[f"b{L}"], "sigmoid")
    caches.append(cache)
    return AL, caches
# === wrong: depth is the number of keys | takes the number of keys for the number of layers
def L_model_forward(X, parameters):
    A, caches = X, []
    L = len(parameters)
    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters[f"W{L}"], parameters[f"b{L}"], "sigmoid")
    caches.append(cache)
    return AL, caches
# === wrong: three layers written out | works for three layers only
def L_model_forward(X, parameters):
    A1, c1 = linear_activation_forward(X, parameters["W1"], parameters["b1"], "relu")
    A2, c2 = linear_activation_forward(A1, parameters["W2"], parameters["b2"], "relu")
    A3, c3 = linear_activation_forward(A2, parameters["W3"], parameters["b3"], "sigmoid")
    return A3, [c1, c2, c3]
# === wrong: sorted by name | sorts the keys as words, so W10 comes before W2
def L_model_forward(X, parameters):
    weights = sorted(key for key in parameters if key.startswith("W"))
    A, caches = X, []
    for key in weights:
        word = "sigmoid" if key == weights[-1] else "relu"
        A, cache = linear_activation_forward(A, parameters[key], parameters["b" + key[1:]], word)
        caches.append(cache)
    return A, caches
# === wrong: last character of the name | reads the layer's number from the last character of the key only, which fails from layer 10 on
def L_model_forward(X, parameters):
    L = max(int(key[-1]) for key in parameters)
    A, caches = X, []
    for l in range(1, L + 1):
        A, cache = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], "sigmoid" if l == L else "relu")
        caches.append(cache)
    return A, caches
# === wrong: list as a default | the list of caches is a default argument and grows from call to call
def L_model_forward(X, parameters, caches=[]):
    A = X
    L = len(parameters) // 2
    for l in range(1, L + 1):
        A, cache = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], "sigmoid" if l == L else "relu")
        caches.append(cache)
    return A, caches
# === wrong: caches from the end | the caches are in reverse order
def L_model_forward(X, parameters):
    A, caches = X, []
    L = len(parameters) // 2
    for l in range(1, L + 1):
        A, cache = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], "sigmoid" if l == L else "relu")
        caches.insert(0, cache)
    return A, caches
# === wrong: a place for layer 0 | the list of caches begins with a None for the input
def L_model_forward(X, parameters):
    A, caches = X, [None]
    L = len(parameters) // 2
    for l in range(1, L + 1):
        A, cache = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], "sigmoid" if l == L else "relu")
        caches.append(cache)
    return A, caches
# === wrong: activations in the list | collects the activations instead of the caches
def L_model_forward(X, parameters):
    A, caches = X, []
    L = len(parameters) // 2
    for l in range(1, L + 1):
        A, cache = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], "sigmoid" if l == L else "relu")
        caches.append(A)
    return A, caches
# === wrong: only the linear halves' caches | keeps only the linear half of each cache
def L_model_forward(X, parameters):
    A, caches = X, []
    L = len(parameters) // 2
    for l in range(1, L + 1):
        A, (linear_cache, Z) = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], "sigmoid" if l == L else "relu")
        caches.append(linear_cache)
    return A, caches
# === wrong: only the last cache, too | returns the last cache instead of the list
def L_model_forward(X, parameters):
    A = X
    L = len(parameters) // 2
    for l in range(1, L + 1):
        A, cache = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], "sigmoid" if l == L else "relu")
    return A, [cache]
# === wrong: already decided | returns 0 and 1 instead of the probabilities
def L_model_forward(X, parameters):
    A, caches = X, []
    L = len(parameters) // 2
    for l in range(1, L + 1):
        A, cache = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], "sigmoid" if l == L else "relu")
        caches.append(cache)
    return (A > 0.5).astype(float), caches
# === wrong: tiny from the notebook | takes the parameters of the notebook's example instead of the argument
def L_model_forward(X, parameters):
    A, caches = X, []
    L = len(parameters) // 2
    for l in range(1, L + 1):
        A, cache = linear_activation_forward(A, tiny[f"W{l}"], tiny[f"b{l}"], "sigmoid" if l == L else "relu")
        caches.append(cache)
    return A, caches
