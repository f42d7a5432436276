"""Marks on a photo: in their place, in the photo, apart from each other, told apart without colour."""

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from PIL import ImageColor

from woundapp import signs
from woundapp.domain import Finding, ImageRegion
from woundapp.imaging import overlay

CODES = [sign.code for sign in signs.SIGNS]


def finding(*region: int, sign: str = "slough") -> Finding:
    return Finding(sign, "seen", ImageRegion(*region) if region else None)


def grey(height: int = 600, width: int = 800) -> NDArray[np.uint8]:
    return np.full((height, width, 3), 128, np.uint8)


def changed(before: NDArray[np.uint8], after: NDArray[np.uint8]) -> NDArray[np.bool_]:
    return np.asarray((before != after).any(axis=2))


def count(pixels: NDArray[np.uint8], colour: str) -> int:
    return int((pixels == ImageColor.getrgb(colour)).all(axis=2).sum())


def test_styles_differ_in_pattern_and_in_lightness_from_their_casing() -> None:
    styles = [overlay.style_for(number) for number in range(1, 13)]
    assert len(set(styles)) == 12
    for one, other in itertools.pairwise(styles):
        assert one.colour != other.colour
        assert one.dash != other.dash
    for style in styles:
        red, green, blue = ImageColor.getrgb(style.colour)[:3]
        assert 0.2126 * red + 0.7152 * green + 0.0722 * blue > 150


def test_the_photo_itself_is_left_alone() -> None:
    pixels = grey()
    pixels.flags.writeable = False
    marked = overlay.draw(pixels, [finding(100, 100, 300, 200)])
    assert (pixels == 128).all()
    assert marked.shape == pixels.shape


def test_the_outline_is_where_the_region_is() -> None:
    marked = changed(grey(), overlay.draw(grey(), [finding(200, 300, 401, 452)]))
    assert marked[300:452, 200].all()
    assert marked[300, 200:401].all()
    assert marked[451, 200:401].all()
    assert marked[300:452, 400].all()
    assert not marked[330:430, 230:380].any()
    assert not marked[300:452, 402:].any()


def test_regions_follow_the_scale() -> None:
    marked = overlay.draw(grey(), [finding(200, 300, 400, 450)], longest_side=1600)
    assert marked.shape == (1200, 1600, 3)
    rows, columns = np.where(changed(grey(1200, 1600), marked))
    assert (columns.min(), rows.max()) == (400, 899)


def test_no_region_no_mark_but_the_number_is_kept_for_the_next() -> None:
    assert not changed(grey(), overlay.draw(grey(), [finding(), finding()])).any()
    assert not changed(grey(), overlay.draw(grey(), [])).any()
    marked = overlay.draw(grey(), [finding(), finding(100, 100, 300, 300)])
    assert count(marked, overlay.style_for(2).colour) > 100
    assert count(marked, overlay.style_for(1).colour) == 0


def test_the_chosen_one_stands_out() -> None:
    findings = [finding(100, 100, 300, 300), finding(400, 100, 600, 300)]
    colour = overlay.style_for(1).colour
    plain, chosen = overlay.draw(grey(), findings), overlay.draw(grey(), findings, chosen=1)
    assert count(chosen, colour) > 1.3 * count(plain, colour)


def test_twelve_numbers_on_one_region_are_all_readable() -> None:
    findings = [finding(300, 200, 420, 320, sign=code) for code in CODES[:12]]
    marked = overlay.draw(grey(), findings)
    # Colours 1 to 6 stand for two numbers each: every one must show at least two badges' worth of it.
    badge = 12 * 12 / 2
    for number in range(1, 7):
        assert count(marked, overlay.style_for(number).colour) > 2 * badge


@pytest.mark.parametrize("size", [(1, 1), (1, 500), (500, 1), (30, 30), (100, 1000), (1000, 100)])
def test_any_proportion(size: tuple[int, int]) -> None:
    height, width = size
    everywhere = [finding(0, 0, width, height) for _ in range(12)]
    assert overlay.draw(grey(height, width), everywhere, longest_side=900).shape[2] == 3
    assert overlay.draw(grey(height, width), everywhere).shape == (height, width, 3)


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.tuples(st.integers(0, 398), st.integers(0, 298), st.integers(1, 400), st.integers(1, 300)),
        max_size=12,
    )
)
def test_tags_never_overlap_and_never_leave_the_photo(boxes: list[tuple[int, int, int, int]]) -> None:
    font = overlay._font(12)
    regions = [(x, y, min(x + w, 399), min(y + h, 299)) for x, y, w, h in boxes]
    taken: list[tuple[int, int, int, int]] = []
    for number, box in enumerate(regions, start=1):
        tag = overlay._Tag(number, signs.label(CODES[number]), font)
        place = overlay._place(tag, box, [], taken, (400, 300))
        assert place is not None
        assert place[0] >= 0 <= place[1]
        assert place[2] < 400
        assert place[3] < 300
        assert not any(overlay._shared(place, other) for other in taken)
        taken.append(place)


def test_crop_has_a_margin_as_far_as_the_photo_reaches() -> None:
    pixels = np.arange(100 * 200 * 3, dtype=np.uint32).reshape(100, 200, 3).astype(np.uint8)
    assert (overlay.crop(pixels, ImageRegion(80, 40, 100, 50), 0.5) == pixels[30:60, 70:110]).all()
    assert overlay.crop(pixels, ImageRegion(0, 0, 200, 100), 0.5).shape == (100, 200, 3)
    assert overlay.crop(pixels, ImageRegion(199, 99, 200, 100)).shape == (1, 1, 3)
