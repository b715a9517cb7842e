"""Draw the graph of a Value: what it was computed from, with numbers, slopes and gradients."""

import numpy as np

from shared_utils.palette import BLUE, INK, RED, SKY
from shared_utils.plots import _axes, _box, _picture

_CLEAR = {"facecolor": "white", "edgecolor": "none", "pad": 1.0}


def graph(value, names=None, gradients=True):
    """Draw a Value and all it was computed from, inputs on the left, local slopes beside the arrows.

    Args:
        value: the Value at the end.
        names: dict from a Value to the text for it, for those that have a name.
        gradients: whether to show `grad`, once `backward` has been called.

    Returns:
        A Picture.
    """
    names = names or {}
    order = _inputs_first(value)
    columns, places = {}, {}
    for node in order:
        columns[node] = 1 + max((columns[parent] for parent in node.parents), default=-1)
    # An input stands just before what first uses it, so that arrows stay short.
    for node in order:
        if not node.parents:
            columns[node] = min((columns[child] for child in order if node in child.parents), default=1) - 1
    for column in range(max(columns.values()) + 1):
        members = [node for node in order if columns[node] == column]
        for i, node in enumerate(members):
            above = [places[parent][1] for parent in node.parents]
            places[node] = (2.9 * column, float(np.mean(above)) if above and len(members) == 1 else 1.5 * ((len(members) - 1) / 2 - i))
    tall = 1.5 * max(list(columns.values()).count(column) for column in set(columns.values()))
    figure, axes = _axes(1.75 * (1 + max(columns.values())) + 0.4, 0.85 * tall + 0.7)
    axes.axis("off")
    boxes = {}
    for node, (x, y) in places.items():
        text = f"{names[node]} = {node.data:.4g}" if node in names else f"{node.data:.4g}"
        boxes[node] = _box(axes, x, y, text, SKY)
        if gradients:
            axes.text(x, y - 0.42, f"grad {node.grad:.4g}", color=RED, ha="center", va="top", fontsize=10)
    told, high = [], max(y for _, y in places.values())
    for node in order:
        for i, (parent, slope) in enumerate(zip(node.parents, node.local_grads, strict=True)):
            (x0, y0), (x1, y1) = places[parent], places[node]
            again, far = node.parents[:i].count(parent), columns[node] - columns[parent] > 1
            # A long way goes above what lies between; a second use of one parent goes below the first.
            lift = -0.4 if again else 0.8 if far else 0.0
            look = {"arrowstyle": "->", "color": BLUE, "linewidth": 1.5, "patchA": boxes[parent], "patchB": boxes[node]}
            look |= {"shrinkA": 2, "shrinkB": 2, "connectionstyle": f"arc3,rad={-2 * lift / np.hypot(x1 - x0, y1 - y0)}"}
            axes.annotate("", places[node], places[parent], arrowprops=look)
            place = (0.5 * (x0 + x1), 0.5 * (y0 + y1) + 0.64 * lift)  # up and across have other scales
            high = max(high, place[1])
            axes.text(*place, f"×{slope:.3g}", color=INK, fontsize=10, ha="center", va="center", bbox=_CLEAR)
        grad = f", grad {node.grad:.4g}" if gradients else ""
        source = " from " + " and ".join(_word(parent, names) for parent in node.parents) if node.parents else ""
        told.append(f"{_word(node, names)}{source}{grad}")
    across = [x for x, _ in places.values()]
    up = [y for _, y in places.values()]
    axes.set(xlim=(min(across) - 1.2, max(across) + 1.2), ylim=(min(up) - (0.8 if gradients else 0.5), high + 0.45))
    return _picture(figure, "A graph of Values, inputs on the left: " + "; ".join(told) + ".")


def _inputs_first(value):
    """Return a Value and its ancestors, parents before children."""
    order, waiting = [], [(value, False)]
    while waiting:
        node, ready = waiting.pop()
        if ready and node not in order:
            order.append(node)
        elif not ready and node not in order:
            waiting.append((node, True))
            waiting.extend((parent, False) for parent in reversed(node.parents))
    return order


def _word(node, names):
    return f"{names[node]} = {node.data:.4g}" if node in names else f"{node.data:.4g}"
