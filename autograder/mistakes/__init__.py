"""Mistakes: what learners really get wrong, as code that does the same, one file a week.

They name a mistake when an answer fails, and they prove the checks: each must be rejected.
"""
