# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: two lines
def update_running_statistics(running, batch, momentum=0.9):
    new = {}
    new["mean"] = momentum * running["mean"] + (1 - momentum) * batch["mean"]
    new["variance"] = momentum * running["variance"] + (1 - momentum) * batch["variance"]
    return new
# === right: comprehension
def update_running_statistics(running, batch, momentum=0.9):
    return {k: momentum * running[k] + (1 - momentum) * batch[k] for k in ("mean", "variance")}
# === right: in place
def update_running_statistics(running, batch, momentum=0.9):
    for key in running:
        running[key] *= momentum
        running[key] += (1 - momentum) * batch[key]
    return running
# === right: moved towards the batch
def update_running_statistics(running, batch, momentum=0.9):
    new = dict(running)
    for key in ["variance", "mean"]:
        new[key] = new[key] + (1 - momentum) * (batch[key] - new[key])
    return new
# === right: np.average with weights
def _blend(old, now, momentum):
    return np.average([old, now], axis=0, weights=[momentum, 1 - momentum])

def update_running_statistics(running, batch, momentum=0.9):
    return dict(mean=_blend(running["mean"], batch["mean"], momentum),
                variance=_blend(running["variance"], batch["variance"], momentum))
# === right: entries overwritten by update
def update_running_statistics(running, batch, momentum=0.9):
    running.update({k: np.add(momentum * running[k], batch[k] - momentum * batch[k]) for k in batch})
    return running
# === wrong: weights exchanged | momentum and 1-momentum are exchanged: the running value gets momentum.
def update_running_statistics(running, batch, momentum=0.9):
    new = {}
    new["mean"] = (1 - momentum) * running["mean"] + momentum * batch["mean"]
    new["variance"] = (1 - momentum) * running["variance"] + momentum * batch["variance"]
    return new
# === wrong: batch not weighted | The batch is added with weight 1 where it should have 1-momentum.
def update_running_statistics(running, batch, momentum=0.9):
    new = {}
    new["mean"] = momentum * running["mean"] + batch["mean"]
    new["variance"] = momentum * running["variance"] + batch["variance"]
    return new
# === wrong: running not weighted | The running value is kept with weight 1 where it should have momentum.
def update_running_statistics(running, batch, momentum=0.9):
    new = {}
    new["mean"] = running["mean"] + (1 - momentum) * batch["mean"]
    new["variance"] = running["variance"] + (1 - momentum) * batch["variance"]
    return new
# === wrong: only the mean | The variance is not updated.
def update_running_statistics(running, batch, momentum=0.9):
    new = {}
    new["mean"] = momentum * running["mean"] + (1 - momentum) * batch["mean"]
    new["variance"] = running["variance"]
    return new
# === wrong: only the variance | The mean is not updated.
def update_running_statistics(running, batch, momentum=0.9):
    new = {}
    new["mean"] = running["mean"]
    new["variance"] = momentum * running["variance"] + (1 - momentum) * batch["variance"]
    return new
# === wrong: batch overwrites | The running values are replaced by those of the batch.
def update_running_statistics(running, batch, momentum=0.9):
    new = {}
    new["mean"] = batch["mean"]
    new["variance"] = batch["variance"]
    return new
# === wrong: momentum typed in | The momentum is hard-coded as 0.9 and the argument is ignored.
def update_running_statistics(running, batch, momentum=0.9):
    new = {}
    new["mean"] = 0.9 * running["mean"] + 0.1 * batch["mean"]
    new["variance"] = 0.9 * running["variance"] + 0.1 * batch["variance"]
    return new
# === wrong: other default | The default momentum is 0.99 where 0.9 is asked for.
def update_running_statistics(running, batch, momentum=0.99):
    new = {}
    new["mean"] = momentum * running["mean"] + (1 - momentum) * batch["mean"]
    new["variance"] = momentum * running["variance"] + (1 - momentum) * batch["variance"]
    return new
# === wrong: subtracted | The batch's share is subtracted where it should be added.
def update_running_statistics(running, batch, momentum=0.9):
    new = {}
    new["mean"] = momentum * running["mean"] - (1 - momentum) * batch["mean"]
    new["variance"] = momentum * running["variance"] - (1 - momentum) * batch["variance"]
    return new
# === wrong: mean in the variance | The variance is updated with the batch's mean.
def update_running_statistics(running, batch, momentum=0.9):
    new = {}
    new["mean"] = momentum * running["mean"] + (1 - momentum) * batch["mean"]
    new["variance"] = momentum * running["variance"] + (1 - momentum) * batch["mean"]
    return new
# === wrong: deviations averaged | The deviations are averaged and squared, where the variances should be averaged.
def update_running_statistics(running, batch, momentum=0.9):
    new = {}
    new["mean"] = momentum * running["mean"] + (1 - momentum) * batch["mean"]
    new["variance"] = (momentum * np.sqrt(running["variance"]) + (1 - momentum) * np.sqrt(batch["variance"])) ** 2
    return new
# === wrong: plain mean of both | The plain mean of both is taken and momentum is not used.
def update_running_statistics(running, batch, momentum=0.9):
    new = {}
    new["mean"] = (running["mean"] + batch["mean"]) / 2
    new["variance"] = (running["variance"] + batch["variance"]) / 2
    return new
# === wrong: tuple | A tuple is returned where a dict is asked for.
def update_running_statistics(running, batch, momentum=0.9):
    new = {}
    new["mean"] = momentum * running["mean"] + (1 - momentum) * batch["mean"]
    new["variance"] = momentum * running["variance"] + (1 - momentum) * batch["variance"]
    return new["mean"], new["variance"]
# === wrong: other keys | The keys are named mu and var, where mean and variance are asked for.
def update_running_statistics(running, batch, momentum=0.9):
    new = {}
    new["mu"] = momentum * running["mean"] + (1 - momentum) * batch["mean"]
    new["var"] = momentum * running["variance"] + (1 - momentum) * batch["variance"]
    return new
# === wrong: old values returned | The old running values are returned.
def update_running_statistics(running, batch, momentum=0.9):
    new = {}
    new["mean"] = momentum * running["mean"] + (1 - momentum) * batch["mean"]
    new["variance"] = momentum * running["variance"] + (1 - momentum) * batch["variance"]
    return running
# === wrong: corrected for the start | The result is divided by 1-momentum, a correction that is not asked for.
def update_running_statistics(running, batch, momentum=0.9):
    new = {}
    new["mean"] = (momentum * running["mean"] + (1 - momentum) * batch["mean"]) / (1 - momentum)
    new["variance"] = momentum * running["variance"] + (1 - momentum) * batch["variance"]
    return new
# === wrong: no return | The return statement is missing.
def update_running_statistics(running, batch, momentum=0.9):
    new = {}
    new["mean"] = momentum * running["mean"] + (1 - momentum) * batch["mean"]
    new["variance"] = momentum * running["variance"] + (1 - momentum) * batch["variance"]
# === wrong: sum and sign | none
def update_running_statistics(running, batch, momentum=0.9):
    new = {}
    new["mean"] = np.sum(batch["mean"])
    new["variance"] = -running["variance"] + (1 - momentum) * batch["variance"]
    return new
# === right: new dict, two lines
def update_running_statistics(running, batch, momentum=0.9):
    return {
        "mean": momentum * running["mean"] + (1 - momentum) * batch["mean"],
        "variance": momentum * running["variance"] + (1 - momentum) * batch["variance"],
    }
# === right: loop over the keys in place
def update_running_statistics(running, batch, momentum=0.9):
    for key in ("mean", "variance"):
        running[key] = momentum * running[key] + (1 - momentum) * batch[key]
    return running
# === right: difference form
def update_running_statistics(running, batch, momentum=0.9):
    new = dict(running)
    rate = 1.0 - momentum
    for k in batch:
        new[k] = running[k] + rate * (batch[k] - running[k])
    return new
# === right: comprehension and np functions
def update_running_statistics(running, batch, momentum=0.9):
    return {name: np.add(np.multiply(momentum, old), np.multiply(1 - momentum, batch[name])) for name, old in running.items()}
# === right: np.average along a stack
def update_running_statistics(running, batch, momentum=0.9):
    out = {}
    for k in ["variance", "mean"]:
        out[k] = np.average(np.stack([running[k], batch[k]]), axis=0, weights=[momentum, 1 - momentum])
    return out
# === right: in-place arrays with a helper
def _blend(old, new, momentum):
    old *= momentum
    old += (1 - momentum) * new
    return old

def update_running_statistics(running, batch, momentum=0.9):
    running["mean"] = _blend(running["mean"], batch["mean"], momentum)
    running["variance"] = _blend(running["variance"], batch["variance"], momentum)
    return running
# === wrong: other convention of momentum | momentum weighs the batch and 1 - momentum the running value: the weights are swapped
def update_running_statistics(running, batch, momentum=0.9):
    return {k: (1 - momentum) * running[k] + momentum * batch[k] for k in running}
# === wrong: batch added whole | the batch is added without its weight 1 - momentum
def update_running_statistics(running, batch, momentum=0.9):
    return {k: momentum * running[k] + batch[k] for k in running}
# === wrong: nothing old kept | the running statistics are replaced by the batch's
def update_running_statistics(running, batch, momentum=0.9):
    running["mean"] = batch["mean"]
    running["variance"] = batch["variance"]
    return running
# === wrong: momentum fixed at 0.9 | the momentum is hard-coded as 0.9
def update_running_statistics(running, batch, momentum=0.9):
    return {k: 0.9 * running[k] + 0.1 * batch[k] for k in running}
# === wrong: default 0.99 | the default momentum is 0.99 instead of 0.9
def update_running_statistics(running, batch, momentum=0.99):
    return {k: momentum * running[k] + (1 - momentum) * batch[k] for k in running}
# === wrong: variance left alone | only the mean is updated, the variance stays
def update_running_statistics(running, batch, momentum=0.9):
    new = dict(running)
    new["mean"] = momentum * running["mean"] + (1 - momentum) * batch["mean"]
    return new
# === wrong: pasted mean | the variance is updated with the batch's mean (copy and paste)
def update_running_statistics(running, batch, momentum=0.9):
    running["mean"] = momentum * running["mean"] + (1 - momentum) * batch["mean"]
    running["variance"] = momentum * running["variance"] + (1 - momentum) * batch["mean"]
    return running
# === wrong: deviations averaged, again | the standard deviations are averaged and squared instead of the variances
def update_running_statistics(running, batch, momentum=0.9):
    sd = momentum * np.sqrt(running["variance"]) + (1 - momentum) * np.sqrt(batch["variance"])
    return {"mean": momentum * running["mean"] + (1 - momentum) * batch["mean"], "variance": sd ** 2}
# === wrong: variance of the mixture | the distance between the means is added to the variance (the variance of the mixture), which the rule does not do
def update_running_statistics(running, batch, momentum=0.9):
    gap = batch["mean"] - running["mean"]
    return {
        "mean": momentum * running["mean"] + (1 - momentum) * batch["mean"],
        "variance": momentum * running["variance"] + (1 - momentum) * batch["variance"] + momentum * (1 - momentum) * gap ** 2,
    }
# === wrong: nothing returned | the function returns nothing
def update_running_statistics(running, batch, momentum=0.9):
    running["mean"] = momentum * running["mean"] + (1 - momentum) * batch["mean"]
    running["variance"] = momentum * running["variance"] + (1 - momentum) * batch["variance"]
# === wrong: return in the loop | the return stands in the loop, so only the first statistic is updated
def update_running_statistics(running, batch, momentum=0.9):
    new = dict(running)
    for k in ("mean", "variance"):
        new[k] = momentum * running[k] + (1 - momentum) * batch[k]
        return new
# === wrong: bias corrected | the result is divided by 1 - momentum, a bias correction that is not asked
def update_running_statistics(running, batch, momentum=0.9):
    return {k: (momentum * running[k] + (1 - momentum) * batch[k]) / (1 - momentum) for k in running}
# === wrong: key named var | the variance is returned under the name "var" instead of "variance"
def update_running_statistics(running, batch, momentum=0.9):
    return {"mean": momentum * running["mean"] + (1 - momentum) * batch["mean"],
            "var": momentum * running["variance"] + (1 - momentum) * batch["variance"]}
# === wrong: swapped weights and no variance | none
def update_running_statistics(running, batch, momentum=0.9):
    new = dict(running)
    new["mean"] = (1 - momentum) * running["mean"] + momentum * batch["mean"]
    return new
# === right: two lines and a dict
def update_running_statistics(running, batch, momentum=0.9):
    mean = momentum * running["mean"] + (1.0 - momentum) * batch["mean"]
    variance = momentum * running["variance"] + (1.0 - momentum) * batch["variance"]
    return {"mean": mean, "variance": variance}
# === right: PyTorch's form with the newcomer's weight
def update_running_statistics(running, batch, momentum=0.9):
    newcomer = 1 - momentum
    out = dict(running)
    for name in running:
        out[name] = (1 - newcomer) * out[name] + newcomer * batch[name]
    return out
# === right: in place on copies
def update_running_statistics(running, batch, momentum=0.9):
    new = {k: np.array(a, dtype=float) for k, a in running.items()}
    for k, a in new.items():
        a *= momentum
        a += (1 - momentum) * batch[k]
    return new
# === right: step towards the newcomer
def update_running_statistics(running: dict, batch: dict, momentum: float = 0.9) -> dict:
    def move(old, new):
        return old + (1 - momentum) * (new - old)

    return dict(mean=move(running["mean"], batch["mean"]), variance=move(running["variance"], batch["variance"]))
# === right: entry by entry
def update_running_statistics(running, batch, momentum=0.9):
    result = {}
    for word in ["mean", "variance"]:
        column = []
        for old, new in zip(running[word][:, 0], batch[word][:, 0]):
            column.append([momentum * old + (1 - momentum) * new])
        result[word] = np.array(column)
    return result
# === right: dot of the weights with a stack
def update_running_statistics(running, batch, momentum=0.9):
    w = np.array([momentum, 1 - momentum])
    return {k: np.tensordot(w, np.stack([running[k], batch[k]]), axes=1) for k in ["mean", "variance"]}
# === wrong: PyTorch's momentum | gives the new batch the weight momentum, as PyTorch does
def update_running_statistics(running, batch, momentum=0.9):
    return {k: (1 - momentum) * running[k] + momentum * batch[k] for k in ("mean", "variance")}
# === wrong: PyTorch's momentum and default | momentum is the newcomer's weight, with PyTorch's default of 0.1
def update_running_statistics(running, batch, momentum=0.1):
    return {k: (1 - momentum) * running[k] + momentum * batch[k] for k in ("mean", "variance")}
# === wrong: default | the default of momentum is 0.99, as in Keras
def update_running_statistics(running, batch, momentum=0.99):
    return {k: momentum * running[k] + (1 - momentum) * batch[k] for k in ("mean", "variance")}
# === wrong: fixed weights | always weighs by 0.9 and 0.1
def update_running_statistics(running, batch, momentum=0.9):
    return {k: 0.9 * running[k] + 0.1 * batch[k] for k in ("mean", "variance")}
# === wrong: sum | adds the whole of the new batch instead of its share
def update_running_statistics(running, batch, momentum=0.9):
    return {k: momentum * running[k] + batch[k] for k in ("mean", "variance")}
# === wrong: plain half | takes the mean of old and new
def update_running_statistics(running, batch, momentum=0.9):
    return {k: (running[k] + batch[k]) / 2 for k in ("mean", "variance")}
# === wrong: averages spreads | averages the standard deviations and squares the result
def update_running_statistics(running, batch, momentum=0.9):
    mean = momentum * running["mean"] + (1 - momentum) * batch["mean"]
    spread = momentum * np.sqrt(running["variance"]) + (1 - momentum) * np.sqrt(batch["variance"])
    return {"mean": mean, "variance": spread**2}
# === wrong: pooled variance | adds the distance of the means to the variance, as one does when pooling groups
def update_running_statistics(running, batch, momentum=0.9):
    mean = momentum * running["mean"] + (1 - momentum) * batch["mean"]
    variance = momentum * running["variance"] + (1 - momentum) * batch["variance"]
    variance = variance + momentum * (1 - momentum) * (batch["mean"] - running["mean"]) ** 2
    return {"mean": mean, "variance": variance}
# === wrong: mean only | moves the mean and leaves the variance as it was
def update_running_statistics(running, batch, momentum=0.9):
    return {"mean": momentum * running["mean"] + (1 - momentum) * batch["mean"], "variance": running["variance"]}
# === wrong: variance replaced | takes the batch's variance as it is
def update_running_statistics(running, batch, momentum=0.9):
    return {"mean": momentum * running["mean"] + (1 - momentum) * batch["mean"], "variance": batch["variance"]}
# === wrong: crossed | the variance is averaged with the batch's mean
def update_running_statistics(running, batch, momentum=0.9):
    return {
        "mean": momentum * running["mean"] + (1 - momentum) * batch["mean"],
        "variance": momentum * running["variance"] + (1 - momentum) * batch["mean"],
    }
# === wrong: tuple, anew | returns a pair instead of a dict
def update_running_statistics(running, batch, momentum=0.9):
    mean = momentum * running["mean"] + (1 - momentum) * batch["mean"]
    variance = momentum * running["variance"] + (1 - momentum) * batch["variance"]
    return mean, variance
# === wrong: bias correction | corrects for a start at 0 by dividing by 1 - momentum
def update_running_statistics(running, batch, momentum=0.9):
    out = {}
    for k in ("mean", "variance"):
        out[k] = momentum * running[k] + (1 - momentum) * batch[k]
        if momentum < 1:
            out[k] = out[k] / (1 - momentum)
    return out
# === wrong: 0 counts as missing | "momentum or 0.9" takes a momentum of 0 for one that is not given
def update_running_statistics(running, batch, momentum=0.9):
    momentum = momentum or 0.9
    return {k: momentum * running[k] + (1 - momentum) * batch[k] for k in ("mean", "variance")}
# === wrong: one unit | returns plain numbers, the first unit's, instead of arrays (n, 1)
def update_running_statistics(running, batch, momentum=0.9):
    return {k: float(momentum * running[k][0, 0] + (1 - momentum) * batch[k][0, 0]) for k in ("mean", "variance")}
# === wrong: flat | returns arrays of the shape (n,)
def update_running_statistics(running, batch, momentum=0.9):
    return {k: (momentum * running[k] + (1 - momentum) * batch[k]).ravel() for k in ("mean", "variance")}
# === wrong: mean over units | averages over all units, so that each gets the same statistics
def update_running_statistics(running, batch, momentum=0.9):
    return {k: momentum * running[k] + (1 - momentum) * np.mean(batch[k]) for k in ("mean", "variance")}
# === wrong: no return, anew | updates local names and returns nothing
def update_running_statistics(running, batch, momentum=0.9):
    new = {}
    for k in ("mean", "variance"):
        new[k] = momentum * running[k] + (1 - momentum) * batch[k]
# === wrong: squared weights | weighs the variance by the squares of the weights, as for a sum of random numbers
def update_running_statistics(running, batch, momentum=0.9):
    mean = momentum * running["mean"] + (1 - momentum) * batch["mean"]
    variance = momentum**2 * running["variance"] + (1 - momentum) ** 2 * batch["variance"]
    return {"mean": mean, "variance": variance}
