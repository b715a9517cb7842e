"""Compose nbgrader's source notebook of one week from its percent script and its table of checks."""

from __future__ import annotations

import ast
import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import nbformat
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from autograder.stubs import (
    BuildError,
    Definition,
    check_names,
    free_names,
    introduced,
    load_module,
    parse,
    place,
    read,
)

BEGIN, END = "### BEGIN SOLUTION", "### END SOLUTION"
UNWRITTEN = "    raise NotImplementedError"
OPTIONS = ("exercise", "start", "tags", "ungraded")
KERNEL = {
    "kernelspec": {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"},
    "language_info": {"name": "python"},
}


@dataclass(frozen=True)
class Week:
    """One assignment: the repository, its table of checks, and where its files are."""

    root: Path
    table: Any  # autograder.checks.Table, or anything with assignment, notebook and checks

    @property
    def course(self) -> Path:
        """The course's folder, where nbgrader works."""
        return self.root / self.table.assignment.split("/")[0]

    @property
    def name(self) -> str:
        """The assignment's name within its course, as nbgrader knows it."""
        return str(self.table.assignment.split("/")[1])

    @property
    def script(self) -> Path:
        """The percent script, the only form that people edit."""
        return self.course / "source" / self.name / f"{self.table.notebook}.py"

    @property
    def source(self) -> Path:
        """The source notebook for nbgrader, with the solutions."""
        return self.script.with_suffix(".ipynb")

    @property
    def learner(self) -> Path:
        """The notebook that learners open."""
        return self.course / self.name / f"{self.table.notebook}.ipynb"


def compose(week: Week) -> NotebookNode:
    """Return the source notebook of a week, solutions included.

    Raises:
        BuildError: naming file and line of what must be mended first.
    """
    return _Composer(week).compose()


class _Composer:
    def __init__(self, week: Week) -> None:
        self.week = week
        self.rows = {row.name: row for row in week.table.checks}
        self.text = read(week.script)
        self.known: dict[str, str | None] = {}  # names the notebook has introduced so far, and what they stand for
        self.exercises: dict[str, bool] = {}  # those met so far, and whether they are graded
        self.texts: dict[str, int] = {}  # how often the same text has come

    def compose(self) -> NotebookNode:
        parse(self.text, self.week.script)
        given = _percent_cells(self.text, self.week.script)
        cells = [made for cell in given for made in self._cells(cell)]
        self._compare_with_table()
        notebook = new_notebook(cells=cells, metadata=KERNEL)
        notebook.nbformat_minor = 5
        nbformat.validate(notebook)
        return notebook

    def _cells(self, cell: NotebookNode) -> Iterator[NotebookNode]:
        options = {key: value for key, value in cell.metadata.items() if key not in _LAYOUT}
        where = self._place(options, cell.source)
        for key in options:
            if key not in OPTIONS:
                raise BuildError(f"{where}: cell option {key!r}: expected one of {', '.join(OPTIONS)}")
        if ("start" in options or "ungraded" in options) and "exercise" not in options:
            raise BuildError(f"{where}: start and ungraded: expected an exercise in the same cell, got none")
        if cell.cell_type not in ("code", "markdown") or ("exercise" in options and cell.cell_type != "code"):
            raise BuildError(f"{where}: expected a code cell or a plain markdown cell, got {cell.cell_type}")
        if "exercise" in options:
            yield from self._exercise(cell.source, options, where)
            return
        if cell.cell_type == "code":
            self._introduce(ast.parse(cell.source), where)
        yield self._given(cell, options)

    def _introduce(self, tree: ast.Module, where: str) -> None:
        """Take note of the names that a cell introduces."""
        names = introduced(tree)
        if "*" in names:
            raise BuildError(f"{where}: expected the names that are imported, got a star")
        self.known |= names
        for node in ast.walk(tree):
            match node:
                case ast.Call(func=ast.Name("week"), args=[ast.Constant(named)]) if named != self.week.table.assignment:
                    raise BuildError(f"{where}: week: expected {self.week.table.assignment!r}, got {named!r}")

    def _given(self, cell: NotebookNode, options: dict[str, Any]) -> NotebookNode:
        """Return a cell that is as the script has it; its id follows from its text, so that it can move."""
        text = f"{self.week.table.assignment}\0{cell.cell_type}\0{cell.source}"
        self.texts[text] = self.texts.get(text, 0) + 1
        digest = hashlib.sha256(f"{text}\0{self.texts[text]}".encode()).hexdigest()
        name = f"{self.week.table.assignment.replace('/', '-')}-{digest[:10]}"
        new = new_markdown_cell if cell.cell_type == "markdown" else new_code_cell
        return new(cell.source, id=name, metadata=_tags(options))

    def _exercise(self, source: str, options: dict[str, Any], where: str) -> Iterator[NotebookNode]:
        names = _names(options["exercise"])
        imported = self._imported(source, where)
        for name in names:
            if not _ID.fullmatch(name):
                raise BuildError(f"{where}: exercise: expected names of at most 58 letters, got {name!r}")
            if name not in imported:
                raise BuildError(f"{where}: exercise {name!r}: expected the cell to import it from shared_utils")
            if name in self.exercises:
                raise BuildError(f"{where}: exercise {name!r}: expected one cell for it, got a second")
            self.exercises[name] = not options.get("ungraded")
        starts = self._starts(options, names, where)
        self.known |= {name: found.origin for name, found in imported.items()}
        for definition in imported.values():
            check_names(definition, self.known)
        helpers = [found.whole() for name, found in imported.items() if name not in names]
        for name in names:
            solution = self._solution(imported[name], starts.get(name), where)
            text = "\n\n\n".join([*helpers, solution])
            yield new_code_cell(text, id=name, metadata={"nbgrader": _nbgrader(name, solution=True), **_tags(options)})
            helpers = []
        for name in names:
            if self.exercises[name]:
                yield self._check(imported[name], starts.get(name), where)

    def _imported(self, source: str, where: str) -> dict[str, Definition]:
        """Return the definitions that an exercise's cell imports, those of one module in the module's order."""
        found: dict[str, Definition] = {}
        for node in ast.parse(source).body:
            if not isinstance(node, ast.ImportFrom) or node.level or any(a.asname or a.name == "*" for a in node.names):
                raise BuildError(f"{where}: expected only `from module import name` here, got {ast.unparse(node)}")
            definitions = [self._definition(f"{node.module}.{alias.name}", where) for alias in node.names]
            found |= {d.name: d for d in sorted(definitions, key=lambda d: d.node.lineno)}
        return found

    def _definition(self, origin: str, where: str) -> Definition:
        module, _, name = origin.rpartition(".")
        try:
            return load_module(self.week.root, module, where)[name]
        except KeyError:
            raise BuildError(f"{where}: expected a definition in {module}, got {name!r}, which is not there") from None

    def _starts(self, options: dict[str, Any], names: list[str], where: str) -> dict[str, Definition]:
        """Return the definition whose body each exercise starts from, if the cell gives them."""
        if "start" not in options:
            return {}
        given = [self._definition(origin, where) for origin in _names(options["start"])]
        if len(given) != len(names):
            raise BuildError(f"{where}: start: expected one for each of {', '.join(names)}, got {len(given)}")
        for definition in given:
            check_names(definition, self.known)
        return dict(zip(names, given, strict=True))

    def _solution(self, answer: Definition, start: Definition | None, where: str) -> str:
        """Return the text of a solution cell.

        nbgrader puts one text, the same for all cells, in the place of every solution. Ours is empty. What the
        learner starts from stands below the solution, which has always returned before it gets there.
        """
        below = start.body() if start else UNWRITTEN
        text = "\n".join([answer.contract(), BEGIN, answer.body(), END, below])
        if start and start.arguments != answer.arguments:
            raise BuildError(f"{where}: start takes ({start.arguments}), expected ({answer.arguments})")
        if caught := free_names(answer.whole()) - free_names(text):
            raise BuildError(f"{where}: start assigns {', '.join(sorted(caught))}, which the answer takes from outside")
        return text

    def _check(self, answer: Definition, start: Definition | None, where: str) -> NotebookNode:
        row = self.rows.get(answer.name)
        if "check" not in self.known:
            raise BuildError(f"{where}: expected a set-up cell above that assigns check, got none")
        if row is None:
            raise BuildError(
                f"{where}: exercise {answer.name!r}: expected a row in the table of {self.week.table.assignment}, got "
                "none; add it, or say ungraded=true"
            )
        for what, cell, table in (("reference", answer, row.reference), ("start", start, getattr(row, "start", None))):
            ours, theirs = cell.origin if cell else None, _origin(table)
            if ours != theirs:
                raise BuildError(f"{where}: {what} of {answer.name!r}: the cell says {ours}, its row says {theirs}")
        name = f"check_{answer.name}"
        marks = _nbgrader(name, grade=True, locked=True, points=row.points)
        return new_code_cell(f"check({answer.name})", id=name, metadata={"nbgrader": marks})

    def _compare_with_table(self) -> None:
        table = self.week.table
        names, script = [row.name for row in table.checks], place(self.week.script, 1)
        for name in names:
            if not self.exercises.get(name):
                raise BuildError(f"{self._row(name)}: row {name!r}: expected a graded exercise in {script}")
            if names.count(name) > 1:
                raise BuildError(f"{self._row(name)}: row {name!r}: expected one, got {names.count(name)}")
        total = sum(row.points for row in table.checks)
        if total != 100:
            raise BuildError(f"{self._row('TABLE')}: points of {table.assignment}: expected 100 in all, got {total}")

    def _place(self, options: dict[str, Any], source: str) -> str:
        """Say where a cell is written: at its first option, otherwise at its text."""
        wanted = [rf"^# %%.*\b{re.escape(key)}\s*=\s*\W?{re.escape(str(value))}" for key, value in options.items()]
        wanted += [rf"^# %%.*\b{re.escape(key)}\b" for key in options] + [re.escape(source)]
        found = next(filter(None, (re.search(pattern, self.text, re.MULTILINE) for pattern in wanted)), None)
        return place(self.week.script, self.text.count("\n", 0, found.start()) + 1 if found else 1)

    def _row(self, name: str) -> str:
        """Say where the table names something."""
        assignment = self.week.table.assignment
        try:
            module = load_module(self.week.root, f"autograder.checks.{assignment.replace('/', '_')}", "")
        except BuildError:
            return f"the table of {assignment}"
        told = (node for node in ast.walk(module.tree) if name in (getattr(node, "value", ""), getattr(node, "id", "")))
        return place(module.path, min((getattr(node, "lineno", 1) for node in told), default=1))


_ID = re.compile(r"[A-Za-z_]\w{0,57}", re.ASCII)  # what a notebook takes as a cell's id, with check_ before it
_LAYOUT = {"cell_marker", "lines_to_next_cell", "lines_to_end_of_cell_marker"}  # jupytext's notes to itself


def _percent_cells(text: str, path: Path) -> Sequence[NotebookNode]:
    """Return the cells of a percent script."""
    try:
        import jupytext
    except ImportError:
        raise BuildError('jupytext reads the scripts and is not installed; run: pip install "jupytext>=1.16"') from None
    # Left to itself, jupytext turns a comment such as "# ! careful" into a shell command.
    percent = {"extension": ".py", "format_name": "percent", "comment_magics": False}
    try:
        cells: Sequence[NotebookNode] = jupytext.reads(text, fmt=percent).cells
    except Exception as error:  # whatever a YAML header can do wrong
        raise BuildError(f"{place(path, 1)}: expected jupytext's percent format, got: {error!s:.200}") from None
    return cells


def _names(option: Any) -> list[str]:
    return [name.strip() for name in str(option).split(",")]


def _tags(options: dict[str, Any]) -> dict[str, Any]:
    return {"tags": options["tags"]} if "tags" in options else {}


def _origin(function: Any) -> str | None:
    return None if function is None else f"{function.__module__}.{function.__qualname__}"


def _nbgrader(grade_id: str, **marks: Any) -> dict[str, Any]:
    flags = {"grade": False, "solution": False, "locked": False, "task": False}
    return {**flags, **marks, "grade_id": grade_id, "schema_version": 3}
