"""Reading a submission: what counts as the answer, what it needs, and what is said of everything else."""

from __future__ import annotations

import json
import subprocess
import sys
import textwrap
import tracemalloc
from pathlib import Path

import numpy as np
import pytest

from autograder.notebook import Answer, Submission, answer, assignment, read
from tests.corpus.mangled.kinds import KINDS
from tests.corpus.mangled.solved import ANSWERS, code_cell, dump, notebook, solve, solved, text_cell

ROOT = Path(__file__).parents[2]
EXERCISES = tuple(ANSWERS)
X = np.array([[1.0, -2.0, 3.5], [0.25, 4.0, -1.0]])
ARGUMENTS = {
    "basic_sigmoid": (0.5,),
    "graph_gradients": (1.0, 2.0, -3.0),
    "image2vector": (np.arange(24.0).reshape(2, 4, 3),),
    "l1_loss": (X[0], X[1]),
    "l2_loss": (X[0], X[1]),
    "quiz": (),
}


def cells(*sources: str, owner: str | None = None, own: int = -1) -> bytes:
    """Return a notebook of code cells; cell number `own` is the one given for the exercise `owner`."""
    made = []
    for number, source in enumerate(sources):
        text = textwrap.dedent(source).strip("\n")
        made.append(code_cell(text, owner, solution=True) if owner and number == own else code_cell(text, f"c{number}"))
    return dump({"cells": made, "metadata": {}, "nbformat": 4, "nbformat_minor": 5})


def found(data: bytes, name: str = "f", filename: str = "a.ipynb", **options: object) -> Answer:
    """Read a file and return one answer."""
    return answer(read(data, filename, (name,), **options), name)  # type: ignore[arg-type]


def run(one: Answer) -> dict[str, object]:
    """Execute an answer's code, as the worker does, and return its namespace."""
    namespace: dict[str, object] = {"__name__": "learner"}
    for label, source in one.code:
        exec(compile(source, label, "exec"), namespace)
    return namespace


def result(one: Answer, *args: object) -> object:
    """Run an answer and call it."""
    return run(one)[one.name](*args)  # type: ignore[operator]


def text(one: Answer) -> str:
    """Return all code of an answer."""
    return "\n".join(source for _, source in one.code)


# Mangled notebooks


def test_there_are_at_least_thirty_kinds_of_mangled_notebooks() -> None:
    assert sum(kind.expectation == "recovered" for kind in KINDS.values()) >= 30
    assert sum(kind.expectation == "flagged" for kind in KINDS.values()) >= 15


@pytest.mark.parametrize("title", [title for title, kind in KINDS.items() if kind.expectation == "recovered"])
def test_every_answer_is_recovered_and_computes_the_same(title: str) -> None:
    mangled = KINDS[title].mutate(solved())
    submission = read(mangled, KINDS[title].filename, EXERCISES)
    for name in EXERCISES:
        one = answer(submission, name)
        assert (one.status, one.undefined) == ("found", ()), (name, one.detail)
        args = ARGUMENTS.get(name, (X,))
        right: dict[str, object] = {"np": np, "math": __import__("math")}
        exec("\n".join(ANSWERS.values()), right)
        np.testing.assert_equal(result(one, *args), right[name](*args))  # type: ignore[operator]


@pytest.mark.parametrize("title", [title for title, kind in KINDS.items() if kind.expectation == "flagged"])
def test_what_cannot_be_read_has_no_cells_and_one_reason_on_one_line(title: str) -> None:
    submission = read(KINDS[title].mutate(solved()), KINDS[title].filename, EXERCISES)
    assert submission.cells == ()
    assert 1 <= len(submission.flags) <= 2
    assert all(flag.endswith(".") and "\n" not in flag and len(flag) < 300 for flag in submission.flags)
    assert "reader failed" not in submission.flags[0]
    assert {answer(submission, name).status for name in EXERCISES} == {"missing"}


def test_a_sound_notebook_needs_no_repairs() -> None:
    submission = read(solved(), "sigmoid_and_softmax.ipynb", EXERCISES)
    assert (submission.repairs, submission.flags) == ((), ())
    assert [answer(submission, name).repairs for name in EXERCISES] == [()] * len(EXERCISES)


@pytest.mark.parametrize(
    ("title", "repair"),
    [
        ("utf16 with mark", "UTF-16"),
        ("windows 1252", "windows-1252"),
        ("a few bytes that are not utf8", "not UTF-8"),
        ("padded with nuls", "NUL"),
        ("nuls inside the code", "NUL"),
        ("raw tabs and line ends in strings", "control characters"),
        ("stray characters before", "stray characters"),
        ("text after the end", "characters after the notebook's end"),
        ("notebook named py", "called .py"),
        ("script named ipynb", "read as a script"),
        ("nbformat 3", "format 4"),
        ("a bare list of cells", "format 4"),
        ("lines without ends", "lost their ends"),
        ("nested lines", "lines were mended"),
        ("grade ids and ids stripped", "Found by what they define"),
        ("grade ids mixed up", "does not define it"),
        ("things that are no cells", "is not a cell"),
        ("answers turned to markdown", "cell of type markdown"),
        ("answers turned to raw and stripped", "cell of type raw"),
        ("set up turned to raw", "`np`, which it uses"),
        ("answers duplicated", "defined in cell 4, cell 5; cell 5 counts"),
        ("answers beside untouched stubs", "is untouched"),
        ("a syntax error below each answer", "stands by itself and counts"),
    ],
)
def test_repairs_are_listed(title: str, repair: str) -> None:
    submission = read(KINDS[title].mutate(solved()), KINDS[title].filename, EXERCISES)
    assert any(repair in line for line in submission.repairs), submission.repairs


def test_a_cut_off_notebook_says_which_answers_are_left_for_the_person_who_looks() -> None:
    data = solved()
    submission = read(data[: data.index(b"graph_gradients(a, b, c)")], "a.ipynb", EXERCISES)
    assert submission.cells == ()
    assert "cut off" in submission.flags[0]
    assert "basic_sigmoid, sigmoid, sigmoid_grad;" in submission.flags[1]


def test_the_course_notebook_is_untouched_before_and_found_after_it_is_solved() -> None:
    path = ROOT / "course1" / "week1" / "sigmoid_and_softmax.ipynb"
    starting = {"quiz": 'def quiz():\n    return {1: "?", 2: "?", 3: "?", 4: "?", 5: "?", 6: "?"}'}
    fresh = read(path.read_bytes(), path.name, EXERCISES, starting)
    assert {name: answer(fresh, name).status for name in EXERCISES} == dict.fromkeys(EXERCISES, "untouched")
    assert assignment(fresh) == "course1/week1"
    done = read(solve(path.read_bytes(), ANSWERS), path.name, EXERCISES, starting)
    assert (done.repairs, done.flags) == ((), ())
    for name in EXERCISES:
        one = answer(done, name)
        assert (one.status, one.undefined) == ("found", ())
        assert "shared_utils" not in text(one)  # neither plots nor playgrounds come along
        result(one, *ARGUMENTS.get(name, (X,)))


# Which definition counts


def test_a_cell_is_known_by_its_cell_id_where_the_grade_id_is_gone() -> None:
    data = json.loads(cells("def f(): return 1", "def f(): return 2", "def f(): return 3", owner="f", own=1))
    data["cells"][1]["metadata"] = {}
    assert result(found(json.dumps(data).encode())) == 2


def test_the_definition_in_its_own_cell_wins() -> None:
    one = found(cells("def f(): return 1", "def f(): return 2", "def f(): return 3", owner="f", own=1))
    assert (result(one), one.label) == (2, "cell 2")
    assert one.repairs == ("`f`: defined in cell 1, cell 2, cell 3; cell 2 counts, its own",)


def test_elsewhere_the_last_complete_definition_wins() -> None:
    one = found(cells("def f(): return 1", "def f(): return 2", "def f():\n    raise NotImplementedError"))
    assert result(one) == 2


def test_an_untouched_stub_in_its_own_cell_loses_to_a_real_definition() -> None:
    stub = 'def f():\n    """Return 2."""\n    # your code\n    raise NotImplementedError'
    assert result(found(cells("def f(): return 2", stub, owner="f", own=1))) == 2
    assert result(found(cells(stub, "def f(): return 2", owner="f", own=0))) == 2


def test_a_stub_below_a_definition_in_one_cell_is_left_out() -> None:
    one = found(cells("def f(): return 2\n\ndef f():\n    raise NotImplementedError", owner="f", own=0))
    assert result(one) == 2
    assert "untouched stub" in one.repairs[0]


@pytest.mark.parametrize(
    "body",
    [
        "raise NotImplementedError",
        "raise NotImplementedError()",
        '"""Return it."""\n    raise NotImplementedError("todo")',
        "# only a comment\n    pass",
        "...",
        '"""Only a docstring."""',
        'return {1: "?", 2: "?"}',
        '"""Another docstring."""\n    return {1: "?", 2: "?"}  # as given',
    ],
)
def test_a_stub_is_untouched(body: str) -> None:
    starting = {"f": 'def f():\n    """Answer."""\n    return {1: "?", 2: "?"}'}
    one = found(cells(f"def f():\n    {body}", owner="f", own=0), starting=starting)
    assert (one.status, one.code, one.label, one.line) == ("untouched", (), "cell 1", 1)


@pytest.mark.parametrize("body", ["return None", "x = 3\n    raise NotImplementedError", 'return {1: "a", 2: "?"}', "print('hello')"])
def test_a_body_with_anything_in_it_is_an_attempt(body: str) -> None:
    starting = {"f": 'def f():\n    return {1: "?", 2: "?"}'}
    assert found(cells(f"def f():\n    {body}"), starting=starting).status == "found"


def test_answer_takes_the_starting_body_too() -> None:
    submission = read(cells("def f():\n    return 1"), "a.ipynb", ("f",))
    assert answer(submission, "f").status == "found"
    assert answer(submission, "f", {"f": "def f(): return 1"}).status == "untouched"


@pytest.mark.parametrize(
    "source",
    [
        "f = lambda: 7",
        "def other(): return 7\nf = other",
        "g, f = (lambda: 1), (lambda: 7)",
        "import functools\nf = functools.partial(int, 7)",
        "f: object = lambda: 7",
        "if True:\n    def f(): return 7\nelse:\n    f = None",
        "try:\n    import nowhere_at_all\nexcept ImportError:\n    f = lambda: 7",
        "import functools\n@functools.lru_cache(maxsize=None)\ndef f():\n    return 7",
        "def f(): return 6\nf = (lambda g: lambda: g() + 1)(f)",
        "class f:\n    def __new__(cls): return 7",
        "a = 1; f = lambda: 7; b = 2",
    ],
)
def test_every_way_to_define_a_function_counts(source: str) -> None:
    one = found(cells(source))
    assert (one.status, result(one)) == ("found", 7)


def test_a_result_of_the_same_name_is_no_definition() -> None:
    one = found(cells("def f(x): return x + 1", "f = f(3)", "f = 7"))
    assert (one.label, result(one, 1)) == ("cell 1", 2)
    assert found(cells("f = 1 / 2")).detail == "`f` in cell 1 is a value, not a function."


def test_an_import_counts_where_there_is_no_definition() -> None:
    one = found(cells("def f():\n    raise NotImplementedError", "from math import sqrt as f", owner="f", own=0))
    assert text(one) == "from math import sqrt as f"
    assert found(cells("def f(): return 1", "from math import sqrt as f")).label == "cell 1"


@pytest.mark.parametrize("name", ["Sigmoid", "sigmoid_", "sigmod", "SIGMOID", "_sigmoid"])
def test_a_nearly_right_name_is_not_taken_but_told(name: str) -> None:
    one = answer(read(cells("x = 1", f"def {name}(x):\n    return x"), "a.ipynb", ("sigmoid",)), "sigmoid")
    assert (one.status, one.code) == ("missing", ())
    assert one.detail == f"cell 2 defines `{name}`; a name must match letter by letter."


def test_a_function_of_another_name_in_the_own_cell_is_told() -> None:
    assert "cell 1 defines `my_answer`" in found(cells("def my_answer(): return 1", owner="f", own=0)).detail


def test_another_exercise_is_no_near_miss() -> None:
    submission = read(cells("def l2_loss(a, b): return 1"), "a.ipynb", ("l1_loss", "l2_loss"))
    assert (answer(submission, "l1_loss").status, answer(submission, "l1_loss").detail) == ("missing", "")


# Cells that Python refuses


def test_a_syntax_error_costs_only_its_own_cell() -> None:
    submission = read(cells("def f(:\n    return 1", "def g(): return 2"), "a.ipynb", ("f", "g"))
    assert answer(submission, "g").status == "found"
    broken = answer(submission, "f")
    assert (broken.status, broken.label, broken.line, broken.code) == ("syntax error", "cell 1", 1, ())
    assert broken.detail == "cell 1, line 1: invalid syntax"


def test_the_message_of_a_syntax_error_is_pythons_own() -> None:
    one = found(cells("x = 1\n\ndef f(x):\n    y = (x +\n    return y"))
    assert (one.status, one.line) == ("syntax error", 4)
    assert "'(' was never closed" in one.detail


@pytest.mark.parametrize("slip", ["return y", "yield y", "await y"])
def test_a_return_that_slipped_out_of_the_function_is_a_syntax_error(slip: str) -> None:
    one = found(cells(f"def f(x):\n    y = x\n{slip}"))
    assert (one.status, one.line) == ("syntax error", 3)
    assert "outside" in one.detail


def test_other_definitions_in_a_broken_cell_are_recovered() -> None:
    source = '''
        import math
        LIMIT = 3
        def helper(x):
            """A text

        at the left margin."""
            return (
                x + LIMIT
        )
        def f(x):
            return helper(x) + math.floor(0.5)
        def g(x)
            return 1
        print("never closed"
        '''
    submission = read(cells(source), "a.ipynb", ("f", "g"))
    assert result(answer(submission, "f"), 1) == 4
    assert answer(submission, "g").status == "syntax error"
    assert answer(submission, "g").line == 12
    assert any("`f`: cell 1 as a whole is not valid Python" in repair for repair in submission.repairs)


def test_a_complete_definition_elsewhere_stands_in_for_a_broken_cell() -> None:
    one = found(cells("def f(): return 1", "def f(:", owner="f", own=1))
    assert result(one) == 1
    assert "its own, cell 2, is not valid Python (line 1: invalid syntax)" in one.repairs[0]


def test_a_helper_in_a_broken_cell_is_named_where_it_is_missing() -> None:
    one = found(cells("def helper(x:\n    return x", "def f(x): return helper(x)"))
    assert one.undefined == ("helper",)
    assert "`helper` stands in cell 1, which is not valid Python" in one.detail


def test_merge_markers_in_a_cell_cost_that_cell_and_are_flagged() -> None:
    conflict = "<<<<<<< HEAD\ndef f(): return 1\n=======\ndef f(): return 2\n>>>>>>> laptop"
    submission = read(cells(conflict, "def g(): return 3"), "a.ipynb", ("f", "g"))
    assert answer(submission, "f").status == "syntax error"
    assert "merge-conflict" in answer(submission, "f").detail
    assert result(answer(submission, "g")) == 3
    assert submission.flags == ("cell 1 holds merge-conflict markers; a person should say which side counts.",)


def test_warnings_of_python_about_the_text_do_no_harm() -> None:
    assert found(cells('def f():\n    return "\\d" is "\\w"')).status == "found"


# IPython's own notation


@pytest.mark.parametrize(
    "line",
    ["%matplotlib inline", "!pip install numpy", "np?", "?np", "np.sum??", "%cd /tmp", "%load_ext autoreload", "!echo \"it's"],
)
def test_magics_are_neutralised_in_place(line: str) -> None:
    one = found(cells(f"import math\n{line}\n\ndef f(x):\n    return math.floor(x)\n{line}"))
    assert (one.status, one.line, one.repairs) == ("found", 4, ())
    assert result(one, 2.5) == 2


def test_magics_inside_blocks_and_assignments_keep_what_python_needs() -> None:
    source = "if True:\n    %matplotlib inline\nfiles = !ls\n%time k = 3\ndef f():\n    return files, k"
    assert result(found(cells(source))) == (None, 3)


def test_a_percent_sign_that_continues_a_sum_is_no_magic() -> None:
    assert result(found(cells("%matplotlib inline\ndef f(x):\n    return (x\n%2)\n")), 5) == 1


@pytest.mark.parametrize("magic", ["%%time", "%%capture out", "%%timeit -n 3"])
def test_a_cell_magic_keeps_its_body(magic: str) -> None:
    one = found(cells(f"{magic}\ndef f(): return 1"))
    assert (result(one), one.line) == (1, 2)


def test_the_body_of_a_foreign_cell_magic_is_not_run_unless_it_alone_has_the_answer() -> None:
    submission = read(cells("%%bash\nf = 3", "def f(): return f2", "%%writefile a.py\ndef g(): return 4"), "a.ipynb", ("f", "g"))
    assert answer(submission, "f").label == "cell 2"
    assert result(answer(submission, "g")) == 4
    assert any("`g`: found in cell 3, whose magic" in repair for repair in submission.repairs)


# What an answer needs


def test_what_an_answer_needs_comes_along_and_nothing_else() -> None:
    one = found(
        cells(
            "import math, os\nimport numpy as np\nfrom autograder import week\ncheck, hint, progress = week('w')",
            "RATE = 0.5\nEPOCHS = 10_000",
            "def helper(x):\n    return RATE * scale(x)",
            "X = np.ones(3)\nfor epoch in range(EPOCHS):\n    X = X + np.random.rand(3)\nprint(X)",
            "def f(x):\n    costs = []\n    return helper(x) + np.sum(x)",
            "check(f)",
            "def scale(x):\n    return 2 * x",
        )
    )
    assert [line for line in text(one).split("\n") if line] == [
        *("import numpy as np", "RATE = 0.5", "def helper(x):", "    return RATE * scale(x)", "def f(x):"),
        *("    costs = []", "    return helper(x) + np.sum(x)", "def scale(x):", "    return 2 * x"),
    ]
    assert [label for label, _ in one.code] == ["cell 1", "cell 2", "cell 3", "cell 5", "cell 7"]
    assert result(one, np.array([1.0])) == [2.0]


@pytest.mark.parametrize(
    "filling",
    [
        'table["a"] = 1',
        "table.update(a=1)",
        'table.setdefault("a", 1)',
        'for key in "a":\n    table[key] = 1',
        'with open("/dev/null"):\n    table["a"] = 1',
        'table |= {"a": 1}',
        'def fill(into):\n    into["a"] = 1\nfill(table)',
        "def fill(into):\n    into.update(a=1)\n    return into\n_ = fill(into=table)",
        'def fill():\n    table["a"] = 1\nfill()',
        'def fill():\n    global table\n    table = {"a": 1}\nfill()',
        'alias = table\nalias["a"] = 0; table["a"] = 1',
        '(lambda: None)(); table.__setitem__("a", 1); table["a"] = 1',
    ],
)
def test_what_fills_a_needed_object_comes_along(filling: str) -> None:
    assert result(found(cells("table = {}", filling, "def f(): return table['a']"))) == 1


def test_a_table_made_in_a_block_is_filled_all_the_same() -> None:
    assert result(found(cells("if True:\n    table = {}", "table.update(a=1)", "def f(): return table['a']"))) == 1


def test_an_object_of_the_learners_own_class_is_changed_by_its_methods() -> None:
    source = "class Layer:\n    def build(self, n):\n        self.n = n\nlayer = Layer()"
    assert result(found(cells(source, "layer.build(3)", "def f(): return layer.n"))) == 3


@pytest.mark.parametrize(
    ("shuffling", "right"),
    [("import random\nrandom.seed(1)\nrandom.shuffle(order)", 3), ("order.sort(reverse=True)", 3), ("del order[0]", 2)],
)
def test_functions_that_change_their_argument_count(shuffling: str, right: int) -> None:
    value = result(found(cells("order = [1, 2, 3]", shuffling, "def f(): return order")))
    assert isinstance(value, list)
    assert len(value) == right
    assert value != [1, 2, 3]


def test_a_name_bound_by_global_alone_is_defined() -> None:
    one = found(cells("def make():\n    global table\n    table = [7]", "make()", "def f(): return table[0]"))
    assert (one.undefined, result(one)) == ((), 7)


def test_a_counter_in_the_answer_does_not_drag_the_training_in() -> None:
    one = found(
        cells(
            "calls = 0\nlog = []",
            "def f(x):\n    global calls\n    calls += 1\n    log.append(x)\n    return x",
            "def train():\n    while True:\n        f(1)",
            "f(3)\ntrain()",
        )
    )
    assert "train" not in text(one)
    assert result(one, 4) == 4


def test_plotting_through_a_needed_module_is_left_out_and_seeding_it_is_not() -> None:
    one = found(
        cells(
            "import numpy as np\nnp.random.seed(1)\nnp.seterr(over='ignore')\nnp.set_printoptions(precision=3)",
            "np.savetxt('x', train())\nnp.append([1], train())\nfor k in range(3):\n    np.random.seed(train())",
            "np.float = float\ndef f(x): return np.sum(x)",
        )
    )
    assert "train" not in text(one)
    assert "np.random.seed(1)" in text(one)
    assert "np.seterr(over='ignore')" in text(one)
    assert "np.float = float" in text(one)


def test_all_bindings_up_to_the_answer_count_in_order_and_none_below() -> None:
    one = found(cells("k = 1", "k = k + 1\nk *= 10", "def f(): return k", "k = 5"))
    assert result(one) == 20


def test_bindings_below_count_where_there_is_none_above() -> None:
    assert result(found(cells("def f(): return k + helper()", "k = 5", "def helper(): return k"))) == 10


def test_what_a_statement_needs_at_once_is_run_before_it() -> None:
    one = found(
        cells(
            "@traced\ndef f(x: np.ndarray, start=make()) -> np.ndarray:\n    return x + start",
            "def traced(function):\n    return wraps(function)",
            "def make():\n    return K",
            "import numpy as np\nfrom functools import partial as wraps\nK = 2",
        )
    )
    assert result(one, 1) == 3


def test_mutual_recursion_and_circular_needs_end() -> None:
    assert result(found(cells("def f(n): return n and g(n - 1)", "def g(n): return n and f(n - 1)")), 9) == 0
    assert found(cells("a = b + 1\ndef f(): return a", "b = a + 1")).status == "found"


def test_names_of_other_exercises_come_from_their_own_cells() -> None:
    data = json.loads(cells("def g(): return 1", "def g(): return 2", "def f(): return g()", "g = 3", owner="g", own=0))
    submission = read(json.dumps(data).encode(), "a.ipynb", ("f", "g"))
    assert result(answer(submission, "f")) == 1


@pytest.mark.parametrize(
    "use",
    [
        "def f(x=K): return x",
        "def f(x: 'int' = 1, *, y=K): return y",
        "def f():\n    def inner():\n        return K\n    return inner()",
        "def f():\n    return [K for _ in range(1)][0]",
        "def f():\n    class A:\n        k = K\n        def m(self): return self.k\n    return A().m()",
        "class Base:\n    k = K\ndef f(): return Base.k",
        "f = lambda x=K: x",
        "def f():\n    return (lambda K=K: K)()",
        "from functools import partial\nf = partial(int, K)",
        "def f():\n    if (n := K):\n        return n",
        "values = [K for K in [K]]\ndef f(): return values[0]",
        "def f():\n    match 1:\n        case 1:\n            return K",
        "def f():\n    global K\n    K += 0\n    return K",
        "def f():\n    return f'{K:d}' and K",
        "def f():\n    try:\n        return K\n    except NameError as e:\n        return e",
    ],
)
def test_every_place_a_name_can_be_used_in_is_seen(use: str) -> None:
    one = found(cells("K = 7", use))
    assert (result(one), one.undefined) == (7, ())


@pytest.mark.parametrize(
    "binding",
    [
        "K = 7",
        "K: int = 7",
        "K, L = 7, 8",
        "[K, *L] = 7, 8, 9",
        "(K := 7)",
        "for K in [7]:\n    pass",
        "with memoryview(b'x') as K:\n    pass\nK = 7",
        "if True:\n    K = 7",
        "while True:\n    K = 7\n    break",
        "try:\n    K = 7\nfinally:\n    pass",
        "try:\n    1 / 0\nexcept ZeroDivisionError as error:\n    K = 7",
        "match 7:\n    case K:\n        pass",
        "from math import pi as K\nK = 7",
        "K = 6; K += 1",
        "K = L = 7",
        "def K(): pass\nK = 7",
    ],
)
def test_every_way_to_bind_a_name_is_seen(binding: str) -> None:
    one = found(cells(binding, "def f(): return K"))
    assert (result(one), one.undefined) == (7, ())


def test_local_names_need_nothing() -> None:
    one = found(cells("x = y = z = total = 1 / 0", "def f(x, *y, **z):\n    total = 0\n    for i in y:\n        total += i\n    return x"))
    assert one.code == (("cell 2", one.code[0][1]),)


def test_a_deleted_name_is_deleted() -> None:
    with pytest.raises(NameError):
        result(found(cells("k = 1", "del k", "def f(): return k")))


def test_star_imports_are_kept() -> None:
    one = found(cells("from math import *", "def f(x): return floor(x)"))
    assert (result(one, 2.5), one.undefined) == (2, ())
    assert result(found(cells("def f(x): return floor(x)", "from math import *")), 2.5) == 2


def test_a_main_block_is_not_run() -> None:
    script = b"import numpy as np\ndef f(x): return np.sum(x)\nif __name__ == '__main__':\n    import numpy as np\n    while True: pass\n"
    one = found(script, filename="a.py")
    assert "while" not in text(one)


def test_a_repeated_import_in_a_training_block_does_not_drag_it_in() -> None:
    one = found(cells("import numpy as np", "for k in range(10**9):\n    import numpy as np", "def f(x): return np.sum(x)"))
    assert "for" not in text(one)


def test_a_guarded_import_comes_as_a_whole() -> None:
    one = found(cells("try:\n    import nowhere_at_all as xp\nexcept ImportError:\n    import math as xp", "def f(x): return xp.floor(x)"))
    assert result(one, 1.5) == 1


def test_future_annotations_hold_for_the_whole_notebook() -> None:
    one = found(cells("from __future__ import annotations", "def f(x: Nowhere) -> Nowhere:\n    return x"))
    assert result(one, 3) == 3
    assert found(cells("from __future__ import annotations\n\ndef f(x: Nowhere): return x")).code[0][1].count("\n") == 2


def test_partners_that_are_judged_together_come_together() -> None:
    submission = read(cells("def f(x): return x, k", "def g(c): return helper(c)", "def helper(c): return c\nk = 2"), "a.ipynb", ("f", "g"))
    both = answer(submission, "f", together=("g",))
    assert run(both)["g"](3) == 3  # type: ignore[operator]
    assert "g" not in run(answer(submission, "f"))


# What no cell defines


def test_a_name_that_only_a_stale_kernel_knows_is_undefined() -> None:
    one = found(cells("def f(x): return helper(x) + len(x) + scale", "def helper(x): return older(x)"))
    assert (one.status, one.undefined) == ("found", ("older", "scale"))


def test_builtins_and_module_names_are_defined() -> None:
    source = "def f(x):\n    class A:\n        def m(self): return __class__\n    return sorted(print(__name__, __doc__))"
    assert found(cells(source)).undefined == ()


def test_the_set_up_stands_in_for_names_that_no_cell_defines() -> None:
    setup = "import math\nimport numpy as np\ncheck, hint = 1, 2"
    one = found(cells("def f(x): return np.sum(x)"), setup=setup)
    assert (one.undefined, one.code[0], result(one, [1, 2])) == ((), ("set-up", "\nimport numpy as np"), 3)
    assert one.repairs == ("`f`: no cell defines `np`, which it uses; the course's own set-up does",)
    assert found(cells("np = 3\ndef f(x): return np"), setup=setup).repairs == ()


def test_display_which_notebooks_offer_is_offered(capsys: pytest.CaptureFixture[str]) -> None:
    one = found(cells("def f(x):\n    display(x)\n    return x"))
    assert (one.undefined, result(one, 3)) == ((), 3)
    assert capsys.readouterr().out == "3\n"


# Lines and labels


def test_line_numbers_are_those_of_the_cell() -> None:
    one = found(cells("%matplotlib inline\n# a comment\nprint(1)\n\n@staticmethod\ndef g(): pass\n\ndef f(x):\n    return 1 / x"))
    assert (one.label, one.line) == ("cell 1", 8)
    with pytest.raises(ZeroDivisionError) as caught:
        result(one, 0)
    assert caught.traceback[-1].lineno == 8  # counted from 0


def test_line_numbers_of_a_script_are_those_of_the_file() -> None:
    script = b"# %%\nimport math\n\n# %% [markdown]\n# prose\n\n# %%\ndef f(x):\n    return math.sqrt(x)\n"
    one = found(script, filename="/home/ann/answers of ann.py")
    assert (one.label, one.line) == ("answers of ann.py", 8)
    with pytest.raises(ValueError, match=r"math domain error|nonnegative") as caught:
        result(one, -1)
    assert caught.traceback[-1].lineno == 8


def test_cells_are_counted_from_one_over_all_cells() -> None:
    data = {"cells": [text_cell("# Title", "t"), code_cell("def f(): return 1", "c")], "nbformat": 4}
    assert found(dump(data)).label == "cell 2"


def test_statements_that_share_a_line_are_told_apart() -> None:
    one = found(cells("σ = 'é'; k = 7; print(σ); L = k; unused = 1 / 0\ndef f(): return L"))
    assert one.code == (("cell 1", "k = 7; L = k\ndef f(): return L"),)


# Scripts


def test_a_syntax_error_in_one_cell_of_a_script_costs_only_that() -> None:
    script = b"# %%\ndef f(x):\n    return (x\n\n# %%\ndef g(x):\n    return 2\n"
    submission = read(script, "a.py", ("f", "g"))
    assert (answer(submission, "f").status, answer(submission, "f").line) == ("syntax error", 3)
    assert result(answer(submission, "g"), 1) == 2
    assert answer(submission, "g").repairs == ()


def test_a_mark_inside_a_string_does_not_cut_a_script() -> None:
    script = b'def f():\n    return """\n# %%\n"""\n'
    assert result(found(script, filename="a.py")) == "\n# %%\n"


def test_a_plain_script_with_one_broken_function_keeps_the_others() -> None:
    submission = read(b"def f(x)\n    return 1\n\ndef g(x):\n    return 2\n", "a.py", ("f", "g"))
    assert answer(submission, "f").status == "syntax error"
    assert result(answer(submission, "g"), 1) == 2


def test_a_latin_1_script_is_read_by_its_cookie() -> None:
    script = "# -*- coding: latin-1 -*-\ndef f(): return 'é'\n".encode("latin-1")
    assert result(found(script, filename="a.py")) == "é"


# Made to take all time or memory

ENCODINGS = {
    "punycode, which takes time with the square of the length": (b"punycode", 200_000, "latin-1"),
    "a name that is none": (b"no-such-codec", 10, "latin-1"),
    "what unpacks": (b"bz2", 10, "latin-1"),
    "a script too long to be one": (b"punycode", 2_000_000, "windows-1252"),
}


@pytest.mark.parametrize(("codec", "size", "used"), ENCODINGS.values(), ids=ENCODINGS)
def test_an_encoding_that_is_none_for_a_script_is_not_tried(codec: bytes, size: int, used: str) -> None:
    script = b"# coding: " + codec + b"\n\xff" + b"b" * size + b"-" + b"A" * 180_000
    submission = read(script, "a.py", ("f",))
    assert f"The file is not UTF-8; it was read as {used}." in submission.repairs


@pytest.mark.parametrize("codec", ["gbk", "shift_jis", "euc-kr", "big5", "utf-16", "cp1251", "koi8-r", "mac-roman"])
def test_encodings_that_people_have_are_read(codec: str) -> None:
    letter = {"cp1251": "\u0436", "koi8-r": "\u0436", "mac-roman": "\u00e9", "euc-kr": "\ud55c"}.get(codec, "\u4e2d")
    script = f"# coding: {codec}\ndef f(): return '{letter}'\n".encode(codec)
    assert result(found(script, filename="a.py")) == letter


def nested(depth: int, last: str = "pass") -> str:
    """Return `finally` within `finally`."""
    lines = [line for k in range(depth) for line in (f"{' ' * k}try: pass", f"{' ' * k}finally:")]
    return "\n".join([*lines, " " * depth + last])


def ways_out(depth: int) -> str:
    """Return `try` within `try`, each left by several `return`s in the `finally` of the one inside."""
    text = "pass"
    for _ in range(depth):
        text = f"try:\n{textwrap.indent(text, ' ')}\nfinally:\n" + " if x: return\n" * 8
    return text


GROWING = {
    "finally within finally": f"def f(x):\n{textwrap.indent(nested(24), ' ')}",
    "finally within finally at the top": nested(24, "f = lambda: 1"),
    "one finally and many ways out": "\n".join(("def f(x):", " try:", *["  if x: return 1"] * 3_500, " finally:", *["  x = 1"] * 3_500)),
    "many ways out of each finally": f"def f(x):\n{textwrap.indent(ways_out(12), ' ')}",
}


@pytest.mark.parametrize("title", GROWING)
def test_code_that_no_compiler_has_room_for_is_refused_and_the_rest_of_its_cell_is_read(title: str) -> None:
    submission = read(cells(f"{GROWING[title]}\n\ndef g(): return 2"), "a.ipynb", ("f", "g"))
    broken = answer(submission, "f")
    assert broken.status == "syntax error"
    assert "more ways than Python could compile" in broken.detail
    assert result(answer(submission, "g")) == 2


def test_an_honest_finally_is_read() -> None:
    source = """
    def f(x):
        for k in range(9):
            try:
                if x == k:
                    return k
                if x > 90:
                    continue
                if x < 0:
                    break
            finally:
                try:
                    x = x + 1
                finally:
                    try:
                        x = x * 1
                    finally:
                        x = abs(x)
        return -1
    """
    assert result(found(cells(source)), 0) == 0
    assert result(found(cells(nested(6, "f = lambda: 3")))) == 3


def test_json_whose_values_would_fill_the_memory_is_refused() -> None:
    data = b'{"cells": [' + b"{}," * 1_500_000 + b"{}]}"
    tracemalloc.start()
    try:
        submission = read(data, "a.ipynb", ("f",))
        assert tracemalloc.get_traced_memory()[1] < 8 * len(data)
    finally:
        tracemalloc.stop()
    assert submission.cells == ()
    (flag,) = submission.flags
    assert flag.startswith("The notebook holds more than 1 million values")


def test_what_stands_in_strings_is_no_value() -> None:
    printed = r'[1, 2, {"a": "\\"}, ' * 500_000
    output = {"output_type": "stream", "name": "stdout", "text": [printed]}
    cell = code_cell("def f(): return 1", "f") | {"outputs": [output]}
    assert result(found(dump({"cells": [cell], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}))) == 1


# The rest


def test_the_assignment_is_read_from_the_set_up() -> None:
    assert assignment(read(solved(), "a.ipynb", EXERCISES)) == "course1/week1"
    assert assignment(read(b"x = 1", "a.py", EXERCISES)) is None


def test_reading_twice_gives_the_same() -> None:
    first, second = (read(solved(), "a.ipynb", EXERCISES) for _ in range(2))
    assert first == second
    assert [answer(first, name) for name in EXERCISES] == [answer(second, name) for name in EXERCISES]


def test_answers_do_not_depend_on_the_hash_seed() -> None:
    program = (
        "from autograder.notebook import read, answer\n"
        "from tests.corpus.mangled.kinds import KINDS\nfrom tests.corpus.mangled.solved import *\n"
        "for title in ('set up turned to raw', 'in reverse order', 'magics everywhere'):\n"
        "    s = read(KINDS[title].mutate(solved()), 'a.ipynb', tuple(ANSWERS))\n"
        "    print(s.repairs, s.flags, [answer(s, name) for name in ANSWERS])\n"
    )
    said = {
        subprocess.run([sys.executable, "-c", program], cwd=ROOT, env={"PYTHONHASHSEED": seed}, capture_output=True, check=True).stdout
        for seed in ("1", "2", "3")
    }
    assert len(said) == 1


def test_the_reader_imports_the_standard_library_only() -> None:
    program = (
        "import sys, autograder\nbefore = set(sys.modules)\nimport autograder.notebook\n"
        "print({m.partition('.')[0] for m in set(sys.modules) - before} - sys.stdlib_module_names)"
    )
    said = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert said.strip() in ("{'autograder'}", "set()")


def test_a_hand_made_submission_can_be_asked() -> None:
    made = read(dump(notebook({"sigmoid": ANSWERS["sigmoid"]})), "a.ipynb", ("sigmoid",))
    assert answer(Submission(made.cells), "sigmoid").code == answer(made, "sigmoid").code
