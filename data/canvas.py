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
        i, j = np.floor(u).astype(np.intp), np.floor(v).astype(np.intp)
        s, t = u - i, v - j
        s, t = s * s * (3 - 2 * s), t * t * (3 - 2 * t)
        lattice = rng.uniform(-1, 1, 64 * 64)
        left, right = i & 63, (i + 1) & 63
        above, below = (j & 63) * 64, ((j + 1) & 63) * 64
        top = lattice.take(above + left) * (1 - s) + lattice.take(above + right) * s
        bottom = lattice.take(below + left) * (1 - s) + lattice.take(below + right) * s
        total += (top * (1 - t) + bottom * t) / 2**octave
        weight += 1 / 2**octave
    return total / weight


# ---- layers ----------------------------------------------------------------------------------------------------------


class Layer:
    """A transparent sheet: colour (N, N, 3) from 0 to 1 and cover (N, N)."""

    def __init__(self, rim: float = 1.0) -> None:
        """Start with nothing on it. `rim`: how much darker round things get at their edges (below 0: lighter, lit from behind)."""
        self.colour = np.zeros((N, N, 3))
        self.cover = np.zeros((N, N))
        self.rim = rim

    def paint(self, f: Frame, distance: np.ndarray, colour, opacity=1.0, soft: float = 0.0, round_: float = 0.0) -> None:
        """Fill a shape. `soft` blurs its edge; `round_` darkens it towards the edge, as on something round."""
        alpha = np.clip(0.5 - distance / (STEP / f.scale + soft), 0, 1) * opacity
        part = _around(alpha)
        alpha, colour = alpha[part], np.broadcast_to(np.asarray(colour, float), (N, N, 3))[part]
        if round_:
            colour = colour * (1 - self.rim * round_ * np.exp(np.minimum(distance[part], 0) / 0.18))[..., None]
        self.colour[part] += alpha[..., None] * (colour - self.colour[part])
        self.cover[part] += alpha * (1 - self.cover[part])

    def mark(self, f: Frame, distance: np.ndarray, colour, opacity=1.0, soft: float = 0.0) -> None:
        """Fill a shape, but only where something is painted already."""
        bare, painted = self.cover.copy(), self.cover > 0.02
        self.paint(f, distance, colour, opacity * painted, soft)
        self.cover = bare

    def shade(self, factor: np.ndarray) -> None:
        """Make every colour lighter or darker by a factor (N, N)."""
        self.colour *= factor[..., None]

    def onto(self, picture: np.ndarray) -> np.ndarray:
        """Return the picture (N, N, 3) with this sheet on top."""
        return picture + self.cover[..., None] * (self.colour - picture)


def _around(alpha: np.ndarray) -> tuple[slice, slice]:
    """Return the smallest part of the sheet outside of which `alpha` is 0; to draw on a part is quicker."""
    rows, columns = np.flatnonzero(alpha.any(axis=1)), np.flatnonzero(alpha.any(axis=0))
    if not len(rows):
        return slice(0), slice(0)
    return slice(rows[0], rows[-1] + 1), slice(columns[0], columns[-1] + 1)


def down(picture: np.ndarray) -> np.ndarray:
    """Average the samples of every pixel; return (SIZE, SIZE, 3) uint8."""
    small = picture.reshape(SIZE, SAMPLES, SIZE, SAMPLES, 3).mean(axis=(1, 3))
    return np.rint(np.clip(small, 0, 1) * 255).astype(np.uint8)
