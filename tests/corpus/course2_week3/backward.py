# A file of trial answers to one exercise. Blocks are separated by lines that start with "# ===".
# === right: depth first, then reversed
def backward(value):
    order, seen = [], set()

    def visit(node):
        if id(node) in seen:
            return
        seen.add(id(node))
        for parent in node.parents:
            visit(parent)
        order.append(node)

    visit(value)
    for node in order:
        node.grad = 0.0
    value.grad = 1.0
    for node in reversed(order):
        for parent, local in zip(node.parents, node.local_grads):
            parent.grad += local * node.grad
# === right: children counted, taken when all are done
def backward(value):
    nodes, waiting, stack = [], {}, [value]
    seen = {id(value)}
    while stack:
        node = stack.pop()
        nodes.append(node)
        for parent in node.parents:
            waiting[id(parent)] = waiting.get(id(parent), 0) + 1
            if id(parent) not in seen:
                seen.add(id(parent))
                stack.append(parent)
    for node in nodes:
        node.grad = 0.0
    value.grad = 1.0
    ready = [value]
    while ready:
        node = ready.pop(0)
        for parent, slope in zip(node.parents, node.local_grads):
            parent.grad = parent.grad + slope * node.grad
            waiting[id(parent)] -= 1
            if waiting[id(parent)] == 0:
                ready.append(parent)
# === right: ranked by the longest way from the end
def backward(value):
    depth, nodes = {}, {}

    def walk(node, d):
        nodes[id(node)] = node
        if depth.get(id(node), -1) < d:
            depth[id(node)] = d
            for parent in node.parents:
                walk(parent, d + 1)

    walk(value, 0)
    for node in nodes.values():
        node.grad = 0.0
    value.grad = 1.0
    for key in sorted(nodes, key=depth.get):
        node = nodes[key]
        for i in range(len(node.parents)):
            node.parents[i].grad += node.local_grads[i] * node.grad
# === right: sums collected in a dict, written at the end
def _sorted_back(value):
    order = []

    def visit(node):
        if not any(node is other for other in order):
            for parent in node.parents:
                visit(parent)
            order.append(node)

    visit(value)
    return order[::-1]

def backward(value):
    order = _sorted_back(value)
    total = {id(node): 0.0 for node in order}
    total[id(value)] = 1.0
    for node in order:
        for parent, slope in zip(node.parents, node.local_grads):
            total[id(parent)] += slope * total[id(node)]
    for node in order:
        node.grad = total[id(node)]
    return value
# === right: each node asks its children, remembered
def backward(value):
    children, everyone = {}, [value]
    known = {id(value)}
    for node in everyone:
        for parent, slope in zip(node.parents, node.local_grads):
            children.setdefault(id(parent), []).append((node, slope))
            if id(parent) not in known:
                known.add(id(parent))
                everyone.append(parent)
    memory = {id(value): 1.0}

    def gradient(node):
        if id(node) not in memory:
            memory[id(node)] = sum(slope * gradient(child) for child, slope in children[id(node)])
        return memory[id(node)]

    for node in everyone:
        node.grad = gradient(node)
# === right: iterative depth first
def backward(value):
    order, done = [], set()
    stack = [(value, False)]
    while stack:
        node, expanded = stack.pop()
        if expanded:
            order.append(node)
        elif node not in done:
            done.add(node)
            stack.append((node, True))
            stack.extend((p, False) for p in node.parents if p not in done)
    for node in order:
        node.grad = 0.0
    value.grad = 1.0
    while order:
        node = order.pop()
        for p, g in zip(node.parents, node.local_grads):
            p.grad += g * node.grad
# === wrong: overwritten | The gradients are overwritten and not summed over the paths.
def backward(value):
    order, seen = [], set()

    def visit(node):
        if id(node) in seen:
            return
        seen.add(id(node))
        for parent in node.parents:
            visit(parent)
        order.append(node)

    visit(value)
    for node in order:
        node.grad = 0.0
    value.grad = 1.0
    for node in reversed(order):
        for parent, local in zip(node.parents, node.local_grads):
            parent.grad = local * node.grad
# === wrong: old gradients kept | The old gradients are not cleared first, so that a second call adds to them.
def backward(value):
    order, seen = [], set()

    def visit(node):
        if id(node) in seen:
            return
        seen.add(id(node))
        for parent in node.parents:
            visit(parent)
        order.append(node)

    visit(value)
    value.grad = 1.0
    for node in reversed(order):
        for parent, local in zip(node.parents, node.local_grads):
            parent.grad += local * node.grad
# === wrong: start missing | The gradient of the value itself is not set to 1, so that only zeros flow back.
def backward(value):
    order, seen = [], set()

    def visit(node):
        if id(node) in seen:
            return
        seen.add(id(node))
        for parent in node.parents:
            visit(parent)
        order.append(node)

    visit(value)
    for node in order:
        node.grad = 0.0
    for node in reversed(order):
        for parent, local in zip(node.parents, node.local_grads):
            parent.grad += local * node.grad
# === wrong: local gradient missing | The local gradient is left out of the product.
def backward(value):
    order, seen = [], set()

    def visit(node):
        if id(node) in seen:
            return
        seen.add(id(node))
        for parent in node.parents:
            visit(parent)
        order.append(node)

    visit(value)
    for node in order:
        node.grad = 0.0
    value.grad = 1.0
    for node in reversed(order):
        for parent, local in zip(node.parents, node.local_grads):
            parent.grad += node.grad
# === wrong: child's gradient missing | The gradient of the node is left out: only local gradients are added.
def backward(value):
    order, seen = [], set()

    def visit(node):
        if id(node) in seen:
            return
        seen.add(id(node))
        for parent in node.parents:
            visit(parent)
        order.append(node)

    visit(value)
    for node in order:
        node.grad = 0.0
    value.grad = 1.0
    for node in reversed(order):
        for parent, local in zip(node.parents, node.local_grads):
            parent.grad += local
# === wrong: added along the path | Local gradient and the node's gradient are added where the chain rule multiplies.
def backward(value):
    order, seen = [], set()

    def visit(node):
        if id(node) in seen:
            return
        seen.add(id(node))
        for parent in node.parents:
            visit(parent)
        order.append(node)

    visit(value)
    for node in order:
        node.grad = 0.0
    value.grad = 1.0
    for node in reversed(order):
        for parent, local in zip(node.parents, node.local_grads):
            parent.grad += local + node.grad
# === wrong: from the leaves on | The nodes are taken from the leaves on: the order is not reversed.
def backward(value):
    order, seen = [], set()

    def visit(node):
        if id(node) in seen:
            return
        seen.add(id(node))
        for parent in node.parents:
            visit(parent)
        order.append(node)

    visit(value)
    for node in order:
        node.grad = 0.0
    value.grad = 1.0
    for node in order:
        for parent, local in zip(node.parents, node.local_grads):
            parent.grad += local * node.grad
# === wrong: parents only | Only the direct parents get a gradient.
def backward(value):
    value.grad = 1.0
    for parent, local in zip(value.parents, value.local_grads):
        parent.grad = 0.0
    for parent, local in zip(value.parents, value.local_grads):
        parent.grad += local * value.grad
# === wrong: passed on before it is complete | A node passes its gradient on at each visit together with what it passed on before.
def backward(value):
    def clear(node):
        node.grad = 0.0
        for parent in node.parents:
            clear(parent)

    def push(node):
        for parent, local in zip(node.parents, node.local_grads):
            parent.grad += local * node.grad
            push(parent)

    clear(value)
    value.grad = 1.0
    push(value)
# === wrong: each node only once, depth first | A node passes its gradient on at its first visit only, before all its children have added theirs.
def backward(value):
    nodes, stack = [], [value]
    while stack:
        node = stack.pop()
        if node not in nodes:
            nodes.append(node)
            stack.extend(node.parents)
    for node in nodes:
        node.grad = 0.0
    value.grad = 1.0
    seen = set()

    def push(node):
        if id(node) in seen:
            return
        seen.add(id(node))
        for parent, local in zip(node.parents, node.local_grads):
            parent.grad += local * node.grad
            push(parent)

    push(value)
# === wrong: breadth first | The nodes are taken level by level from the end, so that a node may pass its gradient on before all its children have added theirs.
def backward(value):
    order, queue = [], [value]
    while queue:
        node = queue.pop(0)
        if node not in order:
            order.append(node)
            queue.extend(node.parents)
    for node in order:
        node.grad = 0.0
    value.grad = 1.0
    for node in order:
        for parent, local in zip(node.parents, node.local_grads):
            parent.grad += local * node.grad
# === wrong: node before its parents in the list | A node is put in the list before its parents and the list is reversed, so that it starts from the leaves.
def backward(value):
    order, seen = [], set()

    def visit(node):
        if id(node) in seen:
            return
        seen.add(id(node))
        order.append(node)
        for parent in node.parents:
            visit(parent)

    visit(value)
    for node in order:
        node.grad = 0.0
    value.grad = 1.0
    for node in reversed(order):
        for parent, local in zip(node.parents, node.local_grads):
            parent.grad += local * node.grad
# === wrong: seen nodes not remembered | Nodes already seen are not remembered, so that they are taken once for each path.
def backward(value):
    order, seen = [], set()

    def visit(node):
        seen.add(id(node))
        for parent in node.parents:
            visit(parent)
        order.append(node)

    visit(value)
    for node in order:
        node.grad = 0.0
    value.grad = 1.0
    for node in reversed(order):
        for parent, local in zip(node.parents, node.local_grads):
            parent.grad += local * node.grad
# === wrong: cleared while going back | Each parent's gradient is cleared while going back, so that only the last path counts.
def backward(value):
    order, seen = [], set()

    def visit(node):
        if id(node) in seen:
            return
        seen.add(id(node))
        for parent in node.parents:
            visit(parent)
        order.append(node)

    visit(value)
    for node in order:
        node.grad = 0.0
    value.grad = 1.0
    for node in reversed(order):
        for parent, local in zip(node.parents, node.local_grads):
            parent.grad = 0.0
            parent.grad += local * node.grad
# === wrong: only the leaves cleared | Only the leaves are cleared first, so that inner nodes keep old gradients.
def backward(value):
    order, seen = [], set()

    def visit(node):
        if id(node) in seen:
            return
        seen.add(id(node))
        for parent in node.parents:
            visit(parent)
        order.append(node)

    visit(value)
    for node in order:
        if not node.parents:
            node.grad = 0.0
    value.grad = 1.0
    for node in reversed(order):
        for parent, local in zip(node.parents, node.local_grads):
            parent.grad += local * node.grad
# === wrong: start by the value's data | The gradient starts at the value's data where it starts at 1.
def backward(value):
    order, seen = [], set()

    def visit(node):
        if id(node) in seen:
            return
        seen.add(id(node))
        for parent in node.parents:
            visit(parent)
        order.append(node)

    visit(value)
    for node in order:
        node.grad = 0.0
    value.grad = value.data
    for node in reversed(order):
        for parent, local in zip(node.parents, node.local_grads):
            parent.grad += local * node.grad
# === wrong: first parent only | Only the first parent of each node gets a gradient.
def backward(value):
    order, seen = [], set()

    def visit(node):
        if id(node) in seen:
            return
        seen.add(id(node))
        for parent in node.parents:
            visit(parent)
        order.append(node)

    visit(value)
    for node in order:
        node.grad = 0.0
    value.grad = 1.0
    for node in reversed(order):
        for parent, local in list(zip(node.parents, node.local_grads))[:1]:
            parent.grad += local * node.grad
# === wrong: values told apart by their data | Nodes are told apart by their data, so that two nodes of equal value count as one.
def backward(value):
    order, seen = [], set()

    def visit(node):
        if node.data in seen:
            return
        seen.add(node.data)
        for parent in node.parents:
            visit(parent)
        order.append(node)

    visit(value)
    for node in order:
        node.grad = 0.0
    value.grad = 1.0
    for node in reversed(order):
        for parent, local in zip(node.parents, node.local_grads):
            parent.grad += local * node.grad
# === wrong: subtracted | The gradients are subtracted, as in a descent step.
def backward(value):
    order, seen = [], set()

    def visit(node):
        if id(node) in seen:
            return
        seen.add(id(node))
        for parent in node.parents:
            visit(parent)
        order.append(node)

    visit(value)
    for node in order:
        node.grad = 0.0
    value.grad = 1.0
    for node in reversed(order):
        for parent, local in zip(node.parents, node.local_grads):
            parent.grad -= local * node.grad
# === wrong: start cleared again | The gradients are cleared after the start has been set to 1.
def backward(value):
    order, seen = [], set()

    def visit(node):
        if id(node) in seen:
            return
        seen.add(id(node))
        for parent in node.parents:
            visit(parent)
        order.append(node)

    visit(value)
    value.grad = 1.0
    for node in order:
        node.grad = 0.0
    for node in reversed(order):
        for parent, local in zip(node.parents, node.local_grads):
            parent.grad += local * node.grad
# === wrong: data in place of the local gradients | The parents' data take the place of the local gradients.
def backward(value):
    order, seen = [], set()

    def visit(node):
        if id(node) in seen:
            return
        seen.add(id(node))
        for parent in node.parents:
            visit(parent)
        order.append(node)

    visit(value)
    for node in order:
        node.grad = 0.0
    value.grad = 1.0
    for node in reversed(order):
        for parent, local in zip(node.parents, node.local_grads):
            parent.grad += parent.data * node.grad
# === wrong: returned and not stored | The gradients are returned in a list, where they are to be stored in grad.
def backward(value):
    order, seen = [], set()

    def visit(node):
        if node not in seen:
            seen.add(node)
            for parent in node.parents:
                visit(parent)
            order.append(node)

    visit(value)
    grads = {node: 0.0 for node in order}
    grads[value] = 1.0
    for node in reversed(order):
        for parent, local in zip(node.parents, node.local_grads):
            grads[parent] += local * grads[node]
    return list(grads.values())
# === wrong: leaves only | Only the leaves get a gradient; the inner nodes are set back to 0 at the end.
def backward(value):
    order, seen = [], set()

    def visit(node):
        if id(node) in seen:
            return
        seen.add(id(node))
        for parent in node.parents:
            visit(parent)
        order.append(node)

    visit(value)
    for node in order:
        node.grad = 0.0
    value.grad = 1.0
    for node in reversed(order):
        for parent, local in zip(node.parents, node.local_grads):
            parent.grad += local * node.grad
    for node in order:
        if node.parents:
            node.grad = 0.0
# === wrong: local gradient squared, no start | none
def backward(value):
    order, seen = [], set()

    def visit(node):
        if id(node) in seen:
            return
        seen.add(id(node))
        for parent in node.parents:
            visit(parent)
        order.append(node)

    visit(value)
    for node in order:
        node.grad = 0.0
    value.grad = 0.5
    for node in reversed(order):
        for parent, local in zip(node.parents, node.local_grads):
            parent.grad += local ** 2 + node.grad
# === right: recursive order, reversed
def backward(value):
    order = []
    seen = set()

    def visit(v):
        if v not in seen:
            seen.add(v)
            for p in v.parents:
                visit(p)
            order.append(v)

    visit(value)
    for v in order:
        v.grad = 0.0
    value.grad = 1.0
    for v in reversed(order):
        for p, g in zip(v.parents, v.local_grads):
            p.grad += g * v.grad
# === right: explicit stack, ids
def backward(value):
    order, done = [], set()
    stack = [(value, False)]
    while stack:
        node, expanded = stack.pop()
        if expanded:
            order.append(node)
            continue
        if id(node) in done:
            continue
        done.add(id(node))
        stack.append((node, True))
        for parent in node.parents:
            if id(parent) not in done:
                stack.append((parent, False))
    for node in order:
        node.grad = 0.0
    order[-1].grad = 1.0
    for node in order[::-1]:
        for i in range(len(node.parents)):
            node.parents[i].grad = node.parents[i].grad + node.local_grads[i] * node.grad
# === right: counts of children (Kahn)
from collections import defaultdict, deque

def backward(value):
    pending = defaultdict(int)
    nodes = {id(value): value}
    queue = deque([value])
    while queue:
        v = queue.popleft()
        for p in v.parents:
            pending[id(p)] += 1
            if id(p) not in nodes:
                nodes[id(p)] = p
                queue.append(p)
    for v in nodes.values():
        v.grad = 0.0
    value.grad = 1.0
    ready = [value]
    while ready:
        v = ready.pop()
        for p, g in zip(v.parents, v.local_grads):
            p.grad += v.grad * g
            pending[id(p)] -= 1
            if pending[id(p)] == 0:
                ready.append(p)
# === right: gradients gathered in a dict first
def backward(value):
    topo = []

    def build(node, seen):
        if id(node) in seen:
            return
        seen.add(id(node))
        for p in node.parents:
            build(p, seen)
        topo.append(node)

    build(value, set())
    totals = {id(n): 0.0 for n in topo}
    totals[id(value)] = 1.0
    while topo:
        n = topo.pop()
        n.grad = totals[id(n)]
        for p, g in zip(n.parents, n.local_grads):
            totals[id(p)] += n.grad * g
    return value
# === right: by longest distance from the output
def backward(value):
    depth = {}
    nodes = {}
    level = [value]
    d = 0
    while level:
        nxt = {}
        for v in level:
            depth[id(v)] = d
            nodes[id(v)] = v
            for p in v.parents:
                nxt[id(p)] = p
        level = list(nxt.values())
        d += 1
    ordered = sorted(nodes.values(), key=lambda v: depth[id(v)])
    for v in ordered:
        v.grad = 0.0
    value.grad = 1.0
    for v in ordered:
        for p, slope in zip(v.parents, v.local_grads):
            p.grad += slope * v.grad
# === right: each ancestor asks its children
def backward(value):
    order = []

    def visit(v):
        if any(v is u for u in order):
            return
        for p in v.parents:
            visit(p)
        order.append(v)

    visit(value)
    children = {id(v): [] for v in order}
    for v in order:
        for p, g in zip(v.parents, v.local_grads):
            children[id(p)].append((v, g))
    value.grad = 1.0
    for v in order[-2::-1]:
        v.grad = float(sum(child.grad * g for child, g in children[id(v)]))
# === wrong: overwrites | a parent's gradient is overwritten instead of added to, so only one path counts
def backward(value):
    order, seen = [], set()

    def visit(v):
        if id(v) not in seen:
            seen.add(id(v))
            for p in v.parents:
                visit(p)
            order.append(v)

    visit(value)
    for v in order:
        v.grad = 0.0
    value.grad = 1.0
    for v in reversed(order):
        for p, g in zip(v.parents, v.local_grads):
            p.grad = g * v.grad
# === wrong: old gradients kept, again | old gradients are not cleared, so a second call adds to the first
def backward(value):
    order, seen = [], set()

    def visit(v):
        if id(v) not in seen:
            seen.add(id(v))
            for p in v.parents:
                visit(p)
            order.append(v)

    visit(value)
    value.grad = 1.0
    for v in reversed(order):
        for p, g in zip(v.parents, v.local_grads):
            p.grad += g * v.grad
# === wrong: depth first from the top | the Values are taken in the order they are met from the output, not in topological order: a shared Value passes its gradient on before it is complete
def backward(value):
    order, seen = [], set()

    def visit(v):
        if id(v) in seen:
            return
        seen.add(id(v))
        order.append(v)
        for p in v.parents:
            visit(p)

    visit(value)
    for v in order:
        v.grad = 0.0
    value.grad = 1.0
    for v in order:
        for p, g in zip(v.parents, v.local_grads):
            p.grad += g * v.grad
# === wrong: breadth first, again | breadth-first order instead of topological: with paths of unequal length a Value passes its gradient on too early
def backward(value):
    order, seen, queue = [], {id(value)}, [value]
    while queue:
        v = queue.pop(0)
        order.append(v)
        for p in v.parents:
            if id(p) not in seen:
                seen.add(id(p))
                queue.append(p)
    for v in order:
        v.grad = 0.0
    value.grad = 1.0
    for v in order:
        for p, g in zip(v.parents, v.local_grads):
            p.grad += g * v.grad
# === wrong: from the leaves up | the order is not reversed: it runs from the leaves to the output
def backward(value):
    order, seen = [], set()

    def visit(v):
        if id(v) not in seen:
            seen.add(id(v))
            for p in v.parents:
                visit(p)
            order.append(v)

    visit(value)
    for v in order:
        v.grad = 0.0
    value.grad = 1.0
    for v in order:
        for p, g in zip(v.parents, v.local_grads):
            p.grad += g * v.grad
# === wrong: no one at the start | the output's own gradient is not set to 1, so everything stays 0
def backward(value):
    order, seen = [], set()

    def visit(v):
        if id(v) not in seen:
            seen.add(id(v))
            for p in v.parents:
                visit(p)
            order.append(v)

    visit(value)
    for v in order:
        v.grad = 0.0
    for v in reversed(order):
        for p, g in zip(v.parents, v.local_grads):
            p.grad += g * v.grad
# === wrong: slopes not chained | the local gradient is added without being multiplied by the child's gradient
def backward(value):
    order, seen = [], set()

    def visit(v):
        if id(v) not in seen:
            seen.add(id(v))
            for p in v.parents:
                visit(p)
            order.append(v)

    visit(value)
    for v in order:
        v.grad = 0.0
    value.grad = 1.0
    for v in reversed(order):
        for p, g in zip(v.parents, v.local_grads):
            p.grad += g
# === wrong: parents through a dict | parents and slopes are put in a dict, so a Value that is a parent twice (x·x) counts once
def backward(value):
    order, seen = [], set()

    def visit(v):
        if id(v) not in seen:
            seen.add(id(v))
            for p in v.parents:
                visit(p)
            order.append(v)

    visit(value)
    for v in order:
        v.grad = 0.0
    value.grad = 1.0
    for v in reversed(order):
        edges = dict(zip(v.parents, v.local_grads))
        for p in edges:
            p.grad += edges[p] * v.grad
# === wrong: known by their number | Values are told apart by their data, so two different Values with equal data count as one
def backward(value):
    order, seen = [], set()

    def visit(v):
        if v.data not in seen:
            seen.add(v.data)
            for p in v.parents:
                visit(p)
            order.append(v)

    visit(value)
    for v in order:
        v.grad = 0.0
    value.grad = 1.0
    for v in reversed(order):
        for p, g in zip(v.parents, v.local_grads):
            p.grad += g * v.grad
# === wrong: one generation | only the direct parents get a gradient: it does not go on to their parents
def backward(value):
    for p in value.parents:
        p.grad = 0.0
    value.grad = 1.0
    for p, g in zip(value.parents, value.local_grads):
        p.grad += g * value.grad
# === wrong: running recursion | each call passes on the gradient gathered so far, so shared Values pass earlier shares on again
def backward(value):
    def clear(v):
        v.grad = 0.0
        for p in v.parents:
            clear(p)

    def go(v):
        for p, g in zip(v.parents, v.local_grads):
            p.grad += g * v.grad
            go(p)

    clear(value)
    value.grad = 1.0
    go(value)
# === wrong: clears while going back | a Value's gradient is set to zero in the same loop that passes gradients on, just before its parents' are added
def backward(value):
    order, seen = [], set()

    def visit(v):
        if id(v) not in seen:
            seen.add(id(v))
            for p in v.parents:
                visit(p)
            order.append(v)

    visit(value)
    value.grad = 1.0
    for v in reversed(order):
        for p in v.parents:
            p.grad = 0.0
        for p, g in zip(v.parents, v.local_grads):
            p.grad += g * v.grad
# === wrong: only leaves cleared | only the leaves are cleared first; the Values in between keep their old gradients
def backward(value):
    order, seen = [], set()

    def visit(v):
        if id(v) not in seen:
            seen.add(id(v))
            for p in v.parents:
                visit(p)
            order.append(v)

    visit(value)
    for v in order:
        if not v.parents:
            v.grad = 0.0
    value.grad = 1.0
    for v in reversed(order):
        for p, g in zip(v.parents, v.local_grads):
            p.grad += g * v.grad
# === wrong: overwrites and starts from the data | none
def backward(value):
    order, seen = [], set()

    def visit(v):
        if id(v) not in seen:
            seen.add(id(v))
            for p in v.parents:
                visit(p)
            order.append(v)

    visit(value)
    value.grad = value.data
    for v in reversed(order):
        for p, g in zip(v.parents, v.local_grads):
            p.grad = g * v.grad
