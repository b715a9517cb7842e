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
# === right: as described, depth first
def backward(value):
    order, seen = [], set()

    def visit(node):
        if node in seen:
            return
        seen.add(node)
        for parent in node.parents:
            visit(parent)
        order.append(node)

    visit(value)
    for node in order:
        node.grad = 0.0
    value.grad = 1.0
    for node in reversed(order):
        for parent, slope in zip(node.parents, node.local_grads):
            parent.grad += node.grad * slope
# === right: stack in place of recursion
def backward(value):
    order, seen, stack = [], set(), [(value, False)]
    while stack:
        node, done = stack.pop()
        if done:
            order.append(node)
            continue
        if id(node) in seen:
            continue
        seen.add(id(node))
        stack.append((node, True))
        stack.extend((p, False) for p in node.parents if id(p) not in seen)
    for node in order:
        node.grad = 0.0
    value.grad = 1.0
    while order:
        node = order.pop()
        for i in range(len(node.parents)):
            node.parents[i].grad = node.parents[i].grad + node.local_grads[i] * node.grad
# === right: counts who still waits
def backward(value):
    waiting = {value: 0}
    to_do = [value]
    while to_do:
        node = to_do.pop()
        for parent in node.parents:
            if parent not in waiting:
                waiting[parent] = 0
                to_do.append(parent)
            waiting[parent] += 1
    for node in waiting:
        node.grad = 0.0
    value.grad = 1.0
    ready = [value]
    while ready:
        node = ready.pop()
        for parent, slope in zip(node.parents, node.local_grads):
            parent.grad += slope * node.grad
            waiting[parent] -= 1
            if waiting[parent] == 0:
                ready.append(parent)
# === right: dict as an ordered set, helper outside
def _topological(node, order):
    if node not in order:
        for parent in node.parents:
            _topological(parent, order)
        order[node] = 0.0
    return order


def backward(value):
    slopes = _topological(value, {})
    slopes[value] = 1.0
    for node in list(slopes)[::-1]:
        for k, parent in enumerate(node.parents):
            slopes[parent] += slopes[node] * node.local_grads[k]
    for node, slope in slopes.items():
        node.grad = slope
# === right: asks the children, with a memory
def backward(value):
    children, found = {value: []}, [value]
    for node in found:
        for parent, slope in zip(node.parents, node.local_grads):
            if parent not in children:
                children[parent] = []
                found.append(parent)
            children[parent].append((node, slope))
    known = {value: 1.0}

    def slope_of(node):
        if node not in known:
            known[node] = sum(slope_of(child) * s for child, s in children[node])
        return known[node]

    for node in found:
        node.grad = slope_of(node)
# === right: beginner with a list of the seen ones
def backward(value):
    topo = []
    visited = []

    def build_topo(v):
        already = False
        for other in visited:
            if other is v:
                already = True
        if not already:
            visited.append(v)
            for p in v.parents:
                build_topo(p)
            topo.append(v)

    build_topo(value)
    for v in topo:
        v.grad = 0.0
    value.grad = 1.0
    position = len(topo) - 1
    while position >= 0:
        v = topo[position]
        number_of_parents = len(v.parents)
        for i in range(number_of_parents):
            contribution = v.grad * v.local_grads[i]
            v.parents[i].grad = v.parents[i].grad + contribution
        position = position - 1
    return None
# === right: longest distance from the result decides the order
def backward(value) -> None:
    depth: dict = {}

    def height(node) -> int:
        if node not in depth:
            depth[node] = 1 + max((height(p) for p in node.parents), default=-1)
        return depth[node]

    height(value)
    for node in depth:
        node.grad = float(node is value)
    for node in sorted(depth, key=depth.get, reverse=True):
        for parent, slope in zip(node.parents, node.local_grads):
            parent.grad += node.grad * slope
# === wrong: old gradients stay | does not clear the gradients of an earlier call
def backward(value):
    order, seen = [], set()

    def visit(node):
        if node not in seen:
            seen.add(node)
            for parent in node.parents:
                visit(parent)
            order.append(node)

    visit(value)
    value.grad = 1.0
    for node in reversed(order):
        for parent, slope in zip(node.parents, node.local_grads):
            parent.grad += node.grad * slope
# === wrong: inputs not cleared | clears only the Values that were computed, not the inputs
def backward(value):
    order, seen = [], set()

    def visit(node):
        if node not in seen:
            seen.add(node)
            for parent in node.parents:
                visit(parent)
            order.append(node)

    visit(value)
    for node in order:
        if node.parents:
            node.grad = 0.0
    value.grad = 1.0
    for node in reversed(order):
        for parent, slope in zip(node.parents, node.local_grads):
            parent.grad += node.grad * slope
# === wrong: overwrites, anew | sets a parent's grad instead of adding to it, so shares that meet are lost
def backward(value):
    order, seen = [], set()

    def visit(node):
        if node not in seen:
            seen.add(node)
            for parent in node.parents:
                visit(parent)
            order.append(node)

    visit(value)
    for node in order:
        node.grad = 0.0
    value.grad = 1.0
    for node in reversed(order):
        for parent, slope in zip(node.parents, node.local_grads):
            parent.grad = node.grad * slope
# === wrong: breadth first, anew | hands on in the order of the first visit, before all shares have arrived
def backward(value):
    order, seen = [value], {value}
    for node in order:
        for parent in node.parents:
            if parent not in seen:
                seen.add(parent)
                order.append(parent)
    for node in order:
        node.grad = 0.0
    value.grad = 1.0
    for node in order:
        for parent, slope in zip(node.parents, node.local_grads):
            parent.grad += node.grad * slope
# === wrong: noted before its parents | appends a Value before its parents, and walks in that order
def backward(value):
    order, seen = [], set()

    def visit(node):
        if node not in seen:
            seen.add(node)
            order.append(node)
            for parent in node.parents:
                visit(parent)

    visit(value)
    for node in order:
        node.grad = 0.0
    value.grad = 1.0
    for node in order:
        for parent, slope in zip(node.parents, node.local_grads):
            parent.grad += node.grad * slope
# === wrong: not backwards | walks in topological order, the inputs first
def backward(value):
    order, seen = [], set()

    def visit(node):
        if node not in seen:
            seen.add(node)
            for parent in node.parents:
                visit(parent)
            order.append(node)

    visit(value)
    for node in order:
        node.grad = 0.0
    value.grad = 1.0
    for node in order:
        for parent, slope in zip(node.parents, node.local_grads):
            parent.grad += node.grad * slope
# === wrong: every path | walks along every path one by one, which takes for ever where paths meet often
def backward(value):
    def clear(node, seen):
        if node not in seen:
            seen.add(node)
            node.grad = 0.0
            for parent in node.parents:
                clear(parent, seen)

    def push(node, share):
        node.grad += share
        for parent, slope in zip(node.parents, node.local_grads):
            push(parent, share * slope)

    clear(value, set())
    push(value, 1.0)
# === wrong: second visit dropped | adds only on the first visit of a parent
def backward(value):
    found, seen = [value], set()
    for node in found:
        found.extend(p for p in node.parents if p not in found)
    for node in found:
        node.grad = 0.0

    def walk(node):
        seen.add(node)
        for parent, slope in zip(node.parents, node.local_grads):
            if parent not in seen:
                parent.grad += node.grad * slope
                walk(parent)

    value.grad = 1.0
    walk(value)
# === wrong: recursion hands sums on again | hands the whole sum on at each visit, so earlier shares count twice
def backward(value):
    found = [value]
    for node in found:
        found.extend(p for p in node.parents if p not in found)
    for node in found:
        node.grad = 0.0
    value.grad = 1.0

    def walk(node):
        for parent, slope in zip(node.parents, node.local_grads):
            parent.grad += node.grad * slope
            walk(parent)

    walk(value)
# === wrong: parents only, anew | goes only one step back
def backward(value):
    for parent in value.parents:
        parent.grad = 0.0
    value.grad = 1.0
    for parent, slope in zip(value.parents, value.local_grads):
        parent.grad += slope
# === wrong: start forgotten | does not set the result's grad to 1, so all slopes are 0
def backward(value):
    order, seen = [], set()

    def visit(node):
        if node not in seen:
            seen.add(node)
            for parent in node.parents:
                visit(parent)
            order.append(node)

    visit(value)
    for node in order:
        node.grad = 0.0
    for node in reversed(order):
        for parent, slope in zip(node.parents, node.local_grads):
            parent.grad += node.grad * slope
# === wrong: cleared on the way | clears the parents when the walk comes to a Value, so that shares from other Values are lost
def backward(value):
    order, seen = [], set()

    def visit(node):
        if node not in seen:
            seen.add(node)
            for parent in node.parents:
                visit(parent)
            order.append(node)

    visit(value)
    value.grad = 1.0
    for node in reversed(order):
        for parent in node.parents:
            parent.grad = 0.0
        for parent, slope in zip(node.parents, node.local_grads):
            parent.grad += node.grad * slope
# === wrong: dict of slopes | a dict from parent to slope keeps one of two when a Value is used twice
def backward(value):
    order, seen = [], set()

    def visit(node):
        if node not in seen:
            seen.add(node)
            for parent in node.parents:
                visit(parent)
            order.append(node)

    visit(value)
    for node in order:
        node.grad = 0.0
    value.grad = 1.0
    for node in reversed(order):
        for parent, slope in dict(zip(node.parents, node.local_grads)).items():
            parent.grad += node.grad * slope
# === wrong: same number, same Value | takes Values with equal numbers for the same one
def backward(value):
    order, seen = [], set()

    def visit(node):
        if node.data not in seen:
            seen.add(node.data)
            for parent in node.parents:
                visit(parent)
            order.append(node)

    visit(value)
    for node in order:
        node.grad = 0.0
    value.grad = 1.0
    for node in reversed(order):
        for parent, slope in zip(node.parents, node.local_grads):
            parent.grad += node.grad * slope
# === wrong: seen ones kept between calls | the default argument remembers the Values of earlier calls
def backward(value, seen=set()):
    order = []

    def visit(node):
        if node not in seen:
            seen.add(node)
            for parent in node.parents:
                visit(parent)
            order.append(node)

    visit(value)
    for node in order:
        node.grad = 0.0
    value.grad = 1.0
    for node in reversed(order):
        for parent, slope in zip(node.parents, node.local_grads):
            parent.grad += node.grad * slope
# === wrong: times the number | multiplies by the parent's number as well
def backward(value):
    order, seen = [], set()

    def visit(node):
        if node not in seen:
            seen.add(node)
            for parent in node.parents:
                visit(parent)
            order.append(node)

    visit(value)
    for node in order:
        node.grad = 0.0
    value.grad = 1.0
    for node in reversed(order):
        for parent, slope in zip(node.parents, node.local_grads):
            parent.grad += node.grad * slope * parent.data
# === wrong: local slopes added | adds the local slopes up along a path instead of multiplying them
def backward(value):
    order, seen = [], set()

    def visit(node):
        if node not in seen:
            seen.add(node)
            for parent in node.parents:
                visit(parent)
            order.append(node)

    visit(value)
    for node in order:
        node.grad = 0.0
    value.grad = 1.0
    for node in reversed(order):
        for parent, slope in zip(node.parents, node.local_grads):
            parent.grad += slope if node is value else node.grad + slope
# === wrong: without the incoming gradient | adds only the local slopes and forgets grad of the Value itself
def backward(value):
    order, seen = [], set()

    def visit(node):
        if node not in seen:
            seen.add(node)
            for parent in node.parents:
                visit(parent)
            order.append(node)

    visit(value)
    for node in order:
        node.grad = 0.0
    value.grad = 1.0
    for node in reversed(order):
        for parent, slope in zip(node.parents, node.local_grads):
            parent.grad += slope
# === wrong: starts from the result's number | sets the grad of the result to its number
def backward(value):
    order, seen = [], set()

    def visit(node):
        if node not in seen:
            seen.add(node)
            for parent in node.parents:
                visit(parent)
            order.append(node)

    visit(value)
    for node in order:
        node.grad = 0.0
    value.grad = value.data
    for node in reversed(order):
        for parent, slope in zip(node.parents, node.local_grads):
            parent.grad += node.grad * slope
# === wrong: cleared at the end | clears all the gradients between the inputs and the result afterwards
def backward(value):
    order, seen = [], set()

    def visit(node):
        if node not in seen:
            seen.add(node)
            for parent in node.parents:
                visit(parent)
            order.append(node)

    visit(value)
    for node in order:
        node.grad = 0.0
    value.grad = 1.0
    for node in reversed(order):
        for parent, slope in zip(node.parents, node.local_grads):
            parent.grad += node.grad * slope
        if node.parents and node is not value:
            node.grad = 0.0
# === wrong: returned instead of set | returns the slopes in a dict and leaves grad as it is
def backward(value):
    order, seen = [], set()

    def visit(node):
        if node not in seen:
            seen.add(node)
            for parent in node.parents:
                visit(parent)
            order.append(node)

    visit(value)
    slopes = {node: 0.0 for node in order}
    slopes[value] = 1.0
    for node in reversed(order):
        for parent, slope in zip(node.parents, node.local_grads):
            slopes[parent] += slopes[node] * slope
    return slopes
# === wrong: first parent only, anew | follows only the first parent of each Value
def backward(value):
    node = value
    value.grad = 1.0
    while node.parents:
        parent = node.parents[0]
        parent.grad = node.grad * node.local_grads[0]
        node = parent
# === wrong: order by size | walks from the largest number to the smallest
def backward(value):
    seen = set()

    def visit(node):
        if node not in seen:
            seen.add(node)
            for parent in node.parents:
                visit(parent)

    visit(value)
    for node in seen:
        node.grad = 0.0
    value.grad = 1.0
    for node in sorted(seen, key=lambda n: (n is value, n.data), reverse=True):
        for parent, slope in zip(node.parents, node.local_grads):
            parent.grad += node.grad * slope
# === wrong: nothing noted as seen | lists a Value once for each path to it, so its grad is handed on several times
def backward(value):
    order = []

    def visit(node):
        for parent in node.parents:
            visit(parent)
        order.append(node)

    visit(value)
    for node in order:
        node.grad = 0.0
    value.grad = 1.0
    for node in reversed(order):
        for parent, slope in zip(node.parents, node.local_grads):
            parent.grad += node.grad * slope
