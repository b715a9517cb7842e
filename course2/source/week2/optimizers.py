# ---
# jupyter:
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---

# %% [markdown]
# # Steer the way down
#
# **You will** write four optimizers in numpy, race them over surfaces and on a network, and learn what their numbers do.
#
# **Afterwards you can**
# - cut examples into mini-batches, and choose their size by measuring,
# - average a series so that it forgets, and correct for its start,
# - write momentum, RMSprop and Adam, and say what each one mends,
# - let the learning rate decay, and say why one meets saddles rather than minima.

# %% [markdown]
# **You need** the deep network of course 1, week 4, and last week's He initialization. Both are given here.
#
# **Time:** two sittings of about two hours each. Part A is about mini-batches, averages and momentum; part B about RMSprop,
# Adam, decay, and the race.

# %% [markdown]
# Run this cell first.

# %%
from functools import partial

import numpy as np

from autograder import week
from shared_utils import plots_optimizers
from shared_utils.data import load_digits, load_planar, load_temperatures
from shared_utils.deep import predict
from shared_utils.initializers import initialize_parameters_he
from shared_utils.loss_surfaces import SURFACES
from shared_utils.mini_batch_training import cost_and_gradients
from shared_utils.races import Racer, drawn_with_replacement, on_surface, train
from shared_utils.widgets.averages import averages_playground
from shared_utils.widgets.optimizers import optimizers_playground

check, hint, progress = week("course2/week2")

# %% [markdown]
# # Part A: smaller batches, longer memory
#
# ## 1. One update
#
# Everything this week is about one line: what to do with a gradient once you have it. The simplest answer is the one you
# know. For every parameter $\theta$:
#
# $$\theta \leftarrow \theta - \alpha \, d\theta .$$
#
# ### Exercise 1: gradient descent
#
# It is the update of course 1, week 4, under a new name, so that you can tell it from what follows.

# %% exercise="update_parameters_with_gd"
from shared_utils.optimizers import update_parameters_with_gd

# %% [markdown]
# One layer with two weights, and a learning rate of 0.1:

# %%
tiny = {"W1": np.array([[1.0, 2.0]]), "b1": np.array([[0.5]])}
slopes = {"dW1": np.array([[4.0, -0.5]]), "db1": np.array([[1.0]])}
update_parameters_with_gd(tiny, slopes, 0.1)  # expect W1 [[0.6, 2.05]] and b1 [[0.4]]

# %% [markdown]
# ## 2. Mini-batches
#
# Where does the gradient come from? So far from *all* examples, for a single step. With a million examples that is a
# long wait for one step. But a few of them already tell roughly where it goes down:
#
# | | examples in an update | updates in an epoch |
# |---|---|---|
# | **batch** gradient descent | all $m$ | 1 |
# | **mini-batch** gradient descent | some, say 64 | $m / 64$, rounded up |
# | **stochastic** gradient descent | 1 | $m$ |

# %% [markdown]
# An **epoch** is one walk through all examples, an **iteration** one update.
#
# - Few examples make a *noisy* gradient: right on average, wrong in each case. The cost goes down in zigzags.
# - Many make a better one, but its error shrinks only with the root of their number: a hundred times the work for a
#   tenth of the error.
# - One at a time also wastes what numpy does best, working on many at once.

# %% [markdown]
# ### Exercise 2: cut the examples
#
# Shuffle the examples, then cut: the first `mini_batch_size` columns, the next, and so on. When $m$ is no multiple of the
# size, the last mini-batch is shorter. It is kept, for every example should have its say once in an epoch. And each
# column of `X` must keep its label, so both need the *same* order.

# %% exercise="random_mini_batches"
from shared_utils.mini_batches import random_mini_batches

# %% [markdown]
# Ten examples in mini-batches of four. Every number from 0 to 9 comes once, each with its own hundredfold as label:

# %%
numbers = np.arange(10.0)[None]
for X_batch, Y_batch in random_mini_batches(numbers, 100 * numbers, 4, np.random.default_rng(1)):
    print(X_batch[0], Y_batch[0])  # expect four, four and two pairs

# %% [markdown]
# ### Or draw with replacement?
#
# One could also draw each mini-batch afresh from all examples. It is simpler to reason about, and it works. But some
# examples come twice in an epoch, and others not at all. How many are missed? Each of $m$ draws misses a given example
# with probability $1 - \frac1m$, and all miss it with $(1 - \frac1m)^m \approx e^{-1}$, which is 37%.

# %%
many = np.arange(10_000.0)[None]
drawn = drawn_with_replacement(many, many, 64, np.random.default_rng(1))
seen = np.unique(np.concatenate([X_batch[0] for X_batch, _ in drawn]))
1 - len(seen) / 10_000  # expect about 0.37

# %% [markdown]
# ### Digits
#
# Now something real: 1,797 handwritten digits of 8×8 pixels. The question is whether a digit is *odd*. The network has 64
# inputs, 32 hidden units and one output; `cost_and_gradients`, given, goes forward and back through it.
#
# Here is the cost of each update: on the left all examples, on the right mini-batches of 64. **Predict before you run:**
# which of the two curves rises now and then, and why?

# %%
digits = load_digits()
X, Y = digits.X / 16, (digits.labels % 2).astype(float)
curves = []
for size, epochs in [(1797, 120), (64, 4)]:
    rng = np.random.default_rng(1)
    parameters, costs = initialize_parameters_he([64, 32, 1], rng), []
    for _ in range(epochs):
        for X_batch, Y_batch in random_mini_batches(X, Y, size, rng):
            cost, grads = cost_and_gradients(X_batch, Y_batch, parameters)
            parameters = update_parameters_with_gd(parameters, grads, 0.15)
            costs.append(cost)
    curves.append(costs)
plots_optimizers.costs_by_update(*curves)

# %% [markdown]
# On all examples the cost falls smoothly, as it must when the step is small enough. On mini-batches every update is
# judged by *other* examples: an easy batch, a hard batch. Yet about as many updates bring both down about as far, and on
# the right each one looks at 64 examples in place of 1,797.

# %% [markdown]
# ### Which size?
#
# A rule of thumb says: up to about 2,000 examples use all of them; above, a power of two such as 64, 128 or 256, which
# suits the way memory is laid out. Our 1,797 digits are fewer than 2,000. **Predict before you run:** which size is
# first to get the cost below 0.1, in *seconds*?

# %% [markdown]
# Each size gets the learning rate that suits it. A `Racer`, given, holds a network and the optimizer that moves it; its `t`
# counts updates. `train` yields after each epoch, with the mean cost during the epoch. So the cost is looked at once an
# epoch, and updates come in whole epochs. The time is the best of three runs.

# %%
def run(size, rate):
    rng = np.random.default_rng(1)
    racer = Racer("gd", initialize_parameters_he([64, 32, 1], rng), learning_rate=rate)
    for epoch, (_, cost, seconds) in enumerate(train(X, Y, racer, size, 400, rng), start=1):
        if cost < 0.1:
            return seconds, epoch, racer.t


for size, rate in [(1, 0.07), (16, 0.7), (64, 0.7), (256, 0.7), (1797, 1.0)]:
    seconds, epochs, updates = min(run(size, rate) for _ in range(3))
    print(f"size {size:4}, rate {rate:4}: {updates:4} updates in {epochs:3} epochs, {seconds:.3f} s")

# %% [markdown]
# Over ten seeds we measured, always with gradient descent and the best learning rate we found for the size:
#
# | size | learning rate | updates: fewest, median, most | median epochs | median time, as a multiple |
# |---|---|---|---|---|
# | 1 | 0.07 | 5391, 5391, 7188 | 3 | 14 |
# | 16 | 0.7 | 339, 452, 565 | 4 | 1.4 |
# | 64 | 0.7 | 203, 203, 261 | 7 | 1 |
# | 256 | 0.7 | 136, 176, 240 | 22 | 1.7 |
# | 1797 (all) | 1 | 108, 136.5, 221 | 136.5 | 7.6 |
#
# (Times on one core. They depend on the machine, and on what else it does: for all examples we have seen 4 to 8. Updates do
# not.)

# %% [markdown]
# Surprised? Small mini-batches need few epochs, large ones few updates, and the shortest time lies between. The rule
# would have us use all 1,797, and that takes several times as long as 64. Rules of thumb are where one starts. With so few
# examples neither takes long, which is what the rule means to say.

# %% [markdown]
# ## 3. An average that forgets
#
# Mini-batch gradients are noisy. How does one read a noisy series? Here is one: 150 days of a summer and autumn, with a
# heat wave in July. The series is invented, by our own generator.
#
# Every morning somebody notes an average $v$. A new day comes in with a small weight, and the old average fades a little:
#
# $$v_t = \beta \, v_{t-1} + (1 - \beta) \, \theta_t, \qquad v_0 = 0 .$$
#
# Here $\theta_t$ is the temperature of day $t$, not a parameter. $\beta$, from 0 to below 1, says how much of the old average
# is kept.

# %% [markdown]
# That is an **exponentially weighted average**. One number is remembered, not the whole series. Put $v_{t-1}$ into the
# formula, then $v_{t-2}$, and it shows how much each day counts:
#
# $$v_t = (1 - \beta) \, \bigl( \theta_t + \beta \, \theta_{t-1} + \beta^2 \, \theta_{t-2} + \dots \bigr) .$$

# %%
plots_optimizers.weights([0.5, 0.9, 0.98])

# %% [markdown]
# The weights fall by the factor $\beta$ from day to day. After $\frac{1}{1 - \beta}$ days they are down to between a
# quarter (for 0.5) and 37% ($\beta^{1/(1-\beta)}$ comes close to $e^{-1}$ for a $\beta$ near 1): one says that the average
# looks back over a **window** of about
#
# $$\frac{1}{1 - \beta} \text{ values: 2 for 0.5, 10 for 0.9, 50 for 0.98.}$$
#
# The longer the window, the smoother the average, and the later it notices that something has changed.

# %% [markdown]
# ### The start
#
# With $v_0 = 0$ the first average is $v_1 = (1 - \beta)\,\theta_1$: for $\beta = 0.98$ and 20 degrees that makes 0.4. Far
# too cold! The weights of $t$ days do not add up to 1 yet, but to
#
# $$(1 - \beta)(1 + \beta + \dots + \beta^{t-1}) = 1 - \beta^t .$$
#
# Dividing by this is the **bias correction**: read $\frac{v_t}{1 - \beta^t}$ in place of $v_t$. Later on $\beta^t$ is
# almost 0, and nothing changes.

# %% [markdown]
# ### Exercise 3: the average
#
# Return the average at *every* moment, plain or corrected.

# %% exercise="exponentially_weighted_average"
from shared_utils.averages import exponentially_weighted_average

# %% [markdown]
# Three days of 10, 20 and 40 degrees with $\beta = 0.5$, plain and corrected:

# %%
three = np.array([10.0, 20.0, 40.0])
print(exponentially_weighted_average(three, 0.5))  # expect [5, 12.5, 26.25]
exponentially_weighted_average(three, 0.5, bias_correction=True)  # expect [10, 16.66666667, 30]

# %% [markdown]
# The summer with a window of ten days, and of fifty:

# %%
series = load_temperatures()
first = int((np.datetime64("2022-07-01") - series.dates[0]).astype(int))
dates, celsius = series.dates[first : first + 150], series.celsius[first : first + 150]
curves = {
    "β = 0.9, corrected": exponentially_weighted_average(celsius, 0.9, True),
    "β = 0.98, corrected": exponentially_weighted_average(celsius, 0.98, True),
    "β = 0.98, plain": exponentially_weighted_average(celsius, 0.98),
}
plots_optimizers.averages(dates, celsius, curves)

# %% [markdown]
# With 0.9 the average follows the season. With 0.98 it is late: in the last thirty days it is about seven degrees above the
# days themselves, for it still remembers the summer. And the plain one begins far too cold.

# %% [markdown]
# ### Find the mistake
#
# A friend wrote the corrected average in a single line:
#
# $$v_t = \frac{\beta \, v_{t-1} + (1 - \beta) \, \theta_t}{1 - \beta^t} .$$
#
# **Predict before you run:** every day has 20 degrees. What should come out, and what will?

# %%
beta, v = 0.9, 0.0
for t in range(1, 6):
    v = (beta * v + (1 - beta) * 20.0) / (1 - beta**t)
    print(f"day {t}: {v:.1f}")

# %% [markdown]
# <details><summary>The mistake</summary>
#
# The corrected value is put back into $v$. On day 2 it stands on the right as $v_1 = 20$, which is too much already, and
# is corrected *again*: 105 degrees. The correction is for reading only; what goes on is the plain $v$. The same holds for
# Adam, later this week.
# </details>

# %% [markdown]
# ### Play
#
# The blue line is your corrected average, the orange dashes are the plain one. Predict first; then move beta. When does the
# average notice the heat wave, and when has it forgotten it?

# %%
averages_playground(exponentially_weighted_average)

# %% [markdown]
# <details><summary>Why the prediction comes out as it does</summary>
#
# The two differ by $\beta^t$ times the corrected one. With about 20 degrees that is a degree when $0.95^t = \frac{1}{20}$,
# after 58 days: the start is felt for about three windows, not for one.
# </details>

# %% [markdown]
# ## 4. Momentum
#
# Back to going down. To watch an optimizer, take a cost of two parameters, as a map with lines of equal cost. The first
# is a **bowl**, twenty times as steep across as along:
#
# $$J = 0.1 \, x^2 + 2 \, y^2 .$$
#
# Across the bowl, each step of gradient descent multiplies $y$ by $1 - 4\alpha$. For $\alpha = 0.5$ that is $-1$.
#
# `mine` collects your functions by name, and `on_surface`, given, lets them run: it returns the path of each optimizer.

# %%
mine = {"update_parameters_with_gd": update_parameters_with_gd}
paths = on_surface(SURFACES["bowl"], mine, steps=40, learning_rate=0.5, names=("gd",))
plots_optimizers.paths(SURFACES["bowl"], paths)

# %% [markdown]
# It jumps from side to side for ever, while it makes good progress *along*. The steep direction dictates a small learning
# rate, and the flat one pays for it. But look at the gradients: across, they change sign from step to step; along, they
# agree. An average over the last few would cancel the first and keep the second.

# %% [markdown]
# That is **momentum**: keep an exponentially weighted average $v$ of the gradients, and step by it.
#
# $$v \leftarrow \beta \, v + (1 - \beta) \, d\theta, \qquad \theta \leftarrow \theta - \alpha \, v .$$
#
# Every parameter has a $v$ of its shape, which starts from 0. $\beta = 0.9$ is usual: about the last ten gradients.
# Plain momentum does not correct the start: after some thirty steps it is over ($0.9^{30} = 0.04$). (Some books leave
# the $1 - \beta$ out. Then
# $v$ is a sum rather than an average, and $\alpha$ has to be smaller by the factor $1 - \beta$.)

# %% [markdown]
# ### Exercise 4: the start of v

# %% exercise="initialize_velocity"
from shared_utils.optimizers import initialize_velocity

# %% [markdown]
# Named like gradients, shaped like parameters, filled with zeros:

# %%
initialize_velocity(tiny)  # expect dW1 [[0, 0]] and db1 [[0]]

# %% [markdown]
# ### Exercise 5: a step with momentum
#
# First the new average, then the step. Return the new `v`, too: the next step begins with it.

# %% exercise="update_parameters_with_momentum"
from shared_utils.optimizers import update_parameters_with_momentum

# %% [markdown]
# One step from rest, with $\beta = 0.9$ and a learning rate of 0.1. It is a tenth of what gradient descent does: in
# the average the gradient counts one tenth, and the start at 0 nine tenths.

# %%
moved, v = update_parameters_with_momentum(tiny, slopes, initialize_velocity(tiny), 0.9, 0.1)
moved["W1"], v["dW1"]  # expect [[0.96, 2.005]] and [[0.4, -0.05]]

# %% [markdown]
# The same bowl, the same learning rate:

# %%
mine["initialize_velocity"] = initialize_velocity
mine["update_parameters_with_momentum"] = update_parameters_with_momentum
paths = on_surface(SURFACES["bowl"], mine, steps=40, learning_rate=0.5, names=("gd", "momentum"))
plots_optimizers.paths(SURFACES["bowl"], paths)

# %% [markdown]
# The jumps die out, and the way along goes on. With mini-batches momentum helps a second time: their noise, too, points
# now here, now there, and averages out.
#
# That is half of the way, and a good place for a break.

# %% [markdown]
# # Part B: steps of the right length
#
# ## 5. RMSprop
#
# Momentum averages the *gradients*. Another idea: find out how *large* they usually are, for each parameter by itself,
# and divide by it. Then steps become about equally long in steep and in flat directions. Gradients have both signs, so
# it is their squares that are averaged:
#
# $$s \leftarrow \beta \, s + (1 - \beta) \, d\theta^2, \qquad \theta \leftarrow \theta - \alpha \, \frac{d\theta}{\sqrt{s} +
# \varepsilon} .$$

# %% [markdown]
# Everything is meant entry by entry. The root brings the square back to the size of a gradient: **r**oot of the **m**ean
# **s**quare, hence the name. And $\varepsilon = 10^{-8}$ is there for entries whose gradient has always been 0: they would
# divide 0 by 0. The check takes it added to the root or under it; the two differ only where gradients are not much larger
# than $10^{-4}$.

# %% [markdown]
# ### Exercise 6: the start of s

# %% exercise="initialize_rmsprop"
from shared_utils.optimizers import initialize_rmsprop

# %% [markdown]
# As for momentum:

# %%
initialize_rmsprop(tiny)["dW1"]  # expect [[0, 0]]

# %% [markdown]
# ### Exercise 7: a step of RMSprop

# %% exercise="update_parameters_with_rmsprop"
from shared_utils.optimizers import update_parameters_with_rmsprop

# %% [markdown]
# One step from rest. The gradients were 4 and −0.5, yet both weights move equally far, by $0.1 / \sqrt{0.1} = 0.316$. Since
# $s$ starts at 0 and is not corrected, the first step is about three times as long as $\alpha$:

# %%
moved, s = update_parameters_with_rmsprop(tiny, slopes, initialize_rmsprop(tiny), 0.9, 0.1)
moved["W1"].round(4), s["dW1"]  # expect [[0.6838, 2.3162]] and [[1.6, 0.025]]

# %% [markdown]
# ### Find the mistake
#
# A friend's notes on RMSprop say three things. Which of them are wrong?
#
# 1. "We keep an average of the squares of the *weights*."
# 2. "Each gradient is multiplied by $1 \,/\, \bigl(\sqrt{s}\bigr)^2$."
# 3. "Compared with gradient descent, steps are smaller where $\sqrt{s}$ is above 1, and larger where it is below."

# %% [markdown]
# <details><summary>The mistakes</summary>
#
# The first: squares of the *gradients*. The second: the root squared is $s$ itself; the factor is
# $1 \,/\, (\sqrt{s} + \varepsilon)$. Without the root, large gradients would make the *smallest* steps of all, and without
# $\varepsilon$ a gradient that has always been 0 makes `nan`. The third is right, at the same learning rate.
# </details>

# %% [markdown]
# Gradient descent, momentum and RMSprop on the bowl, all with a learning rate of 0.1:

# %%
mine["initialize_rmsprop"] = initialize_rmsprop
mine["update_parameters_with_rmsprop"] = update_parameters_with_rmsprop
paths = on_surface(SURFACES["bowl"], mine, steps=60, learning_rate=0.1, names=("gd", "momentum", "rmsprop"))
plots_optimizers.paths(SURFACES["bowl"], paths)

# %% [markdown]
# RMSprop does not see that the bowl is long and narrow: at first it goes down both ways alike. Divided by their own size,
# gradients are about ±1, so $\alpha$ is about *the length of a step* in each parameter. Should it ever come to rest, then?
# Here is how long its steps are in 300 updates:

# %%
longer = on_surface(SURFACES["bowl"], mine, steps=300, learning_rate=0.1, names=("rmsprop",))["rmsprop"]
plots_optimizers.step_lengths(longer, 0.1)

# %% [markdown]
# While the slopes shrink, $s$ lags behind: it remembers the steep ones, so the steps shrink, too. But once it has forgotten
# them, here after about 100 updates, gradient and root are equally tiny, and each step is about $\alpha$ long again. RMSprop
# jumps to and fro over the minimum.

# %% [markdown]
# ## 6. Adam
#
# Momentum and RMSprop at once make **Adam**, for *adaptive moment estimation*. It keeps both averages, with a beta each:
#
# $$v \leftarrow \beta_1 v + (1 - \beta_1) \, d\theta, \qquad s \leftarrow \beta_2 s + (1 - \beta_2) \, d\theta^2 ,$$
#
# corrects both for their start, where $t$ counts the updates from 1,
#
# $$\hat v = \frac{v}{1 - \beta_1^t}, \qquad \hat s = \frac{s}{1 - \beta_2^t}, \qquad \theta \leftarrow \theta - \alpha \,
# \frac{\hat v}{\sqrt{\hat s} + \varepsilon} .$$

# %% [markdown]
# | number | usual | what it does |
# |---|---|---|
# | $\alpha$ | 0.001 to 0.01 | about the length of a step; the one to tune |
# | $\beta_1$ | 0.9 | how long it remembers directions: about 10 updates |
# | $\beta_2$ | 0.999 | how long it remembers sizes: about 1000 updates |
# | $\varepsilon$ | $10^{-8}$ | keeps the division safe; hardly ever tuned |
#
# Here the correction does matter. With $\beta_2 = 0.999$ the uncorrected $s$ is a thousand times too small at first, its root
# 32 times, and the uncorrected $v$ ten times. Together they would make the first step three times too long.

# %% [markdown]
# ### Exercise 8: the start of Adam

# %% exercise="initialize_adam"
from shared_utils.optimizers import initialize_adam

# %% [markdown]
# Two dicts of their own:

# %%
v, s = initialize_adam(tiny)
v["dW1"], s["dW1"]  # expect [[0, 0]] twice

# %% [markdown]
# ### Exercise 9: a step of Adam
#
# The returned `v` and `s` are the *uncorrected* ones; you have seen what happens otherwise.

# %% exercise="update_parameters_with_adam"
from shared_utils.optimizers import update_parameters_with_adam

# %% [markdown]
# The first step: corrected, $v$ is the gradient and $s$ its square, so each weight moves by the learning rate, however
# large or small its gradient was (unless it was 0):

# %%
moved, v, s = update_parameters_with_adam(tiny, slopes, v, s, t=1, learning_rate=0.1)
moved["W1"]  # expect [[0.9, 2.1]]

# %% [markdown]
# And the second, with the same gradients:

# %%
moved, v, s = update_parameters_with_adam(moved, slopes, v, s, t=2, learning_rate=0.1)
moved["W1"], v["dW1"]  # expect [[0.8, 2.2]] and [[0.76, -0.095]]

# %% [markdown]
# All four, down a **ravine** that bends, with a learning rate of 0.1 and 100 updates. **Predict before you run:** Adam is
# the newest. Is it the first to arrive?

# %%
mine["initialize_adam"] = initialize_adam
mine["update_parameters_with_adam"] = update_parameters_with_adam
paths = on_surface(SURFACES["ravine"], mine, steps=100, learning_rate=0.1)
plots_optimizers.paths(SURFACES["ravine"], paths)

# %% [markdown]
# At this learning rate it is the last! Adam has a long memory for sizes: $\beta_2 = 0.999$ remembers the steep wall it came
# from for a thousand updates, and keeps its steps small. RMSprop, with 0.9 here, looks back over about ten, so
# that the wall fades, and is far ahead. But look at what each can do with the rate that suits it best:
#
# | after 100 updates | best rate | cost with it | cost with 0.1 |
# |---|---|---|---|
# | gradient descent | 0.2 | 0.043 | 0.95 |
# | momentum | 1.5 | 0.00002 | 0.98 |
# | RMSprop | 0.5 | 0.078 | 0.087 |
# | Adam | 2 | 0.0005 | 1.4 |

# %% [markdown]
# Now RMSprop is the last, and momentum the first. No optimizer is the best on every surface, and none at every learning
# rate. The playground at the end has these rates, too.

# %% [markdown]
# ## 7. A learning rate that decays
#
# Near the minimum the noise of mini-batches never lets gradient descent rest: with a constant learning rate it wanders
# about. The larger the rate, the farther it wanders. A *small* rate wanders little, but takes long to arrive. So start with
# a large one, and make it smaller:
#
# $$\alpha = \frac{\alpha_0}{1 + \text{decay rate} \cdot \text{epoch}} .$$

# %% [markdown]
# ### Exercise 10: a little in every epoch

# %% exercise="update_lr"
from shared_utils.schedules import update_lr

# %% [markdown]
# From 0.6 with a decay rate of 0.5:

# %%
[round(update_lr(0.6, epoch, 0.5), 4) for epoch in [0, 1, 2, 10]]  # expect [0.6, 0.4, 0.3, 0.1]

# %% [markdown]
# ### Exercise 11: in stairs
#
# One can also let it go down only once an interval, so that the training has time to settle at each rate:
#
# $$\alpha = \frac{\alpha_0}{1 + \text{decay rate} \cdot \bigl\lfloor \frac{\text{epoch}}{\text{interval}} \bigr\rfloor} .$$
#
# The brackets $\lfloor\;\rfloor$ round down: how many whole intervals have passed?

# %% exercise="schedule_lr_decay"
from shared_utils.schedules import schedule_lr_decay

# %% [markdown]
# Just before a stair, and on it:

# %%
[round(schedule_lr_decay(0.6, epoch, 0.5, 100), 4) for epoch in [0, 99, 100, 250]]  # expect [0.6, 0.6, 0.4, 0.3]

# %% [markdown]
# A decay rate of 0.5 for each hundred epochs, beside 0.005 for each epoch: where do the two meet?

# %%
plots_optimizers.schedules(
    {
        "constant": [0.6] * 500,
        "every epoch, 0.005": [update_lr(0.6, epoch, 0.005) for epoch in range(500)],
        "stairs of 100, 0.5": [schedule_lr_decay(0.6, epoch, 0.5, 100) for epoch in range(500)],
    }
)

# %% [markdown]
# Where each new stair begins: both come to the same rate there, by different ways.
#
# What does decay do? The bowl once more, as the mean of 64 examples, each of which tilts it its own way; one example an
# update, from $\alpha_0 = 0.3$. The dots are the places of the last four epochs of thirty. (`partial` makes a function of
# the epoch alone: the other arguments of `update_lr` are filled in.)

# %%
wanderings = {}
for title, decay_rate in {"constant rate": 0.0, "decaying rate": 0.1}.items():
    rate = partial(update_lr, 0.3, decay_rate=decay_rate)
    path = on_surface(SURFACES["bowl"], mine, 30 * 64, batch_size=1, names=("gd",), learning_rate=rate)["gd"]
    wanderings[title] = path[-4 * 64 :]
plots_optimizers.places(SURFACES["bowl"], wanderings)

# %% [markdown]
# On a network: last week's noisy points, whose classes overlap; 8 hidden units, mini-batches of 4, 150 epochs. Over ten
# seeds, the mean cost of the last 30 epochs, and its standard deviation over these:
#
# | learning rate | cost: lowest, median, highest | standard deviation (median) |
# |---|---|---|
# | 0.3 | 0.215, 0.228, 0.246 | 0.039 |
# | 0.1 | 0.200, 0.209, 0.246 | 0.022 |
# | 0.01 | 0.252, 0.301, 0.312 | 0.002 |
# | 0.3, decaying by 0.1 an epoch | 0.186, 0.203, 0.211 | 0.002 |
#
# With decay the cost ends lowest, and hardly moves any more. 0.1 is nearly as low, but keeps jumping. 0.01 hardly moves
# either, but is still far from there.

# %% [markdown]
# ## 8. Saddles and plateaus
#
# People used to fear **local minima**: dents in which training ends, far above the lowest place. In two dimensions they are
# easy to draw. But a network has thousands of parameters, and a place where the gradient is 0 is a minimum only if the
# cost curves down in *no* direction. If each were a toss of a coin, up or down, how likely is that?

# %%
plots_optimizers.signs([1, 2, 5, 10, 20, 50])

# %% [markdown]
# The coin is only a picture; directions are not independent. Still, simplified theory and experiments on networks point the
# same way: most places without slope, if their cost is high, are **saddles**, up in some directions and down in others.
# One can leave a saddle. The question is how soon. Here is one, with the start almost on the line that leads into it.
#
# **Predict before you run:** which optimizers are still at the saddle after 60 updates?

# %%
paths = on_surface(SURFACES["saddle"], mine, steps=60, learning_rate=0.1)
plots_optimizers.paths(SURFACES["saddle"], paths)

# %% [markdown]
# Saddles do slow gradient descent: the slope that leads out is tiny at first, and so are the steps. Momentum averages
# the growing slope with the still smaller ones before it, and is even later. At this rate RMSprop and Adam do not even
# come near: they divide by the size of the gradient, so the tiny slope along $y$ moves them from the start.
#
# The other place to wait is a **plateau**, a long stretch with almost no slope; here along $x$, once $y$ has come down:

# %%
paths = on_surface(SURFACES["plateau"], mine, steps=120, learning_rate=0.1)
plots_optimizers.paths(SURFACES["plateau"], paths)

# %% [markdown]
# The same again, and for the same reason. A larger learning rate would help gradient descent here: with 0.3 it arrives, and
# on the saddle, too. You have met a plateau before: week 3 of course 1, where tiny weights kept a network waiting for
# thousands of steps.

# %% [markdown]
# ## 9. The whole model
#
# ### Exercise 12: train on mini-batches
#
# Put it together: He initialization; then epoch after epoch draw mini-batches *anew*, and for each take the gradients and the
# step that `optimizer` names.

# %% [markdown]
# Three things to keep in mind:
#
# - `v`, `s` and the count `t` of *updates* live as long as the training, not as long as an epoch.
# - The cost of an epoch is the mean over its examples. Mini-batches may differ in size.
# - Keep the costs of epoch 0, 100, 200 and so on.

# %% [markdown]
# `cost_and_gradients(X, Y, parameters)` does forward, cost and backward of course 1, week 4, in one go. It returns `cost`,
# the mean loss of the examples it is given, and `grads`.

# %% exercise="model"
from shared_utils.mini_batch_training import model

# %% [markdown]
# The moons with six hidden units and Adam, 301 epochs. (The digits of the costs are these if you shuffle by
# `rng.permutation`; in another way they are others, but fall as fast.)

# %%
X_moons, Y_moons = load_planar("moons")
rng = np.random.default_rng(3)
learned, costs = model(X_moons, Y_moons, [2, 6, 1], "adam", rng, learning_rate=0.01, num_epochs=301)
print(np.round(costs, 4))  # expect [1.1477, 0.0346, 0.0083, 0.0038]
np.mean(predict(X_moons, learned) == Y_moons)  # expect 1.0

# %% [markdown]
# ### The race
#
# Back to the odd digits: the same network, the same start, the same mini-batches of 64, and a learning rate of 0.01 for all
# of your optimizers. As in your `model`, the cost of an epoch is the mean during it:

# %%
def race(optimizer, learning_rate, epochs=20):
    rng = np.random.default_rng(1)
    racer = Racer(optimizer, initialize_parameters_he([64, 32, 1], rng), mine, learning_rate=learning_rate)
    with np.errstate(all="ignore"):  # some will diverge
        return [cost for _, cost, _ in train(X, Y, racer, 64, epochs, rng)]


names = ["gd", "momentum", "rmsprop", "adam"]
plots_optimizers.cost_curves({optimizer: race(optimizer, 0.01) for optimizer in names})

# %% [markdown]
# RMSprop and Adam are far ahead. A clear win? The rate of 0.01 suits *them*: it is about the length of their steps. For
# gradient descent it is multiplied by gradients that are small. **Predict before you run:** give each optimizer the
# learning rate that suits it best. Who wins?

# %%
rates = [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1.0, 3.0, 10.0]
reached = {optimizer: [race(optimizer, rate)[-1] for rate in rates] for optimizer in names}
plots_optimizers.best_rates(rates, {name: np.nan_to_num(costs, nan=np.inf, posinf=np.inf) for name, costs in reached.items()})

# %% [markdown]
# Momentum and Adam, about level; plain gradient descent stays behind. But momentum needs a rate of 3, a hundred times Adam's
# best. Ten seeds, more rates than above, medians of the cost during the twentieth epoch:
#
# | | all with 0.01 | each with its best rate | rates that get below 0.1 |
# |---|---|---|---|
# | gradient descent | 0.388 | 0.039 (rate 0.5) | 0.3 to 1 |
# | momentum | 0.392 | 0.010 (rate 3) | 0.3 to 5 |
# | RMSprop | 0.020 | 0.013 (rate 0.02) | 0.002 to 0.2 |
# | Adam | 0.023 | 0.010 (rate 0.03) | 0.002 to 0.2 |

# %% [markdown]
# Look at the last column. What RMSprop and Adam give is less a better end than a wider range of rates that work, from the
# smallest to the largest a factor of 100, against 17 for momentum and 3 for gradient descent. And it lies where people look
# first: start with 0.01 on a problem you know nothing about. But whoever compares optimizers must tune the learning rate of
# *each*.

# %% [markdown]
# ## 10. Play
#
# Your functions run here. Each control acts at once; press *train* to let them run. Pale dashes show the course's own path
# where yours is another. Predict first, then try what the list below the playground asks.

# %%
optimizers_playground(
    update_parameters_with_gd,
    initialize_velocity,
    update_parameters_with_momentum,
    initialize_rmsprop,
    update_parameters_with_rmsprop,
    initialize_adam,
    update_parameters_with_adam,
)

# %% [markdown]
# Now try:
#
# 1. The bowl with a learning rate of 0.5, then 0.6. Who diverges, and who does not?
# 2. The ravine with a learning rate of 0.5, then 1.5, 100 updates. Who is first now, and who does not finish?
# 3. The bowl with mini-batches of one example, 400 updates: who wanders least? And with another seed?
# 4. The saddle with a beta of 0.99 for momentum and RMSprop, 200 updates: who overshoots, and which way?
# 5. The saddle and the plateau with 0.3: how does gradient descent do?

# %% [markdown]
# ## 11. Quiz
#
# Replace each `"?"` by the letter of your answer, run the cell, and check it.

# %% exercise="quiz" start="shared_utils.quizzes.course2_week2.unanswered"
from shared_utils.quizzes.course2_week2 import quiz

# %% [markdown]
# Here is your map of the week:

# %%
progress()

# %% [markdown]
# ## Recap
#
# - A mini-batch's gradient is right on average. Its size is a trade, worth measuring.
# - An exponentially weighted average looks back over about $1/(1-\beta)$ values; its correction is for reading only.
# - Momentum averages gradients, RMSprop divides by their size, Adam does both.
# - A decaying learning rate lets noisy training come to rest.
# - In many dimensions expect saddles and plateaus rather than bad local minima.
# - Compare optimizers only when each has a learning rate that suits it.

# %% [markdown]
# ## On your own
#
# 1. Show that momentum with a constant gradient ends up with the steps of gradient descent. How long does it take?
# 2. For which learning rates does gradient descent diverge on the bowl $J = 0.1 x^2 + 2 y^2$? Check it in the playground.
# 3. Multiply the cost by 1000. Which optimizers take other steps, and which take the same?
# 4. Add L2 regularization to the gradient. Why is that weight decay with gradient descent, but not with Adam?

# %% [markdown]
# ## Further reading
#
# - D. Kingma, J. Ba, [*Adam: a method for stochastic optimization*](https://arxiv.org/abs/1412.6980) (2015): algorithm 1 is
#   what you wrote.
# - Y. Dauphin and others, [*Identifying and attacking the saddle point problem*](https://arxiv.org/abs/1406.2572) (2014).
# - I. Goodfellow, Y. Bengio, A. Courville, [*Deep Learning*](https://www.deeplearningbook.org) (2016): chapter 8.
#
# **Next week**: which of all these numbers to tune first, and how.
