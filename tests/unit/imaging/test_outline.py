"""A few strokes become an outline of a few points, and strokes that outline nothing are refused."""

import time

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from numpy.typing import NDArray

from woundapp.domain import WoundPhoto
from woundapp.errors import MeasurementError
from woundapp.imaging.outline import MOST_POINTS, Stroke, crosses_itself, outline
from woundapp.measurement import Point

Pixels = NDArray[np.uint8]
Mask = NDArray[np.bool_]

SIZE = (400, 300)
SKIN, BED = (205, 160, 140), (150, 45, 40)


def painted(*ellipses: tuple[int, int, int, int, int], size: tuple[int, int] = SIZE) -> tuple[Pixels, Mask]:
    """Skin with wounds (x, y, half length, half width, turn in degrees), soft edges and a camera's noise."""
    mask = np.zeros(size[::-1], np.uint8)
    for x, y, long, wide, turn in ellipses:
        cv2.ellipse(mask, (x, y), (long, wide), turn, 0, 360, 255, cv2.FILLED)
    share = cv2.GaussianBlur(mask, (0, 0), 1.5)[..., None] / 255
    pixels = share * BED + (1 - share) * SKIN + np.random.default_rng(3).normal(0, 5, (*mask.shape, 3))
    return pixels.clip(0, 255).astype(np.uint8), mask > 0


def line(*points: Point, inside: bool = True) -> Stroke:
    return Stroke(points, inside)


def overlap(polygon: tuple[Point, ...], mask: Mask) -> float:
    found = np.zeros(mask.shape, np.uint8)
    cv2.fillPoly(found, [np.round((np.array(polygon) - 0.5) * 16).astype(np.int32)], 1, shift=4)
    return float(((found > 0) & mask).sum() / ((found > 0) | mask).sum())


def test_one_stroke_outlines_a_wound_with_few_points() -> None:
    pixels, mask = painted((200, 150, 80, 45, 20))
    (polygon,) = outline(pixels, [line((140, 130), (200, 150), (250, 165))])
    assert overlap(polygon, mask) > 0.95
    assert 12 <= len(polygon) <= MOST_POINTS
    assert not crosses_itself(polygon)


def test_the_middle_of_an_outline_is_the_middle_of_the_wound() -> None:
    pixels, _ = painted((200, 150, 60, 60, 0))
    (polygon,) = outline(pixels, [line((150, 150), (250, 150))])
    middle, (wide, high), _ = cv2.fitEllipse(np.array(polygon, np.float32))
    assert middle == pytest.approx((200.5, 150.5), abs=0.5)
    assert (wide, high) == pytest.approx((121, 121), abs=2)


def test_the_same_strokes_give_the_same_outline() -> None:
    pixels, _ = painted((200, 150, 80, 45, 20))
    strokes = [line((140, 130), (250, 165)), line((120, 250), (280, 250), inside=False)]
    assert outline(pixels, strokes) == outline(pixels, strokes)


def test_each_wound_has_its_own_outline_in_the_order_of_the_strokes() -> None:
    pixels, mask = painted((280, 100, 40, 25, 0), (110, 190, 50, 30, 90))
    right, left = outline(pixels, [line((250, 100), (310, 100)), line((110, 150), (110, 230))])
    columns = np.arange(SIZE[0])
    assert overlap(right, mask & (columns > 200)) > 0.93
    assert overlap(left, mask & (columns <= 200)) > 0.93


def test_a_stroke_outside_takes_away_what_it_crosses_and_changes_nothing_else() -> None:
    pixels, _ = painted((200, 150, 80, 45, 0))
    along = line((130, 150), (235, 150))
    (before,) = outline(pixels, [along])
    (after,) = outline(pixels, [along, line((258, 105), (258, 195), inside=False)])
    assert max(x for x, _ in before) == pytest.approx(280, abs=3)
    assert max(x for x, _ in after) < 258
    assert min(x for x, _ in after) == pytest.approx(min(x for x, _ in before), abs=2)


def test_a_stroke_inside_adds_what_was_left_out() -> None:
    pixels, _ = painted((150, 150, 60, 40, 0))
    pixels[105:195, 205:240] = (225, 205, 130)  # slough beside the red bed
    along = line((100, 150), (190, 150))
    (before,) = outline(pixels, [along])
    (after,) = outline(pixels, [along, line((222, 120), (222, 180))])
    assert max(x for x, _ in before) < 222 < max(x for x, _ in after)
    assert min(x for x, _ in after) == pytest.approx(min(x for x, _ in before), abs=2)


def test_a_stroke_that_contradicts_no_outline_changes_none() -> None:
    pixels, _ = painted((200, 150, 80, 45, 20))
    along = line((140, 130), (250, 165))
    assert outline(pixels, [along, line((20, 20), (60, 20), inside=False)]) == outline(pixels, [along])


def test_a_tap_in_a_small_wound_is_enough() -> None:
    pixels, mask = painted((200, 150, 9, 7, 0))
    (polygon,) = outline(pixels, [line((200, 150))])
    assert overlap(polygon, mask) > 0.8


@pytest.mark.parametrize("width", [0, 10, 70])
def test_a_pen_that_slips_over_the_edge_does_not_move_it(width: float) -> None:
    pixels, mask = painted((200, 150, 60, 20, 0))
    (polygon,) = outline(pixels, [line((150, 150), (250, 150))], width)
    assert overlap(polygon, mask) > 0.93


def test_a_wound_at_the_edge_of_the_photo_is_outlined_up_to_it() -> None:
    pixels, mask = painted((10, 150, 60, 40, 0))
    (polygon,) = outline(pixels, [line((5, 150), (55, 150))])
    assert overlap(polygon, mask) > 0.9


def test_a_rendered_wound_is_outlined(sample: WoundPhoto) -> None:
    height, width = sample.pixels.shape[:2]
    (polygon,) = outline(sample.pixels, [line((width / 2 - 40, height / 2), (width / 2 + 40, height / 2))])
    assert cv2.pointPolygonTest(np.array(polygon, np.float32), (width / 2, height / 2), False) > 0


@pytest.mark.parametrize(
    "strokes",
    [
        [],
        [line((10, 10), (60, 10), inside=False)],
        [line()],
        [line((500, 10), (520, 10))],
        [line((-9, -9))],
    ],
)
def test_strokes_in_no_wound_are_refused(strokes: list[Stroke]) -> None:
    pixels, _ = painted((200, 150, 80, 45, 20))
    with pytest.raises(MeasurementError, match="Draw a line within the wound"):
        outline(pixels, strokes)


def test_a_stroke_on_plain_skin_is_refused() -> None:
    pixels, _ = painted()
    with pytest.raises(MeasurementError, match="No edge of a wound"):
        outline(pixels, [line((150, 150), (250, 150))])


def test_a_photo_that_is_all_wound_is_refused() -> None:
    pixels, _ = painted((200, 150, 600, 600, 0))
    with pytest.raises(MeasurementError, match="No edge of a wound"):
        outline(pixels, [line((20, 150), (380, 150))])


def test_a_photo_of_twelve_megapixels_takes_no_longer() -> None:
    small, mask = painted((200, 150, 80, 45, 20))
    pixels = np.asarray(cv2.resize(small, (4000, 3000)), np.uint8)
    started = time.process_time()
    (polygon,) = outline(pixels, [line((1400, 1300), (2000, 1500), (2500, 1650))])
    assert time.process_time() - started < 1
    assert overlap(tuple((x / 10, y / 10) for x, y in polygon), mask) > 0.95


@pytest.mark.parametrize("size", [(1, 1), (3, 2), (12, 9)])
def test_a_tiny_photo_has_no_wound_that_can_be_outlined(size: tuple[int, int]) -> None:
    pixels = np.full((size[1], size[0], 3), 150, np.uint8)
    with pytest.raises(MeasurementError, match="No edge of a wound"):
        outline(pixels, [line((0.5, 0.5)), line((0.2, 0.5), inside=False)])


@given(some.lists(some.tuples(some.integers(0, 399), some.integers(0, 299)), min_size=1, max_size=6))
@settings(max_examples=20, deadline=None)
def test_whatever_the_stroke_an_outline_has_an_inside_or_none_is_given(points: list[tuple[int, int]]) -> None:
    pixels, _ = painted((200, 150, 80, 45, 20))
    try:
        polygons = outline(pixels, [Stroke(tuple((float(x), float(y)) for x, y in points), inside=True)])
    except MeasurementError:
        return
    for polygon in polygons:
        assert 3 <= len(polygon) <= MOST_POINTS
        assert not crosses_itself(polygon)
        assert all(-1 <= x <= SIZE[0] + 1 and -1 <= y <= SIZE[1] + 1 for x, y in polygon)


def test_sides_that_cross_are_seen() -> None:
    assert not crosses_itself([(0, 0), (10, 0), (10, 10), (0, 10)])
    assert crosses_itself([(0, 0), (10, 10), (10, 0), (0, 10)])
    assert not crosses_itself([(0, 0), (10, 0), (5, 8)])
    assert crosses_itself([(0, 0), (10, 0), (10, 5), (5, 0), (0, 5)])
