# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: both slopes are one
def add(x, y):
    return Value(x.data + y.data, (x, y), (1.0, 1.0))
# === right: keywords and whole numbers
def add(x, y):
    return Value(data=x.data + y.data, parents=(x, y), local_grads=(1, 1))
# === right: parents the other way round
def add(x, y):
    total = y.data + x.data
    return Value(total, (y, x), (1.0, 1.0))
# === right: the same value twice counted as one parent
def add(x, y):
    if x is y:
        return Value(2 * x.data, (x,), (2.0,))
    return Value(x.data + y.data, (x, y), (1.0, 1.0))
# === right: sum over a tuple
def _ones(parents):
    return tuple(1.0 for _ in parents)

def add(x, y):
    parents = (x, y)
    return Value(sum(p.data for p in parents), parents, _ones(parents))
# === wrong: slopes of a product | The local gradients are those of a product: for a sum both are 1.
def add(x, y):
    return Value(x.data + y.data, (x, y), (y.data, x.data))
# === wrong: values as slopes | The values of the parents are given as local gradients, where both are 1.
def add(x, y):
    return Value(x.data + y.data, (x, y), (x.data, y.data))
# === wrong: product | The values are multiplied where they should be added.
def add(x, y):
    return Value(x.data * y.data, (x, y), (1.0, 1.0))
# === wrong: no slopes | The local gradients are left out, so that nothing flows back.
def add(x, y):
    return Value(x.data + y.data, (x, y))
# === wrong: no parents | Parents and local gradients are left out, so that the graph ends here.
def add(x, y):
    return Value(x.data + y.data)
# === wrong: values as parents | The parents are given as plain numbers and not as Values.
def add(x, y):
    return Value(x.data + y.data, (x.data, y.data), (1.0, 1.0))
# === wrong: one parent only | Only x is given as a parent.
def add(x, y):
    return Value(x.data + y.data, (x,), (1.0,))
# === wrong: plain number | A plain number is returned where a Value is asked for.
def add(x, y):
    return x.data + y.data
# === wrong: parents and slopes exchanged | Parents and local gradients are given in the wrong order.
def add(x, y):
    return Value(x.data + y.data, (1.0, 1.0), (x, y))
# === wrong: slope halved | The local gradients are one half, as for a mean.
def add(x, y):
    return Value(x.data + y.data, (x, y), (0.5, 0.5))
# === wrong: minus one | The second local gradient is -1, as for a difference.
def add(x, y):
    return Value(x.data + y.data, (x, y), (1.0, -1.0))
# === wrong: Values added themselves | The Values are added and not their data.
def add(x, y):
    return Value(x + y, (x, y), (1.0, 1.0))
# === wrong: slope zero | The local gradients are 0, so that nothing flows back.
def add(x, y):
    return Value(x.data + y.data, (x, y), (0.0, 0.0))
# === wrong: changed in place | x itself is changed and returned, where a new Value is asked for.
def add(x, y):
    x.data = x.data + y.data
    return x
# === wrong: one slope for two parents | One local gradient is given for two parents.
def add(x, y):
    return Value(x.data + y.data, (x, y), (1.0,))
# === wrong: no return | The return statement is missing.
def add(x, y):
    out = Value(x.data + y.data, (x, y), (1.0, 1.0))
# === wrong: grad in place of data | none
def add(x, y):
    return Value(x.grad + y.grad, (x, y), (2.0, 3.0))
# === right: keywords and lists
def add(x, y):
    out = Value(data=x.data + y.data, parents=[x, y], local_grads=[1, 1])
    return out
# === right: the other order
def add(x, y):
    total = sum([y.data, x.data])
    return Value(total, parents=(y, x), local_grads=(1.0, 1.0))
# === right: from a list of pairs
def add(x, y):
    assert isinstance(x, Value) and isinstance(y, Value)
    edges = [(operand, 1.0) for operand in (x, y)]
    parents, slopes = zip(*edges)
    return Value(np.add(x.data, y.data), parents, slopes)
# === wrong: product and zero slopes | none
def add(x, y):
    return Value(x.data * y.data, (x, y), (0.0, 0.0))
