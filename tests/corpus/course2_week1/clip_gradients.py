# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: one norm over all
def clip_gradients(grads, max_norm):
    norm = np.sqrt(sum(np.sum(g ** 2) for g in grads.values()))
    if norm > max_norm:
        grads = {name: g * (max_norm / norm) for name, g in grads.items()}
    return grads
# === right: factor of at most one
def clip_gradients(grads, max_norm):
    total = 0.0
    for g in grads.values():
        total += np.sum(np.square(g))
    factor = min(1.0, max_norm / (math.sqrt(total) + 1e-12))
    return {k: factor * v for k, v in grads.items()}
# === right: in place
def clip_gradients(grads, max_norm):
    norm = np.linalg.norm([np.linalg.norm(g) for g in grads.values()])
    if norm > max_norm:
        for name in grads:
            grads[name] *= max_norm / norm
    return grads
# === right: one long vector
def clip_gradients(grads, max_norm):
    theta = np.concatenate([g.ravel() for g in grads.values()])
    length = np.sqrt(theta @ theta)
    if length <= max_norm:
        return dict(grads)
    clipped = {}
    for name in grads:
        clipped[name] = grads[name] / length * max_norm
    return clipped
# === right: divided by the larger of one and the ratio
def _global_norm(arrays):
    return math.sqrt(sum(float(np.vdot(a, a)) for a in arrays))

def clip_gradients(grads, max_norm):
    too_much = max(1.0, _global_norm(grads.values()) / max_norm)
    return dict((k, np.divide(grads[k], too_much)) for k in grads)
# === right: copy and scale, einsum
def clip_gradients(grads, max_norm):
    out = {k: v.copy() for k, v in grads.items()}
    squared = sum(np.einsum("ij,ij->", v, v) for v in out.values())
    if squared > max_norm ** 2:
        for v in out.values():
            v *= max_norm * squared ** -0.5
    return out
# === wrong: each array on its own | Each array is clipped by its own norm, which changes the direction; one norm over all is needed.
def clip_gradients(grads, max_norm):
    clipped = {}
    for name, g in grads.items():
        norm = np.linalg.norm(g)
        clipped[name] = g * max_norm / norm if norm > max_norm else g
    return clipped
# === wrong: each entry on its own | Each entry is cut at max_norm, which changes the direction; the whole should be scaled.
def clip_gradients(grads, max_norm):
    return {k: np.clip(g, -max_norm, max_norm) for k, g in grads.items()}
# === wrong: always scaled | The gradients are always scaled to max_norm, also when they are shorter.
def clip_gradients(grads, max_norm):
    norm = np.sqrt(sum(np.sum(g ** 2) for g in grads.values()))
    grads = {name: g * (max_norm / norm) for name, g in grads.items()}
    return grads
# === wrong: root missing | The sum of the squares is taken for the norm: the root is missing.
def clip_gradients(grads, max_norm):
    norm = sum(np.sum(g ** 2) for g in grads.values())
    if norm > max_norm:
        grads = {name: g * (max_norm / norm) for name, g in grads.items()}
    return grads
# === wrong: sum of the norms | The norms of the arrays are added; the norm over all is the root of the sum of their squares.
def clip_gradients(grads, max_norm):
    norm = sum(np.linalg.norm(g) for g in grads.values())
    if norm > max_norm:
        grads = {name: g * (max_norm / norm) for name, g in grads.items()}
    return grads
# === wrong: largest norm | The largest norm of a single array is taken for the norm over all.
def clip_gradients(grads, max_norm):
    norm = max(np.linalg.norm(g) for g in grads.values())
    if norm > max_norm:
        grads = {name: g * (max_norm / norm) for name, g in grads.items()}
    return grads
# === wrong: largest entry | The largest entry is taken for the norm.
def clip_gradients(grads, max_norm):
    norm = max(np.max(np.abs(g)) for g in grads.values())
    if norm > max_norm:
        grads = {name: g * (max_norm / norm) for name, g in grads.items()}
    return grads
# === wrong: absolute sum | The sum of absolute values is taken for the norm.
def clip_gradients(grads, max_norm):
    norm = sum(np.sum(np.abs(g)) for g in grads.values())
    if norm > max_norm:
        grads = {name: g * (max_norm / norm) for name, g in grads.items()}
    return grads
# === wrong: factor upside down | The factor is upside down, so that long gradients get longer.
def clip_gradients(grads, max_norm):
    norm = np.sqrt(sum(np.sum(g ** 2) for g in grads.values()))
    if norm > max_norm:
        grads = {name: g * (norm / max_norm) for name, g in grads.items()}
    return grads
# === wrong: divided by the norm only | The gradients are scaled to length 1 and not to max_norm.
def clip_gradients(grads, max_norm):
    norm = np.sqrt(sum(np.sum(g ** 2) for g in grads.values()))
    if norm > max_norm:
        grads = {name: g * (1 / norm) for name, g in grads.items()}
    return grads
# === wrong: comparison the wrong way round | Short gradients are scaled up and long ones are left.
def clip_gradients(grads, max_norm):
    norm = np.sqrt(sum(np.sum(g ** 2) for g in grads.values()))
    if norm < max_norm:
        grads = {name: g * (max_norm / norm) for name, g in grads.items()}
    return grads
# === wrong: weights only | Only the dW count in the norm, where all arrays do.
def clip_gradients(grads, max_norm):
    norm = np.sqrt(sum(np.sum(g ** 2) for k, g in grads.items() if k.startswith('dW')))
    if norm > max_norm:
        grads = {name: g * (max_norm / norm) for name, g in grads.items()}
    return grads
# === wrong: weights scaled only | Only the dW are scaled, so that the direction changes.
def clip_gradients(grads, max_norm):
    norm = np.sqrt(sum(np.sum(g ** 2) for g in grads.values()))
    if norm > max_norm:
        grads = {name: g * (max_norm / norm) if name.startswith('dW') else g for name, g in grads.items()}
    return grads
# === wrong: scaled dict lacks the biases | The biases' gradients are lost.
def clip_gradients(grads, max_norm):
    norm = np.sqrt(sum(np.sum(g ** 2) for g in grads.values()))
    if norm > max_norm:
        grads = {name: g * (max_norm / norm) for name, g in grads.items() if name[1] == 'W'}
    return grads
# === wrong: limit typed in | The limit is hard-coded as 5 and max_norm is ignored.
def clip_gradients(grads, max_norm):
    max_norm = 5
    norm = np.sqrt(sum(np.sum(g ** 2) for g in grads.values()))
    if norm > max_norm:
        grads = {name: g * (max_norm / norm) for name, g in grads.items()}
    return grads
# === wrong: zeroed | Gradients that are too long are set to zero and not shortened.
def clip_gradients(grads, max_norm):
    norm = np.sqrt(sum(np.sum(g ** 2) for g in grads.values()))
    if norm > max_norm:
        grads = {name: g * 0 for name, g in grads.items()}
    return grads
# === wrong: mean square | The root of the mean square is taken for the norm.
def clip_gradients(grads, max_norm):
    norm = np.sqrt(np.mean([np.mean(g ** 2) for g in grads.values()]))
    if norm > max_norm:
        grads = {name: g * (max_norm / norm) for name, g in grads.items()}
    return grads
# === wrong: list | A list is returned where the dict is asked for.
def clip_gradients(grads, max_norm):
    norm = np.sqrt(sum(np.sum(g ** 2) for g in grads.values()))
    if norm > max_norm:
        grads = {name: g * (max_norm / norm) for name, g in grads.items()}
    return list(grads.values())
# === wrong: norm returned too | A pair is returned where only the gradients are asked for.
def clip_gradients(grads, max_norm):
    norm = np.sqrt(sum(np.sum(g ** 2) for g in grads.values()))
    if norm > max_norm:
        grads = {name: g * (max_norm / norm) for name, g in grads.items()}
    return grads, norm
# === wrong: loop variable rebound | The loop only rebinds a local name, so that nothing is scaled.
def clip_gradients(grads, max_norm):
    norm = np.sqrt(sum(np.sum(g ** 2) for g in grads.values()))
    if norm > max_norm:
        for g in grads.values():
            g = g * max_norm / norm
    return grads
# === wrong: no return | The return statement is missing.
def clip_gradients(grads, max_norm):
    norm = np.sqrt(sum(np.sum(g ** 2) for g in grads.values()))
    if norm > max_norm:
        grads = {name: g * (max_norm / norm) for name, g in grads.items()}
# === wrong: nothing when short | Nothing is returned when the gradients are short enough.
def clip_gradients(grads, max_norm):
    norm = np.sqrt(sum(np.sum(g ** 2) for g in grads.values()))
    if norm > max_norm:
        grads = {name: g * (max_norm / norm) for name, g in grads.items()}
        return grads
# === wrong: sign only | none
def clip_gradients(grads, max_norm):
    norm = np.sqrt(sum(np.sum(g ** 2) for g in grads.values()))
    if norm > max_norm:
        grads = {name: np.sign(g) * max_norm for name, g in grads.items()}
    return grads
# === right: global norm, copy
def clip_gradients(grads, max_norm):
    total = np.sqrt(sum(np.sum(np.square(g)) for g in grads.values()))
    if total > max_norm:
        return {k: g * (max_norm / total) for k, g in grads.items()}
    return {k: g.copy() for k, g in grads.items()}
# === right: one long vector, again
def clip_gradients(grads, max_norm):
    vector = np.concatenate([np.ravel(g) for g in grads.values()])
    norm = np.linalg.norm(vector)
    scale = 1.0 if norm <= max_norm else max_norm / norm
    return {name: scale * g for name, g in grads.items()}
# === right: minimum of one and the ratio, guarded
def clip_gradients(grads, max_norm):
    squares = 0.0
    for key in grads:
        squares += float((grads[key] ** 2).sum())
    norm = math.sqrt(squares)
    factor = min(1.0, max_norm / (norm + 1e-12))
    clipped = {}
    for key in grads:
        clipped[key] = grads[key] * factor
    return clipped
# === right: in place, again
def clip_gradients(grads, max_norm):
    norm = np.linalg.norm([np.linalg.norm(g) for g in grads.values()])
    if norm > max_norm:
        for k in grads:
            grads[k] *= max_norm / norm
    return grads
# === right: divide by max of one
def clip_gradients(grads, max_norm):
    norm = sum(np.vdot(g, g) for g in grads.values()) ** 0.5
    return dict((k, g / max(1.0, norm / max_norm)) for k, g in grads.items())
# === right: early return and layer by layer
def clip_gradients(grads, max_norm):
    L = len(grads) // 2
    norm2 = 0
    for l in range(1, L + 1):
        norm2 += np.sum(grads["dW" + str(l)] ** 2) + np.sum(grads["db" + str(l)] ** 2)
    if norm2 <= max_norm ** 2:
        return grads
    out = {}
    for l in range(1, L + 1):
        for kind in ("dW", "db"):
            out[kind + str(l)] = max_norm * grads[kind + str(l)] / np.sqrt(norm2)
    return out
# === wrong: each array by itself | each array is clipped by its own norm, not all together
def clip_gradients(grads, max_norm):
    out = {}
    for k, g in grads.items():
        n = np.linalg.norm(g)
        out[k] = g * max_norm / n if n > max_norm else g
    return out
# === wrong: small ones blown up | always scaled to max_norm, gradients below it are blown up
def clip_gradients(grads, max_norm):
    norm = np.sqrt(sum(np.sum(g ** 2) for g in grads.values()))
    return {k: g * max_norm / norm for k, g in grads.items()}
# === wrong: norms added up | the arrays' norms are added instead of their squares
def clip_gradients(grads, max_norm):
    norm = sum(np.linalg.norm(g) for g in grads.values())
    if norm > max_norm:
        return {k: g * max_norm / norm for k, g in grads.items()}
    return dict(grads)
# === wrong: root forgotten | the squared norm is used, the root is missing
def clip_gradients(grads, max_norm):
    norm = sum(np.sum(g ** 2) for g in grads.values())
    if norm > max_norm:
        return {k: g * max_norm / norm for k, g in grads.items()}
    return dict(grads)
# === wrong: ratio upside down | multiplied by norm/max_norm, the ratio is upside down
def clip_gradients(grads, max_norm):
    norm = np.sqrt(sum(np.sum(g ** 2) for g in grads.values()))
    if norm > max_norm:
        return {k: g * (norm / max_norm) for k, g in grads.items()}
    return dict(grads)
# === wrong: biases not in the norm | only the dW enter the norm, the db are left out
def clip_gradients(grads, max_norm):
    norm = np.sqrt(sum(np.sum(g ** 2) for k, g in grads.items() if k.startswith("dW")))
    if norm > max_norm:
        return {k: g * max_norm / norm for k, g in grads.items()}
    return dict(grads)
# === wrong: biases not scaled | only the dW are scaled, the db stay as they are
def clip_gradients(grads, max_norm):
    norm = np.sqrt(sum(np.sum(g ** 2) for g in grads.values()))
    out = dict(grads)
    if norm > max_norm:
        for k in grads:
            if k.startswith("dW"):
                out[k] = grads[k] * max_norm / norm
    return out
# === wrong: unit norm | scaled to norm 1 instead of max_norm
def clip_gradients(grads, max_norm):
    norm = np.sqrt(sum(np.sum(g ** 2) for g in grads.values()))
    if norm > max_norm:
        return {k: g / norm for k, g in grads.items()}
    return dict(grads)
# === wrong: largest component | the largest component is compared with max_norm, not the norm
def clip_gradients(grads, max_norm):
    biggest = max(np.max(np.abs(g)) for g in grads.values())
    if biggest > max_norm:
        return {k: g * max_norm / biggest for k, g in grads.items()}
    return dict(grads)
# === wrong: norm taken anew while scaling | the norm is computed again after each array is already scaled
def clip_gradients(grads, max_norm):
    out = {k: g.copy() for k, g in grads.items()}
    for k in out:
        norm = np.sqrt(sum(np.sum(g ** 2) for g in out.values()))
        if norm > max_norm:
            out[k] = out[k] * max_norm / norm
    return out
# === wrong: nothing returned below the limit | returns None when the norm is within the limit
def clip_gradients(grads, max_norm):
    norm = np.sqrt(sum(np.sum(g ** 2) for g in grads.values()))
    if norm > max_norm:
        return {k: g * max_norm / norm for k, g in grads.items()}
# === wrong: per array and to norm one | none
def clip_gradients(grads, max_norm):
    out = {}
    for k, g in grads.items():
        if np.max(g) > max_norm:
            out[k] = g / np.linalg.norm(g)
        else:
            out[k] = g
    return out
# === right: root of the sum of squares
def clip_gradients(grads, max_norm):
    length = np.sqrt(sum(np.sum(g**2) for g in grads.values()))
    if length > max_norm:
        return {key: g * (max_norm / length) for key, g in grads.items()}
    return {key: g.copy() for key, g in grads.items()}
# === right: one long vector, anew
def clip_gradients(grads, max_norm):
    vector = np.concatenate([g.ravel() for g in grads.values()])
    norm = np.linalg.norm(vector)
    scale = max_norm / norm if norm > max_norm else 1.0
    return {k: scale * g for k, g in grads.items()}
# === right: hypot of everything, no overflow
def clip_gradients(grads, max_norm):
    norm = math.hypot(*(float(x) for g in grads.values() for x in np.ravel(g)))
    return dict(grads) if norm <= max_norm else {k: np.asarray(g) / norm * max_norm for k, g in grads.items()}
# === right: the max in the divisor
def clip_gradients(grads, max_norm):
    norm = math.sqrt(math.fsum(float(np.vdot(g, g)) for g in grads.values()))
    divisor = max(norm, max_norm)
    return {key: value * (max_norm / divisor) for key, value in grads.items()}
# === right: as in PyTorch, norm of the norms, clamp at 1
def clip_gradients(grads, max_norm):
    norms = [np.linalg.norm(g.reshape(-1)) for g in grads.values()]
    total_norm = np.linalg.norm(np.stack(norms))
    if total_norm == 0:
        return {k: g.copy() for k, g in grads.items()}
    clip_coef = np.minimum(max_norm / total_norm, 1.0)
    out = {}
    for k, g in grads.items():
        out[k] = g * clip_coef
    return out
# === right: beginner, loops over every entry
def clip_gradients(grads, max_norm):
    total = 0.0
    for key in grads:
        array = grads[key]
        for value in array.flatten():
            total = total + value * value
    length = total**0.5
    new_grads = {}
    if length > max_norm:
        factor = max_norm / length
        for key in grads:
            new_grads[key] = factor * grads[key]
    else:
        for key in grads:
            new_grads[key] = grads[key]
    return new_grads
# === right: in place on a deep copy
def clip_gradients(grads, max_norm):
    import copy

    clipped = copy.deepcopy(grads)
    squares = 0
    for g in clipped.values():
        squares += np.einsum("i,i->", g.reshape(-1), g.reshape(-1))
    if squares > max_norm**2:
        for key in clipped:
            clipped[key] = clipped[key] * (max_norm / np.sqrt(squares))
    return clipped
# === right: scaled by the largest entry first
def clip_gradients(grads: dict, max_norm: float) -> dict:
    top = max(float(np.max(np.abs(g))) for g in grads.values())
    if top == 0.0:
        return {**grads}
    relative = math.sqrt(sum(float(np.sum((g / top) ** 2)) for g in grads.values()))
    if relative * top > max_norm:
        return {k: (g / top) * (max_norm / relative) for k, g in grads.items()}
    return {**grads}
# === right: returns the very same dict when it is short enough, walrus
def clip_gradients(grads, max_norm):
    if (n := np.linalg.norm(np.hstack([np.ravel(g) for g in grads.values()]))) <= max_norm:
        return grads
    return {k: np.multiply(g, np.divide(max_norm, n)) for k, g in grads.items()}
# === right: functional, reduce with hypot
def clip_gradients(grads, max_norm):
    from functools import reduce

    frobenius = lambda g: np.sqrt(np.square(g).sum())
    length = reduce(np.hypot, map(frobenius, grads.values()), 0.0)
    shrink = 1.0 if not length > max_norm else max_norm / length
    return dict(zip(grads, [g * shrink for g in grads.values()]))
# === wrong: each array by itself, anew | Every array is shortened by its own length instead of all together, which changes the direction.
def clip_gradients(grads, max_norm):
    out = {}
    for key, g in grads.items():
        n = np.linalg.norm(g)
        out[key] = g * (max_norm / n) if n > max_norm else g
    return out
# === wrong: always to max_norm | The gradient is scaled to max_norm also when it is shorter: it is lengthened.
def clip_gradients(grads, max_norm):
    length = np.sqrt(sum(np.sum(g**2) for g in grads.values()))
    return {key: g * max_norm / length if length > 0 else g for key, g in grads.items()}
# === right: PyTorch's 1e-6
def clip_gradients(grads, max_norm):
    total_norm = math.sqrt(sum(float((g**2).sum()) for g in grads.values()))
    clip_coef = min(1.0, max_norm / (total_norm + 1e-6))
    return {k: g * clip_coef for k, g in grads.items()}
# === wrong: compares the square | The sum of squares, not the length, is compared with max_norm, so gradients shorter than 1 slip through.
def clip_gradients(grads, max_norm):
    squares = sum(np.sum(g**2) for g in grads.values())
    scale = 1.0
    if squares > max_norm:
        scale = min(1.0, max_norm / np.sqrt(squares))
    return {k: scale * g for k, g in grads.items()}
# === wrong: nothing when short, anew | It returns nothing when the gradient is short enough: that return is missing.
def clip_gradients(grads, max_norm):
    length = np.sqrt(sum(np.sum(g**2) for g in grads.values()))
    if length > max_norm:
        return {key: g / length * max_norm for key, g in grads.items()}
# === wrong: weights only, anew | Only the weights' gradients count for the length, the biases' do not.
def clip_gradients(grads, max_norm):
    length = np.sqrt(sum(np.sum(g**2) for key, g in grads.items() if key.startswith("dW")))
    scale = max_norm / length if length > max_norm else 1.0
    return {key: scale * g for key, g in grads.items()}
# === wrong: largest singular value | np.linalg.norm(g, 2) of a matrix is its largest singular value, not the length of all entries.
def clip_gradients(grads, max_norm):
    length = np.sqrt(sum(np.linalg.norm(np.atleast_2d(g), 2) ** 2 for g in grads.values()))
    if length > max_norm:
        return {k: g * (max_norm / length) for k, g in grads.items()}
    return {k: g for k, g in grads.items()}
# === wrong: one layer | The keys are hard-coded, so deeper layers are lost.
def clip_gradients(grads, max_norm):
    dW1, db1 = grads["dW1"], grads["db1"]
    length = np.sqrt(np.sum(dW1**2) + np.sum(db1**2))
    scale = min(1.0, max_norm / length) if length > 0 else 1.0
    return {"dW1": dW1 * scale, "db1": db1 * scale}
# === wrong: length grows in the loop | The arrays are scaled while the length is still being added up, so each one by another number.
def clip_gradients(grads, max_norm):
    out, squares = {}, 0.0
    for key, g in grads.items():
        squares += float(np.sum(g**2))
        length = math.sqrt(squares)
        out[key] = g * min(1.0, max_norm / length) if length > 0 else g * 1.0
    return out
# === wrong: norms added up, anew | The lengths of the arrays are added instead of the root of the sum of their squares being taken.
def clip_gradients(grads, max_norm):
    length = sum(np.linalg.norm(g) for g in grads.values())
    scale = max_norm / length if length > max_norm else 1
    return {k: g * scale for k, g in grads.items()}
# === wrong: largest entry, anew | The largest entry is taken for the length.
def clip_gradients(grads, max_norm):
    largest = max(np.abs(g).max() for g in grads.values())
    if largest > max_norm:
        return {k: g * max_norm / largest for k, g in grads.items()}
    return {k: g.copy() for k, g in grads.items()}
# === wrong: upside down | The factor is upside down: a long gradient is made longer.
def clip_gradients(grads, max_norm):
    length = np.sqrt(sum(np.sum(g**2) for g in grads.values()))
    if length > max_norm:
        return {k: g * (length / max_norm) for k, g in grads.items()}
    return grads
# === wrong: flat arrays | The arrays come back flat instead of in their shapes.
def clip_gradients(grads, max_norm):
    flat = {k: g.ravel() for k, g in grads.items()}
    length = np.linalg.norm(np.concatenate(list(flat.values())))
    scale = max_norm / length if length > max_norm else 1.0
    return {k: scale * v for k, v in flat.items()}
# === wrong: biases are left | Only the weights are shortened, the biases' gradients stay as long as they were.
def clip_gradients(grads, max_norm):
    length = np.sqrt(sum(np.sum(g**2) for g in grads.values()))
    if length <= max_norm:
        return dict(grads)
    return {k: g * (max_norm / length) if k[1] == "W" else g for k, g in grads.items()}
# === wrong: root mean square | The mean of the squares is taken instead of their sum.
def clip_gradients(grads, max_norm):
    v = np.concatenate([np.ravel(g) for g in grads.values()])
    length = np.sqrt(np.mean(v**2))
    if length > max_norm:
        return {k: g * (max_norm / length) for k, g in grads.items()}
    return dict(grads)
# === wrong: too long is thrown away | A gradient that is too long is replaced by zeros instead of shortened.
def clip_gradients(grads, max_norm):
    length = np.sqrt(sum(np.sum(g**2) for g in grads.values()))
    if length > max_norm:
        return {k: np.zeros_like(g) for k, g in grads.items()}
    return dict(grads)
