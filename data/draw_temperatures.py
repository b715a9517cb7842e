"""Draw a daily series of temperatures: a season, weather that remembers yesterday, and a heat wave."""

from __future__ import annotations

import numpy as np

START = np.datetime64("2020-01-01")
DAYS = 1827  # five years, the first and the last day of 2020 to 2024 counted
HEAT_WAVE = (np.datetime64("2022-07-08"), np.datetime64("2022-07-19"))  # first and last day


def draw_temperatures(seed: int) -> dict[str, np.ndarray]:
    """Return `celsius` (n,), the day's mean to a tenth of a degree, and the day it starts on.

    Season: a cosine, coldest in late January. Weather: AR(1), today = 0.75·yesterday + N(0, 2.2²), a little
    livelier in winter. The heat wave climbs for four days, stays 11 degrees up, and breaks in a thunderstorm.
    """
    rng = np.random.default_rng([seed, 30])
    day = START + np.arange(DAYS)
    season = 10.5 - 9.0 * np.cos(2 * np.pi * (np.arange(DAYS) - 24) / 365.25)
    shock = rng.normal(0, 2.2, DAYS) * (1 + 0.2 * np.cos(2 * np.pi * np.arange(DAYS) / 365.25))
    weather = np.zeros(DAYS)
    for today in range(1, DAYS):
        weather[today] = 0.75 * weather[today - 1] + shock[today]
    since = (day - HEAT_WAVE[0]).astype(int)
    length = int((HEAT_WAVE[1] - HEAT_WAVE[0]).astype(int)) + 1
    heat = np.where((since >= 0) & (since < length), 11 * np.minimum((since + 1) / 4, 1), 0.0)
    return {
        "celsius": (season + weather + heat).round(1),
        "start": np.array([str(START).encode()]),
        "heat_wave": np.array([str(edge).encode() for edge in HEAT_WAVE]),
    }
