"""Draw the figures of course2/week1, but for its noisy points: splits, fits, masks, bowls, signals and checked gradients."""

from dataclasses import replace

import numpy as np

from shared_utils.palette import BLUE, GREEN, GREY, INK, ORANGE, PINK, RED, SKY
from shared_utils.plots import LINES, _axes, _label, _picture

DOUBTFUL, WRONG = 1e-6, 1e-3  # relative differences above which a gradient calls for a second look, or has a bug
PARTS = [("train", BLUE, ""), ("dev", ORANGE, "//"), ("test", GREEN, "..")]


def splits(plans):
    """Draw how data sets of several sizes are parted.

    Args:
        plans: dict from a number of examples to the three shares of train, dev and test, in percent.

    Returns:
        A Picture.
    """
    figure, axes = _axes(7.4, 0.62 * len(plans) + 1.2)
    told = []
    for i, (m, shares) in enumerate(plans.items()):
        left = 0
        for (name, colour, hatch), share in zip(PARTS, shares, strict=True):
            look = {"color": colour, "hatch": hatch, "edgecolor": "white", "height": 0.6}
            axes.barh(i, share, left=left, label=name if i == 0 else None, **look)
            left += share
        counts = [f"{share * m / 100:,.0f}" for share in shares]
        axes.text(101, i, " / ".join(counts), va="center", fontsize=10, color=INK)
        told.append(f"of {m:,} examples " + ", ".join(f"{c} {name}" for c, (name, *_) in zip(counts, PARTS, strict=True)))
    axes.set_yticks(range(len(plans)), [f"{m:,}" for m in plans])
    axes.invert_yaxis()
    axes.set(xlim=(0, 100), xlabel="share, in percent", ylabel="examples")
    axes.spines[["top", "right"]].set_visible(False)
    axes.legend(loc="upper center", bbox_to_anchor=(0.5, 1.32), ncols=3, frameon=False)
    return _picture(figure, "Bars parted in three: " + "; ".join(told) + ".")


def by_strength(values, x_label, chosen=None):
    """Draw accuracies on train and dev set against the strength of a remedy.

    Args:
        values: dict from a strength (a number) to (train, dev) in percent.
        x_label: name of the horizontal axis.
        chosen: the strength to mark, or None.

    Returns:
        A Picture.
    """
    figure, axes = _axes(6.4, 3.4)
    places = range(len(values))
    for k, (name, (colour, dash, marker)) in enumerate(zip(("train", "dev"), LINES, strict=False)):
        axes.plot(places, [pair[k] for pair in values.values()], color=colour, linestyle=dash, marker=marker, label=name)
    if chosen is not None:
        axes.axvline(list(values).index(chosen), color=GREY, linestyle=":")
    axes.set_xticks(places, [f"{strength:g}" for strength in values])
    _label(axes, x_label, "right, in percent")
    told = "; ".join(f"{strength:g}: train {train:.1f}, dev {dev:.1f}" for strength, (train, dev) in values.items())
    return _picture(figure, f"Accuracy in percent against {x_label}. {told}.")


def polynomials(x, y, fits, truth):
    """Draw fitted polynomials beside their weights.

    Args:
        x, y: arrays of shape (1, m), the points.
        fits: dict from a name to (W, b) of shapes (1, n) and (1, 1): the weights of x, x², and so on.
        truth: the function the points come from.

    Returns:
        A Picture.
    """
    from shared_utils.polynomials import powers

    figure, (left, right) = _axes(9.6, 3.9, columns=2)
    grid = np.linspace(-1, 1, 400)[None]
    left.plot(grid[0], truth(grid)[0], color=GREY, linewidth=5, alpha=0.4, label="the true curve")
    left.plot(x[0], y[0], "o", color=INK, markersize=4)
    told = []
    width = 0.8 / len(fits)
    for k, ((name, (W, b)), (colour, dash, _)) in enumerate(zip(fits.items(), LINES, strict=False)):
        n = W.shape[1]
        left.plot(grid[0], (W @ powers(grid, n) + b)[0], color=colour, linestyle=dash, label=name)
        hatch = ("", "//", "..", "xx")[k]
        places = np.arange(1, n + 1) + (k - (len(fits) - 1) / 2) * width
        right.bar(places, W[0], width, color=colour, hatch=hatch, edgecolor="white", label=name)
        told.append(f"{name}: largest weight {np.abs(W).max():.4g}, {int(np.sum(W == 0))} of {n} exactly 0")
    left.set_ylim(-1.5, 1.5)
    _label(left, "x", "y")
    left.legend(frameon=False, fontsize=9)
    right.axhline(0, color=INK, linewidth=1)
    right.set_yscale("symlog", linthresh=0.01)
    right.set_xticks(range(1, n + 1))
    _label(right, "power of x", "weight (logarithmic beyond ±0.01)")
    right.legend(loc="lower center", bbox_to_anchor=(0.5, 1), ncols=len(fits), frameon=False, fontsize=9)
    return _picture(figure, "Left: points, the true curve, and polynomials fitted. Right: their weights. " + "; ".join(told) + ".")


def approaching_zero(histories, names):
    """Draw how small weights move from step to step, in several ways to minimize the same cost.

    Args:
        histories: dict from a title to an array of shape (steps + 1, n), the weights at the start and after each step.
        names: list of n texts, what each weight belongs to.

    Returns:
        A Picture.
    """
    figure, grid = _axes(9.2, 3.3, columns=len(histories))
    low, high = (function([function(weights) for weights in histories.values()]) for function in (np.min, np.max))
    told = []
    for axes, (title, weights) in zip(np.ravel(grid), histories.items(), strict=True):
        for k, name in enumerate(names):
            colour, dash, marker = LINES[k % 4]
            axes.plot(weights[:, k], color=colour, linestyle=dash, marker=marker, markersize=3, linewidth=1.2, label=name)
        axes.axhline(0, color=INK, linewidth=0.8)
        axes.set_ylim(low - 0.1 * (high - low), high + 0.1 * (high - low))
        axes.set_title(title, fontsize=11)
        _label(axes, "step", "weight")
        told.append(f"{title}: at the end {int(np.sum(weights[-1] == 0))} of {weights.shape[1]} are exactly 0")
    return _picture(figure, f"The weights of {', '.join(names)} over {len(weights) - 1} steps. " + "; ".join(told) + ".")


def histograms(networks):
    """Draw how the weights of several networks are spread.

    Args:
        networks: dict from a title to parameters.

    Returns:
        A Picture.
    """
    figure, grid = _axes(3.0 * len(networks), 2.7, columns=len(networks))
    every = {
        title: np.concatenate([value.ravel() for key, value in parameters.items() if key[0] == "W"])
        for title, parameters in networks.items()
    }
    reach = max(np.abs(values).max() for values in every.values())
    told = []
    for axes, (title, values) in zip(np.ravel(grid), every.items(), strict=True):
        axes.hist(values, bins=np.linspace(-reach, reach, 41), color=BLUE)
        axes.set_yscale("log")
        axes.set_ylim(0.7, 2 * max(len(v) for v in every.values()))
        axes.set_title(title, fontsize=11)
        _label(axes, "weight", "how many")
        small = 100 * np.mean(np.abs(values) < 0.05)
        told.append(f"{title}: largest {np.abs(values).max():.2f}, {small:.0f}% below 0.05")
    return _picture(figure, "Histograms of all weights. " + "; ".join(told) + ".")


def masks(drawn, keep_prob):
    """Draw dropout's masks: units as rows, examples as columns, what is off crossed out.

    Args:
        drawn: list of arrays of shape (n, m) of 0 and 1.
        keep_prob: the probability they were drawn with.

    Returns:
        A Picture.
    """
    figure, grid = _axes(4.1 * len(drawn), 2.6, columns=len(drawn))
    for number, (axes, D) in enumerate(zip(np.ravel(grid), drawn, strict=True), start=1):
        axes.imshow(np.asarray(D, float), cmap="Blues", vmin=-0.4, vmax=1.6, aspect="equal")
        off = np.argwhere(~np.asarray(D, bool))
        axes.plot(off[:, 1], off[:, 0], "x", color=RED, markersize=6)
        axes.set(xlabel="example", ylabel="unit", xticks=range(D.shape[1]), yticks=range(D.shape[0]))
        axes.set_title(f"step {number}: {D.mean():.0%} on", fontsize=11)
        axes.tick_params(length=0, labelsize=8)
    told = ", ".join(f"{np.mean(D):.0%}" for D in drawn)
    return _picture(figure, f"Masks with keep_prob {keep_prob:g}, each entry drawn by itself; crosses are off. Shares on: {told}.")


def digits(images, captions, columns=6):
    """Draw small grey pictures with a caption each.

    Args:
        images: array of shape (k, h, w), ink from 0 up.
        captions: list of k texts.
        columns: how many stand side by side.

    Returns:
        A Picture.
    """
    from matplotlib.figure import Figure

    rows = -(-len(images) // columns)
    figure = Figure(figsize=(1.35 * columns, 1.6 * rows), layout="constrained")
    grid = np.ravel(figure.subplots(rows, columns, squeeze=False))
    for axes in grid:
        axes.axis("off")
    for axes, image, caption in zip(grid, images, captions, strict=False):
        axes.imshow(image, cmap="gray_r", vmin=0, vmax=np.max(images))
        axes.set_title(caption, fontsize=10)
    return _picture(figure, f"{len(images)} small pictures of digits: " + ", ".join(captions) + ".")


def versions(image, varied, reach=4):
    """Draw a picture and versions of it, each with what was done to it.

    Args:
        image: array of shape (h, w, 3), uint8.
        varied: array of shape (k, h, w, 3), new versions of it.
        reach: up to how many pixels a shift is looked for.

    Returns:
        A Picture.
    """
    from shared_utils.plots_logistic import sheet

    captions = ["as it is", *(_done(image, version, reach) for version in varied)]
    figure = sheet(np.concatenate([image[None], varied]), [caption.replace(", ", "\n") for caption in captions])
    return replace(figure, alt=f"A picture, and {len(varied)} versions of it: " + "; ".join(captions[1:]) + ".")


def _done(image, version, reach):
    """Return in words how a version was mirrored and shifted."""
    inner = slice(reach, -reach)
    for name, base in {"plain": image, "mirrored": image[:, ::-1]}.items():
        for down, right in np.ndindex(2 * reach + 1, 2 * reach + 1):
            moved = np.roll(base, (down - reach, right - reach), axis=(0, 1))
            if np.array_equal(moved[inner, inner], version[inner, inner]):
                heights, sides = (down - reach, ("up", "down")), (right - reach, ("left", "right"))
                return ", ".join([name, *(f"{abs(n)} {words[n > 0]}" for n, words in (heights, sides) if n)])
    return "changed in another way"


def early_stop(train_costs, dev_costs, kept, every):
    """Draw the costs on train and dev set, and where to stop.

    Args:
        train_costs, dev_costs: lists of costs, one for each look.
        kept: index of the look whose parameters are kept.
        every: how many steps lie between two looks.

    Returns:
        A Picture.
    """
    figure, axes = _axes(6.8, 3.4)
    steps = every * np.arange(len(dev_costs))
    for name, values, (colour, dash, _) in zip(("train", "dev"), (train_costs, dev_costs), LINES, strict=False):
        axes.plot(steps, values, color=colour, linestyle=dash, label=name)
    axes.plot(steps[kept], dev_costs[kept], "o", color=RED, markeredgecolor="white", markersize=11)
    axes.annotate(f"kept: step {steps[kept]}", (steps[kept], dev_costs[kept]), (0, 16), textcoords="offset points", color=INK)
    axes.set_ylim(0, 1.15 * max(dev_costs))
    _label(axes, "step", "cost")
    alt = (
        f"Costs over {steps[-1]} steps. On the train set from {train_costs[0]:.2f} down to {train_costs[-1]:.2f}. On the dev set from "
        f"{dev_costs[0]:.2f} down to {dev_costs[kept]:.2f} at step {steps[kept]}, which is marked, then up to {dev_costs[-1]:.2f}."
    )
    return _picture(figure, alt)


def bowls(pairs, paths):
    """Draw two bowls seen from above, each with the paths of gradient descent.

    Args:
        pairs: dict from a title to a Bowl.
        paths: dict from a title to a dict from a name to an array of shape (2, steps + 1).

    Returns:
        A Picture.
    """
    figure, grid = _axes(9.4, 4.2, columns=len(pairs))
    told = []
    for axes, (title, bowl) in zip(np.ravel(grid), pairs.items(), strict=True):
        # Start and lowest point lie at the ends of a diameter.
        middle, half = bowl.lowest[:, 0] / 2, 0.75 * np.linalg.norm(bowl.lowest) + 0.3
        low, high = middle - half, middle + half
        first, second = np.meshgrid(np.linspace(low[0], high[0], 120), np.linspace(low[1], high[1], 120))
        height = bowl.cost(np.array([first.ravel(), second.ravel()])).reshape(first.shape) - bowl.floor
        axes.contour(first, second, height, levels=height.max() * np.linspace(0.02, 1, 12) ** 2, colors=SKY, linewidths=0.9)
        for (name, walked), (colour, dash, marker) in zip(paths[title].items(), LINES[1:], strict=False):
            axes.plot(*walked, color=colour, linestyle=dash, marker=marker, markersize=4, label=name)
            left = (bowl.cost(walked[:, -1:]) - bowl.floor)[0] / (bowl.cost(walked[:, :1]) - bowl.floor)[0]
            told.append(f"{title}, {name}: {left:.1%} of the height is left" if np.isfinite(left) else f"{title}, {name}: diverged")
        axes.plot(*bowl.lowest, "*", color=GREEN, markersize=13, markeredgecolor="white")
        axes.set(xlim=(low[0], high[0]), ylim=(low[1], high[1]), aspect="equal")
        axes.set_title(title, fontsize=11)
        _label(axes, "first weight", "second weight")
        axes.legend(facecolor="white", framealpha=1, edgecolor="white")
    return _picture(figure, "Two costs seen from above, with paths of gradient descent to their lowest points. " + "; ".join(told) + ".")


def through_depth(runs, y_label):
    """Draw sizes of signals by layer, on a logarithmic axis.

    Args:
        runs: dict from a name to a list of sizes, one for each layer; zeros are left out, as they have no logarithm.
        y_label: what is measured.

    Returns:
        A Picture.
    """
    figure, axes = _axes(6.8, 3.5)
    told = []
    for (name, values), (colour, dash, marker) in zip(runs.items(), LINES, strict=False):
        values = np.asarray(values, float)
        seen = np.where(values > 0, values, np.nan)
        empty = int(np.sum(values == 0))
        label = f"{name} (0 in {'every layer' if empty == len(values) else f'{empty} of {len(values)} layers'})" if empty else name
        axes.plot(np.arange(1, len(values) + 1), seen, color=colour, linestyle=dash, marker=marker, markersize=4, label=label)
        told.append(f"{name} from {values[0]:.2g} in layer 1 to {values[-1]:.2g} in layer {len(values)}")
    axes.set_yscale("log")
    axes.set_xticks(range(1, len(values) + 1, 1 if len(values) < 12 else 3))
    _label(axes, "layer", y_label)
    return _picture(figure, f"{y_label} by layer: " + "; ".join(told) + ".")


def checked(differences):
    """Draw the relative difference of each gradient from the measured one, for several checks side by side.

    Args:
        differences: dict from a title to a dict from a gradient's name to its relative difference.

    Returns:
        A Picture.
    """
    figure, grid = _axes(4.4 * len(differences), 3.0, columns=len(differences))
    told = []
    for axes, (title, found) in zip(np.ravel(grid), differences.items(), strict=True):
        for i, (name, far) in enumerate(found.items()):
            wrong, doubtful = far > WRONG, far > DOUBTFUL
            colour, hatch, word = (RED, "//", "wrong") if wrong else (ORANGE, "..", "doubtful") if doubtful else (BLUE, "", "right")
            axes.barh(i, np.log10(max(far, 1e-12)) + 12, left=-12, color=colour, hatch=hatch, edgecolor="white")
            axes.text(0.25, i, f"{far:.0e}  {word}", va="center", fontsize=10, color=INK)
            told.append(f"{title}, {name} {far:.1e}, {word}")
        axes.set_yticks(range(len(found)), list(found))
        axes.invert_yaxis()
        axes.set(xlim=(-12, 4.5), xticks=range(-12, 1, 3))
        axes.set_xticklabels([f"1e{k}" for k in range(-12, 1, 3)])
        for limit in (DOUBTFUL, WRONG):
            axes.axvline(np.log10(limit), color=GREY, linestyle=":")
        axes.set_title(title, fontsize=11)
        _label(axes, "relative difference", "")
    return _picture(figure, "Relative differences between gradients and measured slopes: " + "; ".join(told) + ".")


def skip_block():
    """Draw a layer with a skip connection, and where an auxiliary head would branch off.

    Returns:
        A Picture.
    """
    from matplotlib.patches import FancyArrowPatch

    figure, axes = _axes(7.6, 2.3)
    names = ["A1", "layer 2", "+", "A2", "layer 3", "+", "A3", "ŷ"]
    for i, name in enumerate(names):
        look = {"boxstyle": "round,pad=0.4", "facecolor": "white", "edgecolor": SKY if "layer" in name else GREY, "linewidth": 2}
        axes.text(i * 1.3, 0, name, ha="center", va="center", bbox=look, color=INK)
        if i:
            axes.annotate("", (i * 1.3 - 0.42, 0), ((i - 1) * 1.3 + 0.42, 0), arrowprops={"arrowstyle": "->", "color": BLUE})
    for start, end in ((0, 2), (3, 5)):
        ends = ((start * 1.3, 0.3), (end * 1.3, 0.3))
        axes.add_patch(FancyArrowPatch(*ends, connectionstyle="arc3,rad=-0.45", arrowstyle="->", mutation_scale=12, color=RED))
    axes.text(1.3, 0.98, "skip connection", ha="center", color=RED, fontsize=10)
    axes.annotate("", (3.9, -0.95), (3.9, -0.32), arrowprops={"arrowstyle": "->", "color": PINK})
    axes.text(3.9, -1.2, "auxiliary head: a cost of its own", ha="center", color=INK, fontsize=10)
    axes.set(xlim=(-0.7, 9.8), ylim=(-1.4, 1.25))
    axes.axis("off")
    alt = (
        "A chain: A1, layer 2, plus, A2, layer 3, plus, A3, output. Two skip connections carry A1 round layer 2 and A2 round layer 3 to "
        "the plus signs. From A2 an auxiliary head with a cost of its own branches off."
    )
    return _picture(figure, alt)
