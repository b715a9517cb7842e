"""Scratch folders that learner code has written in: measure them, empty them, take them away.

Only names inside the folder are followed, never a link, and a folder that its maker locked is unlocked first.
A path may be too long to be named: such a folder is over its cap, and is moved up before it is looked into.
"""

from __future__ import annotations

import contextlib
import os


def empty(folder: str) -> None:
    """Delete all that is in `folder`, however deep. Raises OSError for what cannot be deleted."""
    waiting = _taken_apart(folder, folder)
    while waiting:
        inner = waiting.pop()
        waiting += _taken_apart(inner, folder)
        os.rmdir(inner)


def _taken_apart(inner: str, folder: str) -> list[str]:
    """Delete the files in `inner`, move its folders up into `folder`, and return their new paths."""
    with os.scandir(inner) as entries:
        inside = list(entries)
    moved = []
    for entry in inside:
        if entry.is_dir(follow_symlinks=False):
            os.chmod(entry.path, 0o700)  # it may have been made so that nobody can look into it
            moved.append(os.path.join(folder, os.urandom(8).hex()))  # a name that nobody can have taken
            os.rename(entry.path, moved[-1])
        else:
            os.unlink(entry.path)
    return moved


def remove(folder: str) -> None:
    """Delete `folder` with all that is in it, as far as that can be done."""
    with contextlib.suppress(OSError):
        empty(folder)
        os.rmdir(folder)


def is_over(folder: str, size: int, count: int) -> bool:
    """Whether the files in `folder` take more than `size` bytes or are more than `count`, folders counted too.

    It is over as well where it cannot be measured: too deep, or locked.
    """
    total = number = 0
    waiting = [folder]
    while waiting:
        try:
            with os.scandir(waiting.pop()) as entries:
                for entry in entries:
                    number += 1
                    if entry.is_dir(follow_symlinks=False):
                        waiting.append(entry.path)
                    else:
                        total += _size(entry)
                    if total > size or number > count:
                        return True
        except (FileNotFoundError, NotADirectoryError):  # gone since it was listed
            continue
        except OSError:
            return True
    return False


def _size(entry: os.DirEntry[str]) -> int:
    """Return the bytes that a file takes; none if it is gone since it was listed."""
    try:
        return entry.stat(follow_symlinks=False).st_blocks * 512
    except FileNotFoundError:
        return 0
