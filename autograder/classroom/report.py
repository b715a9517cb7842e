"""`course report`: one page on how a class did, exercise by exercise, that needs no network, no scripts and no colour."""

from __future__ import annotations

import contextlib
import glob
import html
import json
import os
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path

from autograder import build
from autograder.checks import load
from autograder.classroom.item_analysis import Analysis, Group, Item, analyse
from autograder.errors import CourseError
from autograder.outcome import OUTCOMES, PASSED, Report, printable

JUDGED = "judged.json"  # as `course grade` and `nbgrader autograde` leave it
LOW = 0.2  # a discrimination below this is worth a look
LISTED = 500  # flags and repairs each
LONGEST = 60  # lines of an example

STYLE = """
:root { color-scheme: light dark; --line: #767676; --bar: #0072b2; --soft: #8884; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 62rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; margin: .5rem 0 1.5rem; }
caption { text-align: left; font-weight: 600; padding: .3rem 0; }
th, td { text-align: left; padding: .25rem .7rem; border-bottom: 1px solid var(--soft); vertical-align: top; }
td.n { text-align: right; font-variant-numeric: tabular-nums; }
pre { overflow-x: auto; padding: .6rem; border: 1px solid var(--soft); font-size: .9rem; }
svg { max-width: 100%; height: auto; } svg text { fill: currentColor; font: 12px system-ui, sans-serif; }
.bar { fill: var(--bar); } .axis { stroke: var(--line); } section { margin-top: 2.5rem; }
"""


class NoReports(CourseError):
    """There is nothing to report on."""


class ReportError(CourseError):
    """There is nowhere to write the page."""


def write_report(course: Path, week: str) -> tuple[Path, list[str]]:
    """Write the page of a graded week into the course's `reports` folder.

    Return its path, and the students who are not in it, since their report cannot be read. Raises NoReports where
    nothing has been graded, ReportError where the page cannot be written.
    """
    reports, unread = graded(course, week)
    if not reports:
        got = f"{len(unread)} that cannot be read" if unread else "none"
        raise NoReports(
            f"{course.name}: expected graded submissions of {week}, got {got}; run: course grade {course.name} {week}"
            f"{' --force' if unread else ''}"
        )
    path = course / "reports" / f"{week}.html"
    _write(path, page(analyse(reports), course))
    return path, unread


def _write(path: Path, text: str) -> None:
    """Write a page whole or not at all, and for its owner only: it names students."""
    draft = path.with_name(f".{path.name}.new")
    try:
        path.parent.mkdir(exist_ok=True)
        draft.unlink(missing_ok=True)
        draft.touch(mode=0o600)
        draft.write_text(text, encoding="utf-8")
        os.replace(draft, path)
    except OSError as error:
        with contextlib.suppress(OSError):
            draft.unlink()
        raise ReportError(f"{path}: expected to write there, got: {error.strerror}; mend that and run again") from None


def graded(course: Path, week: str) -> tuple[list[tuple[str, Report]], list[str]]:
    """Return the reports of a graded week, by student, and the students whose report cannot be read."""
    reports: list[tuple[str, Report]] = []
    unread: list[str] = []
    for student, path in _judged(course, week):
        try:
            reports.append((student, Report.from_dict(json.loads(path.read_text(encoding="utf-8")))))
        except (OSError, ValueError, KeyError, TypeError):
            unread.append(student)
    return reports, unread


def _judged(course: Path, week: str) -> Iterator[tuple[str, Path]]:
    """Yield where the judge's reports are, by student, wherever the course's settings put them."""
    before, _, after = _folder(course, week)("\0").partition("\0")
    after += f"{os.sep}{JUDGED}"
    for path in sorted(glob.glob(f"{glob.escape(before)}*{glob.escape(after)}")):
        yield path.removeprefix(before).removesuffix(after), Path(path)


def _folder(course: Path, week: str) -> Callable[[str], str]:
    """Return where a student's graded submission lies, by the course's own settings."""
    settings = build.settings(course)
    return lambda student: str(settings.format_path(settings.autograded_directory, student, week))


def page(found: Analysis, course: Path) -> str:
    """Return the page, whole in itself."""
    table = load(found.assignment)
    folder = _folder(course, found.assignment.rpartition("/")[2])
    title = f"{found.assignment}: {table.title}"
    scores = f"mean {found.mean:.1f}, median {found.median:.1f}, standard deviation {found.spread:.1f} of {found.max_score:g} points"
    looked = len({student for student, _ in found.flags})
    parts = [
        f"<h1>{_text(title)}</h1>",
        f"<p>{_count(len(found.scores), 'submission')}, {scores}. For a person to look at: {looked}.</p>",
        _histogram(found),
        _exercises(found.items),
        *(_exercise(item, lambda student: Path(folder(student), f"{table.notebook}.ipynb")) for item in found.items),
        _listed("For a person to look at", found.flags),
        _listed("Repairs", found.repairs),
    ]
    body = "\n".join(part for part in parts if part)
    return (
        f'<!DOCTYPE html>\n<html lang="en">\n<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        f"<title>{_text(title)}</title><style>{STYLE}</style></head>\n<body><main>\n{body}\n</main></body>\n</html>\n"
    )


def _histogram(found: Analysis) -> str:
    counts = found.histogram()
    edges = [found.max_score * number / len(counts) for number in range(len(counts) + 1)]
    names = [f"{low:g} to {high:g}" for low, high in pairwise(edges)]
    most = max(counts)
    bars = []
    for number, count in enumerate(counts):
        height = 150 * count / most
        x = 20 + 56 * number
        bars.append(f'<rect class="bar" x="{x}" y="{180 - height:.1f}" width="50" height="{height:.1f}"/>')
        bars.append(f'<text x="{x + 25}" y="{174 - height:.1f}" text-anchor="middle">{count}</text>')
        bars.append(f'<text x="{x + 25}" y="197" text-anchor="middle">{edges[number]:g}</text>')
    told = "; ".join(f"{name} points: {count}" for name, count in zip(names, counts, strict=True))
    return (
        '<section><h2>Scores</h2><svg viewBox="0 0 600 225" width="600" role="img" aria-labelledby="scores-title scores-told">'
        f'<title id="scores-title">How many submissions got how many points</title><desc id="scores-told">{told}</desc>'
        f'<line class="axis" x1="15" y1="180" x2="585" y2="180"/>{"".join(bars)}'
        '<text x="300" y="218" text-anchor="middle">points, from (the last range holds the full score)</text></svg></section>'
    )


def _exercises(items: Sequence[Item]) -> str:
    rows = []
    for item in items:
        rate, name = item.pass_rate, _text(item.name)
        how = "–" if item.discrimination is None else f"{item.discrimination:.2f}{' (low)' if item.discrimination < LOW else ''}"
        width = 80 * (rate or 0)
        other = ", ".join(f"{item.outcomes[outcome]} {outcome}" for outcome in OUTCOMES if item.outcomes.get(outcome) and outcome != PASSED)
        numbers = (f"{item.points:g}", f"{item.attempts}", f"{item.passed}", "–" if rate is None else f"{rate:.0%}")
        rows.append(
            f'<tr><th scope="row"><a href="#{name}">{name}</a></th>{"".join(f"<td class=n>{number}</td>" for number in numbers)}'
            f'<td><svg aria-hidden="true" width="80" height="12"><rect class="bar" width="{width:.1f}" height="12"/></svg></td>'
            f"<td class=n>{how}</td><td>{other}</td></tr>"
        )
    columns = ("Exercise", "Points", "Tried", "Passed", "Pass rate", "The same, drawn", "Discrimination", "Otherwise")
    return (
        "<section><h2>Exercises</h2><p>The pass rate is of those who tried. Discrimination is the correlation of passing an exercise "
        f"with the points for all others: below {LOW:g}, it tells strong from weak work badly, and is worth a look.</p>"
        f"{_table('All exercises', columns, rows)}</section>"
    )


def _exercise(item: Item, notebook: Callable[[str], Path]) -> str:
    parts = [f'<section><h2 id="{_text(item.name)}">{_text(item.name)}</h2>']
    if item.attempts == item.passed:
        parts.append("<p>Everybody who tried has passed.</p>" if item.passed else "<p>Nobody has tried.</p>")
    if item.misconceptions:
        rows = [f'<tr><th scope="row">{_text(name)}</th><td class=n>{count}</td></tr>' for name, count in item.misconceptions]
        parts.append(_table("Mistakes that were recognised", ("Mistake", "Submissions"), rows))
    if item.unexplained:
        parts.append("<h3>Not explained by a known mistake</h3><ol>")
        parts += [_group(group, item, notebook) for group in item.unexplained]
        parts.append("</ol>")
    return "".join(parts) + "</section>"


def _table(caption: str, columns: Sequence[str], rows: Sequence[str]) -> str:
    head = "".join(f'<th scope="col">{column}</th>' for column in columns)
    return f"<table><caption>{caption}</caption><thead><tr>{head}</tr></thead><tbody>{''.join(rows)}</tbody></table>"


def _group(group: Group, item: Item, notebook: Callable[[str], Path]) -> str:
    student = group.students[0]
    source = _answer(notebook(student), item.name)
    example = f"<details><summary>An example, {_text(student)}’s</summary><pre>{_text(source)}</pre></details>" if source else ""
    return f"<li><p>{_count(len(group.students), 'submission')}: {_text(group.behaviour)}</p>{example}</li>"


def _answer(path: Path, name: str) -> str:
    """Return the source of an answer, its docstring and all, cut where it is long; "" where it cannot be read."""
    try:
        cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
        lines = next("".join(c["source"]) for c in cells if c["metadata"].get("nbgrader", {}).get("grade_id") == name).splitlines()
    except (OSError, ValueError, KeyError, TypeError, AttributeError, StopIteration):
        return ""
    return "\n".join(lines[:LONGEST] + (["..."] if len(lines) > LONGEST else []))


def _listed(title: str, notes: Sequence[tuple[str, str]]) -> str:
    if not notes:
        return ""
    rows = [f'<tr><th scope="row">{_text(student)}</th><td>{_text(text)}</td></tr>' for student, text in notes[:LISTED]]
    more = f"<p>And {len(notes) - LISTED} more.</p>" if len(notes) > LISTED else ""
    return f"<section><h2>{title}</h2>{_table(f'{title} ({len(notes)})', ('Student', 'What was found'), rows)}{more}</section>"


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"


def _text(text: str) -> str:
    return html.escape(printable(text))
