"""Train step by step under a playground, and remember where the training has been."""

import copy
from dataclasses import dataclass

import numpy as np

from shared_utils.palette import GREY, PINK, SKY
from shared_utils.widgets.trouble import Trouble


class Training:
    """Take the steps of one training; what goes wrong on the way becomes a sentence.

    Args:
        start: function that returns the state before the first step; may raise Trouble.
        step: function of (state, settings) that returns the next state; may raise Trouble.
        cost: function of a state that returns its cost, a float; may raise Trouble.
        settings: dict of the playground's settings.
        every: steps between two costs, and two states, that are remembered.

    Attributes:
        steps: how many steps have been taken.
        states, costs: after 0, every, 2·every … steps.
        trouble: what went wrong, in words; empty when all is well.
        diverged: whether what went wrong is that numbers grew beyond all bounds.
        changes: what was changed on the way, in words.
    """

    def __init__(self, start, step, cost, settings, every=20):
        self._step, self._cost, self.settings, self.every = step, cost, settings, every
        self.steps, self.states, self.costs, self.changes = 0, [], [], []
        self.trouble, self.diverged, self._place = "", False, None
        try:
            self.now = start()
            self._remember()
        except Trouble as trouble:
            self.now, self.trouble = None, str(trouble)

    def advance(self, steps):
        """Take that many steps, or fewer if something goes wrong."""
        for _ in range(steps):
            if self.trouble:
                return
            try:
                self.now = self._step(self.now, self.settings)
                self.steps += 1
                if self.steps % self.every == 0:
                    self._remember()
            except Trouble as trouble:
                self.trouble = str(trouble)

    def change(self, settings):
        """Go on with other settings from here."""
        new = [
            f"{name} {value:g}" if isinstance(value, float) else f"{name} {value}"
            for name, value in settings.items()
            if self.settings.get(name) != value
        ]
        self.settings = settings
        self.changes.append(f"{' and '.join(new)} from step {self.steps} on")

    def look(self, place):
        """Show the state after that many steps; None for the newest."""
        self._place = None if place is None or place >= self.steps else place

    @property
    def shown(self):
        """Return after how many steps the shown state is."""
        return self.steps if self._place is None else self._place // self.every * self.every

    @property
    def state(self):
        """Return the shown state; None where there is none."""
        if self._place is None:
            return self.now
        return self.states[self._place // self.every]

    @property
    def cost(self):
        """Return the cost of the shown state; None where it cannot be told."""
        if self.shown % self.every == 0 and self.shown // self.every < len(self.costs):
            return self.costs[self.shown // self.every]
        try:
            return None if self.state is None else self._cost(self.state)
        except Trouble:
            return None

    def curve(self):
        """Return the steps and costs remembered, as two arrays."""
        return self.every * np.arange(len(self.costs)), np.array(self.costs, dtype=float)

    def pinned(self):
        """Return a copy that stays as it is."""
        kept = copy.copy(self)
        kept.states, kept.costs, kept.changes = list(self.states), list(self.costs), list(self.changes)
        return kept

    def _remember(self):
        cost = self._cost(self.now)
        if np.isfinite(cost):
            self.states.append(self.now)
            self.costs.append(cost)
            return
        self.diverged = True
        if self.states:  # again, one by one, to say which step it was
            self.now, self.steps = self.states[-1], self.steps - self.every
            while np.isfinite(cost_now := self._cost(self.now)) and self.steps < len(self.states) * self.every:
                self.now, self.steps = self._step(self.now, self.settings), self.steps + 1
            cost = cost_now
        self.trouble = f"Cost is {cost} after {self.steps} steps."


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


def told(run, ghosts):
    """Return what there is to say about a run: its divergence, its climbing, the course's own cost, pinned runs."""
    says = [f"{run.changes[-1]}.".capitalize()] if run.changes else []
    course = next((ghost.run for ghost in ghosts if ghost.name == "the course's"), None)
    says.append(_trouble(run, course))
    cost = run.cost
    if course is not None and not run.trouble and cost is not None:
        course.look(run.shown)
        own = course.cost
        if own is not None and not np.isclose(cost, own, rtol=1e-4, atol=1e-6):
            says.append(f"The course's own run (dashed) has the cost {own:.4f} there.")
        if cost > 1.2 * run.costs[0] + 1e-9 and (own is None or own < cost):
            says.append(f"The cost climbs: it started at {run.costs[0]:.3f}.")
    says += [f"{ghost.name}: {ghost.says}" for ghost in ghosts if ghost.says]
    return " ".join(filter(None, says))


def _trouble(run, course):
    if not run.diverged:
        return run.trouble
    if course is None or course.diverged:
        return f"{run.trouble} It diverged: the learning rate is too large."
    return f"{run.trouble} It diverged, and the course's own run with the same settings does not. Is there a wrong sign in your functions?"
