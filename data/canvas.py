"""Draw soft-edged shapes on a small picture: frames, signed distances, noise, layers.

A picture spans -1..1 both ways, x to the right, y down. It is drawn at four samples a pixel (two each way), with edges
softened by their signed distance, then averaged down. A signed distance is negative inside a shape.
Source of the distance formulas: plane geometry; the ellipse's is first order, exact at its edge.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

SIZE, SAMPLES = 64, 2
N = SIZE * SAMPLES
STEP = 2 / N  # the side of a sample


@dataclass(frozen=True)
class Frame:
    """A place to draw at: the coordinates of every sample, seen from there, and how large a unit of it is."""

    x: np.ndarray
    y: np.ndarray
    scale: float = 1.0

    def at(self, x: float, y: float, scale: float = 1.0, turn: float = 0.0) -> Frame:
        """Return the frame whose origin is (x, y) of this one, turned clockwise by `turn` radians."""
        c, s = np.cos(turn), np.sin(turn)
        dx, dy = (self.x - x) / scale, (self.y - y) / scale
        return Frame(c * dx + s * dy, c * dy - s * dx, self.scale * scale)

    def flipped(self) -> Frame:
        """Return the frame seen in a mirror, left for right."""
        return Frame(-self.x, self.y, self.scale)


def whole() -> Frame:
    """Return the frame of the whole picture."""
    line = (np.arange(N) + 0.5) * STEP - 1
    x, y = np.meshgrid(line, line)
    return Frame(x, y)


# ---- signed distances, in the frame's units --------------------------------------------------------------------------


def ellipse(f: Frame, rx: float, ry: float, x: float = 0.0, y: float = 0.0) -> np.ndarray:
    """Return the distance to an ellipse."""
    u, v = f.x - x, f.y - y
    k = np.sqrt((u / rx) ** 2 + (v / ry) ** 2)
    slope = np.sqrt((u / rx**2) ** 2 + (v / ry**2) ** 2)
    return k * (k - 1) / np.maximum(slope, 1e-6)


def capsule(f: Frame, ax: float, ay: float, bx: float, by: float, ra: float, rb: float | None = None) -> np.ndarray:
    """Return the distance to a line with round ends, `ra` thick at its start and `rb` at its end."""
    rb = ra if rb is None else rb
    dx, dy = bx - ax, by - ay
    t = np.clip(((f.x - ax) * dx + (f.y - ay) * dy) / (dx * dx + dy * dy), 0, 1)
    return np.sqrt((f.x - ax - t * dx) ** 2 + (f.y - ay - t * dy) ** 2) - (ra + t * (rb - ra))


def polygon(f: Frame, corners: list[tuple[float, float]], rounding: float = 0.0) -> np.ndarray:
    """Return the distance to a polygon whose edge is moved out by `rounding`, which rounds its corners."""
    near, inside = np.full(f.x.shape, np.inf), np.zeros(f.x.shape, bool)
    for (ax, ay), (bx, by) in zip(corners, corners[1:] + corners[:1], strict=True):
        near = np.minimum(near, capsule(f, ax, ay, bx, by, 0))
        if ay != by:
            crosses = ((ay > f.y) != (by > f.y)) & (f.x < (bx - ax) * (f.y - ay) / (by - ay) + ax)
            inside ^= crosses
    return np.where(inside, -near, near) - rounding


def box(f: Frame, half_width: float, half_height: float, rounding: float = 0.0) -> np.ndarray:
    """Return the distance to a box around the origin."""
    u, v = np.abs(f.x) - half_width + rounding, np.abs(f.y) - half_height + rounding
    return np.sqrt(np.maximum(u, 0) ** 2 + np.maximum(v, 0) ** 2) + np.minimum(np.maximum(u, v), 0) - rounding


def melt(a: np.ndarray, b: np.ndarray, soft: float) -> np.ndarray:
    """Return the distance to two shapes run into one another (a polynomial smooth minimum)."""
    h = np.maximum(soft - np.abs(a - b), 0) / soft
    return np.minimum(a, b) - h * h * soft / 4


# ---- textures --------------------------------------------------------------------------------------------------------


def noise(f: Frame, cell: float, rng: np.random.Generator, octaves: int = 1) -> np.ndarray:
    """Return value noise between -1 and 1: random numbers on a lattice of that cell, smoothly joined."""
    total, weight = np.zeros(f.x.shape), 0.0
    for octave in range(octaves):
        size = cell / 2**octave
        u, v = f.x / size + 1000, f.y / size + 1000
        i, j = np.floor(u).astype(int), np.floor(v).astype(int)
        s, t = u - i, v - j
        s, t = s * s * (3 - 2 * s), t * t * (3 - 2 * t)
        table = rng.uniform(-1, 1, (64, 64))
        i, j = i % 64, j % 64
        k, n = (i + 1) % 64, (j + 1) % 64
        top = table[j, i] * (1 - s) + table[j, k] * s
        bottom = table[n, i] * (1 - s) + table[n, k] * s
        total += (top * (1 - t) + bottom * t) / 2**octave
        weight += 1 / 2**octave
    return total / weight


# ---- layers ----------------------------------------------------------------------------------------------------------


class Layer:
    """A transparent sheet: colour (N, N, 3) from 0 to 1 and cover (N, N)."""

    def __init__(self) -> None:
        """Start with nothing on it."""
        self.colour = np.zeros((N, N, 3))
        self.cover = np.zeros((N, N))

    def paint(self, f: Frame, distance: np.ndarray, colour, opacity=1.0, soft: float = 0.0, round_: float = 0.0) -> None:
        """Fill a shape. `soft` blurs its edge; `round_` darkens it towards the edge, as on something round."""
        width = STEP / f.scale + soft
        alpha = np.clip(0.5 - distance / width, 0, 1) * opacity
        colour = np.asarray(colour, float)
        if round_:
            colour = colour * (1 - round_ * np.exp(np.minimum(distance, 0) / 0.18))[..., None]
        self.colour += alpha[..., None] * (colour - self.colour)
        self.cover += alpha * (1 - self.cover)

    def mark(self, f: Frame, distance: np.ndarray, colour, opacity=1.0, soft: float = 0.0) -> None:
        """Fill a shape, but only where something is painted already."""
        width = STEP / f.scale + soft
        alpha = np.clip(0.5 - distance / width, 0, 1) * opacity * (self.cover > 0.02)
        self.colour += alpha[..., None] * (np.asarray(colour, float) - self.colour)

    def shade(self, factor: np.ndarray) -> None:
        """Make every colour lighter or darker by a factor (N, N)."""
        self.colour *= factor[..., None]

    def onto(self, picture: np.ndarray) -> np.ndarray:
        """Return the picture (N, N, 3) with this sheet on top."""
        return picture + self.cover[..., None] * (self.colour - picture)


def down(picture: np.ndarray) -> np.ndarray:
    """Average the samples of every pixel; return (SIZE, SIZE, 3) uint8."""
    small = picture.reshape(SIZE, SAMPLES, SIZE, SAMPLES, 3).mean(axis=(1, 3))
    return np.rint(np.clip(small, 0, 1) * 255).astype(np.uint8)
