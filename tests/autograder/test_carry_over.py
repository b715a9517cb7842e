"""A newer notebook takes over what the learner wrote, whatever became of the old file."""

from __future__ import annotations

import copy
import json
from typing import Any

import nbformat
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from autograder.carry_over import carry_over, read

STUB = 'def {name}(x):\n    """Return {name} of x."""\n    raise NotImplementedError'
ANSWER = 'def {name}(x):\n    """Return {name} of x."""\n    return x + 1'


def exercise(name: str, source: str = STUB) -> Any:
    flags = {"grade": False, "grade_id": name, "locked": False, "solution": True, "task": False, "schema_version": 3}
    return new_code_cell(source.format(name=name), id=f"id-{name}", metadata={"nbgrader": flags})


def check(name: str) -> Any:
    flags = {"grade": True, "grade_id": f"check_{name}", "locked": True, "solution": False, "task": False, "points": 5}
    return new_code_cell(f"check({name})", id=f"id-check-{name}", metadata={"nbgrader": {**flags, "schema_version": 3}})


def prose(text: str, name: str) -> Any:
    return new_markdown_cell(text, id=name)


def notebook(*cells: Any) -> Any:
    return new_notebook(cells=list(cells))


BASE = notebook(
    prose("# Week one", "title"),
    new_code_cell("import numpy as np", id="setup"),
    exercise("relu"),
    check("relu"),
    new_code_cell("relu(2)", id="use"),
    exercise("tanh"),
    check("tanh"),
)
NEW = notebook(
    prose("# Week one, told better", "title"),
    new_code_cell("import numpy as np", id="setup"),
    prose("A new paragraph.", "paragraph"),
    exercise("relu", STUB.replace("Return", "Give back")),
    check("relu"),
    new_code_cell("relu(2)", id="use"),
    exercise("tanh"),
    check("tanh"),
)


def with_cell(book: Any, index: int, **changes: Any) -> Any:
    book = copy.deepcopy(book)
    book["cells"][index].update(changes)
    return book


def inserted(book: Any, index: int, *cells: Any) -> Any:
    book = copy.deepcopy(book)
    book["cells"][index:index] = cells
    return book


def sources(book: Any) -> list[str]:
    return [cell["source"] for cell in book["cells"]]


def cell_named(book: Any, name: str) -> Any:
    return next(cell for cell in book["cells"] if cell["id"] == name)


ANSWERED = with_cell(BASE, 2, source=ANSWER.format(name="relu"))


def test_an_untouched_notebook_becomes_the_new_one():
    assert carry_over(BASE, NEW, BASE)["cells"] == NEW["cells"]


def test_an_untouched_notebook_becomes_the_new_one_without_its_base():
    assert carry_over(BASE, NEW)["cells"] == NEW["cells"]


@pytest.mark.parametrize("base", [BASE, None], ids=["with its base", "without"])
def test_an_answer_stands_in_the_new_cell(base):
    merged = carry_over(ANSWERED, NEW, base)
    assert cell_named(merged, "id-relu")["source"] == ANSWER.format(name="relu")
    assert cell_named(merged, "id-relu")["metadata"] == cell_named(NEW, "id-relu")["metadata"]
    assert len(merged["cells"]) == len(NEW["cells"])


@pytest.mark.parametrize("base", [BASE, None], ids=["with its base", "without"])
def test_the_courses_new_text_is_there_beside_the_answer(base):
    assert "# Week one, told better" in sources(carry_over(ANSWERED, NEW, base))
    assert "A new paragraph." in sources(carry_over(ANSWERED, NEW, base))


def test_an_exercise_not_begun_takes_the_new_stub():
    for base in (BASE, None):
        assert "Give back" in cell_named(carry_over(BASE, NEW, base), "id-relu")["source"]


def test_the_arguments_stay_as_they_are():
    before = copy.deepcopy((ANSWERED, NEW, BASE))
    carry_over(ANSWERED, NEW, BASE)
    assert (ANSWERED, NEW, BASE) == before


def test_an_answer_without_its_grade_id_is_found_by_its_cell_id():
    assert cell_named(carry_over(with_cell(ANSWERED, 2, metadata={}), NEW, BASE), "id-relu")["source"] == ANSWER.format(name="relu")


def test_an_answer_without_any_id_is_found_by_the_function_it_defines():
    old = with_cell(ANSWERED, 2, metadata={}, id="other")
    merged = carry_over(old, NEW, BASE)
    assert cell_named(merged, "id-relu")["source"] == ANSWER.format(name="relu")
    assert len(merged["cells"]) == len(NEW["cells"])


def test_an_answer_with_a_syntax_error_is_carried_over_too():
    broken = "def relu(x:\n    return x ++"
    assert cell_named(carry_over(with_cell(BASE, 2, source=broken, metadata={}, id="other"), NEW, BASE), "id-relu")["source"] == broken


def test_an_answer_in_a_cell_turned_to_text_is_carried_over_as_code():
    old = with_cell(ANSWERED, 2, cell_type="markdown")
    assert cell_named(carry_over(old, NEW, BASE), "id-relu")["cell_type"] == "code"
    assert cell_named(carry_over(old, NEW, BASE), "id-relu")["source"] == ANSWER.format(name="relu")


def test_of_two_copies_of_an_exercise_the_written_one_is_the_answer():
    old = inserted(BASE, 3, exercise("relu", ANSWER))
    assert cell_named(carry_over(old, NEW, BASE), "id-relu")["source"] == ANSWER.format(name="relu")


def test_a_second_copy_with_another_answer_stays_as_a_cell_that_nbgrader_does_not_know():
    second = "def relu(x):\n    return 0"
    merged = carry_over(inserted(ANSWERED, 3, exercise("relu", second)), NEW, BASE)
    index = sources(merged).index(second)
    assert sources(merged)[index - 1] == ANSWER.format(name="relu")
    assert "nbgrader" not in merged["cells"][index]["metadata"]


def test_own_cells_follow_the_cell_they_followed():
    old = inserted(inserted(ANSWERED, 5, new_code_cell("relu(-3)  # mine"), new_markdown_cell("my note")), 0, new_code_cell("# first"))
    texts = sources(carry_over(old, NEW, BASE))
    assert texts[0] == "# first"
    assert texts[texts.index("relu(2)") + 1 :][:2] == ["relu(-3)  # mine", "my note"]


def test_every_id_is_used_once():
    old = inserted(ANSWERED, 3, new_code_cell("one", id="paragraph"), new_code_cell("two", id="x"), new_code_cell("three", id="x"))
    ids = [cell["id"] for cell in carry_over(old, NEW, BASE)["cells"]]
    assert len(ids) == len(set(ids))


def test_what_the_learner_wrote_in_another_cell_stays_where_the_course_left_it_alone():
    merged = carry_over(with_cell(BASE, 4, source="relu(np.array([1, -1]))"), NEW, BASE)
    assert cell_named(merged, "use")["source"] == "relu(np.array([1, -1]))"


def test_a_cell_that_both_changed_is_the_courses_followed_by_the_learners():
    texts = sources(carry_over(with_cell(BASE, 0, source="# Week one. I predict 3."), NEW, BASE))
    assert texts[:2] == ["# Week one, told better", "# Week one. I predict 3."]


def test_a_check_stays_the_courses():
    merged = carry_over(with_cell(BASE, 3, source="pass"), NEW, BASE)
    assert cell_named(merged, "id-check-relu")["source"] == "check(relu)"
    assert "pass" in sources(merged)


def test_a_cell_that_the_course_took_out_goes():
    old = inserted(BASE, 1, prose("No longer true.", "gone"))
    assert "No longer true." not in sources(carry_over(old, NEW, old))


def test_the_answer_to_an_exercise_that_the_course_took_out_stays():
    base = inserted(BASE, 2, exercise("square"), check("square"))
    old = with_cell(base, 2, source=ANSWER.format(name="square"))
    for begun_as in (base, None):
        texts = sources(carry_over(old, NEW, begun_as))
        assert ANSWER.format(name="square") in texts
        assert "check(square)" not in texts


def test_outputs_stay_under_the_same_text_and_go_where_it_changed():
    output = [{"output_type": "stream", "name": "stdout", "text": "3"}]
    old = with_cell(with_cell(ANSWERED, 4, outputs=output, execution_count=7), 2, outputs=output)
    merged = carry_over(old, NEW, BASE)
    assert cell_named(merged, "use")["outputs"] == output
    assert cell_named(merged, "use")["execution_count"] == 7
    assert cell_named(merged, "id-relu")["outputs"] == output
    changed = with_cell(NEW, 5, source="relu(4)")
    assert cell_named(carry_over(old, changed, BASE), "use")["outputs"] == []


def test_an_old_notebook_without_ids_or_metadata_is_told_by_its_text():
    old = copy.deepcopy(ANSWERED)
    for cell in old["cells"]:
        del cell["id"], cell["metadata"]
    old["cells"].insert(3, {"cell_type": "code", "source": ["# mi", "ne"]})
    merged = carry_over(old, NEW, BASE)
    assert len(merged["cells"]) == len(NEW["cells"]) + 1
    assert cell_named(merged, "id-relu")["source"] == ANSWER.format(name="relu")
    assert "# mine" in sources(merged)


def test_a_notebook_of_format_3_is_read():
    old = {
        "nbformat": 3,
        "worksheets": [{"cells": [{"cell_type": "code", "input": ANSWER.format(name="tanh"), "language": "python", "outputs": []}]}],
    }
    merged = carry_over(read(json.dumps(old).encode()), NEW)
    assert cell_named(merged, "id-tanh")["source"] == ANSWER.format(name="tanh")


def test_another_notebook_altogether_comes_after_the_courses_cells():
    texts = sources(carry_over(notebook(new_code_cell("x = 1")), NEW, BASE))
    assert texts == [*sources(NEW), "x = 1"]


@pytest.mark.parametrize(
    "data",
    [b"", b"{", b"null", b"[]", b'"text"', b"\xff\xfe\x00", b"{}", b'{"cells": 3}', b"<<<<<<< HEAD\n{}", b"[" * 100_000],
)
def test_what_is_no_notebook_reads_as_none(data):
    assert read(data) is None


json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
pieces = st.sampled_from(
    ["x = 1", "# mine", ANSWER.format(name="relu"), ANSWER.format(name="tanh"), STUB.format(name="relu"), "", "check(relu)"]
)
nbgrader = st.fixed_dictionaries(
    {},
    optional={
        "grade_id": st.sampled_from(["relu", "tanh", "check_relu"]) | json_values,
        "solution": st.booleans() | json_values,
        "locked": st.booleans() | json_values,
    },
)
odd_cells = json_values | st.fixed_dictionaries(
    {},
    optional={
        "cell_type": st.sampled_from(["code", "markdown", "raw", "heading"]) | json_values,
        "id": st.sampled_from(["id-relu", "id-tanh", "title", "a b", ""]) | json_values,
        "source": pieces | st.lists(pieces, max_size=2) | json_values,
        "metadata": st.fixed_dictionaries({}, optional={"nbgrader": nbgrader | json_values, "tags": json_values}) | json_values,
        "outputs": json_values,
        "execution_count": json_values,
        "attachments": json_values,
    },
)


@settings(max_examples=60, deadline=None)
@given(cells=st.lists(odd_cells, max_size=6), known=st.booleans())
def test_whatever_the_old_cells_are_the_new_notebook_is_valid_and_has_all_of_the_courses_cells(cells, known):
    old = read(json.dumps({"cells": cells, "nbformat": 4}).encode())
    merged = carry_over(old, NEW, BASE if known else None)
    nbformat.validate(merged)
    ids = [cell["id"] for cell in merged["cells"]]
    assert len(ids) == len(set(ids))
    assert [name for name in ids if name in {cell["id"] for cell in NEW["cells"]}] == [cell["id"] for cell in NEW["cells"]]


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_no_line_that_a_learner_wrote_is_lost(data):
    marks = iter(range(1000))

    def written() -> str:
        return data.draw(pieces) + f"\n# line {next(marks)}"

    old = copy.deepcopy(BASE)
    for cell in old["cells"]:
        if data.draw(st.booleans()):
            cell["source"] = written()
        if data.draw(st.booleans()):
            cell["metadata"] = {}
        if data.draw(st.booleans()):
            cell["id"] = data.draw(st.sampled_from(["title", "use", "odd"]))
    for _ in range(data.draw(st.integers(0, 3))):
        old["cells"].insert(data.draw(st.integers(0, len(old["cells"]))), new_code_cell(written()))
    order = data.draw(st.permutations(old["cells"]))
    merged = carry_over({**BASE, "cells": list(order)}, NEW, BASE)
    everything = "\n".join(sources(merged)).splitlines()
    for mark in range(next(marks)):
        assert everything.count(f"# line {mark}") == 1
