"""Describe the controls of a playground, apart from any front end, and make the live ones."""

from dataclasses import dataclass

# A control says in `at_once` that a running training takes it over at its next step; the others start the run anew.


@dataclass(frozen=True)
class Slider:
    """Describe a slider over evenly spaced numbers."""

    name: str
    low: float
    high: float
    start: float
    step: float
    tooltip: str
    readout: str = ".1f"
    at_once: bool = False

    def widget(self, value):
        """Return the live slider."""
        import ipywidgets  # here, because only a notebook needs it

        # A whole number stays an int on its way through the slider.
        kind = ipywidgets.IntSlider if isinstance(self.start, int) and isinstance(self.step, int) else ipywidgets.FloatSlider
        return kind(value, min=self.low, max=self.high, step=self.step, readout_format=_format(kind, self.readout), **_look(self))

    def check(self, value):
        """Return whether the control can have this value."""
        return isinstance(value, int | float) and self.low <= value <= self.high


@dataclass(frozen=True)
class Steps:
    """Describe a slider over given numbers, such as learning rates of which each is about three times the last."""

    name: str
    values: tuple[float, ...]
    start: float
    tooltip: str
    at_once: bool = False

    def widget(self, value):
        """Return the live slider."""
        import ipywidgets

        return ipywidgets.SelectionSlider(options=[(f"{number:g}", number) for number in self.values], value=value, **_look(self))

    def check(self, value):
        """Return whether the control can have this value."""
        return value in self.values


@dataclass(frozen=True)
class Choice:
    """Describe a choice of one from several names."""

    name: str
    options: tuple[str, ...]
    start: str
    tooltip: str
    at_once: bool = False

    def widget(self, value):
        """Return the live list."""
        import ipywidgets

        return ipywidgets.Dropdown(options=self.options, value=value, **_look(self))

    def check(self, value):
        """Return whether the control can have this value."""
        return value in self.options


@dataclass(frozen=True)
class Toggle:
    """Describe something that is on or off."""

    name: str
    start: bool
    tooltip: str
    at_once: bool = False

    def widget(self, value):
        """Return the live check box."""
        import ipywidgets

        return ipywidgets.Checkbox(value, indent=False, **_look(self))

    def check(self, value):
        """Return whether the control can have this value."""
        return isinstance(value, bool)


@dataclass(frozen=True)
class Seed:
    """Describe the number that all random draws of a run, and of the course's run beside it, start from."""

    start: int = 1
    name: str = "seed"
    tooltip: str = "Where the random numbers start, for your run and for the course's"
    at_once: bool = False

    def widget(self, value):
        """Return the live number field."""
        import ipywidgets

        look = _look(self) | {"layout": {"width": "160px"}}
        return ipywidgets.BoundedIntText(value, min=0, max=9999, **look)

    def check(self, value):
        """Return whether the control can have this value."""
        return isinstance(value, int) and 0 <= value <= 9999


def _look(control):
    return {
        "description": control.name,
        "tooltip": control.tooltip,
        "style": {"description_width": "initial"},
        "layout": {"width": "350px"},
    }


def _format(kind, readout):
    return "d" if kind.__name__ == "IntSlider" else readout
