"""The `course` command: reading what was typed, and printing."""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from autograder.errors import CourseError


class UnusableCommand(CourseError):
    """What was typed cannot be done."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the `course` command and return its exit code: 2 with one clear line where the input is unusable."""
    parser = argparse.ArgumentParser(prog="course", description="Learn, teach and grade deep learning in numpy.")
    subparsers = parser.add_subparsers(required=True, metavar="COMMAND")
    for add in COMMANDS:
        add(subparsers)
    args = parser.parse_args(arguments)
    _write_in()
    try:
        code = int(args.run(args) or 0)
    except BrokenPipeError:  # what printed by itself was not over
        _hush()
        code = 1
    except CourseError as error:
        print(" ".join(str(error).split()), file=sys.stderr)
        code = 2
    _print(end="")  # what others have printed, too: a closed pipe that the interpreter's end finds changes the exit code
    return code


def _write_in(encoding: str | None = None) -> None:
    """Set the encoding of what is printed; a sign that it does not have is spelled out, and no reason to stop."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding=encoding, errors="backslashreplace")


def _print(text: str = "", end: str = "\n") -> None:
    """Print, and go on where nobody reads any more: the exit code is still asked for."""
    try:
        print(text, end=end, flush=True)
    except BrokenPipeError:
        _hush()


def _hush() -> None:
    """Let the rest of the output go nowhere."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def _add_lab(subparsers: Any) -> None:
    def run(args: argparse.Namespace) -> None:
        from autograder import lab

        lab.lab(port=args.port, ip=args.ip, browser=args.browser)

    parser = subparsers.add_parser("lab", help="open JupyterLab on your notebooks")
    _add_server(parser)
    parser.set_defaults(run=run)


def _add_teach(subparsers: Any) -> None:
    def run(args: argparse.Namespace) -> None:
        from autograder import lab

        lab.teach(args.course, port=args.port, ip=args.ip, browser=args.browser)

    parser = subparsers.add_parser("teach", help="open JupyterLab with Formgrader on a course")
    parser.add_argument("course", help="the course's folder, such as course1")
    _add_server(parser)
    parser.set_defaults(run=run)


def _add_server(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--port", type=int, default=8888, help="port to listen on (default 8888; the next free one if taken)")
    parser.add_argument("--ip", default="localhost", help="address to listen on (default localhost; 0.0.0.0 for all)")
    parser.add_argument("--no-browser", dest="browser", action="store_false", help="print the address, open no browser")


def _add_build(subparsers: Any) -> None:
    def run(args: argparse.Namespace) -> int:
        from autograder import build, lab

        files = build.drift(lab.ROOT) if args.check else build.build(lab.ROOT)
        for path in files:
            _print(str(path.relative_to(lab.ROOT)))
        if not args.check:
            build.register(lab.ROOT)
        return int(args.check and bool(files))

    parser = subparsers.add_parser("build", help="make the notebooks from their percent scripts")
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 and name what has drifted")
    parser.set_defaults(run=run)


def _add_check(subparsers: Any) -> None:
    def run(args: argparse.Namespace) -> int:
        from autograder.check_file import check_file

        if len(args.target) > 2:
            raise UnusableCommand(f"check: expected [ASSIGNMENT] PATH, got {len(args.target)} names; check one file at a time")
        *assignment, path = args.target
        if args.execute:
            from autograder.transcript import write_transcript

            _print(f"Written: {write_transcript(Path(path), args.execute, *assignment)}")
            return 0
        report, protection = check_file(Path(path), *assignment)
        if args.json:
            _write_in("utf-8")  # as JSON is
            _print(report.to_json())
        else:
            _print(report.to_text())
            _print(protection)
        return int(not report.all_passed)

    parser = subparsers.add_parser("check", help="judge a notebook or a .py file as it will be graded")
    parser.add_argument("target", nargs="+", metavar="[ASSIGNMENT] PATH", help="such as notebook.ipynb, or course1/week1 answers.py")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument(
        "--execute", type=Path, metavar="PAGE.html", help="judge nothing; run every cell in the sandbox and write what it printed, to read"
    )
    parser.set_defaults(run=run)


def _add_grade(subparsers: Any) -> None:
    def run(args: argparse.Namespace) -> int:
        from autograder import courses
        from autograder.classroom import grading, grading_view
        from autograder.classroom.crews import crew

        order = grading.Order(courses.course_folder(args.course), args.week, args.student, args.force, args.sandbox)
        found = grading.grade_class(order, crew(args.jobs, args.scheduler), grading_view.watch())
        _print(grading_view.summary(found))
        return found.code

    parser = subparsers.add_parser(
        "grade",
        help="grade what a class has handed in, into nbgrader's gradebook",
        description="Grade what was handed in and has no grade yet, or is newer than its grade. Stopped, it goes on from there.",
        epilog="Exit code: 0 all has its grade, 1 something could not be graded, 2 unusable input, 130 stopped by Ctrl-C.",
    )
    parser.add_argument("course", help="the course's folder, such as course1")
    parser.add_argument("week", help="such as week2")
    parser.add_argument("--jobs", type=int, metavar="N", help="processes to judge with (default: one for each processor)")
    parser.add_argument("--student", default="*", metavar="ID", help="grade this student's submission only")
    parser.add_argument("--force", action="store_true", help="grade again what has its grade already")
    parser.add_argument("--scheduler", metavar="ADDRESS", help="judge on a Dask cluster, such as tcp://10.0.0.1:8786")
    parser.add_argument("--sandbox", choices=("auto", "none"), default="", help="none: judge unprotected; auto: sealed or not at all")
    parser.set_defaults(run=run)


def _add_report(subparsers: Any) -> None:
    def run(args: argparse.Namespace) -> None:
        from autograder import courses
        from autograder.classroom import report
        from autograder.outcome import printable

        course = courses.course_folder(args.course)
        path, unread = report.write_report(course, args.week)
        _print(f"Written: {path}")
        if unread:
            names = ", ".join(printable(student) for student in unread)
            again = f"course grade {args.course} {args.week} --force --student ID"
            _print(f"Not in it, since their {report.JUDGED} cannot be read: {names}; run for each: {again}")

    parser = subparsers.add_parser("report", help="write a page on how a class did: exercises, mistakes, scores, flags")
    parser.add_argument("course", help="the course's folder, such as course1")
    parser.add_argument("week", help="such as week2")
    parser.set_defaults(run=run)


def _add_export(subparsers: Any) -> None:
    def run(args: argparse.Namespace) -> None:
        from autograder import courses
        from autograder.classroom import exporting

        path = args.to or Path(f"{args.week}-{args.format}.csv")
        count = exporting.export(courses.course_folder(args.course), args.week, args.format, path)
        _print(f"Written: {path} ({count} students)")

    parser = subparsers.add_parser("export", help="write a week's points as a table for nbgrader, Canvas or Moodle")
    parser.add_argument("course", help="the course's folder, such as course1")
    parser.add_argument("week", help="such as week2")
    parser.add_argument("--format", choices=("nbgrader", "canvas", "moodle"), default="nbgrader", help="whose columns (default nbgrader)")
    parser.add_argument("--to", type=Path, metavar="FILE.csv", help="where to write it (default WEEK-FORMAT.csv here)")
    parser.set_defaults(run=run)


def _add_collect(subparsers: Any) -> None:
    def run(args: argparse.Namespace) -> int:
        from autograder import courses
        from autograder.classroom import collecting, exporting

        course = courses.course_folder(args.course)
        known = collecting.by_number_and_name(exporting.students(course))
        done = collecting.collect(args.source, course, args.week, known)
        _print(done.to_text())
        return int(bool(done.troubles))

    parser = subparsers.add_parser("collect", help="put an archive from Canvas or Moodle, or a folder, into submitted/")
    parser.add_argument("course", help="the course's folder, such as course1")
    parser.add_argument("week", help="such as week2")
    parser.add_argument("source", type=Path, help="a ZIP archive or a folder")
    parser.set_defaults(run=run)


def _add_doctor(subparsers: Any) -> None:
    def run(args: argparse.Namespace) -> int:
        from autograder import doctor

        found = doctor.diagnose()
        _print(found.to_text())
        return int(not found.healthy)

    parser = subparsers.add_parser("doctor", help="try each promise of the sealed grader on this machine")
    parser.set_defaults(run=run)


def _add_scorecard(subparsers: Any) -> None:
    def run(args: argparse.Namespace) -> int:
        from autograder import lab, scorecard

        page, misses = scorecard.write(lab.ROOT)
        _print(f"Written: {page.relative_to(lab.ROOT)}")
        for miss in misses:
            _print(miss)
        return int(bool(misses))

    parser = subparsers.add_parser("scorecard", help="measure the checks on the corpus of answers; write docs/scorecard.md")
    parser.set_defaults(run=run)


COMMANDS = (
    _add_lab, _add_teach, _add_build, _add_check, _add_grade, _add_report, _add_export, _add_collect, _add_doctor, _add_scorecard,
)  # fmt: skip

if __name__ == "__main__":
    sys.exit(main())
