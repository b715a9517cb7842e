# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: one minus a power of ten
def sample_beta(low, high, size, rng):
    r = rng.uniform(np.log10(1 - high), np.log10(1 - low), size)
    return 1 - 10 ** r
# === right: through sample_log_uniform
def sample_beta(low, high, size, rng):
    return 1 - sample_log_uniform(1 - high, 1 - low, size, rng)
# === right: natural logarithm
def sample_beta(low, high, size, rng):
    distance = np.exp(rng.uniform(np.log1p(-high), np.log1p(-low), size=size))
    return 1 - distance
# === right: ratio to a random power
def sample_beta(low, high, size, rng):
    far, near = 1 - low, 1 - high
    return 1 - far * (near / far) ** rng.random(size)
# === right: through expm1
def sample_beta(low, high, size, rng):
    u = rng.random(size)
    t = (1 - u) * math.log(1 - low) + u * math.log(1 - high)
    return -np.expm1(t)
# === right: one number at a time
def _draw(low, high, rng):
    exponent = rng.uniform(math.log2(1 - high), math.log2(1 - low))
    return 1 - 2 ** exponent

def sample_beta(low, high, size, rng):
    betas = np.zeros(size)
    for index, _ in np.ndenumerate(betas):
        betas[index] = _draw(low, high, rng)
    return betas
# === wrong: uniform | β is uniform between low and high; 1-β should be uniform on the log scale.
def sample_beta(low, high, size, rng):
    r = rng.uniform(low, high, size)
    return r
# === wrong: log of beta | β itself is log-uniform, where 1-β should be.
def sample_beta(low, high, size, rng):
    r = rng.uniform(np.log10(low), np.log10(high), size)
    return 10 ** r
# === wrong: one minus beta returned | 1-β is returned and not β.
def sample_beta(low, high, size, rng):
    r = rng.uniform(np.log10(1 - high), np.log10(1 - low), size)
    return 10 ** r
# === wrong: logs of the limits | The limits are low and high, where they should be 1-high and 1-low.
def sample_beta(low, high, size, rng):
    r = rng.uniform(np.log10(low), np.log10(high), size)
    return 1 - 10 ** r
# === wrong: limits typed in | The exponents from -3 to -1 are hard-coded, and low and high are ignored.
def sample_beta(low, high, size, rng):
    r = rng.uniform(-3, -1, size)
    return 1 - 10 ** r
# === wrong: bases mixed | The exponents come from the natural logarithm, but the power has base 10.
def sample_beta(low, high, size, rng):
    r = rng.uniform(np.log(1 - high), np.log(1 - low), size)
    return 1 - 10 ** r
# === wrong: whole exponents only | Only whole exponents are drawn, so that only 0.9, 0.99 and so on come out.
def sample_beta(low, high, size, rng):
    r = rng.integers(round(np.log10(1 - high)), round(np.log10(1 - low)) + 1, size).astype(float)
    return 1 - 10 ** r
# === wrong: logs left out | The logarithms are left out: 1-β is uniform.
def sample_beta(low, high, size, rng):
    r = rng.uniform(1 - high, 1 - low, size)
    return 1 - r
# === wrong: sign of the exponent | The sign of the exponent is turned, so that β is far below 0.
def sample_beta(low, high, size, rng):
    r = rng.uniform(np.log10(1 - high), np.log10(1 - low), size)
    return 1 - 10 ** -r
# === wrong: evenly spaced | The values are evenly spaced on the log scale and not random.
def sample_beta(low, high, size, rng):
    r = rng.uniform(np.log10(1 - high), np.log10(1 - low), size)
    return 1 - np.geomspace(1 - high, 1 - low, int(np.prod(size))).reshape(size)
# === wrong: one number for all | One value is drawn and repeated, where each entry has its own.
def sample_beta(low, high, size, rng):
    r = np.full(size, rng.uniform(np.log10(1 - high), np.log10(1 - low)))
    return 1 - 10 ** r
# === wrong: size not used | A single number is drawn: size is not used.
def sample_beta(low, high, size, rng):
    r = rng.uniform(np.log10(1 - high), np.log10(1 - low))
    return 1 - 10 ** r
# === wrong: global generator | The numbers come from the global np.random and not from the rng that is given.
def sample_beta(low, high, size, rng):
    r = np.random.uniform(np.log10(1 - high), np.log10(1 - low), size)
    return 1 - 10 ** r
# === wrong: fixed seed | A fixed seed is used, so that each call gives the same numbers whatever rng is given.
def sample_beta(low, high, size, rng):
    rng = np.random.default_rng(0)
    r = rng.uniform(np.log10(1 - high), np.log10(1 - low), size)
    return 1 - 10 ** r
# === wrong: reciprocal | 1/β is taken for 1-β.
def sample_beta(low, high, size, rng):
    r = rng.uniform(np.log10(1 / high), np.log10(1 / low), size)
    return 1 / 10 ** r
# === wrong: no return | The return statement is missing.
def sample_beta(low, high, size, rng):
    r = rng.uniform(np.log10(1 - high), np.log10(1 - low), size)
    betas = 1 - 10 ** r
# === wrong: beta distribution | none
def sample_beta(low, high, size, rng):
    r = rng.uniform(np.log10(1 - high), np.log10(1 - low), size)
    return rng.beta(9, 1, size)
