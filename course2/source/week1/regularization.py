# ---
# jupyter:
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---

# %% [markdown]
# # Fit the signal and not the noise
#
# **You will** find out what ails a network, choose remedies and measure what they are worth, and make deep networks
# train without surprises.

# %% [markdown]
# **Afterwards you can**
# - part data for training, choosing and testing, and tell high bias from high variance,
# - regularize: L2, L1, dropout, more data, early stopping, ensembles,
# - normalize inputs and start deep networks so that signals neither die nor explode,
# - check any gradient by measuring it, and find a bug that way.

# %% [markdown]
# **You need** week 4 of course 1: a network of any depth, forward and back. Its functions are imported here.
#
# **Time:** two sittings of about two and a half hours each. Part A is about models that fit too little or too much.
# Part B is about training that behaves; it uses functions that you write in part A.

# %% [markdown]
# Run this cell first.

# %%
from functools import partial

import numpy as np

from autograder import week
from shared_utils import logistic, plots_noisy, plots_regularization, polynomials, shallow, signals
from shared_utils.activations import sigmoid
from shared_utils.data import load_cats, load_digits, load_planar, load_tumours
from shared_utils.deep import L_model_backward, L_model_forward, compute_cost, predict, update_parameters
from shared_utils.deep import linear_activation_backward, linear_activation_forward
from shared_utils.elongated_bowl import Bowl, path
from shared_utils.parameter_vectors import to_dict, to_vector
from shared_utils.regularized_training import accuracy, on_one_scale, ready_start, soft_threshold, train, trained
from shared_utils.widgets.regularization import regularization_playground

check, hint, progress = week("course2/week1")

# %% [markdown]
# # Part A: too little, too much

# %% [markdown]
# ## 1. Idea, code, experiment
#
# How many layers? Which learning rate? Nobody guesses such numbers right at the first try. Work goes round and round: you
# have an **idea**, you **code** it, you run an **experiment**, and its result gives you the next idea.
#
# Intuitions do not carry over well from field to field: what works in speech may fail in vision. So make the circle
# *short*, and read each result correctly. That is this week.

# %% [markdown]
# ## 2. Three sets
#
# A model that has seen the answers proves nothing by repeating them. So the data are parted:
#
# - the **train set**: the model learns from it,
# - the **dev set** (also *validation set*): you compare models on it, and choose,
# - the **test set**: touched once, at the end. It tells how good the chosen model really is.

# %% [markdown]
# Why is the dev set not enough? Because you *chose* by it. The best of a hundred models is partly the luckiest one.

# %% [markdown]
# How large should they be? Dev and test set only have to be large enough to tell models apart, and that number hardly
# grows with the data. Small sets are parted 60/20/20; of a million, 10,000 for dev and 10,000 for test are plenty.

# %%
plots_regularization.splits({1_000: (60, 20, 20), 100_000: (90, 5, 5), 1_000_000: (98, 1, 1)})

# %% [markdown]
# **Dev and test set must come from one distribution** (be drawn in the same way from examples of the same kind), the
# one you care about: else you aim at one target and are judged at another. The train set may differ, if that is where
# many examples are (pictures from the web for an app that takes photographs).

# %% [markdown]
# And when nobody needs a fair number at the end, a dev set alone will do. People then often call it "test set", but
# they choose by it, so it is a dev set.

# %% [markdown]
# ### Exercise 1: part the data
#
# Files are often sorted, by label, say. So let *chance* decide which example goes where, and labels go with their examples.
# (Not where the future is to be foretold: there the last days are for testing.)

# %% exercise="split_dataset"
from shared_utils.preparing import split_dataset

# %% [markdown]
# Ten examples, numbered, with labels 100 higher. Every column of the three pairs should still have its own label below:

# %%
X10 = np.arange(10.0)[None]
sets = split_dataset(X10, X10 + 100, (0.6, 0.2, 0.2), np.random.default_rng(0))
for X_part, Y_part in sets:  # expect 6, 2 and 2 columns
    print(np.vstack([X_part, Y_part]).astype(int))

# %% [markdown]
# ## 3. Bias and variance
#
# Here is the data set of part A: two classes on the two sides of a wave. The points are smeared, and about one label in
# fifteen has been turned over. There are 120 to train on, and 400 more as dev set, from the same distribution.

# %%
X, Y = load_planar("noisy")
X_dev, Y_dev = load_planar("noisy_dev")
plots_noisy.two_sides(X, Y)

# %% [markdown]
# No rule can get all *new* points of this kind right. By the rule that made them, the best possible classifier is right
# on about 88% of new points: its error of 12% is the **Bayes error**. In practice nobody knows the rule. Then the error
# of careful people stands in for it: it is an upper bound, as the best possible can only be better.

# %% [markdown]
# Three models: logistic regression; a network with two hidden layers of 60 and 20 units after 250 steps; and the same
# network after 5000. (`ready_start` draws a start that learns well: part B shows how.) **Predict before you run:** which
# does best on the dev set?

# %%
start = ready_start([2, 60, 20, 1], np.random.default_rng(1))
line, _, _ = logistic.optimize(np.zeros((2, 1)), 0.0, X, Y, num_iterations=1000, learning_rate=0.5)
short = trained(X, Y, start, learning_rate=0.3, steps=250)
long = trained(X, Y, start, learning_rate=0.3, steps=5000)
models = {
    "a line": partial(logistic.predict, line["w"], line["b"]),
    "250 steps": partial(predict, parameters=short),
    "5000 steps": partial(predict, parameters=long),
}
plots_noisy.decisions(X, Y, models)

# %%
for name, decide in models.items():
    print(f"{name:10}  train {100 * np.mean(decide(X) == Y):.1f}%  dev {100 * np.mean(decide(X_dev) == Y_dev):.1f}%")

# %% [markdown]
# The longest training gets nearly *every* train point right, the turned ones included: it bends its boundary round single
# points. On new points it is no better than the line. Its train error of 1% is far *below* the Bayes error: it has learned
# the noise of the points that it has seen.

# %% [markdown]
# - **High variance**: the dev error is well above the train error. The model fits the accidents of its train set
#   (*overfitting*).
# - **High bias**: the train error is well above the Bayes error. The model fits too little (*underfitting*). You met it
#   in week 3 of course 1: on the flower a line was wrong on 36% of the very points it had learned from.

# %% [markdown]
# ### Exercise 2: diagnose
#
# Two differences say where to look:
#
# $$\underbrace{\text{train error} - \text{Bayes error}}_{\text{bias}}, \qquad
# \underbrace{\text{dev error} - \text{train error}}_{\text{variance}} .$$
#
# Each is *high* when it is above a tolerance. This holds when train and dev set have one distribution.

# %% exercise="diagnose"
from shared_utils.diagnosis import diagnose

# %% [markdown]
# The line on the flower; the long training, with a Bayes error of 12%; and a model of blurred pictures with a train error
# of 15%. Is that much? If people err on 14% of these pictures, it is not.

# %%
diagnose(0.36, 0.37), diagnose(0.008, 0.168, 0.12), diagnose(0.15, 0.16, 0.14)
# expect high bias; high variance; nothing

# %% [markdown]
# The bias of the long training is 1% - 12% = -11%. A bias below 0 is not high, but one so far below tells something,
# too: noise has been learned.

# %% [markdown]
# ### The recipe
#
# | | try |
# |---|---|
# | high bias | a larger network; longer training; a better way to step (next week); another kind of network |
# | high variance | more data; regularization; another kind of network |
#
# First make the bias small, then the variance, and go round as long as the dev error falls. The two need different
# remedies: more data does nothing for a model that cannot even fit the data it has.

# %% [markdown]
# ### What became of the trade-off
#
# For a long time most remedies for the one made the other worse, and people spoke of the *bias-variance trade-off*. With
# networks and much data there is a knob for each: a larger network lowers the bias, and *when it is regularized well* it
# hardly raises the variance; more data brings the dev error down. What it costs is computing time.

# %% [markdown]
# The network from above without any remedy, 5000 steps, each time on ten draws of new points:
#
# | points to train on | train: median | dev: lowest, median, highest |
# |---|---|---|
# | 60 | 100% | 75.5%, 78.8%, 85.5% |
# | 120 | 97.5% | 74.2%, 79.6%, 83.0% |
# | 400 | 89.5% | 84.0%, 85.8%, 87.2% |
# | 1600 | 87.8% | 87.2%, 87.8%, 88.8% |

# %% [markdown]
# The train error *rises*, as there is more noise than the network can learn. With so many points
# both errors come near the Bayes error. (A network too small for the best rule would end above it.)

# %% [markdown]
# ## 4. L2 regularization
#
# To bend round a single point, a network needs a steep function, and that takes large weights. So let us put a price on
# them. $m$ is the number of examples, and $\lambda$ says how much a weight costs:
#
# $$J = \frac1m \sum_{i=1}^m \mathcal L(\hat y^{(i)}, y^{(i)}) + \frac{\lambda}{2m} \sum_{l=1}^L \| W^{[l]} \|_F^2,
# \qquad \| W \|_F^2 = \sum_{i,j} W_{ij}^2 .$$

# %% [markdown]
# $\| W \|_F$ is the *Frobenius norm*: the length of all entries of $W$ as one vector. Biases are left out: there are few
# of them, and they make nothing steep.

# %% [markdown]
# ### Exercise 3: the cost
#
# For any depth. `compute_cost`, from week 4, is there for the first part.

# %% exercise="compute_cost_with_regularization"
from shared_utils.regularization import compute_cost_with_regularization

# %% [markdown]
# By hand: the squares of the weights add up to $1 + 4 + 9 = 14$; two examples, $\lambda = 0.4$, so the term is
# $0.4 / 4 \cdot 14 = 1.4$. The losses are $\log 2$ each.

# %%
two = {"W1": np.array([[1.0, -2.0]]), "b1": np.array([[9.0]]), "W2": np.array([[3.0]]), "b2": np.array([[9.0]])}
halves = np.array([[0.5, 0.5]])
compute_cost_with_regularization(halves, np.array([[0.0, 1.0]]), two, 0.4)  # expect 2.09314718

# %% [markdown]
# ### Exercise 4: the gradients
#
# The cost is a sum of two parts, and so is its slope. The first part you have from week 4. For a single weight the slope
# of $\frac{\lambda}{2m} w^2$ is $\frac{\lambda}{m} w$: that is why there was a 2. Biases are not touched.

# %% exercise="backward_propagation_with_regularization"
from shared_utils.regularization import backward_propagation_with_regularization

# %% [markdown]
# The start from above, on all points. The gap between the gradients with and without the term is $\frac{\lambda}{m} W$.
# So for each weight the gap, divided by $\frac{\lambda}{m}$ times the weight, is 1. For the first one of layer 2:

# %%
AL, caches = L_model_forward(X, start)
with_term, without = (backward_propagation_with_regularization(AL, Y, caches, lambd) for lambd in (6.0, 0.0))
(with_term["dW2"] - without["dW2"])[0, 0] / (6.0 / 120 * start["W2"][0, 0])  # expect 1.0

# %% [markdown]
# ### Why "weight decay"?
#
# Put the gradient into the update:
#
# $$W \leftarrow W - \alpha \Bigl( dW + \frac{\lambda}{m} W \Bigr) = \Bigl( 1 - \frac{\alpha \lambda}{m} \Bigr) W -
# \alpha \, dW .$$

# %% [markdown]
# Before each ordinary step all weights shrink by the same small share. So for plain gradient descent L2 and **weight
# decay** are the same. For optimizers that divide the gradient by its own size, such as Adam next week, they are not:
# there the term is divided along with the rest.

# %%
shrunk = (1 - 0.3 * 6.0 / 120) * start["W2"] - 0.3 * without["dW2"]
bool(np.abs(shrunk - update_parameters(start, with_term, 0.3)["W2"]).max() < 1e-15)  # expect True

# %% [markdown]
# **Predict before you run:** 1500 steps from the same start, now with your gradients, for several $\lambda$. What happens to
# the accuracy on the *train* set as $\lambda$ grows? And on the dev set?


# %%
def fit(lambd, steps=1500, learning_rate=0.3):
    parameters = start
    for _ in range(steps):
        AL, caches = L_model_forward(X, parameters)
        grads = backward_propagation_with_regularization(AL, Y, caches, lambd)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters


fits = {lambd: fit(lambd) for lambd in (0, 0.3, 1, 2, 6)}
scores = {lambd: (accuracy(X, Y, p), accuracy(X_dev, Y_dev, p)) for lambd, p in fits.items()}
plots_regularization.by_strength(scores, "λ")

# %%
plots_noisy.decisions(X, Y, {f"λ = {lambd}": partial(predict, parameters=fits[lambd]) for lambd in (0, 2, 6)})

# %% [markdown]
# The boundary lets go of single points. And the weights? The axis upwards is logarithmic:

# %%
plots_regularization.histograms({f"λ = {lambd}": fits[lambd] for lambd in (0, 2, 6)})

# %% [markdown]
# That is one start. Over ten starts, after 5000 steps:

# %% [markdown]
# | λ | train: lowest, median, highest | dev: lowest, median, highest |
# |---|---|---|
# | 0 | 99.2%, 99.2%, 99.2% | 82.8%, 84.0%, 85.0% |
# | 0.3 | 95.0%, 96.2%, 96.7% | 85.0%, 86.2%, 86.8% |
# | 1 | 94.2%, 94.2%, 95.0% | 87.2%, 87.6%, 88.2% |
# | 2 | 93.3%, 94.2%, 94.2% | 87.0%, 87.2%, 87.8% |
# | 3 | 89.2%, 89.2%, 90.0% | 84.2%, 85.6%, 86.0% |
# | 6 | 85.8%, 85.8%, 85.8% | 84.0%, 84.2%, 84.2% |

# %% [markdown]
# With $\lambda = 0$ variance is high. With $\lambda = 6$ it is gone, but so is the wave: both errors are above the
# Bayes error of 12%. $\lambda$ is a hyperparameter: it is chosen on the dev set.

# %% [markdown]
# And $\lambda = 1$? The train error is 6%, still below the Bayes error. A negative bias means that noise has been learned, or
# that the set holds little of it. (The best possible rule is wrong on 7% of these 120 points, and on 11% of the dev set.)

# %% [markdown]
# The gap to the dev error would still be called high variance. But the dev error is 12.4%, so hardly anything is left to
# gain: **the dev error decides**, and the two gaps only say where to look.

# %% [markdown]
# ## 5. L1, and weights of exactly 0
#
# L1 puts a price on absolute values: $\frac{\lambda}{2m} \sum |W_{ij}|$. What is different? The pull of L2 is in
# proportion to the weight, so it fades as the weight gets small. The pull of L1 stays the same all the way to 0.

# %% [markdown]
# To see every weight by itself, fit a polynomial of degree 12 to twenty noisy points. The true curve is
# $1.5x - 2x^3 + 0.8x^5$. (Beyond ±0.01 the axis of the weights is logarithmic.)

# %%
x, y = polynomials.noisy_curve(np.random.default_rng(1))
P = polynomials.powers(x, 12)
curves = {
    "no penalty": polynomials.least_squares(P, y),
    "L2, λ = 0.1": polynomials.least_squares(P, y, 0.1),
    "L1, λ = 0.1": polynomials.lasso(P, y, 0.1, 20_000),
}
plots_regularization.polynomials(x, y, curves, polynomials.curve)

# %% [markdown]
# Without a penalty the curve chases the accidents, with weights up to 1800. L2 makes all weights small, and none of them 0.
# L1 sets ten of twelve to 0, $x^5$ among them, which is in the true curve: powers resemble each other, and L1 gets by
# with a few of them, whose absolute weights have the smallest sum. It *selects* features, but not always the true ones.

# %% [markdown]
# Over ten draws. The distance from the true curve is the root of the mean square, from -1 to 1:
#
# | | distance: lowest, median, highest | weights exactly 0 |
# |---|---|---|
# | no penalty | 0.09, 9.1, 75 | 0 |
# | L2 | 0.05, 0.11, 0.17 | 0 |
# | L1 | 0.04, 0.09, 0.16 | 7 to 10 |
#
# In two of the ten draws L1 kept $x^5$; in none did it keep all three true powers.

# %% [markdown]
# ### Where do the zeros come from?
#
# Not from following the slope. A step of $\frac{\alpha\lambda}{2m} \operatorname{sign}(w)$ jumps *across* 0, then back,
# and so on for ever. The remedy: take the step of the old cost, then move every weight towards 0 by
# $\frac{\alpha\lambda}{2m}$, and put those that would cross onto 0. This is **soft thresholding**:

# %%
soft_threshold(np.array([-0.5, -0.02, 0.0, 0.01, 0.3]), 0.05)  # expect [-0.45, -0, 0, 0, 0.25], and -0 equals 0

# %% [markdown]
# The first forty steps of four weights that go to 0, both ways, on the polynomial above:

# %%
ways, shown = {"soft thresholding": False, "plain steps along the sign": True}, {"x²": 1, "x⁶": 5, "x⁸": 7, "x¹²": 11}
histories = {
    title: np.array([polynomials.lasso(P, y, 0.1, steps, subgradient)[0][0, [*shown.values()]] for steps in range(41)])
    for title, subgradient in ways.items()
}
plots_regularization.approaching_zero(histories, list(shown))

# %% [markdown]
# On the left each weight reaches 0, and stays. On the right it jumps across, again and again. Over the ten draws 20,000 such
# steps left *no* weight at exactly 0, and were as near to the true curve: the fit does not mind. Those who want zeros need
# the threshold.

# %% [markdown]
# ### Find the mistake
#
# Four lines from notes on the internet, for the terms of sections 4 and 5. $\lambda$ is `lambd`. **Predict before you run:**
# which line is right?
#
# 1. L2 term: `lambd / (2 * m) * np.linalg.norm(W)`
# 2. its gradient: `lambd / (2 * m) * W`
# 3. L1 term: `lambd / (2 * m) * np.sum(np.abs(W))`
# 4. its gradient: `lambd / (2 * m) * np.abs(W)`

# %% [markdown]
# For one weight of $-3$, $\lambda = 2$ and $m = 1$ the true slopes are $-6$ for L2, and $-1$ for L1. Measure:

# %%
W, m, lambd, e = np.array([[-3.0]]), 1, 2.0, 1e-6
terms = {
    "line 1": lambda W: lambd / (2 * m) * np.linalg.norm(W),
    "line 3": lambda W: lambd / (2 * m) * np.sum(np.abs(W)),
}
for name, term in terms.items():
    print(f"{name} has the slope {(term(W + e) - term(W - e)) / (2 * e):.3f}")
print(f"line 2 says {(lambd / (2 * m) * W).item()}, line 4 says {(lambd / (2 * m) * np.abs(W)).item()}")

# %% [markdown]
# <details><summary>The mistakes</summary>
#
# Only line 3 is right. Line 1 forgets the square of the norm. Line 2 keeps the 2, which cancels: `lambd / m * W`, here
# -6. In line 4 the slope of $|w|$ is its sign, so `lambd / (2 * m) * np.sign(W)`, here -1. (At exactly 0 there is a kink:
# anything from -1 to 1 times the factor is a *subgradient*.)
# </details>

# %% [markdown]
# ## 6. Dropout
#
# A different idea: at every step switch off each hidden unit with some probability, for every example by itself. No unit
# can rely on a particular other one being there, so it has to spread its weights. It is like training many smaller
# networks that share their weights.

# %% [markdown]
# `keep_prob` is the probability that a unit is **kept**: a number is drawn evenly from 0 to 1, and when it is *below*
# `keep_prob`, the unit stays. It may be 1, which means no dropout, but never 0.

# %% [markdown]
# ### Why divide?
#
# With `keep_prob = 0.8` a fifth of the activations is missing, so the next layer is fed with a fifth less on average. If
# that were left so, the scores would jump when dropout is switched off at test time.

# %% [markdown]
# **Inverted dropout** divides what is kept by `keep_prob`:
#
# $$0.8 \cdot \frac{a}{0.8} + 0.2 \cdot 0 = a .$$
#
# So the mean is right while training, and at test time there is nothing left to do: **all units on, nothing scaled**.

# %% [markdown]
# ### Exercise 5: dropout forward
#
# Return the activations and the mask `D`; the way back needs it.

# %% exercise="dropout_forward"
from shared_utils.regularization import dropout_forward

# %% [markdown]
# Two steps' masks for five units and eight examples. The mean of many entries should stay near 1:

# %%
rng = np.random.default_rng(2)
plots_regularization.masks([dropout_forward(np.ones((5, 8)), 0.8, rng)[1] for _ in range(2)], 0.8)

# %%
dropped, D = dropout_forward(np.ones((200, 500)), 0.8, rng)
np.unique(dropped), dropped.mean()  # expect 0 and 1.25, and about 1.0

# %% [markdown]
# ### Exercise 6: dropout backward
#
# Forward, every activation was multiplied by a number: $0$, or $1 / \text{keep\_prob}$. So the slopes for the old
# activations are those for the new ones times the same numbers.

# %% exercise="dropout_backward"
from shared_utils.regularization import dropout_backward

# %% [markdown]
# Slopes of 1 come back as 0 where the unit was off, and as 1.25 where it was on:

# %%
dropout_backward(np.ones((2, 3)), np.array([[1, 0, 1], [0, 1, 1]]), 0.8)  # expect [[1.25, 0, 1.25], [0, 1.25, 1.25]]

# %% [markdown]
# ### Into the deep network
#
# Your two functions between the layers of week 4. `keep_probs` is a dict, because each layer may have its own: large
# layers can lose more. The input and the output keep everything.


# %%
def forward_with_dropout(X, parameters, keep_probs, rng):
    A, caches, masks, L = X, [], {}, len(parameters) // 2
    for k in range(1, L + 1):
        activation = "sigmoid" if k == L else "relu"
        A, cache = linear_activation_forward(A, parameters[f"W{k}"], parameters[f"b{k}"], activation)
        caches.append(cache)
        if k in keep_probs:
            A, masks[k] = dropout_forward(A, keep_probs[k], rng)
    return A, caches, masks


def backward_with_dropout(AL, Y, caches, masks, keep_probs):
    AL = np.clip(AL, 1e-12, 1 - 1e-12)  # a probability of exactly 0 or 1 would be divided by
    grads, dA, L = {}, (1 - Y) / (1 - AL) - Y / AL, len(caches)
    for k in range(L, 0, -1):
        if k in masks:
            dA = dropout_backward(dA, masks[k], keep_probs[k])
        activation = "sigmoid" if k == L else "relu"
        dA, grads[f"dW{k}"], grads[f"db{k}"] = linear_activation_backward(dA, caches[k - 1], activation)
    return grads


# %% [markdown]
# The large layer keeps 70%, the small one 80%. For reading the accuracy, dropout is off, as at test time.

# %%
keep_probs, rng, parameters = {1: 0.7, 2: 0.8}, np.random.default_rng(3), start
for step in range(3001):
    if step % 1000 == 0:
        print(f"step {step}: right on {accuracy(X, Y, parameters):.1f}% of the train set")
    AL, caches, masks = forward_with_dropout(X, parameters, keep_probs, rng)
    parameters = update_parameters(parameters, backward_with_dropout(AL, Y, caches, masks, keep_probs), 0.3)
accuracy(X_dev, Y_dev, parameters)  # expect about 85

# %% [markdown]
# Over ten starts, 5000 steps, one `keep_prob` for both layers:
#
# | keep_prob | train: lowest, median, highest | dev: lowest, median, highest |
# |---|---|---|
# | 1 | 99.2%, 99.2%, 99.2% | 82.8%, 84.0%, 85.0% |
# | 0.9 | 96.7%, 98.3%, 98.3% | 83.8%, 84.5%, 85.0% |
# | 0.8 | 95.0%, 96.7%, 97.5% | 83.0%, 85.1%, 86.5% |
# | 0.7 | 92.5%, 94.2%, 95.8% | 84.2%, 85.8%, 87.0% |
# | 0.5 | 90.8%, 93.3%, 95.0% | 83.0%, 84.8%, 86.5% |

# %% [markdown]
# A little better than without dropout, and behind L2 on these points. That is no law: dropout was made for large networks,
# for pictures and speech among others.

# %% [markdown]
# ### On real measurements: a surprise
#
# The same on tumours: 30 features, benign or malignant, a network with 30 and 15 hidden units, 1500 steps of 0.3, and only
# 114 examples to train on. Over ten splits, the accuracy *and*, on the dev set, the cost. (Costs without the λ term, so that
# they can be compared.)

# %% [markdown]
# | | train, median | dev: lowest, median, highest | dev cost, median |
# |---|---|---|---|
# | nothing | 100% | 93.8%, 96.9%, 97.9% | 0.153 |
# | λ = 3 | 99.6% | 95.9%, 97.4%, 97.9% | 0.085 |
# | λ = 10 | 98.2% | 94.7%, 97.4%, 98.2% | 0.125 |
# | λ = 30 | 94.3% | 91.2%, 94.9%, 95.9% | 0.243 |
# | keep_prob = 0.8 | 100% | 95.3%, 97.1%, 97.7% | 0.196 |
# | keep_prob = 0.5 | 100% | 95.3%, 97.1%, 97.9% | 0.281 |

# %% [markdown]
# The accuracy hardly moves: half a point, less than from split to split. (Only λ = 30 is too much: it costs two points.) But
# with λ = 3 the *cost* is nearly halved: the network is right about as often, and less sure where it is wrong. Dropout made
# the cost larger here. So ask two questions of every remedy: does it help on *these* data, and in which measure? Only an
# experiment answers.

# %% [markdown]
# ## 7. More data from the data you have
#
# More data is the surest remedy for variance, and often the most expensive. **Data augmentation** makes new examples out
# of old ones, by changes that leave the label true: a mirrored cat is a cat.

# %% [markdown]
# ### Exercise 7: mirror and shift
#
# Each picture draws for itself: mirrored, left for right, with probability one half; then moved by up to 4 pixels up or
# down, and by up to 4 left or right. What appears at the edge does not matter.

# %% exercise="augment_images"
from shared_utils.preparing import augment_images

# %% [markdown]
# One cat, and seven new versions of it:

# %%
cat = load_cats().train_x[np.flatnonzero(load_cats().train_y[0])[0]]
plots_regularization.versions(cat, augment_images(np.repeat(cat[None], 7, axis=0), np.random.default_rng(1)))

# %% [markdown]
# What is it worth? For the deep network of week 4, 2500 steps of 0.0075, ten draws of the train set, 1000 new pictures as
# dev set:
#
# | | dev: lowest, median, highest |
# |---|---|
# | 209 pictures | 71.9%, 79.0%, 83.3% |
# | with their mirror images | 75.7%, 83.2%, 86.2% |
# | with a copy of each by `augment_images` | 74.5%, 80.8%, 82.6% |

# %% [markdown]
# Mirror images help most here. In the last row only half of the copies are mirrored, and nearly all are shifted. Copies
# cost nothing but time. New pictures would be worth more: copies tell nothing of cats that were never seen.

# %% [markdown]
# ### Labels that a flip destroys
#
# "Leave the label true" is the condition, and it has to be checked for every kind of data. Handwritten digits:

# %%
digits = load_digits()
shown = [np.flatnonzero(digits.labels[0] == d)[2] for d in (0, 8, 3, 6, 2, 5)]
names = [f"{'an' if digits.labels[0, i] == 8 else 'a'} {digits.labels[0, i]}" for i in shown]
both = np.concatenate([digits.images[shown], digits.images[shown][:, :, ::-1]])
plots_regularization.digits(both, names + [f"{name}, mirrored" for name in names])

# %% [markdown]
# The mirrored 0 and 8 pass. A mirrored 3 or 6 is no digit at all, and a mirrored 2 is nearly a 5. What does a network
# say that has learned to tell 3 from 8? Ten splits, 214 digits to train on, 20 hidden units, 1000 steps of 0.3:

# %% [markdown]
# | dev set | lowest, median, highest |
# |---|---|
# | as they are: right | 98.6%, 100%, 100% |
# | mirrored 8s, still called 8 | 90%, 96%, 100% |
# | mirrored 3s, called 8 | 96%, 100%, 100% |
#
# To this network, which knows only 3 and 8, a mirrored 3 looks like an 8. To train on it as "3" is to train on a wrong label.

# %% [markdown]
# ## 8. Stop early, and ask several
#
# The tumours again, 114 to train on. While the network trains, in steps of 0.1, look at the cost on the dev set every ten
# steps. (Every sixth look is printed. `on_one_scale` is ready: more in part B.)

# %%
data, rng = load_tumours(), np.random.default_rng(1)
(X_t, Y_t), (X_v, Y_v), _ = split_dataset(data.X, data.Y, (0.2, 0.6, 0.2), rng)
X_t, X_v = on_one_scale(X_t, X_v)
states = list(train(X_t, Y_t, ready_start([30, 30, 15, 1], rng), 0.1, 600))[::10]
costs = [compute_cost(L_model_forward(X_t, state)[0], Y_t) for state in states]
dev_costs = [compute_cost(L_model_forward(X_v, state)[0], Y_v) for state in states]
print([round(float(cost), 3) for cost in dev_costs[::6]])

# %% [markdown]
# It falls, then it rises: from some point on the network gets surer than it should be. **Early stopping** keeps the
# parameters from the turn. But while training, how do you know that it was the turn, and not a bump? You wait a little:
# `patience`.

# %% [markdown]
# ### Exercise 8: early stopping
#
# An **epoch** is one pass over the train set. So far each step uses all examples, so an epoch is a step. Stop as soon
# as `patience` epochs in a row have brought no cost *strictly below the lowest so far*. Return the index of the lowest
# so far. What comes after the stop was never computed, so it must not count.

# %% exercise="early_stopping"
from shared_utils.diagnosis import early_stopping

# %% [markdown]
# With patience 2 training stops at the 1.3 and never sees the 0.5. With patience 3 it does.

# %%
bumpy = [2.0, 1.0, 1.2, 1.3, 0.5, 0.9]
early_stopping(bumpy, 2), early_stopping(bumpy, 3)  # expect 1 and 4

# %% [markdown]
# Now on the tumours. There a look came every ten steps, so a patience of 10 looks waits for 100 steps:

# %%
plots_regularization.early_stop(costs, dev_costs, early_stopping(dev_costs, 10), 10)

# %% [markdown]
# Over ten splits the turn came between step 100 and step 230. Kept there, the dev cost was 0.094 in the median; after
# 2000 steps it was 0.133. The accuracy was 97% both times: once more it is the cost that suffers, as the network gets too
# sure of its mistakes.

# %% [markdown]
# One more thing to know: early stopping ties two knobs together. Fitting the train set well and not overfitting are
# different aims, and here one number decides on both. L2 keeps them apart, but you have to try several $\lambda$.

# %% [markdown]
# ### Exercise 9: an ensemble
#
# Train several networks, from different starts or on different draws of the data. They make different mistakes, and in the
# **mean** of their probabilities some of these cancel. Decide by the mean, not by a vote: a model that is sure should
# count for more (if its sureness is earned).

# %% exercise="ensemble_predict"
from shared_utils.diagnosis import ensemble_predict

# %% [markdown]
# One model is sure, two are in doubt. A vote would say 0 and 1:

# %%
ensemble_predict([np.array([[0.9, 0.1]]), np.array([[0.4, 0.6]]), np.array([[0.4, 0.6]])])  # expect [[1, 0]]

# %% [markdown]
# On the noisy points, networks of 1500 steps. Ten of them make an ensemble: each is trained on 120 points that were drawn
# *with replacement* from the 120, so it misses about a third of them. Ten times over:
#
# | | dev: lowest, median, highest |
# |---|---|
# | one of the ten (their median) | 83.6%, 84.2%, 84.9% |
# | ten together | 85.0%, 85.8%, 87.0% |
# | one, trained on all 120 | 84.5%, 85.0%, 86.0% |

# %% [markdown]
# Together they make up for what each has missed, and a little more. The price is ten times the work, also in use.

# %% [markdown]
# ### Play
#
# The playground trains with *your* functions on the noisy points: on all 120, though it draws every second one. To be quick,
# its network is smaller, with 30 and 15 hidden units. At its first 500 steps hardly any noise has been learned: set the steps
# to 3000 (the set-ups do that).

# %% [markdown]
# Predict first; then try:
#
# 1. λ from 0 to 10. Watch the weights and the two accuracies. *pin* keeps a curve for comparison.
# 2. λ = 0, and a `keep_prob` of 0.5.
# 3. Both. Can you beat λ alone on the dev set? With another seed, too?

# %%
regularization_playground(
    compute_cost_with_regularization,
    backward_propagation_with_regularization,
    dropout_forward,
    dropout_backward,
)

# %% [markdown]
# That was part A, and a good place for a break.

# %% [markdown]
# # Part B: training that behaves
#
# New session? First run everything above (*Run → Run All Above Selected Cell*).

# %% [markdown]
# ## 9. Inputs on one scale
#
# Part B begins with a bowl: a cost of two weights, seen from above. One feature spreads five times as wide as the other.
# That makes the bowl elongated: steep across, flat along.

# %%
rng = np.random.default_rng(0)
stretched, round_one = Bowl.drawn(rng, False), Bowl.drawn(np.random.default_rng(0), True)
rates = {"α = 0.03": 0.03, "α = 0.5": 0.5}
bowls = {"features as they are": stretched, "features normalized": round_one}
paths = {title: {name: path(bowl, rate, 25) for name, rate in rates.items()} for title, bowl in bowls.items()}
plots_regularization.bowls(bowls, paths)

# %% [markdown]
# Twenty-five steps each, the star is the lowest point. Each goes against the slope: in the elongated bowl
# that is across, and hardly along; in the round one it is nearly straight to the star. (Quite round it is only where the
# features do not go together.) Until 99% of the height was gone, it took, in the median of ten draws:
#
# | | α = 0.03 | α = 0.5 |
# |---|---|---|
# | as they are | 1688 steps | 101 steps |
# | normalized | 76 steps | 4 steps |

# %% [markdown]
# ### Exercise 10: normalize
#
# For every feature: subtract its mean, divide by its **standard deviation** (not by the variance: that has the wrong
# unit).
#
# $$x \leftarrow \frac{x - \mu}{\sigma}, \qquad \mu = \frac1m \sum_i x^{(i)}, \qquad
# \sigma^2 = \frac1m \sum_i (x^{(i)} - \mu)^2 .$$
#
# $\mu$ and $\sigma$ come from the **train set**, for all sets. A model has to treat new data just as it treated those it
# learned from, and nothing about the test set may leak into training.

# %% [markdown]
# A feature that is constant in the train set has $\sigma = 0$, and is only shifted. But floats are rounded: of seven
# times 0.1 the computed $\sigma$ is about $10^{-17}$, and *not* 0. How else could you tell that a feature is constant?

# %% exercise="normalize_inputs"
from shared_utils.preparing import normalize_inputs

# %% [markdown]
# The second feature is constant in the train set; then one of seven times 0.1:

# %%
normalize_inputs(np.array([[1.0, 3.0], [7.0, 7.0]]), np.array([[5.0], [8.0]]))
# expect [[-1, 1], [0, 0]] and [[3], [1]]

# %%
normalize_inputs(np.full((1, 7), 0.1), np.array([[0.2]]))[1]  # expect [[0.1]]

# %% [markdown]
# And on real features: those of the tumours go from thousandths to thousands. Logistic regression, 200 steps of 0.1, as
# they are and normalized:

# %%
data = load_tumours()
(X_t, Y_t), (X_v, Y_v), _ = split_dataset(data.X, data.Y, (0.6, 0.2, 0.2), np.random.default_rng(0))
print("spread of the features, smallest and largest:", X_t.std(axis=1).min().round(4), X_t.std(axis=1).max().round(1))
for name, (A, B) in {"as they are": (X_t, X_v), "normalized": normalize_inputs(X_t, X_v)}.items():
    w, b = np.zeros((30, 1)), 0.0
    for _ in range(200):
        error = sigmoid(w.T @ A + b) - Y_t
        w, b = w - 0.1 * A @ error.T / A.shape[1], b - 0.1 * error.mean()
    print(f"{name}: {100 * np.mean((w.T @ B + b > 0) == Y_v):.1f}% of the dev set")

# %% [markdown]
# ## 10. Signals through depth
#
# If every layer makes its signal 1.5 times as large, twenty layers make it $1.5^{20} \approx 3300$ times as large. With
# 0.5 in place of 1.5 a millionth is left. The same happens to the slopes on the way back. So signals and gradients
# **explode** or **vanish** exponentially with depth, and the start decides which.

# %% [markdown]
# ### Exercises 11 to 14: four starts
#
# All biases are 0. The weights are
#
# - *zeros*: all 0,
# - *random*: normal with standard deviation 10, too large on purpose,
# - *Xavier*: normal with variance $\frac{1}{n_{l-1}}$, or $\frac{2}{n_{l-1} + n_l}$,
# - *He*: normal with variance $\frac{2}{n_{l-1}}$.

# %% exercise="initialize_parameters_zeros"
from shared_utils.initializers import initialize_parameters_zeros

# %% exercise="initialize_parameters_random"
from shared_utils.initializers import initialize_parameters_random

# %% [markdown]
# Where do the variances come from? A score adds up $n_{l-1}$ products. If the inputs have mean square 1, and the weights are
# independent with mean 0 and variance $v$, the score has mean square $n_{l-1} v$. For $v = 1/n_{l-1}$ that is 1 again. Both
# forms of Xavier are made for tanh, which near 0 changes nothing.

# %% [markdown]
# (LeCun and others wrote of $1/n_{l-1}$ in 1998. Today many call it Xavier's, though Xavier Glorot's own is the compromise
# with the way back, where the sums have $n_l$ terms.)

# %% exercise="initialize_parameters_xavier"
from shared_utils.initializers import initialize_parameters_xavier

# %% [markdown]
# ReLU throws half away: of scores that lie evenly around 0, it keeps half of the mean square. Twice the variance makes up
# for it. That is the start of Kaiming He and others (2015).

# %% exercise="initialize_parameters_he"
from shared_utils.initializers import initialize_parameters_he

# %% [markdown]
# The standard deviations for a layer of 400 inputs:

# %%
for draw in (initialize_parameters_random, initialize_parameters_xavier, initialize_parameters_he):
    W1 = draw([400, 300, 1], np.random.default_rng(0))["W1"]
    print(f"{draw.__name__}: {W1.std():.4f}")  # expect about 10; about 0.05; about 0.0707

# %% [markdown]
# **Predict before you run:** twenty layers of 100 ReLU units, from your four starts. What becomes of the signal? (Its *size*
# in a layer is the root of the mean square of all entries.)

# %%
draws = {
    "zeros": lambda dims, rng: initialize_parameters_zeros(dims),
    "random": initialize_parameters_random,
    "Xavier": initialize_parameters_xavier,
    "He": initialize_parameters_he,
}
rng = np.random.default_rng(4)
X_100, slopes = rng.normal(size=(100, 50)), rng.normal(size=(100, 50))
measured = {name: signals.sizes(draw([100] * 21, rng), X_100, slopes) for name, draw in draws.items()}
plots_regularization.through_depth({name: there for name, (there, _) in measured.items()}, "size of the activations")

# %%
plots_regularization.through_depth({name: back for name, (_, back) in measured.items()}, "size of the slopes dZ")

# %% [markdown]
# In both pictures the upward axis is logarithmic, and zero has no place on it: of *zeros* there is nothing to see
# but the slopes that are put in at layer 20. With
# *random* the signal grows by a factor of about 70 per layer, to more than $10^{36}$. *Xavier* loses a factor of $\sqrt2$ per
# layer, so 1000 in all, as it was made for tanh. *He* stays.

# %% [markdown]
# With tanh a little is lost at each layer, as tanh flattens: from Xavier's start 0.16 is left after twenty, not 0.0007. Over
# ten seeds:
#
# | 20 layers | size of A20, median | size of dZ1, median |
# |---|---|---|
# | zeros, ReLU | 0 | 0 |
# | random, ReLU | 7·10³⁶ | 1·10³⁵ |
# | Xavier, ReLU | 0.0007 | 0.0013 |
# | He, ReLU | 0.72 | 0.95 |
# | Xavier, tanh | 0.16 | 0.19 |

# %% [markdown]
# And does it matter for learning? The two spirals, four hidden layers of 16 units, 1000 steps:

# %%
spirals = load_planar("spirals")
for name, draw in draws.items():
    with np.errstate(all="ignore"):  # one of them will overflow
        end = trained(*spirals, draw([2, 16, 16, 16, 16, 1], np.random.default_rng(1)), 0.1, 1000)
        print(f"{name:7} right on {accuracy(*spirals, end):.1f}%")

# %% [markdown]
# From zeros all units stay equal, and from weights of 10 the first steps are so large that nothing survives them: both
# answer the same to everything, over all ten seeds. Xavier and He reach 100% in 3000 steps, over all ten.

# %% [markdown]
# ### Two ideas for very deep networks
#
# A **skip connection** adds what a layer was fed with to its scores, before ReLU. A layer with small weights then hands on
# what it gets (from the second layer on nothing of that is below 0), instead of stopping everything, and on the way back
# the slopes have a road of their own.

# %% [markdown]
# An **auxiliary head** is
# a small output in the middle with a cost of its own, so that the early layers hear from nearby. Both come with
# convolutional networks, which are beyond this course; here is the idea.

# %%
plots_regularization.skip_block()

# %%
small = {key: value / 10 for key, value in initialize_parameters_he([100] * 21, rng).items()}
plain, skipping = signals.sizes(small, X_100, slopes), signals.sizes(small, X_100, slopes, skip=True)
plots_regularization.through_depth({"plain": plain[1], "with skip connections": skipping[1]}, "size of the slopes dZ")

# %% [markdown]
# Weights of a tenth of He's size, twenty layers. Without skip connections $10^{-19}$ of the slopes comes back to the first
# layer (median of ten seeds), with them 0.7.

# %% [markdown]
# ### Exercise 15: clip gradients
#
# A good start does not rule out single steps where the gradient explodes. A simple guard: when the gradient, all arrays
# together as one vector, is longer than `max_norm`, shorten it to that length. Its direction stays.

# %% exercise="clip_gradients"
from shared_utils.gradient_check import clip_gradients

# %% [markdown]
# The length here is 5, so everything is divided by 5. In the second call it is short enough:

# %%
long_one = {"dW1": np.array([[3.0, 0.0]]), "db1": np.array([[4.0]])}
clip_gradients(long_one, 1.0), clip_gradients(long_one, 6.0)  # expect 0.6 and 0.8; then 3 and 4

# %% [markdown]
# ## 11. Check your gradients
#
# Backpropagation is easy to get *nearly* right, and a nearly right gradient still lowers the cost. So measure: for each
# single parameter, nudge it up and down by a little $\varepsilon$, and see what the cost does.
#
# $$\frac{\partial J}{\partial \theta_i} \approx \frac{J(\ldots, \theta_i + \varepsilon, \ldots) -
# J(\ldots, \theta_i - \varepsilon, \ldots)}{2 \varepsilon} .$$

# %% [markdown]
# Why to both sides? By Taylor $J(\theta \pm \varepsilon) = J \pm \varepsilon J' + \frac{\varepsilon^2}{2} J'' \pm
# \frac{\varepsilon^3}{6} J''' + \ldots$ In the difference the even terms cancel, so the error is of order $\varepsilon^2$.
# With a step to one side it is of order $\varepsilon$. And why not make $\varepsilon$ as small as possible? Because costs
# are rounded to about 16 digits, and the difference of two nearly equal numbers loses most of them.

# %% [markdown]
# ### Exercise 16: measure

# %% exercise="numerical_gradient"
from shared_utils.gradient_check import numerical_gradient

# %% [markdown]
# The function $\theta_1^3 + \theta_1 \theta_2$ has the slopes $3\theta_1^2 + \theta_2$ and $\theta_1$:

# %%
numerical_gradient(lambda t: t[0, 0] ** 3 + t[0, 0] * t[1, 0], np.array([[2.0], [5.0]]), 1e-5)  # expect [[17], [2]]

# %% [markdown]
# ### Exercise 17: compare
#
# How near is near? Measure the distance of two gradients against their own length:
#
# $$\frac{\| g - g' \|}{\| g \| + \| g' \|} .$$
#
# Below $10^{-6}$ all is well, above $10^{-3}$ there is a bug, and what lies between calls for a second look.

# %% exercise="relative_difference"
from shared_utils.gradient_check import relative_difference

# %% [markdown]
# By hand: the difference has length 1, the two have lengths 2 and 1.

# %%
relative_difference(np.array([2.0, 0.0]), np.array([1.0, 0.0]))  # expect 0.33333333

# %% [markdown]
# ### The rules
#
# - Measure with a step of $10^{-5}$. (With $10^{-7}$, your function's default, rounding alone may leave more than $10^{-6}$
#   where gradients are small.)
# - Check at the start, *and again after some training*.
# - It is a check, not a way to train: one gradient takes two costs for each parameter.

# %% [markdown]
# And so that both measure the same:
#
# - Check *all* parameters; in a large network a random sample of each array.
# - If the cost has a λ term, the gradient must have it, too.
# - Dropout off: with it the cost is another one at each call. (Or draw the same masks each time.)
# - Mind the kinks of ReLU: a nudge across one gives neither slope.

# %% [markdown]
# Your gradients of part A, with the λ term, on a small network. `to_vector` lays a dict out as one column, and `to_dict`
# takes it apart again. All parameters get a little noise: with biases of 0, a unit that hears nothing has a score of
# *exactly* 0, and stands on the kink.

# %%
rng = np.random.default_rng(6)
tiny = initialize_parameters_he([2, 5, 3, 1], rng)
tiny = {key: value + 0.1 * rng.normal(size=value.shape) for key, value in tiny.items()}


def regularized_cost(theta, lambd=0.7):
    parameters = to_dict(theta, tiny)
    return compute_cost_with_regularization(L_model_forward(X, parameters)[0], Y, parameters, lambd)


AL, caches = L_model_forward(X, tiny)
grads = backward_propagation_with_regularization(AL, Y, caches, 0.7)
ours = to_vector({key: grads["d" + key] for key in tiny})
relative_difference(ours, numerical_gradient(regularized_cost, to_vector(tiny), 1e-5))  # expect less than 1e-6

# %% [markdown]
# ### Exercise 18: find the bug
#
# A colleague wrote a backward pass for a network with one hidden layer of tanh, as in week 3 of course 1. "It works",
# they say, "look how the cost falls!" It does. You get the code, and it has **two faults**. Run the cell as it is, and
# do not search yet.

# %% exercise="mended_backward" start="shared_utils.find_the_bug.faulty_backward"
from shared_utils.find_the_bug import mended_backward

# %% [markdown]
# The cost, step by step. (Once you have mended the pass, this cell shows how it should look.)

# %%
begin = shallow.initialize_parameters(2, 6, 1, np.random.default_rng(1))


def descend(parameters, steps):
    with np.errstate(all="ignore"):
        for _ in range(steps):
            grads = mended_backward(X, Y, parameters)
            parameters = {key: value - 0.05 * grads["d" + key] for key, value in parameters.items()}
    return parameters


def cost_of(parameters):
    return shallow.compute_cost(shallow.forward_propagation(X, parameters)[0], Y)


with np.errstate(all="ignore"):
    print([round(float(cost_of(descend(begin, steps))), 3) for steps in range(0, 400, 100)])

# %% [markdown]
# For 300 steps the cost falls as it should: over ten starts to 0.314 (median), and to 0.319 with the right gradients. **A
# falling cost proves nothing.** (Train on with the given pass, and from seven of the ten starts it is nan within 1000 steps.)
#
# Now measure, for each of the four arrays by itself: right at the start, and after 200 steps. The dotted lines stand at
# $10^{-6}$ and $10^{-3}$, the two limits of exercise 17.


# %%
def differences(parameters):
    slopes = numerical_gradient(lambda t: cost_of(to_dict(t, parameters)), to_vector(parameters), 1e-5)
    measured = to_dict(slopes, parameters)
    grads = mended_backward(X, Y, parameters)
    return {"d" + key: relative_difference(grads["d" + key], measured[key]) for key in ("W1", "b1", "W2", "b2")}


plots_regularization.checked({"at the start": differences(begin), "after 200 steps": differences(descend(begin, 200))})

# %% [markdown]
# Read it layer by layer. Which gradients are right? Which one is wrong all by itself, and which go wrong together? What do
# these have in common? And why does one of the faults hide at the start?
#
# Now go back, mend the two lines, and run the cells again: all eight bars should be blue.

# %% [markdown]
# <details><summary>If you are stuck: what the picture says</summary>
#
# dW2 is right, so everything before it is, dZ2 included. db2 is made of dZ2, so the fault is in its own line. After some
# training dW1 and db1 go wrong together; both are made of dZ1, so look there. At the start the scores are tiny: for small
# z, tanh(z) is nearly z, and the fault hides. Later it blows up: $1 - z^2$ has no lower bound, and the true slope lies
# between 0 and 1.
# </details>

# %% [markdown]
# ## 12. Play
#
# The playground again, with the smaller network, now with your starts as well. Predict first; then try:
#
# 1. Start from zeros. Then from *random*, with scale 1 (σ = 10), and with scale 0.01 (σ = 0.1).
# 2. Xavier and He: which is faster here?
# 3. λ = 2 and a keep_prob of 0.8, with He's start.

# %%
regularization_playground(
    compute_cost_with_regularization,
    backward_propagation_with_regularization,
    dropout_forward,
    dropout_backward,
    {
        "He": initialize_parameters_he,
        "Xavier": initialize_parameters_xavier,
        "random": initialize_parameters_random,
        "zeros": draws["zeros"],
    },
)

# %% [markdown]
# ## 13. Quiz
#
# ### Exercise 19: what have you learned?
#
# Replace each `"?"` by the letter of your answer, run the cell, and check it.

# %% exercise="quiz" start="shared_utils.quizzes.course2_week1.unanswered"
from shared_utils.quizzes.course2_week1 import quiz

# %% [markdown]
# Here is your map of the week:

# %%
progress()

# %% [markdown]
# ## Recap
#
# - Train error minus Bayes error is bias; dev error minus train error is variance. Each has its own remedies.
# - L2 shrinks all weights, L1 sets some to 0, dropout switches units off while training and never afterwards.
# - Augment only by changes that keep the label true. Measure what a remedy is worth; none is worth the same everywhere.
# - Normalize by the train set's numbers. Start with He for ReLU, with Xavier for tanh.
# - A falling cost proves nothing. Measured gradients do.

# %% [markdown]
# ## On your own
#
# 1. Make a table of the dev accuracy by λ *and* `keep_prob`. Does it pay to have both?
# 2. Leave out points of the 120. Does L2 help less then, or more?
# 3. What does early stopping share with L2? Draw the length of all weights against the steps.
# 4. Check the gradient of a network with ReLU at 50 random starts. How often does a kink spoil it?
# 5. Draw a mask per *unit* instead of per entry. Is the mean still right? What differs?

# %% [markdown]
# ## Further reading
#
# - N. Srivastava and others, *Dropout: a simple way to prevent neural networks from overfitting*, JMLR 15 (2014).
# - X. Glorot, Y. Bengio, *Understanding the difficulty of training deep feedforward neural networks* (2010); K. He and
#   others, *Delving deep into rectifiers* (2015).
# - I. Loshchilov, F. Hutter, *Decoupled weight decay regularization* (2019): why L2 and weight decay differ for Adam.
# - I. Goodfellow, Y. Bengio, A. Courville, [*Deep Learning*](https://www.deeplearningbook.org) (2016): chapter 7.
#
# **Next week**: the same gradients, used better. Momentum, RMSprop, Adam.
