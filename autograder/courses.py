"""Where the courses are."""

from __future__ import annotations

from pathlib import Path

from autograder.errors import CourseError

ROOT = Path(__file__).resolve().parents[1]


class NoCourse(CourseError):
    """There is no course of that name."""


def course_folder(name: str) -> Path:
    """Return a course's folder, from its path or its name in the repository. Raises NoCourse if it is none."""
    for folder in (Path(name), ROOT / name):
        if (folder / "nbgrader_config.py").is_file():
            return folder.resolve()  # `.` has no name, and tables and pages are called by it
    known = ", ".join(sorted(path.parent.name for path in ROOT.glob("*/nbgrader_config.py")))
    raise NoCourse(f"course: expected one of {known or '(none is here)'}, or a folder with an nbgrader_config.py; got {name!r:.80}")
