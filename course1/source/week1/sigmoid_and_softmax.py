# ---
# jupyter:
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---

# %% [markdown]
# # Build the functions every neural network is made of

# %%
import math

import numpy as np

from autograder import week

check, hint, progress = week("course1/week1")

# %% [markdown]
# ## Exercise 1: `basic_sigmoid`

# %% exercise="basic_sigmoid"
from shared_utils.activations import basic_sigmoid

# %%
basic_sigmoid(3)  # expect 0.95257413

# %% [markdown]
# ## Exercise 2: `sigmoid`

# %% exercise="sigmoid"
from shared_utils.activations import sigmoid

# %%
sigmoid(np.array([0.0, 2.0]))  # expect [0.5, 0.88079708]

# %% [markdown]
# ## Exercise 3: `sigmoid_grad`

# %% exercise="sigmoid_grad"
from shared_utils.activations import sigmoid_grad

# %%
sigmoid_grad(np.array([0.0, 2.0]))  # expect [0.25, 0.10499359]

# %% [markdown]
# ## Exercise 4: `graph_gradients`

# %% exercise="graph_gradients"
from shared_utils.graph import graph_gradients

# %%
graph_gradients(1, 2, 3)  # expect {"da": 14, "db": 42, "dc": 28}

# %% [markdown]
# ## Exercise 5: `image2vector`

# %% exercise="image2vector"
from shared_utils.vectors import image2vector

# %%
image2vector(np.arange(12).reshape(2, 2, 3)).shape  # expect (12, 1)

# %% [markdown]
# ## Exercise 6: `normalize_rows`

# %% exercise="normalize_rows"
from shared_utils.vectors import normalize_rows

# %%
normalize_rows(np.array([[3.0, 4.0], [0.0, 2.0]]))  # expect [[0.6, 0.8], [0, 1]]

# %% [markdown]
# ## Exercise 7: `softmax`

# %% exercise="softmax"
from shared_utils.activations import softmax

# %%
softmax(np.array([[1.0, 2.0, 3.0]]))  # expect [[0.09003057, 0.24472847, 0.66524096]]

# %% [markdown]
# ## Exercise 8: `l1_loss`

# %% exercise="l1_loss"
from shared_utils.losses import l1_loss

# %%
l1_loss(np.array([2.0, 5.0]), np.array([3.0, 3.0]))  # expect 3.0

# %% [markdown]
# ## Exercise 9: `l2_loss`

# %% exercise="l2_loss"
from shared_utils.losses import l2_loss

# %%
l2_loss(np.array([2.0, 5.0]), np.array([3.0, 3.0]))  # expect 5.0

# %% [markdown]
# ## Quiz

# %% exercise="quiz" start="shared_utils.quizzes.course1_week1.unanswered"
from shared_utils.quizzes.course1_week1 import quiz
