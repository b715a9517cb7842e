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
