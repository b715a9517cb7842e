"""Draw the figures of course2/week2: averages, paths over surfaces, and costs while training."""

from itertools import chain

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


def weights(betas, days=60):
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
        window = round(1 / (1 - beta))
        told.append(f"for {beta} it is {1 - beta:.2g} today, and {beta**window:.0%} of that {window} days earlier")
    _label(axes, "day (0 = today)", "weight")
    axes.set_ylim(bottom=0)
    return _picture(figure, "The weight of each day in today's average falls the further back it lies: " + "; ".join(told) + ".")


def paths(surface, runs):
    """Draw paths over a surface, side by side with the cost along them.

    Args:
        surface: a `loss_surfaces.Surface`.
        runs: dict from a name to a path, an array of shape (steps + 1, 2).

    Returns:
        A Picture.
    """
    figure, (plane, curves) = _axes(9.8, 4.1, columns=2)
    contours(plane, surface)
    told = []
    for (name, path), (colour, dash, marker) in zip(runs.items(), LINES, strict=False):
        with np.errstate(all="ignore"):
            costs = surface.cost(*path.T)
        label = NAMES.get(name, name)
        plane.plot(*np.where(np.isfinite(path), path, np.nan).T, color=colour, linestyle=dash, linewidth=1.8)
        # Hollow, so that what lies below stays in sight: the star, or another path's end.
        plane.plot(*path[-1], marker, color=colour, markerfacecolor="none", markeredgewidth=2, markersize=11, zorder=4)
        curves.plot(costs, color=colour, linestyle=dash, marker=marker, markerfacecolor="none", markevery=[-1], label=label)
        end = f"ends at ({path[-1, 0]:.2f}, {path[-1, 1]:.2f}) with the cost {costs[-1]:.3g}"
        told.append(f"{label} {end}" if np.isfinite(costs[-1]) else f"{label} diverges")
    plane.set(xlim=surface.window[:2], ylim=surface.window[2:], xlabel="x", ylabel="y")
    _label(curves, "update", "cost")
    curves.get_legend().remove()
    floor, first = float(surface.cost(*surface.lowest)), float(surface.cost(*surface.start))
    curves.set_ylim(min(0.0, floor) - 0.05, floor + 1.15 * (first - floor))
    _legend_above(figure)
    many = len(next(iter(runs.values()))) - 1
    saddle = "" if surface.saddle is None else f" the saddle at {surface.saddle} as a cross,"
    alt = (
        f"The {surface.name}: lines of equal cost, the start at {surface.start},{saddle} a minimum at {surface.lowest} as a star, "
        f"and after {many} updates: {'; '.join(told)}."
    )
    return _picture(figure, alt)


def contours(axes, surface):
    """Draw lines of equal cost, the start, a minimum, and the saddle where there is one."""
    x, y = np.meshgrid(np.linspace(*surface.window[:2], 161), np.linspace(*surface.window[2:], 121))
    costs = surface.cost(x, y)
    low = float(costs.min())
    levels = low + (costs.max() - low) * np.linspace(0.02, 1, 14) ** 2.2
    axes.contour(x, y, costs, levels=np.unique(levels), colors="#b8b8b8", linewidths=0.8)
    axes.plot(*surface.start, "o", color=INK, markersize=6, linestyle="none", label="start")
    if surface.saddle is not None:
        axes.plot(*surface.saddle, "X", color=INK, markeredgecolor="white", markersize=9, linestyle="none", label="saddle", zorder=5)
    look = {"color": ORANGE, "markeredgecolor": INK, "markersize": 9, "linestyle": "none"}
    axes.plot(*surface.lowest, "*", **look, label="minimum", zorder=5)


def _legend_above(figure):
    """Explain the lines and marks of all charts in one row above them, each name once."""
    pairs = chain.from_iterable(zip(*axes.get_legend_handles_labels(), strict=True) for axes in reversed(figure.axes))
    named = {name: handle for handle, name in reversed(list(pairs))}
    figure.legend(list(named.values())[::-1], list(named)[::-1], loc="outside upper center", ncols=len(named), frameon=False, fontsize=9)


def step_lengths(path, learning_rate):
    """Draw how long the steps of a path are along x and along y, against the learning rate.

    Args:
        path: array of shape (steps + 1, 2).
        learning_rate: a number, drawn as a level line.

    Returns:
        A Picture.
    """
    figure, axes = _axes(6.8, 3.4)
    lengths = np.abs(np.diff(path, axis=0)).T
    updates = np.arange(1, len(path))
    told = []
    for along, values, (colour, dash, _) in zip("xy", lengths, LINES, strict=False):
        axes.plot(updates, np.maximum(values, 1e-12), color=colour, linestyle=dash, label=f"step along {along}")
        short = f"the shortest is below {max(values.min(), 1e-5):.0e}"
        told.append(f"along {along} they begin with {values[0]:.2g}, {short}, the last is {values[-1]:.2g}")
    axes.axhline(learning_rate, color=GREY, linestyle=":", label="learning rate")
    axes.set(yscale="log", ylim=(1e-5, 1))
    _label(axes, "update", "length of the step")
    return _picture(figure, f"The lengths of {len(updates)} steps: {'; '.join(told)}. The learning rate is {learning_rate:g}.")


def places(surface, wanderings):
    """Draw where paths were in their later part, as dots, one chart for each.

    Args:
        surface: a `loss_surfaces.Surface`.
        wanderings: dict from a title to an array of places, shape (k, 2).

    Returns:
        A Picture.
    """
    figure, grid = _axes(4.2 * len(wanderings), 3.6, columns=len(wanderings))
    told = []
    for axes, (title, seen), (colour, _, marker) in zip(np.ravel(grid), wanderings.items(), LINES, strict=False):
        contours(axes, surface)
        axes.plot(*seen.T, marker, color=colour, markersize=3.5, markeredgecolor="none", alpha=0.7)
        axes.set(xlim=surface.window[:2], ylim=surface.window[2:], xlabel="x", ylabel="y")
        axes.set_title(title, fontsize=11)
        far = np.hypot(*(seen - np.array(surface.lowest)).T).mean()
        told.append(f"{title}: {len(seen)} places, {far:.2f} from the lowest one on average")
    _legend_above(figure)
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


def cost_curves(costs):
    """Draw how costs fall over the epochs.

    Args:
        costs: dict from a name to a list of costs, one for each epoch.

    Returns:
        A Picture.
    """
    figure, axes = _axes(6.8, 3.6)
    told = []
    for (name, values), (colour, dash, _) in zip(costs.items(), LINES, strict=False):
        axes.plot(values, color=colour, linestyle=dash, label=NAMES.get(name, name))
        told.append(f"{NAMES.get(name, name)} from {values[0]:.3g} to {values[-1]:.3g}")
    _label(axes, "epoch", "mean cost during the epoch")
    axes.xaxis.get_major_locator().set_params(integer=True)
    axes.set_ylim(bottom=0)
    return _picture(figure, "Mean cost during each epoch: " + "; ".join(told) + ".")


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
    for axis, ticks in ((axes.xaxis, rates), (axes.yaxis, (0.003, 0.01, 0.03, 0.1, 0.3, 1, 3))):
        axis.set_ticks(ticks, [f"{tick:g}" for tick in ticks])
        axis.set_ticks([], minor=True)
    axes.grid(axis="y", color="#dddddd")
    _label(axes, "learning rate", "cost in the last epoch")
    axes.legend(frameon=False, ncols=4, loc="lower center", bbox_to_anchor=(0.5, 1))
    return _picture(figure, "The mean cost during the last epoch, for each learning rate: " + "; ".join(told) + ".")


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
