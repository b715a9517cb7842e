"""Return lists in lists in lists."""


def sigmoid(x):
    result = [x]
    for _ in range(100_000):
        result = [result]
    return result
