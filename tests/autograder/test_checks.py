"""Every row of every week: right passes, each known mistake fails and is named, no hint or word gives it away."""

from __future__ import annotations

import ast
import inspect
import re
from functools import cache
from itertools import product
from pathlib import Path

import numpy as np
import pytest

from autograder import drivers, handouts, slips, verdict
from autograder.cases import generator
from autograder.checks import ASSIGNMENTS, Check, Table, UnknownAssignment, load
from autograder.misconceptions import Misconception, problem, recognise, runner
from autograder.observe import observe
from autograder.oracles import Agrees
from autograder.outcome import Result

SEEDS = tuple(f"seed {i}" for i in range(20))
QUICK = SEEDS[:4]  # those of a quick run; all of them are tried in a full one
TABLES = [load(assignment) for assignment in ASSIGNMENTS]
ROWS = [pytest.param(table, check, id=f"{table.assignment}-{check.name}") for table in TABLES for check in table.checks]
CODE = [row for row in ROWS if row.values[1].name != "quiz"]
MISTAKES = [
    pytest.param(table, check, one, id=f"{table.assignment}-{check.name}-{one.name}")
    for table in TABLES
    for check in table.checks
    for one in check.misconceptions
]


@cache
def prepared(assignment: str, name: str, seed: str) -> verdict.Prepared:
    ready = verdict.prepare(load(assignment), name, seed)
    assert not ready.fault, ready.fault
    return ready


def judged(table: Table, check: Check, answer, seed: str, show: bool = False) -> Result:
    """Return the verdict on a function, judged with right partners."""
    ready = prepared(table.assignment, check.name, seed)
    others = verdict.partners(table, check)
    seen = [observe(check.driver, {check.name: answer, **others}, case.args) for case in ready.cases]
    return verdict.judge(ready, table, seen, show=show)


def arrays(value):
    """Yield the arrays in a plain value."""
    if isinstance(value, np.ndarray):
        yield value
    elif isinstance(value, dict):
        yield from (a for item in value.values() for a in arrays(item))
    elif isinstance(value, (list, tuple)):
        yield from (a for item in value for a in arrays(item))


def numbers(value):
    """Yield the numbers in a plain value."""
    if isinstance(value, dict):
        yield from (n for item in value.values() for n in numbers(item))
    elif isinstance(value, (list, tuple)):
        yield from (n for item in value for n in numbers(item))
    elif isinstance(value, (int, float, np.ndarray)):
        yield from np.ravel(np.asarray(value, dtype=float))


@pytest.mark.parametrize("table", TABLES, ids=ASSIGNMENTS)
def test_points_of_a_week_add_up_to_100(table):
    assert sum(check.points for check in table.checks) == 100
    assert all(type(check.points) is int and check.points > 0 for check in table.checks)


@pytest.mark.parametrize("table", TABLES, ids=ASSIGNMENTS)
def test_names_of_a_week_are_unique(table):
    assert len(set(table.names())) == len(table.checks)


@pytest.mark.parametrize("table", TABLES, ids=ASSIGNMENTS)
def test_a_week_is_loaded_by_its_name(table):
    assert all(check.week == table.assignment for check in table.checks)
    assert table[table.names()[0]] is table.checks[0]
    assert table.notebook.isidentifier()
    with pytest.raises(KeyError):
        table["nothing"]


@pytest.mark.parametrize("name", ["course1/week9", "", "../course1/week1", "course1_week1"])
def test_an_unknown_week_is_one_clear_error(name):
    with pytest.raises(UnknownAssignment, match=f"assignment: expected one of {ASSIGNMENTS[0]}.*; got {name!r}"):
        load(name)


@pytest.mark.parametrize("table", TABLES, ids=ASSIGNMENTS)
def test_requires_name_earlier_exercises_and_together_any(table):
    names = table.names()
    for check in table.checks:
        assert set(check.requires) <= set(names[: names.index(check.name)]), check.name
        assert set(check.together) <= set(names) - {check.name}, check.name


@pytest.mark.parametrize(("table", "check"), CODE)
def test_requires_hold_those_that_the_reference_calls(table, check):
    used = {node.id for node in ast.walk(ast.parse(handouts.source(check.reference))) if isinstance(node, ast.Name)}
    assert set(check.requires) >= used & set(table.names()) - {check.name}


@pytest.mark.parametrize(("table", "check"), ROWS)
def test_the_driver_is_one_that_the_worker_knows(table, check):
    assert getattr(drivers, check.driver.__name__) is check.driver


CURRICULUM = {
    "course1/week1": """
        basic_sigmoid(x) sigmoid(x) sigmoid_grad(x) graph_gradients(a, b, c) image2vector(image) normalize_rows(x)
        softmax(x) l1_loss(yhat, y) l2_loss(yhat, y)""",
    "course1/week2": """
        flatten_images(images) initialize_with_zeros(dim) propagate(w, b, X, Y)
        optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False) predict(w, b, X)
        model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.005, print_cost=False)""",
    "course1/week3": """
        relu(z) leaky_relu(z, slope=0.01) tanh_grad(z) relu_grad(z) leaky_relu_grad(z, slope=0.01)
        initialize_parameters(n_x, n_h, n_y, rng) forward_propagation(X, parameters) compute_cost(A2, Y)
        backward_propagation(parameters, cache, X, Y) update_parameters(parameters, grads, learning_rate=1.2)
        nn_model(X, Y, n_h, rng, num_iterations=10000, learning_rate=1.2, print_cost=False) predict(parameters, X)""",
    "course1/week4": """
        initialize_parameters_deep(layer_dims, rng) linear_forward(A, W, b)
        linear_activation_forward(A_prev, W, b, activation) L_model_forward(X, parameters) compute_cost(AL, Y)
        linear_backward(dZ, cache) linear_activation_backward(dA, cache, activation) L_model_backward(AL, Y, caches)
        update_parameters(parameters, grads, learning_rate)
        L_layer_model(X, Y, layers_dims, rng, learning_rate=0.0075, num_iterations=3000, print_cost=False)
        predict(X, parameters)""",
    "course2/week1": """
        split_dataset(X, Y, fractions, rng) diagnose(train_error, dev_error, bayes_error=0.0, tolerance=0.02)
        normalize_inputs(X_train, *others) initialize_parameters_zeros(layers_dims)
        initialize_parameters_random(layers_dims, rng) initialize_parameters_xavier(layers_dims, rng)
        initialize_parameters_he(layers_dims, rng) compute_cost_with_regularization(AL, Y, parameters, lambd)
        backward_propagation_with_regularization(AL, Y, caches, lambd) dropout_forward(A, keep_prob, rng)
        dropout_backward(dA, D, keep_prob) early_stopping(dev_costs, patience) augment_images(images, rng)
        ensemble_predict(probabilities) numerical_gradient(cost, theta, epsilon=1e-7)
        relative_difference(grad, grad_approx) clip_gradients(grads, max_norm) mended_backward(X, Y, parameters)""",
    "course2/week2": """
        exponentially_weighted_average(theta, beta, bias_correction=False)
        update_parameters_with_gd(parameters, grads, learning_rate)
        random_mini_batches(X, Y, mini_batch_size=64, rng=None) initialize_velocity(parameters)
        update_parameters_with_momentum(parameters, grads, v, beta, learning_rate) initialize_rmsprop(parameters)
        update_parameters_with_rmsprop(parameters, grads, s, beta, learning_rate, epsilon=1e-8)
        initialize_adam(parameters)
        update_parameters_with_adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8)
        update_lr(learning_rate0, epoch_num, decay_rate)
        schedule_lr_decay(learning_rate0, epoch_num, decay_rate, time_interval=1000)
        model(X, Y, layers_dims, optimizer, rng, learning_rate=0.0007, mini_batch_size=64, beta=0.9, beta1=0.9,
        beta2=0.999, epsilon=1e-8, num_epochs=5000)""",
    "course2/week3": """
        sample_log_uniform(low, high, size, rng) sample_beta(low, high, size, rng) random_search(objective, space, trials, rng)
        batchnorm_forward(Z, gamma, beta, epsilon=1e-8) batchnorm_backward(dZ_tilde, cache)
        batchnorm_inference(Z, gamma, beta, mean, variance, epsilon=1e-8)
        update_running_statistics(running, batch, momentum=0.9) one_hot(labels, C) softmax_activation(Z)
        categorical_cross_entropy(AL, Y) sparse_categorical_cross_entropy(AL, labels) softmax_backward(AL, Y)
        add(x, y) mul(x, y) tanh(x) relu(x) backward(value)""",
}


def signatures(text: str) -> list[str]:
    """Return each `name(arguments)` in a text, spelled as Python spells it."""
    found = []
    for one in re.findall(r"\w+\([^)]*\)", text):
        tree = ast.parse(f"def {' '.join(one.split())}: ...").body[0]
        found.append(ast.unparse(tree).partition(":")[0].removeprefix("def "))
    return sorted(found)


@pytest.mark.parametrize("table", TABLES, ids=ASSIGNMENTS)
def test_names_and_signatures_are_those_of_the_curriculum(table):
    ours = [check.name + str(inspect.signature(check.reference)) for check in table.checks if check.name != "quiz"]
    assert signatures(" ".join(ours)) == signatures(CURRICULUM[table.assignment])


@pytest.mark.parametrize(("table", "check"), ROWS)
def test_the_reference_bears_the_exercises_name_and_says_all_of_it(table, check):
    assert check.reference.__name__ == check.name
    doc = inspect.getdoc(check.reference)
    assert "Returns:" in doc
    assert all(name in doc for name in inspect.signature(check.reference).parameters)


def assert_passes(table: Table, check: Check, seeds) -> None:
    for seed, answer in product(seeds, (check.reference, *check.alternatives)):
        result = judged(table, check, answer, seed)
        assert result.outcome == "passed", f"{seed}: {result.message}"
        assert result.points == check.points
        assert result.remarks == () or answer is not check.reference


@pytest.mark.parametrize(("table", "check"), ROWS)
def test_right_answers_pass(table, check):
    assert_passes(table, check, QUICK)


@pytest.mark.release
@pytest.mark.parametrize(("table", "check"), ROWS)
def test_right_answers_pass_on_every_seed(table, check):
    assert_passes(table, check, SEEDS[len(QUICK) :])


@cache
def watcher(assignment: str, name: str, seed: str):
    """Return `run(answer, case)` for the cases of a seed, which observes each pair once."""
    check = prepared(assignment, name, seed).check
    return runner(check.driver, name, verdict.partners(load(assignment), check))


def assert_fails(table: Table, check: Check, one: Misconception, seeds) -> None:
    for index, seed in product(range(len(one.wrong)), seeds):
        ready = prepared(table.assignment, check.name, seed)
        run = watcher(table.assignment, check.name, seed)
        for way in ready.expected:
            pairs = zip(ready.cases, way, strict=True)
            with np.errstate(all="ignore"):
                found = any(problem(c, run(one.wrong[index], c), right, check.oracle) for c, right in pairs)
            assert found, f"{one.name}, way {index}, passes on {seed}"


@pytest.mark.parametrize(("table", "check", "one"), MISTAKES)
def test_a_mistake_fails(table, check, one):
    assert_fails(table, check, one, QUICK)


@pytest.mark.release
@pytest.mark.parametrize(("table", "check", "one"), MISTAKES)
def test_a_mistake_fails_on_every_seed(table, check, one):
    assert_fails(table, check, one, SEEDS[len(QUICK) :])


def assert_named(table: Table, check: Check, one: Misconception, seeds) -> None:
    for index, seed in product(range(len(one.wrong)), seeds):
        ready = prepared(table.assignment, check.name, seed)
        run = watcher(table.assignment, check.name, seed)
        seen = [run(one.wrong[index], case) for case in ready.cases]
        with np.errstate(all="ignore"):
            named = recognise(check.misconceptions, ready.cases, seen, ready.expected[0], check.oracle, run)
        assert named is one, f"{one.name}, way {index}, is named {named and named.name} on {seed}"


@pytest.mark.parametrize(("table", "check", "one"), MISTAKES)
def test_a_mistake_is_named_by_its_own_name_and_no_other(table, check, one):
    assert_named(table, check, one, SEEDS[:1])


@pytest.mark.release
@pytest.mark.parametrize(("table", "check", "one"), MISTAKES)
def test_a_mistake_is_named_on_further_seeds(table, check, one):
    assert_named(table, check, one, SEEDS[1:4])


@pytest.mark.parametrize(("table", "check"), CODE)
def test_a_mistake_costs_all_points_and_its_sentence_comes_first(table, check):
    for one in check.misconceptions[:3]:
        result = judged(table, check, one.wrong[0], SEEDS[0])
        assert result.outcome in ("wrong", "raised")
        assert (result.points, result.max_points) == (0, check.points)
        assert result.misconception == one.name
        assert result.message == one.says or result.message.startswith(f"{one.says}\n")


@pytest.mark.parametrize(("table", "check"), ROWS)
def test_names_of_mistakes_are_unique(table, check):
    names = [one.name for one in check.misconceptions]
    assert len(set(names)) == len(names)


BEGINNING = re.compile(r"[A-Z`\d]|numpy\b|tanh\b|\w\b|d\w+\b")  # a capital, code, a number, or a symbol such as v


@pytest.mark.parametrize(("table", "check", "one"), MISTAKES)
def test_a_mistake_is_told_in_one_or_two_short_sentences(table, check, one):
    assert BEGINNING.match(one.says)
    assert one.says.endswith((".", "?"))
    assert len(one.says) <= 160
    assert one.says.count("`") % 2 == 0
    assert "\n" not in one.says


def body_lines(function) -> list[str]:
    """Return a function's lines of code, without signature and docstring."""
    node = ast.parse(handouts.source(function)).body[0]
    return [ast.unparse(statement) for statement in node.body[1 if ast.get_docstring(node) else 0 :]]


def gist(text: str) -> str:
    return re.sub(r"\s|^return", "", text)


@pytest.mark.parametrize(("table", "check"), CODE)
def test_no_hint_and_no_sentence_holds_a_line_of_the_answer(table, check):
    said = [gist(text) for text in (*check.hints, *(one.says for one in check.misconceptions))]
    lines = [gist(line) for line in body_lines(check.reference)]
    right_sides = [gist(line.partition(" = ")[2]) for line in body_lines(check.reference)]
    for line in {line for line in (*lines, *right_sides) if len(line) > 6 and not line.isidentifier()}:
        assert not any(line in text for text in said), line


@pytest.mark.parametrize(("table", "check"), ROWS)
def test_hints_are_three_different_short_ones(table, check):
    assert len(check.hints) == len(set(check.hints)) == 3
    for hint in check.hints:
        assert BEGINNING.match(hint)
        assert hint.endswith((".", "?"))
        assert 20 <= len(hint) <= 200
        assert hint.count("`") % 2 == 0


FACTOR = re.compile(r"factor, [-\d.e]+")  # how many times too large a result is tells nothing of it by itself


@pytest.mark.parametrize(("table", "check"), CODE)
def test_words_on_hidden_inputs_hold_no_number_of_arrays_and_results(table, check):
    answers = [one.wrong[0] for one in check.misconceptions[:: len(check.misconceptions) // 4 or 1]]
    answers += [lambda *a, **k: 0.5, lambda *a, **k: np.zeros((2, 3)), lambda *a, **k: repr(a) + 1]
    ready = prepared(table.assignment, check.name, SEEDS[0])
    hidden = {*numbers(list(arrays([c.args for c in ready.cases]))), *numbers([list(way) for way in ready.expected])}
    telling = {f"{n:.{digits}g}" for n in hidden if np.isfinite(n) and n % 1 for digits in (4, 5, 6)}
    telling = {text for text in telling if len(text.lstrip("-0.").replace(".", "")) > 3}
    for answer in answers:
        result = judged(table, check, answer, SEEDS[0])
        said = re.findall(r"\d+\.\d+(?:e-?\d+)?", FACTOR.sub("", " ".join((result.message, *result.remarks))))
        assert not telling & set(said), result.message


@pytest.mark.parametrize(("table", "check"), ROWS)
def test_inputs_are_drawn_afresh_for_each_seed_and_the_same_for_the_same(table, check):
    first, again, other = ([repr(c.args) for c in check.cases(generator(seed, table.assignment, check.name))] for seed in ("a", "a", "b"))
    assert first == again
    assert first != other or check.name == "quiz"


@pytest.mark.parametrize(("table", "check"), CODE)
def test_no_input_or_result_is_square_by_accident(table, check):
    for seed in SEEDS:
        ready = prepared(table.assignment, check.name, seed)
        for value in ([c.args for c in ready.cases], [list(way) for way in ready.expected]):
            for array in arrays(value):
                axes = [n for n in array.shape if n > 1]
                assert len(axes) == len(set(axes)), array.shape


@pytest.mark.parametrize(("table", "check"), CODE)
def test_sizes_of_inputs_vary(table, check):
    shapes = {a.shape for seed in SEEDS for c in prepared(table.assignment, check.name, seed).cases for a in arrays(c.args)}
    assert not shapes or len(shapes) >= 4


@pytest.mark.parametrize(("table", "check"), CODE)
def test_a_harmless_hundred_millionth_does_not_make_an_answer_wrong(table, check):
    if not isinstance(check.oracle, Agrees):
        pytest.skip("judged by a property")

    def nudged(value):
        if isinstance(value, dict):
            return {key: nudged(item) for key, item in value.items()}
        if isinstance(value, (list, tuple)):
            return type(value)(nudged(item) for item in value)
        return value + 5e-9 if isinstance(value, (float, np.ndarray)) else value

    for seed in SEEDS[:5]:
        assert judged(table, check, lambda *a, **k: nudged(check.reference(*a, **k)), seed).outcome == "passed"


@pytest.mark.parametrize(("table", "check"), ROWS)
def test_judging_twice_gives_the_same_result(table, check):
    for answer in (check.reference, lambda *a, **k: None, *(one.wrong[0] for one in check.misconceptions[:2])):
        first, second = (judged(table, check, answer, "twice") for _ in range(2))
        assert first == second


@pytest.mark.parametrize(("table", "check"), CODE)
def test_unwritten_and_empty_answers_get_nothing(table, check):
    def stub(*args, **kwargs):
        raise NotImplementedError

    assert judged(table, check, stub, "s").outcome == "not attempted"
    empty = judged(table, check, lambda *a, **k: None, "s")
    assert (empty.outcome, empty.points) == ("wrong", 0)
    returns_nothing = re.search(r"Returns:\s+None\b", inspect.getdoc(check.reference))
    assert empty.misconception == "no return" or returns_nothing


@pytest.mark.parametrize(("table", "check"), [row for row in ROWS if row.values[1].start])
def test_an_unchanged_start_is_not_attempted(table, check):
    assert judged(table, check, check.start, "s").outcome == "not attempted"


@pytest.mark.parametrize("table", TABLES, ids=ASSIGNMENTS)
def test_a_quiz_takes_one_right_letter_for_each_question(table):
    check = table["quiz"]
    right = check.reference()
    questions = set(re.findall(r"^\s*(\d+)\.", inspect.getdoc(check.reference), re.MULTILINE))
    assert {str(n) for n in right} == questions
    assert set(check.start()) == set(right) == set(check.oracle.nudges)
    for n in right:
        for letter in "abcd?":
            passed = judged(table, check, lambda n=n, letter=letter: right | {n: letter}, "s").outcome == "passed"
            assert passed == (letter == right[n])


def test_slips_and_misconceptions_share_no_sentence():
    said = {one.says for row in ROWS for one in row.values[1].misconceptions}
    assert not said & {slip.says for slip in slips.SLIPS}


def test_every_week_has_its_own_module_of_rows_and_of_mistakes():
    folder = Path(inspect.getfile(load)).parent
    for assignment in ASSIGNMENTS:
        stem = assignment.replace("/", "_")
        assert (folder / f"{stem}.py").exists()
        assert (folder.parent / "mistakes" / f"{stem}.py").exists()
