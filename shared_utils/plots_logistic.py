"""Draw the figures of course1/week2: pictures, losses, the graph of one unit, paths downhill, costs and weights."""

import numpy as np

from shared_utils.palette import BLUE, GREEN, GREY, INK, ORANGE, RED, SKY
from shared_utils.plots import LINES, _axes, _box, _label, _picture


def sheet(images, captions, columns=8):
    """Draw pictures in rows, each with its caption.

    Args:
        images: array of shape (k, h, w, 3), uint8, or floats from 0 to 1.
        captions: list of k texts.
        columns: how many pictures stand side by side.

    Returns:
        A Picture.
    """
    from matplotlib.figure import Figure

    columns = min(columns, len(images))
    rows = -(-len(images) // columns)
    figure = Figure(figsize=(1.15 * columns, 1.4 * rows), layout="constrained")
    grid = figure.subplots(rows, columns, squeeze=False)
    for axes in grid.flat:
        axes.axis("off")
    for axes, image, caption in zip(grid.flat, images, captions, strict=False):
        axes.imshow(image)
        axes.set_title(caption, fontsize=9, color=INK)
    told = "1 picture. Its caption" if len(images) == 1 else f"{len(images)} pictures in rows. Their captions"
    return _picture(figure, f"{told}: {', '.join(captions)}.".replace("\n", " "))


def losses():
    """Draw the logistic loss of one example against its probability, for either label.

    Returns:
        A Picture.
    """
    figure, axes = _axes()
    a = np.linspace(0.005, 0.995, 400)
    axes.plot(a, -np.log(a), color=BLUE, label="label 1: −log a")
    axes.plot(a, -np.log(1 - a), color=RED, linestyle="--", label="label 0: −log(1 − a)")
    axes.set(ylim=(0, 5), xlim=(0, 1))
    _label(axes, "probability a that the model gives to label 1", "loss")
    alt = (
        "Two curves of the loss against the probability a. For label 1 it falls from above 5 near a = 0 to 0 at a = 1; "
        "for label 0 it is the mirror image. At one half both are 0.69."
    )
    return _picture(figure, alt)


def unit_graph(x, w, b, y):
    """Draw the graph of one unit with two inputs: values forward, slopes of the loss backward.

    Args:
        x, w: two inputs and their two weights.
        b: the bias.
        y: the label, 0 or 1.

    Returns:
        A Picture.
    """
    z = w[0] * x[0] + w[1] * x[1] + b
    a = 1 / (1 + np.exp(-z))
    loss = -np.log(a) if y else -np.log(1 - a)
    figure, axes = _axes(8.6, 3.3)
    axes.axis("off")
    nodes = {
        "w1": (0, 2, f"w₁ = {w[0]:g}   (x₁ = {x[0]:g})", x[0] * (a - y)),
        "w2": (0, 1, f"w₂ = {w[1]:g}   (x₂ = {x[1]:g})", x[1] * (a - y)),
        "b": (0, 0, f"b = {b:g}", a - y),
        "z": (3.1, 1, f"z = {z:.3g}", a - y),
        "a": (5.2, 1, f"a = σ(z) = {a:.3f}", -y / a + (1 - y) / (1 - a)),
        "L": (7.6, 1, f"loss = {loss:.3f}", None),
    }
    boxes = {name: _box(axes, across, up, text, SKY) for name, (across, up, text, _) in nodes.items()}
    for start, end in [("w1", "z"), ("w2", "z"), ("b", "z"), ("z", "a"), ("a", "L")]:
        look = {"arrowstyle": "->", "color": BLUE, "linewidth": 1.5, "patchA": boxes[start], "patchB": boxes[end]}
        axes.annotate("", nodes[end][:2], nodes[start][:2], arrowprops=look | {"shrinkA": 3, "shrinkB": 3})
    told = []
    for name, (across, up, _, slope) in nodes.items():
        if slope is not None:
            axes.text(across, up - 0.42, f"d{name} = {slope:.3f}", color=RED, ha="center", va="center", fontsize=11)
            told.append(f"d{name} = {slope:.3f}")
    axes.set(xlim=(-1.3, 8.5), ylim=(-0.7, 2.4))
    alt = (
        f"A computation graph: w₁, w₂ and b go into z = {z:.3g}, z into a = {a:.3f}, a into the loss {loss:.3f} for label "
        f"{y}. The slopes of the loss: {', '.join(told)}."
    )
    return _picture(figure, alt)


def downhill(cost, paths):
    """Draw a cost of one weight, and the places that gradient descent visits, one chart for each path.

    Args:
        cost: function from an array of weights to their costs.
        paths: dict from a title to the list of weights visited, in order.

    Returns:
        A Picture.
    """
    figure, grid = _axes(3.1 * len(paths), 2.9, columns=len(paths))
    reach = 1.1 * max(np.abs(path).max() for path in paths.values())
    w = np.linspace(-reach, reach, 300)
    told = []
    for axes, (title, path), (colour, _, marker) in zip(np.ravel(grid), paths.items(), LINES, strict=False):
        path = np.array(path)
        axes.plot(w, cost(w), color=GREY)
        axes.plot(path, cost(path), color=colour, marker=marker, markersize=4, linewidth=1)
        axes.plot(path[:1], cost(path[:1]), marker, color=INK, markersize=5)
        axes.annotate("start", (path[0], cost(path[:1])[0]), xytext=(6, 3), textcoords="offset points", fontsize=9, color=INK)
        axes.set_title(title, fontsize=11)
        _label(axes, "weight", "cost")
        first, last = cost(path[[0, -1]])
        told.append(f"{title}: cost from {first:.3g} to {last:.3g} in {len(path) - 1} steps")
    return _picture(figure, "A valley-shaped cost of one weight, and steps on it from a dark dot on. " + "; ".join(told) + ".")


def race(sizes, times, x_label):
    """Draw how long several ways to the same result take, and how many times faster the last is than the others.

    Args:
        sizes: list of k sizes.
        times: dict from the name of a way to its k times in seconds.
        x_label: what the sizes are.

    Returns:
        A Picture.
    """
    figure, (left, right) = _axes(8.6, 3.4, columns=2)
    *others, fastest = times
    told = []
    for (name, spent), (colour, dash, marker) in zip(times.items(), LINES, strict=False):
        left.loglog(sizes, spent, color=colour, linestyle=dash, marker=marker, label=name)
        if name in others:
            ratio = np.array(spent) / np.array(times[fastest])
            right.loglog(sizes, ratio, color=colour, linestyle=dash, marker=marker, label=name)
            told.append(f"{name}: " + ", ".join(f"{value:.3g} times at {size}" for size, value in zip(sizes, ratio, strict=True)))
    _label(left, x_label, "seconds")
    right.axhline(1, color=GREY, linestyle=":")
    _label(right, x_label, f"time / time of {fastest}")
    return _picture(figure, f"Two charts with logarithmic axes: times, and how many times longer than {fastest}. {'; '.join(told)}.")


def cost_curves(costs, every, top=None):
    """Draw costs during training; where a cost is nan or infinite, the curve ends in a cross at the top.

    Args:
        costs: dict from the name of a run to its list of costs.
        every: how many steps lie between two costs.
        top: where the axis ends, or None.

    Returns:
        A Picture.
    """
    figure, axes = _axes()
    told = []
    finite = [c for run in costs.values() for c in run if np.isfinite(c)]
    top = top or 1.1 * max(finite)
    for (name, run), (colour, dash, _) in zip(costs.items(), LINES, strict=False):
        run, steps = np.array(run, dtype=float), every * np.arange(len(run))
        odd = ~np.isfinite(run)
        axes.plot(steps, run, color=colour, linestyle=dash, label=name)
        told.append(f"{name}: from {run[0]:.3g} to {run[-1]:.3g}")
        if odd.any():
            axes.plot(steps[odd][0], 0.97 * top, "X", color=colour, markersize=11, clip_on=False)
            told[-1] = f"{name}: from {run[0]:.3g}, no longer a number after {steps[odd][0]} steps (a cross)"
    axes.set(ylim=(0, top))
    _label(axes, "steps", "cost")
    return _picture(figure, "Cost against steps. " + "; ".join(told) + ".")


def weights(w, shape):
    """Draw weights where their pixels are: orange pulls towards label 1, blue towards label 0.

    Args:
        w: array of shape (h·w·3, 1).
        shape: (h, w, 3), the shape of a picture.

    Returns:
        A Picture: the three colours' weights, and their sum.
    """
    from matplotlib.colors import LinearSegmentedColormap

    table = np.reshape(w, shape)
    panels = {"red": table[..., 0], "green": table[..., 1], "blue": table[..., 2], "sum of the three": table.sum(axis=2)}
    colours = LinearSegmentedColormap.from_list("pull", [BLUE, "white", ORANGE])
    figure, grid = _axes(9.6, 2.8, columns=4)
    for axes, (name, values) in zip(grid, panels.items(), strict=True):
        reach = np.abs(values).max() or 1.0
        drawn = axes.imshow(values, cmap=colours, vmin=-reach, vmax=reach)
        axes.set_title(name, fontsize=11)
        axes.axis("off")
        figure.colorbar(drawn, ax=axes, shrink=0.7).ax.tick_params(labelsize=8)
    h = shape[0] // 4
    middle, total = panels["sum of the three"][h:-h, h:-h], panels["sum of the three"]
    alt = (
        f"The weights of {shape[0]} by {shape[1]} pixels, from blue (negative) to orange (positive), for red, green, blue and their "
        f"sum. In the sum {np.mean(total > 0):.0%} are positive, in the middle quarter {np.mean(middle > 0):.0%}."
    )
    return _picture(figure, alt)


def two_bars(values, y_label):
    """Draw bars of percentages with their values.

    Args:
        values: dict from a name to a number from 0 to 100.
        y_label: what the numbers are.

    Returns:
        A Picture.
    """
    figure, axes = _axes(5.2, 3.0)
    for k, ((name, value), colour) in enumerate(zip(values.items(), [BLUE, RED, GREEN, ORANGE], strict=False)):
        axes.bar(name, value, color=colour, hatch=["", "//", "..", "xx"][k], edgecolor="white")
        axes.text(k, value + 3, f"{value:.1f}", ha="center", color=INK, bbox={"facecolor": "white", "edgecolor": "none", "pad": 1})
    axes.axhline(50, color=GREY, linestyle=":")
    axes.set(ylim=(0, 112), yticks=range(0, 101, 25))
    _label(axes, "", y_label)
    return _picture(
        figure, f"Bars, {y_label}: " + ", ".join(f"{name} {value:.1f}" for name, value in values.items()) + ". A dotted line marks 50."
    )
