"""Join controls, one picture and one sentence into a playground."""

from dataclasses import dataclass
from html import escape
from threading import Lock

from shared_utils.picture import Picture
from shared_utils.widgets.live import _DOT, _NAMES


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
    play: int = 0  # milliseconds between two steps of a play button; 0 for none

    def widgets(self):
        """Return the live slider, and its play button where it has one."""
        import ipywidgets  # here, because only a notebook needs it

        slider = ipywidgets.FloatSlider(
            value=self.start,
            min=self.low,
            max=self.high,
            step=self.step,
            description=self.name,
            tooltip=self.tooltip,
            readout_format=self.readout,
            **_LOOK,
        )
        if not self.play:
            return [slider]
        whole = {key: int(value) for key, value in {"min": self.low, "max": self.high, "step": self.step}.items()}
        # Play's own three buttons have no names for a screen reader; it stays hidden, and one with words starts and stops it.
        look = {"description": "play", "tooltip": f"play: {self.name}"}
        player = ipywidgets.Play(value=int(self.start), interval=self.play, layout={"display": "none"}, **whole, **look)
        button = ipywidgets.ToggleButton(
            description=f"play / pause: {self.name}", tooltip=f"Play or pause: {self.name}", icon="play", layout={"width": "220px"}
        )
        ipywidgets.jslink((player, "value"), (slider, "value"))  # in the browser: the kernel hears of the slider only
        ipywidgets.jslink((button, "value"), (player, "playing"))
        return [slider, button, player]


@dataclass(frozen=True)
class Choice:
    """Describe a choice of one from several names, and what choosing does."""

    name: str
    options: tuple[str, ...]
    start: str
    tooltip: str

    def widgets(self):
        """Return the live list."""
        import ipywidgets

        return [ipywidgets.Dropdown(options=self.options, value=self.start, description=self.name, tooltip=self.tooltip, **_LOOK)]


_LOOK = {"style": {"description_width": "initial"}, "layout": {"width": "420px"}}


# Gives the sliders' handles their names and values, once for each view.
_ONCE = f"const view = this.closest('.playground'); if (view && !view.dataset.named) {{ view.dataset.named = 1; {_NAMES} }}"
_NAMED = f'<img alt="" hidden src="{_DOT}" onload="{escape(_ONCE)}">'


class Playground:
    """Redraw a picture and a sentence whenever a control is moved.

    In a notebook with a kernel it is live; in exported pages it is a still picture with alternative text.
    It starts no thread: a redraw takes a few milliseconds and happens inside the slider's own message.

    Args:
        sliders: list of Slider and Choice, in the order shown.
        draw: function of the controls' values, in that order; returns (SVG text, sentence).
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

        parts = [slider.widgets() for slider in self.sliders]
        controls = [first for first, *_ in parts]
        picture = ipywidgets.HTML(self.svg + _NAMED)
        spoken = ipywidgets.HTML(status(self.sentence))

        def redraw(_change):
            with self._lock:
                self.svg, self.sentence = self.draw(*(control.value for control in controls))
                picture.value, spoken.value = self.svg + _NAMED, status(self.sentence)

        for control in controls:
            control.observe(redraw, names="value")
        box = ipywidgets.VBox([*(one for part in parts for one in part), picture, spoken])
        box.add_class("playground")
        return box

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
