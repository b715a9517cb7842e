"""Draw animals, head on: the cat, and those that are not."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
from canvas import Frame, Layer, capsule, ellipse, melt, noise, polygon

FURS = {  # main colour, markings, light parts
    "ginger": ((0.85, 0.50, 0.22), (0.62, 0.30, 0.10), (0.97, 0.88, 0.75)),
    "grey": ((0.52, 0.54, 0.58), (0.28, 0.29, 0.33), (0.86, 0.87, 0.89)),
    "black": ((0.13, 0.12, 0.14), (0.05, 0.05, 0.06), (0.30, 0.29, 0.31)),
    "tuxedo": ((0.12, 0.12, 0.14), (0.05, 0.05, 0.06), (0.95, 0.95, 0.94)),
    "white": ((0.93, 0.92, 0.89), (0.76, 0.74, 0.70), (1.00, 0.99, 0.97)),
    "brown": ((0.50, 0.36, 0.24), (0.25, 0.16, 0.10), (0.82, 0.71, 0.57)),
    "cream": ((0.91, 0.80, 0.62), (0.72, 0.56, 0.38), (0.99, 0.95, 0.87)),
    "dark": ((0.27, 0.20, 0.16), (0.12, 0.08, 0.06), (0.55, 0.44, 0.34)),
}
IRISES = ((0.55, 0.72, 0.20), (0.80, 0.68, 0.16), (0.38, 0.62, 0.80), (0.80, 0.47, 0.12), (0.35, 0.65, 0.42))
PINK, INK, WHITE = (0.87, 0.55, 0.55), (0.07, 0.06, 0.07), (1.0, 1.0, 1.0)


@dataclass(frozen=True)
class Coat:
    """An animal's colours: main fur, markings, light parts, iris."""

    main: np.ndarray
    mark: np.ndarray
    pale: np.ndarray
    iris: np.ndarray

    @property
    def brightness(self) -> float:
        """Return how light the main fur is, 0 to 1."""
        return float(self.main @ [0.3, 0.6, 0.1])


def draw_coat(rng: np.random.Generator, darkest: float, lightest: float) -> Coat:
    """Choose a coat whose brightness lies between two bounds."""
    while True:
        coat = _any_coat(rng)
        if darkest < coat.brightness < lightest:
            return coat


def _any_coat(rng: np.random.Generator) -> Coat:
    """Choose a coat, a little off its usual colours."""
    main, mark, pale = (np.array(part) for part in FURS[rng.choice(list(FURS))])
    shift = rng.normal(0, 0.035, 3)
    iris = np.array(IRISES[rng.integers(len(IRISES))])
    return Coat(np.clip(main + shift, 0.03, 1), np.clip(mark + shift, 0.02, 1), np.clip(pale + shift / 2, 0, 1), iris)


def body(layer: Layer, f: Frame, coat: Coat, rng: np.random.Generator, tail: float) -> None:
    """Draw a sitting body under a head: trunk, chest, front legs, and a tail `tail` thick (0: none)."""
    lean = rng.uniform(-0.25, 0.25)
    if tail:
        g = f if rng.random() < 0.5 else f.flipped()
        up = rng.uniform(0.4, 1.5)
        bend = [(0.75, 2.45), (1.25, 2.35), (1.5, 2.3 - up * 0.6), (1.25 + rng.uniform(0, 0.5), 2.3 - up)]
        parts = [capsule(g, *a, *b, tail) for a, b in pairwise(bend)]
        layer.paint(f, melt(melt(parts[0], parts[1], 0.1), parts[2], 0.1), coat.main, round_=0.35)
    trunk = melt(ellipse(f, 0.72, 1.0, lean / 2, 1.35), ellipse(f, 0.98, 0.75, lean, 2.1), 0.4)
    layer.paint(f, trunk, coat.main, round_=0.4)
    if rng.random() < 0.5:
        layer.mark(f, ellipse(f, 0.36, 0.7, lean / 2, 1.35), coat.pale, 0.9, soft=0.25)
    for side in (-1, 1):
        layer.paint(f, capsule(f, lean / 2 + 0.3 * side, 1.6, lean / 2 + 0.33 * side, 2.6, 0.2, 0.22), coat.main, round_=0.35)


def eye(layer: Layer, f: Frame, x: float, y: float, coat: Coat, *, size: float, slit: float, slant: float) -> None:
    """Draw an eye: dark rim, iris, a pupil `slit` wide (1: round), a glint. `slant` lifts its outer corner."""
    g = f.at(x, y, turn=-slant if x > 0 else slant)
    layer.paint(g, ellipse(g, size * 1.22, size * 0.98), INK)
    layer.paint(g, ellipse(g, size * 1.02, size * 0.8), coat.iris)
    layer.paint(g, ellipse(g, size * slit, size * 0.74), INK)
    layer.paint(g, ellipse(g, size * 0.24, size * 0.24, -size * 0.3, -size * 0.35), WHITE)


def round_eye(layer: Layer, f: Frame, x: float, y: float, coat: Coat, rng: np.random.Generator) -> None:
    """Draw an eye with a wide pupil, as other animals have it."""
    eye(layer, f, x, y, coat, size=rng.uniform(0.16, 0.22), slit=rng.choice([0.5, 0.7]), slant=0)


def whiskers(layer: Layer, f: Frame, y: float, colour, rng: np.random.Generator) -> None:
    """Draw three long whiskers on either side."""
    for side in (-1, 1):
        droop = rng.uniform(-0.05, 0.12)
        for k in (-1, 0, 1):
            end = (side * rng.uniform(1.15, 1.4), y + 0.22 * k + droop)
            layer.paint(f, capsule(f, side * 0.3, y + 0.06 * k, *end, 0.016, 0.006), colour, 0.85)


def cat(layer: Layer, f: Frame, coat: Coat, rng: np.random.Generator) -> None:
    """Draw a cat's head: pointed ears, slanted eyes with slit pupils, small nose, whiskers, often stripes."""
    look = rng.uniform(-0.14, 0.14)  # how far the face is turned aside
    spread, height, width = rng.uniform(0.5, 0.62), rng.uniform(1.15, 1.42), rng.uniform(0.30, 0.38)
    ears, inside = rng.choice(["fur", "mark"], p=[0.7, 0.3]), np.array(PINK) * rng.uniform(0.4, 1.1)
    for side in (-1, 1):
        x = side * spread + look * 0.4
        ear = [(x - width, -0.45), (x + side * rng.uniform(0.1, 0.24), -height), (x + width, -0.35)]
        layer.paint(f, polygon(f, ear, 0.05), coat.main if ears == "fur" else coat.mark, round_=0.3)
        middle = np.mean(ear, axis=0)
        inner = [tuple(middle + 0.55 * (np.array(corner) - middle) + [0, 0.06]) for corner in ear]
        layer.paint(f, polygon(f, inner, 0.02), inside, 0.9, soft=0.05)
    fluff = rng.uniform(0.9, 1.06)
    head = melt(ellipse(f, 0.86 * fluff, 0.76), ellipse(f, 0.98 * fluff, 0.5, 0, 0.2), 0.3)
    layer.paint(f, head, coat.main, round_=0.45)
    style = rng.choice(["tabby", "plain", "patch", "mask", "blaze"], p=[0.4, 0.2, 0.15, 0.1, 0.15])
    if style == "tabby":
        for x, lean in ((-0.26, -0.1), (0, 0), (0.26, 0.1)):
            layer.mark(f, capsule(f, x + look, -0.3, x + lean + look * 0.5, -0.72, 0.05, 0.03), coat.mark, 0.9, soft=0.04)
        for side in (-1, 1):
            for y in (0.02, 0.24):
                layer.mark(f, capsule(f, side * 0.62, y, side * 0.98, y - 0.1, 0.035, 0.05), coat.mark, 0.85, soft=0.04)
    if style == "patch":
        side = rng.choice([-1, 1])
        layer.mark(f, ellipse(f, 0.5, 0.62, side * 0.5, -0.45), coat.mark, 0.95, soft=0.08)
    if style == "mask":
        layer.mark(f, ellipse(f, 0.55, 0.55, look, 0.15), coat.mark, 0.85, soft=0.35)
    if style == "blaze":
        layer.mark(
            f,
            polygon(f, [(look - 0.1, -0.6), (look + 0.1, -0.6), (look + 0.35, 0.4), (look - 0.35, 0.4)], 0.05),
            coat.pale,
            0.95,
            soft=0.06,
        )
    muzzle = coat.main if style == "mask" or rng.random() < 0.4 else coat.pale
    for side in (-1, 1):
        layer.paint(f, ellipse(f, 0.27, 0.22, look * 1.4 + side * 0.2, 0.4), muzzle, 0.9, soft=0.06)
    layer.paint(f, ellipse(f, 0.2, 0.16, look * 1.4, 0.6), muzzle, 0.8, soft=0.06)
    size, slit, slant = rng.uniform(0.18, 0.24), rng.choice([0.2, 0.3, 0.55]), rng.uniform(0.15, 0.4)
    asleep = rng.random() < 0.1
    for side in (-1, 1):
        x, y = side * 0.4 + look, -0.05
        if asleep:
            layer.paint(f, np.maximum(np.abs(ellipse(f, 0.22, 0.18, x, y)) - 0.035, y - f.y), INK)
        else:
            eye(layer, f, x, y, coat, size=size, slit=slit, slant=slant)
    nose = look * 1.5
    layer.paint(f, polygon(f, [(nose - 0.1, 0.24), (nose + 0.1, 0.24), (nose, 0.36)], 0.03), PINK if rng.random() < 0.6 else INK)
    for side in (-1, 1):
        corner = ellipse(f, 0.12, 0.11, nose + side * 0.12, 0.47)
        layer.paint(f, np.maximum(np.abs(corner) - 0.022, 0.48 - f.y), np.array(INK) + 0.12, 0.85)
    whiskers(layer, f, 0.42, WHITE if coat.brightness < 0.6 or rng.random() < 0.5 else (0.35, 0.33, 0.3), rng)


def dog(layer: Layer, f: Frame, coat: Coat, rng: np.random.Generator) -> None:
    """Draw a dog's head: hanging ears, long muzzle, broad nose, often the tongue."""
    look = rng.uniform(-0.14, 0.14)
    layer.paint(f, melt(ellipse(f, 0.74, 0.8, 0, -0.05), ellipse(f, 0.6, 0.5, look, 0.4), 0.3), coat.main, round_=0.45)
    if rng.random() < 0.4:
        layer.mark(
            f, polygon(f, [(look - 0.1, -0.8), (look + 0.1, -0.8), (look + 0.3, 0.4), (look - 0.3, 0.4)], 0.05), coat.pale, 0.95, soft=0.06
        )
    if rng.random() < 0.35:
        side = rng.choice([-1, 1])
        layer.mark(f, ellipse(f, 0.34, 0.36, side * 0.36, -0.15), coat.mark, 0.95, soft=0.08)
    ears, drop = (coat.mark if rng.random() < 0.7 else coat.main), rng.uniform(0.55, 1.0)
    for side in (-1, 1):
        hang = melt(ellipse(f, 0.25, 0.3, side * 0.72, -0.42), ellipse(f, 0.24, 0.45, side * 0.9, drop * 0.35), 0.35)
        layer.paint(f, hang, ears, round_=0.4)
    layer.paint(f, ellipse(f, 0.4, 0.36, look * 1.5, 0.45), coat.pale if rng.random() < 0.6 else coat.main, round_=0.25)
    if rng.random() < 0.5:
        layer.paint(f, capsule(f, look * 1.5, 0.75, look * 1.5 + rng.uniform(-0.1, 0.1), 1.0, 0.13), (0.88, 0.42, 0.45), round_=0.2)
    layer.paint(f, ellipse(f, 0.2, 0.14, look * 1.7, 0.26), INK)
    layer.paint(f, capsule(f, look * 1.7, 0.3, look * 1.6, 0.58, 0.025), INK)
    layer.paint(f, np.maximum(np.abs(ellipse(f, 0.26, 0.18, look * 1.6, 0.52)) - 0.025, 0.52 - f.y), INK)
    for side in (-1, 1):
        round_eye(layer, f, side * 0.38 + look, -0.07, coat, rng)


def bear(layer: Layer, f: Frame, coat: Coat, rng: np.random.Generator) -> None:
    """Draw a bear's head: round ears, small eyes, a pale muzzle; some are pandas."""
    look, panda = rng.uniform(-0.14, 0.14), rng.random() < 0.2
    if panda:
        coat = replace(coat, main=np.array([0.93, 0.92, 0.9]), mark=np.array([0.1, 0.1, 0.11]), pale=np.array([0.97, 0.96, 0.95]))
    for side in (-1, 1):
        layer.paint(f, ellipse(f, 0.3, 0.3, side * 0.68, -0.66), coat.mark if panda else coat.main, round_=0.35)
        layer.paint(f, ellipse(f, 0.16, 0.16, side * 0.68, -0.62), coat.mark, 0.8, soft=0.05)
    layer.paint(f, ellipse(f, 0.94, 0.84), coat.main, round_=0.45)
    if panda:
        for side in (-1, 1):
            g = f.at(side * 0.38 + look, -0.08, turn=side * 0.5)
            layer.paint(g, ellipse(g, 0.2, 0.27), coat.mark, soft=0.04)
    layer.paint(f, ellipse(f, 0.42, 0.34, look * 1.5, 0.38), coat.pale, round_=0.25)
    for side in (-1, 1):
        round_eye(layer, f, side * 0.38 + look, -0.07, coat, rng)
    layer.paint(f, ellipse(f, 0.17, 0.12, look * 1.7, 0.24), INK)
    layer.paint(f, capsule(f, look * 1.7, 0.28, look * 1.6, 0.5, 0.025), INK)


def rabbit(layer: Layer, f: Frame, coat: Coat, rng: np.random.Generator) -> None:
    """Draw a rabbit's head: long upright ears, eyes far apart, two teeth."""
    look, length = rng.uniform(-0.12, 0.12), rng.uniform(0.55, 0.8)
    inside = np.array(PINK) * rng.uniform(0.4, 1.1)
    for side in (-1, 1):
        g = f.at(side * 0.3, -0.6, turn=side * rng.uniform(0.0, 0.4))
        layer.paint(g, ellipse(g, 0.2, length, 0, -length * 0.8), coat.main, round_=0.35)
        layer.paint(g, ellipse(g, 0.1, length * 0.75, 0, -length * 0.8), inside, 0.9, soft=0.05)
    layer.paint(f, melt(ellipse(f, 0.66, 0.7, 0, -0.1), ellipse(f, 0.72, 0.48, 0, 0.3), 0.3), coat.main, round_=0.45)
    for side in (-1, 1):
        layer.paint(f, ellipse(f, 0.22, 0.2, look * 1.4 + side * 0.17, 0.4), coat.pale, 0.9, soft=0.06)
        round_eye(layer, f, side * 0.38 + look, -0.07, coat, rng)
    layer.paint(f, ellipse(f, 0.1, 0.07, look * 1.5, 0.24), PINK)
    layer.paint(f, polygon(f, [(look - 0.08, 0.6), (look + 0.08, 0.6), (look + 0.07, 0.78), (look - 0.07, 0.78)]), WHITE)


def owl(layer: Layer, f: Frame, coat: Coat, rng: np.random.Generator) -> None:
    """Draw an owl's head: a round head without ears, two pale discs, round eyes, a beak, rows of feathers."""
    layer.paint(f, melt(ellipse(f, 0.9, 0.86), ellipse(f, 0.8, 0.6, 0, 0.5), 0.3), coat.main, round_=0.45)
    for y in (-0.72, -0.55):
        for x in np.linspace(-0.5, 0.5, 5):
            layer.mark(f, ellipse(f, 0.07, 0.05, x, y), coat.mark, 0.8)
    for side in (-1, 1):
        layer.paint(f, ellipse(f, 0.42, 0.46, side * 0.36, -0.02), coat.pale, 0.95, round_=0.3)
        layer.paint(f, ellipse(f, 0.24, 0.24, side * 0.34, -0.04), (0.86, 0.62, 0.12))
        layer.paint(f, ellipse(f, 0.14, 0.14, side * 0.34, -0.04), INK)
        layer.paint(f, ellipse(f, 0.05, 0.05, side * 0.34 - 0.06, -0.1), WHITE)
    layer.paint(f, polygon(f, [(-0.09, 0.14), (0.09, 0.14), (0, 0.42)], 0.02), (0.80, 0.62, 0.25))


def fur(f: Frame, rng: np.random.Generator) -> np.ndarray:
    """Return the factor by which fur is lighter or darker from hair to hair."""
    strands = noise(f.at(0, 0, turn=rng.uniform(-0.6, 0.6)), 0.05, rng, 2)
    return 1 + 0.10 * strands + 0.07 * noise(f, 0.3, rng)
