"""Walk down the bowl of a linear model's cost, with features as they are or normalized."""

from typing import NamedTuple

import numpy as np

from shared_utils.preparing import normalize_inputs


class Bowl(NamedTuple):
    """Hold the cost 1/(2m)·Σ(w·x - y)² of two weights: its curvature matrix H, its lowest point, its lowest cost.

    Fields:
        H: array of shape (2, 2), X·Xᵀ/m.
        lowest: array of shape (2, 1), the weights where the cost is lowest.
        floor: the cost there.
    """

    H: np.ndarray
    lowest: np.ndarray
    floor: float

    @classmethod
    def of(cls, X, y):
        """Return the bowl of data: X of shape (2, m), y of shape (1, m)."""
        m = X.shape[1]
        H = X @ X.T / m
        lowest = np.linalg.solve(H, X @ y.T / m)
        return cls(H, lowest, float(np.mean((lowest.T @ X - y) ** 2) / 2))

    @classmethod
    def drawn(cls, rng, normalized):
        """Return the bowl of 100 examples whose second feature spreads five times less than the first."""
        X = rng.normal(0, [[1.0], [0.2]], (2, 100))
        y = np.array([[1.0, -5.0]]) @ X + rng.normal(0, 0.1, (1, 100))
        X, y = X - X.mean(axis=1, keepdims=True), y - y.mean()
        return cls.of(normalize_inputs(X)[0] if normalized else X, y)

    def cost(self, w):
        """Return the cost of weights of shape (2, k), shape (k,)."""
        d = w - self.lowest
        return np.sum(d * (self.H @ d), axis=0) / 2 + self.floor


def path(bowl, learning_rate, steps, start=(0.0, 0.0)):
    """Return the weights at the start and after each step of gradient descent, shape (2, steps + 1)."""
    w = np.array(start, dtype=float).reshape(2, 1)
    walked = [w]
    for _ in range(steps):
        w = w - learning_rate * bowl.H @ (w - bowl.lowest)
        walked.append(w)
    return np.hstack(walked)


def descend(bowl, learning_rate, steps):
    """Return what is left of the way down at the start and after each step, as a share: 1 at first, 0 at the lowest."""
    with np.errstate(all="ignore"):
        left = bowl.cost(path(bowl, learning_rate, steps)) - bowl.floor
        return left / left[0]
