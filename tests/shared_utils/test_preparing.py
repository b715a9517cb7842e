"""Check splitting, normalizing and augmenting: against scikit-learn, by counting, and by statistics."""

import numpy as np
import pytest

from shared_utils.preparing import augment_images, normalize_inputs, split_dataset


@pytest.mark.parametrize("m", [3, 10, 101, 1797])
@pytest.mark.parametrize("fractions", [(0.6, 0.2, 0.2), (0.98, 0.01, 0.01), (1 / 3, 1 / 3, 1 / 3), (0.1, 0.15, 0.75)])
def test_a_split_holds_every_example_once_with_its_label(m, fractions):
    X, Y = np.arange(2.0 * m).reshape(2, m), np.arange(m)[None]
    sets = split_dataset(X, Y, fractions, np.random.default_rng(m))
    assert sorted(np.concatenate([y[0] for _, y in sets])) == list(range(m))
    for (x, y), share in zip(sets, fractions, strict=True):
        assert np.array_equal(x, X[:, y[0]])
        assert abs(x.shape[1] - share * m) < 1


def test_every_example_is_as_likely_to_be_in_each_set():
    X, Y, counts = np.arange(10.0)[None], np.arange(10)[None], np.zeros((3, 10))
    rng = np.random.default_rng(0)
    for _ in range(3000):
        for k, (_, y) in enumerate(split_dataset(X, Y, (0.5, 0.3, 0.2), rng)):
            counts[k, y[0]] += 1
    assert counts / 3000 == pytest.approx(np.repeat([[0.5], [0.3], [0.2]], 10, axis=1), abs=0.05)


def test_normalizing_is_what_scikit_learn_does():
    scaler = pytest.importorskip("sklearn.preprocessing").StandardScaler()
    rng = np.random.default_rng(1)
    train, dev = (rng.normal(3, [[0.1], [5], [700]], (3, m)) for m in (50, 20))
    theirs = scaler.fit_transform(train.T).T, scaler.transform(dev.T).T
    for mine, other in zip(normalize_inputs(train, dev), theirs, strict=True):
        np.testing.assert_allclose(mine, other, rtol=1e-12, atol=1e-12)


@pytest.mark.parametrize("value", [0.0, 2.5, 0.1, 1 / 3, 1e12 / 7, -1e-9])
@pytest.mark.parametrize("m", [1, 7, 10, 569])
def test_a_constant_feature_is_centred_only_even_where_its_mean_is_rounded(value, m):
    train, dev = np.full((1, m), value), np.full((1, 4), value) + np.arange(4.0)
    mine, other = normalize_inputs(train, dev)
    np.testing.assert_allclose(mine, 0, atol=1e-12 * max(1, abs(value)))
    np.testing.assert_allclose(other, [np.arange(4.0)], atol=1e-4 if abs(value) > 1e6 else 1e-9)


def test_one_set_comes_back_in_a_tuple():
    (only,) = normalize_inputs(np.array([[1.0, 3.0]]))
    assert only.tolist() == [[-1.0, 1.0]]


def test_pictures_are_mirrored_half_of_the_time_and_shifted_evenly():
    images = np.zeros((6000, 17, 13, 3), dtype=np.uint8)
    images[:, 8, 5] = 200  # one bright pixel, left of the middle
    out = augment_images(images, np.random.default_rng(2))
    assert (out.shape, out.dtype) == (images.shape, images.dtype)
    _, rows, columns = np.nonzero(out[..., 0])
    assert np.bincount(rows - 8 + 4) / 6000 == pytest.approx(np.full(9, 1 / 9), abs=0.02)
    # 5 or, mirrored, 7, moved by -4 to 4
    expected = (np.bincount(np.arange(1, 10), minlength=12) + np.bincount(np.arange(3, 12), minlength=12)) / 18
    assert np.bincount(columns, minlength=12) / 6000 == pytest.approx(expected, abs=0.02)


def test_inputs_are_left_unchanged():
    rng = np.random.default_rng(0)
    images = rng.integers(0, 256, (5, 8, 8, 3)).astype(np.uint8)
    before = images.copy()
    augment_images(images, rng)
    assert np.array_equal(images, before)
