# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: the formula
def update_lr(learning_rate0, epoch_num, decay_rate):
    learning_rate = learning_rate0 / (1 + decay_rate * epoch_num)
    return learning_rate
# === right: factor as a power
def update_lr(learning_rate0, epoch_num, decay_rate):
    return learning_rate0 * (1 + decay_rate * epoch_num) ** -1
# === right: denominator by steps
def update_lr(learning_rate0, epoch_num, decay_rate):
    denominator = 1.0
    denominator += epoch_num * decay_rate
    return np.divide(learning_rate0, denominator)
# === right: one over the sum of reciprocals
def update_lr(learning_rate0, epoch_num, decay_rate):
    return 1 / (1 / learning_rate0 + decay_rate * epoch_num / learning_rate0)
# === right: with a helper
def _decay(epoch, rate):
    return 1 / (1 + rate * epoch)

def update_lr(learning_rate0, epoch_num, decay_rate):
    return float(_decay(epoch_num, decay_rate) * learning_rate0)
# === right: epoch by epoch
def update_lr(learning_rate0, epoch_num, decay_rate):
    rate = learning_rate0
    for epoch in range(epoch_num):
        rate = rate * (1 + decay_rate * epoch) / (1 + decay_rate * (epoch + 1))
    return rate
# === wrong: exponential | The rate is multiplied by decay_rate for each epoch, which is exponential decay.
def update_lr(learning_rate0, epoch_num, decay_rate):
    learning_rate = learning_rate0 * decay_rate ** epoch_num
    return learning_rate
# === wrong: exponential function | The decay is exp(-decay·epoch), another schedule.
def update_lr(learning_rate0, epoch_num, decay_rate):
    learning_rate = learning_rate0 * np.exp(-decay_rate * epoch_num)
    return learning_rate
# === wrong: one missing | The 1 in the denominator is missing.
def update_lr(learning_rate0, epoch_num, decay_rate):
    learning_rate = learning_rate0 / (decay_rate * epoch_num)
    return learning_rate
# === wrong: brackets missing | Without brackets only the 1 divides, and the rate grows.
def update_lr(learning_rate0, epoch_num, decay_rate):
    learning_rate = learning_rate0 / 1 + decay_rate * epoch_num
    return learning_rate
# === wrong: minus | The denominator subtracts where it should add.
def update_lr(learning_rate0, epoch_num, decay_rate):
    learning_rate = learning_rate0 / (1 - decay_rate * epoch_num)
    return learning_rate
# === wrong: multiplied | The rate is multiplied where it should be divided, so that it grows.
def update_lr(learning_rate0, epoch_num, decay_rate):
    learning_rate = learning_rate0 * (1 + decay_rate * epoch_num)
    return learning_rate
# === wrong: sum in place of product | decay_rate and epoch are added where they should be multiplied.
def update_lr(learning_rate0, epoch_num, decay_rate):
    learning_rate = learning_rate0 / (1 + decay_rate + epoch_num)
    return learning_rate
# === wrong: epoch plus one | The epoch is counted one too high.
def update_lr(learning_rate0, epoch_num, decay_rate):
    learning_rate = learning_rate0 / (1 + decay_rate * (epoch_num + 1))
    return learning_rate
# === wrong: power | The denominator is a power of the epoch where it should be a product.
def update_lr(learning_rate0, epoch_num, decay_rate):
    learning_rate = learning_rate0 / ((1 + decay_rate) ** epoch_num)
    return learning_rate
# === wrong: root | The root of the epoch is taken, another schedule.
def update_lr(learning_rate0, epoch_num, decay_rate):
    learning_rate = learning_rate0 / (1 + decay_rate * np.sqrt(epoch_num))
    return learning_rate
# === wrong: linear | The rate falls on a straight line, another schedule.
def update_lr(learning_rate0, epoch_num, decay_rate):
    learning_rate = learning_rate0 * (1 - decay_rate * epoch_num)
    return learning_rate
# === wrong: floor division | The double slash divides to whole numbers, so that the rate becomes 0.
def update_lr(learning_rate0, epoch_num, decay_rate):
    learning_rate = learning_rate0 // (1 + decay_rate * epoch_num)
    return learning_rate
# === wrong: decay typed in | The decay rate is hard-coded and the argument is ignored.
def update_lr(learning_rate0, epoch_num, decay_rate):
    learning_rate = learning_rate0 / (1 + 0.1 * epoch_num)
    return learning_rate
# === wrong: factor only | The start rate is left out: only the factor is returned.
def update_lr(learning_rate0, epoch_num, decay_rate):
    learning_rate = 1 / (1 + decay_rate * epoch_num)
    return learning_rate
# === wrong: decay divides | The epoch is divided by the decay rate where it should be multiplied.
def update_lr(learning_rate0, epoch_num, decay_rate):
    learning_rate = learning_rate0 / (1 + epoch_num / decay_rate)
    return learning_rate
# === wrong: no return | The return statement is missing.
def update_lr(learning_rate0, epoch_num, decay_rate):
    learning_rate = learning_rate0 / (1 + decay_rate * epoch_num)
# === wrong: prints | The rate is printed but not returned.
def update_lr(learning_rate0, epoch_num, decay_rate):
    learning_rate = learning_rate0 / (1 + decay_rate * epoch_num)
    print(learning_rate)
# === wrong: unchanged and doubled | none
def update_lr(learning_rate0, epoch_num, decay_rate):
    learning_rate = 2 * learning_rate0 - decay_rate
    return learning_rate
# === right: one line
def update_lr(learning_rate0, epoch_num, decay_rate):
    return learning_rate0 / (1 + decay_rate * epoch_num)
# === right: lambda
update_lr = lambda learning_rate0, epoch_num, decay_rate: (1.0 / (1.0 + epoch_num * decay_rate)) * learning_rate0
# === right: power of minus one
def update_lr(learning_rate0, epoch_num, decay_rate):
    denominator = 1 + np.multiply(decay_rate, epoch_num)
    learning_rate = learning_rate0 * denominator ** -1.0
    return float(learning_rate)
# === right: numpy divide, early return
def update_lr(learning_rate0, epoch_num, decay_rate):
    if epoch_num == 0 or decay_rate == 0:
        return learning_rate0
    return np.divide(learning_rate0, 1 + decay_rate * epoch_num)
# === right: denominator summed up epoch by epoch
def update_lr(learning_rate0, epoch_num, decay_rate):
    d = 1.0
    for _ in range(int(epoch_num)):
        d += decay_rate
    assert d > 0
    return learning_rate0 / d
# === wrong: exponential decay | exponential decay rate^epoch instead of 1/(1 + rate·epoch)
def update_lr(learning_rate0, epoch_num, decay_rate):
    return learning_rate0 * decay_rate ** epoch_num
# === wrong: e to the minus | exponential decay exp(-rate·epoch) instead of 1/(1 + rate·epoch)
def update_lr(learning_rate0, epoch_num, decay_rate):
    return learning_rate0 * np.exp(-decay_rate * epoch_num)
# === wrong: no brackets | the brackets round the denominator are missing: rate0/1 + decay·epoch
def update_lr(learning_rate0, epoch_num, decay_rate):
    return learning_rate0 / 1 + decay_rate * epoch_num
# === wrong: epoch outside the bracket | 1 + decay is multiplied by the epoch: the one is multiplied as well
def update_lr(learning_rate0, epoch_num, decay_rate):
    return learning_rate0 / ((1 + decay_rate) * max(epoch_num, 1))
# === wrong: compound interest | the rate is divided by (1 + decay) once per epoch, which compounds
def update_lr(learning_rate0, epoch_num, decay_rate):
    return learning_rate0 / (1 + decay_rate) ** epoch_num
# === wrong: epochs counted from one | the epoch is one too many: it divides by 1 + decay·(epoch + 1)
def update_lr(learning_rate0, epoch_num, decay_rate):
    return learning_rate0 / (1 + decay_rate * (epoch_num + 1))
# === wrong: divided by the square root | the denominator is under a square root
def update_lr(learning_rate0, epoch_num, decay_rate):
    return learning_rate0 / np.sqrt(1 + decay_rate * epoch_num)
# === wrong: initial rate forgotten | the initial learning rate is left out: only the factor is returned
def update_lr(learning_rate0, epoch_num, decay_rate):
    return 1 / (1 + decay_rate * epoch_num)
# === wrong: the one forgotten | the 1 in the denominator is missing
def update_lr(learning_rate0, epoch_num, decay_rate):
    if epoch_num == 0:
        return learning_rate0
    return learning_rate0 / (decay_rate * epoch_num)
# === wrong: grows | it multiplies by 1 + decay·epoch instead of dividing: the rate grows
def update_lr(learning_rate0, epoch_num, decay_rate):
    return learning_rate0 * (1 + decay_rate * epoch_num)
# === wrong: already decayed rate decayed again | every epoch's rate is made from the last epoch's instead of from the initial one
def update_lr(learning_rate0, epoch_num, decay_rate):
    lr = learning_rate0
    for e in range(1, int(epoch_num) + 1):
        lr = lr / (1 + decay_rate * e)
    return lr
# === wrong: whole numbers | the denominator is cut to a whole number
def update_lr(learning_rate0, epoch_num, decay_rate):
    return learning_rate0 / int(1 + decay_rate * epoch_num)
# === wrong: epoch plus one and a square root | none
def update_lr(learning_rate0, epoch_num, decay_rate):
    return learning_rate0 / np.sqrt(1 + decay_rate * (epoch_num + 1))
# === right: power of minus one, anew
def update_lr(learning_rate0, epoch_num, decay_rate):
    learning_rate = learning_rate0 * (1 + epoch_num * decay_rate) ** -1
    return learning_rate
# === right: lambda with floats
update_lr = lambda learning_rate0, epoch_num, decay_rate: float(learning_rate0) * (1.0 / (1.0 + float(decay_rate) * epoch_num))
# === right: numpy division, typed
def update_lr(learning_rate0: float, epoch_num: int, decay_rate: float) -> float:
    divisor = np.add(1, np.multiply(decay_rate, epoch_num))
    return float(np.divide(learning_rate0, divisor))
# === right: adds up the divisor epoch by epoch
def update_lr(learning_rate0, epoch_num, decay_rate):
    divisor = 1
    for _ in range(epoch_num):
        divisor = divisor + decay_rate
    return learning_rate0 / divisor
# === right: helper and assert, fsum
def _divisor(rate, epoch):
    assert rate >= 0 and epoch >= 0
    return math.fsum([1.0, rate * epoch])


def update_lr(learning_rate0, epoch_num, decay_rate):
    new = learning_rate0 / _divisor(decay_rate, epoch_num)
    assert 0 < new <= learning_rate0
    return new
# === wrong: epoch before | takes epoch - 1, so the rate is one epoch late
def update_lr(learning_rate0, epoch_num, decay_rate):
    return learning_rate0 / (1 + decay_rate * max(epoch_num - 1, 0))
# === wrong: linear, anew | multiplies by 1 minus decay rate times epoch
def update_lr(learning_rate0, epoch_num, decay_rate):
    return learning_rate0 * (1 - decay_rate * epoch_num)
# === wrong: decays the decayed | applies the formula again in every epoch to the rate of the one before
def update_lr(learning_rate0, epoch_num, decay_rate):
    rate = learning_rate0
    for epoch in range(1, epoch_num + 1):
        rate = rate / (1 + decay_rate * epoch)
    return rate
# === wrong: rounded | rounds the result to four places
def update_lr(learning_rate0, epoch_num, decay_rate):
    return round(learning_rate0 / (1 + decay_rate * epoch_num), 4)
# === wrong: floor | never goes below 0.01, which nobody asked for
def update_lr(learning_rate0, epoch_num, decay_rate):
    return max(learning_rate0 / (1 + decay_rate * epoch_num), 0.01)
# === wrong: numbers of the example | uses 0.5 as decay rate whatever is given
def update_lr(learning_rate0, epoch_num, decay_rate=0.5):
    decay_rate = 0.5
    return learning_rate0 / (1 + decay_rate * epoch_num)
# === wrong: start forgotten | uses 0.6 in place of learning_rate0
def update_lr(learning_rate0, epoch_num, decay_rate):
    alpha0 = 0.6
    return alpha0 / (1 + decay_rate * epoch_num)
# === wrong: array | returns an array with one entry instead of a number
def update_lr(learning_rate0, epoch_num, decay_rate):
    return np.array([learning_rate0]) / (1 + decay_rate * epoch_num)
# === wrong: nothing for no decay | returns None when the decay rate is 0
def update_lr(learning_rate0, epoch_num, decay_rate):
    if decay_rate:
        return learning_rate0 / (1 + decay_rate * epoch_num)
# === wrong: schedule up to now | returns the list of the rates of all epochs so far
def update_lr(learning_rate0, epoch_num, decay_rate):
    return [learning_rate0 / (1 + decay_rate * epoch) for epoch in range(epoch_num + 1)]
# === wrong: root of the epoch | divides by the root of the epoch's number, as in other schedules
def update_lr(learning_rate0, epoch_num, decay_rate):
    return learning_rate0 / (1 + decay_rate * np.sqrt(epoch_num))
# === wrong: whole numbers, anew | cuts the product of decay rate and epoch to a whole number
def update_lr(learning_rate0, epoch_num, decay_rate):
    return learning_rate0 / (1 + int(decay_rate * epoch_num))
# === wrong: stairs of 1000 | decays only every thousand epochs, as the next exercise does
def update_lr(learning_rate0, epoch_num, decay_rate):
    return learning_rate0 / (1 + decay_rate * (epoch_num // 1000))
# === wrong: capped epochs | stops decaying after the tenth epoch
def update_lr(learning_rate0, epoch_num, decay_rate):
    epoch = min(epoch_num, 10)
    return learning_rate0 / (1 + decay_rate * epoch)
