"""Handouts: the course's own functions as source text, for a worker that may not read the course.

Only what is asked for is cut out, with the helpers it calls; whatever else stands in the same file
(the reference of the exercise that is being judged, above all) stays behind.
"""

from __future__ import annotations

import ast
import importlib
import importlib.util
from collections.abc import Callable, Collection, Iterable
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

PACKAGE = "shared_utils"


@cache
def _statements(module: str) -> tuple[str, tuple[ast.stmt, ...], dict[str, int]]:
    """Return a module's text, its top-level statements, and which statement binds which name."""
    spec = importlib.util.find_spec(module)
    assert spec is not None, module
    assert spec.origin is not None, module
    text = Path(spec.origin).read_text(encoding="utf-8")
    body = tuple(ast.parse(text).body)
    bound: dict[str, int] = {}
    for i, statement in enumerate(body):
        for name in _binds(statement):
            bound.setdefault(name, i)
    return text, body, bound


def _binds(statement: ast.stmt) -> Iterable[str]:
    if isinstance(statement, (ast.FunctionDef, ast.ClassDef)):
        yield statement.name
    elif isinstance(statement, (ast.Import, ast.ImportFrom)):
        for alias in statement.names:
            yield alias.asname or alias.name.partition(".")[0]
    else:
        for node in ast.walk(statement):
            if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
                yield node.id


def _uses(statement: ast.stmt) -> set[str]:
    return {node.id for node in ast.walk(statement) if isinstance(node, ast.Name)}


def cut(module: str, names: Iterable[str]) -> str:
    """Return source text that defines `names` of `module`, whole in itself but for numpy and the like."""
    done: set[tuple[str, int]] = set()
    pieces: list[str] = []
    for name in names:
        _cut(module, name, done, pieces)
    return "from __future__ import annotations\n" + "".join(pieces)


def _cut(module: str, name: str, done: set[tuple[str, int]], pieces: list[str]) -> None:
    text, body, bound = _statements(module)
    if name not in bound or (module, bound[name]) in done:
        return
    done.add((module, bound[name]))
    statement = body[bound[name]]
    if isinstance(statement, ast.ImportFrom) and (statement.module or "").startswith(PACKAGE):
        for alias in statement.names:
            if (alias.asname or alias.name) == name:
                _cut(statement.module or "", alias.name, done, pieces)
                if alias.asname:
                    pieces.append(f"{alias.asname} = {alias.name}\n")
        done.discard((module, bound[name]))
        return
    for used in sorted(_uses(statement)):
        _cut(module, used, done, pieces)
    if not (isinstance(statement, ast.ImportFrom) and statement.module == "__future__"):
        pieces.append(_text(text, statement) + "\n")


def _text(text: str, statement: ast.stmt) -> str:
    """Return a top-level statement's lines, decorators and all."""
    decorators = getattr(statement, "decorator_list", [])
    first = min([statement.lineno, *(node.lineno for node in decorators)])
    return "\n".join(text.split("\n")[first - 1 : statement.end_lineno])


def standalone(function: Callable[..., Any]) -> str:
    """Return source text that defines one of the course's functions."""
    return cut(function.__module__, [function.__name__])


def whole(module: str) -> str:
    """Return the text of a module of the course that holds no answer."""
    return _statements(module)[0]


def source(function: Callable[..., Any]) -> str:
    """Return the text of one function alone."""
    text, body, bound = _statements(function.__module__)
    return ast.get_source_segment(text, body[bound[function.__name__]]) or ""


def modules(provides: Iterable[str], without: Collection[str] = ()) -> dict[str, str]:
    """Return module name -> text for names such as `shared_utils.activations.sigmoid`, some left out."""
    wanted: dict[str, list[str]] = {}
    for dotted in provides:
        module, _, name = dotted.rpartition(".")
        if dotted not in without:
            wanted.setdefault(module, []).append(name)
    return {module: cut(module, names) for module, names in wanted.items()}


def is_ours(function: Any) -> bool:
    """Whether a function is the course's own."""
    return is_of_ours(str(getattr(function, "__module__", "") or ""))


def is_of_ours(module: str) -> bool:
    """Whether a module of this name belongs to the course."""
    return module.partition(".")[0] in (PACKAGE, "autograder")


def is_course_module(value: Any) -> bool:
    """Whether a value is one of the modules that the course's functions come from."""
    return isinstance(value, ModuleType) and value.__name__.partition(".")[0] == PACKAGE
