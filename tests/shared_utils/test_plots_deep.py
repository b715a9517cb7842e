"""Check that week 4's figures are drawn, and that their words say what they show."""

import numpy as np
import pytest

from shared_utils import plots_deep

pytestmark = pytest.mark.filterwarnings("error")
PNG = b"\x89PNG\r\n\x1a\n"


@pytest.mark.parametrize("layer_dims", [[3, 4, 2, 1], [5, 1], [12288, 20, 7, 5, 1]])
def test_blocks_tell_depth_and_sizes(layer_dims):
    picture = plots_deep.blocks(layer_dims)
    assert picture.data.startswith(PNG)
    assert f"A step of training with {len(layer_dims) - 1} layers" in picture.alt
    assert picture.alt.endswith(f"Sizes of the layers: {', '.join(map(str, layer_dims))}.")


def test_the_folds_are_counted_in_words():
    alt = plots_deep.folding(3).alt
    assert "has 2, 4, 8 straight pieces" in alt
    assert "makes 2, 4, 6 up-and-down pieces" in alt


def test_what_is_drawn_by_layer_is_told_by_layer():
    picture = plots_deep.by_layer({"small": [0.1, 0.001], "kept": [0.1, 0.09]}, ["A1", "A2"], "spread")
    assert picture.alt == "spread, at A1, A2. small: 0.1, 0.001; kept: 0.1, 0.09."


@pytest.mark.parametrize("count", [1, 6, 7])
def test_pictures_are_shown_with_their_titles(count):
    images = np.random.default_rng(0).integers(0, 256, (count, 8, 8, 3), dtype=np.uint8)
    picture = plots_deep.pictures(images, [f"cat\nsaid {number}" for number in range(count)])
    assert picture.alt.startswith(f"{count} pictures: cat, said 0")
    assert picture.data.startswith(PNG)
