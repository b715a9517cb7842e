"""Draw the figures of course2/week2: averages, paths over surfaces, and costs while training."""

import numpy as np

from shared_utils.palette import BLUE, GREY, INK, ORANGE, PINK, RED, SKY
from shared_utils.plots import LINES, _axes, _label, _picture

NAMES = {"gd": "gradient descent", "momentum": "momentum", "rmsprop": "RMSprop", "adam": "Adam"}


def averages(dates, celsius, curves):
    """Draw a daily series as dots, and averages of it as lines.

    Args:
        dates: array of days, shape (n,).
        celsius: array of temperatures, shape (n,).
        curves: dict from a name to an array of shape (n,).

    Returns:
        A Picture.
    """
    figure, axes = _axes(7.6, 3.6)
    axes.plot(dates, celsius, ".", color=GREY, markersize=4, label="day")
    told = []
    for (name, values), (colour, dash, _) in zip(curves.items(), LINES, strict=False):
        axes.plot(dates, values, color=colour, linestyle=dash, linewidth=2, label=name)
        told.append(f"{name}, which starts at {values[0]:.1f}, is highest with {np.max(values):.1f} and ends at {values[-1]:.1f}")
    _label(axes, "", "temperature (°C)")
    figure.autofmt_xdate()
    alt = (
        f"Temperatures of {len(celsius)} days as dots, from {celsius.min():.1f} to {celsius.max():.1f} degrees, "
        f"and over them {'; '.join(told)}."
    )
    return _picture(figure, alt)


def weights(betas, days=40):
    """Draw how much each day counts in the average of today.

    Args:
        betas: list of betas.
        days: how many days to look back.

    Returns:
        A Picture.
    """
    figure, axes = _axes(6.6, 3.2)
    back = np.arange(days)
    told = []
    for beta, (colour, dash, marker) in zip(betas, LINES, strict=False):
        axes.plot(-back, (1 - beta) * beta**back, marker, color=colour, linestyle=dash, markersize=3, label=f"β = {beta}")
        window = 1 / (1 - beta)
        told.append(f"for {beta} it starts at {1 - beta:.2g} and is down to a third {window:.0f} days back")
    _label(axes, "days before today", "weight")
    axes.set_ylim(bottom=0)
    return _picture(figure, "The weight of each day in today's average falls the further back it lies: " + "; ".join(told) + ".")


def paths(surface, runs, columns=2):
    """Draw paths over a surface, side by side with the cost along them.

    Args:
        surface: a `loss_surfaces.Surface`.
        runs: dict from a name to a path, an array of shape (steps + 1, 2).
        columns: 2 for both charts, 1 for the paths alone.

    Returns:
        A Picture.
    """
    figure, grid = _axes(4.6 * columns + 0.6, 3.8, columns=columns)
    axes = np.ravel(grid)[0]
    contours(axes, surface)
    told = []
    for (name, path), (colour, dash, marker) in zip(runs.items(), LINES, strict=False):
        shown = np.where(np.isfinite(path), path, np.nan)
        label = NAMES.get(name, name)
        axes.plot(*shown.T, color=colour, linestyle=dash, linewidth=1.8, label=label)
        axes.plot(*shown[-1], marker, color=colour, markeredgecolor="white", markersize=8)
        with np.errstate(all="ignore"):
            costs = surface.cost(*path.T)
        if columns > 1:
            grid[1].plot(costs, color=colour, linestyle=dash, label=label)
        end = f"ends at ({path[-1, 0]:.2f}, {path[-1, 1]:.2f}) with the cost {costs[-1]:.3g}"
        told.append(f"{label} {end}" if np.isfinite(costs[-1]) else f"{label} diverges")
    low, high = surface.window[2:]
    axes.set(xlim=surface.window[:2], ylim=(low, high), xlabel="x", ylabel="y")
    if columns > 1:
        _label(grid[1], "update", "cost")
        floor = float(surface.cost(*surface.lowest))
        first = float(surface.cost(*surface.start))
        grid[1].set_ylim(min(0.0, floor) - 0.05, floor + 1.15 * (first - floor))
    else:
        axes.legend(frameon=True, fontsize=9)
    many = len(next(iter(runs.values()))) - 1
    alt = f"The {surface.name}: lines of equal cost, the start at {surface.start}, and after {many} updates: {'; '.join(told)}."
    return _picture(figure, alt)


def contours(axes, surface):
    """Draw lines of equal cost, the start and the lowest place."""
    x, y = np.meshgrid(np.linspace(*surface.window[:2], 161), np.linspace(*surface.window[2:], 121))
    costs = surface.cost(x, y)
    low = float(costs.min())
    levels = low + (costs.max() - low) * np.linspace(0.02, 1, 14) ** 2.2
    axes.contour(x, y, costs, levels=np.unique(levels), colors="#b8b8b8", linewidths=0.8)
    axes.plot(*surface.start, "o", color=INK, markersize=6)
    axes.annotate("start", surface.start, xytext=(6, 6), textcoords="offset points", fontsize=9, color=INK)
    axes.plot(*surface.lowest, "*", color=ORANGE, markeredgecolor=INK, markersize=11)


def places(surface, wanderings):
    """Draw where paths were in their later part, as dots, one chart for each.

    Args:
        surface: a `loss_surfaces.Surface`.
        wanderings: dict from a title to an array of places, shape (k, 2).

    Returns:
        A Picture.
    """
    figure, grid = _axes(4.2 * len(wanderings), 3.4, columns=len(wanderings))
    told = []
    for axes, (title, seen), (colour, _, marker) in zip(np.ravel(grid), wanderings.items(), LINES, strict=False):
        contours(axes, surface)
        axes.plot(*seen.T, marker, color=colour, markersize=3.5, markeredgecolor="none", alpha=0.7)
        axes.set(xlim=surface.window[:2], ylim=surface.window[2:], xlabel="x", ylabel="y")
        axes.set_title(title, fontsize=11)
        far = np.hypot(*(seen - np.array(surface.lowest)).T).mean()
        told.append(f"{title}: {len(seen)} places, {far:.2f} from the lowest one on average")
    return _picture(figure, f"The {surface.name}, and where training was in the end, as dots. " + "; ".join(told) + ".")


def costs_by_update(all_at_once, batches):
    """Draw the cost of each update, for batch and for mini-batch gradient descent.

    Args:
        all_at_once: list of costs, one for each update on all examples.
        batches: list of costs, one for each update on a mini-batch.

    Returns:
        A Picture.
    """
    figure, grid = _axes(8.4, 3.2, columns=2)
    for axes, values, title, colour in ((grid[0], all_at_once, "all examples", BLUE), (grid[1], batches, "mini-batches", RED)):
        axes.plot(values, color=colour, linewidth=1.2)
        axes.set_title(f"{title}: {len(values)} updates", fontsize=11)
        _label(axes, "update", "cost")
        axes.set_ylim(0, 1.05 * max(max(all_at_once), max(batches)))
    rises = [int((np.diff(values) > 0).sum()) for values in (all_at_once, batches)]
    alt = (
        f"Cost against update. On all examples it goes from {all_at_once[0]:.2f} to {all_at_once[-1]:.2f} and rises {rises[0]} times; "
        f"on mini-batches from {batches[0]:.2f} to {batches[-1]:.2f}, and rises {rises[1]} times on the way."
    )
    return _picture(figure, alt)


def cost_curves(costs, every=1, log=False):
    """Draw how costs fall over the epochs.

    Args:
        costs: dict from a name to a list of costs.
        every: epochs between two costs.
        log: whether the cost axis is logarithmic.

    Returns:
        A Picture.
    """
    figure, axes = _axes(6.8, 3.6)
    told = []
    for (name, values), (colour, dash, _) in zip(costs.items(), LINES, strict=False):
        axes.plot(every * np.arange(len(values)), values, color=colour, linestyle=dash, label=NAMES.get(name, name))
        told.append(f"{NAMES.get(name, name)} from {values[0]:.3g} to {values[-1]:.3g}")
    _label(axes, "epoch", "cost")
    axes.xaxis.get_major_locator().set_params(integer=True)
    axes.set_yscale("log") if log else axes.set_ylim(bottom=0)
    return _picture(figure, "Cost over the epochs: " + "; ".join(told) + ".")


def schedules(rates):
    """Draw learning rates over the epochs.

    Args:
        rates: dict from a name to a list of learning rates, one for each epoch.

    Returns:
        A Picture.
    """
    figure, axes = _axes(6.4, 3)
    told = []
    for (name, values), (colour, dash, _) in zip(rates.items(), LINES, strict=False):
        axes.plot(values, color=colour, linestyle=dash, label=name)
        told.append(f"{name} from {values[0]:.3g} to {values[-1]:.3g}")
    _label(axes, "epoch", "learning rate")
    axes.set_ylim(bottom=0)
    return _picture(figure, "Learning rate over the epochs: " + "; ".join(told) + ".")


def best_rates(rates, costs):
    """Draw the cost that each optimizer reaches with each learning rate.

    Args:
        rates: list of learning rates.
        costs: dict from the optimizer's name to a list of costs, one for each rate; infinity where it diverged.

    Returns:
        A Picture.
    """
    figure, axes = _axes(6.8, 3.6)
    told = []
    for (name, values), (colour, dash, marker) in zip(costs.items(), LINES, strict=False):
        axes.plot(rates, np.where(np.isfinite(values), values, np.nan), marker + dash, color=colour, label=NAMES.get(name, name))
        k = int(np.argmin(values))
        told.append(f"{NAMES.get(name, name)} is best at {rates[k]:g}, with {values[k]:.2g}")
    axes.set(xscale="log", yscale="log")
    _label(axes, "learning rate", "cost")
    axes.legend(frameon=False, ncols=4, loc="lower center", bbox_to_anchor=(0.5, 1))
    return _picture(figure, "The cost reached with each learning rate: " + "; ".join(told) + ".")


def signs(dimensions):
    """Draw how likely all of some slopes of curvature point up, if each does so by the toss of a coin.

    Args:
        dimensions: list of numbers of directions.

    Returns:
        A Picture.
    """
    figure, axes = _axes(6, 2.9)
    chances = [0.5**n for n in dimensions]
    axes.bar(range(len(dimensions)), chances, color=SKY, edgecolor=PINK, hatch="//")
    axes.set_xticks(range(len(dimensions)), dimensions)
    axes.set_yscale("log")
    _label(axes, "directions", "chance of a minimum")
    told = ", ".join(f"{n}: {chance:.2g}" for n, chance in zip(dimensions, chances, strict=True))
    return _picture(figure, f"The chance that all directions curve up, by a fair coin for each. Directions and chance: {told}.")
