"""Describe a playground: what can be set, what is trained, how it is drawn; live in a notebook, a still elsewhere."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from html import escape
from typing import Any

from shared_utils.picture import Picture
from shared_utils.widgets import live
from shared_utils.widgets.stage import Stage


@dataclass(frozen=True)
class Prediction:
    """Ask for a prediction before the playground shows the answer.

    Args:
        question: what to predict.
        choices: the answers to choose from.
        set_up: name of the settings that show the answer.
        answer: function of the settings, or of (run, settings) where there is training, that returns what is seen:
            one of the choices, or None where the learner's functions show nothing.
    """

    question: str
    choices: tuple[str, ...]
    set_up: str
    answer: Callable[..., str | None]


@dataclass(frozen=True)
class Playground:
    """Join controls, a learner's functions and a picture.

    In a notebook with somebody in front of it, it is live; where a program runs the notebook, and in exported pages, it
    is a still picture with alternative text. Nothing runs beside the cells until somebody touches a control.

    Args:
        controls: the controls, in the order shown.
        draw: function of the settings (a dict from a control's name to its value), or of (run, ghosts, settings) where
            there is training; returns (SVG text, sentence).
        run: function from the settings to a Training with the learner's functions; None without training.
        course: the same with the course's functions, drawn as a ghost.
        first, most, every: steps taken for the first picture, at most, and between two that can be looked back to.
        set_ups: dict from a name to the settings that show one claim of the lesson; "steps" says how far to train.
        predict: a Prediction, or None.
        width: how wide the still is, in CSS pixels.
    """

    controls: Sequence[Any]
    draw: Callable[..., tuple[str, str]]
    run: Callable[[dict], Any] | None = None
    course: Callable[[dict], Any] | None = None
    first: int = 0
    most: int = 0
    every: int = 20
    set_ups: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    predict: Prediction | None = None
    width: int = 600
    start: Mapping[str, Any] = field(default_factory=dict)

    def __post_init__(self):
        given = {control.name: control.start for control in self.controls} | dict(self.start)
        object.__setattr__(self, "start", given)
        checks = {control.name: control.check for control in self.controls}
        if self.run is not None:
            checks["steps"] = lambda value: isinstance(value, int) and 0 <= value <= self.most
        for name, values in {"start": given, **self.set_ups}.items():
            for key, value in values.items():
                if key not in checks or not checks[key](value):
                    raise ValueError(f"set-up {name!r}: expected settings that the controls can have; got {key!r}: {value!r}")
        object.__setattr__(self, "_stages", [self._stage()])
        object.__setattr__(self, "_first", self._stages[0].first())

    @property
    def svg(self):
        """Return the first picture, as SVG text."""
        return self._first.svg

    @property
    def sentence(self):
        """Return what the first picture shows, in words."""
        return self._first.sentence

    def set_up(self, name):
        """Return this playground with the named settings in place from the start."""
        if name not in self.set_ups:
            raise ValueError(f"set_up: expected one of {', '.join(map(repr, self.set_ups)) or 'none'}; got {name!r}")
        values = dict(self.set_ups[name])
        return replace(self, first=values.pop("steps", self.first), start={**self.start, **values})

    def answer(self, stage):
        """Return what the stage shows of what was to be predicted."""
        settings = stage.settings
        return self.predict.answer(settings) if self.run is None else self.predict.answer(stage.run, settings)

    def still(self):
        """Return the first picture, with its sentence as its alternative text."""
        return Picture(self.svg.encode(), self.sentence, width=self.width, kind="image/svg+xml")

    def widget(self):
        """Return the live form: an ipywidgets box. Each call makes one of its own."""
        if self._stages:
            return live.Live(self, self._stages.pop()).box
        stage = self._stage()
        stage.first()
        return live.Live(self, stage).box

    def _stage(self):
        at_once = [control.name for control in self.controls if control.at_once]
        return Stage(self.draw, self.start, self.run, self.course, self.first, self.most, at_once)

    def _repr_mimebundle_(self, **_kwargs):
        html = self.still()._repr_html_() + live.status(self.sentence)
        if self.predict is not None:
            choices = "; ".join(self.predict.choices)
            html = f"<p><b>Predict first.</b> {escape(self.predict.question)} ({escape(choices)})</p>" + html
        bundle = {"text/plain": repr(self), "text/html": html}
        view = self.widget()._repr_mimebundle_() if live.front_end() else None
        return (view or {}) | bundle

    def __repr__(self):
        return f"[Playground: {self.sentence}]"
