"""The set-up files agree with each other, and the set-up commands say what is wrong with a machine."""

from __future__ import annotations

import os
import re
import shutil
import stat
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())
EXTRAS = PROJECT["project"]["optional-dependencies"]
LEARNER = [*PROJECT["project"]["dependencies"], *EXTRAS["author"], *PROJECT["dependency-groups"]["build"]]
DEVELOPER = [*LEARNER, *EXTRAS["scale"], *EXTRAS["dev"]]
WANTED = {
    "requirements.lock": LEARNER,
    "requirements-dev.lock": DEVELOPER,
    "requirements-full.lock": [*DEVELOPER, *EXTRAS["frameworks"]],
}
TARGETS = ("install", "lab", "teach", "test", "test-full", "test-release", "check", "build", "lock")

posix = pytest.mark.skipif(os.name != "posix", reason="make and sh are not Windows's; README.md has what is")


def entries(name: str) -> dict[str, list[str]]:
    """Return a lock file's entries, `version ; marker` by package, without the hashes."""
    found: dict[str, list[str]] = {}
    for line in (ROOT / name).read_text().splitlines():
        if match := re.match(r"([A-Za-z0-9._-]+)==([^\\]+)", line):
            found.setdefault(canonicalize_name(match[1]), []).append(match[2].strip())
    return found


@pytest.mark.parametrize("name", WANTED)
def test_a_lock_has_every_requirement_at_a_version_that_pyproject_allows(name):
    locked = entries(name)
    for requirement in map(Requirement, WANTED[name]):
        versions = [entry.split(";")[0].strip() for entry in locked[canonicalize_name(requirement.name)]]
        assert all(requirement.specifier.contains(version) for version in versions), requirement


@pytest.mark.parametrize(
    ("smaller", "larger"), [("requirements.lock", "requirements-dev.lock"), ("requirements-dev.lock", "requirements-full.lock")]
)
def test_a_larger_lock_holds_the_smaller_one_at_the_same_versions(smaller, larger):
    def versions(name: str) -> dict[str, set[str]]:
        return {package: {entry.split(";")[0].strip() for entry in found} for package, found in entries(name).items()}

    have, hold = versions(smaller), versions(larger)
    assert {package: hold.get(package) for package in have} == have


@pytest.mark.parametrize("name", WANTED)
def test_every_package_of_a_lock_has_its_hashes(name):
    for block in re.split(r"\n(?=\S)", (ROOT / name).read_text().strip()):
        assert re.search(r"--hash=sha256:[0-9a-f]{64}", block), block.splitlines()[0]


@pytest.mark.parametrize("name", [*WANTED, "environment.yml", "Makefile", "pyproject.toml"])
def test_a_set_up_file_names_no_address(name):
    assert not re.search(r"\w+://|--(extra-)?index-url|--find-links|--trusted-host", (ROOT / name).read_text())


def test_what_a_lock_does_not_need_to_name_is_not_in_it():
    assert "tensorflow" not in entries("requirements-dev.lock")
    assert "pytest" not in entries("requirements.lock")


def test_conda_installs_the_lock_on_a_python_that_pyproject_allows():
    dependencies = yaml.safe_load((ROOT / "environment.yml").read_text())["dependencies"]
    (python,) = (Requirement(entry) for entry in dependencies if isinstance(entry, str) and entry.startswith("python"))
    oldest = PROJECT["project"]["requires-python"].removeprefix(">=")
    assert python.specifier.contains(f"{oldest}.0")
    assert not python.specifier.contains("3.10.14")
    assert {"pip": ["-r requirements.lock"]} in dependencies


@posix
@pytest.mark.parametrize("target", TARGETS)
def test_the_makefile_has_the_target(target):
    clean = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}
    run = subprocess.run(["make", "-n", target], cwd=ROOT, env=clean, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr


@pytest.mark.parametrize("page", ["README.md", "CONTRIBUTING.md"])
def test_every_make_command_that_a_page_names_is_there(page):
    commands = re.findall(r"(?:`|^ {4})make ((?:[a-z-]+ ?)+)", (ROOT / page).read_text(), flags=re.MULTILINE)
    assert commands
    assert {word for command in commands for word in command.split()} <= set(TARGETS)


def test_continuous_integration_runs_what_people_run():
    script = ROOT / ".ci/run"
    assert script.stat().st_mode & stat.S_IXUSR
    lines = script.read_text().splitlines()
    assert lines.index("make test") < lines.index("make test-full")


@posix
@pytest.mark.parametrize(
    "path",
    ["my_work/x.ipynb", ".jupyter/learn/x", ".venv/x", "course1/gradebook.db", "course2/source/week1/x.ipynb", "course1/submitted/x"],
)
def test_git_leaves_alone_what_the_commands_make(path):
    if not (ROOT / ".git").exists() or shutil.which("git") is None:
        pytest.skip("not a git checkout")
    assert subprocess.run(["git", "check-ignore", "-q", path], cwd=ROOT, check=False).returncode == 0


def test_an_installed_package_holds_the_code_and_the_data_sets(tmp_path):
    parts = ("autograder", "shared_utils", "data", "pyproject.toml", "README.md", "LICENSE")
    for name in parts:
        (shutil.copytree if (ROOT / name).is_dir() else shutil.copy)(ROOT / name, tmp_path / name)
    build = "import sys, setuptools.build_meta as b; b.build_wheel(sys.argv[1])"
    subprocess.run([sys.executable, "-c", build, str(tmp_path / "dist")], cwd=tmp_path, capture_output=True, check=True)
    (wheel,) = (tmp_path / "dist").glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        held = archive.namelist()
    data = {name.rpartition("/")[2] for name in held if ".data/data/share/deep-learning-in-numpy/data/" in name}
    assert data == {path.name for path in (ROOT / "data").glob("*.h5")}
    code = {path.relative_to(ROOT).as_posix() for package in ("autograder", "shared_utils") for path in (ROOT / package).rglob("*.py")}
    assert {name for name in held if name.endswith(".py")} == code


def environment_script(folder: Path, **programs: str) -> subprocess.CompletedProcess[str]:
    """Run tools/environment.sh in an empty folder, on a machine that has these programs and the plainest tools alone."""
    programs_folder = folder / "bin"
    programs_folder.mkdir()
    for name in ("sh", "cat", "rm", "mkdir", "env"):
        (programs_folder / name).symlink_to(str(shutil.which(name)))
    for name, text in programs.items():
        (programs_folder / name).write_text(f"#!{shutil.which('sh')}\n{text}\n")
        (programs_folder / name).chmod(0o755)
    return subprocess.run(
        [str(shutil.which("sh")), str(ROOT / "tools/environment.sh"), "requirements.lock"],
        cwd=folder,
        env={"PATH": str(programs_folder), "PYTHONS": "python3 python3.13"},
        capture_output=True,
        text=True,
        check=False,
    )


@posix
def test_a_machine_without_python_is_told_what_to_install(tmp_path):
    run = environment_script(tmp_path)
    assert run.returncode == 1
    assert "needs Python 3.11 or newer, and none was found" in run.stderr
    assert not (tmp_path / ".venv").exists()


@posix
def test_an_older_python_is_not_taken(tmp_path):
    run = environment_script(tmp_path, python3="exit 1")
    assert run.returncode == 1
    assert "none was found (tried: python3 python3.13)" in run.stderr


@posix
def test_a_python_that_cannot_make_environments_gets_its_package_named(tmp_path):
    run = environment_script(tmp_path, python3='case "$2" in *ensurepip*) exit 1;; *print*) echo 3.12;; esac')
    assert run.returncode == 1
    assert "sudo apt install python3.12-venv" in run.stderr
    assert not (tmp_path / ".venv").exists()


@posix
def test_uv_makes_the_environment_where_it_is_installed(tmp_path):
    run = environment_script(tmp_path, python3="exit 0", uv='echo "uv $*"; mkdir -p .venv')
    assert run.returncode == 0, run.stderr
    assert "uv pip install --python .venv/bin/python --require-hashes -r requirements.lock" in run.stdout
    assert (tmp_path / ".venv/place").read_text().strip() == str(tmp_path)


@posix
def test_without_uv_pip_installs_by_hash(tmp_path):
    sh, chmod = shutil.which("sh"), shutil.which("chmod")
    made = f"""[ "$2" = venv ] || exit 0
mkdir -p .venv/bin
echo '#!{sh}
echo python "$@"' > .venv/bin/python
{chmod} +x .venv/bin/python"""
    run = environment_script(tmp_path, python3=made)
    assert run.returncode == 0, run.stderr
    assert "python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock" in run.stdout
