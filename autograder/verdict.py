"""Verdicts: from what was observed to an outcome, points, and words for the learner.

The kernel's `check` and the judge both end here, so that they say the same.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from autograder import cases as case_tools
from autograder import drivers, slips
from autograder.advice import advice, in_words
from autograder.cases import Case
from autograder.checks import Check, Table
from autograder.misconceptions import Misconception, recognise, runner
from autograder.observe import Observation, Raised, observe
from autograder.oracles import Mismatch, Quiz, alike
from autograder.outcome import BLOCKED, LOST, NOT_ATTEMPTED, OUR_FAULT, PASSED, RAISED, STUMBLED, TOO_SLOW, WRONG, Result

NUMBER = re.compile(r"[-+]?\d+\.\d*(?:e[-+]?\d+)?|[-+]?\d+e[-+]?\d+|\d{5,}")
NOT_OFFERED = "not offered while grading"  # in the worker's ImportError
REMEDY = re.compile(r"(: is there a `return`\?|; squeeze it|: draw from the `rng` that is passed)(?=\.?)| Rows and columns are swapped\.")
OWN_ANSWER = "the course's own answer"  # also in the worker's ImportError


@dataclass(frozen=True)
class Prepared:
    """One exercise with its inputs drawn and what right answers return for them."""

    check: Check
    cases: tuple[Case, ...]
    expected: tuple[tuple[Any, ...], ...]  # for each way of being right, a value a case
    fault: str = ""  # why the check itself is broken


def prepare(table: Table, name: str, seed: str) -> Prepared:
    """Draw an exercise's cases and compute what is right; a broken check is reported, not raised."""
    check = table[name]
    try:
        drawn = tuple(check.cases(case_tools.generator(seed, table.assignment, name)))
        others = partners(table, check)
        ways = tuple(
            tuple(_right(observe(check.driver, {name: way, **others}, case.args)) for case in drawn)
            for way in (check.reference, *check.alternatives)
        )
        for case, value in zip(drawn, ways[0], strict=True):
            if (mismatch := check.oracle.judge(case, value, value)) is not None:
                raise ValueError(f"the reference fails its own check: {mismatch.text}")
    except Exception as error:
        return Prepared(check, (), (), f"{type(error).__name__}: {error}"[:300])
    return Prepared(check, drawn, ways)


def partners(table: Table, check: Check) -> dict[str, Callable[..., Any]]:
    """Return the right versions of the exercises that this one is judged together with."""
    return {other: table[other].reference for other in check.together}


def _right(observation: Observation) -> Any:
    if observation.raised:
        raise ValueError(f"the reference raised {observation.raised.type_name}: {observation.raised.message}")
    return observation.value


def our_fault(prepared: Prepared) -> Result:
    """Return full points: an error in the check itself never costs any."""
    check = prepared.check
    text = "This check itself is broken; that is our fault, not yours, and costs you nothing. Please tell us."
    return Result(check.name, OUR_FAULT, check.points, check.points, text, remarks=(prepared.fault,))


def failed(check: Check, outcome: str, message: str, misconception: str | None = None, remarks: Sequence[str] = ()) -> Result:
    """Return a result of no points."""
    return Result(check.name, outcome, 0, check.points, message, misconception, tuple(remarks))


def untouched(check: Check) -> Result:
    """Return the verdict on an exercise that is as it was handed out."""
    if check.start is None:
        text = f"Replace `raise NotImplementedError` in `{check.name}` with your own code."
    elif isinstance(check.oracle, Quiz):
        text = f'No question is answered yet: in `{check.name}`, put the letter of your answer in place of each `"?"`.'
    else:
        text = f"`{check.name}` is still as it was given: change its body where it needs it."
    return failed(check, NOT_ATTEMPTED, text)


def own_answer(check: Check) -> Result:
    """Return the verdict on a function that the course wrote."""
    return failed(check, BLOCKED, f"This `{check.name}` is {OWN_ANSWER}, not yours: write your own in the exercise's cell.")


def stumbled(check: Check, error: Exception) -> Result:
    """Return the verdict on an answer over which the judge itself stumbles; what it says may hold hidden values."""
    return failed(check, RAISED, f"{STUMBLED} ({type(error).__name__}). It has no points so far; in grading, a person looks at it.")


def ended_early(check: Check, ended: str, detail: Raised | str | None) -> Result | None:
    """Return the verdict on a run that did not get through its cases, or None when it did."""
    if ended == "finished":
        return None
    if ended == "missing":
        return failed(check, NOT_ATTEMPTED, f"No function `{check.name}` was found.")
    if ended == "our fault":
        text = f"It could not be judged on this machine; that is not your fault. Someone will look at it. ({detail})"
        return failed(check, OUR_FAULT, text)
    if ended == "setup raised" and isinstance(detail, Raised):
        return raised(check, detail, "The cells that your answer needs", ())
    texts = {
        "too slow": (TOO_SLOW, f"It was still running after {check.seconds:g} seconds and was stopped. Does every loop end?"),
        "lost": (RAISED, f"{LOST}, as happens where memory is short. Try again; in grading, a person looks at it."),
        "died": (RAISED, "It ended the Python process instead of returning. Leave out `exit`, `quit` and the like."),
        "too much memory": (RAISED, "It asked for more memory than grading allows. Look for an array that grows."),
        "too much output": (BLOCKED, "It returned far more than was asked for."),
    }
    outcome, text = texts.get(ended, (RAISED, "It could not be run to its end."))
    return failed(check, outcome, text)


@np.errstate(all="ignore")  # odd results are expected here, and a warning would be shown to the learner
def judge(
    prepared: Prepared,
    table: Table,
    observations: Sequence[Observation],
    ended: str = "finished",
    detail: Raised | str | None = None,
    show: bool = False,
) -> Result:
    """Return the verdict on an exercise.

    `show` prints small inputs and results into the message: for the public seed only.
    """
    check = prepared.check
    if any(is_unwritten(o) for o in observations):
        return untouched(check)
    if check.start is not None and observations and _is_start(check, prepared.cases, observations):
        return untouched(check)
    early = ended_early(check, ended, detail)
    if early is not None:
        return early
    if len(observations) != len(prepared.cases):
        return failed(check, RAISED, "It ended before all inputs were tried.")
    found = [_mismatches(prepared, observations, way) for way in prepared.expected]
    best = min(found, key=lambda problems: sum(p is not None for p in problems))
    counted = [i for i, drawn in enumerate(prepared.cases) if not drawn.remark]
    beyond = dict.fromkeys(c.remark for c, p in zip(prepared.cases, best, strict=True) if c.remark and p is not None)
    seen, problems = [observations[i] for i in counted], [best[i] for i in counted]
    if all(problem is None for problem in problems):
        return Result(check.name, PASSED, check.points, check.points, "", remarks=(*beyond, *remarks(check, seen, show)))
    expected = tuple(tuple(way[i] for i in counted) for way in prepared.expected)
    return _explain(replace(prepared, cases=tuple(prepared.cases[i] for i in counted), expected=expected), table, seen, problems, show)


def is_unwritten(observation: Observation) -> bool:
    """Whether the call met the stub's own `raise NotImplementedError`."""
    return observation.raised is not None and observation.raised.type_name == "NotImplementedError"


def _is_start(check: Check, drawn: Sequence[Case], seen: Sequence[Observation]) -> bool:
    assert check.start is not None
    given = [observe(check.driver, {check.name: check.start}, c.args).value for c in drawn[: len(seen)]]
    return all(o.raised is None and alike(o.value, value) for o, value in zip(seen, given, strict=True))


def _mismatches(prepared: Prepared, seen: Sequence[Observation], way: Sequence[Any]) -> list[Mismatch | None]:
    return [_mismatch(prepared, case, o, value) for case, o, value in zip(prepared.cases, seen, way, strict=True)]


def _mismatch(prepared: Prepared, case: Case, seen: Observation, right: Any) -> Mismatch | None:
    if seen.raised is not None:
        return Mismatch("raised", "")
    if seen.value is None and right is not None:  # whatever the oracle, this mistake is plain
        return Mismatch("none", "the result is None: is there a `return`?", frozenset({"no return"}))
    try:
        return prepared.check.oracle.judge(case, seen.value, right)
    except Exception:  # the oracle accepted the reference: it is this result that is odd
        return Mismatch("form", "the result does not have the form that was asked for.")


def _explain(prepared: Prepared, table: Table, seen: Sequence[Observation], problems: Sequence[Mismatch | None], show: bool) -> Result:
    check = prepared.check
    first = next(i for i, problem in enumerate(problems) if problem is not None)
    case, observation, problem = prepared.cases[first], seen[first], problems[first]
    run = runner(check.driver, check.name, partners(table, check))
    named: Misconception | slips.Slip | None
    try:
        nothing = all(p is None or p.kind == "none" for p in problems)  # a forgotten `return` is all that is certain
        named = None if nothing else recognise(check.misconceptions, prepared.cases, seen, prepared.expected[0], check.oracle, run)
    except Exception:  # no name is better than a crash, or a wrong one
        named = None
    only_special = bool(case.note) and all(p is None or c.note for p, c in zip(problems, prepared.cases, strict=True))
    where = _where(check, case, show, only_special)
    if observation.raised is not None:
        error = observation.raised if show else discreet(observation.raised)
        result = raised(check, error, where, remarks(check, seen, show))
    else:
        assert problem is not None
        got = f" You returned {case_tools.short(observation.value)}." if show and _small(observation.value) else ""
        result = failed(check, WRONG, sentence(where, f"{problem.text}{got}"), None, remarks(check, seen, show))
    if result.outcome == BLOCKED:
        return result
    if named is None:
        failing = [(c, p) for c, p in zip(prepared.cases, problems, strict=True) if p is not None]
        ordinary = [p.names for c, p in failing if not c.note]
        named = slips.common(ordinary) if ordinary else slips.common_of_special([p.names for _, p in failing])
    if named is None:
        return result
    if problem is not None and problem.kind == "none":  # the sentence has said it all
        return failed(check, result.outcome, named.says, named.name, result.remarks)
    return failed(check, result.outcome, f"{named.says}\n{REMEDY.sub('', result.message)}", named.name, result.remarks)


def _where(check: Check, case: Case, show: bool, only_special: bool) -> str:
    names = list(inspect.signature(check.reference).parameters)
    text = case_tools.argument_text(names, case, show)
    place = f"With {text}" if text else f"Calling `{check.name}`" if case.args else ""
    if only_special:
        special = f"{case.note[:1].upper()}{case.note[1:]}"
        return f"Ordinary inputs come out right. {special}{f' ({text})' if text else ''}"
    return f"{place} ({case.note})" if case.note else place


def sentence(where: str, text: str) -> str:
    """Join where something happened and what, the first letter large."""
    whole = f"{where}: {text}" if where else text
    return whole[:1].upper() + whole[1:]


def _small(value: Any) -> bool:
    if isinstance(value, np.ndarray):
        return value.size <= 6
    return isinstance(value, (bool, int, float, str))


def discreet(error: Raised) -> Raised:
    """Return an exception without the numbers its message may have taken from a hidden input."""
    return replace(error, message=NUMBER.sub("…", error.message))


def raised(check: Check, error: Raised, where: str, more: Sequence[str]) -> Result:
    """Return the verdict on an exception: its type, its message and its line."""
    if OWN_ANSWER in error.message:
        return own_answer(check)
    if NOT_OFFERED in error.message:
        return failed(check, BLOCKED, f"{error.message}.", None, more)
    place = f"{error.label}, line {error.line}" if error.label else f"line {error.line} of its cell"
    at = f" ({place})" if error.line else ""
    said = f"{error.type_name}: {in_words(error.message.strip())}" if error.message else error.type_name
    text = sentence(where, f"it stopped with `{said}`{at}.")
    if error.type_name in ("PermissionError", "BlockedError"):
        return failed(
            check,
            BLOCKED,
            f"{text}\nGrading gives no access to files, network or other programs; work with the arguments only.",
            None,
            more,
        )
    return failed(check, RAISED, "\n".join(filter(None, (text, advice(error)))), None, more)


def remarks(check: Check, observations: Sequence[Observation], show: bool = False) -> tuple[str, ...]:
    """Return what is worth saying about in-place changes and warnings; it costs no points."""
    changed = dict.fromkeys(_argument(check, label) for o in observations for label in o.changed)
    warned = dict.fromkeys(w if show else NUMBER.sub("…", w) for o in observations for w in o.warned)
    texts = []
    if changed:
        listed = " and ".join(f"`{name}`" for name in changed)
        texts.append(f"It changes its input {listed} in place: whoever called it may still need the old values. Work on a copy.")
    texts += [f"numpy warned: {w}." if "encountered" in w else f"Python warned: {w}" for w in list(warned)[:3]]
    return tuple(texts)


def _argument(check: Check, label: str) -> str:
    names = list(inspect.signature(check.reference).parameters)
    numbers = label.rpartition(" ")[2].split(".")  # the label comes from where learner code runs
    if not all(number.isdecimal() and len(number) < 4 for number in numbers) or len(numbers) > 9:
        return label
    index = drivers.argument(check.driver, tuple(int(number) - 1 for number in numbers))
    return names[index] if 0 <= index < len(names) else label


def called(table: Table, check: Check, used: Collection[str]) -> tuple[str, ...]:
    """Return the earlier exercises that an answer may call: those that its row names, and any other that it uses."""
    earlier = (name for name in table.before(check.name) if name in check.requires or name in used)
    return tuple(name for name in earlier if name not in check.together)


def with_trouble(result: Result, names: Sequence[str], results: Sequence[Result]) -> Result:
    """Add where the trouble starts when a right function gets wrong results from the learner's others, which it calls."""
    start = next((r.name for r in results if r.name in names and r.outcome != PASSED), names[0])
    text = f"This function is right, but with your own `{start}` its results go wrong: mend `{start}` first."
    return replace(result, remarks=(*result.remarks, text))


def with_loans(result: Result, names: Sequence[str]) -> Result:
    """Add that an answer which comes out right with the learner's own wrong functions was run with right ones."""
    listed = " and ".join(f"`{name}`" for name in names)
    text = f"It was run with a right {listed} in place of yours, which has not passed: mend that first."
    return replace(result, message=f"{result.message}\n{text}")
