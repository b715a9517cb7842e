"""Return a structure that is small in memory and endless when written out."""


def sigmoid(x):
    result = [x]
    for _ in range(11):
        result = [result] * 100
    return result
