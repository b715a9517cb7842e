# ---
# jupyter:
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---

# %% [markdown]
# # Tune, normalize, tell ten classes apart
#
# **You will** search for good settings at random, normalize the layers of a deep network, teach it the ten digits, and
# build the machine that finds gradients by itself.
#
# **Afterwards you can**
# - say what to tune first, and draw it on the right scale,
# - write batch norm, forward, back and at test time,
# - train softmax regression, and choose output layer and loss for a task,
# - differentiate whatever you can compute, and name what a framework does for you.

# %% [markdown]
# **You need** deep networks (course 1, week 4), normalized inputs and gradient checking (course 2, week 1), mini-batches
# and averages that forget (week 2).
#
# **Time:** two sittings of about two and a half hours each. Part A tunes and normalizes, part B tells classes apart and
# differentiates.

# %% [markdown]
# Run this cell first. Then `check(f)` says whether an exercise is right; stuck, ask for `hint(f)`, then `hint(f, 2)` and
# `hint(f, 3)`. Short names such as `z`, `w` or `W` mean other things further down: to run a cell again after that, click
# into it and choose *Run > Run All Above Selected Cell* first.

# %%
import numpy as np

from autograder import week
from shared_utils import digits_training, frameworks, plots_autodiff, plots_batch_norm, plots_tuning
from shared_utils.activations import softmax
from shared_utils.batch_norm import batch_statistics
from shared_utils.digits_training import Pieces, accuracy, split_digits
from shared_utils.widgets.batch_norm import batch_norm_playground
from shared_utils.widgets.search import search_playground
from shared_utils.widgets.softmax_regions import softmax_regions_playground

check, hint, progress = week("course2/week3")

# %% [markdown]
# # Part A: tune and normalize
#
# ## 1. What to tune first
#
# By now you know a dozen numbers that nobody computes for you. Not all of them matter alike. A common order, from
# experience rather than from theory:
#
# 1. the **learning rate**, by far;
# 2. momentum's β (0.9 is a good start), the size of a mini-batch, the number of hidden units;
# 3. the number of layers, the decay of the learning rate, λ and keep_prob;
# 4. Adam's β₁, β₂ and ε: hardly ever. 0.9, 0.999 and 1e-8 do.

# %% [markdown]
# ### Panda or caviar
#
# How many models can you afford to train?
#
# - **One, for weeks**: watch it day by day and nudge the learning rate. People call that the *panda* way: a panda has one
#   cub and looks after it closely.
# - **Many side by side**: start them with different settings, leave them alone, keep the best. That is the *caviar* way:
#   a sturgeon lays millions of eggs and looks after none.
#
# The digits below take a fraction of a second. So, caviar.

# %% [markdown]
# ## 2. Where to look
#
# ### The right scale
#
# Which learning rate is best: 0.0001, or 0.1, or 1? You do not even know the *power of ten*. Draw evenly from 0.0001 to 1,
# and nine in ten draws lie above 0.1, one in a hundred below 0.01: three of the four powers of ten share the last tenth.
#
# So draw the *logarithm* evenly. With $r$ uniform between $\log a$ and $\log b$, the number $e^r$ lies between $a$ and
# $b$, and each power of ten gets as many draws as the next. Such a number is called *log-uniform*.

# %% [markdown]
# ### Exercise 1: draw by powers of ten
#
# Any base will do, if you take the logarithm and undo it with the same one. Draw with `rng.uniform`.

# %% exercise="sample_log_uniform"
from shared_utils.tuning import sample_log_uniform

# %% [markdown]
# A thousand draws from 0.0001 to 1. How many lie below 0.01, the middle of the scale?

# %%
rng = np.random.default_rng(1)
draws = sample_log_uniform(0.0001, 1, 1000, rng)
np.mean(draws < 0.01)  # expect about 0.5

# %% [markdown]
# Forty of each kind. On which of the two axes does each kind look evenly spread?

# %%
plots_tuning.two_scales(rng.uniform(0.0001, 1, 40), draws[:40])

# %% [markdown]
# ### And β?
#
# Take momentum's β between 0.9 and 0.999. Last week's window tells what it means: the average looks back over about
# $1/(1 - \beta)$ steps. From 0.9 to 0.9005 the window stays at 10; from 0.999 to 0.9995 it doubles from 1000 to 2000. What
# matters is $1 - \beta$, and *its* power of ten.

# %% [markdown]
# ### Exercise 2: draw a β
#
# $1 - \beta$ is to be log-uniform. Mind the ends: the largest β has the smallest $1 - \beta$.

# %% exercise="sample_beta"
from shared_utils.tuning import sample_beta

# %% [markdown]
# Half of the windows should be longer than 100 steps:

# %%
betas = sample_beta(0.9, 0.999, 1000, rng)
np.mean(1 / (1 - betas) > 100)  # expect about 0.5

# %% [markdown]
# ### Find the mistake: five learning rates
#
# A friend wants five learning rates from 1e-7 to 1, evenly spaced on a logarithmic scale, and writes down 1e-7, 1e-3,
# 1e-2, 1e-1 and 1. **Before you run:** what is wrong?

# %%
friend = np.array([1e-7, 1e-3, 1e-2, 1e-1, 1])
np.diff(np.log10(friend)), np.log10(np.geomspace(1e-7, 1, 5))

# %% [markdown]
# <details><summary>The mistake</summary>
#
# The friend's steps are 4, 1, 1 and 1 powers of ten. Evenly spaced exponents from -7 to 0 have steps of 7/4: they are -7,
# -5.25, -3.5, -1.75 and 0.
# </details>

# %% [markdown]
# ### Grid or random
#
# Two settings, nine trials. A 3-by-3 grid looks tidy. But suppose that only the first setting matters; beforehand, nobody
# knows which one that will be. How many different values of it does each of the two try?

# %%
thirds = [1 / 6, 1 / 2, 5 / 6]
grid = np.array([(a, b) for a in thirds for b in thirds])
plots_tuning.grid_and_random(grid, np.random.default_rng(2).random((9, 2)), ("learning rate", "another setting"))

# %% [markdown]
# The grid spends nine trials on three learning rates, and the random points try nine. With four settings and 16 trials a
# grid has *two* values of each.
#
# ### Exercise 3: random search
#
# `space` gives a function for every setting, which draws it from a generator; `objective` turns a dict of settings into a
# number, the lower the better. Keep every trial, not the best alone: the table will tell you what mattered. Where two
# trials tie, either is the best.

# %% exercise="random_search"
from shared_utils.tuning import random_search

# %% [markdown]
# First a toy with a known answer: $(x - 2)^2$ on the line from 0 to 4.

# %%
best, table = random_search(lambda s: (s["x"] - 2) ** 2, {"x": lambda rng: rng.uniform(0, 4)}, 200, np.random.default_rng(1))
best, len(table)  # expect x close to 2, and 200

# %% [markdown]
# Now in earnest. The **digits**: 1,797 pictures of 8 by 8 pixels, written by 13 people. We train on 1,347 and decide by the
# other 450, the dev set. A random split has the same writers on both sides, so our figures hold for hands that the network
# has seen.

# %%
digits = split_digits(np.random.default_rng(1))
plots_batch_norm.digits(digits.X_train[:, :16], [str(label) for label in digits.train_labels[0, :16]])

# %% [markdown]
# A small network learns them in three epochs. (It is given for now. By the end of this week all that is new in it is yours.)
#
# We search the learning rate over five powers of ten, and the number of hidden units from 10 to 60. **Predict before you
# run:** which of the two matters more?

# %%
space = {
    "learning_rate": lambda rng: sample_log_uniform(1e-4, 10, 1, rng)[0],
    "units": lambda rng: int(rng.integers(10, 61)),
}


def dev_error(settings):
    return digits_training.dev_error(digits, [settings["units"]], settings["learning_rate"])


best, table = random_search(dev_error, space, 30, np.random.default_rng(1))
plots_tuning.search_results(table, logarithmic=["learning_rate"])

# %% [markdown]
# On the left a valley, on the right a cloud: the learning rate decides, the units hardly matter. That is what the table is
# for. The next search would narrow the learning rate around the valley and draw more finely there: **from coarse to
# fine**.

# %% [markdown]
# ### Is random really better?
#
# We measured it: ten seeds, the learning rate over five powers of ten, with the good values anywhere in the range. The
# lowest dev error that was found, in percent:
#
# | search | best | median | worst |
# |---|---|---|---|
# | grid, 2 settings, 9 trials | 3.3 | 5.2 | 8.9 |
# | random, 2 settings, 9 trials | 2.0 | 4.4 | 6.7 |
# | grid, 4 settings, 16 trials | 1.8 | 4.4 | 11.8 |
# | random, 4 settings, 16 trials | 2.4 | 4.2 | 5.8 |

# %% [markdown]
# Surprised? In the middle the two are close. Seed by seed, random points were ahead in six of ten with two settings, and
# in six of ten with four; and with four the grid's *best* case beats theirs. What differs clearly is the *worst* case.
# With two learning rates a grid stakes everything on their lying well: 11.8% when they do not. Sixteen different ones
# hardly all miss.

# %% [markdown]
# ### Play
#
# What your functions draw is shown on both scales, with even draws below. Answer the question first; then change what
# is drawn, and how many. Where do even draws leave the logarithmic line empty?

# %%
search_playground(sample_log_uniform, sample_beta)

# %% [markdown]
# ## 3. Batch norm: forward
#
# In week 1 of this course you normalized the *inputs*, and the bowl became round. The second layer has inputs, too: the
# activations of the first. Why not normalize those as well, in every layer?
#
# **Batch norm** does it while training, over each mini-batch. Mostly the scores $Z$ are normalized, before the bend;
# some people normalize the activations $A$ after it. Both work. We take $Z$.

# %% [markdown]
# For every unit by itself, over the $m$ examples of the mini-batch:
#
# $$\mu = \frac1m \sum_i z^{(i)}, \qquad \sigma^2 = \frac1m \sum_i (z^{(i)} - \mu)^2, \qquad
# \hat z^{(i)} = \frac{z^{(i)} - \mu}{\sqrt{\sigma^2 + \varepsilon}} .$$
#
# Examples are columns, so each unit's mean runs along its *row*. ε keeps the divisor from being 0. (σ is a standard
# deviation here, not the sigmoid. That is what we call the *spread* this week.)

# %% [markdown]
# ### Why γ and β?
#
# Now every unit has mean 0 and spread 1, whether that suits it or not. A sigmoid would be used around 0 only, where it is
# nearly a line. So each unit gets back a scale and a shift of its own, which are *learned* like weights:
#
# $$\tilde z^{(i)} = \gamma \, \hat z^{(i)} + \beta .$$
#
# Does the unit lose its freedom? Not for a given mean and variance: with $\gamma = \sqrt{\sigma^2 + \varepsilon}$ and
# $\beta = \mu$ the scores come out as they went in. (During training μ and σ change from mini-batch to mini-batch, while γ
# and β stay. And this β is not momentum's.)

# %% [markdown]
# | | shape |
# |---|---|
# | $Z$, $\hat Z$, $\tilde Z$ | $(n, m)$ |
# | $\mu$, $\sigma^2$ | $(n, 1)$, one for each unit |
# | $\gamma$, $\beta$ | $(n, 1)$, learned |
#
# And the layer's bias $b$? It adds the same number to all scores of a unit, and so to their mean; taking the mean away
# removes it. So a batch-normalized layer has no $b$: β does its work.

# %% [markdown]
# ## 4. Batch norm: back
#
# Backward you get $d\tilde z^{(i)}$, the slope of the *sum* of the losses for what came out. (The examples of a mini-batch
# share means and variances now, so one score can move another example's loss.) γ and β served all $m$ examples, so their
# slopes add up:
#
# $$d\gamma = \sum_i d\tilde z^{(i)} \, \hat z^{(i)}, \qquad d\beta = \sum_i d\tilde z^{(i)}, \qquad
# d\hat z^{(i)} = \gamma \, d\tilde z^{(i)} .$$
#
# Now for $z^{(k)}$. It reaches the $\hat z$ in three ways:

# %%
plots_batch_norm.ways_back()

# %% [markdown]
# Write $s = \sqrt{\sigma^2 + \varepsilon}$, and nudge $z^{(k)}$ a little.
#
# 1. **Directly**: $\hat z^{(k)}$ moves by $\frac1s$ times as much.
# 2. **Through the mean**: μ moves by $\frac1m$, and *every* $\hat z^{(i)}$ by $-\frac{1}{m s}$.
# 3. **Through the variance**: $\sigma^2$ moves by $\frac2m (z^{(k)} - \mu)$, so $s$ by $\frac{1}{2s}$ of that, which is
#    $\frac1m \hat z^{(k)}$; and every $\hat z^{(i)}$ by $-\frac{\hat z^{(i)}}{s} \cdot \frac1m \hat z^{(k)}$.

# %% [markdown]
# (That the mean moves changes nothing in the variance: the distances from the mean add up to 0.) Multiply each way by
# $d\hat z^{(i)}$, add up over $i$, and the sums become means:
#
# $$dz^{(k)} = \frac1s \Bigl( d\hat z^{(k)} - \operatorname{mean}(d\hat z) - \hat z^{(k)} \operatorname{mean}(d\hat z
# * \hat z) \Bigr) .$$
#
# Three ways, three terms.

# %% [markdown]
# ### Exercises 4 and 5: batch norm, there and back
#
# The two belong together: what the first puts into the `cache`, the second takes out, and that is your own affair. Write
# them for all units at once, with `axis=1` and `keepdims=True`.

# %% exercise="batchnorm_forward, batchnorm_backward"
from shared_utils.batch_norm import batchnorm_backward, batchnorm_forward

# %% [markdown]
# Two units, four examples, γ = 1 and β = 0. Both rows end with mean 0 and spread 1, though the second was a hundred times
# as wide:

# %%
Z = np.array([[1.0, 2.0, 3.0, 6.0], [100.0, 200.0, 300.0, 600.0]])
ones, zeros = np.ones((2, 1)), np.zeros((2, 1))
Z_tilde, cache = batchnorm_forward(Z, ones, zeros)
Z_tilde.round(4)  # expect twice [-1.069, -0.5345, 0, 1.6036]

# %% [markdown]
# And back, with slopes of your choice. Each row of $dZ$ adds up to 0: lifting all scores of a unit alike changes nothing.

# %%
dZ, dgamma, dbeta = batchnorm_backward(np.array([[1.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 1.0]]), cache)
dZ.sum(axis=1).round(8) + 0.0, dgamma.ravel(), dbeta.ravel()  # expect [0, 0], [-1.0690, 1.6036] and [1, 1]

# %% [markdown]
# Never trust a slope before you have measured. As in week 1 of this course, nudge every score a little, up and down:

# %%
weights = np.random.default_rng(1).normal(size=Z.shape)
gamma, beta = np.array([[0.5], [2.0]]), np.array([[1.0], [-1.0]])
dZ, _, _ = batchnorm_backward(weights, batchnorm_forward(Z, gamma, beta)[1])
gap = 0.0
for place in np.ndindex(Z.shape):
    nudge = np.zeros(Z.shape)
    nudge[place] = 1e-4
    up, down = (np.sum(weights * batchnorm_forward(Z + sign * nudge, gamma, beta)[0]) for sign in (1, -1))
    gap = max(gap, abs((up - down) / 2e-4 - dZ[place]))
gap  # expect below 1e-7

# %% [markdown]
# A mini-batch of 64, before and after. Look at the axes' middle, and at how wide the clouds are:

# %%
Z = np.array([[4.0], [-2.0]]) + np.array([[3.0], [0.5]]) * np.random.default_rng(1).normal(size=(2, 64))
plots_batch_norm.before_and_after(Z, batchnorm_forward(Z, ones, zeros)[0], batchnorm_forward(Z, gamma, 2 * beta)[0])

# %% [markdown]
# ## 5. Batch norm at test time
#
# One picture comes in and wants an answer: a batch of one. Each unit has a single score, which is its own mean, and the
# variance is 0. So $\hat z$ is 0 and the unit answers β, whatever the picture shows. And even with a whole batch, should
# an answer depend on who else asks?
#
# So while training we keep **running statistics** of every unit: averages of the mini-batches' means and variances that
# forget, as in week 2. At test time these take the place of μ and σ².

# %% [markdown]
# ### Exercise 6: with given statistics

# %% exercise="batchnorm_inference"
from shared_utils.batch_norm import batchnorm_inference

# %% [markdown]
# A single example will do. With mean 4 and variance 9 the score 10 becomes $(10 - 4)/3 = 2$, and then
# $1 \cdot 2 + 0.5$ with γ = 1 and β = 0.5:

# %%
batchnorm_inference(np.array([[10.0]]), np.array([[1.0]]), np.array([[0.5]]), np.array([[4.0]]), np.array([[9.0]]))  # expect [[2.5]]

# %% [markdown]
# ### Exercise 7: keep running
#
# `running` and `batch` are dicts with a `mean` and a `variance` each, $(n, 1)$. What stands counts `momentum`, the new
# batch the rest. The batch's come from the given helper `batch_statistics(Z)`. (Keras calls this weight `momentum`, too;
# PyTorch's `momentum` is the *newcomer's* weight, 1 minus ours. Last week's optimizer averages gradients in this way; here
# it is means and variances.)

# %% exercise="update_running_statistics"
from shared_utils.batch_norm import update_running_statistics

# %% [markdown]
# Fifty mini-batches of scores with mean 4 and variance 9. The running values start at 0 and 1, and come close:

# %%
running = {"mean": np.zeros((1, 1)), "variance": np.ones((1, 1))}
rng = np.random.default_rng(1)
for _ in range(50):
    running = update_running_statistics(running, batch_statistics(4 + 3 * rng.normal(size=(1, 64))))
running  # expect about 4 and about 9

# %% [markdown]
# ## 6. What it does to a deep network
#
# `Pieces` collects the functions that our network on the digits is made of. Put yours in; those for the last layer are
# given until part B.

# %%
pieces = Pieces(batchnorm_forward, batchnorm_backward, batchnorm_inference, update_running_statistics)
labels = digits.train_labels[0]
Y = np.array([labels == k for k in range(10)], dtype=float)  # a row for each digit

# %% [markdown]
# Ten hidden layers of 30 units, He's start, mini-batches of 64, a learning rate of 0.1. **Predict before you run:** how
# will the two cost curves differ? (The cell trains two networks; that takes some seconds.)

# %%
costs, right = {}, {}
for name, normalize in (("without batch norm", False), ("with batch norm", True)):
    rng = np.random.default_rng(1)
    net = digits_training.train(digits.X_train, Y, [64, *[30] * 10, 10], rng, 10, 0.1, pieces=pieces, normalize=normalize)
    costs[name] = net.costs
    right[name] = accuracy(digits_training.predict(digits.X_dev, net.parameters, net.running, pieces, normalize), digits.dev_labels)
plots_batch_norm.smoothed(costs)

# %% [markdown]
# With batch norm the cost falls at once, without it only after some time, and it stays higher. That is one seed. On the
# dev set, where the running statistics do their work, these two networks have right, in percent:

# %%
right  # expect about 74 and 95

# %% [markdown]
# Ten seeds, ten epochs, a learning rate of 0.1, right on the dev set in percent (median, and from worst to best):
#
# | hidden layers | without batch norm | with batch norm |
# |---|---|---|
# | 1 | 93 (90 to 94) | 95 (94 to 97) |
# | 3 | 93 (89 to 95) | 95 (93 to 98) |
# | 5 | 92 (80 to 95) | 96 (94 to 98) |
# | 10 | 70 (53 to 86) | 94 (92 to 95) |
# | 20 | 16 (8 to 29) | 81 (78 to 84) |
# | 30 | 11 (8 to 18) | 36 (28 to 49) |

# %% [markdown]
# It makes deep networks trainable, but not as deep as you like. Each layer of normalized scores and ReLU makes the
# gradients a little *larger* on the way back, and that multiplies. At the start of thirty hidden layers, the gradient of
# the second one's weights is some 300 times as large as that of the last one's (160 to 530 over ten seeds; the first has
# 64 inputs, so it does not compare). Skip connections, which week 1 of this course spoke of, help against that.
#
# And a second table: five hidden layers, other learning rates (medians of ten seeds).
#
# | learning rate | 0.01 | 0.03 | 0.1 | 0.3 | 1 | 3 |
# |---|---|---|---|---|---|---|
# | without, % right | 51 | 84 | 92 | 72 | 9 | 10 |
# | with, % right | 69 | 89 | 96 | 97 | 97 | 95 |

# %% [markdown]
# Without batch norm 0.1 is good, 0.3 is worse already, and 1 learns nothing. With it, anything from 0.1 to 3 will do.
# It makes the most important hyperparameter *easy*.
#
# ### Why does it work?
#
# The authors' own explanation (2015): while the first layers learn, the inputs of the later ones keep shifting, and batch
# norm holds them in place. They called it *internal covariate shift*. It is a fine picture, and **disputed**.

# %% [markdown]
# In 2018 Santurkar and others added noise *after* batch norm, so that the inputs shifted more than ever. The networks
# still trained as well. Their own explanation: batch norm makes the cost smoother, so that a gradient stays good for a
# longer step. Others point out that it makes the *scale* of weights irrelevant: double $W$, and $\hat Z$ stays.
#
# What is certain is what the tables show: it bears larger learning rates and deeper networks. (And less care with the
# start: try that in the playground below.) It also adds a little noise, as each example's result depends on its
# mini-batch, and that regularizes slightly.

# %% [markdown]
# ### Play
#
# Batch norm on and off, with depth. Green is yours, red the same network the other way; on the right you see how widely
# each layer's activations spread. Predict first. Then try:
#
# 1. The set-up with 20 layers and a small start, off. Then on.
# 2. A batch norm that goes back by `dZ = gamma * dZ_tilde`: how much does it hurt? Write it in a new cell under another
#    name, so that your graded function stays, and pass that name to a playground of its own.

# %%
batch_norm_playground(batchnorm_forward, batchnorm_backward)

# %% [markdown]
# *That was part A, and a good place for a break. When you come back, click here and choose Run > Run All Above Selected
# Cell.*

# %% [markdown]
# # Part B: ten classes, and gradients by themselves
#
# ## 7. Softmax regression
#
# In the weeks before, the answer was yes or no. A digit has ten classes, and exactly one is right. So let there be ten
# output units, one for each class, with scores $z_0, \dots, z_9$. The softmax of course 1, week 1 makes probabilities
# of them. (There examples were rows, here they are columns.) Fed with the pixels themselves this is **softmax
# regression**; fed with a hidden layer's activations it is the last layer of a network.

# %% [markdown]
# ### Exercise 8: one-hot
#
# A label such as 3 is a name, not an amount: 3 is not half of 6. So write it as a column with a 1 in row 3 (counted from 0)
# and 0 elsewhere. Labels may come as $(m,)$ or as $(1, m)$.

# %% exercise="one_hot"
from shared_utils.softmax import one_hot

# %% [markdown]
# Three labels of four classes. Class 1 does not occur, and has its row all the same:

# %%
one_hot(np.array([2, 0, 3]), 4)  # expect columns with the 1 in rows 2, 0 and 3

# %% [markdown]
# ### Exercise 9: softmax by columns
#
# $$\hat y_j = \frac{e^{z_j}}{\sum_k e^{z_k}}$$
#
# for every column. Scores may be as large as 1000: take each column's largest away first, as in course 1, week 1. (The
# `softmax` of that week works on rows; it is imported for comparison.)

# %% exercise="softmax_activation"
from shared_utils.softmax import softmax_activation

# %% [markdown]
# An example to do by hand: scores 2, 1 and 0.1. The powers are 7.389, 2.718 and 1.105, their sum is 11.21:

# %%
z = np.array([[2.0], [1.0], [0.1]])
softmax_activation(z), softmax(z.T)  # expect twice 0.659, 0.2424, 0.0986: as a column, and as course 1's row

# %% [markdown]
# ### The loss
#
# As with two classes: minus the logarithm of the probability that the *true* class got. With a one-hot $y$ only one term
# of the sum is left, and the cost is the mean over the examples:
#
# $$L = -\sum_j y_j \log \hat y_j, \qquad J = \frac1m \sum_{i=1}^m L^{(i)} .$$
#
# This is the **categorical cross-entropy**. Someone who gives all ten classes the same
# probability pays $\log 10 = 2.303$.

# %% [markdown]
# ### Exercise 10: categorical cross-entropy

# %% exercise="categorical_cross_entropy"
from shared_utils.softmax import categorical_cross_entropy

# %% [markdown]
# ### Exercise 11: the same from whole labels
#
# With ten thousand classes one-hot columns would be mostly zeros. The **sparse** form takes the labels as they are, and
# picks the one probability that counts from each column.

# %% exercise="sparse_categorical_cross_entropy"
from shared_utils.softmax import sparse_categorical_cross_entropy

# %% [markdown]
# Two examples: the true classes got 0.7 and 0.1. Both forms give the same cost:

# %%
AL = np.array([[0.7, 0.3], [0.2, 0.6], [0.1, 0.1]])
true = np.array([0, 2])
categorical_cross_entropy(AL, one_hot(true, 3)), sparse_categorical_cross_entropy(AL, true)  # expect twice 1.32963

# %% [markdown]
# ### Back through the softmax
#
# A nudge of *one* score moves *all* probabilities of its example, because they share a sum. The slopes make a matrix:
#
# $$\frac{\partial \hat y_i}{\partial z_j} = \hat y_i \, ([i = j] - \hat y_j), \qquad \text{or} \qquad
# \operatorname{diag}(\hat y) - \hat y \hat y^\top .$$
#
# ($[i = j]$ is 1 where $i = j$, else 0.) $\hat y (1 - \hat y)$ is its *diagonal* only. The loss has the slope $-y_i /
# \hat y_i$ for $\hat y_i$. Together:
#
# $$dz_j = -\sum_i \frac{y_i}{\hat y_i} \, \hat y_i \, ([i = j] - \hat y_j) = -y_j + \hat y_j \sum_i y_i = \hat y_j - y_j .$$

# %% [markdown]
# ### Exercise 12: softmax and loss, back
#
# So $dZ = \hat Y - Y$, exactly as for two classes. The 1/m comes later, in $dW$ and $db$.

# %% exercise="softmax_backward"
from shared_utils.softmax import softmax_backward

# %% [markdown]
# ### Find the mistake: a friend's derivative
#
# A friend's notes say: the derivative of softmax is $\hat y (1 - \hat y)$. **Before you run:** by how much is
# $-\frac{y}{\hat y} * \hat y (1 - \hat y)$ off, for the three scores from above and true class 1? The columns: the whole
# matrix, your `softmax_backward`, the friend's.

# %%
a, y = softmax_activation(np.array([[2.0], [1.0], [0.1]])), np.array([[0.0], [1.0], [0.0]])
whole = (np.diag(a[:, 0]) - a @ a.T) @ (-y / a)
np.hstack([whole, softmax_backward(a, y), -y / a * a * (1 - a)]).round(4) + 0.0

# %% [markdown]
# <details><summary>The mistake</summary>
#
# The first two columns agree: the whole matrix gives prediction minus label. The friend's column is right for the true
# class and 0 for the others. It would never lower a wrong score.
# </details>

# %% [markdown]
# ### Train it
#
# Softmax regression on the digits, made of your functions alone. 300 steps on all examples at once:


# %%
def softmax_regression(X, Y, steps=300, learning_rate=0.5):
    W, b = np.zeros((len(Y), len(X))), np.zeros((len(Y), 1))
    for step in range(steps):
        AL = softmax_activation(W @ X + b)
        if step % 100 == 0:
            print(f"step {step}: cost {categorical_cross_entropy(AL, Y):.4f}")
        dZ = softmax_backward(AL, Y)
        W, b = W - learning_rate * dZ @ X.T / X.shape[1], b - learning_rate * dZ.mean(axis=1, keepdims=True)
    return W, b


W, b = softmax_regression(digits.X_train, one_hot(digits.train_labels, 10))
said = np.argmax(W @ digits.X_dev + b, axis=0)
accuracy(said, digits.dev_labels)  # expect about 95

# %% [markdown]
# It begins at 2.3026: that is $\log 10$. (Zeros as a start do no harm here, as in logistic regression: there is no hidden
# layer whose units could be equal.) Each class's 64 weights are a picture. Where it is blue, ink speaks *for* the
# class; where it is orange, *against* it. Which class minds ink in the middle most?

# %%
plots_batch_norm.weights(W)

# %% [markdown]
# <details><summary>Which one?</summary>
#
# The 0: its middle is blank paper, so ink there speaks strongly against it.
# </details>
#
# And the digits it gets wrong? Here are the first 16 of them. Some would give you pause, too.

# %%
wrong = np.flatnonzero(said != digits.dev_labels[0])[:16]
plots_batch_norm.digits(digits.X_dev[:, wrong], [f"{digits.dev_labels[0, i]}, said {said[i]}" for i in wrong])

# %% [markdown]
# ### The whole network, all yours
#
# Three hidden layers with batch norm and a softmax on top. Batch norm, softmax and cost are your own; the loop around them
# is given:

# %%
mine = Pieces(
    batchnorm_forward,
    batchnorm_backward,
    batchnorm_inference,
    update_running_statistics,
    softmax_activation,
    categorical_cross_entropy,
    softmax_backward,
)
Y = one_hot(digits.train_labels, 10)
net = digits_training.train(digits.X_train, Y, [64, 30, 30, 30, 10], np.random.default_rng(1), 10, 0.1, pieces=mine)
accuracy(digits_training.predict(digits.X_dev, net.parameters, net.running, mine), digits.dev_labels)  # expect about 95

# %% [markdown]
# Is a deep network worth it? Ten seeds, right on the dev set, in percent:
#
# | model | training | median | from, to |
# |---|---|---|---|
# | softmax regression | 10 epochs of mini-batches, rate 0.1 | 90 | 88 to 91 |
# | three hidden layers, no batch norm | the same | 93 | 89 to 95 |
# | three hidden layers, batch norm | the same | 95 | 93 to 98 |
# | softmax regression | 300 steps on everything, rate 0.5 | 95 | 94 to 97 |
# | three hidden layers, batch norm | 40 epochs, rate 0.3 | 98 | 96 to 99 |
#
# Surprised by the fourth row? Ten straight scores with patience do as well as the deep network in a hurry. Before you say
# "deeper is better", tune the simple model, too.

# %% [markdown]
# ### Play
#
# Softmax regression on four classes in the plane. The regions' edges are straight: between two classes the scores
# differ by a linear function. Predict first. Then a learning rate of 30: does the curve of the cost always fall, and
# where does it end? And a start of size 5: how wrong are the regions at step 0, and how long does that take to undo?

# %%
softmax_regions_playground(one_hot, softmax_activation, categorical_cross_entropy, softmax_backward)

# %% [markdown]
# ## 8. Which output layer, which loss?
#
# | task | output layer | loss |
# |---|---|---|
# | yes or no | 1 sigmoid | binary cross-entropy |
# | one of C classes, one-hot labels | C units, softmax | categorical cross-entropy |
# | one of C classes, whole labels | C units, softmax | sparse categorical cross-entropy |
# | several of C things at once | C sigmoids | binary cross-entropy of each |
# | a number, or several | 1 unit for each, no activation | mean squared error |

# %% [markdown]
# The question to ask: *do the probabilities compete?* One digit is a 3 or an 8, not both: softmax. A photo may show a cat
# and a dog: two sigmoids, each with its own yes or no.
#
# A softmax over two classes is logistic regression in disguise. Only the difference of the scores counts:

# %%
z = np.array([[1.7], [0.4]])
softmax_activation(z)[0, 0], 1 / (1 + np.exp(-(1.7 - 0.4)))  # expect twice 0.785835

# %% [markdown]
# ## 9. Gradients by themselves
#
# You have derived every gradient of this course by hand. Nobody does that for a network with a hundred kinds of layers.
# The chain rule is mechanical, and machines are good at that. The idea, from around 1970: let every number **remember what
# it was computed from**, and how steeply it depends on it.

# %% [markdown]
# A `Value` holds a number, its `parents`, and for each parent a *local* slope: how much the number moves when this parent
# alone moves. Its `grad` is filled in later. The class is given:
#
# ### Exercise 13: add
#
# The sum of two Values is a new Value, with both as its parents, in a tuple. How steeply does a sum depend on each? The
# slopes in `local_grads` are plain numbers, not Values.

# %% exercise="add"
from shared_utils.autodiff import Value, add

# %% [markdown]
# `local_grads` matches `parents`, place by place:

# %%
total = add(Value(2.0), Value(-3.0))
total.data, total.parents, total.local_grads  # expect -1, the two Values, and a slope of 1 for each

# %% [markdown]
# ### Exercise 14: multiply

# %% exercise="mul"
from shared_utils.autodiff import mul

# %% [markdown]
# ### Exercise 15: tanh
#
# One parent, one slope. A tuple of one is written with a comma: `(x,)`.

# %% exercise="tanh"
from shared_utils.autodiff import tanh

# %% [markdown]
# ### Exercise 16: ReLU

# %% exercise="relu"
from shared_utils.autodiff import relu

# %% [markdown]
# What do the last three remember of a computation?

# %%
(
    mul(Value(2.0), Value(-3.0)).local_grads,
    tanh(Value(0.5)).local_grads,
    relu(Value(-1.5)).local_grads,
)  # expect (-3, 2), (0.786448,) and (0,)

# %% [markdown]
# Here is a whole one: a neuron whose output is multiplied by its own weight, $J = w \tanh(w x + b)$. Note that $w$ is used
# *twice*.

# %%
x, w, b = Value(0.5), Value(-1.2), Value(0.3)
wx = mul(w, x)
s = add(wx, b)
h = tanh(s)
J = mul(w, h)
names = {x: "x", w: "w", b: "b", wx: "wx", s: "s", h: "h", J: "J"}
plots_autodiff.graph(J, names, gradients=False)

# %% [markdown]
# The slope of $J$ for any Value is a sum over all **paths** from $J$ back to it; each path contributes the product of the
# local slopes on it. **Predict before you run:** from $J$ back to $w$ there are two paths. What is the slope, with the
# numbers on the arrows?

# %% [markdown]
# ### Walk back once
#
# The two paths: from $J$ to $w$ directly, ×(-0.2913); and through $h$, $s$ and $wx$, ×(-1.2) × 0.9151 × 1 × 0.5, which is
# -0.5491. Together -0.8404.
#
# Going along every path soon takes for ever. Take $a_1 = a_0 + a_0$, $a_2 = a_1 + a_1$, $a_3 = a_2 + a_2$: from $a_3$
# back to $a_0$ there are 2 · 2 · 2 = 8 paths, and after forty such sums $2^{40}$. But at each Value the paths *meet*.
# So collect there what has arrived, and hand it on **once**:
#
# 1. Clear all old gradients. Set `grad` of the result to 1.
# 2. Take the Values in an order in which each comes before its parents: **topological order** (inputs first), backwards.
# 3. Each adds `grad` times local slope to the `grad` of every parent.

# %% [markdown]
# Why the order? Whoever hands on too early hands on too little. For the order, visit parents first. Write a
# function that does nothing at a Value it has seen before; else it notes the Value as seen, calls itself for each parent,
# and then appends the Value to a list. That goes *depth first*; a `set` of the Values seen tells faster than a list. The
# walk takes the list from its end. (Python lets functions call themselves some thousand deep. That is plenty here.)
#
# This is **reverse mode**, and for a network it has a name that you know: backpropagation. One walk gives the slopes for
# *all* inputs at once.

# %% [markdown]
# ### Exercise 17: backward

# %% exercise="backward"
from shared_utils.autodiff import backward

# %% [markdown]
# The same graph, with every `grad` in it. At $w$ two shares have met:

# %%
backward(J)
plots_autodiff.graph(J, names)

# %% [markdown]
# ### Four ways to one gradient
#
# By hand: with $h = \tanh(wx + b)$, $dJ/dw = h + w (1 - h^2)\, x$, $dJ/dx = w (1 - h^2)\, w$, $dJ/db = w (1 - h^2)$. By
# finite differences. By your walk back. And, where it is installed, by TensorFlow. (The second cell imports it, which takes
# from some seconds to a minute on a busy computer.)


# %%
def neuron(x, w, b):
    return w * np.tanh(w * x + b)


at, step = np.array([0.5, -1.2, 0.3]), 1e-6
bent = np.tanh(-1.2 * 0.5 + 0.3)
print("by hand:     ", np.round([-1.2 * (1 - bent**2) * -1.2, bent - 1.2 * (1 - bent**2) * 0.5, -1.2 * (1 - bent**2)], 8))
print("measured:    ", np.round([(neuron(*(at + e)) - neuron(*(at - e))) / (2 * step) for e in step * np.eye(3)], 8))
print("by your walk:", np.round([x.grad, w.grad, b.grad], 8))  # expect three times [1.31779723, -0.84039479, -1.09816435]

# %%
frameworks.run(frameworks.neuron_slopes, 0.5, -1.2, 0.3)  # expect the same, or one line on how to get TensorFlow

# %% [markdown]
# ### Five functions learn
#
# Can `add`, `mul`, `tanh`, `relu` and `backward` train? Three and the walk back will do. One neuron, four points of the
# curve $y = \tanh(2x - 1)$, and gradient descent in which *nobody has derived the gradient of the cost*:

# %%
w, b = Value(0.1), Value(0.0)
for _ in range(400):
    losses = Value(0.0)
    for number in (-1.0, 0.0, 0.5, 1.0):
        gap = add(tanh(add(mul(w, Value(number)), b)), Value(-np.tanh(2 * number - 1)))
        losses = add(losses, mul(gap, gap))
    backward(losses)
    w, b = Value(w.data - 0.3 * w.grad), Value(b.data - 0.3 * b.grad)
w.data, b.data  # expect about 2 and -1

# %% [markdown]
# ## 10. Frameworks
#
# A framework is this idea with arrays in the place of numbers, hundreds of operations, and code for graphics cards. You
# write the way forward; it remembers, and walks back. On top of that: layers, optimizers, data pipelines, saving.
#
# In **TensorFlow 2** the memory is a *tape*, a `tf.GradientTape`. What is computed from a `tf.Variable` inside its `with`
# block is recorded, and `tape.gradient(J, w)` walks back.

# %% [markdown]
# ### Exercise 18, not graded: let the tape do it
#
# Minimize $J(w) = (w - 3)^2 + \frac14 w^4$, with TensorFlow. A `tf.Variable` is a number that can be changed, with
# `assign_sub` for "subtract". Start it as `tf.Variable(0.0)`, with the point: 0 would be a whole number, and those have no
# slope. This needs TensorFlow; the next cell says how to get it where it is missing. Skip it if you
# like.

# %% exercise="minimize_with_framework" ungraded=true
from shared_utils.frameworks import minimize_with_framework

# %%
frameworks.run(minimize_with_framework)  # expect about 1.45616, or one line on how to get TensorFlow

# %% [markdown]
# And the whole network on the digits, in **Keras 3**. Layers are named, nothing is derived; batch norm is a layer as any
# other. Compare with your own network above. (This takes ten to twenty seconds.)

# %%
frameworks.run(frameworks.keras_digits, *digits)  # expect about 95, or one line on how to get TensorFlow

# %% [markdown]
# ### Find the mistake: an old tutorial
#
# Many pages still teach this. It fails with today's TensorFlow. What is gone in each line?
#
# ```
# x = tf.placeholder(tf.float32, [3, 1])
# train = tf.train.GradientDescentOptimizer(0.01).minimize(cost)
# session = tf.Session()
# ```

# %% [markdown]
# <details><summary>The mistake</summary>
#
# `tf.placeholder` and `tf.Session` are TensorFlow 1: first describe a graph with placeholders, then run it in a session.
# Since TensorFlow 2 (2019) code runs at once, as in numpy, and a tape records it. `tf.train` has lost its optimizers, too:
# they live in `keras.optimizers` now. The old names survive in `tf.compat.v1` only.
# </details>

# %% [markdown]
# ### Who is alive?
#
# | framework | since | today |
# |---|---|---|
# | TensorFlow | 2015; version 2 in 2019 | alive |
# | PyTorch | 2016 | alive |
# | JAX | 2018 | alive |
# | Keras | 2015; version 3 in 2023 | alive, on top of TensorFlow, PyTorch or JAX |

# %% [markdown]
# | framework | since | today |
# |---|---|---|
# | Torch, later in Lua | 2002 | retired; since 2017 the work goes into PyTorch |
# | Theano | 2007 | retired after version 1.0, 2017; lives on as PyTensor |
# | Caffe | 2013 | retired; last version 2017 |
# | CNTK | 2015 | retired; last version 2019 |
# | Lasagne | 2015, on Theano | retired; one release |
# | MXNet | 2015 | retired in 2023 |
# | Caffe2 | 2017 | merged into PyTorch, 2018 |

# %% [markdown]
# Looked up in 2026. What to learn from it: most frameworks are gone within ten years, some with large companies behind them.
# The chain rule stays. Choose one that is alive, with people who answer questions, in a language that you like; the second
# one takes a week to learn.

# %% [markdown]
# ## 11. Quiz
#
# Replace each `"?"` by the letter of your answer, run the cell, and check it.

# %% exercise="quiz" start="shared_utils.quizzes.course2_week3.unanswered"
from shared_utils.quizzes.course2_week3 import quiz

# %% [markdown]
# Here is your map of the week:

# %%
progress()

# %% [markdown]
# ## Recap
#
# - Tune the learning rate first, by powers of ten; β by powers of ten of 1 - β. Random points try a new
#   value of every continuous setting in each trial.
# - Batch norm: each unit's scores to mean 0 and spread 1 over the mini-batch, then γ and β; running statistics at test
#   time. Back there are three ways.
# - Softmax and cross-entropy: $dZ = \hat Y - Y$.
# - Reverse mode: remember parents and local slopes; walk back once, against the topological order, and add up.

# %% [markdown]
# ## On your own
#
# 1. Give `Value` a method `__add__` that calls your `add`, and write `x + y`. And `__mul__`.
# 2. Write `exp` and `log` for Values, and from them the cross-entropy of a softmax over three scores. Is its gradient
#    $\hat y - y$?
# 3. Double the weights of a batch-normalized layer. What happens to its output, and to the gradient of the weights?
# 4. Add week 1's $\lambda W / m$ to each $dW$. Search for λ and the learning rate together. In which direction does the valley run?

# %% [markdown]
# ## Further reading
#
# - J. Bergstra, Y. Bengio, *Random search for hyper-parameter optimization*, JMLR 13 (2012).
# - S. Ioffe, C. Szegedy, [*Batch normalization*](https://arxiv.org/abs/1502.03167) (2015); S. Santurkar and others, [*How
#   does batch normalization help optimization?*](https://arxiv.org/abs/1805.11604) (2018).
# - A. Baydin and others, [*Automatic differentiation in machine learning: a
#   survey*](https://arxiv.org/abs/1502.05767) (2018).
#
# This was the last week. You have built it all yourself; now use a framework with a good conscience.
