"""What can be done to an outline, whatever is asked."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from woundapp.imaging.outline import Stroke
from woundapp.measurement import Measurement, OutlinedWound
from woundapp.ui.measuring import sheet as sheets
from woundapp.ui.measuring.sheet import Sheet

PHOTO = (400, 300)
SQUARE = ((100.0, 100.0), (200.0, 100.0), (200.0, 200.0), (100.0, 200.0))
FAR = ((300.0, 20.0), (340.0, 20.0), (340.0, 60.0), (300.0, 60.0))

_away = st.floats(-2000, 2000)


@given(st.tuples(_away, _away))
def test_an_outline_stays_within_the_photo(by: tuple[float, float]) -> None:
    for points in (
        sheets.moved(SQUARE, by, PHOTO),
        sheets.stretched(SQUARE, by, PHOTO),
        sheets.with_point_at(SQUARE, 2, by, PHOTO),
    ):
        assert len(points) == len(SQUARE)
        assert all(-1e-9 <= x <= PHOTO[0] + 1e-9 and -1e-9 <= y <= PHOTO[1] + 1e-9 for x, y in points)


@given(st.tuples(_away, _away))
def test_a_moved_outline_keeps_its_shape_and_a_stretched_one_never_vanishes(
    by: tuple[float, float],
) -> None:
    moved = sheets.moved(SQUARE, by, PHOTO)
    assert math.dist(moved[0], moved[2]) == pytest.approx(math.dist(SQUARE[0], SQUARE[2]))
    stretched = sheets.stretched(SQUARE, by, PHOTO)
    assert max(x for x, _ in stretched) - min(x for x, _ in stretched) >= 1 - 1e-9


@pytest.mark.parametrize(
    ("place", "index", "distance", "foot"),
    [
        ((150.0, 90.0), 0, 10.0, (150.0, 100.0)),
        ((250.0, 150.0), 1, 50.0, (200.0, 150.0)),
        ((90.0, 150.0), 3, 10.0, (100.0, 150.0)),
        ((203.0, 204.0), 1, 5.0, (200.0, 200.0)),
    ],
)
def test_the_nearest_side(
    place: tuple[float, float], index: int, distance: float, foot: tuple[float, float]
) -> None:
    assert sheets.nearest_side(SQUARE, place) == (index, distance, foot)


def test_what_is_inside() -> None:
    assert sheets.contains(SQUARE, (150, 150))
    assert not sheets.contains(SQUARE, (250, 150))
    assert not sheets.contains(SQUARE, (150, 250))


def test_strokes_go_with_the_outlines_that_they_gave() -> None:
    inside = Stroke(((120.0, 120.0), (180.0, 180.0)), inside=True)
    far = Stroke(((310.0, 30.0), (330.0, 50.0)), inside=True)
    outside = Stroke(((10.0, 10.0),), inside=False)
    sheet = Sheet().with_stroke(None, inside).with_stroke(None, outside)
    sheet, key = sheet.with_found(None, [SQUARE])
    assert sheet.loose == ()
    sheet = sheet.with_stroke(key, far)
    sheet, same = sheet.with_found(key, [FAR, SQUARE])
    assert same == key
    assert [outline.points for outline in sheet.outlines] == [SQUARE, FAR]
    assert sheet.strokes(key) == (inside, outside)
    assert sheet.strokes(sheet.outlines[1].key) == (outside, far)
    assert sheet.number(sheet.outlines[1].key) == 2


def test_a_stroke_on_a_placed_outline_goes_on_from_it() -> None:
    sheet, key = Sheet().with_placed(SQUARE)
    sheet = sheet.with_stroke(key, Stroke(((220.0, 150.0),), inside=True))
    seed, _ = sheet.strokes(key)
    assert seed.inside
    assert all(sheets.contains(SQUARE, point) for point in seed.points)


def test_a_measurement_and_back() -> None:
    measured = Measurement(None, (OutlinedWound(SQUARE), OutlinedWound(FAR, other=True)))
    assert Sheet.of(measured).measurement(None, lambda _: None) == measured
    assert Sheet().measurement(None, lambda _: None) == Measurement()
