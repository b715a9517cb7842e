"""The one base of every error this package raises for a person to read."""


class CourseError(Exception):
    """An error whose text says the thing, what was expected, what came, and the remedy."""

    def _render_traceback_(self) -> list[str]:
        """Show a notebook the text alone: whose lines raised it is of no use to the reader."""
        return [f"{type(self).__name__}: {self}"]
