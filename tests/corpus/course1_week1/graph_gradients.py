# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: forward, then backward
def graph_gradients(a, b, c):
    u = b * c
    v = a + u
    dv = 2 * v
    du = dv
    return {"da": dv, "db": du * c, "dc": du * b}
# === right: closed form
def graph_gradients(a, b, c):
    J_v = 2 * (a + b * c)
    return dict(da=J_v, db=c * J_v, dc=b * J_v)
# === right: expanded polynomials
def graph_gradients(a, b, c):
    da = 2 * a + 2 * b * c
    db = 2 * a * c + 2 * b * c ** 2
    dc = 2 * a * b + 2 * b ** 2 * c
    grads = {}
    grads["da"], grads["db"], grads["dc"] = da, db, dc
    return grads
# === right: all the intermediate gradients kept as extra keys
def graph_gradients(a, b, c):
    u = b * c
    v = a + u
    grads = {"dJ": 1.0}
    grads["dv"] = grads["dJ"] * 2 * v
    grads["du"] = grads["dv"] * 1
    grads["da"] = grads["dv"] * 1
    grads["db"] = grads["du"] * c
    grads["dc"] = grads["du"] * b
    return grads
# === right: central difference, exact because J is quadratic in each input
def graph_gradients(a, b, c):
    def J(a, b, c):
        return (a + b * c) ** 2
    h = 0.5
    return {
        "da": (J(a + h, b, c) - J(a - h, b, c)) / (2 * h),
        "db": (J(a, b + h, c) - J(a, b - h, c)) / (2 * h),
        "dc": (J(a, b, c + h) - J(a, b, c - h)) / (2 * h),
    }
# === right: one local slope per edge, multiplied along paths
def _edges(a, b, c):
    v = a + b * c
    return {"Jv": 2 * v, "va": 1, "vu": 1, "ub": c, "uc": b}

def graph_gradients(a, b, c):
    e = _edges(a, b, c)
    paths = {"da": ["Jv", "va"], "db": ["Jv", "vu", "ub"], "dc": ["Jv", "vu", "uc"]}
    return {name: math.prod(e[k] for k in steps) for name, steps in paths.items()}
# === right: numpy vector of the three, then zipped
def graph_gradients(a, b, c):
    g = 2.0 * (a + b * c) * np.array([1.0, c, b])
    return dict(zip(("da", "db", "dc"), g))
# === right: complex step
def graph_gradients(a, b, c):
    h = 1e-20
    J = lambda a, b, c: (a + b * c) ** 2
    return {"da": J(a + 1j * h, b, c).imag / h, "db": J(a, b + 1j * h, c).imag / h, "dc": J(a, b, c + 1j * h).imag / h}
# === wrong: b and c swapped | The gradients of b and c are swapped: db takes the factor c, and dc the factor b.
def graph_gradients(a, b, c):
    v = a + b * c
    return {"da": 2 * v, "db": 2 * v * b, "dc": 2 * v * c}
# === wrong: factor 2 missing | The derivative of v² is 2v, and the 2 is missing.
def graph_gradients(a, b, c):
    v = a + b * c
    return {"da": v, "db": v * c, "dc": v * b}
# === wrong: derivative of the square forgotten | The last step, from v to J, is left out of the chain.
def graph_gradients(a, b, c):
    return {"da": 1, "db": c, "dc": b}
# === wrong: v left out of 2v | The derivative of v² is taken as 2, without v.
def graph_gradients(a, b, c):
    dv = 2
    return {"da": dv, "db": dv * c, "dc": dv * b}
# === wrong: local slopes added | The chain rule multiplies the slopes along a path; here they are added.
def graph_gradients(a, b, c):
    dv = 2 * (a + b * c)
    return {"da": dv + 1, "db": dv + 1 + c, "dc": dv + 1 + b}
# === wrong: stops at u | db and dc stop at u: the factor of b or c, the local slope of u = b·c, is missing.
def graph_gradients(a, b, c):
    dv = 2 * (a + b * c)
    return {"da": dv, "db": dv, "dc": dv}
# === wrong: tuple | The gradients come back as a tuple, not as a dict with the keys da, db, dc.
def graph_gradients(a, b, c):
    v = a + b * c
    return 2 * v, 2 * v * c, 2 * v * b
# === wrong: keys without d | The keys are named a, b, c where da, db, dc are asked for.
def graph_gradients(a, b, c):
    v = a + b * c
    return {"a": 2 * v, "b": 2 * v * c, "c": 2 * v * b}
# === wrong: product in place of sum | The node v is computed as a·u where it is a+u.
def graph_gradients(a, b, c):
    u = b * c
    v = a * u
    return {"da": 2 * v, "db": 2 * v * c, "dc": 2 * v * b}
# === wrong: sum in place of product | The node u is computed as b+c where it is b·c.
def graph_gradients(a, b, c):
    u = b + c
    v = a + u
    return {"da": 2 * v, "db": 2 * v * c, "dc": 2 * v * b}
# === wrong: value of J in place of its slope | J itself, v², is passed back instead of its derivative 2v.
def graph_gradients(a, b, c):
    J = (a + b * c) ** 2
    return {"da": J, "db": J * c, "dc": J * b}
# === wrong: a as a factor of da | da carries a factor a, though the slope of a+u with respect to a is 1.
def graph_gradients(a, b, c):
    dv = 2 * (a + b * c)
    return {"da": dv * a, "db": dv * c, "dc": dv * b}
# === wrong: coarse one-sided difference | A one-sided difference with a step of 0.01 is off by a visible amount.
def graph_gradients(a, b, c):
    f = lambda a, b, c: (a + b * c) ** 2
    h = 0.01
    base = f(a, b, c)
    return {"da": (f(a + h, b, c) - base) / h, "db": (f(a, b + h, c) - base) / h, "dc": (f(a, b, c + h) - base) / h}
# === wrong: no return | The gradients are computed but the return statement is missing.
def graph_gradients(a, b, c):
    v = a + b * c
    grads = {"da": 2 * v, "db": 2 * v * c, "dc": 2 * v * b}
# === wrong: caret for power | none
def graph_gradients(a, b, c):
    J = (a + b * c) ^ 2
    return {"da": 2 * J, "db": 2 * J * c, "dc": 2 * J * b}
# === wrong: dc not finished | The gradient of c is missing from the dict.
def graph_gradients(a, b, c):
    v = a + b * c
    return {"da": 2 * v, "db": 2 * v * c}
# === wrong: minus sign | The gradients have the wrong sign.
def graph_gradients(a, b, c):
    v = a + b * c
    return {"da": -2 * v, "db": -2 * v * c, "dc": -2 * v * b}
# === wrong: swapped and halved | none
def graph_gradients(a, b, c):
    v = a + b * c
    return {"da": v, "db": v * b, "dc": 2 * v * c}
# === right: step by step
def graph_gradients(a, b, c):
    # forward
    u = b * c
    v = a + u
    J = v ** 2
    # backward
    dv = 2 * v
    da = dv * 1
    du = dv * 1
    db = du * c
    dc = du * b
    return {"da": da, "db": db, "dc": dc}
# === right: closed form, again
def graph_gradients(a, b, c):
    k = 2 * (a + b * c)
    return dict(da=k, db=k * c, dc=k * b)
# === right: multiplied out
def graph_gradients(a, b, c):
    grads = {}
    grads['da'] = 2*a + 2*b*c
    grads['db'] = 2*a*c + 2*b*c**2
    grads['dc'] = 2*a*b + 2*b**2*c
    return grads
# === right: central differences of a quadratic
def graph_gradients(a, b, c):
    # J is of degree two in each variable, so a central difference is exact, h = 1/2 keeps it neat
    J = lambda a, b, c: (a + b * c) ** 2
    h = 0.5
    return {
        "da": J(a + h, b, c) - J(a - h, b, c),
        "db": J(a, b + h, c) - J(a, b - h, c),
        "dc": J(a, b, c + h) - J(a, b, c - h),
    }
# === right: jacobians as a vector
def graph_gradients(a, b, c):
    v = float(a) + np.dot(b, c)
    g = 2.0 * v * np.array([1.0, c, b])
    return {name: float(val) for name, val in zip(("da", "db", "dc"), g)}
# === right: a small node class
class Node:
    def __init__(self, value, parents=()):
        self.value, self.parents, self.grad = value, parents, 0.0
    def push(self, g):
        self.grad += g
        for p, local in self.parents:
            p.push(g * local)

def graph_gradients(a, b, c):
    A, B, C = Node(a), Node(b), Node(c)
    u = Node(B.value * C.value, ((B, C.value), (C, B.value)))
    v = Node(A.value + u.value, ((A, 1.0), (u, 1.0)))
    J = Node(v.value ** 2, ((v, 2 * v.value),))
    J.push(1.0)
    return {"da": A.grad, "db": B.grad, "dc": C.grad}
# === wrong: b and c swapped, again | db is multiplied by b and dc by c: the derivative of b*c by b is c
def graph_gradients(a, b, c):
    v = a + b * c
    dv = 2 * v
    return {"da": dv, "db": dv * b, "dc": dv * c}
# === wrong: two forgotten | the derivative of v² is 2v, the 2 is missing
def graph_gradients(a, b, c):
    u = b * c
    v = a + u
    dv = v
    return {"da": dv, "db": dv * c, "dc": dv * b}
# === wrong: local slope only for a | da is only the local slope 1; the chain rule's factor 2v is missing
def graph_gradients(a, b, c):
    v = a + b * c
    dv = 2 * v
    return {"da": 1, "db": dv * c, "dc": dv * b}
# === wrong: not squared | J = v was differentiated, the square is left out
def graph_gradients(a, b, c):
    da = 1.0
    du = 1.0
    return {"da": da, "db": du * c, "dc": du * b}
# === wrong: dv is two | the derivative of v² was taken as 2, without v
def graph_gradients(a, b, c):
    dv = 2
    du = dv
    return {"da": dv, "db": du * c, "dc": du * b}
# === wrong: plus for times | u was computed as b + c
def graph_gradients(a, b, c):
    u = b + c
    v = a + u
    dv = 2 * v
    return {"da": dv, "db": dv * c, "dc": dv * b}
# === wrong: tuple, again | a tuple is returned instead of the dict
def graph_gradients(a, b, c):
    dv = 2 * (a + b * c)
    return dv, dv * c, dv * b
# === wrong: other key names | the keys must be da, db, dc
def graph_gradients(a, b, c):
    dv = 2 * (a + b * c)
    return {"a": dv, "b": dv * c, "c": dv * b}
# === wrong: slope at u | the outer slope is taken at u instead of v = a + u
def graph_gradients(a, b, c):
    u = b * c
    v = a + u
    dv = 2 * u
    return {"da": dv, "db": dv * c, "dc": dv * b}
# === wrong: stops at u, again | db and dc stop at u: the last factor, c or b, is missing
def graph_gradients(a, b, c):
    u = b * c
    v = a + u
    dv = 2 * v
    du = dv
    return {"da": dv, "db": du, "dc": du}
# === wrong: v squared twice | the outer slope was taken as 2v², as if J had not been squared yet
def graph_gradients(a, b, c):
    u = b * c
    v = a + u
    J = v ** 2
    dv = 2 * J
    return {"da": dv, "db": dv * c, "dc": dv * b}
# === wrong: numbers of the lesson | the values of one example are written in instead of the arguments
def graph_gradients(a, b, c):
    a, b, c = 5, 3, 2
    v = a + b * c
    return {"da": 2 * v, "db": 2 * v * c, "dc": 2 * v * b}
# === wrong: coarse one-sided difference, again | a one-sided difference with a step of 0.001 is only approximate
def graph_gradients(a, b, c):
    def J(a, b, c):
        return (a + b * c) ** 2
    e = 0.001
    j = J(a, b, c)
    return {"da": (J(a + e, b, c) - j) / e, "db": (J(a, b + e, c) - j) / e, "dc": (J(a, b, c + e) - j) / e}
# === wrong: swapped and no two | none
def graph_gradients(a, b, c):
    v = a + b * c
    return {"da": v, "db": v * b, "dc": v * c}
# === right: walk back
def graph_gradients(a, b, c):
    u = b * c
    v = a + u
    dv = 2 * v
    da = dv * 1
    du = dv * 1
    db = du * c
    dc = du * b
    return {"da": da, "db": db, "dc": dc}
# === right: one line each
def graph_gradients(a, b, c):
    return dict(da=2 * (a + b * c), db=2 * c * (a + b * c), dc=2 * b * (a + b * c))
# === right: multiplied out on paper
def graph_gradients(a, b, c):
    # J = a^2 + 2abc + b^2 c^2
    return {
        "da": 2 * a + 2 * b * c,
        "db": 2 * a * c + 2 * b * c * c,
        "dc": 2 * a * b + 2 * b * b * c,
    }
# === right: vector of local slopes
def graph_gradients(a, b, c):
    local = np.array([1.0, c, b])
    total = 2 * (a + b * c) * local
    return dict(zip(("da", "db", "dc"), total.tolist()))
# === right: dual numbers, forward mode
class Dual:
    def __init__(self, value, slope=0.0):
        self.value, self.slope = value, slope

    def __add__(self, other):
        return Dual(self.value + other.value, self.slope + other.slope)

    def __mul__(self, other):
        return Dual(self.value * other.value, self.slope * other.value + self.value * other.slope)

def graph_gradients(a, b, c):
    out = {}
    for i, key in enumerate(["da", "db", "dc"]):
        seeds = [float(i == j) for j in range(3)]
        A, B, C = (Dual(n, s) for n, s in zip((a, b, c), seeds))
        v = A + B * C
        out[key] = (v * v).slope
    return out
# === right: a tape as in PyTorch
def graph_gradients(a, b, c):
    class Node:
        def __init__(self, data, parents=()):
            self.data, self.parents, self.grad = data, parents, 0.0

        def backward(self, upstream=1.0):
            self.grad += upstream
            for parent, local in self.parents:
                parent.backward(upstream * local)

    na, nb, nc = Node(a), Node(b), Node(c)
    u = Node(nb.data * nc.data, ((nb, nc.data), (nc, nb.data)))
    v = Node(na.data + u.data, ((na, 1.0), (u, 1.0)))
    J = Node(v.data ** 2, ((v, 2 * v.data),))
    J.backward()
    return {"da": na.grad, "db": nb.grad, "dc": nc.grad}
# === right: Jacobians as matrices
def graph_gradients(a, b, c):
    J_uv = np.array([[1.0, 0.0, 0.0], [0.0, c, b]])  # (a, u) with respect to (a, b, c)
    J_v = np.array([[1.0, 1.0]])
    J_J = np.array([[2.0 * (a + b * c)]])
    g = (J_J @ J_v @ J_uv)[0]
    return {"da": float(g[0]), "db": float(g[1]), "dc": float(g[2])}
# === right: fills the dict step by step with a check
def graph_gradients(a: float, b: float, c: float) -> dict:
    slopes = {}
    u = b * c
    v = a + u
    slopes["da"] = v + v
    slopes["db"] = slopes["da"] * c
    slopes["dc"] = slopes["da"] * b
    assert set(slopes) == {"da", "db", "dc"}
    return slopes
# === wrong: square for slope | Takes the value of J, v squared, where its slope 2v belongs.
def graph_gradients(a, b, c):
    v = a + b * c
    dv = v ** 2
    return {"da": dv, "db": dv * c, "dc": dv * b}
# === wrong: times a | Multiplies da with a, as if v were a product.
def graph_gradients(a, b, c):
    v = a + b * c
    return {"da": 2 * v * a, "db": 2 * v * c, "dc": 2 * v * b}
# === wrong: sum along the path | Adds the slopes along a path instead of multiplying them.
def graph_gradients(a, b, c):
    v = a + b * c
    return {"da": 2 * v + 1, "db": 2 * v + 1 + c, "dc": 2 * v + 1 + b}
# === wrong: the example's v | Takes v = 7 from the example instead of computing it.
def graph_gradients(a, b, c):
    dv = 2 * 7
    return {"da": dv * 1, "db": dv * c, "dc": dv * b}
# === wrong: rounded to whole numbers | Converts the slopes to int, which truncates them.
def graph_gradients(a, b, c):
    v = a + b * c
    return {"da": int(2 * v), "db": int(2 * v * c), "dc": int(2 * v * b)}
# === wrong: whole u as factor | Multiplies by u itself on the way to b and c, instead of the other factor.
def graph_gradients(a, b, c):
    u = b * c
    v = a + u
    du = 2 * v
    return {"da": du, "db": du * u, "dc": du * u}
# === wrong: overwritten on the way | Overwrites b by its slope before c's slope needs b.
def graph_gradients(a, b, c):
    dv = 2 * (a + b * c)
    a = dv
    b = dv * c
    c = dv * b
    return {"da": a, "db": b, "dc": c}
# === wrong: no return, anew | Computes the dict but does not return it.
def graph_gradients(a, b, c):
    v = a + b * c
    dv = 2 * v
    grads = {"da": dv, "db": dv * c, "dc": dv * b}
    print(grads)
# === wrong: size only | Takes the absolute values of the slopes.
def graph_gradients(a, b, c):
    v = a + b * c
    return {"da": abs(2 * v), "db": abs(2 * v * c), "dc": abs(2 * v * b)}
# === wrong: half the way | The slope for c is still missing its factor b.
def graph_gradients(a, b, c):
    u = b * c
    v = a + u
    dv = 2 * v
    du = dv
    db = du * c
    dc = du  # TODO
    return {"da": dv, "db": db, "dc": dc}
# === wrong: relative | Divides by J, which gives relative changes instead of slopes.
def graph_gradients(a, b, c):
    v = a + b * c
    J = v ** 2
    return {"da": 2 * v / J, "db": 2 * v * c / J, "dc": 2 * v * b / J}
# === wrong: a is one | Takes a for 1, as in the example.
def graph_gradients(a, b, c):
    v = 1 + b * c
    dv = 2 * v
    return {"da": dv, "db": dv * c, "dc": dv * b}
# === wrong: root of J | Finds v as the root of J, which is never negative.
def graph_gradients(a, b, c):
    J = (a + b * c) ** 2
    dv = 2 * math.sqrt(J)
    return {"da": dv, "db": dv * c, "dc": dv * b}
# === wrong: J over v | Computes 2v as 2J / v, which divides by 0 where v is 0.
def graph_gradients(a, b, c):
    v = a + b * c
    J = v ** 2
    dv = 2 * J / v
    return {"da": dv, "db": dv * c, "dc": dv * b}
