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
# === right: flip and roll, picture by picture, anew
def augment_images(images, rng):
    out = np.empty_like(images)
    for i, image in enumerate(images):
        if rng.random() < 0.5:
            image = image[:, ::-1]
        dy, dx = rng.integers(-4, 5, size=2)
        out[i] = np.roll(image, (dy, dx), axis=(0, 1))
    return out
# === right: frame of black and a window
def augment_images(images, rng):
    m, h, w, c = images.shape
    padded = np.pad(images, ((0, 0), (4, 4), (4, 4), (0, 0)))
    result = []
    for k in range(m):
        top = rng.integers(0, 9)
        left = rng.integers(0, 9)
        window = padded[k, top:top + h, left:left + w, :]
        if rng.integers(2) == 1:
            window = np.fliplr(window)
        result.append(window)
    return np.array(result)
# === right: all pictures at once by index arrays
def augment_images(images, rng):
    m, h, w, _ = images.shape
    mirrored = rng.random(m) < 0.5
    down = rng.integers(-4, 5, size=m)
    right = rng.integers(-4, 5, size=m)
    rows = (np.arange(h)[None, :] - down[:, None]) % h
    cols = (np.arange(w)[None, :] - right[:, None]) % w
    cols = np.where(mirrored[:, None], w - 1 - cols, cols)
    return images[np.arange(m)[:, None, None], rows[:, :, None], cols[:, None, :]]
# === right: edge pixels repeated by clipping indices
def augment_images(images, rng):
    m, h, w, c = images.shape
    new = images.copy()
    for i in range(m):
        a, b = rng.choice(np.arange(-4, 5), size=2)
        rows = np.clip(np.arange(h) + a, 0, h - 1)
        cols = np.clip(np.arange(w) + b, 0, w - 1)
        if rng.uniform() >= 0.5:
            cols = cols[::-1]
        new[i] = images[i][np.ix_(rows, cols)]
    return new
# === right: helpers, as from torchvision
def random_horizontal_flip(image, rng, p=0.5):
    return image[:, ::-1, :] if rng.random() < p else image

def random_crop(image, rng, padding=4):
    h, w = image.shape[:2]
    big = np.pad(image, ((padding, padding), (padding, padding), (0, 0)), mode="edge")
    i, j = rng.integers(0, 2 * padding, size=2, endpoint=True)
    return big[i:i + h, j:j + w]

def augment_images(images, rng):
    return np.stack([random_crop(random_horizontal_flip(image, rng), rng) for image in images])
# === right: mask for the mirrored, then two rolls
def augment_images(images, rng):
    out = images.copy()
    flip = rng.integers(0, 2, size=len(images)).astype(bool)
    out[flip] = images[flip][:, :, ::-1, :]
    shifts = rng.integers(-4, 4, size=(len(images), 2), endpoint=True)
    for i, (dy, dx) in enumerate(shifts):
        out[i] = np.roll(out[i], dy, axis=0)
        out[i] = np.roll(out[i], dx, axis=1)
    return out
# === right: pixel by pixel
def augment_images(images, rng):
    m, h, w, c = images.shape
    answer = np.zeros((m, h, w, c), dtype=np.uint8)
    for i in range(m):
        # does this picture get mirrored?
        mirror = rng.random() < 0.5
        # how far does it move?
        move_down = int(rng.integers(-4, 5))
        move_right = int(rng.integers(-4, 5))
        for row in range(h):
            for column in range(w):
                from_row = row - move_down
                from_column = column - move_right
                if 0 <= from_row < h and 0 <= from_column < w:
                    if mirror:
                        from_column = w - 1 - from_column
                    answer[i, row, column] = images[i, from_row, from_column]
    return answer
# === right: floor of an even draw from 0 to 9
def augment_images(images, rng):
    def version(picture):
        u, v, coin = rng.random(3)
        dy, dx = math.floor(9 * u) - 4, math.floor(9 * v) - 4
        moved = np.roll(np.roll(picture, dy, 0), dx, 1)
        return np.flip(moved, axis=1) if coin < 0.5 else moved

    return np.array([version(p) for p in images], dtype=images.dtype).reshape(images.shape)
# === right: slices into noise
def augment_images(images, rng):
    m, h, w, c = images.shape
    out = rng.integers(0, 256, size=images.shape, dtype=np.uint8)
    step = -1 + 2 * rng.integers(0, 2, size=m)
    for i in range(m):
        dy, dx = (int(s) for s in rng.integers(-4, 5, 2))
        source = images[i, :, ::int(step[i])]
        to_y, to_x = slice(max(dy, 0), min(h, h + dy)), slice(max(dx, 0), min(w, w + dx))
        from_y, from_x = slice(max(-dy, 0), min(h, h - dy)), slice(max(-dx, 0), min(w, w - dx))
        out[i, to_y, to_x] = source[from_y, from_x]
    return out
# === right: one of eighteen times nine versions by a single number
def augment_images(images, rng):
    codes = rng.integers(0, 2 * 9 * 9, size=images.shape[0])
    versions = []
    for image, code in zip(images, codes):
        code, dx = divmod(int(code), 9)
        mirror, dy = divmod(code, 9)
        if mirror:
            image = image[:, ::-1]
        versions.append(np.roll(image, shift=(dy - 4, dx - 4), axis=(0, 1)))
    return np.stack(versions, axis=0)
# === wrong: 4 never comes | Takes the upper end of rng.integers for included, so pictures never move by +4.
def augment_images(images, rng):
    out = np.empty_like(images)
    for i, image in enumerate(images):
        if rng.random() < 0.5:
            image = image[:, ::-1]
        dy, dx = rng.integers(-4, 4, size=2)
        out[i] = np.roll(image, (dy, dx), axis=(0, 1))
    return out
# === wrong: eight windows instead of nine | Draws the window's corner from 0 to 7, so one of the nine moves is missing.
def augment_images(images, rng):
    m, h, w, c = images.shape
    padded = np.pad(images, ((0, 0), (4, 4), (4, 4), (0, 0)))
    out = np.zeros_like(images)
    for k in range(m):
        top, left = rng.integers(0, 8, size=2)
        out[k] = padded[k, top:top + h, left:left + w]
        if rng.random() < 0.5:
            out[k] = out[k, :, ::-1].copy()
    return out
# === wrong: all pictures alike | Draws once and treats all pictures alike.
def augment_images(images, rng):
    out = images.copy()
    if rng.random() < 0.5:
        out = out[:, :, ::-1]
    dy, dx = rng.integers(-4, 5, size=2)
    return np.roll(out, (dy, dx), axis=(1, 2))
# === wrong: all or none mirrored | Decides once for all pictures whether they are mirrored.
def augment_images(images, rng):
    out = images[:, :, ::-1].copy() if rng.random() < 0.5 else images.copy()
    for i in range(len(out)):
        dy, dx = rng.integers(-4, 5, size=2)
        out[i] = np.roll(out[i], (dy, dx), axis=(0, 1))
    return out
# === wrong: one move for all | Draws one move for all pictures.
def augment_images(images, rng):
    flip = rng.random(len(images)) < 0.5
    out = images.copy()
    out[flip] = images[flip, :, ::-1]
    dy, dx = rng.integers(-4, 5, size=2)
    return np.roll(out, (dy, dx), axis=(1, 2))
# === wrong: upside down, anew | Exchanges top and bottom instead of left and right.
def augment_images(images, rng):
    out = np.empty_like(images)
    for i, image in enumerate(images):
        if rng.random() < 0.5:
            image = image[::-1]
        dy, dx = rng.integers(-4, 5, size=2)
        out[i] = np.roll(image, (dy, dx), axis=(0, 1))
    return out
# === wrong: colours exchanged | Reverses the last axis, which exchanges red and blue.
def augment_images(images, rng):
    out = np.empty_like(images)
    for i, image in enumerate(images):
        if rng.random() < 0.5:
            image = image[..., ::-1]
        dy, dx = rng.integers(-4, 5, size=2)
        out[i] = np.roll(image, (dy, dx), axis=(0, 1))
    return out
# === wrong: always mirrored | Mirrors every picture.
def augment_images(images, rng):
    out = images[:, :, ::-1].copy()
    for i, (dy, dx) in enumerate(rng.integers(-4, 5, size=(len(out), 2))):
        out[i] = np.roll(out[i], (dy, dx), axis=(0, 1))
    return out
# === wrong: never mirrored | Draws the coin with rng.integers(0, 1), which is always 0.
def augment_images(images, rng):
    out = np.empty_like(images)
    for i, image in enumerate(images):
        if rng.integers(0, 1) == 1:
            image = image[:, ::-1]
        dy, dx = rng.integers(-4, 5, size=2)
        out[i] = np.roll(image, (dy, dx), axis=(0, 1))
    return out
# === wrong: along the diagonal | Moves by the same number down and to the right.
def augment_images(images, rng):
    out = np.empty_like(images)
    for i, image in enumerate(images):
        if rng.random() < 0.5:
            image = image[:, ::-1]
        shift = rng.integers(-4, 5)
        out[i] = np.roll(image, (shift, shift), axis=(0, 1))
    return out
# === wrong: only sideways | Moves left and right only.
def augment_images(images, rng):
    out = np.empty_like(images)
    for i, image in enumerate(images):
        if rng.random() < 0.5:
            image = image[:, ::-1]
        out[i] = np.roll(image, rng.integers(-4, 5), axis=1)
    return out
# === wrong: axes of one picture | Moves along axes 1 and 2 of a single picture, which are width and colour.
def augment_images(images, rng):
    out = np.empty_like(images)
    for i, image in enumerate(images):
        if rng.random() < 0.5:
            image = image[:, ::-1]
        dy, dx = rng.integers(-4, 5, size=2)
        out[i] = np.roll(image, (dy, dx), axis=(1, 2))
    return out
# === wrong: numpy's global state | Draws from numpy's global state instead of the generator that is passed in.
def augment_images(images, rng):
    out = np.empty_like(images)
    for i, image in enumerate(images):
        if np.random.rand() < 0.5:
            image = image[:, ::-1]
        dy, dx = np.random.randint(-4, 5, size=2)
        out[i] = np.roll(image, (dy, dx), axis=(0, 1))
    return out
# === wrong: coin from elsewhere | Throws the coin with numpy's global state, only the moves come from the generator.
def augment_images(images, rng):
    out = []
    for image in images:
        image = np.roll(image, tuple(rng.integers(-4, 5, size=2)), axis=(0, 1))
        if np.random.random() > 0.5:
            image = np.fliplr(image)
        out.append(image)
    return np.stack(out)
# === wrong: new generator for each picture | Starts a generator with a fixed seed for each picture, so all get the same draws at each call.
def augment_images(images, rng):
    out = np.empty_like(images)
    for i, image in enumerate(images):
        r = np.random.default_rng(i)
        if r.random() < 0.5:
            image = image[:, ::-1]
        out[i] = np.roll(image, tuple(r.integers(-4, 5, size=2)), axis=(0, 1))
    return out
# === wrong: floats | Returns an array of floats.
def augment_images(images, rng):
    m, h, w, c = images.shape
    out = np.zeros((m, h, w, c))
    for i in range(m):
        image = images[i]
        if rng.random() < 0.5:
            image = image[:, ::-1]
        out[i] = np.roll(image, tuple(rng.integers(-4, 5, size=2)), axis=(0, 1))
    return out
# === wrong: scaled to 1 | Divides the pixels by 255.
def augment_images(images, rng):
    out = images / 255
    for i in range(len(out)):
        if rng.random() < 0.5:
            out[i] = out[i, :, ::-1].copy()
        out[i] = np.roll(out[i], tuple(rng.integers(-4, 5, size=2)), axis=(0, 1))
    return out
# === wrong: smaller pictures | Cuts a window out without a frame, so the pictures get 8 pixels smaller.
def augment_images(images, rng):
    m, h, w, c = images.shape
    out = []
    for image in images:
        if rng.random() < 0.5:
            image = image[:, ::-1]
        top, left = rng.integers(0, 9, size=2)
        out.append(image[top:top + h - 8, left:left + w - 8])
    return np.array(out)
# === wrong: rounded even draw | Rounds an even draw from -4 to 4, so the two ends come half as often as the others.
def augment_images(images, rng):
    out = np.empty_like(images)
    for i, image in enumerate(images):
        if rng.random() < 0.5:
            image = image[:, ::-1]
        dy, dx = np.rint(rng.uniform(-4, 4, size=2)).astype(int)
        out[i] = np.roll(image, (dy, dx), axis=(0, 1))
    return out
# === wrong: cut-off even draw | Cuts the decimals of an even draw off towards 0, so 0 comes too often and -4 hardly ever.
def augment_images(images, rng):
    out = np.empty_like(images)
    for i, image in enumerate(images):
        if rng.random() < 0.5:
            image = image[:, ::-1]
        dy, dx = rng.uniform(-4, 5, size=2).astype(int)
        out[i] = np.roll(image, (dy, dx), axis=(0, 1))
    return out
# === wrong: small moves more likely | Draws the moves from a normal distribution, so small ones are more likely.
def augment_images(images, rng):
    out = np.empty_like(images)
    for i, image in enumerate(images):
        if rng.random() < 0.5:
            image = image[:, ::-1]
        dy, dx = np.clip(np.rint(rng.normal(0, 2, size=2)), -4, 4).astype(int)
        out[i] = np.roll(image, (dy, dx), axis=(0, 1))
    return out
# === wrong: either mirrored or moved | Moves only those pictures that are not mirrored.
def augment_images(images, rng):
    out = np.empty_like(images)
    for i, image in enumerate(images):
        if rng.random() < 0.5:
            out[i] = image[:, ::-1]
        else:
            out[i] = np.roll(image, tuple(rng.integers(-4, 5, size=2)), axis=(0, 1))
    return out
# === wrong: both or nothing | Moves only those pictures that are mirrored, as the line is indented too far.
def augment_images(images, rng):
    out = images.copy()
    for i in range(len(images)):
        if rng.random() < 0.5:
            out[i] = images[i, :, ::-1]
            dy, dx = rng.integers(-4, 5, size=2)
            out[i] = np.roll(out[i], (dy, dx), axis=(0, 1))
    return out
# === wrong: numbers for places | Uses an array of 0 and 1 as picture numbers, so at most the first two pictures are mirrored.
def augment_images(images, rng):
    out = images.copy()
    flip = rng.integers(0, 2, size=len(images))
    out[flip] = images[flip][:, :, ::-1]
    for i, (dy, dx) in enumerate(rng.integers(-4, 5, size=(len(images), 2))):
        out[i] = np.roll(out[i], (dy, dx), axis=(0, 1))
    return out
# === wrong: only down and right, anew | Moves by 0 to 4, never up or to the left.
def augment_images(images, rng):
    out = np.empty_like(images)
    for i, image in enumerate(images):
        if rng.random() < 0.5:
            image = image[:, ::-1]
        dy, dx = rng.integers(0, 5, size=2)
        out[i] = np.roll(image, (dy, dx), axis=(0, 1))
    return out
# === wrong: square pictures | Makes the column numbers from the height, which is right for square pictures only.
def augment_images(images, rng):
    m, h = images.shape[:2]
    out = np.empty_like(images)
    for i in range(m):
        dy, dx = rng.integers(-4, 5, size=2)
        rows = (np.arange(h) + dy) % h
        cols = (np.arange(h) + dx) % h
        if rng.random() < 0.5:
            cols = h - 1 - cols
        out[i] = images[i][rows][:, cols]
    return out
# === wrong: 64 by 64 by 3 | Has the size of the cat pictures built in.
def augment_images(images, rng):
    out = np.zeros((len(images), 64, 64, 3), dtype=np.uint8)
    for i, image in enumerate(images):
        if rng.random() < 0.5:
            image = image[:, ::-1]
        out[i] = np.roll(image, tuple(rng.integers(-4, 5, size=2)), axis=(0, 1))
    return out
# === wrong: turned by a right angle | Exchanges rows and columns instead of left and right.
def augment_images(images, rng):
    out = np.empty_like(images)
    for i, image in enumerate(images):
        if rng.random() < 0.5:
            image = np.transpose(image, (1, 0, 2))
        out[i] = np.roll(image, tuple(rng.integers(-4, 5, size=2)), axis=(0, 1))
    return out
# === wrong: brighter and darker, too | Changes the brightness as well, which nobody asked for.
def augment_images(images, rng):
    out = np.empty_like(images)
    for i, image in enumerate(images):
        if rng.random() < 0.5:
            image = image[:, ::-1]
        image = np.roll(image, tuple(rng.integers(-4, 5, size=2)), axis=(0, 1))
        out[i] = np.clip(image * rng.uniform(0.9, 1.1), 0, 255).astype(np.uint8)
    return out
# === wrong: pictures exchanged | Rolls along the axis of the pictures as well, so a picture becomes another one.
def augment_images(images, rng):
    out = images.copy()
    flip = rng.random(len(images)) < 0.5
    out[flip] = images[flip, :, ::-1]
    for i in range(len(images)):
        dy, dx = rng.integers(-4, 5, size=2)
        out[i] = np.roll(out, (dy, dx), axis=(1, 2))[rng.integers(len(images))]
    return out
# === wrong: mirrored with one in four | Throws two coins, so a picture is mirrored with probability one quarter.
def augment_images(images, rng):
    out = np.empty_like(images)
    for i, image in enumerate(images):
        if rng.random() < 0.5 and rng.random() < 0.5:
            image = image[:, ::-1]
        out[i] = np.roll(image, tuple(rng.integers(-4, 5, size=2)), axis=(0, 1))
    return out
# === wrong: every second one | Mirrors every second picture instead of drawing.
def augment_images(images, rng):
    out = images.copy()
    out[1::2] = images[1::2, :, ::-1]
    for i in range(len(out)):
        out[i] = np.roll(out[i], tuple(rng.integers(-4, 5, size=2)), axis=(0, 1))
    return out
# === wrong: moved with probability one half | Throws a coin for the move as well, so half of the pictures stay where they are.
def augment_images(images, rng):
    out = images.copy()
    for i in range(len(out)):
        if rng.random() < 0.5:
            out[i] = images[i, :, ::-1]
        if rng.random() < 0.5:
            out[i] = np.roll(out[i], tuple(rng.integers(-4, 5, size=2)), axis=(0, 1))
    return out
