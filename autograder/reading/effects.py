"""Say which objects a statement changes without binding a name anew: `a[0] = 1`, `a.append(1)`, `shuffle(a)`."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

MUTATORS = {
    *("append", "appendleft", "extend", "extendleft", "insert", "update", "setdefault", "add", "remove", "discard"),
    *("pop", "popitem", "clear", "sort", "reverse", "rotate", "move_to_end", "fill", "resize", "put", "itemset"),
    *("setflags", "partition", "byteswap", "register", "subtract", "seed", "shuffle"),
}  # methods that change the object they are called on
IN_PLACE = (
    *("shuffle", "fill_diagonal", "put", "place", "putmask", "copyto", "heapify", "heappush", "insort", "setattr"),
)  # functions that change their first argument


@dataclass(frozen=True)
class Effects:
    """What running a statement may change.

    ``changes``: names whose objects it changes for certain. ``methods``: the (name, method) pairs it calls.
    ``calls``: the functions it calls by name, ``passed``: the names it hands them.
    """

    changes: frozenset[str] = frozenset()
    methods: frozenset[tuple[str, str]] = frozenset()
    calls: frozenset[str] = frozenset()
    passed: frozenset[str] = frozenset()


NONE = Effects()


def effects(parts: Iterable[ast.AST]) -> Effects:
    """Return the effects of the parts that run with a statement."""
    changes: set[str] = set()
    methods: set[tuple[str, str]] = set()
    calls: set[str] = set()
    passed: set[str] = set()
    for part in parts:
        changes.update(_changed(part))
        if isinstance(part, ast.Call) and isinstance(part.func, ast.Attribute):
            methods.update((root, part.func.attr) for root in _root(part.func))
        elif isinstance(part, ast.Call) and isinstance(part.func, ast.Name):
            calls.add(part.func.id)
            values = (*part.args, *(keyword.value for keyword in part.keywords))
            passed.update(value.id for value in values if isinstance(value, ast.Name))
    return Effects(frozenset(changes), frozenset(methods), frozenset(calls), frozenset(passed))


def changed_within(node: ast.AST) -> frozenset[str]:
    """Return the names at the root of all that a node changes, functions inside it included."""
    found = effects(ast.walk(node))
    return found.changes | {name for name, method in found.methods if method in MUTATORS}


def _changed(part: ast.AST) -> Iterator[str]:
    if isinstance(part, (ast.Attribute, ast.Subscript)) and not isinstance(part.ctx, ast.Load):
        yield from _root(part)
    elif isinstance(part, ast.Call) and part.args:
        function = part.func
        name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
        if name in IN_PLACE:
            yield from _root(part.args[0])


def _root(node: ast.AST) -> Iterator[str]:
    """Yield the name that a chain such as `a.b[0].c` begins with, if it begins with one."""
    while isinstance(node, (ast.Attribute, ast.Subscript)):
        node = node.value
    if isinstance(node, ast.Name):
        yield node.id
