"""Print what a benchmark measured: a table for people, then one line of JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from statistics import median


def show(rows: Mapping[str, Sequence[float]], unit: str, results: Mapping[str, float]) -> None:
    """Print min, median and max of each row of measurements, then the results as JSON."""
    width = max(len(name) for name in rows)
    print(f"{'':{width}}  {'min':>10}  {'median':>10}  {'max':>10}  {unit}")
    for name, values in rows.items():
        print(f"{name:{width}}  {min(values):10.4g}  {median(values):10.4g}  {max(values):10.4g}")
    print(json.dumps({name: float(f"{value:.4g}") for name, value in results.items()}))
