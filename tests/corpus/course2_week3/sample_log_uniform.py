# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: powers of ten
def sample_log_uniform(low, high, size, rng):
    exponents = rng.uniform(np.log10(low), np.log10(high), size)
    return 10 ** exponents
# === right: natural logarithm
def sample_log_uniform(low, high, size, rng):
    return np.exp(rng.uniform(np.log(low), np.log(high), size=size))
# === right: ratio to a random power
def sample_log_uniform(low, high, size, rng):
    u = rng.random(size)
    return low * (high / low) ** u
# === right: weighted geometric mean
def sample_log_uniform(low, high, size, rng):
    u = rng.uniform(size=size)
    return low ** (1 - u) * high ** u
# === right: one number at a time
def _one(low, high, rng):
    r = math.log2(low) + rng.random() * (math.log2(high) - math.log2(low))
    return 2.0 ** r

def sample_log_uniform(low, high, size, rng):
    out = np.empty(size)
    for index in np.ndindex(out.shape):
        out[index] = _one(low, high, rng)
    return out
# === right: from the upper end down, in place
def sample_log_uniform(low, high, size, rng):
    out = rng.random(size)
    out *= math.log(low) - math.log(high)
    np.exp(out, out=out)
    return high * out
# === wrong: uniform | The numbers are uniform between low and high, so that nearly all lie in the topmost decade.
def sample_log_uniform(low, high, size, rng):
    exponents = rng.uniform(low, high, size)
    return exponents
# === wrong: exponents returned | The exponents are returned and not the powers of ten.
def sample_log_uniform(low, high, size, rng):
    exponents = rng.uniform(np.log10(low), np.log10(high), size)
    return exponents
# === wrong: bases mixed | The exponents come from the natural logarithm, but the powers have base 10.
def sample_log_uniform(low, high, size, rng):
    exponents = rng.uniform(np.log(low), np.log(high), size)
    return 10 ** exponents
# === wrong: bases mixed the other way | The exponents come from log10, but the powers have base e.
def sample_log_uniform(low, high, size, rng):
    exponents = rng.uniform(np.log10(low), np.log10(high), size)
    return np.exp(exponents)
# === wrong: limits taken for exponents | low and high themselves are used as exponents: their logarithms are missing.
def sample_log_uniform(low, high, size, rng):
    exponents = rng.uniform(low, high, size)
    return 10 ** exponents
# === wrong: whole exponents only | Only whole exponents are drawn, so that only powers of ten come out.
def sample_log_uniform(low, high, size, rng):
    exponents = rng.integers(int(np.log10(low)), int(np.log10(high)) + 1, size).astype(float)
    return 10 ** exponents
# === wrong: evenly spaced | The numbers are evenly spaced on the log scale and not random.
def sample_log_uniform(low, high, size, rng):
    exponents = rng.uniform(np.log10(low), np.log10(high), size)
    return np.geomspace(low, high, int(np.prod(size))).reshape(size)
# === wrong: limits typed in | The exponents from -4 to 0 are hard-coded, and low and high are ignored.
def sample_log_uniform(low, high, size, rng):
    exponents = rng.uniform(-4, 0, size)
    return 10 ** exponents
# === wrong: start left out | The lower end is left out: the exponents run from 0 to the whole span.
def sample_log_uniform(low, high, size, rng):
    exponents = rng.random(size) * (np.log10(high) - np.log10(low))
    return 10 ** exponents
# === wrong: upper end left out | The span is the logarithm of high alone and not the difference of the two.
def sample_log_uniform(low, high, size, rng):
    exponents = np.log10(low) + rng.random(size) * np.log10(high)
    return 10 ** exponents
# === wrong: normal exponents | The exponents are normal and not uniform, so that numbers fall outside the limits.
def sample_log_uniform(low, high, size, rng):
    exponents = rng.normal((np.log10(low) + np.log10(high)) / 2, (np.log10(high) - np.log10(low)) / 4, size)
    return 10 ** exponents
# === wrong: one number for all | One number is drawn and repeated, where each entry has its own.
def sample_log_uniform(low, high, size, rng):
    exponents = np.full(size, rng.uniform(np.log10(low), np.log10(high)))
    return 10 ** exponents
# === wrong: size not used | A single number is drawn: size is not used.
def sample_log_uniform(low, high, size, rng):
    exponents = rng.uniform(np.log10(low), np.log10(high))
    return 10 ** exponents
# === wrong: global generator | The numbers come from the global np.random and not from the rng that is given.
def sample_log_uniform(low, high, size, rng):
    exponents = np.random.uniform(np.log10(low), np.log10(high), size)
    return 10 ** exponents
# === wrong: fixed seed | A fixed seed is used, so that each call gives the same numbers whatever rng is given.
def sample_log_uniform(low, high, size, rng):
    rng = np.random.default_rng(0)
    exponents = rng.uniform(np.log10(low), np.log10(high), size)
    return 10 ** exponents
# === wrong: logarithm of a uniform number | The logarithm is taken of a uniform number, where a uniform exponent is needed, so that the numbers are uniform.
def sample_log_uniform(low, high, size, rng):
    exponents = np.log10(rng.uniform(low, high, size))
    return 10 ** exponents
# === wrong: reciprocals | The sign of the exponents is turned, so that reciprocals come out.
def sample_log_uniform(low, high, size, rng):
    exponents = rng.uniform(np.log10(low), np.log10(high), size)
    return 10 ** -exponents
# === wrong: no return | The return statement is missing.
def sample_log_uniform(low, high, size, rng):
    exponents = rng.uniform(np.log10(low), np.log10(high), size)
    samples = 10 ** exponents
# === wrong: squares of a uniform number | none
def sample_log_uniform(low, high, size, rng):
    exponents = rng.uniform(np.log10(low), np.log10(high), size)
    return rng.uniform(low, high, size) ** 2
