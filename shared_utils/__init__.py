"""Hold the course's library: numpy, one concept per file, written to be read by learners."""
