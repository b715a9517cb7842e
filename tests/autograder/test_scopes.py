"""Which names a statement binds and uses, compared with Python's own symbol tables."""

from __future__ import annotations

import argparse
import ast
import dataclasses
import inspect
import pathlib
import symtable
import sys
import types
import typing

import pytest

from autograder.reading.scopes import Names, names

COMPREHENSIONS = ("listcomp", "setcomp", "dictcomp", "genexpr")


def by_symtable(text: str) -> tuple[set[str], set[str], set[str], set[str]]:
    """Return what Python's symbol table says: names bound, used at once, used later, set by `global`."""
    module = symtable.symtable(text, "module", "exec")
    binds = {s.get_name() for s in module.get_symbols() if s.is_assigned() or s.is_imported()}
    now = {s.get_name() for s in module.get_symbols() if s.is_referenced()}
    later: set[str] = set()
    sets: set[str] = set()
    todo = [(table, False) for table in module.get_children()]
    while todo:
        table, lazy = todo.pop()
        lazy = lazy or (table.get_type() == "function" and table.get_name() not in COMPREHENSIONS)
        for symbol in table.get_symbols():
            if symbol.is_global() and symbol.is_referenced():
                (later if lazy else now).add(symbol.get_name())
            if symbol.is_declared_global() and symbol.is_assigned():
                sets.add(symbol.get_name())
        todo += [(inner, lazy) for inner in table.get_children()]
    return binds, now, later, sets


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="since 3.12 symtable mixes a comprehension's names into its parent's")
@pytest.mark.parametrize("module", [argparse, ast, dataclasses, inspect, pathlib, typing], ids=lambda m: m.__name__)
def test_the_names_are_those_of_pythons_symbol_table(module: types.ModuleType) -> None:
    text = inspect.getsource(module)
    compared = 0
    for statement in ast.parse(text).body:
        augmented = any(isinstance(node, ast.AugAssign) for node in ast.walk(statement))
        whole = ast.unparse(statement)
        if augmented or "__class__" in whole or "super()" in whole or whole.startswith("from __future__"):
            continue  # symtable does not count `x += 1` as a use of x, which it is
        found = names(statement)
        assert (set(found.binds), set(found.now), set(found.later), set(found.sets)) == by_symtable(whole), whole[:200]
        compared += 1
    assert compared > 20


@pytest.mark.parametrize(
    ("text", "binds", "now", "later", "sets"),
    [
        ("x += y", "x", "x y", "", ""),
        ("x: int", "", "int", "", ""),
        ("x: int = y", "x", "int y", "", ""),
        ("values = [i * k for i in xs if i > j for _ in range(i)]", "values", "k xs j range", "", ""),
        ("def f(a: T = d) -> R:\n    return a + b", "f", "T d R", "b", ""),
        ("def f():\n    global n\n    n += m", "f", "", "n m", "n"),
        ("class A(B):\n    k = c\n    def m(self):\n        return k", "A", "B c", "k", ""),
        ("def f():\n    x = 1\n    def g():\n        nonlocal x\n        x = y\n    return g", "f", "", "y", ""),
        ("f = lambda a, b=c: a + b + d", "f", "c", "d", ""),
        ("[y := g(x) for x in xs]", "y", "g xs", "", ""),
        ("for i, (a, *b) in c: d[i] = a", "i a b", "c d i a", "", ""),
        ("with open(p) as h: t = h.read()", "h t", "open p h", "", ""),
        ("import a.b, c.d as e", "a e", "", "", ""),
        ("from m import *", "", "", "", ""),
        ("try:\n    pass\nexcept E as e:\n    pass", "e", "E", "", ""),
        ("match v:\n    case {'k': a, **r}: pass\n    case [b, *s]: pass\n    case C(d) as w: pass", "a r b s d w", "v C", "", ""),
        ("del x, y[0]", "x", "y", "", ""),
    ],
)
def test_names_of_small_statements(text: str, binds: str, now: str, later: str, sets: str) -> None:
    found = names(ast.parse(text).body[0])
    right = Names(*(frozenset(one.split()) for one in (binds, now, later, sets)))
    assert (found.binds, found.now, found.later, found.sets) == (right.binds, right.now, right.later, right.sets)


def test_depth_does_no_harm() -> None:
    tree = ast.parse("x = y")
    value: ast.expr = ast.Name("y", ast.Load())
    for _ in range(50_000):
        value = ast.UnaryOp(ast.USub(), value)
    assert isinstance(tree.body[0], ast.Assign)
    tree.body[0].value = value
    assert names(tree.body[0]).now == {"y"}
