"""Check how a picture of one's own is read: cut, scaled, turned upright; and what is said of a bad file."""

from io import BytesIO

import numpy as np
import pytest
from PIL import Image

from shared_utils.data import DataError
from shared_utils.own_picture import read_picture


def encoded(picture, kind="PNG", **more):
    buffer = BytesIO()
    picture.save(buffer, kind, **more)
    return buffer.getvalue()


def halves(left, right, size=(40, 20)):
    picture = Image.new("RGB", size, left)
    picture.paste(Image.new("RGB", (size[0] // 2, size[1]), right), (size[0] // 2, 0))
    return picture


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "L", "LA", "P", "1", "CMYK"])
def test_every_kind_of_picture_becomes_a_small_square_of_three_colours(mode):
    kind = "JPEG" if mode == "CMYK" else "PNG"
    picture = read_picture(encoded(Image.new("RGB", (90, 50), "white").convert(mode), kind))
    assert (picture.shape, picture.dtype) == ((64, 64, 3), np.uint8)
    assert picture.min() >= 250


def test_the_middle_square_is_cut_out_unsqueezed():
    picture = read_picture(encoded(halves("red", "blue", (400, 100))), size=10)
    assert picture[5, 1].tolist() == [255, 0, 0]
    assert picture[5, 8].tolist() == [0, 0, 255]


def test_a_file_is_read_by_its_path(tmp_path):
    path = tmp_path / "mine.png"
    path.write_bytes(encoded(Image.new("RGB", (3, 5), "lime")))
    assert (read_picture(path) == read_picture(str(path))).all()
    assert (read_picture(path) == [0, 255, 0]).all()


def test_a_turned_photo_is_turned_upright():
    exif = Image.Exif()
    exif[0x0112] = 3  # taken upside down
    picture = read_picture(encoded(halves("red", "blue", (64, 64)), "JPEG", exif=exif, quality=95))
    assert picture[32, 5, 2] > 200 > picture[32, 5, 0]


def test_what_is_transparent_becomes_white():
    assert (read_picture(encoded(Image.new("RGBA", (8, 8), (255, 0, 0, 0)))) == 255).all()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "expected a picture"),
        (b"hello, world", "expected a picture"),
        (encoded(halves("red", "blue", (200, 200)))[:120], "expected a whole picture file"),
        (encoded(Image.effect_noise((200, 200), 90), "JPEG")[:3000], "expected a whole picture file"),
    ],
)
def test_a_bad_file_is_one_clear_error(data, said):
    with pytest.raises(DataError, match=said):
        read_picture(data)


def test_a_missing_file_and_a_folder_are_clear_errors(tmp_path):
    with pytest.raises(DataError, match=r"cat\.png: expected a picture file, but .* is not there"):
        read_picture(tmp_path / "cat.png")
    with pytest.raises(DataError, match="cannot be read"):
        read_picture(tmp_path)
