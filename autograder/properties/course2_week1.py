"""Properties of course2/week1: a fair split, a fair mask, and pictures that are mirrored and shifted."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import combinations
from typing import Any

import numpy as np

from autograder.cases import Case
from autograder.oracles import Agrees, Mismatch, alike, compare, kind_of, shape_text
from autograder.properties import SIGMAS, Drawn, Normal, coarse, first_mismatch
from shared_utils import deep

AGREES = Agrees()
ENOUGH = 500  # so many pictures tell whether every shift is as likely as the others
NONE = Mismatch("none", "the result is None: is there a `return`?", frozenset({"no return"}))


def _thrice(got: Any) -> Mismatch | None:
    """Say that a function was not seen to return something three times, as the driver `starts` calls it."""
    if not isinstance(got, list) or len(got) != 3:
        return Mismatch("form", "the function could not be called three times.")
    return NONE if got[0] is None else None


def _from_generator(got: Any) -> Mismatch | None:
    """Say that a result does not come from the generator that was passed."""
    first, again, other = got
    if not alike(first, again):
        return Mismatch("generator", "the same generator gives another result each time: draw from the `rng` that is passed.")
    if alike(first, other):
        return Mismatch("seeded", "every generator gives the same result: draw from the `rng` that is passed.")
    return None


# ---- a split ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Split:
    """Right are three sets of the asked sizes in which every example is once, with its label, by chance."""

    by_kind: bool = True

    def judge(self, case: Case, got: Any, expected: Any) -> Mismatch | None:
        """Look at the form, then where each example went."""
        X, Y, fractions, *_ = case.args
        if found := _thrice(got):
            return found
        drawn = []
        for result in got:
            places = _places(X, Y, result)
            if isinstance(places, Mismatch):
                return places
            drawn.append(places)
        return _shares(X.shape[1], fractions, drawn[0]) or _chance(drawn) or _from_generator(got)


def _places(X: np.ndarray, Y: np.ndarray, result: Any) -> list[np.ndarray] | Mismatch:
    """Return for each of the three sets the places that its examples had in X."""
    if not isinstance(result, (tuple, list)) or len(result) != 3:
        count = f"{len(result)} values" if isinstance(result, (tuple, list)) else kind_of(result)
        inner = [len(one) for one in result if isinstance(one, (tuple, list))] if isinstance(result, (tuple, list)) else []
        return Mismatch(f"form {count} {inner}", f"return three pairs (X, Y), for train, dev and test; it returns {count}.")
    columns = {column.tobytes(): i for i, column in enumerate(np.ascontiguousarray(X.T))}
    places = []
    for name, pair in zip(("train", "dev", "test"), result, strict=True):
        if not isinstance(pair, (tuple, list)) or len(pair) != 2:
            return Mismatch(f"pair {kind_of(pair)[:10]}", f"the {name} set should be a pair (X, Y), not {kind_of(pair)}.")
        x, y = pair
        for what, value, rows in (("X", x, len(X)), ("Y", y, len(Y))):
            if not isinstance(value, np.ndarray) or value.ndim != 2 or value.shape[0] != rows:
                form = (
                    (value.ndim, value.shape[0] == len(Y), value.shape[-1] == X.shape[1])
                    if isinstance(value, np.ndarray)
                    else kind_of(value)
                )
                text = f"the {what} of the {name} set should have {rows} row{'s' * (rows > 1)}, as `{what}` has; it is {kind_of(value)}."
                return Mismatch(f"shape {what} {form}", text)
        if x.shape[1] != y.shape[1]:
            return Mismatch("uneven", f"the {name} set has {x.shape[1]} examples, but {y.shape[1]} labels.")
        found = [columns.get(column.tobytes(), -1) for column in np.ascontiguousarray(x.T, dtype=X.dtype)]
        if -1 in found:
            shuffled = {tuple(column) for column in np.sort(x, axis=0).T} <= {tuple(column) for column in np.sort(X, axis=0).T}
            return Mismatch(f"foreign {shuffled}", f"the {name} set has columns that are not in `X`.")
        places.append(np.array(found, dtype=int))
        if not np.array_equal(Y[:, places[-1]], y):
            return Mismatch("unpaired", f"in the {name} set, examples have lost their own labels.")
    return places


def _shares(m: int, fractions: Any, places: list[np.ndarray]) -> Mismatch | None:
    """Say how sizes are off, or which examples are there twice or not at all."""
    order = np.concatenate(places)
    within = any(len(np.unique(part)) < len(part) for part in places)
    if len(np.unique(order)) < len(order):
        where = "in one set" if within else "in two sets"
        return Mismatch(f"twice {where}", f"some examples are {where} twice." if within else f"some examples are {where}.")
    off = [len(part) - share * m for part, share in zip(places, fractions, strict=True)]
    if max(map(abs, off)) > 1 + 1e-6:
        told = ", ".join(str(len(part)) for part in places)
        kind = f"size {[round(d / m, 1) for d in off]} {len(order) == m}"
        return Mismatch(kind, f"the shares of {m} examples should be {_listed(fractions)}; the sets hold {told}.")
    if len(order) < m:
        return Mismatch("lost", f"{m - len(order)} of the {m} examples are in none of the sets.")
    return None


def _listed(fractions: Any) -> str:
    return ", ".join(f"{share:g}" for share in fractions)


def _chance(drawn: list[list[np.ndarray]]) -> Mismatch | None:
    """Say that it is not by chance which example goes where."""
    if all((np.diff(np.concatenate(places)) > 0).all() for places in drawn):
        return Mismatch("in order", "the examples are not shuffled: the first go to the train set, the last to the test set.")
    order = [np.concatenate(places) for places in drawn]
    if all((np.diff(places) % len(places) == 1).mean() > 0.9 for places in order):
        return Mismatch("neighbours", "neighbours stay together: the order is moved as a whole, not shuffled.")
    for a, b in combinations(range(3), 2):
        if all(places[a].max() < places[b].min() or places[b].max() < places[a].min() for places in drawn):
            names = ("train", "dev", "test")
            text = f"the examples of the {names[a]} and the {names[b]} set are parted by their place in `X`, not by chance."
            return Mismatch(f"cut {a} {b}", text)
    return None


# ---- a diagnosis ------------------------------------------------------------------------------------------------------

SPELLINGS = {"bias", "variance", "highbias", "highvariance", "underfit", "underfitting", "overfit", "overfitting"}


@dataclass(frozen=True)
class Words:
    """Right is the right set of words; a word that is spelled in another way is named."""

    by_kind: bool = False

    def judge(self, case: Case, got: Any, expected: Any) -> Mismatch | None:
        """Compare, and say which word does not belong into the set."""
        found = AGREES.judge(case, got, expected)
        others = sorted(map(str, got - {"high bias", "high variance"})) if isinstance(got, frozenset) else []
        if found is None or not others:
            return found
        # Only words that people spell so are shown: anything else in the set might be a hidden input.
        known = [f'"{word}"' for word in others if re.sub("[ _-]", "", word.lower()) in SPELLINGS and len(word) < 20]
        return replace(found, text=f'the set may hold "high bias" and "high variance" only; yours has {(*known, "something else")[0]}.')


# ---- a start ----------------------------------------------------------------------------------------------------------


def lie_told(case: Case, parameters: Mapping[str, Any]) -> str:
    """Say how the numbers of the first layer lie."""
    return f"{_lie(parameters.get('W1'))} {_lie(parameters.get('b1'))}"


def _lie(values: Any) -> str:
    """Say whether numbers are all the same, the same in each row, or far from 0 as a whole."""
    if not isinstance(values, np.ndarray) or values.ndim != 2 or not values.size:
        return "odd"
    if np.ptp(values) == 0:
        return "constant"
    if np.ptp(values, axis=0).max() == 0:
        return "rows alike"
    return f"mean {round(float(values.mean() / values.std()))}"


@dataclass(frozen=True)
class Start(Drawn):
    """Right is what `Drawn` accepts, every layer drawn by itself, and nothing made to fit afterwards."""

    def judge(self, case: Case, got: Any, expected: Any) -> Mismatch | None:
        """Judge as `Drawn` does, then compare the layers, and look for statistics that chance does not hit."""
        found = super().judge(case, got, expected)
        return found or _repeated(got[0]) or _fitted(got[0], self.expect(case))


def _repeated(parameters: Mapping[str, Any]) -> Mismatch | None:
    """Say that two layers were drawn from the same numbers."""
    weights = [np.ravel(value) for key, value in parameters.items() if key.startswith("W")]
    for a, b in combinations(weights, 2):
        n = min(a.size, b.size)
        if abs(np.corrcoef(a[:n], b[:n])[0, 1]) > 0.5:
            return Mismatch("layers alike", "two layers get the same random numbers; each should draw its own.")
    return None


def _fitted(parameters: Mapping[str, Any], wanted: Mapping[str, Normal]) -> Mismatch | None:
    """Say that weights were shifted or scaled until their statistics came out exactly."""
    told = []
    for key, normal in wanted.items():
        if max(normal.scales) > 0:
            spread = float(parameters[key].std())
            told.append((abs(parameters[key].mean()) / spread, min(abs(spread / scale - 1) for scale in normal.scales)))
    if any(max(column) < 1e-9 for column in zip(*told, strict=True)):
        text = "mean or spread of every layer is exact, which chance does not bring: leave the numbers as they are drawn."
        return Mismatch("made exact", text)
    return None


# ---- gradients and sets -----------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Gradients:
    """Right are the gradients of all weights and biases, and of those activations that are there."""

    by_kind: bool = False

    def judge(self, case: Case, got: Any, expected: Any) -> Mismatch | None:
        """Compare by key; `dA` counts where it is there, and the L2 term has no part in it."""
        found = AGREES.judge(case, got, expected)
        if found is not None:
            return found
        AL, Y, caches, _ = case.args
        right = deep.L_model_backward(AL, Y, caches)
        return first_mismatch([(f"`{key}`", got[key], right[key]) for key in right if key.startswith("dA") and key in got])


@dataclass(frozen=True)
class Small:
    """Right is a number that agrees in relation to its own size, however small."""

    by_kind: bool = False

    def judge(self, case: Case, got: Any, expected: Any) -> Mismatch | None:
        """Compare with hardly any absolute tolerance."""
        return Agrees(atol=1e-12).judge(case, got, expected)


@dataclass(frozen=True)
class Sets:
    """Right is a tuple of the right sets."""

    by_kind: bool = False

    def judge(self, case: Case, got: Any, expected: Any) -> Mismatch | None:
        """Compare, and insist on the tuple."""
        found = AGREES.judge(case, got, expected)
        return found or (
            Mismatch("list", "the sets are right, but they should come in a tuple, not in a list.") if isinstance(got, list) else None
        )


# ---- a mask -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Dropped:
    """Right is a mask that keeps the asked share, entry by entry, with activations that fit it."""

    by_kind: bool = True

    def judge(self, case: Case, got: Any, expected: Any) -> Mismatch | None:
        """Look at the form, the mask, then the activations."""
        A, keep_prob, *_ = case.args
        if found := _thrice(got[:3] if isinstance(got, list) else got):
            return found
        for result in got:
            if not isinstance(result, (tuple, list)) or len(result) != 2:
                return Mismatch(f"form {kind_of(result)[:12]}", f"return two values, `A` and the mask `D`; it returns {kind_of(result)}.")
            if found := _mask(A, keep_prob, *result) or _kept(A, keep_prob, *result):
                return found
        if keep_prob == 1:
            return None
        counts = [int(np.sum(D)) for _, D in got[1:]]
        exact = Mismatch("exact", f"every mask keeps exactly {counts[0]} entries: draw each by itself.") if np.ptp(counts) == 0 else None
        return _from_generator(got[:3]) or exact


def _mask(A: np.ndarray, keep_prob: float, dropped: Any, D: Any) -> Mismatch | None:
    """Say how D is not a fair mask."""
    for name, value in (("`A`", dropped), ("`D`", D)):
        if not isinstance(value, np.ndarray) or value.dtype.kind not in "biuf":
            return Mismatch(f"type {name}", f"{name} should be {kind_of(A)}, not {kind_of(value)}.")
        if value.shape != A.shape:
            return Mismatch(f"shape {name} {[n == 1 for n in value.shape]}", shape_text(name, value.shape, A.shape))
    mask = D.astype(float)
    values = np.unique(mask)
    how = _how(A, dropped, mask)
    if not np.isin(values, (0.0, 1.0)).all():
        swapped = " Does `A` come first?" if np.isin(np.unique(dropped), (0.0, 1.0)).all() else ""
        kind = (
            "swapped" if swapped else f"mask {len(values) if len(values) < 4 else 'many'} {values.min() >= 0 and values.max() <= 1} {how}"
        )
        return Mismatch(kind, f"the mask should hold 0 and 1 only.{swapped}", frozenset({"values swapped"} if swapped else ()))
    share, count = float(mask.mean()), mask.size
    if abs(share - keep_prob) > SIGMAS * np.sqrt(keep_prob * (1 - keep_prob) / count) + 1e-9:
        near = "1 - keep_prob" if abs(share - (1 - keep_prob)) < 0.06 else coarse(share / keep_prob)
        return Mismatch(f"share {near} {how}", f"with a keep_prob of {keep_prob:.2g} the mask keeps a share of {share:.2g}.")
    if keep_prob < 1 and (np.ptp(mask, axis=0).max() == 0 or np.ptp(mask, axis=1).max() == 0):
        rows = np.ptp(mask, axis=1).max() == 0
        what = "a unit is kept for all examples, or for none" if rows else "for an example all units are kept, or none"
        return Mismatch(f"whole {rows}", f"{what}: draw every entry by itself.")
    return None


def _how(A: np.ndarray, dropped: np.ndarray, mask: np.ndarray) -> str:
    """Say what was done to the activations where the mask is 0 and where it is not, to tell mistakes apart."""
    parts = []
    for there in ((mask == 0) & (A != 0), (mask != 0) & (A != 0)):
        ratios = dropped[there] / A[there]
        parts.append(coarse(float(ratios.mean())) if ratios.size and np.ptp(ratios) < 1e-6 else "uneven" if ratios.size else "none")
    return " ".join(parts)


def _kept(A: np.ndarray, keep_prob: float, dropped: np.ndarray, D: np.ndarray) -> Mismatch | None:
    """Say how the activations do not fit their mask."""
    mask = D.astype(bool)
    if compare(dropped, A * mask / keep_prob) is None:
        return None
    if np.any(dropped[~mask] != 0):
        alike = np.ptp(np.where(A != 0, dropped != 0, dropped[:, :1] != 0).astype(int), axis=1).max() == 0
        return Mismatch(f"not off {_how(A, dropped, mask)} {alike}", "`A` is not 0 where the mask is 0.")
    there = mask & (A != 0)
    ratio = dropped[there] / A[there]
    even = np.ptp(ratio) < 1e-6
    told = f"what is kept is multiplied by {ratio[0]:.3g}" if even else "what is kept has changed"
    kind = (
        f"scale {coarse(float(ratio[0] * keep_prob))} {coarse(float(ratio[0]))}" if even else f"kept {coarse(float(np.abs(ratio).mean()))}"
    )
    return Mismatch(kind, f"with a keep_prob of {keep_prob:.2g}, {told}.")


# ---- pictures ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Augmented:
    """Right are pictures each of which is the old one, mirrored or not, shifted by up to 4 pixels, by chance."""

    by_kind: bool = True

    def judge(self, case: Case, got: Any, expected: Any) -> Mismatch | None:
        """Look at the form, find out what was done to each picture, then look at the chances."""
        images, rngs = case.args
        if not isinstance(got, list) or len(got) != len(rngs):
            return Mismatch("form", "the function could not be called several times.")
        for result in got:
            if result is None:
                return NONE
            if not isinstance(result, np.ndarray):
                return Mismatch(f"type {kind_of(result)[:8]}", f"the result should be {kind_of(images)}, not {kind_of(result)}.")
            if result.shape != images.shape:
                fits = [n == k for n, k in zip(result.shape, images.shape, strict=False)]
                return Mismatch(f"shape {fits}", shape_text("the result", result.shape, images.shape))
            if result.dtype != np.uint8:
                return Mismatch(f"dtype {result.dtype.kind}", f"the pictures should stay uint8; they are {result.dtype}.")
        done = [_done(images, result) for result in got]
        found = next((m for result, one in zip(got, done, strict=True) if (m := _unknown(images, result, one))), None)
        return found or _chances(done[1:]) or _from_generator(got[:3])


def _done(images: np.ndarray, result: np.ndarray) -> np.ndarray:
    """Return (mirrored, rows down, columns right) for each picture; -1 in the first place where nothing fits."""
    return _traced(images.shape, images.tobytes(), result.tobytes())


@lru_cache(maxsize=1024)  # to name a mistake, the same results are looked at again and again
def _traced(shape: tuple[int, ...], images: bytes, result: bytes) -> np.ndarray:
    colours = (1 << 16, 1 << 8, 1)
    old, new = (np.frombuffer(pictures, np.uint8).reshape(shape).astype(int) @ colours for pictures in (images, result))
    done = np.full((len(old), 3), -1)
    y, x = old.shape[1] // 2, old.shape[2] // 2
    # The colour in the middle is hardly ever twice in a picture of noise: where did it come from?
    for i, row, column in np.argwhere(old == new[:, y : y + 1, x : x + 1]).tolist():
        for mirrored, given, place in ((0, old[i], column), (1, old[i, :, ::-1], old.shape[2] - 1 - column)):
            down, right = y - row, x - place
            if np.array_equal(_overlap(given, -down, -right), _overlap(new[i], down, right)):
                done[i] = mirrored, down, right
    return done


def _overlap(picture: np.ndarray, down: int, right: int) -> np.ndarray:
    """Return the part of a picture on which another one lies that has been shifted so far."""
    h, w = picture.shape
    return picture[max(0, down) : h + min(0, down), max(0, right) : w + min(0, right)]


def _unknown(images: np.ndarray, result: np.ndarray, done: np.ndarray) -> Mismatch | None:
    """Say what happened to pictures that are no mirrored or shifted versions of their own."""
    lost = done[:, 0] < 0
    if not lost.any():
        return None
    half = _done(images[:, ::-1], result)
    if bool((half[lost, 0] >= 0).all()):
        text = "some pictures stand on their heads: left and right should change places, not top and bottom."
        return Mismatch(f"upside down {set(half[lost, 0].tolist())}", text)
    if any((_done(images, np.broadcast_to(result[i], images.shape))[:, 0] >= 0).any() for i in np.flatnonzero(lost)[:2]):
        return Mismatch("mixed", "pictures have changed places; their labels would no longer be true.")
    if bool((_done(images[..., ::-1], result)[lost, 0] >= 0).any()):
        return Mismatch("colours", "red and blue have changed places in some pictures.")
    share = "all" if lost.all() else "some"
    return Mismatch(
        f"unknown {share} {result.any()}", f"{share} of the pictures are not the old ones, mirrored or not, shifted by a few pixels."
    )


def _chances(draws: list[np.ndarray]) -> Mismatch | None:
    """Say how flips and shifts are not those that were asked for; one array of what was done for each call."""
    done = np.concatenate(draws)
    mirrored, shifts = done[:, 0], done[:, 1:]
    if done.any() and not any(one[1:].any() for one in draws):
        return Mismatch("first only", "only the first picture is changed.")
    calls = np.stack(draws)
    if np.ptp(calls, axis=0).max() == 0 and np.ptp(calls[0], axis=0).min() > 0:
        return Mismatch("seeded", "every generator gives the same result: draw from the `rng` that is passed.")
    if np.ptp(calls[:, :, 0], axis=0).max() == 0 and np.ptp(mirrored) > 0 and np.ptp(calls[:, :, 1:], axis=0).max() > 0:
        places = calls[0, :4, 0].tolist()
        return Mismatch(f"flips by place {places}", "every call mirrors the same pictures; chance should decide for each.")
    together = all(np.ptp(one[:, 0]) == 0 for one in draws)
    if together and np.ptp(mirrored) == 0:
        what = "every picture is mirrored" if mirrored[0] else "no picture is ever mirrored"
        return Mismatch(f"flips {mirrored[0]} {_range(shifts)}", f"{what}; about half of them should be.")
    far = int(np.abs(shifts).max())
    if all(np.ptp(one[:, axis]) == 0 for one in draws for axis in (1, 2)):
        what = "no picture is ever shifted" if far == 0 else "all pictures of a call are shifted alike"
        return Mismatch(f"shifts {far == 0} {together}", f"{what}; every picture should draw its own shift.")
    if together:
        return Mismatch("flips together", "either all pictures of a call are mirrored, or none; every picture should draw its own flip.")
    share = float(mirrored.mean())
    if len(done) >= ENOUGH and abs(share - 0.5) > SIGMAS * 0.5 / np.sqrt(len(done)):
        return Mismatch(f"flips {share < 0.5}", f"a share of {share:.2g} of the pictures is mirrored; it should be about half.")
    if far > 4:
        return Mismatch(f"far {_range(shifts)}", f"some pictures are shifted by {far} pixels; 4 is the most.")
    if (shifts[:, 0] == shifts[:, 1]).all() or (shifts[:, 0] == -shifts[:, 1]).all():
        return Mismatch("diagonal", "every shift goes as far down as to the side; the two should be drawn independently.")
    if found := _tied(draws) or (_uneven(shifts) if len(done) >= ENOUGH else None):
        return found
    for axis, name in ((0, "up or down"), (1, "left or right")):
        low, high = int(shifts[:, axis].min()), int(shifts[:, axis].max())
        if (low, high) != (-4, 4):
            return Mismatch(f"range {_range(shifts)}", f"the shifts {name} go from {low} to {high}; they should go from -4 to 4.")
    return None


def _tied(draws: list[np.ndarray]) -> Mismatch | None:
    """Say that shifts depend on mirroring, or that many pictures are not shifted."""
    done = np.stack(draws)
    mirrored, shifted = done[:, :, 0] == 1, done[:, :, 1:].any(axis=2)
    if not (mirrored & shifted).any():
        return Mismatch("either", "a picture is either mirrored or shifted, never both; the two should be drawn independently.")
    if not (shifted & ~mirrored).any():
        return Mismatch("both", "only pictures that are mirrored are shifted; the two should be drawn independently.")
    if shifted.mean() < 0.7:  # 80 of 81, but for chance
        return Mismatch("still", f"a share of {1 - shifted.mean():.2g} of the pictures is not shifted at all; it should be 1 in 81.")
    return None


def _uneven(shifts: np.ndarray) -> Mismatch | None:
    """Say which shift comes too often or too seldom."""
    for size in (4, 0, 1, 2, 3):
        share, right = float((np.abs(shifts) == size).mean()), (1 if size == 0 else 2) / 9
        if abs(share - right) > SIGMAS * np.sqrt(right * (1 - right) / shifts.size):
            often = "often" if share > right else "seldom"
            told = "no shift at all comes" if size == 0 else f"shifts by {size} come"
            kind = f"uneven {size} {share < 0.46 * right} {float((shifts == 0).mean()) > 0.16} {_range(shifts)}"
            return Mismatch(kind, f"{told} too {often}; each of the nine numbers should be as likely as the others.")
    return None


def _range(shifts: np.ndarray) -> str:
    return " ".join(f"{int(n)}" for n in (*shifts.min(axis=0), *shifts.max(axis=0)))
