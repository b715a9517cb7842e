"""Draw the figures on tuning: draws on two scales, grid and random points, and what a search has found."""

import numpy as np

from shared_utils.palette import BLUE, GREEN, GREY, INK, RED
from shared_utils.plots import _axes, _label, _picture


def two_scales(even, logarithmic, name="learning rate"):
    """Draw two sets of draws on an ordinary axis and on a logarithmic one.

    Args:
        even, logarithmic: arrays of draws above 0, the first spread evenly, the second by powers of ten.
        name: what was drawn.

    Returns:
        A Picture.
    """
    figure, both = _axes(8.8, 2.6, columns=2)
    low, high = min(even.min(), logarithmic.min()), max(even.max(), logarithmic.max())
    for axes, scale in zip(both, ("linear", "log"), strict=True):
        axes.plot(even, np.full(even.size, 1.0), "|", color=RED, markersize=24, markeredgewidth=1.4)
        axes.plot(logarithmic, np.zeros(logarithmic.size), "|", color=BLUE, markersize=24, markeredgewidth=1.4)
        axes.set(xscale=scale, ylim=(-0.6, 1.6), yticks=[0, 1], yticklabels=["log-uniform", "uniform"])
        axes.set_title("ordinary axis" if scale == "linear" else "logarithmic axis", fontsize=11)
        _label(axes, name, "")
    middle = np.sqrt(low * high)
    told = [
        f"{100 * np.mean(draws < middle):.0f}% of the {word} draws" for word, draws in (("uniform", even), ("log-uniform", logarithmic))
    ]
    alt = (
        f"Draws of {name} from {low:.2g} to {high:.2g}, as strokes on an ordinary axis and on a logarithmic one. "
        f"Below {middle:.2g}, the middle of the logarithmic axis, lie {told[0]} and {told[1]}."
    )
    return _picture(figure, alt)


def grid_and_random(grid, points, names):
    """Draw the points of a grid beside random ones, with the values that each tries of the first setting.

    Args:
        grid, points: arrays of shape (k, 2), positions from 0 to 1.
        names: the two settings' names.

    Returns:
        A Picture.
    """
    figure, both = _axes(8.2, 4.0, columns=2)
    counts = []
    for axes, title, places in zip(both, ("grid", "random"), (grid, points), strict=True):
        distinct = np.unique(np.round(places[:, 0], 9))
        counts.append(distinct.size)
        axes.vlines(places[:, 0], -0.12, places[:, 1], color=GREY, linewidth=0.8, linestyle=":")
        axes.plot(places[:, 0], places[:, 1], "o", color=BLUE, markeredgecolor="white", markersize=9)
        axes.plot(distinct, np.full(distinct.size, -0.12), "|", color=RED, markersize=18, markeredgewidth=2)
        axes.set(xlim=(-0.03, 1.03), ylim=(-0.2, 1.03), xticks=[], yticks=[])
        axes.set_title(f"{title}: {distinct.size} values of the first", fontsize=11)
        _label(axes, names[0], names[1])
    alt = (
        f"Two squares with {len(grid)} points each, {names[0]} across and {names[1]} up. Strokes below show which values of "
        f"{names[0]} are tried: {counts[0]} by the grid, {counts[1]} by the random points."
    )
    return _picture(figure, alt)


def search_results(table, logarithmic=(), value_name="dev error in percent"):
    """Draw what a search has found: its value against each setting, the best marked.

    Args:
        table: list of (settings, value), as `random_search` returns it.
        logarithmic: names of the settings to show on a logarithmic axis.
        value_name: what the values are.

    Returns:
        A Picture.
    """
    names = list(table[0][0])
    values = np.array([value for _, value in table], dtype=float)
    best = int(np.argmin(values))
    figure, panels = _axes(4.2 * len(names), 3.4, columns=len(names))
    for axes, name in zip(np.atleast_1d(panels), names, strict=True):
        places = np.array([settings[name] for settings, _ in table], dtype=float)
        axes.plot(places, values, "o", color=BLUE, markeredgecolor="white", markersize=8)
        axes.plot(places[best], values[best], "o", color=GREEN, fillstyle="none", markersize=14, markeredgewidth=2)
        axes.annotate("best", (places[best], values[best]), (0, 11), textcoords="offset points", ha="center", color=INK)
        axes.set(xscale="log" if name in logarithmic else "linear", ylim=(0, None))
        _label(axes, name.replace("_", " "), value_name)
    settings = ", ".join(f"{name} {value:.3g}" for name, value in table[best][0].items())
    alt = (
        f"{len(table)} trials as dots: {value_name} against {' and against '.join(names)}. It runs from {values.min():.3g} to "
        f"{values.max():.3g}; best with {settings}."
    )
    return _picture(figure, alt)
