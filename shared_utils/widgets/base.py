"""Join sliders, one picture and one sentence into a playground."""

from dataclasses import dataclass
from html import escape
from threading import Lock

from shared_utils.picture import Picture


@dataclass(frozen=True)
class Slider:
    """Describe one slider: its name, range, start and step, and what moving it does."""

    name: str
    low: float
    high: float
    start: float
    step: float
    tooltip: str
    readout: str = ".1f"


class Playground:
    """Redraw a picture and a sentence whenever a slider moves.

    In a notebook with a kernel it is live; in exported pages it is a still picture with alternative text.
    It starts no thread: a redraw takes a few milliseconds and happens inside the slider's own message.

    Args:
        sliders: list of Slider, in the order shown.
        draw: function of the sliders' values, in that order; returns (SVG text, sentence).
    """

    def __init__(self, sliders, draw):
        self.sliders = sliders
        self.draw = draw
        self.svg, self.sentence = draw(*(slider.start for slider in sliders))
        # JupyterLab delivers slider messages on a thread of their own: one redraw at a time.
        self._lock = Lock()

    def still(self):
        """Return the picture as it is now, with the sentence as its alternative text."""
        return Picture(self.svg.encode(), self.sentence, width=600, kind="image/svg+xml")

    def widget(self):
        """Return the live form: an ipywidgets box."""
        import ipywidgets  # here, because only a notebook needs it

        controls = [
            ipywidgets.FloatSlider(
                value=slider.start,
                min=slider.low,
                max=slider.high,
                step=slider.step,
                description=slider.name,
                tooltip=slider.tooltip,
                readout_format=slider.readout,
                style={"description_width": "initial"},
                layout={"width": "420px"},
            )
            for slider in self.sliders
        ]
        picture = ipywidgets.HTML(self.svg)
        spoken = ipywidgets.HTML(status(self.sentence))

        def redraw(_change):
            with self._lock:
                self.svg, self.sentence = self.draw(*(control.value for control in controls))
                picture.value, spoken.value = self.svg, status(self.sentence)

        for control in controls:
            control.observe(redraw, names="value")
        return ipywidgets.VBox([*controls, picture, spoken])

    def _repr_mimebundle_(self, **_kwargs):
        still = self.still()._repr_html_() + status(self.sentence)
        bundle = {"text/plain": repr(self), "text/html": still}
        view = self.widget()._repr_mimebundle_()
        # ipywidgets 8 gives the bundle; a kernel without widgets gives nothing to add.
        return (view or {}) | bundle

    def __repr__(self):
        return f"[Playground: {self.sentence}]"


def status(sentence):
    """Return the sentence as HTML that a screen reader speaks when it changes."""
    return f'<p role="status" style="max-width: 600px; line-height: 1.4">{escape(sentence)}</p>'
