"""The course's grader. A notebook needs one name of it: `week`."""

from autograder.kernel import week

__all__ = ["week"]
