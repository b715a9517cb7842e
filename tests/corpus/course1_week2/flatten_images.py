# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: one row per picture, then transposed
def flatten_images(images):
    return images.reshape(images.shape[0], -1).T / 255
# === right: m moved to the back first
def flatten_images(images):
    m = images.shape[0]
    return np.moveaxis(images, 0, -1).reshape(-1, m) / 255.0
# === right: a column for each picture
def flatten_images(images):
    columns = []
    for picture in images:
        columns.append(picture.flatten())
    return np.array(columns).T.astype(float) / 255
# === right: filled into zeros
def flatten_images(images):
    m, h, w, c = images.shape
    X = np.zeros((h * w * c, m))
    for i in range(m):
        X[:, i] = images[i].reshape(h * w * c) / 255.
    return X
# === right: column_stack of ravelled pictures
def flatten_images(images):
    return np.column_stack([p.ravel() for p in images]) * (1 / 255)
# === right: a table of the 256 values
def flatten_images(images):
    table = np.arange(256) / 255
    return table[images.reshape(len(images), -1)].T
# === right: transpose of axes spelled out, with a helper
def _as_columns(images):
    return np.transpose(images, (1, 2, 3, 0)).reshape((-1, images.shape[0]), order="C")

def flatten_images(images):
    return np.true_divide(_as_columns(images), 255)
# === right: four nested loops
def flatten_images(images):
    m, h, w, c = images.shape
    out = np.empty((h * w * c, m), dtype=np.float64)
    for k in range(m):
        n = 0
        for i in range(h):
            for j in range(w):
                for ch in range(c):
                    out[n, k] = images[k, i, j, ch] / 255
                    n += 1
    return out
# === wrong: scrambled | reshape(-1, m) gives the right shape but mixes the pictures; reshape to (m, -1) first, then transpose.
def flatten_images(images):
    return images.reshape(-1, images.shape[0]) / 255
# === wrong: not transposed | The transpose is missing, so the pictures stand in rows and not in columns.
def flatten_images(images):
    return images.reshape(images.shape[0], -1) / 255
# === wrong: not scaled | The division by 255 is missing.
def flatten_images(images):
    return images.reshape(images.shape[0], -1).T
# === wrong: divided by 256 | The values are divided by 256, but the largest byte is 255.
def flatten_images(images):
    return images.reshape(images.shape[0], -1).T / 256
# === wrong: floor division | The double slash divides to whole numbers, so that nearly everything becomes 0.
def flatten_images(images):
    return images.reshape(images.shape[0], -1).T // 255
# === wrong: size typed in | The size 64×64×3 is hard-coded, so that other pictures fail.
def flatten_images(images):
    return images.reshape(images.shape[0], 64 * 64 * 3).T / 255
# === wrong: number of pictures typed in | The number of pictures, 209, is hard-coded.
def flatten_images(images):
    return images.reshape(209, -1).T / 255
# === wrong: all axes turned round | .T turns all four axes round, so the values within a picture are in the wrong order.
def flatten_images(images):
    return images.T.reshape(-1, images.shape[0]) / 255
# === wrong: Fortran order | The pictures are read in Fortran order, so the values stand in the wrong places.
def flatten_images(images):
    return images.reshape((images.shape[0], -1), order="F").T / 255
# === wrong: divided by the largest value present | The divisor is the largest value of this set and not the fixed 255.
def flatten_images(images):
    X = images.reshape(images.shape[0], -1).T
    return X / X.max()
# === wrong: in place on bytes | The in-place division cannot put fractions into a uint8 array and raises an error.
def flatten_images(images):
    X = images.reshape(images.shape[0], -1).T
    X /= 255
    return X
# === wrong: back to bytes | After the division the values are cast to whole numbers, so the fractions are lost.
def flatten_images(images):
    X = images.reshape(images.shape[0], -1).T / 255
    return X.astype(np.uint8)
# === wrong: one long vector | All pictures end up in one long column.
def flatten_images(images):
    return images.reshape(-1, 1) / 255
# === wrong: first picture only | Only the first picture is flattened.
def flatten_images(images):
    return images[0].reshape(-1, 1) / 255
# === wrong: standardised | The values are standardised by mean and deviation where a division by 255 is asked for.
def flatten_images(images):
    X = images.reshape(images.shape[0], -1).T
    return (X - X.mean()) / X.std()
# === wrong: shifted to the middle | The values are moved to the range from -1 to 1, not [0, 1].
def flatten_images(images):
    return images.reshape(images.shape[0], -1).T / 127.5 - 1
# === wrong: channels stay apart | The channels are kept as an axis of their own.
def flatten_images(images):
    m, h, w, c = images.shape
    return images.reshape(m, h * w, c).T / 255
# === wrong: no return | The result is computed but the return statement is missing.
def flatten_images(images):
    X = images.reshape(images.shape[0], -1).T / 255
# === wrong: scrambled and not scaled | none
def flatten_images(images):
    return images.reshape(-1, images.shape[0])
# === right: reshape and transpose
def flatten_images(images):
    return images.reshape(images.shape[0], -1).T / 255.
# === right: batch axis last, then reshape
def flatten_images(images):
    m = images.shape[0]
    return np.moveaxis(images, 0, -1).reshape(-1, m) / 255
# === right: a column a picture
def flatten_images(images):
    cols = [img.ravel() / 255.0 for img in images]
    return np.stack(cols, axis=1)
# === right: filled in a loop
def flatten_images(images):
    m, h, w, c = images.shape
    X = np.zeros((h * w * c, m), dtype=np.float64)
    for i in range(m):
        X[:, i] = images[i].flatten()
    X /= 255
    assert X.shape == (h * w * c, m)
    assert X.min() >= 0 and X.max() <= 1
    return X
# === right: single precision
def flatten_images(images):
    x = images.astype(np.float32) / np.float32(255)
    x = x.reshape((x.shape[0], x.shape[1] * x.shape[2] * x.shape[3]))
    return x.T
# === right: einsum and a reciprocal
def flatten_images(images):
    m = len(images)
    return np.einsum('mhwc->hwcm', images).reshape(-1, m) * (1 / 255)
# === right: loops through pixels
def flatten_images(images):
    m, h, w, c = images.shape
    out = []
    for r in range(h):
        for k in range(w):
            for ch in range(c):
                out.append([float(images[i, r, k, ch]) / 255 for i in range(m)])
    return np.array(out)
# === wrong: straight to the shape | reshaping straight to (h·w·c, m) mixes the pictures: the right shape, scrambled pictures
def flatten_images(images):
    m = images.shape[0]
    return images.reshape(-1, m) / 255.
# === wrong: pictures as rows | the transpose is missing: examples must be columns
def flatten_images(images):
    return images.reshape(images.shape[0], -1) / 255.
# === wrong: size of the cats | the size 64·64·3 is written in
def flatten_images(images):
    return images.reshape(images.shape[0], 64 * 64 * 3).T / 255.0
# === wrong: all axes turned | .T turns all four axes round, so each picture is read channel first
def flatten_images(images):
    return images.T.reshape(-1, images.shape[0]) / 255.
# === wrong: Fortran order, again | each picture is read in Fortran order instead of C order
def flatten_images(images):
    return images.reshape(images.shape[0], -1, order='F').T / 255
# === wrong: minus one to one | scaled to [-1, 1] instead of [0, 1]
def flatten_images(images):
    X = images.reshape(images.shape[0], -1).T
    return X / 127.5 - 1
# === wrong: back to uint8 | written back as uint8, which cuts the fractions off
def flatten_images(images):
    out = np.zeros((images[0].size, len(images)), dtype=images.dtype)
    for i, im in enumerate(images):
        out[:, i] = im.reshape(-1) / 255
    return out
# === wrong: half precision | float16 keeps only three digits
def flatten_images(images):
    return (images.astype(np.float16) / 255).reshape(len(images), -1).T
# === wrong: squeezed at the end | squeeze drops an axis when there is only one picture
def flatten_images(images):
    X = images.reshape(images.shape[0], -1).T / 255.
    return np.squeeze(X)
# === right: examples to the back
def flatten_images(images):
    m = len(images)
    return np.moveaxis(images, 0, -1).reshape(-1, m) / 255.0
# === right: transpose with axes
def flatten_images(images):
    m, h, w, c = images.shape
    return images.transpose(1, 2, 3, 0).reshape(h * w * c, m) / 255
# === right: einsum
def flatten_images(images):
    scaled = images.astype(np.float64) / 255
    turned = np.einsum("mhwc->hwcm", scaled)
    return turned.reshape(-1, images.shape[0])
# === right: one column after the other
def flatten_images(images):
    m = images.shape[0]
    n = images.shape[1] * images.shape[2] * images.shape[3]
    X = np.zeros((n, m))
    for i in range(m):
        picture = images[i]
        X[:, i] = picture.flatten()
    X = X / 255.0
    assert X.shape == (n, m)
    assert X.max() <= 1.0 and X.min() >= 0.0
    return X
# === right: column_stack
def flatten_images(images):
    return np.column_stack([picture.ravel() / 255 for picture in images])
# === right: float32 as for a GPU
def flatten_images(images):
    x = images.astype(np.float32)
    x /= np.float32(255)
    return x.reshape(x.shape[0], -1).T
# === right: with week 1's helper
def image2vector(image):
    return image.reshape(-1, 1)

def flatten_images(images):
    columns = [image2vector(image) for image in images]
    return np.hstack(columns) / 255
# === right: Fortran order of the reversed array
def flatten_images(images):
    # coming from R: first index fastest
    return images.transpose(3, 2, 1, 0).reshape(-1, images.shape[0], order="F") / 255
# === right: own copy in place
def flatten_images(images: np.ndarray) -> np.ndarray:
    X = np.array(images, dtype=float).reshape((len(images), np.prod(images.shape[1:]))).T
    X *= 1 / 255
    return X
# === wrong: straight to the final shape | Reshapes straight to (h·w·c, m), which mixes numbers of several pictures in a column.
def flatten_images(images):
    m = images.shape[0]
    return images.reshape(-1, m) / 255
# === wrong: Fortran order within a picture | Unrolls each picture in Fortran order.
def flatten_images(images):
    return np.stack([p.ravel(order="F") for p in images], axis=1) / 255
# === wrong: colour by colour | Puts the colour axis first, so all reds of a picture come before all greens.
def flatten_images(images):
    m = images.shape[0]
    return images.transpose(0, 3, 1, 2).reshape(m, -1).T / 255
# === wrong: not scaled, anew | Forgets to divide by 255.
def flatten_images(images):
    return images.reshape(images.shape[0], -1).T.astype(float)
# === wrong: each picture by its own maximum | Scales each picture by its own largest value.
def flatten_images(images):
    X = images.reshape(images.shape[0], -1).T.astype(float)
    return X / X.max(axis=0, keepdims=True)
# === wrong: min-max | Stretches the values from smallest to largest to 0 .. 1 instead of dividing by 255.
def flatten_images(images):
    flat = images.reshape(images.shape[0], -1).T.astype(float)
    return (flat - flat.min()) / (flat.max() - flat.min())
# === wrong: 64 by 64 | The size of the cats, 64 by 64 by 3, is written into the code.
def flatten_images(images):
    return images.reshape(-1, 64 * 64 * 3).T / 255
# === wrong: one colour | Unrolls only the first colour.
def flatten_images(images):
    m, h, w, c = images.shape
    return images[:, :, :, 0].reshape(m, h * w).T / 255
# === wrong: last picture missing | The loop leaves out the last picture.
def flatten_images(images):
    m = images.shape[0]
    X = np.zeros((images[0].size, m))
    for i in range(m - 1):
        X[:, i] = images[i].reshape(-1)
    return X / 255
# === wrong: back to bytes, anew | Converts the scaled values to uint8, which makes them 0 or 1.
def flatten_images(images):
    X = images.reshape(images.shape[0], -1).T / 255
    return X.astype(images.dtype)
# === wrong: centred in bytes | Subtracts 128 from the bytes first, so they wrap around.
def flatten_images(images):
    half = np.uint8(128)
    X = (images - half).reshape(images.shape[0], -1).T
    return X / 255
# === wrong: scaled twice | Divides by 255 twice.
def flatten_images(images):
    images = images / 255.0
    X = images.reshape(images.shape[0], -1).T
    return X / 255.0
# === wrong: height and width exchanged | Goes through the pixels column by column, as height and width are exchanged.
def flatten_images(images):
    m = images.shape[0]
    return images.swapaxes(1, 2).reshape(m, -1).T / 255
# === wrong: standardised, anew | Subtracts the mean of each pixel, as one often does, so values fall outside 0 .. 1.
def flatten_images(images):
    X = images.reshape(images.shape[0], -1).T / 255
    return X - X.mean(axis=1, keepdims=True)
