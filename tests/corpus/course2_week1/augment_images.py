# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: flip and roll, picture by picture
def augment_images(images, rng):
    out = np.zeros_like(images)
    for i in range(images.shape[0]):
        picture = images[i]
        if rng.random() < 0.5:
            picture = picture[:, ::-1]
        down, right = rng.integers(-4, 5, size=2)
        out[i] = np.roll(picture, (down, right), axis=(0, 1))
    return out
# === right: padded with the edge, then cut out
def augment_images(images, rng):
    result = []
    for picture in images:
        if rng.integers(2) == 1:
            picture = np.flip(picture, axis=1)
        h, w = picture.shape[:2]
        border = [(4, 4), (4, 4)] + [(0, 0)] * (picture.ndim - 2)
        padded = np.pad(picture, border, mode="edge")
        top, left = rng.integers(0, 9), rng.integers(0, 9)
        result.append(padded[top:top + h, left:left + w])
    return np.array(result, dtype=images.dtype)
# === right: flips first for all, zeros at the edge
def augment_images(images, rng):
    m, h, w = images.shape[:3]
    out = images.copy()
    flip = rng.random(m) < 0.5
    out[flip] = out[flip][:, :, ::-1]
    shifts = rng.integers(-4, 4, size=(m, 2), endpoint=True)
    for i, (dy, dx) in enumerate(shifts):
        moved = np.zeros_like(out[i])
        moved[max(dy, 0):h + min(dy, 0), max(dx, 0):w + min(dx, 0)] = out[i][max(-dy, 0):h + min(-dy, 0), max(-dx, 0):w + min(-dx, 0)]
        out[i] = moved
    return out
# === right: index arithmetic
def augment_images(images, rng):
    m, h, w = images.shape[:3]
    flips = rng.binomial(1, 0.5, m)
    dy, dx = rng.integers(-4, 5, m), rng.integers(-4, 5, m)
    rows = np.clip(np.arange(h)[None] - dy[:, None], 0, h - 1)
    columns = np.clip(np.arange(w)[None] - dx[:, None], 0, w - 1)
    columns = np.where(flips[:, None] == 1, w - 1 - columns, columns)
    return images[np.arange(m)[:, None, None], rows[:, :, None], columns[:, None, :]]
# === right: shift before the flip, helpers
def _shift(picture, dy, dx):
    return np.roll(np.roll(picture, dy, axis=0), dx, axis=1)

def _maybe_mirror(picture, rng):
    return np.fliplr(picture) if rng.choice([True, False]) else picture

def augment_images(images, rng):
    span = np.arange(-4, 5)
    return np.stack([_maybe_mirror(_shift(p, rng.choice(span), rng.choice(span)), rng) for p in images])
# === wrong: one flip for all | One coin is thrown for all pictures, where each draws its own flip.
def augment_images(images, rng):
    coin = rng.random()
    out = np.zeros_like(images)
    for i in range(images.shape[0]):
        picture = images[i]
        if coin < 0.5:
            picture = picture[:, ::-1]
        down, right = rng.integers(-4, 5, size=2)
        out[i] = np.roll(picture, (down, right), axis=(0, 1))
    return out
# === wrong: one shift for all | One shift is drawn for all pictures, where each draws its own.
def augment_images(images, rng):
    down, right = rng.integers(-4, 5, size=2)
    out = np.zeros_like(images)
    for i in range(images.shape[0]):
        picture = images[i]
        if rng.random() < 0.5:
            picture = picture[:, ::-1]
        out[i] = np.roll(picture, (down, right), axis=(0, 1))
    return out
# === wrong: always flipped | Every picture is flipped, where half of them should be.
def augment_images(images, rng):
    out = np.zeros_like(images)
    for i in range(images.shape[0]):
        picture = images[i]
        if True:
            picture = picture[:, ::-1]
        down, right = rng.integers(-4, 5, size=2)
        out[i] = np.roll(picture, (down, right), axis=(0, 1))
    return out
# === wrong: never flipped | The flip is missing.
def augment_images(images, rng):
    out = np.zeros_like(images)
    for i in range(images.shape[0]):
        picture = images[i]
        down, right = rng.integers(-4, 5, size=2)
        out[i] = np.roll(picture, (down, right), axis=(0, 1))
    return out
# === wrong: upside down | The pictures are flipped upside down, where left and right should change places.
def augment_images(images, rng):
    out = np.zeros_like(images)
    for i in range(images.shape[0]):
        picture = images[i]
        if rng.random() < 0.5:
            picture = picture[::-1]
        down, right = rng.integers(-4, 5, size=2)
        out[i] = np.roll(picture, (down, right), axis=(0, 1))
    return out
# === wrong: channels flipped | The colour channels are turned round and not left and right.
def augment_images(images, rng):
    out = np.zeros_like(images)
    for i in range(images.shape[0]):
        picture = images[i]
        if rng.random() < 0.5:
            picture = picture[:, :, ::-1]
        down, right = rng.integers(-4, 5, size=2)
        out[i] = np.roll(picture, (down, right), axis=(0, 1))
    return out
# === wrong: turned by half a turn | Both axes are flipped, which turns the picture by half a turn.
def augment_images(images, rng):
    out = np.zeros_like(images)
    for i in range(images.shape[0]):
        picture = images[i]
        if rng.random() < 0.5:
            picture = picture[::-1, ::-1]
        down, right = rng.integers(-4, 5, size=2)
        out[i] = np.roll(picture, (down, right), axis=(0, 1))
    return out
# === wrong: not shifted | The shift is missing.
def augment_images(images, rng):
    out = np.zeros_like(images)
    for i in range(images.shape[0]):
        picture = images[i]
        if rng.random() < 0.5:
            picture = picture[:, ::-1]
        down, right = 0, 0
        out[i] = np.roll(picture, (down, right), axis=(0, 1))
    return out
# === wrong: shifted too far | The shift goes up to 8 pixels, where 4 are allowed.
def augment_images(images, rng):
    out = np.zeros_like(images)
    for i in range(images.shape[0]):
        picture = images[i]
        if rng.random() < 0.5:
            picture = picture[:, ::-1]
        down, right = rng.integers(-8, 9, size=2)
        out[i] = np.roll(picture, (down, right), axis=(0, 1))
    return out
# === wrong: down and right only | The shift is never negative, so that pictures move down and right only.
def augment_images(images, rng):
    out = np.zeros_like(images)
    for i in range(images.shape[0]):
        picture = images[i]
        if rng.random() < 0.5:
            picture = picture[:, ::-1]
        down, right = rng.integers(0, 5, size=2)
        out[i] = np.roll(picture, (down, right), axis=(0, 1))
    return out
# === wrong: flipped too seldom | Only one picture in ten is flipped, where half of them should be.
def augment_images(images, rng):
    out = np.zeros_like(images)
    for i in range(images.shape[0]):
        picture = images[i]
        if rng.random() < 0.1:
            picture = picture[:, ::-1]
        down, right = rng.integers(-4, 5, size=2)
        out[i] = np.roll(picture, (down, right), axis=(0, 1))
    return out
# === wrong: floats come back | The result is float, where the type of the pictures should be kept.
def augment_images(images, rng):
    out = np.zeros(images.shape)
    for i in range(images.shape[0]):
        picture = images[i]
        if rng.random() < 0.5:
            picture = picture[:, ::-1]
        down, right = rng.integers(-4, 5, size=2)
        out[i] = np.roll(picture, (down, right), axis=(0, 1))
    return out
# === wrong: scaled | The pictures are divided by 255, which changes values and type.
def augment_images(images, rng):
    out = np.zeros_like(images)
    for i in range(images.shape[0]):
        picture = images[i]
        if rng.random() < 0.5:
            picture = picture[:, ::-1]
        down, right = rng.integers(-4, 5, size=2)
        out[i] = np.roll(picture, (down, right), axis=(0, 1))
    return out / 255
# === wrong: cropped | The edges are cut off, so that the shape changes.
def augment_images(images, rng):
    out = np.zeros_like(images)
    for i in range(images.shape[0]):
        picture = images[i]
        if rng.random() < 0.5:
            picture = picture[:, ::-1]
        down, right = rng.integers(-4, 5, size=2)
        out[i] = np.roll(picture, (down, right), axis=(0, 1))
    return out[:, 4:-4, 4:-4]
# === wrong: originals kept as well | The originals are put before the changed pictures, so that the number of pictures doubles.
def augment_images(images, rng):
    out = np.zeros_like(images)
    for i in range(images.shape[0]):
        picture = images[i]
        if rng.random() < 0.5:
            picture = picture[:, ::-1]
        down, right = rng.integers(-4, 5, size=2)
        out[i] = np.roll(picture, (down, right), axis=(0, 1))
    return np.concatenate([images, out])
# === wrong: pictures shifted among each other | The shift also runs along the axis of the pictures, so that they change places.
def augment_images(images, rng):
    out = images.copy()
    flip = rng.random(len(images)) < 0.5
    out[flip] = out[flip][:, :, ::-1]
    return np.roll(out, tuple(rng.integers(-4, 5, 3)), axis=(0, 1, 2))
# === wrong: same draws each time | The given rng is ignored and a fixed seed is used, so that each call does the same.
def augment_images(images, rng):
    rng = np.random.default_rng(0)
    out = np.zeros_like(images)
    for i in range(images.shape[0]):
        picture = images[i]
        if rng.random() < 0.5:
            picture = picture[:, ::-1]
        down, right = rng.integers(-4, 5, size=2)
        out[i] = np.roll(picture, (down, right), axis=(0, 1))
    return out
# === wrong: global generator | The draws come from the global np.random and not from the rng that is given.
def augment_images(images, rng):
    out = np.zeros_like(images)
    for i in range(images.shape[0]):
        picture = images[i]
        if np.random.rand() < 0.5:
            picture = picture[:, ::-1]
        down, right = np.random.randint(-4, 5, size=2)
        out[i] = np.roll(picture, (down, right), axis=(0, 1))
    return out
# === wrong: result thrown away | The changed picture is not stored, so that zeros come back.
def augment_images(images, rng):
    out = np.zeros_like(images)
    for i in range(images.shape[0]):
        picture = images[i]
        if rng.random() < 0.5:
            picture = picture[:, ::-1]
        down, right = rng.integers(-4, 5, size=2)
        moved = np.roll(picture, (down, right), axis=(0, 1))
    return out
# === wrong: first picture only | The return stands inside the loop, so that only the first picture is changed.
def augment_images(images, rng):
    out = images.copy()
    for i in range(images.shape[0]):
        picture = images[i]
        if rng.random() < 0.5:
            picture = picture[:, ::-1]
        down, right = rng.integers(-4, 5, size=2)
        out[i] = np.roll(picture, (down, right), axis=(0, 1))
        return out
# === wrong: rows and columns exchanged | Flipped pictures are transposed, so that rows and columns change places.
def augment_images(images, rng):
    out = np.zeros_like(images)
    for i in range(images.shape[0]):
        picture = images[i]
        if rng.random() < 0.5:
            picture = np.swapaxes(picture, 0, 1)
        down, right = rng.integers(-4, 5, size=2)
        out[i] = np.roll(picture, (down, right), axis=(0, 1))
    return out
# === wrong: noise | Noise is added where flips and shifts are asked for.
def augment_images(images, rng):
    noisy = images + rng.normal(0, 10, images.shape)
    return np.clip(noisy, 0, 255).astype(images.dtype)
# === wrong: no return | The return statement is missing.
def augment_images(images, rng):
    out = np.zeros_like(images)
    for i in range(images.shape[0]):
        picture = images[i]
        if rng.random() < 0.5:
            picture = picture[:, ::-1]
        down, right = rng.integers(-4, 5, size=2)
        out[i] = np.roll(picture, (down, right), axis=(0, 1))
# === wrong: shuffled pictures | none
def augment_images(images, rng):
    out = np.zeros_like(images)
    for i in range(images.shape[0]):
        picture = images[i]
        if rng.random() < 0.5:
            picture = picture[:, ::-1]
        down, right = rng.integers(-4, 5, size=2)
        out[i] = np.roll(picture, (down, right), axis=(0, 1))
    return rng.permutation(out)[:, ::-1]
# === right: flip and roll in a loop
def augment_images(images, rng):
    out = np.empty_like(images)
    for i in range(images.shape[0]):
        img = images[i]
        if rng.random() < 0.5:
            img = img[:, ::-1]
        dy, dx = rng.integers(-4, 5, size=2)
        out[i] = np.roll(img, (dy, dx), axis=(0, 1))
    return out
# === right: zero padding and cropping
def augment_images(images, rng):
    s = 4
    result = []
    for image in images:
        h, w = image.shape[:2]
        if rng.integers(2) == 1:
            image = np.flip(image, axis=1)
        pad = [(s, s), (s, s)] + [(0, 0)] * (image.ndim - 2)
        padded = np.pad(image, pad, mode="constant")
        top = rng.integers(0, 2 * s + 1)
        left = rng.integers(0, 2 * s + 1)
        result.append(padded[top:top + h, left:left + w])
    return np.array(result, dtype=images.dtype)
# === right: draws made up front, index arithmetic, edge repeated
def augment_images(images, rng):
    m, h, w = images.shape[:3]
    flips = rng.random(m) < 0.5
    dy = rng.integers(-4, 4, size=m, endpoint=True)
    dx = rng.integers(-4, 4, size=m, endpoint=True)
    rows = np.clip(np.arange(h)[None, :] - dy[:, None], 0, h - 1)
    cols = np.clip(np.arange(w)[None, :] - dx[:, None], 0, w - 1)
    cols = np.where(flips[:, None], w - 1 - cols, cols)
    return images[np.arange(m)[:, None, None], rows[:, :, None], cols[:, None, :]]
# === right: shift with slices, helper functions
def _shift(img, dy, dx):
    moved = np.zeros_like(img)
    h, w = img.shape[0], img.shape[1]
    moved[max(dy, 0):h + min(dy, 0), max(dx, 0):w + min(dx, 0)] = \
        img[max(-dy, 0):h + min(-dy, 0), max(-dx, 0):w + min(-dx, 0)]
    return moved

def augment_images(images, rng):
    copy = images.copy()
    for k in range(len(copy)):
        dy = int(rng.choice(np.arange(-4, 5)))
        dx = int(rng.choice(np.arange(-4, 5)))
        copy[k] = _shift(copy[k], dy, dx)
        if rng.choice([True, False]):
            copy[k] = np.fliplr(copy[k]).copy()
    return copy
# === right: masked flip of the batch, then rolls
def augment_images(images, rng):
    out = images.copy()
    flip = rng.binomial(1, 0.5, size=len(images)).astype(bool)
    out[flip] = images[flip][:, :, ::-1]
    shifts = rng.integers(low=-4, high=5, size=(len(images), 2))
    return np.stack([np.roll(np.roll(p, s[0], axis=0), s[1], axis=1) for p, s in zip(out, shifts)]).astype(images.dtype)
# === right: reflecting pad, comprehension
def augment_images(images, rng):
    def one(p):
        h, w = p.shape[:2]
        big = np.pad(p, ((4, 4), (4, 4)) + ((0, 0),) * (p.ndim - 2), mode="edge")
        y, x = rng.integers(9), rng.integers(9)
        cut = big[y:y + h, x:x + w]
        return cut[:, ::-1] if rng.uniform() > 0.5 else cut
    return np.stack([one(p) for p in images])
# === wrong: upside down, again | flips the rows, the picture stands on its head instead of being mirrored
def augment_images(images, rng):
    out = np.empty_like(images)
    for i in range(len(images)):
        img = images[i]
        if rng.random() < 0.5:
            img = img[::-1]
        dy, dx = rng.integers(-4, 5, size=2)
        out[i] = np.roll(img, (dy, dx), axis=(0, 1))
    return out
# === wrong: one flip for all, again | one coin decides the flip of the whole batch, each picture should draw its own
def augment_images(images, rng):
    out = images.copy()
    if rng.random() < 0.5:
        out = out[:, :, ::-1].copy()
    for i in range(len(out)):
        dy, dx = rng.integers(-4, 5, size=2)
        out[i] = np.roll(out[i], (dy, dx), axis=(0, 1))
    return out
# === wrong: one shift for all, again | one shift is drawn for the whole batch, each picture should draw its own
def augment_images(images, rng):
    out = images.copy()
    flip = rng.random(len(images)) < 0.5
    out[flip] = out[flip][:, :, ::-1]
    dy, dx = rng.integers(-4, 5, size=2)
    return np.roll(out, (dy, dx), axis=(1, 2))
# === wrong: floats come back, again | the result is float64, the pictures' dtype is lost
def augment_images(images, rng):
    out = np.zeros(images.shape)
    for i in range(len(images)):
        img = images[i]
        if rng.random() < 0.5:
            img = img[:, ::-1]
        dy, dx = rng.integers(-4, 5, size=2)
        out[i] = np.roll(img, (dy, dx), axis=(0, 1))
    return out
# === wrong: colours flipped | the last axis is reversed: the colours are swapped, the picture is not mirrored
def augment_images(images, rng):
    out = np.empty_like(images)
    for i in range(len(images)):
        img = images[i]
        if rng.random() < 0.5:
            img = img[..., ::-1]
        dy, dx = rng.integers(-4, 5, size=2)
        out[i] = np.roll(img, (dy, dx), axis=(0, 1))
    return out
# === wrong: no shifts | the pictures are flipped but never shifted
def augment_images(images, rng):
    out = images.copy()
    flip = rng.random(len(images)) < 0.5
    out[flip] = out[flip][:, :, ::-1]
    return out
# === wrong: no flips | the pictures are shifted but never flipped
def augment_images(images, rng):
    out = np.empty_like(images)
    for i in range(len(images)):
        dy, dx = rng.integers(-4, 5, size=2)
        out[i] = np.roll(images[i], (dy, dx), axis=(0, 1))
    return out
# === wrong: only down and right | the shifts go from 0 to 4, never up or to the left
def augment_images(images, rng):
    out = np.empty_like(images)
    for i in range(len(images)):
        img = images[i]
        if rng.random() < 0.5:
            img = img[:, ::-1]
        dy, dx = rng.integers(0, 5, size=2)
        out[i] = np.roll(img, (dy, dx), axis=(0, 1))
    return out
# === wrong: shifts too far | shifts of up to 8 pixels, 4 are allowed
def augment_images(images, rng):
    out = np.empty_like(images)
    for i in range(len(images)):
        img = images[i]
        if rng.random() < 0.5:
            img = img[:, ::-1]
        dy, dx = rng.integers(-8, 9, size=2)
        out[i] = np.roll(img, (dy, dx), axis=(0, 1))
    return out
# === wrong: roll over the channels | the roll runs over columns and channels instead of rows and columns, the colours are mixed up
def augment_images(images, rng):
    out = np.empty_like(images)
    for i in range(len(images)):
        img = images[i]
        if rng.random() < 0.5:
            img = img[:, ::-1]
        dy, dx = rng.integers(-4, 5, size=2)
        out[i] = np.roll(img, (dy, dx), axis=(1, 2))
    return out
# === wrong: originals added | the originals are kept in front, the result has twice as many pictures
def augment_images(images, rng):
    out = np.empty_like(images)
    for i in range(len(images)):
        img = images[i]
        if rng.random() < 0.5:
            img = img[:, ::-1]
        dy, dx = rng.integers(-4, 5, size=2)
        out[i] = np.roll(img, (dy, dx), axis=(0, 1))
    return np.concatenate([images, out])
# === wrong: roll without axis | np.roll without an axis rolls the flattened picture, pixels change their colour channel
def augment_images(images, rng):
    out = np.empty_like(images)
    for i in range(len(images)):
        img = images[i]
        if rng.random() < 0.5:
            img = img[:, ::-1]
        out[i] = np.roll(img, rng.integers(-4, 5))
    return out
# === wrong: always the same draw | a seeded generator is made inside, every call gives the same flips and shifts
def augment_images(images, rng):
    rng = np.random.default_rng(42)
    out = np.empty_like(images)
    for i in range(len(images)):
        img = images[i]
        if rng.random() < 0.5:
            img = img[:, ::-1]
        dy, dx = rng.integers(-4, 5, size=2)
        out[i] = np.roll(img, (dy, dx), axis=(0, 1))
    return out
# === wrong: scaled floats, all flipped alike | none
def augment_images(images, rng):
    x = images / 255.0
    if rng.random() < 0.5:
        x = x[:, ::-1]
    return np.roll(x, rng.integers(0, 4), axis=1)
