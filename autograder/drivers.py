"""Drivers: how an exercise's function is put through its paces.

A driver gets the functions by name and one case's arguments, calls, and returns plain results.
It runs where learner code runs (the kernel, or the sealed worker), so it knows no answers.
The first of `functions` is the exercise itself; most exercises need only `call`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

Functions = Mapping[str, Callable[..., Any]]


def call(functions: Functions, *args: Any) -> Any:
    """Call the exercise once. A last argument of type `Keywords` is passed by name."""
    function = next(iter(functions.values()))
    if args and isinstance(args[-1], dict) and args[-1].get("**") is True:
        *positional, keywords = args
        return function(*positional, **{k: v for k, v in keywords.items() if k != "**"})
    return function(*args)


def draws(functions: Functions, seed: int, other: int, *args: Any) -> list[Any]:
    """Call a random exercise three times, its generator last: twice from one seed, once from another."""
    function = next(iter(functions.values()))
    return [function(*args, np.random.default_rng(s)) for s in (seed, seed, other)]
