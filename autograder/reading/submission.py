"""A submission taken apart: all its top-level statements, by the names they bind and change."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from autograder.reading.cells import CODE, CodeCell
from autograder.reading.effects import changed_within
from autograder.reading.scopes import FUNCTIONS
from autograder.reading.statements import Parsed, Statement, parse

MAX_STATEMENTS = 4_000  # at the top level of all cells; a week's notebook has some hundreds


@dataclass(frozen=True)
class Submission:
    """What was handed in, as far as it can be read.

    ``repairs``: what was mended to read it. ``flags``: what a person should look at; without ``cells`` they say why
    nothing could be read. ``starting``: (name, source) of what an exercise starts from where that is not
    `raise NotImplementedError`. ``setup``: the source of the week's own set-up, for names that no cell defines.
    """

    cells: tuple[CodeCell, ...]
    repairs: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    exercises: tuple[str, ...] = ()
    starting: tuple[tuple[str, str], ...] = ()
    setup: str = ""
    _parsed: list[Parsed] = field(default_factory=list, init=False, repr=False, compare=False)
    _index: list[Index] = field(default_factory=list, init=False, repr=False, compare=False)

    @classmethod
    def of(
        cls,
        cells: Iterable[tuple[CodeCell, Parsed]],
        exercises: tuple[str, ...] = (),
        starting: tuple[tuple[str, str], ...] = (),
        setup: str = "",
    ) -> Submission:
        """Make a submission of cells that have been parsed."""
        pairs = list(cells)
        submission = cls(tuple(cell for cell, _ in pairs), (), (), exercises, starting, setup)
        submission._parsed.extend(parsed for _, parsed in pairs)
        return submission

    def parsed(self) -> list[Parsed]:
        """Return what `parse` makes of each cell; done once."""
        if not self._parsed and self.cells:
            self._parsed.extend(parse(cell.source) for cell in self.cells)
        return self._parsed

    def index(self) -> Index:
        """Return the statements by name; made once."""
        if not self._index:
            self._index.append(Index(self))
        return self._index[0]

    def with_starting(self, starting: Mapping[str, str]) -> Submission:
        """Return the same submission, with more known of the bodies that exercises start from."""
        known = {**dict(self.starting), **starting}
        if known == dict(self.starting):
            return self
        other = replace(self, starting=tuple(sorted(known.items())))
        other._parsed.extend(self.parsed())
        return other

    def with_notes(self, repairs: Sequence[str], flags: Sequence[str]) -> Submission:
        """Return the same submission with what there is to say about it; nothing is parsed anew."""
        other = replace(self, repairs=tuple(repairs), flags=tuple(flags))
        other._parsed.extend(self.parsed())
        other._index.append(self.index())
        return other


@dataclass(frozen=True, eq=False)
class Placed:
    """A statement and the number of its cell; numbers below zero stand above the first cell."""

    cell: int
    order: int
    statement: Statement
    label: str
    kind: str = CODE


@dataclass(frozen=True)
class Choice:
    """Which statements count as the definition of an exercise's function."""

    name: str
    status: str
    placed: tuple[Placed, ...] = ()
    detail: str = ""
    line: int | None = None
    label: str | None = None
    repairs: tuple[str, ...] = ()


@dataclass(frozen=True)
class Reach:
    """What a call of a function does to the module: names it binds or fills, and whether it fills its arguments."""

    names: frozenset[str]
    fills_arguments: bool


class Index:
    """All statements of a submission, by the names they bind and change."""

    def __init__(self, submission: Submission) -> None:
        self.submission = submission
        self.choices: dict[str, Choice] = {}
        self.is_cut = False
        self.cells = submission.cells
        self.parsed = submission.parsed()
        self.placed: list[Placed] = []
        self.binding: dict[str, list[Placed]] = {}
        self.changing: dict[str, list[Placed]] = {}
        self.calling: dict[str, list[tuple[str, Placed]]] = {}
        for number, (cell, parsed) in enumerate(zip(self.cells, self.parsed, strict=True)):
            self.is_cut = self.is_cut or parsed.is_cut or len(self.placed) + len(parsed.statements) > MAX_STATEMENTS
            for statement in parsed.statements[: MAX_STATEMENTS - len(self.placed)]:
                kind = cell.kind if parsed.runs else "magic"
                self._add(Placed(number, len(self.placed), statement, cell.label, kind))
        self.stars = [p for p in self.placed if p.statement.is_star and p.kind == CODE]
        self.has_future = any(p.statement.is_future and _names_annotations(p.statement) for p in self.placed)

    def _add(self, placed: Placed) -> None:
        self.placed.append(placed)
        if placed.statement.is_future:
            return
        for name in placed.statement.binds:
            self.binding.setdefault(name, []).append(placed)
        if placed.kind == CODE:
            for name in placed.statement.effects.changes:
                self.changing.setdefault(name, []).append(placed)
            for name, method in placed.statement.effects.methods:
                self.calling.setdefault(name, []).append((method, placed))

    @cached_property
    def setup(self) -> list[Placed]:
        """The statements of the week's own set-up."""
        statements = parse(self.submission.setup).statements
        return [Placed(-1, -len(statements) + i, s, "set-up") for i, s in enumerate(statements)]

    @cached_property
    def reach(self) -> dict[str, Reach]:
        """What calls of the notebook's functions do beyond returning a value; most do nothing."""
        found = {}
        called = {name for placed in self.placed for name in placed.statement.effects.calls}
        for placed in self.placed:
            node = placed.statement.node
            if isinstance(node, FUNCTIONS) and node.name in called:
                parameters = {a.arg for a in ast.walk(node.args) if isinstance(a, ast.arg)}
                changed = changed_within(node)
                outside = placed.statement.names.sets | (changed & placed.statement.names.later)
                if outside or changed & parameters:
                    found[node.name] = Reach(frozenset(outside), bool(changed & parameters))
        return found

    @cached_property
    def affecting(self) -> list[Placed]:
        """Statements that call a function with such effects."""
        return [p for p in self.placed if p.kind == CODE and not p.statement.effects.calls.isdisjoint(self.reach)]

    @cached_property
    def own_methods(self) -> frozenset[str]:
        """The methods of the notebook's own classes, each of which may change its object."""
        classes = (p.statement.node for p in self.placed if isinstance(p.statement.node, ast.ClassDef))
        return frozenset(f.name for c in classes for f in c.body if isinstance(f, FUNCTIONS))


def _names_annotations(statement: Statement) -> bool:
    return any(alias.name == "annotations" for alias in getattr(statement.node, "names", ()))
