"""Say which names a top-level statement binds and which it takes from outside."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)


@dataclass(frozen=True)
class Names:
    """The module's names that one top-level statement deals with.

    ``binds``: bound (or deleted) when the statement runs. ``now``: looked up when it runs, as in defaults, decorators,
    class bodies and comprehensions. ``later``: looked up only when a function defined in it is called. ``sets``:
    bound by such a call, by way of ``global``. ``executed``: the syntax that runs with the statement, function bodies
    left out.
    """

    binds: frozenset[str]
    now: frozenset[str]
    later: frozenset[str]
    sets: frozenset[str]
    executed: tuple[ast.AST, ...] = ()


@dataclass(eq=False)
class _Scope:
    kind: str  # "module", "function", "class" or "comprehension"
    parent: _Scope | None = None
    lazy: bool = False
    binds: set[str] = field(default_factory=set)
    uses: set[str] = field(default_factory=set)
    globals: set[str] = field(default_factory=set)
    nonlocals: set[str] = field(default_factory=set)

    def inner(self, kind: str) -> _Scope:
        return _Scope(kind, self, self.lazy or kind == "function")

    def around(self) -> _Scope:
        """Return the scope that an assignment expression inside this one binds in."""
        scope = self
        while scope.kind == "comprehension" and scope.parent is not None:
            scope = scope.parent
        return scope

    def means_global(self, name: str) -> bool:
        """Tell whether ``name``, used here, is the module's variable."""
        scope: _Scope | None = self
        while scope is not None:
            if scope.kind == "module" or name in scope.globals:
                return True
            visible = scope is self or scope.kind != "class"  # a method does not see the names of its class
            if visible and name in scope.binds - scope.nonlocals:
                return False
            scope = scope.parent
        return True


def names(statement: ast.stmt) -> Names:
    """Analyse one top-level statement by Python's rules, without recursion, so that depth does no harm."""
    module = _Scope("module")
    scopes = {id(module): module}
    todo: list[tuple[ast.AST, _Scope]] = [(statement, module)]
    executed: list[ast.AST] = []
    while todo:
        node, scope = todo.pop()
        scopes[id(scope)] = scope
        if not scope.lazy:
            executed.append(node)
        todo.extend(_children(node, scope))
    now: set[str] = set()
    later: set[str] = set()
    sets: set[str] = set()
    for scope in scopes.values():
        found = {name for name in scope.uses if scope.means_global(name)}
        (later if scope.lazy else now).update(found)
        if scope is not module:
            sets |= scope.binds & scope.globals
    return Names(frozenset(module.binds), frozenset(now), frozenset(later), frozenset(sets), tuple(executed))


def _children(node: ast.AST, scope: _Scope) -> Iterator[tuple[ast.AST, _Scope]]:
    """Note what a node binds and uses, and yield its parts, each with the scope it belongs to."""
    if isinstance(node, ast.Name):
        (scope.uses if isinstance(node.ctx, ast.Load) else scope.binds).add(node.id)
    elif isinstance(node, (*FUNCTIONS, ast.Lambda)):
        yield from _function(node, scope)
    elif isinstance(node, ast.ClassDef):
        scope.binds.add(node.name)
        outer = _type_parameters(node, scope)
        yield from ((part, scope) for part in node.decorator_list)
        yield from ((part, outer) for part in (*node.bases, *node.keywords))
        body = outer.inner("class")
        yield from ((part, body) for part in node.body)
    elif isinstance(node, COMPREHENSIONS):
        inner = scope.inner("comprehension")
        first, *others = node.generators
        yield first.iter, scope
        values = (node.key, node.value) if isinstance(node, ast.DictComp) else (node.elt,)
        yield from ((part, inner) for part in (*values, first.target, *first.ifs, *others))
    elif isinstance(node, ast.NamedExpr):
        scope.around().binds.add(node.target.id)
        yield node.value, scope
    elif isinstance(node, ast.AnnAssign) and node.value is None and scope.kind == "module":
        yield node.annotation, scope  # an annotation alone binds nothing
    else:
        _note(node, scope)
        yield from ((part, scope) for part in _parts(node))


def _function(node: ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda, scope: _Scope) -> Iterator[tuple[ast.AST, _Scope]]:
    a = node.args
    parameters = [*a.posonlyargs, *a.args, *a.kwonlyargs, *filter(None, (a.vararg, a.kwarg))]
    outside: list[ast.AST] = [*a.defaults, *(default for default in a.kw_defaults if default)]
    outer = scope
    if isinstance(node, ast.Lambda):
        parts: list[ast.AST] = [node.body]
    else:
        scope.binds.add(node.name)
        outer = _type_parameters(node, scope)
        outside += node.decorator_list
        annotations = [p.annotation for p in parameters if p.annotation] + ([node.returns] if node.returns else [])
        yield from ((part, outer) for part in annotations)
        parts = [*node.body]
    yield from ((part, scope) for part in outside)
    body = outer.inner("function")
    body.binds.update(p.arg for p in parameters)
    yield from ((part, body) for part in parts)


def _type_parameters(node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef, scope: _Scope) -> _Scope:
    """Return the scope that holds the type parameters of a generic definition (Python 3.12 and later)."""
    parameters = [p.name for p in getattr(node, "type_params", ())]
    if not parameters:
        return scope
    outer = scope.inner("comprehension")  # like one, it sees everything around it
    outer.binds.update(parameters)
    return outer


_LEAVES = (ast.expr_context, ast.operator, ast.unaryop, ast.boolop, ast.cmpop, ast.Constant)


def _parts(node: ast.AST) -> Iterator[ast.AST]:
    """Yield the parts of a node that may hold a name."""
    for field_name in node._fields:
        value = getattr(node, field_name, None)
        if isinstance(value, list):
            yield from (part for part in value if isinstance(part, ast.AST) and not isinstance(part, _LEAVES))
        elif isinstance(value, ast.AST) and not isinstance(value, _LEAVES):
            yield value


def _note(node: ast.AST, scope: _Scope) -> None:
    if isinstance(node, ast.AugAssign) and isinstance(node.target, ast.Name):
        scope.uses.add(node.target.id)
    elif isinstance(node, ast.Global):
        scope.globals.update(node.names)
    elif isinstance(node, ast.Nonlocal):
        scope.nonlocals.update(node.names)
    elif isinstance(node, (ast.Import, ast.ImportFrom)):
        scope.binds.update(a.asname or a.name.partition(".")[0] for a in node.names if a.name != "*")
    elif isinstance(node, (ast.ExceptHandler, ast.MatchAs, ast.MatchStar)) and node.name:
        scope.binds.add(node.name)
    elif isinstance(node, ast.MatchMapping) and node.rest:
        scope.binds.add(node.rest)
