"""Draw the figures of course1/week4: blocks with caches, folded lines, signals by layer, and pictures with labels."""

import numpy as np

from shared_utils.deep_training import fold, zigzag
from shared_utils.palette import BLUE, GREEN, GREY, INK, ORANGE, RED
from shared_utils.plots import LINES, _axes, _label, _picture


def blocks(layer_dims):
    """Draw a step of training as blocks: forward along the top, backward along the bottom, caches in between.

    Args:
        layer_dims: list of three to six layer sizes from the input on.

    Returns:
        A Picture.
    """
    L = len(layer_dims) - 1
    figure, axes = _axes(2.3 * L + 2.6, 4.9)
    for layer in range(1, L + 1):
        x, last = 3.1 * layer, layer == L
        kind = "sigmoid" if last else "ReLU"
        _block(axes, x, 3.4, f"layer {layer} forward\nZ{layer} = W{layer} A{layer - 1} + b{layer}\nA{layer} = {kind}(Z{layer})", BLUE)
        _block(axes, x, 0.5, f"layer {layer} backward\ndZ{layer} = dA{layer} * {kind}′(Z{layer})\ndW{layer}, db{layer}, dA{layer - 1}", RED)
        _block(axes, x, 1.95, f"cache {layer}:  A{layer - 1}, W{layer}, b{layer}, Z{layer}", ORANGE, "round4,pad=0.3")
        _arrow(axes, (x, 2.8), (x, 2.25), ORANGE)
        _arrow(axes, (x, 1.65), (x, 1.1), ORANGE)
        _arrow(axes, (x - 1.95, 3.4), (x - 1.28, 3.4), BLUE)
        _arrow(axes, (x - 1.28, 0.5), (x - 1.95, 0.5), RED)
        axes.text(x - 1.6, 3.55, f"A{layer - 1}" if layer > 1 else "X = A0", ha="center", va="bottom", color=BLUE)
        axes.text(x - 1.6, 0.35, f"dA{layer - 1}", ha="center", va="top", color=RED)
        axes.text(
            x, 4.2, f"W{layer} ({layer_dims[layer]}, {layer_dims[layer - 1]}),  b{layer} ({layer_dims[layer]}, 1)", ha="center", color=GREY
        )
        _arrow(axes, (x, -0.1), (x, -0.6), GREEN)
        axes.text(x, -0.68, f"update W{layer}, b{layer}\nby dW{layer}, db{layer}", ha="center", va="top", color=GREEN)
    end = 3.1 * L + 1.35
    axes.plot([end, end + 0.75, end + 0.75], [3.4, 3.4, 2.3], color=BLUE, linewidth=2)
    axes.plot([end + 0.75, end + 0.75], [1.6, 0.5], color=RED, linewidth=2)
    _arrow(axes, (end + 0.75, 0.5), (end - 0.05, 0.5), RED)
    axes.text(end + 0.4, 3.55, f"A{L} = ŷ", ha="center", va="bottom", color=BLUE)
    axes.text(end + 0.4, 0.35, f"dA{L}", ha="center", va="top", color=RED)
    _block(axes, end + 0.75, 1.95, "cost J\nlabels Y", INK)
    axes.set(xlim=(0.7, end + 1.5), ylim=(-1.45, 4.5))
    axes.axis("off")
    alt = (
        f"A step of training with {L} layers, as blocks. Along the top, from left to right: X goes through layer 1 to layer {L}, each "
        "computing Z = W A + b and its activation, ReLU in every layer but the last, which has the sigmoid. Each leaves a cache of A, W, b "
        "and Z below it. At the right end the cost compares with the labels. Along the bottom, from right to left: each layer's "
        "backward block takes dA from its right and its cache from above, and gives dW and db down to the update and dA on to its left."
    )
    return _picture(figure, alt)


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


def _block(axes, x, y, text, colour, style="round,pad=0.45"):
    look = {"boxstyle": style, "facecolor": "white", "edgecolor": colour, "linewidth": 2}
    axes.text(x, y, text, ha="center", va="center", fontsize=9, color=INK, bbox=look, zorder=2)


def _arrow(axes, start, end, colour):
    axes.annotate("", xy=end, xytext=start, arrowprops={"arrowstyle": "-|>", "color": colour, "linewidth": 2})
