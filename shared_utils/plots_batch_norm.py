"""Draw the figures on batch norm: what it does to scores, the three ways back, layers by depth; and digits."""

import numpy as np

from shared_utils.palette import BLUE, GREY, INK, ORANGE, RED, SKY
from shared_utils.plots import LINES, _axes, _box, _label, _picture


def before_and_after(Z, Z_hat, Z_tilde):
    """Draw the scores of two units as they are, normalized, and scaled and shifted.

    Args:
        Z, Z_hat, Z_tilde: arrays of shape (2, m).

    Returns:
        A Picture.
    """
    figure, panels = _axes(9.6, 3.4, columns=3)
    reach, told = 1.05 * max(np.abs(scores).max() for scores in (Z, Z_hat, Z_tilde)), []
    for axes, title, scores in zip(panels, ("Z", "normalized", "scaled and shifted"), (Z, Z_hat, Z_tilde), strict=True):
        axes.axhline(0, color=GREY, linewidth=0.8)
        axes.axvline(0, color=GREY, linewidth=0.8)
        axes.plot(scores[0], scores[1], "o", color=BLUE, markeredgecolor="white", markersize=5)
        axes.set_title(title, fontsize=11)
        axes.set(xlim=(-reach, reach), ylim=(-reach, reach), aspect="equal")
        _label(axes, "unit 1", "unit 2")
        means, spreads = scores.mean(axis=1), scores.std(axis=1)
        told.append(f"{title}: means {means[0]:.1f} and {means[1]:.1f}, spreads {spreads[0]:.1f} and {spreads[1]:.1f}")
    return _picture(figure, "The scores of two units for a mini-batch, one dot an example, in three steps. " + "; ".join(told) + ".")


def ways_back():
    """Draw how a score reaches the normalized ones: directly, through the mean, and through the variance.

    Returns:
        A Picture.
    """
    figure, axes = _axes(8.4, 3.2)
    axes.axis("off")
    nodes = {
        "z": (0, 1, "scores z"),
        "mu": (2.6, 2, "mean μ"),
        "var": (2.6, 0, "variance σ²"),
        "hat": (5.4, 1, "ẑ = (z - μ) / √(σ² + ε)"),
        "out": (8.6, 1, "z̃ = γ·ẑ + β"),
    }
    boxes = {name: _box(axes, x, y, text, SKY) for name, (x, y, text) in nodes.items()}
    for number, (start, end) in enumerate([("z", "hat"), ("z", "mu"), ("mu", "hat"), ("z", "var"), ("var", "hat"), ("hat", "out")]):
        look = {"arrowstyle": "->", "color": BLUE if number in (0, 5) else RED, "linewidth": 1.6}
        look |= {"patchA": boxes[start], "patchB": boxes[end], "shrinkA": 3, "shrinkB": 3}
        axes.annotate("", nodes[end][:2], nodes[start][:2], arrowprops=look)
    for x, y, text in ((2.2, 1.08, "1  directly"), (3.6, 1.72, "2  through the mean"), (3.6, 0.16, "3  through the variance")):
        axes.text(x, y, text, color=INK, fontsize=10, ha="center" if x < 3 else "left")
    axes.set(xlim=(-0.8, 9.8), ylim=(-0.5, 2.5))
    alt = (
        "A graph: the scores z lead to ẑ in three ways, directly, through their mean μ, and through their variance σ². "
        "From ẑ the way goes on to z̃ = γ·ẑ + β."
    )
    return _picture(figure, alt)


def by_layer(values, y_label, logarithmic=True):
    """Draw a number for each layer of several networks.

    Args:
        values: dict from a network's name to its list of numbers, layer by layer.
        y_label: what the numbers are.
        logarithmic: whether to use a logarithmic axis.

    Returns:
        A Picture.
    """
    figure, axes = _axes(6.4, 3.5)
    told = []
    for (name, numbers), (colour, dash, marker) in zip(values.items(), LINES, strict=False):
        axes.plot(np.arange(1, len(numbers) + 1), numbers, marker, color=colour, linestyle=dash, label=name, markersize=5)
        told.append(f"{name} from {numbers[0]:.3g} in the first to {numbers[-1]:.3g} in the last layer")
    axes.set_yscale("log" if logarithmic else "linear")
    _label(axes, "hidden layer", y_label)
    return _picture(figure, f"{y_label} by layer: " + "; ".join(told) + ".")


def smoothed(costs, window=20):
    """Draw cost curves of mini-batches, each averaged over a window of steps.

    Args:
        costs: dict from a name to a list of costs, one a step.
        window: how many steps to average over.

    Returns:
        A Picture.
    """
    figure, axes = _axes(6.4, 3.5)
    told = []
    for (name, values), (colour, dash, _) in zip(costs.items(), LINES, strict=False):
        smooth = np.convolve(values, np.ones(window) / window, mode="valid")
        axes.plot(np.arange(smooth.size) + window, smooth, color=colour, linestyle=dash, label=name)
        told.append(f"{name} from {smooth[0]:.2f} to {smooth[-1]:.2f}")
    axes.set_ylim(0, None)
    _label(axes, "step", f"cost, mean of {window} steps")
    return _picture(figure, "Cost while training: " + "; ".join(told) + ".")


def digits(X, titles, columns=8):
    """Draw pictures of digits with a title each.

    Args:
        X: array of shape (64, k), one picture a column.
        titles: list of k texts.
        columns: how many pictures stand side by side.

    Returns:
        A Picture.
    """
    from matplotlib.figure import Figure

    rows = -(-len(titles) // columns)
    figure = Figure(figsize=(1.15 * columns, 1.45 * rows), layout="constrained")
    panels = np.atleast_1d(figure.subplots(rows, columns)).ravel()
    for axes in panels:
        axes.axis("off")
    for axes, picture, title in zip(panels, X.T, titles, strict=False):
        axes.imshow(picture.reshape(8, 8), cmap="gray_r", interpolation="nearest")
        axes.set_title(title, fontsize=10, color=INK)
    return _picture(figure, f"{len(titles)} small pictures of handwritten digits, titled: " + "; ".join(titles) + ".")


def weights(W):
    """Draw each class's 64 weights as a picture: blue speaks for the class, orange against it.

    Args:
        W: array of shape (10, 64).

    Returns:
        A Picture.
    """
    from matplotlib.colors import LinearSegmentedColormap
    from matplotlib.figure import Figure

    figure = Figure(figsize=(9.6, 1.5), layout="constrained")
    colours = LinearSegmentedColormap.from_list("against and for", [ORANGE, "white", BLUE])
    largest = np.abs(W).max()
    panels = figure.subplots(1, len(W))
    for k, axes in enumerate(panels):
        image = axes.imshow(W[k].reshape(8, 8), cmap=colours, vmin=-largest, vmax=largest)
        axes.axis("off")
        axes.set_title(str(k), fontsize=11, color=INK)
    figure.colorbar(image, ax=panels, label="weight", fraction=0.02, pad=0.01)
    middle = W.reshape(-1, 8, 8)[:, 3:5, 3:5].mean(axis=(1, 2))
    alt = (
        "The weights of the ten classes as pictures of 8 by 8 pixels, blue where ink speaks for the class and orange where it speaks "
        f"against it. Ink in the middle speaks most against {int(middle.argmin())} and most for {int(middle.argmax())}."
    )
    return _picture(figure, alt)
