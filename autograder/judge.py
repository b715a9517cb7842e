"""The judge: draws inputs, has the worker run the learner's code, compares, and decides alone.

Learner code never runs in this process.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass, field, replace
from functools import lru_cache

from autograder import handouts, plain, verdict
from autograder.checks import Check, Table, load
from autograder.errors import CourseError
from autograder.notebook import Answer, Submission, answer, read
from autograder.outcome import NOT_ATTEMPTED, PASSED, RAISED, Report, Result
from autograder.reading.statements import Statement, is_definition
from autograder.sealed.offered import DATA
from autograder.verdict import Prepared, failed
from autograder.worker import Task, TaskResult, Worker


@lru_cache(maxsize=64)
def prepared(assignment: str, name: str, seed: str) -> Prepared:
    """Return an exercise made ready for a seed; many submissions share it."""
    return verdict.prepare(load(assignment), name, seed)


class BrokenChecks(CourseError):
    """Not one check of the week works: no verdict can be trusted."""


@dataclass
class Sitting:
    """One submission before the judge: what was read, and the verdicts so far."""

    table: Table
    seed: str
    submission: Submission
    worker: Worker
    results: dict[str, Result] = field(default_factory=dict)


def grade(data: bytes, filename: str, assignment: str, seed: str, worker: Worker) -> Report:
    """Judge a notebook or `.py` file and return the report; nothing a learner hands in raises here.

    Raises UnknownAssignment for a wrong name, BrokenChecks where not one check of the week works, and the
    worker's errors where it cannot be started.
    """
    table = load(assignment)
    faults = [prepared(assignment, name, seed).fault for name in table.names()]
    if all(faults):
        raise BrokenChecks(f"{assignment}: expected working checks, got {faults[0]}; nothing was judged")
    submission = reading(data, filename, assignment)
    sitting = Sitting(table, seed, submission, worker)
    for check in table.checks:
        sitting.results[check.name] = _guarded(sitting, check)
    results = tuple(sitting.results.values())
    flags = (*submission.flags, *(f"{r.name}: {r.message}" for r in results if r.is_doubtful))
    return Report(assignment, seed, results, submission.repairs, flags, not submission.cells)


def grade_one(data: bytes, filename: str, assignment: str, name: str, seed: str, worker: Worker) -> Result:
    """Judge one exercise of a file alone; for the corpus, where each file answers one."""
    table = load(assignment)
    submission = reading(data, filename, assignment)
    return _exercise(Sitting(table, seed, submission, worker), table[name])


def _guarded(sitting: Sitting, check: Check) -> Result:
    """Judge one exercise; where the judge itself stumbles over an answer, that costs this one alone."""
    try:
        return _exercise(sitting, check)
    except (CourseError, OSError):  # no worker, no disk: that is no verdict on anybody
        raise
    except Exception as error:
        return verdict.stumbled(check, error)


def _exercise(sitting: Sitting, check: Check) -> Result:
    ready = prepared(sitting.table.assignment, check.name, sitting.seed)
    found = answer(sitting.submission, check.name, together=check.together)
    unread = _unread(check, found, sitting.submission)
    if unread is not None:
        return unread
    if ready.fault:
        return verdict.our_fault(ready)
    if _is_own(check, found):
        return verdict.own_answer(check)
    called = loans(sitting.table, check, found)
    lent = tuple(name for name in called if name in found.undefined)
    own = tuple(name for name in called if name not in lent)
    result = _with_undefined(_judged(sitting, check, ready, found, called), check, found)
    if result.outcome == PASSED and not any(sitting.results[name].outcome != PASSED for name in own if name in sitting.results):
        return result
    if not own:
        return result
    again = _judged(sitting, check, ready, found, lent)
    if result.outcome == PASSED:
        return result if again.outcome == PASSED else verdict.with_trouble(result, own, tuple(sitting.results.values()))
    # Right ones of the learner's own may take more than ours, and the answer rely on it.
    if again.outcome != PASSED:
        return result
    wrong = [name for name in own if _result(sitting, name).outcome != PASSED]
    return verdict.with_loans(result, wrong) if wrong else again


def _judged(sitting: Sitting, check: Check, ready: Prepared, found: Answer, replaced: tuple[str, ...]) -> Result:
    """Run an answer with right versions of the `replaced` exercises, and judge it."""
    done = run(sitting, check, ready, found, replaced)
    return verdict.judge(ready, sitting.table, done.observations, done.ended, done.detail)


def _result(sitting: Sitting, name: str) -> Result:
    return sitting.results[name] if name in sitting.results else _exercise(sitting, sitting.table[name])


@lru_cache(maxsize=2)  # a submission is found, judged and shown one after the other
def reading(data: bytes, filename: str, assignment: str) -> Submission:
    """Read a notebook or `.py` file as it is judged; never raises for what is in it."""
    table = load(assignment)
    return read(data, filename, table.names(), starts(table), setup(table))


def starts(table: Table) -> dict[str, str]:
    """Return the source of the bodies that exercises start from, for those that have one."""
    return {check.name: handouts.source(check.start) for check in table.checks if check.start}


def setup(table: Table) -> str:
    """Return the week's own set-up, which stands in for names that a submission has lost."""
    imports = (dotted.rpartition(".") for dotted in table.provides)
    return "\n".join(("import math", "import numpy as np", *(f"from {m} import {n}" for m, _, n in imports)))


def _unread(check: Check, found: Answer, submission: Submission) -> Result | None:
    if found.status == "found":
        return None
    if found.status == "syntax error":
        return failed(check, RAISED, f"Its cell is not valid Python: {found.detail}.")
    if found.status == "untouched":
        return verdict.untouched(check)
    reason = found.detail or (submission.flags[0] if submission.flags and not submission.cells else "")
    return failed(check, NOT_ATTEMPTED, f"No function `{check.name}` was found. {reason}".strip())


def _is_own(check: Check, found: Answer) -> bool:
    """Whether the answer is nothing but an import of the course's own function."""
    statements = [Statement(node, (), 0) for _, source in found.code for node in ast.parse(source).body]
    if any(is_definition(s, check.name) and not s.is_import for s in statements):
        return False
    imports = [s.node for s in statements if isinstance(s.node, ast.ImportFrom) and handouts.is_of_ours(s.node.module or "")]
    return any((alias.asname or alias.name) == check.name for s in imports for alias in s.names)


def run(sitting: Sitting, check: Check, ready: Prepared, found: Answer, replaced: tuple[str, ...]) -> TaskResult:
    """Have the worker run an answer, with right versions of the `replaced` exercises in its namespace."""
    table = sitting.table
    reference = f"{check.reference.__module__}.{check.reference.__name__}"
    return sitting.worker.run(
        Task(
            name=check.name,
            code=found.code,
            modules=_modules(table, reference),
            inject={name: _standalone(table, name) for name in replaced},
            driver=check.driver.__name__,
            functions=(check.name, *check.together),
            cases=_encoded(table.assignment, check.name, sitting.seed),
            seconds=check.seconds,
        )
    )


@lru_cache(maxsize=64)
def _encoded(assignment: str, name: str, seed: str) -> tuple[bytes, ...]:
    return tuple(plain.encode(case.args) for case in prepared(assignment, name, seed).cases)


_cut: dict[tuple[str, str], dict[str, str]] = {}
_sources: dict[tuple[str, str], str] = {}


def _modules(table: Table, without: str) -> dict[str, str]:
    key = (table.assignment, without)
    if key not in _cut:
        _cut[key] = {**handouts.modules(table.provides, (without,)), DATA: handouts.whole(DATA)}
    return _cut[key]


def _standalone(table: Table, name: str) -> str:
    key = (table.assignment, name)
    if key not in _sources:
        _sources[key] = handouts.standalone(table[name].reference)
    return _sources[key]


def _with_undefined(result: Result, check: Check, found: Answer) -> Result:
    unknown = [name for name in found.undefined if name not in load(check.week).names()]
    if not unknown or result.outcome == PASSED:
        return result
    listed = ", ".join(f"`{name}`" for name in unknown[:4])
    text = f"No cell of the notebook defines {listed}; a kernel that has run for long can hide that. Restart it and run all cells."
    return replace(result, message=f"{result.message}\n{text}".strip())


def loans(table: Table, check: Check, found: Answer) -> tuple[str, ...]:
    """Return the earlier exercises that an answer calls: right ones stand in, so that one mistake costs one exercise.

    Those that its row does not name stand in only where their text does not hold the answer.
    """
    used = {node.id for _, source in found.code for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Name)}
    names = verdict.called(table, check, used)
    return tuple(name for name in names if name in check.requires or f"def {check.name}(" not in _standalone(table, name))
