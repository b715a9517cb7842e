"""Check the decay of learning rates against hand-computed values and its promises."""

import numpy as np
import pytest

from shared_utils.schedules import schedule_lr_decay, update_lr


def test_values_by_hand():
    assert [update_lr(0.6, epoch, 0.5) for epoch in (0, 1, 2, 10)] == pytest.approx([0.6, 0.4, 0.3, 0.1])


def test_stairs_by_hand():
    found = [schedule_lr_decay(0.6, epoch, 0.5, 100) for epoch in (0, 99, 100, 199, 200, 1000)]
    assert found == pytest.approx([0.6, 0.6, 0.4, 0.4, 0.3, 0.1])
    assert [schedule_lr_decay(0.6, epoch, 0.5) for epoch in (999, 1000)] == pytest.approx([0.6, 0.4])


def test_stairs_of_one_epoch_are_no_stairs():
    assert [schedule_lr_decay(0.3, e, 0.7, 1) for e in range(9)] == [update_lr(0.3, e, 0.7) for e in range(9)]


def test_steps_die_out_while_their_sum_grows_without_bound():
    rates = update_lr(1.0, np.arange(1_000_000), 1.0)
    assert rates[-1] < 2e-6
    assert rates.sum() > np.log(1_000_000)
    assert np.sum(rates**2) < np.pi**2 / 6
