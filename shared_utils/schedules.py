"""Make the learning rate smaller while training goes on."""


def update_lr(learning_rate0, epoch_num, decay_rate):
    """Return the learning rate of an epoch, decayed a little in every epoch.

    Args:
        learning_rate0: the learning rate of epoch 0, a number above 0.
        epoch_num: the number of the epoch, counted from 0.
        decay_rate: how fast it decays, 0 or above.

    Returns:
        A single number: learning_rate0 over 1 plus decay_rate times the epoch's number.

    Source:
        H. Robbins and S. Monro, *A stochastic approximation method* (1951), on which decays settle.

    Derivation:
        Steps that shrink like 1/epoch die out, so the noise of mini-batches dies out with them. Yet their sum
        grows without bound, so that no minimum is too far away to be reached.
    """
    return learning_rate0 / (1 + decay_rate * epoch_num)


def schedule_lr_decay(learning_rate0, epoch_num, decay_rate, time_interval=1000):
    """Return the learning rate of an epoch, decayed in stairs: constant for an interval, then a step down.

    Args:
        learning_rate0: the learning rate of the first interval, a number above 0.
        epoch_num: the number of the epoch, counted from 0.
        decay_rate: how fast it decays, 0 or above.
        time_interval: how many epochs long a stair is.

    Returns:
        A single number: as in `update_lr`, but with the number of whole intervals that have passed in place of the
        epoch's number.

    Source:
        H. Robbins and S. Monro, *A stochastic approximation method* (1951), on which decays settle.

    Derivation:
        The number of whole intervals before epoch_num is the quotient without its remainder. It stays the same
        within an interval, and so does the learning rate.
    """
    return update_lr(learning_rate0, epoch_num // time_interval, decay_rate)
