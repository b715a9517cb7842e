# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: reshape with minus one
def image2vector(image):
    return image.reshape(-1, 1)
# === right: the size worked out from the shape
def image2vector(image):
    h, w, c = image.shape
    return np.reshape(image, (h * w * c, 1))
# === right: ravel and a new axis
def image2vector(image):
    return image.ravel()[:, np.newaxis]
# === right: a row, transposed
def image2vector(image):
    return image.reshape(1, -1).T
# === right: three loops
def image2vector(image):
    height, width, channels = image.shape
    v = np.zeros((height * width * channels, 1))
    k = 0
    for i in range(height):
        for j in range(width):
            for ch in range(channels):
                v[k, 0] = image[i, j, ch]
                k += 1
    return v
# === right: list comprehension
def image2vector(image):
    return np.array([[value] for row in image for pixel in row for value in pixel])
# === right: rows stacked under each other
def image2vector(image):
    return np.concatenate([row.reshape(-1, 1) for row in image], axis=0)
# === right: flatten, expand_dims, and a check of the shape
def image2vector(image):
    v = np.expand_dims(image.flatten(), axis=1)
    assert v.shape == (image.size, 1)
    return v
# === wrong: row vector | The shape is (1, n): a row where a column is asked for.
def image2vector(image):
    return image.reshape(1, -1)
# === wrong: rank one | The result has rank 1, shape (n,), and is not a column.
def image2vector(image):
    return image.flatten()
# === wrong: Fortran order | The values are read in Fortran order, so they stand in the wrong places.
def image2vector(image):
    return image.reshape((-1, 1), order="F")
# === wrong: transposed first | The picture is transposed before it is flattened, so the values are in the wrong order.
def image2vector(image):
    return image.T.reshape(-1, 1)
# === wrong: three channels taken for granted | The number of channels is hard-coded as 3 and not read from the shape.
def image2vector(image):
    return image.reshape(image.shape[0] * image.shape[1] * 3, 1)
# === wrong: size typed in | The size 64×64×3 is hard-coded, so that other pictures fail.
def image2vector(image):
    return image.reshape(64 * 64 * 3, 1)
# === wrong: channels kept apart | The channels stay a second axis; they belong in the same column.
def image2vector(image):
    return image.reshape(image.shape[0] * image.shape[1], image.shape[2])
# === wrong: scaled | The values are divided by 255, which this exercise does not ask for.
def image2vector(image):
    return image.reshape(-1, 1) / 255
# === wrong: result of reshape thrown away | reshape returns a new array; its result is not kept, and the picture comes back unchanged.
def image2vector(image):
    image.reshape(-1, 1)
    return image
# === wrong: one colour plane after the other | The colour planes are put one after another, which is not the row-by-row order of reshape.
def image2vector(image):
    planes = [image[:, :, k].reshape(-1, 1) for k in range(image.shape[2])]
    return np.vstack(planes)
# === wrong: no return | The vector is computed but the return statement is missing.
def image2vector(image):
    v = image.reshape(image.shape[0] * image.shape[1] * image.shape[2], 1)
# === wrong: first channel only | Only the first channel is kept.
def image2vector(image):
    return image[:, :, 0].reshape(-1, 1)
# === wrong: rows and columns swapped | Height and width are swapped before flattening, so the values are in the wrong order.
def image2vector(image):
    return np.transpose(image, (1, 0, 2)).reshape(-1, 1)
# === wrong: prints the shape | The vector is printed but not returned.
def image2vector(image):
    v = image.reshape(-1, 1)
    print(v, v.shape)
# === wrong: three axes remain | A third axis is left over: the shape is (n, 1, 1).
def image2vector(image):
    return image.reshape(-1, 1, 1)
# === wrong: sorted | none
def image2vector(image):
    return np.sort(image, axis=None)[::-1].reshape(-1, 1)
# === right: sizes spelled out
def image2vector(image):
    h, w, c = image.shape
    v = np.reshape(image, (h * w * c, 1))
    assert v.shape == (h * w * c, 1)
    return v
# === right: flatten and new axis
def image2vector(image):
    flat = image.flatten()
    return flat[:, np.newaxis]
# === right: three loops, again
def image2vector(image):
    out = np.zeros((image.size, 1))
    k = 0
    for row in range(image.shape[0]):
        for col in range(image.shape[1]):
            for ch in range(image.shape[2]):
                out[k, 0] = image[row, col, ch]
                k += 1
    return out
# === right: ravel in a row, turned
def image2vector(image):
    return np.atleast_2d(image.ravel(order="C")).T
# === right: Fortran order of the transpose
def image2vector(image):
    # reading the reversed axes with the first index fastest is the same walk
    return image.transpose(2, 1, 0).reshape((image.size, 1), order='F')
# === wrong: rank one, again | shape (n,) instead of (n, 1)
def image2vector(image):
    return image.reshape(image.shape[0] * image.shape[1] * image.shape[2])
# === wrong: height twice | the height is used for the width too, so only square images work
def image2vector(image):
    return image.reshape(image.shape[0] * image.shape[0] * image.shape[2], 1)
# === wrong: Fortran order, again | read in Fortran order (first index fastest) instead of C order
def image2vector(image):
    return image.reshape(-1, 1, order="F")
# === wrong: channel after channel | the channels are stacked one after another instead of pixel by pixel
def image2vector(image):
    parts = []
    for k in range(image.shape[2]):
        parts.append(image[:, :, k].reshape(-1, 1))
    return np.concatenate(parts, axis=0)
# === wrong: pixels kept apart | the channels are left as columns: (h·w, c)
def image2vector(image):
    h, w, c = image.shape
    return image.reshape(h * w, c)
# === wrong: scaled too | the values are divided by 255, which was not asked
def image2vector(image):
    return image.reshape(-1, 1) / 255.
# === wrong: width before height | the image is read column by column: width and height are swapped
def image2vector(image):
    return image.swapaxes(0, 1).reshape(-1, 1)
# === wrong: whole numbers | the values are cut to whole numbers
def image2vector(image):
    v = np.zeros((image.size, 1), dtype=int)
    v[:, 0] = image.ravel()
    return v
# === wrong: wrong order and flat | none
def image2vector(image):
    return image.T.ravel()
# === right: three loops into zeros
def image2vector(image):
    h = image.shape[0]
    w = image.shape[1]
    c = image.shape[2]
    column = np.zeros((h * w * c, 1))
    position = 0
    for row in range(h):
        for col in range(w):
            for channel in range(c):
                column[position, 0] = image[row, col, channel]
                position = position + 1
    return column
# === right: list of one-element rows
def image2vector(image):
    return np.array([[v] for v in image.flat], dtype=image.dtype)
# === right: Matlab order undone
def image2vector(image):
    # Fortran order of the turned-round array is C order
    return image.transpose(2, 1, 0).reshape(-1, 1, order="F")
# === right: stack the pixels
def image2vector(image):
    pixels = [image[i, j] for i in range(image.shape[0]) for j in range(image.shape[1])]
    return np.concatenate(pixels)[:, None]
# === right: row, then transposed
def image2vector(image):
    v = image.flatten()[None, :].T
    assert v.shape == (image.size, 1), v.shape
    return v
# === right: own copy with a new shape
def image2vector(image):
    out = np.array(image, order="C")
    out.shape = (out.size, 1)
    return out
# === right: math.prod and typed
def image2vector(image: np.ndarray) -> np.ndarray:
    length = math.prod(image.shape)
    return np.expand_dims(image.reshape(length), axis=1)
# === wrong: transposed flat array | Transposes an array with one axis, which changes nothing, so it is no column.
def image2vector(image):
    return image.ravel().T
# === wrong: channel by channel | Puts all reds first, then all greens, then all blues.
def image2vector(image):
    return np.concatenate([image[:, :, k].ravel() for k in range(image.shape[2])]).reshape(-1, 1)
# === wrong: columns of pixels first | Goes down the columns of the picture before it goes along the rows.
def image2vector(image):
    return image.transpose(1, 0, 2).reshape(-1, 1)
# === wrong: size of the example | The length 12 of the example is written into the code.
def image2vector(image):
    return image.reshape(12, 1)
# === wrong: squares only | Takes the height for the width, so only square pictures work.
def image2vector(image):
    n = image.shape[0]
    return image.reshape(n * n * image.shape[2], 1)
# === wrong: grey | Averages the channels, so only h·w numbers are left.
def image2vector(image):
    return image.mean(axis=2).reshape(-1, 1)
# === wrong: bytes | Converts the numbers to uint8, which changes values that are no whole numbers up to 255.
def image2vector(image):
    return image.astype(np.uint8).reshape(-1, 1)
# === wrong: blue green red | Reverses the channels of each pixel.
def image2vector(image):
    return image[:, :, ::-1].reshape(-1, 1)
# === wrong: brackets without a comma | The shape (h·w·c) without a comma is a number, so the result has one axis.
def image2vector(image):
    v = image.reshape((image.shape[0] * image.shape[1] * image.shape[2]))
    return v
# === wrong: list | Returns a nested list instead of an array.
def image2vector(image):
    return [[x] for x in image.ravel().tolist()]
# === wrong: last pixel missing | Loops one column of pixels too short.
def image2vector(image):
    out = []
    for i in range(image.shape[0]):
        for j in range(image.shape[1] - 1):
            out.extend(image[i, j])
    return np.array(out).reshape(-1, 1)
