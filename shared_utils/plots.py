"""Draw the figures of the lessons, each as a Picture that carries its own alternative text."""

from io import BytesIO
from itertools import pairwise

import numpy as np

from shared_utils.palette import BLUE, GREEN, GREY, INK, ORANGE, PINK, RED, SKY
from shared_utils.picture import Picture

LINES = [(BLUE, "-", "o"), (RED, "--", "s"), (GREEN, "-.", "^"), (PINK, ":", "D")]


def line_through(x, seen, predicted, x_label, y_label):
    """Draw observations as dots, and what a model predicts for the same inputs as a line.

    Args:
        x, seen, predicted: arrays of shape (m,), x in rising order.
        x_label, y_label: names of the axes, with units.

    Returns:
        A Picture.
    """
    figure, axes = _axes()
    axes.plot(x, predicted, color=BLUE, label="predicted")
    axes.plot(x, seen, "o", color=ORANGE, markeredgecolor=INK, label="seen")
    _label(axes, x_label, y_label)
    alt = (
        f"{y_label} against {x_label}: {len(x)} dots seen, and a line predicted, which goes from "
        f"{predicted[0]:.4g} at {x[0]:.4g} to {predicted[-1]:.4g} at {x[-1]:.4g}."
    )
    return _picture(figure, alt)


def curves(x, values, x_label, y_label):
    """Draw several curves over the same x, and mark the lowest point of each.

    Args:
        x: array of shape (m,), in rising order.
        values: dict from the name of a curve to its array of shape (m,).
        x_label, y_label: names of the axes, with units.

    Returns:
        A Picture.
    """
    figure, axes = _axes()
    lowest = []
    for (name, y), (colour, dash, marker) in zip(values.items(), LINES, strict=False):
        k = int(np.argmin(y))
        axes.plot(x, y, color=colour, linestyle=dash, label=name)
        axes.plot(x[k], y[k], marker, color=colour, markeredgecolor="white", markersize=10)
        lowest.append(f"{name} is lowest at {x[k]:.4g}, where it is {y[k]:.4g}")
    _label(axes, x_label, y_label)
    return _picture(figure, f"{y_label} against {x_label}: " + "; ".join(lowest) + ".")


def network(layers):
    """Draw a network: a column of units for each layer, every unit joined to all of the next layer.

    Args:
        layers: list of layers from input to output, each a list of the units' names.

    Returns:
        A Picture.
    """
    figure, axes = _axes(7.2, 0.75 * max(map(len, layers)) + 0.4)
    axes.axis("off")
    places = [[(2.6 * k, (len(layer) - 1) / 2 - i) for i in range(len(layer))] for k, layer in enumerate(layers)]
    for here, there in pairwise(places):
        for x, y in here:
            for x_next, y_next in there:
                axes.plot([x, x_next], [y, y_next], color=GREY, linewidth=1, zorder=1)
    for layer, spots in zip(layers, places, strict=True):
        for name, (x, y) in zip(layer, spots, strict=True):
            _box(axes, x, y, name, SKY)
    axes.set(
        xlim=(-0.9, 2.6 * (len(layers) - 1) + 0.9),
        ylim=(-max(map(len, layers)) / 2, max(map(len, layers)) / 2),
    )
    told = "; then ".join(", ".join(layer) for layer in layers)
    return _picture(figure, f"A network from left to right, each unit joined to all of the next layer: {told}.")


def performance_and_data():
    """Sketch how well models of several sizes do as data grows; there are no measurements in it.

    Returns:
        A Picture.
    """
    figure, axes = _axes()
    x = np.linspace(0, 10, 300)
    names = ["large network", "medium network", "small network", "older methods"]
    for name, height, (colour, dash, _) in zip(names, [4.4, 3.3, 2.5, 1.9], LINES, strict=True):
        # Every curve starts near the same place, rises and levels off, the higher the later.
        y = 0.35 + height * (1 - np.exp(-x / (0.75 * height)))
        axes.plot(x, y, color=colour, linestyle=dash)
        axes.text(10.15, y[-1], name, color=INK, va="center")
    axes.set(xticks=[], yticks=[], xlim=(0, 10), ylim=(0, 5))
    axes.set_title("A sketch, not a measurement", loc="left", fontsize=11, color=INK)
    _label(axes, "amount of labelled data", "performance")
    alt = (
        "A sketch of performance against the amount of data, without numbers. With little data four curves "
        "lie close together. With more data the older methods level off first, then the small, the medium "
        "and last the large network, which ends highest."
    )
    return _picture(figure, alt)


def computation_graph(a, b, c, grads):
    """Draw the graph u = b·c, v = a + u, J = v² with its values, and the slopes flowing back.

    Args:
        a, b, c: numbers, the inputs.
        grads: dict with "da", "db" and "dc", the slopes of J.

    Returns:
        A Picture.
    """
    figure, axes = _axes(7.6, 3.1)
    axes.axis("off")
    u, v = b * c, a + b * c
    nodes = {
        "a": (0, 2, f"a = {a:g}"),
        "b": (0, 1, f"b = {b:g}"),
        "c": (0, 0, f"c = {c:g}"),
        "u": (2.2, 0.5, f"u = b·c = {u:g}"),
        "v": (4.4, 1.25, f"v = a + u = {v:g}"),
        "J": (6.6, 1.25, f"J = v² = {v * v:g}"),
    }
    boxes = {name: _box(axes, x, y, text, SKY) for name, (x, y, text) in nodes.items()}
    for start, end in ["bu", "cu", "av", "uv", "vJ"]:
        ends = {"patchA": boxes[start], "patchB": boxes[end], "shrinkA": 3, "shrinkB": 3}
        look = {"arrowstyle": "->", "color": BLUE, "linewidth": 1.5, **ends}
        axes.annotate("", nodes[end][:2], nodes[start][:2], arrowprops=look)
    for name in "abc":
        text = f"slope {grads['d' + name]:g}"
        axes.text(-0.6, nodes[name][1], text, color=RED, ha="right", va="center", fontsize=11)
    axes.set(xlim=(-1.7, 7.4), ylim=(-0.4, 2.4))
    alt = (
        f"A computation graph. b = {b:g} and c = {c:g} go into u = b·c = {u:g}; a = {a:g} and u into "
        f"v = a + u = {v:g}; v into J = v² = {v * v:g}. The slopes of J: {grads['da']:g} for a, "
        f"{grads['db']:g} for b, {grads['dc']:g} for c."
    )
    return _picture(figure, alt)


def picture_and_column(image, column):
    """Draw a small picture beside the column of numbers that it was unrolled into.

    Args:
        image: array of shape (h, w, 3), whole numbers from 0 to 255.
        column: array of shape (h·w·3, 1).

    Returns:
        A Picture.
    """
    figure, (left, right) = _axes(7.2, 3.4, columns=2)
    left.imshow(image)
    left.set(xticks=range(image.shape[1]), yticks=range(image.shape[0]), xlabel="column", ylabel="row")
    left.set_title(f"picture, shape {image.shape}", fontsize=11)
    values = np.ravel(column)
    colours = [(RED, GREEN, BLUE)[k % 3] for k in range(len(values))]
    right.barh(range(len(values)), values, color=colours)
    for k, value in enumerate(values):
        right.text(value + 4, k, f"{'RGB'[k % 3]} {value}", va="center", fontsize=8)
    right.invert_yaxis()
    right.set(xlabel="value, 0 to 255", ylabel="place in the column", xlim=(0, 300))
    right.set_title(f"column, shape {column.shape}", fontsize=11)
    alt = (
        f"Left: a picture of {image.shape[0]} by {image.shape[1]} pixels. Right: its {len(values)} numbers "
        f"one below the other as bars, red, green and blue of each pixel in turn, "
        f"beginning {values[:6].tolist()}."
    )
    return _picture(figure, alt)


def shares(percent, rows, columns):
    """Draw each column of a table of percentages as one stacked bar.

    Args:
        percent: array of shape (n, m), each column adding up to 100.
        rows, columns: the n and m names.

    Returns:
        A Picture.
    """
    figure, axes = _axes()
    start = np.zeros(len(columns))
    for name, part, colour, hatch in zip(rows, percent, [BLUE, ORANGE, GREEN, PINK], ["", "//", "..", "xx"], strict=False):
        axes.barh(columns, part, left=start, color=colour, hatch=hatch, edgecolor="white", label=name)
        start = start + part
    axes.invert_yaxis()
    axes.set(xlabel="share of the energy, in percent", xlim=(0, 100))
    axes.legend(loc="upper center", bbox_to_anchor=(0.5, 1.14), ncols=len(rows), frameon=False)
    told = [
        f"{column}: " + ", ".join(f"{row} {part:.0f}" for row, part in zip(rows, parts, strict=True))
        for column, parts in zip(columns, np.transpose(percent), strict=True)
    ]
    return _picture(figure, "Stacked bars, in percent. " + "; ".join(told) + ".")


def arrows(before, after):
    """Draw the rows of two tables from the origin: thin arrows before, broad lines after.

    Args:
        before, after: arrays of shape (n, 2).

    Returns:
        A Picture.
    """
    figure, axes = _axes(4.6, 4.2)
    circle = np.linspace(0, 2 * np.pi, 200)
    axes.plot(np.cos(circle), np.sin(circle), color=GREY, linewidth=1, linestyle=":")
    # Before and after point the same way: broad lines below, thin arrows on top.
    for k, (x, y) in enumerate(after):
        label = None if k else "after"
        axes.plot([0, x], [0, y], color=SKY, linewidth=7, solid_capstyle="butt", label=label)
    for x, y in before:
        look = {"arrowstyle": "->", "color": INK, "linewidth": 1.5, "shrinkA": 0, "shrinkB": 0}
        axes.annotate("", (x, y), (0, 0), arrowprops=look)
        axes.plot(x, y, alpha=0)  # arrows alone do not stretch the axes
    axes.plot([], [], color=INK, label="before")
    _label(axes, "first entry", "second entry")
    axes.set_aspect("equal")
    lengths = [", ".join(f"{length:.2f}" for length in np.sqrt((rows**2).sum(axis=1))) for rows in (before, after)]
    alt = f"{len(before)} rows as arrows from the origin. Their lengths before: {lengths[0]}; after: {lengths[1]}."
    return _picture(figure, alt)


def speed(sizes, loop, vectorised):
    """Draw how long a loop and a vectorised call take, and how many times faster the call is.

    Args:
        sizes: list of k numbers of inputs.
        loop, vectorised: lists of k times, in seconds.

    Returns:
        A Picture.
    """
    figure, (left, right) = _axes(8.6, 3.4, columns=2)
    for name, times, (colour, dash, marker) in zip(["loop", "numpy"], [loop, vectorised], LINES, strict=False):
        left.loglog(sizes, times, color=colour, linestyle=dash, marker=marker, label=name)
    _label(left, "number of inputs", "seconds")
    ratio = np.array(loop) / np.array(vectorised)
    right.loglog(sizes, ratio, color=GREEN, marker="^")
    right.axhline(1, color=GREY, linestyle=":")
    right.text(sizes[-1], 1.1, "equally fast", ha="right", color=INK, fontsize=10)
    _label(right, "number of inputs", "loop time / numpy time")
    told = ", ".join(f"{times:.3g} at {size} inputs" for size, times in zip(sizes, ratio, strict=True))
    alt = f"Two charts with logarithmic axes: times of a loop and of numpy, and their ratio. Ratio: {told}."
    return _picture(figure, alt)


def _axes(width=6.4, height=3.6, columns=1):
    from matplotlib.figure import Figure  # here, because only a drawing needs it; no window, no global state

    figure = Figure(figsize=(width, height), layout="constrained")
    return figure, figure.subplots(1, columns)


def _label(axes, x_label, y_label):
    axes.set(xlabel=x_label, ylabel=y_label)
    axes.spines[["top", "right"]].set_visible(False)
    if axes.get_legend_handles_labels()[0]:
        axes.legend(frameon=False)


def _box(axes, x, y, text, colour):
    look = {"boxstyle": "round,pad=0.45", "facecolor": "white", "edgecolor": colour, "linewidth": 2}
    label = axes.text(x, y, text, ha="center", va="center", color=INK, bbox=look, zorder=2)
    return label.get_bbox_patch()


def _picture(figure, alt):
    buffer = BytesIO()
    figure.savefig(buffer, format="png", dpi=160)
    return Picture(buffer.getvalue(), alt, width=round(figure.get_figwidth() * 90))
