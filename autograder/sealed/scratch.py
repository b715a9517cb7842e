"""Scratch folders that learner code has written in: measure them, empty them, take them away.

Only names inside the folder are followed, never a link, and a folder that its maker locked is unlocked first.
"""

from __future__ import annotations

import contextlib
import os


def empty(folder: str) -> None:
    """Delete all that is in `folder`. Raises OSError for what cannot be deleted."""
    with os.scandir(folder) as entries:
        inside = list(entries)
    for entry in inside:
        if entry.is_dir(follow_symlinks=False):
            os.chmod(entry.path, 0o700)  # it may have been made so that nobody can look into it
            empty(entry.path)
            os.rmdir(entry.path)
        else:
            os.unlink(entry.path)


def remove(folder: str) -> None:
    """Delete `folder` with all that is in it, as far as that can be done."""
    with contextlib.suppress(OSError):
        empty(folder)
        os.rmdir(folder)


def is_over(folder: str, size: int, count: int) -> bool:
    """Whether the files in `folder` take more than `size` bytes or are more than `count`, folders counted too."""
    total = number = 0
    for path, folders, files in os.walk(folder):
        number += len(folders) + len(files)
        for name in files:
            with contextlib.suppress(OSError):
                total += os.lstat(os.path.join(path, name)).st_blocks * 512
    return total > size or number > count
