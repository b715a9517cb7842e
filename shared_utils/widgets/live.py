"""Show a playground in a notebook: its controls, its picture and its sentence as ipywidgets."""

import re
import threading
from contextlib import contextmanager
from html import escape
from time import monotonic

from shared_utils.widgets.drivers import driver

SPEEDS = (1, 2, 5, 10, 20, 50, 100, 500)
PAUSE = 1.0  # seconds between two sentences for a screen reader while training

# ipywidgets leaves its sliders without a name, and has them read out an index where they show a value. This gives each
# handle its description and its shown value, and the sentence a place that stays, so that its changes are spoken.
_NAMES = """
const box = this.closest('.playground');
const once = (node, name, value) => node && node.getAttribute(name) !== value && node.setAttribute(name, value);
const tell = () => {
  for (const slider of box.querySelectorAll('.widget-slider')) {
    const name = slider.querySelector('.widget-label')?.textContent, shown = slider.querySelector('.widget-readout');
    const handle = slider.querySelector('[role=slider]');
    once(handle, 'aria-label', name); once(handle, 'aria-valuetext', shown?.textContent);
    if (shown?.isContentEditable) { once(shown, 'role', 'textbox'); once(shown, 'aria-label', name + ', as a number'); }
  }
  once(box.querySelector('.playground-says .widget-html-content'), 'aria-live', 'polite');
};
if (box) {
  tell();
  new MutationObserver(tell).observe(box, {childList: true, subtree: true, characterData: true, attributes: true,
    attributeFilter: ['aria-valuenow']});
}
"""
_DOT = "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=="


def front_end():
    """Return whether somebody is there who shows widgets: not so where a program runs the notebook, as nbconvert does.

    A live view would then only get into the file as saved state, and exported pages would show it in place of the
    still picture, with scripts from the network.
    """
    try:
        from IPython import get_ipython

        parent = get_ipython().kernel.get_parent()
    except (ImportError, AttributeError):
        return False
    # JupyterLab, Notebook and VS Code name the cell; Python's own client counts its messages: session_process_number.
    by_python = re.search(r"_\d+_\d+$", parent.get("header", {}).get("msg_id", ""))
    return "cellId" in (parent.get("metadata") or {}) or (bool(parent) and not by_python)


def status(sentence):
    """Return the sentence as HTML that a screen reader speaks when it changes."""
    return f'<p role="status" style="max-width: 720px; line-height: 1.4">{escape(sentence)}</p>'


def beside_cells(widget):
    """Let a widget and its parts answer while a cell runs.

    JupyterLab sends what a person does on a subshell, a thread of its own. ipykernel 7 instead takes it where the widget
    last spoke from, which is where the cells run, so that the first press would wait for a long cell to end.
    """
    for part in (*getattr(widget, "children", ()), widget):
        if part is not widget:
            beside_cells(part)
        elif hasattr(part.comm, "_reply_subshell_for"):
            part.comm._reply_subshell_for = lambda _data, sent_on: sent_on


class Live:
    """Hold the live form of a playground.

    The observers only hand on what a person wants; a stage's worker calls `show` with what comes of it.

    Args:
        playground: the Playground to show.
        stage: its Stage, with its first Frame drawn.
    """

    def __init__(self, playground, stage):
        import ipywidgets  # here, because only a notebook needs it

        self.stage, self.playground = stage, playground
        stage.connect(self.show, driver())
        self._ours = threading.local()
        self._spoken = (0.0, "")
        self._predicted = ""
        frame = stage.frame
        self.controls = {control.name: control.widget(playground.start[control.name]) for control in playground.controls}
        for name, control in self.controls.items():
            control.observe(self._from_person(lambda value, name=name: stage.set({name: value})), names="value")
        self.picture = ipywidgets.HTML(frame.svg)
        self.picture.add_class("playground-picture")
        self.spoken = ipywidgets.HTML(status(frame.sentence))
        self.spoken.add_class("playground-says")
        names = ipywidgets.HTML(f'<img alt="" hidden src="{_DOT}" onload="{escape(_NAMES)}">', layout={"display": "none"})
        rows = [*self._prediction(), _row(*self.controls.values())]
        if playground.run is not None:
            rows.append(_row(*self._actions(frame)))
        rows += self._set_ups()
        self.box = ipywidgets.VBox([*rows, self.picture, self.spoken, names])
        self.box.add_class("playground")
        beside_cells(self.box)

    def show(self, frame):
        """Show a frame; called by the worker."""
        with self._by_us():
            self.picture.value = frame.svg
            if self.playground.run is not None:
                if self.train.value != self.stage.training:
                    self.train.value = self.stage.training
                if frame.training or frame.arrived:
                    # A value between two stops the browser would round, and send back as if a person had pulled it there.
                    self.steps.value = frame.shown // self.steps.step * self.steps.step
                self._label()
        at, said = self._spoken
        resting = frame.arrived and not frame.training
        answer = self._answer() if resting and self.stage.caught_up else ""
        # An answer is news also where its picture is there already.
        if answer or (frame.sentence != said and (resting or monotonic() - at > PAUSE)):
            self._spoken = monotonic(), frame.sentence
            self.spoken.value = status(answer + frame.sentence)

    def set_up(self, name):
        """Take over the named settings, and train as far as they say."""
        values = {**self.playground.start, **self.playground.set_ups[name]}
        goal = values.pop("steps", None)
        with self._by_us():
            for key, value in values.items():
                self.controls[key].value = value
        self.stage.set(values, goal)

    # ---- parts ------------------------------------------------------------------------------------------------------

    def _actions(self, frame):
        import ipywidgets

        stage = self.stage
        self.train = ipywidgets.ToggleButton(False, tooltip="Train on with your functions, or pause", layout={"width": "110px"})
        self.train.observe(self._from_person(self._train), names="value")
        self._label()
        self.steps = ipywidgets.IntSlider(
            frame.shown,
            max=stage.most,
            step=self.playground.every,
            description="steps",
            tooltip="How many steps have been taken; pull it to look back, or to train until there",
            style={"description_width": "initial"},
            layout={"width": "350px"},
        )
        self.steps.observe(self._from_person(stage.look), names="value")
        speed = ipywidgets.Dropdown(
            options=SPEEDS,
            value=20,
            description="steps a picture",
            tooltip="Speed: how many steps are taken from one picture to the next",
            style={"description_width": "initial"},
            layout={"width": "170px"},
        )
        speed.observe(self._from_person(stage.speed), names="value")
        presses = [
            ("step", "Train for one picture's steps, then rest", stage.step),
            ("reset", "Go back to the start", stage.reset),
            ("pin", "Keep the present curve for comparison", stage.pin),
            ("unpin all", "Let the kept curves go", stage.unpin),
        ]
        return [self.train, *(self._press(*press, "90px") for press in presses), self.steps, speed]

    def _train(self, on):
        self.stage.train(on)
        self._label()

    def _label(self):
        on = self.stage.training
        self.train.description = "pause" if on else "train"

    def _set_ups(self):
        buttons = [
            self._press(f"Set this up: {name}", f"Take over the settings: {_listed(values)}", lambda name=name: self.set_up(name), "auto")
            for name, values in self.playground.set_ups.items()
        ]
        return [_row(*buttons)] if buttons else []

    def _prediction(self):
        import ipywidgets

        asked = self.playground.predict
        if asked is None:
            return []
        question = ipywidgets.HTML(f'<p style="max-width: 720px; line-height: 1.4"><b>Predict first.</b> {escape(asked.question)}</p>')
        choice = ipywidgets.Dropdown(
            options=[("choose, and see", ""), *((text, text) for text in asked.choices)],
            value="",
            description="your prediction",
            tooltip="Choose what you expect; then the playground shows it",
            style={"description_width": "initial"},
            layout={"width": "350px"},
        )

        def chosen(value):
            self._predicted = value
            if value:
                self.set_up(asked.set_up)

        choice.observe(self._from_person(chosen), names="value")
        return [question, choice]

    def _answer(self):
        """Return how a prediction fares, once the picture that answers it is there."""
        predicted, self._predicted = self._predicted, ""
        if not predicted:
            return ""
        shown = self.playground.answer(self.stage)
        verdict = "as you predicted" if shown == predicted else f"you predicted: {predicted}"
        return f"It shows: {shown} ({verdict}). " if shown else "Your functions give no answer yet. "

    def _press(self, name, tooltip, action, width):
        """Return a button. A ToggleButton that springs back: clicks on a Button wait until a running cell has ended."""
        import ipywidgets

        button = ipywidgets.ToggleButton(False, description=name, tooltip=tooltip, layout={"width": width})

        def pressed(value):
            if value:
                action()
                with self._by_us():
                    button.value = False

        button.observe(self._from_person(pressed), names="value")
        return button

    # ---- who has moved it -------------------------------------------------------------------------------------------

    def _from_person(self, act):
        """Return an observer that acts on what a person does, and not on what this class sets itself."""

        def observer(change):
            if not getattr(self._ours, "now", False):
                act(change["new"])

        return observer

    @contextmanager
    def _by_us(self):
        before, self._ours.now = getattr(self._ours, "now", False), True
        try:
            yield
        finally:
            self._ours.now = before


def _row(*parts):
    import ipywidgets

    return ipywidgets.Box(parts, layout={"flex_flow": "row wrap", "max_width": "740px"})


def _listed(values):
    return ", ".join(f"{name} {value:g}" if isinstance(value, float) else f"{name} {value}" for name, value in values.items())
