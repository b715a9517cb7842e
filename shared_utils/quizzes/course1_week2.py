"""Answer the quiz of course1/week2."""


def quiz():
    """Answer six questions: give each its letter.

    1. The model of this week squashes a weighted sum by the sigmoid. What is it called?
       a) linear regression    b) logistic regression    c) gradient descent    d) softmax
    2. A picture shows a cat, y = 1, and the model said 0.01. What does that example cost?
       a) about 0.01    b) about 0.99    c) about 4.6    d) nothing, only wrong labels cost
    3. The cost of 200 examples is 0.4. What are the losses of its examples like?
       a) their sum is 0.4    b) their mean is 0.4    c) each is 0.4    d) the largest is 0.4
    4. `images` has the shape (5, 64, 64, 3). What does `images.reshape(64 * 64 * 3, 5)` give?
       a) one picture a column    b) columns that mix numbers of several pictures
       c) an error    d) pictures lying on their side
    5. After every step the cost is higher than before, and then nan. What do you try first?
       a) more steps    b) a larger learning rate    c) a smaller learning rate    d) more test pictures
    6. Accuracy is 99 % on the training set and 60 % on the test set. What has happened?
       a) overfitting: it has learned the training pictures by heart    b) the learning rate was too small
       c) the test pictures have wrong labels    d) nothing unusual, test sets are harder

    Returns:
        A dict from the number of the question to the letter of your answer, such as {1: "d", 2: "d"}.

    Derivation:
        1: linear regression predicts any number, without the sigmoid. 2: -log 0.01. 3: the cost is the mean.
        4: `reshape` cuts one long line of numbers; entry 0 of the columns 0 to 4 are the first five numbers of the
        first picture. 5: steps that overshoot grow. 6: what fits only pictures already seen.
    """
    return {1: "b", 2: "c", 3: "b", 4: "b", 5: "c", 6: "a"}


def unanswered():
    """Give the starting body of the quiz: no question answered."""
    return {1: "?", 2: "?", 3: "?", 4: "?", 5: "?", 6: "?"}
