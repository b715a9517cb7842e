# ---
# jupyter:
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---

# %% [markdown]
# # Build a network as deep as you like
#
# **You will** write a network of any depth in numpy, and let it look at the pictures on which logistic regression did
# poorly.
#
# **Afterwards you can**
# - give the shape of every array in a network, from its layer sizes alone,
# - build the forward and the backward pass out of blocks that hand caches to each other,
# - say what depth is good for, and what is only a picture of it,
# - tell parameters from hyperparameters, and see when a start is too small.

# %% [markdown]
# **You need** week 2 (the pictures), and week 3 (a layer forward and back).
#
# **Time:** two sittings of about two hours each. Part A goes forward through the layers, part B comes back and trains.

# %% [markdown]
# Run this cell first. Then `check(f)` says whether an exercise is right; stuck, ask for `hint(f)`, then `hint(f, 2)` and
# `hint(f, 3)`.

# %%
import numpy as np

from autograder import week
from shared_utils import logistic, plots, plots_deep, plots_shallow
from shared_utils.activations import relu, relu_grad, sigmoid, sigmoid_grad
from shared_utils.data import load_cats, load_more_cats
from shared_utils.deep_training import scaled, shapes, train
from shared_utils.shallow_training import accuracy
from shared_utils.widgets.deep import deep_playground

check, hint, progress = week("course1/week4")

# %% [markdown]
# # Part A: forward
#
# ## 1. Names for any depth
#
# Last week's network had one hidden layer. From now on there are $L$ layers with weights. The input is layer 0, the
# output is layer $L$, and layer $l$ has $n^{[l]}$ units. A network is called **deep** when it has several hidden layers;
# where "deep" begins is a matter of taste.

# %%
plots.network([["x₁", "x₂", "x₃"], ["a₁", "a₂", "a₃", "a₄"], ["a₁", "a₂", "a₃"], ["a₁", "a₂"], ["ŷ"]])

# %% [markdown]
# Every layer does what you know from last week. It is *fed* with the activations of the layer before, and these are
# $A^{[l-1]}$:
#
# $$Z^{[l]} = W^{[l]} A^{[l-1]} + b^{[l]}, \qquad A^{[l]} = g^{[l]}(Z^{[l]}), \qquad A^{[0]} = X, \qquad \hat Y = A^{[L]} .$$
#
# This week $g^{[l]}$ is ReLU in the hidden layers, and the sigmoid at the end.

# %% [markdown]
# ### The table of shapes
#
# | | shape | because |
# |---|---|---|
# | $W^{[l]}$ and $dW^{[l]}$ | $(n^{[l]}, n^{[l-1]})$ | a row for each unit, a weight for each of its inputs |
# | $b^{[l]}$ and $db^{[l]}$ | $(n^{[l]}, 1)$ | one bias a unit |
# | $Z^{[l]}$, $A^{[l]}$ and their slopes | $(n^{[l]}, m)$ | a row for each unit, a column for each example |
#
# Nothing else is needed, so code can write the table for any network. The helper `shapes` does; change the sizes, and
# predict the rows before you run it.

# %%
for name, shape in shapes([12288, 20, 7, 5, 1], m=209).items():
    print(f"{name:3} {shape}")

# %% [markdown]
# ### Find the mistake: a friend's notes
#
# A friend wrote for a network of any depth:
#
# 1. $Z^{[l]} = W^{[l]} X + b^{[l]}$
# 2. $A^{[l]} = g^{[l]}(Z^{[l]})$
# 3. The prediction is $a^{[l]}$.
# 4. $dA^{[l-1]} = W^{[l]\top} * dZ^{[l]}$, where $*$ is entry by entry.
#
# **Predict before you look:** which are wrong, and which of the mistakes does the table of shapes find?

# %% [markdown]
# <details><summary>The mistakes</summary>
#
# Three are wrong; the table finds 1 and 4, and 3 too, if you ask how many rows a prediction has. 1: layer $l$ is fed
# with $A^{[l-1]}$, and that is $X$ for the first layer only. 3: the prediction is what the *last* layer gives,
# $a^{[L]}$ with a capital L. 4: the shapes $(n^{[l-1]}, n^{[l]})$ and $(n^{[l]}, m)$ want a matrix product.
# </details>

# %% [markdown]
# ## 2. A start for every layer
#
# Last week all weights spread by 0.01. With more layers that fails, as you will see in part B. Here is the better way. A
# score is a sum of $n^{[l-1]}$ products. The *variance* is the square of the standard deviation, which we call spread.
# Variances of independent terms add up, so if the inputs spread by about 1 and the
# weights by $s$, the score spreads by about $s\sqrt{n^{[l-1]}}$. For it to neither grow nor shrink,
#
# $$s = \frac{1}{\sqrt{n^{[l-1]}}} .$$
#
# ### Exercise 1: the start
#
# Draw the weights of each layer with standard deviation 1, then divide. Biases start at 0. (ReLU takes away some of the
# spread, and pixels are not centred, so the signal will still fade a little. Course 2 has a better number for ReLU.)

# %% exercise="initialize_parameters_deep"
from shared_utils.deep import initialize_parameters_deep

# %% [markdown]
# A network with sizes 4, 3, 2, 1. Compare the shapes with the table:

# %%
small = initialize_parameters_deep([4, 3, 2, 1], np.random.default_rng(1))
{name: values.shape for name, values in small.items()}  # expect W1 (3, 4), b1 (3, 1), W2 (2, 3), ... W3 (1, 2), b3 (1, 1)

# %% [markdown]
# ## 3. Blocks and caches
#
# Each layer will be two blocks, one for each way. The backward block needs what the forward block has seen: what the
# layer was fed with, its weights, and its scores. So the forward block packs them into a **cache** and hands it over.
# Here is a whole step of training; it is worth hanging up.

# %%
plots_deep.blocks([3, 4, 2, 1])

# %% [markdown]
# ### Exercise 2: the linear half
#
# The scores of one layer, and a cache of what went in.

# %% exercise="linear_forward"
from shared_utils.deep import linear_forward

# %% [markdown]
# Two inputs, three units, two examples:

# %%
A0 = np.array([[1.0, -1.0], [2.0, 0.5]])
W, b = np.array([[1.0, 2.0], [0.0, -1.0], [-1.0, 1.0]]), np.array([[0.5], [1.0], [0.0]])
Z, linear_cache = linear_forward(A0, W, b)
Z  # expect [[5.5, 0.5], [-1, 0.5], [1, 1.5]]

# %% [markdown]
# ### Exercise 3: the whole layer
#
# The linear half, then the activation, which comes as a word: `"relu"` or `"sigmoid"`. Both functions are there from the
# weeks before. The cache is a pair: the linear half's cache, and $Z$, as the slope of the activation depends on it.

# %% exercise="linear_activation_forward"
from shared_utils.deep import linear_activation_forward

# %%
linear_activation_forward(A0, W, b, "relu")[0]  # expect [[5.5, 0.5], [0, 0.5], [1, 1.5]]

# %% [markdown]
# ### Exercise 4: all layers
#
# Let $A$ flow through the layers: ReLU, ReLU, ..., and the sigmoid at the end. Collect the caches in a list. `parameters`
# tells the depth: every layer has two entries.

# %% exercise="L_model_forward"
from shared_utils.deep import L_model_forward

# %% [markdown]
# A network with sizes 2, 3, 2, 1 and numbers that can be followed by hand:

# %%
tiny = {"W1": W, "b1": b, "W2": np.array([[0.5, 1.0, -1.0], [0.2, 0.0, 0.4]]), "b2": np.array([[0.0], [-0.5]])}
tiny |= {"W3": np.array([[1.0, -2.0]]), "b3": np.array([[0.1]])}
AL, caches = L_model_forward(A0, tiny)
AL, len(caches)  # expect [[0.46257015, 0.42555748]] and 3

# %% [markdown]
# ### Exercise 5: the cost
#
# However deep the network is, the cost looks at its last layer only. So it is the mean logistic loss again:
#
# $$J = -\frac1m \sum_{i=1}^m \Bigl( y^{(i)} \log a^{[L](i)} + (1 - y^{(i)}) \log (1 - a^{[L](i)}) \Bigr) .$$

# %% exercise="compute_cost"
from shared_utils.deep import compute_cost

# %%
Y2 = np.array([[1.0, 0.0]])
compute_cost(AL, Y2)  # expect 0.66265615

# %% [markdown]
# ## 4. Why depth?
#
# With enough units, one hidden layer can come as close as you like to any continuous function on a bounded region that
# includes its edge. So why more layers?
# Because *can* is not *can cheaply*. Here is a case in which everything can be counted.
#
# **Folding.** Take the line from 0 to 1 and fold it in the middle: $f(x) = 2\operatorname{relu}(x) -
# 4\operatorname{relu}(x - \frac12)$. That is a hidden layer of two units, and a weighted sum of what they say. Feed this sum
# into two such units again, and again: in a network the next layer's weights do the summing.
#
# **Predict before you run:** of how many straight pieces, up or down, is the line between 0 and 1 made after 4 folds? The
# lower row has as many units, all in one layer.

# %%
plots_deep.folding(4)

# %% [markdown]
# $k$ folds take $2k$ units and make $2^k$ pieces. In a single hidden layer each unit can bend the line once, so $N$ units
# make at most $N + 1$ pieces (in the figure one of the bends lies at 0, the edge, which leaves $N$). Twenty folds: 40
# units in depth, or more than a million side by side.
#
# The proof holds for this function (Telgarsky 2016). It does not say that *every* function gains from depth.

# %% [markdown]
# **Boolean circuits** tell the same story. Is the number of ones among $n$ bits odd? A tree of XOR gates (XOR says 1
# when exactly one of its two inputs is 1) answers that with $n - 1$ gates, about $\log_2 n$ deep. With AND and OR gates
# in only two levels (inputs and their negations are free) it takes more than $2^{n-1}$ gates.
#
# Do not read too much into it: a hidden layer of $n$ *threshold* units counts ones, and solves parity easily. If 3 bits are
# on, the units for "at least 1, 2, 3" say 1, and $1 - 1 + 1 = 1$: odd. What is costly depends on the parts you may use.

# %%
bits = np.arange(16)[:, None] >> np.arange(4) & 1  # all rows of 4 bits
counts = bits.sum(axis=1, keepdims=True) >= np.arange(1, 5)  # 4 threshold units: at least 1, 2, 3, 4 ones
np.array_equal(counts @ [1, -1, 1, -1], bits.sum(axis=1) % 2)  # expect True

# %% [markdown]
# **From simple to complex.** In networks for pictures the first layers often come to see edges, later ones parts, the
# last ones whole objects; for speech people tell it as sounds, syllables, words. What is said of pictures was seen in
# *convolutional* networks, whose units look at small patches. For the *dense* layers of this week, in which each unit
# sees all of the layer before, it is an intuition, not a fact.
#
# **And the brain?** The unit was inspired by a nerve cell. But nobody has found backpropagation in a brain, and a real
# neuron is far more than a weighted sum. "Network" is a good name; "brain" is not.

# %% [markdown]
# That is the way forward, and a good place for a break. When you come back, click here and choose *Run > Run All Above
# Selected Cell*.

# %% [markdown]
# # Part B: back, and training
#
# ## 5. One layer back
#
# Suppose we know, for every example, how its loss changes with the layer's scores: $dZ^{[l]}$. Last week's six equations
# hold the pattern for any layer:
#
# $$dA^{[l-1]} = W^{[l]\top} dZ^{[l]}, \qquad dW^{[l]} = \tfrac1m\, dZ^{[l]} A^{[l-1]\top}, \qquad
# db^{[l]} = \tfrac1m \sum_i dZ^{[l](i)} .$$
#
# $dA$ and $dZ$ keep each example's own slope. Where examples are added up, the $\frac1m$ makes a mean.

# %% [markdown]
# ### Exercise 6: the linear half, back

# %% exercise="linear_backward"
from shared_utils.deep import linear_backward

# %% [markdown]
# With one unit, two inputs, two examples it is quickly done by hand:

# %%
linear_backward(np.array([[1.0, 3.0]]), (np.array([[1.0, 2.0], [0.0, -1.0]]), np.array([[2.0, -1.0]]), np.array([[0.0]])))
# expect dA_prev [[2, 6], [-1, -3]], dW [[3.5, -1.5]], db [[2]]

# %% [markdown]
# ### Exercise 7: the whole layer, back
#
# The activation came last on the way forward, so it comes first on the way back, entry by entry:
#
# $$dZ^{[l]} = dA^{[l]} * g^{[l]\prime}(Z^{[l]}) .$$
#
# For ReLU: where the score is above 0, $dA$ goes through; elsewhere nothing does. `relu_grad(Z)` and `sigmoid_grad(Z)` of
# earlier weeks are there; both take the scores.

# %% exercise="linear_activation_backward"
from shared_utils.deep import linear_activation_backward

# %% [markdown]
# The second unit's score was -1 for the first example, so nothing goes through there:

# %%
_, cache = linear_activation_forward(A0, W, b, "relu")
linear_activation_backward(np.ones((3, 2)), cache, "relu")[2]  # expect [[1], [0.5], [1]]

# %% [markdown]
# ### Exercise 8: all layers, back
#
# Where does the walk begin? With the slope of an example's loss $-\bigl(y \log a + (1 - y) \log(1 - a)\bigr)$ for $a$:
#
# $$dA^{[L]} = -\frac{Y}{A^{[L]}} + \frac{1 - Y}{1 - A^{[L]}} .$$
#
# Then from layer $L$ down to 1, each with its own cache. Each block hands back the $dA$ with which the next one begins; all
# of these belong into the dict, too, `dA0` included.

# %% exercise="L_model_backward"
from shared_utils.deep import L_model_backward

# %%
grads = L_model_backward(AL, Y2, caches)
grads["dW3"]  # expect [[-0.47025111, -0.22615917]]

# %% [markdown]
# Is it true? As last week, nudge every parameter, measure what the cost does, and compare. This check does not care how
# deep the network is:


# %%
def measured_slope(key, place, step=1e-6):
    costs = []
    for sign in [1, -1]:
        nudged = {name: values.copy() for name, values in tiny.items()}
        nudged[key][place] += sign * step
        costs.append(compute_cost(L_model_forward(A0, nudged)[0], Y2))
    return (costs[0] - costs[1]) / (2 * step)


gaps = [abs(measured_slope(key, place) - grads["d" + key][place]) for key in tiny for place in np.ndindex(tiny[key].shape)]
len(gaps), max(gaps)  # expect 20, and below 1e-8

# %% [markdown]
# ## 6. Train
#
# ### Exercise 9: one step
#
# $\theta \leftarrow \theta - \alpha\, d\theta$, for every weight and bias. `grads` also holds the $dA$, which belong to no
# parameter.

# %% exercise="update_parameters"
from shared_utils.deep import update_parameters

# %%
update_parameters(tiny, grads, 0.1)["W3"]  # expect [[1.04702511, -1.97738408]]

# %% [markdown]
# ### Exercise 10: the whole model
#
# A start; then forward, backward, step, as often as asked. Keep the cost before step 0, step 100, step 200 and so on.

# %% exercise="L_layer_model"
from shared_utils.deep import L_layer_model

# %% [markdown]
# ### Exercise 11: decide

# %% exercise="predict"
from shared_utils.deep import predict

# %% [markdown]
# ## 7. The pictures again
#
# 209 pictures to learn from, and 1,000 more, half of them cats, on which an accuracy means something. Week 2's model first:

# %%
cats = load_cats()
X, Y = logistic.flatten_images(cats.train_x), cats.train_y
more, Y_more = load_more_cats()
X_more = logistic.flatten_images(more)
before = logistic.model(X, Y, X_more, Y_more, num_iterations=500, learning_rate=0.005)
accuracy(before["Y_prediction_train"], Y), accuracy(before["Y_prediction_test"], Y_more)

# %% [markdown]
# ### First a start that fails
#
# Four layers: 20, 7, 5 and 1 units. Take the same draws, once spread by 0.01 in every layer, as last week, and once as you
# have written it. The helper `train` takes gradient steps from any start. **Predict before you run:** what will 0.01 do?

# %%
sizes = [12288, 20, 7, 5, 1]
start = initialize_parameters_deep(sizes, np.random.default_rng(1))
tries = {"1/√n": start, "0.01": scaled(start, 0.01)}
plots_shallow.cost_curves({name: train(X, Y, chosen, 0.0075, 200)[1] for name, chosen in tries.items()})

# %% [markdown]
# The cost of 0.01 stands at 0.6931, what the answer "one half" costs. 2,500 steps do not help either: on ten training sets,
# each with a start of its own, it is still 0.6931 then, where $1/\sqrt n$ has come to between 0.003 and 0.09.
#
# Look inside: how far do a unit's activations spread from picture to picture, and how large is each layer's gradient?

# %%
spreads, norms = {}, {}
for name, chosen in tries.items():
    output, kept = L_model_forward(X, chosen)
    slopes = L_model_backward(output, Y, kept)
    activations = [linear_cache[0] for linear_cache, _ in kept] + [output]  # what each layer was fed with, and the output
    spreads[name] = [A.std(axis=1).mean() for A in activations]  # of each unit over the pictures; their mean
    norms[name] = [np.linalg.norm(slopes[f"dW{layer}"]) for layer in range(1, 5)]
plots_deep.by_layer(spreads, ["X", "A1", "A2", "A3", "A4"], "spread of the activations")

# %%
plots_deep.by_layer(norms, ["dW1", "dW2", "dW3", "dW4"], "size of the gradient")

# %% [markdown]
# A1 hardly differs, as $1/\sqrt{12288}$ is 0.009. But every layer behind it multiplies by small weights, and what tells
# one picture from another is lost on the way. Backward, the slopes pass the same small weights, and meet the small
# activations. (dW1 is larger than the others because its size adds up the squares of 12,288 entries for each unit;
# compare the two starts, layer by layer.) With gradients near 0 the steps are near 0, and the net **stalls**. Last week
# there were two layers; with four, the small numbers multiply.

# %% [markdown]
# ### Now in earnest
#
# Your own `L_layer_model`, 1,000 steps. That takes up to a minute, on a busy machine longer; the costs show how far it
# is. They should fall from about 0.7 to about 0.07.

# %%
learned, costs = L_layer_model(X, Y, sizes, np.random.default_rng(1), num_iterations=1000, print_cost=True)
plots_shallow.cost_curves({"deep net": costs}, "hundreds of steps")

# %%
said = predict(X_more, learned)
accuracy(predict(X, learned), Y), accuracy(said, Y_more)

# %% [markdown]
# On new pictures the deep net is clearly ahead. One start, one data set and unequal numbers of steps prove little: from
# ten starts your 1,000 steps get between 65% and 79% of the new pictures right. So here are ten training sets of 209
# pictures, the net with another start for each, trained until these pictures are nearly known by heart (logistic
# regression 2000 steps, deep net 2500) and tested on 1,000:
#
# | right | fewest | median | most |
# |---|---|---|---|
# | logistic regression, train | 98.6% | 99.5% | 100% |
# | logistic regression, new pictures | 61.7% | 63.8% | 68.2% |
# | deep net, train | 100% | 100% | 100% |
# | deep net, new pictures | 71.9% | 79.0% | 83.3% |

# %% [markdown]
# Surprised? The deep net has about twenty times as many weights, both know their training pictures by heart or nearly
# so, and on each of the ten sets it is 7 to 18 points ahead on new ones. More parameters did not mean worse here. But
# it still gets every fifth new picture wrong, and no training picture: it **overfits**, like week 2's model. Course 2
# begins there.

# %% [markdown]
# ### Where it goes wrong
#
# From ten starts, after 1,000 steps, the net takes between 14% and 58% of the cats (median 31%) for something else, and
# between 5% and 34% (median 15%) of the others for cats. Here are twelve new pictures that *yours* labels wrongly, those
# of which it is surest first. Look for what they have in common: pose, colour, light, size?

# %%
sure = np.abs(L_model_forward(X_more, learned)[0] - 0.5)[0]
worst = np.argsort(-np.where(said[0] != Y_more[0], sure, -1))[:12]
titles = [f"{cats.classes[Y_more[0, i]]}\nsaid {cats.classes[int(said[0, i])]}" for i in worst]
plots_deep.pictures(more[worst], titles)

# %% [markdown]
# Among ours were bears' faces with bright eyes on a dark ground, and cats that are dark or tilt their heads on a light one.
# That is a guess at reasons, not a proof: to know, one would sort the mistakes by kind and count. Course 2 does something
# about them, with changed copies of the pictures.

# %% [markdown]
# ## 8. Parameters and hyperparameters
#
# **Parameters** are what training sets: every $W^{[l]}$ and $b^{[l]}$. **Hyperparameters** are what *you* set, and they
# decide which parameters come out: the learning rate, the number of steps, the number of layers and of units in each, the
# activation, the spread of the start.
#
# Nobody can compute the best ones beforehand. What served one problem may fail the next: try, measure, change. How to do
# that wisely is a matter of course 2.

# %% [markdown]
# ## 9. Play
#
# The playground trains with *your* functions on two spirals. It shows the cost, the size of each layer's gradient, and a
# histogram of each hidden layer's activations; sizes are powers of ten, so that -2 means 0.01, and what is
# below $10^{-8}$ is drawn at -8. Predict first; then a button
# sets up each of these:
#
# 1. Eight hidden layers with a spread of 0.01, then of 1/√n.
# 2. The same with a spread of 1. What goes wrong now?
# 3. One hidden layer against four, at the same width.

# %%
deep_playground(initialize_parameters_deep, L_model_forward, compute_cost, L_model_backward, update_parameters)

# %% [markdown]
# ## 10. Quiz
#
# Replace each `"?"` by the letter of your answer, run the cell, and check it.

# %% exercise="quiz" start="shared_utils.quizzes.course1_week4.unanswered"
from shared_utils.quizzes.course1_week4 import quiz

# %% [markdown]
# Here is your map of the week:

# %%
progress()

# %% [markdown]
# ## Recap
#
# - Layer $l$ is fed with $A^{[l-1]}$; the layer sizes give every shape.
# - Forward blocks keep caches; backward blocks use them, last layer first.
# - Depth can save units by folding; that dense layers build parts and objects is an intuition.
# - Weights that spread by $1/\sqrt{n^{[l-1]}}$ let a signal through four layers, where 0.01 loses it.
# - Training sets parameters, people set hyperparameters.

# %% [markdown]
# ## On your own
#
# 1. Which weights and biases make `L_model_forward` fold a line? Use two ReLU units a layer, and look at the scores of layer 3.
# 2. Show that $dZ^{[L]} = A^{[L]} - Y$, by putting exercise 8's first line through the sigmoid's slope.
# 3. Which of the $dA$ does nobody need? What would it save not to compute it?

# %% [markdown]
# ## Further reading
#
# - M. Telgarsky, [*Benefits of depth in neural networks*](https://arxiv.org/abs/1602.04485) (2016), for the folds.
# - Y. LeCun, L. Bottou, G. Orr, K.-R. Müller, *Efficient backprop* (1998), for the start.
# - I. Goodfellow, Y. Bengio, A. Courville, [*Deep Learning*](https://www.deeplearningbook.org) (2016), sections 6.4, 6.5.
#
# **Next course:** the net has learned its pictures by heart. How do we make it learn cats?
