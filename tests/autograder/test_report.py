"""The page on a class: its counts are the true ones, it is whole in itself, and nothing in it is markup that learners wrote."""

from __future__ import annotations

import json
import os
import random
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path

import pytest

from autograder import cli
from autograder.checks import load
from autograder.classroom.item_analysis import analyse, correlation
from autograder.classroom.report import NoReports, graded, page, write_report
from autograder.outcome import NOT_ATTEMPTED, OUR_FAULT, PASSED, RAISED, WRONG, Report, Result

TABLE = load("course1/week1")
NAMES = TABLE.names()


def report(outcomes: dict[str, Result], flags: tuple[str, ...] = (), repairs: tuple[str, ...] = ()) -> Report:
    """Return a report in which everything passes but what is given."""
    passed = {check.name: Result(check.name, PASSED, check.points, check.points, "") for check in TABLE.checks}
    return Report(TABLE.assignment, "the-secret-seed", tuple((passed | outcomes).values()), repairs, flags)


def failed(name: str, outcome: str = WRONG, message: str = "No.", misconception: str | None = None) -> Result:
    return Result(name, outcome, 0, TABLE[name].points, message, misconception)


def a_class(size: int, seed: int = 1) -> tuple[list[tuple[str, Report]], dict[str, Counter[str]]]:
    """Return a class with known mistakes, and how often each was made."""
    chance = random.Random(seed)
    true: dict[str, Counter[str]] = {name: Counter() for name in NAMES}
    reports = []
    for number in range(size):
        outcomes = {}
        for name in NAMES:
            kind = chance.choices(("right", "axis", "sign", "odd", "absent"), (6, 2, 1, 1, 1))[0]
            true[name][kind] += 1
            if kind in ("axis", "sign"):
                outcomes[name] = failed(name, WRONG, f"The {kind}.", f"the {kind} is wrong")
            elif kind == "odd":
                outcomes[name] = failed(name, RAISED, f"With m = {number}: it stopped with `ValueError: no` (cell {number}, line 2).")
            elif kind == "absent":
                outcomes[name] = failed(name, NOT_ATTEMPTED, "No function was found.")
        reports.append((f"student{number:04}", report(outcomes)))
    return reports, true


def test_the_counts_are_the_true_ones():
    reports, true = a_class(300)
    for item in analyse(reports).items:
        made = true[item.name]
        assert item.attempts == 300 - made["absent"]
        assert item.passed == made["right"]
        assert item.pass_rate == made["right"] / (300 - made["absent"])
        assert dict(item.misconceptions) == {"the axis is wrong": made["axis"], "the sign is wrong": made["sign"]}
        assert [len(group.students) for group in item.unexplained] == [made["odd"]]


def test_scores_and_their_histogram_add_up():
    reports, _ = a_class(300)
    found = analyse(reports)
    assert found.scores == tuple(one.score for _, one in reports)
    assert sum(found.histogram()) == 300
    assert analyse([("a", report({}))]).histogram()[-1] == 1
    assert analyse([("a", report({name: failed(name) for name in NAMES}))]).histogram()[0] == 1


def test_discrimination_is_high_where_strong_work_passes_and_none_where_all_do_the_same():
    weak = {name: failed(name) for name in NAMES}
    found = {item.name: item for item in analyse([("a", report({})), ("b", report(weak)), ("c", report({})), ("d", report(weak))]).items}
    assert found[NAMES[0]].discrimination == pytest.approx(1.0)
    alike = analyse([("a", report({})), ("b", report({NAMES[1]: failed(NAMES[1])}))]).items[0]
    assert alike.discrimination is None


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ([1, 2, 3], [2, 4, 6], 1.0),
        ([1, 2, 3], [3, 2, 1], -1.0),
        ([0, 0, 1, 1], [0, 1, 0, 1], 0.0),
        ([1, 1], [1, 2], None),
        ([1], [1], None),
    ],
)
def test_correlation_agrees_with_its_definition(left, right, expected):
    assert correlation(left, right) == (None if expected is None else pytest.approx(expected))


def test_failures_that_differ_in_numbers_alone_are_one_group_and_others_are_not():
    name = NAMES[0]
    messages = [
        "With x of shape (3, 4): the result is 0.2 too large.",
        "With x of shape (5, 2): the result is 1e-3 too large.",
        "It is None.",
    ]
    found = analyse([(str(n), report({name: failed(name, WRONG, text)})) for n, text in enumerate(messages)]).items[0]
    assert [group.students for group in found.unexplained] == [("0", "1"), ("2",)]


def test_our_own_fault_is_no_failure_of_theirs():
    name = NAMES[0]
    found = analyse([("a", report({name: Result(name, OUR_FAULT, 8, 8, "Broken.")}))]).items[0]
    assert found.unexplained == ()


class Tags(HTMLParser):
    """Collect the tags of a page, and see that they are closed in order."""

    EMPTY = frozenset(("meta", "rect", "line", "br"))

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open, self.seen, self.ids, self.headings = [], Counter(), [], []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.seen[tag] += 1
        self.ids += [value for name, value in attrs if name == "id"]
        self.headings += [int(tag[1])] if tag in ("h1", "h2", "h3") else []
        assert not [value for name, value in attrs if name in ("src", "onclick") or (value or "").startswith(("http", "//"))]
        if tag not in self.EMPTY:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.seen[tag] += 1

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


def test_the_page_is_whole_in_itself_and_well_made(tmp_path):
    reports, _ = a_class(40)
    text = page(analyse([*reports, ("odd", report({}, ("Look.",), ("Mended.",)))]), tmp_path)
    tags = Tags(text)
    assert tags.open == []
    assert not tags.seen.keys() & {"script", "link", "img", "iframe"}
    assert len(set(tags.ids)) == len(tags.ids)
    assert tags.headings[0] == 1
    assert tags.headings.count(1) == 1
    assert all(after - before <= 1 for before, after in zip(tags.headings, tags.headings[1:], strict=False))
    assert tags.seen["caption"] == tags.seen["table"]
    assert 'lang="en"' in text
    assert "url(" not in text
    assert "the-secret-seed" not in text


def test_what_learners_wrote_is_no_markup(tmp_path):
    bad = "<script>alert(1)</script>"
    name = NAMES[0]
    folder = tmp_path / f"autograded/{'<b>x'}/week1"
    folder.mkdir(parents=True)
    one = report({name: failed(name, WRONG, f"{bad}", None)}, (f"{bad}\x1b[31m",), (bad,))
    (folder / "judged.json").write_text(one.to_json())
    cell = {"cell_type": "code", "metadata": {"nbgrader": {"grade_id": name}}, "source": [f"def {name}(x):\n", f"    return '{bad}'"]}
    (folder / f"{TABLE.notebook}.ipynb").write_text(json.dumps({"cells": [cell]}))
    text = page(analyse(graded(tmp_path, "week1")[0]), tmp_path)
    assert "<script" not in text
    assert "<b>" not in text
    assert "\x1b" not in text
    assert f"def {name}(x):\n    return &#x27;&lt;script&gt;" in text


def judged(folder: Path, content: str | None = None) -> Path:
    """Write a judge's report, or what is left of one, into a graded submission's folder."""
    folder.mkdir(parents=True)
    (folder / "judged.json").write_text(report({}).to_json() if content is None else content)
    return folder


def test_reports_that_cannot_be_read_are_left_out_and_named(tmp_path, capsys):
    (tmp_path / "nbgrader_config.py").write_text("")
    for student, content in (("a", None), ("b", "{"), ("c", "[]"), ("d\x1b", "{}")):
        judged(tmp_path / f"autograded/{student}/week1", content)
    reports, unread = graded(tmp_path, "week1")
    assert [student for student, _ in reports] == ["a"]
    assert unread == ["b", "c", "d\x1b"]
    assert cli.main(["report", str(tmp_path), "week1"]) == 0
    _, told = capsys.readouterr().out.splitlines()
    assert "judged.json cannot be read: b, c, d�; run" in told
    assert f"course grade {tmp_path} week1 --force" in told


def test_a_class_of_which_no_report_can_be_read_is_not_called_ungraded(tmp_path):
    judged(tmp_path / "autograded/a/week1", "{")
    with pytest.raises(NoReports, match="got 1 that cannot be read; run: course grade"):
        write_report(tmp_path, "week1")


def test_reports_are_found_where_the_courses_settings_have_them(tmp_path):
    (tmp_path / "nbgrader_config.py").write_text(
        "c = get_config()\nc.CourseDirectory.autograded_directory = '[marked]'\n"
        "c.CourseDirectory.directory_structure = '{nbgrader_step}/{assignment_id}/{student_id}'\n"
    )
    name = NAMES[0]
    folder = judged(tmp_path / "[marked]/week1/a", report({name: failed(name)}).to_json())
    cell = {"cell_type": "code", "metadata": {"nbgrader": {"grade_id": name}}, "source": ["as a learner wrote it"]}
    (folder / f"{TABLE.notebook}.ipynb").write_text(json.dumps({"cells": [cell]}))
    judged(tmp_path / "autograded/old/week1")
    reports, _ = graded(tmp_path, "week1")
    assert [student for student, _ in reports] == ["a"]
    assert "as a learner wrote it" in page(analyse(reports), tmp_path)


@pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX's")
def test_the_page_is_for_its_owner_alone_whatever_was_there(tmp_path):
    judged(tmp_path / "autograded/a/week1")
    old = tmp_path / "reports/week1.html"
    old.parent.mkdir()
    old.write_text("open to all")
    old.chmod(0o644)
    (tmp_path / "reports/.week1.html.new").write_text("left by a run that was killed")
    path, _ = write_report(tmp_path, "week1")
    assert path == old
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    assert [one.name for one in path.parent.iterdir()] == ["week1.html"]


@pytest.mark.parametrize("there", ["reports", "reports/week1.html/in"])
def test_a_page_that_cannot_be_written_is_one_clear_line(tmp_path, capsys, there):
    (tmp_path / "nbgrader_config.py").write_text("")
    judged(tmp_path / "autograded/a/week1")
    (tmp_path / there).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / there).write_text("in the way")
    assert cli.main(["report", str(tmp_path), "week1"]) == 2
    told = capsys.readouterr().err
    assert "week1.html: expected to write there, got: " in told
    assert len(told.splitlines()) == 1
    assert list(tmp_path.rglob(".*.new")) == []


def test_the_command_writes_the_page_and_says_when_there_is_nothing(tmp_path, capsys):
    (tmp_path / "nbgrader_config.py").write_text("")
    assert cli.main(["report", str(tmp_path), "week1"]) == 2
    assert "got none; run: course grade" in capsys.readouterr().err
    with pytest.raises(NoReports):
        write_report(tmp_path, "week1")
    judged(tmp_path / "autograded/a/week1")
    assert cli.main(["report", str(tmp_path), "week1"]) == 0
    written = Path(capsys.readouterr().out.removeprefix("Written: ").strip())
    assert "1 submissions" not in written.read_text()
    assert "100" in written.read_text()
