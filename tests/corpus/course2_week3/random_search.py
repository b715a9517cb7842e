# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: loop
def random_search(objective, space, trials, rng):
    best, best_value = None, float("inf")
    table = []
    for _ in range(trials):
        settings = {}
        for name, draw in space.items():
            settings[name] = draw(rng)
        value = objective(settings)
        table.append((settings, value))
        if value < best_value:
            best, best_value = settings, value
    return best, table
# === right: comprehension and min
def random_search(objective, space, trials, rng):
    drawn = [{name: draw(rng) for name, draw in space.items()} for _ in range(trials)]
    table = [(s, objective(s)) for s in drawn]
    return min(table, key=lambda row: row[1])[0], table
# === right: argmin over the values
def random_search(objective, space, trials, rng):
    settings, values = [], []
    for trial in range(trials):
        settings.append(dict((name, space[name](rng)) for name in space))
        values.append(objective(settings[-1]))
    best = settings[int(np.argmin(values))]
    return best, list(zip(settings, values))
# === right: sorted copy, with a helper
def _draw(space, rng):
    return {name: sample(rng) for name, sample in space.items()}

def random_search(objective, space, trials, rng):
    table = []
    while len(table) < trials:
        s = _draw(space, rng)
        table.append((s, objective(dict(s))))
    ranked = sorted(table, key=lambda pair: pair[1])
    return dict(ranked[0][0]), table
# === right: index of the best kept
def random_search(objective, space, trials, rng):
    table = [None] * trials
    best = 0
    for i in range(trials):
        s = {}
        s.update((name, f(rng)) for name, f in space.items())
        table[i] = (s, objective(s))
        if table[i][1] < table[best][1]:
            best = i
    return table[best][0], table
# === right: recursive
def random_search(objective, space, trials, rng):
    if trials == 0:
        return None, []
    s = {name: space[name](rng) for name in space}
    row = (s, objective(s))
    if trials == 1:
        return s, [row]
    _, rest = random_search(objective, space, trials - 1, rng)
    table = [row] + rest
    values = [v for _, v in table]
    return table[values.index(min(values))][0], table
# === wrong: highest is best | The highest value is kept, where the lowest is best.
def random_search(objective, space, trials, rng):
    best, best_value = None, -float("inf")
    table = []
    for _ in range(trials):
        settings = {}
        for name, draw in space.items():
            settings[name] = draw(rng)
        value = objective(settings)
        table.append((settings, value))
        if value > best_value:
            best, best_value = settings, value
    return best, table
# === wrong: best value returned | The best value is returned and not the best settings.
def random_search(objective, space, trials, rng):
    best, best_value = None, float("inf")
    table = []
    for _ in range(trials):
        settings = {}
        for name, draw in space.items():
            settings[name] = draw(rng)
        value = objective(settings)
        table.append((settings, value))
        if value < best_value:
            best, best_value = settings, value
    return best_value, table
# === wrong: one dict for all trials | The same dict is filled anew in each trial, so that all rows of the table show the last settings.
def random_search(objective, space, trials, rng):
    best, best_value = None, float("inf")
    table = []
    settings = {}
    for _ in range(trials):
        for name, draw in space.items():
            settings[name] = draw(rng)
        value = objective(settings)
        table.append((settings, value))
        if value < best_value:
            best, best_value = settings, value
    return best, table
# === wrong: one draw for all trials | The settings are drawn once before the loop, so that each trial is the same.
def random_search(objective, space, trials, rng):
    best, best_value = None, float("inf")
    table = []
    settings = {name: draw(rng) for name, draw in space.items()}
    for _ in range(trials):
        value = objective(settings)
        table.append((settings, value))
        if value < best_value:
            best, best_value = settings, value
    return best, table
# === wrong: one trial too few | The loop makes one trial too few.
def random_search(objective, space, trials, rng):
    best, best_value = None, float("inf")
    table = []
    for _ in range(1, trials):
        settings = {}
        for name, draw in space.items():
            settings[name] = draw(rng)
        value = objective(settings)
        table.append((settings, value))
        if value < best_value:
            best, best_value = settings, value
    return best, table
# === wrong: one trial too many | The loop makes one trial too many.
def random_search(objective, space, trials, rng):
    best, best_value = None, float("inf")
    table = []
    for _ in range(trials + 1):
        settings = {}
        for name, draw in space.items():
            settings[name] = draw(rng)
        value = objective(settings)
        table.append((settings, value))
        if value < best_value:
            best, best_value = settings, value
    return best, table
# === wrong: last settings | The last settings are returned and not the best.
def random_search(objective, space, trials, rng):
    best, best_value = None, float("inf")
    table = []
    for _ in range(trials):
        settings = {}
        for name, draw in space.items():
            settings[name] = draw(rng)
        value = objective(settings)
        table.append((settings, value))
        if value < best_value:
            best, best_value = settings, value
    return settings, table
# === wrong: first settings | The best is never replaced, so that the first settings are returned.
def random_search(objective, space, trials, rng):
    best, best_value = None, float("inf")
    table = []
    for _ in range(trials):
        settings = {}
        for name, draw in space.items():
            settings[name] = draw(rng)
        value = objective(settings)
        table.append((settings, value))
        if best is None:
            best, best_value = settings, value
    return best, table
# === wrong: functions not called | The functions of the space are stored and not called.
def random_search(objective, space, trials, rng):
    best, best_value = None, float("inf")
    table = []
    for _ in range(trials):
        settings = {}
        for name, draw in space.items():
            settings[name] = draw
        value = objective(settings)
        table.append((settings, value))
        if value < best_value:
            best, best_value = settings, value
    return best, table
# === wrong: rng not passed | The functions of the space are called without rng.
def random_search(objective, space, trials, rng):
    best, best_value = None, float("inf")
    table = []
    for _ in range(trials):
        settings = {}
        for name, draw in space.items():
            settings[name] = draw()
        value = objective(settings)
        table.append((settings, value))
        if value < best_value:
            best, best_value = settings, value
    return best, table
# === wrong: new rng | A generator with a fixed seed is made, and the given one is ignored.
def random_search(objective, space, trials, rng):
    best, best_value = None, float("inf")
    table = []
    rng = np.random.default_rng(0)
    for _ in range(trials):
        settings = {}
        for name, draw in space.items():
            settings[name] = draw(rng)
        value = objective(settings)
        table.append((settings, value))
        if value < best_value:
            best, best_value = settings, value
    return best, table
# === wrong: new rng in each trial | A generator with a fixed seed is made in each trial, so that each trial is the same.
def random_search(objective, space, trials, rng):
    best, best_value = None, float("inf")
    table = []
    for _ in range(trials):
        settings = {}
        rng = np.random.default_rng(0)
        for name, draw in space.items():
            settings[name] = draw(rng)
        value = objective(settings)
        table.append((settings, value))
        if value < best_value:
            best, best_value = settings, value
    return best, table
# === wrong: settings as keyword arguments | The settings are passed as keyword arguments, where objective takes the dict.
def random_search(objective, space, trials, rng):
    best, best_value = None, float("inf")
    table = []
    for _ in range(trials):
        settings = {}
        for name, draw in space.items():
            settings[name] = draw(rng)
        value = objective(**settings)
        table.append((settings, value))
        if value < best_value:
            best, best_value = settings, value
    return best, table
# === wrong: values only | The table holds the values only and not the pairs.
def random_search(objective, space, trials, rng):
    best, best_value = None, float("inf")
    table = []
    for _ in range(trials):
        settings = {}
        for name, draw in space.items():
            settings[name] = draw(rng)
        value = objective(settings)
        table.append(value)
        if value < best_value:
            best, best_value = settings, value
    return best, table
# === wrong: settings only | The table holds the settings only and not the pairs.
def random_search(objective, space, trials, rng):
    best, best_value = None, float("inf")
    table = []
    for _ in range(trials):
        settings = {}
        for name, draw in space.items():
            settings[name] = draw(rng)
        value = objective(settings)
        table.append(settings)
        if value < best_value:
            best, best_value = settings, value
    return best, table
# === wrong: pairs the wrong way round | The pairs of the table are in the wrong order: settings first, then value.
def random_search(objective, space, trials, rng):
    best, best_value = None, float("inf")
    table = []
    for _ in range(trials):
        settings = {}
        for name, draw in space.items():
            settings[name] = draw(rng)
        value = objective(settings)
        table.append((value, settings))
        if value < best_value:
            best, best_value = settings, value
    return best, table
# === wrong: only the best | The table is not returned.
def random_search(objective, space, trials, rng):
    best, best_value = None, float("inf")
    table = []
    for _ in range(trials):
        settings = {}
        for name, draw in space.items():
            settings[name] = draw(rng)
        value = objective(settings)
        table.append((settings, value))
        if value < best_value:
            best, best_value = settings, value
    return best
# === wrong: order swapped | The two are returned in the wrong order: best settings first, then the table.
def random_search(objective, space, trials, rng):
    best, best_value = None, float("inf")
    table = []
    for _ in range(trials):
        settings = {}
        for name, draw in space.items():
            settings[name] = draw(rng)
        value = objective(settings)
        table.append((settings, value))
        if value < best_value:
            best, best_value = settings, value
    return table, best
# === wrong: only improvements in the table | Only the trials that brought an improvement are in the table.
def random_search(objective, space, trials, rng):
    best, best_value = None, float("inf")
    table = []
    for _ in range(trials):
        settings = {}
        for name, draw in space.items():
            settings[name] = draw(rng)
        value = objective(settings)
        if value < best_value:
            table.append((settings, value))
            best, best_value = settings, value
    return best, table
# === wrong: best pair returned | The pair of settings and value is returned where only the settings are asked for.
def random_search(objective, space, trials, rng):
    best, best_value = None, float("inf")
    table = []
    for _ in range(trials):
        settings = {}
        for name, draw in space.items():
            settings[name] = draw(rng)
        value = objective(settings)
        table.append((settings, value))
        if value < best_value:
            best, best_value = settings, value
    return (best, best_value), table
# === wrong: best value not remembered | The best value is not remembered, so that any trial counts as best.
def random_search(objective, space, trials, rng):
    best, best_value = None, float("inf")
    table = []
    for _ in range(trials):
        settings = {}
        for name, draw in space.items():
            settings[name] = draw(rng)
        value = objective(settings)
        table.append((settings, value))
        if value < best_value:
            best = settings
    return best, table
# === wrong: one setting only | Only the last name of the space is kept in the settings.
def random_search(objective, space, trials, rng):
    best, best_value = None, float("inf")
    table = []
    for _ in range(trials):
        settings = {}
        for name, draw in space.items():
            settings = {name: draw(rng)}
        value = objective(settings)
        table.append((settings, value))
        if value < best_value:
            best, best_value = settings, value
    return best, table
# === wrong: return inside the loop | The return stands inside the loop, so that only one trial is made.
def random_search(objective, space, trials, rng):
    best, best_value = None, float("inf")
    table = []
    for _ in range(trials):
        settings = {}
        for name, draw in space.items():
            settings[name] = draw(rng)
        value = objective(settings)
        table.append((settings, value))
        if value < best_value:
            best, best_value = settings, value
        return best, table
# === wrong: no return | The return statement is missing.
def random_search(objective, space, trials, rng):
    best, best_value = None, float("inf")
    table = []
    for _ in range(trials):
        settings = {}
        for name, draw in space.items():
            settings[name] = draw(rng)
        value = objective(settings)
        table.append((settings, value))
        if value < best_value:
            best, best_value = settings, value
# === wrong: sum of the values | none
def random_search(objective, space, trials, rng):
    best, best_value = None, float("inf")
    table = []
    for _ in range(trials):
        settings = {}
        for name, draw in space.items():
            settings[name] = draw(rng)
        value = objective(settings)
        table.append((settings, value))
        if value + best_value < 0:
            best, best_value = settings, value
    return best, sum(v for _, v in table)
# === right: loop with the best kept
def random_search(objective, space, trials, rng):
    best = None
    best_value = float("inf")
    table = []
    for i in range(trials):
        settings = {}
        for name in space:
            settings[name] = space[name](rng)
        value = objective(settings)
        table.append((settings, value))
        if value < best_value:
            best_value = value
            best = settings
    return best, table
# === right: min over the table
def random_search(objective, space, trials, rng):
    settings = [{name: draw(rng) for name, draw in space.items()} for _ in range(trials)]
    table = [(s, objective(s)) for s in settings]
    best, _ = min(table, key=lambda row: row[1])
    return best, table
# === right: argmin of an array of values
def random_search(objective, space, trials, rng):
    def sample():
        return dict((name, f(rng)) for name, f in space.items())
    table = []
    values = np.empty(trials)
    for k in range(trials):
        s = sample()
        values[k] = objective(s)
        table.append((s, float(values[k])))
    return table[int(np.argmin(values))][0], table
# === right: sorted copy, table left in order
import operator

def random_search(objective, space, trials, rng):
    history = []
    while len(history) < trials:
        candidate = {}
        for key, sampler in space.items():
            candidate.update({key: sampler(rng)})
        history.append((candidate, objective(dict(candidate))))
    ranking = sorted(history, key=operator.itemgetter(1))
    return ranking[0][0], history
# === right: copies of one working dict, less-or-equal
def random_search(objective, space, trials, rng):
    current = {}
    results, best_index = [], 0
    for t in range(trials):
        for name in space.keys():
            current[name] = space[name](rng)
        score = objective(current.copy())
        results.append((current.copy(), score))
        if score <= results[best_index][1]:
            best_index = t
    return dict(results[best_index][0]), results
# === wrong: biggest wins | the settings with the highest value are returned; lowest is best
def random_search(objective, space, trials, rng):
    table = []
    for _ in range(trials):
        s = {name: f(rng) for name, f in space.items()}
        table.append((s, objective(s)))
    best = max(table, key=lambda r: r[1])[0]
    return best, table
# === wrong: one dict for all rows | all rows of the table are the same dict, overwritten in each trial (no copy is made)
def random_search(objective, space, trials, rng):
    settings = {}
    table = []
    best, best_value = None, np.inf
    for _ in range(trials):
        for name, f in space.items():
            settings[name] = f(rng)
        value = objective(settings)
        table.append((settings, value))
        if value < best_value:
            best, best_value = settings.copy(), value
    return best, table
# === wrong: best value comes back | the best value is returned instead of the best settings
def random_search(objective, space, trials, rng):
    table = []
    for _ in range(trials):
        s = {name: f(rng) for name, f in space.items()}
        table.append((s, objective(s)))
    return min(v for _, v in table), table
# === wrong: best starts at zero | the best value starts at 0, so nothing is found when all values are positive
def random_search(objective, space, trials, rng):
    best, best_value, table = {}, 0, []
    for _ in range(trials):
        s = {name: f(rng) for name, f in space.items()}
        value = objective(s)
        table.append((s, value))
        if value < best_value:
            best, best_value = s, value
    return best, table
# === wrong: better than the one before | each trial is compared with the trial before it instead of with the best so far
def random_search(objective, space, trials, rng):
    best, table = None, []
    previous = float("inf")
    for _ in range(trials):
        s = {name: f(rng) for name, f in space.items()}
        value = objective(s)
        table.append((s, value))
        if value < previous:
            best = s
        previous = value
    return best, table
# === wrong: trials minus one | one trial too few: the range starts at 1
def random_search(objective, space, trials, rng):
    table = []
    for _ in range(1, trials):
        s = {name: f(rng) for name, f in space.items()}
        table.append((s, objective(s)))
    best = min(table, key=lambda r: r[1])[0] if table else None
    return best, table
# === wrong: drawn once | the settings are drawn once before the loop, so every trial is the same
def random_search(objective, space, trials, rng):
    s = {name: f(rng) for name, f in space.items()}
    table = [(dict(s), objective(s)) for _ in range(trials)]
    return min(table, key=lambda r: r[1])[0], table
# === wrong: measured on other settings | the settings in the table are drawn again after the objective was measured, so value and settings do not belong together
def random_search(objective, space, trials, rng):
    def draw():
        return {name: f(rng) for name, f in space.items()}
    table = []
    for _ in range(trials):
        value = objective(draw())
        table.append((draw(), value))
    return min(table, key=lambda r: r[1])[0], table
# === wrong: value before settings | the rows of the table are (value, settings) instead of (settings, value)
def random_search(objective, space, trials, rng):
    table = []
    for _ in range(trials):
        s = {name: f(rng) for name, f in space.items()}
        table.append((objective(s), s))
    return min(table, key=lambda r: r[0])[1], table
# === wrong: improvements only | the table holds only the trials that improved on the best
def random_search(objective, space, trials, rng):
    best, best_value, table = None, float("inf"), []
    for _ in range(trials):
        s = {name: f(rng) for name, f in space.items()}
        value = objective(s)
        if value < best_value:
            best, best_value = s, value
            table.append((s, value))
    return best, table
# === wrong: keywords to the objective | the objective is called with keyword arguments; it takes the dict
def random_search(objective, space, trials, rng):
    table = []
    for _ in range(trials):
        s = {name: f(rng) for name, f in space.items()}
        table.append((s, objective(**s)))
    return min(table, key=lambda r: r[1])[0], table
# === wrong: ties compare dicts | the minimum is taken over (value, settings) pairs: with equal values it compares dicts and fails
def random_search(objective, space, trials, rng):
    rows = []
    for _ in range(trials):
        s = {name: f(rng) for name, f in space.items()}
        rows.append((objective(s), s))
    best_value, best = min(rows)
    return best, [(s, v) for v, s in rows]
# === wrong: last one | the last settings tried are returned as the best
def random_search(objective, space, trials, rng):
    table = []
    for _ in range(trials):
        settings = {name: f(rng) for name, f in space.items()}
        value = objective(settings)
        table.append((settings, value))
    return settings, table
# === wrong: highest wins and no table | none
def random_search(objective, space, trials, rng):
    best, best_value = None, -np.inf
    for _ in range(trials):
        s = {name: f(rng) for name, f in space.items()}
        value = objective(s)
        if value > best_value:
            best, best_value = s, value
    return best, best_value
# === right: loop with a best so far
def random_search(objective, space, trials, rng):
    best, lowest, table = None, None, []
    for _ in range(trials):
        settings = {name: draw(rng) for name, draw in space.items()}
        value = objective(settings)
        table.append((settings, value))
        if best is None or value < lowest:
            best, lowest = settings, value
    return best, table
# === right: argmin of an array
def random_search(objective, space, trials, rng):
    settings_list = []
    values = np.zeros(trials)
    for i in range(trials):
        s = {}
        for name in space:
            s[name] = space[name](rng)
        settings_list.append(s)
        values[i] = objective(s)
    i = int(np.argmin(values))
    return settings_list[i], list(zip(settings_list, values.tolist()))
# === right: one column of draws for each setting
def random_search(objective, space, trials, rng):
    columns = {name: [draw(rng) for _ in range(trials)] for name, draw in space.items()}
    table = []
    for i in range(trials):
        settings = {name: column[i] for name, column in columns.items()}
        table.append((settings, objective(settings)))
    order = sorted(range(trials), key=lambda i: table[i][1])
    return table[order[0]][0], table
# === right: walrus comprehension
def random_search(objective, space, trials, rng):
    table = [(s := dict((n, d(rng)) for n, d in space.items()), objective(s)) for _ in range(trials)]
    return table[min(range(len(table)), key=lambda i: table[i][1])][0], table
# === right: class, copies handed to the objective
class Trial:
    def __init__(self, settings, value):
        self.settings, self.value = settings, value

    def __lt__(self, other):
        return self.value < other.value


def random_search(objective, space: dict, trials: int, rng) -> tuple[dict, list]:
    tried: list[Trial] = []
    while len(tried) < trials:
        settings = {}
        for name, function in space.items():
            settings[name] = function(rng)
        tried.append(Trial(settings, objective(dict(settings))))
    assert len(tried) == trials
    best = min(tried)
    return dict(best.settings), [(t.settings, t.value) for t in tried]
# === right: generator, ties go to the later one
def random_search(objective, space, trials, rng):
    def drawn():
        for _ in range(trials):
            yield {name: space[name](rng) for name in space}

    table = []
    lowest = float("inf")
    best = {}
    for settings in drawn():
        value = objective(settings)
        table += [(settings, value)]
        if value <= lowest:
            lowest = value
            best = settings
    return best, table
# === wrong: highest | keeps the settings with the highest value
def random_search(objective, space, trials, rng):
    table = []
    for _ in range(trials):
        settings = {name: draw(rng) for name, draw in space.items()}
        table.append((settings, objective(settings)))
    return max(table, key=lambda row: row[1])[0], table
# === wrong: only records | writes only the trials that were better than all before into the table
def random_search(objective, space, trials, rng):
    best, lowest, table = None, np.inf, []
    for _ in range(trials):
        settings = {name: draw(rng) for name, draw in space.items()}
        value = objective(settings)
        if value < lowest:
            best, lowest = settings, value
            table.append((settings, value))
    return best, table
# === wrong: one dict for all | changes one and the same dict in every trial, so the table shows the last one everywhere
def random_search(objective, space, trials, rng):
    settings, table = {}, []
    best, lowest = None, np.inf
    for _ in range(trials):
        for name in space:
            settings[name] = space[name](rng)
        value = objective(settings)
        table.append((settings, value))
        if value < lowest:
            best, lowest = dict(settings), value
    return best, table
# === wrong: best is overwritten | keeps the best as a name of the dict that the next trial changes
def random_search(objective, space, trials, rng):
    settings, table = {}, []
    best, lowest = None, np.inf
    for _ in range(trials):
        for name in space:
            settings[name] = space[name](rng)
        value = objective(settings)
        table.append((settings.copy(), value))
        if value < lowest:
            best, lowest = settings, value
    return best, table
# === wrong: lowest starts at 0 | starts the lowest value at 0, so that nothing above 0 is ever the best
def random_search(objective, space, trials, rng):
    best, lowest, table = None, 0, []
    for _ in range(trials):
        settings = {name: draw(rng) for name, draw in space.items()}
        value = objective(settings)
        table.append((settings, value))
        if value < lowest:
            best, lowest = settings, value
    return best, table
# === wrong: lowest starts at 100 | assumes that some value is below 100
def random_search(objective, space, trials, rng):
    best, lowest, table = None, 100.0, []
    for _ in range(trials):
        settings = {name: draw(rng) for name, draw in space.items()}
        value = objective(settings)
        table.append((settings, value))
        if value < lowest:
            best, lowest = settings, value
    return best, table
# === wrong: nearest to 0 | looks for the value nearest to 0, not for the lowest
def random_search(objective, space, trials, rng):
    table = []
    for _ in range(trials):
        settings = {name: draw(rng) for name, draw in space.items()}
        table.append((settings, objective(settings)))
    best = min(table, key=lambda row: abs(row[1]))[0]
    return best, table
# === wrong: the pair as best | returns the pair (settings, value) as the best
def random_search(objective, space, trials, rng):
    table = []
    for _ in range(trials):
        settings = {name: draw(rng) for name, draw in space.items()}
        table.append((settings, objective(settings)))
    return min(table, key=lambda row: row[1]), table
# === wrong: ties compare dicts, anew | takes the minimum of (value, settings), which fails when two values are equal
def random_search(objective, space, trials, rng):
    table = []
    for _ in range(trials):
        settings = {name: draw(rng) for name, draw in space.items()}
        table.append((settings, objective(settings)))
    lowest, best = min((value, settings) for settings, value in table)
    return best, table
# === wrong: one trial less | range(1, trials) makes one trial too few
def random_search(objective, space, trials, rng):
    table = []
    for i in range(1, trials):
        settings = {name: draw(rng) for name, draw in space.items()}
        table.append((settings, objective(settings)))
    return min(table, key=lambda row: row[1])[0], table
# === wrong: drawn once, anew | draws the settings once before the loop and tries the same ones each time
def random_search(objective, space, trials, rng):
    settings = {name: draw(rng) for name, draw in space.items()}
    table = []
    for _ in range(trials):
        table.append((dict(settings), objective(settings)))
    return min(table, key=lambda row: row[1])[0], table
# === wrong: own generator | draws from a generator with its own seed
def random_search(objective, space, trials, rng):
    rng = np.random.default_rng(1)
    table = []
    for _ in range(trials):
        settings = {name: draw(rng) for name, draw in space.items()}
        table.append((settings, objective(settings)))
    return min(table, key=lambda row: row[1])[0], table
# === wrong: same generator for every trial | makes a new generator with the same seed in every trial
def random_search(objective, space, trials, rng):
    seed = int(rng.integers(1_000_000))
    table = []
    for _ in range(trials):
        fresh = np.random.default_rng(seed)
        settings = {name: draw(fresh) for name, draw in space.items()}
        table.append((settings, objective(settings)))
    return min(table, key=lambda row: row[1])[0], table
# === wrong: only x | works for the toy's single setting x only
def random_search(objective, space, trials, rng):
    table = []
    for _ in range(trials):
        settings = {"x": space["x"](rng)}
        table.append((settings, objective(settings)))
    return min(table, key=lambda row: row[1])[0], table
# === wrong: index of another list | looks the best up in the sorted values but takes the settings in the unsorted order
def random_search(objective, space, trials, rng):
    table = []
    for _ in range(trials):
        settings = {name: draw(rng) for name, draw in space.items()}
        table.append((settings, objective(settings)))
    values = sorted(value for _, value in table)
    return table[values.index(min(values))][0], table
# === wrong: last one, anew | returns the settings of the last trial
def random_search(objective, space, trials, rng):
    table = []
    for _ in range(trials):
        settings = {name: draw(rng) for name, draw in space.items()}
        table.append((settings, objective(settings)))
    return settings, table
# === wrong: each setting's best by itself | takes for each setting the value of its own best trial while the others stay fixed
def random_search(objective, space, trials, rng):
    table = []
    current = {name: draw(rng) for name, draw in space.items()}
    lowest = objective(current)
    table.append((dict(current), lowest))
    names = list(space)
    for i in range(trials - 1):
        name = names[i % len(names)]
        changed = {**current, name: space[name](rng)}
        value = objective(changed)
        table.append((changed, value))
        if value < lowest:
            current, lowest = changed, value
    return current, table
# === wrong: only the table | returns the table only
def random_search(objective, space, trials, rng):
    table = []
    for _ in range(trials):
        settings = {name: draw(rng) for name, draw in space.items()}
        table.append((settings, objective(settings)))
    return table
# === wrong: dict as a table | makes the table a dict from value to settings, so equal values fall together
def random_search(objective, space, trials, rng):
    by_value = {}
    for _ in range(trials):
        settings = {name: draw(rng) for name, draw in space.items()}
        by_value[objective(settings)] = settings
    best = by_value[min(by_value)]
    return best, [(settings, value) for value, settings in by_value.items()]
