"""Cases: the inputs an exercise is tried on, drawn afresh from a seed each time.

Sizes vary and differ from one another, so that nothing is square by accident, and values stay away
from where a harmless 1e-8 in a log, a root or a denominator would matter.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np


@dataclass(frozen=True)
class Case:
    """One call: plain arguments, and a note for the learner on what is special about it.

    A case with a remark costs nothing: it is more than was asked for, and whoever gets it wrong is told that sentence.
    """

    args: tuple[Any, ...]
    note: str = ""  # completes "it goes wrong ...": "for scores as large as 1000"
    remark: str = ""


def case(*args: Any, note: str = "", remark: str = "") -> Case:
    """Return a case of these arguments."""
    return Case(args, note, remark)


def keywords(**named: Any) -> dict[str, Any]:
    """Return named arguments in the form the driver `call` passes by name (put it last)."""
    return {"**": True, **named}


def generator(seed: str, *names: str) -> np.random.Generator:
    """Return the generator of one exercise's inputs: the same for the same seed and names."""
    digest = hashlib.sha256("\0".join((seed, *names)).encode()).digest()
    return np.random.default_rng(np.frombuffer(digest, dtype=np.uint32))


def sizes(rng: np.random.Generator, count: int, low: int = 2, high: int = 7) -> list[int]:
    """Return `count` different sizes from `low` to `high`, in random order."""
    return [int(n) for n in rng.permutation(np.arange(low, high + 1))[:count]]


def labels(rng: np.random.Generator, m: int) -> np.ndarray:
    """Return `(1, m)` labels of 0. and 1. with both present when m > 1."""
    values = rng.integers(0, 2, size=m)
    if m > 1 and values.min() == values.max():
        values[rng.integers(m)] = 1 - values[0]
    return values.reshape(1, m).astype(float)


def seed(rng: np.random.Generator) -> int:
    """Return a seed for a generator that the learner's function will be given."""
    return int(rng.integers(1, 2**31))


def argument_text(names: Sequence[str], case: Case, show: bool) -> str:
    """Describe a case's arguments in words: `x = [0.5, -1.2]` if small and shown, else `x of shape (4, 3)`."""
    parts = []
    for name, value in zip(names, case.args, strict=False):
        if isinstance(value, np.ndarray) and value.ndim:
            small = show and value.size <= 6 and value.ndim <= 2
            parts.append(f"{name} = {short(value)}" if small else f"{name} of shape {value.shape}")
        elif isinstance(value, (int, float, str, np.ndarray, np.generic)) and show:
            parts.append(f"{name} = {short(value)}")
        elif show and isinstance(value, list) and len(value) <= 12 and all(isinstance(one, (int, float)) for one in value):
            parts.append(f"{name} = [{', '.join(f'{one:.4g}' for one in value)}]")
    return ", ".join(parts[:4])


def short(value: Any) -> str:
    """Return a value in at most one short line."""
    if isinstance(value, np.ndarray):
        text = np.array2string(value, precision=4, separator=", ", threshold=8, edgeitems=2)
        return " ".join(text.split())[:120]
    if isinstance(value, float):
        return f"{value:.6g}"
    return repr(value)[:120]
