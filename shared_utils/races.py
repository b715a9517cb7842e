"""Race optimizers, each made of update functions, over the same ground."""

from dataclasses import dataclass, field
from time import perf_counter

import numpy as np

from shared_utils import optimizers
from shared_utils.deep import L_model_forward
from shared_utils.loss_surfaces import gradients, parameters_at, place_of, tilts
from shared_utils.mini_batch_training import cost_and_gradients
from shared_utils.mini_batches import random_mini_batches

OPTIMIZERS = ("gd", "momentum", "rmsprop", "adam")
OURS = {
    name: getattr(optimizers, name)
    for name in (
        "update_parameters_with_gd",
        "initialize_velocity",
        "update_parameters_with_momentum",
        "initialize_rmsprop",
        "update_parameters_with_rmsprop",
        "initialize_adam",
        "update_parameters_with_adam",
    )
}


@dataclass
class Racer:
    """Step by one optimizer, and remember its averages and the number of its updates.

    Args:
        optimizer: "gd", "momentum", "rmsprop" or "adam".
        parameters: where it starts.
        functions: dict from the names of the week's update and initialize functions to functions, a learner's or `OURS`.
        learning_rate, beta, beta1, beta2: settings of the optimizer.
    """

    optimizer: str
    parameters: dict
    functions: dict = field(default_factory=lambda: OURS)
    learning_rate: float = 0.1
    beta: float = 0.9
    beta1: float = 0.9
    beta2: float = 0.999
    t: int = 0

    def __post_init__(self):
        starts = {"momentum": "initialize_velocity", "rmsprop": "initialize_rmsprop", "adam": "initialize_adam"}
        made = self.functions[starts[self.optimizer]](self.parameters) if self.optimizer in starts else ()
        self.averages = made if isinstance(made, tuple) else (made,)

    def step(self, grads):
        """Take one update against the gradients; return the new parameters."""
        self.t += 1
        update = self.functions[f"update_parameters_with_{self.optimizer}"]
        if self.optimizer == "gd":
            self.parameters = update(self.parameters, grads, self.learning_rate)
        elif self.optimizer == "adam":
            settings = (self.t, self.learning_rate, self.beta1, self.beta2)
            self.parameters, *self.averages = update(self.parameters, grads, *self.averages, *settings)
        else:
            self.parameters, *self.averages = update(self.parameters, grads, *self.averages, self.beta, self.learning_rate)
        return self.parameters


def on_surface(surface, functions=OURS, steps=60, batch_size=64, seed=1, names=OPTIMIZERS, **settings):
    """Let optimizers run over a surface, all on the same mini-batches.

    Args:
        surface: a `loss_surfaces.Surface`.
        functions: as for a Racer.
        steps: how many updates each takes.
        batch_size: how many of the 64 examples a mini-batch holds.
        seed: where the random numbers start: tilts, then mini-batches.
        names: which optimizers run.
        settings: as for a Racer. A learning rate may be a function from the number of an epoch to that epoch's rate.

    Returns:
        A dict from the optimizer's name to its path, an array of shape (steps + 1, 2).
    """
    rng = np.random.default_rng(seed)
    X, rate = tilts(rng), settings.pop("learning_rate", 0.1)
    racers = {name: Racer(name, parameters_at(*surface.start), functions, **settings) for name in names}
    paths, batches, epoch = {name: [surface.start] for name in names}, [], -1
    for _ in range(steps):
        if not batches:
            batches, epoch = random_mini_batches(X, X, batch_size, rng), epoch + 1
        batch, _ = batches.pop()
        for name, racer in racers.items():
            racer.learning_rate = rate(epoch) if callable(rate) else rate
            with np.errstate(all="ignore"):  # what diverges is drawn as far as it goes
                paths[name].append(place_of(racer.step(gradients(surface, racer.parameters, batch))))
    return {name: np.array(path) for name, path in paths.items()}


def train(X, Y, racer, mini_batch_size, epochs, rng, schedule=None, partition=True, seconds=np.inf):
    """Train a network, and yield after each epoch.

    Args:
        X, Y: arrays of shapes (n_0, m) and (1, m).
        racer: a Racer at the network's start.
        mini_batch_size: how many examples a mini-batch holds.
        epochs: how many epochs to train at most.
        rng: the `numpy.random.Generator` that the mini-batches are drawn from.
        schedule: None, or a function from the epoch's number, from 0, to its learning rate.
        partition: whether an epoch cuts the examples into mini-batches; otherwise it draws each with replacement.
        seconds: training time after which it ends; what happens between two epochs does not count.

    Yields:
        (parameters, cost, seconds): after each epoch; cost is the mean over its examples, seconds the training time so
        far.
    """
    spent = 0.0
    for epoch in range(epochs):
        begun = perf_counter()
        if schedule is not None:
            racer.learning_rate = schedule(epoch)
        total = 0.0
        for X_batch, Y_batch in (random_mini_batches if partition else drawn_with_replacement)(X, Y, mini_batch_size, rng):
            cost, grads = cost_and_gradients(X_batch, Y_batch, racer.parameters)
            total += cost * Y_batch.shape[1]
            racer.step(grads)
        spent += perf_counter() - begun
        yield racer.parameters, total / Y.shape[1], spent
        if spent > seconds:
            return


def drawn_with_replacement(X, Y, mini_batch_size, rng):
    """Draw as many mini-batches as an epoch has, each from all examples: some come several times, some never.

    Args:
        X, Y: arrays of shapes (n_x, m) and (n_y, m).
        mini_batch_size: how many examples a mini-batch holds.
        rng: the `numpy.random.Generator` to draw from.

    Returns:
        A list of pairs (X_batch, Y_batch), as `random_mini_batches` returns it.
    """
    picks = rng.integers(0, X.shape[1], X.shape[1])
    pieces = [picks[start : start + mini_batch_size] for start in range(0, len(picks), mini_batch_size)]
    return [(X[:, piece], Y[:, piece]) for piece in pieces]


def cost_of(X, Y, parameters):
    """Return the cost of a network for all examples, computed from its scores, so that it stays finite."""
    ZL = L_model_forward(X, parameters)[1][-1][1]
    return float(np.mean(np.logaddexp(0, ZL) - Y * ZL))
