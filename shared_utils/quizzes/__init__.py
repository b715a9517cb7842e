"""Hold the quizzes, one file for each week."""
