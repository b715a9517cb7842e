"""Hold what playgrounds of the first form share, which redraw inside a control's own message."""

from html import escape
from time import perf_counter

import numpy as np

from shared_utils.palette import BLUE, RED
from shared_utils.widgets.trouble import Trouble
from shared_utils.widgets.trouble import array as _array
from shared_utils.widgets.trouble import call as _call
from shared_utils.widgets.trouble import tables as _tables

__all__ = ["EVERY", "FIRST", "SECONDS", "Run", "Trouble", "_array", "_beside", "_call", "_points", "_regions", "_tables"]

EVERY = 20  # steps between two points of the cost curve
SECONDS = 0.6  # of training for one picture; what is left is done at the next
FIRST = 20.0  # for the first picture, which is also the still: it should not depend on the machine
CELLS = 44  # of the boundary's grid, along each side


class Run:
    """Train one network bit by bit, and remember where it has been."""

    def __init__(self, X, Y, functions, parameters):
        self.X, self.Y, self.functions = X, Y, functions
        self.states, self.costs, self.trouble = [parameters], [], ""

    def reach(self, steps, seconds):
        """Train until `steps`, as far as the time allows; return the number of steps reached."""
        until = perf_counter() + seconds
        while not self.trouble and len(self.costs) <= steps // EVERY and perf_counter() < until:
            try:
                self._on()
            except Trouble as trouble:
                self.trouble = str(trouble)
        return min(steps, EVERY * max(0, len(self.costs) - 1))

    def _on(self):
        """Note the cost of the newest state, then take the next steps."""
        parameters = self.states[-1]
        forward, cost, backward, update = self.functions
        for step in range(EVERY):
            A2, cache = forward(self.X, parameters)
            if step == 0:
                self.costs.append(cost(A2, self.Y))
            parameters = update(parameters, backward(parameters, cache, self.X, self.Y))
        if not all(np.isfinite(value).all() for value in parameters.values()):
            self.trouble = f"After {EVERY * len(self.costs)} steps the weights are nan or inf: it diverged. Is the learning rate too large?"
            return
        self.states.append(parameters)


def _beside(first, second, wide, narrow, height, alt):
    """Join two charts into one picture."""
    head = '<svg xmlns="http://www.w3.org/2000/svg" role="img" '
    parts = [chart.replace(head, f'<svg x="{x}" ', 1).replace("aria-label=", "data-shows=", 1) for chart, x in ((first, 0), (second, wide))]
    return (
        f'{head}aria-label="{escape(alt)}" viewBox="0 0 {wide + narrow} {height}" width="{wide + narrow}" height="{height}" '
        f'style="background: white; max-width: 100%; height: auto" font-family="sans-serif">{"".join(parts)}</svg>'
    )


def _points(axes, X, Y):
    parts = []
    for x, y, label in zip(axes.across(X[0, ::2]).tolist(), axes.down(X[1, ::2]).tolist(), Y[0, ::2].tolist(), strict=True):
        parts.append(f"M{x:.0f} {y - 4:.0f}l4 7h-8z" if label else f"M{x - 3:.0f} {y:.0f}a3 3 0 1 0 6 0a3 3 0 1 0-6 0z")
    shapes = ("".join(p for p in parts if ("l4" in p) == triangle) for triangle in (False, True))
    return "".join(
        f'<path d="{shape}" fill="{colour}" stroke="white" stroke-width="0.7"/>' for shape, colour in zip(shapes, (BLUE, RED), strict=True)
    )


def _regions(axes, run, parameters, reach):
    """Return the cells that the network calls 1, joined into rows, dotted and coloured; the rest is plain."""
    middle = (np.arange(CELLS) + 0.5) * 2 * reach / CELLS - reach
    plane = np.array(np.meshgrid(middle, middle)).reshape(2, -1)
    try:
        A2, _ = run.functions[0](plane, parameters)
    except Trouble:
        return ""
    size = 2 * reach / CELLS
    wide, high = axes.across(size) - axes.across(0), axes.down(0) - axes.down(size)
    shape = []
    for row, y in zip(A2.reshape(CELLS, CELLS) > 0.5, middle, strict=True):
        edges = np.flatnonzero(np.diff(np.concatenate([[0], row.astype(int), [0]]))).reshape(-1, 2)
        for first, last in edges.tolist():
            place = f"M{axes.across(middle[0] - size / 2) + first * wide:.1f} {axes.down(y + size / 2):.1f}"
            shape.append(f"{place}h{(last - first) * wide:.1f}v{high:.1f}h{-(last - first) * wide:.1f}z")
    dots = (
        '<pattern id="dotted" width="9" height="9" patternUnits="userSpaceOnUse"><rect width="9" height="9" fill="#fbe3d3"/>'
        '<circle cx="4" cy="4" r="1.2" fill="#d9a17e"/></pattern>'
    )
    everywhere = f'<rect x="{axes.across(-reach)}" y="{axes.down(reach)}" width="400" height="400" fill="#e4f0f8"/>'
    return f'{dots}{everywhere}<path d="{"".join(shape)}" fill="url(#dotted)"/>'
