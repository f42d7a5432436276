"""The calibration card is found in rendered photos, and whatever is wrong with it is noticed."""

import math
from dataclasses import replace

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from tests import card_scenes
from tests.card_scenes import Scene
from woundapp.imaging import card, marker, measure
from woundapp.imaging.marker import MarkerFault, Sighting
from woundapp.measurement import Scale

Photo = NDArray[np.uint8]

OUTLINE = card_scenes.blob(np.random.default_rng(4), 1.6, 1.5)
SCENE = Scene(outline=OUTLINE, distance=32, size=(800, 600), tilt=15, azimuth=30, roll=20)


@pytest.fixture(scope="module")
def photo() -> Photo:
    return card_scenes.render(SCENE)


def _scale(sighting: Sighting) -> Scale:
    assert sighting.scale is not None
    return sighting.scale


def _share_wrong(scene: Scene, scale: Scale) -> float:
    """Of the area of the scene's wound."""
    seen = measure.size(card_scenes.project(OUTLINE, scene), scale).area.value
    return abs(seen / abs(float(cv2.contourArea(OUTLINE.astype(np.float32)))) - 1)


def _covered(photo: Photo, *numbers: int, share: float = 0.6) -> Photo:
    """With a strip of skin over a share of some markers, from their left."""
    spoilt = photo.copy()
    for number in numbers:
        whole = card.MARKERS[number].corners
        part = whole.copy()
        part[[1, 2], 0] = whole[0, 0] + share * card.MARKER_SIDE
        strip = card_scenes.corners(SCENE, part + np.array([(-2, -2), (0, -2), (0, 2), (-2, 2)]))
        cv2.fillPoly(spoilt, [strip.round().astype(np.int32)], (200, 150, 120))
    return spoilt


def test_corners_are_found_to_a_fraction_of_a_pixel(photo: Photo) -> None:
    sighting = marker.find(photo, 100)
    assert sighting.faults == ()
    assert len(sighting.markers) == 4
    for found, true in zip(sighting.markers, card.MARKERS, strict=True):
        assert np.abs(found - card_scenes.corners(SCENE, true.corners)).max() < 0.25
    assert np.abs(sighting.outline - card_scenes.corners(SCENE, card.OUTLINE)).max() < 0.5
    assert _share_wrong(SCENE, _scale(sighting)) < 0.01
    assert 0.005 < _scale(sighting).uncertainty < 0.015
    assert _scale(sighting).print_checked


def test_lens_distortion_is_told_from_the_corners() -> None:
    bowed = replace(SCENE, radial=-0.06, distance=22, tilt=25, looks_at=(0, 6), size=(1280, 960))
    scale = _scale(marker.find(card_scenes.render(bowed), 100))
    assert scale.radial == pytest.approx(-0.06, abs=0.015)
    assert _share_wrong(bowed, scale) < 0.01


def test_no_card_no_centimetres() -> None:
    nothing = np.full((600, 800, 3), 140, np.uint8)
    assert marker.find(nothing, 100) == Sighting(None, (MarkerFault.NONE_IN_VIEW,))
    assert not marker.seen(nothing)


@pytest.mark.parametrize("side", [1, 3, 20])
def test_a_tiny_photo_holds_no_card(side: int) -> None:
    assert marker.find(np.zeros((side, side, 3), np.uint8), None).faults == (MarkerFault.NONE_IN_VIEW,)
    assert not marker.seen(np.zeros((side, side, 3), np.uint8))


def test_a_marker_that_is_half_covered_is_said_and_done_without(photo: Photo) -> None:
    sighting = marker.find(_covered(photo, 1), 100)
    assert sighting.faults == (MarkerFault.PARTLY_COVERED,)
    assert len(sighting.markers) == 3
    assert _share_wrong(SCENE, _scale(sighting)) < 0.02
    assert _scale(sighting).uncertainty > _scale(marker.find(photo, 100)).uncertainty


def test_one_marker_alone_gives_no_scale(photo: Photo) -> None:
    sighting = marker.find(_covered(photo, 1, 2, 3), 100)
    assert MarkerFault.PARTLY_COVERED in sighting.faults
    assert sighting.scale is None
    assert sighting.outline == ()
    assert len(sighting.markers) == 1


def test_a_mirrored_photo_is_noticed_and_measured_right(photo: Photo) -> None:
    sighting = marker.find(np.ascontiguousarray(photo[:, ::-1]), 100)
    assert sighting.faults == (MarkerFault.MIRRORED,)
    for found, true in zip(sighting.markers, card.MARKERS, strict=True):
        there = card_scenes.corners(SCENE, true.corners)
        assert np.abs(np.array(found) - np.column_stack((800 - there[:, 0], there[:, 1]))).max() < 0.25
    outline = card_scenes.project(OUTLINE, SCENE)
    outline[:, 0] = 800 - outline[:, 0]
    mirrored = measure.size(outline, _scale(sighting)).area.value
    straight = measure.size(card_scenes.project(OUTLINE, SCENE), _scale(marker.find(photo, 100))).area.value
    assert mirrored == pytest.approx(straight, rel=0.01)


@pytest.mark.parametrize(("radius", "turn"), [(4.5, 90), (7, 80), (8, 0), (7, 45)])
def test_a_card_that_is_bent_around_a_limb(radius: float, turn: float) -> None:
    """It is said, and the bend is reckoned with: the plane is that of the card's middle."""
    bent = replace(SCENE, bent=True, radius=radius, card_turn=turn, outline=OUTLINE / 2)
    sighting = marker.find(card_scenes.render(bent), 100)
    assert MarkerFault.CURVED in sighting.faults
    small = card_scenes.project(OUTLINE / 2, bent)
    area = measure.size(small, _scale(sighting)).area
    true = abs(float(cv2.contourArea(OUTLINE.astype(np.float32)))) / 4
    assert abs(area.value / true - 1) < 0.04
    assert area.low < true < area.high


def test_a_crumpled_card_is_noticed(photo: Photo) -> None:
    """A fold that no bend explains: one corner is pulled in by 2 mm."""
    corner = card_scenes.corners(SCENE, np.array([(30.0, 20.0), (85.6, 20.0), (85.6, 54.0), (30.0, 54.0)]))
    pulled = corner.copy()
    pulled[2] += 0.1 * (corner[0] - corner[2])
    there = cv2.getPerspectiveTransform(corner.astype(np.float32), pulled.astype(np.float32))
    moved = cv2.warpPerspective(photo, there, (800, 600))
    inside = np.zeros(photo.shape[:2], np.uint8)
    cv2.fillPoly(inside, [corner.round().astype(np.int32)], 1)
    crumpled = np.where(inside[..., None] > 0, moved, photo)
    sighting = marker.find(crumpled, 100)
    assert MarkerFault.CURVED in sighting.faults
    assert sighting.scale is None or sighting.scale.uncertainty > 0.02


def test_two_cards_are_one_too_many(photo: Photo) -> None:
    sighting = marker.find(np.hstack((photo, photo)), 100)
    assert sighting.faults == (MarkerFault.SEVERAL,)
    assert sighting.scale is None
    assert len(sighting.markers) == 8


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"distance": 55.0}, MarkerFault.TOO_SMALL),
        ({"tilt": 58.0, "azimuth": 0.0, "roll": 0.0}, MarkerFault.TOO_OBLIQUE),
        ({"blur": 2.3}, MarkerFault.BLURRED),
    ],
)
def test_a_card_that_is_hard_to_see(change: dict[str, float], fault: MarkerFault) -> None:
    worse = replace(SCENE, **change)  # type: ignore[arg-type]
    sighting = marker.find(card_scenes.render(worse), 100)
    assert fault in sighting.faults
    scale = _scale(sighting)
    assert _share_wrong(worse, scale) < 0.05


def test_a_wrong_print_scale_shows_only_on_the_ruler() -> None:
    """The photo of a card printed at 95 % gives no hint; the measured line puts it right."""
    shrunk = replace(SCENE, printed=0.95)
    photo = card_scenes.render(shrunk)
    believed, measured, unchecked = (marker.find(photo, line) for line in (100.0, 95.0, None))
    assert believed.faults == measured.faults == unchecked.faults == ()
    assert _share_wrong(shrunk, _scale(believed)) == pytest.approx(0.95**-2 - 1, abs=0.01)
    assert _share_wrong(shrunk, _scale(measured)) < 0.01
    size = measure.size(card_scenes.project(OUTLINE, shrunk), _scale(unchecked))
    assert size.length.low < measure.extents(OUTLINE)[0] < size.length.high
    assert _scale(unchecked).uncertainty > 0.06
    assert not _scale(unchecked).print_checked


@pytest.mark.parametrize(("turns", "factor"), [(1, 1.0), (2, 0.75), (3, 1.6)])
def test_a_turned_or_resized_photo_gives_the_same_centimetres(
    photo: Photo, turns: int, factor: float
) -> None:
    outline = card_scenes.project(OUTLINE, SCENE)
    size = measure.size(outline, _scale(marker.find(photo, 100)))
    other = np.ascontiguousarray(np.rot90(photo, turns))
    interpolation = cv2.INTER_AREA if factor < 1 else cv2.INTER_CUBIC
    other = np.asarray(cv2.resize(other, None, fx=factor, fy=factor, interpolation=interpolation), np.uint8)
    width, height = 800.0, 600.0
    for _ in range(turns):  # np.rot90 turns counter-clockwise
        outline = np.column_stack((outline[:, 1], width - outline[:, 0]))
        width, height = height, width
    again = measure.size(outline * factor, _scale(marker.find(other, 100)))
    for one, two in ((size.length, again.length), (size.width, again.width), (size.area, again.area)):
        assert two.value == pytest.approx(one.value, rel=0.01)


def test_a_glance_finds_the_card(photo: Photo) -> None:
    assert marker.seen(photo)
    assert marker.seen(np.asarray(cv2.resize(photo, (3200, 2400)), np.uint8))
    assert not marker.seen(_covered(photo, 1, 2, 3))


def test_light_that_falls_off_and_noise_do_no_harm() -> None:
    dim = replace(SCENE, gradient=(0.4, 0.4), gains=card_scenes.LIGHTS["tungsten"], noise=8)
    sighting = marker.find(card_scenes.render(dim), 100)
    assert sighting.faults == ()
    assert _share_wrong(dim, _scale(sighting)) < 0.02
    assert math.isfinite(_scale(sighting).radial)
