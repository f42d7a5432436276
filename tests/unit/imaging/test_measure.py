"""Centimetres from outlines, on planes that are known exactly."""

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from woundapp.imaging import measure
from woundapp.measurement import BANDS, Scale

Array = NDArray[np.float64]

WIDTH, HEIGHT = 1600.0, 1200.0
PER_CM = 50.0


def scale_of(matrix: Array, radial: float = 0.0, uncertainty: float = 0.01) -> Scale:
    """From a homography of pixels to centimetres."""
    one, two, three, four, five, six, seven, eight, nine = (matrix / matrix[2, 2]).ravel().tolist()
    return Scale(
        homography=(one, two, three, four, five, six, seven, eight, nine),
        centre=(WIDTH / 2, HEIGHT / 2),
        radial=radial,
        uncertainty=uncertainty,
        print_checked=True,
    )


STRAIGHT = scale_of(np.diag((1 / PER_CM, 1 / PER_CM, 1)))
TILTED = scale_of(np.array([(0.018, 0.003, -3.0), (-0.002, 0.021, -2.0), (2e-5, 1.2e-4, 1.0)]), radial=-0.04)


def ellipse(length: float, width: float, turn: float = 0.0, at: tuple[float, float] = (14, 10)) -> Array:
    angle = np.linspace(0, 2 * math.pi, 400, endpoint=False)
    points = np.column_stack((length / 2 * np.cos(angle), width / 2 * np.sin(angle)))
    axes = np.array([(math.cos(turn), math.sin(turn)), (-math.sin(turn), math.cos(turn))])
    return np.asarray(points @ axes + at, np.float64)


@pytest.mark.parametrize("scale", [STRAIGHT, TILTED])
def test_pixels_and_centimetres_are_each_other_s_inverse(scale: Scale) -> None:
    points = np.random.default_rng(1).uniform((0, 0), (WIDTH, HEIGHT), (500, 2))
    there = measure.to_pixels(measure.to_centimetres(points, scale), scale)
    assert np.abs(there - points).max() < 1e-6


def test_distortion_is_undone_as_the_scale_defines_it() -> None:
    scale = replace(STRAIGHT, radial=0.05)
    half = math.hypot(WIDTH, HEIGHT) / 2
    true = np.array((0.6, 0.3))
    seen = true * (1 + 0.05 * (true @ true)) * half + np.array(scale.centre)
    assert measure.to_centimetres([(seen[0], seen[1])], scale)[0] == pytest.approx(
        (true * half + scale.centre) / PER_CM
    )
    assert measure.to_centimetres([scale.centre], scale)[0] == pytest.approx(np.array(scale.centre) / PER_CM)


@pytest.mark.parametrize("turn", [0.0, 0.4, 1.2, 2.8])
@pytest.mark.parametrize("scale", [STRAIGHT, TILTED])
def test_an_ellipse_has_the_size_of_its_axes(scale: Scale, turn: float) -> None:
    size = measure.size(measure.to_pixels(ellipse(4, 2.5, turn), scale), scale)
    assert size.length.value == pytest.approx(4, rel=1e-3)
    assert size.width.value == pytest.approx(2.5, rel=1e-3)
    assert size.area.value == pytest.approx(math.pi * 2.5, rel=1e-3)


def test_width_is_a_chord_at_right_angles_to_the_length() -> None:
    """Of a right-angled triangle it is the height over the longest side, wherever that meets it."""
    size = measure.size(np.array([(0.0, 0.0), (3.0, 0.0), (0.0, 4.0)]) * PER_CM, STRAIGHT)
    assert size.length.value == pytest.approx(5)
    assert size.width.value == pytest.approx(2.4)
    assert size.area.value == pytest.approx(6)


def test_a_hollow_shape_is_as_wide_as_from_edge_to_edge() -> None:
    horseshoe = [(0, 0), (6, 0), (6, 2), (1, 2), (1, 3), (6, 3), (6, 5), (0, 5)]
    size = measure.size(np.array(horseshoe, float) * PER_CM, STRAIGHT)
    assert size.length.value == pytest.approx(math.hypot(6, 5))
    assert size.area.value == pytest.approx(25)


@pytest.mark.parametrize("points", [[(5, 5)] * 3, [(0, 0), (50, 50), (100, 100)]])
def test_an_outline_around_nothing_has_no_area(points: list[tuple[float, float]]) -> None:
    size = measure.size(points, STRAIGHT)
    assert size.area.value == 0
    assert size.width.value == pytest.approx(0, abs=1e-6)
    assert math.isfinite(size.area.uncertainty)


outlines = st.lists(
    st.tuples(st.floats(200, 1400), st.floats(200, 1000)), min_size=3, max_size=30, unique=True
).map(np.array)


@settings(deadline=None)
@given(
    points=outlines,
    turn=st.floats(0, 6.28),
    factor=st.floats(0.3, 4),
    shift=st.tuples(st.floats(-500, 500), st.floats(-500, 500)),
)
def test_turning_and_scaling_the_photo_leaves_the_centimetres(
    points: Array, turn: float, factor: float, shift: tuple[float, float]
) -> None:
    """A photo that is turned, resized and cropped has another homography, and the same wound."""
    moved = np.array(
        [
            (factor * math.cos(turn), -factor * math.sin(turn), shift[0]),
            (factor * math.sin(turn), factor * math.cos(turn), shift[1]),
            (0, 0, 1),
        ]
    )
    matrix = np.array(TILTED.homography).reshape(3, 3)
    before = measure.size(points, scale_of(matrix))
    there = points @ moved[:2, :2].T + moved[:2, 2]
    after = measure.size(there, scale_of(matrix @ np.linalg.inv(moved)))
    for one, two in (
        (before.length, after.length),
        (before.area, after.area),
    ):
        assert two.value == pytest.approx(one.value, rel=1e-3, abs=1e-3)


@settings(deadline=None)
@given(points=outlines, factor=st.floats(0.5, 3))
def test_area_grows_as_the_square_of_length(points: Array, factor: float) -> None:
    small = measure.size(points, STRAIGHT)
    large = measure.size(points * factor, STRAIGHT)
    assert large.length.value == pytest.approx(factor * small.length.value, rel=1e-4)
    assert large.area.value == pytest.approx(factor**2 * small.area.value, rel=1e-3, abs=1e-4)


@settings(deadline=None)
@given(points=outlines)
def test_width_is_never_more_than_length(points: Array) -> None:
    size = measure.size(points, TILTED)
    assert size.width.value <= size.length.value * (1 + 1e-6)


def test_what_is_uncertain_is_added_up() -> None:
    """More for an unchecked print, for a wound far from the card, and for a tilted camera."""
    outline = measure.to_pixels(ellipse(4, 2.5), STRAIGHT)
    size = measure.size(outline, STRAIGHT)
    unchecked = measure.size(outline, replace(STRAIGHT, uncertainty=0.06))
    assert unchecked.area.uncertainty > size.area.uncertainty
    far = measure.size(measure.to_pixels(ellipse(4, 2.5, at=(30, 20)), STRAIGHT), STRAIGHT)
    assert far.length.uncertainty > size.length.uncertainty
    half = replace(STRAIGHT, homography=(0.02, 0, 0, 0, 0.04, 0, 0, 0, 1))
    tilted = measure.size(measure.to_pixels(ellipse(4, 2.5), half), half)
    assert tilted.area.uncertainty > 1.5 * size.area.uncertainty
    # the tilt is about the length's axis: it is the width that suffers
    assert tilted.width.uncertainty / 2.5 > 1.5 * tilted.length.uncertainty / 4
    assert 0.02 < size.length.uncertainty / 4 < 0.1


def test_the_smallest_wounds_are_as_uncertain_as_the_hand() -> None:
    size = measure.size(measure.to_pixels(ellipse(0.5, 0.4), STRAIGHT), STRAIGHT)
    assert size.length.uncertainty == pytest.approx(math.sqrt(6) * measure.HAND_CM, rel=0.1)


@pytest.mark.parametrize("scale", [STRAIGHT, TILTED])
def test_bands_keep_their_distance_on_the_plane(scale: Scale) -> None:
    outline = ellipse(4, 2.5, 0.4)
    bands = measure.bands(measure.to_pixels(outline, scale), scale)
    assert len(bands) == len(BANDS)
    for distance, band in zip(BANDS, bands, strict=True):
        edge = measure.to_centimetres(band, scale)
        away = np.linalg.norm(edge[:, None] - outline[None], axis=2).min(axis=1)
        assert away == pytest.approx(np.full(len(away), distance), abs=0.03)
        # and all around
        angles = np.arctan2(*(edge - (14, 10)).T)
        assert np.diff(np.sort(angles)).max() < 0.5


def test_bands_close_over_narrow_bays() -> None:
    horseshoe = np.array([(0, 0), (6, 0), (6, 2), (1, 2), (1, 2.6), (6, 2.6), (6, 5), (0, 5)], float)
    near, _ = measure.bands((horseshoe + 10) * PER_CM, STRAIGHT)
    assert near[:, 0].max() / PER_CM == pytest.approx(16.5, abs=0.05)
    assert not ((near / PER_CM > (12, 12.1)) & (near / PER_CM < (16, 12.5))).all(axis=1).any()


def test_what_is_drawn_is_what_was_measured() -> None:
    outline = [(x, y) for x, y in measure.to_pixels(ellipse(4, 2), TILTED).tolist()]
    found = measure.drawn(outline, TILTED)
    assert found is not None
    assert found.lines == measure.lines(outline, TILTED)
    for edge, band in zip(found.bands, measure.bands(outline, TILTED), strict=True):
        assert np.array(edge) == pytest.approx(band)


@pytest.mark.parametrize(
    "scale",
    [
        replace(STRAIGHT, homography=(0.0,) * 9),
        replace(STRAIGHT, homography=(1e-200, 0, 0, 0, 1e200, 0, 0, 0, 1)),
        replace(STRAIGHT, homography=(1, 1, 0, 1, 1, 0, 0, 0, 1)),
        replace(STRAIGHT, centre=(0.0, 0.0), radial=0.1),
    ],
)
def test_for_a_scale_that_no_camera_can_have_nothing_is_drawn(scale: Scale) -> None:
    assert measure.drawn([(10, 10), (90, 20), (50, 80)], scale) is None
