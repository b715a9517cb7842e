"""Plain data: exact copies, a pipe's worth of bytes, and nothing of the learner's own methods."""

from __future__ import annotations

import collections
import contextlib
import enum
import json
import math
import struct
import sys
import types
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from autograder import plain
from autograder.plain import Opaque, PlainError, Rng, decode, encode, materialize, to_plain

sys.path.insert(0, str(Path(__file__).parent))
from plain_values import VALUES


def identical(a, b):
    """Whether two plain values are the same in every type, shape, dtype and bit (nan is nan)."""
    if type(a) is not type(b):
        return False
    if isinstance(a, np.ndarray):
        native = a.astype(a.dtype.newbyteorder("="))
        return a.shape == b.shape and native.dtype == b.dtype and native.tobytes() == b.tobytes()
    if isinstance(a, (list, tuple)):
        return len(a) == len(b) and all(map(identical, a, b))
    if isinstance(a, dict):
        return identical(list(a.items()), list(b.items()))
    return in_words(a) == in_words(b)


def in_words(value):
    """Return a key as text; members of a set in one order."""
    if isinstance(value, (tuple, frozenset)):
        parts = [in_words(item) for item in value]
        return f"{type(value).__name__}{parts if isinstance(value, tuple) else sorted(parts)}"
    return repr(value)


@given(VALUES)
def test_what_is_encoded_is_decoded_exactly(value):
    assert identical(value, decode(encode(value)))


@given(VALUES)
def test_a_plain_copy_is_exact(value):
    assert identical(decode(encode(value)), decode(encode(to_plain(value))))


@given(VALUES)
def test_a_plain_copy_of_a_plain_copy_changes_nothing(value):
    once = to_plain(value)
    assert encode(to_plain(once)) == encode(once)


@given(VALUES)
def test_the_same_value_gives_the_same_bytes(value):
    assert encode(decode(encode(value))) == encode(value)


def test_the_plain_copy_of_an_array_shares_nothing_with_it():
    array = np.arange(6.0).reshape(2, 3)
    copy = to_plain(array.T)
    array[:] = 0
    assert copy.tolist() == [[0, 3], [1, 4], [2, 5]]
    assert copy.flags["C_CONTIGUOUS"]
    assert copy.flags["WRITEABLE"]


@pytest.mark.parametrize("scalar", [np.float64(0.5), np.float32(0.5), np.int8(3), np.bool_(True), np.complex128(1j)])
def test_numpy_scalars_become_arrays_without_axes(scalar):
    copy = to_plain(scalar)
    assert (type(copy), copy.shape, copy.dtype) == (np.ndarray, (), scalar.dtype)
    assert copy.item() == scalar.item()


class Array(np.ndarray):
    """An array that lies about itself."""

    __module__ = "learner"

    def __eq__(self, other):
        return True

    def __array__(self, *args, **kwargs):
        raise RuntimeError

    def copy(self, *args):
        raise RuntimeError

    def tobytes(self, *args):
        raise RuntimeError

    nbytes = property(lambda self: 0)
    shape = property(lambda self: (99,))


def test_a_lying_array_is_read_by_what_it_holds():
    copy = to_plain(np.arange(3.0).view(Array))
    assert type(copy) is np.ndarray
    assert copy.tolist() == [0, 1, 2]


class Dict(dict):
    def __len__(self):
        return 0

    def items(self):
        return [("da", 1.0)]

    def __iter__(self):
        raise RuntimeError


class List(list):
    def __iter__(self):
        return iter([1.0, 2.0])

    def __len__(self):
        return 2


class Text(str):
    def __eq__(self, other):
        return True

    __hash__ = str.__hash__


class Impostor:
    __class__ = np.ndarray

    def __array__(self, *args, **kwargs):
        raise RuntimeError


class Meta(type):
    __name__ = property(lambda cls: "list")


Point = collections.namedtuple("Point", "x y")
Colour = enum.IntEnum("Colour", "RED")


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (Dict(a=0.5), {"a": 0.5}),
        (List([0.5]), [0.5]),
        (collections.defaultdict(float, dW1=0.5), {"dW1": 0.5}),
        (collections.OrderedDict(b=1, a=2), {"b": 1, "a": 2}),
        (collections.Counter("aab"), {"a": 2, "b": 1}),
        (Point(1, 2), (1, 2)),
        ({1, 2}, frozenset({1, 2})),
        (np.array(["ab", "c"]), ["ab", "c"]),
        (np.str_("b"), "b"),
        ({np.int64(1): 2, (np.float64(0.5), "x"): 3}, {1: 2, (0.5, "x"): 3}),
    ],
)
def test_subclasses_count_as_what_they_hold(value, expected):
    copy = to_plain(value)
    assert copy == expected
    assert type(copy) is type(expected)


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ((x for x in ()), "generator"),
        (math, "module"),
        (lambda: 0, "function"),
        (object(), "object"),
        (Text("b"), "Text"),
        (Colour.RED, "Colour"),
        (Impostor(), "Impostor"),
        (range(3), "range"),
        (b"bytes", "bytes"),
        (memoryview(b"x"), "memoryview"),
        (np.random.default_rng(0), "Generator"),
        (np.array([object()]), "array of object"),
        (np.array(["2020-01-01"], dtype="datetime64[D]"), "array of datetime64[D]"),
        (np.zeros(2, dtype=[("a", "f8")]), "array of void64"),
        (types.SimpleNamespace(), "SimpleNamespace"),
    ],
)
def test_what_is_not_data_becomes_the_name_of_its_type(value, name):
    assert to_plain(value) == Opaque(name)


def nested(depth):
    value = []
    for _ in range(depth):
        value = [value]
    return value


def endless():
    value = []
    value.append(value)
    return value


def wide():
    value = [0.5]
    for _ in range(10):
        value = [value] * 10
    return value


@pytest.mark.parametrize(
    "value",
    [
        pytest.param(endless(), id="a list that holds itself"),
        pytest.param(nested(plain.MAX_DEPTH), id="deep"),
        pytest.param(wide(), id="wide"),
        pytest.param([0] * (plain.MAX_ITEMS + 1), id="many items"),
        pytest.param(dict.fromkeys(range(plain.MAX_KEYS + 1)), id="many keys"),
        pytest.param(set(range(plain.MAX_KEYS + 1)), id="many members"),
        pytest.param("x" * plain.MAX_BYTES, id="long text"),
        pytest.param(10**1200, id="long number"),
        pytest.param(np.broadcast_to(0.5, (10**6, 10**6)), id="an array that only seems to have so many values"),
        pytest.param([np.zeros(plain.MAX_BYTES // 8)] * 2, id="large arrays"),
        pytest.param(np.broadcast_to(np.array("x"), (1000, 1000)), id="many texts in an array"),
    ],
)
def test_more_than_the_caps_is_one_clear_error(value):
    with pytest.raises(PlainError, match=r"result: expected .* got"):
        to_plain(value)


@pytest.mark.parametrize(
    "value",
    [
        pytest.param(nested(plain.MAX_DEPTH - 1), id="deep"),
        pytest.param([0] * (plain.MAX_ITEMS // 2), id="many items"),
        pytest.param(dict.fromkeys(range(plain.MAX_KEYS)), id="many keys"),
        pytest.param("\U0001f600" * (plain.MAX_BYTES // 12), id="long text"),
        pytest.param("\ud800\x00\u2028", id="odd characters"),
        pytest.param(2**2999, id="long number"),
        pytest.param(np.zeros(plain.MAX_BYTES // 8), id="large array"),
        pytest.param(np.zeros((1,) * plain.MAX_AXES), id="many axes"),
        pytest.param(np.zeros((0, 10**6, 10**6)), id="an empty array of large lengths"),
    ],
)
def test_what_is_within_the_caps_arrives(value):
    assert identical(value, decode(encode(to_plain(value))))


@pytest.mark.parametrize("value", [np.zeros((1,) * (plain.MAX_AXES + 1)), np.zeros((0, plain.MAX_BYTES + 1))])
def test_an_array_of_a_shape_that_nobody_needs_is_not_data(value):
    assert to_plain(value) == Opaque("array of float64")


@pytest.mark.parametrize("value", [object(), {1: object()}, b"x"])
def test_encode_takes_plain_data_only(value):
    with pytest.raises(PlainError, match=r"expected plain data, got .*; pass it through to_plain"):
        encode(value)


def framed(tree, blobs=b""):
    text = tree if isinstance(tree, bytes) else json.dumps(tree).encode()
    return struct.pack("<I", len(text)) + text + blobs


def decodes_or_raises_plain_error(data):
    """Raise what `decode` should not raise; what it accepts can be sent on."""
    with contextlib.suppress(PlainError):
        value = decode(data)
        assert identical(value, decode(encode(value)))


@given(st.binary(max_size=200))
@settings(max_examples=300)
def test_any_bytes_decode_or_raise_plain_error(data):
    decodes_or_raises_plain_error(data)


DTYPE_TEXTS = st.text("?bBhilqefdgFDSUVOMmac<>|=0123456789(), ", max_size=5)
JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=5)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.dictionaries(st.sampled_from("actsdrox"), inner, max_size=2),
        st.builds(lambda tag, body: {tag: body}, st.sampled_from("actsdro"), inner),
        st.builds(
            lambda name, shape: {"a": [name, shape]},
            st.text("?bBhilqefdgFDSUVOMmac<>|=0123456789(), ", max_size=5),
            inner,
        ),
    ),
    max_leaves=12,
)


@given(JSON, st.binary(max_size=64))
@settings(max_examples=600)
def test_any_tree_decodes_or_raises_plain_error(tree, blobs):
    decodes_or_raises_plain_error(framed(tree, blobs))


@given(VALUES, st.data())
@settings(max_examples=300)
def test_a_message_with_one_byte_changed_decodes_or_raises_plain_error(value, data):
    message = bytearray(encode(value))
    message[data.draw(st.integers(0, len(message) - 1))] = data.draw(st.integers(0, 255))
    decodes_or_raises_plain_error(bytes(message))


@given(VALUES, st.data())
def test_a_message_cut_short_raises_plain_error(value, data):
    message = encode(value)
    with pytest.raises(PlainError):
        decode(message[: data.draw(st.integers(0, len(message) - 1))])


@pytest.mark.parametrize(
    "message",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(struct.pack("<I", 2**32 - 1) + b"[]", id="a length beyond the end"),
        pytest.param(framed([]) + b"x", id="bytes left over"),
        pytest.param(framed({"a": ["<f8", [2]]}, b"12345678"), id="an array cut short"),
        pytest.param(framed({"a": [",f8", [1]]}, b"12345678"), id="a dtype that numpy would parse as Python"),
        pytest.param(framed({"a": ["|O8", [1]]}, b"12345678"), id="an array of objects"),
        pytest.param(framed({"a": ["<M8", [1]]}, b"12345678"), id="an array of dates"),
        pytest.param(framed({"a": ["<f8", [-1]]}, b"12345678"), id="a negative length"),
        pytest.param(framed({"a": ["<f8", [True]]}, b"12345678"), id="a length of true"),
        pytest.param(framed({"a": ["<f8", [0, 2**26, 2**26, 2**26]]}), id="an empty array beyond all lengths"),
        pytest.param(framed({"a": ["<f8", [2**26, 2**26]]}), id="an array over the cap"),
        pytest.param(framed({"r": -1}), id="a negative seed"),
        pytest.param(framed({"r": True}), id="a seed of true"),
        pytest.param(framed({"o": 1}), id="a type without a name"),
        pytest.param(framed({"x": 1}), id="an unknown tag"),
        pytest.param(framed({"c": ["a", 1]}), id="a complex number of text"),
        pytest.param(framed({"d": [[[], 1]]}), id="a key that cannot be one"),
        pytest.param(framed({"d": [[1]]}), id="a key without a value"),
        pytest.param(framed({"d": [[i * (2**61 - 1), 0] for i in range(5000)]}), id="keys chosen to collide"),
        pytest.param(framed({"s": [i * (2**61 - 1) for i in range(5000)]}), id="members chosen to collide"),
        pytest.param(framed(b"[" * 100_000), id="open brackets"),
        pytest.param(framed(nested(30)), id="deep"),
        pytest.param(framed(b"1" * 5000), id="a number of 5000 digits"),
        pytest.param(framed(b"\xff\xfe"), id="not text"),
    ],
)
def test_an_odd_message_raises_plain_error(message):
    with pytest.raises(PlainError):
        decode(message)


def test_nothing_is_unpickled():
    import pickle

    with pytest.raises(PlainError):
        decode(framed(b"", pickle.dumps([1])))


def test_materialize_makes_generators_and_fresh_copies():
    value = (np.zeros(2), {"a": [np.ones(1)]}, Rng(3), "x")
    first, second = materialize(value), materialize(value)
    assert first[2].integers(1000) == np.random.default_rng(3).integers(1000)
    assert first[2] is not second[2]
    first[0][:] = 7
    first[1]["a"][0][:] = 7
    first[1]["a"].append(1)
    assert value[0].tolist() == [0, 0]
    assert value[1]["a"][0].tolist() == [1]
    assert len(value[1]["a"]) == 1
    assert second[0].tolist() == [0, 0]


def test_what_learner_code_puts_in_the_place_of_numpys_functions_is_not_used(monkeypatch):
    for name in ("asarray", "array"):
        monkeypatch.setattr(np, name, lambda value, *args, **kwargs: value)
    assert plain.decode(plain.encode(plain.to_plain(np.int64(3)))) == 3
