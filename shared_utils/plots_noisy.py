"""Draw the noisy points of course2/week1, and what models decide about them."""

import numpy as np

from shared_utils.palette import BLUE, INK, RED
from shared_utils.plots import _axes, _label, _picture

LOOKS = [(BLUE, "o", "#d6e9f5", "", "plain"), (RED, "^", "#fbe3d3", "..", "dotted")]  # points; then their regions
GRID = 280  # places along each axis where a boundary is looked for


def wave(x1):
    """Return the height of the wave that parts the two classes, for an array of any shape."""
    return 1.1 * np.sin(1.3 * x1)


def two_sides(X, Y):
    """Draw points of two classes on the two sides of the wave.

    Args:
        X: array of shape (2, m).
        Y: array of shape (1, m), labels 0 and 1.

    Returns:
        A Picture.
    """
    figure, axes = _axes(5.6, 4.2)
    _points(axes, X, Y, 26)
    _label(axes, "x₁", "x₂")
    axes.get_legend().remove()
    figure.legend(loc="outside right center", frameon=False)
    axes.set_aspect("equal", adjustable="datalim")
    wrong = int(np.sum((X[1] > wave(X[0])) != Y[0]))
    counts = [int(np.sum(Y == label)) for label in (0, 1)]
    alt = (
        f"{counts[0]} circles with label 0 and {counts[1]} triangles with label 1. A wave, low to the left of the middle and high to "
        f"the right, parts most of them: circles below, triangles above. {wrong} of the {Y.size} stand on the wrong side."
    )
    return _picture(figure, alt)


def decisions(X, Y, models, where="train"):
    """Draw what each model decides everywhere in the plane, with the examples on top.

    Args:
        X: array of shape (2, m).
        Y: array of shape (1, m), labels 0 and 1.
        models: dict from a title to a function that decides: from (2, k) to (1, k) of 0 and 1.
        where: the name of the set that the examples are.

    Returns:
        A Picture; titles and words tell how many of these examples are right.
    """
    figure, grid = _axes(3.1 * len(models), 3.5, columns=len(models))
    reach = 1.08 * np.abs(X).max()
    line = np.linspace(-reach, reach, GRID)
    plane = np.array(np.meshgrid(line, line)).reshape(2, -1)
    told = []
    for axes, (title, decide) in zip(np.ravel(grid), models.items(), strict=True):
        decided = np.asarray(decide(plane), dtype=float).reshape(GRID, GRID)
        looks = {"colors": [look[2] for look in LOOKS], "hatches": [look[3] for look in LOOKS]}
        axes.contourf(line, line, decided, levels=[-0.5, 0.5, 1.5], **looks).set(edgecolor="#f0cfb8", linewidth=0)
        if decided.min() < decided.max():
            axes.contour(line, line, decided, levels=[0.5], colors=INK, linewidths=1.2)
        _points(axes, X, Y, 22)
        right = 100 * np.mean(decide(X) == Y)
        axes.set(xlim=(-reach, reach), ylim=(-reach, reach), xticks=[], yticks=[], aspect="equal")
        axes.set_title(f"{title}: {right:.0f}% of {where}", fontsize=11)
        told.append(f"{title} {right:.1f}% of {where}")
    figure.legend(*np.ravel(grid)[0].get_legend_handles_labels(), loc="outside lower center", ncols=2, markerscale=1.5, frameon=False)
    alt = f"Regions that each model calls 0 ({LOOKS[0][4]}) and 1 ({LOOKS[1][4]}), with the examples on top. Right: "
    return _picture(figure, alt + "; ".join(told) + ".")


def _points(axes, X, Y, size):
    for label, (colour, marker, *_) in enumerate(LOOKS):
        look = {"color": colour, "marker": marker, "edgecolors": "white", "linewidths": 0.5, "s": size, "zorder": 3}
        axes.scatter(*X[:, np.ravel(Y) == label], label=f"label {label}", **look)
