# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: loop
def exponentially_weighted_average(theta, beta, bias_correction=False):
    v = 0.0
    out = np.zeros(len(theta))
    for t in range(len(theta)):
        v = beta * v + (1 - beta) * theta[t]
        if bias_correction:
            out[t] = v / (1 - beta ** (t + 1))
        else:
            out[t] = v
    return out
# === right: correction of the whole series at the end
def exponentially_weighted_average(theta, beta, bias_correction=False):
    averages, v = [], 0
    for value in theta:
        v = beta * v + (1 - beta) * value
        averages.append(v)
    averages = np.array(averages)
    if bias_correction:
        averages = averages / (1 - beta ** np.arange(1, len(theta) + 1))
    return averages
# === right: matrix of weights
def exponentially_weighted_average(theta, beta, bias_correction=False):
    n = len(theta)
    age = np.arange(n)[:, None] - np.arange(n)[None, :]
    weights = np.where(age >= 0, (1 - beta) * beta ** np.maximum(age, 0).astype(float), 0.0)
    if bias_correction:
        weights = weights / weights.sum(axis=1, keepdims=True)
    return weights @ np.asarray(theta)
# === right: itertools.accumulate
def exponentially_weighted_average(theta, beta, bias_correction=False):
    from itertools import accumulate
    running = list(accumulate(theta, lambda v, x: v + (1 - beta) * (x - v), initial=0.0))[1:]
    scale = [1 - beta ** t if bias_correction else 1 for t in range(1, len(running) + 1)]
    return np.array([v / s for v, s in zip(running, scale)])
# === right: convolution
def exponentially_weighted_average(theta, beta, bias_correction=False):
    n = len(theta)
    kernel = (1 - beta) * np.power(float(beta), np.arange(n))
    v = np.convolve(theta, kernel)[:n]
    return v / np.cumsum(kernel) if bias_correction else v
# === right: weighted sum and sum of weights side by side
def _step(total, weight, value, beta):
    return beta * total + (1 - beta) * value, beta * weight + (1 - beta)

def exponentially_weighted_average(theta, beta, bias_correction=False):
    total, weight = 0.0, 0.0
    out = np.empty(len(theta))
    for i, value in enumerate(theta):
        total, weight = _step(total, weight, value, beta)
        out[i] = total / weight if bias_correction else total
    return out
# === wrong: weights exchanged | β and 1-β are exchanged: the old average gets β.
def exponentially_weighted_average(theta, beta, bias_correction=False):
    v = 0.0
    out = np.zeros(len(theta))
    for t in range(len(theta)):
        v = (1 - beta) * v + beta * theta[t]
        if bias_correction:
            out[t] = v / (1 - beta ** (t + 1))
        else:
            out[t] = v
    return out
# === wrong: corrected value carried on | The corrected value is written back into the running average; it is for reading only.
def exponentially_weighted_average(theta, beta, bias_correction=False):
    v = 0.0
    out = np.zeros(len(theta))
    for t in range(len(theta)):
        v = beta * v + (1 - beta) * theta[t]
        if bias_correction:
            v = v / (1 - beta ** (t + 1))
        out[t] = v
    return out
# === wrong: power one too low | The power in the correction is one too low: the first average is divided by 1-β¹.
def exponentially_weighted_average(theta, beta, bias_correction=False):
    v = 0.0
    out = np.zeros(len(theta))
    for t in range(len(theta)):
        v = beta * v + (1 - beta) * theta[t]
        if bias_correction:
            out[t] = v / (1 - beta ** t)
        else:
            out[t] = v
    return out
# === wrong: power one too high | The power in the correction is one too high.
def exponentially_weighted_average(theta, beta, bias_correction=False):
    v = 0.0
    out = np.zeros(len(theta))
    for t in range(len(theta)):
        v = beta * v + (1 - beta) * theta[t]
        if bias_correction:
            out[t] = v / (1 - beta ** (t + 2))
        else:
            out[t] = v
    return out
# === wrong: starts at the first value | The average starts at the first value, where it starts at 0.
def exponentially_weighted_average(theta, beta, bias_correction=False):
    v = theta[0]
    out = np.zeros(len(theta))
    for t in range(len(theta)):
        v = beta * v + (1 - beta) * theta[t]
        if bias_correction:
            out[t] = v / (1 - beta ** (t + 1))
        else:
            out[t] = v
    return out
# === wrong: always corrected | The correction is always applied, whatever bias_correction says.
def exponentially_weighted_average(theta, beta, bias_correction=False):
    v = 0.0
    out = np.zeros(len(theta))
    for t in range(len(theta)):
        v = beta * v + (1 - beta) * theta[t]
        if True:
            out[t] = v / (1 - beta ** (t + 1))
        else:
            out[t] = v
    return out
# === wrong: never corrected | The correction is never applied.
def exponentially_weighted_average(theta, beta, bias_correction=False):
    v = 0.0
    out = np.zeros(len(theta))
    for t in range(len(theta)):
        v = beta * v + (1 - beta) * theta[t]
        if bias_correction:
            out[t] = v
        else:
            out[t] = v
    return out
# === wrong: turned round | The correction is applied when it should not be, and the other way round.
def exponentially_weighted_average(theta, beta, bias_correction=False):
    v = 0.0
    out = np.zeros(len(theta))
    for t in range(len(theta)):
        v = beta * v + (1 - beta) * theta[t]
        if not bias_correction:
            out[t] = v / (1 - beta ** (t + 1))
        else:
            out[t] = v
    return out
# === wrong: multiplied | The average is multiplied by 1-βᵗ where it should be divided.
def exponentially_weighted_average(theta, beta, bias_correction=False):
    v = 0.0
    out = np.zeros(len(theta))
    for t in range(len(theta)):
        v = beta * v + (1 - beta) * theta[t]
        if bias_correction:
            out[t] = v * (1 - beta ** (t + 1))
        else:
            out[t] = v
    return out
# === wrong: no power | The correction divides by 1-β at each step: the power t is missing.
def exponentially_weighted_average(theta, beta, bias_correction=False):
    v = 0.0
    out = np.zeros(len(theta))
    for t in range(len(theta)):
        v = beta * v + (1 - beta) * theta[t]
        if bias_correction:
            out[t] = v / (1 - beta)
        else:
            out[t] = v
    return out
# === wrong: t times beta | The correction divides by 1-β·t where βᵗ is needed.
def exponentially_weighted_average(theta, beta, bias_correction=False):
    v = 0.0
    out = np.zeros(len(theta))
    for t in range(len(theta)):
        v = beta * v + (1 - beta) * theta[t]
        if bias_correction:
            out[t] = v / (1 - beta * (t + 1))
        else:
            out[t] = v
    return out
# === wrong: divided by the power | The correction divides by βᵗ and not by 1-βᵗ.
def exponentially_weighted_average(theta, beta, bias_correction=False):
    v = 0.0
    out = np.zeros(len(theta))
    for t in range(len(theta)):
        v = beta * v + (1 - beta) * theta[t]
        if bias_correction:
            out[t] = v / beta ** (t + 1)
        else:
            out[t] = v
    return out
# === wrong: new value not weighted | The new value is added with weight 1 where it should have 1-β.
def exponentially_weighted_average(theta, beta, bias_correction=False):
    v = 0.0
    out = np.zeros(len(theta))
    for t in range(len(theta)):
        v = beta * v + theta[t]
        if bias_correction:
            out[t] = v / (1 - beta ** (t + 1))
        else:
            out[t] = v
    return out
# === wrong: old average not weighted | The old average is kept with weight 1 where it should have β.
def exponentially_weighted_average(theta, beta, bias_correction=False):
    v = 0.0
    out = np.zeros(len(theta))
    for t in range(len(theta)):
        v = v + (1 - beta) * theta[t]
        if bias_correction:
            out[t] = v / (1 - beta ** (t + 1))
        else:
            out[t] = v
    return out
# === wrong: value of the step before | The value of the step before is averaged in and not that of this step.
def exponentially_weighted_average(theta, beta, bias_correction=False):
    v = 0.0
    out = np.zeros(len(theta))
    for t in range(len(theta)):
        v = beta * v + (1 - beta) * theta[t - 1]
        if bias_correction:
            out[t] = v / (1 - beta ** (t + 1))
        else:
            out[t] = v
    return out
# === wrong: step before in place of the average | The last value takes the place of the running average, so that only two values count.
def exponentially_weighted_average(theta, beta, bias_correction=False):
    v = 0.0
    out = np.zeros(len(theta))
    for t in range(len(theta)):
        v = beta * v + (1 - beta) * theta[t]
        v_now, v = v, theta[t]
        if bias_correction:
            out[t] = v_now / (1 - beta ** (t + 1))
        else:
            out[t] = v_now
    return out
# === wrong: beta typed in | β is hard-coded as 0.9 and the argument is ignored.
def exponentially_weighted_average(theta, beta, bias_correction=False):
    v = 0.0
    out = np.zeros(len(theta))
    for t in range(len(theta)):
        v = 0.9 * v + 0.1 * theta[t]
        if bias_correction:
            out[t] = v / (1 - beta ** (t + 1))
        else:
            out[t] = v
    return out
# === wrong: start kept in the list | The start 0 is kept in front, so that the result is one too long.
def exponentially_weighted_average(theta, beta, bias_correction=False):
    v = 0.0
    out = np.zeros(len(theta) + 1)
    for t in range(len(theta)):
        v = beta * v + (1 - beta) * theta[t]
        if bias_correction:
            out[t + 1] = v / (1 - beta ** (t + 1))
        else:
            out[t + 1] = v
    return out
# === wrong: corrected by default | The default of bias_correction is True, where False is asked for.
def exponentially_weighted_average(theta, beta, bias_correction=True):
    v = 0.0
    out = np.zeros(len(theta))
    for t in range(len(theta)):
        v = beta * v + (1 - beta) * theta[t]
        if bias_correction:
            out[t] = v / (1 - beta ** (t + 1))
        else:
            out[t] = v
    return out
# === wrong: last average only | Only the last average is returned.
def exponentially_weighted_average(theta, beta, bias_correction=False):
    v = 0.0
    out = np.zeros(len(theta))
    for t in range(len(theta)):
        v = beta * v + (1 - beta) * theta[t]
        if bias_correction:
            out[t] = v / (1 - beta ** (t + 1))
        else:
            out[t] = v
    return out[-1]
# === wrong: return inside the loop | The return stands inside the loop, so that only the first value is averaged.
def exponentially_weighted_average(theta, beta, bias_correction=False):
    v = 0.0
    out = np.zeros(len(theta))
    for t in range(len(theta)):
        v = beta * v + (1 - beta) * theta[t]
        if bias_correction:
            out[t] = v / (1 - beta ** (t + 1))
        else:
            out[t] = v
        return out
# === wrong: no return | The return statement is missing.
def exponentially_weighted_average(theta, beta, bias_correction=False):
    v = 0.0
    out = np.zeros(len(theta))
    for t in range(len(theta)):
        v = beta * v + (1 - beta) * theta[t]
        if bias_correction:
            out[t] = v / (1 - beta ** (t + 1))
        else:
            out[t] = v
# === wrong: plain mean so far | The plain mean of all values so far is taken, which does not forget.
def exponentially_weighted_average(theta, beta, bias_correction=False):
    return np.cumsum(theta) / np.arange(1, len(theta) + 1)
# === wrong: squares | none
def exponentially_weighted_average(theta, beta, bias_correction=False):
    v = 0.0
    out = np.zeros(len(theta))
    for t in range(len(theta)):
        v = np.sqrt(beta) + v + (1 - beta) * theta[t] ** 2
        if bias_correction:
            out[t] = v / (1 - beta ** (t + 1))
        else:
            out[t] = v
    return out
# === right: plain loop with append
def exponentially_weighted_average(theta, beta, bias_correction=False):
    v = 0
    out = []
    for t, x in enumerate(theta, start=1):
        v = beta * v + (1 - beta) * x
        if bias_correction:
            out.append(v / (1 - beta ** t))
        else:
            out.append(v)
    return np.array(out)
# === right: preallocated, previous entry, corrected at the end in one go
def exponentially_weighted_average(theta, beta, bias_correction=False):
    theta = np.asarray(theta, dtype=float)
    n = theta.shape[0]
    averages = np.zeros(n)
    for i in range(n):
        previous = averages[i - 1] if i > 0 else 0.0
        averages[i] = beta * previous + (1.0 - beta) * theta[i]
    if bias_correction:
        averages = averages / (1.0 - beta ** np.arange(1, n + 1))
    return averages
# === right: lower-triangular matrix of weights
def exponentially_weighted_average(theta, beta, bias_correction=False):
    n = len(theta)
    i = np.arange(n)
    lag = i[:, None] - i[None, :]
    weights = np.where(lag >= 0, (1 - beta) * beta ** np.maximum(lag, 0).astype(float), 0.0)
    if bias_correction:
        weights = weights / weights.sum(axis=1, keepdims=True)
    return weights.dot(np.asarray(theta, dtype=float))
# === right: convolution with the decaying kernel
def exponentially_weighted_average(theta, beta, bias_correction=False):
    n = len(theta)
    kernel = (1 - beta) * np.power(float(beta), np.arange(n))
    v = np.convolve(np.array(theta, dtype=np.float64), kernel)[:n]
    return v / np.cumsum(kernel) if bias_correction else v
# === right: itertools.accumulate and a lambda
from itertools import accumulate

def exponentially_weighted_average(theta, beta, bias_correction=False):
    run = list(accumulate(theta, lambda v, x: v + (1 - beta) * (x - v), initial=0.0))[1:]
    scale = (lambda t: 1 - math.pow(beta, t)) if bias_correction else (lambda t: 1.0)
    return np.array([v / scale(t + 1) for t, v in enumerate(run)])
# === right: little class, running power of beta
class _Averager:
    def __init__(self, beta):
        self.beta = beta
        self.v = 0.0
        self.power = 1.0

    def push(self, x):
        self.v *= self.beta
        self.v += (1 - self.beta) * x
        self.power *= self.beta
        return self.v

    def corrected(self):
        return self.v / (1 - self.power)


def exponentially_weighted_average(theta, beta, bias_correction=False):
    assert 0 <= beta < 1
    avg = _Averager(beta)
    result = np.empty(len(theta))
    for k in range(len(theta)):
        value = avg.push(theta[k])
        result[k] = avg.corrected() if bias_correction else value
    return result
# === wrong: starts from the first value | the average is started at the first observation instead of at 0
def exponentially_weighted_average(theta, beta, bias_correction=False):
    v = theta[0]
    out = [v]
    for t in range(1, len(theta)):
        v = beta * v + (1 - beta) * theta[t]
        out.append(v / (1 - beta ** (t + 1)) if bias_correction else v)
    return np.array(out)
# === wrong: weights changed round | beta weighs the new value and 1-beta the old average: the two weights are swapped
def exponentially_weighted_average(theta, beta, bias_correction=False):
    v = 0.0
    out = []
    for t, x in enumerate(theta):
        v = (1 - beta) * v + beta * x
        if bias_correction:
            out.append(v / (1 - beta ** (t + 1)))
        else:
            out.append(v)
    return np.array(out)
# === wrong: t starts at zero | the bias correction's exponent is one too small: t counts from 0 instead of 1
def exponentially_weighted_average(theta, beta, bias_correction=False):
    v = 0.0
    out = np.zeros(len(theta))
    for t in range(len(theta)):
        v = beta * v + (1 - beta) * theta[t]
        out[t] = v
        if bias_correction:
            with np.errstate(all="ignore"):
                out[t] = np.divide(v, 1 - beta ** t)
    return out
# === wrong: corrected value carried on, again | the corrected value is written back into the running average, which should stay uncorrected
def exponentially_weighted_average(theta, beta, bias_correction=False):
    v = 0.0
    out = []
    for t, x in enumerate(theta, 1):
        v = beta * v + (1 - beta) * x
        if bias_correction:
            v = v / (1 - beta ** t)
        out.append(v)
    return np.array(out)
# === wrong: divides by 1 - beta | the correction divides by 1 - beta, without the power t
def exponentially_weighted_average(theta, beta, bias_correction=False):
    v = 0.0
    out = []
    for x in theta:
        v = beta * v + (1 - beta) * x
        out.append(v / (1 - beta) if bias_correction else v)
    return np.array(out)
# === wrong: keeps the zero at the front | the starting 0 is returned as well, so the result is one longer than the series
def exponentially_weighted_average(theta, beta, bias_correction=False):
    v = [0.0]
    for x in theta:
        v.append(beta * v[-1] + (1 - beta) * x)
    v = np.array(v)
    if bias_correction:
        v[1:] = v[1:] / (1 - beta ** np.arange(1, len(v)))
    return v
# === wrong: only today's number | only the last average is returned, not the whole series
def exponentially_weighted_average(theta, beta, bias_correction=False):
    v = 0.0
    for t, x in enumerate(theta, 1):
        v = beta * v + (1 - beta) * x
    if bias_correction:
        v = v / (1 - beta ** t)
    return v
# === wrong: new value not scaled | the new value is added whole, without its weight 1 - beta
def exponentially_weighted_average(theta, beta, bias_correction=False):
    v = 0.0
    out = []
    for t, x in enumerate(theta, 1):
        v = beta * v + x
        out.append(v / (1 - beta ** t) if bias_correction else v)
    return np.array(out)
# === wrong: correction always on | bias_correction is ignored: the average is corrected every time
def exponentially_weighted_average(theta, beta, bias_correction=False):
    v = 0.0
    out = []
    for t, x in enumerate(theta, 1):
        v = beta * v + (1 - beta) * x
        out.append(v / (1 - beta ** t))
    return np.array(out)
# === wrong: flag never looked at | bias_correction is ignored: the average is never corrected
def exponentially_weighted_average(theta, beta, bias_correction=False):
    out = np.zeros(len(theta))
    v = 0.0
    for i in range(len(theta)):
        v = beta * v + (1 - beta) * theta[i]
        out[i] = v
    return out
# === wrong: window of 1/(1-beta) days | a plain moving average over about 1/(1-beta) values, not an exponentially weighted one
def exponentially_weighted_average(theta, beta, bias_correction=False):
    window = max(1, int(round(1 / (1 - beta))))
    out = []
    for i in range(len(theta)):
        part = theta[max(0, i - window + 1): i + 1]
        out.append(np.mean(part) if bias_correction else np.sum(part) / window)
    return np.array(out)
# === wrong: yesterday's temperature instead of yesterday's average | the old term uses the previous observation instead of the previous average
def exponentially_weighted_average(theta, beta, bias_correction=False):
    out = []
    for t in range(len(theta)):
        before = theta[t - 1] if t > 0 else 0.0
        v = beta * before + (1 - beta) * theta[t]
        out.append(v / (1 - beta ** (t + 1)) if bias_correction else v)
    return np.array(out)
# === wrong: wraps round to the end | the first step reads the last entry (index -1) instead of 0: the output array is a copy of theta
def exponentially_weighted_average(theta, beta, bias_correction=False):
    v = np.array(theta, dtype=float)
    for t in range(len(v)):
        v[t] = beta * v[t - 1] + (1 - beta) * v[t]
    if bias_correction:
        v = v / (1 - beta ** np.arange(1, len(v) + 1))
    return v
# === wrong: swapped weights and carried correction | none
def exponentially_weighted_average(theta, beta, bias_correction=False):
    v = 0.0
    out = []
    for t, x in enumerate(theta, 1):
        v = (1 - beta) * v + beta * x
        if bias_correction:
            v = v / (1 - beta ** t)
        out.append(v)
    return np.array(out)
# === right: plain loop
def exponentially_weighted_average(theta, beta, bias_correction=False):
    averages = np.zeros(len(theta))
    v = 0.0
    for t, value in enumerate(theta, start=1):
        v = beta * v + (1 - beta) * value
        averages[t - 1] = v / (1 - beta**t) if bias_correction else v
    return averages
# === right: list, correction at the end
def exponentially_weighted_average(theta, beta, bias_correction=False):
    v, out = 0, []
    for x in theta:
        v = v + (1 - beta) * (x - v)
        out.append(v)
    out = np.array(out, dtype=float)
    if bias_correction:
        out = out / (1 - beta ** np.arange(1, len(out) + 1))
    return out
# === right: matrix of weights, anew
def exponentially_weighted_average(theta, beta, bias_correction=False):
    n = theta.shape[0]
    i, j = np.indices((n, n))
    age = np.maximum(i - j, 0)
    weights = np.where(j <= i, (1 - beta) * float(beta) ** age, 0.0)
    if bias_correction:
        weights /= weights.sum(axis=1, keepdims=True)
    return np.einsum("ij,j->i", weights, theta)
# === right: accumulate from itertools
from itertools import accumulate


def exponentially_weighted_average(theta, beta, bias_correction=False):
    steps = accumulate(theta, lambda v, x: beta * v + (1 - beta) * x, initial=0.0)
    v = np.fromiter(steps, dtype=float)[1:]
    t = np.arange(1, v.size + 1)
    return v / (1.0 - np.power(float(beta), t)) if bias_correction else v
# === right: in place on a copy of its own
def exponentially_weighted_average(theta, beta, bias_correction=False):
    v = (1 - beta) * np.array(theta, dtype=float)
    for t in range(1, v.size):
        v[t] += beta * v[t - 1]
    if not bias_correction:
        return v
    power = 1.0
    for t in range(v.size):
        power *= beta
        v[t] /= 1 - power
    return v
# === right: class with a state of its own
class Average:
    def __init__(self, beta):
        self.beta, self.v, self.t = beta, 0.0, 0

    def feed(self, x):
        self.t += 1
        self.v = self.beta * self.v + (1 - self.beta) * x
        return self

    def plain(self):
        return self.v

    def corrected(self):
        return self.v / (1 - self.beta**self.t)


def exponentially_weighted_average(theta, beta, bias_correction=False):
    a = Average(beta)
    return np.array([a.feed(x).corrected() if bias_correction else a.feed(x).plain() for x in theta])
# === right: convolution, anew
def exponentially_weighted_average(theta, beta, bias_correction=False):
    n = len(theta)
    kernel = (1 - beta) * beta ** np.arange(n, dtype=float)
    plain = np.convolve(theta, kernel)[:n]
    return plain / np.cumsum(kernel) if bias_correction else plain
# === right: walrus in a comprehension
def exponentially_weighted_average(theta: np.ndarray, beta: float, bias_correction: bool = False) -> np.ndarray:
    v = 0.0
    plain = np.array([v := beta * v + (1 - beta) * float(x) for x in theta])
    correction = np.array([1 - math.pow(beta, t + 1) for t in range(len(theta))])
    return plain / correction if bias_correction else plain
# === wrong: correction fed back | goes on averaging from the corrected value
def exponentially_weighted_average(theta, beta, bias_correction=False):
    averages, v = [], 0.0
    for t, value in enumerate(theta, start=1):
        v = beta * v + (1 - beta) * value
        if bias_correction:
            v = v / (1 - beta**t)
        averages.append(v)
    return np.array(averages)
# === wrong: t from 0 | counts t from 0, so the first correction divides by 1 - 1 = 0
def exponentially_weighted_average(theta, beta, bias_correction=False):
    out = np.zeros(len(theta))
    v = 0.0
    for t in range(len(theta)):
        v = beta * v + (1 - beta) * theta[t]
        out[t] = v / (1 - beta**t) if bias_correction else v
    return out
# === wrong: t from 2 | the exponent of the correction is one too large
def exponentially_weighted_average(theta, beta, bias_correction=False):
    out, v = [], 0.0
    for i, x in enumerate(theta, 1):
        v = beta * v + (1 - beta) * x
        out.append(v / (1 - beta ** (i + 1)) if bias_correction else v)
    return np.array(out)
# === wrong: weights swapped | gives the new value the weight beta and the old average 1 - beta
def exponentially_weighted_average(theta, beta, bias_correction=False):
    v, out = 0.0, []
    for t, x in enumerate(theta, 1):
        v = (1 - beta) * v + beta * x
        out.append(v / (1 - (1 - beta) ** t) if bias_correction else v)
    return np.array(out)
# === wrong: start at the first value | starts from theta's first value instead of from 0
def exponentially_weighted_average(theta, beta, bias_correction=False):
    v = theta[0]
    out = []
    for t, x in enumerate(theta, 1):
        v = beta * v + (1 - beta) * x
        out.append(v / (1 - beta**t) if bias_correction else v)
    return np.array(out)
# === wrong: with v_0 | returns n + 1 values, the 0 at the start among them
def exponentially_weighted_average(theta, beta, bias_correction=False):
    v = np.zeros(len(theta) + 1)
    for t in range(1, len(theta) + 1):
        v[t] = beta * v[t - 1] + (1 - beta) * theta[t - 1]
    if bias_correction:
        v[1:] /= 1 - beta ** np.arange(1, len(theta) + 1)
    return v
# === wrong: averages before each value | is one moment late, as it returns v_0 to v_(n-1)
def exponentially_weighted_average(theta, beta, bias_correction=False):
    v, t, out = 0.0, 0, []
    for x in theta:
        out.append(v / (1 - beta**t) if bias_correction and t else v)
        v = beta * v + (1 - beta) * x
        t += 1
    return np.array(out)
# === wrong: last value only | returns one number, the last average, in place of the series
def exponentially_weighted_average(theta, beta, bias_correction=False):
    v = 0.0
    for t, x in enumerate(theta, 1):
        v = beta * v + (1 - beta) * x
    return v / (1 - beta ** len(theta)) if bias_correction else v
# === wrong: one divisor for all | corrects every value by 1 - beta^n, with the last t
def exponentially_weighted_average(theta, beta, bias_correction=False):
    n = len(theta)
    v = np.zeros(n)
    running = 0.0
    for t in range(n):
        running = beta * running + (1 - beta) * theta[t]
        v[t] = running
    if bias_correction:
        v /= 1 - beta**n
    return v
# === wrong: beta times t | corrects by 1 - beta * t in place of beta to the power of t
def exponentially_weighted_average(theta, beta, bias_correction=False):
    out, v = [], 0.0
    for t, x in enumerate(theta, 1):
        v = beta * v + (1 - beta) * x
        out.append(v / (1 - beta * t) if bias_correction else v)
    return np.array(out)
# === wrong: no 1 - beta | leaves out the factor 1 - beta, so it is a sum and not an average
def exponentially_weighted_average(theta, beta, bias_correction=False):
    out, v = [], 0.0
    for t, x in enumerate(theta, 1):
        v = beta * v + x
        out.append(v / (1 - beta**t) if bias_correction else v)
    return np.array(out)
# === wrong: always corrected, anew | ignores bias_correction and always corrects
def exponentially_weighted_average(theta, beta, bias_correction=True):
    out, v = [], 0.0
    for t, x in enumerate(theta, 1):
        v = beta * v + (1 - beta) * x
        out.append(v / (1 - beta**t))
    return np.array(out)
# === wrong: default switched | the correction is on by default
def exponentially_weighted_average(theta, beta, bias_correction=True):
    out, v = [], 0.0
    for t, x in enumerate(theta, 1):
        v = beta * v + (1 - beta) * x
        out.append(v / (1 - beta**t) if bias_correction else v)
    return np.array(out)
# === wrong: moving window | takes the plain mean of the last 1/(1-beta) values
def exponentially_weighted_average(theta, beta, bias_correction=False):
    window = int(round(1 / (1 - beta)))
    out = []
    for t in range(1, len(theta) + 1):
        last = theta[max(0, t - window) : t]
        out.append(np.mean(last) if bias_correction else np.sum(last) / window)
    return np.array(out)
# === wrong: cumsum trick | divides by powers of beta, which run to 0 in long series and for beta = 0 (nan)
def exponentially_weighted_average(theta, beta, bias_correction=False):
    t = np.arange(1, len(theta) + 1)
    v = (1 - beta) * np.cumsum(theta / beta**t) * beta**t
    return v / (1 - beta**t) if bias_correction else v
# === wrong: previous temperature | puts the previous value of the series where the previous average belongs
def exponentially_weighted_average(theta, beta, bias_correction=False):
    out = np.zeros(len(theta))
    before = 0.0
    for t, x in enumerate(theta, 1):
        out[t - 1] = beta * before + (1 - beta) * x
        before = x
    if bias_correction:
        out = out / (1 - beta ** np.arange(1, len(theta) + 1))
    return out
# === wrong: list instead of array | returns a list, not an array
def exponentially_weighted_average(theta, beta, bias_correction=False):
    v, values = 0.0, []
    for t, x in enumerate(theta):
        v = beta * v + (1 - beta) * x
        values.append(v / (1 - beta ** (t + 1)) if bias_correction else v)
    return values
# === wrong: adjust of pandas | corrects by the sum of the weights but forgets the factor 1 - beta of v
def exponentially_weighted_average(theta, beta, bias_correction=False):
    num, den, v, out = 0.0, 0.0, 0.0, []
    for x in theta:
        v = beta * v + (1 - beta) * x
        num = beta * num + (1 - beta) * x
        den = beta * den + 1
        out.append(num / den if bias_correction else v)
    return np.array(out)
# === wrong: correction only in the first ten | stops correcting after ten values, where beta^t is not small yet
def exponentially_weighted_average(theta, beta, bias_correction=False):
    v = 0
    out = []
    for t, x in enumerate(theta, 1):
        v = beta * v + (1 - beta) * x
        if bias_correction and t <= 10:
            out.append(v / (1 - beta**t))
        else:
            out.append(v)
    return np.array(out)
# === wrong: beta of the example | works with beta = 0.5 whatever is given
def exponentially_weighted_average(theta, beta, bias_correction=False):
    beta = 0.5
    v = 0
    out = []
    for t, x in enumerate(theta, 1):
        v = beta * v + (1 - beta) * x
        out.append(v / (1 - beta**t) if bias_correction else v)
    return np.array(out)
# === wrong: newest first | runs through the series from its end
def exponentially_weighted_average(theta, beta, bias_correction=False):
    v, out = 0.0, []
    for t, x in enumerate(theta[::-1], 1):
        v = beta * v + (1 - beta) * x
        out.append(v / (1 - beta**t) if bias_correction else v)
    return np.array(out)[::-1]
