"""`course grade`: find what a class has handed in, have it judged, and leave what nbgrader's own autograding leaves."""

from __future__ import annotations

import glob
import logging
import os
import re
import shutil
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import Protocol

import nbformat
from nbgrader.apps.baseapp import NbGrader
from nbgrader.converters.base import NbGraderException
from nbgrader.nbgraderformat import MetadataValidator, ValidationError
from nbgrader.preprocessors import AssignLatePenalties, CheckCellMetadata
from sqlalchemy.exc import SQLAlchemyError
from traitlets import TraitError
from traitlets.utils.importstring import import_item

from autograder.build import address, reason
from autograder.classroom import gradebook, handed_in
from autograder.classroom.batch import Batch, Crew, Done, Folder
from autograder.classroom.judging import Judged, Request
from autograder.classroom.locking import alone
from autograder.errors import CourseError
from autograder.nbgrader_plugins import RecordGrades, SealedAutograde

KEPT = ".grading"  # in the course's folder: finished results. They hold the seed.
TOGETHER, SECONDS = 50, 3.0  # so many submissions, or so many seconds' work, are recorded in one transaction


class GradingError(CourseError):
    """Nothing can be graded as things are."""


@dataclass(frozen=True)
class Graded:
    """One submission that is over: its points and what a person should know, or why it has no grade."""

    student: str
    points: float = 0.0
    max_points: float = 0.0
    flags: tuple[str, ...] = ()
    repairs: tuple[str, ...] = ()
    reason: str = ""  # why there is no grade


class Watch(Protocol):
    """Who is told how a run goes."""

    def begin(self, total: int, skipped: int) -> None:
        """So many are to be graded, and so many have their grade from before."""

    def over(self, graded: Graded) -> None:
        """One submission is over."""

    def end(self) -> None:
        """The run is over, perhaps before its end."""


@dataclass
class Summary:
    """What came of a run."""

    graded: int = 0
    skipped: int = 0
    flagged: list[Graded] = field(default_factory=list)
    repaired: list[Graded] = field(default_factory=list)
    failed: list[Graded] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)  # what lies in the way and was left alone, and the like
    stopped: bool = False

    @property
    def code(self) -> int:
        """The exit code: 0 when all that was handed in has its grade, 1 when something has none, 130 when stopped."""
        return 130 if self.stopped else int(bool(self.failed))

    def add(self, one: Graded) -> None:
        """Count a submission that is over."""
        self.graded += not one.reason
        for listed, wanted in ((self.failed, one.reason), (self.flagged, one.flags), (self.repaired, one.repairs)):
            if wanted:
                listed.append(one)


@dataclass(frozen=True)
class Order:
    """What to grade: a course's folder, a week, one student or all, again or only what is new, behind which seal."""

    course: Path
    week: str
    student: str = "*"
    force: bool = False
    sandbox: str = ""  # the course's own setting


def grade_class(order: Order, crew: Crew, watch: Watch) -> Summary:
    """Grade what was handed in and is not graded yet, or is newer than its grade; with `force`, everything.

    It can be stopped anywhere, also by force, and be run again: finished work is kept. Raises GradingError, or another
    CourseError, where nothing can be graded.
    """
    with alone(order.course / KEPT / "lock", f"course grade {order.course.name}"):
        return _Run(order, crew, watch).run()


class _Run:
    def __init__(self, order: Order, crew: Crew, watch: Watch) -> None:
        self.order, self.crew, self.watch = order, crew, watch
        self.summary = Summary()
        self.heard = _Heard()
        self.converter = _converter(order, self.heard)
        self.table = self.converter.table
        self.release = _checked(self.converter.release())
        self.waiting: list[tuple[str, Judged]] = []
        self.since = time.monotonic()

    def run(self) -> Summary:
        folders = self._folders()
        wanted = {student: folder for student, folder in folders.items() if self._is_wanted(student)}
        self.summary.skipped = len(folders) - len(wanted)
        self.watch.begin(len(wanted), self.summary.skipped)
        results = Folder(self.order.course / KEPT / self.order.week)
        batch = Batch(self.crew, results, anew=self.order.force)
        with self._writer() as writer:
            try:
                with closing(batch.run(self._requests(wanted))) as running:
                    for done in running:
                        self._take(done, writer)
            except KeyboardInterrupt:
                self.summary.stopped = True
            finally:
                self._record(writer)
        self.watch.end()
        self.summary.notes += self.heard.lines
        return self.summary

    def _folders(self) -> dict[str, Path]:
        """Return the submissions' folders, by student; what else lies there is noted and left alone."""
        try:
            self.converter.init_notebooks()
        except NbGraderException as error:
            raise GradingError(str(error)) from None
        week = self.order.week
        pattern = self.converter._format_source("(?P<assignment_id>.*)", "(?P<student_id>.*)", escape=True)
        found: dict[str, Path] = {}
        for path in sorted(self.converter.assignments):
            match = re.fullmatch(pattern, path, re.DOTALL)
            student = match["student_id"] if match else ""
            try:
                student.encode()
            except UnicodeEncodeError:
                student = ""
            if student:
                found[student] = Path(path)
            else:
                self._note(path, "its name is no student's")
        if self.order.student == "*":
            self._strays(Path(self.converter._format_source(week, "*")))
        return found

    def _strays(self, pattern: Path) -> None:
        submitted = Path(self.converter.coursedir.format_path(self.converter.coursedir.submitted_directory, ".", ".")).resolve()
        for path in sorted(submitted.iterdir()):
            if not path.is_dir() and not path.name.startswith("."):
                self._note(path, f"expected {os.path.relpath(pattern, self.order.course.resolve())}, got a file")
        for name in sorted(glob.glob(str(pattern))):
            if not os.path.isdir(name):
                self._note(name, "expected a folder, got a file")

    def _note(self, path: Path | str, text: str) -> None:
        shown = os.fsencode(os.path.relpath(path, self.order.course.resolve())).decode(errors="replace")
        self.summary.notes.append(f"{shown}: left alone; {text}")

    def _is_wanted(self, student: str) -> bool:
        """Say whether to grade a submission, by nbgrader's rule."""
        converter, week = self.converter, self.order.week
        dest = self._dest(student)
        if student in converter.coursedir.student_id_exclude.split(","):
            return False
        if self.order.force or not (dest / gradebook.REPORT).is_file():  # it is written last
            return True
        new, old = converter.time(week, student), converter.coursedir.get_existing_timestamp(str(dest))
        return new is not None and old is not None and new > old

    def _dest(self, student: str) -> Path:
        return Path(self.converter._format_dest(self.order.week, student))

    def _requests(self, wanted: dict[str, Path]) -> Iterator[tuple[str, bytes]]:
        sandbox = self.order.sandbox or self.converter.settings.sandbox
        for student, folder in wanted.items():
            collected = handed_in.collect(folder, self.table)
            yield student, Request(self.table.assignment, self.converter.seed, sandbox, self.release, collected).to_bytes()

    def _writer(self) -> gradebook.Writer:
        directory = self.converter.coursedir
        return gradebook.Writer(
            directory.db_url,
            directory.course_id,
            self.order.week,
            self.table.notebook,
            _fine(self.converter),
            self.converter.create_student,
        )

    def _take(self, done: Done, writer: gradebook.Writer) -> None:
        if done.judged is None:
            self._tell(Graded(done.name, reason=done.reason))
        elif done.judged.report.obstacle:
            self._tell(Graded(done.name, reason=done.judged.report.obstacle))
        else:
            self.waiting.append((done.name, done.judged))
        if len(self.waiting) >= TOGETHER or time.monotonic() - self.since > SECONDS:
            self._record(writer)

    def _tell(self, one: Graded) -> None:
        self.summary.add(one)
        self.watch.over(one)

    def _record(self, writer: gradebook.Writer) -> None:
        """Record what waits: folders first, then the rows, all at once; then each report, which says that all is there."""
        waiting, self.waiting = self.waiting, []
        over: list[Graded] = []
        try:
            refused = writer.write([self._prepared(student, judged) for student, judged in waiting])
            for student, judged in waiting:
                if student in refused:
                    shutil.rmtree(self._dest(student))
                    over.append(Graded(student, reason=str(refused[student])))
                else:
                    self._finish(student, judged)
                    report = judged.report
                    over.append(Graded(student, report.score, report.max_score, report.flags, report.repairs))
        except OSError as error:
            place, what = error.filename or self.order.course, error.strerror or error
            raise GradingError(f"{place}: expected to write there, got: {what}; mend that and run again") from None
        finally:
            for one in over:
                self._tell(one)
        self.since = time.monotonic()

    def _prepared(self, student: str, judged: Judged) -> gradebook.Entry:
        """Make the folder of a graded submission, all but the report, and return its rows."""
        converter, week, dest = self.converter, self.order.week, self._dest(student)
        name = f"{self.table.notebook}.ipynb"
        if dest.is_symlink():
            raise GradingError(f"{dest}: expected a folder, got a link; take it away and run again")
        if dest.exists():
            shutil.rmtree(dest)
        converter.notebooks = [str(Path(converter._format_source(week, student), name))]
        converter.run_pre_convert_hook()
        converter.init_assignment(week, student)
        (dest / name).write_text(judged.notebook, encoding="utf-8", newline="")
        converter.set_permissions(week, student)
        return gradebook.entry(student, converter.time(week, student), gradebook.marked_cells(judged.notebook), judged.report)

    def _finish(self, student: str, judged: Judged) -> None:
        """Say that all is there."""
        self.converter.write_report(self._dest(student), judged.report)
        self.converter.run_post_convert_hook()


class _Heard(logging.Handler):
    """Keep what nbgrader's parts warn of, once each."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.found: dict[str, None] = {}

    def emit(self, record: logging.LogRecord) -> None:
        self.found[record.getMessage()] = None

    @property
    def lines(self) -> list[str]:
        return list(self.found)


def _converter(order: Order, heard: logging.Handler) -> SealedAutograde:
    """Return nbgrader's converter for an order, ready: configured, registered, with table and seed."""
    app = NbGrader()
    try:
        _listen(app, logging.NullHandler())
        app.initialize([], root=str(order.course.resolve()))
        _listen(app, heard)
        app.coursedir.assignment_id, app.coursedir.student_id = order.week, order.student
        converter = SealedAutograde(coursedir=app.coursedir, parent=app)
        converter.force = order.force
        if not issubclass(getattr(converter.exporter_class, "converter", object), SealedAutograde):
            raise GradingError(f"{order.course}/nbgrader_config.py: expected SealedExporter as Autograde.exporter_class, got another")
        converter.prepare()
    except (NbGraderException, TraitError, ImportError) as error:
        raise GradingError(str(error)) from None
    except SQLAlchemyError as error:
        raise GradingError(f"{address(app.coursedir.db_url)}: expected a gradebook, got: {reason(error)}") from None
    return converter


def _checked(release: bytes) -> bytes:
    """Return the released notebook if nbgrader's CheckCellMetadata passes it; what is made from it then passes, too."""
    try:
        MetadataValidator().validate_nb(nbformat.reads(release, as_version=4))
    except ValidationError as error:
        raise GradingError(f"the released notebook: expected nbgrader's marks on its cells, got: {str(error).splitlines()[0]}") from None
    return release


def _listen(app: NbGrader, handler: logging.Handler) -> None:
    """Give a handler all that nbgrader logs, and nobody else."""
    for other in list(app.log.handlers):
        app.log.removeHandler(other)
    app.log.addHandler(handler)
    app.log.propagate = False


def _fine(converter: SealedAutograde) -> gradebook.Fine | None:
    """Return what the course's settings say that lateness costs; refuse steps that only nbgrader itself can run."""
    steps = [import_item(step) if isinstance(step, str) else step for step in converter.autograde_preprocessors]
    others = [step.__name__ for step in steps if not issubclass(step, (RecordGrades, AssignLatePenalties, CheckCellMetadata))]
    if others:
        raise GradingError(
            f"Autograde.autograde_preprocessors: expected no other steps than the course's own, got {', '.join(others)}; "
            "`nbgrader autograde` runs them"
        )
    late = next((step(parent=converter) for step in steps if issubclass(step, AssignLatePenalties)), None)
    if late is None or not late.enabled:
        return None
    late.init_plugin()

    def fine(student: str, score: float, seconds: float) -> float | None:
        taken = late.plugin_inst.late_submission_penalty(student, score, seconds)
        return None if taken is None else late._check_late_penalty(SimpleNamespace(score=score), taken)

    return fine
