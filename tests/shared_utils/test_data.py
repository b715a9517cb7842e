"""Loaders return what they say, and say what is wrong with a file."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

import h5py
import numpy as np
import pytest

from shared_utils import data
from shared_utils.data import DataError, load_cats, load_digits, load_more_cats, load_planar, load_temperatures, load_tumours

RNG = np.random.default_rng(0)
GOOD = {
    "train_set_x": RNG.integers(0, 256, (6, 8, 10, 3), dtype=np.uint8),
    "train_set_y": np.array([0, 1, 1, 0, 1, 0]),
    "test_set_x": RNG.integers(0, 256, (3, 8, 10, 3), dtype=np.uint8),
    "test_set_y": np.array([1, 0, 1]),
    "list_classes": np.array([b"non-cat", b"cat"]),
}


def saved(path, **changes):
    """Write the good arrays, some of them changed or left out (None); return the path."""
    with h5py.File(path, "w") as file:
        for key, array in (GOOD | changes).items():
            if array is not None:
                file[key] = array
    return path


@pytest.fixture
def path(tmp_path):
    return tmp_path / "mine.h5"


# ---- what they return ------------------------------------------------------------------------------------------------


def test_cats_have_the_field_s_shapes():
    cats = load_cats()
    assert (cats.train_x.shape, cats.train_y.shape) == ((209, 64, 64, 3), (1, 209))
    assert (cats.test_x.shape, cats.test_y.shape) == ((50, 64, 64, 3), (1, 50))
    assert cats.train_x.dtype == cats.test_x.dtype == np.uint8
    assert cats.classes == ("non-cat", "cat")


def test_more_cats_are_a_thousand_of_which_half_are_cats():
    x, y = load_more_cats()
    assert (x.shape, y.shape, y.sum()) == ((1000, 64, 64, 3), (1, 1000), 500)


def test_the_two_file_form_loads_as_the_one_file():
    two = load_cats(data.FOLDER / "train_cats.h5", data.FOLDER / "test_cats.h5")
    assert all(np.array_equal(a, b) for a, b in zip(two, load_cats(), strict=True))


def test_digits_are_columns_and_pictures():
    digits = load_digits()
    assert (digits.X.shape, digits.labels.shape, digits.images.shape) == ((64, 1797), (1, 1797), (1797, 8, 8))
    assert (digits.X.min(), digits.X.max()) == (0, 16)
    assert digits.X.dtype == np.float64
    np.testing.assert_array_equal(digits.images[5].ravel(), digits.X[:, 5])
    assert set(digits.labels[0]) == set(range(10))


def test_tumours_are_columns_and_1_is_benign():
    tumours = load_tumours()
    assert (tumours.X.shape, tumours.Y.shape, len(tumours.features)) == ((30, 569), (1, 569), 30)
    assert tumours.classes[1] == "benign"
    assert tumours.Y.sum() == 357
    radius = tumours.X[tumours.features.index("mean radius")]
    assert radius[tumours.Y[0] == 1].mean() < radius[tumours.Y[0] == 0].mean()


@pytest.mark.parametrize("kind", data.PLANAR)
def test_planar_points_have_every_class_in_equal_shares(kind):
    X, Y = load_planar(kind)
    assert X.shape == (2, Y.shape[1])
    assert Y.shape == (1, 120 if kind == "noisy" else 400)
    shares = np.bincount(Y[0]) / Y.shape[1]
    assert len(shares) == (4 if kind == "four_blobs" else 2)
    assert np.ptp(shares) < 0.1


def test_temperatures_are_daily_and_peak_in_the_heat_wave():
    dates, celsius = load_temperatures()
    assert (str(dates[0]), str(dates[-1]), len(celsius)) == ("2020-01-01", "2024-12-31", 1827)
    assert np.unique(np.diff(dates)) == np.timedelta64(1, "D")
    assert np.datetime64("2022-07-08") <= dates[celsius.argmax()] <= np.datetime64("2022-07-19")


def test_what_a_loader_returns_is_the_caller_s_own():
    load_planar("moons")[0][:] = 0
    assert load_planar("moons")[0].any()


def test_labels_load_as_a_row_from_either_shape(path):
    as_row = saved(path, train_set_y=GOOD["train_set_y"][None].astype(np.uint8))
    cats = load_cats(as_row)
    np.testing.assert_array_equal(cats.train_y, GOOD["train_set_y"][None])
    assert cats.train_y.dtype == np.int64


def test_a_learner_s_own_pair_of_files_loads(tmp_path):
    train = saved(tmp_path / "train_mine.h5", test_set_x=None, test_set_y=None, list_classes=None)
    test = saved(tmp_path / "test_mine.h5", train_set_x=None, train_set_y=None)
    cats = load_cats(str(train), test)
    np.testing.assert_array_equal(cats.train_x, GOOD["train_set_x"])
    np.testing.assert_array_equal(cats.test_y, GOOD["test_set_y"][None])


def test_class_names_saved_as_text_load(path):
    assert load_cats(saved(path, list_classes=["non-cat", "cat"])).classes == ("non-cat", "cat")


def test_class_names_stand_in_either_file_of_a_pair(tmp_path):
    train = saved(tmp_path / "train_mine.h5", test_set_x=None, test_set_y=None)
    test = saved(tmp_path / "test_mine.h5", train_set_x=None, train_set_y=None, list_classes=None)
    assert load_cats(train, test).classes == ("non-cat", "cat")


def test_importing_the_loaders_does_not_import_h5py():
    code = "import sys, shared_utils.data; sys.exit('h5py' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


# ---- what they say ---------------------------------------------------------------------------------------------------

WRONG = {  # changes to a good file: words of the message
    "missing key": ({"train_set_y": None}, ["train_set_y", "list_classes, test_set_x", "Save the array under that name"]),
    "missing classes": ({"list_classes": None}, ["list_classes"]),
    "empty file": (dict.fromkeys(GOOD), ["train_set_x", "nothing"]),
    "three axes": ({"train_set_x": GOOD["train_set_x"][..., 0]}, ["train_set_x", "(m, height, width, 3)", "(6, 8, 10)", "Reshape"]),
    "four channels": ({"test_set_x": np.zeros((3, 8, 10, 4), np.uint8)}, ["test_set_x", "(3, 8, 10, 4)"]),
    "floats for pixels": ({"train_set_x": GOOD["train_set_x"] / 255}, ["train_set_x", "uint8", "float64", "astype"]),
    "no examples": ({"train_set_x": np.zeros((0, 8, 10, 3), np.uint8), "train_set_y": np.zeros(0, int)}, ["at least one example", "none"]),
    "too few labels": ({"train_set_y": np.array([0, 1])}, ["train_set_y", "(6,)", "(2,)", "Save examples and labels together"]),
    "labels in a column": ({"train_set_y": GOOD["train_set_y"][:, None]}, ["train_set_y", "(6, 1)"]),
    "float labels": ({"train_set_y": GOOD["train_set_y"] / 2}, ["integers", "float64"]),
    "text labels": ({"train_set_y": np.array([b"cat"] * 6)}, ["train_set_y", "integers", "|S3"]),
    "label too large": ({"test_set_y": np.array([1, 0, 2])}, ["test_set_y", "from 0 to 1", "got 2"]),
    "label below 0": ({"train_set_y": np.array([0, -1, 1, 1, 0, 0])}, ["train_set_y", "got -1"]),
    "three classes": ({"list_classes": np.array([b"a", b"b", b"c"])}, ["list_classes", "2 texts", "(3,)"]),
    "numbers for classes": ({"list_classes": np.array([0, 1])}, ["list_classes", "2 texts", "int64"]),
    "classes not in UTF-8": ({"list_classes": np.array([b"\xff\xfe", b"cat"])}, ["list_classes", "UTF-8"]),
    "two sizes": ({"test_set_x": np.zeros((3, 9, 10, 3), np.uint8)}, ["one size", "8x10", "9x10", "Scale"]),
    "one number": ({"train_set_x": np.uint8(3)}, ["train_set_x", "()"]),
}


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_array_is_named_with_what_was_expected_and_what_came(path, name):
    changes, words = WRONG[name]
    with pytest.raises(DataError) as caught:
        load_cats(saved(path, **changes))
    text = str(caught.value)
    assert [word for word in ["mine.h5", *words] if word not in text] == [], text
    assert "\n" not in text


def test_a_group_in_place_of_an_array_is_said(path):
    with h5py.File(saved(path, train_set_x=None), "a") as file:
        file.create_group("train_set_x")
    with pytest.raises(DataError, match=r"train_set_x: expected an array, got a group"):
        load_cats(path)


def test_a_dataset_without_values_is_said(path):
    with pytest.raises(DataError, match=r"train_set_y: expected an array, got a dataset without values"):
        load_cats(saved(path, train_set_y=h5py.Empty("i8")))


def test_nan_in_features_is_said(path, monkeypatch):
    monkeypatch.setattr(data, "FOLDER", path.parent)
    with h5py.File(path.parent / "planar.h5", "w") as file:
        file["moons/X"], file["moons/Y"] = np.array([[0.0, np.nan], [1, 1]]), np.array([0, 1])
    with pytest.raises(DataError, match=r"moons/X: expected finite numbers, got nan"):
        load_planar("moons")


def test_ink_out_of_range_is_said(path, monkeypatch):
    monkeypatch.setattr(data, "FOLDER", path.parent)
    with h5py.File(path.parent / "digits.h5", "w") as file:
        file["images"], file["labels"] = np.full((2, 8, 8), 17), np.array([0, 1])
    with pytest.raises(DataError, match=r"images: expected pixel values from 0 to 16, got 17"):
        load_digits()


def test_a_missing_file_is_said_with_its_path(path):
    with pytest.raises(DataError, match=r"mine\.h5 is not there. Check the path"):
        load_cats(path)


def test_a_missing_file_of_the_course_s_is_said_with_how_to_get_it_back(tmp_path, monkeypatch):
    monkeypatch.setattr(data, "FOLDER", tmp_path)
    with pytest.raises(DataError, match=r"python data/make_data.py"):
        load_temperatures()


def test_a_folder_is_said(tmp_path):
    with pytest.raises(DataError, match=r"is a folder"):
        load_cats(tmp_path)


def test_an_empty_file_is_said(path):
    path.touch()
    with pytest.raises(DataError, match=r"it is empty \(0 bytes\)"):
        load_cats(path)


@pytest.mark.parametrize("content", [b"\x89PNG\r\n\x1a\n and more", b"a,b\n1,2\n", b"x", b"PK\x03\x04rest of it"])
def test_a_file_that_is_not_hdf5_is_said_with_its_first_bytes(path, content):
    path.write_bytes(content)
    with pytest.raises(DataError) as caught:
        load_cats(path)
    assert f"expected an HDF5 file; it starts with {content[:8]!r}" in str(caught.value)


@pytest.mark.parametrize("share", [0.02, 0.3, 0.6, 0.9, 0.999])
def test_a_truncated_file_is_said_to_be_damaged(path, share):
    whole = (data.FOLDER / "test_cats.h5").read_bytes()
    path.write_bytes(whole[: int(len(whole) * share)])
    with pytest.raises(DataError, match=r"expected a whole HDF5 file; it ends too early, so it is damaged"):
        load_cats(path)


def test_a_damaged_file_loads_or_gives_one_clear_error(path):
    whole, rng = saved(path).read_bytes(), np.random.default_rng(1)
    said = 0
    for _ in range(300):
        damaged = bytearray(whole)
        for place in rng.integers(8, len(whole), 12):
            damaged[place] = rng.integers(256)
        path.write_bytes(damaged)
        try:
            load_cats(path)
        except DataError as error:
            said += str(error).startswith(("mine.h5", "The pictures"))
    assert said > 30


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="whoever may read everything meets no such error")
def test_a_file_without_permission_is_said(path):
    saved(path).chmod(0)
    with pytest.raises(DataError, match=r"no permission"):
        load_cats(path)


def test_three_files_are_too_many(path):
    with pytest.raises(DataError, match=r"got 3 files"):
        load_cats(path, path, path)


def test_an_unknown_planar_set_is_answered_with_those_there_are():
    with pytest.raises(DataError, match=r"no planar set 'swirls'. Choose one of: flower, moons"):
        load_planar("swirls")


def test_a_file_is_closed_when_something_is_wrong_with_it(path):
    with pytest.raises(DataError):
        load_cats(saved(path, train_set_y=None))
    shutil.move(saved(path), path.with_name("moved.h5"))
    assert load_cats(path.with_name("moved.h5")).train_y.shape == (1, 6)
