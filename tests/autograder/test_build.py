"""From percent script to notebooks, and drift."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest

from autograder import build, checks
from autograder.errors import CourseError

REPOSITORY = Path(__file__).parents[2]
ASSIGNMENT = "course1/week1"


# The five kinds of exercise


def test_a_plain_exercise_keeps_signature_and_docstring_up_to_its_derivation(toy_course):
    toy_course.build()
    assert toy_course.cells(toy_course.learner)["half"].source == (
        'def half(x):\n    """Return half of x, π times over.\n\n    Returns:\n        A number.\n    """\n\n'
        "    raise NotImplementedError"
    )


def test_helper_functions_stand_whole_above_the_stub_in_the_order_of_their_module(toy_course):
    toy_course.build()
    source = toy_course.cells(toy_course.learner)["with_helper"].source
    node, shifted, stub = source.split("\n\n\n")
    assert node.startswith("class Node:")
    assert node.endswith("self.value = value")
    assert "Shown, because" in shifted
    assert shifted.endswith("return x + 1")
    assert stub == (
        '@functools.lru_cache\ndef with_helper(\n    x,\n    by=LIMIT,\n):\n    """Shift x and wrap it.\n    """\n\n'
        "    raise NotImplementedError"
    )


def test_a_given_starting_body_stands_in_the_place_of_the_stub(toy_course):
    toy_course.build()
    assert toy_course.cells(toy_course.learner)["mended"].source == (
        'def mended(x):\n    """Return x squared."""\n\n    # somewhere here is a fault\n    y = x + x\n    return y'
    )


def test_a_pair_is_two_stubs_and_then_two_checks(toy_course):
    toy_course.build()
    names = list(toy_course.cells(toy_course.learner))
    first = names.index("there")
    assert names[first : first + 4] == ["there", "back", "check_there", "check_back"]


def test_an_ungraded_exercise_has_a_stub_and_no_check(toy_course):
    toy_course.build()
    cells = toy_course.cells(toy_course.learner)
    assert cells["with_framework"].source.endswith("raise NotImplementedError")
    assert "check_with_framework" not in cells


def test_a_quiz_starts_from_its_open_answers(toy_course):
    toy_course.build()
    assert toy_course.cells(toy_course.learner)["quiz"].source == (
        'def quiz():\n    """Answer: is it a) or b)?\n    """\n\n    return {1: "?"}'
    )


def test_a_graded_exercise_is_followed_by_its_locked_check_with_the_points_of_its_row(toy_course):
    toy_course.build()
    cells = toy_course.cells(toy_course.learner)
    for name, points in toy_course.points.items():
        check = cells[f"check_{name}"]
        assert check.source == f"check({name})"
        marks = check.metadata.nbgrader
        assert (marks.points, marks.grade, marks.solution, marks.locked) == (points, True, False, True)
        assert (check.metadata.editable, check.metadata.deletable) == (False, False)
        solution = cells[name].metadata.nbgrader
        assert (solution.grade_id, solution.grade, solution.solution) == (name, False, True)


# What the notebooks are


def test_every_solution_of_the_source_notebook_is_right(toy_course):
    toy_course.build()
    space: dict = {}
    for cell in nbformat.read(toy_course.source, as_version=4).cells:
        if cell.cell_type == "code" and "shared_utils" not in cell.source and not cell.id.startswith("check_"):
            exec("import functools\nimport numpy as np\nLIMIT = 3.0\n" + cell.source, space)
    filled = {"a": 0}
    assert space["fill"](filled, 2) is None
    assert filled == {"a": 2}
    found = (space["half"](4), space["with_helper"](2).value, space["mended"](5), space["back"]((8,)))
    assert found == (2, 9, 25, 8)
    assert (space["with_framework"](), space["quiz"]()) == (4, {1: "b"})


def test_the_body_stands_between_nbgraders_marks_in_the_source_notebook(toy_course):
    toy_course.build()
    source = toy_course.cells(toy_course.source)["half"].source
    region = source.split("### BEGIN SOLUTION\n")[1].split("\n### END SOLUTION")[0]
    assert region == "    # two halves make a whole\n    return np.multiply(x, 0.5)  # SECRET"


def test_the_learners_notebook_holds_no_solution_and_no_derivation(toy_course):
    toy_course.build()
    text = toy_course.learner.read_text(encoding="utf-8").lower()
    assert "secret" not in text
    assert "solution\\n" not in text
    assert "because." not in text


def test_both_notebooks_are_valid_without_outputs_and_with_ids_of_their_own(toy_course):
    toy_course.build()
    for path in (toy_course.learner, toy_course.source):
        notebook = nbformat.read(path, as_version=4)
        nbformat.validate(notebook)
        assert (notebook.nbformat, notebook.nbformat_minor) == (4, 5)
        assert notebook.metadata.kernelspec.name == "python3"
        assert len({cell.id for cell in notebook.cells}) == len(notebook.cells)
        code = [cell for cell in notebook.cells if cell.cell_type == "code"]
        assert all(cell.outputs == [] and cell.execution_count is None for cell in code)


def test_given_cells_come_out_as_they_are_written(toy_course):
    toy_course.build()
    cells = nbformat.read(toy_course.learner, as_version=4).cells
    assert cells[0].source == "# Learn $\\\\frac{1}{2}$\nA first line — with a dash."
    assert "# ! careful" in cells[1].source
    assert toy_course.cells(toy_course.learner)["fill"].metadata.tags == ["warm-up"]


def test_a_cell_keeps_its_id_when_cells_are_put_in_before_it(toy_course):
    toy_course.build()
    before = toy_course.cells(toy_course.learner)
    toy_course.edit("# %%\nhalf(4)", "# %%\nhalf(6)\n\n# %%\nhalf(4)")
    toy_course.build()
    after = toy_course.cells(toy_course.learner)
    assert len(after) == len(before) + 1
    assert set(before) < set(after)


def test_two_builds_in_two_processes_give_the_same_bytes(toy_course):
    toy_course.build()
    before = toy_course.learner.read_bytes(), toy_course.source.read_bytes()
    toy_course.learner.unlink()
    toy_course.source.unlink()
    code = "from pathlib import Path; from conftest import Course; Course(Path()).build()"
    folders = os.pathsep.join([str(Path(__file__).parent), str(REPOSITORY)])
    environment = os.environ | {"PYTHONHASHSEED": "7", "PYTHONPATH": folders}
    subprocess.run([sys.executable, "-c", code], check=True, env=environment)
    assert (toy_course.learner.read_bytes(), toy_course.source.read_bytes()) == before


# Writing, and drift


def test_a_build_names_what_it_wrote_and_a_second_writes_nothing(toy_course):
    assert toy_course.build() == [toy_course.source, toy_course.learner]
    assert toy_course.build() == []
    assert not list(toy_course.root.rglob("*.new"))


def test_nothing_drifts_after_a_build(toy_course):
    toy_course.build()
    assert toy_course.drift() == []


def test_an_edited_a_missing_and_a_left_over_notebook_have_drifted(toy_course):
    toy_course.build()
    toy_course.learner.write_bytes(toy_course.learner.read_bytes().replace(b"half(4)", b"half(5)", 1))
    assert toy_course.drift() == [toy_course.learner]
    toy_course.learner.unlink()
    assert toy_course.drift() == [toy_course.learner]
    toy_course.build()
    old = toy_course.write("course1/week1/old.ipynb", "{}")
    assert toy_course.drift() == [old]


def test_telling_drift_writes_nothing(toy_course):
    def files() -> list[Path]:  # but for what Python itself leaves beside a module
        return sorted(path for path in toy_course.root.rglob("*") if "__pycache__" not in path.parts)

    before = files()
    assert toy_course.drift() == [toy_course.learner]
    assert files() == before


def test_nothing_is_written_where_one_week_cannot_be_built(toy_course):
    toy_course.write("course1/source/week2/lesson.py", "x = 1\n")
    with pytest.raises(build.BuildError):
        build.build(toy_course.root, [ASSIGNMENT, "course1/week2"], load=toy_course.load)
    assert not toy_course.learner.exists()


# What is refused, by file and line


HALF = '# %% exercise="half"\n'


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("# %% [markdown]", "# %%\nx = (\n\n# %% [markdown]", "lesson.py:7: expected plain Python"),
        (HALF, '# %% exercise="half" gradde=true\n', "{half}: cell option 'gradde': expected one of exercise, start"),
        (HALF, '# %% exercise="fill"\n', "{half}: exercise 'fill': expected the cell to import it"),
        (HALF, "# %% ungraded=true\n", "{half}: start and ungraded: expected an exercise"),
        (HALF, '# %% [markdown] exercise="half"\n', "{half}: expected a code cell or a plain markdown cell"),
        (HALF, HALF + "import os\n", "{half}: expected only `from module import name` here, got import os"),
        (HALF, HALF + "from shared_utils.toy import shifted as s\n", "{half}: expected only `from module import"),
        (HALF, HALF + "from shared_utils.toy import nothing\n", "{half}: expected a definition in shared_utils.toy"),
        (HALF, HALF + "from shared_utils.gone import x\n", "{half}: expected a module of the course, got 'shared_"),
        ('"there, back"', '"there, back" start="shared_utils.toy.faulty"', "start: expected one for each of there, b"),
        ("toy.faulty", "toy.unanswered", "start takes (), expected (x)"),
        ("toy.faulty", "toy.half", "start of 'mended': the cell says shared_utils.toy.half, its row says shared_utils"),
        (
            'start="shared_utils.toy.faulty"',
            "",
            "start of 'mended': the cell says None, its row says shared_utils.toy.",
        ),
        (
            "import functools\n",
            "from math import *\n",
            "lesson.py:11: expected the names that are imported, got a star",
        ),
        ("display_name: Python 3, ", "", "lesson.py:1: expected jupytext's percent format"),
        ("check = print", "", "{half}: expected a set-up cell above that assigns check, got none"),
        (
            "check = print",
            'check = week("course1/week2")',
            "lesson.py:11: week: expected 'course1/week1', got 'course1/w",
        ),
        ("half(4)\n", HALF + "from shared_utils.toy import half\n", "exercise 'half': expected one cell for it"),
    ],
)
def test_a_faulty_script_is_refused_by_file_and_line(toy_course, old, new, message):
    message = message.replace("{half}", f"lesson.py:{toy_course.line(HALF)}")
    toy_course.edit(old, new)
    with pytest.raises(CourseError) as refusal:
        toy_course.build()
    assert message in str(refusal.value)
    assert str(refusal.value).startswith("course1/source/week1/lesson.py:")


@pytest.mark.parametrize(
    ("name", "options", "message"),
    [
        ("bare", "", "toy.py:{def bare}: bare: expected a docstring for the stub to show, got none"),
        ("squeezed", "", "toy.py:{def squeezed}: squeezed: expected docstring and body, each on lines of its own"),
        ("CONSTANT", "", "toy.py:{CONSTANT = 1}: CONSTANT: expected a function, got something else"),
        (
            "unintroduced",
            "",
            "toy.py:{return [math}: unintroduced uses 'math', which no earlier cell of the notebook i",
        ),
        ("catching", ' start="shared_utils.toy.clashing"', "start assigns LIMIT, which the answer takes from outside"),
    ],
)
def test_a_reference_that_makes_no_stub_is_refused_by_file_and_line(toy_course, name, options, message):
    cell = f'\n# %% exercise="{name}" ungraded=true{options}\nfrom shared_utils.toy import {name}\n'
    toy_course.edit("", cell)
    with pytest.raises(build.BuildError) as refusal:
        toy_course.build()
    if "{" in message:
        start, rest = message.split("{")
        text, end = rest.split("}")
        message = f"{start}{toy_course.line(text, toy_course.module)}{end}"
    assert message in str(refusal.value)


def test_a_name_may_be_introduced_by_an_earlier_cell_but_not_by_a_later_one(toy_course):
    setting = "import functools\n"
    toy_course.edit(setting, "")
    toy_course.edit("", f"\n# %%\n{setting}")
    with pytest.raises(build.BuildError, match=r"toy\.py:\d+: with_helper uses 'functools', which no earlier cell"):
        toy_course.build()


@pytest.mark.parametrize(
    ("meaning", "told"), [("import math as np", "math"), ("np = 1", "what a cell assigned"), ("def np(): ...", "what")]
)
def test_a_name_with_another_meaning_in_the_notebook_is_refused(toy_course, meaning, told):
    toy_course.edit("import numpy as np", meaning)
    with pytest.raises(build.BuildError, match=f"half means numpy by 'np', but in the notebook that is {told}"):
        toy_course.build()


def test_an_exercise_without_a_row_is_refused_where_its_cell_is(toy_course):
    toy_course.give_points({name: points for name, points in toy_course.points.items() if name != "fill"})
    line = toy_course.line('# %% exercise="fill"')
    place = rf"^course1/source/week1/lesson\.py:{line}: "
    with pytest.raises(build.BuildError, match=place + "exercise 'fill': expected a row in the table of course1/week1"):
        toy_course.build()


@pytest.mark.parametrize("more", ["extra", "with_framework"])
def test_a_row_without_a_graded_exercise_is_refused_where_the_row_is(toy_course, more):
    toy_course.give_points({**toy_course.points, more: 0})
    with pytest.raises(build.BuildError, match=rf"^autograder/checks/course1_week1\.py:9: row '{more}': expected a g"):
        toy_course.build()


@pytest.mark.parametrize("points", [4, 6])
def test_points_that_do_not_add_up_to_100_are_refused_where_the_table_is(toy_course, points):
    toy_course.give_points({**toy_course.points, "quiz": points})
    place = r"^autograder/checks/course1_week1\.py:1: points of course1/week1: "
    with pytest.raises(build.BuildError, match=place + rf"expected 100 in all, got {95 + points}$"):
        toy_course.build()


def test_a_row_that_checks_another_function_is_refused(toy_course):
    def load(assignment):
        table = toy_course.load(assignment)
        table.checks[0].reference = table.checks[1].reference
        return table

    with pytest.raises(build.BuildError, match=r"reference of 'half': the cell says \S+toy\.half, its row says"):
        build.build(toy_course.root, [ASSIGNMENT], load=load)


def test_a_script_without_an_assignment_and_an_assignment_without_a_script_are_refused(toy_course, monkeypatch):
    monkeypatch.setattr(checks, "ASSIGNMENTS", (ASSIGNMENT,))
    toy_course.write("course1/source/week9/lost.py", "")
    with pytest.raises(build.BuildError, match=r"^course1/source/week9/lost\.py:1: expected a table in autograder/che"):
        build.build(toy_course.root, load=toy_course.load)
    with pytest.raises(build.BuildError, match=r"^course1/source/week2/lesson\.py:1: expected the script of course1/w"):
        build.build(toy_course.root, ["course1/week2"], load=toy_course.load)


def test_a_script_that_is_no_text_is_refused(toy_course):
    toy_course.script.write_bytes(b"# %%\n\xff")
    with pytest.raises(build.BuildError, match=r"^course1/source/week1/lesson\.py:1: expected a text in UTF-8, got: "):
        toy_course.build()


def test_without_jupytext_the_command_that_installs_it_is_named(toy_course, monkeypatch):
    monkeypatch.setitem(sys.modules, "jupytext", None)
    with pytest.raises(build.BuildError, match=r'run: pip install "jupytext>='):
        toy_course.build()
