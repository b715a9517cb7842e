"""Decide which of a learner's definitions of a function counts."""

from __future__ import annotations

import ast
import difflib
from collections.abc import Iterable, Iterator, Sequence

from autograder.reading.cells import CODE, CodeCell
from autograder.reading.scopes import FUNCTIONS
from autograder.reading.statements import Statement, is_definition, parse
from autograder.reading.submission import Choice, Index, Placed


def choose(index: Index, name: str) -> Choice:
    """Return which definition of `name` counts.

    That is the last complete one in its own cell, else in any code cell, else in a cell that has become text. Where
    there is none: the last that does not parse, else an import of it, else the untouched stub. Complete means that the
    body is more than a docstring, `pass`, `...`, `raise NotImplementedError` or the given starting body.
    """
    if name not in index.choices:
        index.choices[name] = _Chooser(index, name).choose()
    return index.choices[name]


class _Chooser:
    """The definitions of one exercise's function, complete, broken and untouched, by the number of their cell."""

    def __init__(self, index: Index, name: str) -> None:
        self.index = index
        self.name = name
        self.starting = dict(index.submission.starting).get(name, "")
        self.own = [i for i, cell in enumerate(index.cells) if is_own(cell, name)]
        self.defining: dict[int, list[Placed]] = {}
        for placed in index.binding.get(name, ()):
            if is_definition(placed.statement, name):
                self.defining.setdefault(placed.cell, []).append(placed)
        self.complete = {i: kept for i, found in self.defining.items() if (kept := self._complete(found))}
        self.broken = {
            i: broken
            for i, parsed in enumerate(index.parsed)
            for broken in parsed.broken
            if name in broken.names and i not in self.complete
        }

    def choose(self) -> Choice:
        """Return the choice, with what had to be mended for it."""
        written = {i: p for i, p in self.complete.items() if not all(q.statement.is_import for q in p)}
        code = [i for i in written if written[i][0].kind == CODE]
        for cells in (code, list(written)):
            if cells:
                return self._found(self._preferred(cells), cells)
        if self.broken:
            return self._broken(self._preferred(self.broken))
        if self.complete:
            return self._found(self._preferred(self.complete), list(self.complete))
        if self.defining:
            i = self._preferred(self.defining)
            line = self.defining[i][-1].statement.line
            return Choice(self.name, "untouched", tuple(self.defining[i]), "", line, self.index.cells[i].label)
        return Choice(self.name, "missing", detail=self._near_miss())

    def _preferred(self, cells: Iterable[int]) -> int:
        cells = list(cells)
        return max([i for i in cells if i in self.own] or cells)

    def _complete(self, found: list[Placed]) -> list[Placed]:
        return [p for p in found if not is_untouched(p.statement.node, self.name, self.starting)]

    def _found(self, i: int, rivals: list[int]) -> Choice:
        cell = self.index.cells[i]
        chosen = self.complete[i]
        bindings = [p for p in self.index.binding[self.name] if p.cell == i and p not in self.defining[i]]
        placed = tuple(sorted([*chosen, *bindings], key=lambda p: p.order))
        line = _line(chosen[-1].statement, self.name)
        repairs = tuple(f"`{self.name}`: {text}" for text in self._repairs(i, rivals, chosen))
        return Choice(self.name, "found", placed, "", line, cell.label, repairs)

    def _repairs(self, i: int, rivals: list[int], chosen: list[Placed]) -> Iterator[str]:
        labels = self.index.cells
        cell, error = labels[i], self.index.parsed[i].error
        if chosen[0].kind != CODE:
            yield f"found in {cell.label}, {not_run(self.index, chosen[0])}"
        if self.own and i not in self.own:
            own = self._preferred(self.own)
            yield f"found in {cell.label}; its own, {labels[own].label}, {self._lacks(own)}"
        if len(rivals) > 1 and len({labels[j].label for j in rivals}) > 1:
            which = "its own" if i in self.own else "the last complete one"
            yield f"defined in {', '.join(labels[j].label for j in sorted(rivals))}; {cell.label} counts, {which}"
        if len(self.defining[i]) > len(self.complete[i]):
            yield f"an untouched stub stands beside it in {cell.label}; it was left out"
        if error is not None:
            yield (
                f"{cell.label} as a whole is not valid Python (line {error.line}: {error.message}); "
                "the definition stands by itself and counts"
            )

    def _lacks(self, own: int) -> str:
        if own in self.broken:
            return f"is not valid Python (line {self.broken[own].line}: {self.broken[own].message})"
        return "is untouched" if own in self.defining else "does not define it"

    def _broken(self, i: int) -> Choice:
        broken, label = self.broken[i], self.index.cells[i].label
        return Choice(self.name, "syntax error", (), f"{label}, line {broken.line}: {broken.message}", broken.line, label)

    def _near_miss(self) -> str:
        index, name = self.index, self.name
        if name in index.binding:
            label = index.binding[name][-1].label
            return f"`{name}` in {label} is a value, not a function."
        others = set(index.submission.exercises) | {n for p in index.setup for n in p.statement.binds}
        functions: dict[str, Placed] = {}
        for placed in index.placed:
            node = placed.statement.node
            if isinstance(node, (*FUNCTIONS, ast.ClassDef)) and node.name not in others:
                functions[node.name] = placed
        close = _closest(name, functions)
        if close is None:
            in_own = [f for f, p in functions.items() if p.cell in self.own]
            close = in_own[-1] if in_own else None
        if close is None:
            return ""
        return f"{functions[close].label} defines `{close}`; a name must match letter by letter."


def not_run(index: Index, placed: Placed) -> str:
    """Say why the kernel does not run the cell of a statement."""
    cell = index.cells[placed.cell]
    return "whose magic hands it to another program" if cell.kind == CODE else f"which is a cell of type {cell.kind}"


def is_own(cell: CodeCell, name: str) -> bool:
    """Tell whether a cell is the one the course gave for an exercise: by its grade_id, else its cell id."""
    if cell.grade_id is not None:
        return cell.grade_id == name
    return cell.cell_id is not None and cell.cell_id.replace("-", "_") == name.replace("-", "_")


def is_untouched(node: ast.stmt, name: str, starting: str = "") -> bool:
    """Tell whether the definition of `name` in a statement is still the stub."""
    if not isinstance(node, FUNCTIONS):
        inner = [n for n in ast.walk(node) if isinstance(n, FUNCTIONS) and n.name == name]
        is_block = bool(inner) and not isinstance(node, ast.ClassDef)
        return is_block and all(is_untouched(n, name, starting) for n in inner)
    body = [statement for statement in _body(node) if not _is_placeholder(statement)]
    if not body:
        return True
    return any(
        _dumped(_body(s.node)) in (_dumped(_body(node)), _dumped(body)) for s in parse(starting).statements if isinstance(s.node, FUNCTIONS)
    )


def _body(node: ast.FunctionDef | ast.AsyncFunctionDef) -> list[ast.stmt]:
    """Return a function's body without its docstring."""
    value = getattr(node.body[0], "value", None)
    is_text = isinstance(node.body[0], ast.Expr) and isinstance(getattr(value, "value", None), str)
    return node.body[1:] if is_text else node.body


def _is_placeholder(node: ast.stmt) -> bool:
    if isinstance(node, ast.Raise):
        raised = node.exc.func if isinstance(node.exc, ast.Call) else node.exc
        return isinstance(raised, ast.Name) and raised.id == "NotImplementedError"
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return node.value.value is ... or isinstance(node.value.value, str)
    return isinstance(node, ast.Pass)


def _dumped(body: Sequence[ast.stmt]) -> str:
    try:
        return ast.dump(ast.Module(list(body), []))
    except RecursionError:
        return f"too deep to compare: {id(body)}"


def _line(statement: Statement, name: str) -> int:
    """Return the line of `def name` in its cell."""
    node = statement.node
    named = [n for n in ast.walk(node) if isinstance(n, FUNCTIONS) and n.name == name]
    first = min([node.lineno, *(d.lineno for d in getattr(node, "decorator_list", ()))])
    return statement.line + (named[0].lineno if named else node.lineno) - first


def _closest(name: str, functions: Iterable[str]) -> str | None:
    """Return the function whose name is nearly `name`, if there is one."""
    short = [f for f in functions if len(f) <= 60]
    alike = [f for f in short if f.lower().replace("_", "") == name.lower().replace("_", "")]
    return next(iter(alike or difflib.get_close_matches(name, short, n=1, cutoff=0.82)), None)
