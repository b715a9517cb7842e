"""Hold the live playgrounds, one file for each, driven by the learner's own functions."""
