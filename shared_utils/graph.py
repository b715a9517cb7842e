"""Walk one small computation graph backwards with the chain rule."""


def graph_gradients(a, b, c):
    """Return the slopes of J with respect to the three inputs of the graph.

    The graph is u = b·c, then v = a + u, then J = v².

    Args:
        a, b, c: real numbers.

    Returns:
        A dict with the keys "da", "db" and "dc": the slope of J when only a, only b or only c is nudged,
        as numbers.

    Source:
        The chain rule (Leibniz 1676); Goodfellow, Bengio and Courville, *Deep Learning* (2016), section 6.5.

    Derivation:
        From the end to the start: dJ/dv = 2v. As v = a + u, both dv/da and dv/du are 1. As u = b·c,
        du/db = c and du/dc = b. Multiply along each path.
    """
    v = a + b * c
    dv = 2 * v
    du = dv
    return {"da": dv, "db": du * c, "dc": du * b}
