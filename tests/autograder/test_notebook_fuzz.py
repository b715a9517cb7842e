"""Whatever the bytes: the reader neither crashes nor hangs, and says why where it finds nothing."""

from __future__ import annotations

import ast
import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from autograder.notebook import Submission, answer, read
from autograder.reading.ipython import plain_python, tree_of
from autograder.reading.statements import parse
from tests.corpus.mangled.kinds import KINDS
from tests.corpus.mangled.solved import ANSWERS, notebook, solved

EXERCISES = tuple(ANSWERS)
FILENAMES = st.sampled_from(["a.ipynb", "a.py", "", "\0/\n", "a.IPYNB", "a.txt"])
quick = settings(deadline=None, max_examples=80, database=None, suppress_health_check=[HealthCheck.too_slow])


def read_all(data: bytes, filename: str = "a.ipynb") -> Submission:
    """Read a file and all its answers, and check what holds for every one."""
    submission = read(data, filename, EXERCISES, {"quiz": "def quiz(): return 1"}, "import numpy as np")
    assert not any("reader failed" in flag for flag in submission.flags), submission.flags
    assert submission.cells or submission.flags
    for name in EXERCISES:
        one = answer(submission, name)
        assert one.status in ("found", "missing", "syntax error", "untouched")
        assert bool(one.code) == (one.status == "found")
        for label, source in one.code:
            assert isinstance(tree_of(source), ast.Module)
            assert "\n" not in label
    for line in (*submission.repairs, *submission.flags):
        line.encode("utf-8")
        assert "\n" not in line
    return submission


@quick
@given(st.binary(max_size=400), FILENAMES)
def test_any_bytes(data: bytes, filename: str) -> None:
    read_all(data, filename)


@quick
@given(st.text(max_size=300), FILENAMES, st.sampled_from(["utf-8", "utf-16", "utf-32", "utf-7", "utf-16-le"]))
def test_any_text(text: str, filename: str, encoding: str) -> None:
    read_all(text.encode(encoding, "replace"), filename)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=8,
)
KEYS = ["cells", "worksheets", "cell_type", "source", "input", "code", "metadata", "nbgrader", "grade_id", "id", "content"]


@quick
@given(st.dictionaries(st.sampled_from(KEYS), json_values | st.dictionaries(st.sampled_from(KEYS), json_values)))
def test_any_json_with_a_notebooks_keys(value: dict[str, Any]) -> None:
    read_all(json.dumps(value).encode())
    read_all(json.dumps({"cells": [value, value]}).encode())


@quick
@given(st.data())
def test_a_solved_notebook_with_values_replaced_anywhere(data: st.DataObject) -> None:
    found: Any = notebook()
    for _ in range(data.draw(st.integers(1, 4))):
        place: Any = found
        while True:
            keys = sorted(place) if isinstance(place, dict) else range(len(place))
            if not keys:
                break
            key = data.draw(st.sampled_from(keys))
            inner = place[key]
            if not isinstance(inner, (dict, list)) or not inner or data.draw(st.integers(0, 3)) == 0:
                if data.draw(st.booleans()):
                    place[key] = data.draw(json_values)
                else:
                    del place[key]
                break
            place = inner
    read_all(json.dumps(found).encode())


@quick
@given(st.data())
def test_a_solved_notebook_with_bytes_cut_doubled_and_changed(data: st.DataObject) -> None:
    text = bytearray(solved())
    for _ in range(data.draw(st.integers(1, 5))):
        start = data.draw(st.integers(0, len(text)))
        end = min(len(text), start + data.draw(st.integers(0, 200)))
        text[start:end] = data.draw(st.sampled_from([b"", bytes(text[start:end]) * 2]) | st.binary(max_size=5))
    read_all(bytes(text))


@quick
@given(st.data())
def test_a_mangled_notebook_mangled_once_more(data: st.DataObject) -> None:
    titles = sorted(title for title in KINDS if title != "five hundred megabytes")
    first, second = data.draw(st.sampled_from(titles)), data.draw(st.sampled_from(titles))
    try:
        twice = KINDS[second].mutate(KINDS[first].mutate(solved()))
    except Exception:
        return  # the second kind needs JSON, or a part that the first took away
    read_all(twice, KINDS[second].filename)


LINES = st.sampled_from(
    [
        *("def sigmoid(x):", "    return x", "return x", "raise NotImplementedError", "    pass", "", "import numpy as np"),
        *('"""', "'''", "(", ")", "[1,", "]", "x = (", "sigmoid = lambda x: x", "%time x = 3", "!ls \\", "np?", "%%bash"),
        *("if x:", "else:", "    try:", "    finally:", "@f", "class A:", "    def m(self): return __class__", "del x, y"),
        *("# %%", "# In[3]:", "<<<<<<< HEAD", "=======", ">>>>>>> a", ">>> x", "\\", "\t", "from math import *", "global x"),
        *("a = 1; b = 2", "x[0] += 1", "x.append(1)", "def f(): global x; x = 3", "f()", "é = '\\d'", "await x", "\x0c", "lambda: (yield)"),
        *(
            "from __future__ import annotations",
            "match x:",
            "    case {'a': y, **z}:",
            "print(f'{x!r:{y}}')",
            "async def g():",
            "with a as b, c as (d, e):",
        ),
    ]
)


@quick
@given(st.lists(LINES | st.text(max_size=10), max_size=14).map("\n".join))
def test_any_source(source: str) -> None:
    plain_python(source)
    for statement in parse(source).statements:
        assert isinstance(tree_of(statement.source), ast.Module)
        assert 1 <= statement.line <= source.count("\n") + 1
    read_all(source.encode("utf-8", "replace"), "a.py")
    read_all(json.dumps({"cells": [{"cell_type": "code", "source": source}] * 2}).encode())


HARD = {
    "brackets": "(" * 150_000,
    "closed brackets": "x = " + "(" * 90 + ")" * 90,
    "minus signs": "-" * 150_000 + "1",
    "a long sum": "x = " + "1 + " * 45_000 + "1",
    "a chain of dots": "x = a" + ".a" * 90_000,
    "calls of calls": "f" + "()" * 90_000,
    "many statements": "a;" * 90_000,
    "many lines": "a = 1\n" * 30_000,
    "many functions": "def f(): f()\n" * 15_000,
    "a chain of calls": "".join(f"def f{k + 1}(): return f{k}()\n" for k in range(4_000)),
    "a chain of values": "".join(f"v{k + 1} = v{k}\n" for k in range(10_000)),
    "functions run at once": "".join(f"def f{k + 1}(): return f{k}()\nx{k} = f{k}()\n" for k in range(3_000)),
    "many open strings": "x = '''\n" * 20_000,
    "many broken lines": "def sigmoid(\n" * 15_000,
    "many broken blocks": "x = (\n)(\n" * 15_000,
    "many magics": "%magic\n" * 25_000,
    "magics and brackets": "!ls (\n" * 25_000,
    "conflict markers": "<<<<<<<\n" * 20_000,
    "white space": " " * 190_000 + "= %",
    "names and white space": "a " * 90_000 + "\n= !",
    "a long name": "def " + "sigmoid" * 25_000 + "(x): return x",
    "many near misses": "".join(f"def sigmoid{k}(x): return x\n" for k in range(5_000)),
    "marks of cells": "# %%\n" * 30_000,
    "marks and code": "# %%\nx = (\n" * 15_000,
    "tabs": "\t" * 190_000,
    "a huge number": "x = " + "9" * 190_000,
    "a huge string": "x = '" + "a" * 190_000 + "'",
    "nested blocks": "".join(" " * k + "if x:\n" for k in range(99)) + " " * 99 + "sigmoid = 1",
    "nested functions": "".join(" " * k + "def sigmoid(x):\n" for k in range(99)) + " " * 99 + "return x",
    "nested lambdas": "sigmoid = " + "lambda: " * 500 + "1",
    "nested f-strings": "f'{" * 100,
    "powers": "x = 2 ** 9 ** 9 ** 9 ** 9",
    "repetitions": "x = 'a' * 10 ** 10, (1,) * 10 ** 10, 1 << 10 ** 10",
}


@pytest.mark.parametrize("title", HARD)
def test_source_made_to_be_slow_or_deep_is_survived(title: str) -> None:
    source = HARD[title]
    for filename in ("a.py", "a.ipynb"):
        cell = {"cell_type": "code", "source": f"{source}\ndef l1_loss(a, b): return sigmoid(a)"}
        data = json.dumps({"cells": [cell, {"cell_type": "markdown", "source": source}]}).encode()
        read_all(source.encode() if filename == "a.py" else data, filename)


def test_very_many_cells_are_survived() -> None:
    cells = [{"cell_type": "code", "source": f"x{k} = x{k - 1}"} for k in range(20_000)]
    submission = read_all(json.dumps({"cells": cells}).encode())
    assert any("cells" in flag for flag in submission.flags)


def test_very_much_code_is_survived() -> None:
    cells = [{"cell_type": "code", "source": f"x{k} = (x{k - 1},)\n" * 5_000} for k in range(60)]
    submission = read_all(json.dumps({"cells": cells}).encode())
    assert submission.flags
