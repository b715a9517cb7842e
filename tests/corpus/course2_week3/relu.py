# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: one or zero by the sign
def relu(x):
    return Value(max(0.0, x.data), (x,), (1.0 if x.data > 0 else 0.0,))
# === right: if and else
def relu(x):
    if x.data > 0:
        return Value(x.data, (x,), (1.0,))
    else:
        return Value(0.0, (x,), (0.0,))
# === right: gate times value, bool as a number
def relu(x):
    gate = float(x.data >= 0)
    return Value(gate * x.data, parents=(x,), local_grads=(gate,))
# === right: numpy, one half at zero
def relu(x):
    return Value(np.maximum(x.data, 0.0), (x,), (np.heaviside(x.data, 0.5),))
# === right: mean of x and its size, with a helper
def _open(v):
    return 1 if v > 0 else 0

def relu(x):
    value = (x.data + abs(x.data)) / 2
    return Value(value, (x,), (_open(x.data),))
# === wrong: comma of the tuple missing | Brackets without a comma make no tuple: the local gradient is a plain number.
def relu(x):
    return Value(max(0.0, x.data), (x,), (1.0 if x.data > 0 else 0.0))
# === wrong: parent not in a tuple | The parent is given as it is and not in a tuple.
def relu(x):
    return Value(max(0.0, x.data), x, (1.0 if x.data > 0 else 0.0,))
# === wrong: slope one everywhere | The slope is 1 also for negative values.
def relu(x):
    return Value(max(0.0, x.data), (x,), (1.0,))
# === wrong: value as slope | The value is given as its slope.
def relu(x):
    return Value(max(0.0, x.data), (x,), (max(0.0, x.data),))
# === wrong: sides exchanged | The slopes of the two sides are exchanged.
def relu(x):
    return Value(max(0.0, x.data), (x,), (1.0 if x.data < 0 else 0.0,))
# === wrong: minus one on the left | The slope for negative values is -1, as for the absolute value.
def relu(x):
    return Value(max(0.0, x.data), (x,), (1.0 if x.data > 0 else -1.0,))
# === wrong: leaks | Value and slope are those of leaky ReLU.
def relu(x):
    return Value(max(0.01 * x.data, x.data), (x,), (1.0 if x.data > 0 else 0.01,))
# === wrong: minimum | The minimum is taken, so that the negative part is kept.
def relu(x):
    return Value(min(0.0, x.data), (x,), (1.0 if x.data > 0 else 0.0,))
# === wrong: no slope | The local gradient is left out, so that nothing flows back.
def relu(x):
    return Value(max(0.0, x.data), (x,))
# === wrong: no parent | Parent and local gradient are left out, so that the graph ends here.
def relu(x):
    return Value(max(0.0, x.data))
# === wrong: number as parent | The parent is given as a plain number and not as a Value.
def relu(x):
    return Value(max(0.0, x.data), (x.data,), (1.0 if x.data > 0 else 0.0,))
# === wrong: value not cut off | The value is passed on as it is, also when it is negative.
def relu(x):
    return Value(x.data, (x,), (1.0 if x.data > 0 else 0.0,))
# === wrong: absolute value | The value is the absolute value.
def relu(x):
    return Value(abs(x.data), (x,), (1.0 if x.data > 0 else 0.0,))
# === wrong: threshold one | The slope changes at 1 and not at 0.
def relu(x):
    return Value(max(0.0, x.data), (x,), (1.0 if x.data > 1 else 0.0,))
# === wrong: plain number | A plain number is returned where a Value is asked for.
def relu(x):
    return max(0.0, x.data)
# === wrong: Value compared with zero | The Value itself is compared with 0 and not its data.
def relu(x):
    return Value(max(0.0, x), (x,), (1.0 if x.data > 0 else 0.0,))
# === wrong: negative values returned themselves | For negative values nothing is returned: the second branch is missing.
def relu(x):
    if x.data > 0:
        return Value(x.data, (x,), (1.0,))
# === wrong: gate from grad | The slope is decided by the sign of grad and not by that of data.
def relu(x):
    return Value(max(0.0, x.data), (x,), (1.0 if x.grad > 0 else 0.0,))
# === wrong: no return | The return statement is missing.
def relu(x):
    out = Value(max(0.0, x.data), (x,), (1.0 if x.data > 0 else 0.0,))
# === wrong: square | none
def relu(x):
    return Value(x.data ** 2 / 2 + 1, (x,), (-1.0,))
# === right: conditional
def relu(x):
    if x.data > 0:
        return Value(x.data, (x,), (1.0,))
    return Value(0.0, (x,), (0.0,))
# === right: max and comparison
def relu(x):
    return Value(max(0.0, x.data), (x,), (float(x.data > 0),))
# === right: numpy
def relu(x):
    out = np.maximum(x.data, 0)
    slope = np.where(x.data >= 0, 1.0, 0.0)
    return Value(out, parents=(x,), local_grads=(slope,))
# === right: times a constant gate
def relu(x):
    gate = 1.0 if x.data > 0 else 0.0
    return Value(x.data * gate, [x], [gate])
# === right: half of x plus its size
def relu(x):
    d = x.data
    return Value((d + abs(d)) / 2, (x,), ((1 + np.sign(d)) / 2,))
# === right: product Value with a constant
def relu(x):
    return mul(x, Value(1.0 if x.data > 0 else 0.0))
# === wrong: slope is x | the local gradient is x (the value) instead of 1
def relu(x):
    r = max(0.0, x.data)
    return Value(r, (x,), (r,))
# === wrong: leaky | it is the leaky ReLU: negative inputs keep a slope of 0.01
def relu(x):
    if x.data > 0:
        return Value(x.data, (x,), (1.0,))
    return Value(0.01 * x.data, (x,), (0.01,))
# === wrong: leaky slope only | the slope for negative inputs is the leaky ReLU's 0.01
def relu(x):
    return Value(max(0.0, x.data), (x,), (1.0 if x.data > 0 else 0.01,))
# === wrong: smaller of the two | the minimum with 0 is taken instead of the maximum
def relu(x):
    return Value(min(0.0, x.data), (x,), (1.0 if x.data < 0 else 0.0,))
# === wrong: absolute value, again | the absolute value is taken instead of zero for negative inputs
def relu(x):
    return Value(abs(x.data), (x,), (1.0 if x.data > 0 else -1.0,))
# === wrong: slope left open | the local gradients are left empty although x is recorded as the parent
def relu(x):
    if x.data > 0:
        return Value(x.data, (x,))
    return Value(0.0, (x,), (0.0,))
# === wrong: step instead of ramp | a step (0 or 1) is returned instead of the value
def relu(x):
    return Value(1.0 if x.data > 0 else 0.0, (x,), (1.0 if x.data > 0 else 0.0,))
# === wrong: threshold at one | the threshold is 1 instead of 0
def relu(x):
    return Value(x.data if x.data > 1 else 0.0, (x,), (1.0 if x.data > 1 else 0.0,))
# === wrong: capped at six | positive values are capped at 6, which is another activation (ReLU6)
def relu(x):
    d = min(max(0.0, x.data), 6.0)
    return Value(d, (x,), (1.0 if 0 < x.data < 6 else 0.0,))
# === wrong: negative of both | none
def relu(x):
    return Value(min(0.0, x.data), (x,), (x.data,))
# === right: max and a condition
def relu(x):
    return Value(max(x.data, 0.0), (x,), (1.0 if x.data > 0 else 0.0,))
# === right: if and else, anew
def relu(x):
    if x.data > 0:
        out = Value(x.data, (x,), (1,))
    else:
        out = Value(0.0, (x,), (0,))
    return out
# === right: np.maximum and heaviside
def relu(x):
    return Value(float(np.maximum(0, x.data)), parents=(x,), local_grads=(float(np.heaviside(x.data, 0.5)),))
# === right: slope 1 at 0
def relu(x):
    on = x.data >= 0
    return Value(x.data if on else 0.0, [x], [float(on)])
# === right: half of x plus its size, anew
def relu(x):
    size = abs(x.data)
    sign = (x.data > 0) - (x.data < 0)
    return Value((x.data + size) / 2, (x,), ((1 + sign) / 2,))
# === right: lambda, switch times x
relu = lambda x: Value(x.data * (x.data > 0), (x,), (int(x.data > 0),))
# === right: typed, attributes set afterwards, with an assert
def relu(x: "Value") -> "Value":
    slope: float
    number: float
    number, slope = (x.data, 1.0) if 0 < x.data else (0.0, 0.0)
    out = Value(number)
    out.parents = (x,)
    out.local_grads = (slope,)
    assert out.data >= 0
    return out
# === wrong: slope at the output | tests whether the result is >= 0, which it always is
def relu(x):
    out = max(x.data, 0.0)
    return Value(out, (x,), (1.0 if out >= 0 else 0.0,))
# === wrong: slope is the result | takes max(x, 0) as slope too
def relu(x):
    out = max(x.data, 0.0)
    return Value(out, (x,), (out,))
# === wrong: slope by sign | the slope for negative numbers is -1
def relu(x):
    return Value(max(x.data, 0.0), (x,), (float(np.sign(x.data)),))
# === wrong: always 1 | the slope is 1 everywhere
def relu(x):
    return Value(max(x.data, 0.0), (x,), (1.0,))
# === wrong: leaky slope | the slope for negative numbers is 0.01 though they are cut off
def relu(x):
    return Value(max(x.data, 0.0), (x,), (1.0 if x.data > 0 else 0.01,))
# === wrong: min | takes the smaller of x and 0
def relu(x):
    return Value(min(x.data, 0.0), (x,), (0.0 if x.data > 0 else 1.0,))
# === wrong: parent dropped | a negative Value gives a new one without parents
def relu(x):
    if x.data <= 0:
        return Value(0.0)
    return Value(x.data, (x,), (1.0,))
# === wrong: x itself | returns x itself when it is positive
def relu(x):
    if x.data > 0:
        return x
    return Value(0.0, (x,), (0.0,))
# === wrong: slope is the number | takes x as slope where it is positive
def relu(x):
    return Value(max(x.data, 0.0), (x,), (x.data if x.data > 0 else 0.0,))
# === wrong: quotient | divides max(x, 0) by x, which fails at 0
def relu(x):
    out = max(x.data, 0.0)
    return Value(out, (x,), (out / x.data,))
# === wrong: cut at 1 | cuts large numbers off as well
def relu(x):
    return Value(min(max(x.data, 0.0), 1.0), (x,), (1.0 if 0 < x.data < 1 else 0.0,))
# === wrong: cut at 6 | cuts at 6, as ReLU6 does
def relu(x):
    return Value(min(max(x.data, 0.0), 6.0), (x,), (1.0 if 0 < x.data < 6 else 0.0,))
# === wrong: whole numbers | cuts the decimals off
def relu(x):
    return Value(max(int(x.data), 0), (x,), (1.0 if x.data > 0 else 0.0,))
# === wrong: threshold 1 | the slope is 0 up to 1
def relu(x):
    return Value(max(x.data, 0.0), (x,), (1.0 if x.data >= 1 else 0.0,))
# === wrong: slope turned round | 0 for positive numbers and 1 for negative ones
def relu(x):
    return Value(max(x.data, 0.0), (x,), (0.0 if x.data > 0 else 1.0,))
# === wrong: no slope, anew | forgets the local slope
def relu(x):
    return Value(max(x.data, 0.0), (x,))
# === wrong: plain number, anew | returns a number
def relu(x):
    return max(x.data, 0.0)
# === wrong: no comma | the slope is a number and no tuple
def relu(x):
    return Value(max(x.data, 0.0), (x,), (1.0 if x.data > 0 else 0.0))
# === wrong: compares Values | compares the Value itself with 0
def relu(x):
    return Value(max(x, 0.0), (x,), (1.0 if x.data > 0 else 0.0,))
# === wrong: two parents | takes 0 as a second parent and gives one slope
def relu(x):
    zero = Value(0.0)
    return Value(max(x.data, 0.0), (x, zero), (1.0 if x.data > 0 else 0.0,))
# === wrong: softplus | computes the smooth log(1 + e^x) instead
def relu(x):
    big = max(x.data, 0.0)
    out = big + math.log1p(math.exp(-abs(x.data)))
    slope = 0.5 * (1 + math.tanh(x.data / 2))
    return Value(out, (x,), (slope,))
# === wrong: minus 1 at 0 | the slope at exactly 0 is -1
def relu(x):
    if x.data > 0:
        slope = 1.0
    elif x.data == 0:
        slope = -1.0
    else:
        slope = 0.0
    return Value(max(x.data, 0.0), (x,), (slope,))
