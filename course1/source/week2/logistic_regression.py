# ---
# jupyter:
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---

# %% [markdown]
# # Train one unit to tell cats from other things
#
# **You will** write logistic regression from its first line to its last, train it on 209 pictures, and find out what it has really
# learned.
#
# **Afterwards you can**
# - turn pictures into columns, and notice when they got scrambled,
# - say where the logistic loss comes from, and derive its slopes,
# - replace a loop over examples by two matrix products,
# - choose a learning rate, and see overfitting when it happens.

# %% [markdown]
# **You need** week 1: the sigmoid, slopes and the chain rule, shapes and broadcasting.
#
# **Time:** three to four hours; a good place for a break is marked.

# %% [markdown]
# Run this cell first. Week 1's `sigmoid` comes from the course's library, so a slip there does no harm here. As before,
# `check(f)` says whether an exercise is right; stuck, ask for `hint(f)`, then `hint(f, 2)` and `hint(f, 3)`.

# %%
import numpy as np

from autograder import week
from shared_utils import plots_logistic as plots
from shared_utils.activations import sigmoid
from shared_utils.data import load_cats, load_more_cats
from shared_utils.own_picture import read_picture
from shared_utils.timing import seconds
from shared_utils.widgets.logistic import logistic_playground
from shared_utils.widgets.own_picture import own_picture

check, hint, progress = week("course1/week2")

# %% [markdown]
# ## 1. Cat or not?
#
# *Is there a cat in this picture?* Yes or no, 1 or 0: such a question is a **binary classification**. Our pictures are drawn by a
# program, 64 by 64 pixels each; none is a photograph.

# %%
cats = load_cats()
Y_train, Y_test = cats.train_y, cats.test_y
names = [cats.classes[label] for label in Y_train[0]]
plots.sheet(cats.train_x[:24], names[:24])

# %% [markdown]
# How many are there, and in which shape?

# %%
print("training pictures", cats.train_x.shape, cats.train_x.dtype, "labels", Y_train.shape)
print("test pictures    ", cats.test_x.shape, cats.test_x.dtype, "labels", Y_test.shape)
print(f"cats among them: {Y_train.mean():.0%} and {Y_test.mean():.0%}")

# %% [markdown]
# We learn from the **training set** only. The **test set** plays the part of the future: pictures that the model has not seen. About half of each are cats, so a coin gets about 50% right. That is the mark to beat.

# %% [markdown]
# ## 2. A picture becomes a column
#
# Our unit wants its inputs in a column. In week 1 you unrolled one picture; now there are $m$ of them, and each becomes a column of
#
# $$X = \bigl[\,x^{(1)}\; x^{(2)} \cdots\; x^{(m)}\,\bigr], \qquad X \text{ of shape } (h \cdot w \cdot 3,\; m) .$$
#
# $x^{(i)}$ is example number $i$; the parentheses say that it is no power.
#
# Here that is $64 \cdot 64 \cdot 3 = 12\,288$ inputs. Values from 0 to 255 would make huge scores, so we also divide by 255.

# %% [markdown]
# ### Exercise 1: flatten many pictures
#
# From `(m, h, w, c)` to `(h·w·c, m)`, values from 0 to 1.

# %% exercise="flatten_images"
from shared_utils.logistic import flatten_images

# %% [markdown]
# Use it on both sets:

# %%
X_train, X_test = flatten_images(cats.train_x), flatten_images(cats.test_x)
X_train.shape, X_test.shape, X_train.max()  # expect (12288, 209), (12288, 50) and 1.0

# %% [markdown]
# ### The right shape, and all wrong
#
# A friend writes `images.reshape(12288, 209) / 255`. That has the right shape as well, so no assertion on shapes complains. **Predict before you run:** take a column back to `(64, 64, 3)`. What will her picture show? And yours?

# %%
scrambled = cats.train_x.reshape(12288, 209) / 255
pictures = [table[:, i].reshape(64, 64, 3) for table in (X_train, scrambled) for i in range(3)]
plots.sheet(pictures, ["yours"] * 3 + ["hers"] * 3)

# %% [markdown]
# `reshape` only cuts one long line of numbers into new rows. The line has picture 0 first, all 12,288 numbers of it. Her first *row* takes 209 of those. So her columns mix numbers from many pictures, while the labels stay where they were.
#
# The remedy has two steps: keep each picture together as a row, then transpose. The **sanity check** is what we just did: take a column back, and look.

# %% [markdown]
# ## 3. The model: one unit
#
# Each of the $n = 12\,288$ inputs gets a weight. The weighted sum plus the bias is the **score** $z$, and the sigmoid makes a probability of it:
#
# $$z = w_1 x_1 + \dots + w_n x_n + b = w^{\mathsf T} x + b, \qquad a = \hat y = \sigma(z) .$$
#
# Read $a$ as *the probability that this is a cat*. The model's name is **logistic regression**.

# %% [markdown]
# ### Find the mistake: two sentences
#
# From somebody's notes on such a course: *"The classifier is called linear regression. The cost is the sum of the losses over the whole training set."* Each sentence has one wrong word. One of the two you can mend now, the other after section 4.
#
# <details><summary>The mistake in the first sentence</summary>
#
# *Logistic*: linear regression would use $z$ itself, any number, and no sigmoid.
# </details>

# %% [markdown]
# ### Exercise 2: the start
#
# Where do we start? Zeros will do: every picture then gets the probability one half, which favours neither answer. (In week 3, with several units, zeros will *not* do.) Return a column of `dim` weights and a number for the bias.

# %% exercise="initialize_with_zeros"
from shared_utils.logistic import initialize_with_zeros

# %% [markdown]
# Three inputs:

# %%
initialize_with_zeros(3)  # expect a column of three zeros, and 0

# %% [markdown]
# ## 4. How wrong is a probability?
#
# The model said 0.9 and it was a cat: good. It said 0.9 and it was a house: bad. The **logistic loss** puts a number on that:
#
# $$L(a, y) = -\bigl(y \log a + (1 - y) \log(1 - a)\bigr) .$$
#
# ($\log$ is the natural logarithm, `np.log`.) One of the two terms is always 0. For a cat, $y = 1$, the loss is $-\log a$; otherwise it is $-\log(1 - a)$. In both cases: *minus the logarithm of the probability given to what is true.*

# %%
plots.losses()

# %% [markdown]
# A shrug, $a = 0.5$, costs $\log 2 \approx 0.69$. Being sure and right costs almost nothing. Being sure and wrong costs without limit.

# %% [markdown]
# ### Where does this formula come from?
#
# The model claims: a cat with probability $a$, something else with $1 - a$. Both claims fit into one line, for $y = 1$ and for $y = 0$:
#
# $$p(y \mid x) = a^{\,y}\,(1 - a)^{1 - y} .$$
#
# Put in $y = 1$: the second factor is 1, and $a$ remains. Put in $y = 0$: the first is 1, and $1 - a$ remains. Good parameters make what really happened probable.

# %% [markdown]
# Now $m$ examples, drawn independently of each other. Their probabilities multiply:
#
# $$p = \prod_{i=1}^{m} p(y^{(i)} \mid x^{(i)}) .$$
#
# This is the **likelihood** of the parameters. Products of many small numbers underflow (become 0 as floats), and sums have easier slopes. So take the logarithm, which rises with $p$, and turn its sign: then the parameters of the greatest likelihood are the ones where *this* is lowest:
#
# $$-\log p = \sum_{i=1}^{m} L(a^{(i)}, y^{(i)}) .$$

# %% [markdown]
# There it is: the logistic loss is a **negative log-likelihood**. Divided by $m$ it is the **cost** we train on, the *mean* of the losses:
#
# $$J(w, b) = \frac1m \sum_{i=1}^{m} L(a^{(i)}, y^{(i)}) .$$
#
# The factor $1/m$ moves no minimum. It makes costs of small and large sets comparable, and it keeps the size of the slopes, and so of the steps, independent of $m$. (That is the other mistake in those notes, on a course such as this: *loss* is of one example, *cost* is the mean. Other books, and the L1 and L2 of week 1, take the sum. What that does to training you will see in section 7.)

# %%
a, y = np.array([0.9, 0.8, 0.3]), np.array([1, 1, 0])
likelihood = np.prod(a**y * (1 - a) ** (1 - y))
cost = np.mean(-(y * np.log(a) + (1 - y) * np.log(1 - a)))
likelihood, -np.log(likelihood) / 3, cost  # expect 0.504, and twice 0.2284

# %% [markdown]
# ## 5. Slopes: walk back from the loss
#
# Take one example with two inputs, and walk the graph backwards, as in week 1. As there, `dz` in code means $dL/dz$. First
#
# $$da = \frac{dL}{da} = -\frac{y}{a} + \frac{1 - y}{1 - a} .$$
#
# The sigmoid's slope is $a(1 - a)$. Multiply:
#
# $$dz = da \cdot a(1 - a) = -y(1 - a) + (1 - y)\,a = a - y .$$

# %% [markdown]
# All that is left is the error, $a - y$: probability minus label. One step further, $z = w_1 x_1 + w_2 x_2 + b$, so a nudge of $w_1$ moves $z$ by $x_1$ times as much, and a nudge of $b$ by just as much:
#
# $$dw_1 = x_1\,(a - y), \qquad dw_2 = x_2\,(a - y), \qquad db = a - y .$$
#
# Here for $x = (2, -1)$ and a label of 1:

# %%
plots.unit_graph(x=(2.0, -1.0), w=(0.4, 0.6), b=-0.5, y=1)

# %% [markdown]
# Read it: the model says 0.426, the truth is 1. The slope for $w_1$ is negative, so a *larger* $w_1$ would lower the loss; $x_2$ is negative, so for $w_2$ it is the other way round.
#
# For $m$ examples the cost is a mean, and the slope of a mean is the mean of the slopes. From here on `dw` and `db` are these
# means, the slopes of the *cost*.

# %% [markdown]
# ### With loops
#
# Written down as it stands, with one loop over the examples and two over the inputs:

# %%
def propagate_by_loops(w, b, X, Y):
    n, m = X.shape
    cost, dw, db = 0.0, np.zeros((n, 1)), 0.0
    for i in range(m):
        z = b
        for j in range(n):
            z += w[j, 0] * X[j, i]
        a, y = sigmoid(z), Y[0, i]
        cost -= y * np.log(a) + (1 - y) * np.log(1 - a)
        for j in range(n):
            dw[j, 0] += X[j, i] * (a - y)
        db += a - y
    return {"dw": dw / m, "db": db / m}, cost / m


# %% [markdown]
# Correct, and slow. Now get rid of the loops, one by one:
#
# - over the inputs, in $z$: that is $w^{\mathsf T} x$, a row times a column;
# - over the examples, in $z$: put the columns side by side. $w^{\mathsf T} X + b$ has the shape $(1, m)$, one score for each example, and broadcasting adds $b$ to all;
# - in $dw$: entry $j$ is $\frac1m \sum_i x_j^{(i)} (a^{(i)} - y^{(i)})$, row $j$ of $X$ times the row of errors, divided by $m$. For all $j$ at once, a product of $X$ with the errors.

# %% [markdown]
# ### Exercise 3: cost and slopes, without a loop
#
# $$A = \sigma(w^{\mathsf T} X + b), \quad J = -\frac1m \sum_i \bigl(y^{(i)} \log a^{(i)} + (1 - y^{(i)}) \log(1 - a^{(i)})\bigr),$$
#
# $$dw = \frac1m\, X\,(A - Y)^{\mathsf T}, \qquad db = \frac1m \sum_i (a^{(i)} - y^{(i)}) .$$
#
# Write down the shape of every array before you start.

# %% exercise="propagate"
from shared_utils.logistic import propagate

# %% [markdown]
# Three checks you can always make. At zeros the cost must be $\log 2$. Slopes must agree with the loops. And a slope must agree with what a nudge really does:

# %%
w, b, X, Y = np.array([[0.4], [0.6]]), -0.5, np.array([[2.0, 1.0, -3.0], [-1.0, 0.5, 2.0]]), np.array([[1, 0, 1]])
grads, cost = propagate(w, b, X, Y)
nudged = [propagate(w, b + nudge, X, Y)[1] for nudge in (-1e-4, 1e-4)]
print("at zeros", propagate(*initialize_with_zeros(2), X, Y)[1])  # expect 0.69314718
print("cost", cost, "by loops", propagate_by_loops(w, b, X, Y)[1])  # expect 0.87552370 twice
print("dw", grads["dw"].ravel(), "by loops", propagate_by_loops(w, b, X, Y)[0]["dw"].ravel())
print("db", grads["db"], "measured", (nudged[1] - nudged[0]) / 2e-4)

# %% [markdown]
# ### The race
#
# Between the two there is a middle way: a loop over examples, with arrays for the inputs. **Predict before you run:** with 100 pictures, how many times as long as your function does each of the two others take?

# %%
def propagate_by_examples(w, b, X, Y):
    each = [propagate(w, b, X[:, [i]], Y[:, [i]]) for i in range(X.shape[1])]
    slopes = {key: sum(grads[key] for grads, _ in each) / len(each) for key in ("dw", "db")}
    return slopes, sum(cost for _, cost in each) / len(each)


# %% [markdown]
# This takes some seconds, nearly all of them in the loops. The axes are logarithmic again.

# %%
start, counts = initialize_with_zeros(12288), [1, 5, 20, 100]
ways = {"all loops": propagate_by_loops, "loop over examples": propagate_by_examples, "no loop": propagate}
times = {}
for name, way in ways.items():
    rounds = 1 if way is propagate_by_loops else 5
    times[name] = [seconds(way, *start, X_train[:, :m].copy(), Y_train[:, :m], rounds=rounds) for m in counts]
for name in ("all loops", "loop over examples"):
    print(f"{name}: {times[name][-1] / times['no loop'][-1]:.0f} times as long for 100 pictures")
plots.race(counts, times, "number of pictures")

# %% [markdown]
# With one picture there is little to gain over the middle way; with many, a lot. The ratios may still climb at 100 pictures. For large sets they level off, as all three times then grow in proportion to the number of pictures: vectorising wins a large *factor*, nothing "exponential". And training needs thousands of such calls.
#
# *This is a good place for a break. When you come back, click here and choose Run > Run All Above Selected Cell.*

# %% [markdown]
# ## 6. Gradient descent
#
# The slopes say which way the cost rises. So step the other way, a little, and look again:
#
# $$w \leftarrow w - \alpha\, dw, \qquad b \leftarrow b - \alpha\, db .$$
#
# $\alpha$ is the **learning rate**. Logistic regression's cost is *convex*, a single valley, so there is no false bottom to get stuck in.

# %% [markdown]
# Here is such a valley for one weight and six numbers, walked with your `propagate`; the bias stays at 0. **Predict before you run:** which of the learning rates 0.1, 2 and 10 gets down best in four steps?

# %%
X_toy, Y_toy = np.array([[-2.0, -1.0, -0.5, 0.5, 1.0, 3.0]]), np.array([[0, 0, 1, 0, 1, 1]])


def walk(learning_rate):
    path = [-3.0]
    for _ in range(4):
        grads, _ = propagate(np.array([[path[-1]]]), 0.0, X_toy, Y_toy)
        path.append(path[-1] - learning_rate * grads["dw"].item())
    return path


def toy_cost(weights):
    scores = np.outer(weights, X_toy)
    return np.mean(np.logaddexp(0, scores) - Y_toy * scores, axis=1)


plots.downhill(toy_cost, {f"learning rate {rate}": walk(rate) for rate in (0.1, 2, 10)})

# %% [markdown]
# Too small creeps. Too large jumps right over the valley, and spends the other steps on coming back. (`toy_cost` is the same cost in a form that cannot overflow: put $a = \sigma(z)$ into $L$, and $\log(1 + e^z) - y z$ remains; `np.logaddexp(0, z)` is that logarithm.)

# %% [markdown]
# ### Exercise 4: optimize
#
# Take `num_iterations` steps. Compute both slopes before you move either parameter. Keep the cost at steps 0, 100, 200, …, and print it if `print_cost` says so, so that we can watch.

# %% exercise="optimize"
from shared_utils.logistic import optimize

# %% [markdown]
# The six numbers again, with a bias. The cost should fall from 0.69314718 to 0.45196014:

# %%
params, grads, costs = optimize(np.zeros((1, 1)), 0.0, X_toy, Y_toy, num_iterations=101, learning_rate=1.0)
params, costs

# %% [markdown]
# ### Exercise 5: predict
#
# From a probability to a decision: 1 where it is above one half, else 0. At exactly one half either is right.

# %% exercise="predict"
from shared_utils.logistic import predict

# %% [markdown]
# Do all six come out right? At −0.5 the label is 1, at 0.5 it is 0. To say so, the weight must be negative; but then the far ends, −2 and 3, come out wrong. A single unit has no way to please all:

# %%
predict(params["w"], params["b"], X_toy), Y_toy

# %% [markdown]
# ## 7. Learning rates on the pictures
#
# Now the cats. **Predict before you run:** which of the learning rates 0.0005, 0.005 and 0.5 is best after nearly 200 steps, and what does the largest do? (This takes some seconds.)

# %%
curves = {}
with np.errstate(all="ignore"):  # we expect trouble, and look at it instead of at warnings
    for rate in (0.0005, 0.005, 0.5):
        w, b = initialize_with_zeros(12288)
        costs = curves[f"learning rate {rate}"] = []
        while len(costs) < 20 and np.all(np.isfinite(costs)):
            costs.append(propagate(w, b, X_train, Y_train)[1])
            params, _, _ = optimize(w, b, X_train, Y_train, num_iterations=10, learning_rate=rate)
            w, b = params["w"], params["b"]
plots.cost_curves(curves, every=10, top=1.0)

# %% [markdown]
# The smallest creeps, the middle one is best of the three. At 0.5 the steps jump so far over the valley that the cost leaps up in place of falling: one says that training **diverges**. Its curve has no second point, because after ten steps the cost can no longer be computed (the cross stands for that). Why? The first steps throw the scores so far out that $\sigma(z)$ is exactly 0 or 1 as a float. Then $\log 0 = -\infty$, and $0 \cdot \infty$ is `nan`. The weights themselves still are numbers. The valley of 12,288 inputs, none of them negative, is far narrower than that of one weight, where even 2 was fine. A good learning rate belongs to its data.

# %% [markdown]
# ### Find the mistake: a sum
#
# A friend's slopes lack the $1/m$: they belong to the *sum* of the losses. Her learning rate is 0.005, like yours. What does her cost do, and which learning rate would make her steps equal to yours?

# %%
w, b = initialize_with_zeros(12288)
with np.errstate(all="ignore"):
    for step in range(4):
        grads, cost = propagate(w, b, X_train, Y_train)
        print(f"cost before step {step}: {cost:.3f}")
        w, b = w - 0.005 * 209 * grads["dw"], b - 0.005 * 209 * grads["db"]

# %% [markdown]
# <details><summary>The mistake</summary>
#
# Her slopes are 209 times as large, so 0.005 acts like 1.045, twice the rate that diverged above. With 0.005 / 209 her steps would equal yours, until somebody adds pictures. (After `nan` a number may come back: the *cost* is not a number where a loss is $0 \cdot \infty$, while the weights still are.) With the mean, the learning rate need not know how many there are.
# </details>

# %% [markdown]
# ## 8. All together
#
# ### Exercise 6: the model
#
# Start, train on the training set, predict both sets, and return everything worth looking at. `Y_test` must not influence the result; it is in the signature for comparisons only.

# %% exercise="model"
from shared_utils.logistic import model

# %% [markdown]
# Now 2000 steps on the pictures; that takes up to a minute, and the costs show how far it is. How many of 100 will be right, on the training set and on the test set? Write your guesses down.

# %%
result = model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.005, print_cost=True)
plots.cost_curves({"learning rate 0.005": result["costs"]}, every=100)

# %% [markdown]
# The cost falls steadily, and would go on falling. **Accuracy** is the share of right answers. With labels 0 and 1, `guess - Y` is ±1 for each error and 0 otherwise, so the mean of its absolute values is the *error rate*:

# %%
def accuracy(guess, Y):
    return 100 - 100 * np.mean(np.abs(guess - Y))


train = accuracy(result["Y_prediction_train"], Y_train)
test = accuracy(result["Y_prediction_test"], Y_test)
more_images, Y_more = load_more_cats()
X_more = flatten_images(more_images)
more = accuracy(predict(result["w"], result["b"], X_more), Y_more)
plots.two_bars({"training\n209": train, "test\n50": test, "test\n1000": more}, "right answers, %")

# %% [markdown]
# Nearly every training picture is right, but of new ones only six in ten, where a coin gets five. That is no accident of these pictures. We drew ten other training sets of 209: between 98% and 100% right on them, and between 61% and 69% on the 1000 new pictures.
#
# This is **overfitting**: what it has learned fits the pictures it has seen far better than others. There are 12,289 parameters for 209 pictures, room enough to remember.

# %% [markdown]
# And why do the two test sets disagree? Fifty pictures are few. A share of right answers, $p$, measured on $k$ pictures has the standard deviation $\sqrt{p(1 - p)/k}$: for $p = 0.62$ that is 7 percentage points with 50 pictures, and 1.5 with 1000. Our 48 and 62 are two standard deviations apart, which happens about once in twenty times. Never trust a small difference on a small test set.

# %% [markdown]
# ### What has it learned? Look at the weights
#
# There is one weight for each pixel and colour, so the weights are a picture, too. **Predict before you run:** will you see a cat?

# %%
plots.weights(result["w"], (64, 64, 3))

# %% [markdown]
# Mostly speckle, with at best the trace of a round outline. A single unit can only say *"bright here speaks for a cat, bright there against it"*. But a cat may be black or white, left or right. Which pixels are bright does not make a cat; how they belong together does. For that it takes hidden units: weeks 3 and 4.

# %% [markdown]
# Where was it most sure, and wrong?

# %%
A = sigmoid(result["w"].T @ X_more + result["b"])[0]
wrong = np.argsort(-np.abs(A - Y_more[0]))[:8]
plots.sheet(more_images[wrong], [f"{cats.classes[Y_more[0, i]]}\na = {A[i]:.2f}" for i in wrong])

# %% [markdown]
# ### Play: learning rate and steps
#
# Your `propagate`, `optimize` and `predict` train on the same pictures, shrunk to 16 by 16 pixels so that it is quick. With 16 times fewer inputs, learning rates may be larger. Predict first; then press *train*. *Pin* keeps a curve for comparison, and the slider *steps* looks back.
#
# Find the largest rate whose cost falls all the way, one that wavers and still arrives, and one that diverges. Once the cost has fallen: does the accuracy on *new* pictures stay near that on the training pictures? A button sets each of these up.

# %%
logistic_playground(propagate, optimize, predict)

# %% [markdown]
# ## 9. A picture of your own
#
# A function from any 64 by 64 picture to a probability, with all that you have written:

# %%
def cat_probability(picture):
    column = flatten_images(picture[None])  # (64, 64, 3) becomes (1, 64, 64, 3)
    return sigmoid(result["w"].T @ column + result["b"])


own_picture(cat_probability, cats.test_x[0])

# %% [markdown]
# Upload a picture with the button. Or give a path: `read_picture` cuts out the middle square and scales it down.

# %%
my_path = ""  # such as "my_cat.jpg", beside this notebook
picture = read_picture(my_path) if my_path else cats.test_x[1]
plots.sheet(picture[None], [f"a = {cat_probability(picture).item():.3f}"])

# %% [markdown]
# Do not trust the answer. It has seen 209 drawings, and no photograph at all: what it was trained on and what you ask about differ. And even on drawings it was no good with new ones.

# %% [markdown]
# ## 10. Quiz
#
# Replace each `"?"` by the letter of your answer, run the cell, and check it.

# %% exercise="quiz" start="shared_utils.quizzes.course1_week2.unanswered"
from shared_utils.quizzes.course1_week2 import quiz

# %% [markdown]
# Here is your map of the week:

# %%
progress()

# %% [markdown]
# ## Recap
#
# - Examples are columns. Flatten, then take one back and *look*.
# - Logistic regression: score, sigmoid, probability. Its loss is minus the logarithm of the probability given to the truth; the cost is the mean.
# - Backpropagation here: $dz = a - y$, then times the inputs.
# - Loops over examples become matrix products.
# - The learning rate belongs to the data: too small creeps, too large diverges.
# - Judge a model by pictures it has not seen.

# %% [markdown]
# ## On your own
#
# 1. Swap all labels, `1 - Y_train`, and train again. What happens to the weights, and why?
# 2. Train on the first 20, 50, 100, 209 pictures. How do the accuracies on both sets move?
# 3. Turn the new pictures upside down, `more_images[:, ::-1]`, and flatten them again. Does the accuracy change? What does that tell you?
# 4. Train on the scrambled columns. Does the training cost notice?

# %% [markdown]
# ## Further reading
#
# - C. Bishop, *Pattern Recognition and Machine Learning* (2006), section 4.3.2, for logistic regression.
# - I. Goodfellow, Y. Bengio, A. Courville, [*Deep Learning*](https://www.deeplearningbook.org) (2016), section 5.5 for maximum likelihood and 4.3 for gradient descent.
# - D. R. Cox, *The regression analysis of binary sequences*, Journal of the Royal Statistical Society B (1958).
