"""The data files are those that README.md lists, and make_data.py makes the same bytes."""

from __future__ import annotations

import hashlib
import re
import subprocess
import sys
from pathlib import Path

import h5py
import numpy as np
import pytest

DATA = Path(__file__).parents[1] / "data"
README = (DATA / "README.md").read_text(encoding="utf-8")
LISTED = {
    name: (int(size.replace(",", "")), digest)
    for name, size, digest in re.findall(r"\| `(\w+\.h5)` \| ([\d,]+) \| `([0-9a-f]{64})` \|", README)
}


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_readme_lists_every_file_and_no_other():
    assert set(LISTED) == {path.name for path in DATA.glob("*.h5")}


@pytest.mark.parametrize("name", LISTED)
def test_size_and_sha256_are_those_in_readme(name):
    assert ((DATA / name).stat().st_size, sha256(DATA / name)) == LISTED[name]


def test_all_files_together_are_below_30_mb():
    assert sum(path.stat().st_size for path in DATA.iterdir() if path.is_file()) < 30e6


@pytest.mark.slow
def test_make_data_gives_the_same_bytes(tmp_path):
    subprocess.run([sys.executable, DATA / "make_data.py", tmp_path], check=True, capture_output=True, timeout=600)
    assert {path.name: sha256(path) for path in tmp_path.iterdir()} == {name: digest for name, (_, digest) in LISTED.items()}


def test_every_set_has_its_licence_its_section_and_its_picture():
    for name in ("cats", "digits", "tumours", "planar", "temperatures"):
        assert re.search(rf"^\|[^|]*\b{name}\b[^|]*\|[^|]+\| CC BY 4\.0", README, flags=re.MULTILINE), name
        assert re.search(rf"^## {name}\.h5", README, flags=re.MULTILINE), name
        assert re.search(rf"!\[[^\]]{{40,}}\]\({name}\.png\)", README), name
        assert (DATA / f"{name}.png").read_bytes().startswith(b"\x89PNG"), name


@pytest.mark.parametrize("name", LISTED)
def test_readme_names_every_key_with_its_type(name):
    with h5py.File(DATA / name) as file:
        keys = []
        file.visititems(lambda key, item: keys.append(key) if isinstance(item, h5py.Dataset) else None)
    if name == "planar.h5":
        keys = [key for key in keys if key.endswith("/X")]
    assert all(f"`{key}`" in README for key in keys)


def test_the_two_file_form_has_the_same_arrays():
    with h5py.File(DATA / "cats.h5") as whole:
        for part in ("train", "test"):
            with h5py.File(DATA / f"{part}_cats.h5") as file:
                assert set(file) == {f"{part}_set_x", f"{part}_set_y", "list_classes"}
                for key in file:
                    np.testing.assert_array_equal(file[key][()], whole[key][()])


def test_no_picture_is_in_two_splits_or_twice():
    with h5py.File(DATA / "cats.h5") as file:
        pictures = [picture.tobytes() for key in ("train_set_x", "test_set_x", "big_test_set_x") for picture in file[key][()]]
    assert len(pictures) == len(set(pictures)) == 1259


def test_the_real_sets_are_scikit_learn_s():
    sets = pytest.importorskip("sklearn.datasets")
    digits, tumours = sets.load_digits(), sets.load_breast_cancer()
    with h5py.File(DATA / "digits.h5") as file:
        np.testing.assert_array_equal(file["images"][()], digits.images)
        np.testing.assert_array_equal(file["labels"][()], digits.target)
    with h5py.File(DATA / "tumours.h5") as file:
        np.testing.assert_array_equal(file["X"][()].T, tumours.data)
        np.testing.assert_array_equal(file["Y"][0], tumours.target)
        assert [name.decode() for name in file["features"]] == list(tumours.feature_names)
        assert [name.decode() for name in file["classes"]] == list(tumours.target_names) == ["malignant", "benign"]


@pytest.fixture
def generator(monkeypatch):
    """Offer the modules in data/ to imports."""
    monkeypatch.syspath_prepend(DATA)


def test_a_set_s_first_pictures_are_drawn_anew(generator):
    from draw_cats import draw_picture

    rng = np.random.default_rng([2026, 0])
    labels = rng.permutation(np.arange(209) % 2)
    with h5py.File(DATA / "cats.h5") as file:
        np.testing.assert_array_equal(file["train_set_y"][()], labels)
        for number, own in enumerate(rng.spawn(3)):
            np.testing.assert_array_equal(file["train_set_x"][number], draw_picture(labels[number] == 1, own))


def test_planar_points_and_temperatures_are_drawn_anew(generator):
    from draw_planar import draw_planar
    from draw_temperatures import draw_temperatures

    for name, arrays in (("planar.h5", draw_planar(2026)), ("temperatures.h5", draw_temperatures(2026))):
        with h5py.File(DATA / name) as file:
            for key, array in arrays.items():
                np.testing.assert_array_equal(file[key][()], array)
