# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: the plain formula
def basic_sigmoid(x):
    return 1 / (1 + math.exp(-x))
# === right: step by step, with names
def basic_sigmoid(x):
    e = math.exp(-x)
    denominator = 1.0 + e
    s = 1.0 / denominator
    return s
# === right: through the hyperbolic tangent
def basic_sigmoid(x):
    return 0.5 * (1 + math.tanh(x / 2))
# === right: a branch by sign, so that exp never gets large
def basic_sigmoid(x):
    if x >= 0:
        return 1 / (1 + math.exp(-x))
    e = math.exp(x)
    return e / (1 + e)
# === right: exp of plus x in both places
def basic_sigmoid(x):
    return math.exp(x) / (math.exp(x) + 1)
# === right: numpy's exp, a numpy float comes back
def basic_sigmoid(x):
    return 1 / (1 + np.exp(-x))
# === right: math.e raised to a power
def basic_sigmoid(x):
    s = (1 + math.e ** (-x)) ** -1
    return s
# === right: expm1 with its one put back, as a lambda
basic_sigmoid = lambda x: 1.0 / (2.0 + math.expm1(-x))
# === right: own import inside, a zero-dimensional array comes back
def basic_sigmoid(x):
    from math import exp
    return np.array(1 / (1 + exp(-x)))
# === wrong: sign of x lost | The minus sign before x in the exponent is missing.
def basic_sigmoid(x):
    return 1 / (1 + math.exp(x))
# === wrong: minus in the denominator | The denominator subtracts the exponential where it should add it to 1.
def basic_sigmoid(x):
    return 1 / (1 - math.exp(-x))
# === wrong: brackets missing | Without brackets around the denominator, 1/1 is computed first and the exponential is added to it.
def basic_sigmoid(x):
    return 1 / 1 + math.exp(-x)
# === wrong: floor division | The double slash divides to whole numbers, so the fraction is lost.
def basic_sigmoid(x):
    return 1 // (1 + math.exp(-x))
# === wrong: prints | The value is printed but not returned.
def basic_sigmoid(x):
    s = 1 / (1 + math.exp(-x))
    print(s)
# === wrong: no return | The value is computed but the return statement is missing.
def basic_sigmoid(x):
    s = 1 / (1 + math.exp(-x))
# === wrong: rounded | The result is rounded to a few digits.
def basic_sigmoid(x):
    return round(1 / (1 + math.exp(-x)), 3)
# === wrong: tanh | This is the hyperbolic tangent, whose values run from -1 to 1, not the sigmoid.
def basic_sigmoid(x):
    return (math.exp(x) - math.exp(-x)) / (math.exp(x) + math.exp(-x))
# === wrong: base ten | The power has base 10 where the exponential needs base e.
def basic_sigmoid(x):
    return 1 / (1 + math.pow(10, -x))
# === wrong: e typed by hand | The number e is cut off after three decimals, so that the values are off.
def basic_sigmoid(x):
    return 1 / (1 + 2.718 ** (-x))
# === wrong: one missing in the denominator | The 1 in the denominator is missing.
def basic_sigmoid(x):
    return 1 / math.exp(-x)
# === wrong: numerator of the mirrored form | The numerator is exp(-x) where it should be 1, which gives the sigmoid of -x.
def basic_sigmoid(x):
    return math.exp(-x) / (1 + math.exp(-x))
# === wrong: slope instead of value | The derivative of the sigmoid is returned, not the sigmoid itself.
def basic_sigmoid(x):
    s = 1 / (1 + math.exp(-x))
    return s * (1 - s)
# === wrong: piecewise straight line | none
def basic_sigmoid(x):
    return max(0.0, min(1.0, 0.2 * x + 0.5))
# === wrong: a class and not a probability | The value is thresholded at one half, though the probability itself is asked for.
def basic_sigmoid(x):
    s = 1 / (1 + math.exp(-x))
    return 1 if s > 0.5 else 0
# === wrong: two slips at once | none
def basic_sigmoid(x):
    return 1 / (2 + math.exp(x))
# === right: plain formula
def basic_sigmoid(x):
    s = 1 / (1 + math.exp(-x))
    return s
# === right: two branches for safety
def basic_sigmoid(x):
    if x >= 0:
        return 1.0 / (1.0 + math.exp(-x))
    t = math.exp(x)
    return t / (1.0 + t)
# === right: through tanh
from math import tanh
def basic_sigmoid(x):
    return 0.5 * (1 + tanh(x / 2))
# === right: math.e to a power
def basic_sigmoid(x):
    """sigmoid of a single number"""
    e_to_minus_x = math.pow(math.e, -x)
    denominator = 1.0 + e_to_minus_x
    return float(denominator ** -1)
# === right: numpy and a cast
def basic_sigmoid(x):
    x = np.float64(x)
    return float(np.exp(x) / (1 + np.exp(x)))
# === right: lambda with a decimal helper
from decimal import Decimal
def _exp(t):
    return Decimal(float(t)).exp()
basic_sigmoid = lambda x: float(1 / (1 + _exp(-x)))
# === right: log1p route
def basic_sigmoid(x):
    assert not isinstance(x, (list, tuple)), "one number please"
    return math.exp(-(math.log1p(math.exp(-abs(x))) + max(-x, 0)))
# === wrong: no brackets | the denominator needs brackets: 1/1 + exp is 1 + exp
def basic_sigmoid(x):
    s = 1 / 1 + math.exp(-x)
    return s
# === wrong: prints it | the result is printed but not returned
def basic_sigmoid(x):
    print(1 / (1 + math.exp(-x)))
# === wrong: rounded, again | the result is rounded to four decimals
def basic_sigmoid(x):
    return round(1 / (1 + math.exp(-x)), 4)
# === wrong: e typed by hand, again | e is approximated by 2.718
def basic_sigmoid(x):
    e = 2.718
    return 1 / (1 + e ** (-x))
# === wrong: cut off at ten | beyond 10 the value is replaced by 0 or 1, which is too coarse
def basic_sigmoid(x):
    if x > 10:
        return 1.0
    if x < -10:
        return 0.0
    return 1 / (1 + math.exp(-x))
# === wrong: negative branch upside down | for negative x the branch gives the sigmoid of -x
def basic_sigmoid(x):
    if x >= 0:
        return 1 / (1 + math.exp(-x))
    else:
        return 1 / (1 + math.exp(x))
# === wrong: array of one | an array of shape (1,) is returned instead of a number
def basic_sigmoid(x):
    x = np.array([x], dtype=float)
    return 1 / (1 + np.exp(-x))
# === wrong: home-made exponential | the exponential is cut after six terms of its series
def basic_sigmoid(x):
    e = 0
    for k in range(6):
        e += (-x) ** k / math.factorial(k)
    return 1 / (1 + e)
# === wrong: integer input forced | x is cut to a whole number first
def basic_sigmoid(x):
    x = int(x)
    return 1 / (1 + math.exp(-x))
# === wrong: sign and brackets | none
def basic_sigmoid(x):
    return 1 / 1 + math.exp(x)
# === right: power of math.e
def basic_sigmoid(x):
    return (1 + math.e ** -x) ** -1
# === right: two branches, no large exponent
def basic_sigmoid(x: float) -> float:
    if x >= 0:
        return 1.0 / (1.0 + math.exp(-x))
    e = math.exp(x)
    return e / (e + 1.0)
# === right: via tanh
def basic_sigmoid(x):
    # known identity: sigma(x) = (1 + tanh(x/2)) / 2
    return 0.5 * (1 + math.tanh(0.5 * x))
# === right: expm1
def basic_sigmoid(x):
    return 1 / (2 + math.expm1(-x))
# === right: through the logarithm
def basic_sigmoid(x):
    log_s = -math.log1p(math.exp(-x))
    return math.exp(log_s)
# === right: e to the x over one plus
def basic_sigmoid(x):
    return (e := math.exp(x)) / (1 + e)
# === right: long-winded beginner with prints and asserts
def basic_sigmoid(x):
    # step 1: make the number negative
    minus_x = x * (-1)
    # step 2: e to the power of that
    power = math.exp(minus_x)
    assert power > 0
    # step 3: the denominator
    denominator = 1 + power
    # step 4: divide
    answer = 1 / denominator
    print("sigmoid of", x, "is", answer)
    assert 0 <= answer <= 1
    return answer
# === right: a lambda
basic_sigmoid = lambda x: 1 / (1 + math.exp(-x))
# === wrong: complement | Puts e^-x in the numerator, which gives 1 - sigma(x).
def basic_sigmoid(x):
    e = math.exp(-x)
    return e / (1 + e)
# === wrong: absolute value | Takes the absolute value of the score, so negative scores come out like positive ones.
def basic_sigmoid(x):
    # -abs keeps the exponent small, no overflow
    return 1 / (1 + math.exp(-abs(x)))
# === wrong: rounded, anew | Rounds the result to two decimals.
def basic_sigmoid(x):
    s = 1 / (1 + math.exp(-x))
    return round(s, 2)
# === wrong: tanh without halving | Uses the tanh identity but forgets to halve x.
def basic_sigmoid(x):
    return 0.5 * (1 + math.tanh(x))
# === wrong: base two | Raises 2 instead of e to the power of -x.
def basic_sigmoid(x):
    return 1 / (1 + 2 ** -x)
# === wrong: hard sigmoid | Returns a piecewise straight approximation instead of the sigmoid.
def basic_sigmoid(x):
    """Numerically stable sigmoid."""
    return max(0.0, min(1.0, 0.25 * x + 0.5))
# === wrong: clipped at 3 | Clips the score to -3 .. 3 first, so larger scores do not come closer to 0 or 1.
def basic_sigmoid(x):
    x = max(-3, min(3, x))  # nothing happens outside anyway
    return 1 / (1 + math.exp(-x))
# === wrong: own series | Computes the power by only the first eight terms of its series, which is wrong for larger scores.
def basic_sigmoid(x):
    power = sum((-x) ** k / math.factorial(k) for k in range(8))
    return 1 / (1 + power)
# === wrong: examples as a table | Answers only the numbers of the examples, with constants.
def basic_sigmoid(x):
    if x == 0:
        return 0.5
    if x == 3:
        return 0.9525741268224334
    if x == -3:
        return 0.04742587317756678
    if x > 3:
        return 1.0
    return 0.0
# === wrong: softplus mix-up | none
def basic_sigmoid(x):
    s = math.log(1 + math.exp(-x))
    return s / (1 + s)
# === wrong: shortcut beyond five | Returns exactly 0 or 1 beyond a score of 5, where the sigmoid is not there yet.
def basic_sigmoid(x):
    if x < -5:
        return 0.0
    if x > 5:
        return 1.0
    return 1 / (1 + math.exp(-x))
# === wrong: nothing for zero | Has branches for scores above and below 0 but none for 0 itself, and returns None there.
def basic_sigmoid(x):
    if x > 0:
        return 1 / (1 + math.exp(-x))
    elif x < 0:
        return math.exp(x) / (1 + math.exp(x))
# === wrong: e to the 2x | Computes e^(2x) on the way, which overflows for scores beyond 355.
def basic_sigmoid(x):
    e = math.sqrt(math.exp(2 * x))
    return e / (1 + e)
# === wrong: an array | Returns an array of shape (1,) instead of a float.
def basic_sigmoid(x):
    return np.array([1 / (1 + math.exp(-x))])
