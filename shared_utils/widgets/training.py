"""Train step by step under a playground, and remember where the training has been."""

import copy

import numpy as np

from shared_utils.widgets.trouble import Trouble


class Training:
    """Take the steps of one training; what goes wrong on the way becomes a sentence.

    Args:
        start: function that returns the state before the first step; may raise Trouble.
        step: function of (state, settings) that returns the next state; may raise Trouble.
        cost: function of a state that returns its cost, a float; may raise Trouble.
        settings: dict of the playground's settings.
        every: steps between two costs, and two states, that are remembered.
        sound: function of a state and its cost that says whether to go on; by default, whether the cost is finite.

    Attributes:
        steps: how many steps have been taken.
        states, costs: after 0, every, 2·every … steps.
        trouble: what went wrong, in words; empty when all is well.
        diverged: whether what went wrong is that numbers grew beyond all bounds.
        changes: what was changed on the way, in words.
    """

    def __init__(self, start, step, cost, settings, every=20, sound=lambda state, cost: np.isfinite(cost)):
        self._sound = sound
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
        self.changes.append(f"From step {self.steps} on: {' and '.join(new)}")

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
        if self._sound(self.now, cost):
            self.states.append(self.now)
            self.costs.append(cost)
            return
        self.diverged = True
        if self.states:  # again, one by one, to say which step it was
            self.now, self.steps = self.states[-1], self.steps - self.every
            end, cost = self.steps + self.every, self._cost(self.now)
            while self._sound(self.now, cost) and self.steps < end:
                self.now, self.steps = self._step(self.now, self.settings), self.steps + 1
                cost = self._cost(self.now)
        self.trouble = f"Cost is {cost} after {self.steps} steps."
