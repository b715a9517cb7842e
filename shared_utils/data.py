"""Load the course's data sets, or a learner's own, from HDF5 files.

Every loader returns arrays as the lessons use them: pictures as they are, features in columns, labels as a row.
What is wrong with a file is said in one sentence, a `DataError`: the thing, what was expected, what came, what to do.
"""

import sys
from pathlib import Path
from typing import NamedTuple

import numpy as np

HERE = Path(__file__).resolve().parents[1] / "data"
FOLDER = HERE if HERE.is_dir() else Path(sys.prefix, "share/deep-learning-in-numpy/data")  # where an installed package has it
PLANAR = ("flower", "moons", "circles", "spirals", "blobs", "four_blobs", "noisy", "noisy_dev")


class DataError(ValueError):
    """Say what is wrong with a data file: the thing, what was expected, what came, and the remedy."""


class Pictures(NamedTuple):
    """Hold labelled pictures, for training and for testing.

    Fields:
        train_x, test_x: uint8 arrays of shape (m, h, w, 3), red, green and blue from 0 to 255.
        train_y, test_y: integer arrays of shape (1, m): which entry of `classes` a picture shows.
        classes: the names of the classes, such as ("non-cat", "cat").
    """

    train_x: np.ndarray
    train_y: np.ndarray
    test_x: np.ndarray
    test_y: np.ndarray
    classes: tuple


class Digits(NamedTuple):
    """Hold handwritten digits: `X` (64, m) floats from 0 to 16, a column being an 8x8 picture; `labels` (1, m) integers."""

    X: np.ndarray
    labels: np.ndarray

    @property
    def images(self):
        """Return the digits as pictures, shape (m, 8, 8)."""
        return self.X.T.reshape(-1, 8, 8)


class Tumours(NamedTuple):
    """Hold measured tumours: `X` (30, m) floats, `Y` (1, m), 1 = benign; the names of the `features` and `classes`."""

    X: np.ndarray
    Y: np.ndarray
    features: tuple
    classes: tuple


class Temperatures(NamedTuple):
    """Hold a daily series: `dates` (n,) as datetime64[D], `celsius` (n,) floats."""

    dates: np.ndarray
    celsius: np.ndarray


def load_cats(*files):
    """Return pictures of cats and of other things, or a set of your own with the same keys.

    Args:
        files: none for the course's own cats; one file with all keys; or two, `train_*.h5` and `test_*.h5`.
            Keys: `train_set_x` (m, h, w, 3) uint8, `train_set_y` (m,) of 0 and 1, `test_set_x`, `test_set_y`,
            `list_classes` (2,) bytes, in either file.

    Returns:
        `Pictures`; the course's: 209 to train, 50 to test, of 64x64 pixels.

    Errors:
        DataError: what is wrong with a file.
    """
    if len(files) > 2:
        raise DataError(f"load_cats takes no file, one file or a train and a test file; it got {len(files)} files.")
    train, test = (files[0], files[-1]) if files else (FOLDER / "cats.h5",) * 2
    train_x, train_y = _read(train, _pictures, "train_set_x", "train_set_y")
    test_x, test_y = _read(test, _pictures, "test_set_x", "test_set_y")
    classes = _read(test if _read(test, _has, "list_classes") else train, _texts, "list_classes", 2)
    if train_x.shape[1:] != test_x.shape[1:]:
        raise DataError(
            f"The pictures to train and to test on must be of one size; {_name(train)} has {_size(train_x)}, "
            f"{_name(test)} has {_size(test_x)}. Scale one of them before saving."
        )
    return Pictures(train_x, train_y, test_x, test_y, classes)


def load_more_cats():
    """Return the larger test split, by which an accuracy means something.

    Returns:
        Pictures, shape (1000, 64, 64, 3) uint8, and their labels, shape (1, 1000). None of them is in `load_cats()`.
    """
    return _read(FOLDER / "cats.h5", _pictures, "big_test_set_x", "big_test_set_y")


def load_digits():
    """Return the handwritten digits.

    Returns:
        `Digits`: `X` (64, 1797), `labels` (1, 1797); `.images` (1797, 8, 8) has them as pictures.
    """

    def read(file, where):
        pictures = _array(file, where, "images", "iu", ("m", 8, 8))
        _within(pictures, 0, 16, where, "images", "pixel values")
        labels = _labels(file, where, "labels", len(pictures), 10)
        return Digits(pictures.reshape(-1, 64).T.astype(float), labels)

    return _read(FOLDER / "digits.h5", read)


def load_tumours():
    """Return the measured tumours: 30 features on wildly different scales, 1 = benign, 0 = malignant.

    Returns:
        `Tumours`: `X` (30, 569), `Y` (1, 569), `features` (30 names), `classes` ("malignant", "benign").
    """

    def read(file, where):
        X = _array(file, where, "X", "f", (30, "m"))
        classes = _texts(file, where, "classes", 2)
        return Tumours(X, _labels(file, where, "Y", X.shape[1], 2), _texts(file, where, "features", 30), classes)

    return _read(FOLDER / "tumours.h5", read)


def load_planar(kind):
    """Return points of a plane and their classes.

    Args:
        kind: "flower", "moons", "circles", "spirals", "blobs", each of two classes; "four_blobs", of four;
            "noisy", two classes that overlap, and "noisy_dev", more points of the same kind.

    Returns:
        `X` of shape (2, m), `Y` of shape (1, m), integers from 0.
    """
    if kind not in PLANAR:
        raise DataError(f"There is no planar set {kind!r}. Choose one of: {', '.join(PLANAR)}.")

    def read(file, where):
        X = _array(file, where, f"{kind}/X", "f", (2, "m"))
        return X, _labels(file, where, f"{kind}/Y", X.shape[1], 4 if kind == "four_blobs" else 2)

    return _read(FOLDER / "planar.h5", read)


def load_temperatures():
    """Return the mean temperature of each day, for five years, in degrees Celsius; invented, with a heat wave.

    Returns:
        `Temperatures`: `dates` (1827,), `celsius` (1827,).
    """

    def read(file, where):
        celsius = _array(file, where, "celsius", "f", ("n",))
        start = np.datetime64(_texts(file, where, "start", 1)[0], "D")
        return Temperatures(start + np.arange(len(celsius)), celsius)

    return _read(FOLDER / "temperatures.h5", read)


# ---- reading, and saying what is wrong -------------------------------------------------------------------------------


def _read(path, reader, *rest):
    """Open an HDF5 file, hand it to `reader(file, name, *rest)`, and turn what goes wrong into a DataError."""
    import h5py  # here, so that what needs no data does not wait for it

    path, where = Path(path), _name(path)
    if not path.is_file():
        what = "is a folder" if path.is_dir() else "is not there"
        raise DataError(f"{where}: expected an HDF5 file, but {path} {what}. Check the path. {_remedy(path)}")
    if path.stat().st_size == 0:
        raise DataError(f"{where}: expected an HDF5 file; it is empty (0 bytes). {_remedy(path)}")
    try:
        if not h5py.is_hdf5(path):
            raise DataError(f"{where}: expected an HDF5 file; it starts with {_start(path)} instead. {_remedy(path)}")
        with h5py.File(path, "r") as file:
            return reader(file, where, *rest)
    except PermissionError:
        raise DataError(f"{where}: expected a file that can be read; you have no permission to. Change its mode.") from None
    except DataError:
        raise
    except (OSError, RuntimeError, KeyError, ValueError, TypeError, MemoryError) as error:  # h5py has one for each damage
        what = "it ends too early" if "truncated" in str(error) else "part of it cannot be read"
        raise DataError(f"{where}: expected a whole HDF5 file; {what}, so it is damaged. {_remedy(path)}") from None


def _pictures(file, where, x_key, y_key):
    x = _array(file, where, x_key, "u1", ("m", "height", "width", 3))
    return x, _labels(file, where, y_key, len(x), 2)


def _has(file, where, key):
    return key in file


def _array(file, where, key, kind, shape):
    """Return a numeric dataset, checked: `kind` is of numpy's letters, `shape` has numbers and names for any number."""
    data = _dataset(file, where, key)
    expected = f"({', '.join(map(str, shape))}{',' * (len(shape) == 1)})"
    fits = len(data.shape) == len(shape) and all(isinstance(want, str) or got == want for got, want in zip(data.shape, shape, strict=True))
    if not fits:
        raise DataError(f"{where}, {key}: expected shape {expected}, got {data.shape}. Reshape it before saving.")
    right = data.dtype == np.uint8 if kind == "u1" else data.dtype.kind in kind
    if not right:
        wanted = {"u1": "uint8", "iu": "integers", "f": "floats"}[kind]
        raise DataError(f"{where}, {key}: expected {wanted}, got {data.dtype}. {_CONVERT[kind]}")
    if data.size == 0:
        raise DataError(f"{where}, {key}: expected at least one example, got none, shape {data.shape}. Save it with data.")
    array = data[()]
    if kind == "f" and not np.isfinite(array).all():
        raise DataError(f"{where}, {key}: expected finite numbers, got nan or infinity. Remove those examples.")
    return array.astype(np.float64) if kind == "f" else array


_CONVERT = {
    "u1": "Pixels are saved from 0 to 255, as in `x.astype(np.uint8)`.",
    "iu": "Save it as in `x.astype(int)`.",
    "f": "Save it as in `x.astype(float)`.",
}


def _labels(file, where, key, m, classes):
    """Return labels as integers, shape (1, m), from (m,) or (1, m), each below the number of classes."""
    data = _dataset(file, where, key)
    if data.shape not in ((m,), (1, m)):
        raise DataError(
            f"{where}, {key}: expected one label for each of the {m} examples, shape ({m},), got {data.shape}. "
            "Save examples and labels together, in one order."
        )
    if data.dtype.kind not in "iub":
        raise DataError(f"{where}, {key}: expected integers, got {data.dtype}. Save it as in `y.astype(int)`.")
    labels = data[()]
    _within(labels, 0, classes - 1, where, key, "labels")
    return labels.reshape(1, m).astype(np.int64)


def _within(values, low, high, where, key, what):
    if values.min() < low or values.max() > high:
        wrong = values[(values < low) | (values > high)].flat[0]
        raise DataError(f"{where}, {key}: expected {what} from {low} to {high}, got {wrong}. Correct them before saving.")


def _texts(file, where, key, count):
    """Return a dataset of texts, as str."""
    data = _dataset(file, where, key)
    if data.shape != (count,) or data.dtype.kind not in "SO":
        raise DataError(
            f"{where}, {key}: expected {count} text{'s' * (count > 1)}, shape ({count},), got {data.dtype} of shape "
            f'{data.shape}. Save it as in `np.array([b"non-cat", b"cat"])`.'
        )
    try:
        return tuple(text.decode() for text in data[()])
    except (AttributeError, UnicodeDecodeError):
        raise DataError(f"{where}, {key}: expected texts in UTF-8, got other bytes. Save them again.") from None


def _dataset(file, where, key):
    if key not in file:
        have = ", ".join(sorted(map(str, file))) or "nothing"
        raise DataError(f"{where}: expected the key {key}, got a file with {have}. Save the array under that name.")
    item = file[key]
    if getattr(item, "shape", None) is None:  # a group or a type has none, an empty dataset has None
        what = type(item).__name__.lower() if not hasattr(item, "shape") else "dataset without values"
        raise DataError(f"{where}, {key}: expected an array, got a {what}. Save the array under that name.")
    return item


def _remedy(path):
    """Return how to get the file again: the course's own come from the repository, others from their maker."""
    if path.resolve().parent == FOLDER:
        return f"Get it back with `git checkout data/{path.name}`, or make it with `python data/make_data.py`."
    return "Save it again, with h5py."


def _start(path):
    with path.open("rb") as file:
        return repr(file.read(8))


def _name(path):
    return Path(path).name


def _size(x):
    return f"{x.shape[1]}x{x.shape[2]}"
