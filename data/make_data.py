"""Make the course's data sets, the same bytes every time, and the pictures of them that README.md shows.

    python data/make_data.py [folder]        # default: beside this file
    python data/make_data.py --sheet         # the pictures too (needs matplotlib)

It prints each file's sha256 and size, as README.md lists them. scikit-learn (extra `dev`) is needed: two sets are its.
"""

from __future__ import annotations

import argparse
import hashlib
from pathlib import Path

import h5py
import numpy as np
from draw_cats import draw_set
from draw_planar import draw_planar
from draw_temperatures import draw_temperatures

HERE = Path(__file__).resolve().parent
SEED = 2026
SPLITS = {"train_set": 209, "test_set": 50, "big_test_set": 1000}


def save(path: Path, arrays: dict[str, np.ndarray]) -> None:
    """Write arrays to HDF5 so that the same arrays give the same bytes.

    No time stamps, the oldest file format, and no compression, whose bytes differ from one zlib to the next.
    """
    with h5py.File(path, "w", libver=("earliest", "v108"), track_order=False) as file:
        for key, array in arrays.items():
            file.create_dataset(key, data=array, track_times=False)


def cats() -> dict[str, np.ndarray]:
    """Return the pictures: three splits, each drawn independently of the others."""
    arrays = {}
    for number, (split, count) in enumerate(SPLITS.items()):
        arrays[f"{split}_x"], arrays[f"{split}_y"] = draw_set(count, [SEED, number])
    return arrays | {"list_classes": np.array([b"non-cat", b"cat"])}


def digits() -> dict[str, np.ndarray]:
    """Return UCI's handwritten digits, as scikit-learn carries them."""
    from sklearn.datasets import load_digits

    raw = load_digits()
    return {"images": raw.images.astype(np.uint8), "labels": raw.target.astype(np.int64)}


def tumours() -> dict[str, np.ndarray]:
    """Return UCI's breast cancer Wisconsin (diagnostic), as scikit-learn carries it: 1 = benign."""
    from sklearn.datasets import load_breast_cancer

    raw = load_breast_cancer()
    return {
        "X": np.ascontiguousarray(raw.data.T.astype(np.float64)),
        "Y": raw.target.astype(np.int64)[None],
        "features": np.array([name.encode() for name in raw.feature_names]),
        "classes": np.array([name.encode() for name in raw.target_names]),
    }


def make(folder: Path) -> list[Path]:
    """Write every data set into the folder; return the files."""
    pictures = cats()
    sets = {
        "cats": pictures,
        "train_cats": {key: pictures[key] for key in ("train_set_x", "train_set_y", "list_classes")},
        "test_cats": {key: pictures[key] for key in ("test_set_x", "test_set_y", "list_classes")},
        "digits": digits(),
        "tumours": tumours(),
        "planar": draw_planar(SEED),
        "temperatures": draw_temperatures(SEED),
    }
    for name, arrays in sets.items():
        save(folder / f"{name}.h5", arrays)
    return [folder / f"{name}.h5" for name in sets]


def main() -> None:
    """Make the files, and say what they are."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", nargs="?", type=Path, default=HERE)
    parser.add_argument("--sheet", action="store_true", help="draw the pictures of README.md too")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    for path in make(options.folder):
        data = path.read_bytes()
        print(f"| `{path.name}` | {len(data):,} | `{hashlib.sha256(data).hexdigest()}` |")
    if options.sheet:
        from draw_sheets import draw_sheets

        draw_sheets(options.folder)


if __name__ == "__main__":
    main()
