"""Answer the quiz of course1/week3."""


def quiz():
    """Answer seven questions: give each its letter.

    1. A network has 3 inputs, 5 hidden units and 1 output. What is the shape of W1?
       a) (3, 5)    b) (5, 3)    c) (5, 1)    d) (5, m)
    2. What stands in column i of Z1, when X has m columns?
       a) hidden unit i, for all examples    b) the weights of hidden unit i
       c) the scores of all hidden units for example i    d) the gradient of example i
    3. All weights start at 0.5, all biases at 0. What happens as the network trains?
       a) the hidden units stay equal to each other    b) nothing moves at all
       c) it learns as from a random start    d) the cost becomes nan
    4. Every hidden unit uses the activation g(z) = z. What can the network learn?
       a) any boundary, if it is wide enough    b) nothing, its slopes are 0
       c) what two lines can separate    d) what one straight line can separate
    5. dZ1 has the shape (n_h, m). Why does db1 sum over its columns?
       a) to make the numbers smaller    b) every example used the same b1, so all slopes add up
       c) because b1 starts at 0    d) because tanh has slope 1 at 0
    6. The slope of tanh where a = tanh(z) = 0.8 is
       a) 0.16    b) 0.2    c) 0.36    d) 0.64
    7. A hidden layer of ReLU units: z is below 0 for every example, in one of them. What does that unit learn?
       a) nothing: its slope is 0 everywhere    b) twice as fast as before
       c) only its bias    d) to become linear

    Returns:
        A dict from the number of the question to the letter of your answer, such as {1: "d", 2: "d"}.

    Derivation:
        1: a row for each of the 5 units, a weight for each of the 3 inputs. 2: examples are columns. 3: equal
        units get equal gradients. 4: W2(W1·x + b1) + b2 is one linear score. 5: a value that is used m times
        gets m slopes, and they add up. 6: 1 - 0.64. 7: dZ1 is 0 in its row, so both of its gradients are.
    """
    return {1: "b", 2: "c", 3: "a", 4: "d", 5: "b", 6: "c", 7: "a"}


def unanswered():
    """Give the starting body of the quiz: no question answered."""
    return {1: "?", 2: "?", 3: "?", 4: "?", 5: "?", 6: "?", 7: "?"}
