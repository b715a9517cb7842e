"""Compare a run with others: the course's own at the same settings, and those that were pinned."""

from dataclasses import dataclass

import numpy as np

from shared_utils.palette import GREY, PINK, SKY
from shared_utils.widgets.svg import line, words
from shared_utils.widgets.training import Training


@dataclass(frozen=True)
class Ghost:
    """Hold a run that is drawn for comparison, its name, and how its curve looks."""

    name: str
    run: Training
    colour: str
    dash: str
    says: str = ""


LOOKS = ((SKY, "8 4"), (PINK, "2 4"), ("#8a6500", "12 3 2 3"))


def of_the_course(run):
    """Return the ghost of the course's own run."""
    return Ghost("the course's", run, GREY, "3 5")


def curves(axes, ghosts):
    """Return the ghosts' cost curves as SVG parts, pinned ones with their letter at the end."""
    parts = []
    for ghost in ghosts:
        steps, costs = ghost.run.curve()
        parts.append(line(axes, steps, costs, ghost.colour, 2, ghost.dash) if len(costs) else "")
        seen = np.flatnonzero(np.isfinite(costs) & (costs < axes.y[1]))
        if ghost.says and seen.size:
            letter, place = ghost.name[-1], (axes.across(steps[seen[-1]]) + 3, axes.down(costs[seen[-1]]) - 4)
            parts.append(words(*place, letter, "start"))
    return parts


def told(run, ghosts):
    """Return what there is to say about a run: its divergence, its climbing, the course's own cost, pinned runs."""
    says = [f"{run.changes[-1]}."] if run.changes else []
    course = next((ghost.run for ghost in ghosts if ghost.name == "the course's"), None)
    says.append(_trouble(run, course))
    cost = run.cost
    if course is not None and not run.trouble and cost is not None:
        course.look(run.shown)
        own = course.cost if course.shown == run.shown else None  # two runs under way may be at different steps
        if own is not None and not np.isclose(cost, own, rtol=1e-4, atol=1e-6, equal_nan=True):
            says.append(f"The course's own run (grey) has the cost {own:.4f} there.")
            if np.isfinite(own) and not cost <= max(1.2 * run.costs[0], own):  # nan included
                says.append(f"Yours climbs, from {run.costs[0]:.4f}. Is there a wrong sign in your functions?")
    says += [f"{ghost.name}: {ghost.says}" for ghost in ghosts if ghost.says]
    return " ".join(filter(None, says))


def _trouble(run, course):
    if not run.diverged:
        return run.trouble
    if run.steps == 0 and (course is None or course.diverged):
        return f"{run.trouble} The start itself is too large: some probability is exactly 0 or 1, and its logarithm has no value."
    if course is None or course.diverged:
        return f"{run.trouble} It diverged: the learning rate is too large, or the start."
    if course.steps < run.steps + run.every:  # it may be about to diverge, too
        return f"{run.trouble} It diverged. Is the learning rate too large, or the start?"
    return f"{run.trouble} It diverged, and the course's own run with the same settings does not. Is there a wrong sign in your functions?"
