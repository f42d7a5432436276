"""Which tokens a region covers, what stands in for them, and where as many are hidden for comparison."""

import numpy as np
import pytest

from woundapp.reasoner import hiding
from woundapp.reasoner.llama import PhotoPart


def _cells(*cells: tuple[int, int], shape: tuple[int, int] = (6, 8)) -> hiding.Mask:
    mask = np.zeros(shape, np.bool_)
    for row, column in cells:
        mask[row, column] = True
    return mask


@pytest.fixture
def photo() -> PhotoPart:
    """A photo of 6 x 8 tokens, each saying where it stands."""
    rows, columns = np.mgrid[:6, :8].astype(np.float32)
    return PhotoPart(None, 8, 6, np.stack([rows, columns], axis=-1).reshape(48, 2))


def test_a_box_covers_the_tokens_that_it_overlaps_by_a_quarter() -> None:
    found = hiding.tokens_in((1 / 8, 1 / 6, 3.5 / 8, 2.2 / 6), rows=6, columns=8)
    assert {tuple(map(int, cell)) for cell in np.argwhere(found)} == {(1, 1), (1, 2), (1, 3)}


def test_a_box_smaller_than_a_token_covers_the_one_it_lies_in() -> None:
    found = hiding.tokens_in((0.51, 0.51, 0.52, 0.52), rows=6, columns=8)
    np.testing.assert_array_equal(found, _cells((3, 4)))


def test_the_whole_photo_covers_every_token() -> None:
    assert hiding.tokens_in((0.0, 0.0, 1.0, 1.0), rows=6, columns=8).all()


def test_elsewhere_has_the_same_shape_and_meets_no_region() -> None:
    region = _cells((0, 0), (0, 1), (1, 0))
    found = hiding.elsewhere(region, region | _cells((0, 2), (2, 0)))
    assert found.sum() == region.sum()
    assert not (found & region).any()
    rows, columns = np.nonzero(found)
    shape = found[rows.min() : rows.max() + 1, columns.min() : columns.max() + 1]
    np.testing.assert_array_equal(shape, region[:2, :2])


def test_elsewhere_takes_tokens_that_nothing_claims_where_the_shape_has_no_room() -> None:
    region = np.ones((6, 8), np.bool_)
    region[:, 6:] = False
    found = hiding.elsewhere(region, region)
    np.testing.assert_array_equal(found, ~region)


def test_elsewhere_is_nowhere_when_everything_is_claimed() -> None:
    everything = np.ones((6, 8), np.bool_)
    assert not hiding.elsewhere(everything, everything).any()


@pytest.mark.parametrize("name", hiding.FILLINGS)
def test_only_what_is_hidden_changes_and_says_what_other_tokens_say(photo: PhotoPart, name: str) -> None:
    hidden = _cells((2, 2), (2, 3))
    learnt_from = _cells((5, 0), (5, 7))
    changed = hiding.hide(photo, hidden, learnt_from, hiding.FILLINGS[name]).embeddings.reshape(6, 8, 2)
    before = photo.embeddings.reshape(6, 8, 2)
    np.testing.assert_array_equal(changed[~hidden], before[~hidden])
    assert (changed[hidden][:, 0] == 5.0).all()
    assert ((changed[hidden][:, 1] >= 0) & (changed[hidden][:, 1] <= 7)).all()


def test_near_fills_with_what_is_near(photo: PhotoPart) -> None:
    hidden = _cells((2, 1))
    changed = hiding.hide(photo, hidden, _cells((2, 0), (2, 7)), hiding.near).embeddings.reshape(6, 8, 2)
    assert changed[2, 1, 1] < 0.1


def test_a_photo_that_is_hidden_whole_is_one_token_all_over(photo: PhotoPart) -> None:
    everything = np.ones((6, 8), np.bool_)
    changed = hiding.hide(photo, everything, ~everything)
    assert len(np.unique(changed.embeddings, axis=0)) == 1
