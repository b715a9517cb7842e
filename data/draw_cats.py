"""Draw pictures of cats and of other things: background, clutter, light, and one subject."""

from __future__ import annotations

import numpy as np
from canvas import Frame, Layer, N, box, capsule, down, ellipse, noise, polygon, whole
from draw_animals import Coat, bear, body, cat, dog, draw_coat, fur, owl, rabbit
from draw_things import ball, blob, crate, cushion, flower, house, texture

ANIMALS = (dog, bear, rabbit, owl)
THINGS = (cushion, flower, crate, ball, blob, house, texture)
HUES = np.array(
    [[0.45, 0.6, 0.75], [0.55, 0.65, 0.45], [0.75, 0.6, 0.45], [0.7, 0.5, 0.5], [0.6, 0.6, 0.6], [0.55, 0.5, 0.7], [0.8, 0.75, 0.6]]
)


def draw_set(count: int, seed) -> tuple[np.ndarray, np.ndarray]:
    """Return pictures (count, 64, 64, 3) uint8 and labels (count,), half of them cats, in shuffled order."""
    rng = np.random.default_rng(seed)
    labels = rng.permutation(np.arange(count) % 2)
    return np.stack(
        [draw_picture(bool(label), generator) for label, generator in zip(labels, rng.spawn(count), strict=True)]
    ), labels.astype(np.int64)


def draw_picture(is_cat: bool, rng: np.random.Generator) -> np.ndarray:
    """Return one picture, (64, 64, 3) uint8."""
    f, coat = whole(), draw_coat(rng)
    picture = background(f, coat, rng)
    for _ in range(rng.integers(0, 5)):
        picture = clutter(f, rng).onto(picture)
    layer = subject(is_cat, f, coat, rng)
    cast = np.roll(layer.cover, (rng.integers(2, 7), rng.integers(-5, 6)), (0, 1))
    picture = picture * (1 - 0.3 * cast[..., None])
    return down(light(f, layer.onto(picture), rng))


def subject(is_cat: bool, f: Frame, coat: Coat, rng: np.random.Generator) -> Layer:
    """Return the layer with a cat, another animal or a thing on it, at a place and in a pose of its own."""
    layer = Layer()
    draw = cat if is_cat else ANIMALS[rng.integers(len(ANIMALS))] if rng.random() < 0.5 else THINGS[rng.integers(len(THINGS))]
    size = rng.uniform(0.42, 0.72)
    x, y = rng.normal(0, 0.14), rng.normal(0.06, 0.12)
    g = f.at(x, y, size, rng.normal(0, 0.2))
    if draw is texture:
        g = f
    elif draw not in THINGS and rng.random() < 0.55:
        g = f.at(x, y - 0.22, size * 0.8)
        body(layer, g, coat, rng, tail=rng.uniform(0.12, 0.18) if draw in (cat, dog) else 0)
        g = f.at(x, y - 0.22, size * 0.8, rng.normal(0, 0.2))
    if rng.random() < 0.5:
        g = g.flipped()
    draw(layer, g, coat, rng)
    layer.shade(fur(f, rng))
    return layer


def background(f: Frame, coat: Coat, rng: np.random.Generator) -> np.ndarray:
    """Return a background (N, N, 3), lighter or darker than the coat: a wall and a floor, cloth, leaves or sky."""
    lights = (0.15, max(coat.brightness - 0.22, 0.16)), (min(coat.brightness + 0.22, 0.9), 0.95)
    room = np.array([max(high - low, 0.02) for low, high in lights])
    low, high = lights[rng.choice(2, p=room / room.sum())]
    base = HUES[rng.integers(len(HUES))] + rng.normal(0, 0.06, 3)
    base = base * rng.uniform(low, high) / (base @ [0.3, 0.6, 0.1])
    other = base * rng.uniform(0.75, 1.2) + rng.normal(0, 0.05, 3)
    kind = rng.choice(["room", "cloth", "leaves", "sweep"])
    if kind == "room":
        mix = (f.y > rng.uniform(0.0, 0.7)).astype(float)
    elif kind == "cloth":
        g = f.at(0, 0, turn=rng.uniform(0, 3))
        mix = 0.5 + 0.5 * np.sin(g.x * rng.uniform(6, 22))
    elif kind == "leaves":
        mix = 0.5 + 0.5 * np.clip(2 * noise(f, rng.uniform(0.2, 0.6), rng, 3), -1, 1)
    else:
        mix = 0.5 + 0.5 * f.at(0, 0, turn=rng.uniform(0, 6.3)).x
    mix = np.clip(mix, 0, 1)[..., None]
    grain = 1 + 0.12 * noise(f, 0.12, rng, 2)[..., None]
    return np.clip((base * mix + other * (1 - mix)) * grain, 0, 1)


def clutter(f: Frame, rng: np.random.Generator) -> Layer:
    """Return a layer with one thing that stands about, out of focus."""
    layer, colour = Layer(), np.clip(HUES[rng.integers(len(HUES))] * rng.uniform(0.3, 1.4), 0, 1)
    g = f.at(*rng.uniform(-1, 1, 2), rng.uniform(0.12, 0.4), rng.uniform(0, 3))
    shape = rng.integers(4)
    if shape == 0:
        distance = ellipse(g, 1, rng.uniform(0.5, 1))
    elif shape == 1:
        distance = box(g, 1, rng.uniform(0.3, 1), 0.1)
    elif shape == 2:
        distance = polygon(g, [(-0.9, 0.7), (0, -0.9), (0.9, 0.7)], 0.05)
    else:
        distance = capsule(g, -3, 0, 3, 0, rng.uniform(0.1, 0.35))
    layer.paint(g, distance, colour, soft=rng.uniform(0, 0.4), round_=0.3)
    return layer


def light(f: Frame, picture: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Return the picture under a light from one side, of one colour, with a camera's exposure and grain."""
    side = f.at(0, 0, turn=rng.uniform(0, 2 * np.pi)).x
    strength = 1 + rng.uniform(0, 0.35) * side
    warmth = 1 + rng.normal(0, 0.06) * np.array([1, 0, -1])
    exposed = np.clip(picture * strength[..., None] * warmth * rng.uniform(0.75, 1.2), 0, 1) ** rng.uniform(0.85, 1.2)
    return exposed + rng.normal(0, 0.03, (N, N, 3))
