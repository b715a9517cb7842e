"""Plain data: the only thing that crosses between the judge and learner code.

Learner code can return anything: a lying subclass, a generator, a list that holds itself.
`to_plain` copies what is data and turns the rest into `Opaque(type name)`; `encode` and `decode`
carry it over a pipe as a JSON tree followed by the arrays' bytes. Nothing is ever unpickled,
executed, or formatted by its own methods.
"""

from __future__ import annotations

import json
import re
import struct
from dataclasses import dataclass
from typing import Any

import numpy as np

from autograder.errors import CourseError

_AS_ARRAY, _NEW_ARRAY = np.asarray, np.array  # as they are before a learner's code puts others in their place
MAX_DEPTH = 12
MAX_ITEMS = 100_000
MAX_KEYS = 1_000  # of one dict or set: chosen to collide, more of them would take hours to look up
MAX_BYTES = 64 * 1024 * 1024
MAX_DIGITS = 1_000
MAX_AXES = 16
KINDS = "biufc"  # bool, int, unsigned, float, complex
SCALARS = (bool, int, float, complex, str)
DTYPE = re.compile(r"[<|][biufc]\d{1,2}")


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
                f"result: expected at most {MAX_ITEMS} items and {MAX_BYTES >> 20} MB, got more; return only what was asked for"
            )


def to_plain(value: Any) -> Any:
    """Return an exact copy of `value` in plain types; what is not data becomes `Opaque`.

    A subclass (a defaultdict, a named tuple) counts as what it holds, read by its base's own methods.
    Raises PlainError when there is more than the caps on depth, items, keys or bytes allow.
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
        budget.spend(1, 12 * len(value))  # as long as JSON writes them at most
        return value
    if issubclass(kind, (np.ndarray, np.generic)):
        return _array_to_plain(value, depth, budget)
    if issubclass(kind, (list, tuple, set, frozenset, dict)):
        if depth == 0:
            raise PlainError(f"result: expected at most {MAX_DEPTH} levels of nesting, got more")
        return _container_to_plain(value, depth - 1, budget)
    return Opaque(kind.__name__[:80])


def _container_to_plain(value: Any, depth: int, budget: _Budget) -> Any:
    if isinstance(value, dict):
        budget.spend(2 * dict.__len__(value), 0)
        _count_keys(dict.__len__(value))
        pairs = list(dict.items(value))
        return {_hashable(_to_plain(key, depth, budget)): _to_plain(item, depth, budget) for key, item in pairs}
    base = next(base for base in (list, tuple, set, frozenset) if isinstance(value, base))
    budget.spend(base.__len__(value), 0)
    if base in (list, tuple):
        return base(_to_plain(item, depth, budget) for item in base.__iter__(value))
    _count_keys(base.__len__(value))
    return frozenset(_hashable(_to_plain(item, depth, budget)) for item in base.__iter__(value))


def _count_keys(count: int) -> None:
    if count > MAX_KEYS:
        raise PlainError(f"result: expected a dict or set of at most {MAX_KEYS} entries, got {count}")


def _array_to_plain(value: Any, depth: int, budget: _Budget) -> Any:
    array = _AS_ARRAY(value)  # a view: what is too large is not copied first
    if array.dtype.kind == "U":
        budget.spend(1, array.nbytes)
        return _to_plain(array.tolist(), depth, budget)
    odd = array.ndim > MAX_AXES or max(array.shape, default=0) > MAX_BYTES
    if odd or array.dtype.kind not in KINDS or array.dtype.itemsize > 16:
        return Opaque(f"array of {array.dtype.name}"[:80])
    budget.spend(1, array.nbytes)
    return _NEW_ARRAY(array, order="C", copy=True)


def _hashable(key: Any) -> Any:
    if isinstance(key, tuple):
        return tuple(_hashable(item) for item in key)
    if isinstance(key, np.ndarray):
        item = key.item() if key.ndim == 0 else None
        return item if type(item) in SCALARS else Opaque("array")
    return Opaque(type(key).__name__) if isinstance(key, (list, dict)) else key


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
        value = _AS_ARRAY(value)
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
    except (ArithmeticError, AttributeError, LookupError, MemoryError, RecursionError, TypeError, ValueError) as error:
        raise PlainError(f"message: expected plain data as this package writes it, got something else ({error!r:.80})") from None


def _decode(data: bytes) -> Any:
    if len(data) < 4 or len(data) > 2 * MAX_BYTES:
        raise PlainError(f"message: expected 4 to {2 * MAX_BYTES} bytes, got {len(data)}")
    (length,) = struct.unpack_from("<I", data)
    if length > len(data) - 4:
        raise PlainError("message: it ends before its own stated length")
    tree = json.loads(data[4 : 4 + length].decode("utf-8", "surrogatepass"))
    blobs = _Blobs(data, 4 + length)
    value = _value(tree, blobs, 2 * MAX_DEPTH)
    if blobs.start != len(data):
        raise PlainError("message: bytes are left over at its end")
    return value


class _Blobs:
    """The arrays' bytes, handed out in order."""

    def __init__(self, data: bytes, start: int) -> None:
        self.data = data
        self.start = start

    def take(self, count: int, dtype: np.dtype) -> np.ndarray:
        size = count * dtype.itemsize
        if self.start + size > len(self.data):
            raise PlainError("message: an array ends before its stated size")
        self.start += size
        return np.frombuffer(self.data, dtype, count, self.start - size) if count else np.empty(0, dtype)


def _value(tree: Any, blobs: _Blobs, depth: int) -> Any:
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
    if tag in ("s", "d"):
        _count_keys(len(body))
    if tag == "s":
        return frozenset(_value(item, blobs, depth - 1) for item in body)
    if tag == "d":
        return {_value(k, blobs, depth - 1): _value(v, blobs, depth - 1) for k, v in body}
    if tag == "r" and type(body) is int and body >= 0:
        return Rng(body)
    if tag == "o" and isinstance(body, str):
        return Opaque(body)
    raise PlainError(f"message: unknown tag {str(tag)[:20]!r}")


def _array(body: Any, blobs: _Blobs) -> np.ndarray:
    name, shape = body
    if not isinstance(name, str) or not DTYPE.fullmatch(name):
        raise PlainError("message: not an array's type")
    dtype = np.dtype(name)
    if len(shape) > MAX_AXES or not all(type(n) is int and 0 <= n <= MAX_BYTES for n in shape):
        raise PlainError("message: not an array's shape and type")
    count = 1
    for n in shape:
        count *= n
    if count * dtype.itemsize > 2 * MAX_BYTES:
        raise PlainError("message: an array over the cap")
    return blobs.take(count, dtype).reshape(shape).astype(dtype.newbyteorder("="), copy=True)


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
