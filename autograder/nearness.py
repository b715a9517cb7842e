"""Nearness: whether numbers are equal within tolerances, the same question everywhere.

What `np.isclose` answers, at a fraction of its price: naming a mistake asks it thousands of times.
"""

from __future__ import annotations

import numpy as np

RTOL = 1e-6
ATOL = 1e-8


def near(a: np.ndarray, b: np.ndarray, rtol: float = RTOL, atol: float = ATOL) -> np.ndarray:
    """Return where `a` lies within `atol + rtol·|b|` of `b`; infinities are near themselves, nan is near nothing."""
    with np.errstate(all="ignore"):
        b = b + 0.0  # floats: whole numbers without a sign would wrap around, and truth values have no difference
        return np.asarray((a == b) | (np.abs(a - b) < atol + rtol * np.abs(b)))


def all_near(a: np.ndarray, b: np.ndarray, rtol: float = RTOL, atol: float = ATOL) -> bool:
    """Whether two arrays have the same shape and are near throughout."""
    return a.shape == b.shape and bool(near(a, b, rtol, atol).all())
