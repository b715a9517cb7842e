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
