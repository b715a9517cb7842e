"""Draw things that are no animals, in colours and shapes that animals have too."""

from __future__ import annotations

import numpy as np
from canvas import Frame, Layer, box, capsule, ellipse, noise, polygon
from draw_animals import INK, Coat


def cushion(layer: Layer, f: Frame, coat: Coat, rng: np.random.Generator) -> None:
    """Draw a cushion: four pointed corners, bent-in sides, stripes or a button."""
    u, v = f.x, f.y
    sides = np.maximum(np.abs(u) - 0.72 - 0.22 * v * v, np.abs(v) - 0.66 - 0.22 * u * u)
    layer.paint(f, sides, coat.main, round_=0.45)
    if rng.random() < 0.5:
        for x in np.linspace(-0.6, 0.6, rng.integers(3, 6)):
            layer.mark(f, capsule(f, x, -0.8, x * 1.1, 0.8, 0.07), coat.mark, 0.8)
    else:
        layer.mark(f, ellipse(f, 0.1, 0.1), coat.mark)
        layer.mark(f, ellipse(f, 0.45, 0.4), coat.pale, 0.4, soft=0.4)


def flower(layer: Layer, f: Frame, coat: Coat, rng: np.random.Generator) -> None:
    """Draw a flower: petals around a disc, on a stem."""
    layer.paint(f, capsule(f, 0, 0, rng.uniform(-0.4, 0.4), 3, 0.08), (0.25, 0.45, 0.2), round_=0.3)
    count, long = rng.integers(5, 10), rng.uniform(0.35, 0.5)
    for angle in np.arange(count) * 2 * np.pi / count + rng.uniform(0, 1):
        g = f.at(0.55 * np.cos(angle), 0.55 * np.sin(angle), turn=angle)
        layer.paint(g, ellipse(g, long, 1.5 / count), coat.main, round_=0.35)
    layer.paint(f, ellipse(f, 0.32, 0.32), coat.mark if rng.random() < 0.5 else coat.iris, round_=0.3)
    for _ in range(12):
        x, y = rng.normal(0, 0.12, 2)
        layer.mark(f, ellipse(f, 0.03, 0.03, x, y), coat.pale, 0.8)


def crate(layer: Layer, f: Frame, coat: Coat, rng: np.random.Generator) -> None:
    """Draw a box with a lid, a side face and a label."""
    w, h, deep = rng.uniform(0.6, 0.95), rng.uniform(0.5, 0.85), rng.uniform(0.2, 0.4)
    layer.paint(f, polygon(f, [(-w, -h), (-w + deep, -h - deep), (w + deep, -h - deep), (w, -h)]), coat.pale)
    layer.paint(f, polygon(f, [(w, -h), (w + deep, -h - deep), (w + deep, h - deep), (w, h)]), coat.main * 0.6)
    layer.paint(f, box(f, w, h), coat.main, round_=0.2)
    if rng.random() < 0.6:
        layer.mark(f, np.maximum(np.abs(f.x) - 0.1, np.abs(f.y) - h), coat.mark, 0.8)
    for _ in range(rng.integers(0, 4)):
        x, y = rng.uniform(-0.6, 0.6) * w, rng.uniform(-0.6, 0.6) * h
        layer.mark(f, box(f.at(x, y), 0.16, 0.1), coat.pale if rng.random() < 0.5 else np.array(INK))


def ball(layer: Layer, f: Frame, coat: Coat, rng: np.random.Generator) -> None:
    """Draw a ball with bands and a glint."""
    layer.paint(f, ellipse(f, 0.85, 0.85), coat.main, round_=0.6)
    g = f.at(0, 0, turn=rng.uniform(0, np.pi))
    for y in rng.uniform(-0.6, 0.6, rng.integers(0, 3)):
        layer.mark(f, np.maximum(np.abs(g.y - y + 0.3 * g.x**2) - 0.12, ellipse(f, 0.84, 0.84)), coat.mark, 0.8)
    layer.paint(f, ellipse(f, 0.18, 0.12, -0.3, -0.4), (1, 1, 1), 0.7, soft=0.15)


def blob(layer: Layer, f: Frame, coat: Coat, rng: np.random.Generator) -> None:
    """Draw a lump of no particular shape, with spots."""
    angle, radius = np.arctan2(f.y, f.x), np.sqrt(f.x**2 + f.y**2)
    edge = 0.8 + sum(rng.normal(0, 0.16 / k) * np.cos(k * angle + rng.uniform(0, 6.3)) for k in range(1, 6))
    layer.paint(f, 0.8 * (radius - edge), coat.main, round_=0.45)
    for _ in range(rng.integers(0, 7)):
        x, y = rng.normal(0, 0.4, 2)
        layer.mark(
            f,
            ellipse(f, rng.uniform(0.05, 0.25), rng.uniform(0.05, 0.25), x, y),
            coat.mark if rng.random() < 0.5 else coat.pale,
            0.9,
            soft=0.03,
        )


def house(layer: Layer, f: Frame, coat: Coat, rng: np.random.Generator) -> None:
    """Draw a house: walls, windows, a door, a gable or two."""
    layer.paint(f, box(f.at(0, 0.35), 0.8, 0.65), coat.main, round_=0.15)
    gables = [(-0.45, 0.5), (0.45, 0.5)] if rng.random() < 0.4 else [(0.0, 1.0)]
    for x, w in gables:
        layer.paint(f, polygon(f, [(x - w, -0.28), (x, -0.28 - w * rng.uniform(0.7, 1.1)), (x + w, -0.28)], 0.03), coat.mark)
    for x in (-0.45, 0.45):
        layer.paint(f, box(f.at(x, 0.2), 0.16, 0.18), coat.pale if rng.random() < 0.5 else coat.iris)
    layer.paint(f, box(f.at(0, 0.7), 0.16, 0.32), np.array(INK) + 0.1)


def texture(layer: Layer, f: Frame, coat: Coat, rng: np.random.Generator) -> None:
    """Cover everything with a pattern: cloth, fur without an animal, or leaves."""
    pattern = noise(f.at(0, 0, turn=rng.uniform(0, 3)), rng.uniform(0.15, 0.6), rng, 3)
    if rng.random() < 0.5:
        g = f.at(0, 0, turn=rng.uniform(0, 3))
        pattern = np.sin(g.x * rng.uniform(5, 14) + 2 * pattern)
    mix = (0.5 + 0.5 * np.clip(1.6 * pattern, -1, 1))[..., None]
    layer.paint(f, np.full(f.x.shape, -1.0), coat.main * mix + (coat.mark if rng.random() < 0.5 else coat.pale) * (1 - mix))
