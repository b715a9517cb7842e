"""Draw small charts as SVG text: sharp at any size, quick enough to follow a slider."""

from dataclasses import dataclass
from html import escape

import numpy as np

from shared_utils.palette import GREY, INK

LEFT, RIGHT, TOP, BOTTOM = 62, 14, 34, 48


@dataclass(frozen=True)
class Axes:
    """Map the values of a chart to places in its picture.

    Args:
        x, y: smallest and largest value shown on each axis.
        width, height: size of the whole picture, in CSS pixels.
    """

    x: tuple[float, float]
    y: tuple[float, float]
    width: int = 600
    height: int = 330

    def across(self, value):
        """Return the place of an x value, in pixels from the left."""
        low, high = self.x
        return LEFT + (value - low) / (high - low) * (self.width - LEFT - RIGHT)

    def down(self, value):
        """Return the place of a y value, in pixels from the top."""
        low, high = self.y
        return self.height - BOTTOM - (value - low) / (high - low) * (self.height - TOP - BOTTOM)


def line(axes, x, y, colour, width=2.5, dash=""):
    """Return a line through the points; it is broken where a value is not finite."""
    across = axes.across(np.asarray(x, float)).tolist()
    # Far outside is cut off anyway; a huge number would only make the browser stumble.
    down = np.clip(axes.down(np.asarray(y, float)), -5 * axes.height, 5 * axes.height).tolist()
    steps, pen = [], "M"
    for place, height, seen in zip(across, down, np.isfinite(y).tolist(), strict=True):
        if seen:
            steps.append(f"{pen}{place:.1f} {height:.1f}")
        pen = "L" if seen else "M"
    style = f'fill="none" stroke="{colour}" stroke-width="{width}" stroke-dasharray="{dash}"'
    return f'<path d="{" ".join(steps)}" {style}/>' if steps else ""


def dot(axes, x, y, colour, radius=6):
    """Return a filled dot with a white rim, so that it stands out on a line of its colour."""
    place = f'cx="{axes.across(x):.1f}" cy="{axes.down(y):.1f}" r="{radius}"'
    return f'<circle {place} fill="{colour}" stroke="white" stroke-width="1.5"/>'


def bar(axes, left, right, height, colour, outline=False):
    """Return a bar from 0 up to `height`, filled or as a dashed outline."""
    top = axes.down(height)
    size = f'width="{axes.across(right) - axes.across(left):.1f}" height="{axes.down(0) - top:.1f}"'
    look = f'fill="none" stroke="{colour}" stroke-width="2" stroke-dasharray="5 4"' if outline else f'fill="{colour}"'
    return f'<rect x="{axes.across(left):.1f}" y="{top:.1f}" {size} {look}/>'


def words(x, y, text, anchor="middle", colour=INK, size=14, turn=0):
    """Return text at a place in pixels."""
    style = f'text-anchor="{anchor}" fill="{colour}" font-size="{size}"'
    return f'<text x="{x:.1f}" y="{y:.1f}" {style} transform="rotate({turn} {x:.1f} {y:.1f})">{escape(text)}</text>'


def legend(entries):
    """Return a row of line samples with their names above the chart: (name, colour, dash) each."""
    parts, x = [], LEFT
    for name, colour, dash in entries:
        style = f'stroke="{colour}" stroke-width="3" stroke-dasharray="{dash}"'
        parts.append(f'<path d="M{x} 16 h26" {style}/>' + words(x + 32, 21, name, "start"))
        x += 50 + 7.4 * len(name)
    return "".join(parts)


def chart(axes, marks, x_label, y_label, alt, x_ticks, y_ticks, entries=()):
    """Return a whole picture of one chart; `alt` says what it shows, in words, and the rest is as for `panel`."""
    return whole([panel(axes, marks, x_label, y_label, x_ticks, y_ticks, entries)], axes.width, axes.height, alt)


def panel(axes, marks, x_label, y_label, x_ticks, y_ticks, entries=(), place=0):
    """Return a chart as a part of a picture: axes with ticks and labels, the marks, a legend.

    Args:
        axes: the Axes that the marks were drawn on.
        marks: list of SVG parts, later ones on top.
        x_ticks: dict from value to the text under it.
        y_ticks: values to mark; 0 gets a stronger line.
        entries: the legend's (name, colour, dash).
        place: how far to the right it begins, in pixels.
    """
    wide, high = axes.width - LEFT - RIGHT, axes.height - TOP - BOTTOM
    left, bottom = LEFT, axes.height - BOTTOM
    parts = [words(axes.across(value), bottom + 19, text) for value, text in x_ticks.items()]
    for value in y_ticks:
        y = axes.down(value)
        colour = GREY if value == 0 else "#dddddd"
        parts.append(f'<path d="M{left} {y:.1f} h{wide}" stroke="{colour}"/>')
        parts.append(words(left - 8, y + 5, f"{value:g}", "end"))
    parts.append(words(left + wide / 2, axes.height - 8, x_label))
    parts.append(words(16, TOP + high / 2, y_label, turn=-90))
    # A nested picture cuts off what runs out of the axes.
    parts.append(
        f'<svg x="{left}" y="{TOP}" width="{wide}" height="{high}" viewBox="{left} {TOP} {wide} {high}">' + "".join(marks) + "</svg>"
    )
    parts.append(legend(entries))
    return f'<g transform="translate({place} 0)">{"".join(parts)}</g>' if place else "".join(parts)


def whole(parts, width, height, alt):
    """Return a picture of SVG parts; `alt` says what it shows, in words."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="{escape(alt)}" '
        f'viewBox="0 0 {width} {height}" width="{width}" height="{height}" '
        'style="background: white; max-width: 100%; height: auto" font-family="sans-serif">' + "".join(parts) + "</svg>"
    )
