"""Draw the figures of course1/week4: blocks with caches, folded lines, signals by layer, and pictures with labels."""

import numpy as np

from shared_utils.deep_training import fold, zigzag
from shared_utils.palette import BLUE, GREEN, INK, ORANGE, RED
from shared_utils.plots import LINES, _axes, _label, _picture


def blocks(layer_dims):
    """Draw a step of training as blocks: forward along the top, backward along the bottom, caches in between.

    Args:
        layer_dims: list of two to six layer sizes from the input on.

    Returns:
        A Picture.
    """
    from matplotlib.figure import Figure

    L = len(layer_dims) - 1
    end = PITCH * L + 0.35  # where the last blocks end
    figure = Figure(figsize=(end + 2.25, 6.5), layout="constrained")
    axes = figure.subplots()
    axes.set(xlim=(-0.55, end + 1.7), ylim=(-1.5, 5.0), aspect="equal")
    axes.axis("off")
    for y, name, back in ((FORWARD, "forward  ⟶", "#e9f3fa"), (BACKWARD, "⟵  backward", "#fcefe6")):
        _box(axes, (-0.5, end + 0.12), (y - 0.92, y + 0.92), "none", back, 0)
        axes.text(-0.4, y + 0.82, name, va="top", fontsize=11, weight="bold", color=INK)
    for layer in range(1, L + 1):
        _layer(axes, layer, L, layer_dims)
    _turn(axes, L, end)
    alt = (
        f"A step of training with {L} layers, as blocks. Along the top, from left to right: X goes through layer 1 to layer {L}, each "
        "computing Z = W A + b and its activation, ReLU in every layer but the last, which has the sigmoid. Each leaves a cache of A, W, b "
        "and Z below it. At the right end the cost compares with the labels, and the slope of each example's loss for A of the last layer "
        "starts the way back. Along the bottom, from right to left: each layer's backward block takes dA from its right and its cache from "
        "above, computes dZ, dW and db, and hands the dA of the layer before to its left. Below each, W and b step against dW and db. "
        f"Sizes of the layers: {', '.join(map(str, layer_dims))}."
    )
    return _picture(figure, alt)


PITCH, HALF = 2.95, 1.08  # inches from layer to layer, half the width of a block
FORWARD, CACHE, BACKWARD, UPDATE = 3.95, 2.35, 0.75, -0.95  # heights of the rows


def _layer(axes, layer, L, sizes):
    """Draw one layer's blocks, what flows in and out of them, and the cache between them."""
    x, kind = PITCH * layer - HALF + 0.35, "sigmoid" if layer == L else "ReLU"
    n, n_prev = sizes[layer], sizes[layer - 1]
    ahead = [f"Z{layer} = W{layer} A{layer - 1} + b{layer}", f"A{layer} = {kind}(Z{layer})"]
    back = [f"dZ{layer} = dA{layer} * {kind}′(Z{layer})", f"dW{layer} = dZ{layer} A{layer - 1}ᵀ / m", f"db{layer} = sum of dZ{layer} / m"]
    _block(axes, x, FORWARD, 0.62, BLUE, f"layer {layer}", [*ahead, f"W{layer} ({n}, {n_prev}),  b{layer} ({n}, 1)"])
    _block(axes, x, BACKWARD, 0.72, RED, f"layer {layer}", [*back, f"dA{layer - 1} = W{layer}ᵀ dZ{layer}"])
    _block(axes, x, CACHE, 0.3, ORANGE, f"cache {layer}", [f"A{layer - 1}, W{layer}, b{layer}, Z{layer}"], "#fdf6e3")
    _block(axes, x, UPDATE, 0.36, GREEN, "step", [f"W{layer} − α dW{layer},  b{layer} − α db{layer}"])
    _arrow(axes, (x, FORWARD - 0.62), (x, CACHE + 0.3), ORANGE)
    _arrow(axes, (x, CACHE - 0.3), (x, BACKWARD + 0.72), ORANGE)
    _arrow(axes, (x, BACKWARD - 0.72), (x, UPDATE + 0.36), GREEN)
    gap = PITCH - 2 * HALF
    _arrow(axes, (x - HALF - gap, FORWARD), (x - HALF, FORWARD), BLUE)
    _arrow(axes, (x - HALF, BACKWARD), (x - HALF - gap, BACKWARD), RED)
    for y, name, colour in ((FORWARD, "X" if layer == 1 else f"A{layer - 1}", BLUE), (BACKWARD, f"dA{layer - 1}", RED)):
        axes.text(x - HALF - gap / 2, y + 0.1, name, ha="center", va="bottom", color=colour, fontsize=11, weight="bold")
        axes.text(x - HALF - gap / 2, y - 0.12, f"({n_prev}, m)", ha="center", va="top", color=INK, fontsize=9)


def _turn(axes, L, end):
    """Draw the right end, where the cost turns the way forward into the way back."""
    x = end + 0.95
    _arrow(axes, (end, FORWARD), (x, FORWARD), BLUE, head=False)
    _arrow(axes, (x, FORWARD), (x, CACHE + 0.42), BLUE)
    _arrow(axes, (x, CACHE - 0.42), (x, BACKWARD), RED, head=False)
    _arrow(axes, (x, BACKWARD), (end, BACKWARD), RED)
    _block(axes, x, CACHE, 0.42, INK, "cost J", ["mean loss", f"of A{L} and Y"], half=0.65)
    axes.text(end + 0.55, FORWARD + 0.1, f"A{L} = ŷ", ha="center", va="bottom", color=BLUE, fontsize=11, weight="bold")
    axes.text(end + 0.55, BACKWARD + 0.1, f"dA{L}", ha="center", va="bottom", color=RED, fontsize=11, weight="bold")
    axes.text(end + 0.9, BACKWARD - 0.15, f"−Y/A{L} +\n(1−Y)/(1−A{L})", ha="center", va="top", color=INK, fontsize=9)


def folding(most=4):
    """Draw a line folded once, twice, ..., beside the best that one hidden layer of as many units can do.

    Args:
        most: how many times to fold at most.

    Returns:
        A Picture.
    """
    figure, grid = _grid(2.6 * most, 4.4, 2, most)
    x = np.linspace(0, 1, 1025)
    for times, (deep, shallow) in enumerate(zip(*grid, strict=True), start=1):
        deep.plot(x, fold(x, times), color=BLUE)
        shallow.plot(x, zigzag(x, 2 * times), color=RED)
        deep.set_title(f"{times} layer{'s' * (times > 1)} of 2 units: {2**times} pieces", fontsize=10)
        shallow.set_title(f"1 layer of {2 * times} units: {2 * times} pieces", fontsize=10)
        for axes in (deep, shallow):
            axes.set(xticks=[0, 1], yticks=[0, 1], ylim=(-0.05, 1.05))
            _label(axes, "x", "output")
    alt = (
        f"Two rows of zigzag lines over x from 0 to 1. Top: the triangle map folded 1 to {most} times has "
        f"{', '.join(str(2**k) for k in range(1, most + 1))} straight pieces. Bottom: one hidden layer with the same number of units, "
        f"two for each fold, makes {', '.join(str(2 * k) for k in range(1, most + 1))} up-and-down pieces."
    )
    return _picture(figure, alt)


def by_layer(runs, x_labels, y_label):
    """Draw a positive number for each layer, on a logarithmic scale, for several networks.

    Args:
        runs: dict from a name to a list of numbers above 0, one for each layer.
        x_labels: the layers' names.
        y_label: what the numbers are.

    Returns:
        A Picture.
    """
    figure, axes = _axes(6.2, 3.4)
    told = []
    for (name, values), (colour, dash, marker) in zip(runs.items(), LINES, strict=False):
        axes.plot(range(len(values)), values, color=colour, linestyle=dash, marker=marker, label=name)
        told.append(f"{name}: {', '.join(f'{value:.2g}' for value in values)}")
    axes.set_yscale("log")
    axes.set_xticks(range(len(x_labels)), x_labels)
    _label(axes, "", y_label)
    return _picture(figure, f"{y_label}, at {', '.join(x_labels)}. " + "; ".join(told) + ".")


def pictures(images, titles, columns=6):
    """Draw pictures in rows, each under its title.

    Args:
        images: array of shape (k, h, w, 3), uint8.
        titles: k strings.
        columns: how many stand side by side.

    Returns:
        A Picture; its words are the titles.
    """
    rows = -(-len(images) // columns)
    figure, grid = _grid(1.5 * columns, 1.85 * rows, rows, columns)
    for axes in grid.flat:
        axes.axis("off")
    for axes, image, title in zip(grid.flat, images, titles, strict=False):
        axes.imshow(image)
        axes.set_title(title, fontsize=9)
    return _picture(figure, f"{len(titles)} pictures: " + "; ".join(title.replace("\n", ", ") for title in titles) + ".")


def _grid(width, height, rows, columns):
    from matplotlib.figure import Figure

    figure = Figure(figsize=(width, height), layout="constrained")
    return figure, figure.subplots(rows, columns, squeeze=False)


def _block(axes, x, y, height, colour, title, lines, fill="white", half=HALF):
    """Draw a box around a title and lines of text; `height` and `half` are half its sizes."""
    _box(axes, (x - half, x + half), (y - height, y + height), colour, fill, 2)
    step = 2 * height / (len(lines) + 1.4)
    axes.text(x, y + height - 0.8 * step, title, ha="center", va="center", fontsize=9.5, weight="bold", color=INK, zorder=3)
    for number, text in enumerate(lines, start=1):
        axes.text(x, y + height - (number + 0.8) * step, text, ha="center", va="center", fontsize=9.5, color=INK, zorder=3)


def _box(axes, across, down, edge, fill, width):
    from matplotlib.patches import FancyBboxPatch

    size = (across[1] - across[0] - 0.2, down[1] - down[0] - 0.2)
    corner = (across[0] + 0.1, down[0] + 0.1)
    look = {"facecolor": fill, "edgecolor": edge, "linewidth": width, "zorder": 2 if width else 0}
    axes.add_patch(FancyBboxPatch(corner, *size, boxstyle="round,pad=0.1", **look))


def _arrow(axes, start, end, colour, head=True):
    look = {"arrowstyle": "-|>" if head else "-", "color": colour, "linewidth": 2, "shrinkA": 0, "shrinkB": 0, "mutation_scale": 15}
    axes.annotate("", xy=end, xytext=start, arrowprops=look, zorder=1)
