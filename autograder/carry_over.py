"""Carry a learner's answers and own cells over into a newer version of a notebook."""

from __future__ import annotations

import copy
import hashlib
import json
import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any

Notebook = dict[str, Any]
Cell = dict[str, Any]


def read(data: bytes) -> Notebook | None:
    """Return a notebook of any nbformat as nbformat 4 JSON, with whole and sound cells only; None where it is no notebook."""
    try:
        notebook = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return None
    if not isinstance(notebook, dict):
        return None
    if isinstance(notebook.get("worksheets"), list):
        sheets = [sheet.get("cells") for sheet in notebook["worksheets"] if isinstance(sheet, dict)]
        notebook["cells"] = [cell for cells in sheets if isinstance(cells, list) for cell in cells]
    if not isinstance(notebook.get("cells"), list):
        return None
    return {**notebook, "cells": list(_sound(notebook["cells"]))}


def carry_over(old: Notebook, new: Notebook, base: Notebook | None = None) -> Notebook:
    """Return the notebook `new` with the answers and own cells of the learner's `old` one; the arguments stay as they are.

    All are nbformat 4 JSON, as `read` returns it. `base` is the version that `old` began as, before the learner wrote in it;
    it tells what the learner changed from what the course changed. Without it, a cell that is neither an exercise's
    nor the learner's own is taken from `new`.

    - An exercise's cell is found by its grade_id, then its cell id, then the function it defines. Where the learner
      has written in it, their text stands in the new cell.
    - Another cell of the course that the learner changed keeps their text where the course left it alone. Where both
      changed it, the new one is followed by theirs.
    - The learner's own cells follow the cell that they followed.
    - Outputs stay where the text above them is the same.
    """
    merged = copy.deepcopy(new)
    theirs, ours = list(_sound(old["cells"])), list(_sound(merged["cells"]))
    course = list(_sound(base["cells"])) if base else []
    removed = [cell for cell in course if _find(cell, ours) is None]
    matches = _match(theirs, ours, course)
    after: dict[int, list[Cell]] = {}
    place = -1 if matches else len(ours) - 1
    for index, cell in enumerate(theirs):
        if index not in matches:
            if not (_is_leftover(cell) if base is None else any(_same(cell, other) for other in removed)):
                after.setdefault(place, []).append(cell)
            continue
        place = matches[index]
        fresh = ours[place]
        begun_as = _find(fresh, course)
        if _is_untouched(cell, fresh, begun_as):
            _keep_outputs(cell, fresh)
        elif _is_exercise(fresh) or (begun_as is not None and not _is_locked(fresh) and _same(begun_as, fresh)):
            fresh["source"] = cell["source"]
            _keep_outputs(cell, fresh)
        elif begun_as is not None and cell["source"].strip():
            after.setdefault(place, []).append(cell)
    merged["cells"] = _laid_out(ours, after)
    merged["nbformat"], merged["nbformat_minor"] = 4, max(5, int(new.get("nbformat_minor", 5)))
    return merged


# Which old cell is which new one


def _match(theirs: list[Cell], ours: list[Cell], course: list[Cell]) -> dict[int, int]:
    """Return the index of the new cell for the index of each old cell that has one."""
    matches: dict[int, int] = {}

    def pair(keys: Callable[[Cell], Iterable[str]], wanted: Callable[[Cell], bool] = lambda cell: True) -> None:
        for place, fresh in enumerate(ours):
            names = set(keys(fresh))
            if place in matches.values() or not names or not wanted(fresh):
                continue
            found = [i for i, cell in enumerate(theirs) if i not in matches and names.intersection(keys(cell))]
            written = [i for i in found if not _is_untouched(theirs[i], fresh, _find(fresh, course))]
            if found:
                matches[(written or found)[0]] = place

    pair(lambda cell: [_grade_id(cell)] if _grade_id(cell) else [])
    pair(lambda cell: [cell["id"]] if cell["id"] else [])
    pair(_defined, wanted=_is_exercise)
    pair(lambda cell: [_text(cell)] if _text(cell) else [])
    # A cell without an id whose text the course has changed since.
    begun_as = {id(fresh): _text(base) for fresh in ours if (base := _find(fresh, course)) is not None}
    pair(lambda cell: [text] if (text := begun_as.get(id(cell), _text(cell))) else [])
    return matches


def _find(cell: Cell, among: list[Cell]) -> Cell | None:
    """Return the cell of the same grade_id, else of the same id."""
    for key in (_grade_id, lambda cell: cell["id"]):
        for other in among:
            if key(cell) and key(other) == key(cell):
                return other
    return None


# What a cell is


def _grade_id(cell: Cell) -> str:
    value = _nbgrader(cell).get("grade_id")
    return value if isinstance(value, str) else ""


def _nbgrader(cell: Cell) -> dict[str, Any]:
    value = cell["metadata"].get("nbgrader")
    return value if isinstance(value, dict) else {}


def _is_exercise(cell: Cell) -> bool:
    return _nbgrader(cell).get("solution") is True


def _is_locked(cell: Cell) -> bool:
    return _nbgrader(cell).get("locked") is True


def _text(cell: Cell) -> str:
    return "\n".join(line.rstrip() for line in str(cell["source"]).splitlines()).strip()


def _same(one: Cell, other: Cell) -> bool:
    return _text(one) == _text(other)


def _defined(cell: Cell) -> list[str]:
    """Return the names of the functions that a cell defines at its top level, in code with a syntax error too."""
    return re.findall(r"^(?:async\s+)?def\s+(\w+)", cell["source"], flags=re.MULTILINE)


def _is_untouched(cell: Cell, fresh: Cell, begun_as: Cell | None) -> bool:
    """Say whether the learner has written nothing in a cell."""
    if _same(cell, fresh) or (begun_as is not None and _same(cell, begun_as)):
        return True
    return _is_exercise(fresh) and (not _text(cell) or _is_stub(cell))


def _is_stub(cell: Cell) -> bool:
    """Say whether a cell is one function that only raises NotImplementedError below its docstring."""
    without_docstring = re.sub(r"\"\"\".*?\"\"\"", "", _text(cell), flags=re.DOTALL)
    return bool(re.fullmatch(r"def [^#]*?:\s*raise NotImplementedError(\(.*\))?", without_docstring, flags=re.DOTALL))


def _is_leftover(cell: Cell) -> bool:
    """Say whether a cell that the new version lacks was surely the course's: its check, or an exercise not begun."""
    return _is_locked(cell) or (_is_exercise(cell) and _is_stub(cell))


# The new notebook


def _sound(cells: list[Any]) -> Iterator[Cell]:
    """Yield the cells as nbformat 4 wants them: text in one piece, a known type, an id or none, sound outputs."""
    for cell in cells:
        if not isinstance(cell, dict):
            continue
        source = cell.get("source", cell.get("input", ""))
        if isinstance(source, list):
            source = "".join(piece for piece in source if isinstance(piece, str))
        metadata, kind, name = cell.get("metadata"), cell.get("cell_type"), cell.get("id")
        if kind == "heading":
            kind, source = "markdown", f"## {source}"
        sound: Cell = {
            "cell_type": kind if kind in ("code", "markdown", "raw") else "raw",
            "id": name if isinstance(name, str) and re.fullmatch(r"[\w-]{1,64}", name, flags=re.ASCII) else "",
            "metadata": metadata if isinstance(metadata, dict) else {},
            "source": source if isinstance(source, str) else "",
        }
        if sound["cell_type"] == "code":
            count, outputs = cell.get("execution_count"), cell.get("outputs")
            sound["execution_count"] = count if type(count) is int and count >= 0 else None
            sound["outputs"] = outputs if isinstance(outputs, list) else []
        elif isinstance(cell.get("attachments"), dict):
            sound["attachments"] = cell["attachments"]
        if (sound["metadata"] or sound.get("outputs") or "attachments" in sound) and not _is_valid(sound):
            bare = {"metadata": {"nbgrader": _nbgrader(sound)} if _nbgrader(sound) else {}}
            sound = {**sound, **bare, **({"outputs": []} if "outputs" in sound else {})}
            sound.pop("attachments", None)
        yield sound


def _is_valid(cell: Cell) -> bool:
    import nbformat

    notebook = {"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [{**cell, "id": cell["id"] or "none"}]}
    try:
        nbformat.validate(notebook)
    except nbformat.ValidationError:
        return False
    return True


def _keep_outputs(cell: Cell, fresh: Cell) -> None:
    if cell["cell_type"] == fresh["cell_type"] == "code" and _same(cell, fresh):
        fresh["outputs"], fresh["execution_count"] = cell["outputs"], cell["execution_count"]


def _laid_out(ours: list[Cell], after: dict[int, list[Cell]]) -> list[Cell]:
    """Return the course's cells with the learner's own between them, each id used once."""
    taken = {cell["id"] for cell in ours}
    cells: list[Cell] = []
    for place in range(-1, len(ours)):
        if place >= 0:
            cells.append(ours[place])
        cells.extend(_own(cell, taken) for cell in after.get(place, []))
    return cells


def _own(cell: Cell, taken: set[str]) -> Cell:
    """Return a cell as the learner's own: nbgrader knows nothing of it, and its id is nobody else's."""
    cell = copy.deepcopy(cell)
    cell["metadata"].pop("nbgrader", None)
    for key in ("editable", "deletable"):
        cell["metadata"].pop(key, None)
    name, count = cell["id"], 0
    while not name or name in taken:
        name = hashlib.sha256(f"{count} {cell['source']}".encode("utf-8", "surrogatepass")).hexdigest()[:16]
        count += 1
    taken.add(name)
    cell["id"] = name
    return cell
