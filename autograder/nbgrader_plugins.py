"""What nbgrader loads: its autograding, with the sealed judge in the place of execution.

A course names `SealedExporter` and `BuiltExporter`, as strings, in its `nbgrader_config.py`. nbgrader resolves them
when it makes an `Autograde` or a `GenerateAssignment`, for the command line as for Formgrader: where this module or
the judge cannot be loaded, that raises, and nothing runs. Otherwise the converter becomes a class of this module as
it starts.
"""

from __future__ import annotations

import atexit
import glob
import os
import shutil
from datetime import datetime
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

import nbformat
from nbconvert.exporters import NotebookExporter
from nbformat import NotebookNode
from nbgrader.api import Gradebook, MissingEntry
from nbgrader.converters import Autograde, GenerateAssignment
from nbgrader.converters.base import BaseConverter, NbGraderException
from nbgrader.preprocessors import Execute, NbGraderPreprocessor
from nbgrader.utils import parse_utc
from traitlets import Enum, Unicode
from traitlets.utils.importstring import import_item

from autograder import build, checks, seeds
from autograder.classroom import gradebook, handed_in, shown
from autograder.errors import CourseError
from autograder.outcome import Report
from autograder.worker import Worker


class RecordGrades(NbGraderPreprocessor):  # type: ignore[misc]
    """Store the points that stand under the checks, of notebooks that come from the judge and of no others."""

    def preprocess(self, nb: NotebookNode, resources: dict[str, Any]) -> tuple[NotebookNode, dict[str, Any]]:
        """Record the notebook; one that was not judged is refused."""
        ids = resources["nbgrader"]
        if "report" not in ids:
            raise NbGraderException(f"{ids['notebook']}: not judged, so not graded; see nbgrader_config.py")
        cells = [cell for cell in nb.cells if "nbgrader" in cell.metadata]
        one = gradebook.entry(ids["student"], ids["timestamp"], cells, ids["report"])
        with gradebook.Writer(ids["db_url"], ids["course"], ids["assignment"], ids["notebook"], create=ids["create"]) as writer:
            for refusal in writer.write([one]).values():
                raise refusal
        return nb, resources


class SealedAutograde(Autograde):  # type: ignore[misc]
    """Autograde every submission there is, by the sealed judge; learner code never runs here.

    It differs from nbgrader's own in this: every folder in `submitted/` gets a grade, whatever it holds; a notebook
    is judged from its bytes and shown in the structure of the released one; of the other files in a submission only
    nbgrader's notes go on. Timestamps, `--force`, late penalties, hooks, permissions and rows are nbgrader's.
    """

    report: Report | None = None  # of a submission that is recorded, until it is written

    def start(self) -> None:
        """Grade, or stop before the first submission where that cannot be done sealed."""
        self.prepare()
        try:
            self.worker = shared_worker(self.settings.sandbox)
        except CourseError as error:
            raise _refusal(self, f"Nothing was graded. {error}") from error
        super().start()

    def prepare(self) -> None:
        """Find settings, table and seed, and make the assignment known; or refuse."""
        steps = [import_item(step) if isinstance(step, str) else step for step in self.autograde_preprocessors]
        if RecordGrades not in steps or any(issubclass(step, Execute) for step in steps):
            raise _refusal(self, "Autograde.autograde_preprocessors: expected RecordGrades, and no Execute, among them")
        if not any(fnmatch(gradebook.REPORT, pattern) for pattern in self.coursedir.ignore):
            raise _refusal(self, f"CourseDirectory.ignore: expected {gradebook.REPORT}; it holds the seed and would get into the feedback")
        self.settings = _settings(self)
        try:
            self.table = checks.load(f"{self.settings.course}/{self.coursedir.assignment_id}")
            self._make_known()
            self.seed = seeds.grading_seed()
        except CourseError as error:
            raise _refusal(self, f"Nothing was graded. {error}") from error

    def _make_known(self) -> None:
        """Register the assignment where the gradebook does not know it, as on a fresh clone."""
        with build.scripts_on_path(), Gradebook(self.coursedir.db_url, self.coursedir.course_id) as book:
            try:
                book.find_notebook(self.table.notebook, self.coursedir.assignment_id)
            except MissingEntry:
                build.register(_root(self), [self.table.assignment])

    def init_notebooks(self) -> None:
        """Find the submissions: all folders, each with the notebook that should be in it."""
        self.assignments = {}
        student = self.coursedir.student_id
        exact = self._format_source(self.coursedir.assignment_id, student)
        parts = self._format_source(self.coursedir.assignment_id, "\0").split("\0")  # a letter that no path has
        one = student != "*" and os.path.isdir(exact)
        found = [exact] if one else glob.glob(student.join(map(glob.escape, parts)))
        name = self.table.notebook
        if fnmatch(name, self.coursedir.notebook_id):
            self.assignments = {path: [os.path.join(path, f"{name}.ipynb")] for path in found if os.path.isdir(path)}
        if not self.assignments:
            raise _refusal(self, f"Nothing was graded. No submissions of {name} were found as {exact}")

    def init_destination(self, assignment_id: str, student_id: str) -> bool:
        """Say whether to grade a submission: a new or newer one, an unfinished one, or any with `--force`."""
        if student_id in self.coursedir.student_id_exclude.split(","):
            return False
        dest = Path(self._format_dest(assignment_id, student_id))
        if dest.is_dir() and not (dest / gradebook.REPORT).is_file():  # it is written last
            shutil.rmtree(dest)
        if dest.exists() and not self.force and self.time(assignment_id, student_id) is None:
            self.log.info("Skipping existing assignment: %s", dest)
            return False
        return bool(super().init_destination(assignment_id, student_id))

    def init_assignment(self, assignment_id: str, student_id: str) -> None:
        """Make the folder of one submission, with nbgrader's notes in it; its rows are made when it is recorded."""
        source = Path(self._format_source(assignment_id, student_id))
        dest = Path(self._format_dest(assignment_id, student_id))
        dest.mkdir(parents=True, exist_ok=True)
        (dest / gradebook.REPORT).unlink(missing_ok=True)
        for name in handed_in.NOTES if self.time(assignment_id, student_id) else handed_in.NOTES[1:]:
            if data := handed_in.note(source, name):
                (dest / name).write_bytes(data)

    def time(self, assignment_id: str, student_id: str) -> datetime | None:
        """Return when a submission was handed in, or None where that is not known."""
        name = handed_in.NOTES[0]
        data = handed_in.note(Path(self._format_source(assignment_id, student_id)), name)
        try:
            return None if data is None else parse_utc(data.decode().strip())
        except Exception:  # whatever the parser, which is made to take much, makes of a learner's words
            self.log.warning("%s: %s holds no time; without one it is never late", student_id, name)
            return None

    def convert_single_notebook(self, notebook_filename: str) -> None:
        """Judge one submission, record it, and write what Formgrader and the feedback show."""
        resources = self.init_single_notebook_resources(notebook_filename)
        got = handed_in.find(Path(notebook_filename).parent, self.table)
        report = got.judged(self.table, self.seed, self.worker)
        student = resources["nbgrader"]["student"]
        self._say(student, got.filename, report)
        if report.obstacle:
            raise NbGraderException(f"{student}: not graded; {report.obstacle}")
        text = shown.graded_notebook(self.release(), got.data, got.filename, self.table, report)
        time = self.time(self.coursedir.assignment_id, student)
        resources["nbgrader"] |= {"report": report, "timestamp": time, "create": self.create_student, "course": self.coursedir.course_id}
        self._sanitizing = False
        try:
            self._init_preprocessors()
            output, resources = self.exporter.from_notebook_node(nbformat.reads(text, as_version=4), resources)
        finally:
            self._sanitizing = True
        self.write_single_notebook(output, resources)
        self.report = report

    def set_permissions(self, assignment_id: str, student_id: str) -> None:
        """Set nbgrader's permissions, then write the report, which they would show to other accounts."""
        super().set_permissions(assignment_id, student_id)
        if self.report is not None:
            self.write_report(Path(self._format_dest(assignment_id, student_id)), self.report)
            self.report = None

    def write_report(self, folder: Path, report: Report) -> None:
        """Write the report, whole or not at all, and readable by the owner's group at most: it holds the seed.

        It comes last and says that all of a grade is there.
        """
        draft = folder / f".{gradebook.REPORT}.new"
        draft.touch(mode=0o600)
        draft.write_text(report.to_json() + "\n", encoding="utf-8")
        draft.chmod(int(str(self.permissions), 8) & 0o660)
        os.replace(draft, folder / gradebook.REPORT)

    def release(self) -> bytes:
        """Return the notebook that learners were given: the course's, or nbgrader's release of it."""
        week, name = self.coursedir.assignment_id, f"{self.table.notebook}.ipynb"
        course = Path(self.coursedir.root)
        release = self.coursedir.format_path(self.coursedir.release_directory, ".", week)
        for path in (course / week / name, Path(release, name)):
            if path.is_file():
                return shown.fitting(path.read_bytes(), self.table)
        raise shown.ReleaseError(f"{week}/{name}: expected in {course}, got none; run `course build`")

    def _say(self, student: str, filename: str, report: Report) -> None:
        self.log.info("%s: %s judged, %g of %g points", student, filename, report.score, report.max_score)
        for line in (*report.flags, *report.repairs):
            self.log.warning("%s: %s", student, line)


class BuiltAssignment(GenerateAssignment):  # type: ignore[misc]
    """Generate the release from the percent script as it is now, without the script.

    The gradebook comes first: where it holds submissions of other exercises, nothing is touched. nbgrader's own would
    have deleted the release folder by then; and beside an existing one it would leave an empty gradebook empty.
    """

    def start(self) -> None:
        """Build, register, then generate as nbgrader does."""
        name = f"{_settings(self).course}/{self.coursedir.assignment_id}"
        if name in checks.ASSIGNMENTS:
            try:
                build.build(_root(self), [name])
                build.register(_root(self), [name])
            except CourseError as error:
                raise _refusal(self, f"Nothing was generated. {error}") from error
        super().start()

    def init_assignment(self, assignment_id: str, student_id: str) -> None:
        """Copy what belongs to the assignment; its script is not for learners."""
        ignored = self.coursedir.ignore
        self.coursedir.ignore = [*ignored, "*.py"]
        try:
            super().init_assignment(assignment_id, student_id)
        finally:
            self.coursedir.ignore = ignored


class BuiltExporter(NotebookExporter):
    """The exporter that a course names in `GenerateAssignment.exporter_class`."""

    converter: type[BaseConverter] = BuiltAssignment

    course = Unicode(help="The course as the checks know it, such as course1.").tag(config=True)


class SealedExporter(BuiltExporter):
    """The exporter that a course names in `Autograde.exporter_class`, to have submissions judged and not executed."""

    converter = SealedAutograde

    sandbox = Enum(("auto", "none"), "auto", help="auto: sealed or not at all. none: unprotected.").tag(config=True)

    def from_filename(self, filename: str, resources: Any = None, **kwargs: Any) -> Any:
        """Refuse: a submission goes through the judge, not from its file to nbgrader's steps."""
        raise NbGraderException(f"{filename}: not graded, since nbgrader did not start the sealed judge; is this 0.9?")


def _settings(converter: BaseConverter) -> Any:
    return converter.exporter_class(parent=converter, config=converter.config)


def _root(converter: BaseConverter) -> Path:
    """Return the folder that the course's folder lies in."""
    return Path(converter.coursedir.root).resolve().parent


def _refusal(converter: BaseConverter, message: str) -> NbGraderException:
    converter.log.error("%s", message)
    return NbGraderException(message)


_workers: dict[str, Worker] = {}


def shared_worker(sandbox: str) -> Worker:
    """Return the worker of this process, started at the first call and closed at exit."""
    if sandbox not in _workers:
        _workers[sandbox] = Worker(sandbox)
        atexit.register(_workers[sandbox].close)
    return _workers[sandbox]


_start = BaseConverter.start


def start(self: BaseConverter) -> None:
    """Start a converter, as the class that its exporter asks for."""
    wanted = getattr(self.exporter_class, "converter", None)
    if wanted is None or isinstance(self, wanted):
        _start(self)
    else:
        self.__class__ = wanted
        self.start()


# nbgrader names its converters' classes in two places (the command and Formgrader's API) and has no setting for them.
BaseConverter.start = start
