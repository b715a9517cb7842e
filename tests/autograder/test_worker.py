"""What a worker gives back for a task, sealed and unprotected."""

import os
import re
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import autograder.worker as worker_module
from autograder import handouts, plain
from autograder.sealed import worker_process
from autograder.sealed.offered import DATA
from autograder.sealed.sandbox import SandboxError
from autograder.sealed.worker_process import Ended
from autograder.worker import Task, TaskResult, Worker, read_result
from shared_utils.data import load_cats

WAYS = ["auto", "none"] if sys.platform == "linux" else ["none"]


@pytest.fixture(scope="module", params=WAYS)
def worker(request: pytest.FixtureRequest) -> Iterator[Worker]:
    with Worker(request.param) as made:
        yield made


def task(
    source: str,
    *cases: tuple[Any, ...],
    functions: tuple[str, ...] = ("f",),
    modules: Mapping[str, str] | None = None,
    inject: Mapping[str, str] | None = None,
    seconds: float = 30.0,
) -> Task:
    code = (("cell 3", textwrap.dedent(source)),)
    encoded = tuple(plain.encode(args) for args in cases or ((),))
    return Task(functions[0], code, modules or {}, inject or {}, "call", functions, encoded, seconds)


def value(result: TaskResult) -> Any:
    assert result.ended == "finished", result
    assert result.observations[0].raised is None, result
    return result.observations[0].value


def test_each_case_gives_one_observation_in_order(worker: Worker) -> None:
    result = worker.run(task("def f(x): return x * 2", (1,), (np.ones((2, 3)),), ("a",)))
    assert result.ended == "finished"
    assert [type(o.value) for o in result.observations] == [int, np.ndarray, str]
    assert result.observations[1].value.tolist() == [[2.0] * 3] * 2


def test_pieces_are_executed_in_order_in_one_namespace(worker: Worker) -> None:
    code = (("cell 1", "import numpy as np\nk = 2"), ("cell 2", "k = k + 1"), ("cell 3", "def f(): return k"))
    assert value(worker.run(Task("f", code, {}, {}, "call", ("f",), (plain.encode(()),), 30.0))) == 3


def test_an_exception_carries_type_message_cell_and_line(worker: Worker) -> None:
    raised = worker.run(task("\ndef f(x):\n    y = 1\n    return y / x\n", (0,))).observations[0].raised
    assert raised is not None
    assert (raised.type_name, raised.message, raised.label, raised.line) == ("ZeroDivisionError", "division by zero", "cell 3", 4)


@pytest.mark.parametrize("error", ["SystemExit(3)", "KeyboardInterrupt()", "BaseException('x')", "GeneratorExit()"])
def test_what_means_to_end_the_program_is_an_exception_like_any(error: str, worker: Worker) -> None:
    result = worker.run(task(f"def f(x):\n    if x: raise {error}\n    return 1", (1,), (0,)))
    assert result.ended == "finished"
    raised = result.observations[0].raised
    assert raised is not None
    assert raised.type_name == error.partition("(")[0]
    assert result.observations[1].value == 1


def test_an_exception_of_the_set_up_is_told_with_its_line(worker: Worker) -> None:
    result = worker.run(task("a = 1\nb = a.missing\ndef f(): return b"))
    assert result.ended == "setup raised"
    assert result.observations == ()
    assert (result.detail.type_name, result.detail.label, result.detail.line) == ("AttributeError", "cell 3", 2)


def test_a_syntax_error_is_told_with_its_line(worker: Worker) -> None:
    result = worker.run(task("a = 1\ndef f(:\n    return 1"))
    assert result.ended == "setup raised"
    assert (result.detail.type_name, result.detail.label, result.detail.line) == ("SyntaxError", "cell 3", 2)


@pytest.mark.parametrize("source", ["def g(): return 1", "f = 3"])
def test_a_name_that_is_no_function_is_missing(source: str, worker: Worker) -> None:
    assert worker.run(task(source)) == TaskResult((), "missing", "f")


def test_injected_functions_take_the_place_of_the_learners_own(worker: Worker) -> None:
    source = "def helper(): return 'mine'\ndef f(): return helper()"
    assert value(worker.run(task(source))) == "mine"
    assert value(worker.run(task(source, inject={"helper": "import math\ndef helper(): return math.pi"}))) == pytest.approx(
        3.14159, abs=1e-5
    )


def test_what_fails_before_the_answer_begins_is_our_fault(worker: Worker) -> None:
    result = worker.run(task("def f(): return 1", inject={"helper": "1 / 0"}))
    assert result.ended == "our fault"
    assert "ZeroDivisionError" in str(result.detail)


def test_an_unknown_driver_is_our_fault(worker: Worker) -> None:
    source = task("def f(): return 1")
    assert worker.run(Task("f", source.code, {}, {}, "no_such_driver", ("f",), source.cases, 30.0)).ended == "our fault"


def test_offered_functions_can_be_imported(worker: Worker) -> None:
    modules = {"shared_utils.activations": "import numpy as np\ndef relu(z): return np.maximum(z, 0)"}
    source = "from shared_utils.activations import relu\nimport shared_utils.activations as a\ndef f(z): return relu(z) + a.relu(z)"
    assert value(worker.run(task(source, (np.array([-1.0, 2.0]),), modules=modules))).tolist() == [0.0, 4.0]


@pytest.mark.parametrize(
    "source",
    [
        "from shared_utils.activations import sigmoid\ndef f(): return 1",
        "import shared_utils.activations\ndef f(): return shared_utils.activations.sigmoid(0)",
        "from shared_utils.losses import l1_loss\ndef f(): return 1",
        "import autograder.checks\ndef f(): return 1",
        "from autograder.checks import course1_week1\ndef f(): return 1",
    ],
)
def test_what_is_not_offered_says_so(source: str, worker: Worker) -> None:
    result = worker.run(task(source, modules={"shared_utils.activations": "def relu(z): return z"}))
    raised = result.detail if result.ended == "setup raised" else result.observations[0].raised
    assert raised.type_name == "ImportError"
    assert re.search("while .* graded|while grading", raised.message)
    assert "expected your own" in raised.message


def test_a_package_that_is_not_there_is_named_with_what_is(worker: Worker) -> None:
    result = worker.run(task("import scipy.special\ndef f(): return 1"))
    assert result.detail.type_name == "ModuleNotFoundError"
    assert re.search("scipy.*numpy", result.detail.message)


def test_figures_and_notebook_tools_can_be_used_and_do_nothing(worker: Worker) -> None:
    source = """
        import ipywidgets as widgets
        import matplotlib.pyplot as plt
        from IPython.display import display as show
        from autograder import week
        from mpl_toolkits.mplot3d import Axes3D
        from shared_utils.plots import plot_cost
        from shared_utils.widgets.sigmoid import explore

        check, hint, progress = week("course1/week1")
        plt.rcParams["figure.figsize"] = (4, 4)
        figure, axes = plt.subplots(2, 2)
        axes.plot([1, 2], label="cost")
        with plt.style.context("ggplot"):
            plt.show()
        @widgets.interact(a=1)
        def f(x=3):
            check(f)
            hint(f, 2)
            display(plt.figure())
            show(plot_cost(1), explore(f), get_ipython().run_line_magic("matplotlib", "inline"))
            return x
    """
    assert worker.run(task(source, (4,))).ended == "finished"


def test_the_weeks_data_can_be_read(worker: Worker) -> None:
    source = """
        from pathlib import Path
        import h5py
        from shared_utils import data

        cats = data.load_cats()
        with h5py.File(data.FOLDER / "cats.h5") as file:
            labels = file["train_set_y"][:]

        def f():
            return cats.train_x, bool((labels == cats.train_y).all()), Path(data.__file__).exists()
    """
    pictures, same, library_is_there = value(worker.run(task(source, modules={DATA: handouts.whole(DATA)})))
    assert np.array_equal(pictures, load_cats().train_x)
    assert same
    assert library_is_there == worker.protection.startswith("unprotected")


def test_a_missing_data_set_is_a_plain_error(worker: Worker) -> None:
    result = worker.run(
        task(
            "from shared_utils.data import load_cats\ncats = load_cats('mine.h5')\ndef f(): return 1", modules={DATA: handouts.whole(DATA)}
        )
    )
    assert result.detail.type_name == "DataError"
    assert "mine.h5" in result.detail.message


def test_without_the_data_its_reader_is_inert(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker_process, "lent", dict)
    source = "import h5py\nfrom shared_utils.data import load_cats\nx = h5py.File(load_cats())\ndef f(): return 1"
    with Worker("best") as made:
        assert value(made.run(task(source, modules={DATA: handouts.whole(DATA)}))) == 1


def test_a_decorated_helper_is_the_helper(worker: Worker) -> None:
    assert value(worker.run(task("import ipywidgets\n@ipywidgets.interact\ndef f(): return 3"))) == 3


def test_a_notebook_is_the_main_module(worker: Worker) -> None:
    source = """
        import dataclasses, inspect
        @dataclasses.dataclass
        class Point:
            x: float
        def f():
            return [__name__, Point(1.0).x, inspect.getsource(f)[:7]]
    """
    assert value(worker.run(task(source))) == ["__main__", 1.0, "def f()"]


def test_finished_cases_are_kept_at_the_deadline(worker: Worker) -> None:
    result = worker.run(task("def f(x):\n    while x: pass\n    return 'done'", (0,), (1,), (0,), seconds=3.0))
    assert result.ended == "too slow"
    assert [o.value for o in result.observations] == ["done"]


def test_finished_cases_are_kept_when_the_process_exits(worker: Worker) -> None:
    result = worker.run(task("import os\ndef f(x):\n    if x: os._exit(3)\n    return 'done'", (0,), (1,), (0,)))
    assert (result.ended, result.detail) == ("died", "exit code 3")
    assert [o.value for o in result.observations] == ["done"]
    assert value(worker.run(task("def f(): return 1"))) == 1


def test_printing_is_no_result_and_reading_finds_nothing(worker: Worker) -> None:
    source = """
        import sys
        def f():
            print("x" * 10**6, "\\ud800")
            print("oops", file=sys.stderr)
            try:
                return input("? ")
            except EOFError:
                return "nothing"
    """
    assert value(worker.run(task(source))) == "nothing"


def test_warnings_and_changed_arguments_are_noted(worker: Worker) -> None:
    result = worker.run(task("import numpy as np\ndef f(x):\n    x += 1\n    return np.exp(x * 1000)", (np.ones(2),)))
    assert result.observations[0].changed == ("argument 1",)
    assert any("overflow" in text for text in result.observations[0].warned)


def test_each_case_gets_fresh_arguments_and_generators(worker: Worker) -> None:
    args = (np.zeros(2), plain.Rng(7))
    result = worker.run(task("def f(x, rng):\n    x += 1\n    return [x, rng.random()]", args, args))
    first, second = (o.value for o in result.observations)
    assert first[0].tolist() == second[0].tolist() == [1.0, 1.0]
    assert first[1] == second[1]


def test_the_same_task_gives_the_same_result_again(worker: Worker) -> None:
    source = """
        import random
        import numpy as np
        def f():
            left = np.linalg.svd(np.arange(9.0).reshape(3, 3))[0]
            return [random.random(), np.random.rand(), hash("a text"), list({"a", "b", "c"}), left]
    """
    first, second = (plain.encode(value(worker.run(task(source)))) for _ in range(2))
    assert first == second


def test_the_environment_is_empty(worker: Worker, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COURSE_GRADING_SEED", "secret")
    with Worker("none" if not worker.sealed else "auto") as fresh:
        assert value(fresh.run(task("import os, sys\ndef f(): return [dict(os.environ), sys.argv]"))) == [{}, ["notebook"]]


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_products_are_computed_by_one_thread() -> None:
    source = """
        import os
        import numpy as np
        def f():
            before = len(os.listdir("/proc/self/task"))
            np.ones((400, 400)) @ np.ones((400, 400))
            return len(os.listdir("/proc/self/task")) - before
    """
    with Worker("none") as unprotected:  # the sealed one can start no thread at all
        assert value(unprotected.run(task(source))) == 0


def test_files_can_be_written_in_the_working_folder_and_nowhere_kept(worker: Worker) -> None:
    source = """
        import contextlib, os, tempfile
        import numpy as np
        def f():
            before = os.listdir(".")
            np.save("a.npy", np.arange(3))
            with open(os.devnull, "w") as nothing, contextlib.redirect_stdout(nothing):
                print("silent")
            with tempfile.TemporaryDirectory(dir=".") as folder, open(os.path.join(folder, "b"), "w") as file:
                file.write("x")
            os.rename("a.npy", "c.npy")
            return [before, np.load("c.npy"), os.listdir(".")]
    """
    for _ in range(2):
        before, loaded, after = value(worker.run(task(source)))
        assert (before, loaded.tolist(), after) == ([], [0, 1, 2], ["c.npy"])


@pytest.mark.parametrize(
    ("returned", "says"),
    [("[0.0] * 10**6", "items"), ("'x' * 6_000_000", "MB"), ("1 << 40_000", "digits"), ("[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]", "nesting")],
)
def test_too_large_a_result_is_the_answers_own_error(returned: str, says: str, worker: Worker) -> None:
    raised = worker.run(task(f"def f(): return {returned}")).observations[0].raised
    assert raised is not None
    assert raised.type_name == "PlainError"
    assert says in raised.message


def test_objects_come_back_as_the_name_of_their_type(worker: Worker) -> None:
    assert value(worker.run(task("class Thing: pass\ndef f(): return [Thing(), f, (i for i in [])]"))) == [
        plain.Opaque("Thing"),
        plain.Opaque("function"),
        plain.Opaque("generator"),
    ]


def test_a_very_long_source_is_refused_before_it_is_run(worker: Worker) -> None:
    result = worker.run(task("def f(): return 1\n" + "#" * 5_000_000))
    assert result.ended == "setup raised"
    assert "longer" in result.detail.message


@pytest.mark.parametrize("source", ["\0", "x = '\ud800'", "(" * 3000 + ")" * 3000, "-" * 50_000 + "1"])
def test_source_that_no_compiler_takes_costs_that_exercise_alone(source: str, worker: Worker) -> None:
    assert worker.run(task(source + "\ndef f(): return 1")).ended in ("setup raised", "died", "too much memory")
    assert value(worker.run(task("def f(): return 1"))) == 1


# ---------------------------------------------------------------- what the process wrote, read


BEGIN, NULL = b"B\x08\x00\x00\x00\x04\x00\x00\x00null", b"\x04\x00\x00\x00null"


def frame(tag: bytes, data: bytes) -> bytes:
    return tag + len(data).to_bytes(4, "little") + data


def read(raw: bytes, cases: int = 1) -> TaskResult:
    return read_result(Ended("ended", 0, 0.0, raw), cases, 1.0)


def test_an_error_of_ours_counts_only_before_the_answer_begins() -> None:
    ours = frame(b"E", plain.encode("broken"))
    assert read(ours) == TaskResult((), "our fault", "broken")
    assert read(BEGIN + ours).ended == "died"
    assert read(BEGIN + frame(b"F", NULL) + ours).ended == "died"


@pytest.mark.parametrize(
    "raw",
    [
        frame(b"O", NULL),
        frame(b"O", plain.encode((1, None, ()))),
        frame(b"O", plain.encode((1, None, (), (1,)))),
        frame(b"O", plain.encode((1, ("E", "m", "l", "x"), (), ()))),
        frame(b"O", plain.encode((1, None, (), ("w",) * 1000))),
        frame(b"O", b"\xff\xff\xff\xff"),
        frame(b"O", b""),
        frame(b"X", plain.encode("no")),
        frame(b"N", plain.encode(3)),
        frame(b"F", NULL),
        frame(b"?", NULL),
        BEGIN + BEGIN + b"O\xff\xff\xff\xff",
        b"",
        b"\x00" * 100,
    ],
)
def test_whatever_the_process_writes_is_no_more_than_a_dead_answer(raw: bytes) -> None:
    result = read(BEGIN + raw)
    assert result.ended == "died"
    assert result.observations == ()


def test_more_results_than_cases_are_not_taken() -> None:
    one = frame(b"O", plain.encode((1, None, (), ())))
    assert len(read(BEGIN + one).observations) == 1
    assert read(BEGIN + one + one).ended == "died"
    assert len(read(BEGIN + one + one).observations) == 1


def test_a_killed_process_that_used_up_its_time_was_too_slow() -> None:
    assert read_result(Ended("ended", -9, 1.2, BEGIN), 1, 1.0).ended == "too slow"


def test_a_process_that_was_killed_before_its_time_is_lost() -> None:
    assert read_result(Ended("ended", -9, 0.2, BEGIN), 1, 1.0).ended == "lost"
    assert read_result(Ended("ended", -11, 0.2, BEGIN), 1, 1.0) == TaskResult((), "died", "signal SIGSEGV")
    assert read_result(Ended("closed", -9, 0.2, BEGIN), 1, 1.0).ended == "died"  # it closed its pipe, and was ended for it
    assert read_result(Ended("scratch", -9, 0.2, BEGIN), 1, 1.0).ended == "too much output"


def test_what_ends_before_the_answer_begins_is_lost() -> None:
    assert read_result(Ended("ended", -9, 0.0, b""), 1, 1.0).ended == "lost"
    assert read_result(Ended("deadline", -9, 0.0, b""), 1, 1.0).ended == "lost"


# ---------------------------------------------------------------- the worker's own life


def refuse(*_: Any) -> Any:
    raise SandboxError("sandbox: not here")


def test_auto_refuses_where_the_seal_is_not_to_be_had(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker_module, "Forked", refuse)
    with pytest.raises(SandboxError, match="not here"):
        Worker("auto")


def test_best_falls_back_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker_module, "Forked", refuse)
    with Worker("best") as fallen:
        assert not fallen.sealed
        assert fallen.protection.startswith("unprotected")


def test_an_unknown_sandbox_is_refused_by_name() -> None:
    with pytest.raises(SandboxError, match=r"auto, best, none.*'strong'"):
        Worker("strong")


def descendants(name: bytes = b"worker_server") -> set[int]:
    """The processes of any worker server that this process, or one below it, started."""
    parents, matching = {}, set()
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                parents[int(entry.name)] = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
                if name in (entry / "cmdline").read_bytes():
                    matching.add(int(entry.name))
            except OSError:
                continue
    below = {os.getpid()}
    while more := {pid for pid, parent in parents.items() if parent in below} - below:
        below |= more
    return below & matching


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
@pytest.mark.parametrize("way", ["auto", "none"])
def test_nothing_is_left_after_closing(way: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    before = descendants()
    with Worker(way) as made:
        made.run(task("def f():\n    open('a', 'w').write('x')\n    return 1"))
        assert descendants() - before
    assert descendants() <= before
    assert list(tmp_path.iterdir()) == []


def seconds_used(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
@pytest.mark.parametrize("way", ["auto", "none"])
def test_what_is_killed_from_outside_is_lost_and_keeps_its_finished_cases(way: str) -> None:
    others = descendants()
    with Worker(way) as made, ThreadPoolExecutor(1) as pool:
        own = descendants() - others
        running = pool.submit(made.run, task("def f(x):\n    while x: pass\n    return 'done'", (0,), (1,), seconds=30.0))
        assert wait_until(lambda: descendants() - others - own)
        child = min(own) if way == "none" else min(descendants() - others - own)
        assert wait_until(lambda: seconds_used(child) > (3.0 if way == "none" else 0.5))  # it is in the second case by then
        os.kill(child, signal.SIGKILL)  # as the kernel does when memory is short
        result = running.result()
    assert (result.ended, result.detail) == ("lost", "its process was killed (signal SIGKILL)")
    assert [o.value for o in result.observations] == ["done"]


@pytest.mark.skipif(sys.platform != "linux", reason="the seal needs Linux")
def test_who_kills_itself_is_lost_with_no_more_than_it_had(worker: Worker) -> None:
    source = "import os\ndef f(x):\n    if x: os.kill(os.getpid(), 9)\n    return 'done'"
    result = worker.run(task(source, (0,), (1,), (0,)))
    assert result.ended == "lost"
    assert [o.value for o in result.observations] == ["done"]
    assert value(worker.run(task("def f(): return 1"))) == 1


@pytest.mark.skipif(sys.platform != "linux", reason="the seal needs Linux")
def test_who_closes_the_pipe_and_lives_on_is_not_lost() -> None:
    with Worker("auto") as made:
        assert made.run(task("import os\ndef f():\n    os.closerange(3, 64)\n    while True: pass")).ended == "died"


@pytest.mark.skipif(sys.platform != "linux", reason="the seal needs Linux")
def test_a_server_lost_twice_is_no_fault_of_the_answers() -> None:
    with Worker("auto") as made, ThreadPoolExecutor(1) as pool:
        running = pool.submit(made.run, task("def f():\n    while True: pass", seconds=60.0))
        gone = [None]
        for _ in range(2):
            assert wait_until(lambda: made._process not in gone)
            gone.append(made._process)
            os.killpg(made._process._process.pid, signal.SIGKILL)
        assert running.result() == worker_module.LOST == TaskResult((), "lost", "the worker was lost with it, twice")
        assert value(made.run(task("def f(): return 1"))) == 1


@pytest.mark.skipif(sys.platform != "linux", reason="the seal needs Linux")
def test_a_lost_server_is_replaced() -> None:
    before = descendants()
    with Worker("auto") as made:
        for pid in descendants() - before:
            os.kill(pid, signal.SIGKILL)
        assert value(made.run(task("def f(): return 1"))) == 1


def test_threads_take_turns(worker: Worker) -> None:
    with ThreadPoolExecutor(4) as pool:
        results = list(pool.map(lambda n: worker.run(task("def f(x): return x", (n,))), range(8)))
    assert [value(result) for result in results] == list(range(8))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="forks")
def test_a_forked_process_gets_a_worker_of_its_own(tmp_path: Path) -> None:
    script = tmp_path / "judge.py"
    script.write_text(
        "import os, sys\nsys.path.insert(0, sys.argv[1])\n"
        "from autograder import plain\nfrom autograder.worker import Task, Worker\n"
        "def run(n):\n"
        "    source = 'def f(x): return x'\n"
        "    result = worker.run(Task('f', (('cell 1', source),), {}, {}, 'call', ('f',), (plain.encode((n,)),), 60.0))\n"
        "    return [o.value for o in result.observations] == [n]\n"
        "with Worker('best') as worker:\n"
        "    pid = os.fork()\n"
        "    right = all([run(n) for n in range(pid and 1000, (pid and 1000) + 5)])\n"
        "    if pid == 0:\n"
        "        worker.close()\n"
        "        os._exit(not right)\n"
        "    print(right, os.waitpid(pid, 0)[1], run(7))\n"
    )
    root = str(Path(worker_module.__file__).parent.parent)
    done = subprocess.run([sys.executable, str(script), root], capture_output=True, text=True, check=False)
    assert done.stdout.split() == ["True", "0", "True"], done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
@pytest.mark.parametrize("way", ["auto", "none"])
def test_the_worker_ends_when_the_judge_is_killed(way: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    script = tmp_path / "judge.py"
    script.write_text(
        "import sys\nsys.path.insert(0, sys.argv[1])\n"
        "from autograder import plain\nfrom autograder.worker import Task, Worker\n"
        "worker = Worker(sys.argv[2])\nprint('ready', flush=True)\n"
        "worker.run(Task('f', (('cell 1', 'def f():\\n    while True: pass'),), {}, {}, 'call', ('f',), (plain.encode(()),), 600.0))\n"
    )
    root = str(Path(worker_module.__file__).parent.parent)
    before = descendants()
    judge = subprocess.Popen([sys.executable, str(script), root, way], stdout=subprocess.PIPE)
    assert judge.stdout is not None
    with judge.stdout:
        assert judge.stdout.readline() == b"ready\n"
        started = descendants() - before
        assert started
        judge.kill()
        judge.wait()
    assert wait_until(lambda: not any(is_alive(pid) for pid in started))
    assert way == "none" or list(folder.iterdir()) == []  # unprotected, it may be killed between making folder and process


def is_alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def wait_until(condition: Any, seconds: float = 30.0) -> bool:
    deadline = time.monotonic() + seconds
    while not condition() and time.monotonic() < deadline:
        time.sleep(0.05)
    return bool(condition())
