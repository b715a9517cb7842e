"""Return a list that holds itself."""


def sigmoid(x):
    result = [x]
    result.append(result)
    return {"result": result, "again": (result, result)}
