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
# === right: one line
class Value:
    """A number that remembers what it was computed from.

    Args:
        data: the number.
        parents: tuple of the Values that it was computed from; () for an input.
        local_grads: tuple of its slopes for each of the parents, in the same order.

    `grad` is the slope of the result for this number, once `backward` has been called.
    """

    def __init__(self, data, parents=(), local_grads=()):
        self.data = data
        self.parents = tuple(parents)
        self.local_grads = tuple(local_grads)
        self.grad = 0.0

    def __repr__(self):
        return f"Value({self.data:.6g}, grad={self.grad:.6g})"


def add(x, y):
    return Value(x.data + y.data, (x, y), (1.0, 1.0))
# === right: keywords and named parts
class Value:
    """A number that remembers what it was computed from.

    Args:
        data: the number.
        parents: tuple of the Values that it was computed from; () for an input.
        local_grads: tuple of its slopes for each of the parents, in the same order.

    `grad` is the slope of the result for this number, once `backward` has been called.
    """

    def __init__(self, data, parents=(), local_grads=()):
        self.data = data
        self.parents = tuple(parents)
        self.local_grads = tuple(local_grads)
        self.grad = 0.0

    def __repr__(self):
        return f"Value({self.data:.6g}, grad={self.grad:.6g})"


def add(x, y):
    total = x.data + y.data
    slope_x, slope_y = 1, 1
    return Value(data=total, parents=(x, y), local_grads=(slope_x, slope_y))
# === right: lists, which the class turns into tuples
class Value:
    """A number that remembers what it was computed from.

    Args:
        data: the number.
        parents: tuple of the Values that it was computed from; () for an input.
        local_grads: tuple of its slopes for each of the parents, in the same order.

    `grad` is the slope of the result for this number, once `backward` has been called.
    """

    def __init__(self, data, parents=(), local_grads=()):
        self.data = data
        self.parents = tuple(parents)
        self.local_grads = tuple(local_grads)
        self.grad = 0.0

    def __repr__(self):
        return f"Value({self.data:.6g}, grad={self.grad:.6g})"


def add(x, y):
    both = [x, y]
    return Value(sum(v.data for v in both), both, [1.0 for _ in both])
# === right: attributes set afterwards
class Value:
    """A number that remembers what it was computed from.

    Args:
        data: the number.
        parents: tuple of the Values that it was computed from; () for an input.
        local_grads: tuple of its slopes for each of the parents, in the same order.

    `grad` is the slope of the result for this number, once `backward` has been called.
    """

    def __init__(self, data, parents=(), local_grads=()):
        self.data = data
        self.parents = tuple(parents)
        self.local_grads = tuple(local_grads)
        self.grad = 0.0

    def __repr__(self):
        return f"Value({self.data:.6g}, grad={self.grad:.6g})"


def add(x, y):
    out = Value(x.data + y.data)
    out.parents = (x, y)
    out.local_grads = (1.0, 1.0)
    return out
# === right: lambda and fsum
class Value:
    """A number that remembers what it was computed from.

    Args:
        data: the number.
        parents: tuple of the Values that it was computed from; () for an input.
        local_grads: tuple of its slopes for each of the parents, in the same order.

    `grad` is the slope of the result for this number, once `backward` has been called.
    """

    def __init__(self, data, parents=(), local_grads=()):
        self.data = data
        self.parents = tuple(parents)
        self.local_grads = tuple(local_grads)
        self.grad = 0.0

    def __repr__(self):
        return f"Value({self.data:.6g}, grad={self.grad:.6g})"


add = lambda x, y: Value(math.fsum((x.data, y.data)), (x, y), (1.0,) * 2)
# === right: typed, with asserts and np.add
class Value:
    """A number that remembers what it was computed from.

    Args:
        data: the number.
        parents: tuple of the Values that it was computed from; () for an input.
        local_grads: tuple of its slopes for each of the parents, in the same order.

    `grad` is the slope of the result for this number, once `backward` has been called.
    """

    def __init__(self, data, parents=(), local_grads=()):
        self.data = data
        self.parents = tuple(parents)
        self.local_grads = tuple(local_grads)
        self.grad = 0.0

    def __repr__(self):
        return f"Value({self.data:.6g}, grad={self.grad:.6g})"


def add(x: Value, y: Value) -> Value:
    assert isinstance(x.data, (int, float, np.number))
    result = Value(float(np.add(x.data, y.data)), parents=(x, y), local_grads=(float(1), float(1)))
    assert len(result.parents) == len(result.local_grads) == 2
    return result
# === right: general helper for an operation of two
class Value:
    """A number that remembers what it was computed from.

    Args:
        data: the number.
        parents: tuple of the Values that it was computed from; () for an input.
        local_grads: tuple of its slopes for each of the parents, in the same order.

    `grad` is the slope of the result for this number, once `backward` has been called.
    """

    def __init__(self, data, parents=(), local_grads=()):
        self.data = data
        self.parents = tuple(parents)
        self.local_grads = tuple(local_grads)
        self.grad = 0.0

    def __repr__(self):
        return f"Value({self.data:.6g}, grad={self.grad:.6g})"


def _node(function, slopes, *parents):
    numbers = [p.data for p in parents]
    return Value(function(*numbers), parents, slopes(*numbers))


def add(x, y):
    return _node(lambda a, b: a + b, lambda a, b: (1.0, 1.0), x, y)
# === wrong: numbers as slopes | gives the two numbers as local slopes instead of 1
class Value:
    """A number that remembers what it was computed from.

    Args:
        data: the number.
        parents: tuple of the Values that it was computed from; () for an input.
        local_grads: tuple of its slopes for each of the parents, in the same order.

    `grad` is the slope of the result for this number, once `backward` has been called.
    """

    def __init__(self, data, parents=(), local_grads=()):
        self.data = data
        self.parents = tuple(parents)
        self.local_grads = tuple(local_grads)
        self.grad = 0.0

    def __repr__(self):
        return f"Value({self.data:.6g}, grad={self.grad:.6g})"


def add(x, y):
    return Value(x.data + y.data, (x, y), (x.data, y.data))
# === wrong: slopes of a product, anew | copies the slopes of a product: each the other number
class Value:
    """A number that remembers what it was computed from.

    Args:
        data: the number.
        parents: tuple of the Values that it was computed from; () for an input.
        local_grads: tuple of its slopes for each of the parents, in the same order.

    `grad` is the slope of the result for this number, once `backward` has been called.
    """

    def __init__(self, data, parents=(), local_grads=()):
        self.data = data
        self.parents = tuple(parents)
        self.local_grads = tuple(local_grads)
        self.grad = 0.0

    def __repr__(self):
        return f"Value({self.data:.6g}, grad={self.grad:.6g})"


def add(x, y):
    return Value(x.data + y.data, (x, y), (y.data, x.data))
# === wrong: plain number, anew | returns the sum as a number, not as a Value
class Value:
    """A number that remembers what it was computed from.

    Args:
        data: the number.
        parents: tuple of the Values that it was computed from; () for an input.
        local_grads: tuple of its slopes for each of the parents, in the same order.

    `grad` is the slope of the result for this number, once `backward` has been called.
    """

    def __init__(self, data, parents=(), local_grads=()):
        self.data = data
        self.parents = tuple(parents)
        self.local_grads = tuple(local_grads)
        self.grad = 0.0

    def __repr__(self):
        return f"Value({self.data:.6g}, grad={self.grad:.6g})"


def add(x, y):
    return x.data + y.data
# === wrong: no memory | forgets parents and local slopes
class Value:
    """A number that remembers what it was computed from.

    Args:
        data: the number.
        parents: tuple of the Values that it was computed from; () for an input.
        local_grads: tuple of its slopes for each of the parents, in the same order.

    `grad` is the slope of the result for this number, once `backward` has been called.
    """

    def __init__(self, data, parents=(), local_grads=()):
        self.data = data
        self.parents = tuple(parents)
        self.local_grads = tuple(local_grads)
        self.grad = 0.0

    def __repr__(self):
        return f"Value({self.data:.6g}, grad={self.grad:.6g})"


def add(x, y):
    return Value(x.data + y.data)
# === wrong: no slopes, anew | gives the parents, but no local slopes
class Value:
    """A number that remembers what it was computed from.

    Args:
        data: the number.
        parents: tuple of the Values that it was computed from; () for an input.
        local_grads: tuple of its slopes for each of the parents, in the same order.

    `grad` is the slope of the result for this number, once `backward` has been called.
    """

    def __init__(self, data, parents=(), local_grads=()):
        self.data = data
        self.parents = tuple(parents)
        self.local_grads = tuple(local_grads)
        self.grad = 0.0

    def __repr__(self):
        return f"Value({self.data:.6g}, grad={self.grad:.6g})"


def add(x, y):
    return Value(x.data + y.data, (x, y))
# === wrong: one slope | gives one slope for two parents
class Value:
    """A number that remembers what it was computed from.

    Args:
        data: the number.
        parents: tuple of the Values that it was computed from; () for an input.
        local_grads: tuple of its slopes for each of the parents, in the same order.

    `grad` is the slope of the result for this number, once `backward` has been called.
    """

    def __init__(self, data, parents=(), local_grads=()):
        self.data = data
        self.parents = tuple(parents)
        self.local_grads = tuple(local_grads)
        self.grad = 0.0

    def __repr__(self):
        return f"Value({self.data:.6g}, grad={self.grad:.6g})"


def add(x, y):
    return Value(x.data + y.data, (x, y), (1.0,))
# === wrong: one parent | remembers x only
class Value:
    """A number that remembers what it was computed from.

    Args:
        data: the number.
        parents: tuple of the Values that it was computed from; () for an input.
        local_grads: tuple of its slopes for each of the parents, in the same order.

    `grad` is the slope of the result for this number, once `backward` has been called.
    """

    def __init__(self, data, parents=(), local_grads=()):
        self.data = data
        self.parents = tuple(parents)
        self.local_grads = tuple(local_grads)
        self.grad = 0.0

    def __repr__(self):
        return f"Value({self.data:.6g}, grad={self.grad:.6g})"


def add(x, y):
    return Value(x.data + y.data, (x,), (1.0,))
# === wrong: numbers as parents | the parents are the numbers instead of the Values
class Value:
    """A number that remembers what it was computed from.

    Args:
        data: the number.
        parents: tuple of the Values that it was computed from; () for an input.
        local_grads: tuple of its slopes for each of the parents, in the same order.

    `grad` is the slope of the result for this number, once `backward` has been called.
    """

    def __init__(self, data, parents=(), local_grads=()):
        self.data = data
        self.parents = tuple(parents)
        self.local_grads = tuple(local_grads)
        self.grad = 0.0

    def __repr__(self):
        return f"Value({self.data:.6g}, grad={self.grad:.6g})"


def add(x, y):
    return Value(x.data + y.data, (x.data, y.data), (1.0, 1.0))
# === wrong: Values as slopes | the local slopes are Values instead of plain numbers
class Value:
    """A number that remembers what it was computed from.

    Args:
        data: the number.
        parents: tuple of the Values that it was computed from; () for an input.
        local_grads: tuple of its slopes for each of the parents, in the same order.

    `grad` is the slope of the result for this number, once `backward` has been called.
    """

    def __init__(self, data, parents=(), local_grads=()):
        self.data = data
        self.parents = tuple(parents)
        self.local_grads = tuple(local_grads)
        self.grad = 0.0

    def __repr__(self):
        return f"Value({self.data:.6g}, grad={self.grad:.6g})"


def add(x, y):
    return Value(x.data + y.data, (x, y), (Value(1.0), Value(1.0)))
# === wrong: x overwritten | adds y into x and returns x
class Value:
    """A number that remembers what it was computed from.

    Args:
        data: the number.
        parents: tuple of the Values that it was computed from; () for an input.
        local_grads: tuple of its slopes for each of the parents, in the same order.

    `grad` is the slope of the result for this number, once `backward` has been called.
    """

    def __init__(self, data, parents=(), local_grads=()):
        self.data = data
        self.parents = tuple(parents)
        self.local_grads = tuple(local_grads)
        self.grad = 0.0

    def __repr__(self):
        return f"Value({self.data:.6g}, grad={self.grad:.6g})"


def add(x, y):
    x.data = x.data + y.data
    x.parents = (x, y)
    x.local_grads = (1.0, 1.0)
    return x
# === wrong: set of parents | a set of the parents loses one of them when x and y are the same, and the slopes no longer match
class Value:
    """A number that remembers what it was computed from.

    Args:
        data: the number.
        parents: tuple of the Values that it was computed from; () for an input.
        local_grads: tuple of its slopes for each of the parents, in the same order.

    `grad` is the slope of the result for this number, once `backward` has been called.
    """

    def __init__(self, data, parents=(), local_grads=()):
        self.data = data
        self.parents = tuple(parents)
        self.local_grads = tuple(local_grads)
        self.grad = 0.0

    def __repr__(self):
        return f"Value({self.data:.6g}, grad={self.grad:.6g})"


def add(x, y):
    return Value(x.data + y.data, {x, y}, (1.0, 1.0))
# === wrong: product, anew | multiplies instead of adding
class Value:
    """A number that remembers what it was computed from.

    Args:
        data: the number.
        parents: tuple of the Values that it was computed from; () for an input.
        local_grads: tuple of its slopes for each of the parents, in the same order.

    `grad` is the slope of the result for this number, once `backward` has been called.
    """

    def __init__(self, data, parents=(), local_grads=()):
        self.data = data
        self.parents = tuple(parents)
        self.local_grads = tuple(local_grads)
        self.grad = 0.0

    def __repr__(self):
        return f"Value({self.data:.6g}, grad={self.grad:.6g})"


def add(x, y):
    return Value(x.data * y.data, (x, y), (1.0, 1.0))
# === wrong: halves | gives each parent a slope of one half, as in a mean
class Value:
    """A number that remembers what it was computed from.

    Args:
        data: the number.
        parents: tuple of the Values that it was computed from; () for an input.
        local_grads: tuple of its slopes for each of the parents, in the same order.

    `grad` is the slope of the result for this number, once `backward` has been called.
    """

    def __init__(self, data, parents=(), local_grads=()):
        self.data = data
        self.parents = tuple(parents)
        self.local_grads = tuple(local_grads)
        self.grad = 0.0

    def __repr__(self):
        return f"Value({self.data:.6g}, grad={self.grad:.6g})"


def add(x, y):
    return Value(x.data + y.data, (x, y), (0.5, 0.5))
# === wrong: slope minus one | the slope for the second one is -1, as in a difference
class Value:
    """A number that remembers what it was computed from.

    Args:
        data: the number.
        parents: tuple of the Values that it was computed from; () for an input.
        local_grads: tuple of its slopes for each of the parents, in the same order.

    `grad` is the slope of the result for this number, once `backward` has been called.
    """

    def __init__(self, data, parents=(), local_grads=()):
        self.data = data
        self.parents = tuple(parents)
        self.local_grads = tuple(local_grads)
        self.grad = 0.0

    def __repr__(self):
        return f"Value({self.data:.6g}, grad={self.grad:.6g})"


def add(x, y):
    return Value(x.data + y.data, (x, y), (1.0, -1.0))
# === wrong: grad instead of local slopes | sets the grad of the parents to 1 instead of noting local slopes
class Value:
    """A number that remembers what it was computed from.

    Args:
        data: the number.
        parents: tuple of the Values that it was computed from; () for an input.
        local_grads: tuple of its slopes for each of the parents, in the same order.

    `grad` is the slope of the result for this number, once `backward` has been called.
    """

    def __init__(self, data, parents=(), local_grads=()):
        self.data = data
        self.parents = tuple(parents)
        self.local_grads = tuple(local_grads)
        self.grad = 0.0

    def __repr__(self):
        return f"Value({self.data:.6g}, grad={self.grad:.6g})"


def add(x, y):
    out = Value(x.data + y.data, (x, y))
    x.grad = 1.0
    y.grad = 1.0
    return out
# === wrong: numbers of the example | the sum is always -1 as in the example
class Value:
    """A number that remembers what it was computed from.

    Args:
        data: the number.
        parents: tuple of the Values that it was computed from; () for an input.
        local_grads: tuple of its slopes for each of the parents, in the same order.

    `grad` is the slope of the result for this number, once `backward` has been called.
    """

    def __init__(self, data, parents=(), local_grads=()):
        self.data = data
        self.parents = tuple(parents)
        self.local_grads = tuple(local_grads)
        self.grad = 0.0

    def __repr__(self):
        return f"Value({self.data:.6g}, grad={self.grad:.6g})"


def add(x, y):
    return Value(-1.0, (x, y), (1.0, 1.0))
# === wrong: cut to whole numbers | turns the sum into a whole number
class Value:
    """A number that remembers what it was computed from.

    Args:
        data: the number.
        parents: tuple of the Values that it was computed from; () for an input.
        local_grads: tuple of its slopes for each of the parents, in the same order.

    `grad` is the slope of the result for this number, once `backward` has been called.
    """

    def __init__(self, data, parents=(), local_grads=()):
        self.data = data
        self.parents = tuple(parents)
        self.local_grads = tuple(local_grads)
        self.grad = 0.0

    def __repr__(self):
        return f"Value({self.data:.6g}, grad={self.grad:.6g})"


def add(x, y):
    return Value(int(x.data + y.data), (x, y), (1.0, 1.0))
# === wrong: copies as parents | makes new Values as parents, so no gradient ever reaches x and y
class Value:
    """A number that remembers what it was computed from.

    Args:
        data: the number.
        parents: tuple of the Values that it was computed from; () for an input.
        local_grads: tuple of its slopes for each of the parents, in the same order.

    `grad` is the slope of the result for this number, once `backward` has been called.
    """

    def __init__(self, data, parents=(), local_grads=()):
        self.data = data
        self.parents = tuple(parents)
        self.local_grads = tuple(local_grads)
        self.grad = 0.0

    def __repr__(self):
        return f"Value({self.data:.6g}, grad={self.grad:.6g})"


def add(x, y):
    return Value(x.data + y.data, (Value(x.data), Value(y.data)), (1.0, 1.0))
# === wrong: inherits the grandparents | takes the parents of x and y as parents where there are some
class Value:
    """A number that remembers what it was computed from.

    Args:
        data: the number.
        parents: tuple of the Values that it was computed from; () for an input.
        local_grads: tuple of its slopes for each of the parents, in the same order.

    `grad` is the slope of the result for this number, once `backward` has been called.
    """

    def __init__(self, data, parents=(), local_grads=()):
        self.data = data
        self.parents = tuple(parents)
        self.local_grads = tuple(local_grads)
        self.grad = 0.0

    def __repr__(self):
        return f"Value({self.data:.6g}, grad={self.grad:.6g})"


def add(x, y):
    parents = (x.parents or (x,)) + (y.parents or (y,))
    return Value(x.data + y.data, parents, (1.0,) * len(parents))
# === wrong: slopes from the gradients | uses the grad of the parents as local slopes
class Value:
    """A number that remembers what it was computed from.

    Args:
        data: the number.
        parents: tuple of the Values that it was computed from; () for an input.
        local_grads: tuple of its slopes for each of the parents, in the same order.

    `grad` is the slope of the result for this number, once `backward` has been called.
    """

    def __init__(self, data, parents=(), local_grads=()):
        self.data = data
        self.parents = tuple(parents)
        self.local_grads = tuple(local_grads)
        self.grad = 0.0

    def __repr__(self):
        return f"Value({self.data:.6g}, grad={self.grad:.6g})"


def add(x, y):
    return Value(x.data + y.data, (x, y), (1.0 + x.grad, 1.0 + y.grad))
# === wrong: no return, anew | does not return the new Value
class Value:
    """A number that remembers what it was computed from.

    Args:
        data: the number.
        parents: tuple of the Values that it was computed from; () for an input.
        local_grads: tuple of its slopes for each of the parents, in the same order.

    `grad` is the slope of the result for this number, once `backward` has been called.
    """

    def __init__(self, data, parents=(), local_grads=()):
        self.data = data
        self.parents = tuple(parents)
        self.local_grads = tuple(local_grads)
        self.grad = 0.0

    def __repr__(self):
        return f"Value({self.data:.6g}, grad={self.grad:.6g})"


def add(x, y):
    Value(x.data + y.data, (x, y), (1.0, 1.0))
# === wrong: operator on Values | adds the Values themselves, for which there is no +
class Value:
    """A number that remembers what it was computed from.

    Args:
        data: the number.
        parents: tuple of the Values that it was computed from; () for an input.
        local_grads: tuple of its slopes for each of the parents, in the same order.

    `grad` is the slope of the result for this number, once `backward` has been called.
    """

    def __init__(self, data, parents=(), local_grads=()):
        self.data = data
        self.parents = tuple(parents)
        self.local_grads = tuple(local_grads)
        self.grad = 0.0

    def __repr__(self):
        return f"Value({self.data:.6g}, grad={self.grad:.6g})"


def add(x, y):
    return Value(x + y, (x, y), (1.0, 1.0))
# === wrong: same one counted once | treats x and y being the same as a special case and forgets one of the two shares
class Value:
    """A number that remembers what it was computed from.

    Args:
        data: the number.
        parents: tuple of the Values that it was computed from; () for an input.
        local_grads: tuple of its slopes for each of the parents, in the same order.

    `grad` is the slope of the result for this number, once `backward` has been called.
    """

    def __init__(self, data, parents=(), local_grads=()):
        self.data = data
        self.parents = tuple(parents)
        self.local_grads = tuple(local_grads)
        self.grad = 0.0

    def __repr__(self):
        return f"Value({self.data:.6g}, grad={self.grad:.6g})"


def add(x, y):
    if x is y:
        return Value(2 * x.data, (x,), (1.0,))
    return Value(x.data + y.data, (x, y), (1.0, 1.0))
