"""What answers of course1/week2 must be like."""

from __future__ import annotations

from typing import Any

import numpy as np

from autograder.cases import Case
from autograder.oracles import Mismatch


def can_be_trained(case: Case, got: Any, expected: Any) -> Mismatch | None:
    """Right is a start with a bias, and with weights that can take steps smaller than 1; its values are another oracle's affair."""
    if not isinstance(got, (tuple, list)) or len(got) != 2:
        return None
    w, b = got
    if b is None:
        return Mismatch("bias", "the second result, `b`, is None; it should be a number.")
    if isinstance(w, np.ndarray) and w.dtype.kind != "f" and w.shape == expected[0].shape:
        return Mismatch("dtype", "`w` should be an array of floats; its numbers are of another kind.")
    return None
