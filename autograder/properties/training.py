"""Properties of what training returns, in every week that trains: the form of parameters and costs, and equal parameters."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import numpy as np

from autograder.oracles import Mismatch, compare, kind_of
from autograder.properties import compare_keys


def form(parameters: Any, shapes: Mapping[str, tuple[int, int]], what: str) -> Mismatch | None:
    """Say how parameters are not a dict of finite arrays of these shapes."""
    if found := compare_keys(parameters, shapes):
        return replace(found, kind=f"{found.kind} {kind_of(parameters)}", text=what + found.text)
    for key, shape in shapes.items():
        value = parameters[key]
        # Compared with itself where all is well: what is looked at here is kind and shape, not value.
        fits = isinstance(value, np.ndarray) and value.shape == shape and value.dtype.kind in "iuf"
        if fits and not np.isfinite(value).all():
            return Mismatch(f"finite {key}", f"{what}`{key}` has values that are not finite.")
        if not fits:
            found = compare(value, np.zeros(shape), f"{what}`{key}`")
            return replace(found, kind=f"{found.kind} {key}") if found else None
    return None


def not_a_pair(result: Any) -> Mismatch | None:
    """Say how a result, which is not None, is not a pair of parameters and costs."""
    if not isinstance(result, (tuple, list)) or len(result) != 2:
        return Mismatch(
            f"form {kind_of(result)}", f"return two values, the parameters and the list of costs; it returns {kind_of(result)}."
        )
    if isinstance(result[1], dict):
        return Mismatch("swapped", "return the parameters first, then the costs.", frozenset({"values swapped"}))
    return None


def other_default(told: Any, wanted: Mapping[str, float]) -> Mismatch | None:
    """Say which number is another one where it is not passed, as far as the signature could be read."""
    for name, value in wanted.items():
        if isinstance(told, dict) and isinstance(given := told.get(name, value), (int, float)) and given != value:
            return Mismatch(f"default {name}", f"where `{name}` is not passed, it should be {value:g}, as in the exercise's first line.")
    return None


def same(a: Mapping[str, Any], b: Mapping[str, Any]) -> bool:
    """Whether parameters agree with all of `b`."""
    return all(np.allclose(a[key], b[key], rtol=1e-6, atol=1e-10) for key in b)
