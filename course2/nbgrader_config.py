"""Settings of nbgrader for course 2: its submissions go to the sealed judge and are not executed.

Run nbgrader in this folder, or anywhere with --CourseDirectory.root=PATH_TO_THIS_FOLDER.
"""

c = get_config()

c.CourseDirectory.course_id = "course2"  # free to change: it names the course in the exchange and the gradebook
c.BuiltExporter.course = "course2"  # not free: the checks know the course by it

# Strings, so that nbgrader stops where one of these cannot be loaded. An import in this file that failed would only
# be logged, and submissions would then be executed, unprotected.
c.Autograde.exporter_class = "autograder.nbgrader_plugins.SealedExporter"
c.Autograde.sanitize_preprocessors = []
c.Autograde.autograde_preprocessors = [
    "autograder.nbgrader_plugins.RecordGrades",
    "nbgrader.preprocessors.AssignLatePenalties",
    "nbgrader.preprocessors.CheckCellMetadata",
]
c.GenerateAssignment.exporter_class = "autograder.nbgrader_plugins.BuiltExporter"
c.ClearSolutions.code_stub = {"python": ""}  # what learners start from stands below the solution already

# The judge's report holds the grading seed: it stays in autograded/ and never gets into the feedback.
c.CourseDirectory.ignore = [".ipynb_checkpoints", ".attempts.jsonl", "*.pyc", "__pycache__", "feedback", "judged.json"]

# Feedback shows a playground's still picture, also where JupyterLab has saved its live view, which needs the network.
c.NbConvertBase.display_data_priority = [
    *("text/html", "image/svg+xml", "image/png", "image/jpeg"),
    *("text/markdown", "text/latex", "text/plain"),
]
