"""What a learner sees after `make lab`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from autograder.lab import ROOT
from autograder.my_work import weeks


def notebook(*sources: str) -> dict[str, Any]:
    return new_notebook(
        cells=[new_markdown_cell("# A test"), *map(new_code_cell, sources)],
        metadata={"kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"}},
    )


def test_every_week_has_a_link_that_opens_its_notebook(lab):
    lab.start()
    found = weeks(ROOT)
    for week in found:
        lab.page.get_by_role("link", name=week.title).wait_for(state="visible")
    lab.page.get_by_role("link", name=found[0].title).click()
    lab.page.wait_for_selector(".jp-NotebookPanel:visible")  # another may lie hidden behind it
    lab.wait_for_kernel()
    assert found[0].path.name in lab.page.url
    assert not lab.page.errors


def test_a_notebook_runs_with_the_courses_python_and_finds_the_course_command(lab):
    lab.open(notebook("import sys, shutil, os; print(sys.executable)", "print(shutil.which('course'), os.environ['HOME'])"))
    lab.run_all()
    printed = [cell["outputs"][0]["text"] for cell in lab.cells() if cell["cell_type"] == "code"]
    assert Path(printed[0].strip()).parent == Path(sys.executable).parent
    assert Path(printed[1].split()[0]).parent == Path(sys.executable).parent
    assert str(lab.server.folder.parent) in printed[1]


def test_a_terminal_finds_the_course_command(lab):
    lab.start()
    lab.page.evaluate("() => { window.jupyterapp.commands.execute('terminal:create-new'); }")
    lab.page.wait_for_function("() => window.jupyterapp.shell.currentWidget?.content?.session?.connectionStatus === 'connected'")
    lab.page.click(".jp-Terminal")
    answer = lab.server.folder / "which.txt"
    lab.page.keyboard.type("command -v course > draft.txt; mv draft.txt which.txt\n")
    for _ in range(100):
        if answer.exists():
            break
        lab.page.wait_for_timeout(100)
    assert Path(answer.read_text().strip()).parent == Path(sys.executable).parent


def test_a_learner_sees_validate_and_nothing_else_of_nbgrader(lab):
    lab.open(notebook("1 + 1"))
    assert lab.page.get_by_text("Validate", exact=True).is_visible()
    for name in ("Nbgrader", "Formgrader", "Assignment List", "Create Assignment"):
        assert lab.page.get_by_text(name, exact=True).count() == 0


def test_nothing_is_written_to_the_home_folder(lab):
    lab.open(notebook("import matplotlib.pyplot as plt", "plt.plot([1, 2]);"))
    lab.run_all()
    home = lab.server.folder.parent / "home"
    assert [path.name for path in home.iterdir()] == []
