"""Answer the quiz of course1/week4."""


def quiz():
    """Answer seven questions: give each its letter.

    1. A network has `layer_dims` [8, 5, 4, 1]. What is the shape of W2?
       a) (5, 4)    b) (4, 5)    c) (5, 8)    d) (4, 1)
    2. Why does the forward pass keep Z of every layer?
       a) to print it    b) the update subtracts it    c) the next layer is fed with it
       d) the slope of the activation on the way back depends on it
    3. The line from 0 to 1 is folded six times, as in section 4. Of how many straight pieces is it made then?
       a) 6    b) 12    c) 64    d) 36
    4. Which of these is a parameter, not a hyperparameter?
       a) the bias of unit 3 in layer 2    b) the learning rate    c) the number of layers    d) the number of steps
    5. With weights that spread by 0.01 the picture net stalls. Why?
       a) its cost is already at its lowest    b) the learning rate becomes 0
       c) signals and slopes shrink from layer to layer, to almost nothing    d) all units of a layer are exactly equal
    6. A friend writes Z[l] = W[l] X + b[l] for every layer l. What is wrong?
       a) nothing    b) layer l is fed with A[l-1], and only for l = 1 that is X    c) W[l] needs a transpose
       d) b[l] should be subtracted
    7. For some example a ReLU unit has Z = -0.4, and dA = 3. What is dZ?
       a) 0    b) 3    c) -1.2    d) 1

    Returns:
        A dict from the number of the question to the letter of your answer, such as {1: "d", 2: "a"}.

    Derivation:
        1: 4 units, 5 in the layer before. 2: dZ = dA * g'(Z). 3: 2 to the power of 6. 4: training changes weights and
        biases; the rest is chosen by people. 5: every layer multiplies by small weights, on both ways. 6: the
        input is layer 0. 7: the slope of ReLU is 0 there.
    """
    return {1: "b", 2: "d", 3: "c", 4: "a", 5: "c", 6: "b", 7: "a"}


def unanswered():
    """Give the starting body of the quiz: no question answered."""
    return {1: "?", 2: "?", 3: "?", 4: "?", 5: "?", 6: "?", 7: "?"}
