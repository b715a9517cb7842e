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
