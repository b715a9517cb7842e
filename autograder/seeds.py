"""Seeds: the public one of the learner's own check, and the secret one that grades."""

from __future__ import annotations

import contextlib
import os
import secrets
import time
from pathlib import Path

from autograder.errors import CourseError

PUBLIC_SEED = "public"
VARIABLE = "COURSE_GRADING_SEED"


class SeedError(CourseError):
    """The grading seed cannot be read or kept."""


def seed_file() -> Path:
    """Return where the grading seed is kept: the user's configuration folder, outside any repository."""
    base = os.environ.get("XDG_CONFIG_HOME") or os.environ.get("APPDATA") or str(Path.home() / ".config")
    return Path(base) / "deep-learning-in-numpy" / "grading-seed"


def grading_seed() -> str:
    """Return the secret seed: the environment's, else the kept one, made at the first call."""
    given = os.environ.get(VARIABLE, "").strip()
    if given:
        return given
    path = seed_file()
    try:
        if not path.exists():
            _make(path)
        seed = _read(path)
    except OSError as error:
        raise SeedError(f"grading seed: expected to keep it in {path}, got {error.strerror}; set {VARIABLE} instead") from None
    if not seed:
        raise SeedError(f"grading seed: {path} is empty; delete it to have a new one made, or set {VARIABLE}")
    return seed


def _make(path: Path) -> None:
    """Keep a new seed, unless another process has just done so."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    with contextlib.suppress(FileExistsError):
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w") as file:
            file.write(secrets.token_hex(16))


def _read(path: Path) -> str:
    """Return the kept seed; one that is just being made by another process is waited for."""
    for _ in range(20):
        seed = path.read_text(encoding="utf-8", errors="backslashreplace").strip()
        if seed:
            break
        time.sleep(0.02)
    return seed
