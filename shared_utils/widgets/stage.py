"""Turn settings into pictures on one worker: the newest settings win, training goes on between two pictures."""

from dataclasses import dataclass, field, replace
from threading import Lock
from time import perf_counter

from shared_utils.widgets.ghosts import LOOKS, Ghost, of_the_course

FRAME = 0.045  # seconds from one picture to the next while training
TRAIN = 0.030  # of them spent on training, at most; the rest is the drawing's and other cells'
REST = 0.012  # seconds that other cells get after every picture, at least
FIRST = 20.0  # seconds for the first picture, which is also the still: it should not depend on the machine
CHUNK = 5  # steps between two looks at the clock
KEPT = 8  # runs that are remembered, so that going back shows them at once


@dataclass(frozen=True)
class Frame:
    """Hold one picture, what it says in words, and where the training stands."""

    svg: str
    sentence: str
    steps: int = 0
    shown: int = 0
    training: bool = False
    arrived: bool = True


@dataclass(frozen=True)
class Order:
    """Hold what a person has asked for; every action makes a new one."""

    settings: dict
    goal: int = 0  # steps to have taken
    place: int | None = None  # after how many steps to look; None: where the training stands
    training: bool = False
    speed: int = 20  # steps from one picture to the next
    fresh: int = 0  # counts the starts from the beginning
    pins: tuple = field(default=())


class Stage:
    """Carry out orders one after the other, without any front end.

    A person's actions (`set`, `train`, `step`, `reset`, `look`, `pin`, `unpin`) only note what is wanted, under
    a lock, and wake the driver. All training and drawing happens in `frames`, which the driver runs.

    Args:
        draw: function of the settings, or of (run, ghosts, settings) where there is training; returns
            (SVG text, sentence).
        settings: dict of the settings at the start.
        run, course: functions from the settings to a Training with the learner's functions, with the course's.
        first, most: steps taken for the first picture, and at most.
        at_once: names of the settings that a running training takes over without a new start.
    """

    def __init__(self, draw, settings, run=None, course=None, first=0, most=0, at_once=()):
        self._draw, self._make, self._make_course = draw, run, course
        self.most, self._at_once, self._show, self._driver = most, frozenset(at_once), None, None
        self._lock, self._working = Lock(), False
        self._order = Order(dict(settings), goal=first)
        self._done = None  # the order carried out last
        self._runs = {}
        self._run = self._ghost = None
        self.frame = None

    # ---- what a person does; none of it takes time ------------------------------------------------------------------

    def set(self, settings, goal=None):
        """Take over settings. While it trains, those that act at once do; others, or at rest, start the run anew."""
        with self._lock:
            order = self._order
            changed = {name for name, value in settings.items() if order.settings.get(name) != value}
            order = replace(order, settings={**order.settings, **settings}, place=None)
            if not (order.training and changed <= self._at_once):
                order = replace(order, fresh=order.fresh + 1, goal=0 if order.training else order.goal)
            if goal is not None:
                order = replace(order, goal=goal, training=False)
            self._want(order)

    def train(self, on):
        """Train on from where the training stands, or pause."""
        with self._lock:
            if on != self._order.training:
                self._want(replace(self._order, training=on, place=None, goal=self._stands()))

    def step(self):
        """Take the steps of one picture, then rest."""
        with self._lock:
            goal = min(self.most, self._stands() + self._order.speed)
            self._want(replace(self._order, training=False, place=None, goal=goal))

    def reset(self):
        """Go back to the start, and rest."""
        with self._lock:
            self._want(replace(self._order, training=False, place=None, goal=0, fresh=self._order.fresh + 1))

    def look(self, place):
        """Show the training after that many steps; train until there if need be."""
        with self._lock:
            ahead = place > self._stands()
            goal = place if ahead else self._stands()
            self._want(replace(self._order, training=False, place=None if ahead else place, goal=goal))

    def speed(self, steps):
        """Take that many steps from one picture to the next."""
        with self._lock:
            self._want(replace(self._order, speed=steps))

    def pin(self):
        """Keep the present run as a ghost; the oldest goes when there are too many."""
        with self._lock:
            run = self._run
            if run is not None and run.costs:
                pins = self._order.pins[-len(LOOKS) + 1 :]
                letter = min(set("ABC") - {letter for letter, _ in pins})
                self._want(replace(self._order, pins=(*pins, (letter, run.pinned()))))

    def unpin(self):
        """Let all pinned runs go."""
        with self._lock:
            self._want(replace(self._order, pins=()))

    def connect(self, show, driver):
        """Give every new Frame to `show`, and let the driver run what is asked for."""
        self._show, self._driver = show, driver

    @property
    def settings(self):
        """Return the newest settings."""
        return dict(self._order.settings)

    @property
    def training(self):
        """Return whether training is what is wanted."""
        return self._order.training

    @property
    def working(self):
        """Return whether the driver has something to do."""
        return self._working

    @property
    def caught_up(self):
        """Return whether the newest picture shows what was wanted last."""
        return self._done is self._order

    @property
    def run(self):
        """Return the learner's run of the newest picture; None without training."""
        return self._run

    def _stands(self):
        """Return the steps taken so far, as far as they count."""
        if self._done is None or self._done.fresh != self._order.fresh or self._run is None:
            return self._order.goal
        return self._run.steps

    def _want(self, order):
        self._order = order
        if not self._working:
            self._working = True
            self._driver.start(self.frames())

    # ---- what the worker does ---------------------------------------------------------------------------------------

    def first(self):
        """Return the first Frame, drawn here and now: the still, and what a live view begins with."""
        return self._carry_out(self._order, FIRST)

    def frames(self):
        """Draw until everything asked for is drawn; yield the seconds to rest after each picture."""
        while True:
            begun = perf_counter()
            order = self._order
            if order.training:
                order = self._further(order)
            frame = self._carry_out(order, TRAIN)
            with self._lock:
                if self._order is order and not order.training and frame.arrived:
                    self._working = False
                    return
            yield max(REST, FRAME - (perf_counter() - begun))

    def _carry_out(self, order, seconds):
        """Train and draw, and hand the Frame on; whatever goes wrong is said in it."""
        try:
            self._prepare(order)
            self._advance(order, seconds)
            self.frame = self._paint(order)
        except Exception as error:  # nobody looks at a worker's traceback
            sentence = f"This picture could not be drawn: {type(error).__name__}: {error}"
            self.frame = Frame(self.frame.svg if self.frame else "", sentence)
        self._done = order
        if self._show is not None:
            self._show(self.frame)
        return self.frame

    def _further(self, order):
        """Move the goal of a running training on."""
        with self._lock:
            if self._order is not order:
                return order
            run = self._run
            stands = run.steps if self._done is not None and self._done.fresh == order.fresh else 0
            goal = min(self.most, stands + order.speed)
            over = run is None or bool(run.trouble and self._done.fresh == order.fresh) or stands >= self.most
            self._order = replace(order, goal=goal, training=not over)
            return self._order

    def _prepare(self, order):
        """Have the runs ready that the order is about."""
        if self._make is None:
            return
        begin = self._run is None or self._done is None or order.fresh != self._done.fresh
        if begin:
            self._run, self._ghost = self._runs_for(order)
        elif order.settings != self._run.settings:
            # Copies go on, so that the remembered runs stay true to their settings.
            self._run, self._ghost = (run and run.pinned() for run in (self._run, self._ghost))
            for run in filter(None, (self._run, self._ghost)):
                run.change(dict(order.settings))

    def _runs_for(self, order):
        """Return the learner's run and the course's: remembered ones if they have not gone too far, else new ones."""
        key = tuple(order.settings.items())
        if key not in self._runs or self._runs[key][0].steps > order.goal:
            while len(self._runs) > KEPT:
                self._runs.pop(next(iter(self._runs)))
            course = None if self._make_course is None else self._make_course(dict(order.settings))
            self._runs[key] = (self._make(dict(order.settings)), course)
        return self._runs[key]

    def _advance(self, order, seconds):
        """Train towards the goal as long as there is time and nothing new is wanted."""
        if self._run is None:
            return
        until = perf_counter() + seconds
        while self._order is order and any(left := self._steps_left(order)) and perf_counter() < until:
            if left[1]:
                self._ghost.advance(min(CHUNK, left[1]))
            else:
                self._run.advance(min(CHUNK, left[0]))

    def _paint(self, order):
        run = self._run
        if run is None:
            return Frame(*self._draw(order.settings))
        run.look(order.place)
        svg, sentence = self._draw(run, self._ghosts(order), order.settings)
        return Frame(svg, sentence, run.steps, run.shown, order.training, self._steps_left(order) == (0, 0))

    def _steps_left(self, order):
        """Return how many steps the learner's run has to take, and the course's beside it."""
        run, ghost = self._run, self._ghost
        mine = 0 if run.trouble else max(0, order.goal - run.steps)
        place = order.goal if run.trouble else run.steps
        if run.diverged:  # far enough to see whether the course's own run does so, too
            place = max(place, run.steps + 2 * run.every)
        return mine, 0 if ghost is None or ghost.trouble else max(0, place - ghost.steps)

    def _ghosts(self, order):
        """Return the course's run and the pinned ones, each with a word on how its settings differ."""
        ghosts = [] if self._ghost is None else [of_the_course(self._ghost)]
        for (letter, run), (colour, dash) in ((pin, LOOKS[ord(pin[0]) - ord("A")]) for pin in order.pins):
            differ = [f"{name} {_said(value)}" for name, value in run.settings.items() if order.settings.get(name) != value]
            says = f"{', '.join(differ) or 'the same settings'}, cost {run.costs[-1]:.4f} after {run.steps} steps."
            ghosts.append(Ghost(f"pinned {letter}", run, colour, dash, says))
        return ghosts


def _said(value):
    return f"{value:g}" if isinstance(value, float) else str(value)
