"""Turn a reference implementation into the stub that a learner starts from."""

from __future__ import annotations

import ast
import builtins
import importlib.util
import symtable
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from autograder.errors import CourseError


class BuildError(CourseError):
    """A source that cannot become a notebook; the text names its file and line."""


@dataclass(frozen=True)
class Module:
    """A Python file that references come from."""

    name: str
    path: Path
    lines: tuple[str, ...]
    tree: ast.Module

    def __getitem__(self, name: str) -> Definition:
        for node in self.tree.body:
            if isinstance(node, ast.FunctionDef | ast.ClassDef | ast.Assign | ast.AnnAssign) and name in _bound(node):
                return Definition(self, name, node)
        raise KeyError(name)

    def origins(self) -> dict[str, str | None]:
        """Return what each top-level name of the module stands for, such as np: numpy."""
        own = {name: f"{self.name}.{name}" for node in self.tree.body for name in _bound(node)}
        return own | _imports(self.tree, self.name)


@dataclass(frozen=True)
class Definition:
    """One top-level definition of a module: a function, a class or a constant."""

    module: Module
    name: str
    node: ast.stmt

    @property
    def origin(self) -> str:
        """The definition's full name, such as `shared_utils.activations.sigmoid`."""
        return f"{self.module.name}.{self.name}"

    @property
    def arguments(self) -> str:
        """The parameters as they are written, or nothing for what is not a function."""
        return ast.unparse(self.node.args) if isinstance(self.node, ast.FunctionDef) else ""

    def whole(self) -> str:
        """Return the definition as it is written, decorators included."""
        return "\n".join(self.module.lines[self._first() : self.node.end_lineno])

    def contract(self) -> str:
        """Return the signature and the docstring, which stops before its `Derivation:` section."""
        docstring = self._function().body[0]
        end = docstring.end_lineno or 0
        text = self.module.lines[docstring.lineno - 1 : end]
        cut = next((i for i, line in enumerate(text) if line.strip() == "Derivation:"), None)
        if cut is not None:
            quotes = text[-1].encode()[: docstring.end_col_offset].decode()[-3:]
            text = (*"\n".join(text[:cut]).rstrip().split("\n"), " " * docstring.col_offset + quotes)
        return "\n".join([*self.module.lines[self._first() : docstring.lineno - 1], *text])

    def body(self) -> str:
        """Return what comes after the docstring, comments included; it always ends by leaving the function."""
        function = self._function()
        start, last = function.body[0].end_lineno, function.body[-1]
        text = "\n".join(self.module.lines[start : function.end_lineno]).strip("\n")
        return text if isinstance(last, ast.Return | ast.Raise) else f"{text}\n{' ' * last.col_offset}return None"

    def needs(self) -> dict[str, int]:
        """Return the names that the definition takes from outside itself, each with its first line."""
        names = free_names(self.whole())
        found: dict[str, int] = {}
        for node in ast.walk(self.node):
            if isinstance(node, ast.Name) and node.id in names:
                found[node.id] = min(node.lineno, found.get(node.id, node.lineno))
        return found

    def _first(self) -> int:
        """Return the index of the definition's first line, that of its first decorator where it has one."""
        decorators = getattr(self.node, "decorator_list", [])
        return min([self.node.lineno, *(decorator.lineno for decorator in decorators)]) - 1

    def _function(self) -> ast.FunctionDef:
        """Return the function, laid out so that it can be cut at its docstring, or raise BuildError."""
        where, node = place(self.module.path, self.node.lineno), self.node
        if not isinstance(node, ast.FunctionDef):
            raise BuildError(f"{where}: {self.name}: expected a function, got something else")
        if ast.get_docstring(node) is None:
            raise BuildError(f"{where}: {self.name}: expected a docstring for the stub to show, got none")
        docstring, *rest = node.body
        first_argument = self.module.lines[docstring.lineno - 1].encode()[: docstring.col_offset].strip()
        if first_argument or not rest or rest[0].lineno == docstring.end_lineno:
            raise BuildError(f"{where}: {self.name}: expected docstring and body, each on lines of its own")
        return node


def place(path: Path, line: int | None) -> str:
    """Return `file:line` as an editor understands it, the file as seen from the working folder."""
    here = Path.cwd()
    return f"{path.relative_to(here) if path.is_relative_to(here) else path}:{line or 1}"


def load_module(root: Path, name: str, asked: str) -> Module:
    """Read the source of the module `name`, from `root` where it is there, otherwise as Python finds it.

    Raises:
        BuildError: if there is none; `asked` says where the name was written.
    """
    below = root.joinpath(*name.split("."))
    path = next((p for p in (below.with_suffix(".py"), below / "__init__.py") if p.is_file()), None)
    if path is None:
        try:
            spec = importlib.util.find_spec(name)
        except (ImportError, ValueError):
            spec = None
        if spec is None or not str(spec.origin).endswith(".py"):
            raise BuildError(f"{asked}: expected a module of the course, got {name!r}, which is not there")
        path = Path(str(spec.origin))
    text = read(path)
    return Module(name, path, tuple(text.split("\n")), parse(text, path))


def read(path: Path) -> str:
    """Return the text of a file, or raise a BuildError that names it."""
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise BuildError(f"{place(path, 1)}: expected a text in UTF-8, got: {error}") from None


def parse(text: str, path: Path) -> ast.Module:
    """Parse a file, or raise a BuildError with its line."""
    try:
        return ast.parse(text, str(path))
    except SyntaxError as error:
        raise BuildError(f"{place(path, error.lineno)}: expected plain Python, got: {error.msg}") from None


def introduced(tree: ast.Module) -> dict[str, str | None]:
    """Return the names that a cell's code binds; what they stand for is known of imports only."""
    return {name: None for node in tree.body for name in _bound(node)} | _imports(tree)


def free_names(text: str) -> set[str]:
    """Return the names that code looks up outside itself, builtins left out."""
    return set(_free(symtable.symtable(text, "<definition>", "exec"))) - set(dir(builtins))


def check_names(definition: Definition, known: Mapping[str, str | None]) -> None:
    """Refuse a definition that uses a name which the notebook has not introduced, or gives another meaning.

    Raises:
        BuildError: with the line of the use.
    """
    meant = definition.module.origins()
    for name, line in definition.needs().items():
        where = place(definition.module.path, line)
        if name not in known:
            raise BuildError(
                f"{where}: {definition.name} uses {name!r}, which no earlier cell of the notebook introduces; "
                "import it in one, or in the exercise's own cell to show it as a helper function"
            )
        if known[name] != meant.get(name):
            raise BuildError(
                f"{where}: {definition.name} means {meant.get(name)} by {name!r}, but in the notebook that is "
                f"{known[name] or 'what a cell assigned'}; give one of them another name"
            )


def _imports(tree: ast.Module, module: str = "") -> dict[str, str | None]:
    """Return what each name that is imported at top level stands for."""
    origins: dict[str, str | None] = {}
    for node in _top_level(tree.body):
        if isinstance(node, ast.Import):
            for alias in node.names:
                name = alias.asname or alias.name.split(".")[0]
                origins[name] = alias.name if alias.asname else name
        elif isinstance(node, ast.ImportFrom):
            parts = module.split(".")[: -node.level] if node.level else []
            source = ".".join([*parts, *([node.module] if node.module else [])])
            origins |= {alias.asname or alias.name: f"{source}.{alias.name}" for alias in node.names}
    return origins


def _top_level(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    """Give the statements that run when a module is imported, those in `try` and `if` included."""
    for node in body:
        yield node
        if isinstance(node, ast.Try | ast.If | ast.With):
            blocks = [getattr(node, part, []) for part in ("body", "orelse", "finalbody")]
            blocks += [handler.body for handler in getattr(node, "handlers", [])]
            for block in blocks:
                yield from _top_level(block)


def _bound(node: ast.stmt) -> set[str]:
    """Return the names that a top-level statement binds."""
    symbols = symtable.symtable(ast.unparse(node), "<statement>", "exec").get_symbols()
    return {symbol.get_name() for symbol in symbols if symbol.is_assigned() or symbol.is_imported()}


def _free(table: symtable.SymbolTable) -> Iterator[str]:
    for symbol in table.get_symbols():
        at_top = table.get_type() == "module" and symbol.is_referenced() and not symbol.is_assigned()
        if at_top or (table.get_type() != "module" and symbol.is_global()):
            yield symbol.get_name()
    for child in table.get_children():
        yield from _free(child)
