# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: one minus the square
def tanh(x):
    t = math.tanh(x.data)
    return Value(t, (x,), (1 - t ** 2,))
# === right: numpy
def tanh(x):
    t = np.tanh(x.data)
    return Value(t, parents=(x,), local_grads=(1 - t * t,))
# === right: hyperbolic cosine
def tanh(x):
    return Value(math.tanh(x.data), (x,), (1 / math.cosh(x.data) ** 2,))
# === right: through exp of twice the negative size
def tanh(x):
    e = math.exp(-2 * abs(x.data))
    t = math.copysign((1 - e) / (1 + e), x.data)
    return Value(t, (x,), (4 * e / (1 + e) ** 2,))
# === right: two factors, with a helper
def _slope(t):
    return (1 + t) * (1 - t)

def tanh(x):
    value = float(np.tanh(x.data))
    out = Value(value, (x,), (_slope(value),))
    return out
# === wrong: comma of the tuple missing | Brackets without a comma make no tuple: the local gradient is a plain number.
def tanh(x):
    t = math.tanh(x.data)
    return Value(t, (x,), (1 - t ** 2))
# === wrong: parent not in a tuple | The parent is given as it is and not in a tuple.
def tanh(x):
    t = math.tanh(x.data)
    return Value(t, x, (1 - t ** 2,))
# === wrong: slope from x | The slope is 1-x² where it should be 1-tanh(x)².
def tanh(x):
    t = math.tanh(x.data)
    return Value(t, (x,), (1 - x.data ** 2,))
# === wrong: slope of the sigmoid | t(1-t) is the slope of the sigmoid.
def tanh(x):
    t = math.tanh(x.data)
    return Value(t, (x,), (t * (1 - t),))
# === wrong: square missing | The square is missing: the slope is 1-t².
def tanh(x):
    t = math.tanh(x.data)
    return Value(t, (x,), (1 - t,))
# === wrong: plus | The square is added where it should be subtracted.
def tanh(x):
    t = math.tanh(x.data)
    return Value(t, (x,), (1 + t ** 2,))
# === wrong: value as slope | The value of tanh is given as its slope.
def tanh(x):
    t = math.tanh(x.data)
    return Value(t, (x,), (t,))
# === wrong: slope one | The slope is given as 1.
def tanh(x):
    t = math.tanh(x.data)
    return Value(t, (x,), (1.0,))
# === wrong: slope as value | The slope is stored as the value.
def tanh(x):
    t = math.tanh(x.data)
    return Value(1 - t ** 2, (x,), (1 - t ** 2,))
# === wrong: no slope | The local gradient is left out, so that nothing flows back.
def tanh(x):
    t = math.tanh(x.data)
    return Value(t, (x,))
# === wrong: no parent | Parent and local gradient are left out, so that the graph ends here.
def tanh(x):
    t = math.tanh(x.data)
    return Value(t)
# === wrong: number as parent | The parent is given as a plain number and not as a Value.
def tanh(x):
    t = math.tanh(x.data)
    return Value(t, (x.data,), (1 - t ** 2,))
# === wrong: tangent | math.tan is the tangent and not the hyperbolic tangent.
def tanh(x):
    t = math.tan(x.data)
    return Value(t, (x,), (1 - t ** 2,))
# === wrong: Value into math.tanh | math.tanh is given the Value and not its data.
def tanh(x):
    t = math.tanh(x)
    return Value(t, (x,), (1 - t ** 2,))
# === wrong: plain number | A plain number is returned where a Value is asked for.
def tanh(x):
    t = math.tanh(x.data)
    return t
# === wrong: sigmoid | This is the sigmoid and its slope, not tanh.
def tanh(x):
    t = 1 / (1 + math.exp(-x.data))
    return Value(t, (x,), (t * (1 - t),))
# === wrong: half of a form through the sigmoid | tanh(x) is 2s(2x)-1; here the 2 inside the sigmoid is missing.
def tanh(x):
    t = 2 / (1 + math.exp(-x.data)) - 1
    return Value(t, (x,), (1 - t ** 2,))
# === wrong: no return | The return statement is missing.
def tanh(x):
    t = math.tanh(x.data)
    out = Value(t, (x,), (1 - t ** 2,))
# === wrong: sine | none
def tanh(x):
    t = math.sin(x.data)
    return Value(t, (x,), (-t,))
# === right: np.tanh with lists
def tanh(x):
    value = np.tanh(x.data)
    return Value(data=float(value), parents=[x], local_grads=[1.0 - value * value])
# === right: one over cosh squared
def tanh(x):
    return Value(math.tanh(x.data), (x,), (1 / np.cosh(np.clip(x.data, -300, 300)) ** 2,))
# === right: two sigmoids
def tanh(x):
    z = 2 * x.data
    if z >= 0:
        s = 1 / (1 + math.exp(-z))
    else:
        e = math.exp(z)
        s = e / (1 + e)
    return Value(2 * s - 1, (x,), (4 * s * (1 - s),))
# === right: factored slope
def tanh(x):
    assert isinstance(x, Value)
    y = np.sinh(x.data) / np.cosh(x.data) if abs(x.data) < 20 else np.sign(x.data)
    slope = (1 - y) * (1 + y)
    out = Value(y, (x,), (slope,))
    return out
# === wrong: slope at x itself | the local gradient is 1 - x² : the input is squared instead of its tanh
def tanh(x):
    return Value(math.tanh(x.data), (x,), (1 - x.data ** 2,))
# === wrong: slope at the output | the slope is taken at the output: 1 - tanh(tanh(x))²
def tanh(x):
    t = math.tanh(x.data)
    return Value(t, (x,), (1 - math.tanh(t) ** 2,))
# === wrong: sigmoid inside | the function is a sigmoid instead of tanh, with its own slope
def tanh(x):
    s = 1 / (1 + math.exp(-x.data))
    return Value(s, (x,), (s * (1 - s),))
# === wrong: no way back | parents and local gradients are not recorded
def tanh(x):
    return Value(math.tanh(x.data))
# === wrong: not a Value | a plain number is returned instead of a Value
def tanh(x):
    return math.tanh(x.data)
# === wrong: tan | the tangent is taken instead of the hyperbolic tangent
def tanh(x):
    t = math.tan(x.data)
    return Value(t, (x,), (1 + t ** 2,))
# === wrong: slope written to grad | the slope is stored in x.grad instead of being passed as the local gradient
def tanh(x):
    t = math.tanh(x.data)
    x.grad = 1 - t ** 2
    return Value(t, (x,), ())
# === wrong: sigmoid with half the slope | none
def tanh(x):
    s = 1 / (1 + math.exp(-x.data))
    return Value(s, (x,), (1 - s ** 2,))
# === right: math.tanh
def tanh(x):
    bent = math.tanh(x.data)
    slope = (1 - bent) * (1 + bent)
    return Value(bent, parents=(x,), local_grads=(slope,))
# === right: lists and float
def tanh(x):
    h = float(np.tanh(float(x.data)))
    return Value(h, [x], [1.0 - h * h])
# === right: by the power of the absolute value
def tanh(x):
    e = math.exp(-2 * abs(x.data))
    size = -math.expm1(-2 * abs(x.data)) / (1 + e)
    value = math.copysign(size, x.data)
    return Value(value, (x,), (4 * e / (1 + e) ** 2,))
# === right: walrus
def tanh(x):
    return Value(t := math.tanh(x.data), (x,), (1 - t * t,))
# === right: helper for operations of one Value, typed
def _unary(x: "Value", out: float, slope: float) -> "Value":
    node = Value(out)
    node.parents = (x,)
    node.local_grads = (slope,)
    return node


def tanh(x: "Value") -> "Value":
    out = math.tanh(x.data)
    assert -1 <= out <= 1
    return _unary(x, out, 1 - math.pow(out, 2))
# === right: from the sigmoid of 2x, safely
def tanh(x):
    z = 2 * x.data
    if z >= 0:
        s = 1 / (1 + math.exp(-z))
    else:
        s = math.exp(z) / (1 + math.exp(z))
    t = 2 * s - 1
    return Value(t, (x,), (1 - t**2,))
# === wrong: no slope, anew | forgets the local slope
def tanh(x):
    return Value(math.tanh(x.data), (x,))
# === wrong: no parent, anew | forgets the parent
def tanh(x):
    t = math.tanh(x.data)
    return Value(t, (), (1 - t**2,))
# === wrong: calls itself | calls tanh on the number, which is this function itself
def tanh(x):
    t = tanh(x.data)
    return Value(t, (x,), (1 - t**2,))
# === wrong: rounded | rounds the slope to six places
def tanh(x):
    t = math.tanh(x.data)
    return Value(t, (x,), (round(1 - t**2, 6),))
# === wrong: rough slope | measures the slope by a one-sided difference with a large step
def tanh(x):
    step = 1e-2
    t = math.tanh(x.data)
    return Value(t, (x,), ((math.tanh(x.data + step) - t) / step,))
# === wrong: hard tanh | cuts x at -1 and 1
def tanh(x):
    t = max(-1.0, min(1.0, x.data))
    return Value(t, (x,), (1.0 if -1 < x.data < 1 else 0.0,))
# === wrong: slope squared | squares the whole slope: (1 - t²)²
def tanh(x):
    t = math.tanh(x.data)
    return Value(t, (x,), ((1 - t**2) ** 2,))
# === wrong: root of the slope | 1 / cosh(x) without the square
def tanh(x):
    t = math.tanh(x.data)
    return Value(t, (x,), (math.sqrt(1 - t**2),))
# === wrong: minus | the slope has a minus, as for the cosine
def tanh(x):
    t = math.tanh(x.data)
    return Value(t, (x,), (t**2 - 1,))
# === wrong: slope as a Value | the local slope is a Value
def tanh(x):
    t = math.tanh(x.data)
    return Value(t, (x,), (Value(1 - t**2),))
# === wrong: slope with grad | multiplies the slope by x.grad already
def tanh(x):
    t = math.tanh(x.data)
    return Value(t, (x,), ((1 - t**2) * x.grad,))
# === wrong: itself as the parent | the new Value is its own parent
def tanh(x):
    t = math.tanh(x.data)
    out = Value(t)
    out.parents = (out,)
    out.local_grads = (1 - t**2,)
    return out
# === wrong: series | takes the first terms of the Taylor series, good near 0 only
def tanh(x):
    d = x.data
    t = d - d**3 / 3 + 2 * d**5 / 15 - 17 * d**7 / 315
    return Value(t, (x,), (1 - t**2,))
