"""Where a pull on a region's handle takes it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from woundapp.domain import ImageRegion
from woundapp.ui.region_handles import Grip, pulled

PHOTO = (400, 300)
REGION = ImageRegion(100, 100, 200, 160)


@pytest.mark.parametrize(
    ("grip", "by", "expected"),
    [
        (Grip.MIDDLE, (10, -20), (110, 80, 210, 140)),
        (Grip.MIDDLE, (500, 500), (300, 240, 400, 300)),
        (Grip.TOP_LEFT, (-30, 10), (70, 110, 200, 160)),
        (Grip.TOP_LEFT, (500, 500), (196, 156, 200, 160)),
        (Grip.BOTTOM_RIGHT, (900, 900), (100, 100, 400, 300)),
        (Grip.TOP_RIGHT, (20, -20), (100, 80, 220, 160)),
        (Grip.BOTTOM_LEFT, (-20, 20), (80, 100, 200, 180)),
    ],
)
def test_a_pull(grip: Grip, by: tuple[int, int], expected: tuple[int, int, int, int]) -> None:
    assert pulled(REGION, grip, by, PHOTO).as_tuple() == expected


@given(
    st.sampled_from(Grip),
    st.tuples(st.floats(-2000, 2000), st.floats(-2000, 2000)),
    st.tuples(st.integers(1, 900), st.integers(1, 900)),
    st.data(),
)
def test_a_region_stays_within_the_photo_and_never_vanishes(
    grip: Grip, by: tuple[float, float], photo: tuple[int, int], data: st.DataObject
) -> None:
    left, top = data.draw(st.integers(0, photo[0] - 1)), data.draw(st.integers(0, photo[1] - 1))
    right, bottom = data.draw(st.integers(left + 1, photo[0])), data.draw(st.integers(top + 1, photo[1]))
    found = pulled(ImageRegion(left, top, right, bottom), grip, by, photo)
    assert 0 <= found.left < found.right <= photo[0]
    assert 0 <= found.top < found.bottom <= photo[1]
