"""Cut an answer out of a notebook: its definition and, transitively, what it needs, and nothing else.

- every statement that binds a needed name, up to the answer's cell; where none does, those further down. Names of
  other exercises are taken from the cell that counts for them. A block (`for`, `if`, `try`) counts as a whole,
  unless all it adds is an import that stands by itself as well, or it is an `if __name__ == "__main__":` block and the
  name is bound elsewhere too.
- every statement that changes a needed object: `table["a"] = 1`, `table.append(1)`, `shuffle(table)`, the call of a
  helper that fills it or binds it by `global`. Of a module only what sets it up (`np.random.seed`, `np.seterr`,
  `np.x = 1`) counts, so that `plt.plot(costs)` does not drag the training in.
- `from ... import *` always, up to the answer's cell; those below too where a name is found nowhere else.

They are run in the notebook's order, except that what a statement needs at once (a default, a decorator) comes first.
What reaches a name by `globals()`, `eval` or `exec` is not seen.
"""

from __future__ import annotations

import builtins
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from autograder.reading.cells import CODE
from autograder.reading.choosing import choose, not_run
from autograder.reading.effects import MUTATORS
from autograder.reading.statements import Statement, parse
from autograder.reading.submission import Choice, Index, Placed

SET_UPS = frozenset(("seed", "seterr", "setrecursionlimit", "simplefilter", "filterwarnings"))
KNOWN = frozenset(dir(builtins)) - {"display", "get_ipython", "_"} | {
    *("__name__", "__doc__", "__file__", "__builtins__", "__class__", "__spec__", "__package__", "__loader__"),
    *("__annotations__", "__debug__", "exit", "quit"),
}
DISPLAY = "def display(*objects, **options):\n    print(*objects)"  # IPython offers it without an import


@dataclass
class Slice:
    """An answer and what it needs."""

    index: Index
    choice: Choice
    together: tuple[str, ...] = ()
    taken: set[Placed] = field(default_factory=set)
    needed: set[str] = field(default_factory=set)
    undefined: set[str] = field(default_factory=set)
    repairs: list[str] = field(default_factory=list)
    allowance: int = 100_000  # names looked at to find the order; far more than any honest notebook needs

    def __post_init__(self) -> None:
        partners = [p for name in self.together for p in choose(self.index, name).placed]
        self.limit = max(p.cell for p in (*self.choice.placed, *partners))
        self.waiting: list[str] = [self.choice.name, *self.together]
        self._take(p for p in self.index.stars if p.cell <= self.limit)
        self._close()
        self.undefined.difference_update(*(p.statement.names.sets for p in self.taken))
        if self.undefined:
            self._take(p for p in self.index.stars)
        if any(p.statement.is_star for p in self.taken):
            self.undefined.clear()  # nobody can say without importing

    def _close(self) -> None:
        """Take what the needed names need until nothing more is."""
        while True:
            while self.waiting:
                name = self.waiting.pop()
                if name not in self.needed:
                    self.needed.add(name)
                    self._take(self._providers(name))
            before = len(self.taken)
            self._take([p for name in sorted(self.needed) for p in self._changers(name)])
            if len(self.taken) == before:
                self._take(list(self._initialisers()))
            if len(self.taken) == before and not self.waiting:
                return

    def _take(self, placed: Iterable[Placed]) -> None:
        for p in placed:
            if p not in self.taken:
                self.taken.add(p)
                self.waiting += sorted((p.statement.names.now | p.statement.names.later) - self.needed)

    def _providers(self, name: str) -> Sequence[Placed]:
        """Return the statements that bind a needed name."""
        if name == self.choice.name:
            return self.choice.placed
        if name in self.index.submission.exercises or name in self.together:
            choice = choose(self.index, name)
            if choice.placed:
                return choice.placed
        bound = self.index.binding.get(name, [])
        code = [p for p in bound if p.kind == CODE]
        if found := self._in_reach(code):
            return found
        if bound:
            self.repairs.append(f"`{name}`, which it uses, is defined in {bound[-1].label}, {not_run(self.index, bound[-1])}")
            return bound
        if name in KNOWN:
            return ()
        return self._from_outside(name)

    def _from_outside(self, name: str) -> Sequence[Placed]:
        if name == "display":
            return [Placed(-2, -1, parse(DISPLAY).statements[0], "display")]
        given = [p for p in self.index.setup if name in p.statement.binds]
        if given:
            self.repairs.append(f"no cell defines `{name}`, which it uses; the course's own set-up does")
        else:
            self.undefined.add(name)
        return given

    def _in_reach(self, bound: list[Placed]) -> list[Placed]:
        """Return the bindings up to the answer's cell, else those below; without blocks that only repeat one."""
        bound = [p for p in bound if p.cell <= self.limit] or bound
        bound = [p for p in bound if not p.statement.is_main] or bound
        if any(p.statement.is_import for p in bound):
            bound = [p for p in bound if not p.statement.is_block] or bound
        return bound

    def _changers(self, name: str) -> Iterator[Placed]:
        """Yield the statements that change the object behind a needed name."""
        bound = self.index.binding.get(name, [])
        imported = any(p.statement.is_import for p in bound)
        is_module = imported and all(p.statement.is_import or p.statement.is_block for p in bound)
        methods = SET_UPS if is_module else MUTATORS | self.index.own_methods
        changing = list(self.index.changing.get(name, ()))
        for method, placed in self.index.calling.get(name, ()):
            if method in methods and not (is_module and placed.statement.is_block):
                changing.append(placed)
        above = any(p.cell <= self.limit for p in bound)
        yield from (p for p in changing if (p.cell <= self.limit or not above) and not p.statement.is_main)

    def _initialisers(self) -> Iterator[Placed]:
        """Yield the statements that call a helper, itself no part of the answer, which fills or binds a needed name."""
        for placed in self.index.affecting:
            if placed.cell > self.limit or placed.statement.is_main:
                continue
            for function in placed.statement.effects.calls & self.index.reach.keys():
                if function in self.needed or function in self.index.submission.exercises:
                    continue
                reach = self.index.reach[function]
                touched = reach.names | (placed.statement.effects.passed if reach.fills_arguments else frozenset())
                if touched & self.needed:
                    yield placed

    # In which order it runs

    def code(self) -> tuple[tuple[str, str], ...]:
        """Return (label, source) pieces in the order they run, each with its cell's line numbers."""
        pieces: list[tuple[str, str]] = []
        last: Placed | None = None
        for placed in self._ordered():
            together = last is not None and last.cell == placed.cell and last.order < placed.order
            if together:
                pieces[-1] = (placed.label, _below(pieces[-1][1], placed.statement))
            else:
                pieces.append((placed.label, _below("", placed.statement)))
            last = placed
        if self.index.has_future:
            pieces = [(label, _with_future(source)) for label, source in pieces]
        return tuple(pieces)

    def _ordered(self) -> list[Placed]:
        waiting = sorted(self.taken, key=lambda p: p.order)
        binding: dict[str, list[Placed]] = {}
        for placed in waiting:
            for name in placed.statement.binds:
                binding.setdefault(name, []).append(placed)
        done: dict[Placed, None] = {}
        begun: set[Placed] = set()
        for placed in waiting:
            self._emit(placed, binding, done, begun)
        return list(done)

    def _emit(self, first: Placed, binding: dict[str, list[Placed]], done: dict[Placed, None], begun: set[Placed]) -> None:
        """Add a statement after those that bind what it needs at once and that stand only below it."""
        stack = [(first, False)]
        while stack:
            placed, ready = stack.pop()
            if ready:
                done[placed] = None
                continue
            if placed in begun:
                continue
            begun.add(placed)
            stack.append((placed, True))
            for name in sorted(self._at_once(placed, binding)):
                providers = binding.get(name, [])
                if not any(p in done or p.order < placed.order for p in providers):
                    stack.extend((p, False) for p in reversed(providers) if p not in begun)

    def _at_once(self, placed: Placed, binding: dict[str, list[Placed]]) -> set[str]:
        """Return the names looked up when a statement runs, those of the functions it may call among them."""
        names: set[str] = set()
        new = set(placed.statement.names.now)
        while new and self.allowance > 0:
            self.allowance -= len(new)
            names |= new
            new = {n for name in new for p in binding.get(name, ()) for n in p.statement.names.later} - names
        return names

    def detail(self) -> str:
        """Say which of the undefined names stand in a cell that does not parse."""
        told = []
        for name in sorted(self.undefined):
            for cell, parsed in zip(self.index.cells, self.index.parsed, strict=True):
                broken = [b for b in parsed.broken if name in b.names]
                if broken:
                    told.append(f"`{name}` stands in {cell.label}, which is not valid Python (line {broken[0].line}).")
                    break
        return " ".join(told)


def _below(text: str, statement: Statement) -> str:
    """Put a statement below text, at its own line number."""
    lines = text.split("\n") if text else []
    if len(lines) >= statement.line:  # they share a line: a = 1; b = 2
        return f"{text}; {statement.source}"
    return "\n".join([*lines, *[""] * (statement.line - 1 - len(lines)), statement.source])


def _with_future(source: str) -> str:
    """Let annotations stay unevaluated, as the notebook asked for; no line moves where the first one is empty."""
    future = "from __future__ import annotations"
    first, _, rest = source.partition("\n")
    return f"{future}\n{rest}" if not first.strip() else f"{future}\n{source}"
