"""Split the text of one cell into top-level statements, and say of each what it binds, uses and changes.

A cell that Python refuses as a whole still yields the statements that stand by themselves.
"""

from __future__ import annotations

import ast
import re
import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from autograder.reading.compiling import refusal
from autograder.reading.decoding import conflict_line
from autograder.reading.effects import NONE, Effects, effects
from autograder.reading.ipython import plain_python, tree_of
from autograder.reading.scopes import FUNCTIONS, Names, names

MAX_STATEMENTS = 2_000  # of one cell; a lesson's cell has twenty
SALVAGE_FACTOR = 8  # a broken cell's text is parsed so many times at most

_DEFINED = re.compile(r"^[ \t]*(?:(?:async[ \t]+)?def|class)[ \t]+([^\W\d]\w*)", re.MULTILINE)
_ASSIGNED = re.compile(r"^([^\W\d]\w*)[ \t]*=(?!=)", re.MULTILINE)
_GOES_ON = re.compile(r"[\s#)\]}]|(?:else|elif|except|finally)\b|$")
_UNFINISHED = re.compile(r"unterminated|never closed|unexpected EOF")


@dataclass(frozen=True, eq=False)
class Statement:
    """One top-level statement of a cell; what it does is found out when it is asked for.

    ``line`` is its first line, decorators included, counted from 1 within the cell; ``lines`` are all of the cell's.
    """

    node: ast.stmt
    lines: Sequence[str]
    offset: int  # lines of the cell above what the node was parsed from

    @cached_property
    def line(self) -> int:
        """The first line, counted from 1 within the cell."""
        return min([self.node.lineno, *(d.lineno for d in getattr(self.node, "decorator_list", ()))]) + self.offset

    @cached_property
    def source(self) -> str:
        """The text; columns count the bytes of UTF-8."""
        node = self.node
        text = list(self.lines[self.line - 1 : (node.end_lineno or node.lineno) + self.offset])
        text[-1] = text[-1].encode("utf-8", "replace")[: node.end_col_offset].decode("utf-8", "replace")
        if self.line == node.lineno + self.offset and node.col_offset:
            text[0] = text[0].encode("utf-8", "replace")[node.col_offset :].decode("utf-8", "replace")
        return "\n".join(text)

    @cached_property
    def names(self) -> Names:
        """The names it binds and uses."""
        return names(self.node)

    @property
    def binds(self) -> frozenset[str]:
        """The names it binds; for a function without looking inside."""
        return frozenset((self.node.name,)) if isinstance(self.node, FUNCTIONS) else self.names.binds

    @cached_property
    def effects(self) -> Effects:
        """What running it may change; a plain `def` changes nothing."""
        if isinstance(self.node, FUNCTIONS) and not self.node.decorator_list:
            return NONE
        return effects(self.names.executed)

    @property
    def is_import(self) -> bool:
        """Whether it is an import."""
        return isinstance(self.node, (ast.Import, ast.ImportFrom))

    @property
    def is_block(self) -> bool:
        """Whether it is a block such as `for` or `if`, and no definition."""
        return hasattr(self.node, "body") and not isinstance(self.node, (*FUNCTIONS, ast.ClassDef))

    @property
    def is_main(self) -> bool:
        """Whether it is an `if __name__ == "__main__":` block."""
        return isinstance(self.node, ast.If) and any(
            isinstance(node, ast.Name) and node.id == "__name__" for node in ast.walk(self.node.test)
        )

    @property
    def is_star(self) -> bool:
        """Whether it is a `from ... import *`."""
        return isinstance(self.node, ast.ImportFrom) and self.node.names[0].name == "*"

    @property
    def is_future(self) -> bool:
        """Whether it is a `from __future__ import ...`."""
        return isinstance(self.node, ast.ImportFrom) and self.node.module == "__future__"


@dataclass(frozen=True)
class Broken:
    """Text that Python refuses: the names it would have defined, where it went wrong, and Python's message."""

    names: tuple[str, ...]
    line: int
    message: str


@dataclass(frozen=True)
class Parsed:
    """A cell's statements, what is broken, why the cell as a whole does not parse, and whether the kernel runs it."""

    statements: tuple[Statement, ...]
    broken: tuple[Broken, ...] = ()
    error: Broken | None = None
    runs: bool = True

    @property
    def is_cut(self) -> bool:
        """Whether there is more than was taken apart."""
        return len(self.statements) >= MAX_STATEMENTS


def parse(source: str) -> Parsed:
    """Return the statements of a cell; never raises, whatever the text."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a learner's "\d" is no concern of the reader
        text, runs, tree = plain_python(source)
        if tree is None and (line := conflict_line(text)):
            error = Broken(_defined(text), line, "merge-conflict markers (<<<<<<<, >>>>>>>) are still in it")
            return Parsed((), (error,), error, runs)
        return _parse(text, runs, tree)


def is_definition(statement: Statement, name: str) -> bool:
    """Tell whether a statement that binds `name` may bind it to a function.

    `def`, `class`, a lambda, another function's name and a call (`f = np.vectorize(g)`) do; a number, a list, a sum
    or `f = f(x)`, which uses the name itself, do not.
    """
    node = statement.node
    if name not in statement.binds or isinstance(node, (ast.AugAssign, ast.Delete, ast.For, ast.With)):
        return False
    if isinstance(node, (ast.Assign, ast.AnnAssign)):
        fits = isinstance(node.value, (ast.Lambda, ast.Name, ast.Attribute, ast.Call, ast.Tuple, ast.IfExp))
        return fits and name not in statement.names.now
    return not isinstance(node, ast.Expr)


def _parse(text: str, runs: bool, tree: ast.Module | None) -> Parsed:
    refused = tree_of(text) if tree is None else refusal(text, tree)
    error = refused if isinstance(refused, SyntaxError) else None
    found = _Found(text.split("\n"))
    if tree is not None and error is None:
        found.take(tree.body, 0)
        return Parsed(tuple(found.statements), runs=runs)
    error = error or SyntaxError("Python cannot read it")
    whole = Broken(_defined(text), error.lineno or 1, error.msg)
    if tree is not None:  # it parses, but for instance a `return` stands outside a function
        found.take(tree.body, 0, check=True)
    else:
        _salvage(found, whole)
    return Parsed(tuple(found.statements), tuple(found.broken), whole, runs)


class _Found:
    """What has been found in a cell so far."""

    def __init__(self, lines: list[str]) -> None:
        self.lines = lines
        self.statements: list[Statement] = []
        self.broken: list[Broken] = []

    def take(self, nodes: Sequence[ast.stmt], offset: int, check: bool = False) -> None:
        """Add statements that begin `offset` lines below the cell's top; with `check`, each is compiled by itself."""
        for node in nodes[: MAX_STATEMENTS - len(self.statements)]:
            alone = ast.Module([node], [])
            error = refusal(alone, alone) if check else None
            if error is None:
                self.statements.append(Statement(node, self.lines, offset))
            else:
                self._refuse(node, offset, error)

    def _refuse(self, node: ast.stmt, offset: int, error: SyntaxError) -> None:
        bound = names(node).binds
        last = self.statements[-1] if self.statements else None
        if "outside" in error.msg and last is not None and isinstance(last.node, FUNCTIONS):
            bound |= {last.node.name}  # the `return` that slipped out of the function above
            self.statements.pop()
        self.broken.append(Broken(tuple(sorted(bound)), (error.lineno or node.lineno) + offset, error.msg))


def _salvage(found: _Found, whole: Broken) -> None:
    """Parse a cell block by block, a block being what begins at the left margin."""
    starts = _starts(found.lines)
    ends = [*starts[1:], len(found.lines)]
    allowance = SALVAGE_FACTOR * sum(len(line) + 1 for line in found.lines)
    i = 0
    while i < len(starts):
        error, taken = None, False
        for j in range(i, len(starts)):
            text = "\n".join(found.lines[starts[i] : ends[j]])
            allowance -= len(text)
            if allowance < 0:
                break
            parsed = tree_of(text)
            if isinstance(parsed, ast.Module):
                found.take(parsed.body, starts[i], check=True)
                i, taken = j + 1, True
                break
            error = error or parsed
            if not _UNFINISHED.search(parsed.msg):
                break
        if not taken:
            found.broken.append(_broken(found.lines, starts[i], ends[i], error, whole))
            i += 1


def _broken(lines: list[str], start: int, end: int, error: SyntaxError | None, whole: Broken) -> Broken:
    defined = _defined("\n".join(lines[start:end]))
    if error is None or start < whole.line <= end:
        return Broken(defined, whole.line, whole.message)
    return Broken(defined, (error.lineno or 1) + start, error.msg)


def _starts(lines: list[str]) -> list[int]:
    """Return the line numbers, from 0, at which a top-level statement may begin."""
    starts = [0]
    decorated = False
    for i, line in enumerate(lines):
        if i and not _GOES_ON.match(line) and not decorated:
            starts.append(i)
        decorated = line.startswith("@") or (decorated and not line.strip())
    return starts


def _defined(text: str) -> tuple[str, ...]:
    """Return the names that broken text looks as if it defined."""
    return tuple(dict.fromkeys([*_DEFINED.findall(text), *_ASSIGNED.findall(text)]))
