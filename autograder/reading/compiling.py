"""Ask Python whether it compiles code, without letting code that was made for it fill the memory of who asks."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Mapping

from autograder.reading.scopes import FUNCTIONS

GROWTH = 10  # times that a piece of code may be compiled on average; an honest one hardly reaches two
FREE = 2_000  # nodes of the syntax tree that are never too many

_JUMPS = (ast.Return, ast.Break, ast.Continue)
_CLOSED = (*FUNCTIONS, ast.Lambda, ast.ClassDef)  # no jump leads out of these


def refusal(code: str | ast.Module, tree: ast.Module) -> SyntaxError | None:
    """Return why Python does not compile a tree, or the text that it was parsed from; None where it does."""
    if (isinstance(code, ast.Module) or "finally" in code) and _multiplies(tree):
        return SyntaxError("`finally` blocks are nested, or left by `return`, in more ways than Python could compile")
    try:
        compile(code, "cell", "exec", dont_inherit=True)
    except SyntaxError as error:
        return error
    except (ValueError, RecursionError, MemoryError, OverflowError) as error:
        return SyntaxError(f"Python cannot read it ({type(error).__name__})")
    return None


def _multiplies(tree: ast.Module) -> bool:
    """Tell whether compiling a tree takes out of proportion to its size.

    A `finally` is compiled for the way on, for an exception, and for each `return`, `break` and `continue` that leaves its
    `try`: of twenty that are nested, the innermost is compiled a million times.
    """
    nodes = list(ast.walk(tree))
    found: dict[ast.AST, tuple[int, int]] = {}  # how many nodes, and how many jumps among them, are compiled for each
    for node in reversed(nodes):  # what is inside comes before what it is in
        size, jumps = _sum(found, ast.iter_child_nodes(node))
        last_size, last_jumps = _sum(found, getattr(node, "finalbody", ()))
        copies = 1 + jumps - last_jumps  # beyond the one that is counted
        size, jumps = size + copies * last_size, jumps + copies * last_jumps
        found[node] = (1 + size, 0 if isinstance(node, _CLOSED) else jumps + isinstance(node, _JUMPS))
    return found[tree][0] > max(GROWTH * len(nodes), FREE)


def _sum(found: Mapping[ast.AST, tuple[int, int]], nodes: Iterable[ast.AST]) -> tuple[int, int]:
    """Add up what is known of nodes."""
    known = [found[node] for node in nodes]
    return sum(size for size, _ in known), sum(jumps for _, jumps in known)
