"""Offer surfaces of two parameters to race optimizers on, each the mean of 64 examples' own surfaces."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

EXAMPLES = 64


@dataclass(frozen=True)
class Surface:
    """Describe a cost of two parameters, x and y.

    Args:
        name: what it is called.
        says: what is special about it, in a sentence.
        cost: function of x and y, numbers or arrays of one shape, that returns the cost.
        slopes: function of x and y that returns both slopes of the cost.
        start: where a race begins.
        lowest: the place of a minimum.
        window: the part of the plane that is worth seeing: smallest and largest x, smallest and largest y.
        saddle: the place of a saddle, where there is one.
    """

    name: str
    says: str
    cost: Callable
    slopes: Callable
    start: tuple[float, float]
    lowest: tuple[float, float]
    window: tuple[float, float, float, float] = (-4.0, 4.0, -3.0, 3.0)
    saddle: tuple[float, float] | None = None


def _ravine(x, y):
    return 0.05 * (x - 3) ** 2 + 2 * (y - x**2 / 4 + 1) ** 2


def _ravine_slopes(x, y):
    off = y - x**2 / 4 + 1
    return 0.1 * (x - 3) - 2 * off * x, 4 * off


def _well(x, y):
    return np.exp(-((x - 2) ** 2) / 4.5)


SURFACES = {
    surface.name: surface
    for surface in (
        Surface(
            "bowl",
            "It is twenty times steeper across than along.",
            lambda x, y: 0.1 * x**2 + 2 * y**2,
            lambda x, y: (0.2 * x, 4 * y),
            start=(-3.5, 1.5),
            lowest=(0.0, 0.0),
        ),
        Surface("ravine", "A narrow valley that bends.", _ravine, _ravine_slopes, start=(-3.0, 2.5), lowest=(3.0, 1.25)),
        Surface(
            "saddle",
            "Downhill along x it ends in a saddle; the way on leads along y.",
            lambda x, y: 0.5 * x**2 - 0.25 * y**2 + y**4 / 32 + 0.5,
            lambda x, y: (x, -0.5 * y + y**3 / 8),
            start=(-3.0, 0.01),
            lowest=(0.0, 2.0),
            saddle=(0.0, 0.0),
        ),
        Surface(
            "plateau",
            "Almost flat along x, then a drop.",
            lambda x, y: 3 - 3 * _well(x, y) + 0.5 * y**2,
            lambda x, y: (3 * _well(x, y) * (x - 2) / 2.25, 1.0 * y),
            start=(-3.0, 1.5),
            lowest=(2.0, 0.0),
        ),
    )
}


def tilts(rng, spread=2.0):
    """Draw what makes the examples differ: each tilts the surface in a direction of its own, all together not at all.

    Args:
        rng: the `numpy.random.Generator` to draw from.
        spread: the standard deviation of a tilt, before they are balanced.

    Returns:
        Array of shape (2, 64): what example i adds to both slopes. Every row adds up to 0, so that the mean over all
        examples is the surface itself, and a mini-batch's mean is off by its own tilts.
    """
    drawn = rng.normal(0, spread, (2, EXAMPLES))
    return drawn - drawn.mean(axis=1, keepdims=True)


def parameters_at(x, y):
    """Return a place as parameters, so that any update function can move it: "W1" holds x, "b1" holds y."""
    return {"W1": np.array([[float(x)]]), "b1": np.array([[float(y)]])}


def place_of(parameters):
    """Return the place (x, y) of such parameters."""
    return float(parameters["W1"][0, 0]), float(parameters["b1"][0, 0])


def gradients(surface, parameters, batch):
    """Return the gradients of a mini-batch's mean.

    Args:
        surface: a Surface.
        parameters: as `parameters_at` makes them.
        batch: array of shape (2, k), the tilts of the mini-batch's examples.

    Returns:
        A dict with "dW1" and "db1", each of shape (1, 1).
    """
    along, across = surface.slopes(*np.array(place_of(parameters)))  # numpy's floats grow to infinity where Python's raise
    more = np.asarray(batch).mean(axis=1)
    return {"dW1": np.array([[along + more[0]]]), "db1": np.array([[across + more[1]]])}
