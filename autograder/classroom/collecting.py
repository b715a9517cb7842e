"""`course collect`: put what Canvas, Moodle or a folder holds into `submitted/`, and say what could not be placed."""

from __future__ import annotations

import os
import re
import stat
import zipfile
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import count
from pathlib import Path, PurePosixPath

from autograder import build, checks
from autograder.classroom.handed_in import NOTES, SUFFIXES
from autograder.errors import CourseError
from autograder.nbgrader_plugins import BuiltExporter
from autograder.outcome import printable
from autograder.reading.cells import MAX_BYTES

# What the systems' archives call a file. Canvas: name, perhaps LATE, its number of the student and of the file, own name.
CANVAS = re.compile(r"(?P<name>[^_/]+)_(?:LATE_)?(?P<number>\d+)_\d+_(?P<file>[^/]+)")
# Moodle: full name without a "_", its number of the submission, kind; a folder ends there, a file's own name follows.
MOODLE = re.compile(r"(?P<name>[^_/]+)_(?P<number>\d+)_assignsubmission_file_?(?P<file>[^/]*)")
COPY = re.compile(r"-\d+(?=\.\w+$)")  # Canvas numbers a file handed in anew: notebook-1.ipynb
EARLIER = ".earlier"  # in a submission's folder: what a newer one no longer has. No grader looks into it.


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
    number: str = ""  # the system's, of the student or the submission


@dataclass
class Collection:
    """What was done with the files."""

    placed: list[tuple[str, str]] = field(default_factory=list)  # where it was, where it is
    unchanged: int = 0
    changed: list[str] = field(default_factory=list)  # students who had handed in something else before
    aside: list[tuple[str, str]] = field(default_factory=list)  # student, where it is in their folder
    strangers: list[str] = field(default_factory=list)  # students whom the gradebook does not know
    troubles: list[tuple[str, str]] = field(default_factory=list)
    hurt: set[str] = field(default_factory=set)  # students of whom something is in trouble

    def to_text(self) -> str:
        """Return the tables of what could not be placed and what was set aside, and the counts."""
        lines = _listed("Not placed:", self.troubles)
        lines += _listed("Set aside in the student's folder, since the newer submission does not have it:", self.aside)
        if self.strangers:
            lines.append(f"Not in the gradebook, so taken for new students: {_joined(self.strangers)}")
        if self.changed:
            lines.append(f"Newer than before, so grade them with --force: {_joined(self.changed)}")
        return "\n".join([*lines, f"{len(self.placed)} placed, {self.unchanged} there already, {len(self.troubles)} not placed"])


def _listed(title: str, rows: Sequence[tuple[str, str]]) -> list[str]:
    width = max((len(left) for left, _ in rows), default=0)
    return [title, *(f"  {printable(left):{width}}  {printable(right)}" for left, right in rows)] if rows else []


def _joined(names: Iterable[str]) -> str:
    return ", ".join(printable(name) for name in names)


def collect(source: Path, course: Path, week: str, known: Mapping[str, str] | None = None) -> Collection:
    """Put the files of a ZIP archive or a folder where the course keeps what was handed in.

    `known`: what a student is called (id, a system's number, full name) -> the student's id in the gradebook; where it
    is not there, the number (Canvas) or the name (Moodle) is the id. A folder holds STUDENT.ipynb, or STUDENT/ with
    files in it. What is there under the same name is replaced where it differs; other files of a student with
    something new are set aside. Raises CollectError, and UnknownAssignment for a week that the course does not have.
    """
    folder, known = _folder(course, week), known or {}
    done = Collection()
    own: dict[str, _Place] = {}
    for one in _files(source, known):
        try:
            if not one.trouble and one.student not in own:
                own[one.student] = _Place(folder(one.student))
            trouble = one.trouble or own[one.student].take(one, done)
        except OSError as error:
            trouble = error.strerror or str(error)
        if trouble:
            done.troubles.append((one.origin, trouble))
            done.hurt.add(one.student)
    for student, place in own.items():
        place.finish(student, done)
    ids = set(known.values())
    done.strangers += [student for student in own if ids and student not in ids]
    return done


def _folder(course: Path, week: str) -> Callable[[str], Path]:
    """Return where a student's submission lies, by the course's own settings; refuse a week that it does not have."""
    settings = build.settings(course)
    checks.load(f"{BuiltExporter(config=settings.config).course}/{week}")
    return lambda student: Path(settings.format_path(settings.submitted_directory, student, week))


class _Place:
    """One student's folder: what lay there before, and what has come."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.before = _answers(folder)
        self.come: list[Path] = []
        self.new = False

    def take(self, one: Found, done: Collection) -> str:
        """Put a file in place, unless it is there already; return why that is not to be, or ""."""
        path = self.folder / one.name
        if path in self.come:
            return f"another file of {one.student} is called {one.name}, too"
        self.come.append(path)
        if path.is_file() and not path.is_symlink() and path.read_bytes() == one.data:
            done.unchanged += 1
        else:
            _write(path, one.data)
            self.new = True
            done.placed.append((one.origin, str(path)))
        return ""

    def finish(self, student: str, done: Collection) -> None:
        """Once all has come: tell whether it is another submission than before, and set aside what it does not have.

        Where a part of it did not come through, nothing is set aside: that part may be the same answer.
        """
        if not (self.new and self.before):
            return
        done.changed.append(student)
        for path in [] if student in done.hurt else self.before:
            if path not in self.come:
                name = path.relative_to(self.folder)
                try:
                    done.aside.append((student, self._set_aside(name).as_posix()))
                except OSError as error:
                    done.troubles.append((f"{student}: {name}", f"expected to set it aside, got: {error.strerror}"))

    def _set_aside(self, name: Path) -> Path:
        """Move an earlier answer to where it is not graded: beside a newer one it might be taken for the better one."""
        free = next(to for n in count(1) if not os.path.lexists(self.folder / (to := Path(EARLIER, str(n), name))))
        (self.folder / free).parent.mkdir(parents=True, exist_ok=True)
        (self.folder / name).rename(self.folder / free)
        return free


def _answers(folder: Path) -> list[Path]:
    """Return the files of a submission that a grader would read."""
    return [
        path
        for path in sorted(folder.rglob("*"))
        if path.suffix.lower() in SUFFIXES
        and path.name.lower() not in NOTES
        and not any(_is_hidden(part) for part in path.relative_to(folder).parts)
        and (path.is_symlink() or not path.is_dir())
    ]


def _write(path: Path, data: bytes) -> None:
    """Write a file whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.new")
    draft.write_bytes(data)
    os.replace(draft, path)


def _files(source: Path, known: Mapping[str, str]) -> Iterator[Found]:
    if source.is_dir():
        paths = [path for path in sorted(source.rglob("*")) if path.is_symlink() or not path.is_dir()]
        found = places([path.relative_to(source).as_posix() for path in paths], known)
        yield from (one if one.trouble else _read(one, path) for one, path in zip(found, paths, strict=True))
        return
    try:
        with zipfile.ZipFile(source) as archive:
            members = sorted((one for one in archive.infolist() if not one.filename.endswith("/")), key=lambda one: one.filename)
            found = places([info.filename for info in members], known)
            yield from (one if one.trouble else _unpacked(one, archive, info) for one, info in zip(found, members, strict=True))
    except (OSError, ValueError, NotImplementedError, zipfile.BadZipFile) as error:
        raise CollectError(f"{source}: expected a folder or a ZIP archive, got: {getattr(error, 'strerror', None) or error}") from None


def _read(found: Found, path: Path) -> Found:
    try:
        about = path.lstat()
        if not stat.S_ISREG(about.st_mode):
            return replace(found, trouble="a link or a device, not a plain file")
        if about.st_size > MAX_BYTES:
            return replace(found, trouble=f"larger than {MAX_BYTES >> 20} MB")
        return replace(found, data=path.read_bytes())
    except OSError as error:
        return replace(found, trouble=error.strerror or str(error))


def _unpacked(found: Found, archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> Found:
    if stat.S_ISLNK(info.external_attr >> 16):
        return replace(found, trouble="a link, not a plain file")
    try:
        with archive.open(info) as file:
            data = file.read(MAX_BYTES + 1)  # whatever its head says of its size
    except (OSError, zipfile.BadZipFile, RuntimeError, NotImplementedError, EOFError, ValueError) as error:
        return replace(found, trouble=f"cannot be unpacked: {error}")
    except Exception as error:  # a broken compressed stream, by the library of its kind
        return replace(found, trouble=f"cannot be unpacked: {type(error).__name__}")
    if len(data) > MAX_BYTES:
        return replace(found, trouble=f"larger than {MAX_BYTES >> 20} MB")
    return replace(found, data=data)


def places(origins: Sequence[str], known: Mapping[str, str]) -> list[Found]:
    """Return whose each file is; what several people have handed in under one student's name is nobody's."""
    top = _wrapping(origins, known)
    found = [placed(origin, known, top) for origin in origins]
    people: dict[str, set[str]] = defaultdict(set)
    for one in found:
        people[one.student].add(one.number)
    return [
        Found(one.origin, trouble=f"several people in it are called {one.student}; put each one's files in place by hand")
        if not one.trouble and len(people[one.student]) > 1
        else one
        for one in found
    ]


def placed(origin: str, known: Mapping[str, str], top: str = "") -> Found:
    """Return whose a file is and what it is called, from its path in the archive or folder.

    The outermost name decides, since learners choose all names within their own folders. `top`: a folder around all.
    """
    path = _path(origin)
    if trouble := _refusal(path):
        return Found(origin, trouble=trouble)
    label = _label(path.parts) or (_label(path.parts[1:]) if path.parts[0] == top else None)
    who, number, name = label or (path.parts[0] if len(path.parts) > 1 else path.stem, "", path.name)
    student = known.get(who, who)
    if not student.isprintable() or not student.strip(" .") or len(student.encode()) > 200:
        return Found(origin, trouble="no student's name was found in its path")
    if name.startswith("."):
        return Found(origin, trouble="a hidden file")
    if name.lower() in NOTES:
        return Found(origin, trouble="nbgrader's own note on a submission, which nobody hands in")
    return Found(origin, student, name, number=number)


def _path(origin: str) -> PurePosixPath:
    return PurePosixPath(origin.replace("\\", "/"))


def _refusal(path: PurePosixPath) -> str:
    """Return why a path can have no place, whoever it belongs to; "" where it can."""
    if path.is_absolute() or ".." in path.parts or ":" in "".join(path.parts[:1]):
        return "its path leads out of the archive"
    if any(_is_hidden(part) for part in path.parts):
        return "a hidden file"
    return "" if path.suffix.lower() in SUFFIXES else f"expected {', '.join(SUFFIXES)}"


def _is_hidden(part: str) -> bool:
    return part.startswith((".", "__"))


def _label(parts: Sequence[str]) -> tuple[str, str, str] | None:
    """Return what a system calls the student, its number, and the file's own name; None where no system made the path."""
    alone = len(parts) == 1
    moodle = MOODLE.fullmatch(parts[0]) if parts else None
    if moodle and bool(moodle["file"]) == alone:
        return moodle["name"], moodle["number"], moodle["file"] if alone else parts[-1]
    canvas = CANVAS.fullmatch(parts[0]) if alone else None
    return (canvas["number"], canvas["number"], COPY.sub("", canvas["file"])) if canvas else None


def _wrapping(origins: Iterable[str], known: Mapping[str, str]) -> str:
    """Return the one folder that lies around a whole archive; "" where there is none.

    It is no student's, and holds what a system has named of several people: a student's own folder could be filled
    with files named like another's.
    """
    paths = [path for path in map(_path, origins) if not _refusal(path)]
    tops = {path.parts[0] for path in paths}
    people = {label and label[:2] for label in (_label(path.parts[1:]) for path in paths)}
    is_around = len(tops) == 1 and len(people) > 1 and None not in people and tops.isdisjoint(known)
    return tops.pop() if is_around else ""


def by_number_and_name(students: Iterable[tuple[str, str, str, str]]) -> dict[str, str]:
    """Return what students are called, from (id, number, first, last): a name that two share stands for neither.

    An id stands for its own student, unless it is another's number or name.
    """
    known: dict[str, str] = {}
    twice: set[str] = set()
    ids: dict[str, str] = {}
    for student, number, first, last in students:
        ids[student] = student
        for name in filter(None, (number, f"{first} {last}".strip())):
            twice |= {name} if known.setdefault(name, student) != student else set()
    return ids | {name: student for name, student in known.items() if name not in twice}
