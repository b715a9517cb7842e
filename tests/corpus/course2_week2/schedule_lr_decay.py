# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: np.floor
def schedule_lr_decay(learning_rate0, epoch_num, decay_rate, time_interval=1000):
    learning_rate = learning_rate0 / (1 + decay_rate * np.floor(epoch_num / time_interval))
    return learning_rate
# === right: double slash
def schedule_lr_decay(learning_rate0, epoch_num, decay_rate, time_interval=1000):
    return learning_rate0 / (1 + decay_rate * (epoch_num // time_interval))
# === right: math.floor through update_lr
def schedule_lr_decay(learning_rate0, epoch_num, decay_rate, time_interval=1000):
    return update_lr(learning_rate0, math.floor(epoch_num / time_interval), decay_rate)
# === right: int cuts off
def schedule_lr_decay(learning_rate0, epoch_num, decay_rate, time_interval=1000):
    steps = int(epoch_num / time_interval)
    return float(learning_rate0 * (1 + steps * decay_rate) ** -1)
# === right: divmod
def schedule_lr_decay(learning_rate0, epoch_num, decay_rate, time_interval=1000):
    intervals, rest = divmod(epoch_num, time_interval)
    return np.divide(learning_rate0, 1 + decay_rate * intervals)
# === right: counted down, with a helper
def _full_intervals(epoch, length):
    count = 0
    while epoch >= length:
        epoch -= length
        count += 1
    return count

def schedule_lr_decay(learning_rate0, epoch_num, decay_rate, time_interval=1000):
    return learning_rate0 / (1.0 + decay_rate * _full_intervals(epoch_num, time_interval))
# === wrong: floor missing | The quotient is not rounded down, so that the rate falls at each epoch and not in steps.
def schedule_lr_decay(learning_rate0, epoch_num, decay_rate, time_interval=1000):
    learning_rate = learning_rate0 / (1 + decay_rate * (epoch_num / time_interval))
    return learning_rate
# === wrong: rounded up | The quotient is rounded up where it should be rounded down.
def schedule_lr_decay(learning_rate0, epoch_num, decay_rate, time_interval=1000):
    learning_rate = learning_rate0 / (1 + decay_rate * np.ceil(epoch_num / time_interval))
    return learning_rate
# === wrong: rounded to nearest | The quotient is rounded to the nearest number where it should be rounded down.
def schedule_lr_decay(learning_rate0, epoch_num, decay_rate, time_interval=1000):
    learning_rate = learning_rate0 / (1 + decay_rate * np.round(epoch_num / time_interval))
    return learning_rate
# === wrong: remainder | The remainder of the division is used and not the quotient.
def schedule_lr_decay(learning_rate0, epoch_num, decay_rate, time_interval=1000):
    learning_rate = learning_rate0 / (1 + decay_rate * (epoch_num % time_interval))
    return learning_rate
# === wrong: interval left out | The interval is left out: the rate falls at each epoch.
def schedule_lr_decay(learning_rate0, epoch_num, decay_rate, time_interval=1000):
    learning_rate = learning_rate0 / (1 + decay_rate * epoch_num)
    return learning_rate
# === wrong: floor around everything | The whole denominator is rounded down, so that the decay vanishes.
def schedule_lr_decay(learning_rate0, epoch_num, decay_rate, time_interval=1000):
    learning_rate = learning_rate0 / np.floor(1 + decay_rate * epoch_num / time_interval)
    return learning_rate
# === wrong: one missing | The 1 in the denominator is missing.
def schedule_lr_decay(learning_rate0, epoch_num, decay_rate, time_interval=1000):
    learning_rate = learning_rate0 / (decay_rate * np.floor(epoch_num / time_interval))
    return learning_rate
# === wrong: brackets missing | Without brackets only the 1 divides, and the rate grows.
def schedule_lr_decay(learning_rate0, epoch_num, decay_rate, time_interval=1000):
    learning_rate = learning_rate0 / 1 + decay_rate * np.floor(epoch_num / time_interval)
    return learning_rate
# === wrong: exponential | The rate is multiplied by a power of the decay rate, which is exponential decay.
def schedule_lr_decay(learning_rate0, epoch_num, decay_rate, time_interval=1000):
    learning_rate = learning_rate0 * decay_rate ** np.floor(epoch_num / time_interval)
    return learning_rate
# === wrong: interval typed in | The interval is hard-coded as 1000 and the argument is ignored.
def schedule_lr_decay(learning_rate0, epoch_num, decay_rate, time_interval=1000):
    learning_rate = learning_rate0 / (1 + decay_rate * np.floor(epoch_num / 1000))
    return learning_rate
# === wrong: other default | The default interval is 100 where 1000 is asked for.
def schedule_lr_decay(learning_rate0, epoch_num, decay_rate, time_interval=100):
    learning_rate = learning_rate0 / (1 + decay_rate * np.floor(epoch_num / time_interval))
    return learning_rate
# === wrong: upside down | The quotient is upside down: interval by epoch.
def schedule_lr_decay(learning_rate0, epoch_num, decay_rate, time_interval=1000):
    learning_rate = learning_rate0 / (1 + decay_rate * np.floor(time_interval / (epoch_num + 1)))
    return learning_rate
# === wrong: one interval too early | The epoch is counted one too high, so that the rate falls one epoch too early.
def schedule_lr_decay(learning_rate0, epoch_num, decay_rate, time_interval=1000):
    learning_rate = learning_rate0 / (1 + decay_rate * np.floor((epoch_num + 1) / time_interval))
    return learning_rate
# === wrong: multiplied | The rate is multiplied where it should be divided, so that it grows.
def schedule_lr_decay(learning_rate0, epoch_num, decay_rate, time_interval=1000):
    learning_rate = learning_rate0 * (1 + decay_rate * np.floor(epoch_num / time_interval))
    return learning_rate
# === wrong: minus | The denominator subtracts where it should add.
def schedule_lr_decay(learning_rate0, epoch_num, decay_rate, time_interval=1000):
    learning_rate = learning_rate0 / (1 - decay_rate * np.floor(epoch_num / time_interval))
    return learning_rate
# === wrong: only at the interval itself | The rate is lowered only at multiples of the interval and jumps back in between.
def schedule_lr_decay(learning_rate0, epoch_num, decay_rate, time_interval=1000):
    if epoch_num % time_interval:
        return learning_rate0
    learning_rate = learning_rate0 / (1 + decay_rate * np.floor(epoch_num / time_interval))
    return learning_rate
# === wrong: no return | The return statement is missing.
def schedule_lr_decay(learning_rate0, epoch_num, decay_rate, time_interval=1000):
    learning_rate = learning_rate0 / (1 + decay_rate * np.floor(epoch_num / time_interval))
# === wrong: sum of everything | none
def schedule_lr_decay(learning_rate0, epoch_num, decay_rate, time_interval=1000):
    learning_rate = learning_rate0 / (1 + decay_rate + time_interval - epoch_num)
    return learning_rate
# === right: np.floor, again
def schedule_lr_decay(learning_rate0, epoch_num, decay_rate, time_interval=1000):
    learning_rate = (1 / (1 + decay_rate * np.floor(epoch_num / time_interval))) * learning_rate0
    return learning_rate
# === right: the other function on the stage
def schedule_lr_decay(learning_rate0, epoch_num, decay_rate, time_interval=1000):
    stage, _ = divmod(epoch_num, time_interval)
    return update_lr(learning_rate0, epoch_num=stage, decay_rate=decay_rate)
# === right: math.floor with float
def schedule_lr_decay(learning_rate0, epoch_num, decay_rate, time_interval=1000):
    steps = math.floor(float(epoch_num) / time_interval)
    return float(learning_rate0 * pow(1.0 + steps * decay_rate, -1))
# === right: counts the intervals in a loop
def schedule_lr_decay(learning_rate0, epoch_num, decay_rate, time_interval=1000):
    intervals = 0
    while (intervals + 1) * time_interval <= epoch_num:
        intervals += 1
    return learning_rate0 / (1 + intervals * decay_rate)
# === right: subtracting the remainder
def schedule_lr_decay(learning_rate0, epoch_num, decay_rate, time_interval=1000):
    if epoch_num < time_interval:
        return learning_rate0
    last_change = epoch_num - epoch_num % time_interval
    return learning_rate0 / (1.0 + decay_rate * int(round(last_change / time_interval)))
# === wrong: no floor | the quotient is not rounded down, so the rate falls every epoch
def schedule_lr_decay(learning_rate0, epoch_num, decay_rate, time_interval=1000):
    return learning_rate0 / (1 + decay_rate * epoch_num / time_interval)
# === wrong: rounded to the nearest | the quotient is rounded to the nearest whole number instead of down
def schedule_lr_decay(learning_rate0, epoch_num, decay_rate, time_interval=1000):
    return learning_rate0 / (1 + decay_rate * round(epoch_num / time_interval))
# === wrong: rounded up, again | the quotient is rounded up instead of down
def schedule_lr_decay(learning_rate0, epoch_num, decay_rate, time_interval=1000):
    return learning_rate0 / (1 + decay_rate * np.ceil(epoch_num / time_interval))
# === wrong: thousand written in | the interval is hard-coded as 1000
def schedule_lr_decay(learning_rate0, epoch_num, decay_rate, time_interval=1000):
    return learning_rate0 / (1 + decay_rate * (epoch_num // 1000))
# === wrong: remainder, again | the remainder of the division is used instead of the quotient
def schedule_lr_decay(learning_rate0, epoch_num, decay_rate, time_interval=1000):
    return learning_rate0 / (1 + decay_rate * (epoch_num % time_interval))
# === wrong: floor round the product | the decay rate is rounded down as well: floor(decay·epoch/interval)
def schedule_lr_decay(learning_rate0, epoch_num, decay_rate, time_interval=1000):
    return learning_rate0 / (1 + np.floor(decay_rate * epoch_num / time_interval))
# === wrong: plain decay | the interval is ignored: the rate decays with every epoch
def schedule_lr_decay(learning_rate0, epoch_num, decay_rate, time_interval=1000):
    return learning_rate0 / (1 + decay_rate * epoch_num)
# === wrong: only at multiples | the rate is lowered only at multiples of the interval and jumps back in between
def schedule_lr_decay(learning_rate0, epoch_num, decay_rate, time_interval=1000):
    if epoch_num % time_interval == 0:
        return learning_rate0 / (1 + decay_rate * (epoch_num / time_interval))
    return learning_rate0
# === wrong: staircase of powers | exponential steps decay^floor instead of 1/(1 + decay·floor)
def schedule_lr_decay(learning_rate0, epoch_num, decay_rate, time_interval=1000):
    return learning_rate0 * decay_rate ** (epoch_num // time_interval)
# === wrong: counts from epoch one | the stage is taken from epoch - 1, so the drop comes one epoch late
def schedule_lr_decay(learning_rate0, epoch_num, decay_rate, time_interval=1000):
    return learning_rate0 / (1 + decay_rate * (max(epoch_num - 1, 0) // time_interval))
# === wrong: last epoch of the interval included | the drop comes one epoch early: epoch + 1 is divided
def schedule_lr_decay(learning_rate0, epoch_num, decay_rate, time_interval=1000):
    return learning_rate0 / (1 + decay_rate * ((epoch_num + 1) // time_interval))
# === wrong: interval by epoch | numerator and denominator of the quotient are swapped
def schedule_lr_decay(learning_rate0, epoch_num, decay_rate, time_interval=1000):
    return learning_rate0 / (1 + decay_rate * np.floor(time_interval / max(epoch_num, 1)))
# === wrong: epoch of the last change | the epoch is rounded down to a multiple of the interval but not divided by it
def schedule_lr_decay(learning_rate0, epoch_num, decay_rate, time_interval=1000):
    return learning_rate0 / (1 + decay_rate * (epoch_num // time_interval) * time_interval)
# === wrong: no floor and powers | none
def schedule_lr_decay(learning_rate0, epoch_num, decay_rate, time_interval=1000):
    return learning_rate0 * decay_rate ** (epoch_num / time_interval)
# === right: calls update_lr
def schedule_lr_decay(learning_rate0, epoch_num, decay_rate, time_interval=1000):
    stair, _ = divmod(epoch_num, time_interval)
    return update_lr(learning_rate0, stair, decay_rate)
# === right: counts the stairs in a loop
def schedule_lr_decay(learning_rate0, epoch_num, decay_rate, time_interval=1000):
    stairs = 0
    left = epoch_num
    while left >= time_interval:
        left -= time_interval
        stairs += 1
    return learning_rate0 / (1 + decay_rate * stairs)
# === right: remainder taken away
def schedule_lr_decay(learning_rate0: float, epoch_num: int, decay_rate: float, time_interval: int = 1000) -> float:
    whole = (epoch_num - epoch_num % time_interval) / time_interval
    return learning_rate0 * (1 + decay_rate * whole) ** (-1)
# === right: math.floor, long-winded
def schedule_lr_decay(learning_rate0, epoch_num, decay_rate, time_interval=1000):
    quotient = epoch_num / time_interval
    number_of_intervals = math.floor(quotient)
    denominator = 1 + decay_rate * number_of_intervals
    result = learning_rate0 / denominator
    return result
# === right: length of a range of stair beginnings
def schedule_lr_decay(learning_rate0, epoch_num, decay_rate, time_interval=1000):
    beginnings = range(time_interval, epoch_num + 1, time_interval)
    return learning_rate0 / (1 + decay_rate * len(beginnings))
# === wrong: brackets | // is applied to the product, as the brackets are missing
def schedule_lr_decay(learning_rate0, epoch_num, decay_rate, time_interval=1000):
    return learning_rate0 / (1 + decay_rate * epoch_num // time_interval)
# === wrong: default interval | the default of time_interval is 100
def schedule_lr_decay(learning_rate0, epoch_num, decay_rate, time_interval=100):
    return learning_rate0 / (1 + decay_rate * (epoch_num // time_interval))
# === wrong: interval fixed | uses 100 as in the example instead of time_interval
def schedule_lr_decay(learning_rate0, epoch_num, decay_rate, time_interval=1000):
    return learning_rate0 / (1 + decay_rate * (epoch_num // 100))
# === wrong: only on the stair | goes back to the first rate in all epochs that are no multiple of the interval
def schedule_lr_decay(learning_rate0, epoch_num, decay_rate, time_interval=1000):
    if epoch_num % time_interval == 0:
        return learning_rate0 / (1 + decay_rate * (epoch_num // time_interval))
    return learning_rate0
# === wrong: one stair early | counts the interval that has just begun, so the first one is decayed already
def schedule_lr_decay(learning_rate0, epoch_num, decay_rate, time_interval=1000):
    return learning_rate0 / (1 + decay_rate * (epoch_num // time_interval + 1))
# === wrong: epoch of the stair's beginning | uses the epoch at which the stair began, not the number of intervals
def schedule_lr_decay(learning_rate0, epoch_num, decay_rate, time_interval=1000):
    return update_lr(learning_rate0, time_interval * (epoch_num // time_interval), decay_rate)
# === wrong: step decay | multiplies by the same factor at each stair, a power instead of a sum
def schedule_lr_decay(learning_rate0, epoch_num, decay_rate, time_interval=1000):
    return learning_rate0 / (1 + decay_rate) ** (epoch_num // time_interval)
# === wrong: bracket around the divisor | adds the decay to the rate, as the divisor has no brackets
def schedule_lr_decay(learning_rate0, epoch_num, decay_rate, time_interval=1000):
    return learning_rate0 / 1 + decay_rate * (epoch_num // time_interval)
# === wrong: at most two stairs | goes down at most two times
def schedule_lr_decay(learning_rate0, epoch_num, decay_rate, time_interval=1000):
    if epoch_num < time_interval:
        n = 0
    elif epoch_num < 2 * time_interval:
        n = 1
    else:
        n = 2
    return learning_rate0 / (1 + decay_rate * n)
# === wrong: whole result rounded down | rounds the whole divisor down, and with it the decay
def schedule_lr_decay(learning_rate0, epoch_num, decay_rate, time_interval=1000):
    return learning_rate0 / math.floor(1 + decay_rate * (epoch_num // time_interval))
# === wrong: compounding | decays the already decayed rate once more at every stair
def schedule_lr_decay(learning_rate0, epoch_num, decay_rate, time_interval=1000):
    rate = learning_rate0
    for stair in range(1, epoch_num // time_interval + 1):
        rate = rate / (1 + decay_rate * stair)
    return rate
# === wrong: constant | copies update_lr and never uses the interval
def schedule_lr_decay(learning_rate0, epoch_num, decay_rate, time_interval=1000):
    return update_lr(learning_rate0, epoch_num, decay_rate)
# === wrong: forgotten return of the first interval | returns nothing during the first interval
def schedule_lr_decay(learning_rate0, epoch_num, decay_rate, time_interval=1000):
    stairs = epoch_num // time_interval
    if stairs > 0:
        return learning_rate0 / (1 + decay_rate * stairs)
# === wrong: rounded result | rounds to four places
def schedule_lr_decay(learning_rate0, epoch_num, decay_rate, time_interval=1000):
    return np.round(learning_rate0 / (1 + decay_rate * (epoch_num // time_interval)), 4)
