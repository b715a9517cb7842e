"""The one base of every error this package raises for a person to read."""


class CourseError(Exception):
    """An error whose text says the thing, what was expected, what came, and the remedy."""
