# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: each slope is the other value
def mul(x, y):
    return Value(x.data * y.data, (x, y), (y.data, x.data))
# === right: keywords
def mul(x, y):
    product = x.data * y.data
    return Value(product, parents=(x, y), local_grads=(y.data, x.data))
# === right: parents the other way round
def mul(x, y):
    return Value(y.data * x.data, (y, x), (x.data, y.data))
# === right: a square counted as one parent
def mul(x, y):
    if x is y:
        return Value(x.data ** 2, (x,), (2 * x.data,))
    return Value(x.data * y.data, (x, y), (y.data, x.data))
# === right: parents reversed for the slopes
def _others(parents):
    return tuple(p.data for p in reversed(parents))

def mul(x, y):
    parents = (x, y)
    return Value(math.prod(p.data for p in parents), parents, _others(parents))
# === wrong: own value as slope | The local gradient of x is y's value and the other way round; here each has its own.
def mul(x, y):
    return Value(x.data * y.data, (x, y), (x.data, y.data))
# === wrong: slopes of a sum | The local gradients are those of a sum, 1 and 1.
def mul(x, y):
    return Value(x.data * y.data, (x, y), (1.0, 1.0))
# === wrong: product as slope | The product is given as both local gradients.
def mul(x, y):
    return Value(x.data * y.data, (x, y), (x.data * y.data, x.data * y.data))
# === wrong: sum | The values are added where they should be multiplied.
def mul(x, y):
    return Value(x.data + y.data, (x, y), (y.data, x.data))
# === wrong: no slopes | The local gradients are left out, so that nothing flows back.
def mul(x, y):
    return Value(x.data * y.data, (x, y))
# === wrong: no parents | Parents and local gradients are left out, so that the graph ends here.
def mul(x, y):
    return Value(x.data * y.data)
# === wrong: Values as slopes | The local gradients are Values where numbers are needed.
def mul(x, y):
    return Value(x.data * y.data, (x, y), (y, x))
# === wrong: numbers as parents | The parents are given as plain numbers and not as Values.
def mul(x, y):
    return Value(x.data * y.data, (x.data, y.data), (y.data, x.data))
# === wrong: plain number | A plain number is returned where a Value is asked for.
def mul(x, y):
    return x.data * y.data
# === wrong: one parent only | Only x is given as a parent.
def mul(x, y):
    return Value(x.data * y.data, (x,), (y.data,))
# === wrong: grads in place of data | The parents' grad is used for the local gradients and not their data.
def mul(x, y):
    return Value(x.data * y.data, (x, y), (y.grad, x.grad))
# === wrong: sign of the second | The second local gradient has the wrong sign.
def mul(x, y):
    return Value(x.data * y.data, (x, y), (y.data, -x.data))
# === wrong: parents and slopes exchanged | Parents and local gradients are given in the wrong order.
def mul(x, y):
    return Value(x.data * y.data, (y.data, x.data), (x, y))
# === wrong: slopes of a quotient | The local gradients are reciprocals, as for a quotient.
def mul(x, y):
    return Value(x.data * y.data, (x, y), (1 / y.data, 1 / x.data))
# === wrong: slopes summed | Both local gradients are the sum of the two values.
def mul(x, y):
    return Value(x.data * y.data, (x, y), (x.data + y.data, x.data + y.data))
# === wrong: no return | The return statement is missing.
def mul(x, y):
    out = Value(x.data * y.data, (x, y), (y.data, x.data))
# === wrong: power | none
def mul(x, y):
    return Value(abs(x.data) ** y.data, (x, y), (x.data, 1.0))
# === right: other order with keywords
def mul(x, y):
    return Value(data=y.data * x.data, parents=(y, x), local_grads=(x.data, y.data))
# === right: unpacked first, lists
def mul(x, y):
    a, b = x.data, y.data
    dx = b
    dy = a
    return Value(a * b, [x, y], [dx, dy])
# === right: square handled apart
def mul(x, y):
    if x is y:
        return Value(x.data ** 2, (x,), (2 * x.data,))
    out = Value(x.data * y.data, (x, y), (1.0 * y.data, 1.0 * x.data))
    return out
# === right: reversed data
def mul(x, y):
    operands = (x, y)
    data = [o.data for o in operands]
    return Value(float(np.prod(data)), operands, tuple(reversed(data)))
# === wrong: product as slope, again | the local gradients are the product itself
def mul(x, y):
    p = x.data * y.data
    return Value(p, (x, y), (p, p))
# === wrong: parents turned, slopes not | the parents are listed as (y, x) but the local gradients in the order of (x, y)
def mul(x, y):
    return Value(x.data * y.data, (y, x), (y.data, x.data))
# === wrong: square counted once | when both factors are the same Value it is recorded once, with x instead of 2x
def mul(x, y):
    parents = (x,) if x is y else (x, y)
    slopes = (y.data,) if x is y else (y.data, x.data)
    return Value(x.data * y.data, parents, slopes)
# === wrong: slope of a quotient | the slope of y is that of a quotient (-x/y²)
def mul(x, y):
    return Value(x.data * y.data, (x, y), (y.data, -x.data / y.data ** 2))
# === wrong: whole numbers | the product is cut to a whole number
def mul(x, y):
    return Value(int(x.data * y.data), (x, y), (y.data, x.data))
# === wrong: sum and own data | none
def mul(x, y):
    return Value(x.data + y.data, (x, y), (x.data, y.data))
# === right: named steps
def mul(x, y):
    product = x.data * y.data
    slope_for_x = y.data  # d(xy)/dx
    slope_for_y = x.data  # d(xy)/dy
    result = Value(product, parents=(x, y), local_grads=(slope_for_x, slope_for_y))
    return result
# === right: reversed list of numbers
def mul(x, y):
    numbers = [v.data for v in (x, y)]
    return Value(math.prod(numbers), [x, y], numbers[::-1])
# === right: set after the making
def mul(x, y):
    out = Value(np.multiply(x.data, y.data))
    out.parents, out.local_grads = (x, y), (y.data, x.data)
    assert len(out.parents) == 2
    return out
# === right: lambda
mul = lambda x, y: Value(x.data * y.data, parents=(x, y), local_grads=(y.data, x.data))
# === right: slopes by the product rule, typed
def mul(x: "Value", y: "Value") -> "Value":
    a, b = x.data, y.data
    da, db = (1.0, 0.0), (0.0, 1.0)
    slopes = tuple(float(da[k] * b + a * db[k]) for k in range(2))
    return Value(a * b, (x, y), slopes)
# === wrong: product over number | divides the product by the number, which fails at 0
def mul(x, y):
    product = x.data * y.data
    return Value(product, (x, y), (product / x.data, product / y.data))
# === wrong: square as a special case | for x times x notes one parent with the slope x instead of 2x
def mul(x, y):
    if x is y:
        return Value(x.data**2, (x,), (x.data,))
    return Value(x.data * y.data, (x, y), (y.data, x.data))
# === wrong: square with two parents | for x times x gives both places the slope 2x, so it counts twice
def mul(x, y):
    if x is y:
        return Value(x.data**2, (x, x), (2 * x.data, 2 * x.data))
    return Value(x.data * y.data, (x, y), (y.data, x.data))
# === wrong: numbers of the example | the slopes are always -3 and 2
def mul(x, y):
    return Value(x.data * y.data, (x, y), (-3.0, 2.0))
# === wrong: absolute slopes | loses the signs of the slopes
def mul(x, y):
    return Value(x.data * y.data, (x, y), (abs(y.data), abs(x.data)))
# === wrong: one slope for both | the sum of the two slopes for each
def mul(x, y):
    slope = x.data + y.data
    return Value(x.data * y.data, (x, y), (slope, slope))
# === wrong: x overwritten | multiplies into x and returns it
def mul(x, y):
    old = x.data
    x.data *= y.data
    return Value(x.data, (x, y), (y.data, old))
# === wrong: slopes with the gradient | multiplies the slopes by the parents' grad already
def mul(x, y):
    return Value(x.data * y.data, (x, y), (y.data * x.grad, x.data * y.grad))
# === wrong: whole numbers, anew | cuts the slopes to whole numbers
def mul(x, y):
    return Value(x.data * y.data, (x, y), (int(y.data), int(x.data)))
# === wrong: sorted parents | sorts the parents by size, but not the slopes
def mul(x, y):
    parents = sorted((x, y), key=lambda v: -v.data)
    return Value(x.data * y.data, parents, (y.data, x.data))
# === wrong: nothing at zero | returns a Value without parents if the product is 0
def mul(x, y):
    product = x.data * y.data
    if product == 0:
        return Value(0.0)
    return Value(product, (x, y), (y.data, x.data))
# === wrong: repeated addition | adds x up y times, which works for whole y only
def mul(x, y):
    total = 0.0
    for _ in range(int(abs(y.data))):
        total += x.data
    return Value(total if y.data > 0 else -total, (x, y), (y.data, x.data))
# === wrong: new parents | copies x and y, so no gradient reaches the originals
def mul(x, y):
    a, b = Value(x.data), Value(y.data)
    return Value(a.data * b.data, (a, b), (b.data, a.data))
