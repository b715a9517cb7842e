"""The map of a week: its exercises, what calls what, and how far the learner is."""

from __future__ import annotations

from collections.abc import Mapping

from autograder.checks import Table
from autograder.outcome import COLOURS, NOT_ATTEMPTED, OTHER_COLOUR, PASSED, SIGNS

LEAST, LETTER, HEIGHT, GAP = 220, 9, 44, 22  # pixels: a box is as wide as its longest name needs, in bold


class Map:
    """The week's exercises as text, and as a graph with the same words in it."""

    def __init__(self, table: Table, outcomes: Mapping[str, str]) -> None:
        self.table = table
        self.outcomes = {name: outcomes.get(name, NOT_ATTEMPTED) for name in table.names()}

    def summary(self) -> str:
        """Return one sentence on how far the learner is."""
        passed = sum(outcome == PASSED for outcome in self.outcomes.values())
        points = sum(c.points for c in self.table.checks if self.outcomes[c.name] == PASSED)
        return f"{passed} of {len(self.outcomes)} exercises passed, worth {points:g} of 100 points when graded."

    def __repr__(self) -> str:
        lines = [self.summary()]
        for check in self.table.checks:
            outcome = self.outcomes[check.name]
            calls = f" (can call {', '.join(check.requires)})" if check.requires else ""
            lines.append(f"{SIGNS[outcome]} {check.name}: {outcome}{calls}")
        return "\n".join(lines)

    def levels(self) -> dict[str, int]:
        """Return each exercise's column: 0 for those that call no other, else one past what they call."""
        found: dict[str, int] = {}

        def level(name: str) -> int:
            if name not in found:
                found[name] = 0
                found[name] = max((level(n) + 1 for n in self.table[name].requires), default=0)
            return found[name]

        for name in self.table.names():
            level(name)
        return found

    def width(self) -> int:
        """Return how wide the boxes are, in pixels, so that every name fits."""
        return max(LEAST, *(20 + LETTER * len(name) for name in self.table.names()), 0)

    def _repr_html_(self) -> str:
        levels, wide = self.levels(), self.width()
        rows: dict[int, int] = {}
        places: dict[str, tuple[int, int]] = {}
        for name in self.table.names():
            column = levels[name]
            row = rows.get(column, 0)
            rows[column] = row + 1
            places[name] = (column * (wide + 2 * GAP) + 2, row * (HEIGHT + GAP // 2) + 2)
        width = (max(levels.values()) + 1) * (wide + 2 * GAP)
        height = max(rows.values()) * (HEIGHT + GAP // 2) + 4
        arrows = "".join(_arrow(places[n], places[c.name], wide) for c in self.table.checks for n in c.requires)
        boxes = "".join(_box(name, self.outcomes[name], *places[name], wide) for name in self.table.names())
        label = "".join(f"{line.rstrip('.')}. " for line in ("Map of the week", *repr(self).splitlines())).strip().replace('"', "'")
        legend = " An arrow leads from an exercise to one that can call it." if arrows else ""
        return (
            f"<div><strong>{self.summary()}</strong>{legend}</div>"
            f'<svg role="img" aria-label="{label}" width="{width}" height="{height}" viewBox="0 0 {width} {height}" '
            f'style="max-width:100%;font:13px sans-serif">{arrows}{boxes}</svg>'
        )


def _box(name: str, outcome: str, x: int, y: int, wide: int) -> str:
    colour = COLOURS.get(outcome, OTHER_COLOUR)
    dash = ' stroke-dasharray="4 3"' if outcome == NOT_ATTEMPTED else ""
    return (
        f'<rect x="{x}" y="{y}" width="{wide}" height="{HEIGHT}" rx="5" fill="#ffffff" stroke="{colour}" stroke-width="2"{dash}/>'
        f'<text x="{x + 10}" y="{y + 18}" fill="#111111" font-weight="bold">{name}</text>'
        f'<text x="{x + 10}" y="{y + 35}" fill="{colour}">{SIGNS[outcome]} {outcome}</text>'
    )


def _arrow(start: tuple[int, int], end: tuple[int, int], wide: int) -> str:
    x1, y1 = start[0] + wide, start[1] + HEIGHT // 2
    x2, y2 = end[0], end[1] + HEIGHT // 2
    way = f"C{x1 + GAP} {y1} {x2 - GAP} {y2} {x2 - 5} {y2}"
    if x2 - x1 > 2 * GAP:  # past other columns: between two rows, so that it does not seem to start at a box on its way
        side = -1 if end[1] > GAP else 1
        between = y2 + side * (HEIGHT // 2 + GAP // 4)
        way = f"C{x1 + GAP} {y1} {x1} {between} {x1 + GAP} {between} H{x2 - GAP} C{x2} {between} {x2 - GAP} {y2} {x2 - 5} {y2}"
    return f'<path d="M{x1} {y1} {way}" fill="none" stroke="#888888" stroke-width="1.5"/><path d="M{x2} {y2} l-7 -4 v8 z" fill="#888888"/>'
