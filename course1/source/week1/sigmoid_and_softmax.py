# ---
# jupyter:
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---

# %% [markdown]
# # Build the functions every neural network is made of
#
# **You will** write nine small functions, most of them with numpy, from the sigmoid to two loss functions, and test
# each one as you go.
#
# **Afterwards you can**
# - say what a neuron, a layer and supervised learning are,
# - turn scores into probabilities, with numbers of any size,
# - find the slope of a composed function with the chain rule,
# - read and control the shapes of arrays.

# %% [markdown]
# **You need** Python with functions, lists and dicts, and slopes from school. No numpy yet.
#
# **Time:** two to three hours.

# %% [markdown]
# Run this cell first. It brings in numpy, the course's figures and playgrounds, and the three helpers
# `check`, `hint` and `progress`.

# %%
import math

import numpy as np

from autograder import week
from shared_utils import plots
from shared_utils.timing import seconds
from shared_utils.widgets.sigmoid import sigmoid_playground
from shared_utils.widgets.softmax import softmax_playground
from shared_utils.widgets.tangent import tangent_playground

check, hint, progress = week("course1/week1")

# %% [markdown]
# ## 1. What is a neural network?
#
# ### One neuron names a price
#
# What is a used bicycle worth? Say a new one costs 600 €, and each year takes off 80 €. The straight line
# $600 - 80x$ turns negative after seven and a half years, but nobody pays you to take a bicycle away. So we cut it off at zero:
#
# $$\text{price} = \max(0,\; w\,x + b), \qquad w = -80,\; b = 600 .$$
#
# The offers below are invented.

# %%
age = np.array([0, 1, 2, 4, 5, 6, 7.5, 9, 10])
asked = np.array([590, 535, 430, 270, 210, 105, 20, 5, 0])
predicted = np.maximum(0, 600 - 80 * age)
plots.line_through(age, asked, predicted, "age in years", "price in euros")

# %% [markdown]
# This is a whole **neuron** (or *unit*). It does two things: it weighs its input, $z = w\,x + b$, and it bends the
# result with an **activation function**. Here that is $\max(0, z)$, called *ReLU*. The weight $w$ and the bias $b$ are
# its **parameters**.

# %% [markdown]
# ### Several inputs, several neurons
#
# Age alone does not make a price. Distance ridden, care and lights count too. Put four such numbers in a column, let
# three neurons look at all of them, and a last neuron at what those three say. That is a small **network** with one
# *hidden layer*. It is called *dense*, as every neuron looks at all numbers of the layer before.

# %%
plots.network([["age", "distance", "care", "lights"], ["unit 1", "unit 2", "unit 3"], ["price"]])

# %% [markdown]
# In numpy a layer is one line. Row $j$ of the table `W1` holds the four weights of unit $j$, and `@` multiplies each
# row with the column `x` and adds up. We invented these weights by hand. From week 2 on, the computer finds them from
# examples, and nobody tells a hidden unit what to stand for.

# %%
x = np.array([[3.0], [2.0], [8.0], [1.0]])  # years, 1000 km, care from 0 to 10, lights yes
W1 = np.array([[-50.0, -30.0, 0.0, 0.0], [0.0, 0.0, 10.0, 20.0], [0.0, 5.0, -10.0, 0.0]])
b1 = np.array([[500.0], [0.0], [20.0]])
hidden = np.maximum(0, W1 @ x + b1)
price = np.maximum(0, np.array([[1.0, 0.5, -1.0]]) @ hidden)
hidden, price  # expect units 290, 100 and 0, and a price of 340

# %% [markdown]
# ### Learning from examples
#
# In **supervised learning** we have examples of inputs $x$ *with* the right outputs $y$. What $x$ and $y$ are decides
# which family of models fits.

# %% [markdown]
# | input $x$ | output $y$ | family |
# |---|---|---|
# | facts about a bicycle | price | dense network (this course) |
# | blood values | ill or not | dense network |
# | photo | name of the plant | convolutional network |
# | sound of speech | words | recurrent network or transformer |
# | German sentence | Polish sentence | transformer |
# | camera and radar | places of cars | several, combined |

# %% [markdown]
# ### Structured and unstructured data
#
# **Structured** data are tables: each column has a name and a meaning, like the age of a bicycle. **Unstructured** data
# are pictures, sound and text: one pixel or one letter alone means next to nothing.
#
# People read the second kind with ease, and computers found it hard for decades. Deep networks changed that. On
# tables, other methods are often just as good.

# %% [markdown]
# ### Why only now?
#
# The idea is older than most of its users. Three things grew together: **data** with labels, fast **hardware**, and
# better **methods**, such as the simple bend $\max(0, z)$, with which networks learn faster than with smoother ones
# used before.
#
# How do you think performance grows with the amount of data, for a small model and for a large one? Then look at the
# sketch. It shows a tendency that many have observed; it is not a measurement.

# %%
plots.performance_and_data()

# %% [markdown]
# On the left, with little data, the order is open: skill in preparing the inputs can count more than the model. On the
# right, large networks have often kept gaining where others stopped. So there are two ways up: more data, and a larger
# network to make use of it.

# %% [markdown]
# ## 2. Squash a score into a probability
#
# A price can be any number from 0 up. But *is this message spam?* wants a probability. A neuron's score $z$ is any real
# number, so it needs squashing into the range from 0 to 1. The **sigmoid** does it:
#
# $$\sigma(x) = \frac{1}{1 + e^{-x}} .$$
#
# Here $x$ stands for the score, and $e = 2.718\dots$ is Euler's number. A score of 0 becomes one half. High scores come
# close to 1, low ones close to 0.

# %% [markdown]
# ### Exercise 1: the sigmoid of one number
#
# Write it for one number $x$, with Python's own `math.exp`. Replace the line that raises the error, run the cell, and
# then run the check below it. Stuck? `hint(basic_sigmoid)` gives you a nudge.

# %% exercise="basic_sigmoid"
from shared_utils.activations import basic_sigmoid

# %% [markdown]
# Try it: a score of 3 is rather sure, and −3 is just as sure of the opposite.

# %%
basic_sigmoid(3), basic_sigmoid(-3)  # expect 0.95257413 and 0.04742587

# %% [markdown]
# ### From one number to an array
#
# A network seldom has just one score, often thousands. `math.exp` takes one number and no more:

# %%
scores = np.array([-2.0, 0.0, 2.0])
try:
    math.exp(scores)
except TypeError as error:
    print("TypeError:", error)

# %% [markdown]
# numpy's functions take a whole **array** and work on every entry. So do `+`, `-`, `*`, `/` and `**`. One line of numpy
# does the work of a loop, and reads like the formula.

# %%
np.exp(scores), 1 + scores, scores**2

# %% [markdown]
# ### Exercise 2: the sigmoid of an array
#
# $$\sigma(x)_i = \frac{1}{1 + e^{-x_i}} \quad\text{for every entry } i, \text{ in the shape of } x .$$
#
# The check also tries scores of ±1000. The plain formula is right there; if a *remark* mentions an overflow, read on below.

# %% exercise="sigmoid"
from shared_utils.activations import sigmoid

# %% [markdown]
# The same function takes a number, a row or a table:

# %%
sigmoid(np.array([0.0, 2.0]))  # expect [0.5, 0.88079708]

# %% [markdown]
# ### How large may a power get?
#
# A float has 64 bits, and so there is a largest one, about $1.8 \cdot 10^{308}$. **Predict before you run:** three
# powers of $e$ follow. Which of them fit?

# %%
with np.errstate(over="ignore"):
    print(np.exp(np.array([100.0, 709.0, 710.0])))

# %% [markdown]
# At 710 the result **overflows** to `inf`, infinity. That is a surprisingly small number to break at, and scores of a
# badly scaled network get there.
#
# For the plain formula no harm is done: at $x = -1000$ it computes $1/(1 + \infty) = 0$, which is right, and numpy
# warns. (One can do without the warning: $e^{\min(x, 0)} / (1 + e^{-|x|})$ is the same number, and no exponent in it is
# above 0.) The softmax will *need* such care.

# %%
sigmoid(np.array([-1000.0, 1000.0]))  # expect [0, 1]

# %% [markdown]
# ## 3. Slopes: how much does it matter?
#
# To learn is to nudge parameters so that errors shrink. So we ask of every parameter: *if I nudge it by a little
# $\delta$, how much does the result change?* The answer is the **derivative**, the slope $f'$ at that place:
#
# $$f(a + \delta) \approx f(a) + f'(a)\,\delta .$$
#
# Test it on $f(x) = x^2$, with the slope $f'(x) = 2x$, at $a = 3$. The slope there is 6; elsewhere it is another.

# %%
for delta in [1.0, 0.1, 0.01, 0.001]:
    exact, told = (3 + delta) ** 2, 9 + 6 * delta
    print(f"δ = {delta:<5}  exact {exact:.6f}  by the slope {told:.6f}  off by {exact - told:.6f}")

# %% [markdown]
# A step ten times smaller makes the error a hundred times smaller: here it is exactly $\delta^2$. That is why slopes
# can be trusted for small steps. How small is small depends on how much the curve bends.

# %% [markdown]
# ### The slope of the sigmoid
#
# School's rules for $1/u$ and for $e^{-x}$ are enough. Write $\sigma = 1/u$ with $u = 1 + e^{-x}$. Then $\sigma' =
# -\frac{1}{u^2} \cdot u'$, and $u' = -e^{-x} = -(u - 1)$. Together:
#
# $$\sigma' = \frac{u - 1}{u^2} = \frac{1}{u}\Bigl(1 - \frac{1}{u}\Bigr) = \sigma\,(1 - \sigma) .$$
#
# The value of the sigmoid is all it takes. At $x = 0$ the slope is $\frac12 \cdot \frac12 = 0.25$, nowhere is it
# steeper, and far out it is almost 0.

# %% [markdown]
# ### Exercise 3: the slope of the sigmoid
#
# Mind what goes in: the score $x$, not its sigmoid. Your `sigmoid` may help.

# %% exercise="sigmoid_grad"
from shared_utils.activations import sigmoid_grad

# %% [markdown]
# Never trust a formula for a slope before you have measured. Step a little to both sides, and divide the change by the
# width of the step:

# %%
measured = (sigmoid(2.0 + 1e-4) - sigmoid(2.0 - 1e-4)) / 2e-4
sigmoid_grad(np.array([0.0, 2.0])), measured  # expect [0.25, 0.10499359], and 0.10499359 measured

# %% [markdown]
# ### Play: slope and shift
#
# The picture is drawn by *your* `sigmoid` and *your* `sigmoid_grad`. Choose your prediction first, and the picture
# answers it. Then predict where $\sigma(2x - 6)$ crosses one half, and press the button that sets it up.

# %%
sigmoid_playground(sigmoid, sigmoid_grad)

# %% [markdown]
# <details><summary>What you should have seen</summary>
#
# 0.5: the factor $w$ in $w\,x + b$ multiplies the slope. And $x = 3$, where $2x - 6 = 0$. A larger weight makes the step
# steeper, a bias moves it sideways.
# </details>

# %% [markdown]
# ### Play: the tangent
#
# The tangent at $a$ is the line $f(a) + f'(a)\,\delta$. Predict first. Then move the point and the step. Where on the
# curve can you take a big step and still trust the tangent? Where is it worst?

# %%
tangent_playground(sigmoid, sigmoid_grad)

# %% [markdown]
# <details><summary>What you should have seen</summary>
#
# Far out, where the curve is nearly flat, even a big step outwards is safe. Around 0 the curve is nearly straight, but only
# for a short way: a step of 1 is off by 0.02, a step of 3 leads to 1.25, which no sigmoid reaches. Small steps are worst
# where the curve bends most, a little beyond 1 on either side; for long steps the worst place lies nearer to 0.
# </details>

# %% [markdown]
# ## 4. Computation graphs and the chain rule
#
# A network is a long composed function. Cut it into small steps, each with an easy slope, and draw the steps as a
# **graph**. Ours is
#
# $$u = b\,c, \qquad v = a + u, \qquad J = v^2 .$$
#
# Values flow forward, from $a, b, c$ to $J$. How much does $J$ change when $b$ is nudged? Slopes flow backward.

# %% [markdown]
# Start at the end: $\frac{dJ}{dv} = 2v$. One step back: $v$ grows exactly as fast as $u$, so
# $\frac{dJ}{du} = 2v \cdot 1$. The **chain rule** says: slopes along a path multiply.
#
# $$\frac{dJ}{db} = \frac{dJ}{dv} \cdot \frac{dv}{du} \cdot \frac{du}{db} .$$
#
# In code the name `db` always means $dJ/db$: the slope of the final result. What is $du/db$, when $u = b\,c$ and
# $c$ stays?

# %% [markdown]
# ### Exercise 4: slopes through a graph
#
# Walk the graph backwards for any numbers $a$, $b$, $c$.

# %% exercise="graph_gradients"
from shared_utils.graph import graph_gradients

# %% [markdown]
# At $a = 1$, $b = 2$, $c = 3$ we have $u = 6$, $v = 7$ and $J = 49$:

# %%
grads = graph_gradients(1, 2, 3)  # expect da = 14, db = 42, dc = 28
plots.computation_graph(1, 2, 3, grads)

# %% [markdown]
# Is it true? Nudge $b$ by 0.001 and see how many times 0.001 the result $J$ has changed:

# %%
((1 + 2.001 * 3) ** 2 - 49) / 0.001  # expect about 42

# %% [markdown]
# *Backpropagation*, which finds the slopes in networks of any depth, is this walk, with arrays in place of numbers. (Where
# one value goes several ways, the slopes along those ways are added.)

# %% [markdown]
# ## 5. Shapes
#
# Many bugs in this field are wrong shapes. An array's `shape` says how many entries it has along each axis, and
# `reshape` lays the same numbers out anew. One size may be −1: numpy works it out.

# %%
numbers = np.arange(12)
numbers.shape, numbers.reshape(3, 4).shape, numbers.reshape(2, 2, -1).shape

# %% [markdown]
# ### A picture is a column
#
# A colour picture is an array of shape $(h, w, c)$: rows, columns, and $c$ numbers for each pixel: three for red, green
# and blue, one for a grey picture. A dense network wants one column of inputs, $(h \cdot w \cdot c,\; 1)$. From week 2 on
# every example is a column.
#
# ### Exercise 5: unroll a picture

# %% exercise="image2vector"
from shared_utils.vectors import image2vector

# %% [markdown]
# Two rows of two pixels: red and green on top, blue and white below. Read the column from the top: it should hold the
# red pixel first, as 255, 0, 0.

# %%
image = np.array([[[255, 0, 0], [0, 160, 0]], [[0, 0, 255], [255, 255, 255]]])
column = image2vector(image)
print(column.shape)  # expect (12, 1)
plots.picture_and_column(image, column)

# %% [markdown]
# ### Find the mistake: brackets
#
# Two of these three lines fail. Which, and what would you write instead? (`randn` draws random numbers; `lambda:` keeps a
# line from running until it is called.)

# %%
attempts = {
    "np.array([1, 2], [3, 4])": lambda: np.array([1, 2], [3, 4]),
    "np.zeros((2, 2))": lambda: np.zeros((2, 2)),
    "np.random.randn((2, 2))": lambda: np.random.randn((2, 2)),
}
for line, attempt in attempts.items():
    try:
        print(line, "has the shape", attempt().shape)
    except TypeError as error:
        print(line, "fails:", error)

# %% [markdown]
# <details><summary>The mistakes</summary>
#
# A table is *one* list of rows, `np.array([[1, 2], [3, 4]])`. `np.zeros` wants the shape as one tuple; the older
# `np.random.randn` wants its sizes one by one, `randn(2, 2)`. This course draws its random numbers with
# `rng.normal(size=(2, 2))`, where `rng = np.random.default_rng(1)`.
# </details>

# %% [markdown]
# ### Labels in bytes
#
# Next week's pictures come from a file in which names are stored as **bytes**, marked by a `b`. Bytes are not text
# until they are decoded:

# %%
names = np.array([b"non-cat", b"cat"])
names[1] == "cat", names[1].decode("utf-8") == "cat"  # expect False and True

# %% [markdown]
# ### Arrays with one axis bite
#
# `np.array([1.0, 2.0, 3.0, 4.0, 5.0])` has the shape `(5,)`: one axis, neither row nor column. People call it a *rank-1
# array*. `.T` is the *transpose*, rows turned into columns, and `np.dot` multiplies entry by entry and adds up. **Predict
# before you run:** what are the shapes of `a.T`, of `a * a.T` and of `np.dot(a, a)`?

# %%
a = np.array([1.0, 2.0, 3.0, 4.0, 5.0])
a.T.shape, (a * a.T).shape, np.dot(a, a).shape

# %% [markdown]
# Turning round a single axis changes nothing, so `a * a.T` is just `a * a`, entry by entry. `np.dot` gives one number,
# of shape `()`. A real column, of shape `(5, 1)`, does have a transpose:

# %%
column = a.reshape(5, 1)
(column * column.T).shape, (column.T @ column).shape, (column - a).shape

# %% [markdown]
# Look at the last one. A column minus an array with one axis should be five differences; it is a table of 25, and numpy
# says nothing. Compare predictions with labels like that and your error is nonsense.
#
# Two habits help: make columns with two axes from the start, as in `np.zeros((5, 1))`, and **assert** shapes. It costs
# next to nothing, and it stops the program where the mistake is.

# %%
assert column.shape == (5, 1), f"expected a column of 5, got {column.shape}"

# %% [markdown]
# ## 6. Broadcasting
#
# Why did numpy not complain? Because of **broadcasting**. When two shapes differ, numpy lines them up *from the right*.
# Two sizes fit if they are equal, or if one of them is 1 or missing: that one is repeated as often as needed.

# %% [markdown]
# | shapes | result |
# |---|---|
# | `(3, 4)` and `(3, 1)` | `(3, 4)`: the column is repeated |
# | `(3, 4)` and `(4,)` | `(3, 4)`: the row is repeated |
# | `(3, 4)` and `(3,)` | error: 4 meets 3 |

# %% [markdown]
# ### Where does the energy come from?
#
# Here are grams of carbohydrate, protein and fat in 100 g of four foods. The numbers are rounded and only for
# illustration. A gram of carbohydrate or protein gives about 4 kcal, a gram of fat about 9. What share of each food's
# energy comes from where, in percent?

# %%
nutrients, foods = ["carbohydrate", "protein", "fat"], ["oats", "lentils", "yoghurt", "walnuts"]
grams = np.array([[60.0, 20.0, 5.0, 12.0], [13.0, 9.0, 4.0, 15.0], [7.0, 0.5, 3.5, 65.0]])
energy = grams * np.array([[4.0], [4.0], [9.0]])  # (3, 4) times (3, 1)
percent = 100 * energy / energy.sum(axis=0)  # (3, 4) divided by (4,)
plots.shares(percent, nutrients, foods)

# %% [markdown]
# `axis=0` is the axis that *disappears*: `(3, 4)` became `(4,)`, one total for each food. Two broadcasts, no loop. Each
# column should add up to 100:

# %%
percent.sum(axis=0)  # expect [100, 100, 100, 100]

# %% [markdown]
# And the other way round: of all the protein on the table, how much is in the oats? Now every *row* must add up to 100.
# The totals of the rows have the shape `(3,)`, which does not fit:

# %%
try:
    energy / energy.sum(axis=1)
except ValueError as error:
    print("ValueError:", error)

# %% [markdown]
# With `keepdims=True` the axis stays, with size 1, and the totals are a column. Then they fit:

# %%
totals = energy.sum(axis=1, keepdims=True)
totals.shape, (100 * energy / totals).sum(axis=1)  # expect (3, 1) and [100, 100, 100]

# %% [markdown]
# ### Find the mistake: shares
#
# A friend leaves the walnuts out. Now nothing fails, and her program has run for weeks. But the rows do not add up to
# 100. What has she computed, and why did numpy keep silent?

# %%
def shares_of_rows(table):
    return 100 * table / table.sum(axis=1)


three_foods = energy[:, :3]
shares_of_rows(three_foods).sum(axis=1)

# %% [markdown]
# <details><summary>The mistake</summary>
#
# The totals of the rows have the shape `(3,)`. Lined up from the right they meet the *columns*, so column $j$ was
# divided by the total of row $j$. The table is square, so the sizes happen to fit. The remedy is `keepdims=True`, and
# tests with tables that are *not* square.
# </details>

# %% [markdown]
# ### Exercise 6: rows of length 1
#
# A long text and a short one about the same thing use the same words in the same proportions. To compare directions,
# not sizes, divide each row by its length, its **L2 norm**:
#
# $$\lVert r \rVert = \sqrt{r_1^2 + \dots + r_m^2}, \qquad \text{new } r = \frac{r}{\lVert r \rVert} .$$
#
# `np.linalg.norm` computes it. With `axis=1` you get the L2 norm of each row (and it takes `keepdims`, too); without an
# axis, *one* number for the whole table, its Frobenius norm.

# %% exercise="normalize_rows"
from shared_utils.vectors import normalize_rows

# %% [markdown]
# Three arrows of the lengths 2.5, 2 and 0.5. Afterwards all should end on the circle of radius 1, in the same
# directions:

# %%
rows = np.array([[1.5, 2.0], [-1.6, 1.2], [0.3, -0.4]])
unit_rows = normalize_rows(rows)
print(unit_rows)  # expect [[0.6, 0.8], [-0.8, 0.6], [0.6, -0.8]]
plots.arrows(rows, unit_rows)

# %% [markdown]
# ## 7. Softmax: many scores, one choice
#
# *Owl, fox or hen?* Three scores for one photo should become three probabilities that add up to 1. The **softmax** takes
# powers of $e$, which are positive, and divides by their sum:
#
# $$\operatorname{softmax}(x)_j = \frac{e^{x_j}}{e^{x_1} + \dots + e^{x_m}} .$$
#
# This week one *row* is one example: $n$ rows of $m$ scores each. From week 2 on examples are columns.

# %% [markdown]
# ### When scores are large
#
# With a score of 1000 the plain formula is $\infty / \infty$, which is `nan`, *not a number*: this time the overflow
# does ruin the result. The rescue: a shift $c$ of all scores in a row changes nothing on paper,
#
# $$\frac{e^{x_j - c}}{\sum_k e^{x_k - c}} = \frac{e^{-c}\, e^{x_j}}{e^{-c} \sum_k e^{x_k}} = \frac{e^{x_j}}{\sum_k e^{x_k}} ,$$
#
# where $\sum_k$ adds up over the row. So choose a $c$ for each row that leaves no exponent above 0, and at least one of
# them *at* 0: if all powers became 0, you would divide 0 by 0.

# %% [markdown]
# ### Exercise 7: the softmax of each row
#
# It must be finite at ±1000 too. Sums and shifts need the right axis, and `keepdims`. Besides `x.sum(...)` an array has
# `x.max(...)` and `x.min(...)`, with the same arguments.

# %% exercise="softmax"
from shared_utils.activations import softmax

# %% [markdown]
# The first row should become 0.09003057, 0.24472847, 0.66524096. The second row is the first one plus 1000. **Predict
# before you run:** how do the two results differ?

# %%
softmax(np.array([[1.0, 2.0, 3.0], [1001.0, 1002.0, 1003.0]]))

# %% [markdown]
# ### Play: temperature
#
# Divide all scores by a *temperature* $T$ before the softmax. Cold makes it decided, hot makes it even. Your `softmax`
# draws the bars. Predict first. What happens to the order of the classes, cold or hot? And does adding 1000 to every
# score leave your bars alone?

# %%
softmax_playground(softmax)

# %% [markdown]
# <details><summary>What you should have seen</summary>
#
# The order stays: a higher score has the larger share at every temperature. And 1000 more for everybody changes nothing,
# if your shift works.
# </details>

# %% [markdown]
# ## 8. A loop or an array?
#
# A neuron with many inputs needs the weighted sum $w_1 x_1 + \dots + w_n x_n$. Here it is twice: as a loop, and with
# arrays.
#
# **Predict before you run** the second cell: a colour picture of 64 by 64 pixels has 12,288 inputs. How many times
# faster are arrays there? And with a single input? Write your two guesses down.

# %%
def by_loop(w, x):
    total = 0.0
    for i in range(len(x)):
        total += w[i] * x[i]
    return total


def by_array(w, x):
    return np.sum(w * x)


# %% [markdown]
# `seconds` calls a function many times and returns how long one call takes. This is measured now, on your computer. (The
# axes are *logarithmic*: each large mark is ten times the one before.)

# %%
rng = np.random.default_rng(1)
sizes = [1, 10, 100, 1000, 12_288, 100_000]
loop, array = [], []
for n in sizes:
    w, x = rng.normal(size=(2, n))
    loop.append(seconds(by_loop, w, x))
    array.append(seconds(by_array, w, x))
plots.speed(sizes, loop, array)

# %% [markdown]
# With a single input the *loop* wins: numpy takes a microsecond or more to get going, whatever the size. Then the ratio
# climbs, to some dozens or some hundreds (that depends on your computer), and levels off: both times now grow in
# proportion to $n$.
#
# So writing code with arrays, **vectorising** it, gains a *large constant factor*. Some say "exponentially faster". That
# would be a ratio that keeps doubling as inputs are added; the chart shows one that levels off.

# %% [markdown]
# Where does the factor come from? For each number the loop has to ask Python what it is and what `*` means for it. numpy
# asks once and then runs compiled code over all of them. Your own two functions show it too:

# %%
many = rng.normal(size=100_000)
slow = seconds(lambda: [basic_sigmoid(score) for score in many])
fast = seconds(sigmoid, many)
print(f"one by one {slow * 1000:.1f} ms, at once {fast * 1000:.1f} ms: {slow / fast:.0f} times faster")

# %% [markdown]
# For weighted sums numpy also has `np.dot(w, x)` and, for tables, `W @ x`. They do it in one go, without storing the
# products, and the weeks to come use them.

# %% [markdown]
# ## 9. How wrong are we?
#
# A **loss** measures how far the predictions $\hat y$ are from the truth $y$. Two simple ones are sums over $m$ examples:
#
# $$L_1(\hat y, y) = \sum_{i=1}^{m} \lvert y_i - \hat y_i \rvert, \qquad L_2(\hat y, y) = \sum_{i=1}^{m} (y_i - \hat y_i)^2 .$$
#
# For prices in euros, $L_1$ is in euros and $L_2$ in square euros. The square makes large errors count much more. (No root
# here, unlike the L2 *norm*.) `abs` takes arrays too, entry by entry.

# %% [markdown]
# ### Exercise 8: the L1 loss

# %% exercise="l1_loss"
from shared_utils.losses import l1_loss

# %% [markdown]
# Errors of 1 and 2 make 3:

# %%
yhat, y = np.array([2.0, 5.0]), np.array([3.0, 3.0])
l1_loss(yhat, y)  # expect 3.0

# %% [markdown]
# ### Exercise 9: the L2 loss

# %% exercise="l2_loss"
from shared_utils.losses import l2_loss

# %% [markdown]
# The same two errors, squared, make 1 + 4:

# %%
l2_loss(yhat, y)  # expect 5.0

# %% [markdown]
# ### One bad day
#
# A bus was 1, 2, 3, 4 and 20 minutes late. If you must predict the same delay every day, which is best? **Predict before
# you run:** where does each of your two losses have its lowest point?

# %%
late = np.array([1.0, 2.0, 3.0, 4.0, 20.0])
guesses = np.linspace(0, 12, 121)
by_l1 = [l1_loss(np.full(5, guess), late) for guess in guesses]
by_l2 = [l2_loss(np.full(5, guess), late) / 10 for guess in guesses]
plots.curves(guesses, {"L1": by_l1, "L2, a tenth of it": by_l2}, "guess in minutes", "loss")

# %% [markdown]
# L1 is lowest at 3, the **median**; L2 at 6, the **mean**. The single bad day pulls L2 up to a guess that fits no
# ordinary day. Neither is wrong: they ask different questions.

# %% [markdown]
# ## 10. Quiz
#
# Replace each `"?"` by the letter of your answer, run the cell, and check it.

# %% exercise="quiz" start="shared_utils.quizzes.course1_week1.unanswered"
from shared_utils.quizzes.course1_week1 import quiz

# %% [markdown]
# Here is your map of the week:

# %%
progress()

# %% [markdown]
# ## Recap
#
# - A neuron weighs its inputs and bends the result. A network is layers of neurons; its parameters come from examples.
# - The sigmoid makes a probability of one score, the softmax of many. Keep the largest exponent at 0.
# - A derivative says how much a small nudge matters. Along a path, slopes multiply.
# - Know your shapes: columns with two axes, `keepdims`, assertions.
# - Arrays in place of loops gain a large constant factor.
# - L1 adds up the sizes of the errors, L2 their squares, so large ones weigh more.

# %% [markdown]
# ## On your own
#
# 1. Test with numbers that $\sigma(-x) = 1 - \sigma(x)$, then show it on paper.
# 2. A softmax over two scores is a sigmoid of something. Of what?
# 3. Give `tangent_playground` a function of your own and its slope. Then give it a wrong slope on purpose.
# 4. Time `by_loop` on Python lists: `w.tolist()` and `x.tolist()`. Does anything surprise you?

# %% [markdown]
# ## Further reading
#
# - I. Goodfellow, Y. Bengio, A. Courville, [*Deep Learning*](https://www.deeplearningbook.org) (2016): section 3.10
#   for the sigmoid, 4.1 for overflow, 6.5 for the chain rule in graphs.
# - The numpy manual on [broadcasting](https://numpy.org/doc/stable/user/basics.broadcasting.html).
# - D. Goldberg, *What every computer scientist should know about floating-point arithmetic*, ACM Computing Surveys
#   23 (1991).
#
# **Next week** these functions learn to tell pictures apart.
