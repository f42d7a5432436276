"""A photo of a later visit is laid on the earlier one by the skin; what tells nothing is not trusted."""

import time
from collections.abc import Callable

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from woundapp.domain import WoundPhoto
from woundapp.imaging import alignment, landmarks
from woundapp.imaging.alignment import Basis
from woundapp.measurement import Point, Scale

Pixels = NDArray[np.uint8]
Matrix = NDArray[np.float64]

HALF = np.array([[1, 0, 0.5], [0, 1, 0.5], [0, 0, 1]])


@pytest.fixture
def earlier(scene: Pixels) -> Pixels:
    """Skin with many marks, and a wound in the middle."""
    pixels = scene.copy()
    cv2.ellipse(pixels, (480, 360), (120, 60), 20, 0, 360, (150, 40, 40), cv2.FILLED)
    return np.asarray(cv2.GaussianBlur(pixels, (0, 0), 1), np.uint8)


def ellipse(x: float, y: float, long: float, wide: float, turn: float) -> tuple[Point, ...]:
    angles = np.linspace(0, 2 * np.pi, 24, endpoint=False)
    t = np.radians(turn)
    return tuple(
        (
            float(x + long * np.cos(a) * np.cos(t) - wide * np.sin(a) * np.sin(t)),
            float(y + long * np.cos(a) * np.sin(t) + wide * np.sin(a) * np.cos(t)),
        )
        for a in angles
    )


OUTLINE = ellipse(480.5, 360.5, 120, 60, 20)


def seen_again(pixels: Pixels, turn: float, scale: float, tilt: float = 0.0) -> tuple[Pixels, Matrix]:
    """The photo as another camera position sees it, and the matrix from that photo back to this one."""
    height, width = pixels.shape[:2]
    forth = np.vstack((cv2.getRotationMatrix2D((width / 2, height / 2), turn, scale), (0, 0, 1)))
    forth[2, 0] = tilt / width
    there = np.asarray(cv2.warpPerspective(pixels, forth, (width, height)), np.uint8)
    return there, HALF @ np.linalg.inv(forth) @ np.linalg.inv(HALF)


def error(found: alignment.Alignment, truth: Matrix, outline: tuple[Point, ...]) -> float:
    places = np.array(outline)
    off = landmarks.projected(places, found.matrix) - landmarks.projected(places, truth)
    return float(np.linalg.norm(off, axis=1).max())


def inverse(matrix: Matrix) -> Matrix:
    return np.asarray(np.linalg.inv(matrix), np.float64)


def moved(outline: tuple[Point, ...], matrix: Matrix) -> tuple[Point, ...]:
    return tuple((float(x), float(y)) for x, y in landmarks.projected(np.array(outline), matrix))


@pytest.mark.parametrize(("turn", "scale", "tilt"), [(0, 1, 0), (28, 1.3, 0), (-25, 0.75, 0), (10, 1, 0.15)])
def test_turned_scaled_and_tilted_photos_are_laid_on_each_other(
    earlier: Pixels, turn: float, scale: float, tilt: float
) -> None:
    later, truth = seen_again(earlier, turn, scale, tilt)
    outline = moved(OUTLINE, inverse(truth))
    found = alignment.align(later, earlier, outline, OUTLINE)
    assert found.trusted
    assert found.basis is Basis.SKIN
    assert error(found, truth, outline) <= found.error < 2
    assert error(alignment.align(later, earlier), truth, outline) < 2


def test_the_wound_may_change_between_visits(earlier: Pixels) -> None:
    later, truth = seen_again(earlier, 15, 1.1)
    back = inverse(truth)
    outline = moved(ellipse(480.5, 360.5, 80, 45, 20), back)
    cv2.fillPoly(later, [np.round(np.array(moved(OUTLINE, back))).astype(np.int32)], (215, 160, 140))
    cv2.fillPoly(later, [np.round(np.array(outline)).astype(np.int32)], (190, 170, 90))
    found = alignment.align(later, earlier, outline, OUTLINE)
    assert found.trusted
    assert error(found, truth, outline) < 2


def test_a_thing_that_lies_elsewhere_does_not_lead_astray(earlier: Pixels) -> None:
    rng = np.random.default_rng(4)
    printed = np.asarray(np.kron(rng.integers(0, 2, (40, 30)), np.ones((7, 7))) * 220 + 20, np.uint8)
    later, truth = seen_again(earlier, 12, 1.0)
    earlier[:280, :210] = printed[..., None]
    later[400:680, 700:910] = printed[..., None]
    outline = moved(OUTLINE, inverse(truth))
    found = alignment.align(later, earlier, outline, OUTLINE)
    assert found.trusted
    assert error(found, truth, outline) < 2


def test_a_dim_noisy_photo_is_laid_on_the_earlier_one(earlier: Pixels) -> None:
    later, truth = seen_again(earlier, 8, 0.9)
    spoilt = cv2.GaussianBlur(later, (0, 0), 1.5) * (0.7, 0.62, 0.55)
    spoilt += np.random.default_rng(1).normal(0, 6, later.shape)
    found = alignment.align(spoilt.clip(0, 255).astype(np.uint8), earlier)
    assert found.trusted
    assert error(found, truth, moved(OUTLINE, inverse(truth))) < 2


def test_the_same_photos_give_the_same_alignment(earlier: Pixels) -> None:
    later, _ = seen_again(earlier, 12, 1.1)
    one, other = (alignment.align(later, earlier) for _ in range(2))
    assert (one.matrix == other.matrix).all()
    assert one.error == other.error


def _mirrored(pixels: Pixels) -> Pixels:
    return np.ascontiguousarray(pixels[:, ::-1])


def _plain(pixels: Pixels) -> Pixels:
    return np.full_like(pixels, 150)


def _tiny(pixels: Pixels) -> Pixels:
    return np.ascontiguousarray(pixels[:2, :3])


@pytest.mark.parametrize("change", [_mirrored, _plain, _tiny])
def test_what_tells_nothing_is_not_trusted(earlier: Pixels, change: Callable[[Pixels], Pixels]) -> None:
    found = alignment.align(change(earlier), earlier)
    assert not found.trusted
    assert np.isfinite(found.matrix).all()


def test_another_wound_is_not_trusted(earlier: Pixels, sample: WoundPhoto) -> None:
    assert not alignment.align(sample.pixels, earlier).trusted
    assert not alignment.align(sample.pixels, earlier, OUTLINE, OUTLINE).trusted


def test_outlines_alone_are_laid_on_each_other_but_not_trusted() -> None:
    plain = np.full((720, 960, 3), 150, np.uint8)
    moving, fixed = ellipse(300, 300, 60, 25, 10), ellipse(500, 400, 120, 50, 40)
    found = alignment.align(plain, plain, moving, fixed)
    assert found.basis is Basis.OUTLINES
    assert not found.trusted
    assert np.array(moved(moving, found.matrix)) == pytest.approx(np.array(fixed), abs=0.5)


def scale(pixels_per_cm: float) -> Scale:
    size = 1 / pixels_per_cm
    return Scale((size, 0, 0, 0, size, 0, 0, 0, 1), (480, 360), 0.0, 0.01, print_checked=True)


def test_with_the_card_in_both_photos_growth_shows() -> None:
    plain = np.full((720, 960, 3), 150, np.uint8)
    moving, fixed = ellipse(300, 300, 60, 25, 10), ellipse(500, 400, 120, 50, 40)
    found = alignment.align(plain, plain, moving, fixed, scale(40), scale(60))
    assert found.basis is Basis.CARD
    assert found.trusted
    laid = np.array(moved(moving, found.matrix))
    assert laid == pytest.approx(np.array(ellipse(500, 400, 90, 37.5, 40)), abs=0.5)
    assert found.error == pytest.approx(30, abs=6)


def test_a_round_wound_does_not_tell_how_it_is_turned() -> None:
    plain = np.full((720, 960, 3), 150, np.uint8)
    round_one = ellipse(300, 300, 50, 48, 0)
    assert not alignment.align(plain, plain, round_one, round_one, scale(40), scale(40)).trusted


def test_the_moving_photo_is_warped_onto_the_fixed_one(earlier: Pixels) -> None:
    later, _ = seen_again(earlier, 15, 1.2)
    found = alignment.align(later, earlier)
    laid = alignment.warped(later, found, (960, 720))
    assert laid.shape == earlier.shape
    middle = (slice(200, 520), slice(300, 660))
    difference = laid[middle].astype(np.float64) - earlier[middle]
    assert np.abs(difference).mean() < 4


def test_photos_of_twelve_megapixels_are_aligned_in_bounded_time(earlier: Pixels) -> None:
    large = np.asarray(cv2.resize(earlier, (4000, 3000)), np.uint8)
    started = time.process_time()
    found = alignment.align(large, large)
    assert time.process_time() - started < 3
    assert found.trusted
    assert found.matrix / found.matrix[2, 2] == pytest.approx(np.eye(3), abs=0.5)
