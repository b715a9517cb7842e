"""Handouts: whole in themselves, and never the answer to what is being judged."""

from __future__ import annotations

import ast
import builtins
import importlib

import numpy as np
import pytest

from autograder import handouts
from autograder.cases import generator
from autograder.checks import ASSIGNMENTS, Table, load
from autograder.observe import observe
from autograder.oracles import alike

CHECKS = [pytest.param(load(a), check, id=f"{a}-{check.name}") for a in ASSIGNMENTS for check in load(a).checks]
PROVIDED = [pytest.param(dotted, id=f"{a}-{dotted}") for a in ASSIGNMENTS for dotted in load(a).provides]


def run_alone(source, monkeypatch):
    """Execute a handout where the course cannot be imported, and return its names."""
    imported = builtins.__import__

    def without_the_course(name, *args):
        if name.partition(".")[0] in ("shared_utils", "autograder", "toys"):
            raise ImportError(name)
        return imported(name, *args)

    monkeypatch.setattr(builtins, "__import__", without_the_course)
    names = {"__name__": "__main__"}
    exec(compile(source, "<given>", "exec"), names)
    monkeypatch.undo()
    return names


def defined(source):
    """Return the names of the functions that a source defines at its top."""
    return {node.name for node in ast.parse(source).body if isinstance(node, ast.FunctionDef)}


def code(text):
    """Return a text's statements without its docstrings."""
    tree = ast.parse(text)
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and ast.get_docstring(node):
            node.body = node.body[1:] or [ast.Pass()]
    return ast.unparse(tree)


@pytest.mark.parametrize(("table", "check"), CHECKS)
def test_a_right_version_runs_by_itself_as_the_course_has_it(table, check, monkeypatch):
    alone = run_alone(handouts.standalone(check.reference), monkeypatch)[check.reference.__name__]
    others = {name: table[name].reference for name in check.together}
    for case in check.cases(generator("s", table.assignment, check.name)):
        theirs = observe(check.driver, {check.name: alone, **others}, case.args)
        ours, again = (observe(check.driver, {check.name: check.reference, **others}, case.args) for _ in range(2))
        assert theirs.raised is None
        if alike(ours.value, again.value):
            assert alike(theirs.value, ours.value)
        else:  # it draws from a generator of its own
            assert check.oracle.judge(case, theirs.value, ours.value) is None


@pytest.mark.parametrize("dotted", PROVIDED)
def test_what_a_week_provides_runs_by_itself(dotted, monkeypatch):
    module, _, name = dotted.rpartition(".")
    found = run_alone(handouts.modules((dotted,))[module], monkeypatch)[name]
    assert found.__doc__ == getattr(importlib.import_module(module), name).__doc__


@pytest.mark.parametrize(("table", "check"), CHECKS)
def test_the_reference_is_never_handed_out_while_its_exercise_is_judged(table, check):
    without = f"{check.reference.__module__}.{check.reference.__name__}"
    texts = list(handouts.modules(table.provides, (without,)).values())
    texts += [handouts.standalone(table[name].reference) for name in check.requires]
    body = code(handouts.source(check.reference))
    assert all(check.reference.__name__ not in defined(text) for text in texts)
    assert all(body.partition("\n")[2] not in code(text) for text in texts)


@pytest.mark.parametrize(("table", "check"), CHECKS)
def test_a_handout_holds_no_other_exercise_that_it_does_not_call(table, check):
    """One exercise's right version lends out no more of the week than its own `requires` do."""

    def called(name):
        return {name}.union(*(called(other) for other in table[name].requires))

    held = defined(handouts.standalone(check.reference)) & set(table.names())
    assert held <= called(check.name)


@pytest.mark.parametrize("check", [p.values[1] for p in CHECKS if p.values[1].start], ids=lambda check: check.name)
def test_a_starting_body_is_handed_out_as_it_stands(check):
    source = handouts.source(check.start)
    assert defined(source) == {check.start.__name__}


TOYS = {
    "__init__": "",
    "base": '''
"""Basics."""
import functools
import math as m
from dataclasses import dataclass

import numpy as np

LIMIT: float = 3.0
LOW, HIGH = 1, 2
SECRET = "do not lend"


@dataclass(frozen=True)
class Value:
    """A value."""

    data: float = LIMIT


def doubled(function):
    @functools.wraps(function)
    def wrapper(*args):
        return 2 * function(*args)
    return wrapper


@doubled
@functools.lru_cache
def decorated(x):
    return m.sqrt(x)


def even(n):
    return True if n == 0 else odd(n - 1)


def odd(n):
    return False if n == 0 else even(n - 1)


def secret():
    return SECRET
''',
    "more": '''
from toys.base import LIMIT, Value
from toys.base import doubled as twice
from toys import base


def made():
    return Value().data + LIMIT


@twice
def four(x):
    return 2 * x


def annotated(x: Unknown = LIMIT) -> "Nothing":
    return x
''',
}  # fmt: skip


@pytest.fixture
def toys(tmp_path, monkeypatch):
    (tmp_path / "toys").mkdir()
    for name, text in TOYS.items():
        (tmp_path / "toys" / f"{name}.py").write_text(text)
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(handouts, "PACKAGE", "toys")
    yield
    handouts._statements.cache_clear()


@pytest.mark.parametrize(
    ("module", "name", "args", "value"),
    [
        ("toys.base", "decorated", (9.0,), 6.0),
        ("toys.base", "even", (4,), True),
        ("toys.base", "Value", (), None),
        ("toys.more", "made", (), 6.0),
        ("toys.more", "four", (2,), 8),
        ("toys.more", "annotated", (), 3.0),
    ],
)
def test_a_cut_takes_decorators_constants_classes_and_other_modules_along(toys, monkeypatch, module, name, args, value):
    source = handouts.cut(module, [name])
    found = run_alone(source, monkeypatch)[name](*args)
    assert value is None or found == value
    assert "SECRET" not in source


def test_a_cut_of_several_names_has_each_once(toys):
    source = handouts.cut("toys.base", ["odd", "even", "decorated"])
    assert sorted(line for line in source.splitlines() if line.startswith("def ")) == [
        "def decorated(x):",
        "def doubled(function):",
        "def even(n):",
        "def odd(n):",
    ]


def test_an_unknown_name_is_left_out(toys):
    assert defined(handouts.cut("toys.base", ["nothing", "even"])) == {"even", "odd"}


def test_what_is_left_out_is_not_lent_as_a_module(toys):
    provides = ("toys.base.even", "toys.base.secret", "toys.more.made")
    found = handouts.modules(provides, ("toys.base.secret",))
    assert set(found) == {"toys.base", "toys.more"}
    assert "secret" not in found["toys.base"]


@pytest.mark.parametrize(
    ("function", "ours"),
    [(load(ASSIGNMENTS[0]).checks[0].reference, True), (load, True), (np.exp, False), (len, False), (lambda x: x, False)],
)
def test_the_courses_functions_are_known_by_their_module(function, ours):
    assert handouts.is_ours(function) is ours


def test_every_week_names_what_exists():
    for assignment in ASSIGNMENTS:
        table: Table = load(assignment)
        for dotted in table.provides:
            module, _, name = dotted.rpartition(".")
            assert callable(getattr(importlib.import_module(module), name)), dotted
