"""Check what is said without TensorFlow, and what it computes where it is."""

import os
import sys
from importlib.util import find_spec

import numpy as np
import pytest

from shared_utils import frameworks
from shared_utils.autodiff import Value, add, backward, mul, tanh


def absent(name):
    return None


def test_without_tensorflow_one_line_says_how_to_get_it(monkeypatch, capsys):
    monkeypatch.setattr(frameworks, "find_spec", absent)
    assert frameworks.run(frameworks.minimize_with_framework) is None
    said = capsys.readouterr().out
    assert said.count("\n") == 1
    assert "TensorFlow is not installed" in said
    assert ("tensorflow>=2.18" in said and sys.executable in said) or "Python 3.13" in said


@pytest.mark.parametrize("pip", [True, False])
def test_the_command_is_pips_or_uvs(monkeypatch, pip):
    monkeypatch.setattr(sys, "version_info", (3, 12, 0))
    monkeypatch.setattr(frameworks, "find_spec", lambda name: object() if pip else None)
    assert ("-m pip install" in frameworks.how_to_get()) == pip
    assert ("uv pip install" in frameworks.how_to_get()) != pip


def test_a_python_without_tensorflow_is_told(monkeypatch):
    monkeypatch.setattr(sys, "version_info", (3, 14, 0))
    assert "Python 3.13" in frameworks.how_to_get()


def test_where_it_is_there_the_function_is_called_without_talk(monkeypatch, capfd):
    monkeypatch.setattr(frameworks, "find_spec", lambda name: object())
    monkeypatch.setattr(frameworks, "import_module", lambda name: os.write(2, b"talk about the machine"))
    assert frameworks.run(lambda *given: given, 1, 2) == (1, 2)
    assert capfd.readouterr().err == ""
    os.write(2, b"heard again")
    assert capfd.readouterr().err == "heard again"


def test_the_module_is_loaded_without_tensorflow():
    assert "tensorflow" not in sys.modules or find_spec("tensorflow")


@pytest.mark.frameworks
def test_the_tape_finds_the_lowest_point():
    pytest.importorskip("tensorflow")
    roots = np.roots([1, 0, 2, -6])
    lowest = float(roots[np.abs(roots.imag) < 1e-9].real[0])
    assert frameworks.minimize_with_framework() == pytest.approx(lowest, abs=1e-5)


@pytest.mark.frameworks
def test_the_neurons_slopes_are_those_of_our_own_engine():
    pytest.importorskip("tensorflow")
    x, w, b = Value(0.5), Value(-1.2), Value(0.3)
    backward(mul(w, tanh(add(mul(w, x), b))))
    assert frameworks.neuron_slopes(0.5, -1.2, 0.3) == pytest.approx([x.grad, w.grad, b.grad])


@pytest.mark.frameworks
def test_keras_learns_the_digits():
    pytest.importorskip("tensorflow")
    from shared_utils.digits_training import split_digits

    assert frameworks.keras_digits(*split_digits(np.random.default_rng(1))) > 92
