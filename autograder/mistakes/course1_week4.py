"""The mistakes of course1/week4."""

import copy
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np

from autograder.misconceptions import Misconception, misconception
from autograder.mistakes import course1_week3
from autograder.mistakes.course1_week3 import CHANGES, of_notebook
from shared_utils import deep
from shared_utils.activations import leaky_relu, relu, sigmoid, sigmoid_grad

P = dict[str, Any]


# ---- the start ------------------------------------------------------------------------------------------------------


def _start(
    dims: Any,
    rng: Any,
    draw: Callable[[Any, Any, int], Any] = lambda rng, shape, layer: rng.normal(size=shape) / np.sqrt(shape[1]),
    bias: Callable[[Any, int], Any] = lambda rng, n: np.zeros((n, 1)),
    layers: Callable[[int], Any] = lambda L: range(1, L + 1),
    turned: bool = False,
) -> P:
    parameters: P = {}
    for layer in layers(len(dims) - 1):
        n, n_prev = dims[layer], dims[layer - 1]
        W = draw(rng, (n, n_prev), layer)
        parameters |= {f"W{layer}": W.T if turned else W, f"b{layer}": bias(rng, n)}
    return parameters


def _drawn(draw: Callable[[Any, Any, int], Any]) -> Callable[..., P]:
    return lambda dims, rng: _start(dims, rng, draw)


def _biased(bias: Callable[[Any, int], Any]) -> Callable[..., P]:
    return lambda dims, rng: _start(dims, rng, bias=bias)


def _spread(scale: Callable[[int, int], float]) -> Callable[..., P]:
    return _drawn(lambda rng, shape, layer: rng.normal(size=shape) * scale(*shape))


def _last_layer(factor: Callable[[int], float]) -> Callable[..., P]:
    """Return a start whose last layer has another spread than the others."""

    def wrong(dims: Any, rng: Any) -> P:
        last = len(dims) - 1
        return _start(dims, rng, lambda r, shape, layer: r.normal(size=shape) * (factor(shape[1]) if layer == last else shape[1] ** -0.5))

    return wrong


def _one_block(dims: Any, rng: Any) -> P:
    """Cut every layer's weights out of one block."""
    block = rng.normal(size=(max(dims), max(dims)))
    return _start(dims, rng, lambda r, shape, layer: block[: shape[0], : shape[1]] / np.sqrt(shape[1]))


def _same_stream(dims: Any, rng: Any) -> P:
    """Draw every layer from the beginning of the same stream."""
    return _start(dims, rng, lambda r, shape, layer: copy.deepcopy(r).normal(size=shape) / np.sqrt(shape[1]))


def _three_sizes(dims: Any, rng: Any) -> P:
    _n0, _n1, _n2 = dims
    return _start(dims, rng)


def _four_sizes(dims: Any, rng: Any) -> P:
    _n0, _n1, _n2, _n3 = dims
    return _start(dims, rng)


INITIALIZE: tuple[Misconception, ...] = (
    misconception("only the first layer", "Only the first layer gets its parameters: does the `return` stand inside the loop?", lambda dims, rng: _start(dims, rng, layers=lambda L: [1])),
    misconception("root of the product", "You divide by the root of the number of *all* the layer's weights; a unit has only as many inputs as the layer before has units.", _spread(lambda n, p: (n * p) ** -0.5)),
    misconception("shared draws", "Several layers hold the same numbers, up to a factor: draw the weights of each layer afresh.", _one_block, _same_stream),
    misconception("a hundredth", "The weights spread by 0.01 in every layer, as last week; here the spread depends on the number of a unit's inputs.", _spread(lambda n, p: 0.01)),
    misconception("not scaled", "The weights spread by 1: the division by the root of the number of inputs is missing.", _spread(lambda n, p: 1)),
    misconception("root missing", "You divide by the number of inputs; it should be its square root.", _spread(lambda n, p: 1 / p)),
    misconception("own size", "You divide by the root of the layer's own size; it should be the size of the layer *before*.", _spread(lambda n, p: n**-0.5)),
    misconception("multiplied by the root", "You multiply by the root; the more inputs, the *smaller* the weights should be.", _spread(lambda n, p: p**0.5), _spread(lambda n, p: float(p))),
    misconception("he", "Your spread is √(2/n), made for ReLU; it comes in a later week. Here it is √(1/n).", _spread(lambda n, p: (2 / p) ** 0.5)),
    misconception("glorot", "Your spread depends on both sizes; here it is the size of the layer before alone.", _spread(lambda n, p: (2 / (n + p)) ** 0.5), _spread(lambda n, p: (1 / (n + p)) ** 0.5)),
    misconception("scaled twice", "The weights are made small twice: by the root and by 0.01.", _spread(lambda n, p: 0.01 * p**-0.5)),
    misconception("inputs of the first layer", "Every layer divides by the root of the number of *network* inputs; a layer's own inputs are the layer before.", lambda dims, rng: _start(dims, rng, lambda r, shape, layer: r.normal(size=shape) / np.sqrt(dims[0]))),
    misconception("last layer apart", "The last layer's weights have another spread than was asked for: they need the root of their own inputs, too.", _last_layer(lambda n_prev: 1), _last_layer(lambda n_prev: 0.01)),
    misconception("zeros", "With all weights 0 the units of a layer are equal, and stay so: draw the weights at random.", _drawn(lambda rng, shape, layer: np.zeros(shape))),
    misconception("all alike", "Numbers repeat within a layer, so that its units or its inputs are treated alike: draw each weight by itself.", _drawn(lambda rng, shape, layer: np.ones(shape) / np.sqrt(shape[1])), _drawn(lambda rng, shape, layer: np.full(shape, rng.normal()) / np.sqrt(shape[1])), _drawn(lambda rng, shape, layer: np.ones(shape)), _drawn(lambda rng, shape, layer: np.full(shape, 0.01))),
    misconception("uniform", "`uniform` and `random` draw evenly between two ends; a normal distribution was asked for.", _drawn(lambda rng, shape, layer: rng.uniform(-1, 1, shape) / np.sqrt(shape[1])), _drawn(lambda rng, shape, layer: rng.uniform(-1, 1, shape) * np.sqrt(3 / shape[1])), _drawn(lambda rng, shape, layer: rng.uniform(-1, 1, shape))),
    misconception("one side of 0", "All your weights lie on one side of 0; draw them from a normal distribution around 0.", _drawn(lambda rng, shape, layer: rng.random(shape) / np.sqrt(shape[1])), _drawn(lambda rng, shape, layer: np.abs(rng.normal(size=shape)) / np.sqrt(shape[1])), _drawn(lambda rng, shape, layer: rng.random(shape))),
    misconception("swapped shapes", "The weights' rows and columns are swapped: a row for each unit of the layer, a column for each of its inputs.", lambda dims, rng: _start(dims, rng, turned=True), _drawn(lambda rng, shape, layer: rng.normal(size=shape[::-1]) / np.sqrt(shape[1])), _drawn(lambda rng, shape, layer: rng.normal(size=shape[::-1]) / np.sqrt(shape[0]))),
    misconception("flat biases", "The biases have lost an axis: they are columns, with a row for each unit.", _biased(lambda rng, n: np.zeros(n))),
    misconception("row biases", "The biases lie down: they are columns, with a row for each unit.", _biased(lambda rng, n: np.zeros((1, n)))),
    misconception("number biases", "A bias is a column with an entry for each unit, not a single number.", _biased(lambda rng, n: 0.0)),
    misconception("size of another layer", "A bias has a row for each unit of its *own* layer; yours takes the size of another one.", lambda dims, rng: _start(dims, rng) | {f"b{i}": np.zeros((n, 1)) for i, n in enumerate(dims[:-1], start=1)}, lambda dims, rng: _start(dims, rng) | {f"b{len(dims) - 1}": np.zeros((dims[-2], 1))}),
    misconception("biases not zero", "The biases should start at 0; the random weights make the units differ already.", _biased(lambda rng, n: rng.normal(size=(n, 1))), _biased(lambda rng, n: np.ones((n, 1))), _biased(lambda rng, n: 0.01 * rng.normal(size=(n, 1)))),
    misconception("last layer left out", "The last layer has no parameters: where does the loop end?", lambda dims, rng: _start(dims, rng, layers=lambda L: range(1, L))),
    misconception("first layer left out", "The first layer has no parameters: where does the loop begin?", lambda dims, rng: _start(dims, rng, layers=lambda L: range(2, L + 1))),
    misconception("counted from 0", "The layers with weights are counted from 1; yours begin with W0.", lambda dims, rng: {key[0] + str(int(key[1:]) - 1): value for key, value in _start(dims, rng).items()}),
    misconception("layers past the end", "The loop takes one layer too many: `layer_dims` has L + 1 entries, and the input needs no weights.", lambda dims, rng: _start(dims, rng, layers=lambda L: range(1, L + 2))),
    misconception("depth fixed", "The number of layers is fixed in yours; it should follow from `layer_dims`.", lambda dims, rng: _start(dims, rng, layers=lambda L: range(1, min(L, 2) + 1)), lambda dims, rng: _start(dims, rng, layers=lambda L: range(1, min(L, 3) + 1)), _three_sizes, _four_sizes),
    misconception("own generator", "Every generator gives the same start: draw from the `rng` that is passed, and seed nothing yourself.", lambda dims, rng: _start(dims, np.random.default_rng(3))),
    misconception("global generator", "You draw from numpy's global state, or from a generator of your own; draw from the `rng` that is passed.", lambda dims, rng: _start(dims, np.random.default_rng())),
    misconception("a list of pairs", "Return one dict with the parameters, by name.", lambda dims, rng: list(_start(dims, rng).values()), lambda dims, rng: tuple(_start(dims, rng).values())),
)  # fmt: skip


# ---- forward, one layer ---------------------------------------------------------------------------------------------

LINEAR_FORWARD: tuple[Misconception, ...] = (
    misconception("input transposed", "A needs no transpose: its rows are the inputs already, its columns the examples.", lambda A, W, b: np.inner(W, A), lambda A, W, b: np.dot(W, A.T), lambda A, W, b: W @ A.T),
    misconception("inputs rectified", "Negative inputs are set to 0 first; the layer takes A as it is.", lambda A, W, b: (W @ relu(A) + b, (A, W, b)), lambda A, W, b: (W @ relu(A) + b, (relu(A), W, b))),
    misconception("bias for one example", "The bias is added to one example only; all examples get it.", lambda A, W, b: (W @ A + b * (np.arange(A.shape[1]) == 0), (A, W, b)), lambda A, W, b: (W @ A + b * (np.arange(A.shape[1]) == A.shape[1] - 1), (A, W, b))),
    misconception("one input left out", "The first or the last input is left out of the sum: where does the loop over them begin, and where does it end?", lambda A, W, b: (W[:, 1:] @ A[1:] + b, (A, W, b)), lambda A, W, b: (W[:, :-1] @ A[:-1] + b, (A, W, b))),
    misconception("variable of the notebook", "It uses a variable of the notebook; work with the arguments alone.", *of_notebook("A0", "tiny")),
    misconception("bias left out", "The bias is left out.", lambda A, W, b: (W @ A, (A, W, b))),
    misconception("bias subtracted", "A bias is added, not subtracted.", lambda A, W, b: (W @ A - b, (A, W, b))),
    misconception("bias inside the product", "The bias is added after the product, not to what goes into it.", lambda A, W, b: (W @ (A + b), (A, W, b)), lambda A, W, b: ((W + b) @ A, (A, W, b)), lambda A, W, b: (W @ (A + b.mean()), (A, W, b))),
    misconception("bias transposed", "The bias is a column already; turned into a row it no longer fits the units.", lambda A, W, b: (W @ A + b.T, (A, W, b)), lambda A, W, b: (np.dot(W, A) + b.T, (A, W, b))),
    misconception("one bias for all", "Each unit has a bias of its own; yours adds the same number to all.", lambda A, W, b: (W @ A + np.sum(b), (A, W, b)), lambda A, W, b: (W @ A + b[0], (A, W, b)), lambda A, W, b: (W @ A + np.mean(b), (A, W, b))),
    misconception("weights transposed", "The rows of W belong to the units already: `W @ A` fits, with no transpose.", lambda A, W, b: W.T @ A, lambda A, W, b: np.dot(W.T, A), lambda A, W, b: np.matmul(W.T, A)),
    misconception("order of the product", "The order of a matrix product counts: the weights come first, the examples second.", lambda A, W, b: A @ W, lambda A, W, b: np.dot(A, W), lambda A, W, b: np.matmul(A, W)),
    misconception("result transposed", "The scores lie on their side: examples are columns.", lambda A, W, b: (A.T @ W.T + b.T, (A, W, b)), lambda A, W, b: ((W @ A + b).T, (A, W, b))),
    misconception("entry by entry", "`*` multiplies entry by entry; a layer needs the matrix product `@`.", lambda A, W, b: W * A, lambda A, W, b: np.multiply(W, A)),
    misconception("activated already", "The scores have gone through an activation; that comes in the next exercise.", lambda A, W, b: (relu(W @ A + b), (A, W, b)), lambda A, W, b: (sigmoid(W @ A + b), (A, W, b)), lambda A, W, b: (np.tanh(W @ A + b), (A, W, b))),
    misconception("Z in the cache", "The cache holds the scores; the way back needs what went *into* the layer: A, W and b.", lambda A, W, b: (W @ A + b, (W @ A + b, W, b)), lambda A, W, b: (W @ A + b, W @ A + b), lambda A, W, b: (W @ A + b, (A, W, b, W @ A + b)), lambda A, W, b: (W @ A + b, (W @ A + b, A, W, b)), lambda A, W, b: (W @ A + b, (W @ A + b,))),
    misconception("cache in another order", "The cache's parts stand in another order: the next exercises take A, W, b.", lambda A, W, b: (W @ A + b, (W, A, b)), lambda A, W, b: (W @ A + b, (W, b, A)), lambda A, W, b: (W @ A + b, (b, W, A)), lambda A, W, b: (W @ A + b, (A, b, W)), lambda A, W, b: (W @ A + b, (b, A, W))),
    misconception("cache incomplete", "The cache should be three arrays in a tuple: A, W and b.", lambda A, W, b: (W @ A + b, (A, W)), lambda A, W, b: (W @ A + b, (W, b)), lambda A, W, b: (W @ A + b, A), lambda A, W, b: (W @ A + b, (A, b)), lambda A, W, b: (W @ A + b, (A,))),
    misconception("cache is a dict", "The cache should be a plain tuple: A, W, b.", lambda A, W, b: (W @ A + b, {"A": A, "W": W, "b": b})),
    misconception("no cache", "Return two values: Z and the cache.", lambda A, W, b: W @ A + b),
    misconception("cache empty", "The cache is empty: the way back needs A, W and b.", lambda A, W, b: (W @ A + b, None), lambda A, W, b: (W @ A + b, ()), lambda A, W, b: (W @ A + b, [])),
    misconception("four values", "Return two values: Z, and *one* tuple of A, W and b.", lambda A, W, b: (W @ A + b, A, W, b)),
    misconception("averaged over examples", "The scores are divided by m; the forward pass has no 1/m.", lambda A, W, b: (W @ A / A.shape[1] + b, (A, W, b)), lambda A, W, b: ((W @ A + b) / A.shape[1], (A, W, b))),
)  # fmt: skip


def _layer(
    A: Any,
    W: Any,
    b: Any,
    activation: str,
    bend_relu: Callable[[Any], Any] = relu,
    bend_sigmoid: Callable[[Any], Any] = sigmoid,
    cache: Callable[[Any, Any, Any], Any] = lambda linear, Z, A: (linear, Z),
) -> tuple[Any, Any]:
    Z, linear = deep.linear_forward(A, W, b)
    out = bend_relu(Z) if activation == "relu" else bend_sigmoid(Z)
    return out, cache(linear, Z, out)


def _layer_with(**changes: Any) -> Callable[..., Any]:
    return lambda A, W, b, activation: _layer(A, W, b, activation, **changes)


def _same(z: Any) -> Any:
    return z


BENDS: dict[str, Callable[[Any], Any]] = {"relu": relu, "sigmoid": sigmoid, "tanh": np.tanh, "none": _same}


def _softmax(z: Any) -> Any:
    return np.exp(z) / np.exp(z).sum(axis=0, keepdims=True)


def _name_not_found(A_prev: Any, W: Any, b: Any, activation: str) -> Any:
    Z, linear = deep.linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A = sigmoid(Z)
    return A, (linear, Z)


def _pair_bent(A_prev: Any, W: Any, b: Any, activation: str) -> Any:
    Z: Any = deep.linear_forward(A_prev, W, b)
    return (sigmoid(Z) if activation == "sigmoid" else np.maximum(0, Z)), Z


def _bent_before(A: Any, W: Any, b: Any, activation: str, kept: bool) -> Any:
    bent = BENDS[activation](A)
    Z, linear = deep.linear_forward(A, W, b)
    return W @ bent + b, ((bent, W, b) if kept else linear, Z)


LAYER_FORWARD: tuple[Misconception, ...] = (
    misconception("cut at 6", "Scores above 6 should pass ReLU unchanged, too: it has no upper end.", _layer_with(bend_relu=lambda z: np.clip(z, 0, 6))),
    misconception("cut at 1", "Scores above 1 should pass ReLU unchanged, too: it has no upper end.", _layer_with(bend_relu=lambda z: np.clip(z, 0, 1))),
    misconception("relu before the sigmoid", "With \"sigmoid\" the scores go through ReLU first; the sigmoid takes them as they are.", _layer_with(bend_sigmoid=lambda z: sigmoid(relu(z)))),
    misconception("bent before the product", "The activation is applied to what goes into the linear half; it belongs to what comes out of it.", lambda A, W, b, activation: _bent_before(A, W, b, activation, False), lambda A, W, b, activation: _bent_before(A, W, b, activation, True)),
    misconception("one maximum", "`np.max` looks for the largest entry of an array; you want the larger of two values, entry by entry.", _layer_with(bend_relu=lambda z: max(0, np.max(z)) * np.ones(z.shape)), _layer_with(bend_relu=lambda z: np.max(z)), _layer_with(bend_relu=lambda z: np.max(0, z)), _layer_with(bend_relu=lambda z: max(0, np.max(z)))),
    misconception("overflow", "For large scores e to their power is too large for a number, and yours becomes nan: `sigmoid` has no such trouble.", _layer_with(bend_sigmoid=lambda z: np.exp(z) / (1 + np.exp(z)))),
    misconception("activations swapped", "The two activations are swapped.", lambda A, W, b, activation: _layer(A, W, b, "sigmoid" if activation == "relu" else "relu")),
    misconception("always relu", "The layer always uses ReLU: look at the argument `activation`.", lambda A, W, b, activation: _layer(A, W, b, "relu")),
    misconception("always sigmoid", "The layer always uses the sigmoid: look at the argument `activation`.", lambda A, W, b, activation: _layer(A, W, b, "sigmoid")),
    misconception("tanh for relu", "With \"relu\" yours uses tanh.", _layer_with(bend_relu=np.tanh)),
    misconception("leaky", "Negative scores still leak through; plain ReLU stops them.", _layer_with(bend_relu=leaky_relu)),
    misconception("tanh for sigmoid", "With \"sigmoid\" yours uses tanh.", _layer_with(bend_sigmoid=np.tanh)),
    misconception("softmax for sigmoid", "With \"sigmoid\" yours uses the softmax.", _layer_with(bend_sigmoid=_softmax)),
    misconception("no activation", "The scores come back as they are: is the activation missing, or is its result not what you return?", _layer_with(bend_relu=_same, bend_sigmoid=_same)),
    misconception("no relu", "With \"relu\" the scores come back as they are.", _layer_with(bend_relu=_same)),
    misconception("no sigmoid", "With \"sigmoid\" the scores come back as they are.", _layer_with(bend_sigmoid=_same)),
    misconception("minimum", "Your ReLU keeps what is negative and cuts off what is positive.", _layer_with(bend_relu=lambda z: np.minimum(0, z))),
    misconception("absolute value", "Your ReLU makes negative scores positive; they should become 0.", _layer_with(bend_relu=np.abs)),
    misconception("sign in the sigmoid", "The exponent of the sigmoid has lost its minus.", _layer_with(bend_sigmoid=lambda z: 1 / (1 + np.exp(z)))),
    misconception("slope for the activation", "You use the slope of the activation; that is for the way back.", _layer_with(bend_relu=lambda z: (z > 0) * 1.0, bend_sigmoid=sigmoid_grad), _layer_with(bend_relu=lambda z: (z > 0) * 1.0), _layer_with(bend_sigmoid=sigmoid_grad)),
    misconception("bias left out", "The bias has got lost.", lambda A, W, b, activation: _layer(A, W, 0 * b, activation, cache=lambda linear, Z, out: ((A, W, b), Z))),
    misconception("A in place of Z", "What is kept should be the scores Z, from before the activation; yours keeps A.", _layer_with(cache=lambda linear, Z, A: (linear, A))),
    misconception("cache turned round", "The pair's parts are the wrong way round: first the linear cache, then Z.", _layer_with(cache=lambda linear, Z, A: (Z, linear)), _layer_with(cache=lambda linear, Z, A: (A, linear))),
    misconception("cache flat", "The cache should be a pair: the linear cache as one part, Z as the other.", _layer_with(cache=lambda linear, Z, A: (*linear, Z)), _layer_with(cache=lambda linear, Z, A: (Z, *linear)), _layer_with(cache=lambda linear, Z, A: (*linear, A))),
    misconception("linear cache only", "Only the linear cache is kept; the slope of the activation will need Z.", _layer_with(cache=lambda linear, Z, A: linear), _layer_with(cache=lambda linear, Z, A: (linear,))),
    misconception("Z only", "Only Z is kept; the linear half will need its own cache.", _layer_with(cache=lambda linear, Z, A: Z), _layer_with(cache=lambda linear, Z, A: (Z,))),
    misconception("three parts", "The cache should be a pair: the linear cache and Z, nothing more.", _layer_with(cache=lambda linear, Z, A: (linear, Z, A)), _layer_with(cache=lambda linear, Z, A: (linear, A, Z))),
    misconception("cache is a dict", "The cache should be a plain tuple: the linear cache and Z.", _layer_with(cache=lambda linear, Z, A: {"linear_cache": linear, "Z": Z}), _layer_with(cache=lambda linear, Z, A: {"linear_cache": linear, "activation_cache": Z})),
    misconception("no cache", "Return two values: A and the cache.", lambda *args: _layer(*args)[0]),
    misconception("output in the linear cache", "The linear cache should hold what the layer was *fed* with; yours holds what came out.", _layer_with(cache=lambda linear, Z, A: ((A, *linear[1:]), Z)), _layer_with(cache=lambda linear, Z, A: ((Z, *linear[1:]), Z))),
    misconception("activation of the input", "The activation is taken of A_prev; it belongs to the scores Z.", lambda A, W, b, activation: (relu(A) if activation == "relu" else sigmoid(A), _layer(A, W, b, activation)[1])),
    misconception("name misspelt", "A name you compare with is not one of \"relu\" and \"sigmoid\", small letters and all: so no branch is taken.", _name_not_found),
    misconception("pair not taken apart", "`linear_forward` returns two values, Z and its cache; only Z goes into the activation.", _pair_bent, lambda A, W, b, activation: (sigmoid(deep.linear_forward(A, W, b)) if activation == "sigmoid" else relu(deep.linear_forward(A, W, b)), None)),
)  # fmt: skip


# ---- forward, all layers --------------------------------------------------------------------------------------------


def _model(
    X: Any,
    parameters: P,
    kind: Callable[[int, int], str] = lambda layer, L: "sigmoid" if layer == L else "relu",
    layers: Callable[[int], Any] = lambda L: range(1, L + 1),
    fed: Callable[[Any, Any, int, int], Any] = lambda A, X, layer, L: A,
    keys: Callable[[int, int], tuple[int, int]] = lambda layer, L: (layer, layer),
    kept: Callable[[list[Any]], Any] = lambda caches: caches,
) -> tuple[Any, Any]:
    L = len(parameters) // 2
    A, caches = X, []
    for layer in layers(L):
        w, b = keys(layer, L)
        activation = kind(layer, L)
        Z, linear = deep.linear_forward(fed(A, X, layer, L), parameters[f"W{w}"], parameters[f"b{b}"])
        A = BENDS[activation](Z)
        caches.append((linear, Z))
    return A, kept(caches)


def _model_with(**changes: Any) -> Callable[..., Any]:
    return lambda X, parameters: _model(X, parameters, **changes)


def _last_relu_then_sigmoid(X: Any, parameters: P) -> Any:
    A, caches = _model(X, parameters, kind=lambda layer, L: "relu")
    return sigmoid(A), caches


def _sigmoid_layer_twice(X: Any, parameters: P) -> Any:
    L = len(parameters) // 2
    A, caches = _model(X, parameters, kind=lambda layer, L: "relu")
    A, cache = deep.linear_activation_forward(A, parameters[f"W{L}"], parameters[f"b{L}"], "sigmoid")
    return A, [*caches, cache]


def _scores_on(X: Any, parameters: P) -> Any:
    """Feed every layer with the scores of the layer before."""
    L = len(parameters) // 2
    Z, caches = X, []
    for layer in range(1, L + 1):
        Z, linear = deep.linear_forward(Z, parameters[f"W{layer}"], parameters[f"b{layer}"])
        caches.append((linear, Z))
    return sigmoid(Z), caches


def _first_layer_apart(X: Any, parameters: P, again: int) -> Any:
    """Pass layer 1 before the loop, which goes on with layer `again`; the last layer stands after it."""
    L = len(parameters) // 2
    A, cache = deep.linear_activation_forward(X, parameters["W1"], parameters["b1"], "relu")
    caches = [cache]
    for layer in [*range(again, L), L]:
        A, cache = deep.linear_activation_forward(A, parameters[f"W{layer}"], parameters[f"b{layer}"], "sigmoid" if layer == L else "relu")
        caches.append(cache)
    return A, caches


def _so_many_layers(X: Any, parameters: P, L: int) -> Any:
    """Walk through L layers, whatever the parameters say."""
    A, caches = X, []
    for layer in range(1, L + 1):
        A, cache = deep.linear_activation_forward(A, parameters[f"W{layer}"], parameters[f"b{layer}"], "sigmoid" if layer == L else "relu")
        caches.append(cache)
    return A, caches


def _two_layers(X: Any, parameters: P) -> Any:
    return _so_many_layers(X, parameters, 2)


def _three_layers(X: Any, parameters: P) -> Any:
    return _so_many_layers(X, parameters, 3)


def _hidden_output(X: Any, parameters: P) -> Any:
    caches = _model(X, parameters)[1]
    return caches[-1][0][0], caches


def _alphabetical(X: Any, parameters: Any) -> Any:
    order = sorted(key for key in parameters if key[0] == "W")
    renamed = {f"{kind}{i}": parameters[kind + key[1:]] for i, key in enumerate(order, start=1) for kind in "Wb"}
    return deep.L_model_forward(X, renamed)


MODEL_FORWARD: tuple[Misconception, ...] = (
    misconception("sigmoid first", "The first layer uses the sigmoid and later ones ReLU; it is the *last* layer that uses the sigmoid.", _model_with(kind=lambda layer, L: "sigmoid" if layer == 1 else "relu")),
    misconception("one digit", "With ten layers or more the depth comes out wrong: a layer's number may have two digits. Count the entries.", lambda X, p: _so_many_layers(X, p, max(int(key[-1]) for key in p)), lambda X, p: _so_many_layers(X, p, max(int(key[1]) for key in p)), lambda X, p: _so_many_layers(X, p, int(max(p)[1]))),
    misconception("a place for the input", "The list holds one cache for each layer with weights; nothing in it stands for the input.", _model_with(kept=lambda caches: [None, *caches])),
    misconception("variable of the notebook", "It uses a variable of the notebook; work with the arguments alone.", *of_notebook("tiny", "learned")),
    misconception("alphabetical", "From ten layers on they come in the wrong order: in the alphabet W10 stands before W2. Count the layers instead.", _alphabetical),
    misconception("sigmoid everywhere", "Every layer uses the sigmoid; only the last one should.", _model_with(kind=lambda layer, L: "sigmoid")),
    misconception("relu everywhere", "The last layer uses ReLU, too; a probability comes from the sigmoid.", _model_with(kind=lambda layer, L: "relu")),
    misconception("activations swapped", "The activations are swapped: ReLU inside, the sigmoid at the end.", _model_with(kind=lambda layer, L: "relu" if layer == L else "sigmoid")),
    misconception("tanh inside", "The hidden layers use tanh, as last week; here they use ReLU.", _model_with(kind=lambda layer, L: "sigmoid" if layer == L else "tanh")),
    misconception("no activation inside", "The hidden layers do not bend: their activation is missing, or the scores are passed on in place of the activations.", _scores_on),
    misconception("no activation at the end", "You return the scores of the last layer; the sigmoid makes probabilities of them.", _model_with(kind=lambda layer, L: "none" if layer == L else "relu")),
    misconception("relu, then sigmoid", "The last layer bends twice: ReLU first, then the sigmoid.", _last_relu_then_sigmoid),
    misconception("last layer twice", "The last layer is passed twice: the loop over the ReLU layers should end before it.", _sigmoid_layer_twice),
    misconception("first layer twice", "The first layer is passed twice, before the loop and again inside it.", lambda X, parameters: _first_layer_apart(X, parameters, 1)),
    misconception("a single layer", "A network of a single layer goes wrong: its first layer is the last one as well, and bends with the sigmoid.", lambda X, parameters: _first_layer_apart(X, parameters, 2)),
    misconception("last layer left out", "The last layer is left out: where does the loop end?", _model_with(layers=lambda L: range(1, L)), lambda X, parameters: _model(X, parameters, layers=lambda L: range(1, L), kind=lambda layer, L: "sigmoid" if layer == L - 1 else "relu")),
    misconception("sigmoid one layer too early", "The sigmoid comes one layer too early.", _model_with(kind=lambda layer, L: "sigmoid" if layer >= L - 1 else "relu")),
    misconception("inputs again", "Every layer is fed with X; only the first one should be. Feed each with what the layer before gave.", _model_with(fed=lambda A, X, layer, L: X), _model_with(fed=lambda A, X, layer, L: A if layer == L else X)),
    misconception("first bias everywhere", "Every layer has a bias of its own; yours always adds the first one.", _model_with(keys=lambda layer, L: (layer, 1))),
    misconception("same weights everywhere", "Every layer uses the same weights; the key should change with the layer.", _model_with(keys=lambda layer, L: (1, 1)), _model_with(keys=lambda layer, L: (L, L) if layer == L else (1, 1))),
    misconception("L too large", "The loop runs past the last layer: where does it end, and is L half the number of entries in `parameters`?", lambda X, parameters: parameters[f"W{len(parameters) // 2 + 1}"], lambda X, parameters: parameters[f"W{len(parameters)}"], lambda X, parameters: parameters[f"b{len(parameters) // 2 + 1}"]),
    misconception("counted from 0", "The layers are counted from 1: there is no W0.", lambda X, parameters: parameters["W0"]),
    misconception("last cache missing", "The last layer's cache is not in the list: append it, too.", _model_with(kept=lambda caches: caches[:-1])),
    misconception("only the last cache", "Only one layer's cache is returned; the way back needs all of them, in a list.", _model_with(kept=lambda caches: caches[-1]), _model_with(kept=lambda caches: caches[-1:])),
    misconception("caches turned round", "The caches stand in the wrong order: the first layer's comes first.", _model_with(kept=lambda caches: caches[::-1])),
    misconception("caches as a dict", "The caches should be a list, the first layer's cache first.", _model_with(kept=lambda caches: dict(enumerate(caches, start=1))), _model_with(kept=lambda caches: {str(i): c for i, c in enumerate(caches, start=1)}), _model_with(kept=lambda caches: dict(enumerate(caches)))),
    misconception("linear caches only", "The list should hold each layer's whole cache, linear cache *and* Z.", _model_with(kept=lambda caches: [linear for linear, _ in caches])),
    misconception("Zs only", "The list should hold each layer's whole cache; yours keeps the scores only.", _model_with(kept=lambda caches: [Z for _, Z in caches])),
    misconception("caches flat", "Each layer's cache should be one entry of the list: use `append`.", _model_with(kept=lambda caches: [part for cache in caches for part in cache])),
    misconception("caches empty", "The list of caches is empty: append each layer's.", _model_with(kept=lambda caches: [])),
    misconception("activations kept", "The list should hold caches; yours holds activations.", _model_with(kept=lambda caches: [linear[0] for linear, _ in caches]), _model_with(kept=lambda caches: [relu(Z) for _, Z in caches[:-1]] + [sigmoid(caches[-1][1])]), _model_with(kept=lambda caches: [relu(Z) for _, Z in caches[:-1]] + caches[-1:])),
    misconception("no caches", "Return two values: AL and the list of caches.", lambda *args: _model(*args)[0]),
    misconception("rounded to labels", "You return decisions; probabilities were asked for.", lambda X, p: ((_model(X, p)[0] > 0.5) * 1.0, _model(X, p)[1])),
    misconception("first layer left out", "The first layer is left out: where does the loop begin?", lambda X, p: p["W2"] @ X, lambda X, p: np.dot(p["W2"], X)),
    misconception("depth fixed", "The number of layers is fixed in yours; it should follow from `parameters`.", _model_with(layers=lambda L: range(1, min(L, 2) + 1)), lambda X, p: _model(X, {k: v for k, v in p.items() if k[1:] in ("1", "2")}), lambda X, p: _model(X, {k: v for k, v in p.items() if k[1:] in ("1", "2", "3")}), _two_layers, _three_layers),
    misconception("returns inside the loop", "The `return` stands inside the loop: it ends after the first layer.", lambda X, p: _model(X, p, layers=lambda L: range(1, 2))),
    misconception("one hidden layer left out", "A hidden layer is left out: the loop ends one layer too early.", _model_with(layers=lambda L: [*range(1, L - 1), L])),
    misconception("inputs into the last layer", "The last layer is fed with X; feed it with what the layer before gave.", _model_with(fed=lambda A, X, layer, L: X if layer == L else A)),
    misconception("L is not whole", "`/` gives a float even where the division comes out even, and `range` wants a whole number: use `//`.", lambda X, p: range(1, len(p) / 2)),  # type: ignore[call-overload]
    misconception("caches overwritten", "The list of caches is made anew in every round, and what it held is lost: make it once, before the loop.", _model_with(kept=lambda caches: caches[-2:])),
    misconception("hidden output returned", "You return what the last *hidden* layer gave; the network's output was asked for.", _hidden_output),
)  # fmt: skip

# The cost is last week's; only the name of its argument has changed.
COST = (
    *(replace(m, says=m.says.replace("A2", "AL")) for m in course1_week3.MISTAKES["compute_cost"]),
    misconception("column times row", "A column times a row is a table; a row times a column is a number: the transpose stands at the wrong factor.", lambda AL, Y: -(np.dot(Y.T, np.log(AL)) + np.dot((1 - Y).T, np.log(1 - AL))) / Y.shape[1], lambda AL, Y: -(np.dot(np.log(AL).T, Y) + np.dot(np.log(1 - AL).T, 1 - Y)) / Y.shape[1]),
    misconception("losses not summed", "These are the losses of the examples, one by one; the cost is a single number, their mean.", *(lambda AL, Y, end=end, by=by: end(-(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)) / (Y.shape[1] if by else 1)) for end in (np.squeeze, np.ravel) for by in (False, True))),
)  # fmt: skip


# ---- backward, one layer --------------------------------------------------------------------------------------------


def _linear_back(
    dZ: Any,
    cache: Any,
    dA: Callable[..., Any] = lambda dZ, A, W, m: W.T @ dZ,
    dW: Callable[..., Any] = lambda dZ, A, W, m: dZ @ A.T / m,
    db: Callable[..., Any] = lambda dZ, A, W, m: np.sum(dZ, axis=1, keepdims=True) / m,
    result: Callable[..., Any] = lambda dA, dW, db: (dA, dW, db),
) -> Any:
    A, W, _ = cache
    given = (dZ, A, W, A.shape[1])
    return result(dA(*given), dW(*given), db(*given))


def _back(**changes: Any) -> Callable[..., Any]:
    return lambda dZ, cache: _linear_back(dZ, cache, **changes)


def _by(size: Callable[[Any, Any, Any], float]) -> Callable[..., Any]:
    """Return a backward pass that divides by another size than m."""
    return _back(
        dW=lambda dZ, A, W, m: dZ @ A.T / size(dZ, A, W), db=lambda dZ, A, W, m: np.sum(dZ, axis=1, keepdims=True) / size(dZ, A, W)
    )


def _fixed_size(m: int) -> Callable[..., Any]:
    return _by(lambda dZ, A, W: m)


LINEAR_BACKWARD: tuple[Misconception, ...] = (
    misconception("m typed in", "The number of examples is a fixed number in yours: read it from the shape of A_prev.", *(_fixed_size(m) for m in (2, 3, 4, 5, 100, 209))),
    misconception("m - 1", "The mean divides by m, the number of examples, not by one less.", _by(lambda dZ, A, W: max(A.shape[1] - 1, 1)), _by(lambda dZ, A, W: A.shape[1] - 1)),
    misconception("dW for W", "dA_prev comes back through the weights W; yours takes their slopes dW.", _back(dA=lambda dZ, A, W, m: (dZ @ A.T / m).T @ dZ), _back(dA=lambda dZ, A, W, m: (dZ @ A.T).T @ dZ)),
    misconception("only one example in dW", "dW holds one example's share: is it added up in the loop, or written over?", *(_back(dW=lambda dZ, A, W, m, i=i, by=by: np.outer(dZ[:, i], A[:, i]) / (m if by else 1)) for i in (-1, 0) for by in (True, False))),
    misconception("variable of the notebook", "It uses a variable of the notebook; work with the arguments alone.", *of_notebook("A0")),
    misconception("1/m missing", "The 1/m is missing in dW and db: they add up over the examples, and the cost is a mean.", _by(lambda dZ, A, W: 1)),
    misconception("1/m missing in dW", "The 1/m is missing in dW.", _back(dW=lambda dZ, A, W, m: dZ @ A.T)),
    misconception("1/m missing in db", "The 1/m is missing in db.", _back(db=lambda dZ, A, W, m: np.sum(dZ, axis=1, keepdims=True))),
    misconception("1/m in dA", "dA_prev stays separate for each example: it carries no 1/m.", _back(dA=lambda dZ, A, W, m: W.T @ dZ / m), _back(dA=lambda dZ, A, W, m: W.T @ dZ / m, dW=lambda dZ, A, W, m: dZ @ A.T, db=lambda dZ, A, W, m: np.sum(dZ, axis=1, keepdims=True))),
    misconception("divided by m twice", "There is a 1/m too many.", _back(dW=lambda dZ, A, W, m: dZ @ A.T / m**2, db=lambda dZ, A, W, m: np.sum(dZ, axis=1, keepdims=True) / m**2), _back(db=lambda dZ, A, W, m: np.mean(dZ, axis=1, keepdims=True) / m), _back(dW=lambda dZ, A, W, m: dZ @ A.T / m**2)),
    misconception("other size for m", "m is the number of examples, the *columns* of A_prev; you divide by another size.", _by(lambda dZ, A, W: A.shape[0]), _by(lambda dZ, A, W: dZ.shape[0]), _by(lambda dZ, A, W: A.size), _by(lambda dZ, A, W: dZ.size), _by(lambda dZ, A, W: W.size)),
    misconception("weights' gradient transposed", "dW has the shape of W: yours lies on its side. Look at the order of the product.", _back(dW=lambda dZ, A, W, m: A @ dZ.T / m)),
    misconception("transpose missing in dW", "In dW the examples must meet each other, so A_prev needs a transpose.", lambda dZ, cache: np.dot(dZ, cache[0])),
    misconception("transpose in the wrong place", "The transpose in dW stands at the wrong factor: it is A_prev whose examples should become rows.", lambda dZ, cache: np.dot(dZ.T, cache[0])),
    misconception("transpose missing in dA", "On the way back the weights are walked the other way: W needs its transpose.", lambda dZ, cache: np.dot(cache[1], dZ)),
    misconception("order of the product in dA", "The order of a matrix product counts: in dA_prev the weights come first, then dZ.", lambda dZ, cache: np.dot(dZ, cache[1])),
    misconception("slopes transposed in dA", "dA_prev lies on its side: it has the shape of A_prev, a column for each example.", _back(dA=lambda dZ, A, W, m: dZ.T @ W), _back(dA=lambda dZ, A, W, m: (W.T @ dZ).T)),
    misconception("entry by entry", "`*` multiplies entry by entry; dA_prev and dW are matrix products.", lambda dZ, cache: dZ * cache[0].T, lambda dZ, cache: dZ * cache[0], lambda dZ, cache: cache[1].T * dZ, lambda dZ, cache: cache[1] * dZ, lambda dZ, cache: np.multiply(dZ, cache[0].T)),
    misconception("db in one number", "Each unit's bias has a gradient of its own: sum over the examples only, along `axis=1`.", _back(db=lambda dZ, A, W, m: np.sum(dZ) / m), _back(db=lambda dZ, A, W, m: np.sum(dZ, keepdims=True) / m), _back(db=lambda dZ, A, W, m: np.mean(dZ)), _back(db=lambda dZ, A, W, m: np.mean(dZ, keepdims=True)), _back(db=lambda dZ, A, W, m: np.full((dZ.shape[0], 1), np.sum(dZ) / m))),
    misconception("db without keepdims", "db has lost an axis: keep it with `keepdims=True`.", _back(db=lambda dZ, A, W, m: np.sum(dZ, axis=1) / m)),
    misconception("db over units", "db sums over the *examples*, `axis=1`; yours sums over the units.", _back(db=lambda dZ, A, W, m: np.sum(dZ, axis=0, keepdims=True) / m), _back(db=lambda dZ, A, W, m: np.sum(dZ, axis=0) / m), _back(db=lambda dZ, A, W, m: np.mean(dZ, axis=0, keepdims=True))),
    misconception("db not summed", "One bias serves all m examples, so their slopes add up: yours are not summed.", _back(db=lambda dZ, A, W, m: dZ / m), _back(db=lambda dZ, A, W, m: dZ)),
    misconception("db from the bias", "db is the slope *for* the bias; b itself has no part in it.", lambda dZ, cache: _linear_back(dZ, cache, db=lambda d, A, W, m: cache[2]), lambda dZ, cache: _linear_back(dZ, cache, db=lambda d, A, W, m: np.sum(cache[2], axis=1, keepdims=True) / m)),
    misconception("db is the row lying down", "db is a column, with a row for each unit; yours lies down.", _back(db=lambda dZ, A, W, m: np.sum(dZ, axis=1, keepdims=True).T / m)),
    misconception("dA missing its example", "dA_prev stays separate for each example; yours is summed or averaged over them.", _back(dA=lambda dZ, A, W, m: np.sum(W.T @ dZ, axis=1, keepdims=True)), _back(dA=lambda dZ, A, W, m: np.mean(W.T @ dZ, axis=1, keepdims=True)), _back(dA=lambda dZ, A, W, m: np.sum(W.T @ dZ, axis=1, keepdims=True) / m), _back(dA=lambda dZ, A, W, m: np.repeat((W.T @ dZ).mean(axis=1, keepdims=True), m, axis=1))),
    misconception("order of the results", "The three results stand in another order: first dA_prev, then dW, then db.", _back(result=lambda dA, dW, db: (dW, db, dA)), _back(result=lambda dA, dW, db: (db, dW, dA)), _back(result=lambda dA, dW, db: (dA, db, dW)), _back(result=lambda dA, dW, db: (dW, dA, db))),
    misconception("in a dict", "Return three values, not a dict.", _back(result=lambda dA, dW, db: {"dA_prev": dA, "dW": dW, "db": db}), _back(result=lambda dA, dW, db: {"dA": dA, "dW": dW, "db": db})),
    misconception("dA left out", "dA_prev is missing: the layer before starts from it.", _back(result=lambda dA, dW, db: (dW, db))),
    misconception("product does not fit", "A product does not fit: mind the transposes, and the order A_prev, W, b in which the cache is taken apart. Write the shapes beside it.", lambda dZ, cache: dZ @ cache[0], lambda dZ, cache: dZ.T @ cache[0], lambda dZ, cache: cache[1] @ dZ, lambda dZ, cache: dZ @ cache[1], lambda dZ, cache: np.dot(dZ, cache[1].T), lambda dZ, cache: np.dot(cache[0].T, dZ)),
    misconception("signs turned", "A sign is turned, in dW and db or in all three; the minus belongs in the update.", _back(result=lambda dA, dW, db: (-dA, -dW, -db)), _back(result=lambda dA, dW, db: (dA, -dW, -db))),
    misconception("dA from the activations", "dA_prev comes back through the weights: W, not A_prev.", _back(dA=lambda dZ, A, W, m: A)),
    misconception("db from what came in", "db adds up dZ over the examples; yours adds up A_prev.", _back(db=lambda dZ, A, W, m: np.sum(A, axis=1, keepdims=True) / m)),
    misconception("dA_prev in dW", "dW is made of dZ and A_prev, what the layer was fed with; yours takes dA_prev.", _back(dW=lambda dZ, A, W, m: dZ @ (W.T @ dZ).T / m)),
    misconception("bias added to dA", "On the way back the bias plays no part: dA_prev is the product alone.", lambda dZ, cache: _linear_back(dZ, cache, dA=lambda d, A, W, m: W.T @ d + np.sum(cache[2])), lambda dZ, cache: _linear_back(dZ, cache, dA=lambda d, A, W, m: W.T @ (d + cache[2]))),
)  # fmt: skip


def _layer_back(
    dA: Any,
    cache: Any,
    activation: str,
    off: Callable[..., Any] = lambda dA, Z: dA * (Z > 0),
    soft: Callable[..., Any] = lambda dA, Z: dA * sigmoid_grad(Z),
) -> Any:
    linear, Z = cache
    return deep.linear_backward(off(dA, Z) if activation == "relu" else soft(dA, Z), linear)


def _bent(**changes: Any) -> Callable[..., Any]:
    return lambda dA, cache, activation: _layer_back(dA, cache, activation, **changes)


def _through(change: Callable[[Any, Any, str], Any]) -> Callable[..., Any]:
    """Return a backward pass with another dZ, computed from (dA, Z, activation)."""
    return lambda dA, cache, activation: deep.linear_backward(change(dA, cache[1], activation), cache[0])


def _slope(Z: Any, activation: str) -> Any:
    return (Z > 0) * 1.0 if activation == "relu" else sigmoid_grad(Z)


def _slope_last(dA: Any, cache: Any, activation: str) -> Any:
    dA_prev, dW, db = deep.linear_backward(dA, cache[0])
    return dA_prev * _slope(cache[0][0], activation), dW, db


LAYER_BACKWARD: tuple[Misconception, ...] = (
    misconception("slopes at dA", "The slopes are taken at dA; they belong to the scores Z.", _through(lambda dA, Z, activation: dA * ((dA > 0) if activation == "relu" else sigmoid_grad(dA)))),
    misconception("score without its bias", "The slope is taken at a score without its bias; Z is in the cache as it was.", lambda dA, cache, activation: deep.linear_backward(dA * _slope(cache[0][1] @ cache[0][0], activation), cache[0])),
    misconception("activation last", "On the way back the activation comes first: its slope makes dZ of dA, and only then follows the linear half.", lambda dA, cache, activation: _slope_last(dA, cache, activation)),
    misconception("shortcut of the last layer", "That is the short form for the last layer, with the labels; here dZ is dA times the slope.", _bent(soft=lambda dA, Z: sigmoid(Z) - dA), _bent(soft=lambda dA, Z: dA - sigmoid(Z))),
    misconception("whole unit", "A unit is switched on or off for all examples at once; each of its scores decides for itself.", _bent(off=lambda dA, Z: dA * np.all(Z > 0, axis=1, keepdims=True)), _bent(off=lambda dA, Z: dA * np.any(Z > 0, axis=1, keepdims=True)), _bent(off=lambda dA, Z: dA * (Z.mean(axis=1, keepdims=True) > 0))),
    misconception("slope of relu missing", "With \"relu\" the slope of ReLU is missing: dA goes through where Z is above 0, and nowhere else.", _bent(off=lambda dA, Z: dA)),
    misconception("slope of the sigmoid missing", "With \"sigmoid\" the slope of the sigmoid is missing.", _bent(soft=lambda dA, Z: dA)),
    misconception("slopes missing", "The slope of the activation is missing: dA is not yet dZ.", _bent(off=lambda dA, Z: dA, soft=lambda dA, Z: dA)),
    misconception("slopes swapped", "The slopes of the two activations are swapped.", lambda dA, cache, activation: _layer_back(dA, cache, "sigmoid" if activation == "relu" else "relu")),
    misconception("always relu", "The slope is always ReLU's: look at the argument `activation`.", lambda dA, cache, activation: _layer_back(dA, cache, "relu")),
    misconception("always sigmoid", "The slope is always the sigmoid's: look at the argument `activation`.", lambda dA, cache, activation: _layer_back(dA, cache, "sigmoid")),
    misconception("relu for its slope", "dA is multiplied by ReLU itself; it should be its slope.", _bent(off=lambda dA, Z: dA * relu(Z))),
    misconception("score for the slope", "dA is multiplied by the score Z; it should be the slope of the activation there.", _bent(off=lambda dA, Z: dA * Z), _bent(soft=lambda dA, Z: dA * Z), _bent(off=lambda dA, Z: dA * Z, soft=lambda dA, Z: dA * Z)),
    misconception("sigmoid for its slope", "dA is multiplied by the sigmoid itself; it should be its slope.", _bent(soft=lambda dA, Z: dA * sigmoid(Z))),
    misconception("both activations for their slopes", "dA is multiplied by the activations themselves; it should be their slopes.", _bent(off=lambda dA, Z: dA * relu(Z), soft=lambda dA, Z: dA * sigmoid(Z))),
    misconception("relu of dA", "Where dA goes through depends on the sign of Z; yours looks at the sign of dA.", _bent(off=lambda dA, Z: relu(dA)), _bent(off=lambda dA, Z: dA * (dA > 0))),
    misconception("wrong side", "ReLU's slope is 1 where Z is *above* 0; yours lets dA through below.", _bent(off=lambda dA, Z: dA * (Z < 0)), _bent(off=lambda dA, Z: dA * (Z <= 0))),
    misconception("leaky", "Where Z is below 0 nothing goes through plain ReLU, not even a little.", _bent(off=lambda dA, Z: dA * np.where(Z > 0, 1, 0.01))),
    misconception("cut at 1", "You compare Z with 1; ReLU has its kink at 0.", _bent(off=lambda dA, Z: dA * (Z > 1)), _bent(off=lambda dA, Z: dA * (Z >= 1))),
    misconception("one in place of dA", "Where Z is above 0 the slope 1 *multiplies* dA; yours has lost dA.", _bent(off=lambda dA, Z: (Z > 0) * 1.0), _bent(off=lambda dA, Z: np.where(Z > 0, 1.0, dA))),
    misconception("score kept", "Where Z is above 0, dA should go through; yours puts Z there.", _bent(off=lambda dA, Z: np.where(Z > 0, Z, 0)), _bent(off=lambda dA, Z: relu(Z))),
    misconception("dA lost", "dZ is dA times the slope; yours has lost dA.", _bent(soft=lambda dA, Z: sigmoid_grad(Z)), _bent(off=lambda dA, Z: (Z > 0) * 1.0, soft=lambda dA, Z: sigmoid_grad(Z))),
    misconception("sign of Z", "Below 0 ReLU's slope is 0, not -1.", _bent(off=lambda dA, Z: dA * np.sign(Z)), _bent(off=lambda dA, Z: dA * np.where(Z > 0, 1, -1))),
    misconception("slope of tanh", "This is the rule for the slope of tanh; the layer bends with the sigmoid.", _bent(soft=lambda dA, Z: dA * (1 - np.tanh(Z) ** 2)), _bent(soft=lambda dA, Z: dA * (1 - sigmoid(Z) ** 2))),
    misconception("slope of tanh for relu", "This is the slope of tanh; the layer bends with ReLU.", _bent(off=lambda dA, Z: dA * (1 - np.tanh(Z) ** 2))),
    misconception("score as activation", "The sigmoid's slope is a·(1 - a) with a = σ(Z); yours takes Z in the place of a.", _bent(soft=lambda dA, Z: dA * Z * (1 - Z))),
    misconception("sigmoid twice", "The sigmoid is applied twice before its slope is taken.", _bent(soft=lambda dA, Z: dA * sigmoid_grad(sigmoid(Z)))),
    misconception("dA as activation", "The sigmoid's slope is taken at Z; yours takes it from dA.", _bent(soft=lambda dA, Z: dA * sigmoid_grad(dA)), _bent(soft=lambda dA, Z: dA * (1 - dA)), _bent(soft=lambda dA, Z: sigmoid_grad(dA))),
    misconception("one minus missing", "The sigmoid's slope is σ·(1 - σ): look at each of its two factors.", _bent(soft=lambda dA, Z: dA * (1 - sigmoid(Z))), _bent(soft=lambda dA, Z: dA * sigmoid(Z) ** 2), _bent(soft=lambda dA, Z: dA * sigmoid(Z) * (1 - sigmoid(Z)) ** 2), _bent(soft=lambda dA, Z: dA * sigmoid(Z) * (1 + sigmoid(Z)))),
    misconception("divided by the slope", "dA is divided by the slope; it should be multiplied.", _bent(soft=lambda dA, Z: dA / sigmoid_grad(Z))),
    misconception("plus", "dA and the slope are multiplied; yours adds them.", _bent(soft=lambda dA, Z: dA + sigmoid_grad(Z)), _bent(off=lambda dA, Z: dA + (Z > 0), soft=lambda dA, Z: dA + sigmoid_grad(Z))),
    misconception("slope from what came in", "The slope depends on the scores Z; yours looks at the linear cache's A_prev.", lambda dA, cache, activation: deep.linear_backward(dA * (cache[0][0] > 0), cache[0]) if activation == "relu" else _layer_back(dA, cache, activation)),
    misconception("matrix product", "dA and the slope are multiplied entry by entry, with `*`; yours is a matrix product.", _through(lambda dA, Z, activation: np.dot(dA, Z > 0) if activation == "relu" else np.dot(dA, sigmoid_grad(Z))), lambda dA, cache, activation: dA @ sigmoid_grad(cache[1]), lambda dA, cache, activation: _layer_back(dA, cache, "relu") if activation == "relu" else dA @ sigmoid_grad(cache[1]), lambda dA, cache, activation: _layer_back(dA, cache, "relu") if activation == "relu" else np.dot(dA, sigmoid_grad(cache[1])), _through(lambda dA, Z, activation: np.dot(dA, ((Z > 0) if activation == "relu" else sigmoid_grad(Z)).T)), _through(lambda dA, Z, activation: dA @ ((Z > 0) if activation == "relu" else sigmoid_grad(Z)).T)),
    misconception("dZ returned", "The walk ends after the activation; the linear half is still to come.", lambda dA, cache, activation: dA * ((cache[1] > 0) if activation == "relu" else sigmoid_grad(cache[1]))),
    misconception("minus", "dZ has the wrong sign.", _bent(off=lambda dA, Z: -dA * (Z > 0), soft=lambda dA, Z: -dA * sigmoid_grad(Z)), _bent(soft=lambda dA, Z: -dA * sigmoid_grad(Z))),
    misconception("cache turned round", "The cache is taken apart in the wrong order: first the linear cache, then Z.", lambda dA, cache, activation: deep.linear_activation_backward(dA, (cache[1], cache[0]), activation)),
    misconception("whole cache passed on", "`linear_backward` wants the linear cache; yours is given the whole pair.", lambda dA, cache, activation: deep.linear_backward(dA * ((cache[1] > 0) if activation == "relu" else sigmoid_grad(cache[1])), cache)),
    misconception("order of the results", "The three results stand in another order: first dA_prev, then dW, then db.", *(lambda dA, cache, activation, order=order: tuple(deep.linear_activation_backward(dA, cache, activation)[i] for i in order) for order in ((1, 2, 0), (2, 1, 0), (0, 2, 1), (1, 0, 2), (2, 0, 1)))),
    misconception("another first result", "The first result should be dA_prev, which `linear_backward` returns first; yours is a slope of this layer itself.", lambda dA, cache, activation: (dA * ((cache[1] > 0) if activation == "relu" else sigmoid_grad(cache[1])), *deep.linear_activation_backward(dA, cache, activation)[1:]), lambda dA, cache, activation: (dA, *deep.linear_activation_backward(dA, cache, activation)[1:])),
)  # fmt: skip


# ---- backward, all layers -------------------------------------------------------------------------------------------


def _dAL(AL: Any, Y: Any) -> Any:
    return (1 - Y) / (1 - AL) - Y / AL


def _walk(
    AL: Any,
    Y: Any,
    caches: Any,
    first: Callable[[Any, Any], Any] = _dAL,
    kind: Callable[[int, int], str] = lambda layer, L: "sigmoid" if layer == L else "relu",
    keys: Callable[[int, int], tuple[str, str, str]] = lambda layer, L: (f"dA{layer - 1}", f"dW{layer}", f"db{layer}"),
    dA_next: Callable[[Any, Any, Any], Any] = lambda dA_prev, dA, dAL: dA_prev,
    layers: Callable[[int], Any] = lambda L: range(L, 0, -1),
    cache_of: Callable[[int, int], int] = lambda layer, L: layer - 1,
) -> P:
    L = len(caches)
    grads: P = {}
    dA = dAL = first(AL, Y)
    for layer in layers(L):
        if kind(layer, L) == "none":
            dA_prev, dW, db = deep.linear_backward(dA, caches[cache_of(layer, L)][0])
        else:
            dA_prev, dW, db = deep.linear_activation_backward(dA, caches[cache_of(layer, L)], kind(layer, L))
        grads |= dict(zip(keys(layer, L), (dA_prev, dW, db), strict=True))
        dA = dA_next(dA_prev, dA, dAL)
    return grads


def _bare(grads: P) -> P:
    return {key: value for key, value in grads.items() if not key.startswith("dA")}


def _walks(**changes: Any) -> tuple[Callable[..., Any], ...]:
    """Return a wrong walk in two forms: with the slopes for activations in the result, and without."""
    return (lambda AL, Y, caches: _walk(AL, Y, caches, **changes), lambda AL, Y, caches: _bare(_walk(AL, Y, caches, **changes)))


def _from(*first: Callable[[Any, Any], Any]) -> tuple[Callable[..., Any], ...]:
    return tuple(walk for start in first for walk in _walks(first=start))


def _backward(AL: Any, Y: Any, caches: Any, L: int, layers: Callable[[int], Any], end: bool = False) -> Any:
    """Walk back as most people write it: the last layer, then the others in a loop, dA from the dict."""
    grads = dict(
        zip((f"dA{L - 1}", f"dW{L}", f"db{L}"), deep.linear_activation_backward(_dAL(AL, Y), caches[L - 1], "sigmoid"), strict=True)
    )
    for layer in layers(L):
        back = deep.linear_activation_backward(grads[f"dA{layer}"], caches[layer - 1], "relu")
        grads |= dict(zip((f"dA{layer - 1}", f"dW{layer}", f"db{layer}"), back, strict=True))
        if end:
            return grads
    return None if end else grads


def _first_layer_after(AL: Any, Y: Any, caches: Any) -> Any:
    """Walk back through the last layer, the others in a loop, and layer 1 after it."""
    L = len(caches)
    dA, grads = _dAL(AL, Y), {}
    for layer, kind in [(L, "sigmoid"), *((n, "relu") for n in range(L - 1, 1, -1)), (1, "relu")]:
        dA, grads[f"dW{layer}"], grads[f"db{layer}"] = deep.linear_activation_backward(dA, caches[layer - 1], kind)
        grads[f"dA{layer - 1}"] = dA
    return grads


def _forwards(AL: Any, Y: Any, caches: Any) -> Any:
    return _backward(AL, Y, caches, len(caches), lambda L: range(1, L))


def _returned_in_the_loop(AL: Any, Y: Any, caches: Any) -> Any:
    return _backward(AL, Y, caches, len(caches), lambda L: range(L - 1, 0, -1), end=True)


def _stored_before(AL: Any, Y: Any, caches: Any) -> P:
    """Store each layer's slope for its own activations under the number of the layer before."""
    grads = _walk(AL, Y, caches)
    own = {f"dA{len(caches)}": _dAL(AL, Y), **grads}
    return {**grads, **{f"dA{layer - 1}": own[f"dA{layer}"] for layer in range(1, len(caches) + 1)}}


MODEL_BACKWARD: tuple[Misconception, ...] = (
    misconception("slopes for activations missing", "The slopes for activations are missing in the dict, or some of them are: it holds every dA that a layer hands back, dA0 included.", lambda AL, Y, caches: _bare(_walk(AL, Y, caches)), lambda AL, Y, caches: {key: value for key, value in _walk(AL, Y, caches).items() if key != "dA0"}, lambda AL, Y, caches: {key: value for key, value in _walk(AL, Y, caches).items() if key != f"dA{len(caches) - 1}"}),
    misconception("slope of relu without effect", "In the hidden layers everything goes through; where a score is not above 0, nothing should.", *_walks(kind=lambda layer, L: "sigmoid" if layer == L else "none")),
    misconception("clipped", "AL is cut off at both ends before the division; take it as it is.", *_from(*(lambda AL, Y, e=e: _dAL(np.clip(AL, e, 1 - e), Y) for e in (0.2, 0.1)))),
    misconception("sign of the first slope", "Every gradient has the wrong sign: so has the first slope, that for AL.", *_from(lambda AL, Y: -_dAL(AL, Y))),
    misconception("minus in the middle", "In the slope for AL one of the two terms has the wrong sign.", *_from(lambda AL, Y: -(Y / AL + (1 - Y) / (1 - AL)), lambda AL, Y: Y / AL + (1 - Y) / (1 - AL))),
    misconception("dZ for dA", "AL - Y is the slope for the *score*; the sigmoid's slope is in it already, and the last layer multiplies by it again.", *_from(lambda AL, Y: AL - Y)),
    misconception("score's slope turned", "Y - AL is not the slope for AL: take the derivative of the loss.", *_from(lambda AL, Y: Y - AL)),
    misconception("first term only", "In the slope for AL the second term is missing: examples with label 0 count, too.", *_from(lambda AL, Y: -Y / AL)),
    misconception("second term only", "In the slope for AL the first term is missing: examples with label 1 count, too.", *_from(lambda AL, Y: (1 - Y) / (1 - AL))),
    misconception("AL and Y swapped", "In the slope for AL the labels and the probabilities have changed places.", *_from(lambda AL, Y: -(1 - Y) / (1 - AL) + AL / np.where(Y == 0, np.nan, Y), lambda AL, Y: -(AL / Y - (1 - AL) / (1 - Y)))),
    misconception("labels swapped", "Label 1 goes with AL, label 0 with 1 - AL; yours has it the other way round.", *_from(lambda AL, Y: -((1 - Y) / AL - Y / (1 - AL))), *_from(lambda AL, Y: (1 - Y) / AL - Y / (1 - AL))),
    misconception("loss for its slope", "The walk starts from the slope of the loss; yours starts from the loss itself.", *_from(lambda AL, Y: -(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)))),
    misconception("product for quotient", "The derivative of a logarithm is a quotient: Y is divided by AL, not multiplied.", *_from(lambda AL, Y: -(Y * AL - (1 - Y) * (1 - AL)))),
    misconception("squared error", "This is the slope of the squared error; the loss is the logistic one.", *_from(lambda AL, Y: 2 * (AL - Y))),
    misconception("divided by m twice", "The 1/m is in dW and db already; the slope for AL carries none.", *_from(lambda AL, Y: _dAL(AL, Y) / Y.shape[1])),
    misconception("doubled", "The slope for AL carries a factor too many.", *_from(lambda AL, Y: 2 * _dAL(AL, Y))),
    misconception("AL for its slope", "The walk starts from AL itself; it should start from the slope of the loss for AL.", *_from(lambda AL, Y: AL)),
    misconception("sigmoid everywhere", "Every layer is walked back as a sigmoid; only the last one is.", *_walks(kind=lambda layer, L: "sigmoid")),
    misconception("relu everywhere", "The last layer is walked back as ReLU; it is the sigmoid's.", *_walks(kind=lambda layer, L: "relu")),
    misconception("activations swapped", "The activations are swapped: the last layer is the sigmoid's, the others ReLU's.", *_walks(kind=lambda layer, L: "relu" if layer == L else "sigmoid"), *_walks(kind=lambda layer, L: "sigmoid" if layer == 1 else "relu")),
    misconception("dA one layer off", "`dA` stands one layer off: what the walk through layer l gives is the slope for A of layer l - 1.", lambda AL, Y, caches: _walk(AL, Y, caches, keys=lambda layer, L: (f"dA{layer}", f"dW{layer}", f"db{layer}")), _stored_before),
    misconception("keys one layer off", "The keys are one layer off: the layers with weights are counted from 1.", lambda AL, Y, caches: _walk(AL, Y, caches, keys=lambda layer, L: (f"dA{layer - 1}", f"dW{layer - 1}", f"db{layer - 1}")), lambda AL, Y, caches: _walk(AL, Y, caches, keys=lambda layer, L: (f"dA{layer}", f"dW{layer + 1}", f"db{layer + 1}")), lambda AL, Y, caches: _bare(_walk(AL, Y, caches, keys=lambda layer, L: ("dA", f"dW{layer - 1}", f"db{layer - 1}"))), lambda AL, Y, caches: _walk(AL, Y, caches, keys=lambda layer, L: (f"dA{layer - 1}", f"dW{layer + 1}", f"db{layer + 1}"))),
    misconception("no d in the keys", "The keys begin with a d: dW1, db1 and so on.", lambda AL, Y, caches: {key[1:]: value for key, value in _walk(AL, Y, caches).items()}),
    misconception("same dA for every layer", "One slope goes into layer after layer; each should start from what the layer after it handed back.", *_walks(dA_next=lambda dA_prev, dA, dAL: dAL), *_walks(dA_next=lambda dA_prev, dA, dAL: dA_prev if dA is dAL else dA)),
    misconception("from the first layer", "The walk goes from the first layer to the last, or takes the caches in that order; on the way back the last comes first.", *_walks(layers=lambda L: range(1, L + 1)), *_walks(cache_of=lambda layer, L: L - layer), _forwards, *_walks(layers=lambda L: [L, *range(1, L)])),
    misconception("cache one layer off", "Layer l's cache stands at place l - 1 of the list, as lists are counted from 0.", lambda AL, Y, caches: caches[len(caches)], *_walks(cache_of=lambda layer, L: layer - 2), *_walks(cache_of=lambda layer, L: L - 1)),
    misconception("only the last layer", "Only the last layer's gradients are there: the loop over the others is missing, or ends too early.", *_walks(layers=lambda L: [L])),
    misconception("first layer left out", "The first layer's gradients are missing: where does the loop end?", *_walks(layers=lambda L: range(L, 1, -1)), *_walks(layers=lambda L: [L, *range(L - 1, 1, -1)])),
    misconception("last layer left out", "The last layer is left out.", *_walks(layers=lambda L: range(L - 1, 0, -1))),
    misconception("a single layer", "A network of a single layer goes wrong: its first layer is the last one as well, and is walked back once, as the sigmoid's.", _first_layer_after, lambda AL, Y, caches: _bare(_first_layer_after(AL, Y, caches))),
    misconception("values mixed up", "dA, dW and db are mixed up: `linear_activation_backward` returns dA_prev, dW, db, in this order.", lambda AL, Y, caches: _walk(AL, Y, caches, keys=lambda layer, L: (f"dW{layer}", f"db{layer}", f"dA{layer - 1}")), lambda AL, Y, caches: _walk(AL, Y, caches, keys=lambda layer, L: (f"dA{layer - 1}", f"db{layer}", f"dW{layer}")), *_walks(keys=lambda layer, L: (f"dA{layer - 1}", f"dW{layer}", f"db{layer}") if layer == L else (f"dA{layer - 1}", f"db{layer}", f"dW{layer}"))),
    misconception("db averaged over units", "The biases' gradients have lost the units: each unit has its own.", lambda AL, Y, caches: {key: np.sum(value) if key.startswith("db") else value for key, value in _walk(AL, Y, caches).items()}),
    misconception("as lists", "Return one dict with the gradients, by name.", lambda AL, Y, caches: list(_walk(AL, Y, caches).values()), lambda AL, Y, caches: tuple(_walk(AL, Y, caches).values())),
    misconception("gradients transposed", "A gradient has the shape of its parameter: yours lies on its side.", lambda AL, Y, caches: {key: value.T if key.startswith("dW") else value for key, value in _walk(AL, Y, caches).items()}),
    misconception("depth fixed", "The number of layers is fixed in yours; it is the number of caches.", *(lambda AL, Y, caches, L=L: _backward(AL, Y, caches, L, lambda L: range(L - 1, 0, -1)) for L in (2, 3))),
    misconception("returns inside the loop", "The `return` stands inside the loop: it ends after one hidden layer.", _returned_in_the_loop),
)  # fmt: skip


# ---- update, train, predict -----------------------------------------------------------------------------------------


def _step(P: P, G: P, change: Callable[[Any, Any], Any], keys: Callable[[int], Any] = lambda L: range(1, L + 1)) -> P:
    moved = [f"{kind}{layer}" for layer in keys(len(P) // 2) for kind in "Wb"]
    return {key: change(value, G["d" + key]) if key in moved else value for key, value in P.items()}


def _down(rate: float) -> Callable[[Any, Any], Any]:
    return lambda p, g: p - rate * g


def _only(P: P, G: P, rate: float, kind: str) -> P:
    return {key: value - rate * G["d" + key] if key[0] == kind else value for key, value in P.items()}


UPDATE: tuple[Misconception, ...] = (
    misconception("clipped", "Large gradients are cut off before the step; take them as they are.", *(lambda P, G, rate, c=c: _step(P, G, lambda p, g: p - rate * np.clip(g, -c, c)) for c in (1, 2, 5, 10))),
    misconception("brackets", "The learning rate multiplies the gradient alone, and the product is taken away: mind the brackets.", lambda P, G, rate: _step(P, G, lambda p, g: (p - rate) * g)),
    misconception("depth from the gradients", "`grads` may hold more than two entries for a layer: take the depth from `parameters`.", lambda P, G, rate: {f"{k}{n}": P[f"{k}{n}"] - rate * G[f"d{k}{n}"] for n in range(1, len(G) // 2 + 1) for k in "Wb"}, lambda P, G, rate: {f"{k}{n}": P[f"{k}{n}"] - rate * G[f"d{k}{n}"] for n in range(1, len(G) // 3 + 1) for k in "Wb"}),
    misconception("variable of the notebook", "It uses a variable of the notebook; work with the arguments alone.", *of_notebook("tiny", "learned")),
    misconception("paired by place", "Parameters and gradients are paired by their order; pair them by name: `d` and the parameter's key.", lambda P, G, rate: {key: p - rate * g for (key, p), g in zip(P.items(), G.values(), strict=False)}, lambda P, G, rate: {key: p - rate * g for (key, p), g in zip(P.items(), list(G.values())[-len(P) :], strict=False)}, lambda P, G, rate: {key: P[key] - rate * G[d_key] for key, d_key in zip(sorted(P), sorted(G), strict=False)}),
    misconception("one digit", "With ten layers or more the gradient of another layer is taken: a layer's number may have two digits.", lambda P, G, rate: {key: p - rate * G[f"d{key[:2]}"] for key, p in P.items()}, lambda P, G, rate: {key: p - rate * G[f"d{key[0]}{key[-1]}"] for key, p in P.items()}),
    misconception("uphill", "The step goes up the cost: take the gradient away instead of adding it.", lambda P, G, rate: _step(P, G, _down(-rate))),
    misconception("learning rate missing", "The learning rate is missing: the step is the whole gradient.", lambda P, G, rate: _step(P, G, _down(1))),
    misconception("learning rate ignored", "The learning rate is a fixed number in yours: use the argument `learning_rate`.", *(lambda P, G, rate, fixed=fixed: _step(P, G, _down(fixed)) for fixed in (0.0075, 0.01, 0.1, 0.5, 0.001, 0.009, 0.005, 0.05, 1.2))),
    misconception("last layer left out", "The last layer takes no step: where does the loop end?", lambda P, G, rate: _step(P, G, _down(rate), lambda L: range(1, L)), lambda P, G, rate: {key: value for key, value in _step(P, G, _down(rate)).items() if key[1:] != str(len(P) // 2)}),
    misconception("first layer left out", "The first layer takes no step: where does the loop begin?", lambda P, G, rate: _step(P, G, _down(rate), lambda L: range(2, L + 1)), lambda P, G, rate: {key: value for key, value in _step(P, G, _down(rate)).items() if key[1:] != "1"}),
    misconception("only the first layer", "Only the first layer takes a step: does a `return` stand inside the loop?", lambda P, G, rate: _step(P, G, _down(rate), lambda L: [1])),
    misconception("only the last layer", "Only the last layer takes a step.", lambda P, G, rate: _step(P, G, _down(rate), lambda L: [L])),
    misconception("only two layers", "The number of layers is fixed in yours; it should follow from `parameters`.", lambda P, G, rate: _step(P, G, _down(rate), lambda L: [1, 2]), lambda P, G, rate: {f"{k}{n}": P[f"{k}{n}"] - rate * G[f"d{k}{n}"] for n in (1, 2) for k in "Wb"}, lambda P, G, rate: _step(P, G, _down(rate), lambda L: [1, 2, 3]), lambda P, G, rate: {f"{k}{n}": P[f"{k}{n}"] - rate * G[f"d{k}{n}"] for n in (1, 2, 3) for k in "Wb"}, *(lambda P, G, rate, many=many: P | {f"{k}{n}": P[f"{k}{n}"] - rate * G[f"d{k}{n}"] for n in many for k in "Wb"} for many in ((1, 2), (1, 2, 3)))),
    misconception("biases left behind", "The biases take no step.", lambda P, G, rate: _only(P, G, rate, "W"), lambda P, G, rate: {key: value for key, value in _step(P, G, _down(rate)).items() if key[0] == "W"}),
    misconception("weights left behind", "The weights take no step.", lambda P, G, rate: _only(P, G, rate, "b"), lambda P, G, rate: {key: value for key, value in _step(P, G, _down(rate)).items() if key[0] == "b"}),
    misconception("no step", "The parameters come back unchanged: are the new values stored in what you return?", lambda P, G, rate: P),
    misconception("steps returned", "You return the steps; take them away from the parameters.", lambda P, G, rate: _step(P, G, lambda p, g: rate * g), lambda P, G, rate: _step(P, G, lambda p, g: -rate * g)),
    misconception("gradients returned", "You return the gradients; the parameters after the step were asked for.", lambda P, G, rate: _step(P, G, lambda p, g: g), lambda P, G, rate: G),
    misconception("multiplied", "A step is taken away from the parameter; yours multiplies the two.", lambda P, G, rate: _step(P, G, lambda p, g: p * rate * g), lambda P, G, rate: _step(P, G, lambda p, g: p - rate * p * g)),
    misconception("learning rate on the parameter", "The learning rate multiplies the gradient, not the parameter.", lambda P, G, rate: _step(P, G, lambda p, g: rate * p - g), lambda P, G, rate: _step(P, G, lambda p, g: rate * (p - g)), lambda P, G, rate: _step(P, G, lambda p, g: p * (1 - rate)), lambda P, G, rate: {key: rate * (value - G["d" + key]) if key[0] == "W" else value - rate * G["d" + key] for key, value in P.items()}),
    misconception("divided by the learning rate", "The gradient is multiplied by the learning rate, not divided.", lambda P, G, rate: _step(P, G, lambda p, g: p - g / rate)),
    misconception("turned round", "The difference is the wrong way round: parameter first, step second.", lambda P, G, rate: _step(P, G, lambda p, g: rate * g - p)),
    misconception("sign of the gradient", "You use only the sign of the gradient; its size counts as well.", lambda P, G, rate: _step(P, G, lambda p, g: p - rate * np.sign(g))),
    misconception("two steps", "The step is taken twice.", lambda P, G, rate: _step(P, G, _down(2 * rate))),
    misconception("bias by the weights' gradient", "The bias is updated by the gradient of the weights.", lambda P, G, rate: {key: value - rate * G["dW" + key[1:]] for key, value in P.items()}, *(lambda P, G, rate, f=f: {key: value - rate * (G["d" + key] if key[0] == "W" else f(G["dW" + key[1:]], axis=1, keepdims=True)) for key, value in P.items()} for f in (np.mean, np.sum))),
    misconception("weights by the bias' gradient", "The weights are updated by the gradient of the bias.", lambda P, G, rate: {key: value - rate * G["db" + key[1:]] for key, value in P.items()}),
    misconception("gradients' keys", "The parameters should keep their own names: W1, b1 and so on.", lambda P, G, rate: {"d" + key: value for key, value in _step(P, G, _down(rate)).items()}),
    misconception("keys of the gradients", "The gradients' keys have a `d` in front: dW1, db1 and so on.", lambda P, G, rate: {key: value - rate * G[key] for key, value in P.items()}),
    misconception("loop over the gradients", "`grads` holds slopes for activations, too, and they have no parameter: loop over the parameters.", lambda P, G, rate: {key[1:]: P[key[1:]] - rate * value for key, value in G.items()}),
    misconception("loop too long", "The loop runs over more layers than there are: each layer has two entries in `parameters`.", lambda P, G, rate: [P[f"W{n}"] for n in range(1, len(P) + 1)]),
    misconception("counted from 0", "The layers are counted from 1: there is no W0.", lambda P, G, rate: P["W0"]),
    misconception("no dict", "Return one dict with the parameters, by name.", lambda P, G, rate: tuple(_step(P, G, _down(rate)).values()), lambda P, G, rate: list(_step(P, G, _down(rate)).values())),
)  # fmt: skip


def _train(
    X: Any,
    Y: Any,
    dims: Any,
    rng: Any,
    learning_rate: float = 0.0075,
    num_iterations: int = 3000,
    print_cost: bool = False,
    start: Callable[..., P] = deep.initialize_parameters_deep,
    rate: Callable[[float], float] = lambda rate: rate,
    count: Callable[[int], int] = lambda n: n,
    grads: Callable[[P, P], P] = lambda grads, first: grads,
    keep: Callable[[int, int], bool] = lambda i, n: i % 100 == 0,
    cost: Callable[[Any, Any, P, P], Any] = lambda AL, Y, before, after: deep.compute_cost(AL, Y),
    result: Callable[[P, list[Any]], Any] = lambda parameters, costs: (parameters, costs),
    anew: bool = False,
    old: bool = False,
    end: Callable[[Any, P], list[Any]] = lambda Y, parameters: [],
    decay: Callable[[int], float] = lambda i: 1.0,
) -> Any:
    parameters, costs, steps = start(dims, rng), [], count(num_iterations)
    first: P = {}
    AL, caches = deep.L_model_forward(X, parameters)
    for i in range(steps):
        if anew:
            parameters = start(dims, rng)
        if not old:
            AL, caches = deep.L_model_forward(X, parameters)
        G = deep.L_model_backward(AL, Y, caches)
        first = first or G
        before, parameters = parameters, deep.update_parameters(parameters, grads(G, first), rate(learning_rate) * decay(i))
        if keep(i, steps):
            costs.append(cost(AL, Y, before, parameters))
    return result(parameters, costs + end(Y, parameters))


def _trained(**changes: Any) -> Callable[..., Any]:
    train: Callable[..., Any] = _train
    return lambda *args, **named: train(*args, **named, **changes)


def _output_returned(X: Any, *args: Any, **named: Any) -> Any:
    parameters, costs = _train(X, *args, **named)
    return deep.L_model_forward(X, parameters)[0], costs


def _always_from_start(X: Any, Y: Any, dims: Any, rng: Any, **named: Any) -> Any:
    """Take every step from the start again."""
    steps, learning_rate = named["num_iterations"], named.get("learning_rate", 0.0075)
    start = deep.initialize_parameters_deep(dims, rng)
    after, costs = start, []
    AL, caches = deep.L_model_forward(X, start)
    for i in range(steps):
        after = deep.update_parameters(start, deep.L_model_backward(AL, Y, caches), learning_rate)
        if i % 100 == 0:
            costs.append(deep.compute_cost(AL, Y))
    return after, costs


def _cost_after(X: Any, Y: Any, dims: Any, rng: Any, **named: Any) -> Any:
    return _train(X, Y, dims, rng, **named, cost=lambda AL, Y, before, after: deep.compute_cost(deep.L_model_forward(X, after)[0], Y))


def _with_last_cost(X: Any, Y: Any, dims: Any, rng: Any, **named: Any) -> Any:
    return _train(X, Y, dims, rng, **named, end=lambda Y, parameters: [deep.compute_cost(deep.L_model_forward(X, parameters)[0], Y)])


def _returned_early(*args: Any, **named: Any) -> Any:
    parameters, costs = _trained(count=lambda n: min(n, 1))(*args, **named)
    return (parameters, costs) if named["num_iterations"] else None


def _some(test: Callable[[str], bool]) -> Callable[[P, P], P]:
    return lambda grads, first: {key: value if test(key) else 0 * value for key, value in grads.items()}


def _zeros(dims: Any, rng: Any) -> P:
    return {key: 0 * value for key, value in deep.initialize_parameters_deep(dims, rng).items()}


def _other_dims(change: Callable[[Any], Any]) -> Callable[..., Any]:
    return _trained(start=lambda dims, rng: deep.initialize_parameters_deep(change(dims), rng))


def _by_default(rate: float) -> Callable[..., Any]:
    return lambda *args, **named: _train(*args, **{"learning_rate": rate, **named})


def _fewer_by_default(X: Any, Y: Any, dims: Any, rng: Any, learning_rate: float = 0.0075, num_iterations: int = 1000) -> Any:
    return _train(X, Y, dims, rng, learning_rate, num_iterations)


def _stopping(enough: Callable[[Any, Any], Any]) -> Callable[..., Any]:
    """Return a training that stops when the cost and the last one say so."""

    def wrong(X: Any, Y: Any, dims: Any, rng: Any, learning_rate: float = 0.0075, num_iterations: int = 3000) -> Any:
        parameters, costs, last = deep.initialize_parameters_deep(dims, rng), [], np.inf
        for i in range(num_iterations):
            AL, caches = deep.L_model_forward(X, parameters)
            cost = deep.compute_cost(AL, Y)
            if enough(cost, last):
                break
            last = cost
            costs += [cost] if i % 100 == 0 else []
            parameters = deep.update_parameters(parameters, deep.L_model_backward(AL, Y, caches), learning_rate)
        return parameters, costs

    return wrong


def _cycling(X: Any, Y: Any, dims: Any, rng: Any, learning_rate: float = 0.0075, num_iterations: int = 3000) -> Any:
    """Take every step by the next example."""
    parameters, costs = deep.initialize_parameters_deep(dims, rng), []
    for i in range(num_iterations):
        if i % 100 == 0:
            costs.append(deep.compute_cost(deep.L_model_forward(X, parameters)[0], Y))
        j = [i % X.shape[1]]
        AL, caches = deep.L_model_forward(X[:, j], parameters)
        parameters = deep.update_parameters(parameters, deep.L_model_backward(AL, Y[:, j], caches), learning_rate)
    return parameters, costs


MODEL: tuple[Misconception, ...] = (
    misconception("other default", "With numbers that are passed you are right, but a default is another one than in the exercise's first line.", *(_by_default(rate) for rate in (0.075, 0.01, 0.1, 0.001, 0.005, 0.05, 0.5, 1.2, 0.00075)), _fewer_by_default),
    misconception("stops early", "It stops before all steps are taken, by what the cost does; take as many as `num_iterations` says.", _stopping(lambda cost, last: cost >= last), _stopping(lambda cost, last: cost > last), _stopping(lambda cost, last: abs(last - cost) < 1e-3)),
    misconception("rate that shrinks", "The learning rate shrinks from step to step; it should stay as it was passed.", *(_trained(decay=decay) for decay in (lambda i: 1 / (1 + 0.01 * i), lambda i: 0.99**i, lambda i: 0.95**i, lambda i: 1 / (1 + i), lambda i: 1 / (1 + 0.1 * i), lambda i: 0.999**i))),
    misconception("never updated", "The parameters never move: is what `update_parameters` returns kept?", _trained(rate=lambda rate: 0)),
    misconception("num_iterations ignored", "The number of steps is always the same: use the argument `num_iterations`.", _trained(count=lambda n: 300)),
    misconception("learning rate not passed on", "`learning_rate` has no effect: hand it on to the update.", _trained(rate=lambda rate: 0.0075), _trained(rate=lambda rate: 0.01), _trained(rate=lambda rate: 0.1)),
    misconception("one step too few", "What comes back is from before the last step: is there one step too few, or are older parameters kept?", _trained(count=lambda n: max(n - 1, 0))),
    misconception("one step too many", "It takes one step too many.", _trained(count=lambda n: n + 1), _trained(count=lambda n: n + 1 if n else 0)),
    misconception("a single step", "However many steps are asked for, it takes one: does each round begin from the start again?", _always_from_start),
    misconception("returns inside the loop", "The `return` stands inside the loop: it ends in the first round.", _returned_early),
    misconception("started anew", "The start is drawn anew in every round, and all that was learned is lost: draw it before the loop.", _trained(anew=True)),
    misconception("computed once", "The gradients come from old activations: forward and backward both belong into the loop.", _trained(grads=lambda grads, first: first), _trained(old=True)),
    misconception("uphill", "It climbs the cost instead of descending.", _trained(rate=lambda rate: -rate)),
    misconception("zero start", "All weights start at 0, and the hidden units stay equal for ever: draw a random start.", _trained(start=_zeros)),
    misconception("own generator", "Every generator gives the same start: pass on the `rng` you were given.", _trained(start=lambda dims, rng: deep.initialize_parameters_deep(dims, np.random.default_rng(1)))),
    misconception("unseeded generator", "The same generator gives another start each time: pass on the `rng` you were given.", _trained(start=lambda dims, rng: deep.initialize_parameters_deep(dims, np.random.default_rng()))),
    misconception("no costs", "The list of costs is empty: append to it every hundredth round.", _trained(keep=lambda i, n: False)),
    misconception("every cost", "Every round's cost is kept; one in a hundred was asked for.", _trained(keep=lambda i, n: True)),
    misconception("first cost left out", "The costs begin at step 0; yours begin later.", _trained(keep=lambda i, n: i > 0 and i % 100 == 0), _trained(keep=lambda i, n: (i + 1) % 100 == 0), _trained(keep=lambda i, n: i % 100 == 99)),
    misconception("last cost added", "After the last step no cost is added: one every hundred steps, from step 0.", _with_last_cost),
    misconception("other interval", "A cost is kept every hundred steps; yours keeps them at another interval.", _trained(keep=lambda i, n: i % 1000 == 0), _trained(keep=lambda i, n: i % 10 == 0), _trained(keep=lambda i, n: i % 50 == 0), _trained(keep=lambda i, n: i % max(1, n // 10) == 0), _trained(keep=lambda i, n: i % max(1, n // 100) == 0)),
    misconception("cost after the step", "The cost of step i is that before the step; yours is from after it.", _cost_after),
    misconception("parameters only", "Return two values: the parameters and the costs.", _trained(result=lambda parameters, costs: parameters)),
    misconception("costs only", "Return two values: the parameters and the costs.", _trained(result=lambda parameters, costs: costs)),
    misconception("costs first", "Return the parameters first, then the costs.", _trained(result=lambda parameters, costs: (costs, parameters))),
    misconception("last cost only", "The costs should be a list, one every hundred steps; yours is the last one alone.", _trained(result=lambda parameters, costs: (parameters, costs[-1] if costs else 0.0)), _trained(result=lambda parameters, costs: (parameters, costs[-1:]))),
    misconception("biases do not learn", "The biases do not learn.", _trained(grads=_some(lambda key: key[:2] != "db"))),
    misconception("only the last layer", "Only the last layer learns.", lambda X, Y, dims, rng, **named: _train(X, Y, dims, rng, **named, grads=_some(lambda key: key[2:] == str(len(dims) - 1)))),
    misconception("only the first layer", "Only the first layer learns.", _trained(grads=_some(lambda key: key[2:] == "1"))),
    misconception("other layers", "The network has not the layers that were asked for: use `layers_dims` as it is.", _other_dims(lambda dims: dims[1:]), _other_dims(lambda dims: dims[:-1]), _other_dims(lambda dims: [dims[0], dims[1], 1]), _other_dims(lambda dims: [dims[0], 20, 7, 5, 1]), _other_dims(lambda dims: [dims[0], 7, 1])),
    misconception("two updates", "Each round takes two steps.", _trained(count=lambda n: 2 * n), _trained(rate=lambda rate: 2 * rate)),
    misconception("averaged once more", "The step is divided by m; the gradients are means over the examples already.", lambda X, *args, **named: _trained(rate=lambda rate: rate / X.shape[1])(X, *args, **named)),
    misconception("first example only", "Each step learns from one example; use all of them.", lambda X, Y, *args, **named: _train(X[:, :1], Y[:, :1], *args, **named), _cycling),
    misconception("probabilities for costs", "The list holds probabilities; the costs were asked for.", _trained(cost=lambda AL, Y, before, after: AL)),
    misconception("output returned", "You return the network's output; the parameters were asked for, then the costs.", _output_returned),
)  # fmt: skip


def _AL(X: Any, P: P) -> Any:
    return deep.L_model_forward(X, P)[0]


def _unbent(X: Any, P: dict[str, Any]) -> Any:
    """Return the scores of a network without activations."""
    A = X
    for layer in range(1, len(P) // 2 + 1):
        A = P[f"W{layer}"] @ A + P[f"b{layer}"]
    return A


def _bent_by(X: Any, P: dict[str, Any], bend: Callable[[Any], Any], layers: Callable[[int], Any] = lambda L: range(1, L)) -> Any:
    """Return the probabilities of a network with another activation inside, or with fewer layers."""
    A, L = X, len(P) // 2
    for layer in layers(L):
        A = bend(P[f"W{layer}"] @ A + P[f"b{layer}"])
    return sigmoid(P[f"W{L}"] @ A + P[f"b{L}"])


def _changed_first(change: Callable[[Any], Any]) -> Callable[..., Any]:
    return lambda X, P: _AL(change(X), P) > 0.5


PREDICT: tuple[Misconception, ...] = (
    misconception("variable of the notebook", "It uses a variable of the notebook; work with the arguments alone.", *of_notebook("learned", "tiny")),
    misconception("inputs changed first", "The inputs are scaled or shifted before the walk; the network takes X as it is.", *(_changed_first(change) for change in CHANGES)),
    misconception("probabilities", "You return the probabilities; decide for 0 or 1.", _AL),
    misconception("threshold", "The boundary lies at one half: yours compares with another number.", *(lambda X, P, t=t: _AL(X, P) > t for t in (0.1, 0.4, 0.6, 0.7, 0.9)), lambda X, P: _AL(X, P) > np.mean(_AL(X, P))),
    misconception("turned round", "0 and 1 are swapped: 1 is for a probability *above* one half.", lambda X, P: _AL(X, P) < 0.5),
    misconception("both values", "`L_model_forward` returns two values; only the first one are the probabilities.", lambda X, P: deep.L_model_forward(X, P) > 0.5, lambda X, P: np.round(deep.L_model_forward(X, P)), lambda X, P: deep.L_model_forward(X, P) > np.array(0.5)),
    misconception("flat", "The result has lost an axis: it is a row, of shape (1, m).", lambda X, P: _AL(X, P)[0] > 0.5),
    misconception("column", "The result stands upright: it is a row, of shape (1, m).", lambda X, P: _AL(X, P).T > 0.5),
    misconception("one answer", "One answer for all examples: each column gets its own.", lambda X, P: 1 if np.mean(_AL(X, P)) > 0.5 else 0, lambda X, P: (_AL(X, P) > 0.5).all(), lambda X, P: (_AL(X, P) > 0.5).any(), lambda X, P: np.full((1, X.shape[1]), np.mean(_AL(X, P)) > 0.5)),
    misconception("signs", "The labels are 0 and 1, not -1 and 1.", lambda X, P: np.where(_AL(X, P) > 0.5, 1, -1), lambda X, P: np.sign(_AL(X, P) - 0.5)),
    misconception("accuracy", "You return a share; the decision for each example was asked for.", lambda X, P: np.mean(_AL(X, P) > 0.5)),
    misconception("largest", "`np.argmax` finds the place of the largest entry; with one output that is always 0.", lambda X, P: np.argmax(_AL(X, P), axis=0)),
    misconception("scores with one half", "One half is compared with the *score*; it belongs to the probability.", lambda X, P: deep.L_model_forward(X, P)[1][-1][1] > 0.5),
    misconception("condition on an array", "`if` wants one answer, but a comparison of an array gives one for each entry: work entry by entry.", lambda X, P: 1 if _AL(X, P) > 0.5 else 0),
    misconception("loop too short", "The last example gets no answer: where does the loop end?", lambda X, P: np.where(np.arange(X.shape[1]) < X.shape[1] - 1, _AL(X, P) > 0.5, False)),
    misconception("places, not labels", "You return where the answer is 1; every example should get its 0 or 1.", lambda X, P: np.where(_AL(X, P) > 0.5), lambda X, P: np.where(_AL(X, P) > 0.5)[1]),
    misconception("only some layers", "Not all layers take part: let `L_model_forward` do the walk.", lambda X, P: sigmoid(P["W1"] @ X + P["b1"]) > 0.5, lambda X, P: _bent_by(X, P, relu, lambda L: [1]) > 0.5),
    misconception("always 1", "Every example gets a 1, or nearly so: are probabilities compared with too low a number, sent through the sigmoid once more, or made of inputs that were shrunk?", lambda X, P: _AL(X, P) > 0, lambda X, P: np.ceil(_AL(X, P)), lambda X, P: np.ones((1, X.shape[1])), lambda X, P: sigmoid(_AL(X, P)) > 0.5),
    misconception("always 0", "Every example gets a 0, or nearly so: is a probability cut off, or the largest of a single row looked for? Compare it with one half.", lambda X, P: _AL(X, P).astype(int), lambda X, P: _AL(X, P) >= 1, lambda X, P: np.zeros((1, X.shape[1]))),
    misconception("arguments exchanged", "The arguments are in the wrong order: X comes first, then the parameters.", lambda X, P: _AL(P, X)),
    misconception("no activation inside", "The hidden layers do not bend: let `L_model_forward` do the walk.", lambda X, P: _unbent(X, P) > 0, lambda X, P: sigmoid(_unbent(X, P)) > 0.5),
    misconception("other activation inside", "The hidden layers bend with another function than ReLU: let `L_model_forward` do the walk.", lambda X, P: _bent_by(X, P, sigmoid) > 0.5, lambda X, P: _bent_by(X, P, np.tanh) > 0.5),
    misconception("m from the wrong axis", "The examples are the *columns* of X: their number is `X.shape[1]`.", lambda X, P: _AL(X, P)[:, : X.shape[0]] > 0.5, lambda X, P: np.where(np.arange(X.shape[1]) < X.shape[0], _AL(X, P) > 0.5, False)),
)  # fmt: skip

MISTAKES: dict[str, tuple[Misconception, ...]] = {
    "initialize_parameters_deep": INITIALIZE,
    "linear_forward": LINEAR_FORWARD,
    "linear_activation_forward": LAYER_FORWARD,
    "L_model_forward": MODEL_FORWARD,
    "compute_cost": COST,
    "linear_backward": LINEAR_BACKWARD,
    "linear_activation_backward": LAYER_BACKWARD,
    "L_model_backward": MODEL_BACKWARD,
    "update_parameters": UPDATE,
    "L_layer_model": MODEL,
    "predict": PREDICT,
}
