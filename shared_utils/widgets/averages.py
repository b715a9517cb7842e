"""Smooth a series of temperatures under a slider: how much an average remembers."""

import numpy as np

from shared_utils import averages
from shared_utils.data import load_temperatures
from shared_utils.palette import BLUE, GREY, RED
from shared_utils.widgets.controls import Slider, Steps
from shared_utils.widgets.playground import Playground, Prediction
from shared_utils.widgets.svg import Axes, chart, line
from shared_utils.widgets.trouble import Trouble, array, call

FIRST_DAY, DAYS = np.datetime64("2022-07-01"), 150
BETAS = (0.0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995)
CONTROLS = [
    Steps("beta", BETAS, 0.9, "How much of the average is kept from one day to the next"),
    Slider("days", 10, DAYS, DAYS, 5, "How many days to show, from 1 July 2022 on", "d"),
]
SET_UPS = {
    "no memory": {"beta": 0.0, "days": 60},
    "a cold start": {"beta": 0.98, "days": 60},
    "late for the heat wave": {"beta": 0.95, "days": 60},
    "a long start": {"beta": 0.95, "days": DAYS},
}
QUESTION = (
    "With beta = 0.95 the average looks back over about 20 days. After how many days are the corrected average and the one "
    "that is not corrected less than a degree apart?"
)
CHOICES = ("after about 20 days", "after about 60 days", "after about 120 days")


def averages_playground(exponentially_weighted_average):
    """Return a playground that smooths the summer of 2022 by the learner's own average, with and without correction.

    The course's own averages run along as pale dashes. What is missing or goes wrong is said in words.

    Args:
        exponentially_weighted_average: the learner's function.

    Returns:
        A Playground; the last line of a cell shows it.
    """
    series = load_temperatures()
    first = int((FIRST_DAY - series.dates[0]).astype(int))
    celsius = series.celsius[first : first + DAYS]

    def smoothed(settings):
        """Return the learner's two averages, and what went wrong."""
        found, trouble = {}, []
        for corrected in (False, True):
            try:
                values = call(NAME, exponentially_weighted_average, celsius, settings["beta"], bias_correction=corrected)
                found[corrected] = array(NAME, values, celsius.shape)
            except Trouble as problem:
                trouble.append(str(problem))
        return found, trouble[:1]

    def draw(settings):
        beta, days = settings["beta"], int(settings["days"])
        found, says = smoothed(settings)
        ours = {flag: averages.exponentially_weighted_average(celsius, beta, flag) for flag in (False, True)}
        sentence = " ".join([_told(beta, days, found, ours, celsius), *says])
        return _chart(celsius, found, ours, days, sentence), sentence

    def together(settings):
        found, _ = smoothed(settings)
        if len(found) < 2 or not np.isfinite([found[False], found[True]]).all():
            return None
        near = np.abs(found[True] - found[False]) < 1
        days = int(np.argmax(near)) + 1 if near.any() else DAYS
        return min(CHOICES, key=lambda choice: abs(int(choice.split()[2]) - days))

    return Playground(CONTROLS, draw, set_ups=SET_UPS, predict=Prediction(QUESTION, CHOICES, "a long start", together), width=680)


NAME = "exponentially_weighted_average"
AXES_SIZE = (680, 340)


def _told(beta, days, found, ours, celsius):
    says = [f"beta = {beta:g}: the average looks back over about {1 / (1 - beta):.0f} day{'s' * (beta >= 0.5)}."]
    last = days - 1
    if False in found and True in found:
        plain, corrected = found[False], found[True]
        says.append(f"On the first day, {celsius[0]:.1f} degrees, it says {plain[0]:.1f}, corrected {corrected[0]:.1f};")
        says.append(f"after {days} days {plain[last]:.1f} and {corrected[last]:.1f}.")
        if np.isfinite(corrected).all():
            top, warmest = int(np.argmax(corrected[:days])) + 1, int(np.argmax(celsius[:days])) + 1
            says.append(f"The warmest day is number {warmest}; the corrected average is highest on day {top}.")
    for flag, name in ((False, "average"), (True, "corrected average")):
        if flag in found and not np.allclose(found[flag], ours[flag], rtol=0, atol=1e-6):
            says.append(f"Your {name} is not that of the course (pale dashes).")
    return " ".join(says)


def _chart(celsius, found, ours, days, sentence):
    axes = Axes((1, days), (0, 36), *AXES_SIZE)
    day = np.arange(1, days + 1)
    dots = "".join(
        f'<circle cx="{axes.across(x):.1f}" cy="{axes.down(y):.1f}" r="2" fill="{GREY}"/>'
        for x, y in zip(day.tolist(), celsius[:days].tolist(), strict=True)
    )
    strays = [flag for flag in found if not np.allclose(found[flag], ours[flag], rtol=0, atol=1e-6)]
    marks = [dots, *(line(axes, day, ours[flag][:days], GREY, 1.5, "3 5") for flag in strays or set(ours) - set(found))]
    for flag, colour, dash in ((True, BLUE, ""), (False, RED, "9 4")):
        if flag in found:
            marks.append(line(axes, day, found[flag][:days], colour, 2.5, dash))
    every = max(10, days // 5 // 10 * 10)
    ticks = {value: str(value) for value in (1, *range(every, days + 1, every))}
    names = [("corrected", BLUE, ""), ("not corrected", RED, "9 4"), ("day", GREY, "1 8")]
    return chart(axes, marks, "day from 1 July 2022", "degrees Celsius", sentence, ticks, [0, 10, 20, 30], names)
