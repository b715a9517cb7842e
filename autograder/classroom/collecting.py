"""`course collect`: put what Canvas, Moodle or a folder holds into `submitted/`, and say what could not be placed."""

from __future__ import annotations

import os
import re
import stat
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from autograder.classroom.handed_in import SUFFIXES
from autograder.errors import CourseError
from autograder.outcome import printable
from autograder.reading.cells import MAX_BYTES

# What the systems' archives call a file. Canvas: name, perhaps LATE, its number of the student and of the file, own name.
CANVAS = re.compile(r"(?P<name>[^_/]+)_(?:LATE_)?(?P<number>\d+)_\d+_(?P<file>[^/]+)")
# Moodle: full name, its number of the submission, kind; then a folder with the files, or the file's own name.
MOODLE = re.compile(r"(?P<name>[^/]+?)_(?P<number>\d+)_assignsubmission_file_?/?(?P<file>[^/]+)")
COPY = re.compile(r"-\d+(?=\.\w+$)")  # Canvas numbers a file handed in anew: notebook-1.ipynb


class CollectError(CourseError):
    """There is nothing to collect from, or nowhere to put it."""


@dataclass(frozen=True)
class Found:
    """A file that somebody handed in: where it was, whose it is, its own name and content; or why it has no place."""

    origin: str
    student: str = ""
    name: str = ""
    data: bytes = b""
    trouble: str = ""


@dataclass
class Collection:
    """What was done with the files."""

    placed: list[tuple[str, str]] = field(default_factory=list)  # where it was, where it is
    unchanged: int = 0
    changed: list[str] = field(default_factory=list)  # students whose earlier file was replaced
    troubles: list[tuple[str, str]] = field(default_factory=list)

    def to_text(self) -> str:
        """Return the table of what could not be placed, and the counts."""
        width = max((len(origin) for origin, _ in self.troubles), default=0)
        lines = ["Not placed:"] if self.troubles else []
        lines += [f"  {printable(origin):{width}}  {printable(trouble)}" for origin, trouble in self.troubles]
        if self.changed:
            lines.append(f"Newer than before, so grade them with --force: {', '.join(printable(name) for name in self.changed)}")
        return "\n".join([*lines, f"{len(self.placed)} placed, {self.unchanged} there already, {len(self.troubles)} not placed"])


def collect(source: Path, course: Path, week: str, known: Mapping[str, str] | None = None) -> Collection:
    """Put the files of a ZIP archive or a folder into `submitted/STUDENT/WEEK`.

    `known`: a system's number or a student's full name -> the student's id in the gradebook; where it is not there,
    the number (Canvas) or the name (Moodle) is the id. A folder holds STUDENT.ipynb, or STUDENT/ with files in it.
    What is there under the same name is replaced where it differs. Raises CollectError.
    """
    done = Collection()
    taken: set[Path] = set()
    for one in _files(source, known or {}):
        if one.trouble:
            done.troubles.append((one.origin, one.trouble))
            continue
        folder = course / "submitted" / one.student / week
        path = folder / one.name
        if path in taken:
            done.troubles.append((one.origin, f"another file of {one.student} is called {one.name}, too"))
            continue
        taken.add(path)
        try:
            _place(path, one, done)
        except OSError as error:
            done.troubles.append((one.origin, error.strerror or str(error)))
    return done


def _place(path: Path, one: Found, done: Collection) -> None:
    before = path.read_bytes() if path.is_file() and not path.is_symlink() else None
    if before == one.data:
        done.unchanged += 1
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.new")
    draft.write_bytes(one.data)
    os.replace(draft, path)
    done.placed.append((one.origin, str(path)))
    if before is not None:
        done.changed.append(one.student)


def _files(source: Path, known: Mapping[str, str]) -> Iterator[Found]:
    if source.is_dir():
        entries = (
            (path.relative_to(source).as_posix(), path) for path in sorted(source.rglob("*")) if not path.is_dir() or path.is_symlink()
        )
        yield from (_read(name, path, known) for name, path in entries)
        return
    try:
        with zipfile.ZipFile(source) as archive:
            for info in sorted(archive.infolist(), key=lambda info: info.filename):
                if not info.is_dir():
                    yield _unpacked(archive, info, known)
    except (OSError, zipfile.BadZipFile) as error:
        raise CollectError(f"{source}: expected a folder or a ZIP archive, got: {getattr(error, 'strerror', None) or error}") from None


def _read(name: str, path: Path, known: Mapping[str, str]) -> Found:
    found = placed(name, known)
    if found.trouble:
        return found
    try:
        about = path.lstat()
        if not stat.S_ISREG(about.st_mode):
            return Found(name, trouble="a link or a device, not a plain file")
        if about.st_size > MAX_BYTES:
            return Found(name, trouble=f"larger than {MAX_BYTES >> 20} MB")
        return Found(name, found.student, found.name, path.read_bytes())
    except OSError as error:
        return Found(name, trouble=error.strerror or str(error))


def _unpacked(archive: zipfile.ZipFile, info: zipfile.ZipInfo, known: Mapping[str, str]) -> Found:
    found = placed(info.filename, known)
    if found.trouble:
        return found
    if stat.S_ISLNK(info.external_attr >> 16):
        return Found(info.filename, trouble="a link, not a plain file")
    try:
        with archive.open(info) as file:
            data = file.read(MAX_BYTES + 1)  # whatever its head says of its size
    except (OSError, zipfile.BadZipFile, RuntimeError, NotImplementedError, EOFError, ValueError) as error:
        return Found(info.filename, trouble=f"cannot be unpacked: {error}")
    except Exception as error:  # a broken compressed stream, by the library of its kind
        return Found(info.filename, trouble=f"cannot be unpacked: {type(error).__name__}")
    if len(data) > MAX_BYTES:
        return Found(info.filename, trouble=f"larger than {MAX_BYTES >> 20} MB")
    return Found(info.filename, found.student, found.name, data)


def placed(origin: str, known: Mapping[str, str]) -> Found:
    """Return whose a file is and what it is called, from its path in the archive or folder."""
    path = PurePosixPath(origin.replace("\\", "/"))
    if path.is_absolute() or ".." in path.parts or ":" in path.parts[0]:
        return Found(origin, trouble="its path leads out of the archive")
    if any(part.startswith((".", "__")) for part in path.parts):
        return Found(origin, trouble="a hidden file")
    if path.suffix.lower() not in SUFFIXES:
        return Found(origin, trouble=f"expected {', '.join(SUFFIXES)}")
    for text in ("/".join(path.parts[-2:]), path.name):
        if match := MOODLE.fullmatch(text):
            return _named(origin, known.get(match["name"], match["name"]), match["file"])
    if match := CANVAS.fullmatch(path.name):
        return _named(origin, known.get(match["number"], match["number"]), COPY.sub("", match["file"]))
    student = path.parts[0] if len(path.parts) > 1 else path.stem
    return _named(origin, known.get(student, student), path.name)


def _named(origin: str, student: str, name: str) -> Found:
    if not student.strip(" .") or len(student.encode()) > 200 or not student.isprintable():
        return Found(origin, trouble="no student's name was found in its path")
    return Found(origin, student, name)


def by_number_and_name(students: Iterable[tuple[str, str, str, str]]) -> dict[str, str]:
    """Return how systems name students, from (id, number, first, last); a name that two share stands for neither."""
    known: dict[str, str] = {}
    twice: set[str] = set()
    for student, number, first, last in students:
        for name in filter(None, (number, f"{first} {last}".strip())):
            twice |= {name} if known.setdefault(name, student) != student else set()
    return {name: student for name, student in known.items() if name not in twice}
