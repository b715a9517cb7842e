"""Prepare data for training: part it, put its features on one scale, and vary its pictures."""

import numpy as np


def split_dataset(X, Y, fractions, rng):
    """Shuffle the examples and part them into three sets: to train on, to choose by, and to test on.

    Args:
        X: array of shape (n_x, m), one example a column.
        Y: array of shape (n_y, m), the labels in the same order.
        fractions: three numbers above 0 that add up to 1: the shares of train, dev and test set.
        rng: the `numpy.random.Generator` that decides which example goes where. X and Y are left unchanged.

    Returns:
        Three pairs (X_train, Y_train), (X_dev, Y_dev), (X_test, Y_test), each with its examples in columns. Every
        example is in one of them, once, and keeps its label. The size of each set is within 1 of its share of m:
        parts of an example cannot be had.

    Source:
        T. Hastie, R. Tibshirani and J. Friedman, *The Elements of Statistical Learning* (2009), section 7.2.

    Derivation:
        Cut points are rounded, not sizes: the sum of the first one or two shares, times m. So the last set
        gets the rest, and no size is off by more than one example.
    """
    m = X.shape[1]
    order = rng.permutation(m)
    cuts = np.rint(np.cumsum(fractions)[:2] * m).astype(int)
    train, dev, test = np.split(order, cuts)
    return (X[:, train], Y[:, train]), (X[:, dev], Y[:, dev]), (X[:, test], Y[:, test])


def normalize_inputs(X_train, *others):
    """Shift and scale every feature, such that it has mean 0 and standard deviation 1 on the train set.

    Args:
        X_train: array of shape (n_x, m), one example a column, one feature a row.
        others: any number of further arrays, of shapes (n_x, m_1), (n_x, m_2), ...: the dev and the test set, say.
            None of the arguments is changed.

    Returns:
        A tuple of all sets in the order in which they came, the train set first; also when it is the only one. Every
        set is shifted and scaled by the mean and the standard deviation (1/m, not 1/(m - 1)) of the *train* set.
        A feature that has the same value throughout the train set is shifted only, in every set.

    Source:
        Y. LeCun, L. Bottou, G. Orr and K.-R. Müller, *Efficient backprop* (1998), section 4.3.

    Derivation:
        Computers round: the standard deviation of a feature that is 0.1 throughout may come out as 1e-17, and not
        as 0. Largest and smallest value tell for certain whether a feature is constant.
    """
    mean = X_train.mean(axis=1, keepdims=True)
    constant = np.ptp(X_train, axis=1, keepdims=True) == 0
    scale = np.where(constant, 1.0, X_train.std(axis=1, keepdims=True))
    return tuple((X - mean) / scale for X in (X_train, *others))


def augment_images(images, rng):
    """Return a new version of every picture: perhaps mirrored, and shifted a little.

    Args:
        images: array of shape (m, h, w, c), whole numbers from 0 to 255 of type uint8. It is left unchanged.
        rng: the `numpy.random.Generator` to draw from.

    Returns:
        Array of the same shape and type. Every picture decides by itself: with probability one half left and right
        are exchanged; and it is moved by a whole number of pixels from -4 to 4 up or down, and by another one
        left or right, each of the nine numbers as likely as the others. What fills the edge is up to you.

    Source:
        A. Krizhevsky, I. Sutskever and G. Hinton, *ImageNet classification with deep convolutional neural networks*
        (2012), section 4.1.

    Derivation:
        A cat seen in a mirror, or a little further left, is still a cat, so the label stays true. `np.roll` moves
        a picture and fills the edge with what left on the other side.
    """
    varied = images.copy()
    for i, picture in enumerate(images):
        mirrored = picture[:, ::-1] if rng.random() < 0.5 else picture
        varied[i] = np.roll(mirrored, rng.integers(-4, 5, size=2), axis=(0, 1))
    return varied
