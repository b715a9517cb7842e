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
