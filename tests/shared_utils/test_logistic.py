"""Check logistic regression by hand, by finite differences, and against scikit-learn."""

import numpy as np
import pytest
from sklearn.linear_model import LogisticRegression

from shared_utils.logistic import flatten_images, initialize_with_zeros, model, optimize, predict, propagate


@pytest.fixture
def example():
    rng = np.random.default_rng(3)
    X = rng.normal(size=(4, 200))
    Y = (rng.random((1, 200)) < 1 / (1 + np.exp(-X[:1] + X[1:2] - 0.5))).astype(float)
    return rng.normal(size=(4, 1)), 0.3, X, Y


def test_a_column_is_one_picture_from_0_to_1():
    images = np.random.default_rng(1).integers(0, 256, (5, 2, 3, 4), dtype=np.uint8)
    X = flatten_images(images)
    assert X.shape == (24, 5)
    for i in range(5):
        np.testing.assert_array_equal(X[:, i].reshape(2, 3, 4) * 255, images[i])
    assert flatten_images(np.full((1, 1, 1, 3), 255, np.uint8)).tolist() == [[1.0]] * 3


def test_the_start_is_a_column_and_a_number():
    w, b = initialize_with_zeros(3)
    assert w.tolist() == [[0.0]] * 3
    assert b == 0


def test_cost_and_slopes_of_an_example_computed_by_hand():
    # Scores log 3 and -log 3, so probabilities 3/4 and 1/4; labels 1 and 1.
    grads, cost = propagate(np.array([[np.log(3)]]), 0.0, np.array([[1.0, -1.0]]), np.array([[1.0, 1.0]]))
    assert cost == pytest.approx((np.log(4 / 3) + np.log(4)) / 2)
    np.testing.assert_allclose(grads["dw"], [[(-1 / 4 + 3 / 4) / 2]])
    assert grads["db"] == pytest.approx((-1 / 4 - 3 / 4) / 2)


def test_zeros_cost_the_logarithm_of_two(example):
    _, _, X, Y = example
    assert propagate(*initialize_with_zeros(4), X, Y)[1] == pytest.approx(np.log(2))


def test_slopes_equal_central_differences(example):
    w, b, X, Y = example
    grads, _ = propagate(w, b, X, Y)
    step = 1e-5
    for j in range(len(w)):
        nudge = step * np.eye(len(w))[:, [j]]
        measured = (propagate(w + nudge, b, X, Y)[1] - propagate(w - nudge, b, X, Y)[1]) / (2 * step)
        assert grads["dw"][j, 0] == pytest.approx(measured, rel=1e-7)
    measured = (propagate(w, b + step, X, Y)[1] - propagate(w, b - step, X, Y)[1]) / (2 * step)
    assert grads["db"] == pytest.approx(measured, rel=1e-7)


def test_shapes_and_kinds_are_those_promised(example):
    w, b, X, Y = example
    grads, cost = propagate(w, b, X, Y)
    assert grads["dw"].shape == (4, 1)
    assert np.ndim(grads["db"]) == np.ndim(cost) == 0


def test_one_step_goes_against_the_slopes(example):
    w, b, X, Y = example
    before, cost = propagate(w, b, X, Y)
    params, grads, costs = optimize(w, b, X, Y, num_iterations=1, learning_rate=0.5)
    np.testing.assert_allclose(params["w"], w - 0.5 * before["dw"])
    assert params["b"] == pytest.approx(b - 0.5 * before["db"])
    np.testing.assert_array_equal(grads["dw"], before["dw"])
    assert costs == [cost]


def test_costs_are_kept_every_hundred_steps_and_fall(example, capsys):
    _, _, costs = optimize(*example, num_iterations=301, learning_rate=0.1, print_cost=True)
    assert len(costs) == 4
    assert np.all(np.diff(costs) < 0)
    assert len(capsys.readouterr().out.splitlines()) == 4


def test_training_leaves_its_arguments_alone(example):
    copies = [np.copy(part) for part in example]
    optimize(*example, num_iterations=3)
    for part, copy in zip(example, copies, strict=True):
        np.testing.assert_array_equal(part, copy)


def test_predictions_follow_the_sign_of_the_score():
    X = np.array([[-2.0, 0.4, 0.6, 3.0]])
    assert predict(np.array([[1.0]]), -0.5, X).tolist() == [[0, 0, 1, 1]]


def test_long_training_reaches_scikit_learns_unregularized_solution(example):
    _, _, X, Y = example
    w, b = initialize_with_zeros(4)
    params, grads, _ = optimize(w, b, X, Y, num_iterations=4000, learning_rate=1.0)
    theirs = LogisticRegression(C=np.inf, tol=1e-10, max_iter=1000).fit(X.T, Y[0])
    np.testing.assert_allclose(params["w"][:, 0], theirs.coef_[0], rtol=1e-4)
    assert params["b"] == pytest.approx(theirs.intercept_[0], rel=1e-4)
    assert np.abs(grads["dw"]).max() < 1e-8


def test_the_model_trains_on_the_first_set_and_predicts_both(example):
    _, _, X, Y = example
    result = model(X[:, :20], Y[:, :20], X[:, 20:], Y[:, 20:], num_iterations=150, learning_rate=0.2)
    params, _, costs = optimize(np.zeros((4, 1)), 0.0, X[:, :20], Y[:, :20], 150, 0.2)
    assert result["costs"] == costs
    np.testing.assert_array_equal(result["w"], params["w"])
    assert result["b"] == params["b"]
    np.testing.assert_array_equal(result["Y_prediction_train"], predict(params["w"], params["b"], X[:, :20]))
    np.testing.assert_array_equal(result["Y_prediction_test"], predict(params["w"], params["b"], X[:, 20:]))
    assert (result["learning_rate"], result["num_iterations"]) == (0.2, 150)


def test_the_model_does_not_look_at_the_labels_of_the_test_set(example):
    _, _, X, Y = example
    one, other = (model(X, Y, X[:, :7], labels, num_iterations=5) for labels in (Y[:, :7], 1 - Y[:, :7]))
    np.testing.assert_array_equal(one["Y_prediction_test"], other["Y_prediction_test"])
