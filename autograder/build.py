"""Build every week's notebooks from their percent scripts, tell drift, and make them known to nbgrader."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import nbformat
from nbformat import NotebookNode

from autograder import checks
from autograder.compose import Week, compose
from autograder.stubs import BuildError, place

STUB = {"python": ""}  # ClearSolutions.code_stub in nbgrader_config.py, too: see compose._solution

Load = Callable[[str], Any]  # an assignment -> its table of checks


def build(root: Path, assignments: Iterable[str] | None = None, *, load: Load = checks.load) -> list[Path]:
    """Write the notebooks of the assignments (all of them by default) and return the files that changed.

    Nothing is written unless everything can be built.

    Raises:
        BuildError: naming file and line of what must be mended first.
    """
    made: list[tuple[Path, bytes]] = []
    for week in _weeks(root, assignments, load):
        source, learner = notebooks(week)
        made += [(week.source, source), (week.learner, learner)]
    return [path for path, data in made if _write(path, data)]


def drift(root: Path, assignments: Iterable[str] | None = None, *, load: Load = checks.load) -> list[Path]:
    """Return the learner's notebooks that are not, byte for byte, what the scripts build.

    Missing ones and ones that no script builds are among them.

    Raises:
        BuildError: naming file and line of what must be mended first.
    """
    expected = {week.learner: notebooks(week)[1] for week in _weeks(root, assignments, load)}
    there = {path for learner in expected for path in learner.parent.glob("*.ipynb")}
    return sorted(p for p in there | set(expected) if not p.is_file() or p.read_bytes() != expected.get(p))


def notebooks(week: Week) -> tuple[bytes, bytes]:
    """Return nbgrader's source notebook and the learner's notebook of one week.

    Raises:
        BuildError: naming file and line of what must be mended first.
    """
    source = compose(week)
    return _render(source), _render(_release(source))


def register(root: Path, assignments: Iterable[str] | None = None, *, load: Load = checks.load) -> None:
    """Tell nbgrader's gradebooks of the assignments, whatever state they are in; folders are left alone.

    It records what `nbgrader generate_assignment` records, from the learner's notebooks, so that `nbgrader autograde`
    works on a fresh clone and beside an old release folder. Doing it again changes nothing.

    Raises:
        BuildError: if a gradebook cannot be used, or holds submissions of a week whose exercises have changed.
    """
    for week in _weeks(root, assignments, load):
        if not week.learner.is_file():
            raise BuildError(f"{place(week.learner, 1)}: expected the learner's notebook, got none; run: course build")
        _register(week)


def _register(week: Week) -> None:
    from nbgrader.api import Gradebook, InvalidEntry
    from nbgrader.preprocessors import SaveCells
    from sqlalchemy.exc import SQLAlchemyError

    book = settings(week.course)
    names = {"assignment": week.name, "notebook": week.table.notebook, "db_url": book.db_url}
    try:
        notebook = nbformat.read(week.learner, as_version=4)
    except Exception as error:
        raise BuildError(
            f"{place(week.learner, 1)}: expected a notebook, got: {error!s:.100}; run: course build"
        ) from None
    try:
        with scripts_on_path(), Gradebook(book.db_url, book.course_id) as gradebook:
            assignment = gradebook.update_or_create_assignment(week.name)
            old = [known for known in assignment.notebooks if known.name != week.table.notebook]
            if any(known.submissions for known in old):
                raise RuntimeError
            SaveCells().preprocess(notebook, {"nbgrader": names})
            for known in old:
                gradebook.remove_notebook(known.name, week.name)
    except RuntimeError:
        raise BuildError(
            f"{address(book.db_url)}: holds submissions of {week.name} made for other exercises than the notebook has now; "
            "nothing was changed. Finish grading with the version they belong to, or begin a new gradebook"
        ) from None
    except (SQLAlchemyError, InvalidEntry) as error:
        raise BuildError(f"{address(book.db_url)}: expected a gradebook of nbgrader, got: {reason(error)}") from None


def settings(course: Path) -> Any:
    """Return nbgrader's course directory as the course's own nbgrader_config.py sets it."""
    from nbgrader.coursedir import CourseDirectory
    from traitlets.config.loader import Config, PyFileConfigLoader

    file = course / "nbgrader_config.py"
    config = Config({"CourseDirectory": {"root": str(course.resolve())}})
    try:
        if file.is_file():
            config.merge(PyFileConfigLoader(file.name, path=str(course)).load_config())
        return CourseDirectory(config=config)
    except Exception as error:  # the file is a program
        raise BuildError(f"{place(file, 1)}: expected settings of nbgrader, got: {error!r:.200}") from None


def address(db_url: str) -> str:
    """Return where a database is, to be shown: without the password that may stand in it."""
    from sqlalchemy import make_url
    from sqlalchemy.exc import ArgumentError

    try:
        return make_url(db_url).render_as_string(hide_password=True)
    except (ArgumentError, ValueError):  # what cannot be taken apart may hold the password anywhere
        return "CourseDirectory.db_url"


def reason(error: Exception) -> str:
    """Return what a database's error says, in one line."""
    return str(getattr(error, "orig", None) or error).splitlines()[0]


@contextmanager
def scripts_on_path() -> Iterator[None]:
    """Let nbgrader find `alembic`, which it runs by its bare name, where the environment is not activated."""
    before = os.environ.get("PATH", "")
    os.environ["PATH"] = os.pathsep.join([str(Path(sys.executable).parent), before])
    try:
        yield
    finally:
        os.environ["PATH"] = before


def _release(source: NotebookNode) -> NotebookNode:
    """Return what `nbgrader generate_assignment` makes of a source notebook, by nbgrader's own steps."""
    from nbgrader.preprocessors import CheckCellMetadata, ClearSolutions, ComputeChecksums, LockCells

    notebook = nbformat.from_dict(source)
    for step in (LockCells(), ClearSolutions(code_stub=STUB), CheckCellMetadata(), ComputeChecksums()):
        notebook, _ = step.preprocess(notebook, {})
    return notebook


def _weeks(root: Path, assignments: Iterable[str] | None, load: Load) -> list[Week]:
    """Return the weeks, each with its script there; where all are asked for, no script may be left over."""
    root = Path(root).resolve()
    weeks = [Week(root, load(name)) for name in (checks.ASSIGNMENTS if assignments is None else assignments)]
    for week in weeks:
        if not week.script.is_file():
            raise BuildError(f"{place(week.script, 1)}: expected the script of {week.table.assignment}, got no file")
    left = set(root.glob("course*/source/*/*.py")) - {week.script for week in weeks}
    if assignments is None and left:
        raise BuildError(f"{place(min(left), 1)}: expected a table in autograder/checks for this script, got none")
    return weeks


def _render(notebook: NotebookNode) -> bytes:
    return (nbformat.writes(notebook, version=4).rstrip("\n") + "\n").encode()


def _write(path: Path, data: bytes) -> bool:
    """Write a file whole or not at all, and only where that changes it; say whether it did."""
    if path.is_file() and path.read_bytes() == data:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.new")
    draft.write_bytes(data)
    os.replace(draft, path)
    return True
