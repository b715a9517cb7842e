"""Judge models by their errors: what ails one, when to stop training it, and how several vote."""

import numpy as np


def diagnose(train_error, dev_error, bayes_error=0.0, tolerance=0.02):
    """Say what a classifier suffers from, by its errors on the train and the dev set.

    Args:
        train_error: error rate on the train set, from 0 to 1.
        dev_error: error rate on the dev set, which has the train set's distribution.
        bayes_error: the lowest error rate that is possible, or an estimate of it, such as what people achieve.
        tolerance: how large a gap is not worth mentioning. Only a gap *above* it counts.

    Returns:
        A set: "high bias" is in it when the train error is too far above the Bayes error, "high variance" when the
        dev error is too far above the train error. It may hold both, or nothing.

    Source:
        S. Geman, E. Bienenstock and R. Doursat, *Neural networks and the bias/variance dilemma* (1992).

    Derivation:
        What is wrong on the very data a model has learned from, beyond what nobody can avoid, is a lack of fit.
        What comes on top on new data of the same kind comes of fitting the train set's accidents.
    """
    found = set()
    if train_error - bayes_error > tolerance:
        found.add("high bias")
    if dev_error - train_error > tolerance:
        found.add("high variance")
    return found


def early_stopping(dev_costs, patience):
    """Say which epoch's parameters to keep when training stops as soon as it no longer helps.

    Args:
        dev_costs: list of the costs on the dev set, one after each epoch; at least one.
        patience: whole number, 1 or above: training stops once so many epochs in a row have brought no cost below
            the lowest so far. An equal cost is not below.

    Returns:
        The index of the lowest cost up to the stop, the first of them where there are several. If the list ends
        before that, the index of its lowest cost, the first of them.

    Source:
        L. Prechelt, *Early stopping - but when?* (1998).

    Derivation:
        Only what is known at the time may be used: a lower cost after the stop is never seen.
    """
    best = 0
    for epoch, cost in enumerate(dev_costs):
        if cost < dev_costs[best]:
            best = epoch
        elif epoch - best >= patience:
            break
    return best


def ensemble_predict(probabilities):
    """Decide by the mean of what several models say.

    Args:
        probabilities: a list of k arrays of shape (1, m), one for each model; or one array of shape (k, m). Each
            holds probabilities of label 1 for the same m examples. It is left unchanged.

    Returns:
        Array of shape (1, m) of 0 and 1 (True and False will do): 1 where the mean probability is above one half. At
        exactly one half either is right.

    Source:
        T. Dietterich, *Ensemble methods in machine learning* (2000).

    Derivation:
        Where the models err in different ways, their errors partly cancel in the mean. A mean keeps how sure each
        model is; a vote would forget it.
    """
    return (np.vstack(probabilities).mean(axis=0, keepdims=True) > 0.5).astype(int)
