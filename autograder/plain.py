"""Plain data: the only thing that crosses between the judge and learner code.

Learner code can return anything: a lying subclass, a generator, a list that holds itself.
`to_plain` copies what is data and turns the rest into `Opaque(type name)`; `encode` and `decode`
carry it over a pipe as a JSON tree followed by the arrays' bytes. Nothing is ever unpickled,
executed, or formatted by its own methods.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from autograder.errors import CourseError

MAX_DEPTH = 12
MAX_ITEMS = 100_000
MAX_BYTES = 64 * 1024 * 1024
MAX_DIGITS = 1_000
KINDS = "biufc"  # bool, int, unsigned, float, complex
SCALARS = (bool, int, float, complex, str)


class PlainError(CourseError):
    """Data that is too large, too deep, or not in the form this module writes."""


@dataclass(frozen=True)
class Opaque:
    """Something that is not data, by the name of its type (`generator`, `module`, ...)."""

    type_name: str


@dataclass(frozen=True)
class Rng:
    """A `numpy.random.Generator` to be made from this seed on arrival."""

    seed: int


class _Budget:
    def __init__(self) -> None:
        self.items = MAX_ITEMS
        self.bytes = MAX_BYTES

    def spend(self, items: int, size: int) -> None:
        self.items -= items
        self.bytes -= size
        if self.items < 0 or self.bytes < 0:
            raise PlainError(
                f"result: expected at most {MAX_ITEMS} items and {MAX_BYTES >> 20} MB, got more; "
                "return only what was asked for"
            )


def to_plain(value: Any) -> Any:
    """Return an exact copy of `value` in plain types; what is not data becomes `Opaque`.

    Raises PlainError when there is more than the caps on depth, items or bytes allow.
    """
    return _to_plain(value, MAX_DEPTH, _Budget())


def _to_plain(value: Any, depth: int, budget: _Budget) -> Any:
    kind = type(value)
    if value is None or kind in (bool, float, complex, Opaque, Rng):
        budget.spend(1, 16)
        return value
    if kind is int:
        budget.spend(1, 16)
        if value.bit_length() > MAX_DIGITS * 3:
            raise PlainError(f"result: expected a number of at most {MAX_DIGITS} digits, got a longer one")
        return value
    if kind is str:
        budget.spend(1, 4 * len(value))
        return value
    if isinstance(value, (np.ndarray, np.generic)):
        return _array_to_plain(value, budget)
    if depth == 0:
        raise PlainError(f"result: expected at most {MAX_DEPTH} levels of nesting, got more")
    if kind in (list, tuple, set, frozenset):
        budget.spend(len(value), 0)
        items = [_to_plain(item, depth - 1, budget) for item in value]
        return {list: list, tuple: tuple}.get(kind, _plain_set)(items)
    if kind is dict:
        budget.spend(2 * len(value), 0)
        return {
            _hashable(_to_plain(key, depth - 1, budget)): _to_plain(item, depth - 1, budget)
            for key, item in value.items()
        }
    return Opaque(kind.__name__[:80])


def _array_to_plain(value: Any, budget: _Budget) -> Any:
    array = np.array(value, copy=True, subok=False)
    if array.dtype.kind == "U":
        budget.spend(array.size, array.nbytes)
        return array.tolist()
    if array.dtype.kind not in KINDS or array.dtype.itemsize > 16:
        return Opaque(f"array of {array.dtype.name}"[:80])
    budget.spend(1, array.nbytes)
    return np.ascontiguousarray(array).reshape(array.shape)


def _hashable(key: Any) -> Any:
    if isinstance(key, np.ndarray):
        return key.item() if key.ndim == 0 else Opaque("array")
    return Opaque(type(key).__name__) if isinstance(key, (list, dict, set)) else key


def _plain_set(items: list[Any]) -> frozenset[Any]:
    return frozenset(_hashable(item) for item in items)


def encode(value: Any) -> bytes:
    """Return `value`, already plain, as bytes: a length, a JSON tree, then the arrays' bytes."""
    blobs: list[bytes] = []
    tree = json.dumps(_tree(value, blobs), separators=(",", ":")).encode("utf-8", "surrogatepass")
    return struct.pack("<I", len(tree)) + tree + b"".join(blobs)


def _tree(value: Any, blobs: list[bytes]) -> Any:
    if value is None or isinstance(value, (bool, int, str)):
        return value
    if isinstance(value, float):
        return value
    if isinstance(value, complex):
        return {"c": [value.real, value.imag]}
    if isinstance(value, np.generic):
        value = np.asarray(value)
    if isinstance(value, np.ndarray):
        little = value.astype(value.dtype.newbyteorder("<"), copy=False)
        blobs.append(little.tobytes())
        return {"a": [little.dtype.str, list(value.shape)]}
    if isinstance(value, Rng):
        return {"r": value.seed}
    if isinstance(value, Opaque):
        return {"o": value.type_name}
    if isinstance(value, dict):
        return {"d": [[_tree(k, blobs), _tree(v, blobs)] for k, v in value.items()]}
    if isinstance(value, tuple):
        return {"t": [_tree(item, blobs) for item in value]}
    if isinstance(value, (set, frozenset)):
        return {"s": sorted((_tree(item, blobs) for item in value), key=repr)}
    if isinstance(value, list):
        return [_tree(item, blobs) for item in value]
    raise PlainError(f"value: expected plain data, got {type(value).__name__}; pass it through to_plain first")


def decode(data: bytes) -> Any:
    """Return what `encode` was given; raise PlainError on anything else, whatever the bytes."""
    try:
        return _decode(data)
    except PlainError:
        raise
    except (ValueError, TypeError, KeyError, IndexError, struct.error, RecursionError, OverflowError, MemoryError) as e:
        raise PlainError(f"message: expected plain data as this package writes it, got something else ({e!r:.80})") from None


def _decode(data: bytes) -> Any:
    if len(data) < 4 or len(data) > 2 * MAX_BYTES:
        raise PlainError(f"message: expected 4 to {2 * MAX_BYTES} bytes, got {len(data)}")
    (length,) = struct.unpack_from("<I", data)
    if length > len(data) - 4:
        raise PlainError("message: it ends before its own stated length")
    tree = json.loads(data[4 : 4 + length].decode("utf-8", "surrogatepass"))
    blobs = _blobs(data, 4 + length)
    next(blobs)
    value = _value(tree, blobs, 2 * MAX_DEPTH)
    if blobs.send((-1, np.dtype("u1"))):
        raise PlainError("message: bytes are left over at its end")
    return value


def _blobs(data: bytes, start: int) -> Iterator[Any]:
    """Hand out the arrays' bytes in order; asked for -1 items, say how many bytes remain."""
    out: Any = None
    while True:
        count, dtype = yield out
        if count < 0:
            out = len(data) - start
            continue
        size = count * dtype.itemsize
        if start + size > len(data):
            raise PlainError("message: an array ends before its stated size")
        out = np.frombuffer(data, dtype=dtype, count=count, offset=start) if count else np.empty(0, dtype)
        start += size


def _value(tree: Any, blobs: Any, depth: int) -> Any:
    if depth == 0:
        raise PlainError("message: nested too deeply")
    if tree is None or isinstance(tree, (bool, int, float, str)):
        return tree
    if isinstance(tree, list):
        return [_value(item, blobs, depth - 1) for item in tree]
    ((tag, body),) = tree.items()
    if tag == "a":
        return _array(body, blobs)
    if tag == "c":
        return complex(float(body[0]), float(body[1]))
    if tag == "t":
        return tuple(_value(item, blobs, depth - 1) for item in body)
    if tag == "s":
        return frozenset(_value(item, blobs, depth - 1) for item in body)
    if tag == "d":
        return {_value(k, blobs, depth - 1): _value(v, blobs, depth - 1) for k, v in body}
    if tag == "r" and type(body) is int and body >= 0:
        return Rng(body)
    if tag == "o" and isinstance(body, str):
        return Opaque(body)
    raise PlainError(f"message: unknown tag {str(tag)[:20]!r}")


def _array(body: Any, blobs: Any) -> np.ndarray:
    name, shape = body
    if not isinstance(name, str) or len(name) > 4:
        raise PlainError("message: not an array's type")
    dtype = np.dtype(name)
    if dtype.kind not in KINDS or len(shape) > 16 or not all(type(n) is int and 0 <= n <= MAX_BYTES for n in shape):
        raise PlainError("message: not an array's shape and type")
    count = 1
    for n in shape:
        count *= n
    if count * dtype.itemsize > 2 * MAX_BYTES:
        raise PlainError("message: an array over the cap")
    return blobs.send((count, dtype)).reshape(shape).astype(dtype.newbyteorder("="), copy=True)


def materialize(value: Any) -> Any:
    """Return a fresh copy of plain data, each `Rng` become a new generator of its seed."""
    if isinstance(value, Rng):
        return np.random.default_rng(value.seed)
    if isinstance(value, np.ndarray):
        return value.copy()
    if isinstance(value, (list, tuple)):
        return type(value)(materialize(item) for item in value)
    if isinstance(value, dict):
        return {key: materialize(item) for key, item in value.items()}
    return value
