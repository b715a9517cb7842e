"""Search for hyperparameters: draw them at random, each on the scale that suits it, and keep the best."""

import numpy as np


def sample_log_uniform(low, high, size, rng):
    """Draw numbers whose logarithms are spread evenly: as many from 0.001 to 0.01 as from 0.01 to 0.1.

    Args:
        low: a number above 0, the smallest value that may come.
        high: a number above `low`, the largest.
        size: how many numbers to draw.
        rng: the `numpy.random.Generator` to draw from.

    Returns:
        Array of shape (size,), every entry from low to high.

    Source:
        J. Bergstra and Y. Bengio, *Random search for hyper-parameter optimization*, JMLR 13 (2012), section 2.4.

    Derivation:
        Logarithms turn factors into steps: from 0.001 to 0.01 is as far as from 0.01 to 0.1. So draw the logarithm
        evenly between those of the two ends, and undo it. The base of the logarithm does not matter, as long as it
        is undone with the same one.
    """
    return np.exp(rng.uniform(np.log(low), np.log(high), size))


def sample_beta(low, high, size, rng):
    """Draw values of β for an average that forgets: 1 - β is log-uniform.

    Args:
        low: the smallest β that may come, at least 0.
        high: the largest, above `low` and below 1.
        size: how many numbers to draw.
        rng: the `numpy.random.Generator` to draw from.

    Returns:
        Array of shape (size,), every entry from low to high.

    Source:
        An average with weight β looks back over about 1 / (1 - β) steps (course 2, week 2); on the scale, J.
        Bergstra and Y. Bengio, *Random search for hyper-parameter optimization*, JMLR 13 (2012), section 2.4.

    Derivation:
        What matters is the window 1 / (1 - β): 10 steps at 0.9, 100 at 0.99, 1000 at 0.999. For windows spread
        evenly by factors, the logarithm of 1 - β is drawn evenly. As β rises, 1 - β falls, so the ends change
        places.
    """
    return 1 - sample_log_uniform(1 - high, 1 - low, size, rng)


def random_search(objective, space, trials, rng):
    """Try settings drawn at random, and keep those with the lowest value.

    Args:
        objective: function of one dict of settings, {name: value}; returns a number, the lower the better.
        space: dict from a setting's name to a function of `rng` that draws one value for it.
        trials: how many settings to try, at least 1; every trial draws a value anew for each name.
        rng: the `numpy.random.Generator` to draw from.

    Returns:
        (best, table): best the dict of settings with the lowest value; table a list with one pair (settings,
        value) for each trial.

    Source:
        J. Bergstra and Y. Bengio, *Random search for hyper-parameter optimization*, JMLR 13 (2012).

    Derivation:
        Every trial draws every setting anew, so n trials look at n different values of each of them; a grid of n
        points in two directions looks at √n only. The value is kept beside the settings: the table tells which
        of them mattered.
    """
    table = []
    for _ in range(trials):
        settings = {name: draw(rng) for name, draw in space.items()}
        table.append((settings, objective(settings)))
    return min(table, key=lambda row: row[1])[0], table
