"""How long a learner waits: `check(sigmoid)` in a real kernel, and the import of `week`.

    python benchmarks/selfcheck.py [--quick]

The check is timed from outside, as a cell: request sent to the kernel, card come back. Beside it
stands the empty cell `pass`, which is what any cell costs. The import is timed in fresh processes,
on top of numpy's.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from statistics import median

from jupyter_client.manager import start_new_kernel
from table import show

SETUP = """
import numpy as np
from autograder import week
check, hint, progress = week("course1/week1")
def sigmoid(x):
    return 1 / (1 + np.exp(-x))
"""
IMPORT = "import time, numpy; t = time.perf_counter(); from autograder import week; print(time.perf_counter() - t)"


def cells(source: str, times: int, folder: str) -> list[float]:
    """Return how many milliseconds a cell takes, after the set-up, in a kernel of its own."""
    manager, client = start_new_kernel(kernel_name="python3", cwd=folder)
    try:
        client.execute_interactive(SETUP, timeout=60)
        taken = []
        for _ in range(times):
            start = time.perf_counter()
            client.execute_interactive(source, timeout=60, output_hook=lambda message: None)
            taken.append(1000 * (time.perf_counter() - start))
        return taken
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)


def imports(times: int) -> list[float]:
    """Return how many seconds the import of `week` takes on top of numpy."""
    runs = (subprocess.run([sys.executable, "-c", IMPORT], capture_output=True, text=True, check=True) for _ in range(times))
    return [float(run.stdout) for run in runs]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="end within a minute")
    times = 20 if parser.parse_args().quick else 100
    with tempfile.TemporaryDirectory() as folder:
        empty, checked = cells("pass", times, folder), cells("check(sigmoid)", times, folder)
    imported = imports(times // 5)
    rows = {"cell `pass`, ms": empty, "cell `check(sigmoid)`, ms": checked, "import of week, s": imported}
    show(rows, "ms or s", {"check_median_ms": median(checked), "import_s": median(imported)})


if __name__ == "__main__":
    main()
