"""Answer the quiz of course2/week2."""


def quiz():
    """Answer eight questions: give each its letter.

    1. 1,000 examples, mini-batches of 128. How many updates does an epoch take?
       a) 7    b) 8    c) 128    d) 1,000
    2. The cost is written down after every update. With which method does it go up now and then, although the learning
       rate is small?
       a) batch gradient descent    b) mini-batch gradient descent    c) both    d) neither
    3. An average with beta = 0.98 looks back over about how many values?
       a) 2    b) 10    c) 50    d) 98
    4. A friend divides v by 1 - beta^t, and averages on from the result. What happens?
       a) nothing, it is the same    b) v is corrected again at every step, and grows too large
       c) v is exactly 0    d) the first value is lost
    5. Down a long, narrow valley gradient descent jumps from side to side. What does momentum do?
       a) the jumps cancel in the average, the way along the valley stays    b) it makes the learning rate smaller
       c) it turns the valley into a round bowl    d) it finds the global minimum
    6. By what does RMSprop divide a gradient?
       a) by the average of the weights' squares    b) by the average of its squares
       c) by the root of the average of its squares    d) by the number of examples
    7. Adam's first update, with its default betas: about how far does a weight with a gradient of 0.003 move?
       a) 0.003 times the learning rate    b) 0.1 times the learning rate
       c) by about the learning rate itself    d) not at all
    8. In 10,000 dimensions the gradient is 0 at a place where the cost is still high. Why is it hardly ever a minimum?
       a) in a minimum the gradient is not 0    b) the cost must not curve down in any of the 10,000 directions
       c) networks have no minima    d) the learning rate is too large for one

    Returns:
        A dict from the number of the question to the letter of your answer, such as {1: "d", 2: "a"}.

    Derivation:
        1: seven full ones and one of 104. 2: each update looks at other examples. 3: 1 / (1 - 0.98). 4: the correction is
        for reading only. 5: what changes its sign averages out. 6: the root brings the square back to the size of a
        gradient. 7: corrected, v is g and the root of s is |g|. 8: one
        direction that curves down is enough, and it is no minimum.
    """
    return {1: "b", 2: "b", 3: "c", 4: "b", 5: "a", 6: "c", 7: "c", 8: "b"}


def unanswered():
    """Give the starting body of the quiz: no question answered."""
    return {1: "?", 2: "?", 3: "?", 4: "?", 5: "?", 6: "?", 7: "?", 8: "?"}
