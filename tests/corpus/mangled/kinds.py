"""Kinds of mangled notebooks: what editors, mail programs, merges and hurried people make of a solved one.

Each kind is a function from the bytes of a solved notebook to what is handed in, a file name, and what must become of
it: "recovered", every answer found as it was, or "flagged", nothing found, with a reason for a person.
"""

from __future__ import annotations

import gzip
import io
import json
import re
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

Notebook = dict[str, Any]
Cell = dict[str, Any]
NAME = "sigmoid_and_softmax.ipynb"
SCRIPT = "sigmoid_and_softmax.py"


@dataclass(frozen=True)
class Kind:
    """One way to mangle a solved notebook."""

    mutate: Callable[[bytes], bytes]
    filename: str
    expectation: str  # "recovered" or "flagged"


KINDS: dict[str, Kind] = {}

Mutation = Callable[[bytes], bytes]


def kind(expectation: str, filename: str = NAME) -> Callable[[Mutation], Mutation]:
    """Register a kind that works on bytes, under its function's name in words."""

    def register(mutate: Mutation) -> Mutation:
        KINDS[mutate.__name__.replace("_", " ")] = Kind(mutate, filename, expectation)
        return mutate

    return register


def notebook_kind(expectation: str, filename: str = NAME) -> Callable[[Callable[[Notebook], Any]], Mutation]:
    """Register a kind that works on the notebook's JSON; what it returns, if anything, is written in its place."""

    def register(change: Callable[[Notebook], Any]) -> Mutation:
        def mutate(data: bytes) -> bytes:
            found = json.loads(data)
            changed = change(found)
            return json.dumps(found if changed is None else changed, indent=1, ensure_ascii=False).encode()

        mutate.__name__ = change.__name__
        return kind(expectation, filename)(mutate)

    return register


def source(cell: Cell) -> str:
    """Return a cell's text."""
    return "".join(cell["source"])


def code(found: Notebook) -> list[Cell]:
    """Return the code cells."""
    return [cell for cell in found["cells"] if cell["cell_type"] == "code"]


def grade_id(cell: Cell) -> str:
    """Return a cell's grade_id, or nothing."""
    return cell.get("metadata", {}).get("nbgrader", {}).get("grade_id", "")


def solutions(found: Notebook) -> list[Cell]:
    """Return the cells that answer an exercise."""
    return [cell for cell in code(found) if cell["metadata"].get("nbgrader", {}).get("solution")]


def strip(cell: Cell) -> None:
    """Take away what says which cell this is."""
    cell["metadata"] = {}
    cell.pop("id", None)


# Bytes


@kind("recovered")
def untouched_copy(data: bytes) -> bytes:
    return data


@kind("recovered")
def byte_order_mark(data: bytes) -> bytes:
    return b"\xef\xbb\xbf" + data


@kind("recovered")
def utf16_with_mark(data: bytes) -> bytes:
    return data.decode().encode("utf-16")


@kind("recovered")
def utf16_without_mark(data: bytes) -> bytes:
    return data.decode().encode("utf-16-be")


@kind("recovered")
def utf32(data: bytes) -> bytes:
    return data.decode().encode("utf-32")


@kind("recovered")
def windows_1252(data: bytes) -> bytes:
    text = re.sub(r"[^\x00-\x7f]", "é", data.decode())
    return text.encode("windows-1252")


@kind("recovered")
def a_few_bytes_that_are_not_utf8(data: bytes) -> bytes:
    text = data.decode()
    at = text.index('"cell_type": "markdown"')
    at = text.index('"source": [', at) + len('"source": [')
    at = text.index('"', at) + 1
    return (text[:at] + "σσσσ").encode() + b"\xff\xfe" + text[at:].encode()


@kind("recovered")
def windows_line_ends(data: bytes) -> bytes:
    return data.replace(b"\n", b"\r\n").replace(b"\\n", b"\\r\\n")


@kind("recovered")
def old_mac_line_ends(data: bytes) -> bytes:
    return data.replace(b"\n", b"\r").replace(b"\\n", b"\\r")


@kind("recovered")
def padded_with_nuls(data: bytes) -> bytes:
    return data + b"\0" * 512


@kind("recovered")
def nuls_inside_the_code(data: bytes) -> bytes:
    return data.replace(b"    return ", b"    return \\u0000")


@kind("recovered")
def lone_surrogates(data: bytes) -> bytes:
    return data.replace(b'"source": [\n    "', b'"source": [\n    "# \\ud83d \\n", "', 40)


@kind("recovered")
def raw_tabs_and_line_ends_in_strings(data: bytes) -> bytes:
    return re.sub(rb"(?<!\\)\\n", b"\n", data)


@kind("recovered")
def stray_characters_before(data: bytes) -> bytes:
    return b"q\n" + data


@kind("recovered")
def text_after_the_end(data: bytes) -> bytes:
    return data + b"\n\nSent from my phone\n"


@kind("recovered")
def handed_in_twice_in_one_file(data: bytes) -> bytes:
    return data + b"\n" + data


@kind("recovered")
def on_one_line(data: bytes) -> bytes:
    return json.dumps(json.loads(data), separators=(",", ":")).encode()


@kind("recovered", "my homework (final) (2).ipynb.txt")
def renamed(data: bytes) -> bytes:
    return data


@kind("recovered", SCRIPT)
def notebook_named_py(data: bytes) -> bytes:
    return data


@kind("recovered", "σημειωματάριο\n../../x")
def absurd_file_name(data: bytes) -> bytes:
    return data


# What a notebook says of itself


@notebook_kind("recovered")
def no_metadata(found: Notebook) -> None:
    del found["metadata"]


@notebook_kind("recovered")
def no_nbformat(found: Notebook) -> None:
    del found["nbformat"], found["nbformat_minor"]


@notebook_kind("recovered")
def nbformat_of_the_wrong_type(found: Notebook) -> None:
    found["nbformat"], found["nbformat_minor"], found["metadata"] = "four", None, [1]


@notebook_kind("recovered")
def nbformat_3(found: Notebook) -> Notebook:
    cells = []
    for cell in found["cells"]:
        old = {"cell_type": cell["cell_type"], "metadata": cell["metadata"]}
        if cell["cell_type"] == "code":
            cells.append({**old, "input": cell["source"], "language": "python", "outputs": [], "prompt_number": 3})
        else:
            cells.append({**old, "source": cell["source"]})
    return {"metadata": {"name": ""}, "nbformat": 3, "nbformat_minor": 0, "worksheets": [{"cells": cells}]}


@notebook_kind("recovered")
def nbformat_3_stripped(found: Notebook) -> Notebook:
    for cell in found["cells"]:
        strip(cell)
    cells = [
        {"cell_type": "code", "input": source(c)} if c["cell_type"] == "code" else {"cell_type": "heading", "source": "a"}
        for c in found["cells"]
    ]
    return {"nbformat": 3, "worksheets": [{"cells": cells[:6]}, {"cells": cells[6:]}]}


@notebook_kind("recovered")
def nbformat_1(found: Notebook) -> Notebook:
    return {"cells": [{"cell_type": "code", "code": source(c), "prompt_number": 1} for c in code(found)]}


@notebook_kind("recovered")
def answer_of_a_notebook_server(found: Notebook) -> Notebook:
    return {"name": NAME, "path": f"work/{NAME}", "type": "notebook", "format": "json", "content": found}


@notebook_kind("recovered")
def a_bare_list_of_cells(found: Notebook) -> list[Cell]:
    return list(found["cells"])


@notebook_kind("recovered")
def cells_in_a_dict(found: Notebook) -> None:
    found["cells"] = {str(number): cell for number, cell in enumerate(found["cells"])}


# What a cell says of itself


@notebook_kind("recovered")
def sources_as_one_text(found: Notebook) -> None:
    for cell in found["cells"]:
        cell["source"] = source(cell)


@notebook_kind("recovered")
def lines_without_ends(found: Notebook) -> None:
    for cell in found["cells"]:
        cell["source"] = source(cell).split("\n")


@notebook_kind("recovered")
def nested_lines(found: Notebook) -> None:
    for cell in found["cells"]:
        cell["source"] = [cell["source"], None, 3]


@notebook_kind("recovered")
def grade_ids_and_ids_stripped(found: Notebook) -> None:
    for cell in found["cells"]:
        strip(cell)


@notebook_kind("recovered")
def metadata_of_the_wrong_type(found: Notebook) -> None:
    for number, cell in enumerate(found["cells"]):
        cell["metadata"] = [None, 3, "x", [], {"nbgrader": "yes"}, {"nbgrader": {"grade_id": 7}}][number % 6]
        cell["id"] = {"a": number}


@notebook_kind("recovered")
def ids_alone_are_left(found: Notebook) -> None:
    for cell in found["cells"]:
        cell["metadata"] = {}


@notebook_kind("recovered")
def grade_ids_mixed_up(found: Notebook) -> None:
    cells = solutions(found)
    names = [grade_id(cell) for cell in cells]
    for cell, name in zip(cells, [*names[1:], names[0]], strict=True):
        cell["metadata"]["nbgrader"]["grade_id"] = cell["id"] = name


@notebook_kind("recovered")
def no_outputs_no_execution_count(found: Notebook) -> None:
    for cell in code(found):
        cell.pop("outputs")
        cell.pop("execution_count")


@notebook_kind("recovered")
def outputs_of_the_wrong_type(found: Notebook) -> None:
    for cell in code(found):
        cell["outputs"], cell["execution_count"] = {"text": 3}, "many"


@notebook_kind("recovered")
def huge_outputs(found: Notebook) -> None:
    for cell in code(found)[:5]:
        cell["outputs"] = [{"output_type": "stream", "name": "stdout", "text": ["epoch 1 cost 0.5\n"] * 40_000}]


@notebook_kind("recovered")
def no_cell_types(found: Notebook) -> None:
    for cell in found["cells"]:
        del cell["cell_type"]


@notebook_kind("recovered")
def cell_types_in_capitals(found: Notebook) -> None:
    for cell in found["cells"]:
        cell["cell_type"] = cell["cell_type"].upper()


@notebook_kind("recovered")
def things_that_are_no_cells(found: Notebook) -> None:
    found["cells"] = [thing for cell in found["cells"] for thing in (cell, None, 3, "text", [cell["source"]])]


# What people do to cells


@notebook_kind("recovered")
def answers_turned_to_markdown(found: Notebook) -> None:
    for cell in solutions(found):
        cell["cell_type"] = "markdown"
        del cell["outputs"], cell["execution_count"]


@notebook_kind("recovered")
def answers_turned_to_raw_and_stripped(found: Notebook) -> None:
    for cell in solutions(found):
        cell["cell_type"] = "raw"
        del cell["outputs"], cell["execution_count"]
        strip(cell)


@notebook_kind("recovered")
def answers_in_fenced_markdown(found: Notebook) -> None:
    for cell in solutions(found):
        cell["cell_type"] = "markdown"
        del cell["outputs"], cell["execution_count"]
        cell["source"] = f"My answer:\n\n```python\n{source(cell)}\n```\n\nI hope it's right!"


@notebook_kind("recovered")
def set_up_turned_to_raw(found: Notebook) -> None:
    for cell in code(found):
        if "import numpy" in source(cell):
            cell["cell_type"] = "raw"
            del cell["outputs"], cell["execution_count"]


@notebook_kind("recovered")
def set_up_below_everything(found: Notebook) -> None:
    found["cells"].sort(key=lambda cell: "import numpy" in source(cell))


@notebook_kind("recovered")
def in_reverse_order(found: Notebook) -> None:
    found["cells"].reverse()


@notebook_kind("recovered")
def answers_moved_to_the_end_and_stripped(found: Notebook) -> None:
    for cell in solutions(found):
        found["cells"].remove(cell)
        strip(cell)
        found["cells"].append(cell)


@notebook_kind("recovered")
def all_code_in_one_cell(found: Notebook) -> None:
    one = code(found)[0]
    one["source"] = "\n\n\n".join(source(cell) for cell in code(found))
    strip(one)
    found["cells"] = [one]


@notebook_kind("recovered")
def answers_duplicated(found: Notebook) -> None:
    found["cells"] = [c for cell in found["cells"] for c in ([cell, dict(cell)] if cell in solutions(found) else [cell])]


@notebook_kind("recovered")
def every_cell_duplicated(found: Notebook) -> None:
    found["cells"] += [dict(cell) for cell in found["cells"]]


@notebook_kind("recovered")
def stubs_pasted_below_the_answers(found: Notebook) -> None:
    for cell in solutions(found):
        stub = f"def {grade_id(cell)}(*args):\n    # to do\n    raise NotImplementedError"
        found["cells"].append({**cell, "source": stub})


@notebook_kind("recovered")
def answers_beside_untouched_stubs(found: Notebook) -> None:
    for cell in solutions(found):
        own = {"cell_type": "code", "metadata": {}, "outputs": [], "execution_count": 1, "source": source(cell)}
        cell["source"] = f'def {grade_id(cell)}(*args):\n    """Return it."""\n    raise NotImplementedError'
        found["cells"].append(own)


@notebook_kind("recovered")
def checks_duplicated(found: Notebook) -> None:
    found["cells"] = [c for cell in found["cells"] for c in [cell] * (3 if grade_id(cell).startswith("check_") else 1)]


@notebook_kind("recovered")
def checks_deleted(found: Notebook) -> None:
    found["cells"] = [cell for cell in found["cells"] if not grade_id(cell).startswith("check_")]


@notebook_kind("recovered")
def results_named_like_the_functions(found: Notebook) -> None:
    for cell in solutions(found):
        name = grade_id(cell)
        found["cells"].append({**code(found)[-1], "metadata": {}, "source": f"{name} = {name}(3)"})


@notebook_kind("recovered")
def a_syntax_error_in_every_other_cell(found: Notebook) -> None:
    broken = {"cell_type": "code", "metadata": {}, "outputs": [], "execution_count": None, "source": "def (x:\n  = ="}
    found["cells"] = [c for cell in found["cells"] for c in (cell, broken)]


@notebook_kind("recovered")
def a_syntax_error_below_each_answer(found: Notebook) -> None:
    for cell in solutions(found):
        cell["source"] = f"{source(cell)}\n\nprint('hello'\n"


@notebook_kind("recovered")
def magics_everywhere(found: Notebook) -> None:
    for number, cell in enumerate(code(found)):
        first = ["%%time", "%matplotlib inline", "!pip install numpy \\\n    scipy", "np?", "files = !ls"][number % 5]
        cell["source"] = f"{first}\n{source(cell)}\n%timeit 1 + 1\n?print"


@notebook_kind("recovered")
def whole_cells_indented(found: Notebook) -> None:
    for cell in code(found):
        cell["source"] = "".join(f"    {line}" for line in source(cell).splitlines(keepends=True))


@notebook_kind("recovered")
def pasted_with_prompts(found: Notebook) -> None:
    for cell in code(found):
        lines = source(cell).split("\n")
        cell["source"] = "\n".join((">>> " if line[:1].strip() else "... ") + line for line in lines)


@notebook_kind("recovered")
def endless_loops_and_exits_between(found: Notebook) -> None:
    for trap in ("while True:\n    pass", "import os\nos._exit(3)", "raise SystemExit", "1 / 0"):
        found["cells"].insert(1, {**code(found)[0], "metadata": {}, "id": "trap", "source": trap})


@kind("recovered", SCRIPT)
def exported_as_percent_script(data: bytes) -> bytes:
    pieces = []
    for cell in json.loads(data)["cells"]:
        if cell["cell_type"] == "code":
            pieces.append("# %%\n" + re.sub(r"(?m)^([%!])", r"# \1", source(cell)))
        else:
            pieces.append("# %% [markdown]\n" + "\n".join(f"# {line}" for line in source(cell).split("\n")))
    return "\n\n".join(pieces).encode()


@kind("recovered", SCRIPT)
def exported_by_nbconvert(data: bytes) -> bytes:
    pieces = ["#!/usr/bin/env python\n# coding: utf-8\n"]
    for number, cell in enumerate(json.loads(data)["cells"], 1):
        if cell["cell_type"] == "code":
            text = re.sub(r"(?m)^%(\w+) (.*)$", r"get_ipython().run_line_magic('\1', '\2')", source(cell))
            pieces.append(f"# In[{number}]:\n\n\n{text}\n\n")
        else:
            pieces.append("\n".join(f"# {line}" for line in source(cell).split("\n")) + "\n\n")
    return "\n".join(pieces).encode()


@kind("recovered", SCRIPT)
def plain_script_with_a_mark_and_windows_line_ends(data: bytes) -> bytes:
    text = "\n\n\n".join(source(cell) for cell in solutions(json.loads(data)))
    return b"\xef\xbb\xbf" + f"import math\nimport numpy as np\n\n{text}\n".replace("\n", "\r\n").encode()


@kind("recovered")
def script_named_ipynb(data: bytes) -> bytes:
    return plain_script_with_a_mark_and_windows_line_ends(data)


@kind("recovered", SCRIPT)
def script_with_a_main_block_that_trains(data: bytes) -> bytes:
    script = plain_script_with_a_mark_and_windows_line_ends(data)
    return script + b'\n\nif __name__ == "__main__":\n    import numpy as np\n    np.seterr(all="raise")\n    while True:\n        pass\n'


# What cannot be read


@kind("flagged")
def empty(data: bytes) -> bytes:
    return b""


@kind("flagged")
def white_space_alone(data: bytes) -> bytes:
    return b" \n\t\r\n" * 20


@kind("flagged")
def nuls_alone(data: bytes) -> bytes:
    return b"\0" * len(data)


@kind("flagged")
def cut_in_half(data: bytes) -> bytes:
    return data[: len(data) // 2]


@kind("flagged")
def cut_near_the_end(data: bytes) -> bytes:
    return data[:-30]


@kind("flagged")
def cut_at_the_beginning(data: bytes) -> bytes:
    return data[len(data) // 2 :]


@kind("flagged")
def merge_conflict(data: bytes) -> bytes:
    half = data.index(b'"cell_type"', len(data) // 2)
    line = data.rindex(b"\n", 0, half) + 1
    end = data.index(b"\n", half) + 1
    both = b"<<<<<<< HEAD\n" + data[line:end] + b"=======\n" + data[line:end] + b">>>>>>> laptop\n"
    return data[:line] + both + data[end:]


@kind("flagged")
def trailing_commas(data: bytes) -> bytes:
    return data.replace(b"\n ]", b",\n ]")


@kind("flagged")
def python_instead_of_json(data: bytes) -> bytes:
    return str(json.loads(data)).encode()


@kind("flagged")
def web_page(data: bytes) -> bytes:
    return b"<!DOCTYPE html>\n<html><body><pre>def sigmoid(x):\n    return 1</pre></body></html>"


@kind("flagged")
def pdf(data: bytes) -> bytes:
    return b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n" + data[:300]


@kind("flagged")
def zip_archive(data: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(zipfile.ZipInfo(NAME), data)
    return out.getvalue()


@kind("flagged")
def gzipped(data: bytes) -> bytes:
    return gzip.compress(data, mtime=0)


@kind("flagged")
def picture(data: bytes) -> bytes:
    return b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256))


@kind("flagged")
def noise(data: bytes) -> bytes:
    return bytes((i * i * 31 + i * 7 + 3) % 251 for i in range(5000))


@kind("flagged")
def an_essay(data: bytes) -> bytes:
    return "Dear teacher, my notebook would not save. The sigmoid is σ(x) = 1 / (1 + e⁻ˣ).".encode()


@kind("flagged")
def json_but_no_notebook(data: bytes) -> bytes:
    return b'{"assignment": "course1/week1", "score": 100, "exercises": []}'


@kind("flagged")
def json_null(data: bytes) -> bytes:
    return b"null"


@kind("flagged")
def nested_a_million_deep(data: bytes) -> bytes:
    return b'{"cells": ' + b"[" * 1_000_000


@kind("flagged")
def nested_and_closed(data: bytes) -> bytes:
    return b'{"cells": ' + b"[" * 100_000 + b"]" * 100_000 + b"}"


@notebook_kind("flagged")
def no_cells(found: Notebook) -> None:
    found["cells"] = []


@notebook_kind("flagged")
def cells_is_a_number(found: Notebook) -> None:
    found["cells"] = 7


@notebook_kind("flagged")
def prose_alone(found: Notebook) -> None:
    found["cells"] = [cell for cell in found["cells"] if cell["cell_type"] == "markdown"]


@kind("flagged")
def five_hundred_megabytes(data: bytes) -> bytes:
    return bytes(500 * 2**20)  # of no content: nobody shall look at it, and zeros cost no memory
