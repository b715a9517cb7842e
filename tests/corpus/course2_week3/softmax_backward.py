# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: difference
def softmax_backward(AL, Y):
    dZ = AL - Y
    return dZ
# === right: np.subtract
def softmax_backward(AL, Y):
    return np.subtract(AL, Y)
# === right: one subtracted at the true class
def softmax_backward(AL, Y):
    dZ = AL.copy()
    dZ[np.argmax(Y, axis=0), np.arange(Y.shape[1])] -= 1
    return dZ
# === right: in place
def softmax_backward(AL, Y):
    AL -= Y
    return AL
# === right: through the Jacobian of each example
def _jacobian(a):
    return np.diag(a) - np.outer(a, a)

def softmax_backward(AL, Y):
    dZ = np.zeros(AL.shape)
    for i in range(AL.shape[1]):
        dA = -Y[:, i] / AL[:, i]
        dZ[:, i] = _jacobian(AL[:, i]) @ dA
    return dZ
# === right: chain rule for all examples at once
def softmax_backward(AL, Y):
    dA = -Y / AL
    return AL * (dA - np.sum(dA * AL, axis=0, keepdims=True))
# === right: element by element
def softmax_backward(AL, Y):
    C, m = AL.shape
    return np.array([[AL[c, i] - Y[c, i] for i in range(m)] for c in range(C)])
# === wrong: sign | The difference is taken the wrong way round: it is AL-Y.
def softmax_backward(AL, Y):
    dZ = Y - AL
    return dZ
# === wrong: divided by m | dZ is divided by m; the 1/m belongs to dW and db.
def softmax_backward(AL, Y):
    dZ = (AL - Y) / Y.shape[1]
    return dZ
# === wrong: slope of the diagonal | The difference is multiplied by ŷ(1-ŷ), which cancels for the cross-entropy.
def softmax_backward(AL, Y):
    dZ = (AL - Y) * AL * (1 - AL)
    return dZ
# === wrong: gradient of AL | -Y/AL is the gradient of the loss by AL and not by Z.
def softmax_backward(AL, Y):
    dZ = -Y / AL
    return dZ
# === wrong: diagonal only | Only the diagonal of softmax's derivative is used: the other classes are left out.
def softmax_backward(AL, Y):
    dZ = -Y / AL * AL * (1 - AL)
    return dZ
# === wrong: binary dA | The gradient is that of the binary loss by AL.
def softmax_backward(AL, Y):
    dZ = -(Y / AL) + (1 - Y) / (1 - AL)
    return dZ
# === wrong: absolute difference | The absolute value is taken, so that the sign is lost.
def softmax_backward(AL, Y):
    dZ = np.abs(AL - Y)
    return dZ
# === wrong: squared error | The difference is doubled, as for the squared error.
def softmax_backward(AL, Y):
    dZ = 2 * (AL - Y)
    return dZ
# === wrong: softmax once more | AL holds probabilities already; softmax is applied to them once more.
def softmax_backward(AL, Y):
    dZ = softmax_activation(AL) - Y
    return dZ
# === wrong: thresholded | The probabilities are turned into 0 and 1 first.
def softmax_backward(AL, Y):
    dZ = (AL == AL.max(axis=0)) - Y
    return dZ
# === wrong: transposed | dZ is transposed.
def softmax_backward(AL, Y):
    dZ = AL - Y
    return dZ.T
# === wrong: averaged over the examples | dZ is averaged over the examples, where it keeps a column for each.
def softmax_backward(AL, Y):
    dZ = AL - Y
    return np.mean(dZ, axis=1, keepdims=True)
# === wrong: slope without the error | The slope ŷ(1-ŷ) is returned, and Y is left out.
def softmax_backward(AL, Y):
    dZ = AL * (1 - AL)
    return dZ
# === wrong: divided by C | dZ is divided by the number of classes.
def softmax_backward(AL, Y):
    dZ = (AL - Y) / AL.shape[0]
    return dZ
# === wrong: logarithm | The logarithm of AL is used where AL itself is needed.
def softmax_backward(AL, Y):
    dZ = np.log(AL) - Y
    return dZ
# === wrong: no return | The return statement is missing.
def softmax_backward(AL, Y):
    dZ = AL - Y
# === wrong: product | none
def softmax_backward(AL, Y):
    dZ = AL * Y - np.sum(AL)
    return dZ
# === right: difference, again
def softmax_backward(AL, Y):
    return AL - Y
# === right: subtract one at the label
def softmax_backward(AL, Y):
    dZ = AL.copy()
    dZ[np.argmax(Y, axis=0), np.arange(AL.shape[1])] -= 1.0
    return dZ
# === right: full Jacobian, example by example
def softmax_backward(AL, Y):
    C, m = AL.shape
    dZ = np.zeros((C, m))
    for i in range(m):
        a = AL[:, i:i + 1]
        J = np.diag(a[:, 0]) - np.dot(a, a.T)
        dA = -Y[:, i:i + 1] / a
        dZ[:, i:i + 1] = J.dot(dA)
    return dZ
# === right: einsum of the Jacobians
def softmax_backward(AL, Y):
    dA = -np.divide(Y, AL)
    J = np.einsum("im,ij->ijm", AL, np.eye(len(AL))) - np.einsum("im,jm->ijm", AL, AL)
    return np.einsum("ijm,jm->im", J, dA)
# === right: where and asserts
def softmax_backward(AL, Y):
    assert AL.shape == Y.shape
    return np.where(Y == 1, AL - 1.0, AL)
# === wrong: Y minus AL | the difference is the wrong way round
def softmax_backward(AL, Y):
    return Y - AL
# === wrong: divided by m, again | the 1/m is put in here; it belongs in dW and db
def softmax_backward(AL, Y):
    return (AL - Y) / Y.shape[1]
# === wrong: diagonal only, again | only the diagonal AL(1-AL) of the softmax's derivative is used, not the whole matrix
def softmax_backward(AL, Y):
    dA = -Y / AL
    return dA * AL * (1 - AL)
# === wrong: derivative of the loss only | the derivative with respect to AL is returned instead of Z
def softmax_backward(AL, Y):
    return -Y / AL
# === wrong: slope of the activation only | AL(1-AL) is returned, the slope of the activation without the loss
def softmax_backward(AL, Y):
    return AL * (1 - AL)
# === wrong: difference times slope | the difference is multiplied by AL(1-AL) as for a squared error with sigmoid
def softmax_backward(AL, Y):
    return (AL - Y) * AL * (1 - AL)
# === wrong: two-class dA | the derivative of the two-class loss with respect to AL is returned
def softmax_backward(AL, Y):
    return -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
# === wrong: one from everything | 1 is subtracted from all classes instead of the label's only
def softmax_backward(AL, Y):
    return AL - 1
# === wrong: at the label only | the other classes are set to zero: only the label's entry gets a gradient
def softmax_backward(AL, Y):
    return (AL - Y) * Y
# === wrong: summed over the examples | the columns are averaged: one gradient for all examples comes back
def softmax_backward(AL, Y):
    return np.mean(AL - Y, axis=1, keepdims=True)
# === wrong: softmax again | AL is put through the softmax once more before Y is subtracted
def softmax_backward(AL, Y):
    return softmax_activation(AL) - Y
# === wrong: decision instead of probability | the predicted class (0/1) minus Y is returned instead of the probabilities
def softmax_backward(AL, Y):
    return one_hot(np.argmax(AL, axis=0), AL.shape[0]) - Y
# === wrong: minus at the argmax of AL | 1 is subtracted at the predicted class instead of at the label
def softmax_backward(AL, Y):
    dZ = AL.copy()
    dZ[np.argmax(AL, axis=0), np.arange(AL.shape[1])] -= 1
    return dZ
# === wrong: reversed and with 1/m | none
def softmax_backward(AL, Y):
    return (Y - AL) / Y.shape[1]
# === right: np.subtract, typed
def softmax_backward(AL: np.ndarray, Y: np.ndarray) -> np.ndarray:
    dZ: np.ndarray = np.subtract(AL, Y)
    assert dZ.shape == AL.shape
    return dZ
# === right: copy, one less at the label
def softmax_backward(AL, Y):
    dZ = AL.copy()
    dZ[Y == 1] -= 1
    return dZ
# === right: the whole matrix for each example
def softmax_backward(AL, Y):
    dZ = np.zeros(AL.shape)
    for i in range(AL.shape[1]):
        a = AL[:, [i]]
        y = Y[:, [i]]
        jacobian = np.diag(a[:, 0]) - a @ a.T
        dZ[:, [i]] = jacobian @ (-y / a)
    return dZ
# === right: einsum of y over the columns
def softmax_backward(AL, Y):
    return AL * np.einsum("kj->j", Y) - Y
# === right: two loops
def softmax_backward(AL, Y):
    C, m = AL.shape
    dZ = np.zeros((C, m))
    for j in range(C):
        for i in range(m):
            if Y[j, i] == 1:
                dZ[j, i] = AL[j, i] - 1
            else:
                dZ[j, i] = AL[j, i]
    return dZ
# === right: np.where
def softmax_backward(AL, Y):
    return np.where(Y > 0, AL - 1.0, AL)
# === right: lambda with minus
softmax_backward = lambda AL, Y: -(Y - AL)
# === wrong: divided by m, anew | divides by the number of examples
def softmax_backward(AL, Y):
    return (AL - Y) / AL.shape[1]
# === wrong: friend's derivative | takes y_hat (1 - y_hat) for the slope of the softmax, its diagonal only
def softmax_backward(AL, Y):
    return -Y / AL * AL * (1 - AL)
# === wrong: twice | has the factor 2 of a squared error
def softmax_backward(AL, Y):
    return 2 * (AL - Y)
# === wrong: divided by C, anew | divides by the number of classes
def softmax_backward(AL, Y):
    return (AL - Y) / AL.shape[0]
# === wrong: transposed, anew | returns (m, C)
def softmax_backward(AL, Y):
    return (AL - Y).T
# === wrong: hard prediction | subtracts from the predicted class as 0 and 1 instead of from the probabilities
def softmax_backward(AL, Y):
    predicted = (AL == AL.max(axis=0, keepdims=True)).astype(float)
    return predicted - Y
# === wrong: true class only | returns the difference at the true class, 0 elsewhere
def softmax_backward(AL, Y):
    return np.where(Y == 1, AL - Y, 0)
# === wrong: whole numbers | writes into an array in the dtype of Y, which cuts the decimals off for labels of whole numbers
def softmax_backward(AL, Y):
    dZ = np.zeros_like(Y)
    dZ[:] = AL - Y
    return dZ
# === wrong: absolute values | loses the signs
def softmax_backward(AL, Y):
    return np.abs(AL - Y)
# === wrong: matrix with the wrong sign | adds the outer product instead of subtracting it
def softmax_backward(AL, Y):
    dZ = np.zeros(AL.shape)
    for i in range(AL.shape[1]):
        a, y = AL[:, i], Y[:, i]
        J = np.diag(a) + np.outer(a, a)
        dZ[:, i] = J @ (-y / a)
    return dZ
# === wrong: binary cross-entropy | takes the slope of the binary cross-entropy for AL
def softmax_backward(AL, Y):
    return -(Y / AL - (1 - Y) / (1 - AL))
# === wrong: first example | uses the first example's matrix for all columns
def softmax_backward(AL, Y):
    a = AL[:, :1]
    J = np.diag(a[:, 0]) - a @ a.T
    return J @ (-Y / AL)
# === wrong: sum | returns one number, the sum of the differences
def softmax_backward(AL, Y):
    return np.sum(AL - Y)
# === wrong: clipped | clips the slopes to between -0.9 and 0.9
def softmax_backward(AL, Y):
    return np.clip(AL - Y, -0.9, 0.9)
# === wrong: global y | uses the variable y of the notebook's example instead of Y
y = np.array([[0.0], [1.0], [0.0]])


def softmax_backward(AL, Y):
    return AL - y
# === wrong: tuple | returns dZ in a tuple with the cost
def softmax_backward(AL, Y):
    cost = -np.sum(Y * np.log(AL)) / AL.shape[1]
    return AL - Y, cost
