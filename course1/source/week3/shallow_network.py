# ---
# jupyter:
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---

# %% [markdown]
# # Bend the line with a hidden layer
#
# **You will** build a network with one hidden layer in numpy, derive its gradients, and watch it part what no straight
# line can.
#
# **Afterwards you can**
# - name the parts of a layer, and give the shape of each,
# - choose an activation function, and say why there must be one,
# - derive the six backward equations, and check them by measuring,
# - say why weights start random and small.

# %% [markdown]
# **You need** week 1 (slopes, shapes, the sigmoid) and week 2 (logistic regression, gradient descent).
#
# **Time:** two sittings of about two hours each. Part A goes forward through the network, part B goes back.

# %% [markdown]
# Run this cell first. Then `check(f)` tells you whether an exercise is right. Stuck? `hint(f)` gives a first hint,
# `hint(f, 2)` and `hint(f, 3)` say more.

# %%
from functools import partial

import numpy as np

from autograder import week
from shared_utils import logistic, plots, plots_shallow
from shared_utils.activations import sigmoid, sigmoid_grad
from shared_utils.data import load_planar
from shared_utils.shallow_training import accuracy, scaled, train
from shared_utils.widgets.shallow import shallow_playground

check, hint, progress = week("course1/week3")

# %% [markdown]
# # Part A: forward
#
# ## 1. Where a straight line fails
#
# Last week's pictures had 12,288 inputs, and nobody can look into so many dimensions. This week there are two, so you
# can see everything: 400 points of a plane, drawn by our own generator as a **flower** with six petals. The labels 0 and
# 1 take turns.

# %%
X, Y = load_planar("flower")
print(X.shape, Y.shape)
plots_shallow.points(X, Y)

# %% [markdown]
# **Predict before you run:** logistic regression says 1 on one side of a straight line and 0 on the other. What share of
# the 400 points can it get right? Write your guess down. A coin gets half.

# %%
w, b = logistic.initialize_with_zeros(2)
fitted, _, costs = logistic.optimize(w, b, X, Y, num_iterations=2000, learning_rate=1.2)
print(f"cost {costs[-1]:.4f}")
straight = partial(logistic.predict, fitted["w"], fitted["b"])
plots_shallow.boundaries(X, Y, {"logistic regression": straight})

# %% [markdown]
# 64%, and no amount of training helps: the cost stands at 0.6929, hardly below the 0.6931 of answering one half to
# everything. The fault is not in the training. We tried straight lines in 3,600 directions, and each in every place: the
# best gets 267 of the 400, 67%. We need lines that bend.

# %% [markdown]
# ## 2. A hidden layer
#
# The trick is to let several units look at the point, each with a line of its own, and one more unit weigh what they
# say. The units in between are a **hidden layer**: the data tell us the inputs $x$ and the label $y$, but not what
# these units should say.

# %%
plots.network([["x₁", "x₂"], ["a₁", "a₂", "a₃"], ["ŷ"]])

# %% [markdown]
# ### Names
#
# - The input is layer 0, the hidden layer is layer 1, the output is layer 2. We count layers with weights, so this is a
#   *two-layer* network.
# - $z^{[l]}_j$ is the **score** of unit $j$ in layer $l$, and $a^{[l]}_j$ its **activation**: $z$ after bending.
# - Row $j$ of $W^{[l]}$ holds the weights of unit $j$, and $b^{[l]}_j$ is its bias.
#
# In code the layer stands behind the letter: `Z1`, `A1`, `W1`, `b1`.

# %% [markdown]
# ### One example
#
# For one input $x$, a column, the network computes four things. $g$ is the activation function of the hidden layer:
#
# $$z^{[1]} = W^{[1]} x + b^{[1]}, \quad a^{[1]} = g(z^{[1]}), \quad z^{[2]} = W^{[2]} a^{[1]} + b^{[2]}, \quad
# \hat y = a^{[2]} = \sigma(z^{[2]}) .$$
#
# The second half is logistic regression, and its inputs are $a^{[1]}$ in place of $x$. So the network *makes its own
# inputs* for last week's model.

# %%
tiny = {
    "W1": np.array([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]]),
    "b1": np.array([[0.0], [0.0], [-1.0]]),
    "W2": np.array([[1.0, 1.0, -2.0]]),
    "b2": np.array([[0.5]]),
}
x = np.array([[1.0], [0.0]])
a1 = np.tanh(tiny["W1"] @ x + tiny["b1"])
sigmoid(tiny["W2"] @ a1 + tiny["b2"])  # expect 0.77930041

# %% [markdown]
# ## 3. Activation functions
#
# What should $g$ be? Any of these four, and people use all of them:
#
# $$\sigma(z) = \frac{1}{1 + e^{-z}}, \qquad \tanh(z) = \frac{e^z - e^{-z}}{e^z + e^{-z}}, \qquad
# \operatorname{ReLU}(z) = \max(0, z),$$
#
# and the *leaky* ReLU, which lets a little of the negative side through: $z$ above 0, and $0.01\,z$ below. You have the
# first from week 1, and numpy has the second.

# %% [markdown]
# ### Exercise 1: ReLU
#
# For an array of any shape, entry by entry.

# %% exercise="relu"
from shared_utils.activations import relu

# %% [markdown]
# Negative scores are gone, positive ones as they were:

# %%
z = np.array([-2.0, -0.5, 0.5, 3.0])
relu(z)  # expect [0, 0, 0.5, 3]

# %% [markdown]
# ### Exercise 2: leaky ReLU

# %% exercise="leaky_relu"
from shared_utils.activations import leaky_relu

# %% [markdown]
# With a slope of 0.1, so that you can see it. (If the first two come out as 0, `relu` has overwritten `z`: its card has a
# remark about that.)

# %%
leaky_relu(z, 0.1)  # expect [-0.2, -0.05, 0.5, 3]

# %% [markdown]
# ### Their slopes
#
# Training needs $g'$. For the sigmoid you found $\sigma' = \sigma\,(1 - \sigma)$. For $\tanh = s/c$ with
# $s = \frac12(e^z - e^{-z})$ and $c = \frac12(e^z + e^{-z})$, note that $s' = c$ and $c' = s$. The rule for quotients
# gives
#
# $$\tanh'(z) = \frac{c \cdot c - s \cdot s}{c^2} = 1 - \frac{s^2}{c^2} .$$
#
# Again the function's own value $a = \tanh(z)$ is all it takes. How do you write the slope with $a$?

# %% [markdown]
# ### Exercise 3: the slope of tanh

# %% exercise="tanh_grad"
from shared_utils.activations import tanh_grad

# %% [markdown]
# At 0 tanh is as steep as it gets; at −3 it is nearly flat:

# %%
tanh_grad(np.array([0.0, 1.0, -3.0]))  # expect [1, 0.41997434, 0.00986604]

# %% [markdown]
# ### Exercise 4: the slope of ReLU
#
# It is made of two straight pieces, and each has one slope. At exactly 0 there is a kink, and no slope is more right
# than another: anything from 0 to 1 would do. Programs simply pick one, mostly 0. In trained
# networks a score of *exactly* 0 is rare.

# %% exercise="relu_grad"
from shared_utils.activations import relu_grad

# %% [markdown]
# Compare with the signs of `z`:

# %%
relu_grad(z)  # expect [0, 0, 1, 1]

# %% [markdown]
# ### Exercise 5: the slope of the leaky ReLU

# %% exercise="leaky_relu_grad"
from shared_utils.activations import leaky_relu_grad

# %% [markdown]
# With the slope of 0.1 again:

# %%
leaky_relu_grad(z, 0.1)  # expect [0.1, 0.1, 1, 1]

# %% [markdown]
# Never trust a slope before you have measured. Step a little to both sides, and look for the largest gap:

# %%
step = 1e-5
for bend, slope in [(np.tanh, tanh_grad), (relu, relu_grad), (leaky_relu, leaky_relu_grad)]:
    measured = (bend(z + step) - bend(z - step)) / (2 * step)
    print(f"{bend.__name__}: off by {np.abs(measured - slope(z)).max():.1e}")  # expect below 1e-8

# %% [markdown]
# ### When which?
#
# Here are all four, drawn by your functions. Where is each steep, and where flat?

# %%
plots_shallow.activations(
    {
        "sigmoid": (sigmoid, sigmoid_grad),
        "tanh": (np.tanh, tanh_grad),
        "ReLU": (relu, relu_grad),
        "leaky ReLU, slope 0.1": (partial(leaky_relu, slope=0.1), partial(leaky_relu_grad, slope=0.1)),
    }
)

# %% [markdown]
# - **sigmoid**: for the *output*, when it is a probability. Inside, its slope of at most 0.25 slows learning down.
# - **tanh**: its values lie around 0, and its slope reaches 1. Far out it is flat, too.
# - **ReLU**: the usual choice for hidden layers. Slope 1 wherever it is on. A unit whose score is negative for *every*
#   example has slope 0 everywhere and learns no more: people call it *dead*.
# - **leaky ReLU**: like ReLU, but its units cannot die.
#
# This week's network uses tanh.

# %% [markdown]
# ### And none at all?
#
# Leave the bending out, so that $a^{[1]} = z^{[1]}$, and put one formula into the other:
#
# $$z^{[2]} = W^{[2]} (W^{[1]} x + b^{[1]}) + b^{[2]} = \underbrace{W^{[2]} W^{[1]}}_{W} \, x +
# \underbrace{W^{[2]} b^{[1]} + b^{[2]}}_{b} .$$
#
# That is one linear score: logistic regression in disguise, and a straight line again. A thousand hidden units would not
# help, nor would a hundred layers. **The bend is what makes a network more than a line.**

# %%
rng = np.random.default_rng(1)
W1, b1, W2, b2 = rng.normal(size=(5, 2)), rng.normal(size=(5, 1)), rng.normal(size=(1, 5)), rng.normal(size=(1, 1))
two_layers = W2 @ (W1 @ X + b1) + b2
one_layer = (W2 @ W1) @ X + (W2 @ b1 + b2)
np.allclose(two_layers, one_layer)  # expect True

# %% [markdown]
# ## 4. All examples at once
#
# A loop over the examples would compute $z^{[1](i)} = W^{[1]} x^{(i)} + b^{[1]}$ for each $i$. But a matrix product
# works column by column: put the examples side by side as the columns of $X$, and
#
# $$Z^{[1]} = W^{[1]} X + b^{[1]}$$
#
# does it for all $m$ of them. Down a column you meet the units, along a row the examples. Each colour and number is one
# example; $W^{[1]}$ and $b^{[1]}$ serve them all:

# %%
plots_shallow.forward_by_columns()

# %% [markdown]
# The bias is a column that broadcasting copies into every example. Nothing else changes. With $n_x$ inputs, $n_h$ hidden
# units and $m$ examples, the whole forward pass is four lines:
#
# | | computes | shape |
# |---|---|---|
# | $Z^{[1]}$ | $W^{[1]} X + b^{[1]}$ | $(n_h, m)$ |
# | $A^{[1]}$ | $\tanh(Z^{[1]})$ | $(n_h, m)$ |
# | $Z^{[2]}$ | $W^{[2]} A^{[1]} + b^{[2]}$ | $(1, m)$ |
# | $A^{[2]} = \hat Y$ | $\sigma(Z^{[2]})$ | $(1, m)$ |

# %% [markdown]
# ### Exercise 6: the start
#
# Before the first step the parameters need values: weights drawn from a normal distribution with standard deviation 0.01,
# and biases of 0. Why random, and why small? You will see in part B.
#
# Draw from the generator `rng` that you are given, with `rng.normal`. Then whoever calls you decides about the *seed*,
# the number that a generator begins with.

# %% exercise="initialize_parameters"
from shared_utils.shallow import initialize_parameters

# %% [markdown]
# Two inputs, four hidden units, one output:

# %%
start = initialize_parameters(2, 4, 1, np.random.default_rng(1))
{key: values.shape for key, values in start.items()}  # expect (4, 2), (4, 1), (1, 4) and (1, 1)

# %% [markdown]
# ### Exercise 7: forward
#
# Return the output, and beside it a `cache`: a dict with everything on the way. The way back will need it.

# %% exercise="forward_propagation"
from shared_utils.shallow import forward_propagation

# %% [markdown]
# The network `tiny` from above, for four examples at once. The first is the one that you have seen:

# %%
X4 = np.array([[1.0, -1.0, 0.0, 0.5], [0.0, 0.5, 2.0, 0.5]])
A2, cache = forward_propagation(X4, tiny)
A2  # expect [[0.77930041, 0.88192838, 0.48521413, 0.80600137]]

# %% [markdown]
# ### Exercise 8: the cost
#
# The output is a probability, as in week 2, so the cost is the same, the mean of the logistic losses:
#
# $$J = -\frac1m \sum_{i=1}^m \Bigl( y^{(i)} \log a^{[2](i)} + (1 - y^{(i)}) \log (1 - a^{[2](i)}) \Bigr) .$$

# %% exercise="compute_cost"
from shared_utils.shallow import compute_cost

# %% [markdown]
# For the four examples above, with the labels 1, 0, 1, 0. And for the flower at the start: the network answers about one
# half to everything, and $-\log \frac12 = 0.6931$.

# %%
Y4 = np.array([[1.0, 0.0, 1.0, 0.0]])
compute_cost(A2, Y4), compute_cost(forward_propagation(X, start)[0], Y)  # expect 1.18722294 and 0.6931468

# %% [markdown]
# That is the way forward, and a good place for a break. When you come back, click here and choose *Run > Run All Above
# Selected Cell*.

# %% [markdown]
# # Part B: back
#
# ## 5. Six equations
#
# How does the cost change when one of the weights is nudged? Take one example first, and walk back from its loss. In
# week 2 you found that loss and sigmoid together give a simple slope:
#
# $$dz^{[2]} = a^{[2]} - y .$$
#
# (As in code, $dz^{[2]}$ is short for the slope of the loss with respect to $z^{[2]}$.)

# %% [markdown]
# ### The output layer
#
# As $z^{[2]} = W^{[2]} a^{[1]} + b^{[2]}$, a nudge of the weight $W^{[2]}_j$ moves $z^{[2]}$ by $a^{[1]}_j$ times as
# much, and a nudge of the bias moves it one to one:
#
# $$dW^{[2]} = dz^{[2]} \, a^{[1]\top}, \qquad db^{[2]} = dz^{[2]} .$$
#
# The transpose lays the column $a^{[1]}$ down as a row, because $W^{[2]}$ is a row: a gradient has the shape of what it
# belongs to.

# %% [markdown]
# ### Through the hidden layer
#
# A nudge of $a^{[1]}_j$ moves $z^{[2]}$ by $W^{[2]}_j$ times as much. For all units, as a column:
# $da^{[1]} = W^{[2]\top} dz^{[2]}$. Then through the bend, entry by entry (that is what $*$ means):
#
# $$dz^{[1]} = W^{[2]\top} dz^{[2]} * g'(z^{[1]}) .$$
#
# From here on it is the same again, with $x$ as what the layer was fed with: $dW^{[1]} = dz^{[1]} x^\top$ and
# $db^{[1]} = dz^{[1]}$.

# %% [markdown]
# ### For all examples
#
# | | computes | shape |
# |---|---|---|
# | $dZ^{[2]}$ | $A^{[2]} - Y$ | $(1, m)$ |
# | $dW^{[2]}$ | $\frac1m \, dZ^{[2]} A^{[1]\top}$ | $(1, n_h)$ |
# | $db^{[2]}$ | $\frac1m \,$ sum of the columns of $dZ^{[2]}$ | $(1, 1)$ |
# | $dZ^{[1]}$ | $W^{[2]\top} dZ^{[2]} * g'(Z^{[1]})$ | $(n_h, m)$ |
# | $dW^{[1]}$ | $\frac1m \, dZ^{[1]} X^{\top}$ | $(n_h, n_x)$ |
# | $db^{[1]}$ | $\frac1m \,$ sum of the columns of $dZ^{[1]}$ | $(n_h, 1)$ |

# %% [markdown]
# Where do the transposes, the sums and the $\frac1m$ come from? Everything follows from one question: *where was this
# number used on the way forward?* Four examples, three hidden units, two inputs:

# %%
plots_shallow.way_back()

# %% [markdown]
# ### Find the mistake: a friend's notes
#
# A friend copied five lines from the blackboard. Three are wrong. Two of the three even *run*, and return what nobody
# asked for. **Predict before you run:** which are wrong? The sizes are $n_x = 2$, $n_h = 3$, $m = 5$.

# %%
def notes():
    W1, b1, W2, X = np.ones((3, 2)), np.ones((3, 1)), np.ones((1, 3)), np.ones((2, 5))
    A1, A2, dZ2, Y = np.ones((3, 5)), np.ones((1, 5)), np.ones((1, 5)), np.ones((1, 5))
    return {
        "Z1 = W1.T @ X + b1": lambda: W1.T @ X + b1,
        "Z2 = W2 @ A1 + b1": lambda: W2 @ A1 + b1,
        "dZ2 = A2 - Y": lambda: A2 - Y,
        "dW2 = dZ2 @ A2.T / m": lambda: dZ2 @ A2.T / 5,
        "dA1 = W2.T @ dZ2": lambda: W2.T @ dZ2,
    }


for line, attempt in notes().items():
    try:
        print(f"{line:24} has the shape {attempt().shape}")
    except ValueError:
        print(f"{line:24} does not fit")

# %% [markdown]
# <details><summary>The mistakes</summary>
#
# `W1` has a row for each unit already: `W1 @ X`, no transpose. The second layer has a bias of its own, `b2`; with `b1`
# broadcasting quietly makes a table of shape (3, 5), and `Z2` should be (1, 5). `W2` was fed with `A1`, so `dW2` is
# `dZ2 @ A1.T / m` of shape (1, 3); with `A2` it is (1, 1). Write the shape beside each line, and such slips show at once.
# </details>

# %% [markdown]
# ### Exercise 9: backward
#
# Now the six lines are yours. You will not need `Z1`: the slope of tanh is known from its value, and `A1` is in the cache.

# %% exercise="backward_propagation"
from shared_utils.shallow import backward_propagation

# %% [markdown]
# For the four examples of `tiny`:

# %%
A2, cache = forward_propagation(X4, tiny)
grads = backward_propagation(tiny, cache, X4, Y4)
grads["dW2"], grads["db1"]  # expect [[-0.11682199, 0.07093838, -0.29758346]] and [[0.0991978], [0.26759972], [-0.26423762]]

# %% [markdown]
# Is it true? Nudge each of the thirteen parameters by a little, up and down, measure what the cost does, and compare. This
# way you can check any gradient, whoever wrote it:

# %%
def measured_slope(key, place, step=1e-5):
    up = {name: values.copy() for name, values in tiny.items()}
    down = {name: values.copy() for name, values in tiny.items()}
    up[key][place] += step
    down[key][place] -= step
    costs = [compute_cost(forward_propagation(X4, nudged)[0], Y4) for nudged in (up, down)]
    return (costs[0] - costs[1]) / (2 * step)


gaps = [abs(measured_slope(key, place) - grads["d" + key][place]) for key in tiny for place in np.ndindex(tiny[key].shape)]
len(gaps), max(gaps)  # expect 13, and below 1e-9

# %% [markdown]
# ## 6. Train
#
# **Backpropagation** ends here: it computes gradients. What to do with them is another matter, and *gradient descent*
# does the simplest thing. For every parameter $\theta$:
#
# $$\theta \leftarrow \theta - \alpha \, d\theta .$$
#
# ### Exercise 10: one step

# %% exercise="update_parameters"
from shared_utils.shallow import update_parameters

# %% [markdown]
# `tiny` after one step with a learning rate of 0.1:

# %%
update_parameters(tiny, grads, 0.1)["W2"]  # expect [[1.0116822, 0.99290616, -1.97024165]]

# %% [markdown]
# ### Exercise 11: the whole model
#
# Put the pieces together: a start (the data tell how many inputs and outputs there are), then as often as asked forward,
# backward, one step. The cost is for reading only. Print it every 1000 steps when `print_cost` is set.

# %% exercise="nn_model"
from shared_utils.shallow import nn_model

# %% [markdown]
# Four hidden units, 3000 steps. From 0.693 the cost should come down to about 0.001:

# %%
learned = nn_model(X, Y, 4, np.random.default_rng(1), num_iterations=3000, print_cost=True)
compute_cost(forward_propagation(X, learned)[0], Y)  # expect about 0.0012

# %% [markdown]
# ### Exercise 12: decide
#
# Say 1 where the probability is above one half. At exactly one half either is right.

# %% exercise="predict"
from shared_utils.shallow import predict

# %% [markdown]
# Last week's model beside yours. The dashes are where a hidden unit's score is 0: straight lines, of which two may
# coincide, and the output unit makes petals of them.

# %%
models = {"logistic regression": straight, "four hidden units": partial(predict, learned)}
plots_shallow.boundaries(X, Y, models, {"four hidden units": learned})  # expect 64% and 100%

# %% [markdown]
# ## 7. Why random, why small?
#
# Logistic regression started from zeros, and it did not matter. Try it here, with three starts side by side: all weights
# 0, all weights 0.5, and small random ones. **Predict before you run:** how will the first weights of the four hidden
# units move?

# %%
def watch(parameters, steps=1500):
    path = []
    for _ in range(steps):
        path.append(parameters["W1"][:, 0].copy())
        _, cache = forward_propagation(X, parameters)
        parameters = update_parameters(parameters, backward_propagation(parameters, cache, X, Y))
    return np.array(path), parameters


zero = {key: np.zeros_like(values) for key, values in start.items()}
equal = {key: np.full_like(values, 0.5 if key in ("W1", "W2") else 0.0) for key, values in start.items()}
watched = {"all weights 0": watch(zero), "all weights 0.5": watch(equal), "small and random": watch(start)}
plots_shallow.units_as_they_train({title: path for title, (path, _) in watched.items()})

# %% [markdown]
# In the first two pictures all four lines lie on top of each other, and there the units are equal in everything. (An equal
# first weight alone would not prove that.) What can the three networks do?

# %%
plots_shallow.boundaries(
    X,
    Y,
    {title: partial(predict, parameters) for title, (_, parameters) in watched.items()},
    {title: parameters for title, (_, parameters) in watched.items()},
)

# %% [markdown]
# - **All 0**: nothing moves. $A^{[1]} = 0$ makes $dW^{[2]} = 0$, and $W^{[2]} = 0$ makes $dZ^{[1]} = 0$. Only $b^{[2]}$
#   could learn.
# - **All 0.5**: the units move, but as one. Units that are equal in everything get equal gradients, so they stay equal for
#   ever. Four units do the work of one.
# - **Random**: the units part, and find the lines that the flower needs. (Two of the four may end on the same one;
#   nothing forces them to.) Chance has broken the **symmetry**. Biases may start at 0: the weights
#   differ already.

# %% [markdown]
# And why *small*? With very large weights the scores are far out, where tanh is flat and its slope nearly 0: the units
# hardly learn. So, the smaller the better? Let us measure, on something harder than petals: two spirals, with 20 hidden
# units. (It takes some seconds.)
#
# **Predict before you run:** which start is the first to get the cost down: weights that spread by 0.01, by 0.1, or by 1?

# %%
X_spiral, Y_spiral = load_planar("spirals")
small = initialize_parameters(2, 20, 1, np.random.default_rng(1))
costs = {}
for scale in [0.01, 0.1, 1.0]:
    run = train(X_spiral, Y_spiral, scaled(small, scale), 1.2, 6000)
    costs[f"spread {scale}"] = [state.cost for state in run]
    print(f"spread {scale}: cost {costs[f'spread {scale}'][-1]:.4f} after 6000 steps")
plots_shallow.cost_curves(costs)

# %% [markdown]
# Surprised? The curve of 0.01 lies flat for thousands of steps, at what a straight line can do. You might have stopped
# it, and said that it cannot learn. Then it falls. (The spikes are steps that overshot: 1.2 is bold here.) Over ten seeds
# we measured the steps until the cost was below 0.1:

# %% [markdown]
# | weights spread by | fewest | median | most |
# |---|---|---|---|
# | 0.01 | 3762 | 4274 | 5009 |
# | 0.1 | 1209 | 1589 | 3416 |
# | 1 | 396 | 427 | 587 |
# | 10 | not in 6000 | not in 6000 | not in 6000 |
#
# Tiny weights keep tanh where it is nearly straight. Such a network is nearly one without a bend, all units are pulled along
# the same line, and it takes long until they part. Huge weights make units that are stuck. The 0.01 of exercise 6 is on
# the safe side: slow, and it arrives. Between the two lies a good size, and it depends on how many inputs a unit has. Next
# week has a formula; course 2, week 1, has a better one.

# %% [markdown]
# ## 8. How many hidden units?
#
# Each unit brings one more line. **Predict before you run:** how many does the flower need? And will two units do better
# than one?

# %%
models = {}
for n_h in [1, 2, 3, 5, 20, 50]:
    trained = nn_model(X, Y, n_h, np.random.default_rng(1), num_iterations=2000)
    models[f"{n_h} hidden"] = partial(predict, trained)
plots_shallow.boundaries(X, Y, models)

# %% [markdown]
# Three lines through the middle part six petals, so three units are enough. More do no harm to these 400 points. (New
# points we have not asked. But the petals hardly overlap, so there is little noise to learn.) Where the classes are
# noisy, a wide network can learn the noise, too; that story comes in course 2. The figure is one seed and 2000 steps;
# here is what ten seeds give after 5000:

# %% [markdown]
# | hidden units | right of the 400 trained on, fewest | median | most |
# |---|---|---|---|
# | none (logistic regression) | 64.2% | 64.2% | 64.2% |
# | 1 | 66.8% | 66.8% | 66.8% |
# | 2 | 62.0% | 62.0% | 64.8% |
# | 3, 5, 20, 50 | 100% | 100% | 100% |
#
# Compare one unit with two: with *two*, fewer points are right than with *one*. A failure of training? No: the cost is
# lower, 0.464 against 0.637. Training lowers the cost, and it does not know about accuracy.

# %% [markdown]
# ### The same without a bend
#
# Twenty hidden units, but no activation function. Section 3 says what must come out. The helper `train` takes any
# activation and its slope:

# %%
wide = initialize_parameters(2, 20, 1, np.random.default_rng(1))
*_, linear = train(X, Y, wide, 0.5, 2000, bend=lambda z: z, slope=np.ones_like)
accuracy(linear.A2 > 0.5, Y), linear.cost  # expect 64.25 and 0.6929, as logistic regression

# %% [markdown]
# ### And with other bends?
#
# Two rings, one around the other, with 10 hidden units and 600 steps of 0.5. Your activations and their slopes do the
# bending. Which one learns fastest?

# %%
X_ring, Y_ring = load_planar("circles")
ring_start = initialize_parameters(2, 10, 1, np.random.default_rng(1))
bends = {"sigmoid": (sigmoid, sigmoid_grad), "tanh": (np.tanh, tanh_grad), "ReLU": (relu, relu_grad)}
costs = {}
for name, (bend, slope) in bends.items():
    costs[name] = [state.cost for state in train(X_ring, Y_ring, ring_start, 0.5, 600, bend, slope)]
plots_shallow.cost_curves(costs)

# %% [markdown]
# ReLU, by far. Over ten seeds its cost after 600 steps lies between 0.022 and 0.038; with tanh between 0.29 and 0.58. The
# sigmoid stays at 0.693: its slope is at most a quarter, so it waits much longer on the plateau.

# %% [markdown]
# ## 9. Play
#
# With tanh the playground trains with *your* functions; with another activation the way forward and back is the course's,
# around your activation and slope. Predict first; then press *train*, or pull the steps. *Pin* keeps a curve for comparison,
# with a letter. The dashes in the plane are the hidden units' lines; the grey dots in the cost chart are the course's own
# run. A button sets up each of these:
#
# 1. The flower with 2, then 3 units.
# 2. No activation, on any data.
# 3. Spirals with 20 units and a spread of 0.01, then of 1.
# 4. The flower with a learning rate of 10, then of 30. Which of the two still arrives?

# %%
shallow_playground(
    initialize_parameters,
    forward_propagation,
    compute_cost,
    backward_propagation,
    update_parameters,
    {"ReLU": (relu, relu_grad), "leaky ReLU": (leaky_relu, leaky_relu_grad)},
)

# %% [markdown]
# ## 10. Quiz
#
# Replace each `"?"` by the letter of your answer, run the cell, and check it.

# %% exercise="quiz" start="shared_utils.quizzes.course1_week3.unanswered"
from shared_utils.quizzes.course1_week3 import quiz

# %% [markdown]
# Here is your map of the week:

# %%
progress()

# %% [markdown]
# ## Recap
#
# - A hidden layer makes its own inputs for logistic regression. Without an activation function it is a line again.
# - Examples are columns. `W1` is $(n_h, n_x)$, and row $j$ belongs to unit $j$.
# - On the way back every gradient has its parameter's shape. Used by many examples means: summed over them; a mean cost
#   means 1/m.
# - Equal units stay equal, so weights start random; small, but not too small.
# - A flat cost curve is not always the end.

# %% [markdown]
# ## On your own
#
# 1. Show on paper that $\tanh(z) = 2\,\sigma(2z) - 1$. What does it say about a network with sigmoids inside?
# 2. Change two of the four hidden units' places: rows of `W1` and `b1`, columns of `W2`. Which predictions change?
# 3. How few hidden units do the moons need? And the circles?
# 4. Give `tiny` two equal units (equal rows of `W1` and `b1`, equal entries of `W2`) and a different third, and train it on
#    `X4, Y4`. How many different units are there after 1000 steps?

# %% [markdown]
# ## Further reading
#
# - D. Rumelhart, G. Hinton, R. Williams, *Learning representations by back-propagating errors*, Nature 323 (1986): four
#   pages, and this week is in them.
# - I. Goodfellow, Y. Bengio, A. Courville, [*Deep Learning*](https://www.deeplearningbook.org) (2016): sections 6.1 to
#   6.3 on hidden units, 6.5 on backpropagation.
#
# **Next week** the network gets as many layers as you like, and meets last week's pictures again.
