"""The arrows of the house: who may call whom, read from the sources and seen at run time."""

from __future__ import annotations

import ast
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
COURSES = ("course1", "course2")
NOTEBOOK_TOOLS = {"nbgrader", "nbconvert", "nbformat", "jupytext", "traitlets", "jupyterlab", "sqlalchemy", "IPython"}
HEAVY = NOTEBOOK_TOOLS | {"matplotlib", "h5py", "ipywidgets", "tensorflow", "distributed", "sklearn", "scipy"}

# What makes an answer right: rows, how inputs are drawn, results judged and mistakes recognised.
CORE = ("checks", "mistakes", "cases", "oracles", "misconceptions", "outcome", "slips", "properties")
BENEATH = ("drivers", "errors", "nearness", "observe", "plain")  # what the core stands on; no course function is known there
GROUPS = ("reading", "sealed", "classroom")  # folders that gather what belongs together
# These may use the notebook tools.
PEOPLES = ("build", "compose", "carry_over", "exporting", "gradebook", "grading", "lab", "my_work", "nbgrader_plugins")


def files(folder: str) -> list[Path]:
    return sorted(p for p in (ROOT / folder).rglob("*.py") if "__pycache__" not in p.parts)


OURS = [*files("shared_utils"), *files("autograder")]
SOURCES = [p for course in COURSES for p in files(f"{course}/source")]


def name(path: Path) -> str:
    """Return a file's path in the repository, to be read in a test's name."""
    return path.relative_to(ROOT).as_posix()


def module(path: Path) -> str:
    return name(path).removesuffix(".py").removesuffix("/__init__").replace("/", ".")


MODULES = {module(path): path for path in OURS}


@cache
def imports(path: Path) -> frozenset[str]:
    """Return the full names of all that a file imports, wherever in it."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{name(path)}:{node.lineno}: a relative import"
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    return frozenset(found)


def packages(path: Path) -> set[str]:
    """Return the top names of all that a file imports, without the standard library."""
    return {full.partition(".")[0] for full in imports(path)} - sys.stdlib_module_names


def ours(path: Path) -> set[str]:
    """Return the files of ours that a file imports, by module; a package only where it is imported itself."""
    found = set()
    for full in imports(path):
        parts = full.split(".")
        heads = (".".join(parts[:n]) for n in range(len(parts), 0, -1))
        found |= {next((head for head in heads if head in MODULES), "")}
    return found - {""}


def closure(*starts: str) -> set[str]:
    """Return all modules of ours that these import, directly or not."""
    found: set[str] = set()
    waiting = list(starts)
    while waiting:
        one = waiting.pop()
        if one not in found:
            found.add(one)
            waiting += ours(MODULES[one])
    return found


def part(full: str) -> str:
    """Return the part of the grader that a module belongs to: `checks`, `oracles`, ..., whatever folder groups it."""
    parts = [one for one in full.split(".")[1:] if one not in GROUPS]
    return parts[0].partition("_course")[0] if parts else ""


def loaded(code: str) -> set[str]:
    """Return the names of the modules that are loaded once some code has run in a fresh process."""
    told = "\nimport sys\nprint('\\n'.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code + told], cwd=ROOT, capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_there_is_something_to_look_at():
    assert len(OURS) > 40
    assert SOURCES
    assert {"autograder.kernel", "autograder.checks.course1_week1", "shared_utils.activations"} <= set(MODULES)


def test_the_library_knows_no_grader():
    assert [name(path) for path in files("shared_utils") if "autograder" in packages(path)] == []


LIBRARY = {
    "numpy": lambda path: True,
    "shared_utils": lambda path: True,
    "h5py": lambda path: path.name == "data.py",
    "matplotlib": lambda path: path.name.startswith("plots") or path.parent.name == "widgets",
    "PIL": lambda path: path.name == "own_picture.py",
    "ipywidgets": lambda path: path.parent.name == "widgets",
    "IPython": lambda path: path.parent.name == "widgets",
    "tensorflow": lambda path: path.name == "frameworks.py",
    "keras": lambda path: path.name == "frameworks.py",
}


def test_the_library_imports_numpy_and_each_other_package_in_its_one_place():
    used = [(path, package) for path in files("shared_utils") for package in packages(path)]
    assert [(name(path), package) for path, package in used if not LIBRARY.get(package, lambda path: False)(path)] == []


@pytest.mark.parametrize("path", [p for p in OURS if part(module(p)) in CORE], ids=name)
def test_what_makes_an_answer_right_imports_numpy_and_the_library_only(path):
    assert packages(path) <= {"numpy", "shared_utils", "autograder"}
    grader = {part(full) for full in ours(path) if full.startswith("autograder.")}
    assert grader <= {*CORE, *BENEATH}
    drawn = {f for f in ours(path) if f.startswith(("shared_utils.plots", "shared_utils.widgets", "shared_utils.data"))}
    assert drawn == set()


@pytest.mark.parametrize("path", [p for p in OURS if part(module(p)) in BENEATH], ids=name)
def test_what_learner_code_runs_beside_knows_no_answers(path):
    assert packages(path) <= {"numpy", "autograder"}
    assert {part(full) for full in ours(path)} <= {*BENEATH}


def group(full: str) -> str:
    """Return the folder of the grader that a module lies in; empty for none."""
    return next(iter({*full.split(".")[1:2]} & set(GROUPS)), "")


def test_reading_an_answer_takes_nothing_but_text():
    used = {used for path in files("autograder/reading") for used in ours(path)}
    assert used
    assert {group(full) for full in used} == {"reading"}


def test_the_seal_stands_on_itself_and_on_common_ground():
    used = {used for path in files("autograder/sealed") for used in ours(path)}
    assert {part(full) for full in used if group(full) != "sealed"} <= set(BENEATH)


def test_a_class_is_known_to_the_command_and_to_nbgrader_only():
    users = {module(path) for path in OURS if any(group(full) == "classroom" for full in ours(path))}
    assert {full for full in users if group(full) != "classroom"} == {"autograder.cli", "autograder.nbgrader_plugins"}


def test_the_worker_holds_no_answers_no_rows_and_no_seed():
    held = closure("autograder.sealed.worker_child", "autograder.sealed.worker_server")
    assert not {full for full in held if full.startswith("shared_utils")}
    assert not {part(full) for full in held} & {*CORE, "verdict", "judge", "seeds", "handouts", "kernel"}


def test_the_judge_is_reached_by_no_learner():
    held = closure("autograder.kernel")
    assert not {part(full) for full in held} & {"judge", "worker", "sandbox", "gradebook", "nbgrader_plugins"}
    users = [name(path) for path in OURS if any(full.startswith("autograder.seeds.grading_seed") for full in imports(path))]
    assert "autograder/kernel.py" not in users


def test_notebook_tools_are_used_where_people_prepare_and_collect_only():
    users = {part(module(path)) for path in files("autograder") if packages(path) & NOTEBOOK_TOOLS}
    assert users <= set(PEOPLES)


RUNS_CODE = {"drivers", "offered", "worker_child", "worker_server", "scorecard"}  # the last on our own corpus only


def calls(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return {node.func.id for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)}


def test_code_is_run_in_the_worker_only():
    assert {part(module(path)) for path in OURS if calls(path) & {"exec", "eval", "__import__"}} <= RUNS_CODE


def test_nothing_is_pickled():
    picklers = {"pickle", "marshal", "shelve", "dill", "joblib"}
    assert [name(path) for path in OURS if {full.partition(".")[0] for full in imports(path)} & picklers] == []


def test_nothing_imports_a_course():
    everything = [*OURS, *SOURCES, *files("tests"), *files("benchmarks"), *files("data")]
    assert [name(path) for path in everything if packages(path) & set(COURSES)] == []


@pytest.mark.parametrize("path", SOURCES, ids=name)
def test_a_notebook_needs_the_library_the_check_and_numpy(path):
    assert {full for full in imports(path) if full.startswith("autograder")} <= {"autograder.week"}
    assert packages(path) <= {"numpy", "shared_utils", "autograder"}


def test_the_check_loads_nothing_heavy():
    code = "from autograder import week\nfrom autograder.checks import ASSIGNMENTS\nfor name in ASSIGNMENTS: week(name)"
    assert {full.partition(".")[0] for full in loaded(code)} & HEAVY == set()


def test_loading_one_week_loads_no_other():
    modules = loaded("from autograder import week\nweek('course1/week1')")
    assert {full for full in modules if full.startswith("autograder.checks.")} == {"autograder.checks.course1_week1"}


def test_the_library_loads_nothing_heavy_until_it_draws():
    code = "\n".join(f"import {full}" for full in MODULES if full.startswith("shared_utils"))
    assert {full.partition(".")[0] for full in loaded(code)} & HEAVY == set()


def test_the_package_alone_loads_nothing():
    assert {full for full in loaded("import shared_utils") if full.partition(".")[0] == "numpy"} == set()


def test_imports_make_no_circle():
    done: set[str] = set()

    def visit(one: str, above: tuple[str, ...]) -> None:
        assert one not in above, " -> ".join((*above, one))
        if one not in done:
            for other in sorted(at_top(MODULES[one]) - {one}):
                visit(other, (*above, one))
            done.add(one)

    for one in MODULES:
        visit(one, ())


def at_top(path: Path) -> set[str]:
    """Return the modules of ours that a file imports as it is loaded itself, packages aside."""
    found = set()
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.ImportFrom):
            inner = {f"{node.module}.{alias.name}" for alias in node.names} & set(MODULES)
            found |= inner or ({str(node.module)} & set(MODULES))
        elif isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names} & set(MODULES)
    return found
