"""Draw the figures of course1/week3: boundaries, activations, the way back, and units as they train."""

import numpy as np

from shared_utils.palette import BLUE, GREEN, INK, ORANGE, PINK, RED, SKY
from shared_utils.plots import LINES, _axes, _label, _picture
from shared_utils.shallow_training import accuracy

CLASSES = [(BLUE, "o", "#d6e9f5", ""), (RED, "^", "#fbe3d3", "...")]  # points; then their regions, one of them dotted
GRID = 280  # places along each axis where a boundary is looked for
EXAMPLES = [BLUE, ORANGE, GREEN, PINK]


def points(X, Y):
    """Draw points of the plane, circles for label 0 and triangles for label 1.

    Args:
        X: array of shape (2, m).
        Y: array of shape (1, m), labels 0 and 1.

    Returns:
        A Picture.
    """
    figure, axes = _axes(5.6, 4.2)
    _scatter(axes, X, Y)
    _label(axes, "x₁", "x₂")
    axes.get_legend().remove()
    figure.legend(loc="outside right center", frameon=False)
    axes.set_aspect("equal", adjustable="datalim")
    counts = [int(np.sum(Y == label)) for label in (0, 1)]
    return _picture(figure, f"{counts[0]} circles with label 0 and {counts[1]} triangles with label 1 in the plane.")


def boundaries(X, Y, models, units=None, columns=3):
    """Draw what each model decides everywhere in the plane, with the examples on top.

    Args:
        X: array of shape (2, m).
        Y: array of shape (1, m), labels 0 and 1.
        models: dict from a title to a function that decides: from (2, k) to (1, k) of 0 and 1.
        units: dict from a title to that network's parameters, to draw each hidden unit's line, or None.
        columns: how many pictures stand side by side.

    Returns:
        A Picture; its words tell the accuracies.
    """
    columns = min(columns, len(models))
    rows = -(-len(models) // columns)
    figure, grid = _panels(rows, columns, 2.9)
    reach = 1.08 * np.abs(X).max()
    line = np.linspace(-reach, reach, GRID)
    plane = np.array(np.meshgrid(line, line)).reshape(2, -1)
    told = []
    for axes, (title, decide) in zip(grid, models.items(), strict=False):
        share = accuracy(decide(X), Y)
        decided = np.asarray(decide(plane), dtype=float).reshape(GRID, GRID)
        _regions(axes, line, decided)
        _scatter(axes, X, Y, size=9)
        if units and title in units:
            _unit_lines(axes, units[title], line)
        axes.set(xlim=(-reach, reach), ylim=(-reach, reach), xticks=[], yticks=[])
        axes.set_title(f"{title}: {share:.0f}%", fontsize=11)
        told.append(f"{title} {share:.1f}%")
    for axes in grid[len(models) :]:
        axes.axis("off")
    drawn = [axes.get_legend_handles_labels() for axes in grid]
    handles, labels = max(drawn, key=lambda pair: len(pair[1]))
    figure.legend(handles, labels, loc="outside lower center", ncols=3, markerscale=2.5, frameon=False)
    alt = "Regions that each model calls 0 (plain) and 1 (dotted), with the examples on top. Right in: "
    return _picture(figure, alt + "; ".join(told) + ".")


def activations(functions):
    """Draw activation functions beside their slopes.

    Args:
        functions: dict from a name to (function, slope), each from an array to an array of its shape.

    Returns:
        A Picture.
    """
    figure, (left, right) = _axes(8.6, 3.6, columns=2)
    z = np.linspace(-4, 4, 401)
    told = []
    for (name, (bend, slope)), (colour, dash, _) in zip(functions.items(), LINES, strict=False):
        left.plot(z, bend(z), color=colour, linestyle=dash, label=name)
        right.plot(z, slope(z), color=colour, linestyle=dash, label=name)
        told.append(f"{name} goes from {bend(z)[0]:.2f} to {bend(z)[-1]:.2f}, its slope from {slope(z)[0]:.2f} to {slope(z)[-1]:.2f}")
    left.set_ylim(-1.4, 2.4)
    right.set_ylim(-0.1, 1.15)
    _label(left, "score z", "g(z)")
    _label(right, "score z", "g′(z)")
    right.get_legend().remove()
    left.set_title("activation", fontsize=11)
    right.set_title("its slope", fontsize=11)
    return _picture(figure, "Two charts over scores from -4 to 4: activations, and their slopes. " + "; ".join(told) + ".")


def forward_by_columns():
    """Draw the first layer for four examples at once: the column of each example keeps its colour and number.

    Returns:
        A Picture.
    """
    figure, axes = _axes(8.2, 2.5)
    _equation(
        axes,
        0,
        [
            _table("W1", 3, 2, "(3, 2)"),
            "@",
            _table("X", 2, 4, "(2, 4)", "columns"),
            "+",
            _table("b1", 3, 1, "(3, 1), copied"),
            "=",
            _table("Z1", 3, 4, "(3, 4)", "columns"),
        ],
    )
    _close(axes)
    alt = (
        "W1 of shape (3, 2) times X of shape (2, 4), plus b1 of shape (3, 1), copied to every column, is Z1 of shape (3, 4). "
        "Column i of X, example i, becomes column i of Z1."
    )
    return _picture(figure, alt)


def way_back():
    """Draw where the transposes, the sums and 1/m of the backward equations come from.

    Returns:
        A Picture.
    """
    figure, axes = _axes(9.6, 7.9)
    _equation(
        axes,
        0,
        [_table("W2ᵀ", 3, 1, "(3, 1)"), "@", _table("dZ2", 1, 4, "(1, 4)", "columns"), "=", _table("dA1", 3, 4, "(3, 4)", "columns")],
        "1.  Back through W2. Unit j reached the output through its own weight, so it gets dZ2 times that weight.\n"
        "     Forward that weight stood in column j of W2; for the way back it has to stand in row j: W2ᵀ.",
    )
    _equation(
        axes,
        4.2,
        [
            _table("dZ1", 3, 4, "(3, 4)", "columns"),
            "@",
            _table("Xᵀ", 4, 2, "(4, 2)", "rows"),
            "=",
            _outer(1),
            "+",
            _outer(2),
            "+",
            _outer(3),
            "+",
            _outer(4),
            "=  m ·",
            _table("dW1", 3, 2, "(3, 2)"),
        ],
        "2.  The slope for W1. Each example makes a table of its own, error times input. One W1 served them all,\n"
        "     so the tables add up. The product does just that, once Xᵀ has the examples in its rows.",
    )
    _equation(
        axes,
        8.3,
        [_table("dZ1", 3, 4, "(3, 4)", "columns"), "summed along axis 1  =  m ·", _table("db1", 3, 1, "(3, 1)")],
        "3.  The slope for b1. Forward, b1 was copied into every column; back, the slopes of all its copies add up.",
    )
    axes.text(
        0,
        -11.3,
        "4.  The cost is the mean of m losses, so each example counts 1/m. The tables dZ hold each example's own slope;\n"
        "     where the examples are added up, in dW and db, the sum is divided by m and becomes the mean.",
        va="top",
        fontsize=11,
        color=INK,
    )
    axes.set_ylim(-12.4, 1.6)
    _close(axes)
    alt = (
        "Four steps with tables, four examples told apart by colour and number. First: W2 transposed, (3, 1), times dZ2, (1, 4), "
        "is dA1, (3, 4): each hidden unit gets dZ2 times its own weight. Second: dZ1, (3, 4), times X transposed, (4, 2), is a sum of "
        "four tables of shape (3, 2), one for each example. Third: dZ1, (3, 4), summed along axis 1 is (3, 1), as b1 had been copied "
        "into four columns. Fourth: the cost is a mean, so the sums are divided by m."
    )
    return _picture(figure, alt)


def units_as_they_train(histories):
    """Draw how the first weight of each hidden unit moves, for several starts side by side.

    Args:
        histories: dict from a title to an array of shape (steps, n_h).

    Returns:
        A Picture.
    """
    figure, grid = _panels(1, len(histories), 3.1)
    told = []
    for axes, (title, weights) in zip(grid, histories.items(), strict=True):
        for j, (colour, dash, _) in zip(range(weights.shape[1]), LINES, strict=False):
            # Equal units lie on top of each other: the lower lines are broader, so that all can be seen.
            axes.plot(weights[:, j], color=colour, linestyle=dash, linewidth=6.5 - 1.6 * j, label=f"unit {j + 1}")
        axes.set_title(title, fontsize=11)
        axes.set_ylim(min(-1, 1.1 * weights.min()), max(1, 1.1 * weights.max()))
        axes.set(xlabel="step", ylabel="first weight")
        axes.spines[["top", "right"]].set_visible(False)
        ends = ", ".join(f"{end:.2f}" for end in weights[-1])
        told.append(f"{title}: from {', '.join(f'{w:.2f}' for w in weights[0])} to {ends}")
    figure.legend(*grid[0].get_legend_handles_labels(), loc="outside lower center", ncols=4, handlelength=5, frameon=False)
    return _picture(figure, "The first weight of each hidden unit over the steps of training. " + "; ".join(told) + ".")


def cost_curves(costs, x_label="step"):
    """Draw how costs fall.

    Args:
        costs: dict from a name to a list of costs, one for each step.
        x_label: name of the horizontal axis.

    Returns:
        A Picture.
    """
    figure, axes = _axes(6.8, 3.6)
    told = []
    for (name, values), (colour, dash, _) in zip(costs.items(), LINES, strict=False):
        axes.plot(values, color=colour, linestyle=dash, label=name)
        told.append(f"{name} from {values[0]:.3f}, half way {values[len(values) // 2]:.3f}, to {values[-1]:.3f}")
    _label(axes, x_label, "cost")
    axes.set_ylim(bottom=0)
    return _picture(figure, "Cost over the steps of training: " + "; ".join(told) + ".")


# ---- parts ----------------------------------------------------------------------------------------------------------


def _panels(rows, columns, size):
    from matplotlib.figure import Figure

    figure = Figure(figsize=(size * columns, size * rows + 0.15), layout="constrained")
    return figure, np.ravel(figure.subplots(rows, columns, squeeze=False))


def _scatter(axes, X, Y, size=22):
    for label, (colour, marker, _, _) in enumerate(CLASSES):
        chosen = np.ravel(Y) == label
        look = {"color": colour, "marker": marker, "edgecolors": "white", "linewidths": 0.4, "s": size}
        axes.scatter(*X[:, chosen], label=f"label {label}", **look)


def _regions(axes, line, decided):
    colours, hatches = [c[2] for c in CLASSES], [c[3] for c in CLASSES]
    areas = axes.contourf(line, line, decided, levels=[-0.5, 0.5, 1.5], colors=colours, hatches=hatches)
    areas.set_edgecolor("#e3b394")
    areas.set_linewidth(0)
    if decided.min() < 0.5 < decided.max():
        axes.contour(line, line, decided, levels=[0.5], colors=INK, linewidths=1.2)


def _unit_lines(axes, parameters, line):
    look = {"color": GREEN, "linewidth": 2.2, "linestyle": (0, (4, 2)), "zorder": 4}
    for (w1, w2), (b,) in zip(parameters["W1"], parameters["b1"], strict=True):
        if abs(w2) > abs(w1):
            drawn = axes.plot(line, -(w1 * line + b) / w2, **look)
        elif w1:
            drawn = axes.plot(-(w2 * line + b) / w1, line, **look)
        else:
            continue
        if "a hidden unit's score is 0" not in axes.get_legend_handles_labels()[1]:
            drawn[0].set_label("a hidden unit's score is 0")


def _table(name, rows, columns, shape, examples=""):
    """Describe a table; `examples` says whether its columns, its rows or neither are the four examples."""
    return {"name": name, "size": (rows, columns), "shape": shape, "examples": examples}


def _outer(number):
    return {"name": f"example {number}", "size": (3, 2), "shape": "(3, 2)", "examples": number}


def _equation(axes, top, items, words=""):
    """Draw tables and the signs between them from left to right, under a sentence."""
    if words:
        axes.text(0, 1.0 - top, words, va="bottom", fontsize=11, color=INK)
    tallest = max(item["size"][0] for item in items if isinstance(item, dict))
    middle, x = -top - 0.25 * tallest - 0.1, 0.2
    for item in items:
        if isinstance(item, str):
            width = 0.6 if len(item) == 1 else 0.19 * len(item) + 0.5
            axes.text(x + width / 2, middle, item, ha="center", va="center", fontsize=13, color=INK)
            x += width + 0.15
        else:
            x = _draw_table(axes, x, middle, item)


def _draw_table(axes, x, middle, item):
    from matplotlib.patches import Rectangle

    (rows, columns), side = item["size"], 0.5
    left, high = x + max(0, 1.1 - columns * side) / 2, middle + rows * side / 2
    for i in range(rows):
        for j in range(columns):
            number = {"columns": j + 1, "rows": i + 1, "": 0}.get(item["examples"], item["examples"])
            colour = EXAMPLES[number - 1] if number else "white"
            place = (left + j * side, high - (i + 1) * side)
            axes.add_patch(Rectangle(place, side, side, facecolor=colour, edgecolor=INK if number else SKY, alpha=0.75 if number else 1))
            if number:
                axes.text(place[0] + side / 2, place[1] + side / 2, number, ha="center", va="center", fontsize=9, color=INK)
    centre = left + columns * side / 2
    axes.text(centre, high + 0.12, item["name"], ha="center", va="bottom", fontsize=11, color=INK)
    axes.text(centre, high - rows * side - 0.12, item["shape"], ha="center", va="top", fontsize=9, color=INK)
    return x + max(1.1, columns * side) + 0.15


def _close(axes):
    axes.set_aspect("equal")
    axes.autoscale_view()
    axes.axis("off")
