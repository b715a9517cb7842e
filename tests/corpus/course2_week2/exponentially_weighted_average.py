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
