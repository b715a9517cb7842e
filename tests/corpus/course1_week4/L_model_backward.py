# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: last layer, then the loop back
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    grads["dA" + str(L - 1)], grads["dW" + str(L)], grads["db" + str(L)] = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    for l in range(L - 1, 0, -1):
        dA_prev, dW, db = linear_activation_backward(grads["dA" + str(l)], caches[l - 1], "relu")
        grads["dA" + str(l - 1)] = dA_prev
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
    return grads
# === right: dZ of the output directly
def L_model_backward(AL, Y, caches):
    L = len(caches)
    grads = {}
    dA, grads[f"dW{L}"], grads[f"db{L}"] = linear_backward(AL - Y, caches[-1][0])
    grads[f"dA{L - 1}"] = dA
    for l in reversed(range(1, L)):
        dA, grads[f"dW{l}"], grads[f"db{l}"] = linear_activation_backward(dA, caches[l - 1], "relu")
        grads[f"dA{l - 1}"] = dA
    return grads
# === wrong: one loop, everything written out, no dA kept | the slopes dA for the activations are not in the dict
def L_model_backward(AL, Y, caches):
    m = AL.shape[1]
    grads = {}
    dZ = AL - Y
    for l in range(len(caches), 0, -1):
        (A_prev, W, b), Z = caches[l - 1]
        grads["dW%d" % l] = dZ @ A_prev.T / m
        grads["db%d" % l] = dZ.mean(axis=1, keepdims=True)
        if l > 1:
            dZ = (W.T @ dZ) * (caches[l - 2][1] > 0)
    return grads
# === right: caches popped from a copy
def L_model_backward(AL, Y, caches):
    stack = list(caches)
    dA = (1 - Y) / (1 - AL) - Y / AL
    kind = "sigmoid"
    grads = {}
    while stack:
        l = len(stack)
        dA, dW, db = linear_activation_backward(dA, stack.pop(), kind)
        grads.update({f"dA{l - 1}": dA, f"dW{l}": dW, f"db{l}": db})
        kind = "relu"
    return grads
# === right: recursive, extra keys
def L_model_backward(AL, Y, caches):
    grads = {"dA" + str(len(caches)): (AL - Y) / (AL * (1 - AL))}

    def back(l, kind):
        if l == 0:
            return
        names = (f"dA{l - 1}", f"dW{l}", f"db{l}")
        grads.update(zip(names, linear_activation_backward(grads[f"dA{l}"], caches[l - 1], kind)))
        back(l - 1, "relu")

    back(len(caches), "sigmoid")
    return grads
# === right: labels reshaped, zip over the reversed caches
def L_model_backward(AL, Y, caches):
    Y = Y.reshape(AL.shape)
    L = len(caches)
    kinds = ["sigmoid"] + ["relu"] * (L - 1)
    dA = np.where(Y == 1, -1 / AL, 1 / (1 - AL))
    grads = {}
    for l, cache, kind in zip(range(L, 0, -1), reversed(caches), kinds):
        dA, dW, db = linear_activation_backward(dA, cache, kind)
        grads[f"dW{l}"], grads[f"db{l}"], grads[f"dA{l - 1}"] = dW, db, dA
    return grads
# === wrong: minus sign of dAL | The minus sign of dAL is missing, so all gradients have the wrong sign.
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = np.divide(Y, AL) - np.divide(1 - Y, 1 - AL)
    grads["dA" + str(L - 1)], grads["dW" + str(L)], grads["db" + str(L)] = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    for l in range(L - 1, 0, -1):
        dA_prev, dW, db = linear_activation_backward(grads["dA" + str(l)], caches[l - 1], "relu")
        grads["dA" + str(l - 1)] = dA_prev
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
    return grads
# === wrong: plus in dAL | The two terms of dAL are added where the second has the other sign.
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(np.divide(Y, AL) + np.divide(1 - Y, 1 - AL))
    grads["dA" + str(L - 1)], grads["dW" + str(L)], grads["db" + str(L)] = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    for l in range(L - 1, 0, -1):
        dA_prev, dW, db = linear_activation_backward(grads["dA" + str(l)], caches[l - 1], "relu")
        grads["dA" + str(l - 1)] = dA_prev
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
    return grads
# === wrong: error taken for dAL | AL-Y is dZ and not dAL; the slope of the sigmoid is then applied once more.
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = AL - Y
    grads["dA" + str(L - 1)], grads["dW" + str(L)], grads["db" + str(L)] = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    for l in range(L - 1, 0, -1):
        dA_prev, dW, db = linear_activation_backward(grads["dA" + str(l)], caches[l - 1], "relu")
        grads["dA" + str(l - 1)] = dA_prev
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
    return grads
# === wrong: denominators exchanged | The denominators AL and 1-AL of dAL are exchanged.
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(np.divide(Y, 1 - AL) - np.divide(1 - Y, AL))
    grads["dA" + str(L - 1)], grads["dW" + str(L)], grads["db" + str(L)] = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    for l in range(L - 1, 0, -1):
        dA_prev, dW, db = linear_activation_backward(grads["dA" + str(l)], caches[l - 1], "relu")
        grads["dA" + str(l - 1)] = dA_prev
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
    return grads
# === wrong: squared error | dAL is that of the squared error and not of the cross-entropy.
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = 2 * (AL - Y)
    grads["dA" + str(L - 1)], grads["dW" + str(L)], grads["db" + str(L)] = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    for l in range(L - 1, 0, -1):
        dA_prev, dW, db = linear_activation_backward(grads["dA" + str(l)], caches[l - 1], "relu")
        grads["dA" + str(l - 1)] = dA_prev
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
    return grads
# === wrong: dAL divided by m | dAL is divided by m, and linear_backward divides once more.
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL)) / Y.shape[1]
    grads["dA" + str(L - 1)], grads["dW" + str(L)], grads["db" + str(L)] = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    for l in range(L - 1, 0, -1):
        dA_prev, dW, db = linear_activation_backward(grads["dA" + str(l)], caches[l - 1], "relu")
        grads["dA" + str(l - 1)] = dA_prev
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
    return grads
# === wrong: label 0 left out | The term for label 0 is missing in dAL.
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(np.divide(Y, AL))
    grads["dA" + str(L - 1)], grads["dW" + str(L)], grads["db" + str(L)] = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    for l in range(L - 1, 0, -1):
        dA_prev, dW, db = linear_activation_backward(grads["dA" + str(l)], caches[l - 1], "relu")
        grads["dA" + str(l - 1)] = dA_prev
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
    return grads
# === wrong: ReLU at the output | The output layer goes back through ReLU where it is a sigmoid.
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    grads["dA" + str(L - 1)], grads["dW" + str(L)], grads["db" + str(L)] = linear_activation_backward(dAL, caches[L - 1], "relu")
    for l in range(L - 1, 0, -1):
        dA_prev, dW, db = linear_activation_backward(grads["dA" + str(l)], caches[l - 1], "relu")
        grads["dA" + str(l - 1)] = dA_prev
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
    return grads
# === wrong: sigmoid in the hidden layers | The hidden layers go back through the sigmoid where they are ReLU.
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    grads["dA" + str(L - 1)], grads["dW" + str(L)], grads["db" + str(L)] = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    for l in range(L - 1, 0, -1):
        dA_prev, dW, db = linear_activation_backward(grads["dA" + str(l)], caches[l - 1], "sigmoid")
        grads["dA" + str(l - 1)] = dA_prev
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
    return grads
# === wrong: cache one too far | The hidden layers take the cache of the layer after: the list starts at 0.
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    grads["dA" + str(L - 1)], grads["dW" + str(L)], grads["db" + str(L)] = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    for l in range(L - 1, 0, -1):
        dA_prev, dW, db = linear_activation_backward(grads["dA" + str(l)], caches[l], "relu")
        grads["dA" + str(l - 1)] = dA_prev
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
    return grads
# === wrong: same cache for each | The last cache is used for each layer.
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    grads["dA" + str(L - 1)], grads["dW" + str(L)], grads["db" + str(L)] = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    for l in range(L - 1, 0, -1):
        dA_prev, dW, db = linear_activation_backward(grads["dA" + str(l)], caches[L - 1], "relu")
        grads["dA" + str(l - 1)] = dA_prev
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
    return grads
# === wrong: first layer left out | The loop stops before layer 1, so its gradients are missing.
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    grads["dA" + str(L - 1)], grads["dW" + str(L)], grads["db" + str(L)] = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    for l in range(L - 1, 1, -1):
        dA_prev, dW, db = linear_activation_backward(grads["dA" + str(l)], caches[l - 1], "relu")
        grads["dA" + str(l - 1)] = dA_prev
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
    return grads
# === wrong: loop runs forward | The loop runs from the first layer to the last where it must run backwards.
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    grads["dA" + str(L - 1)], grads["dW" + str(L)], grads["db" + str(L)] = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    for l in range(1, L):
        dA_prev, dW, db = linear_activation_backward(grads["dA" + str(l)], caches[l - 1], "relu")
        grads["dA" + str(l - 1)] = dA_prev
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
    return grads
# === wrong: dAL into each layer | Each hidden layer is given dAL and not the gradient that comes from the layer after.
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    grads["dA" + str(L - 1)], grads["dW" + str(L)], grads["db" + str(L)] = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    for l in range(L - 1, 0, -1):
        dA_prev, dW, db = linear_activation_backward(dAL, caches[l - 1], "relu")
        grads["dA" + str(l - 1)] = dA_prev
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
    return grads
# === wrong: keys one too high | The keys of the hidden layers are numbered one too high.
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    grads["dA" + str(L - 1)], grads["dW" + str(L)], grads["db" + str(L)] = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    for l in range(L - 1, 0, -1):
        dA_prev, dW, db = linear_activation_backward(grads["dA" + str(l)], caches[l - 1], "relu")
        grads["dA" + str(l - 1)] = dA_prev
        grads["dW" + str(l + 1)] = dW
        grads["db" + str(l + 1)] = db
    return grads
# === wrong: keys without d | The keys lack the d: dW1 and so on are asked for.
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    grads["dA" + str(L - 1)], grads["W" + str(L)], grads["b" + str(L)] = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    for l in range(L - 1, 0, -1):
        dA_prev, dW, db = linear_activation_backward(grads["dA" + str(l)], caches[l - 1], "relu")
        grads["dA" + str(l - 1)] = dA_prev
        grads["W" + str(l)] = dW
        grads["b" + str(l)] = db
    return grads
# === wrong: dW and db exchanged | dW and db are stored under each other's key.
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    grads["dA" + str(L - 1)], grads["dW" + str(L)], grads["db" + str(L)] = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    for l in range(L - 1, 0, -1):
        dA_prev, dW, db = linear_activation_backward(grads["dA" + str(l)], caches[l - 1], "relu")
        grads["dA" + str(l - 1)] = dA_prev
        grads["dW" + str(l)] = db
        grads["db" + str(l)] = dW
    return grads
# === wrong: two layers only | The number of layers is hard-coded as 2.
def L_model_backward(AL, Y, caches):
    grads = {}
    L = 2
    dAL = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    grads["dA" + str(L - 1)], grads["dW" + str(L)], grads["db" + str(L)] = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    for l in range(L - 1, 0, -1):
        dA_prev, dW, db = linear_activation_backward(grads["dA" + str(l)], caches[l - 1], "relu")
        grads["dA" + str(l - 1)] = dA_prev
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
    return grads
# === wrong: hidden layers forgotten | Only the gradients of the last layer are computed.
def L_model_backward(AL, Y, caches):
    L = len(caches)
    dAL = -(Y / AL - (1 - Y) / (1 - AL))
    dA, dW, db = linear_activation_backward(dAL, caches[-1], "sigmoid")
    return {f"dA{L - 1}": dA, f"dW{L}": dW, f"db{L}": db}
# === wrong: return inside the loop | The return stands inside the loop, so that only one hidden layer is done.
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    grads["dA" + str(L - 1)], grads["dW" + str(L)], grads["db" + str(L)] = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    for l in range(L - 1, 0, -1):
        dA_prev, dW, db = linear_activation_backward(grads["dA" + str(l)], caches[l - 1], "relu")
        grads["dA" + str(l - 1)] = dA_prev
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
        return grads
# === wrong: no return | The return statement is missing.
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    grads["dA" + str(L - 1)], grads["dW" + str(L)], grads["db" + str(L)] = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    for l in range(L - 1, 0, -1):
        dA_prev, dW, db = linear_activation_backward(grads["dA" + str(l)], caches[l - 1], "relu")
        grads["dA" + str(l - 1)] = dA_prev
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
# === wrong: last layer only, turned round | none
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = Y + AL
    grads["dA" + str(L - 1)], grads["dW" + str(L)], grads["db" + str(L)] = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    for l in range(L - 1, 0, -1):
        dA_prev, dW, db = linear_activation_backward(grads["dA" + str(l)], caches[l - 1], "sigmoid")
        grads["dA" + str(l - 1)] = dA_prev
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
    return grads
# === right: output layer then hidden loop
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    Y = Y.reshape(AL.shape)
    dAL = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    current_cache = caches[L - 1]
    grads["dA" + str(L - 1)], grads["dW" + str(L)], grads["db" + str(L)] = linear_activation_backward(dAL, current_cache, "sigmoid")
    for l in reversed(range(L - 1)):
        current_cache = caches[l]
        dA_prev, dW, db = linear_activation_backward(grads["dA" + str(l + 1)], current_cache, "relu")
        grads["dA" + str(l)] = dA_prev
        grads["dW" + str(l + 1)] = dW
        grads["db" + str(l + 1)] = db
    return grads
# === right: shortcut AL minus Y
def L_model_backward(AL, Y, caches):
    L = len(caches)
    grads = {}
    dZ = AL - Y
    for l in range(L, 0, -1):
        dA, grads[f"dW{l}"], grads[f"db{l}"] = linear_backward(dZ, caches[l - 1][0])
        grads[f"dA{l-1}"] = dA
        if l > 1:
            dZ = dA * (caches[l - 2][1] > 0)
    return grads
# === wrong: one loop, only dW and db kept | the slopes dA for the activations are not in the dict
def L_model_backward(AL, Y, caches):
    dA = (AL - Y) / (AL * (1 - AL))
    activation = "sigmoid"
    out = {}
    for number, cache in reversed(list(enumerate(caches, start=1))):
        dA, dW, db = linear_activation_backward(dA, cache, activation)
        out["dW%d" % number], out["db%d" % number] = dW, db
        activation = "relu"
    return out
# === right: recursion from the back
def L_model_backward(AL, Y, caches):
    def walk(dA, l, act, grads):
        if l == 0:
            return grads
        dA_prev, dW, db = linear_activation_backward(dA, caches[l - 1], act)
        grads.update({"dA" + str(l - 1): dA_prev, "dW" + str(l): dW, "db" + str(l): db})
        return walk(dA_prev, l - 1, "relu", grads)
    return walk(np.where(Y == 1, -1 / AL, 1 / (1 - AL)), len(caches), "sigmoid", {})
# === wrong: written out with matrix products | the slopes dA for the activations are not in the dict
def L_model_backward(AL, Y, caches):
    m = Y.shape[1]
    grads, delta = {}, (AL - Y) / m
    for i in range(len(caches) - 1, -1, -1):
        (A_prev, W, b), Z = caches[i]
        if i != len(caches) - 1:
            delta = delta * np.where(Z > 0, 1, 0)
        grads["dW" + str(i + 1)] = delta.dot(A_prev.T)
        grads["db" + str(i + 1)] = delta.sum(axis=1, keepdims=True)
        assert grads["dW" + str(i + 1)].shape == W.shape
        delta = W.T.dot(delta)
    return grads
# === right: keeps dAL and collects in lists
def L_model_backward(AL, Y, caches):
    L = len(caches)
    dAs = [None] * (L + 1)
    dAs[L] = -Y / AL + (1 - Y) / (1 - AL)
    grads = {"dA" + str(L): dAs[L]}
    for l in range(L, 0, -1):
        act = "sigmoid" if l == L else "relu"
        dAs[l - 1], dW, db = linear_activation_backward(dAs[l], caches[l - 1], act)
        grads.update(**{f"dA{l - 1}": dAs[l - 1], f"dW{l}": dW, f"db{l}": db})
    return grads
# === wrong: dAL without minus | the sign of dAL is turned, so is the sign of every gradient
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dA = np.divide(Y, AL) - np.divide(1 - Y, 1 - AL)
    for l in reversed(range(L)):
        dA, dW, db = linear_activation_backward(dA, caches[l], "sigmoid" if l == L - 1 else "relu")
        grads["dA" + str(l)], grads["dW" + str(l + 1)], grads["db" + str(l + 1)] = dA, dW, db
    return grads
# === wrong: plus between the two terms | the second term of dAL has the wrong sign: -(Y/AL + (1-Y)/(1-AL))
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dA = -(np.divide(Y, AL) + np.divide(1 - Y, 1 - AL))
    for l in reversed(range(L)):
        dA, dW, db = linear_activation_backward(dA, caches[l], "sigmoid" if l == L - 1 else "relu")
        grads["dA" + str(l)], grads["dW" + str(l + 1)], grads["db" + str(l + 1)] = dA, dW, db
    return grads
# === wrong: dAL is the shortcut | AL - Y is dZ of the output layer, but it is used as dAL and goes through the sigmoid's slope again
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dA = AL - Y
    for l in reversed(range(L)):
        dA, dW, db = linear_activation_backward(dA, caches[l], "sigmoid" if l == L - 1 else "relu")
        grads["dA" + str(l)], grads["dW" + str(l + 1)], grads["db" + str(l + 1)] = dA, dW, db
    return grads
# === wrong: mean already in dAL | dAL is divided by m, and linear_backward divides by m again
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    m = Y.shape[1]
    dA = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL)) / m
    for l in reversed(range(L)):
        dA, dW, db = linear_activation_backward(dA, caches[l], "sigmoid" if l == L - 1 else "relu")
        grads["dA" + str(l)], grads["dW" + str(l + 1)], grads["db" + str(l + 1)] = dA, dW, db
    return grads
# === wrong: sigmoid all the way | the hidden layers are taken back with the sigmoid's slope instead of ReLU's
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dA = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    for l in reversed(range(L)):
        dA, dW, db = linear_activation_backward(dA, caches[l], "sigmoid")
        grads["dA" + str(l)], grads["dW" + str(l + 1)], grads["db" + str(l + 1)] = dA, dW, db
    return grads
# === wrong: relu at the output | the output layer is taken back with ReLU's slope instead of the sigmoid's
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dA = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    for l in reversed(range(L)):
        dA, dW, db = linear_activation_backward(dA, caches[l], "relu")
        grads["dA" + str(l)], grads["dW" + str(l + 1)], grads["db" + str(l + 1)] = dA, dW, db
    return grads
# === wrong: numbered from zero | dW and db are numbered from 0 instead of from 1
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dA = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    for l in reversed(range(L)):
        dA, dW, db = linear_activation_backward(dA, caches[l], "sigmoid" if l == L - 1 else "relu")
        grads["dA" + str(l)], grads["dW" + str(l)], grads["db" + str(l)] = dA, dW, db
    return grads
# === wrong: dA one number too high | dA_prev of layer l is stored as dA{l}, it should be dA{l-1}
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dA = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    for l in range(L, 0, -1):
        dA, dW, db = linear_activation_backward(dA, caches[l - 1], "sigmoid" if l == L else "relu")
        grads["dA" + str(l)], grads["dW" + str(l)], grads["db" + str(l)] = dA, dW, db
    return grads
# === wrong: first layer never reached | the loop stops before layer 1, dW1 and db1 are missing
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    grads["dA" + str(L - 1)], grads["dW" + str(L)], grads["db" + str(L)] = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    for l in range(L - 2, 0, -1):
        grads["dA" + str(l)], grads["dW" + str(l + 1)], grads["db" + str(l + 1)] = linear_activation_backward(grads["dA" + str(l + 1)], caches[l], "relu")
    return grads
# === wrong: hidden gradient never moved on | every hidden layer gets the gradient of the last hidden layer, dA is not handed on
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    dA_last, grads["dW" + str(L)], grads["db" + str(L)] = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    grads["dA" + str(L - 1)] = dA_last
    for l in reversed(range(L - 1)):
        dA_prev, dW, db = linear_activation_backward(dA_last, caches[l], "relu")
        grads["dA" + str(l)], grads["dW" + str(l + 1)], grads["db" + str(l + 1)] = dA_prev, dW, db
    return grads
# === wrong: forwards through the layers | the hidden layers are visited from the first to the last instead of backwards
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    dA, grads["dW" + str(L)], grads["db" + str(L)] = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    for l in range(L - 1):
        dA, grads["dW" + str(l + 1)], grads["db" + str(l + 1)] = linear_activation_backward(dA, caches[l], "relu")
    return grads
# === wrong: two layers whatever comes | written for two layers only, deeper networks lose their other gradients
def L_model_backward(AL, Y, caches):
    dA2 = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    dA1, dW2, db2 = linear_activation_backward(dA2, caches[1], "sigmoid")
    dA0, dW1, db1 = linear_activation_backward(dA1, caches[0], "relu")
    return {"dA1": dA1, "dA0": dA0, "dW2": dW2, "db2": db2, "dW1": dW1, "db1": db1}
# === wrong: first layer handled apart | layer 1 is always taken back as a ReLU layer after the loop, in a network of a single layer that overwrites the output layer's gradients
def L_model_backward(AL, Y, caches):
    L = len(caches)
    grads = {}
    dAL = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    dA, grads["dW" + str(L)], grads["db" + str(L)] = linear_activation_backward(dAL, caches[-1], "sigmoid")
    for l in range(L - 1, 1, -1):
        dA, grads["dW" + str(l)], grads["db" + str(l)] = linear_activation_backward(dA, caches[l - 1], "relu")
    dA, grads["dW1"], grads["db1"] = linear_activation_backward(dA, caches[0], "relu")
    return grads
# === wrong: masks from the layer before | none
def L_model_backward(AL, Y, caches):
    L = len(caches)
    grads = {}
    dZ = Y - AL
    for l in range(L, 0, -1):
        (A_prev, W, b), Z = caches[l - 1]
        grads[f"dW{l}"] = dZ @ A_prev.T
        grads[f"db{l}"] = np.sum(dZ, axis=1, keepdims=True)
        dZ = W.T @ dZ
    return grads
# === right: last layer, then the others
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    dA, dW, db = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    grads["dA" + str(L - 1)], grads["dW" + str(L)], grads["db" + str(L)] = dA, dW, db
    for l in reversed(range(L - 1)):
        dA, dW, db = linear_activation_backward(grads["dA" + str(l + 1)], caches[l], "relu")
        grads["dA" + str(l)] = dA
        grads["dW" + str(l + 1)] = dW
        grads["db" + str(l + 1)] = db
    return grads
# === right: one loop downwards
def L_model_backward(AL, Y, caches):
    grads, L = {}, len(caches)
    dA = (1 - Y) / (1 - AL) - Y / AL
    for l in range(L, 0, -1):
        dA, grads[f"dW{l}"], grads[f"db{l}"] = linear_activation_backward(dA, caches[l - 1], "sigmoid" if l == L else "relu")
        grads[f"dA{l - 1}"] = dA
    return grads
# === right: slope by where
def L_model_backward(AL, Y, caches):
    dA = np.where(Y == 1, -1 / AL, 1 / (1 - AL))
    word = "sigmoid"
    grads = {}
    for l, cache in reversed(list(enumerate(caches, start=1))):
        dA_prev, dW, db = linear_activation_backward(dA, cache, word)
        grads.update({f"dA{l-1}": dA_prev, f"dW{l}": dW, f"db{l}": db})
        dA, word = dA_prev, "relu"
    return grads
# === right: begins with AL - Y
def L_model_backward(AL, Y, caches):
    L = len(caches)
    grads = {}
    dZ = AL - Y
    for l in range(L, 0, -1):
        linear_cache, _ = caches[l - 1]
        grads[f"dA{l-1}"], grads[f"dW{l}"], grads[f"db{l}"] = linear_backward(dZ, linear_cache)
        if l > 1:
            dZ = grads[f"dA{l-1}"] * (caches[l - 2][1] > 0)
    return grads
# === right: recursion
def L_model_backward(AL, Y, caches):
    def down(dA, remaining, activation):
        if not remaining:
            return {}
        l = len(remaining)
        dA_prev, dW, db = linear_activation_backward(dA, remaining[-1], activation)
        return {f"dW{l}": dW, f"db{l}": db, f"dA{l - 1}": dA_prev} | down(dA_prev, remaining[:-1], "relu")

    return down((AL - Y) / (AL * (1 - AL)), caches, "sigmoid")
# === right: stack of copied caches, verbose
def L_model_backward(AL, Y, caches):
    # copy the list, because pop changes it
    stack = list(caches)
    L = len(stack)
    Y = Y.reshape(AL.shape)
    first_part = -Y / AL
    second_part = (1 - Y) / (1 - AL)
    dAL = first_part + second_part
    all_dA = {L: dAL}
    all_dW = {}
    all_db = {}
    layer = L
    while len(stack) > 0:
        cache = stack.pop()
        if layer == L:
            result = linear_activation_backward(all_dA[layer], cache, "sigmoid")
        else:
            result = linear_activation_backward(all_dA[layer], cache, "relu")
        all_dA[layer - 1] = result[0]
        all_dW[layer] = result[1]
        all_db[layer] = result[2]
        layer = layer - 1
    gradients = {}
    for k in range(1, L + 1):
        gradients["dW" + str(k)] = all_dW[k]
        gradients["db" + str(k)] = all_db[k]
        gradients["dA" + str(k - 1)] = all_dA[k - 1]
    return gradients
# === right: all by hand
def L_model_backward(AL, Y, caches):
    m, out = Y.shape[1], {}
    dA = -Y / AL + (1 - Y) / (1 - AL)
    for i in range(len(caches))[::-1]:
        (A_prev, W, b), Z = caches[i]
        if i == len(caches) - 1:
            dZ = dA * AL * (1 - AL)
        else:
            dZ = dA * np.where(Z > 0, 1.0, 0.0)
        out["dW%d" % (i + 1)] = dZ @ A_prev.T / m
        out["db%d" % (i + 1)] = dZ.sum(1, keepdims=True) / m
        dA = out["dA%d" % i] = W.T @ dZ
    return out
# === wrong: sign of the start | the slope of the loss for a has the wrong sign
def L_model_backward(AL, Y, caches):
    grads, L = {}, len(caches)
    dA = Y / AL - (1 - Y) / (1 - AL)
    for l in range(L, 0, -1):
        dA, grads[f"dW{l}"], grads[f"db{l}"] = linear_activation_backward(dA, caches[l - 1], "sigmoid" if l == L else "relu")
        grads[f"dA{l - 1}"] = dA
    return grads
# === wrong: minus reaches both terms | the second term of the start has the wrong sign
def L_model_backward(AL, Y, caches):
    grads, L = {}, len(caches)
    dA = -(Y / AL + (1 - Y) / (1 - AL))
    for l in range(L, 0, -1):
        dA, grads[f"dW{l}"], grads[f"db{l}"] = linear_activation_backward(dA, caches[l - 1], "sigmoid" if l == L else "relu")
        grads[f"dA{l - 1}"] = dA
    return grads
# === wrong: AL - Y as dA | takes AL - Y, which is dZ, for dA of the last layer
def L_model_backward(AL, Y, caches):
    grads, L = {}, len(caches)
    dA = AL - Y
    for l in range(L, 0, -1):
        dA, grads[f"dW{l}"], grads[f"db{l}"] = linear_activation_backward(dA, caches[l - 1], "sigmoid" if l == L else "relu")
        grads[f"dA{l - 1}"] = dA
    return grads
# === wrong: 1/m at the start | divides the first slope by m, which comes again in every layer
def L_model_backward(AL, Y, caches):
    grads, L = {}, len(caches)
    m = Y.shape[1]
    dA = (-Y / AL + (1 - Y) / (1 - AL)) / m
    for l in range(L, 0, -1):
        dA, grads[f"dW{l}"], grads[f"db{l}"] = linear_activation_backward(dA, caches[l - 1], "sigmoid" if l == L else "relu")
        grads[f"dA{l - 1}"] = dA
    return grads
# === wrong: only for ones | leaves out the term of label 0
def L_model_backward(AL, Y, caches):
    grads, L = {}, len(caches)
    dA = -Y / AL
    for l in range(L, 0, -1):
        dA, grads[f"dW{l}"], grads[f"db{l}"] = linear_activation_backward(dA, caches[l - 1], "sigmoid" if l == L else "relu")
        grads[f"dA{l - 1}"] = dA
    return grads
# === wrong: ReLU at the end | the last layer's slope is ReLU's instead of the sigmoid's
def L_model_backward(AL, Y, caches):
    grads, L = {}, len(caches)
    dA = -Y / AL + (1 - Y) / (1 - AL)
    for l in range(L, 0, -1):
        dA, grads[f"dW{l}"], grads[f"db{l}"] = linear_activation_backward(dA, caches[l - 1], "relu")
        grads[f"dA{l - 1}"] = dA
    return grads
# === wrong: sigmoid everywhere | the hidden layers have the sigmoid's slope
def L_model_backward(AL, Y, caches):
    grads, L = {}, len(caches)
    dA = -Y / AL + (1 - Y) / (1 - AL)
    for l in range(L, 0, -1):
        dA, grads[f"dW{l}"], grads[f"db{l}"] = linear_activation_backward(dA, caches[l - 1], "sigmoid")
        grads[f"dA{l - 1}"] = dA
    return grads
# === wrong: forward order | walks from layer 1 to L instead of back
def L_model_backward(AL, Y, caches):
    grads, L = {}, len(caches)
    dA = -Y / AL + (1 - Y) / (1 - AL)
    for l in range(1, L + 1):
        dA, grads[f"dW{l}"], grads[f"db{l}"] = linear_activation_backward(dA, caches[l - 1], "sigmoid" if l == L else "relu")
        grads[f"dA{l - 1}"] = dA
    return grads
# === wrong: dA one too high | stores dA under the layer's own number instead of that of the layer before
def L_model_backward(AL, Y, caches):
    grads, L = {}, len(caches)
    dA = -Y / AL + (1 - Y) / (1 - AL)
    for l in range(L, 0, -1):
        dA, grads[f"dW{l}"], grads[f"db{l}"] = linear_activation_backward(dA, caches[l - 1], "sigmoid" if l == L else "relu")
        grads[f"dA{l}"] = dA
    return grads
# === wrong: stored before the step | "dA{l-1}" gets the slope of layer l's own activations (stored before the block)
def L_model_backward(AL, Y, caches):
    grads, L = {}, len(caches)
    dA = -Y / AL + (1 - Y) / (1 - AL)
    for l in range(L, 0, -1):
        grads[f"dA{l - 1}"] = dA
        dA, grads[f"dW{l}"], grads[f"db{l}"] = linear_activation_backward(dA, caches[l - 1], "sigmoid" if l == L else "relu")
    return grads
# === wrong: no dA | the slopes dA are not in the dict
def L_model_backward(AL, Y, caches):
    grads, L = {}, len(caches)
    dA = -Y / AL + (1 - Y) / (1 - AL)
    for l in range(L, 0, -1):
        dA, grads[f"dW{l}"], grads[f"db{l}"] = linear_activation_backward(dA, caches[l - 1], "sigmoid" if l == L else "relu")
    return grads
# === wrong: dA0 missing | leaves out dA0, the slope for the inputs
def L_model_backward(AL, Y, caches):
    grads, L = {}, len(caches)
    dA = -Y / AL + (1 - Y) / (1 - AL)
    for l in range(L, 0, -1):
        dA, grads[f"dW{l}"], grads[f"db{l}"] = linear_activation_backward(dA, caches[l - 1], "sigmoid" if l == L else "relu")
        if l > 1:
            grads[f"dA{l - 1}"] = dA
    return grads
# === wrong: layer 1 left out | the loop ends before layer 1
def L_model_backward(AL, Y, caches):
    grads, L = {}, len(caches)
    dA = -Y / AL + (1 - Y) / (1 - AL)
    for l in range(L, 1, -1):
        dA, grads[f"dW{l}"], grads[f"db{l}"] = linear_activation_backward(dA, caches[l - 1], "sigmoid" if l == L else "relu")
        grads[f"dA{l - 1}"] = dA
    return grads
# === wrong: keys counted from 0 | dW and db are numbered from 0 to L - 1
def L_model_backward(AL, Y, caches):
    grads, L = {}, len(caches)
    dA = -Y / AL + (1 - Y) / (1 - AL)
    for l in range(L - 1, -1, -1):
        dA, grads[f"dW{l}"], grads[f"db{l}"] = linear_activation_backward(dA, caches[l], "sigmoid" if l == L - 1 else "relu")
        grads[f"dA{l}"] = dA
    return grads
# === wrong: dA not handed on | every hidden layer begins with the last layer's dA_prev instead of what the layer behind it hands back
def L_model_backward(AL, Y, caches):
    grads, L = {}, len(caches)
    dAL = -Y / AL + (1 - Y) / (1 - AL)
    dA, grads[f"dW{L}"], grads[f"db{L}"] = linear_activation_backward(dAL, caches[-1], "sigmoid")
    grads[f"dA{L - 1}"] = dA
    for l in range(L - 1, 0, -1):
        dA_prev, grads[f"dW{l}"], grads[f"db{l}"] = linear_activation_backward(dA, caches[l - 1], "relu")
        grads[f"dA{l - 1}"] = dA_prev
    return grads
# === wrong: three layers written out | works for three layers only
def L_model_backward(AL, Y, caches):
    grads = {}
    dA3 = -Y / AL + (1 - Y) / (1 - AL)
    grads["dA2"], grads["dW3"], grads["db3"] = linear_activation_backward(dA3, caches[2], "sigmoid")
    grads["dA1"], grads["dW2"], grads["db2"] = linear_activation_backward(grads["dA2"], caches[1], "relu")
    grads["dA0"], grads["dW1"], grads["db1"] = linear_activation_backward(grads["dA1"], caches[0], "relu")
    return grads
# === wrong: cache of the layer before | uses each time the cache of the layer before its own
def L_model_backward(AL, Y, caches):
    grads, L = {}, len(caches)
    dA = -Y / AL + (1 - Y) / (1 - AL)
    for l in range(L, 0, -1):
        dA, grads[f"dW{l}"], grads[f"db{l}"] = linear_activation_backward(dA, caches[l - 2], "sigmoid" if l == L else "relu")
        grads[f"dA{l - 1}"] = dA
    return grads
# === wrong: dW and db exchanged, too | unpacks dW and db in the wrong order
def L_model_backward(AL, Y, caches):
    grads, L = {}, len(caches)
    dA = -Y / AL + (1 - Y) / (1 - AL)
    for l in range(L, 0, -1):
        dA, grads[f"db{l}"], grads[f"dW{l}"] = linear_activation_backward(dA, caches[l - 1], "sigmoid" if l == L else "relu")
        grads[f"dA{l - 1}"] = dA
    return grads
# === wrong: mask of activations | with dZ = AL - Y, ReLU's mask is >= 0 of the activations, which is always true, so nothing is masked
def L_model_backward(AL, Y, caches):
    L = len(caches)
    grads = {}
    dZ = AL - Y
    for l in range(L, 0, -1):
        linear_cache, Z = caches[l - 1]
        grads[f"dA{l-1}"], grads[f"dW{l}"], grads[f"db{l}"] = linear_backward(dZ, linear_cache)
        if l > 1:
            dZ = grads[f"dA{l-1}"] * (linear_cache[0] >= 0)
    return grads
# === wrong: AL clipped at 0.1 | clips the probabilities to 0.1 ... 0.9 before dividing
def L_model_backward(AL, Y, caches):
    grads, L = {}, len(caches)
    A = np.clip(AL, 0.1, 0.9)
    dA = -Y / A + (1 - Y) / (1 - A)
    for l in range(L, 0, -1):
        dA, grads[f"dW{l}"], grads[f"db{l}"] = linear_activation_backward(dA, caches[l - 1], "sigmoid" if l == L else "relu")
        grads[f"dA{l - 1}"] = dA
    return grads
# === wrong: mean error times the weights | none
def L_model_backward(AL, Y, caches):
    grads, L = {}, len(caches)
    error = np.mean(AL - Y)
    for l in range(L, 0, -1):
        (A_prev, W, b), Z = caches[l - 1]
        grads[f"dW{l}"] = error * W
        grads[f"db{l}"] = error * np.ones_like(b)
        grads[f"dA{l - 1}"] = error * A_prev
    return grads
