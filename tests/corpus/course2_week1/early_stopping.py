# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: counter
def early_stopping(dev_costs, patience):
    best = 0
    waited = 0
    for i in range(1, len(dev_costs)):
        if dev_costs[i] < dev_costs[best]:
            best = i
            waited = 0
        else:
            waited += 1
            if waited >= patience:
                break
    return best
# === right: distance from the best
def early_stopping(dev_costs, patience):
    best, lowest = 0, float("inf")
    for epoch, cost in enumerate(dev_costs):
        if cost < lowest:
            best, lowest = epoch, cost
        elif epoch - best >= patience:
            return best
    return best
# === right: while
def early_stopping(dev_costs, patience):
    i, best, left = 0, 0, patience
    while i + 1 < len(dev_costs) and left > 0:
        i += 1
        left -= 1
        if dev_costs[i] < dev_costs[best]:
            best, left = i, patience
    return best
# === right: the next epochs all not lower
def early_stopping(dev_costs, patience):
    costs = list(dev_costs)
    best = 0
    while True:
        ahead = costs[best + 1:best + 1 + patience]
        lower = [k for k, c in enumerate(ahead) if c < costs[best]]
        if not lower:
            return best
        best += 1 + lower[0]
# === right: recursive
def early_stopping(dev_costs, patience):
    def look(i, best, waited):
        if i == len(dev_costs) or waited == patience:
            return best
        if dev_costs[i] < dev_costs[best]:
            return look(i + 1, i, 0)
        return look(i + 1, best, waited + 1)
    return look(1, 0, 0)
# === right: running minimum with numpy
def early_stopping(dev_costs, patience):
    costs = np.asarray(dev_costs, dtype=float)
    running = np.minimum.accumulate(costs)
    new_low = np.flatnonzero(np.r_[True, running[1:] < running[:-1]])
    gaps = np.diff(np.r_[new_low, len(costs) + patience + 1])
    return int(new_low[np.argmax(gaps > patience)])
# === right: list of records
def early_stopping(dev_costs, patience):
    records = [0]
    for i, c in enumerate(dev_costs):
        if c < dev_costs[records[-1]]:
            records.append(i)
        if i - records[-1] >= patience:
            break
    return records[-1]
# === wrong: lowest of all | The lowest of all epochs is taken: the training never stops early.
def early_stopping(dev_costs, patience):
    return int(np.argmin(dev_costs))
# === wrong: epoch of the stop | The epoch at which training stops is returned and not the best one so far.
def early_stopping(dev_costs, patience):
    best = 0
    waited = 0
    for i in range(1, len(dev_costs)):
        if dev_costs[i] < dev_costs[best]:
            best = i
            waited = 0
        else:
            waited += 1
            if waited >= patience:
                return i
    return best
# === wrong: one epoch too patient | It waits one epoch more than patience.
def early_stopping(dev_costs, patience):
    best = 0
    waited = 0
    for i in range(1, len(dev_costs)):
        if dev_costs[i] < dev_costs[best]:
            best = i
            waited = 0
        else:
            waited += 1
            if waited > patience:
                break
    return best
# === wrong: one epoch too impatient | It waits one epoch less than patience.
def early_stopping(dev_costs, patience):
    best = 0
    waited = 0
    for i in range(1, len(dev_costs)):
        if dev_costs[i] < dev_costs[best]:
            best = i
            waited = 0
        else:
            waited += 1
            if waited >= patience - 1:
                break
    return best
# === wrong: equal counts as better | An equal cost counts as an improvement, where it must be strictly lower.
def early_stopping(dev_costs, patience):
    best = 0
    waited = 0
    for i in range(1, len(dev_costs)):
        if dev_costs[i] <= dev_costs[best]:
            best = i
            waited = 0
        else:
            waited += 1
            if waited >= patience:
                break
    return best
# === wrong: compared with the epoch before | Each cost is compared with the epoch before and not with the best so far.
def early_stopping(dev_costs, patience):
    best = 0
    waited = 0
    for i in range(1, len(dev_costs)):
        if dev_costs[i] < dev_costs[i - 1]:
            best = i
            waited = 0
        else:
            waited += 1
            if waited >= patience:
                break
    return best
# === wrong: counter not reset | The counter is not set back after an improvement, so that epochs that are not in a row add up.
def early_stopping(dev_costs, patience):
    best = 0
    waited = 0
    for i in range(1, len(dev_costs)):
        if dev_costs[i] < dev_costs[best]:
            best = i
        else:
            waited += 1
            if waited >= patience:
                break
    return best
# === wrong: cost returned | The lowest cost is returned and not its index.
def early_stopping(dev_costs, patience):
    best = 0
    waited = 0
    for i in range(1, len(dev_costs)):
        if dev_costs[i] < dev_costs[best]:
            best = i
            waited = 0
        else:
            waited += 1
            if waited >= patience:
                break
    return dev_costs[best]
# === wrong: counted from one | The epoch is counted from 1, where the index is asked for.
def early_stopping(dev_costs, patience):
    best = 0
    waited = 0
    for i in range(1, len(dev_costs)):
        if dev_costs[i] < dev_costs[best]:
            best = i
            waited = 0
        else:
            waited += 1
            if waited >= patience:
                break
    return best + 1
# === wrong: patience typed in | The patience is hard-coded and the argument is ignored.
def early_stopping(dev_costs, patience):
    best = 0
    waited = 0
    for i in range(1, len(dev_costs)):
        if dev_costs[i] < dev_costs[best]:
            best = i
            waited = 0
        else:
            waited += 1
            if waited >= 5:
                break
    return best
# === wrong: first rise | It stops at the first rise and patience is not used.
def early_stopping(dev_costs, patience):
    best = 0
    waited = 0
    for i in range(1, len(dev_costs)):
        if dev_costs[i] < dev_costs[best]:
            best = i
            waited = 0
        else:
            waited += 1
            if waited >= 1:
                break
    return best
# === wrong: comparison the wrong way round | The highest cost is looked for and not the lowest.
def early_stopping(dev_costs, patience):
    best = 0
    waited = 0
    for i in range(1, len(dev_costs)):
        if dev_costs[i] > dev_costs[best]:
            best = i
            waited = 0
        else:
            waited += 1
            if waited >= patience:
                break
    return best
# === wrong: nothing when the series ends | Nothing is returned when the series ends before patience runs out.
def early_stopping(dev_costs, patience):
    best = 0
    waited = 0
    for i in range(1, len(dev_costs)):
        if dev_costs[i] < dev_costs[best]:
            best = i
            waited = 0
        else:
            waited += 1
            if waited >= patience:
                return best
# === wrong: last epoch when the series ends | When the series ends first, the last epoch is returned and not the best.
def early_stopping(dev_costs, patience):
    best = 0
    waited = 0
    for i in range(1, len(dev_costs)):
        if dev_costs[i] < dev_costs[best]:
            best = i
            waited = 0
        else:
            waited += 1
            if waited >= patience:
                return best
    return len(dev_costs) - 1
# === wrong: patience subtracted | The index patience epochs before the end is returned, as if it had always stopped there.
def early_stopping(dev_costs, patience):
    return max(len(dev_costs) - 1 - patience, 0)
# === wrong: lowest within the first epochs | Only the first epochs, as many as patience, are looked at.
def early_stopping(dev_costs, patience):
    return int(np.argmin(dev_costs[:patience + 1]))
# === wrong: returns after one look | The return stands inside the loop, so that only one epoch is looked at.
def early_stopping(dev_costs, patience):
    best = 0
    waited = 0
    for i in range(1, len(dev_costs)):
        if dev_costs[i] < dev_costs[best]:
            best = i
            waited = 0
        else:
            waited += 1
            if waited >= patience:
                break
        return best
# === wrong: prints | The index is printed but not returned.
def early_stopping(dev_costs, patience):
    best = 0
    waited = 0
    for i in range(1, len(dev_costs)):
        if dev_costs[i] < dev_costs[best]:
            best = i
            waited = 0
        else:
            waited += 1
            if waited >= patience:
                break
    print(best)
# === wrong: pair | A pair is returned where the index alone is asked for.
def early_stopping(dev_costs, patience):
    best = 0
    waited = 0
    for i in range(1, len(dev_costs)):
        if dev_costs[i] < dev_costs[best]:
            best = i
            waited = 0
        else:
            waited += 1
            if waited >= patience:
                break
    return best, dev_costs[best]
# === wrong: any number so far | none
def early_stopping(dev_costs, patience):
    best = 0
    waited = 0
    for i in range(1, len(dev_costs)):
        if dev_costs[i] < dev_costs[best]:
            best = i
            waited = 0
        else:
            waited -= 1
            if waited >= patience:
                break
    return len(dev_costs) - best
# === right: counter, again
def early_stopping(dev_costs, patience):
    best = float("inf")
    best_epoch = 0
    wait = 0
    for epoch, cost in enumerate(dev_costs):
        if cost < best:
            best = cost
            best_epoch = epoch
            wait = 0
        else:
            wait += 1
            if wait >= patience:
                break
    return best_epoch
# === right: distance from the best, again
def early_stopping(dev_costs, patience):
    best = 0
    for i in range(1, len(dev_costs)):
        if dev_costs[i] < dev_costs[best]:
            best = i
        elif i - best >= patience:
            return best
    return best
# === right: look ahead from each record
def early_stopping(dev_costs, patience):
    costs = np.asarray(dev_costs, dtype=float).ravel()
    k = 0
    while True:
        window = costs[k + 1:k + 1 + patience]
        lower = np.flatnonzero(window < costs[k])
        if lower.size == 0:
            return k
        k = k + 1 + int(lower[0])
# === right: running minimum, vectorised
def early_stopping(dev_costs, patience):
    c = np.asarray(dev_costs, dtype=float)
    before = np.concatenate(([np.inf], np.minimum.accumulate(c)[:-1]))
    records = np.nonzero(c < before)[0]
    for r, nxt in zip(records, records[1:]):
        if nxt - r > patience:
            return int(r)
    return int(records[-1])
# === right: index of the minimum of a prefix
def early_stopping(dev_costs, patience):
    dev_costs = list(dev_costs)
    for stop in range(1, len(dev_costs) + 1):
        seen = dev_costs[:stop]
        idx = seen.index(min(seen))
        if stop - 1 - idx == patience:
            return idx
    return dev_costs.index(min(dev_costs))
# === right: recursion
def early_stopping(dev_costs, patience):
    def keep(best, i):
        if i == len(dev_costs) or i > best + patience:
            return best
        return keep(i if dev_costs[i] < dev_costs[best] else best, i + 1)
    return keep(0, 0)
# === right: a small class with state
class _Stopper:
    def __init__(self, patience):
        self.left = self.patience = patience
        self.best, self.index = None, None

    def step(self, i, cost):
        if self.best is None or cost < self.best:
            self.best, self.index, self.left = cost, i, self.patience
        else:
            self.left -= 1
        return self.left <= 0

def early_stopping(dev_costs, patience):
    stopper = _Stopper(patience)
    for i, c in enumerate(dev_costs):
        if stopper.step(i, c):
            break
    return stopper.index
# === wrong: epoch where it stopped | returns the epoch at which training stops, not the best one
def early_stopping(dev_costs, patience):
    best, wait = float("inf"), 0
    for epoch, cost in enumerate(dev_costs):
        if cost < best:
            best, wait, best_epoch = cost, 0, epoch
        else:
            wait += 1
            if wait >= patience:
                return epoch
    return best_epoch
# === wrong: one epoch too patient, again | waits one epoch too long: > where >= is due
def early_stopping(dev_costs, patience):
    best, best_epoch, wait = float("inf"), 0, 0
    for epoch, cost in enumerate(dev_costs):
        if cost < best:
            best, best_epoch, wait = cost, epoch, 0
        else:
            wait += 1
            if wait > patience:
                break
    return best_epoch
# === wrong: one epoch too hasty | gives up one epoch too early
def early_stopping(dev_costs, patience):
    best = 0
    for i in range(1, len(dev_costs)):
        if dev_costs[i] < dev_costs[best]:
            best = i
        elif i - best >= patience - 1:
            break
    return best
# === wrong: ties count as better | an equal cost counts as an improvement: <= where < is due
def early_stopping(dev_costs, patience):
    best, best_epoch, wait = float("inf"), 0, 0
    for epoch, cost in enumerate(dev_costs):
        if cost <= best:
            best, best_epoch, wait = cost, epoch, 0
        else:
            wait += 1
            if wait >= patience:
                break
    return best_epoch
# === wrong: counter never reset | the counter is not set back at an improvement, so epochs in all and not in a row are counted
def early_stopping(dev_costs, patience):
    best, best_epoch, wait = float("inf"), 0, 0
    for epoch, cost in enumerate(dev_costs):
        if cost < best:
            best, best_epoch = cost, epoch
        else:
            wait += 1
            if wait >= patience:
                break
    return best_epoch
# === wrong: compared with the epoch before, again | each cost is compared with the previous epoch's, not with the lowest so far
def early_stopping(dev_costs, patience):
    best_epoch, wait = 0, 0
    for i in range(1, len(dev_costs)):
        if dev_costs[i] < dev_costs[i - 1]:
            wait = 0
            if dev_costs[i] < dev_costs[best_epoch]:
                best_epoch = i
        else:
            wait += 1
            if wait >= patience:
                break
    return best_epoch
# === wrong: the cost itself | returns the lowest cost instead of its index
def early_stopping(dev_costs, patience):
    best, wait = float("inf"), 0
    for cost in dev_costs:
        if cost < best:
            best, wait = cost, 0
        else:
            wait += 1
            if wait >= patience:
                break
    return best
# === wrong: counted from one, again | the index is counted from 1
def early_stopping(dev_costs, patience):
    best, best_epoch, wait = float("inf"), 1, 0
    for epoch, cost in enumerate(dev_costs, start=1):
        if cost < best:
            best, best_epoch, wait = cost, epoch, 0
        else:
            wait += 1
            if wait >= patience:
                break
    return best_epoch
# === wrong: last epoch when the series ends, again | returns the last epoch if patience never runs out, not the best so far
def early_stopping(dev_costs, patience):
    best, best_epoch, wait = float("inf"), 0, 0
    for epoch, cost in enumerate(dev_costs):
        if cost < best:
            best, best_epoch, wait = cost, epoch, 0
        else:
            wait += 1
            if wait >= patience:
                return best_epoch
    return len(dev_costs) - 1
# === wrong: nothing when the series ends, again | returns None if patience never runs out
def early_stopping(dev_costs, patience):
    best, best_epoch, wait = float("inf"), 0, 0
    for epoch, cost in enumerate(dev_costs):
        if cost < best:
            best, best_epoch, wait = cost, epoch, 0
        else:
            wait += 1
            if wait == patience:
                return best_epoch
# === wrong: record starts at one | the lowest cost so far starts at 1, so costs above 1 are never a record
def early_stopping(dev_costs, patience):
    best, best_epoch, wait = 1.0, 0, 0
    for epoch, cost in enumerate(dev_costs):
        if cost < best:
            best, best_epoch, wait = cost, epoch, 0
        else:
            wait += 1
            if wait >= patience:
                break
    return best_epoch
# === wrong: least improvement asked | improvements smaller than 0.001 are not counted, any strictly lower cost should be
def early_stopping(dev_costs, patience):
    best, best_epoch, wait = float("inf"), 0, 0
    for epoch, cost in enumerate(dev_costs):
        if cost < best - 1e-3:
            best, best_epoch, wait = cost, epoch, 0
        else:
            wait += 1
            if wait >= patience:
                break
    return best_epoch
# === wrong: stop epoch minus patience, no reset | none
def early_stopping(dev_costs, patience):
    bad = 0
    for i in range(1, len(dev_costs)):
        if dev_costs[i] > dev_costs[i - 1]:
            bad += 1
        if bad > patience:
            return i - patience
    return len(dev_costs)
# === right: best so far and a counter
def early_stopping(dev_costs, patience):
    best, best_epoch, wait = dev_costs[0], 0, 0
    for epoch, cost in enumerate(dev_costs):
        if epoch == 0:
            continue
        if cost < best:
            best, best_epoch, wait = cost, epoch, 0
        else:
            wait += 1
            if wait == patience:
                break
    return best_epoch
# === right: infinity to begin with
def early_stopping(dev_costs, patience):
    lowest = math.inf
    keep = 0
    bad_epochs = 0
    for index, value in enumerate(dev_costs):
        if value < lowest:
            lowest = value
            keep = index
            bad_epochs = 0
        else:
            bad_epochs += 1
        if bad_epochs >= patience:
            return keep
    return keep
# === right: looks ahead by slices
def early_stopping(dev_costs, patience):
    best = 0
    while True:
        window = dev_costs[best + 1 : best + 1 + patience]
        lower = [k for k, cost in enumerate(window) if cost < dev_costs[best]]
        if not lower:
            return best
        best += 1 + lower[0]
# === right: running minimum of numpy
def early_stopping(dev_costs, patience):
    costs = np.array(dev_costs, dtype=float)
    running = np.minimum.accumulate(costs)
    is_new = np.r_[True, costs[1:] < running[:-1]]
    new_at = np.flatnonzero(is_new)
    gaps = np.diff(new_at)
    too_late = np.flatnonzero(gaps > patience)
    return int(new_at[too_late[0]] if too_late.size else new_at[-1])
# === right: recursion, anew
def early_stopping(dev_costs, patience):
    def go(best, now):
        if now == len(dev_costs) or now - best > patience:
            return best
        return go(now if dev_costs[now] < dev_costs[best] else best, now + 1)

    return go(0, 1)
# === right: class as in PyTorch Lightning
class EarlyStopping:
    def __init__(self, patience: int):
        self.patience = patience
        self.best_score: float | None = None
        self.best_epoch = 0
        self.counter = 0
        self.stop = False

    def __call__(self, epoch: int, score: float) -> None:
        if self.best_score is None or score < self.best_score:
            self.best_score, self.best_epoch, self.counter = score, epoch, 0
            return
        self.counter += 1
        self.stop = self.counter >= self.patience


def early_stopping(dev_costs, patience):
    stopper = EarlyStopping(patience)
    for epoch, cost in enumerate(dev_costs):
        stopper(epoch, cost)
        if stopper.stop:
            break
    return stopper.best_epoch
# === right: finds the stop first, then the lowest before it
def early_stopping(dev_costs, patience):
    seen = []
    for cost in dev_costs:
        seen.append(cost)
        since = len(seen) - 1 - seen.index(min(seen))
        if since >= patience:
            break
    return seen.index(min(seen))
# === right: while loop with an iterator
def early_stopping(dev_costs, patience):
    it = iter(enumerate(dev_costs))
    where, lowest = next(it)
    left = patience
    while left > 0 and (pair := next(it, None)) is not None:
        i, cost = pair
        if cost < lowest:
            where, lowest, left = i, cost, patience
        else:
            left -= 1
    return where
# === right: counted from 1, as in Matlab
def early_stopping(dev_costs, patience):
    n = len(dev_costs)
    best = 1
    t = 2
    while t <= n and t - best <= patience:
        if dev_costs[t - 1] < dev_costs[best - 1]:
            best = t
        t = t + 1
    assert 1 <= best <= n
    return best - 1
# === wrong: equal counts as better, anew | Takes an equal cost for an improvement.
def early_stopping(dev_costs, patience):
    best, best_epoch, wait = dev_costs[0], 0, 0
    for epoch in range(1, len(dev_costs)):
        if dev_costs[epoch] <= best:
            best, best_epoch, wait = dev_costs[epoch], epoch, 0
        else:
            wait += 1
            if wait >= patience:
                break
    return best_epoch
# === wrong: equal cost resets the counter | Lets an equal cost start the counting anew.
def early_stopping(dev_costs, patience):
    best, best_epoch, wait = dev_costs[0], 0, 0
    for epoch in range(1, len(dev_costs)):
        if dev_costs[epoch] < best:
            best, best_epoch, wait = dev_costs[epoch], epoch, 0
        elif dev_costs[epoch] == best:
            wait = 0
        else:
            wait += 1
            if wait >= patience:
                break
    return best_epoch
# === wrong: one too patient | Stops only after patience + 1 epochs without a lower cost.
def early_stopping(dev_costs, patience):
    best, best_epoch, wait = dev_costs[0], 0, 0
    for epoch in range(1, len(dev_costs)):
        if dev_costs[epoch] < best:
            best, best_epoch, wait = dev_costs[epoch], epoch, 0
        else:
            wait += 1
            if wait > patience:
                break
    return best_epoch
# === wrong: one too impatient | Stops after patience - 1 epochs without a lower cost, as the best one is counted as well.
def early_stopping(dev_costs, patience):
    best, best_epoch, wait = dev_costs[0], 0, 1
    for epoch in range(1, len(dev_costs)):
        if dev_costs[epoch] < best:
            best, best_epoch, wait = dev_costs[epoch], epoch, 1
        else:
            wait += 1
            if wait >= patience:
                break
    return best_epoch
# === wrong: compares with the epoch before | Compares each cost with the one before it instead of with the lowest so far.
def early_stopping(dev_costs, patience):
    wait = 0
    stop = len(dev_costs)
    for epoch in range(1, len(dev_costs)):
        if dev_costs[epoch] < dev_costs[epoch - 1]:
            wait = 0
        else:
            wait += 1
            if wait >= patience:
                stop = epoch + 1
                break
    seen = dev_costs[:stop]
    return seen.index(min(seen))
# === wrong: counter never reset, anew | Counts all epochs without a lower cost, not those in a row.
def early_stopping(dev_costs, patience):
    best, best_epoch, wait = dev_costs[0], 0, 0
    for epoch in range(1, len(dev_costs)):
        if dev_costs[epoch] < best:
            best, best_epoch = dev_costs[epoch], epoch
        else:
            wait += 1
            if wait >= patience:
                break
    return best_epoch
# === wrong: where it stopped | Returns the index of the stop instead of that of the lowest cost.
def early_stopping(dev_costs, patience):
    best, best_epoch, wait = dev_costs[0], 0, 0
    for epoch in range(1, len(dev_costs)):
        if dev_costs[epoch] < best:
            best, best_epoch, wait = dev_costs[epoch], epoch, 0
        else:
            wait += 1
            if wait >= patience:
                return epoch
    return best_epoch
# === wrong: the cost | Returns the lowest cost instead of its index.
def early_stopping(dev_costs, patience):
    best, wait = dev_costs[0], 0
    for cost in dev_costs[1:]:
        if cost < best:
            best, wait = cost, 0
        else:
            wait += 1
            if wait >= patience:
                break
    return best
# === wrong: starts with 100 as the lowest | Begins with 100 as the lowest cost, so larger costs never count.
def early_stopping(dev_costs, patience):
    best, best_epoch, wait = 100, 0, 0
    for epoch, cost in enumerate(dev_costs):
        if cost < best:
            best, best_epoch, wait = cost, epoch, 0
        else:
            wait += 1
            if wait >= patience:
                break
    return best_epoch
# === wrong: last epoch when it never stops | Returns the last index when the list ends before a stop.
def early_stopping(dev_costs, patience):
    best, best_epoch, wait = dev_costs[0], 0, 0
    for epoch in range(1, len(dev_costs)):
        if dev_costs[epoch] < best:
            best, best_epoch, wait = dev_costs[epoch], epoch, 0
        else:
            wait += 1
            if wait >= patience:
                return best_epoch
    return len(dev_costs) - 1
# === wrong: nothing when it never stops | Returns None when the list ends before a stop.
def early_stopping(dev_costs, patience):
    best, best_epoch, wait = dev_costs[0], 0, 0
    for epoch in range(1, len(dev_costs)):
        if dev_costs[epoch] < best:
            best, best_epoch, wait = dev_costs[epoch], epoch, 0
        else:
            wait += 1
            if wait >= patience:
                return best_epoch
# === wrong: last of equal ones | Keeps the last of several equal lowest costs, though it stops at the right place.
def early_stopping(dev_costs, patience):
    best, best_epoch, wait = dev_costs[0], 0, 0
    for epoch in range(1, len(dev_costs)):
        if dev_costs[epoch] < best:
            best, best_epoch, wait = dev_costs[epoch], epoch, 0
        else:
            if dev_costs[epoch] == best:
                best_epoch = epoch
            wait += 1
            if wait >= patience:
                break
    return best_epoch
# === wrong: patience of 2 | Has the patience of the example built in.
def early_stopping(dev_costs, patience):
    patience = 2 if patience < 3 else 3
    best = 0
    for i in range(1, len(dev_costs)):
        if dev_costs[i] < dev_costs[best]:
            best = i
        elif i - best >= patience:
            break
    return best
# === wrong: compares with the cost patience epochs ago | Stops when a cost is not below the one of patience epochs before.
def early_stopping(dev_costs, patience):
    stop = len(dev_costs)
    for i in range(patience, len(dev_costs)):
        if dev_costs[i] >= dev_costs[i - patience]:
            stop = i + 1
            break
    return int(np.argmin(dev_costs[:stop]))
# === wrong: first rise, anew | Stops at the first cost that is not lower and ignores the patience.
def early_stopping(dev_costs, patience):
    for i in range(1, len(dev_costs)):
        if dev_costs[i] >= dev_costs[i - 1]:
            return i - 1
    return len(dev_costs) - 1
# === wrong: a least improvement | Demands that a cost be lower by more than 0.001.
def early_stopping(dev_costs, patience):
    min_delta = 1e-3
    best, best_epoch, wait = dev_costs[0], 0, 0
    for epoch in range(1, len(dev_costs)):
        if dev_costs[epoch] < best - min_delta:
            best, best_epoch, wait = dev_costs[epoch], epoch, 0
        else:
            wait += 1
            if wait >= patience:
                break
    return best_epoch
# === wrong: the stop minus patience plus one | Walks back from the stop by one epoch too few.
def early_stopping(dev_costs, patience):
    best, wait = dev_costs[0], 0
    for epoch in range(1, len(dev_costs)):
        if dev_costs[epoch] < best:
            best, wait = dev_costs[epoch], 0
        else:
            wait += 1
            if wait >= patience:
                return epoch - patience + 1
    return dev_costs.index(min(dev_costs))
# === wrong: lowest updated before it is compared | Updates the lowest cost before it compares with it, so no cost is ever below.
def early_stopping(dev_costs, patience):
    lowest, best_epoch, wait = dev_costs[0], 0, 0
    for epoch, cost in enumerate(dev_costs):
        lowest = min(lowest, cost)
        if cost < lowest:
            best_epoch, wait = epoch, 0
        else:
            wait += 1
            if wait >= patience:
                break
    return best_epoch
# === wrong: a pair | Returns the lowest cost along with its index.
def early_stopping(dev_costs, patience):
    best = 0
    for i in range(1, len(dev_costs)):
        if dev_costs[i] < dev_costs[best]:
            best = i
        elif i - best >= patience:
            break
    return best, dev_costs[best]
# === wrong: looks at whole windows only | Looks ahead to a fixed index and fails when the list ends inside the window.
def early_stopping(dev_costs, patience):
    best = 0
    i = 0
    while True:
        improved = False
        for k in range(1, patience + 1):
            if dev_costs[i + k] < dev_costs[best]:
                best = i + k
                improved = True
                break
        if not improved:
            return best
        i = best
# === wrong: warm-up | Never stops before epoch 2 * patience, a warm-up that nobody asked for.
def early_stopping(dev_costs, patience):
    best, best_epoch, wait = dev_costs[0], 0, 0
    for epoch in range(1, len(dev_costs)):
        if dev_costs[epoch] < best:
            best, best_epoch, wait = dev_costs[epoch], epoch, 0
        else:
            wait += 1
            if wait >= patience and epoch >= 2 * patience:
                break
    return best_epoch
# === wrong: rounded costs | Rounds the costs to three decimals before it compares them.
def early_stopping(dev_costs, patience):
    costs = [round(float(c), 3) for c in dev_costs]
    best = 0
    for i in range(1, len(costs)):
        if costs[i] < costs[best]:
            best = i
        elif i - best >= patience:
            break
    return best
# === wrong: keeps looking one epoch after the stop | Includes the epoch after the stop when it looks for the lowest cost.
def early_stopping(dev_costs, patience):
    best, wait, stop = dev_costs[0], 0, len(dev_costs)
    for epoch in range(1, len(dev_costs)):
        if dev_costs[epoch] < best:
            best, wait = dev_costs[epoch], 0
        else:
            wait += 1
        if wait == patience:
            stop = epoch + 2
            break
    seen = list(dev_costs[:stop])
    return seen.index(min(seen))
# === wrong: continue instead of break | Goes on after the patience is used up, with a new counter.
def early_stopping(dev_costs, patience):
    best, best_epoch, wait = dev_costs[0], 0, 0
    for epoch in range(1, len(dev_costs)):
        if dev_costs[epoch] < best:
            best, best_epoch, wait = dev_costs[epoch], epoch, 0
        else:
            wait += 1
            if wait >= patience:
                wait = 0
                continue
    return best_epoch
# === wrong: highest score | Looks for the highest number, as if the list held accuracies.
def early_stopping(dev_costs, patience):
    best, best_epoch, wait = dev_costs[0], 0, 0
    for epoch in range(1, len(dev_costs)):
        if dev_costs[epoch] > best:
            best, best_epoch, wait = dev_costs[epoch], epoch, 0
        else:
            wait += 1
            if wait >= patience:
                break
    return best_epoch
