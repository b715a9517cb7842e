"""Outcomes: what became of an exercise and of a submission, as records, text, HTML and JSON."""

from __future__ import annotations

import html
import json
import re
from dataclasses import dataclass
from typing import Any

PASSED, WRONG, NOT_ATTEMPTED, RAISED = "passed", "wrong", "not attempted", "raised"
TOO_SLOW, BLOCKED, OUR_FAULT = "too slow", "blocked", "our fault"
OUTCOMES = (PASSED, WRONG, NOT_ATTEMPTED, RAISED, TOO_SLOW, BLOCKED, OUR_FAULT)

# How the messages begin that tell more of the machine or of the judge than of the answer.
LOST = "Its process was ended from outside"
STUMBLED = "The judge itself stumbled over this answer"

# A sign and a colour each (Okabe and Ito's palette, darkened for text): the word is always there.
SIGNS = {PASSED: "✓", WRONG: "✗", NOT_ATTEMPTED: "○", RAISED: "!", TOO_SLOW: "⏱", BLOCKED: "⊘", OUR_FAULT: "?"}
COLOURS = {PASSED: "#00734f", WRONG: "#a84300", NOT_ATTEMPTED: "#666666", RAISED: "#a84300"}
OTHER_COLOUR = "#00588f"

# Control and direction marks steer terminals and pages, and half of a surrogate pair cannot be written.
UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")

STRESSED = re.compile(r"(?<![\w*])\*(\w(?:[^*`\n]*\w)?)\*(?![\w*])")


def printable(text: str) -> str:
    """Return text, which may hold a learner's own words, with nothing in it that cannot be shown or stored."""
    return UNPRINTABLE.sub("\N{REPLACEMENT CHARACTER}", text)


@dataclass(frozen=True)
class Result:
    """What became of one exercise."""

    name: str
    outcome: str
    points: float
    max_points: float
    message: str
    misconception: str | None = None
    remarks: tuple[str, ...] = ()

    @property
    def is_doubtful(self) -> bool:
        """Whether a person should look, since it may tell of the machine or of the judge and not of the answer."""
        return self.outcome == OUR_FAULT or self.message.startswith((LOST, STUMBLED))

    def to_dict(self) -> dict[str, Any]:
        """Return the fields of the JSON contract."""
        return {
            "name": self.name,
            "outcome": self.outcome,
            "points": self.points,
            "max_points": self.max_points,
            "misconception": self.misconception,
            "message": printable(self.message),
            "remarks": [printable(remark) for remark in self.remarks],
        }

    @classmethod
    def from_dict(cls, form: dict[str, Any]) -> Result:
        """Return what `to_dict` wrote."""
        return cls(**{**form, "remarks": tuple(form["remarks"])})

    def to_text(self, points: bool = True) -> str:
        """Return the result as a line or a few; `points=False` leaves the score out."""
        score = f" ({self.points:g} of {self.max_points:g} points)" if points else ""
        lines = [f"{SIGNS[self.outcome]} {self.name}: {self.outcome}{score}"]
        lines += [f"  {line}" for line in self.message.splitlines() if line]
        lines += [f"  Remark: {' '.join(remark.split())}" for remark in self.remarks]
        return "\n".join(printable(line) for line in lines)

    def to_html(self, points: bool = True) -> str:
        """Return the result as a small card that needs neither colour nor scripts."""
        colour = COLOURS.get(self.outcome, OTHER_COLOUR)
        score = f" · {self.points:g} of {self.max_points:g} points" if points else ""
        paragraphs = "".join(f"<div>{inline(line)}</div>" for line in self.message.splitlines() if line)
        remarks = "".join(f"<div><em>Remark:</em> {inline(remark)}</div>" for remark in self.remarks)
        return (
            f'<div role="status" style="border:1px solid {colour};border-left-width:6px;border-radius:4px;'
            f'padding:.5em .8em;margin:.2em 0;max-width:46em;line-height:1.45">'
            f'<div><strong><span aria-hidden="true">{SIGNS[self.outcome]} </span>{html.escape(self.name)}: '
            f"{self.outcome}</strong>{score}</div>{paragraphs}{remarks}</div>"
        )


def inline(text: str) -> str:
    """Escape a line, its `code` set as code, what is *stressed* as stressed."""
    pieces = html.escape(printable(text), quote=False).split("`")
    if len(pieces) % 2 == 0:
        return "`".join(pieces)
    return "".join(STRESSED.sub(r"<em>\1</em>", piece) if i % 2 == 0 else f"<code>{piece}</code>" for i, piece in enumerate(pieces))


@dataclass(frozen=True)
class Report:
    """What became of one submission."""

    assignment: str
    seed: str
    exercises: tuple[Result, ...]
    repairs: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()  # what a person should look at
    unreadable: bool = False  # no cell could be read

    @property
    def score(self) -> float:
        """Points earned."""
        return sum(result.points for result in self.exercises)

    @property
    def max_score(self) -> float:
        """Points there are."""
        return sum(result.max_points for result in self.exercises)

    @property
    def all_passed(self) -> bool:
        """Whether every exercise passed, or has its points since its check is broken."""
        return not self.obstacle and all(result.outcome in (PASSED, OUR_FAULT) for result in self.exercises)

    @property
    def obstacle(self) -> str:
        """Why this is no grade yet: what the machine could not judge; empty where everything was judged."""
        left = [r for r in self.exercises if r.outcome == OUR_FAULT and r.points < r.max_points]
        return "; ".join(f"{result.name}: {result.message}" for result in left)

    def to_dict(self) -> dict[str, Any]:
        """Return the fields of the JSON contract."""
        return {
            "assignment": self.assignment,
            "score": self.score,
            "max_score": self.max_score,
            "seed": self.seed,
            "exercises": [result.to_dict() for result in self.exercises],
            "repairs": [printable(repair) for repair in self.repairs],
            "flags": [printable(flag) for flag in self.flags],
        }

    @classmethod
    def from_dict(cls, form: dict[str, Any]) -> Report:
        """Return what `to_dict` wrote."""
        exercises = tuple(Result.from_dict(result) for result in form["exercises"])
        return cls(form["assignment"], form["seed"], exercises, tuple(form["repairs"]), tuple(form["flags"]))

    def to_json(self) -> str:
        """Return one JSON object, the same bytes for the same report."""
        return json.dumps(self.to_dict(), ensure_ascii=False, indent=2)

    def to_text(self) -> str:
        """Return the report for a terminal."""
        lines = [result.to_text() for result in self.exercises]
        lines += [f"Repaired: {printable(repair)}" for repair in self.repairs]
        lines += [f"Flag: {printable(flag)}" for flag in self.flags]
        lines.append(f"{self.assignment}: {self.score:g} of {self.max_score:g} points")
        return "\n".join(lines)
