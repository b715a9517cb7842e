"""Read a picture of one's own, scaled to the size of the lesson's pictures."""

from io import BytesIO
from pathlib import Path

import numpy as np

from shared_utils.data import DataError


def read_picture(source, size=64):
    """Return a picture file as a small square of red, green and blue.

    The middle square is cut out, so that nothing is squeezed, and scaled down smoothly. A photo that was taken
    with the camera turned is turned upright.

    Args:
        source: the path of a PNG, JPEG, GIF, BMP or WebP file, or the bytes of one.
        size: length of a side, in pixels.

    Returns:
        uint8 array of shape (size, size, 3).

    Errors:
        DataError: what is wrong with the file.
    """
    from PIL import Image, ImageOps, UnidentifiedImageError  # comes with matplotlib

    name = "the picture" if isinstance(source, (bytes, bytearray, memoryview)) else Path(source).name
    try:
        data = bytes(source) if name == "the picture" else Path(source).expanduser().read_bytes()
        with Image.open(BytesIO(data)) as picture:
            upright = ImageOps.exif_transpose(picture).convert("RGBA")
    except FileNotFoundError:
        raise DataError(f"{name}: expected a picture file, but {source} is not there. Check the path.") from None
    except UnidentifiedImageError:
        raise DataError(f"{name}: expected a picture (PNG, JPEG, GIF, BMP, WebP), got something else. Save it as PNG.") from None
    except Image.DecompressionBombError:
        raise DataError(
            f"{name}: expected a picture of at most {Image.MAX_IMAGE_PIXELS} pixels, got a larger one. Scale it down."
        ) from None
    except (OSError, SyntaxError, ValueError) as error:
        raise DataError(f"{name}: expected a whole picture file, got one that cannot be read ({error}). Save it again.") from None
    page = Image.new("RGBA", upright.size, "white")  # what is transparent becomes white
    page.alpha_composite(upright)
    return np.array(ImageOps.fit(page.convert("RGB"), (size, size), Image.Resampling.LANCZOS))
