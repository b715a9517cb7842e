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
# === right: ten to the uniform exponent
def sample_log_uniform(low, high, size, rng):
    r = rng.uniform(np.log10(low), np.log10(high), size)
    return 10 ** r
# === right: natural logarithms
def sample_log_uniform(low, high, size, rng):
    return np.exp(rng.uniform(low=np.log(low), high=np.log(high), size=size))
# === right: ratio to a random power, again
def sample_log_uniform(low, high, size, rng):
    return low * (high / low) ** rng.random(size)
# === right: weights between the two exponents, from high to low
def sample_log_uniform(low, high, size, rng):
    assert 0 < low <= high
    a, b = math.log2(low), math.log2(high)
    u = rng.random(size=size)
    return np.exp2(b * (1 - u) + a * u)
# === right: geometric mean of the ends with np.power
def sample_log_uniform(low, high, size, rng):
    u = rng.uniform(0, 1, size)
    values = np.power(float(low), 1 - u) * np.power(float(high), u)
    return np.clip(values, low, high)
# === right: one number after the other
def sample_log_uniform(low, high, size, rng):
    out = []
    for _ in range(size):
        exponent = math.log(low) + (math.log(high) - math.log(low)) * rng.random()
        out.append(math.exp(exponent))
    return np.array(out)
# === wrong: plain uniform | the values are drawn uniformly on the linear scale, not on the log scale
def sample_log_uniform(low, high, size, rng):
    return rng.uniform(low, high, size)
# === wrong: exponents returned, again | the exponents are returned: the power of ten is missing
def sample_log_uniform(low, high, size, rng):
    return rng.uniform(np.log10(low), np.log10(high), size)
# === wrong: mixed bases | natural logarithm on the way in, power of ten on the way out
def sample_log_uniform(low, high, size, rng):
    return 10 ** rng.uniform(np.log(low), np.log(high), size)
# === wrong: e for ten | log10 on the way in, exp on the way out
def sample_log_uniform(low, high, size, rng):
    return np.exp(rng.uniform(np.log10(low), np.log10(high), size))
# === wrong: whole exponents | the exponents are whole numbers, so only powers of ten times low are tried
def sample_log_uniform(low, high, size, rng):
    steps = int(round(np.log10(high / low)))
    k = rng.integers(0, steps + 1, size)
    return low * 10.0 ** k
# === wrong: spaced evenly | the values are spaced evenly on the log scale (logspace), not drawn at random
def sample_log_uniform(low, high, size, rng):
    return np.logspace(np.log10(low), np.log10(high), size)
# === wrong: classic minus four | the range is hard-coded as 1e-4 to 1
def sample_log_uniform(low, high, size, rng):
    r = -4 * rng.random(size)
    return 10 ** r
# === wrong: exponents of low and high themselves | low and high are used as exponents without taking their logarithm
def sample_log_uniform(low, high, size, rng):
    return 10 ** rng.uniform(low, high, size)
# === wrong: a single draw copied | one value is drawn and repeated size times
def sample_log_uniform(low, high, size, rng):
    r = rng.uniform(np.log10(low), np.log10(high))
    return np.full(size, 10 ** r)
# === wrong: size forgotten | size is not passed on: a single number comes back instead of an array
def sample_log_uniform(low, high, size, rng):
    return 10 ** rng.uniform(np.log10(low), np.log10(high))
# === wrong: bell-shaped exponent | the exponents come from a normal distribution (clipped to the range), not from a uniform one
def sample_log_uniform(low, high, size, rng):
    a, b = np.log(low), np.log(high)
    r = rng.normal((a + b) / 2, (b - a) / 4, size)
    return np.exp(np.clip(r, a, b))
# === wrong: squared uniform | a squared uniform number leans to small values but is not log-uniform
def sample_log_uniform(low, high, size, rng):
    return low + (high - low) * rng.random(size) ** 2
# === wrong: own fixed generator | the generator passed in is not used: a fixed seed inside gives the same values each time
def sample_log_uniform(low, high, size, rng):
    rng = np.random.default_rng(42)
    return 10 ** rng.uniform(np.log10(low), np.log10(high), size)
# === wrong: whole exponents in base e | none
def sample_log_uniform(low, high, size, rng):
    k = rng.integers(int(np.floor(np.log(low))), int(np.ceil(np.log(high))) + 1, size)
    return 10.0 ** k
# === right: natural logarithm, anew
def sample_log_uniform(low, high, size, rng):
    return np.exp(rng.uniform(np.log(low), np.log(high), size))
# === right: base ten, clipped to be safe
def sample_log_uniform(low, high, size, rng):
    exponents = rng.uniform(np.log10(low), np.log10(high), size=size)
    return np.clip(10.0**exponents, low, high)
# === right: list comprehension with math, base two
def sample_log_uniform(low, high, size, rng):
    a, b = math.log2(low), math.log2(high)
    draws = [2 ** rng.uniform(a, b) for _ in range(size)]
    return np.array(draws, dtype=float)
# === right: weighted geometric mean of the ends
def sample_log_uniform(low, high, size, rng):
    u = rng.uniform(size=size)
    return float(low) ** (1 - u) * float(high) ** u
# === right: loop into an array made beforehand
def sample_log_uniform(low: float, high: float, size: int, rng) -> np.ndarray:
    assert 0 < low < high
    values = np.zeros(size)
    bottom = math.log(low)
    top = math.log(high)
    for k in range(size):
        r = rng.uniform(low=bottom, high=top)
        values[k] = min(max(math.exp(r), low), high)
    assert values.shape == (size,)
    return values
# === right: R style, from 0 to 1, then stretched
def sample_log_uniform(low, high, size, rng):
    runif = rng.uniform(0, 1, (size,))
    log_range = np.log(high) - np.log(low)
    x = np.log(low) + runif * log_range
    return np.maximum(low, np.minimum(high, np.exp(x)))
# === right: np.interp between the exponents
def sample_log_uniform(low, high, size, rng):
    where = np.interp(rng.uniform(0.0, 1.0, size), [0.0, 1.0], np.log10([low, high]))
    return np.power(10.0, where)
# === wrong: logarithm of an even draw | draws evenly and takes the logarithm afterwards
def sample_log_uniform(low, high, size, rng):
    return np.log(rng.uniform(low, high, size))
# === wrong: numbers of the example | always draws from 0.0001 to 1
def sample_log_uniform(low, high, size, rng):
    r = -4 * rng.uniform(size=size)
    return 10**r
# === wrong: up to 1 | uses low only and takes 1 for the upper end
def sample_log_uniform(low, high, size, rng):
    return 10 ** (np.log10(low) * rng.uniform(0, 1, size))
# === wrong: single number | forgets size and returns one number
def sample_log_uniform(low, high, size, rng):
    return np.exp(rng.uniform(np.log(low), np.log(high)))
# === wrong: one number repeated | draws once and fills the array with it
def sample_log_uniform(low, high, size, rng):
    r = rng.uniform(np.log(low), np.log(high))
    return np.full(size, np.exp(r))
# === wrong: column | returns the shape (size, 1)
def sample_log_uniform(low, high, size, rng):
    return np.exp(rng.uniform(np.log(low), np.log(high), (size, 1)))
# === wrong: global random state | draws from np.random instead of from the generator given
def sample_log_uniform(low, high, size, rng):
    return np.exp(np.random.uniform(np.log(low), np.log(high), size))
# === wrong: own generator | makes a generator with a seed of its own instead of using rng
def sample_log_uniform(low, high, size, rng):
    generator = np.random.default_rng(42)
    return np.exp(generator.uniform(np.log(low), np.log(high), size))
# === wrong: whole exponents, anew | draws whole exponents, so only powers of ten come
def sample_log_uniform(low, high, size, rng):
    exponents = rng.integers(int(np.floor(np.log10(low))), int(np.ceil(np.log10(high))) + 1, size)
    return 10.0**exponents
# === wrong: exponents cut off | rounds the logarithms of the ends to whole numbers
def sample_log_uniform(low, high, size, rng):
    a, b = int(np.round(np.log10(low))), int(np.round(np.log10(high)))
    return 10 ** rng.uniform(a, b, size)
# === wrong: fixed steps | returns evenly spaced numbers instead of random ones
def sample_log_uniform(low, high, size, rng):
    return np.geomspace(low, high, size)
# === wrong: log-normal | draws the logarithm from a bell curve and cuts it at the ends
def sample_log_uniform(low, high, size, rng):
    middle = (np.log(low) + np.log(high)) / 2
    width = (np.log(high) - np.log(low)) / 4
    return np.clip(np.exp(rng.normal(middle, width, size)), low, high)
# === wrong: log1p | uses log(1 + x) and its inverse, which is nearly even for small numbers
def sample_log_uniform(low, high, size, rng):
    return np.expm1(rng.uniform(np.log1p(low), np.log1p(high), size))
# === wrong: square root scale | draws the root evenly, not the logarithm
def sample_log_uniform(low, high, size, rng):
    return rng.uniform(np.sqrt(low), np.sqrt(high), size) ** 2
# === wrong: thousand | always draws a thousand numbers
def sample_log_uniform(low, high, size, rng):
    return np.exp(rng.uniform(np.log(low), np.log(high), 1000))
# === wrong: list | returns a list instead of an array
def sample_log_uniform(low, high, size, rng):
    return [math.exp(rng.uniform(math.log(low), math.log(high))) for _ in range(size)]
