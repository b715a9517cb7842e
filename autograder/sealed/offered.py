"""What a learner's imports find in the worker: sources handed in by name, and inert stand-ins.

The course's package is not installed there. `shared_utils.activations` consists of the functions
that the judge handed in; drawing and notebook libraries can be imported and do nothing, since no
figure is looked at while grading; numpy, the standard library and the week's data are the real ones.
"""

from __future__ import annotations

import builtins
import importlib.abc
import importlib.machinery
import importlib.util
import os
import sys
import types
from collections.abc import Iterator, Mapping
from typing import Any

OURS = ("shared_utils", "autograder")
INERT = ("matplotlib", "mpl_toolkits", "ipywidgets", "IPython")
INERT_OF_OURS = ("shared_utils.plots", "shared_utils.widgets")

DATA = "shared_utils.data"

lent: dict[str, str] = {}  # package name -> its folder: what reads the week's data, and "data", where that lies; or empty


class Inert:
    """An object that takes every call, attribute and item, does nothing, and says so when shown."""

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Return another inert object; called as a decorator, the function itself."""
        if len(args) == 1 and not kwargs and isinstance(args[0], types.FunctionType):
            return args[0]
        return Inert()

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return _pair if name == "subplots" else Inert()

    def __setattr__(self, name: str, value: Any) -> None:
        return None

    def __getitem__(self, key: Any) -> Any:
        return Inert()

    def __setitem__(self, key: Any, value: Any) -> None:
        return None

    def __iter__(self) -> Iterator[Any]:
        return iter(())

    def __enter__(self) -> Inert:
        return self

    def __exit__(self, *error: object) -> None:
        return None

    def __repr__(self) -> str:
        return "<nothing: figures and widgets are not drawn while grading>"


def _pair(*args: Any, **kwargs: Any) -> tuple[Inert, Inert]:
    """Stand for `plt.subplots`, whose result people unpack."""
    return Inert(), Inert()


class InertModule(types.ModuleType):
    """A module whose every attribute is inert."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return _pair if name == "subplots" else Inert()


class OfferedModule(types.ModuleType):
    """A module of the course, as far as it is handed in; the rest says why it is not there."""

    def __getattr__(self, name: str) -> Any:
        whole = f"{self.__name__}.{name}"
        if name.startswith("__") or any(isinstance(f, Finder) and f.offers(whole) for f in sys.meta_path):
            raise AttributeError(name)  # `from package import module` goes on to look for the module
        raise ImportError(
            f"{whole}: the course's own answer is not lent out while yours is graded; expected your own `{name}`, defined in your notebook",
            name=self.__name__,
        )


class Finder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Answer imports of the course's modules from sources, and of drawing libraries with nothing."""

    def __init__(self, sources: Mapping[str, str]) -> None:
        self._sources = dict(sources)

    def find_spec(self, fullname: str, path: Any = None, target: Any = None) -> importlib.machinery.ModuleSpec | None:
        """Return a spec for what is offered, None for what the next finder may look for."""
        if fullname == "h5py" and fullname in lent:
            folder = lent[fullname]
            os.environ["HDF5_USE_FILE_LOCKING"] = "FALSE"  # locks are beyond the seal, and nobody writes
            return importlib.util.spec_from_file_location(
                fullname, os.path.join(folder, "__init__.py"), submodule_search_locations=[folder]
            )
        if self.offers(fullname) or fullname.partition(".")[0] in OURS:
            return importlib.machinery.ModuleSpec(fullname, self, origin="grading", is_package=True)
        return None

    def create_module(self, spec: importlib.machinery.ModuleSpec) -> types.ModuleType:
        """Make the module: inert, offered in part, or the harmless `autograder`."""
        return InertModule(spec.name) if _inert(spec.name) else OfferedModule(spec.name)

    def exec_module(self, module: types.ModuleType) -> None:
        """Run the offered source in the module."""
        name = module.__name__
        source = self._sources.get(name)
        if name == DATA and lent:
            module.__file__ = os.path.join(os.path.dirname(lent["data"]), *name.split(".")) + ".py"
        if source is not None and not _inert(name):
            exec(compile(source, f"<{name}>", "exec"), module.__dict__)
        elif name == "autograder":
            module.__dict__["week"] = _week
        elif not _inert(name) and name != "shared_utils" and not self._has_children(name):
            raise ImportError(
                f"{name}: not offered while grading; expected your own functions, numpy and the standard library",
                name=name,
            )

    def offers(self, name: str) -> bool:
        """Whether a module of this name can be imported, in part or as a stand-in."""
        return name in self._sources or self._has_children(name) or _inert(name)

    def _has_children(self, name: str) -> bool:
        return any(other.startswith(name + ".") for other in self._sources)


class NotThere(importlib.abc.MetaPathFinder):
    """The last finder: say in full that a package is not there while grading."""

    def find_spec(self, fullname: str, path: Any = None, target: Any = None) -> None:
        """Raise ModuleNotFoundError for a package that no other finder knows."""
        if path is None and not fullname.startswith("_"):
            raise ModuleNotFoundError(
                f"No module named {fullname!r} while grading: expected numpy, the standard library and your own cells",
                name=fullname,
            )


def _inert(name: str) -> bool:
    top = name.partition(".")[0]
    without_data = not lent and (top == "h5py" or name == DATA)
    return top in INERT or name.startswith(INERT_OF_OURS) or without_data


def _nothing(*args: Any, **kwargs: Any) -> None:
    """Stand for `check`, `hint`, `progress` and `display`: nothing is checked or shown here."""


def _week(*args: Any, **kwargs: Any) -> tuple[Any, Any, Any]:
    return _nothing, _nothing, _nothing


_kept: list[types.ModuleType] = []  # taking modules apart would cost more than keeping them


def hide_ours() -> None:
    """Take this package's modules out of sight: their functions go on working, no import finds them."""
    if "autograder" in sys.modules:
        _kept.extend(sys.modules.pop(name) for name in list(sys.modules) if name.partition(".")[0] in OURS)


def install(sources: Mapping[str, str]) -> None:
    """Put the finders in force and take this package's own modules out of sight."""
    hide_ours()
    sys.meta_path[:] = [Finder(sources), *sys.meta_path, NotThere()]


def fresh_main() -> dict[str, Any]:
    """Return the namespace of a new `__main__`, as a notebook has it."""
    module = types.ModuleType("__main__")
    sys.modules["__main__"] = module
    module.__dict__.update(__builtins__=builtins, get_ipython=Inert, display=_nothing)
    return module.__dict__
