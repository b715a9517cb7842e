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
# === right: moved to the other side
def diagnose(train_error, dev_error, bayes_error=0.0, tolerance=0.02):
    result = []
    if train_error > bayes_error + tolerance:
        result.append("high bias")
    if dev_error > train_error + tolerance:
        result.append("high variance")
    return set(result)
# === right: union of two conditional sets
def diagnose(train_error: float, dev_error: float, bayes_error: float = 0.0, tolerance: float = 0.02) -> set[str]:
    return ({"high bias"} if (bias := train_error - bayes_error) > tolerance else set()) | (
        {"high variance"} if (variance := dev_error - train_error) > tolerance else set()
    )
# === right: all four cases written out
def diagnose(train_error, dev_error, bayes_error=0.0, tolerance=0.02):
    bias = train_error - bayes_error
    variance = dev_error - train_error
    if bias > tolerance and variance > tolerance:
        return {"high bias", "high variance"}
    elif bias > tolerance:
        return {"high bias"}
    elif variance > tolerance:
        return {"high variance"}
    else:
        return set()
# === right: starts with both and discards
def diagnose(train_error, dev_error, bayes_error=0.0, tolerance=0.02):
    problems = {"high bias", "high variance"}
    if not train_error - bayes_error > tolerance:
        problems.discard("high bias")
    if not dev_error - train_error > tolerance:
        problems.remove("high variance")
    return problems
# === right: lambda and compress
from itertools import compress

diagnose = lambda train_error, dev_error, bayes_error=0.0, tolerance=0.02: set(
    compress(
        ("high bias", "high variance"),
        (train_error - bayes_error > tolerance, dev_error - train_error > tolerance),
    )
)
# === right: numpy masks, as in R
def diagnose(train_error, dev_error, bayes_error=0.0, tolerance=0.02):
    names = np.array(["high bias", "high variance"])
    errors = np.array([bayes_error, train_error, dev_error])
    return set(names[np.diff(errors) > tolerance].tolist())
# === right: exact decimals
from decimal import Decimal

def diagnose(train_error, dev_error, bayes_error=0.0, tolerance=0.02):
    train, dev, bayes, tol = (Decimal(str(float(v))) for v in (train_error, dev_error, bayes_error, tolerance))
    out = set()
    if train - bayes > tol:
        out |= {"high bias"}
    if dev - train > tol:
        out |= {"high variance"}
    return out
# === right: helper that leaves room for rounding
def _above(gap, limit):
    return gap > limit and not math.isclose(gap, limit, rel_tol=1e-9)

def diagnose(train_error, dev_error, bayes_error=0.0, tolerance=0.02):
    answer = set()
    if _above(train_error - bayes_error, tolerance): answer.update(["high bias"])
    if _above(dev_error - train_error, tolerance): answer.update(["high variance"])
    return answer
# === wrong: only the larger one | Names only the larger of the two gaps.
def diagnose(train_error, dev_error, bayes_error=0.0, tolerance=0.02):
    gaps = {"high bias": train_error - bayes_error, "high variance": dev_error - train_error}
    worst = max(gaps, key=gaps.get)
    return {worst} if gaps[worst] > tolerance else set()
# === wrong: any gap | Names every gap above 0 and ignores the tolerance.
def diagnose(train_error, dev_error, bayes_error=0.0, tolerance=0.02):
    found = set()
    if train_error > bayes_error:
        found.add("high bias")
    if dev_error > train_error:
        found.add("high variance")
    return found
# === wrong: 0.02 built in | Compares with a fixed 0.02 instead of the argument.
def diagnose(train_error, dev_error, bayes_error=0.0, tolerance=0.02):
    return {
        name
        for name, gap in [("high bias", train_error - bayes_error), ("high variance", dev_error - train_error)]
        if gap > 0.02
    }
# === wrong: other default | Has the Bayes error of the noisy points as its default instead of 0.
def diagnose(train_error, dev_error, bayes_error=0.12, tolerance=0.02):
    found = set()
    if train_error - bayes_error > tolerance:
        found.add("high bias")
    if dev_error - train_error > tolerance:
        found.add("high variance")
    return found
# === wrong: arguments in another order | Takes the tolerance as third and the Bayes error as fourth argument.
def diagnose(train_error, dev_error, tolerance=0.02, bayes_error=0.0):
    found = set()
    if train_error - bayes_error > tolerance:
        found.add("high bias")
    if dev_error - train_error > tolerance:
        found.add("high variance")
    return found
# === wrong: a set of letters | Makes a set of the letters of the words instead of a set that holds the words.
def diagnose(train_error, dev_error, bayes_error=0.0, tolerance=0.02):
    found = set()
    if train_error - bayes_error > tolerance:
        found |= set("high bias")
    if dev_error - train_error > tolerance:
        found |= set("high variance")
    return found
# === wrong: empty braces, anew | Returns {} when nothing is wrong, which is an empty dict and not an empty set.
def diagnose(train_error, dev_error, bayes_error=0.0, tolerance=0.02):
    bias = train_error - bayes_error > tolerance
    variance = dev_error - train_error > tolerance
    if bias and variance:
        return {"high bias", "high variance"}
    if bias:
        return {"high bias"}
    if variance:
        return {"high variance"}
    return {}
# === wrong: one set for all calls | Keeps one set as a default argument, so the findings of earlier calls stay in it.
def diagnose(train_error, dev_error, bayes_error=0.0, tolerance=0.02, found=set()):
    if train_error - bayes_error > tolerance:
        found.add("high bias")
    if dev_error - train_error > tolerance:
        found.add("high variance")
    return found
# === wrong: Bayes minus train | Takes the difference of train and Bayes error the wrong way round.
def diagnose(train_error, dev_error, bayes_error=0.0, tolerance=0.02):
    bias = bayes_error - train_error
    variance = dev_error - train_error
    return {n for n, g in (("high bias", bias), ("high variance", variance)) if g > tolerance}
# === wrong: a relative tolerance | Compares by factors: an error counts when it is more than 1 + tolerance times the lower one.
def diagnose(train_error, dev_error, bayes_error=0.0, tolerance=0.02):
    found = set()
    if train_error > bayes_error * (1 + tolerance):
        found.add("high bias")
    if dev_error > train_error * (1 + tolerance):
        found.add("high variance")
    return found
# === wrong: percent against a fraction | Compares gaps in percent with a tolerance from 0 to 1.
def diagnose(train_error, dev_error, bayes_error=0.0, tolerance=0.02):
    bias = 100 * (train_error - bayes_error)
    variance = 100 * (dev_error - train_error)
    found = set()
    if bias > tolerance:
        found.add("high bias")
    if variance > tolerance:
        found.add("high variance")
    return found
# === wrong: underscores | Writes the two names with underscores.
def diagnose(train_error, dev_error, bayes_error=0.0, tolerance=0.02):
    found = set()
    if train_error - bayes_error > tolerance:
        found.add("high_bias")
    if dev_error - train_error > tolerance:
        found.add("high_variance")
    return found
# === wrong: both in one word | Puts one text into the set when both are high, instead of two.
def diagnose(train_error, dev_error, bayes_error=0.0, tolerance=0.02):
    bias = train_error - bayes_error > tolerance
    variance = dev_error - train_error > tolerance
    if bias and variance:
        return {"high bias and high variance"}
    if bias:
        return {"high bias"}
    if variance:
        return {"high variance"}
    return set()
# === wrong: "nothing" as a finding | Puts a third text into the set when neither is high.
def diagnose(train_error, dev_error, bayes_error=0.0, tolerance=0.02):
    found = set()
    if train_error - bayes_error > tolerance:
        found.add("high bias")
    if dev_error - train_error > tolerance:
        found.add("high variance")
    if not found:
        found.add("nothing")
    return found
# === wrong: return inside the if | Returns only when something was found, otherwise None.
def diagnose(train_error, dev_error, bayes_error=0.0, tolerance=0.02):
    found = set()
    if train_error - bayes_error > tolerance:
        found.add("high bias")
    if dev_error - train_error > tolerance:
        found.add("high variance")
    if found:
        return found
# === wrong: truncated to whole percent | Turns the gaps into whole percent with int and loses what is above the tolerance.
def diagnose(train_error, dev_error, bayes_error=0.0, tolerance=0.02):
    bias = int(100 * (train_error - bayes_error))
    variance = int(100 * (dev_error - train_error))
    limit = int(100 * tolerance)
    found = set()
    if bias > limit:
        found.add("high bias")
    if variance > limit:
        found.add("high variance")
    return found
# === wrong: tolerance on the wrong side | Subtracts the tolerance from the lower error instead of adding it.
def diagnose(train_error, dev_error, bayes_error=0.0, tolerance=0.02):
    found = set()
    if train_error > bayes_error - tolerance:
        found.add("high bias")
    if dev_error > train_error - tolerance:
        found.add("high variance")
    return found
