"""Draw points of a plane in two or four classes: the planar sets.

Coordinates are rounded to four decimals, so that a last bit that differs between machines does not show.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

Points = tuple[np.ndarray, np.ndarray]  # (m, 2) coordinates, (m,) classes


def flower(rng: np.random.Generator) -> Points:
    """Six petals of points around the origin, class 0 and class 1 in turn."""
    m, petals = 400, 6
    y = np.arange(m) % petals
    along = np.sqrt(rng.uniform(0.01, 1, m))
    across = rng.uniform(-1, 1, m) * 0.42 * np.sin(np.pi * along) + rng.normal(0, 0.05, m)
    angle = y * 2 * np.pi / petals + across
    return 3.5 * along[:, None] * np.column_stack([np.cos(angle), np.sin(angle)]), y % 2


def moons(rng: np.random.Generator) -> Points:
    """Two crescents, each with an end inside the other's bay."""
    m = 400
    y, turn = np.arange(m) % 2, rng.uniform(0, np.pi, m)
    x = np.column_stack([np.where(y, 1 - np.cos(turn), np.cos(turn)), np.where(y, 0.4 - np.sin(turn), np.sin(turn))])
    return 2 * (x - [0.5, 0.2]) + rng.normal(0, 0.25, (m, 2)), y


def circles(rng: np.random.Generator) -> Points:
    """A ring around a ring."""
    m = 400
    y, turn = np.arange(m) % 2, rng.uniform(0, 2 * np.pi, m)
    radius = np.where(y, 1.2, 2.6) + rng.normal(0, 0.28, m)
    return radius[:, None] * np.column_stack([np.cos(turn), np.sin(turn)]), y


def spirals(rng: np.random.Generator) -> Points:
    """Two arms wound around each other, one and a half turns."""
    m = 400
    y, along = np.arange(m) % 2, np.sqrt(rng.uniform(0.02, 1, m))
    turn = 3 * np.pi * along + np.pi * y
    return 3.2 * along[:, None] * np.column_stack([np.cos(turn), np.sin(turn)]) + rng.normal(0, 0.1, (m, 2)), y


def blobs(rng: np.random.Generator) -> Points:
    """Two round clouds; a straight line parts most of them."""
    m = 400
    y = np.arange(m) % 2
    return np.where(y[:, None], [1.3, 0.9], [-1.3, -0.9]) + rng.normal(0, 0.9, (m, 2)), y


def four_blobs(rng: np.random.Generator) -> Points:
    """Four clouds, of four classes."""
    m = 400
    y = np.arange(m) % 4
    centres = np.array([[-1.8, 1.6], [1.9, 1.7], [1.5, -1.9], [-1.7, -1.5]])
    return centres[y] + rng.normal(0, 0.75, (m, 2)), y


def noisy(m: int) -> Callable[[np.random.Generator], Points]:
    """Two classes on either side of a wave, smeared over it, and one label in fifteen turned over."""

    def draw(rng: np.random.Generator) -> Points:
        x = rng.uniform(-3, 3, (m, 2))
        y = (x[:, 1] > 1.1 * np.sin(1.3 * x[:, 0])).astype(int)
        x = x + rng.normal(0, 0.35, (m, 2))
        return x, np.where(rng.random(m) < 1 / 15, 1 - y, y)

    return draw


KINDS: dict[str, Callable[[np.random.Generator], Points]] = {
    "flower": flower,
    "moons": moons,
    "circles": circles,
    "spirals": spirals,
    "blobs": blobs,
    "four_blobs": four_blobs,
    "noisy": noisy(120),
    "noisy_dev": noisy(400),
}


def draw_planar(seed: int) -> dict[str, np.ndarray]:
    """Return `kind/X` (2, m) and `kind/Y` (1, m) of every kind, each from a generator of its own, in shuffled order."""
    arrays = {}
    for number, (kind, draw) in enumerate(KINDS.items()):
        rng = np.random.default_rng([seed, 10 + number])
        x, y = draw(rng)
        order = rng.permutation(len(y))
        arrays[f"{kind}/X"] = np.ascontiguousarray(x[order].T.round(4))
        arrays[f"{kind}/Y"] = y[order][None].astype(np.int64)
    return arrays
