"""Answer the quiz of course2/week1."""


def quiz():
    """Answer seven questions: give each its letter.

    1. People err on 1% of some pictures. A network errs on 8% of its train set, and on 9% of its dev set. It has
       a) high bias    b) high variance    c) both    d) neither
    2. What is *not* a remedy for high variance?
       a) more examples    b) a larger λ    c) a larger network, all else equal    d) dropout
    3. Gradient descent with the L2 term: before it follows the old gradient, each weight is multiplied by
       a) 1 - λ/(2m)    b) λ/m    c) 1 + αλ/m    d) 1 - αλ/m
    4. A network was trained with keep_prob = 0.8, as in this lesson. What happens to it at test time?
       a) its weights are multiplied by 0.8    b) nothing: all units are on, nothing is scaled
       c) a fifth of the units is switched off    d) its output is divided by 0.8
    5. The features of the test set are divided by
       a) the standard deviation of the train set    b) that of the test set
       c) that of all examples together    d) the variance of the train set
    6. Every layer makes a signal 1.5 times as large. How much larger is it after 20 layers?
       a) 30 times    b) 150 times    c) about 3300 times    d) 1.5 times
    7. Which digit keeps its label when it is mirrored, left for right?
       a) 3    b) 8    c) 5    d) 6

    Returns:
        A dict from the number of the question to the letter of your answer, such as {1: "d", 2: "a"}.

    Derivation:
        1: 8 - 1 is large, 9 - 8 is small. 2: it fits the noise better still. 3: W - α(dW + λ/m·W). 4: dividing while
        training has made up for it. 5: test data are treated as the train data were. 6: 1.5²⁰ = 3325. 7: of these only
        the 8 is symmetric.
    """
    return {1: "a", 2: "c", 3: "d", 4: "b", 5: "a", 6: "c", 7: "b"}


def unanswered():
    """Give the starting body of the quiz: no question answered."""
    return {1: "?", 2: "?", 3: "?", 4: "?", 5: "?", 6: "?", 7: "?"}
