"""What the lessons claim about data and methods, measured with seeds and spread.

    python benchmarks/stories.py [course1/week3 ...] [--quick]

Every `stories_courseN_weekK.py` beside this file has `STORIES`: functions of the number of seeds that
return a title and rows of measurements.
"""

from __future__ import annotations

import argparse
import importlib
import json
from pathlib import Path
from statistics import median

PREFIX = "stories_"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("weeks", nargs="*", help="such as course1/week3; all by default")
    parser.add_argument("--quick", action="store_true", help="two seeds in place of ten")
    options = parser.parse_args()
    names = sorted(path.stem for path in Path(__file__).parent.glob(f"{PREFIX}*.py"))
    wanted = [PREFIX + week.replace("/", "_") for week in options.weeks] or names
    if unknown := [name for name in wanted if name not in names]:
        known = ", ".join(name.removeprefix(PREFIX).replace("_", "/") for name in names)
        parser.error(f"expected weeks with stories ({known}), got {unknown[0].removeprefix(PREFIX)}")
    results = {}
    for name in wanted:
        for story in importlib.import_module(name).STORIES:
            title, rows = story(2 if options.quick else 10)
            width = max(map(len, rows))
            print(f"{name.removeprefix(PREFIX).replace('_', '/')}: {title}")
            print(f"{'':{width}}  {'min':>10}  {'median':>10}  {'max':>10}")
            for row, values in rows.items():
                print(f"{row:{width}}  {min(values):10.4g}  {median(values):10.4g}  {max(values):10.4g}", flush=True)
                results[row] = float(f"{median(values):.4g}")
    print(json.dumps(results))


if __name__ == "__main__":
    main()
