"""Take the cells out of what was handed in: a notebook of any format, a plain script, or what is left of either."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice, pairwise
from pathlib import PurePath
from typing import Any

from autograder.reading.decoding import conflict_line, decoded, other_kind
from autograder.reading.ipython import tree_of

MAX_BYTES = 64 * 2**20  # a week's notebook with its pictures is far below this
MAX_CELLS = 5_000
MAX_VALUES = 1_000_000  # in a notebook's JSON: one takes up to 240 bytes of memory, however few letters it has
MAX_CELL = 100_000  # characters of one cell
MAX_SOURCE = 500_000  # characters of all cells that may hold an answer
MAX_MARKS = 500  # cells of a script

CODE = "code"


@dataclass(frozen=True)
class CodeCell:
    """One cell that holds code.

    ``label`` says where it is: "cell 7" of a notebook, counted from 1 over all cells; for a script its file name, and
    then ``source`` begins with as many empty lines as stand above it in the file, so that line numbers are the file's.
    ``kind`` is "code", or what the cell has been turned into: "markdown", "raw".
    """

    label: str
    grade_id: str | None
    cell_id: str | None
    source: str
    kind: str = CODE


@dataclass
class Contents:
    """What a file holds, what was repaired to read it, and why a person should look at it."""

    cells: list[CodeCell] = field(default_factory=list)
    repairs: list[str] = field(default_factory=list)
    flags: list[str] = field(default_factory=list)
    cut_off: bool = False  # the cells are those before the end of a truncated file
    is_script: bool = False


def open_file(data: bytes, filename: str) -> Contents:
    """Return what a file holds, by its content first and its name second; never raises."""
    contents = Contents()
    if len(data) > MAX_BYTES:
        size, most = len(data) / 2**20, MAX_BYTES / 2**20
        contents.flags.append(f"The file has {size:.0f} MB; at most {most:.0f} MB are read. Clear its outputs and hand it in again.")
        return contents
    if what := other_kind(data):
        contents.flags.append(f"The file is {what}, not a notebook or a Python script.")
        return contents
    text = decoded(data, filename, contents.repairs)
    junk = _BEGINS.search(text[:1000])
    if junk and junk.start() and not filename.lower().endswith(".py"):
        contents.repairs.append("Before the notebook's beginning stand stray characters; they were left out.")
        text = text[junk.start() :]
    if not text.strip():
        contents.flags.append("The file is empty.")
    elif text.lstrip()[0] in "{[" and _looks_like_json(text, filename):
        _notebook(text, filename, contents)
    elif _is_page(text):
        contents.flags.append("The file is a web page, not a notebook or a Python script.")
    elif conflict_line(text):
        contents.flags.append(_CONFLICT_FLAG)
    elif filename.lower().endswith(".py") or _PYTHON.search(text):
        _script(text, filename, contents)
    else:
        contents.flags.append("The file is neither a notebook nor a Python script.")
    return contents


_BEGINS = re.compile(r'(?<![\s{\[,:])\s*(?=\{\s*"(?:cells|metadata|nbformat|nbformat_minor|worksheets)"\s*:)')
_PYTHON = re.compile(r"^[ \t]*(?:def[ \t]+\w+[ \t]*\(|import[ \t]+\w|from[ \t]+[\w.]+[ \t]+import\b)", re.MULTILINE)
_CONFLICT_FLAG = "The file holds merge-conflict markers (<<<<<<<, >>>>>>>); a person should say which side counts."


def _is_page(text: str) -> bool:
    return bool(re.match(r"\s*<(?:!doctype|html|head|\?xml|!--)", text, re.IGNORECASE))


def _looks_like_json(text: str, filename: str) -> bool:
    """Tell a notebook from a script that happens to begin with a list or a dict."""
    return not filename.lower().endswith(".py") or bool(re.match(r'\s*[{\[]\s*["{\[}]', text))


# Notebooks


def _notebook(text: str, filename: str, contents: Contents) -> None:
    if is_too_rich(text):
        most = f"{MAX_VALUES // 10**6} million values"
        contents.flags.append(f"The notebook holds more than {most}, too many to be read. Clear its outputs and hand it in again.")
        return
    found = _loaded(text.lstrip(), contents)
    if found is None:
        return
    cells = _cell_list(found)
    if cells is None:
        contents.flags.append("The file is JSON but no notebook: it has no list of cells.")
        return
    if filename.lower().endswith(".py"):
        contents.repairs.append("The file is called .py and holds a notebook; it was read as that.")
    if not (isinstance(found, dict) and isinstance(found.get("cells"), list)):
        contents.repairs.append("The cells do not stand where a notebook of format 4 has them; they were found.")
    if len(cells) > MAX_CELLS:
        contents.flags.append(f"The notebook has {len(cells)} cells; the first {MAX_CELLS} were read.")
    _take(cells[:MAX_CELLS], contents)


def is_too_rich(text: str) -> bool:
    """Tell whether JSON holds so many values that it would fill the memory: `[{},{},{}` takes twenty times its length."""
    if sum(map(text.count, "[{,")) <= MAX_VALUES:
        return False
    outside = (found for found in _STRING_OR_VALUE.finditer(text) if text[found.start()] != '"')
    return next(islice(outside, MAX_VALUES, None), None) is not None


# It matches whatever begins with a quote, so that no text is looked at twice.
_STRING_OR_VALUE = re.compile(r'"(?:[^"\\]++|\\.)*+(?:"|\\?\Z)|[\[{,]', re.DOTALL)


def _loaded(text: str, contents: Contents) -> Any:
    """Return the JSON value a text begins with; where there is none, flag why and return None."""
    why = ""
    for strict, parse_int in ((True, None), (False, _some_int)):
        try:
            found, end = json.JSONDecoder(strict=strict, parse_int=parse_int).raw_decode(text)
        except json.JSONDecodeError as error:
            why = _why(text, error)
        except RecursionError:
            why = "The file is nested too deeply to be a notebook."
        except (ValueError, MemoryError) as error:
            why = f"The file is not valid JSON ({type(error).__name__})."
        else:
            if not strict:
                contents.repairs.append("The file holds raw control characters or huge numbers; it was read.")
            if rest := text[end:].strip():
                contents.repairs.append(f"The {len(rest)} characters after the notebook's end were left out.")
                contents.flags.append("More text follows the notebook's end in the file; only the notebook was read.")
            return found
    contents.flags.append(why)
    if "cut off" in why:
        contents.cut_off = True
        _take(_complete_cells(text), contents)
    return None


def _some_int(digits: str) -> int:
    return int(digits) if len(digits) < 20 else 0


def _why(text: str, error: json.JSONDecodeError) -> str:
    if conflict_line(text):
        return _CONFLICT_FLAG
    if error.msg.startswith("Unterminated string") or error.pos >= len(text.rstrip()) - 5:  # `tru` of `true`
        return f"The file is cut off: it ends in the middle of a notebook, after {len(text)} characters."
    return f"The file is not valid JSON: {error.msg} in line {error.lineno}, column {error.colno}."


def _complete_cells(text: str) -> list[Any]:
    """Return the whole cells of a notebook that breaks off."""
    cells: list[Any] = []
    start = re.search(r'"cells"\s*:\s*\[\s*', text)
    position = start.end() if start else len(text)
    decoder = json.JSONDecoder(strict=False, parse_int=_some_int)
    while len(cells) < MAX_CELLS:
        try:
            cell, position = decoder.raw_decode(text, position)
        except (ValueError, RecursionError, MemoryError):
            break
        cells.append(cell)
        comma = re.compile(r"\s*,\s*").match(text, position)
        if not comma:
            break
        position = comma.end()
    return cells


def _cell_list(found: Any, depth: int = 0) -> list[Any] | None:
    """Find the cells of any nbformat, also in the answer of a notebook server or as a bare list."""
    if isinstance(found, list):
        return found if any(isinstance(cell, dict) and _source(cell) is not None for cell in found) else None
    if not isinstance(found, dict):
        return None
    cells = found.get("cells")
    if isinstance(cells, list):
        return cells
    if isinstance(cells, dict):
        return list(cells.values())
    sheets = found.get("worksheets")
    if isinstance(sheets, list):  # nbformat 2 and 3
        lists = [sheet.get("cells") for sheet in sheets if isinstance(sheet, dict)]
        return [cell for one in lists if isinstance(one, list) for cell in one]
    if depth < 2:
        for key in ("content", "notebook", "nb"):
            inner = _cell_list(found.get(key), depth + 1)
            if inner is not None:
                return inner
    return None


def _take(cells: list[Any], contents: Contents) -> None:
    """Add the cells that hold code or might."""
    room = MAX_SOURCE
    for number, raw in enumerate(cells, 1):
        label = f"cell {number}"
        source = _source(raw) if isinstance(raw, dict) else None
        if source is None:
            contents.repairs.append(f"{label} is not a cell; it was left out.")
            continue
        text, repair = _joined(source)
        kind = _kind(raw)
        if kind != CODE:
            text = _fenced(text)
            if not _ASSIGNS.search(text):
                continue  # prose
        if len(text) > min(room, MAX_CELL):
            contents.flags.append(f"{label} was not read: with {len(text)} characters it is too long to be an answer.")
            continue
        room -= len(text)
        if "\0" in text:
            repair = "its NUL characters were left out."
        if repair:
            contents.repairs.append(f"{label}: {repair}")
        contents.cells.append(CodeCell(label, _grade_id(raw), _text_or_none(raw.get("id")), _clean(text), kind))


_ASSIGNS = re.compile(r"^[ \t]*(?:(?:async[ \t]+)?def|class|import|from)[ \t]|^[ \t]*\w+[ \t]*=", re.MULTILINE)


def _source(raw: dict[str, Any]) -> Any:
    """Return a cell's text as it is stored: `source`, or `input` and `code` of old formats."""
    given = (raw[key] for key in ("source", "input", "code", "text") if raw.get(key) is not None)
    return next(given, "" if raw else None)


def _joined(source: Any) -> tuple[str, str]:
    """Return a source as one text, and what had to be mended for it."""
    if isinstance(source, str):
        return source, ""
    if not isinstance(source, list):
        return "", f"its text is a {type(source).__name__}, not text; it was left out."
    lines = list(_strings(source))
    mended = "" if all(isinstance(line, str) for line in source) else "its lines were mended."
    bare = [line for line in lines[:-1] if line.splitlines()[-1:] == line.splitlines(keepends=True)[-1:]]
    if bare:
        mended = "its lines had lost their ends; they were put back."
        lines = [line if line.endswith("\n") else f"{line}\n" for line in lines]
    return "".join(lines), mended


def _strings(source: list[Any]) -> Iterator[str]:
    for item in source:
        if isinstance(item, str):
            yield item
        elif isinstance(item, list):
            yield from (line for line in item if isinstance(line, str))


def _kind(raw: dict[str, Any]) -> str:
    """Return "code", or the type of a cell that is none."""
    said = raw.get("cell_type")
    kind = said.strip().lower() if isinstance(said, str) else ""
    if kind in ("code", "python") or "execution_count" in raw or "prompt_number" in raw:
        return CODE
    return re.sub(r"\W+", " ", kind)[:20].strip() or "untyped"


def _fenced(text: str) -> str:
    """Return the code between ``` fences, at its line numbers; all of the text where there are none."""
    lines = text.split("\n")
    if not any(line.lstrip().startswith("```") for line in lines):
        return text
    inside = False
    for i, line in enumerate(lines):
        if line.lstrip().startswith("```"):
            inside, lines[i] = not inside, ""
        elif not inside:
            lines[i] = ""
    return "\n".join(lines)


def _grade_id(raw: dict[str, Any]) -> str | None:
    metadata = raw.get("metadata")
    marks = metadata.get("nbgrader") if isinstance(metadata, dict) else None
    return _text_or_none(marks.get("grade_id")) if isinstance(marks, dict) else None


def _text_or_none(value: Any) -> str | None:
    return _clean(value)[:200] if isinstance(value, str) else None


def _clean(text: str) -> str:
    """Return text with plain line ends and nothing that Python's parser cannot take."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "").removeprefix("\ufeff")
    return text.encode("utf-8", "replace").decode("utf-8")


# Scripts

_MARK = re.compile(r"^# ?%%(?P<options>.*)$|^# In ?\[[\d ]*\]:.*$|^# ?<codecell>.*$", re.MULTILINE)
_PROSE = re.compile(r"^# ?%%.*\[(?:markdown|md|raw)\]|^# ?<(?:markdown|raw)cell>")


def _script(text: str, filename: str, contents: Contents) -> None:
    """Add a script's cells: as its `# %%` or `# In[1]:` lines divide it, otherwise one."""
    text = _clean(text)
    contents.is_script = True
    if len(text) > MAX_CELL:
        contents.flags.append(f"The script has {len(text)} characters; that is too much to be a week's answers.")
        return
    if not filename.lower().endswith(".py"):
        contents.repairs.append("The file is no notebook but Python text; it was read as a script.")
    label = re.sub(r"[^\w.\- ]", "_", PurePath(filename.replace("\\", "/")).name)[-60:] or "script"
    edges = _edges(text)
    for start, end in pairwise(edges):
        piece = text[start:end]
        if piece.strip() and not _PROSE.match(piece):
            grade_id = re.search(r"grade_id\W{1,5}([\w-]+)", piece.split("\n", 1)[0])
            above = "\n" * text.count("\n", 0, start)
            contents.cells.append(CodeCell(label, grade_id[1] if grade_id else None, None, above + piece))


def _is_broken(texts: list[str]) -> bool:
    return any(isinstance(tree_of(text), SyntaxError) for text in texts)


def _edges(text: str) -> list[int]:
    """Return where a script's cells begin, and its end."""
    marks = [mark.start() for mark in _MARK.finditer(text)]
    edges = sorted({0, *marks, len(text)})
    pieces = [text[start:end] for start, end in pairwise(edges)]
    whole = [0, len(text)]
    if len(pieces) > MAX_MARKS or (_is_broken(pieces) and not _is_broken([text])):
        return whole  # such as a mark inside a string
    return edges
