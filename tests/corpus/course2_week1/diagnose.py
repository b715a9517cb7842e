# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: two ifs
def diagnose(train_error, dev_error, bayes_error=0.0, tolerance=0.02):
    problems = set()
    if train_error - bayes_error > tolerance:
        problems.add("high bias")
    if dev_error - train_error > tolerance:
        problems.add("high variance")
    return problems
# === right: set comprehension over the gaps
def diagnose(train_error, dev_error, bayes_error=0.0, tolerance=0.02):
    gaps = {"high bias": train_error - bayes_error, "high variance": dev_error - train_error}
    return {name for name, gap in gaps.items() if gap > tolerance}
# === right: four cases
def diagnose(train_error, dev_error, bayes_error=0.0, tolerance=0.02):
    bias = train_error - bayes_error > tolerance
    variance = dev_error - train_error > tolerance
    if bias and variance:
        return {"high bias", "high variance"}
    elif bias:
        return {"high bias"}
    elif variance:
        return {"high variance"}
    else:
        return set()
# === right: union of two
def diagnose(train_error, dev_error, bayes_error=0.0, tolerance=0.02):
    avoidable = {"high bias"} if train_error - bayes_error > tolerance else set()
    gap = {"high variance"} if dev_error - train_error > tolerance else set()
    return avoidable | gap
# === right: list first, then a set
def diagnose(train_error, dev_error, bayes_error=0.0, tolerance=0.02):
    found = []
    for name, low, high in [("high bias", bayes_error, train_error), ("high variance", train_error, dev_error)]:
        if high - low > tolerance:
            found.append(name)
    return set(found)
# === right: start full, throw out
def diagnose(train_error, dev_error, bayes_error=0.0, tolerance=0.02):
    result = {"high bias", "high variance"}
    if train_error - bayes_error <= tolerance:
        result.discard("high bias")
    if not dev_error - train_error > tolerance:
        result.discard("high variance")
    return result
# === right: numpy, with a helper
def _exceeds(gaps, tolerance):
    return np.diff(gaps) > tolerance

def diagnose(train_error, dev_error, bayes_error=0.0, tolerance=0.02):
    flags = _exceeds([bayes_error, train_error, dev_error], tolerance)
    names = np.array(["high bias", "high variance"])
    return set(names[flags].tolist())
# === wrong: Bayes error left out | The Bayes error is left out: bias is train error minus Bayes error.
def diagnose(train_error, dev_error, bayes_error=0.0, tolerance=0.02):
    problems = set()
    if train_error > tolerance:
        problems.add("high bias")
    if dev_error - train_error > tolerance:
        problems.add("high variance")
    return problems
# === wrong: variance from the Bayes error | Variance is measured from the Bayes error, where it is dev error minus train error.
def diagnose(train_error, dev_error, bayes_error=0.0, tolerance=0.02):
    problems = set()
    if train_error - bayes_error > tolerance:
        problems.add("high bias")
    if dev_error - bayes_error > tolerance:
        problems.add("high variance")
    return problems
# === wrong: variance is the dev error | The dev error itself is compared: variance is dev error minus train error.
def diagnose(train_error, dev_error, bayes_error=0.0, tolerance=0.02):
    problems = set()
    if train_error - bayes_error > tolerance:
        problems.add("high bias")
    if dev_error > tolerance:
        problems.add("high variance")
    return problems
# === wrong: bias from the dev error | Bias is measured on the dev set, where it is train error minus Bayes error.
def diagnose(train_error, dev_error, bayes_error=0.0, tolerance=0.02):
    problems = set()
    if dev_error - bayes_error > tolerance:
        problems.add("high bias")
    if dev_error - train_error > tolerance:
        problems.add("high variance")
    return problems
# === wrong: names exchanged | Bias and variance are exchanged.
def diagnose(train_error, dev_error, bayes_error=0.0, tolerance=0.02):
    problems = set()
    if train_error - bayes_error > tolerance:
        problems.add("high variance")
    if dev_error - train_error > tolerance:
        problems.add("high bias")
    return problems
# === wrong: elif | With elif, high variance is never found together with high bias.
def diagnose(train_error, dev_error, bayes_error=0.0, tolerance=0.02):
    problems = set()
    if train_error - bayes_error > tolerance:
        problems.add("high bias")
    elif dev_error - train_error > tolerance:
        problems.add("high variance")
    return problems
# === wrong: tolerance typed in | The tolerance is hard-coded and the argument is ignored.
def diagnose(train_error, dev_error, bayes_error=0.0, tolerance=0.02):
    problems = set()
    if train_error - bayes_error > 0.02:
        problems.add("high bias")
    if dev_error - train_error > 0.02:
        problems.add("high variance")
    return problems
# === wrong: no tolerance | The tolerance is not used: each gap above 0 counts.
def diagnose(train_error, dev_error, bayes_error=0.0, tolerance=0.02):
    problems = set()
    if train_error - bayes_error > 0:
        problems.add("high bias")
    if dev_error - train_error > 0:
        problems.add("high variance")
    return problems
# === wrong: at the tolerance too | A gap that equals the tolerance counts, where it must be strictly above.
def diagnose(train_error, dev_error, bayes_error=0.0, tolerance=0.02):
    problems = set()
    if train_error - bayes_error >= tolerance:
        problems.add("high bias")
    if dev_error - train_error >= tolerance:
        problems.add("high variance")
    return problems
# === wrong: absolute gaps | The absolute value makes a dev error far below the train error count as variance.
def diagnose(train_error, dev_error, bayes_error=0.0, tolerance=0.02):
    problems = set()
    if train_error - bayes_error > tolerance:
        problems.add("high bias")
    if abs(dev_error - train_error) > tolerance:
        problems.add("high variance")
    return problems
# === wrong: sign of the gap | The difference is taken the wrong way round.
def diagnose(train_error, dev_error, bayes_error=0.0, tolerance=0.02):
    problems = set()
    if train_error - bayes_error > tolerance:
        problems.add("high bias")
    if train_error - dev_error > tolerance:
        problems.add("high variance")
    return problems
# === wrong: list | A list is returned where a set is asked for.
def diagnose(train_error, dev_error, bayes_error=0.0, tolerance=0.02):
    problems = []
    if train_error - bayes_error > tolerance:
        problems.append("high bias")
    if dev_error - train_error > tolerance:
        problems.append("high variance")
    return problems
# === wrong: string | One string is returned where a set is asked for.
def diagnose(train_error, dev_error, bayes_error=0.0, tolerance=0.02):
    if train_error - bayes_error > tolerance:
        return "high bias"
    if dev_error - train_error > tolerance:
        return "high variance"
    return ""
# === wrong: letters in the set | set() of a string makes a set of its letters.
def diagnose(train_error, dev_error, bayes_error=0.0, tolerance=0.02):
    if train_error - bayes_error > tolerance:
        return set("high bias")
    if dev_error - train_error > tolerance:
        return set("high variance")
    return set()
# === wrong: braces make a dict | Empty braces make a dict and not a set.
def diagnose(train_error, dev_error, bayes_error=0.0, tolerance=0.02):
    problems = {}
    if train_error - bayes_error > tolerance:
        problems["high bias"] = True
    if dev_error - train_error > tolerance:
        problems["high variance"] = True
    return problems
# === wrong: other names | The names are spelled differently: "high bias" and "high variance" are asked for.
def diagnose(train_error, dev_error, bayes_error=0.0, tolerance=0.02):
    problems = set()
    if train_error - bayes_error > tolerance:
        problems.add("bias")
    if dev_error - train_error > tolerance:
        problems.add("variance")
    return problems
# === wrong: a third word | An extra word is put in when nothing is wrong, where an empty set is asked for.
def diagnose(train_error, dev_error, bayes_error=0.0, tolerance=0.02):
    problems = set()
    if train_error - bayes_error > tolerance:
        problems.add("high bias")
    if dev_error - train_error > tolerance:
        problems.add("high variance")
    return problems or {"just right"}
# === wrong: ratios | The errors are compared by ratio and not by difference.
def diagnose(train_error, dev_error, bayes_error=0.0, tolerance=0.02):
    problems = set()
    if train_error > (1 + tolerance) * bayes_error:
        problems.add("high bias")
    if dev_error > (1 + tolerance) * train_error:
        problems.add("high variance")
    return problems
# === wrong: no return | The return statement is missing.
def diagnose(train_error, dev_error, bayes_error=0.0, tolerance=0.02):
    problems = set()
    if train_error - bayes_error > tolerance:
        problems.add("high bias")
    if dev_error - train_error > tolerance:
        problems.add("high variance")
# === wrong: the larger gap only | Only the larger of the two gaps is looked at.
def diagnose(train_error, dev_error, bayes_error=0.0, tolerance=0.02):
    bias = train_error - bayes_error
    variance = dev_error - train_error
    if max(bias, variance) <= tolerance:
        return set()
    return {"high bias"} if bias > variance else {"high variance"}
# === wrong: guessing | none
def diagnose(train_error, dev_error, bayes_error=0.0, tolerance=0.02):
    problems = set()
    if train_error + dev_error > 0.5:
        problems.add("high bias")
    if bayes_error > tolerance:
        problems.add("high variance")
    return problems
# === right: list turned into a set
def diagnose(train_error, dev_error, bayes_error=0.0, tolerance=0.02):
    result = []
    avoidable_bias = train_error - bayes_error
    variance = dev_error - train_error
    if not avoidable_bias <= tolerance:
        result.append("high bias")
    if not variance <= tolerance:
        result.append("high variance")
    return set(result)
# === right: four cases with early returns
def diagnose(train_error, dev_error, bayes_error=0.0, tolerance=0.02):
    bias = (train_error - bayes_error) > tolerance
    var = (dev_error - train_error) > tolerance
    if bias and var:
        return {"high bias", "high variance"}
    if bias:
        return {"high bias"}
    if var:
        return {"high variance"}
    return set()
# === right: union of conditional sets
def diagnose(train_error, dev_error, bayes_error=0.0, tolerance=0.02):
    return ({"high bias"} if tolerance < train_error - bayes_error else set()) | (
        {"high variance"} if tolerance < dev_error - train_error else set())
# === right: start with both and discard
def diagnose(train_error, dev_error, bayes_error=0.0, tolerance=0.02):
    verdict = {"high bias", "high variance"}
    if train_error - bayes_error <= tolerance:
        verdict.discard("high bias")
    if dev_error - train_error <= tolerance:
        verdict.discard("high variance")
    return verdict
# === wrong: bayes error ignored | bias is judged by the train error alone, the bayes error is not taken off
def diagnose(train_error, dev_error, bayes_error=0.0, tolerance=0.02):
    s = set()
    if train_error > tolerance:
        s.add("high bias")
    if dev_error - train_error > tolerance:
        s.add("high variance")
    return s
# === wrong: variance against bayes | variance is dev minus bayes where it should be dev minus train
def diagnose(train_error, dev_error, bayes_error=0.0, tolerance=0.02):
    s = set()
    if train_error - bayes_error > tolerance:
        s.add("high bias")
    if dev_error - bayes_error > tolerance:
        s.add("high variance")
    return s
# === wrong: elif, only one verdict | elif lets only one of the two verdicts through when both are due
def diagnose(train_error, dev_error, bayes_error=0.0, tolerance=0.02):
    out = set()
    if train_error - bayes_error > tolerance:
        out.add("high bias")
    elif dev_error - train_error > tolerance:
        out.add("high variance")
    return out
# === wrong: at or above | a gap exactly at the tolerance is counted as high
def diagnose(train_error, dev_error, bayes_error=0.0, tolerance=0.02):
    out = set()
    if train_error - bayes_error >= tolerance:
        out.add("high bias")
    if dev_error - train_error >= tolerance:
        out.add("high variance")
    return out
# === wrong: names swapped | bias and variance are swapped
def diagnose(train_error, dev_error, bayes_error=0.0, tolerance=0.02):
    out = set()
    if train_error - bayes_error > tolerance:
        out.add("high variance")
    if dev_error - train_error > tolerance:
        out.add("high bias")
    return out
# === wrong: letters of a word | set("high bias") is a set of letters, not of the phrase
def diagnose(train_error, dev_error, bayes_error=0.0, tolerance=0.02):
    out = set()
    if train_error - bayes_error > tolerance:
        out = out | set("high bias")
    if dev_error - train_error > tolerance:
        out = out | set("high variance")
    return out
# === wrong: empty braces | {} is an empty dict, not an empty set, when there is nothing wrong
def diagnose(train_error, dev_error, bayes_error=0.0, tolerance=0.02):
    bias = train_error - bayes_error > tolerance
    variance = dev_error - train_error > tolerance
    if bias and variance:
        return {"high bias", "high variance"}
    elif bias:
        return {"high bias"}
    elif variance:
        return {"high variance"}
    return {}
# === wrong: list, again | a list is returned, a set is asked for
def diagnose(train_error, dev_error, bayes_error=0.0, tolerance=0.02):
    out = []
    if train_error - bayes_error > tolerance:
        out.append("high bias")
    if dev_error - train_error > tolerance:
        out.append("high variance")
    return out
# === wrong: absolute gaps, again | the absolute gap is taken, so a dev error well below the train error counts as variance
def diagnose(train_error, dev_error, bayes_error=0.0, tolerance=0.02):
    out = set()
    if abs(train_error - bayes_error) > tolerance:
        out.add("high bias")
    if abs(dev_error - train_error) > tolerance:
        out.add("high variance")
    return out
# === wrong: tolerance fixed at 0.02 | the tolerance argument is ignored, 0.02 is hard-coded
def diagnose(train_error, dev_error, bayes_error=0.0, tolerance=0.02):
    out = set()
    if train_error - bayes_error > 0.02:
        out.add("high bias")
    if dev_error - train_error > 0.02:
        out.add("high variance")
    return out
# === wrong: default of five percent | the default tolerance is 0.05, not 0.02
def diagnose(train_error, dev_error, bayes_error=0.0, tolerance=0.05):
    out = set()
    if train_error - bayes_error > tolerance:
        out.add("high bias")
    if dev_error - train_error > tolerance:
        out.add("high variance")
    return out
# === wrong: variance the wrong way round | variance is taken as train minus dev, the sign is reversed
def diagnose(train_error, dev_error, bayes_error=0.0, tolerance=0.02):
    out = set()
    if train_error - bayes_error > tolerance:
        out.add("high bias")
    if train_error - dev_error > tolerance:
        out.add("high variance")
    return out
# === wrong: relative gap | gaps are divided by the error they start from, a ratio is compared with the tolerance
def diagnose(train_error, dev_error, bayes_error=0.0, tolerance=0.02):
    out = set()
    if (train_error - bayes_error) / max(train_error, 1e-12) > tolerance:
        out.add("high bias")
    if (dev_error - train_error) / max(dev_error, 1e-12) > tolerance:
        out.add("high variance")
    return out
# === wrong: text and no bayes | none
def diagnose(train_error, dev_error, bayes_error=0.0, tolerance=0.02):
    if train_error > tolerance:
        return "high bias"
    if dev_error > tolerance:
        return "high variance"
