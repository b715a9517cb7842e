"""`course check --execute`: run a whole notebook in the sandbox, for a person to read.

Every cell runs in order, as Run All would, behind the same walls as an answer that is graded. The page
holds what was printed and raised, as text; figures and widgets are not drawn there.
"""

from __future__ import annotations

import html
from pathlib import Path
from typing import Any

from autograder import handouts, plain
from autograder.check_file import UnusableFile, assignment_of, read_bytes
from autograder.checks import load
from autograder.notebook import read
from autograder.reading.cells import CODE
from autograder.reading.ipython import plain_python
from autograder.worker import Task, TaskResult, Worker

SECONDS = 120.0
ENDINGS = {"too slow": f"It was stopped after {SECONDS:g} seconds.", "died": "It ended the Python process."}
STYLE = (
    "body{font:16px/1.5 sans-serif;max-width:60em;margin:2em auto;padding:0 1em}"
    "pre{background:#f4f4f4;color:#111;padding:.6em;overflow-x:auto}"
    "pre.error{border-left:6px solid #a84300}"
)


def write_transcript(path: Path, page: Path, assignment: str | None = None) -> Path:
    """Run a notebook or `.py` file, write the page, and return its path.

    Raises UnusableFile where there is nothing to run or the page cannot be written.
    """
    data = read_bytes(path)
    table = load(assignment or assignment_of(data, path))
    submission = read(data, path.name, table.names())
    if not submission.cells:
        raise UnusableFile(f"{path}: expected a notebook or a .py file, got something unreadable: {submission.flags[0]}")
    cells = [(cell.label, plain_python(cell.source)[0]) for cell in submission.cells if cell.kind == CODE]
    with Worker("best") as worker:
        result = worker.run(task(cells, handouts.modules(table.provides)))
        protection = worker.protection
    try:
        page.write_text(document(path.name, cells, result, protection), encoding="utf-8", errors="backslashreplace")
    except OSError as error:
        raise UnusableFile(f"{page}: expected a file that can be written, got {error.strerror or error}") from None
    return page


def task(cells: list[tuple[str, str]], modules: dict[str, str]) -> Task:
    """Return the task of running all cells in one process."""
    begin = (("set-up", "def run_all():\n    pass"),)
    return Task("run_all", begin, modules, {}, "transcript", ("run_all",), (plain.encode((cells,)),), SECONDS)


def document(name: str, cells: list[tuple[str, str]], result: TaskResult, protection: str) -> str:
    """Return the page: each cell's code, what it printed, and its error; all of it escaped."""
    value: Any = result.observations[0].value if result.observations else None
    seen = value if isinstance(value, list) else []
    parts = [f"<h1>{html.escape(name)}</h1><p>Every cell, run in order. {html.escape(protection)}. Figures are not drawn.</p>"]
    if not seen:
        ending = ENDINGS.get(result.ended, f"It could not be run to its end ({result.ended}).")
        parts.append(f"<p><strong>{html.escape(ending)}</strong></p>")
    for i, (label, source) in enumerate(cells):
        parts.append(f"<h2>{html.escape(label)}</h2><pre>{html.escape(source)}</pre>")
        entry = seen[i] if i < len(seen) and isinstance(seen[i], tuple) and len(seen[i]) == 3 else ("", "", "")
        output, error = (str(text) for text in entry[1:])
        parts.append(f"<pre>{html.escape(output)}</pre>" if output else "")
        parts.append(f'<p>Error:</p><pre class="error">{html.escape(error)}</pre>' if error else "")
    return (
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>{html.escape(name)}, run in the sandbox</title>'
        f"<style>{STYLE}</style><body>{''.join(parts)}</body></html>\n"
    )
