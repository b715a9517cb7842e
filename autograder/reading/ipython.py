"""Turn a cell as IPython takes it into plain Python, line for line.

Magics and shell lines become `pass` or a comment, so that line numbers stay what the learner sees.
"""

from __future__ import annotations

import ast
import re
import warnings

FOREIGN = (
    *("bash", "sh", "cmd", "script", "system", "sx", "perl", "ruby", "R", "html", "HTML", "svg", "SVG", "latex"),
    *("javascript", "js", "markdown", "sql", "cython", "writefile", "file", "python2", "pypy"),
)  # cell magics whose body is not run in the notebook's own Python

_CELL_MAGIC = re.compile(r"%%(\w+|!)")
_STATEMENT_MAGIC = re.compile(r"(?P<indent>\s*)%(?:time|prun)\s+(?P<rest>[^-\s].*)")
_ASSIGNED_MAGIC = re.compile(r"(?P<targets>\s*[\w.,\s]+?)=\s*(?P<magic>[%!].*)")
_MAGIC = re.compile(r"(?P<indent>\s*)(?P<magic>[%!]{1,2}\s*\S.*|\?{1,2}\s*[\w.*%]+.*|%?[\w.*\[\]'\"]+\?{1,2})\s*$")
_PROMPT = re.compile(r"\s*(?:>>>|\.\.\.|In ?\[\d*\]:|\.{2,}:)(?: |$)")
_MAX_MAGICS = 200
_MAX_LINE = 500  # of a magic; the patterns above may be slow on endless lines


def plain_python(source: str) -> tuple[str, bool, ast.Module | None]:
    """Return the text with IPython's own notation neutralised, whether the notebook's Python runs it, and its tree.

    Nothing is changed in text that is Python already. The tree is None where the text does not parse.
    """
    lines = source.split("\n")
    first = next((i for i, line in enumerate(lines) if line.strip()), 0)
    magic = _CELL_MAGIC.match(lines[first])
    if magic:
        lines[first] = f"# {lines[first]}"
    runs = magic is None or (magic[1] not in FOREIGN and magic[1] != "!")
    text = "\n".join(lines)
    tree = tree_of(text)
    if isinstance(tree, SyntaxError):
        text = _neutralise(_unindented(_without_prompts(lines)))
        tree = tree_of(text)
    return text, runs, tree if isinstance(tree, ast.Module) else None


def tree_of(text: str) -> ast.Module | SyntaxError:
    """Return what text parses to, or why it does not."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return ast.parse(text)
    except SyntaxError as error:
        return error
    except (ValueError, RecursionError, MemoryError, OverflowError) as error:
        return SyntaxError(f"Python cannot read it ({type(error).__name__})")


def _neutralise(lines: list[str]) -> str:
    """Replace the lines that stop the parser, as long as they are magics; a `%` that continues a sum is not."""
    for _ in range(_MAX_MAGICS):
        error = tree_of("\n".join(lines))
        if isinstance(error, ast.Module):
            break
        number = (error.lineno or 0) - 1
        if not 0 <= number < len(lines) or not _replace(lines, number):
            break
    else:
        return "\n".join(lines)
    if isinstance(error, SyntaxError):  # the cell is broken elsewhere too; what parses by itself shall not meet a magic
        for number, line in enumerate(lines):
            if line[:1] in ("%", "!"):
                _replace(lines, number)
    return "\n".join(lines)


def _replace(lines: list[str], number: int) -> bool:
    line = lines[number]
    if len(line) > _MAX_LINE:
        return False
    if found := _STATEMENT_MAGIC.fullmatch(line):
        lines[number] = found["indent"] + found["rest"]
    elif found := _ASSIGNED_MAGIC.fullmatch(line):
        lines[number] = f"{found['targets']}= None  # {found['magic']}"
    elif found := _MAGIC.fullmatch(line):
        lines[number] = f"{found['indent']}pass  # {found['magic']}"
    else:
        return False
    while line.endswith("\\") and number + 1 < len(lines):  # a shell line that goes on
        number += 1
        line, lines[number] = lines[number], ""
    return True


def _without_prompts(lines: list[str]) -> list[str]:
    """Take away `>>>` or `In [3]:`, where the text begins with one."""
    first = next((line for line in lines if line.strip()), "")
    if not _PROMPT.match(first):
        return lines
    return [_PROMPT.sub("", line, count=1) for line in lines]


def _unindented(lines: list[str]) -> list[str]:
    """Take the first line's indentation away from all lines."""
    first = next((line for line in lines if line.strip()), "")
    indent = first[: len(first) - len(first.lstrip(" \t"))]
    if not indent:
        return lines
    return [line.removeprefix(indent) for line in lines]
