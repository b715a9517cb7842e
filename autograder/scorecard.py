"""The scorecard: how well the checks tell right from wrong, measured on the corpus of answers.

`course scorecard` writes docs/scorecard.md from what it measures; nobody edits that page.
"""

from __future__ import annotations

import contextlib
import importlib.util
import io
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType

from autograder import handouts, kernel
from autograder.checks import ASSIGNMENTS, load
from autograder.errors import CourseError
from autograder.judge import grade, grade_one
from autograder.outcome import PASSED
from autograder.seeds import PUBLIC_SEED
from autograder.trials import Trial, expected_names, trials
from autograder.worker import Worker

PAGE = "docs/scorecard.md"
HEAD = """# Scorecard

Written by `course scorecard` from the answers in `tests/corpus`; every answer goes through the sealed judge.
Right alternatives should all pass, wrong answers fail. A wrong answer is *nameable* where one mistake explains it;
its name should be the right one or none, never a wrong one.
"""


class NoCorpus(CourseError):
    """The trial answers are not there."""


@dataclass
class Tally:
    """Counts of one exercise, and what went wrong by title."""

    counts: Counter[str] = field(default_factory=Counter)
    bad: list[str] = field(default_factory=list)


def write(root: Path) -> tuple[Path, list[str]]:
    """Measure everything, write the page, and return its path and what misses its target."""
    corpus = root / "tests" / "corpus"
    if not corpus.is_dir():
        raise NoCorpus(f"scorecard: expected trial answers in {corpus}, got none; run it in a clone of the course")
    lines, misses = [HEAD], []
    with Worker("auto") as worker:
        for assignment in ASSIGNMENTS:
            part, missed = _week(corpus, assignment, worker)
            lines += part
            misses += missed
        for title, rows in (("Hostile answers", hostile(corpus, worker)), ("Mangled notebooks", mangled(root, worker))):
            found = list(rows)
            bad = [text for text in found if text]
            lines.append(f"\n## {title}\n\n{len(found)} kinds, {len(found) - len(bad)} as they should be.\n")
            lines += [f"- {text}" for text in bad]
            misses += bad
    page = root / PAGE
    page.parent.mkdir(exist_ok=True)
    page.write_text("\n".join(lines).rstrip() + "\n", encoding="utf-8")
    return page, misses


def _week(corpus: Path, assignment: str, worker: Worker) -> tuple[list[str], list[str]]:
    tallies = measure(corpus, assignment, worker)
    lines = [
        f"\n## {assignment}\n",
        "| exercise | right accepted | wrong rejected | named rightly | named wrongly | in the kernel the same |",
    ]
    lines.append("|---|---|---|---|---|---|")
    total: Counter[str] = Counter()
    for name, tally in tallies.items():
        lines.append(_row(name, tally.counts))
        total.update(tally.counts)
    lines.append(_row("**all**", total))
    lines += ["", *(f"- {text}" for tally in tallies.values() for text in tally.bad)]
    return lines, misses(assignment, total)


def misses(assignment: str, c: Counter[str]) -> list[str]:
    """Return the targets that a week's counts miss."""
    missed = []
    if c["accepted"] < c["right"]:
        missed.append(f"{assignment}: {c['right'] - c['accepted']} right answers are rejected (target 0)")
    if c["rejected"] < 0.98 * c["wrong"]:
        missed.append(f"{assignment}: {c['wrong'] - c['rejected']} wrong answers are accepted (target 2% at most)")
    if c["named"] < 0.9 * c["nameable"]:
        missed.append(f"{assignment}: {c['named']} of {c['nameable']} nameable mistakes are named (target 90%)")
    if c["misnamed"] > 0.01 * c["nameable"]:
        missed.append(f"{assignment}: {c['misnamed']} mistakes are named wrongly (target 1% at most)")
    if c["same"] < c["right"] + c["wrong"]:
        missed.append(f"{assignment}: {c['right'] + c['wrong'] - c['same']} verdicts differ between kernel and judge")
    return missed


def _row(name: str, c: Counter[str]) -> str:
    both = c["right"] + c["wrong"]
    pairs = (("accepted", c["right"]), ("rejected", c["wrong"]), ("named", c["nameable"]), ("misnamed", c["nameable"]), ("same", both))
    return f"| {name} | " + " | ".join(f"{c[key]} of {of}" for key, of in pairs) + " |"


def measure(corpus: Path, assignment: str, worker: Worker) -> dict[str, Tally]:
    """Judge every trial answer of a week, sealed and as the kernel does, and count by exercise."""
    tallies = {name: Tally() for name in load(assignment).names()}
    names = expected_names(corpus, assignment)
    for trial in trials(corpus, assignment):
        tally = tallies.setdefault(trial.exercise, Tally())
        _count(tally, trial, names.get(trial.exercise, {}).get(trial.title), worker)
    return {name: tally for name, tally in tallies.items() if tally.counts}


def _count(tally: Tally, trial: Trial, expected: str | None, worker: Worker) -> None:
    result = grade_one(trial.code.encode(), "answers.py", trial.assignment, trial.exercise, PUBLIC_SEED, worker)
    counts, passed = tally.counts, result.outcome == PASSED
    counts["right" if trial.right else "wrong"] += 1
    here = in_kernel(trial)
    counts["same"] += here == (result.outcome, result.misconception)
    if here != (result.outcome, result.misconception):
        tally.bad.append(
            f"{trial.exercise}, {trial.title}: judged {result.outcome} ({result.misconception}), in the kernel {here[0]} ({here[1]})"
        )
    if passed == trial.right:
        counts["accepted" if trial.right else "rejected"] += 1
    else:
        tally.bad.append(f"{trial.exercise}, {trial.title}: {'right' if trial.right else 'wrong'}, but {result.outcome}")
    if trial.right or passed:
        return
    if expected is not None:
        counts["nameable"] += 1
        counts["named"] += result.misconception == expected
    if result.misconception not in (None, expected):
        counts["misnamed"] += 1
        tally.bad.append(f"{trial.exercise}, {trial.title}: named {result.misconception!r}, expected {expected!r}")


def in_kernel(trial: Trial) -> tuple[str, str | None]:
    """Return outcome and misconception of a trial answer as `check` in a notebook sees it."""
    table = load(trial.assignment)
    names = _notebook_names(trial)
    try:
        exec(compile(trial.code, "cell 1", "exec"), names)  # our own corpus, not a learner's
    except Exception as error:
        return f"set-up raised {type(error).__name__}", None
    with contextlib.redirect_stdout(io.StringIO()):
        result = kernel.examine(table, table[trial.exercise], names.get(trial.exercise), {})
    return result.outcome, result.misconception


def _notebook_names(trial: Trial) -> dict[str, object]:
    """Return the names in scope where a learner writes the answer."""
    names: dict[str, object] = {"__name__": "notebook"}
    exec("import math\nimport numpy as np", names)
    table = load(trial.assignment)
    for module, text in handouts.modules(table.provides).items():
        exec(compile(text, module, "exec"), names)
    for check in table.checks:
        if check.name != trial.exercise:
            names[check.name] = check.reference
    return names


def hostile(corpus: Path, worker: Worker) -> Iterator[str]:
    """Hand in each hostile answer among right ones; yield what it gained or harmed, or an empty text."""
    table = load(ASSIGNMENTS[0])
    victim = "sigmoid"
    # Those that call the victim are judged with the right one in its place; all others stand by themselves.
    others = "\n".join(handouts.standalone(c.reference) for c in table.checks if c.name not in (victim, "sigmoid_grad"))
    others = others.replace("from __future__ import annotations\n", "")
    for path in sorted((corpus / "hostile").glob("*.py")):
        text = path.read_text(encoding="utf-8")
        if not path.stem.startswith("_"):
            report = grade(f"{text}\n# %%\n{others}".encode(), "answers.py", table.assignment, PUBLIC_SEED, worker)
            points = {r.name: r.points for r in report.exercises}
            harmed = [c.name for c in table.checks if c.name not in (victim, "sigmoid_grad") and not points[c.name]]
            gained = f"{path.stem}: gained {points[victim]:g} points" if points[victim] else ""
            yield gained or (f"{path.stem}: harmed {', '.join(harmed)}" if harmed else "")


def mangled(root: Path, worker: Worker) -> Iterator[str]:
    """Mangle the solved notebook in every way; yield what was neither recovered nor flagged, or an empty text."""
    table = load(ASSIGNMENTS[0])
    solved = root / "course1" / "source" / "week1" / f"{table.notebook}.ipynb"
    if not solved.exists():
        raise NoCorpus(f"scorecard: expected {solved}, got none; run `course build` first")
    kinds = _module(root / "tests" / "corpus" / "mangled" / "kinds.py").KINDS
    for name, kind in kinds.items():
        report = grade(kind.mutate(solved.read_bytes()), kind.filename, table.assignment, PUBLIC_SEED, worker)
        full = report.score == report.max_score
        fine = full if kind.expectation == "recovered" else bool(report.flags) and report.score == 0
        yield "" if fine else f"{name}: {kind.expectation} expected, got {report.score:g} points, flags {list(report.flags)}"


def _module(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[path.stem] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module
