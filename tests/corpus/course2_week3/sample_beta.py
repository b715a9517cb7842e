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
# === right: natural logs and expm1
def sample_beta(low, high, size, rng):
    a = np.log1p(-high)
    b = np.log1p(-low)
    u = rng.random(size)
    return -np.expm1(a + (b - a) * u)
# === right: ratio from the low end
def sample_beta(low, high, size, rng):
    gap_low, gap_high = 1.0 - low, 1.0 - high
    gaps = gap_low * (gap_high / gap_low) ** rng.random(size)
    betas = 1.0 - gaps
    assert betas.shape == np.empty(size).shape
    return betas
# === right: by windows, which are log-uniform too
def sample_beta(low, high, size, rng):
    shortest, longest = 1 / (1 - low), 1 / (1 - high)
    windows = np.exp(rng.uniform(math.log(shortest), math.log(longest), size=size))
    return (windows - 1) / windows
# === right: list comprehension
def sample_beta(low, high, size, rng):
    exps = [rng.uniform(math.log10(1 - high), math.log10(1 - low)) for _ in range(size)]
    return np.array([1 - math.pow(10, e) for e in exps])
# === wrong: uniform in beta | beta is drawn uniformly: 1 - beta should be log-uniform
def sample_beta(low, high, size, rng):
    return rng.uniform(low, high, size)
# === wrong: log of beta itself | beta itself is drawn log-uniformly instead of 1 - beta
def sample_beta(low, high, size, rng):
    return 10 ** rng.uniform(np.log10(low), np.log10(high), size)
# === wrong: stays 1 - beta | 1 - beta is returned: the last subtraction from one is missing
def sample_beta(low, high, size, rng):
    return 10 ** rng.uniform(np.log10(1 - high), np.log10(1 - low), size)
# === wrong: ends not turned into 1 - beta | the ends are not subtracted from one before the logarithm, only the result is
def sample_beta(low, high, size, rng):
    return 1 - sample_log_uniform(low, high, size, rng)
# === wrong: uniform in one minus beta | 1 - beta is drawn uniformly, without the logarithm, which is the same as beta uniform
def sample_beta(low, high, size, rng):
    return 1 - rng.uniform(1 - high, 1 - low, size)
# === wrong: exp of log10 | log10 on the way in, exp on the way out
def sample_beta(low, high, size, rng):
    return 1 - np.exp(rng.uniform(np.log10(1 - high), np.log10(1 - low), size))
# === wrong: beta distribution, again | rng.beta draws from the beta distribution, which has only the name in common
def sample_beta(low, high, size, rng):
    return low + (high - low) * rng.beta(2, 1, size)
# === wrong: one over | 1/(1-beta) is drawn uniformly, so nearly all values lie close to the high end
def sample_beta(low, high, size, rng):
    window = rng.uniform(1 / (1 - low), 1 / (1 - high), size)
    return 1 - 1 / window
# === wrong: grid on the log scale | the values are a fixed grid on the log scale, not random
def sample_beta(low, high, size, rng):
    return 1 - np.geomspace(1 - high, 1 - low, size)
# === wrong: mirrored | the log scale is turned to the low end: the values crowd near low instead of near high
def sample_beta(low, high, size, rng):
    b = 1 - 10 ** rng.uniform(np.log10(1 - high), np.log10(1 - low), size)
    return low + high - b
# === wrong: hard-coded range and uniform | none
def sample_beta(low, high, size, rng):
    return 1 - rng.uniform(0.001, 0.1, size) ** 2
# === right: on its own, base ten, clipped
def sample_beta(low, high, size, rng):
    smallest, largest = np.log10(1 - high), np.log10(1 - low)
    gap = 10 ** rng.uniform(smallest, largest, size)
    return np.clip(1 - gap, low, high)
# === right: by windows
def sample_beta(low, high, size, rng):
    windows = sample_log_uniform(1 / (1 - low), 1 / (1 - high), size, rng)
    return np.clip(1 - 1 / windows, low, high)
# === right: comprehension and math
def sample_beta(low: float, high: float, size: int, rng: np.random.Generator) -> np.ndarray:
    one = lambda: -math.expm1(rng.uniform(math.log1p(-high), math.log1p(-low)))
    return np.array([min(high, max(low, one())) for _ in range(size)])
# === right: beginner, step by step
def sample_beta(low, high, size, rng):
    result = np.empty(size)
    a = 1 - high  # the largest beta has the smallest 1 - beta
    b = 1 - low
    assert 0 < a < b <= 1
    for i in range(size):
        one_minus_beta = sample_log_uniform(a, b, 1, rng)[0]
        beta = 1 - one_minus_beta
        if beta < low:
            beta = low
        if beta > high:
            beta = high
        result[i] = beta
    return result
# === right: mixture of the logarithms
def sample_beta(low, high, size, rng):
    u = rng.uniform(0, 1, size)
    log_gap = (1 - u) * np.log(1 - low) + u * np.log(1 - high)
    beta = 1 - np.exp(log_gap)
    np.maximum(beta, low, out=beta)
    np.minimum(beta, high, out=beta)
    return beta
# === wrong: beta itself | draws beta log-uniformly instead of 1 - beta
def sample_beta(low, high, size, rng):
    return sample_log_uniform(max(low, 1e-12), high, size, rng)
# === wrong: not turned back | returns 1 - beta instead of beta
def sample_beta(low, high, size, rng):
    return sample_log_uniform(1 - high, 1 - low, size, rng)
# === wrong: numbers of the example | always draws from 0.9 to 0.999
def sample_beta(low, high, size, rng):
    r = rng.uniform(1, 3, size)
    return 1 - 10 ** (-r)
# === wrong: mirrored, anew | mirrors a log-uniform beta between low and high, which is not what makes 1 - beta log-uniform
def sample_beta(low, high, size, rng):
    return low + high - sample_log_uniform(low, high, size, rng)
# === wrong: logit | draws log(beta / (1 - beta)) evenly, not log(1 - beta)
def sample_beta(low, high, size, rng):
    a, b = np.log(low / (1 - low)), np.log(high / (1 - high))
    return 1 / (1 + np.exp(-rng.uniform(a, b, size)))
# === wrong: even windows | draws the window 1/(1 - beta) evenly
def sample_beta(low, high, size, rng):
    return 1 - 1 / rng.uniform(1 / (1 - low), 1 / (1 - high), size)
# === wrong: single number | forgets size
def sample_beta(low, high, size, rng):
    return 1 - np.exp(rng.uniform(np.log(1 - high), np.log(1 - low)))
# === wrong: lower end 0.9 | takes 0.1 as the largest 1 - beta, whatever low is
def sample_beta(low, high, size, rng):
    return 1 - sample_log_uniform(1 - high, 0.1, size, rng)
# === wrong: upper end 0.999 | takes 0.001 as the smallest 1 - beta, whatever high is
def sample_beta(low, high, size, rng):
    return 1 - 10 ** rng.uniform(-3, np.log10(1 - low), size)
# === wrong: global random state | draws from np.random
def sample_beta(low, high, size, rng):
    return 1 - np.exp(np.random.uniform(np.log(1 - high), np.log(1 - low), size))
# === wrong: fresh generator | hands a new generator on instead of rng
def sample_beta(low, high, size, rng):
    return 1 - sample_log_uniform(1 - high, 1 - low, size, np.random.default_rng())
# === wrong: whole nines | draws whole numbers of nines only: 0.9, 0.99, 0.999
def sample_beta(low, high, size, rng):
    first = int(round(-np.log10(1 - low)))
    last = int(round(-np.log10(1 - high)))
    return 1 - 10.0 ** -rng.integers(first, last + 1, size)
# === wrong: 1 + | adds the log-uniform number to 1 instead of subtracting
def sample_beta(low, high, size, rng):
    return 1 + sample_log_uniform(1 - high, 1 - low, size, rng)
# === wrong: column | returns the shape (size, 1)
def sample_beta(low, high, size, rng):
    return (1 - sample_log_uniform(1 - high, 1 - low, size, rng)).reshape(-1, 1)
# === wrong: reciprocal, anew | returns 1 over a log-uniform number instead of 1 minus it
def sample_beta(low, high, size, rng):
    return 1 / sample_log_uniform(1 / high, 1 / max(low, 1e-12), size, rng)
# === wrong: half below, half above | makes exactly the middle of the example and draws evenly in each half
def sample_beta(low, high, size, rng):
    middle = 1 - np.sqrt((1 - low) * (1 - high))
    coin = rng.uniform(size=size) < 0.5
    return np.where(coin, rng.uniform(low, middle, size), rng.uniform(middle, high, size))
# === wrong: ends not exchanged | subtracts the ends from 1 but leaves them in their old order, the larger one first
def sample_beta(low, high, size, rng):
    return 1 - sample_log_uniform(1 - low, 1 - high, size, rng)
