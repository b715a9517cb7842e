"""Draw pictures of cats and of other things: background, clutter, light, and one subject.

How hard the set is, is decided here, and by nothing that is fitted to a model:

- The subject is as often lighter than its background as darker, so brightness says nothing about what it is, and a
  template of light and dark that fits half of the cats is wrong for the other half.
- Cats, other animals and things share coats, poses, eyes, places, backgrounds and lights.
"""

from __future__ import annotations

import numpy as np
from canvas import Frame, Layer, N, box, capsule, down, ellipse, noise, polygon, whole
from draw_animals import Coat, bear, body, cat, dog, draw_coat, fur, owl, rabbit
from draw_things import ball, blob, crate, cushion, flower, house, texture

ANIMALS = (dog, bear, rabbit, owl)
THINGS = (cushion, flower, crate, ball, blob, house, texture)
HUES = np.array(
    [
        [0.45, 0.60, 0.75],  # sky
        [0.55, 0.65, 0.45],  # grass
        [0.75, 0.60, 0.45],  # wood
        [0.70, 0.50, 0.50],  # brick
        [0.60, 0.60, 0.60],  # stone
        [0.55, 0.50, 0.70],  # lavender
        [0.80, 0.75, 0.60],  # straw
    ]
)
CONTRAST = 0.42  # the least difference in brightness between a coat and what is behind it


def draw_set(count: int, seed) -> tuple[np.ndarray, np.ndarray]:
    """Return pictures (count, 64, 64, 3) uint8 and labels (count,), half of them cats, in shuffled order."""
    rng = np.random.default_rng(seed)
    labels = rng.permutation(np.arange(count) % 2).astype(np.int64)
    return np.stack([draw_picture(label == 1, own) for label, own in zip(labels, rng.spawn(count), strict=True)]), labels


def draw_picture(is_cat: bool, rng: np.random.Generator) -> np.ndarray:
    """Return one picture, (64, 64, 3) uint8."""
    f, lighter = whole(), rng.random() < 0.5
    coat = draw_coat(rng, CONTRAST + 0.17, 1) if lighter else draw_coat(rng, 0, 0.9 - CONTRAST)
    behind = (0.12, coat.brightness - CONTRAST) if lighter else (coat.brightness + CONTRAST, 0.95)
    picture = background(f, rng.uniform(*behind), rng)
    for _ in range(rng.integers(0, 4)):
        picture = clutter(f, rng).onto(picture)
    layer = subject(is_cat, f, coat, rng)
    shadow = shifted(layer.cover, rng.integers(2, 7), rng.integers(-5, 6))
    return down(light(f, layer.onto(picture * (1 - 0.15 * shadow[..., None])), rng))


def subject(is_cat: bool, f: Frame, coat: Coat, rng: np.random.Generator) -> Layer:
    """Return the layer with a cat, another animal or a thing on it, at a place and in a pose of its own."""
    layer = Layer(rim=rng.uniform(-0.8, 1.0))
    others = ANIMALS if rng.random() < 0.65 else THINGS
    draw = cat if is_cat else others[rng.integers(len(others))]
    x, y, size, tilt = rng.normal(0, 0.06), rng.normal(0.06, 0.055), rng.uniform(0.58, 0.72), rng.normal(0, 0.15)
    pose = rng.choice(["head", "bust", "sitting"], p=[0.5, 0.4, 0.1])
    if draw in THINGS:
        pose = "head"
    if pose == "bust":
        y, size = y - 0.08, size * 0.95
    if pose == "sitting":
        y, size = y - 0.2, size * 0.8
    if pose != "head":
        body(layer, f.at(x, y, size), coat, rng, tail=rng.uniform(0.12, 0.18) if draw in (cat, dog) else 0)
    head = f if draw is texture else f.at(x, y, size, tilt)
    draw(layer, head.flipped() if rng.random() < 0.5 else head, coat, rng)
    layer.shade(fur(f, rng))
    return layer


def background(f: Frame, brightness: float, rng: np.random.Generator) -> np.ndarray:
    """Return a background (N, N, 3) of that brightness: a wall and a floor, cloth, leaves or an empty sky."""
    base = HUES[rng.integers(len(HUES))] + rng.normal(0, 0.06, 3)
    base = base * brightness / (base @ [0.3, 0.6, 0.1])
    other = base * rng.uniform(0.75, 1.2) + rng.normal(0, 0.05, 3)
    kind = rng.choice(["room", "cloth", "leaves", "sky"])
    if kind == "room":
        mix = (f.y > rng.uniform(0.0, 0.7)).astype(float)
    elif kind == "cloth":
        mix = 0.5 + 0.5 * np.sin(f.at(0, 0, turn=rng.uniform(0, 3)).x * rng.uniform(6, 22))
    elif kind == "leaves":
        mix = 0.5 + 0.5 * np.clip(2 * noise(f, rng.uniform(0.2, 0.6), rng, 3), -1, 1)
    else:
        mix = np.clip(0.5 + 0.5 * f.at(0, 0, turn=rng.uniform(0, 6.3)).x, 0, 1)
    grain = 1 + 0.12 * noise(f, 0.12, rng, 2)
    return np.clip((other + (base - other) * mix[..., None]) * grain[..., None], 0, 1)


def clutter(f: Frame, rng: np.random.Generator) -> Layer:
    """Return a layer with one thing that stands about, more or less out of focus."""
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


def shifted(cover: np.ndarray, down_by: int, right_by: int) -> np.ndarray:
    """Return a cover (N, N) moved by a few samples; nothing comes in at the edges."""
    wide = np.pad(cover, 8)
    return wide[8 - down_by : 8 - down_by + N, 8 - right_by : 8 - right_by + N]


def light(f: Frame, picture: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Return the picture under a light from one side, of one colour, with a camera's exposure and grain."""
    side = f.at(0, 0, turn=rng.uniform(0, 2 * np.pi)).x
    strength = 1 + rng.uniform(0, 0.35) * side
    warmth = 1 + rng.normal(0, 0.06) * np.array([1, 0, -1])
    exposed = np.clip(picture * strength[..., None] * warmth * rng.uniform(0.65, 1.0), 0, 1) ** rng.uniform(1.0, 1.5)
    return exposed + rng.normal(0, 0.03, (N, N, 3))
